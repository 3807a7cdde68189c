// @generated from api/products/check.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccountId, AccountSubtype, AccountType, Address, AddressData, CashflowAttributesVersion,
    ClientUserId, ConsumerReportPermissiblePurpose, CraCheckReportCreateEmploymentRefreshOptions,
    CraCheckReportHomeLendingReportOptions, CraCheckReportVerificationGetReportType,
    CraPartnerInsightsBaseFicoScore, CraPartnerInsightsBaseFicoScoreVersion,
    CraPartnerInsightsBureau, CraPartnerInsightsFicoInput, CraPartnerInsightsUltraFicoScoreRequest,
    CraPartnerInsightsUltraFicoScoreVersion, CreditAmountWithCurrency, CreditBankIncomeAccountType,
    CreditBankIncomeCategory, CreditBankIncomeErrorType, CreditBankIncomePayFrequency,
    CreditBankIncomeWarningType, CreditCategory, DepositoryAccountSubtype, Email, EmailType,
    GSEReportType, HoldingTaxLot, HoldingTaxLotPositionType, IncomeInsightsFilter,
    IncomeInsightsVersion, InstitutionId, InvestmentTransactionId, InvestmentTransactionSubtype,
    InvestmentTransactionType, Location, NetworkInsightsVersion, Owner, OwnershipType,
    PersonalFinanceCategory, PersonalFinanceCategoryVersion, PhoneNumber, PhoneNumberType,
    PlaidLendScoreVersion, PrismCashScoreVersion, PrismDetectVersion, PrismExtendVersion,
    PrismFirstDetectVersion, PrismInsightsVersion, PrismVersions, Products, SecurityId,
    ThirdPartyUserToken, TransactionId, UserId, UserToken,
};

plaid_core::string_id! {
/// Identifies a cra monitoring insights subscription.
pub struct CraMonitoringInsightsSubscriptionId;
}

plaid_core::string_id! {
/// Identifies a user insights.
pub struct UserInsightsId;
}

plaid_core::string_id! {
/// Identifies a base report.
pub struct BaseReportId;
}

plaid_core::string_id! {
/// Identifies a cra loan application.
pub struct CraLoanApplicationId;
}

plaid_core::string_id! {
/// Identifies a cra loan.
pub struct CraLoanId;
}

/// The request of `/cra/monitoring_insights/subscribe`.
///
/// Subscribes to cash flow updates of a user: insights recomputed up to four times a day.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraMonitoringInsightsSubscribeRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
    /// Webhook. A URL.
    pub webhook: String,
    /// Income categories.
    pub income_categories: Option<Vec<plaid_types::CreditBankIncomeCategory>>,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
}

impl CraMonitoringInsightsSubscribeRequest {
    /// A request with the members it cannot go without.
    pub fn new(webhook: impl Into<String>) -> Self {
        Self {
            user_id: None,
            item_id: None,
            webhook: webhook.into(),
            income_categories: None,
            user_token: None,
        }
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Item id.
    #[must_use]
    pub fn item_id(mut self, item_id: impl Into<plaid_core::ItemId>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Income categories.
    #[must_use]
    pub fn income_categories(
        mut self,
        income_categories: impl IntoIterator<Item = impl Into<plaid_types::CreditBankIncomeCategory>>,
    ) -> Self {
        self.income_categories = Some(income_categories.into_iter().map(Into::into).collect());
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }
}

/// The answer of `/cra/monitoring_insights/subscribe`.
///
/// Subscribes to cash flow updates of a user: insights recomputed up to four times a day.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraMonitoringInsightsSubscribeResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Subscription id.
    pub subscription_id: CraMonitoringInsightsSubscriptionId,
}

/// The request of `/cra/monitoring_insights/unsubscribe`.
///
/// Ends a subscription to cash flow updates.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraMonitoringInsightsUnsubscribeRequest {
    /// Subscription id.
    pub subscription_id: CraMonitoringInsightsSubscriptionId,
}

impl CraMonitoringInsightsUnsubscribeRequest {
    /// A request with the members it cannot go without.
    pub fn new(subscription_id: impl Into<CraMonitoringInsightsSubscriptionId>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
        }
    }
}

/// The answer of `/cra/monitoring_insights/unsubscribe`.
///
/// Ends a subscription to cash flow updates.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraMonitoringInsightsUnsubscribeResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/monitoring_insights/get`.
///
/// Returns the cash flow update that a webhook announced for a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraMonitoringInsightsGetRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Consumer report permissible purpose.
    pub consumer_report_permissible_purpose: MonitoringConsumerReportPermissiblePurpose,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
}

impl CraMonitoringInsightsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        consumer_report_permissible_purpose: impl Into<MonitoringConsumerReportPermissiblePurpose>,
    ) -> Self {
        Self {
            user_id: None,
            consumer_report_permissible_purpose: consumer_report_permissible_purpose.into(),
            user_token: None,
        }
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }
}

/// The answer of `/cra/monitoring_insights/get`.
///
/// Returns the cash flow update that a webhook announced for a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraMonitoringInsightsGetResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// User insights id.
    pub user_insights_id: Option<UserInsightsId>,
    /// Items.
    pub items: Vec<CraMonitoringInsightsItem>,
}

/// Cra monitoring insights item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraMonitoringInsightsItem {
    /// Date generated.
    pub date_generated: plaid_core::DateTime,
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Institution name.
    pub institution_name: Option<String>,
    /// Status.
    pub status: MonitoringInsightsItemStatus,
    /// Insights.
    pub insights: Option<MonitoringInsights>,
    /// Accounts.
    pub accounts: Vec<BaseReportAccount>,
}

/// Monitoring insights item status.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct MonitoringInsightsItemStatus {
    /// Status code.
    pub status_code: MonitoringItemStatusCode,
    /// Reason.
    pub reason: Option<String>,
}

/// Monitoring insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct MonitoringInsights {
    /// Income.
    pub income: MonitoringIncomeInsights,
    /// Loans.
    pub loans: MonitoringLoanInsights,
}

/// Monitoring income insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct MonitoringIncomeInsights {
    /// Total monthly income.
    pub total_monthly_income: TotalMonthlyIncomeInsights,
    /// Income sources counts.
    pub income_sources_counts: IncomeSourcesCounts,
    /// Forecasted monthly income.
    pub forecasted_monthly_income: ForecastedMonthlyIncome,
    /// Historical annual income.
    pub historical_annual_income: HistoricalAnnualIncome,
    /// Income sources.
    pub income_sources: Vec<MonitoringIncomeSource>,
}

/// Total monthly income insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalMonthlyIncomeInsights {
    /// Baseline amount.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_amount: Option<plaid_core::Amount>,
    /// Current amount.
    pub current_amount: plaid_core::Amount,
}

/// Income sources counts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IncomeSourcesCounts {
    /// Baseline count.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_count: Option<f64>,
    /// Current count.
    pub current_count: f64,
}

/// Forecasted monthly income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ForecastedMonthlyIncome {
    /// Baseline amount.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_amount: Option<plaid_core::Amount>,
    /// Current amount.
    pub current_amount: plaid_core::Amount,
}

/// Historical annual income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct HistoricalAnnualIncome {
    /// Baseline amount.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_amount: Option<plaid_core::Amount>,
    /// Current amount.
    pub current_amount: plaid_core::Amount,
}

/// Monitoring income source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct MonitoringIncomeSource {
    /// Income source id.
    pub income_source_id: String,
    /// Income description.
    pub income_description: String,
    /// Income category.
    pub income_category: plaid_types::CreditBankIncomeCategory,
    /// Last transaction date.
    pub last_transaction_date: plaid_core::Date,
}

/// Monitoring loan insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct MonitoringLoanInsights {
    /// Loan payments counts.
    pub loan_payments_counts: LoanPaymentsCounts,
    /// Loan disbursements count.
    pub loan_disbursements_count: f64,
    /// Loan payment merchants counts.
    pub loan_payment_merchants_counts: LoanPaymentsMerchantCounts,
}

/// Loan payments counts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LoanPaymentsCounts {
    /// Baseline count.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_count: Option<f64>,
    /// Current count.
    pub current_count: f64,
}

/// Loan payments merchant counts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LoanPaymentsMerchantCounts {
    /// Baseline count.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_count: Option<f64>,
    /// Current count.
    pub current_count: f64,
}

/// Base report account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportAccount {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Balances.
    pub balances: BaseReportAccountBalances,
    /// Consumer disputes.
    pub consumer_disputes: Vec<ConsumerDispute>,
    /// Mask.
    pub mask: Option<String>,
    /// Metadata.
    pub metadata: Option<BaseReportAccountMetadata>,
    /// Name.
    pub name: String,
    /// Official name.
    pub official_name: Option<String>,
    /// Type.
    pub r#type: plaid_types::AccountType,
    /// Subtype.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// Days available.
    pub days_available: i64,
    /// Transactions.
    pub transactions: Vec<BaseReportTransaction>,
    /// Owners.
    pub owners: Vec<plaid_types::Owner>,
    /// Ownership type.
    pub ownership_type: Option<plaid_types::OwnershipType>,
    /// Historical balances.
    ///
    /// Not in Plaid's public documentation.
    pub historical_balances: Vec<BaseReportHistoricalBalance>,
    /// Account insights.
    pub account_insights: Option<BaseReportAccountInsights>,
    /// Attributes.
    pub attributes: Option<BaseReportAttributes>,
}

/// Base report account balances.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportAccountBalances {
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
    /// Average balance.
    pub average_balance: Option<plaid_core::Amount>,
    /// Average monthly balances.
    pub average_monthly_balances: Vec<BaseReportAverageMonthlyBalances>,
    /// Most recent thirty day average balance.
    pub most_recent_thirty_day_average_balance: Option<plaid_core::Amount>,
}

/// Base report average monthly balances.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportAverageMonthlyBalances {
    /// Start date.
    pub start_date: Option<String>,
    /// End date.
    pub end_date: Option<String>,
    /// Average balance.
    pub average_balance: Option<plaid_types::CreditAmountWithCurrency>,
}

/// Consumer dispute.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ConsumerDispute {
    /// Consumer dispute id.
    ///
    /// Deprecated by Plaid.
    pub consumer_dispute_id: String,
    /// Dispute field create date.
    pub dispute_field_create_date: plaid_core::Date,
    /// Category.
    pub category: ConsumerDisputeCategory,
    /// Statement.
    pub statement: String,
}

/// Base report account metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportAccountMetadata {
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
}

/// Base report transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportTransaction {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Name.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub name: Option<String>,
    /// Original description.
    pub original_description: Option<String>,
    /// Credit category.
    pub credit_category: Option<plaid_types::CreditCategory>,
    /// Check number.
    pub check_number: Option<String>,
    /// Date.
    pub date: plaid_core::Date,
    /// Date transacted.
    pub date_transacted: Option<String>,
    /// Location.
    pub location: Option<plaid_types::Location>,
    /// Merchant name.
    pub merchant_name: Option<String>,
    /// Pending.
    pub pending: bool,
    /// Account owner.
    pub account_owner: Option<String>,
    /// Transaction id.
    pub transaction_id: Option<plaid_types::TransactionId>,
    /// Transaction type.
    pub transaction_type: Option<BaseReportTransactionType>,
    /// Category.
    ///
    /// Not in Plaid's public documentation.
    pub category: Vec<String>,
    /// Category id.
    ///
    /// Not in Plaid's public documentation.
    pub category_id: Option<String>,
    /// Personal finance category.
    ///
    /// Not in Plaid's public documentation.
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
}

/// Base report historical balance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportHistoricalBalance {
    /// Date.
    pub date: plaid_core::Date,
    /// Current.
    pub current: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Base report account insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportAccountInsights {
    /// Oldest transaction date.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// Most recent transaction date.
    pub most_recent_transaction_date: Option<plaid_core::Date>,
    /// Days available.
    pub days_available: Option<i64>,
    /// Average days between transactions.
    pub average_days_between_transactions: Option<f64>,
    /// Longest gaps between transactions.
    pub longest_gaps_between_transactions: Vec<BaseReportLongestGapInsights>,
    /// Number of inflows.
    pub number_of_inflows: Vec<BaseReportNumberFlowInsights>,
    /// Average inflow amounts.
    pub average_inflow_amounts: Vec<BaseReportAverageFlowInsights>,
    /// Number of outflows.
    pub number_of_outflows: Vec<BaseReportNumberFlowInsights>,
    /// Average outflow amounts.
    pub average_outflow_amounts: Vec<BaseReportAverageFlowInsights>,
    /// Number of days no transactions.
    pub number_of_days_no_transactions: Option<i64>,
}

/// Base report longest gap insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportLongestGapInsights {
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Days.
    pub days: Option<i64>,
}

/// Base report number flow insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportNumberFlowInsights {
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Count.
    pub count: Option<i64>,
}

/// Base report average flow insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportAverageFlowInsights {
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Total amount.
    pub total_amount: Option<plaid_types::CreditAmountWithCurrency>,
}

/// Base report attributes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportAttributes {
    /// Is primary account.
    pub is_primary_account: Option<bool>,
    /// Primary account score.
    pub primary_account_score: Option<f64>,
    /// Nsf overdraft transactions count.
    pub nsf_overdraft_transactions_count: Option<i64>,
    /// Nsf overdraft transactions count 30d.
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    /// Nsf overdraft transactions count 60d.
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    /// Nsf overdraft transactions count 90d.
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    /// Total inflow amount.
    pub total_inflow_amount: Option<TotalInflowAmount>,
    /// Total inflow amount 30d.
    pub total_inflow_amount_30d: Option<TotalInflowAmount30d>,
    /// Total inflow amount 60d.
    pub total_inflow_amount_60d: Option<TotalInflowAmount60d>,
    /// Total inflow amount 90d.
    pub total_inflow_amount_90d: Option<TotalInflowAmount90d>,
    /// Total outflow amount.
    pub total_outflow_amount: Option<TotalOutflowAmount>,
    /// Total outflow amount 30d.
    pub total_outflow_amount_30d: Option<TotalOutflowAmount30d>,
    /// Total outflow amount 60d.
    pub total_outflow_amount_60d: Option<TotalOutflowAmount60d>,
    /// Total outflow amount 90d.
    pub total_outflow_amount_90d: Option<TotalOutflowAmount90d>,
}

