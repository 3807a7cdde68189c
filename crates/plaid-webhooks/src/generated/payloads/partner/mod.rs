// @generated from api/webhooks/partner.toml by `cargo xtask codegen`. Do not edit.

//! End customers whose access to institutions changed.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// An end customer's registration with an OAuth institution has come further.
///
/// Sent as `PARTNER`: `END_CUSTOMER_OAUTH_STATUS_UPDATED`. See [Plaid's page](https://plaid.com/docs/api/partner/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerEndCustomerOAuthStatusUpdatedWebhook {
    /// The `client_id` of a customer of yours.
    pub end_customer_client_id: plaid_types::EndCustomerClientId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: String,
    /// How far an end customer's registration with an institution is.
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
