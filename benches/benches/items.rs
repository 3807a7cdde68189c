//! A thousand Items of two thousand transactions each, synced from the Sandbox: how long it takes,
//! and the most memory that the client and the Sandbox take, each a process of its own.

#![allow(clippy::expect_used, clippy::print_stdout)] // A benchmark prints, and may give up.
#![allow(clippy::disallowed_methods)] // It asks the system for the time.

use std::time::Instant;

use plaid::{
    AccessToken, Client, Date, Environment, SystemClock, link::types::Products,
    sandbox::types::CustomSandboxTransaction,
};
use plaid_benches::{
    contest::table,
    counter::Counter,
    server::{Server, peak_memory},
};
use plaid_emulator::Emulator;
use tokio::task::JoinSet;

const ITEMS: usize = 1000;
const ROWS: usize = 2000;
/// How many Items are made, or synced, at a time.
const AT_A_TIME: usize = 64;
/// How many transactions /sandbox/transactions/create takes.
const MOST_AT_ONCE: usize = 10;

#[tokio::main]
async fn main() {
    if Server::is_this() {
        let emulator = Emulator::start().await.expect("an emulator");
        Server::listens_on(emulator.url());
        std::future::pending::<()>().await;
    }
    let server = Server::start();
    let client = Client::builder()
        .credentials("client-id", "secret")
        .environment(Environment::custom(server.url()).expect("a base URL"))
        .build()
        .expect("a client");

    let begin = Instant::now();
    let make = (0..ITEMS).map(|_| item(client.clone()));
    let tokens = some_at_a_time(make).await;
    let made = begin.elapsed();
    let before = server.peak_memory();

    let begin = Instant::now();
    let syncs = tokens
        .into_iter()
        .map(|token| synced(client.clone(), token));
    let rows: usize = some_at_a_time(syncs).await.into_iter().sum();
    let synced = begin.elapsed();
    assert_eq!(rows, ITEMS * ROWS);

    println!("### {ITEMS} Items of {ROWS} transactions, synced from the Sandbox\n");
    println!("{AT_A_TIME} at a time, in pages of 500, into a sink that counts.\n");
    let mut result = table(["", ""]);
    result.add_row(["making the Items".to_owned(), format!("{made:.1?}")]);
    result.add_row(["syncing them".to_owned(), format!("{synced:.1?}")]);
    #[allow(clippy::cast_precision_loss)] // For people.
    let rate = rows as f64 / synced.as_secs_f64();
    result.add_row(["transactions a second".to_owned(), format!("{rate:.0}")]);
    for (what, peak) in [
        ("most memory of the Sandbox, before", before),
        ("most memory of the Sandbox, after", server.peak_memory()),
        ("most memory of the client", peak_memory("self")),
    ] {
        let peak = peak.map_or("unknown".to_owned(), |bytes| {
            format!("{} MB", bytes / 1_000_000)
        });
        result.add_row([what.to_owned(), peak]);
    }
    println!("{result}\n");
}

/// Runs all, so many at a time.
async fn some_at_a_time<F>(jobs: impl Iterator<Item = F>) -> Vec<F::Output>
where
    F: Future<Output: Send> + Send + 'static,
{
    let mut running = JoinSet::new();
    let mut done = Vec::new();
    for job in jobs {
        if running.len() == AT_A_TIME {
            done.extend(running.join_next().await.map(|job| job.expect("no panic")));
        }
        running.spawn(job);
    }
    done.extend(running.join_all().await);
    done
}

/// An Item that has so many transactions.
async fn item(client: Client) -> AccessToken {
    let sandbox = client.sandbox();
    let made = sandbox
        .public_token_create("ins_109508", [Products::Transactions])
        .override_username("user_transactions_dynamic")
        .await
        .expect("an Item");
    let exchanged = client.item().public_token_exchange(made.public_token).await;
    let token = exchanged.expect("a token").access_token;
    let today = Date::today(&SystemClock::new());
    let call = client
        .transactions()
        .get(&token, &today - 730, today.clone());
    let has = call.await.expect("transactions").total_transactions;
    let has = has
        .and_then(|has| usize::try_from(has).ok())
        .expect("a count");
    let mut left = ROWS - has;
    while left > 0 {
        let now = left.min(MOST_AT_ONCE);
        let rows = (0..now).map(|_| CustomSandboxTransaction::new(&today, &today, 12, "Coffee"));
        sandbox
            .transactions_create(&token, rows)
            .await
            .expect("transactions");
        left -= now;
    }
    token
}

/// How many transactions a sync of the Item brings.
async fn synced(client: Client, token: AccessToken) -> usize {
    let mut counter = Counter::default();
    let call = client.transactions().sync(token).count(500).updates();
    call.into_sink(&mut counter).await.expect("an update");
    counter.0
}
