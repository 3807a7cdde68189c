//! Income and employment from payroll accounts, bank accounts and documents.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Income, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
