// @generated from api/products/ by `cargo xtask codegen`. Do not edit.

use crate::Client;

impl Client {
    /// The accounts of an Item and their balances.
    #[cfg(feature = "accounts")]
    #[cfg_attr(docsrs, doc(cfg(feature = "accounts")))]
    pub fn accounts(&self) -> plaid_accounts::Accounts {
        plaid_accounts::Accounts::new(self)
    }

    /// Asset reports: a borrower's accounts, balances and transactions as a snapshot, also as a PDF and as copies for auditors.
    #[cfg(feature = "assets")]
    #[cfg_attr(docsrs, doc(cfg(feature = "assets")))]
    pub fn assets(&self) -> plaid_assets::Assets {
        plaid_assets::Assets::new(self)
    }

    /// Account and routing numbers, for payments to and from bank accounts.
    #[cfg(feature = "auth")]
    #[cfg_attr(docsrs, doc(cfg(feature = "auth")))]
    pub fn auth(&self) -> plaid_auth::Auth {
        plaid_auth::Auth::new(self)
    }

    /// The first version of transfers between bank accounts; Transfer has taken its place.
    #[cfg(feature = "bank-transfer")]
    #[cfg_attr(docsrs, doc(cfg(feature = "bank-transfer")))]
    pub fn bank_transfer(&self) -> plaid_bank_transfer::BankTransfer {
        plaid_bank_transfer::BankTransfer::new(self)
    }

    /// Beacon, Plaid's network of fraud reports; Protect has taken its place.
    #[cfg(feature = "beacon")]
    #[cfg_attr(docsrs, doc(cfg(feature = "beacon")))]
    pub fn beacon(&self) -> plaid_beacon::Beacon {
        plaid_beacon::Beacon::new(self)
    }

