//! What is known about each kind of failure.

use std::{fmt, time::Duration};

use super::Source;
use crate::RequestId;

/// An answer that is neither the expected one nor an error object.
#[derive(Clone, thiserror::Error)]
#[error(
    "HTTP {status}{}{}",
    .content_type.as_deref().map(|media| format!(" with a body of {media}")).unwrap_or_default(),
    request(.request_id.as_ref())
)]
#[non_exhaustive]
pub struct HttpError {
    /// The HTTP status.
    pub status: u16,
    /// The media type of the body.
    pub content_type: Option<String>,
    /// The request id, if a header gave one.
    pub request_id: Option<RequestId>,
    /// How long the answer asks to wait before the next request.
    pub retry_after: Option<Duration>,
    start: String,
}

impl HttpError {
    /// An error for tests and custom transports.
    pub fn new(status: u16, content_type: Option<String>, body: &[u8]) -> Self {
        Self {
            status,
            content_type,
            request_id: None,
            retry_after: None,
            start: printable_start(body),
        }
    }

    /// The printable start of the body, 256 characters at most. It is what some server on the way
    /// sent, so look at it before you log it; `Display` and `Debug` leave it out.
    pub fn body_start(&self) -> &str {
        &self.start
    }
}

impl fmt::Debug for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpError")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("request_id", &self.request_id)
            .field("retry_after", &self.retry_after)
            .finish_non_exhaustive()
    }
}

fn printable_start(body: &[u8]) -> String {
    let head = &body[..body.len().min(1024)];
    String::from_utf8_lossy(head)
        .chars()
        .filter(|c| !c.is_control())
        .take(256)
        .collect()
}

/// No answer within the timeout.
#[derive(Debug, thiserror::Error)]
#[error("no answer within {after:?}")]
#[non_exhaustive]
pub struct TimeoutError {
    /// The time that the last attempt was given.
    pub after: Duration,
    /// What the transport reported.
    #[source]
    pub source: Option<Source>,
}

impl TimeoutError {
    /// An error for tests and custom transports.
    pub fn new(after: Duration) -> Self {
        Self {
            after,
            source: None,
        }
    }
}

/// No connection could be made.
#[derive(Debug, thiserror::Error)]
#[error("could not connect to the API; nothing was sent")]
#[non_exhaustive]
pub struct ConnectError {
    /// What the transport reported.
    #[source]
    pub source: Source,
}

impl ConnectError {
    /// An error for tests.
    pub fn new(source: impl Into<Source>) -> Self {
        Self {
            source: source.into(),
        }
    }
}

/// The connection broke after the request may have been sent.
#[derive(Debug, thiserror::Error)]
#[error("the connection broke before the whole answer arrived")]
#[non_exhaustive]
pub struct TransportFailure {
    /// What the transport reported.
    #[source]
    pub source: Source,
}

impl TransportFailure {
    /// An error for tests.
    pub fn new(source: impl Into<Source>) -> Self {
        Self {
            source: source.into(),
        }
    }
}

/// A success whose body does not decode.
#[derive(Debug, Clone, thiserror::Error)]
#[error("could not read the answer at {}: {message}{}", place(.path), request(.request_id.as_ref()))]
#[non_exhaustive]
pub struct DecodeError {
    /// Where in the JSON, such as `accounts[2].balances.current`; empty for the whole body.
    pub path: String,
    /// What was wrong there, without the value that stood there.
    pub message: String,
    /// The request id, if it could be read.
    pub request_id: Option<RequestId>,
    /// The HTTP status.
    pub status: u16,
}

impl DecodeError {
    /// An error for tests.
    pub fn new(path: impl Into<String>, message: impl Into<String>, status: u16) -> Self {
        Self {
            path: path.into(),
            message: message.into(),
            request_id: None,
            status,
        }
    }
}

/// A request that could not be written as JSON.
#[derive(Debug, thiserror::Error)]
#[error("could not write the request as JSON")]
#[non_exhaustive]
pub struct EncodeError {
    /// What the serializer reported.
    #[source]
    pub source: Source,
}

/// A setting that is missing or makes no sense.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
#[non_exhaustive]
pub struct ConfigError {
    /// Which setting, and what is wrong with it; never its value if that is secret.
    pub message: String,
    /// What a library underneath reported.
    #[source]
    pub source: Option<Source>,
}

impl ConfigError {
    /// An error with this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: None,
        }
    }
}

fn place(path: &str) -> &str {
    if path.is_empty() { "the top" } else { path }
}

fn request(id: Option<&RequestId>) -> String {
    id.map(|id| format!(" (request {id})")).unwrap_or_default()
}
