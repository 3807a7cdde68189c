// @generated from api/products/assets.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, AccountSubtype, AccountType, Address, AddressData, AssetReportId,
    ClientUserId, CreditCategory, Email, EmailType, HoldingTaxLot, HoldingTaxLotPositionType,
    InstitutionId, InvestmentTransactionId, InvestmentTransactionSubtype,
    InvestmentTransactionType, Location, Owner, OwnershipType, PaymentMeta, PhoneNumber,
    PhoneNumberType, SecurityId, TransactionId, UserToken,
};

plaid_core::secret_token! {
/// Opens one asset report.
pub struct AssetReportToken;
}

plaid_core::secret_token! {
/// Opens a report to an auditor.
pub struct AuditCopyToken;
}

plaid_core::secret_token! {
/// A secret: the relay token.
pub struct RelayToken;
}

/// Asks for an asset report.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportCreateRequest {
    /// The Items of the report, up to 99. At most 99 elements.
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
    /// How many days of history to cover, up to 731. From 0 to 731.
    pub days_requested: i64,
    /// Options.
    pub options: Option<AssetReportCreateRequestOptions>,
}

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

    /// Options.
    #[must_use]
    pub fn options(mut self, options: AssetReportCreateRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`AssetReportCreateRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetReportCreateRequestOptions {
    /// Client report id.
    pub client_report_id: Option<String>,
    /// Webhook. A URL.
    pub webhook: Option<String>,
    /// Include fast report.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_fast_report: Option<bool>,
    /// Products.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub products: Option<Vec<String>>,
    /// Add ons.
    pub add_ons: Option<Vec<AssetReportAddOns>>,
    /// User.
    pub user: Option<AssetReportUser>,
    /// Require all items. Plaid's default is `true`.
    pub require_all_items: Option<bool>,
}

impl AssetReportCreateRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Client report id.
    #[must_use]
    pub fn client_report_id(mut self, client_report_id: impl Into<String>) -> Self {
        self.client_report_id = Some(client_report_id.into());
        self
    }

    /// Webhook. A URL.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Include fast report.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_fast_report(mut self, include_fast_report: bool) -> Self {
        self.include_fast_report = Some(include_fast_report);
        self
    }

    /// Products.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn products(mut self, products: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Add ons.
    #[must_use]
    pub fn add_ons(
        mut self,
        add_ons: impl IntoIterator<Item = impl Into<AssetReportAddOns>>,
    ) -> Self {
        self.add_ons = Some(add_ons.into_iter().map(Into::into).collect());
        self
    }

    /// User.
    #[must_use]
    pub fn user(mut self, user: AssetReportUser) -> Self {
        self.user = Some(user);
        self
    }

    /// Require all items. Plaid's default is `true`.
    #[must_use]
    pub fn require_all_items(mut self, require_all_items: bool) -> Self {
        self.require_all_items = Some(require_all_items);
        self
    }
}

/// The borrower, as the report names them.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportUser {
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// First name.
    pub first_name: Option<String>,
    /// Middle name.
    pub middle_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Ssn.
    pub ssn: Option<plaid_core::Sensitive>,
    /// Phone number.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// Email.
    pub email: Option<plaid_core::Sensitive>,
}

impl AssetReportUser {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Client user id.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }

    /// First name.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Middle name.
    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// Last name.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Ssn.
    #[must_use]
    pub fn ssn(mut self, ssn: impl Into<plaid_core::Sensitive>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<plaid_core::Sensitive>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Email.
    #[must_use]
    pub fn email(mut self, email: impl Into<plaid_core::Sensitive>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// The answer of `/asset_report/create`.
///
/// Starts an asset report over the Items of one user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportCreateResponse {
    /// Asset report token.
    pub asset_report_token: AssetReportToken,
    /// Asset report id.
    pub asset_report_id: plaid_types::AssetReportId,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/asset_report/get`.
///
/// Reads an asset report as JSON.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetReportGetRequest {
    /// Asset report token.
    pub asset_report_token: Option<AssetReportToken>,
    /// User token.
    ///
    /// Not in Plaid's public documentation.
    pub user_token: Option<plaid_types::UserToken>,
    /// Include insights. Plaid's default is `false`.
    pub include_insights: Option<bool>,
    /// Fast report. Plaid's default is `false`.
    pub fast_report: Option<bool>,
    /// Options.
    pub options: Option<AssetReportGetRequestOptions>,
}

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

    /// User token.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// Include insights. Plaid's default is `false`.
    #[must_use]
    pub fn include_insights(mut self, include_insights: bool) -> Self {
        self.include_insights = Some(include_insights);
        self
    }

    /// Fast report. Plaid's default is `false`.
    #[must_use]
    pub fn fast_report(mut self, fast_report: bool) -> Self {
        self.fast_report = Some(fast_report);
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: AssetReportGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`AssetReportGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetReportGetRequestOptions {
    /// Days to include. From 0 to 731.
    pub days_to_include: Option<i64>,
}

impl AssetReportGetRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Days to include. From 0 to 731.
    #[must_use]
    pub fn days_to_include(mut self, days_to_include: i64) -> Self {
        self.days_to_include = Some(days_to_include);
        self
    }
}

/// The answer of `/asset_report/get`.
///
/// Reads an asset report as JSON.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportGetResponse {
    /// Report.
    pub report: AssetReport,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// What a borrower owns, at one moment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReport {
    /// Asset report id.
    pub asset_report_id: plaid_types::AssetReportId,
    /// Insights.
    pub insights: Option<AccountInsights>,
    /// Client report id.
    pub client_report_id: Option<String>,
    /// Date generated.
    pub date_generated: plaid_core::DateTime,
    /// How many days of history the report covers.
    pub days_requested: i64,
    /// User.
    pub user: AssetReportUser,
    /// Items.
    pub items: Vec<AssetReportItem>,
}

/// Figures that were computed from an account's transactions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AccountInsights {
    /// Risk.
    pub risk: Option<RiskIndicators>,
    /// Affordability.
    pub affordability: Option<AffordabilityInsights>,
}

/// Risk indicators.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct RiskIndicators {
    /// Bank penalties.
    pub bank_penalties: Option<BankPenaltiesIndicators>,
    /// Gambling.
    pub gambling: Option<GamblingIndicators>,
    /// Loan disbursements.
    pub loan_disbursements: Option<LoanDisbursementsIndicators>,
    /// Loan payments.
    pub loan_payments: Option<LoanPaymentsIndicators>,
    /// Negative balance.
    pub negative_balance: Option<NegativeBalanceInsights>,
}

/// Bank penalties indicators.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankPenaltiesIndicators {
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Monthly average.
    pub monthly_average: Option<MonthlyAverage>,
    /// Category details.
    pub category_details: Vec<CategoryExpenses>,
    /// Transactions count.
    pub transactions_count: Option<i64>,
    /// Monthly summaries.
    pub monthly_summaries: Vec<MonthlySummary>,
    /// Days since last occurrence.
    pub days_since_last_occurrence: Option<i64>,
    /// Percentage of income.
    pub percentage_of_income: Option<f64>,
}

/// Monthly average.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct MonthlyAverage {
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Category expenses.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CategoryExpenses {
    /// Id.
    pub id: Option<String>,
    /// Transactions count.
    pub transactions_count: Option<i64>,
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Monthly average.
    pub monthly_average: Option<MonthlyAverage>,
}

/// Monthly summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct MonthlySummary {
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Total amount.
    pub total_amount: Option<AmountWithCurrency>,
}

/// Amount with currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AmountWithCurrency {
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Gambling indicators.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct GamblingIndicators {
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Monthly average.
    pub monthly_average: Option<MonthlyAverage>,
    /// Top merchants.
    pub top_merchants: Vec<String>,
    /// Transactions count.
    pub transactions_count: Option<i64>,
    /// Monthly summaries.
    pub monthly_summaries: Vec<MonthlySummary>,
    /// Days since last occurrence.
    pub days_since_last_occurrence: Option<i64>,
    /// Percentage of income.
    pub percentage_of_income: Option<f64>,
}

/// Loan disbursements indicators.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LoanDisbursementsIndicators {
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Category details.
    pub category_details: Vec<CategoryExpenses>,
    /// Monthly average.
    pub monthly_average: Option<MonthlyAverage>,
    /// Top providers.
    pub top_providers: Vec<String>,
    /// Transactions count.
    pub transactions_count: Option<i64>,
    /// Monthly summaries.
    pub monthly_summaries: Vec<MonthlySummary>,
    /// Days since last occurrence.
    pub days_since_last_occurrence: Option<i64>,
    /// Percentage of income.
    pub percentage_of_income: Option<f64>,
}

/// Loan payments indicators.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LoanPaymentsIndicators {
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Monthly average.
    pub monthly_average: Option<MonthlyAverage>,
    /// Category details.
    pub category_details: Vec<CategoryExpenses>,
    /// Top providers.
    pub top_providers: Vec<String>,
    /// Transactions count.
    pub transactions_count: Option<i64>,
    /// Monthly summaries.
    pub monthly_summaries: Vec<MonthlySummary>,
    /// Days since last occurrence.
    pub days_since_last_occurrence: Option<i64>,
    /// Percentage of income.
    pub percentage_of_income: Option<f64>,
}

/// Negative balance insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct NegativeBalanceInsights {
    /// Days since last occurrence.
    pub days_since_last_occurrence: Option<i64>,
    /// Days with negative balance.
    pub days_with_negative_balance: Option<i64>,
    /// Minimum balance.
    pub minimum_balance: Option<AmountWithCurrency>,
    /// Occurrences.
    pub occurrences: Vec<NegativeBalanceOccurrence>,
}

/// Negative balance occurrence.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct NegativeBalanceOccurrence {
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Minimum balance.
    pub minimum_balance: Option<AmountWithCurrency>,
}

/// Affordability insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AffordabilityInsights {
    /// Expenditure.
    pub expenditure: Option<ExpenditureInsights>,
    /// Income.
    pub income: Option<IncomeInsights>,
}

/// Expenditure insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ExpenditureInsights {
    /// Cash flow.
    pub cash_flow: Option<AmountWithCurrencyWithMonthlyAverage>,
    /// Total expenditure.
    pub total_expenditure: Option<ExpenditureSummary>,
    /// Essential expenditure.
    pub essential_expenditure: Option<ExpenditureSummary>,
    /// Non essential expenditure.
    pub non_essential_expenditure: Option<ExpenditureSummary>,
    /// Other.
    pub other: Option<ExpenditureSummary>,
    /// Transfers out.
    pub transfers_out: Option<ExpenditureSummary>,
    /// Outlier transactions.
    pub outlier_transactions: Option<OutlierTransactionsInsights>,
}

/// Amount with currency with monthly average.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AmountWithCurrencyWithMonthlyAverage {
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Expenditure summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ExpenditureSummary {
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Monthly average.
    pub monthly_average: Option<MonthlyAverage>,
    /// Transactions count.
    pub transactions_count: Option<i64>,
    /// Percentage of income.
    pub percentage_of_income: Option<f64>,
    /// Top categories.
    pub top_categories: Vec<CategoryExpenses>,
}

/// Outlier transactions insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct OutlierTransactionsInsights {
    /// Transactions count.
    pub transactions_count: Option<i64>,
    /// Total amount.
    pub total_amount: Option<AmountWithCurrency>,
    /// Top categories.
    pub top_categories: Vec<CategoryExpenses>,
}

/// Income insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IncomeInsights {
    /// Total income.
    pub total_income: Option<AmountWithCurrency>,
    /// Income excluding transfers.
    pub income_excluding_transfers: Option<AmountWithCurrencyWithMonthlyAverage>,
    /// Transfers in.
    pub transfers_in: Option<AmountWithCurrencyWithMonthlyAverage>,
}

/// One login of a report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportItem {
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Institution name.
    pub institution_name: String,
    /// Institution id.
    pub institution_id: plaid_types::InstitutionId,
    /// Date last updated.
    pub date_last_updated: plaid_core::DateTime,
    /// Accounts.
    pub accounts: Vec<AccountAssets>,
}

/// One account of a report, with its history.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AccountAssets {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Balances.
    pub balances: AssetReportAccountBalance,
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
    pub verification_status: Option<AccountAssetsVerificationStatus>,
    /// Persistent account id.
    pub persistent_account_id: Option<String>,
    /// Days available.
    pub days_available: Option<i64>,
    /// Transactions.
    pub transactions: Vec<AssetReportTransaction>,
    /// Investments.
    pub investments: Option<AssetReportInvestments>,
    /// Owners.
    pub owners: Vec<plaid_types::Owner>,
    /// Ownership type.
    pub ownership_type: Option<plaid_types::OwnershipType>,
    /// Historical balances.
    pub historical_balances: Vec<HistoricalBalance>,
    /// Account insights.
    pub account_insights: Option<AccountInsights>,
}

/// What an account of a report held when the report was made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportAccountBalance {
    /// Available.
    pub available: Option<plaid_core::Amount>,
    /// Current.
    pub current: Option<plaid_core::Amount>,
    /// Limit.
    pub limit: Option<plaid_core::Amount>,
    /// Margin loan amount.
    pub margin_loan_amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Last updated datetime.
    pub last_updated_datetime: Option<plaid_core::DateTime>,
}

/// One transaction of a report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportTransaction {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Original description.
    pub original_description: Option<String>,
    /// Category.
    pub category: Vec<String>,
    /// Category id.
    pub category_id: Option<String>,
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
    /// Name.
    ///
    /// Deprecated by Plaid.
    pub name: Option<String>,
    /// Merchant name.
    pub merchant_name: Option<String>,
    /// Payment meta.
    pub payment_meta: Option<plaid_types::PaymentMeta>,
    /// Pending.
    pub pending: bool,
    /// Pending transaction id.
    pub pending_transaction_id: Option<plaid_types::TransactionId>,
    /// Account owner.
    pub account_owner: Option<String>,
    /// Transaction id.
    pub transaction_id: plaid_types::TransactionId,
    /// Transaction type.
    pub transaction_type: Option<AssetReportTransactionType>,
    /// Income source id.
    ///
    /// Not in Plaid's public documentation.
    pub income_source_id: Option<String>,
}

/// Asset report investments.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportInvestments {
    /// Holdings.
    pub holdings: Vec<AssetReportInvestmentHolding>,
    /// Securities.
    pub securities: Vec<AssetReportInvestmentSecurity>,
    /// Transactions.
    pub transactions: Vec<AssetReportInvestmentTransaction>,
}

/// Asset report investment holding.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportInvestmentHolding {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Security id.
    pub security_id: plaid_types::SecurityId,
    /// Ticker symbol.
    pub ticker_symbol: Option<String>,
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

/// Asset report investment security.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportInvestmentSecurity {
    /// Security id.
    pub security_id: plaid_types::SecurityId,
    /// Name.
    pub name: Option<String>,
    /// Ticker symbol.
    pub ticker_symbol: Option<String>,
    /// Type.
    pub r#type: Option<String>,
}

/// Asset report investment transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportInvestmentTransaction {
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
    /// Vested quantity.
    pub vested_quantity: plaid_core::Amount,
    /// Vested value.
    pub vested_value: plaid_core::Amount,
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

/// What an account held at the end of a day.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct HistoricalBalance {
    /// Date.
    pub date: plaid_core::Date,
    /// Current.
    pub current: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Something that could not be put into a report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Warning {
    /// Warning type.
    pub warning_type: String,
    /// Warning code.
    pub warning_code: WarningWarningCode,
    /// Cause.
    pub cause: Option<plaid_core::ErrorCause>,
}

/// The request of `/asset_report/pdf/get`.
///
/// Reads an asset report as a PDF.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportPDFGetRequest {
    /// Asset report token.
    pub asset_report_token: AssetReportToken,
    /// Options.
    pub options: Option<AssetReportPDFGetRequestOptions>,
}

impl AssetReportPDFGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(asset_report_token: impl Into<AssetReportToken>) -> Self {
        Self {
            asset_report_token: asset_report_token.into(),
            options: None,
        }
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: AssetReportPDFGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`AssetReportPDFGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetReportPDFGetRequestOptions {
    /// Days to include. From 0 to 731.
    pub days_to_include: Option<i64>,
}

impl AssetReportPDFGetRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Days to include. From 0 to 731.
    #[must_use]
    pub fn days_to_include(mut self, days_to_include: i64) -> Self {
        self.days_to_include = Some(days_to_include);
        self
    }
}

