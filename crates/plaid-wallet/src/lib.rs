//! Virtual accounts in Europe: receiving payments, holding balances and paying out.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Wallet, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
