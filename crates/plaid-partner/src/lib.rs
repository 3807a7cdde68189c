//! End customers of resellers.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Partner, builders, types};
