//! What the fuzz targets share: who signs, and how an input is cut into a header and a body.

use std::{sync::Arc, time::Duration};

use plaid_core::{
    Client, ManualClock,
    transport::{Transport, TransportError, TransportRequest, TransportResponse},
};
use plaid_webhooks::{Verifier, signer::Signer, types::WebhookVerificationKeyGetRequest};

/// When everything happens.
const NOW: Duration = Duration::from_secs(1_700_000_000);

fn clock() -> ManualClock {
    let clock = ManualClock::new();
    clock.advance(NOW);
    clock
}

/// The one who signs what is genuine.
pub fn signer() -> Signer {
    let signer = Signer::from_seed(0).expect("a key");
    signer.with_clock(Arc::new(clock()))
}

/// A verifier whose key endpoint knows the signer's key alone.
pub fn verifier() -> Verifier {
    let client = Client::builder()
        .credentials("client-id", "secret")
        .transport(KeyEndpoint(signer()))
        .clock(clock())
        .build()
        .expect("a client");
    Verifier::new(&client)
}

/// The value of the header and the body: what stands before the first line feed, and after it.
pub fn cut(input: &[u8]) -> (&[u8], &[u8]) {
    let end = input.iter().position(|byte| *byte == b'\n');
    let end = end.unwrap_or(input.len());
    (&input[..end], input.get(end + 1..).unwrap_or_default())
}

#[derive(Debug)]
struct KeyEndpoint(Signer);

#[async_trait::async_trait]
impl Transport for KeyEndpoint {
    async fn send(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        let body: serde_json::Value = serde_json::from_slice(&request.body).expect("JSON");
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
