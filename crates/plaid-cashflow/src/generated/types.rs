// @generated from api/products/cashflow.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountBalance, AccountHolderCategory, AccountId, AccountSubtype, AccountType,
    AccountVerificationInsights, AccountVerificationInsightsAccountNumberFormat,
    AccountVerificationInsightsNetworkStatus, AccountVerificationInsightsPreviousReturns, Address,
    AddressData, BusinessFinanceCategory, CounterpartyNumbers, CounterpartyNumbersBACS,
    CounterpartyNumbersInternational, CounterpartyType, CreditCategory, Email, EmailType,
    InstitutionId, Item, ItemAuthMethod, ItemUpdateType, Location, Owner, PaymentChannel,
    PersonalFinanceCategory, PersonalFinanceCategoryVersion, PhoneNumber, PhoneNumberType,
    Products, TransactionCode, TransactionCounterparty, TransactionId,
};

/// The request of `/cashflow_report/refresh` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#cashflowReportRefresh)).
///
/// Starts a fresh pull of transactions for an Item with the product Cashflow Report.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CashflowReportRefreshRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 1 to 730. Plaid's default is `365`.
    pub days_requested: i64,
}

impl CashflowReportRefreshRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>, days_requested: i64) -> Self {
        Self {
            access_token: access_token.into(),
            days_requested,
        }
    }
}

/// The answer of `/cashflow_report/refresh` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#cashflowReportRefresh)).
///
/// Starts a fresh pull of transactions for an Item with the product Cashflow Report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportRefreshResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cashflow_report/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#cashflowReportGet)).
///
/// Returns accounts and transactions of an Item, the newest first, page by page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CashflowReportGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 1 to 730.
    pub days_requested: i64,
    /// How many there may be on a page. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// The `next_cursor` of the page before; `""` for the first one.
    pub cursor: Option<String>,
    /// What `CashflowReportGetRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<CashflowReportGetRequestOptions>,
}

impl CashflowReportGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>, days_requested: i64) -> Self {
        Self {
            access_token: access_token.into(),
            days_requested,
            count: None,
            cursor: None,
            options: None,
        }
    }

    /// How many there may be on a page. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// The `next_cursor` of the page before; `""` for the first one.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }

    /// What `CashflowReportGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<CashflowReportGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What `CashflowReportGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CashflowReportGetRequestOptions {
    /// Only these accounts; all that are shared if absent.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl CashflowReportGetRequestOptions {
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

/// The answer of `/cashflow_report/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#cashflowReportGet)).
///
/// Returns accounts and transactions of an Item, the newest first, page by page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportGetResponse {
    /// An account of a business.
    pub accounts: Vec<BusinessAccount>,
    /// A transaction in a Cashflow Report. Positive is money out.
    pub transactions: Vec<CashflowReportTransaction>,
    /// How many transactions there are in the range, on all pages.
    pub total_transactions: Option<i64>,
    /// The Item that was asked about.
    pub item: plaid_types::Item,
    /// Where the next page begins, or the next update if this was the last page.
    pub next_cursor: String,
    /// Whether another page follows.
    pub has_more: bool,
    /// When the data was last read from the institution, in UTC.
    pub last_successful_update_time: Option<plaid_core::DateTime>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// An account of a business.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessAccount {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// What an account holds or owes, in one currency.
    pub balances: plaid_types::AccountBalance,
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
    pub verification_status: Option<BusinessAccountVerificationStatus>,
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
    /// One owner of an account, as the bank knows them.
    pub owners: Vec<plaid_types::Owner>,
}

