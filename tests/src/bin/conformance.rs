//! `conformance --base-url URL`: a valid request of every operation to any server that speaks the
//! API; see [`plaid_tests::conformance`].

#![allow(clippy::print_stdout, clippy::print_stderr)] // A command speaks.

use std::{error::Error, process::ExitCode};

use plaid_tests::conformance::{self, Extent, Outcome};

const USAGE: &str = "\
usage: cargo xtask conformance --base-url URL [--only PATH] [--maximal]

  --base-url URL   the server; it sees invented credentials, ids and tokens
  --only PATH      send the requests of this path alone
  --maximal        send every member, not only what a request cannot go without

Prints one JSON object a line: method, path, outcome (ok, api_error, http_error or decode_error),
status and detail; uploads and withdrawn operations say that they are. Ends with 1 if an answer did not
decode, and with 2 if nothing could be tried.";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

async fn run() -> Result<ExitCode, Box<dyn Error>> {
    let (mut base_url, mut only, mut extent) = (None, None, Extent::Minimal);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--base-url" => base_url = Some(args.next().ok_or(USAGE)?),
            "--only" => only = Some(args.next().ok_or(USAGE)?),
            "--maximal" => extent = Extent::Maximal,
            "--help" | "-h" => {
                println!("{USAGE}");
                return Ok(ExitCode::SUCCESS);
            }
            _ => return Err(USAGE.into()),
        }
    }
    let mut all_decode = true;
    let base_url = base_url.ok_or(USAGE)?;
    conformance::run(&base_url, only.as_deref(), extent, |report| {
        all_decode &= report.outcome != Outcome::DecodeError;
        println!("{}", report.to_json());
    })
    .await?;
    Ok(if all_decode {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
