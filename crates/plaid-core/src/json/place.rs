//! Where in a JSON text something happened: the path to it, from its place in the text.
//!
//! A decoder says at which byte it stopped, and a path follows from that without decoding a second
//! time through types that keep track of it. Those would double the code of every decoder. The price: a
//! value that is read as a whole before it is understood, such as one of several shapes, is named by
//! what holds it if it is the last member there.

use super::message::is_name;

/// The place where a decoder stopped, in bytes.
pub(super) fn stopped_at(text: &str, error: &serde_json::Error) -> usize {
    let lines = text.split_inclusive('\n').take(error.line().max(1) - 1);
    lines.map(str::len).sum::<usize>() + error.column()
}

/// What the path ends with, if a whole object or array had just been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Culprit {
    /// The object or array.
    Whole,
    /// Its last member: a decoder that reads the text of a value stops there only once it has left.
    LastMember,
}

/// The path to the value that is read, or was just read, at a place: `accounts[2].balances.current`.
///
/// Keys of free-form objects are data, so they are shown only if they look like names.
pub(super) fn path(text: &str, place: usize, culprit: Culprit) -> String {
    let mut walk = Walk {
        bytes: text.as_bytes(),
        at: 0,
        within: Vec::new(),
    };
    while let Some(byte) = walk.next_token() {
        let begin = walk.at;
        match byte {
            b'{' | b'[' if begin >= place => return walk.path(),
            b'{' => walk.enter(Step::Member(None)),
            b'[' => walk.enter(Step::Row(0)),
            b'}' | b']' => {
                let ends_there = begin + 1 >= place;
                if ends_there && culprit == Culprit::LastMember {
                    return walk.path();
                }
                walk.leave();
                if ends_there {
                    return walk.path();
                }
            }
            b',' => walk.separate(),
            b':' => walk.at += 1,
            b'"' => {
                walk.skip_string();
                if walk.wants_key() {
                    if walk.at >= place {
                        return walk.path();
                    }
                    walk.name(text.get(begin + 1..walk.at - 1).unwrap_or_default());
                } else if walk.at >= place {
                    return walk.path();
                }
            }
            _ => {
                walk.skip_scalar();
                if walk.at >= place {
                    return walk.path();
                }
            }
        }
    }
    walk.path()
}

/// A step from an object or array to what is in it.
#[derive(Debug)]
enum Step<'t> {
    /// The member whose name was read, or none yet.
    Member(Option<&'t str>),
    Row(usize),
}

/// A walk over the tokens of a text that may be no JSON.
struct Walk<'t> {
    bytes: &'t [u8],
    at: usize,
    within: Vec<Step<'t>>,
}

impl<'t> Walk<'t> {
    /// The first byte of the next token; the walk stands on it.
    fn next_token(&mut self) -> Option<u8> {
        let rest = self.bytes.get(self.at..)?;
        self.at += rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
        self.bytes.get(self.at).copied()
    }

    fn enter(&mut self, step: Step<'t>) {
        self.at += 1;
        self.within.push(step);
    }

    fn leave(&mut self) {
        self.at += 1;
        self.within.pop();
    }

    fn separate(&mut self) {
        self.at += 1;
        match self.within.last_mut() {
            Some(Step::Member(name)) => *name = None,
            Some(Step::Row(row)) => *row += 1,
            None => {}
        }
    }

    fn wants_key(&self) -> bool {
        matches!(self.within.last(), Some(Step::Member(None)))
    }

    fn name(&mut self, key: &'t str) {
        if let Some(Step::Member(name)) = self.within.last_mut() {
            *name = Some(key);
        }
    }

