// @generated from api/products/liabilities.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountBalance, AccountBase, AccountBaseVerificationStatus, AccountHolderCategory,
    AccountId, AccountSubtype, AccountType, AccountVerificationInsights,
    AccountVerificationInsightsAccountNumberFormat, AccountVerificationInsightsNetworkStatus,
    AccountVerificationInsightsPreviousReturns, InstitutionId, Item, ItemAuthMethod,
    ItemUpdateType, PSLFStatus, ProcessorToken, Products, StudentLoanStatus, StudentLoanStatusType,
};

/// The request of `/processor/liabilities/get`.
///
/// Reads the liability behind a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorLiabilitiesGetRequest {
    pub processor_token: plaid_types::ProcessorToken,
}

impl ProcessorLiabilitiesGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
        }
    }
}

/// The answer of `/processor/liabilities/get`.
///
/// Reads the liability behind a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorLiabilitiesGetResponse {
    pub account: Option<plaid_types::AccountBase>,
    pub liabilities: LiabilitiesObject,
    pub request_id: Option<plaid_core::RequestId>,
}

/// What is owed, by kind of account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LiabilitiesObject {
    pub credit: Vec<CreditCardLiability>,
    pub mortgage: Vec<MortgageLiability>,
    pub student: Vec<StudentLoan>,
    pub loan: Vec<LoanLiability>,
    pub line_of_credit: Vec<LineOfCreditLiability>,
}

/// What is owed on a credit card.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditCardLiability {
    pub account_id: Option<plaid_types::AccountId>,
    pub aprs: Vec<APR>,
    pub is_overdue: Option<bool>,
    pub last_payment_amount: Option<plaid_core::Amount>,
    pub last_payment_date: Option<plaid_core::Date>,
    pub last_statement_issue_date: Option<plaid_core::Date>,
    pub last_statement_balance: Option<plaid_core::Amount>,
    pub minimum_payment_amount: Option<plaid_core::Amount>,
    pub next_payment_due_date: Option<plaid_core::Date>,
    pub cash_advance_limit: Option<plaid_core::Amount>,
}

/// One yearly rate of a credit card.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct APR {
    /// In percent.
    pub apr_percentage: Option<f64>,
    pub apr_type: APRAprType,
    pub balance_subject_to_apr: Option<plaid_core::Amount>,
    pub interest_charge_amount: Option<plaid_core::Amount>,
}

/// What is owed on a mortgage.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MortgageLiability {
    pub account_id: plaid_types::AccountId,
    pub account_number: Option<plaid_core::Sensitive>,
    pub current_late_fee: Option<plaid_core::Amount>,
    pub escrow_balance: Option<plaid_core::Amount>,
    pub has_pmi: Option<bool>,
    pub has_prepayment_penalty: Option<bool>,
    pub interest_rate: Option<MortgageInterestRate>,
    pub last_payment_amount: Option<plaid_core::Amount>,
    pub last_payment_date: Option<plaid_core::Date>,
    pub loan_type_description: Option<String>,
    pub loan_term: Option<String>,
    pub maturity_date: Option<plaid_core::Date>,
    pub next_monthly_payment: Option<plaid_core::Amount>,
    pub next_payment_due_date: Option<plaid_core::Date>,
    pub origination_date: Option<plaid_core::Date>,
    pub origination_principal_amount: Option<plaid_core::Amount>,
    pub past_due_amount: Option<plaid_core::Amount>,
    pub property_address: Option<MortgagePropertyAddress>,
    pub ytd_interest_paid: Option<plaid_core::Amount>,
    pub ytd_principal_paid: Option<plaid_core::Amount>,
}

/// The rate of a mortgage, in percent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MortgageInterestRate {
    pub percentage: Option<f64>,
    pub r#type: Option<String>,
}

/// Where the house stands.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MortgagePropertyAddress {
    pub city: Option<String>,
    pub country: Option<String>,
    pub postal_code: Option<String>,
    pub region: Option<String>,
    pub street: Option<String>,
}

