// @generated from api/webhooks/wallet.toml by `cargo xtask codegen`. Do not edit.

//! Transactions of e-wallets.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// A transaction of an e-wallet has another status.
///
/// Sent as `WALLET`: `WALLET_TRANSACTION_STATUS_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WalletTransactionStatusUpdateWebhook {
    /// Names a movement of a virtual account.
    pub transaction_id: Option<plaid_types::WalletTransactionId>,
    /// Names a payment.
    pub payment_id: Option<plaid_types::PaymentId>,
    /// Names a virtual account that you hold with Plaid.
    pub wallet_id: Option<plaid_types::WalletId>,
    /// What the transaction is now.
    pub new_status: plaid_types::WalletTransactionStatus,
    /// What the transaction was before.
    pub old_status: plaid_types::WalletTransactionStatus,
    /// Why a transaction failed.
    pub failure_reason: Option<plaid_types::WalletTransactionFailureReason>,
    /// When it happened.
    pub timestamp: plaid_core::DateTime,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}
