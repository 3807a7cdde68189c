//! Verifying who a person is: documents, selfies, data sources and risk checks.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{IdentityVerification, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
