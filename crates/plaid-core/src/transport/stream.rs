//! Answers that arrive piece by piece.

use std::{
    fmt,
    future::ready,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_util::{
    StreamExt as _,
    stream::{self, BoxStream, Stream},
};

use super::{Headers, TransportError, TransportResponse};

/// An answer whose body is on its way.
#[derive(Debug)]
#[non_exhaustive]
pub struct OpenResponse {
    /// The HTTP status.
    pub status: u16,
    /// The header fields.
    pub headers: Headers,
    /// The body.
    pub body: BodyStream,
}

impl OpenResponse {
    /// An answer of this status, fields and body.
    pub fn new(status: u16, headers: Headers, body: BodyStream) -> Self {
        Self {
            status,
            headers,
            body,
        }
    }
}

impl From<TransportResponse> for OpenResponse {
    fn from(whole: TransportResponse) -> Self {
        Self::new(whole.status, whole.headers, BodyStream::whole(whole.body))
    }
}

/// A body that arrives piece by piece.
pub struct BodyStream(BoxStream<'static, Result<Bytes, TransportError>>);

impl BodyStream {
    /// A body of these pieces. It has to end with an error if it does not end as was announced.
    pub fn new(pieces: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self(pieces.boxed())
    }

    /// A body that is there.
    pub fn whole(body: impl Into<Bytes>) -> Self {
        Self::new(stream::once(ready(Ok(body.into()))))
    }

    /// The same body with a piece before it.
    pub(crate) fn after(self, first: Bytes) -> Self {
        Self::new(stream::once(ready(Ok(first))).chain(self.0))
    }
}

impl Stream for BodyStream {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BodyStream")
    }
}
