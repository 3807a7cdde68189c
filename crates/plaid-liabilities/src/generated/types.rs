// @generated from api/products/liabilities.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountBalance, AccountBase, AccountBaseVerificationStatus, AccountHolderCategory,
    AccountId, AccountSubtype, AccountType, AccountVerificationInsights,
    AccountVerificationInsightsAccountNumberFormat, AccountVerificationInsightsNetworkStatus,
    AccountVerificationInsightsPreviousReturns, InstitutionId, Item, ItemAuthMethod,
    ItemUpdateType, ProcessorToken, Products,
};

/// The request of `/processor/liabilities/get`.
///
/// Reads the liability behind a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorLiabilitiesGetRequest {
    /// Processor token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorLiabilitiesGetResponse {
    /// Account.
    pub account: plaid_types::AccountBase,
    /// Liabilities.
    pub liabilities: LiabilitiesObject,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// What is owed, by kind of account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LiabilitiesObject {
    /// Credit.
    pub credit: Vec<CreditCardLiability>,
    /// Mortgage.
    pub mortgage: Vec<MortgageLiability>,
    /// Student.
    pub student: Vec<StudentLoan>,
    /// Loan.
    pub loan: Vec<LoanLiability>,
    /// Line of credit.
    pub line_of_credit: Vec<LineOfCreditLiability>,
}

/// What is owed on a credit card.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditCardLiability {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Aprs.
    pub aprs: Vec<APR>,
    /// Is overdue.
    pub is_overdue: Option<bool>,
    /// Last payment amount.
    pub last_payment_amount: Option<plaid_core::Amount>,
    /// Last payment date.
    pub last_payment_date: Option<plaid_core::Date>,
    /// Last statement issue date.
    pub last_statement_issue_date: Option<plaid_core::Date>,
    /// Last statement balance.
    pub last_statement_balance: Option<plaid_core::Amount>,
    /// Minimum payment amount.
    pub minimum_payment_amount: Option<plaid_core::Amount>,
    /// Next payment due date.
    pub next_payment_due_date: Option<plaid_core::Date>,
}

/// One yearly rate of a credit card.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct APR {
    /// In percent.
    pub apr_percentage: f64,
    /// Apr type.
    pub apr_type: APRAprType,
    /// Balance subject to apr.
    pub balance_subject_to_apr: Option<plaid_core::Amount>,
    /// Interest charge amount.
    pub interest_charge_amount: Option<plaid_core::Amount>,
}

/// What is owed on a mortgage.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct MortgageLiability {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Account number.
    pub account_number: Option<plaid_core::Sensitive>,
    /// Current late fee.
    pub current_late_fee: Option<plaid_core::Amount>,
    /// Escrow balance.
    pub escrow_balance: Option<plaid_core::Amount>,
    /// Has pmi.
    pub has_pmi: Option<bool>,
    /// Has prepayment penalty.
    pub has_prepayment_penalty: Option<bool>,
    /// Interest rate.
    pub interest_rate: Option<MortgageInterestRate>,
    /// Last payment amount.
    pub last_payment_amount: Option<plaid_core::Amount>,
    /// Last payment date.
    pub last_payment_date: Option<plaid_core::Date>,
    /// Loan type description.
    pub loan_type_description: Option<String>,
    /// Loan term.
    pub loan_term: Option<String>,
    /// Maturity date.
    pub maturity_date: Option<plaid_core::Date>,
    /// Next monthly payment.
    pub next_monthly_payment: Option<plaid_core::Amount>,
    /// Next payment due date.
    pub next_payment_due_date: Option<plaid_core::Date>,
    /// Origination date.
    pub origination_date: Option<plaid_core::Date>,
    /// Origination principal amount.
    pub origination_principal_amount: Option<plaid_core::Amount>,
    /// Past due amount.
    pub past_due_amount: Option<plaid_core::Amount>,
    /// Property address.
    pub property_address: Option<MortgagePropertyAddress>,
    /// Ytd interest paid.
    pub ytd_interest_paid: Option<plaid_core::Amount>,
    /// Ytd principal paid.
    pub ytd_principal_paid: Option<plaid_core::Amount>,
}

/// The rate of a mortgage, in percent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct MortgageInterestRate {
    /// Percentage.
    pub percentage: Option<f64>,
    /// Type.
    pub r#type: Option<String>,
}

/// Where the house stands.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct MortgagePropertyAddress {
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Street.
    pub street: Option<String>,
}

