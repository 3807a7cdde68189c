//! Reading and writing a page of 500 transactions.

use plaid_benches::{
    contest::{Contest, Score, table},
    page, processor, twin,
};
use plaid_transactions::types::TransactionsSyncResponse;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// How often a round reads or writes the page.
const TIMES: usize = 16;

/// How much faster than crate plaid the page has to be read.
const FASTER: f64 = 1.6;

const SDK: &str = "plaid-sdk";
const TWIN: &str = "derived twins";
const PEER: &str = "plaid 9.0.1";
const VALUE: &str = "serde_json::Value";

/// Prints what a page costs, and what was aimed at.
pub(crate) fn print(rounds: usize) {
    let page = page(500);
    println!("### A page of 500 transactions, {} kB\n", page.len() / 1000);
    println!("Processor time, the middle of {rounds} rounds.\n");
    let decode = Contest::default()
        .with(SDK, || read::<TransactionsSyncResponse>(&page))
        .with(TWIN, || read::<twin::TransactionsSyncResponse>(&page))
        .with(PEER, || {
            read::<peer::model::TransactionsSyncResponse>(&page)
        })
        .with(VALUE, || read::<Value>(&page))
        .run(rounds);
    let mut rows = table(["decode", "ms", "ratio"]);
    for score in &decode {
        rows.add_row([score.name.clone(), ms(score), format!("{:.2}", score.ratio)]);
    }
    println!("{rows}\n");

    let sdk: TransactionsSyncResponse = parse(&page);
    let twin: twin::TransactionsSyncResponse = parse(&page);
    let peer: peer::model::TransactionsSyncResponse = parse(&page);
    let value: Value = parse(&page);
    let sizes = [text(&sdk), text(&twin), text(&peer), text(&value)].map(|text| text.len());
    let encode = Contest::default()
        .with(SDK, || write(&sdk))
        .with(TWIN, || write(&twin))
        .with(PEER, || write(&peer))
        .with(VALUE, || write(&value))
        .run(rounds);
    let mut rows = table(["encode", "ms", "ratio", "kB written"]);
    for (score, size) in encode.iter().zip(sizes) {
        let ratio = format!("{:.2}", score.ratio);
        let size = (size / 1000).to_string();
        rows.add_row([score.name.clone(), ms(score), ratio, size]);
    }
    println!("{rows}\n");

    judge("decode beside plaid 9.0.1", ratio(&decode, PEER), FASTER);
    judge("decode beside derived twins", ratio(&decode, TWIN), 1.0);
    judge("encode beside plaid 9.0.1", ratio(&encode, PEER), 1.0);
    println!();
}

fn judge(what: &str, ratio: f64, wanted: f64) {
    let met = if ratio >= wanted { "met" } else { "missed" };
    println!("{what}: {ratio:.2} times as fast, {wanted:.2} wanted: {met}");
}

fn ratio(scores: &[Score], name: &str) -> f64 {
    let score = scores.iter().find(|score| score.name == name);
    score.map_or(f64::NAN, |score| score.ratio)
}

fn ms(score: &Score) -> String {
    format!("{:.2}", score.cost / 1000.0)
}

fn read<T: DeserializeOwned>(page: &str) -> f64 {
    processor::micros_of(TIMES, || parse::<T>(std::hint::black_box(page)))
}

fn write<T: Serialize>(page: &T) -> f64 {
    processor::micros_of(TIMES, || text(std::hint::black_box(page)))
}

fn parse<T: DeserializeOwned>(page: &str) -> T {
    serde_json::from_str(page).expect("the page decodes")
}

fn text<T: Serialize>(page: &T) -> String {
    serde_json::to_string(page).expect("the page is written")
}
