//! Signal: the risk that an ACH debit will be returned.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Signal, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
