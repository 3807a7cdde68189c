//! Values go into the columns of real databases and come out as they were.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod postgres;
mod postgres_server;
mod rusqlite;
mod sqlx_sqlite;

use plaid::{
    Amount, Date, DateTime, ItemId, Sensitive,
    accounts::types::{AccessToken, AccountType},
};
use proptest::{collection::vec, prelude::*};

/// One row: every kind of value, and what may be missing.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    item_id: ItemId,
    access_token: AccessToken,
    kind: AccountType,
    amount: Amount,
    date: Date,
    sent_at: DateTime,
    number: Sensitive,
    limit: Option<Amount>,
    due: Option<Date>,
}

fn rows() -> Vec<Row> {
    let full = Row {
        item_id: "item-1".into(),
        access_token: "access-sandbox-1".into(),
        kind: AccountType::Depository,
        amount: "1234567890123456.78".parse().unwrap(),
        date: Date::of(2026, 2, 28),
        sent_at: "2026-02-28T23:59:59.123456Z".into(),
        number: "1111222233330000".into(),
        limit: Some("0.0000000001".parse().unwrap()),
        due: Some(Date::of(2024, 2, 29)),
    };
    let bare = Row {
        item_id: "item-2".into(),
        kind: "a kind of tomorrow".into(),
        amount: "-0.10".parse().unwrap(),
        date: Date::of(1999, 12, 31),
        sent_at: "1969-07-20T20:17:40Z".into(),
        limit: None,
        due: None,
        ..full.clone()
    };
    vec![full, bare]
}

/// Amounts of every size and precision.
fn amounts() -> impl Strategy<Value = Vec<Amount>> {
    let most = (1_i128 << 96) - 1;
    let amount = (-most..=most, 0_u32..=28, 0_u32..=28).prop_map(|(digits, cut, scale)| {
        let digits = digits / 10_i128.pow(cut);
        Amount::from(plaid::Decimal::from_i128_with_scale(digits, scale))
    });
    vec(amount, 500)
}
