// @generated from api/products/check.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccountId, AccountSubtype, AccountType, Address, AddressData, AddressMatchScore,
    CashflowAttributesVersion, ClientUserId, ConsumerReportPermissiblePurpose,
    CraCheckReportCreateEmploymentRefreshOptions, CraCheckReportHomeLendingReportOptions,
    CraCheckReportVerificationGetReportType, CraLendScoreVariant, CraPartnerInsightsBaseFicoScore,
    CraPartnerInsightsBaseFicoScoreVersion, CraPartnerInsightsBureau, CraPartnerInsightsFicoInput,
    CraPartnerInsightsUltraFicoScoreRequest, CraPartnerInsightsUltraFicoScoreVersion,
    CraReportCreateBaseReportOptions, CraReportCreateBaseReportProductConfig,
    CraReportCreateBaseReportProductConfigProduct, CraReportCreateCashflowInsightsProductConfig,
    CraReportCreateCashflowInsightsProductConfigProduct, CraReportCreateHomeLendingProductConfig,
    CraReportCreateHomeLendingProductConfigProduct,
    CraReportCreateIncomeCompleteBundleProductConfig,
    CraReportCreateIncomeCompleteBundleProductConfigProduct, CraReportCreateIncomeCompleteOptions,
    CraReportCreateIncomeInsightsOptions, CraReportCreateIncomeInsightsProductConfig,
    CraReportCreateIncomeInsightsProductConfigProduct,
    CraReportCreateLendScoreCompleteBundleProductConfig,
    CraReportCreateLendScoreCompleteBundleProductConfigProduct,
    CraReportCreateLendScoreCompleteOptions, CraReportCreateLendScoreOptions,
    CraReportCreateLendScoreProductConfig, CraReportCreateLendScoreProductConfigProduct,
    CraReportCreateNetworkInsightsProductConfig,
    CraReportCreateNetworkInsightsProductConfigProduct, CraReportCreateQualifyProductConfig,
    CraReportCreateQualifyProductConfigProduct, CraReportDecisionStage, CraReportProduct,
    CraReportScope, CreditAmountWithCurrency, CreditBankIncomeAccountType,
    CreditBankIncomeCategory, CreditBankIncomeErrorType, CreditBankIncomePayFrequency,
    CreditBankIncomeWarningType, CreditCategory, DepositoryAccountSubtype, Email,
    EmailAddressMatchScore, EmailType, GSEReportType, HoldingTaxLot, HoldingTaxLotPositionType,
    IncomeInsightsFilter, IncomeInsightsVersion, InstitutionId, InvestmentTransactionId,
    InvestmentTransactionSubtype, InvestmentTransactionType, Location, NameMatchScore,
    NetworkInsightsVersion, Owner, OwnershipType, PersonalFinanceCategory,
    PersonalFinanceCategoryVersion, PhoneNumber, PhoneNumberMatchScore, PhoneNumberType,
    PlaidLendScoreVersion, PrismCashScoreVersion, PrismDetectVersion, PrismExtendVersion,
    PrismFirstDetectVersion, PrismInsightsVersion, PrismVersions, Products, SecurityId,
    ThirdPartyUserToken, TransactionId, UserId, UserToken,
};

plaid_core::string_id! {
/// Stands in `CraMonitoringInsightsSubscribeResponse.subscription_id` and `CraMonitoringInsightsUnsubscribeRequest.subscription_id`.
pub struct CraMonitoringInsightsSubscriptionId;
}

plaid_core::string_id! {
/// Stands in `CraMonitoringInsightsGetResponse.user_insights_id`.
pub struct UserInsightsId;
}

plaid_core::string_id! {
/// Stands in `BaseReport.report_id`.
pub struct BaseReportId;
}

plaid_core::string_id! {
/// Stands in `CraLoanApplication.application_id` and `CraLoanRegisterApplication.application_id`.
pub struct CraLoanApplicationId;
}

plaid_core::string_id! {
/// Stands in `CraLoanRegister.loan_id`, `CraLoanUpdate.loan_id` and `CraLoanUnregister.loan_id`.
pub struct CraLoanId;
}

/// The request of `/cra/monitoring_insights/subscribe`.
///
/// Subscribes to cash flow updates of a user: insights recomputed up to four times a day.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraMonitoringInsightsSubscribeRequest {
    pub user_id: Option<plaid_types::UserId>,
    pub item_id: Option<plaid_core::ItemId>,
    /// A URL.
    pub webhook: String,
    pub income_categories: Option<Vec<plaid_types::CreditBankIncomeCategory>>,
    pub user_token: Option<plaid_types::UserToken>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn item_id<M>(
        mut self,
        item_id: impl plaid_core::IntoOption<plaid_core::ItemId, M>,
    ) -> Self {
        self.item_id = item_id.into_option();
        self
    }

    #[must_use]
    pub fn income_categories(
        mut self,
        income_categories: impl IntoIterator<Item = impl Into<plaid_types::CreditBankIncomeCategory>>,
    ) -> Self {
        self.income_categories = Some(income_categories.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }
}

/// The answer of `/cra/monitoring_insights/subscribe`.
///
/// Subscribes to cash flow updates of a user: insights recomputed up to four times a day.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonitoringInsightsSubscribeResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub subscription_id: CraMonitoringInsightsSubscriptionId,
}

/// The request of `/cra/monitoring_insights/unsubscribe`.
///
/// Ends a subscription to cash flow updates.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraMonitoringInsightsUnsubscribeRequest {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonitoringInsightsUnsubscribeResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/monitoring_insights/get`.
///
/// Returns the cash flow update that a webhook announced for a user.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraMonitoringInsightsGetRequest {
    pub user_id: Option<plaid_types::UserId>,
    pub consumer_report_permissible_purpose: MonitoringConsumerReportPermissiblePurpose,
    pub user_token: Option<plaid_types::UserToken>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }
}

/// The answer of `/cra/monitoring_insights/get`.
///
/// Returns the cash flow update that a webhook announced for a user.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonitoringInsightsGetResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub user_insights_id: Option<UserInsightsId>,
    pub items: Vec<CraMonitoringInsightsItem>,
}

/// Stands in `CraMonitoringInsightsGetResponse.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonitoringInsightsItem {
    pub date_generated: plaid_core::DateTime,
    pub item_id: plaid_core::ItemId,
    pub institution_id: Option<plaid_types::InstitutionId>,
    pub institution_name: Option<String>,
    pub status: MonitoringInsightsItemStatus,
    pub insights: Option<MonitoringInsights>,
    pub accounts: Vec<BaseReportAccount>,
}

/// Stands in `CraMonitoringInsightsItem.status`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MonitoringInsightsItemStatus {
    pub status_code: MonitoringItemStatusCode,
    pub reason: Option<String>,
}

/// Stands in `CraMonitoringInsightsItem.insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MonitoringInsights {
    pub income: MonitoringIncomeInsights,
    pub loans: MonitoringLoanInsights,
}

/// Stands in `MonitoringInsights.income`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MonitoringIncomeInsights {
    pub total_monthly_income: TotalMonthlyIncomeInsights,
    pub income_sources_counts: IncomeSourcesCounts,
    pub forecasted_monthly_income: ForecastedMonthlyIncome,
    pub historical_annual_income: HistoricalAnnualIncome,
    pub income_sources: Vec<MonitoringIncomeSource>,
}

/// Stands in `MonitoringIncomeInsights.total_monthly_income`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalMonthlyIncomeInsights {
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_amount: Option<plaid_core::Amount>,
    pub current_amount: plaid_core::Amount,
}

/// Stands in `MonitoringIncomeInsights.income_sources_counts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeSourcesCounts {
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_count: Option<f64>,
    pub current_count: Option<f64>,
}

/// Stands in `MonitoringIncomeInsights.forecasted_monthly_income`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ForecastedMonthlyIncome {
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_amount: Option<plaid_core::Amount>,
    pub current_amount: plaid_core::Amount,
}

/// Stands in `MonitoringIncomeInsights.historical_annual_income`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct HistoricalAnnualIncome {
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_amount: Option<plaid_core::Amount>,
    pub current_amount: plaid_core::Amount,
}

/// Stands in `MonitoringIncomeInsights.income_sources`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MonitoringIncomeSource {
    pub income_source_id: String,
    pub income_description: String,
    pub income_category: plaid_types::CreditBankIncomeCategory,
    pub last_transaction_date: plaid_core::Date,
}

/// Stands in `MonitoringInsights.loans`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MonitoringLoanInsights {
    pub loan_payments_counts: LoanPaymentsCounts,
    pub loan_disbursements_count: Option<f64>,
    pub loan_payment_merchants_counts: LoanPaymentsMerchantCounts,
}

/// Stands in `MonitoringLoanInsights.loan_payments_counts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanPaymentsCounts {
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_count: Option<f64>,
    pub current_count: Option<f64>,
}

/// Stands in `MonitoringLoanInsights.loan_payment_merchants_counts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanPaymentsMerchantCounts {
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_count: Option<f64>,
    pub current_count: Option<f64>,
}

/// Stands in `CraMonitoringInsightsItem.accounts` and `BaseReportItem.accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportAccount {
    pub account_id: Option<plaid_types::AccountId>,
    pub balances: BaseReportAccountBalances,
    pub consumer_disputes: Vec<ConsumerDispute>,
    pub mask: Option<String>,
    pub metadata: Option<BaseReportAccountMetadata>,
    pub name: String,
    pub official_name: Option<String>,
    pub r#type: plaid_types::AccountType,
    pub subtype: Option<plaid_types::AccountSubtype>,
    pub days_available: Option<i64>,
    pub transactions: Vec<BaseReportTransaction>,
    pub owners: Vec<plaid_types::Owner>,
    pub ownership_type: Option<plaid_types::OwnershipType>,
    /// Not in Plaid's public documentation.
    pub historical_balances: Vec<BaseReportHistoricalBalance>,
    /// Deprecated by Plaid.
    pub account_insights: Option<BaseReportAccountInsights>,
    pub attributes: Option<BaseReportAttributes>,
}

/// Stands in `BaseReportAccount.balances`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportAccountBalances {
    pub available: Option<plaid_core::Amount>,
    pub current: Option<plaid_core::Amount>,
    pub limit: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub last_updated_datetime: Option<plaid_core::DateTime>,
    pub average_balance: Option<plaid_core::Amount>,
    pub average_monthly_balances: Vec<BaseReportAverageMonthlyBalances>,
    pub most_recent_thirty_day_average_balance: Option<plaid_core::Amount>,
}

/// Stands in `BaseReportAccountBalances.average_monthly_balances`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportAverageMonthlyBalances {
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub average_balance: Option<plaid_types::CreditAmountWithCurrency>,
}

/// Stands in `BaseReportAccount.consumer_disputes`, `CraVoaReportAccount.consumer_disputes` and `CraReportGetBaseReportAccount.consumer_disputes`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ConsumerDispute {
    /// Deprecated by Plaid.
    pub consumer_dispute_id: Option<String>,
    pub dispute_field_create_date: plaid_core::Date,
    pub category: ConsumerDisputeCategory,
    pub statement: String,
}

/// Stands in `BaseReportAccount.metadata` and `CraReportGetBaseReportAccount.metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportAccountMetadata {
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
}

/// Stands in `BaseReportAccount.transactions` and `CraVoaReportTransactionsInsights.all_transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportTransaction {
    pub account_id: Option<plaid_types::AccountId>,
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub name: Option<String>,
    pub original_description: Option<String>,
    pub credit_category: Option<plaid_types::CreditCategory>,
    pub check_number: Option<String>,
    pub date: plaid_core::Date,
    pub date_transacted: Option<String>,
    pub location: Option<plaid_types::Location>,
    pub merchant_name: Option<String>,
    pub pending: bool,
    pub account_owner: Option<String>,
    pub transaction_id: Option<plaid_types::TransactionId>,
    pub transaction_type: Option<BaseReportTransactionType>,
    /// Not in Plaid's public documentation.
    pub category: Vec<String>,
    /// Not in Plaid's public documentation.
    pub category_id: Option<String>,
    /// Not in Plaid's public documentation.
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
}

/// Stands in `BaseReportAccount.historical_balances` and `CraReportGetBaseReportAccount.historical_balances`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportHistoricalBalance {
    pub date: plaid_core::Date,
    pub current: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BaseReportAccount.account_insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportAccountInsights {
    pub oldest_transaction_date: Option<plaid_core::Date>,
    pub most_recent_transaction_date: Option<plaid_core::Date>,
    pub days_available: Option<i64>,
    pub average_days_between_transactions: Option<f64>,
    pub longest_gaps_between_transactions: Vec<BaseReportLongestGapInsights>,
    pub number_of_inflows: Vec<BaseReportNumberFlowInsights>,
    pub average_inflow_amounts: Vec<BaseReportAverageFlowInsights>,
    pub number_of_outflows: Vec<BaseReportNumberFlowInsights>,
    pub average_outflow_amounts: Vec<BaseReportAverageFlowInsights>,
    pub number_of_days_no_transactions: Option<i64>,
}

/// Stands in `BaseReportAccountInsights.longest_gaps_between_transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportLongestGapInsights {
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub days: Option<i64>,
}

/// Stands in `BaseReportAccountInsights.number_of_inflows`, `BaseReportAccountInsights.number_of_outflows`, `CraReportGetBaseReportAccountInsights.number_of_inflows` and one more place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportNumberFlowInsights {
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub count: Option<i64>,
}

/// Stands in `BaseReportAccountInsights.average_inflow_amounts`, `BaseReportAccountInsights.average_outflow_amounts`, `CraReportGetBaseReportAccountInsights.average_inflow_amounts` and one more place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportAverageFlowInsights {
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub total_amount: Option<plaid_types::CreditAmountWithCurrency>,
}

/// Stands in `BaseReportAccount.attributes`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportAttributes {
    pub is_primary_account: Option<bool>,
    pub primary_account_score: Option<f64>,
    pub nsf_overdraft_transactions_count: Option<i64>,
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    pub total_inflow_amount: Option<TotalInflowAmount>,
    pub total_inflow_amount_30d: Option<TotalInflowAmount30d>,
    pub total_inflow_amount_60d: Option<TotalInflowAmount60d>,
    pub total_inflow_amount_90d: Option<TotalInflowAmount90d>,
    pub total_outflow_amount: Option<TotalOutflowAmount>,
    pub total_outflow_amount_30d: Option<TotalOutflowAmount30d>,
    pub total_outflow_amount_60d: Option<TotalOutflowAmount60d>,
    pub total_outflow_amount_90d: Option<TotalOutflowAmount90d>,
}

/// Stands in `BaseReportAttributes.total_inflow_amount` and `CraReportGetBaseReportAccountAttributes.total_inflow_amount`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalInflowAmount {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BaseReportAttributes.total_inflow_amount_30d` and `CraReportGetBaseReportAccountAttributes.total_inflow_amount_30d`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalInflowAmount30d {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BaseReportAttributes.total_inflow_amount_60d` and `CraReportGetBaseReportAccountAttributes.total_inflow_amount_60d`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalInflowAmount60d {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BaseReportAttributes.total_inflow_amount_90d` and `CraReportGetBaseReportAccountAttributes.total_inflow_amount_90d`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalInflowAmount90d {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BaseReportAttributes.total_outflow_amount` and `CraReportGetBaseReportAccountAttributes.total_outflow_amount`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalOutflowAmount {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BaseReportAttributes.total_outflow_amount_30d` and `CraReportGetBaseReportAccountAttributes.total_outflow_amount_30d`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalOutflowAmount30d {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BaseReportAttributes.total_outflow_amount_60d` and `CraReportGetBaseReportAccountAttributes.total_outflow_amount_60d`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalOutflowAmount60d {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BaseReportAttributes.total_outflow_amount_90d` and `CraReportGetBaseReportAccountAttributes.total_outflow_amount_90d`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalOutflowAmount90d {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// The request of `/cra/partner_insights/get`.
///
/// Returns cash flow insights for a user from the bank accounts linked to verify income.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraPartnerInsightsGetRequest {
    pub user_token: plaid_types::UserToken,
    pub user_tier: Option<CraUserTier>,
}

