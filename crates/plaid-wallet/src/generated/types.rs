// @generated from api/products/wallet.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    PaymentId, PaymentInitiationAddress, RecipientBACS, RecipientId, UserId, WalletId,
    WalletTransactionFailureReason, WalletTransactionId, WalletTransactionStatus,
};

/// Asks for a new wallet.
///
/// The request of `/wallet/create` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#walletcreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletCreateRequest {
    /// ISO 4217 code.
    pub iso_currency_code: WalletISOCurrencyCode,
}

impl WalletCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(iso_currency_code: impl Into<WalletISOCurrencyCode>) -> Self {
        Self {
            iso_currency_code: iso_currency_code.into(),
        }
    }
}

/// The new wallet.
///
/// The answer of `/wallet/create` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#walletcreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WalletCreateResponse {
    /// Names the wallet.
    pub wallet_id: plaid_types::WalletId,
    /// What a wallet holds.
    pub balance: WalletBalance,
    /// The account numbers.
    pub numbers: WalletNumbers,
    /// The recipient that stands for the wallet, to pay into it with Payment Initiation.
    pub recipient_id: Option<plaid_types::RecipientId>,
    /// How it stands.
    pub status: Option<WalletStatus>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// What a wallet holds.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WalletBalance {
    /// ISO 4217 code.
    pub iso_currency_code: String,
    /// Everything in it.
    pub current: plaid_core::Amount,
    /// What can be spent: the current balance without pending payouts.
    pub available: Option<plaid_core::Amount>,
}

/// The account numbers of a wallet.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WalletNumbers {
    /// For pounds within the United Kingdom.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// IBAN and BIC.
    pub international: Option<NumbersInternationalIBAN>,
}

/// The international number of an account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NumbersInternationalIBAN {
    /// The international bank account number, without spaces. 15 to 34 characters.
    pub iban: plaid_core::Sensitive,
    /// The bank, by its SWIFT code. 8 to 11 characters.
    pub bic: String,
}

/// Asks for one wallet.
///
/// The request of `/wallet/get` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#walletget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletGetRequest {
    /// Names the wallet.
    pub wallet_id: plaid_types::WalletId,
}

impl WalletGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(wallet_id: impl Into<plaid_types::WalletId>) -> Self {
        Self {
            wallet_id: wallet_id.into(),
        }
    }
}

/// One wallet.
///
/// The answer of `/wallet/get` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#walletget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WalletGetResponse {
    /// Names the wallet.
    pub wallet_id: plaid_types::WalletId,
    /// What a wallet holds.
    pub balance: Option<WalletBalance>,
    /// The account numbers.
    pub numbers: Option<WalletNumbers>,
    /// The recipient that stands for the wallet, to pay into it with Payment Initiation.
    pub recipient_id: Option<plaid_types::RecipientId>,
    /// How it stands.
    pub status: Option<WalletStatus>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for a page of wallets.
///
/// The request of `/wallet/list` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#walletlist)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WalletListRequest {
    /// ISO 4217 code.
    pub iso_currency_code: Option<WalletISOCurrencyCode>,
    /// The `next_cursor` of the page before; none for the first page. At most 1024 characters.
    pub cursor: Option<String>,
    /// How many to return at most. From 1 to 20. Plaid's default is `10`.
    pub count: Option<i64>,
}

impl WalletListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ISO 4217 code.
    #[must_use]
    pub fn iso_currency_code<M>(
        mut self,
        iso_currency_code: impl plaid_core::IntoOption<WalletISOCurrencyCode, M>,
    ) -> Self {
        self.iso_currency_code = iso_currency_code.into_option();
        self
    }

    /// The `next_cursor` of the page before; none for the first page. At most 1024 characters.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }

    /// How many to return at most. From 1 to 20. Plaid's default is `10`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }
}

/// One page of wallets, the newest first.
///
/// The answer of `/wallet/list` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#walletlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WalletListResponse {
    /// An account at Plaid that holds your money in one currency.
    pub wallets: Vec<Wallet>,
    /// The cursor of the next page; absent on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// An account at Plaid that holds your money in one currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Wallet {
    /// Names the wallet.
    pub wallet_id: plaid_types::WalletId,
    /// What a wallet holds.
    pub balance: WalletBalance,
    /// The account numbers.
    pub numbers: WalletNumbers,
    /// The recipient that stands for the wallet, to pay into it with Payment Initiation.
    pub recipient_id: Option<plaid_types::RecipientId>,
    /// How it stands.
    pub status: Option<WalletStatus>,
}

