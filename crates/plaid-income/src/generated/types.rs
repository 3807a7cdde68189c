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
/// Reads one employment report.
pub struct EmploymentReportToken;
}

/// The request of `/credit/sessions/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditsessionsget)).
///
/// Lists what a user did in Link to share income: the sessions and their results.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditSessionsGetRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
}

impl CreditSessionsGetRequest {
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

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The answer of `/credit/sessions/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditsessionsget)).
///
/// Lists what a user did in Link to share income: the sessions and their results.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionsGetResponse {
    /// One time that the user opened Link, and what came of it.
    pub sessions: Vec<CreditSession>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One time that the user opened Link, and what came of it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSession {
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// When Link was opened, in UTC.
    pub session_start_time: Option<plaid_core::DateTime>,
    /// What a session led to, by way of income.
    pub results: Option<CreditSessionResults>,
    /// What went wrong in a session.
    pub errors: Vec<CreditSessionError>,
}

/// What a session led to, by way of income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionResults {
    /// An Item that the session made.
    pub item_add_results: Vec<CreditSessionItemAddResult>,
    /// What came of verifying income by bank accounts.
    pub bank_income_results: Vec<CreditSessionBankIncomeResult>,
    /// What came of verifying employment by bank accounts.
    pub bank_employment_results: Vec<CreditSessionBankEmploymentResult>,
    /// What came of logging in at a payroll provider.
    pub payroll_income_results: Vec<CreditSessionPayrollIncomeResult>,
    /// What came of uploading documents of income.
    pub document_income_results: Option<plaid_types::CreditSessionDocumentIncomeResult>,
}

/// An Item that the session made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionItemAddResult {
    /// What Link hands out: good for one exchange within 30 minutes.
    pub public_token: Option<plaid_types::PublicToken>,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// What came of verifying income by bank accounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionBankIncomeResult {
    /// How the session ended.
    pub status: Option<plaid_types::CreditSessionBankIncomeStatus>,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// What came of verifying employment by bank accounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionBankEmploymentResult {
    /// How the session ended.
    pub status: Option<CreditSessionBankEmploymentStatus>,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// What came of logging in at a payroll provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionPayrollIncomeResult {
    /// How many pay stubs the provider gave.
    pub num_paystubs_retrieved: Option<i64>,
    /// How many W-2 forms the provider gave.
    pub num_w2s_retrieved: Option<i64>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: Option<String>,
}

/// What went wrong in a session.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionError {
    /// The family of the error.
    pub error_type: Option<String>,
    /// The code of the error, which programs decide by.
    pub error_code: Option<String>,
    /// What went wrong, for developers; the wording may change.
    pub error_message: Option<String>,
    /// What to tell the user; null if there is nothing they can do.
    pub display_message: Option<String>,
}

/// The request of `/employers/search` ([Plaid's page](https://plaid.com/docs/api/employers/#employerssearch)).
///
/// Searches employers that deposit switch knew.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmployersSearchRequest {
    /// What to look for.
    pub query: String,
    /// What the employers have to support: `deposit_switch` alone at present.
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

/// The answer of `/employers/search` ([Plaid's page](https://plaid.com/docs/api/employers/#employerssearch)).
///
/// Searches employers that deposit switch knew.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EmployersSearchResponse {
    /// An employer that Plaid knows.
    pub employers: Vec<Employer>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// An employer that Plaid knows.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Employer {
    /// Names the employer.
    pub employer_id: String,
    /// The employer's name.
    pub name: String,
    /// Where the employer is.
    pub address: Option<plaid_types::AddressData>,
    /// How sure Plaid is that employer and payroll provider belong together, from 0 to 1. Not in use yet.
    pub confidence_score: Option<f64>,
}

/// The request of `/income/verification/create` ([Plaid's page](https://plaid.com/docs/api/products/income/#incomeverificationcreate)).
///
/// Starts an income verification; an older form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncomeVerificationCreateRequest {
    /// The URL that webhooks about it go to.
    pub webhook: String,
    /// The check of `/income/verification/precheck` that this builds on.
    pub precheck_id: Option<String>,
    /// What `IncomeVerificationCreateRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// The check of `/income/verification/precheck` that this builds on.
    #[must_use]
    pub fn precheck_id<M>(mut self, precheck_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.precheck_id = precheck_id.into_option();
        self
    }

    /// What `IncomeVerificationCreateRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<IncomeVerificationCreateRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// What `IncomeVerificationCreateRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationCreateRequestOptions {
    /// The Items that it rests on.
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
}

impl IncomeVerificationCreateRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The Items that it rests on.
    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/income/verification/create` ([Plaid's page](https://plaid.com/docs/api/products/income/#incomeverificationcreate)).
///
/// Starts an income verification; an older form.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeVerificationCreateResponse {
    /// Names a verification of income.
    pub income_verification_id: plaid_types::IncomeVerificationId,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/income/verification/paystubs/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget)).
///
/// Reads pay stubs of an income verification; an older form.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationPaystubsGetRequest {
    /// Names a verification of income.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub income_verification_id: Option<plaid_types::IncomeVerificationId>,
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: Option<plaid_types::AccessToken>,
}

impl IncomeVerificationPaystubsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a verification of income.
    ///
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

    /// Opens one Item. It does not expire; store it like a password.
    #[must_use]
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.access_token = access_token.into_option();
        self
    }
}

/// The answer of `/income/verification/paystubs/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget)).
///
/// Reads pay stubs of an income verification; an older form.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeVerificationPaystubsGetResponse {
    /// What became of a document that the user uploaded.
    pub document_metadata: Vec<DocumentMetadata>,
    /// A pay stub, read.
    pub paystubs: Vec<Paystub>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// What became of a document that the user uploaded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DocumentMetadata {
    /// The document's file name.
    pub name: Option<String>,
    /// How the reading of the document ended, such as `PROCESSING_COMPLETE`.
    pub status: Option<String>,
    /// Names the document; what was read from it has the same id.
    pub doc_id: Option<String>,
    /// What kind of document it is.
    pub doc_type: Option<DocType>,
}

/// A pay stub, read.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Paystub {
    /// What a pay stub takes off.
    pub deductions: Option<Deductions>,
    /// Names the document; what was read from it has the same id.
    pub doc_id: Option<String>,
    /// What a pay stub pays for.
    pub earnings: Option<Earnings>,
    /// Who is paid.
    pub employee: Employee,
    /// Who pays.
    pub employer: PaystubEmployer,
    /// The employment that a pay stub comes from.
    ///
    /// Deprecated by Plaid.
    pub employment_details: Option<EmploymentDetails>,
    /// What is paid out.
    pub net_pay: Option<NetPay>,
    /// What a pay stub is for, and when it pays.
    pub pay_period_details: PayPeriodDetails,
    /// The head of a pay stub.
    ///
    /// Deprecated by Plaid.
    pub paystub_details: Option<PaystubDetails>,
    /// One part of the pay: regular, overtime or bonus.
    ///
    /// Deprecated by Plaid.
    pub income_breakdown: Vec<plaid_types::IncomeBreakdown>,
    /// What was earned since 1 January.
    ///
    /// Deprecated by Plaid.
    pub ytd_earnings: Option<PaystubYTDDetails>,
}

/// What a pay stub takes off.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Deductions {
    /// Sums of parts, as printed.
    ///
    /// Deprecated by Plaid.
    pub subtotals: Vec<Total>,
    /// One thing that is taken off.
    pub breakdown: Vec<DeductionsBreakdown>,
    /// Sums of everything, as printed.
    ///
    /// Deprecated by Plaid.
    pub totals: Vec<Total>,
    /// All that is taken off.
    pub total: Option<DeductionsTotal>,
}

/// A line with the sums of this pay period and of the year.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Total {
    /// The line of a pay stub by its usual name.
    pub canonical_description: Option<TotalCanonicalDescription>,
    /// The line as printed.
    pub description: Option<String>,
    /// The sum of this pay period.
    ///
    /// Deprecated by Plaid.
    pub current_pay: Option<Pay>,
    /// The sum since 1 January.
    ///
    /// Deprecated by Plaid.
    pub ytd_pay: Option<Pay>,
}

/// A sum and its currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Pay {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: Option<plaid_core::Amount>,
    /// Three letters of ISO 4217.
    pub currency: Option<String>,
}

/// One thing that is taken off.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DeductionsBreakdown {
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// The line as printed.
    pub description: Option<String>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum since 1 January.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// All that is taken off.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DeductionsTotal {
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum since 1 January.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// What a pay stub pays for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Earnings {
    /// Sums of parts, as printed.
    ///
    /// Deprecated by Plaid.
    pub subtotals: Vec<EarningsTotal>,
    /// Sums of everything, as printed.
    ///
    /// Deprecated by Plaid.
    pub totals: Vec<EarningsTotal>,
    /// One thing that is paid for.
    pub breakdown: Vec<EarningsBreakdown>,
    /// The sum of everything.
    pub total: Option<EarningsTotal>,
}

