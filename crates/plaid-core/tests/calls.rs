//! What a call sends, and the ways to send it.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

mod support;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use async_trait::async_trait;
use plaid_core::{
    AttemptReport, CallOptions, CallReport, Client, Credentials, Endpoint, Environment, Error,
    Method, Observer, Operation, RetryClass,
    transport::{Transport, TransportError, TransportRequest, TransportResponse},
};
use plaid_mock::{Answer, AnyRequest, MockPlaid};
use serde::Serialize;
use support::{GOOD, Open, Read, Server, Thing, answer, builder, client, json};

/// A double that answers everything.
async fn mock() -> MockPlaid {
    let plaid = MockPlaid::start().await;
    plaid
        .given::<AnyRequest>()
        .respond_with(Answer::json(200, GOOD));
    plaid
}

#[tokio::test]
async fn headers_say_who_asks_for_what() {
    let plaid = mock().await;
    let client = builder(&format!("{}/gateway/", plaid.uri()))
        .client_app("an app")
        .user_agent("my-program/1.0")
        .api_version("2020-09-14")
        .build()
        .expect("a client");
    client
        .execute(&Read { token: "t".into() })
        .await
        .expect("an answer");
    client.execute(&Open {}).await.expect("an answer");
    let other = Credentials::new("other-id", "other-secret");
    let options = CallOptions::new().with_credentials(other);
    client
        .execute_with(&Read::default(), options)
        .await
        .expect("an answer");

    let requests = plaid.received_requests();
    assert_eq!(requests[0].path(), "/gateway/thing/get");
    assert_eq!(requests[0].header("plaid-client-id"), Some("client-id"));
    assert_eq!(
        requests[0].header("plaid-secret"),
        Some("the-planted-secret")
    );
    assert_eq!(requests[0].header("plaid-version"), Some("2020-09-14"));
    assert_eq!(requests[0].header("plaid-client-app"), Some("an app"));
    assert_eq!(requests[0].header("content-type"), Some("application/json"));
    let agent = requests[0].header("user-agent").expect("a user agent");
    assert!(
        agent.starts_with("plaid-rust/") && agent.ends_with(" my-program/1.0"),
        "{agent}"
    );
    assert_eq!(requests[0].body(), br#"{"token":"t"}"#);
    assert_eq!(
        requests[1].header("plaid-secret"),
        None,
        "an open operation"
    );
    assert_eq!(requests[2].header("plaid-client-id"), Some("other-id"));
}

#[tokio::test]
async fn meta_data_stands_beside_the_value() {
    let server = Server::start([json(503, ""), json(200, GOOD)]).await;
    let reply = client(&server.url)
        .prepare(Read::default())
        .send_with_meta()
        .await
        .expect("a reply");
    assert_eq!(reply.value.name, "n");
    assert_eq!((reply.meta.status, reply.meta.attempts), (200, 2));
    assert_eq!(
        reply
            .meta
            .request_id
            .as_ref()
            .map(plaid_core::RequestId::as_str),
        Some("r1")
    );
}

#[tokio::test]
async fn any_path_can_be_called() {
    let plaid = mock().await;
    let client = client(plaid.uri());
    let body = serde_json::json!({ "x": 1 });
    let path = format!("/{}/get", "brand_new");
    let value = client
        .call(Method::Post, path, &body)
        .with_timeout(Duration::from_secs(9))
        .await
        .expect("an answer");
    assert_eq!(value["name"], "n");
    client
        .call(Method::Get, "/brand_new/list?count=2", &())
        .await
        .expect("an answer");
    client
        .call(Method::Delete, "/brand_new/1", &body)
        .await
        .expect("an answer");
    let requests = plaid.received_requests();
    let sent: Vec<_> = requests
        .iter()
        .map(|request| {
            let body = String::from_utf8_lossy(request.body()).into_owned();
            let url = &request.as_wiremock().url;
            (request.method(), &url[url::Position::BeforePath..], body)
        })
        .collect();
    let body = r#"{"x":1}"#.to_owned();
    assert_eq!(
        sent,
        [
            ("POST", "/brand_new/get", body.clone()),
            ("GET", "/brand_new/list?count=2", String::new()),
            ("DELETE", "/brand_new/1", body),
        ]
    );
}

#[tokio::test]
async fn no_path_reaches_another_host() {
    let plaid = mock().await;
    let client = client(plaid.uri());
    for path in [
        "item/get",
        "@evil.example/x",
        "/a/../b",
        "/a/%2E%2e/b",
        "//evil.example/x",
    ] {
        let error = client
            .call(Method::Post, path, &())
            .await
            .expect_err("an error");
        assert!(matches!(error, Error::Encode(_)), "{path}: {error:?}");
        assert_eq!(error.attempts(), 0);
    }
    assert_eq!(plaid.received_requests().len(), 0);
}

/// An operation with a parameter in its path.
#[derive(Debug, serde::Serialize)]
struct ByPath(&'static str);

impl Endpoint for ByPath {
    type Response = serde_json::Value;
    const OPERATION: Operation =
        Operation::new(Method::Get, "/things/{id}/parts", "test", RetryClass::Read);

    fn target(&self) -> std::borrow::Cow<'static, str> {
        let mut target = plaid_core::codec::Target::new(Self::OPERATION.path);
        target.path("id", self.0);
        target.finish()
    }
}

#[tokio::test]
async fn a_path_parameter_stays_in_its_segment() {
    let plaid = mock().await;
    let client = client(plaid.uri());
    for id in ["..", ".", ""] {
        let error = client.execute(&ByPath(id)).await.expect_err("an error");
        assert!(matches!(error, Error::Encode(_)), "{id}: {error:?}");
        assert_eq!(error.operation(), Some("/things/{id}/parts"));
    }
    for id in ["%2e%2e", "../../item/remove", "a/b", "a?b#c", "..;"] {
        client.execute(&ByPath(id)).await.expect("an answer");
    }
    for request in plaid.received_requests() {
        let path = request.path();
        assert!(
            path.starts_with("/things/") && path.ends_with("/parts"),
            "{path}"
        );
        assert_eq!(path.matches('/').count(), 3, "{path}");
        assert_eq!(request.as_wiremock().url.query(), None);
    }
}

/// A request that carries a header and a key.
#[derive(Debug, serde::Serialize)]
struct Carries {
    #[serde(skip)]
    header: &'static str,
    #[serde(skip)]
    key: Option<&'static str>,
}

impl Endpoint for Carries {
    type Response = serde_json::Value;
    const OPERATION: Operation =
        Operation::new(Method::Post, "/thing/create", "test", RetryClass::Keyed);

    fn headers(&self) -> Vec<(&'static str, String)> {
        vec![("x-thing", self.header.to_owned())]
    }

    fn idempotency_key(&self) -> Option<&str> {
        self.key
    }
}

#[tokio::test]
async fn what_cannot_be_sent_is_said_once_and_as_what_it_is() {
    let plaid = mock().await;
    let client = client(plaid.uri());
    for (header, key) in [
        ("a\nb", None),
        ("ü", None),
        ("a", Some("")),
        ("a", Some(" ")),
    ] {
        let error = client
            .execute(&Carries { header, key })
            .await
            .expect_err("an error");
        assert!(matches!(error, Error::Encode(_)), "{error:?}");
        assert!(!error.is_transient() && !error.may_have_been_applied());
        assert_eq!(error.attempts(), 0, "{error}");
    }
    for (id, secret) in [("id", "s3cr3t\n"), ("id", ""), ("", "s"), ("ï", "s")] {
        let own = Credentials::new(id, secret);
        assert!(client.with_credentials(own.clone()).is_err());
        let error = client
            .prepare(Read::default())
            .with_credentials(own)
            .await
            .expect_err("an error");
        assert!(matches!(error, Error::Config(_)), "{error:?}");
        assert!(!format!("{error} {error:?}").contains("s3cr3t"));
    }
    assert_eq!(plaid.received_requests().len(), 0);
}

#[tokio::test]
async fn tenants_share_everything_but_their_credentials() {
    let plaid = mock().await;
    let client = builder(plaid.uri())
        .client_app("an app")
        .build()
        .expect("a client");
    let tenant = client
        .with_credentials(Credentials::new("tenant", "its-secret"))
        .expect("a client");
    tenant.execute(&Read::default()).await.expect("an answer");
    client.execute(&Read::default()).await.expect("an answer");
    let requests = plaid.received_requests();
    assert_eq!(requests[0].header("plaid-client-id"), Some("tenant"));
    assert_eq!(requests[0].header("plaid-secret"), Some("its-secret"));
    assert_eq!(requests[0].header("plaid-client-app"), Some("an app"));
    assert_eq!(requests[1].header("plaid-client-id"), Some("client-id"));

    let builder = builder(plaid.uri());
    let other = builder
        .clone()
        .with_credentials(Credentials::new("other", "s"));
    let other = other.build().expect("a client");
    other.execute(&Read::default()).await.expect("an answer");
    let requests = plaid.received_requests();
    assert_eq!(requests[2].header("plaid-client-id"), Some("other"));
}

/// Notes what it is told.
#[derive(Debug, Default, Clone)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Observer for Notes {
    fn attempt_finished(&self, attempt: &AttemptReport<'_>) {
        let waits = attempt.retry_delay.is_some();
        self.0.lock().expect("a lock").push(format!(
            "{} {} {} {:?} {:?} {:?} {waits}",
            attempt.operation,
            attempt.product,
            attempt.attempt,
            attempt.outcome.status,
            attempt.outcome.error_type,
            attempt.outcome.error_code,
        ));
    }

    fn call_finished(&self, call: &CallReport<'_>) {
        self.0.lock().expect("a lock").push(format!(
            "{} {:?} {:?} {:?} {:?}",
            call.attempts,
            call.outcome.status,
            call.outcome.error_type,
            call.outcome.error_code,
            call.outcome.request_id.map(plaid_core::RequestId::as_str),
        ));
    }
}

