//! `plaid-emulator`: the local Sandbox as a server.

mod arguments;
mod point;

use std::{
    error::Error,
    io::{self, Write as _},
    process::ExitCode,
};

use arguments::{Arguments, Command};
use clap::Parser as _;
use plaid_emulator::{CertificateAuthority, StartError};

/// The exit code of a program that could not do what it was asked to.
const REFUSED: u8 = 1;
/// The exit code if the file with the state cannot be used. It was not touched.
const BAD_STATE: u8 = 3;
/// What `env` can be asked about.
const LANGUAGES: &str = "python|node|go|ruby|java|rust";

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
    if let Some(Command::Env(point)) = arguments.command {
        say(&point.tell());
        return Ok(());
    }
    arguments.log_format.start();
    let emulator = arguments.emulator()?.start().await?;
    let url = emulator.url();
    say(&format!(
        "The local Plaid Sandbox listens on {url}; any client id and secret will do.\n\
         What is emulated with state: {url}/__local/coverage\n\
         How to point a client at it: plaid-emulator env --url {url} {LANGUAGES}"
    ));
    if let Some(folder) = &arguments.tls {
        let certificate = folder.join(CertificateAuthority::CERTIFICATE);
        let certificate = certificate.display();
        say(&format!("It speaks TLS too; trust {certificate}"));
        if arguments.proxy {
            say(&format!(
                "It is a proxy for Plaid's hosts too: plaid-emulator env --url {url} \
                 --proxy {certificate} {LANGUAGES}"
            ));
        }
    }
    say("Stop with Ctrl-C.");
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
