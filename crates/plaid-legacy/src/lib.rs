//! Operations that Plaid has withdrawn: deposit switch, credit details, the first income endpoint and the Dwolla token.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Legacy, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
