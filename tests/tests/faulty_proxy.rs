//! Thousands of calls through a proxy that breaks a third of them in every way there is: nothing is
//! done twice, nothing that was done gets lost, and no error says "not done" of what was.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
};

use plaid::{
    Client, Environment, Error, ManualClock, RetryPolicy, payment_initiation::types::PaymentAmount,
};
use plaid_emulator::Emulator;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

/// What the proxy does to a request. Those in the first half never let it through.
#[derive(Debug, Clone, Copy)]
enum Fault {
    CloseAtOnce,
    TooMany,
    Unavailable,
    CloseAfterwards,
    PageInstead,
    EmptyInstead,
    CutShort,
}

const FAULTS: [Fault; 7] = [
    Fault::CloseAtOnce,
    Fault::TooMany,
    Fault::Unavailable,
    Fault::CloseAfterwards,
    Fault::PageInstead,
    Fault::EmptyInstead,
    Fault::CutShort,
];

/// A proxy before a server, with so many faults in a hundred requests.
struct Proxy {
    server: SocketAddr,
    percent: u64,
    state: AtomicU64,
    faults: AtomicUsize,
}

impl Proxy {
    /// Starts the proxy and returns its URL.
    async fn start(server: &str, percent: u64) -> (Arc<Self>, String) {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let host = server.trim_start_matches("http://").trim_end_matches('/');
        let proxy = Arc::new(Self {
            server: host.parse().expect("an address"),
            percent,
            state: AtomicU64::new(0),
            faults: AtomicUsize::new(0),
        });
        let shared = Arc::clone(&proxy);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let proxy = Arc::clone(&shared);
                tokio::spawn(async move {
                    // A connection that breaks is what this is about.
                    let _ = proxy.carry(stream).await;
                });
            }
        });
        (proxy, url)
    }

    /// The fate of the next request, from a sequence that looks random and never changes.
    fn fate(&self) -> Option<Fault> {
        let mut x = self
            .state
            .fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::SeqCst);
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^= x >> 31;
        let fault = FAULTS[usize::try_from((x >> 32) % 7).expect("a small number")];
        (x % 100 < self.percent).then_some(fault)
    }

    async fn carry(&self, mut client: TcpStream) -> std::io::Result<()> {
        let fault = self.fate();
        if fault.is_some() {
            self.faults.fetch_add(1, Ordering::SeqCst);
        }
        if matches!(fault, Some(Fault::CloseAtOnce)) {
            return Ok(());
        }
        let request = read_request(&mut client).await?;
        let answer = match fault {
            Some(Fault::TooMany) => answer("429 Too Many Requests", "text/plain", "slow down"),
            Some(Fault::Unavailable) => answer("503 Service Unavailable", "text/plain", ""),
            _ => {
                let answer = self.forward(&request).await?;
                match fault {
                    Some(Fault::CloseAfterwards) => return Ok(()),
                    Some(Fault::PageInstead) => answer_page(),
                    Some(Fault::EmptyInstead) => answer_empty(),
                    Some(Fault::CutShort) => answer[..answer.len() - 9].to_vec(),
                    _ => answer,
                }
            }
        };
        client.write_all(&answer).await?;
        client.shutdown().await
    }

    async fn forward(&self, request: &str) -> std::io::Result<Vec<u8>> {
        let mut server = TcpStream::connect(self.server).await?;
        let request = request.replacen("\r\n", "\r\nconnection: close\r\n", 1);
        server.write_all(request.as_bytes()).await?;
        let mut answer = Vec::new();
        server.read_to_end(&mut answer).await?;
        Ok(answer)
    }
}

fn answer(status: &str, media: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: {media}\r\ncontent-length: {length}\r\n\
         connection: close\r\n\r\n{body}"
    )
    .into_bytes()
}

fn answer_page() -> Vec<u8> {
    answer("502 Bad Gateway", "text/html", "<html>bad gateway</html>")
}

fn answer_empty() -> Vec<u8> {
    answer("200 OK", "application/json", "")
}

