// @generated from api/products/ by `cargo xtask codegen`. Do not edit.

#![allow(unused_imports, unreachable_pub)] // Without a product there is nothing here.

pub use plaid_types::ids::*;

#[cfg(feature = "accounts")]
#[cfg_attr(docsrs, doc(cfg(feature = "accounts")))]
#[doc(inline)]
pub use plaid_accounts as accounts;
#[cfg(feature = "assets")]
#[cfg_attr(docsrs, doc(cfg(feature = "assets")))]
#[doc(inline)]
pub use plaid_assets as assets;
#[cfg(feature = "assets")]
#[cfg_attr(docsrs, doc(cfg(feature = "assets")))]
pub use plaid_assets::types::{AssetReportToken, AuditCopyToken};
#[cfg(feature = "auth")]
#[cfg_attr(docsrs, doc(cfg(feature = "auth")))]
#[doc(inline)]
pub use plaid_auth as auth;
#[cfg(feature = "bank-transfer")]
#[cfg_attr(docsrs, doc(cfg(feature = "bank-transfer")))]
#[doc(inline)]
pub use plaid_bank_transfer as bank_transfer;
#[cfg(feature = "beacon")]
#[cfg_attr(docsrs, doc(cfg(feature = "beacon")))]
#[doc(inline)]
pub use plaid_beacon as beacon;
#[cfg(feature = "beacon")]
#[cfg_attr(docsrs, doc(cfg(feature = "beacon")))]
pub use plaid_beacon::types::BeaconProgramId;
#[cfg(feature = "cashflow")]
#[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
#[doc(inline)]
pub use plaid_cashflow as cashflow;
#[cfg(feature = "check")]
#[cfg_attr(docsrs, doc(cfg(feature = "check")))]
#[doc(inline)]
pub use plaid_check as check;
#[cfg(feature = "check")]
#[cfg_attr(docsrs, doc(cfg(feature = "check")))]
pub use plaid_check::types::{
    BaseReportId, CraLoanApplicationId, CraLoanId, CraMonitoringInsightsSubscriptionId,
    UserInsightsId,
};
#[cfg(feature = "enrich")]
#[cfg_attr(docsrs, doc(cfg(feature = "enrich")))]
#[doc(inline)]
pub use plaid_enrich as enrich;
#[cfg(feature = "fdx")]
#[cfg_attr(docsrs, doc(cfg(feature = "fdx")))]
#[doc(inline)]
pub use plaid_fdx as fdx;
#[cfg(feature = "identity")]
#[cfg_attr(docsrs, doc(cfg(feature = "identity")))]
#[doc(inline)]
pub use plaid_identity as identity;
#[cfg(feature = "identity-verification")]
#[cfg_attr(docsrs, doc(cfg(feature = "identity-verification")))]
#[doc(inline)]
pub use plaid_identity_verification as identity_verification;
#[cfg(feature = "identity-verification")]
#[cfg_attr(docsrs, doc(cfg(feature = "identity-verification")))]
pub use plaid_identity_verification::types::BusinessVerificationId;
#[cfg(feature = "income")]
#[cfg_attr(docsrs, doc(cfg(feature = "income")))]
#[doc(inline)]
pub use plaid_income as income;
#[cfg(feature = "income")]
#[cfg_attr(docsrs, doc(cfg(feature = "income")))]
pub use plaid_income::types::EmploymentReportToken;
#[cfg(feature = "institutions")]
#[cfg_attr(docsrs, doc(cfg(feature = "institutions")))]
#[doc(inline)]
pub use plaid_institutions as institutions;
#[cfg(feature = "investments")]
#[cfg_attr(docsrs, doc(cfg(feature = "investments")))]
#[doc(inline)]
pub use plaid_investments as investments;
#[cfg(feature = "item")]
#[cfg_attr(docsrs, doc(cfg(feature = "item")))]
#[doc(inline)]
pub use plaid_item as item;
#[cfg(feature = "legacy")]
#[cfg_attr(docsrs, doc(cfg(feature = "legacy")))]
#[doc(inline)]
pub use plaid_legacy as legacy;
#[cfg(feature = "legacy")]
#[cfg_attr(docsrs, doc(cfg(feature = "legacy")))]
pub use plaid_legacy::types::DepositSwitchToken;
#[cfg(feature = "liabilities")]
#[cfg_attr(docsrs, doc(cfg(feature = "liabilities")))]
#[doc(inline)]
pub use plaid_liabilities as liabilities;
#[cfg(feature = "link")]
#[cfg_attr(docsrs, doc(cfg(feature = "link")))]
#[doc(inline)]
pub use plaid_link as link;
#[cfg(feature = "monitor")]
#[cfg_attr(docsrs, doc(cfg(feature = "monitor")))]
#[doc(inline)]
pub use plaid_monitor as monitor;
#[cfg(feature = "monitor")]
#[cfg_attr(docsrs, doc(cfg(feature = "monitor")))]
pub use plaid_monitor::types::{
    EntityWatchlistProgramId, EntityWatchlistScreeningHitId, EntityWatchlistScreeningId,
    EntityWatchlistScreeningReviewId, WatchlistProgramId, WatchlistScreeningHitId,
    WatchlistScreeningReviewId,
};
#[cfg(feature = "oauth")]
#[cfg_attr(docsrs, doc(cfg(feature = "oauth")))]
#[doc(inline)]
pub use plaid_oauth as oauth;
#[cfg(feature = "oauth")]
#[cfg_attr(docsrs, doc(cfg(feature = "oauth")))]
pub use plaid_oauth::types::{OAuthAccessToken, OAuthRefreshToken, OAuthToken};
#[cfg(feature = "partner")]
#[cfg_attr(docsrs, doc(cfg(feature = "partner")))]
#[doc(inline)]
pub use plaid_partner as partner;
#[cfg(feature = "payment-initiation")]
#[cfg_attr(docsrs, doc(cfg(feature = "payment-initiation")))]
#[doc(inline)]
pub use plaid_payment_initiation as payment_initiation;
#[cfg(feature = "payment-initiation")]
#[cfg_attr(docsrs, doc(cfg(feature = "payment-initiation")))]
pub use plaid_payment_initiation::types::{PaymentRefundId, PaymentToken};
#[cfg(feature = "processor")]
#[cfg_attr(docsrs, doc(cfg(feature = "processor")))]
#[doc(inline)]
pub use plaid_processor as processor;
#[cfg(feature = "processor")]
#[cfg_attr(docsrs, doc(cfg(feature = "processor")))]
pub use plaid_processor::types::StripeBankAccountToken;
#[cfg(feature = "protect")]
#[cfg_attr(docsrs, doc(cfg(feature = "protect")))]
#[doc(inline)]
pub use plaid_protect as protect;
#[cfg(feature = "sandbox")]
#[cfg_attr(docsrs, doc(cfg(feature = "sandbox")))]
#[doc(inline)]
pub use plaid_sandbox as sandbox;
#[cfg(feature = "signal")]
#[cfg_attr(docsrs, doc(cfg(feature = "signal")))]
#[doc(inline)]
pub use plaid_signal as signal;
#[cfg(feature = "statements")]
#[cfg_attr(docsrs, doc(cfg(feature = "statements")))]
#[doc(inline)]
pub use plaid_statements as statements;
#[cfg(feature = "statements")]
#[cfg_attr(docsrs, doc(cfg(feature = "statements")))]
pub use plaid_statements::types::StatementId;
#[cfg(feature = "transactions")]
#[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
#[doc(inline)]
pub use plaid_transactions as transactions;
#[cfg(feature = "transactions")]
#[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
pub use plaid_transactions::types::{StreamId, TransactionRuleId};
#[cfg(feature = "transfer")]
#[cfg_attr(docsrs, doc(cfg(feature = "transfer")))]
#[doc(inline)]
pub use plaid_transfer as transfer;
#[cfg(feature = "transfer")]
#[cfg_attr(docsrs, doc(cfg(feature = "transfer")))]
pub use plaid_transfer::types::TransferRepaymentId;
#[cfg(feature = "user")]
#[cfg_attr(docsrs, doc(cfg(feature = "user")))]
#[doc(inline)]
pub use plaid_user as user;
#[cfg(feature = "wallet")]
#[cfg_attr(docsrs, doc(cfg(feature = "wallet")))]
#[doc(inline)]
pub use plaid_wallet as wallet;
#[cfg(feature = "webhooks")]
#[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
#[doc(inline)]
pub use plaid_webhooks as webhooks;
