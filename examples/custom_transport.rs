//! A transport of your own: it sees every attempt, so it can count, record, break or replace them.

#![allow(clippy::print_stdout)]

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use plaid::{
    Client, ManualClock,
    transport::{Transport, TransportError, TransportRequest, TransportResponse},
};

/// Refuses the first connection and answers the second.
#[derive(Debug, Clone, Default)]
struct Flaky {
    attempts: Arc<AtomicU32>,
}

#[async_trait]
impl Transport for Flaky {
    async fn send(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        let attempt = self.attempts.fetch_add(1, Ordering::Relaxed) + 1;
        // `Debug` of a request shows neither its body nor the credentials.
        println!("attempt {attempt}: {request:?}");
        if attempt == 1 {
            return Err(TransportError::connect("the network is being plugged in"));
        }
        let body = r#"{"categories":[{"category_id":"10000000","group":"special","hierarchy":["Bank Fees"]}],"request_id":"r"}"#;
        Ok(TransportResponse::new(200, "application/json", body))
    }
}

#[tokio::main]
#[allow(deprecated)] // The smallest operation there is.
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let transport = Flaky::default();
    let client = Client::builder()
        .credentials("client-id", "secret")
        .timeout(Duration::from_secs(5))
        .clock(ManualClock::new()) // Retries need not wait here.
        .transport(transport.clone())
        .build()?;

    let answer = client
        .transactions()
        .categories_get()
        .send_with_meta()
        .await?;
    println!(
        "{} categories after {} attempts",
        answer.value.categories.len(),
        answer.meta.attempts
    );
    Ok(())
}
