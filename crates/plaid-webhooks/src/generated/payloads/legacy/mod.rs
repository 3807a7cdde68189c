// @generated from api/webhooks/legacy.toml by `cargo xtask codegen`. Do not edit.

//! Deposit switches.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// The state of a deposit switch changed.
///
/// Sent as `DEPOSIT_SWITCH`: `SWITCH_STATE_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DepositSwitchStateUpdateWebhook {
    /// How far the switch is.
    pub state: Option<String>,
    /// Names a deposit switch.
    pub deposit_switch_id: plaid_types::DepositSwitchId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}
