//! End customers of resellers.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Partner, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
