//! Samples decode, and what is decoded encodes to the same again.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

use plaid::Sample;
use plaid_tests::{for_each_answer, for_each_request, for_each_response};
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
            for (member, value) in sample.iter().filter(|(_, value)| !value.is_null()) {
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

fn survives<T>(name: &str)
where
    T: Sample + Serialize + PartialEq + std::fmt::Debug,
{
    round_trip::<T>(name, T::SAMPLE);
    round_trip::<T>(name, T::MINIMAL);
    let encoded = serde_json::to_value(T::sample()).expect("JSON");
    assert_nothing_lost(
        name,
        &serde_json::from_str(T::SAMPLE).expect("JSON"),
        &encoded,
    );
}

#[test]
fn every_sample_of_an_answer_survives() {
    macro_rules! visit {
        ($($answer:ty,)+) => {
            $(survives::<$answer>(stringify!($answer));)+
        };
    }
    for_each_answer!(visit);
}

/// All members that answers have by one name, wherever they are.
fn members<'v>(value: &'v Value, name: &str, found: &mut Vec<&'v Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| members(item, name, found)),
        Value::Object(object) => {
            found.extend(object.get(name));
            object
                .values()
                .for_each(|value| members(value, name, found));
        }
        _ => {}
    }
}

#[test]
fn samples_end_and_their_rows_differ() {
    let mut pages = 0;
    let mut lists = 0;
    let mut check = |name: &str, sample: &str| {
        let sample: Value = serde_json::from_str(sample).expect("JSON");
        let mut more = Vec::new();
        members(&sample, "has_more", &mut more);
        assert!(
            more.iter().all(|more| **more == false),
            "{name} does not end"
        );
        pages += more.len();
        if sample["added"].is_array() {
            assert_eq!(sample["removed"], serde_json::json!([]), "{name}");
        }
        for (member, list) in sample.as_object().expect("an object") {
            let rows = list.as_array().map(Vec::as_slice).unwrap_or_default();
            if let [first, second] = rows
                && first.is_object()
            {
                lists += 1;
                let says_nothing = first.as_object().is_some_and(serde_json::Map::is_empty);
                assert!(
                    first != second || says_nothing,
                    "{name}: two rows of {member} are alike"
                );
            }
        }
    };
    macro_rules! visit {
        ($($response:ty,)+) => {$(
            check(stringify!($response), <$response as Sample>::SAMPLE);
        )+};
    }
    for_each_response!(visit);
    assert!(pages > 5 && lists > 80, "{pages} pages, {lists} lists");
}

#[test]
fn samples_of_transactions_are_believable() {
    use plaid::transactions::types::{TransactionsGetResponse, TransactionsSyncResponse};
    let page = TransactionsSyncResponse::sample();
    let accounts: Vec<_> = page
        .accounts
        .iter()
        .map(|account| &account.account_id)
        .collect();
    for transaction in &page.added {
        assert!(accounts.contains(&&transaction.account_id));
        let category = transaction.personal_finance_category.as_ref().unwrap();
        assert!(
            category.detailed.starts_with(&category.primary),
            "{category:?}"
        );
        assert_eq!(category.primary, category.primary.to_uppercase());
    }
    let page = TransactionsGetResponse::sample();
    assert_eq!(
        page.total_transactions,
        Some(i64::try_from(page.transactions.len()).unwrap())
    );
    assert_eq!(page.item.error, None);
    let bare = TransactionsSyncResponse::minimal();
    assert!(bare.added.is_empty() && !bare.has_more);
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
