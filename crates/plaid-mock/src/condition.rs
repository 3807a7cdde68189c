//! What a request must be for a mock to answer it, and how one that is not differs.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, Location, catch_unwind},
    sync::Arc,
};

use serde_json::Value;

use crate::{ReceivedRequest, registry::Registered};

type Predicate<E> = Box<dyn Fn(&E) -> bool + Send + Sync>;

/// One condition of a mock.
pub(crate) enum Condition<E> {
    /// A closure over the typed request, and where it stands.
    When(Predicate<E>, &'static Location<'static>),
    /// A whole request.
    Equals(Expected<E>),
    /// The Item's token, by its text.
    AccessToken(Value),
    /// Who asks; the secret only if it is to be compared.
    Credentials(String, Option<String>),
    /// A header field.
    Header(String, String),
    /// A matcher of wiremock's or the user's.
    Matcher(Box<dyn wiremock::Match>, &'static Location<'static>),
    /// Another mock that has to have answered before.
    After(Arc<dyn Registered>),
}

/// A request to compare with.
pub(crate) struct Expected<E> {
    /// Its members, as JSON.
    pub(crate) members: Value,
    /// Its `Debug` output: what may be shown of it.
    pub(crate) shown: String,
    /// The members of a request that came in.
    pub(crate) members_of: fn(&E) -> Result<Value, Box<dyn std::error::Error>>,
}

impl<E> Condition<E> {
    /// How a request differs from what it has to be; nothing if it does not. `shown` is its `Debug`
    /// output.
    ///
    /// # Errors
    ///
    /// A closure of the test's that panicked, or a request that cannot be compared.
    pub(crate) fn differences(
        &self,
        typed: &E,
        request: &ReceivedRequest,
        shown: &str,
    ) -> Result<Vec<String>, String> {
        let difference = match self {
            Self::When(test, site) => ask("closure", site, || test(typed))?,
            Self::Matcher(matcher, site) => {
                ask("matcher", site, || matcher.matches(request.as_wiremock()))?
            }
            Self::Equals(expected) => {
                let got = (expected.members_of)(typed).map_err(|error| error.to_string())?;
                let mut found = Vec::new();
                between(
                    "",
                    Side(&expected.members, &expected.shown),
                    Side(&got, shown),
                    &mut found,
                );
                return Ok(found);
            }
            Self::AccessToken(token) => match request.member("access_token") {
                Some(given) if given == *token => None,
                Some(_) => Some("access_token: another one".to_owned()),
                None => match request.member("access_tokens") {
                    Some(Value::Array(given)) if given.contains(token) => None,
                    Some(Value::Array(_)) => Some("access_tokens: others".to_owned()),
                    _ => Some("access_token: the request has none".to_owned()),
                },
            },
            Self::Credentials(client_id, secret) => match request.client_id() {
                Some(given) if given == client_id => secret
                    .as_deref()
                    .filter(|secret| request.header("plaid-secret") != Some(secret))
                    .map(|_| "secret: another one".to_owned()),
                given => Some(differs("client id", client_id, given)),
            },
            Self::Header(name, value) => match request.header(name) {
                Some(given) if given == value => None,
                Some(_) if is_secret(name) => Some(format!("{name}: another one")),
                None if is_secret(name) => Some(format!("{name}: the request has none")),
                given => Some(differs(name, value, given)),
            },
            Self::After(other) => {
                (!other.has_started()).then(|| format!("it came before {}", other.describe()))
            }
        };
        Ok(difference.into_iter().collect())
    }
}

/// Asks a closure of the test's about a request.
fn ask(
    what: &str,
    site: &Location<'_>,
    closure: impl FnOnce() -> bool,
) -> Result<Option<String>, String> {
    match guard(closure) {
        Ok(true) => Ok(None),
        Ok(false) => Ok(Some(format!("the {what} at {site} said no"))),
        Err(panic) => Err(format!("the {what} at {site} panicked: {panic}")),
    }
}

/// Runs a closure of the test's. It runs on the server's thread, where a panic would end no test.
pub(crate) fn guard<T>(closure: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(closure)).map_err(|panic| message(&*panic))
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("without a message")
        .to_owned()
}

fn is_secret(header: &str) -> bool {
    ["plaid-secret", "authorization", "cookie"]
        .iter()
        .any(|secret| header.eq_ignore_ascii_case(secret))
}

fn differs(name: &str, expected: &str, got: Option<&str>) -> String {
    let got = got.map_or_else(|| "nothing".to_owned(), |got| format!("{got:?}"));
    format!("{name}: expected {expected:?}, got {got}")
}

