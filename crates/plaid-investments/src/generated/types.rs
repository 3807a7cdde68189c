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

/// The request of `/processor/investments/holdings/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorinvestmentsholdingsget)).
///
/// Reads what the investment account of a processor token holds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorInvestmentsHoldingsGetRequest {
    /// Lets a partner use one account.
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

/// The answer of `/processor/investments/holdings/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorinvestmentsholdingsget)).
///
/// Reads what the investment account of a processor token holds.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorInvestmentsHoldingsGetResponse {
    /// The account that the token is for.
    pub account: Option<InvestmentAccount>,
    /// How much of one security one account holds.
    pub holdings: Vec<Holding>,
    /// Something that can be held: a stock, a fund, a currency.
    pub securities: Vec<Security>,
    /// Whether the user typed the holdings in, because Plaid could not read them.
    pub is_investments_fallback_item: Option<bool>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One investment account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentAccount {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// What an investment account is worth.
    pub balances: InvestmentAccountBalance,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The name that the user or the institution gave the account.
    pub name: String,
    /// The name that the institution gave the product.
    pub official_name: Option<String>,
    /// The broad kind of an account.
    pub r#type: plaid_types::AccountType,
    /// The finer kind of an account.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// How far micro-deposits or the database check are; absent where the account was linked at once.
    pub verification_status: Option<InvestmentAccountVerificationStatus>,
    /// The owner's name as typed during micro-deposits or the database check; only on Items that were made so.
    pub verification_name: Option<String>,
    /// What is known about the number of an account that was linked without a login.
    pub verification_insights: Option<plaid_types::AccountVerificationInsights>,
    /// The same for every Item that shares this account, which `account_id` is not. At few institutions: Chase, PNC and US Bank for depository accounts.
    pub persistent_account_id: Option<String>,
    /// The yield a year of the deposit in percent: 4.25 means 4.25%. Null where the institution does not tell.
    pub apy: Option<f64>,
    /// Whether a person or a business holds an account.
    pub holder_category: Option<plaid_types::AccountHolderCategory>,
    /// The same account in the Item that `paired_item_id` names.
    pub paired_account_id: Option<plaid_types::AccountId>,
}

/// What an investment account is worth.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentAccountBalance {
    /// What can be spent now: the balance less what is pending, or the credit that is left. Null where the institution does not tell.
    pub available: Option<plaid_core::Amount>,
    /// What is in the account; for credit and loans what is owed, as a positive number. Null where the institution does not tell.
    pub current: Option<plaid_core::Amount>,
    /// How far the account may be drawn: the credit limit, or the overdraft.
    pub limit: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// How old the balance is, in UTC. Only Capital One's say so.
    pub last_updated_datetime: Option<plaid_core::DateTime>,
    /// What was borrowed to invest. Positive in an investment account; null where the institution does not tell.
    pub margin_loan_amount: Option<plaid_core::Amount>,
}

/// How much of one security one account holds.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Holding {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// Names a security. It may change with the security itself, as after a split.
    pub security_id: plaid_types::SecurityId,
    /// The price of one unit, as the bank has it.
    pub institution_price: Option<plaid_core::Amount>,
    /// The day of that price.
    pub institution_price_as_of: Option<plaid_core::Date>,
    /// The instant of that price, where the institution tells one.
    pub institution_price_datetime: Option<plaid_core::DateTime>,
    /// What the holding is worth, as the bank has it.
    pub institution_value: Option<plaid_core::Amount>,
    /// What was paid for the holding, in total.
    pub cost_basis: Option<plaid_core::Amount>,
    /// How many units; to any precision, as cryptocurrencies need it.
    pub quantity: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// How much of it belongs to the holder for good.
    pub vested_quantity: Option<plaid_core::Amount>,
    /// What that is worth.
    pub vested_value: Option<plaid_core::Amount>,
    /// Units of a holding that were bought together.
    pub tax_lots: Vec<plaid_types::HoldingTaxLot>,
}

