// @generated from api/shared/link.toml by `cargo xtask codegen`. Do not edit.

//! Link tokens, which open Plaid Link, and what happened in its sessions.

plaid_core::string_id! {
/// Stands in `IdentityMatchListAttempt.link_session_id`, `CreditSession.link_session_id`, `IssuesSearchRequest.link_session_id` and 8 more places.
pub struct LinkSessionId;
}

plaid_core::secret_token! {
/// What Link hands out: good for one exchange within 30 minutes.
pub struct PublicToken;
}
