// @generated from api/shared/transaction.toml by `cargo xtask codegen`. Do not edit.

//! What transactions are made of.

mod codec;

plaid_core::string_id! {
/// Names a transaction. A pending transaction gets a new id when it posts.
pub struct TransactionId;
}

/// Credit category.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct CreditCategory {
    /// Primary.
    pub primary: String,
    /// Detailed.
    pub detailed: String,
}

/// Location.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
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
    /// Lat.
    pub lat: Option<f64>,
    /// Lon.
    pub lon: Option<f64>,
    /// Store number.
    pub store_number: Option<String>,
}

/// Payment meta.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
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

/// Personal finance category.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct PersonalFinanceCategory {
    /// Primary.
    pub primary: String,
    /// Detailed.
    pub detailed: String,
    /// Confidence level.
    pub confidence_level: Option<String>,
    /// Version.
    pub version: Option<crate::PersonalFinanceCategoryVersion>,
}

/// Business finance category.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessFinanceCategory {
    /// Primary.
    pub primary: String,
    /// Detailed.
    pub detailed: String,
    /// Confidence level.
    pub confidence_level: Option<String>,
}

/// Transaction counterparty.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
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

/// Counterparty numbers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct CounterpartyNumbers {
    /// Bacs.
    pub bacs: Option<crate::CounterpartyNumbersBACS>,
    /// International.
    pub international: Option<crate::CounterpartyNumbersInternational>,
}

/// Counterparty numbers bacs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct CounterpartyNumbersBACS {
    /// Account.
    pub account: Option<plaid_core::Sensitive>,
    /// Sort code.
    pub sort_code: Option<String>,
}

/// Counterparty numbers international.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct CounterpartyNumbersInternational {
    /// Iban. 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
    /// Bic. 8 to 11 characters.
    pub bic: Option<String>,
}

/// Client customization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ClientCustomization {
    /// Custom entity id.
    pub custom_entity_id: Option<String>,
}

plaid_core::open_enum! {
/// The known values of payment channel.
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
/// The known values of transaction code.
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
/// The known values of counterparty type.
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
