// @generated from api/webhooks/investments.toml by `cargo xtask codegen`. Do not edit.

//! Holdings and investment transactions that changed.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// Investment transactions are new or were cancelled.
///
/// Sent as `INVESTMENTS_TRANSACTIONS`: `DEFAULT_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/investments/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsDefaultUpdateWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// How many are new.
    pub new_investments_transactions: Option<i64>,
    /// How many were cancelled.
    pub cancelled_investments_transactions: Option<i64>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The history of investment transactions, of up to two years, can be read now.
///
/// Sent as `INVESTMENTS_TRANSACTIONS`: `HISTORICAL_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/investments/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsHistoricalUpdateWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// How many are new.
    pub new_investments_transactions: Option<i64>,
    /// How many were cancelled.
    pub cancelled_investments_transactions: Option<i64>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// Holdings are new or have changed in quantity or price.
///
/// Sent as `HOLDINGS`: `DEFAULT_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/investments/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct HoldingsDefaultUpdateWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// How many are new.
    pub new_holdings: Option<i64>,
    /// How many have changed.
    pub updated_holdings: Option<i64>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}
