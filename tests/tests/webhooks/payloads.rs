//! Every body is read as what it is.

use plaid::{
    AccountId, ItemId, Sample, UserId,
    webhooks::{
        Payload, Webhook,
        payloads::{SyncUpdatesAvailableWebhook, WebhookEnvironmentValues},
    },
};
use plaid_tests::{document::OpenApi, for_each_payload};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::bank::{Bank, verify};

fn decode(body: &Value) -> Webhook {
    Webhook::decode(body.to_string()).unwrap()
}

/// The name of a webhook's variant.
fn variant(webhook: &Webhook) -> String {
    let debug = format!("{webhook:?}");
    let (name, _) = debug.split_once('(').expect("a variant with a payload");
    name.to_owned()
}

/// Without members that are null or empty: they may be left out.
fn told(value: &Value) -> Value {
    let is_empty = |value: &Value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    match value {
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| (name, told(value)));
            members
                .filter(|(_, value)| !is_empty(value))
                .map(|(name, value)| (name.clone(), value))
                .collect()
        }
        Value::Array(items) => items.iter().map(told).collect(),
        other => other.clone(),
    }
}

#[test]
fn every_example_of_the_document_is_its_variant_and_encodes_to_the_same() {
    // Nothing tells it from its sister.
    let twins = [(
        "BankTransfersEventsUpdateWebhookForAuth",
        "BankTransfersEventsUpdate",
    )];
    for document in OpenApi::editions() {
        let mut seen = 0;
        for (schema, examples) in document.webhooks() {
            for example in examples {
                let webhook = decode(example);
                let twin = twins.iter().find(|(name, _)| *name == schema);
                let expected = if let Some((_, sister)) = twin {
                    (*sister).to_owned()
                } else {
                    let (before, after) = schema.rsplit_once("Webhook").unwrap();
                    before.to_owned() + after
                };
                assert_eq!(variant(&webhook), expected, "{webhook:?}");
                let again = serde_json::to_value(&webhook).unwrap();
                assert_eq!(told(&again), told(example), "{schema}");
                seen += 1;
            }
        }
        assert!(seen >= 87, "only {seen} examples in {}", document.version());
    }
}

/// A payload by itself and in the enum.
fn survives<P>(name: &str)
where
    P: Payload + Sample + Clone + PartialEq + std::fmt::Debug,
{
    for (payload, text) in [(P::sample(), P::SAMPLE), (P::minimal(), P::MINIMAL)] {
        let sent: Value = serde_json::from_str(text).unwrap();
        let webhook = decode(&sent);
        assert_eq!(webhook, payload.clone().into(), "{name}");
        assert_eq!(webhook.webhook_type(), P::TYPE);
        assert_eq!(webhook.webhook_code(), P::CODE);
        assert_eq!(webhook.item_id(), payload.item_id());
        assert_eq!(webhook.user_id(), payload.user_id());
        assert_eq!(webhook.account_id(), payload.account_id());
        assert_eq!(webhook.environment(), payload.environment());
        assert_eq!(webhook.error(), payload.error());
        assert_eq!(webhook.timestamp(), payload.timestamp());
        assert_eq!(webhook.subject(), payload.subject());
        for (member, value) in [
            ("item_id", webhook.item_id().map(ItemId::as_str)),
            ("user_id", webhook.user_id().map(UserId::as_str)),
            ("account_id", webhook.account_id().map(AccountId::as_str)),
            (
                "environment",
                webhook.environment().map(WebhookEnvironmentValues::as_str),
            ),
        ] {
            assert_eq!(value, sent[member].as_str(), "{name}.{member}");
        }
        let again = serde_json::to_value(&webhook).unwrap();
        assert_eq!(told(&again), told(&sent), "{name}");
    }
}

#[test]
fn every_sample_is_its_variant_and_encodes_to_the_same() {
    macro_rules! visit {
        ($($payload:ty,)+) => {
            $(survives::<$payload>(stringify!($payload));)+
        };
    }
    for_each_payload!(visit);
}

