// @generated from api/webhooks/monitor.toml by `cargo xtask codegen`. Do not edit.

//! Watchlist screenings that changed.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// The status of a watchlist screening of a person changed, by a reviewer or by new hits.
///
/// Sent as `SCREENING`: `STATUS_UPDATED`. See [Plaid's page](https://plaid.com/docs/api/products/monitor/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ScreeningStatusUpdatedWebhook {
    /// The screening of a person.
    pub screening_id: String,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The status of a watchlist screening of an organisation changed, by a reviewer or by new hits.
///
/// Sent as `ENTITY_SCREENING`: `STATUS_UPDATED`. See [Plaid's page](https://plaid.com/docs/api/products/monitor/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityScreeningStatusUpdatedWebhook {
    /// The screening of a company.
    pub entity_screening_id: Option<String>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}
