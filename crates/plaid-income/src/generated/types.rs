// @generated from api/products/income.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, Address, AddressData, CreditAmountWithCurrency,
    CreditBankIncomeAccountType, CreditBankIncomeCategory, CreditBankIncomeErrorType,
    CreditBankIncomePayFrequency, CreditBankIncomeWarningType, CreditSessionBankIncomeStatus,
    CreditSessionDocumentIncomeResult, DepositoryAccountSubtype, Email, EmailType,
    IncomeVerificationDocParsingConfig, IncomeVerificationId, InstitutionId, LinkSessionId, Owner,
    PhoneNumber, PhoneNumberType, PublicToken, SignalAddressData, TransactionId, UserId, UserToken,
};

plaid_core::secret_token! {
/// A secret: the employment report token.
pub struct EmploymentReportToken;
}

/// The request of `/credit/sessions/get`.
///
/// Lists what a user did in Link to share income: the sessions and their results.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditSessionsGetRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
}

impl CreditSessionsGetRequest {
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

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The answer of `/credit/sessions/get`.
///
/// Lists what a user did in Link to share income: the sessions and their results.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditSessionsGetResponse {
    /// Sessions.
    pub sessions: Vec<CreditSession>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Credit session.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditSession {
    /// Link session id.
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// Session start time.
    pub session_start_time: Option<plaid_core::DateTime>,
    /// Results.
    pub results: Option<CreditSessionResults>,
    /// Errors.
    pub errors: Vec<CreditSessionError>,
}

/// Credit session results.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditSessionResults {
    /// Item add results.
    pub item_add_results: Vec<CreditSessionItemAddResult>,
    /// Bank income results.
    pub bank_income_results: Vec<CreditSessionBankIncomeResult>,
    /// Bank employment results.
    pub bank_employment_results: Vec<CreditSessionBankEmploymentResult>,
    /// Payroll income results.
    pub payroll_income_results: Vec<CreditSessionPayrollIncomeResult>,
    /// Document income results.
    pub document_income_results: Option<plaid_types::CreditSessionDocumentIncomeResult>,
}

/// Credit session item add result.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditSessionItemAddResult {
    /// Public token.
    pub public_token: Option<plaid_types::PublicToken>,
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// Credit session bank income result.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditSessionBankIncomeResult {
    /// Status.
    pub status: Option<plaid_types::CreditSessionBankIncomeStatus>,
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// Credit session bank employment result.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditSessionBankEmploymentResult {
    /// Status.
    pub status: Option<CreditSessionBankEmploymentStatus>,
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// Credit session payroll income result.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditSessionPayrollIncomeResult {
    /// Num paystubs retrieved.
    pub num_paystubs_retrieved: Option<i64>,
    /// Num w2s retrieved.
    pub num_w2s_retrieved: Option<i64>,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Institution name.
    pub institution_name: Option<String>,
}

/// Credit session error.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditSessionError {
    /// Error type.
    pub error_type: Option<String>,
    /// Error code.
    pub error_code: Option<String>,
    /// Error message.
    pub error_message: Option<String>,
    /// Display message.
    pub display_message: Option<String>,
}

/// The request of `/employers/search`.
///
/// Searches employers that deposit switch knew.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmployersSearchRequest {
    /// Query.
    pub query: String,
    /// Products.
    pub products: Vec<String>,
}

impl EmployersSearchRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        query: impl Into<String>,
        products: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            query: query.into(),
            products: products.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer of `/employers/search`.
///
/// Searches employers that deposit switch knew.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct EmployersSearchResponse {
    /// Employers.
    pub employers: Vec<Employer>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Employer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Employer {
    /// Employer id.
    pub employer_id: String,
    /// Name.
    pub name: String,
    /// Address.
    pub address: Option<plaid_types::AddressData>,
    /// Confidence score.
    pub confidence_score: Option<f64>,
}

/// The request of `/income/verification/create`.
///
/// Starts an income verification; an older form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncomeVerificationCreateRequest {
    /// Webhook.
    pub webhook: String,
    /// Precheck id.
    pub precheck_id: Option<String>,
    /// Options.
    pub options: Option<IncomeVerificationCreateRequestOptions>,
}