#[allow(missing_docs)]
impl CraPartnerInsightsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(user_token: impl Into<plaid_types::UserToken>) -> Self {
        Self {
            user_token: user_token.into(),
            user_tier: None,
        }
    }

    #[must_use]
    pub fn user_tier<M>(mut self, user_tier: impl plaid_core::IntoOption<CraUserTier, M>) -> Self {
        self.user_tier = user_tier.into_option();
        self
    }
}

/// The answer of `/cra/partner_insights/get`.
///
/// Returns cash flow insights for a user from the bank accounts linked to verify income.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsGetResponse {
    pub report: Vec<CraPartnerInsights>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `CraPartnerInsightsGetResponse.report` and `CraCheckReportPartnerInsightsGetResponse.report`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsights {
    pub report_id: Option<String>,
    pub generated_time: Option<plaid_core::DateTime>,
    pub client_report_id: Option<String>,
    pub fico: Option<CraPartnerInsightsFicoResults>,
    pub prism: Option<CraPartnerInsightsPrism>,
    pub items: Vec<CraPartnerInsightsItem>,
}

/// Stands in `CraPartnerInsights.fico`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsFicoResults {
    pub lender_application_id: String,
    pub ultrafico_score_results: Vec<CraPartnerInsightsUltraFicoScoreResult>,
    pub report_characteristics: Option<CraPartnerInsightsFicoReportCharacteristics>,
}

/// Stands in `CraPartnerInsightsFicoResults.ultrafico_score_results`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsUltraFicoScoreResult {
    pub request_correlation_id: Option<String>,
    pub fico_scoring_request_id: Option<String>,
    pub ultrafico_score: Option<CraPartnerInsightsUltraFicoScore>,
    pub error_reason: Option<String>,
    pub exclusion_code: Option<String>,
}

/// Stands in `CraPartnerInsightsUltraFicoScoreResult.ultrafico_score`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsUltraFicoScore {
    pub ultrafico_score_version: plaid_types::CraPartnerInsightsUltraFicoScoreVersion,
    pub score: Option<i64>,
    /// At most 4 elements.
    pub negative_reason_codes: Vec<String>,
    /// At most 4 elements.
    pub positive_reason_codes: Vec<String>,
    /// Deprecated by Plaid.
    pub reason_code_1: Option<String>,
    /// Deprecated by Plaid.
    pub reason_code_2: Option<String>,
    /// Deprecated by Plaid.
    pub reason_code_3: Option<String>,
    /// Deprecated by Plaid.
    pub reason_code_4: Option<String>,
    /// Deprecated by Plaid.
    pub positive_reason_code_1: Option<String>,
    /// Deprecated by Plaid.
    pub positive_reason_code_2: Option<String>,
    /// Deprecated by Plaid.
    pub positive_reason_code_3: Option<String>,
    /// Deprecated by Plaid.
    pub positive_reason_code_4: Option<String>,
    pub did_inquiries_adversely_affect_score: Option<bool>,
}

/// Stands in `CraPartnerInsightsFicoResults.report_characteristics`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsFicoReportCharacteristics {
    pub num_accounts: Option<i64>,
    pub avg_daily_balance_over_1_month: Option<plaid_core::Amount>,
    pub avg_daily_balance_over_3_months: Option<plaid_core::Amount>,
    pub avg_daily_balance_over_6_months: Option<plaid_core::Amount>,
    pub avg_daily_balance_over_12_months: Option<plaid_core::Amount>,
    pub days_since_earliest_tx: Option<i64>,
    pub days_since_most_recent_negative_ending_balance: Option<i64>,
    pub days_since_most_recent_insufficient_funds_fee_debit_tx: Option<i64>,
    pub tot_number_days_with_negative_balance_over_1_month: Option<i64>,
    pub tot_number_days_with_negative_balance_over_3_months: Option<i64>,
    pub tot_number_days_with_negative_balance_over_6_months: Option<i64>,
    pub tot_number_days_with_negative_balance_over_12_months: Option<i64>,
    pub days_since_most_recent_tx: Option<i64>,
    pub days_with_tx_over_1_month: Option<i64>,
    pub days_with_tx_over_3_months: Option<i64>,
    pub days_with_tx_over_6_months: Option<i64>,
    pub days_with_tx_over_12_months: Option<i64>,
    pub tot_current_balances: Option<plaid_core::Amount>,
    pub num_checking_accounts: Option<i64>,
    pub num_money_market_accounts: Option<i64>,
    pub num_savings_accounts: Option<i64>,
}

/// Stands in `CraPartnerInsights.prism`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsPrism {
    pub insights: Option<PrismInsights>,
    pub cash_score: Option<PrismCashScore>,
    pub extend: Option<PrismExtend>,
    pub first_detect: Option<PrismFirstDetect>,
    pub detect: Option<PrismDetect>,
    pub status: String,
}

/// Stands in `CraPartnerInsightsPrism.insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PrismInsights {
    /// Deprecated by Plaid.
    pub version: Option<i64>,
    pub model_version: Option<String>,
    pub result: Option<plaid_core::json::Map>,
    pub error_reason: Option<String>,
}

/// Stands in `CraPartnerInsightsPrism.cash_score`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PrismCashScore {
    /// Deprecated by Plaid.
    pub version: Option<i64>,
    pub model_version: Option<String>,
    pub score: Option<i64>,
    pub reason_codes: Vec<String>,
    pub metadata: Option<PrismCashScoreMetadata>,
    pub error_reason: Option<String>,
}

/// Stands in `PrismCashScore.metadata`, `PrismExtend.metadata`, `PrismFirstDetect.metadata` and one more place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PrismCashScoreMetadata {
    pub max_age: Option<i64>,
    pub min_age: Option<i64>,
    pub min_age_credit: Option<i64>,
    pub min_age_debit: Option<i64>,
    pub max_age_debit: Option<i64>,
    pub max_age_credit: Option<i64>,
    pub num_trxn_credit: Option<i64>,
    pub num_trxn_debit: Option<i64>,
    pub l1m_credit_value_cnt: Option<i64>,
    pub l1m_debit_value_cnt: Option<i64>,
}

/// Stands in `CraPartnerInsightsPrism.extend`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PrismExtend {
    pub model_version: Option<String>,
    pub score: Option<i64>,
    pub reason_codes: Vec<String>,
    pub metadata: Option<PrismCashScoreMetadata>,
    pub error_reason: Option<String>,
}

/// Stands in `CraPartnerInsightsPrism.first_detect`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PrismFirstDetect {
    /// Deprecated by Plaid.
    pub version: Option<i64>,
    pub model_version: Option<String>,
    pub score: Option<i64>,
    pub reason_codes: Vec<String>,
    pub metadata: Option<PrismCashScoreMetadata>,
    pub error_reason: Option<String>,
}

/// Stands in `CraPartnerInsightsPrism.detect`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PrismDetect {
    pub model_version: Option<String>,
    pub score: Option<i64>,
    pub reason_codes: Vec<String>,
    pub metadata: Option<PrismCashScoreMetadata>,
    pub error_reason: Option<String>,
}

/// Stands in `CraPartnerInsights.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsItem {
    pub institution_id: Option<plaid_types::InstitutionId>,
    pub institution_name: Option<String>,
    pub item_id: Option<plaid_core::ItemId>,
    pub accounts: Vec<CraPartnerInsightsItemAccount>,
}

/// Stands in `CraPartnerInsightsItem.accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsItemAccount {
    pub account_id: Option<plaid_types::AccountId>,
    pub mask: Option<String>,
    pub metadata: Option<CraPartnerInsightsItemAccountMetadata>,
    pub name: String,
    pub official_name: Option<String>,
    pub subtype: plaid_types::DepositoryAccountSubtype,
    pub r#type: plaid_types::CreditBankIncomeAccountType,
    pub owners: Vec<plaid_types::Owner>,
}

/// Stands in `CraPartnerInsightsItemAccount.metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsItemAccountMetadata {
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
}

/// The request of `/cra/check_report/income_insights/get`.
///
/// Returns the Income Insights of a user: streams of income, history and forecasts.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportIncomeInsightsGetRequest {
    pub user_token: Option<plaid_types::UserToken>,
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    pub user_id: Option<plaid_types::UserId>,
    /// Deprecated by Plaid.
    pub options: Option<CraCheckReportIncomeInsightsGetOptions>,
    pub report_id: Option<String>,
    pub consumer_report_permissible_purpose: Option<CraCheckReportPermissiblePurpose>,
}

#[allow(missing_docs)]
impl CraCheckReportIncomeInsightsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CraCheckReportIncomeInsightsGetOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }

    #[must_use]
    pub fn report_id<M>(mut self, report_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.report_id = report_id.into_option();
        self
    }

    #[must_use]
    pub fn consumer_report_permissible_purpose<M>(
        mut self,
        consumer_report_permissible_purpose: impl plaid_core::IntoOption<
            CraCheckReportPermissiblePurpose,
            M,
        >,
    ) -> Self {
        self.consumer_report_permissible_purpose =
            consumer_report_permissible_purpose.into_option();
        self
    }
}

/// Stands in `CraCheckReportIncomeInsightsGetRequest.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportIncomeInsightsGetOptions {
    pub income_insights_filter: Option<plaid_types::IncomeInsightsFilter>,
    pub income_insights_version: Option<plaid_types::IncomeInsightsVersion>,
}

#[allow(missing_docs)]
impl CraCheckReportIncomeInsightsGetOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn income_insights_filter(
        mut self,
        income_insights_filter: impl Into<Option<plaid_types::IncomeInsightsFilter>>,
    ) -> Self {
        self.income_insights_filter = income_insights_filter.into();
        self
    }

    #[must_use]
    pub fn income_insights_version<M>(
        mut self,
        income_insights_version: impl plaid_core::IntoOption<plaid_types::IncomeInsightsVersion, M>,
    ) -> Self {
        self.income_insights_version = income_insights_version.into_option();
        self
    }
}

/// The answer of `/cra/check_report/income_insights/get`.
///
/// Returns the Income Insights of a user: streams of income, history and forecasts.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportIncomeInsightsGetResponse {
    pub report: Option<CraIncomeInsights>,
    pub request_id: Option<plaid_core::RequestId>,
    pub warnings: Vec<CheckReportWarning>,
}

/// Stands in `CraCheckReportIncomeInsightsGetResponse.report`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeInsights {
    pub report_id: Option<String>,
    pub generated_time: Option<plaid_core::DateTime>,
    pub days_requested: Option<i64>,
    pub client_report_id: Option<String>,
    pub items: Vec<CraBankIncomeItem>,
    pub user_summary: Option<CraIncomeInsightsUserSummary>,
    pub income_streams: Vec<CraIncomeStream>,
    pub bank_income_summary: Option<CraBankIncomeSummary>,
    /// Not in Plaid's public documentation.
    pub warnings: Vec<CraBankIncomeWarning>,
}

/// Stands in `CraIncomeInsights.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeItem {
    pub item_id: Option<plaid_core::ItemId>,
    pub accounts: Vec<CraBankIncomeAccount>,
    /// Not in Plaid's public documentation.
    pub bank_income_accounts: Vec<CraBankIncomeAccount>,
    /// Not in Plaid's public documentation.
    pub bank_income_sources: Vec<CraBankIncomeSource>,
    pub last_updated_time: Option<plaid_core::DateTime>,
    pub institution_id: Option<plaid_types::InstitutionId>,
    pub institution_name: Option<String>,
}

/// Stands in `CraBankIncomeItem.accounts` and `CraBankIncomeItem.bank_income_accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeAccount {
    pub account_id: Option<plaid_types::AccountId>,
    pub mask: Option<String>,
    pub metadata: Option<CraBankIncomeAccountMetadata>,
    pub name: String,
    pub official_name: Option<String>,
    pub subtype: plaid_types::DepositoryAccountSubtype,
    pub r#type: plaid_types::CreditBankIncomeAccountType,
    /// Not in Plaid's public documentation.
    pub owners: Vec<plaid_types::Owner>,
}

/// Stands in `CraBankIncomeAccount.metadata` and `CraVerificationIncomeAccount.metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeAccountMetadata {
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
}

/// Stands in `CraBankIncomeItem.bank_income_sources`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeSource {
    pub account_id: Option<plaid_types::AccountId>,
    pub income_source_id: Option<String>,
    pub income_description: Option<String>,
    pub income_category: Option<plaid_types::CreditBankIncomeCategory>,
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub pay_frequency: Option<plaid_types::CreditBankIncomePayFrequency>,
    pub total_amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub transaction_count: Option<i64>,
    pub next_payment_date: Option<plaid_core::Date>,
    pub status: Option<CraBankIncomeStatus>,
    pub historical_average_monthly_gross_income: Option<plaid_core::Amount>,
    pub historical_average_monthly_income: Option<plaid_core::Amount>,
    pub forecasted_average_monthly_income: Option<plaid_core::Amount>,
    pub forecasted_average_monthly_income_prediction_intervals: Vec<CraPredictionInterval>,
    pub employer: Option<CraBankIncomeEmployer>,
    pub income_provider: Option<CraBankIncomeIncomeProvider>,
    pub historical_summary: Vec<CraBankIncomeHistoricalSummary>,
}

/// Stands in `CraBankIncomeSource.forecasted_average_monthly_income_prediction_intervals`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPredictionInterval {
    pub lower_bound: Option<f64>,
    pub upper_bound: Option<f64>,
    pub probability: Option<f64>,
}

/// Stands in `CraBankIncomeSource.employer`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeEmployer {
    pub name: Option<String>,
}

/// Stands in `CraBankIncomeSource.income_provider`, `CraIncomeStreamInsights.income_provider` and `CraReportGetHomeLendingIncomeSources.income_providers`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeIncomeProvider {
    pub name: String,
    pub is_normalized: bool,
}

/// Stands in `CraBankIncomeSource.historical_summary` and `CraBankIncomeSummary.historical_summary`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeHistoricalSummary {
    pub total_amounts: Vec<plaid_types::CreditAmountWithCurrency>,
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub transactions: Vec<CraBankIncomeTransaction>,
}

/// Stands in `CraBankIncomeHistoricalSummary.transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeTransaction {
    pub transaction_id: Option<plaid_types::TransactionId>,
    pub amount: Option<plaid_core::Amount>,
    pub date: Option<plaid_core::Date>,
    /// Deprecated by Plaid.
    pub name: Option<String>,
    pub original_description: Option<String>,
    pub pending: Option<bool>,
    pub check_number: Option<String>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub bonus_type: Option<CraBankIncomeBonusType>,
}

/// Stands in `CraIncomeInsights.user_summary` and `CraReportGetIncomeInsightsAttributes.user_summary`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeInsightsUserSummary {
    pub income_metrics: Vec<CraIncomeMetrics>,
}