/// The request of `/asset_report/refresh`.
///
/// Makes a new report from the Items of an earlier one, with today's data.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportRefreshRequest {
    /// Asset report token.
    pub asset_report_token: AssetReportToken,
    /// Days requested. From 0 to 731.
    pub days_requested: Option<i64>,
    /// Options.
    pub options: Option<AssetReportRefreshRequestOptions>,
}

impl AssetReportRefreshRequest {
    /// A request with the members it cannot go without.
    pub fn new(asset_report_token: impl Into<AssetReportToken>) -> Self {
        Self {
            asset_report_token: asset_report_token.into(),
            days_requested: None,
            options: None,
        }
    }

    /// Days requested. From 0 to 731.
    #[must_use]
    pub fn days_requested(mut self, days_requested: i64) -> Self {
        self.days_requested = Some(days_requested);
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: AssetReportRefreshRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`AssetReportRefreshRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetReportRefreshRequestOptions {
    /// Client report id.
    pub client_report_id: Option<String>,
    /// Webhook. A URL.
    pub webhook: Option<String>,
    /// User.
    pub user: Option<AssetReportUser>,
}

impl AssetReportRefreshRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Client report id.
    #[must_use]
    pub fn client_report_id(mut self, client_report_id: impl Into<String>) -> Self {
        self.client_report_id = Some(client_report_id.into());
        self
    }

    /// Webhook. A URL.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// User.
    #[must_use]
    pub fn user(mut self, user: AssetReportUser) -> Self {
        self.user = Some(user);
        self
    }
}

/// The answer of `/asset_report/refresh`.
///
/// Makes a new report from the Items of an earlier one, with today's data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportRefreshResponse {
    /// Asset report id.
    pub asset_report_id: plaid_types::AssetReportId,
    /// Asset report token.
    pub asset_report_token: AssetReportToken,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/asset_report/filter`.
///
/// Makes a copy of a report without some of its accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportFilterRequest {
    /// Asset report token.
    pub asset_report_token: AssetReportToken,
    /// Account ids to exclude.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportFilterResponse {
    /// Asset report token.
    pub asset_report_token: AssetReportToken,
    /// Asset report id.
    pub asset_report_id: plaid_types::AssetReportId,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/asset_report/remove`.
///
/// Removes a report.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportRemoveRequest {
    /// Asset report token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportRemoveResponse {
    /// Removed.
    pub removed: bool,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/asset_report/audit_copy/create`.
///
/// Makes a token with which an auditor can read a report.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportAuditCopyCreateRequest {
    /// Asset report token.
    pub asset_report_token: AssetReportToken,
    /// Auditor id.
    pub auditor_id: Option<String>,
}

impl AssetReportAuditCopyCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(asset_report_token: impl Into<AssetReportToken>) -> Self {
        Self {
            asset_report_token: asset_report_token.into(),
            auditor_id: None,
        }
    }

