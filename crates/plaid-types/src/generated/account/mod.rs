// @generated from api/shared/account.toml by `cargo xtask codegen`. Do not edit.

//! Accounts, Items and the tokens that open them.

mod codec;
#[cfg(feature = "samples")]
mod samples;

plaid_core::string_id! {
/// Names an account.
pub struct AccountId;
}

plaid_core::string_id! {
/// Names a bank, as in `ins_109508`.
pub struct InstitutionId;
}

plaid_core::string_id! {
/// Names a user, as made by the user endpoints.
pub struct UserId;
}

plaid_core::secret_token! {
/// Opens one Item. It does not expire; store it like a password.
pub struct AccessToken;
}

plaid_core::secret_token! {
/// Lets a partner use one account.
pub struct ProcessorToken;
}

/// One account of an Item.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountBase {
    /// Names the account; it stays the same as long as the Item does, and differs between Items.
    pub account_id: crate::AccountId,
    /// What the account holds or owes.
    pub balances: crate::AccountBalance,
    /// The last two to four characters of the account number, as a user would recognize it.
    pub mask: Option<String>,
    /// The account's name, given by the user or the bank.
    pub name: String,
    /// The bank's name for this kind of account.
    pub official_name: Option<String>,
    /// The broad kind of account.
    pub r#type: crate::AccountType,
    /// The finer kind of account.
    pub subtype: Option<crate::AccountSubtype>,
    /// How far the verification by micro-deposits has come; null for accounts that need none.
    pub verification_status: Option<crate::AccountBaseVerificationStatus>,
    /// The name that was checked against the bank's.
    pub verification_name: Option<String>,
    pub verification_insights: Option<crate::AccountVerificationInsights>,
    /// Names the account across Items, for banks that hand out tokenized numbers.
    pub persistent_account_id: Option<String>,
    /// Yearly yield in percent.
    pub apy: Option<f64>,
    /// Whether a person or a business holds the account.
    pub holder_category: Option<crate::AccountHolderCategory>,
    pub paired_account_id: Option<crate::AccountId>,
}

/// What an account holds or owes, in one currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountBalance {
    /// What can be spent or withdrawn now. Null if the bank does not say.
    pub available: Option<plaid_core::Amount>,
    /// What the account holds; for loans and credit cards, what is owed.
    pub current: Option<plaid_core::Amount>,
    /// The credit limit, or how far an account may be overdrawn.
    pub limit: Option<plaid_core::Amount>,
    /// ISO 4217 code. Null if `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// Code of a cryptocurrency or of another currency outside ISO 4217.
    pub unofficial_currency_code: Option<String>,
    /// When the bank last told the balance.
    pub last_updated_datetime: Option<plaid_core::DateTime>,
}

/// What is known about the number of an account that was linked without a login.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountVerificationInsights {
    pub name_match_score: Option<i64>,
    pub network_status: crate::AccountVerificationInsightsNetworkStatus,
    pub previous_returns: Option<crate::AccountVerificationInsightsPreviousReturns>,
    pub account_number_format: crate::AccountVerificationInsightsAccountNumberFormat,
}

/// Whether the account's number is known in Plaid's network.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountVerificationInsightsNetworkStatus {
    pub has_numbers_match: Option<bool>,
    pub is_numbers_match_verified: Option<bool>,
}

/// Whether earlier debits of the account were returned.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountVerificationInsightsPreviousReturns {
    pub has_previous_administrative_return: Option<bool>,
}

