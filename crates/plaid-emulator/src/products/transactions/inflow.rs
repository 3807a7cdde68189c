//! What comes in every month on the accounts of users that clients make.
//!
//! A payment on a debt is of what was charged between the last two statements, or of a twelfth of the
//! yearly interest on what is owed.

use plaid_core::{Amount, Date};
use plaid_sandbox::types::{InflowModel, OverrideAccounts};
use serde_json::Value;

use super::entry::{Entry, Own};
use crate::{
    bank::{custom::currency, dates::today},
    world::Item,
};

/// For how many days before the login there are payments.
const DAYS: i64 = 730;
/// The yearly interest of a debt in percent if nothing is said of it.
const INTEREST: f64 = 12.5;

/// The payments of an account up to the login, oldest first. The entries are those that it has
/// otherwise.
pub(super) fn past(item: &Item, place: usize, entries: &[Entry]) -> Vec<Entry> {
    let Some((said, model)) = model(item, place) else {
        return Vec::new();
    };
    let today = today(item.created);
    let first = today
        .checked_add_days(-DAYS)
        .unwrap_or_else(|| today.clone());
    let months = first.months_through(&today);
    let dates = months.map(|(first, _)| day_of(&first, model.payment_day_of_month.as_ref()));
    let dates = dates.filter(|date| *date >= first && *date <= today);
    let payments = dates.filter_map(|date| {
        let owed = item.accounts.get(place)?.balances.current;
        payment(said, model, place, &date, owed, entries.iter())
    });
    payments.collect()
}

/// The model of an account, if it has one and does not say that nothing comes in.
fn model(item: &Item, place: usize) -> Option<(&OverrideAccounts, &InflowModel)> {
    let said = item.user.said_of(place)?;
    let model = said.inflow_model.as_ref()?;
    (model.r#type != "none").then_some((said, model))
}

/// A day of the month that a date is in.
fn day_of(date: &Date, day: Option<&Value>) -> Date {
    let first = date.first_of_month();
    match day.and_then(Value::as_i64) {
        Some(day) => first.checked_add_days(day - 1).unwrap_or(first),
        None => first.last_of_month(),
    }
}

fn payment<'a>(
    said: &OverrideAccounts,
    model: &InflowModel,
    place: usize,
    date: &Date,
    owed: Option<Amount>,
    entries: impl Iterator<Item = &'a Entry>,
) -> Option<Entry> {
    let amount = match model.r#type.as_str() {
        "monthly-income" => model.income_amount?,
        "monthly-interest-only-payment" => interest(said, owed?)?,
        _ => charged(model, place, date, entries)?,
    };
    let own = Own {
        description: model.transaction_name.clone(),
        amount: -amount,
        currency: currency(said).to_owned(),
        made: date.clone(),
        posts_on: Some(date.clone()),
    };
    let is_nothing = amount.is_zero() || amount.is_negative();
    (!is_nothing).then(|| Entry::described(place, own, date))
}

/// A twelfth of the yearly interest.
fn interest(said: &OverrideAccounts, owed: Amount) -> Option<Amount> {
    let liability = said.liability.as_ref();
    let percent = liability.and_then(|liability| liability.purchase_apr.or(liability.nominal_apr));
    let percent = Amount::try_from(percent.unwrap_or(INTEREST)).ok()?;
    let yearly = owed.as_decimal().checked_mul(percent.as_decimal())?;
    let monthly = yearly.checked_div(Amount::from(1200).as_decimal())?;
    Some(Amount::from(monthly).round(2))
}

/// What was charged between the last two statements before a date.
fn charged<'a>(
    model: &InflowModel,
    place: usize,
    date: &Date,
    entries: impl Iterator<Item = &'a Entry>,
) -> Option<Amount> {
    let statement = |month: &Date| day_of(month, model.statement_day_of_month.as_ref());
    let month_before = |date: &Date| date.first_of_month().checked_add_days(-1);
    let last = Some(statement(date)).filter(|statement| statement < date);
    let last = match last {
        Some(last) => last,
        None => statement(&month_before(date)?),
    };
    let before = statement(&month_before(&last)?);
    let charges = entries
        .filter(|entry| entry.account == place && entry.date > before && entry.date <= last)
        .map(Entry::amount)
        .filter(|amount| !amount.is_negative());
    Amount::checked_sum(charges)
}

/// The payment on an account on a day, if one is due and comes to anything.
pub(super) fn due<'a>(
    item: &Item,
    place: usize,
    today: &Date,
    entries: impl Iterator<Item = &'a Entry>,
) -> Option<Entry> {
    let (said, model) = model(item, place)?;
    let owed = item.accounts.get(place)?.balances.current;
    payment(said, model, place, today, owed, entries)
}

/// The day of the next payment on an account, if there are any.
pub(super) fn next(item: &Item, place: usize, today: &Date) -> Option<Date> {
    let (_, model) = model(item, place)?;
    let day = model.payment_day_of_month.as_ref();
    let this_month = Some(day_of(today, day)).filter(|date| date > today);
    this_month.or_else(|| Some(day_of(&today.last_of_month().checked_add_days(1)?, day)))
}
