//! HTTP/2 servers that state that they did not process a request, on a real socket: one attempt is one
//! request, the policy decides about the next, and what was not processed was not applied.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

mod support;

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use plaid_core::{Client, Endpoint, Error, RetryPolicy};
use support::{Create, GOOD, Keyed, Read, builder};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

/// How a stream ends.
#[derive(Debug, Clone, Copy)]
enum End {
    /// `RST_STREAM` with this error code.
    Reset(u32),
    /// `GOAWAY` with this error code, which names no stream as processed.
    Shutdown(u32),
    /// A good response.
    Good,
}

const REFUSED: End = End::Reset(7);
const CANCELLED: End = End::Reset(8);
const GRACEFUL: End = End::Shutdown(0);

/// Starts a server that ends the first stream, and each after it, in these ways, the last one for all
/// that follow. Gives its URL and the number of streams so far.
async fn server(ends: Vec<End>) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let streams = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&streams);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, ends.clone(), Arc::clone(&counter)));
        }
    });
    (url, streams)
}

/// A frame of this type, flags and stream.
fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    let mut frame = vec![length[1], length[2], length[3], kind, flags];
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

async fn serve(mut stream: TcpStream, ends: Vec<End>, streams: Arc<AtomicUsize>) -> Option<()> {
    let mut preface = [0; 24];
    stream.read_exact(&mut preface).await.ok()?;
    stream.write_all(&frame(4, 0, 0, &[])).await.ok()?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await.ok()?;
        let length = usize::from(head[1]) << 8 | usize::from(head[2]);
        stream.read_exact(&mut vec![0; length]).await.ok()?;
        let id = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
        let response = match (head[3], head[4]) {
            (1, _) => {
                let number = streams.fetch_add(1, Ordering::SeqCst);
                match ends[number.min(ends.len() - 1)] {
                    End::Reset(code) => frame(3, 0, id, &code.to_be_bytes()),
                    End::Shutdown(code) => {
                        let last_stream = [0; 4];
                        frame(7, 0, 0, &[last_stream, code.to_be_bytes()].concat())
                    }
                    End::Good => {
                        let mut whole = frame(1, 4, id, &[0x88]); // :status 200
                        whole.extend(frame(0, 1, id, GOOD.as_bytes()));
                        whole
                    }
                }
            }
            (4, 0) => frame(4, 1, 0, &[]),
            _ => continue,
        };
        stream.write_all(&response).await.ok()?;
    }
}

/// A client that speaks HTTP/2 from its first byte.
fn client(url: &str) -> Client {
    builder(url)
        .http_client(reqwest::Client::builder().http2_prior_knowledge())
        .build()
        .expect("a client")
}

async fn failed<E: Endpoint + Default>(end: End, policy: RetryPolicy) -> (Error, usize) {
    let (url, streams) = server(vec![end]).await;
    let call = client(&url).prepare(E::default()).with_retry(policy);
    let error = call.await.map(drop).unwrap_err();
    (error, streams.load(Ordering::SeqCst))
}

#[tokio::test]
async fn one_attempt_is_one_request() {
    for end in [REFUSED, CANCELLED, GRACEFUL] {
        let (error, streams) = failed::<Create>(end, RetryPolicy::never()).await;
        assert_eq!((error.attempts(), streams), (1, 1), "{end:?}");
    }
}

#[tokio::test]
async fn what_the_server_did_not_process_was_not_applied() {
    for end in [REFUSED, GRACEFUL] {
        let (error, streams) = failed::<Create>(end, RetryPolicy::standard()).await;
        assert!(matches!(error, Error::Transport(_)), "{end:?}: {error:?}");
        assert!(!error.may_have_been_applied(), "{end:?}: {error}");
        assert_eq!((error.attempts(), streams), (3, 3), "{end:?}");
        let text = error.to_string();
        assert!(text.contains("without processing the request"), "{text}");
    }
}

#[tokio::test]
async fn any_other_end_of_a_stream_may_have_been_applied() {
    for end in [CANCELLED, End::Reset(2), End::Shutdown(11)] {
        let (error, streams) = failed::<Create>(end, RetryPolicy::standard()).await;
        assert!(error.may_have_been_applied(), "{end:?}: {error}");
        assert_eq!((error.attempts(), streams), (1, 1), "{end:?}");
    }
}

#[tokio::test]
async fn the_policy_repeats_what_was_not_processed() {
    async fn repeated<E: Endpoint + Default>() {
        let (url, streams) = server(vec![REFUSED, GRACEFUL, End::Good]).await;
        let sent = client(&url).execute(&E::default()).await;
        sent.map(drop).expect("a response");
        assert_eq!(streams.load(Ordering::SeqCst), 3);
    }
    repeated::<Read>().await;
    repeated::<Keyed>().await;
    repeated::<Create>().await;
}
