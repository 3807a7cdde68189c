// @generated from api/products/income.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, Address, AddressData, CreditAmountWithCurrency,
    CreditBankIncomeAccountType, CreditBankIncomeCategory, CreditBankIncomeErrorType,
    CreditBankIncomePayFrequency, CreditBankIncomeWarningType, CreditSessionBankIncomeStatus,
    CreditSessionDocumentIncomeResult, DepositoryAccountSubtype,
    EarningsBreakdownCanonicalDescription, Email, EmailType, IncomeBreakdown, IncomeBreakdownType,
    IncomeVerificationDocParsingConfig, IncomeVerificationId, InstitutionId, LinkSessionId, Owner,
    PhoneNumber, PhoneNumberType, PublicToken, SignalAddressData, TransactionId, UserId, UserToken,
};

plaid_core::secret_token! {
/// A secret, redacted in `Debug`. Stands in `CreditEmploymentItem.employment_report_token`.
pub struct EmploymentReportToken;
}

/// The request of `/credit/sessions/get`.
///
/// Lists what a user did in Link to share income: the sessions and their results.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditSessionsGetRequest {
    pub user_token: Option<plaid_types::UserToken>,
    pub user_id: Option<plaid_types::UserId>,
}

#[allow(missing_docs)]
impl CreditSessionsGetRequest {
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
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The answer of `/credit/sessions/get`.
///
/// Lists what a user did in Link to share income: the sessions and their results.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionsGetResponse {
    pub sessions: Vec<CreditSession>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `CreditSessionsGetResponse.sessions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSession {
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    pub session_start_time: Option<plaid_core::DateTime>,
    pub results: Option<CreditSessionResults>,
    pub errors: Vec<CreditSessionError>,
}

/// Stands in `CreditSession.results`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionResults {
    pub item_add_results: Vec<CreditSessionItemAddResult>,
    pub bank_income_results: Vec<CreditSessionBankIncomeResult>,
    pub bank_employment_results: Vec<CreditSessionBankEmploymentResult>,
    pub payroll_income_results: Vec<CreditSessionPayrollIncomeResult>,
    pub document_income_results: Option<plaid_types::CreditSessionDocumentIncomeResult>,
}

/// Stands in `CreditSessionResults.item_add_results`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionItemAddResult {
    pub public_token: Option<plaid_types::PublicToken>,
    pub item_id: Option<plaid_core::ItemId>,
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// Stands in `CreditSessionResults.bank_income_results`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionBankIncomeResult {
    pub status: Option<plaid_types::CreditSessionBankIncomeStatus>,
    pub item_id: Option<plaid_core::ItemId>,
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// Stands in `CreditSessionResults.bank_employment_results`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionBankEmploymentResult {
    pub status: Option<CreditSessionBankEmploymentStatus>,
    pub item_id: Option<plaid_core::ItemId>,
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// Stands in `CreditSessionResults.payroll_income_results`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionPayrollIncomeResult {
    pub num_paystubs_retrieved: Option<i64>,
    pub num_w2s_retrieved: Option<i64>,
    pub institution_id: Option<plaid_types::InstitutionId>,
    pub institution_name: Option<String>,
}

/// Stands in `CreditSession.errors`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionError {
    pub error_type: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub display_message: Option<String>,
}

/// The request of `/employers/search`.
///
/// Searches employers that deposit switch knew.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct EmployersSearchRequest {
    pub query: String,
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EmployersSearchResponse {
    pub employers: Vec<Employer>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `EmployersSearchResponse.employers`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Employer {
    pub employer_id: String,
    pub name: String,
    pub address: Option<plaid_types::AddressData>,
    pub confidence_score: Option<f64>,
}

/// The request of `/income/verification/create`.
///
/// Starts an income verification; an older form.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IncomeVerificationCreateRequest {
    pub webhook: String,
    pub precheck_id: Option<String>,
    pub options: Option<IncomeVerificationCreateRequestOptions>,
}

#[allow(missing_docs)]
impl IncomeVerificationCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(webhook: impl Into<String>) -> Self {
        Self {
            webhook: webhook.into(),
            precheck_id: None,
            options: None,
        }
    }

    #[must_use]
    pub fn precheck_id<M>(mut self, precheck_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.precheck_id = precheck_id.into_option();
        self
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<IncomeVerificationCreateRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`IncomeVerificationCreateRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IncomeVerificationCreateRequestOptions {
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
}

#[allow(missing_docs)]
impl IncomeVerificationCreateRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeVerificationCreateResponse {
    pub income_verification_id: plaid_types::IncomeVerificationId,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/income/verification/paystubs/get`.
///
/// Reads pay stubs of an income verification; an older form.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IncomeVerificationPaystubsGetRequest {
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub income_verification_id: Option<plaid_types::IncomeVerificationId>,
    pub access_token: Option<plaid_types::AccessToken>,
}

#[allow(missing_docs)]
impl IncomeVerificationPaystubsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn income_verification_id<M>(
        mut self,
        income_verification_id: impl plaid_core::IntoOption<plaid_types::IncomeVerificationId, M>,
    ) -> Self {
        self.income_verification_id = income_verification_id.into_option();
        self
    }

    #[must_use]
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.access_token = access_token.into_option();
        self
    }
}

/// The answer of `/income/verification/paystubs/get`.
///
/// Reads pay stubs of an income verification; an older form.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeVerificationPaystubsGetResponse {
    pub document_metadata: Vec<DocumentMetadata>,
    pub paystubs: Vec<Paystub>,
    pub error: Option<plaid_core::ApiError>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `IncomeVerificationPaystubsGetResponse.document_metadata` and `IncomeVerificationTaxformsGetResponse.document_metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DocumentMetadata {
    pub name: Option<String>,
    pub status: Option<String>,
    pub doc_id: Option<String>,
    pub doc_type: Option<DocType>,
}

/// Stands in `IncomeVerificationPaystubsGetResponse.paystubs`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Paystub {
    pub deductions: Option<Deductions>,
    pub doc_id: Option<String>,
    pub earnings: Option<Earnings>,
    pub employee: Employee,
    pub employer: PaystubEmployer,
    /// Deprecated by Plaid.
    pub employment_details: Option<EmploymentDetails>,
    pub net_pay: Option<NetPay>,
    pub pay_period_details: PayPeriodDetails,
    /// Deprecated by Plaid.
    pub paystub_details: Option<PaystubDetails>,
    /// Deprecated by Plaid.
    pub income_breakdown: Vec<plaid_types::IncomeBreakdown>,
    /// Deprecated by Plaid.
    pub ytd_earnings: Option<PaystubYTDDetails>,
}

/// Stands in `Paystub.deductions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Deductions {
    /// Deprecated by Plaid.
    pub subtotals: Vec<Total>,
    pub breakdown: Vec<DeductionsBreakdown>,
    /// Deprecated by Plaid.
    pub totals: Vec<Total>,
    pub total: Option<DeductionsTotal>,
}

/// Stands in `Deductions.subtotals`, `Deductions.totals` and `NetPay.total`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Total {
    pub canonical_description: Option<TotalCanonicalDescription>,
    pub description: Option<String>,
    /// Deprecated by Plaid.
    pub current_pay: Option<Pay>,
    /// Deprecated by Plaid.
    pub ytd_pay: Option<Pay>,
}

/// Stands in `Total.current_pay`, `Total.ytd_pay`, `EarningsTotal.current_pay` and 3 more places.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Pay {
    pub amount: Option<plaid_core::Amount>,
    pub currency: Option<String>,
}

