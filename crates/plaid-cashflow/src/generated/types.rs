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
#[non_exhaustive]
pub struct CashflowReportRefreshRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Days requested. From 1 to 730. Plaid's default is `365`.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportRefreshResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cashflow_report/get`.
///
/// Returns accounts and transactions of an Item, the newest first, page by page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CashflowReportGetRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Days requested. From 1 to 730.
    pub days_requested: i64,
    /// Count. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// Cursor.
    pub cursor: Option<String>,
    /// Options.
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

    /// Count. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: CashflowReportGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`CashflowReportGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CashflowReportGetRequestOptions {
    /// Account ids.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl CashflowReportGetRequestOptions {
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

/// The answer of `/cashflow_report/get`.
///
/// Returns accounts and transactions of an Item, the newest first, page by page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportGetResponse {
    /// Accounts.
    pub accounts: Vec<BusinessAccount>,
    /// Transactions.
    pub transactions: Vec<CashflowReportTransaction>,
    /// Total transactions.
    pub total_transactions: i64,
    /// Item.
    pub item: plaid_types::Item,
    /// Next cursor.
    pub next_cursor: String,
    /// Has more.
    pub has_more: bool,
    /// Last successful update time.
    pub last_successful_update_time: Option<plaid_core::DateTime>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Business account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BusinessAccount {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Balances.
    pub balances: plaid_types::AccountBalance,
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
    pub verification_status: Option<BusinessAccountVerificationStatus>,
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
    /// Owners.
    pub owners: Vec<plaid_types::Owner>,
}

/// Cashflow report transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportTransaction {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Check number.
    pub check_number: Option<String>,
    /// Date.
    pub date: plaid_core::Date,
    /// Location.
    pub location: plaid_types::Location,
    /// Name.
    pub name: Option<String>,
    /// Merchant name.
    pub merchant_name: Option<String>,
    /// Original description.
    pub original_description: Option<String>,
    /// Payment meta.
    pub payment_meta: CashflowReportPaymentMeta,
    /// Pending.
    pub pending: Option<bool>,
    /// Pending transaction id.
    pub pending_transaction_id: Option<plaid_types::TransactionId>,
    /// Account owner.
    pub account_owner: Option<String>,
    /// Transaction id.
    pub transaction_id: plaid_types::TransactionId,
    /// Logo url.
    pub logo_url: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Authorized date.
    pub authorized_date: Option<plaid_core::Date>,
    /// Authorized datetime.
    pub authorized_datetime: Option<plaid_core::DateTime>,
    /// Datetime.
    pub datetime: Option<plaid_core::DateTime>,
    /// Payment channel.
    pub payment_channel: plaid_types::PaymentChannel,
    /// Personal finance category.
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
    /// Business finance category.
    pub business_finance_category: Option<plaid_types::BusinessFinanceCategory>,
    /// Credit category.
    pub credit_category: Option<plaid_types::CreditCategory>,
    /// Transaction code.
    pub transaction_code: Option<plaid_types::TransactionCode>,
    /// Personal finance category icon url.
    pub personal_finance_category_icon_url: Option<String>,
    /// Counterparties.
    pub counterparties: Vec<plaid_types::TransactionCounterparty>,
    /// Merchant entity id.
    pub merchant_entity_id: Option<String>,
}

/// Cashflow report payment meta.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportPaymentMeta {
    /// Reference number.
    pub reference_number: Option<String>,
    /// Ppd id.
    pub ppd_id: Option<String>,
    /// Payee.
    pub payee: Option<String>,
    /// By order of.
    pub by_order_of: Option<String>,
    /// Payer.
    pub payer: Option<String>,
    /// Payment method.
    pub payment_method: Option<String>,
    /// Payment processor.
    pub payment_processor: Option<String>,
    /// Reason.
    pub reason: Option<String>,
}

/// The request of `/cashflow_report/transactions/get`.
///
/// Returns transactions of an Item, the newest first, page by page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CashflowReportTransactionsGetRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Count. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// Cursor.
    pub cursor: Option<String>,
    /// Options.
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

    /// Count. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: CashflowReportTransactionsGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`CashflowReportTransactionsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CashflowReportTransactionsGetRequestOptions {
    /// Account ids.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl CashflowReportTransactionsGetRequestOptions {
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

