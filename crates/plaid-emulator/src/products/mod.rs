//! One module a product: its rules, the state that only it has, and the errors that only it gives.

// Handlers have one signature, whatever they do with it.
#![allow(clippy::needless_pass_by_value, clippy::unnecessary_wraps)]

#[cfg(feature = "accounts")]
mod accounts;
#[cfg(feature = "assets")]
mod assets;
#[cfg(feature = "auth")]
mod auth;
#[cfg(feature = "bank-transfer")]
mod bank_transfer;
#[cfg(any(feature = "identity-verification", feature = "monitor"))]
mod cursor;
#[cfg(feature = "enrich")]
mod enrich;
#[cfg(feature = "identity")]
mod identity;
#[cfg(feature = "identity-verification")]
pub(crate) mod identity_verification;
#[cfg(feature = "institutions")]
mod institutions;
#[cfg(feature = "investments")]
mod investments;
#[cfg(feature = "item")]
mod item;
#[cfg(feature = "liabilities")]
mod liabilities;
#[cfg(feature = "link")]
pub(crate) mod link;
#[cfg(feature = "monitor")]
mod monitor;
#[cfg(feature = "payment-initiation")]
mod payment_initiation;
#[cfg(feature = "processor")]
mod processor;
mod sandbox;
#[cfg(feature = "signal")]
mod signal;
#[cfg(feature = "statements")]
mod statements;
#[cfg(feature = "transactions")]
mod transactions;
#[cfg(feature = "user")]
mod user;
mod webhooks;
#[cfg(any(feature = "enrich", feature = "identity", feature = "monitor"))]
mod words;

use plaid_core::Date;

use crate::{failure::Failure, registry::Registry};

/// How many days a range of dates may have; one of two years is leap.
const LONGEST: i64 = 731;

/// Registers every stateful operation of the products that are served.
pub(crate) fn register(registry: &mut Registry) {
    #[cfg(feature = "accounts")]
    accounts::register(registry);
    #[cfg(feature = "assets")]
    assets::register(registry);
    #[cfg(feature = "auth")]
    auth::register(registry);
    #[cfg(feature = "bank-transfer")]
    bank_transfer::register(registry);
    #[cfg(feature = "enrich")]
    enrich::register(registry);
    #[cfg(feature = "identity")]
    identity::register(registry);
    #[cfg(feature = "identity-verification")]
    identity_verification::register(registry);
    #[cfg(feature = "institutions")]
    institutions::register(registry);
    #[cfg(feature = "investments")]
    investments::register(registry);
    #[cfg(feature = "item")]
    item::register(registry);
    #[cfg(feature = "liabilities")]
    liabilities::register(registry);
    #[cfg(feature = "link")]
    link::register(registry);
    #[cfg(feature = "monitor")]
    monitor::register(registry);
    #[cfg(feature = "payment-initiation")]
    payment_initiation::register(registry);
    #[cfg(feature = "processor")]
    processor::register(registry);
    sandbox::register(registry);
    #[cfg(feature = "signal")]
    signal::register(registry);
    #[cfg(feature = "statements")]
    statements::register(registry);
    #[cfg(feature = "transactions")]
    transactions::register(registry);
    #[cfg(feature = "user")]
    user::register(registry);
    webhooks::register(registry);
}

/// One page of a list.
fn page<T: Clone>(items: &[T], count: Option<i64>, offset: Option<i64>, default: i64) -> Vec<T> {
    let size = |number: i64| usize::try_from(number).unwrap_or_default();
    let (count, offset) = (
        size(count.unwrap_or(default)),
        size(offset.unwrap_or_default()),
    );
    items.iter().skip(offset).take(count).cloned().collect()
}

/// A range of dates of two years at most.
fn range(start: Date, end: Date) -> Result<(Date, Date), Failure> {
    match end.days_since(&start) {
        Some(0..=LONGEST) => Ok((start, end)),
        Some(..0) => Err(Failure::invalid_field(
            "start_date must not be later than end_date",
        )),
        _ => Err(Failure::invalid_field(
            "start_date and end_date must not be more than two years apart",
        )),
    }
}
