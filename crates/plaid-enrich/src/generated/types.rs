// @generated from api/products/enrich.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    ClientCustomization, ClientUserId, CounterpartyNumbers, CounterpartyNumbersBACS,
    CounterpartyNumbersInternational, CounterpartyType, Location, PaymentChannel,
    PersonalFinanceCategory, PersonalFinanceCategoryVersion, UserId,
};

/// The request of `/transactions/enrich` ([Plaid's page](https://plaid.com/docs/api/products/enrich/#transactionsenrich)).
///
/// Adds merchant, category, location and other data to transactions of your own, up to 100 in a call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsEnrichRequest {
    /// `depository` or `credit`: the sign of amounts and the categories depend on it.
    pub account_type: String,
    /// A transaction that is to be enriched.
    pub transactions: Vec<ClientProvidedTransaction>,
    /// What `TransactionsEnrichRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// What `TransactionsEnrichRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<TransactionsEnrichRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// A transaction that is to be enriched.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientProvidedTransaction {
    /// Your own id, by which you find the transaction in the answer.
    pub id: String,
    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub user_id: Option<plaid_types::UserId>,
    /// Names a user in your own system.
    ///
    /// Not in Plaid's public documentation.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Your own id of the account, so that its transactions are seen together. Nothing that identifies the user.
    ///
    /// Not in Plaid's public documentation.
    pub client_account_id: Option<String>,
    /// Its type, such as `depository`.
    ///
    /// Not in Plaid's public documentation.
    pub account_type: Option<String>,
    /// Its subtype, such as `checking`.
    ///
    /// Not in Plaid's public documentation.
    pub account_subtype: Option<String>,
    /// The text as you have it, places and numbers included: they help.
    pub description: String,
    /// How much, in the major unit and without a sign; `direction` tells which way.
    pub amount: plaid_core::Amount,
    /// Which way money moves, seen from the account.
    pub direction: EnrichTransactionDirection,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: String,
    /// Where a transaction took place; each part makes the merchant surer.
    pub location: Option<ClientProvidedTransactionLocation>,
    /// The four digits that card networks sort merchants by.
    pub mcc: Option<String>,
    /// When it posted; null while it is pending.
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

    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Names a user in your own system.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }

    /// Your own id of the account, so that its transactions are seen together. Nothing that identifies the user.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn client_account_id<M>(
        mut self,
        client_account_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_account_id = client_account_id.into_option();
        self
    }

    /// Its type, such as `depository`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn account_type<M>(mut self, account_type: impl plaid_core::IntoOption<String, M>) -> Self {
        self.account_type = account_type.into_option();
        self
    }

    /// Its subtype, such as `checking`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn account_subtype<M>(
        mut self,
        account_subtype: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.account_subtype = account_subtype.into_option();
        self
    }

    /// Where a transaction took place; each part makes the merchant surer.
    #[must_use]
    pub fn location(
        mut self,
        location: impl Into<Option<ClientProvidedTransactionLocation>>,
    ) -> Self {
        self.location = location.into();
        self
    }

    /// The four digits that card networks sort merchants by.
    #[must_use]
    pub fn mcc<M>(mut self, mcc: impl plaid_core::IntoOption<String, M>) -> Self {
        self.mcc = mcc.into_option();
        self
    }

    /// When it posted; null while it is pending.
    #[must_use]
    pub fn date_posted<M>(
        mut self,
        date_posted: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.date_posted = date_posted.into_option();
        self
    }
}

/// Where a transaction took place; each part makes the merchant surer.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClientProvidedTransactionLocation {
    /// Two capital letters of ISO 3166-1 (`US`).
    pub country: Option<String>,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// The town, spelled out.
    pub city: Option<String>,
    /// House number and street.
    pub address: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
}

impl ClientProvidedTransactionLocation {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Two capital letters of ISO 3166-1 (`US`).
    #[must_use]
    pub fn country<M>(mut self, country: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country = country.into_option();
        self
    }

    /// The state or province; in the US and Canada its two letters (`NC`).
    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    /// The town, spelled out.
    #[must_use]
    pub fn city<M>(mut self, city: impl plaid_core::IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    /// House number and street.
    #[must_use]
    pub fn address<M>(mut self, address: impl plaid_core::IntoOption<String, M>) -> Self {
        self.address = address.into_option();
        self
    }

    /// The ZIP code in the US; null or absent in countries that have none.
    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }
}

/// What `TransactionsEnrichRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionsEnrichRequestOptions {
    /// Whether to add the older taxonomy. Plaid's default is `false`.
    pub include_legacy_category: Option<bool>,
    /// Which taxonomy of categories counts. Teams from before December 2025 get `v1` unless they ask for another.
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
}

impl TransactionsEnrichRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to add the older taxonomy. Plaid's default is `false`.
    #[must_use]
    pub fn include_legacy_category(
        mut self,
        include_legacy_category: impl Into<Option<bool>>,
    ) -> Self {
        self.include_legacy_category = include_legacy_category.into();
        self
    }

    /// Which taxonomy of categories counts. Teams from before December 2025 get `v1` unless they ask for another.
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

