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
/// Names a subscription to Cash Flow Updates.
pub struct CraMonitoringInsightsSubscriptionId;
}

plaid_core::string_id! {
/// Names the insights that a webhook told of.
pub struct UserInsightsId;
}

plaid_core::string_id! {
/// Names a Base Report.
pub struct BaseReportId;
}

plaid_core::string_id! {
/// Your own id of a loan application.
pub struct CraLoanApplicationId;
}

plaid_core::string_id! {
/// Your own id of a loan.
pub struct CraLoanId;
}

/// The request of `/cra/monitoring_insights/subscribe` ([Plaid's page](https://plaid.com/docs/api/products/check/#cramonitoring_insightssubscribe)).
///
/// Subscribes to cash flow updates of a user: insights recomputed up to four times a day.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraMonitoringInsightsSubscribeRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// The URL that webhooks about it go to.
    pub webhook: String,
    /// Which income counts; all of it if absent.
    pub income_categories: Option<Vec<plaid_types::CreditBankIncomeCategory>>,
    /// Stands for a user in integrations begun before December 10, 2025.
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

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Names an Item: one user's login at one institution.
    #[must_use]
    pub fn item_id<M>(
        mut self,
        item_id: impl plaid_core::IntoOption<plaid_core::ItemId, M>,
    ) -> Self {
        self.item_id = item_id.into_option();
        self
    }

    /// Which income counts; all of it if absent.
    #[must_use]
    pub fn income_categories(
        mut self,
        income_categories: impl IntoIterator<Item = impl Into<plaid_types::CreditBankIncomeCategory>>,
    ) -> Self {
        self.income_categories = Some(income_categories.into_iter().map(Into::into).collect());
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }
}

/// The answer of `/cra/monitoring_insights/subscribe` ([Plaid's page](https://plaid.com/docs/api/products/check/#cramonitoring_insightssubscribe)).
///
/// Subscribes to cash flow updates of a user: insights recomputed up to four times a day.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonitoringInsightsSubscribeResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Names a subscription to Cash Flow Updates.
    pub subscription_id: CraMonitoringInsightsSubscriptionId,
}

/// The request of `/cra/monitoring_insights/unsubscribe` ([Plaid's page](https://plaid.com/docs/api/products/check/#cramonitoring_insightsunsubscribe)).
///
/// Ends a subscription to cash flow updates.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraMonitoringInsightsUnsubscribeRequest {
    /// Names a subscription to Cash Flow Updates.
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

/// The answer of `/cra/monitoring_insights/unsubscribe` ([Plaid's page](https://plaid.com/docs/api/products/check/#cramonitoring_insightsunsubscribe)).
///
/// Ends a subscription to cash flow updates.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonitoringInsightsUnsubscribeResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/monitoring_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget)).
///
/// Returns the cash flow update that a webhook announced for a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraMonitoringInsightsGetRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Why you may have a consumer report, by the Fair Credit Reporting Act.
    pub consumer_report_permissible_purpose: MonitoringConsumerReportPermissiblePurpose,
    /// Stands for a user in integrations begun before December 10, 2025.
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

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }
}

/// The answer of `/cra/monitoring_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget)).
///
/// Returns the cash flow update that a webhook announced for a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonitoringInsightsGetResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Names the insights that a webhook told of.
    pub user_insights_id: Option<UserInsightsId>,
    /// An Item, and what is new about its income and loans.
    pub items: Vec<CraMonitoringInsightsItem>,
}

/// An Item, and what is new about its income and loans.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonitoringInsightsItem {
    /// When the report was made, in UTC.
    pub date_generated: plaid_core::DateTime,
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: Option<String>,
    /// Whether there are insights for an Item.
    pub status: MonitoringInsightsItemStatus,
    /// What changed since the subscription began.
    pub insights: Option<MonitoringInsights>,
    /// An account in a Base Report.
    pub accounts: Vec<BaseReportAccount>,
}

/// Whether there are insights for an Item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MonitoringInsightsItemStatus {
    /// Whether there are insights.
    pub status_code: MonitoringItemStatusCode,
    /// Why, in words; null where all is well.
    pub reason: Option<String>,
}

/// What changed since the subscription began.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MonitoringInsights {
    /// What changed about income.
    pub income: MonitoringIncomeInsights,
    /// What changed about loans.
    pub loans: MonitoringLoanInsights,
}

/// What changed about income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MonitoringIncomeInsights {
    /// The income of thirty days, now and before.
    pub total_monthly_income: TotalMonthlyIncomeInsights,
    /// How many sources of income there are, now and before.
    pub income_sources_counts: IncomeSourcesCounts,
    /// The monthly income that is expected, after taxes.
    pub forecasted_monthly_income: ForecastedMonthlyIncome,
    /// The income of a year.
    pub historical_annual_income: HistoricalAnnualIncome,
    /// A source of income.
    pub income_sources: Vec<MonitoringIncomeSource>,
}

/// The income of thirty days, now and before.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalMonthlyIncomeInsights {
    /// The sum in the thirty days before the subscription began.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_amount: Option<plaid_core::Amount>,
    /// The sum of the last thirty days.
    pub current_amount: plaid_core::Amount,
}

/// How many sources of income there are, now and before.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeSourcesCounts {
    /// How many there were when the subscription began.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_count: Option<f64>,
    /// How many there are now.
    pub current_count: Option<f64>,
}

/// The monthly income that is expected, after taxes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ForecastedMonthlyIncome {
    /// What a month was expected to bring when the subscription began.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_amount: Option<plaid_core::Amount>,
    /// What a month is expected to bring as of now.
    pub current_amount: plaid_core::Amount,
}

/// The income of a year.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct HistoricalAnnualIncome {
    /// What a year had brought when the subscription began.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_amount: Option<plaid_core::Amount>,
    /// What a year has brought as of now.
    pub current_amount: plaid_core::Amount,
}

/// A source of income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MonitoringIncomeSource {
    /// Names the source in this report; another report names it otherwise.
    pub income_source_id: String,
    /// What the transactions of the income mostly say.
    pub income_description: String,
    /// What kind of income it is.
    pub income_category: plaid_types::CreditBankIncomeCategory,
    /// The day of its latest transaction.
    pub last_transaction_date: plaid_core::Date,
}

/// What changed about loans.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MonitoringLoanInsights {
    /// How many payments went to lenders, now and before.
    pub loan_payments_counts: LoanPaymentsCounts,
    /// How many loans were paid out in the last thirty days.
    pub loan_disbursements_count: Option<f64>,
    /// How many lenders were paid, now and before.
    pub loan_payment_merchants_counts: LoanPaymentsMerchantCounts,
}

/// How many payments went to lenders, now and before.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanPaymentsCounts {
    /// How many there were in the thirty days before the subscription began.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_count: Option<f64>,
    /// How many there were in the last thirty days.
    pub current_count: Option<f64>,
}

/// How many lenders were paid, now and before.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanPaymentsMerchantCounts {
    /// How many there were in the thirty days before the subscription began.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub baseline_count: Option<f64>,
    /// How many there were in the last thirty days.
    pub current_count: Option<f64>,
}

/// An account in a Base Report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportAccount {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// The balances of an account, now and on average.
    pub balances: BaseReportAccountBalances,
    /// A statement of the consumer that something in the report is wrong.
    pub consumer_disputes: Vec<ConsumerDispute>,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The days that an account's data covers.
    pub metadata: Option<BaseReportAccountMetadata>,
    /// The name that the user or the institution gave the account.
    pub name: String,
    /// The name that the institution gave the product.
    pub official_name: Option<String>,
    /// The broad kind of an account.
    pub r#type: plaid_types::AccountType,
    /// The finer kind of an account.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// How many days of history there are.
    pub days_available: Option<i64>,
    /// The transactions of the days asked for. Positive is money out.
    pub transactions: Vec<BaseReportTransaction>,
    /// One owner of an account, as the bank knows them.
    pub owners: Vec<plaid_types::Owner>,
    /// How an account is owned.
    pub ownership_type: Option<plaid_types::OwnershipType>,
    /// The balance at the end of one day.
    ///
    /// Not in Plaid's public documentation.
    pub historical_balances: Vec<BaseReportHistoricalBalance>,
    /// Figures that are computed from transactions; [`BaseReportUserAttributes`] has taken their place.
    ///
    /// Deprecated by Plaid.
    pub account_insights: Option<BaseReportAccountInsights>,
    /// Figures about one account that are computed from transactions.
    pub attributes: Option<BaseReportAttributes>,
}

/// The balances of an account, now and on average.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportAccountBalances {
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
    /// The mean over the whole report.
    pub average_balance: Option<plaid_core::Amount>,
    /// The mean balance of a month.
    pub average_monthly_balances: Vec<BaseReportAverageMonthlyBalances>,
    /// The mean over the last thirty days.
    pub most_recent_thirty_day_average_balance: Option<plaid_core::Amount>,
}

/// The mean balance of a month.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportAverageMonthlyBalances {
    /// The first day of the month, as a text.
    pub start_date: Option<String>,
    /// The last day of the month, as a text.
    pub end_date: Option<String>,
    /// The mean balance.
    pub average_balance: Option<plaid_types::CreditAmountWithCurrency>,
}

/// A statement of the consumer that something in the report is wrong.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ConsumerDispute {
    /// Names the statement; no longer in use.
    ///
    /// Deprecated by Plaid.
    pub consumer_dispute_id: Option<String>,
    /// The day of what is disputed, such as that of a transaction.
    pub dispute_field_create_date: plaid_core::Date,
    /// What is disputed.
    pub category: ConsumerDisputeCategory,
    /// The statement in the consumer's words.
    pub statement: String,
}

/// The days that an account's data covers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportAccountMetadata {
    /// The first day of the range, itself included.
    pub start_date: Option<plaid_core::Date>,
    /// The last day of the range, itself included.
    pub end_date: Option<plaid_core::Date>,
}

/// A transaction in a report. Positive is money out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportTransaction {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// How much, in the major unit. Positive is money out of the account, negative money in.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// Who was paid, or what the institution said. No longer maintained: see `merchant_name` and `original_description`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub name: Option<String>,
    /// The text as the institution sent it.
    pub original_description: Option<String>,
    /// What a transaction was for, in the words of lending.
    pub credit_category: Option<plaid_types::CreditCategory>,
    /// The number of the cheque; null if it was none.
    pub check_number: Option<String>,
    /// The day it posted; while it is pending, the day it was made.
    pub date: plaid_core::Date,
    /// When it was made; posted may be days later.
    pub date_transacted: Option<String>,
    /// Where a transaction was made.
    pub location: Option<plaid_types::Location>,
    /// The merchant, cleaned of numbers and abbreviations; null where Plaid does not know it.
    pub merchant_name: Option<String>,
    /// Whether it has not settled yet: amount, name and id may still change.
    pub pending: bool,
    /// Whose part of a shared account it belongs to; mostly null.
    pub account_owner: Option<String>,
    /// Names a transaction. A pending transaction gets a new id when it posts.
    pub transaction_id: Option<plaid_types::TransactionId>,
    /// Where the transaction took place.
    pub transaction_type: Option<BaseReportTransactionType>,
    /// The older taxonomy, from coarse to fine; `personal_finance_category` has taken its place.
    ///
    /// Not in Plaid's public documentation.
    pub category: Vec<String>,
    /// The older taxonomy's id; `personal_finance_category` has taken its place.
    ///
    /// Not in Plaid's public documentation.
    pub category_id: Option<String>,
    /// What a transaction was for.
    ///
    /// Not in Plaid's public documentation.
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
}

/// The balance at the end of one day.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportHistoricalBalance {
    /// The day whose last balance it is.
    pub date: plaid_core::Date,
    /// What is in the account; for credit and loans what is owed, as a positive number. Null where the institution does not tell.
    pub current: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// Figures that are computed from transactions; [`BaseReportUserAttributes`] has taken their place.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportAccountInsights {
    /// The day of the earliest transaction; null if there is none.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// The day of the latest transaction; null if there is none.
    pub most_recent_transaction_date: Option<plaid_core::Date>,
    /// How many days of history there are.
    pub days_available: Option<i64>,
    /// The mean of the days between two transactions.
    pub average_days_between_transactions: Option<f64>,
    /// The longest time of a month in which nothing happened.
    pub longest_gaps_between_transactions: Vec<BaseReportLongestGapInsights>,
    /// How often money came in, by month. Empty but for depository accounts.
    pub number_of_inflows: Vec<BaseReportNumberFlowInsights>,
    /// The mean of what came in, by month. Empty but for depository accounts.
    pub average_inflow_amounts: Vec<BaseReportAverageFlowInsights>,
    /// How often money went out, by month. Empty but for depository accounts.
    pub number_of_outflows: Vec<BaseReportNumberFlowInsights>,
    /// The mean of what went out, by month. Empty but for depository accounts.
    pub average_outflow_amounts: Vec<BaseReportAverageFlowInsights>,
    /// On how many days nothing happened.
    pub number_of_days_no_transactions: Option<i64>,
}

/// The longest time of a month in which nothing happened.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportLongestGapInsights {
    /// The first day of the range, itself included.
    pub start_date: Option<plaid_core::Date>,
    /// The last day of the range, itself included.
    pub end_date: Option<plaid_core::Date>,
    /// How many days it lasted.
    pub days: Option<i64>,
}

/// How often money moved one way in a month.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportNumberFlowInsights {
    /// The first day of the range, itself included.
    pub start_date: Option<plaid_core::Date>,
    /// The last day of the range, itself included.
    pub end_date: Option<plaid_core::Date>,
    /// How often it did.
    pub count: Option<i64>,
}

/// How much moved one way in a month, on average.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportAverageFlowInsights {
    /// The first day of the range, itself included.
    pub start_date: Option<plaid_core::Date>,
    /// The last day of the range, itself included.
    pub end_date: Option<plaid_core::Date>,
    /// The mean of the transactions.
    pub total_amount: Option<plaid_types::CreditAmountWithCurrency>,
}

/// Figures about one account that are computed from transactions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportAttributes {
    /// Whether it seems to be the account that the user lives from.
    pub is_primary_account: Option<bool>,
    /// How sure that is, from 0 to 1.
    pub primary_account_score: Option<f64>,
    /// How many fees for overdrafts and bounced payments there were, less those given back.
    pub nsf_overdraft_transactions_count: Option<i64>,
    /// The same in the last 30 days.
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    /// The same in the last 60 days.
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    /// The same in the last 90 days.
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    /// What came into the account in the report's days.
    pub total_inflow_amount: Option<TotalInflowAmount>,
    /// What came into the account in the last 30 days.
    pub total_inflow_amount_30d: Option<TotalInflowAmount30d>,
    /// What came into the account in the last 60 days.
    pub total_inflow_amount_60d: Option<TotalInflowAmount60d>,
    /// What came into the account in the last 90 days.
    pub total_inflow_amount_90d: Option<TotalInflowAmount90d>,
    /// What went out of the account in the report's days.
    pub total_outflow_amount: Option<TotalOutflowAmount>,
    /// What went out of the account in the last 30 days.
    pub total_outflow_amount_30d: Option<TotalOutflowAmount30d>,
    /// What went out of the account in the last 60 days.
    pub total_outflow_amount_60d: Option<TotalOutflowAmount60d>,
    /// What went out of the account in the last 90 days.
    pub total_outflow_amount_90d: Option<TotalOutflowAmount90d>,
}

/// What came into the account in the report's days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalInflowAmount {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What came into the account in the last 30 days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalInflowAmount30d {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What came into the account in the last 60 days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalInflowAmount60d {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What came into the account in the last 90 days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalInflowAmount90d {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What went out of the account in the report's days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalOutflowAmount {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What went out of the account in the last 30 days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalOutflowAmount30d {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What went out of the account in the last 60 days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalOutflowAmount60d {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What went out of the account in the last 90 days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalOutflowAmount90d {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// The request of `/cra/partner_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#crapartner_insightsget)).
///
/// Returns cash flow insights for a user from the bank accounts linked to verify income.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraPartnerInsightsGetRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: plaid_types::UserToken,
    /// Whether the user's reports are billed.
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

    /// Whether the user's reports are billed.
    #[must_use]
    pub fn user_tier<M>(mut self, user_tier: impl plaid_core::IntoOption<CraUserTier, M>) -> Self {
        self.user_tier = user_tier.into_option();
        self
    }
}

/// The answer of `/cra/partner_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#crapartner_insightsget)).
///
/// Returns cash flow insights for a user from the bank accounts linked to verify income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsGetResponse {
    /// Scores of partners: Prism and FICO.
    pub report: Vec<CraPartnerInsights>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Scores of partners: Prism and FICO.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsights {
    /// Names the report.
    pub report_id: Option<String>,
    /// When the report was made, in UTC.
    pub generated_time: Option<plaid_core::DateTime>,
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: Option<String>,
    /// UltraFICO scores.
    pub fico: Option<CraPartnerInsightsFicoResults>,
    /// Scores and attributes by Prism Data.
    pub prism: Option<CraPartnerInsightsPrism>,
    /// An Item that scores rest on.
    pub items: Vec<CraPartnerInsightsItem>,
}

/// UltraFICO scores.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsFicoResults {
    /// Your own id of the application, which FICO knows it by.
    pub lender_application_id: String,
    /// One UltraFICO score, or why there is none.
    pub ultrafico_score_results: Vec<CraPartnerInsightsUltraFicoScoreResult>,
    /// The data that a score rests on.
    pub report_characteristics: Option<CraPartnerInsightsFicoReportCharacteristics>,
}