    /// Auditor id.
    #[must_use]
    pub fn auditor_id(mut self, auditor_id: impl Into<String>) -> Self {
        self.auditor_id = Some(auditor_id.into());
        self
    }
}

/// The answer of `/asset_report/audit_copy/create`.
///
/// Makes a token with which an auditor can read a report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportAuditCopyCreateResponse {
    /// Audit copy token.
    pub audit_copy_token: AuditCopyToken,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/asset_report/audit_copy/get`.
///
/// Reads a report with an audit copy token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportAuditCopyGetRequest {
    /// Audit copy token.
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
#[non_exhaustive]
pub struct AssetReportAuditCopyPdfGetRequest {
    /// Audit copy token.
    pub audit_copy_token: AuditCopyToken,
    /// Options.
    pub options: Option<AssetReportPDFGetRequestOptions>,
}

impl AssetReportAuditCopyPdfGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(audit_copy_token: impl Into<AuditCopyToken>) -> Self {
        Self {
            audit_copy_token: audit_copy_token.into(),
            options: None,
        }
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: AssetReportPDFGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The request of `/asset_report/audit_copy/remove`.
///
/// Takes an auditor's access to a report away again.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportAuditCopyRemoveRequest {
    /// Audit copy token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportAuditCopyRemoveResponse {
    /// Removed.
    pub removed: bool,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/audit_copy_token/update`.
