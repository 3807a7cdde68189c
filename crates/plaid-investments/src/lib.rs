//! Holdings and transactions of investment accounts.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Investments, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
