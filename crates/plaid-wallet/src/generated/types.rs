// @generated from api/products/wallet.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    PaymentId, PaymentInitiationAddress, RecipientBACS, RecipientId, UserId, WalletId,
    WalletTransactionId, WalletTransactionStatus,
};

/// The request of `/wallet/create`.
///
/// Opens a wallet in one currency.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletCreateRequest {
    /// Iso currency code.
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

/// The answer of `/wallet/create`.
///
/// Opens a wallet in one currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WalletCreateResponse {
    /// Wallet id.
    pub wallet_id: plaid_types::WalletId,
    /// Balance.
    pub balance: WalletBalance,
    /// Numbers.
    pub numbers: WalletNumbers,
    /// Recipient id.
    pub recipient_id: Option<plaid_types::RecipientId>,
    /// Status.
    pub status: Option<WalletStatus>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Wallet balance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WalletBalance {
    /// Iso currency code.
    pub iso_currency_code: String,
    /// Current.
    pub current: plaid_core::Amount,
    /// Available.
    pub available: Option<plaid_core::Amount>,
}

/// Wallet numbers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WalletNumbers {
    /// Bacs.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// International.
    pub international: Option<NumbersInternationalIBAN>,
}

/// Numbers international iban.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct NumbersInternationalIBAN {
    /// Iban. 15 to 34 characters.
    pub iban: plaid_core::Sensitive,
    /// Bic. 8 to 11 characters.
    pub bic: String,
}

/// The request of `/wallet/get`.
///
/// Returns a wallet with its current balance.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletGetRequest {
    /// Wallet id.
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

