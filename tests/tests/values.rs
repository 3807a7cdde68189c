//! Values feel like those of the language: what a newcomer writes without looking it up compiles, and
//! does what it says.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet, HashMap};

use plaid::{
    AccessToken, AccountId, Amount, AssetReportToken, Client, Date, DateTime, Endpoint,
    Environment, InstitutionId, ItemId, LinkToken, Sensitive, TransactionId, Zeroizing,
    accounts::types::{AccountType, AccountsBalanceGetRequest},
    scenario,
    transactions::types::TransactionsSyncRequest,
};
use plaid_tests::for_each_request;
use serde_json::{Value, json};

fn client() -> Client {
    let builder = Client::builder().credentials("id", "secret");
    builder.environment(Environment::Sandbox).build().unwrap()
}

fn json_of(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

#[test]
fn money_is_calculated_with() {
    let transactions = scenario::transactions(10, Date::of(2026, 1, 1)..=Date::of(2026, 1, 31));
    let spent: Amount = transactions
        .iter()
        .map(|transaction| transaction.amount)
        .filter(|amount| *amount > 0)
        .sum();
    let mut by_account = HashMap::<&str, Amount>::new();
    for transaction in &transactions {
        *by_account
            .entry(transaction.account_id.as_str())
            .or_default() += transaction.amount;
    }
    assert_eq!(by_account.len(), 2);
    assert_eq!(format!("{spent:.2} {:.0}", spent * 2), "1705.14 3410");
    assert_eq!(spent.to_minor_of("USD"), Ok(170_514));
    assert_eq!(Amount::from(spent.as_decimal()), spent);
    assert!(-spent < Amount::default());
}

#[test]
fn calls_take_the_dates_that_programs_have() {
    let client = client();
    let transactions = client.transactions();
    let now = std::time::SystemTime::UNIX_EPOCH;
    for call in [
        transactions.get("t", "1970-01-01", Date::of(1970, 1, 31)),
        transactions.get("t", now, jiff::civil::date(1970, 1, 31)),
        transactions.get("t", Date::from(now), Date::from(now) + 30),
    ] {
        let request = call.into_call().into_request();
        assert_eq!(request.start_date, "1970-01-01");
        assert_eq!(request.end_date, "1970-01-31");
    }
    assert_eq!(
        Sensitive::<Date>::from(jiff::civil::date(1985, 7, 31)).expose(),
        "1985-07-31"
    );
}

#[test]
fn setters_take_what_programs_hold_as_options() {
    let client = client();
    let none: Option<String> = None;
    let held = Some("cursor-1".to_owned());
    for (cursor, count, expected) in [
        (&none, None, json!({ "access_token": "t" })),
        (
            &held,
            Some(5),
            json!({ "access_token": "t", "cursor": "cursor-1", "count": 5 }),
        ),
    ] {
        let call = client.transactions().sync("t").cursor(cursor).count(count);
        assert_eq!(json_of(&call.into_call().into_request()), expected);
        let request = TransactionsSyncRequest::new("t")
            .cursor(cursor.as_deref())
            .count(count);
        assert_eq!(json_of(&request), expected);
    }
    // A group of options is sent once one of them is set.
    let time: Option<DateTime> = None;
    let call = client
        .accounts()
        .balance_get("t")
        .min_last_updated_datetime(&time);
    let request: AccountsBalanceGetRequest = call.into_call().into_request();
    assert_eq!(json_of(&request), json!({ "access_token": "t" }));
    let call = client
        .accounts()
        .balance_get("t")
        .min_last_updated_datetime("2026-01-15T00:00:00Z");
    let request = call.into_call().into_request();
    assert_eq!(
        json_of(&request)["options"],
        json!({ "min_last_updated_datetime": "2026-01-15T00:00:00Z" })
    );
}

#[test]
fn ids_and_enums_are_found_by_their_text() {
    let id = AccountId::from("account-1");
    let by_id = HashMap::from([(id.clone(), 1)]);
    assert_eq!(by_id.get("account-1"), Some(&1));
    let kinds = BTreeMap::from([(AccountType::Credit, 2), (AccountType::from("new"), 3)]);
    assert_eq!(
        (kinds.get("credit"), kinds.get("new")),
        (Some(&2), Some(&3))
    );
    assert!(BTreeSet::from([TransactionId::from("b"), "a".into()]).contains("a"));
    assert_eq!("account-1".parse(), Ok(id.clone()));
    assert_eq!(id, "account-1".to_owned());
    assert_eq!(AccountType::Credit, "credit");

    let item = scenario::item_in_error("ITEM_LOGIN_REQUIRED");
    let bank: &str = item.institution_id.as_deref().unwrap_or("no bank");
    assert_eq!(format!("{bank:>12}"), "  ins_109508");
    assert_eq!(item.error.unwrap().error_code, "ITEM_LOGIN_REQUIRED");
    let nobody: Option<InstitutionId> = None;
    assert_eq!(nobody.as_deref().unwrap_or("no bank"), "no bank");
    assert_eq!(ItemId::from("item-1").to_string(), "item-1");
}

#[test]
fn tokens_compare_and_keep_quiet() {
    let tokens = BTreeSet::from([AccessToken::from("b"), "a".into()]);
    assert!(tokens.contains(&"a".into()));
    let token: LinkToken = "link-sandbox-1".parse().unwrap();
    assert_eq!(token, "link-sandbox-1");
    assert_eq!(format!("{token:?}"), "LinkToken([redacted])");
    let exposed: Zeroizing<String> = AssetReportToken::from("assets-1").into_exposed();
    assert_eq!(exposed.as_str(), "assets-1");
}

#[test]
fn a_product_shows_what_a_program_that_uses_it_alone_needs() {
    let client: plaid::transactions::Client = plaid::transactions::Client::builder()
        .credentials("id", "secret")
        .environment(plaid::transactions::Environment::Sandbox)
        .build()
        .unwrap();
    let _: plaid::transactions::ClientBuilder = plaid::transactions::Client::builder();
    let _: Result<plaid::transactions::Date, plaid::transactions::Error> =
        Ok(plaid::transactions::Date::today(&plaid::ManualClock::new()));
    let _ = plaid::transactions::Amount::ZERO;
    let _ = plaid::transactions::Transactions::new(&client);
}

#[test]
fn a_product_is_named_as_its_feature() {
    let manifest = include_str!("../../crates/plaid/Cargo.toml");
    macro_rules! visit {
        ($($request:ty,)+) => {$(
            let feature = <$request as Endpoint>::OPERATION.product;
            assert!(manifest.contains(&format!("\n{feature} = [\"dep:plaid-")), "{feature}");
        )+};
    }
    for_each_request!(visit);
}

#[test]
fn scenarios_belong_together() {
    let accounts = [scenario::depository_account(), scenario::credit_account()];
    assert_ne!(accounts[0].account_id, accounts[1].account_id);
    let (first, last) = (Date::of(2026, 1, 1), Date::of(2026, 3, 31));
    let transactions = scenario::transactions(200, first.clone()..=last.clone());
    let ids: BTreeSet<_> = transactions.iter().map(|one| &one.transaction_id).collect();
    assert_eq!(ids.len(), 200);
    assert_eq!(
        (&transactions[0].date, &transactions[199].date),
        (&last, &first)
    );
    assert!(transactions.is_sorted_by(|newer, older| newer.date >= older.date));
    for transaction in &transactions {
        assert!(
            accounts
                .iter()
                .any(|account| account.account_id == transaction.account_id)
        );
    }
    assert_eq!(
        scenario::transactions(1, first.clone()..=last)[0].date,
        "2026-03-31"
    );
    assert!(scenario::transactions(0, first.clone()..=first).is_empty());
}
