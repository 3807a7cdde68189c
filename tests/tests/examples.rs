//! Every example answer of Plaid's document decodes, and nothing that the SDK knows is lost when it
//! is written again.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.
#![allow(deprecated)] // The old operations too.

use std::collections::BTreeMap;

use plaid::{Endpoint, Response, WriteResponse, transport::ResponseMeta};
use plaid_tests::{
    document::{OpenApi, examples},
    for_each_request,
};
use serde_json::Value;
use xtask::answers::{Answers, Shape};

type Again = fn(u16, &Value) -> Result<Value, String>;

/// Reads an answer as a client does and writes it as a server does.
fn again<E: Endpoint>(status: u16, example: &Value) -> Result<Value, String>
where
    E::Response: Response + WriteResponse,
{
    let meta = ResponseMeta::new(status);
    let answer = E::Response::from_body(example.to_string().into(), &meta);
    let answer = answer.map_err(|error| error.to_string())?;
    let body = answer.to_body().map_err(|error| error.to_string())?;
    serde_json::from_slice(body.bytes()).map_err(|error| error.to_string())
}

/// What stands in `example` and not in `written`, where the shape knows it.
fn lost(
    answers: &Answers,
    shape: &Shape,
    (example, written): (&Value, &Value),
    at: &str,
    problems: &mut Vec<String>,
) {
    if let Shape::Named(name) = shape {
        return lost(
            answers,
            answers.named(name),
            (example, written),
            at,
            problems,
        );
    }
    match (shape, example, written) {
        (_, Value::Null, _) => {}
        (Shape::Object(members), Value::Object(example), Value::Object(written)) => {
            for member in members {
                let Some(value) = example.get(&member.name) else {
                    continue;
                };
                let at = format!("{at}.{}", member.name);
                let kept = written.get(&member.name).unwrap_or(&Value::Null);
                lost(answers, &member.shape, (value, kept), &at, problems);
            }
        }
        (Shape::Union(tag, variants), _, _) => {
            let target = example[tag].as_str().and_then(|tag| variants.get(tag));
            let shape = target.map_or(&Shape::Other, |name| answers.named(name));
            lost(answers, shape, (example, written), at, problems);
        }
        (Shape::List(shape), Value::Array(items), _) if items.is_empty() => {
            let kept = written.as_array().is_none_or(Vec::is_empty);
            if !kept {
                problems.push(format!("{at}: {shape:?}"));
            }
        }
        (Shape::List(shape), Value::Array(items), Value::Array(written)) => {
            let items = items.iter().filter(|item| !item.is_null());
            let items: Vec<_> = items.collect();
            if items.len() != written.len() {
                problems.push(format!("{at}: {} of {}", written.len(), items.len()));
            }
            for (index, pair) in items.into_iter().zip(written).enumerate() {
                lost(answers, shape, pair, &format!("{at}[{index}]"), problems);
            }
        }
        (Shape::Map(shape), Value::Object(entries), Value::Object(written)) => {
            for (key, value) in entries {
                let kept = written.get(key).unwrap_or(&Value::Null);
                lost(
                    answers,
                    shape,
                    (value, kept),
                    &format!("{at}.{key}"),
                    problems,
                );
            }
        }
        (Shape::Int | Shape::Number | Shape::Other, Value::Number(one), Value::Number(other))
            if one.as_f64() == other.as_f64() => {}
        _ if example == written => {}
        // An empty text is no amount, and amounts are written with two digits.
        (Shape::AmountText, Value::String(one), Value::Null) if one.is_empty() => {}
        (Shape::AmountText, Value::String(one), Value::String(other))
            if one
                .parse::<plaid::Amount>()
                .ok()
                .is_some_and(|one| other.parse() == Ok(one)) => {}
        (Shape::Enum, Value::Number(_) | Value::Bool(_), Value::String(other))
            if example.to_string().eq(other) => {}
        // The causes of an error that has none are left out.
        (Shape::Other, Value::Array(items), Value::Null) if items.is_empty() => {}
        // Error objects and free JSON may gain members, and lose none.
        (Shape::Other, Value::Object(members), Value::Object(written)) => {
            for (member, value) in members {
                let kept = written.get(member).unwrap_or(&Value::Null);
                lost(
                    answers,
                    shape,
                    (value, kept),
                    &format!("{at}.{member}"),
                    problems,
                );
            }
        }
        _ => problems.push(format!("{at}: {example} became {written}")),
    }
}

#[test]
#[allow(clippy::print_stdout)] // The counts are for people.
fn every_example_survives() {
    let answers = Answers::read().expect("facts");
    let mut readers: BTreeMap<(&str, &str), (&str, Again)> = BTreeMap::new();
    macro_rules! visit {
        ($($request:ty,)+) => {$(
            let operation = <$request as Endpoint>::OPERATION;
            let response = std::any::type_name::<<$request as Endpoint>::Response>();
            readers.insert(
                (operation.path, operation.method.as_str()),
                (response, again::<$request>),
            );
        )+};
    }
    for_each_request!(visit);
    for document in OpenApi::editions() {
        let (count, problems) = check(&document, &answers, &readers);
        let version = document.version();
        println!(
            "{version}: {} of {count} examples survive",
            count - problems.len()
        );
        assert!(problems.is_empty(), "{version}:\n{}", problems.join("\n"));
        assert!(count > 300, "only {count} examples");
    }
}

/// How many examples there are, and what is wrong with them.
fn check(
    document: &OpenApi,
    answers: &Answers,
    readers: &BTreeMap<(&str, &str), (&str, Again)>,
) -> (usize, Vec<String>) {
    let (mut count, mut problems) = (0, Vec::new());
    for (path, method, operation) in document.operations() {
        let method = method.to_ascii_uppercase();
        let Some((response, again)) = readers.get(&(path, method.as_str())) else {
            problems.push(format!("{method} {path} is not implemented"));
            continue;
        };
        let name = response.rsplit("::").next().unwrap_or_default();
        let successes = examples(operation).into_iter();
        for (status, example) in successes.filter(|(status, _)| *status < 300) {
            count += 1;
            match again(status, example) {
                Ok(written) => {
                    let shape = answers.named(name);
                    lost(answers, shape, (example, &written), path, &mut problems);
                }
                Err(problem) => problems.push(format!("{path}: {problem}")),
            }
        }
    }
    (count, problems)
}
