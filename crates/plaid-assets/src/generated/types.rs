// @generated from api/products/assets.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, AccountSubtype, AccountType, Address, AddressData, AssetReportId,
    ClientUserId, CreditCategory, Email, EmailType, HoldingTaxLot, HoldingTaxLotPositionType,
    InstitutionId, InvestmentTransactionId, InvestmentTransactionSubtype,
    InvestmentTransactionType, Location, Owner, OwnershipType, PaymentMeta, PhoneNumber,
    PhoneNumberType, RelayToken, SecurityId, TransactionId, UserToken,
};

plaid_core::secret_token! {
/// Opens one asset report.
pub struct AssetReportToken;
}

plaid_core::secret_token! {
/// Opens a report to an auditor.
pub struct AuditCopyToken;
}

/// Asks for an asset report.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AssetReportCreateRequest {
    /// The Items of the report, up to 99. At most 99 elements.
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
    /// How many days of history to cover, up to 731. From 0 to 731.
    pub days_requested: i64,
    pub options: Option<AssetReportCreateRequestOptions>,
}

#[allow(missing_docs)]
impl AssetReportCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
        days_requested: i64,
    ) -> Self {
        Self {
            access_tokens: Some(access_tokens.into_iter().map(Into::into).collect()),
            days_requested,
            options: None,
        }
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AssetReportCreateRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`AssetReportCreateRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AssetReportCreateRequestOptions {
    pub client_report_id: Option<String>,
    /// A URL.
    pub webhook: Option<String>,
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_fast_report: Option<bool>,
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub products: Option<Vec<String>>,
    pub add_ons: Option<Vec<AssetReportAddOns>>,
    pub user: Option<AssetReportUser>,
    /// Plaid's default is `true`.
    pub require_all_items: Option<bool>,
}

#[allow(missing_docs)]
impl AssetReportCreateRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }

    /// A URL.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_fast_report(mut self, include_fast_report: impl Into<Option<bool>>) -> Self {
        self.include_fast_report = include_fast_report.into();
        self
    }

    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn products(mut self, products: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn add_ons(
        mut self,
        add_ons: impl IntoIterator<Item = impl Into<AssetReportAddOns>>,
    ) -> Self {
        self.add_ons = Some(add_ons.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn user(mut self, user: impl Into<Option<AssetReportUser>>) -> Self {
        self.user = user.into();
        self
    }

    /// Plaid's default is `true`.
    #[must_use]
    pub fn require_all_items(mut self, require_all_items: impl Into<Option<bool>>) -> Self {
        self.require_all_items = require_all_items.into();
        self
    }
}

/// The borrower, as the report names them.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportUser {
    pub client_user_id: Option<plaid_types::ClientUserId>,
    pub first_name: Option<String>,
    pub middle_name: Option<String>,
    pub last_name: Option<String>,
    pub ssn: Option<plaid_core::Sensitive>,
    pub phone_number: Option<plaid_core::Sensitive>,
    pub email: Option<plaid_core::Sensitive>,
}

#[allow(missing_docs)]
impl AssetReportUser {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }

    #[must_use]
    pub fn first_name<M>(mut self, first_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.first_name = first_name.into_option();
        self
    }

    #[must_use]
    pub fn middle_name<M>(mut self, middle_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.middle_name = middle_name.into_option();
        self
    }

    #[must_use]
    pub fn last_name<M>(mut self, last_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.last_name = last_name.into_option();
        self
    }

    #[must_use]
    pub fn ssn<M>(mut self, ssn: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        self.ssn = ssn.into_option();
        self
    }

    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
    }

    #[must_use]
    pub fn email<M>(
        mut self,
        email: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email = email.into_option();
        self
    }
}

/// The answer of `/asset_report/create`.
///
/// Starts an asset report over the Items of one user.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportCreateResponse {
    pub asset_report_token: AssetReportToken,
    pub asset_report_id: plaid_types::AssetReportId,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/asset_report/get`.
///
/// Reads an asset report as JSON.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AssetReportGetRequest {
    pub asset_report_token: Option<AssetReportToken>,
    /// Not in Plaid's public documentation.
    pub user_token: Option<plaid_types::UserToken>,
    /// Plaid's default is `false`.
    pub include_insights: Option<bool>,
    /// Plaid's default is `false`.
    pub fast_report: Option<bool>,
    pub options: Option<AssetReportGetRequestOptions>,
}

