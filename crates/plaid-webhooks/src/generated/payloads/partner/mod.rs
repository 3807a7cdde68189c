// @generated from api/webhooks/partner.toml by `cargo xtask codegen`. Do not edit.

//! End customers whose access to institutions changed.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// An end customer's registration with an OAuth institution has come further.
///
/// Sent as `PARTNER`: `END_CUSTOMER_OAUTH_STATUS_UPDATED`. See [Plaid's page](https://plaid.com/docs/api/partner/).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerEndCustomerOAuthStatusUpdatedWebhook {
    pub end_customer_client_id: plaid_types::EndCustomerClientId,
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
    pub institution_id: plaid_types::InstitutionId,
    pub institution_name: String,
    pub status: PartnerEndCustomerOAuthStatusUpdatedValues,
}

plaid_core::open_enum! {
/// How far an end customer's registration with an institution is.
#[allow(missing_docs)]
pub enum PartnerEndCustomerOAuthStatusUpdatedValues {
NotStarted = "not-started",
Processing = "processing",
Approved = "approved",
Enabled = "enabled",
AttentionRequired = "attention-required",
}
}
