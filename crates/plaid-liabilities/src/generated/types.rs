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

/// The request of `/processor/liabilities/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorliabilitiesget)).
///
/// Reads the liability behind a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorLiabilitiesGetRequest {
    /// Lets a partner use one account.
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

/// The answer of `/processor/liabilities/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorliabilitiesget)).
///
/// Reads the liability behind a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorLiabilitiesGetResponse {
    /// The account that the token is for.
    pub account: Option<plaid_types::AccountBase>,
    /// What is owed, by kind of account.
    pub liabilities: LiabilitiesObject,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// What is owed, by kind of account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LiabilitiesObject {
    /// What is owed on a credit card.
    pub credit: Vec<CreditCardLiability>,
    /// What is owed on a mortgage.
    pub mortgage: Vec<MortgageLiability>,
    /// What is owed on a student loan.
    pub student: Vec<StudentLoan>,
    /// A loan that is paid out once and paid back.
    pub loan: Vec<LoanLiability>,
    /// A line of credit, which can be drawn again and again.
    pub line_of_credit: Vec<LineOfCreditLiability>,
}

/// What is owed on a credit card.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditCardLiability {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// One yearly rate of a credit card.
    pub aprs: Vec<APR>,
    /// Whether a payment is late; null where the institution does not tell.
    pub is_overdue: Option<bool>,
    /// The last payment, as a positive sum.
    pub last_payment_amount: Option<plaid_core::Amount>,
    /// When the last payment was made.
    pub last_payment_date: Option<plaid_core::Date>,
    /// The day of the last statement.
    pub last_statement_issue_date: Option<plaid_core::Date>,
    /// What the last statement asked for.
    pub last_statement_balance: Option<plaid_core::Amount>,
    /// The least that has to be paid by the next due date.
    pub minimum_payment_amount: Option<plaid_core::Amount>,
    /// When the next payment is due.
    pub next_payment_due_date: Option<plaid_core::Date>,
    /// How much cash may be drawn.
    pub cash_advance_limit: Option<plaid_core::Amount>,
}

/// One yearly rate of a credit card.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct APR {
    /// In percent.
    pub apr_percentage: Option<f64>,
    /// Which debts the rate is for.
    pub apr_type: APRAprType,
    /// How much of the balance the rate is for.
    pub balance_subject_to_apr: Option<plaid_core::Amount>,
    /// The interest of the last statement at this rate.
    pub interest_charge_amount: Option<plaid_core::Amount>,
}

/// What is owed on a mortgage.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MortgageLiability {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The account number, as a text: leading zeros count.
    pub account_number: Option<plaid_core::Sensitive>,
    /// What is charged for being late.
    pub current_late_fee: Option<plaid_core::Amount>,
    /// What is held back for taxes and insurance.
    pub escrow_balance: Option<plaid_core::Amount>,
    /// Whether there is private mortgage insurance.
    pub has_pmi: Option<bool>,
    /// Whether paying back early costs something.
    pub has_prepayment_penalty: Option<bool>,
    /// The rate of a mortgage, in percent.
    pub interest_rate: Option<MortgageInterestRate>,
    /// The last payment, as a positive sum.
    pub last_payment_amount: Option<plaid_core::Amount>,
    /// When the last payment was made.
    pub last_payment_date: Option<plaid_core::Date>,
    /// The kind of loan in the servicer's words, such as `conventional`.
    pub loan_type_description: Option<String>,
    /// The whole term, such as `30 year`.
    pub loan_term: Option<String>,
    /// When the last payment is due.
    pub maturity_date: Option<plaid_core::Date>,
    /// What is due next.
    pub next_monthly_payment: Option<plaid_core::Amount>,
    /// When the next payment is due.
    pub next_payment_due_date: Option<plaid_core::Date>,
    /// When the loan was paid out first.
    pub origination_date: Option<plaid_core::Date>,
    /// What was lent at first.
    pub origination_principal_amount: Option<plaid_core::Amount>,
    /// What should have been paid already.
    pub past_due_amount: Option<plaid_core::Amount>,
    /// Where the house stands.
    pub property_address: Option<MortgagePropertyAddress>,
    /// The interest paid since 1 January.
    pub ytd_interest_paid: Option<plaid_core::Amount>,
    /// What was paid back since 1 January, without interest.
    pub ytd_principal_paid: Option<plaid_core::Amount>,
}

/// The rate of a mortgage, in percent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MortgageInterestRate {
    /// In percent: 4.25 means 4.25%.
    pub percentage: Option<f64>,
    /// `fixed` or `variable`.
    pub r#type: Option<String>,
}

