//! Items: one login of one user at one bank, with its access token, webhook and products.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Item, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