#[tokio::test]
async fn an_observer_is_told_of_every_attempt_and_every_call() {
    let limited =
        r#"{"error_type":"RATE_LIMIT_EXCEEDED","error_code":"AUTH_LIMIT","request_id":"r2"}"#;
    let server = Server::start([
        json(429, limited),
        answer(
            200,
            "content-type: application/json\r\nplaid-request-id: r1\r\n",
            GOOD,
        ),
        json(200, "{}"),
    ])
    .await;
    let notes = Notes::default();
    let client = builder(&server.url)
        .observer(notes.clone())
        .build()
        .expect("a client");
    client.execute(&Read::default()).await.expect("an answer");
    let error = client
        .execute(&Read::default())
        .await
        .expect_err("an error");
    assert!(matches!(error, Error::Decode(_)));
    let seen = notes.0.lock().expect("a lock").clone();
    assert_eq!(
        seen,
        [
            "/thing/get test 1 Some(429) Some(\"RATE_LIMIT_EXCEEDED\") Some(\"AUTH_LIMIT\") true",
            "/thing/get test 2 Some(200) None None false",
            "2 Some(200) None None Some(\"r1\")",
            "/thing/get test 1 Some(200) None None false",
            "1 Some(200) Some(\"decode\") None None",
        ]
    );
}

