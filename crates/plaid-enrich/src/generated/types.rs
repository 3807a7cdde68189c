// @generated from api/products/enrich.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    ClientCustomization, ClientUserId, CounterpartyNumbers, CounterpartyNumbersBACS,
    CounterpartyNumbersInternational, CounterpartyType, Location, PaymentChannel,
    PersonalFinanceCategory, PersonalFinanceCategoryVersion, UserId,
};

/// The request of `/transactions/enrich`.
///
/// Adds merchant, category, location and other data to transactions of your own, up to 100 in a call.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct TransactionsEnrichRequest {
    pub account_type: String,
    pub transactions: Vec<ClientProvidedTransaction>,
    pub options: Option<TransactionsEnrichRequestOptions>,
}

#[allow(missing_docs)]
impl TransactionsEnrichRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        account_type: impl Into<String>,
        transactions: impl IntoIterator<Item = ClientProvidedTransaction>,
    ) -> Self {
        Self {
            account_type: account_type.into(),
            transactions: transactions.into_iter().collect(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<TransactionsEnrichRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// Stands in `TransactionsEnrichRequest.transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ClientProvidedTransaction {
    pub id: String,
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// Not in Plaid's public documentation.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Not in Plaid's public documentation.
    pub client_account_id: Option<String>,
    /// Not in Plaid's public documentation.
    pub account_type: Option<String>,
    /// Not in Plaid's public documentation.
    pub account_subtype: Option<String>,
    pub description: String,
    pub amount: plaid_core::Amount,
    pub direction: EnrichTransactionDirection,
    pub iso_currency_code: String,
    pub location: Option<ClientProvidedTransactionLocation>,
    pub mcc: Option<String>,
    pub date_posted: Option<plaid_core::Date>,
}

#[allow(missing_docs)]
impl ClientProvidedTransaction {
    /// A value with the members it cannot go without.
    pub fn new(
        id: impl Into<String>,
        description: impl Into<String>,
        amount: impl Into<plaid_core::Amount>,
        direction: impl Into<EnrichTransactionDirection>,
        iso_currency_code: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            user_id: None,
            client_user_id: None,
            client_account_id: None,
            account_type: None,
            account_subtype: None,
            description: description.into(),
            amount: amount.into(),
            direction: direction.into(),
            iso_currency_code: iso_currency_code.into(),
            location: None,
            mcc: None,
            date_posted: None,
        }
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn client_account_id<M>(
        mut self,
        client_account_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_account_id = client_account_id.into_option();
        self
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn account_type<M>(mut self, account_type: impl plaid_core::IntoOption<String, M>) -> Self {
        self.account_type = account_type.into_option();
        self
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn account_subtype<M>(
        mut self,
        account_subtype: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.account_subtype = account_subtype.into_option();
        self
    }

    #[must_use]
    pub fn location(
        mut self,
        location: impl Into<Option<ClientProvidedTransactionLocation>>,
    ) -> Self {
        self.location = location.into();
        self
    }

    #[must_use]
    pub fn mcc<M>(mut self, mcc: impl plaid_core::IntoOption<String, M>) -> Self {
        self.mcc = mcc.into_option();
        self
    }

    #[must_use]
    pub fn date_posted<M>(
        mut self,
        date_posted: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.date_posted = date_posted.into_option();
        self
    }
}

/// Stands in `ClientProvidedTransaction.location`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ClientProvidedTransactionLocation {
    pub country: Option<String>,
    pub region: Option<String>,
    pub city: Option<String>,
    pub address: Option<String>,
    pub postal_code: Option<String>,
}

#[allow(missing_docs)]
impl ClientProvidedTransactionLocation {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn country<M>(mut self, country: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country = country.into_option();
        self
    }

    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    #[must_use]
    pub fn city<M>(mut self, city: impl plaid_core::IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    #[must_use]
    pub fn address<M>(mut self, address: impl plaid_core::IntoOption<String, M>) -> Self {
        self.address = address.into_option();
        self
    }

    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }
}

/// The `options` of [`TransactionsEnrichRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct TransactionsEnrichRequestOptions {
    /// Plaid's default is `false`.
    pub include_legacy_category: Option<bool>,
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
}

#[allow(missing_docs)]
impl TransactionsEnrichRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn include_legacy_category(
        mut self,
        include_legacy_category: impl Into<Option<bool>>,
    ) -> Self {
        self.include_legacy_category = include_legacy_category.into();
        self
    }

    #[must_use]
    pub fn personal_finance_category_version<M>(
        mut self,
        personal_finance_category_version: impl plaid_core::IntoOption<
            plaid_types::PersonalFinanceCategoryVersion,
            M,
        >,
    ) -> Self {
        self.personal_finance_category_version = personal_finance_category_version.into_option();
        self
    }
}

/// The answer of `/transactions/enrich`.
///
/// Adds merchant, category, location and other data to transactions of your own, up to 100 in a call.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsEnrichResponse {
    pub enriched_transactions: Vec<ClientProvidedEnrichedTransaction>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `TransactionsEnrichResponse.enriched_transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ClientProvidedEnrichedTransaction {
    pub id: String,
    /// Not in Plaid's public documentation.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Not in Plaid's public documentation.
    pub client_account_id: Option<String>,
    /// Not in Plaid's public documentation.
    pub account_type: Option<String>,
    /// Not in Plaid's public documentation.
    pub account_subtype: Option<String>,
    pub description: String,
    pub amount: plaid_core::Amount,
    pub direction: Option<EnrichTransactionDirection>,
    pub iso_currency_code: String,
    pub enrichments: Enrichments,
    pub client_customization: Option<plaid_types::ClientCustomization>,
}

/// Stands in `ClientProvidedEnrichedTransaction.enrichments`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Enrichments {
    /// Not in Plaid's public documentation.
    pub check_number: Option<String>,
    pub counterparties: Vec<Counterparty>,
    pub entity_id: Option<String>,
    /// Deprecated by Plaid.
    pub legacy_category_id: Option<String>,
    /// Deprecated by Plaid.
    pub legacy_category: Vec<String>,
    pub location: plaid_types::Location,
    pub logo_url: Option<String>,
    pub merchant_name: Option<String>,
    pub payment_channel: plaid_types::PaymentChannel,
    pub phone_number: Option<String>,
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
    pub personal_finance_category_icon_url: String,
    pub website: Option<String>,
}

/// Stands in `Enrichments.counterparties` and `Enhancements.counterparties`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Counterparty {
    pub name: String,
    pub entity_id: Option<String>,
    pub r#type: plaid_types::CounterpartyType,
    pub website: Option<String>,
    pub logo_url: Option<String>,
    pub confidence_level: Option<String>,
    pub phone_number: Option<String>,
    pub account_numbers: Option<plaid_types::CounterpartyNumbers>,
}

/// The request of `/beta/transactions/v1/enhance`.
///
/// Adds merchant and category data to transactions of your own.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct TransactionsEnhanceGetRequest {
    pub account_type: String,
    pub transactions: Vec<ClientProvidedRawTransaction>,
}

impl TransactionsEnhanceGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        account_type: impl Into<String>,
        transactions: impl IntoIterator<Item = ClientProvidedRawTransaction>,
    ) -> Self {
        Self {
            account_type: account_type.into(),
            transactions: transactions.into_iter().collect(),
        }
    }
}

/// Stands in `TransactionsEnhanceGetRequest.transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ClientProvidedRawTransaction {
    pub id: String,
    pub description: String,
    pub amount: plaid_core::Amount,
    pub iso_currency_code: String,
}

impl ClientProvidedRawTransaction {
    /// A value with the members it cannot go without.
    pub fn new(
        id: impl Into<String>,
        description: impl Into<String>,
        amount: impl Into<plaid_core::Amount>,
        iso_currency_code: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            description: description.into(),
            amount: amount.into(),
            iso_currency_code: iso_currency_code.into(),
        }
    }
}

