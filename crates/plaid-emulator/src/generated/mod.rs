// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::OperationSchema;

#[cfg(feature = "accounts")]
mod accounts;
#[cfg(feature = "assets")]
mod assets;
#[cfg(feature = "auth")]
mod auth;
#[cfg(feature = "bank-transfer")]
mod bank_transfer;
#[cfg(feature = "beacon")]
mod beacon;
#[cfg(feature = "cashflow")]
mod cashflow;
#[cfg(feature = "check")]
mod check;
#[cfg(feature = "enrich")]
mod enrich;
#[cfg(feature = "fdx")]
mod fdx;
#[cfg(feature = "identity")]
mod identity;
#[cfg(feature = "identity-verification")]
mod identity_verification;
#[cfg(feature = "income")]
mod income;
#[cfg(feature = "institutions")]
mod institutions;
#[cfg(feature = "investments")]
mod investments;
#[cfg(feature = "item")]
mod item;
#[cfg(feature = "legacy")]
mod legacy;
#[cfg(feature = "liabilities")]
mod liabilities;
#[cfg(feature = "link")]
mod link;
#[cfg(feature = "monitor")]
mod monitor;
#[cfg(feature = "oauth")]
mod oauth;
#[cfg(feature = "partner")]
mod partner;
#[cfg(feature = "payment-initiation")]
mod payment_initiation;
#[cfg(feature = "processor")]
mod processor;
#[cfg(feature = "protect")]
mod protect;
mod sandbox;
mod shared_common;
#[cfg(any(feature = "check", feature = "link"))]
mod shared_cra;
mod shared_credit;
mod shared_liability;
mod shared_owner;
mod shared_payment;
#[cfg(any(
    feature = "beacon",
    feature = "identity-verification",
    feature = "link",
    feature = "monitor",
    feature = "protect",
    feature = "transfer",
    feature = "user"
))]
mod shared_person;
mod shared_transfer;
#[cfg(feature = "signal")]
mod signal;
#[cfg(feature = "statements")]
mod statements;
#[cfg(feature = "transactions")]
mod transactions;
#[cfg(feature = "transfer")]
mod transfer;
#[cfg(feature = "user")]
mod user;
#[cfg(feature = "wallet")]
mod wallet;
mod webhooks;

pub(crate) use sandbox::USER_CUSTOM_PASSWORD;

/// The operations of each product.
pub(crate) static PRODUCTS: &[&[OperationSchema]] = &[
    #[cfg(feature = "accounts")]
    accounts::OPERATIONS,
    #[cfg(feature = "assets")]
    assets::OPERATIONS,
    #[cfg(feature = "auth")]
    auth::OPERATIONS,
    #[cfg(feature = "bank-transfer")]
    bank_transfer::OPERATIONS,
    #[cfg(feature = "beacon")]
    beacon::OPERATIONS,
    #[cfg(feature = "cashflow")]
    cashflow::OPERATIONS,
    #[cfg(feature = "check")]
    check::OPERATIONS,
    #[cfg(feature = "enrich")]
    enrich::OPERATIONS,
    #[cfg(feature = "fdx")]
    fdx::OPERATIONS,
    #[cfg(feature = "identity")]
    identity::OPERATIONS,
    #[cfg(feature = "identity-verification")]
    identity_verification::OPERATIONS,
    #[cfg(feature = "income")]
    income::OPERATIONS,
    #[cfg(feature = "institutions")]
    institutions::OPERATIONS,
    #[cfg(feature = "investments")]
    investments::OPERATIONS,
    #[cfg(feature = "item")]
    item::OPERATIONS,
    #[cfg(feature = "legacy")]
    legacy::OPERATIONS,
    #[cfg(feature = "liabilities")]
    liabilities::OPERATIONS,
    #[cfg(feature = "link")]
    link::OPERATIONS,
    #[cfg(feature = "monitor")]
    monitor::OPERATIONS,
    #[cfg(feature = "oauth")]
    oauth::OPERATIONS,
    #[cfg(feature = "partner")]
    partner::OPERATIONS,
    #[cfg(feature = "payment-initiation")]
    payment_initiation::OPERATIONS,
    #[cfg(feature = "processor")]
    processor::OPERATIONS,
    #[cfg(feature = "protect")]
    protect::OPERATIONS,
    sandbox::OPERATIONS,
    #[cfg(feature = "signal")]
    signal::OPERATIONS,
    #[cfg(feature = "statements")]
    statements::OPERATIONS,
    #[cfg(feature = "transactions")]
    transactions::OPERATIONS,
    #[cfg(feature = "transfer")]
    transfer::OPERATIONS,
    #[cfg(feature = "user")]
    user::OPERATIONS,
    #[cfg(feature = "wallet")]
    wallet::OPERATIONS,
    webhooks::OPERATIONS,
];