    /// Cash flow reports about a business.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    pub fn cashflow(&self) -> plaid_cashflow::Cashflow {
        plaid_cashflow::Cashflow::new(self)
    }

    /// Consumer reports by Plaid Check: base report, income, cash flow, credit scores, and their monitoring.
    #[cfg(feature = "check")]
    #[cfg_attr(docsrs, doc(cfg(feature = "check")))]
    pub fn check(&self) -> plaid_check::Check {
        plaid_check::Check::new(self)
    }

    /// Merchants, categories and locations for transactions that did not come from Plaid.
    #[cfg(feature = "enrich")]
    #[cfg_attr(docsrs, doc(cfg(feature = "enrich")))]
    pub fn enrich(&self) -> plaid_enrich::Enrich {
        plaid_enrich::Enrich::new(self)
    }

    /// Endpoints in the format of the Financial Data Exchange, for banks that share data through Plaid.
    #[cfg(feature = "fdx")]
    #[cfg_attr(docsrs, doc(cfg(feature = "fdx")))]
    pub fn fdx(&self) -> plaid_fdx::Fdx {
        plaid_fdx::Fdx::new(self)
    }

    /// Who owns an account: names, addresses, phone numbers and emails that the bank has on file.
    #[cfg(feature = "identity")]
    #[cfg_attr(docsrs, doc(cfg(feature = "identity")))]
    pub fn identity(&self) -> plaid_identity::Identity {
        plaid_identity::Identity::new(self)
    }

    /// Verifying who a person is: documents, selfies, data sources and risk checks.
    #[cfg(feature = "identity-verification")]
    #[cfg_attr(docsrs, doc(cfg(feature = "identity-verification")))]
    pub fn identity_verification(&self) -> plaid_identity_verification::IdentityVerification {
        plaid_identity_verification::IdentityVerification::new(self)
    }

    /// Income and employment from payroll accounts, bank accounts and documents.
    #[cfg(feature = "income")]
    #[cfg_attr(docsrs, doc(cfg(feature = "income")))]
    pub fn income(&self) -> plaid_income::Income {
        plaid_income::Income::new(self)
    }

    /// The banks that Plaid supports.
    #[cfg(feature = "institutions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "institutions")))]
    pub fn institutions(&self) -> plaid_institutions::Institutions {
        plaid_institutions::Institutions::new(self)
    }

    /// Holdings and transactions of investment accounts.
    #[cfg(feature = "investments")]
    #[cfg_attr(docsrs, doc(cfg(feature = "investments")))]
    pub fn investments(&self) -> plaid_investments::Investments {
        plaid_investments::Investments::new(self)
    }

    /// Items: one login of one user at one bank, with its access token, webhook and products.
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

    /// Credit cards, student loans and mortgages: balances, rates and due dates.
    #[cfg(feature = "liabilities")]
    #[cfg_attr(docsrs, doc(cfg(feature = "liabilities")))]
    pub fn liabilities(&self) -> plaid_liabilities::Liabilities {
        plaid_liabilities::Liabilities::new(self)
    }

    /// Link tokens, which open Plaid Link, and what happened in its sessions.
    #[cfg(feature = "link")]
    #[cfg_attr(docsrs, doc(cfg(feature = "link")))]
    pub fn link(&self) -> plaid_link::Link {
        plaid_link::Link::new(self)
    }

    /// Screening people and companies against sanction and watch lists.
    #[cfg(feature = "monitor")]
    #[cfg_attr(docsrs, doc(cfg(feature = "monitor")))]
    pub fn monitor(&self) -> plaid_monitor::Monitor {
        plaid_monitor::Monitor::new(self)
    }

    /// OAuth tokens, for applications that act on behalf of others.
    #[cfg(feature = "oauth")]
    #[cfg_attr(docsrs, doc(cfg(feature = "oauth")))]
    pub fn oauth(&self) -> plaid_oauth::Oauth {
        plaid_oauth::Oauth::new(self)
    }

    /// End customers of resellers.
    #[cfg(feature = "partner")]
    #[cfg_attr(docsrs, doc(cfg(feature = "partner")))]
    pub fn partner(&self) -> plaid_partner::Partner {
        plaid_partner::Partner::new(self)
    }

    /// Payments from a user's bank account in Europe: recipients, payments, and consents for later payments.
    #[cfg(feature = "payment-initiation")]
    #[cfg_attr(docsrs, doc(cfg(feature = "payment-initiation")))]
    pub fn payment_initiation(&self) -> plaid_payment_initiation::PaymentInitiation {
        plaid_payment_initiation::PaymentInitiation::new(self)
    }

    /// Tokens that let a payment partner use one account of an Item.
    #[cfg(feature = "processor")]
    #[cfg_attr(docsrs, doc(cfg(feature = "processor")))]
    pub fn processor(&self) -> plaid_processor::Processor {
        plaid_processor::Processor::new(self)
    }

    /// Protect: rating the risk of users and their actions.
    #[cfg(feature = "protect")]
    #[cfg_attr(docsrs, doc(cfg(feature = "protect")))]
    pub fn protect(&self) -> plaid_protect::Protect {
        plaid_protect::Protect::new(self)
    }

    /// What only the Sandbox can do: log in without a user, break things on purpose, and move time.
    #[cfg(feature = "sandbox")]
    #[cfg_attr(docsrs, doc(cfg(feature = "sandbox")))]
    pub fn sandbox(&self) -> plaid_sandbox::Sandbox {
        plaid_sandbox::Sandbox::new(self)
    }

    /// Signal: the risk that an ACH debit will be returned.
    #[cfg(feature = "signal")]
    #[cfg_attr(docsrs, doc(cfg(feature = "signal")))]
    pub fn signal(&self) -> plaid_signal::Signal {
        plaid_signal::Signal::new(self)
    }

    /// Bank statements as PDFs.
    #[cfg(feature = "statements")]
    #[cfg_attr(docsrs, doc(cfg(feature = "statements")))]
    pub fn statements(&self) -> plaid_statements::Statements {
        plaid_statements::Statements::new(self)
    }

    /// Transactions of bank and credit accounts: up to two years back, with categories, merchants and recurring streams.
    #[cfg(feature = "transactions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
    pub fn transactions(&self) -> plaid_transactions::Transactions {
        plaid_transactions::Transactions::new(self)
    }

    /// Moving money between bank accounts in the United States, with authorization, ledger, refunds, sweeps and recurring transfers.
    #[cfg(feature = "transfer")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transfer")))]
    pub fn transfer(&self) -> plaid_transfer::Transfer {
        plaid_transfer::Transfer::new(self)
    }

    /// Users: the people behind Items, for products that look at several Items at once.
    #[cfg(feature = "user")]
    #[cfg_attr(docsrs, doc(cfg(feature = "user")))]
    pub fn user(&self) -> plaid_user::User {
        plaid_user::User::new(self)
    }

    /// Virtual accounts in Europe: receiving payments, holding balances and paying out.
    #[cfg(feature = "wallet")]
    #[cfg_attr(docsrs, doc(cfg(feature = "wallet")))]
    pub fn wallet(&self) -> plaid_wallet::Wallet {
        plaid_wallet::Wallet::new(self)
    }

    /// Webhooks: the keys they are signed with, and what was sent.
    #[cfg(feature = "webhooks")]
    #[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
    pub fn webhooks(&self) -> plaid_webhooks::Webhooks {
        plaid_webhooks::Webhooks::new(self)
    }
}