#[tokio::test]
async fn a_client_without_credentials_serves_open_operations_only() {
    let plaid = mock().await;
    let client = Client::builder()
        .without_credentials()
        .environment(Environment::custom(plaid.uri()).expect("a base URL"))
        .build()
        .expect("a client");
    client.execute(&Open {}).await.expect("an answer");
    let error = client
        .execute(&Read::default())
        .await
        .expect_err("an error");
    assert!(matches!(error, Error::Config(_)));
}

/// Answers without a network and notes what it saw.
#[derive(Debug)]
struct Canned;

#[async_trait::async_trait]
impl Transport for Canned {
    async fn send(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        let debug = format!("{request:?}");
        assert!(
            !debug.contains("the-planted-secret") && !debug.contains("\"client-id\""),
            "{debug}"
        );
        assert!(!debug.contains("in the body"), "{debug}");
        assert_eq!(request.timeout, Duration::from_secs(9));
        assert_eq!(request.operation, Some(Read::OPERATION));
        Ok(TransportResponse::new(200, "application/json", GOOD))
    }
}

#[tokio::test]
async fn a_transport_can_be_replaced() {
    let client = builder("http://nowhere.invalid")
        .transport(Canned)
        .timeout(Duration::from_secs(9))
        .build()
        .expect("a client");
    let thing = client
        .execute(&Read {
            token: "in the body".into(),
        })
        .await
        .expect("an answer");
    assert_eq!(thing.parts.len(), 1);
}

#[tokio::test]
async fn a_reqwest_client_can_be_injected() {
    let plaid = mock().await;
    let own = reqwest::Client::builder().user_agent("ignored");
    let client = builder(plaid.uri())
        .http_client(own)
        .build()
        .expect("a client");
    client.execute(&Read::default()).await.expect("an answer");
}