/// Something that can be held: a stock, a fund, a currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Security {
    /// Names a security. It may change with the security itself, as after a split.
    pub security_id: plaid_types::SecurityId,
    /// The twelve characters of the ISIN. Null unless you hold a licence of CUSIP Global Services.
    pub isin: Option<String>,
    /// The nine characters of the CUSIP. Null unless you hold a licence of CUSIP Global Services.
    pub cusip: Option<String>,
    /// The seven characters of the SEDOL; no longer told.
    ///
    /// Deprecated by Plaid.
    pub sedol: Option<String>,
    /// The institution's own id of the security.
    pub institution_security_id: Option<String>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// A security that moves like this one, where this one is traded too little to have a price.
    pub proxy_security_id: Option<plaid_types::SecurityId>,
    /// What to show for the security.
    pub name: Option<String>,
    /// What the security is traded under, or a short name where it is not traded.
    pub ticker_symbol: Option<String>,
    /// Whether it is as good as cash.
    pub is_cash_equivalent: Option<bool>,
    /// `cash`, `cryptocurrency`, `derivative`, `equity`, `etf`, `fixed income`, `loan`, `mutual fund` or `other`; null where that cannot be told.
    pub r#type: Option<String>,
    /// The type more closely, such as `common stock`; null where that cannot be told.
    pub subtype: Option<String>,
    /// The price at the end of the last trading day; null for what is not traded in public.
    pub close_price: Option<plaid_core::Amount>,
    /// The day of `close_price`.
    pub close_price_as_of: Option<plaid_core::Date>,
    /// The instant of `close_price`, in UTC.
    pub update_datetime: Option<plaid_core::DateTime>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The market, by ISO 10383.
    pub market_identifier_code: Option<String>,
    /// The part of the economy, such as `Finance`.
    pub sector: Option<String>,
    /// The line of business, such as `Biotechnology`.
    pub industry: Option<String>,
    /// The classification of ISO 10962, six letters.
    pub cfi_code: Option<String>,
    /// The twelve characters of the FIGI, which stay through most changes of a company.
    pub figi: Option<String>,
    /// The terms of an option.
    pub option_contract: Option<OptionContract>,
    /// The terms of a bond.
    pub fixed_income: Option<FixedIncome>,
}

/// The terms of an option.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct OptionContract {
    /// `put` or `call`.
    pub contract_type: String,
    /// The last day of the option.
    pub expiration_date: plaid_core::Date,
    /// The price of one share at which the option is exercised.
    pub strike_price: plaid_core::Amount,
    /// What the option is on.
    pub underlying_security_ticker: String,
}

/// The terms of a bond.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FixedIncome {
    /// The yield of a bond.
    pub yield_rate: Option<YieldRate>,
    /// When the last payment is due.
    pub maturity_date: Option<plaid_core::Date>,
    /// When it was issued.
    pub issue_date: Option<plaid_core::Date>,
    /// What one unit pays back at maturity.
    pub face_value: Option<plaid_core::Amount>,
}

/// The yield of a bond.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct YieldRate {
    /// In percent: 4.25 means 4.25%.
    pub percentage: Option<f64>,
    /// How the yield was computed.
    pub r#type: Option<YieldRateType>,
}

/// The request of `/processor/investments/auth/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorinvestmentsauthget)).
///
/// Reads what is needed to move the holdings of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorInvestmentsAuthGetRequest {
    /// Lets a partner use one account.
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

/// The answer of `/processor/investments/auth/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorinvestmentsauthget)).
///
/// Reads what is needed to move the holdings of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorInvestmentsAuthGetResponse {
    /// The account that the token is for.
    pub account: Option<plaid_types::AccountBase>,
    /// How much of one security one account holds.
    pub holdings: Vec<Holding>,
    /// Something that can be held: a stock, a fund, a currency.
    pub securities: Vec<Security>,
    /// Who owns an account.
    pub owners: Vec<InvestmentsAuthOwner>,
    /// What a transfer of holdings has to name.
    pub numbers: InvestmentsAuthGetNumbers,
    /// Where numbers, owners and holdings come from.
    pub data_sources: InvestmentsAuthDataSources,
    /// Fees and contributions of a 401k.
    ///
    /// Not in Plaid's public documentation.
    pub account_details_401k: Vec<InvestmentsAuthAccountDetails401k>,
    /// Whether the user typed the holdings in, because Plaid could not read them.
    pub is_investments_fallback_item: Option<bool>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Who owns an account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsAuthOwner {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// The owners' names as the institution has them; several in one text, at some.
    pub names: Vec<String>,
}

