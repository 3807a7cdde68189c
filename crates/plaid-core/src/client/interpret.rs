//! What an answer means.

use std::time::{Duration, SystemTime};

use bytes::Bytes;

use crate::{
    ApiError, Error, RequestId,
    error::HttpError,
    json::{self, Map, Value},
    transport::{Headers, ResponseMeta, TransportResponse},
};

/// Error objects are small; a larger success is not searched for one.
const ERROR_LIMIT: usize = 32 * 1024;

/// Tells a success from an error object and from an answer that is neither.
pub(super) fn answer(
    response: TransportResponse,
    accept: &'static str,
    now: SystemTime,
) -> Result<(Bytes, ResponseMeta), Error> {
    let TransportResponse {
        status,
        headers,
        body,
    } = response;
    let request_id = request_id(&headers);
    let success = (200..300).contains(&status);
    let media = headers.media_type();
    if let Some(mut error) = error_object(success, &body) {
        error.status = Some(status);
        error.request_id = error.request_id.or(request_id);
        error.retry_after = retry_after(&headers, now);
        return Err(error.into());
    }
    if !success || !is_expected(media.as_deref(), &body, accept) {
        let mut error = HttpError::new(status, media.map(Into::into), body);
        error.request_id = request_id;
        error.retry_after = retry_after(&headers, now);
        return Err(error.into());
    }
    Ok((body, meta(status, headers)))
}

/// What came beside the body of a success.
pub(super) fn meta(status: u16, headers: Headers) -> ResponseMeta {
    let mut meta = ResponseMeta::new(status);
    meta.request_id = request_id(&headers);
    meta.headers = headers;
    meta
}

/// The id that stands in the header.
pub(super) fn request_id(headers: &Headers) -> Option<RequestId> {
    let id = headers.get("plaid-request-id");
    id.or_else(|| headers.get("request-id"))
        .map(RequestId::from)
}

/// Whether the beginning of an answer is that of a file, and not of JSON or a proxy's page, which
/// have to be read to their end to be understood.
pub(super) fn is_file(head: &TransportResponse) -> bool {
    let media = head.headers.media_type();
    let is_text = media.is_some_and(|media| media.contains("json") || media == "text/html");
    let mut begin = head.body.iter();
    let begin = begin.find(|byte| !byte.is_ascii_whitespace());
    (200..300).contains(&head.status) && !is_text && begin.is_some_and(|byte| *byte != b'{')
}

/// Whether a success is of the kind that was asked for: no page of a proxy's, and, where JSON was
/// asked for, something that looks like it, whatever it is called.
fn is_expected(media: Option<&str>, body: &[u8], accept: &str) -> bool {
    if media == Some("text/html") {
        return false;
    }
    if !accept.contains("json") {
        return true;
    }
    let says_json = media.is_none_or(|media| media.contains("json"));
    let start = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    match start.iter().find(|byte| !byte.is_ascii_whitespace()) {
        None => false,
        Some(first) => says_json || b"{[".contains(first),
    }
}

/// The body as an error object: Plaid's own, or the one of the OAuth endpoints.
///
/// Plaid's may come with any status, as it does for the reference, and under any media type. A
/// success is only parsed for one if it is small and its text says so.
fn error_object(success: bool, body: &[u8]) -> Option<ApiError> {
    if success && body.len() > ERROR_LIMIT {
        return None;
    }
    let text = json::text(body)?;
    if success && !json::has_error_type(text) {
        return None;
    }
    let error: ApiError = json::read(text)?;
    if !error.error_type.as_str().is_empty() {
        return Some(error);
    }
    if success {
        return None;
    }
    let oauth: Map = json::read(text)?;
    let member = |name: &str| oauth.get(name).and_then(Value::as_str);
    let mut error = ApiError::new(
        "OAUTH_ERROR",
        member("error")?,
        member("error_description").unwrap_or_default(),
    );
    error.documentation_url = member("error_uri").map(str::to_owned);
    error.request_id = member("request_id").map(RequestId::from);
    Some(error)
}

/// `Retry-After` in seconds or as a date.
fn retry_after(headers: &Headers, now: SystemTime) -> Option<Duration> {
    let value = headers.get("retry-after")?.trim();
    if let Ok(seconds) = value.parse::<u64>() {
        Some(Duration::from_secs(seconds))
    } else {
        let date = httpdate::parse_http_date(value).ok()?;
        Some(date.duration_since(now).unwrap_or(Duration::ZERO))
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::{answer, retry_after};
    use crate::{
        Error, ErrorKind,
        transport::{Headers, TransportResponse},
    };

    fn interpret(status: u16, media: &str, body: &str) -> Result<(), Error> {
        let response = TransportResponse::new(status, media, body.to_owned());
        answer(response, "application/json", SystemTime::UNIX_EPOCH).map(|_| ())
    }

    #[test]
    fn answers_are_told_apart() {
        let object = r#"{"error_type":"ITEM_ERROR","error_code":"X","error_message":"m"}"#;
        for (status, media) in [
            (400, "application/json"),
            (200, "application/json; charset=utf-8"),
            (500, "text/plain"),
            (400, "application/pdf"),
            (200, "application/octet-stream"),
        ] {
            let error = interpret(status, media, object).unwrap_err();
            assert_eq!(error.kind(), Some(ErrorKind::Item), "{status} {media}");
            assert_eq!(error.status(), Some(status));
        }
        let cut = r#"{"error_type":"ITEM_ERROR","error_code":"X","display_message":"\ud83c"}"#;
        let error = interpret(400, "application/json", cut).unwrap_err();
        assert_eq!(error.kind(), Some(ErrorKind::Item), "half a surrogate pair");
        let oauth = r#"{"error":"invalid_grant","error_description":"expired"}"#;
        let error = interpret(400, "application/json", oauth).unwrap_err();
        assert_eq!(error.api().unwrap().error_code.as_str(), "invalid_grant");
        assert!(
            interpret(
                200,
                "application/json",
                r#"{"item":{"error":{"error_type":"X"}}}"#
            )
            .is_ok()
        );
        assert!(interpret(200, "application/json", r#"{"error":null,"x":1}"#).is_ok());
        assert!(interpret(200, "application/octet-stream", " \n{\"x\":1}").is_ok());
        assert!(interpret(200, "text/plain", "\u{feff}[]").is_ok());
        for (media, body) in [
            ("application/json", ""),
            ("application/json", " \n"),
            ("text/plain", "pong"),
            ("text/html", "{}"),
        ] {
            assert!(
                matches!(interpret(200, media, body), Err(Error::Http(_))),
                "{media} {body:?}"
            );
        }
        for (status, body) in [
            (502, "<html>"),
            (500, ""),
            (404, "{}"),
            (302, ""),
            (500, r#"{"request_id":"x"}"#),
        ] {
            assert!(
                matches!(interpret(status, "text/html", body), Err(Error::Http(_))),
                "{status}"
            );
        }
        assert!(matches!(
            interpret(200, "text/html", "<html>"),
            Err(Error::Http(_))
        ));
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let read = |value: &str| {
            let mut headers = Headers::new();
            headers.set("Retry-After", value);
            retry_after(&headers, SystemTime::UNIX_EPOCH)
        };
        assert_eq!(read("7"), Some(Duration::from_secs(7)));
        assert_eq!(
            read("Thu, 01 Jan 1970 00:01:00 GMT"),
            Some(Duration::from_secs(60))
        );
        assert_eq!(read("soon"), None);
    }
}
