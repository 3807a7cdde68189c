//! Auth

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Auth, builders, types};
