// The page's example needs more crates than this one has; it runs where those are.
#![cfg_attr(not(doctest), doc = include_str!("../README.md"))]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Beacon, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
