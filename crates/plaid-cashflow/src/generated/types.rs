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

/// The request of `/cashflow_report/refresh`.
///
/// Starts a fresh pull of transactions for an Item with the product Cashflow Report.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CashflowReportRefreshRequest {
    pub access_token: plaid_types::AccessToken,
    /// From 1 to 730. Plaid's default is `365`.
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

/// The answer of `/cashflow_report/refresh`.
///
/// Starts a fresh pull of transactions for an Item with the product Cashflow Report.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportRefreshResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cashflow_report/get`.
///
/// Returns accounts and transactions of an Item, the newest first, page by page.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CashflowReportGetRequest {
    pub access_token: plaid_types::AccessToken,
    /// From 1 to 730.
    pub days_requested: i64,
    /// From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    pub cursor: Option<String>,
    pub options: Option<CashflowReportGetRequestOptions>,
}

#[allow(missing_docs)]
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

    /// From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<CashflowReportGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`CashflowReportGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CashflowReportGetRequestOptions {
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

#[allow(missing_docs)]
impl CashflowReportGetRequestOptions {
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

/// The answer of `/cashflow_report/get`.
///
/// Returns accounts and transactions of an Item, the newest first, page by page.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportGetResponse {
    pub accounts: Vec<BusinessAccount>,
    pub transactions: Vec<CashflowReportTransaction>,
    pub total_transactions: Option<i64>,
    pub item: plaid_types::Item,
    pub next_cursor: String,
    pub has_more: bool,
    pub last_successful_update_time: Option<plaid_core::DateTime>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `CashflowReportGetResponse.accounts`, `CashflowReportTransactionsGetResponse.accounts` and `CashflowReportInsightsGetResponse.accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessAccount {
    pub account_id: plaid_types::AccountId,
    pub balances: plaid_types::AccountBalance,
    pub mask: Option<String>,
    pub name: String,
    pub official_name: Option<String>,
    pub r#type: plaid_types::AccountType,
    pub subtype: Option<plaid_types::AccountSubtype>,
    pub verification_status: Option<BusinessAccountVerificationStatus>,
    pub verification_name: Option<String>,
    pub verification_insights: Option<plaid_types::AccountVerificationInsights>,
    pub persistent_account_id: Option<String>,
    pub apy: Option<f64>,
    pub holder_category: Option<plaid_types::AccountHolderCategory>,
    pub paired_account_id: Option<plaid_types::AccountId>,
    pub owners: Vec<plaid_types::Owner>,
}

/// Stands in `CashflowReportGetResponse.transactions` and `CashflowReportTransactionsGetResponse.transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportTransaction {
    pub account_id: plaid_types::AccountId,
    pub amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub check_number: Option<String>,
    pub date: plaid_core::Date,
    pub location: plaid_types::Location,
    pub name: Option<String>,
    pub merchant_name: Option<String>,
    pub original_description: Option<String>,
    pub payment_meta: CashflowReportPaymentMeta,
    pub pending: Option<bool>,
    pub pending_transaction_id: Option<plaid_types::TransactionId>,
    pub account_owner: Option<String>,
    pub transaction_id: plaid_types::TransactionId,
    pub logo_url: Option<String>,
    pub website: Option<String>,
    pub authorized_date: Option<plaid_core::Date>,
    pub authorized_datetime: Option<plaid_core::DateTime>,
    pub datetime: Option<plaid_core::DateTime>,
    pub payment_channel: plaid_types::PaymentChannel,
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
    pub business_finance_category: Option<plaid_types::BusinessFinanceCategory>,
    pub credit_category: Option<plaid_types::CreditCategory>,
    pub transaction_code: Option<plaid_types::TransactionCode>,
    pub personal_finance_category_icon_url: Option<String>,
    pub counterparties: Vec<plaid_types::TransactionCounterparty>,
    pub merchant_entity_id: Option<String>,
}

/// Stands in `CashflowReportTransaction.payment_meta`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportPaymentMeta {
    pub reference_number: Option<String>,
    pub ppd_id: Option<String>,
    pub payee: Option<String>,
    pub by_order_of: Option<String>,
    pub payer: Option<String>,
    pub payment_method: Option<String>,
    pub payment_processor: Option<String>,
    pub reason: Option<String>,
}

