//! Webhooks leave the emulator, arrive, verify, and are tried again.

#![cfg(feature = "full")]
#![allow(clippy::expect_used)]

mod support;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{Router, body::Bytes, extract::State, http::HeaderMap, http::StatusCode, routing::post};
use plaid_core::Client;
use plaid_emulator::{Delivery, Emulator};
use plaid_item::Item;
use plaid_sandbox::Sandbox;
use plaid_transactions::Transactions;
use plaid_types::AccessToken;
use plaid_webhooks::{Verifier, Webhook};
use support::{client, code, dynamic_item, emulator};

/// Where webhooks are received, and what was.
#[derive(Clone, Default)]
struct Receiver {
    got: Arc<Mutex<Vec<(HeaderMap, Bytes)>>>,
    /// What is answered next; 200 once there is nothing left.
    answers: Arc<Mutex<Vec<u16>>>,
}

impl Receiver {
    async fn start(&self) -> String {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port");
        let address = listener.local_addr().expect("an address");
        let app = Router::new()
            .route("/hook", post(receive))
            .with_state(self.clone());
        tokio::spawn(async { axum::serve(listener, app).await });
        format!("http://{address}/hook")
    }

    fn codes(&self) -> Vec<String> {
        let got = self.got.lock().expect("no panic");
        got.iter()
            .map(|(_, body)| {
                Webhook::decode(body.clone())
                    .expect("a webhook")
                    .webhook_code()
                    .to_owned()
            })
            .collect()
    }
}

async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let webhook = Webhook::decode(body.clone()).expect("a webhook");
    if webhook.webhook_code() == "WEBHOOK_UPDATE_ACKNOWLEDGED" {
        return StatusCode::OK;
    }
    receiver.got.lock().expect("no panic").push((headers, body));
    let mut answers = receiver.answers.lock().expect("no panic");
    let status = if answers.is_empty() {
        200
    } else {
        answers.remove(0)
    };
    StatusCode::from_u16(status).expect("a status")
}

/// An Item that has its webhooks sent to a receiver. The first of them says so.
async fn hooked(emulator: &Emulator, url: &str) -> (Client, AccessToken) {
    let client = client(emulator, "a");
    let token = dynamic_item(&client).await;
    let update = Item::new(&client)
        .webhook_update(&token)
        .webhook(url)
        .send()
        .await;
    update.expect("an update");
    emulator.tenant("a").webhooks_settled().await;
    (client, token)
}

async fn fire(client: &Client, token: &AccessToken, code: &str) {
    let fired = Sandbox::new(client)
        .item_fire_webhook(token, code)
        .send()
        .await;
    assert!(fired.expect("an answer").webhook_fired);
}

#[tokio::test]
async fn a_fired_webhook_arrives_signed_and_is_noted_on_the_item() {
    let emulator = emulator().await;
    let receiver = Receiver::default();
    let url = receiver.start().await;
    let (client, token) = hooked(&emulator, &url).await;
    fire(&client, &token, "SYNC_UPDATES_AVAILABLE").await;
    let sent = emulator
        .tenant("a")
        .webhook("SYNC_UPDATES_AVAILABLE")
        .await
        .expect("a webhook");
    assert_eq!(sent.attempts.len(), 1);

    let (headers, body) = receiver.got.lock().expect("no panic").remove(0);
    assert_eq!(body, sent.body);
    let verifier = Verifier::new(&client);
    let delivery = verifier
        .verify(&headers, body)
        .await
        .expect("it is genuine");
    let known = Item::new(&client)
        .get(&token)
        .send()
        .await
        .expect("the Item");
    assert_eq!(delivery.webhook().item_id(), Some(&known.item.item_id));
    let last = known
        .status
        .and_then(|status| status.last_webhook)
        .expect("a webhook");
    assert_eq!(last.code_sent.as_deref(), Some("SYNC_UPDATES_AVAILABLE"));
    assert_eq!(last.sent_at, Some(emulator.tenant("a").now()));
}

#[tokio::test]
async fn what_a_receiver_does_not_take_is_tried_again_on_schedule() {
    let emulator = emulator().await;
    let receiver = Receiver::default();
    let (client, token) = hooked(&emulator, &receiver.start().await).await;
    receiver
        .answers
        .lock()
        .expect("no panic")
        .extend([500, 302, 204, 201]);
    fire(&client, &token, "DEFAULT_UPDATE").await;
    let tenant = emulator.tenant("a");
    for delay in [30, 120, 480, 1920] {
        tenant.webhooks_settled().await;
        assert_eq!(tenant.webhooks()[1].delivery, Delivery::Retrying);
        assert_eq!(
            tenant.advance_to_next_event(),
            Some(Duration::from_secs(delay))
        );
    }
    let arrived = tenant.webhook("DEFAULT_UPDATE").await.expect("a webhook");
    let statuses: Vec<_> = arrived
        .attempts
        .iter()
        .map(|attempt| attempt.status)
        .collect();
    // Plaid takes a 200 alone for a success.
    assert_eq!(
        statuses,
        [Some(500), Some(302), Some(204), Some(201), Some(200)]
    );
    assert_eq!(tenant.advance_to_next_event(), None);
}

