//! Account and routing numbers, for payments to and from bank accounts.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Auth, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