/// One UltraFICO score, or why there is none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsUltraFicoScoreResult {
    /// Your own text that tells which request a result belongs to.
    pub request_correlation_id: Option<String>,
    /// FICO's id of the request.
    pub fico_scoring_request_id: Option<String>,
    /// The score and the reasons for it.
    pub ultrafico_score: Option<CraPartnerInsightsUltraFicoScore>,
    /// Why there is no result; null if there is one.
    pub error_reason: Option<String>,
    /// FICO's code of why there is no score; null if there is one.
    pub exclusion_code: Option<String>,
}

/// The score and the reasons for it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsUltraFicoScore {
    /// The version of UltraFICO.
    pub ultrafico_score_version: plaid_types::CraPartnerInsightsUltraFicoScoreVersion,
    /// From 300 to 850; higher is less risk.
    pub score: Option<i64>,
    /// What lowered the score, the strongest first; at most four. At most 4 elements.
    pub negative_reason_codes: Vec<String>,
    /// What raised the score, the strongest first; at most four. At most 4 elements.
    pub positive_reason_codes: Vec<String>,
    /// The strongest reason; `negative_reason_codes` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub reason_code_1: Option<String>,
    /// The second reason; `negative_reason_codes` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub reason_code_2: Option<String>,
    /// The third reason; `negative_reason_codes` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub reason_code_3: Option<String>,
    /// The fourth reason; `negative_reason_codes` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub reason_code_4: Option<String>,
    /// The first of `positive_reason_codes`.
    ///
    /// Deprecated by Plaid.
    pub positive_reason_code_1: Option<String>,
    /// The second of `positive_reason_codes`.
    ///
    /// Deprecated by Plaid.
    pub positive_reason_code_2: Option<String>,
    /// The third of `positive_reason_codes`.
    ///
    /// Deprecated by Plaid.
    pub positive_reason_code_3: Option<String>,
    /// The fourth of `positive_reason_codes`.
    ///
    /// Deprecated by Plaid.
    pub positive_reason_code_4: Option<String>,
    /// Whether inquiries lowered the score without being among the reasons.
    pub did_inquiries_adversely_affect_score: Option<bool>,
}

/// The data that a score rests on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsFicoReportCharacteristics {
    /// How many checking, savings and money market accounts there are.
    pub num_accounts: Option<i64>,
    /// The mean balance of a day over a month.
    pub avg_daily_balance_over_1_month: Option<plaid_core::Amount>,
    /// The mean balance of a day over three months.
    pub avg_daily_balance_over_3_months: Option<plaid_core::Amount>,
    /// The mean balance of a day over six months.
    pub avg_daily_balance_over_6_months: Option<plaid_core::Amount>,
    /// The mean balance of a day over twelve months.
    pub avg_daily_balance_over_12_months: Option<plaid_core::Amount>,
    /// How many days ago the earliest transaction was.
    pub days_since_earliest_tx: Option<i64>,
    /// How many days ago a day last ended below zero.
    pub days_since_most_recent_negative_ending_balance: Option<i64>,
    /// How many days ago a fee for lack of money was last taken.
    pub days_since_most_recent_insufficient_funds_fee_debit_tx: Option<i64>,
    /// On how many days of a month the balance was below zero.
    pub tot_number_days_with_negative_balance_over_1_month: Option<i64>,
    /// On how many days of three months the balance was below zero.
    pub tot_number_days_with_negative_balance_over_3_months: Option<i64>,
    /// On how many days of six months the balance was below zero.
    pub tot_number_days_with_negative_balance_over_6_months: Option<i64>,
    /// On how many days of twelve months the balance was below zero.
    pub tot_number_days_with_negative_balance_over_12_months: Option<i64>,
    /// How many days ago the latest transaction was.
    pub days_since_most_recent_tx: Option<i64>,
    /// On how many days of a month there were transactions.
    pub days_with_tx_over_1_month: Option<i64>,
    /// On how many days of three months there were transactions.
    pub days_with_tx_over_3_months: Option<i64>,
    /// On how many days of six months there were transactions.
    pub days_with_tx_over_6_months: Option<i64>,
    /// On how many days of twelve months there were transactions.
    pub days_with_tx_over_12_months: Option<i64>,
    /// The sum of all balances.
    pub tot_current_balances: Option<plaid_core::Amount>,
    /// How many checking accounts there are.
    pub num_checking_accounts: Option<i64>,
    /// How many money market accounts there are.
    pub num_money_market_accounts: Option<i64>,
    /// How many savings accounts there are.
    pub num_savings_accounts: Option<i64>,
}

/// Scores and attributes by Prism Data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsPrism {
    /// Attributes of the cash flow by Prism Data.
    pub insights: Option<PrismInsights>,
    /// The CashScore of Prism Data.
    pub cash_score: Option<PrismCashScore>,
    /// The CashScore Extend of Prism Data.
    pub extend: Option<PrismExtend>,
    /// The FirstDetect of Prism Data.
    pub first_detect: Option<PrismFirstDetect>,
    /// The CashScore Detect of Prism Data.
    pub detect: Option<PrismDetect>,
    /// Whether Prism computed anything: `SUCCESS` or what was in the way.
    pub status: String,
}

/// Attributes of the cash flow by Prism Data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PrismInsights {
    /// The number of the model; `model_version` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub version: Option<i64>,
    /// The version of the model.
    pub model_version: Option<String>,
    /// The attributes by name: numbers and texts.
    pub result: Option<plaid_core::json::Map>,
    /// Why there is no result; null if there is one.
    pub error_reason: Option<String>,
}

/// The CashScore of Prism Data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PrismCashScore {
    /// The number of the model; `model_version` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub version: Option<i64>,
    /// The version of the model.
    pub model_version: Option<String>,
    /// From 1 to 999; higher is less risk.
    pub score: Option<i64>,
    /// What speaks for risk, by the model's own codes, the strongest first.
    pub reason_codes: Vec<String>,
    /// The transactions that a CashScore rests on.
    pub metadata: Option<PrismCashScoreMetadata>,
    /// Why there is no result; null if there is one.
    pub error_reason: Option<String>,
}

/// The transactions that a CashScore rests on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PrismCashScoreMetadata {
    /// How many days ago the earliest transaction was.
    pub max_age: Option<i64>,
    /// How many days ago the latest transaction was.
    pub min_age: Option<i64>,
    /// How many days ago the latest deposit was.
    pub min_age_credit: Option<i64>,
    /// How many days ago the latest payment was.
    pub min_age_debit: Option<i64>,
    /// How many days ago the earliest payment was.
    pub max_age_debit: Option<i64>,
    /// How many days ago the earliest deposit was.
    pub max_age_credit: Option<i64>,
    /// How many deposits there are.
    pub num_trxn_credit: Option<i64>,
    /// How many payments there are.
    pub num_trxn_debit: Option<i64>,
    /// How many deposits there were in the last 30 days.
    pub l1m_credit_value_cnt: Option<i64>,
    /// How many payments there were in the last 30 days.
    pub l1m_debit_value_cnt: Option<i64>,
}

/// The CashScore Extend of Prism Data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PrismExtend {
    /// The version of the model.
    pub model_version: Option<String>,
    /// From 1 to 999; higher is less risk.
    pub score: Option<i64>,
    /// What speaks for risk, by the model's own codes, the strongest first.
    pub reason_codes: Vec<String>,
    /// The transactions that a CashScore rests on.
    pub metadata: Option<PrismCashScoreMetadata>,
    /// Why there is no result; null if there is one.
    pub error_reason: Option<String>,
}

/// The FirstDetect of Prism Data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PrismFirstDetect {
    /// The number of the model; `model_version` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub version: Option<i64>,
    /// The version of the model.
    pub model_version: Option<String>,
    /// From 1 to 999; higher is less risk.
    pub score: Option<i64>,
    /// What speaks for risk, by the model's own codes, the strongest first.
    pub reason_codes: Vec<String>,
    /// The transactions that a CashScore rests on.
    pub metadata: Option<PrismCashScoreMetadata>,
    /// Why there is no result; null if there is one.
    pub error_reason: Option<String>,
}

/// The CashScore Detect of Prism Data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PrismDetect {
    /// The version of the model.
    pub model_version: Option<String>,
    /// From 1 to 999; higher is less risk.
    pub score: Option<i64>,
    /// What speaks for risk, by the model's own codes, the strongest first.
    pub reason_codes: Vec<String>,
    /// The transactions that a CashScore rests on.
    pub metadata: Option<PrismCashScoreMetadata>,
    /// Why there is no result; null if there is one.
    pub error_reason: Option<String>,
}

/// An Item that scores rest on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsItem {
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: Option<String>,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// An account that scores rest on.
    pub accounts: Vec<CraPartnerInsightsItemAccount>,
}

/// An account that scores rest on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsItemAccount {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The days that an account's data covers.
    pub metadata: Option<CraPartnerInsightsItemAccountMetadata>,
    /// The name that the user or the institution gave the account.
    pub name: String,
    /// The name that the institution gave the product.
    pub official_name: Option<String>,
    /// The account's subtype.
    pub subtype: plaid_types::DepositoryAccountSubtype,
    /// `depository`; there is no other.
    pub r#type: plaid_types::CreditBankIncomeAccountType,
    /// One owner of an account, as the bank knows them.
    pub owners: Vec<plaid_types::Owner>,
}

/// The days that an account's data covers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPartnerInsightsItemAccountMetadata {
    /// The day of the earliest transaction that was read.
    pub start_date: Option<plaid_core::Date>,
    /// The day of the latest transaction that was read.
    pub end_date: Option<plaid_core::Date>,
}

/// The request of `/cra/check_report/income_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget)).
///
/// Returns the Income Insights of a user: streams of income, history and forecasts.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportIncomeInsightsGetRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Lets one other client read data of a user.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Which Income Insights are wanted.
    ///
    /// Deprecated by Plaid.
    pub options: Option<CraCheckReportIncomeInsightsGetOptions>,
    /// Names the report.
    pub report_id: Option<String>,
    /// Why you may have a consumer report, by the Fair Credit Reporting Act; while a loan runs.
    pub consumer_report_permissible_purpose: Option<CraCheckReportPermissiblePurpose>,
}

impl CraCheckReportIncomeInsightsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Lets one other client read data of a user.
    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Which Income Insights are wanted.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CraCheckReportIncomeInsightsGetOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }

    /// Names the report.
    #[must_use]
    pub fn report_id<M>(mut self, report_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.report_id = report_id.into_option();
        self
    }

    /// Why you may have a consumer report, by the Fair Credit Reporting Act; while a loan runs.
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

/// Which Income Insights are wanted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportIncomeInsightsGetOptions {
    /// Which streams of income are answered.
    pub income_insights_filter: Option<plaid_types::IncomeInsightsFilter>,
    /// The version of Income Insights.
    pub income_insights_version: Option<plaid_types::IncomeInsightsVersion>,
}

impl CraCheckReportIncomeInsightsGetOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which streams of income are answered.
    #[must_use]
    pub fn income_insights_filter(
        mut self,
        income_insights_filter: impl Into<Option<plaid_types::IncomeInsightsFilter>>,
    ) -> Self {
        self.income_insights_filter = income_insights_filter.into();
        self
    }

    /// The version of Income Insights.
    #[must_use]
    pub fn income_insights_version<M>(
        mut self,
        income_insights_version: impl plaid_core::IntoOption<plaid_types::IncomeInsightsVersion, M>,
    ) -> Self {
        self.income_insights_version = income_insights_version.into_option();
        self
    }
}

/// The answer of `/cra/check_report/income_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget)).
///
/// Returns the Income Insights of a user: streams of income, history and forecasts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportIncomeInsightsGetResponse {
    /// What is known of a user's income.
    pub report: Option<CraIncomeInsights>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// What a report lacks, and why.
    pub warnings: Vec<CheckReportWarning>,
}

/// What is known of a user's income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeInsights {
    /// Names the report.
    pub report_id: Option<String>,
    /// When the report was made, in UTC.
    pub generated_time: Option<plaid_core::DateTime>,
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer.
    pub days_requested: Option<i64>,
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: Option<String>,
    /// An Item that income was found in.
    pub items: Vec<CraBankIncomeItem>,
    /// All the user's income together.
    pub user_summary: Option<CraIncomeInsightsUserSummary>,
    /// Income that comes again and again.
    pub income_streams: Vec<CraIncomeStream>,
    /// All sources and Items together, in version 1; [`CraIncomeInsightsUserSummary`] has taken its place.
    pub bank_income_summary: Option<CraBankIncomeSummary>,
    /// What a report could not tell.
    ///
    /// Not in Plaid's public documentation.
    pub warnings: Vec<CraBankIncomeWarning>,
}

/// An Item that income was found in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeItem {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// The accounts that income arrives in.
    pub accounts: Vec<CraBankIncomeAccount>,
    /// The accounts that income arrives in, in version 1; `accounts` has taken its place.
    ///
    /// Not in Plaid's public documentation.
    pub bank_income_accounts: Vec<CraBankIncomeAccount>,
    /// A source of income.
    ///
    /// Not in Plaid's public documentation.
    pub bank_income_sources: Vec<CraBankIncomeSource>,
    /// When the Item's data was read from the institution, in UTC.
    pub last_updated_time: Option<plaid_core::DateTime>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: Option<String>,
}

/// An account that income arrives in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeAccount {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The days that an account's data covers.
    pub metadata: Option<CraBankIncomeAccountMetadata>,
    /// The name that the user or the institution gave the account.
    pub name: String,
    /// The name that the institution gave the product.
    pub official_name: Option<String>,
    /// The account's subtype.
    pub subtype: plaid_types::DepositoryAccountSubtype,
    /// `depository`; there is no other.
    pub r#type: plaid_types::CreditBankIncomeAccountType,
    /// One owner of an account, as the bank knows them.
    ///
    /// Not in Plaid's public documentation.
    pub owners: Vec<plaid_types::Owner>,
}

/// The days that an account's data covers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeAccountMetadata {
    /// The day of the earliest transaction that was read.
    pub start_date: Option<plaid_core::Date>,
    /// The day of the latest transaction that was read.
    pub end_date: Option<plaid_core::Date>,
}

/// A source of income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeSource {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// Names the source in this report; another report names it otherwise.
    pub income_source_id: Option<String>,
    /// What the transactions of the income mostly say.
    pub income_description: Option<String>,
    /// What kind of income it is.
    pub income_category: Option<plaid_types::CreditBankIncomeCategory>,
    /// The day of the earliest deposit within the days asked for.
    pub start_date: Option<plaid_core::Date>,
    /// The day of the latest deposit within the days asked for.
    pub end_date: Option<plaid_core::Date>,
    /// How often it pays.
    pub pay_frequency: Option<plaid_types::CreditBankIncomePayFrequency>,
    /// The whole sum.
    pub total_amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// How many transactions there are.
    pub transaction_count: Option<i64>,
    /// When the next pay is expected.
    pub next_payment_date: Option<plaid_core::Date>,
    /// Whether the income goes on.
    pub status: Option<CraBankIncomeStatus>,
    /// The mean of a month before taxes, reckoned from what arrived.
    pub historical_average_monthly_gross_income: Option<plaid_core::Amount>,
    /// The mean of a month after taxes.
    pub historical_average_monthly_income: Option<plaid_core::Amount>,
    /// The month after taxes that is expected.
    pub forecasted_average_monthly_income: Option<plaid_core::Amount>,
    /// Between which bounds a forecast lies, and how likely.
    pub forecasted_average_monthly_income_prediction_intervals: Vec<CraPredictionInterval>,
    /// The employer as deposits name them.
    pub employer: Option<CraBankIncomeEmployer>,
    /// Who pays it.
    pub income_provider: Option<CraBankIncomeIncomeProvider>,
    /// The income of one month.
    pub historical_summary: Vec<CraBankIncomeHistoricalSummary>,
}

/// Between which bounds a forecast lies, and how likely.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraPredictionInterval {
    /// The lower bound.
    pub lower_bound: Option<f64>,
    /// The upper bound.
    pub upper_bound: Option<f64>,
    /// How likely the truth lies between them, from 0 to 1.
    pub probability: Option<f64>,
}

/// The employer as deposits name them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeEmployer {
    /// The employer's name.
    pub name: Option<String>,
}

/// Who pays an income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeIncomeProvider {
    /// Who pays it.
    pub name: String,
    /// Whether the name was found among known payers, and not only cut from a transaction.
    pub is_normalized: bool,
}

/// The income of one month.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeHistoricalSummary {
    /// The whole sum, once for each currency.
    pub total_amounts: Vec<plaid_types::CreditAmountWithCurrency>,
    /// The first day of the range, itself included.
    pub start_date: Option<plaid_core::Date>,
    /// The last day of the range, itself included.
    pub end_date: Option<plaid_core::Date>,
    /// A deposit of income.
    pub transactions: Vec<CraBankIncomeTransaction>,
}

/// A deposit of income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeTransaction {
    /// Names a transaction. A pending transaction gets a new id when it posts.
    pub transaction_id: Option<plaid_types::TransactionId>,
    /// How much, in the major unit. Positive is money out of the account, negative money in.
    pub amount: Option<plaid_core::Amount>,
    /// The day it posted; while it is pending, the day it was made.
    pub date: Option<plaid_core::Date>,
    /// Who was paid, or what the institution said. No longer maintained: see `merchant_name` and `original_description`.
    ///
    /// Deprecated by Plaid.
    pub name: Option<String>,
    /// The text as the institution sent it.
    pub original_description: Option<String>,
    /// Whether it has not settled yet: amount, name and id may still change.
    pub pending: Option<bool>,
    /// The number of the cheque; null if it was none.
    pub check_number: Option<String>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// Whether a deposit has a bonus in it.
    pub bonus_type: Option<CraBankIncomeBonusType>,
}