/// All that is paid, and for how many hours.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EarningsTotal {
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// The sum of this pay period.
    ///
    /// Deprecated by Plaid.
    pub current_pay: Option<Pay>,
    /// The sum since 1 January.
    ///
    /// Deprecated by Plaid.
    pub ytd_pay: Option<Pay>,
    /// How many hours it is for.
    pub hours: Option<f64>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum since 1 January.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// One thing that is paid for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EarningsBreakdown {
    /// What is paid for, by its usual name.
    pub canonical_description: Option<plaid_types::EarningsBreakdownCanonicalDescription>,
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// The line as printed.
    pub description: Option<String>,
    /// How many hours it is for.
    pub hours: Option<f64>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// How much an hour is worth.
    pub rate: Option<f64>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum since 1 January.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Who is paid.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Employee {
    /// An address on a pay stub.
    pub address: Option<PaystubAddress>,
    /// The employee's name.
    pub name: Option<String>,
    /// `single` or `married`, as for taxes.
    pub marital_status: Option<String>,
    /// The number that the employee is taxed under.
    pub taxpayer_id: Option<TaxpayerID>,
}

/// An address on a pay stub.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaystubAddress {
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
    /// The first line: house number and street.
    ///
    /// Deprecated by Plaid.
    pub line1: Option<String>,
    /// The second line: what narrows it down.
    ///
    /// Deprecated by Plaid.
    pub line2: Option<String>,
    /// The state's two letters.
    ///
    /// Deprecated by Plaid.
    pub state_code: Option<String>,
}

/// The number that the employee is taxed under.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TaxpayerID {
    /// What kind of number it is, such as `SSN`.
    pub id_type: Option<String>,
    /// The last four digits.
    pub id_mask: Option<plaid_core::Sensitive>,
    /// The end of the number. Exactly 4 characters.
    ///
    /// Deprecated by Plaid.
    pub last_4_digits: Option<plaid_core::Sensitive>,
}

/// Who pays.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaystubEmployer {
    /// An address on a pay stub.
    pub address: Option<PaystubAddress>,
    /// The employer's name.
    pub name: Option<String>,
}

/// The employment that a pay stub comes from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EmploymentDetails {
    /// What a year pays.
    ///
    /// Deprecated by Plaid.
    pub annual_salary: Option<Pay>,
    /// The first day of the employment.
    pub hire_date: Option<plaid_core::Date>,
}

/// What is paid out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NetPay {
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// The line as printed.
    pub description: Option<String>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum since 1 January.
    pub ytd_amount: Option<plaid_core::Amount>,
    /// The sum that is paid out.
    ///
    /// Deprecated by Plaid.
    pub total: Option<Total>,
}

/// What a pay stub is for, and when it pays.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayPeriodDetails {
    /// What the cheque is made out for.
    pub check_amount: Option<plaid_core::Amount>,
    /// An account that part of the pay went to.
    pub distribution_breakdown: Vec<DistributionBreakdown>,
    /// The last day of the range, itself included.
    pub end_date: Option<plaid_core::Date>,
    /// All earnings, before taxes and deductions.
    pub gross_earnings: Option<plaid_core::Amount>,
    /// When it is paid.
    pub pay_date: Option<plaid_core::Date>,
    /// How often it pays.
    pub pay_frequency: Option<PayPeriodDetailsPayFrequency>,
    /// When it is paid.
    ///
    /// Deprecated by Plaid.
    pub pay_day: Option<plaid_core::Date>,
    /// The first day of the range, itself included.
    pub start_date: Option<plaid_core::Date>,
}

/// An account that part of the pay went to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DistributionBreakdown {
    /// What the account is called.
    pub account_name: Option<String>,
    /// The bank that it is paid into.
    pub bank_name: Option<String>,
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The account's kind, such as `checking`.
    pub r#type: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum of this pay period.
    ///
    /// Deprecated by Plaid.
    pub current_pay: Option<Pay>,
}

/// The head of a pay stub.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaystubDetails {
    /// The first day that is paid for.
    pub pay_period_start_date: Option<plaid_core::Date>,
    /// The last day that is paid for.
    pub pay_period_end_date: Option<plaid_core::Date>,
    /// When it is paid.
    pub pay_date: Option<plaid_core::Date>,
    /// Who printed it, such as `ADP`.
    pub paystub_provider: Option<String>,
    /// How often it pays.
    pub pay_frequency: Option<PaystubPayFrequency>,
}

/// What was earned since 1 January.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaystubYTDDetails {
    /// All earnings since 1 January, before taxes and deductions.
    pub gross_earnings: Option<plaid_core::Amount>,
    /// What was paid out.
    pub net_earnings: Option<plaid_core::Amount>,
}

/// The request of `/income/verification/documents/download` ([Plaid's page](https://plaid.com/docs/api/products/income/#incomeverificationdocumentsdownload)).
///
/// Reads the original documents of an income verification as a ZIP archive.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationDocumentsDownloadRequest {
    /// Names a verification of income.
    ///
    /// Deprecated by Plaid.
    pub income_verification_id: Option<plaid_types::IncomeVerificationId>,
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: Option<plaid_types::AccessToken>,
    /// The one document that is wanted; all of them if absent.
    pub document_id: Option<String>,
}

impl IncomeVerificationDocumentsDownloadRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a verification of income.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn income_verification_id<M>(
        mut self,
        income_verification_id: impl plaid_core::IntoOption<plaid_types::IncomeVerificationId, M>,
    ) -> Self {
        self.income_verification_id = income_verification_id.into_option();
        self
    }

    /// Opens one Item. It does not expire; store it like a password.
    #[must_use]
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.access_token = access_token.into_option();
        self
    }

    /// The one document that is wanted; all of them if absent.
    #[must_use]
    pub fn document_id<M>(mut self, document_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.document_id = document_id.into_option();
        self
    }
}

/// The request of `/income/verification/taxforms/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget)).
///
/// Reads tax forms of an income verification; an older form.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationTaxformsGetRequest {
    /// Names a verification of income.
    ///
    /// Deprecated by Plaid.
    pub income_verification_id: Option<plaid_types::IncomeVerificationId>,
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: Option<plaid_types::AccessToken>,
}

impl IncomeVerificationTaxformsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a verification of income.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn income_verification_id<M>(
        mut self,
        income_verification_id: impl plaid_core::IntoOption<plaid_types::IncomeVerificationId, M>,
    ) -> Self {
        self.income_verification_id = income_verification_id.into_option();
        self
    }

    /// Opens one Item. It does not expire; store it like a password.
    #[must_use]
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.access_token = access_token.into_option();
        self
    }
}

/// The answer of `/income/verification/taxforms/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget)).
///
/// Reads tax forms of an income verification; an older form.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeVerificationTaxformsGetResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// What became of a document that the user uploaded.
    pub document_metadata: Vec<DocumentMetadata>,
    /// A tax form, read.
    pub taxforms: Vec<Taxform>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
}

/// A tax form, read.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Taxform {
    /// Names the document; what was read from it has the same id.
    pub doc_id: Option<String>,
    /// `w2`; there is no other.
    pub document_type: String,
    /// A form W-2, read: what an employer paid and withheld in a year. Sums are texts as printed.
    pub w2: Option<W2>,
}

/// A form W-2, read: what an employer paid and withheld in a year. Sums are texts as printed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct W2 {
    /// Who pays.
    pub employer: Option<PaystubEmployer>,
    /// Who is paid.
    pub employee: Option<Employee>,
    /// The year that the form is about.
    pub tax_year: Option<String>,
    /// The employer's EIN.
    pub employer_id_number: Option<plaid_core::Sensitive>,
    /// Box 1 of a W-2: wages, tips and the like.
    pub wages_tips_other_comp: Option<String>,
    /// Box 2 of a W-2: the federal income tax that was withheld.
    pub federal_income_tax_withheld: Option<String>,
    /// Box 3 of a W-2: wages that social security is paid on.
    pub social_security_wages: Option<String>,
    /// Box 4 of a W-2: what went to social security.
    pub social_security_tax_withheld: Option<String>,
    /// Box 5 of a W-2: wages that Medicare is paid on.
    pub medicare_wages_and_tips: Option<String>,
    /// Box 6 of a W-2: what went to Medicare.
    pub medicare_tax_withheld: Option<String>,
    /// Box 7 of a W-2: tips that social security is paid on.
    pub social_security_tips: Option<String>,
    /// Box 8 of a W-2: tips that the employer attributed.
    pub allocated_tips: Option<String>,
    /// Box 9 of a W-2, which has no fixed meaning.
    pub box_9: Option<String>,
    /// Box 10 of a W-2: what the employer paid for care of dependents.
    pub dependent_care_benefits: Option<String>,
    /// Box 11 of a W-2: what came from nonqualified plans.
    pub nonqualified_plans: Option<String>,
    /// A line of box 12.
    pub box_12: Vec<W2Box12>,
    /// Box 13 of a W-2: whether it is a statutory employee.
    pub statutory_employee: Option<String>,
    /// Box 13 of a W-2: whether a retirement plan was open.
    pub retirement_plan: Option<String>,
    /// Box 13 of a W-2: whether a third party paid sick leave.
    pub third_party_sick_pay: Option<String>,
    /// Box 14 of a W-2: whatever else the employer notes.
    pub other: Option<String>,
    /// What a state and a locality taxed.
    pub state_and_local_wages: Vec<W2StateAndLocalWages>,
}

/// A line of box 12.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct W2Box12 {
    /// The letters that tell what the line of box 12 is for.
    pub code: Option<String>,
    /// The sum, as printed.
    pub amount: Option<plaid_core::Amount>,
}