/// A payout from a wallet.
///
/// The request of `/wallet/transaction/execute` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletTransactionExecuteRequest {
    /// A key of your own, at most 128 characters, new for each payout. A request sent again with the same key pays nothing more. At most 128 characters.
    pub idempotency_key: String,
    /// The wallet that pays.
    pub wallet_id: plaid_types::WalletId,
    /// Who is paid by a wallet, or paid into it.
    pub counterparty: WalletTransactionCounterparty,
    /// An amount in a currency.
    pub amount: WalletTransactionAmount,
    /// The end user the payout is for.
    pub user_id: Option<plaid_types::UserId>,
    /// From 6 to 18 letters and digits, without spaces. The counterparty sees it. 6 to 18 characters.
    pub reference: String,
    /// Where the money came from first. The law asks for it from some businesses, such as money remitters.
    pub originating_fund_source: Option<OriginatingFundSource>,
}

impl WalletTransactionExecuteRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        wallet_id: impl Into<plaid_types::WalletId>,
        counterparty: WalletTransactionCounterparty,
        amount: WalletTransactionAmount,
        reference: impl Into<String>,
    ) -> Self {
        Self {
            idempotency_key: plaid_core::codec::new_idempotency_key(),
            wallet_id: wallet_id.into(),
            counterparty,
            amount,
            user_id: None,
            reference: reference.into(),
            originating_fund_source: None,
        }
    }

    /// A key of your own, at most 128 characters, new for each payout. A request sent again with the same key pays nothing more. At most 128 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    /// The end user the payout is for.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Where the money came from first. The law asks for it from some businesses, such as money remitters.
    #[must_use]
    pub fn originating_fund_source(
        mut self,
        originating_fund_source: impl Into<Option<OriginatingFundSource>>,
    ) -> Self {
        self.originating_fund_source = originating_fund_source.into();
        self
    }
}

/// Who is paid by a wallet, or paid into it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WalletTransactionCounterparty {
    /// Their name.
    pub name: String,
    /// Either Bacs or IBAN.
    pub numbers: WalletTransactionCounterpartyNumbers,
    /// Needed by most banks outside the United Kingdom.
    pub address: Option<plaid_types::PaymentInitiationAddress>,
    /// When the person was born.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Whether it is a person or a business. Without it, the check of the name on a payout in pounds cannot be made.
    ///
    /// Not in Plaid's public documentation.
    pub holder_category: Option<WalletTransactionCounterpartyHolderCategory>,
    /// Whether you have checked yourself that the account is theirs.
    ///
    /// Not in Plaid's public documentation.
    pub is_verified: Option<bool>,
}

impl WalletTransactionCounterparty {
    /// A value with the members it cannot go without.
    pub fn new(name: impl Into<String>, numbers: WalletTransactionCounterpartyNumbers) -> Self {
        Self {
            name: name.into(),
            numbers,
            address: None,
            date_of_birth: None,
            holder_category: None,
            is_verified: None,
        }
    }

    /// Needed by most banks outside the United Kingdom.
    #[must_use]
    pub fn address(
        mut self,
        address: impl Into<Option<plaid_types::PaymentInitiationAddress>>,
    ) -> Self {
        self.address = address.into();
        self
    }

    /// When the person was born.
    #[must_use]
    pub fn date_of_birth<M>(
        mut self,
        date_of_birth: impl plaid_core::IntoOption<plaid_core::Sensitive<plaid_core::Date>, M>,
    ) -> Self {
        self.date_of_birth = date_of_birth.into_option();
        self
    }

    /// Whether it is a person or a business. Without it, the check of the name on a payout in pounds cannot be made.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn holder_category<M>(
        mut self,
        holder_category: impl plaid_core::IntoOption<WalletTransactionCounterpartyHolderCategory, M>,
    ) -> Self {
        self.holder_category = holder_category.into_option();
        self
    }

    /// Whether you have checked yourself that the account is theirs.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn is_verified(mut self, is_verified: impl Into<Option<bool>>) -> Self {
        self.is_verified = is_verified.into();
        self
    }
}

/// The account of a counterparty: Bacs or IBAN.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WalletTransactionCounterpartyNumbers {
    /// An account in the United Kingdom.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// The IBAN of a counterparty.
    pub international: Option<WalletTransactionCounterpartyInternational>,
}

