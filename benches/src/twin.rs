//! The closure of a sync page as plain serde derives over the same member types: what one would
//! write by hand.

#![allow(missing_docs, clippy::struct_field_names)] // Twins of documented types.

use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
pub struct AccountBalance {
    pub available: Option<plaid_core::Amount>,
    pub current: Option<plaid_core::Amount>,
    pub limit: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    pub last_updated_datetime: Option<plaid_core::DateTime>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct AccountBase {
    pub account_id: plaid_transactions::types::AccountId,
    pub balances: AccountBalance,
    pub mask: Option<String>,
    pub name: String,
    pub official_name: Option<String>,
    pub r#type: plaid_transactions::types::AccountType,
    pub subtype: Option<plaid_transactions::types::AccountSubtype>,
    pub verification_status: Option<plaid_transactions::types::AccountBaseVerificationStatus>,
    pub verification_name: Option<String>,
    pub verification_insights: Option<AccountVerificationInsights>,
    pub persistent_account_id: Option<String>,
    pub apy: Option<f64>,
    pub holder_category: Option<plaid_transactions::types::AccountHolderCategory>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct AccountVerificationInsights {
    pub name_match_score: Option<i64>,
    pub network_status: AccountVerificationInsightsNetworkStatus,
    pub previous_returns: Option<AccountVerificationInsightsPreviousReturns>,
    pub account_number_format:
        plaid_transactions::types::AccountVerificationInsightsAccountNumberFormat,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct AccountVerificationInsightsNetworkStatus {
    pub has_numbers_match: bool,
    pub is_numbers_match_verified: bool,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct AccountVerificationInsightsPreviousReturns {
    pub has_previous_administrative_return: bool,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct BusinessFinanceCategory {
    pub primary: String,
    pub detailed: String,
    pub confidence_level: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct ClientCustomization {
    pub custom_entity_id: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct CounterpartyNumbers {
    pub bacs: Option<CounterpartyNumbersBACS>,
    pub international: Option<CounterpartyNumbersInternational>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct CounterpartyNumbersBACS {
    pub account: Option<plaid_core::Sensitive>,
    pub sort_code: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct CounterpartyNumbersInternational {
    pub iban: Option<plaid_core::Sensitive>,
    pub bic: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Location {
    pub address: Option<String>,
    pub city: Option<String>,
    pub region: Option<String>,
    pub postal_code: Option<String>,
    pub country: Option<String>,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub store_number: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
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

#[derive(Debug, Deserialize, Serialize)]
pub struct PersonalFinanceCategory {
    pub primary: String,
    pub detailed: String,
    pub confidence_level: Option<String>,
    pub version: Option<plaid_transactions::types::PersonalFinanceCategoryVersion>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct RemovedTransaction {
    pub transaction_id: Option<plaid_transactions::types::TransactionId>,
    pub account_id: Option<plaid_transactions::types::AccountId>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Transaction {
    pub account_id: plaid_transactions::types::AccountId,
    pub amount: plaid_core::Amount,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
    #[serde(default)]
    pub category: Vec<String>,
    pub category_id: Option<String>,
    pub check_number: Option<String>,
    pub date: plaid_core::Date,
    pub location: Option<Location>,
    pub name: Option<String>,
    pub merchant_name: Option<String>,
    pub original_description: Option<String>,
    pub payment_meta: Option<PaymentMeta>,
    pub pending: bool,
    pub pending_transaction_id: Option<plaid_transactions::types::TransactionId>,
    pub account_owner: Option<String>,
    pub transaction_id: plaid_transactions::types::TransactionId,
    pub transaction_type: Option<plaid_transactions::types::TransactionTransactionType>,
    pub logo_url: Option<String>,
    pub website: Option<String>,
    pub authorized_date: Option<plaid_core::Date>,
    pub authorized_datetime: Option<plaid_core::DateTime>,
    pub datetime: Option<plaid_core::DateTime>,
    pub payment_channel: Option<plaid_transactions::types::TransactionPaymentChannel>,
    pub personal_finance_category: Option<PersonalFinanceCategory>,
    pub business_finance_category: Option<BusinessFinanceCategory>,
    pub transaction_code: Option<plaid_transactions::types::TransactionCode>,
    pub personal_finance_category_icon_url: Option<String>,
    #[serde(default)]
    pub counterparties: Vec<TransactionCounterparty>,
    pub merchant_entity_id: Option<String>,
    pub merchant_category_code: Option<String>,
    pub running_balance: Option<plaid_core::Amount>,
    pub client_customization: Option<ClientCustomization>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct TransactionCounterparty {
    pub name: String,
    pub entity_id: Option<String>,
    pub r#type: plaid_transactions::types::CounterpartyType,
    pub website: Option<String>,
    pub logo_url: Option<String>,
    pub confidence_level: Option<String>,
    pub account_numbers: Option<CounterpartyNumbers>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct TransactionsSyncResponse {
    pub transactions_update_status: Option<plaid_transactions::types::TransactionsUpdateStatus>,
    #[serde(default)]
    pub accounts: Vec<AccountBase>,
    #[serde(default)]
    pub added: Vec<Transaction>,
    #[serde(default)]
    pub modified: Vec<Transaction>,
    #[serde(default)]
    pub removed: Vec<RemovedTransaction>,
    pub next_cursor: String,
    pub has_more: bool,
    pub request_id: Option<plaid_core::RequestId>,
}
