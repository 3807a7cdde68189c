// @generated from api/shared/link.toml by `cargo xtask codegen`. Do not edit.

//! Shared types: link.

plaid_core::string_id! {
/// Identifies a link session.
pub struct LinkSessionId;
}

plaid_core::secret_token! {
/// A secret: the public token.
pub struct PublicToken;
}
