//! What the emulator bears: requests a second, how long they take, and memory per Item.
//!
//! The clients read and check what they get, in the same process as the server, so they take their
//! share of the processors. The baseline is a server that answers the same bytes from memory.

#![allow(clippy::expect_used, clippy::print_stdout)] // A benchmark prints, and may give up.
#![allow(clippy::disallowed_methods)] // It asks the system for the time.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{Router, body::Bytes, http::header};
use memchr::memmem;
use peak_alloc::PeakAlloc;
use plaid_benches::contest::table;
use plaid_emulator::Emulator;
use serde_json::{Value, json};
use tokio::{net::TcpListener, task::JoinSet};

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

const CLIENTS: usize = 64;
const TIME: Duration = Duration::from_secs(4);
const ITEMS: usize = 200;
const ROWS: usize = 100;

#[tokio::main]
async fn main() {
    let emulator = Emulator::start().await.expect("an emulator");
    let url = emulator.url();
    let memory = memory(url).await;
    println!("### The Sandbox under {CLIENTS} clients\n");
    println!("In the same process as the clients. Memory: {memory} kB an Item.\n");
    let mut rows = table(["", "requests a second", "p50 ms", "p99 ms", "wrong"]);

    let ids = |count: usize| move |client: usize| format!("load-{}", client % count);
    let sync = |tokens: &[String], client: usize| {
        let body = json!({ "access_token": tokens[client], "count": ROWS });
        vec![("/transactions/sync", body, ROWS)]
    };
    let mixed = |tokens: &[String], client: usize| {
        let token = json!({ "access_token": tokens[client] });
        let mut calls = sync(tokens, client);
        for path in ["/accounts/get", "/auth/get", "/item/get", "/identity/get"] {
            calls.push((path, token.clone(), 0));
        }
        calls
    };
    let one = tokens(url, ids(1)).await;
    let body = json!({ "access_token": one[0], "count": ROWS });
    let page = ask(
        &reqwest::Client::new(),
        url,
        &ids(1)(0),
        "/transactions/sync",
        &body,
    )
    .await;
    let canned = canned(page.expect("a page")).await;
    let mut show = |name: &str, load: Load| {
        rows.add_row([
            name.to_owned(),
            format!("{:.0}", load.rate),
            format!("{:.1}", load.median.as_secs_f64() * 1e3),
            format!("{:.1}", load.slow.as_secs_f64() * 1e3),
            load.wrong.to_string(),
        ]);
        load.rate
    };
    let load = run(&canned, ids(1), |client| sync(&one, client)).await;
    let baseline = show("a server that answers the same bytes", load);
    let load = run(url, ids(1), |client| sync(&one, client)).await;
    let alone = show("syncs, one client id", load);
    let many = tokens(url, ids(8)).await;
    let load = run(url, ids(8), |client| sync(&many, client)).await;
    let apart = show("syncs, eight client ids", load);
    let load = run(url, ids(1), |client| mixed(&one, client)).await;
    show(
        "syncs, accounts, numbers, Items and owners, one client id",
        load,
    );
    println!("{rows}\n");
    println!("syncs: {:.2} of the baseline", alone / baseline);
    println!("one client id: {:.2} of eight\n", alone / apart);
}

/// Kilobytes of memory that an Item takes with a first page of its transactions read.
async fn memory(url: &str) -> usize {
    let client = reqwest::Client::new();
    let make = async |count| {
        for _ in 0..count {
            let token = token(&client, url, "memory").await;
            let body = json!({ "access_token": token });
            let page = ask(&client, url, "memory", "/transactions/sync", &body).await;
            page.expect("a page");
        }
    };
    make(10).await;
    let before = ALLOCATOR.current_usage();
    make(ITEMS).await;
    let taken = ALLOCATOR.current_usage().saturating_sub(before) / ITEMS;
    taken / 1024
}

