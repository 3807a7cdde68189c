// @generated from api/shared/transaction.toml by `cargo xtask codegen`. Do not edit.

//! What transactions are made of.

mod codec;

plaid_core::string_id! {
/// Names a transaction. A pending transaction gets a new id when it posts.
pub struct TransactionId;
}

/// What a transaction was for, in the words of lending.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditCategory {
    /// Primary.
    pub primary: String,
    /// Detailed.
    pub detailed: String,
}

/// Where a transaction was made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Location {
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// The merchant's own number of the store.
    pub store_number: Option<String>,
}

/// What a transfer between accounts carries along.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentMeta {
    /// Reference number.
    pub reference_number: Option<String>,
    /// Ppd id.
    pub ppd_id: Option<String>,
    /// Payee.
    pub payee: Option<String>,
    /// By order of.
    pub by_order_of: Option<String>,
    /// Payer.
    pub payer: Option<String>,
    /// Payment method.
    pub payment_method: Option<String>,
    /// Payment processor.
    pub payment_processor: Option<String>,
    /// Reason.
    pub reason: Option<String>,
}

/// What a transaction was for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PersonalFinanceCategory {
    /// The broad category, such as `FOOD_AND_DRINK`.
    pub primary: String,
    /// The finer category, which begins with the broad one.
    pub detailed: String,
    /// How sure the category is: `VERY_HIGH`, `HIGH`, `MEDIUM`, `LOW` or `UNKNOWN`.
    pub confidence_level: Option<String>,
    /// Version.
    pub version: Option<crate::PersonalFinanceCategoryVersion>,
}

/// What a business's transaction was for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BusinessFinanceCategory {
    /// Primary.
    pub primary: String,
    /// Detailed.
    pub detailed: String,
    /// Confidence level.
    pub confidence_level: Option<String>,
}

/// Someone on the other side of a transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransactionCounterparty {
    /// Name.
    pub name: String,
    /// Entity id.
    pub entity_id: Option<String>,
    /// Type.
    pub r#type: crate::CounterpartyType,
    /// Website.
    pub website: Option<String>,
    /// Logo url.
    pub logo_url: Option<String>,
    /// Confidence level.
    pub confidence_level: Option<String>,
    /// Account numbers.
    pub account_numbers: Option<crate::CounterpartyNumbers>,
}

/// Account numbers of a counterparty.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CounterpartyNumbers {
    /// Bacs.
    pub bacs: Option<crate::CounterpartyNumbersBACS>,
    /// International.
    pub international: Option<crate::CounterpartyNumbersInternational>,
}

/// A counterparty's British account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CounterpartyNumbersBACS {
    /// Account.
    pub account: Option<plaid_core::Sensitive>,
    /// Sort code.
    pub sort_code: Option<String>,
}

/// A counterparty's IBAN and BIC.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CounterpartyNumbersInternational {
    /// Iban. 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
    /// Bic. 8 to 11 characters.
    pub bic: Option<String>,
}

/// What rules of yours made of a transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ClientCustomization {
    /// Custom entity id.
    pub custom_entity_id: Option<String>,
}

plaid_core::open_enum! {
/// How a payment was made.
pub enum PaymentChannel {
/// `online`.
Online = "online",
/// `in store`.
InStore = "in store",
/// `other`.
Other = "other",
}
}

plaid_core::open_enum! {
/// The known values of personal finance category version.
pub enum PersonalFinanceCategoryVersion {
/// `v1`.
V1 = "v1",
/// `v2`.
V2 = "v2",
}
}

plaid_core::open_enum! {
/// The bank's own kind of a transaction, in Europe.
pub enum TransactionCode {
/// `adjustment`.
Adjustment = "adjustment",
/// `atm`.
Atm = "atm",
/// `bank charge`.
BankCharge = "bank charge",
/// `bill payment`.
BillPayment = "bill payment",
/// `cash`.
Cash = "cash",
/// `cash advance`.
CashAdvance = "cash advance",
/// `cashback`.
Cashback = "cashback",
/// `cheque`.
Cheque = "cheque",
/// `direct debit`.
DirectDebit = "direct debit",
/// `interest`.
Interest = "interest",
/// `late fee`.
LateFee = "late fee",
/// `membership fee`.
MembershipFee = "membership fee",
/// `payment`.
Payment = "payment",
/// `purchase`.
Purchase = "purchase",
/// `refund`.
Refund = "refund",
/// `returned item fee`.
ReturnedItemFee = "returned item fee",
/// `standing order`.
StandingOrder = "standing order",
/// `transfer`.
Transfer = "transfer",
}
}

plaid_core::open_enum! {
/// The part that a counterparty plays.
pub enum CounterpartyType {
/// `merchant`.
Merchant = "merchant",
/// `financial_institution`.
FinancialInstitution = "financial_institution",
/// `payment_app`.
PaymentApp = "payment_app",
/// `marketplace`.
Marketplace = "marketplace",
/// `payment_terminal`.
PaymentTerminal = "payment_terminal",
/// `income_source`.
IncomeSource = "income_source",
}
}
