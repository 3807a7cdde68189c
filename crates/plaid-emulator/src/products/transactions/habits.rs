//! What happens on the accounts of the Sandbox's users: for two years, every month the same.

use std::time::SystemTime;

use plaid_core::{Amount, Date};
use plaid_transactions::types::Transaction;
use plaid_types::{
    AccountId, Location, PaymentMeta, PersonalFinanceCategory, TransactionCounterparty,
    TransactionId,
};

use super::{categories::hierarchy, lives::HABITS};
use crate::{
    bank::{
        accounts::{cents, subtype},
        dates::days_before,
        users::Life,
    },
    ids::Ids,
    world::Item,
};

pub(super) use super::lives::Habit;

/// How far back the history goes, in months of thirty days.
const MONTHS: u64 = 24;

/// How many habits there are.
pub(super) const COUNT: usize = HABITS.len();
/// The habit that a purchase of today is.
pub(super) const PURCHASE: usize = 0;
/// Habits that look like purchases of anybody.
const PURCHASES: [usize; 6] = [0, 1, 3, 4, 5, 10];

/// What a life has behind it, oldest first: habits with their dates.
pub(super) fn history(life: Life, now: SystemTime) -> impl Iterator<Item = (usize, Date)> {
    (0..MONTHS).rev().flat_map(move |month| {
        let habits = HABITS.iter().enumerate().rev();
        let habits = habits.filter(move |(_, habit)| habit.life == life);
        habits.map(move |(at, habit)| (at, days_before(now, month * 30 + habit.day)))
    })
}

/// A purchase that anybody could make.
pub(super) fn purchase(chance: &mut Ids) -> usize {
    let at = usize::try_from(chance.below(PURCHASES.len() as u64)).unwrap_or_default();
    PURCHASES[at]
}

/// The habit that something looks like by its description, and by whether money comes in; one that
/// looks like anything if there is none.
pub(super) fn alike(description: &str, comes_in: bool) -> usize {
    let description = description.to_lowercase();
    let alike = HABITS.iter().position(|habit| {
        let merchant = habit.merchant.unwrap_or(habit.name).to_lowercase();
        (habit.cents < 0) == comes_in && description.contains(&merchant)
    });
    let plain = || {
        HABITS
            .iter()
            .position(|habit| habit.life == Life::Nobody && (habit.cents < 0) == comes_in)
    };
    alike.or_else(plain).unwrap_or(PURCHASE)
}

/// The account that a habit is on, by its place among the Item's.
pub(super) fn account(item: &Item, habit: usize) -> Option<usize> {
    let mut accounts = item.accounts.iter();
    accounts.position(|account| subtype(account) == HABITS[habit].account)
}

impl Habit {
    pub(super) fn of(at: usize) -> &'static Self {
        &HABITS[at]
    }

    /// Positive when money goes out.
    pub(super) fn amount(&self) -> Amount {
        cents(self.cents)
    }

    /// What happens on a day, without an id or an account.
    pub(super) fn on(&self, date: &Date) -> Transaction {
        let counterparties = self.merchant.map(|name| TransactionCounterparty {
            name: name.to_owned(),
            entity_id: None,
            r#type: "merchant".into(),
            website: None,
            logo_url: None,
            confidence_level: Some("VERY_HIGH".to_owned()),
            account_numbers: None,
        });
        Transaction {
            account_id: AccountId::from(String::new()),
            amount: cents(self.cents),
            iso_currency_code: Some("USD".to_owned()),
            unofficial_currency_code: None,
            category: hierarchy(self.category),
            category_id: Some(self.category.to_owned()),
            check_number: None,
            authorized_date: Some(date.clone()),
            date: date.clone(),
            location: Some(Location {
                address: None,
                city: None,
                region: None,
                postal_code: None,
                country: None,
                lat: None,
                lon: None,
                store_number: None,
            }),
            name: Some(self.name.to_owned()),
            merchant_name: self.merchant.map(str::to_owned),
            original_description: None,
            payment_meta: Some(PaymentMeta {
                reference_number: None,
                ppd_id: None,
                payee: None,
                by_order_of: None,
                payer: None,
                payment_method: None,
                payment_processor: None,
                reason: None,
            }),
            pending: false,
            pending_transaction_id: None,
            account_owner: None,
            transaction_id: TransactionId::from(String::new()),
            transaction_type: Some(
                if self.channel == "in store" {
                    "place"
                } else {
                    "special"
                }
                .into(),
            ),
            logo_url: None,
            website: None,
            authorized_datetime: None,
            datetime: None,
            payment_channel: Some(self.channel.into()),
            personal_finance_category: Some(PersonalFinanceCategory {
                primary: self.primary.to_owned(),
                detailed: self.detailed.to_owned(),
                confidence_level: Some("VERY_HIGH".to_owned()),
                version: None,
            }),
            business_finance_category: None,
            transaction_code: None,
            personal_finance_category_icon_url: Some(format!(
                "https://plaid-category-icons.plaid.com/PFC_{}.png",
                self.primary
            )),
            counterparties: counterparties.into_iter().collect(),
            merchant_entity_id: None,
            merchant_category_code: None,
            running_balance: None,
            client_customization: None,
        }
    }
}
