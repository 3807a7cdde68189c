//! The first version of transfers between bank accounts; Transfer has taken its place.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{BankTransfer, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
