//! Types that two or more products of the Plaid SDK share.
//!
//! Every product re-exports those it uses, so programs rarely name this crate. Each group
//! of types is a feature; a product turns on the groups it reaches and compiles no others.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;
#[cfg(feature = "samples")]
#[cfg_attr(docsrs, doc(cfg(feature = "samples")))]
pub mod scenario;

pub use generated::*;