/// What a state and a locality taxed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct W2StateAndLocalWages {
    /// The state's two letters.
    pub state: Option<String>,
    /// The employer's number in that state.
    pub employer_state_id_number: Option<String>,
    /// Box 16: wages that the state taxes.
    pub state_wages_tips: Option<String>,
    /// Box 17: what went to the state.
    pub state_income_tax: Option<String>,
    /// Box 18: wages that the locality taxes.
    pub local_wages_tips: Option<String>,
    /// Box 19: what went to the locality.
    pub local_income_tax: Option<String>,
    /// The locality, as box 20 of a W-2 has it.
    pub locality_name: Option<String>,
}

/// The request of `/income/verification/precheck` ([Plaid's page](https://plaid.com/docs/api/products/income/#incomeverificationprecheck)).
///
/// Tells how likely it is that a user's payroll account is supported; an older form.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckRequest {
    /// Who is asked about.
    pub user: Option<IncomeVerificationPrecheckUser>,
    /// The user's employer.
    pub employer: Option<IncomeVerificationPrecheckEmployer>,
    /// The user's payroll provider.
    pub payroll_institution: Option<IncomeVerificationPrecheckPayrollInstitution>,
    /// An Item of the user with Transactions; pay that arrives there makes the answer surer.
    ///
    /// Deprecated by Plaid.
    pub transactions_access_token: Option<plaid_types::AccessToken>,
    /// Items of the user with Transactions; pay that arrives there makes the answer surer.
    pub transactions_access_tokens: Option<Vec<plaid_types::AccessToken>>,
    /// The user's service in the US military.
    pub us_military_info: Option<IncomeVerificationPrecheckMilitaryInfo>,
}

impl IncomeVerificationPrecheckRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who is asked about.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<IncomeVerificationPrecheckUser>>) -> Self {
        self.user = user.into();
        self
    }

    /// The user's employer.
    #[must_use]
    pub fn employer(
        mut self,
        employer: impl Into<Option<IncomeVerificationPrecheckEmployer>>,
    ) -> Self {
        self.employer = employer.into();
        self
    }

    /// The user's payroll provider.
    #[must_use]
    pub fn payroll_institution(
        mut self,
        payroll_institution: impl Into<Option<IncomeVerificationPrecheckPayrollInstitution>>,
    ) -> Self {
        self.payroll_institution = payroll_institution.into();
        self
    }

    /// An Item of the user with Transactions; pay that arrives there makes the answer surer.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn transactions_access_token<M>(
        mut self,
        transactions_access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.transactions_access_token = transactions_access_token.into_option();
        self
    }

    /// Items of the user with Transactions; pay that arrives there makes the answer surer.
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

    /// The user's service in the US military.
    #[must_use]
    pub fn us_military_info(
        mut self,
        us_military_info: impl Into<Option<IncomeVerificationPrecheckMilitaryInfo>>,
    ) -> Self {
        self.us_military_info = us_military_info.into();
        self
    }
}

/// Who is asked about.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckUser {
    /// The given name.
    pub first_name: Option<String>,
    /// The family name.
    pub last_name: Option<String>,
    /// The user's email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// Where the user lives.
    pub home_address: Option<plaid_types::SignalAddressData>,
}

impl IncomeVerificationPrecheckUser {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The given name.
    #[must_use]
    pub fn first_name<M>(mut self, first_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.first_name = first_name.into_option();
        self
    }

    /// The family name.
    #[must_use]
    pub fn last_name<M>(mut self, last_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.last_name = last_name.into_option();
        self
    }

    /// The user's email address.
    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    /// Where the user lives.
    #[must_use]
    pub fn home_address(
        mut self,
        home_address: impl Into<Option<plaid_types::SignalAddressData>>,
    ) -> Self {
        self.home_address = home_address.into();
        self
    }
}

/// The user's employer.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckEmployer {
    /// The employer's name.
    pub name: Option<String>,
    /// Where the employer is.
    pub address: Option<IncomeVerificationPrecheckEmployerAddressData>,
    /// The number that it is taxed under.
    pub tax_id: Option<plaid_core::Sensitive>,
    /// The website.
    pub url: Option<String>,
}

impl IncomeVerificationPrecheckEmployer {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The employer's name.
    #[must_use]
    pub fn name<M>(mut self, name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.name = name.into_option();
        self
    }

    /// Where the employer is.
    #[must_use]
    pub fn address(
        mut self,
        address: impl Into<Option<IncomeVerificationPrecheckEmployerAddressData>>,
    ) -> Self {
        self.address = address.into();
        self
    }

    /// The number that it is taxed under.
    #[must_use]
    pub fn tax_id<M>(
        mut self,
        tax_id: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.tax_id = tax_id.into_option();
        self
    }

    /// The website.
    #[must_use]
    pub fn url<M>(mut self, url: impl plaid_core::IntoOption<String, M>) -> Self {
        self.url = url.into_option();
        self
    }
}

/// Where the employer is.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckEmployerAddressData {
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

impl IncomeVerificationPrecheckEmployerAddressData {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The town, spelled out.
    #[must_use]
    pub fn city<M>(mut self, city: impl plaid_core::IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    /// Two capital letters of ISO 3166-1 (`US`).
    #[must_use]
    pub fn country<M>(mut self, country: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country = country.into_option();
        self
    }

    /// The ZIP code in the US; null or absent in countries that have none.
    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

    /// The state or province; in the US and Canada its two letters (`NC`).
    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    /// House number, street, and what narrows it down to the flat.
    #[must_use]
    pub fn street<M>(mut self, street: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street = street.into_option();
        self
    }
}

/// The user's payroll provider.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckPayrollInstitution {
    /// The provider's name.
    pub name: Option<String>,
}

impl IncomeVerificationPrecheckPayrollInstitution {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The provider's name.
    #[must_use]
    pub fn name<M>(mut self, name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.name = name.into_option();
        self
    }
}

/// The user's service in the US military.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeVerificationPrecheckMilitaryInfo {
    /// Whether the user serves at present.
    pub is_active_duty: Option<bool>,
    /// The branch of the military that the user serves in.
    pub branch: Option<String>,
}

impl IncomeVerificationPrecheckMilitaryInfo {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the user serves at present.
    #[must_use]
    pub fn is_active_duty(mut self, is_active_duty: impl Into<Option<bool>>) -> Self {
        self.is_active_duty = is_active_duty.into();
        self
    }

    /// The branch of the military that the user serves in.
    #[must_use]
    pub fn branch<M>(mut self, branch: impl plaid_core::IntoOption<String, M>) -> Self {
        self.branch = branch.into_option();
        self
    }
}

/// The answer of `/income/verification/precheck` ([Plaid's page](https://plaid.com/docs/api/products/income/#incomeverificationprecheck)).
///
/// Tells how likely it is that a user's payroll account is supported; an older form.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeVerificationPrecheckResponse {
    /// Names the check, for `/link/token/create`.
    pub precheck_id: String,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// How likely the user can log in at a payroll provider that Plaid reads.
    pub confidence: IncomeVerificationPrecheckConfidence,
}

/// The request of `/employment/verification/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#employmentverificationget)).
///
/// Reads a user's employment; an older form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmploymentVerificationGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
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

/// The answer of `/employment/verification/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#employmentverificationget)).
///
/// Reads a user's employment; an older form.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EmploymentVerificationGetResponse {
    /// A proof of employment.
    pub employments: Vec<EmploymentVerification>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A proof of employment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EmploymentVerification {
    /// Whether the employment goes on.
    pub status: Option<EmploymentVerificationStatus>,
    /// The first day of the employment.
    pub start_date: Option<plaid_core::Date>,
    /// The last day of the employment; null while it goes on.
    pub end_date: Option<plaid_core::Date>,
    /// The employer that a proof names.
    pub employer: Option<EmployerVerification>,
    /// What the employee's position is called.
    pub title: Option<String>,
    /// Ids of an employee at employer and payroll provider.
    pub platform_ids: Option<PlatformIds>,
}

/// The employer that a proof names.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EmployerVerification {
    /// The employer's name.
    pub name: Option<String>,
}

/// Ids of an employee at employer and payroll provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PlatformIds {
    /// The employer's id of the employee.
    pub employee_id: Option<plaid_core::Sensitive>,
    /// The payroll provider's id of the employee.
    pub payroll_id: Option<plaid_core::Sensitive>,
    /// The id of the position.
    pub position_id: Option<String>,
}

/// The request of `/beta/credit/v1/bank_employment/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_employmentget)).
///
/// Reads employment found in a user's bank accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditBankEmploymentGetRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
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

/// The answer of `/beta/credit/v1/bank_employment/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_employmentget)).
///
/// Reads employment found in a user's bank accounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankEmploymentGetResponse {
    /// What bank accounts tell of a user's employment.
    pub bank_employment_reports: Vec<CreditBankEmploymentReport>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// What bank accounts tell of a user's employment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankEmploymentReport {
    /// Names the report.
    pub bank_employment_report_id: String,
    /// When the report was made, in UTC.
    pub generated_time: plaid_core::DateTime,
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer.
    pub days_requested: Option<i64>,
    /// An Item that a report rests on.
    pub items: Vec<CreditBankEmploymentItem>,
    /// What a report could not tell.
    pub warnings: Vec<CreditBankEmploymentWarning>,
}

/// An Item that a report rests on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankEmploymentItem {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// When the Item's data was read from the institution, in UTC.
    pub last_updated_time: plaid_core::DateTime,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: String,
    /// An employment that shows in deposits.
    pub bank_employments: Vec<CreditBankEmployment>,
    /// The accounts that pay arrives in.
    pub bank_employment_accounts: Vec<CreditBankIncomeAccount>,
}