/// Total inflow amount.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalInflowAmount {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Total inflow amount30d.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalInflowAmount30d {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Total inflow amount60d.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalInflowAmount60d {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Total inflow amount90d.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalInflowAmount90d {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Total outflow amount.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalOutflowAmount {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Total outflow amount30d.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalOutflowAmount30d {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Total outflow amount60d.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalOutflowAmount60d {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Total outflow amount90d.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalOutflowAmount90d {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// The request of `/cra/partner_insights/get`.
///
/// Returns cash flow insights for a user from the bank accounts linked to verify income.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraPartnerInsightsGetRequest {
    /// User token.
    pub user_token: plaid_types::UserToken,
    /// User tier.
    pub user_tier: Option<CraUserTier>,
}

impl CraPartnerInsightsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(user_token: impl Into<plaid_types::UserToken>) -> Self {
        Self {
            user_token: user_token.into(),
            user_tier: None,
        }
    }

    /// User tier.
    #[must_use]
    pub fn user_tier(mut self, user_tier: impl Into<CraUserTier>) -> Self {
        self.user_tier = Some(user_tier.into());
        self
    }
}

/// The answer of `/cra/partner_insights/get`.
///
/// Returns cash flow insights for a user from the bank accounts linked to verify income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraPartnerInsightsGetResponse {
    /// Report.
    pub report: Vec<CraPartnerInsights>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Cra partner insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraPartnerInsights {
    /// Report id.
    pub report_id: Option<String>,
    /// Generated time.
    pub generated_time: Option<plaid_core::DateTime>,
    /// Client report id.
    pub client_report_id: Option<String>,
    /// Fico.
    pub fico: Option<CraPartnerInsightsFicoResults>,
    /// Prism.
    pub prism: Option<CraPartnerInsightsPrism>,
    /// Items.
    pub items: Vec<CraPartnerInsightsItem>,
}

/// Cra partner insights fico results.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraPartnerInsightsFicoResults {
    /// Lender application id.
    pub lender_application_id: String,
    /// Ultrafico score results.
    pub ultrafico_score_results: Vec<CraPartnerInsightsUltraFicoScoreResult>,
    /// Report characteristics.
    pub report_characteristics: Option<CraPartnerInsightsFicoReportCharacteristics>,
}

/// Cra partner insights ultra fico score result.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraPartnerInsightsUltraFicoScoreResult {
    /// Request correlation id.
    pub request_correlation_id: Option<String>,
    /// Fico scoring request id.
    pub fico_scoring_request_id: Option<String>,
    /// Ultrafico score.
    pub ultrafico_score: Option<CraPartnerInsightsUltraFicoScore>,
    /// Error reason.
    pub error_reason: Option<String>,
    /// Exclusion code.
    pub exclusion_code: Option<String>,
}

/// Cra partner insights ultra fico score.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraPartnerInsightsUltraFicoScore {
    /// Ultrafico score version.
    pub ultrafico_score_version: plaid_types::CraPartnerInsightsUltraFicoScoreVersion,
    /// Score.
    pub score: i64,
    /// Negative reason codes. At most 4 elements.
    pub negative_reason_codes: Vec<String>,
    /// Positive reason codes. At most 4 elements.
    pub positive_reason_codes: Vec<String>,
    /// Reason code 1.
    ///
    /// Deprecated by Plaid.
    pub reason_code_1: Option<String>,
    /// Reason code 2.
    ///
    /// Deprecated by Plaid.
    pub reason_code_2: Option<String>,
    /// Reason code 3.
    ///
    /// Deprecated by Plaid.
    pub reason_code_3: Option<String>,
    /// Reason code 4.
    ///
    /// Deprecated by Plaid.
    pub reason_code_4: Option<String>,
    /// Positive reason code 1.
    ///
    /// Deprecated by Plaid.
    pub positive_reason_code_1: Option<String>,
    /// Positive reason code 2.
    ///
    /// Deprecated by Plaid.
    pub positive_reason_code_2: Option<String>,
    /// Positive reason code 3.
    ///
    /// Deprecated by Plaid.
    pub positive_reason_code_3: Option<String>,
    /// Positive reason code 4.
    ///
    /// Deprecated by Plaid.
    pub positive_reason_code_4: Option<String>,
    /// Did inquiries adversely affect score.
    pub did_inquiries_adversely_affect_score: Option<bool>,
}

/// Cra partner insights fico report characteristics.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraPartnerInsightsFicoReportCharacteristics {
    /// Num accounts.
    pub num_accounts: Option<i64>,
    /// Avg daily balance over 1 month.
    pub avg_daily_balance_over_1_month: Option<plaid_core::Amount>,
    /// Avg daily balance over 3 months.
    pub avg_daily_balance_over_3_months: Option<plaid_core::Amount>,
    /// Avg daily balance over 6 months.
    pub avg_daily_balance_over_6_months: Option<plaid_core::Amount>,
    /// Avg daily balance over 12 months.
    pub avg_daily_balance_over_12_months: Option<plaid_core::Amount>,
    /// Days since earliest tx.
    pub days_since_earliest_tx: Option<i64>,
    /// Days since most recent negative ending balance.
    pub days_since_most_recent_negative_ending_balance: Option<i64>,
    /// Days since most recent insufficient funds fee debit tx.
    pub days_since_most_recent_insufficient_funds_fee_debit_tx: Option<i64>,
    /// Tot number days with negative balance over 1 month.
    pub tot_number_days_with_negative_balance_over_1_month: Option<i64>,
    /// Tot number days with negative balance over 3 months.
    pub tot_number_days_with_negative_balance_over_3_months: Option<i64>,
    /// Tot number days with negative balance over 6 months.
    pub tot_number_days_with_negative_balance_over_6_months: Option<i64>,
    /// Tot number days with negative balance over 12 months.
    pub tot_number_days_with_negative_balance_over_12_months: Option<i64>,
    /// Days since most recent tx.
    pub days_since_most_recent_tx: Option<i64>,
    /// Days with tx over 1 month.
    pub days_with_tx_over_1_month: Option<i64>,
    /// Days with tx over 3 months.
    pub days_with_tx_over_3_months: Option<i64>,
    /// Days with tx over 6 months.
    pub days_with_tx_over_6_months: Option<i64>,
    /// Days with tx over 12 months.
    pub days_with_tx_over_12_months: Option<i64>,
    /// Tot current balances.
    pub tot_current_balances: Option<plaid_core::Amount>,
    /// Num checking accounts.
    pub num_checking_accounts: Option<i64>,
    /// Num money market accounts.
    pub num_money_market_accounts: Option<i64>,
    /// Num savings accounts.
    pub num_savings_accounts: Option<i64>,
}

/// Cra partner insights prism.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraPartnerInsightsPrism {
    /// Insights.
    pub insights: Option<PrismInsights>,
    /// Cash score.
    pub cash_score: Option<PrismCashScore>,
    /// Extend.
    pub extend: Option<PrismExtend>,
    /// First detect.
    pub first_detect: Option<PrismFirstDetect>,
    /// Detect.
    pub detect: Option<PrismDetect>,
    /// Status.
    pub status: String,
}

/// Prism insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PrismInsights {
    /// Version.
    ///
    /// Deprecated by Plaid.
    pub version: i64,
    /// Model version.
    pub model_version: Option<String>,
    /// Result.
    pub result: Option<plaid_core::json::Map>,
    /// Error reason.
    pub error_reason: Option<String>,
}

/// Prism cash score.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PrismCashScore {
    /// Version.
    ///
    /// Deprecated by Plaid.
    pub version: i64,
    /// Model version.
    pub model_version: Option<String>,
    /// Score.
    pub score: Option<i64>,
    /// Reason codes.
    pub reason_codes: Vec<String>,
    /// Metadata.
    pub metadata: Option<PrismCashScoreMetadata>,
    /// Error reason.
    pub error_reason: Option<String>,
}

/// Prism cash score metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PrismCashScoreMetadata {
    /// Max age.
    pub max_age: Option<i64>,
    /// Min age.
    pub min_age: Option<i64>,
    /// Min age credit.
    pub min_age_credit: Option<i64>,
    /// Min age debit.
    pub min_age_debit: Option<i64>,
    /// Max age debit.
    pub max_age_debit: Option<i64>,
    /// Max age credit.
    pub max_age_credit: Option<i64>,
    /// Num trxn credit.
    pub num_trxn_credit: Option<i64>,
    /// Num trxn debit.
    pub num_trxn_debit: Option<i64>,
    /// L1m credit value cnt.
    pub l1m_credit_value_cnt: Option<i64>,
    /// L1m debit value cnt.
    pub l1m_debit_value_cnt: Option<i64>,
}

/// Prism extend.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PrismExtend {
    /// Model version.
    pub model_version: String,
    /// Score.
    pub score: Option<i64>,
    /// Reason codes.
    pub reason_codes: Vec<String>,
    /// Metadata.
    pub metadata: Option<PrismCashScoreMetadata>,
    /// Error reason.
    pub error_reason: Option<String>,
}

/// Prism first detect.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PrismFirstDetect {
    /// Version.
    ///
    /// Deprecated by Plaid.
    pub version: i64,
    /// Model version.
    pub model_version: Option<String>,
    /// Score.
    pub score: Option<i64>,
    /// Reason codes.
    pub reason_codes: Vec<String>,
    /// Metadata.
    pub metadata: Option<PrismCashScoreMetadata>,
    /// Error reason.
    pub error_reason: Option<String>,
}

/// Prism detect.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PrismDetect {
    /// Model version.
    pub model_version: Option<String>,
    /// Score.
    pub score: Option<i64>,
    /// Reason codes.
    pub reason_codes: Vec<String>,
    /// Metadata.
    pub metadata: Option<PrismCashScoreMetadata>,
    /// Error reason.
    pub error_reason: Option<String>,
}

/// Cra partner insights item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraPartnerInsightsItem {
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Institution name.
    pub institution_name: Option<String>,
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
    /// Accounts.
    pub accounts: Vec<CraPartnerInsightsItemAccount>,
}

/// Cra partner insights item account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraPartnerInsightsItemAccount {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Mask.
    pub mask: Option<String>,
    /// Metadata.
    pub metadata: Option<CraPartnerInsightsItemAccountMetadata>,
    /// Name.
    pub name: String,
    /// Official name.
    pub official_name: Option<String>,
    /// Subtype.
    pub subtype: plaid_types::DepositoryAccountSubtype,
    /// Type.
    pub r#type: plaid_types::CreditBankIncomeAccountType,
    /// Owners.
    pub owners: Vec<plaid_types::Owner>,
}

/// Cra partner insights item account metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraPartnerInsightsItemAccountMetadata {
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
}

/// The request of `/cra/check_report/income_insights/get`.
///
/// Returns the Income Insights of a user: streams of income, history and forecasts.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportIncomeInsightsGetRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// Third party user token.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Options.
    pub options: Option<CraCheckReportIncomeInsightsGetOptions>,
    /// Report id.
    pub report_id: Option<String>,
    /// Consumer report permissible purpose.
    pub consumer_report_permissible_purpose: Option<CraCheckReportPermissiblePurpose>,
}

impl CraCheckReportIncomeInsightsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// Third party user token.
    #[must_use]
    pub fn third_party_user_token(
        mut self,
        third_party_user_token: impl Into<plaid_types::ThirdPartyUserToken>,
    ) -> Self {
        self.third_party_user_token = Some(third_party_user_token.into());
        self
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: CraCheckReportIncomeInsightsGetOptions) -> Self {
        self.options = Some(options);
        self
    }

    /// Report id.
    #[must_use]
    pub fn report_id(mut self, report_id: impl Into<String>) -> Self {
        self.report_id = Some(report_id.into());
        self
    }

    /// Consumer report permissible purpose.
    #[must_use]
    pub fn consumer_report_permissible_purpose(
        mut self,
        consumer_report_permissible_purpose: impl Into<CraCheckReportPermissiblePurpose>,
    ) -> Self {
        self.consumer_report_permissible_purpose = Some(consumer_report_permissible_purpose.into());
        self
    }
}

/// Cra check report income insights get options.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportIncomeInsightsGetOptions {
    /// Income insights filter.
    pub income_insights_filter: Option<plaid_types::IncomeInsightsFilter>,
    /// Income insights version.
    pub income_insights_version: Option<plaid_types::IncomeInsightsVersion>,
}

impl CraCheckReportIncomeInsightsGetOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Income insights filter.
    #[must_use]
    pub fn income_insights_filter(
        mut self,
        income_insights_filter: plaid_types::IncomeInsightsFilter,
    ) -> Self {
        self.income_insights_filter = Some(income_insights_filter);
        self
    }

    /// Income insights version.
    #[must_use]
    pub fn income_insights_version(
        mut self,
        income_insights_version: impl Into<plaid_types::IncomeInsightsVersion>,
    ) -> Self {
        self.income_insights_version = Some(income_insights_version.into());
        self
    }
}

/// The answer of `/cra/check_report/income_insights/get`.
///
/// Returns the Income Insights of a user: streams of income, history and forecasts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraCheckReportIncomeInsightsGetResponse {
    /// Report.
    pub report: Option<CraIncomeInsights>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Warnings.
    pub warnings: Vec<CheckReportWarning>,
}

/// Cra income insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraIncomeInsights {
    /// Report id.
    pub report_id: Option<String>,
    /// Generated time.
    pub generated_time: Option<plaid_core::DateTime>,
    /// Days requested.
    pub days_requested: Option<i64>,
    /// Client report id.
    pub client_report_id: Option<String>,
    /// Items.
    pub items: Vec<CraBankIncomeItem>,
    /// User summary.
    pub user_summary: Option<CraIncomeInsightsUserSummary>,
    /// Income streams.
    pub income_streams: Vec<CraIncomeStream>,
    /// Bank income summary.
    pub bank_income_summary: Option<CraBankIncomeSummary>,
    /// Warnings.
    ///
    /// Not in Plaid's public documentation.
    pub warnings: Vec<CraBankIncomeWarning>,
}

/// Cra bank income item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraBankIncomeItem {
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
    /// Accounts.
    pub accounts: Vec<CraBankIncomeAccount>,
    /// Bank income accounts.
    ///
    /// Not in Plaid's public documentation.
    pub bank_income_accounts: Vec<CraBankIncomeAccount>,
    /// Bank income sources.
    ///
    /// Not in Plaid's public documentation.
    pub bank_income_sources: Vec<CraBankIncomeSource>,
    /// Last updated time.
    pub last_updated_time: Option<plaid_core::DateTime>,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Institution name.
    pub institution_name: Option<String>,
}

