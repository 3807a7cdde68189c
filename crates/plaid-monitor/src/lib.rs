//! Screening people and companies against sanction and watch lists.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Monitor, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
