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
#[non_exhaustive]
pub struct ProcessorInvestmentsHoldingsGetRequest {
    /// Processor token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorInvestmentsHoldingsGetResponse {
    /// Account.
    pub account: InvestmentAccount,
    /// Holdings.
    pub holdings: Vec<Holding>,
    /// Securities.
    pub securities: Vec<Security>,
    /// Is investments fallback item.
    pub is_investments_fallback_item: Option<bool>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One investment account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InvestmentAccount {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Balances.
    pub balances: InvestmentAccountBalance,
    /// Mask.
    pub mask: Option<String>,
    /// Name.
    pub name: String,
    /// Official name.
    pub official_name: Option<String>,
    /// Type.
    pub r#type: plaid_types::AccountType,
    /// Subtype.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// Verification status.
    pub verification_status: Option<InvestmentAccountVerificationStatus>,
    /// Verification name.
    pub verification_name: Option<String>,
    /// Verification insights.
    pub verification_insights: Option<plaid_types::AccountVerificationInsights>,
    /// Persistent account id.
    pub persistent_account_id: Option<String>,
    /// Apy.
    pub apy: Option<f64>,
    /// Holder category.
    pub holder_category: Option<plaid_types::AccountHolderCategory>,
}

/// What an investment account is worth.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InvestmentAccountBalance {
    /// Available.
    pub available: Option<plaid_core::Amount>,
    /// Current.
    pub current: Option<plaid_core::Amount>,
    /// Limit.
    pub limit: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Last updated datetime.
    pub last_updated_datetime: Option<plaid_core::DateTime>,
    /// Margin loan amount.
    pub margin_loan_amount: Option<plaid_core::Amount>,
}

/// How much of one security one account holds.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Holding {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Security id.
    pub security_id: plaid_types::SecurityId,
    /// The price of one unit, as the bank has it.
    pub institution_price: plaid_core::Amount,
    /// Institution price as of.
    pub institution_price_as_of: Option<plaid_core::Date>,
    /// Institution price datetime.
    pub institution_price_datetime: Option<plaid_core::DateTime>,
    /// What the holding is worth, as the bank has it.
    pub institution_value: plaid_core::Amount,
    /// What was paid for the holding, in total.
    pub cost_basis: Option<plaid_core::Amount>,
    /// How many units; to any precision, as cryptocurrencies need it.
    pub quantity: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Vested quantity.
    pub vested_quantity: Option<plaid_core::Amount>,
    /// Vested value.
    pub vested_value: Option<plaid_core::Amount>,
    /// Tax lots.
    pub tax_lots: Vec<plaid_types::HoldingTaxLot>,
}

/// Something that can be held: a stock, a fund, a currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Security {
    /// Security id.
    pub security_id: plaid_types::SecurityId,
    /// Isin.
    pub isin: Option<String>,
    /// Cusip.
    pub cusip: Option<String>,
    /// Sedol.
    ///
    /// Deprecated by Plaid.
    pub sedol: Option<String>,
    /// Institution security id.
    pub institution_security_id: Option<String>,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Proxy security id.
    pub proxy_security_id: Option<plaid_types::SecurityId>,
    /// Name.
    pub name: Option<String>,
    /// Ticker symbol.
    pub ticker_symbol: Option<String>,
    /// Is cash equivalent.
    pub is_cash_equivalent: Option<bool>,
    /// Type.
    pub r#type: Option<String>,
    /// Subtype.
    pub subtype: Option<String>,
    /// Close price.
    pub close_price: Option<plaid_core::Amount>,
    /// Close price as of.
    pub close_price_as_of: Option<plaid_core::Date>,
    /// Update datetime.
    pub update_datetime: Option<plaid_core::DateTime>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Market identifier code.
    pub market_identifier_code: Option<String>,
    /// Sector.
    pub sector: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Cfi code.
    pub cfi_code: Option<String>,
    /// Figi.
    pub figi: Option<String>,
    /// Option contract.
    pub option_contract: Option<OptionContract>,
    /// Fixed income.
    pub fixed_income: Option<FixedIncome>,
}

