//! Answers keep decoding while the API drifts: every member of every answer is taken away, set to
//! null, widened and joined by others, one at a time, in the sample of its type.
//!
//! What an answer may not do without is on a list, with the reason; the test prints it.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

use std::collections::{BTreeMap, BTreeSet};

use plaid::Sample;
use plaid_tests::for_each_answer;
use serde::de::DeserializeOwned;
use serde_json::{Number, Value};
use xtask::answers::{Answers, Member, Shape};

/// One member of a sample.
struct Place<'a> {
    /// The JSON pointer of the object that holds it.
    parent: String,
    owner: &'a str,
    member: &'a Member,
}

/// All known members of a value of this shape, at any depth.
fn places<'a>(
    answers: &'a Answers,
    (name, shape): (&'a str, &'a Shape),
    value: &Value,
    at: &str,
    found: &mut Vec<Place<'a>>,
) {
    let mut inside = |key: &str, shape: &'a Shape, value: &Value| {
        let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
        places(answers, (name, shape), value, &at, found);
    };
    match (shape, value) {
        (Shape::Named(name), _) => {
            places(answers, (name, answers.named(name)), value, at, found);
        }
        (Shape::Union(tag, variants), _) => {
            let target = value[tag].as_str().and_then(|tag| variants.get(tag));
            let target = target.unwrap_or_else(|| panic!("{at}: no variant of {name}"));
            places(answers, (target, answers.named(target)), value, at, found);
        }
        (Shape::List(shape), Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                inside(&index.to_string(), shape, item);
            }
        }
        (Shape::Map(shape), Value::Object(entries)) => {
            for (key, entry) in entries {
                inside(key, shape, entry);
            }
        }
        (Shape::Object(members), Value::Object(object)) => {
            for member in members {
                if let Some(value) = object.get(&member.name) {
                    let at = format!("{at}/{}", member.name);
                    places(answers, (name, &member.shape), value, &at, found);
                    let parent = at.rsplit_once('/').map_or("", |(parent, _)| parent);
                    found.push(Place {
                        parent: parent.to_owned(),
                        owner: name,
                        member,
                    });
                }
            }
        }
        _ => {}
    }
}

/// What a member may become, each by name; `None` for a member that is gone.
fn changes(answers: &Answers, shape: &Shape, value: &Value) -> Vec<(&'static str, Option<Value>)> {
    let mut changes = vec![("gone", None), ("null", Some(Value::Null))];
    let shape = match shape {
        Shape::Named(name) => answers.named(name),
        shape => shape,
    };
    match (shape, value) {
        (Shape::Enum, _) => {
            for (name, text) in [("new value", "BRAND_NEW"), ("empty value", "")] {
                changes.push((name, Some(text.into())));
            }
            changes.push(("number for a value", Some(4.into())));
        }
        (Shape::Int, Value::Number(number)) => {
            let whole = number.as_f64().and_then(Number::from_f64).expect("a float");
            changes.push(("whole float", Some(whole.into())));
            changes.push(("number as text", Some(number.to_string().into())));
        }
        (Shape::Number, Value::Number(number)) => {
            changes.push(("number as text", Some(number.to_string().into())));
        }
        (Shape::List(inner), Value::Array(_)) => {
            changes.push(("empty list", Some(Value::Array(Vec::new()))));
            let is_enum =
                matches!(&**inner, Shape::Named(name) if *answers.named(name) == Shape::Enum);
            if is_enum {
                let widened = vec![Value::from("BRAND_NEW")];
                changes.push(("new value in a list", Some(widened.into())));
            }
        }
        _ => {}
    }
    changes
}

fn decodes<T: DeserializeOwned>(answer: &Value) -> Result<(), String> {
    let meta = plaid::transport::ResponseMeta::new(200);
    plaid::json::decode::<T>(answer.to_string().into(), &meta)
        .map(drop)
        .map_err(|error| error.to_string())
}

