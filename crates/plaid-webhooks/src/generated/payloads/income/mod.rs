// @generated from api/webhooks/income.toml by `cargo xtask codegen`. Do not edit.

//! Income data that is ready, failed or needs the user.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// Income data of an Item can be read.
///
/// Sent as `INCOME`: `PRODUCT_READY`. See [Plaid's page](https://plaid.com/docs/api/products/income/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemProductReadyWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The user's documents or payroll data have been processed; `verification_status` says how that ended.
///
/// Sent as `INCOME`: `INCOME_VERIFICATION`. See [Plaid's page](https://plaid.com/docs/api/products/income/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeVerificationStatusWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// How the reading of documents ended, such as `VERIFICATION_STATUS_PROCESSING_COMPLETE`.
    pub verification_status: String,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The user's documents have been searched for signs of fraud.
///
/// Sent as `INCOME`: `INCOME_VERIFICATION_RISK_SIGNALS`. See [Plaid's page](https://plaid.com/docs/api/products/income/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeVerificationRiskSignalsStatusWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// How the search for signs of forgery ended, such as `RISK_SIGNALS_PROCESSING_COMPLETE`.
    pub risk_signals_status: Option<String>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// Bank income of a user can be read, or could not be analysed; `result` says which.
///
/// Sent as `INCOME`: `BANK_INCOME_COMPLETE`. See [Plaid's page](https://plaid.com/docs/api/products/income/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankIncomeCompleteWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// How the analysis of bank income ended.
    pub result: BankIncomeCompleteResult,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// Payroll data could not be refreshed: the user has to connect the payroll account again.
///
/// Sent as `INCOME`: `INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED`. See [Plaid's page](https://plaid.com/docs/api/products/income/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeVerificationRefreshReconnectNeededWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A user's bank income has changed enough to be refreshed.
///
/// Sent as `INCOME`: `BANK_INCOME_REFRESH_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/income/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankIncomeRefreshUpdateWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A refreshed report of bank income can be read, or could not be made.
///
/// Sent as `INCOME`: `BANK_INCOME_REFRESH_COMPLETE`. See [Plaid's page](https://plaid.com/docs/api/products/income/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankIncomeRefreshCompleteWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// How the refresh ended.
    pub result: plaid_types::BankIncomeRefreshCompleteResult,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// Payroll data of a user of the newer user API could not be refreshed: the payroll account has to be connected again.
///
/// Sent as `INCOME`: `USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED`. See [Plaid's page](https://plaid.com/docs/api/products/income/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserIncomeVerificationRefreshReconnectNeededWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The documents of a user of the newer user API have been searched for signs of fraud.
///
/// Sent as `INCOME`: `USER_INCOME_VERIFICATION_RISK_SIGNALS`. See [Plaid's page](https://plaid.com/docs/api/products/income/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserIncomeVerificationRiskSignalsStatusWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// How the search for signs of forgery ended, such as `RISK_SIGNALS_PROCESSING_COMPLETE`.
    pub risk_signals_status: String,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// Documents or payroll data of a user of the newer user API have been processed.
///
/// Sent as `INCOME`: `USER_INCOME_VERIFICATION`. See [Plaid's page](https://plaid.com/docs/api/products/income/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserIncomeVerificationStatusWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// How the reading of documents ended, such as `VERIFICATION_STATUS_PROCESSING_COMPLETE`.
    pub verification_status: String,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

plaid_core::open_enum! {
/// How the analysis of bank income ended.
#[allow(missing_docs)]
pub enum BankIncomeCompleteResult {
Success = "SUCCESS",
Failure = "FAILURE",
}
}
