//! Secrets planted in every request and response never show in `Debug`, in errors or in traces.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

use plaid::{Client, Endpoint, RetryPolicy, Sample, auth::types::AuthGetRequest};
use plaid_mock::{Answer, MockPlaid, errors};
use plaid_tests::{Captured, for_each_request};

/// What samples hold wherever the facts mark a secret: account numbers, tokens, dates of birth.
const PLANTED: [&str; 3] = ["9078", "5ec2e7ed", "1907-08-31"];

/// What the calls below send and receive. A trace also holds ports and durations, in which four
/// digits can stand by chance, so numbers are looked for whole.
const SENT: [&str; 3] = ["9078563412", "5ec2e7ed", "the-planted-secret"];

fn assert_hidden(what: &str, text: &str, secrets: &[&str]) {
    for secret in secrets {
        assert!(!text.contains(secret), "{what} shows {secret}: {text}");
    }
}

/// The response types that have samples; the others are documents or empty.
trait DebugSample {
    fn debug() -> Option<(String, &'static str)>;
}

impl<T: Sample + std::fmt::Debug> DebugSample for T {
    fn debug() -> Option<(String, &'static str)> {
        Some((format!("{:?}", T::sample()), T::SAMPLE))
    }
}

#[test]
fn no_request_shows_a_secret_in_debug() {
    let mut planted = 0;
    macro_rules! visit {
        ($($request:ty,)+) => {$(
            let (debug, sample) = <$request as DebugSample>::debug().expect("a sample");
            assert_hidden(stringify!($request), &debug, &PLANTED);
            planted += usize::from(PLANTED.iter().any(|secret| sample.contains(secret)));
        )+};
    }
    for_each_request!(visit);
    assert!(
        planted > 150,
        "secrets were planted in only {planted} requests"
    );
}

#[test]
fn no_response_shows_a_secret_in_debug() {
    assert_hidden(
        "accounts",
        &format!("{:?}", plaid::auth::types::AuthGetResponse::sample()),
        &PLANTED,
    );
    let mut planted = 0;
    macro_rules! visit {
        ($($response:ty,)+) => {$(
            let (debug, sample) = <$response as DebugSample>::debug().expect("a sample");
            assert_hidden(stringify!($response), &debug, &PLANTED);
            planted += usize::from(PLANTED.iter().any(|secret| sample.contains(secret)));
        )+};
    }
    plaid_tests::for_each_response!(visit);
    assert!(
        planted > 40,
        "secrets were planted in only {planted} responses"
    );
}

#[test]
fn calls_show_no_secret_in_errors_and_traces() {
    let captured = Captured::default();
    let writer = captured.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .without_time()
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.expect("a runtime").block_on(calls());
    });
    let text = captured.text();
    assert!(
        text.contains("plaid.call") && text.contains("/auth/get"),
        "{text}"
    );
    assert_hidden("the trace", &text, &SENT);
}

async fn calls() {
    let answers: [Answer<AuthGetRequest>; 4] = [
        Answer::sample(),
        Answer::json(200, r#"{"accounts":"9078563412 5ec2e7ed"}"#),
        Answer::raw(502, "text/html", "<html>9078563412</html>"),
        Answer::error(errors::item_locked()),
    ];
    for answer in answers {
        let plaid = MockPlaid::start().await;
        plaid.given::<AuthGetRequest>().respond_with(answer);
        let client = Client::builder()
            .credentials("client", "the-planted-secret")
            .environment(plaid.environment())
            .retry(RetryPolicy::never())
            .build()
            .expect("a client");
        assert_hidden("the client", &format!("{client:?}"), &SENT);
        let call = client.auth().get("access-sandbox-5ec2e7ed");
        assert_hidden("the builder", &format!("{call:?}"), &SENT);
        match call.send().await {
            Ok(response) => assert_hidden("the response", &format!("{response:?}"), &SENT),
            Err(error) => {
                assert_hidden("the error", &format!("{error:?} {error}"), &SENT);
                let mut source = std::error::Error::source(&error);
                while let Some(error) = source {
                    assert_hidden("a source", &format!("{error:?} {error}"), &SENT);
                    source = error.source();
                }
            }
        }
    }
}

/// What is marked still goes out and comes back in full.
#[test]
fn secrets_survive_a_round_trip() {
    let response = plaid::auth::types::AuthGetResponse::sample();
    let json = serde_json::to_string(&response).expect("JSON");
    assert!(json.contains("9078563412"));
    assert_eq!(
        serde_json::from_str::<plaid::auth::types::AuthGetResponse>(&json).unwrap(),
        response
    );
    let path = <AuthGetRequest as Endpoint>::OPERATION.path;
    assert_eq!(path, "/auth/get");
}