#[tokio::test]
async fn a_day_of_failures_is_enough() {
    let emulator = emulator().await;
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let url = format!("http://{}/hook", closed.local_addr().expect("an address"));
    drop(closed);
    let (client, token) = hooked(&emulator, &url).await;
    fire(&client, &token, "DEFAULT_UPDATE").await;
    let tenant = emulator.tenant("a");
    tenant.webhooks_settled().await;
    while tenant.advance_to_next_event().is_some() {
        tenant.webhooks_settled().await;
    }
    let failed = tenant.webhooks().remove(0);
    assert_eq!(
        (failed.delivery, failed.attempts.len()),
        (Delivery::Failed, 7)
    );
    assert!(
        failed
            .attempts
            .iter()
            .all(|attempt| attempt.status.is_none())
    );
}

#[tokio::test]
async fn webhooks_can_be_held_reordered_repeated_and_dropped() {
    let emulator = emulator().await;
    let receiver = Receiver::default();
    let (client, token) = hooked(&emulator, &receiver.start().await).await;
    let tenant = emulator.tenant("a");
    tenant.hold_webhooks();
    for code in ["DEFAULT_UPDATE", "ERROR", "SYNC_UPDATES_AVAILABLE"] {
        fire(&client, &token, code).await;
    }
    tenant.webhooks_settled().await;
    assert_eq!(tenant.webhooks()[1].delivery, Delivery::Held);
    assert!(tenant.drop_webhook(2) && !tenant.drop_webhook(9));
    tenant.release_webhooks_in_order(&[3]);
    tenant.webhook("DEFAULT_UPDATE").await.expect("a webhook");
    assert_eq!(
        receiver.codes(),
        ["SYNC_UPDATES_AVAILABLE", "DEFAULT_UPDATE"]
    );
    let codes = tenant
        .webhooks()
        .into_iter()
        .map(|made| made.webhook.webhook_code().to_owned());
    assert_eq!(
        codes.skip(1).collect::<Vec<_>>(),
        ["DEFAULT_UPDATE", "ERROR", "SYNC_UPDATES_AVAILABLE"],
        "each keeps its number"
    );
    let number = tenant.replay_webhook(1).expect("a webhook");
    tenant.webhooks_settled().await;
    assert_eq!(tenant.webhooks()[number].delivery, Delivery::Delivered);
    assert_eq!(receiver.codes().len(), 3);
}

#[tokio::test]
async fn webhooks_to_other_machines_are_only_kept() {
    let emulator = emulator().await;
    let (client, token) = hooked(&emulator, "https://example.com/hook").await;
    fire(&client, &token, "DEFAULT_UPDATE").await;
    let kept = emulator.tenant("a").webhooks().remove(0);
    assert_eq!((kept.delivery, kept.attempts.len()), (Delivery::Kept, 0));
    let other = Sandbox::new(&client).item_fire_webhook(&token, "NO_SUCH_CODE");
    assert_eq!(code(other.send().await), "INVALID_FIELD");
}

#[tokio::test]
async fn a_refresh_is_told_to_those_who_sync() {
    let emulator = emulator().await;
    let receiver = Receiver::default();
    let (client, token) = hooked(&emulator, &receiver.start().await).await;
    let transactions = Transactions::new(&client);
    let tenant = emulator.tenant("a");
    let refresh = async || {
        transactions
            .refresh(&token)
            .send()
            .await
            .expect("a refresh");
        tenant.webhooks_settled().await;
        receiver.codes()
    };
    assert_eq!(refresh().await, ["DEFAULT_UPDATE", "TRANSACTIONS_REMOVED"]);
    transactions.sync(&token).send().await.expect("a page");
    assert_eq!(
        refresh().await[2..],
        [
            "SYNC_UPDATES_AVAILABLE",
            "DEFAULT_UPDATE",
            "TRANSACTIONS_REMOVED"
        ]
    );
}

#[tokio::test]
async fn keys_change_and_webhooks_still_verify() {
    let emulator = emulator().await;
    let receiver = Receiver::default();
    let (client, token) = hooked(&emulator, &receiver.start().await).await;
    let verifier = Verifier::new(&client);
    let mut keys = Vec::new();
    for _ in 0..3 {
        fire(&client, &token, "DEFAULT_UPDATE").await;
        emulator.tenant("a").webhooks_settled().await;
        let (headers, body) = receiver
            .got
            .lock()
            .expect("no panic")
            .pop()
            .expect("a webhook");
        verifier
            .verify(&headers, body)
            .await
            .expect("it is genuine");
        keys.push(emulator.webhook_signer().key_id().to_owned());
        emulator.rotate_webhook_key().expect("a key");
    }
    let webhooks = plaid_webhooks::Webhooks::new(&client);
    for key in &keys {
        let known = webhooks
            .verification_key_get(key)
            .send()
            .await
            .expect("the key");
        assert!(known.key.expired_at.is_some(), "it is out of use");
    }
    keys.dedup();
    assert_eq!(keys.len(), 3);
}
