//! What a handler answers, and how it goes out.

use std::io;

use axum::{
    body::{Body, Bytes},
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};
use futures_util::{StreamExt as _, stream};
use serde::Serialize;
use serde_json::Value;
#[cfg(feature = "statements")]
use sha2::{Digest as _, Sha256};

use crate::failure::Failure;

/// Says how much an answer is worth: `stateful` or `sample`.
const MARK: HeaderName = HeaderName::from_static("x-plaid-emulator");
const REQUEST_ID: HeaderName = HeaderName::from_static("plaid-request-id");
const CONTENT_HASH: HeaderName = HeaderName::from_static("plaid-content-hash");

/// What a handler answers.
#[derive(Debug)]
pub(crate) enum Answer {
    /// A JSON object, written out but for its last member: the request id.
    Json(Vec<u8>),
    File {
        content_type: &'static str,
        bytes: Vec<u8>,
        /// The SHA-256 of the bytes in hex, if the API tells it.
        content_hash: Option<String>,
    },
}

impl Answer {
    /// A JSON object.
    pub(crate) fn json<T: Serialize>(value: &T) -> Result<Self, Failure> {
        serde_json::to_vec(value)
            .map(Self::Json)
            .map_err(|_| Failure::internal())
    }

    /// A PDF.
    pub(crate) fn pdf(bytes: Vec<u8>) -> Self {
        Self::File {
            content_type: "application/pdf",
            bytes,
            content_hash: None,
        }
    }

    /// A PDF with a header that tells its hash.
    #[cfg(feature = "statements")]
    pub(crate) fn hashed_pdf(bytes: Vec<u8>) -> Self {
        let hash = Sha256::digest(&bytes);
        let digits = hash.iter().map(|byte| format!("{byte:02x}"));
        let content_hash = Some(digits.collect());
        Self::File {
            content_type: "application/pdf",
            bytes,
            content_hash,
        }
    }
}

/// How much an answer is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Worth {
    /// It follows from what was done before.
    Stateful,
    /// It has the right shape, and says nothing.
    Sample,
}

impl Worth {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Stateful => "stateful",
            Self::Sample => "sample",
        }
    }
}

/// A response on its way out.
#[derive(Debug)]
pub(crate) struct Reply {
    status: u16,
    content_type: &'static str,
    body: Vec<u8>,
    request_id: Option<String>,
    content_hash: Option<String>,
    worth: Worth,
    /// After how many bytes of the body the connection breaks.
    breaks_after: Option<usize>,
}

/// Marks a response that is not sent: the connection is closed in its place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Broken;

impl Reply {
    /// The reply to a request. `names_request` says whether the API puts the request's id into the
    /// body of a success.
    pub(crate) fn new(
        outcome: Result<Answer, Failure>,
        request_id: String,
        names_request: bool,
        worth: Worth,
    ) -> Self {
        let mut hash = None;
        let (status, content_type, body) = match outcome {
            Ok(Answer::Json(mut body)) => {
                if names_request {
                    stamp(&mut body, &request_id);
                }
                (200, "application/json", body)
            }
            Ok(Answer::File {
                content_type,
                bytes,
                content_hash,
            }) => {
                hash = content_hash;
                (200, content_type, bytes)
            }
            Err(failure) => {
                let body = failure.body(&request_id).to_string();
                (failure.status, "application/json", body.into_bytes())
            }
        };
        Self {
            status,
            content_type,
            body,
            request_id: Some(request_id),
            content_hash: hash,
            worth,
            breaks_after: None,
        }
    }

    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }

    pub(crate) fn with_body(mut self, content_type: &'static str, body: &str) -> Self {
        self.content_type = content_type;
        self.body = body.as_bytes().to_vec();
        self
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Breaks the connection after so many bytes of the body.
    pub(crate) fn cut(mut self, bytes: usize) -> Self {
        self.breaks_after = Some(bytes);
        self
    }

    /// Changes the body, if it is JSON.
    pub(crate) fn edit(mut self, change: impl FnOnce(&mut Value)) -> Self {
        if let Ok(mut value) = serde_json::from_slice(&self.body) {
            change(&mut value);
            self.body = value.to_string().into_bytes();
        }
        self
    }

    pub(crate) fn without_request_id(mut self) -> Self {
        self.request_id = None;
        self.edit(|body| {
            if let Value::Object(members) = body {
                members.remove("request_id");
            }
        })
    }

    pub(crate) fn into_response(self) -> Response {
        let length = self.body.len();
        let body = match self.breaks_after {
            None => Body::from(self.body),
            Some(bytes) => {
                let sent = Bytes::from(self.body).slice(..bytes.min(length));
                let broken = stream::once(async {
                    // What was sent so far leaves first.
                    tokio::task::yield_now().await;
                    Err(io::Error::from(io::ErrorKind::ConnectionReset))
                });
                Body::from_stream(stream::iter([Ok(sent)]).chain(broken))
            }
        };
        let mut response = Response::new(body);
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::BAD_REQUEST);
        if self.breaks_after == Some(0) {
            response.extensions_mut().insert(Broken);
        }
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_LENGTH, length.into());
        let content_type = HeaderValue::from_static(self.content_type);
        headers.insert(header::CONTENT_TYPE, content_type);
        headers.insert(MARK, HeaderValue::from_static(self.worth.as_str()));
        for (name, value) in [
            (REQUEST_ID, self.request_id),
            (CONTENT_HASH, self.content_hash),
        ] {
            let value = value.map(|value| HeaderValue::from_str(&value));
            if let Some(Ok(value)) = value {
                headers.insert(name, value);
            }
        }
        response
    }
}

/// Makes the request id the last member of an object that is written out.
fn stamp(object: &mut Vec<u8>, request_id: &str) {
    if object.pop() != Some(b'}') {
        return;
    }
    if object.last() != Some(&b'{') {
        object.push(b',');
    }
    // A request id is made of letters and digits, which need no escapes.
    object.extend_from_slice(br#""request_id":""#);
    object.extend_from_slice(request_id.as_bytes());
    object.extend_from_slice(b"\"}");
}

#[cfg(test)]
mod tests {
    use super::stamp;

    #[test]
    fn the_request_id_is_the_last_member() {
        for (object, stamped) in [
            ("{}", r#"{"request_id":"r1"}"#),
            (r#"{"a":{}}"#, r#"{"a":{},"request_id":"r1"}"#),
        ] {
            let mut bytes = object.as_bytes().to_vec();
            stamp(&mut bytes, "r1");
            assert_eq!(bytes, stamped.as_bytes());
        }
    }
}
