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
