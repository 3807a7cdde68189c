// @generated from api/products/ by `cargo xtask codegen`. Do not edit.

use crate::Client;

impl Client {
    /// Accounts
    #[cfg(feature = "accounts")]
    #[cfg_attr(docsrs, doc(cfg(feature = "accounts")))]
    pub fn accounts(&self) -> plaid_accounts::Accounts {
        plaid_accounts::Accounts::new(self)
    }

    /// Assets
    #[cfg(feature = "assets")]
    #[cfg_attr(docsrs, doc(cfg(feature = "assets")))]
    pub fn assets(&self) -> plaid_assets::Assets {
        plaid_assets::Assets::new(self)
    }

    /// Auth
    #[cfg(feature = "auth")]
    #[cfg_attr(docsrs, doc(cfg(feature = "auth")))]
    pub fn auth(&self) -> plaid_auth::Auth {
        plaid_auth::Auth::new(self)
    }

    /// BankTransfer
    #[cfg(feature = "bank-transfer")]
    #[cfg_attr(docsrs, doc(cfg(feature = "bank-transfer")))]
    pub fn bank_transfer(&self) -> plaid_bank_transfer::BankTransfer {
        plaid_bank_transfer::BankTransfer::new(self)
    }

    /// Beacon
    #[cfg(feature = "beacon")]
    #[cfg_attr(docsrs, doc(cfg(feature = "beacon")))]
    pub fn beacon(&self) -> plaid_beacon::Beacon {
        plaid_beacon::Beacon::new(self)
    }

    /// Cashflow
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    pub fn cashflow(&self) -> plaid_cashflow::Cashflow {
        plaid_cashflow::Cashflow::new(self)
    }

    /// Check
    #[cfg(feature = "check")]
    #[cfg_attr(docsrs, doc(cfg(feature = "check")))]
    pub fn check(&self) -> plaid_check::Check {
        plaid_check::Check::new(self)
    }

    /// Enrich
    #[cfg(feature = "enrich")]
    #[cfg_attr(docsrs, doc(cfg(feature = "enrich")))]
    pub fn enrich(&self) -> plaid_enrich::Enrich {
        plaid_enrich::Enrich::new(self)
    }

    /// Fdx
    #[cfg(feature = "fdx")]
    #[cfg_attr(docsrs, doc(cfg(feature = "fdx")))]
    pub fn fdx(&self) -> plaid_fdx::Fdx {
        plaid_fdx::Fdx::new(self)
    }

    /// Identity
    #[cfg(feature = "identity")]
    #[cfg_attr(docsrs, doc(cfg(feature = "identity")))]
    pub fn identity(&self) -> plaid_identity::Identity {
        plaid_identity::Identity::new(self)
    }

    /// IdentityVerification
    #[cfg(feature = "identity-verification")]
    #[cfg_attr(docsrs, doc(cfg(feature = "identity-verification")))]
    pub fn identity_verification(&self) -> plaid_identity_verification::IdentityVerification {
        plaid_identity_verification::IdentityVerification::new(self)
    }

    /// Income
    #[cfg(feature = "income")]
    #[cfg_attr(docsrs, doc(cfg(feature = "income")))]
    pub fn income(&self) -> plaid_income::Income {
        plaid_income::Income::new(self)
    }

    /// Institutions
    #[cfg(feature = "institutions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "institutions")))]
    pub fn institutions(&self) -> plaid_institutions::Institutions {
        plaid_institutions::Institutions::new(self)
    }

    /// Investments
    #[cfg(feature = "investments")]
    #[cfg_attr(docsrs, doc(cfg(feature = "investments")))]
    pub fn investments(&self) -> plaid_investments::Investments {
        plaid_investments::Investments::new(self)
    }

    /// Item
    #[cfg(feature = "item")]
    #[cfg_attr(docsrs, doc(cfg(feature = "item")))]
    pub fn item(&self) -> plaid_item::Item {
        plaid_item::Item::new(self)
    }

    /// Operations that Plaid has withdrawn: deposit switch, credit details, the first income endpoint and the Dwolla token.
    #[cfg(feature = "legacy")]
    #[cfg_attr(docsrs, doc(cfg(feature = "legacy")))]
    pub fn legacy(&self) -> plaid_legacy::Legacy {
        plaid_legacy::Legacy::new(self)
    }

