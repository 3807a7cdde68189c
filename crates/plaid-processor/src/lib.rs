//! Processor

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Processor, builders, types};
