// @generated from api/webhooks/protect.toml by `cargo xtask codegen`. Do not edit.

//! Events about users whom Protect watches.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// Something happened that concerns the risk of a user.
///
/// Sent as `PROTECT`: `PROTECT_USER_EVENT`. See [Plaid's page](https://plaid.com/docs/api/products/protect/).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectUserEventWebhook {
    pub event_id: String,
    pub event_type: String,
    /// When it happened.
    pub timestamp: plaid_core::DateTime,
    pub user_id: Option<plaid_types::UserId>,
    pub client_user_id: Option<plaid_types::ClientUserId>,
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}
