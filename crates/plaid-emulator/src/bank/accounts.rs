//! The nine accounts of the test user.

#![allow(clippy::inconsistent_digit_grouping)] // The last two digits are cents.

use plaid_core::Amount;
use plaid_types::{AccountBalance, AccountBase, AccountId};

use crate::ids::Ids;

/// One account: name, official name, type, subtype, mask, available, current and limit in cents.
struct Seed {
    name: &'static str,
    official_name: &'static str,
    kind: &'static str,
    subtype: &'static str,
    mask: &'static str,
    available: Option<i64>,
    current: i64,
    limit: Option<i64>,
}

const SEEDS: [Seed; 9] = [
    Seed {
        name: "Plaid Checking",
        official_name: "Plaid Gold Standard 0% Interest Checking",
        kind: "depository",
        subtype: "checking",
        mask: "0000",
        available: Some(100_00),
        current: 110_00,
        limit: None,
    },
    Seed {
        name: "Plaid Saving",
        official_name: "Plaid Silver Standard 0.1% Interest Saving",
        kind: "depository",
        subtype: "savings",
        mask: "1111",
        available: Some(200_00),
        current: 210_00,
        limit: None,
    },
    Seed {
        name: "Plaid CD",
        official_name: "Plaid Bronze Standard 0.2% Interest CD",
        kind: "depository",
        subtype: "cd",
        mask: "2222",
        available: None,
        current: 1000_00,
        limit: None,
    },
    Seed {
        name: "Plaid Credit Card",
        official_name: "Plaid Diamond 12.5% APR Interest Credit Card",
        kind: "credit",
        subtype: "credit card",
        mask: "3333",
        available: None,
        current: 410_00,
        limit: Some(2000_00),
    },
    Seed {
        name: "Plaid Money Market",
        official_name: "Plaid Platinum Standard 1.85% Interest Money Market",
        kind: "depository",
        subtype: "money market",
        mask: "4444",
        available: Some(43_200_00),
        current: 43_200_00,
        limit: None,
    },
    Seed {
        name: "Plaid IRA",
        official_name: "",
        kind: "investment",
        subtype: "ira",
        mask: "5555",
        available: None,
        current: 320_76,
        limit: None,
    },
    Seed {
        name: "Plaid 401k",
        official_name: "",
        kind: "investment",
        subtype: "401k",
        mask: "6666",
        available: None,
        current: 23_631_98,
        limit: None,
    },
    Seed {
        name: "Plaid Student Loan",
        official_name: "",
        kind: "loan",
        subtype: "student",
        mask: "7777",
        available: None,
        current: 65_262_00,
        limit: None,
    },
    Seed {
        name: "Plaid Mortgage",
        official_name: "",
        kind: "loan",
        subtype: "mortgage",
        mask: "8888",
        available: None,
        current: 56_302_06,
        limit: None,
    },
];

/// The accounts of a new Item, with ids of their own.
pub(crate) fn accounts(ids: &mut Ids) -> Vec<AccountBase> {
    SEEDS
        .iter()
        .map(|seed| account(seed, AccountId::from(ids.long())))
        .collect()
}

fn account(seed: &Seed, account_id: AccountId) -> AccountBase {
    AccountBase {
        paired_account_id: None,
        account_id,
        balances: AccountBalance {
            available: seed.available.map(cents),
            current: Some(cents(seed.current)),
            limit: seed.limit.map(cents),
            iso_currency_code: Some("USD".to_owned()),
            unofficial_currency_code: None,
            last_updated_datetime: None,
        },
        mask: Some(seed.mask.to_owned()),
        name: seed.name.to_owned(),
        official_name: (!seed.official_name.is_empty()).then(|| seed.official_name.to_owned()),
        r#type: seed.kind.into(),
        subtype: Some(seed.subtype.into()),
        verification_status: None,
        verification_name: None,
        verification_insights: None,
        persistent_account_id: None,
        apy: None,
        holder_category: Some("personal".into()),
    }
}

/// An amount of so many cents.
pub(crate) fn cents(cents: i64) -> Amount {
    Amount::from_minor(cents, 2).unwrap_or(Amount::ZERO)
}

/// The account and routing numbers of checking and savings accounts.
pub(crate) fn bank_number(account: &AccountBase) -> Option<String> {
    let mask = account.mask.as_deref()?;
    let subtype = account.subtype.as_ref()?;
    matches!(subtype.as_str(), "checking" | "savings").then(|| format!("111122223333{mask}"))
}