///
/// Adds reports to an auditor's token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditAuditCopyTokenUpdateRequest {
    /// Audit copy token.
    pub audit_copy_token: AuditCopyToken,
    /// Report tokens.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditAuditCopyTokenUpdateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Updated.
    pub updated: Option<bool>,
}

/// The request of `/credit/audit_copy_token/create`.
///
/// Makes a token with which an auditor can read several reports at once.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditAuditCopyTokenCreateRequest {
    /// Report tokens.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditAuditCopyTokenCreateResponse {
    /// Audit copy token.
    pub audit_copy_token: AuditCopyToken,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/audit_copy_token/remove`.
///
/// Takes back an auditor's token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditAuditCopyTokenRemoveRequest {
    /// Audit copy token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditAuditCopyTokenRemoveResponse {
    /// Removed.
    pub removed: bool,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/asset_report/freddie_mac/get`.
///
/// Reads a verification-of-assets report in Freddie Mac's format.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportFreddieGetRequest {
    /// Audit copy token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportFreddieGetResponse {
    /// Deal.
    pub deal: AssetReportFreddie,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Schema version.
    pub schema_version: Option<f64>,
}

/// Asset report freddie.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetReportFreddie {
    /// Loans.
    pub loans: Loans,
    /// Parties.
    pub parties: Parties,
    /// Services.
    pub services: Services,
}

/// Loans.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Loans {
    /// Loan.
    pub loan: Loan,
}

/// Loan.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Loan {
    /// Loan identifiers.
    pub loan_identifiers: LoanIdentifiers,
}

/// Loan identifiers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LoanIdentifiers {
    /// Loan identifier.
    pub loan_identifier: LoanIdentifier,
}

/// Loan identifier.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LoanIdentifier {
    /// Loan identifier.
    pub loan_identifier: Option<String>,
    /// Loan identifier type.
    pub loan_identifier_type: Option<LoanIdentifierType>,
}

/// Parties.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Parties {
    /// Party.
    pub party: Vec<Party>,
}

/// Party.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Party {
    /// Individual.
    pub individual: PartyIndividual,
    /// Roles.
    pub roles: Roles,
    /// Taxpayer identifiers.
    pub taxpayer_identifiers: TaxpayerIdentifiers,
}

/// Party individual.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PartyIndividual {
    /// Name.
    pub name: IndividualName,
}

/// Individual name.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IndividualName {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
}

/// Roles.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Roles {
    /// Role.
    pub role: Role,
}

/// Role.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Role {
    /// Role detail.
    pub role_detail: RoleDetail,
}

/// Role detail.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct RoleDetail {
    /// Party role type.
    pub party_role_type: PartyRoleType,
}

/// Taxpayer identifiers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TaxpayerIdentifiers {
    /// Taxpayer identifier.
    pub taxpayer_identifier: TaxpayerIdentifier,
}

/// Taxpayer identifier.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TaxpayerIdentifier {
    /// Taxpayer identifier type.
    pub taxpayer_identifier_type: Option<TaxpayerIdentifierType>,
    /// Taxpayer identifier value.
    pub taxpayer_identifier_value: Option<plaid_core::Sensitive>,
}

/// Services.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Services {
    /// Service.
    pub service: Service,
}

/// Service.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Service {
    /// Verification of asset.
    pub verification_of_asset: VerificationOfAsset,
    /// Statuses.
    pub statuses: Statuses,
}

/// Verification of asset.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct VerificationOfAsset {
    /// Reporting information.
    pub reporting_information: ReportingInformation,
    /// Service product fulfillment.
    pub service_product_fulfillment: ServiceProductFulfillment,
    /// Verification of asset response.
    pub verification_of_asset_response: VerificationOfAssetResponse,
}

/// Reporting information.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ReportingInformation {
    /// Reporting information identifier.
    pub reporting_information_identifier: String,
}

/// Service product fulfillment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ServiceProductFulfillment {
    /// Service product fulfillment detail.
    pub service_product_fulfillment_detail: ServiceProductFulfillmentDetail,
}

/// Service product fulfillment detail.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ServiceProductFulfillmentDetail {
    /// Vendor order identifier.
    pub vendor_order_identifier: Option<String>,
    /// Service product fulfillment identifier.
    pub service_product_fulfillment_identifier: ServiceProductFulfillmentIdentifier,
}

/// Verification of asset response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct VerificationOfAssetResponse {
    /// Assets.
    pub assets: Assets,
}

/// Assets.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Assets {
    /// Asset.
    pub asset: Vec<Asset>,
}

/// Asset.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Asset {
    /// Asset detail.
    pub asset_detail: AssetDetail,
    /// Asset owners.
    pub asset_owners: AssetOwners,
    /// Asset holder.
    pub asset_holder: AssetHolder,
    /// Asset transactions.
    pub asset_transactions: AssetTransactions,
    /// Validation sources.
    pub validation_sources: Option<ValidationSources>,
}

