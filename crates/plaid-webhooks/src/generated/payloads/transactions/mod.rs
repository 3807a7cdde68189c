// @generated from api/webhooks/transactions.toml by `cargo xtask codegen`. Do not edit.

//! Transactions that are new, changed or gone.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// Transactions of an Item are gone; for integrations with `/transactions/get`.
///
/// Sent as `TRANSACTIONS`: `TRANSACTIONS_REMOVED`. See [Plaid's page](https://plaid.com/docs/api/products/transactions/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsRemovedWebhook {
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// The transactions that are gone.
    pub removed_transactions: Vec<plaid_types::TransactionId>,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// Transactions of a processor token are gone; for integrations with `/processor/transactions/get`.
///
/// Sent as `TRANSACTIONS`: `TRANSACTIONS_REMOVED`. See [Plaid's page](https://plaid.com/docs/api/products/transactions/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorTransactionsRemovedWebhook {
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// The transactions that are gone.
    pub removed_transactions: Vec<plaid_types::TransactionId>,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// New transactions of an Item can be read; for integrations with `/transactions/get`.
///
/// Sent as `TRANSACTIONS`: `DEFAULT_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/transactions/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DefaultUpdateWebhook {
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// How many are new.
    pub new_transactions: Option<i64>,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// New transactions of a processor token can be read; for integrations with `/processor/transactions/get`.
///
/// Sent as `TRANSACTIONS`: `DEFAULT_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/transactions/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorDefaultUpdateWebhook {
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// How many are new.
    pub new_transactions: Option<i64>,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// There is something new for `/transactions/sync`. Comes only after it was called once for the Item.
///
/// Sent as `TRANSACTIONS`: `SYNC_UPDATES_AVAILABLE`. See [Plaid's page](https://plaid.com/docs/api/products/transactions/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SyncUpdatesAvailableWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Whether the last 30 days are there.
    pub initial_update_complete: Option<bool>,
    /// Whether the whole history is there.
    pub historical_update_complete: Option<bool>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// There is something new for `/processor/transactions/sync`. Comes only after it was called once for the token.
///
/// Sent as `TRANSACTIONS`: `SYNC_UPDATES_AVAILABLE`. See [Plaid's page](https://plaid.com/docs/api/products/transactions/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorSyncUpdatesAvailableWebhook {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// Whether the last 30 days are there.
    pub initial_update_complete: Option<bool>,
    /// Whether the whole history is there.
    pub historical_update_complete: Option<bool>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// An Item's recurring transactions have changed.
///
/// Sent as `TRANSACTIONS`: `RECURRING_TRANSACTIONS_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/transactions/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RecurringTransactionsUpdateWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// The accounts it concerns.
    pub account_ids: Vec<plaid_types::AccountId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A processor token's recurring transactions have changed.
///
/// Sent as `TRANSACTIONS`: `RECURRING_TRANSACTIONS_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/transactions/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorRecurringTransactionsUpdateWebhook {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The whole history of an Item, of up to 24 months, can be read; for integrations with `/transactions/get`.
///
/// Sent as `TRANSACTIONS`: `HISTORICAL_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/transactions/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct HistoricalUpdateWebhook {
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// How many are new.
    pub new_transactions: Option<i64>,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The whole history of a processor token, of up to 24 months, can be read; for integrations with `/processor/transactions/get`.
///
/// Sent as `TRANSACTIONS`: `HISTORICAL_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/transactions/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorHistoricalUpdateWebhook {
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// How many are new.
    pub new_transactions: Option<i64>,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The last 30 days of an Item can be read; for integrations with `/transactions/get`.
///
/// Sent as `TRANSACTIONS`: `INITIAL_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/transactions/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InitialUpdateWebhook {
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// How many are new.
    pub new_transactions: Option<i64>,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The last 30 days of a processor token can be read; for integrations with `/processor/transactions/get`.
///
/// Sent as `TRANSACTIONS`: `INITIAL_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/transactions/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorInitialUpdateWebhook {
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// How many are new.
    pub new_transactions: Option<i64>,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}
