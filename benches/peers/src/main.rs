//! The SDK beside other clients, in one run; `cargo xtask measure` starts it.
//!
//! `plaid-peers codec` reads and writes a page, `plaid-peers calls` makes calls, and
//! `plaid-peers languages [python INTERPRETER] [node FOLDER]` makes them with Plaid's own clients.

mod codec;
mod languages;

use std::sync::Arc;

use peer::{PlaidAuth, PlaidClient};
use plaid_benches::{
    calls::{self, ACCESS_TOKEN, Answer},
    contest::Contest,
    server::Server,
};

const ROUNDS: usize = 21;

fn main() {
    calls::serve_if_asked();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["codec"] => codec::print(ROUNDS),
        ["calls"] => {
            let server = Server::start();
            calls::print(ROUNDS, server.url(), |contest, answer, ways| {
                with_peer(contest, server.url(), answer, ways)
            });
        }
        ["languages", clients @ ..] => languages::print(Server::start().url(), clients),
        _ => {
            eprintln!(
                "usage: plaid-peers codec|calls|languages [python INTERPRETER] [node FOLDER]"
            );
            std::process::exit(2);
        }
    }
}

fn with_peer<'a>(contest: Contest<'a>, url: &str, answer: Answer, ways: usize) -> Contest<'a> {
    let auth = PlaidAuth::ClientId {
        client_id: "client-id".to_owned(),
        secret: "secret".to_owned(),
        version: "2020-09-14".to_owned(),
    };
    let client = httpclient::Client::new().base_url(url);
    let client = Arc::new(PlaidClient::new(client, auth));
    let runtime = calls::runtime();
    contest.with("plaid 9.0.1", move || {
        calls::cost(&runtime, ways, answer.calls(), || {
            let client = Arc::clone(&client);
            async move {
                match answer {
                    Answer::Small => drop(client.accounts_get(ACCESS_TOKEN).await.expect("one")),
                    Answer::Page => {
                        drop(client.transactions_sync(ACCESS_TOKEN).await.expect("one"))
                    }
                }
            }
        })
    })
}
