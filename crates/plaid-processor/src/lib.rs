//! Tokens that let a payment partner use one account of an Item.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Processor, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
