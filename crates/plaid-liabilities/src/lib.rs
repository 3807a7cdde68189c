//! Credit cards, student loans and mortgages: balances, rates and due dates.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Liabilities, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