/// Asset detail.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetDetail {
    /// Asset unique identifier.
    pub asset_unique_identifier: String,
    /// Asset account identifier.
    pub asset_account_identifier: String,
    /// Asset as of date.
    pub asset_as_of_date: String,
    /// Asset description.
    pub asset_description: Option<String>,
    /// Asset available balance amount.
    pub asset_available_balance_amount: plaid_core::Amount,
    /// Asset current balance amount.
    pub asset_current_balance_amount: plaid_core::Amount,
    /// Asset holding balance amount.
    pub asset_holding_balance_amount: Option<plaid_core::Amount>,
    /// Asset holding balance net margin amount.
    pub asset_holding_balance_net_margin_amount: Option<plaid_core::Amount>,
    /// Asset bonds balance amount.
    pub asset_bonds_balance_amount: Option<plaid_core::Amount>,
    /// Asset stocks balance amount.
    pub asset_stocks_balance_amount: Option<plaid_core::Amount>,
    /// Asset crypto balance amount.
    pub asset_crypto_balance_amount: Option<plaid_core::Amount>,
    /// Asset other balance amount.
    pub asset_other_balance_amount: Option<plaid_core::Amount>,
    /// Asset margin amount balance.
    pub asset_margin_amount_balance: Option<plaid_core::Amount>,
    /// Asset available cash balance amount.
    pub asset_available_cash_balance_amount: Option<plaid_core::Amount>,
    /// Asset cash balance amount.
    pub asset_cash_balance_amount: Option<plaid_core::Amount>,
    /// Asset type.
    pub asset_type: AssetType,
    /// Asset type additional description.
    pub asset_type_additional_description: Option<String>,
    /// Asset days requested count.
    pub asset_days_requested_count: i64,
    /// Asset ownership type.
    pub asset_ownership_type: Option<String>,
    /// Asset retirement indicator.
    pub asset_retirement_indicator: Option<AssetDetailAssetRetirementIndicator>,
    /// Asset employer sponsored indicator.
    pub asset_employer_sponsored_indicator: Option<AssetDetailAssetEmployerSponsoredIndicator>,
}

/// Asset owners.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetOwners {
    /// Asset owner.
    pub asset_owner: Vec<AssetOwner>,
}

/// Asset owner.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetOwner {
    /// Asset owner text.
    pub asset_owner_text: Option<String>,
}

/// Asset holder.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetHolder {
    /// Name.
    pub name: AssetHolderName,
}

/// Asset holder name.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetHolderName {
    /// Full name.
    pub full_name: String,
}

/// Asset transactions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetTransactions {
    /// Asset transaction.
    pub asset_transaction: Vec<AssetTransaction>,
}

/// Asset transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetTransaction {
    /// Asset transaction detail.
    pub asset_transaction_detail: AssetTransactionDetail,
    /// Asset transaction descripton.
    pub asset_transaction_descripton: Vec<AssetTransactionDescription>,
}

/// Asset transaction detail.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetTransactionDetail {
    /// Asset transaction unique identifier.
    pub asset_transaction_unique_identifier: String,
    /// Asset transaction amount.
    pub asset_transaction_amount: plaid_core::Amount,
    /// Asset transaction date.
    pub asset_transaction_date: plaid_core::Date,
    /// Asset transaction post date.
    pub asset_transaction_post_date: plaid_core::Date,
    /// Asset transaction type.
    pub asset_transaction_type: AssetTransactionType,
    /// Asset investment transaction type.
    pub asset_investment_transaction_type: Option<AssetInvestmentTransactionType>,
    /// Asset transaction paid by name.
    pub asset_transaction_paid_by_name: Option<String>,
    /// Asset transaction paid to name.
    pub asset_transaction_paid_to_name: Option<String>,
    /// Asset transaction type additional description.
    pub asset_transaction_type_additional_description: Option<String>,
    /// Asset investment transaction type description.
    pub asset_investment_transaction_type_description: Option<String>,
    /// Asset transaction category type.
    pub asset_transaction_category_type: Option<AssetTransactionCategoryType>,
    /// Financial institution transaction identifier.
    pub financial_institution_transaction_identifier: Option<String>,
}

/// Asset transaction description.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetTransactionDescription {
    /// Asset transaction description.
    pub asset_transaction_description: String,
}

/// Validation sources.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ValidationSources {
    /// Validation source.
    pub validation_source: Vec<ValidationSource>,
}

/// Validation source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ValidationSource {
    /// Validation source name.
    pub validation_source_name: Option<String>,
    /// Validation source reference identifier.
    pub validation_source_reference_identifier: Option<String>,
}

/// Statuses.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Statuses {
    /// Status.
    pub status: Status,
}

/// Status.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Status {
    /// Status code.
    pub status_code: Option<String>,
    /// Status description.
    pub status_description: Option<String>,
}

/// The request of `/credit/freddie_mac/reports/get`.
///
/// Reads verification-of-assets and verification-of-employment reports in Freddie Mac's format.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditFreddieMacReportsGetRequest {
    /// Audit copy token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacReportsGetResponse {
    /// Deal.
    pub deal: Option<CreditFreddieMacVerificationOfAssetsDeal>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Schema version.
    pub schema_version: Option<f64>,
}

/// Credit freddie mac verification of assets deal.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacVerificationOfAssetsDeal {
    /// Loans.
    pub loans: CreditFreddieMacLoans,
    /// Parties.
    pub parties: CreditFreddieMacParties,
    /// Services.
    pub services: CreditFreddieMacServices,
}

/// Credit freddie mac loans.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacLoans {
    /// Loan.
    pub loan: CreditFreddieMacLoan,
}

/// Credit freddie mac loan.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacLoan {
    /// Loan identifiers.
    pub loan_identifiers: CreditFreddieMacLoanIdentifiers,
    /// Loan role type.
    pub loan_role_type: String,
}

/// Credit freddie mac loan identifiers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacLoanIdentifiers {
    /// Loan identifier.
    pub loan_identifier: Vec<LoanIdentifier>,
}

/// Credit freddie mac parties.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacParties {
    /// Party.
    pub party: Vec<CreditFreddieMacParty>,
}

/// Credit freddie mac party.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacParty {
    /// Individual.
    pub individual: CreditFreddieMacPartyIndividual,
    /// Roles.
    pub roles: Roles,
    /// Taxpayer identifiers.
    pub taxpayer_identifiers: TaxpayerIdentifiers,
}

/// Credit freddie mac party individual.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacPartyIndividual {
    /// Name.
    pub name: CreditFreddieMacIndividualName,
}

/// Credit freddie mac individual name.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacIndividualName {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Middle name.
    pub middle_name: String,
}

