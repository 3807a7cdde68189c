//! A service that receives webhooks: it stores them first, and works later.
//!
//! The local Sandbox stands for Plaid, and its signer for the one who sends. The guide `webhooks`
//! says why each step is where it is.

#![allow(clippy::print_stdout)]

use std::{error::Error, sync::Arc};

use axum::{
    Router,
    body::Body,
    extract::{FromRef, State},
    http::{Request, StatusCode},
    routing::post,
};
use plaid::{
    AccessToken, Client, Environment,
    link::types::Products,
    webhooks::{
        Verified, Verifier, Webhook,
        signer::{Forgery, Signer},
    },
};
use plaid_emulator::Emulator;
use rusqlite::{Connection, OptionalExtension as _, params};
use tokio::sync::{Mutex, Notify};
use tower::ServiceExt as _;

/// The fingerprint is the primary key, so what comes twice is there once.
const SCHEMA: &str = "
    CREATE TABLE item (item_id TEXT PRIMARY KEY, access_token BLOB, cursor TEXT);
    CREATE TABLE webhook (fingerprint TEXT PRIMARY KEY, body BLOB, done INTEGER DEFAULT 0);";

/// What requests and the worker share.
#[derive(Clone, FromRef)]
struct Service {
    client: Client,
    verifier: Verifier,
    store: Arc<Mutex<Connection>>,
    /// Wakes the worker.
    news: Arc<Notify>,
}

/// Stores a webhook and says so. Plaid waits ten seconds and sends again what was not answered, so
/// nothing is done here that could take long or fail for reasons of its own.
async fn receive(
    State(service): State<Service>,
    Verified(delivery): Verified,
) -> Result<StatusCode, StatusCode> {
    let fingerprint = delivery.fingerprint().to_string();
    let sql = "INSERT OR IGNORE INTO webhook (fingerprint, body) VALUES (?, ?)";
    let store = service.store.lock().await;
    match store.execute(sql, params![fingerprint, delivery.body().as_ref()]) {
        Ok(0) => println!("received again: {}", delivery.webhook().webhook_code()),
        Ok(_) => service.news.notify_one(),
        // Plaid sends it again.
        Err(_) => return Err(StatusCode::SERVICE_UNAVAILABLE),
    }
    Ok(StatusCode::OK)
}

/// Works on what is stored, oldest first, until there is nothing left. What fails is tried again
/// next time.
async fn work(service: &Service) -> Result<(), Box<dyn Error>> {
    loop {
        let sql = "SELECT rowid, body FROM webhook WHERE done = 0 ORDER BY rowid LIMIT 1";
        let next: Option<(i64, Vec<u8>)> = {
            let store = service.store.lock().await;
            store
                .query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?
        };
        let Some((row, body)) = next else {
            return Ok(());
        };
        handle(service, Webhook::decode(body)?).await?;
        let store = service.store.lock().await;
        store.execute("UPDATE webhook SET done = 1 WHERE rowid = ?", [row])?;
    }
}

/// Every kind may come more than once, so each is handled so that a second time does no harm: a sync
/// begins where the last one ended, whoever asks for it.
async fn handle(service: &Service, webhook: Webhook) -> Result<(), Box<dyn Error>> {
    match webhook {
        Webhook::SyncUpdatesAvailable(payload) => {
            let sql = "SELECT access_token, cursor FROM item WHERE item_id = ?";
            let known: Option<(Vec<u8>, Option<String>)> = {
                let store = service.store.lock().await;
                store
                    .query_row(sql, [&payload.item_id], |row| {
                        Ok((row.get(0)?, row.get(1)?))
                    })
                    .optional()?
            };
            // An Item that was removed may still be told about.
            let Some((token, cursor)) = known else {
                return Ok(());
            };
            // A real service keeps tokens encrypted: see the guide `storage`.
            let token = AccessToken::from(String::from_utf8(token)?);
            let update = service.client.transactions().sync_updates(&token, cursor);
            let update = update.await?;
            println!("{} transactions are new", update.added.len());
            let sql = "UPDATE item SET cursor = ? WHERE item_id = ?";
            let store = service.store.lock().await;
            store.execute(sql, params![update.next_cursor, payload.item_id])?;
        }
        Webhook::ItemError(payload) => {
            let code = payload.error.map(|error| error.error_code);
            println!("{:?} needs its user: {code:?}", payload.item_id);
        }
        other => println!(
            "nothing to do for {} {}",
            other.webhook_type(),
            other.webhook_code()
        ),
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let plaid = Emulator::start().await?;
    let client = Client::builder()
        .credentials("client-id", "secret")
        .environment(Environment::custom(plaid.url())?)
        .build()?;
    let store = Connection::open_in_memory()?;
    store.execute_batch(SCHEMA)?;
    let item = link(&client, &store).await?;

    let service = Service {
        verifier: Verifier::new(&client),
        client,
        store: Arc::new(Mutex::new(store)),
        news: Arc::new(Notify::new()),
    };
    let app = Router::new()
        .route("/webhook", post(receive))
        .with_state(service.clone());
    // A real service listens: axum::serve(listener, app).
    send_some(app, &plaid.webhook_signer(), &item).await?;

    // A real service does this for ever, in a task of its own.
    service.news.notified().await;
    work(&service).await
}

/// Links a bank and keeps what is needed to sync it.
async fn link(client: &Client, store: &Connection) -> Result<plaid::ItemId, Box<dyn Error>> {
    let (bank, products) = ("ins_109508", [Products::Transactions]);
    let public = client.sandbox().public_token_create(bank, products).await?;
    let linked = client.item().public_token_exchange(&public.public_token);
    let linked = linked.await?;
    let token = linked.access_token.expose().as_bytes();
    let sql = "INSERT INTO item VALUES (?, ?, NULL)";
    store.execute(sql, params![linked.item_id, token])?;
    Ok(linked.item_id)
}

/// What Plaid would send, the first of it twice, and what someone else might.
async fn send_some(
    app: Router,
    signer: &Signer,
    item: &plaid::ItemId,
) -> Result<(), Box<dyn Error>> {
    let news = serde_json::json!({
        "webhook_type": "TRANSACTIONS",
        "webhook_code": "SYNC_UPDATES_AVAILABLE",
        "item_id": item,
        "initial_update_complete": true,
        "historical_update_complete": true,
        "environment": "sandbox",
    });
    let news = Webhook::decode(news.to_string())?;
    let genuine = signer.send(news.clone());
    let forged = signer.forge(Forgery::ChangedBody, news);
    let requests = [
        ("genuine", genuine.headers.clone(), genuine.body.clone()),
        ("the same again", genuine.headers, genuine.body),
        ("changed on the way", forged.headers, forged.body),
    ];
    for (what, headers, body) in requests {
        let mut request = Request::post("/webhook");
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let answer = app.clone().oneshot(request.body(Body::from(body))?).await?;
        println!("{what}: {}", answer.status());
    }
    Ok(())
}
