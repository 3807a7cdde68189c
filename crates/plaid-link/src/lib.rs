//! Link tokens, which open Plaid Link, and what happened in its sessions.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Link, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
