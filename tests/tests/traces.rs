//! Calls as spans: their fields, and the spans of the program around them.

#![allow(clippy::expect_used)] // Helpers of tests may.

use plaid::{Client, RetryPolicy, item::types::ItemGetRequest};
use plaid_mock::{MockPlaid, errors};
use plaid_tests::Captured;
use tracing::Instrument as _;
use tracing_subscriber::{filter::Targets, fmt::format::FmtSpan, layer::SubscriberExt as _};

/// The lines in which spans close, after one failed call within a span of the program's own. That
/// span has fields of the names the SDK uses.
fn closing_lines(filter: Targets) -> Vec<String> {
    let captured = Captured::default();
    let writer = captured.clone();
    let layer = tracing_subscriber::fmt::layer()
        .with_ansi(false)
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(move || writer.clone());
    let subscriber = tracing_subscriber::registry().with(filter).with(layer);
    tracing::subscriber::with_default(subscriber, || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let own = tracing::info_span!(
            target: "program",
            "mine",
            plaid.attempts = "untouched",
            http.response.status_code = "untouched",
            error.type = "untouched",
        );
        runtime.block_on(call().instrument(own));
    });
    let text = captured.text();
    text.lines()
        .filter(|line| line.contains(": close"))
        .map(str::to_owned)
        .collect()
}

async fn call() {
    let plaid = MockPlaid::start().await;
    let locked = errors::item_locked().with_request_id("r1");
    plaid.given::<ItemGetRequest>().error(locked).expect(1);
    let client = Client::builder()
        .credentials("client-id", "secret")
        .environment(plaid.environment())
        .retry(RetryPolicy::never())
        .build()
        .expect("a client");
    let outcome = client.item().get("access-sandbox-1").await;
    outcome.expect_err("an error");
}

#[test]
fn a_call_is_a_span_with_the_fields_that_are_documented() {
    let all = Targets::new()
        .with_target("plaid_core", tracing::Level::DEBUG)
        .with_target("program", tracing::Level::INFO);
    let lines = closing_lines(all);
    let call = lines
        .iter()
        .find(|line| line.contains("plaid.call{"))
        .expect("the call's span");
    for field in [
        "otel.name=\"/item/get\"",
        "otel.kind=\"client\"",
        "otel.status_code=\"ERROR\"",
        "plaid.operation=\"/item/get\"",
        "plaid.product=\"item\"",
        "plaid.attempts=1",
        "plaid.request_id=\"r1\"",
        "plaid.error_code=\"ITEM_LOCKED\"",
        "plaid.latency_ms=",
        "http.request.method=\"POST\"",
        "http.response.status_code=400",
        "error.type=\"ITEM_ERROR\"",
        "plaid.may_have_been_applied=false",
    ] {
        assert!(call.contains(field), "{field} in {call}");
    }
}

#[test]
fn the_spans_of_the_program_stay_as_they_are() {
    let without_ours = Targets::new().with_target("program", tracing::Level::INFO);
    for filter in [
        without_ours.clone(),
        without_ours.with_target("plaid_core", tracing::Level::DEBUG),
    ] {
        let lines = closing_lines(filter);
        let own = lines.last().expect("the program's span");
        assert!(
            own.contains("mine{") && !own.contains("plaid.call"),
            "{own}"
        );
        assert_eq!(own.matches("untouched").count(), 3, "{own}");
        assert_eq!(own.matches("plaid.attempts").count(), 1, "{own}");
    }
}
