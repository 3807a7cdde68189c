// @generated from api/shared/link.toml by `cargo xtask codegen`. Do not edit.

//! Link tokens, which open Plaid Link, and what happened in its sessions.

plaid_core::string_id! {
/// Identifies a link session.
pub struct LinkSessionId;
}

plaid_core::secret_token! {
/// What Link hands out: good for one exchange within 30 minutes.
pub struct PublicToken;
}
