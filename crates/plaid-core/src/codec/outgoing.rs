//! What only requests insist on.
//!
//! Answers are kept as they came, and written as they came: to store them, or to serve them again.
//! A request with a text that is no date would be refused by the API at best, so it is not sent.
//! Both are written by the same impls, and the thread knows which of them it is writing.

use std::{borrow::Cow, cell::Cell};

use serde::ser::Error as EncodeError;

thread_local! {
    static WRITING: Cell<Writing> = const { Cell::new(Writing::Anything) };
}

#[derive(Debug, Clone, Copy)]
enum Writing {
    Anything,
    Request,
    /// A request, with a member that is not what it has to be.
    Refused(&'static str),
}

/// Writes a request, or a part of one.
pub(crate) fn request<T>(write: impl FnOnce() -> T) -> T {
    struct Restore(Writing);
    impl Drop for Restore {
        fn drop(&mut self) {
            WRITING.set(self.0);
        }
    }
    let _restore = Restore(WRITING.replace(Writing::Request));
    write()
}

/// Lets a value into a request only if it is what it has to be.
pub(crate) fn insist<E: EncodeError>(holds: bool, expected: &'static str) -> Result<(), E> {
    if holds || matches!(WRITING.get(), Writing::Anything) {
        return Ok(());
    }
    WRITING.set(Writing::Refused(expected));
    Err(E::custom(format_args!("not {expected}")))
}

/// What went wrong with a value that did not become JSON, by what was written before.
pub(crate) fn refusal(written: &[u8]) -> Cow<'static, str> {
    let expected = match WRITING.get() {
        Writing::Refused(expected) => Some(expected),
        Writing::Anything | Writing::Request => None,
    };
    match (unfinished_member(written), expected) {
        (Some(member), Some(expected)) => format!("`{member}` is not {expected}").into(),
        (Some(member), None) => format!("`{member}` is no JSON").into(),
        (None, Some(expected)) => format!("it is not {expected}").into(),
        (None, None) => "it is no JSON".into(),
    }
}

/// The path of the member whose value JSON ends before, such as `options.start_date`.
fn unfinished_member(json: &[u8]) -> Option<String> {
    enum Level {
        Object(String),
        Array(usize),
    }
    let mut levels = Vec::new();
    let mut bytes = json.iter();
    let mut text = String::new();
    while let Some(byte) = bytes.next() {
        match byte {
            b'{' => levels.push(Level::Object(String::new())),
            b'[' => levels.push(Level::Array(0)),
            b'}' | b']' => drop(levels.pop()),
            b',' => {
                if let Some(Level::Array(index)) = levels.last_mut() {
                    *index += 1;
                }
            }
            b':' => {
                if let Some(Level::Object(member)) = levels.last_mut() {
                    *member = std::mem::take(&mut text);
                }
            }
            b'"' => text = rest_of_text(&mut bytes),
            _ => {}
        }
    }
    let path: String = levels
        .into_iter()
        .map(|level| match level {
            Level::Object(member) => format!(".{member}"),
            Level::Array(index) => format!("[{index}]"),
        })
        .collect();
    let path = path.trim_start_matches('.');
    (!path.is_empty()).then(|| path.to_owned())
}

/// A text up to its closing quote, escapes as they stand.
fn rest_of_text<'b>(bytes: &mut impl Iterator<Item = &'b u8>) -> String {
    let mut text = Vec::new();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => break,
            b'\\' => text.extend([b'\\'].into_iter().chain(bytes.next().copied())),
            byte => text.push(*byte),
        }
    }
    String::from_utf8_lossy(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::unfinished_member;

    #[test]
    fn json_that_ends_early_tells_where() {
        for (json, member) in [
            ("", None),
            ("{", Some("")),
            (r#"{"a":"#, Some("a")),
            (
                r#"{"a":"x,y","b":{"c\"d":[1,{"e":2},"#,
                Some(r#"b.c\"d[2]"#),
            ),
            (r#"{"a":{"b":[]},"c":"#, Some("c")),
            ("[1,[2,", Some("[1][1]")),
            ("12", None),
        ] {
            assert_eq!(
                unfinished_member(json.as_bytes()).as_deref(),
                member.filter(|member| !member.is_empty()),
                "{json}"
            );
        }
    }
}