/// What is owed on a student loan.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct StudentLoan {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Account number.
    pub account_number: Option<plaid_core::Sensitive>,
    /// Disbursement dates.
    pub disbursement_dates: Vec<plaid_core::Date>,
    /// Expected payoff date.
    pub expected_payoff_date: Option<plaid_core::Date>,
    /// Guarantor.
    pub guarantor: Option<String>,
    /// Yearly, in percent.
    pub interest_rate_percentage: f64,
    /// Is overdue.
    pub is_overdue: Option<bool>,
    /// Last payment amount.
    pub last_payment_amount: Option<plaid_core::Amount>,
    /// Last payment date.
    pub last_payment_date: Option<plaid_core::Date>,
    /// Last statement balance.
    pub last_statement_balance: Option<plaid_core::Amount>,
    /// Last statement issue date.
    pub last_statement_issue_date: Option<plaid_core::Date>,
    /// Loan name.
    pub loan_name: Option<String>,
    /// Loan status.
    pub loan_status: Option<StudentLoanStatus>,
    /// Minimum payment amount.
    pub minimum_payment_amount: Option<plaid_core::Amount>,
    /// Next payment due date.
    pub next_payment_due_date: Option<plaid_core::Date>,
    /// Origination date.
    pub origination_date: Option<plaid_core::Date>,
    /// Origination principal amount.
    pub origination_principal_amount: Option<plaid_core::Amount>,
    /// Outstanding interest amount.
    pub outstanding_interest_amount: Option<plaid_core::Amount>,
    /// Payment reference number.
    pub payment_reference_number: Option<plaid_core::Sensitive>,
    /// Pslf status.
    pub pslf_status: Option<PSLFStatus>,
    /// Repayment plan.
    pub repayment_plan: Option<StudentRepaymentPlan>,
    /// Sequence number.
    pub sequence_number: Option<String>,
    /// Servicer address.
    pub servicer_address: Option<ServicerAddressData>,
    /// Ytd interest paid.
    pub ytd_interest_paid: Option<plaid_core::Amount>,
    /// Ytd principal paid.
    pub ytd_principal_paid: Option<plaid_core::Amount>,
}

/// Where a student loan stands.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct StudentLoanStatus {
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Type.
    pub r#type: Option<StudentLoanStatusType>,
}

/// How far the forgiveness of a loan for public service has come.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PSLFStatus {
    /// Estimated eligibility date.
    pub estimated_eligibility_date: Option<plaid_core::Date>,
    /// Payments made.
    pub payments_made: Option<i64>,
    /// Payments remaining.
    pub payments_remaining: Option<i64>,
}

/// The plan by which a student loan is paid back.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct StudentRepaymentPlan {
    /// Description.
    pub description: Option<String>,
    /// Type.
    pub r#type: Option<StudentRepaymentPlanType>,
}

/// Where payments are sent to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ServicerAddressData {
    /// City.
    pub city: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Street.
    pub street: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: Option<String>,
}

/// Loan liability.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LoanLiability {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Account number.
    pub account_number: Option<plaid_core::Sensitive>,
    /// Interest rate.
    pub interest_rate: Option<LoanInterestRate>,
    /// Principal balance.
    pub principal_balance: Option<plaid_core::Amount>,
    /// Origination principal amount.
    pub origination_principal_amount: Option<plaid_core::Amount>,
    /// Origination date.
    pub origination_date: Option<plaid_core::Date>,
    /// Loan term months.
    pub loan_term_months: Option<i64>,
    /// Maturity date.
    pub maturity_date: Option<plaid_core::Date>,
    /// Payment count.
    pub payment_count: Option<i64>,
    /// Payment frequency.
    pub payment_frequency: Option<LoanPaymentFrequency>,
    /// Next payment amount.
    pub next_payment_amount: Option<plaid_core::Amount>,
    /// Next payment due date.
    pub next_payment_due_date: Option<plaid_core::Date>,
    /// Last payment amount.
    pub last_payment_amount: Option<plaid_core::Amount>,
    /// Last payment date.
    pub last_payment_date: Option<plaid_core::Date>,
    /// Payoff amount.
    pub payoff_amount: Option<plaid_core::Amount>,
    /// Ytd interest paid.
    pub ytd_interest_paid: Option<plaid_core::Amount>,
    /// Compounding period.
    pub compounding_period: Option<LoanCompoundingPeriod>,
}

/// Loan interest rate.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LoanInterestRate {
    /// Percentage.
    pub percentage: Option<f64>,
    /// Type.
    pub r#type: Option<LoanInterestRateType>,
}