/// Stands in `Deductions.breakdown`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DeductionsBreakdown {
    pub current_amount: Option<plaid_core::Amount>,
    pub description: Option<String>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Stands in `Deductions.total`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DeductionsTotal {
    pub current_amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Stands in `Paystub.earnings`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Earnings {
    /// Deprecated by Plaid.
    pub subtotals: Vec<EarningsTotal>,
    /// Deprecated by Plaid.
    pub totals: Vec<EarningsTotal>,
    pub breakdown: Vec<EarningsBreakdown>,
    pub total: Option<EarningsTotal>,
}

/// Stands in `Earnings.subtotals`, `Earnings.totals` and `Earnings.total`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EarningsTotal {
    pub current_amount: Option<plaid_core::Amount>,
    /// Deprecated by Plaid.
    pub current_pay: Option<Pay>,
    /// Deprecated by Plaid.
    pub ytd_pay: Option<Pay>,
    pub hours: Option<f64>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Stands in `Earnings.breakdown`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EarningsBreakdown {
    pub canonical_description: Option<plaid_types::EarningsBreakdownCanonicalDescription>,
    pub current_amount: Option<plaid_core::Amount>,
    pub description: Option<String>,
    pub hours: Option<f64>,
    pub iso_currency_code: Option<String>,
    pub rate: Option<f64>,
    pub unofficial_currency_code: Option<String>,
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Stands in `Paystub.employee` and `W2.employee`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Employee {
    pub address: Option<PaystubAddress>,
    pub name: Option<String>,
    pub marital_status: Option<String>,
    pub taxpayer_id: Option<TaxpayerID>,
}

/// Stands in `Employee.address` and `PaystubEmployer.address`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaystubAddress {
    pub city: Option<String>,
    pub country: Option<String>,
    pub postal_code: Option<String>,
    pub region: Option<String>,
    pub street: Option<String>,
    /// Deprecated by Plaid.
    pub line1: Option<String>,
    /// Deprecated by Plaid.
    pub line2: Option<String>,
    /// Deprecated by Plaid.
    pub state_code: Option<String>,
}

/// Stands in `Employee.taxpayer_id`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TaxpayerID {
    pub id_type: Option<String>,
    pub id_mask: Option<plaid_core::Sensitive>,
    /// Exactly 4 characters.
    ///
    /// Deprecated by Plaid.
    pub last_4_digits: Option<plaid_core::Sensitive>,
}

/// Stands in `Paystub.employer` and `W2.employer`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaystubEmployer {
    pub address: Option<PaystubAddress>,
    pub name: Option<String>,
}

/// Stands in `Paystub.employment_details`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EmploymentDetails {
    /// Deprecated by Plaid.
    pub annual_salary: Option<Pay>,
    pub hire_date: Option<plaid_core::Date>,
}

/// Stands in `Paystub.net_pay`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NetPay {
    pub current_amount: Option<plaid_core::Amount>,
    pub description: Option<String>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub ytd_amount: Option<plaid_core::Amount>,
    /// Deprecated by Plaid.
    pub total: Option<Total>,
}

/// Stands in `Paystub.pay_period_details`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayPeriodDetails {
    pub check_amount: Option<plaid_core::Amount>,
    pub distribution_breakdown: Vec<DistributionBreakdown>,
    pub end_date: Option<plaid_core::Date>,
    pub gross_earnings: Option<plaid_core::Amount>,
    pub pay_date: Option<plaid_core::Date>,
    pub pay_frequency: Option<PayPeriodDetailsPayFrequency>,
    /// Deprecated by Plaid.
    pub pay_day: Option<plaid_core::Date>,
    pub start_date: Option<plaid_core::Date>,
}

/// Stands in `PayPeriodDetails.distribution_breakdown`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DistributionBreakdown {
    pub account_name: Option<String>,
    pub bank_name: Option<String>,
    pub current_amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub mask: Option<String>,
    pub r#type: Option<String>,
    pub unofficial_currency_code: Option<String>,
    /// Deprecated by Plaid.
    pub current_pay: Option<Pay>,
}

/// Stands in `Paystub.paystub_details`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaystubDetails {
    pub pay_period_start_date: Option<plaid_core::Date>,
    pub pay_period_end_date: Option<plaid_core::Date>,
    pub pay_date: Option<plaid_core::Date>,
    pub paystub_provider: Option<String>,
    pub pay_frequency: Option<PaystubPayFrequency>,
}

/// Stands in `Paystub.ytd_earnings`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaystubYTDDetails {
    pub gross_earnings: Option<plaid_core::Amount>,
    pub net_earnings: Option<plaid_core::Amount>,
}

/// The request of `/income/verification/documents/download`.
///
/// Reads the original documents of an income verification as a ZIP archive.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IncomeVerificationDocumentsDownloadRequest {
    /// Deprecated by Plaid.
    pub income_verification_id: Option<plaid_types::IncomeVerificationId>,
    pub access_token: Option<plaid_types::AccessToken>,
    pub document_id: Option<String>,
}

#[allow(missing_docs)]
impl IncomeVerificationDocumentsDownloadRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn income_verification_id<M>(
        mut self,
        income_verification_id: impl plaid_core::IntoOption<plaid_types::IncomeVerificationId, M>,
    ) -> Self {
        self.income_verification_id = income_verification_id.into_option();
        self
    }

    #[must_use]
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.access_token = access_token.into_option();
        self
    }

    #[must_use]
    pub fn document_id<M>(mut self, document_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.document_id = document_id.into_option();
        self
    }
}

/// The request of `/income/verification/taxforms/get`.
///
/// Reads tax forms of an income verification; an older form.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IncomeVerificationTaxformsGetRequest {
    /// Deprecated by Plaid.
    pub income_verification_id: Option<plaid_types::IncomeVerificationId>,
    pub access_token: Option<plaid_types::AccessToken>,
}

#[allow(missing_docs)]
impl IncomeVerificationTaxformsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn income_verification_id<M>(
        mut self,
        income_verification_id: impl plaid_core::IntoOption<plaid_types::IncomeVerificationId, M>,
    ) -> Self {
        self.income_verification_id = income_verification_id.into_option();
        self
    }

    #[must_use]
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.access_token = access_token.into_option();
        self
    }
}

/// The answer of `/income/verification/taxforms/get`.
///
/// Reads tax forms of an income verification; an older form.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeVerificationTaxformsGetResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub document_metadata: Vec<DocumentMetadata>,
    pub taxforms: Vec<Taxform>,
    pub error: Option<plaid_core::ApiError>,
}

/// Stands in `IncomeVerificationTaxformsGetResponse.taxforms`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Taxform {
    pub doc_id: Option<String>,
    pub document_type: String,
    pub w2: Option<W2>,
}

/// Stands in `Taxform.w2`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct W2 {
    pub employer: Option<PaystubEmployer>,
    pub employee: Option<Employee>,
    pub tax_year: Option<String>,
    pub employer_id_number: Option<plaid_core::Sensitive>,
    pub wages_tips_other_comp: Option<String>,
    pub federal_income_tax_withheld: Option<String>,
    pub social_security_wages: Option<String>,
    pub social_security_tax_withheld: Option<String>,
    pub medicare_wages_and_tips: Option<String>,
    pub medicare_tax_withheld: Option<String>,
    pub social_security_tips: Option<String>,
    pub allocated_tips: Option<String>,
    pub box_9: Option<String>,
    pub dependent_care_benefits: Option<String>,
    pub nonqualified_plans: Option<String>,
    pub box_12: Vec<W2Box12>,
    pub statutory_employee: Option<String>,
    pub retirement_plan: Option<String>,
    pub third_party_sick_pay: Option<String>,
    pub other: Option<String>,
    pub state_and_local_wages: Vec<W2StateAndLocalWages>,
}

