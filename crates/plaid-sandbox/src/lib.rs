//! What only the Sandbox can do: log in without a user, break things on purpose, and move time.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod custom_user;
mod generated;

pub use generated::{Sandbox, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