/// What is owed on a student loan.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct StudentLoan {
    pub account_id: Option<plaid_types::AccountId>,
    pub account_number: Option<plaid_core::Sensitive>,
    pub disbursement_dates: Vec<plaid_core::Date>,
    pub expected_payoff_date: Option<plaid_core::Date>,
    pub guarantor: Option<String>,
    /// Yearly, in percent.
    pub interest_rate_percentage: Option<f64>,
    pub is_overdue: Option<bool>,
    pub last_payment_amount: Option<plaid_core::Amount>,
    pub last_payment_date: Option<plaid_core::Date>,
    pub last_statement_balance: Option<plaid_core::Amount>,
    pub last_statement_issue_date: Option<plaid_core::Date>,
    pub loan_name: Option<String>,
    pub loan_status: Option<plaid_types::StudentLoanStatus>,
    pub minimum_payment_amount: Option<plaid_core::Amount>,
    pub next_payment_due_date: Option<plaid_core::Date>,
    pub origination_date: Option<plaid_core::Date>,
    pub origination_principal_amount: Option<plaid_core::Amount>,
    pub outstanding_interest_amount: Option<plaid_core::Amount>,
    pub payment_reference_number: Option<plaid_core::Sensitive>,
    /// Deprecated by Plaid.
    pub pslf_status: Option<plaid_types::PSLFStatus>,
    pub repayment_plan: Option<StudentRepaymentPlan>,
    pub sequence_number: Option<String>,
    pub servicer_address: Option<ServicerAddressData>,
    pub ytd_interest_paid: Option<plaid_core::Amount>,
    pub ytd_principal_paid: Option<plaid_core::Amount>,
}

/// The plan by which a student loan is paid back.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct StudentRepaymentPlan {
    pub description: Option<String>,
    pub r#type: Option<StudentRepaymentPlanType>,
}

/// Where payments are sent to.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ServicerAddressData {
    pub city: Option<String>,
    pub region: Option<String>,
    pub street: Option<String>,
    pub postal_code: Option<String>,
    pub country: Option<String>,
}

/// Stands in `LiabilitiesObject.loan`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanLiability {
    pub account_id: plaid_types::AccountId,
    pub account_number: Option<plaid_core::Sensitive>,
    pub interest_rate: Option<LoanInterestRate>,
    pub principal_balance: Option<plaid_core::Amount>,
    pub origination_principal_amount: Option<plaid_core::Amount>,
    pub origination_date: Option<plaid_core::Date>,
    pub loan_term_months: Option<i64>,
    pub maturity_date: Option<plaid_core::Date>,
    pub payment_count: Option<i64>,
    pub payment_frequency: Option<LoanPaymentFrequency>,
    pub next_payment_amount: Option<plaid_core::Amount>,
    pub next_payment_due_date: Option<plaid_core::Date>,
    pub last_payment_amount: Option<plaid_core::Amount>,
    pub last_payment_date: Option<plaid_core::Date>,
    pub payoff_amount: Option<plaid_core::Amount>,
    pub ytd_interest_paid: Option<plaid_core::Amount>,
    pub compounding_period: Option<LoanCompoundingPeriod>,
}

/// Stands in `LoanLiability.interest_rate` and `LineOfCreditLiability.interest_rate`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanInterestRate {
    pub percentage: Option<f64>,
    pub r#type: Option<LoanInterestRateType>,
}

/// Stands in `LiabilitiesObject.line_of_credit`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LineOfCreditLiability {
    pub account_id: plaid_types::AccountId,
    pub interest_rate: Option<LoanInterestRate>,
    pub credit_limit: Option<plaid_core::Amount>,
    pub available_credit: Option<plaid_core::Amount>,
    pub principal_balance: Option<plaid_core::Amount>,
    pub minimum_payment_amount: Option<plaid_core::Amount>,
    pub next_payment_amount: Option<plaid_core::Amount>,
    pub next_payment_due_date: Option<plaid_core::Date>,
    pub last_payment_amount: Option<plaid_core::Amount>,
    pub last_payment_date: Option<plaid_core::Date>,
    pub last_statement_balance: Option<plaid_core::Amount>,
    pub last_statement_issue_date: Option<plaid_core::Date>,
    pub past_due_amount: Option<plaid_core::Amount>,
    pub finance_charges: Option<plaid_core::Amount>,
    pub draw_period_end_date: Option<plaid_core::Date>,
    pub aprs: Vec<APR>,
}

