//! Moving money between bank accounts in the United States, with authorization, ledger, refunds, sweeps and recurring transfers.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Transfer, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