/// Cra bank income account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraBankIncomeAccount {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Mask.
    pub mask: Option<String>,
    /// Metadata.
    pub metadata: Option<CraBankIncomeAccountMetadata>,
    /// Name.
    pub name: String,
    /// Official name.
    pub official_name: Option<String>,
    /// Subtype.
    pub subtype: plaid_types::DepositoryAccountSubtype,
    /// Type.
    pub r#type: plaid_types::CreditBankIncomeAccountType,
    /// Owners.
    ///
    /// Not in Plaid's public documentation.
    pub owners: Vec<plaid_types::Owner>,
}

/// Cra bank income account metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraBankIncomeAccountMetadata {
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
}

/// Cra bank income source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraBankIncomeSource {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Income source id.
    pub income_source_id: Option<String>,
    /// Income description.
    pub income_description: Option<String>,
    /// Income category.
    pub income_category: Option<plaid_types::CreditBankIncomeCategory>,
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Pay frequency.
    pub pay_frequency: Option<plaid_types::CreditBankIncomePayFrequency>,
    /// Total amount.
    pub total_amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Transaction count.
    pub transaction_count: Option<i64>,
    /// Next payment date.
    pub next_payment_date: Option<plaid_core::Date>,
    /// Status.
    pub status: Option<CraBankIncomeStatus>,
    /// Historical average monthly gross income.
    pub historical_average_monthly_gross_income: Option<plaid_core::Amount>,
    /// Historical average monthly income.
    pub historical_average_monthly_income: Option<plaid_core::Amount>,
    /// Forecasted average monthly income.
    pub forecasted_average_monthly_income: Option<plaid_core::Amount>,
    /// Forecasted average monthly income prediction intervals.
    pub forecasted_average_monthly_income_prediction_intervals: Vec<CraPredictionInterval>,
    /// Employer.
    pub employer: Option<CraBankIncomeEmployer>,
    /// Income provider.
    pub income_provider: Option<CraBankIncomeIncomeProvider>,
    /// Historical summary.
    pub historical_summary: Vec<CraBankIncomeHistoricalSummary>,
}

/// Cra prediction interval.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraPredictionInterval {
    /// Lower bound.
    pub lower_bound: Option<f64>,
    /// Upper bound.
    pub upper_bound: Option<f64>,
    /// Probability.
    pub probability: Option<f64>,
}

/// Cra bank income employer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraBankIncomeEmployer {
    /// Name.
    pub name: Option<String>,
}

/// Cra bank income income provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraBankIncomeIncomeProvider {
    /// Name.
    pub name: String,
    /// Is normalized.
    pub is_normalized: bool,
}

/// Cra bank income historical summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraBankIncomeHistoricalSummary {
    /// Total amounts.
    pub total_amounts: Vec<plaid_types::CreditAmountWithCurrency>,
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Transactions.
    pub transactions: Vec<CraBankIncomeTransaction>,
}

/// Cra bank income transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraBankIncomeTransaction {
    /// Transaction id.
    pub transaction_id: Option<plaid_types::TransactionId>,
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Date.
    pub date: Option<plaid_core::Date>,
    /// Name.
    ///
    /// Deprecated by Plaid.
    pub name: Option<String>,
    /// Original description.
    pub original_description: Option<String>,
    /// Pending.
    pub pending: Option<bool>,
    /// Check number.
    pub check_number: Option<String>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Bonus type.
    pub bonus_type: Option<CraBankIncomeBonusType>,
}

/// Cra income insights user summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraIncomeInsightsUserSummary {
    /// Income metrics.
    pub income_metrics: Vec<CraIncomeMetrics>,
}

/// Cra income metrics.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraIncomeMetrics {
    /// Current.
    pub current: Option<CraCurrentModeledIncome>,
    /// Projected.
    pub projected: Option<CraProjectedModeledIncome>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Cra current modeled income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraCurrentModeledIncome {
    /// Monthly.
    pub monthly: CraMonthlyIncomeValues,
    /// Annual.
    pub annual: CraAnnualIncomeValues,
}

/// Cra monthly income values.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraMonthlyIncomeValues {
    /// Gross income.
    pub gross_income: plaid_core::Amount,
    /// Net income.
    pub net_income: plaid_core::Amount,
}

/// Cra annual income values.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraAnnualIncomeValues {
    /// Gross income.
    pub gross_income: plaid_core::Amount,
    /// Net income.
    pub net_income: plaid_core::Amount,
}

/// Cra projected modeled income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraProjectedModeledIncome {
    /// Monthly.
    pub monthly: CraMonthlyIncomeValues,
    /// Annual.
    pub annual: CraAnnualIncomeValues,
}

/// Cra income stream.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraIncomeStream {
    /// Income stream id.
    pub income_stream_id: String,
    /// Start date.
    pub start_date: plaid_core::Date,
    /// End date.
    pub end_date: plaid_core::Date,
    /// Description.
    pub description: String,
    /// Insights.
    pub insights: CraIncomeStreamInsights,
    /// Income metrics.
    pub income_metrics: CraIncomeMetrics,
    /// Transactions.
    pub transactions: Vec<CraIncomeTransaction>,
}

/// Cra income stream insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraIncomeStreamInsights {
    /// Income category.
    pub income_category: CraIncomeCategory,
    /// Pay frequency.
    pub pay_frequency: plaid_types::CreditBankIncomePayFrequency,
    /// Income provider.
    pub income_provider: Option<CraBankIncomeIncomeProvider>,
    /// Status.
    pub status: CraBankIncomeStatus,
    /// Next payment.
    pub next_payment: Option<CraIncomeNextPayment>,
}

/// Cra income category.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraIncomeCategory {
    /// Primary.
    pub primary: String,
    /// Secondary.
    pub secondary: String,
}

/// Cra income next payment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraIncomeNextPayment {
    /// Date.
    pub date: plaid_core::Date,
}

/// Cra income transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraIncomeTransaction {
    /// Transaction id.
    pub transaction_id: plaid_types::TransactionId,
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Date.
    pub date: plaid_core::Date,
    /// Original description.
    pub original_description: String,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Outlier.
    pub outlier: CraIncomeTransactionOutlier,
}

/// Cra income transaction outlier.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraIncomeTransactionOutlier {
    /// Is outlier.
    pub is_outlier: bool,
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
}

/// Cra bank income summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraBankIncomeSummary {
    /// Total amounts.
    pub total_amounts: Vec<plaid_types::CreditAmountWithCurrency>,
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Income sources count.
    pub income_sources_count: Option<i64>,
    /// Income categories count.
    pub income_categories_count: Option<i64>,
    /// Income transactions count.
    pub income_transactions_count: Option<i64>,
    /// Historical average monthly gross income.
    pub historical_average_monthly_gross_income: Vec<plaid_types::CreditAmountWithCurrency>,
    /// Historical average monthly income.
    pub historical_average_monthly_income: Vec<plaid_types::CreditAmountWithCurrency>,
    /// Forecasted average monthly income.
    pub forecasted_average_monthly_income: Vec<plaid_types::CreditAmountWithCurrency>,
    /// Historical annual gross income.
    pub historical_annual_gross_income: Vec<plaid_types::CreditAmountWithCurrency>,
    /// Historical annual income.
    pub historical_annual_income: Vec<plaid_types::CreditAmountWithCurrency>,
    /// Forecasted annual income.
    pub forecasted_annual_income: Vec<plaid_types::CreditAmountWithCurrency>,
    /// Historical summary.
    pub historical_summary: Vec<CraBankIncomeHistoricalSummary>,
}

/// Cra bank income warning.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraBankIncomeWarning {
    /// Warning type.
    pub warning_type: Option<plaid_types::CreditBankIncomeWarningType>,
    /// Warning code.
    pub warning_code: Option<CraBankIncomeWarningCode>,
    /// Cause.
    pub cause: Option<CraBankIncomeCause>,
}

/// Cra bank income cause.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraBankIncomeCause {
    /// Error type.
    pub error_type: plaid_types::CreditBankIncomeErrorType,
    /// Error code.
    pub error_code: String,
    /// Error message.
    pub error_message: String,
    /// Display message.
    pub display_message: String,
}

/// Check report warning.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CheckReportWarning {
    /// Warning type.
    pub warning_type: String,
    /// Warning code.
    pub warning_code: CheckReportWarningCode,
    /// Cause.
    pub cause: Option<plaid_core::ErrorCause>,
}

/// The request of `/cra/check_report/base_report/get`.
///
/// Returns the Base Report of a user: accounts, balances, owners, transactions and summaries.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportBaseReportGetRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Third party user token.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// Item ids.
    ///
    /// Not in Plaid's public documentation.
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User tier.
    pub user_tier: Option<CraUserTier>,
    /// Report id.
    pub report_id: Option<String>,
    /// Consumer report permissible purpose.
    pub consumer_report_permissible_purpose: Option<CraCheckReportPermissiblePurpose>,
}

impl CraCheckReportBaseReportGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Third party user token.
    #[must_use]
    pub fn third_party_user_token(
        mut self,
        third_party_user_token: impl Into<plaid_types::ThirdPartyUserToken>,
    ) -> Self {
        self.third_party_user_token = Some(third_party_user_token.into());
        self
    }

    /// Item ids.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// User tier.
    #[must_use]
    pub fn user_tier(mut self, user_tier: impl Into<CraUserTier>) -> Self {
        self.user_tier = Some(user_tier.into());
        self
    }

    /// Report id.
    #[must_use]
    pub fn report_id(mut self, report_id: impl Into<String>) -> Self {
        self.report_id = Some(report_id.into());
        self
    }

    /// Consumer report permissible purpose.
    #[must_use]
    pub fn consumer_report_permissible_purpose(
        mut self,
        consumer_report_permissible_purpose: impl Into<CraCheckReportPermissiblePurpose>,
    ) -> Self {
        self.consumer_report_permissible_purpose = Some(consumer_report_permissible_purpose.into());
        self
    }
}

/// The answer of `/cra/check_report/base_report/get`.
///
/// Returns the Base Report of a user: accounts, balances, owners, transactions and summaries.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraCheckReportBaseReportGetResponse {
    /// Report.
    pub report: BaseReport,
    /// Warnings.
    pub warnings: Vec<BaseReportWarning>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Base report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReport {
    /// Report id.
    pub report_id: BaseReportId,
    /// Date generated.
    pub date_generated: plaid_core::DateTime,
    /// Days requested.
    pub days_requested: i64,
    /// Client report id.
    pub client_report_id: Option<String>,
    /// Items.
    pub items: Vec<BaseReportItem>,
    /// Attributes.
    pub attributes: Option<BaseReportUserAttributes>,
}

/// Base report item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportItem {
    /// Institution name.
    pub institution_name: String,
    /// Institution id.
    pub institution_id: plaid_types::InstitutionId,
    /// Date last updated.
    pub date_last_updated: plaid_core::DateTime,
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
    /// Accounts.
    pub accounts: Vec<BaseReportAccount>,
}

/// Base report user attributes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportUserAttributes {
    /// Nsf overdraft transactions count.
    pub nsf_overdraft_transactions_count: Option<i64>,
    /// Nsf overdraft transactions count 30d.
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    /// Nsf overdraft transactions count 60d.
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    /// Nsf overdraft transactions count 90d.
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    /// Total inflow amount.
    pub total_inflow_amount: Option<TotalReportInflowAmount>,
    /// Total inflow amount 30d.
    pub total_inflow_amount_30d: Option<TotalReportInflowAmount30d>,
    /// Total inflow amount 60d.
    pub total_inflow_amount_60d: Option<TotalReportInflowAmount60d>,
    /// Total inflow amount 90d.
    pub total_inflow_amount_90d: Option<TotalReportInflowAmount90d>,
    /// Total outflow amount.
    pub total_outflow_amount: Option<TotalReportOutflowAmount>,
    /// Total outflow amount 30d.
    pub total_outflow_amount_30d: Option<TotalReportOutflowAmount30d>,
    /// Total outflow amount 60d.
    pub total_outflow_amount_60d: Option<TotalReportOutflowAmount60d>,
    /// Total outflow amount 90d.
    pub total_outflow_amount_90d: Option<TotalReportOutflowAmount90d>,
}

/// Total report inflow amount.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalReportInflowAmount {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Total report inflow amount30d.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalReportInflowAmount30d {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Total report inflow amount60d.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalReportInflowAmount60d {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Total report inflow amount90d.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalReportInflowAmount90d {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Total report outflow amount.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalReportOutflowAmount {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Total report outflow amount30d.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalReportOutflowAmount30d {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Total report outflow amount60d.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalReportOutflowAmount60d {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Total report outflow amount90d.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TotalReportOutflowAmount90d {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Base report warning.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportWarning {
    /// Warning type.
    pub warning_type: String,
    /// Warning code.
    pub warning_code: BaseReportWarningCode,
    /// Cause.
    pub cause: Option<plaid_core::ErrorCause>,
}

/// The request of `/cra/check_report/pdf/get`.
///
/// Returns the newest Base Report of a user as a PDF file.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportPDFGetRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Third party user token.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// Add ons.
    pub add_ons: Option<Vec<CraPDFAddOns>>,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
}

impl CraCheckReportPDFGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Third party user token.
    #[must_use]
    pub fn third_party_user_token(
        mut self,
        third_party_user_token: impl Into<plaid_types::ThirdPartyUserToken>,
    ) -> Self {
        self.third_party_user_token = Some(third_party_user_token.into());
        self
    }

    /// Add ons.
    #[must_use]
    pub fn add_ons(mut self, add_ons: impl IntoIterator<Item = impl Into<CraPDFAddOns>>) -> Self {
        self.add_ons = Some(add_ons.into_iter().map(Into::into).collect());
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }
}