/// An employment that shows in deposits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankEmployment {
    /// Names the employment.
    pub bank_employment_id: String,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The employer as deposits name them.
    pub employer: CreditBankEmployer,
    /// The day of the latest deposit from the employer.
    pub latest_deposit_date: plaid_core::Date,
    /// The day of the earliest deposit from the employer within the days asked for.
    pub earliest_deposit_date: plaid_core::Date,
}

/// The employer as deposits name them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankEmployer {
    /// The employer's name.
    pub name: String,
}

/// A bank account that income arrives in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeAccount {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The name that the user or the institution gave the account.
    pub name: Option<String>,
    /// The name that the institution gave the product.
    pub official_name: Option<String>,
    /// The account's subtype.
    pub subtype: Option<plaid_types::DepositoryAccountSubtype>,
    /// `depository`; there is no other.
    pub r#type: Option<plaid_types::CreditBankIncomeAccountType>,
    /// One owner of an account, as the bank knows them.
    pub owners: Vec<plaid_types::Owner>,
}

/// What a report could not tell.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankEmploymentWarning {
    /// `BANK_EMPLOYMENT_WARNING`; there is no other.
    pub warning_type: CreditBankEmploymentWarningType,
    /// What could not be told.
    pub warning_code: CreditBankIncomeWarningCode,
    /// The Item and the error that a warning comes from.
    pub cause: CreditBankIncomeCause,
}

/// The Item and the error that a warning comes from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeCause {
    /// Why an Item gave no data.
    pub error_type: Option<plaid_types::CreditBankIncomeErrorType>,
    /// The code of the error, which programs decide by.
    pub error_code: Option<String>,
    /// What went wrong, for developers; the wording may change.
    pub error_message: Option<String>,
    /// What to tell the user; null if there is nothing they can do.
    pub display_message: Option<String>,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
}

/// The request of `/credit/bank_income/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_incomeget)).
///
/// Reads the income found in a user's bank accounts.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditBankIncomeGetRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// What `CreditBankIncomeGetRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<CreditBankIncomeGetRequestOptions>,
}

impl CreditBankIncomeGetRequest {
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

    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// What `CreditBankIncomeGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CreditBankIncomeGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// What `CreditBankIncomeGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditBankIncomeGetRequestOptions {
    /// How many reports are answered, newest first. Plaid's default is `1`.
    pub count: Option<i64>,
}

impl CreditBankIncomeGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many reports are answered, newest first. Plaid's default is `1`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }
}

/// The answer of `/credit/bank_income/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_incomeget)).
///
/// Reads the income found in a user's bank accounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeGetResponse {
    /// What bank accounts tell of a user's income.
    pub bank_income: Vec<CreditBankIncome>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// What bank accounts tell of a user's income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncome {
    /// Names the report.
    pub bank_income_id: Option<String>,
    /// When the report was made, in UTC.
    pub generated_time: Option<plaid_core::DateTime>,
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer.
    pub days_requested: Option<i64>,
    /// An Item that a report rests on.
    pub items: Vec<CreditBankIncomeItem>,
    /// All sources and Items together, for at most 730 days.
    pub bank_income_summary: Option<CreditBankIncomeSummary>,
    /// What a report could not tell.
    pub warnings: Vec<CreditBankIncomeWarning>,
}

/// An Item that a report rests on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeItem {
    /// The accounts that income arrives in.
    pub bank_income_accounts: Vec<CreditBankIncomeAccount>,
    /// A source of income.
    pub bank_income_sources: Vec<CreditBankIncomeSource>,
    /// When the Item's data was read from the institution, in UTC.
    pub last_updated_time: Option<plaid_core::DateTime>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: Option<String>,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
}

/// A source of income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeSource {
    /// Names the source of income that it comes from.
    pub income_source_id: Option<String>,
    /// What the transactions of the income mostly say.
    pub income_description: Option<String>,
    /// What kind of income it is.
    pub income_category: Option<plaid_types::CreditBankIncomeCategory>,
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// The day of the earliest deposit within the days asked for.
    pub start_date: Option<plaid_core::Date>,
    /// The day of the latest deposit within the days asked for.
    pub end_date: Option<plaid_core::Date>,
    /// How often it pays.
    pub pay_frequency: Option<plaid_types::CreditBankIncomePayFrequency>,
    /// What came from the source within the days asked for; `total_amounts` tells the same by currency.
    pub total_amount: Option<plaid_core::Amount>,
    /// How many transactions there are.
    pub transaction_count: Option<i64>,
    /// The income of one month.
    pub historical_summary: Vec<CreditBankIncomeHistoricalSummary>,
}

/// The income of one month.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeHistoricalSummary {
    /// The whole sum.
    ///
    /// Deprecated by Plaid.
    pub total_amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    ///
    /// Deprecated by Plaid.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    ///
    /// Deprecated by Plaid.
    pub unofficial_currency_code: Option<String>,
    /// The whole sum, once for each currency.
    pub total_amounts: Vec<plaid_types::CreditAmountWithCurrency>,
    /// The first day of the range, itself included.
    pub start_date: Option<plaid_core::Date>,
    /// The last day of the range, itself included.
    pub end_date: Option<plaid_core::Date>,
    /// A deposit of income.
    pub transactions: Vec<CreditBankIncomeTransaction>,
}

/// A deposit of income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeTransaction {
    /// How much, in the major unit. Positive is money out of the account, negative money in.
    pub amount: Option<plaid_core::Amount>,
    /// The day it posted; while it is pending, the day it was made.
    pub date: Option<plaid_core::Date>,
    /// Who was paid, or what the institution said. No longer maintained: see `merchant_name` and `original_description`.
    pub name: Option<String>,
    /// The text as the institution sent it.
    pub original_description: Option<String>,
    /// Whether it has not settled yet: amount, name and id may still change.
    pub pending: Option<bool>,
    /// Names a transaction. A pending transaction gets a new id when it posts.
    pub transaction_id: Option<plaid_types::TransactionId>,
    /// The number of the cheque; null if it was none.
    pub check_number: Option<String>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// All sources and Items together, for at most 730 days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeSummary {
    /// The whole sum.
    ///
    /// Deprecated by Plaid.
    pub total_amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    ///
    /// Deprecated by Plaid.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    ///
    /// Deprecated by Plaid.
    pub unofficial_currency_code: Option<String>,
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
    /// The income of one month.
    pub historical_summary: Vec<CreditBankIncomeHistoricalSummary>,
}

/// What a report could not tell.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeWarning {
    /// `BANK_INCOME_WARNING`; there is no other.
    pub warning_type: Option<plaid_types::CreditBankIncomeWarningType>,
    /// What could not be told.
    pub warning_code: Option<CreditBankIncomeWarningCode>,
    /// The Item and the error that a warning comes from.
    pub cause: Option<CreditBankIncomeCause>,
}

/// The request of `/credit/bank_income/pdf/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_incomepdfget)).
///
/// Reads the bank income report as a PDF.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditBankIncomePDFGetRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
}

impl CreditBankIncomePDFGetRequest {
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

    /// Names a user, as made by the user endpoints.
    ///
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

/// The request of `/credit/bank_income/refresh` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_incomerefresh)).
///
/// Has the bank income report made anew.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditBankIncomeRefreshRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: plaid_types::UserToken,
    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// What `CreditBankIncomeRefreshRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// What `CreditBankIncomeRefreshRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CreditBankIncomeRefreshRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// What `CreditBankIncomeRefreshRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditBankIncomeRefreshRequestOptions {
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer.
    pub days_requested: Option<i64>,
}

impl CreditBankIncomeRefreshRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }
}

/// The answer of `/credit/bank_income/refresh` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_incomerefresh)).
///
/// Has the bank income report made anew.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeRefreshResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/bank_income/webhook/update` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_incomewebhookupdate)).
///
/// Turns proactive updates about a user's bank income on or off.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditBankIncomeWebhookUpdateRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: plaid_types::UserToken,
    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// Whether webhooks tell when the user's income changes.
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

    /// Names a user, as made by the user endpoints.
    ///
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

/// The answer of `/credit/bank_income/webhook/update` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_incomewebhookupdate)).
///
/// Turns proactive updates about a user's bank income on or off.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankIncomeWebhookUpdateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/payroll_income/parsing_config/update` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditpayroll_incomeparsing_configupdate)).
///
/// Changes how uploaded documents are analysed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditPayrollIncomeParsingConfigUpdateRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// What is done with uploaded documents; text recognition only if absent.
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

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
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
}

/// The answer of `/credit/payroll_income/parsing_config/update` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditpayroll_incomeparsing_configupdate)).
///
/// Changes how uploaded documents are analysed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayrollIncomeParsingConfigUpdateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/credit/bank_statements/uploads/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget)).
///
/// Reads what was found in bank statements that the user uploaded.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditBankStatementsUploadsGetRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// What `CreditBankStatementsUploadsGetRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<CreditBankStatementsUploadsGetRequestOptions>,
}

impl CreditBankStatementsUploadsGetRequest {
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

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// What `CreditBankStatementsUploadsGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CreditBankStatementsUploadsGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// What `CreditBankStatementsUploadsGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditBankStatementsUploadsGetRequestOptions {
    /// The Items that it is about.
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
}

impl CreditBankStatementsUploadsGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The Items that it is about.
    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/credit/bank_statements/uploads/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget)).