impl IncomeVerificationCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(webhook: impl Into<String>) -> Self {
        Self {
            webhook: webhook.into(),
            precheck_id: None,
            options: None,
        }
    }

    /// Precheck id.
    #[must_use]
    pub fn precheck_id(mut self, precheck_id: impl Into<String>) -> Self {
        self.precheck_id = Some(precheck_id.into());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: IncomeVerificationCreateRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`IncomeVerificationCreateRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationCreateRequestOptions {
    /// Access tokens.
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
}

impl IncomeVerificationCreateRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Access tokens.
    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/income/verification/create`.
///
/// Starts an income verification; an older form.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IncomeVerificationCreateResponse {
    /// Income verification id.
    pub income_verification_id: plaid_types::IncomeVerificationId,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/income/verification/paystubs/get`.
///
/// Reads pay stubs of an income verification; an older form.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationPaystubsGetRequest {
    /// Income verification id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub income_verification_id: Option<plaid_types::IncomeVerificationId>,
    /// Access token.
    pub access_token: Option<plaid_types::AccessToken>,
}

impl IncomeVerificationPaystubsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Income verification id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn income_verification_id(
        mut self,
        income_verification_id: impl Into<plaid_types::IncomeVerificationId>,
    ) -> Self {
        self.income_verification_id = Some(income_verification_id.into());
        self
    }

    /// Access token.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<plaid_types::AccessToken>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }
}

/// The answer of `/income/verification/paystubs/get`.
///
/// Reads pay stubs of an income verification; an older form.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IncomeVerificationPaystubsGetResponse {
    /// Document metadata.
    pub document_metadata: Vec<DocumentMetadata>,
    /// Paystubs.
    pub paystubs: Vec<Paystub>,
    /// Error.
    pub error: Option<plaid_core::ApiError>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Document metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct DocumentMetadata {
    /// Name.
    pub name: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Doc id.
    pub doc_id: Option<String>,
    /// Doc type.
    pub doc_type: Option<DocType>,
}

/// Paystub.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Paystub {
    /// Deductions.
    pub deductions: Option<Deductions>,
    /// Doc id.
    pub doc_id: Option<String>,
    /// Earnings.
    pub earnings: Option<Earnings>,
    /// Employee.
    pub employee: Employee,
    /// Employer.
    pub employer: PaystubEmployer,
    /// Employment details.
    pub employment_details: Option<EmploymentDetails>,
    /// Net pay.
    pub net_pay: Option<NetPay>,
    /// Pay period details.
    pub pay_period_details: PayPeriodDetails,
    /// Paystub details.
    pub paystub_details: Option<PaystubDetails>,
    /// Income breakdown.
    ///
    /// Deprecated by Plaid.
    pub income_breakdown: Vec<IncomeBreakdown>,
    /// Ytd earnings.
    pub ytd_earnings: Option<PaystubYTDDetails>,
}

/// Deductions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Deductions {
    /// Subtotals.
    ///
    /// Deprecated by Plaid.
    pub subtotals: Vec<Total>,
    /// Breakdown.
    pub breakdown: Vec<DeductionsBreakdown>,
    /// Totals.
    ///
    /// Deprecated by Plaid.
    pub totals: Vec<Total>,
    /// Total.
    pub total: Option<DeductionsTotal>,
}

/// Total.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Total {
    /// Canonical description.
    pub canonical_description: Option<TotalCanonicalDescription>,
    /// Description.
    pub description: Option<String>,
    /// Current pay.
    pub current_pay: Option<Pay>,
    /// Ytd pay.
    pub ytd_pay: Option<Pay>,
}

/// Pay.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Pay {
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Currency.
    pub currency: Option<String>,
}

/// Deductions breakdown.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct DeductionsBreakdown {
    /// Current amount.
    pub current_amount: Option<plaid_core::Amount>,
    /// Description.
    pub description: Option<String>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Ytd amount.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Deductions total.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct DeductionsTotal {
    /// Current amount.
    pub current_amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Ytd amount.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Earnings.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Earnings {
    /// Subtotals.
    ///
    /// Deprecated by Plaid.
    pub subtotals: Vec<EarningsTotal>,
    /// Totals.
    ///
    /// Deprecated by Plaid.
    pub totals: Vec<EarningsTotal>,
    /// Breakdown.
    pub breakdown: Vec<EarningsBreakdown>,
    /// Total.
    pub total: Option<EarningsTotal>,
}

/// Earnings total.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct EarningsTotal {
    /// Current amount.
    pub current_amount: Option<plaid_core::Amount>,
    /// Current pay.
    pub current_pay: Option<Pay>,
    /// Ytd pay.
    pub ytd_pay: Option<Pay>,
    /// Hours.
    pub hours: Option<f64>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Ytd amount.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Earnings breakdown.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct EarningsBreakdown {
    /// Canonical description.
    pub canonical_description: Option<EarningsBreakdownCanonicalDescription>,
    /// Current amount.
    pub current_amount: Option<plaid_core::Amount>,
    /// Description.
    pub description: Option<String>,
    /// Hours.
    pub hours: Option<f64>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Rate.
    pub rate: Option<f64>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Ytd amount.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Employee.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Employee {
    /// Address.
    pub address: Option<PaystubAddress>,
    /// Name.
    pub name: Option<String>,
    /// Marital status.
    pub marital_status: Option<String>,
    /// Taxpayer id.
    pub taxpayer_id: Option<TaxpayerID>,
}

/// Paystub address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaystubAddress {
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
    /// Line1.
    ///
    /// Deprecated by Plaid.
    pub line1: Option<String>,
    /// Line2.
    ///
    /// Deprecated by Plaid.
    pub line2: Option<String>,
    /// State code.
    ///
    /// Deprecated by Plaid.
    pub state_code: Option<String>,
}

/// Taxpayer id.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TaxpayerID {
    /// Id type.
    pub id_type: Option<String>,
    /// Id mask.
    pub id_mask: Option<plaid_core::Sensitive>,
    /// Last 4 digits. Exactly 4 characters.
    ///
    /// Deprecated by Plaid.
    pub last_4_digits: Option<plaid_core::Sensitive>,
}

/// Paystub employer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaystubEmployer {
    /// Address.
    pub address: Option<PaystubAddress>,
    /// Name.
    pub name: Option<String>,
}

/// Employment details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct EmploymentDetails {
    /// Annual salary.
    pub annual_salary: Option<Pay>,
    /// Hire date.
    pub hire_date: Option<plaid_core::Date>,
}

/// Net pay.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct NetPay {
    /// Current amount.
    pub current_amount: Option<plaid_core::Amount>,
    /// Description.
    pub description: Option<String>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Ytd amount.
    pub ytd_amount: Option<plaid_core::Amount>,
    /// Total.
    pub total: Option<Total>,
}

/// Pay period details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PayPeriodDetails {
    /// Check amount.
    pub check_amount: Option<plaid_core::Amount>,
    /// Distribution breakdown.
    pub distribution_breakdown: Vec<DistributionBreakdown>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Gross earnings.
    pub gross_earnings: Option<plaid_core::Amount>,
    /// Pay date.
    pub pay_date: Option<plaid_core::Date>,
    /// Pay frequency.
    pub pay_frequency: Option<PayPeriodDetailsPayFrequency>,
    /// Pay day.
    ///
    /// Deprecated by Plaid.
    pub pay_day: Option<plaid_core::Date>,
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
}

/// Distribution breakdown.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct DistributionBreakdown {
    /// Account name.
    pub account_name: Option<String>,
    /// Bank name.
    pub bank_name: Option<String>,
    /// Current amount.
    pub current_amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Mask.
    pub mask: Option<String>,
    /// Type.
    pub r#type: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Current pay.
    pub current_pay: Option<Pay>,
}

/// Paystub details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaystubDetails {
    /// Pay period start date.
    pub pay_period_start_date: Option<plaid_core::Date>,
    /// Pay period end date.
    pub pay_period_end_date: Option<plaid_core::Date>,
    /// Pay date.
    pub pay_date: Option<plaid_core::Date>,
    /// Paystub provider.
    pub paystub_provider: Option<String>,
    /// Pay frequency.
    pub pay_frequency: Option<PaystubPayFrequency>,
}

/// Income breakdown.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IncomeBreakdown {
    /// Type.
    pub r#type: Option<IncomeBreakdownType>,
    /// Rate.
    pub rate: Option<f64>,
    /// Hours.
    pub hours: Option<f64>,
    /// Total.
    pub total: Option<plaid_core::Amount>,
}

/// Paystub ytd details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaystubYTDDetails {
    /// Gross earnings.
    pub gross_earnings: Option<plaid_core::Amount>,
    /// Net earnings.
    pub net_earnings: Option<plaid_core::Amount>,
}

/// The request of `/income/verification/documents/download`.
///
/// Reads the original documents of an income verification as a ZIP archive.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationDocumentsDownloadRequest {
    /// Income verification id.
    ///
    /// Deprecated by Plaid.
    pub income_verification_id: Option<plaid_types::IncomeVerificationId>,
    /// Access token.
    pub access_token: Option<plaid_types::AccessToken>,
    /// Document id.
    pub document_id: Option<String>,
}

impl IncomeVerificationDocumentsDownloadRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Income verification id.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn income_verification_id(
        mut self,
        income_verification_id: impl Into<plaid_types::IncomeVerificationId>,
    ) -> Self {
        self.income_verification_id = Some(income_verification_id.into());
        self
    }

    /// Access token.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<plaid_types::AccessToken>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }

    /// Document id.
    #[must_use]
    pub fn document_id(mut self, document_id: impl Into<String>) -> Self {
        self.document_id = Some(document_id.into());
        self
    }
}

/// The request of `/income/verification/taxforms/get`.
///
/// Reads tax forms of an income verification; an older form.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationTaxformsGetRequest {
    /// Income verification id.
    ///
    /// Deprecated by Plaid.
    pub income_verification_id: Option<plaid_types::IncomeVerificationId>,
    /// Access token.
    pub access_token: Option<plaid_types::AccessToken>,
}

impl IncomeVerificationTaxformsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Income verification id.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn income_verification_id(
        mut self,
        income_verification_id: impl Into<plaid_types::IncomeVerificationId>,
    ) -> Self {
        self.income_verification_id = Some(income_verification_id.into());
        self
    }

    /// Access token.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<plaid_types::AccessToken>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }
}

/// The answer of `/income/verification/taxforms/get`.
///
/// Reads tax forms of an income verification; an older form.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IncomeVerificationTaxformsGetResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Document metadata.
    pub document_metadata: Vec<DocumentMetadata>,
    /// Taxforms.
    pub taxforms: Vec<Taxform>,
    /// Error.
    pub error: Option<plaid_core::ApiError>,
}

/// Taxform.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Taxform {
    /// Doc id.
    pub doc_id: Option<String>,
    /// Document type.
    pub document_type: String,
    /// W2.
    pub w2: Option<W2>,
}

/// W2.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct W2 {
    /// Employer.
    pub employer: Option<PaystubEmployer>,
    /// Employee.
    pub employee: Option<Employee>,
    /// Tax year.
    pub tax_year: Option<String>,
    /// Employer id number.
    pub employer_id_number: Option<plaid_core::Sensitive>,
    /// Wages tips other comp.
    pub wages_tips_other_comp: Option<String>,
    /// Federal income tax withheld.
    pub federal_income_tax_withheld: Option<String>,
    /// Social security wages.
    pub social_security_wages: Option<String>,
    /// Social security tax withheld.
    pub social_security_tax_withheld: Option<String>,
    /// Medicare wages and tips.
    pub medicare_wages_and_tips: Option<String>,
    /// Medicare tax withheld.
    pub medicare_tax_withheld: Option<String>,
    /// Social security tips.
    pub social_security_tips: Option<String>,
    /// Allocated tips.
    pub allocated_tips: Option<String>,
    /// Box 9.
    pub box_9: Option<String>,
    /// Dependent care benefits.
    pub dependent_care_benefits: Option<String>,
    /// Nonqualified plans.
    pub nonqualified_plans: Option<String>,
    /// Box 12.
    pub box_12: Vec<W2Box12>,
    /// Statutory employee.
    pub statutory_employee: Option<String>,
    /// Retirement plan.
    pub retirement_plan: Option<String>,
    /// Third party sick pay.
    pub third_party_sick_pay: Option<String>,
    /// Other.
    pub other: Option<String>,
    /// State and local wages.
    pub state_and_local_wages: Vec<W2StateAndLocalWages>,
}

/// W2box12.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct W2Box12 {
    /// Code.
    pub code: Option<String>,
    /// Amount. A decimal string on the wire.
    pub amount: Option<plaid_core::Amount>,
}

/// W2state and local wages.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct W2StateAndLocalWages {
    /// State.
    pub state: Option<String>,
    /// Employer state id number.
    pub employer_state_id_number: Option<String>,
    /// State wages tips.
    pub state_wages_tips: Option<String>,
    /// State income tax.
    pub state_income_tax: Option<String>,
    /// Local wages tips.
    pub local_wages_tips: Option<String>,
    /// Local income tax.
    pub local_income_tax: Option<String>,
    /// Locality name.
    pub locality_name: Option<String>,
}

/// The request of `/income/verification/precheck`.
///
/// Tells how likely it is that a user's payroll account is supported; an older form.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckRequest {
    /// User.
    pub user: Option<IncomeVerificationPrecheckUser>,
    /// Employer.
    pub employer: Option<IncomeVerificationPrecheckEmployer>,
    /// Payroll institution.
    pub payroll_institution: Option<IncomeVerificationPrecheckPayrollInstitution>,
    /// Transactions access token.
    ///
    /// Deprecated by Plaid.
    pub transactions_access_token: Option<plaid_types::AccessToken>,
    /// Transactions access tokens.
    pub transactions_access_tokens: Option<Vec<plaid_types::AccessToken>>,
    /// Us military info.
    pub us_military_info: Option<IncomeVerificationPrecheckMilitaryInfo>,
}

impl IncomeVerificationPrecheckRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User.
    #[must_use]
    pub fn user(mut self, user: IncomeVerificationPrecheckUser) -> Self {
        self.user = Some(user);
        self
    }

    /// Employer.
    #[must_use]
    pub fn employer(mut self, employer: IncomeVerificationPrecheckEmployer) -> Self {
        self.employer = Some(employer);
        self
    }

    /// Payroll institution.
    #[must_use]
    pub fn payroll_institution(
        mut self,
        payroll_institution: IncomeVerificationPrecheckPayrollInstitution,
    ) -> Self {
        self.payroll_institution = Some(payroll_institution);
        self
    }

    /// Transactions access token.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn transactions_access_token(
        mut self,
        transactions_access_token: impl Into<plaid_types::AccessToken>,
    ) -> Self {
        self.transactions_access_token = Some(transactions_access_token.into());
        self
    }

    /// Transactions access tokens.
    #[must_use]
    pub fn transactions_access_tokens(
        mut self,
        transactions_access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.transactions_access_tokens = Some(
            transactions_access_tokens
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Us military info.
    #[must_use]
    pub fn us_military_info(
        mut self,
        us_military_info: IncomeVerificationPrecheckMilitaryInfo,
    ) -> Self {
        self.us_military_info = Some(us_military_info);
        self
    }
}

/// Income verification precheck user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckUser {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// Home address.
    pub home_address: Option<plaid_types::SignalAddressData>,
}

impl IncomeVerificationPrecheckUser {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// First name.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Last name.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Email address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<plaid_core::Sensitive>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Home address.
    #[must_use]
    pub fn home_address(mut self, home_address: plaid_types::SignalAddressData) -> Self {
        self.home_address = Some(home_address);
        self
    }
}

/// Income verification precheck employer.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckEmployer {
    /// Name.
    pub name: Option<String>,
    /// Address.
    pub address: Option<IncomeVerificationPrecheckEmployerAddressData>,
    /// Tax id.
    pub tax_id: Option<plaid_core::Sensitive>,
    /// Url. A URL.
    pub url: Option<String>,
}

impl IncomeVerificationPrecheckEmployer {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Address.
    #[must_use]
    pub fn address(mut self, address: IncomeVerificationPrecheckEmployerAddressData) -> Self {
        self.address = Some(address);
        self
    }

    /// Tax id.
    #[must_use]
    pub fn tax_id(mut self, tax_id: impl Into<plaid_core::Sensitive>) -> Self {
        self.tax_id = Some(tax_id.into());
        self
    }

    /// Url. A URL.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// Income verification precheck employer address data.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckEmployerAddressData {
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

impl IncomeVerificationPrecheckEmployerAddressData {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// City.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Country.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Region.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Street.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }
}

/// Income verification precheck payroll institution.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckPayrollInstitution {
    /// Name.
    pub name: Option<String>,
}

impl IncomeVerificationPrecheckPayrollInstitution {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// Income verification precheck military info.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckMilitaryInfo {
    /// Is active duty.
    pub is_active_duty: Option<bool>,
    /// Branch.
    pub branch: Option<String>,
}

impl IncomeVerificationPrecheckMilitaryInfo {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Is active duty.
    #[must_use]
    pub fn is_active_duty(mut self, is_active_duty: bool) -> Self {
        self.is_active_duty = Some(is_active_duty);
        self
    }

    /// Branch.
    #[must_use]
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.branch = Some(branch.into());
        self
    }
}

/// The answer of `/income/verification/precheck`.
///
/// Tells how likely it is that a user's payroll account is supported; an older form.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IncomeVerificationPrecheckResponse {
    /// Precheck id.
    pub precheck_id: String,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Confidence.
    pub confidence: IncomeVerificationPrecheckConfidence,
}

/// The request of `/employment/verification/get`.
///
/// Reads a user's employment; an older form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmploymentVerificationGetRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
}

impl EmploymentVerificationGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

/// The answer of `/employment/verification/get`.
///
/// Reads a user's employment; an older form.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct EmploymentVerificationGetResponse {
    /// Employments.
    pub employments: Vec<EmploymentVerification>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Employment verification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct EmploymentVerification {
    /// Status.
    pub status: Option<EmploymentVerificationStatus>,
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Employer.
    pub employer: Option<EmployerVerification>,
    /// Title.
    pub title: Option<String>,
    /// Platform ids.
    pub platform_ids: Option<PlatformIds>,
}

/// Employer verification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct EmployerVerification {
    /// Name.
    pub name: Option<String>,
}

/// Platform ids.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PlatformIds {
    /// Employee id.
    pub employee_id: Option<plaid_core::Sensitive>,
    /// Payroll id.
    pub payroll_id: Option<plaid_core::Sensitive>,
    /// Position id.
    pub position_id: Option<String>,
}

/// The request of `/beta/credit/v1/bank_employment/get`.
///
/// Reads employment found in a user's bank accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditBankEmploymentGetRequest {
    /// User token.
    pub user_token: plaid_types::UserToken,
}

impl CreditBankEmploymentGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(user_token: impl Into<plaid_types::UserToken>) -> Self {
        Self {
            user_token: user_token.into(),
        }
    }
}

/// The answer of `/beta/credit/v1/bank_employment/get`.
///
/// Reads employment found in a user's bank accounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankEmploymentGetResponse {
    /// Bank employment reports.
    pub bank_employment_reports: Vec<CreditBankEmploymentReport>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Credit bank employment report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankEmploymentReport {
    /// Bank employment report id.
    pub bank_employment_report_id: String,
    /// Generated time.
    pub generated_time: plaid_core::DateTime,
    /// Days requested.
    pub days_requested: i64,
    /// Items.
    pub items: Vec<CreditBankEmploymentItem>,
    /// Warnings.
    pub warnings: Vec<CreditBankEmploymentWarning>,
}

/// Credit bank employment item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankEmploymentItem {
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Last updated time.
    pub last_updated_time: plaid_core::DateTime,
    /// Institution id.
    pub institution_id: plaid_types::InstitutionId,
    /// Institution name.
    pub institution_name: String,
    /// Bank employments.
    pub bank_employments: Vec<CreditBankEmployment>,
    /// Bank employment accounts.
    pub bank_employment_accounts: Vec<CreditBankIncomeAccount>,
}

/// Credit bank employment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankEmployment {
    /// Bank employment id.
    pub bank_employment_id: String,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Employer.
    pub employer: CreditBankEmployer,
    /// Latest deposit date.
    pub latest_deposit_date: plaid_core::Date,
    /// Earliest deposit date.
    pub earliest_deposit_date: plaid_core::Date,
}

/// Credit bank employer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankEmployer {
    /// Name.
    pub name: String,
}

/// Credit bank income account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankIncomeAccount {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Mask.
    pub mask: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Official name.
    pub official_name: Option<String>,
    /// Subtype.
    pub subtype: Option<plaid_types::DepositoryAccountSubtype>,
    /// Type.
    pub r#type: Option<plaid_types::CreditBankIncomeAccountType>,
    /// Owners.
    pub owners: Vec<plaid_types::Owner>,
}

/// Credit bank employment warning.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankEmploymentWarning {
    /// Warning type.
    pub warning_type: CreditBankEmploymentWarningType,
    /// Warning code.
    pub warning_code: CreditBankIncomeWarningCode,
    /// Cause.
    pub cause: CreditBankIncomeCause,
}

/// Credit bank income cause.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankIncomeCause {
    /// Error type.
    pub error_type: Option<plaid_types::CreditBankIncomeErrorType>,
    /// Error code.
    pub error_code: Option<String>,
    /// Error message.
    pub error_message: Option<String>,
    /// Display message.
    pub display_message: Option<String>,
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
}

/// The request of `/credit/bank_income/get`.
///
/// Reads the income found in a user's bank accounts.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditBankIncomeGetRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// Options.
    pub options: Option<CreditBankIncomeGetRequestOptions>,
}

impl CreditBankIncomeGetRequest {
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

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: CreditBankIncomeGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`CreditBankIncomeGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditBankIncomeGetRequestOptions {
    /// Count. Plaid's default is `1`.
    pub count: Option<i64>,
}

impl CreditBankIncomeGetRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Count. Plaid's default is `1`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

/// The answer of `/credit/bank_income/get`.
///
/// Reads the income found in a user's bank accounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankIncomeGetResponse {
    /// Bank income.
    pub bank_income: Vec<CreditBankIncome>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Credit bank income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankIncome {
    /// Bank income id.
    pub bank_income_id: Option<String>,
    /// Generated time.
    pub generated_time: Option<plaid_core::DateTime>,
    /// Days requested.
    pub days_requested: Option<i64>,
    /// Items.
    pub items: Vec<CreditBankIncomeItem>,
    /// Bank income summary.
    pub bank_income_summary: Option<CreditBankIncomeSummary>,
    /// Warnings.
    pub warnings: Vec<CreditBankIncomeWarning>,
}

/// Credit bank income item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankIncomeItem {
    /// Bank income accounts.
    pub bank_income_accounts: Vec<CreditBankIncomeAccount>,
    /// Bank income sources.
    pub bank_income_sources: Vec<CreditBankIncomeSource>,
    /// Last updated time.
    pub last_updated_time: Option<plaid_core::DateTime>,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Institution name.
    pub institution_name: Option<String>,
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
}

