//! Protect: rating the risk of users and their actions.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Protect, builders, types};
