//! Bank statements as PDFs.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Statements, builders, types};
