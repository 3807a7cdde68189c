// @generated from api/shared/account.toml by `cargo xtask codegen`. Do not edit.

//! Accounts, Items and the tokens that open them.

mod codec;

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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
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
    /// Verification insights.
    pub verification_insights: Option<crate::AccountVerificationInsights>,
    /// Names the account across Items, for banks that hand out tokenized numbers.
    pub persistent_account_id: Option<String>,
    /// Yearly yield in percent.
    pub apy: Option<f64>,
    /// Whether a person or a business holds the account.
    pub holder_category: Option<crate::AccountHolderCategory>,
}

/// What an account holds or owes, in one currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AccountVerificationInsights {
    /// Name match score.
    pub name_match_score: Option<i64>,
    /// Network status.
    pub network_status: crate::AccountVerificationInsightsNetworkStatus,
    /// Previous returns.
    pub previous_returns: Option<crate::AccountVerificationInsightsPreviousReturns>,
    /// Account number format.
    pub account_number_format: crate::AccountVerificationInsightsAccountNumberFormat,
}

/// Whether the account's number is known in Plaid's network.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AccountVerificationInsightsNetworkStatus {
    /// Has numbers match.
    pub has_numbers_match: bool,
    /// Is numbers match verified.
    pub is_numbers_match_verified: bool,
}

/// Whether earlier debits of the account were returned.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AccountVerificationInsightsPreviousReturns {
    /// Has previous administrative return.
    pub has_previous_administrative_return: bool,
}

/// One login of one user at one bank, as most answers show it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Item {
    /// Names the Item.
    pub item_id: plaid_core::ItemId,
    /// The bank; null for Items made from account numbers alone.
    pub institution_id: Option<crate::InstitutionId>,
    /// Institution name.
    pub institution_name: Option<String>,
    /// Where webhooks about the Item go.
    pub webhook: Option<String>,
    /// Auth method.
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
}

plaid_core::open_enum! {
/// The broad kind of an account.
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
/// `other`.
Other = "other",
}
}

