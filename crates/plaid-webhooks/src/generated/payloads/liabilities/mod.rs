// @generated from api/webhooks/liabilities.toml by `cargo xtask codegen`. Do not edit.

//! Liabilities that changed.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// Liabilities are new or have changed.
///
/// Sent as `LIABILITIES`: `DEFAULT_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/liabilities/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LiabilitiesDefaultUpdateWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// Accounts that had no liabilities before.
    pub account_ids_with_new_liabilities: Vec<plaid_types::AccountId>,
    /// The members that changed, by account.
    pub account_ids_with_updated_liabilities: std::collections::BTreeMap<String, Vec<String>>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}