/// All the user's income together.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeInsightsUserSummary {
    /// Income now and as expected, by a model.
    pub income_metrics: Vec<CraIncomeMetrics>,
}

/// Income now and as expected, by a model.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeMetrics {
    /// What the user earns now, by a model of recent deposits.
    pub current: Option<CraCurrentModeledIncome>,
    /// What the user will earn, by a model of streams that go on.
    pub projected: Option<CraProjectedModeledIncome>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What the user earns now, by a model of recent deposits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCurrentModeledIncome {
    /// The income of a month.
    pub monthly: CraMonthlyIncomeValues,
    /// The income of a year.
    pub annual: CraAnnualIncomeValues,
}

/// The income of a month.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonthlyIncomeValues {
    /// Before taxes.
    pub gross_income: plaid_core::Amount,
    /// After taxes.
    pub net_income: plaid_core::Amount,
}

/// The income of a year.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraAnnualIncomeValues {
    /// Before taxes.
    pub gross_income: plaid_core::Amount,
    /// After taxes.
    pub net_income: plaid_core::Amount,
}

/// What the user will earn, by a model of streams that go on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraProjectedModeledIncome {
    /// The income of a month.
    pub monthly: CraMonthlyIncomeValues,
    /// The income of a year.
    pub annual: CraAnnualIncomeValues,
}

/// Income that comes again and again.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeStream {
    /// Names the stream in this report; another report names it otherwise.
    pub income_stream_id: String,
    /// The day of the earliest deposit within the days asked for.
    pub start_date: plaid_core::Date,
    /// The day of the latest deposit within the days asked for.
    pub end_date: plaid_core::Date,
    /// What its transactions mostly say.
    pub description: String,
    /// What the model says of a stream.
    pub insights: CraIncomeStreamInsights,
    /// Income now and as expected, by a model.
    pub income_metrics: CraIncomeMetrics,
    /// A deposit of a stream.
    pub transactions: Vec<CraIncomeTransaction>,
}

/// What the model says of a stream.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeStreamInsights {
    /// What kind of income it is, in two steps.
    pub income_category: CraIncomeCategory,
    /// How often it pays.
    pub pay_frequency: plaid_types::CreditBankIncomePayFrequency,
    /// Who pays it.
    pub income_provider: Option<CraBankIncomeIncomeProvider>,
    /// Whether the income goes on.
    pub status: CraBankIncomeStatus,
    /// When the next pay is expected.
    pub next_payment: Option<CraIncomeNextPayment>,
}

/// What kind of income it is, in two steps.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeCategory {
    /// The broad category.
    pub primary: String,
    /// The fine category.
    pub secondary: String,
}

/// When the next pay is expected.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeNextPayment {
    /// The day it is expected on.
    pub date: plaid_core::Date,
}

/// A deposit of a stream.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeTransaction {
    /// Names a transaction. A pending transaction gets a new id when it posts.
    pub transaction_id: plaid_types::TransactionId,
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// How much, in the major unit. Positive is money out of the account, negative money in.
    pub amount: plaid_core::Amount,
    /// The day it posted; while it is pending, the day it was made.
    pub date: plaid_core::Date,
    /// The text as the institution sent it.
    pub original_description: String,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// Whether a deposit is out of the ordinary.
    pub outlier: CraIncomeTransactionOutlier,
}

/// Whether a deposit is out of the ordinary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeTransactionOutlier {
    /// Whether it is far above the others of the stream.
    pub is_outlier: bool,
    /// How far it lies from the mean of the stream, in the major unit.
    pub amount: Option<plaid_core::Amount>,
}

/// All sources and Items together, in version 1; [`CraIncomeInsightsUserSummary`] has taken its place.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeSummary {
    /// The whole sum, once for each currency.
    pub total_amounts: Vec<plaid_types::CreditAmountWithCurrency>,
    /// The day of the earliest deposit within the days asked for.
    pub start_date: Option<plaid_core::Date>,
    /// The day of the latest deposit within the days asked for.
    pub end_date: Option<plaid_core::Date>,
    /// How many sources there are.
    pub income_sources_count: Option<i64>,
    /// How many categories of income there are.
    pub income_categories_count: Option<i64>,
    /// How many deposits of income there are.
    pub income_transactions_count: Option<i64>,
    /// The mean of a month before taxes, once for each currency.
    pub historical_average_monthly_gross_income: Vec<plaid_types::CreditAmountWithCurrency>,
    /// The mean of a month after taxes, once for each currency.
    pub historical_average_monthly_income: Vec<plaid_types::CreditAmountWithCurrency>,
    /// The month after taxes that is expected, once for each currency.
    pub forecasted_average_monthly_income: Vec<plaid_types::CreditAmountWithCurrency>,
    /// Twelve such months before taxes, once for each currency.
    pub historical_annual_gross_income: Vec<plaid_types::CreditAmountWithCurrency>,
    /// Twelve such months after taxes, once for each currency.
    pub historical_annual_income: Vec<plaid_types::CreditAmountWithCurrency>,
    /// Twelve such months as expected, once for each currency.
    pub forecasted_annual_income: Vec<plaid_types::CreditAmountWithCurrency>,
    /// The income of one month.
    pub historical_summary: Vec<CraBankIncomeHistoricalSummary>,
}

/// What a report could not tell.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeWarning {
    /// `BANK_INCOME_WARNING`; there is no other.
    pub warning_type: Option<plaid_types::CreditBankIncomeWarningType>,
    /// What could not be told.
    pub warning_code: Option<CraBankIncomeWarningCode>,
    /// The Item and the error that a warning comes from.
    pub cause: Option<CraBankIncomeCause>,
}

/// The Item and the error that a warning comes from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBankIncomeCause {
    /// Why an Item gave no data.
    pub error_type: plaid_types::CreditBankIncomeErrorType,
    /// The code of the error, which programs decide by.
    pub error_code: String,
    /// What went wrong, for developers; the wording may change.
    pub error_message: String,
    /// What to tell the user; null if there is nothing they can do.
    pub display_message: String,
}

/// What a report lacks, and why.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CheckReportWarning {
    /// `CHECK_REPORT_WARNING`.
    pub warning_type: String,
    /// What could not be told.
    pub warning_code: CheckReportWarningCode,
    /// Which Item met which error.
    pub cause: Option<plaid_core::ErrorCause>,
}

/// The request of `/cra/check_report/base_report/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget)).
///
/// Returns the Base Report of a user: accounts, balances, owners, transactions and summaries.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportBaseReportGetRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Lets one other client read data of a user.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// Only these Items of the user; all of them if absent.
    ///
    /// Not in Plaid's public documentation.
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Whether the user's reports are billed.
    pub user_tier: Option<CraUserTier>,
    /// Names the report.
    pub report_id: Option<String>,
    /// Why you may have a consumer report, by the Fair Credit Reporting Act; while a loan runs.
    pub consumer_report_permissible_purpose: Option<CraCheckReportPermissiblePurpose>,
}

impl CraCheckReportBaseReportGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Lets one other client read data of a user.
    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// Only these Items of the user; all of them if absent.
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

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Whether the user's reports are billed.
    #[must_use]
    pub fn user_tier<M>(mut self, user_tier: impl plaid_core::IntoOption<CraUserTier, M>) -> Self {
        self.user_tier = user_tier.into_option();
        self
    }

    /// Names the report.
    #[must_use]
    pub fn report_id<M>(mut self, report_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.report_id = report_id.into_option();
        self
    }

    /// Why you may have a consumer report, by the Fair Credit Reporting Act; while a loan runs.
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

/// The answer of `/cra/check_report/base_report/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget)).
///
/// Returns the Base Report of a user: accounts, balances, owners, transactions and summaries.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportBaseReportGetResponse {
    /// Accounts, balances, owners and transactions of a user, as a consumer report.
    pub report: BaseReport,
    /// What a Base Report lacks, and why.
    pub warnings: Vec<BaseReportWarning>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Accounts, balances, owners and transactions of a user, as a consumer report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReport {
    /// Names a Base Report.
    pub report_id: BaseReportId,
    /// When the report was made, in UTC.
    pub date_generated: plaid_core::DateTime,
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer.
    pub days_requested: Option<i64>,
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: Option<String>,
    /// An Item in a Base Report.
    pub items: Vec<BaseReportItem>,
    /// Figures over all accounts that are computed from transactions.
    pub attributes: Option<BaseReportUserAttributes>,
}

/// An Item in a Base Report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportItem {
    /// The institution's name as Plaid shows it to users.
    pub institution_name: String,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// When the Item's data was read from the institution, in UTC.
    pub date_last_updated: plaid_core::DateTime,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// An account in a Base Report.
    pub accounts: Vec<BaseReportAccount>,
}

/// Figures over all accounts that are computed from transactions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportUserAttributes {
    /// How many fees for overdrafts and bounced payments there were, less those given back.
    pub nsf_overdraft_transactions_count: Option<i64>,
    /// The same in the last 30 days.
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    /// The same in the last 60 days.
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    /// The same in the last 90 days.
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    /// What came in over the report's days.
    pub total_inflow_amount: Option<TotalReportInflowAmount>,
    /// What came in over the last 30 days.
    pub total_inflow_amount_30d: Option<TotalReportInflowAmount30d>,
    /// What came in over the last 60 days.
    pub total_inflow_amount_60d: Option<TotalReportInflowAmount60d>,
    /// What came in over the last 90 days.
    pub total_inflow_amount_90d: Option<TotalReportInflowAmount90d>,
    /// What went out over the report's days.
    pub total_outflow_amount: Option<TotalReportOutflowAmount>,
    /// What went out over the last 30 days.
    pub total_outflow_amount_30d: Option<TotalReportOutflowAmount30d>,
    /// What went out over the last 60 days.
    pub total_outflow_amount_60d: Option<TotalReportOutflowAmount60d>,
    /// What went out over the last 90 days.
    pub total_outflow_amount_90d: Option<TotalReportOutflowAmount90d>,
}

/// What came in over the report's days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportInflowAmount {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What came in over the last 30 days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportInflowAmount30d {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What came in over the last 60 days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportInflowAmount60d {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What came in over the last 90 days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportInflowAmount90d {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What went out over the report's days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportOutflowAmount {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What went out over the last 30 days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportOutflowAmount30d {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What went out over the last 60 days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportOutflowAmount60d {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What went out over the last 90 days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TotalReportOutflowAmount90d {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What a Base Report lacks, and why.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportWarning {
    /// `BASE_REPORT_WARNING`.
    pub warning_type: String,
    /// What could not be told.
    pub warning_code: BaseReportWarningCode,
    /// Which Item met which error.
    pub cause: Option<plaid_core::ErrorCause>,
}

/// The request of `/cra/check_report/pdf/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportpdfget)).
///
/// Returns the newest Base Report of a user as a PDF file.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportPDFGetRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Lets one other client read data of a user.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// What is added to a PDF.
    pub add_ons: Option<Vec<CraPDFAddOns>>,
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
}

impl CraCheckReportPDFGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Lets one other client read data of a user.
    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// What is added to a PDF.
    #[must_use]
    pub fn add_ons(mut self, add_ons: impl IntoIterator<Item = impl Into<CraPDFAddOns>>) -> Self {
        self.add_ons = Some(add_ons.into_iter().map(Into::into).collect());
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }
}

/// The request of `/cra/check_report/create` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportcreate)).
///
/// Makes a new consumer report for a user from fresh data, which takes a while: a webhook announces it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCheckReportCreateRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// The URL that webhooks about it go to.
    pub webhook: String,
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. At most 731.
    pub days_requested: i64,
    /// How many days of history there have to be; with fewer, no report is made. At most 184.
    pub days_required: Option<i64>,
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: Option<String>,
    /// What to make at once. Other products are made when they are first read, which takes longer.
    pub products: Option<Vec<plaid_types::Products>>,
    /// How the Base Report is made.
    pub base_report: Option<CraCheckReportCreateBaseReportOptions>,
    /// How Cashflow Insights are made.
    pub cashflow_insights: Option<CraCheckReportCreateCashflowInsightsOptions>,
    /// Which scores of partners are made.
    pub partner_insights: Option<CraCheckReportCreatePartnerInsightsOptions>,
    /// Which LendScore is made.
    pub lend_score: Option<CraCheckReportCreateLendScoreOptions>,
    /// Which Network Insights are made.
    pub network_insights: Option<CraCheckReportCreateNetworkInsightsOptions>,
    /// Whether investments go into the report.
    pub include_investments: Option<bool>,
    /// How Income Insights are made.
    pub income_insights: Option<CraCheckReportCreateIncomeInsightsOptions>,
    /// Why you may have a consumer report, by the Fair Credit Reporting Act. Needed for everything of Plaid Check.
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

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// How many days of history there have to be; with fewer, no report is made. At most 184.
    #[must_use]
    pub fn days_required(mut self, days_required: impl Into<Option<i64>>) -> Self {
        self.days_required = days_required.into();
        self
    }

    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }

    /// What to make at once. Other products are made when they are first read, which takes longer.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// How the Base Report is made.
    #[must_use]
    pub fn base_report(
        mut self,
        base_report: impl Into<Option<CraCheckReportCreateBaseReportOptions>>,
    ) -> Self {
        self.base_report = base_report.into();
        self
    }

    /// How Cashflow Insights are made.
    #[must_use]
    pub fn cashflow_insights(
        mut self,
        cashflow_insights: impl Into<Option<CraCheckReportCreateCashflowInsightsOptions>>,
    ) -> Self {
        self.cashflow_insights = cashflow_insights.into();
        self
    }

    /// Which scores of partners are made.
    #[must_use]
    pub fn partner_insights(
        mut self,
        partner_insights: impl Into<Option<CraCheckReportCreatePartnerInsightsOptions>>,
    ) -> Self {
        self.partner_insights = partner_insights.into();
        self
    }

    /// Which LendScore is made.
    #[must_use]
    pub fn lend_score(
        mut self,
        lend_score: impl Into<Option<CraCheckReportCreateLendScoreOptions>>,
    ) -> Self {
        self.lend_score = lend_score.into();
        self
    }

    /// Which Network Insights are made.
    #[must_use]
    pub fn network_insights(
        mut self,
        network_insights: impl Into<Option<CraCheckReportCreateNetworkInsightsOptions>>,
    ) -> Self {
        self.network_insights = network_insights.into();
        self
    }

    /// Whether investments go into the report.
    #[must_use]
    pub fn include_investments(mut self, include_investments: impl Into<Option<bool>>) -> Self {
        self.include_investments = include_investments.into();
        self
    }

    /// How Income Insights are made.
    #[must_use]
    pub fn income_insights(
        mut self,
        income_insights: impl Into<Option<CraCheckReportCreateIncomeInsightsOptions>>,
    ) -> Self {
        self.income_insights = income_insights.into();
        self
    }
}

/// How the Base Report is made.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportCreateBaseReportOptions {
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    ///
    /// Deprecated by Plaid.
    pub client_report_id: Option<String>,
    /// For reports that Fannie Mae or Freddie Mac will read.
    pub gse_options: Option<CraCheckReportGSEOptions>,
    /// Whether the report fails if no account tells who its owner is.
    pub require_identity: Option<bool>,
    /// How the report for mortgage lenders is made.
    pub home_lending_report_options: Option<plaid_types::CraCheckReportHomeLendingReportOptions>,
}

impl CraCheckReportCreateBaseReportOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }

    /// For reports that Fannie Mae or Freddie Mac will read.
    #[must_use]
    pub fn gse_options(mut self, gse_options: impl Into<Option<CraCheckReportGSEOptions>>) -> Self {
        self.gse_options = gse_options.into();
        self
    }

    /// Whether the report fails if no account tells who its owner is.
    #[must_use]
    pub fn require_identity(mut self, require_identity: impl Into<Option<bool>>) -> Self {
        self.require_identity = require_identity.into();
        self
    }

    /// How the report for mortgage lenders is made.
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

/// For reports that Fannie Mae or Freddie Mac will read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCheckReportGSEOptions {
    /// What Fannie Mae or Freddie Mac will read.
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

/// How Cashflow Insights are made.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportCreateCashflowInsightsOptions {
    /// The version of the attributes.
    pub attributes_version: Option<plaid_types::CashflowAttributesVersion>,
}

impl CraCheckReportCreateCashflowInsightsOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The version of the attributes.
    #[must_use]
    pub fn attributes_version<M>(
        mut self,
        attributes_version: impl plaid_core::IntoOption<plaid_types::CashflowAttributesVersion, M>,
    ) -> Self {
        self.attributes_version = attributes_version.into_option();
        self
    }
}

/// Which scores of partners are made.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportCreatePartnerInsightsOptions {
    /// Which of Prism's models compute.
    pub prism_versions: Option<plaid_types::PrismVersions>,
    /// What FICO needs to know.
    pub fico: Option<plaid_types::CraPartnerInsightsFicoInput>,
}

impl CraCheckReportCreatePartnerInsightsOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which of Prism's models compute.
    #[must_use]
    pub fn prism_versions(
        mut self,
        prism_versions: impl Into<Option<plaid_types::PrismVersions>>,
    ) -> Self {
        self.prism_versions = prism_versions.into();
        self
    }

    /// What FICO needs to know.
    #[must_use]
    pub fn fico(
        mut self,
        fico: impl Into<Option<plaid_types::CraPartnerInsightsFicoInput>>,
    ) -> Self {
        self.fico = fico.into();
        self
    }
}

