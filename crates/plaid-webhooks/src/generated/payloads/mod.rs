// @generated from api/webhooks/ by `cargo xtask codegen`. Do not edit.

//! What webhooks tell, by the names that Plaid's own libraries use.
//!
//! Each family of payloads is a feature with the name of the product it is about.

#[cfg(any(
    feature = "assets",
    feature = "auth",
    feature = "bank-transfer",
    feature = "beacon",
    feature = "cashflow",
    feature = "check",
    feature = "identity",
    feature = "identity-verification",
    feature = "income",
    feature = "institutions",
    feature = "investments",
    feature = "item",
    feature = "legacy",
    feature = "liabilities",
    feature = "link",
    feature = "monitor",
    feature = "partner",
    feature = "payment-initiation",
    feature = "processor",
    feature = "protect",
    feature = "statements",
    feature = "transactions",
    feature = "transfer",
    feature = "wallet"
))]
#[doc(no_inline)]
pub use crate::types::WebhookEnvironmentValues;
#[cfg(any(
    feature = "auth",
    feature = "item",
    feature = "liabilities",
    feature = "processor",
    feature = "transactions"
))]
#[doc(no_inline)]
pub use plaid_types::AccountId;
#[cfg(feature = "assets")]
#[doc(no_inline)]
pub use plaid_types::AssetReportId;
#[cfg(feature = "income")]
#[doc(no_inline)]
pub use plaid_types::BankIncomeRefreshCompleteResult;
#[cfg(feature = "beacon")]
#[doc(no_inline)]
pub use plaid_types::BeaconDuplicateId;
#[cfg(feature = "beacon")]
#[doc(no_inline)]
pub use plaid_types::BeaconReportId;
#[cfg(feature = "beacon")]
#[doc(no_inline)]
pub use plaid_types::BeaconReportSyndicationId;
#[cfg(feature = "beacon")]
#[doc(no_inline)]
pub use plaid_types::BeaconUserId;
#[cfg(any(feature = "check", feature = "protect"))]
#[doc(no_inline)]
pub use plaid_types::ClientUserId;
#[cfg(feature = "check")]
#[doc(no_inline)]
pub use plaid_types::CraReportScope;
#[cfg(feature = "legacy")]
#[doc(no_inline)]
pub use plaid_types::DepositSwitchId;
#[cfg(feature = "partner")]
#[doc(no_inline)]
pub use plaid_types::EndCustomerClientId;
#[cfg(feature = "identity-verification")]
#[doc(no_inline)]
pub use plaid_types::IdentityVerificationId;
#[cfg(any(
    feature = "institutions",
    feature = "item",
    feature = "link",
    feature = "partner"
))]
#[doc(no_inline)]
pub use plaid_types::InstitutionId;
#[cfg(feature = "link")]
#[doc(no_inline)]
pub use plaid_types::LinkEvent;
#[cfg(feature = "link")]
#[doc(no_inline)]
pub use plaid_types::LinkEventMetadata;
#[cfg(any(feature = "link", feature = "protect"))]
#[doc(no_inline)]
pub use plaid_types::LinkSessionId;
#[cfg(feature = "link")]
#[doc(no_inline)]
pub use plaid_types::LinkToken;
#[cfg(feature = "transfer")]
#[doc(no_inline)]
pub use plaid_types::OriginatorClientId;
#[cfg(feature = "payment-initiation")]
#[doc(no_inline)]
pub use plaid_types::PaymentConsentId;
#[cfg(any(feature = "payment-initiation", feature = "wallet"))]
#[doc(no_inline)]
pub use plaid_types::PaymentId;
#[cfg(feature = "payment-initiation")]
#[doc(no_inline)]
pub use plaid_types::PaymentInitiationConsentStatus;
#[cfg(feature = "payment-initiation")]
#[doc(no_inline)]
pub use plaid_types::PaymentInitiationPaymentStatus;
#[cfg(feature = "check")]
#[doc(no_inline)]
pub use plaid_types::Products;
#[cfg(feature = "link")]
#[doc(no_inline)]
pub use plaid_types::PublicToken;
#[cfg(feature = "transfer")]
#[doc(no_inline)]
pub use plaid_types::RecurringTransferId;
#[cfg(feature = "assets")]
#[doc(no_inline)]
pub use plaid_types::RelayToken;
#[cfg(feature = "transactions")]
#[doc(no_inline)]
pub use plaid_types::TransactionId;
#[cfg(feature = "transfer")]
#[doc(no_inline)]
pub use plaid_types::TransferAuthorizationDecision;
#[cfg(feature = "transfer")]
#[doc(no_inline)]
pub use plaid_types::TransferAuthorizationDecisionRationaleCode;
#[cfg(feature = "transfer")]
#[doc(no_inline)]
pub use plaid_types::TransferId;
#[cfg(any(
    feature = "assets",
    feature = "cashflow",
    feature = "check",
    feature = "income",
    feature = "investments",
    feature = "item",
    feature = "liabilities",
    feature = "link",
    feature = "protect",
    feature = "transactions"
))]
#[doc(no_inline)]
pub use plaid_types::UserId;
#[cfg(feature = "wallet")]
#[doc(no_inline)]
pub use plaid_types::WalletId;
#[cfg(feature = "wallet")]
#[doc(no_inline)]
pub use plaid_types::WalletTransactionFailureReason;
#[cfg(any(feature = "payment-initiation", feature = "wallet"))]
#[doc(no_inline)]
pub use plaid_types::WalletTransactionId;
#[cfg(feature = "wallet")]
#[doc(no_inline)]
pub use plaid_types::WalletTransactionStatus;