/// Stands in `W2.box_12` and `CreditW2.box_12`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct W2Box12 {
    pub code: Option<String>,
    /// A decimal string on the wire.
    pub amount: Option<plaid_core::Amount>,
}

/// Stands in `W2.state_and_local_wages` and `CreditW2.state_and_local_wages`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct W2StateAndLocalWages {
    pub state: Option<String>,
    pub employer_state_id_number: Option<String>,
    pub state_wages_tips: Option<String>,
    pub state_income_tax: Option<String>,
    pub local_wages_tips: Option<String>,
    pub local_income_tax: Option<String>,
    pub locality_name: Option<String>,
}

/// The request of `/income/verification/precheck`.
///
/// Tells how likely it is that a user's payroll account is supported; an older form.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckRequest {
    pub user: Option<IncomeVerificationPrecheckUser>,
    pub employer: Option<IncomeVerificationPrecheckEmployer>,
    pub payroll_institution: Option<IncomeVerificationPrecheckPayrollInstitution>,
    /// Deprecated by Plaid.
    pub transactions_access_token: Option<plaid_types::AccessToken>,
    pub transactions_access_tokens: Option<Vec<plaid_types::AccessToken>>,
    pub us_military_info: Option<IncomeVerificationPrecheckMilitaryInfo>,
}

#[allow(missing_docs)]
impl IncomeVerificationPrecheckRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn user(mut self, user: impl Into<Option<IncomeVerificationPrecheckUser>>) -> Self {
        self.user = user.into();
        self
    }

    #[must_use]
    pub fn employer(
        mut self,
        employer: impl Into<Option<IncomeVerificationPrecheckEmployer>>,
    ) -> Self {
        self.employer = employer.into();
        self
    }

    #[must_use]
    pub fn payroll_institution(
        mut self,
        payroll_institution: impl Into<Option<IncomeVerificationPrecheckPayrollInstitution>>,
    ) -> Self {
        self.payroll_institution = payroll_institution.into();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn transactions_access_token<M>(
        mut self,
        transactions_access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.transactions_access_token = transactions_access_token.into_option();
        self
    }

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

    #[must_use]
    pub fn us_military_info(
        mut self,
        us_military_info: impl Into<Option<IncomeVerificationPrecheckMilitaryInfo>>,
    ) -> Self {
        self.us_military_info = us_military_info.into();
        self
    }
}

/// Stands in `IncomeVerificationPrecheckRequest.user`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckUser {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email_address: Option<plaid_core::Sensitive>,
    pub home_address: Option<plaid_types::SignalAddressData>,
}

#[allow(missing_docs)]
impl IncomeVerificationPrecheckUser {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn first_name<M>(mut self, first_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.first_name = first_name.into_option();
        self
    }

    #[must_use]
    pub fn last_name<M>(mut self, last_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.last_name = last_name.into_option();
        self
    }

    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    #[must_use]
    pub fn home_address(
        mut self,
        home_address: impl Into<Option<plaid_types::SignalAddressData>>,
    ) -> Self {
        self.home_address = home_address.into();
        self
    }
}

/// Stands in `IncomeVerificationPrecheckRequest.employer` and `CreditPayrollIncomePrecheckRequest.employer`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckEmployer {
    pub name: Option<String>,
    pub address: Option<IncomeVerificationPrecheckEmployerAddressData>,
    pub tax_id: Option<plaid_core::Sensitive>,
    /// A URL.
    pub url: Option<String>,
}

#[allow(missing_docs)]
impl IncomeVerificationPrecheckEmployer {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn name<M>(mut self, name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.name = name.into_option();
        self
    }

    #[must_use]
    pub fn address(
        mut self,
        address: impl Into<Option<IncomeVerificationPrecheckEmployerAddressData>>,
    ) -> Self {
        self.address = address.into();
        self
    }

    #[must_use]
    pub fn tax_id<M>(
        mut self,
        tax_id: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.tax_id = tax_id.into_option();
        self
    }

    /// A URL.
    #[must_use]
    pub fn url<M>(mut self, url: impl plaid_core::IntoOption<String, M>) -> Self {
        self.url = url.into_option();
        self
    }
}

/// Stands in `IncomeVerificationPrecheckEmployer.address`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckEmployerAddressData {
    pub city: Option<String>,
    pub country: Option<String>,
    pub postal_code: Option<String>,
    pub region: Option<String>,
    pub street: Option<String>,
}

#[allow(missing_docs)]
impl IncomeVerificationPrecheckEmployerAddressData {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn city<M>(mut self, city: impl plaid_core::IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    #[must_use]
    pub fn country<M>(mut self, country: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country = country.into_option();
        self
    }

    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    #[must_use]
    pub fn street<M>(mut self, street: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street = street.into_option();
        self
    }
}

/// Stands in `IncomeVerificationPrecheckRequest.payroll_institution` and `CreditPayrollIncomePrecheckRequest.payroll_institution`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckPayrollInstitution {
    pub name: Option<String>,
}

#[allow(missing_docs)]
impl IncomeVerificationPrecheckPayrollInstitution {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn name<M>(mut self, name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.name = name.into_option();
        self
    }
}

/// Stands in `IncomeVerificationPrecheckRequest.us_military_info` and `CreditPayrollIncomePrecheckRequest.us_military_info`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckMilitaryInfo {
    pub is_active_duty: Option<bool>,
    pub branch: Option<String>,
}

#[allow(missing_docs)]
impl IncomeVerificationPrecheckMilitaryInfo {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn is_active_duty(mut self, is_active_duty: impl Into<Option<bool>>) -> Self {
        self.is_active_duty = is_active_duty.into();
        self
    }

    #[must_use]
    pub fn branch<M>(mut self, branch: impl plaid_core::IntoOption<String, M>) -> Self {
        self.branch = branch.into_option();
        self
    }
}

/// The answer of `/income/verification/precheck`.
///
/// Tells how likely it is that a user's payroll account is supported; an older form.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeVerificationPrecheckResponse {
    pub precheck_id: String,
    pub request_id: Option<plaid_core::RequestId>,
    pub confidence: IncomeVerificationPrecheckConfidence,
}

/// The request of `/employment/verification/get`.
///
/// Reads a user's employment; an older form.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct EmploymentVerificationGetRequest {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EmploymentVerificationGetResponse {
    pub employments: Vec<EmploymentVerification>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `EmploymentVerificationGetResponse.employments`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EmploymentVerification {
    pub status: Option<EmploymentVerificationStatus>,
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub employer: Option<EmployerVerification>,
    pub title: Option<String>,
    pub platform_ids: Option<PlatformIds>,
}

/// Stands in `EmploymentVerification.employer`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EmployerVerification {
    pub name: Option<String>,
}

/// Stands in `EmploymentVerification.platform_ids`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PlatformIds {
    pub employee_id: Option<plaid_core::Sensitive>,
    pub payroll_id: Option<plaid_core::Sensitive>,
    pub position_id: Option<String>,
}

/// The request of `/beta/credit/v1/bank_employment/get`.
///
/// Reads employment found in a user's bank accounts.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditBankEmploymentGetRequest {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankEmploymentGetResponse {
    pub bank_employment_reports: Vec<CreditBankEmploymentReport>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `CreditBankEmploymentGetResponse.bank_employment_reports`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankEmploymentReport {
    pub bank_employment_report_id: String,
    pub generated_time: plaid_core::DateTime,
    pub days_requested: Option<i64>,
    pub items: Vec<CreditBankEmploymentItem>,
    pub warnings: Vec<CreditBankEmploymentWarning>,
}