/// The answer of `/transactions/enrich` ([Plaid's page](https://plaid.com/docs/api/products/enrich/#transactionsenrich)).
///
/// Adds merchant, category, location and other data to transactions of your own, up to 100 in a call.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsEnrichResponse {
    /// A transaction with what Plaid made of it.
    pub enriched_transactions: Vec<ClientProvidedEnrichedTransaction>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A transaction with what Plaid made of it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ClientProvidedEnrichedTransaction {
    /// Your own id of the transaction.
    pub id: String,
    /// Names a user in your own system.
    ///
    /// Not in Plaid's public documentation.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Your own id of the account, so that its transactions are seen together. Nothing that identifies the user.
    ///
    /// Not in Plaid's public documentation.
    pub client_account_id: Option<String>,
    /// Its type, such as `depository`.
    ///
    /// Not in Plaid's public documentation.
    pub account_type: Option<String>,
    /// Its subtype, such as `checking`.
    ///
    /// Not in Plaid's public documentation.
    pub account_subtype: Option<String>,
    /// The text as you sent it.
    pub description: String,
    /// How much, in the major unit and without a sign; `direction` tells which way.
    pub amount: plaid_core::Amount,
    /// Which way money moves, seen from the account.
    pub direction: Option<EnrichTransactionDirection>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: String,
    /// What Plaid makes of a transaction.
    pub enrichments: Enrichments,
    /// What rules of yours made of a transaction.
    pub client_customization: Option<plaid_types::ClientCustomization>,
}

/// What Plaid makes of a transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Enrichments {
    /// The number of the cheque; null if it was none.
    ///
    /// Not in Plaid's public documentation.
    pub check_number: Option<String>,
    /// Who is on the other side, read from the description.
    pub counterparties: Vec<Counterparty>,
    /// Names the counterparty, and does not change.
    pub entity_id: Option<String>,
    /// The older taxonomy's id; only if it was asked for.
    ///
    /// Deprecated by Plaid.
    pub legacy_category_id: Option<String>,
    /// The older taxonomy, from coarse to fine; only if it was asked for.
    ///
    /// Deprecated by Plaid.
    pub legacy_category: Vec<String>,
    /// Where a transaction was made.
    pub location: plaid_types::Location,
    /// Where the logo is, as an image.
    pub logo_url: Option<String>,
    /// The merchant, cleaned of numbers and abbreviations; null where Plaid does not know it.
    pub merchant_name: Option<String>,
    /// How a payment was made.
    pub payment_channel: plaid_types::PaymentChannel,
    /// In E.164 form: a plus sign, the country's code, the number, no spaces (`+14155550123`).
    pub phone_number: Option<String>,
    /// What a transaction was for.
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
    /// A picture of the primary category: PNG, 100 by 100 pixels.
    pub personal_finance_category_icon_url: String,
    /// The website, without a scheme.
    pub website: Option<String>,
}

/// Who is on the other side, read from the description.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Counterparty {
    /// Their name.
    pub name: String,
    /// Names the counterparty, and does not change.
    pub entity_id: Option<String>,
    /// The part that a counterparty plays.
    pub r#type: plaid_types::CounterpartyType,
    /// The website, without a scheme.
    pub website: Option<String>,
    /// Where the logo is, as an image.
    pub logo_url: Option<String>,
    /// How sure Plaid is: `VERY_HIGH`, `HIGH`, `MEDIUM`, `LOW` or `UNKNOWN`.
    pub confidence_level: Option<String>,
    /// In E.164 form: a plus sign, the country's code, the number, no spaces (`+14155550123`).
    pub phone_number: Option<String>,
    /// Account numbers of a counterparty.
    pub account_numbers: Option<plaid_types::CounterpartyNumbers>,
}

/// The request of `/beta/transactions/v1/enhance`.
///
/// Adds merchant and category data to transactions of your own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsEnhanceGetRequest {
    /// Its type, such as `depository`.
    pub account_type: String,
    /// A transaction that is to be enriched.
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

/// A transaction that is to be enriched.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientProvidedRawTransaction {
    /// Your own id, by which you find the transaction in the answer.
    pub id: String,
    /// The text as you have it, places and numbers included: they help.
    pub description: String,
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsEnhanceGetResponse {
    /// A transaction with what Plaid made of it.
    pub enhanced_transactions: Vec<ClientProvidedEnhancedTransaction>,
}

/// A transaction with what Plaid made of it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ClientProvidedEnhancedTransaction {
    /// Your own id of the transaction.
    pub id: String,
    /// The text as you sent it.
    pub description: String,
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: String,
    /// What Plaid makes of a transaction.
    pub enhancements: Enhancements,
}

/// What Plaid makes of a transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Enhancements {
    /// The merchant, cleaned of numbers and abbreviations; null where Plaid does not know it.
    pub merchant_name: Option<String>,
    /// The website, without a scheme.
    pub website: Option<String>,
    /// Where the logo is, as an image.
    pub logo_url: Option<String>,
    /// The number of the cheque; null if it was none.
    pub check_number: Option<String>,
    /// How a payment was made.
    pub payment_channel: plaid_types::PaymentChannel,
    /// The older taxonomy's id; `personal_finance_category` has taken its place.
    pub category_id: Option<String>,
    /// The older taxonomy, from coarse to fine; `personal_finance_category` has taken its place.
    pub category: Vec<String>,
    /// Where a transaction was made.
    pub location: plaid_types::Location,
    /// What a transaction was for.
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
    /// A picture of the primary category: PNG, 100 by 100 pixels.
    pub personal_finance_category_icon_url: Option<String>,
    /// Who is on the other side, read from the description.
    pub counterparties: Vec<Counterparty>,
}

plaid_core::open_enum! {
/// Which way money moves, seen from the account.
pub enum EnrichTransactionDirection {
/// In: deposits, wages, refunds. (`INFLOW`)
Inflow = "INFLOW",
/// Out: payments, fees, cash. (`OUTFLOW`)
Outflow = "OUTFLOW",
}
}