/// Credit bank income source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankIncomeSource {
    /// Income source id.
    pub income_source_id: Option<String>,
    /// Income description.
    pub income_description: Option<String>,
    /// Income category.
    pub income_category: Option<plaid_types::CreditBankIncomeCategory>,
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Pay frequency.
    pub pay_frequency: Option<plaid_types::CreditBankIncomePayFrequency>,
    /// Total amount.
    pub total_amount: Option<plaid_core::Amount>,
    /// Transaction count.
    pub transaction_count: Option<i64>,
    /// Historical summary.
    pub historical_summary: Vec<CreditBankIncomeHistoricalSummary>,
}

/// Credit bank income historical summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankIncomeHistoricalSummary {
    /// Total amount.
    ///
    /// Deprecated by Plaid.
    pub total_amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    ///
    /// Deprecated by Plaid.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    ///
    /// Deprecated by Plaid.
    pub unofficial_currency_code: Option<String>,
    /// Total amounts.
    pub total_amounts: Vec<plaid_types::CreditAmountWithCurrency>,
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Transactions.
    pub transactions: Vec<CreditBankIncomeTransaction>,
}

/// Credit bank income transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankIncomeTransaction {
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Date.
    pub date: Option<plaid_core::Date>,
    /// Name.
    pub name: Option<String>,
    /// Original description.
    pub original_description: Option<String>,
    /// Pending.
    pub pending: Option<bool>,
    /// Transaction id.
    pub transaction_id: Option<plaid_types::TransactionId>,
    /// Check number.
    pub check_number: Option<String>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Credit bank income summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankIncomeSummary {
    /// Total amount.
    ///
    /// Deprecated by Plaid.
    pub total_amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    ///
    /// Deprecated by Plaid.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    ///
    /// Deprecated by Plaid.
    pub unofficial_currency_code: Option<String>,
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
    /// Historical summary.
    pub historical_summary: Vec<CreditBankIncomeHistoricalSummary>,
}

