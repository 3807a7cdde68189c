//! Every operation's sample request travels through the real client, over HTTP, to the emulator,
//! and the answer decodes, and is just what the facts say: no member lacks, none is of another kind.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.
#![allow(deprecated, unreachable_pub)] // The old operations too.

mod adjust;
mod fixtures;
mod recorder;

use std::pin::Pin;

use plaid::{Client, Endpoint, Environment, Sample};
use plaid_emulator::Emulator;
use plaid_tests::for_each_request;
use xtask::wire::Wire;

use self::{fixtures::Fixtures, recorder::Recorder};

/// Operations that end the life of a fixture; they get one of their own.
const DESTRUCTIVE: [&str; 22] = [
    "/watchlist_screening/individual/review/create",
    "/watchlist_screening/entity/review/create",
    "/payment_initiation/consent/revoke",
    "/payment_initiation/payment/reverse",
    "/sandbox/payment/simulate",
    "/bank_transfer/cancel",
    "/sandbox/bank_transfer/simulate",
    "/credit/audit_copy_token/remove",
    "/credit/relay/remove",
    "/item/products/terminate",
    "/processor/token/permissions/set",
    "/sandbox/user/reset_login",
    "/user/items/remove",
    "/user/products/terminate",
    "/user/third_party_token/remove",
    "/user/remove",
    "/item/remove",
    "/item/access_token/invalidate",
    "/item/public_token/exchange",
    "/sandbox/item/reset_login",
    "/asset_report/remove",
    "/asset_report/audit_copy/remove",
];

async fn fresh(emulator: &Emulator, client_id: &str) -> Fixtures {
    let recorder = Recorder::default();
    let client = Client::builder()
        .credentials(client_id, "secret")
        .environment(Environment::custom(emulator.url()).expect("a base URL"))
        .transport(recorder.clone())
        .build()
        .expect("a client");
    let key_id = emulator.webhook_signer().key_id().to_owned();
    let tenant = emulator.tenant(client_id);
    let fixtures = Fixtures::make(client, recorder, &tenant, &key_id).await;
    fixtures.expect("fixtures")
}

/// Both samples of one operation.
async fn check<E>(emulator: &Emulator, shared: &Fixtures, wire: &Wire) -> Vec<String>
where
    E: Endpoint + Sample,
    E::Response: Send,
{
    let path = E::OPERATION.path;
    let mut failures = Vec::new();
    for (extent, sample) in [("full", E::SAMPLE), ("minimal", E::MINIMAL)] {
        let outcome = if DESTRUCTIVE.contains(&path) {
            let own = fresh(emulator, &format!("{path} {extent}")).await;
            own.send::<E>(extent, sample, wire).await
        } else {
            shared.send::<E>(extent, sample, wire).await
        };
        failures.extend(outcome);
    }
    failures
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_is_answered_and_decoded() {
    let emulator = Emulator::builder().start().await.expect("an emulator");
    let shared = fresh(&emulator, "shared").await;
    let wire = Wire::read().expect("the facts");
    let mut checks: Vec<Pin<Box<dyn Future<Output = Vec<String>> + '_>>> = Vec::new();
    macro_rules! visit {
        ($($request:ty,)+) => {$(checks.push(Box::pin(check::<$request>(&emulator, &shared, &wire)));)+};
    }
    for_each_request!(visit);

    assert_eq!(checks.len(), 361);
    let mut failures = Vec::new();
    for check in checks {
        failures.extend(check.await);
    }
    assert!(
        failures.is_empty(),
        "{} failed:\n{}",
        failures.len(),
        failures.join("\n")
    );
}