/// The request of `/cra/check_report/create`.
///
/// Makes a new consumer report for a user from fresh data, which takes a while: a webhook announces it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCheckReportCreateRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// Webhook. A URL.
    pub webhook: String,
    /// Days requested. At most 731.
    pub days_requested: i64,
    /// Days required. At most 184.
    pub days_required: Option<i64>,
    /// Client report id.
    pub client_report_id: Option<String>,
    /// Products.
    pub products: Option<Vec<plaid_types::Products>>,
    /// Base report.
    pub base_report: Option<CraCheckReportCreateBaseReportOptions>,
    /// Cashflow insights.
    pub cashflow_insights: Option<CraCheckReportCreateCashflowInsightsOptions>,
    /// Partner insights.
    pub partner_insights: Option<CraCheckReportCreatePartnerInsightsOptions>,
    /// Lend score.
    pub lend_score: Option<CraCheckReportCreateLendScoreOptions>,
    /// Network insights.
    pub network_insights: Option<CraCheckReportCreateNetworkInsightsOptions>,
    /// Include investments.
    pub include_investments: Option<bool>,
    /// Income insights.
    pub income_insights: Option<CraCheckReportCreateIncomeInsightsOptions>,
    /// Consumer report permissible purpose.
    pub consumer_report_permissible_purpose: plaid_types::ConsumerReportPermissiblePurpose,
}

impl CraCheckReportCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        webhook: impl Into<String>,
        days_requested: i64,
        consumer_report_permissible_purpose: impl Into<plaid_types::ConsumerReportPermissiblePurpose>,
    ) -> Self {
        Self {
            user_id: None,
            user_token: None,
            webhook: webhook.into(),
            days_requested,
            days_required: None,
            client_report_id: None,
            products: None,
            base_report: None,
            cashflow_insights: None,
            partner_insights: None,
            lend_score: None,
            network_insights: None,
            include_investments: None,
            income_insights: None,
            consumer_report_permissible_purpose: consumer_report_permissible_purpose.into(),
        }
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// Days required. At most 184.
    #[must_use]
    pub fn days_required(mut self, days_required: i64) -> Self {
        self.days_required = Some(days_required);
        self
    }

    /// Client report id.
    #[must_use]
    pub fn client_report_id(mut self, client_report_id: impl Into<String>) -> Self {
        self.client_report_id = Some(client_report_id.into());
        self
    }

    /// Products.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Base report.
    #[must_use]
    pub fn base_report(mut self, base_report: CraCheckReportCreateBaseReportOptions) -> Self {
        self.base_report = Some(base_report);
        self
    }

    /// Cashflow insights.
    #[must_use]
    pub fn cashflow_insights(
        mut self,
        cashflow_insights: CraCheckReportCreateCashflowInsightsOptions,
    ) -> Self {
        self.cashflow_insights = Some(cashflow_insights);
        self
    }

    /// Partner insights.
    #[must_use]
    pub fn partner_insights(
        mut self,
        partner_insights: CraCheckReportCreatePartnerInsightsOptions,
    ) -> Self {
        self.partner_insights = Some(partner_insights);
        self
    }

    /// Lend score.
    #[must_use]
    pub fn lend_score(mut self, lend_score: CraCheckReportCreateLendScoreOptions) -> Self {
        self.lend_score = Some(lend_score);
        self
    }

    /// Network insights.
    #[must_use]
    pub fn network_insights(
        mut self,
        network_insights: CraCheckReportCreateNetworkInsightsOptions,
    ) -> Self {
        self.network_insights = Some(network_insights);
        self
    }

    /// Include investments.
    #[must_use]
    pub fn include_investments(mut self, include_investments: bool) -> Self {
        self.include_investments = Some(include_investments);
        self
    }

    /// Income insights.
    #[must_use]
    pub fn income_insights(
        mut self,
        income_insights: CraCheckReportCreateIncomeInsightsOptions,
    ) -> Self {
        self.income_insights = Some(income_insights);
        self
    }
}

/// Cra check report create base report options.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportCreateBaseReportOptions {
    /// Client report id.
    ///
    /// Deprecated by Plaid.
    pub client_report_id: Option<String>,
    /// Gse options.
    pub gse_options: Option<CraCheckReportGSEOptions>,
    /// Require identity.
    pub require_identity: Option<bool>,
    /// Home lending report options.
    pub home_lending_report_options: Option<plaid_types::CraCheckReportHomeLendingReportOptions>,
}

impl CraCheckReportCreateBaseReportOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Client report id.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn client_report_id(mut self, client_report_id: impl Into<String>) -> Self {
        self.client_report_id = Some(client_report_id.into());
        self
    }

    /// Gse options.
    #[must_use]
    pub fn gse_options(mut self, gse_options: CraCheckReportGSEOptions) -> Self {
        self.gse_options = Some(gse_options);
        self
    }

    /// Require identity.
    #[must_use]
    pub fn require_identity(mut self, require_identity: bool) -> Self {
        self.require_identity = Some(require_identity);
        self
    }

    /// Home lending report options.
    #[must_use]
    pub fn home_lending_report_options(
        mut self,
        home_lending_report_options: plaid_types::CraCheckReportHomeLendingReportOptions,
    ) -> Self {
        self.home_lending_report_options = Some(home_lending_report_options);
        self
    }
}

/// Cra check report gse options.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCheckReportGSEOptions {
    /// Report types.
    pub report_types: Vec<plaid_types::GSEReportType>,
}

impl CraCheckReportGSEOptions {
    /// A value with the members it cannot go without.
    pub fn new(
        report_types: impl IntoIterator<Item = impl Into<plaid_types::GSEReportType>>,
    ) -> Self {
        Self {
            report_types: report_types.into_iter().map(Into::into).collect(),
        }
    }
}

/// Cra check report create cashflow insights options.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportCreateCashflowInsightsOptions {
    /// Attributes version.
    pub attributes_version: Option<plaid_types::CashflowAttributesVersion>,
}

impl CraCheckReportCreateCashflowInsightsOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Attributes version.
    #[must_use]
    pub fn attributes_version(
        mut self,
        attributes_version: impl Into<plaid_types::CashflowAttributesVersion>,
    ) -> Self {
        self.attributes_version = Some(attributes_version.into());
        self
    }
}

/// Cra check report create partner insights options.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportCreatePartnerInsightsOptions {
    /// Prism versions.
    pub prism_versions: Option<plaid_types::PrismVersions>,
    /// Fico.
    pub fico: Option<plaid_types::CraPartnerInsightsFicoInput>,
}

impl CraCheckReportCreatePartnerInsightsOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Prism versions.
    #[must_use]
    pub fn prism_versions(mut self, prism_versions: plaid_types::PrismVersions) -> Self {
        self.prism_versions = Some(prism_versions);
        self
    }

    /// Fico.
    #[must_use]
    pub fn fico(mut self, fico: plaid_types::CraPartnerInsightsFicoInput) -> Self {
        self.fico = Some(fico);
        self
    }
}

/// Cra check report create lend score options.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportCreateLendScoreOptions {
    /// Lend score version.
    pub lend_score_version: Option<plaid_types::PlaidLendScoreVersion>,
}

impl CraCheckReportCreateLendScoreOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lend score version.
    #[must_use]
    pub fn lend_score_version(
        mut self,
        lend_score_version: impl Into<plaid_types::PlaidLendScoreVersion>,
    ) -> Self {
        self.lend_score_version = Some(lend_score_version.into());
        self
    }
}

/// Cra check report create network insights options.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportCreateNetworkInsightsOptions {
    /// Network insights version.
    pub network_insights_version: Option<plaid_types::NetworkInsightsVersion>,
}

impl CraCheckReportCreateNetworkInsightsOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Network insights version.
    #[must_use]
    pub fn network_insights_version(
        mut self,
        network_insights_version: impl Into<plaid_types::NetworkInsightsVersion>,
    ) -> Self {
        self.network_insights_version = Some(network_insights_version.into());
        self
    }
}

/// Cra check report create income insights options.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraCheckReportCreateIncomeInsightsOptions {
    /// Income insights filter.
    pub income_insights_filter: Option<plaid_types::IncomeInsightsFilter>,
    /// Income insights version.
    pub income_insights_version: Option<plaid_types::IncomeInsightsVersion>,
}

impl CraCheckReportCreateIncomeInsightsOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Income insights filter.
    #[must_use]
    pub fn income_insights_filter(
        mut self,
        income_insights_filter: plaid_types::IncomeInsightsFilter,
    ) -> Self {
        self.income_insights_filter = Some(income_insights_filter);
        self
    }

    /// Income insights version.
    #[must_use]
    pub fn income_insights_version(
        mut self,
        income_insights_version: impl Into<plaid_types::IncomeInsightsVersion>,
    ) -> Self {
        self.income_insights_version = Some(income_insights_version.into());
        self
    }
}

/// The answer of `/cra/check_report/create`.
///
/// Makes a new consumer report for a user from fresh data, which takes a while: a webhook announces it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraCheckReportCreateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/check_report/partner_insights/get`.
///
/// Returns cash flow scores and attributes of a user, computed by partners of Plaid.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportPartnerInsightsGetRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Third party user token.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User tier.
    pub user_tier: Option<CraUserTier>,
    /// Partner insights.
    pub partner_insights: Option<CraCheckReportPartnerInsightsGetPartnerInsights>,
    /// Options.
    pub options: Option<CraCheckReportPartnerInsightsGetOptions>,
}

impl CraCheckReportPartnerInsightsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Third party user token.
    #[must_use]
    pub fn third_party_user_token(
        mut self,
        third_party_user_token: impl Into<plaid_types::ThirdPartyUserToken>,
    ) -> Self {
        self.third_party_user_token = Some(third_party_user_token.into());
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// User tier.
    #[must_use]
    pub fn user_tier(mut self, user_tier: impl Into<CraUserTier>) -> Self {
        self.user_tier = Some(user_tier.into());
        self
    }

    /// Partner insights.
    #[must_use]
    pub fn partner_insights(
        mut self,
        partner_insights: CraCheckReportPartnerInsightsGetPartnerInsights,
    ) -> Self {
        self.partner_insights = Some(partner_insights);
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: CraCheckReportPartnerInsightsGetOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// Cra check report partner insights get partner insights.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportPartnerInsightsGetPartnerInsights {
    /// Prism versions.
    pub prism_versions: Option<plaid_types::PrismVersions>,
    /// Fico.
    pub fico: Option<plaid_types::CraPartnerInsightsFicoInput>,
}

impl CraCheckReportPartnerInsightsGetPartnerInsights {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Prism versions.
    #[must_use]
    pub fn prism_versions(mut self, prism_versions: plaid_types::PrismVersions) -> Self {
        self.prism_versions = Some(prism_versions);
        self
    }

    /// Fico.
    #[must_use]
    pub fn fico(mut self, fico: plaid_types::CraPartnerInsightsFicoInput) -> Self {
        self.fico = Some(fico);
        self
    }
}

/// Cra check report partner insights get options.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportPartnerInsightsGetOptions {
    /// Prism versions.
    pub prism_versions: Option<PrismVersionsDeprecated>,
}

impl CraCheckReportPartnerInsightsGetOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Prism versions.
    #[must_use]
    pub fn prism_versions(mut self, prism_versions: PrismVersionsDeprecated) -> Self {
        self.prism_versions = Some(prism_versions);
        self
    }
}

/// Prism versions deprecated.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PrismVersionsDeprecated {
    /// Firstdetect.
    pub firstdetect: Option<plaid_types::PrismFirstDetectVersion>,
    /// Detect.
    pub detect: Option<plaid_types::PrismDetectVersion>,
    /// Cashscore.
    pub cashscore: Option<plaid_types::PrismCashScoreVersion>,
    /// Extend.
    pub extend: Option<plaid_types::PrismExtendVersion>,
    /// Insights.
    pub insights: Option<plaid_types::PrismInsightsVersion>,
}

impl PrismVersionsDeprecated {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Firstdetect.
    #[must_use]
    pub fn firstdetect(
        mut self,
        firstdetect: impl Into<plaid_types::PrismFirstDetectVersion>,
    ) -> Self {
        self.firstdetect = Some(firstdetect.into());
        self
    }

    /// Detect.
    #[must_use]
    pub fn detect(mut self, detect: impl Into<plaid_types::PrismDetectVersion>) -> Self {
        self.detect = Some(detect.into());
        self
    }

    /// Cashscore.
    #[must_use]
    pub fn cashscore(mut self, cashscore: impl Into<plaid_types::PrismCashScoreVersion>) -> Self {
        self.cashscore = Some(cashscore.into());
        self
    }

    /// Extend.
    #[must_use]
    pub fn extend(mut self, extend: impl Into<plaid_types::PrismExtendVersion>) -> Self {
        self.extend = Some(extend.into());
        self
    }

    /// Insights.
    #[must_use]
    pub fn insights(mut self, insights: impl Into<plaid_types::PrismInsightsVersion>) -> Self {
        self.insights = Some(insights.into());
        self
    }
}

/// The answer of `/cra/check_report/partner_insights/get`.
///
/// Returns cash flow scores and attributes of a user, computed by partners of Plaid.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraCheckReportPartnerInsightsGetResponse {
    /// Report.
    pub report: Option<CraPartnerInsights>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Warnings.
    pub warnings: Vec<CheckReportWarning>,
}

/// The request of `/cra/check_report/cashflow_insights/get`.
///
/// Returns attributes of the cash flow of a user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportCashflowInsightsGetRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Third party user token.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// Options.
    pub options: Option<CraCheckReportCashflowInsightsGetOptions>,
}

impl CraCheckReportCashflowInsightsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Third party user token.
    #[must_use]
    pub fn third_party_user_token(
        mut self,
        third_party_user_token: impl Into<plaid_types::ThirdPartyUserToken>,
    ) -> Self {
        self.third_party_user_token = Some(third_party_user_token.into());
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: CraCheckReportCashflowInsightsGetOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// Cra check report cashflow insights get options.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportCashflowInsightsGetOptions {
    /// Attributes version.
    pub attributes_version: Option<plaid_types::CashflowAttributesVersion>,
}

impl CraCheckReportCashflowInsightsGetOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Attributes version.
    #[must_use]
    pub fn attributes_version(
        mut self,
        attributes_version: impl Into<plaid_types::CashflowAttributesVersion>,
    ) -> Self {
        self.attributes_version = Some(attributes_version.into());
        self
    }
}

/// The answer of `/cra/check_report/cashflow_insights/get`.
///
/// Returns attributes of the cash flow of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraCheckReportCashflowInsightsGetResponse {
    /// Report.
    pub report: CraCashflowInsightsReport,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Warnings.
    pub warnings: Vec<CheckReportWarning>,
}

/// Cra cashflow insights report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraCashflowInsightsReport {
    /// Report id.
    pub report_id: String,
    /// Generated time.
    pub generated_time: plaid_core::DateTime,
    /// Attributes.
    pub attributes: Option<plaid_core::json::Map>,
}