/// Which LendScore is made.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportCreateLendScoreOptions {
    /// The version of the LendScore.
    pub lend_score_version: Option<plaid_types::PlaidLendScoreVersion>,
}

impl CraCheckReportCreateLendScoreOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The version of the LendScore.
    #[must_use]
    pub fn lend_score_version<M>(
        mut self,
        lend_score_version: impl plaid_core::IntoOption<plaid_types::PlaidLendScoreVersion, M>,
    ) -> Self {
        self.lend_score_version = lend_score_version.into_option();
        self
    }
}

/// Which Network Insights are made.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportCreateNetworkInsightsOptions {
    /// The version of Network Insights.
    pub network_insights_version: Option<plaid_types::NetworkInsightsVersion>,
}

impl CraCheckReportCreateNetworkInsightsOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The version of Network Insights.
    #[must_use]
    pub fn network_insights_version<M>(
        mut self,
        network_insights_version: impl plaid_core::IntoOption<plaid_types::NetworkInsightsVersion, M>,
    ) -> Self {
        self.network_insights_version = network_insights_version.into_option();
        self
    }
}

/// Which Income Insights are made.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportCreateIncomeInsightsOptions {
    /// Which streams of income are answered.
    pub income_insights_filter: Option<plaid_types::IncomeInsightsFilter>,
    /// The version of Income Insights.
    pub income_insights_version: Option<plaid_types::IncomeInsightsVersion>,
}

impl CraCheckReportCreateIncomeInsightsOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which streams of income are answered.
    #[must_use]
    pub fn income_insights_filter(
        mut self,
        income_insights_filter: impl Into<Option<plaid_types::IncomeInsightsFilter>>,
    ) -> Self {
        self.income_insights_filter = income_insights_filter.into();
        self
    }

    /// The version of Income Insights.
    #[must_use]
    pub fn income_insights_version<M>(
        mut self,
        income_insights_version: impl plaid_core::IntoOption<plaid_types::IncomeInsightsVersion, M>,
    ) -> Self {
        self.income_insights_version = income_insights_version.into_option();
        self
    }
}

/// The answer of `/cra/check_report/create` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportcreate)).
///
/// Makes a new consumer report for a user from fresh data, which takes a while: a webhook announces it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportCreateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/check_report/partner_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget)).
///
/// Returns cash flow scores and attributes of a user, computed by partners of Plaid.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportPartnerInsightsGetRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Lets one other client read data of a user.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Whether the user's reports are billed.
    pub user_tier: Option<CraUserTier>,
    /// Which scores of partners are wanted.
    ///
    /// Deprecated by Plaid.
    pub partner_insights: Option<CraCheckReportPartnerInsightsGetPartnerInsights>,
    /// Older settings; `partner_insights` has taken their place.
    ///
    /// Deprecated by Plaid.
    pub options: Option<CraCheckReportPartnerInsightsGetOptions>,
}

impl CraCheckReportPartnerInsightsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Lets one other client read data of a user.
    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Whether the user's reports are billed.
    #[must_use]
    pub fn user_tier<M>(mut self, user_tier: impl plaid_core::IntoOption<CraUserTier, M>) -> Self {
        self.user_tier = user_tier.into_option();
        self
    }

    /// Which scores of partners are wanted.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn partner_insights(
        mut self,
        partner_insights: impl Into<Option<CraCheckReportPartnerInsightsGetPartnerInsights>>,
    ) -> Self {
        self.partner_insights = partner_insights.into();
        self
    }

    /// Older settings; `partner_insights` has taken their place.
    ///
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

/// Which scores of partners are wanted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportPartnerInsightsGetPartnerInsights {
    /// Which of Prism's models compute.
    pub prism_versions: Option<plaid_types::PrismVersions>,
    /// What FICO needs to know.
    pub fico: Option<plaid_types::CraPartnerInsightsFicoInput>,
}

impl CraCheckReportPartnerInsightsGetPartnerInsights {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which of Prism's models compute.
    #[must_use]
    pub fn prism_versions(
        mut self,
        prism_versions: impl Into<Option<plaid_types::PrismVersions>>,
    ) -> Self {
        self.prism_versions = prism_versions.into();
        self
    }

    /// What FICO needs to know.
    #[must_use]
    pub fn fico(
        mut self,
        fico: impl Into<Option<plaid_types::CraPartnerInsightsFicoInput>>,
    ) -> Self {
        self.fico = fico.into();
        self
    }
}

/// Older settings; `partner_insights` has taken their place.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportPartnerInsightsGetOptions {
    /// Older settings; `partner_insights.prism_versions` has taken their place.
    ///
    /// Deprecated by Plaid.
    pub prism_versions: Option<PrismVersionsDeprecated>,
}

impl CraCheckReportPartnerInsightsGetOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Older settings; `partner_insights.prism_versions` has taken their place.
    ///
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

/// Older settings; `partner_insights.prism_versions` has taken their place.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PrismVersionsDeprecated {
    /// The version of FirstDetect; 3 if absent.
    pub firstdetect: Option<plaid_types::PrismFirstDetectVersion>,
    /// The version of Detect.
    pub detect: Option<plaid_types::PrismDetectVersion>,
    /// The version of CashScore; 3 if absent.
    pub cashscore: Option<plaid_types::PrismCashScoreVersion>,
    /// The version of Extend.
    pub extend: Option<plaid_types::PrismExtendVersion>,
    /// The version of Prism's attributes; 3 if absent.
    pub insights: Option<plaid_types::PrismInsightsVersion>,
}

impl PrismVersionsDeprecated {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The version of FirstDetect; 3 if absent.
    #[must_use]
    pub fn firstdetect<M>(
        mut self,
        firstdetect: impl plaid_core::IntoOption<plaid_types::PrismFirstDetectVersion, M>,
    ) -> Self {
        self.firstdetect = firstdetect.into_option();
        self
    }

    /// The version of Detect.
    #[must_use]
    pub fn detect<M>(
        mut self,
        detect: impl plaid_core::IntoOption<plaid_types::PrismDetectVersion, M>,
    ) -> Self {
        self.detect = detect.into_option();
        self
    }

    /// The version of CashScore; 3 if absent.
    #[must_use]
    pub fn cashscore<M>(
        mut self,
        cashscore: impl plaid_core::IntoOption<plaid_types::PrismCashScoreVersion, M>,
    ) -> Self {
        self.cashscore = cashscore.into_option();
        self
    }

    /// The version of Extend.
    #[must_use]
    pub fn extend<M>(
        mut self,
        extend: impl plaid_core::IntoOption<plaid_types::PrismExtendVersion, M>,
    ) -> Self {
        self.extend = extend.into_option();
        self
    }

    /// The version of Prism's attributes; 3 if absent.
    #[must_use]
    pub fn insights<M>(
        mut self,
        insights: impl plaid_core::IntoOption<plaid_types::PrismInsightsVersion, M>,
    ) -> Self {
        self.insights = insights.into_option();
        self
    }
}

/// The answer of `/cra/check_report/partner_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget)).
///
/// Returns cash flow scores and attributes of a user, computed by partners of Plaid.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportPartnerInsightsGetResponse {
    /// Scores of partners: Prism and FICO.
    pub report: Option<CraPartnerInsights>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// What a report lacks, and why.
    pub warnings: Vec<CheckReportWarning>,
}

/// The request of `/cra/check_report/cashflow_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget)).
///
/// Returns attributes of the cash flow of a user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportCashflowInsightsGetRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Lets one other client read data of a user.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Which Cashflow Insights are wanted.
    ///
    /// Deprecated by Plaid.
    pub options: Option<CraCheckReportCashflowInsightsGetOptions>,
}

impl CraCheckReportCashflowInsightsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Lets one other client read data of a user.
    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Which Cashflow Insights are wanted.
    ///
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

/// Which Cashflow Insights are wanted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportCashflowInsightsGetOptions {
    /// The version of the attributes.
    pub attributes_version: Option<plaid_types::CashflowAttributesVersion>,
}

impl CraCheckReportCashflowInsightsGetOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The version of the attributes.
    #[must_use]
    pub fn attributes_version<M>(
        mut self,
        attributes_version: impl plaid_core::IntoOption<plaid_types::CashflowAttributesVersion, M>,
    ) -> Self {
        self.attributes_version = attributes_version.into_option();
        self
    }
}

/// The answer of `/cra/check_report/cashflow_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget)).
///
/// Returns attributes of the cash flow of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportCashflowInsightsGetResponse {
    /// Attributes of the cash flow.
    pub report: CraCashflowInsightsReport,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// What a report lacks, and why.
    pub warnings: Vec<CheckReportWarning>,
}

/// Attributes of the cash flow.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCashflowInsightsReport {
    /// Names the report.
    pub report_id: String,
    /// When the report was made, in UTC.
    pub generated_time: plaid_core::DateTime,
    /// Computed figures by name: numbers and flags. Plaid's account managers have the list.
    pub attributes: Option<plaid_core::json::Map>,
}

/// The request of `/cra/check_report/lend_score/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget)).
///
/// Returns the LendScore of a user, a number for the risk of default.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportLendScoreGetRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Lets one other client read data of a user.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Which LendScore is wanted.
    ///
    /// Deprecated by Plaid.
    pub options: Option<CraCheckReportLendScoreGetOptions>,
}

impl CraCheckReportLendScoreGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Lets one other client read data of a user.
    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Which LendScore is wanted.
    ///
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

/// Which LendScore is wanted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportLendScoreGetOptions {
    /// The version of the LendScore.
    pub lend_score_version: Option<plaid_types::PlaidLendScoreVersion>,
}

impl CraCheckReportLendScoreGetOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The version of the LendScore.
    #[must_use]
    pub fn lend_score_version<M>(
        mut self,
        lend_score_version: impl plaid_core::IntoOption<plaid_types::PlaidLendScoreVersion, M>,
    ) -> Self {
        self.lend_score_version = lend_score_version.into_option();
        self
    }
}

/// The answer of `/cra/check_report/lend_score/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget)).
///
/// Returns the LendScore of a user, a number for the risk of default.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportLendScoreGetResponse {
    /// The LendScore of a user.
    pub report: CraLendScoreReport,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// What a report lacks, and why.
    pub warnings: Vec<CheckReportWarning>,
}

/// The LendScore of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraLendScoreReport {
    /// Names the report.
    pub report_id: String,
    /// When the report was made, in UTC.
    pub generated_time: plaid_core::DateTime,
    /// A score of how likely a loan is paid back, and its reasons.
    pub lend_score: Option<LendScore>,
}

/// A score of how likely a loan is paid back, and its reasons.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LendScore {
    /// From 1 to 99; higher is less risk.
    pub score: Option<i64>,
    /// What speaks for risk, by the model's own codes, the strongest first.
    pub reason_codes: Vec<String>,
    /// Why there is no result; null if there is one.
    pub error_reason: Option<String>,
}

/// The request of `/cra/check_report/network_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget)).
///
/// Returns attributes of a user that come from the connections seen in Plaid's network.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportNetworkInsightsGetRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Which Network Insights are wanted.
    ///
    /// Deprecated by Plaid.
    pub options: Option<CraCheckReportNetworkInsightsGetOptions>,
    /// Lets one other client read data of a user.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
}

impl CraCheckReportNetworkInsightsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Which Network Insights are wanted.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CraCheckReportNetworkInsightsGetOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }

    /// Lets one other client read data of a user.
    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }
}

/// Which Network Insights are wanted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportNetworkInsightsGetOptions {
    /// The version of Network Insights.
    pub network_insights_version: Option<plaid_types::NetworkInsightsVersion>,
}

impl CraCheckReportNetworkInsightsGetOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The version of Network Insights.
    #[must_use]
    pub fn network_insights_version<M>(
        mut self,
        network_insights_version: impl plaid_core::IntoOption<plaid_types::NetworkInsightsVersion, M>,
    ) -> Self {
        self.network_insights_version = network_insights_version.into_option();
        self
    }
}

/// The answer of `/cra/check_report/network_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget)).
///
/// Returns attributes of a user that come from the connections seen in Plaid's network.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportNetworkInsightsGetResponse {
    /// What Plaid's network knows of a user's connections.
    pub report: CraNetworkInsightsReport,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// What a report lacks, and why.
    pub warnings: Vec<CheckReportWarning>,
}

/// What Plaid's network knows of a user's connections.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraNetworkInsightsReport {
    /// Names the report.
    pub report_id: String,
    /// When the report was made, in UTC.
    pub generated_time: plaid_core::DateTime,
    /// The attributes by name: numbers and flags. Plaid's account managers have the list.
    pub network_attributes: plaid_core::json::Map,
    /// An Item that insights rest on.
    pub items: Vec<CraNetworkInsightsItem>,
}

/// An Item that insights rest on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraNetworkInsightsItem {
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: String,
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
}

/// The request of `/cra/check_report/verification/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget)).
///
/// Returns home lending reports of a user: the verification of assets, the employment refresh, or both.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCheckReportVerificationGetRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Which part of the report is wanted.
    pub reports_requested: Vec<plaid_types::CraCheckReportVerificationGetReportType>,
    /// How the Employment Refresh is made.
    ///
    /// Deprecated by Plaid.
    pub employment_refresh_options: Option<CraCheckReportVerificationGetEmploymentRefreshOptions>,
    /// Stands for a user in integrations begun before December 10, 2025.
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

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// How the Employment Refresh is made.
    ///
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

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }
}

/// How the Employment Refresh is made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCheckReportVerificationGetEmploymentRefreshOptions {
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. At most 731.
    pub days_requested: i64,
}

impl CraCheckReportVerificationGetEmploymentRefreshOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new(days_requested: i64) -> Self {
        Self { days_requested }
    }
}

/// The answer of `/cra/check_report/verification/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget)).
///
/// Returns home lending reports of a user: the verification of assets, the employment refresh, or both.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCheckReportVerificationGetResponse {
    /// A report for mortgage lenders.
    pub report: CraVerificationReport,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// What a report lacks, and why.
    pub warnings: Vec<CheckReportWarning>,
}

/// A report for mortgage lenders.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationReport {
    /// Names the report.
    pub report_id: String,
    /// What Fannie Mae and Freddie Mac fetch the report by.
    pub gse_reference_id: Option<String>,
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: Option<String>,
    /// A verification of assets.
    pub voa: Option<CraVoaReport>,
    /// Whether pay still arrives, shortly before a loan closes.
    pub employment_refresh: Option<CraEmploymentRefreshReport>,
    /// Income, as part of a report for mortgage lenders.
    pub income: Option<CraVerificationIncomeReport>,
}

/// A verification of assets.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVoaReport {
    /// When the report was made, in UTC.
    pub generated_time: plaid_core::DateTime,
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer.
    pub days_requested: Option<i64>,
    /// An Item in a verification of assets.
    pub items: Vec<CraVoaReportItem>,
    /// Figures over all accounts.
    pub attributes: CraVoaReportAttributes,
}

/// An Item in a verification of assets.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVoaReportItem {
    /// An account in a verification of assets.
    pub accounts: Vec<CraVoaReportAccount>,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: String,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// When the Item's data was read from the institution, in UTC.
    pub last_update_time: plaid_core::DateTime,
}

/// An account in a verification of assets.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVoaReportAccount {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The balances of an account, now and on average.
    pub balances: CraVoaReportAccountBalances,
    /// A statement of the consumer that something in the report is wrong.
    pub consumer_disputes: Vec<ConsumerDispute>,
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
    /// How many days of history there are.
    pub days_available: Option<i64>,
    /// The transactions of an account and the days they cover.
    pub transactions_insights: CraVoaReportTransactionsInsights,
    /// One owner of an account, as the bank knows them.
    pub owners: Vec<plaid_types::Owner>,
    /// How an account is owned.
    pub ownership_type: Option<plaid_types::OwnershipType>,
    /// What an account holds and what was traded.
    pub investments: Option<BaseReportInvestments>,
}

/// The balances of an account, now and on average.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVoaReportAccountBalances {
    /// What can be spent now: the balance less what is pending, or the credit that is left. Null where the institution does not tell.
    pub available: Option<plaid_core::Amount>,
    /// What is in the account; for credit and loans what is owed, as a positive number. Null where the institution does not tell.
    pub current: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The balance at the end of one day.
    pub historical_balances: Vec<CraVoaReportAccountHistoricalBalance>,
    /// The mean over the last 30 days.
    pub average_balance_30_days: Option<plaid_core::Amount>,
    /// The mean over the last 60 days.
    pub average_balance_60_days: Option<plaid_core::Amount>,
    /// How many fees for overdrafts and bounced payments there were, less those given back.
    pub nsf_overdraft_transactions_count: Option<f64>,
}

/// The balance at the end of one day.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVoaReportAccountHistoricalBalance {
    /// What is in the account; for credit and loans what is owed, as a positive number. Null where the institution does not tell.
    pub current: plaid_core::Amount,
    /// The day whose last balance it is.
    pub date: plaid_core::Date,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// The transactions of an account and the days they cover.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVoaReportTransactionsInsights {
    /// All transactions of those days.
    pub all_transactions: Vec<BaseReportTransaction>,
    /// The last day of the range, itself included.
    pub end_date: Option<plaid_core::Date>,
    /// The first day of the range, itself included.
    pub start_date: Option<plaid_core::Date>,
}

/// What an account holds and what was traded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportInvestments {
    /// How much of one security is held.
    pub holdings: Vec<BaseReportInvestmentHolding>,
    /// What is held or traded.
    pub securities: Vec<BaseReportInvestmentSecurity>,
    /// A trade or another movement of an investment account.
    pub investment_transactions: Vec<BaseReportInvestmentTransaction>,
}

