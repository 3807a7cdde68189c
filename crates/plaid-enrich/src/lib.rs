//! Enrich

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Enrich, builders, types};
