// @generated from api/ by `cargo xtask codegen`. Do not edit.

pub(crate) mod objects;
pub(crate) mod operations;