/// Credit bank income warning.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankIncomeWarning {
    /// Warning type.
    pub warning_type: Option<plaid_types::CreditBankIncomeWarningType>,
    /// Warning code.
    pub warning_code: Option<CreditBankIncomeWarningCode>,
    /// Cause.
    pub cause: Option<CreditBankIncomeCause>,
}

/// The request of `/credit/bank_income/pdf/get`.
///
/// Reads the bank income report as a PDF.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditBankIncomePDFGetRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
}

impl CreditBankIncomePDFGetRequest {
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

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The request of `/credit/bank_income/refresh`.
///
/// Has the bank income report made anew.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditBankIncomeRefreshRequest {
    /// User token.
    pub user_token: plaid_types::UserToken,
    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// Options.
    pub options: Option<CreditBankIncomeRefreshRequestOptions>,
}

impl CreditBankIncomeRefreshRequest {
    /// A request with the members it cannot go without.
    pub fn new(user_token: impl Into<plaid_types::UserToken>) -> Self {
        Self {
            user_token: user_token.into(),
            user_id: None,
            options: None,
        }
    }

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: CreditBankIncomeRefreshRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`CreditBankIncomeRefreshRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditBankIncomeRefreshRequestOptions {
    /// Days requested.
    pub days_requested: Option<i64>,
}

impl CreditBankIncomeRefreshRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Days requested.
    #[must_use]
    pub fn days_requested(mut self, days_requested: i64) -> Self {
        self.days_requested = Some(days_requested);
        self
    }
}

/// The answer of `/credit/bank_income/refresh`.
///
/// Has the bank income report made anew.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankIncomeRefreshResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/bank_income/webhook/update`.
///
/// Turns proactive updates about a user's bank income on or off.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditBankIncomeWebhookUpdateRequest {
    /// User token.
    pub user_token: plaid_types::UserToken,
    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// Enable webhooks.
    pub enable_webhooks: bool,
}

impl CreditBankIncomeWebhookUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(user_token: impl Into<plaid_types::UserToken>, enable_webhooks: bool) -> Self {
        Self {
            user_token: user_token.into(),
            user_id: None,
            enable_webhooks,
        }
    }

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The answer of `/credit/bank_income/webhook/update`.
///
/// Turns proactive updates about a user's bank income on or off.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankIncomeWebhookUpdateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/payroll_income/parsing_config/update`.
///
/// Changes how uploaded documents are analysed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditPayrollIncomeParsingConfigUpdateRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
    /// Parsing config.
    pub parsing_config: Vec<plaid_types::IncomeVerificationDocParsingConfig>,
}

impl CreditPayrollIncomeParsingConfigUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        parsing_config: impl IntoIterator<
            Item = impl Into<plaid_types::IncomeVerificationDocParsingConfig>,
        >,
    ) -> Self {
        Self {
            user_token: None,
            user_id: None,
            item_id: None,
            parsing_config: parsing_config.into_iter().map(Into::into).collect(),
        }
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// User id.
    ///
    /// Not in Plaid's public documentation.
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
}

/// The answer of `/credit/payroll_income/parsing_config/update`.
///
/// Changes how uploaded documents are analysed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditPayrollIncomeParsingConfigUpdateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/bank_statements/uploads/get`.
///
/// Reads what was found in bank statements that the user uploaded.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditBankStatementsUploadsGetRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Options.
    pub options: Option<CreditBankStatementsUploadsGetRequestOptions>,
}

impl CreditBankStatementsUploadsGetRequest {
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

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: CreditBankStatementsUploadsGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`CreditBankStatementsUploadsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditBankStatementsUploadsGetRequestOptions {
    /// Item ids.
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
}

impl CreditBankStatementsUploadsGetRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Item ids.
    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/credit/bank_statements/uploads/get`.
///
/// Reads what was found in bank statements that the user uploaded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankStatementsUploadsGetResponse {
    /// Items.
    pub items: Vec<CreditBankStatementUploadItem>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Credit bank statement upload item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankStatementUploadItem {
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Bank statements.
    pub bank_statements: Vec<CreditBankStatementUploadObject>,
    /// Status.
    pub status: Option<PayrollItemStatus>,
    /// Updated at.
    pub updated_at: Option<plaid_core::DateTime>,
}

/// Credit bank statement upload object.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankStatementUploadObject {
    /// Transactions.
    pub transactions: Vec<CreditBankStatementUploadTransaction>,
    /// Document metadata.
    pub document_metadata: CreditDocumentMetadata,
    /// Document id.
    pub document_id: Option<String>,
    /// Bank accounts.
    pub bank_accounts: Vec<CreditBankStatementUploadBankAccount>,
}

/// Credit bank statement upload transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankStatementUploadTransaction {
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Date.
    pub date: Option<plaid_core::Date>,
    /// Original description.
    pub original_description: Option<String>,
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
}

/// Credit document metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditDocumentMetadata {
    /// Name.
    pub name: String,
    /// Document type.
    pub document_type: Option<String>,
    /// Download url.
    pub download_url: Option<plaid_core::Sensitive>,
    /// Status.
    pub status: Option<String>,
    /// Page count.
    pub page_count: Option<i64>,
    /// Error message.
    pub error_message: Option<String>,
}