/// The answer of `/wallet/get`.
///
/// Returns a wallet with its current balance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WalletGetResponse {
    /// Wallet id.
    pub wallet_id: plaid_types::WalletId,
    /// Balance.
    pub balance: Option<WalletBalance>,
    /// Numbers.
    pub numbers: Option<WalletNumbers>,
    /// Recipient id.
    pub recipient_id: Option<plaid_types::RecipientId>,
    /// Status.
    pub status: Option<WalletStatus>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/wallet/list`.
///
/// Lists your wallets, the newest first, page by page with a cursor.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WalletListRequest {
    /// Iso currency code.
    pub iso_currency_code: Option<WalletISOCurrencyCode>,
    /// Cursor. At most 1024 characters.
    pub cursor: Option<String>,
    /// Count. From 1 to 20. Plaid's default is `10`.
    pub count: Option<i64>,
}

impl WalletListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Iso currency code.
    #[must_use]
    pub fn iso_currency_code(
        mut self,
        iso_currency_code: impl Into<WalletISOCurrencyCode>,
    ) -> Self {
        self.iso_currency_code = Some(iso_currency_code.into());
        self
    }

    /// Cursor. At most 1024 characters.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Count. From 1 to 20. Plaid's default is `10`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

/// The answer of `/wallet/list`.
///
/// Lists your wallets, the newest first, page by page with a cursor.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WalletListResponse {
    /// Wallets.
    pub wallets: Vec<Wallet>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Wallet.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct Wallet {
    /// Wallet id.
    pub wallet_id: plaid_types::WalletId,
    /// Balance.
    pub balance: WalletBalance,
    /// Numbers.
    pub numbers: WalletNumbers,
    /// Recipient id.
    pub recipient_id: Option<plaid_types::RecipientId>,
    /// Status.
    pub status: Option<WalletStatus>,
}

/// The request of `/wallet/transaction/execute`.
///
/// Pays money out of a wallet to a counterparty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletTransactionExecuteRequest {
    /// Idempotency key. At most 128 characters.
    pub idempotency_key: String,
    /// Wallet id.
    pub wallet_id: plaid_types::WalletId,
    /// Counterparty.
    pub counterparty: WalletTransactionCounterparty,
    /// Amount.
    pub amount: WalletTransactionAmount,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Reference. 6 to 18 characters.
    pub reference: String,
    /// Originating fund source.
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

    /// Idempotency key. At most 128 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Originating fund source.
    #[must_use]
    pub fn originating_fund_source(
        mut self,
        originating_fund_source: OriginatingFundSource,
    ) -> Self {
        self.originating_fund_source = Some(originating_fund_source);
        self
    }
}

/// Wallet transaction counterparty.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WalletTransactionCounterparty {
    /// Name.
    pub name: String,
    /// Numbers.
    pub numbers: WalletTransactionCounterpartyNumbers,
    /// Address.
    pub address: Option<plaid_types::PaymentInitiationAddress>,
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Holder category.
    ///
    /// Not in Plaid's public documentation.
    pub holder_category: Option<WalletTransactionCounterpartyHolderCategory>,
    /// Is verified.
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

    /// Address.
    #[must_use]
    pub fn address(mut self, address: plaid_types::PaymentInitiationAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// Date of birth.
    #[must_use]
    pub fn date_of_birth(
        mut self,
        date_of_birth: impl Into<plaid_core::Sensitive<plaid_core::Date>>,
    ) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Holder category.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn holder_category(
        mut self,
        holder_category: impl Into<WalletTransactionCounterpartyHolderCategory>,
    ) -> Self {
        self.holder_category = Some(holder_category.into());
        self
    }

    /// Is verified.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn is_verified(mut self, is_verified: bool) -> Self {
        self.is_verified = Some(is_verified);
        self
    }
}

/// Wallet transaction counterparty numbers.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WalletTransactionCounterpartyNumbers {
    /// Bacs.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// International.
    pub international: Option<WalletTransactionCounterpartyInternational>,
}

impl WalletTransactionCounterpartyNumbers {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Bacs.
    #[must_use]
    pub fn bacs(mut self, bacs: plaid_types::RecipientBACS) -> Self {
        self.bacs = Some(bacs);
        self
    }

    /// International.
    #[must_use]
    pub fn international(
        mut self,
        international: WalletTransactionCounterpartyInternational,
    ) -> Self {
        self.international = Some(international);
        self
    }
}

/// Wallet transaction counterparty international.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WalletTransactionCounterpartyInternational {
    /// Iban. 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
}

impl WalletTransactionCounterpartyInternational {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Iban. 15 to 34 characters.
    #[must_use]
    pub fn iban(mut self, iban: impl Into<plaid_core::Sensitive>) -> Self {
        self.iban = Some(iban.into());
        self
    }
}

/// Wallet transaction amount.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WalletTransactionAmount {
    /// Iso currency code.
    pub iso_currency_code: WalletISOCurrencyCode,
    /// Value. At least 0.01.
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

/// Originating fund source.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OriginatingFundSource {
    /// Full name.
    pub full_name: String,
    /// Address.
    pub address: Option<plaid_types::PaymentInitiationAddress>,
    /// Account number.
    pub account_number: plaid_core::Sensitive,
    /// Bic. 8 to 11 characters.
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

    /// Address.
    #[must_use]
    pub fn address(mut self, address: plaid_types::PaymentInitiationAddress) -> Self {
        self.address = Some(address);
        self
    }
}

/// The answer of `/wallet/transaction/execute`.
///
/// Pays money out of a wallet to a counterparty.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WalletTransactionExecuteResponse {
    /// Transaction id.
    pub transaction_id: plaid_types::WalletTransactionId,
    /// Status.
    pub status: plaid_types::WalletTransactionStatus,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/wallet/transaction/get`.
///
/// Returns one transaction of a wallet.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletTransactionGetRequest {
    /// Transaction id.
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

