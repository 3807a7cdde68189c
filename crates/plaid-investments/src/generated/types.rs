// @generated from api/products/investments.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountBalance, AccountBase, AccountBaseVerificationStatus, AccountHolderCategory,
    AccountId, AccountSubtype, AccountType, AccountVerificationInsights,
    AccountVerificationInsightsAccountNumberFormat, AccountVerificationInsightsNetworkStatus,
    AccountVerificationInsightsPreviousReturns, HoldingTaxLot, HoldingTaxLotPositionType,
    InstitutionId, InvestmentTransactionId, InvestmentTransactionSubtype,
    InvestmentTransactionType, Item, ItemAuthMethod, ItemUpdateType, ProcessorToken, Products,
    SecurityId,
};

/// The request of `/processor/investments/holdings/get`.
///
/// Reads what the investment account of a processor token holds.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorInvestmentsHoldingsGetRequest {
    pub processor_token: plaid_types::ProcessorToken,
}

impl ProcessorInvestmentsHoldingsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
        }
    }
}

/// The answer of `/processor/investments/holdings/get`.
///
/// Reads what the investment account of a processor token holds.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorInvestmentsHoldingsGetResponse {
    pub account: Option<InvestmentAccount>,
    pub holdings: Vec<Holding>,
    pub securities: Vec<Security>,
    pub is_investments_fallback_item: Option<bool>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// One investment account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentAccount {
    pub account_id: plaid_types::AccountId,
    pub balances: InvestmentAccountBalance,
    pub mask: Option<String>,
    pub name: String,
    pub official_name: Option<String>,
    pub r#type: plaid_types::AccountType,
    pub subtype: Option<plaid_types::AccountSubtype>,
    pub verification_status: Option<InvestmentAccountVerificationStatus>,
    pub verification_name: Option<String>,
    pub verification_insights: Option<plaid_types::AccountVerificationInsights>,
    pub persistent_account_id: Option<String>,
    pub apy: Option<f64>,
    pub holder_category: Option<plaid_types::AccountHolderCategory>,
    pub paired_account_id: Option<plaid_types::AccountId>,
}

/// What an investment account is worth.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentAccountBalance {
    pub available: Option<plaid_core::Amount>,
    pub current: Option<plaid_core::Amount>,
    pub limit: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub last_updated_datetime: Option<plaid_core::DateTime>,
    pub margin_loan_amount: Option<plaid_core::Amount>,
}

/// How much of one security one account holds.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Holding {
    pub account_id: plaid_types::AccountId,
    pub security_id: plaid_types::SecurityId,
    /// The price of one unit, as the bank has it.
    pub institution_price: Option<plaid_core::Amount>,
    pub institution_price_as_of: Option<plaid_core::Date>,
    pub institution_price_datetime: Option<plaid_core::DateTime>,
    /// What the holding is worth, as the bank has it.
    pub institution_value: Option<plaid_core::Amount>,
    /// What was paid for the holding, in total.
    pub cost_basis: Option<plaid_core::Amount>,
    /// How many units; to any precision, as cryptocurrencies need it.
    pub quantity: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub vested_quantity: Option<plaid_core::Amount>,
    pub vested_value: Option<plaid_core::Amount>,
    pub tax_lots: Vec<plaid_types::HoldingTaxLot>,
}

/// Something that can be held: a stock, a fund, a currency.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Security {
    pub security_id: plaid_types::SecurityId,
    pub isin: Option<String>,
    pub cusip: Option<String>,
    /// Deprecated by Plaid.
    pub sedol: Option<String>,
    pub institution_security_id: Option<String>,
    pub institution_id: Option<plaid_types::InstitutionId>,
    pub proxy_security_id: Option<plaid_types::SecurityId>,
    pub name: Option<String>,
    pub ticker_symbol: Option<String>,
    pub is_cash_equivalent: Option<bool>,
    pub r#type: Option<String>,
    pub subtype: Option<String>,
    pub close_price: Option<plaid_core::Amount>,
    pub close_price_as_of: Option<plaid_core::Date>,
    pub update_datetime: Option<plaid_core::DateTime>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub market_identifier_code: Option<String>,
    pub sector: Option<String>,
    pub industry: Option<String>,
    pub cfi_code: Option<String>,
    pub figi: Option<String>,
    pub option_contract: Option<OptionContract>,
    pub fixed_income: Option<FixedIncome>,
}