/// The terms of an option.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct OptionContract {
    /// Contract type.
    pub contract_type: String,
    /// Expiration date.
    pub expiration_date: plaid_core::Date,
    /// Strike price.
    pub strike_price: plaid_core::Amount,
    /// Underlying security ticker.
    pub underlying_security_ticker: String,
}

/// The terms of a bond.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct FixedIncome {
    /// Yield rate.
    pub yield_rate: Option<YieldRate>,
    /// Maturity date.
    pub maturity_date: Option<plaid_core::Date>,
    /// Issue date.
    pub issue_date: Option<plaid_core::Date>,
    /// Face value.
    pub face_value: Option<plaid_core::Amount>,
}

/// The yield of a bond.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct YieldRate {
    /// Percentage.
    pub percentage: f64,
    /// Type.
    pub r#type: Option<YieldRateType>,
}

/// The request of `/processor/investments/auth/get`.
///
/// Reads what is needed to move the holdings of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorInvestmentsAuthGetRequest {
    /// Processor token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorInvestmentsAuthGetResponse {
    /// Account.
    pub account: plaid_types::AccountBase,
    /// Holdings.
    pub holdings: Vec<Holding>,
    /// Securities.
    pub securities: Vec<Security>,
    /// Owners.
    pub owners: Vec<InvestmentsAuthOwner>,
    /// Numbers.
    pub numbers: InvestmentsAuthGetNumbers,
    /// Data sources.
    pub data_sources: InvestmentsAuthDataSources,
    /// Account details 401k.
    ///
    /// Not in Plaid's public documentation.
    pub account_details_401k: Vec<InvestmentsAuthAccountDetails401k>,
    /// Is investments fallback item.
    pub is_investments_fallback_item: Option<bool>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Investments auth owner.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InvestmentsAuthOwner {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Names.
    pub names: Vec<String>,
}

/// Investments auth get numbers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InvestmentsAuthGetNumbers {
    /// Acats.
    pub acats: Vec<NumbersACATS>,
    /// Aton.
    pub aton: Vec<NumbersATON>,
    /// Retirement 401k.
    pub retirement_401k: Vec<NumbersRetirement401k>,
}

/// What a broker needs to take an account over by ACATS.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct NumbersACATS {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Account.
    pub account: plaid_core::Sensitive,
    /// Dtc numbers.
    pub dtc_numbers: Vec<String>,
}

/// What a broker needs to take an account over by ATON, in Canada.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct NumbersATON {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Account.
    pub account: plaid_core::Sensitive,
}

/// Numbers retirement401k.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct NumbersRetirement401k {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Plan.
    pub plan: Option<String>,
    /// Account.
    pub account: Option<plaid_core::Sensitive>,
}

/// Investments auth data sources.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InvestmentsAuthDataSources {
    /// Numbers.
    pub numbers: Option<DataSources>,
    /// Owners.
    pub owners: Option<DataSources>,
    /// Holdings.
    pub holdings: Option<DataSources>,
}

/// Investments auth account details401k.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InvestmentsAuthAccountDetails401k {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Fee details.
    pub fee_details: Option<InvestmentsAuth401kFeeDetails>,
    /// Contribution details.
    pub contribution_details: Option<InvestmentsAuth401kContributionDetails>,
}

/// Investments auth401k fee details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InvestmentsAuth401kFeeDetails {
    /// Account fee count 12m.
    pub account_fee_count_12m: i64,
    /// Account fee amount 12m.
    pub account_fee_amount_12m: plaid_core::Amount,
}