/// Stands in `CraIncomeInsightsUserSummary.income_metrics`, `CraIncomeStream.income_metrics` and `CraReportGetIncomeInsightsStream.income_metrics`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeMetrics {
    pub current: Option<CraCurrentModeledIncome>,
    pub projected: Option<CraProjectedModeledIncome>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CraIncomeMetrics.current`, `CraReportGetHomeLendingIncomeMetrics.current` and `CraReportGetHomeLendingCategoryIncome.current`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCurrentModeledIncome {
    pub monthly: CraMonthlyIncomeValues,
    pub annual: CraAnnualIncomeValues,
}

/// Stands in `CraCurrentModeledIncome.monthly` and `CraProjectedModeledIncome.monthly`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonthlyIncomeValues {
    pub gross_income: plaid_core::Amount,
    pub net_income: plaid_core::Amount,
}

/// Stands in `CraCurrentModeledIncome.annual` and `CraProjectedModeledIncome.annual`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraAnnualIncomeValues {
    pub gross_income: plaid_core::Amount,
    pub net_income: plaid_core::Amount,
}

/// Stands in `CraIncomeMetrics.projected`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraProjectedModeledIncome {
    pub monthly: CraMonthlyIncomeValues,
    pub annual: CraAnnualIncomeValues,
}

/// Stands in `CraIncomeInsights.income_streams`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeStream {
    pub income_stream_id: String,
    pub start_date: plaid_core::Date,
    pub end_date: plaid_core::Date,
    pub description: String,
    pub insights: CraIncomeStreamInsights,
    pub income_metrics: CraIncomeMetrics,
    pub transactions: Vec<CraIncomeTransaction>,
}

/// Stands in `CraIncomeStream.insights` and `CraReportGetIncomeInsightsStream.insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeStreamInsights {
    pub income_category: CraIncomeCategory,
    pub pay_frequency: plaid_types::CreditBankIncomePayFrequency,
    pub income_provider: Option<CraBankIncomeIncomeProvider>,
    pub status: CraBankIncomeStatus,
    pub next_payment: Option<CraIncomeNextPayment>,
}

/// Stands in `CraIncomeStreamInsights.income_category` and `CraReportGetHomeLendingCategoryIncome.income_category`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeCategory {
    pub primary: String,
    pub secondary: String,
}

/// Stands in `CraIncomeStreamInsights.next_payment`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeNextPayment {
    pub date: plaid_core::Date,
}

/// Stands in `CraIncomeStream.transactions` and `CraReportGetIncomeInsightsStream.transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeTransaction {
    pub transaction_id: plaid_types::TransactionId,
    pub item_id: plaid_core::ItemId,
    pub account_id: plaid_types::AccountId,
    pub amount: plaid_core::Amount,
    pub date: plaid_core::Date,
    pub original_description: String,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub outlier: CraIncomeTransactionOutlier,
}

/// Stands in `CraIncomeTransaction.outlier`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeTransactionOutlier {
    pub is_outlier: bool,
    pub amount: Option<plaid_core::Amount>,
}

/// Stands in `CraIncomeInsights.bank_income_summary`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeSummary {
    pub total_amounts: Vec<plaid_types::CreditAmountWithCurrency>,
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub income_sources_count: Option<i64>,
    pub income_categories_count: Option<i64>,
    pub income_transactions_count: Option<i64>,
    pub historical_average_monthly_gross_income: Vec<plaid_types::CreditAmountWithCurrency>,
    pub historical_average_monthly_income: Vec<plaid_types::CreditAmountWithCurrency>,
    pub forecasted_average_monthly_income: Vec<plaid_types::CreditAmountWithCurrency>,
    pub historical_annual_gross_income: Vec<plaid_types::CreditAmountWithCurrency>,
    pub historical_annual_income: Vec<plaid_types::CreditAmountWithCurrency>,
    pub forecasted_annual_income: Vec<plaid_types::CreditAmountWithCurrency>,
    pub historical_summary: Vec<CraBankIncomeHistoricalSummary>,
}

/// Stands in `CraIncomeInsights.warnings`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeWarning {
    pub warning_type: Option<plaid_types::CreditBankIncomeWarningType>,
    pub warning_code: Option<CraBankIncomeWarningCode>,
    pub cause: Option<CraBankIncomeCause>,
}

/// Stands in `CraBankIncomeWarning.cause`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeCause {
    pub error_type: plaid_types::CreditBankIncomeErrorType,
    pub error_code: String,
    pub error_message: String,
    pub display_message: String,
}

/// Stands in `CraCheckReportIncomeInsightsGetResponse.warnings`, `CraCheckReportPartnerInsightsGetResponse.warnings`, `CraCheckReportCashflowInsightsGetResponse.warnings` and 5 more places.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CheckReportWarning {
    pub warning_type: String,
    pub warning_code: CheckReportWarningCode,
    pub cause: Option<plaid_core::ErrorCause>,
}

/// The request of `/cra/check_report/base_report/get`.
///
/// Returns the Base Report of a user: accounts, balances, owners, transactions and summaries.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportBaseReportGetRequest {
    pub user_id: Option<plaid_types::UserId>,
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// Not in Plaid's public documentation.
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
    pub user_token: Option<plaid_types::UserToken>,
    pub user_tier: Option<CraUserTier>,
    pub report_id: Option<String>,
    pub consumer_report_permissible_purpose: Option<CraCheckReportPermissiblePurpose>,
}

#[allow(missing_docs)]
impl CraCheckReportBaseReportGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    #[must_use]
    pub fn user_tier<M>(mut self, user_tier: impl plaid_core::IntoOption<CraUserTier, M>) -> Self {
        self.user_tier = user_tier.into_option();
        self
    }

    #[must_use]
    pub fn report_id<M>(mut self, report_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.report_id = report_id.into_option();
        self
    }

    #[must_use]
    pub fn consumer_report_permissible_purpose<M>(
        mut self,
        consumer_report_permissible_purpose: impl plaid_core::IntoOption<
            CraCheckReportPermissiblePurpose,
            M,
        >,
    ) -> Self {
        self.consumer_report_permissible_purpose =
            consumer_report_permissible_purpose.into_option();
        self
    }
}

/// The answer of `/cra/check_report/base_report/get`.
///
/// Returns the Base Report of a user: accounts, balances, owners, transactions and summaries.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportBaseReportGetResponse {
    pub report: BaseReport,
    pub warnings: Vec<BaseReportWarning>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `CraCheckReportBaseReportGetResponse.report`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReport {
    pub report_id: BaseReportId,
    pub date_generated: plaid_core::DateTime,
    pub days_requested: Option<i64>,
    pub client_report_id: Option<String>,
    pub items: Vec<BaseReportItem>,
    pub attributes: Option<BaseReportUserAttributes>,
}

/// Stands in `BaseReport.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportItem {
    pub institution_name: String,
    pub institution_id: plaid_types::InstitutionId,
    pub date_last_updated: plaid_core::DateTime,
    pub item_id: Option<plaid_core::ItemId>,
    pub accounts: Vec<BaseReportAccount>,
}

/// Stands in `BaseReport.attributes`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportUserAttributes {
    pub nsf_overdraft_transactions_count: Option<i64>,
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    pub total_inflow_amount: Option<TotalReportInflowAmount>,
    pub total_inflow_amount_30d: Option<TotalReportInflowAmount30d>,
    pub total_inflow_amount_60d: Option<TotalReportInflowAmount60d>,
    pub total_inflow_amount_90d: Option<TotalReportInflowAmount90d>,
    pub total_outflow_amount: Option<TotalReportOutflowAmount>,
    pub total_outflow_amount_30d: Option<TotalReportOutflowAmount30d>,
    pub total_outflow_amount_60d: Option<TotalReportOutflowAmount60d>,
    pub total_outflow_amount_90d: Option<TotalReportOutflowAmount90d>,
}

/// Stands in `BaseReportUserAttributes.total_inflow_amount`, `CraVoaReportAttributes.total_inflow_amount` and `CraReportGetBaseReportAttributes.total_inflow_amount`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportInflowAmount {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BaseReportUserAttributes.total_inflow_amount_30d` and `CraReportGetBaseReportAttributes.total_inflow_amount_30d`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportInflowAmount30d {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BaseReportUserAttributes.total_inflow_amount_60d` and `CraReportGetBaseReportAttributes.total_inflow_amount_60d`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportInflowAmount60d {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BaseReportUserAttributes.total_inflow_amount_90d` and `CraReportGetBaseReportAttributes.total_inflow_amount_90d`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportInflowAmount90d {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BaseReportUserAttributes.total_outflow_amount`, `CraVoaReportAttributes.total_outflow_amount` and `CraReportGetBaseReportAttributes.total_outflow_amount`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportOutflowAmount {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BaseReportUserAttributes.total_outflow_amount_30d` and `CraReportGetBaseReportAttributes.total_outflow_amount_30d`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportOutflowAmount30d {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BaseReportUserAttributes.total_outflow_amount_60d` and `CraReportGetBaseReportAttributes.total_outflow_amount_60d`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportOutflowAmount60d {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BaseReportUserAttributes.total_outflow_amount_90d` and `CraReportGetBaseReportAttributes.total_outflow_amount_90d`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportOutflowAmount90d {
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CraCheckReportBaseReportGetResponse.warnings`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportWarning {
    pub warning_type: String,
    pub warning_code: BaseReportWarningCode,
    pub cause: Option<plaid_core::ErrorCause>,
}

/// The request of `/cra/check_report/pdf/get`.
///
/// Returns the newest Base Report of a user as a PDF file.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportPDFGetRequest {
    pub user_id: Option<plaid_types::UserId>,
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    pub add_ons: Option<Vec<CraPDFAddOns>>,
    pub user_token: Option<plaid_types::UserToken>,
}

#[allow(missing_docs)]
impl CraCheckReportPDFGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    #[must_use]
    pub fn add_ons(mut self, add_ons: impl IntoIterator<Item = impl Into<CraPDFAddOns>>) -> Self {
        self.add_ons = Some(add_ons.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }
}

/// The request of `/cra/check_report/create`.
///
/// Makes a new consumer report for a user from fresh data, which takes a while: a webhook announces it.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportCreateRequest {
    pub user_id: Option<plaid_types::UserId>,
    pub user_token: Option<plaid_types::UserToken>,
    /// A URL.
    pub webhook: String,
    /// At most 731.
    pub days_requested: i64,
    /// At most 184.
    pub days_required: Option<i64>,
    pub client_report_id: Option<String>,
    pub products: Option<Vec<plaid_types::Products>>,
    pub base_report: Option<CraCheckReportCreateBaseReportOptions>,
    pub cashflow_insights: Option<CraCheckReportCreateCashflowInsightsOptions>,
    pub partner_insights: Option<CraCheckReportCreatePartnerInsightsOptions>,
    pub lend_score: Option<CraCheckReportCreateLendScoreOptions>,
    pub network_insights: Option<CraCheckReportCreateNetworkInsightsOptions>,
    pub include_investments: Option<bool>,
    pub income_insights: Option<CraCheckReportCreateIncomeInsightsOptions>,
    pub consumer_report_permissible_purpose: plaid_types::ConsumerReportPermissiblePurpose,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// At most 184.
    #[must_use]
    pub fn days_required(mut self, days_required: impl Into<Option<i64>>) -> Self {
        self.days_required = days_required.into();
        self
    }

    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }

    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn base_report(
        mut self,
        base_report: impl Into<Option<CraCheckReportCreateBaseReportOptions>>,
    ) -> Self {
        self.base_report = base_report.into();
        self
    }

    #[must_use]
    pub fn cashflow_insights(
        mut self,
        cashflow_insights: impl Into<Option<CraCheckReportCreateCashflowInsightsOptions>>,
    ) -> Self {
        self.cashflow_insights = cashflow_insights.into();
        self
    }

    #[must_use]
    pub fn partner_insights(
        mut self,
        partner_insights: impl Into<Option<CraCheckReportCreatePartnerInsightsOptions>>,
    ) -> Self {
        self.partner_insights = partner_insights.into();
        self
    }

    #[must_use]
    pub fn lend_score(
        mut self,
        lend_score: impl Into<Option<CraCheckReportCreateLendScoreOptions>>,
    ) -> Self {
        self.lend_score = lend_score.into();
        self
    }

    #[must_use]
    pub fn network_insights(
        mut self,
        network_insights: impl Into<Option<CraCheckReportCreateNetworkInsightsOptions>>,
    ) -> Self {
        self.network_insights = network_insights.into();
        self
    }

    #[must_use]
    pub fn include_investments(mut self, include_investments: impl Into<Option<bool>>) -> Self {
        self.include_investments = include_investments.into();
        self
    }

    #[must_use]
    pub fn income_insights(
        mut self,
        income_insights: impl Into<Option<CraCheckReportCreateIncomeInsightsOptions>>,
    ) -> Self {
        self.income_insights = income_insights.into();
        self
    }
}

/// Stands in `CraCheckReportCreateRequest.base_report`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportCreateBaseReportOptions {
    /// Deprecated by Plaid.
    pub client_report_id: Option<String>,
    pub gse_options: Option<CraCheckReportGSEOptions>,
    pub require_identity: Option<bool>,
    pub home_lending_report_options: Option<plaid_types::CraCheckReportHomeLendingReportOptions>,
}

#[allow(missing_docs)]
impl CraCheckReportCreateBaseReportOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }

    #[must_use]
    pub fn gse_options(mut self, gse_options: impl Into<Option<CraCheckReportGSEOptions>>) -> Self {
        self.gse_options = gse_options.into();
        self
    }

    #[must_use]
    pub fn require_identity(mut self, require_identity: impl Into<Option<bool>>) -> Self {
        self.require_identity = require_identity.into();
        self
    }

    #[must_use]
    pub fn home_lending_report_options(
        mut self,
        home_lending_report_options: impl Into<
            Option<plaid_types::CraCheckReportHomeLendingReportOptions>,
        >,
    ) -> Self {
        self.home_lending_report_options = home_lending_report_options.into();
        self
    }
}

/// Stands in `CraCheckReportCreateBaseReportOptions.gse_options`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportGSEOptions {
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

/// Stands in `CraCheckReportCreateRequest.cashflow_insights`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportCreateCashflowInsightsOptions {
    pub attributes_version: Option<plaid_types::CashflowAttributesVersion>,
}

#[allow(missing_docs)]
impl CraCheckReportCreateCashflowInsightsOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn attributes_version<M>(
        mut self,
        attributes_version: impl plaid_core::IntoOption<plaid_types::CashflowAttributesVersion, M>,
    ) -> Self {
        self.attributes_version = attributes_version.into_option();
        self
    }
}

/// Stands in `CraCheckReportCreateRequest.partner_insights`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportCreatePartnerInsightsOptions {
    pub prism_versions: Option<plaid_types::PrismVersions>,
    pub fico: Option<plaid_types::CraPartnerInsightsFicoInput>,
}

#[allow(missing_docs)]
impl CraCheckReportCreatePartnerInsightsOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn prism_versions(
        mut self,
        prism_versions: impl Into<Option<plaid_types::PrismVersions>>,
    ) -> Self {
        self.prism_versions = prism_versions.into();
        self
    }

    #[must_use]
    pub fn fico(
        mut self,
        fico: impl Into<Option<plaid_types::CraPartnerInsightsFicoInput>>,
    ) -> Self {
        self.fico = fico.into();
        self
    }
}

/// Stands in `CraCheckReportCreateRequest.lend_score`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportCreateLendScoreOptions {
    pub lend_score_version: Option<plaid_types::PlaidLendScoreVersion>,
}

#[allow(missing_docs)]
impl CraCheckReportCreateLendScoreOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn lend_score_version<M>(
        mut self,
        lend_score_version: impl plaid_core::IntoOption<plaid_types::PlaidLendScoreVersion, M>,
    ) -> Self {
        self.lend_score_version = lend_score_version.into_option();
        self
    }
}

/// Stands in `CraCheckReportCreateRequest.network_insights`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportCreateNetworkInsightsOptions {
    pub network_insights_version: Option<plaid_types::NetworkInsightsVersion>,
}

#[allow(missing_docs)]
impl CraCheckReportCreateNetworkInsightsOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn network_insights_version<M>(
        mut self,
        network_insights_version: impl plaid_core::IntoOption<plaid_types::NetworkInsightsVersion, M>,
    ) -> Self {
        self.network_insights_version = network_insights_version.into_option();
        self
    }
}

/// Stands in `CraCheckReportCreateRequest.income_insights` and `CraIncomeInsightsProductConfig.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportCreateIncomeInsightsOptions {
    pub income_insights_filter: Option<plaid_types::IncomeInsightsFilter>,
    pub income_insights_version: Option<plaid_types::IncomeInsightsVersion>,
}