/// The terms of an option.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct OptionContract {
    pub contract_type: String,
    pub expiration_date: plaid_core::Date,
    pub strike_price: plaid_core::Amount,
    pub underlying_security_ticker: String,
}

/// The terms of a bond.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FixedIncome {
    pub yield_rate: Option<YieldRate>,
    pub maturity_date: Option<plaid_core::Date>,
    pub issue_date: Option<plaid_core::Date>,
    pub face_value: Option<plaid_core::Amount>,
}

/// The yield of a bond.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct YieldRate {
    pub percentage: Option<f64>,
    pub r#type: Option<YieldRateType>,
}

/// The request of `/processor/investments/auth/get`.
///
/// Reads what is needed to move the holdings of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorInvestmentsAuthGetRequest {
    pub processor_token: plaid_types::ProcessorToken,
}

impl ProcessorInvestmentsAuthGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
        }
    }
}

/// The answer of `/processor/investments/auth/get`.
///
/// Reads what is needed to move the holdings of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorInvestmentsAuthGetResponse {
    pub account: Option<plaid_types::AccountBase>,
    pub holdings: Vec<Holding>,
    pub securities: Vec<Security>,
    pub owners: Vec<InvestmentsAuthOwner>,
    pub numbers: InvestmentsAuthGetNumbers,
    pub data_sources: InvestmentsAuthDataSources,
    /// Not in Plaid's public documentation.
    pub account_details_401k: Vec<InvestmentsAuthAccountDetails401k>,
    pub is_investments_fallback_item: Option<bool>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `ProcessorInvestmentsAuthGetResponse.owners` and `InvestmentsAuthGetResponse.owners`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsAuthOwner {
    pub account_id: Option<plaid_types::AccountId>,
    pub names: Vec<String>,
}

/// Stands in `ProcessorInvestmentsAuthGetResponse.numbers` and `InvestmentsAuthGetResponse.numbers`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsAuthGetNumbers {
    pub acats: Vec<NumbersACATS>,
    pub aton: Vec<NumbersATON>,
    pub retirement_401k: Vec<NumbersRetirement401k>,
}

/// What a broker needs to take an account over by ACATS.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NumbersACATS {
    pub account_id: plaid_types::AccountId,
    pub account: plaid_core::Sensitive,
    pub dtc_numbers: Vec<String>,
}

/// What a broker needs to take an account over by ATON, in Canada.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NumbersATON {
    pub account_id: plaid_types::AccountId,
    pub account: plaid_core::Sensitive,
}

/// Stands in `InvestmentsAuthGetNumbers.retirement_401k`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NumbersRetirement401k {
    pub account_id: plaid_types::AccountId,
    pub plan: Option<String>,
    pub account: Option<plaid_core::Sensitive>,
}

/// Stands in `ProcessorInvestmentsAuthGetResponse.data_sources` and `InvestmentsAuthGetResponse.data_sources`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsAuthDataSources {
    pub numbers: Option<DataSources>,
    pub owners: Option<DataSources>,
    pub holdings: Option<DataSources>,
}

/// Stands in `ProcessorInvestmentsAuthGetResponse.account_details_401k` and `InvestmentsAuthGetResponse.account_details_401k`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsAuthAccountDetails401k {
    pub account_id: Option<plaid_types::AccountId>,
    pub fee_details: Option<InvestmentsAuth401kFeeDetails>,
    pub contribution_details: Option<InvestmentsAuth401kContributionDetails>,
}

/// Stands in `InvestmentsAuthAccountDetails401k.fee_details`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsAuth401kFeeDetails {
    pub account_fee_count_12m: Option<i64>,
    pub account_fee_amount_12m: plaid_core::Amount,
}

