// @generated from api/webhooks/check.toml by `cargo xtask codegen`. Do not edit.

//! Consumer reports that are ready, failed or changed.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// A base report could not be made; `error` says why.
///
/// Sent as `BASE_REPORT`: `ERROR`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportsErrorWebhook {
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    pub user_id: Option<plaid_types::UserId>,
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
}

/// The analysis of bank income for a consumer report is over; `result` says how it ended.
///
/// Sent as `CRA_INCOME`: `BANK_INCOME_COMPLETE`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeCompleteWebhook {
    pub user_id: plaid_types::UserId,
    pub result: Option<CraBankIncomeCompleteResult>,
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
}

/// Bank income for a consumer report could not be analysed.
///
/// Sent as `CRA_INCOME`: `ERROR`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeErrorWebhook {
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
}

/// A consumer report can be read: the products in `successful_products`, for 24 hours.
///
/// Sent as `CHECK_REPORT`: `CHECK_REPORT_READY`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportReadyWebhook {
    pub user_id: plaid_types::UserId,
    /// What can be read.
    pub successful_products: Vec<plaid_types::Products>,
    /// What could not be made.
    pub failed_products: Vec<plaid_types::Products>,
    /// Not in Plaid's public documentation.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
}

/// A consumer report could not be made. `repairable_items` are Items that the user can repair in update mode.
///
/// Sent as `CHECK_REPORT`: `CHECK_REPORT_FAILED`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportFailedWebhook {
    pub user_id: plaid_types::UserId,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// Items that update mode can repair.
    pub repairable_items: Vec<CheckReportRepairableItem>,
    /// What could not be made.
    pub failed_products: Vec<plaid_types::Products>,
    /// Not in Plaid's public documentation.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
}

/// An Item that update mode can repair, and what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CheckReportRepairableItem {
    pub error_type: plaid_core::ErrorType,
    pub error_code: String,
    pub error_message: String,
    pub display_message: Option<String>,
    pub item_id: plaid_core::ItemId,
}

/// Items could not be upgraded to a consumer report.
///
/// Sent as `CHECK_REPORT`: `UPGRADE_FAILED`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraUpgradeFailedWebhook {
    pub user_id: plaid_types::UserId,
    pub item_ids: Vec<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
}

/// A consumer report of a user of the newer user API can be read.
///
/// Sent as `CHECK_REPORT`: `USER_CHECK_REPORT_READY`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraUserCheckReportReadyWebhook {
    pub user_id: plaid_types::UserId,
    /// What can be read.
    pub successful_products: Vec<plaid_types::Products>,
    /// What could not be made.
    pub failed_products: Vec<plaid_types::Products>,
    /// Not in Plaid's public documentation.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
}

/// A consumer report of a user of the newer user API could not be made. `repairable_items` are Items that the user can repair in update mode.
///
/// Sent as `CHECK_REPORT`: `USER_CHECK_REPORT_FAILED`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraUserCheckReportFailedWebhook {
    pub user_id: plaid_types::UserId,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// Items that update mode can repair.
    pub repairable_items: Vec<CheckReportRepairableItem>,
    /// What could not be made.
    pub failed_products: Vec<plaid_types::Products>,
    /// Not in Plaid's public documentation.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
}

/// Partner insights can be read.
///
/// Sent as `CRA_INSIGHTS`: `PARTNER_INSIGHTS_COMPLETE`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsCompleteWebhook {
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
}

/// Partner insights could not be made.
///
/// Sent as `CRA_INSIGHTS`: `PARTNER_INSIGHTS_ERROR`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsErrorWebhook {
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
}

/// A report under subscription has newer data; read the products in `successful_products` by `report_id`.
///
/// Sent as `CRA_REPORT`: `CRA_REPORT_UPDATED`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportUpdatedWebhook {
    pub user_id: plaid_types::UserId,
    pub report_id: Option<String>,
    pub scope: plaid_types::CraReportScope,
    /// What can be read.
    pub successful_products: Vec<CreditProduct>,
    /// What could not be made.
    pub failed_products: Vec<CreditProduct>,
    /// When the report was made; null if none of its products was.
    pub generated_time: Option<plaid_core::DateTime>,
    pub error_code: Option<String>,
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
    pub client_user_id: Option<plaid_types::ClientUserId>,
}

/// A product of a report, and its version.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditProduct {
    pub product: plaid_types::Products,
    pub version: Option<String>,
}

/// A report is made. Plaid's document does not tell its type and code; those here follow its sister `CRA_REPORT_UPDATED`.
///
/// Sent as `CRA_REPORT`: `CRA_REPORT_READY`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportReadyWebhook {
    pub user_id: plaid_types::UserId,
    pub client_user_id: Option<plaid_types::ClientUserId>,
    pub report_id: Option<String>,
    pub client_report_id: Option<String>,
    pub scope: plaid_types::CraReportScope,
    /// What can be read.
    pub successful_products: Vec<CreditProduct>,
    /// What could not be made.
    pub failed_products: Vec<CreditProduct>,
    /// When the report was made; null if none of its products was.
    pub generated_time: Option<plaid_core::DateTime>,
    pub error_code: Option<CraReportErrorCode>,
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
}

/// A base report can be read. Today `CHECK_REPORT`: `CHECK_REPORT_READY` says so.
///
/// Sent as `BASE_REPORT`: `PRODUCT_READY`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportsProductReadyWebhook {
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
}

plaid_core::open_enum! {
/// How the analysis of bank income ended.
#[allow(missing_docs)]
pub enum CraBankIncomeCompleteResult {
Success = "SUCCESS",
Failure = "FAILURE",
}
}

plaid_core::open_enum! {
/// Why a report could not be made.
#[allow(missing_docs)]
pub enum CraReportErrorCode {
DataUnavailable = "DATA_UNAVAILABLE",
InternalServerError = "INTERNAL_SERVER_ERROR",
}
}