/// One of two requests that are compared: a value of it, and the `Debug` output of the whole.
#[derive(Clone, Copy)]
struct Side<'a>(&'a Value, &'a str);

impl Side<'_> {
    /// The value as text, if `Debug` shows it too: a redacted value stays redacted here.
    fn text(self) -> Option<String> {
        let text = match self.0 {
            Value::Null => return Some("nothing".to_owned()),
            Value::Bool(set) => return Some(set.to_string()),
            Value::Number(number) => number.to_string(),
            Value::String(text) => format!("{text:?}"),
            Value::Array(_) | Value::Object(_) => return Some("something".to_owned()),
        };
        (self.1.contains(&text) || self.shows_word(&text)).then_some(text)
    }

    /// Whether a word of the `Debug` output is this text but for punctuation and case, as a date
    /// without quotes or the name of an enum's variant is.
    fn shows_word(self, text: &str) -> bool {
        let plain = |text: &str| {
            let letters = text.chars().filter(|c| c.is_alphanumeric());
            letters.collect::<String>().to_lowercase()
        };
        let text = plain(text);
        let mut words = self
            .1
            .split(|c: char| c.is_whitespace() || "()[]{},\"".contains(c));
        words.any(|word| plain(word) == text)
    }
}

/// Notes where two requests differ.
fn between(path: &str, expected: Side<'_>, got: Side<'_>, found: &mut Vec<String>) {
    let inside = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        }
    };
    match (expected.0, got.0) {
        (Value::Object(left), Value::Object(right)) => {
            let only_right = right.keys().filter(|name| !left.contains_key(*name));
            for name in left.keys().chain(only_right) {
                let [left, right] =
                    [left, right].map(|side| side.get(name).unwrap_or(&Value::Null));
                between(
                    &inside(name),
                    Side(left, expected.1),
                    Side(right, got.1),
                    found,
                );
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                let path = format!("{path}[{index}]");
                between(&path, Side(left, expected.1), Side(right, got.1), found);
            }
        }
        (Value::Array(left), Value::Array(right)) => {
            let (left, right) = (left.len(), right.len());
            found.push(format!("{path}: expected {left} entries, got {right}"));
        }
        (left, right) if left == right => {}
        _ => found.push(match (expected.text(), got.text()) {
            (Some(expected), Some(got)) => format!("{path}: expected {expected}, got {got}"),
            _ => format!("{path}: another one"),
        }),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Side, between};

    #[test]
    fn differences_name_the_member_and_show_what_debug_shows() {
        let expected = json!({ "token": "s3cr3t", "count": 5, "o": { "ids": ["a"] }, "gone": true, "kind": "US", "on": "2026-01-02" });
        let got = json!({ "token": "other", "count": 6, "kind": "CA", "on": "2026-01-03", "o": { "ids": ["b"] }, "new": "n", "l": [1] });
        let mut found = Vec::new();
        between(
            "",
            Side(
                &expected,
                "R { count: 5, ids: [\"a\"], kind: Us, on: 2026-01-02 }",
            ),
            Side(
                &got,
                "R { count: 6, ids: [\"b\"], new: \"n\", kind: Some(Ca), on: 2026-01-03 }",
            ),
            &mut found,
        );
        found.sort();
        assert_eq!(
            found,
            [
                "count: expected 5, got 6",
                "gone: expected true, got nothing",
                "kind: expected \"US\", got \"CA\"",
                "l: expected nothing, got something",
                "new: expected nothing, got \"n\"",
                "o.ids[0]: expected \"a\", got \"b\"",
                "on: expected \"2026-01-02\", got \"2026-01-03\"",
                "token: another one",
            ]
        );
    }

    #[test]
    fn lists_of_unequal_length_differ() {
        let lists = [json!([]), json!(["a"]), json!(["a", "b"])];
        for left in &lists {
            for right in &lists {
                let mut found = Vec::new();
                between("ids", Side(left, ""), Side(right, ""), &mut found);
                assert_eq!(found.is_empty(), left == right, "{left} {right}: {found:?}");
            }
        }
    }

    #[test]
    fn equal_requests_differ_in_nothing() {
        let value = json!({ "a": [1, { "b": null }] });
        let mut found = Vec::new();
        between(
            "",
            Side(&value, ""),
            Side(&json!({ "a": [1, {}] }), ""),
            &mut found,
        );
        assert!(found.is_empty(), "{found:?}");
    }
}
