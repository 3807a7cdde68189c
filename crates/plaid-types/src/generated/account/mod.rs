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
    /// What is known about the number of an account that was linked without a login.
    pub verification_insights: Option<crate::AccountVerificationInsights>,
    /// Names the account across Items, for banks that hand out tokenized numbers.
    pub persistent_account_id: Option<String>,
    /// Yearly yield in percent.
    pub apy: Option<f64>,
    /// Whether a person or a business holds the account.
    pub holder_category: Option<crate::AccountHolderCategory>,
    /// The same account in the Item that `paired_item_id` names.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountVerificationInsights {
    /// How well the name given in Link fits the account's owner, from 0 to 100; null where there was nothing to compare.
    pub name_match_score: Option<i64>,
    /// Whether the account's number is known in Plaid's network.
    pub network_status: crate::AccountVerificationInsightsNetworkStatus,
    /// Whether earlier debits of the account were returned.
    pub previous_returns: Option<crate::AccountVerificationInsightsPreviousReturns>,
    /// Whether the institution's account numbers look like this one.
    pub account_number_format: crate::AccountVerificationInsightsAccountNumberFormat,
}

/// Whether the account's number is known in Plaid's network.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountVerificationInsightsNetworkStatus {
    /// Whether Plaid knows an account with these numbers.
    pub has_numbers_match: Option<bool>,
    /// Whether such an account has been verified.
    pub is_numbers_match_verified: Option<bool>,
}

/// Whether earlier debits of the account were returned.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountVerificationInsightsPreviousReturns {
    /// Whether an ACH entry came back because something is wrong with the account, such as that it does not exist.
    pub has_previous_administrative_return: Option<bool>,
}

