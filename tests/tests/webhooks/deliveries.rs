//! Repeats and reorderings.

use std::{num::NonZeroUsize, time::Duration};

use plaid::webhooks::{Admission, Deliveries, Delivery, MemoryDeliveries, Webhook, signer::Signed};
use serde_json::{Value, json};

use crate::bank::{Bank, news, verify};

async fn received(bank: &Bank, body: &Value) -> Delivery {
    let sent: Signed = bank.signer.sign(body.to_string());
    verify(&bank.verifier(), &sent).await.unwrap()
}

async fn admit(deliveries: &MemoryDeliveries, delivery: &Delivery) -> Admission {
    deliveries.admit(delivery).await.unwrap()
}

/// A payment's way to another status, at a time of its own.
fn payment(status: &str, time: &str) -> Value {
    json!({
        "webhook_type": "PAYMENT_INITIATION",
        "webhook_code": "PAYMENT_STATUS_UPDATE",
        "payment_id": "p1",
        "new_payment_status": status,
        "old_payment_status": "PAYMENT_STATUS_INPUT_NEEDED",
        "original_reference": null,
        "original_start_date": null,
        "timestamp": time,
        "environment": "sandbox",
    })
}

#[tokio::test]
async fn a_replay_is_a_repeat() {
    let bank = Bank::open().await;
    let sent = bank.signer.send(news());
    let deliveries = MemoryDeliveries::default();
    let first = verify(&bank.verifier(), &sent).await.unwrap();
    let again = verify(&bank.verifier(), &sent).await.unwrap();
    assert_eq!(first.fingerprint(), again.fingerprint());
    assert_eq!(admit(&deliveries, &first).await, Admission::Fresh);
    assert_eq!(admit(&deliveries, &again).await, Admission::Repeat);
    // A clone remembers the same.
    assert_eq!(admit(&deliveries.clone(), &again).await, Admission::Repeat);
    // What could not be handled may come again.
    deliveries.forget(&again).await.unwrap();
    assert_eq!(admit(&deliveries, &again).await, Admission::Fresh);
}

/// ECDSA signatures can be changed into others for the same, which must not make them new.
#[tokio::test]
async fn another_signature_of_the_same_is_a_repeat() {
    let bank = Bank::open().await;
    let deliveries = MemoryDeliveries::default();
    let one = verify(&bank.verifier(), &bank.signer.send(news()))
        .await
        .unwrap();
    let two = verify(&bank.verifier(), &bank.signer.send(news()))
        .await
        .unwrap();
    assert_eq!(admit(&deliveries, &one).await, Admission::Fresh);
    assert_eq!(admit(&deliveries, &two).await, Admission::Repeat);
}

/// The same words a moment later mean that something happened again.
#[tokio::test]
async fn the_same_body_signed_later_is_news() {
    let bank = Bank::open().await;
    let deliveries = MemoryDeliveries::default();
    let one = verify(&bank.verifier(), &bank.signer.send(news()))
        .await
        .unwrap();
    bank.clock.advance(Duration::from_secs(1));
    let two = verify(&bank.verifier(), &bank.signer.send(news()))
        .await
        .unwrap();
    assert_ne!(one.fingerprint(), two.fingerprint());
    assert_eq!(admit(&deliveries, &one).await, Admission::Fresh);
    assert_eq!(admit(&deliveries, &two).await, Admission::Fresh);
}

/// Unless they say when it happened: then Plaid has merely sent them again.
#[tokio::test]
async fn what_tells_its_time_is_known_however_often_it_is_sent() {
    let bank = Bank::open().await;
    let deliveries = MemoryDeliveries::default();
    let body = payment("PAYMENT_STATUS_EXECUTED", "2026-01-01T00:00:00Z");
    let one = received(&bank, &body).await;
    assert!(matches!(one.webhook(), Webhook::PaymentStatusUpdate(_)));
    bank.clock.advance(Duration::from_secs(3600));
    let two = received(&bank, &body).await;
    assert_eq!(one.fingerprint(), two.fingerprint());
    assert_eq!(admit(&deliveries, &one).await, Admission::Fresh);
    assert_eq!(admit(&deliveries, &two).await, Admission::Repeat);
}

#[tokio::test]
async fn what_is_older_than_what_came_before_is_overtaken() {
    let bank = Bank::open().await;
    let deliveries = MemoryDeliveries::default();
    let [initiated, executed] = [
        payment("PAYMENT_STATUS_INITIATED", "2026-01-01T00:00:00Z"),
        payment("PAYMENT_STATUS_EXECUTED", "2026-01-01T00:00:01Z"),
    ];
    let executed = received(&bank, &executed).await;
    let initiated = received(&bank, &initiated).await;
    assert_eq!(admit(&deliveries, &executed).await, Admission::Fresh);
    assert_eq!(admit(&deliveries, &initiated).await, Admission::Overtaken);
    // Another payment has an order of its own.
    let mut other = payment("PAYMENT_STATUS_INITIATED", "2026-01-01T00:00:00Z");
    other["payment_id"] = "p2".into();
    let other = received(&bank, &other).await;
    assert_eq!(admit(&deliveries, &other).await, Admission::Fresh);

    // Without a time of its own, the time of signing counts.
    let late = bank.signer.send(news());
    bank.clock.advance(Duration::from_secs(5));
    let early = verify(&bank.verifier(), &bank.signer.send(news()))
        .await
        .unwrap();
    let late = verify(&bank.verifier(), &late).await.unwrap();
    assert_eq!(admit(&deliveries, &early).await, Admission::Fresh);
    assert_eq!(admit(&deliveries, &late).await, Admission::Overtaken);
}

#[tokio::test]
async fn memory_is_bounded() {
    let bank = Bank::open().await;
    let verifier = bank.verifier();
    let deliveries = MemoryDeliveries::new(NonZeroUsize::MIN.saturating_add(1));
    let mut sent = Vec::new();
    for item in 0..3 {
        let body =
            json!({ "webhook_type": "ITEM", "webhook_code": "X", "item_id": item.to_string() });
        let signed = bank.signer.sign(body.to_string());
        let delivery = verify(&verifier, &signed).await.unwrap();
        assert_eq!(admit(&deliveries, &delivery).await, Admission::Fresh);
        sent.push(delivery);
    }
    assert_eq!(admit(&deliveries, &sent[2]).await, Admission::Repeat);
    assert_eq!(admit(&deliveries, &sent[1]).await, Admission::Repeat);
    assert_eq!(admit(&deliveries, &sent[0]).await, Admission::Fresh);
}

#[tokio::test]
async fn a_fingerprint_is_64_digits() {
    let bank = Bank::open().await;
    let delivery = verify(&bank.verifier(), &bank.signer.send(news()))
        .await
        .unwrap();
    let digits = delivery.fingerprint().to_string();
    assert_eq!(digits.len(), 64);
    assert!(digits.bytes().all(|c| c.is_ascii_hexdigit()));
    assert_eq!(delivery.fingerprint().as_bytes().len(), 32);
}
