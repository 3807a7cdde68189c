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
///
/// The request of `/asset_report/create` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportcreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportCreateRequest {
    /// The Items of the report, up to 99. At most 99 elements.
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
    /// How many days of history to cover, up to 731. More than 61 cost extra for each Item. From 0 to 731.
    pub days_requested: i64,
    /// What `AssetReportCreateRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// What `AssetReportCreateRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AssetReportCreateRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What `AssetReportCreateRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetReportCreateRequestOptions {
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: Option<String>,
    /// The URL that webhooks about it go to.
    pub webhook: Option<String>,
    /// Whether balances and owners come early, as a report of their own.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_fast_report: Option<bool>,
    /// What to add to the report, such as `investments`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub products: Option<Vec<String>>,
    /// What is added to a report.
    pub add_ons: Option<Vec<AssetReportAddOns>>,
    /// The borrower, as the report names them.
    pub user: Option<AssetReportUser>,
    /// Whether one Item that fails makes the whole report fail. `true` if absent; otherwise the report names what failed in `report.items` and its warnings. Plaid's default is `true`.
    pub require_all_items: Option<bool>,
}

impl AssetReportCreateRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// The URL that webhooks about it go to.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// Whether balances and owners come early, as a report of their own.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_fast_report(mut self, include_fast_report: impl Into<Option<bool>>) -> Self {
        self.include_fast_report = include_fast_report.into();
        self
    }

    /// What to add to the report, such as `investments`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn products(mut self, products: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// What is added to a report.
    #[must_use]
    pub fn add_ons(
        mut self,
        add_ons: impl IntoIterator<Item = impl Into<AssetReportAddOns>>,
    ) -> Self {
        self.add_ons = Some(add_ons.into_iter().map(Into::into).collect());
        self
    }

    /// The borrower, as the report names them.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<AssetReportUser>>) -> Self {
        self.user = user.into();
        self
    }

    /// Whether one Item that fails makes the whole report fail. `true` if absent; otherwise the report names what failed in `report.items` and its warnings. Plaid's default is `true`.
    #[must_use]
    pub fn require_all_items(mut self, require_all_items: impl Into<Option<bool>>) -> Self {
        self.require_all_items = require_all_items.into();
        self
    }
}

/// The borrower, as the report names them.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportUser {
    /// Names a user in your own system.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// The given name.
    pub first_name: Option<String>,
    /// What stands between given and family name.
    pub middle_name: Option<String>,
    /// The family name.
    pub last_name: Option<String>,
    /// The nine digits of the US social security number.
    pub ssn: Option<plaid_core::Sensitive>,
    /// In E.164 form: a plus sign, the country's code, the number, no spaces (`+14155550123`).
    pub phone_number: Option<plaid_core::Sensitive>,
    /// Where the person is written to.
    pub email: Option<plaid_core::Sensitive>,
}

impl AssetReportUser {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a user in your own system.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }

    /// The given name.
    #[must_use]
    pub fn first_name<M>(mut self, first_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.first_name = first_name.into_option();
        self
    }

    /// What stands between given and family name.
    #[must_use]
    pub fn middle_name<M>(mut self, middle_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.middle_name = middle_name.into_option();
        self
    }

    /// The family name.
    #[must_use]
    pub fn last_name<M>(mut self, last_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.last_name = last_name.into_option();
        self
    }

    /// The nine digits of the US social security number.
    #[must_use]
    pub fn ssn<M>(mut self, ssn: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        self.ssn = ssn.into_option();
        self
    }

    /// In E.164 form: a plus sign, the country's code, the number, no spaces (`+14155550123`).
    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
    }

    /// Where the person is written to.
    #[must_use]
    pub fn email<M>(
        mut self,
        email: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email = email.into_option();
        self
    }
}

/// The answer of `/asset_report/create` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportcreate)).
///
/// Starts an asset report over the Items of one user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportCreateResponse {
    /// Opens one asset report.
    pub asset_report_token: AssetReportToken,
    /// Names an Asset Report, in webhooks and for support.
    pub asset_report_id: plaid_types::AssetReportId,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/asset_report/get` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportget)).
///
/// Reads an asset report as JSON.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetReportGetRequest {
    /// Opens one asset report.
    pub asset_report_token: Option<AssetReportToken>,
    /// Stands for a user in integrations begun before December 10, 2025.
    ///
    /// Not in Plaid's public documentation.
    pub user_token: Option<plaid_types::UserToken>,
    /// Whether to add insights: cleaned merchants and categories of transactions. Plaid's default is `false`.
    pub include_insights: Option<bool>,
    /// Whether to read the early report with balances and owners alone; only if it was asked for. Plaid's default is `false`.
    pub fast_report: Option<bool>,
    /// What `AssetReportGetRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// Stands for a user in integrations begun before December 10, 2025.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Whether to add insights: cleaned merchants and categories of transactions. Plaid's default is `false`.
    #[must_use]
    pub fn include_insights(mut self, include_insights: impl Into<Option<bool>>) -> Self {
        self.include_insights = include_insights.into();
        self
    }

    /// Whether to read the early report with balances and owners alone; only if it was asked for. Plaid's default is `false`.
    #[must_use]
    pub fn fast_report(mut self, fast_report: impl Into<Option<bool>>) -> Self {
        self.fast_report = fast_report.into();
        self
    }

    /// What `AssetReportGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AssetReportGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What `AssetReportGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetReportGetRequestOptions {
    /// How many days of history to show, at most those that the report was made for. From 0 to 731.
    pub days_to_include: Option<i64>,
}

impl AssetReportGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many days of history to show, at most those that the report was made for. From 0 to 731.
    #[must_use]
    pub fn days_to_include(mut self, days_to_include: impl Into<Option<i64>>) -> Self {
        self.days_to_include = days_to_include.into();
        self
    }
}

/// The answer of `/asset_report/get` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportget)).
///
/// Reads an asset report as JSON.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportGetResponse {
    /// What a borrower owns, at one moment.
    pub report: AssetReport,
    /// Something that could not be put into a report.
    pub warnings: Vec<Warning>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// What a borrower owns, at one moment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReport {
    /// Names an Asset Report, in webhooks and for support.
    pub asset_report_id: plaid_types::AssetReportId,
    /// Insights for lenders; only in Europe.
    pub insights: Option<AccountInsights>,
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: Option<String>,
    /// When the report was made, in UTC.
    pub date_generated: plaid_core::DateTime,
    /// How many days of history the report covers.
    pub days_requested: Option<i64>,
    /// The borrower, as the report names them.
    pub user: AssetReportUser,
    /// One login of a report.
    pub items: Vec<AssetReportItem>,
}