/// The request of `/cra/check_report/lend_score/get`.
///
/// Returns the LendScore of a user, a number for the risk of default.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportLendScoreGetRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Third party user token.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// Options.
    pub options: Option<CraCheckReportLendScoreGetOptions>,
}

impl CraCheckReportLendScoreGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Third party user token.
    #[must_use]
    pub fn third_party_user_token(
        mut self,
        third_party_user_token: impl Into<plaid_types::ThirdPartyUserToken>,
    ) -> Self {
        self.third_party_user_token = Some(third_party_user_token.into());
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: CraCheckReportLendScoreGetOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// Cra check report lend score get options.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportLendScoreGetOptions {
    /// Lend score version.
    pub lend_score_version: Option<plaid_types::PlaidLendScoreVersion>,
}

impl CraCheckReportLendScoreGetOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lend score version.
    #[must_use]
    pub fn lend_score_version(
        mut self,
        lend_score_version: impl Into<plaid_types::PlaidLendScoreVersion>,
    ) -> Self {
        self.lend_score_version = Some(lend_score_version.into());
        self
    }
}

/// The answer of `/cra/check_report/lend_score/get`.
///
/// Returns the LendScore of a user, a number for the risk of default.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraCheckReportLendScoreGetResponse {
    /// Report.
    pub report: CraLendScoreReport,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Warnings.
    pub warnings: Vec<CheckReportWarning>,
}

/// Cra lend score report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraLendScoreReport {
    /// Report id.
    pub report_id: String,
    /// Generated time.
    pub generated_time: plaid_core::DateTime,
    /// Lend score.
    pub lend_score: Option<LendScore>,
}

/// Lend score.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LendScore {
    /// Score.
    pub score: Option<i64>,
    /// Reason codes.
    pub reason_codes: Vec<String>,
    /// Error reason.
    pub error_reason: Option<String>,
}

/// The request of `/cra/check_report/network_insights/get`.
///
/// Returns attributes of a user that come from the connections seen in Plaid's network.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportNetworkInsightsGetRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Options.
    pub options: Option<CraCheckReportNetworkInsightsGetOptions>,
    /// Third party user token.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
}

impl CraCheckReportNetworkInsightsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: CraCheckReportNetworkInsightsGetOptions) -> Self {
        self.options = Some(options);
        self
    }

    /// Third party user token.
    #[must_use]
    pub fn third_party_user_token(
        mut self,
        third_party_user_token: impl Into<plaid_types::ThirdPartyUserToken>,
    ) -> Self {
        self.third_party_user_token = Some(third_party_user_token.into());
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }
}

/// Cra check report network insights get options.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportNetworkInsightsGetOptions {
    /// Network insights version.
    pub network_insights_version: Option<plaid_types::NetworkInsightsVersion>,
}

impl CraCheckReportNetworkInsightsGetOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Network insights version.
    #[must_use]
    pub fn network_insights_version(
        mut self,
        network_insights_version: impl Into<plaid_types::NetworkInsightsVersion>,
    ) -> Self {
        self.network_insights_version = Some(network_insights_version.into());
        self
    }
}

/// The answer of `/cra/check_report/network_insights/get`.
///
/// Returns attributes of a user that come from the connections seen in Plaid's network.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraCheckReportNetworkInsightsGetResponse {
    /// Report.
    pub report: CraNetworkInsightsReport,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Warnings.
    pub warnings: Vec<CheckReportWarning>,
}

/// Cra network insights report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraNetworkInsightsReport {
    /// Report id.
    pub report_id: String,
    /// Generated time.
    pub generated_time: plaid_core::DateTime,
    /// Network attributes.
    pub network_attributes: plaid_core::json::Map,
    /// Items.
    pub items: Vec<CraNetworkInsightsItem>,
}

/// Cra network insights item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraNetworkInsightsItem {
    /// Institution id.
    pub institution_id: plaid_types::InstitutionId,
    /// Institution name.
    pub institution_name: String,
    /// Item id.
    pub item_id: plaid_core::ItemId,
}

/// The request of `/cra/check_report/verification/get`.
///
/// Returns home lending reports of a user: the verification of assets, the employment refresh, or both.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCheckReportVerificationGetRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Reports requested.
    pub reports_requested: Vec<plaid_types::CraCheckReportVerificationGetReportType>,
    /// Employment refresh options.
    pub employment_refresh_options: Option<CraCheckReportVerificationGetEmploymentRefreshOptions>,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
}

impl CraCheckReportVerificationGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        reports_requested: impl IntoIterator<
            Item = impl Into<plaid_types::CraCheckReportVerificationGetReportType>,
        >,
    ) -> Self {
        Self {
            user_id: None,
            reports_requested: reports_requested.into_iter().map(Into::into).collect(),
            employment_refresh_options: None,
            user_token: None,
        }
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Employment refresh options.
    #[must_use]
    pub fn employment_refresh_options(
        mut self,
        employment_refresh_options: CraCheckReportVerificationGetEmploymentRefreshOptions,
    ) -> Self {
        self.employment_refresh_options = Some(employment_refresh_options);
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }
}

/// Cra check report verification get employment refresh options.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCheckReportVerificationGetEmploymentRefreshOptions {
    /// Days requested. At most 731.
    pub days_requested: i64,
}

impl CraCheckReportVerificationGetEmploymentRefreshOptions {
    /// A value with the members it cannot go without.
    pub fn new(days_requested: i64) -> Self {
        Self { days_requested }
    }
}

/// The answer of `/cra/check_report/verification/get`.
///
/// Returns home lending reports of a user: the verification of assets, the employment refresh, or both.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraCheckReportVerificationGetResponse {
    /// Report.
    pub report: CraVerificationReport,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Warnings.
    pub warnings: Vec<CheckReportWarning>,
}

/// Cra verification report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVerificationReport {
    /// Report id.
    pub report_id: String,
    /// Gse reference id.
    pub gse_reference_id: Option<String>,
    /// Client report id.
    pub client_report_id: Option<String>,
    /// Voa.
    pub voa: Option<CraVoaReport>,
    /// Employment refresh.
    pub employment_refresh: Option<CraEmploymentRefreshReport>,
    /// Income.
    pub income: Option<CraVerificationIncomeReport>,
}

/// Cra voa report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVoaReport {
    /// Generated time.
    pub generated_time: plaid_core::DateTime,
    /// Days requested.
    pub days_requested: i64,
    /// Items.
    pub items: Vec<CraVoaReportItem>,
    /// Attributes.
    pub attributes: CraVoaReportAttributes,
}

/// Cra voa report item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVoaReportItem {
    /// Accounts.
    pub accounts: Vec<CraVoaReportAccount>,
    /// Institution name.
    pub institution_name: String,
    /// Institution id.
    pub institution_id: plaid_types::InstitutionId,
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Last update time.
    pub last_update_time: plaid_core::DateTime,
}

/// Cra voa report account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVoaReportAccount {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Balances.
    pub balances: CraVoaReportAccountBalances,
    /// Consumer disputes.
    pub consumer_disputes: Vec<ConsumerDispute>,
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
    /// Days available.
    pub days_available: i64,
    /// Transactions insights.
    pub transactions_insights: CraVoaReportTransactionsInsights,
    /// Owners.
    pub owners: Vec<plaid_types::Owner>,
    /// Ownership type.
    pub ownership_type: Option<plaid_types::OwnershipType>,
    /// Investments.
    pub investments: Option<BaseReportInvestments>,
}

/// Cra voa report account balances.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVoaReportAccountBalances {
    /// Available.
    pub available: Option<plaid_core::Amount>,
    /// Current.
    pub current: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Historical balances.
    pub historical_balances: Vec<CraVoaReportAccountHistoricalBalance>,
    /// Average balance 30 days.
    pub average_balance_30_days: Option<plaid_core::Amount>,
    /// Average balance 60 days.
    pub average_balance_60_days: Option<plaid_core::Amount>,
    /// Nsf overdraft transactions count.
    pub nsf_overdraft_transactions_count: f64,
}

/// Cra voa report account historical balance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVoaReportAccountHistoricalBalance {
    /// Current.
    pub current: plaid_core::Amount,
    /// Date.
    pub date: plaid_core::Date,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Cra voa report transactions insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVoaReportTransactionsInsights {
    /// All transactions.
    pub all_transactions: Vec<BaseReportTransaction>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
}

/// Base report investments.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportInvestments {
    /// Holdings.
    pub holdings: Vec<BaseReportInvestmentHolding>,
    /// Securities.
    pub securities: Vec<BaseReportInvestmentSecurity>,
    /// Investment transactions.
    pub investment_transactions: Vec<BaseReportInvestmentTransaction>,
}

/// Base report investment holding.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportInvestmentHolding {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Security id.
    pub security_id: plaid_types::SecurityId,
    /// Institution price.
    pub institution_price: plaid_core::Amount,
    /// Institution price as of.
    pub institution_price_as_of: Option<plaid_core::Date>,
    /// Institution value.
    pub institution_value: plaid_core::Amount,
    /// Cost basis.
    pub cost_basis: Option<plaid_core::Amount>,
    /// Quantity.
    pub quantity: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Tax lots.
    pub tax_lots: Vec<plaid_types::HoldingTaxLot>,
}

/// Base report investment security.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportInvestmentSecurity {
    /// Security id.
    pub security_id: plaid_types::SecurityId,
    /// Name.
    pub name: Option<String>,
    /// Isin.
    pub isin: Option<String>,
    /// Cusip.
    pub cusip: Option<String>,
    /// Institution security id.
    pub institution_security_id: Option<String>,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Ticker symbol.
    pub ticker_symbol: Option<String>,
    /// Type.
    pub r#type: Option<String>,
}

/// Base report investment transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BaseReportInvestmentTransaction {
    /// Investment transaction id.
    pub investment_transaction_id: plaid_types::InvestmentTransactionId,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Security id.
    pub security_id: Option<plaid_types::SecurityId>,
    /// Date.
    pub date: plaid_core::Date,
    /// Name.
    pub name: String,
    /// Quantity.
    pub quantity: plaid_core::Amount,
    /// Amount.
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

/// Cra voa report attributes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVoaReportAttributes {
    /// Total inflow amount.
    pub total_inflow_amount: Option<TotalReportInflowAmount>,
    /// Total outflow amount.
    pub total_outflow_amount: Option<TotalReportOutflowAmount>,
}

/// Cra employment refresh report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraEmploymentRefreshReport {
    /// Generated time.
    pub generated_time: plaid_core::DateTime,
    /// Days requested.
    pub days_requested: i64,
    /// Items.
    pub items: Vec<CraEmploymentRefreshReportItem>,
}

/// Cra employment refresh report item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraEmploymentRefreshReportItem {
    /// Accounts.
    pub accounts: Vec<CraEmploymentRefreshReportAccount>,
    /// Institution name.
    pub institution_name: String,
    /// Institution id.
    pub institution_id: plaid_types::InstitutionId,
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Last update time.
    pub last_update_time: plaid_core::DateTime,
}

/// Cra employment refresh report account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraEmploymentRefreshReportAccount {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Name.
    pub name: String,
    /// Official name.
    pub official_name: Option<String>,
    /// Type.
    pub r#type: plaid_types::AccountType,
    /// Subtype.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// Transactions.
    pub transactions: Vec<CraEmploymentRefreshReportTransaction>,
}

/// Cra employment refresh report transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraEmploymentRefreshReportTransaction {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Original description.
    pub original_description: String,
    /// Date.
    pub date: plaid_core::Date,
    /// Pending.
    pub pending: bool,
    /// Transaction id.
    pub transaction_id: plaid_types::TransactionId,
}

/// Cra verification income report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVerificationIncomeReport {
    /// Generated time.
    pub generated_time: plaid_core::DateTime,
    /// Days requested.
    pub days_requested: i64,
    /// User summary.
    pub user_summary: Option<CraVerificationIncomeUserSummary>,
    /// Income streams.
    pub income_streams: Vec<CraVerificationIncomeStream>,
    /// Items.
    pub items: Vec<CraVerificationIncomeItem>,
}

/// Cra verification income user summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVerificationIncomeUserSummary {
    /// Income metrics.
    pub income_metrics: Vec<CraVerificationIncomeMetrics>,
}

/// Cra verification income metrics.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVerificationIncomeMetrics {
    /// Current.
    pub current: Option<CraVerificationModeledIncome>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Cra verification modeled income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVerificationModeledIncome {
    /// Monthly.
    pub monthly: CraVerificationIncomeValues,
    /// Annual.
    pub annual: CraVerificationIncomeValues,
}

/// Cra verification income values.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVerificationIncomeValues {
    /// Gross income.
    pub gross_income: plaid_core::Amount,
    /// Net income.
    pub net_income: plaid_core::Amount,
}

/// Cra verification income stream.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVerificationIncomeStream {
    /// Income stream id.
    pub income_stream_id: String,
    /// Start date.
    pub start_date: plaid_core::Date,
    /// End date.
    pub end_date: plaid_core::Date,
    /// Description.
    pub description: String,
    /// Insights.
    pub insights: CraVerificationIncomeStreamInsights,
    /// Income metrics.
    pub income_metrics: CraVerificationIncomeMetrics,
    /// Transactions.
    pub transactions: Vec<CraVerificationIncomeTransaction>,
}

/// Cra verification income stream insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVerificationIncomeStreamInsights {
    /// Income category.
    pub income_category: CraVerificationIncomeCategory,
    /// Pay frequency.
    pub pay_frequency: CraVerificationIncomePayFrequency,
    /// Income provider.
    pub income_provider: Option<CraVerificationIncomeProvider>,
    /// Status.
    pub status: CraVerificationIncomeStatus,
    /// Next payment.
    pub next_payment: Option<CraVerificationIncomeNextPayment>,
}

/// Cra verification income category.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVerificationIncomeCategory {
    /// Primary.
    pub primary: String,
    /// Secondary.
    pub secondary: String,
}

/// Cra verification income provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVerificationIncomeProvider {
    /// Name.
    pub name: String,
    /// Is normalized.
    pub is_normalized: bool,
}

/// Cra verification income next payment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVerificationIncomeNextPayment {
    /// Date.
    pub date: plaid_core::Date,
}

/// Cra verification income transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVerificationIncomeTransaction {
    /// Transaction id.
    pub transaction_id: plaid_types::TransactionId,
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Date.
    pub date: plaid_core::Date,
    /// Original description.
    pub original_description: String,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Outlier.
    pub outlier: CraVerificationIncomeTransactionOutlier,
}

