//! Beacon, Plaid's network of fraud reports; Protect has taken its place.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Beacon, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
