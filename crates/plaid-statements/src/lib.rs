//! Bank statements as PDFs.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Statements, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
