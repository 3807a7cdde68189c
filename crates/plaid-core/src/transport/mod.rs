//! How requests travel: an object-safe trait, and the default on reqwest.
//!
//! A transport of your own sees every attempt, so it is also the place to inject faults, record
//! traffic, or answer without a network.

mod body;
mod headers;
mod method;
mod reqwest;
mod stream;

use std::{fmt, time::Duration};

use async_trait::async_trait;
use bytes::Bytes;
use url::Url;

pub(crate) use self::headers::header_value;
pub use self::{
    body::{Body, Part},
    headers::Headers,
    method::Method,
    reqwest::ReqwestTransport,
    stream::{BodyStream, OpenResponse},
};
use crate::{Operation, RequestId, environment::without_user, secret::REDACTED};

/// Carries one attempt of a request.
///
/// ```
/// use plaid_core::transport::{Transport, TransportError, TransportRequest, TransportResponse};
///
/// /// Answers every request with an empty object.
/// #[derive(Debug)]
/// struct Empty;
///
/// #[async_trait::async_trait]
/// impl Transport for Empty {
///     async fn send(&self, _: TransportRequest) -> Result<TransportResponse, TransportError> {
///         Ok(TransportResponse::new(200, "application/json", "{}"))
///     }
/// }
/// ```
#[async_trait]
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends the request and collects the answer within `request.timeout`.
    ///
    /// # Errors
    ///
    /// [`TransportError`] says whether anything may have been sent.
    async fn send(&self, request: TransportRequest) -> Result<TransportResponse, TransportError>;

    /// Sends the request and gives the answer as soon as its head is there; the body follows, still
    /// within `request.timeout`. Files that need not be held in memory are read so.
    ///
    /// By default the answer is collected first.
    ///
    /// # Errors
    ///
    /// [`TransportError`] says whether anything may have been sent.
    async fn open(&self, request: TransportRequest) -> Result<OpenResponse, TransportError> {
        self.send(request).await.map(Into::into)
    }
}

/// One attempt of a request. `Debug` shows neither the body nor credentials, those in the URL
/// included.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransportRequest {
    /// The operation this is a request of; `None` for a path that the SDK does not know.
    pub operation: Option<Operation>,
    /// The HTTP method.
    pub method: Method,
    /// The whole URL.
    pub url: String,
    /// All header fields but those about the body's length.
    pub headers: Headers,
    /// The body; empty for reads by GET.
    pub body: Bytes,
    /// How long the attempt may take, body included.
    pub timeout: Duration,
    /// The largest body that [`Transport::send`] may return, in bytes and decompressed. Stop reading
    /// there, so that a response takes a bounded memory. The client rejects a larger body in any
    /// case. The bound does not apply to [`Transport::open`].
    pub max_response_size: usize,
}

impl fmt::Debug for TransportRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = Url::parse(&self.url);
        let url = url.map_or_else(|_| REDACTED.to_owned(), |url| without_user(&url));
        f.debug_struct("TransportRequest")
            .field("operation", &self.operation.map(|operation| operation.path))
            .field("method", &self.method)
            .field("url", &url)
            .field("headers", &self.headers)
            .field("body_bytes", &self.body.len())
            .field("timeout", &self.timeout)
            .field("max_response_size", &self.max_response_size)
            .finish()
    }
}

/// A whole answer. `Debug` does not show the body.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransportResponse {
    /// The HTTP status.
    pub status: u16,
    /// The header fields.
    pub headers: Headers,
    /// The body.
    pub body: Bytes,
}

impl TransportResponse {
    /// An answer of this status, media type and body.
    pub fn new(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let mut headers = Headers::new();
        headers.set("content-type", content_type);
        Self {
            status,
            headers,
            body: body.into(),
        }
    }
}

impl fmt::Debug for TransportResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportResponse")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

/// Why no answer came.
#[derive(Debug, thiserror::Error)]
#[error("{kind}")]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn std::error::Error + Send + Sync>,
    /// Status and header fields of a response that is too large.
    head: Option<Box<(u16, Headers)>>,
}

/// How far a failed attempt got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made; nothing was sent.
    #[error("no connection")]
    Connect,
    /// Time was up; something may have been sent.
    #[error("timed out")]
    Timeout,
    /// The connection broke; something may have been sent.
    #[error("the connection broke")]
    Io,
    /// The server stated that it did not process the request, which is therefore safe to send again.
    #[error("the server did not process the request")]
    Unprocessed,
    /// The body of the response is larger than [`TransportRequest::max_response_size`].
    #[error("the response is too large")]
    TooLarge,
    /// The request cannot be sent by this transport at all; nothing was sent, and another attempt
    /// would fail alike.
    #[error("the transport is not set up to send the request")]
    Setup,
}

impl TransportError {
    fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            source: source.into(),
            head: None,
        }
    }

    /// No connection was made, so the request is safe to send again.
    pub fn connect(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Connect, source)
    }

    /// Time was up.
    pub fn timeout(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Timeout, source)
    }

    /// The connection broke on the way.
    pub fn io(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Io, source)
    }

    /// The server stated that it did not process the request. HTTP/2 servers do so with the stream
    /// error `REFUSED_STREAM`, for example. The request is safe to send again.
    pub fn unprocessed(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Unprocessed, source)
    }

    /// The body of a response with this status and these header fields is larger than
    /// [`TransportRequest::max_response_size`].
    pub fn too_large(status: u16, headers: Headers) -> Self {
        let mut error = Self::new(
            TransportErrorKind::TooLarge,
            "the body is larger than the request allows",
        );
        error.head = Some(Box::new((status, headers)));
        error
    }

    /// The request cannot be sent by this transport at all: a header it refuses, or TLS that could
    /// not be set up.
    pub fn setup(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Setup, source)
    }

    /// How far the attempt got.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Status and header fields of a response that is too large.
    pub(crate) fn take_head(&mut self) -> Option<Box<(u16, Headers)>> {
        self.head.take()
    }

    pub(crate) fn into_source(self) -> Box<dyn std::error::Error + Send + Sync> {
        self.source
    }
}

/// What came beside the body of an answer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseMeta {
    /// The HTTP status.
    pub status: u16,
    /// The header fields.
    pub headers: Headers,
    /// Identifies the request; Plaid's support asks for it.
    pub request_id: Option<RequestId>,
    /// How many attempts it took.
    pub attempts: u32,
    /// How long the call took, all attempts and delays included.
    pub elapsed: Duration,
}

impl ResponseMeta {
    /// Meta data of a bare answer; for tests.
    pub fn new(status: u16) -> Self {
        Self {
            status,
            headers: Headers::new(),
            request_id: None,
            attempts: 1,
            elapsed: Duration::ZERO,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use bytes::Bytes;

    use super::{Headers, Method, TransportRequest};

    #[test]
    fn a_password_in_the_url_does_not_show() {
        for (url, shown) in [
            ("http://u:s3cr3t@host/a?b=c", "\"http://host/a?b=c\""),
            ("s3cr3t", "[redacted]"),
        ] {
            let request = TransportRequest {
                operation: None,
                method: Method::Post,
                url: url.to_owned(),
                headers: Headers::new(),
                body: Bytes::from_static(b"s3cr3t"),
                timeout: Duration::ZERO,
                max_response_size: 0,
            };
            let debug = format!("{request:?}");
            assert!(
                debug.contains(shown) && !debug.contains("s3cr3t"),
                "{debug}"
            );
        }
    }
}