/// Stands in `CreditBankEmploymentReport.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankEmploymentItem {
    pub item_id: plaid_core::ItemId,
    pub last_updated_time: plaid_core::DateTime,
    pub institution_id: plaid_types::InstitutionId,
    pub institution_name: String,
    pub bank_employments: Vec<CreditBankEmployment>,
    pub bank_employment_accounts: Vec<CreditBankIncomeAccount>,
}

/// Stands in `CreditBankEmploymentItem.bank_employments`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankEmployment {
    pub bank_employment_id: String,
    pub account_id: plaid_types::AccountId,
    pub employer: CreditBankEmployer,
    pub latest_deposit_date: plaid_core::Date,
    pub earliest_deposit_date: plaid_core::Date,
}

/// Stands in `CreditBankEmployment.employer`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankEmployer {
    pub name: String,
}

/// Stands in `CreditBankEmploymentItem.bank_employment_accounts` and `CreditBankIncomeItem.bank_income_accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeAccount {
    pub account_id: plaid_types::AccountId,
    pub mask: Option<String>,
    pub name: Option<String>,
    pub official_name: Option<String>,
    pub subtype: Option<plaid_types::DepositoryAccountSubtype>,
    pub r#type: Option<plaid_types::CreditBankIncomeAccountType>,
    pub owners: Vec<plaid_types::Owner>,
}

/// Stands in `CreditBankEmploymentReport.warnings`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankEmploymentWarning {
    pub warning_type: CreditBankEmploymentWarningType,
    pub warning_code: CreditBankIncomeWarningCode,
    pub cause: CreditBankIncomeCause,
}

/// Stands in `CreditBankEmploymentWarning.cause` and `CreditBankIncomeWarning.cause`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeCause {
    pub error_type: Option<plaid_types::CreditBankIncomeErrorType>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub display_message: Option<String>,
    pub item_id: Option<plaid_core::ItemId>,
}

/// The request of `/credit/bank_income/get`.
///
/// Reads the income found in a user's bank accounts.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditBankIncomeGetRequest {
    pub user_token: Option<plaid_types::UserToken>,
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    pub options: Option<CreditBankIncomeGetRequestOptions>,
}

#[allow(missing_docs)]
impl CreditBankIncomeGetRequest {
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

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CreditBankIncomeGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`CreditBankIncomeGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditBankIncomeGetRequestOptions {
    /// Plaid's default is `1`.
    pub count: Option<i64>,
}

impl CreditBankIncomeGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Plaid's default is `1`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }
}

/// The answer of `/credit/bank_income/get`.
///
/// Reads the income found in a user's bank accounts.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeGetResponse {
    pub bank_income: Vec<CreditBankIncome>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `CreditBankIncomeGetResponse.bank_income`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncome {
    pub bank_income_id: Option<String>,
    pub generated_time: Option<plaid_core::DateTime>,
    pub days_requested: Option<i64>,
    pub items: Vec<CreditBankIncomeItem>,
    pub bank_income_summary: Option<CreditBankIncomeSummary>,
    pub warnings: Vec<CreditBankIncomeWarning>,
}

/// Stands in `CreditBankIncome.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeItem {
    pub bank_income_accounts: Vec<CreditBankIncomeAccount>,
    pub bank_income_sources: Vec<CreditBankIncomeSource>,
    pub last_updated_time: Option<plaid_core::DateTime>,
    pub institution_id: Option<plaid_types::InstitutionId>,
    pub institution_name: Option<String>,
    pub item_id: Option<plaid_core::ItemId>,
}

/// Stands in `CreditBankIncomeItem.bank_income_sources`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeSource {
    pub income_source_id: Option<String>,
    pub income_description: Option<String>,
    pub income_category: Option<plaid_types::CreditBankIncomeCategory>,
    pub account_id: Option<plaid_types::AccountId>,
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub pay_frequency: Option<plaid_types::CreditBankIncomePayFrequency>,
    pub total_amount: Option<plaid_core::Amount>,
    pub transaction_count: Option<i64>,
    pub historical_summary: Vec<CreditBankIncomeHistoricalSummary>,
}

/// Stands in `CreditBankIncomeSource.historical_summary` and `CreditBankIncomeSummary.historical_summary`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeHistoricalSummary {
    /// Deprecated by Plaid.
    pub total_amount: Option<plaid_core::Amount>,
    /// Deprecated by Plaid.
    pub iso_currency_code: Option<String>,
    /// Deprecated by Plaid.
    pub unofficial_currency_code: Option<String>,
    pub total_amounts: Vec<plaid_types::CreditAmountWithCurrency>,
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub transactions: Vec<CreditBankIncomeTransaction>,
}

/// Stands in `CreditBankIncomeHistoricalSummary.transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeTransaction {
    pub amount: Option<plaid_core::Amount>,
    pub date: Option<plaid_core::Date>,
    pub name: Option<String>,
    pub original_description: Option<String>,
    pub pending: Option<bool>,
    pub transaction_id: Option<plaid_types::TransactionId>,
    pub check_number: Option<String>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CreditBankIncome.bank_income_summary`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeSummary {
    /// Deprecated by Plaid.
    pub total_amount: Option<plaid_core::Amount>,
    /// Deprecated by Plaid.
    pub iso_currency_code: Option<String>,
    /// Deprecated by Plaid.
    pub unofficial_currency_code: Option<String>,
    pub total_amounts: Vec<plaid_types::CreditAmountWithCurrency>,
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub income_sources_count: Option<i64>,
    pub income_categories_count: Option<i64>,
    pub income_transactions_count: Option<i64>,
    pub historical_summary: Vec<CreditBankIncomeHistoricalSummary>,
}

/// Stands in `CreditBankIncome.warnings`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeWarning {
    pub warning_type: Option<plaid_types::CreditBankIncomeWarningType>,
    pub warning_code: Option<CreditBankIncomeWarningCode>,
    pub cause: Option<CreditBankIncomeCause>,
}

/// The request of `/credit/bank_income/pdf/get`.
///
/// Reads the bank income report as a PDF.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditBankIncomePDFGetRequest {
    pub user_token: Option<plaid_types::UserToken>,
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
}

#[allow(missing_docs)]
impl CreditBankIncomePDFGetRequest {
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

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The request of `/credit/bank_income/refresh`.
///
/// Has the bank income report made anew.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditBankIncomeRefreshRequest {
    pub user_token: plaid_types::UserToken,
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    pub options: Option<CreditBankIncomeRefreshRequestOptions>,
}

#[allow(missing_docs)]
impl CreditBankIncomeRefreshRequest {
    /// A request with the members it cannot go without.
    pub fn new(user_token: impl Into<plaid_types::UserToken>) -> Self {
        Self {
            user_token: user_token.into(),
            user_id: None,
            options: None,
        }
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CreditBankIncomeRefreshRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`CreditBankIncomeRefreshRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditBankIncomeRefreshRequestOptions {
    pub days_requested: Option<i64>,
}

#[allow(missing_docs)]
impl CreditBankIncomeRefreshRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }
}

/// The answer of `/credit/bank_income/refresh`.
///
/// Has the bank income report made anew.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeRefreshResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/bank_income/webhook/update`.
///
/// Turns proactive updates about a user's bank income on or off.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditBankIncomeWebhookUpdateRequest {
    pub user_token: plaid_types::UserToken,
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
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

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The answer of `/credit/bank_income/webhook/update`.
///
/// Turns proactive updates about a user's bank income on or off.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeWebhookUpdateResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/payroll_income/parsing_config/update`.
///
/// Changes how uploaded documents are analysed.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditPayrollIncomeParsingConfigUpdateRequest {
    pub user_token: Option<plaid_types::UserToken>,
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    pub item_id: Option<plaid_core::ItemId>,
    pub parsing_config: Vec<plaid_types::IncomeVerificationDocParsingConfig>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Not in Plaid's public documentation.
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
}