/// Credit bank statement upload bank account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankStatementUploadBankAccount {
    /// Name.
    pub name: Option<String>,
    /// Bank name.
    pub bank_name: Option<String>,
    /// Account type.
    pub account_type: Option<String>,
    /// Account number.
    pub account_number: Option<plaid_core::Sensitive>,
    /// Owner.
    pub owner: CreditBankStatementUploadAccountOwner,
    /// Periods.
    pub periods: Vec<CreditBankStatementUploadBankAccountPeriod>,
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
}

/// Credit bank statement upload account owner.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankStatementUploadAccountOwner {
    /// Name.
    pub name: Option<String>,
    /// Address.
    pub address: CreditBankStatementUploadAccountOwnerAddress,
}

/// Credit bank statement upload account owner address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankStatementUploadAccountOwnerAddress {
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

/// Credit bank statement upload bank account period.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditBankStatementUploadBankAccountPeriod {
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Starting balance.
    pub starting_balance: Option<plaid_core::Amount>,
    /// Ending balance.
    pub ending_balance: Option<plaid_core::Amount>,
}

/// Payroll item status.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PayrollItemStatus {
    /// Processing status.
    pub processing_status: Option<String>,
}

/// The request of `/credit/payroll_income/get`.
///
/// Reads pay stubs, W-2 and 1099 forms from payroll accounts or uploaded documents.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditPayrollIncomeGetRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// Options.
    pub options: Option<CreditPayrollIncomeGetRequestOptions>,
}

impl CreditPayrollIncomeGetRequest {
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

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: CreditPayrollIncomeGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`CreditPayrollIncomeGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditPayrollIncomeGetRequestOptions {
    /// Item ids.
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
}

impl CreditPayrollIncomeGetRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Item ids.
    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/credit/payroll_income/get`.
///
/// Reads pay stubs, W-2 and 1099 forms from payroll accounts or uploaded documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditPayrollIncomeGetResponse {
    /// Items.
    pub items: Vec<PayrollItem>,
    /// Error.
    pub error: Option<plaid_core::ApiError>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Payroll item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PayrollItem {
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Institution name.
    pub institution_name: Option<String>,
    /// Accounts.
    pub accounts: Vec<PayrollIncomeAccountData>,
    /// Payroll income.
    pub payroll_income: Vec<PayrollIncomeObject>,
    /// Status.
    pub status: Option<PayrollItemStatus>,
    /// Updated at.
    pub updated_at: Option<plaid_core::DateTime>,
}

/// Payroll income account data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PayrollIncomeAccountData {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Rate of pay.
    pub rate_of_pay: PayrollIncomeRateOfPay,
    /// Pay frequency.
    pub pay_frequency: Option<String>,
}

/// Payroll income rate of pay.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PayrollIncomeRateOfPay {
    /// Pay rate.
    pub pay_rate: Option<String>,
    /// Pay amount.
    pub pay_amount: Option<plaid_core::Amount>,
}

/// Payroll income object.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PayrollIncomeObject {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Pay stubs.
    pub pay_stubs: Vec<CreditPayStub>,
    /// W2s.
    pub w2s: Vec<CreditW2>,
    /// Form1099s.
    pub form1099s: Vec<Credit1099>,
    /// I20s.
    pub i20s: Vec<CreditI20>,
}

/// Credit pay stub.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditPayStub {
    /// Deductions.
    pub deductions: CreditPayStubDeductions,
    /// Document id.
    pub document_id: Option<String>,
    /// Document metadata.
    pub document_metadata: CreditDocumentMetadata,
    /// Earnings.
    pub earnings: CreditPayStubEarnings,
    /// Employee.
    pub employee: CreditPayStubEmployee,
    /// Employer.
    pub employer: CreditPayStubEmployer,
    /// Net pay.
    pub net_pay: CreditPayStubNetPay,
    /// Pay period details.
    pub pay_period_details: PayStubPayPeriodDetails,
}

/// Credit pay stub deductions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditPayStubDeductions {
    /// Breakdown.
    pub breakdown: Vec<PayStubDeductionsBreakdown>,
    /// Total.
    pub total: PayStubDeductionsTotal,
}

/// Pay stub deductions breakdown.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PayStubDeductionsBreakdown {
    /// Current amount.
    pub current_amount: Option<plaid_core::Amount>,
    /// Description.
    pub description: Option<String>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Ytd amount.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Pay stub deductions total.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PayStubDeductionsTotal {
    /// Current amount.
    pub current_amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Ytd amount.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Credit pay stub earnings.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditPayStubEarnings {
    /// Breakdown.
    pub breakdown: Vec<PayStubEarningsBreakdown>,
    /// Total.
    pub total: PayStubEarningsTotal,
}

/// Pay stub earnings breakdown.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PayStubEarningsBreakdown {
    /// Canonical description.
    pub canonical_description: Option<String>,
    /// Current amount.
    pub current_amount: Option<plaid_core::Amount>,
    /// Description.
    pub description: Option<String>,
    /// Hours.
    pub hours: Option<f64>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Rate.
    pub rate: Option<f64>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Ytd amount.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Pay stub earnings total.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PayStubEarningsTotal {
    /// Current amount.
    pub current_amount: Option<plaid_core::Amount>,
    /// Hours.
    pub hours: Option<f64>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Ytd amount.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Credit pay stub employee.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditPayStubEmployee {
    /// Address.
    pub address: CreditPayStubAddress,
    /// Name.
    pub name: Option<String>,
    /// Marital status.
    pub marital_status: Option<String>,
    /// Taxpayer id.
    pub taxpayer_id: PayStubTaxpayerID,
}

/// Credit pay stub address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditPayStubAddress {
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

/// Pay stub taxpayer id.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PayStubTaxpayerID {
    /// Id type.
    pub id_type: Option<String>,
    /// Id mask.
    pub id_mask: Option<plaid_core::Sensitive>,
}

/// Credit pay stub employer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditPayStubEmployer {
    /// Address.
    pub address: CreditPayStubAddress,
    /// Name.
    pub name: Option<String>,
}

/// Credit pay stub net pay.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditPayStubNetPay {
    /// Current amount.
    pub current_amount: Option<plaid_core::Amount>,
    /// Description.
    pub description: Option<String>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
    /// Ytd amount.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Pay stub pay period details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PayStubPayPeriodDetails {
    /// Pay amount.
    pub pay_amount: Option<plaid_core::Amount>,
    /// Distribution breakdown.
    pub distribution_breakdown: Vec<PayStubDistributionBreakdown>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Gross earnings.
    pub gross_earnings: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Pay date.
    pub pay_date: Option<plaid_core::Date>,
    /// Pay frequency.
    pub pay_frequency: Option<String>,
    /// Pay basis.
    pub pay_basis: Option<CreditPayStubPayBasisType>,
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Pay stub distribution breakdown.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PayStubDistributionBreakdown {
    /// Account name.
    pub account_name: Option<String>,
    /// Bank name.
    pub bank_name: Option<String>,
    /// Current amount.
    pub current_amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Mask.
    pub mask: Option<String>,
    /// Type.
    pub r#type: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Credit w2.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditW2 {
    /// Document metadata.
    pub document_metadata: CreditDocumentMetadata,
    /// Document id.
    pub document_id: String,
    /// Employer.
    pub employer: CreditPayStubEmployer,
    /// Employee.
    pub employee: CreditPayStubEmployee,
    /// Tax year.
    pub tax_year: Option<String>,
    /// Employer id number.
    pub employer_id_number: Option<plaid_core::Sensitive>,
    /// Wages tips other comp.
    pub wages_tips_other_comp: Option<String>,
    /// Federal income tax withheld.
    pub federal_income_tax_withheld: Option<String>,
    /// Social security wages.
    pub social_security_wages: Option<String>,
    /// Social security tax withheld.
    pub social_security_tax_withheld: Option<String>,
    /// Medicare wages and tips.
    pub medicare_wages_and_tips: Option<String>,
    /// Medicare tax withheld.
    pub medicare_tax_withheld: Option<String>,
    /// Social security tips.
    pub social_security_tips: Option<String>,
    /// Allocated tips.
    pub allocated_tips: Option<String>,
    /// Box 9.
    pub box_9: Option<String>,
    /// Dependent care benefits.
    pub dependent_care_benefits: Option<String>,
    /// Nonqualified plans.
    pub nonqualified_plans: Option<String>,
    /// Box 12.
    pub box_12: Vec<W2Box12>,
    /// Statutory employee.
    pub statutory_employee: Option<String>,
    /// Retirement plan.
    pub retirement_plan: Option<String>,
    /// Third party sick pay.
    pub third_party_sick_pay: Option<String>,
    /// Other.
    pub other: Option<String>,
    /// State and local wages.
    pub state_and_local_wages: Vec<W2StateAndLocalWages>,
}

