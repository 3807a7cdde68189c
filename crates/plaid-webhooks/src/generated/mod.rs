// @generated from api/products/webhooks.toml by `cargo xtask codegen`. Do not edit.

#![allow(
    clippy::fn_params_excessive_bools,
    clippy::semicolon_if_nothing_returned,
    clippy::struct_excessive_bools,
    clippy::too_many_lines
)]

pub mod builders;
mod codec;
mod endpoints;
mod handle;
pub mod payloads;
#[cfg(feature = "samples")]
mod samples;
pub mod types;
mod webhook;

pub use handle::*;
pub use webhook::*;
