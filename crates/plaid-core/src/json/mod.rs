//! JSON in and out: decoding whose errors name the place and never the value.

mod envelope;
mod message;
mod place;
mod surrogates;

use bytes::Bytes;
use serde::{Serialize, de::DeserializeOwned};

pub use serde_json::Value;

pub(crate) use envelope::{has_error_type, request_id};

use self::place::Culprit;
use crate::{
    Error,
    codec::outgoing,
    error::{DecodeError, EncodeError},
    transport::ResponseMeta,
};

/// A JSON object with members of any name.
pub type Map = serde_json::Map<String, Value>;

/// Decodes a body.
///
/// # Errors
///
/// [`Error::Decode`] with the path to the first thing that does not fit, and the whole body.
pub fn decode<T: DeserializeOwned>(body: Bytes, meta: &ResponseMeta) -> Result<T, Error> {
    let mut value = None;
    decode_by(body, meta, &mut |text| {
        value = Some(serde_json::from_str(text)?);
        Ok(())
    })?;
    value.ok_or_else(|| {
        let message = "nothing was decoded".to_owned();
        DecodeError::new(String::new(), message, meta.status).into()
    })
}

/// What is the same for all types, so that it is compiled once.
fn decode_by(
    body: Bytes,
    meta: &ResponseMeta,
    read: &mut dyn FnMut(&str) -> serde_json::Result<()>,
) -> Result<(), Error> {
    let Some(text) = text(&body) else {
        let problem = Problem {
            path: String::new(),
            message: "the body is not UTF-8".to_owned(),
        };
        return Err(failure(problem, body, meta));
    };
    // Text once validated is read a third faster than bytes.
    let Err(error) = read(text) else {
        return Ok(());
    };
    let problem = match surrogates::mend(text) {
        Some(mended) => match read(&mended) {
            Ok(()) => return Ok(()),
            Err(error) => Problem::new(&mended, &error),
        },
        None => Problem::new(text, &error),
    };
    Err(failure(problem, body, meta))
}

/// The body as text, without the mark that some servers put before it.
pub(crate) fn text(body: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(body).ok()?;
    Some(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Reads a text that may well be something else; half surrogate pairs are mended.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    let mended = || serde_json::from_str(&surrogates::mend(text)?).ok();
    serde_json::from_str(text).ok().or_else(mended)
}

/// Writes a value as JSON.
pub(crate) fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    let mut written = Vec::with_capacity(128);
    match value.serialize(&mut serde_json::Serializer::new(&mut written)) {
        Ok(()) => Ok(written),
        Err(error) => Err(unwritten(&written, error)),
    }
}

/// What is wrong with the value that follows what was written.
#[cold]
fn unwritten(written: &[u8], error: serde_json::Error) -> Error {
    let text = String::from_utf8_lossy(written);
    let path = place::path(&text, text.len(), Culprit::Whole);
    let member = if path.is_empty() {
        "it".to_owned()
    } else {
        format!("`{path}`")
    };
    let message = match outgoing::expected() {
        Some(expected) => format!("{member} is not {expected}"),
        None => format!("{member} is no JSON"),
    };
    EncodeError::new(message).with_source(error).into()
}

/// Where a decoder stumbled, and over what kind of thing.
struct Problem {
    path: String,
    message: String,
}

impl Problem {
    #[cold]
    fn new(text: &str, error: &serde_json::Error) -> Self {
        let message = message::without_values(&error.to_string());
        let culprit = if message.contains("a decimal number") {
            Culprit::LastMember
        } else {
            Culprit::Whole
        };
        Self {
            path: place::path(text, place::stopped_at(text, error), culprit),
            message,
        }
    }
}

#[cold]
fn failure(problem: Problem, body: Bytes, meta: &ResponseMeta) -> Error {
    let mut error = DecodeError::new(problem.path, problem.message, meta.status);
    error.request_id = meta.request_id.clone().or_else(|| request_id(&body));
    Error::from(error.with_body(body))
}

#[cfg(test)]
mod tests {
    use super::decode;
    use crate::{Error, transport::ResponseMeta};

    #[derive(Debug, serde::Deserialize)]
    #[allow(dead_code)]
    struct Page {
        added: Vec<Row>,
        total: i64,
    }

    #[derive(Debug, serde::Deserialize)]
    #[allow(dead_code)]
    struct Row {
        name: String,
        amount: f64,
    }

    fn path_of(body: &str) -> (String, String) {
        match decode::<Page>(body.to_owned().into(), &ResponseMeta::new(200)) {
            Err(Error::Decode(error)) => {
                assert_eq!(error.body(), body.as_bytes());
                (error.path.clone(), error.message.clone())
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn errors_name_the_place_and_not_the_value() {
        let (path, message) = path_of(
            r#"{"added":[{"name":"a,{[\"","amount":1},{"name":"b","amount":"s3cr3t"}],"total":1}"#,
        );
        assert_eq!(path, "added[1].amount");
        assert_eq!(message, "invalid type: string, expected f64");
        let (path, message) = path_of(r#"{"added":[{"name":"a"}],"total":1}"#);
        assert_eq!(
            (path.as_str(), message.as_str()),
            ("added[0]", "missing field `amount`")
        );
        assert_eq!(
            path_of("{\n \"added\": [],\n \"total\": true\n}").0,
            "total"
        );
        assert_eq!(path_of(r#"{"added":[],"total":{}}"#).0, "total");
        assert_eq!(path_of(r#"{"added":[]}"#).0, "");
        assert_eq!(path_of("").0, "");
        assert_eq!(path_of(r#"{"added":[{"name":"a","amou"#).0, "added[0]");
        assert_eq!(path_of("3").0, "");
        assert_eq!(
            path_of(r#"{"added":[],"total":1} x"#),
            (String::new(), "trailing characters".to_owned())
        );
    }

    #[test]
    fn half_a_surrogate_pair_does_not_cost_the_answer() {
        let body = r#"{"added":[{"name":"Caf\u00e9 \ud83c","amount":1}],"total":1}"#;
        let page: Page = decode(body.into(), &ResponseMeta::new(200)).unwrap();
        assert_eq!(page.added[0].name, "Café \u{fffd}");
        let cut = path_of(r#"{"added":[{"name":"\ud83c","amount":1}],"total":1} x"#);
        assert_eq!(cut, (String::new(), "trailing characters".to_owned()));
        let body = r#"{"added":[{"name":"\ud83c","amount":true}],"total":1}"#;
        assert_eq!(path_of(body).0, "added[0].amount");
    }
}
