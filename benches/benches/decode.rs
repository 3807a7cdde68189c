//! Decoding a page of 500 transactions: the SDK's types against derived twins and `Value`.

#![allow(clippy::expect_used)] // A benchmark may stop.

use divan::{Bencher, black_box, counter::BytesCount};
use plaid_benches::{page, twin};
use plaid_transactions::types::TransactionsSyncResponse;
use serde::de::DeserializeOwned;

#[global_allocator]
static ALLOCATOR: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    divan::main();
}

fn decode<T: DeserializeOwned>(bencher: Bencher<'_, '_>) {
    let text = page(500);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| serde_json::from_str::<T>(black_box(&text)).expect("the page decodes"));
}

#[divan::bench]
fn sdk(bencher: Bencher<'_, '_>) {
    decode::<TransactionsSyncResponse>(bencher);
}

#[divan::bench]
fn derived_twin(bencher: Bencher<'_, '_>) {
    decode::<twin::TransactionsSyncResponse>(bencher);
}

#[divan::bench]
fn json_value(bencher: Bencher<'_, '_>) {
    decode::<serde_json::Value>(bencher);
}