impl WalletTransactionCounterpartyNumbers {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// An account in the United Kingdom.
    #[must_use]
    pub fn bacs(mut self, bacs: impl Into<Option<plaid_types::RecipientBACS>>) -> Self {
        self.bacs = bacs.into();
        self
    }

    /// The IBAN of a counterparty.
    #[must_use]
    pub fn international(
        mut self,
        international: impl Into<Option<WalletTransactionCounterpartyInternational>>,
    ) -> Self {
        self.international = international.into();
        self
    }
}

/// The IBAN of a counterparty.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WalletTransactionCounterpartyInternational {
    /// The international bank account number, without spaces. 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
}

impl WalletTransactionCounterpartyInternational {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The international bank account number, without spaces. 15 to 34 characters.
    #[must_use]
    pub fn iban<M>(mut self, iban: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        self.iban = iban.into_option();
        self
    }
}

/// An amount in a currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WalletTransactionAmount {
    /// ISO 4217 code.
    pub iso_currency_code: WalletISOCurrencyCode,
    /// At most two decimals. At least 0.01.
    pub value: plaid_core::Amount,
}

impl WalletTransactionAmount {
    /// A value with the members it cannot go without.
    pub fn new(
        iso_currency_code: impl Into<WalletISOCurrencyCode>,
        value: impl Into<plaid_core::Amount>,
    ) -> Self {
        Self {
            iso_currency_code: iso_currency_code.into(),
            value: value.into(),
        }
    }
}

/// Where the money of a payout came from first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OriginatingFundSource {
    /// The name of who sends the money.
    pub full_name: String,
    /// The postal address. Most institutions outside the UK insist on it.
    pub address: Option<plaid_types::PaymentInitiationAddress>,
    /// The account number, as a text: leading zeros count.
    pub account_number: plaid_core::Sensitive,
    /// The bank, by its SWIFT code. 8 to 11 characters.
    pub bic: String,
}

impl OriginatingFundSource {
    /// A value with the members it cannot go without.
    pub fn new(
        full_name: impl Into<String>,
        account_number: impl Into<plaid_core::Sensitive>,
        bic: impl Into<String>,
    ) -> Self {
        Self {
            full_name: full_name.into(),
            address: None,
            account_number: account_number.into(),
            bic: bic.into(),
        }
    }

    /// The postal address. Most institutions outside the UK insist on it.
    #[must_use]
    pub fn address(
        mut self,
        address: impl Into<Option<plaid_types::PaymentInitiationAddress>>,
    ) -> Self {
        self.address = address.into();
        self
    }
}

/// The new payout.
///
/// The answer of `/wallet/transaction/execute` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WalletTransactionExecuteResponse {
    /// Names a movement of a virtual account.
    pub transaction_id: plaid_types::WalletTransactionId,
    /// How it stands.
    pub status: plaid_types::WalletTransactionStatus,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for one transaction.
///
/// The request of `/wallet/transaction/get` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletTransactionGetRequest {
    /// Names a movement of a virtual account.
    pub transaction_id: plaid_types::WalletTransactionId,
}

impl WalletTransactionGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(transaction_id: impl Into<plaid_types::WalletTransactionId>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
        }
    }
}

/// One transaction of a wallet.
///
/// The answer of `/wallet/transaction/get` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WalletTransactionGetResponse {
    /// Names a movement of a virtual account.
    pub transaction_id: plaid_types::WalletTransactionId,
    /// Names the wallet.
    pub wallet_id: Option<plaid_types::WalletId>,
    /// From 6 to 18 letters and digits, as the counterparty sees them.
    pub reference: String,
    /// What a transaction of a wallet is.
    pub r#type: WalletTransactionGetResponseType,
    /// The payment scheme. Set for payouts and refunds only.
    pub scheme: Option<WalletPaymentScheme>,
    /// An amount in a currency.
    pub amount: WalletTransactionAmount,
    /// Who is paid by a wallet, or paid into it.
    pub counterparty: WalletTransactionCounterparty,
    /// How it stands.
    pub status: plaid_types::WalletTransactionStatus,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// When the status last changed.
    pub last_status_update: Option<plaid_core::DateTime>,
    /// Whether the name fits the account. Set for payouts in euro only.
    pub payee_verification_status: Option<WalletTransactionPayeeVerificationStatus>,
    /// The payment behind it. Set for `PIS_PAY_IN` and `REFUND` only.
    pub payment_id: Option<plaid_types::PaymentId>,
    /// Why it failed; null if it did not.
    pub failure_reason: Option<plaid_types::WalletTransactionFailureReason>,
    /// The error that ended it; null if none did.
    pub error: Option<plaid_core::ApiError>,
    /// Transactions that belong to it, such as the return of a payout.
    pub related_transactions: Vec<WalletTransactionRelation>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Another transaction that belongs to a transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WalletTransactionRelation {
    /// The other transaction.
    pub id: Option<String>,
    /// What a related transaction is.
    pub r#type: Option<WalletTransactionRelationType>,
}