/// One login of one user at one bank, as most answers show it.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Item {
    /// Names the Item.
    pub item_id: plaid_core::ItemId,
    /// The bank; null for Items made from account numbers alone.
    pub institution_id: Option<crate::InstitutionId>,
    pub institution_name: Option<String>,
    /// Where webhooks about the Item go.
    pub webhook: Option<String>,
    pub auth_method: Option<crate::ItemAuthMethod>,
    /// What is wrong with the Item, if anything is.
    pub error: Option<plaid_core::ApiError>,
    /// Products that the bank supports and the Item does not use.
    pub available_products: Vec<crate::Products>,
    /// Products that are billed for the Item.
    pub billed_products: Vec<crate::Products>,
    /// Products that were added to the Item.
    pub products: Vec<crate::Products>,
    /// Products that the user agreed to.
    pub consented_products: Vec<crate::Products>,
    /// When the user's consent ends; null if it does not.
    pub consent_expiration_time: Option<plaid_core::DateTime>,
    /// Whether data comes in the background or only while the user is present.
    pub update_type: Option<crate::ItemUpdateType>,
    pub paired_item_id: Option<plaid_core::ItemId>,
}

plaid_core::open_enum! {
/// The broad kind of an account.
#[allow(missing_docs)]
pub enum AccountType {
/// Brokerage and retirement. (`investment`)
Investment = "investment",
/// Credit cards. (`credit`)
Credit = "credit",
/// Checking, savings and the like. (`depository`)
Depository = "depository",
/// Mortgages, student loans and others. (`loan`)
Loan = "loan",
/// Investment, as older answers spell it. (`brokerage`)
Brokerage = "brokerage",
Other = "other",
}
}

plaid_core::open_enum! {
/// The finer kind of an account.
#[allow(missing_docs)]
pub enum AccountSubtype {
/// `401a`.
Plan401a = "401a",
/// `401k`.
Plan401k = "401k",
/// `403B`.
Plan403b = "403B",
/// `457b`.
Plan457b = "457b",
/// `529`.
Plan529 = "529",
Auto = "auto",
Brokerage = "brokerage",
Business = "business",
CashIsa = "cash isa",
CashManagement = "cash management",
Cd = "cd",
Checking = "checking",
Commercial = "commercial",
CommercialLineOfCredit = "commercial line of credit",
Construction = "construction",
Consumer = "consumer",
CreditCard = "credit card",
CryptoExchange = "crypto exchange",
Ebt = "ebt",
EducationSavingsAccount = "education savings account",
Fhsa = "fhsa",
FixedAnnuity = "fixed annuity",
Gic = "gic",
HealthReimbursementArrangement = "health reimbursement arrangement",
HomeEquity = "home equity",
HomeEquityLoan = "home equity loan",
Hsa = "hsa",
Isa = "isa",
Ira = "ira",
Keogh = "keogh",
Lif = "lif",
LifeInsurance = "life insurance",
LimitedPurposeChecking = "limited purpose checking",
LineOfCredit = "line of credit",
Lira = "lira",
Loan = "loan",
Lrif = "lrif",
Lrsp = "lrsp",
MoneyMarket = "money market",
Mortgage = "mortgage",
MutualFund = "mutual fund",
NonCustodialWallet = "non-custodial wallet",
NonTaxableBrokerageAccount = "non-taxable brokerage account",
Other = "other",
OtherInsurance = "other insurance",
OtherAnnuity = "other annuity",
Overdraft = "overdraft",
Paypal = "paypal",
Payroll = "payroll",
Pension = "pension",
PredictionMarket = "prediction market",
Prepaid = "prepaid",
Prif = "prif",
ProfitSharingPlan = "profit sharing plan",
Qshr = "qshr",
Rdsp = "rdsp",
Resp = "resp",
Retirement = "retirement",
Rlif = "rlif",
Roth = "roth",
Roth401k = "roth 401k",
Roth403b = "roth 403B",
Roth457b = "roth 457b",
RothPension = "roth pension",
RothProfitSharingPlan = "roth profit sharing plan",
RothThriftSavingsPlan = "roth thrift savings plan",
Rrif = "rrif",
Rrsp = "rrsp",
Sarsep = "sarsep",
Savings = "savings",
SepIra = "sep ira",
SimpleIra = "simple ira",
Sipp = "sipp",
StockPlan = "stock plan",
Student = "student",
ThriftSavingsPlan = "thrift savings plan",
Tfsa = "tfsa",
Trust = "trust",
Ugma = "ugma",
Utma = "utma",
VariableAnnuity = "variable annuity",
ChargeCard = "charge card",
Installment = "installment",
}
}

