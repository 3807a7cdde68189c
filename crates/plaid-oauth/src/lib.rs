//! OAuth tokens, for applications that act on behalf of others.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Oauth, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