/// Where the house stands.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MortgagePropertyAddress {
    /// The town, spelled out.
    pub city: Option<String>,
    /// Two capital letters of ISO 3166-1 (`US`).
    pub country: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// House number, street, and what narrows it down to the flat.
    pub street: Option<String>,
}

/// What is owed on a student loan.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct StudentLoan {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// The account number, as a text: leading zeros count.
    pub account_number: Option<plaid_core::Sensitive>,
    /// When money was or will be paid out.
    pub disbursement_dates: Vec<plaid_core::Date>,
    /// When the loan should be paid off.
    pub expected_payoff_date: Option<plaid_core::Date>,
    /// Who guarantees the loan.
    pub guarantor: Option<String>,
    /// Yearly, in percent.
    pub interest_rate_percentage: Option<f64>,
    /// Whether a payment is late; null where the institution does not tell.
    pub is_overdue: Option<bool>,
    /// The last payment, as a positive sum.
    pub last_payment_amount: Option<plaid_core::Amount>,
    /// When the last payment was made.
    pub last_payment_date: Option<plaid_core::Date>,
    /// What the last statement asked for.
    pub last_statement_balance: Option<plaid_core::Amount>,
    /// The day of the last statement.
    pub last_statement_issue_date: Option<plaid_core::Date>,
    /// What the institution calls the loan.
    pub loan_name: Option<String>,
    /// Where a student loan stands.
    pub loan_status: Option<plaid_types::StudentLoanStatus>,
    /// The least that has to be paid by the next due date.
    pub minimum_payment_amount: Option<plaid_core::Amount>,
    /// When the next payment is due.
    pub next_payment_due_date: Option<plaid_core::Date>,
    /// When the loan was paid out first.
    pub origination_date: Option<plaid_core::Date>,
    /// What was lent at first.
    pub origination_principal_amount: Option<plaid_core::Amount>,
    /// Interest that has come up and is not paid. At Sallie Mae (`ins_116944`) part of the balance, and 0 here.
    pub outstanding_interest_amount: Option<plaid_core::Amount>,
    /// What payments to the servicer have to quote.
    pub payment_reference_number: Option<plaid_core::Sensitive>,
    /// How far the forgiveness of a loan for public service has come.
    ///
    /// Deprecated by Plaid.
    pub pslf_status: Option<plaid_types::PSLFStatus>,
    /// The plan by which a student loan is paid back.
    pub repayment_plan: Option<StudentRepaymentPlan>,
    /// Tells loans of one servicer apart. Heartland ECSI (`ins_116948`) has none.
    pub sequence_number: Option<String>,
    /// Where payments are sent to.
    pub servicer_address: Option<ServicerAddressData>,
    /// The interest paid since 1 January.
    pub ytd_interest_paid: Option<plaid_core::Amount>,
    /// What was paid back since 1 January, without interest.
    pub ytd_principal_paid: Option<plaid_core::Amount>,
}

/// The plan by which a student loan is paid back.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct StudentRepaymentPlan {
    /// The plan in the servicer's words.
    pub description: Option<String>,
    /// The plan by which a student loan is paid back.
    pub r#type: Option<StudentRepaymentPlanType>,
}

/// Where payments are sent to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ServicerAddressData {
    /// The town, spelled out.
    pub city: Option<String>,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// House number, street, and what narrows it down to the flat.
    pub street: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// Two capital letters of ISO 3166-1 (`US`).
    pub country: Option<String>,
}

/// A loan that is paid out once and paid back.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanLiability {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The account number, as a text: leading zeros count.
    pub account_number: Option<plaid_core::Sensitive>,
    /// The rate of a loan or a line of credit.
    pub interest_rate: Option<LoanInterestRate>,
    /// What of the sum lent is still owed, without interest.
    pub principal_balance: Option<plaid_core::Amount>,
    /// What was lent at first.
    pub origination_principal_amount: Option<plaid_core::Amount>,
    /// When the loan was paid out first.
    pub origination_date: Option<plaid_core::Date>,
    /// For how many months it was lent.
    pub loan_term_months: Option<i64>,
    /// When the last payment is due.
    pub maturity_date: Option<plaid_core::Date>,
    /// How many payments there are from first to last.
    pub payment_count: Option<i64>,
    /// How often payments are due.
    pub payment_frequency: Option<LoanPaymentFrequency>,
    /// What is due next.
    pub next_payment_amount: Option<plaid_core::Amount>,
    /// When the next payment is due.
    pub next_payment_due_date: Option<plaid_core::Date>,
    /// The last payment, as a positive sum.
    pub last_payment_amount: Option<plaid_core::Amount>,
    /// When the last payment was made.
    pub last_payment_date: Option<plaid_core::Date>,
    /// What would end the debt today.
    pub payoff_amount: Option<plaid_core::Amount>,
    /// The interest paid since 1 January.
    pub ytd_interest_paid: Option<plaid_core::Amount>,
    /// How often interest is added to the debt.
    pub compounding_period: Option<LoanCompoundingPeriod>,
}

