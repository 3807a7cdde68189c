//! Decoding 500 amounts: exact, against floats and against a detour over `serde_json::Number`.

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

#[divan::bench]
fn json_number(bencher: Bencher<'_, '_>) {
    decode::<serde_json::Number>(bencher);
}
