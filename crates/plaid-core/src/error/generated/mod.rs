// @generated from api/core.toml by `cargo xtask codegen`. Do not edit.

pub(super) mod codes;
pub(super) mod documented;
pub(super) mod families;