/// What a transfer of holdings has to name.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsAuthGetNumbers {
    /// What a broker needs to take an account over by ACATS.
    pub acats: Vec<NumbersACATS>,
    /// What a broker needs to take an account over by ATON, in Canada.
    pub aton: Vec<NumbersATON>,
    /// What a rollover of a 401k has to name.
    pub retirement_401k: Vec<NumbersRetirement401k>,
}

/// What a broker needs to take an account over by ACATS.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NumbersACATS {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The account number, as a text: leading zeros count.
    pub account: plaid_core::Sensitive,
    /// Numbers of the clearing houses that the account can be moved through.
    pub dtc_numbers: Vec<String>,
}

/// What a broker needs to take an account over by ATON, in Canada.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NumbersATON {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The account number, as a text: leading zeros count.
    pub account: plaid_core::Sensitive,
}

/// What a rollover of a 401k has to name.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NumbersRetirement401k {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The number of the employer's plan.
    pub plan: Option<String>,
    /// The account number, as a text: leading zeros count.
    pub account: Option<plaid_core::Sensitive>,
}

/// Where numbers, owners and holdings come from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsAuthDataSources {
    /// Where the numbers come from.
    pub numbers: Option<DataSources>,
    /// Where the owners come from.
    pub owners: Option<DataSources>,
    /// Where the holdings come from.
    pub holdings: Option<DataSources>,
}

/// Fees and contributions of a 401k.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsAuthAccountDetails401k {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// Fees of a 401k.
    pub fee_details: Option<InvestmentsAuth401kFeeDetails>,
    /// Contributions to a 401k, as positive sums.
    pub contribution_details: Option<InvestmentsAuth401kContributionDetails>,
}

/// Fees of a 401k.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsAuth401kFeeDetails {
    /// How many there were in twelve months.
    pub account_fee_count_12m: Option<i64>,
    /// Their sum in twelve months.
    pub account_fee_amount_12m: plaid_core::Amount,
}

/// Contributions to a 401k, as positive sums.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsAuth401kContributionDetails {
    /// Those of the last day that had any.
    pub last_contribution_transactions: Vec<InvestmentTransaction>,
    /// How many there were in a month.
    pub contribution_count_1m: Option<i64>,
    /// Their sum in a month.
    pub contribution_amount_1m: plaid_core::Amount,
    /// How many there were in six months.
    pub contribution_count_6m: Option<i64>,
    /// Their sum in six months.
    pub contribution_amount_6m: plaid_core::Amount,
    /// How many there were in twelve months.
    pub contribution_count_12m: Option<i64>,
    /// Their sum in twelve months.
    pub contribution_amount_12m: plaid_core::Amount,
}

/// One purchase, sale, fee or other event of an investment account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentTransaction {
    /// Names a movement of an investment account.
    pub investment_transaction_id: plaid_types::InvestmentTransactionId,
    /// No longer filled.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub cancel_transaction_id: Option<plaid_types::InvestmentTransactionId>,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// Names a security. It may change with the security itself, as after a split.
    pub security_id: Option<plaid_types::SecurityId>,
    /// The day it posted; while it is pending, the day it was made.
    pub date: plaid_core::Date,
    /// When the order was given, where the institution tells.
    pub transaction_datetime: Option<plaid_core::DateTime>,
    /// What the institution says of it.
    pub name: String,
    /// Units that came in, or negative for units that left.
    pub quantity: plaid_core::Amount,
    /// Positive when cash leaves the account, negative when it comes in.
    pub amount: plaid_core::Amount,
    /// The price of one unit.
    pub price: plaid_core::Amount,
    /// All fees that are part of it.
    pub fees: Option<plaid_core::Amount>,
    /// The broad kind of an investment transaction.
    pub r#type: plaid_types::InvestmentTransactionType,
    /// The finer kind of an investment transaction.
    pub subtype: plaid_types::InvestmentTransactionSubtype,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// The request of `/processor/investments/transactions/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorinvestmentstransactionsget)).