fn assert_send_static<T: Send + 'static>(_: T) {}

fn assert_shared<T: Send + Sync + Clone>() {}

#[test]
fn futures_travel_between_threads_and_outlive_their_client() {
    let client = builder("http://127.0.0.1:9").build().expect("a client");
    assert_send_static(client.execute(&Read::default()));
    assert_send_static(client.prepare(Read::default()).send());
    assert_shared::<Client>();
}

#[cfg(feature = "blocking")]
mod blocking {
    use super::{Error, GOOD, Read, Server, client, json};

    #[test]
    fn calls_block_outside_a_runtime() {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build();
        let runtime = runtime.expect("a runtime");
        let server = runtime.block_on(Server::start([json(200, GOOD)]));
        for _ in 0..3 {
            let thing = client(&server.url).prepare(Read::default()).send_blocking();
            assert_eq!(thing.expect("an answer").name, "n");
        }
    }

    fn blocked() -> Result<(), Error> {
        let call = client("http://127.0.0.1:9").prepare(Read::default());
        call.send_blocking().map(|_| ())
    }

    #[tokio::test]
    async fn calls_refuse_to_hold_up_tasks() {
        assert!(matches!(blocked(), Err(Error::Config(_))));
        let spawned = tokio::spawn(async { blocked() }).await.expect("no panic");
        assert!(matches!(spawned, Err(Error::Config(_))));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 1)]
    async fn calls_refuse_to_hold_up_workers_and_block_where_blocking_belongs() {
        let spawned = tokio::spawn(async { blocked() }).await.expect("no panic");
        assert!(matches!(spawned, Err(Error::Config(_))));
        let server = Server::start([json(200, GOOD)]).await;
        let call = client(&server.url).prepare(Read::default());
        let thing = tokio::task::spawn_blocking(move || call.send_blocking())
            .await
            .expect("no panic");
        assert_eq!(thing.expect("an answer").name, "n");
        // Looking for a task left its budget as it was.
        assert!(tokio::task::coop::has_budget_remaining());
        assert!(matches!(blocked(), Err(Error::Config(_))));
        assert!(tokio::task::coop::has_budget_remaining());
    }
}

/// A request with a header field of its own.
#[derive(Debug, Default, Serialize)]
struct WithHeader {}

impl Endpoint for WithHeader {
    type Response = Thing;
    const OPERATION: Operation =
        Operation::new(Method::Post, "/thing/get", "test", RetryClass::Read);

    fn headers(&self) -> Vec<(&'static str, String)> {
        vec![("x-own", "s3cr3t-of-its-own".to_owned())]
    }
}

/// How a request looks to a program that prints it, and its own header field.
type Shown = (String, Option<String>);

/// Notes how requests look.
#[derive(Debug, Clone, Default)]
struct Printed(Arc<Mutex<Vec<Shown>>>);

#[async_trait]
impl Transport for Printed {
    async fn send(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        let own = request.headers.get("x-own").map(str::to_owned);
        self.0.lock().unwrap().push((format!("{request:?}"), own));
        Ok(TransportResponse::new(200, "application/json", GOOD))
    }
}

#[test]
fn a_client_can_be_printed() {
    let policy = plaid_core::RetryPolicy::standard().with_max_attempts(7);
    let client = builder("http://127.0.0.1:9")
        .retry(policy.clone())
        .build()
        .expect("a client");
    assert_eq!(client.retry_policy(), &policy);
    let shown = format!("{client:?}");
    assert!(
        shown.contains("127.0.0.1:9") && shown.contains("max_attempts: 7"),
        "{shown}"
    );
    assert!(!shown.contains("planted"), "{shown}");
}

#[tokio::test]
async fn the_header_fields_of_a_request_are_secret() {
    let printed = Printed::default();
    let client = Client::builder()
        .credentials("client-id", "the-planted-secret")
        .transport(printed.clone())
        .build()
        .expect("a client");
    client.execute(&WithHeader {}).await.expect("a response");
    let printed = printed.0.lock().unwrap();
    let (shown, own) = &printed[0];
    assert_eq!(own.as_deref(), Some("s3cr3t-of-its-own"));
    assert!(shown.contains("x-own"), "{shown}");
    for secret in ["s3cr3t", "\"client-id\"", "planted"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}
