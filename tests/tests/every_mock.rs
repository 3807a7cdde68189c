//! Every operation is mocked by its request type, and called through the real client.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.
#![allow(deprecated)] // The old operations too.

use std::pin::Pin;

use plaid::{Endpoint, Sample, SampleResponse, WriteResponse};
use plaid_core::Client;
use plaid_mock::{MockPlaid, MockRequest};
use plaid_tests::for_each_request;
use serde_json::Value;

/// One operation's check.
type Check<'a> = Pin<Box<dyn Future<Output = Result<(), String>> + 'a>>;

/// Mocks one operation with its sample, for its sample request and no other, and calls it.
async fn check<E>(plaid: &MockPlaid, client: &Client) -> Result<(), String>
where
    E: Endpoint + Sample + MockRequest<Response = <E as Endpoint>::Response>,
    <E as Endpoint>::Response: SampleResponse + Send,
{
    let path = E::OPERATION.path;
    let mock = plaid
        .given::<E>()
        .request(E::sample())
        .sample()
        .named(path)
        .expect(1);
    let request = E::sample();
    let outcome = client.execute(&request).await;
    let answer = outcome.map_err(|error| format!("{path}: {error}"))?;

    let body = |response: &<E as Endpoint>::Response| response.to_body().expect("a body");
    let sample = <E as Endpoint>::Response::sample_response();
    if body(&answer).bytes() != body(&sample).bytes() {
        return Err(format!("{path}: the answer is not the sample"));
    }
    let json = |request: &E| serde_json::to_value(request).expect("JSON");
    let received: Vec<Value> = mock.received().iter().map(json).collect();
    if received != [json(&request)] {
        return Err(format!("{path}: the request did not arrive as it was sent"));
    }
    Ok(())
}

#[tokio::test]
async fn every_operation_is_mocked_by_its_request_type() {
    let plaid = MockPlaid::start().await;
    let client = plaid.client();
    let mut checks: Vec<Check<'_>> = Vec::new();
    macro_rules! visit {
        ($($request:ty,)+) => {$(checks.push(Box::pin(check::<$request>(&plaid, &client)));)+};
    }
    for_each_request!(visit);

    let mut failures = Vec::new();
    for check in checks {
        failures.extend(check.await.err());
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!(plaid.received_requests().len(), 361);
    plaid.verify();
}