#[allow(missing_docs)]
impl AssetReportGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(asset_report_token: impl Into<AssetReportToken>) -> Self {
        Self {
            asset_report_token: Some(asset_report_token.into()),
            user_token: None,
            include_insights: None,
            fast_report: None,
            options: None,
        }
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn include_insights(mut self, include_insights: impl Into<Option<bool>>) -> Self {
        self.include_insights = include_insights.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn fast_report(mut self, fast_report: impl Into<Option<bool>>) -> Self {
        self.fast_report = fast_report.into();
        self
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AssetReportGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`AssetReportGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetReportGetRequestOptions {
    /// From 0 to 731.
    pub days_to_include: Option<i64>,
}

impl AssetReportGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From 0 to 731.
    #[must_use]
    pub fn days_to_include(mut self, days_to_include: impl Into<Option<i64>>) -> Self {
        self.days_to_include = days_to_include.into();
        self
    }
}

/// The answer of `/asset_report/get`.
///
/// Reads an asset report as JSON.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportGetResponse {
    pub report: AssetReport,
    pub warnings: Vec<Warning>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// What a borrower owns, at one moment.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReport {
    pub asset_report_id: plaid_types::AssetReportId,
    pub insights: Option<AccountInsights>,
    pub client_report_id: Option<String>,
    pub date_generated: plaid_core::DateTime,
    /// How many days of history the report covers.
    pub days_requested: Option<i64>,
    pub user: AssetReportUser,
    pub items: Vec<AssetReportItem>,
}

/// Figures that were computed from an account's transactions.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountInsights {
    pub risk: Option<RiskIndicators>,
    pub affordability: Option<AffordabilityInsights>,
}

/// Stands in `AccountInsights.risk`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RiskIndicators {
    pub bank_penalties: Option<BankPenaltiesIndicators>,
    pub gambling: Option<GamblingIndicators>,
    pub loan_disbursements: Option<LoanDisbursementsIndicators>,
    pub loan_payments: Option<LoanPaymentsIndicators>,
    pub negative_balance: Option<NegativeBalanceInsights>,
}

/// Stands in `RiskIndicators.bank_penalties`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankPenaltiesIndicators {
    pub amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub monthly_average: Option<MonthlyAverage>,
    pub category_details: Vec<CategoryExpenses>,
    pub transactions_count: Option<i64>,
    pub monthly_summaries: Vec<MonthlySummary>,
    pub days_since_last_occurrence: Option<i64>,
    pub percentage_of_income: Option<f64>,
}

/// Stands in `BankPenaltiesIndicators.monthly_average`, `CategoryExpenses.monthly_average`, `GamblingIndicators.monthly_average` and 3 more places.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MonthlyAverage {
    pub amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `BankPenaltiesIndicators.category_details`, `LoanDisbursementsIndicators.category_details`, `LoanPaymentsIndicators.category_details` and 2 more places.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CategoryExpenses {
    pub id: Option<String>,
    pub transactions_count: Option<i64>,
    pub amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub monthly_average: Option<MonthlyAverage>,
}

/// Stands in `BankPenaltiesIndicators.monthly_summaries`, `GamblingIndicators.monthly_summaries`, `LoanDisbursementsIndicators.monthly_summaries` and one more place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MonthlySummary {
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub total_amount: Option<AmountWithCurrency>,
}

/// Stands in `MonthlySummary.total_amount`, `NegativeBalanceInsights.minimum_balance`, `NegativeBalanceOccurrence.minimum_balance` and 2 more places.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AmountWithCurrency {
    pub amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `RiskIndicators.gambling`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct GamblingIndicators {
    pub amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub monthly_average: Option<MonthlyAverage>,
    pub top_merchants: Vec<String>,
    pub transactions_count: Option<i64>,
    pub monthly_summaries: Vec<MonthlySummary>,
    pub days_since_last_occurrence: Option<i64>,
    pub percentage_of_income: Option<f64>,
}

/// Stands in `RiskIndicators.loan_disbursements`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanDisbursementsIndicators {
    pub amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub category_details: Vec<CategoryExpenses>,
    pub monthly_average: Option<MonthlyAverage>,
    pub top_providers: Vec<String>,
    pub transactions_count: Option<i64>,
    pub monthly_summaries: Vec<MonthlySummary>,
    pub days_since_last_occurrence: Option<i64>,
    pub percentage_of_income: Option<f64>,
}

/// Stands in `RiskIndicators.loan_payments`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanPaymentsIndicators {
    pub amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub monthly_average: Option<MonthlyAverage>,
    pub category_details: Vec<CategoryExpenses>,
    pub top_providers: Vec<String>,
    pub transactions_count: Option<i64>,
    pub monthly_summaries: Vec<MonthlySummary>,
    pub days_since_last_occurrence: Option<i64>,
    pub percentage_of_income: Option<f64>,
}

/// Stands in `RiskIndicators.negative_balance`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NegativeBalanceInsights {
    pub days_since_last_occurrence: Option<i64>,
    pub days_with_negative_balance: Option<i64>,
    pub minimum_balance: Option<AmountWithCurrency>,
    pub occurrences: Vec<NegativeBalanceOccurrence>,
}

/// Stands in `NegativeBalanceInsights.occurrences`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NegativeBalanceOccurrence {
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub minimum_balance: Option<AmountWithCurrency>,
}

/// Stands in `AccountInsights.affordability`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AffordabilityInsights {
    pub expenditure: Option<ExpenditureInsights>,
    pub income: Option<IncomeInsights>,
}

/// Stands in `AffordabilityInsights.expenditure`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ExpenditureInsights {
    pub cash_flow: Option<AmountWithCurrencyWithMonthlyAverage>,
    pub total_expenditure: Option<ExpenditureSummary>,
    pub essential_expenditure: Option<ExpenditureSummary>,
    pub non_essential_expenditure: Option<ExpenditureSummary>,
    pub other: Option<ExpenditureSummary>,
    pub transfers_out: Option<ExpenditureSummary>,
    pub outlier_transactions: Option<OutlierTransactionsInsights>,
}

/// Stands in `ExpenditureInsights.cash_flow`, `IncomeInsights.income_excluding_transfers` and `IncomeInsights.transfers_in`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AmountWithCurrencyWithMonthlyAverage {
    pub amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `ExpenditureInsights.total_expenditure`, `ExpenditureInsights.essential_expenditure`, `ExpenditureInsights.non_essential_expenditure` and 2 more places.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ExpenditureSummary {
    pub amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub monthly_average: Option<MonthlyAverage>,
    pub transactions_count: Option<i64>,
    pub percentage_of_income: Option<f64>,
    pub top_categories: Vec<CategoryExpenses>,
}

/// Stands in `ExpenditureInsights.outlier_transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct OutlierTransactionsInsights {
    pub transactions_count: Option<i64>,
    pub total_amount: Option<AmountWithCurrency>,
    pub top_categories: Vec<CategoryExpenses>,
}

/// Stands in `AffordabilityInsights.income`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeInsights {
    pub total_income: Option<AmountWithCurrency>,
    pub income_excluding_transfers: Option<AmountWithCurrencyWithMonthlyAverage>,
    pub transfers_in: Option<AmountWithCurrencyWithMonthlyAverage>,
}

/// One login of a report.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportItem {
    pub item_id: plaid_core::ItemId,
    pub institution_name: String,
    pub institution_id: plaid_types::InstitutionId,
    pub date_last_updated: plaid_core::DateTime,
    pub accounts: Vec<AccountAssets>,
}

/// One account of a report, with its history.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountAssets {
    pub account_id: plaid_types::AccountId,
    pub balances: AssetReportAccountBalance,
    pub mask: Option<String>,
    pub name: String,
    pub official_name: Option<String>,
    pub r#type: plaid_types::AccountType,
    pub subtype: Option<plaid_types::AccountSubtype>,
    pub verification_status: Option<AccountAssetsVerificationStatus>,
    pub persistent_account_id: Option<String>,
    pub days_available: Option<i64>,
    pub transactions: Vec<AssetReportTransaction>,
    pub investments: Option<AssetReportInvestments>,
    pub owners: Vec<plaid_types::Owner>,
    pub ownership_type: Option<plaid_types::OwnershipType>,
    pub historical_balances: Vec<HistoricalBalance>,
    pub account_insights: Option<AccountInsights>,
}

