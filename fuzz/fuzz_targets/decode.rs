//! Any JSON object is a webhook, and what is read is written again as it was read.

#![no_main]

use libfuzzer_sys::fuzz_target;
use plaid_webhooks::Webhook;
use serde_json::{Map, Value};

fuzz_target!(|body: &[u8]| {
    let is_object = serde_json::from_slice::<Map<String, Value>>(body).is_ok();
    let Ok(webhook) = Webhook::decode(body.to_vec()) else {
        assert!(!is_object);
        return;
    };
    let written = serde_json::to_vec(&webhook).expect("JSON");
    let again = Webhook::decode(written).expect("an object");
    assert_eq!(webhook, again);
});