/// Credit freddie mac services.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacServices {
    /// Service.
    pub service: CreditFreddieMacService,
}

/// Credit freddie mac service.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacService {
    /// Verification of asset.
    pub verification_of_asset: Vec<CreditFreddieMacVerificationOfAsset>,
    /// Statuses.
    pub statuses: Statuses,
}

/// Credit freddie mac verification of asset.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacVerificationOfAsset {
    /// Reporting information.
    pub reporting_information: CreditFreddieMacReportingInformation,
    /// Service product fulfillment.
    pub service_product_fulfillment: ServiceProductFulfillment,
    /// Verification of asset response.
    pub verification_of_asset_response: CreditFreddieMacVerificationOfAssetResponse,
}

/// Credit freddie mac reporting information.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacReportingInformation {
    /// Report date time.
    pub report_date_time: Option<String>,
    /// Report identifier type.
    pub report_identifier_type: Option<String>,
    /// Reporting information parent identifier.
    pub reporting_information_parent_identifier: Option<String>,
    /// Reporting information identifier.
    pub reporting_information_identifier: String,
}

/// Credit freddie mac verification of asset response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacVerificationOfAssetResponse {
    /// Assets.
    pub assets: CreditFreddieMacAssets,
}

/// Credit freddie mac assets.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacAssets {
    /// Asset.
    pub asset: Vec<CreditFreddieMacAsset>,
}

/// Credit freddie mac asset.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacAsset {
    /// Asset detail.
    pub asset_detail: AssetDetail,
    /// Asset owners.
    pub asset_owners: AssetOwners,
    /// Asset holder.
    pub asset_holder: AssetHolder,
    /// Asset holdings.
    pub asset_holdings: Option<AssetHoldings>,
    /// Asset transactions.
    pub asset_transactions: CreditFreddieMacAssetTransactions,
    /// Validation sources.
    pub validation_sources: ValidationSources,
}

/// Asset holdings.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetHoldings {
    /// Asset holding.
    pub asset_holding: Vec<AssetHolding>,
}

/// Asset holding.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AssetHolding {
    /// Asset holding id.
    pub asset_holding_id: Option<String>,
    /// Currency.
    pub currency: Option<String>,
    /// Asset holding description.
    pub asset_holding_description: Option<String>,
    /// Asset holding symbol.
    pub asset_holding_symbol: Option<String>,
    /// Asset holding security name.
    pub asset_holding_security_name: Option<String>,
    /// Asset holding units.
    pub asset_holding_units: Option<plaid_core::Amount>,
    /// Asset holding market value amount.
    pub asset_holding_market_value_amount: Option<plaid_core::Amount>,
    /// Asset holding current price amount.
    pub asset_holding_current_price_amount: Option<plaid_core::Amount>,
    /// Asset holding type.
    pub asset_holding_type: Option<AssetHoldingAssetHoldingType>,
    /// Asset holding restricted indicator.
    pub asset_holding_restricted_indicator: Option<AssetHoldingAssetHoldingRestrictedIndicator>,
    /// Asset holding vested amount.
    pub asset_holding_vested_amount: Option<plaid_core::Amount>,
}

/// Credit freddie mac asset transactions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacAssetTransactions {
    /// Asset transaction.
    pub asset_transaction: Vec<CreditFreddieMacAssetTransaction>,
}

/// Credit freddie mac asset transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFreddieMacAssetTransaction {
    /// Asset transaction detail.
    pub asset_transaction_detail: AssetTransactionDetail,
    /// Asset transaction description.
    pub asset_transaction_description: Vec<AssetTransactionDescription>,
}

/// The request of `/credit/relay/create`.
///
/// Makes a token with which a partner can read a report of yours.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditRelayCreateRequest {
    /// Report tokens.
    pub report_tokens: Vec<AssetReportToken>,
    /// Secondary client id.
    pub secondary_client_id: String,
    /// Webhook. A URL.
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

    /// Webhook. A URL.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }
}

/// The answer of `/credit/relay/create`.
///
/// Makes a token with which a partner can read a report of yours.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditRelayCreateResponse {
    /// Relay token.
    pub relay_token: RelayToken,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/relay/get`.
///
/// Reads the report behind a relay token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditRelayGetRequest {
    /// Relay token.
    pub relay_token: RelayToken,
    /// Report type.
    pub report_type: ReportType,
    /// Include insights. Plaid's default is `false`.
    pub include_insights: Option<bool>,
}

impl CreditRelayGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(relay_token: impl Into<RelayToken>, report_type: impl Into<ReportType>) -> Self {
        Self {
            relay_token: relay_token.into(),
            report_type: report_type.into(),
            include_insights: None,
        }
    }

    /// Include insights. Plaid's default is `false`.
    #[must_use]
    pub fn include_insights(mut self, include_insights: bool) -> Self {
        self.include_insights = Some(include_insights);
        self
    }
}

/// The request of `/credit/relay/pdf/get`.
///
/// Reads the report behind a relay token as a PDF.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditRelayPDFGetRequest {
    /// Relay token.
    pub relay_token: RelayToken,
    /// Report type.
    pub report_type: ReportType,
}

impl CreditRelayPDFGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(relay_token: impl Into<RelayToken>, report_type: impl Into<ReportType>) -> Self {
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
#[non_exhaustive]
pub struct CreditRelayRefreshRequest {
    /// Relay token.
    pub relay_token: RelayToken,
    /// Report type.
    pub report_type: ReportType,
    /// Webhook. A URL.
    pub webhook: Option<String>,
}

impl CreditRelayRefreshRequest {
    /// A request with the members it cannot go without.
    pub fn new(relay_token: impl Into<RelayToken>, report_type: impl Into<ReportType>) -> Self {
        Self {
            relay_token: relay_token.into(),
            report_type: report_type.into(),
            webhook: None,
        }
    }

    /// Webhook. A URL.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }
}

/// The answer of `/credit/relay/refresh`.
///
/// Makes the report behind a relay token anew.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditRelayRefreshResponse {
    /// Relay token.
    pub relay_token: RelayToken,
    /// Asset report id.
    pub asset_report_id: Option<plaid_types::AssetReportId>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/relay/remove`.
///
/// Removes a relay token; the partner can no longer read the report.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditRelayRemoveRequest {
    /// Relay token.
    pub relay_token: RelayToken,
}

impl CreditRelayRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new(relay_token: impl Into<RelayToken>) -> Self {
        Self {
            relay_token: relay_token.into(),
        }
    }
}