/// The answer of `/credit/payroll_income/parsing_config/update`.
///
/// Changes how uploaded documents are analysed.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayrollIncomeParsingConfigUpdateResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/bank_statements/uploads/get`.
///
/// Reads what was found in bank statements that the user uploaded.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditBankStatementsUploadsGetRequest {
    pub user_token: Option<plaid_types::UserToken>,
    pub user_id: Option<plaid_types::UserId>,
    pub options: Option<CreditBankStatementsUploadsGetRequestOptions>,
}

#[allow(missing_docs)]
impl CreditBankStatementsUploadsGetRequest {
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
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CreditBankStatementsUploadsGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`CreditBankStatementsUploadsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditBankStatementsUploadsGetRequestOptions {
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
}

#[allow(missing_docs)]
impl CreditBankStatementsUploadsGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementsUploadsGetResponse {
    pub items: Vec<CreditBankStatementUploadItem>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `CreditBankStatementsUploadsGetResponse.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementUploadItem {
    pub item_id: plaid_core::ItemId,
    pub bank_statements: Vec<CreditBankStatementUploadObject>,
    pub status: Option<PayrollItemStatus>,
    pub updated_at: Option<plaid_core::DateTime>,
}

/// Stands in `CreditBankStatementUploadItem.bank_statements`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementUploadObject {
    pub transactions: Vec<CreditBankStatementUploadTransaction>,
    pub document_metadata: CreditDocumentMetadata,
    pub document_id: Option<String>,
    pub bank_accounts: Vec<CreditBankStatementUploadBankAccount>,
}

/// Stands in `CreditBankStatementUploadObject.transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementUploadTransaction {
    pub amount: Option<plaid_core::Amount>,
    pub date: Option<plaid_core::Date>,
    pub original_description: Option<String>,
    pub account_id: Option<plaid_types::AccountId>,
}

/// Stands in `CreditBankStatementUploadObject.document_metadata`, `CreditPayStub.document_metadata`, `CreditW2.document_metadata` and 2 more places.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditDocumentMetadata {
    pub name: String,
    pub document_type: Option<String>,
    pub download_url: Option<plaid_core::Sensitive>,
    pub status: Option<String>,
    pub page_count: Option<i64>,
    pub error_message: Option<String>,
}

/// Stands in `CreditBankStatementUploadObject.bank_accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementUploadBankAccount {
    pub name: Option<String>,
    pub bank_name: Option<String>,
    pub account_type: Option<String>,
    pub account_number: Option<plaid_core::Sensitive>,
    pub owner: CreditBankStatementUploadAccountOwner,
    pub periods: Vec<CreditBankStatementUploadBankAccountPeriod>,
    pub account_id: Option<plaid_types::AccountId>,
}

/// Stands in `CreditBankStatementUploadBankAccount.owner`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementUploadAccountOwner {
    pub name: Option<String>,
    pub address: CreditBankStatementUploadAccountOwnerAddress,
}

/// Stands in `CreditBankStatementUploadAccountOwner.address`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementUploadAccountOwnerAddress {
    pub city: Option<String>,
    pub country: Option<String>,
    pub postal_code: Option<String>,
    pub region: Option<String>,
    pub street: Option<String>,
}

/// Stands in `CreditBankStatementUploadBankAccount.periods`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementUploadBankAccountPeriod {
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub starting_balance: Option<plaid_core::Amount>,
    pub ending_balance: Option<plaid_core::Amount>,
}

/// Stands in `CreditBankStatementUploadItem.status` and `PayrollItem.status`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayrollItemStatus {
    pub processing_status: Option<String>,
}

/// The request of `/credit/payroll_income/get`.
///
/// Reads pay stubs, W-2 and 1099 forms from payroll accounts or uploaded documents.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditPayrollIncomeGetRequest {
    pub user_token: Option<plaid_types::UserToken>,
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    pub options: Option<CreditPayrollIncomeGetRequestOptions>,
}

#[allow(missing_docs)]
impl CreditPayrollIncomeGetRequest {
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

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CreditPayrollIncomeGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`CreditPayrollIncomeGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditPayrollIncomeGetRequestOptions {
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
}

#[allow(missing_docs)]
impl CreditPayrollIncomeGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayrollIncomeGetResponse {
    pub items: Vec<PayrollItem>,
    pub error: Option<plaid_core::ApiError>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `CreditPayrollIncomeGetResponse.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayrollItem {
    pub item_id: plaid_core::ItemId,
    pub institution_id: Option<plaid_types::InstitutionId>,
    pub institution_name: Option<String>,
    pub accounts: Vec<PayrollIncomeAccountData>,
    pub payroll_income: Vec<PayrollIncomeObject>,
    pub status: Option<PayrollItemStatus>,
    pub updated_at: Option<plaid_core::DateTime>,
}

/// Stands in `PayrollItem.accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayrollIncomeAccountData {
    pub account_id: Option<plaid_types::AccountId>,
    pub rate_of_pay: PayrollIncomeRateOfPay,
    pub pay_frequency: Option<String>,
}

/// Stands in `PayrollIncomeAccountData.rate_of_pay`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayrollIncomeRateOfPay {
    pub pay_rate: Option<String>,
    pub pay_amount: Option<plaid_core::Amount>,
}

/// Stands in `PayrollItem.payroll_income`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayrollIncomeObject {
    pub account_id: Option<plaid_types::AccountId>,
    pub pay_stubs: Vec<CreditPayStub>,
    pub w2s: Vec<CreditW2>,
    pub form1099s: Vec<Credit1099>,
    pub i20s: Vec<CreditI20>,
}

/// Stands in `PayrollIncomeObject.pay_stubs`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayStub {
    pub deductions: CreditPayStubDeductions,
    pub document_id: Option<String>,
    pub document_metadata: CreditDocumentMetadata,
    pub earnings: CreditPayStubEarnings,
    pub employee: CreditPayStubEmployee,
    pub employer: CreditPayStubEmployer,
    pub net_pay: CreditPayStubNetPay,
    pub pay_period_details: PayStubPayPeriodDetails,
}

/// Stands in `CreditPayStub.deductions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayStubDeductions {
    pub breakdown: Vec<PayStubDeductionsBreakdown>,
    pub total: PayStubDeductionsTotal,
}

/// Stands in `CreditPayStubDeductions.breakdown`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayStubDeductionsBreakdown {
    pub current_amount: Option<plaid_core::Amount>,
    pub description: Option<String>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Stands in `CreditPayStubDeductions.total`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayStubDeductionsTotal {
    pub current_amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Stands in `CreditPayStub.earnings`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayStubEarnings {
    pub breakdown: Vec<PayStubEarningsBreakdown>,
    pub total: PayStubEarningsTotal,
}

/// Stands in `CreditPayStubEarnings.breakdown`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayStubEarningsBreakdown {
    pub canonical_description: Option<String>,
    pub current_amount: Option<plaid_core::Amount>,
    pub description: Option<String>,
    pub hours: Option<f64>,
    pub iso_currency_code: Option<String>,
    pub rate: Option<f64>,
    pub unofficial_currency_code: Option<String>,
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Stands in `CreditPayStubEarnings.total`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayStubEarningsTotal {
    pub current_amount: Option<plaid_core::Amount>,
    pub hours: Option<f64>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Stands in `CreditPayStub.employee` and `CreditW2.employee`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayStubEmployee {
    pub address: CreditPayStubAddress,
    pub name: Option<String>,
    pub marital_status: Option<String>,
    pub taxpayer_id: PayStubTaxpayerID,
}

/// Stands in `CreditPayStubEmployee.address`, `CreditPayStubEmployer.address`, `Credit1099Recipient.address` and 2 more places.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayStubAddress {
    pub city: Option<String>,
    pub country: Option<String>,
    pub postal_code: Option<String>,
    pub region: Option<String>,
    pub street: Option<String>,
}

/// Stands in `CreditPayStubEmployee.taxpayer_id`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayStubTaxpayerID {
    pub id_type: Option<String>,
    pub id_mask: Option<plaid_core::Sensitive>,
}

