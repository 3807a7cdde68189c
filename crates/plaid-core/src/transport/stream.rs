//! Answers that arrive piece by piece.

use std::{
    fmt,
    future::{Future, poll_fn},
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;

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
pub struct BodyStream(Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>);

impl BodyStream {
    /// A body of these pieces. It has to end with an error if it does not end as was announced.
    pub fn new(pieces: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self(Box::pin(pieces))
    }

    /// A body that is there.
    pub fn whole(body: impl Into<Bytes>) -> Self {
        let mut body = Some(body.into());
        Self::new(FromFn(move |_: &mut Context<'_>| {
            Poll::Ready(body.take().map(Ok))
        }))
    }

    /// The same body with a piece before it.
    pub(crate) fn after(mut self, first: Bytes) -> Self {
        let mut first = Some(first);
        Self::new(FromFn(move |context: &mut Context<'_>| {
            match first.take() {
                Some(first) => Poll::Ready(Some(Ok(first))),
                None => self.0.as_mut().poll_next(context),
            }
        }))
    }

    /// A body whose pieces a function asks for, one by one, of something that it gives back.
    pub(super) fn pulled<S, F>(source: S, pull: impl Fn(S) -> F + Send + 'static) -> Self
    where
        S: Send + 'static,
        F: Future<Output = Option<(Result<Bytes, TransportError>, Option<S>)>> + Send + 'static,
    {
        let mut pulling = Some(Box::pin(pull(source)));
        Self::new(FromFn(move |context: &mut Context<'_>| {
            let Some(pulled) = &mut pulling else {
                return Poll::Ready(None);
            };
            let Poll::Ready(pulled) = pulled.as_mut().poll(context) else {
                return Poll::Pending;
            };
            pulling = None;
            Poll::Ready(pulled.map(|(piece, source)| {
                pulling = source.map(|source| Box::pin(pull(source)));
                piece
            }))
        }))
    }

    pub(crate) async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        poll_fn(|context| self.0.as_mut().poll_next(context)).await
    }
}

impl Stream for BodyStream {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BodyStream")
    }
}

/// A stream that is a function.
struct FromFn<F>(F);

impl<F> Unpin for FromFn<F> {}

impl<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>> Stream for FromFn<F> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        (self.0)(context)
    }
}