/// The request of `/cashflow_report/transactions/get`.
///
/// Returns transactions of an Item, the newest first, page by page.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CashflowReportTransactionsGetRequest {
    pub access_token: plaid_types::AccessToken,
    /// From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    pub cursor: Option<String>,
    pub options: Option<CashflowReportTransactionsGetRequestOptions>,
}

#[allow(missing_docs)]
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

    /// From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CashflowReportTransactionsGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`CashflowReportTransactionsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CashflowReportTransactionsGetRequestOptions {
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

#[allow(missing_docs)]
impl CashflowReportTransactionsGetRequestOptions {
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

/// The answer of `/cashflow_report/transactions/get`.
///
/// Returns transactions of an Item, the newest first, page by page.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportTransactionsGetResponse {
    pub accounts: Vec<BusinessAccount>,
    pub transactions: Vec<CashflowReportTransaction>,
    pub total_transactions: Option<i64>,
    pub item: plaid_types::Item,
    pub next_cursor: String,
    pub has_more: bool,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cashflow_report/insights/get`.
///
/// Returns insights computed from the transactions of an Item.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CashflowReportInsightsGetRequest {
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

/// The answer of `/cashflow_report/insights/get`.
///
/// Returns insights computed from the transactions of an Item.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportInsightsGetResponse {
    pub item: plaid_types::Item,
    pub accounts: Vec<BusinessAccount>,
    pub account_insights: CashflowReportAccountInsights,
    pub last_generated_time: plaid_core::DateTime,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `CashflowReportInsightsGetResponse.account_insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportAccountInsights {
    pub historical_balances: Vec<CashflowReportHistoricalBalance>,
    pub monthly_summaries: Vec<CashflowReportMonthlySummary>,
}

/// Stands in `CashflowReportAccountInsights.historical_balances`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportHistoricalBalance {
    pub date: plaid_core::Date,
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CashflowReportAccountInsights.monthly_summaries`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummary {
    pub start_date: plaid_core::Date,
    pub end_date: plaid_core::Date,
    pub starting_balance: Option<CashflowReportMonthlySummaryStartingBalance>,
    pub ending_balance: Option<CashflowReportMonthlySummaryEndingBalance>,
    pub average_daily_ending_balance: CashflowReportMonthlySummaryAverageDailyEndingBalance,
    pub average_daily_inflow_amount: CashflowReportMonthlySummaryAverageDailyInflowAmount,
    pub average_daily_outflow_amount: CashflowReportMonthlySummaryAverageDailyOutflowAmount,
    pub average_daily_net_cashflow_amount:
        CashflowReportMonthlySummaryAverageDailyNetCashflowAmount,
    pub average_daily_inflow_transaction_count: Option<f64>,
    pub average_daily_outflow_transaction_count: Option<f64>,
    pub total_revenue: CashflowReportMonthlySummaryTotalRevenue,
    pub total_loan_payment: CashflowReportMonthlySummaryTotalLoanPayment,
    pub total_variable_expense: CashflowReportMonthlySummaryTotalVariableExpense,
    pub total_payroll: CashflowReportMonthlySummaryTotalPayroll,
    pub nsf_transaction_count: Option<i64>,
    pub overdraft_transaction_count: Option<i64>,
    pub negative_ending_balance_day_count: Option<i64>,
}

/// Stands in `CashflowReportMonthlySummary.starting_balance`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryStartingBalance {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CashflowReportMonthlySummary.ending_balance`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryEndingBalance {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CashflowReportMonthlySummary.average_daily_ending_balance`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryAverageDailyEndingBalance {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CashflowReportMonthlySummary.average_daily_inflow_amount`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryAverageDailyInflowAmount {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CashflowReportMonthlySummary.average_daily_outflow_amount`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryAverageDailyOutflowAmount {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CashflowReportMonthlySummary.average_daily_net_cashflow_amount`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryAverageDailyNetCashflowAmount {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CashflowReportMonthlySummary.total_revenue`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryTotalRevenue {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CashflowReportMonthlySummary.total_loan_payment`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryTotalLoanPayment {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CashflowReportMonthlySummary.total_variable_expense`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryTotalVariableExpense {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CashflowReportMonthlySummary.total_payroll`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryTotalPayroll {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

plaid_core::open_enum! {
/// Stands in `BusinessAccount.verification_status`.
#[allow(missing_docs)]
pub enum BusinessAccountVerificationStatus {
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