/// Investments auth401k contribution details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InvestmentsAuth401kContributionDetails {
    /// Last contribution transactions.
    pub last_contribution_transactions: Vec<InvestmentTransaction>,
    /// Contribution count 1m.
    pub contribution_count_1m: i64,
    /// Contribution amount 1m.
    pub contribution_amount_1m: plaid_core::Amount,
    /// Contribution count 6m.
    pub contribution_count_6m: i64,
    /// Contribution amount 6m.
    pub contribution_amount_6m: plaid_core::Amount,
    /// Contribution count 12m.
    pub contribution_count_12m: i64,
    /// Contribution amount 12m.
    pub contribution_amount_12m: plaid_core::Amount,
}

/// One purchase, sale, fee or other event of an investment account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InvestmentTransaction {
    /// Investment transaction id.
    pub investment_transaction_id: plaid_types::InvestmentTransactionId,
    /// Cancel transaction id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub cancel_transaction_id: Option<plaid_types::InvestmentTransactionId>,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Security id.
    pub security_id: Option<plaid_types::SecurityId>,
    /// Date.
    pub date: plaid_core::Date,
    /// Transaction datetime.
    pub transaction_datetime: Option<plaid_core::DateTime>,
    /// Name.
    pub name: String,
    /// Units that came in, or negative for units that left.
    pub quantity: plaid_core::Amount,
    /// Positive when cash leaves the account, negative when it comes in.
    pub amount: plaid_core::Amount,
    /// Price.
    pub price: plaid_core::Amount,
    /// Fees.
    pub fees: Option<plaid_core::Amount>,
    /// Type.
    pub r#type: plaid_types::InvestmentTransactionType,
    /// Subtype.
    pub subtype: plaid_types::InvestmentTransactionSubtype,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// The request of `/processor/investments/transactions/get`.
///
/// Reads investment transactions of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorInvestmentsTransactionsGetRequest {
    /// Options.
    pub options: Option<InvestmentsTransactionsGetRequestOptions>,
    /// Processor token.
    pub processor_token: plaid_types::ProcessorToken,
    /// Start date.
    pub start_date: plaid_core::Date,
    /// End date.
    pub end_date: plaid_core::Date,
}

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

    /// Options.
    #[must_use]
    pub fn options(mut self, options: InvestmentsTransactionsGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`InvestmentsTransactionsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InvestmentsTransactionsGetRequestOptions {
    /// Account ids.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
    /// Count. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// Offset. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Async update. Plaid's default is `false`.
    pub async_update: Option<bool>,
}

impl InvestmentsTransactionsGetRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account ids.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Count. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Offset. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Async update. Plaid's default is `false`.
    #[must_use]
    pub fn async_update(mut self, async_update: bool) -> Self {
        self.async_update = Some(async_update);
        self
    }
}

/// The answer of `/processor/investments/transactions/get`.
///
/// Reads investment transactions of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorInvestmentsTransactionsGetResponse {
    /// Account.
    pub account: InvestmentAccount,
    /// Investment transactions.
    pub investment_transactions: Vec<InvestmentTransaction>,
    /// Securities.
    pub securities: Vec<Security>,
    /// Total investment transactions.
    pub total_investment_transactions: i64,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Is investments fallback item.
    pub is_investments_fallback_item: Option<bool>,
}

/// The request of `/investments/holdings/get`.
///
/// Reads what an Item's investment accounts hold, and the securities behind it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvestmentsHoldingsGetRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Options.
    pub options: Option<InvestmentHoldingsGetRequestOptions>,
}

impl InvestmentsHoldingsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: InvestmentHoldingsGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// Options of a investment holdings get request.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InvestmentHoldingsGetRequestOptions {
    /// Account ids.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl InvestmentHoldingsGetRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account ids.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InvestmentsHoldingsGetResponse {
    /// Accounts.
    pub accounts: Vec<InvestmentAccount>,
    /// Holdings.
    pub holdings: Vec<Holding>,
    /// Securities.
    pub securities: Vec<Security>,
    /// Item.
    pub item: plaid_types::Item,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Is investments fallback item.
    pub is_investments_fallback_item: Option<bool>,
}

/// The request of `/investments/transactions/get`.
///
/// Reads up to two years of investment transactions between two dates, up to 500 a page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvestmentsTransactionsGetRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Start date.
    pub start_date: plaid_core::Date,
    /// End date.
    pub end_date: plaid_core::Date,
    /// Options.
    pub options: Option<InvestmentsTransactionsGetRequestOptions>,
}

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

    /// Options.
    #[must_use]
    pub fn options(mut self, options: InvestmentsTransactionsGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The answer of `/investments/transactions/get`.
///
/// Reads up to two years of investment transactions between two dates, up to 500 a page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InvestmentsTransactionsGetResponse {
    /// Item.
    pub item: plaid_types::Item,
    /// Accounts.
    pub accounts: Vec<InvestmentAccount>,
    /// Securities.
    pub securities: Vec<Security>,
    /// Investment transactions.
    pub investment_transactions: Vec<InvestmentTransaction>,
    /// Total investment transactions.
    pub total_investment_transactions: i64,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Is investments fallback item.
    pub is_investments_fallback_item: Option<bool>,
}

/// The request of `/investments/refresh`.
///
/// Asks the bank for investments anew; a webhook reports when they are there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvestmentsRefreshRequest {
    /// Access token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InvestmentsRefreshResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/investments/auth/get`.
///
/// Reads what is needed to move holdings to another broker.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvestmentsAuthGetRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Options.
    pub options: Option<InvestmentsAuthGetRequestOptions>,
}