/// Cra verification income transaction outlier.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVerificationIncomeTransactionOutlier {
    /// Is outlier.
    pub is_outlier: bool,
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
}

/// Cra verification income item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVerificationIncomeItem {
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Accounts.
    pub accounts: Vec<CraVerificationIncomeAccount>,
    /// Last updated time.
    pub last_updated_time: plaid_core::DateTime,
    /// Institution id.
    pub institution_id: plaid_types::InstitutionId,
    /// Institution name.
    pub institution_name: String,
}

/// Cra verification income account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraVerificationIncomeAccount {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Mask.
    pub mask: Option<String>,
    /// Metadata.
    pub metadata: CraBankIncomeAccountMetadata,
    /// Name.
    pub name: String,
    /// Official name.
    pub official_name: Option<String>,
    /// Subtype.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// Type.
    pub r#type: plaid_types::AccountType,
}

/// The request of `/cra/check_report/verification/pdf/get`.
///
/// Returns a home lending report of a user as a PDF file.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportVerificationPdfGetRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Third party user token.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// Report requested.
    ///
    /// Deprecated by Plaid.
    pub report_requested: Option<CraCheckReportVerificationPdfReportType>,
    /// Reports requested.
    pub reports_requested: Option<Vec<CraCheckReportVerificationPdfReportType>>,
    /// Hide gse details.
    pub hide_gse_details: Option<bool>,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
}

impl CraCheckReportVerificationPdfGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Third party user token.
    #[must_use]
    pub fn third_party_user_token(
        mut self,
        third_party_user_token: impl Into<plaid_types::ThirdPartyUserToken>,
    ) -> Self {
        self.third_party_user_token = Some(third_party_user_token.into());
        self
    }

    /// Report requested.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn report_requested(
        mut self,
        report_requested: impl Into<CraCheckReportVerificationPdfReportType>,
    ) -> Self {
        self.report_requested = Some(report_requested.into());
        self
    }

    /// Reports requested.
    #[must_use]
    pub fn reports_requested(
        mut self,
        reports_requested: impl IntoIterator<Item = impl Into<CraCheckReportVerificationPdfReportType>>,
    ) -> Self {
        self.reports_requested = Some(reports_requested.into_iter().map(Into::into).collect());
        self
    }

    /// Hide gse details.
    #[must_use]
    pub fn hide_gse_details(mut self, hide_gse_details: bool) -> Self {
        self.hide_gse_details = Some(hide_gse_details);
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }
}

/// The request of `/cra/loans/applications/register`.
///
/// Reports loan applications and how they were decided.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoansApplicationsRegisterRequest {
    /// Applications.
    pub applications: Vec<CraLoanApplication>,
}

impl CraLoansApplicationsRegisterRequest {
    /// A request with the members it cannot go without.
    pub fn new(applications: impl IntoIterator<Item = CraLoanApplication>) -> Self {
        Self {
            applications: applications.into_iter().collect(),
        }
    }
}

/// Cra loan application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoanApplication {
    /// User token.
    pub user_token: plaid_types::UserToken,
    /// Application id.
    pub application_id: CraLoanApplicationId,
    /// Type.
    pub r#type: CraLoanType,
    /// Decision.
    pub decision: CraLoanApplicationDecision,
    /// Application date.
    pub application_date: Option<plaid_core::Date>,
    /// Decision date.
    pub decision_date: Option<plaid_core::Date>,
}

impl CraLoanApplication {
    /// A value with the members it cannot go without.
    pub fn new(
        user_token: impl Into<plaid_types::UserToken>,
        application_id: impl Into<CraLoanApplicationId>,
        r#type: impl Into<CraLoanType>,
        decision: impl Into<CraLoanApplicationDecision>,
    ) -> Self {
        Self {
            user_token: user_token.into(),
            application_id: application_id.into(),
            r#type: r#type.into(),
            decision: decision.into(),
            application_date: None,
            decision_date: None,
        }
    }

    /// Application date.
    #[must_use]
    pub fn application_date(mut self, application_date: impl Into<plaid_core::Date>) -> Self {
        self.application_date = Some(application_date.into());
        self
    }

    /// Decision date.
    #[must_use]
    pub fn decision_date(mut self, decision_date: impl Into<plaid_core::Date>) -> Self {
        self.decision_date = Some(decision_date.into());
        self
    }
}

/// The answer of `/cra/loans/applications/register`.
///
/// Reports loan applications and how they were decided.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraLoansApplicationsRegisterResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/loans/register`.
///
/// Reports loans and who took them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CRALoansRegisterRequest {
    /// Loans.
    pub loans: Vec<CraLoanRegister>,
}

impl CRALoansRegisterRequest {
    /// A request with the members it cannot go without.
    pub fn new(loans: impl IntoIterator<Item = CraLoanRegister>) -> Self {
        Self {
            loans: loans.into_iter().collect(),
        }
    }
}

/// Cra loan register.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoanRegister {
    /// User token.
    pub user_token: plaid_types::UserToken,
    /// Loan id.
    pub loan_id: CraLoanId,
    /// Type.
    pub r#type: CraLoanType,
    /// Payment schedule.
    pub payment_schedule: CraLoanPaymentSchedule,
    /// Opened date.
    pub opened_date: plaid_core::Date,
    /// Opened with status.
    pub opened_with_status: CraLoanOpenedStatus,
    /// Loan amount.
    pub loan_amount: Option<plaid_core::Amount>,
    /// Application.
    pub application: Option<CraLoanRegisterApplication>,
}

impl CraLoanRegister {
    /// A value with the members it cannot go without.
    pub fn new(
        user_token: impl Into<plaid_types::UserToken>,
        loan_id: impl Into<CraLoanId>,
        r#type: impl Into<CraLoanType>,
        payment_schedule: impl Into<CraLoanPaymentSchedule>,
        opened_date: impl Into<plaid_core::Date>,
        opened_with_status: CraLoanOpenedStatus,
    ) -> Self {
        Self {
            user_token: user_token.into(),
            loan_id: loan_id.into(),
            r#type: r#type.into(),
            payment_schedule: payment_schedule.into(),
            opened_date: opened_date.into(),
            opened_with_status,
            loan_amount: None,
            application: None,
        }
    }

    /// Loan amount.
    #[must_use]
    pub fn loan_amount(mut self, loan_amount: impl Into<plaid_core::Amount>) -> Self {
        self.loan_amount = Some(loan_amount.into());
        self
    }

    /// Application.
    #[must_use]
    pub fn application(mut self, application: CraLoanRegisterApplication) -> Self {
        self.application = Some(application);
        self
    }
}

/// Cra loan opened status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoanOpenedStatus {
    /// Status.
    pub status: CraLoanStatus,
    /// Date.
    pub date: plaid_core::Date,
}

impl CraLoanOpenedStatus {
    /// A value with the members it cannot go without.
    pub fn new(status: impl Into<CraLoanStatus>, date: impl Into<plaid_core::Date>) -> Self {
        Self {
            status: status.into(),
            date: date.into(),
        }
    }
}

/// Cra loan register application.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraLoanRegisterApplication {
    /// Application id.
    pub application_id: Option<CraLoanApplicationId>,
    /// Application date.
    pub application_date: Option<plaid_core::Date>,
}

impl CraLoanRegisterApplication {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Application id.
    #[must_use]
    pub fn application_id(mut self, application_id: impl Into<CraLoanApplicationId>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Application date.
    #[must_use]
    pub fn application_date(mut self, application_date: impl Into<plaid_core::Date>) -> Self {
        self.application_date = Some(application_date.into());
        self
    }
}

/// The answer of `/cra/loans/register`.
///
/// Reports loans and who took them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraLoansRegisterResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/loans/update`.
///
/// Reports what became of loans: their status and the payments made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoansUpdateRequest {
    /// Loans.
    pub loans: Vec<CraLoanUpdate>,
}

impl CraLoansUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(loans: impl IntoIterator<Item = CraLoanUpdate>) -> Self {
        Self {
            loans: loans.into_iter().collect(),
        }
    }
}

/// Cra loan update.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraLoanUpdate {
    /// Loan id.
    pub loan_id: Option<CraLoanId>,
    /// Status history.
    pub status_history: Option<Vec<CraLoanStatusHistoryUpdate>>,
    /// Payment history.
    pub payment_history: Option<Vec<CraLoanPaymentHistory>>,
}

impl CraLoanUpdate {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Loan id.
    #[must_use]
    pub fn loan_id(mut self, loan_id: impl Into<CraLoanId>) -> Self {
        self.loan_id = Some(loan_id.into());
        self
    }

    /// Status history.
    #[must_use]
    pub fn status_history(
        mut self,
        status_history: impl IntoIterator<Item = CraLoanStatusHistoryUpdate>,
    ) -> Self {
        self.status_history = Some(status_history.into_iter().collect());
        self
    }

    /// Payment history.
    #[must_use]
    pub fn payment_history(
        mut self,
        payment_history: impl IntoIterator<Item = CraLoanPaymentHistory>,
    ) -> Self {
        self.payment_history = Some(payment_history.into_iter().collect());
        self
    }
}

/// Cra loan status history update.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoanStatusHistoryUpdate {
    /// Status.
    pub status: CraLoanStatus,
    /// Date.
    pub date: plaid_core::Date,
}

impl CraLoanStatusHistoryUpdate {
    /// A value with the members it cannot go without.
    pub fn new(status: impl Into<CraLoanStatus>, date: impl Into<plaid_core::Date>) -> Self {
        Self {
            status: status.into(),
            date: date.into(),
        }
    }
}

/// Cra loan payment history.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoanPaymentHistory {
    /// Period.
    pub period: i64,
    /// Due date.
    pub due_date: plaid_core::Date,
    /// Days past due.
    pub days_past_due: i64,
    /// Amount past due.
    pub amount_past_due: Option<plaid_core::Amount>,
    /// Balance remaining.
    pub balance_remaining: Option<plaid_core::Amount>,
}

impl CraLoanPaymentHistory {
    /// A value with the members it cannot go without.
    pub fn new(period: i64, due_date: impl Into<plaid_core::Date>, days_past_due: i64) -> Self {
        Self {
            period,
            due_date: due_date.into(),
            days_past_due,
            amount_past_due: None,
            balance_remaining: None,
        }
    }

    /// Amount past due.
    #[must_use]
    pub fn amount_past_due(mut self, amount_past_due: impl Into<plaid_core::Amount>) -> Self {
        self.amount_past_due = Some(amount_past_due.into());
        self
    }

    /// Balance remaining.
    #[must_use]
    pub fn balance_remaining(mut self, balance_remaining: impl Into<plaid_core::Amount>) -> Self {
        self.balance_remaining = Some(balance_remaining.into());
        self
    }
}

/// The answer of `/cra/loans/update`.
///
/// Reports what became of loans: their status and the payments made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraLoansUpdateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/loans/unregister`.
///
/// Reports that loans have reached their end, so that no more updates will follow.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoansUnregisterRequest {
    /// Loans.
    pub loans: Vec<CraLoanUnregister>,
}

impl CraLoansUnregisterRequest {
    /// A request with the members it cannot go without.
    pub fn new(loans: impl IntoIterator<Item = CraLoanUnregister>) -> Self {
        Self {
            loans: loans.into_iter().collect(),
        }
    }
}

/// Cra loan unregister.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoanUnregister {
    /// Loan id.
    pub loan_id: CraLoanId,
    /// Closed with status.
    pub closed_with_status: CraLoanClosedStatus,
}

impl CraLoanUnregister {
    /// A value with the members it cannot go without.
    pub fn new(loan_id: impl Into<CraLoanId>, closed_with_status: CraLoanClosedStatus) -> Self {
        Self {
            loan_id: loan_id.into(),
            closed_with_status,
        }
    }
}

/// Cra loan closed status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoanClosedStatus {
    /// Status.
    pub status: CraLoanStatus,
    /// Date.
    pub date: plaid_core::Date,
}

impl CraLoanClosedStatus {
    /// A value with the members it cannot go without.
    pub fn new(status: impl Into<CraLoanStatus>, date: impl Into<plaid_core::Date>) -> Self {
        Self {
            status: status.into(),
            date: date.into(),
        }
    }
}

/// The answer of `/cra/loans/unregister`.
///
/// Reports that loans have reached their end, so that no more updates will follow.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraLoanUnregisterResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/credit_profile/report/get`.
///
/// Returns the credit profile report of a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCreditProfileReportGetRequest {
    /// User id.
    pub user_id: plaid_types::UserId,
    /// Consumer report permissible purpose.
    pub consumer_report_permissible_purpose: plaid_types::ConsumerReportPermissiblePurpose,
    /// Client report id.
    pub client_report_id: String,
    /// Report type.
    pub report_type: CraCreditProfileReportType,
    /// Inquiry type.
    pub inquiry_type: CraCreditProfileInquiryType,
    /// Version.
    pub version: CraCreditProfileReportVersion,
}

impl CraCreditProfileReportGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        user_id: impl Into<plaid_types::UserId>,
        consumer_report_permissible_purpose: impl Into<plaid_types::ConsumerReportPermissiblePurpose>,
        client_report_id: impl Into<String>,
        report_type: impl Into<CraCreditProfileReportType>,
        inquiry_type: impl Into<CraCreditProfileInquiryType>,
        version: impl Into<CraCreditProfileReportVersion>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            consumer_report_permissible_purpose: consumer_report_permissible_purpose.into(),
            client_report_id: client_report_id.into(),
            report_type: report_type.into(),
            inquiry_type: inquiry_type.into(),
            version: version.into(),
        }
    }
}

/// The answer of `/cra/credit_profile/report/get`.
///
/// Returns the credit profile report of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraCreditProfileReportGetResponse {
    /// Report.
    pub report: CraCreditProfileReport,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Warnings.
    pub warnings: Vec<CheckReportWarning>,
}

/// Cra credit profile report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraCreditProfileReport {
    /// Date retrieved.
    pub date_retrieved: plaid_core::DateTime,
    /// Inquiry type.
    pub inquiry_type: CraCreditProfileInquiryType,
    /// Client report id.
    pub client_report_id: String,
    /// Lend scores.
    pub lend_scores: Vec<CraCreditProfileLendScore>,
    /// Cashflow insights attributes.
    pub cashflow_insights_attributes: Option<plaid_core::json::Map>,
    /// Network insights attributes.
    pub network_insights_attributes: Option<plaid_core::json::Map>,
    /// Metadata.
    pub metadata: Option<CraCreditProfileReportMetadata>,
}

