//! Requests to the local Sandbox.

use std::{
    sync::LazyLock,
    time::{Duration, SystemTime},
};

use http_body_util::{BodyExt as _, Full};
use hyper::{Request, StatusCode, body::Bytes, client::conn::http1};
use hyper_util::rt::TokioIo;
use plaid::{AccessToken, Client, Error, link::types::Products};
use plaid_emulator::{Emulator, Snapshot, Time};
use serde_json::Value;
use tokio::{net::TcpStream, runtime::Runtime};

use super::{cut, runtime};
use crate::client;

/// When everything happens.
const NOW: Duration = Duration::from_secs(1_700_000_000);
/// How many requests of an input are made.
const MOST: usize = 16;
/// What separates requests.
const SEPARATOR: &[u8] = b"\n---\n";

static WORLD: LazyLock<(World, Runtime)> = LazyLock::new(|| {
    let runtime = runtime();
    let world = runtime.block_on(World::new()).expect("a world");
    (world, runtime)
});

/// A Sandbox that is as it was for every input, and what texts of the input stand for.
struct World {
    emulator: Emulator,
    snapshot: Snapshot,
    names: [(&'static str, String); 4],
}

impl World {
    async fn new() -> Result<Self, Error> {
        let emulator = Emulator::builder()
            .time(Time::standing_at(SystemTime::UNIX_EPOCH + NOW))
            .start()
            .await;
        let emulator = emulator.expect("an emulator");
        let client = client(emulator.url());
        let token = item(&client).await?;
        let accounts = client.accounts().get(&token).await?;
        let public_token = public_token(&client).await?;
        let account = &accounts.accounts[0].account_id;
        Ok(Self {
            names: [
                ("$ACCESS_TOKEN", token.expose().to_owned()),
                ("$ACCOUNT_ID", account.as_str().to_owned()),
                ("$PUBLIC_TOKEN", public_token),
                ("$ITEM_ID", accounts.item.item_id.to_string()),
            ],
            snapshot: emulator.snapshot().expect("a snapshot"),
            emulator,
        })
    }

    /// The text with what its names stand for.
    fn name(&self, text: &[u8]) -> Vec<u8> {
        let Ok(text) = std::str::from_utf8(text) else {
            return text.to_vec();
        };
        let mut text = text.to_owned();
        for (name, value) in &self.names {
            text = text.replace(name, value);
        }
        text.into_bytes()
    }
}

async fn public_token(client: &Client) -> Result<String, Error> {
    let products = [Products::Auth, Products::Identity, Products::Transactions];
    let made = client.sandbox().public_token_create("ins_109508", products);
    Ok(made.await?.public_token.expose().to_owned())
}

async fn item(client: &Client) -> Result<AccessToken, Error> {
    let token = public_token(client).await?;
    let exchanged = client.item().public_token_exchange(token).await?;
    Ok(exchanged.access_token)
}

/// Requests, a path and a body each: every one is answered with JSON that has a request id, or a file,
/// and none of them breaks the Sandbox.
pub fn sandbox(input: &[u8]) {
    let (world, runtime) = &*WORLD;
    world
        .emulator
        .restore(&world.snapshot)
        .expect("its own snapshot");
    runtime.block_on(async {
        let input = world.name(input);
        let mut rest = input.as_slice();
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
