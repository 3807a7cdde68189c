//! The accounts of an Item and their balances.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Accounts, builders, types};
