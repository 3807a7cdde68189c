// @generated from api/webhooks/transfer.toml by `cargo xtask codegen`. Do not edit.

//! Transfers, recurring transfers and originators.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// There are new transfer events to sync.
///
/// Sent as `TRANSFER`: `TRANSFER_EVENTS_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferEventsUpdateWebhook {
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A recurring transfer has originated a transfer.
///
/// Sent as `TRANSFER`: `RECURRING_NEW_TRANSFER`. See [Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RecurringNewTransferWebhook {
    /// Names a recurring transfer.
    pub recurring_transfer_id: plaid_types::RecurringTransferId,
    /// Names a transfer.
    pub transfer_id: plaid_types::TransferId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A recurring transfer has not originated a transfer, because its authorization was denied or failed.
///
/// Sent as `TRANSFER`: `RECURRING_TRANSFER_SKIPPED`. See [Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RecurringTransferSkippedWebhook {
    /// Names a recurring transfer.
    pub recurring_transfer_id: plaid_types::RecurringTransferId,
    /// Whether the transfer would have been allowed.
    pub authorization_decision: plaid_types::TransferAuthorizationDecision,
    /// Why it was skipped.
    pub authorization_decision_rationale_code:
        Option<plaid_types::TransferAuthorizationDecisionRationaleCode>,
    /// The day on which a transfer would have been originated.
    pub skipped_origination_date: plaid_core::Date,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// Plaid has cancelled a recurring transfer.
///
/// Sent as `TRANSFER`: `RECURRING_CANCELLED`. See [Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RecurringCancelledWebhook {
    /// Names a recurring transfer.
    pub recurring_transfer_id: plaid_types::RecurringTransferId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The onboarding of a platform's originator has come further.
///
/// Sent as `TRANSFER`: `PLATFORM_ONBOARDING_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferPlatformOnboardingUpdateWebhook {
    /// The `client_id` of whoever the transfer is for, on a platform.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}