/// Credit1099.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Credit1099 {
    /// Document id.
    pub document_id: Option<String>,
    /// Document metadata.
    pub document_metadata: Option<CreditDocumentMetadata>,
    /// Form 1099 type.
    pub form_1099_type: Option<Form1099Type>,
    /// Recipient.
    pub recipient: Option<Credit1099Recipient>,
    /// Payer.
    pub payer: Option<Credit1099Payer>,
    /// Filer.
    pub filer: Option<Credit1099Filer>,
    /// Tax year.
    pub tax_year: Option<String>,
    /// Rents.
    pub rents: Option<plaid_core::Amount>,
    /// Royalties.
    pub royalties: Option<plaid_core::Amount>,
    /// Other income.
    pub other_income: Option<plaid_core::Amount>,
    /// Federal income tax withheld.
    pub federal_income_tax_withheld: Option<plaid_core::Amount>,
    /// Fishing boat proceeds.
    pub fishing_boat_proceeds: Option<plaid_core::Amount>,
    /// Medical and healthcare payments.
    pub medical_and_healthcare_payments: Option<plaid_core::Amount>,
    /// Nonemployee compensation.
    pub nonemployee_compensation: Option<plaid_core::Amount>,
    /// Substitute payments in lieu of dividends or interest.
    pub substitute_payments_in_lieu_of_dividends_or_interest: Option<plaid_core::Amount>,
    /// Payer made direct sales of 5000 or more of consumer products to buyer.
    pub payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer: Option<String>,
    /// Crop insurance proceeds.
    pub crop_insurance_proceeds: Option<plaid_core::Amount>,
    /// Excess golden parachute payments.
    pub excess_golden_parachute_payments: Option<plaid_core::Amount>,
    /// Gross proceeds paid to an attorney.
    pub gross_proceeds_paid_to_an_attorney: Option<plaid_core::Amount>,
    /// Section 409a deferrals.
    pub section_409a_deferrals: Option<plaid_core::Amount>,
    /// Section 409a income.
    pub section_409a_income: Option<plaid_core::Amount>,
    /// State tax withheld.
    pub state_tax_withheld: Option<plaid_core::Amount>,
    /// State tax withheld lower.
    pub state_tax_withheld_lower: Option<plaid_core::Amount>,
    /// Payer state number.
    pub payer_state_number: Option<String>,
    /// Payer state number lower.
    pub payer_state_number_lower: Option<String>,
    /// State income.
    pub state_income: Option<plaid_core::Amount>,
    /// State income lower.
    pub state_income_lower: Option<plaid_core::Amount>,
    /// Transactions reported.
    pub transactions_reported: Option<String>,
    /// Pse name.
    pub pse_name: Option<String>,
    /// Pse telephone number.
    pub pse_telephone_number: Option<String>,
    /// Gross amount.
    pub gross_amount: Option<plaid_core::Amount>,
    /// Card not present transaction.
    pub card_not_present_transaction: Option<plaid_core::Amount>,
    /// Merchant category code.
    pub merchant_category_code: Option<String>,
    /// Number of payment transactions.
    pub number_of_payment_transactions: Option<String>,
    /// January amount.
    pub january_amount: Option<plaid_core::Amount>,
    /// February amount.
    pub february_amount: Option<plaid_core::Amount>,
    /// March amount.
    pub march_amount: Option<plaid_core::Amount>,
    /// April amount.
    pub april_amount: Option<plaid_core::Amount>,
    /// May amount.
    pub may_amount: Option<plaid_core::Amount>,
    /// June amount.
    pub june_amount: Option<plaid_core::Amount>,
    /// July amount.
    pub july_amount: Option<plaid_core::Amount>,
    /// August amount.
    pub august_amount: Option<plaid_core::Amount>,
    /// September amount.
    pub september_amount: Option<plaid_core::Amount>,
    /// October amount.
    pub october_amount: Option<plaid_core::Amount>,
    /// November amount.
    pub november_amount: Option<plaid_core::Amount>,
    /// December amount.
    pub december_amount: Option<plaid_core::Amount>,
    /// Primary state.
    pub primary_state: Option<String>,
    /// Secondary state.
    pub secondary_state: Option<String>,
    /// Primary state id.
    pub primary_state_id: Option<String>,
    /// Secondary state id.
    pub secondary_state_id: Option<String>,
    /// Primary state income tax.
    pub primary_state_income_tax: Option<plaid_core::Amount>,
    /// Secondary state income tax.
    pub secondary_state_income_tax: Option<plaid_core::Amount>,
}

/// Credit1099recipient.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Credit1099Recipient {
    /// Address.
    pub address: Option<CreditPayStubAddress>,
    /// Name.
    pub name: Option<String>,
    /// Tin.
    pub tin: Option<plaid_core::Sensitive>,
    /// Account number.
    pub account_number: Option<plaid_core::Sensitive>,
    /// Facta filing requirement.
    pub facta_filing_requirement: Option<String>,
    /// Second tin exists.
    pub second_tin_exists: Option<String>,
}

/// Credit1099payer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Credit1099Payer {
    /// Address.
    pub address: Option<CreditPayStubAddress>,
    /// Name.
    pub name: Option<String>,
    /// Tin.
    pub tin: Option<plaid_core::Sensitive>,
    /// Telephone number.
    pub telephone_number: Option<String>,
}

/// Credit1099filer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Credit1099Filer {
    /// Address.
    pub address: Option<CreditPayStubAddress>,
    /// Name.
    pub name: Option<String>,
    /// Tin.
    pub tin: Option<plaid_core::Sensitive>,
    /// Type.
    pub r#type: Option<String>,
}

/// Credit i20.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditI20 {
    /// Document id.
    pub document_id: Option<String>,
    /// Document metadata.
    pub document_metadata: Option<CreditDocumentMetadata>,
    /// Student.
    pub student: Option<CreditI20Student>,
    /// Personal funds.
    pub personal_funds: Option<plaid_core::Amount>,
    /// On campus employment.
    pub on_campus_employment: Option<plaid_core::Amount>,
    /// Funds from this school.
    pub funds_from_this_school: Option<plaid_core::Amount>,
    /// Students funding total.
    pub students_funding_total: Option<plaid_core::Amount>,
    /// Funds from another source.
    pub funds_from_another_source: Option<plaid_core::Amount>,
    /// Estimated average costs total.
    pub estimated_average_costs_total: Option<plaid_core::Amount>,
    /// Estimated average living expenses.
    pub estimated_average_living_expenses: Option<plaid_core::Amount>,
    /// Students funding period months.
    pub students_funding_period_months: Option<i64>,
    /// Estimated average costs period months.
    pub estimated_average_costs_period_months: Option<i64>,
}

/// Credit i20student.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditI20Student {
    /// Given name.
    pub given_name: Option<String>,
    /// Surname primary name.
    pub surname_primary_name: Option<String>,
    /// Passport name.
    pub passport_name: Option<String>,
    /// Preferred name.
    pub preferred_name: Option<String>,
    /// School name.
    pub school_name: Option<String>,
    /// Program start date.
    pub program_start_date: Option<plaid_core::Date>,
    /// Program end date.
    pub program_end_date: Option<plaid_core::Date>,
}

/// The request of `/credit/payroll_income/risk_signals/get`.
///
/// Reads signs of fraud in documents that the user uploaded.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditPayrollIncomeRiskSignalsGetRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
}

impl CreditPayrollIncomeRiskSignalsGetRequest {
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

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The answer of `/credit/payroll_income/risk_signals/get`.
///
/// Reads signs of fraud in documents that the user uploaded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditPayrollIncomeRiskSignalsGetResponse {
    /// Items.
    pub items: Vec<PayrollRiskSignalsItem>,
    /// Error.
    pub error: Option<plaid_core::ApiError>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Payroll risk signals item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PayrollRiskSignalsItem {
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Verification risk signals.
    pub verification_risk_signals: Vec<DocumentRiskSignalsObject>,
}

/// Document risk signals object.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct DocumentRiskSignalsObject {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Single document risk signals.
    pub single_document_risk_signals: Vec<SingleDocumentRiskSignal>,
    /// Multi document risk signals.
    pub multi_document_risk_signals: Vec<MultiDocumentRiskSignal>,
}

/// Single document risk signal.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SingleDocumentRiskSignal {
    /// Document reference.
    pub document_reference: RiskSignalDocumentReference,
    /// Risk signals.
    pub risk_signals: Vec<DocumentRiskSignal>,
    /// Risk summary.
    pub risk_summary: Option<DocumentRiskSummary>,
}