/// Figures that were computed from an account's transactions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountInsights {
    /// What speaks for trouble in paying a loan back.
    pub risk: Option<RiskIndicators>,
    /// Whether a loan can be paid back without hardship.
    pub affordability: Option<AffordabilityInsights>,
}

/// What speaks for trouble in paying a loan back.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RiskIndicators {
    /// Fees for overdrafts, bounced payments and the like.
    pub bank_penalties: Option<BankPenaltiesIndicators>,
    /// What went to gambling.
    pub gambling: Option<GamblingIndicators>,
    /// What came from lenders.
    pub loan_disbursements: Option<LoanDisbursementsIndicators>,
    /// What was paid to lenders.
    pub loan_payments: Option<LoanPaymentsIndicators>,
    /// How often and how far accounts were overdrawn.
    pub negative_balance: Option<NegativeBalanceInsights>,
}

/// Fees for overdrafts, bounced payments and the like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankPenaltiesIndicators {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum by calendar month, on average.
    pub monthly_average: Option<MonthlyAverage>,
    /// The same by category.
    pub category_details: Vec<CategoryExpenses>,
    /// How many transactions there were.
    pub transactions_count: Option<i64>,
    /// The sum of one month.
    pub monthly_summaries: Vec<MonthlySummary>,
    /// How many days ago the last one was; null if there was none.
    pub days_since_last_occurrence: Option<i64>,
    /// Their share of what came in, in percent.
    pub percentage_of_income: Option<f64>,
}

/// The sum by calendar month, on average.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MonthlyAverage {
    /// The mean of a month, in the major unit.
    pub amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What was spent in one category.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CategoryExpenses {
    /// The category's id.
    pub id: Option<String>,
    /// How many transactions there were.
    pub transactions_count: Option<i64>,
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum by calendar month, on average.
    pub monthly_average: Option<MonthlyAverage>,
}

/// The sum of one month.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MonthlySummary {
    /// The first day of the range, itself included.
    pub start_date: Option<plaid_core::Date>,
    /// The last day of the range, itself included.
    pub end_date: Option<plaid_core::Date>,
    /// The whole sum.
    pub total_amount: Option<AmountWithCurrency>,
}

/// A sum and its currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AmountWithCurrency {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What went to gambling.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct GamblingIndicators {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum by calendar month, on average.
    pub monthly_average: Option<MonthlyAverage>,
    /// The up to three that got most, largest first.
    pub top_merchants: Vec<String>,
    /// How many transactions there were.
    pub transactions_count: Option<i64>,
    /// The sum of one month.
    pub monthly_summaries: Vec<MonthlySummary>,
    /// How many days ago the last one was; null if there was none.
    pub days_since_last_occurrence: Option<i64>,
    /// Their share of what came in, in percent.
    pub percentage_of_income: Option<f64>,
}

/// What came from lenders.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanDisbursementsIndicators {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The same by category.
    pub category_details: Vec<CategoryExpenses>,
    /// The sum by calendar month, on average.
    pub monthly_average: Option<MonthlyAverage>,
    /// The up to three with the largest sums, largest first.
    pub top_providers: Vec<String>,
    /// How many transactions there were.
    pub transactions_count: Option<i64>,
    /// The sum of one month.
    pub monthly_summaries: Vec<MonthlySummary>,
    /// How many days ago the last one was; null if there was none.
    pub days_since_last_occurrence: Option<i64>,
    /// Their share of what came in, in percent.
    pub percentage_of_income: Option<f64>,
}

/// What was paid to lenders.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanPaymentsIndicators {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum by calendar month, on average.
    pub monthly_average: Option<MonthlyAverage>,
    /// The same by category.
    pub category_details: Vec<CategoryExpenses>,
    /// The up to three with the largest sums, largest first.
    pub top_providers: Vec<String>,
    /// How many transactions there were.
    pub transactions_count: Option<i64>,
    /// The sum of one month.
    pub monthly_summaries: Vec<MonthlySummary>,
    /// How many days ago the last one was; null if there was none.
    pub days_since_last_occurrence: Option<i64>,
    /// Their share of what came in, in percent.
    pub percentage_of_income: Option<f64>,
}

/// How often and how far accounts were overdrawn.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NegativeBalanceInsights {
    /// How many days ago the last one was; null if there was none.
    pub days_since_last_occurrence: Option<i64>,
    /// On how many days an account was below zero.
    pub days_with_negative_balance: Option<i64>,
    /// The lowest balance.
    pub minimum_balance: Option<AmountWithCurrency>,
    /// A time below zero.
    pub occurrences: Vec<NegativeBalanceOccurrence>,
}

/// A time below zero.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NegativeBalanceOccurrence {
    /// When a transaction first took the account below zero.
    pub start_date: Option<plaid_core::Date>,
    /// When a transaction last took the account below zero.
    pub end_date: Option<plaid_core::Date>,
    /// The lowest balance.
    pub minimum_balance: Option<AmountWithCurrency>,
}

/// Whether a loan can be paid back without hardship.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AffordabilityInsights {
    /// What was spent, on needs and otherwise.
    pub expenditure: Option<ExpenditureInsights>,
    /// What came in.
    pub income: Option<IncomeInsights>,
}

/// What was spent, on needs and otherwise.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ExpenditureInsights {
    /// What came in less what went out.
    pub cash_flow: Option<AmountWithCurrencyWithMonthlyAverage>,
    /// All that was spent.
    pub total_expenditure: Option<ExpenditureSummary>,
    /// Spent on needs such as rent and food.
    pub essential_expenditure: Option<ExpenditureSummary>,
    /// Spent on what one can go without.
    pub non_essential_expenditure: Option<ExpenditureSummary>,
    /// Spent on what fits neither.
    pub other: Option<ExpenditureSummary>,
    /// Moved to other accounts.
    pub transfers_out: Option<ExpenditureSummary>,
    /// Payments far above what is usual.
    pub outlier_transactions: Option<OutlierTransactionsInsights>,
}

