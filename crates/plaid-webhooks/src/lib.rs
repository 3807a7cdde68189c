//! Webhooks: the keys they are signed with, and what was sent.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Webhooks, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
