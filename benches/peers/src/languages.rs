//! Plaid's own clients, each in the process of its language, beside the SDK.

use std::{path::Path, process::Command};

use plaid_benches::{
    calls,
    contest::{Contest, table},
};

/// A client in Python takes more than a second for a page.
const ROUNDS: usize = 3;

/// Prints what a call for a page of 500 transactions costs with the clients that are named.
pub(crate) fn print(url: &str, clients: &[&str]) {
    let mut contest = Contest::default().with("plaid-sdk", calls::pages_by_the_sdk(url));
    for client in clients.chunks(2) {
        contest = match *client {
            ["python", interpreter] => contest.with("plaid-python 46", move || {
                said_by(Command::new(interpreter).arg(script("page.py")).arg(url))
            }),
            ["node", folder] => contest.with("plaid 47 (npm)", move || {
                said_by(
                    Command::new("node")
                        .arg(script("page.mjs"))
                        .arg(url)
                        .arg(folder),
                )
            }),
            _ => panic!("not a client: {client:?}"),
        };
    }
    println!("### Processor time of a call for a page of 500 transactions\n");
    println!("One call at a time, the middle of {ROUNDS} rounds.\n");
    let mut rows = table(["client", "CPU ms", "ratio"]);
    for score in contest.run(ROUNDS) {
        let ms = format!("{:.1}", score.cost / 1000.0);
        rows.add_row([score.name, ms, format!("{:.1}", score.ratio)]);
    }
    println!("{rows}\n");
}

fn script(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The number that a program prints.
fn said_by(command: &mut Command) -> f64 {
    let output = command.output().expect("the program runs");
    let said = String::from_utf8_lossy(&output.stdout);
    let problem = String::from_utf8_lossy(&output.stderr);
    said.trim()
        .parse()
        .unwrap_or_else(|_| panic!("{said}{problem}"))
}