/// The answer of `/wallet/transaction/get`.
///
/// Returns one transaction of a wallet.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WalletTransactionGetResponse {
    /// Transaction id.
    pub transaction_id: plaid_types::WalletTransactionId,
    /// Wallet id.
    pub wallet_id: Option<plaid_types::WalletId>,
    /// Reference.
    pub reference: String,
    /// Type.
    pub r#type: WalletTransactionGetResponseType,
    /// Scheme.
    pub scheme: Option<WalletPaymentScheme>,
    /// Amount.
    pub amount: WalletTransactionAmount,
    /// Counterparty.
    pub counterparty: WalletTransactionCounterparty,
    /// Status.
    pub status: plaid_types::WalletTransactionStatus,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Last status update.
    pub last_status_update: Option<plaid_core::DateTime>,
    /// Payee verification status.
    pub payee_verification_status: Option<WalletTransactionPayeeVerificationStatus>,
    /// Payment id.
    pub payment_id: Option<plaid_types::PaymentId>,
    /// Failure reason.
    pub failure_reason: Option<WalletTransactionFailureReason>,
    /// Error.
    pub error: Option<plaid_core::ApiError>,
    /// Related transactions.
    pub related_transactions: Vec<WalletTransactionRelation>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Wallet transaction relation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WalletTransactionRelation {
    /// Id.
    pub id: Option<String>,
    /// Type.
    pub r#type: Option<WalletTransactionRelationType>,
}

/// The request of `/wallet/transaction/list`.
///
/// Lists the transactions of a wallet, the newest first, page by page with a cursor.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletTransactionListRequest {
    /// Wallet id.
    pub wallet_id: plaid_types::WalletId,
    /// Cursor. At most 256 characters.
    pub cursor: Option<String>,
    /// Count. From 1 to 200. Plaid's default is `10`.
    pub count: Option<i64>,
    /// Options.
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

    /// Cursor. At most 256 characters.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Count. From 1 to 200. Plaid's default is `10`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: WalletTransactionListRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`WalletTransactionListRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WalletTransactionListRequestOptions {
    /// Start time.
    pub start_time: Option<plaid_core::DateTime>,
    /// End time.
    pub end_time: Option<plaid_core::DateTime>,
}

impl WalletTransactionListRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Start time.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<plaid_core::DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// End time.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<plaid_core::DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

/// The answer of `/wallet/transaction/list`.
///
/// Lists the transactions of a wallet, the newest first, page by page with a cursor.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WalletTransactionListResponse {
    /// Transactions.
    pub transactions: Vec<WalletTransaction>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Wallet transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WalletTransaction {
    /// Transaction id.
    pub transaction_id: plaid_types::WalletTransactionId,
    /// Wallet id.
    pub wallet_id: Option<plaid_types::WalletId>,
    /// Reference.
    pub reference: String,
    /// Type.
    pub r#type: WalletTransactionType,
    /// Scheme.
    pub scheme: Option<WalletPaymentScheme>,
    /// Amount.
    pub amount: WalletTransactionAmount,
    /// Counterparty.
    pub counterparty: WalletTransactionCounterparty,
    /// Status.
    pub status: plaid_types::WalletTransactionStatus,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Last status update.
    pub last_status_update: Option<plaid_core::DateTime>,
    /// Payee verification status.
    pub payee_verification_status: Option<WalletTransactionPayeeVerificationStatus>,
    /// Payment id.
    pub payment_id: Option<plaid_types::PaymentId>,
    /// Failure reason.
    pub failure_reason: Option<WalletTransactionFailureReason>,
    /// Error.
    pub error: Option<plaid_core::ApiError>,
    /// Related transactions.
    pub related_transactions: Vec<WalletTransactionRelation>,
}

plaid_core::open_enum! {
/// The known values of wallet iso currency code.
pub enum WalletISOCurrencyCode {
/// `GBP`.
Gbp = "GBP",
/// `EUR`.
Eur = "EUR",
}
}

plaid_core::open_enum! {
/// The known values of wallet status.
pub enum WalletStatus {
/// `UNKNOWN`.
Unknown = "UNKNOWN",
/// `ACTIVE`.
Active = "ACTIVE",
/// `CLOSED`.
Closed = "CLOSED",
}
}

plaid_core::open_enum! {
/// The known values of wallet transaction counterparty holder category.
pub enum WalletTransactionCounterpartyHolderCategory {
/// `personal`.
Personal = "personal",
/// `business`.
Business = "business",
}
}

