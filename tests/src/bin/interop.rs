//! `interop sign` prints a signed webhook as JSON; `interop verify` reads one that another library
//! has signed, and fails if it is not accepted. `.ci/interop` runs both against other libraries.
//!
//! The JSON has the public key as `jwk`, the value of the header field as `token`, and the `body`.

use std::{error::Error, io, process::ExitCode};

use plaid::{
    Client,
    transport::{Transport, TransportError, TransportRequest, TransportResponse},
    webhooks::{SIGNATURE_HEADER, Verifier, payloads::SyncUpdatesAvailableWebhook, signer::Signer},
};
use serde_json::{Value, json};

/// Answers every question about a key with the same one.
#[derive(Debug)]
struct KeyEndpoint(Value);

#[async_trait::async_trait]
impl Transport for KeyEndpoint {
    async fn send(&self, _: TransportRequest) -> Result<TransportResponse, TransportError> {
        let answer = json!({ "key": self.0, "request_id": "r1" });
        Ok(TransportResponse::new(
            200,
            "application/json",
            answer.to_string(),
        ))
    }
}

#[allow(clippy::print_stdout)] // A command's way to speak.
fn sign() -> Result<(), Box<dyn Error>> {
    let signer = Signer::generate()?;
    let sent = signer.sample::<SyncUpdatesAvailableWebhook>();
    let signed = json!({
        "jwk": signer.public_key(),
        "token": sent.signature(),
        "body": std::str::from_utf8(&sent.body)?,
    });
    println!("{signed}");
    Ok(())
}

async fn verify() -> Result<(), Box<dyn Error>> {
    let signed: Value = serde_json::from_reader(io::stdin())?;
    let text = |name: &str| signed[name].as_str().unwrap_or_default().to_owned();
    let client = Client::builder()
        .credentials("client-id", "secret")
        .transport(KeyEndpoint(signed["jwk"].clone()))
        .build()?;
    let verifier = Verifier::new(&client);
    let headers = [(SIGNATURE_HEADER, text("token"))];
    verifier.verify(headers.clone(), text("body")).await?;
    // The same for another body would be worth nothing.
    let changed = text("body") + " ";
    match verifier.verify(headers, changed).await {
        Err(error) if error.is_rejected() => Ok(()),
        other => Err(format!("a changed body: {other:?}").into()),
    }
}

#[tokio::main]
#[allow(clippy::print_stderr)] // A command's way to speak.
async fn main() -> ExitCode {
    let outcome = match std::env::args().nth(1).as_deref() {
        Some("sign") => sign(),
        Some("verify") => verify().await,
        _ => Err("usage: interop sign | verify".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}: {:?}", error.source().map(ToString::to_string));
            ExitCode::FAILURE
        }
    }
}