/// Stands in `CreditPayStub.employer` and `CreditW2.employer`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayStubEmployer {
    pub address: CreditPayStubAddress,
    pub name: Option<String>,
}

/// Stands in `CreditPayStub.net_pay`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayStubNetPay {
    pub current_amount: Option<plaid_core::Amount>,
    pub description: Option<String>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Stands in `CreditPayStub.pay_period_details`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayStubPayPeriodDetails {
    pub pay_amount: Option<plaid_core::Amount>,
    pub distribution_breakdown: Vec<PayStubDistributionBreakdown>,
    pub end_date: Option<plaid_core::Date>,
    pub gross_earnings: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub pay_date: Option<plaid_core::Date>,
    pub pay_frequency: Option<String>,
    pub pay_basis: Option<CreditPayStubPayBasisType>,
    pub start_date: Option<plaid_core::Date>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `PayStubPayPeriodDetails.distribution_breakdown`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayStubDistributionBreakdown {
    pub account_name: Option<String>,
    pub bank_name: Option<String>,
    pub current_amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub mask: Option<String>,
    pub r#type: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `PayrollIncomeObject.w2s`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditW2 {
    pub document_metadata: CreditDocumentMetadata,
    pub document_id: String,
    pub employer: CreditPayStubEmployer,
    pub employee: CreditPayStubEmployee,
    pub tax_year: Option<String>,
    pub employer_id_number: Option<plaid_core::Sensitive>,
    pub wages_tips_other_comp: Option<String>,
    pub federal_income_tax_withheld: Option<String>,
    pub social_security_wages: Option<String>,
    pub social_security_tax_withheld: Option<String>,
    pub medicare_wages_and_tips: Option<String>,
    pub medicare_tax_withheld: Option<String>,
    pub social_security_tips: Option<String>,
    pub allocated_tips: Option<String>,
    pub box_9: Option<String>,
    pub dependent_care_benefits: Option<String>,
    pub nonqualified_plans: Option<String>,
    pub box_12: Vec<W2Box12>,
    pub statutory_employee: Option<String>,
    pub retirement_plan: Option<String>,
    pub third_party_sick_pay: Option<String>,
    pub other: Option<String>,
    pub state_and_local_wages: Vec<W2StateAndLocalWages>,
}

/// Stands in `PayrollIncomeObject.form1099s`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Credit1099 {
    pub document_id: Option<String>,
    pub document_metadata: Option<CreditDocumentMetadata>,
    pub form_1099_type: Option<Form1099Type>,
    pub recipient: Option<Credit1099Recipient>,
    pub payer: Option<Credit1099Payer>,
    pub filer: Option<Credit1099Filer>,
    pub tax_year: Option<String>,
    pub rents: Option<plaid_core::Amount>,
    pub royalties: Option<plaid_core::Amount>,
    pub other_income: Option<plaid_core::Amount>,
    pub federal_income_tax_withheld: Option<plaid_core::Amount>,
    pub fishing_boat_proceeds: Option<plaid_core::Amount>,
    pub medical_and_healthcare_payments: Option<plaid_core::Amount>,
    pub nonemployee_compensation: Option<plaid_core::Amount>,
    pub substitute_payments_in_lieu_of_dividends_or_interest: Option<plaid_core::Amount>,
    pub payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer: Option<String>,
    pub crop_insurance_proceeds: Option<plaid_core::Amount>,
    pub excess_golden_parachute_payments: Option<plaid_core::Amount>,
    pub gross_proceeds_paid_to_an_attorney: Option<plaid_core::Amount>,
    pub section_409a_deferrals: Option<plaid_core::Amount>,
    pub section_409a_income: Option<plaid_core::Amount>,
    pub state_tax_withheld: Option<plaid_core::Amount>,
    pub state_tax_withheld_lower: Option<plaid_core::Amount>,
    pub payer_state_number: Option<String>,
    pub payer_state_number_lower: Option<String>,
    pub state_income: Option<plaid_core::Amount>,
    pub state_income_lower: Option<plaid_core::Amount>,
    pub transactions_reported: Option<String>,
    pub pse_name: Option<String>,
    pub pse_telephone_number: Option<String>,
    pub gross_amount: Option<plaid_core::Amount>,
    pub card_not_present_transaction: Option<plaid_core::Amount>,
    pub merchant_category_code: Option<String>,
    pub number_of_payment_transactions: Option<String>,
    pub january_amount: Option<plaid_core::Amount>,
    pub february_amount: Option<plaid_core::Amount>,
    pub march_amount: Option<plaid_core::Amount>,
    pub april_amount: Option<plaid_core::Amount>,
    pub may_amount: Option<plaid_core::Amount>,
    pub june_amount: Option<plaid_core::Amount>,
    pub july_amount: Option<plaid_core::Amount>,
    pub august_amount: Option<plaid_core::Amount>,
    pub september_amount: Option<plaid_core::Amount>,
    pub october_amount: Option<plaid_core::Amount>,
    pub november_amount: Option<plaid_core::Amount>,
    pub december_amount: Option<plaid_core::Amount>,
    pub primary_state: Option<String>,
    pub secondary_state: Option<String>,
    pub primary_state_id: Option<String>,
    pub secondary_state_id: Option<String>,
    pub primary_state_income_tax: Option<plaid_core::Amount>,
    pub secondary_state_income_tax: Option<plaid_core::Amount>,
}

/// Stands in `Credit1099.recipient`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Credit1099Recipient {
    pub address: Option<CreditPayStubAddress>,
    pub name: Option<String>,
    pub tin: Option<plaid_core::Sensitive>,
    pub account_number: Option<plaid_core::Sensitive>,
    pub facta_filing_requirement: Option<String>,
    pub second_tin_exists: Option<String>,
}

/// Stands in `Credit1099.payer`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Credit1099Payer {
    pub address: Option<CreditPayStubAddress>,
    pub name: Option<String>,
    pub tin: Option<plaid_core::Sensitive>,
    pub telephone_number: Option<String>,
}

/// Stands in `Credit1099.filer`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Credit1099Filer {
    pub address: Option<CreditPayStubAddress>,
    pub name: Option<String>,
    pub tin: Option<plaid_core::Sensitive>,
    pub r#type: Option<String>,
}

/// Stands in `PayrollIncomeObject.i20s`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditI20 {
    pub document_id: Option<String>,
    pub document_metadata: Option<CreditDocumentMetadata>,
    pub student: Option<CreditI20Student>,
    pub personal_funds: Option<plaid_core::Amount>,
    pub on_campus_employment: Option<plaid_core::Amount>,
    pub funds_from_this_school: Option<plaid_core::Amount>,
    pub students_funding_total: Option<plaid_core::Amount>,
    pub funds_from_another_source: Option<plaid_core::Amount>,
    pub estimated_average_costs_total: Option<plaid_core::Amount>,
    pub estimated_average_living_expenses: Option<plaid_core::Amount>,
    pub students_funding_period_months: Option<i64>,
    pub estimated_average_costs_period_months: Option<i64>,
}

