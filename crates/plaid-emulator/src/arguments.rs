//! What the program is asked to do.

use std::{
    io,
    net::{IpAddr, Ipv4Addr},
    path::PathBuf,
    time::SystemTime,
};

use clap::{Parser, Subcommand, ValueEnum};
use plaid_core::DateTime;
use plaid_emulator::{
    Builder, CertificateAuthority, Emulator, Profile, RateLimits, StartError, Time,
};

use crate::point::Point;

/// A local Plaid Sandbox: stateful, deterministic, without network or keys.
///
/// Exit codes: 0 after a stop, 1 if it could not start or stop well, 2 for arguments that make no
/// sense, 3 if the file with the state cannot be used.
#[derive(Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    /// The address to listen on. Anybody who reaches it can use the Sandbox
    #[arg(long, default_value_t = Ipv4Addr::LOCALHOST.into())]
    host: IpAddr,
    /// The port to listen on; 0 takes a free one
    #[arg(long, default_value_t = 8765)]
    port: u16,
    /// What ids and tokens follow from
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// A file that everything is written to at the end, and read from at the start if it is there
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Refuse operations without state, with status 501
    #[arg(long)]
    strict: bool,
    /// How time passes: `real`, so many times as fast (`60x`), or not at all from a moment on
    /// (`2026-01-15T08:30:00Z`)
    #[arg(long, default_value = "real", value_parser = time)]
    clock: Time,
    /// How long things take that are done in the background
    #[arg(long, value_enum, default_value_t = Pace::Instant)]
    profile: Pace,
    /// Refuse requests that come too fast, as Plaid does
    #[arg(long, value_enum)]
    rate_limits: Option<Limits>,
    /// Speak TLS too, by certificates of an authority that is kept in a folder; trust its `ca.pem`
    #[arg(long, value_name = "FOLDER")]
    pub(crate) tls: Option<PathBuf>,
    /// Be an HTTP proxy too, for clients that cannot change their host: it answers for the hosts of
    /// Plaid's API, and passes on the rest
    #[arg(long, requires = "tls")]
    pub(crate) proxy: bool,
    /// How requests are logged, on the error output
    #[arg(long, value_enum, default_value_t = LogFormat::Text)]
    pub(crate) log_format: LogFormat,
    /// Let webhooks go to a host that is not this machine; may be repeated
    #[arg(long, value_name = "HOST")]
    allow_webhook_host: Vec<String>,
    /// Where those webhooks go to whose address is set in Plaid's Dashboard
    #[arg(long, value_name = "URL")]
    dashboard_webhook: Option<String>,
}

/// How requests are logged.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum LogFormat {
    /// Lines for people
    Text,
    /// A JSON object a line
    Json,
    /// Not at all
    Off,
}

impl LogFormat {
    /// Logs in this format from now on. A closed output is no reason to stop.
    pub(crate) fn start(self) {
        let subscriber = tracing_subscriber::fmt()
            .with_writer(io::stderr)
            .log_internal_errors(false);
        match self {
            Self::Text => subscriber.init(),
            Self::Json => subscriber.json().flatten_event(true).init(),
            Self::Off => {}
        }
    }
}

/// How long things take, as an argument.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Pace {
    /// They are done at once
    Instant,
    /// They take seconds, as in the hosted Sandbox
    Realistic,
}

impl From<Pace> for Profile {
    fn from(pace: Pace) -> Self {
        match pace {
            Pace::Instant => Self::Instant,
            Pace::Realistic => Self::Realistic,
        }
    }
}

/// Whose rate limits hold, as an argument.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Limits {
    /// Those of the hosted Sandbox
    Sandbox,
    /// Those of Production
    Production,
}

impl From<Limits> for RateLimits {
    fn from(limits: Limits) -> Self {
        match limits {
            Limits::Sandbox => Self::Sandbox,
            Limits::Production => Self::Production,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Tell how a client of a language is pointed at the Sandbox
    Env(Point),
}

fn time(text: &str) -> Result<Time, String> {
    if text == "real" {
        return Ok(Time::real());
    }
    if let Some(factor) = text.strip_suffix('x').and_then(|text| text.parse().ok()) {
        return Ok(Time::scaled(factor));
    }
    let seconds = DateTime::from(text).unix_seconds();
    let seconds = seconds.and_then(|seconds| u64::try_from(seconds).ok());
    let seconds = seconds.ok_or("it is neither `real`, nor like `60x`, nor a moment")?;
    let moment = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(seconds);
    Ok(Time::standing_at(moment))
}

impl Arguments {
    /// The emulator that they ask for.
    pub(crate) fn emulator(&self) -> Result<Builder, StartError> {
        let mut builder = Emulator::builder()
            .address((self.host, self.port).into())
            .seed(self.seed)
            .time(self.clock.clone())
            .profile(self.profile.into())
            .strict(self.strict);
        if let Some(url) = &self.dashboard_webhook {
            builder = builder.dashboard_webhook(url);
        }
        for host in &self.allow_webhook_host {
            builder = builder.allow_webhook_host(host);
        }
        if let Some(limits) = self.rate_limits {
            builder = builder.rate_limits(limits.into());
        }
        if let Some(path) = &self.state {
            builder = builder.state_file(path);
        }
        if let Some(folder) = &self.tls {
            let authority = CertificateAuthority::open(folder)?;
            builder = if self.proxy {
                builder.proxy(authority)
            } else {
                builder.tls(authority)
            };
        }
        Ok(builder)
    }
}
