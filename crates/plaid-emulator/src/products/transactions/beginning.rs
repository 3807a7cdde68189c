//! What the transactions of an Item are when somebody logs in.
//!
//! Known users have their habits behind them. What clients say of the accounts of their own users is
//! taken as it is; for accounts that they say nothing of, purchases are made up, and an inflow model
//! adds what comes in every month.

use plaid_core::{Amount, Date};
use plaid_sandbox::types::{OverrideAccounts, TransactionOverride, UserCustomPassword};

use super::{
    entry::{Entry, Own},
    habits, inflow,
};
use crate::{
    bank::{
        accounts::cents,
        custom::{chance, currency},
        dates::{days_before, today},
        users::{Persona, User},
    },
    ids::Ids,
    world::Item,
};

/// How far back made-up purchases go, in days.
const DAYS: u64 = 730;
/// How many days there are between two of them on an account, at most.
const GAP: u64 = 7;
/// How many transactions a dynamic user begins with, the newest ten of them pending.
const DYNAMIC: u64 = 50;
const PENDING: u64 = 10;

/// The transactions of a new Item, oldest first.
pub(super) fn entries(item: &Item) -> Vec<Entry> {
    match &item.user {
        User::Known(persona) if persona.is_dynamic => dynamic(item),
        User::Known(persona) => lived(item, persona),
        User::Custom(user) => told(item, user),
    }
}

fn lived(item: &Item, persona: &Persona) -> Vec<Entry> {
    let history = habits::history(persona.life, item.created);
    let entries = history.filter_map(|(habit, date)| {
        let account = habits::account(item, habit)?;
        Some(Entry::of(habit, account, date))
    });
    let mut entries: Vec<_> = entries.collect();
    if let Some(account) = habits::account(item, habits::PURCHASE) {
        let entry = Entry::of(habits::PURCHASE, account, today(item.created));
        let pending = true;
        entries.push(Entry { pending, ..entry });
    }
    entries
}

/// Purchases of every day, the last ones still pending.
fn dynamic(item: &Item) -> Vec<Entry> {
    let mut chance = item.ids("dynamic");
    let today = today(item.created);
    let entries = (0..DYNAMIC).rev().filter_map(|ago| {
        let days = ago.saturating_sub(PENDING - 1);
        let is_posted = ago >= PENDING;
        let date = days_before(item.created, days);
        purchase(item, &mut chance, &today, &date, is_posted)
    });
    entries.collect()
}

/// A made-up purchase on a day, on the account that such things are on.
pub(super) fn purchase(
    item: &Item,
    chance: &mut Ids,
    today: &Date,
    date: &Date,
    is_posted: bool,
) -> Option<Entry> {
    let habit = habits::purchase(chance);
    let own = Own {
        description: None,
        amount: price(chance),
        currency: "USD".to_owned(),
        made: date.clone(),
        posts_on: is_posted.then(|| date.clone()),
    };
    Some(Entry::own(habit, habits::account(item, habit)?, own, today))
}

/// From 1.00 to 200.00.
fn price(chance: &mut Ids) -> Amount {
    cents(i64::try_from(100 + chance.below(19_901)).unwrap_or_default())
}

fn told(item: &Item, user: &UserCustomPassword) -> Vec<Entry> {
    let said = user.override_accounts.as_deref().unwrap_or_default();
    let source = chance(user, &item.ids("custom")).named("transactions");
    let forward = match user.roll_dates_forward {
        Some(true) => roll(said, &today(item.created)),
        _ => 0,
    };
    let mut entries = Vec::new();
    for (place, account) in item.accounts.iter().enumerate() {
        // Each account has chances of its own, so that what is said of one leaves the others alone.
        let mut chance = source.named(&place.to_string());
        let said = said.get(place);
        let transacts = matches!(account.r#type.as_str(), "depository" | "credit");
        match said.and_then(|said| said.transactions.as_deref()) {
            Some(rows) => {
                let currency = said.map_or("USD", currency);
                let rows = rows.iter();
                entries.extend(rows.map(|row| told_row(item, place, row, currency, forward)));
            }
            None if transacts => {
                let currency = said.map_or("USD", currency);
                made_up(item, place, currency, &mut chance, &mut entries);
            }
            None => {}
        }
        let payments = inflow::past(item, place, &entries);
        entries.extend(payments);
    }
    entries.sort_by(|one, other| one.date.cmp(&other.date));
    entries
}

/// By how many days dates move for the newest transaction to be one of today.
fn roll(said: &[OverrideAccounts], today: &Date) -> i64 {
    let rows = said.iter().filter_map(|said| said.transactions.as_ref());
    let newest = rows.flatten().map(|row| &row.date_transacted).max();
    let days = newest.and_then(|newest| today.days_since(newest));
    days.unwrap_or_default().max(0)
}

fn told_row(
    item: &Item,
    place: usize,
    row: &TransactionOverride,
    currency: &str,
    forward: i64,
) -> Entry {
    let moved = |date: &Date| {
        date.checked_add_days(forward)
            .unwrap_or_else(|| date.clone())
    };
    let currency = row.currency.as_deref().unwrap_or(currency);
    let own = Own {
        description: Some(row.description.clone()),
        amount: row.amount,
        currency: currency.to_owned(),
        made: moved(&row.date_transacted),
        posts_on: Some(moved(&row.date_posted)),
    };
    Entry::described(place, own, &today(item.created))
}

fn made_up(item: &Item, place: usize, currency: &str, chance: &mut Ids, entries: &mut Vec<Entry>) {
    let today = today(item.created);
    let mut ago = chance.below(GAP);
    while ago < DAYS {
        let date = days_before(item.created, ago);
        let own = Own {
            description: None,
            amount: price(chance),
            currency: currency.to_owned(),
            made: date.clone(),
            posts_on: Some(date),
        };
        entries.push(Entry::own(habits::purchase(chance), place, own, &today));
        ago += 1 + chance.below(GAP);
    }
}