/// Stands in `InvestmentsAuthAccountDetails401k.contribution_details`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsAuth401kContributionDetails {
    pub last_contribution_transactions: Vec<InvestmentTransaction>,
    pub contribution_count_1m: Option<i64>,
    pub contribution_amount_1m: plaid_core::Amount,
    pub contribution_count_6m: Option<i64>,
    pub contribution_amount_6m: plaid_core::Amount,
    pub contribution_count_12m: Option<i64>,
    pub contribution_amount_12m: plaid_core::Amount,
}

/// One purchase, sale, fee or other event of an investment account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentTransaction {
    pub investment_transaction_id: plaid_types::InvestmentTransactionId,
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub cancel_transaction_id: Option<plaid_types::InvestmentTransactionId>,
    pub account_id: plaid_types::AccountId,
    pub security_id: Option<plaid_types::SecurityId>,
    pub date: plaid_core::Date,
    pub transaction_datetime: Option<plaid_core::DateTime>,
    pub name: String,
    /// Units that came in, or negative for units that left.
    pub quantity: plaid_core::Amount,
    /// Positive when cash leaves the account, negative when it comes in.
    pub amount: plaid_core::Amount,
    pub price: plaid_core::Amount,
    pub fees: Option<plaid_core::Amount>,
    pub r#type: plaid_types::InvestmentTransactionType,
    pub subtype: plaid_types::InvestmentTransactionSubtype,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// The request of `/processor/investments/transactions/get`.
///
/// Reads investment transactions of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorInvestmentsTransactionsGetRequest {
    pub options: Option<InvestmentsTransactionsGetRequestOptions>,
    pub processor_token: plaid_types::ProcessorToken,
    pub start_date: plaid_core::Date,
    pub end_date: plaid_core::Date,
}

