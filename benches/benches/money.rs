//! Decoding 500 amounts: by their text, against a detour over `serde_json::Number` that is as exact
//! up to 15 digits, and against floats.

#![allow(clippy::expect_used)] // A benchmark may stop.

use divan::{Bencher, black_box};
use plaid_core::Amount;
use serde::de::DeserializeOwned;

fn main() {
    divan::main();
}

fn decode<T: DeserializeOwned>(bencher: Bencher<'_, '_>) {
    let amounts: Vec<String> = (0..500)
        .map(|number| format!("{}.{:02}", number * 37, number % 100))
        .collect();
    let text = format!("[{}]", amounts.join(","));
    bencher.bench(|| serde_json::from_str::<Vec<T>>(black_box(&text)).expect("amounts decode"));
}

#[divan::bench]
fn amount(bencher: Bencher<'_, '_>) {
    decode::<Amount>(bencher);
}

#[divan::bench]
fn f64(bencher: Bencher<'_, '_>) {
    decode::<f64>(bencher);
}

/// What an exact amount costs without the text of the number.
struct OverNumber(#[allow(dead_code)] Amount);

impl<'de> serde::Deserialize<'de> for OverNumber {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = serde_json::Number::deserialize(deserializer)?;
        number
            .to_string()
            .parse()
            .map(Self)
            .map_err(serde::de::Error::custom)
    }
}

#[divan::bench]
fn over_number(bencher: Bencher<'_, '_>) {
    decode::<OverNumber>(bencher);
}
