// @generated from api/shared/payment.toml by `cargo xtask codegen`. Do not edit.

//! Shared types: payment.

mod codec;

plaid_core::string_id! {
/// Identifies a recipient.
pub struct RecipientId;
}

plaid_core::string_id! {
/// Identifies a payment.
pub struct PaymentId;
}

plaid_core::string_id! {
/// Identifies a payment consent.
pub struct PaymentConsentId;
}

plaid_core::string_id! {
/// Identifies a wallet.
pub struct WalletId;
}

plaid_core::string_id! {
/// Identifies a wallet transaction.
pub struct WalletTransactionId;
}

/// Recipient bacs.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct RecipientBACS {
    /// Account. At most 10 characters.
    pub account: Option<plaid_core::Sensitive>,
    /// Sort code. Exactly 6 characters.
    pub sort_code: Option<String>,
}

impl RecipientBACS {
    /// A value with the members it cannot go without.
    pub fn new(account: impl Into<plaid_core::Sensitive>, sort_code: impl Into<String>) -> Self {
        Self {
            account: Some(account.into()),
            sort_code: Some(sort_code.into()),
        }
    }
}

/// Payment initiation address.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct PaymentInitiationAddress {
    /// Street.
    pub street: Option<Vec<String>>,
    /// City. At most 35 characters.
    pub city: Option<String>,
    /// Postal code. At most 16 characters.
    pub postal_code: Option<String>,
    /// Country. Exactly 2 characters.
    pub country: Option<String>,
}

impl PaymentInitiationAddress {
    /// A value with the members it cannot go without.
    pub fn new(
        street: impl IntoIterator<Item = impl Into<String>>,
        city: impl Into<String>,
        postal_code: impl Into<String>,
        country: impl Into<String>,
    ) -> Self {
        Self {
            street: Some(street.into_iter().map(Into::into).collect()),
            city: Some(city.into()),
            postal_code: Some(postal_code.into()),
            country: Some(country.into()),
        }
    }
}

plaid_core::open_enum! {
/// The known values of payment schedule interval.
pub enum PaymentScheduleInterval {
/// `WEEKLY`.
Weekly = "WEEKLY",
/// `MONTHLY`.
Monthly = "MONTHLY",
}
}

plaid_core::open_enum! {
/// The known values of wallet transaction status.
pub enum WalletTransactionStatus {
/// `AUTHORISING`.
Authorising = "AUTHORISING",
/// `INITIATED`.
Initiated = "INITIATED",
/// `EXECUTED`.
Executed = "EXECUTED",
/// `SETTLED`.
Settled = "SETTLED",
/// `BLOCKED`.
Blocked = "BLOCKED",
/// `FAILED`.
Failed = "FAILED",
}
}

plaid_core::open_enum! {
/// The known values of payment initiation payment status.
pub enum PaymentInitiationPaymentStatus {
/// `PAYMENT_STATUS_INPUT_NEEDED`.
PaymentStatusInputNeeded = "PAYMENT_STATUS_INPUT_NEEDED",
/// `PAYMENT_STATUS_PROCESSING`.
PaymentStatusProcessing = "PAYMENT_STATUS_PROCESSING",
/// `PAYMENT_STATUS_INITIATED`.
PaymentStatusInitiated = "PAYMENT_STATUS_INITIATED",
/// `PAYMENT_STATUS_COMPLETED`.
PaymentStatusCompleted = "PAYMENT_STATUS_COMPLETED",
/// `PAYMENT_STATUS_INSUFFICIENT_FUNDS`.
PaymentStatusInsufficientFunds = "PAYMENT_STATUS_INSUFFICIENT_FUNDS",
/// `PAYMENT_STATUS_FAILED`.
PaymentStatusFailed = "PAYMENT_STATUS_FAILED",
/// `PAYMENT_STATUS_BLOCKED`.
PaymentStatusBlocked = "PAYMENT_STATUS_BLOCKED",
/// `PAYMENT_STATUS_UNKNOWN`.
PaymentStatusUnknown = "PAYMENT_STATUS_UNKNOWN",
/// `PAYMENT_STATUS_EXECUTED`.
PaymentStatusExecuted = "PAYMENT_STATUS_EXECUTED",
/// `PAYMENT_STATUS_SETTLED`.
PaymentStatusSettled = "PAYMENT_STATUS_SETTLED",
/// `PAYMENT_STATUS_AUTHORISING`.
PaymentStatusAuthorising = "PAYMENT_STATUS_AUTHORISING",
/// `PAYMENT_STATUS_CANCELLED`.
PaymentStatusCancelled = "PAYMENT_STATUS_CANCELLED",
/// `PAYMENT_STATUS_ESTABLISHED`.
PaymentStatusEstablished = "PAYMENT_STATUS_ESTABLISHED",
/// `PAYMENT_STATUS_REJECTED`.
PaymentStatusRejected = "PAYMENT_STATUS_REJECTED",
}
}
