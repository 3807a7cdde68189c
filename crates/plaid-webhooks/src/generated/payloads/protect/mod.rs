// @generated from api/webhooks/protect.toml by `cargo xtask codegen`. Do not edit.

//! Events about users whom Protect watches.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// Something happened that concerns the risk of a user.
///
/// Sent as `PROTECT`: `PROTECT_USER_EVENT`. See [Plaid's page](https://plaid.com/docs/api/products/protect/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectUserEventWebhook {
    /// Names the event.
    pub event_id: String,
    /// What kind of event it is.
    pub event_type: String,
    /// When it happened.
    pub timestamp: plaid_core::DateTime,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Names a user in your own system.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}
