//! Transactions of bank and credit accounts: up to two years back, with categories, merchants and recurring streams.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;
#[cfg(feature = "samples")]
#[cfg_attr(docsrs, doc(cfg(feature = "samples")))]
pub mod scenario;
mod sync;

pub use generated::{Transactions, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
pub use sync::{ProcessorTransactionsUpdate, TransactionsUpdate};
