//! The receiver of webhooks.

use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};

use async_trait::async_trait;
use plaid::{
    Client, ManualClock,
    transport::{Transport, TransportError, TransportRequest, TransportResponse},
    webhooks::{
        SIGNATURE_HEADER, Verifier, Webhook, signer::Signer,
        types::WebhookVerificationKeyGetRequest,
    },
};
use serde_json::{Map, Value};
use tokio::runtime::Runtime;

use super::{cut, runtime};

/// When everything happens.
const NOW: Duration = Duration::from_secs(1_700_000_000);
/// The one webhook that was signed.
static GENUINE: &[u8] = include_bytes!("../../../fuzz/corpus/verify/genuine");
static VERIFIER: LazyLock<(Verifier, Runtime)> = LazyLock::new(|| (verifier(), runtime()));

/// Any JSON object is a webhook, and what is read is written again as it was read.
pub fn decode(body: &[u8]) {
    let is_object = serde_json::from_slice::<Map<String, Value>>(body).is_ok();
    let Ok(webhook) = Webhook::decode(body.to_vec()) else {
        assert!(!is_object, "an object is no webhook");
        return;
    };
    let written = serde_json::to_vec(&webhook).expect("JSON");
    let again = Webhook::decode(written).expect("an object");
    assert_eq!(webhook, again);
}

/// Whatever comes as a header, a line feed and a body is refused in peace, unless it was signed.
pub fn verify(input: &[u8]) {
    let (verifier, runtime) = &*VERIFIER;
    let (signature, body) = cut(input);
    let headers = [(SIGNATURE_HEADER, signature)];
    if let Ok(delivery) = runtime.block_on(verifier.verify(headers, body.to_vec())) {
        assert_eq!(delivery.body(), cut(GENUINE).1);
    }
}

/// The one who signs what is genuine.
pub fn signer() -> Signer {
    let signer = Signer::from_seed(0).expect("a key");
    signer.with_clock(Arc::new(clock()))
}

fn clock() -> ManualClock {
    let clock = ManualClock::new();
    clock.advance(NOW);
    clock
}

/// A verifier whose key endpoint knows the signer's key alone.
fn verifier() -> Verifier {
    let client = Client::builder()
        .credentials("client-id", "secret")
        .transport(KeyEndpoint(signer()))
        .clock(clock())
        .build()
        .expect("a client");
    Verifier::new(&client)
}

#[derive(Debug)]
struct KeyEndpoint(Signer);

#[async_trait]
impl Transport for KeyEndpoint {
    async fn send(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        let body: Value = serde_json::from_slice(&request.body).expect("JSON");
        let key_id = body["key_id"].as_str().unwrap_or_default();
        let request = WebhookVerificationKeyGetRequest::new(key_id);
        let (status, body) = match self.0.answer(&request) {
            Ok(answer) => (200, serde_json::to_vec(&answer)),
            Err(error) => (400, serde_json::to_vec(&*error)),
        };
        let body = body.expect("JSON");
        Ok(TransportResponse::new(status, "application/json", body))
    }
}
