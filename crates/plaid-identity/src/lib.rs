//! Who owns an account: names, addresses, phone numbers and emails that the bank has on file.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Identity, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