/// The answer of `/cashflow_report/transactions/get`.
///
/// Returns transactions of an Item, the newest first, page by page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportTransactionsGetResponse {
    /// Accounts.
    pub accounts: Vec<BusinessAccount>,
    /// Transactions.
    pub transactions: Vec<CashflowReportTransaction>,
    /// Total transactions.
    pub total_transactions: i64,
    /// Item.
    pub item: plaid_types::Item,
    /// Next cursor.
    pub next_cursor: String,
    /// Has more.
    pub has_more: bool,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cashflow_report/insights/get`.
///
/// Returns insights computed from the transactions of an Item.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CashflowReportInsightsGetRequest {
    /// Access token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportInsightsGetResponse {
    /// Item.
    pub item: plaid_types::Item,
    /// Accounts.
    pub accounts: Vec<BusinessAccount>,
    /// Account insights.
    pub account_insights: CashflowReportAccountInsights,
    /// Last generated time.
    pub last_generated_time: plaid_core::DateTime,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Cashflow report account insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportAccountInsights {
    /// Historical balances.
    pub historical_balances: Vec<CashflowReportHistoricalBalance>,
    /// Monthly summaries.
    pub monthly_summaries: Vec<CashflowReportMonthlySummary>,
}

/// Cashflow report historical balance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportHistoricalBalance {
    /// Date.
    pub date: plaid_core::Date,
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Cashflow report monthly summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportMonthlySummary {
    /// Start date.
    pub start_date: plaid_core::Date,
    /// End date.
    pub end_date: plaid_core::Date,
    /// Starting balance.
    pub starting_balance: Option<CashflowReportMonthlySummaryStartingBalance>,
    /// Ending balance.
    pub ending_balance: Option<CashflowReportMonthlySummaryEndingBalance>,
    /// Average daily ending balance.
    pub average_daily_ending_balance: CashflowReportMonthlySummaryAverageDailyEndingBalance,
    /// Average daily inflow amount.
    pub average_daily_inflow_amount: CashflowReportMonthlySummaryAverageDailyInflowAmount,
    /// Average daily outflow amount.
    pub average_daily_outflow_amount: CashflowReportMonthlySummaryAverageDailyOutflowAmount,
    /// Average daily net cashflow amount.
    pub average_daily_net_cashflow_amount:
        CashflowReportMonthlySummaryAverageDailyNetCashflowAmount,
    /// Average daily inflow transaction count.
    pub average_daily_inflow_transaction_count: f64,
    /// Average daily outflow transaction count.
    pub average_daily_outflow_transaction_count: f64,
    /// Total revenue.
    pub total_revenue: CashflowReportMonthlySummaryTotalRevenue,
    /// Total loan payment.
    pub total_loan_payment: CashflowReportMonthlySummaryTotalLoanPayment,
    /// Total variable expense.
    pub total_variable_expense: CashflowReportMonthlySummaryTotalVariableExpense,
    /// Total payroll.
    pub total_payroll: CashflowReportMonthlySummaryTotalPayroll,
    /// Nsf transaction count.
    pub nsf_transaction_count: i64,
    /// Overdraft transaction count.
    pub overdraft_transaction_count: i64,
    /// Negative ending balance day count.
    pub negative_ending_balance_day_count: i64,
}

/// Cashflow report monthly summary starting balance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryStartingBalance {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Cashflow report monthly summary ending balance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryEndingBalance {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Cashflow report monthly summary average daily ending balance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryAverageDailyEndingBalance {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Cashflow report monthly summary average daily inflow amount.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryAverageDailyInflowAmount {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Cashflow report monthly summary average daily outflow amount.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryAverageDailyOutflowAmount {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Cashflow report monthly summary average daily net cashflow amount.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryAverageDailyNetCashflowAmount {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Cashflow report monthly summary total revenue.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryTotalRevenue {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Cashflow report monthly summary total loan payment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryTotalLoanPayment {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Cashflow report monthly summary total variable expense.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryTotalVariableExpense {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Cashflow report monthly summary total payroll.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CashflowReportMonthlySummaryTotalPayroll {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

plaid_core::open_enum! {
/// The known values of business account verification status.
pub enum BusinessAccountVerificationStatus {
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