/// How much of one security is held.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportInvestmentHolding {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// Names a security. It may change with the security itself, as after a split.
    pub security_id: plaid_types::SecurityId,
    /// The last price of one unit that the institution told.
    pub institution_price: Option<plaid_core::Amount>,
    /// The day of that price.
    pub institution_price_as_of: Option<plaid_core::Date>,
    /// The worth of all that is held, as the institution told it.
    pub institution_value: Option<plaid_core::Amount>,
    /// What was paid for all that is held, fees included.
    pub cost_basis: Option<plaid_core::Amount>,
    /// How many units; in a transaction negative where they go out.
    pub quantity: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// Units of a holding that were bought together.
    pub tax_lots: Vec<plaid_types::HoldingTaxLot>,
}

/// What is held or traded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportInvestmentSecurity {
    /// Names a security. It may change with the security itself, as after a split.
    pub security_id: plaid_types::SecurityId,
    /// What to show for the security.
    pub name: Option<String>,
    /// The twelve characters of the ISIN. Null unless you hold a licence of CUSIP Global Services.
    pub isin: Option<String>,
    /// The nine characters of the CUSIP. Null unless you hold a licence of CUSIP Global Services.
    pub cusip: Option<String>,
    /// The institution's own id of the security.
    pub institution_security_id: Option<String>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// What the security is traded under, or a short name where it is not traded.
    pub ticker_symbol: Option<String>,
    /// `cash`, `cryptocurrency`, `derivative`, `equity`, `etf`, `fixed income`, `loan`, `mutual fund` or `other`.
    pub r#type: Option<String>,
}

/// A trade or another movement of an investment account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BaseReportInvestmentTransaction {
    /// Names a movement of an investment account.
    pub investment_transaction_id: plaid_types::InvestmentTransactionId,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// Names a security. It may change with the security itself, as after a split.
    pub security_id: Option<plaid_types::SecurityId>,
    /// The day it posted; while it is pending, the day it was made.
    pub date: plaid_core::Date,
    /// What the institution says of it.
    pub name: String,
    /// How many units; in a transaction negative where they go out.
    pub quantity: plaid_core::Amount,
    /// How much cash moves, in the major unit. Positive is cash out, as for a purchase; negative is cash in.
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

/// Figures over all accounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVoaReportAttributes {
    /// What came in over the report's days.
    pub total_inflow_amount: Option<TotalReportInflowAmount>,
    /// What went out over the report's days.
    pub total_outflow_amount: Option<TotalReportOutflowAmount>,
}

/// Whether pay still arrives, shortly before a loan closes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraEmploymentRefreshReport {
    /// When the report was made, in UTC.
    pub generated_time: plaid_core::DateTime,
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer.
    pub days_requested: Option<i64>,
    /// An Item in an Employment Refresh.
    pub items: Vec<CraEmploymentRefreshReportItem>,
}

/// An Item in an Employment Refresh.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraEmploymentRefreshReportItem {
    /// An account in an Employment Refresh.
    pub accounts: Vec<CraEmploymentRefreshReportAccount>,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: String,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// When the Item's data was read from the institution, in UTC.
    pub last_update_time: plaid_core::DateTime,
}

/// An account in an Employment Refresh.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraEmploymentRefreshReportAccount {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The name that the user or the institution gave the account.
    pub name: String,
    /// The name that the institution gave the product.
    pub official_name: Option<String>,
    /// The broad kind of an account.
    pub r#type: plaid_types::AccountType,
    /// The finer kind of an account.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// A deposit in an Employment Refresh, without its amount.
    pub transactions: Vec<CraEmploymentRefreshReportTransaction>,
}

/// A deposit in an Employment Refresh, without its amount.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraEmploymentRefreshReportTransaction {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The text as the institution sent it.
    pub original_description: String,
    /// The day it posted; while it is pending, the day it was made.
    pub date: plaid_core::Date,
    /// Whether it has not settled yet: amount, name and id may still change.
    pub pending: bool,
    /// Names a transaction. A pending transaction gets a new id when it posts.
    pub transaction_id: plaid_types::TransactionId,
}

/// Income, as part of a report for mortgage lenders.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeReport {
    /// When the report was made, in UTC.
    pub generated_time: plaid_core::DateTime,
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer.
    pub days_requested: Option<i64>,
    /// All the user's income together.
    pub user_summary: Option<CraVerificationIncomeUserSummary>,
    /// Income that comes again and again.
    pub income_streams: Vec<CraVerificationIncomeStream>,
    /// An Item that income was found in.
    pub items: Vec<CraVerificationIncomeItem>,
}

/// All the user's income together.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeUserSummary {
    /// What the user earns, by a model.
    pub income_metrics: Vec<CraVerificationIncomeMetrics>,
}

/// What the user earns, by a model.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeMetrics {
    /// What the user earns now, by a model of recent deposits.
    pub current: Option<CraVerificationModeledIncome>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What the user earns now, by a model of recent deposits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationModeledIncome {
    /// In a month.
    pub monthly: CraVerificationIncomeValues,
    /// In a year.
    pub annual: CraVerificationIncomeValues,
}

/// Income before and after taxes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeValues {
    /// Before taxes.
    pub gross_income: plaid_core::Amount,
    /// After taxes.
    pub net_income: plaid_core::Amount,
}

/// Income that comes again and again.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeStream {
    /// Names the stream in this report; another report names it otherwise.
    pub income_stream_id: String,
    /// The day of the earliest deposit within the days asked for.
    pub start_date: plaid_core::Date,
    /// The day of the latest deposit within the days asked for.
    pub end_date: plaid_core::Date,
    /// What its transactions mostly say.
    pub description: String,
    /// What the model says of a stream.
    pub insights: CraVerificationIncomeStreamInsights,
    /// What the user earns, by a model.
    pub income_metrics: CraVerificationIncomeMetrics,
    /// A deposit of a stream.
    pub transactions: Vec<CraVerificationIncomeTransaction>,
}

/// What the model says of a stream.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeStreamInsights {
    /// What kind of income it is, in two steps.
    pub income_category: CraVerificationIncomeCategory,
    /// How often it pays.
    pub pay_frequency: CraVerificationIncomePayFrequency,
    /// Who pays an income.
    pub income_provider: Option<CraVerificationIncomeProvider>,
    /// Whether the income goes on.
    pub status: CraVerificationIncomeStatus,
    /// When the next pay is expected.
    pub next_payment: Option<CraVerificationIncomeNextPayment>,
}

/// What kind of income it is, in two steps.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeCategory {
    /// The broad category.
    pub primary: String,
    /// The fine category.
    pub secondary: String,
}

/// Who pays an income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeProvider {
    /// Who pays it.
    pub name: String,
    /// Whether the name was found among known payers, and not only cut from a transaction.
    pub is_normalized: bool,
}

/// When the next pay is expected.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeNextPayment {
    /// The day it is expected on.
    pub date: plaid_core::Date,
}

/// A deposit of a stream.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeTransaction {
    /// Names a transaction. A pending transaction gets a new id when it posts.
    pub transaction_id: plaid_types::TransactionId,
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// How much, in the major unit. Positive is money out of the account, negative money in.
    pub amount: plaid_core::Amount,
    /// The day it posted; while it is pending, the day it was made.
    pub date: plaid_core::Date,
    /// The text as the institution sent it.
    pub original_description: String,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// Whether a deposit is out of the ordinary.
    pub outlier: CraVerificationIncomeTransactionOutlier,
}

/// Whether a deposit is out of the ordinary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeTransactionOutlier {
    /// Whether it is far above the others of the stream.
    pub is_outlier: bool,
    /// How far it lies from the mean of the stream, in the major unit.
    pub amount: Option<plaid_core::Amount>,
}

/// An Item that income was found in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeItem {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// An account that income arrives in.
    pub accounts: Vec<CraVerificationIncomeAccount>,
    /// When the Item's data was read from the institution, in UTC.
    pub last_updated_time: plaid_core::DateTime,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: String,
}

/// An account that income arrives in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraVerificationIncomeAccount {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The days that an account's data covers.
    pub metadata: CraBankIncomeAccountMetadata,
    /// The name that the user or the institution gave the account.
    pub name: String,
    /// The name that the institution gave the product.
    pub official_name: Option<String>,
    /// The finer kind of an account.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// The broad kind of an account.
    pub r#type: plaid_types::AccountType,
}

/// The request of `/cra/check_report/verification/pdf/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportverificationpdfget)).
///
/// Returns a home lending report of a user as a PDF file.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraCheckReportVerificationPdfGetRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Lets one other client read data of a user.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// Which report is wanted as a PDF; `reports_requested` takes several.
    ///
    /// Deprecated by Plaid.
    pub report_requested: Option<CraCheckReportVerificationPdfReportType>,
    /// Which reports the PDF has: one of them, or a combination that Plaid allows.
    pub reports_requested: Option<Vec<CraCheckReportVerificationPdfReportType>>,
    /// Whether the ids for Fannie Mae and Freddie Mac are left out.
    pub hide_gse_details: Option<bool>,
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
}

impl CraCheckReportVerificationPdfGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Lets one other client read data of a user.
    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// Which report is wanted as a PDF; `reports_requested` takes several.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn report_requested<M>(
        mut self,
        report_requested: impl plaid_core::IntoOption<CraCheckReportVerificationPdfReportType, M>,
    ) -> Self {
        self.report_requested = report_requested.into_option();
        self
    }

    /// Which reports the PDF has: one of them, or a combination that Plaid allows.
    #[must_use]
    pub fn reports_requested(
        mut self,
        reports_requested: impl IntoIterator<Item = impl Into<CraCheckReportVerificationPdfReportType>>,
    ) -> Self {
        self.reports_requested = Some(reports_requested.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the ids for Fannie Mae and Freddie Mac are left out.
    #[must_use]
    pub fn hide_gse_details(mut self, hide_gse_details: impl Into<Option<bool>>) -> Self {
        self.hide_gse_details = hide_gse_details.into();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }
}

/// The request of `/cra/loans/applications/register` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Reports loan applications and how they were decided.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoansApplicationsRegisterRequest {
    /// An application for a loan, and what came of it.
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

/// An application for a loan, and what came of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoanApplication {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: plaid_types::UserToken,
    /// Your own id of a loan application.
    pub application_id: CraLoanApplicationId,
    /// What a loan is for.
    pub r#type: CraLoanType,
    /// What came of an application.
    pub decision: CraLoanApplicationDecision,
    /// The day the user applied.
    pub application_date: Option<plaid_core::Date>,
    /// The day it was decided.
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

    /// The day the user applied.
    #[must_use]
    pub fn application_date<M>(
        mut self,
        application_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.application_date = application_date.into_option();
        self
    }

    /// The day it was decided.
    #[must_use]
    pub fn decision_date<M>(
        mut self,
        decision_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.decision_date = decision_date.into_option();
        self
    }
}

/// The answer of `/cra/loans/applications/register` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Reports loan applications and how they were decided.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraLoansApplicationsRegisterResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/loans/register` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Reports loans and who took them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CRALoansRegisterRequest {
    /// A loan that you tell Plaid Check of.
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

/// A loan that you tell Plaid Check of.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoanRegister {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: plaid_types::UserToken,
    /// Your own id of a loan.
    pub loan_id: CraLoanId,
    /// What a loan is for.
    pub r#type: CraLoanType,
    /// How often payments are due.
    pub payment_schedule: CraLoanPaymentSchedule,
    /// The day the loan began.
    pub opened_date: plaid_core::Date,
    /// How a loan began, and when.
    pub opened_with_status: CraLoanOpenedStatus,
    /// What was lent.
    pub loan_amount: Option<plaid_core::Amount>,
    /// The application that a loan came from.
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

    /// What was lent.
    #[must_use]
    pub fn loan_amount<M>(
        mut self,
        loan_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.loan_amount = loan_amount.into_option();
        self
    }

    /// The application that a loan came from.
    #[must_use]
    pub fn application(
        mut self,
        application: impl Into<Option<CraLoanRegisterApplication>>,
    ) -> Self {
        self.application = application.into();
        self
    }
}

/// How a loan began, and when.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoanOpenedStatus {
    /// How a loan stands.
    pub status: CraLoanStatus,
    /// The day from which it stands so.
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

/// The application that a loan came from.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraLoanRegisterApplication {
    /// Your own id of a loan application.
    pub application_id: Option<CraLoanApplicationId>,
    /// The day the user applied.
    pub application_date: Option<plaid_core::Date>,
}

impl CraLoanRegisterApplication {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Your own id of a loan application.
    #[must_use]
    pub fn application_id<M>(
        mut self,
        application_id: impl plaid_core::IntoOption<CraLoanApplicationId, M>,
    ) -> Self {
        self.application_id = application_id.into_option();
        self
    }

    /// The day the user applied.
    #[must_use]
    pub fn application_date<M>(
        mut self,
        application_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.application_date = application_date.into_option();
        self
    }
}

/// The answer of `/cra/loans/register` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Reports loans and who took them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraLoansRegisterResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/loans/update` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Reports what became of loans: their status and the payments made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoansUpdateRequest {
    /// What is new about a loan.
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

/// What is new about a loan.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraLoanUpdate {
    /// Your own id of a loan.
    pub loan_id: Option<CraLoanId>,
    /// What a loan became, and when.
    pub status_history: Option<Vec<CraLoanStatusHistoryUpdate>>,
    /// How one period of a loan was paid.
    pub payment_history: Option<Vec<CraLoanPaymentHistory>>,
}

impl CraLoanUpdate {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Your own id of a loan.
    #[must_use]
    pub fn loan_id<M>(mut self, loan_id: impl plaid_core::IntoOption<CraLoanId, M>) -> Self {
        self.loan_id = loan_id.into_option();
        self
    }

    /// What a loan became, and when.
    #[must_use]
    pub fn status_history(
        mut self,
        status_history: impl IntoIterator<Item = CraLoanStatusHistoryUpdate>,
    ) -> Self {
        self.status_history = Some(status_history.into_iter().collect());
        self
    }

    /// How one period of a loan was paid.
    #[must_use]
    pub fn payment_history(
        mut self,
        payment_history: impl IntoIterator<Item = CraLoanPaymentHistory>,
    ) -> Self {
        self.payment_history = Some(payment_history.into_iter().collect());
        self
    }
}

/// What a loan became, and when.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoanStatusHistoryUpdate {
    /// How a loan stands.
    pub status: CraLoanStatus,
    /// The day from which it stands so.
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

/// How one period of a loan was paid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoanPaymentHistory {
    /// Which period it is, counted from 1: up to the first due date.
    pub period: i64,
    /// The day by which to pay.
    pub due_date: plaid_core::Date,
    /// How many days the payment was late at the period's end.
    pub days_past_due: i64,
    /// What was late, or written off, at the period's end.
    pub amount_past_due: Option<plaid_core::Amount>,
    /// What was still owed at the period's end.
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

    /// What was late, or written off, at the period's end.
    #[must_use]
    pub fn amount_past_due<M>(
        mut self,
        amount_past_due: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.amount_past_due = amount_past_due.into_option();
        self
    }

    /// What was still owed at the period's end.
    #[must_use]
    pub fn balance_remaining<M>(
        mut self,
        balance_remaining: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.balance_remaining = balance_remaining.into_option();
        self
    }
}

/// The answer of `/cra/loans/update` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Reports what became of loans: their status and the payments made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraLoansUpdateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/loans/unregister` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Reports that loans have reached their end, so that no more updates will follow.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoansUnregisterRequest {
    /// A loan that is over.
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

/// A loan that is over.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoanUnregister {
    /// Your own id of a loan.
    pub loan_id: CraLoanId,
    /// How a loan ended, and when.
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

/// How a loan ended, and when.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLoanClosedStatus {
    /// How a loan stands.
    pub status: CraLoanStatus,
    /// The day from which it stands so.
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

/// The answer of `/cra/loans/unregister` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Reports that loans have reached their end, so that no more updates will follow.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraLoanUnregisterResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/credit_profile/report/get` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Returns the credit profile report of a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCreditProfileReportGetRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// Why you may have a consumer report, by the Fair Credit Reporting Act. Needed for everything of Plaid Check.
    pub consumer_report_permissible_purpose: plaid_types::ConsumerReportPermissiblePurpose,
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: String,
    /// Which profile is wanted.
    pub report_type: CraCreditProfileReportType,
    /// Whether the inquiry counts against the user.
    pub inquiry_type: CraCreditProfileInquiryType,
    /// Which version is wanted.
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

/// The answer of `/cra/credit_profile/report/get` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Returns the credit profile report of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCreditProfileReportGetResponse {
    /// A user's credit profile.
    pub report: CraCreditProfileReport,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// What a report lacks, and why.
    pub warnings: Vec<CheckReportWarning>,
}

/// A user's credit profile.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCreditProfileReport {
    /// When it was fetched, in UTC.
    pub date_retrieved: plaid_core::DateTime,
    /// Whether the inquiry counts against the user.
    pub inquiry_type: CraCreditProfileInquiryType,
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: String,
    /// One LendScore of a profile.
    pub lend_scores: Vec<CraCreditProfileLendScore>,
    /// Attributes of the cash flow by name: numbers and flags.
    pub cashflow_insights_attributes: Option<plaid_core::json::Map>,
    /// Attributes of the user's connections by name: numbers and flags.
    pub network_insights_attributes: Option<plaid_core::json::Map>,
    /// The data that a profile rests on.
    pub metadata: Option<CraCreditProfileReportMetadata>,
}