///
/// Reads investment transactions of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorInvestmentsTransactionsGetRequest {
    /// What `InvestmentsTransactionsGetRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<InvestmentsTransactionsGetRequestOptions>,
    /// Lets a partner use one account.
    pub processor_token: plaid_types::ProcessorToken,
    /// The first day of the range, itself included.
    pub start_date: plaid_core::Date,
    /// The last day of the range, itself included.
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

    /// What `InvestmentsTransactionsGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<InvestmentsTransactionsGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// What `InvestmentsTransactionsGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InvestmentsTransactionsGetRequestOptions {
    /// Only these accounts; all that are shared if absent.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
    /// How many there may be on a page. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// How many rows to skip. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Whether to answer at once and read the institution afterwards, for an Item that was made without Investments. A webhook `HISTORICAL_UPDATE` tells when the data is there. Plaid's default is `false`.
    pub async_update: Option<bool>,
}

impl InvestmentsTransactionsGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only these accounts; all that are shared if absent.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// How many there may be on a page. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// How many rows to skip. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Whether to answer at once and read the institution afterwards, for an Item that was made without Investments. A webhook `HISTORICAL_UPDATE` tells when the data is there. Plaid's default is `false`.
    #[must_use]
    pub fn async_update(mut self, async_update: impl Into<Option<bool>>) -> Self {
        self.async_update = async_update.into();
        self
    }
}

/// The answer of `/processor/investments/transactions/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorinvestmentstransactionsget)).
///
/// Reads investment transactions of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorInvestmentsTransactionsGetResponse {
    /// The account that the token is for.
    pub account: Option<InvestmentAccount>,
    /// Newest first.
    pub investment_transactions: Vec<InvestmentTransaction>,
    /// Something that can be held: a stock, a fund, a currency.
    pub securities: Vec<Security>,
    /// How many transactions there are in the range, on all pages.
    pub total_investment_transactions: Option<i64>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Whether the user typed the holdings in, because Plaid could not read them.
    pub is_investments_fallback_item: Option<bool>,
}

/// The request of `/investments/holdings/get` ([Plaid's page](https://plaid.com/docs/api/products/investments/#investmentsholdingsget)).
///
/// Reads what an Item's investment accounts hold, and the securities behind it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvestmentsHoldingsGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// Which accounts are wanted.
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

    /// Which accounts are wanted.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<InvestmentHoldingsGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Which accounts are wanted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InvestmentHoldingsGetRequestOptions {
    /// Only these accounts; all that are shared if absent.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl InvestmentHoldingsGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only these accounts; all that are shared if absent.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/investments/holdings/get` ([Plaid's page](https://plaid.com/docs/api/products/investments/#investmentsholdingsget)).
///
/// Reads what an Item's investment accounts hold, and the securities behind it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsHoldingsGetResponse {
    /// The accounts that the answer speaks of.
    pub accounts: Vec<InvestmentAccount>,
    /// How much of one security one account holds.
    pub holdings: Vec<Holding>,
    /// Something that can be held: a stock, a fund, a currency.
    pub securities: Vec<Security>,
    /// The Item that was asked about.
    pub item: plaid_types::Item,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Whether the user typed the holdings in, because Plaid could not read them.
    pub is_investments_fallback_item: Option<bool>,
}

/// The request of `/investments/transactions/get` ([Plaid's page](https://plaid.com/docs/api/products/investments/#investmentstransactionsget)).
///
/// Reads up to two years of investment transactions between two dates, up to 500 a page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvestmentsTransactionsGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// The first day of the range, itself included.
    pub start_date: plaid_core::Date,
    /// The last day of the range, itself included.
    pub end_date: plaid_core::Date,
    /// What `InvestmentsTransactionsGetRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// What `InvestmentsTransactionsGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<InvestmentsTransactionsGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The answer of `/investments/transactions/get` ([Plaid's page](https://plaid.com/docs/api/products/investments/#investmentstransactionsget)).
///
/// Reads up to two years of investment transactions between two dates, up to 500 a page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsTransactionsGetResponse {
    /// The Item that was asked about.
    pub item: plaid_types::Item,
    /// The accounts that the answer speaks of.
    pub accounts: Vec<InvestmentAccount>,
    /// Something that can be held: a stock, a fund, a currency.
    pub securities: Vec<Security>,
    /// Newest first.
    pub investment_transactions: Vec<InvestmentTransaction>,
    /// How many transactions there are in the range, on all pages.
    pub total_investment_transactions: Option<i64>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Whether the user typed the holdings in, because Plaid could not read them.
    pub is_investments_fallback_item: Option<bool>,
}

