//! What is known about each kind of failure.

use std::{fmt, time::Duration};

use bytes::Bytes;

use super::{CallSummary, Source};
use crate::{RequestId, printable::Printable};

/// An answer that is neither the expected one nor an error object.
#[derive(Clone, thiserror::Error)]
#[error("HTTP {status}{}{}", self.remark(), request(.request_id.as_ref()))]
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
    body: Bytes,
    pub(super) call: Option<Box<CallSummary>>,
}

impl HttpError {
    /// An error for tests and custom transports.
    pub fn new(status: u16, content_type: Option<String>, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            content_type,
            request_id: None,
            retry_after: None,
            body: body.into(),
            call: None,
        }
    }

    /// The whole body. It is what some server on the way sent, so look at it before you log it;
    /// `Display` and `Debug` leave it out.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The whole body, by move.
    pub fn into_body(self) -> Bytes {
        self.body
    }

    /// The printable start of the body, 256 characters at most.
    pub fn body_start(&self) -> String {
        let head = &self.body[..self.body.len().min(1024)];
        String::from_utf8_lossy(head)
            .chars()
            .filter(|c| !c.is_control())
            .take(256)
            .collect()
    }

    /// Whether another address was given in place of an answer. It is never followed, so that
    /// credentials stay with the host they are meant for.
    pub fn is_redirect(&self) -> bool {
        (300..400).contains(&self.status)
    }

    /// A success that lost its body on the way.
    pub(crate) fn is_empty_success(&self) -> bool {
        (200..300).contains(&self.status) && self.body.trim_ascii().is_empty()
    }

    fn remark(&self) -> String {
        if self.is_redirect() {
            ", a redirect, which is not followed".to_owned()
        } else if self.body.is_empty() {
            " without a body".to_owned()
        } else if let Some(media) = &self.content_type {
            format!(" with a body of {}", Printable(media))
        } else {
            String::new()
        }
    }
}

impl fmt::Debug for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpError")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("request_id", &self.request_id)
            .field("retry_after", &self.retry_after)
            .field("body_bytes", &self.body.len())
            .field("call", &self.call)
            .finish()
    }
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
    pub(super) call: Option<Box<CallSummary>>,
}

impl TimeoutError {
    /// An error for tests and custom transports.
    pub fn new(after: Duration) -> Self {
        Self {
            after,
            source: None,
            call: None,
        }
    }

    pub(crate) fn with_source(mut self, source: Source) -> Self {
        self.source = Some(source);
        self
    }
}

/// The connection broke after the request may have been sent, or the server closed the HTTP/2 stream
/// without processing the request.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message())]
#[non_exhaustive]
pub struct TransportFailure {
    /// The server stated that it did not process the request. HTTP/2 servers do so when they shut
    /// down or limit the number of streams.
    pub is_unprocessed: bool,
    /// What the transport reported.
    #[source]
    pub source: Source,
    pub(super) call: Option<Box<CallSummary>>,
}

impl TransportFailure {
    /// An error for tests.
    pub fn new(source: impl Into<Source>) -> Self {
        Self {
            is_unprocessed: false,
            source: source.into(),
            call: None,
        }
    }

    pub(crate) fn unprocessed(mut self) -> Self {
        self.is_unprocessed = true;
        self
    }

    fn message(&self) -> &'static str {
        if self.is_unprocessed {
            "the server closed the stream without processing the request"
        } else {
            "the connection broke before the whole answer arrived"
        }
    }
}

/// A response whose body is larger than the client accepts.
///
/// The client stops reading, so the body is not available. The bound is a setting:
/// [`ClientBuilder::max_response_size`](crate::ClientBuilder::max_response_size), or
/// [`max_document_size`](crate::ClientBuilder::max_document_size) for files.
#[derive(Debug, Clone, thiserror::Error)]
#[error("HTTP {status} with a body of more than {max_size} bytes{}", request(.request_id.as_ref()))]
#[non_exhaustive]
pub struct TooLargeError {
    /// The HTTP status.
    pub status: u16,
    /// The bound, in bytes.
    pub max_size: usize,
    /// The request id, if a header gave one.
    pub request_id: Option<RequestId>,
    pub(super) call: Option<Box<CallSummary>>,
}

impl TooLargeError {
    /// An error for tests.
    pub fn new(status: u16, max_size: usize) -> Self {
        Self {
            status,
            max_size,
            request_id: None,
            call: None,
        }
    }
}

/// A success whose body does not decode.
///
/// The request was carried out, and the body may hold the only id of what it made:
/// [`body`](Self::body) has it.
#[derive(Clone, thiserror::Error)]
#[error(
    "could not read the answer at {}: {}{}",
    Printable(place(.path)),
    Printable(.message),
    request(.request_id.as_ref())
)]
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
    body: Bytes,
    pub(super) call: Option<Box<CallSummary>>,
}

impl DecodeError {
    /// An error without a body; for tests and responses of your own.
    pub fn new(path: impl Into<String>, message: impl Into<String>, status: u16) -> Self {
        Self {
            path: path.into(),
            message: message.into(),
            request_id: None,
            status,
            body: Bytes::new(),
            call: None,
        }
    }

    /// The same error with the body that did not decode.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }

    /// The whole body. It may hold tokens and account numbers; `Display` and `Debug` leave it out.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The whole body, by move.
    pub fn into_body(self) -> Bytes {
        self.body
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("path", &self.path)
            .field("message", &self.message)
            .field("request_id", &self.request_id)
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .field("call", &self.call)
            .finish()
    }
}

/// A request that could not be written; nothing was sent.
#[derive(Debug, thiserror::Error)]
#[error("could not write the request: {message}")]
#[non_exhaustive]
pub struct EncodeError {
    /// Which part of the request, and what is wrong with it; never its value.
    pub message: String,
    /// What the serializer reported.
    #[source]
    pub source: Option<Source>,
    pub(super) call: Option<Box<CallSummary>>,
}

impl EncodeError {
    /// An error with this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: None,
            call: None,
        }
    }

    pub(crate) fn with_source(mut self, source: impl Into<Source>) -> Self {
        self.source = Some(source.into());
        self
    }
}

/// A setting that is missing or makes no sense; nothing was sent.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
#[non_exhaustive]
pub struct ConfigError {
    /// Which setting, and what is wrong with it; never its value if that is secret.
    pub message: String,
    /// What a library underneath reported.
    #[source]
    pub source: Option<Source>,
    pub(super) call: Option<Box<CallSummary>>,
}

impl ConfigError {
    /// An error with this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: None,
            call: None,
        }
    }

    pub(crate) fn with_source(mut self, source: impl Into<Source>) -> Self {
        self.source = Some(source.into());
        self
    }
}

fn place(path: &str) -> &str {
    if path.is_empty() { "the top" } else { path }
}

fn request(id: Option<&RequestId>) -> String {
    id.map(|id| format!(" (request {id})")).unwrap_or_default()
}
