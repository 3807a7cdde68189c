//! Single members of an answer, read without the rest.

use std::fmt;

use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};

use super::text;
use crate::{RequestId, codec::Lenient};

/// The `request_id` of a body, if the body is a JSON object that has one.
pub(crate) fn request_id(body: &[u8]) -> Option<RequestId> {
    member(text(body)?, "request_id").map(RequestId::from)
}

/// Whether a JSON object says at its top that it is an error object.
///
/// Items carry error objects too, so finding the name somewhere is not enough; where it is nowhere,
/// nothing is parsed.
pub(crate) fn has_error_type(text: &str) -> bool {
    text.contains("\"error_type\"")
        && member(text, "error_type").is_some_and(|kind| !kind.is_empty())
}

/// The text of one member at the top of a JSON object.
fn member(text: &str, name: &'static str) -> Option<String> {
    serde_json::Deserializer::from_str(text)
        .deserialize_map(Member(name))
        .ok()?
}

struct Member(&'static str);

impl<'de> Visitor<'de> for Member {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Option<String>, A::Error> {
        let mut found = None;
        while let Some(name) = members.next_key::<std::borrow::Cow<'de, str>>()? {
            if name == self.0 {
                found = members.next_value::<Lenient<String>>()?.0;
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::{has_error_type, request_id};

    #[test]
    fn an_error_object_says_so_at_its_top() {
        assert!(has_error_type(r#"{"error_type":"X","error_code":"Y"}"#));
        assert!(has_error_type(
            r#"{"a":{"error_type":"X"}, "error_type" : "X"}"#
        ));
        for text in [
            r#"{"item":{"error":{"error_type":"X"}}}"#,
            r#"{"error_type":null}"#,
            r#"{"error_type":""}"#,
            r#"{"error":null,"x":1}"#,
            r#"["error_type"]"#,
            r#"{"error_type":"X""#,
        ] {
            assert!(!has_error_type(text), "{text}");
        }
    }

    #[test]
    fn request_ids_are_read_from_whole_objects_only() {
        let read = |text: &str| request_id(text.as_bytes());
        assert_eq!(
            read(r#"{"a":{"request_id":"no"},"request_id":"yes"}"#).unwrap(),
            "yes"
        );
        for text in [
            r#"{"request_id":7}"#,
            r#"{"request_id":"x""#,
            "[]",
            "",
            "\u{feff}",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
