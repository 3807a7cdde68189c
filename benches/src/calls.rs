//! Whole calls to a server in a process of its own, so that the processor time of this one is the
//! client's alone.

use std::time::Duration;

use plaid_accounts::types::AccountsGetRequest;
use plaid_core::{Client, Endpoint, Environment};
use plaid_transactions::types::TransactionsSyncRequest;
use serde::de::DeserializeOwned;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    runtime::{Builder, Runtime},
    task::JoinSet,
};

use crate::{
    contest::{Contest, Score, table},
    processor,
    server::Server,
};

pub const ACCESS_TOKEN: &str = "access-sandbox-1";

/// The answers that are called for: about 2 kB of accounts, and a page of 500 transactions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Small,
    Page,
}

impl Answer {
    pub fn name(self) -> &'static str {
        match self {
            Self::Small => "2 kB",
            Self::Page => "page of 500",
        }
    }

    /// How many calls a round makes.
    pub fn calls(self) -> usize {
        match self {
            Self::Small => 64 * 40,
            Self::Page => 64 * 2,
        }
    }
}

/// A thread of a program that makes calls; connections belong to the one that opened them.
pub fn runtime() -> Runtime {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime")
}

/// Becomes the server if this process was started as it, and never returns then.
pub fn serve_if_asked() {
    if Server::is_this() {
        runtime().block_on(serve());
    }
}

/// Answers each request by its path, until the program that started it ends.
async fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    Server::listens_on(&format!("http://{address}"));
    let small = answer(&crate::accounts());
    let page = answer(&crate::page(500));
    while let Ok((stream, _)) = listener.accept().await {
        let _ = stream.set_nodelay(true);
        tokio::spawn(answer_all(stream, small.clone(), page.clone()));
    }
}

fn answer(body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nplaid-request-id: r\r\n\
         content-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

async fn answer_all(mut stream: TcpStream, small: Vec<u8>, page: Vec<u8>) {
    let mut buffer = vec![0; 16 * 1024];
    let mut filled = 0;
    while let Ok(count @ 1..) = stream.read(&mut buffer[filled..]).await {
        filled += count;
        let text = String::from_utf8_lossy(&buffer[..filled]);
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let length = head
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            .and_then(|(_, value)| value.trim().parse().ok())
            .unwrap_or(0);
        if body.len() < length {
            continue;
        }
        let answer = if head.starts_with("POST /accounts") {
            &small
        } else {
            &page
        };
        filled = 0;
        if stream.write_all(answer).await.is_err() {
            return;
        }
    }
}

/// reqwest with the SDK's types, which is the baseline, and the SDK.
pub fn contest<'a>(url: &str, answer: Answer, ways: usize) -> Contest<'a> {
    match answer {
        Answer::Small => both(url, &AccountsGetRequest::new(ACCESS_TOKEN), answer, ways),
        Answer::Page => both(url, &page_request(), answer, ways),
    }
}

/// The SDK alone, one call for a page at a time.
pub fn pages_by_the_sdk(url: &str) -> impl FnMut() -> f64 + use<> {
    by_the_sdk(url, &page_request(), 1, Answer::Page.calls())
}

fn page_request() -> TransactionsSyncRequest {
    TransactionsSyncRequest::new(ACCESS_TOKEN)
}

fn both<'a, E>(url: &str, request: &E, answer: Answer, ways: usize) -> Contest<'a>
where
    E: Endpoint + Clone + Send + Sync + 'static,
    E::Response: DeserializeOwned + Send,
{
    let calls = answer.calls();
    Contest::default()
        .with(
            "reqwest, the same types",
            by_reqwest(url, request, ways, calls),
        )
        .with("plaid-sdk", by_the_sdk(url, request, ways, calls))
}

fn by_reqwest<E>(url: &str, request: &E, ways: usize, calls: usize) -> impl FnMut() -> f64 + use<E>
where
    E: Endpoint + Clone + Send + Sync + 'static,
    E::Response: DeserializeOwned + Send,
{
    let raw = Raw {
        client: reqwest::Client::builder()
            .user_agent("a-program/1.0")
            .build()
            .expect("a client"),
        url: format!("{url}{}", E::OPERATION.path),
    };
    let (request, runtime) = (request.clone(), runtime());
    move || {
        cost(&runtime, ways, calls, || {
            let (raw, request) = (raw.clone(), request.clone());
            async move { drop(raw.call(&request).await) }
        })
    }
}

fn by_the_sdk<E>(url: &str, request: &E, ways: usize, calls: usize) -> impl FnMut() -> f64 + use<E>
where
    E: Endpoint + Clone + Send + Sync + 'static,
    E::Response: DeserializeOwned + Send,
{
    let sdk = Client::builder()
        .credentials("client-id", "secret")
        .environment(Environment::custom(url).expect("a base URL"))
        .build()
        .expect("a client");
    let (request, runtime) = (request.clone(), runtime());
    move || {
        cost(&runtime, ways, calls, || {
            let (sdk, request) = (sdk.clone(), request.clone());
            async move { drop(sdk.execute(&request).await.expect("an answer")) }
        })
    }
}

/// What a program without the SDK would write.
#[derive(Debug, Clone)]
struct Raw {
    client: reqwest::Client,
    url: String,
}

impl Raw {
    async fn call<E: Endpoint>(&self, request: &E) -> E::Response
    where
        E::Response: DeserializeOwned,
    {
        self.client
            .post(&self.url)
            .header("plaid-client-id", "client-id")
            .header("plaid-secret", "secret")
            .header("plaid-version", "2020-09-14")
            .timeout(Duration::from_secs(120))
            .json(request)
            .send()
            .await
            .expect("an answer")
            .error_for_status()
            .expect("a success")
            .json()
            .await
            .expect("JSON")
    }
}

/// Microseconds of processor time per call, with so many under way at a time.
pub fn cost<F: Future<Output = ()> + Send + 'static>(
    runtime: &Runtime,
    ways: usize,
    calls: usize,
    call: impl Fn() -> F,
) -> f64 {
    let all = processor::micros_of(1, || {
        runtime.block_on(async {
            let mut running = JoinSet::new();
            for _ in 0..calls {
                if running.len() == ways {
                    running
                        .join_next()
                        .await
                        .expect("a call")
                        .expect("no panic");
                }
                running.spawn(call());
            }
            while let Some(done) = running.join_next().await {
                done.expect("no panic");
            }
        });
    });
    #[allow(clippy::cast_precision_loss)] // Small numbers.
    let calls = calls as f64;
    all / calls
}

/// Prints what calls cost, with what `add` puts into each contest.
#[allow(clippy::print_stdout)] // What a benchmark is for.
pub fn print(
    rounds: usize,
    url: &str,
    add: impl for<'a> Fn(Contest<'a>, Answer, usize) -> Contest<'a>,
) {
    println!("### Processor time of the client per call\n");
    println!("The server is another process; microseconds, the middle of {rounds} rounds.\n");
    let mut rows = table(["answer", "calls at a time", "client", "CPU µs", "ratio"]);
    for answer in [Answer::Small, Answer::Page] {
        for ways in [1, 64] {
            let contest = add(contest(url, answer, ways), answer, ways);
            for Score { name, cost, ratio } in contest.run(rounds) {
                rows.add_row([
                    answer.name().to_owned(),
                    ways.to_string(),
                    name,
                    format!("{cost:.1}"),
                    format!("{ratio:.2}"),
                ]);
            }
        }
    }
    println!("{rows}\n");
}