/// Stands in `CreditI20.student`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditI20Student {
    pub given_name: Option<String>,
    pub surname_primary_name: Option<String>,
    pub passport_name: Option<String>,
    pub preferred_name: Option<String>,
    pub school_name: Option<String>,
    pub program_start_date: Option<plaid_core::Date>,
    pub program_end_date: Option<plaid_core::Date>,
}

/// The request of `/credit/payroll_income/risk_signals/get`.
///
/// Reads signs of fraud in documents that the user uploaded.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditPayrollIncomeRiskSignalsGetRequest {
    pub user_token: Option<plaid_types::UserToken>,
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
}

#[allow(missing_docs)]
impl CreditPayrollIncomeRiskSignalsGetRequest {
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

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The answer of `/credit/payroll_income/risk_signals/get`.
///
/// Reads signs of fraud in documents that the user uploaded.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayrollIncomeRiskSignalsGetResponse {
    pub items: Vec<PayrollRiskSignalsItem>,
    pub error: Option<plaid_core::ApiError>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `CreditPayrollIncomeRiskSignalsGetResponse.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayrollRiskSignalsItem {
    pub item_id: plaid_core::ItemId,
    pub verification_risk_signals: Vec<DocumentRiskSignalsObject>,
}

/// Stands in `PayrollRiskSignalsItem.verification_risk_signals`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DocumentRiskSignalsObject {
    pub account_id: Option<plaid_types::AccountId>,
    pub single_document_risk_signals: Vec<SingleDocumentRiskSignal>,
    pub multi_document_risk_signals: Vec<MultiDocumentRiskSignal>,
}

/// Stands in `DocumentRiskSignalsObject.single_document_risk_signals`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SingleDocumentRiskSignal {
    pub document_reference: RiskSignalDocumentReference,
    pub risk_signals: Vec<DocumentRiskSignal>,
    pub risk_summary: Option<DocumentRiskSummary>,
}

/// Stands in `SingleDocumentRiskSignal.document_reference` and `MultiDocumentRiskSignal.document_references`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RiskSignalDocumentReference {
    pub document_id: Option<String>,
    pub document_name: Option<String>,
    pub status: Option<RiskSignalDocumentStatus>,
    pub document_type: Option<RiskSignalDocumentType>,
    pub file_type: Option<RiskSignalFileType>,
}

/// Stands in `SingleDocumentRiskSignal.risk_signals` and `MultiDocumentRiskSignal.risk_signals`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DocumentRiskSignal {
    pub r#type: Option<String>,
    pub field: Option<String>,
    pub has_fraud_risk: Option<bool>,
    pub institution_metadata: Option<DocumentRiskSignalInstitutionMetadata>,
    pub expected_value: Option<String>,
    pub actual_value: Option<String>,
    pub signal_description: Option<String>,
    pub page_number: Option<i64>,
}

/// Stands in `DocumentRiskSignal.institution_metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DocumentRiskSignalInstitutionMetadata {
    pub item_id: plaid_core::ItemId,
}

/// Stands in `SingleDocumentRiskSignal.risk_summary`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DocumentRiskSummary {
    pub risk_score: Option<f64>,
}

/// Stands in `DocumentRiskSignalsObject.multi_document_risk_signals`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MultiDocumentRiskSignal {
    pub document_references: Vec<RiskSignalDocumentReference>,
    pub risk_signals: Vec<DocumentRiskSignal>,
}

/// The request of `/credit/payroll_income/precheck`.
///
/// Tells how likely it is that a user's payroll account is supported.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditPayrollIncomePrecheckRequest {
    pub user_token: Option<plaid_types::UserToken>,
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
    pub employer: Option<IncomeVerificationPrecheckEmployer>,
    pub us_military_info: Option<IncomeVerificationPrecheckMilitaryInfo>,
    pub payroll_institution: Option<IncomeVerificationPrecheckPayrollInstitution>,
}

#[allow(missing_docs)]
impl CreditPayrollIncomePrecheckRequest {
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

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn employer(
        mut self,
        employer: impl Into<Option<IncomeVerificationPrecheckEmployer>>,
    ) -> Self {
        self.employer = employer.into();
        self
    }

    #[must_use]
    pub fn us_military_info(
        mut self,
        us_military_info: impl Into<Option<IncomeVerificationPrecheckMilitaryInfo>>,
    ) -> Self {
        self.us_military_info = us_military_info.into();
        self
    }

    #[must_use]
    pub fn payroll_institution(
        mut self,
        payroll_institution: impl Into<Option<IncomeVerificationPrecheckPayrollInstitution>>,
    ) -> Self {
        self.payroll_institution = payroll_institution.into();
        self
    }
}

/// The answer of `/credit/payroll_income/precheck`.
///
/// Tells how likely it is that a user's payroll account is supported.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayrollIncomePrecheckResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub confidence: IncomeVerificationPrecheckConfidence,
}

/// The request of `/credit/employment/get`.
///
/// Reads where a user is employed.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditEmploymentGetRequest {
    pub user_token: Option<plaid_types::UserToken>,
    pub user_id: Option<plaid_types::UserId>,
}