#[allow(missing_docs)]
impl ProcessorInvestmentsTransactionsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        processor_token: impl Into<plaid_types::ProcessorToken>,
        start_date: impl Into<plaid_core::Date>,
        end_date: impl Into<plaid_core::Date>,
    ) -> Self {
        Self {
            options: None,
            processor_token: processor_token.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
        }
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<InvestmentsTransactionsGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`InvestmentsTransactionsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct InvestmentsTransactionsGetRequestOptions {
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
    /// From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Plaid's default is `false`.
    pub async_update: Option<bool>,
}

#[allow(missing_docs)]
impl InvestmentsTransactionsGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn async_update(mut self, async_update: impl Into<Option<bool>>) -> Self {
        self.async_update = async_update.into();
        self
    }
}

/// The answer of `/processor/investments/transactions/get`.
///
/// Reads investment transactions of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorInvestmentsTransactionsGetResponse {
    pub account: Option<InvestmentAccount>,
    pub investment_transactions: Vec<InvestmentTransaction>,
    pub securities: Vec<Security>,
    pub total_investment_transactions: Option<i64>,
    pub request_id: Option<plaid_core::RequestId>,
    pub is_investments_fallback_item: Option<bool>,
}

/// The request of `/investments/holdings/get`.
///
/// Reads what an Item's investment accounts hold, and the securities behind it.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct InvestmentsHoldingsGetRequest {
    pub access_token: plaid_types::AccessToken,
    pub options: Option<InvestmentHoldingsGetRequestOptions>,
}

#[allow(missing_docs)]
impl InvestmentsHoldingsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<InvestmentHoldingsGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Stands in `InvestmentsHoldingsGetRequest.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct InvestmentHoldingsGetRequestOptions {
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

#[allow(missing_docs)]
impl InvestmentHoldingsGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/investments/holdings/get`.
///
/// Reads what an Item's investment accounts hold, and the securities behind it.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsHoldingsGetResponse {
    pub accounts: Vec<InvestmentAccount>,
    pub holdings: Vec<Holding>,
    pub securities: Vec<Security>,
    pub item: plaid_types::Item,
    pub request_id: Option<plaid_core::RequestId>,
    pub is_investments_fallback_item: Option<bool>,
}

/// The request of `/investments/transactions/get`.
///
/// Reads up to two years of investment transactions between two dates, up to 500 a page.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct InvestmentsTransactionsGetRequest {
    pub access_token: plaid_types::AccessToken,
    pub start_date: plaid_core::Date,
    pub end_date: plaid_core::Date,
    pub options: Option<InvestmentsTransactionsGetRequestOptions>,
}

#[allow(missing_docs)]
impl InvestmentsTransactionsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        start_date: impl Into<plaid_core::Date>,
        end_date: impl Into<plaid_core::Date>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<InvestmentsTransactionsGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The answer of `/investments/transactions/get`.
///
/// Reads up to two years of investment transactions between two dates, up to 500 a page.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsTransactionsGetResponse {
    pub item: plaid_types::Item,
    pub accounts: Vec<InvestmentAccount>,
    pub securities: Vec<Security>,
    pub investment_transactions: Vec<InvestmentTransaction>,
    pub total_investment_transactions: Option<i64>,
    pub request_id: Option<plaid_core::RequestId>,
    pub is_investments_fallback_item: Option<bool>,
}

/// The request of `/investments/refresh`.
///
/// Asks the bank for investments anew; a webhook reports when they are there.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct InvestmentsRefreshRequest {
    pub access_token: plaid_types::AccessToken,
}

impl InvestmentsRefreshRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

/// The answer of `/investments/refresh`.
///
/// Asks the bank for investments anew; a webhook reports when they are there.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsRefreshResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/investments/auth/get`.
///
/// Reads what is needed to move holdings to another broker.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct InvestmentsAuthGetRequest {
    pub access_token: plaid_types::AccessToken,
    pub options: Option<InvestmentsAuthGetRequestOptions>,
}

#[allow(missing_docs)]
impl InvestmentsAuthGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<InvestmentsAuthGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`InvestmentsAuthGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct InvestmentsAuthGetRequestOptions {
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

#[allow(missing_docs)]
impl InvestmentsAuthGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/investments/auth/get`.
///
/// Reads what is needed to move holdings to another broker.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsAuthGetResponse {
    pub accounts: Vec<InvestmentAccount>,
    pub holdings: Vec<Holding>,
    pub securities: Vec<Security>,
    pub owners: Vec<InvestmentsAuthOwner>,
    pub numbers: InvestmentsAuthGetNumbers,
    pub data_sources: Option<InvestmentsAuthDataSources>,
    /// Not in Plaid's public documentation.
    pub account_details_401k: Vec<InvestmentsAuthAccountDetails401k>,
    pub item: plaid_types::Item,
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// Stands in `InvestmentAccount.verification_status`.
#[allow(missing_docs)]
pub enum InvestmentAccountVerificationStatus {
AutomaticallyVerified = "automatically_verified",
PendingAutomaticVerification = "pending_automatic_verification",
PendingManualVerification = "pending_manual_verification",
Unsent = "unsent",
ManuallyVerified = "manually_verified",
VerificationExpired = "verification_expired",
VerificationFailed = "verification_failed",
DatabaseMatched = "database_matched",
DatabaseInsightsPass = "database_insights_pass",
DatabaseInsightsPassWithCaution = "database_insights_pass_with_caution",
DatabaseInsightsFail = "database_insights_fail",
}
}

plaid_core::open_enum! {
/// Stands in `YieldRate.type`.
#[allow(missing_docs)]
pub enum YieldRateType {
Coupon = "coupon",
CouponEquivalent = "coupon_equivalent",
Discount = "discount",
Yield = "yield",
}
}

plaid_core::open_enum! {
/// Stands in `InvestmentsAuthDataSources.numbers`, `InvestmentsAuthDataSources.owners` and `InvestmentsAuthDataSources.holdings`.
#[allow(missing_docs)]
pub enum DataSources {
Institution = "INSTITUTION",
InstitutionMask = "INSTITUTION_MASK",
User = "USER",
}
}