plaid_core::open_enum! {
/// The known values of wallet transaction get response type.
pub enum WalletTransactionGetResponseType {
/// `BANK_TRANSFER`.
BankTransfer = "BANK_TRANSFER",
/// `PAYOUT`.
Payout = "PAYOUT",
/// `PIS_PAY_IN`.
PisPayIn = "PIS_PAY_IN",
/// `REFUND`.
Refund = "REFUND",
/// `FUNDS_SWEEP`.
FundsSweep = "FUNDS_SWEEP",
/// `RETURN`.
Return = "RETURN",
/// `RECALL`.
Recall = "RECALL",
/// `ACCOUNT_FUNDING`.
AccountFunding = "ACCOUNT_FUNDING",
/// `AUTO_REFUND`.
AutoRefund = "AUTO_REFUND",
/// `TRANSFER_OUT`.
TransferOut = "TRANSFER_OUT",
}
}

plaid_core::open_enum! {
/// The known values of wallet payment scheme.
pub enum WalletPaymentScheme {
/// `FASTER_PAYMENTS`.
FasterPayments = "FASTER_PAYMENTS",
/// `SEPA_CREDIT_TRANSFER`.
SepaCreditTransfer = "SEPA_CREDIT_TRANSFER",
/// `SEPA_CREDIT_TRANSFER_INSTANT`.
SepaCreditTransferInstant = "SEPA_CREDIT_TRANSFER_INSTANT",
}
}

plaid_core::open_enum! {
/// The known values of wallet transaction payee verification status.
pub enum WalletTransactionPayeeVerificationStatus {
/// `FULL_MATCH`.
FullMatch = "FULL_MATCH",
/// `PARTIAL_MATCH`.
PartialMatch = "PARTIAL_MATCH",
/// `NO_MATCH`.
NoMatch = "NO_MATCH",
/// `ERROR`.
Error = "ERROR",
/// `CHECK_NOT_POSSIBLE`.
CheckNotPossible = "CHECK_NOT_POSSIBLE",
}
}

plaid_core::open_enum! {
/// The known values of wallet transaction failure reason.
pub enum WalletTransactionFailureReason {
/// `EXTERNAL_SYSTEM`.
ExternalSystem = "EXTERNAL_SYSTEM",
/// `EXPIRED`.
Expired = "EXPIRED",
/// `CANCELLED`.
Cancelled = "CANCELLED",
/// `INVALID`.
Invalid = "INVALID",
/// `ACCOUNT_INVALID`.
AccountInvalid = "ACCOUNT_INVALID",
/// `AUTHENTICATION_FAILED`.
AuthenticationFailed = "AUTHENTICATION_FAILED",
/// `UNKNOWN`.
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// The known values of wallet transaction relation type.
pub enum WalletTransactionRelationType {
/// `PAYOUT`.
Payout = "PAYOUT",
/// `RETURN`.
Return = "RETURN",
/// `REFUND`.
Refund = "REFUND",
/// `FUNDS_SWEEP`.
FundsSweep = "FUNDS_SWEEP",
}
}

plaid_core::open_enum! {
/// The known values of wallet transaction type.
pub enum WalletTransactionType {
/// `BANK_TRANSFER`.
BankTransfer = "BANK_TRANSFER",
/// `PAYOUT`.
Payout = "PAYOUT",
/// `PIS_PAY_IN`.
PisPayIn = "PIS_PAY_IN",
/// `REFUND`.
Refund = "REFUND",
/// `FUNDS_SWEEP`.
FundsSweep = "FUNDS_SWEEP",
/// `RETURN`.
Return = "RETURN",
/// `RECALL`.
Recall = "RECALL",
/// `ACCOUNT_FUNDING`.
AccountFunding = "ACCOUNT_FUNDING",
/// `AUTO_REFUND`.
AutoRefund = "AUTO_REFUND",
/// `TRANSFER_OUT`.
TransferOut = "TRANSFER_OUT",
}
}
