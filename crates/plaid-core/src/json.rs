//! JSON in and out: decoding whose errors name the place and never the value.

use std::fmt::Write as _;

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, MapAccess},
};

pub use serde_json::Value;

use crate::{
    Error, RequestId,
    codec::{self, Record},
    error::DecodeError,
    transport::ResponseMeta,
};

/// A JSON object with members of any name.
pub type Map = serde_json::Map<String, Value>;

/// Decodes a body.
///
/// # Errors
///
/// [`Error::Decode`] with the path to the first thing that does not fit.
pub fn decode<T: DeserializeOwned>(body: &[u8], meta: &ResponseMeta) -> Result<T, Error> {
    // Text once validated is read a third faster than bytes.
    let text = match std::str::from_utf8(body) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(_) => return Err(not_utf8(meta)),
    };
    serde_json::from_str(text).map_err(|error| failure(text, &error, meta))
}

#[cold]
fn not_utf8(meta: &ResponseMeta) -> Error {
    Error::Decode(Box::new(DecodeError {
        path: String::new(),
        message: "the body is not UTF-8".to_owned(),
        request_id: meta.request_id.clone(),
        status: meta.status,
    }))
}

#[cold]
fn failure(text: &str, error: &serde_json::Error, meta: &ResponseMeta) -> Error {
    Error::Decode(Box::new(DecodeError {
        path: path_at(text, offset(text, error.line(), error.column())),
        message: without_values(&error.to_string()),
        request_id: meta
            .request_id
            .clone()
            .or_else(|| request_id(text.as_bytes())),
        status: meta.status,
    }))
}

/// The `request_id` of a body, if the body is a JSON object that has one.
pub(crate) fn request_id(body: &[u8]) -> Option<RequestId> {
    let text = std::str::from_utf8(body).ok()?;
    serde_json::from_str::<Envelope>(text).ok()?.0
}

/// The one member that almost every answer has.
struct Envelope(Option<RequestId>);

impl<'de> Record<'de> for Envelope {
    const NAME: &'static str = "Envelope";

    fn index(member: &str) -> usize {
        if member == "request_id" {
            0
        } else {
            codec::UNKNOWN
        }
    }

    fn decode<A: MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 => id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self(id))
    }
}

impl<'de> Deserialize<'de> for Envelope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

/// serde_json's messages quote what they found; a message of ours names its kind only.
fn without_values(message: &str) -> String {
    let message = message
        .rsplit_once(" at line ")
        .map_or(message, |(message, _)| message);
    for prefix in ["invalid type: ", "invalid value: ", "invalid length "] {
        if let (Some(rest), Some(at)) = (message.strip_prefix(prefix), message.rfind(", expected"))
        {
            let kind = rest
                .split(['"', '`', ','])
                .next()
                .unwrap_or_default()
                .trim_end();
            return format!("{prefix}{kind}{}", &message[at..]);
        }
    }
    match message.find('"') {
        Some(at) => message[..at].trim_end().to_owned(),
        None => message.to_owned(),
    }
}

/// Line and column, both from 1 with the column in bytes, as an offset.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum::<usize>();
    (before + column).min(text.len())
}

enum Frame {
    Object {
        key: Option<String>,
        awaits_key: bool,
    },
    Array {
        index: usize,
    },
}

/// The path of the value that ends at, or holds, the byte before `offset`.
fn path_at(text: &str, offset: usize) -> String {
    let bytes = text.as_bytes();
    let end = offset.saturating_sub(1).min(bytes.len());
    let mut frames: Vec<Frame> = Vec::new();
    let mut at = 0;
    while at < end {
        match bytes[at] {
            b'{' => frames.push(Frame::Object {
                key: None,
                awaits_key: true,
            }),
            b'[' => frames.push(Frame::Array { index: 0 }),
            b'}' | b']' => {
                frames.pop();
            }
            b':' => {
                if let Some(Frame::Object { awaits_key, .. }) = frames.last_mut() {
                    *awaits_key = false;
                }
            }
            b',' => match frames.last_mut() {
                Some(Frame::Array { index }) => *index += 1,
                Some(Frame::Object { key, awaits_key }) => {
                    *key = None;
                    *awaits_key = true;
                }
                None => {}
            },
            b'"' => {
                let start = at + 1;
                at = string_end(bytes, start);
                if let Some(Frame::Object {
                    key,
                    awaits_key: true,
                }) = frames.last_mut()
                {
                    // A key that breaks off names nothing.
                    *key = bytes
                        .get(at)
                        .and_then(|_| text.get(start..at))
                        .map(str::to_owned);
                }
            }
            _ => {}
        }
        at += 1;
    }
    // An error at a closing bracket is about the whole, not about what stood last in it.
    match (bytes.get(end), frames.last_mut()) {
        (Some(b'}'), Some(Frame::Object { key, .. })) => *key = None,
        (Some(b']'), Some(Frame::Array { .. })) => {
            frames.pop();
        }
        _ => {}
    }
    render(&frames)
}

/// The position of the quote that ends a string which begins at `at`.
fn string_end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at
}

fn render(frames: &[Frame]) -> String {
    let mut path = String::new();
    for frame in frames {
        match frame {
            Frame::Object { key: Some(key), .. } => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
            }
            Frame::Object { key: None, .. } => {}
            Frame::Array { index } => {
                let _ = write!(path, "[{index}]");
            }
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::{decode, path_at, without_values};
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
        match decode::<Page>(body.as_bytes(), &ResponseMeta::new(200)) {
            Err(Error::Decode(error)) => (error.path.clone(), error.message.clone()),
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
    }

    #[test]
    fn messages_hold_no_values() {
        for (message, clean) in [
            (
                "invalid type: integer `5`, expected a string at line 1 column 2",
                "invalid type: integer, expected a string",
            ),
            (
                "invalid value: string \"a, expected b\", expected c at line 1 column 2",
                "invalid value: string, expected c",
            ),
            (
                "EOF while parsing a value at line 1 column 0",
                "EOF while parsing a value",
            ),
        ] {
            assert_eq!(without_values(message), clean);
        }
    }

    proptest::proptest! {
        #[test]
        fn the_scanner_survives_any_text(text in ".*", at in 0_usize..200) {
            let _ = path_at(&text, at);
        }
    }
}