/// Asks for a page of the transactions of a wallet.
///
/// The request of `/wallet/transaction/list` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionlist)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletTransactionListRequest {
    /// Names the wallet.
    pub wallet_id: plaid_types::WalletId,
    /// The `next_cursor` of the page before; none for the first page. At most 256 characters.
    pub cursor: Option<String>,
    /// How many to return at most. From 1 to 200. Plaid's default is `10`.
    pub count: Option<i64>,
    /// Filters by time.
    pub options: Option<WalletTransactionListRequestOptions>,
}

impl WalletTransactionListRequest {
    /// A request with the members it cannot go without.
    pub fn new(wallet_id: impl Into<plaid_types::WalletId>) -> Self {
        Self {
            wallet_id: wallet_id.into(),
            cursor: None,
            count: None,
            options: None,
        }
    }

    /// The `next_cursor` of the page before; none for the first page. At most 256 characters.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }

    /// How many to return at most. From 1 to 200. Plaid's default is `10`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// Filters by time.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<WalletTransactionListRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Filters transactions by time.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WalletTransactionListRequestOptions {
    /// The earliest time of creation, inclusive.
    pub start_time: Option<plaid_core::DateTime>,
    /// The latest time of creation, inclusive.
    pub end_time: Option<plaid_core::DateTime>,
}

impl WalletTransactionListRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The earliest time of creation, inclusive.
    #[must_use]
    pub fn start_time<M>(
        mut self,
        start_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_time = start_time.into_option();
        self
    }

    /// The latest time of creation, inclusive.
    #[must_use]
    pub fn end_time<M>(
        mut self,
        end_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.end_time = end_time.into_option();
        self
    }
}

/// One page of transactions, the newest first.
///
/// The answer of `/wallet/transaction/list` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WalletTransactionListResponse {
    /// A movement of money into or out of a wallet.
    pub transactions: Vec<WalletTransaction>,
    /// The cursor of the next page; absent on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A movement of money into or out of a wallet.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WalletTransaction {
    /// Names a movement of a virtual account.
    pub transaction_id: plaid_types::WalletTransactionId,
    /// Names the wallet.
    pub wallet_id: Option<plaid_types::WalletId>,
    /// From 6 to 18 letters and digits, as the counterparty sees them.
    pub reference: String,
    /// What a transaction of a wallet is.
    pub r#type: WalletTransactionType,
    /// The payment scheme. Set for payouts and refunds only.
    pub scheme: Option<WalletPaymentScheme>,
    /// An amount in a currency.
    pub amount: WalletTransactionAmount,
    /// Who is paid by a wallet, or paid into it.
    pub counterparty: WalletTransactionCounterparty,
    /// How it stands.
    pub status: plaid_types::WalletTransactionStatus,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// When the status last changed.
    pub last_status_update: Option<plaid_core::DateTime>,
    /// Whether the name fits the account. Set for payouts in euro only.
    pub payee_verification_status: Option<WalletTransactionPayeeVerificationStatus>,
    /// The payment behind it. Set for `PIS_PAY_IN` and `REFUND` only.
    pub payment_id: Option<plaid_types::PaymentId>,
    /// Why it failed; null if it did not.
    pub failure_reason: Option<plaid_types::WalletTransactionFailureReason>,
    /// The error that ended it; null if none did.
    pub error: Option<plaid_core::ApiError>,
    /// Transactions that belong to it, such as the return of a payout.
    pub related_transactions: Vec<WalletTransactionRelation>,
}

plaid_core::open_enum! {
/// The currency of a wallet, by ISO 4217 code.
#[allow(missing_docs)]
pub enum WalletISOCurrencyCode {
Gbp = "GBP",
Eur = "EUR",
}
}

plaid_core::open_enum! {
/// Whether a wallet can be used.
#[allow(missing_docs)]
pub enum WalletStatus {
Unknown = "UNKNOWN",
Active = "ACTIVE",
/// Payments to and from it fail. (`CLOSED`)
Closed = "CLOSED",
/// Nothing can be paid in or out. (`BLOCKED`)
Blocked = "BLOCKED",
}
}

