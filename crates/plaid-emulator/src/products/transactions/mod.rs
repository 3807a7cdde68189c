//! Transactions: by date, by cursor, and those that come again and again.
//!
//! An Item's transactions are pulled when it gets the product, at its login or when they are first asked
//! for: those of the last thirty days first, the others after them. Only those of
//! `user_transactions_dynamic` go on after that: a refresh posts what is pending, adds what is not, and
//! corrects an amount. What is pending for a user that a client made posts on its day.

#[cfg(any(feature = "assets", feature = "signal", feature = "statements"))]
mod balances;
mod beginning;
mod categories;
mod cursor;
mod entry;
mod get;
mod habits;
mod inflow;
mod lives;
mod log;
mod news;
mod page;
mod pull;
mod recurring;
mod sync;
mod updates;

use plaid_core::ItemId;
use plaid_transactions::types::{
    ProcessorTransactionsSyncRequest, Transaction, TransactionsSyncRequest,
};

use plaid_types::AccessToken;

use crate::{failure::Failure, registry::Registry, world::Ctx};

#[cfg(any(feature = "assets", feature = "signal", feature = "statements"))]
pub(crate) use balances::at_day_ends;
#[cfg(feature = "enrich")]
pub(crate) use categories::hierarchy;
pub(crate) use log::TransactionLog;

/// The product's name.
const PRODUCT: &str = "transactions";
/// How many transactions a page has if the request does not say.
const PAGE: i64 = 100;

pub(crate) fn register(registry: &mut Registry) {
    registry.keep_of_items::<TransactionLog>();
    registry.start(PRODUCT, pull::start);
    registry.born(updates::expect);
    registry.shared(updates::agree);
    registry.event::<pull::Pull>();
    registry.event::<updates::Posting>();
    registry.event::<updates::Inflow>();
    registry.on(get::get);
    registry.on(get::processor_get);
    registry.on_written(sync::sync, page::Page::write);
    registry.on_written(sync::processor_sync, page::Page::write);
    registry.on(updates::refresh);
    registry.on(updates::processor_refresh);
    registry.on(updates::create);
    registry.on(recurring::get);
    registry.on(recurring::processor_get);
    registry.on(categories::get);
    registry.change::<TransactionsSyncRequest>(updates::change);
    registry.change::<ProcessorTransactionsSyncRequest>(updates::change);
}

/// Sets how many days of transactions an Item is to have, if it does not have the product yet.
fn ask_for_days(ctx: &mut Ctx<'_>, token: &AccessToken, days: Option<i64>) -> Result<(), Failure> {
    let item = ctx.item(token)?;
    let days = days.and_then(|days| u64::try_from(days).ok());
    if let Some(days) = days
        && !item.has_product(PRODUCT)
    {
        item.days_requested = days;
    }
    Ok(())
}

/// A transaction, with its original description if that is wanted.
fn described(mut transaction: Transaction, is_wanted: bool) -> Transaction {
    if is_wanted {
        transaction
            .original_description
            .clone_from(&transaction.name);
    }
    transaction
}

/// Tells of what has changed since there were so many changes.
fn tell(ctx: &mut Ctx<'_>, id: &ItemId, before: usize) -> Result<(), Failure> {
    let (_, log) = ctx.item_state::<TransactionLog>(id)?;
    let (news, is_synced) = (log.news(before), log.is_synced());
    news.send(ctx, id, is_synced)
}
