// @generated from api/webhooks/check.toml by `cargo xtask codegen`. Do not edit.

//! Consumer reports that are ready, failed or changed.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// A base report could not be made; `error` says why.
///
/// Sent as `BASE_REPORT`: `ERROR`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportsErrorWebhook {
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The analysis of bank income for a consumer report is over; `result` says how it ended.
///
/// Sent as `CRA_INCOME`: `BANK_INCOME_COMPLETE`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeCompleteWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// How the analysis of bank income ended.
    pub result: Option<CraBankIncomeCompleteResult>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// Bank income for a consumer report could not be analysed.
///
/// Sent as `CRA_INCOME`: `ERROR`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeErrorWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A consumer report can be read: the products in `successful_products`, for 24 hours.
///
/// Sent as `CHECK_REPORT`: `CHECK_REPORT_READY`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportReadyWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// What can be read.
    pub successful_products: Vec<plaid_types::Products>,
    /// What could not be made.
    pub failed_products: Vec<plaid_types::Products>,
    /// The Items that it is about.
    ///
    /// Not in Plaid's public documentation.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A consumer report could not be made. `repairable_items` are Items that the user can repair in update mode.
///
/// Sent as `CHECK_REPORT`: `CHECK_REPORT_FAILED`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportFailedWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// Items that update mode can repair.
    pub repairable_items: Vec<CheckReportRepairableItem>,
    /// What could not be made.
    pub failed_products: Vec<plaid_types::Products>,
    /// The Items that it is about.
    ///
    /// Not in Plaid's public documentation.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// An Item that update mode can repair, and what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CheckReportRepairableItem {
    /// The family an error belongs to.
    pub error_type: plaid_core::ErrorType,
    /// The code of the error, which programs decide by.
    pub error_code: String,
    /// What went wrong, for developers; the wording may change.
    pub error_message: String,
    /// What to tell the user; null if there is nothing they can do.
    pub display_message: Option<String>,
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
}

/// Items could not be upgraded to a consumer report.
///
/// Sent as `CHECK_REPORT`: `UPGRADE_FAILED`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraUpgradeFailedWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The Items that it is about.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A consumer report of a user of the newer user API can be read.
///
/// Sent as `CHECK_REPORT`: `USER_CHECK_REPORT_READY`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraUserCheckReportReadyWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// What can be read.
    pub successful_products: Vec<plaid_types::Products>,
    /// What could not be made.
    pub failed_products: Vec<plaid_types::Products>,
    /// The Items that it is about.
    ///
    /// Not in Plaid's public documentation.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A consumer report of a user of the newer user API could not be made. `repairable_items` are Items that the user can repair in update mode.
///
/// Sent as `CHECK_REPORT`: `USER_CHECK_REPORT_FAILED`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraUserCheckReportFailedWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// Items that update mode can repair.
    pub repairable_items: Vec<CheckReportRepairableItem>,
    /// What could not be made.
    pub failed_products: Vec<plaid_types::Products>,
    /// The Items that it is about.
    ///
    /// Not in Plaid's public documentation.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// Partner insights can be read.
///
/// Sent as `CRA_INSIGHTS`: `PARTNER_INSIGHTS_COMPLETE`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsCompleteWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// Partner insights could not be made.
///
/// Sent as `CRA_INSIGHTS`: `PARTNER_INSIGHTS_ERROR`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsErrorWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A report under subscription has newer data; read the products in `successful_products` by `report_id`.
///
/// Sent as `CRA_REPORT`: `CRA_REPORT_UPDATED`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportUpdatedWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// Names the report.
    pub report_id: Option<String>,
    /// Whose Items a report rests on.
    pub scope: plaid_types::CraReportScope,
    /// What can be read.
    pub successful_products: Vec<CreditProduct>,
    /// What could not be made.
    pub failed_products: Vec<CreditProduct>,
    /// When the report was made; null if none of its products was.
    pub generated_time: Option<plaid_core::DateTime>,
    /// The code of the error, which programs decide by.
    pub error_code: Option<String>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
    /// Names a user in your own system.
    pub client_user_id: Option<plaid_types::ClientUserId>,
}

/// A product of a report, and its version.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditProduct {
    /// The product that the webhook is about.
    pub product: plaid_types::Products,
    /// Which version it is.
    pub version: Option<String>,
}

/// A report is made. Plaid's document does not tell its type and code; those here follow its sister `CRA_REPORT_UPDATED`.
///
/// Sent as `CRA_REPORT`: `CRA_REPORT_READY`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportReadyWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// Names a user in your own system.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Names the report.
    pub report_id: Option<String>,
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: Option<String>,
    /// Whose Items a report rests on.
    pub scope: plaid_types::CraReportScope,
    /// What can be read.
    pub successful_products: Vec<CreditProduct>,
    /// What could not be made.
    pub failed_products: Vec<CreditProduct>,
    /// When the report was made; null if none of its products was.
    pub generated_time: Option<plaid_core::DateTime>,
    /// Why a report could not be made.
    pub error_code: Option<CraReportErrorCode>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A base report can be read. Today `CHECK_REPORT`: `CHECK_REPORT_READY` says so.
///
/// Sent as `BASE_REPORT`: `PRODUCT_READY`. See [Plaid's page](https://plaid.com/docs/api/products/check/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportsProductReadyWebhook {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
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
