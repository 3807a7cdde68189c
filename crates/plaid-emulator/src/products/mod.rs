//! One module a product: its rules, and the state that only it has.

// Handlers have one signature, whatever they do with it.
#![allow(clippy::needless_pass_by_value, clippy::unnecessary_wraps)]

mod accounts;
pub(crate) mod assets;
mod auth;
mod categories;
mod identity;
mod institutions;
mod investments;
mod item;
mod liabilities;
pub(crate) mod link;
pub(crate) mod payment_initiation;
mod processor;
mod sandbox;
mod transactions;
mod webhooks;

use crate::routes::Routes;

/// Registers every stateful operation.
pub(crate) fn register(routes: &mut Routes) {
    accounts::register(routes);
    assets::register(routes);
    auth::register(routes);
    categories::register(routes);
    identity::register(routes);
    institutions::register(routes);
    investments::register(routes);
    item::register(routes);
    liabilities::register(routes);
    link::register(routes);
    payment_initiation::register(routes);
    processor::register(routes);
    sandbox::register(routes);
    transactions::register(routes);
    webhooks::register(routes);
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