/// What an account of a report held when the report was made.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportAccountBalance {
    pub available: Option<plaid_core::Amount>,
    pub current: Option<plaid_core::Amount>,
    pub limit: Option<plaid_core::Amount>,
    pub margin_loan_amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub last_updated_datetime: Option<plaid_core::DateTime>,
}

/// One transaction of a report.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportTransaction {
    pub account_id: plaid_types::AccountId,
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub original_description: Option<String>,
    pub category: Vec<String>,
    pub category_id: Option<String>,
    pub credit_category: Option<plaid_types::CreditCategory>,
    pub check_number: Option<String>,
    pub date: plaid_core::Date,
    pub date_transacted: Option<String>,
    pub location: Option<plaid_types::Location>,
    /// Deprecated by Plaid.
    pub name: Option<String>,
    pub merchant_name: Option<String>,
    pub payment_meta: Option<plaid_types::PaymentMeta>,
    pub pending: bool,
    pub pending_transaction_id: Option<plaid_types::TransactionId>,
    pub account_owner: Option<String>,
    pub transaction_id: plaid_types::TransactionId,
    pub transaction_type: Option<AssetReportTransactionType>,
    /// Not in Plaid's public documentation.
    pub income_source_id: Option<String>,
}

/// Stands in `AccountAssets.investments`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportInvestments {
    pub holdings: Vec<AssetReportInvestmentHolding>,
    pub securities: Vec<AssetReportInvestmentSecurity>,
    pub transactions: Vec<AssetReportInvestmentTransaction>,
}

/// Stands in `AssetReportInvestments.holdings`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportInvestmentHolding {
    pub account_id: plaid_types::AccountId,
    pub security_id: plaid_types::SecurityId,
    pub ticker_symbol: Option<String>,
    pub institution_price: Option<plaid_core::Amount>,
    pub institution_price_as_of: Option<plaid_core::Date>,
    pub institution_value: Option<plaid_core::Amount>,
    pub quantity: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub tax_lots: Vec<plaid_types::HoldingTaxLot>,
    pub vested_quantity: Option<plaid_core::Amount>,
    pub vested_value: Option<plaid_core::Amount>,
    /// Only in answers; requests leave it out.
    ///
    /// Deprecated by Plaid.
    pub cost_basis: Option<plaid_core::Amount>,
}

/// Stands in `AssetReportInvestments.securities`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportInvestmentSecurity {
    pub security_id: plaid_types::SecurityId,
    pub name: Option<String>,
    pub ticker_symbol: Option<String>,
    pub r#type: Option<String>,
}

/// Stands in `AssetReportInvestments.transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportInvestmentTransaction {
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
    /// Only in answers; requests leave it out.
    ///
    /// Deprecated by Plaid.
    pub vested_quantity: Option<plaid_core::Amount>,
    /// Only in answers; requests leave it out.
    ///
    /// Deprecated by Plaid.
    pub vested_value: Option<plaid_core::Amount>,
}

/// What an account held at the end of a day.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct HistoricalBalance {
    pub date: plaid_core::Date,
    pub current: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Something that could not be put into a report.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Warning {
    pub warning_type: String,
    pub warning_code: WarningWarningCode,
    pub cause: Option<plaid_core::ErrorCause>,
}

/// The request of `/asset_report/pdf/get`.
///
/// Reads an asset report as a PDF.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AssetReportPDFGetRequest {
    pub asset_report_token: AssetReportToken,
    pub options: Option<AssetReportPDFGetRequestOptions>,
}

#[allow(missing_docs)]
impl AssetReportPDFGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(asset_report_token: impl Into<AssetReportToken>) -> Self {
        Self {
            asset_report_token: asset_report_token.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AssetReportPDFGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`AssetReportPDFGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetReportPDFGetRequestOptions {
    /// From 0 to 731.
    pub days_to_include: Option<i64>,
}

impl AssetReportPDFGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From 0 to 731.
    #[must_use]
    pub fn days_to_include(mut self, days_to_include: impl Into<Option<i64>>) -> Self {
        self.days_to_include = days_to_include.into();
        self
    }
}

/// The request of `/asset_report/refresh`.
///
/// Makes a new report from the Items of an earlier one, with today's data.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AssetReportRefreshRequest {
    pub asset_report_token: AssetReportToken,
    /// From 0 to 731.
    pub days_requested: Option<i64>,
    pub options: Option<AssetReportRefreshRequestOptions>,
}

#[allow(missing_docs)]
impl AssetReportRefreshRequest {
    /// A request with the members it cannot go without.
    pub fn new(asset_report_token: impl Into<AssetReportToken>) -> Self {
        Self {
            asset_report_token: asset_report_token.into(),
            days_requested: None,
            options: None,
        }
    }

    /// From 0 to 731.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AssetReportRefreshRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`AssetReportRefreshRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AssetReportRefreshRequestOptions {
    pub client_report_id: Option<String>,
    /// A URL.
    pub webhook: Option<String>,
    pub user: Option<AssetReportUser>,
}

#[allow(missing_docs)]
impl AssetReportRefreshRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }

    /// A URL.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    #[must_use]
    pub fn user(mut self, user: impl Into<Option<AssetReportUser>>) -> Self {
        self.user = user.into();
        self
    }
}

/// The answer of `/asset_report/refresh`.
///
/// Makes a new report from the Items of an earlier one, with today's data.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportRefreshResponse {
    pub asset_report_id: plaid_types::AssetReportId,
    pub asset_report_token: AssetReportToken,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/asset_report/filter`.
///
/// Makes a copy of a report without some of its accounts.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AssetReportFilterRequest {
    pub asset_report_token: AssetReportToken,
    pub account_ids_to_exclude: Vec<plaid_types::AccountId>,
}

impl AssetReportFilterRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        asset_report_token: impl Into<AssetReportToken>,
        account_ids_to_exclude: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        Self {
            asset_report_token: asset_report_token.into(),
            account_ids_to_exclude: account_ids_to_exclude.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer of `/asset_report/filter`.
///
/// Makes a copy of a report without some of its accounts.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportFilterResponse {
    pub asset_report_token: AssetReportToken,
    pub asset_report_id: plaid_types::AssetReportId,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/asset_report/remove`.
///
/// Removes a report.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AssetReportRemoveRequest {
    pub asset_report_token: AssetReportToken,
}