#[test]
fn what_is_missing_or_new_costs_the_variant_at_most() {
    let check = |name: &str, sample: &str| {
        let sample: Value = serde_json::from_str(sample).unwrap();
        let members: Vec<String> = sample.as_object().unwrap().keys().cloned().collect();
        for member in &members {
            for value in [None, Some(Value::Null), Some(json!([{ "a": 1 }]))] {
                let mut changed = sample.clone();
                let object = changed.as_object_mut().unwrap();
                match value {
                    Some(value) => object.insert(member.clone(), value),
                    None => object.remove(member),
                };
                let webhook = decode(&changed);
                if let Webhook::Other(other) = &webhook {
                    // Whatever does not fit is whole.
                    assert_eq!(Value::Object(other.members().clone()), changed, "{name}");
                    let is_named = ["webhook_type", "webhook_code"].contains(&member.as_str());
                    assert!(is_named || other.misfit().is_some(), "{name}.{member}");
                    assert_eq!(serde_json::to_value(&webhook).unwrap(), changed);
                }
            }
        }
    };
    macro_rules! visit {
        ($($payload:ty,)+) => {
            $(check(stringify!($payload), <$payload>::SAMPLE);)+
        };
    }
    for_each_payload!(visit);
}

/// A payload is its variant without the environment and without the Item, missing or null.
#[test]
fn the_environment_and_the_item_may_be_missing() {
    let check = |name: &str, sample: &str| {
        let sample: Value = serde_json::from_str(sample).unwrap();
        let expected = variant(&decode(&sample));
        for members in [
            &["environment"][..],
            &["item_id"],
            &["environment", "item_id"],
        ] {
            for is_null in [false, true] {
                let mut changed = sample.clone();
                let object = changed.as_object_mut().unwrap();
                for member in members {
                    match object.get_mut(*member) {
                        Some(value) if is_null => *value = Value::Null,
                        _ => drop(object.remove(*member)),
                    }
                }
                let webhook = decode(&changed);
                assert_eq!(variant(&webhook), expected, "{name} without {members:?}");
                if members.contains(&"environment") {
                    assert_eq!(webhook.environment(), None);
                }
                if members.contains(&"item_id") {
                    assert_eq!(webhook.item_id(), None);
                }
                assert_eq!(
                    told(&serde_json::to_value(&webhook).unwrap()),
                    told(&changed)
                );
            }
        }
    };
    macro_rules! visit {
        ($($payload:ty,)+) => {
            $(check(stringify!($payload), <$payload>::SAMPLE);)+
        };
    }
    for_each_payload!(visit);
}

/// As Plaid's page on virtual accounts has it.
#[test]
fn a_wallet_transaction_may_be_told_without_its_id() {
    let sent = json!({
        "webhook_type": "WALLET",
        "webhook_code": "WALLET_TRANSACTION_STATUS_UPDATE",
        "wallet_id": "w1",
        "new_status": "EXECUTED",
        "old_status": "INITIATED",
        "timestamp": "2026-01-15T08:30:00.000Z",
    });
    let webhook = decode(&sent);
    let Webhook::WalletTransactionStatusUpdate(update) = &webhook else {
        panic!("{webhook:?}");
    };
    assert_eq!(update.transaction_id, None);
    assert_eq!(webhook.subject(), Some("w1"));
}

/// A bank's text in Latin-1. What is signed is its bytes.
#[tokio::test]
async fn a_byte_that_is_not_utf_8_is_verified_and_read() {
    let bank = Bank::open().await;
    let body = |item: &[u8], message: &[u8]| {
        let head = br#"{"webhook_type":"ITEM","webhook_code":"ERROR","item_id":""#;
        let middle = br#"","environment":"sandbox","error":{"error_type":"ITEM_ERROR","error_code":"ITEM_LOGIN_REQUIRED","error_message":""#;
        [
            head,
            item,
            middle,
            message,
            br#"","display_message":null}}"#,
        ]
        .concat()
    };
    let latin = body(b"i1", b"Cr\xe9dit");
    let delivery = verify(&bank.verifier(), &bank.signer.sign(latin.clone()))
        .await
        .unwrap();
    assert_eq!(delivery.body(), &latin, "every byte is kept");
    let webhook = delivery.webhook();
    assert_eq!(variant(webhook), "ItemError");
    assert_eq!(webhook.item_id().unwrap().as_str(), "i1");
    assert_eq!(webhook.error().unwrap().error_message, "Cr\u{fffd}dit");

    // An id with such a byte would be the id of nothing, or of something else.
    let webhook = Webhook::decode(body(b"i\xe91", b"m")).unwrap();
    let Webhook::Other(other) = &webhook else {
        panic!("{webhook:?}");
    };
    assert!(other.misfit().unwrap().message.contains("UTF-8"));
    // What is no text at all is still no webhook.
    assert!(Webhook::decode(&b"\xff\xfe"[..]).is_err());
}