#[allow(missing_docs)]
impl CraCheckReportCreateIncomeInsightsOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn income_insights_filter(
        mut self,
        income_insights_filter: impl Into<Option<plaid_types::IncomeInsightsFilter>>,
    ) -> Self {
        self.income_insights_filter = income_insights_filter.into();
        self
    }

    #[must_use]
    pub fn income_insights_version<M>(
        mut self,
        income_insights_version: impl plaid_core::IntoOption<plaid_types::IncomeInsightsVersion, M>,
    ) -> Self {
        self.income_insights_version = income_insights_version.into_option();
        self
    }
}

/// The answer of `/cra/check_report/create`.
///
/// Makes a new consumer report for a user from fresh data, which takes a while: a webhook announces it.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportCreateResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/check_report/partner_insights/get`.
///
/// Returns cash flow scores and attributes of a user, computed by partners of Plaid.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportPartnerInsightsGetRequest {
    pub user_id: Option<plaid_types::UserId>,
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    pub user_token: Option<plaid_types::UserToken>,
    pub user_tier: Option<CraUserTier>,
    /// Deprecated by Plaid.
    pub partner_insights: Option<CraCheckReportPartnerInsightsGetPartnerInsights>,
    /// Deprecated by Plaid.
    pub options: Option<CraCheckReportPartnerInsightsGetOptions>,
}

#[allow(missing_docs)]
impl CraCheckReportPartnerInsightsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    #[must_use]
    pub fn user_tier<M>(mut self, user_tier: impl plaid_core::IntoOption<CraUserTier, M>) -> Self {
        self.user_tier = user_tier.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn partner_insights(
        mut self,
        partner_insights: impl Into<Option<CraCheckReportPartnerInsightsGetPartnerInsights>>,
    ) -> Self {
        self.partner_insights = partner_insights.into();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CraCheckReportPartnerInsightsGetOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Stands in `CraCheckReportPartnerInsightsGetRequest.partner_insights`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportPartnerInsightsGetPartnerInsights {
    pub prism_versions: Option<plaid_types::PrismVersions>,
    pub fico: Option<plaid_types::CraPartnerInsightsFicoInput>,
}

#[allow(missing_docs)]
impl CraCheckReportPartnerInsightsGetPartnerInsights {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn prism_versions(
        mut self,
        prism_versions: impl Into<Option<plaid_types::PrismVersions>>,
    ) -> Self {
        self.prism_versions = prism_versions.into();
        self
    }

    #[must_use]
    pub fn fico(
        mut self,
        fico: impl Into<Option<plaid_types::CraPartnerInsightsFicoInput>>,
    ) -> Self {
        self.fico = fico.into();
        self
    }
}

/// Stands in `CraCheckReportPartnerInsightsGetRequest.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportPartnerInsightsGetOptions {
    /// Deprecated by Plaid.
    pub prism_versions: Option<PrismVersionsDeprecated>,
}

impl CraCheckReportPartnerInsightsGetOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn prism_versions(
        mut self,
        prism_versions: impl Into<Option<PrismVersionsDeprecated>>,
    ) -> Self {
        self.prism_versions = prism_versions.into();
        self
    }
}

/// Stands in `CraCheckReportPartnerInsightsGetOptions.prism_versions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PrismVersionsDeprecated {
    pub firstdetect: Option<plaid_types::PrismFirstDetectVersion>,
    pub detect: Option<plaid_types::PrismDetectVersion>,
    pub cashscore: Option<plaid_types::PrismCashScoreVersion>,
    pub extend: Option<plaid_types::PrismExtendVersion>,
    pub insights: Option<plaid_types::PrismInsightsVersion>,
}

#[allow(missing_docs)]
impl PrismVersionsDeprecated {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn firstdetect<M>(
        mut self,
        firstdetect: impl plaid_core::IntoOption<plaid_types::PrismFirstDetectVersion, M>,
    ) -> Self {
        self.firstdetect = firstdetect.into_option();
        self
    }

    #[must_use]
    pub fn detect<M>(
        mut self,
        detect: impl plaid_core::IntoOption<plaid_types::PrismDetectVersion, M>,
    ) -> Self {
        self.detect = detect.into_option();
        self
    }

    #[must_use]
    pub fn cashscore<M>(
        mut self,
        cashscore: impl plaid_core::IntoOption<plaid_types::PrismCashScoreVersion, M>,
    ) -> Self {
        self.cashscore = cashscore.into_option();
        self
    }

    #[must_use]
    pub fn extend<M>(
        mut self,
        extend: impl plaid_core::IntoOption<plaid_types::PrismExtendVersion, M>,
    ) -> Self {
        self.extend = extend.into_option();
        self
    }

    #[must_use]
    pub fn insights<M>(
        mut self,
        insights: impl plaid_core::IntoOption<plaid_types::PrismInsightsVersion, M>,
    ) -> Self {
        self.insights = insights.into_option();
        self
    }
}

/// The answer of `/cra/check_report/partner_insights/get`.
///
/// Returns cash flow scores and attributes of a user, computed by partners of Plaid.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportPartnerInsightsGetResponse {
    pub report: Option<CraPartnerInsights>,
    pub request_id: Option<plaid_core::RequestId>,
    pub warnings: Vec<CheckReportWarning>,
}

/// The request of `/cra/check_report/cashflow_insights/get`.
///
/// Returns attributes of the cash flow of a user.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportCashflowInsightsGetRequest {
    pub user_id: Option<plaid_types::UserId>,
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    pub user_token: Option<plaid_types::UserToken>,
    /// Deprecated by Plaid.
    pub options: Option<CraCheckReportCashflowInsightsGetOptions>,
}

#[allow(missing_docs)]
impl CraCheckReportCashflowInsightsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CraCheckReportCashflowInsightsGetOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Stands in `CraCheckReportCashflowInsightsGetRequest.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportCashflowInsightsGetOptions {
    pub attributes_version: Option<plaid_types::CashflowAttributesVersion>,
}

#[allow(missing_docs)]
impl CraCheckReportCashflowInsightsGetOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn attributes_version<M>(
        mut self,
        attributes_version: impl plaid_core::IntoOption<plaid_types::CashflowAttributesVersion, M>,
    ) -> Self {
        self.attributes_version = attributes_version.into_option();
        self
    }
}

/// The answer of `/cra/check_report/cashflow_insights/get`.
///
/// Returns attributes of the cash flow of a user.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportCashflowInsightsGetResponse {
    pub report: CraCashflowInsightsReport,
    pub request_id: Option<plaid_core::RequestId>,
    pub warnings: Vec<CheckReportWarning>,
}

/// Stands in `CraCheckReportCashflowInsightsGetResponse.report`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCashflowInsightsReport {
    pub report_id: String,
    pub generated_time: plaid_core::DateTime,
    pub attributes: Option<plaid_core::json::Map>,
}

/// The request of `/cra/check_report/lend_score/get`.
///
/// Returns the LendScore of a user, a number for the risk of default.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportLendScoreGetRequest {
    pub user_id: Option<plaid_types::UserId>,
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    pub user_token: Option<plaid_types::UserToken>,
    /// Deprecated by Plaid.
    pub options: Option<CraCheckReportLendScoreGetOptions>,
}

#[allow(missing_docs)]
impl CraCheckReportLendScoreGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CraCheckReportLendScoreGetOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Stands in `CraCheckReportLendScoreGetRequest.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportLendScoreGetOptions {
    pub lend_score_version: Option<plaid_types::PlaidLendScoreVersion>,
}

#[allow(missing_docs)]
impl CraCheckReportLendScoreGetOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn lend_score_version<M>(
        mut self,
        lend_score_version: impl plaid_core::IntoOption<plaid_types::PlaidLendScoreVersion, M>,
    ) -> Self {
        self.lend_score_version = lend_score_version.into_option();
        self
    }
}

/// The answer of `/cra/check_report/lend_score/get`.
///
/// Returns the LendScore of a user, a number for the risk of default.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportLendScoreGetResponse {
    pub report: CraLendScoreReport,
    pub request_id: Option<plaid_core::RequestId>,
    pub warnings: Vec<CheckReportWarning>,
}

/// Stands in `CraCheckReportLendScoreGetResponse.report`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraLendScoreReport {
    pub report_id: String,
    pub generated_time: plaid_core::DateTime,
    pub lend_score: Option<LendScore>,
}

/// Stands in `CraLendScoreReport.lend_score`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LendScore {
    pub score: Option<i64>,
    pub reason_codes: Vec<String>,
    pub error_reason: Option<String>,
}

/// The request of `/cra/check_report/network_insights/get`.
///
/// Returns attributes of a user that come from the connections seen in Plaid's network.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportNetworkInsightsGetRequest {
    pub user_id: Option<plaid_types::UserId>,
    /// Deprecated by Plaid.
    pub options: Option<CraCheckReportNetworkInsightsGetOptions>,
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    pub user_token: Option<plaid_types::UserToken>,
}

#[allow(missing_docs)]
impl CraCheckReportNetworkInsightsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CraCheckReportNetworkInsightsGetOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }

    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }
}

/// Stands in `CraCheckReportNetworkInsightsGetRequest.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportNetworkInsightsGetOptions {
    pub network_insights_version: Option<plaid_types::NetworkInsightsVersion>,
}

#[allow(missing_docs)]
impl CraCheckReportNetworkInsightsGetOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn network_insights_version<M>(
        mut self,
        network_insights_version: impl plaid_core::IntoOption<plaid_types::NetworkInsightsVersion, M>,
    ) -> Self {
        self.network_insights_version = network_insights_version.into_option();
        self
    }
}

/// The answer of `/cra/check_report/network_insights/get`.
///
/// Returns attributes of a user that come from the connections seen in Plaid's network.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportNetworkInsightsGetResponse {
    pub report: CraNetworkInsightsReport,
    pub request_id: Option<plaid_core::RequestId>,
    pub warnings: Vec<CheckReportWarning>,
}

/// Stands in `CraCheckReportNetworkInsightsGetResponse.report`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraNetworkInsightsReport {
    pub report_id: String,
    pub generated_time: plaid_core::DateTime,
    pub network_attributes: plaid_core::json::Map,
    pub items: Vec<CraNetworkInsightsItem>,
}

/// Stands in `CraNetworkInsightsReport.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraNetworkInsightsItem {
    pub institution_id: plaid_types::InstitutionId,
    pub institution_name: String,
    pub item_id: plaid_core::ItemId,
}

/// The request of `/cra/check_report/verification/get`.
///
/// Returns home lending reports of a user: the verification of assets, the employment refresh, or both.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportVerificationGetRequest {
    pub user_id: Option<plaid_types::UserId>,
    pub reports_requested: Vec<plaid_types::CraCheckReportVerificationGetReportType>,
    /// Deprecated by Plaid.
    pub employment_refresh_options: Option<CraCheckReportVerificationGetEmploymentRefreshOptions>,
    pub user_token: Option<plaid_types::UserToken>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn employment_refresh_options(
        mut self,
        employment_refresh_options: impl Into<
            Option<CraCheckReportVerificationGetEmploymentRefreshOptions>,
        >,
    ) -> Self {
        self.employment_refresh_options = employment_refresh_options.into();
        self
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }
}

/// Stands in `CraCheckReportVerificationGetRequest.employment_refresh_options`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCheckReportVerificationGetEmploymentRefreshOptions {
    /// At most 731.
    pub days_requested: i64,
}

impl CraCheckReportVerificationGetEmploymentRefreshOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new(days_requested: i64) -> Self {
        Self { days_requested }
    }
}

/// The answer of `/cra/check_report/verification/get`.
///
/// Returns home lending reports of a user: the verification of assets, the employment refresh, or both.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportVerificationGetResponse {
    pub report: CraVerificationReport,
    pub request_id: Option<plaid_core::RequestId>,
    pub warnings: Vec<CheckReportWarning>,
}

/// Stands in `CraCheckReportVerificationGetResponse.report`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationReport {
    pub report_id: String,
    pub gse_reference_id: Option<String>,
    pub client_report_id: Option<String>,
    pub voa: Option<CraVoaReport>,
    pub employment_refresh: Option<CraEmploymentRefreshReport>,
    pub income: Option<CraVerificationIncomeReport>,
}

/// Stands in `CraVerificationReport.voa`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVoaReport {
    pub generated_time: plaid_core::DateTime,
    pub days_requested: Option<i64>,
    pub items: Vec<CraVoaReportItem>,
    pub attributes: CraVoaReportAttributes,
}

/// Stands in `CraVoaReport.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVoaReportItem {
    pub accounts: Vec<CraVoaReportAccount>,
    pub institution_name: String,
    pub institution_id: plaid_types::InstitutionId,
    pub item_id: plaid_core::ItemId,
    pub last_update_time: plaid_core::DateTime,
}

/// Stands in `CraVoaReportItem.accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVoaReportAccount {
    pub account_id: plaid_types::AccountId,
    pub balances: CraVoaReportAccountBalances,
    pub consumer_disputes: Vec<ConsumerDispute>,
    pub mask: Option<String>,
    pub name: String,
    pub official_name: Option<String>,
    pub r#type: plaid_types::AccountType,
    pub subtype: Option<plaid_types::AccountSubtype>,
    pub days_available: Option<i64>,
    pub transactions_insights: CraVoaReportTransactionsInsights,
    pub owners: Vec<plaid_types::Owner>,
    pub ownership_type: Option<plaid_types::OwnershipType>,
    pub investments: Option<BaseReportInvestments>,
}

/// Stands in `CraVoaReportAccount.balances`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVoaReportAccountBalances {
    pub available: Option<plaid_core::Amount>,
    pub current: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub historical_balances: Vec<CraVoaReportAccountHistoricalBalance>,
    pub average_balance_30_days: Option<plaid_core::Amount>,
    pub average_balance_60_days: Option<plaid_core::Amount>,
    pub nsf_overdraft_transactions_count: Option<f64>,
}

/// Stands in `CraVoaReportAccountBalances.historical_balances`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVoaReportAccountHistoricalBalance {
    pub current: plaid_core::Amount,
    pub date: plaid_core::Date,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CraVoaReportAccount.transactions_insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVoaReportTransactionsInsights {
    pub all_transactions: Vec<BaseReportTransaction>,
    pub end_date: Option<plaid_core::Date>,
    pub start_date: Option<plaid_core::Date>,
}

/// Stands in `CraVoaReportAccount.investments`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportInvestments {
    pub holdings: Vec<BaseReportInvestmentHolding>,
    pub securities: Vec<BaseReportInvestmentSecurity>,
    pub investment_transactions: Vec<BaseReportInvestmentTransaction>,
}

/// Stands in `BaseReportInvestments.holdings`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportInvestmentHolding {
    pub account_id: plaid_types::AccountId,
    pub security_id: plaid_types::SecurityId,
    pub institution_price: Option<plaid_core::Amount>,
    pub institution_price_as_of: Option<plaid_core::Date>,
    pub institution_value: Option<plaid_core::Amount>,
    pub cost_basis: Option<plaid_core::Amount>,
    pub quantity: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub tax_lots: Vec<plaid_types::HoldingTaxLot>,
}

/// Stands in `BaseReportInvestments.securities`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportInvestmentSecurity {
    pub security_id: plaid_types::SecurityId,
    pub name: Option<String>,
    pub isin: Option<String>,
    pub cusip: Option<String>,
    pub institution_security_id: Option<String>,
    pub institution_id: Option<plaid_types::InstitutionId>,
    pub ticker_symbol: Option<String>,
    pub r#type: Option<String>,
}