/// A transaction in a Cashflow Report. Positive is money out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportTransaction {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// How much, in the major unit. Positive is money out of the account, negative money in.
    pub amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The number of the cheque; null if it was none.
    pub check_number: Option<String>,
    /// The day it posted; while it is pending, the day it was made.
    pub date: plaid_core::Date,
    /// Where a transaction was made.
    pub location: plaid_types::Location,
    /// Who was paid, or what the institution said. No longer maintained: see `merchant_name` and `original_description`.
    pub name: Option<String>,
    /// The merchant, cleaned of numbers and abbreviations; null where Plaid does not know it.
    pub merchant_name: Option<String>,
    /// The text as the institution sent it.
    pub original_description: Option<String>,
    /// What a transfer between banks says; all null for others.
    pub payment_meta: CashflowReportPaymentMeta,
    /// Whether it has not settled yet: amount, name and id may still change.
    pub pending: Option<bool>,
    /// The pending transaction that this posted one was; null where that is not known.
    pub pending_transaction_id: Option<plaid_types::TransactionId>,
    /// Whose part of a shared account it belongs to; mostly null.
    pub account_owner: Option<String>,
    /// Names a transaction. A pending transaction gets a new id when it posts.
    pub transaction_id: plaid_types::TransactionId,
    /// Where the logo is, as an image.
    pub logo_url: Option<String>,
    /// The website, without a scheme.
    pub website: Option<String>,
    /// The day it was authorized; `date` is when it posted.
    pub authorized_date: Option<plaid_core::Date>,
    /// The instant it was authorized, where the institution tells.
    pub authorized_datetime: Option<plaid_core::DateTime>,
    /// The instant it posted, where the institution tells.
    pub datetime: Option<plaid_core::DateTime>,
    /// How a payment was made.
    pub payment_channel: plaid_types::PaymentChannel,
    /// What a transaction was for.
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
    /// What a business's transaction was for.
    pub business_finance_category: Option<plaid_types::BusinessFinanceCategory>,
    /// What a transaction was for, in the words of lending.
    pub credit_category: Option<plaid_types::CreditCategory>,
    /// The bank's own kind of a transaction, in Europe.
    pub transaction_code: Option<plaid_types::TransactionCode>,
    /// A picture of the primary category: PNG, 100 by 100 pixels.
    pub personal_finance_category_icon_url: Option<String>,
    /// Someone on the other side of a transaction.
    pub counterparties: Vec<plaid_types::TransactionCounterparty>,
    /// Names the merchant, all its shops together, and does not change.
    pub merchant_entity_id: Option<String>,
}

/// What a transfer between banks says; all null for others.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportPaymentMeta {
    /// The institution's number of the transfer.
    pub reference_number: Option<String>,
    /// The payer's id in ACH.
    pub ppd_id: Option<String>,
    /// Who is paid.
    pub payee: Option<String>,
    /// Who ordered a wire; null for others.
    pub by_order_of: Option<String>,
    /// Who pays.
    pub payer: Option<String>,
    /// The rails, such as `ACH`.
    pub payment_method: Option<String>,
    /// The company that carried it out.
    pub payment_processor: Option<String>,
    /// What the payer wrote.
    pub reason: Option<String>,
}

/// The request of `/cashflow_report/transactions/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#cashflowReportTransactionsGet)).
///
/// Returns transactions of an Item, the newest first, page by page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CashflowReportTransactionsGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// How many there may be on a page. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// The `next_cursor` of the page before; `""` for the first one.
    pub cursor: Option<String>,
    /// What `CashflowReportTransactionsGetRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<CashflowReportTransactionsGetRequestOptions>,
}

impl CashflowReportTransactionsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            count: None,
            cursor: None,
            options: None,
        }
    }

    /// How many there may be on a page. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// The `next_cursor` of the page before; `""` for the first one.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }

    /// What `CashflowReportTransactionsGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CashflowReportTransactionsGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// What `CashflowReportTransactionsGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CashflowReportTransactionsGetRequestOptions {
    /// Only these accounts; all that are shared if absent.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl CashflowReportTransactionsGetRequestOptions {
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

/// The answer of `/cashflow_report/transactions/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#cashflowReportTransactionsGet)).
///
/// Returns transactions of an Item, the newest first, page by page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportTransactionsGetResponse {
    /// An account of a business.
    pub accounts: Vec<BusinessAccount>,
    /// A transaction in a Cashflow Report. Positive is money out.
    pub transactions: Vec<CashflowReportTransaction>,
    /// How many transactions there are in the range, on all pages.
    pub total_transactions: Option<i64>,
    /// The Item that was asked about.
    pub item: plaid_types::Item,
    /// Where the next page begins, or the next update if this was the last page.
    pub next_cursor: String,
    /// Whether another page follows.
    pub has_more: bool,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cashflow_report/insights/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet)).