plaid_core::open_enum! {
/// Whether a counterparty is a person or a business.
#[allow(missing_docs)]
pub enum WalletTransactionCounterpartyHolderCategory {
Personal = "personal",
Business = "business",
}
}

plaid_core::open_enum! {
/// What a transaction of a wallet is.
#[allow(missing_docs)]
pub enum WalletTransactionGetResponseType {
/// Money that came in from a bank. (`BANK_TRANSFER`)
BankTransfer = "BANK_TRANSFER",
/// Money that was paid out. (`PAYOUT`)
Payout = "PAYOUT",
/// A payment that a user made through Payment Initiation. (`PIS_PAY_IN`)
PisPayIn = "PIS_PAY_IN",
Refund = "REFUND",
/// Money that was moved to your own bank. (`FUNDS_SWEEP`)
FundsSweep = "FUNDS_SWEEP",
/// A payout that came back. (`RETURN`)
Return = "RETURN",
/// Money that the sender's bank called back. (`RECALL`)
Recall = "RECALL",
/// Money of your own that came in. (`ACCOUNT_FUNDING`)
AccountFunding = "ACCOUNT_FUNDING",
/// Money that was sent back by itself, because it did not fit. (`AUTO_REFUND`)
AutoRefund = "AUTO_REFUND",
/// Money that was moved to another virtual account. (`TRANSFER_OUT`)
TransferOut = "TRANSFER_OUT",
}
}

plaid_core::open_enum! {
/// The scheme of a payment.
pub enum WalletPaymentScheme {
/// Within the United Kingdom. (`FASTER_PAYMENTS`)
FasterPayments = "FASTER_PAYMENTS",
/// Within the SEPA area. (`SEPA_CREDIT_TRANSFER`)
SepaCreditTransfer = "SEPA_CREDIT_TRANSFER",
/// At once, within the SEPA area. (`SEPA_CREDIT_TRANSFER_INSTANT`)
SepaCreditTransferInstant = "SEPA_CREDIT_TRANSFER_INSTANT",
}
}

plaid_core::open_enum! {
/// Whether the name of a payee fits the account.
pub enum WalletTransactionPayeeVerificationStatus {
/// The same name. (`FULL_MATCH`)
FullMatch = "FULL_MATCH",
/// A similar name. (`PARTIAL_MATCH`)
PartialMatch = "PARTIAL_MATCH",
/// Another name. (`NO_MATCH`)
NoMatch = "NO_MATCH",
/// The check went wrong. (`ERROR`)
Error = "ERROR",
/// The check could not be made. (`CHECK_NOT_POSSIBLE`)
CheckNotPossible = "CHECK_NOT_POSSIBLE",
}
}

plaid_core::open_enum! {
/// What a related transaction is.
#[allow(missing_docs)]
pub enum WalletTransactionRelationType {
/// Money that was paid out. (`PAYOUT`)
Payout = "PAYOUT",
/// A payout that came back. (`RETURN`)
Return = "RETURN",
Refund = "REFUND",
/// Money that was moved to your own bank. (`FUNDS_SWEEP`)
FundsSweep = "FUNDS_SWEEP",
}
}

plaid_core::open_enum! {
/// What a transaction of a wallet is.
#[allow(missing_docs)]
pub enum WalletTransactionType {
/// Money that came in from a bank. (`BANK_TRANSFER`)
BankTransfer = "BANK_TRANSFER",
/// Money that was paid out. (`PAYOUT`)
Payout = "PAYOUT",
/// A payment that a user made through Payment Initiation. (`PIS_PAY_IN`)
PisPayIn = "PIS_PAY_IN",
Refund = "REFUND",
/// Money that was moved to your own bank. (`FUNDS_SWEEP`)
FundsSweep = "FUNDS_SWEEP",
/// A payout that came back. (`RETURN`)
Return = "RETURN",
/// Money that the sender's bank called back. (`RECALL`)
Recall = "RECALL",
/// Money of your own that came in. (`ACCOUNT_FUNDING`)
AccountFunding = "ACCOUNT_FUNDING",
/// Money that was sent back by itself, because it did not fit. (`AUTO_REFUND`)
AutoRefund = "AUTO_REFUND",
/// Money that was moved to another virtual account. (`TRANSFER_OUT`)
TransferOut = "TRANSFER_OUT",
}
}