///
/// Reads what was found in bank statements that the user uploaded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementsUploadsGetResponse {
    /// The Item that an upload made.
    pub items: Vec<CreditBankStatementUploadItem>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The Item that an upload made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementUploadItem {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// A bank statement that the user uploaded, read.
    pub bank_statements: Vec<CreditBankStatementUploadObject>,
    /// How far the reading of payroll data is.
    pub status: Option<PayrollItemStatus>,
    /// When it last changed, in UTC.
    pub updated_at: Option<plaid_core::DateTime>,
}

/// A bank statement that the user uploaded, read.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementUploadObject {
    /// A line of a bank statement.
    pub transactions: Vec<CreditBankStatementUploadTransaction>,
    /// The document that data was read from.
    pub document_metadata: CreditDocumentMetadata,
    /// Names the document.
    pub document_id: Option<String>,
    /// The account that a statement is of.
    pub bank_accounts: Vec<CreditBankStatementUploadBankAccount>,
}

/// A line of a bank statement.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementUploadTransaction {
    /// How much, in the major unit. Negative is money into the account.
    pub amount: Option<plaid_core::Amount>,
    /// The day it was made.
    pub date: Option<plaid_core::Date>,
    /// The text as the institution sent it.
    pub original_description: Option<String>,
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
}

/// The document that data was read from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditDocumentMetadata {
    /// The document's file name.
    pub name: String,
    /// What kind of document it is.
    pub document_type: Option<String>,
    /// Where a ZIP file with the document can be fetched, for a short time; the URL itself grants access.
    pub download_url: Option<plaid_core::Sensitive>,
    /// How the reading of the document ended, such as `PROCESSING_COMPLETE`.
    pub status: Option<String>,
    /// How many pages it has.
    pub page_count: Option<i64>,
    /// What went wrong, for developers; the wording may change.
    pub error_message: Option<String>,
}

/// The account that a statement is of.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementUploadBankAccount {
    /// The name that the user or the institution gave the account.
    pub name: Option<String>,
    /// The bank that the statement is from.
    pub bank_name: Option<String>,
    /// Its type, such as `depository`.
    pub account_type: Option<String>,
    /// The account number, as a text: leading zeros count.
    pub account_number: Option<plaid_core::Sensitive>,
    /// The owner that a statement names.
    pub owner: CreditBankStatementUploadAccountOwner,
    /// The time that a statement is of.
    pub periods: Vec<CreditBankStatementUploadBankAccountPeriod>,
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
}

/// The owner that a statement names.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementUploadAccountOwner {
    /// The owner's name.
    pub name: Option<String>,
    /// The address on a statement.
    pub address: CreditBankStatementUploadAccountOwnerAddress,
}

/// The address on a statement.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementUploadAccountOwnerAddress {
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

/// The time that a statement is of.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditBankStatementUploadBankAccountPeriod {
    /// The first day of the range, itself included.
    pub start_date: Option<plaid_core::Date>,
    /// The last day of the range, itself included.
    pub end_date: Option<plaid_core::Date>,
    /// The balance on the first day.
    pub starting_balance: Option<plaid_core::Amount>,
    /// The balance on the last day.
    pub ending_balance: Option<plaid_core::Amount>,
}

/// How far the reading of payroll data is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayrollItemStatus {
    /// How far it is, such as `PROCESSING_COMPLETE`.
    pub processing_status: Option<String>,
}

/// The request of `/credit/payroll_income/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget)).
///
/// Reads pay stubs, W-2 and 1099 forms from payroll accounts or uploaded documents.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditPayrollIncomeGetRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// What `CreditPayrollIncomeGetRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<CreditPayrollIncomeGetRequestOptions>,
}

impl CreditPayrollIncomeGetRequest {
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

    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// What `CreditPayrollIncomeGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CreditPayrollIncomeGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// What `CreditPayrollIncomeGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditPayrollIncomeGetRequestOptions {
    /// The Items that it is about.
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
}

impl CreditPayrollIncomeGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The Items that it is about.
    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/credit/payroll_income/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget)).
///
/// Reads pay stubs, W-2 and 1099 forms from payroll accounts or uploaded documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayrollIncomeGetResponse {
    /// A payroll provider that the user linked, or documents they uploaded.
    pub items: Vec<PayrollItem>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A payroll provider that the user linked, or documents they uploaded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayrollItem {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: Option<String>,
    /// How and how often the employee is paid.
    pub accounts: Vec<PayrollIncomeAccountData>,
    /// All that one employment shows.
    pub payroll_income: Vec<PayrollIncomeObject>,
    /// How far the reading of payroll data is.
    pub status: Option<PayrollItemStatus>,
    /// When it last changed, in UTC.
    pub updated_at: Option<plaid_core::DateTime>,
}

/// How and how often the employee is paid.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayrollIncomeAccountData {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// What the pay is reckoned by.
    pub rate_of_pay: PayrollIncomeRateOfPay,
    /// How often it pays, such as `MONTHLY`.
    pub pay_frequency: Option<String>,
}

/// What the pay is reckoned by.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayrollIncomeRateOfPay {
    /// By what it is reckoned, such as `HOURLY`.
    pub pay_rate: Option<String>,
    /// How much one unit of that pays.
    pub pay_amount: Option<plaid_core::Amount>,
}

/// All that one employment shows.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayrollIncomeObject {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// A pay stub, read.
    pub pay_stubs: Vec<CreditPayStub>,
    /// A form W-2, read: what an employer paid and withheld in a year. Sums are texts as printed.
    pub w2s: Vec<CreditW2>,
    /// A form 1099-MISC or 1099-K, read: what was earned outside of employment. Which sums are there depends on the form.
    pub form1099s: Vec<Credit1099>,
    /// A form I-20, read: that someone may study in the US, and how it is paid for.
    pub i20s: Vec<CreditI20>,
}

/// A pay stub, read.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayStub {
    /// What a pay stub takes off.
    pub deductions: CreditPayStubDeductions,
    /// Names the document.
    pub document_id: Option<String>,
    /// The document that data was read from.
    pub document_metadata: CreditDocumentMetadata,
    /// What a pay stub pays for.
    pub earnings: CreditPayStubEarnings,
    /// Who is paid.
    pub employee: CreditPayStubEmployee,
    /// Who pays.
    pub employer: CreditPayStubEmployer,
    /// What is paid out.
    pub net_pay: CreditPayStubNetPay,
    /// What a pay stub is for, and when it pays.
    pub pay_period_details: PayStubPayPeriodDetails,
}

/// What a pay stub takes off.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayStubDeductions {
    /// One thing that is taken off.
    pub breakdown: Vec<PayStubDeductionsBreakdown>,
    /// All that is taken off.
    pub total: PayStubDeductionsTotal,
}

/// One thing that is taken off.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayStubDeductionsBreakdown {
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// The line as printed.
    pub description: Option<String>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum since 1 January.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// All that is taken off.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayStubDeductionsTotal {
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum since 1 January.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// What a pay stub pays for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayStubEarnings {
    /// One thing that is paid for.
    pub breakdown: Vec<PayStubEarningsBreakdown>,
    /// All that is paid, and for how many hours.
    pub total: PayStubEarningsTotal,
}

/// One thing that is paid for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayStubEarningsBreakdown {
    /// The line by its usual name, such as `REGULAR PAY`.
    pub canonical_description: Option<String>,
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// The line as printed.
    pub description: Option<String>,
    /// How many hours it is for.
    pub hours: Option<f64>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// How much an hour is worth.
    pub rate: Option<f64>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum since 1 January.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// All that is paid, and for how many hours.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayStubEarningsTotal {
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// How many hours it is for.
    pub hours: Option<f64>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum since 1 January.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// Who is paid.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayStubEmployee {
    /// An address on a pay stub.
    pub address: CreditPayStubAddress,
    /// The employee's name.
    pub name: Option<String>,
    /// `SINGLE`, `MARRIED` or `NOT LISTED`, as for taxes.
    pub marital_status: Option<String>,
    /// The number that the employee is taxed under.
    pub taxpayer_id: PayStubTaxpayerID,
}

/// An address on a pay stub.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayStubAddress {
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

/// The number that the employee is taxed under.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayStubTaxpayerID {
    /// What kind of number it is, such as `SSN`.
    pub id_type: Option<String>,
    /// The last four digits.
    pub id_mask: Option<plaid_core::Sensitive>,
}

/// Who pays.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayStubEmployer {
    /// An address on a pay stub.
    pub address: CreditPayStubAddress,
    /// The employer's name.
    pub name: Option<String>,
}

/// What is paid out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayStubNetPay {
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// The line as printed.
    pub description: Option<String>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
    /// The sum since 1 January.
    pub ytd_amount: Option<plaid_core::Amount>,
}

