// @generated from api/shared/payment.toml by `cargo xtask codegen`. Do not edit.

//! Payments, recipients and wallets.

mod codec;
#[cfg(feature = "samples")]
mod samples;

plaid_core::string_id! {
/// Stands in `ExtendedRecipientMetadata.recipient_id`, `PaymentInitiationRecipientCreateResponse.recipient_id`, `PaymentInitiationRecipientGetRequest.recipient_id` and 10 more places.
pub struct RecipientId;
}

plaid_core::string_id! {
/// Stands in `InstitutionsSearchPaymentInitiationOptions.payment_id`, `LinkTokenCreateRequestPaymentInitiation.payment_id`, `PaymentInitiationPaymentReverseRequest.payment_id` and 11 more places.
pub struct PaymentId;
}

plaid_core::string_id! {
/// Stands in `InstitutionsSearchPaymentInitiationOptions.consent_id`, `LinkTokenCreateRequestPaymentInitiation.consent_id`, `PaymentInitiationConsentCreateResponse.consent_id` and 10 more places.
pub struct PaymentConsentId;
}

plaid_core::string_id! {
/// Stands in `PaymentInitiationPaymentGetResponse.wallet_id`, `PaymentInitiationPayment.wallet_id`, `WalletCreateResponse.wallet_id` and 8 more places.
pub struct WalletId;
}

plaid_core::string_id! {
/// Stands in `PaymentInitiationPaymentGetResponse.transaction_id`, `PaymentInitiationPayment.transaction_id`, `WalletTransactionExecuteResponse.transaction_id` and 5 more places.
pub struct WalletTransactionId;
}

/// A British account: eight-digit number and six-digit sort code.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RecipientBACS {
    /// At most 10 characters.
    pub account: Option<plaid_core::Sensitive>,
    /// Exactly 6 characters.
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationAddress {
    pub street: Option<Vec<String>>,
    /// At most 35 characters.
    pub city: Option<String>,
    /// At most 16 characters.
    pub postal_code: Option<String>,
    /// Exactly 2 characters.
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
Authorising = "AUTHORISING",
Initiated = "INITIATED",
Executed = "EXECUTED",
Settled = "SETTLED",
Blocked = "BLOCKED",
Failed = "FAILED",
}
}

plaid_core::open_enum! {
/// Stands in `PaymentInitiationConsentCreateResponse.status`, `PaymentInitiationConsentGetResponse.status`, `PaymentInitiationConsentStatusUpdateWebhook.old_status` and one more place.
#[allow(missing_docs)]
pub enum PaymentInitiationConsentStatus {
Unauthorised = "UNAUTHORISED",
Authorised = "AUTHORISED",
Revoked = "REVOKED",
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
