// @generated from api/shared/user.toml by `cargo xtask codegen`. Do not edit.

//! Users: the people behind Items, for products that look at several Items at once.

plaid_core::string_id! {
/// Names a user in your own system.
pub struct ClientUserId;
}

plaid_core::secret_token! {
/// Stands for a user in integrations begun before December 10, 2025.
pub struct UserToken;
}

plaid_core::secret_token! {
/// Lets one other client read data of a user.
pub struct ThirdPartyUserToken;
}
