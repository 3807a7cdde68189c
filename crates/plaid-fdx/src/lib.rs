//! Endpoints in the format of the Financial Data Exchange, for banks that share data through Plaid.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Fdx, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