/// The request of `/liabilities/get`.
///
/// Reads an Item's credit cards, student loans and mortgages.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LiabilitiesGetRequest {
    pub access_token: plaid_types::AccessToken,
    pub options: Option<LiabilitiesGetRequestOptions>,
}

#[allow(missing_docs)]
impl LiabilitiesGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<LiabilitiesGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`LiabilitiesGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LiabilitiesGetRequestOptions {
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

#[allow(missing_docs)]
impl LiabilitiesGetRequestOptions {
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

/// The answer of `/liabilities/get`.
///
/// Reads an Item's credit cards, student loans and mortgages.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LiabilitiesGetResponse {
    pub accounts: Vec<plaid_types::AccountBase>,
    pub item: plaid_types::Item,
    pub liabilities: LiabilitiesObject,
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// Stands in `APR.apr_type`.
#[allow(missing_docs)]
pub enum APRAprType {
BalanceTransferApr = "balance_transfer_apr",
CashApr = "cash_apr",
PenaltyApr = "penalty_apr",
PurchaseApr = "purchase_apr",
Special = "special",
}
}

plaid_core::open_enum! {
/// The plan by which a student loan is paid back.
pub enum StudentRepaymentPlanType {
/// Longer, with rising amounts. (`extended graduated`)
ExtendedGraduated = "extended graduated",
/// Longer, with equal amounts. (`extended standard`)
ExtendedStandard = "extended standard",
/// Amounts rise over time. (`graduated`)
Graduated = "graduated",
/// Depends on income and loan. (`income-contingent repayment`)
IncomeContingentRepayment = "income-contingent repayment",
/// Depends on income. (`income-based repayment`)
IncomeBasedRepayment = "income-based repayment",
/// Follows yearly income. (`income-sensitive repayment`)
IncomeSensitiveRepayment = "income-sensitive repayment",
/// No principal is paid yet. (`interest only`)
InterestOnly = "interest only",
/// None of the others. (`other`)
Other = "other",
/// A share of income, for newer loans. (`pay as you earn`)
PayAsYouEarn = "pay as you earn",
/// A share of income, for all loans. (`revised pay as you earn`)
RevisedPayAsYouEarn = "revised pay as you earn",
/// Equal amounts over ten years. (`standard`)
Standard = "standard",
/// The plan that follows the revised one. (`saving on a valuable education`)
SavingOnAValuableEducation = "saving on a valuable education",
/// The spelling of earlier answers. (`interest-only`)
InterestOnlyHyphen = "interest-only",
}
}

plaid_core::open_enum! {
/// Stands in `LoanInterestRate.type`.
#[allow(missing_docs)]
pub enum LoanInterestRateType {
Fixed = "fixed",
Variable = "variable",
}
}

plaid_core::open_enum! {
/// Stands in `LoanLiability.payment_frequency`.
#[allow(missing_docs)]
pub enum LoanPaymentFrequency {
Daily = "daily",
Weekly = "weekly",
Biweekly = "biweekly",
Semimonthly = "semimonthly",
Monthly = "monthly",
Semiannually = "semiannually",
Annually = "annually",
}
}

plaid_core::open_enum! {
/// Stands in `LoanLiability.compounding_period`.
#[allow(missing_docs)]
pub enum LoanCompoundingPeriod {
Daily = "daily",
Weekly = "weekly",
Biweekly = "biweekly",
Semimonthly = "semimonthly",
Monthly = "monthly",
Semiannually = "semiannually",
Annually = "annually",
}
}
