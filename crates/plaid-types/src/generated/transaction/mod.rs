// @generated from api/shared/transaction.toml by `cargo xtask codegen`. Do not edit.

//! What transactions are made of.

mod codec;
#[cfg(feature = "samples")]
mod samples;

plaid_core::string_id! {
/// Names a transaction. A pending transaction gets a new id when it posts.
pub struct TransactionId;
}

/// What a transaction was for, in the words of lending.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditCategory {
    /// The broad category.
    pub primary: String,
    /// The fine category, which also names the category as a whole.
    pub detailed: String,
}

/// Where a transaction was made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Location {
    /// House number and street.
    pub address: Option<String>,
    /// The town, spelled out.
    pub city: Option<String>,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// Two capital letters of ISO 3166-1 (`US`).
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentMeta {
    /// The institution's number of the transfer.
    pub reference_number: Option<String>,
    /// The payer's id in ACH.
    pub ppd_id: Option<String>,
    /// Who is paid.
    pub payee: Option<String>,
    /// Who ordered a wire; null for others.
    pub by_order_of: Option<String>,
    /// Who pays.
    pub payer: Option<String>,
    /// The rails, such as `ACH`.
    pub payment_method: Option<String>,
    /// The company that carried it out.
    pub payment_processor: Option<String>,
    /// What the payer wrote.
    pub reason: Option<String>,
}

/// What a transaction was for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PersonalFinanceCategory {
    /// The broad category, such as `FOOD_AND_DRINK`.
    pub primary: String,
    /// The finer category, which begins with the broad one.
    pub detailed: String,
    /// How sure the category is: `VERY_HIGH`, `HIGH`, `MEDIUM`, `LOW` or `UNKNOWN`.
    pub confidence_level: Option<String>,
    /// The taxonomy that the category is of.
    pub version: Option<crate::PersonalFinanceCategoryVersion>,
}

/// What a business's transaction was for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessFinanceCategory {
    /// The broad category.
    pub primary: String,
    /// The fine category, which also names the category as a whole.
    pub detailed: String,
    /// How sure Plaid is: `VERY_HIGH`, `HIGH`, `MEDIUM`, `LOW` or `UNKNOWN`.
    pub confidence_level: Option<String>,
}

/// Someone on the other side of a transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionCounterparty {
    /// The name, read from the description.
    pub name: String,
    /// Names the counterparty, and does not change.
    pub entity_id: Option<String>,
    /// The part that a counterparty plays.
    pub r#type: crate::CounterpartyType,
    /// The website, without a scheme.
    pub website: Option<String>,
    /// Where the logo is, as an image.
    pub logo_url: Option<String>,
    /// How sure Plaid is: `VERY_HIGH`, `HIGH`, `MEDIUM`, `LOW` or `UNKNOWN`.
    pub confidence_level: Option<String>,
    /// Account numbers of a counterparty.
    pub account_numbers: Option<crate::CounterpartyNumbers>,
}

/// Account numbers of a counterparty.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CounterpartyNumbers {
    /// A counterparty's British account.
    pub bacs: Option<crate::CounterpartyNumbersBACS>,
    /// A counterparty's IBAN and BIC.
    pub international: Option<crate::CounterpartyNumbersInternational>,
}

/// A counterparty's British account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CounterpartyNumbersBACS {
    /// The account number, as a text: leading zeros count.
    pub account: Option<plaid_core::Sensitive>,
    /// The six digits of the British sort code, without hyphens.
    pub sort_code: Option<String>,
}

/// A counterparty's IBAN and BIC.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CounterpartyNumbersInternational {
    /// The international bank account number, without spaces. 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
    /// The bank's BIC. 8 to 11 characters.
    pub bic: Option<String>,
}

/// What rules of yours made of a transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ClientCustomization {
    /// The merchant in a list of your own. Not Plaid's `entity_id`.
    pub custom_entity_id: Option<String>,
}

plaid_core::open_enum! {
/// How a payment was made.
#[allow(missing_docs)]
pub enum PaymentChannel {
Online = "online",
/// At a place. (`in store`)
InStore = "in store",
Other = "other",
}
}

plaid_core::open_enum! {
/// Which taxonomy of categories counts. Teams from before December 2025 have `v1` unless they ask for another.
#[allow(missing_docs)]
pub enum PersonalFinanceCategoryVersion {
V1 = "v1",
V2 = "v2",
}
}

plaid_core::open_enum! {
/// The bank's own kind of a transaction, in Europe.
#[allow(missing_docs)]
pub enum TransactionCode {
/// The bank corrected something. (`adjustment`)
Adjustment = "adjustment",
Atm = "atm",
BankCharge = "bank charge",
BillPayment = "bill payment",
Cash = "cash",
CashAdvance = "cash advance",
Cashback = "cashback",
Cheque = "cheque",
DirectDebit = "direct debit",
Interest = "interest",
LateFee = "late fee",
MembershipFee = "membership fee",
Payment = "payment",
Purchase = "purchase",
Refund = "refund",
ReturnedItemFee = "returned item fee",
StandingOrder = "standing order",
Transfer = "transfer",
}
}

plaid_core::open_enum! {
/// The part that a counterparty plays.
#[allow(missing_docs)]
pub enum CounterpartyType {
Merchant = "merchant",
FinancialInstitution = "financial_institution",
PaymentApp = "payment_app",
Marketplace = "marketplace",
PaymentTerminal = "payment_terminal",
IncomeSource = "income_source",
}
}
