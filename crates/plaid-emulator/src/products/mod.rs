//! One module a product: its rules, the state that only it has, and the errors that only it gives.

// Handlers have one signature, whatever they do with it.
#![allow(clippy::needless_pass_by_value, clippy::unnecessary_wraps)]

mod accounts;
mod assets;
mod auth;
mod identity;
mod institutions;
mod investments;
mod item;
mod liabilities;
mod link;
mod payment_initiation;
mod processor;
mod sandbox;
mod transactions;
mod user;
mod webhooks;

use crate::registry::Registry;

/// Registers every stateful operation.
pub(crate) fn register(registry: &mut Registry) {
    accounts::register(registry);
    assets::register(registry);
    auth::register(registry);
    identity::register(registry);
    institutions::register(registry);
    investments::register(registry);
    item::register(registry);
    liabilities::register(registry);
    link::register(registry);
    payment_initiation::register(registry);
    processor::register(registry);
    sandbox::register(registry);
    transactions::register(registry);
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