/// Stands in `BaseReportInvestments.investment_transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportInvestmentTransaction {
    pub investment_transaction_id: plaid_types::InvestmentTransactionId,
    pub account_id: plaid_types::AccountId,
    pub security_id: Option<plaid_types::SecurityId>,
    pub date: plaid_core::Date,
    pub name: String,
    pub quantity: plaid_core::Amount,
    pub amount: plaid_core::Amount,
    pub price: plaid_core::Amount,
    pub fees: Option<plaid_core::Amount>,
    pub r#type: plaid_types::InvestmentTransactionType,
    pub subtype: plaid_types::InvestmentTransactionSubtype,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CraVoaReport.attributes`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVoaReportAttributes {
    pub total_inflow_amount: Option<TotalReportInflowAmount>,
    pub total_outflow_amount: Option<TotalReportOutflowAmount>,
}

/// Stands in `CraVerificationReport.employment_refresh`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraEmploymentRefreshReport {
    pub generated_time: plaid_core::DateTime,
    pub days_requested: Option<i64>,
    pub items: Vec<CraEmploymentRefreshReportItem>,
}

/// Stands in `CraEmploymentRefreshReport.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraEmploymentRefreshReportItem {
    pub accounts: Vec<CraEmploymentRefreshReportAccount>,
    pub institution_name: String,
    pub institution_id: plaid_types::InstitutionId,
    pub item_id: plaid_core::ItemId,
    pub last_update_time: plaid_core::DateTime,
}

/// Stands in `CraEmploymentRefreshReportItem.accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraEmploymentRefreshReportAccount {
    pub account_id: plaid_types::AccountId,
    pub name: String,
    pub official_name: Option<String>,
    pub r#type: plaid_types::AccountType,
    pub subtype: Option<plaid_types::AccountSubtype>,
    pub transactions: Vec<CraEmploymentRefreshReportTransaction>,
}

/// Stands in `CraEmploymentRefreshReportAccount.transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraEmploymentRefreshReportTransaction {
    pub account_id: plaid_types::AccountId,
    pub original_description: String,
    pub date: plaid_core::Date,
    pub pending: bool,
    pub transaction_id: plaid_types::TransactionId,
}

/// Stands in `CraVerificationReport.income`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeReport {
    pub generated_time: plaid_core::DateTime,
    pub days_requested: Option<i64>,
    pub user_summary: Option<CraVerificationIncomeUserSummary>,
    pub income_streams: Vec<CraVerificationIncomeStream>,
    pub items: Vec<CraVerificationIncomeItem>,
}

/// Stands in `CraVerificationIncomeReport.user_summary`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeUserSummary {
    pub income_metrics: Vec<CraVerificationIncomeMetrics>,
}

/// Stands in `CraVerificationIncomeUserSummary.income_metrics` and `CraVerificationIncomeStream.income_metrics`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeMetrics {
    pub current: Option<CraVerificationModeledIncome>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CraVerificationIncomeMetrics.current`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationModeledIncome {
    pub monthly: CraVerificationIncomeValues,
    pub annual: CraVerificationIncomeValues,
}

/// Stands in `CraVerificationModeledIncome.monthly` and `CraVerificationModeledIncome.annual`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeValues {
    pub gross_income: plaid_core::Amount,
    pub net_income: plaid_core::Amount,
}

/// Stands in `CraVerificationIncomeReport.income_streams`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeStream {
    pub income_stream_id: String,
    pub start_date: plaid_core::Date,
    pub end_date: plaid_core::Date,
    pub description: String,
    pub insights: CraVerificationIncomeStreamInsights,
    pub income_metrics: CraVerificationIncomeMetrics,
    pub transactions: Vec<CraVerificationIncomeTransaction>,
}

/// Stands in `CraVerificationIncomeStream.insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeStreamInsights {
    pub income_category: CraVerificationIncomeCategory,
    pub pay_frequency: CraVerificationIncomePayFrequency,
    pub income_provider: Option<CraVerificationIncomeProvider>,
    pub status: CraVerificationIncomeStatus,
    pub next_payment: Option<CraVerificationIncomeNextPayment>,
}

/// Stands in `CraVerificationIncomeStreamInsights.income_category`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeCategory {
    pub primary: String,
    pub secondary: String,
}

/// Stands in `CraVerificationIncomeStreamInsights.income_provider`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeProvider {
    pub name: String,
    pub is_normalized: bool,
}

/// Stands in `CraVerificationIncomeStreamInsights.next_payment`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeNextPayment {
    pub date: plaid_core::Date,
}

/// Stands in `CraVerificationIncomeStream.transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeTransaction {
    pub transaction_id: plaid_types::TransactionId,
    pub item_id: plaid_core::ItemId,
    pub account_id: plaid_types::AccountId,
    pub amount: plaid_core::Amount,
    pub date: plaid_core::Date,
    pub original_description: String,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub outlier: CraVerificationIncomeTransactionOutlier,
}

/// Stands in `CraVerificationIncomeTransaction.outlier`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeTransactionOutlier {
    pub is_outlier: bool,
    pub amount: Option<plaid_core::Amount>,
}

/// Stands in `CraVerificationIncomeReport.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeItem {
    pub item_id: plaid_core::ItemId,
    pub accounts: Vec<CraVerificationIncomeAccount>,
    pub last_updated_time: plaid_core::DateTime,
    pub institution_id: plaid_types::InstitutionId,
    pub institution_name: String,
}

/// Stands in `CraVerificationIncomeItem.accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeAccount {
    pub account_id: plaid_types::AccountId,
    pub mask: Option<String>,
    pub metadata: CraBankIncomeAccountMetadata,
    pub name: String,
    pub official_name: Option<String>,
    pub subtype: Option<plaid_types::AccountSubtype>,
    pub r#type: plaid_types::AccountType,
}

/// The request of `/cra/check_report/verification/pdf/get`.
///
/// Returns a home lending report of a user as a PDF file.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportVerificationPdfGetRequest {
    pub user_id: Option<plaid_types::UserId>,
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// Deprecated by Plaid.
    pub report_requested: Option<CraCheckReportVerificationPdfReportType>,
    pub reports_requested: Option<Vec<CraCheckReportVerificationPdfReportType>>,
    pub hide_gse_details: Option<bool>,
    pub user_token: Option<plaid_types::UserToken>,
}

#[allow(missing_docs)]
impl CraCheckReportVerificationPdfGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn report_requested<M>(
        mut self,
        report_requested: impl plaid_core::IntoOption<CraCheckReportVerificationPdfReportType, M>,
    ) -> Self {
        self.report_requested = report_requested.into_option();
        self
    }

    #[must_use]
    pub fn reports_requested(
        mut self,
        reports_requested: impl IntoIterator<Item = impl Into<CraCheckReportVerificationPdfReportType>>,
    ) -> Self {
        self.reports_requested = Some(reports_requested.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn hide_gse_details(mut self, hide_gse_details: impl Into<Option<bool>>) -> Self {
        self.hide_gse_details = hide_gse_details.into();
        self
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }
}

/// The request of `/cra/loans/applications/register`.
///
/// Reports loan applications and how they were decided.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraLoansApplicationsRegisterRequest {
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

/// Stands in `CraLoansApplicationsRegisterRequest.applications`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraLoanApplication {
    pub user_token: plaid_types::UserToken,
    pub application_id: CraLoanApplicationId,
    pub r#type: CraLoanType,
    pub decision: CraLoanApplicationDecision,
    pub application_date: Option<plaid_core::Date>,
    pub decision_date: Option<plaid_core::Date>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn application_date<M>(
        mut self,
        application_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.application_date = application_date.into_option();
        self
    }

    #[must_use]
    pub fn decision_date<M>(
        mut self,
        decision_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.decision_date = decision_date.into_option();
        self
    }
}

/// The answer of `/cra/loans/applications/register`.
///
/// Reports loan applications and how they were decided.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraLoansApplicationsRegisterResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/loans/register`.
///
/// Reports loans and who took them.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CRALoansRegisterRequest {
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

/// Stands in `CRALoansRegisterRequest.loans`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraLoanRegister {
    pub user_token: plaid_types::UserToken,
    pub loan_id: CraLoanId,
    pub r#type: CraLoanType,
    pub payment_schedule: CraLoanPaymentSchedule,
    pub opened_date: plaid_core::Date,
    pub opened_with_status: CraLoanOpenedStatus,
    pub loan_amount: Option<plaid_core::Amount>,
    pub application: Option<CraLoanRegisterApplication>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn loan_amount<M>(
        mut self,
        loan_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.loan_amount = loan_amount.into_option();
        self
    }

    #[must_use]
    pub fn application(
        mut self,
        application: impl Into<Option<CraLoanRegisterApplication>>,
    ) -> Self {
        self.application = application.into();
        self
    }
}

/// Stands in `CraLoanRegister.opened_with_status`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraLoanOpenedStatus {
    pub status: CraLoanStatus,
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

/// Stands in `CraLoanRegister.application`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraLoanRegisterApplication {
    pub application_id: Option<CraLoanApplicationId>,
    pub application_date: Option<plaid_core::Date>,
}

#[allow(missing_docs)]
impl CraLoanRegisterApplication {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn application_id<M>(
        mut self,
        application_id: impl plaid_core::IntoOption<CraLoanApplicationId, M>,
    ) -> Self {
        self.application_id = application_id.into_option();
        self
    }

    #[must_use]
    pub fn application_date<M>(
        mut self,
        application_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.application_date = application_date.into_option();
        self
    }
}

/// The answer of `/cra/loans/register`.
///
/// Reports loans and who took them.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraLoansRegisterResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/loans/update`.
///
/// Reports what became of loans: their status and the payments made.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraLoansUpdateRequest {
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

/// Stands in `CraLoansUpdateRequest.loans`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraLoanUpdate {
    pub loan_id: Option<CraLoanId>,
    pub status_history: Option<Vec<CraLoanStatusHistoryUpdate>>,
    pub payment_history: Option<Vec<CraLoanPaymentHistory>>,
}

#[allow(missing_docs)]
impl CraLoanUpdate {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn loan_id<M>(mut self, loan_id: impl plaid_core::IntoOption<CraLoanId, M>) -> Self {
        self.loan_id = loan_id.into_option();
        self
    }

    #[must_use]
    pub fn status_history(
        mut self,
        status_history: impl IntoIterator<Item = CraLoanStatusHistoryUpdate>,
    ) -> Self {
        self.status_history = Some(status_history.into_iter().collect());
        self
    }

    #[must_use]
    pub fn payment_history(
        mut self,
        payment_history: impl IntoIterator<Item = CraLoanPaymentHistory>,
    ) -> Self {
        self.payment_history = Some(payment_history.into_iter().collect());
        self
    }
}

/// Stands in `CraLoanUpdate.status_history`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraLoanStatusHistoryUpdate {
    pub status: CraLoanStatus,
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

/// Stands in `CraLoanUpdate.payment_history`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraLoanPaymentHistory {
    pub period: i64,
    pub due_date: plaid_core::Date,
    pub days_past_due: i64,
    pub amount_past_due: Option<plaid_core::Amount>,
    pub balance_remaining: Option<plaid_core::Amount>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn amount_past_due<M>(
        mut self,
        amount_past_due: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.amount_past_due = amount_past_due.into_option();
        self
    }

    #[must_use]
    pub fn balance_remaining<M>(
        mut self,
        balance_remaining: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.balance_remaining = balance_remaining.into_option();
        self
    }
}

/// The answer of `/cra/loans/update`.
///
/// Reports what became of loans: their status and the payments made.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraLoansUpdateResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/loans/unregister`.
///
/// Reports that loans have reached their end, so that no more updates will follow.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraLoansUnregisterRequest {
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

/// Stands in `CraLoansUnregisterRequest.loans`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraLoanUnregister {
    pub loan_id: CraLoanId,
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

/// Stands in `CraLoanUnregister.closed_with_status`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraLoanClosedStatus {
    pub status: CraLoanStatus,
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraLoanUnregisterResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/credit_profile/report/get`.
///
/// Returns the credit profile report of a user.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCreditProfileReportGetRequest {
    pub user_id: plaid_types::UserId,
    pub consumer_report_permissible_purpose: plaid_types::ConsumerReportPermissiblePurpose,
    pub client_report_id: String,
    pub report_type: CraCreditProfileReportType,
    pub inquiry_type: CraCreditProfileInquiryType,
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCreditProfileReportGetResponse {
    pub report: CraCreditProfileReport,
    pub request_id: Option<plaid_core::RequestId>,
    pub user_id: Option<plaid_types::UserId>,
    pub warnings: Vec<CheckReportWarning>,
}

/// Stands in `CraCreditProfileReportGetResponse.report`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCreditProfileReport {
    pub date_retrieved: plaid_core::DateTime,
    pub inquiry_type: CraCreditProfileInquiryType,
    pub client_report_id: String,
    pub lend_scores: Vec<CraCreditProfileLendScore>,
    pub cashflow_insights_attributes: Option<plaid_core::json::Map>,
    pub network_insights_attributes: Option<plaid_core::json::Map>,
    pub metadata: Option<CraCreditProfileReportMetadata>,
}

/// Stands in `CraCreditProfileReport.lend_scores`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCreditProfileLendScore {
    pub score: Option<i64>,
    pub reason_codes: Vec<String>,
    pub variant: String,
    pub error_reason: Option<String>,
}

/// Stands in `CraCreditProfileReport.metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCreditProfileReportMetadata {
    pub item_count: Option<i64>,
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    pub account_count: Option<i64>,
    pub primary_account_count: Option<i64>,
    pub depository_account_type_count: Option<i64>,
    pub credit_account_type_count: Option<i64>,
    pub other_account_type_count: Option<i64>,
    pub multiple_owner_account_count: Option<i64>,
    pub generated_at: plaid_core::DateTime,
    pub oldest_transaction_date: plaid_core::Date,
    pub most_recent_transaction_date: plaid_core::Date,
    pub investment_account_type_count: Option<i64>,
}

/// The request of `/consumer_report/pdf/get`.
///
/// Returns all Base Reports and bank income reports of a consumer as one PDF file.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ConsumerReportPDFGetRequest {
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
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportGetRequest {
    pub user_id: plaid_types::UserId,
    pub products: Vec<CraReportGetRequestProduct>,
    pub scope: Option<plaid_types::CraReportScope>,
    pub decision_stage: plaid_types::CraReportDecisionStage,
    pub consumer_report_permissible_purpose: plaid_types::ConsumerReportPermissiblePurpose,
    pub report_id: Option<String>,
}

#[allow(missing_docs)]
impl CraReportGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        user_id: impl Into<plaid_types::UserId>,
        products: impl IntoIterator<Item = CraReportGetRequestProduct>,
        decision_stage: impl Into<plaid_types::CraReportDecisionStage>,
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

    #[must_use]
    pub fn scope<M>(
        mut self,
        scope: impl plaid_core::IntoOption<plaid_types::CraReportScope, M>,
    ) -> Self {
        self.scope = scope.into_option();
        self
    }

    #[must_use]
    pub fn report_id<M>(mut self, report_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.report_id = report_id.into_option();
        self
    }
}

/// Stands in `CraReportGetRequestProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraBaseReportProduct {
    pub product: CraBaseReportProductProduct,
    pub version: String,
}

impl CraBaseReportProduct {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<CraBaseReportProductProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
        }
    }
}

/// Stands in `CraReportGetRequestProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCashflowInsightsProduct {
    pub product: CraCashflowInsightsProductProduct,
    pub version: String,
}

impl CraCashflowInsightsProduct {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<CraCashflowInsightsProductProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
        }
    }
}

/// Stands in `CraReportGetRequestProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraHomeLendingProduct {
    pub product: CraHomeLendingProductProduct,
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

/// Stands in `CraReportGetRequestProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraIncomeCompleteBundleProduct {
    pub product: CraIncomeCompleteBundleProductProduct,
    pub version: String,
}

impl CraIncomeCompleteBundleProduct {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<CraIncomeCompleteBundleProductProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
        }
    }
}

