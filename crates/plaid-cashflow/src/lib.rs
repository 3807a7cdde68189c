//! Cash flow reports about a business.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Cashflow, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
