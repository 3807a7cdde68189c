//! `plaid-emulator`: the local Sandbox as a server.

use std::{
    error::Error,
    io::{self, Write as _},
    net::Ipv4Addr,
};

use plaid_emulator::Emulator;

const USAGE: &str = "\
usage: plaid-emulator [--port PORT] [--seed NUMBER]

  --port PORT     listen on this port of 127.0.0.1 (default 8765; 0 takes a free one)
  --seed NUMBER   what ids and tokens follow from (default 0)";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (mut port, mut seed) = (8765, 0);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let value = args.next();
        match (arg.as_str(), value) {
            ("--port", Some(value)) => port = value.parse()?,
            ("--seed", Some(value)) => seed = value.parse()?,
            ("--help" | "-h", _) => {
                say(USAGE);
                return Ok(());
            }
            _ => return Err(USAGE.into()),
        }
    }
    let address = (Ipv4Addr::LOCALHOST, port).into();
    let emulator = Emulator::builder()
        .address(address)
        .seed(seed)
        .start()
        .await?;
    let url = emulator.url();
    say(&format!(
        "The local Plaid Sandbox listens on {url}; any client id and secret will do.\n\n\
         \x20 Rust     .environment(Environment::custom(\"{url}\")?)\n\
         \x20 Python   plaid.Configuration(host=\"{url}\", ...)\n\
         \x20 Node     new Configuration({{ basePath: \"{url}\", ... }})\n\
         \x20 Go       configuration.UseEnvironment(\"{url}\")\n\n\
         What is emulated with state: {url}/__local/coverage. Stop with Ctrl-C."
    ));
    tokio::signal::ctrl_c().await?;
    emulator.shutdown().await;
    Ok(())
}

/// Says something to whoever listens; a closed output is no reason to stop.
fn say(text: &str) {
    let _ = writeln!(io::stdout(), "{text}");
}
