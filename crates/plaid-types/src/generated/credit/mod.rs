// @generated from api/shared/credit.toml by `cargo xtask codegen`. Do not edit.

//! Income and pay.

mod codec;
#[cfg(feature = "samples")]
mod samples;

plaid_core::string_id! {
/// Names a verification of income.
pub struct IncomeVerificationId;
}

/// A sum and its currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditAmountWithCurrency {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// What came of uploading documents of income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditSessionDocumentIncomeResult {
    /// How many pay stubs the user handed in.
    pub num_paystubs_uploaded: Option<i64>,
    /// How many W-2 forms the user handed in.
    pub num_w2s_uploaded: Option<i64>,
    /// How many bank statements the user handed in.
    pub num_bank_statements_uploaded: Option<i64>,
    /// How many 1099 forms the user handed in.
    pub num_1099s_uploaded: Option<i64>,
    /// How many I-20 forms the user handed in.
    pub num_i20s_uploaded: Option<i64>,
}

/// One part of the pay: regular, overtime or bonus.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeBreakdown {
    /// Which part of the pay it is.
    pub r#type: Option<crate::IncomeBreakdownType>,
    /// How much an hour is worth.
    pub rate: Option<f64>,
    /// How many hours it is for.
    pub hours: Option<f64>,
    /// The sum of this pay period.
    pub total: Option<plaid_core::Amount>,
}

impl IncomeBreakdown {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which part of the pay it is.
    #[must_use]
    pub fn r#type<M>(
        mut self,
        r#type: impl plaid_core::IntoOption<crate::IncomeBreakdownType, M>,
    ) -> Self {
        self.r#type = r#type.into_option();
        self
    }

    /// How much an hour is worth.
    #[must_use]
    pub fn rate(mut self, rate: impl Into<Option<f64>>) -> Self {
        self.rate = rate.into();
        self
    }

    /// How many hours it is for.
    #[must_use]
    pub fn hours(mut self, hours: impl Into<Option<f64>>) -> Self {
        self.hours = hours.into();
        self
    }

    /// The sum of this pay period.
    #[must_use]
    pub fn total<M>(mut self, total: impl plaid_core::IntoOption<plaid_core::Amount, M>) -> Self {
        self.total = total.into_option();
        self
    }
}

plaid_core::open_enum! {
/// What kind of income it is.
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
/// From an application that passes on wages, or the user's own money. (`TRANSFER_FROM_APPLICATION`)
TransferFromApplication = "TRANSFER_FROM_APPLICATION",
TaxRefund = "TAX_REFUND",
/// What the state pays, other than named here. (`BENEFIT_OTHER`)
BenefitOther = "BENEFIT_OTHER",
/// Nothing of that. (`OTHER`)
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Subtypes of depository accounts.
#[allow(missing_docs)]
pub enum DepositoryAccountSubtype {
Checking = "checking",
Savings = "savings",
/// A health savings account. (`hsa`)
Hsa = "hsa",
/// A certificate of deposit. (`cd`)
Cd = "cd",
/// A savings account with interest of the money market. (`money market`)
MoneyMarket = "money market",
Paypal = "paypal",
Prepaid = "prepaid",
/// An account at a broker that is used like a checking account. (`cash management`)
CashManagement = "cash management",
/// A card for what the state pays. (`ebt`)
Ebt = "ebt",
/// An account that pays for one kind of thing; other debits are returned. (`limited purpose checking`)
LimitedPurposeChecking = "limited purpose checking",
/// Every subtype, in a filter. (`all`)
All = "all",
}
}

plaid_core::open_enum! {
/// `depository`; there is no other.
#[allow(missing_docs)]
pub enum CreditBankIncomeAccountType {
Depository = "depository",
}
}

plaid_core::open_enum! {
/// How often it pays.
#[allow(missing_docs)]
pub enum CreditBankIncomePayFrequency {
Weekly = "WEEKLY",
/// Every other week. (`BIWEEKLY`)
Biweekly = "BIWEEKLY",
/// Twice a month. (`SEMI_MONTHLY`)
SemiMonthly = "SEMI_MONTHLY",
Monthly = "MONTHLY",
Daily = "DAILY",
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// `BANK_INCOME_WARNING`; there is no other.
#[allow(missing_docs)]
pub enum CreditBankIncomeWarningType {
BankIncomeWarning = "BANK_INCOME_WARNING",
}
}

plaid_core::open_enum! {
/// Why an Item gave no data.
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
/// How the session ended.
#[allow(missing_docs)]
pub enum CreditSessionBankIncomeStatus {
Approved = "APPROVED",
/// The accounts show no income. (`NO_DEPOSITS_FOUND`)
NoDepositsFound = "NO_DEPOSITS_FOUND",
/// The user said that none of it is income. (`USER_REPORTED_NO_INCOME`)
UserReportedNoIncome = "USER_REPORTED_NO_INCOME",
/// The user has begun and not finished. (`STARTED`)
Started = "STARTED",
InternalError = "INTERNAL_ERROR",
}
}

plaid_core::open_enum! {
/// What is paid for, by its usual name.
#[allow(missing_docs)]
pub enum EarningsBreakdownCanonicalDescription {
Bonus = "BONUS",
Commission = "COMMISSION",
Overtime = "OVERTIME",
PaidTimeOff = "PAID TIME OFF",
RegularPay = "REGULAR PAY",
Vacation = "VACATION",
/// What the US military pays for housing. (`BASIC ALLOWANCE HOUSING`)
BasicAllowanceHousing = "BASIC ALLOWANCE HOUSING",
/// What the US military pays for food. (`BASIC ALLOWANCE SUBSISTENCE`)
BasicAllowanceSubsistence = "BASIC ALLOWANCE SUBSISTENCE",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Which part of the pay it is.
#[allow(missing_docs)]
pub enum IncomeBreakdownType {
Bonus = "bonus",
Overtime = "overtime",
Regular = "regular",
}
}

plaid_core::open_enum! {
/// What is done with uploaded documents.
pub enum IncomeVerificationDocParsingConfig {
/// Their text is read. (`ocr`)
Ocr = "ocr",
/// They are searched for signs of forgery. (`risk_signals`)
RiskSignals = "risk_signals",
}
}

plaid_core::open_enum! {
/// Where income is read from.
#[allow(missing_docs)]
pub enum IncomeVerificationSourceType {
Bank = "bank",
Payroll = "payroll",
}
}