/// The answer of `/credit/relay/remove`.
///
/// Removes a relay token; the partner can no longer read the report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditRelayRemoveResponse {
    /// Removed.
    pub removed: bool,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The known values of asset report add ons.
pub enum AssetReportAddOns {
/// `investments`.
Investments = "investments",
/// `fast_assets`.
FastAssets = "fast_assets",
}
}

plaid_core::open_enum! {
/// The known values of account assets verification status.
pub enum AccountAssetsVerificationStatus {
/// `automatically_verified`.
AutomaticallyVerified = "automatically_verified",
/// `pending_automatic_verification`.
PendingAutomaticVerification = "pending_automatic_verification",
/// `pending_manual_verification`.
PendingManualVerification = "pending_manual_verification",
/// `manually_verified`.
ManuallyVerified = "manually_verified",
/// `verification_expired`.
VerificationExpired = "verification_expired",
/// `verification_failed`.
VerificationFailed = "verification_failed",
/// `database_matched`.
DatabaseMatched = "database_matched",
}
}

plaid_core::open_enum! {
/// The known values of asset report transaction type.
pub enum AssetReportTransactionType {
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
/// Why something could not be put into a report.
pub enum WarningWarningCode {
/// `OWNERS_UNAVAILABLE`.
OwnersUnavailable = "OWNERS_UNAVAILABLE",
/// `INVESTMENTS_UNAVAILABLE`.
InvestmentsUnavailable = "INVESTMENTS_UNAVAILABLE",
/// `TRANSACTIONS_UNAVAILABLE`.
TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE",
/// `BANK_INCOME_INSIGHTS_INSUFFICIENT_DATA`.
BankIncomeInsightsInsufficientData = "BANK_INCOME_INSIGHTS_INSUFFICIENT_DATA",
/// `BANK_INCOME_INSIGHTS_INCOMPLETE`.
BankIncomeInsightsIncomplete = "BANK_INCOME_INSIGHTS_INCOMPLETE",
/// `BANK_INCOME_INSIGHTS_STATUS_IN_PROGRESS`.
BankIncomeInsightsStatusInProgress = "BANK_INCOME_INSIGHTS_STATUS_IN_PROGRESS",
/// `BANK_INCOME_INSIGHTS_INTERNAL_ERROR`.
BankIncomeInsightsInternalError = "BANK_INCOME_INSIGHTS_INTERNAL_ERROR",
/// `BANK_INCOME_INSIGHTS_MISMATCHED_DAYS_REQUESTED`.
BankIncomeInsightsMismatchedDaysRequested = "BANK_INCOME_INSIGHTS_MISMATCHED_DAYS_REQUESTED",
}
}

plaid_core::open_enum! {
/// The known values of loan identifier type.
pub enum LoanIdentifierType {
/// `LenderLoan`.
LenderLoan = "LenderLoan",
/// `UniversalLoan`.
UniversalLoan = "UniversalLoan",
}
}

plaid_core::open_enum! {
/// The known values of party role type.
pub enum PartyRoleType {
/// `Borrower`.
Borrower = "Borrower",
}
}

plaid_core::open_enum! {
/// The known values of taxpayer identifier type.
pub enum TaxpayerIdentifierType {
/// `IndividualTaxpayerIdentificationNumber`.
IndividualTaxpayerIdentificationNumber = "IndividualTaxpayerIdentificationNumber",
/// `SocialSecurityNumber`.
SocialSecurityNumber = "SocialSecurityNumber",
}
}

plaid_core::open_enum! {
/// The known values of service product fulfillment identifier.
pub enum ServiceProductFulfillmentIdentifier {
/// `VOA`.
Voa = "VOA",
/// `VOE`.
Voe = "VOE",
}
}

plaid_core::open_enum! {
/// The known values of asset type.
pub enum AssetType {
/// `CheckingAccount`.
CheckingAccount = "CheckingAccount",
/// `SavingsAccount`.
SavingsAccount = "SavingsAccount",
/// `Investment`.
Investment = "Investment",
/// `MoneyMarketFund`.
MoneyMarketFund = "MoneyMarketFund",
/// `Other`.
Other = "Other",
}
}

plaid_core::open_enum! {
/// The known values of asset detail asset retirement indicator.
pub enum AssetDetailAssetRetirementIndicator {
/// `Yes`.
Yes = "Yes",
/// `No`.
No = "No",
}
}

plaid_core::open_enum! {
/// The known values of asset detail asset employer sponsored indicator.
pub enum AssetDetailAssetEmployerSponsoredIndicator {
/// `Yes`.
Yes = "Yes",
/// `No`.
No = "No",
}
}

plaid_core::open_enum! {
/// The known values of asset transaction type.
pub enum AssetTransactionType {
/// `Credit`.
Credit = "Credit",
/// `Debit`.
Debit = "Debit",
}
}

plaid_core::open_enum! {
/// The known values of asset investment transaction type.
pub enum AssetInvestmentTransactionType {
/// `Buy`.
Buy = "Buy",
/// `Sell`.
Sell = "Sell",
/// `Dividends`.
Dividends = "Dividends",
/// `Interest`.
Interest = "Interest",
/// `Transfers`.
Transfers = "Transfers",
/// `Reinvestments`.
Reinvestments = "Reinvestments",
/// `FundsReceived`.
FundsReceived = "FundsReceived",
/// `Other`.
Other = "Other",
}
}

plaid_core::open_enum! {
/// The known values of asset transaction category type.
pub enum AssetTransactionCategoryType {
/// `ATMFee`.
AtmFee = "ATMFee",
/// `Advertising`.
Advertising = "Advertising",
/// `AirTravel`.
AirTravel = "AirTravel",
/// `AlcoholBars`.
AlcoholBars = "AlcoholBars",
/// `Allowance`.
Allowance = "Allowance",
/// `Amusement`.
Amusement = "Amusement",
/// `Arts`.
Arts = "Arts",
/// `AutoTransport`.
AutoTransport = "AutoTransport",
/// `AutoInsurance`.
AutoInsurance = "AutoInsurance",
/// `AutoPayment`.
AutoPayment = "AutoPayment",
/// `BabySupplies`.
BabySupplies = "BabySupplies",
/// `BabysitterDaycare`.
BabysitterDaycare = "BabysitterDaycare",
/// `BankFee`.
BankFee = "BankFee",
/// `BillsUtilities`.
BillsUtilities = "BillsUtilities",
/// `Bonus`.
Bonus = "Bonus",
/// `BooksSupplies`.
BooksSupplies = "BooksSupplies",
/// `Business Services`.
BusinessServices = "Business Services",
/// `Buy`.
Buy = "Buy",
/// `CashATM`.
CashAtm = "CashATM",
/// `Charity`.
Charity = "Charity",
/// `Check`.
Check = "Check",
/// `ChildSupport`.
ChildSupport = "ChildSupport",
/// `Clothing`.
Clothing = "Clothing",
/// `CoffeeShops`.
CoffeeShops = "CoffeeShops",
/// `CreditCardPayment`.
CreditCardPayment = "CreditCardPayment",
/// `Dentist`.
Dentist = "Dentist",
/// `Doctor`.
Doctor = "Doctor",
/// `Education`.
Education = "Education",
/// `ElectronicsSoftware`.
ElectronicsSoftware = "ElectronicsSoftware",
/// `Entertainment`.
Entertainment = "Entertainment",
/// `Eyecare`.
Eyecare = "Eyecare",
/// `FastFood`.
FastFood = "FastFood",
/// `FederalTax`.
FederalTax = "FederalTax",
/// `FeesCharges`.
FeesCharges = "FeesCharges",
/// `FinanceCharge`.
FinanceCharge = "FinanceCharge",
/// `Financial`.
Financial = "Financial",
/// `FinancialAdvisor`.
FinancialAdvisor = "FinancialAdvisor",
/// `FoodDining`.
FoodDining = "FoodDining",
/// `Furnishings`.
Furnishings = "Furnishings",
/// `GasFuel`.
GasFuel = "GasFuel",
/// `GiftsDonations`.
GiftsDonations = "GiftsDonations",
/// `Groceries`.
Groceries = "Groceries",
/// `Gym`.
Gym = "Gym",
/// `Hair`.
Hair = "Hair",
/// `HealthFitness`.
HealthFitness = "HealthFitness",
/// `HealthInsurance`.
HealthInsurance = "HealthInsurance",
/// `Hobbies`.
Hobbies = "Hobbies",
/// `Home`.
Home = "Home",
/// `HomeImprovement`.
HomeImprovement = "HomeImprovement",
/// `HomeInsurance`.
HomeInsurance = "HomeInsurance",
/// `HomePhone`.
HomePhone = "HomePhone",
/// `HomeServices`.
HomeServices = "HomeServices",
/// `HomeSupplies`.
HomeSupplies = "HomeSupplies",
/// `Hotel`.
Hotel = "Hotel",
/// `Income`.
Income = "Income",
/// `InterestIncome`.
InterestIncome = "InterestIncome",
/// `Internet`.
Internet = "Internet",
/// `Investments`.
Investments = "Investments",
/// `Kids`.
Kids = "Kids",
/// `KidsActivities`.
KidsActivities = "KidsActivities",
/// `LateFee`.
LateFee = "LateFee",
/// `Laundry`.
Laundry = "Laundry",
/// `LawnGarden`.
LawnGarden = "LawnGarden",
/// `Legal`.
Legal = "Legal",
/// `LifeInsurance`.
LifeInsurance = "LifeInsurance",
/// `LoanInsurance`.
LoanInsurance = "LoanInsurance",
/// `LoanPayment`.
LoanPayment = "LoanPayment",
/// `Loans`.
Loans = "Loans",
/// `MobilePhone`.
MobilePhone = "MobilePhone",
/// `MortgageRent`.
MortgageRent = "MortgageRent",
/// `MoviesDVDs`.
MoviesDvDs = "MoviesDVDs",
/// `Music`.
Music = "Music",
/// `NewspapersMagazines`.
NewspapersMagazines = "NewspapersMagazines",
/// `OfficeSupplies`.
OfficeSupplies = "OfficeSupplies",
/// `Parking`.
Parking = "Parking",
/// `Paycheck`.
Paycheck = "Paycheck",
/// `PersonalCare`.
PersonalCare = "PersonalCare",
/// `PetFoodSupplies`.
PetFoodSupplies = "PetFoodSupplies",
/// `PetGrooming`.
PetGrooming = "PetGrooming",
/// `Pets`.
Pets = "Pets",
/// `Pharmacy`.
Pharmacy = "Pharmacy",
/// `Printing`.
Printing = "Printing",
/// `Property Tax`.
PropertyTax = "Property Tax",
/// `Public Transportation`.
PublicTransportation = "Public Transportation",
/// `Reimbursement`.
Reimbursement = "Reimbursement",
/// `RentalCarTaxi`.
RentalCarTaxi = "RentalCarTaxi",
/// `Restaurants`.
Restaurants = "Restaurants",
/// `SalesTax`.
SalesTax = "SalesTax",
/// `ServiceParts`.
ServiceParts = "ServiceParts",
/// `ServiceFee`.
ServiceFee = "ServiceFee",
/// `Shipping`.
Shipping = "Shipping",
/// `Shopping`.
Shopping = "Shopping",
/// `SpaMassage`.
SpaMassage = "SpaMassage",
/// `SportingGoods`.
SportingGoods = "SportingGoods",
/// `Sports`.
Sports = "Sports",
/// `StateTax`.
StateTax = "StateTax",
/// `Student Loan`.
StudentLoan = "Student Loan",
/// `Taxes`.
Taxes = "Taxes",
/// `Television`.
Television = "Television",
/// `Toys`.
Toys = "Toys",
/// `Transfer`.
Transfer = "Transfer",
/// `Travel`.
Travel = "Travel",
/// `Tuition`.
Tuition = "Tuition",
/// `Uncategorized`.
Uncategorized = "Uncategorized",
/// `Utilities`.
Utilities = "Utilities",
/// `Vacation`.
Vacation = "Vacation",
/// `Veterinary`.
Veterinary = "Veterinary",
}
}

plaid_core::open_enum! {
/// The known values of asset holding asset holding type.
pub enum AssetHoldingAssetHoldingType {
/// `Bond`.
Bond = "Bond",
/// `Stock`.
Stock = "Stock",
/// `Crypto`.
Crypto = "Crypto",
/// `Other`.
Other = "Other",
}
}

plaid_core::open_enum! {
/// The known values of asset holding asset holding restricted indicator.
pub enum AssetHoldingAssetHoldingRestrictedIndicator {
/// `Yes`.
Yes = "Yes",
/// `No`.
No = "No",
}
}

plaid_core::open_enum! {
/// The known values of report type.
pub enum ReportType {
/// `asset`.
Asset = "asset",
}
}