/// One LendScore of a profile.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCreditProfileLendScore {
    /// From 1 to 99; higher is less risk.
    pub score: Option<i64>,
    /// What speaks for risk, by the model's own codes, the strongest first.
    pub reason_codes: Vec<String>,
    /// Which model computed it.
    pub variant: String,
    /// Why there is no result; null if there is one.
    pub error_reason: Option<String>,
}

/// The data that a profile rests on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraCreditProfileReportMetadata {
    /// How many Items it rests on.
    pub item_count: Option<i64>,
    /// Names a bank, as in `ins_109508`.
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    /// How many accounts it rests on.
    pub account_count: Option<i64>,
    /// How many of the accounts the user seems to live from.
    pub primary_account_count: Option<i64>,
    /// How many depository accounts there are.
    pub depository_account_type_count: Option<i64>,
    /// How many credit accounts there are.
    pub credit_account_type_count: Option<i64>,
    /// How many accounts of other types there are.
    pub other_account_type_count: Option<i64>,
    /// How many accounts have several owners.
    pub multiple_owner_account_count: Option<i64>,
    /// When it was made, in UTC.
    pub generated_at: plaid_core::DateTime,
    /// The day of the earliest transaction; null if there is none.
    pub oldest_transaction_date: plaid_core::Date,
    /// The day of the latest transaction; null if there is none.
    pub most_recent_transaction_date: plaid_core::Date,
    /// How many investment accounts there are.
    pub investment_account_type_count: Option<i64>,
}

/// The request of `/consumer_report/pdf/get` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Returns all Base Reports and bank income reports of a consumer as one PDF file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConsumerReportPDFGetRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
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

/// The request of `/cra/report/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#crareportget)).
///
/// Returns a consumer report of a user with the parts asked for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraReportGetRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// One product that `/cra/report/get` is asked for.
    pub products: Vec<CraReportGetRequestProduct>,
    /// Whose Items a report rests on.
    pub scope: Option<plaid_types::CraReportScope>,
    /// Where in the life of a loan the report is read.
    pub decision_stage: plaid_types::CraReportDecisionStage,
    /// Why you may have a consumer report, by the Fair Credit Reporting Act. Needed for everything of Plaid Check.
    pub consumer_report_permissible_purpose: plaid_types::ConsumerReportPermissiblePurpose,
    /// Names the report.
    pub report_id: Option<String>,
}

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

    /// Whose Items a report rests on.
    #[must_use]
    pub fn scope<M>(
        mut self,
        scope: impl plaid_core::IntoOption<plaid_types::CraReportScope, M>,
    ) -> Self {
        self.scope = scope.into_option();
        self
    }

    /// Names the report.
    #[must_use]
    pub fn report_id<M>(mut self, report_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.report_id = report_id.into_option();
        self
    }
}

/// A Base Report is wanted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraBaseReportProduct {
    /// Tells a Base Report from other products.
    pub product: CraBaseReportProductProduct,
    /// Which version it is.
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

/// Cashflow Insights are wanted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCashflowInsightsProduct {
    /// Tells Cashflow Insights from other products.
    pub product: CraCashflowInsightsProductProduct,
    /// Which version it is.
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

/// A report for mortgage lenders is wanted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraHomeLendingProduct {
    /// Tells a report for mortgage lenders from other products.
    pub product: CraHomeLendingProductProduct,
    /// Which version it is.
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

/// Everything about income is wanted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraIncomeCompleteBundleProduct {
    /// Tells everything about income from other products.
    pub product: CraIncomeCompleteBundleProductProduct,
    /// Which version it is.
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

/// Income Insights are wanted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraIncomeInsightsProduct {
    /// Tells Income Insights from other products.
    pub product: CraIncomeInsightsProductProduct,
    /// Which version it is.
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

/// A LendScore is wanted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLendScoreProduct {
    /// Tells a LendScore from other products.
    pub product: CraLendScoreProductProduct,
    /// Which version it is.
    pub version: String,
    /// Which LendScores are wanted.
    pub options: Option<CraReportGetLendScoreOptions>,
}

impl CraLendScoreProduct {
    /// A value with the members it cannot go without.
    pub fn new(product: impl Into<CraLendScoreProductProduct>, version: impl Into<String>) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
            options: None,
        }
    }

    /// Which LendScores are wanted.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<CraReportGetLendScoreOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// Which LendScores are wanted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraReportGetLendScoreOptions {
    /// The models to score with.
    pub variants: Option<Vec<plaid_types::CraLendScoreVariant>>,
}

impl CraReportGetLendScoreOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The models to score with.
    #[must_use]
    pub fn variants(
        mut self,
        variants: impl IntoIterator<Item = impl Into<plaid_types::CraLendScoreVariant>>,
    ) -> Self {
        self.variants = Some(variants.into_iter().map(Into::into).collect());
        self
    }
}

/// LendScores are wanted, with what they rest on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraLendScoreCompleteBundleProduct {
    /// Tells LendScores with their data from other products.
    pub product: CraLendScoreCompleteBundleProductProduct,
    /// Which version it is.
    pub version: String,
    /// Which LendScores are wanted.
    pub options: Option<CraReportGetLendScoreCompleteOptions>,
}

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

    /// Which LendScores are wanted.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CraReportGetLendScoreCompleteOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Which LendScores are wanted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraReportGetLendScoreCompleteOptions {
    /// The models to score with.
    pub variants: Option<Vec<plaid_types::CraLendScoreVariant>>,
}

impl CraReportGetLendScoreCompleteOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The models to score with.
    #[must_use]
    pub fn variants(
        mut self,
        variants: impl IntoIterator<Item = impl Into<plaid_types::CraLendScoreVariant>>,
    ) -> Self {
        self.variants = Some(variants.into_iter().map(Into::into).collect());
        self
    }
}

/// Network Insights are wanted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraNetworkInsightsProduct {
    /// Tells Network Insights from other products.
    pub product: CraNetworkInsightsProductProduct,
    /// Which version it is.
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

/// A first look at the user is wanted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraQualifyProduct {
    /// Tells a first look from other products.
    pub product: CraQualifyProductProduct,
    /// Which version it is.
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

/// The answer of `/cra/report/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#crareportget)).
///
/// Returns a consumer report of a user with the parts asked for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetResponse {
    /// A report and its products.
    pub report: CraReportGetReport,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// Names a user in your own system.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// What a report lacks, and why.
    pub warnings: Vec<CheckReportWarning>,
}

/// A report and its products.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetReport {
    /// When it was fetched, in UTC.
    pub retrieved_time: plaid_core::DateTime,
    /// Whose Items a report rests on.
    pub scope: plaid_types::CraReportScope,
    /// Where in the life of a loan the report is read.
    pub decision_stage: plaid_types::CraReportDecisionStage,
    /// Why you may have a consumer report, by the Fair Credit Reporting Act. Needed for everything of Plaid Check.
    pub consumer_report_permissible_purpose: plaid_types::ConsumerReportPermissiblePurpose,
    /// One product of a report, or why it is missing.
    pub products: Vec<CraReportGetResponseProduct>,
    /// Names the report.
    pub report_id: Option<String>,
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: Option<String>,
}

/// A Base Report, or why there is none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportResponseProduct {
    /// Tells a Base Report from other products.
    pub product: CraReportGetBaseReportResponseProductProduct,
    /// Which version it is.
    pub version: Option<String>,
    /// The data that the report rests on.
    pub metadata: Option<CraReportGetBaseReportMetadata>,
    /// An Item in a Base Report.
    pub items: Vec<CraReportGetBaseReportItem>,
    /// Why parts are missing; empty if nothing is.
    pub errors: Vec<plaid_core::ApiError>,
    /// Figures over all accounts that are computed from transactions.
    pub attributes: Option<CraReportGetBaseReportAttributes>,
}

/// The data that the report rests on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportMetadata {
    /// When the report was made, in UTC.
    pub generated_time: Option<plaid_core::DateTime>,
    /// How many Items it rests on.
    pub item_count: Option<i64>,
    /// How many accounts it rests on.
    pub account_count: Option<i64>,
    /// Names a bank, as in `ins_109508`.
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer.
    pub days_requested: Option<i64>,
    /// How many of the accounts the user seems to live from.
    pub primary_account_count: Option<i64>,
    /// How many depository accounts there are.
    pub depository_account_type_count: Option<i64>,
    /// How many credit accounts there are.
    pub credit_account_type_count: Option<i64>,
    /// How many investment accounts there are.
    pub investment_account_type_count: Option<i64>,
    /// How many accounts of other types there are.
    pub other_account_type_count: Option<i64>,
    /// How many accounts have several owners.
    pub multiple_owner_account_count: Option<i64>,
    /// The day of the earliest transaction; null if there is none.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// The day of the latest transaction; null if there is none.
    pub most_recent_transaction_date: Option<plaid_core::Date>,
}

/// An Item in a Base Report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportItem {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: String,
    /// When the Item's data was read from the institution, in UTC.
    pub date_last_updated: plaid_core::DateTime,
    /// An account in a Base Report.
    pub accounts: Vec<CraReportGetBaseReportAccount>,
}

/// An account in a Base Report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportAccount {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The name that the user or the institution gave the account.
    pub name: String,
    /// The name that the institution gave the product.
    pub official_name: Option<String>,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The broad kind of an account.
    pub r#type: plaid_types::AccountType,
    /// The finer kind of an account.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// How many days of history there are.
    pub days_available: Option<i64>,
    /// The days that an account's data covers.
    pub metadata: BaseReportAccountMetadata,
    /// The balances of an account, now and on average.
    pub balances: CraReportGetBaseReportAccountBalances,
    /// One owner of an account, as the bank knows them.
    pub owners: Vec<plaid_types::Owner>,
    /// How an account is owned.
    pub ownership_type: Option<plaid_types::OwnershipType>,
    /// A statement of the consumer that something in the report is wrong.
    pub consumer_disputes: Vec<ConsumerDispute>,
    /// A transaction in a Base Report. Positive is money out.
    pub transactions: Vec<CraReportGetBaseReportTransaction>,
    /// Figures about one account that are computed from transactions.
    pub attributes: Option<CraReportGetBaseReportAccountAttributes>,
    /// The balance at the end of one day.
    pub historical_balances: Vec<BaseReportHistoricalBalance>,
    /// More figures about one account.
    pub account_insights: Option<CraReportGetBaseReportAccountInsights>,
    /// How well the account's owner fits the user.
    pub identity_match: Option<CraReportGetBaseReportAccountIdentityMatch>,
}

/// The balances of an account, now and on average.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportAccountBalances {
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
    /// The mean over the whole report.
    pub average_balance: Option<plaid_core::Amount>,
    /// The mean over the last thirty days.
    pub most_recent_thirty_day_average_balance: Option<plaid_core::Amount>,
    /// The mean balance of a month.
    pub average_monthly_balances: Vec<CraReportGetBaseReportAverageMonthlyBalance>,
}

/// The mean balance of a month.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportAverageMonthlyBalance {
    /// The first day of the range, itself included.
    pub start_date: plaid_core::Date,
    /// The last day of the range, itself included.
    pub end_date: plaid_core::Date,
    /// The mean balance.
    pub average_balance: plaid_types::CreditAmountWithCurrency,
}

/// A transaction in a Base Report. Positive is money out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportTransaction {
    /// Names a transaction. A pending transaction gets a new id when it posts.
    pub transaction_id: plaid_types::TransactionId,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// How much, in the major unit. Positive is money out of the account, negative money in.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The text as the institution sent it.
    pub original_description: Option<String>,
    /// The merchant, cleaned of numbers and abbreviations; null where Plaid does not know it.
    pub merchant_name: Option<String>,
    /// What a transaction was for, in the words of lending.
    pub credit_category: Option<plaid_types::CreditCategory>,
    /// The number of the cheque; null if it was none.
    pub check_number: Option<String>,
    /// The day it posted; while it is pending, the day it was made.
    pub date: plaid_core::Date,
    /// When it was made.
    pub date_transacted: Option<plaid_core::Date>,
    /// Whether it has not settled yet: amount, name and id may still change.
    pub pending: bool,
    /// Whose part of a shared account it belongs to; mostly null.
    pub account_owner: Option<String>,
    /// Where a transaction was made.
    pub location: plaid_types::Location,
    /// Who was paid, or what the institution said. No longer maintained: see `merchant_name` and `original_description`.
    pub name: Option<String>,
    /// The older taxonomy, from coarse to fine; `personal_finance_category` has taken its place.
    pub category: Vec<String>,
    /// The older taxonomy's id; `personal_finance_category` has taken its place.
    pub category_id: Option<String>,
    /// What a transaction was for.
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
}

/// Figures about one account that are computed from transactions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportAccountAttributes {
    /// Whether it seems to be the account that the user lives from.
    pub is_primary_account: Option<bool>,
    /// How sure that is, from 0 to 1.
    pub primary_account_score: Option<f64>,
    /// How many fees for overdrafts and bounced payments there were, less those given back.
    pub nsf_overdraft_transactions_count: Option<i64>,
    /// The same in the last 30 days.
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    /// The same in the last 60 days.
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    /// The same in the last 90 days.
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    /// What came into the account in the report's days.
    pub total_inflow_amount: Option<TotalInflowAmount>,
    /// What came into the account in the last 30 days.
    pub total_inflow_amount_30d: Option<TotalInflowAmount30d>,
    /// What came into the account in the last 60 days.
    pub total_inflow_amount_60d: Option<TotalInflowAmount60d>,
    /// What came into the account in the last 90 days.
    pub total_inflow_amount_90d: Option<TotalInflowAmount90d>,
    /// What went out of the account in the report's days.
    pub total_outflow_amount: Option<TotalOutflowAmount>,
    /// What went out of the account in the last 30 days.
    pub total_outflow_amount_30d: Option<TotalOutflowAmount30d>,
    /// What went out of the account in the last 60 days.
    pub total_outflow_amount_60d: Option<TotalOutflowAmount60d>,
    /// What went out of the account in the last 90 days.
    pub total_outflow_amount_90d: Option<TotalOutflowAmount90d>,
}

/// More figures about one account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportAccountInsights {
    /// The day of the earliest transaction; null if there is none.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// The day of the latest transaction; null if there is none.
    pub most_recent_transaction_date: Option<plaid_core::Date>,
    /// The mean of the days between two transactions.
    pub average_days_between_transactions: Option<f64>,
    /// On how many days nothing happened.
    pub number_of_days_no_transactions: Option<i64>,
    /// The longest time of a month in which nothing happened.
    pub longest_gaps_between_transactions: Vec<CraReportGetBaseReportLongestGapInsight>,
    /// How often money came in, by month. Empty but for depository accounts.
    pub number_of_inflows: Vec<BaseReportNumberFlowInsights>,
    /// How often money went out, by month. Empty but for depository accounts.
    pub number_of_outflows: Vec<BaseReportNumberFlowInsights>,
    /// The mean of what came in, by month. Empty but for depository accounts.
    pub average_inflow_amounts: Vec<BaseReportAverageFlowInsights>,
    /// The mean of what went out, by month. Empty but for depository accounts.
    pub average_outflow_amounts: Vec<BaseReportAverageFlowInsights>,
}

/// The longest time of a month in which nothing happened.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportLongestGapInsight {
    /// The first day of the range, itself included.
    pub start_date: plaid_core::Date,
    /// The last day of the range, itself included.
    pub end_date: plaid_core::Date,
    /// How many days it lasted.
    pub days: Option<i64>,
}

/// How well the account's owner fits the user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportAccountIdentityMatch {
    /// How well a name matches.
    pub legal_name: plaid_types::NameMatchScore,
    /// How well a phone number matches.
    pub phone_number: plaid_types::PhoneNumberMatchScore,
    /// How well an email address matches.
    pub email_address: plaid_types::EmailAddressMatchScore,
    /// How well an address matches.
    pub address: plaid_types::AddressMatchScore,
}

/// Figures over all accounts that are computed from transactions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseReportAttributes {
    /// How many fees for overdrafts and bounced payments there were, less those given back.
    pub nsf_overdraft_transactions_count: Option<i64>,
    /// The same in the last 30 days.
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    /// The same in the last 60 days.
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    /// The same in the last 90 days.
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    /// What came in over the report's days.
    pub total_inflow_amount: Option<TotalReportInflowAmount>,
    /// What came in over the last 30 days.
    pub total_inflow_amount_30d: Option<TotalReportInflowAmount30d>,
    /// What came in over the last 60 days.
    pub total_inflow_amount_60d: Option<TotalReportInflowAmount60d>,
    /// What came in over the last 90 days.
    pub total_inflow_amount_90d: Option<TotalReportInflowAmount90d>,
    /// What went out over the report's days.
    pub total_outflow_amount: Option<TotalReportOutflowAmount>,
    /// What went out over the last 30 days.
    pub total_outflow_amount_30d: Option<TotalReportOutflowAmount30d>,
    /// What went out over the last 60 days.
    pub total_outflow_amount_60d: Option<TotalReportOutflowAmount60d>,
    /// What went out over the last 90 days.
    pub total_outflow_amount_90d: Option<TotalReportOutflowAmount90d>,
}

/// Cashflow Insights, or why there are none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetCashflowInsightsResponseProduct {
    /// Tells Cashflow Insights from other products.
    pub product: CraReportGetCashflowInsightsResponseProductProduct,
    /// Which version it is.
    pub version: Option<String>,
    /// The data that the insights rest on.
    pub metadata: Option<CraReportGetCashflowInsightsMetadata>,
    /// Computed figures by name: numbers and flags. Plaid's account managers have the list.
    pub attributes: Option<plaid_core::json::Map>,
    /// Why parts are missing; empty if nothing is.
    pub errors: Vec<plaid_core::ApiError>,
}