/// Cra credit profile lend score.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraCreditProfileLendScore {
    /// Score.
    pub score: Option<i64>,
    /// Reason codes.
    pub reason_codes: Vec<String>,
    /// Variant.
    pub variant: String,
    /// Error reason.
    pub error_reason: Option<String>,
}

/// Cra credit profile report metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraCreditProfileReportMetadata {
    /// Item count.
    pub item_count: i64,
    /// Institution ids.
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    /// Account count.
    pub account_count: i64,
    /// Primary account count.
    pub primary_account_count: i64,
    /// Depository account type count.
    pub depository_account_type_count: i64,
    /// Credit account type count.
    pub credit_account_type_count: i64,
    /// Other account type count.
    pub other_account_type_count: i64,
    /// Multiple owner account count.
    pub multiple_owner_account_count: i64,
    /// Generated at.
    pub generated_at: plaid_core::DateTime,
    /// Oldest transaction date.
    pub oldest_transaction_date: plaid_core::Date,
    /// Most recent transaction date.
    pub most_recent_transaction_date: plaid_core::Date,
}

/// The request of `/consumer_report/pdf/get`.
///
/// Returns all Base Reports and bank income reports of a consumer as one PDF file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConsumerReportPDFGetRequest {
    /// User token.
    pub user_token: plaid_types::UserToken,
}

impl ConsumerReportPDFGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(user_token: impl Into<plaid_types::UserToken>) -> Self {
        Self {
            user_token: user_token.into(),
        }
    }
}

/// The request of `/cra/report/get`.
///
/// Returns a consumer report of a user with the parts asked for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraReportGetRequest {
    /// User id.
    pub user_id: plaid_types::UserId,
    /// Products.
    pub products: Vec<CraReportGetRequestProduct>,
    /// Scope.
    pub scope: Option<CraReportScope>,
    /// Decision stage.
    pub decision_stage: CraReportDecisionStage,
    /// Consumer report permissible purpose.
    pub consumer_report_permissible_purpose: plaid_types::ConsumerReportPermissiblePurpose,
    /// Report id.
    pub report_id: Option<String>,
}

impl CraReportGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        user_id: impl Into<plaid_types::UserId>,
        products: impl IntoIterator<Item = CraReportGetRequestProduct>,
        decision_stage: impl Into<CraReportDecisionStage>,
        consumer_report_permissible_purpose: impl Into<plaid_types::ConsumerReportPermissiblePurpose>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            products: products.into_iter().collect(),
            scope: None,
            decision_stage: decision_stage.into(),
            consumer_report_permissible_purpose: consumer_report_permissible_purpose.into(),
            report_id: None,
        }
    }

    /// Scope.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<CraReportScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Report id.
    #[must_use]
    pub fn report_id(mut self, report_id: impl Into<String>) -> Self {
        self.report_id = Some(report_id.into());
        self
    }
}

/// Cra home lending product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraHomeLendingProduct {
    /// Product.
    pub product: CraHomeLendingProductProduct,
    /// Version.
    pub version: String,
}

impl CraHomeLendingProduct {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<CraHomeLendingProductProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
        }
    }
}

/// Cra income insights product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraIncomeInsightsProduct {
    /// Product.
    pub product: CraIncomeInsightsProductProduct,
    /// Version.
    pub version: String,
}

impl CraIncomeInsightsProduct {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<CraIncomeInsightsProductProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
        }
    }
}

/// Cra qualify product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraQualifyProduct {
    /// Product.
    pub product: CraQualifyProductProduct,
    /// Version.
    pub version: String,
}

impl CraQualifyProduct {
    /// A value with the members it cannot go without.
    pub fn new(product: impl Into<CraQualifyProductProduct>, version: impl Into<String>) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
        }
    }
}

/// The answer of `/cra/report/get`.
///
/// Returns a consumer report of a user with the parts asked for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraReportGetResponse {
    /// Report.
    pub report: CraReportGetReport,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// User id.
    pub user_id: plaid_types::UserId,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Warnings.
    pub warnings: Vec<CheckReportWarning>,
}

/// Cra report get report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraReportGetReport {
    /// Retrieved time.
    pub retrieved_time: plaid_core::DateTime,
    /// Scope.
    pub scope: CraReportScope,
    /// Decision stage.
    pub decision_stage: CraReportDecisionStage,
    /// Consumer report permissible purpose.
    pub consumer_report_permissible_purpose: plaid_types::ConsumerReportPermissiblePurpose,
    /// Products.
    pub products: Vec<CraReportGetResponseProduct>,
}

/// Cra report get home lending response product.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraReportGetHomeLendingResponseProduct {
    /// Product.
    pub product: CraReportGetHomeLendingResponseProductProduct,
    /// Version.
    pub version: String,
    /// Metadata.
    pub metadata: Option<CraReportGetProductBaseMetadata>,
    /// Attributes.
    pub attributes: Option<CraReportGetHomeLendingAttributes>,
    /// Errors.
    pub errors: Vec<plaid_core::ApiError>,
}

/// Cra report get product base metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraReportGetProductBaseMetadata {
    /// Generated time.
    pub generated_time: Option<plaid_core::DateTime>,
    /// Item count.
    pub item_count: i64,
    /// Account count.
    pub account_count: i64,
    /// Institution ids.
    pub institution_ids: Vec<plaid_types::InstitutionId>,
}

/// Cra report get home lending attributes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraReportGetHomeLendingAttributes {
    /// Income metrics.
    pub income_metrics: Vec<CraReportGetHomeLendingIncomeMetrics>,
    /// Income by categories.
    pub income_by_categories: Vec<CraReportGetHomeLendingIncomeByCategories>,
    /// Income sources.
    pub income_sources: Option<CraReportGetHomeLendingIncomeSources>,
    /// Loan payments cash advance count 90d.
    pub loan_payments_cash_advance_count_90d: i64,
    /// Loan payments bnpl count 90d.
    pub loan_payments_bnpl_count_90d: i64,
    /// Payment behavior nsf late fees flag 90d.
    pub payment_behavior_nsf_late_fees_flag_90d: i64,
}

/// Cra report get home lending income metrics.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraReportGetHomeLendingIncomeMetrics {
    /// Current.
    pub current: Option<CraCurrentModeledIncome>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Cra report get home lending income by categories.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraReportGetHomeLendingIncomeByCategories {
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Categories.
    pub categories: Vec<CraReportGetHomeLendingCategoryIncome>,
}

/// Cra report get home lending category income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraReportGetHomeLendingCategoryIncome {
    /// Income category.
    pub income_category: CraIncomeCategory,
    /// Current.
    pub current: Option<CraCurrentModeledIncome>,
}

/// Cra report get home lending income sources.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraReportGetHomeLendingIncomeSources {
    /// Income stream count.
    pub income_stream_count: i64,
    /// Income providers.
    pub income_providers: Vec<CraBankIncomeIncomeProvider>,
}

/// Cra report get income insights response product.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraReportGetIncomeInsightsResponseProduct {
    /// Product.
    pub product: CraReportGetIncomeInsightsResponseProductProduct,
    /// Version.
    pub version: String,
    /// Metadata.
    pub metadata: Option<CraReportGetIncomeInsightsMetadata>,
    /// Attributes.
    pub attributes: Option<CraReportGetIncomeInsightsAttributes>,
    /// Errors.
    pub errors: Vec<plaid_core::ApiError>,
}

/// Cra report get income insights metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraReportGetIncomeInsightsMetadata {
    /// Generated time.
    pub generated_time: Option<plaid_core::DateTime>,
    /// Item count.
    pub item_count: i64,
    /// Account count.
    pub account_count: i64,
    /// Institution ids.
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    /// Primary account count.
    pub primary_account_count: i64,
    /// Depository account type count.
    pub depository_account_type_count: i64,
    /// Credit account type count.
    pub credit_account_type_count: i64,
    /// Other account type count.
    pub other_account_type_count: i64,
    /// Multiple owner account count.
    pub multiple_owner_account_count: i64,
    /// Oldest transaction date.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// Most recent transaction date.
    pub most_recent_transaction_date: Option<plaid_core::Date>,
}

/// Cra report get income insights attributes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraReportGetIncomeInsightsAttributes {
    /// Income streams.
    pub income_streams: Vec<CraReportGetIncomeInsightsStream>,
    /// User summary.
    pub user_summary: Option<CraIncomeInsightsUserSummary>,
}

/// Cra report get income insights stream.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraReportGetIncomeInsightsStream {
    /// Income stream id.
    pub income_stream_id: String,
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Insights.
    pub insights: CraIncomeStreamInsights,
    /// Income metrics.
    pub income_metrics: CraIncomeMetrics,
}

/// Cra report get qualify response product.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraReportGetQualifyResponseProduct {
    /// Product.
    pub product: CraReportGetQualifyResponseProductProduct,
    /// Version.
    pub version: String,
    /// Metadata.
    pub metadata: Option<plaid_core::json::Map>,
    /// Attributes.
    pub attributes: Option<plaid_core::json::Map>,
    /// Errors.
    pub errors: Vec<plaid_core::ApiError>,
}

/// The request of `/cra/servicing/subscription/create`.
///
/// Subscribes to webhooks that announce updated reports of a user, for one scope.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraServicingSubscriptionCreateRequest {
    /// User id.
    pub user_id: plaid_types::UserId,
    /// Scope.
    pub scope: CraReportScope,
    /// Cadence.
    pub cadence: Option<CraSubscriptionCadence>,
    /// Webhook. A URL.
    pub webhook: Option<String>,
    /// Products.
    pub products: Vec<CraSubscriptionProductConfig>,
}

impl CraServicingSubscriptionCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        user_id: impl Into<plaid_types::UserId>,
        scope: impl Into<CraReportScope>,
        products: impl IntoIterator<Item = CraSubscriptionProductConfig>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            scope: scope.into(),
            cadence: None,
            webhook: None,
            products: products.into_iter().collect(),
        }
    }

    /// Cadence.
    #[must_use]
    pub fn cadence(mut self, cadence: impl Into<CraSubscriptionCadence>) -> Self {
        self.cadence = Some(cadence.into());
        self
    }

    /// Webhook. A URL.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }
}

/// Cra base report product config.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraBaseReportProductConfig {
    /// Product.
    pub product: CraBaseReportProductConfigProduct,
    /// Version.
    pub version: String,
}

impl CraBaseReportProductConfig {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<CraBaseReportProductConfigProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
        }
    }
}

/// Cra income insights product config.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraIncomeInsightsProductConfig {
    /// Product.
    pub product: CraIncomeInsightsProductConfigProduct,
    /// Version.
    pub version: String,
    /// Options.
    pub options: Option<CraCheckReportCreateIncomeInsightsOptions>,
}

impl CraIncomeInsightsProductConfig {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<CraIncomeInsightsProductConfigProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
            options: None,
        }
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: CraCheckReportCreateIncomeInsightsOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// Cra qualify product config.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraQualifyProductConfig {
    /// Product.
    pub product: CraQualifyProductConfigProduct,
    /// Version.
    pub version: String,
}

impl CraQualifyProductConfig {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<CraQualifyProductConfigProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
        }
    }
}

/// The answer of `/cra/servicing/subscription/create`.
///
/// Subscribes to webhooks that announce updated reports of a user, for one scope.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraServicingSubscriptionCreateResponse {
    /// Subscription id.
    pub subscription_id: String,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/servicing/subscription/delete`.
///
/// Ends a servicing subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraServicingSubscriptionDeleteRequest {
    /// Subscription id.
    pub subscription_id: String,
}

impl CraServicingSubscriptionDeleteRequest {
    /// A request with the members it cannot go without.
    pub fn new(subscription_id: impl Into<String>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
        }
    }
}

/// The answer of `/cra/servicing/subscription/delete`.
///
/// Ends a servicing subscription.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraServicingSubscriptionDeleteResponse {
    /// Subscription id.
    pub subscription_id: String,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/servicing/subscription/get`.
///
/// Returns one servicing subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraServicingSubscriptionGetRequest {
    /// Subscription id.
    pub subscription_id: String,
}

impl CraServicingSubscriptionGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(subscription_id: impl Into<String>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
        }
    }
}

/// The answer of `/cra/servicing/subscription/get`.
///
/// Returns one servicing subscription.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraServicingSubscriptionGetResponse {
    /// Subscription.
    pub subscription: CraServicingSubscription,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Cra servicing subscription.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraServicingSubscription {
    /// Subscription id.
    pub subscription_id: String,
    /// User id.
    pub user_id: plaid_types::UserId,
    /// Scope.
    pub scope: CraReportScope,
    /// Cadence.
    pub cadence: Option<CraSubscriptionCadence>,
    /// Webhook. A URL.
    pub webhook: Option<String>,
    /// Products.
    pub products: Vec<CraSubscriptionProductConfig>,
}

/// The request of `/cra/servicing/subscription/list`.
///
/// Lists the servicing subscriptions of a user over all scopes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraServicingSubscriptionListRequest {
    /// User id.
    pub user_id: plaid_types::UserId,
}

