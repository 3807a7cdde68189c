// @generated from api/shared/credit.toml by `cargo xtask codegen`. Do not edit.

//! Income and pay.

mod codec;
#[cfg(feature = "samples")]
mod samples;

plaid_core::string_id! {
/// Stands in `IncomeVerificationCreateResponse.income_verification_id`, `IncomeVerificationPaystubsGetRequest.income_verification_id`, `IncomeVerificationDocumentsDownloadRequest.income_verification_id` and 2 more places.
pub struct IncomeVerificationId;
}

/// Stands in `BaseReportAverageMonthlyBalances.average_balance`, `BaseReportAverageFlowInsights.total_amount`, `CraBankIncomeHistoricalSummary.total_amounts` and 10 more places.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditAmountWithCurrency {
    pub amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Stands in `CreditSessionResults.document_income_results` and `LinkSessionResults.document_income_results`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionDocumentIncomeResult {
    pub num_paystubs_uploaded: Option<i64>,
    pub num_w2s_uploaded: Option<i64>,
    pub num_bank_statements_uploaded: Option<i64>,
    pub num_1099s_uploaded: Option<i64>,
    pub num_i20s_uploaded: Option<i64>,
}

/// Stands in `Paystub.income_breakdown` and `PaystubOverride.income_breakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeBreakdown {
    pub r#type: Option<crate::IncomeBreakdownType>,
    pub rate: Option<f64>,
    pub hours: Option<f64>,
    pub total: Option<plaid_core::Amount>,
}

#[allow(missing_docs)]
impl IncomeBreakdown {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn r#type<M>(
        mut self,
        r#type: impl plaid_core::IntoOption<crate::IncomeBreakdownType, M>,
    ) -> Self {
        self.r#type = r#type.into_option();
        self
    }

    #[must_use]
    pub fn rate(mut self, rate: impl Into<Option<f64>>) -> Self {
        self.rate = rate.into();
        self
    }

    #[must_use]
    pub fn hours(mut self, hours: impl Into<Option<f64>>) -> Self {
        self.hours = hours.into();
        self
    }

    #[must_use]
    pub fn total<M>(mut self, total: impl plaid_core::IntoOption<plaid_core::Amount, M>) -> Self {
        self.total = total.into_option();
        self
    }
}