impl AssetReportRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new(asset_report_token: impl Into<AssetReportToken>) -> Self {
        Self {
            asset_report_token: asset_report_token.into(),
        }
    }
}

/// The answer of `/asset_report/remove`.
///
/// Removes a report.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportRemoveResponse {
    pub removed: bool,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/asset_report/audit_copy/create`.
///
/// Makes a token with which an auditor can read a report.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AssetReportAuditCopyCreateRequest {
    pub asset_report_token: AssetReportToken,
    pub auditor_id: Option<String>,
}

#[allow(missing_docs)]
impl AssetReportAuditCopyCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(asset_report_token: impl Into<AssetReportToken>) -> Self {
        Self {
            asset_report_token: asset_report_token.into(),
            auditor_id: None,
        }
    }

    #[must_use]
    pub fn auditor_id<M>(mut self, auditor_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.auditor_id = auditor_id.into_option();
        self
    }
}

/// The answer of `/asset_report/audit_copy/create`.
///
/// Makes a token with which an auditor can read a report.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportAuditCopyCreateResponse {
    pub audit_copy_token: AuditCopyToken,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/asset_report/audit_copy/get`.
///
/// Reads a report with an audit copy token.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AssetReportAuditCopyGetRequest {
    pub audit_copy_token: AuditCopyToken,
}

impl AssetReportAuditCopyGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(audit_copy_token: impl Into<AuditCopyToken>) -> Self {
        Self {
            audit_copy_token: audit_copy_token.into(),
        }
    }
}

/// The request of `/asset_report/audit_copy/pdf/get`.
///
/// Reads a report as a PDF with an audit copy token.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AssetReportAuditCopyPdfGetRequest {
    pub audit_copy_token: AuditCopyToken,
    pub options: Option<AssetReportPDFGetRequestOptions>,
}

#[allow(missing_docs)]
impl AssetReportAuditCopyPdfGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(audit_copy_token: impl Into<AuditCopyToken>) -> Self {
        Self {
            audit_copy_token: audit_copy_token.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AssetReportPDFGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The request of `/asset_report/audit_copy/remove`.
///
/// Takes an auditor's access to a report away again.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AssetReportAuditCopyRemoveRequest {
    pub audit_copy_token: AuditCopyToken,
}

impl AssetReportAuditCopyRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new(audit_copy_token: impl Into<AuditCopyToken>) -> Self {
        Self {
            audit_copy_token: audit_copy_token.into(),
        }
    }
}

/// The answer of `/asset_report/audit_copy/remove`.
///
/// Takes an auditor's access to a report away again.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportAuditCopyRemoveResponse {
    pub removed: bool,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/audit_copy_token/update`.
///
/// Adds reports to an auditor's token.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditAuditCopyTokenUpdateRequest {
    pub audit_copy_token: AuditCopyToken,
    pub report_tokens: Vec<AssetReportToken>,
}

impl CreditAuditCopyTokenUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        audit_copy_token: impl Into<AuditCopyToken>,
        report_tokens: impl IntoIterator<Item = impl Into<AssetReportToken>>,
    ) -> Self {
        Self {
            audit_copy_token: audit_copy_token.into(),
            report_tokens: report_tokens.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer of `/credit/audit_copy_token/update`.
///
/// Adds reports to an auditor's token.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditAuditCopyTokenUpdateResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub updated: Option<bool>,
}

/// The request of `/credit/audit_copy_token/create`.
///
/// Makes a token with which an auditor can read several reports at once.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditAuditCopyTokenCreateRequest {
    pub report_tokens: Vec<AssetReportToken>,
}

impl CreditAuditCopyTokenCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(report_tokens: impl IntoIterator<Item = impl Into<AssetReportToken>>) -> Self {
        Self {
            report_tokens: report_tokens.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer of `/credit/audit_copy_token/create`.
///
/// Makes a token with which an auditor can read several reports at once.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditAuditCopyTokenCreateResponse {
    pub audit_copy_token: AuditCopyToken,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/audit_copy_token/remove`.
///
/// Takes back an auditor's token.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditAuditCopyTokenRemoveRequest {
    pub audit_copy_token: AuditCopyToken,
}

impl CreditAuditCopyTokenRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new(audit_copy_token: impl Into<AuditCopyToken>) -> Self {
        Self {
            audit_copy_token: audit_copy_token.into(),
        }
    }
}