    /// Goes behind a string, or to the end of the text if it does not end before.
    fn skip_string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.bytes.get(self.at) {
            self.at += match byte {
                b'"' => break,
                b'\\' => 2,
                _ => 1,
            };
        }
        self.at = self.bytes.len().min(self.at + 1);
    }

    /// Goes behind a number or a word.
    fn skip_scalar(&mut self) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let ends = |byte: &u8| byte.is_ascii_whitespace() || b",:]}[{\"".contains(byte);
        let length = rest.iter().position(ends).unwrap_or(rest.len());
        // A byte that ends nothing is a token of its own.
        self.at += length.max(1);
    }

    fn path(&self) -> String {
        use std::fmt::Write as _;
        let mut text = String::new();
        for step in &self.within {
            let name = match step {
                Step::Row(row) => {
                    let _ = write!(text, "[{row}]");
                    continue;
                }
                Step::Member(None) => continue,
                Step::Member(Some(key)) if is_name(key) => key,
                Step::Member(Some(_)) => "*",
            };
            if !text.is_empty() {
                text.push('.');
            }
            text.push_str(name);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use std::fmt;

    use proptest::prelude::*;
    use serde::{Deserialize, Deserializer, de};
    use serde_json::{Value, json};

    use super::{Culprit, path, stopped_at};
    use crate::Amount;

    /// What stands for a value that a type does not take.
    const BAD: &str = "bad";

    /// Any JSON value but [`BAD`].
    #[derive(Debug)]
    struct Picky;

    impl<'de> Deserialize<'de> for Picky {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(Self)
        }
    }

    impl<'de> de::Visitor<'de> for Picky {
        type Value = Self;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("something else")
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<Self, E> {
            if text == BAD {
                Err(E::custom("no"))
            } else {
                Ok(self)
            }
        }

        fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
            Ok(self)
        }

        fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
            Ok(self)
        }

        fn visit_unit<E>(self) -> Result<Self, E> {
            Ok(self)
        }

        fn visit_seq<A: de::SeqAccess<'de>>(self, mut rows: A) -> Result<Self, A::Error> {
            while rows.next_element::<Self>()?.is_some() {}
            Ok(self)
        }

        fn visit_map<A: de::MapAccess<'de>>(self, mut members: A) -> Result<Self, A::Error> {
            while members.next_entry::<String, Self>()?.is_some() {}
            Ok(self)
        }
    }

    fn place_of<T: for<'de> Deserialize<'de> + fmt::Debug>(text: &str, culprit: Culprit) -> String {
        let error = serde_json::from_str::<T>(text).expect_err("an error");
        path(text, stopped_at(text, &error), culprit)
    }

    /// A value, and what leads to the bad one in it.
    fn spoiled() -> impl Strategy<Value = (Value, String)> {
        let fine = prop_oneof![
            Just(Value::Null),
            any::<i64>().prop_map(Value::from),
            "[a-zé\\[\\]{}:,\"\\\\ ]{0,6}".prop_map(|text| Value::from(format!("{text}!"))),
        ];
        let siblings = prop::collection::vec(fine, 0..4);
        let bad = Just((json!(BAD), String::new()));
        bad.prop_recursive(6, 6, 1, move |inner| {
            (inner, siblings.clone(), any::<usize>(), any::<bool>()).prop_map(
                |((bad, path), siblings, at, is_array)| {
                    let at = at % (siblings.len() + 1);
                    let mut values = siblings;
                    values.insert(at, bad);
                    let dot = if path.is_empty() || path.starts_with('[') {
                        ""
                    } else {
                        "."
                    };
                    if is_array {
                        return (Value::Array(values), format!("[{at}]{dot}{path}"));
                    }
                    let names = ["alpha", "beta", "gamma", "delta"];
                    let mut names: Vec<_> = names[..values.len()].to_vec();
                    names.sort_unstable();
                    let name = names[at];
                    let members = names.into_iter().map(str::to_owned).zip(values);
                    (
                        Value::Object(members.collect()),
                        format!("{name}{dot}{path}"),
                    )
                },
            )
        })
    }

    proptest! {
        #[test]
        fn the_bad_value_is_found((value, expected) in spoiled(), is_pretty in any::<bool>()) {
            let text = if is_pretty {
                serde_json::to_string_pretty(&value)
            } else {
                serde_json::to_string(&value)
            };
            prop_assert_eq!(place_of::<Picky>(&text.unwrap(), Culprit::Whole), expected);
        }

        #[test]
        fn any_text_has_a_path(text in "[\\[\\]{}:,\"\\\\a1é ]{0,24}", place in 0_usize..30) {
            path(&text, place, Culprit::Whole);
            path(&text, place, Culprit::LastMember);
        }
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Balance {
        id: String,
        current: Option<Amount>,
    }

    #[test]
    fn amounts_are_named_wherever_they_stand() {
        for text in [
            r#"[{"id":"a","current":1},{"current":"x","id":"b"}]"#,
            r#"[{"id":"a","current":1},{"id":"b","current":"x"}]"#,
        ] {
            let error = serde_json::from_str::<Vec<Balance>>(text).unwrap_err();
            let found = super::super::Problem::new(text, &error);
            assert_eq!(found.path, "[1].current", "{text}");
            assert_eq!(found.message, "not a decimal number");
        }
    }

    #[test]
    fn keys_that_are_data_do_not_show() {
        let text = r#"{"123-45-6789":{"a b":"bad"}}"#;
        assert_eq!(place_of::<Picky>(text, Culprit::Whole), "*.*");
    }
}