/// A server that answers everything with the same bytes.
async fn canned(page: Bytes) -> String {
    let answer = move || {
        let page = page.clone();
        async move { ([(header::CONTENT_TYPE, "application/json")], page) }
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let app = Router::new().fallback(answer);
    tokio::spawn(async { axum::serve(listener, app).await });
    format!("http://{address}")
}

/// An access token for each client.
async fn tokens(url: &str, id: impl Fn(usize) -> String) -> Vec<String> {
    let client = reqwest::Client::new();
    let mut tokens = Vec::new();
    for at in 0..CLIENTS {
        tokens.push(token(&client, url, &id(at)).await);
    }
    tokens
}

async fn token(client: &reqwest::Client, url: &str, id: &str) -> String {
    let member = |answer: Bytes, name: &str| {
        let value: Value = serde_json::from_slice(&answer).expect("JSON");
        value[name].as_str().expect("a token").to_owned()
    };
    let body = json!({
        "institution_id": "ins_109508",
        "initial_products": ["transactions"],
        "options": { "transactions": { "days_requested": 730 } },
    });
    let made = ask(client, url, id, "/sandbox/public_token/create", &body).await;
    let body = json!({ "public_token": member(made.expect("an answer"), "public_token") });
    let exchanged = ask(client, url, id, "/item/public_token/exchange", &body).await;
    member(exchanged.expect("an answer"), "access_token")
}

/// The body of a success.
async fn ask(
    client: &reqwest::Client,
    url: &str,
    id: &str,
    path: &str,
    body: &Value,
) -> Option<Bytes> {
    let request = client
        .post(format!("{url}{path}"))
        .header("plaid-client-id", id)
        .header("plaid-secret", "secret")
        .json(body);
    let answer = request.send().await.ok()?.error_for_status().ok()?;
    answer.bytes().await.ok()
}

/// Whether an answer is whole, and has so many transactions.
fn is_right(answer: &[u8], rows: usize) -> bool {
    let found = memmem::find_iter(answer, b"\"pending_transaction_id\"").count();
    let is_whole =
        answer.ends_with(b"\"}") && memmem::rfind(answer, b"\"request_id\":\"").is_some();
    is_whole && (rows == 0 || found == rows)
}

/// What all clients got.
struct Load {
    /// Requests a second.
    rate: f64,
    median: Duration,
    /// What one in a hundred takes longer than.
    slow: Duration,
    wrong: usize,
}

/// Has all clients call for a while.
async fn run(
    url: &str,
    id: impl Fn(usize) -> String,
    calls: impl Fn(usize) -> Vec<(&'static str, Value, usize)>,
) -> Load {
    let client = Arc::new(reqwest::Client::new());
    let mut clients = JoinSet::new();
    let begin = Instant::now();
    for at in 0..CLIENTS {
        let (client, url, id, calls) = (Arc::clone(&client), url.to_owned(), id(at), calls(at));
        clients.spawn(async move {
            let mut times = Vec::new();
            let mut wrong = 0;
            for (path, body, rows) in calls.iter().cycle() {
                if begin.elapsed() > TIME {
                    break;
                }
                let start = Instant::now();
                let answer = ask(&client, &url, &id, path, body).await;
                times.push(start.elapsed());
                wrong += usize::from(!answer.is_some_and(|answer| is_right(&answer, *rows)));
            }
            (times, wrong)
        });
    }
    let (mut times, mut wrong) = (Vec::new(), 0);
    while let Some(done) = clients.join_next().await {
        let (of_one, wrong_of_one) = done.expect("a client");
        times.extend(of_one);
        wrong += wrong_of_one;
    }
    let rate =
        f64::from(u32::try_from(times.len()).unwrap_or(u32::MAX)) / begin.elapsed().as_secs_f64();
    times.sort_unstable();
    Load {
        rate,
        median: times[times.len() / 2],
        slow: times[times.len() * 99 / 100],
        wrong,
    }
}