/// Stands in `CraReportGetRequestProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraIncomeInsightsProduct {
    pub product: CraIncomeInsightsProductProduct,
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

/// Stands in `CraReportGetRequestProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraLendScoreProduct {
    pub product: CraLendScoreProductProduct,
    pub version: String,
    pub options: Option<CraReportGetLendScoreOptions>,
}

#[allow(missing_docs)]
impl CraLendScoreProduct {
    /// A value with the members it cannot go without.
    pub fn new(product: impl Into<CraLendScoreProductProduct>, version: impl Into<String>) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<CraReportGetLendScoreOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// Stands in `CraLendScoreProduct.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportGetLendScoreOptions {
    pub variants: Option<Vec<plaid_types::CraLendScoreVariant>>,
}

#[allow(missing_docs)]
impl CraReportGetLendScoreOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn variants(
        mut self,
        variants: impl IntoIterator<Item = impl Into<plaid_types::CraLendScoreVariant>>,
    ) -> Self {
        self.variants = Some(variants.into_iter().map(Into::into).collect());
        self
    }
}

/// Stands in `CraReportGetRequestProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraLendScoreCompleteBundleProduct {
    pub product: CraLendScoreCompleteBundleProductProduct,
    pub version: String,
    pub options: Option<CraReportGetLendScoreCompleteOptions>,
}

#[allow(missing_docs)]
impl CraLendScoreCompleteBundleProduct {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<CraLendScoreCompleteBundleProductProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CraReportGetLendScoreCompleteOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Stands in `CraLendScoreCompleteBundleProduct.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportGetLendScoreCompleteOptions {
    pub variants: Option<Vec<plaid_types::CraLendScoreVariant>>,
}

#[allow(missing_docs)]
impl CraReportGetLendScoreCompleteOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn variants(
        mut self,
        variants: impl IntoIterator<Item = impl Into<plaid_types::CraLendScoreVariant>>,
    ) -> Self {
        self.variants = Some(variants.into_iter().map(Into::into).collect());
        self
    }
}

/// Stands in `CraReportGetRequestProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraNetworkInsightsProduct {
    pub product: CraNetworkInsightsProductProduct,
    pub version: String,
}

impl CraNetworkInsightsProduct {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<CraNetworkInsightsProductProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
        }
    }
}

/// Stands in `CraReportGetRequestProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraQualifyProduct {
    pub product: CraQualifyProductProduct,
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetResponse {
    pub report: CraReportGetReport,
    pub request_id: Option<plaid_core::RequestId>,
    pub user_id: plaid_types::UserId,
    pub client_user_id: Option<plaid_types::ClientUserId>,
    pub warnings: Vec<CheckReportWarning>,
}

/// Stands in `CraReportGetResponse.report`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetReport {
    pub retrieved_time: plaid_core::DateTime,
    pub scope: plaid_types::CraReportScope,
    pub decision_stage: plaid_types::CraReportDecisionStage,
    pub consumer_report_permissible_purpose: plaid_types::ConsumerReportPermissiblePurpose,
    pub products: Vec<CraReportGetResponseProduct>,
    pub report_id: Option<String>,
    pub client_report_id: Option<String>,
}

/// Stands in `CraReportGetResponseProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportResponseProduct {
    pub product: CraReportGetBaseReportResponseProductProduct,
    pub version: Option<String>,
    pub metadata: Option<CraReportGetBaseReportMetadata>,
    pub items: Vec<CraReportGetBaseReportItem>,
    pub errors: Vec<plaid_core::ApiError>,
    pub attributes: Option<CraReportGetBaseReportAttributes>,
}

/// Stands in `CraReportGetBaseReportResponseProduct.metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportMetadata {
    pub generated_time: Option<plaid_core::DateTime>,
    pub item_count: Option<i64>,
    pub account_count: Option<i64>,
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    pub days_requested: Option<i64>,
    pub primary_account_count: Option<i64>,
    pub depository_account_type_count: Option<i64>,
    pub credit_account_type_count: Option<i64>,
    pub investment_account_type_count: Option<i64>,
    pub other_account_type_count: Option<i64>,
    pub multiple_owner_account_count: Option<i64>,
    pub oldest_transaction_date: Option<plaid_core::Date>,
    pub most_recent_transaction_date: Option<plaid_core::Date>,
}

/// Stands in `CraReportGetBaseReportResponseProduct.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportItem {
    pub item_id: plaid_core::ItemId,
    pub institution_id: plaid_types::InstitutionId,
    pub institution_name: String,
    pub date_last_updated: plaid_core::DateTime,
    pub accounts: Vec<CraReportGetBaseReportAccount>,
}

/// Stands in `CraReportGetBaseReportItem.accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportAccount {
    pub account_id: plaid_types::AccountId,
    pub name: String,
    pub official_name: Option<String>,
    pub mask: Option<String>,
    pub r#type: plaid_types::AccountType,
    pub subtype: Option<plaid_types::AccountSubtype>,
    pub days_available: Option<i64>,
    pub metadata: BaseReportAccountMetadata,
    pub balances: CraReportGetBaseReportAccountBalances,
    pub owners: Vec<plaid_types::Owner>,
    pub ownership_type: Option<plaid_types::OwnershipType>,
    pub consumer_disputes: Vec<ConsumerDispute>,
    pub transactions: Vec<CraReportGetBaseReportTransaction>,
    pub attributes: Option<CraReportGetBaseReportAccountAttributes>,
    pub historical_balances: Vec<BaseReportHistoricalBalance>,
    pub account_insights: Option<CraReportGetBaseReportAccountInsights>,
    pub identity_match: Option<CraReportGetBaseReportAccountIdentityMatch>,
}

/// Stands in `CraReportGetBaseReportAccount.balances`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportAccountBalances {
    pub available: Option<plaid_core::Amount>,
    pub current: Option<plaid_core::Amount>,
    pub limit: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub average_balance: Option<plaid_core::Amount>,
    pub most_recent_thirty_day_average_balance: Option<plaid_core::Amount>,
    pub average_monthly_balances: Vec<CraReportGetBaseReportAverageMonthlyBalance>,
}

/// Stands in `CraReportGetBaseReportAccountBalances.average_monthly_balances`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportAverageMonthlyBalance {
    pub start_date: plaid_core::Date,
    pub end_date: plaid_core::Date,
    pub average_balance: plaid_types::CreditAmountWithCurrency,
}

/// Stands in `CraReportGetBaseReportAccount.transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportTransaction {
    pub transaction_id: plaid_types::TransactionId,
    pub account_id: plaid_types::AccountId,
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub original_description: Option<String>,
    pub merchant_name: Option<String>,
    pub credit_category: Option<plaid_types::CreditCategory>,
    pub check_number: Option<String>,
    pub date: plaid_core::Date,
    pub date_transacted: Option<plaid_core::Date>,
    pub pending: bool,
    pub account_owner: Option<String>,
    pub location: plaid_types::Location,
    pub name: Option<String>,
    pub category: Vec<String>,
    pub category_id: Option<String>,
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
}

/// Stands in `CraReportGetBaseReportAccount.attributes`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportAccountAttributes {
    pub is_primary_account: Option<bool>,
    pub primary_account_score: Option<f64>,
    pub nsf_overdraft_transactions_count: Option<i64>,
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    pub total_inflow_amount: Option<TotalInflowAmount>,
    pub total_inflow_amount_30d: Option<TotalInflowAmount30d>,
    pub total_inflow_amount_60d: Option<TotalInflowAmount60d>,
    pub total_inflow_amount_90d: Option<TotalInflowAmount90d>,
    pub total_outflow_amount: Option<TotalOutflowAmount>,
    pub total_outflow_amount_30d: Option<TotalOutflowAmount30d>,
    pub total_outflow_amount_60d: Option<TotalOutflowAmount60d>,
    pub total_outflow_amount_90d: Option<TotalOutflowAmount90d>,
}

/// Stands in `CraReportGetBaseReportAccount.account_insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportAccountInsights {
    pub oldest_transaction_date: Option<plaid_core::Date>,
    pub most_recent_transaction_date: Option<plaid_core::Date>,
    pub average_days_between_transactions: Option<f64>,
    pub number_of_days_no_transactions: Option<i64>,
    pub longest_gaps_between_transactions: Vec<CraReportGetBaseReportLongestGapInsight>,
    pub number_of_inflows: Vec<BaseReportNumberFlowInsights>,
    pub number_of_outflows: Vec<BaseReportNumberFlowInsights>,
    pub average_inflow_amounts: Vec<BaseReportAverageFlowInsights>,
    pub average_outflow_amounts: Vec<BaseReportAverageFlowInsights>,
}

/// Stands in `CraReportGetBaseReportAccountInsights.longest_gaps_between_transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportLongestGapInsight {
    pub start_date: plaid_core::Date,
    pub end_date: plaid_core::Date,
    pub days: Option<i64>,
}

/// Stands in `CraReportGetBaseReportAccount.identity_match`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportAccountIdentityMatch {
    pub legal_name: plaid_types::NameMatchScore,
    pub phone_number: plaid_types::PhoneNumberMatchScore,
    pub email_address: plaid_types::EmailAddressMatchScore,
    pub address: plaid_types::AddressMatchScore,
}

/// Stands in `CraReportGetBaseReportResponseProduct.attributes`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportAttributes {
    pub nsf_overdraft_transactions_count: Option<i64>,
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    pub total_inflow_amount: Option<TotalReportInflowAmount>,
    pub total_inflow_amount_30d: Option<TotalReportInflowAmount30d>,
    pub total_inflow_amount_60d: Option<TotalReportInflowAmount60d>,
    pub total_inflow_amount_90d: Option<TotalReportInflowAmount90d>,
    pub total_outflow_amount: Option<TotalReportOutflowAmount>,
    pub total_outflow_amount_30d: Option<TotalReportOutflowAmount30d>,
    pub total_outflow_amount_60d: Option<TotalReportOutflowAmount60d>,
    pub total_outflow_amount_90d: Option<TotalReportOutflowAmount90d>,
}

/// Stands in `CraReportGetResponseProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetCashflowInsightsResponseProduct {
    pub product: CraReportGetCashflowInsightsResponseProductProduct,
    pub version: Option<String>,
    pub metadata: Option<CraReportGetCashflowInsightsMetadata>,
    pub attributes: Option<plaid_core::json::Map>,
    pub errors: Vec<plaid_core::ApiError>,
}

/// Stands in `CraReportGetCashflowInsightsResponseProduct.metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetCashflowInsightsMetadata {
    pub generated_time: Option<plaid_core::DateTime>,
    pub item_count: Option<i64>,
    pub account_count: Option<i64>,
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    pub primary_account_count: Option<i64>,
    pub depository_account_type_count: Option<i64>,
    pub credit_account_type_count: Option<i64>,
    pub investment_account_type_count: Option<i64>,
    pub other_account_type_count: Option<i64>,
    pub multiple_owner_account_count: Option<i64>,
    pub oldest_transaction_date: Option<plaid_core::Date>,
    pub most_recent_transaction_date: Option<plaid_core::Date>,
}

/// Stands in `CraReportGetResponseProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetHomeLendingResponseProduct {
    pub product: CraReportGetHomeLendingResponseProductProduct,
    pub version: Option<String>,
    pub metadata: Option<CraReportGetProductBaseMetadata>,
    pub attributes: Option<CraReportGetHomeLendingAttributes>,
    pub errors: Vec<plaid_core::ApiError>,
    pub items: Vec<CraReportGetEnrichedItem>,
}

/// Stands in `CraReportGetHomeLendingResponseProduct.metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetProductBaseMetadata {
    pub generated_time: Option<plaid_core::DateTime>,
    pub item_count: Option<i64>,
    pub account_count: Option<i64>,
    pub institution_ids: Vec<plaid_types::InstitutionId>,
}

/// Stands in `CraReportGetHomeLendingResponseProduct.attributes`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetHomeLendingAttributes {
    pub income_metrics: Vec<CraReportGetHomeLendingIncomeMetrics>,
    pub income_by_categories: Vec<CraReportGetHomeLendingIncomeByCategories>,
    pub income_sources: Option<CraReportGetHomeLendingIncomeSources>,
    pub loan_payments_cash_advance_count_90d: Option<i64>,
    pub loan_payments_bnpl_count_90d: Option<i64>,
    pub payment_behavior_nsf_late_fees_flag_90d: Option<i64>,
}

/// Stands in `CraReportGetHomeLendingAttributes.income_metrics`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetHomeLendingIncomeMetrics {
    pub current: Option<CraCurrentModeledIncome>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CraReportGetHomeLendingAttributes.income_by_categories`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetHomeLendingIncomeByCategories {
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub categories: Vec<CraReportGetHomeLendingCategoryIncome>,
}

/// Stands in `CraReportGetHomeLendingIncomeByCategories.categories`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetHomeLendingCategoryIncome {
    pub income_category: CraIncomeCategory,
    pub current: Option<CraCurrentModeledIncome>,
}

/// Stands in `CraReportGetHomeLendingAttributes.income_sources`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetHomeLendingIncomeSources {
    pub income_stream_count: Option<i64>,
    pub income_providers: Vec<CraBankIncomeIncomeProvider>,
}

/// Stands in `CraReportGetHomeLendingResponseProduct.items`, `CraReportGetIncomeCompleteResponseProduct.items` and `CraReportGetLendScoreCompleteResponseProduct.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetEnrichedItem {
    pub institution_id: plaid_types::InstitutionId,
    pub institution_name: String,
    pub item_id: plaid_core::ItemId,
    pub last_updated_time: plaid_core::DateTime,
    pub accounts: Vec<CraReportGetEnrichedAccount>,
}

/// Stands in `CraReportGetEnrichedItem.accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetEnrichedAccount {
    pub account_id: plaid_types::AccountId,
    pub name: String,
    pub official_name: Option<String>,
    pub mask: Option<String>,
    pub r#type: plaid_types::AccountType,
    pub subtype: Option<plaid_types::AccountSubtype>,
    pub primary_account: Option<CraReportGetAccountPrimaryAccount>,
    pub identity_match: Option<CraReportGetAccountIdentityMatch>,
    pub owners: Vec<plaid_types::Owner>,
}

/// Stands in `CraReportGetEnrichedAccount.primary_account`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetAccountPrimaryAccount {
    pub is_primary: bool,
    pub score: Option<f64>,
}

/// Stands in `CraReportGetEnrichedAccount.identity_match`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetAccountIdentityMatch {
    pub legal_name: plaid_types::NameMatchScore,
    pub phone_number: plaid_types::PhoneNumberMatchScore,
    pub email_address: plaid_types::EmailAddressMatchScore,
    pub address: plaid_types::AddressMatchScore,
}

/// Stands in `CraReportGetResponseProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetIncomeCompleteResponseProduct {
    pub product: CraReportGetIncomeCompleteResponseProductProduct,
    pub version: Option<String>,
    pub metadata: Option<CraReportGetIncomeCompleteMetadata>,
    pub attributes: Option<CraReportGetIncomeCompleteAttributes>,
    pub items: Vec<CraReportGetEnrichedItem>,
    pub errors: Vec<plaid_core::ApiError>,
}

/// Stands in `CraReportGetIncomeCompleteResponseProduct.metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetIncomeCompleteMetadata {
    pub generated_time: Option<plaid_core::DateTime>,
    pub item_count: Option<i64>,
    pub account_count: Option<i64>,
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    pub primary_account_count: Option<i64>,
    pub depository_account_type_count: Option<i64>,
    pub credit_account_type_count: Option<i64>,
    pub investment_account_type_count: Option<i64>,
    pub other_account_type_count: Option<i64>,
    pub multiple_owner_account_count: Option<i64>,
    pub oldest_transaction_date: Option<plaid_core::Date>,
    pub most_recent_transaction_date: Option<plaid_core::Date>,
}

