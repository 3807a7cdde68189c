//! What a whole call costs: the SDK beside reqwest with the same types, in one run.
//!
//! The server is a process of its own, so that the processor time of this one is the client's
//! alone. Rounds alternate, and the middle of their ratios counts. Runs on Unix.

#![allow(clippy::expect_used, clippy::print_stdout)] // A benchmark prints, and may give up.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    process::{Command, Stdio},
    time::Duration,
};

use nix::sys::resource::{UsageWho, getrusage};
use plaid_accounts::types::AccountsGetRequest;
use plaid_core::{Client, Endpoint, Environment};
use plaid_transactions::types::TransactionsSyncRequest;
use serde::de::DeserializeOwned;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

/// What makes this program the server.
const SERVE: &str = "--serve";
const ROUNDS: usize = 21;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    if std::env::args().any(|argument| argument == SERVE) {
        runtime.block_on(serve());
        return;
    }
    let mut server = Command::new(std::env::current_exe().expect("this program"))
        .arg(SERVE)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a server");
    let mut url = String::new();
    let stdout = server.stdout.take().expect("its output");
    BufReader::new(stdout).read_line(&mut url).expect("a line");
    runtime.block_on(compare_all(url.trim()));
    let _ = server.kill();
    let _ = server.wait();
}

/// Answers each request by its path, until the program that started it ends.
async fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    println!("http://{}", listener.local_addr().expect("an address"));
    std::io::stdout().flush().expect("output");
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_line(&mut String::new());
        std::process::exit(0);
    });
    let small = answer(&plaid_benches::accounts());
    let large = answer(&plaid_benches::page(500));
    while let Ok((stream, _)) = listener.accept().await {
        let _ = stream.set_nodelay(true);
        tokio::spawn(answer_all(stream, small.clone(), large.clone()));
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

async fn answer_all(mut stream: TcpStream, small: Vec<u8>, large: Vec<u8>) {
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
            .filter_map(|line| line.split_once(": "))
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            .and_then(|(_, value)| value.parse().ok())
            .unwrap_or(0);
        if body.len() < length {
            continue;
        }
        let answer = if head.starts_with("POST /accounts") {
            &small
        } else {
            &large
        };
        filled = 0;
        if stream.write_all(answer).await.is_err() {
            return;
        }
    }
}

async fn compare_all(url: &str) {
    println!(
        "processor time of the client per call, in microseconds; the middle of {ROUNDS} rounds"
    );
    println!("{:28} {:>9} {:>9} {:>7}", "", "reqwest", "plaid", "ratio");
    let small = AccountsGetRequest::new("access-sandbox-1");
    let large = TransactionsSyncRequest::new("access-sandbox-1");
    for ways in [1, 64] {
        compare(&format!("2 kB, {ways}-way"), url, small.clone(), ways, 40).await;
    }
    for ways in [1, 64] {
        compare(
            &format!("page of 500, {ways}-way"),
            url,
            large.clone(),
            ways,
            2,
        )
        .await;
    }
}

/// Makes `64 * each` calls a round, so many of them at a time.
async fn compare<E>(name: &str, url: &str, request: E, ways: usize, each: usize)
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
    let sdk = Client::builder()
        .credentials("client-id", "secret")
        .environment(Environment::custom(url).expect("a base URL"))
        .build()
        .expect("a client");
    let calls = 64 * each;
    let (mut raws, mut sdks, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let raw = cost(ways, calls, || {
            let (raw, request) = (raw.clone(), request.clone());
            async move { drop(raw.call(&request).await) }
        });
        let raw = raw.await;
        let sdk = cost(ways, calls, || {
            let (sdk, request) = (sdk.clone(), request.clone());
            async move { drop(sdk.execute(&request).await.expect("an answer")) }
        });
        let sdk = sdk.await;
        // The first round opens the connections.
        if round > 0 {
            raws.push(raw);
            sdks.push(sdk);
            ratios.push(sdk / raw);
        }
    }
    println!(
        "{name:28} {:9.1} {:9.1} {:7.3}",
        middle(raws),
        middle(sdks),
        middle(ratios)
    );
}

/// What a program without the SDK would write.
#[derive(Clone)]
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

/// Microseconds of processor time per call.
async fn cost<F: Future<Output = ()> + Send + 'static>(
    ways: usize,
    calls: usize,
    call: impl Fn() -> F,
) -> f64 {
    let before = processor_time();
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
    #[allow(clippy::cast_precision_loss)] // Small numbers.
    let calls = calls as f64;
    processor_time().saturating_sub(before).as_secs_f64() * 1e6 / calls
}

/// User and system time of this process, without its children's.
fn processor_time() -> Duration {
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("usage");
    let time = |value: nix::sys::time::TimeVal| {
        let seconds = u64::try_from(value.tv_sec()).unwrap_or_default();
        Duration::from_secs(seconds)
            + Duration::from_micros(u64::try_from(value.tv_usec()).unwrap_or_default())
    };
    time(usage.user_time()) + time(usage.system_time())
}

fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