/// Line of credit liability.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LineOfCreditLiability {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Interest rate.
    pub interest_rate: Option<LoanInterestRate>,
    /// Credit limit.
    pub credit_limit: Option<plaid_core::Amount>,
    /// Available credit.
    pub available_credit: Option<plaid_core::Amount>,
    /// Principal balance.
    pub principal_balance: Option<plaid_core::Amount>,
    /// Minimum payment amount.
    pub minimum_payment_amount: Option<plaid_core::Amount>,
    /// Next payment amount.
    pub next_payment_amount: Option<plaid_core::Amount>,
    /// Next payment due date.
    pub next_payment_due_date: Option<plaid_core::Date>,
    /// Last payment amount.
    pub last_payment_amount: Option<plaid_core::Amount>,
    /// Last payment date.
    pub last_payment_date: Option<plaid_core::Date>,
    /// Last statement balance.
    pub last_statement_balance: Option<plaid_core::Amount>,
    /// Last statement issue date.
    pub last_statement_issue_date: Option<plaid_core::Date>,
    /// Past due amount.
    pub past_due_amount: Option<plaid_core::Amount>,
    /// Finance charges.
    pub finance_charges: Option<plaid_core::Amount>,
    /// Draw period end date.
    pub draw_period_end_date: Option<plaid_core::Date>,
    /// Aprs.
    pub aprs: Vec<APR>,
}

/// The request of `/liabilities/get`.
///
/// Reads an Item's credit cards, student loans and mortgages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LiabilitiesGetRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Options.
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

    /// Options.
    #[must_use]
    pub fn options(mut self, options: LiabilitiesGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`LiabilitiesGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LiabilitiesGetRequestOptions {
    /// Account ids.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl LiabilitiesGetRequestOptions {
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

/// The answer of `/liabilities/get`.
///
/// Reads an Item's credit cards, student loans and mortgages.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LiabilitiesGetResponse {
    /// Accounts.
    pub accounts: Vec<plaid_types::AccountBase>,
    /// Item.
    pub item: plaid_types::Item,
    /// Liabilities.
    pub liabilities: LiabilitiesObject,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The known values of apr apr type.
pub enum APRAprType {
/// `balance_transfer_apr`.
BalanceTransferApr = "balance_transfer_apr",
/// `cash_apr`.
CashApr = "cash_apr",
/// `penalty_apr`.
PenaltyApr = "penalty_apr",
/// `purchase_apr`.
PurchaseApr = "purchase_apr",
/// `special`.
Special = "special",
}
}

plaid_core::open_enum! {
/// The known values of student loan status type.
pub enum StudentLoanStatusType {
/// `cancelled`.
Cancelled = "cancelled",
/// `charged off`.
ChargedOff = "charged off",
/// `claim`.
Claim = "claim",
/// `consolidated`.
Consolidated = "consolidated",
/// `deferment`.
Deferment = "deferment",
/// `delinquent`.
Delinquent = "delinquent",
/// `discharged`.
Discharged = "discharged",
/// `extension`.
Extension = "extension",
/// `forbearance`.
Forbearance = "forbearance",
/// `in grace`.
InGrace = "in grace",
/// `in military`.
InMilitary = "in military",
/// `in school`.
InSchool = "in school",
/// `not fully disbursed`.
NotFullyDisbursed = "not fully disbursed",
/// `other`.
Other = "other",
/// `paid in full`.
PaidInFull = "paid in full",
/// `refunded`.
Refunded = "refunded",
/// `repayment`.
Repayment = "repayment",
/// `transferred`.
Transferred = "transferred",
/// `pending idr`.
PendingIdr = "pending idr",
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
/// The known values of loan interest rate type.
pub enum LoanInterestRateType {
/// `fixed`.
Fixed = "fixed",
/// `variable`.
Variable = "variable",
}
}

plaid_core::open_enum! {
/// The known values of loan payment frequency.
pub enum LoanPaymentFrequency {
/// `daily`.
Daily = "daily",
/// `weekly`.
Weekly = "weekly",
/// `biweekly`.
Biweekly = "biweekly",
/// `semimonthly`.
Semimonthly = "semimonthly",
/// `monthly`.
Monthly = "monthly",
/// `semiannually`.
Semiannually = "semiannually",
/// `annually`.
Annually = "annually",
}
}

plaid_core::open_enum! {
/// The known values of loan compounding period.
pub enum LoanCompoundingPeriod {
/// `daily`.
Daily = "daily",
/// `weekly`.
Weekly = "weekly",
/// `biweekly`.
Biweekly = "biweekly",
/// `semimonthly`.
Semimonthly = "semimonthly",
/// `monthly`.
Monthly = "monthly",
/// `semiannually`.
Semiannually = "semiannually",
/// `annually`.
Annually = "annually",
}
}