/// The value and the pointer without the elements of lists beside those on the way: less to read.
fn narrowed(value: &Value, pointer: &str) -> (Value, String) {
    let Some(rest) = pointer.strip_prefix('/') else {
        return (value.clone(), String::new());
    };
    let (key, rest) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    match value {
        Value::Array(items) => {
            let index: usize = key.parse().expect("an index");
            let (item, rest) = narrowed(&items[index], rest);
            (Value::Array(vec![item]), format!("/0{rest}"))
        }
        Value::Object(members) => {
            let name = key.replace("~1", "/").replace("~0", "~");
            let (inner, rest) = narrowed(&members[&name], rest);
            let mut members = members.clone();
            members.insert(name, inner);
            (Value::Object(members), format!("/{key}{rest}"))
        }
        other => panic!("{pointer} leads into {other}"),
    }
}

/// Members that refused to go, and how many changes were made.
#[derive(Default)]
struct Seen {
    refused: BTreeSet<(String, String)>,
    /// Types and members that have been changed already, wherever they stood.
    done: BTreeSet<(String, String)>,
    changes: u32,
    problems: Vec<String>,
}

type Decodes = fn(&Value) -> Result<(), String>;

fn drift(answers: &Answers, (name, sample, decodes): (&str, &str, Decodes), seen: &mut Seen) {
    let sample: Value = serde_json::from_str(sample).expect("JSON");
    let name = name.rsplit("::").next().expect("a name").trim();
    let mut found = Vec::new();
    places(
        answers,
        (name, answers.named(name)),
        &sample,
        "",
        &mut found,
    );
    for place in &found {
        let member = (place.owner.to_owned(), place.member.name.clone());
        if !seen.done.insert(member.clone()) {
            continue;
        }
        let (sample, at) = narrowed(&sample, &place.parent);
        let value = &sample.pointer(&at).expect("a parent")[&place.member.name];
        for (what, changed) in changes(answers, &place.member.shape, value) {
            let mut answer = sample.clone();
            let parent = answer.pointer_mut(&at);
            let parent = parent.and_then(Value::as_object_mut).expect("an object");
            let is_missing = changed.as_ref().is_none_or(Value::is_null);
            match changed {
                Some(value) => parent.insert(place.member.name.clone(), value),
                None => parent.remove(&place.member.name),
            };
            seen.changes += 1;
            let Err(problem) = decodes(&answer) else {
                continue;
            };
            if is_missing && place.member.strict.is_some() {
                seen.refused.insert(member.clone());
            } else {
                let Place { parent, member, .. } = place;
                let problem = format!("{name}{parent}/{}: {what}: {problem}", member.name);
                seen.problems.push(problem);
            }
        }
        if seen.done.insert((place.owner.to_owned(), String::new())) {
            let mut answer = sample.clone();
            let parent = answer.pointer_mut(&at);
            let parent = parent.and_then(Value::as_object_mut).expect("an object");
            parent.insert(
                "brand_new".to_owned(),
                serde_json::json!({ "a": [1, null] }),
            );
            seen.changes += 1;
            if let Err(problem) = decodes(&answer) {
                seen.problems
                    .push(format!("{name}{}: {problem}", place.parent));
            }
        }
    }
}

#[test]
#[allow(clippy::print_stdout)] // The list is for people.
fn answers_decode_while_the_api_drifts() {
    let answers = Answers::read().expect("facts");
    let mut seen = Seen::default();
    let mut visits: Vec<(&str, &str, Decodes)> = Vec::new();
    macro_rules! visit {
        ($($answer:ty,)+) => {
            $(visits.push((stringify!($answer), <$answer>::SAMPLE, decodes::<$answer>));)+
        };
    }
    for_each_answer!(visit);
    // A type is changed where it is met first, so small ones come first.
    visits.sort_by_key(|(_, sample, _)| sample.len());
    for visit in visits {
        drift(&answers, visit, &mut seen);
    }
    assert!(seen.problems.is_empty(), "{}", seen.problems.join("\n"));
    assert!(seen.changes > 10_000, "only {} changes", seen.changes);

    let mut listed: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (owner, member, reason) in answers.strict() {
        let name = format!("{owner}.{member}");
        let refused = seen.refused.remove(&(owner.to_owned(), member.to_owned()));
        assert!(
            refused,
            "{name} is said to be strict ({reason}), and decodes without"
        );
        listed.entry(reason).or_default().push(name);
    }
    assert!(seen.refused.is_empty(), "{:?}", seen.refused);
    for (reason, members) in &listed {
        println!("{reason} ({}):\n  {}", members.len(), members.join(", "));
    }
    println!("{} changes", seen.changes);
}