/// Risk signal document reference.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct RiskSignalDocumentReference {
    /// Document id.
    pub document_id: Option<String>,
    /// Document name.
    pub document_name: Option<String>,
    /// Status.
    pub status: Option<RiskSignalDocumentStatus>,
    /// Document type.
    pub document_type: Option<RiskSignalDocumentType>,
    /// File type.
    pub file_type: Option<RiskSignalFileType>,
}

/// Document risk signal.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct DocumentRiskSignal {
    /// Type.
    pub r#type: Option<String>,
    /// Field.
    pub field: Option<String>,
    /// Has fraud risk.
    pub has_fraud_risk: Option<bool>,
    /// Institution metadata.
    pub institution_metadata: Option<DocumentRiskSignalInstitutionMetadata>,
    /// Expected value.
    pub expected_value: Option<String>,
    /// Actual value.
    pub actual_value: Option<String>,
    /// Signal description.
    pub signal_description: Option<String>,
    /// Page number.
    pub page_number: Option<i64>,
}

/// Document risk signal institution metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct DocumentRiskSignalInstitutionMetadata {
    /// Item id.
    pub item_id: plaid_core::ItemId,
}

/// Document risk summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct DocumentRiskSummary {
    /// Risk score.
    pub risk_score: Option<f64>,
}

/// Multi document risk signal.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct MultiDocumentRiskSignal {
    /// Document references.
    pub document_references: Vec<RiskSignalDocumentReference>,
    /// Risk signals.
    pub risk_signals: Vec<DocumentRiskSignal>,
}

/// The request of `/credit/payroll_income/precheck`.
///
/// Tells how likely it is that a user's payroll account is supported.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditPayrollIncomePrecheckRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// Access tokens.
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
    /// Employer.
    pub employer: Option<IncomeVerificationPrecheckEmployer>,
    /// Us military info.
    pub us_military_info: Option<IncomeVerificationPrecheckMilitaryInfo>,
    /// Payroll institution.
    pub payroll_institution: Option<IncomeVerificationPrecheckPayrollInstitution>,
}

impl CreditPayrollIncomePrecheckRequest {
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

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Access tokens.
    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }

    /// Employer.
    #[must_use]
    pub fn employer(mut self, employer: IncomeVerificationPrecheckEmployer) -> Self {
        self.employer = Some(employer);
        self
    }

    /// Us military info.
    #[must_use]
    pub fn us_military_info(
        mut self,
        us_military_info: IncomeVerificationPrecheckMilitaryInfo,
    ) -> Self {
        self.us_military_info = Some(us_military_info);
        self
    }

    /// Payroll institution.
    #[must_use]
    pub fn payroll_institution(
        mut self,
        payroll_institution: IncomeVerificationPrecheckPayrollInstitution,
    ) -> Self {
        self.payroll_institution = Some(payroll_institution);
        self
    }
}

/// The answer of `/credit/payroll_income/precheck`.
///
/// Tells how likely it is that a user's payroll account is supported.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditPayrollIncomePrecheckResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Confidence.
    pub confidence: IncomeVerificationPrecheckConfidence,
}

/// The request of `/credit/employment/get`.
///
/// Reads where a user is employed.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditEmploymentGetRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
}

impl CreditEmploymentGetRequest {
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

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The answer of `/credit/employment/get`.
///
/// Reads where a user is employed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditEmploymentGetResponse {
    /// Items.
    pub items: Vec<CreditEmploymentItem>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Credit employment item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditEmploymentItem {
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Employments.
    pub employments: Vec<CreditEmploymentVerification>,
    /// Employment report token.
    ///
    /// Not in Plaid's public documentation.
    pub employment_report_token: Option<EmploymentReportToken>,
}

/// Credit employment verification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditEmploymentVerification {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Status.
    pub status: Option<String>,
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Employer.
    pub employer: CreditEmployerVerification,
    /// Title.
    pub title: Option<String>,
    /// Platform ids.
    pub platform_ids: CreditPlatformIds,
    /// Employee type.
    pub employee_type: Option<String>,
    /// Last paystub date.
    pub last_paystub_date: Option<plaid_core::Date>,
}

/// Credit employer verification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditEmployerVerification {
    /// Name.
    pub name: Option<String>,
}

/// Credit platform ids.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditPlatformIds {
    /// Employee id.
    pub employee_id: Option<plaid_core::Sensitive>,
    /// Payroll id.
    pub payroll_id: Option<plaid_core::Sensitive>,
    /// Position id.
    pub position_id: Option<String>,
}

/// The request of `/credit/payroll_income/refresh`.
///
/// Has payroll data fetched anew.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditPayrollIncomeRefreshRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// Options.
    pub options: Option<CreditPayrollIncomeRefreshRequestOptions>,
}

