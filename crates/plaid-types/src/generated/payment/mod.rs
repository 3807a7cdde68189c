// @generated from api/shared/payment.toml by `cargo xtask codegen`. Do not edit.

//! Payments, recipients and wallets.

mod codec;
#[cfg(feature = "samples")]
mod samples;

plaid_core::string_id! {
/// Names who is paid.
pub struct RecipientId;
}

plaid_core::string_id! {
/// Names a payment.
pub struct PaymentId;
}

plaid_core::string_id! {
/// Names a consent to payments.
pub struct PaymentConsentId;
}

plaid_core::string_id! {
/// Names a virtual account that you hold with Plaid.
pub struct WalletId;
}

plaid_core::string_id! {
/// Names a movement of a virtual account.
pub struct WalletTransactionId;
}

/// A British account: eight-digit number and six-digit sort code.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RecipientBACS {
    /// The account number, as a text: leading zeros count. At most 10 characters.
    pub account: Option<plaid_core::Sensitive>,
    /// The six digits of the British sort code, without hyphens. Exactly 6 characters.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationAddress {
    /// One or two lines of house number and street; at most 70 characters together.
    pub street: Option<Vec<String>>,
    /// The town, spelled out. At most 35 characters.
    pub city: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none. At most 16 characters.
    pub postal_code: Option<String>,
    /// Two capital letters of ISO 3166-1 (`US`). Exactly 2 characters.
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
#[allow(missing_docs)]
pub enum PaymentScheduleInterval {
Weekly = "WEEKLY",
Monthly = "MONTHLY",
}
}

plaid_core::open_enum! {
/// How far a wallet transaction has come.
#[allow(missing_docs)]
pub enum WalletTransactionStatus {
/// Being checked. (`AUTHORISING`)
Authorising = "AUTHORISING",
Initiated = "INITIATED",
Executed = "EXECUTED",
/// Settled, and reconciled with the bank. (`SETTLED`)
Settled = "SETTLED",
/// Stopped because it is against the rules of compliance; final. (`BLOCKED`)
Blocked = "BLOCKED",
Failed = "FAILED",
}
}

plaid_core::open_enum! {
/// How far a consent is.
#[allow(missing_docs)]
pub enum PaymentInitiationConsentStatus {
/// The user has not agreed yet. (`UNAUTHORISED`)
Unauthorised = "UNAUTHORISED",
Authorised = "AUTHORISED",
/// You took it back. (`REVOKED`)
Revoked = "REVOKED",
/// The bank said no. (`REJECTED`)
Rejected = "REJECTED",
Expired = "EXPIRED",
}
}

plaid_core::open_enum! {
/// How far a payment has come.
#[allow(missing_docs)]
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

plaid_core::open_enum! {
/// Why a transaction failed.
#[allow(missing_docs)]
pub enum WalletTransactionFailureReason {
/// A system outside Plaid refused it. (`EXTERNAL_SYSTEM`)
ExternalSystem = "EXTERNAL_SYSTEM",
Expired = "EXPIRED",
/// It was withdrawn. (`CANCELLED`)
Cancelled = "CANCELLED",
/// Something about it is not allowed, such as an inactive account. (`INVALID`)
Invalid = "INVALID",
/// The account of the wallet is invalid or inactive. (`ACCOUNT_INVALID`)
AccountInvalid = "ACCOUNT_INVALID",
/// The provider of the wallet did not let Plaid in. (`AUTHENTICATION_FAILED`)
AuthenticationFailed = "AUTHENTICATION_FAILED",
/// Not known. (`UNKNOWN`)
Unknown = "UNKNOWN",
}
}