/// The data that the insights rest on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetCashflowInsightsMetadata {
    /// When the report was made, in UTC.
    pub generated_time: Option<plaid_core::DateTime>,
    /// How many Items it rests on.
    pub item_count: Option<i64>,
    /// How many accounts it rests on.
    pub account_count: Option<i64>,
    /// Names a bank, as in `ins_109508`.
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    /// How many of the accounts the user seems to live from.
    pub primary_account_count: Option<i64>,
    /// How many depository accounts there are.
    pub depository_account_type_count: Option<i64>,
    /// How many credit accounts there are.
    pub credit_account_type_count: Option<i64>,
    /// How many investment accounts there are.
    pub investment_account_type_count: Option<i64>,
    /// How many accounts of other types there are.
    pub other_account_type_count: Option<i64>,
    /// How many accounts have several owners.
    pub multiple_owner_account_count: Option<i64>,
    /// The day of the earliest transaction; null if there is none.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// The day of the latest transaction; null if there is none.
    pub most_recent_transaction_date: Option<plaid_core::Date>,
}

/// A report for mortgage lenders, or why there is none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetHomeLendingResponseProduct {
    /// Tells a report for mortgage lenders from other products.
    pub product: CraReportGetHomeLendingResponseProductProduct,
    /// Which version it is.
    pub version: Option<String>,
    /// The data that a product rests on.
    pub metadata: Option<CraReportGetProductBaseMetadata>,
    /// Figures for mortgage lenders.
    pub attributes: Option<CraReportGetHomeLendingAttributes>,
    /// Why parts are missing; empty if nothing is.
    pub errors: Vec<plaid_core::ApiError>,
    /// An Item that a product rests on, with the owners of its accounts.
    pub items: Vec<CraReportGetEnrichedItem>,
}

/// The data that a product rests on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetProductBaseMetadata {
    /// When the report was made, in UTC.
    pub generated_time: Option<plaid_core::DateTime>,
    /// How many Items it rests on.
    pub item_count: Option<i64>,
    /// How many accounts it rests on.
    pub account_count: Option<i64>,
    /// Names a bank, as in `ins_109508`.
    pub institution_ids: Vec<plaid_types::InstitutionId>,
}

/// Figures for mortgage lenders.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetHomeLendingAttributes {
    /// What the user earns now, for one currency.
    pub income_metrics: Vec<CraReportGetHomeLendingIncomeMetrics>,
    /// What the user earns now by category, for one currency.
    pub income_by_categories: Vec<CraReportGetHomeLendingIncomeByCategories>,
    /// Where the income comes from.
    pub income_sources: Option<CraReportGetHomeLendingIncomeSources>,
    /// How many cash advances were paid back in the last 90 days.
    pub loan_payments_cash_advance_count_90d: Option<i64>,
    /// How many payments went to buy now, pay later in the last 90 days.
    pub loan_payments_bnpl_count_90d: Option<i64>,
    /// Whether fees for lack of money or for lateness came up in the last 90 days: 1 or 0.
    pub payment_behavior_nsf_late_fees_flag_90d: Option<i64>,
}

/// What the user earns now, for one currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetHomeLendingIncomeMetrics {
    /// What the user earns now, by a model of recent deposits.
    pub current: Option<CraCurrentModeledIncome>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What the user earns now by category, for one currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetHomeLendingIncomeByCategories {
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// What the user earns now in one category.
    pub categories: Vec<CraReportGetHomeLendingCategoryIncome>,
}

/// What the user earns now in one category.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetHomeLendingCategoryIncome {
    /// What kind of income it is, in two steps.
    pub income_category: CraIncomeCategory,
    /// What the user earns now, by a model of recent deposits.
    pub current: Option<CraCurrentModeledIncome>,
}

/// Where the income comes from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetHomeLendingIncomeSources {
    /// How many streams there are.
    pub income_stream_count: Option<i64>,
    /// Who pays, by name.
    pub income_providers: Vec<CraBankIncomeIncomeProvider>,
}

/// An Item that a product rests on, with the owners of its accounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetEnrichedItem {
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: String,
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// When the Item's data was read from the institution, in UTC.
    pub last_updated_time: plaid_core::DateTime,
    /// An account that a product rests on, with its owners.
    pub accounts: Vec<CraReportGetEnrichedAccount>,
}

/// An account that a product rests on, with its owners.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetEnrichedAccount {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The name that the user or the institution gave the account.
    pub name: String,
    /// The name that the institution gave the product.
    pub official_name: Option<String>,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The broad kind of an account.
    pub r#type: plaid_types::AccountType,
    /// The finer kind of an account.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// Whether the user seems to live from the account.
    pub primary_account: Option<CraReportGetAccountPrimaryAccount>,
    /// How well the account's owner fits the user.
    pub identity_match: Option<CraReportGetAccountIdentityMatch>,
    /// One owner of an account, as the bank knows them.
    pub owners: Vec<plaid_types::Owner>,
}

/// Whether the user seems to live from the account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetAccountPrimaryAccount {
    /// Whether they do.
    pub is_primary: bool,
    /// How sure that is, from 0 to 1.
    pub score: Option<f64>,
}

/// How well the account's owner fits the user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetAccountIdentityMatch {
    /// How well a name matches.
    pub legal_name: plaid_types::NameMatchScore,
    /// How well a phone number matches.
    pub phone_number: plaid_types::PhoneNumberMatchScore,
    /// How well an email address matches.
    pub email_address: plaid_types::EmailAddressMatchScore,
    /// How well an address matches.
    pub address: plaid_types::AddressMatchScore,
}

/// Everything about income, or why there is none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetIncomeCompleteResponseProduct {
    /// Tells everything about income from other products.
    pub product: CraReportGetIncomeCompleteResponseProductProduct,
    /// Which version it is.
    pub version: Option<String>,
    /// The data that the product rests on.
    pub metadata: Option<CraReportGetIncomeCompleteMetadata>,
    /// Everything about income.
    pub attributes: Option<CraReportGetIncomeCompleteAttributes>,
    /// An Item that a product rests on, with the owners of its accounts.
    pub items: Vec<CraReportGetEnrichedItem>,
    /// Why parts are missing; empty if nothing is.
    pub errors: Vec<plaid_core::ApiError>,
}

/// The data that the product rests on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetIncomeCompleteMetadata {
    /// When the report was made, in UTC.
    pub generated_time: Option<plaid_core::DateTime>,
    /// How many Items it rests on.
    pub item_count: Option<i64>,
    /// How many accounts it rests on.
    pub account_count: Option<i64>,
    /// Names a bank, as in `ins_109508`.
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    /// How many of the accounts the user seems to live from.
    pub primary_account_count: Option<i64>,
    /// How many depository accounts there are.
    pub depository_account_type_count: Option<i64>,
    /// How many credit accounts there are.
    pub credit_account_type_count: Option<i64>,
    /// How many investment accounts there are.
    pub investment_account_type_count: Option<i64>,
    /// How many accounts of other types there are.
    pub other_account_type_count: Option<i64>,
    /// How many accounts have several owners.
    pub multiple_owner_account_count: Option<i64>,
    /// The day of the earliest transaction; null if there is none.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// The day of the latest transaction; null if there is none.
    pub most_recent_transaction_date: Option<plaid_core::Date>,
}

/// Everything about income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetIncomeCompleteAttributes {
    /// The income by streams.
    pub income_insights: Option<CraReportGetIncomeInsightsAttributes>,
}

/// The user's income by streams.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetIncomeInsightsAttributes {
    /// Income that comes again and again.
    pub income_streams: Vec<CraReportGetIncomeInsightsStream>,
    /// All the user's income together.
    pub user_summary: Option<CraIncomeInsightsUserSummary>,
}

/// Income that comes again and again.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetIncomeInsightsStream {
    /// Names the stream in this report; another report names it otherwise.
    pub income_stream_id: String,
    /// The day of the earliest deposit within the days asked for.
    pub start_date: Option<plaid_core::Date>,
    /// The day of the latest deposit within the days asked for.
    pub end_date: Option<plaid_core::Date>,
    /// What the model says of a stream.
    pub insights: CraIncomeStreamInsights,
    /// Income now and as expected, by a model.
    pub income_metrics: CraIncomeMetrics,
    /// What its transactions mostly say.
    pub description: Option<String>,
    /// A deposit of a stream.
    pub transactions: Vec<CraIncomeTransaction>,
}

/// Income Insights, or why there are none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetIncomeInsightsResponseProduct {
    /// Tells Income Insights from other products.
    pub product: CraReportGetIncomeInsightsResponseProductProduct,
    /// Which version it is.
    pub version: Option<String>,
    /// The data that the insights rest on.
    pub metadata: Option<CraReportGetIncomeInsightsMetadata>,
    /// The income by streams.
    pub attributes: Option<CraReportGetIncomeInsightsAttributes>,
    /// Why parts are missing; empty if nothing is.
    pub errors: Vec<plaid_core::ApiError>,
    /// An Item that a product rests on.
    pub items: Vec<CraReportGetBaseItem>,
}

/// The data that the insights rest on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetIncomeInsightsMetadata {
    /// When the report was made, in UTC.
    pub generated_time: Option<plaid_core::DateTime>,
    /// How many Items it rests on.
    pub item_count: Option<i64>,
    /// How many accounts it rests on.
    pub account_count: Option<i64>,
    /// Names a bank, as in `ins_109508`.
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    /// How many of the accounts the user seems to live from.
    pub primary_account_count: Option<i64>,
    /// How many depository accounts there are.
    pub depository_account_type_count: Option<i64>,
    /// How many credit accounts there are.
    pub credit_account_type_count: Option<i64>,
    /// How many accounts of other types there are.
    pub other_account_type_count: Option<i64>,
    /// How many accounts have several owners.
    pub multiple_owner_account_count: Option<i64>,
    /// The day of the earliest transaction; null if there is none.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// The day of the latest transaction; null if there is none.
    pub most_recent_transaction_date: Option<plaid_core::Date>,
    /// How many investment accounts there are.
    pub investment_account_type_count: Option<i64>,
}

/// An Item that a product rests on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseItem {
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: String,
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// When the Item's data was read from the institution, in UTC.
    pub last_updated_time: plaid_core::DateTime,
    /// An account that a product rests on.
    pub accounts: Vec<CraReportGetBaseAccount>,
}

/// An account that a product rests on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetBaseAccount {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The name that the user or the institution gave the account.
    pub name: String,
    /// The name that the institution gave the product.
    pub official_name: Option<String>,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The broad kind of an account.
    pub r#type: plaid_types::AccountType,
    /// The finer kind of an account.
    pub subtype: Option<plaid_types::AccountSubtype>,
}

/// LendScores, or why there are none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetLendScoreResponseProduct {
    /// Tells LendScores from other products.
    pub product: CraReportGetLendScoreResponseProductProduct,
    /// Which version it is.
    pub version: Option<String>,
    /// The data that the scores rest on.
    pub metadata: Option<CraReportGetLendScoreMetadata>,
    /// One for each model.
    pub scores: Vec<CraReportGetLendScoreVariantScore>,
    /// Why parts are missing; empty if nothing is.
    pub errors: Vec<plaid_core::ApiError>,
}

/// The data that the scores rest on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetLendScoreMetadata {
    /// When the report was made, in UTC.
    pub generated_time: Option<plaid_core::DateTime>,
    /// How many Items it rests on.
    pub item_count: Option<i64>,
    /// How many accounts it rests on.
    pub account_count: Option<i64>,
    /// Names a bank, as in `ins_109508`.
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    /// How many of the accounts the user seems to live from.
    pub primary_account_count: Option<i64>,
    /// How many depository accounts there are.
    pub depository_account_type_count: Option<i64>,
    /// How many credit accounts there are.
    pub credit_account_type_count: Option<i64>,
    /// How many investment accounts there are.
    pub investment_account_type_count: Option<i64>,
    /// How many accounts of other types there are.
    pub other_account_type_count: Option<i64>,
    /// How many accounts have several owners.
    pub multiple_owner_account_count: Option<i64>,
    /// The day of the earliest transaction; null if there is none.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// The day of the latest transaction; null if there is none.
    pub most_recent_transaction_date: Option<plaid_core::Date>,
}

/// The score of one model and its reasons.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetLendScoreVariantScore {
    /// The model.
    pub variant: plaid_types::CraLendScoreVariant,
    /// From 1 to 99; higher is less risk.
    pub score: Option<i64>,
    /// What speaks for risk, by the model's own codes, the strongest first.
    pub reason_codes: Vec<String>,
    /// The code of the error, which programs decide by.
    pub error_code: Option<String>,
}

/// LendScores with what they rest on, or why there are none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetLendScoreCompleteResponseProduct {
    /// Tells LendScores with their data from other products.
    pub product: CraReportGetLendScoreCompleteResponseProductProduct,
    /// Which version it is.
    pub version: Option<String>,
    /// The data that the scores rest on.
    pub metadata: Option<CraReportGetLendScoreCompleteMetadata>,
    /// LendScores with what they rest on.
    pub attributes: Option<CraReportGetLendScoreCompleteAttributes>,
    /// An Item that a product rests on, with the owners of its accounts.
    pub items: Vec<CraReportGetEnrichedItem>,
    /// Why parts are missing; empty if nothing is.
    pub errors: Vec<plaid_core::ApiError>,
}

/// The data that the scores rest on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetLendScoreCompleteMetadata {
    /// When the report was made, in UTC.
    pub generated_time: Option<plaid_core::DateTime>,
    /// How many Items it rests on.
    pub item_count: Option<i64>,
    /// How many accounts it rests on.
    pub account_count: Option<i64>,
    /// Names a bank, as in `ins_109508`.
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    /// How many of the accounts the user seems to live from.
    pub primary_account_count: Option<i64>,
    /// How many depository accounts there are.
    pub depository_account_type_count: Option<i64>,
    /// How many credit accounts there are.
    pub credit_account_type_count: Option<i64>,
    /// How many investment accounts there are.
    pub investment_account_type_count: Option<i64>,
    /// How many accounts of other types there are.
    pub other_account_type_count: Option<i64>,
    /// How many accounts have several owners.
    pub multiple_owner_account_count: Option<i64>,
    /// The day of the earliest transaction; null if there is none.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// The day of the latest transaction; null if there is none.
    pub most_recent_transaction_date: Option<plaid_core::Date>,
}

/// LendScores with what they rest on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetLendScoreCompleteAttributes {
    /// One for each model.
    pub lend_scores: Vec<CraReportGetLendScoreVariantScore>,
    /// Attributes of the cash flow by name.
    pub cashflow_insights: Option<plaid_core::json::Map>,
    /// Attributes of the user's connections by name.
    pub network_insights: Option<plaid_core::json::Map>,
}

/// Network Insights, or why there are none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetNetworkInsightsResponseProduct {
    /// Tells Network Insights from other products.
    pub product: CraReportGetNetworkInsightsResponseProductProduct,
    /// Which version it is.
    pub version: Option<String>,
    /// The data that the insights rest on.
    pub metadata: Option<CraReportGetNetworkInsightsMetadata>,
    /// Computed figures by name: numbers and flags. Plaid's account managers have the list.
    pub attributes: Option<plaid_core::json::Map>,
    /// Why parts are missing; empty if nothing is.
    pub errors: Vec<plaid_core::ApiError>,
}

/// The data that the insights rest on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetNetworkInsightsMetadata {
    /// When the report was made, in UTC.
    pub generated_time: Option<plaid_core::DateTime>,
    /// How many Items it rests on.
    pub item_count: Option<i64>,
    /// How many accounts it rests on.
    pub account_count: Option<i64>,
    /// Names a bank, as in `ins_109508`.
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    /// How many of the accounts the user seems to live from.
    pub primary_account_count: Option<i64>,
    /// How many depository accounts there are.
    pub depository_account_type_count: Option<i64>,
    /// How many credit accounts there are.
    pub credit_account_type_count: Option<i64>,
    /// How many investment accounts there are.
    pub investment_account_type_count: Option<i64>,
    /// How many accounts of other types there are.
    pub other_account_type_count: Option<i64>,
    /// How many accounts have several owners.
    pub multiple_owner_account_count: Option<i64>,
    /// The day of the earliest transaction; null if there is none.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// The day of the latest transaction; null if there is none.
    pub most_recent_transaction_date: Option<plaid_core::Date>,
}

/// A first look at the user, or why there is none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportGetQualifyResponseProduct {
    /// Tells a first look from other products.
    pub product: CraReportGetQualifyResponseProductProduct,
    /// Which version it is.
    pub version: Option<String>,
    /// The data that it rests on, by name.
    pub metadata: Option<plaid_core::json::Map>,
    /// Computed figures by name: numbers and flags. Plaid's account managers have the list.
    pub attributes: Option<plaid_core::json::Map>,
    /// Why parts are missing; empty if nothing is.
    pub errors: Vec<plaid_core::ApiError>,
}