/// What a pay stub is for, and when it pays.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayStubPayPeriodDetails {
    /// What the cheque is made out for.
    pub pay_amount: Option<plaid_core::Amount>,
    /// An account that part of the pay went to.
    pub distribution_breakdown: Vec<PayStubDistributionBreakdown>,
    /// The last day of the range, itself included.
    pub end_date: Option<plaid_core::Date>,
    /// All earnings, before taxes and deductions.
    pub gross_earnings: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// When it is paid.
    pub pay_date: Option<plaid_core::Date>,
    /// How often it pays, such as `MONTHLY`.
    pub pay_frequency: Option<String>,
    /// What the pay is reckoned by.
    pub pay_basis: Option<CreditPayStubPayBasisType>,
    /// The first day of the range, itself included.
    pub start_date: Option<plaid_core::Date>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// An account that part of the pay went to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayStubDistributionBreakdown {
    /// What the account is called.
    pub account_name: Option<String>,
    /// The bank that it is paid into.
    pub bank_name: Option<String>,
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The account's kind, such as `checking`.
    pub r#type: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// A form W-2, read: what an employer paid and withheld in a year. Sums are texts as printed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditW2 {
    /// The document that data was read from.
    pub document_metadata: CreditDocumentMetadata,
    /// Names the document.
    pub document_id: String,
    /// Who pays.
    pub employer: CreditPayStubEmployer,
    /// Who is paid.
    pub employee: CreditPayStubEmployee,
    /// The year that the form is about.
    pub tax_year: Option<String>,
    /// The employer's EIN.
    pub employer_id_number: Option<plaid_core::Sensitive>,
    /// Box 1 of a W-2: wages, tips and the like.
    pub wages_tips_other_comp: Option<String>,
    /// Box 2 of a W-2: the federal income tax that was withheld.
    pub federal_income_tax_withheld: Option<String>,
    /// Box 3 of a W-2: wages that social security is paid on.
    pub social_security_wages: Option<String>,
    /// Box 4 of a W-2: what went to social security.
    pub social_security_tax_withheld: Option<String>,
    /// Box 5 of a W-2: wages that Medicare is paid on.
    pub medicare_wages_and_tips: Option<String>,
    /// Box 6 of a W-2: what went to Medicare.
    pub medicare_tax_withheld: Option<String>,
    /// Box 7 of a W-2: tips that social security is paid on.
    pub social_security_tips: Option<String>,
    /// Box 8 of a W-2: tips that the employer attributed.
    pub allocated_tips: Option<String>,
    /// Box 9 of a W-2, which has no fixed meaning.
    pub box_9: Option<String>,
    /// Box 10 of a W-2: what the employer paid for care of dependents.
    pub dependent_care_benefits: Option<String>,
    /// Box 11 of a W-2: what came from nonqualified plans.
    pub nonqualified_plans: Option<String>,
    /// A line of box 12.
    pub box_12: Vec<W2Box12>,
    /// Box 13 of a W-2: whether it is a statutory employee.
    pub statutory_employee: Option<String>,
    /// Box 13 of a W-2: whether a retirement plan was open.
    pub retirement_plan: Option<String>,
    /// Box 13 of a W-2: whether a third party paid sick leave.
    pub third_party_sick_pay: Option<String>,
    /// Box 14 of a W-2: whatever else the employer notes.
    pub other: Option<String>,
    /// What a state and a locality taxed.
    pub state_and_local_wages: Vec<W2StateAndLocalWages>,
}

/// A form 1099-MISC or 1099-K, read: what was earned outside of employment. Which sums are there depends on the form.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Credit1099 {
    /// Names the document.
    pub document_id: Option<String>,
    /// The document that data was read from.
    pub document_metadata: Option<CreditDocumentMetadata>,
    /// Which form 1099 it is.
    pub form_1099_type: Option<Form1099Type>,
    /// Who was paid.
    pub recipient: Option<Credit1099Recipient>,
    /// Who paid, on a 1099-MISC.
    pub payer: Option<Credit1099Payer>,
    /// Who files a 1099-K.
    pub filer: Option<Credit1099Filer>,
    /// The year that the form is about.
    pub tax_year: Option<String>,
    /// Rent that was received.
    pub rents: Option<plaid_core::Amount>,
    /// Royalties that were received.
    pub royalties: Option<plaid_core::Amount>,
    /// Income that no other box is for.
    pub other_income: Option<plaid_core::Amount>,
    /// The federal income tax that was withheld.
    pub federal_income_tax_withheld: Option<plaid_core::Amount>,
    /// The share of a fishing boat's catch.
    pub fishing_boat_proceeds: Option<plaid_core::Amount>,
    /// Payments for medical care.
    pub medical_and_healthcare_payments: Option<plaid_core::Amount>,
    /// Pay for work without employment.
    pub nonemployee_compensation: Option<plaid_core::Amount>,
    /// Payments by a broker in place of dividends or interest.
    pub substitute_payments_in_lieu_of_dividends_or_interest: Option<plaid_core::Amount>,
    /// Whether goods for 5,000 dollars or more were sold to be resold.
    pub payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer: Option<String>,
    /// Payments of crop insurance.
    pub crop_insurance_proceeds: Option<plaid_core::Amount>,
    /// Payments on leaving a company, above the limit in law.
    pub excess_golden_parachute_payments: Option<plaid_core::Amount>,
    /// Payments to a lawyer, fees and other.
    pub gross_proceeds_paid_to_an_attorney: Option<plaid_core::Amount>,
    /// Pay that was put off under section 409A.
    pub section_409a_deferrals: Option<plaid_core::Amount>,
    /// Income under section 409A because its rules were not kept.
    pub section_409a_income: Option<plaid_core::Amount>,
    /// State tax that was withheld, in the first state.
    pub state_tax_withheld: Option<plaid_core::Amount>,
    /// State tax that was withheld, in the second state.
    pub state_tax_withheld_lower: Option<plaid_core::Amount>,
    /// The payer's number in the first state.
    pub payer_state_number: Option<String>,
    /// The payer's number in the second state.
    pub payer_state_number_lower: Option<String>,
    /// Income in the first state.
    pub state_income: Option<plaid_core::Amount>,
    /// Income in the second state.
    pub state_income_lower: Option<plaid_core::Amount>,
    /// Whether a 1099-K is for payment cards or a third-party network.
    pub transactions_reported: Option<String>,
    /// The company that settled the payments.
    pub pse_name: Option<String>,
    /// Its telephone number.
    pub pse_telephone_number: Option<String>,
    /// All payments of the year, before anything was taken off.
    pub gross_amount: Option<plaid_core::Amount>,
    /// Payments by card without the card at hand.
    pub card_not_present_transaction: Option<plaid_core::Amount>,
    /// The category of merchants that the filer is in.
    pub merchant_category_code: Option<String>,
    /// How many payments there were.
    pub number_of_payment_transactions: Option<String>,
    /// Payments in January.
    pub january_amount: Option<plaid_core::Amount>,
    /// Payments in February.
    pub february_amount: Option<plaid_core::Amount>,
    /// Payments in March.
    pub march_amount: Option<plaid_core::Amount>,
    /// Payments in April.
    pub april_amount: Option<plaid_core::Amount>,
    /// Payments in May.
    pub may_amount: Option<plaid_core::Amount>,
    /// Payments in June.
    pub june_amount: Option<plaid_core::Amount>,
    /// Payments in July.
    pub july_amount: Option<plaid_core::Amount>,
    /// Payments in August.
    pub august_amount: Option<plaid_core::Amount>,
    /// Payments in September.
    pub september_amount: Option<plaid_core::Amount>,
    /// Payments in October.
    pub october_amount: Option<plaid_core::Amount>,
    /// Payments in November.
    pub november_amount: Option<plaid_core::Amount>,
    /// Payments in December.
    pub december_amount: Option<plaid_core::Amount>,
    /// The first state of a 1099-K.
    pub primary_state: Option<String>,
    /// The second state of a 1099-K.
    pub secondary_state: Option<String>,
    /// The filer's number in the first state.
    pub primary_state_id: Option<String>,
    /// The filer's number in the second state.
    pub secondary_state_id: Option<String>,
    /// Tax that was withheld in the first state.
    pub primary_state_income_tax: Option<plaid_core::Amount>,
    /// Tax that was withheld in the second state.
    pub secondary_state_income_tax: Option<plaid_core::Amount>,
}

/// Who was paid.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Credit1099Recipient {
    /// An address on a pay stub.
    pub address: Option<CreditPayStubAddress>,
    /// Their name.
    pub name: Option<String>,
    /// The number that they are taxed under.
    pub tin: Option<plaid_core::Sensitive>,
    /// The account number, as a text: leading zeros count.
    pub account_number: Option<plaid_core::Sensitive>,
    /// Whether the box for FATCA is ticked.
    pub facta_filing_requirement: Option<String>,
    /// Whether the box for a second notice of a wrong number is ticked.
    pub second_tin_exists: Option<String>,
}

/// Who paid, on a 1099-MISC.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Credit1099Payer {
    /// An address on a pay stub.
    pub address: Option<CreditPayStubAddress>,
    /// Their name.
    pub name: Option<String>,
    /// The number that they are taxed under.
    pub tin: Option<plaid_core::Sensitive>,
    /// The payer's telephone number.
    pub telephone_number: Option<String>,
}

/// Who files a 1099-K.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Credit1099Filer {
    /// An address on a pay stub.
    pub address: Option<CreditPayStubAddress>,
    /// Their name.
    pub name: Option<String>,
    /// The number that they are taxed under.
    pub tin: Option<plaid_core::Sensitive>,
    /// `Payment Settlement Entity (PSE)`, `Electronic Payment Facilitator (EPF)` or `Other Third Party`.
    pub r#type: Option<String>,
}

