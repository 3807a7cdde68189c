//! What a decoder reports, without the values it stumbled over.
//!
//! serde and serde_json quote values in their messages, and a type of the program's own may say
//! anything. So a message is built from the forms that are known, and everything else is left out.

/// What stands for a message that is not known to be safe.
const UNKNOWN: &str = "a value that the type does not take";

/// Messages that hold no values.
const FIXED: &[&str] = &[
    "EOF while parsing a list",
    "EOF while parsing an object",
    "EOF while parsing a string",
    "EOF while parsing a value",
    "expected `:`",
    "expected `,` or `]`",
    "expected `,` or `}`",
    "expected ident",
    "expected value",
    "expected `\"`",
    "invalid escape",
    "invalid number",
    "number out of range",
    "invalid unicode code point",
    "control character (\\u0000-\\u001F) found while parsing a string",
    "key must be a string",
    "lone leading surrogate in hex escape",
    "trailing comma",
    "trailing characters",
    "unexpected end of hex escape",
    "recursion limit exceeded",
    // What the SDK's own types say.
    "not a decimal number",
    "a decimal number beyond what an amount holds exactly",
];

/// What serde calls the things it finds. It quotes the value of some of them after the name.
const KINDS: &[&str] = &[
    "boolean",
    "integer",
    "floating point",
    "character",
    "string",
    "byte array",
    "unit value",
    "Option value",
    "newtype struct",
    "sequence",
    "map",
    "enum",
    "unit variant",
    "newtype variant",
    "tuple variant",
    "struct variant",
    "null",
];

/// A message without its values and without line and column.
pub(super) fn without_values(message: &str) -> String {
    let message = message
        .rsplit_once(" at line ")
        .map_or(message, |(message, _)| message);
    if FIXED.contains(&message) {
        return message.to_owned();
    }
    known(message).unwrap_or_else(|| UNKNOWN.to_owned())
}

fn known(message: &str) -> Option<String> {
    for form in ["invalid type: ", "invalid value: "] {
        if let Some(rest) = message.strip_prefix(form) {
            let kind = KINDS.iter().find(|kind| rest.starts_with(**kind))?;
            return Some(match expected(rest) {
                Some(expected) => format!("{form}{kind}, expected {expected}"),
                None => format!("{form}{kind}"),
            });
        }
    }
    if let Some(rest) = message.strip_prefix("invalid length ") {
        let length = rest.split(',').next().unwrap_or_default();
        length.parse::<u64>().ok()?;
        let expected = expected(rest).unwrap_or_else(|| "another".to_owned());
        return Some(format!("invalid length {length}, expected {expected}"));
    }
    for form in ["missing field", "duplicate field"] {
        if let Some(name) = message.strip_prefix(form) {
            let name = name.trim().strip_prefix('`')?.strip_suffix('`')?;
            return is_name(name).then(|| format!("{form} `{name}`"));
        }
    }
    for form in ["unknown variant", "unknown field"] {
        if message.starts_with(form) {
            return Some(form.to_owned());
        }
    }
    None
}

/// What the type wanted, as far as it is written like a name and not like a value.
fn expected(rest: &str) -> Option<String> {
    let (_, expected) = rest.rsplit_once(", expected ")?;
    let plain = |c: char| c.is_ascii_alphanumeric() || " _()<>:".contains(c);
    // Nothing that is expected has long numbers in it; values do.
    let digits = expected.chars().filter(char::is_ascii_digit).count();
    (expected.chars().all(plain) && digits <= 2).then(|| expected.to_owned())
}

/// A member's name, as programmers give them.
pub(super) fn is_name(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_alphanumeric() || "_-".contains(c))
        && !text.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, de::Error as _};

    use super::{UNKNOWN, without_values};

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
            (
                "unknown variant `123-45-6789`, expected one of `a`, `b` at line 1 column 9",
                "unknown variant",
            ),
            ("unknown field `123-45-6789`, expected `a`", "unknown field"),
            ("missing field `ssn`", "missing field `ssn`"),
            ("missing field `123-45-6789`", UNKNOWN),
            (
                "invalid length 7, expected a pair",
                "invalid length 7, expected a pair",
            ),
            ("no such thing: 123-45-6789", UNKNOWN),
            ("invalid type: 123-45-6789", UNKNOWN),
            (
                "invalid value: string \"x\", expected 123-45-6789",
                "invalid value: string",
            ),
            ("invalid length 123-45-6789", UNKNOWN),
        ] {
            assert_eq!(without_values(message), clean);
        }
    }

    /// Types of a program's own that say what they found.
    #[test]
    fn messages_of_foreign_types_are_left_out() {
        #[derive(Debug, Deserialize)]
        #[allow(dead_code)]
        enum Closed {
            A,
        }
        #[derive(Debug)]
        struct Picky;
        impl<'de> Deserialize<'de> for Picky {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Err(D::Error::custom(format!("{text} is not to my taste")))
            }
        }
        let text = "\"123-45-6789\"";
        let messages = [
            serde_json::from_str::<Closed>(text)
                .unwrap_err()
                .to_string(),
            serde_json::from_str::<Picky>(text).unwrap_err().to_string(),
            serde_json::from_str::<bool>(text).unwrap_err().to_string(),
        ];
        for message in messages {
            assert!(message.contains("6789"), "{message}");
            assert!(!without_values(&message).contains("6789"), "{message}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_string_shows(secret in "[0-9]{3}-[0-9]{2}-[0-9]{4}", before in "[a-z :,`\"]{0,12}") {
            let value = format!("{before}{secret}, expected {secret}");
            let json = serde_json::to_string(&value).unwrap();
            let message = serde_json::from_str::<bool>(&json).unwrap_err().to_string();
            proptest::prop_assert!(!without_values(&message).contains(&secret));
            proptest::prop_assert!(!without_values(&value).contains(&secret));
        }
    }
}