/// The request of `/investments/refresh` ([Plaid's page](https://plaid.com/docs/api/products/investments/#investmentsrefresh)).
///
/// Asks the bank for investments anew; a webhook reports when they are there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvestmentsRefreshRequest {
    /// Opens one Item. It does not expire; store it like a password.
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

/// The answer of `/investments/refresh` ([Plaid's page](https://plaid.com/docs/api/products/investments/#investmentsrefresh)).
///
/// Asks the bank for investments anew; a webhook reports when they are there.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsRefreshResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/investments/auth/get` ([Plaid's page](https://plaid.com/docs/api/products/investments-move/#investmentsauthget)).
///
/// Reads what is needed to move holdings to another broker.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvestmentsAuthGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// What `InvestmentsAuthGetRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// What `InvestmentsAuthGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<InvestmentsAuthGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What `InvestmentsAuthGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InvestmentsAuthGetRequestOptions {
    /// Only these accounts; all that are shared if absent.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl InvestmentsAuthGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only these accounts; all that are shared if absent.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/investments/auth/get` ([Plaid's page](https://plaid.com/docs/api/products/investments-move/#investmentsauthget)).
///
/// Reads what is needed to move holdings to another broker.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentsAuthGetResponse {
    /// The accounts that the answer speaks of.
    pub accounts: Vec<InvestmentAccount>,
    /// How much of one security one account holds.
    pub holdings: Vec<Holding>,
    /// Something that can be held: a stock, a fund, a currency.
    pub securities: Vec<Security>,
    /// Who owns an account.
    pub owners: Vec<InvestmentsAuthOwner>,
    /// What a transfer of holdings has to name.
    pub numbers: InvestmentsAuthGetNumbers,
    /// Where numbers, owners and holdings come from.
    pub data_sources: Option<InvestmentsAuthDataSources>,
    /// Fees and contributions of a 401k.
    ///
    /// Not in Plaid's public documentation.
    pub account_details_401k: Vec<InvestmentsAuthAccountDetails401k>,
    /// The Item that was asked about.
    pub item: plaid_types::Item,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// How far micro-deposits or the database check are; absent where the account was linked at once.
pub enum InvestmentAccountVerificationStatus {
/// Plaid found the micro-deposits. (`automatically_verified`)
AutomaticallyVerified = "automatically_verified",
/// Micro-deposits are on their way; Plaid finds them by itself. (`pending_automatic_verification`)
PendingAutomaticVerification = "pending_automatic_verification",
/// Micro-deposits are on their way; open Link in update mode for the user to confirm them. (`pending_manual_verification`)
PendingManualVerification = "pending_manual_verification",
/// Micro-deposits are not sent yet. (`unsent`)
Unsent = "unsent",
/// The user confirmed the micro-deposits. (`manually_verified`)
ManuallyVerified = "manually_verified",
/// Micro-deposits were not confirmed in time; the user has to link anew. (`verification_expired`)
VerificationExpired = "verification_expired",
/// Micro-deposits were confirmed wrongly too often; the user has to link anew. (`verification_failed`)
VerificationFailed = "verification_failed",
/// Numbers and name fit those of a database. (`database_matched`)
DatabaseMatched = "database_matched",
/// The numbers are known to be good. (`database_insights_pass`)
DatabaseInsightsPass = "database_insights_pass",
/// The numbers look good; that is not sure. (`database_insights_pass_with_caution`)
DatabaseInsightsPassWithCaution = "database_insights_pass_with_caution",
/// The numbers are not good. (`database_insights_fail`)
DatabaseInsightsFail = "database_insights_fail",
}
}

plaid_core::open_enum! {
/// How the yield was computed.
pub enum YieldRateType {
/// The interest of a year, for terms of a year and more. (`coupon`)
Coupon = "coupon",
/// The interest of a year as if it were a coupon, for shorter terms. (`coupon_equivalent`)
CouponEquivalent = "coupon_equivalent",
/// The discount on the face value, for a year. (`discount`)
Discount = "discount",
/// The whole return of a year. (`yield`)
Yield = "yield",
}
}

plaid_core::open_enum! {
/// Where data comes from.
pub enum DataSources {
/// The institution gave it. (`INSTITUTION`)
Institution = "INSTITUTION",
/// The user gave it, and it fits the institution's mask. (`INSTITUTION_MASK`)
InstitutionMask = "INSTITUTION_MASK",
/// The user gave it. (`USER`)
User = "USER",
}
}
