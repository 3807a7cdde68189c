//! Identity

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Identity, builders, types};
