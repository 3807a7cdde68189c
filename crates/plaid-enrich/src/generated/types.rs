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
#[non_exhaustive]
pub struct TransactionsEnrichRequest {
    /// Account type.
    pub account_type: String,
    /// Transactions.
    pub transactions: Vec<ClientProvidedTransaction>,
    /// Options.
    pub options: Option<TransactionsEnrichRequestOptions>,
}

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

    /// Options.
    #[must_use]
    pub fn options(mut self, options: TransactionsEnrichRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// Client provided transaction.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientProvidedTransaction {
    /// Id.
    pub id: String,
    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// Client user id.
    ///
    /// Not in Plaid's public documentation.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Client account id.
    ///
    /// Not in Plaid's public documentation.
    pub client_account_id: Option<String>,
    /// Account type.
    ///
    /// Not in Plaid's public documentation.
    pub account_type: Option<String>,
    /// Account subtype.
    ///
    /// Not in Plaid's public documentation.
    pub account_subtype: Option<String>,
    /// Description.
    pub description: String,
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Direction.
    pub direction: EnrichTransactionDirection,
    /// Iso currency code.
    pub iso_currency_code: String,
    /// Location.
    pub location: Option<ClientProvidedTransactionLocation>,
    /// Mcc.
    pub mcc: Option<String>,
    /// Date posted.
    pub date_posted: Option<plaid_core::Date>,
}

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

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Client user id.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }

    /// Client account id.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn client_account_id(mut self, client_account_id: impl Into<String>) -> Self {
        self.client_account_id = Some(client_account_id.into());
        self
    }

    /// Account type.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn account_type(mut self, account_type: impl Into<String>) -> Self {
        self.account_type = Some(account_type.into());
        self
    }

    /// Account subtype.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn account_subtype(mut self, account_subtype: impl Into<String>) -> Self {
        self.account_subtype = Some(account_subtype.into());
        self
    }

    /// Location.
    #[must_use]
    pub fn location(mut self, location: ClientProvidedTransactionLocation) -> Self {
        self.location = Some(location);
        self
    }

    /// Mcc.
    #[must_use]
    pub fn mcc(mut self, mcc: impl Into<String>) -> Self {
        self.mcc = Some(mcc.into());
        self
    }

    /// Date posted.
    #[must_use]
    pub fn date_posted(mut self, date_posted: impl Into<plaid_core::Date>) -> Self {
        self.date_posted = Some(date_posted.into());
        self
    }
}

/// Client provided transaction location.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClientProvidedTransactionLocation {
    /// Country.
    pub country: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
}

impl ClientProvidedTransactionLocation {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Country.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Region.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// City.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Address.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }
}

/// The `options` of [`TransactionsEnrichRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionsEnrichRequestOptions {
    /// Include legacy category. Plaid's default is `false`.
    pub include_legacy_category: Option<bool>,
    /// Personal finance category version.
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
}

impl TransactionsEnrichRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Include legacy category. Plaid's default is `false`.
    #[must_use]
    pub fn include_legacy_category(mut self, include_legacy_category: bool) -> Self {
        self.include_legacy_category = Some(include_legacy_category);
        self
    }

    /// Personal finance category version.
    #[must_use]
    pub fn personal_finance_category_version(
        mut self,
        personal_finance_category_version: impl Into<plaid_types::PersonalFinanceCategoryVersion>,
    ) -> Self {
        self.personal_finance_category_version = Some(personal_finance_category_version.into());
        self
    }
}

/// The answer of `/transactions/enrich`.
///
/// Adds merchant, category, location and other data to transactions of your own, up to 100 in a call.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransactionsEnrichResponse {
    /// Enriched transactions.
    pub enriched_transactions: Vec<ClientProvidedEnrichedTransaction>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Client provided enriched transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ClientProvidedEnrichedTransaction {
    /// Id.
    pub id: String,
    /// Client user id.
    ///
    /// Not in Plaid's public documentation.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Client account id.
    ///
    /// Not in Plaid's public documentation.
    pub client_account_id: Option<String>,
    /// Account type.
    ///
    /// Not in Plaid's public documentation.
    pub account_type: Option<String>,
    /// Account subtype.
    ///
    /// Not in Plaid's public documentation.
    pub account_subtype: Option<String>,
    /// Description.
    pub description: String,
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Direction.
    pub direction: Option<EnrichTransactionDirection>,
    /// Iso currency code.
    pub iso_currency_code: String,
    /// Enrichments.
    pub enrichments: Enrichments,
    /// Client customization.
    pub client_customization: Option<plaid_types::ClientCustomization>,
}

/// Enrichments.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Enrichments {
    /// Check number.
    ///
    /// Not in Plaid's public documentation.
    pub check_number: Option<String>,
    /// Counterparties.
    pub counterparties: Vec<Counterparty>,
    /// Entity id.
    pub entity_id: Option<String>,
    /// Legacy category id.
    ///
    /// Deprecated by Plaid.
    pub legacy_category_id: Option<String>,
    /// Legacy category.
    ///
    /// Deprecated by Plaid.
    pub legacy_category: Vec<String>,
    /// Location.
    pub location: plaid_types::Location,
    /// Logo url.
    pub logo_url: Option<String>,
    /// Merchant name.
    pub merchant_name: Option<String>,
    /// Payment channel.
    pub payment_channel: plaid_types::PaymentChannel,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Personal finance category.
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
    /// Personal finance category icon url.
    pub personal_finance_category_icon_url: String,
    /// Website.
    pub website: Option<String>,
}

/// Counterparty.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Counterparty {
    /// Name.
    pub name: String,
    /// Entity id.
    pub entity_id: Option<String>,
    /// Type.
    pub r#type: plaid_types::CounterpartyType,
    /// Website.
    pub website: Option<String>,
    /// Logo url.
    pub logo_url: Option<String>,
    /// Confidence level.
    pub confidence_level: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Account numbers.
    pub account_numbers: Option<plaid_types::CounterpartyNumbers>,
}

/// The request of `/beta/transactions/v1/enhance`.
///
/// Adds merchant and category data to transactions of your own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsEnhanceGetRequest {
    /// Account type.
    pub account_type: String,
    /// Transactions.
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

/// Client provided raw transaction.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientProvidedRawTransaction {
    /// Id.
    pub id: String,
    /// Description.
    pub description: String,
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransactionsEnhanceGetResponse {
    /// Enhanced transactions.
    pub enhanced_transactions: Vec<ClientProvidedEnhancedTransaction>,
}

/// Client provided enhanced transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ClientProvidedEnhancedTransaction {
    /// Id.
    pub id: String,
    /// Description.
    pub description: String,
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: String,
    /// Enhancements.
    pub enhancements: Enhancements,
}

/// Enhancements.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Enhancements {
    /// Merchant name.
    pub merchant_name: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Logo url.
    pub logo_url: Option<String>,
    /// Check number.
    pub check_number: Option<String>,
    /// Payment channel.
    pub payment_channel: plaid_types::PaymentChannel,
    /// Category id.
    pub category_id: Option<String>,
    /// Category.
    pub category: Vec<String>,
    /// Location.
    pub location: plaid_types::Location,
    /// Personal finance category.
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
    /// Personal finance category icon url.
    pub personal_finance_category_icon_url: Option<String>,
    /// Counterparties.
    pub counterparties: Vec<Counterparty>,
}

plaid_core::open_enum! {
/// The known values of enrich transaction direction.
pub enum EnrichTransactionDirection {
/// `INFLOW`.
Inflow = "INFLOW",
/// `OUTFLOW`.
Outflow = "OUTFLOW",
}
}