/// A sum, and what it makes by month.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AmountWithCurrencyWithMonthlyAverage {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// A sum that was spent, what it makes by month, and its share of the income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ExpenditureSummary {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum by calendar month, on average.
    pub monthly_average: Option<MonthlyAverage>,
    /// How many transactions there were.
    pub transactions_count: Option<i64>,
    /// Their share of what came in, in percent.
    pub percentage_of_income: Option<f64>,
    /// The categories with the largest sums, largest first.
    pub top_categories: Vec<CategoryExpenses>,
}

/// Payments far above what is usual.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct OutlierTransactionsInsights {
    /// How many transactions there were.
    pub transactions_count: Option<i64>,
    /// The whole sum.
    pub total_amount: Option<AmountWithCurrency>,
    /// The up to three categories with the largest sums, largest first.
    pub top_categories: Vec<CategoryExpenses>,
}

/// What came in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeInsights {
    /// All of it.
    pub total_income: Option<AmountWithCurrency>,
    /// Without what came from other accounts.
    pub income_excluding_transfers: Option<AmountWithCurrencyWithMonthlyAverage>,
    /// What came from other accounts.
    pub transfers_in: Option<AmountWithCurrencyWithMonthlyAverage>,
}

/// One login of a report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportItem {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: String,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// When the Item's data was read from the institution, in UTC.
    pub date_last_updated: plaid_core::DateTime,
    /// One account of a report, with its history.
    pub accounts: Vec<AccountAssets>,
}

/// One account of a report, with its history.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountAssets {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// What an account of a report held when the report was made.
    pub balances: AssetReportAccountBalance,
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
    pub verification_status: Option<AccountAssetsVerificationStatus>,
    /// The same for every Item that shares this account, which `account_id` is not. At few institutions: Chase, PNC and US Bank for depository accounts.
    pub persistent_account_id: Option<String>,
    /// How many days of history there are.
    pub days_available: Option<i64>,
    /// One transaction of a report.
    pub transactions: Vec<AssetReportTransaction>,
    /// What an account holds and what was traded.
    pub investments: Option<AssetReportInvestments>,
    /// One owner of an account, as the bank knows them.
    pub owners: Vec<plaid_types::Owner>,
    /// How an account is owned.
    pub ownership_type: Option<plaid_types::OwnershipType>,
    /// What an account held at the end of a day.
    pub historical_balances: Vec<HistoricalBalance>,
    /// Insights for lenders about this account; only in Europe.
    pub account_insights: Option<AccountInsights>,
}

/// What an account of a report held when the report was made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportAccountBalance {
    /// What can be spent now: the balance less what is pending, or the credit that is left. Null where the institution does not tell.
    pub available: Option<plaid_core::Amount>,
    /// What is in the account; for credit and loans what is owed, as a positive number. Null where the institution does not tell.
    pub current: Option<plaid_core::Amount>,
    /// How far the account may be drawn: the credit limit, or the overdraft.
    pub limit: Option<plaid_core::Amount>,
    /// What was borrowed to invest. Positive in an investment account; null where the institution does not tell.
    pub margin_loan_amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// How old the balance is, in UTC. Only Capital One's say so.
    pub last_updated_datetime: Option<plaid_core::DateTime>,
}

/// One transaction of a report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportTransaction {
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
    /// The older taxonomy, from coarse to fine; `personal_finance_category` has taken its place.
    pub category: Vec<String>,
    /// The older taxonomy's id; `personal_finance_category` has taken its place.
    pub category_id: Option<String>,
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
    /// Who was paid, or what the institution said. No longer maintained: see `merchant_name` and `original_description`.
    ///
    /// Deprecated by Plaid.
    pub name: Option<String>,
    /// The merchant, cleaned of numbers and abbreviations; null where Plaid does not know it.
    pub merchant_name: Option<String>,
    /// What a transfer between accounts carries along.
    pub payment_meta: Option<plaid_types::PaymentMeta>,
    /// Whether it has not settled yet: amount, name and id may still change.
    pub pending: bool,
    /// The pending transaction that this posted one was; null where that is not known.
    pub pending_transaction_id: Option<plaid_types::TransactionId>,
    /// Whose part of a shared account it belongs to; mostly null.
    pub account_owner: Option<String>,
    /// Names a transaction. A pending transaction gets a new id when it posts.
    pub transaction_id: plaid_types::TransactionId,
    /// Where the transaction took place.
    pub transaction_type: Option<AssetReportTransactionType>,
    /// Names the source of income that it comes from.
    ///
    /// Not in Plaid's public documentation.
    pub income_source_id: Option<String>,
}

/// What an account holds and what was traded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportInvestments {
    /// How much of one security is held.
    pub holdings: Vec<AssetReportInvestmentHolding>,
    /// What is held or traded.
    pub securities: Vec<AssetReportInvestmentSecurity>,
    /// A trade or another movement of an investment account.
    pub transactions: Vec<AssetReportInvestmentTransaction>,
}

/// How much of one security is held.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportInvestmentHolding {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// Names a security. It may change with the security itself, as after a split.
    pub security_id: plaid_types::SecurityId,
    /// What the security is traded under, or a short name where it is not traded.
    pub ticker_symbol: Option<String>,
    /// The last price of one unit that the institution told.
    pub institution_price: Option<plaid_core::Amount>,
    /// The day of that price.
    pub institution_price_as_of: Option<plaid_core::Date>,
    /// The worth of all that is held, as the institution told it.
    pub institution_value: Option<plaid_core::Amount>,
    /// How many units; in a transaction negative where they go out.
    pub quantity: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// Units of a holding that were bought together.
    pub tax_lots: Vec<plaid_types::HoldingTaxLot>,
    /// How much of it belongs to the holder for good.
    pub vested_quantity: Option<plaid_core::Amount>,
    /// What that is worth.
    pub vested_value: Option<plaid_core::Amount>,
    /// What was paid for all that is held, fees included.
    ///
    /// Only in answers; requests leave it out.
    ///
    /// Deprecated by Plaid.
    pub cost_basis: Option<plaid_core::Amount>,
}

