//! Income and employment from payroll accounts, bank accounts and documents.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{Income, builders, types};