/// The answer of `/beta/transactions/v1/enhance`.
///
/// Adds merchant and category data to transactions of your own.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsEnhanceGetResponse {
    pub enhanced_transactions: Vec<ClientProvidedEnhancedTransaction>,
}

/// Stands in `TransactionsEnhanceGetResponse.enhanced_transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ClientProvidedEnhancedTransaction {
    pub id: String,
    pub description: String,
    pub amount: plaid_core::Amount,
    pub iso_currency_code: String,
    pub enhancements: Enhancements,
}

/// Stands in `ClientProvidedEnhancedTransaction.enhancements`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Enhancements {
    pub merchant_name: Option<String>,
    pub website: Option<String>,
    pub logo_url: Option<String>,
    pub check_number: Option<String>,
    pub payment_channel: plaid_types::PaymentChannel,
    pub category_id: Option<String>,
    pub category: Vec<String>,
    pub location: plaid_types::Location,
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
    pub personal_finance_category_icon_url: Option<String>,
    pub counterparties: Vec<Counterparty>,
}

plaid_core::open_enum! {
/// Stands in `ClientProvidedTransaction.direction` and `ClientProvidedEnrichedTransaction.direction`.
#[allow(missing_docs)]
pub enum EnrichTransactionDirection {
Inflow = "INFLOW",
Outflow = "OUTFLOW",
}
}
