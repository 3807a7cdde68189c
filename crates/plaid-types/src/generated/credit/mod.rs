// @generated from api/shared/credit.toml by `cargo xtask codegen`. Do not edit.

//! Income and pay.

mod codec;

plaid_core::string_id! {
/// Identifies a income verification.
pub struct IncomeVerificationId;
}

/// Credit amount with currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditAmountWithCurrency {
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Credit session document income result.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditSessionDocumentIncomeResult {
    /// Num paystubs uploaded.
    pub num_paystubs_uploaded: i64,
    /// Num w2s uploaded.
    pub num_w2s_uploaded: i64,
    /// Num bank statements uploaded.
    pub num_bank_statements_uploaded: Option<i64>,
    /// Num 1099s uploaded.
    pub num_1099s_uploaded: Option<i64>,
    /// Num i20s uploaded.
    pub num_i20s_uploaded: Option<i64>,
}

plaid_core::open_enum! {
/// The known values of credit bank income category.
pub enum CreditBankIncomeCategory {
/// `SALARY`.
Salary = "SALARY",
/// `UNEMPLOYMENT`.
Unemployment = "UNEMPLOYMENT",
/// `CASH`.
Cash = "CASH",
/// `GIG_ECONOMY`.
GigEconomy = "GIG_ECONOMY",
/// `RENTAL`.
Rental = "RENTAL",
/// `CHILD_SUPPORT`.
ChildSupport = "CHILD_SUPPORT",
/// `MILITARY`.
Military = "MILITARY",
/// `RETIREMENT`.
Retirement = "RETIREMENT",
/// `LONG_TERM_DISABILITY`.
LongTermDisability = "LONG_TERM_DISABILITY",
/// `BANK_INTEREST`.
BankInterest = "BANK_INTEREST",
/// `CASH_DEPOSIT`.
CashDeposit = "CASH_DEPOSIT",
/// `TRANSFER_FROM_APPLICATION`.
TransferFromApplication = "TRANSFER_FROM_APPLICATION",
/// `TAX_REFUND`.
TaxRefund = "TAX_REFUND",
/// `BENEFIT_OTHER`.
BenefitOther = "BENEFIT_OTHER",
/// `OTHER`.
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// The known values of depository account subtype.
pub enum DepositoryAccountSubtype {
/// `checking`.
Checking = "checking",
/// `savings`.
Savings = "savings",
/// `hsa`.
Hsa = "hsa",
/// `cd`.
Cd = "cd",
/// `money market`.
MoneyMarket = "money market",
/// `paypal`.
Paypal = "paypal",
/// `prepaid`.
Prepaid = "prepaid",
/// `cash management`.
CashManagement = "cash management",
/// `ebt`.
Ebt = "ebt",
/// `limited purpose checking`.
LimitedPurposeChecking = "limited purpose checking",
/// `all`.
All = "all",
}
}

plaid_core::open_enum! {
/// The known values of credit bank income account type.
pub enum CreditBankIncomeAccountType {
/// `depository`.
Depository = "depository",
}
}

plaid_core::open_enum! {
/// The known values of credit bank income pay frequency.
pub enum CreditBankIncomePayFrequency {
/// `WEEKLY`.
Weekly = "WEEKLY",
/// `BIWEEKLY`.
Biweekly = "BIWEEKLY",
/// `SEMI_MONTHLY`.
SemiMonthly = "SEMI_MONTHLY",
/// `MONTHLY`.
Monthly = "MONTHLY",
/// `DAILY`.
Daily = "DAILY",
/// `UNKNOWN`.
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// The known values of credit bank income warning type.
pub enum CreditBankIncomeWarningType {
/// `BANK_INCOME_WARNING`.
BankIncomeWarning = "BANK_INCOME_WARNING",
}
}

plaid_core::open_enum! {
/// The known values of credit bank income error type.
pub enum CreditBankIncomeErrorType {
/// `INTERNAL_SERVER_ERROR`.
InternalServerError = "INTERNAL_SERVER_ERROR",
/// `INSUFFICIENT_CREDENTIALS`.
InsufficientCredentials = "INSUFFICIENT_CREDENTIALS",
/// `ITEM_LOCKED`.
ItemLocked = "ITEM_LOCKED",
/// `USER_SETUP_REQUIRED`.
UserSetupRequired = "USER_SETUP_REQUIRED",
/// `COUNTRY_NOT_SUPPORTED`.
CountryNotSupported = "COUNTRY_NOT_SUPPORTED",
/// `INSTITUTION_DOWN`.
InstitutionDown = "INSTITUTION_DOWN",
/// `INSTITUTION_NO_LONGER_SUPPORTED`.
InstitutionNoLongerSupported = "INSTITUTION_NO_LONGER_SUPPORTED",
/// `INSTITUTION_NOT_RESPONDING`.
InstitutionNotResponding = "INSTITUTION_NOT_RESPONDING",
/// `INVALID_CREDENTIALS`.
InvalidCredentials = "INVALID_CREDENTIALS",
/// `INVALID_MFA`.
InvalidMfa = "INVALID_MFA",
/// `INVALID_SEND_METHOD`.
InvalidSendMethod = "INVALID_SEND_METHOD",
/// `ITEM_LOGIN_REQUIRED`.
ItemLoginRequired = "ITEM_LOGIN_REQUIRED",
/// `MFA_NOT_SUPPORTED`.
MfaNotSupported = "MFA_NOT_SUPPORTED",
/// `NO_ACCOUNTS`.
NoAccounts = "NO_ACCOUNTS",
/// `ITEM_NOT_SUPPORTED`.
ItemNotSupported = "ITEM_NOT_SUPPORTED",
/// `ACCESS_NOT_GRANTED`.
AccessNotGranted = "ACCESS_NOT_GRANTED",
}
}

plaid_core::open_enum! {
/// The known values of credit session bank income status.
pub enum CreditSessionBankIncomeStatus {
/// `APPROVED`.
Approved = "APPROVED",
/// `NO_DEPOSITS_FOUND`.
NoDepositsFound = "NO_DEPOSITS_FOUND",
/// `USER_REPORTED_NO_INCOME`.
UserReportedNoIncome = "USER_REPORTED_NO_INCOME",
/// `STARTED`.
Started = "STARTED",
/// `INTERNAL_ERROR`.
InternalError = "INTERNAL_ERROR",
}
}

plaid_core::open_enum! {
/// The known values of income verification doc parsing config.
pub enum IncomeVerificationDocParsingConfig {
/// `ocr`.
Ocr = "ocr",
/// `risk_signals`.
RiskSignals = "risk_signals",
}
}

plaid_core::open_enum! {
/// The known values of income verification source type.
pub enum IncomeVerificationSourceType {
/// `bank`.
Bank = "bank",
/// `payroll`.
Payroll = "payroll",
}
}