impl CraServicingSubscriptionListRequest {
    /// A request with the members it cannot go without.
    pub fn new(user_id: impl Into<plaid_types::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

/// The answer of `/cra/servicing/subscription/list`.
///
/// Lists the servicing subscriptions of a user over all scopes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraServicingSubscriptionListResponse {
    /// Subscriptions.
    pub subscriptions: Vec<CraServicingSubscription>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/servicing/subscription/update`.
///
/// Changes a servicing subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraServicingSubscriptionUpdateRequest {
    /// Subscription id.
    pub subscription_id: String,
    /// Webhook. A URL.
    pub webhook: Option<String>,
    /// Products.
    pub products: Option<Vec<CraSubscriptionProductConfig>>,
    /// Reset fields.
    pub reset_fields: Option<Vec<CraServicingSubscriptionUpdateRequestResettableField>>,
}

impl CraServicingSubscriptionUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(subscription_id: impl Into<String>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
            webhook: None,
            products: None,
            reset_fields: None,
        }
    }

    /// Webhook. A URL.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Products.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = CraSubscriptionProductConfig>,
    ) -> Self {
        self.products = Some(products.into_iter().collect());
        self
    }

    /// Reset fields.
    #[must_use]
    pub fn reset_fields(
        mut self,
        reset_fields: impl IntoIterator<
            Item = impl Into<CraServicingSubscriptionUpdateRequestResettableField>,
        >,
    ) -> Self {
        self.reset_fields = Some(reset_fields.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/cra/servicing/subscription/update`.
///
/// Changes a servicing subscription.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CraServicingSubscriptionUpdateResponse {
    /// Subscription id.
    pub subscription_id: String,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The known values of monitoring consumer report permissible purpose.
pub enum MonitoringConsumerReportPermissiblePurpose {
/// `ACCOUNT_REVIEW_CREDIT`.
AccountReviewCredit = "ACCOUNT_REVIEW_CREDIT",
/// `WRITTEN_INSTRUCTION_OTHER`.
WrittenInstructionOther = "WRITTEN_INSTRUCTION_OTHER",
}
}

plaid_core::open_enum! {
/// The known values of monitoring item status code.
pub enum MonitoringItemStatusCode {
/// `AVAILABLE`.
Available = "AVAILABLE",
/// `FAILED`.
Failed = "FAILED",
/// `PENDING`.
Pending = "PENDING",
}
}

plaid_core::open_enum! {
/// The known values of consumer dispute category.
pub enum ConsumerDisputeCategory {
/// `TRANSACTION`.
Transaction = "TRANSACTION",
/// `BALANCE`.
Balance = "BALANCE",
/// `IDENTITY`.
Identity = "IDENTITY",
/// `OTHER`.
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// The known values of base report transaction type.
pub enum BaseReportTransactionType {
/// `digital`.
Digital = "digital",
/// `place`.
Place = "place",
/// `special`.
Special = "special",
/// `unresolved`.
Unresolved = "unresolved",
}
}

plaid_core::open_enum! {
/// The known values of cra user tier.
pub enum CraUserTier {
/// `free`.
Free = "free",
/// `paid`.
Paid = "paid",
}
}

plaid_core::open_enum! {
/// The known values of cra check report permissible purpose.
pub enum CraCheckReportPermissiblePurpose {
/// `ACCOUNT_REVIEW_CREDIT`.
AccountReviewCredit = "ACCOUNT_REVIEW_CREDIT",
/// `WRITTEN_INSTRUCTION_OTHER`.
WrittenInstructionOther = "WRITTEN_INSTRUCTION_OTHER",
}
}

plaid_core::open_enum! {
/// The known values of cra bank income status.
pub enum CraBankIncomeStatus {
/// `ACTIVE`.
Active = "ACTIVE",
/// `INACTIVE`.
Inactive = "INACTIVE",
/// `UNKNOWN`.
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// The known values of cra bank income bonus type.
pub enum CraBankIncomeBonusType {
/// `BONUS_INCLUDED`.
BonusIncluded = "BONUS_INCLUDED",
/// `BONUS_ONLY`.
BonusOnly = "BONUS_ONLY",
}
}

plaid_core::open_enum! {
/// The known values of cra bank income warning code.
pub enum CraBankIncomeWarningCode {
/// `IDENTITY_UNAVAILABLE`.
IdentityUnavailable = "IDENTITY_UNAVAILABLE",
/// `TRANSACTIONS_UNAVAILABLE`.
TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE",
/// `REPORT_DELETED`.
ReportDeleted = "REPORT_DELETED",
/// `DATA_UNAVAILABLE`.
DataUnavailable = "DATA_UNAVAILABLE",
}
}

plaid_core::open_enum! {
/// The known values of check report warning code.
pub enum CheckReportWarningCode {
/// `IDENTITY_UNAVAILABLE`.
IdentityUnavailable = "IDENTITY_UNAVAILABLE",
/// `TRANSACTIONS_UNAVAILABLE`.
TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE",
/// `USER_FRAUD_ALERT`.
UserFraudAlert = "USER_FRAUD_ALERT",
}
}

plaid_core::open_enum! {
/// The known values of base report warning code.
pub enum BaseReportWarningCode {
/// `IDENTITY_UNAVAILABLE`.
IdentityUnavailable = "IDENTITY_UNAVAILABLE",
/// `TRANSACTIONS_UNAVAILABLE`.
TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE",
/// `USER_FRAUD_ALERT`.
UserFraudAlert = "USER_FRAUD_ALERT",
}
}

plaid_core::open_enum! {
/// The known values of cra pdf add ons.
pub enum CraPDFAddOns {
/// `cra_income_insights`.
CraIncomeInsights = "cra_income_insights",
/// `cra_partner_insights`.
CraPartnerInsights = "cra_partner_insights",
}
}

plaid_core::open_enum! {
/// The known values of cra verification income pay frequency.
pub enum CraVerificationIncomePayFrequency {
/// `WEEKLY`.
Weekly = "WEEKLY",
/// `BIWEEKLY`.
Biweekly = "BIWEEKLY",
/// `SEMI_MONTHLY`.
SemiMonthly = "SEMI_MONTHLY",
/// `MONTHLY`.
Monthly = "MONTHLY",
/// `DAILY`.
Daily = "DAILY",
/// `UNKNOWN`.
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// The known values of cra verification income status.
pub enum CraVerificationIncomeStatus {
/// `ACTIVE`.
Active = "ACTIVE",
/// `INACTIVE`.
Inactive = "INACTIVE",
/// `UNKNOWN`.
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// The known values of cra check report verification pdf report type.
pub enum CraCheckReportVerificationPdfReportType {
/// `voa`.
Voa = "voa",
/// `employment_refresh`.
EmploymentRefresh = "employment_refresh",
/// `income`.
Income = "income",
}
}

plaid_core::open_enum! {
/// The known values of cra loan type.
pub enum CraLoanType {
/// `PERSONAL`.
Personal = "PERSONAL",
/// `CREDIT_CARD`.
CreditCard = "CREDIT_CARD",
/// `BUSINESS`.
Business = "BUSINESS",
/// `MORTGAGE`.
Mortgage = "MORTGAGE",
/// `AUTO`.
Auto = "AUTO",
/// `PAYDAY`.
Payday = "PAYDAY",
/// `STUDENT`.
Student = "STUDENT",
/// `HOME_EQUITY`.
HomeEquity = "HOME_EQUITY",
/// `OTHER`.
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// The known values of cra loan application decision.
pub enum CraLoanApplicationDecision {
/// `APPROVED`.
Approved = "APPROVED",
/// `DECLINED`.
Declined = "DECLINED",
/// `OTHER`.
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// The known values of cra loan payment schedule.
pub enum CraLoanPaymentSchedule {
/// `DAILY`.
Daily = "DAILY",
/// `WEEKLY`.
Weekly = "WEEKLY",
/// `BIWEEKLY`.
Biweekly = "BIWEEKLY",
/// `MONTHLY`.
Monthly = "MONTHLY",
/// `QUARTERLY`.
Quarterly = "QUARTERLY",
/// `ANNUALLY`.
Annually = "ANNUALLY",
/// `OTHER`.
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// The known values of cra loan status.
pub enum CraLoanStatus {
/// `APPROVED`.
Approved = "APPROVED",
/// `DECLINED`.
Declined = "DECLINED",
/// `BOOKED`.
Booked = "BOOKED",
/// `CURRENT`.
Current = "CURRENT",
/// `DELINQUENT`.
Delinquent = "DELINQUENT",
/// `DEFAULT`.
Default = "DEFAULT",
/// `CHARGED_OFF`.
ChargedOff = "CHARGED_OFF",
/// `TRANSFERRED`.
Transferred = "TRANSFERRED",
/// `PAID_OFF`.
PaidOff = "PAID_OFF",
/// `OTHER`.
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// The known values of cra credit profile report type.
pub enum CraCreditProfileReportType {
/// `QUALIFY`.
Qualify = "QUALIFY",
}
}

plaid_core::open_enum! {
/// The known values of cra credit profile inquiry type.
pub enum CraCreditProfileInquiryType {
/// `SOFT_INQUIRY`.
SoftInquiry = "SOFT_INQUIRY",
/// `STANDARD_INQUIRY`.
StandardInquiry = "STANDARD_INQUIRY",
}
}

plaid_core::open_enum! {
/// The known values of cra credit profile report version.
pub enum CraCreditProfileReportVersion {
/// `v1`.
V1 = "v1",
}
}

plaid_core::open_enum! {
/// The known values of cra home lending product product.
pub enum CraHomeLendingProductProduct {
/// `cra_home_lending`.
CraHomeLending = "cra_home_lending",
}
}

plaid_core::open_enum! {
/// The known values of cra income insights product product.
pub enum CraIncomeInsightsProductProduct {
/// `cra_income_insights`.
CraIncomeInsights = "cra_income_insights",
}
}

plaid_core::open_enum! {
/// The known values of cra qualify product product.
pub enum CraQualifyProductProduct {
/// `cra_qualify`.
CraQualify = "cra_qualify",
}
}

plaid_core::open_enum! {
/// The known values of cra report scope.
pub enum CraReportScope {
/// `PLAID_NETWORK`.
PlaidNetwork = "PLAID_NETWORK",
/// `CLIENT_USER`.
ClientUser = "CLIENT_USER",
}
}

plaid_core::open_enum! {
/// The known values of cra report decision stage.
pub enum CraReportDecisionStage {
/// `PREQUALIFICATION`.
Prequalification = "PREQUALIFICATION",
/// `DECISIONING`.
Decisioning = "DECISIONING",
/// `SERVICING`.
Servicing = "SERVICING",
}
}

plaid_core::open_enum! {
/// The known values of cra report get home lending response product product.
pub enum CraReportGetHomeLendingResponseProductProduct {
/// `cra_home_lending`.
CraHomeLending = "cra_home_lending",
}
}

plaid_core::open_enum! {
/// The known values of cra report get income insights response product product.
pub enum CraReportGetIncomeInsightsResponseProductProduct {
/// `cra_income_insights`.
CraIncomeInsights = "cra_income_insights",
}
}

plaid_core::open_enum! {
/// The known values of cra report get qualify response product product.
pub enum CraReportGetQualifyResponseProductProduct {
/// `cra_qualify`.
CraQualify = "cra_qualify",
}
}

plaid_core::open_enum! {
/// The known values of cra subscription cadence.
pub enum CraSubscriptionCadence {
/// `DAILY`.
Daily = "DAILY",
}
}

plaid_core::open_enum! {
/// The known values of cra base report product config product.
pub enum CraBaseReportProductConfigProduct {
/// `cra_base_report`.
CraBaseReport = "cra_base_report",
}
}

plaid_core::open_enum! {
/// The known values of cra income insights product config product.
pub enum CraIncomeInsightsProductConfigProduct {
/// `cra_income_insights`.
CraIncomeInsights = "cra_income_insights",
}
}

plaid_core::open_enum! {
/// The known values of cra qualify product config product.
pub enum CraQualifyProductConfigProduct {
/// `cra_qualify`.
CraQualify = "cra_qualify",
}
}

plaid_core::open_enum! {
/// The known values of cra servicing subscription update request resettable field.
pub enum CraServicingSubscriptionUpdateRequestResettableField {
/// `webhook`.
Webhook = "webhook",
}
}

/// Cra report get request product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CraReportGetRequestProduct {
    /// `product` is `cra_home_lending`.
    CraHomeLending(Box<CraHomeLendingProduct>),
    /// `product` is `cra_income_insights`.
    CraIncomeInsights(Box<CraIncomeInsightsProduct>),
    /// `product` is `cra_qualify`.
    CraQualify(Box<CraQualifyProduct>),
    /// A kind this version of the SDK does not name; its JSON is kept.
    UnknownValue(plaid_core::json::Value),
}

impl From<CraHomeLendingProduct> for CraReportGetRequestProduct {
    fn from(value: CraHomeLendingProduct) -> Self {
        Self::CraHomeLending(Box::new(value))
    }
}

impl From<CraIncomeInsightsProduct> for CraReportGetRequestProduct {
    fn from(value: CraIncomeInsightsProduct) -> Self {
        Self::CraIncomeInsights(Box::new(value))
    }
}

impl From<CraQualifyProduct> for CraReportGetRequestProduct {
    fn from(value: CraQualifyProduct) -> Self {
        Self::CraQualify(Box::new(value))
    }
}

/// Cra report get response product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CraReportGetResponseProduct {
    /// `product` is `cra_home_lending`.
    CraHomeLending(Box<CraReportGetHomeLendingResponseProduct>),
    /// `product` is `cra_income_insights`.
    CraIncomeInsights(Box<CraReportGetIncomeInsightsResponseProduct>),
    /// `product` is `cra_qualify`.
    CraQualify(Box<CraReportGetQualifyResponseProduct>),
    /// A kind this version of the SDK does not name; its JSON is kept.
    UnknownValue(plaid_core::json::Value),
}

impl From<CraReportGetHomeLendingResponseProduct> for CraReportGetResponseProduct {
    fn from(value: CraReportGetHomeLendingResponseProduct) -> Self {
        Self::CraHomeLending(Box::new(value))
    }
}

impl From<CraReportGetIncomeInsightsResponseProduct> for CraReportGetResponseProduct {
    fn from(value: CraReportGetIncomeInsightsResponseProduct) -> Self {
        Self::CraIncomeInsights(Box::new(value))
    }
}

impl From<CraReportGetQualifyResponseProduct> for CraReportGetResponseProduct {
    fn from(value: CraReportGetQualifyResponseProduct) -> Self {
        Self::CraQualify(Box::new(value))
    }
}

/// Cra subscription product config.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CraSubscriptionProductConfig {
    /// `product` is `cra_base_report`.
    CraBaseReport(Box<CraBaseReportProductConfig>),
    /// `product` is `cra_income_insights`.
    CraIncomeInsights(Box<CraIncomeInsightsProductConfig>),
    /// `product` is `cra_qualify`.
    CraQualify(Box<CraQualifyProductConfig>),
    /// A kind this version of the SDK does not name; its JSON is kept.
    UnknownValue(plaid_core::json::Value),
}

impl From<CraBaseReportProductConfig> for CraSubscriptionProductConfig {
    fn from(value: CraBaseReportProductConfig) -> Self {
        Self::CraBaseReport(Box::new(value))
    }
}

impl From<CraIncomeInsightsProductConfig> for CraSubscriptionProductConfig {
    fn from(value: CraIncomeInsightsProductConfig) -> Self {
        Self::CraIncomeInsights(Box::new(value))
    }
}

impl From<CraQualifyProductConfig> for CraSubscriptionProductConfig {
    fn from(value: CraQualifyProductConfig) -> Self {
        Self::CraQualify(Box::new(value))
    }
}
