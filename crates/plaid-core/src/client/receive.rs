//! How the answer to one attempt is received: whole, or its head first.

use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt as _;

use super::{Inner, interpret};
use crate::{
    Error,
    error::{ConfigError, ConnectError, TimeoutError, TooLargeError, TransportFailure},
    transport::{
        BodyStream, Headers, OpenResponse, ResponseMeta, TransportError, TransportErrorKind,
        TransportRequest, TransportResponse,
    },
};

/// A whole answer that is no error object.
pub(super) type Answer = (Bytes, ResponseMeta);

/// An answer that is no error object, and whose body is on its way.
pub(crate) struct Opened {
    pub(crate) body: BodyStream,
    pub(crate) meta: ResponseMeta,
}

/// How an attempt receives its answer.
pub(super) trait Receive {
    type Answer: Send;

    /// Sends the request once.
    fn attempt(
        client: &Inner,
        accept: &'static str,
        request: TransportRequest,
    ) -> impl Future<Output = Result<Self::Answer, Error>> + Send;

    /// What came beside the body.
    fn meta(answer: &mut Self::Answer) -> &mut ResponseMeta;
}

/// All of it, before anything else is done.
pub(super) struct Whole;

impl Receive for Whole {
    type Answer = Answer;

    async fn attempt(
        client: &Inner,
        accept: &'static str,
        request: TransportRequest,
    ) -> Result<Answer, Error> {
        let (timeout, max_size) = (request.timeout, request.max_response_size);
        let response = client.transport.send(request).await;
        let response = response.map_err(|error| failure(error, timeout, max_size))?;
        if response.body.len() > max_size {
            let error = TransportError::too_large(response.status, response.headers);
            return Err(failure(error, timeout, max_size));
        }
        interpret::answer(response, accept, client.clock.now())
    }

    fn meta(answer: &mut Answer) -> &mut ResponseMeta {
        &mut answer.1
    }
}

/// Its head and the beginning of its body, which tells a file from an error object.
pub(super) struct Head;

impl Receive for Head {
    type Answer = Opened;

    async fn attempt(
        client: &Inner,
        accept: &'static str,
        request: TransportRequest,
    ) -> Result<Opened, Error> {
        let timeout = request.timeout;
        let max_size = client.max_document_size;
        let failure = |error| failure(error, timeout, max_size);
        let mut response = client.transport.open(request).await.map_err(failure)?;
        let mut begin = Bytes::new();
        while begin.is_empty() {
            match response.body.next().await {
                Some(piece) => begin = piece.map_err(failure)?,
                None => break,
            }
        }
        let mut head = TransportResponse {
            status: response.status,
            headers: response.headers,
            body: begin,
        };
        if interpret::is_file(&head) {
            let begin = std::mem::take(&mut head.body);
            let meta = interpret::meta(head.status, head.headers);
            let body = response.body.after(begin);
            return Ok(Opened { body, meta });
        }
        let rest = OpenResponse {
            status: head.status,
            headers: head.headers,
            body: response.body.after(head.body),
        };
        let head = rest.collect(max_size).await.map_err(failure)?;
        let (body, meta) = interpret::answer(head, accept, client.clock.now())?;
        let body = BodyStream::whole(body);
        Ok(Opened { body, meta })
    }

    fn meta(answer: &mut Opened) -> &mut ResponseMeta {
        &mut answer.meta
    }
}

/// What it means that no answer came.
pub(super) fn failure(mut error: TransportError, after: Duration, max_size: usize) -> Error {
    let kind = error.kind();
    let head = error.take_head();
    let source = error.into_source();
    match kind {
        TransportErrorKind::Connect => ConnectError::new(source).into(),
        TransportErrorKind::Timeout => TimeoutError::new(after).with_source(source).into(),
        TransportErrorKind::Io => TransportFailure::new(source).into(),
        TransportErrorKind::Unprocessed => TransportFailure::new(source).unprocessed().into(),
        TransportErrorKind::TooLarge => {
            let head = head.map(|head| *head);
            let (status, headers) = head.unwrap_or_else(|| (200, Headers::new()));
            let mut error = TooLargeError::new(status, max_size);
            error.request_id = interpret::request_id(&headers);
            error.into()
        }
        TransportErrorKind::Setup => {
            ConfigError::new("the transport is not set up to send the request")
                .with_source(source)
                .into()
        }
    }
}