/// Stands in `CraReportGetIncomeCompleteResponseProduct.attributes`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetIncomeCompleteAttributes {
    pub income_insights: Option<CraReportGetIncomeInsightsAttributes>,
}

/// Stands in `CraReportGetIncomeCompleteAttributes.income_insights` and `CraReportGetIncomeInsightsResponseProduct.attributes`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetIncomeInsightsAttributes {
    pub income_streams: Vec<CraReportGetIncomeInsightsStream>,
    pub user_summary: Option<CraIncomeInsightsUserSummary>,
}

/// Stands in `CraReportGetIncomeInsightsAttributes.income_streams`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetIncomeInsightsStream {
    pub income_stream_id: String,
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub insights: CraIncomeStreamInsights,
    pub income_metrics: CraIncomeMetrics,
    pub description: Option<String>,
    pub transactions: Vec<CraIncomeTransaction>,
}

/// Stands in `CraReportGetResponseProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetIncomeInsightsResponseProduct {
    pub product: CraReportGetIncomeInsightsResponseProductProduct,
    pub version: Option<String>,
    pub metadata: Option<CraReportGetIncomeInsightsMetadata>,
    pub attributes: Option<CraReportGetIncomeInsightsAttributes>,
    pub errors: Vec<plaid_core::ApiError>,
    pub items: Vec<CraReportGetBaseItem>,
}

/// Stands in `CraReportGetIncomeInsightsResponseProduct.metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetIncomeInsightsMetadata {
    pub generated_time: Option<plaid_core::DateTime>,
    pub item_count: Option<i64>,
    pub account_count: Option<i64>,
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    pub primary_account_count: Option<i64>,
    pub depository_account_type_count: Option<i64>,
    pub credit_account_type_count: Option<i64>,
    pub other_account_type_count: Option<i64>,
    pub multiple_owner_account_count: Option<i64>,
    pub oldest_transaction_date: Option<plaid_core::Date>,
    pub most_recent_transaction_date: Option<plaid_core::Date>,
    pub investment_account_type_count: Option<i64>,
}

/// Stands in `CraReportGetIncomeInsightsResponseProduct.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseItem {
    pub institution_id: plaid_types::InstitutionId,
    pub institution_name: String,
    pub item_id: plaid_core::ItemId,
    pub last_updated_time: plaid_core::DateTime,
    pub accounts: Vec<CraReportGetBaseAccount>,
}

/// Stands in `CraReportGetBaseItem.accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseAccount {
    pub account_id: plaid_types::AccountId,
    pub name: String,
    pub official_name: Option<String>,
    pub mask: Option<String>,
    pub r#type: plaid_types::AccountType,
    pub subtype: Option<plaid_types::AccountSubtype>,
}

/// Stands in `CraReportGetResponseProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetLendScoreResponseProduct {
    pub product: CraReportGetLendScoreResponseProductProduct,
    pub version: Option<String>,
    pub metadata: Option<CraReportGetLendScoreMetadata>,
    pub scores: Vec<CraReportGetLendScoreVariantScore>,
    pub errors: Vec<plaid_core::ApiError>,
}

/// Stands in `CraReportGetLendScoreResponseProduct.metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetLendScoreMetadata {
    pub generated_time: Option<plaid_core::DateTime>,
    pub item_count: Option<i64>,
    pub account_count: Option<i64>,
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    pub primary_account_count: Option<i64>,
    pub depository_account_type_count: Option<i64>,
    pub credit_account_type_count: Option<i64>,
    pub investment_account_type_count: Option<i64>,
    pub other_account_type_count: Option<i64>,
    pub multiple_owner_account_count: Option<i64>,
    pub oldest_transaction_date: Option<plaid_core::Date>,
    pub most_recent_transaction_date: Option<plaid_core::Date>,
}

/// Stands in `CraReportGetLendScoreResponseProduct.scores` and `CraReportGetLendScoreCompleteAttributes.lend_scores`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetLendScoreVariantScore {
    pub variant: plaid_types::CraLendScoreVariant,
    pub score: Option<i64>,
    pub reason_codes: Vec<String>,
    pub error_code: Option<String>,
}

/// Stands in `CraReportGetResponseProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetLendScoreCompleteResponseProduct {
    pub product: CraReportGetLendScoreCompleteResponseProductProduct,
    pub version: Option<String>,
    pub metadata: Option<CraReportGetLendScoreCompleteMetadata>,
    pub attributes: Option<CraReportGetLendScoreCompleteAttributes>,
    pub items: Vec<CraReportGetEnrichedItem>,
    pub errors: Vec<plaid_core::ApiError>,
}

/// Stands in `CraReportGetLendScoreCompleteResponseProduct.metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetLendScoreCompleteMetadata {
    pub generated_time: Option<plaid_core::DateTime>,
    pub item_count: Option<i64>,
    pub account_count: Option<i64>,
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    pub primary_account_count: Option<i64>,
    pub depository_account_type_count: Option<i64>,
    pub credit_account_type_count: Option<i64>,
    pub investment_account_type_count: Option<i64>,
    pub other_account_type_count: Option<i64>,
    pub multiple_owner_account_count: Option<i64>,
    pub oldest_transaction_date: Option<plaid_core::Date>,
    pub most_recent_transaction_date: Option<plaid_core::Date>,
}

/// Stands in `CraReportGetLendScoreCompleteResponseProduct.attributes`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetLendScoreCompleteAttributes {
    pub lend_scores: Vec<CraReportGetLendScoreVariantScore>,
    pub cashflow_insights: Option<plaid_core::json::Map>,
    pub network_insights: Option<plaid_core::json::Map>,
}

/// Stands in `CraReportGetResponseProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetNetworkInsightsResponseProduct {
    pub product: CraReportGetNetworkInsightsResponseProductProduct,
    pub version: Option<String>,
    pub metadata: Option<CraReportGetNetworkInsightsMetadata>,
    pub attributes: Option<plaid_core::json::Map>,
    pub errors: Vec<plaid_core::ApiError>,
}

/// Stands in `CraReportGetNetworkInsightsResponseProduct.metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetNetworkInsightsMetadata {
    pub generated_time: Option<plaid_core::DateTime>,
    pub item_count: Option<i64>,
    pub account_count: Option<i64>,
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    pub primary_account_count: Option<i64>,
    pub depository_account_type_count: Option<i64>,
    pub credit_account_type_count: Option<i64>,
    pub investment_account_type_count: Option<i64>,
    pub other_account_type_count: Option<i64>,
    pub multiple_owner_account_count: Option<i64>,
    pub oldest_transaction_date: Option<plaid_core::Date>,
    pub most_recent_transaction_date: Option<plaid_core::Date>,
}

/// Stands in `CraReportGetResponseProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetQualifyResponseProduct {
    pub product: CraReportGetQualifyResponseProductProduct,
    pub version: Option<String>,
    pub metadata: Option<plaid_core::json::Map>,
    pub attributes: Option<plaid_core::json::Map>,
    pub errors: Vec<plaid_core::ApiError>,
}

/// The request of `/cra/servicing/subscription/create`.
///
/// Subscribes to webhooks that announce updated reports of a user, for one scope.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraServicingSubscriptionCreateRequest {
    pub user_id: plaid_types::UserId,
    pub scope: plaid_types::CraReportScope,
    pub cadence: Option<CraSubscriptionCadence>,
    /// A URL.
    pub webhook: Option<String>,
    pub products: Vec<CraSubscriptionProductConfig>,
}

#[allow(missing_docs)]
impl CraServicingSubscriptionCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        user_id: impl Into<plaid_types::UserId>,
        scope: impl Into<plaid_types::CraReportScope>,
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

    #[must_use]
    pub fn cadence<M>(
        mut self,
        cadence: impl plaid_core::IntoOption<CraSubscriptionCadence, M>,
    ) -> Self {
        self.cadence = cadence.into_option();
        self
    }

    /// A URL.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// Stands in `CraSubscriptionProductConfig`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBaseReportProductConfig {
    pub product: CraBaseReportProductConfigProduct,
    pub version: Option<String>,
}

impl CraBaseReportProductConfig {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<CraBaseReportProductConfigProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: Some(version.into()),
        }
    }
}

/// Stands in `CraSubscriptionProductConfig`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeInsightsProductConfig {
    pub product: CraIncomeInsightsProductConfigProduct,
    pub version: Option<String>,
    pub options: Option<CraCheckReportCreateIncomeInsightsOptions>,
}

#[allow(missing_docs)]
impl CraIncomeInsightsProductConfig {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<CraIncomeInsightsProductConfigProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: Some(version.into()),
            options: None,
        }
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CraCheckReportCreateIncomeInsightsOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Stands in `CraSubscriptionProductConfig`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraQualifyProductConfig {
    pub product: CraQualifyProductConfigProduct,
    pub version: Option<String>,
}

impl CraQualifyProductConfig {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<CraQualifyProductConfigProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: Some(version.into()),
        }
    }
}

/// The answer of `/cra/servicing/subscription/create`.
///
/// Subscribes to webhooks that announce updated reports of a user, for one scope.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraServicingSubscriptionCreateResponse {
    pub subscription_id: String,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/servicing/subscription/delete`.
///
/// Ends a servicing subscription.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraServicingSubscriptionDeleteRequest {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraServicingSubscriptionDeleteResponse {
    pub subscription_id: String,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/servicing/subscription/get`.
///
/// Returns one servicing subscription.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraServicingSubscriptionGetRequest {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraServicingSubscriptionGetResponse {
    pub subscription: CraServicingSubscription,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `CraServicingSubscriptionGetResponse.subscription` and `CraServicingSubscriptionListResponse.subscriptions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraServicingSubscription {
    pub subscription_id: String,
    pub user_id: plaid_types::UserId,
    pub scope: plaid_types::CraReportScope,
    pub cadence: Option<CraSubscriptionCadence>,
    /// A URL.
    pub webhook: Option<String>,
    pub products: Vec<CraSubscriptionProductConfig>,
}

/// The request of `/cra/servicing/subscription/list`.
///
/// Lists the servicing subscriptions of a user over all scopes.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraServicingSubscriptionListRequest {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraServicingSubscriptionListResponse {
    pub subscriptions: Vec<CraServicingSubscription>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/servicing/subscription/update`.
///
/// Changes a servicing subscription.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraServicingSubscriptionUpdateRequest {
    pub subscription_id: String,
    /// A URL.
    pub webhook: Option<String>,
    pub products: Option<Vec<CraSubscriptionProductConfig>>,
    pub reset_fields: Option<Vec<CraServicingSubscriptionUpdateRequestResettableField>>,
}

