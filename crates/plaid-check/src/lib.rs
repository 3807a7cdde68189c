//! Consumer reports by Plaid Check: base report, income, cash flow, credit scores, and their monitoring.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Check, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
