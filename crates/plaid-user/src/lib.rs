//! Users: the people behind Items, for products that look at several Items at once.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{User, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