/// One login of one user at one bank, as most answers show it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Item {
    /// Names the Item.
    pub item_id: plaid_core::ItemId,
    /// The bank; null for Items made from account numbers alone.
    pub institution_id: Option<crate::InstitutionId>,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: Option<String>,
    /// Where webhooks about the Item go.
    pub webhook: Option<String>,
    /// How the account numbers of an Item were found.
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
    /// The Item of the same login that stands beside this one: of Plaid Check beside Plaid, and the other way round.
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
/// A pension plan of a public employer (US). (`401a`)
Plan401a = "401a",
/// A pension plan of an employer (US). (`401k`)
Plan401k = "401k",
/// A pension plan of schools and charities (US). (`403B`)
Plan403b = "403B",
/// A pension plan of states and charities (US). (`457b`)
Plan457b = "457b",
/// A plan that saves for education (US). (`529`)
Plan529 = "529",
Auto = "auto",
Brokerage = "brokerage",
Business = "business",
/// A tax-free savings account (UK). (`cash isa`)
CashIsa = "cash isa",
/// An account at a broker that is used like a checking account. (`cash management`)
CashManagement = "cash management",
/// A certificate of deposit. (`cd`)
Cd = "cd",
Checking = "checking",
Commercial = "commercial",
CommercialLineOfCredit = "commercial line of credit",
Construction = "construction",
Consumer = "consumer",
CreditCard = "credit card",
/// An account at an exchange of cryptocurrencies. (`crypto exchange`)
CryptoExchange = "crypto exchange",
/// A card for what the state pays. (`ebt`)
Ebt = "ebt",
/// An account that saves for school (US, Coverdell). (`education savings account`)
EducationSavingsAccount = "education savings account",
/// An account that saves for a first home (Canada). (`fhsa`)
Fhsa = "fhsa",
FixedAnnuity = "fixed annuity",
/// A certificate with guaranteed interest (Canada). (`gic`)
Gic = "gic",
/// Money of an employer for health care (US). (`health reimbursement arrangement`)
HealthReimbursementArrangement = "health reimbursement arrangement",
/// A line of credit on a house. (`home equity`)
HomeEquity = "home equity",
HomeEquityLoan = "home equity loan",
/// A health savings account (US). (`hsa`)
Hsa = "hsa",
/// A tax-free account of any kind (UK). (`isa`)
Isa = "isa",
/// A pension account of one's own (US). (`ira`)
Ira = "ira",
/// A pension plan for self-employed people (US). (`keogh`)
Keogh = "keogh",
/// A pension account that pays out (Canada). (`lif`)
Lif = "lif",
LifeInsurance = "life insurance",
/// An account that pays for one kind of thing; other debits are returned. (`limited purpose checking`)
LimitedPurposeChecking = "limited purpose checking",
/// Money that can be drawn again and again. (`line of credit`)
LineOfCredit = "line of credit",
/// A locked pension account (Canada). (`lira`)
Lira = "lira",
Loan = "loan",
/// A locked pension account that pays out (Canada). (`lrif`)
Lrif = "lrif",
/// A locked pension account of one's own (Canada). (`lrsp`)
Lrsp = "lrsp",
/// A savings account with interest of the money market. (`money market`)
MoneyMarket = "money market",
Mortgage = "mortgage",
MutualFund = "mutual fund",
/// A wallet whose keys the user holds. (`non-custodial wallet`)
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
/// A pension account that pays out in some provinces (Canada). (`prif`)
Prif = "prif",
ProfitSharingPlan = "profit sharing plan",
/// A plan for shares in one's employer (UK). (`qshr`)
Qshr = "qshr",
/// An account that saves for people with disabilities (Canada). (`rdsp`)
Rdsp = "rdsp",
/// An account that saves for education (Canada). (`resp`)
Resp = "resp",
Retirement = "retirement",
/// A pension account that pays out under federal law (Canada). (`rlif`)
Rlif = "rlif",
/// A pension account of one's own from taxed money (US). (`roth`)
Roth = "roth",
/// An employer's plan from taxed money (US). (`roth 401k`)
Roth401k = "roth 401k",
/// A plan of schools and charities from taxed money (US). (`roth 403B`)
Roth403b = "roth 403B",
/// A plan of states and charities from taxed money (US). (`roth 457b`)
Roth457b = "roth 457b",
RothPension = "roth pension",
RothProfitSharingPlan = "roth profit sharing plan",
/// The pension plan of federal employees from taxed money (US). (`roth thrift savings plan`)
RothThriftSavingsPlan = "roth thrift savings plan",
/// A pension account that pays out (Canada). (`rrif`)
Rrif = "rrif",
/// A pension account of one's own (Canada). (`rrsp`)
Rrsp = "rrsp",
/// A pension plan of small employers, from pay (US). (`sarsep`)
Sarsep = "sarsep",
Savings = "savings",
/// A pension account that a small employer pays into (US). (`sep ira`)
SepIra = "sep ira",
/// A pension account that employer and employee pay into (US). (`simple ira`)
SimpleIra = "simple ira",
/// A pension account of one's own (UK). (`sipp`)
Sipp = "sipp",
StockPlan = "stock plan",
Student = "student",
/// The pension plan of federal employees (US). (`thrift savings plan`)
ThriftSavingsPlan = "thrift savings plan",
/// A tax-free savings account (Canada). (`tfsa`)
Tfsa = "tfsa",
Trust = "trust",
/// An account of a minor that an adult keeps (US). (`ugma`)
Ugma = "ugma",
/// An account of a minor that an adult keeps, for more than money (US). (`utma`)
Utma = "utma",
VariableAnnuity = "variable annuity",
ChargeCard = "charge card",
/// A purchase that is paid off in parts. (`installment`)
Installment = "installment",
}
}