#[allow(missing_docs)]
impl CreditEmploymentGetRequest {
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
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The answer of `/credit/employment/get`.
///
/// Reads where a user is employed.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditEmploymentGetResponse {
    pub items: Vec<CreditEmploymentItem>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `CreditEmploymentGetResponse.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditEmploymentItem {
    pub item_id: plaid_core::ItemId,
    pub employments: Vec<CreditEmploymentVerification>,
    /// Not in Plaid's public documentation.
    pub employment_report_token: Option<EmploymentReportToken>,
}

/// Stands in `CreditEmploymentItem.employments`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditEmploymentVerification {
    pub account_id: Option<plaid_types::AccountId>,
    pub status: Option<String>,
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub employer: CreditEmployerVerification,
    pub title: Option<String>,
    pub platform_ids: CreditPlatformIds,
    pub employee_type: Option<String>,
    pub last_paystub_date: Option<plaid_core::Date>,
}

/// Stands in `CreditEmploymentVerification.employer`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditEmployerVerification {
    pub name: Option<String>,
}

/// Stands in `CreditEmploymentVerification.platform_ids`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPlatformIds {
    pub employee_id: Option<plaid_core::Sensitive>,
    pub payroll_id: Option<plaid_core::Sensitive>,
    pub position_id: Option<String>,
}

/// The request of `/credit/payroll_income/refresh`.
///
/// Has payroll data fetched anew.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditPayrollIncomeRefreshRequest {
    pub user_token: Option<plaid_types::UserToken>,
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    pub options: Option<CreditPayrollIncomeRefreshRequestOptions>,
}

#[allow(missing_docs)]
impl CreditPayrollIncomeRefreshRequest {
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

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CreditPayrollIncomeRefreshRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`CreditPayrollIncomeRefreshRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditPayrollIncomeRefreshRequestOptions {
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
    pub webhook: Option<String>,
}

#[allow(missing_docs)]
impl CreditPayrollIncomeRefreshRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/credit/payroll_income/refresh`.
///
/// Has payroll data fetched anew.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayrollIncomeRefreshResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub verification_refresh_status: String,
}

/// The request of `/beta/ewa_report/v1/get`.
///
/// Reads a report for earned wage access.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BetaEwaReportV1GetRequest {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaEwaReportV1GetResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub ewa_report_id: Option<String>,
    pub generation_time: Option<plaid_core::DateTime>,
    pub ewa_scores: Vec<EwaScore>,
    pub ewa_attributes: std::collections::BTreeMap<String, plaid_core::json::Value>,
}

/// Stands in `BetaEwaReportV1GetResponse.ewa_scores`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EwaScore {
    pub lowest_amount: Option<plaid_core::Amount>,
    pub highest_amount: Option<plaid_core::Amount>,
    pub score: Option<i64>,
}

plaid_core::open_enum! {
/// Stands in `CreditSessionBankEmploymentResult.status`.
#[allow(missing_docs)]
pub enum CreditSessionBankEmploymentStatus {
Approved = "APPROVED",
NoEmployersFound = "NO_EMPLOYERS_FOUND",
EmployerNotListed = "EMPLOYER_NOT_LISTED",
Started = "STARTED",
InternalError = "INTERNAL_ERROR",
}
}

plaid_core::open_enum! {
/// Stands in `DocumentMetadata.doc_type`.
#[allow(missing_docs)]
pub enum DocType {
Unknown = "UNKNOWN",
DocumentTypePaystub = "DOCUMENT_TYPE_PAYSTUB",
DocumentTypeBankStatement = "DOCUMENT_TYPE_BANK_STATEMENT",
DocumentTypeUsTaxW2 = "DOCUMENT_TYPE_US_TAX_W2",
DocumentTypeUsMilitaryEras = "DOCUMENT_TYPE_US_MILITARY_ERAS",
DocumentTypeUsMilitaryLes = "DOCUMENT_TYPE_US_MILITARY_LES",
DocumentTypeUsMilitaryCles = "DOCUMENT_TYPE_US_MILITARY_CLES",
DocumentTypeGig = "DOCUMENT_TYPE_GIG",
DocumentTypeNone = "DOCUMENT_TYPE_NONE",
DocumentTypeUsTax1099Misc = "DOCUMENT_TYPE_US_TAX_1099_MISC",
DocumentTypeUsTax1099K = "DOCUMENT_TYPE_US_TAX_1099_K",
DocumentTypePlaidGeneratedPaystubPdf = "DOCUMENT_TYPE_PLAID_GENERATED_PAYSTUB_PDF",
DocumentTypeUsStudentI20 = "DOCUMENT_TYPE_US_STUDENT_I20",
}
}

plaid_core::open_enum! {
/// Stands in `Total.canonical_description`.
#[allow(missing_docs)]
pub enum TotalCanonicalDescription {
Bonus = "BONUS",
Commission = "COMMISSION",
Overtime = "OVERTIME",
PaidTimeOff = "PAID TIME OFF",
RegularPay = "REGULAR PAY",
Vacation = "VACATION",
EmployeeMedicare = "EMPLOYEE MEDICARE",
Fica = "FICA",
SocialSecurityEmployeeTax = "SOCIAL SECURITY EMPLOYEE TAX",
Medical = "MEDICAL",
Vision = "VISION",
Dental = "DENTAL",
NetPay = "NET PAY",
Taxes = "TAXES",
NotFound = "NOT_FOUND",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `PayPeriodDetails.pay_frequency`.
#[allow(missing_docs)]
pub enum PayPeriodDetailsPayFrequency {
PayFrequencyUnknown = "PAY_FREQUENCY_UNKNOWN",
PayFrequencyWeekly = "PAY_FREQUENCY_WEEKLY",
PayFrequencyBiweekly = "PAY_FREQUENCY_BIWEEKLY",
PayFrequencySemimonthly = "PAY_FREQUENCY_SEMIMONTHLY",
PayFrequencyMonthly = "PAY_FREQUENCY_MONTHLY",
}
}

plaid_core::open_enum! {
/// Stands in `PaystubDetails.pay_frequency`.
#[allow(missing_docs)]
pub enum PaystubPayFrequency {
Monthly = "MONTHLY",
BiWeekly = "BI-WEEKLY",
Weekly = "WEEKLY",
SemiMonthly = "SEMI-MONTHLY",
}
}

plaid_core::open_enum! {
/// Stands in `IncomeVerificationPrecheckResponse.confidence` and `CreditPayrollIncomePrecheckResponse.confidence`.
#[allow(missing_docs)]
pub enum IncomeVerificationPrecheckConfidence {
High = "HIGH",
Low = "LOW",
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// Stands in `EmploymentVerification.status`.
#[allow(missing_docs)]
pub enum EmploymentVerificationStatus {
EmploymentStatusActive = "EMPLOYMENT_STATUS_ACTIVE",
EmploymentStatusInactive = "EMPLOYMENT_STATUS_INACTIVE",
}
}

plaid_core::open_enum! {
/// Stands in `CreditBankEmploymentWarning.warning_type`.
#[allow(missing_docs)]
pub enum CreditBankEmploymentWarningType {
BankEmploymentWarning = "BANK_EMPLOYMENT_WARNING",
}
}

plaid_core::open_enum! {
/// Stands in `CreditBankEmploymentWarning.warning_code` and `CreditBankIncomeWarning.warning_code`.
#[allow(missing_docs)]
pub enum CreditBankIncomeWarningCode {
IdentityUnavailable = "IDENTITY_UNAVAILABLE",
TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE",
ItemUnapproved = "ITEM_UNAPPROVED",
ReportDeleted = "REPORT_DELETED",
DataUnavailable = "DATA_UNAVAILABLE",
}
}

plaid_core::open_enum! {
/// Stands in `PayStubPayPeriodDetails.pay_basis`.
#[allow(missing_docs)]
pub enum CreditPayStubPayBasisType {
Salary = "SALARY",
Hourly = "HOURLY",
Commission = "COMMISSION",
}
}

plaid_core::open_enum! {
/// Stands in `Credit1099.form_1099_type`.
#[allow(missing_docs)]
pub enum Form1099Type {
Form1099TypeUnknown = "FORM_1099_TYPE_UNKNOWN",
Form1099TypeMisc = "FORM_1099_TYPE_MISC",
Form1099TypeK = "FORM_1099_TYPE_K",
}
}

plaid_core::open_enum! {
/// Stands in `RiskSignalDocumentReference.status`.
#[allow(missing_docs)]
pub enum RiskSignalDocumentStatus {
Processing = "PROCESSING",
ProcessingComplete = "PROCESSING_COMPLETE",
ProcessingError = "PROCESSING_ERROR",
PasswordProtected = "PASSWORD_PROTECTED",
VirusDetected = "VIRUS_DETECTED",
}
}

plaid_core::open_enum! {
/// Stands in `RiskSignalDocumentReference.document_type`.
#[allow(missing_docs)]
pub enum RiskSignalDocumentType {
Unknown = "UNKNOWN",
BankStatement = "BANK_STATEMENT",
BenefitsStatement = "BENEFITS_STATEMENT",
BusinessFiling = "BUSINESS_FILING",
Check = "CHECK",
DrivingLicense = "DRIVING_LICENSE",
FinancialStatement = "FINANCIAL_STATEMENT",
Invoice = "INVOICE",
Payslip = "PAYSLIP",
SocialSecurityCard = "SOCIAL_SECURITY_CARD",
TaxForm = "TAX_FORM",
UtilityBill = "UTILITY_BILL",
}
}

plaid_core::open_enum! {
/// Stands in `RiskSignalDocumentReference.file_type`.
#[allow(missing_docs)]
pub enum RiskSignalFileType {
Unknown = "UNKNOWN",
ImagePdf = "IMAGE_PDF",
ScanOcr = "SCAN_OCR",
TruePdf = "TRUE_PDF",
Image = "IMAGE",
MixedPagePdf = "MIXED_PAGE_PDF",
EmptyPdf = "EMPTY_PDF",
FlattenedPdf = "FLATTENED_PDF",
}
}