/// The request of `/cra/servicing/subscription/create`.
///
/// Subscribes to webhooks that announce updated reports of a user, for one scope.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraServicingSubscriptionCreateRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// Whose Items a report rests on.
    pub scope: plaid_types::CraReportScope,
    /// How often reports are made.
    pub cadence: Option<CraSubscriptionCadence>,
    /// The URL that webhooks about it go to.
    pub webhook: Option<String>,
    /// One product that a subscription makes.
    pub products: Vec<CraSubscriptionProductConfig>,
}

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

    /// How often reports are made.
    #[must_use]
    pub fn cadence<M>(
        mut self,
        cadence: impl plaid_core::IntoOption<CraSubscriptionCadence, M>,
    ) -> Self {
        self.cadence = cadence.into_option();
        self
    }

    /// The URL that webhooks about it go to.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// A Base Report in each update.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraBaseReportProductConfig {
    /// Tells a Base Report from other products.
    pub product: CraBaseReportProductConfigProduct,
    /// Which version it is.
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

/// Income Insights in each update.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraIncomeInsightsProductConfig {
    /// Tells Income Insights from other products.
    pub product: CraIncomeInsightsProductConfigProduct,
    /// Which version it is.
    pub version: Option<String>,
    /// Which insights are made.
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
            version: Some(version.into()),
            options: None,
        }
    }

    /// Which insights are made.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CraCheckReportCreateIncomeInsightsOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// A first look in each update.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraQualifyProductConfig {
    /// Tells a first look from other products.
    pub product: CraQualifyProductConfigProduct,
    /// Which version it is.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraServicingSubscriptionCreateResponse {
    /// Names the subscription.
    pub subscription_id: String,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/servicing/subscription/delete`.
///
/// Ends a servicing subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraServicingSubscriptionDeleteRequest {
    /// Names the subscription.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraServicingSubscriptionDeleteResponse {
    /// Names the subscription.
    pub subscription_id: String,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/servicing/subscription/get`.
///
/// Returns one servicing subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraServicingSubscriptionGetRequest {
    /// Names the subscription.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraServicingSubscriptionGetResponse {
    /// The subscription.
    pub subscription: CraServicingSubscription,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Reports that Plaid makes again and again while a loan runs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraServicingSubscription {
    /// Names the subscription.
    pub subscription_id: String,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// Whose Items a report rests on.
    pub scope: plaid_types::CraReportScope,
    /// How often reports are made.
    pub cadence: Option<CraSubscriptionCadence>,
    /// The URL that webhooks about it go to.
    pub webhook: Option<String>,
    /// One product that a subscription makes.
    pub products: Vec<CraSubscriptionProductConfig>,
}

/// The request of `/cra/servicing/subscription/list`.
///
/// Lists the servicing subscriptions of a user over all scopes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraServicingSubscriptionListRequest {
    /// Names a user, as made by the user endpoints.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraServicingSubscriptionListResponse {
    /// All subscriptions of the user.
    pub subscriptions: Vec<CraServicingSubscription>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/servicing/subscription/update`.
///
/// Changes a servicing subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraServicingSubscriptionUpdateRequest {
    /// Names the subscription.
    pub subscription_id: String,
    /// The URL that webhooks about it go to.
    pub webhook: Option<String>,
    /// One product that a subscription makes.
    pub products: Option<Vec<CraSubscriptionProductConfig>>,
    /// What can be set back to its default.
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

    /// The URL that webhooks about it go to.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// One product that a subscription makes.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = CraSubscriptionProductConfig>,
    ) -> Self {
        self.products = Some(products.into_iter().collect());
        self
    }

    /// What can be set back to its default.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraServicingSubscriptionUpdateResponse {
    /// Names the subscription.
    pub subscription_id: String,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/cra/report/create` ([Plaid's page](https://plaid.com/docs/api/products/check/#crareportcreate)).
///
/// Starts a consumer report about a user, with the products you name; `report_get` reads it once Plaid has sent the webhook that says it is ready.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraReportCreateRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// One product that a report is made of.
    pub products: Vec<plaid_types::CraReportProduct>,
    /// Whose Items a report rests on.
    pub scope: plaid_types::CraReportScope,
    /// Where in the life of a loan the report is read.
    pub decision_stage: plaid_types::CraReportDecisionStage,
    /// Why you may have a consumer report, by the Fair Credit Reporting Act. Needed for everything of Plaid Check.
    pub consumer_report_permissible_purpose: plaid_types::ConsumerReportPermissiblePurpose,
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: Option<String>,
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 0 to 731.
    pub days_requested: Option<i64>,
    /// How many days of history there have to be; with fewer, no report is made. From 0 to 184.
    pub days_required: Option<i64>,
    /// Whether investments go into the report.
    pub include_investments: Option<bool>,
    /// Whether the report compares what accounts tell of the owner with the user you named.
    pub include_identity_match: Option<bool>,
    /// The URL that webhooks about it go to.
    pub webhook: Option<String>,
}

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

    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }

    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 0 to 731.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }

    /// How many days of history there have to be; with fewer, no report is made. From 0 to 184.
    #[must_use]
    pub fn days_required(mut self, days_required: impl Into<Option<i64>>) -> Self {
        self.days_required = days_required.into();
        self
    }

    /// Whether investments go into the report.
    #[must_use]
    pub fn include_investments(mut self, include_investments: impl Into<Option<bool>>) -> Self {
        self.include_investments = include_investments.into();
        self
    }

    /// Whether the report compares what accounts tell of the owner with the user you named.
    #[must_use]
    pub fn include_identity_match(
        mut self,
        include_identity_match: impl Into<Option<bool>>,
    ) -> Self {
        self.include_identity_match = include_identity_match.into();
        self
    }

    /// The URL that webhooks about it go to.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/cra/report/create` ([Plaid's page](https://plaid.com/docs/api/products/check/#crareportcreate)).
///
/// Starts a consumer report about a user, with the products you name; `report_get` reads it once Plaid has sent the webhook that says it is ready.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraReportCreateResponse {
    /// Names the report.
    pub report_id: String,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// Why you may have a consumer report, by the Fair Credit Reporting Act.
pub enum MonitoringConsumerReportPermissiblePurpose {
/// To look after a loan that the user has. (`ACCOUNT_REVIEW_CREDIT`)
AccountReviewCredit = "ACCOUNT_REVIEW_CREDIT",
/// The user has asked for it in writing. (`WRITTEN_INSTRUCTION_OTHER`)
WrittenInstructionOther = "WRITTEN_INSTRUCTION_OTHER",
}
}

plaid_core::open_enum! {
/// Whether there are insights.
#[allow(missing_docs)]
pub enum MonitoringItemStatusCode {
Available = "AVAILABLE",
Failed = "FAILED",
Pending = "PENDING",
}
}

plaid_core::open_enum! {
/// What is disputed.
#[allow(missing_docs)]
pub enum ConsumerDisputeCategory {
Transaction = "TRANSACTION",
Balance = "BALANCE",
Identity = "IDENTITY",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Where the transaction took place.
pub enum BaseReportTransactionType {
/// Online. (`digital`)
Digital = "digital",
/// At a place. (`place`)
Place = "place",
/// With the bank itself, such as a fee or a deposit. (`special`)
Special = "special",
/// Nobody knows. (`unresolved`)
Unresolved = "unresolved",
}
}

plaid_core::open_enum! {
/// Whether the user's reports are billed.
#[allow(missing_docs)]
pub enum CraUserTier {
Free = "free",
Paid = "paid",
}
}

plaid_core::open_enum! {
/// Why you may have a consumer report, by the Fair Credit Reporting Act; while a loan runs.
pub enum CraCheckReportPermissiblePurpose {
/// To look after a loan that the user has. (`ACCOUNT_REVIEW_CREDIT`)
AccountReviewCredit = "ACCOUNT_REVIEW_CREDIT",
/// The user has asked for it in writing. (`WRITTEN_INSTRUCTION_OTHER`)
WrittenInstructionOther = "WRITTEN_INSTRUCTION_OTHER",
}
}

plaid_core::open_enum! {
/// Whether the income goes on.
#[allow(missing_docs)]
pub enum CraBankIncomeStatus {
Active = "ACTIVE",
Inactive = "INACTIVE",
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// Whether a deposit has a bonus in it.
pub enum CraBankIncomeBonusType {
/// Pay and bonus together. (`BONUS_INCLUDED`)
BonusIncluded = "BONUS_INCLUDED",
/// A bonus alone. (`BONUS_ONLY`)
BonusOnly = "BONUS_ONLY",
}
}

plaid_core::open_enum! {
/// What could not be told.
pub enum CraBankIncomeWarningCode {
/// The account's owner. (`IDENTITY_UNAVAILABLE`)
IdentityUnavailable = "IDENTITY_UNAVAILABLE",
/// The transactions. (`TRANSACTIONS_UNAVAILABLE`)
TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE",
/// The report was deleted. (`REPORT_DELETED`)
ReportDeleted = "REPORT_DELETED",
/// The institution gave no data. (`DATA_UNAVAILABLE`)
DataUnavailable = "DATA_UNAVAILABLE",
}
}

plaid_core::open_enum! {
/// What could not be told.
pub enum CheckReportWarningCode {
/// The account's owner. (`IDENTITY_UNAVAILABLE`)
IdentityUnavailable = "IDENTITY_UNAVAILABLE",
/// The transactions. (`TRANSACTIONS_UNAVAILABLE`)
TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE",
/// A fraud alert is in force, which the user asked for. (`USER_FRAUD_ALERT`)
UserFraudAlert = "USER_FRAUD_ALERT",
}
}

plaid_core::open_enum! {
/// What could not be told.
pub enum BaseReportWarningCode {
/// The account's owner. (`IDENTITY_UNAVAILABLE`)
IdentityUnavailable = "IDENTITY_UNAVAILABLE",
/// The transactions. (`TRANSACTIONS_UNAVAILABLE`)
TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE",
/// A fraud alert is in force, which the user asked for. (`USER_FRAUD_ALERT`)
UserFraudAlert = "USER_FRAUD_ALERT",
}
}

plaid_core::open_enum! {
/// What is added to a PDF.
#[allow(missing_docs)]
pub enum CraPDFAddOns {
CraIncomeInsights = "cra_income_insights",
CraPartnerInsights = "cra_partner_insights",
CraLendScore = "cra_lend_score",
}
}

plaid_core::open_enum! {
/// How often it pays.
#[allow(missing_docs)]
pub enum CraVerificationIncomePayFrequency {
Weekly = "WEEKLY",
/// Every other week. (`BIWEEKLY`)
Biweekly = "BIWEEKLY",
/// Twice a month. (`SEMI_MONTHLY`)
SemiMonthly = "SEMI_MONTHLY",
Monthly = "MONTHLY",
Daily = "DAILY",
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// Whether the income goes on.
#[allow(missing_docs)]
pub enum CraVerificationIncomeStatus {
Active = "ACTIVE",
Inactive = "INACTIVE",
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// Which report a PDF has.
#[allow(missing_docs)]
pub enum CraCheckReportVerificationPdfReportType {
/// The verification of assets. (`voa`)
Voa = "voa",
EmploymentRefresh = "employment_refresh",
Income = "income",
}
}

plaid_core::open_enum! {
/// What a loan is for.
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
/// What came of an application.
#[allow(missing_docs)]
pub enum CraLoanApplicationDecision {
Approved = "APPROVED",
Declined = "DECLINED",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// How often payments are due.
#[allow(missing_docs)]
pub enum CraLoanPaymentSchedule {
Daily = "DAILY",
Weekly = "WEEKLY",
/// Every other week. (`BIWEEKLY`)
Biweekly = "BIWEEKLY",
Monthly = "MONTHLY",
Quarterly = "QUARTERLY",
Annually = "ANNUALLY",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// How a loan stands.
#[allow(missing_docs)]
pub enum CraLoanStatus {
Approved = "APPROVED",
Declined = "DECLINED",
/// Paid out. (`BOOKED`)
Booked = "BOOKED",
/// Paid on time. (`CURRENT`)
Current = "CURRENT",
Delinquent = "DELINQUENT",
Default = "DEFAULT",
/// Written off. (`CHARGED_OFF`)
ChargedOff = "CHARGED_OFF",
/// With another lender. (`TRANSFERRED`)
Transferred = "TRANSFERRED",
PaidOff = "PAID_OFF",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Which profile is wanted.
#[allow(missing_docs)]
pub enum CraCreditProfileReportType {
Qualify = "QUALIFY",
}
}

plaid_core::open_enum! {
/// Whether the inquiry counts against the user.
pub enum CraCreditProfileInquiryType {
/// It does not. (`SOFT_INQUIRY`)
SoftInquiry = "SOFT_INQUIRY",
/// It may. (`STANDARD_INQUIRY`)
StandardInquiry = "STANDARD_INQUIRY",
}
}

plaid_core::open_enum! {
/// Which version is wanted.
#[allow(missing_docs)]
pub enum CraCreditProfileReportVersion {
V1 = "v1",
}
}

plaid_core::open_enum! {
/// Tells a Base Report from other products.
#[allow(missing_docs)]
pub enum CraBaseReportProductProduct {
CraBaseReport = "cra_base_report",
}
}

plaid_core::open_enum! {
/// Tells Cashflow Insights from other products.
#[allow(missing_docs)]
pub enum CraCashflowInsightsProductProduct {
CraCashflowInsights = "cra_cashflow_insights",
}
}

plaid_core::open_enum! {
/// Tells a report for mortgage lenders from other products.
#[allow(missing_docs)]
pub enum CraHomeLendingProductProduct {
CraHomeLending = "cra_home_lending",
}
}

plaid_core::open_enum! {
/// Tells everything about income from other products.
#[allow(missing_docs)]
pub enum CraIncomeCompleteBundleProductProduct {
CraIncomeComplete = "cra_income_complete",
}
}

plaid_core::open_enum! {
/// Tells Income Insights from other products.
#[allow(missing_docs)]
pub enum CraIncomeInsightsProductProduct {
CraIncomeInsights = "cra_income_insights",
}
}

plaid_core::open_enum! {
/// Tells a LendScore from other products.
#[allow(missing_docs)]
pub enum CraLendScoreProductProduct {
CraLendScore = "cra_lend_score",
}
}

plaid_core::open_enum! {
/// Tells LendScores with their data from other products.
#[allow(missing_docs)]
pub enum CraLendScoreCompleteBundleProductProduct {
CraLendScoreComplete = "cra_lend_score_complete",
}
}

plaid_core::open_enum! {
/// Tells Network Insights from other products.
#[allow(missing_docs)]
pub enum CraNetworkInsightsProductProduct {
CraNetworkInsights = "cra_network_insights",
}
}

plaid_core::open_enum! {
/// Tells a first look from other products.
#[allow(missing_docs)]
pub enum CraQualifyProductProduct {
CraQualify = "cra_qualify",
}
}

plaid_core::open_enum! {
/// Tells a Base Report from other products.
#[allow(missing_docs)]
pub enum CraReportGetBaseReportResponseProductProduct {
CraBaseReport = "cra_base_report",
}
}

plaid_core::open_enum! {
/// Tells Cashflow Insights from other products.
#[allow(missing_docs)]
pub enum CraReportGetCashflowInsightsResponseProductProduct {
CraCashflowInsights = "cra_cashflow_insights",
}
}

plaid_core::open_enum! {
/// Tells a report for mortgage lenders from other products.
#[allow(missing_docs)]
pub enum CraReportGetHomeLendingResponseProductProduct {
CraHomeLending = "cra_home_lending",
}
}

plaid_core::open_enum! {
/// Tells everything about income from other products.
#[allow(missing_docs)]
pub enum CraReportGetIncomeCompleteResponseProductProduct {
CraIncomeComplete = "cra_income_complete",
}
}

plaid_core::open_enum! {
/// Tells Income Insights from other products.
#[allow(missing_docs)]
pub enum CraReportGetIncomeInsightsResponseProductProduct {
CraIncomeInsights = "cra_income_insights",
}
}

plaid_core::open_enum! {
/// Tells LendScores from other products.
#[allow(missing_docs)]
pub enum CraReportGetLendScoreResponseProductProduct {
CraLendScore = "cra_lend_score",
}
}

plaid_core::open_enum! {
/// Tells LendScores with their data from other products.
#[allow(missing_docs)]
pub enum CraReportGetLendScoreCompleteResponseProductProduct {
CraLendScoreComplete = "cra_lend_score_complete",
}
}

plaid_core::open_enum! {
/// Tells Network Insights from other products.
#[allow(missing_docs)]
pub enum CraReportGetNetworkInsightsResponseProductProduct {
CraNetworkInsights = "cra_network_insights",
}
}

plaid_core::open_enum! {
/// Tells a first look from other products.
#[allow(missing_docs)]
pub enum CraReportGetQualifyResponseProductProduct {
CraQualify = "cra_qualify",
}
}

plaid_core::open_enum! {
/// How often reports are made.
#[allow(missing_docs)]
pub enum CraSubscriptionCadence {
Daily = "DAILY",
}
}

plaid_core::open_enum! {
/// Tells a Base Report from other products.
#[allow(missing_docs)]
pub enum CraBaseReportProductConfigProduct {
CraBaseReport = "cra_base_report",
}
}

plaid_core::open_enum! {
/// Tells Income Insights from other products.
#[allow(missing_docs)]
pub enum CraIncomeInsightsProductConfigProduct {
CraIncomeInsights = "cra_income_insights",
}
}

plaid_core::open_enum! {
/// Tells a first look from other products.
#[allow(missing_docs)]
pub enum CraQualifyProductConfigProduct {
CraQualify = "cra_qualify",
}
}

plaid_core::open_enum! {
/// What can be set back to its default.
#[allow(missing_docs)]
pub enum CraServicingSubscriptionUpdateRequestResettableField {
Webhook = "webhook",
}
}

/// One product that `/cra/report/get` is asked for.
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

/// One product of a report, or why it is missing.
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

/// One product that a subscription makes.
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