    /// Liabilities
    #[cfg(feature = "liabilities")]
    #[cfg_attr(docsrs, doc(cfg(feature = "liabilities")))]
    pub fn liabilities(&self) -> plaid_liabilities::Liabilities {
        plaid_liabilities::Liabilities::new(self)
    }

    /// Link
    #[cfg(feature = "link")]
    #[cfg_attr(docsrs, doc(cfg(feature = "link")))]
    pub fn link(&self) -> plaid_link::Link {
        plaid_link::Link::new(self)
    }

    /// Monitor
    #[cfg(feature = "monitor")]
    #[cfg_attr(docsrs, doc(cfg(feature = "monitor")))]
    pub fn monitor(&self) -> plaid_monitor::Monitor {
        plaid_monitor::Monitor::new(self)
    }

    /// Oauth
    #[cfg(feature = "oauth")]
    #[cfg_attr(docsrs, doc(cfg(feature = "oauth")))]
    pub fn oauth(&self) -> plaid_oauth::Oauth {
        plaid_oauth::Oauth::new(self)
    }

    /// Partner
    #[cfg(feature = "partner")]
    #[cfg_attr(docsrs, doc(cfg(feature = "partner")))]
    pub fn partner(&self) -> plaid_partner::Partner {
        plaid_partner::Partner::new(self)
    }

    /// PaymentInitiation
    #[cfg(feature = "payment-initiation")]
    #[cfg_attr(docsrs, doc(cfg(feature = "payment-initiation")))]
    pub fn payment_initiation(&self) -> plaid_payment_initiation::PaymentInitiation {
        plaid_payment_initiation::PaymentInitiation::new(self)
    }

    /// Processor
    #[cfg(feature = "processor")]
    #[cfg_attr(docsrs, doc(cfg(feature = "processor")))]
    pub fn processor(&self) -> plaid_processor::Processor {
        plaid_processor::Processor::new(self)
    }

    /// Protect
    #[cfg(feature = "protect")]
    #[cfg_attr(docsrs, doc(cfg(feature = "protect")))]
    pub fn protect(&self) -> plaid_protect::Protect {
        plaid_protect::Protect::new(self)
    }

    /// Sandbox
    #[cfg(feature = "sandbox")]
    #[cfg_attr(docsrs, doc(cfg(feature = "sandbox")))]
    pub fn sandbox(&self) -> plaid_sandbox::Sandbox {
        plaid_sandbox::Sandbox::new(self)
    }

    /// Signal
    #[cfg(feature = "signal")]
    #[cfg_attr(docsrs, doc(cfg(feature = "signal")))]
    pub fn signal(&self) -> plaid_signal::Signal {
        plaid_signal::Signal::new(self)
    }

    /// Statements
    #[cfg(feature = "statements")]
    #[cfg_attr(docsrs, doc(cfg(feature = "statements")))]
    pub fn statements(&self) -> plaid_statements::Statements {
        plaid_statements::Statements::new(self)
    }

    /// Transactions
    #[cfg(feature = "transactions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
    pub fn transactions(&self) -> plaid_transactions::Transactions {
        plaid_transactions::Transactions::new(self)
    }

    /// Transfer
    #[cfg(feature = "transfer")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transfer")))]
    pub fn transfer(&self) -> plaid_transfer::Transfer {
        plaid_transfer::Transfer::new(self)
    }

    /// User
    #[cfg(feature = "user")]
    #[cfg_attr(docsrs, doc(cfg(feature = "user")))]
    pub fn user(&self) -> plaid_user::User {
        plaid_user::User::new(self)
    }

    /// Wallet
    #[cfg(feature = "wallet")]
    #[cfg_attr(docsrs, doc(cfg(feature = "wallet")))]
    pub fn wallet(&self) -> plaid_wallet::Wallet {
        plaid_wallet::Wallet::new(self)
    }

    /// Webhooks
    #[cfg(feature = "webhooks")]
    #[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
    pub fn webhooks(&self) -> plaid_webhooks::Webhooks {
        plaid_webhooks::Webhooks::new(self)
    }
}