/// The answer of `/credit/audit_copy_token/remove`.
///
/// Takes back an auditor's token.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditAuditCopyTokenRemoveResponse {
    pub removed: bool,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/asset_report/freddie_mac/get`.
///
/// Reads a verification-of-assets report in Freddie Mac's format.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AssetReportFreddieGetRequest {
    pub audit_copy_token: AuditCopyToken,
}

impl AssetReportFreddieGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(audit_copy_token: impl Into<AuditCopyToken>) -> Self {
        Self {
            audit_copy_token: audit_copy_token.into(),
        }
    }
}

/// The answer of `/credit/asset_report/freddie_mac/get`.
///
/// Reads a verification-of-assets report in Freddie Mac's format.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportFreddieGetResponse {
    pub deal: AssetReportFreddie,
    pub request_id: Option<plaid_core::RequestId>,
    pub schema_version: Option<f64>,
}

/// Stands in `AssetReportFreddieGetResponse.DEAL`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportFreddie {
    pub loans: Loans,
    pub parties: Parties,
    pub services: Services,
}

/// Stands in `AssetReportFreddie.LOANS`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Loans {
    pub loan: Loan,
}

/// Stands in `Loans.LOAN`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Loan {
    pub loan_identifiers: LoanIdentifiers,
}

/// Stands in `Loan.LOAN_IDENTIFIERS`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanIdentifiers {
    pub loan_identifier: LoanIdentifier,
}

/// Stands in `LoanIdentifiers.LOAN_IDENTIFIER` and `CreditFreddieMacLoanIdentifiers.LOAN_IDENTIFIER`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanIdentifier {
    pub loan_identifier: Option<String>,
    pub loan_identifier_type: Option<LoanIdentifierType>,
}

/// Stands in `AssetReportFreddie.PARTIES`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Parties {
    pub party: Vec<Party>,
}

/// Stands in `Parties.PARTY`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Party {
    pub individual: PartyIndividual,
    pub roles: Roles,
    pub taxpayer_identifiers: TaxpayerIdentifiers,
}

/// Stands in `Party.INDIVIDUAL`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartyIndividual {
    pub name: IndividualName,
}

/// Stands in `PartyIndividual.NAME`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IndividualName {
    pub first_name: String,
    pub last_name: String,
}

/// Stands in `Party.ROLES` and `CreditFreddieMacParty.ROLES`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Roles {
    pub role: Role,
}

/// Stands in `Roles.ROLE`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Role {
    pub role_detail: RoleDetail,
}

/// Stands in `Role.ROLE_DETAIL`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RoleDetail {
    pub party_role_type: PartyRoleType,
}

/// Stands in `Party.TAXPAYER_IDENTIFIERS` and `CreditFreddieMacParty.TAXPAYER_IDENTIFIERS`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TaxpayerIdentifiers {
    pub taxpayer_identifier: TaxpayerIdentifier,
}

/// Stands in `TaxpayerIdentifiers.TAXPAYER_IDENTIFIER`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TaxpayerIdentifier {
    pub taxpayer_identifier_type: Option<TaxpayerIdentifierType>,
    pub taxpayer_identifier_value: Option<plaid_core::Sensitive>,
}

/// Stands in `AssetReportFreddie.SERVICES`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Services {
    pub service: Service,
}

/// Stands in `Services.SERVICE`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Service {
    pub verification_of_asset: VerificationOfAsset,
    pub statuses: Statuses,
}

/// Stands in `Service.VERIFICATION_OF_ASSET`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct VerificationOfAsset {
    pub reporting_information: ReportingInformation,
    pub service_product_fulfillment: ServiceProductFulfillment,
    pub verification_of_asset_response: VerificationOfAssetResponse,
}

/// Stands in `VerificationOfAsset.REPORTING_INFORMATION`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ReportingInformation {
    pub reporting_information_identifier: String,
}

/// Stands in `VerificationOfAsset.SERVICE_PRODUCT_FULFILLMENT` and `CreditFreddieMacVerificationOfAsset.SERVICE_PRODUCT_FULFILLMENT`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ServiceProductFulfillment {
    pub service_product_fulfillment_detail: ServiceProductFulfillmentDetail,
}

/// Stands in `ServiceProductFulfillment.SERVICE_PRODUCT_FULFILLMENT_DETAIL`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ServiceProductFulfillmentDetail {
    pub vendor_order_identifier: Option<String>,
    pub service_product_fulfillment_identifier: ServiceProductFulfillmentIdentifier,
}

/// Stands in `VerificationOfAsset.VERIFICATION_OF_ASSET_RESPONSE`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct VerificationOfAssetResponse {
    pub assets: Assets,
}

/// Stands in `VerificationOfAssetResponse.ASSETS`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Assets {
    pub asset: Vec<Asset>,
}

/// Stands in `Assets.ASSET`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Asset {
    pub asset_detail: AssetDetail,
    pub asset_owners: AssetOwners,
    pub asset_holder: AssetHolder,
    pub asset_transactions: AssetTransactions,
    pub validation_sources: Option<ValidationSources>,
}

/// Stands in `Asset.ASSET_DETAIL` and `CreditFreddieMacAsset.ASSET_DETAIL`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetDetail {
    pub asset_unique_identifier: String,
    pub asset_account_identifier: String,
    pub asset_as_of_date: String,
    pub asset_description: Option<String>,
    pub asset_available_balance_amount: plaid_core::Amount,
    pub asset_current_balance_amount: plaid_core::Amount,
    pub asset_holding_balance_amount: Option<plaid_core::Amount>,
    pub asset_holding_balance_net_margin_amount: Option<plaid_core::Amount>,
    pub asset_bonds_balance_amount: Option<plaid_core::Amount>,
    pub asset_stocks_balance_amount: Option<plaid_core::Amount>,
    pub asset_crypto_balance_amount: Option<plaid_core::Amount>,
    pub asset_other_balance_amount: Option<plaid_core::Amount>,
    pub asset_margin_amount_balance: Option<plaid_core::Amount>,
    pub asset_available_cash_balance_amount: Option<plaid_core::Amount>,
    pub asset_cash_balance_amount: Option<plaid_core::Amount>,
    pub asset_type: AssetType,
    pub asset_type_additional_description: Option<String>,
    pub asset_days_requested_count: Option<i64>,
    pub asset_ownership_type: Option<String>,
    pub asset_retirement_indicator: Option<AssetDetailAssetRetirementIndicator>,
    pub asset_employer_sponsored_indicator: Option<AssetDetailAssetEmployerSponsoredIndicator>,
}

/// Stands in `Asset.ASSET_OWNERS` and `CreditFreddieMacAsset.ASSET_OWNERS`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetOwners {
    pub asset_owner: Vec<AssetOwner>,
}

/// Stands in `AssetOwners.ASSET_OWNER`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetOwner {
    pub asset_owner_text: Option<String>,
}

/// Stands in `Asset.ASSET_HOLDER` and `CreditFreddieMacAsset.ASSET_HOLDER`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetHolder {
    pub name: AssetHolderName,
}

/// Stands in `AssetHolder.NAME`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetHolderName {
    pub full_name: String,
}

/// Stands in `Asset.ASSET_TRANSACTIONS`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetTransactions {
    pub asset_transaction: Vec<AssetTransaction>,
}

/// Stands in `AssetTransactions.ASSET_TRANSACTION`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetTransaction {
    pub asset_transaction_detail: AssetTransactionDetail,
    pub asset_transaction_descripton: Vec<AssetTransactionDescription>,
}

/// Stands in `AssetTransaction.ASSET_TRANSACTION_DETAIL` and `CreditFreddieMacAssetTransaction.ASSET_TRANSACTION_DETAIL`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetTransactionDetail {
    pub asset_transaction_unique_identifier: String,
    pub asset_transaction_amount: plaid_core::Amount,
    pub asset_transaction_date: plaid_core::Date,
    pub asset_transaction_post_date: plaid_core::Date,
    pub asset_transaction_type: AssetTransactionType,
    pub asset_investment_transaction_type: Option<AssetInvestmentTransactionType>,
    pub asset_transaction_paid_by_name: Option<String>,
    pub asset_transaction_paid_to_name: Option<String>,
    pub asset_transaction_type_additional_description: Option<String>,
    pub asset_investment_transaction_type_description: Option<String>,
    pub asset_transaction_category_type: Option<AssetTransactionCategoryType>,
    pub financial_institution_transaction_identifier: Option<String>,
}

/// Stands in `AssetTransaction.ASSET_TRANSACTION_DESCRIPTON` and `CreditFreddieMacAssetTransaction.ASSET_TRANSACTION_DESCRIPTION`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetTransactionDescription {
    pub asset_transaction_description: String,
}

/// Stands in `Asset.VALIDATION_SOURCES` and `CreditFreddieMacAsset.VALIDATION_SOURCES`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ValidationSources {
    pub validation_source: Vec<ValidationSource>,
}

/// Stands in `ValidationSources.VALIDATION_SOURCE`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ValidationSource {
    pub validation_source_name: Option<String>,
    pub validation_source_reference_identifier: Option<String>,
}

/// Stands in `Service.STATUSES` and `CreditFreddieMacService.STATUSES`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Statuses {
    pub status: Status,
}

/// Stands in `Statuses.STATUS`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Status {
    pub status_code: Option<String>,
    pub status_description: Option<String>,
}

/// The request of `/credit/freddie_mac/reports/get`.
///
/// Reads verification-of-assets and verification-of-employment reports in Freddie Mac's format.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditFreddieMacReportsGetRequest {
    pub audit_copy_token: AuditCopyToken,
}

impl CreditFreddieMacReportsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(audit_copy_token: impl Into<AuditCopyToken>) -> Self {
        Self {
            audit_copy_token: audit_copy_token.into(),
        }
    }
}

/// The answer of `/credit/freddie_mac/reports/get`.
///
/// Reads verification-of-assets and verification-of-employment reports in Freddie Mac's format.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacReportsGetResponse {
    pub deal: Option<CreditFreddieMacVerificationOfAssetsDeal>,
    pub request_id: Option<plaid_core::RequestId>,
    pub schema_version: Option<f64>,
}

/// Stands in `CreditFreddieMacReportsGetResponse.DEAL`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacVerificationOfAssetsDeal {
    pub loans: CreditFreddieMacLoans,
    pub parties: CreditFreddieMacParties,
    pub services: CreditFreddieMacServices,
}

/// Stands in `CreditFreddieMacVerificationOfAssetsDeal.LOANS`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacLoans {
    pub loan: CreditFreddieMacLoan,
}

/// Stands in `CreditFreddieMacLoans.LOAN`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacLoan {
    pub loan_identifiers: CreditFreddieMacLoanIdentifiers,
    pub loan_role_type: String,
}

/// Stands in `CreditFreddieMacLoan.LOAN_IDENTIFIERS`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacLoanIdentifiers {
    pub loan_identifier: Vec<LoanIdentifier>,
}

/// Stands in `CreditFreddieMacVerificationOfAssetsDeal.PARTIES`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacParties {
    pub party: Vec<CreditFreddieMacParty>,
}

/// Stands in `CreditFreddieMacParties.PARTY`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacParty {
    pub individual: CreditFreddieMacPartyIndividual,
    pub roles: Roles,
    pub taxpayer_identifiers: TaxpayerIdentifiers,
}

/// Stands in `CreditFreddieMacParty.INDIVIDUAL`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacPartyIndividual {
    pub name: CreditFreddieMacIndividualName,
}

/// Stands in `CreditFreddieMacPartyIndividual.NAME`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacIndividualName {
    pub first_name: String,
    pub last_name: String,
    pub middle_name: String,
}

/// Stands in `CreditFreddieMacVerificationOfAssetsDeal.SERVICES`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacServices {
    pub service: CreditFreddieMacService,
}

/// Stands in `CreditFreddieMacServices.SERVICE`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacService {
    pub verification_of_asset: Vec<CreditFreddieMacVerificationOfAsset>,
    pub statuses: Statuses,
}

/// Stands in `CreditFreddieMacService.VERIFICATION_OF_ASSET`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacVerificationOfAsset {
    pub reporting_information: CreditFreddieMacReportingInformation,
    pub service_product_fulfillment: ServiceProductFulfillment,
    pub verification_of_asset_response: CreditFreddieMacVerificationOfAssetResponse,
}

/// Stands in `CreditFreddieMacVerificationOfAsset.REPORTING_INFORMATION`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacReportingInformation {
    pub report_date_time: Option<String>,
    pub report_identifier_type: Option<String>,
    pub reporting_information_parent_identifier: Option<String>,
    pub reporting_information_identifier: String,
}

/// Stands in `CreditFreddieMacVerificationOfAsset.VERIFICATION_OF_ASSET_RESPONSE`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacVerificationOfAssetResponse {
    pub assets: CreditFreddieMacAssets,
}

/// Stands in `CreditFreddieMacVerificationOfAssetResponse.ASSETS`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacAssets {
    pub asset: Vec<CreditFreddieMacAsset>,
}

/// Stands in `CreditFreddieMacAssets.ASSET`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacAsset {
    pub asset_detail: AssetDetail,
    pub asset_owners: AssetOwners,
    pub asset_holder: AssetHolder,
    pub asset_holdings: Option<AssetHoldings>,
    pub asset_transactions: CreditFreddieMacAssetTransactions,
    pub validation_sources: ValidationSources,
}

/// Stands in `CreditFreddieMacAsset.ASSET_HOLDINGS`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetHoldings {
    pub asset_holding: Vec<AssetHolding>,
}

/// Stands in `AssetHoldings.ASSET_HOLDING`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetHolding {
    pub asset_holding_id: Option<String>,
    pub currency: Option<String>,
    pub asset_holding_description: Option<String>,
    pub asset_holding_symbol: Option<String>,
    pub asset_holding_security_name: Option<String>,
    pub asset_holding_units: Option<plaid_core::Amount>,
    pub asset_holding_market_value_amount: Option<plaid_core::Amount>,
    pub asset_holding_current_price_amount: Option<plaid_core::Amount>,
    pub asset_holding_type: Option<AssetHoldingAssetHoldingType>,
    pub asset_holding_restricted_indicator: Option<AssetHoldingAssetHoldingRestrictedIndicator>,
    pub asset_holding_vested_amount: Option<plaid_core::Amount>,
}

/// Stands in `CreditFreddieMacAsset.ASSET_TRANSACTIONS`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacAssetTransactions {
    pub asset_transaction: Vec<CreditFreddieMacAssetTransaction>,
}

/// Stands in `CreditFreddieMacAssetTransactions.ASSET_TRANSACTION`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacAssetTransaction {
    pub asset_transaction_detail: AssetTransactionDetail,
    pub asset_transaction_description: Vec<AssetTransactionDescription>,
}

/// The request of `/credit/relay/create`.
///
/// Makes a token with which a partner can read a report of yours.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditRelayCreateRequest {
    pub report_tokens: Vec<AssetReportToken>,
    pub secondary_client_id: String,
    /// A URL.
    pub webhook: Option<String>,
}

impl CreditRelayCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        report_tokens: impl IntoIterator<Item = impl Into<AssetReportToken>>,
        secondary_client_id: impl Into<String>,
    ) -> Self {
        Self {
            report_tokens: report_tokens.into_iter().map(Into::into).collect(),
            secondary_client_id: secondary_client_id.into(),
            webhook: None,
        }
    }

    /// A URL.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/credit/relay/create`.