/// What is held or traded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportInvestmentSecurity {
    /// Names a security. It may change with the security itself, as after a split.
    pub security_id: plaid_types::SecurityId,
    /// What to show for the security.
    pub name: Option<String>,
    /// What the security is traded under, or a short name where it is not traded.
    pub ticker_symbol: Option<String>,
    /// `cash`, `cryptocurrency`, `derivative`, `equity`, `etf`, `fixed income`, `loan`, `mutual fund` or `other`.
    pub r#type: Option<String>,
}

/// A trade or another movement of an investment account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportInvestmentTransaction {
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
    /// How much of it belongs to the holder for good.
    ///
    /// Only in answers; requests leave it out.
    ///
    /// Deprecated by Plaid.
    pub vested_quantity: Option<plaid_core::Amount>,
    /// What that is worth.
    ///
    /// Only in answers; requests leave it out.
    ///
    /// Deprecated by Plaid.
    pub vested_value: Option<plaid_core::Amount>,
}

/// What an account held at the end of a day.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct HistoricalBalance {
    /// The day whose last balance it is.
    pub date: plaid_core::Date,
    /// What is in the account; for credit and loans what is owed, as a positive number. Null where the institution does not tell.
    pub current: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// Something that could not be put into a report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Warning {
    /// `ASSET_REPORT_WARNING`.
    pub warning_type: String,
    /// Why something could not be put into a report.
    pub warning_code: WarningWarningCode,
    /// Which Item met which error.
    pub cause: Option<plaid_core::ErrorCause>,
}

/// The request of `/asset_report/pdf/get` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportpdfget)).
///
/// Reads an asset report as a PDF.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportPDFGetRequest {
    /// Opens one asset report.
    pub asset_report_token: AssetReportToken,
    /// What `AssetReportPDFGetRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// What `AssetReportPDFGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AssetReportPDFGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What `AssetReportPDFGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetReportPDFGetRequestOptions {
    /// How many days of history to show, at most those that the report was made for. From 0 to 731.
    pub days_to_include: Option<i64>,
}

impl AssetReportPDFGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many days of history to show, at most those that the report was made for. From 0 to 731.
    #[must_use]
    pub fn days_to_include(mut self, days_to_include: impl Into<Option<i64>>) -> Self {
        self.days_to_include = days_to_include.into();
        self
    }
}

/// The request of `/asset_report/refresh` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportrefresh)).
///
/// Makes a new report from the Items of an earlier one, with today's data.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportRefreshRequest {
    /// Opens one asset report.
    pub asset_report_token: AssetReportToken,
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 0 to 731.
    pub days_requested: Option<i64>,
    /// What `AssetReportRefreshRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 0 to 731.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }

    /// What `AssetReportRefreshRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AssetReportRefreshRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What `AssetReportRefreshRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetReportRefreshRequestOptions {
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: Option<String>,
    /// The URL that webhooks about it go to.
    pub webhook: Option<String>,
    /// The borrower, as the report names them.
    pub user: Option<AssetReportUser>,
}

impl AssetReportRefreshRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// The URL that webhooks about it go to.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// The borrower, as the report names them.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<AssetReportUser>>) -> Self {
        self.user = user.into();
        self
    }
}

/// The answer of `/asset_report/refresh` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportrefresh)).
///
/// Makes a new report from the Items of an earlier one, with today's data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportRefreshResponse {
    /// Names an Asset Report, in webhooks and for support.
    pub asset_report_id: plaid_types::AssetReportId,
    /// Opens one asset report.
    pub asset_report_token: AssetReportToken,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/asset_report/filter` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportfilter)).
///
/// Makes a copy of a report without some of its accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportFilterRequest {
    /// Opens one asset report.
    pub asset_report_token: AssetReportToken,
    /// The accounts to leave out of the new report.
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

/// The answer of `/asset_report/filter` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportfilter)).
///
/// Makes a copy of a report without some of its accounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportFilterResponse {
    /// Opens one asset report.
    pub asset_report_token: AssetReportToken,
    /// Names an Asset Report, in webhooks and for support.
    pub asset_report_id: plaid_types::AssetReportId,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/asset_report/remove` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportremove)).
///
/// Removes a report.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportRemoveRequest {
    /// Opens one asset report.
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

/// The answer of `/asset_report/remove` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportremove)).
///
/// Removes a report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportRemoveResponse {
    /// Whether it is gone.
    pub removed: bool,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/asset_report/audit_copy/create` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copycreate)).
///
/// Makes a token with which an auditor can read a report.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportAuditCopyCreateRequest {
    /// Opens one asset report.
    pub asset_report_token: AssetReportToken,
    /// Who may read it, such as `fannie_mae` or `fre_mac`.
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

    /// Who may read it, such as `fannie_mae` or `fre_mac`.
    #[must_use]
    pub fn auditor_id<M>(mut self, auditor_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.auditor_id = auditor_id.into_option();
        self
    }
}

/// The answer of `/asset_report/audit_copy/create` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copycreate)).
///
/// Makes a token with which an auditor can read a report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportAuditCopyCreateResponse {
    /// Opens a report to an auditor.
    pub audit_copy_token: AuditCopyToken,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/asset_report/audit_copy/get` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Reads a report with an audit copy token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportAuditCopyGetRequest {
    /// Opens a report to an auditor.
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

/// The request of `/asset_report/audit_copy/pdf/get` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Reads a report as a PDF with an audit copy token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportAuditCopyPdfGetRequest {
    /// Opens a report to an auditor.
    pub audit_copy_token: AuditCopyToken,
    /// What `AssetReportPDFGetRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// What `AssetReportPDFGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AssetReportPDFGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The request of `/asset_report/audit_copy/remove` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copyremove)).
///
/// Takes an auditor's access to a report away again.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportAuditCopyRemoveRequest {
    /// Opens a report to an auditor.
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

/// The answer of `/asset_report/audit_copy/remove` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copyremove)).
///
/// Takes an auditor's access to a report away again.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportAuditCopyRemoveResponse {
    /// Whether it is gone.
    pub removed: bool,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/audit_copy_token/update` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Adds reports to an auditor's token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditAuditCopyTokenUpdateRequest {
    /// Opens a report to an auditor.
    pub audit_copy_token: AuditCopyToken,
    /// Opens one asset report.
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

/// The answer of `/credit/audit_copy_token/update` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Adds reports to an auditor's token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditAuditCopyTokenUpdateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Whether the token was changed.
    pub updated: Option<bool>,
}

/// The request of `/credit/audit_copy_token/create` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokencreate)).
///
/// Makes a token with which an auditor can read several reports at once.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditAuditCopyTokenCreateRequest {
    /// Opens one asset report.
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

/// The answer of `/credit/audit_copy_token/create` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokencreate)).
///
/// Makes a token with which an auditor can read several reports at once.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditAuditCopyTokenCreateResponse {
    /// Opens a report to an auditor.
    pub audit_copy_token: AuditCopyToken,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/audit_copy_token/remove` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokenremove)).
