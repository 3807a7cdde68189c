//! The accounts that a login finds.

#![allow(clippy::inconsistent_digit_grouping)] // The last two digits are cents.

use plaid_core::Amount;
use plaid_types::{AccountBalance, AccountBase, AccountId};

use super::{
    custom,
    users::{Life, User},
};
use crate::ids::Ids;

/// One account: name, type, subtype, mask, and balances in cents.
struct Seed {
    name: &'static str,
    official_name: Option<&'static str>,
    kind: &'static str,
    subtype: &'static str,
    mask: &'static str,
    available: Option<i64>,
    current: i64,
    limit: Option<i64>,
    is_business: bool,
}

const fn seed(
    name: &'static str,
    [kind, subtype]: [&'static str; 2],
    mask: &'static str,
    current: i64,
) -> Seed {
    Seed {
        name,
        official_name: None,
        kind,
        subtype,
        mask,
        available: None,
        current,
        limit: None,
        is_business: false,
    }
}

const CHECKING: [&str; 2] = ["depository", "checking"];
const SAVINGS: [&str; 2] = ["depository", "savings"];
const CARD: [&str; 2] = ["credit", "credit card"];

static CLASSIC: [Seed; 9] = [
    Seed {
        official_name: Some("Plaid Gold Standard 0% Interest Checking"),
        available: Some(100_00),
        ..seed("Plaid Checking", CHECKING, "0000", 110_00)
    },
    Seed {
        official_name: Some("Plaid Silver Standard 0.1% Interest Saving"),
        available: Some(200_00),
        ..seed("Plaid Saving", SAVINGS, "1111", 210_00)
    },
    Seed {
        official_name: Some("Plaid Bronze Standard 0.2% Interest CD"),
        ..seed("Plaid CD", ["depository", "cd"], "2222", 1000_00)
    },
    Seed {
        official_name: Some("Plaid Diamond 12.5% APR Interest Credit Card"),
        limit: Some(2000_00),
        ..seed("Plaid Credit Card", CARD, "3333", 410_00)
    },
    Seed {
        official_name: Some("Plaid Platinum Standard 1.85% Interest Money Market"),
        available: Some(43_200_00),
        ..seed(
            "Plaid Money Market",
            ["depository", "money market"],
            "4444",
            43_200_00,
        )
    },
    seed("Plaid IRA", ["investment", "ira"], "5555", 320_76),
    seed("Plaid 401k", ["investment", "401k"], "6666", 23_631_98),
    seed("Plaid Student Loan", ["loan", "student"], "7777", 65_262_00),
    seed("Plaid Mortgage", ["loan", "mortgage"], "8888", 56_302_06),
];

static EARLY_PAY: [Seed; 1] = [Seed {
    available: Some(318_52),
    ..seed("Plaid Checking", CHECKING, "2740", 318_52)
}];

static AFFLUENT: [Seed; 4] = [
    Seed {
        available: Some(8_290_12),
        ..seed("Plaid Checking", CHECKING, "6103", 8_412_77)
    },
    Seed {
        available: Some(41_200_00),
        ..seed("Plaid Saving", SAVINGS, "6111", 41_200_00)
    },
    Seed {
        limit: Some(25_000_00),
        ..seed("Plaid Travel Card", CARD, "6129", 3_914_40)
    },
    seed(
        "Plaid Brokerage",
        ["investment", "brokerage"],
        "6137",
        96_350_18,
    ),
];

static BUSINESS: [Seed; 3] = [
    Seed {
        available: Some(51_470_25),
        is_business: true,
        ..seed("Plaid Business Checking", CHECKING, "4820", 52_118_09)
    },
    Seed {
        available: Some(20_000_00),
        is_business: true,
        ..seed("Plaid Business Saving", SAVINGS, "4838", 20_000_00)
    },
    Seed {
        limit: Some(30_000_00),
        is_business: true,
        ..seed("Plaid Business Card", CARD, "4846", 6_702_31)
    },
];

static SALARY: [Seed; 2] = [
    Seed {
        available: Some(2945_20),
        ..seed("Plaid Checking", CHECKING, "3301", 2945_20)
    },
    Seed {
        available: Some(9_870_00),
        ..seed("Plaid Saving", SAVINGS, "3319", 9_870_00)
    },
];

static TIGHT: [Seed; 2] = [
    Seed {
        available: Some(-37_20),
        ..seed("Plaid Checking", CHECKING, "5506", -37_20)
    },
    Seed {
        limit: Some(2_000_00),
        ..seed("Plaid Credit Card", CARD, "5514", 1_962_45)
    },
];

static FAIR: [Seed; 2] = [
    Seed {
        available: Some(1_204_88),
        ..seed("Plaid Checking", CHECKING, "5704", 1_204_88)
    },
    Seed {
        limit: Some(5_000_00),
        ..seed("Plaid Credit Card", CARD, "5712", 1_310_00)
    },
];

static THRIFTY: [Seed; 3] = [
    Seed {
        available: Some(6_118_30),
        ..seed("Plaid Checking", CHECKING, "5902", 6_118_30)
    },
    Seed {
        available: Some(38_400_00),
        ..seed("Plaid Saving", SAVINGS, "5910", 38_400_00)
    },
    Seed {
        limit: Some(15_000_00),
        ..seed("Plaid Credit Card", CARD, "5928", 412_09)
    },
];

fn seeds(life: Life) -> &'static [Seed] {
    match life {
        Life::Classic => &CLASSIC,
        Life::EarlyPay => &EARLY_PAY,
        Life::Affluent => &AFFLUENT,
        Life::Business => &BUSINESS,
        Life::Salary | Life::Bonus => &SALARY,
        Life::Tight => &TIGHT,
        Life::Fair => &FAIR,
        Life::Thrifty => &THRIFTY,
        Life::Nobody => &[],
    }
}

/// The accounts of a new Item, with ids of their own.
pub(crate) fn accounts(user: &User, ids: &mut Ids) -> Vec<AccountBase> {
    let seeds = match user {
        User::Custom(user) => return custom::accounts(user, ids),
        User::Known(persona) => seeds(persona.life),
    };
    let accounts = seeds.iter();
    accounts
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
        official_name: seed.official_name.map(str::to_owned),
        r#type: seed.kind.into(),
        subtype: Some(seed.subtype.into()),
        verification_status: None,
        verification_name: None,
        verification_insights: None,
        persistent_account_id: None,
        apy: None,
        holder_category: Some(
            if seed.is_business {
                "business"
            } else {
                "personal"
            }
            .into(),
        ),
    }
}

/// An amount of so many cents.
pub(crate) fn cents(cents: i64) -> Amount {
    Amount::from_minor(cents, 2).unwrap_or(Amount::ZERO)
}

/// What kind of account it is.
pub(crate) fn subtype(account: &AccountBase) -> &str {
    let subtype = account.subtype.as_ref();
    subtype.map_or("", |subtype| subtype.as_str())
}