plaid_core::open_enum! {
/// How far the verification of an account by micro-deposits has come.
pub enum AccountBaseVerificationStatus {
/// Plaid found the micro-deposits. (`automatically_verified`)
AutomaticallyVerified = "automatically_verified",
/// Micro-deposits are on their way; Plaid finds them by itself. (`pending_automatic_verification`)
PendingAutomaticVerification = "pending_automatic_verification",
/// Micro-deposits are on their way; open Link in update mode for the user to confirm them. (`pending_manual_verification`)
PendingManualVerification = "pending_manual_verification",
/// Micro-deposits are not sent yet. (`unsent`)
Unsent = "unsent",
/// The user confirmed the micro-deposits. (`manually_verified`)
ManuallyVerified = "manually_verified",
/// Micro-deposits were not confirmed in time; the user has to link anew. (`verification_expired`)
VerificationExpired = "verification_expired",
/// Micro-deposits were confirmed wrongly too often; the user has to link anew. (`verification_failed`)
VerificationFailed = "verification_failed",
/// Numbers and name fit those of a database. (`database_matched`)
DatabaseMatched = "database_matched",
/// The numbers are known to be good. (`database_insights_pass`)
DatabaseInsightsPass = "database_insights_pass",
/// The numbers look good; that is not sure. (`database_insights_pass_with_caution`)
DatabaseInsightsPassWithCaution = "database_insights_pass_with_caution",
/// The numbers are not good. (`database_insights_fail`)
DatabaseInsightsFail = "database_insights_fail",
}
}

plaid_core::open_enum! {
/// Whether the institution's account numbers look like this one.
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
pub enum ItemAuthMethod {
/// The institution gave the numbers. (`INSTANT_AUTH`)
InstantAuth = "INSTANT_AUTH",
/// The user typed the numbers; they fit the mask. (`INSTANT_MATCH`)
InstantMatch = "INSTANT_MATCH",
/// Micro-deposits that Plaid finds. (`AUTOMATED_MICRODEPOSITS`)
AutomatedMicrodeposits = "AUTOMATED_MICRODEPOSITS",
/// Micro-deposits that the user confirms. (`SAME_DAY_MICRODEPOSITS`)
SameDayMicrodeposits = "SAME_DAY_MICRODEPOSITS",
/// Micro-deposits over instant rails. (`INSTANT_MICRODEPOSITS`)
InstantMicrodeposits = "INSTANT_MICRODEPOSITS",
/// Numbers and name fit those of a database. (`DATABASE_MATCH`)
DatabaseMatch = "DATABASE_MATCH",
/// The numbers were looked at in Plaid's network. (`DATABASE_INSIGHTS`)
DatabaseInsights = "DATABASE_INSIGHTS",
/// The numbers came with a migration to Transfer. (`TRANSFER_MIGRATED`)
TransferMigrated = "TRANSFER_MIGRATED",
/// The user typed the numbers of an investment account. (`INVESTMENTS_FALLBACK`)
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
/// Comparing owners with a user; comes with Identity. (`identity_match`)
IdentityMatch = "identity_match",
Investments = "investments",
/// Investments Move. (`investments_auth`)
InvestmentsAuth = "investments_auth",
Liabilities = "liabilities",
PaymentInitiation = "payment_initiation",
IdentityVerification = "identity_verification",
Transactions = "transactions",
/// Withdrawn; use Liabilities. (`credit_details`)
CreditDetails = "credit_details",
Income = "income",
IncomeVerification = "income_verification",
StandingOrders = "standing_orders",
Transfer = "transfer",
Employment = "employment",
/// Recurring streams; an addition to Transactions. (`recurring_transactions`)
RecurringTransactions = "recurring_transactions",
/// Refreshes on demand; an addition to Transactions. (`transactions_refresh`)
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
/// Cash Flow Updates of Plaid Check. (`cra_monitoring`)
CraMonitoring = "cra_monitoring",
CraLendScore = "cra_lend_score",
/// The LendScore of Plaid Check. (`cra_plaid_credit_score`)
CraPlaidCreditScore = "cra_plaid_credit_score",
CraQualify = "cra_qualify",
CraHomeLending = "cra_home_lending",
Layer = "layer",
/// Payments in Link. (`pay_by_bank`)
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
