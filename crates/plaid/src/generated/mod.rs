// @generated from api/products/ by `cargo xtask codegen`. Do not edit.

mod client;
pub(crate) mod products;
