//! A server that misbehaves on purpose, on a real socket.

#![allow(clippy::expect_used, dead_code, unreachable_pub)] // Each test file uses its part.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use plaid_core::{
    Authentication, Client, ClientBuilder, Endpoint, Environment, Error, ManualClock, Method,
    Operation, RetryClass, RetryPolicy,
};
use serde::{Deserialize, Serialize};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

/// What the server does with a request.
#[derive(Debug, Clone)]
pub enum Act {
    /// Answers with these bytes and closes.
    Answer(String),
    /// Closes without reading anything.
    CloseAtOnce,
    /// Reads the request and closes.
    CloseAfterRequest,
    /// Reads the request and never answers.
    Hang,
    /// Sends these bytes and then nothing more.
    Stall(String),
    /// Sends a head and then its body over and over, so many times, compressed if the head says so.
    Flood {
        head: &'static str,
        piece: Arc<[u8]>,
        times: usize,
    },
    /// Does not listen any more, from the end of the act before this one.
    Refuse,
}

/// A whole HTTP answer.
pub fn answer(status: u16, headers: &str, body: &str) -> Act {
    Act::Answer(format!(
        "HTTP/1.1 {status} X\r\ncontent-length: {}\r\nconnection: close\r\n{headers}\r\n{body}",
        body.len()
    ))
}

/// A whole JSON answer.
pub fn json(status: u16, body: &str) -> Act {
    answer(status, "content-type: application/json\r\n", body)
}

/// A running server and how many requests it has read.
pub struct Server {
    pub url: String,
    seen: Arc<AtomicUsize>,
    flooded: Arc<AtomicUsize>,
}

impl Server {
    /// Performs one act per connection, the last one for all that follow.
    pub async fn start(acts: impl IntoIterator<Item = Act>) -> Self {
        let acts: Vec<Act> = acts.into_iter().collect();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let seen = Arc::new(AtomicUsize::new(0));
        let flooded = Arc::new(AtomicUsize::new(0));
        let counters = (Arc::clone(&seen), Arc::clone(&flooded));
        tokio::spawn(async move {
            if matches!(acts.first(), Some(Act::Refuse)) {
                return;
            }
            let mut connections = 0;
            while let Ok((stream, _)) = listener.accept().await {
                let act = acts[connections.min(acts.len() - 1)].clone();
                connections += 1;
                if matches!(acts.get(connections), Some(Act::Refuse)) {
                    drop(listener);
                    return perform(stream, act, counters).await;
                }
                tokio::spawn(perform(stream, act, counters.clone()));
            }
        });
        Self { url, seen, flooded }
    }

    /// How many requests arrived whole.
    pub fn seen(&self) -> usize {
        self.seen.load(Ordering::SeqCst)
    }

    /// How many bytes of bodies that repeat the network has taken.
    pub fn flooded(&self) -> usize {
        self.flooded.load(Ordering::SeqCst)
    }
}

async fn perform(
    mut stream: TcpStream,
    act: Act,
    (seen, flooded): (Arc<AtomicUsize>, Arc<AtomicUsize>),
) {
    if matches!(act, Act::CloseAtOnce) {
        return;
    }
    read_request(&mut stream).await;
    seen.fetch_add(1, Ordering::SeqCst);
    match act {
        Act::CloseAtOnce | Act::CloseAfterRequest | Act::Refuse => {}
        Act::Answer(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
        Act::Flood { head, piece, times } => {
            let _ = stream.write_all(head.as_bytes()).await;
            for _ in 0..times {
                if stream.write_all(&piece).await.is_err() {
                    return;
                }
                flooded.fetch_add(piece.len(), Ordering::SeqCst);
            }
        }
        Act::Hang => std::future::pending::<()>().await,
        Act::Stall(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            std::future::pending::<()>().await;
        }
    }
}

async fn read_request(stream: &mut TcpStream) {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return,
            Ok(count) => bytes.extend_from_slice(&buffer[..count]),
        }
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .filter_map(|line| line.split_once(':'))
                .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
                .and_then(|(_, value)| value.trim().parse::<usize>().ok())
                .unwrap_or_default();
            if body.len() >= length {
                return;
            }
        }
    }
}

impl Act {
    /// How long an attempt may take that meets this act, or one that follows it. An act that never
    /// ends has to be given up, and what follows it has to arrive in time, on a busy machine too.
    pub fn timeout(&self) -> Duration {
        match self {
            Self::Hang | Self::Stall(_) => Duration::from_secs(1),
            _ => Duration::from_secs(120),
        }
    }
}

/// A client of a server, on a clock that never waits.
pub fn builder(url: &str) -> ClientBuilder {
    Client::builder()
        .credentials("client-id", "the-planted-secret")
        .environment(Environment::custom(url).expect("a base URL"))
        .clock(ManualClock::new())
}

/// The same, built.
pub fn client(url: &str) -> Client {
    builder(url).build().expect("a client")
}

/// The error of a read that is sent once.
pub async fn failing(url: &str) -> Error {
    builder(url)
        .retry(RetryPolicy::never())
        .build()
        .expect("a client")
        .execute(&Read::default())
        .await
        .expect_err("an error")
}

/// The answer that tests ask for.
#[derive(Debug, PartialEq, Deserialize)]
pub struct Thing {
    pub name: String,
    pub parts: Vec<Part>,
}

/// A part of it.
#[derive(Debug, PartialEq, Deserialize)]
pub struct Part {
    pub size: u32,
}

/// A good answer.
pub const GOOD: &str = r#"{"name":"n","parts":[{"size":1}],"request_id":"r1"}"#;

macro_rules! requests {
    ($($name:ident, $class:ident, $key:expr;)+) => {$(
        /// A request of one retry class.
        #[derive(Debug, Default, Serialize)]
        pub struct $name {
            pub token: String,
        }

        impl Endpoint for $name {
            type Response = Thing;
            const OPERATION: Operation =
                Operation::new(Method::Post, "/thing/get", "test", RetryClass::$class);

            fn idempotency_key(&self) -> Option<&str> {
                $key
            }
        }
    )+};
}
requests! {
    Read, Read, None;
    Idempotent, Idempotent, None;
    Keyed, Keyed, Some("key");
    Unkeyed, Keyed, None;
    Set, Set, None;
    Create, Create, None;
    Destroy, Destroy, None;
    Compute, Compute, None;
    Rotate, Rotate, None;
}

/// A request that sends no credentials.
#[derive(Debug, Default, Serialize)]
pub struct Open {}

impl Endpoint for Open {
    type Response = Thing;
    const OPERATION: Operation =
        Operation::new(Method::Post, "/open/get", "test", RetryClass::Read)
            .without_authentication();
}

const _: () = assert!(matches!(
    <Open as Endpoint>::OPERATION.authentication,
    Authentication::None
));