#[test]
fn forms_of_one_code_are_told_apart_by_what_they_are_about() {
    for (code, item, processor) in [
        (
            "SYNC_UPDATES_AVAILABLE",
            "SyncUpdatesAvailable",
            "ProcessorSyncUpdatesAvailable",
        ),
        ("DEFAULT_UPDATE", "DefaultUpdate", "ProcessorDefaultUpdate"),
        (
            "RECURRING_TRANSACTIONS_UPDATE",
            "RecurringTransactionsUpdate",
            "ProcessorRecurringTransactionsUpdate",
        ),
    ] {
        let mut sent = json!({
            "webhook_type": "TRANSACTIONS",
            "webhook_code": code,
            "initial_update_complete": true,
            "historical_update_complete": false,
            "new_transactions": 3,
            "account_ids": ["a1"],
            "environment": "sandbox",
        });
        sent["item_id"] = "i1".into();
        assert_eq!(variant(&decode(&sent)), item);
        sent["account_id"] = "a1".into();
        assert_eq!(variant(&decode(&sent)), item);
        sent["item_id"] = Value::Null;
        assert_eq!(variant(&decode(&sent)), processor);
        // One that is about nothing is read as the form that most programs get.
        sent["account_id"] = Value::Null;
        assert_eq!(variant(&decode(&sent)), item);
    }
}

#[test]
fn what_nobody_knows_is_kept() {
    let sent = json!({
        "webhook_type": "TELEPATHY",
        "webhook_code": "THOUGHT_RECEIVED",
        "thought_id": "t1",
        "item_id": "i1",
        "user_id": "u1",
        "account_id": "a1",
        "environment": "production",
        "timestamp": "2026-03-01T10:00:00Z",
        "error": { "error_type": "ITEM_ERROR", "error_code": "ITEM_LOGIN_REQUIRED", "error_message": "m", "display_message": null, "status": 400 },
        "secret_thought": "s3cr3t",
    });
    let webhook = decode(&sent);
    let Webhook::Other(other) = &webhook else {
        panic!("{webhook:?}");
    };
    assert_eq!(
        (webhook.webhook_type(), webhook.webhook_code()),
        ("TELEPATHY", "THOUGHT_RECEIVED")
    );
    assert_eq!(webhook.item_id().unwrap().as_str(), "i1");
    assert_eq!(webhook.user_id().unwrap().as_str(), "u1");
    assert_eq!(webhook.account_id().unwrap().as_str(), "a1");
    assert_eq!(webhook.environment().unwrap().as_str(), "production");
    assert_eq!(
        webhook.timestamp().unwrap().as_str(),
        "2026-03-01T10:00:00Z"
    );
    assert_eq!(
        webhook.error().unwrap().error_code.as_str(),
        "ITEM_LOGIN_REQUIRED"
    );
    assert_eq!(webhook.error().unwrap().status, Some(400));
    assert_eq!(webhook.subject(), Some("a1"));
    assert_eq!(other.misfit(), None);
    assert_eq!(other.members()["thought_id"], "t1");
    assert_eq!(serde_json::to_value(&webhook).unwrap(), sent);
    assert!(!format!("{webhook:?}").contains("s3cr3t"), "{webhook:?}");
}