impl InvestmentsAuthGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: InvestmentsAuthGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`InvestmentsAuthGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InvestmentsAuthGetRequestOptions {
    /// Account ids.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl InvestmentsAuthGetRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account ids.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InvestmentsAuthGetResponse {
    /// Accounts.
    pub accounts: Vec<InvestmentAccount>,
    /// Holdings.
    pub holdings: Vec<Holding>,
    /// Securities.
    pub securities: Vec<Security>,
    /// Owners.
    pub owners: Vec<InvestmentsAuthOwner>,
    /// Numbers.
    pub numbers: InvestmentsAuthGetNumbers,
    /// Data sources.
    pub data_sources: Option<InvestmentsAuthDataSources>,
    /// Account details 401k.
    ///
    /// Not in Plaid's public documentation.
    pub account_details_401k: Vec<InvestmentsAuthAccountDetails401k>,
    /// Item.
    pub item: plaid_types::Item,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The known values of investment account verification status.
pub enum InvestmentAccountVerificationStatus {
/// `automatically_verified`.
AutomaticallyVerified = "automatically_verified",
/// `pending_automatic_verification`.
PendingAutomaticVerification = "pending_automatic_verification",
/// `pending_manual_verification`.
PendingManualVerification = "pending_manual_verification",
/// `unsent`.
Unsent = "unsent",
/// `manually_verified`.
ManuallyVerified = "manually_verified",
/// `verification_expired`.
VerificationExpired = "verification_expired",
/// `verification_failed`.
VerificationFailed = "verification_failed",
/// `database_matched`.
DatabaseMatched = "database_matched",
/// `database_insights_pass`.
DatabaseInsightsPass = "database_insights_pass",
/// `database_insights_pass_with_caution`.
DatabaseInsightsPassWithCaution = "database_insights_pass_with_caution",
/// `database_insights_fail`.
DatabaseInsightsFail = "database_insights_fail",
}
}

plaid_core::open_enum! {
/// The known values of yield rate type.
pub enum YieldRateType {
/// `coupon`.
Coupon = "coupon",
/// `coupon_equivalent`.
CouponEquivalent = "coupon_equivalent",
/// `discount`.
Discount = "discount",
/// `yield`.
Yield = "yield",
}
}

plaid_core::open_enum! {
/// The known values of data sources.
pub enum DataSources {
/// `INSTITUTION`.
Institution = "INSTITUTION",
/// `INSTITUTION_MASK`.
InstitutionMask = "INSTITUTION_MASK",
/// `USER`.
User = "USER",
}
}
