// @generated from api/webhooks/payment-initiation.toml by `cargo xtask codegen`. Do not edit.

//! Payments and consents that changed.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// A payment has another status. Several may come out of order: `timestamp` says which is later.
///
/// Sent as `PAYMENT_INITIATION`: `PAYMENT_STATUS_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentStatusUpdateWebhook {
    /// Names a payment.
    pub payment_id: plaid_types::PaymentId,
    /// Names a movement of a virtual account.
    pub transaction_id: Option<plaid_types::WalletTransactionId>,
    /// What the payment is now.
    pub new_payment_status: plaid_types::PaymentInitiationPaymentStatus,
    /// What the payment was before.
    pub old_payment_status: plaid_types::PaymentInitiationPaymentStatus,
    /// The reference that was asked for.
    pub original_reference: Option<String>,
    /// The reference as the institution took it, if that differs from the original.
    pub adjusted_reference: Option<String>,
    /// The first date of a standing order that was asked for.
    pub original_start_date: Option<plaid_core::Date>,
    /// The first date of a standing order as the institution took it, if that differs from the original.
    pub adjusted_start_date: Option<plaid_core::Date>,
    /// When it happened.
    pub timestamp: plaid_core::DateTime,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A payment consent has another status.
///
/// Sent as `PAYMENT_INITIATION`: `CONSENT_STATUS_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationConsentStatusUpdateWebhook {
    /// Names a consent to payments.
    pub consent_id: plaid_types::PaymentConsentId,
    /// What the consent was before.
    pub old_status: plaid_types::PaymentInitiationConsentStatus,
    /// What the consent is now.
    pub new_status: plaid_types::PaymentInitiationConsentStatus,
    /// When it happened.
    pub timestamp: plaid_core::DateTime,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}
