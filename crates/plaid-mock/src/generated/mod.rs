// @generated from api/errors.toml by `cargo xtask codegen`. Do not edit.

pub(crate) mod errors;