///
/// Takes back an auditor's token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditAuditCopyTokenRemoveRequest {
    /// Opens a report to an auditor.
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

/// The answer of `/credit/audit_copy_token/remove` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokenremove)).
///
/// Takes back an auditor's token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditAuditCopyTokenRemoveResponse {
    /// Whether it is gone.
    pub removed: bool,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/asset_report/freddie_mac/get` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Reads a verification-of-assets report in Freddie Mac's format.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssetReportFreddieGetRequest {
    /// Opens a report to an auditor.
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

/// The answer of `/credit/asset_report/freddie_mac/get` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Reads a verification-of-assets report in Freddie Mac's format.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportFreddieGetResponse {
    /// The report as a MISMO deal.
    pub deal: AssetReportFreddie,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// The version of Freddie Mac's schema.
    pub schema_version: Option<f64>,
}

/// The report as a MISMO deal.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetReportFreddie {
    /// The loans of a deal.
    pub loans: Loans,
    /// Who takes part in a deal.
    pub parties: Parties,
    /// What was done for the deal.
    pub services: Services,
}

/// The loans of a deal.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Loans {
    /// One loan and its ids.
    pub loan: Loan,
}

/// One loan and its ids.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Loan {
    /// The ids of a loan.
    pub loan_identifiers: LoanIdentifiers,
}

/// The ids of a loan.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanIdentifiers {
    /// One id of a loan.
    pub loan_identifier: LoanIdentifier,
}

/// One id of a loan.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanIdentifier {
    /// The id itself.
    pub loan_identifier: Option<String>,
    /// Whose id of the loan it is.
    pub loan_identifier_type: Option<LoanIdentifierType>,
}

/// Who takes part in a deal.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Parties {
    /// One who takes part, such as the borrower.
    pub party: Vec<Party>,
}

/// One who takes part, such as the borrower.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Party {
    /// A person.
    pub individual: PartyIndividual,
    /// What a party is in the deal.
    pub roles: Roles,
    /// What the party is taxed under.
    pub taxpayer_identifiers: TaxpayerIdentifiers,
}

/// A person.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartyIndividual {
    /// A person's name.
    pub name: IndividualName,
}

/// A person's name.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IndividualName {
    /// The given name.
    pub first_name: String,
    /// The family name.
    pub last_name: String,
}

/// What a party is in the deal.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Roles {
    /// One role of a party.
    pub role: Role,
}

/// One role of a party.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Role {
    /// Which role it is.
    pub role_detail: RoleDetail,
}

/// Which role it is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RoleDetail {
    /// What a party is in the deal.
    pub party_role_type: PartyRoleType,
}

/// What the party is taxed under.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TaxpayerIdentifiers {
    /// One number that the party is taxed under.
    pub taxpayer_identifier: TaxpayerIdentifier,
}

/// One number that the party is taxed under.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TaxpayerIdentifier {
    /// What kind of number it is.
    pub taxpayer_identifier_type: Option<TaxpayerIdentifierType>,
    /// The number itself.
    pub taxpayer_identifier_value: Option<plaid_core::Sensitive>,
}

/// What was done for the deal.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Services {
    /// One thing that was done.
    pub service: Service,
}

/// One thing that was done.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Service {
    /// The verification of what the borrower owns.
    pub verification_of_asset: VerificationOfAsset,
    /// How the order went.
    pub statuses: Statuses,
}

/// The verification of what the borrower owns.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct VerificationOfAsset {
    /// Which report it is.
    pub reporting_information: ReportingInformation,
    /// What was ordered.
    pub service_product_fulfillment: ServiceProductFulfillment,
    /// What was found.
    pub verification_of_asset_response: VerificationOfAssetResponse,
}

/// Which report it is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ReportingInformation {
    /// Names the report.
    pub reporting_information_identifier: String,
}

/// What was ordered.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ServiceProductFulfillment {
    /// The order's id and kind.
    pub service_product_fulfillment_detail: ServiceProductFulfillmentDetail,
}

/// The order's id and kind.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ServiceProductFulfillmentDetail {
    /// Names the order.
    pub vendor_order_identifier: Option<String>,
    /// What was ordered.
    pub service_product_fulfillment_identifier: ServiceProductFulfillmentIdentifier,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct VerificationOfAssetResponse {
    /// The accounts of the borrower.
    pub assets: Assets,
}

/// The accounts of the borrower.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Assets {
    /// An account with owner, institution and transactions.
    pub asset: Vec<Asset>,
}

/// An account with owner, institution and transactions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Asset {
    /// The account itself: numbers, kind and balances.
    pub asset_detail: AssetDetail,
    /// Who owns the account.
    pub asset_owners: AssetOwners,
    /// The institution.
    pub asset_holder: AssetHolder,
    /// The account's transactions.
    pub asset_transactions: AssetTransactions,
    /// Who vouches for the data.
    pub validation_sources: Option<ValidationSources>,
}

/// The account itself: numbers, kind and balances.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetDetail {
    /// Plaid's id of the account.
    pub asset_unique_identifier: String,
    /// The account's number, masked.
    pub asset_account_identifier: String,
    /// The day of the report.
    pub asset_as_of_date: String,
    /// What the account is called.
    pub asset_description: Option<String>,
    /// What can be spent.
    pub asset_available_balance_amount: plaid_core::Amount,
    /// What is in the account.
    pub asset_current_balance_amount: plaid_core::Amount,
    /// The worth of vested, unrestricted holdings, without cryptocurrencies, cash, employer's stock and what fits nowhere else.
    pub asset_holding_balance_amount: Option<plaid_core::Amount>,
    /// The same less what was borrowed.
    pub asset_holding_balance_net_margin_amount: Option<plaid_core::Amount>,
    /// The worth of bonds.
    pub asset_bonds_balance_amount: Option<plaid_core::Amount>,
    /// The worth of stocks other than the employer's.
    pub asset_stocks_balance_amount: Option<plaid_core::Amount>,
    /// The worth of cryptocurrencies.
    pub asset_crypto_balance_amount: Option<plaid_core::Amount>,
    /// The worth of everything else.
    pub asset_other_balance_amount: Option<plaid_core::Amount>,
    /// What the owner has borrowed.
    pub asset_margin_amount_balance: Option<plaid_core::Amount>,
    /// Cash that can be taken out.
    pub asset_available_cash_balance_amount: Option<plaid_core::Amount>,
    /// All cash.
    pub asset_cash_balance_amount: Option<plaid_core::Amount>,
    /// What kind of account it is.
    pub asset_type: AssetType,
    /// The kind more closely, such as `401K` or `Savings`.
    pub asset_type_additional_description: Option<String>,
    /// For how many days of history the institution was asked.
    pub asset_days_requested_count: Option<i64>,
    /// Whether one or several own it.
    pub asset_ownership_type: Option<String>,
    /// Whether the account is for retirement.
    pub asset_retirement_indicator: Option<AssetDetailAssetRetirementIndicator>,
    /// Whether an employer sponsors the account.
    pub asset_employer_sponsored_indicator: Option<AssetDetailAssetEmployerSponsoredIndicator>,
}

/// Who owns the account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetOwners {
    /// One owner.
    pub asset_owner: Vec<AssetOwner>,
}

/// One owner.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetOwner {
    /// The owner's full name.
    pub asset_owner_text: Option<String>,
}

/// The institution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetHolder {
    /// The institution's name.
    pub name: AssetHolderName,
}

/// The institution's name.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetHolderName {
    /// The name in one piece.
    pub full_name: String,
}

/// The account's transactions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetTransactions {
    /// One transaction.
    pub asset_transaction: Vec<AssetTransaction>,
}

/// One transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetTransaction {
    /// Amount, days and kind of a transaction.
    pub asset_transaction_detail: AssetTransactionDetail,
    /// What the transaction says. The name is misspelled in the schema too.
    pub asset_transaction_descripton: Vec<AssetTransactionDescription>,
}

/// Amount, days and kind of a transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetTransactionDetail {
    /// Plaid's id of the transaction.
    pub asset_transaction_unique_identifier: String,
    /// How much, in dollars.
    pub asset_transaction_amount: plaid_core::Amount,
    /// When it was made.
    pub asset_transaction_date: plaid_core::Date,
    /// When it posted.
    pub asset_transaction_post_date: plaid_core::Date,
    /// Whether money came in or went out.
    pub asset_transaction_type: AssetTransactionType,
    /// What kind of trade it is.
    pub asset_investment_transaction_type: Option<AssetInvestmentTransactionType>,
    /// Who paid.
    pub asset_transaction_paid_by_name: Option<String>,
    /// Who was paid.
    pub asset_transaction_paid_to_name: Option<String>,
    /// The institution's own kind, such as `atm` or `directDeposit`.
    pub asset_transaction_type_additional_description: Option<String>,
    /// The kind of trade in words.
    pub asset_investment_transaction_type_description: Option<String>,
    /// What the money was for.
    pub asset_transaction_category_type: Option<AssetTransactionCategoryType>,
    /// The institution's id of the transaction.
    pub financial_institution_transaction_identifier: Option<String>,
}

/// A text of a transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetTransactionDescription {
    /// The text itself.
    pub asset_transaction_description: String,
}

/// Who vouches for the data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ValidationSources {
    /// One who vouches.
    pub validation_source: Vec<ValidationSource>,
}

/// One who vouches.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ValidationSource {
    /// Their name.
    pub validation_source_name: Option<String>,
    /// Their id of the account.
    pub validation_source_reference_identifier: Option<String>,
}

/// How the order went.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Statuses {
    /// One statement of how it went.
    pub status: Status,
}

/// One statement of how it went.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Status {
    /// A short code.
    pub status_code: Option<String>,
    /// The same in words.
    pub status_description: Option<String>,
}

/// The request of `/credit/freddie_mac/reports/get` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Reads verification-of-assets and verification-of-employment reports in Freddie Mac's format.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditFreddieMacReportsGetRequest {
    /// Opens a report to an auditor.
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

/// The answer of `/credit/freddie_mac/reports/get` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Reads verification-of-assets and verification-of-employment reports in Freddie Mac's format.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacReportsGetResponse {
    /// The report as a MISMO deal.
    pub deal: Option<CreditFreddieMacVerificationOfAssetsDeal>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// The version of Freddie Mac's schema.
    pub schema_version: Option<f64>,
}

/// The report as a MISMO deal.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacVerificationOfAssetsDeal {
    /// The loans of a deal.
    pub loans: CreditFreddieMacLoans,
    /// Who takes part in a deal.
    pub parties: CreditFreddieMacParties,
    /// What was done for the deal.
    pub services: CreditFreddieMacServices,
}

/// The loans of a deal.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacLoans {
    /// One loan and its ids.
    pub loan: CreditFreddieMacLoan,
}

/// One loan and its ids.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacLoan {
    /// The ids of a loan.
    pub loan_identifiers: CreditFreddieMacLoanIdentifiers,
    /// `SubjectLoan`: the loan that the deal is about.
    pub loan_role_type: String,
}

/// The ids of a loan.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacLoanIdentifiers {
    /// One id of a loan.
    pub loan_identifier: Vec<LoanIdentifier>,
}

/// Who takes part in a deal.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacParties {
    /// One who takes part, such as the borrower.
    pub party: Vec<CreditFreddieMacParty>,
}

/// One who takes part, such as the borrower.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacParty {
    /// A person.
    pub individual: CreditFreddieMacPartyIndividual,
    /// What a party is in the deal.
    pub roles: Roles,
    /// What the party is taxed under.
    pub taxpayer_identifiers: TaxpayerIdentifiers,
}

/// A person.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacPartyIndividual {
    /// A person's name.
    pub name: CreditFreddieMacIndividualName,
}

/// A person's name.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacIndividualName {
    /// The given name.
    pub first_name: String,
    /// The family name.
    pub last_name: String,
    /// What stands between given and family name.
    pub middle_name: String,
}

/// What was done for the deal.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacServices {
    /// One thing that was done.
    pub service: CreditFreddieMacService,
}

/// One thing that was done.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacService {
    /// The verification of what the borrower owns.
    pub verification_of_asset: Vec<CreditFreddieMacVerificationOfAsset>,
    /// How the order went.
    pub statuses: Statuses,
}

/// The verification of what the borrower owns.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacVerificationOfAsset {
    /// Which report it is.
    pub reporting_information: CreditFreddieMacReportingInformation,
    /// What was ordered.
    pub service_product_fulfillment: ServiceProductFulfillment,
    /// What was found.
    pub verification_of_asset_response: CreditFreddieMacVerificationOfAssetResponse,
}

/// Which report it is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacReportingInformation {
    /// When the report was made.
    pub report_date_time: Option<String>,
    /// `ReportID`.
    pub report_identifier_type: Option<String>,
    /// The report that this one was made from.
    pub reporting_information_parent_identifier: Option<String>,
    /// Names the report.
    pub reporting_information_identifier: String,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacVerificationOfAssetResponse {
    /// The accounts of the borrower.
    pub assets: CreditFreddieMacAssets,
}

/// The accounts of the borrower.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacAssets {
    /// An account with owner, institution, holdings and transactions.
    pub asset: Vec<CreditFreddieMacAsset>,
}

/// An account with owner, institution, holdings and transactions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacAsset {
    /// The account itself: numbers, kind and balances.
    pub asset_detail: AssetDetail,
    /// Who owns the account.
    pub asset_owners: AssetOwners,
    /// The institution.
    pub asset_holder: AssetHolder,
    /// What an investment account holds.
    pub asset_holdings: Option<AssetHoldings>,
    /// The account's transactions.
    pub asset_transactions: CreditFreddieMacAssetTransactions,
    /// Who vouches for the data.
    pub validation_sources: ValidationSources,
}

/// What an investment account holds.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetHoldings {
    /// One position.
    pub asset_holding: Vec<AssetHolding>,
}

/// One position.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AssetHolding {
    /// Names the position.
    pub asset_holding_id: Option<String>,
    /// US dollars.
    pub currency: Option<String>,
    /// The position in words.
    pub asset_holding_description: Option<String>,
    /// What it is traded under.
    pub asset_holding_symbol: Option<String>,
    /// The security's name.
    pub asset_holding_security_name: Option<String>,
    /// How many units are held.
    pub asset_holding_units: Option<plaid_core::Amount>,
    /// What they are worth on the market.
    pub asset_holding_market_value_amount: Option<plaid_core::Amount>,
    /// The price of one unit.
    pub asset_holding_current_price_amount: Option<plaid_core::Amount>,
    /// What kind of security it is.
    pub asset_holding_type: Option<AssetHoldingAssetHoldingType>,
    /// Whether the stock is restricted.
    pub asset_holding_restricted_indicator: Option<AssetHoldingAssetHoldingRestrictedIndicator>,
    /// How much of it is vested.
    pub asset_holding_vested_amount: Option<plaid_core::Amount>,
}

/// The account's transactions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacAssetTransactions {
    /// One transaction.
    pub asset_transaction: Vec<CreditFreddieMacAssetTransaction>,
}

/// One transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFreddieMacAssetTransaction {
    /// Amount, days and kind of a transaction.
    pub asset_transaction_detail: AssetTransactionDetail,
    /// What the transaction says.
    pub asset_transaction_description: Vec<AssetTransactionDescription>,
}

/// The request of `/credit/relay/create` ([Plaid's page](https://plaid.com/docs/api/products/assets/#creditrelaycreate)).
///
/// Makes a token with which a partner can read a report of yours.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditRelayCreateRequest {
    /// Opens one asset report.
    pub report_tokens: Vec<AssetReportToken>,
    /// The `client_id` of the team that may read the report.
    pub secondary_client_id: String,
    /// The URL that webhooks about it go to.
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

    /// The URL that webhooks about it go to.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/credit/relay/create` ([Plaid's page](https://plaid.com/docs/api/products/assets/#creditrelaycreate)).
///
/// Makes a token with which a partner can read a report of yours.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditRelayCreateResponse {
    /// Lets another team read a report.
    pub relay_token: plaid_types::RelayToken,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/relay/get` ([Plaid's page](https://plaid.com/docs/api/products/assets/#creditrelayget)).
///
/// Reads the report behind a relay token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditRelayGetRequest {
    /// Lets another team read a report.
    pub relay_token: plaid_types::RelayToken,
    /// What kind of report it is.
    pub report_type: ReportType,
    /// Whether to add insights: cleaned merchants and categories of transactions. Plaid's default is `false`.
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

    /// Whether to add insights: cleaned merchants and categories of transactions. Plaid's default is `false`.
    #[must_use]
    pub fn include_insights(mut self, include_insights: impl Into<Option<bool>>) -> Self {
        self.include_insights = include_insights.into();
        self
    }
}

/// The request of `/credit/relay/pdf/get` ([Plaid's page](https://plaid.com/docs/api/products/assets/#creditrelaypdfget)).
///
/// Reads the report behind a relay token as a PDF.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditRelayPDFGetRequest {
    /// Lets another team read a report.
    pub relay_token: plaid_types::RelayToken,
    /// What kind of report it is.
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

/// The request of `/credit/relay/refresh` ([Plaid's page](https://plaid.com/docs/api/products/assets/#creditrelayrefresh)).
///
/// Makes the report behind a relay token anew.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditRelayRefreshRequest {
    /// Lets another team read a report.
    pub relay_token: plaid_types::RelayToken,
    /// What kind of report it is.
    pub report_type: ReportType,
    /// The URL that webhooks about it go to.
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

    /// The URL that webhooks about it go to.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/credit/relay/refresh` ([Plaid's page](https://plaid.com/docs/api/products/assets/#creditrelayrefresh)).
///
/// Makes the report behind a relay token anew.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditRelayRefreshResponse {
    /// Lets another team read a report.
    pub relay_token: plaid_types::RelayToken,
    /// Names an Asset Report, in webhooks and for support.
    pub asset_report_id: Option<plaid_types::AssetReportId>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/relay/remove` ([Plaid's page](https://plaid.com/docs/api/products/assets/#creditrelayremove)).
///
/// Removes a relay token; the partner can no longer read the report.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditRelayRemoveRequest {
    /// Lets another team read a report.
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

/// The answer of `/credit/relay/remove` ([Plaid's page](https://plaid.com/docs/api/products/assets/#creditrelayremove)).
///
/// Removes a relay token; the partner can no longer read the report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditRelayRemoveResponse {
    /// Whether it is gone.
    pub removed: bool,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// What is added to a report.
#[allow(missing_docs)]
pub enum AssetReportAddOns {
Investments = "investments",
/// Balances and owners early, as a report of their own. (`fast_assets`)
FastAssets = "fast_assets",
}
}

plaid_core::open_enum! {
/// How far micro-deposits or the database check are; absent where the account was linked at once.
pub enum AccountAssetsVerificationStatus {
/// Plaid found the micro-deposits. (`automatically_verified`)
AutomaticallyVerified = "automatically_verified",
/// Micro-deposits are on their way; Plaid finds them by itself. (`pending_automatic_verification`)
PendingAutomaticVerification = "pending_automatic_verification",
/// Micro-deposits are on their way; open Link in update mode for the user to confirm them. (`pending_manual_verification`)
PendingManualVerification = "pending_manual_verification",
/// The user confirmed the micro-deposits. (`manually_verified`)
ManuallyVerified = "manually_verified",
/// Micro-deposits were not confirmed in time; the user has to link anew. (`verification_expired`)
VerificationExpired = "verification_expired",
/// Micro-deposits were confirmed wrongly too often; the user has to link anew. (`verification_failed`)
VerificationFailed = "verification_failed",
/// Numbers and name fit those of a database. (`database_matched`)
DatabaseMatched = "database_matched",
}
}

plaid_core::open_enum! {
/// Where the transaction took place.
pub enum AssetReportTransactionType {
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
/// Why something could not be put into a report.
#[allow(missing_docs)]
pub enum WarningWarningCode {
/// The owners of accounts are missing. (`OWNERS_UNAVAILABLE`)
OwnersUnavailable = "OWNERS_UNAVAILABLE",
/// Investments are missing. (`INVESTMENTS_UNAVAILABLE`)
InvestmentsUnavailable = "INVESTMENTS_UNAVAILABLE",
/// Transactions are missing. (`TRANSACTIONS_UNAVAILABLE`)
TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE",
/// There is too little history to tell the income. (`BANK_INCOME_INSIGHTS_INSUFFICIENT_DATA`)
BankIncomeInsightsInsufficientData = "BANK_INCOME_INSIGHTS_INSUFFICIENT_DATA",
/// Income was told from some of the Items alone. (`BANK_INCOME_INSIGHTS_INCOMPLETE`)
BankIncomeInsightsIncomplete = "BANK_INCOME_INSIGHTS_INCOMPLETE",
/// Income is still being computed; read the report later. (`BANK_INCOME_INSIGHTS_STATUS_IN_PROGRESS`)
BankIncomeInsightsStatusInProgress = "BANK_INCOME_INSIGHTS_STATUS_IN_PROGRESS",
BankIncomeInsightsInternalError = "BANK_INCOME_INSIGHTS_INTERNAL_ERROR",
/// Income was made for other days than the report. (`BANK_INCOME_INSIGHTS_MISMATCHED_DAYS_REQUESTED`)
BankIncomeInsightsMismatchedDaysRequested = "BANK_INCOME_INSIGHTS_MISMATCHED_DAYS_REQUESTED",
}
}

plaid_core::open_enum! {
/// Whose id of the loan it is.
pub enum LoanIdentifierType {
/// The lender's. (`LenderLoan`)
LenderLoan = "LenderLoan",
/// That of the whole industry. (`UniversalLoan`)
UniversalLoan = "UniversalLoan",
}
}

plaid_core::open_enum! {
/// What a party is in the deal.
#[allow(missing_docs)]
pub enum PartyRoleType {
Borrower = "Borrower",
}
}

plaid_core::open_enum! {
/// What kind of number it is.
#[allow(missing_docs)]
pub enum TaxpayerIdentifierType {
IndividualTaxpayerIdentificationNumber = "IndividualTaxpayerIdentificationNumber",
SocialSecurityNumber = "SocialSecurityNumber",
}
}

plaid_core::open_enum! {
/// What was ordered.
pub enum ServiceProductFulfillmentIdentifier {
/// A verification of assets. (`VOA`)
Voa = "VOA",
/// A verification of employment. (`VOE`)
Voe = "VOE",
}
}

plaid_core::open_enum! {
/// What kind of account it is.
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
/// Whether the account is for retirement.
#[allow(missing_docs)]
pub enum AssetDetailAssetRetirementIndicator {
Yes = "Yes",
No = "No",
}
}

plaid_core::open_enum! {
/// Whether an employer sponsors the account.
#[allow(missing_docs)]
pub enum AssetDetailAssetEmployerSponsoredIndicator {
Yes = "Yes",
No = "No",
}
}

plaid_core::open_enum! {
/// Whether money came in or went out.
pub enum AssetTransactionType {
/// In. (`Credit`)
Credit = "Credit",
/// Out. (`Debit`)
Debit = "Debit",
}
}

plaid_core::open_enum! {
/// What kind of trade it is.
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
/// What the money was for.
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
/// What kind of security it is.
#[allow(missing_docs)]
pub enum AssetHoldingAssetHoldingType {
Bond = "Bond",
Stock = "Stock",
Crypto = "Crypto",
Other = "Other",
}
}

plaid_core::open_enum! {
/// Whether the stock is restricted.
#[allow(missing_docs)]
pub enum AssetHoldingAssetHoldingRestrictedIndicator {
Yes = "Yes",
No = "No",
}
}

plaid_core::open_enum! {
/// What kind of report it is.
#[allow(missing_docs)]
pub enum ReportType {
Asset = "asset",
}
}