///
/// Makes a token with which a partner can read a report of yours.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditRelayCreateResponse {
    pub relay_token: plaid_types::RelayToken,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/relay/get`.
///
/// Reads the report behind a relay token.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditRelayGetRequest {
    pub relay_token: plaid_types::RelayToken,
    pub report_type: ReportType,
    /// Plaid's default is `false`.
    pub include_insights: Option<bool>,
}

impl CreditRelayGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        relay_token: impl Into<plaid_types::RelayToken>,
        report_type: impl Into<ReportType>,
    ) -> Self {
        Self {
            relay_token: relay_token.into(),
            report_type: report_type.into(),
            include_insights: None,
        }
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn include_insights(mut self, include_insights: impl Into<Option<bool>>) -> Self {
        self.include_insights = include_insights.into();
        self
    }
}

/// The request of `/credit/relay/pdf/get`.
///
/// Reads the report behind a relay token as a PDF.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditRelayPDFGetRequest {
    pub relay_token: plaid_types::RelayToken,
    pub report_type: ReportType,
}

impl CreditRelayPDFGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        relay_token: impl Into<plaid_types::RelayToken>,
        report_type: impl Into<ReportType>,
    ) -> Self {
        Self {
            relay_token: relay_token.into(),
            report_type: report_type.into(),
        }
    }
}

/// The request of `/credit/relay/refresh`.
///
/// Makes the report behind a relay token anew.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditRelayRefreshRequest {
    pub relay_token: plaid_types::RelayToken,
    pub report_type: ReportType,
    /// A URL.
    pub webhook: Option<String>,
}

impl CreditRelayRefreshRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        relay_token: impl Into<plaid_types::RelayToken>,
        report_type: impl Into<ReportType>,
    ) -> Self {
        Self {
            relay_token: relay_token.into(),
            report_type: report_type.into(),
            webhook: None,
        }
    }

    /// A URL.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/credit/relay/refresh`.
