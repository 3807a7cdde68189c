//! Fdx

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Fdx, builders, types};
