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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditCategory {
    pub primary: String,
    pub detailed: String,
}

/// Where a transaction was made.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Location {
    pub address: Option<String>,
    pub city: Option<String>,
    pub region: Option<String>,
    pub postal_code: Option<String>,
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentMeta {
    pub reference_number: Option<String>,
    pub ppd_id: Option<String>,
    pub payee: Option<String>,
    pub by_order_of: Option<String>,
    pub payer: Option<String>,
    pub payment_method: Option<String>,
    pub payment_processor: Option<String>,
    pub reason: Option<String>,
}

/// What a transaction was for.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PersonalFinanceCategory {
    /// The broad category, such as `FOOD_AND_DRINK`.
    pub primary: String,
    /// The finer category, which begins with the broad one.
    pub detailed: String,
    /// How sure the category is: `VERY_HIGH`, `HIGH`, `MEDIUM`, `LOW` or `UNKNOWN`.
    pub confidence_level: Option<String>,
    pub version: Option<crate::PersonalFinanceCategoryVersion>,
}

/// What a business's transaction was for.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessFinanceCategory {
    pub primary: String,
    pub detailed: String,
    pub confidence_level: Option<String>,
}

/// Someone on the other side of a transaction.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionCounterparty {
    pub name: String,
    pub entity_id: Option<String>,
    pub r#type: crate::CounterpartyType,
    pub website: Option<String>,
    pub logo_url: Option<String>,
    pub confidence_level: Option<String>,
    pub account_numbers: Option<crate::CounterpartyNumbers>,
}

/// Account numbers of a counterparty.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CounterpartyNumbers {
    pub bacs: Option<crate::CounterpartyNumbersBACS>,
    pub international: Option<crate::CounterpartyNumbersInternational>,
}

/// A counterparty's British account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CounterpartyNumbersBACS {
    pub account: Option<plaid_core::Sensitive>,
    pub sort_code: Option<String>,
}

/// A counterparty's IBAN and BIC.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CounterpartyNumbersInternational {
    /// 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
    /// 8 to 11 characters.
    pub bic: Option<String>,
}

/// What rules of yours made of a transaction.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ClientCustomization {
    pub custom_entity_id: Option<String>,
}

plaid_core::open_enum! {
/// How a payment was made.
#[allow(missing_docs)]
pub enum PaymentChannel {
Online = "online",
InStore = "in store",
Other = "other",
}
}

plaid_core::open_enum! {
/// Stands in `TransactionsEnrichRequestOptions.personal_finance_category_version`, `TransactionsGetRequestOptions.personal_finance_category_version`, `TransactionsRecurringGetRequestOptions.personal_finance_category_version` and 4 more places.
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
