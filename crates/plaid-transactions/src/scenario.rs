//! Values that tests need again and again.

use std::ops::RangeInclusive;

use plaid_core::{Amount, Date, Sample as _};
use plaid_types::scenario::{credit_account, depository_account};

use crate::types::{PersonalFinanceCategory, Transaction, TransactionCounterparty, TransactionId};

/// What a month is made of: who, how many cents, the category, and whether it is paid by card.
const PAYMENTS: [(&str, i64, &str, &str, bool); 8] = [
    ("Corner Coffee", 450, "FOOD_AND_DRINK", "COFFEE", true),
    ("Greengrocer", 6_312, "FOOD_AND_DRINK", "GROCERIES", false),
    ("Metro", 275, "TRANSPORTATION", "PUBLIC_TRANSIT", true),
    ("Platypus Payroll", -182_050, "INCOME", "WAGES", false),
    (
        "Main Street Books",
        2_195,
        "GENERAL_MERCHANDISE",
        "BOOKSTORES_AND_NEWSSTANDS",
        true,
    ),
    (
        "City Power",
        8_140,
        "RENT_AND_UTILITIES",
        "GAS_AND_ELECTRICITY",
        false,
    ),
    ("Fast Noodles", 1_380, "FOOD_AND_DRINK", "FAST_FOOD", true),
    (
        "Hillside Homes",
        145_000,
        "RENT_AND_UTILITIES",
        "RENT",
        false,
    ),
];

/// So many posted transactions, the newest first, evenly over a range of dates: purchases and bills,
/// and a salary now and then, on [`depository_account`] and [`credit_account`].
///
/// Each has an id of its own, and the same arguments give the same transactions.
///
/// ```
/// use plaid_core::{Amount, Date};
/// use plaid_transactions::{scenario, types::Transaction};
///
/// let mut january = scenario::transactions(30, Date::of(2026, 1, 1)..=Date::of(2026, 1, 31));
/// assert_eq!((january[0].date.as_str(), january[29].date.as_str()), ("2026-01-31", "2026-01-01"));
///
/// let spent: Amount = january.iter().map(|one| one.amount).filter(|amount| *amount > 0).sum();
/// assert_eq!(spent.to_string(), "5086.28");
///
/// // One of your own: say what matters, and take the rest from another.
/// january.push(Transaction { amount: Amount::from(5), ..january[0].clone() });
/// ```
pub fn transactions(count: usize, dates: RangeInclusive<Date>) -> Vec<Transaction> {
    let (first, last) = dates.into_inner();
    let days = last.days_since(&first).unwrap_or_default().max(0);
    (0..count)
        .zip(PAYMENTS.iter().cycle())
        .map(|(index, payment)| {
            // The last of several falls on the first day.
            let steps = i64::try_from(count.saturating_sub(1).max(1)).unwrap_or(i64::MAX);
            let step = i64::try_from(index).unwrap_or(i64::MAX);
            transaction(index, &last - days.saturating_mul(step) / steps, *payment)
        })
        .collect()
}

fn transaction(
    index: usize,
    date: Date,
    (name, cents, primary, detail, by_card): (&str, i64, &str, &str, bool),
) -> Transaction {
    let account = if by_card {
        credit_account()
    } else {
        depository_account()
    };
    Transaction {
        account_id: account.account_id,
        transaction_id: TransactionId::from(format!("sampleTransaction{index:020}")),
        amount: Amount::from_minor(cents, 2).unwrap_or_default(),
        authorized_date: Some(date.clone()),
        date,
        authorized_datetime: None,
        datetime: None,
        merchant_name: Some(name.to_owned()),
        name: Some(name.to_uppercase()),
        original_description: None,
        category: Vec::new(),
        category_id: None,
        merchant_category_code: None,
        personal_finance_category: Some(PersonalFinanceCategory {
            primary: primary.to_owned(),
            detailed: format!("{primary}_{detail}"),
            ..PersonalFinanceCategory::sample()
        }),
        counterparties: vec![TransactionCounterparty {
            name: name.to_owned(),
            ..TransactionCounterparty::sample()
        }],
        ..Transaction::sample()
    }
}
