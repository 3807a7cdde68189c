// @generated from api/webhooks/bank-transfer.toml by `cargo xtask codegen`. Do not edit.

//! Events of bank transfers.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// There are new bank transfer events to sync.
///
/// Sent as `BANK_TRANSFERS`: `BANK_TRANSFERS_EVENTS_UPDATE`. See [Plaid's page](https://plaid.com/docs/bank-transfers/reference/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransfersEventsUpdateWebhook {
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}
