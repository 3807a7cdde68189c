// @generated from api/webhooks/processor.toml by `cargo xtask codegen`. Do not edit.

//! Processor tokens whose settings changed.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// Sent to a processor token's new URL when that was set.
///
/// Sent as `PROCESSOR_TOKEN`: `WEBHOOK_UPDATE_ACKNOWLEDGED`. See [Plaid's page](https://plaid.com/docs/api/processors/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorTokenWebhookUpdate {
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The URL that was set.
    pub new_webhook_url: plaid_core::Sensitive,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}
