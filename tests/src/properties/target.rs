//! Paths and queries of requests.

use std::sync::{Arc, LazyLock, Mutex};

use async_trait::async_trait;
use plaid::{
    Environment, UntypedRequest,
    transport::{Method, Transport, TransportError, TransportRequest, TransportResponse},
};
use plaid_core::{
    Client,
    codec::{Target, path_parameters, query_parameter},
};
use serde_json::json;
use tokio::runtime::Runtime;

use super::runtime;

const BASE: &str = "https://plaid.example/api";
const TEMPLATE: &str = "/consents/{id}/revocation";

static CLIENT: LazyLock<(Client, Sent, Runtime)> = LazyLock::new(|| {
    let sent = Sent::default();
    let client = Client::builder()
        .credentials("client-id", "secret")
        .environment(Environment::custom(BASE).expect("a base URL"))
        .transport(sent.clone())
        .build()
        .expect("a client");
    (client, sent, runtime())
});

/// Any text as a parameter of a path and of a query arrives as it is, or is not sent; as a path of its
/// own it leads to no other host, and to nothing above the base URL.
pub fn target(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let mut target = Target::new(TEMPLATE);
    target.path("id", &text);
    target.query("state", &text);
    let target = target.finish();
    let (path, query) = target.split_once('?').expect("a query");
    assert_eq!(query_parameter(query, "state").as_deref(), Some(&*text));
    if !text.is_empty() {
        let parameters = path_parameters(TEMPLATE, path).expect("the template");
        assert_eq!(parameters, [("id", text.clone().into_owned())]);
    }
    if let Some(url) = url_of(&target) {
        assert_eq!(url, format!("{BASE}{target}"));
    }
    if let Some(url) = url_of(&text) {
        assert!(url.starts_with(&format!("{BASE}/")) || url == BASE, "{url}");
        assert!(!url.split(['/', '?']).any(|part| part == ".."), "{url}");
    }
}

/// Where a request for a target is sent; `None` if it is not sent.
fn url_of(target: &str) -> Option<String> {
    let (client, sent, runtime) = &*CLIENT;
    sent.0.lock().expect("a lock").take();
    let request = UntypedRequest::new(Method::Post, target, &json!({}));
    let outcome = runtime.block_on(client.execute(&request));
    let url = sent.0.lock().expect("a lock").take();
    assert_eq!(outcome.is_ok(), url.is_some());
    url
}

#[derive(Debug, Clone, Default)]
struct Sent(Arc<Mutex<Option<String>>>);

#[async_trait]
impl Transport for Sent {
    async fn send(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        *self.0.lock().expect("a lock") = Some(request.url);
        Ok(TransportResponse::new(200, "application/json", "{}"))
    }
}
