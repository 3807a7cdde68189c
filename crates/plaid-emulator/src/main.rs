//! `plaid-emulator`: the local Sandbox as a server.

mod point;

use std::{
    error::Error,
    io::{self, Write as _},
    net::{IpAddr, Ipv4Addr},
    path::PathBuf,
    process::ExitCode,
    time::SystemTime,
};

use clap::{Parser, Subcommand, ValueEnum};
use plaid_core::DateTime;
use plaid_emulator::{Emulator, Profile, RateLimits, StartError, Time};
use point::Language;

/// The exit code of a program that could not do what it was asked to.
const REFUSED: u8 = 1;
/// The exit code if the file with the state cannot be used. It was not touched.
const BAD_STATE: u8 = 3;

/// A local Plaid Sandbox: stateful, deterministic, without network or keys.
///
/// Exit codes: 0 after a stop, 1 if it could not start or stop well, 2 for arguments that make no
/// sense, 3 if the file with the state cannot be used.
#[derive(Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
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
    /// How requests are logged, on the error output
    #[arg(long, value_enum, default_value_t = LogFormat::Text)]
    log_format: LogFormat,
    /// Let webhooks go to a host that is not this machine; may be repeated
    #[arg(long, value_name = "HOST")]
    allow_webhook_host: Vec<String>,
}

/// How requests are logged.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum LogFormat {
    /// Lines for people
    Text,
    /// A JSON object a line
    Json,
    /// Not at all
    Off,
}

impl LogFormat {
    /// Logs in this format from now on. A closed output is no reason to stop.
    fn start(self) {
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
enum Command {
    /// Tell how a client of a language is pointed at the Sandbox
    Env {
        language: Language,
        /// Where the Sandbox is
        #[arg(long, default_value = "http://127.0.0.1:8765")]
        url: String,
    },
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

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let mut stderr = io::stderr().lock();
            let _ = write!(stderr, "plaid-emulator: {error}");
            let mut source = error.source();
            while let Some(cause) = source {
                let _ = write!(stderr, ": {cause}");
                source = cause.source();
            }
            let _ = writeln!(stderr);
            ExitCode::from(match error {
                StartError::State(_) => BAD_STATE,
                _ => REFUSED,
            })
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), StartError> {
    if let Some(Command::Env { language, url }) = arguments.command {
        say(&language.tell(&url));
        return Ok(());
    }
    arguments.log_format.start();
    let mut builder = Emulator::builder()
        .address((arguments.host, arguments.port).into())
        .seed(arguments.seed)
        .time(arguments.clock)
        .profile(arguments.profile.into())
        .strict(arguments.strict);
    for host in arguments.allow_webhook_host {
        builder = builder.allow_webhook_host(host);
    }
    if let Some(limits) = arguments.rate_limits {
        builder = builder.rate_limits(limits.into());
    }
    if let Some(path) = arguments.state {
        builder = builder.state_file(path);
    }
    let emulator = builder.start().await?;
    let url = emulator.url();
    say(&format!(
        "The local Plaid Sandbox listens on {url}; any client id and secret will do.\n\
         What is emulated with state: {url}/__local/coverage\n\
         How to point a client at it: plaid-emulator env python|node|go|ruby|java|rust\n\
         Stop with Ctrl-C."
    ));
    told_to_stop().await;
    emulator.shutdown().await.map_err(StartError::State)
}

/// Waits for Ctrl-C, or for what service managers send.
async fn told_to_stop() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                () = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    interrupt.await;
}

/// Says something to whoever listens; a closed output is no reason to stop.
fn say(text: &str) {
    let _ = writeln!(io::stdout(), "{text}");
}