///
/// Returns insights computed from the transactions of an Item.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CashflowReportInsightsGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
}

impl CashflowReportInsightsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

/// The answer of `/cashflow_report/insights/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet)).
///
/// Returns insights computed from the transactions of an Item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportInsightsGetResponse {
    /// The Item that was asked about.
    pub item: plaid_types::Item,
    /// An account of a business.
    pub accounts: Vec<BusinessAccount>,
    /// Insights about a depository or credit account.
    pub account_insights: CashflowReportAccountInsights,
    /// When the report was last made, in UTC.
    pub last_generated_time: plaid_core::DateTime,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Insights about a depository or credit account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportAccountInsights {
    /// The balance at the end of one day.
    pub historical_balances: Vec<CashflowReportHistoricalBalance>,
    /// Figures of one month.
    pub monthly_summaries: Vec<CashflowReportMonthlySummary>,
}

/// The balance at the end of one day.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportHistoricalBalance {
    /// The day whose last balance it is.
    pub date: plaid_core::Date,
    /// What was in the account, in the major unit.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// Figures of one month.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummary {
    /// The first day of the range, itself included.
    pub start_date: plaid_core::Date,
    /// The last day of the range, itself included.
    pub end_date: plaid_core::Date,
    /// The balance with which a month began; none for the first one.
    pub starting_balance: Option<CashflowReportMonthlySummaryStartingBalance>,
    /// The balance with which a month ended; none for the last one.
    pub ending_balance: Option<CashflowReportMonthlySummaryEndingBalance>,
    /// The balance with which days ended, on average.
    pub average_daily_ending_balance: CashflowReportMonthlySummaryAverageDailyEndingBalance,
    /// What came in on a day, on average; positive.
    pub average_daily_inflow_amount: CashflowReportMonthlySummaryAverageDailyInflowAmount,
    /// What went out on a day, on average; positive.
    pub average_daily_outflow_amount: CashflowReportMonthlySummaryAverageDailyOutflowAmount,
    /// What came in less what went out on a day, on average.
    pub average_daily_net_cashflow_amount:
        CashflowReportMonthlySummaryAverageDailyNetCashflowAmount,
    /// How often money came in on a day, on average; two places.
    pub average_daily_inflow_transaction_count: Option<f64>,
    /// How often money went out on a day, on average; two places.
    pub average_daily_outflow_transaction_count: Option<f64>,
    /// The month's revenue.
    pub total_revenue: CashflowReportMonthlySummaryTotalRevenue,
    /// The month's payments on loans.
    pub total_loan_payment: CashflowReportMonthlySummaryTotalLoanPayment,
    /// The month's expenses that vary.
    pub total_variable_expense: CashflowReportMonthlySummaryTotalVariableExpense,
    /// The month's wages.
    pub total_payroll: CashflowReportMonthlySummaryTotalPayroll,
    /// How many payments failed for lack of money.
    pub nsf_transaction_count: Option<i64>,
    /// How many payments overdrew an account.
    pub overdraft_transaction_count: Option<i64>,
    /// On how many days the balance ended below zero, all accounts together.
    pub negative_ending_balance_day_count: Option<i64>,
}

/// The balance with which a month began; none for the first one.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryStartingBalance {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// The balance with which a month ended; none for the last one.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryEndingBalance {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// The balance with which days ended, on average.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryAverageDailyEndingBalance {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What came in on a day, on average; positive.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryAverageDailyInflowAmount {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What went out on a day, on average; positive.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryAverageDailyOutflowAmount {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What came in less what went out on a day, on average.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryAverageDailyNetCashflowAmount {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// The month's revenue.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryTotalRevenue {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// The month's payments on loans.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryTotalLoanPayment {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// The month's expenses that vary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryTotalVariableExpense {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// The month's wages.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryTotalPayroll {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

plaid_core::open_enum! {
/// How far micro-deposits or the database check are; absent where the account was linked at once.
pub enum BusinessAccountVerificationStatus {
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
