//! The banks that Plaid supports.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Institutions, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