/// A form I-20, read: that someone may study in the US, and how it is paid for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditI20 {
    /// Names the document.
    pub document_id: Option<String>,
    /// The document that data was read from.
    pub document_metadata: Option<CreditDocumentMetadata>,
    /// The student that a form I-20 names.
    pub student: Option<CreditI20Student>,
    /// What the student brings.
    pub personal_funds: Option<plaid_core::Amount>,
    /// What work at the school pays.
    pub on_campus_employment: Option<plaid_core::Amount>,
    /// What the school gives.
    pub funds_from_this_school: Option<plaid_core::Amount>,
    /// All that the student has.
    pub students_funding_total: Option<plaid_core::Amount>,
    /// What comes from elsewhere.
    pub funds_from_another_source: Option<plaid_core::Amount>,
    /// What the time is thought to cost.
    pub estimated_average_costs_total: Option<plaid_core::Amount>,
    /// What of that is for living.
    pub estimated_average_living_expenses: Option<plaid_core::Amount>,
    /// For how many months the money is.
    pub students_funding_period_months: Option<i64>,
    /// For how many months the costs are.
    pub estimated_average_costs_period_months: Option<i64>,
}

/// The student that a form I-20 names.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditI20Student {
    /// The first name. At most 100 characters.
    pub given_name: Option<String>,
    /// The family name.
    pub surname_primary_name: Option<String>,
    /// The name as the passport has it.
    pub passport_name: Option<String>,
    /// The name that the student goes by.
    pub preferred_name: Option<String>,
    /// The school.
    pub school_name: Option<String>,
    /// The first day of the studies.
    pub program_start_date: Option<plaid_core::Date>,
    /// The last day of the studies.
    pub program_end_date: Option<plaid_core::Date>,
}

/// The request of `/credit/payroll_income/risk_signals/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget)).
///
/// Reads signs of fraud in documents that the user uploaded.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditPayrollIncomeRiskSignalsGetRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
}

impl CreditPayrollIncomeRiskSignalsGetRequest {
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

    /// Names a user, as made by the user endpoints.
    ///
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

/// The answer of `/credit/payroll_income/risk_signals/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget)).
///
/// Reads signs of fraud in documents that the user uploaded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayrollIncomeRiskSignalsGetResponse {
    /// Signs of forgery in the documents of an Item.
    pub items: Vec<PayrollRiskSignalsItem>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Signs of forgery in the documents of an Item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PayrollRiskSignalsItem {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// Signs of forgery in the documents of one verification.
    pub verification_risk_signals: Vec<DocumentRiskSignalsObject>,
}

/// Signs of forgery in the documents of one verification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DocumentRiskSignalsObject {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// Signs of forgery in one document.
    pub single_document_risk_signals: Vec<SingleDocumentRiskSignal>,
    /// Signs of forgery that several documents show together.
    pub multi_document_risk_signals: Vec<MultiDocumentRiskSignal>,
}

/// Signs of forgery in one document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SingleDocumentRiskSignal {
    /// Which document it is.
    pub document_reference: RiskSignalDocumentReference,
    /// One sign of forgery.
    pub risk_signals: Vec<DocumentRiskSignal>,
    /// The verdict on the whole document.
    pub risk_summary: Option<DocumentRiskSummary>,
}

/// A document that signs are about.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RiskSignalDocumentReference {
    /// Names the document.
    pub document_id: Option<String>,
    /// The document's file name.
    pub document_name: Option<String>,
    /// How far the search for signs is.
    pub status: Option<RiskSignalDocumentStatus>,
    /// What kind of document it is.
    pub document_type: Option<RiskSignalDocumentType>,
    /// What the file is made of.
    pub file_type: Option<RiskSignalFileType>,
}

/// One sign of forgery.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DocumentRiskSignal {
    /// What kind of sign it is.
    pub r#type: Option<String>,
    /// The part of the document that it is about.
    pub field: Option<String>,
    /// Whether it points to fraud.
    pub has_fraud_risk: Option<bool>,
    /// The institution that the part was compared with.
    pub institution_metadata: Option<DocumentRiskSignalInstitutionMetadata>,
    /// What the document says there.
    pub expected_value: Option<String>,
    /// What it should say, reckoned from the rest.
    pub actual_value: Option<String>,
    /// What was found, in words.
    pub signal_description: Option<String>,
    /// The page it was found on, from 1; 0 if it concerns no page.
    pub page_number: Option<i64>,
}

/// The institution that the part was compared with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DocumentRiskSignalInstitutionMetadata {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
}

/// The verdict on the whole document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DocumentRiskSummary {
    /// From 0, likely genuine, to 100, likely forged.
    pub risk_score: Option<f64>,
}

/// Signs of forgery that several documents show together.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MultiDocumentRiskSignal {
    /// Which documents they are.
    pub document_references: Vec<RiskSignalDocumentReference>,
    /// One sign of forgery.
    pub risk_signals: Vec<DocumentRiskSignal>,
}

/// The request of `/credit/payroll_income/precheck` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditpayroll_incomeprecheck)).
///
/// Tells how likely it is that a user's payroll account is supported.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditPayrollIncomePrecheckRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// The Items that it rests on.
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
    /// The user's employer.
    pub employer: Option<IncomeVerificationPrecheckEmployer>,
    /// The user's service in the US military.
    pub us_military_info: Option<IncomeVerificationPrecheckMilitaryInfo>,
    /// The user's payroll provider.
    pub payroll_institution: Option<IncomeVerificationPrecheckPayrollInstitution>,
}

impl CreditPayrollIncomePrecheckRequest {
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

    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// The Items that it rests on.
    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }

    /// The user's employer.
    #[must_use]
    pub fn employer(
        mut self,
        employer: impl Into<Option<IncomeVerificationPrecheckEmployer>>,
    ) -> Self {
        self.employer = employer.into();
        self
    }

    /// The user's service in the US military.
    #[must_use]
    pub fn us_military_info(
        mut self,
        us_military_info: impl Into<Option<IncomeVerificationPrecheckMilitaryInfo>>,
    ) -> Self {
        self.us_military_info = us_military_info.into();
        self
    }

    /// The user's payroll provider.
    #[must_use]
    pub fn payroll_institution(
        mut self,
        payroll_institution: impl Into<Option<IncomeVerificationPrecheckPayrollInstitution>>,
    ) -> Self {
        self.payroll_institution = payroll_institution.into();
        self
    }
}

/// The answer of `/credit/payroll_income/precheck` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditpayroll_incomeprecheck)).
///
/// Tells how likely it is that a user's payroll account is supported.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayrollIncomePrecheckResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// How likely the user can log in at a payroll provider that Plaid reads.
    pub confidence: IncomeVerificationPrecheckConfidence,
}

/// The request of `/credit/employment/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditemploymentget)).
///
/// Reads where a user is employed.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditEmploymentGetRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
}

impl CreditEmploymentGetRequest {
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

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The answer of `/credit/employment/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditemploymentget)).
///
/// Reads where a user is employed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditEmploymentGetResponse {
    /// An Item that tells of employment.
    pub items: Vec<CreditEmploymentItem>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// An Item that tells of employment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditEmploymentItem {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// A proof of employment.
    pub employments: Vec<CreditEmploymentVerification>,
    /// Reads one employment report.
    ///
    /// Not in Plaid's public documentation.
    pub employment_report_token: Option<EmploymentReportToken>,
}

/// A proof of employment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditEmploymentVerification {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// `ACTIVE` or `INACTIVE`.
    pub status: Option<String>,
    /// The first day of the employment.
    pub start_date: Option<plaid_core::Date>,
    /// The last day of the employment; null while it goes on.
    pub end_date: Option<plaid_core::Date>,
    /// The employer that a proof names.
    pub employer: CreditEmployerVerification,
    /// What the employee's position is called.
    pub title: Option<String>,
    /// Ids of an employee at employer and payroll provider.
    pub platform_ids: CreditPlatformIds,
    /// `FULL_TIME`, `PART_TIME`, `CONTRACTOR`, `TEMPORARY` or `OTHER`.
    pub employee_type: Option<String>,
    /// The day of the latest pay stub.
    pub last_paystub_date: Option<plaid_core::Date>,
}

/// The employer that a proof names.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditEmployerVerification {
    /// The employer's name.
    pub name: Option<String>,
}

/// Ids of an employee at employer and payroll provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPlatformIds {
    /// The employer's id of the employee.
    pub employee_id: Option<plaid_core::Sensitive>,
    /// The payroll provider's id of the employee.
    pub payroll_id: Option<plaid_core::Sensitive>,
    /// The id of the position.
    pub position_id: Option<String>,
}

/// The request of `/credit/payroll_income/refresh` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditpayroll_incomerefresh)).
///
/// Has payroll data fetched anew.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditPayrollIncomeRefreshRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// What `CreditPayrollIncomeRefreshRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<CreditPayrollIncomeRefreshRequestOptions>,
}

impl CreditPayrollIncomeRefreshRequest {
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

    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// What `CreditPayrollIncomeRefreshRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<CreditPayrollIncomeRefreshRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// What `CreditPayrollIncomeRefreshRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditPayrollIncomeRefreshRequestOptions {
    /// The Items that it is about.
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
    /// The URL that webhooks about it go to.
    pub webhook: Option<String>,
}

impl CreditPayrollIncomeRefreshRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The Items that it is about.
    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The URL that webhooks about it go to.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/credit/payroll_income/refresh` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditpayroll_incomerefresh)).
///
/// Has payroll data fetched anew.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditPayrollIncomeRefreshResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Whether the refresh could begin, such as `USER_PRESENCE_REQUIRED`.
    pub verification_refresh_status: String,
}

/// The request of `/beta/ewa_report/v1/get` ([Plaid's page](https://plaid.com/docs/api/products/beta/#betaewareportv1get)).
///
/// Reads a report for earned wage access.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaEwaReportV1GetRequest {
    /// Opens one Item. It does not expire; store it like a password.
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

/// The answer of `/beta/ewa_report/v1/get` ([Plaid's page](https://plaid.com/docs/api/products/beta/#betaewareportv1get)).
///
/// Reads a report for earned wage access.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaEwaReportV1GetResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Names the scores.
    pub ewa_report_id: Option<String>,
    /// When they were computed, in UTC.
    pub generation_time: Option<plaid_core::DateTime>,
    /// How likely an advance on wages is paid back, for one range of sums.
    pub ewa_scores: Vec<EwaScore>,
    /// What the scores rest on, by name.
    pub ewa_attributes: std::collections::BTreeMap<String, plaid_core::json::Value>,
}

/// How likely an advance on wages is paid back, for one range of sums.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EwaScore {
    /// The lower end of the range, in it.
    pub lowest_amount: Option<plaid_core::Amount>,
    /// The upper end of the range, not in it.
    pub highest_amount: Option<plaid_core::Amount>,
    /// From 1 to 99; higher is likelier to be paid back.
    pub score: Option<i64>,
}

plaid_core::open_enum! {
/// How the session ended.
#[allow(missing_docs)]
pub enum CreditSessionBankEmploymentStatus {
Approved = "APPROVED",
/// No pay was found in the accounts. (`NO_EMPLOYERS_FOUND`)
NoEmployersFound = "NO_EMPLOYERS_FOUND",
/// The user said that their employer was not among those found. (`EMPLOYER_NOT_LISTED`)
EmployerNotListed = "EMPLOYER_NOT_LISTED",
/// The user has begun and not finished. (`STARTED`)
Started = "STARTED",
InternalError = "INTERNAL_ERROR",
}
}

plaid_core::open_enum! {
/// What kind of document it is.
#[allow(missing_docs)]
pub enum DocType {
Unknown = "UNKNOWN",
DocumentTypePaystub = "DOCUMENT_TYPE_PAYSTUB",
DocumentTypeBankStatement = "DOCUMENT_TYPE_BANK_STATEMENT",
DocumentTypeUsTaxW2 = "DOCUMENT_TYPE_US_TAX_W2",
/// The service record of a US soldier. (`DOCUMENT_TYPE_US_MILITARY_ERAS`)
DocumentTypeUsMilitaryEras = "DOCUMENT_TYPE_US_MILITARY_ERAS",
/// The monthly leave and earnings statement of a US soldier. (`DOCUMENT_TYPE_US_MILITARY_LES`)
DocumentTypeUsMilitaryLes = "DOCUMENT_TYPE_US_MILITARY_LES",
/// The civilian leave and earnings statement of the US military. (`DOCUMENT_TYPE_US_MILITARY_CLES`)
DocumentTypeUsMilitaryCles = "DOCUMENT_TYPE_US_MILITARY_CLES",
/// A statement of a gig platform. (`DOCUMENT_TYPE_GIG`)
DocumentTypeGig = "DOCUMENT_TYPE_GIG",
/// None of the kinds that are known. (`DOCUMENT_TYPE_NONE`)
DocumentTypeNone = "DOCUMENT_TYPE_NONE",
DocumentTypeUsTax1099Misc = "DOCUMENT_TYPE_US_TAX_1099_MISC",
DocumentTypeUsTax1099K = "DOCUMENT_TYPE_US_TAX_1099_K",
/// A PDF that Plaid made from payroll data. (`DOCUMENT_TYPE_PLAID_GENERATED_PAYSTUB_PDF`)
DocumentTypePlaidGeneratedPaystubPdf = "DOCUMENT_TYPE_PLAID_GENERATED_PAYSTUB_PDF",
DocumentTypeUsStudentI20 = "DOCUMENT_TYPE_US_STUDENT_I20",
}
}

plaid_core::open_enum! {
/// The line of a pay stub by its usual name.
#[allow(missing_docs)]
pub enum TotalCanonicalDescription {
Bonus = "BONUS",
Commission = "COMMISSION",
Overtime = "OVERTIME",
PaidTimeOff = "PAID TIME OFF",
RegularPay = "REGULAR PAY",
Vacation = "VACATION",
EmployeeMedicare = "EMPLOYEE MEDICARE",
/// Social security and Medicare. (`FICA`)
Fica = "FICA",
SocialSecurityEmployeeTax = "SOCIAL SECURITY EMPLOYEE TAX",
Medical = "MEDICAL",
Vision = "VISION",
Dental = "DENTAL",
NetPay = "NET PAY",
Taxes = "TAXES",
/// None of the usual names fits. (`NOT_FOUND`)
NotFound = "NOT_FOUND",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// How often it pays.
#[allow(missing_docs)]
pub enum PayPeriodDetailsPayFrequency {
PayFrequencyUnknown = "PAY_FREQUENCY_UNKNOWN",
PayFrequencyWeekly = "PAY_FREQUENCY_WEEKLY",
/// Every other week. (`PAY_FREQUENCY_BIWEEKLY`)
PayFrequencyBiweekly = "PAY_FREQUENCY_BIWEEKLY",
/// Twice a month. (`PAY_FREQUENCY_SEMIMONTHLY`)
PayFrequencySemimonthly = "PAY_FREQUENCY_SEMIMONTHLY",
PayFrequencyMonthly = "PAY_FREQUENCY_MONTHLY",
}
}

plaid_core::open_enum! {
/// How often it pays.
#[allow(missing_docs)]
pub enum PaystubPayFrequency {
Monthly = "MONTHLY",
/// Every other week. (`BI-WEEKLY`)
BiWeekly = "BI-WEEKLY",
Weekly = "WEEKLY",
/// Twice a month. (`SEMI-MONTHLY`)
SemiMonthly = "SEMI-MONTHLY",
}
}

plaid_core::open_enum! {
/// How likely the user can log in at a payroll provider that Plaid reads.
#[allow(missing_docs)]
pub enum IncomeVerificationPrecheckConfidence {
/// Link can be opened without another way out. (`HIGH`)
High = "HIGH",
/// Offer another way too. (`LOW`)
Low = "LOW",
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// Whether the employment goes on.
#[allow(missing_docs)]
pub enum EmploymentVerificationStatus {
EmploymentStatusActive = "EMPLOYMENT_STATUS_ACTIVE",
EmploymentStatusInactive = "EMPLOYMENT_STATUS_INACTIVE",
}
}

plaid_core::open_enum! {
/// `BANK_EMPLOYMENT_WARNING`; there is no other.
#[allow(missing_docs)]
pub enum CreditBankEmploymentWarningType {
BankEmploymentWarning = "BANK_EMPLOYMENT_WARNING",
}
}

plaid_core::open_enum! {
/// What could not be told.
pub enum CreditBankIncomeWarningCode {
/// The account's owner. (`IDENTITY_UNAVAILABLE`)
IdentityUnavailable = "IDENTITY_UNAVAILABLE",
/// The transactions. (`TRANSACTIONS_UNAVAILABLE`)
TransactionsUnavailable = "TRANSACTIONS_UNAVAILABLE",
/// The user has not confirmed the Item. (`ITEM_UNAPPROVED`)
ItemUnapproved = "ITEM_UNAPPROVED",
/// The report was deleted. (`REPORT_DELETED`)
ReportDeleted = "REPORT_DELETED",
/// The institution gave no data. (`DATA_UNAVAILABLE`)
DataUnavailable = "DATA_UNAVAILABLE",
}
}

plaid_core::open_enum! {
/// What the pay is reckoned by.
#[allow(missing_docs)]
pub enum CreditPayStubPayBasisType {
Salary = "SALARY",
Hourly = "HOURLY",
Commission = "COMMISSION",
}
}

plaid_core::open_enum! {
/// Which form 1099 it is.
#[allow(missing_docs)]
pub enum Form1099Type {
Form1099TypeUnknown = "FORM_1099_TYPE_UNKNOWN",
Form1099TypeMisc = "FORM_1099_TYPE_MISC",
Form1099TypeK = "FORM_1099_TYPE_K",
}
}

plaid_core::open_enum! {
/// How far the search for signs is.
#[allow(missing_docs)]
pub enum RiskSignalDocumentStatus {
Processing = "PROCESSING",
ProcessingComplete = "PROCESSING_COMPLETE",
ProcessingError = "PROCESSING_ERROR",
PasswordProtected = "PASSWORD_PROTECTED",
/// The file has a virus. (`VIRUS_DETECTED`)
VirusDetected = "VIRUS_DETECTED",
}
}

plaid_core::open_enum! {
/// What kind of document it is.
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
/// What the file is made of.
#[allow(missing_docs)]
pub enum RiskSignalFileType {
Unknown = "UNKNOWN",
/// A PDF of pictures. (`IMAGE_PDF`)
ImagePdf = "IMAGE_PDF",
/// A scan whose text was recognized. (`SCAN_OCR`)
ScanOcr = "SCAN_OCR",
/// A PDF of text. (`TRUE_PDF`)
TruePdf = "TRUE_PDF",
Image = "IMAGE",
/// A PDF of pages of both kinds. (`MIXED_PAGE_PDF`)
MixedPagePdf = "MIXED_PAGE_PDF",
EmptyPdf = "EMPTY_PDF",
/// A PDF whose layers were merged. (`FLATTENED_PDF`)
FlattenedPdf = "FLATTENED_PDF",
}
}
