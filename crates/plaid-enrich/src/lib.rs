//! Merchants, categories and locations for transactions that did not come from Plaid.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Enrich, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