plaid_core::open_enum! {
/// Stands in `CraMonitoringInsightsSubscribeRequest.income_categories`, `MonitoringIncomeSource.income_category`, `CraBankIncomeSource.income_category` and one more place.
#[allow(missing_docs)]
pub enum CreditBankIncomeCategory {
Salary = "SALARY",
Unemployment = "UNEMPLOYMENT",
Cash = "CASH",
GigEconomy = "GIG_ECONOMY",
Rental = "RENTAL",
ChildSupport = "CHILD_SUPPORT",
Military = "MILITARY",
Retirement = "RETIREMENT",
LongTermDisability = "LONG_TERM_DISABILITY",
BankInterest = "BANK_INTEREST",
CashDeposit = "CASH_DEPOSIT",
TransferFromApplication = "TRANSFER_FROM_APPLICATION",
TaxRefund = "TAX_REFUND",
BenefitOther = "BENEFIT_OTHER",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `CraPartnerInsightsItemAccount.subtype`, `CraBankIncomeAccount.subtype`, `CreditBankIncomeAccount.subtype` and one more place.
#[allow(missing_docs)]
pub enum DepositoryAccountSubtype {
Checking = "checking",
Savings = "savings",
Hsa = "hsa",
Cd = "cd",
MoneyMarket = "money market",
Paypal = "paypal",
Prepaid = "prepaid",
CashManagement = "cash management",
Ebt = "ebt",
LimitedPurposeChecking = "limited purpose checking",
All = "all",
}
}

plaid_core::open_enum! {
/// Stands in `CraPartnerInsightsItemAccount.type`, `CraBankIncomeAccount.type` and `CreditBankIncomeAccount.type`.
#[allow(missing_docs)]
pub enum CreditBankIncomeAccountType {
Depository = "depository",
}
}

plaid_core::open_enum! {
/// Stands in `CraBankIncomeSource.pay_frequency`, `CraIncomeStreamInsights.pay_frequency` and `CreditBankIncomeSource.pay_frequency`.
#[allow(missing_docs)]
pub enum CreditBankIncomePayFrequency {
Weekly = "WEEKLY",
Biweekly = "BIWEEKLY",
SemiMonthly = "SEMI_MONTHLY",
Monthly = "MONTHLY",
Daily = "DAILY",
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// Stands in `CraBankIncomeWarning.warning_type` and `CreditBankIncomeWarning.warning_type`.
#[allow(missing_docs)]
pub enum CreditBankIncomeWarningType {
BankIncomeWarning = "BANK_INCOME_WARNING",
}
}

plaid_core::open_enum! {
/// Stands in `CraBankIncomeCause.error_type` and `CreditBankIncomeCause.error_type`.
#[allow(missing_docs)]
pub enum CreditBankIncomeErrorType {
InternalServerError = "INTERNAL_SERVER_ERROR",
InsufficientCredentials = "INSUFFICIENT_CREDENTIALS",
ItemLocked = "ITEM_LOCKED",
UserSetupRequired = "USER_SETUP_REQUIRED",
CountryNotSupported = "COUNTRY_NOT_SUPPORTED",
InstitutionDown = "INSTITUTION_DOWN",
InstitutionNoLongerSupported = "INSTITUTION_NO_LONGER_SUPPORTED",
InstitutionNotResponding = "INSTITUTION_NOT_RESPONDING",
InvalidCredentials = "INVALID_CREDENTIALS",
InvalidMfa = "INVALID_MFA",
InvalidSendMethod = "INVALID_SEND_METHOD",
ItemLoginRequired = "ITEM_LOGIN_REQUIRED",
MfaNotSupported = "MFA_NOT_SUPPORTED",
NoAccounts = "NO_ACCOUNTS",
ItemNotSupported = "ITEM_NOT_SUPPORTED",
AccessNotGranted = "ACCESS_NOT_GRANTED",
}
}

plaid_core::open_enum! {
/// Stands in `CreditSessionBankIncomeResult.status` and `LinkSessionBankIncomeResult.status`.
#[allow(missing_docs)]
pub enum CreditSessionBankIncomeStatus {
Approved = "APPROVED",
NoDepositsFound = "NO_DEPOSITS_FOUND",
UserReportedNoIncome = "USER_REPORTED_NO_INCOME",
Started = "STARTED",
InternalError = "INTERNAL_ERROR",
}
}

plaid_core::open_enum! {
/// Stands in `EarningsBreakdown.canonical_description` and `PaystubOverrideEarningsBreakdown.canonical_description`.
#[allow(missing_docs)]
pub enum EarningsBreakdownCanonicalDescription {
Bonus = "BONUS",
Commission = "COMMISSION",
Overtime = "OVERTIME",
PaidTimeOff = "PAID TIME OFF",
RegularPay = "REGULAR PAY",
Vacation = "VACATION",
BasicAllowanceHousing = "BASIC ALLOWANCE HOUSING",
BasicAllowanceSubsistence = "BASIC ALLOWANCE SUBSISTENCE",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `IncomeBreakdown.type`.
#[allow(missing_docs)]
pub enum IncomeBreakdownType {
Bonus = "bonus",
Overtime = "overtime",
Regular = "regular",
}
}

plaid_core::open_enum! {
/// Stands in `CreditPayrollIncomeParsingConfigUpdateRequest.parsing_config`, `LinkTokenCreateRequestIncomeVerificationPayrollIncome.parsing_config` and `LinkTokenCreateIdentity.parsing_configs`.
#[allow(missing_docs)]
pub enum IncomeVerificationDocParsingConfig {
Ocr = "ocr",
RiskSignals = "risk_signals",
}
}

plaid_core::open_enum! {
/// Stands in `LinkTokenCreateRequestIncomeVerification.income_source_types` and `SandboxPublicTokenCreateRequestOptionsIncomeVerification.income_source_types`.
#[allow(missing_docs)]
pub enum IncomeVerificationSourceType {
Bank = "bank",
Payroll = "payroll",
}
}