/// As they are listed, or kept in a database.
#[test]
fn a_webhook_is_read_from_values_too() {
    for webhook in Webhook::samples() {
        let value = serde_json::to_value(&webhook).unwrap();
        assert_eq!(
            serde_json::from_value::<Webhook>(value.clone()).unwrap(),
            webhook
        );
        assert_eq!(Webhook::from(value.as_object().unwrap().clone()), webhook);
    }
    assert!(serde_json::from_str::<Webhook>("[]").is_err());
}

#[test]
fn a_misfit_names_the_place_and_not_the_value() {
    let mut sent: Value = serde_json::from_str(SyncUpdatesAvailableWebhook::SAMPLE).unwrap();
    sent["initial_update_complete"] = "s3cr3t".into();
    let webhook = decode(&sent);
    let Webhook::Other(other) = &webhook else {
        panic!("{webhook:?}");
    };
    let misfit = other.misfit().unwrap();
    assert_eq!(misfit.path, "initial_update_complete");
    assert!(!misfit.message.contains("s3cr3t"), "{misfit:?}");
    assert_eq!(webhook.item_id().unwrap().as_str(), sent["item_id"]);
}

/// In Plaid's document the error of some webhooks is an error's code.
#[test]
fn an_error_may_be_a_text() {
    let mut sent = json!({
        "webhook_type": "TRANSACTIONS",
        "webhook_code": "INITIAL_UPDATE",
        "item_id": "i1",
        "error": "ITEM_LOGIN_REQUIRED",
        "new_transactions": 19,
        "environment": "production",
    });
    let webhook = decode(&sent);
    assert_eq!(variant(&webhook), "InitialUpdate");
    assert_eq!(
        webhook.error().unwrap().error_code.as_str(),
        "ITEM_LOGIN_REQUIRED"
    );
    sent["error"] =
        json!({ "error_type": "ITEM_ERROR", "error_code": "ITEM_LOCKED", "error_message": "m" });
    assert_eq!(
        decode(&sent).error().unwrap().error_code.as_str(),
        "ITEM_LOCKED"
    );
    sent["error"] = Value::Null;
    assert_eq!(decode(&sent).error(), None);
}

#[test]
fn what_is_no_object_is_an_error_that_shows_nothing() {
    for body in [
        "",
        "s3cr3t",
        "[]",
        "null",
        "\"s3cr3t\"",
        "{\"a\":\"s3cr3t\"",
        "{}s3cr3t",
    ] {
        let error = Webhook::decode(body).unwrap_err();
        assert!(matches!(error, plaid::Error::Decode(_)), "{error:?}");
        assert!(
            !format!("{error} {error:?}").contains("s3cr3t"),
            "{error:?}"
        );
    }
    assert!(Webhook::decode(&b"\xff\xfe"[..]).is_err());
    assert_eq!(variant(&Webhook::decode("{}").unwrap()), "Other");
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[a-zA-Z_ ]{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,8}", inner, 0..4)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

/// The samples of all payloads.
fn samples() -> Vec<&'static str> {
    let mut samples = Vec::new();
    macro_rules! visit {
        ($($payload:ty,)+) => {
            $(samples.push(<$payload>::SAMPLE);)+
        };
    }
    for_each_payload!(visit);
    samples
}

proptest! {
    /// Whatever stands in the members of a webhook, it is read, and nothing of it that is told to
    /// be kept is lost.
    #[test]
    fn any_object_is_a_webhook(
        at in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any_json()), 0..4),
    ) {
        let samples = samples();
        let mut sent: Value = serde_json::from_str(samples[at.index(samples.len())]).unwrap();
        let members: Vec<String> = sent.as_object().unwrap().keys().cloned().collect();
        for (member, value) in changes {
            sent[members[member.index(members.len())].as_str()] = value;
        }
        let webhook = decode(&sent);
        prop_assert_eq!(webhook.webhook_type(), sent["webhook_type"].as_str().unwrap_or_default());
        prop_assert_eq!(webhook.webhook_code(), sent["webhook_code"].as_str().unwrap_or_default());
        if let Webhook::Other(other) = &webhook {
            prop_assert_eq!(&Value::Object(other.members().clone()), &sent);
        }
    }
}