#[allow(missing_docs)]
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

    /// A URL.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = CraSubscriptionProductConfig>,
    ) -> Self {
        self.products = Some(products.into_iter().collect());
        self
    }

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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraServicingSubscriptionUpdateResponse {
    pub subscription_id: String,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/report/create`.
///
/// Starts a consumer report about a user, with the products you name; `report_get` reads it once Plaid has sent the webhook that says it is ready.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportCreateRequest {
    pub user_id: plaid_types::UserId,
    pub products: Vec<plaid_types::CraReportProduct>,
    pub scope: plaid_types::CraReportScope,
    pub decision_stage: plaid_types::CraReportDecisionStage,
    pub consumer_report_permissible_purpose: plaid_types::ConsumerReportPermissiblePurpose,
    pub client_report_id: Option<String>,
    /// From 0 to 731.
    pub days_requested: Option<i64>,
    /// From 0 to 184.
    pub days_required: Option<i64>,
    pub include_investments: Option<bool>,
    pub include_identity_match: Option<bool>,
    pub webhook: Option<String>,
}

#[allow(missing_docs)]
impl CraReportCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        user_id: impl Into<plaid_types::UserId>,
        products: impl IntoIterator<Item = plaid_types::CraReportProduct>,
        scope: impl Into<plaid_types::CraReportScope>,
        decision_stage: impl Into<plaid_types::CraReportDecisionStage>,
        consumer_report_permissible_purpose: impl Into<plaid_types::ConsumerReportPermissiblePurpose>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            products: products.into_iter().collect(),
            scope: scope.into(),
            decision_stage: decision_stage.into(),
            consumer_report_permissible_purpose: consumer_report_permissible_purpose.into(),
            client_report_id: None,
            days_requested: None,
            days_required: None,
            include_investments: None,
            include_identity_match: None,
            webhook: None,
        }
    }

    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }

    /// From 0 to 731.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }

    /// From 0 to 184.
    #[must_use]
    pub fn days_required(mut self, days_required: impl Into<Option<i64>>) -> Self {
        self.days_required = days_required.into();
        self
    }

    #[must_use]
    pub fn include_investments(mut self, include_investments: impl Into<Option<bool>>) -> Self {
        self.include_investments = include_investments.into();
        self
    }

    #[must_use]
    pub fn include_identity_match(
        mut self,
        include_identity_match: impl Into<Option<bool>>,
    ) -> Self {
        self.include_identity_match = include_identity_match.into();
        self
    }

    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/cra/report/create`.
///
/// Starts a consumer report about a user, with the products you name; `report_get` reads it once Plaid has sent the webhook that says it is ready.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportCreateResponse {
    pub report_id: String,
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// Stands in `CraMonitoringInsightsGetRequest.consumer_report_permissible_purpose`.
#[allow(missing_docs)]
pub enum MonitoringConsumerReportPermissiblePurpose {
AccountReviewCredit = "ACCOUNT_REVIEW_CREDIT",
WrittenInstructionOther = "WRITTEN_INSTRUCTION_OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `MonitoringInsightsItemStatus.status_code`.
#[allow(missing_docs)]
pub enum MonitoringItemStatusCode {
Available = "AVAILABLE",
Failed = "FAILED",
Pending = "PENDING",
}
}

plaid_core::open_enum! {
/// Stands in `ConsumerDispute.category`.
#[allow(missing_docs)]
pub enum ConsumerDisputeCategory {
Transaction = "TRANSACTION",
Balance = "BALANCE",
Identity = "IDENTITY",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `BaseReportTransaction.transaction_type`.
#[allow(missing_docs)]
pub enum BaseReportTransactionType {
Digital = "digital",
Place = "place",
Special = "special",
Unresolved = "unresolved",
}
}

plaid_core::open_enum! {
/// Stands in `CraPartnerInsightsGetRequest.user_tier`, `CraCheckReportBaseReportGetRequest.user_tier` and `CraCheckReportPartnerInsightsGetRequest.user_tier`.
#[allow(missing_docs)]
pub enum CraUserTier {
Free = "free",
Paid = "paid",
}
}

plaid_core::open_enum! {
/// Stands in `CraCheckReportIncomeInsightsGetRequest.consumer_report_permissible_purpose` and `CraCheckReportBaseReportGetRequest.consumer_report_permissible_purpose`.
#[allow(missing_docs)]
pub enum CraCheckReportPermissiblePurpose {
AccountReviewCredit = "ACCOUNT_REVIEW_CREDIT",
WrittenInstructionOther = "WRITTEN_INSTRUCTION_OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `CraBankIncomeSource.status` and `CraIncomeStreamInsights.status`.
#[allow(missing_docs)]
pub enum CraBankIncomeStatus {
Active = "ACTIVE",
Inactive = "INACTIVE",
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// Stands in `CraBankIncomeTransaction.bonus_type`.
#[allow(missing_docs)]
pub enum CraBankIncomeBonusType {
BonusIncluded = "BONUS_INCLUDED",
BonusOnly = "BONUS_ONLY",
}
}

plaid_core::open_enum! {
/// Stands in `CraBankIncomeWarning.warning_code`.
#[allow(missing_docs)]
pub enum CraBankIncomeWarningCode {
IdentityUnavailable = "IDENTITY_UNAVAILABLE",
TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE",
ReportDeleted = "REPORT_DELETED",
DataUnavailable = "DATA_UNAVAILABLE",
}
}

plaid_core::open_enum! {
/// Stands in `CheckReportWarning.warning_code`.
#[allow(missing_docs)]
pub enum CheckReportWarningCode {
IdentityUnavailable = "IDENTITY_UNAVAILABLE",
TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE",
UserFraudAlert = "USER_FRAUD_ALERT",
}
}

plaid_core::open_enum! {
/// Stands in `BaseReportWarning.warning_code`.
#[allow(missing_docs)]
pub enum BaseReportWarningCode {
IdentityUnavailable = "IDENTITY_UNAVAILABLE",
TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE",
UserFraudAlert = "USER_FRAUD_ALERT",
}
}

plaid_core::open_enum! {
/// Stands in `CraCheckReportPDFGetRequest.add_ons`.
#[allow(missing_docs)]
pub enum CraPDFAddOns {
CraIncomeInsights = "cra_income_insights",
CraPartnerInsights = "cra_partner_insights",
CraLendScore = "cra_lend_score",
}
}

plaid_core::open_enum! {
/// Stands in `CraVerificationIncomeStreamInsights.pay_frequency`.
#[allow(missing_docs)]
pub enum CraVerificationIncomePayFrequency {
Weekly = "WEEKLY",
Biweekly = "BIWEEKLY",
SemiMonthly = "SEMI_MONTHLY",
Monthly = "MONTHLY",
Daily = "DAILY",
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// Stands in `CraVerificationIncomeStreamInsights.status`.
#[allow(missing_docs)]
pub enum CraVerificationIncomeStatus {
Active = "ACTIVE",
Inactive = "INACTIVE",
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// Stands in `CraCheckReportVerificationPdfGetRequest.report_requested` and `CraCheckReportVerificationPdfGetRequest.reports_requested`.
#[allow(missing_docs)]
pub enum CraCheckReportVerificationPdfReportType {
Voa = "voa",
EmploymentRefresh = "employment_refresh",
Income = "income",
}
}

plaid_core::open_enum! {
/// Stands in `CraLoanApplication.type` and `CraLoanRegister.type`.
#[allow(missing_docs)]
pub enum CraLoanType {
Personal = "PERSONAL",
CreditCard = "CREDIT_CARD",
Business = "BUSINESS",
Mortgage = "MORTGAGE",
Auto = "AUTO",
Payday = "PAYDAY",
Student = "STUDENT",
HomeEquity = "HOME_EQUITY",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `CraLoanApplication.decision`.
#[allow(missing_docs)]
pub enum CraLoanApplicationDecision {
Approved = "APPROVED",
Declined = "DECLINED",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `CraLoanRegister.payment_schedule`.
#[allow(missing_docs)]
pub enum CraLoanPaymentSchedule {
Daily = "DAILY",
Weekly = "WEEKLY",
Biweekly = "BIWEEKLY",
Monthly = "MONTHLY",
Quarterly = "QUARTERLY",
Annually = "ANNUALLY",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `CraLoanOpenedStatus.status`, `CraLoanStatusHistoryUpdate.status` and `CraLoanClosedStatus.status`.
#[allow(missing_docs)]
pub enum CraLoanStatus {
Approved = "APPROVED",
Declined = "DECLINED",
Booked = "BOOKED",
Current = "CURRENT",
Delinquent = "DELINQUENT",
Default = "DEFAULT",
ChargedOff = "CHARGED_OFF",
Transferred = "TRANSFERRED",
PaidOff = "PAID_OFF",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `CraCreditProfileReportGetRequest.report_type`.
#[allow(missing_docs)]
pub enum CraCreditProfileReportType {
Qualify = "QUALIFY",
}
}

plaid_core::open_enum! {
/// Stands in `CraCreditProfileReportGetRequest.inquiry_type` and `CraCreditProfileReport.inquiry_type`.
#[allow(missing_docs)]
pub enum CraCreditProfileInquiryType {
SoftInquiry = "SOFT_INQUIRY",
StandardInquiry = "STANDARD_INQUIRY",
}
}

plaid_core::open_enum! {
/// Stands in `CraCreditProfileReportGetRequest.version`.
#[allow(missing_docs)]
pub enum CraCreditProfileReportVersion {
V1 = "v1",
}
}

plaid_core::open_enum! {
/// Stands in `CraBaseReportProduct.product`.
#[allow(missing_docs)]
pub enum CraBaseReportProductProduct {
CraBaseReport = "cra_base_report",
}
}

plaid_core::open_enum! {
/// Stands in `CraCashflowInsightsProduct.product`.
#[allow(missing_docs)]
pub enum CraCashflowInsightsProductProduct {
CraCashflowInsights = "cra_cashflow_insights",
}
}

plaid_core::open_enum! {
/// Stands in `CraHomeLendingProduct.product`.
#[allow(missing_docs)]
pub enum CraHomeLendingProductProduct {
CraHomeLending = "cra_home_lending",
}
}

plaid_core::open_enum! {
/// Stands in `CraIncomeCompleteBundleProduct.product`.
#[allow(missing_docs)]
pub enum CraIncomeCompleteBundleProductProduct {
CraIncomeComplete = "cra_income_complete",
}
}

plaid_core::open_enum! {
/// Stands in `CraIncomeInsightsProduct.product`.
#[allow(missing_docs)]
pub enum CraIncomeInsightsProductProduct {
CraIncomeInsights = "cra_income_insights",
}
}

plaid_core::open_enum! {
/// Stands in `CraLendScoreProduct.product`.
#[allow(missing_docs)]
pub enum CraLendScoreProductProduct {
CraLendScore = "cra_lend_score",
}
}

plaid_core::open_enum! {
/// Stands in `CraLendScoreCompleteBundleProduct.product`.
#[allow(missing_docs)]
pub enum CraLendScoreCompleteBundleProductProduct {
CraLendScoreComplete = "cra_lend_score_complete",
}
}

plaid_core::open_enum! {
/// Stands in `CraNetworkInsightsProduct.product`.
#[allow(missing_docs)]
pub enum CraNetworkInsightsProductProduct {
CraNetworkInsights = "cra_network_insights",
}
}

plaid_core::open_enum! {
/// Stands in `CraQualifyProduct.product`.
#[allow(missing_docs)]
pub enum CraQualifyProductProduct {
CraQualify = "cra_qualify",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportGetBaseReportResponseProduct.product`.
#[allow(missing_docs)]
pub enum CraReportGetBaseReportResponseProductProduct {
CraBaseReport = "cra_base_report",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportGetCashflowInsightsResponseProduct.product`.
#[allow(missing_docs)]
pub enum CraReportGetCashflowInsightsResponseProductProduct {
CraCashflowInsights = "cra_cashflow_insights",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportGetHomeLendingResponseProduct.product`.
#[allow(missing_docs)]
pub enum CraReportGetHomeLendingResponseProductProduct {
CraHomeLending = "cra_home_lending",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportGetIncomeCompleteResponseProduct.product`.
#[allow(missing_docs)]
pub enum CraReportGetIncomeCompleteResponseProductProduct {
CraIncomeComplete = "cra_income_complete",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportGetIncomeInsightsResponseProduct.product`.
#[allow(missing_docs)]
pub enum CraReportGetIncomeInsightsResponseProductProduct {
CraIncomeInsights = "cra_income_insights",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportGetLendScoreResponseProduct.product`.
#[allow(missing_docs)]
pub enum CraReportGetLendScoreResponseProductProduct {
CraLendScore = "cra_lend_score",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportGetLendScoreCompleteResponseProduct.product`.
#[allow(missing_docs)]
pub enum CraReportGetLendScoreCompleteResponseProductProduct {
CraLendScoreComplete = "cra_lend_score_complete",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportGetNetworkInsightsResponseProduct.product`.
#[allow(missing_docs)]
pub enum CraReportGetNetworkInsightsResponseProductProduct {
CraNetworkInsights = "cra_network_insights",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportGetQualifyResponseProduct.product`.
#[allow(missing_docs)]
pub enum CraReportGetQualifyResponseProductProduct {
CraQualify = "cra_qualify",
}
}

plaid_core::open_enum! {
/// Stands in `CraServicingSubscriptionCreateRequest.cadence` and `CraServicingSubscription.cadence`.
#[allow(missing_docs)]
pub enum CraSubscriptionCadence {
Daily = "DAILY",
}
}

plaid_core::open_enum! {
/// Stands in `CraBaseReportProductConfig.product`.
#[allow(missing_docs)]
pub enum CraBaseReportProductConfigProduct {
CraBaseReport = "cra_base_report",
}
}

plaid_core::open_enum! {
/// Stands in `CraIncomeInsightsProductConfig.product`.
#[allow(missing_docs)]
pub enum CraIncomeInsightsProductConfigProduct {
CraIncomeInsights = "cra_income_insights",
}
}

plaid_core::open_enum! {
/// Stands in `CraQualifyProductConfig.product`.
#[allow(missing_docs)]
pub enum CraQualifyProductConfigProduct {
CraQualify = "cra_qualify",
}
}

plaid_core::open_enum! {
/// Stands in `CraServicingSubscriptionUpdateRequest.reset_fields`.
#[allow(missing_docs)]
pub enum CraServicingSubscriptionUpdateRequestResettableField {
Webhook = "webhook",
}
}

/// Stands in `CraReportGetRequest.products`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CraReportGetRequestProduct {
    /// `product` is `cra_base_report`.
    CraBaseReport(Box<CraBaseReportProduct>),
    /// `product` is `cra_cashflow_insights`.
    CraCashflowInsights(Box<CraCashflowInsightsProduct>),
    /// `product` is `cra_home_lending`.
    CraHomeLending(Box<CraHomeLendingProduct>),
    /// `product` is `cra_income_complete`.
    CraIncomeComplete(Box<CraIncomeCompleteBundleProduct>),
    /// `product` is `cra_income_insights`.
    CraIncomeInsights(Box<CraIncomeInsightsProduct>),
    /// `product` is `cra_lend_score`.
    CraLendScore(Box<CraLendScoreProduct>),
    /// `product` is `cra_lend_score_complete`.
    CraLendScoreComplete(Box<CraLendScoreCompleteBundleProduct>),
    /// `product` is `cra_network_insights`.
    CraNetworkInsights(Box<CraNetworkInsightsProduct>),
    /// `product` is `cra_qualify`.
    CraQualify(Box<CraQualifyProduct>),
    /// A kind this version of the SDK does not name; its JSON is kept.
    UnknownValue(plaid_core::json::Value),
}

impl From<CraBaseReportProduct> for CraReportGetRequestProduct {
    fn from(value: CraBaseReportProduct) -> Self {
        Self::CraBaseReport(Box::new(value))
    }
}

impl From<CraCashflowInsightsProduct> for CraReportGetRequestProduct {
    fn from(value: CraCashflowInsightsProduct) -> Self {
        Self::CraCashflowInsights(Box::new(value))
    }
}

impl From<CraHomeLendingProduct> for CraReportGetRequestProduct {
    fn from(value: CraHomeLendingProduct) -> Self {
        Self::CraHomeLending(Box::new(value))
    }
}

impl From<CraIncomeCompleteBundleProduct> for CraReportGetRequestProduct {
    fn from(value: CraIncomeCompleteBundleProduct) -> Self {
        Self::CraIncomeComplete(Box::new(value))
    }
}

impl From<CraIncomeInsightsProduct> for CraReportGetRequestProduct {
    fn from(value: CraIncomeInsightsProduct) -> Self {
        Self::CraIncomeInsights(Box::new(value))
    }
}

impl From<CraLendScoreProduct> for CraReportGetRequestProduct {
    fn from(value: CraLendScoreProduct) -> Self {
        Self::CraLendScore(Box::new(value))
    }
}

impl From<CraLendScoreCompleteBundleProduct> for CraReportGetRequestProduct {
    fn from(value: CraLendScoreCompleteBundleProduct) -> Self {
        Self::CraLendScoreComplete(Box::new(value))
    }
}

impl From<CraNetworkInsightsProduct> for CraReportGetRequestProduct {
    fn from(value: CraNetworkInsightsProduct) -> Self {
        Self::CraNetworkInsights(Box::new(value))
    }
}

impl From<CraQualifyProduct> for CraReportGetRequestProduct {
    fn from(value: CraQualifyProduct) -> Self {
        Self::CraQualify(Box::new(value))
    }
}

/// Stands in `CraReportGetReport.products`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CraReportGetResponseProduct {
    /// `product` is `cra_base_report`.
    CraBaseReport(Box<CraReportGetBaseReportResponseProduct>),
    /// `product` is `cra_cashflow_insights`.
    CraCashflowInsights(Box<CraReportGetCashflowInsightsResponseProduct>),
    /// `product` is `cra_home_lending`.
    CraHomeLending(Box<CraReportGetHomeLendingResponseProduct>),
    /// `product` is `cra_income_complete`.
    CraIncomeComplete(Box<CraReportGetIncomeCompleteResponseProduct>),
    /// `product` is `cra_income_insights`.
    CraIncomeInsights(Box<CraReportGetIncomeInsightsResponseProduct>),
    /// `product` is `cra_lend_score`.
    CraLendScore(Box<CraReportGetLendScoreResponseProduct>),
    /// `product` is `cra_lend_score_complete`.
    CraLendScoreComplete(Box<CraReportGetLendScoreCompleteResponseProduct>),
    /// `product` is `cra_network_insights`.
    CraNetworkInsights(Box<CraReportGetNetworkInsightsResponseProduct>),
    /// `product` is `cra_qualify`.
    CraQualify(Box<CraReportGetQualifyResponseProduct>),
    /// A kind this version of the SDK does not name; its JSON is kept.
    UnknownValue(plaid_core::json::Value),
}

impl From<CraReportGetBaseReportResponseProduct> for CraReportGetResponseProduct {
    fn from(value: CraReportGetBaseReportResponseProduct) -> Self {
        Self::CraBaseReport(Box::new(value))
    }
}

impl From<CraReportGetCashflowInsightsResponseProduct> for CraReportGetResponseProduct {
    fn from(value: CraReportGetCashflowInsightsResponseProduct) -> Self {
        Self::CraCashflowInsights(Box::new(value))
    }
}

impl From<CraReportGetHomeLendingResponseProduct> for CraReportGetResponseProduct {
    fn from(value: CraReportGetHomeLendingResponseProduct) -> Self {
        Self::CraHomeLending(Box::new(value))
    }
}

impl From<CraReportGetIncomeCompleteResponseProduct> for CraReportGetResponseProduct {
    fn from(value: CraReportGetIncomeCompleteResponseProduct) -> Self {
        Self::CraIncomeComplete(Box::new(value))
    }
}

impl From<CraReportGetIncomeInsightsResponseProduct> for CraReportGetResponseProduct {
    fn from(value: CraReportGetIncomeInsightsResponseProduct) -> Self {
        Self::CraIncomeInsights(Box::new(value))
    }
}

impl From<CraReportGetLendScoreResponseProduct> for CraReportGetResponseProduct {
    fn from(value: CraReportGetLendScoreResponseProduct) -> Self {
        Self::CraLendScore(Box::new(value))
    }
}

impl From<CraReportGetLendScoreCompleteResponseProduct> for CraReportGetResponseProduct {
    fn from(value: CraReportGetLendScoreCompleteResponseProduct) -> Self {
        Self::CraLendScoreComplete(Box::new(value))
    }
}

impl From<CraReportGetNetworkInsightsResponseProduct> for CraReportGetResponseProduct {
    fn from(value: CraReportGetNetworkInsightsResponseProduct) -> Self {
        Self::CraNetworkInsights(Box::new(value))
    }
}

impl From<CraReportGetQualifyResponseProduct> for CraReportGetResponseProduct {
    fn from(value: CraReportGetQualifyResponseProduct) -> Self {
        Self::CraQualify(Box::new(value))
    }
}

/// Stands in `CraServicingSubscriptionCreateRequest.products`, `CraServicingSubscription.products` and `CraServicingSubscriptionUpdateRequest.products`.
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