plaid_core::open_enum! {
/// The finer kind of an account.
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
/// `auto`.
Auto = "auto",
/// `brokerage`.
Brokerage = "brokerage",
/// `business`.
Business = "business",
/// `cash isa`.
CashIsa = "cash isa",
/// `cash management`.
CashManagement = "cash management",
/// `cd`.
Cd = "cd",
/// `charge card`.
ChargeCard = "charge card",
/// `checking`.
Checking = "checking",
/// `commercial`.
Commercial = "commercial",
/// `commercial line of credit`.
CommercialLineOfCredit = "commercial line of credit",
/// `construction`.
Construction = "construction",
/// `consumer`.
Consumer = "consumer",
/// `credit card`.
CreditCard = "credit card",
/// `crypto exchange`.
CryptoExchange = "crypto exchange",
/// `ebt`.
Ebt = "ebt",
/// `education savings account`.
EducationSavingsAccount = "education savings account",
/// `fhsa`.
Fhsa = "fhsa",
/// `fixed annuity`.
FixedAnnuity = "fixed annuity",
/// `gic`.
Gic = "gic",
/// `health reimbursement arrangement`.
HealthReimbursementArrangement = "health reimbursement arrangement",
/// `home equity`.
HomeEquity = "home equity",
/// `home equity loan`.
HomeEquityLoan = "home equity loan",
/// `hsa`.
Hsa = "hsa",
/// `installment`.
Installment = "installment",
/// `isa`.
Isa = "isa",
/// `ira`.
Ira = "ira",
/// `keogh`.
Keogh = "keogh",
/// `lif`.
Lif = "lif",
/// `life insurance`.
LifeInsurance = "life insurance",
/// `limited purpose checking`.
LimitedPurposeChecking = "limited purpose checking",
/// `line of credit`.
LineOfCredit = "line of credit",
/// `lira`.
Lira = "lira",
/// `loan`.
Loan = "loan",
/// `lrif`.
Lrif = "lrif",
/// `lrsp`.
Lrsp = "lrsp",
/// `money market`.
MoneyMarket = "money market",
/// `mortgage`.
Mortgage = "mortgage",
/// `mutual fund`.
MutualFund = "mutual fund",
/// `non-custodial wallet`.
NonCustodialWallet = "non-custodial wallet",
/// `non-taxable brokerage account`.
NonTaxableBrokerageAccount = "non-taxable brokerage account",
/// `other`.
Other = "other",
/// `other insurance`.
OtherInsurance = "other insurance",
/// `other annuity`.
OtherAnnuity = "other annuity",
/// `overdraft`.
Overdraft = "overdraft",
/// `paypal`.
Paypal = "paypal",
/// `payroll`.
Payroll = "payroll",
/// `pension`.
Pension = "pension",
/// `prediction market`.
PredictionMarket = "prediction market",
/// `prepaid`.
Prepaid = "prepaid",
/// `prif`.
Prif = "prif",
/// `profit sharing plan`.
ProfitSharingPlan = "profit sharing plan",
/// `qshr`.
Qshr = "qshr",
/// `rdsp`.
Rdsp = "rdsp",
/// `resp`.
Resp = "resp",
/// `retirement`.
Retirement = "retirement",
/// `rlif`.
Rlif = "rlif",
/// `roth`.
Roth = "roth",
/// `roth 401k`.
Roth401k = "roth 401k",
/// `roth 403B`.
Roth403b = "roth 403B",
/// `roth 457b`.
Roth457b = "roth 457b",
/// `roth pension`.
RothPension = "roth pension",
/// `roth profit sharing plan`.
RothProfitSharingPlan = "roth profit sharing plan",
/// `roth thrift savings plan`.
RothThriftSavingsPlan = "roth thrift savings plan",
/// `rrif`.
Rrif = "rrif",
/// `rrsp`.
Rrsp = "rrsp",
/// `sarsep`.
Sarsep = "sarsep",
/// `savings`.
Savings = "savings",
/// `sep ira`.
SepIra = "sep ira",
/// `simple ira`.
SimpleIra = "simple ira",
/// `sipp`.
Sipp = "sipp",
/// `stock plan`.
StockPlan = "stock plan",
/// `student`.
Student = "student",
/// `thrift savings plan`.
ThriftSavingsPlan = "thrift savings plan",
/// `tfsa`.
Tfsa = "tfsa",
/// `trust`.
Trust = "trust",
/// `ugma`.
Ugma = "ugma",
/// `utma`.
Utma = "utma",
/// `variable annuity`.
VariableAnnuity = "variable annuity",
}
}

plaid_core::open_enum! {
/// How far the verification of an account by micro-deposits has come.
pub enum AccountBaseVerificationStatus {
/// `automatically_verified`.
AutomaticallyVerified = "automatically_verified",
/// `pending_automatic_verification`.
PendingAutomaticVerification = "pending_automatic_verification",
/// `pending_manual_verification`.
PendingManualVerification = "pending_manual_verification",
/// `unsent`.
Unsent = "unsent",
/// `manually_verified`.
ManuallyVerified = "manually_verified",
/// `verification_expired`.
VerificationExpired = "verification_expired",
/// `verification_failed`.
VerificationFailed = "verification_failed",
/// `database_matched`.
DatabaseMatched = "database_matched",
/// `database_insights_pass`.
DatabaseInsightsPass = "database_insights_pass",
/// `database_insights_pass_with_caution`.
DatabaseInsightsPassWithCaution = "database_insights_pass_with_caution",
/// `database_insights_fail`.
DatabaseInsightsFail = "database_insights_fail",
}
}

plaid_core::open_enum! {
/// The known values of account verification insights account number format.
pub enum AccountVerificationInsightsAccountNumberFormat {
/// `valid`.
Valid = "valid",
/// `invalid`.
Invalid = "invalid",
/// `unknown`.
Unknown = "unknown",
}
}

