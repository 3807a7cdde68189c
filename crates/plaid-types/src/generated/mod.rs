// @generated from api/shared/ by `cargo xtask codegen`. Do not edit.

#![allow(
    clippy::fn_params_excessive_bools,
    clippy::semicolon_if_nothing_returned,
    clippy::struct_excessive_bools,
    clippy::too_many_lines
)]

#[cfg(feature = "account")]
mod account;
#[cfg(feature = "account")]
#[cfg_attr(docsrs, doc(cfg(feature = "account")))]
pub use account::*;

#[cfg(feature = "common")]
mod common;
#[cfg(feature = "common")]
#[cfg_attr(docsrs, doc(cfg(feature = "common")))]
pub use common::*;

#[cfg(feature = "cra")]
mod cra;
#[cfg(feature = "cra")]
#[cfg_attr(docsrs, doc(cfg(feature = "cra")))]
pub use cra::*;

#[cfg(feature = "credit")]
mod credit;
#[cfg(feature = "credit")]
#[cfg_attr(docsrs, doc(cfg(feature = "credit")))]
pub use credit::*;

#[cfg(feature = "investment")]
mod investment;
#[cfg(feature = "investment")]
#[cfg_attr(docsrs, doc(cfg(feature = "investment")))]
pub use investment::*;

#[cfg(feature = "liability")]
mod liability;
#[cfg(feature = "liability")]
#[cfg_attr(docsrs, doc(cfg(feature = "liability")))]
pub use liability::*;

#[cfg(feature = "link")]
mod link;
#[cfg(feature = "link")]
#[cfg_attr(docsrs, doc(cfg(feature = "link")))]
pub use link::*;

#[cfg(feature = "owner")]
mod owner;
#[cfg(feature = "owner")]
#[cfg_attr(docsrs, doc(cfg(feature = "owner")))]
pub use owner::*;

#[cfg(feature = "payment")]
mod payment;
#[cfg(feature = "payment")]
#[cfg_attr(docsrs, doc(cfg(feature = "payment")))]
pub use payment::*;

#[cfg(feature = "person")]
mod person;
#[cfg(feature = "person")]
#[cfg_attr(docsrs, doc(cfg(feature = "person")))]
pub use person::*;

#[cfg(feature = "transaction")]
mod transaction;
#[cfg(feature = "transaction")]
#[cfg_attr(docsrs, doc(cfg(feature = "transaction")))]
pub use transaction::*;

#[cfg(feature = "transfer")]
mod transfer;
#[cfg(feature = "transfer")]
#[cfg_attr(docsrs, doc(cfg(feature = "transfer")))]
pub use transfer::*;

#[cfg(feature = "user")]
mod user;
#[cfg(feature = "user")]
#[cfg_attr(docsrs, doc(cfg(feature = "user")))]
pub use user::*;

/// The ids and tokens of the groups that are turned on.
pub mod ids {
    #[cfg(feature = "account")]
    pub use super::account::{AccessToken, AccountId, InstitutionId, ProcessorToken, UserId};
    #[cfg(feature = "common")]
    pub use super::common::{
        ApplicationId, AssetReportId, BeaconDuplicateId, BeaconReportId, BeaconReportSyndicationId,
        BeaconUserId, DepositSwitchId, EndCustomerClientId, RelayToken, WatchlistScreeningId,
    };
    #[cfg(feature = "credit")]
    pub use super::credit::IncomeVerificationId;
    #[cfg(feature = "investment")]
    pub use super::investment::{InvestmentTransactionId, SecurityId};
    #[cfg(feature = "link")]
    pub use super::link::{LinkSessionId, LinkToken, PublicToken};
    #[cfg(feature = "payment")]
    pub use super::payment::{
        PaymentConsentId, PaymentId, RecipientId, WalletId, WalletTransactionId,
    };
    #[cfg(feature = "person")]
    pub use super::person::{
        DashboardUserId, IdentityVerificationId, IdentityVerificationTemplateId,
    };
    #[cfg(feature = "transaction")]
    pub use super::transaction::TransactionId;
    #[cfg(feature = "transfer")]
    pub use super::transfer::{
        BankTransferId, FundingAccountId, OriginatorClientId, PaymentProfileToken,
        RecurringTransferId, TestClockId, TransferAuthorizationId, TransferId, TransferIntentId,
        TransferLedgerId, TransferRefundId, TransferSweepId,
    };
    #[cfg(feature = "user")]
    pub use super::user::{ClientUserId, ThirdPartyUserToken, UserToken};
}
