//! Requests to the local Sandbox.

use std::sync::LazyLock;

use http_body_util::{BodyExt as _, Full};
use hyper::{Request, StatusCode, body::Bytes, client::conn::http1};
use hyper_util::rt::TokioIo;
use plaid_emulator::Snapshot;
use serde_json::Value;
use tokio::{net::TcpStream, runtime::Runtime};

use super::{cut, runtime, world::World};

/// How many requests of an input are made.
const MOST: usize = 16;
/// What separates requests.
const SEPARATOR: &[u8] = b"\n---\n";

static SANDBOX: LazyLock<(World, Snapshot, Runtime)> = LazyLock::new(|| {
    let runtime = runtime();
    let world = runtime.block_on(World::new()).expect("a world");
    let snapshot = world.emulator.snapshot().expect("a snapshot");
    (world, snapshot, runtime)
});

/// Requests, a path and a body each: every one is answered with JSON that has a request id, or a file,
/// and none of them breaks the Sandbox.
pub fn sandbox(input: &[u8]) {
    let (world, snapshot, runtime) = &*SANDBOX;
    let restored = world.emulator.restore(snapshot);
    restored.expect("its own snapshot");
    runtime.block_on(async {
        let named = str::from_utf8(input).map(|text| world.name(text));
        let mut rest = named.as_ref().map_or(input, String::as_bytes);
        for _ in 0..MOST {
            let end = memchr::memmem::find(rest, SEPARATOR);
            let (path, body) = cut(&rest[..end.unwrap_or(rest.len())]);
            ask(world, path, body).await;
            let Some(end) = end else { break };
            rest = &rest[end + SEPARATOR.len()..];
        }
    });
}

async fn ask(world: &World, path: &[u8], body: &[u8]) {
    let request = Request::post(path)
        .header("host", "localhost")
        .header("content-type", "application/json")
        .header("plaid-client-id", "client-id")
        .header("plaid-secret", "secret");
    // What is no path cannot be sent.
    let Ok(request) = request.body(Full::new(Bytes::copy_from_slice(body))) else {
        return;
    };
    let stream = TcpStream::connect(world.emulator.address()).await;
    let stream = TokioIo::new(stream.expect("a connection"));
    let (mut sender, connection) = http1::handshake(stream).await.expect("HTTP");
    let connection = tokio::spawn(connection);
    let answer = sender.send_request(request).await.expect("an answer");
    let (head, body) = answer.into_parts();
    let body = body.collect().await.expect("a body").to_bytes();
    connection.abort();
    assert!(
        head.status < StatusCode::INTERNAL_SERVER_ERROR,
        "{}: {}",
        head.status,
        String::from_utf8_lossy(&body)
    );
    let kind = head.headers.get("content-type");
    if kind.is_none_or(|kind| kind == "application/json") {
        let answer: Value = serde_json::from_slice(&body).expect("JSON");
        assert!(answer["request_id"].is_string(), "{answer}");
    }
}