#[cfg(feature = "assets")]
mod assets;
#[cfg(feature = "assets")]
#[cfg_attr(docsrs, doc(cfg(feature = "assets")))]
pub use assets::*;

#[cfg(feature = "auth")]
mod auth;
#[cfg(feature = "auth")]
#[cfg_attr(docsrs, doc(cfg(feature = "auth")))]
pub use auth::*;

#[cfg(feature = "bank-transfer")]
mod bank_transfer;
#[cfg(feature = "bank-transfer")]
#[cfg_attr(docsrs, doc(cfg(feature = "bank-transfer")))]
pub use bank_transfer::*;

#[cfg(feature = "beacon")]
mod beacon;
#[cfg(feature = "beacon")]
#[cfg_attr(docsrs, doc(cfg(feature = "beacon")))]
pub use beacon::*;

#[cfg(feature = "cashflow")]
mod cashflow;
#[cfg(feature = "cashflow")]
#[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
pub use cashflow::*;

#[cfg(feature = "check")]
mod check;
#[cfg(feature = "check")]
#[cfg_attr(docsrs, doc(cfg(feature = "check")))]
pub use check::*;

#[cfg(feature = "identity")]
mod identity;
#[cfg(feature = "identity")]
#[cfg_attr(docsrs, doc(cfg(feature = "identity")))]
pub use identity::*;

#[cfg(feature = "identity-verification")]
mod identity_verification;
#[cfg(feature = "identity-verification")]
#[cfg_attr(docsrs, doc(cfg(feature = "identity-verification")))]
pub use identity_verification::*;

#[cfg(feature = "income")]
mod income;
#[cfg(feature = "income")]
#[cfg_attr(docsrs, doc(cfg(feature = "income")))]
pub use income::*;

#[cfg(feature = "institutions")]
mod institutions;
#[cfg(feature = "institutions")]
#[cfg_attr(docsrs, doc(cfg(feature = "institutions")))]
pub use institutions::*;

#[cfg(feature = "investments")]
mod investments;
#[cfg(feature = "investments")]
#[cfg_attr(docsrs, doc(cfg(feature = "investments")))]
pub use investments::*;

#[cfg(feature = "item")]
mod item;
#[cfg(feature = "item")]
#[cfg_attr(docsrs, doc(cfg(feature = "item")))]
pub use item::*;

#[cfg(feature = "legacy")]
mod legacy;
#[cfg(feature = "legacy")]
#[cfg_attr(docsrs, doc(cfg(feature = "legacy")))]
pub use legacy::*;

#[cfg(feature = "liabilities")]
mod liabilities;
#[cfg(feature = "liabilities")]
#[cfg_attr(docsrs, doc(cfg(feature = "liabilities")))]
pub use liabilities::*;

#[cfg(feature = "link")]
mod link;
#[cfg(feature = "link")]
#[cfg_attr(docsrs, doc(cfg(feature = "link")))]
pub use link::*;

#[cfg(feature = "monitor")]
mod monitor;
#[cfg(feature = "monitor")]
#[cfg_attr(docsrs, doc(cfg(feature = "monitor")))]
pub use monitor::*;

#[cfg(feature = "partner")]
mod partner;
#[cfg(feature = "partner")]
#[cfg_attr(docsrs, doc(cfg(feature = "partner")))]
pub use partner::*;

#[cfg(feature = "payment-initiation")]
mod payment_initiation;
#[cfg(feature = "payment-initiation")]
#[cfg_attr(docsrs, doc(cfg(feature = "payment-initiation")))]
pub use payment_initiation::*;

#[cfg(feature = "processor")]
mod processor;
#[cfg(feature = "processor")]
#[cfg_attr(docsrs, doc(cfg(feature = "processor")))]
pub use processor::*;

#[cfg(feature = "protect")]
mod protect;
#[cfg(feature = "protect")]
#[cfg_attr(docsrs, doc(cfg(feature = "protect")))]
pub use protect::*;

#[cfg(feature = "statements")]
mod statements;
#[cfg(feature = "statements")]
#[cfg_attr(docsrs, doc(cfg(feature = "statements")))]
pub use statements::*;

#[cfg(feature = "transactions")]
mod transactions;
#[cfg(feature = "transactions")]
#[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
pub use transactions::*;

#[cfg(feature = "transfer")]
mod transfer;
#[cfg(feature = "transfer")]
#[cfg_attr(docsrs, doc(cfg(feature = "transfer")))]
pub use transfer::*;

#[cfg(feature = "wallet")]
mod wallet;
#[cfg(feature = "wallet")]
#[cfg_attr(docsrs, doc(cfg(feature = "wallet")))]
pub use wallet::*;
