// @generated from api/webhooks/institutions.toml by `cargo xtask codegen`. Do not edit.

//! Alerts about the health of institutions.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// An institution fell below the success rate that an alert in the Dashboard names.
///
/// Sent as `DASHBOARD_CONFIGURED_ALERT`: `INSTITUTION_STATUS_ALERT_TRIGGERED`. See [Plaid's page](https://plaid.com/docs/api/institutions/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InstitutionStatusAlertWebhook {
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// From 0 to 1.
    pub institution_overall_success_rate: Option<f64>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}
