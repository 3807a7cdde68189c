//! Watching calls: an observer that counts and times them, for two teams on one client.

#![allow(clippy::print_stdout)]

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use plaid::{
    AttemptReport, CallReport, Client, Credentials, Observer, institutions::types::CountryCode,
};
use plaid_emulator::Emulator;

/// What a metrics library would keep: a counter and a sum of seconds per operation and outcome.
#[derive(Debug, Clone, Default)]
struct Metrics(Arc<Mutex<BTreeMap<String, (u32, Duration)>>>);

impl Observer for Metrics {
    fn attempt_finished(&self, attempt: &AttemptReport<'_>) {
        if let Some(delay) = attempt.retry_delay {
            println!("{} is tried again in {delay:?}", attempt.operation);
        }
    }

    fn call_finished(&self, call: &CallReport<'_>) {
        let outcome = call
            .outcome
            .error_code
            .or(call.outcome.error_type)
            .unwrap_or("ok");
        let key = format!("{} {outcome}", call.operation);
        let mut calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (count, time) = calls.entry(key).or_default();
        *count += 1;
        *time += call.elapsed;
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start().await?;
    let metrics = Metrics::default();
    let client = Client::builder()
        .credentials("team-1", "secret-1")
        .environment(plaid::Environment::custom(emulator.url())?)
        .observer(metrics.clone())
        .build()?;
    // The other team shares connections, settings, retry budget and observer.
    let other = client.with_credentials(Credentials::new("team-2", "secret-2"))?;

    for team in [&client, &other] {
        team.institutions()
            .get_by_id("ins_109508", [CountryCode::Us])
            .with_deadline(Duration::from_secs(5))
            .await?;
    }
    let refused = client.item().get("not-a-token").await;
    assert!(refused.is_err_and(|error| error.is_invalid_access_token()));

    let calls = metrics.0.lock().unwrap_or_else(PoisonError::into_inner);
    for (key, (count, time)) in calls.iter() {
        println!("{key}: {count} in {time:?}");
    }
    Ok(())
}