/// The rate of a loan or a line of credit.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanInterestRate {
    /// In percent: 4.25 means 4.25%.
    pub percentage: Option<f64>,
    /// Whether the rate changes over time.
    pub r#type: Option<LoanInterestRateType>,
}

/// A line of credit, which can be drawn again and again.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LineOfCreditLiability {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The rate of a loan or a line of credit.
    pub interest_rate: Option<LoanInterestRate>,
    /// The most that may be owed.
    pub credit_limit: Option<plaid_core::Amount>,
    /// What may still be drawn.
    pub available_credit: Option<plaid_core::Amount>,
    /// What of the sum lent is still owed, without interest.
    pub principal_balance: Option<plaid_core::Amount>,
    /// The least that has to be paid by the next due date.
    pub minimum_payment_amount: Option<plaid_core::Amount>,
    /// What is due next.
    pub next_payment_amount: Option<plaid_core::Amount>,
    /// When the next payment is due.
    pub next_payment_due_date: Option<plaid_core::Date>,
    /// The last payment, as a positive sum.
    pub last_payment_amount: Option<plaid_core::Amount>,
    /// When the last payment was made.
    pub last_payment_date: Option<plaid_core::Date>,
    /// What the last statement asked for.
    pub last_statement_balance: Option<plaid_core::Amount>,
    /// The day of the last statement.
    pub last_statement_issue_date: Option<plaid_core::Date>,
    /// What should have been paid already.
    pub past_due_amount: Option<plaid_core::Amount>,
    /// Interest and fees of the period.
    pub finance_charges: Option<plaid_core::Amount>,
    /// The last day on which money can be drawn.
    pub draw_period_end_date: Option<plaid_core::Date>,
    /// One yearly rate of a credit card.
    pub aprs: Vec<APR>,
}

/// The request of `/liabilities/get` ([Plaid's page](https://plaid.com/docs/api/products/liabilities/#liabilitiesget)).
///
/// Reads an Item's credit cards, student loans and mortgages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LiabilitiesGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// What `LiabilitiesGetRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<LiabilitiesGetRequestOptions>,
}

impl LiabilitiesGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    /// What `LiabilitiesGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<LiabilitiesGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What `LiabilitiesGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LiabilitiesGetRequestOptions {
    /// Only these accounts; all that are shared if absent.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl LiabilitiesGetRequestOptions {
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

/// The answer of `/liabilities/get` ([Plaid's page](https://plaid.com/docs/api/products/liabilities/#liabilitiesget)).
///
/// Reads an Item's credit cards, student loans and mortgages.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LiabilitiesGetResponse {
    /// The accounts that the answer speaks of, with balances as of the last update, not as of now.
    pub accounts: Vec<plaid_types::AccountBase>,
    /// The Item that was asked about.
    pub item: plaid_types::Item,
    /// What is owed, by kind of account.
    pub liabilities: LiabilitiesObject,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// Which debts the rate is for.
#[allow(missing_docs)]
pub enum APRAprType {
/// Transferred balances. (`balance_transfer_apr`)
BalanceTransferApr = "balance_transfer_apr",
/// Cash advances. (`cash_apr`)
CashApr = "cash_apr",
/// Debts that were paid late. (`penalty_apr`)
PenaltyApr = "penalty_apr",
/// Purchases. (`purchase_apr`)
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
/// Whether the rate changes over time.
#[allow(missing_docs)]
pub enum LoanInterestRateType {
Fixed = "fixed",
Variable = "variable",
}
}

plaid_core::open_enum! {
/// How often payments are due.
#[allow(missing_docs)]
pub enum LoanPaymentFrequency {
Daily = "daily",
Weekly = "weekly",
/// Every other week. (`biweekly`)
Biweekly = "biweekly",
/// Twice a month. (`semimonthly`)
Semimonthly = "semimonthly",
Monthly = "monthly",
/// Twice a year. (`semiannually`)
Semiannually = "semiannually",
Annually = "annually",
}
}

plaid_core::open_enum! {
/// How often interest is added to the debt.
#[allow(missing_docs)]
pub enum LoanCompoundingPeriod {
Daily = "daily",
Weekly = "weekly",
/// Every other week. (`biweekly`)
Biweekly = "biweekly",
/// Twice a month. (`semimonthly`)
Semimonthly = "semimonthly",
Monthly = "monthly",
/// Twice a year. (`semiannually`)
Semiannually = "semiannually",
Annually = "annually",
}
}