impl CreditPayrollIncomeRefreshRequest {
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

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: CreditPayrollIncomeRefreshRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`CreditPayrollIncomeRefreshRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditPayrollIncomeRefreshRequestOptions {
    /// Item ids.
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
    /// Webhook.
    pub webhook: Option<String>,
}

impl CreditPayrollIncomeRefreshRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Item ids.
    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Webhook.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }
}

/// The answer of `/credit/payroll_income/refresh`.
///
/// Has payroll data fetched anew.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditPayrollIncomeRefreshResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Verification refresh status.
    pub verification_refresh_status: String,
}

/// The request of `/beta/ewa_report/v1/get`.
///
/// Reads a report for earned wage access.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaEwaReportV1GetRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
}

impl BetaEwaReportV1GetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

/// The answer of `/beta/ewa_report/v1/get`.
///
/// Reads a report for earned wage access.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaEwaReportV1GetResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Ewa report id.
    pub ewa_report_id: Option<String>,
    /// Generation time.
    pub generation_time: Option<plaid_core::DateTime>,
    /// Ewa scores.
    pub ewa_scores: Vec<EwaScore>,
    /// Ewa attributes.
    pub ewa_attributes: std::collections::BTreeMap<String, plaid_core::json::Value>,
}

/// Ewa score.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct EwaScore {
    /// Lowest amount.
    pub lowest_amount: Option<plaid_core::Amount>,
    /// Highest amount.
    pub highest_amount: Option<plaid_core::Amount>,
    /// Score.
    pub score: Option<i64>,
}

plaid_core::open_enum! {
/// The known values of credit session bank employment status.
pub enum CreditSessionBankEmploymentStatus {
/// `APPROVED`.
Approved = "APPROVED",
/// `NO_EMPLOYERS_FOUND`.
NoEmployersFound = "NO_EMPLOYERS_FOUND",
/// `EMPLOYER_NOT_LISTED`.
EmployerNotListed = "EMPLOYER_NOT_LISTED",
/// `STARTED`.
Started = "STARTED",
/// `INTERNAL_ERROR`.
InternalError = "INTERNAL_ERROR",
}
}

plaid_core::open_enum! {
/// The known values of doc type.
pub enum DocType {
/// `UNKNOWN`.
Unknown = "UNKNOWN",
/// `DOCUMENT_TYPE_PAYSTUB`.
DocumentTypePaystub = "DOCUMENT_TYPE_PAYSTUB",
/// `DOCUMENT_TYPE_BANK_STATEMENT`.
DocumentTypeBankStatement = "DOCUMENT_TYPE_BANK_STATEMENT",
/// `DOCUMENT_TYPE_US_TAX_W2`.
DocumentTypeUsTaxW2 = "DOCUMENT_TYPE_US_TAX_W2",
/// `DOCUMENT_TYPE_US_MILITARY_ERAS`.
DocumentTypeUsMilitaryEras = "DOCUMENT_TYPE_US_MILITARY_ERAS",
/// `DOCUMENT_TYPE_US_MILITARY_LES`.
DocumentTypeUsMilitaryLes = "DOCUMENT_TYPE_US_MILITARY_LES",
/// `DOCUMENT_TYPE_US_MILITARY_CLES`.
DocumentTypeUsMilitaryCles = "DOCUMENT_TYPE_US_MILITARY_CLES",
/// `DOCUMENT_TYPE_GIG`.
DocumentTypeGig = "DOCUMENT_TYPE_GIG",
/// `DOCUMENT_TYPE_NONE`.
DocumentTypeNone = "DOCUMENT_TYPE_NONE",
/// `DOCUMENT_TYPE_US_TAX_1099_MISC`.
DocumentTypeUsTax1099Misc = "DOCUMENT_TYPE_US_TAX_1099_MISC",
/// `DOCUMENT_TYPE_US_TAX_1099_K`.
DocumentTypeUsTax1099K = "DOCUMENT_TYPE_US_TAX_1099_K",
/// `DOCUMENT_TYPE_PLAID_GENERATED_PAYSTUB_PDF`.
DocumentTypePlaidGeneratedPaystubPdf = "DOCUMENT_TYPE_PLAID_GENERATED_PAYSTUB_PDF",
/// `DOCUMENT_TYPE_US_STUDENT_I20`.
DocumentTypeUsStudentI20 = "DOCUMENT_TYPE_US_STUDENT_I20",
}
}

plaid_core::open_enum! {
/// The known values of total canonical description.
pub enum TotalCanonicalDescription {
/// `BONUS`.
Bonus = "BONUS",
/// `COMMISSION`.
Commission = "COMMISSION",
/// `OVERTIME`.
Overtime = "OVERTIME",
/// `PAID TIME OFF`.
PaidTimeOff = "PAID TIME OFF",
/// `REGULAR PAY`.
RegularPay = "REGULAR PAY",
/// `VACATION`.
Vacation = "VACATION",
/// `EMPLOYEE MEDICARE`.
EmployeeMedicare = "EMPLOYEE MEDICARE",
/// `FICA`.
Fica = "FICA",
/// `SOCIAL SECURITY EMPLOYEE TAX`.
SocialSecurityEmployeeTax = "SOCIAL SECURITY EMPLOYEE TAX",
/// `MEDICAL`.
Medical = "MEDICAL",
/// `VISION`.
Vision = "VISION",
/// `DENTAL`.
Dental = "DENTAL",
/// `NET PAY`.
NetPay = "NET PAY",
/// `TAXES`.
Taxes = "TAXES",
/// `NOT_FOUND`.
NotFound = "NOT_FOUND",
/// `OTHER`.
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// The known values of earnings breakdown canonical description.
pub enum EarningsBreakdownCanonicalDescription {
/// `BONUS`.
Bonus = "BONUS",
/// `COMMISSION`.
Commission = "COMMISSION",
/// `OVERTIME`.
Overtime = "OVERTIME",
/// `PAID TIME OFF`.
PaidTimeOff = "PAID TIME OFF",
/// `REGULAR PAY`.
RegularPay = "REGULAR PAY",
/// `VACATION`.
Vacation = "VACATION",
/// `BASIC ALLOWANCE HOUSING`.
BasicAllowanceHousing = "BASIC ALLOWANCE HOUSING",
/// `BASIC ALLOWANCE SUBSISTENCE`.
BasicAllowanceSubsistence = "BASIC ALLOWANCE SUBSISTENCE",
/// `OTHER`.
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// The known values of pay period details pay frequency.
pub enum PayPeriodDetailsPayFrequency {
/// `PAY_FREQUENCY_UNKNOWN`.
PayFrequencyUnknown = "PAY_FREQUENCY_UNKNOWN",
/// `PAY_FREQUENCY_WEEKLY`.
PayFrequencyWeekly = "PAY_FREQUENCY_WEEKLY",
/// `PAY_FREQUENCY_BIWEEKLY`.
PayFrequencyBiweekly = "PAY_FREQUENCY_BIWEEKLY",
/// `PAY_FREQUENCY_SEMIMONTHLY`.
PayFrequencySemimonthly = "PAY_FREQUENCY_SEMIMONTHLY",
/// `PAY_FREQUENCY_MONTHLY`.
PayFrequencyMonthly = "PAY_FREQUENCY_MONTHLY",
}
}

plaid_core::open_enum! {
/// The known values of paystub pay frequency.
pub enum PaystubPayFrequency {
/// `MONTHLY`.
Monthly = "MONTHLY",
/// `BI-WEEKLY`.
BiWeekly = "BI-WEEKLY",
/// `WEEKLY`.
Weekly = "WEEKLY",
/// `SEMI-MONTHLY`.
SemiMonthly = "SEMI-MONTHLY",
}
}

plaid_core::open_enum! {
/// The known values of income breakdown type.
pub enum IncomeBreakdownType {
/// `bonus`.
Bonus = "bonus",
/// `overtime`.
Overtime = "overtime",
/// `regular`.
Regular = "regular",
}
}

plaid_core::open_enum! {
/// The known values of income verification precheck confidence.
pub enum IncomeVerificationPrecheckConfidence {
/// `HIGH`.
High = "HIGH",
/// `LOW`.
Low = "LOW",
/// `UNKNOWN`.
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// The known values of employment verification status.
pub enum EmploymentVerificationStatus {
/// `EMPLOYMENT_STATUS_ACTIVE`.
EmploymentStatusActive = "EMPLOYMENT_STATUS_ACTIVE",
/// `EMPLOYMENT_STATUS_INACTIVE`.
EmploymentStatusInactive = "EMPLOYMENT_STATUS_INACTIVE",
}
}

plaid_core::open_enum! {
/// The known values of credit bank employment warning type.
pub enum CreditBankEmploymentWarningType {
/// `BANK_EMPLOYMENT_WARNING`.
BankEmploymentWarning = "BANK_EMPLOYMENT_WARNING",
}
}

plaid_core::open_enum! {
/// The known values of credit bank income warning code.
pub enum CreditBankIncomeWarningCode {
/// `IDENTITY_UNAVAILABLE`.
IdentityUnavailable = "IDENTITY_UNAVAILABLE",
/// `TRANSACTIONS_UNAVAILABLE`.
TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE",
/// `ITEM_UNAPPROVED`.
ItemUnapproved = "ITEM_UNAPPROVED",
/// `REPORT_DELETED`.
ReportDeleted = "REPORT_DELETED",
/// `DATA_UNAVAILABLE`.
DataUnavailable = "DATA_UNAVAILABLE",
}
}

plaid_core::open_enum! {
/// The known values of credit pay stub pay basis type.
pub enum CreditPayStubPayBasisType {
/// `SALARY`.
Salary = "SALARY",
/// `HOURLY`.
Hourly = "HOURLY",
/// `COMMISSION`.
Commission = "COMMISSION",
}
}

plaid_core::open_enum! {
/// The known values of form1099type.
pub enum Form1099Type {
/// `FORM_1099_TYPE_UNKNOWN`.
Form1099TypeUnknown = "FORM_1099_TYPE_UNKNOWN",
/// `FORM_1099_TYPE_MISC`.
Form1099TypeMisc = "FORM_1099_TYPE_MISC",
/// `FORM_1099_TYPE_K`.
Form1099TypeK = "FORM_1099_TYPE_K",
}
}

plaid_core::open_enum! {
/// The known values of risk signal document status.
pub enum RiskSignalDocumentStatus {
/// `PROCESSING`.
Processing = "PROCESSING",
/// `PROCESSING_COMPLETE`.
ProcessingComplete = "PROCESSING_COMPLETE",
/// `PROCESSING_ERROR`.
ProcessingError = "PROCESSING_ERROR",
/// `PASSWORD_PROTECTED`.
PasswordProtected = "PASSWORD_PROTECTED",
/// `VIRUS_DETECTED`.
VirusDetected = "VIRUS_DETECTED",
}
}

plaid_core::open_enum! {
/// The known values of risk signal document type.
pub enum RiskSignalDocumentType {
/// `UNKNOWN`.
Unknown = "UNKNOWN",
/// `BANK_STATEMENT`.
BankStatement = "BANK_STATEMENT",
/// `BENEFITS_STATEMENT`.
BenefitsStatement = "BENEFITS_STATEMENT",
/// `BUSINESS_FILING`.
BusinessFiling = "BUSINESS_FILING",
/// `CHECK`.
Check = "CHECK",
/// `DRIVING_LICENSE`.
DrivingLicense = "DRIVING_LICENSE",
/// `FINANCIAL_STATEMENT`.
FinancialStatement = "FINANCIAL_STATEMENT",
/// `INVOICE`.
Invoice = "INVOICE",
/// `PAYSLIP`.
Payslip = "PAYSLIP",
/// `SOCIAL_SECURITY_CARD`.
SocialSecurityCard = "SOCIAL_SECURITY_CARD",
/// `TAX_FORM`.
TaxForm = "TAX_FORM",
/// `UTILITY_BILL`.
UtilityBill = "UTILITY_BILL",
}
}

plaid_core::open_enum! {
/// The known values of risk signal file type.
pub enum RiskSignalFileType {
/// `UNKNOWN`.
Unknown = "UNKNOWN",
/// `IMAGE_PDF`.
ImagePdf = "IMAGE_PDF",
/// `SCAN_OCR`.
ScanOcr = "SCAN_OCR",
/// `TRUE_PDF`.
TruePdf = "TRUE_PDF",
/// `IMAGE`.
Image = "IMAGE",
/// `MIXED_PAGE_PDF`.
MixedPagePdf = "MIXED_PAGE_PDF",
/// `EMPTY_PDF`.
EmptyPdf = "EMPTY_PDF",
/// `FLATTENED_PDF`.
FlattenedPdf = "FLATTENED_PDF",
}
}
