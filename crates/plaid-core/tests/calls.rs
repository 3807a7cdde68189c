//! What a call sends, and the ways to send it.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

mod support;

use std::time::Duration;

use plaid_core::{
    CallOptions, Client, Credentials, Environment, Error,
    transport::{Transport, TransportError, TransportRequest, TransportResponse},
};
use support::{GOOD, Open, Read, Server, builder, client, json};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers};

async fn mock() -> MockServer {
    let server = MockServer::start().await;
    Mock::given(matchers::any())
        .respond_with(ResponseTemplate::new(200).set_body_raw(GOOD, "application/json"))
        .mount(&server)
        .await;
    server
}

fn header<'a>(request: &'a wiremock::Request, name: &str) -> Option<&'a str> {
    request
        .headers
        .get(name)
        .and_then(|value| value.to_str().ok())
}

#[tokio::test]
async fn headers_say_who_asks_for_what() {
    let server = mock().await;
    let client = builder(&format!("{}/gateway/", server.uri()))
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
    let mut options = CallOptions::default();
    options.credentials = Some(other);
    client
        .execute_with(&Read::default(), options)
        .await
        .expect("an answer");

    let requests = server.received_requests().await.expect("recording is on");
    assert_eq!(requests[0].url.path(), "/gateway/thing/get");
    assert_eq!(header(&requests[0], "plaid-client-id"), Some("client-id"));
    assert_eq!(
        header(&requests[0], "plaid-secret"),
        Some("the-planted-secret")
    );
    assert_eq!(header(&requests[0], "plaid-version"), Some("2020-09-14"));
    assert_eq!(header(&requests[0], "plaid-client-app"), Some("an app"));
    assert_eq!(
        header(&requests[0], "content-type"),
        Some("application/json")
    );
    let agent = header(&requests[0], "user-agent").expect("a user agent");
    assert!(
        agent.starts_with("plaid-rust/") && agent.ends_with(" my-program/1.0"),
        "{agent}"
    );
    assert_eq!(requests[0].body, br#"{"token":"t"}"#);
    assert_eq!(
        header(&requests[1], "plaid-secret"),
        None,
        "an open operation"
    );
    assert_eq!(header(&requests[2], "plaid-client-id"), Some("other-id"));
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
    let server = mock().await;
    let value = client(&server.uri())
        .call("/brand_new/get", &serde_json::json!({ "x": 1 }))
        .await
        .expect("an answer");
    assert_eq!(value["name"], "n");
    let requests = server.received_requests().await.expect("recording is on");
    assert_eq!(requests[0].url.path(), "/brand_new/get");
}

#[tokio::test]
async fn a_client_without_credentials_serves_open_operations_only() {
    let server = mock().await;
    let client = Client::builder()
        .without_credentials()
        .environment(Environment::custom(server.uri()).expect("a base URL"))
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
    let server = mock().await;
    let own = reqwest::Client::builder()
        .user_agent("ignored")
        .build()
        .expect("reqwest");
    let client = builder(&server.uri())
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

    #[tokio::test]
    async fn calls_refuse_to_block_inside_one() {
        let outcome = client("http://127.0.0.1:9")
            .prepare(Read::default())
            .send_blocking();
        assert!(matches!(outcome, Err(Error::Config(_))));
    }
}
