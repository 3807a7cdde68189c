// @generated from api/shared/user.toml by `cargo xtask codegen`. Do not edit.

//! Shared types: user.

plaid_core::string_id! {
/// Identifies a client user.
pub struct ClientUserId;
}

plaid_core::secret_token! {
/// A secret: the user token.
pub struct UserToken;
}

plaid_core::secret_token! {
/// A secret: the third party user token.
pub struct ThirdPartyUserToken;
}
