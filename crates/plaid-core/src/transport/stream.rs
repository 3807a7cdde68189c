//! Answers that arrive piece by piece.

use std::{
    fmt,
    future::ready,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
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

impl OpenResponse {
    /// Reads the body to its end.
    ///
    /// # Errors
    ///
    /// [`TransportErrorKind::TooLarge`](super::TransportErrorKind::TooLarge) if the body has more than
    /// `max_size` bytes. No more than that is held in memory, and the rest is not read.
    pub async fn collect(mut self, max_size: usize) -> Result<TransportResponse, TransportError> {
        let announced = self.headers.get("content-length");
        let announced = announced.and_then(|size| size.trim().parse::<usize>().ok());
        let is_small = |size: usize| size <= max_size;
        if !announced.is_none_or(is_small) {
            return Err(TransportError::too_large(self.status, self.headers));
        }
        let mut body = Bytes::new();
        let mut rest = BytesMut::new();
        while let Some(piece) = self.body.next().await {
            let piece = piece?;
            let size = body.len() + rest.len() + piece.len();
            if !is_small(size) {
                return Err(TransportError::too_large(self.status, self.headers));
            }
            // Most bodies are a single piece, which is not copied.
            if body.is_empty() && rest.is_empty() {
                body = piece;
                continue;
            }
            if rest.is_empty() {
                rest.reserve(announced.unwrap_or_default().max(size));
                rest.extend_from_slice(&std::mem::take(&mut body));
            }
            rest.extend_from_slice(&piece);
        }
        Ok(TransportResponse {
            status: self.status,
            headers: self.headers,
            body: if rest.is_empty() { body } else { rest.freeze() },
        })
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
