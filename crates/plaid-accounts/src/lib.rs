//! The accounts of an Item and their balances.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Accounts, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