async fn read_request(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let count = stream.read(&mut buffer).await?;
        if count == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        bytes.extend_from_slice(&buffer[..count]);
        let text = String::from_utf8_lossy(&bytes);
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let length = head
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            .and_then(|(_, value)| value.trim().parse::<usize>().ok());
        if body.len() >= length.unwrap_or(0) {
            return Ok(text.into_owned());
        }
    }
}

/// A client that tries six times, and waits on a clock of its own.
fn client(url: &str) -> Client {
    Client::builder()
        .credentials("client-id", "secret")
        .environment(Environment::custom(url).expect("a base URL"))
        .retry(RetryPolicy::standard().with_max_attempts(6))
        .clock(ManualClock::new())
        .build()
        .expect("a client")
}

/// How often each payment exists, by its reference.
async fn payments(client: &Client) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let mut cursor = None;
    loop {
        let mut call = client.payment_initiation().payment_list().count(200);
        if let Some(cursor) = cursor {
            call = call.cursor(cursor);
        }
        let page = call.await.expect("a page");
        for payment in page.payments {
            *found.entry(payment.reference).or_default() += 1;
        }
        match page.next_cursor {
            Some(next) => cursor = Some(next),
            None => return found,
        }
    }
}

const CALLS: usize = 1500;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_done_twice_and_nothing_is_lost() {
    let emulator = Emulator::start().await.expect("an emulator");
    let (proxy, url) = Proxy::start(emulator.url(), 30).await;
    let (direct, client) = (client(emulator.url()), client(&url));
    let recipient = direct
        .payment_initiation()
        .recipient_create("Ada")
        .bacs(plaid::payment_initiation::types::RecipientBACS::new(
            "26207729", "560029",
        ))
        .await
        .expect("a recipient")
        .recipient_id;

    let mut running = JoinSet::new();
    let mut outcomes: Vec<(String, Result<(), Error>)> = Vec::new();
    for number in 0..CALLS {
        if running.len() == 16 {
            outcomes.push(
                running
                    .join_next()
                    .await
                    .expect("a call")
                    .expect("no panic"),
            );
        }
        let (client, recipient) = (client.clone(), recipient.clone());
        running.spawn(async move {
            let reference = format!("payment{number}");
            let amount = PaymentAmount::new("GBP", plaid::Amount::from(7));
            let payments = client.payment_initiation();
            let outcome = payments.payment_create(recipient, &reference, amount).await;
            (reference, outcome.map(|_| ()))
        });
    }
    while let Some(outcome) = running.join_next().await {
        outcomes.push(outcome.expect("no panic"));
    }

    let exist = payments(&direct).await;
    let (mut succeeded, mut unknown) = (0, 0);
    for (reference, outcome) in &outcomes {
        let times = exist.get(reference).copied().unwrap_or_default();
        assert!(times <= 1, "{reference} was made {times} times");
        match outcome {
            Ok(()) => {
                assert_eq!(times, 1, "{reference} was lost");
                succeeded += 1;
            }
            Err(error) if error.may_have_been_applied() => unknown += 1,
            Err(error) => assert_eq!(times, 0, "{reference} was made, but: {error}"),
        }
    }
    assert_eq!(outcomes.len(), CALLS);
    assert!(
        succeeded > CALLS / 2 && unknown > CALLS / 10,
        "{succeeded} {unknown}"
    );
    assert!(proxy.faults.load(Ordering::SeqCst) > CALLS / 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reads_get_through() {
    let emulator = Emulator::start().await.expect("an emulator");
    let (_proxy, url) = Proxy::start(emulator.url(), 30).await;
    let client = client(&url);
    let mut failed = Vec::new();
    let mut running = JoinSet::new();
    for _ in 0..CALLS {
        if running.len() == 16 {
            failed.extend(
                running
                    .join_next()
                    .await
                    .expect("a call")
                    .expect("no panic"),
            );
        }
        let client = client.clone();
        running.spawn(async move {
            let call = client.institutions().get_by_id("ins_109508", ["US"]);
            call.await.err().map(|error| error.to_string())
        });
    }
    while let Some(outcome) = running.join_next().await {
        failed.extend(outcome.expect("no panic"));
    }
    // Six attempts at 30% faults leave 0.07%.
    assert!(failed.len() < CALLS / 200, "{failed:#?}");
}
