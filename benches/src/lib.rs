//! What the benchmarks share: pages to decode, and derived twins to decode them into.
//!
//! `cargo bench -p plaid-benches` runs all of them; each prints a baseline beside what it measures,
//! and only the ratio within one run means anything.

#![allow(clippy::expect_used, clippy::missing_panics_doc)] // A benchmark may give up.
#![allow(missing_docs)] // Nobody but benchmarks uses it.

#[cfg(unix)]
pub mod calls;
pub mod contest;
pub mod counter;
#[cfg(unix)]
pub mod processor;
pub mod server;
pub mod twin;

use plaid_accounts::types::AccountsGetResponse;
use plaid_core::Sample as _;
use plaid_transactions::types::TransactionsSyncResponse;
use serde_json::{Value, json};

/// The accounts of an Item in order, 2 kB of JSON text.
pub fn accounts() -> String {
    let mut answer: Value = serde_json::from_str(AccountsGetResponse::SAMPLE).unwrap_or_default();
    let one = answer["accounts"][0].take();
    answer["accounts"] = (0..3).map(|_| one.clone()).collect();
    answer.to_string()
}

/// A page of a transactions sync with so many transactions, as JSON text.
pub fn page(transactions: usize) -> String {
    let mut page: Value =
        serde_json::from_str(TransactionsSyncResponse::SAMPLE).unwrap_or_default();
    let one = page["added"][0].take();
    let added = (0..transactions).map(|number| {
        let mut transaction = one.clone();
        transaction["transaction_id"] = format!("{number:037}").into();
        transaction["amount"] = json!(f64::from(u32::try_from(number).unwrap_or_default()) + 0.67);
        transaction["location"]["address"] = Value::Null;
        transaction
    });
    page["added"] = added.collect();
    page.to_string()
}

#[cfg(test)]
mod tests {
    #[test]
    fn answers_have_the_sizes_they_claim() {
        assert!(
            (1900..2200).contains(&super::accounts().len()),
            "{}",
            super::accounts().len()
        );
        assert!(super::page(500).len() > 500_000);
    }
}