plaid_core::open_enum! {
/// Whether a person or a business holds an account.
pub enum AccountHolderCategory {
/// `business`.
Business = "business",
/// `personal`.
Personal = "personal",
/// `unrecognized`.
Unrecognized = "unrecognized",
}
}

plaid_core::open_enum! {
/// How the account numbers of an Item were found.
pub enum ItemAuthMethod {
/// `INSTANT_AUTH`.
InstantAuth = "INSTANT_AUTH",
/// `INSTANT_MATCH`.
InstantMatch = "INSTANT_MATCH",
/// `AUTOMATED_MICRODEPOSITS`.
AutomatedMicrodeposits = "AUTOMATED_MICRODEPOSITS",
/// `SAME_DAY_MICRODEPOSITS`.
SameDayMicrodeposits = "SAME_DAY_MICRODEPOSITS",
/// `INSTANT_MICRODEPOSITS`.
InstantMicrodeposits = "INSTANT_MICRODEPOSITS",
/// `DATABASE_MATCH`.
DatabaseMatch = "DATABASE_MATCH",
/// `DATABASE_INSIGHTS`.
DatabaseInsights = "DATABASE_INSIGHTS",
/// `TRANSFER_MIGRATED`.
TransferMigrated = "TRANSFER_MIGRATED",
/// `INVESTMENTS_FALLBACK`.
InvestmentsFallback = "INVESTMENTS_FALLBACK",
}
}

plaid_core::open_enum! {
/// What Plaid offers. Some are names of data, some of services on top of it.
pub enum Products {
/// `assets`.
Assets = "assets",
/// `auth`.
Auth = "auth",
/// `balance`.
Balance = "balance",
/// `balance_plus`.
BalancePlus = "balance_plus",
/// `beacon`.
Beacon = "beacon",
/// `identity`.
Identity = "identity",
/// `identity_match`.
IdentityMatch = "identity_match",
/// `investments`.
Investments = "investments",
/// `investments_auth`.
InvestmentsAuth = "investments_auth",
/// `liabilities`.
Liabilities = "liabilities",
/// `payment_initiation`.
PaymentInitiation = "payment_initiation",
/// `identity_verification`.
IdentityVerification = "identity_verification",
/// `transactions`.
Transactions = "transactions",
/// `credit_details`.
CreditDetails = "credit_details",
/// `income`.
Income = "income",
/// `income_verification`.
IncomeVerification = "income_verification",
/// `standing_orders`.
StandingOrders = "standing_orders",
/// `transfer`.
Transfer = "transfer",
/// `employment`.
Employment = "employment",
/// `recurring_transactions`.
RecurringTransactions = "recurring_transactions",
/// `transactions_refresh`.
TransactionsRefresh = "transactions_refresh",
/// `signal`.
Signal = "signal",
/// `statements`.
Statements = "statements",
/// `processor_payments`.
ProcessorPayments = "processor_payments",
/// `processor_identity`.
ProcessorIdentity = "processor_identity",
/// `profile`.
Profile = "profile",
/// `cra_base_report`.
CraBaseReport = "cra_base_report",
/// `cra_income_insights`.
CraIncomeInsights = "cra_income_insights",
/// `cra_partner_insights`.
CraPartnerInsights = "cra_partner_insights",
/// `cra_network_insights`.
CraNetworkInsights = "cra_network_insights",
/// `cra_cashflow_insights`.
CraCashflowInsights = "cra_cashflow_insights",
/// `cra_monitoring`.
CraMonitoring = "cra_monitoring",
/// `cra_lend_score`.
CraLendScore = "cra_lend_score",
/// `cra_plaid_credit_score`.
CraPlaidCreditScore = "cra_plaid_credit_score",
/// `cra_qualify`.
CraQualify = "cra_qualify",
/// `cra_home_lending`.
CraHomeLending = "cra_home_lending",
/// `layer`.
Layer = "layer",
/// `pay_by_bank`.
PayByBank = "pay_by_bank",
/// `protect_linked_bank`.
ProtectLinkedBank = "protect_linked_bank",
/// `protect_transactions`.
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