///
/// Makes the report behind a relay token anew.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditRelayRefreshResponse {
    pub relay_token: plaid_types::RelayToken,
    pub asset_report_id: Option<plaid_types::AssetReportId>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/relay/remove`.
///
/// Removes a relay token; the partner can no longer read the report.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditRelayRemoveRequest {
    pub relay_token: plaid_types::RelayToken,
}

impl CreditRelayRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new(relay_token: impl Into<plaid_types::RelayToken>) -> Self {
        Self {
            relay_token: relay_token.into(),
        }
    }
}

/// The answer of `/credit/relay/remove`.
///
/// Removes a relay token; the partner can no longer read the report.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditRelayRemoveResponse {
    pub removed: bool,
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// Stands in `AssetReportCreateRequestOptions.add_ons`.
#[allow(missing_docs)]
pub enum AssetReportAddOns {
Investments = "investments",
FastAssets = "fast_assets",
}
}

plaid_core::open_enum! {
/// Stands in `AccountAssets.verification_status`.
#[allow(missing_docs)]
pub enum AccountAssetsVerificationStatus {
AutomaticallyVerified = "automatically_verified",
PendingAutomaticVerification = "pending_automatic_verification",
PendingManualVerification = "pending_manual_verification",
ManuallyVerified = "manually_verified",
VerificationExpired = "verification_expired",
VerificationFailed = "verification_failed",
DatabaseMatched = "database_matched",
}
}

plaid_core::open_enum! {
/// Stands in `AssetReportTransaction.transaction_type`.
#[allow(missing_docs)]
pub enum AssetReportTransactionType {
Digital = "digital",
Place = "place",
Special = "special",
Unresolved = "unresolved",
}
}

plaid_core::open_enum! {
/// Why something could not be put into a report.
#[allow(missing_docs)]
pub enum WarningWarningCode {
OwnersUnavailable = "OWNERS_UNAVAILABLE",
InvestmentsUnavailable = "INVESTMENTS_UNAVAILABLE",
TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE",
BankIncomeInsightsInsufficientData = "BANK_INCOME_INSIGHTS_INSUFFICIENT_DATA",
BankIncomeInsightsIncomplete = "BANK_INCOME_INSIGHTS_INCOMPLETE",
BankIncomeInsightsStatusInProgress = "BANK_INCOME_INSIGHTS_STATUS_IN_PROGRESS",
BankIncomeInsightsInternalError = "BANK_INCOME_INSIGHTS_INTERNAL_ERROR",
BankIncomeInsightsMismatchedDaysRequested = "BANK_INCOME_INSIGHTS_MISMATCHED_DAYS_REQUESTED",
}
}

plaid_core::open_enum! {
/// Stands in `LoanIdentifier.LoanIdentifierType`.
#[allow(missing_docs)]
pub enum LoanIdentifierType {
LenderLoan = "LenderLoan",
UniversalLoan = "UniversalLoan",
}
}

plaid_core::open_enum! {
/// Stands in `RoleDetail.PartyRoleType`.
#[allow(missing_docs)]
pub enum PartyRoleType {
Borrower = "Borrower",
}
}

plaid_core::open_enum! {
/// Stands in `TaxpayerIdentifier.TaxpayerIdentifierType`.
#[allow(missing_docs)]
pub enum TaxpayerIdentifierType {
IndividualTaxpayerIdentificationNumber = "IndividualTaxpayerIdentificationNumber",
SocialSecurityNumber = "SocialSecurityNumber",
}
}

plaid_core::open_enum! {
/// Stands in `ServiceProductFulfillmentDetail.ServiceProductFulfillmentIdentifier`.
#[allow(missing_docs)]
pub enum ServiceProductFulfillmentIdentifier {
Voa = "VOA",
Voe = "VOE",
}
}

plaid_core::open_enum! {
/// Stands in `AssetDetail.AssetType`.
#[allow(missing_docs)]
pub enum AssetType {
CheckingAccount = "CheckingAccount",
SavingsAccount = "SavingsAccount",
Investment = "Investment",
MoneyMarketFund = "MoneyMarketFund",
Other = "Other",
}
}

plaid_core::open_enum! {
/// Stands in `AssetDetail.AssetRetirementIndicator`.
#[allow(missing_docs)]
pub enum AssetDetailAssetRetirementIndicator {
Yes = "Yes",
No = "No",
}
}

plaid_core::open_enum! {
/// Stands in `AssetDetail.AssetEmployerSponsoredIndicator`.
#[allow(missing_docs)]
pub enum AssetDetailAssetEmployerSponsoredIndicator {
Yes = "Yes",
No = "No",
}
}

plaid_core::open_enum! {
/// Stands in `AssetTransactionDetail.AssetTransactionType`.
#[allow(missing_docs)]
pub enum AssetTransactionType {
Credit = "Credit",
Debit = "Debit",
}
}

plaid_core::open_enum! {
/// Stands in `AssetTransactionDetail.AssetInvestmentTransactionType`.
#[allow(missing_docs)]
pub enum AssetInvestmentTransactionType {
Buy = "Buy",
Sell = "Sell",
Dividends = "Dividends",
Interest = "Interest",
Transfers = "Transfers",
Reinvestments = "Reinvestments",
FundsReceived = "FundsReceived",
Other = "Other",
}
}

plaid_core::open_enum! {
/// Stands in `AssetTransactionDetail.AssetTransactionCategoryType`.
#[allow(missing_docs)]
pub enum AssetTransactionCategoryType {
AtmFee = "ATMFee",
Advertising = "Advertising",
AirTravel = "AirTravel",
AlcoholBars = "AlcoholBars",
Allowance = "Allowance",
Amusement = "Amusement",
Arts = "Arts",
AutoTransport = "AutoTransport",
AutoInsurance = "AutoInsurance",
AutoPayment = "AutoPayment",
BabySupplies = "BabySupplies",
BabysitterDaycare = "BabysitterDaycare",
BankFee = "BankFee",
BillsUtilities = "BillsUtilities",
Bonus = "Bonus",
BooksSupplies = "BooksSupplies",
BusinessServices = "Business Services",
Buy = "Buy",
CashAtm = "CashATM",
Charity = "Charity",
Check = "Check",
ChildSupport = "ChildSupport",
Clothing = "Clothing",
CoffeeShops = "CoffeeShops",
CreditCardPayment = "CreditCardPayment",
Dentist = "Dentist",
Doctor = "Doctor",
Education = "Education",
ElectronicsSoftware = "ElectronicsSoftware",
Entertainment = "Entertainment",
Eyecare = "Eyecare",
FastFood = "FastFood",
FederalTax = "FederalTax",
FeesCharges = "FeesCharges",
FinanceCharge = "FinanceCharge",
Financial = "Financial",
FinancialAdvisor = "FinancialAdvisor",
FoodDining = "FoodDining",
Furnishings = "Furnishings",
GasFuel = "GasFuel",
GiftsDonations = "GiftsDonations",
Groceries = "Groceries",
Gym = "Gym",
Hair = "Hair",
HealthFitness = "HealthFitness",
HealthInsurance = "HealthInsurance",
Hobbies = "Hobbies",
Home = "Home",
HomeImprovement = "HomeImprovement",
HomeInsurance = "HomeInsurance",
HomePhone = "HomePhone",
HomeServices = "HomeServices",
HomeSupplies = "HomeSupplies",
Hotel = "Hotel",
Income = "Income",
InterestIncome = "InterestIncome",
Internet = "Internet",
Investments = "Investments",
Kids = "Kids",
KidsActivities = "KidsActivities",
LateFee = "LateFee",
Laundry = "Laundry",
LawnGarden = "LawnGarden",
Legal = "Legal",
LifeInsurance = "LifeInsurance",
LoanInsurance = "LoanInsurance",
LoanPayment = "LoanPayment",
Loans = "Loans",
MobilePhone = "MobilePhone",
MortgageRent = "MortgageRent",
MoviesDvDs = "MoviesDVDs",
Music = "Music",
NewspapersMagazines = "NewspapersMagazines",
OfficeSupplies = "OfficeSupplies",
Parking = "Parking",
Paycheck = "Paycheck",
PersonalCare = "PersonalCare",
PetFoodSupplies = "PetFoodSupplies",
PetGrooming = "PetGrooming",
Pets = "Pets",
Pharmacy = "Pharmacy",
Printing = "Printing",
PropertyTax = "Property Tax",
PublicTransportation = "Public Transportation",
Reimbursement = "Reimbursement",
RentalCarTaxi = "RentalCarTaxi",
Restaurants = "Restaurants",
SalesTax = "SalesTax",
ServiceParts = "ServiceParts",
ServiceFee = "ServiceFee",
Shipping = "Shipping",
Shopping = "Shopping",
SpaMassage = "SpaMassage",
SportingGoods = "SportingGoods",
Sports = "Sports",
StateTax = "StateTax",
StudentLoan = "Student Loan",
Taxes = "Taxes",
Television = "Television",
Toys = "Toys",
Transfer = "Transfer",
Travel = "Travel",
Tuition = "Tuition",
Uncategorized = "Uncategorized",
Utilities = "Utilities",
Vacation = "Vacation",
Veterinary = "Veterinary",
}
}

plaid_core::open_enum! {
/// Stands in `AssetHolding.AssetHoldingType`.
#[allow(missing_docs)]
pub enum AssetHoldingAssetHoldingType {
Bond = "Bond",
Stock = "Stock",
Crypto = "Crypto",
Other = "Other",
}
}

plaid_core::open_enum! {
/// Stands in `AssetHolding.AssetHoldingRestrictedIndicator`.
#[allow(missing_docs)]
pub enum AssetHoldingAssetHoldingRestrictedIndicator {
Yes = "Yes",
No = "No",
}
}

plaid_core::open_enum! {
/// Stands in `CreditRelayGetRequest.report_type`, `CreditRelayPDFGetRequest.report_type` and `CreditRelayRefreshRequest.report_type`.
#[allow(missing_docs)]
pub enum ReportType {
Asset = "asset",
}
}
