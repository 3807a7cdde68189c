//! Protect: rating the risk of users and their actions.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Protect, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
