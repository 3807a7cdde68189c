// @generated from api/shared/payment.toml by `cargo xtask codegen`. Do not edit.

//! Payments, recipients and wallets.

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

/// A British account: eight-digit number and six-digit sort code.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
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

/// The postal address of a payment's recipient.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
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
/// How often a standing order pays.
pub enum PaymentScheduleInterval {
/// `WEEKLY`.
Weekly = "WEEKLY",
/// `MONTHLY`.
Monthly = "MONTHLY",
}
}

plaid_core::open_enum! {
/// How far a wallet transaction has come.
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
/// How far a payment has come.
pub enum PaymentInitiationPaymentStatus {
/// The user has to act before the bank can go on. (`PAYMENT_STATUS_INPUT_NEEDED`)
PaymentStatusInputNeeded = "PAYMENT_STATUS_INPUT_NEEDED",
/// On its way; older. (`PAYMENT_STATUS_PROCESSING`)
PaymentStatusProcessing = "PAYMENT_STATUS_PROCESSING",
/// Approved and handed to the bank. (`PAYMENT_STATUS_INITIATED`)
PaymentStatusInitiated = "PAYMENT_STATUS_INITIATED",
/// Done; older. (`PAYMENT_STATUS_COMPLETED`)
PaymentStatusCompleted = "PAYMENT_STATUS_COMPLETED",
/// Refused: the account holds too little. (`PAYMENT_STATUS_INSUFFICIENT_FUNDS`)
PaymentStatusInsufficientFunds = "PAYMENT_STATUS_INSUFFICIENT_FUNDS",
/// Ended by an error. (`PAYMENT_STATUS_FAILED`)
PaymentStatusFailed = "PAYMENT_STATUS_FAILED",
/// Stopped by Plaid. (`PAYMENT_STATUS_BLOCKED`)
PaymentStatusBlocked = "PAYMENT_STATUS_BLOCKED",
/// `PAYMENT_STATUS_UNKNOWN`.
PaymentStatusUnknown = "PAYMENT_STATUS_UNKNOWN",
/// Sent by the payer's bank; the money is on its way. (`PAYMENT_STATUS_EXECUTED`)
PaymentStatusExecuted = "PAYMENT_STATUS_EXECUTED",
/// Arrived in a Plaid wallet. (`PAYMENT_STATUS_SETTLED`)
PaymentStatusSettled = "PAYMENT_STATUS_SETTLED",
/// The bank is asking the user. (`PAYMENT_STATUS_AUTHORISING`)
PaymentStatusAuthorising = "PAYMENT_STATUS_AUTHORISING",
/// Given up by the user. (`PAYMENT_STATUS_CANCELLED`)
PaymentStatusCancelled = "PAYMENT_STATUS_CANCELLED",
/// The standing order is set up. (`PAYMENT_STATUS_ESTABLISHED`)
PaymentStatusEstablished = "PAYMENT_STATUS_ESTABLISHED",
/// Refused by the bank. (`PAYMENT_STATUS_REJECTED`)
PaymentStatusRejected = "PAYMENT_STATUS_REJECTED",
}
}
