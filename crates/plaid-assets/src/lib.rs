//! Asset reports: a borrower's accounts, balances and transactions as a snapshot, also as a PDF and as copies for auditors.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Assets, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
