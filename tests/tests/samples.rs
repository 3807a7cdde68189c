//! Samples decode, and what is decoded encodes to the same again.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

use plaid::Sample;
use plaid_tests::{for_each_request, for_each_response};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

fn round_trip<T>(name: &str, sample: &str)
where
    T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let value: T = serde_json::from_str(sample).unwrap_or_else(|e| panic!("{name}: {e}"));
    let encoded = serde_json::to_string(&value).unwrap_or_else(|e| panic!("{name}: {e}"));
    let again: T = serde_json::from_str(&encoded).unwrap_or_else(|e| panic!("{name}: {e}"));
    assert_eq!(value, again, "{name}");
}

/// Every member of `sample` is in `encoded`, with the same value.
fn assert_nothing_lost(name: &str, sample: &Value, encoded: &Value) {
    match (sample, encoded) {
        (Value::Object(sample), Value::Object(encoded)) => {
            for (member, value) in sample {
                let encoded = encoded.get(member);
                let encoded = encoded.unwrap_or_else(|| panic!("{name}: {member} was lost"));
                assert_nothing_lost(name, value, encoded);
            }
        }
        (Value::Array(sample), Value::Array(encoded)) => {
            assert_eq!(sample.len(), encoded.len(), "{name}");
            for (sample, encoded) in sample.iter().zip(encoded) {
                assert_nothing_lost(name, sample, encoded);
            }
        }
        (sample, encoded) => assert_eq!(sample, encoded, "{name}"),
    }
}

#[test]
fn every_response_sample_survives() {
    macro_rules! visit {
        ($($response:ty,)+) => {$(
            let name = stringify!($response);
            let sample = <$response as Sample>::SAMPLE;
            round_trip::<$response>(name, sample);
            let encoded = serde_json::to_value(<$response as Sample>::sample()).expect("JSON");
            assert_nothing_lost(name, &serde_json::from_str(sample).expect("JSON"), &encoded);
        )+};
    }
    for_each_response!(visit);
}

#[test]
fn every_request_sample_decodes() {
    macro_rules! visit {
        ($($request:ty,)+) => {$(
            let _ = <$request as Sample>::sample();
            let _: $request = serde_json::from_str(<$request as Sample>::MINIMAL)
                .unwrap_or_else(|error| panic!("{}: {error}", stringify!($request)));
        )+};
    }
    for_each_request!(visit);
}

/// What may happen to one member of an answer when the API changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Gone,
    Null,
    NewText,
    NewNeighbour,
}

/// The JSON pointers of all members of all objects.
fn members(value: &Value, at: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                found.push((at.to_owned(), name.clone()));
                members(value, &format!("{at}/{}", name.replace('/', "~1")), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                members(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// The answer with one member changed; `None` if the change does not apply.
fn changed(sample: &Value, (parent, name): &(String, String), change: Change) -> Option<Value> {
    let mut answer = sample.clone();
    let object = answer.pointer_mut(parent)?.as_object_mut()?;
    match change {
        Change::Gone => {
            object.remove(name);
        }
        Change::Null => {
            object.insert(name.clone(), Value::Null);
        }
        Change::NewText if object[name].is_string() => {
            object.insert(name.clone(), "BRAND_NEW".into());
        }
        Change::NewText => return None,
        Change::NewNeighbour if object.keys().next() != Some(name) => return None,
        Change::NewNeighbour => {
            object.insert("brand_new".to_owned(), "member".into());
        }
    }
    Some(answer)
}

/// How many changes each kind of decoder stood, and how many it may refuse.
#[derive(Debug, Default)]
struct Tally {
    decoded: u32,
    refused: u32,
}

fn assert_lenient<T: DeserializeOwned>(name: &str, sample: &str, tally: &mut Tally) {
    let sample: Value = serde_json::from_str(sample).expect("JSON");
    let mut all = Vec::new();
    members(&sample, "", &mut all);
    for member in &all {
        for change in [
            Change::Gone,
            Change::Null,
            Change::NewText,
            Change::NewNeighbour,
        ] {
            let Some(answer) = changed(&sample, member, change) else {
                continue;
            };
            let meta = plaid::transport::ResponseMeta::new(200);
            let problem = match plaid::json::decode::<T>(answer.to_string().into(), &meta) {
                Ok(_) => {
                    tally.decoded += 1;
                    continue;
                }
                Err(plaid::Error::Decode(problem)) => problem,
                Err(other) => panic!("{name}: {other}"),
            };
            tally.refused += 1;
            // Only what is required and was always there may refuse to go, and it says so.
            let fair = match change {
                Change::Gone => problem.message == format!("missing field `{}`", member.1),
                Change::Null => problem.message.starts_with("invalid type: null"),
                Change::NewText => problem.message == "not a decimal number",
                Change::NewNeighbour => false,
            };
            assert!(fair, "{name}: {change:?} {member:?}: {problem}");
        }
    }
}

/// Answers keep decoding when the API adds, drops or widens: whatever is optional or nullable in an
/// answer may vanish or be null, and new members and new enum values may appear.
#[test]
fn answers_of_another_version_still_decode() {
    let mut tally = Tally::default();
    macro_rules! visit {
        ($($response:ty,)+) => {$(
            let sample = <$response as Sample>::SAMPLE;
            assert_lenient::<$response>(stringify!($response), sample, &mut tally);
        )+};
    }
    for_each_response!(visit);
    let share = f64::from(tally.decoded) / f64::from(tally.decoded + tally.refused);
    assert!(tally.decoded > 20_000, "{tally:?}");
    assert!(
        share > 0.75,
        "only {share:.3} of all changes decode: {tally:?}"
    );
}
