//! What a test is told: a request that nothing expected, and expectations that do not hold.

use std::fmt::{self, Write as _};

use serde_json::Value;

use plaid_core::Operation;

use crate::{ReceivedRequest, registry::Verdict};

/// A mock that a request was put before in vain.
pub(crate) struct Candidate {
    pub(crate) mock: String,
    pub(crate) operation: Option<Operation>,
    pub(crate) verdict: Verdict,
}

impl Candidate {
    /// What the request is, where the mock could read it, and how it differs.
    fn differs(&self) -> Option<(Option<&str>, &[String])> {
        match &self.verdict {
            Verdict::Differs { shown, differences } => Some((shown.as_deref(), differences)),
            Verdict::Matches | Verdict::OtherOperation | Verdict::Panicked(_) => None,
        }
    }
}

/// A request that no mock answers.
pub(crate) fn unexpected(request: &ReceivedRequest, candidates: &[Candidate]) -> String {
    let mut out = format!("{} {} was not expected\n", request.method(), request.path());
    let nearest = candidates
        .iter()
        .filter_map(|candidate| Some((candidate, candidate.differs()?)))
        .min_by_key(|(_, (_, differences))| differences.len());
    let shown = nearest.and_then(|(_, (shown, _))| shown);
    let request_text = shown.map_or_else(|| outline(request), str::to_owned);
    line(&mut out, "request: ", &request_text);
    if let Some(client_id) = request.client_id() {
        line(&mut out, "client id: ", &format!("{client_id:?}"));
    }
    if let Some((candidate, (_, differences))) = nearest {
        line(&mut out, "nearest: ", &candidate.mock);
        for difference in differences {
            line(&mut out, "  - ", difference);
        }
    } else {
        match candidates
            .iter()
            .max_by_key(|other| shared_start(request, other))
        {
            Some(other) => line(
                &mut out,
                "no mock is of this operation; the nearest is ",
                &other.mock,
            ),
            None => line(&mut out, "nothing is mocked", ""),
        }
    }
    out.trim_end().to_owned()
}

fn line(out: &mut String, head: &str, text: &str) {
    let _ = writeln!(out, "  {head}{}", text.replace('\n', "\n  "));
}

/// How many characters two paths have in common.
fn shared_start(request: &ReceivedRequest, other: &Candidate) -> usize {
    let other = other.operation.map_or("", |operation| operation.path);
    let pairs = request.path().bytes().zip(other.bytes());
    pairs.take_while(|(left, right)| left == right).count()
}

/// What can be said of a request of unknown type: its values may be secret.
fn outline(request: &ReceivedRequest) -> String {
    match request.body_json() {
        Some(Value::Object(members)) => {
            let names: Vec<String> = members.into_iter().map(|(name, _)| name).collect();
            format!("a JSON object of {}", names.join(", "))
        }
        _ => format!("{} bytes", request.body().len()),
    }
}

/// A value's `Debug` output without members that are not set.
pub(crate) fn shown(value: &impl fmt::Debug) -> String {
    let text = format!("{value:?}");
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((code, literal, after)) = next_literal(rest) {
        out.push_str(&without_unset(code));
        out.push_str(literal);
        rest = after;
    }
    out + &without_unset(rest)
}

/// What stands before the next string literal, the literal, and what follows it.
fn next_literal(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find('"')?;
    let mut is_escaped = false;
    let end = text[start + 1..].find(|c| {
        let ends = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        ends
    })?;
    let end = start + 1 + end + 1;
    Some((&text[..start], &text[start..end], &text[end..]))
}

/// `Debug` output outside of literals, without `name: None` and `name: []`.
fn without_unset(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    let unset = |text: &str| {
        [": None", ": []"]
            .into_iter()
            .filter_map(|unset| Some((text.find(unset)?, unset.len())))
            .min()
    };
    while let Some((colon, length)) = unset(rest) {
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '#');
        out.push_str(rest[..colon].trim_end_matches(is_name));
        let after = &rest[colon + length..];
        rest = after.strip_prefix(", ").unwrap_or(after);
        if rest.len() == after.len() && out.ends_with(", ") {
            out.truncate(out.len() - 2);
        }
    }
    out.push_str(rest);
    out.replace("{  }", "{}")
}

/// An operation's method and path.
pub(crate) fn operation(operation: Option<Operation>) -> String {
    match operation {
        Some(operation) => format!("{} {}", operation.method, operation.path),
        None => "any operation".to_owned(),
    }
}

/// Everything that is wrong at the end of a test.
pub(crate) fn verification(problems: &[String]) -> String {
    let mut out = match problems.len() {
        1 => "an expectation of MockPlaid does not hold\n".to_owned(),
        count => format!("{count} expectations of MockPlaid do not hold\n"),
    };
    for problem in problems {
        let _ = writeln!(out, "\n{problem}");
    }
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[derive(Debug)]
    #[allow(dead_code)] // Debug reads them.
    struct Request {
        first: Option<u8>,
        text: Option<&'static str>,
        r#type: Option<u8>,
        list: Vec<Inner>,
        last: Option<u8>,
    }

    #[derive(Debug)]
    #[allow(dead_code)]
    struct Inner {
        a: Option<u8>,
        b: Option<u8>,
    }

    #[test]
    fn members_that_are_not_set_are_left_out() {
        let mut request = Request {
            first: None,
            text: Some("\", text: None, \\"),
            r#type: None,
            list: vec![
                Inner { a: None, b: None },
                Inner {
                    a: None,
                    b: Some(2),
                },
            ],
            last: None,
        };
        assert_eq!(
            shown(&request),
            r#"Request { text: Some("\", text: None, \\"), list: [Inner {}, Inner { b: Some(2) }] }"#
        );
        request.list.clear();
        request.text = None;
        request.last = Some(1);
        assert_eq!(shown(&request), "Request { last: Some(1) }");
        request.last = None;
        assert_eq!(shown(&request), "Request {}");
    }
}
