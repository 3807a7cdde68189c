//! What a handler answers, and how it goes out.

use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};
use serde::Serialize;

use crate::fault::Fault;

/// Says how much an answer is worth: `stateful` or `sample`.
const MARK: HeaderName = HeaderName::from_static("x-plaid-emulator");
const REQUEST_ID: HeaderName = HeaderName::from_static("plaid-request-id");

/// What a handler answers.
#[derive(Debug)]
pub(crate) enum Answer {
    /// A JSON object, written out but for its last member: the request id.
    Json(Vec<u8>),
    File {
        content_type: &'static str,
        bytes: Vec<u8>,
    },
}

impl Answer {
    /// A JSON object, which is likely to take so many bytes.
    pub(crate) fn json(value: &impl Serialize, likely: usize) -> Result<Self, Fault> {
        let mut bytes = Vec::with_capacity(likely);
        match serde_json::to_writer(&mut bytes, value) {
            Ok(()) => Ok(Self::Json(bytes)),
            Err(_) => Err(Fault::internal()),
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

/// The response to a request. `names_request` says whether the API puts the request's id into the
/// body of a success.
pub(crate) fn respond(
    outcome: Result<Answer, Fault>,
    request_id: &str,
    names_request: bool,
    worth: Worth,
) -> Response {
    let (status, content_type, bytes) = match outcome {
        Ok(Answer::Json(mut body)) => {
            if names_request {
                stamp(&mut body, request_id);
            }
            (200, "application/json", body)
        }
        Ok(Answer::File {
            content_type,
            bytes,
        }) => (200, content_type, bytes),
        Err(fault) => {
            let body = fault.body(request_id).to_string();
            (fault.status, "application/json", body.into_bytes())
        }
    };
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(MARK, HeaderValue::from_static(worth.as_str()));
    if let Ok(value) = HeaderValue::from_str(request_id) {
        headers.insert(REQUEST_ID, value);
    }
    response
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
