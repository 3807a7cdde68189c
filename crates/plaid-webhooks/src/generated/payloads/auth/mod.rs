// @generated from api/webhooks/auth.toml by `cargo xtask codegen`. Do not edit.

//! Account numbers that changed, and accounts that are being verified.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// Account or routing numbers of an Item are new or have changed: read them again before the next transfer.
///
/// Sent as `AUTH`: `DEFAULT_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/auth/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AuthDefaultUpdateWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Accounts that had no numbers before.
    pub account_ids_with_new_auth: Vec<plaid_types::AccountId>,
    /// What changed, by account.
    pub account_ids_with_updated_auth: std::collections::BTreeMap<String, Vec<AuthUpdateTypes>>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// Micro-deposits have verified an account without the user: its numbers can be read now.
///
/// Sent as `AUTH`: `AUTOMATICALLY_VERIFIED`. See [Plaid's page](https://plaid.com/docs/api/products/auth/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AutomaticallyVerifiedWebhook {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
}

/// An account was not verified in time and cannot be any more; the user has to link it anew.
///
/// Sent as `AUTH`: `VERIFICATION_EXPIRED`. See [Plaid's page](https://plaid.com/docs/api/products/auth/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct VerificationExpiredWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
}

/// The user has not consented to Auth for an account: update mode asks for it.
///
/// Sent as `AUTH`: `PRODUCT_PERMISSIONS_REQUIRED`. See [Plaid's page](https://plaid.com/docs/api/products/auth/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProductPermissionsRequiredAuthWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A user has confirmed micro-deposits by text message, or failed to.
///
/// Sent as `AUTH`: `SMS_MICRODEPOSITS_VERIFICATION`. See [Plaid's page](https://plaid.com/docs/api/products/auth/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct HostedMMDVerificationWebhook {
    /// How the verification ended: `MANUALLY_VERIFIED` or `VERIFICATION_FAILED`.
    pub status: String,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

plaid_core::open_enum! {
/// A part of an account's numbers.
#[allow(missing_docs)]
pub enum AuthUpdateTypes {
AccountNumber = "account_number",
RoutingNumber = "routing_number",
AccountNumberMask = "account_number_mask",
/// `ACCOUNT_NUMBER`.
AccountNumberUppercase = "ACCOUNT_NUMBER",
/// `ROUTING_NUMBER`.
RoutingNumberUppercase = "ROUTING_NUMBER",
}
}
