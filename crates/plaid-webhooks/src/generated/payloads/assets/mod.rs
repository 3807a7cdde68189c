// @generated from api/webhooks/assets.toml by `cargo xtask codegen`. Do not edit.

//! Asset reports that are ready, or failed.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// An asset report can be read now.
///
/// Sent as `ASSETS`: `PRODUCT_READY`. See [Plaid's page](https://plaid.com/docs/api/products/assets/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetsProductReadyWebhook {
    /// Names an Asset Report, in webhooks and for support.
    pub asset_report_id: plaid_types::AssetReportId,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// How much an asset report holds.
    pub report_type: Option<AssetReportType>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// An asset report could not be made; `error` says why.
///
/// Sent as `ASSETS`: `ERROR`. See [Plaid's page](https://plaid.com/docs/api/products/assets/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetsErrorWebhook {
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// Names an Asset Report, in webhooks and for support.
    pub asset_report_id: plaid_types::AssetReportId,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A client with whom a report is shared has used it.
///
/// Sent as `ASSETS`: `RELAY_EVENT`. See [Plaid's page](https://plaid.com/docs/api/products/assets/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetsRelayWebhook {
    /// Lets you read the report that was relayed.
    pub asset_relay_token: plaid_types::RelayToken,
    /// What that client did.
    pub relay_event: RelayEvent,
    /// The client with whom the report is shared.
    pub secondary_client_id: plaid_core::ClientId,
    /// Names an Asset Report, in webhooks and for support.
    pub asset_report_id: plaid_types::AssetReportId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

plaid_core::open_enum! {
/// How much an asset report holds.
pub enum AssetReportType {
/// The whole report. (`FULL`)
Full = "FULL",
/// The early report with balances and owners alone. (`FAST`)
Fast = "FAST",
}
}

plaid_core::open_enum! {
/// What a client did with a report that is shared with it.
#[allow(missing_docs)]
pub enum RelayEvent {
GetCalled = "GET_CALLED",
RefreshCalled = "REFRESH_CALLED",
AuditCopyCreateCalled = "AUDIT_COPY_CREATE_CALLED",
}
}
