// @generated from api/products/cashflow.toml by `cargo xtask codegen`. Do not edit.

pub mod builders;
mod codec;
mod endpoints;
mod handle;
#[cfg(feature = "samples")]
mod samples;
pub mod types;

pub use handle::*;