plaid_core::open_enum! {
/// How far the verification of an account by micro-deposits has come.
#[allow(missing_docs)]
pub enum AccountBaseVerificationStatus {
AutomaticallyVerified = "automatically_verified",
PendingAutomaticVerification = "pending_automatic_verification",
PendingManualVerification = "pending_manual_verification",
Unsent = "unsent",
ManuallyVerified = "manually_verified",
VerificationExpired = "verification_expired",
VerificationFailed = "verification_failed",
DatabaseMatched = "database_matched",
DatabaseInsightsPass = "database_insights_pass",
DatabaseInsightsPassWithCaution = "database_insights_pass_with_caution",
DatabaseInsightsFail = "database_insights_fail",
}
}

plaid_core::open_enum! {
/// Stands in `AccountVerificationInsights.account_number_format`.
#[allow(missing_docs)]
pub enum AccountVerificationInsightsAccountNumberFormat {
Valid = "valid",
Invalid = "invalid",
Unknown = "unknown",
}
}

plaid_core::open_enum! {
/// Whether a person or a business holds an account.
#[allow(missing_docs)]
pub enum AccountHolderCategory {
Business = "business",
Personal = "personal",
Unrecognized = "unrecognized",
}
}

plaid_core::open_enum! {
/// How the account numbers of an Item were found.
#[allow(missing_docs)]
pub enum ItemAuthMethod {
InstantAuth = "INSTANT_AUTH",
InstantMatch = "INSTANT_MATCH",
AutomatedMicrodeposits = "AUTOMATED_MICRODEPOSITS",
SameDayMicrodeposits = "SAME_DAY_MICRODEPOSITS",
InstantMicrodeposits = "INSTANT_MICRODEPOSITS",
DatabaseMatch = "DATABASE_MATCH",
DatabaseInsights = "DATABASE_INSIGHTS",
TransferMigrated = "TRANSFER_MIGRATED",
InvestmentsFallback = "INVESTMENTS_FALLBACK",
}
}

plaid_core::open_enum! {
/// What Plaid offers. Some are names of data, some of services on top of it.
#[allow(missing_docs)]
pub enum Products {
Assets = "assets",
Auth = "auth",
Balance = "balance",
BalancePlus = "balance_plus",
Beacon = "beacon",
Identity = "identity",
IdentityMatch = "identity_match",
Investments = "investments",
InvestmentsAuth = "investments_auth",
Liabilities = "liabilities",
PaymentInitiation = "payment_initiation",
IdentityVerification = "identity_verification",
Transactions = "transactions",
CreditDetails = "credit_details",
Income = "income",
IncomeVerification = "income_verification",
StandingOrders = "standing_orders",
Transfer = "transfer",
Employment = "employment",
RecurringTransactions = "recurring_transactions",
TransactionsRefresh = "transactions_refresh",
Signal = "signal",
Statements = "statements",
ProcessorPayments = "processor_payments",
ProcessorIdentity = "processor_identity",
Profile = "profile",
CraBaseReport = "cra_base_report",
CraIncomeInsights = "cra_income_insights",
CraPartnerInsights = "cra_partner_insights",
CraNetworkInsights = "cra_network_insights",
CraCashflowInsights = "cra_cashflow_insights",
CraMonitoring = "cra_monitoring",
CraLendScore = "cra_lend_score",
CraPlaidCreditScore = "cra_plaid_credit_score",
CraQualify = "cra_qualify",
CraHomeLending = "cra_home_lending",
Layer = "layer",
PayByBank = "pay_by_bank",
ProtectLinkedBank = "protect_linked_bank",
ProtectTransactions = "protect_transactions",
}
}

plaid_core::open_enum! {
/// Whether an Item's data comes in the background.
pub enum ItemUpdateType {
/// New data comes by itself. (`background`)
Background = "background",
/// New data needs the user in Link. (`user_present_required`)
UserPresentRequired = "user_present_required",
}
}
