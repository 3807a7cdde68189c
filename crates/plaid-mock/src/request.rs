//! Requests as a mock sees them: what arrived, and its typed reading.

use std::fmt;

use plaid_core::{Endpoint, Operation, codec, json};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::reading;

/// A request that can be mocked: every request type of the SDK under its crate's feature `samples`,
/// an [`Endpoint`] of yours that implements `Deserialize`, and [`AnyRequest`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be mocked",
    note = "turn on the feature `samples` of the crate that has the request type, or of the umbrella",
    note = "a request type of your own has to implement `Endpoint`, `Deserialize` and `Debug`"
)]
pub trait MockRequest: fmt::Debug + Sized + Send + Sync + 'static {
    /// What a successful answer holds.
    type Response;

    /// The operation it is a request of; `None` if it may be any.
    fn operation() -> Option<Operation>;

    /// Reads what arrived.
    ///
    /// # Errors
    ///
    /// What is wrong with it. No value of the request is repeated.
    fn read(request: &ReceivedRequest) -> Result<Self, String>;
}

impl<E> MockRequest for E
where
    E: Endpoint + DeserializeOwned + fmt::Debug + Send + Sync + 'static,
{
    type Response = E::Response;

    fn operation() -> Option<Operation> {
        Some(E::OPERATION)
    }

    fn read(request: &ReceivedRequest) -> Result<Self, String> {
        reading::read(request)
    }
}

/// A request of any operation: for mocks that answer whatever comes, and for paths that have no
/// request type.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use plaid_mock::{Answer, AnyRequest, MockPlaid};
///
/// let plaid = MockPlaid::start().await;
/// plaid
///     .given::<AnyRequest>()
///     .when(|request| request.path() == "/brand_new/get")
///     .respond_with(Answer::json(200, r#"{"name":"n"}"#));
/// # let path = String::from("/brand_new/get");
/// let answer = plaid
///     .client()
///     .call(plaid_core::Method::Post, path, &serde_json::json!({}))
///     .await
///     .unwrap();
/// assert_eq!(answer["name"], "n");
/// # }
/// ```
pub type AnyRequest = ReceivedRequest;

impl MockRequest for ReceivedRequest {
    type Response = Value;

    fn operation() -> Option<Operation> {
        None
    }

    fn read(request: &ReceivedRequest) -> Result<Self, String> {
        Ok(request.clone())
    }
}

/// A request as it arrived. `Debug` shows the names of the body's members and no values.
#[derive(Clone)]
pub struct ReceivedRequest(wiremock::Request);

impl ReceivedRequest {
    pub(crate) fn new(request: &wiremock::Request) -> Self {
        Self(request.clone())
    }

    /// The HTTP method.
    pub fn method(&self) -> &str {
        self.0.method.as_str()
    }

    /// The path, without the query, as it was sent.
    pub fn path(&self) -> &str {
        self.0.url.path()
    }

    /// A header field.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0.headers.get(name)?.to_str().ok()
    }

    /// The client id that the request was sent with.
    pub fn client_id(&self) -> Option<&str> {
        self.header("plaid-client-id")
    }

    /// The body.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The body as JSON, if it is.
    pub fn body_json(&self) -> Option<Value> {
        serde_json::from_slice(self.body()).ok()
    }

    /// The request as its type, if it is one of this operation and can be read.
    pub fn typed<E: MockRequest>(&self) -> Option<E> {
        self.is_of(E::operation()).then(|| E::read(self).ok())?
    }

    /// Everything else about it.
    pub fn as_wiremock(&self) -> &wiremock::Request {
        &self.0
    }

    /// Whether it goes where an operation's requests go.
    pub(crate) fn is_of(&self, operation: Option<Operation>) -> bool {
        operation.is_none_or(|operation| {
            self.method() == operation.method.as_str()
                && codec::path_parameters(operation.path, self.path()).is_some()
        })
    }

    /// A member of the body.
    pub(crate) fn member(&self, name: &str) -> Option<Value> {
        match self.body_json()? {
            Value::Object(mut members) => members.remove(name),
            _ => None,
        }
    }
}

impl fmt::Debug for ReceivedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body: json::Map = serde_json::from_slice(self.body()).unwrap_or_default();
        let members: Vec<&String> = body.keys().collect();
        f.debug_struct("ReceivedRequest")
            .field("method", &self.method())
            .field("path", &self.path())
            .field("members", &members)
            .field("body_bytes", &self.body().len())
            .finish_non_exhaustive()
    }
}
