// @generated from api/products/transactions.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountBalance, AccountBase, AccountBaseVerificationStatus, AccountHolderCategory,
    AccountId, AccountSubtype, AccountType, AccountVerificationInsights,
    AccountVerificationInsightsAccountNumberFormat, AccountVerificationInsightsNetworkStatus,
    AccountVerificationInsightsPreviousReturns, BusinessFinanceCategory, ClientCustomization,
    ClientUserId, CounterpartyNumbers, CounterpartyNumbersBACS, CounterpartyNumbersInternational,
    CounterpartyType, InstitutionId, Item, ItemAuthMethod, ItemUpdateType, Location, PaymentMeta,
    PersonalFinanceCategory, PersonalFinanceCategoryVersion, ProcessorToken, Products,
    TransactionCode, TransactionCounterparty, TransactionId, UserId,
};

plaid_core::string_id! {
/// Stands in `TransactionStream.stream_id` and `RecurringInsightsStream.stream_id`.
pub struct StreamId;
}

plaid_core::string_id! {
/// Stands in `TransactionsRulesRemoveRequest.rule_id`.
pub struct TransactionRuleId;
}

/// The request of `/transactions/get`.
///
/// Reads transactions between two dates, up to 500 a page, newest first.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct TransactionsGetRequest {
    pub options: Option<TransactionsGetRequestOptions>,
    pub access_token: plaid_types::AccessToken,
    pub start_date: plaid_core::Date,
    pub end_date: plaid_core::Date,
}

#[allow(missing_docs)]
impl TransactionsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        start_date: impl Into<plaid_core::Date>,
        end_date: impl Into<plaid_core::Date>,
    ) -> Self {
        Self {
            options: None,
            access_token: access_token.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
        }
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<TransactionsGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`TransactionsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct TransactionsGetRequestOptions {
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
    /// From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Plaid's default is `false`.
    pub include_original_description: Option<bool>,
    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category_beta: Option<bool>,
    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category: Option<bool>,
    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_logo_and_counterparty_beta: Option<bool>,
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
    /// From 1 to 730. Plaid's default is `90`.
    pub days_requested: Option<i64>,
}

#[allow(missing_docs)]
impl TransactionsGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn include_original_description(
        mut self,
        include_original_description: impl Into<Option<bool>>,
    ) -> Self {
        self.include_original_description = include_original_description.into();
        self
    }

    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_personal_finance_category_beta(
        mut self,
        include_personal_finance_category_beta: impl Into<Option<bool>>,
    ) -> Self {
        self.include_personal_finance_category_beta = include_personal_finance_category_beta.into();
        self
    }

    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_personal_finance_category(
        mut self,
        include_personal_finance_category: impl Into<Option<bool>>,
    ) -> Self {
        self.include_personal_finance_category = include_personal_finance_category.into();
        self
    }

    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_logo_and_counterparty_beta(
        mut self,
        include_logo_and_counterparty_beta: impl Into<Option<bool>>,
    ) -> Self {
        self.include_logo_and_counterparty_beta = include_logo_and_counterparty_beta.into();
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

    /// From 1 to 730. Plaid's default is `90`.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }
}

/// One page of transactions between two dates.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsGetResponse {
    pub accounts: Vec<plaid_types::AccountBase>,
    pub transactions: Vec<Transaction>,
    /// How many there are on all pages.
    pub total_transactions: Option<i64>,
    pub item: plaid_types::Item,
    pub request_id: Option<plaid_core::RequestId>,
}

/// One transaction of one account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Transaction {
    pub account_id: plaid_types::AccountId,
    /// Positive when money leaves the account, negative when it comes in.
    pub amount: plaid_core::Amount,
    /// ISO 4217 code. Null if `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// Code of a currency outside ISO 4217.
    pub unofficial_currency_code: Option<String>,
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub category: Vec<String>,
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub category_id: Option<String>,
    /// The number of the check, for checks.
    pub check_number: Option<String>,
    /// When it posted; for pending transactions, when it happened.
    pub date: plaid_core::Date,
    pub location: Option<plaid_types::Location>,
    /// What the bank's statement says, cleaned up. `merchant_name` is better where there is one.
    ///
    /// Deprecated by Plaid.
    pub name: Option<String>,
    /// Who was paid or paid, without numbers and places.
    pub merchant_name: Option<String>,
    /// What the bank's statement says, word for word; only if asked for.
    pub original_description: Option<String>,
    pub payment_meta: Option<plaid_types::PaymentMeta>,
    /// Whether it may still change or vanish.
    pub pending: bool,
    /// The pending transaction that this one replaces.
    pub pending_transaction_id: Option<plaid_types::TransactionId>,
    /// The name on the account of a joint or business card.
    pub account_owner: Option<String>,
    pub transaction_id: plaid_types::TransactionId,
    /// Deprecated by Plaid.
    pub transaction_type: Option<TransactionTransactionType>,
    /// A picture of 100 by 100 pixels.
    pub logo_url: Option<String>,
    pub website: Option<String>,
    /// When it was made, which may be days before it posted.
    pub authorized_date: Option<plaid_core::Date>,
    /// When it was made, with the time of day, from banks that tell.
    pub authorized_datetime: Option<plaid_core::DateTime>,
    /// When it posted, with the time of day, from banks that tell.
    pub datetime: Option<plaid_core::DateTime>,
    /// How it was made: online, in a store, or otherwise.
    pub payment_channel: Option<TransactionPaymentChannel>,
    /// What it was for.
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
    pub business_finance_category: Option<plaid_types::BusinessFinanceCategory>,
    pub transaction_code: Option<plaid_types::TransactionCode>,
    pub personal_finance_category_icon_url: Option<String>,
    /// Everyone on the other side: merchants, marketplaces, payment services.
    pub counterparties: Vec<plaid_types::TransactionCounterparty>,
    pub merchant_entity_id: Option<String>,
    pub merchant_category_code: Option<String>,
    pub running_balance: Option<plaid_core::Amount>,
    pub client_customization: Option<plaid_types::ClientCustomization>,
}

/// The request of `/transactions/refresh`.
///
/// Asks the bank for transactions anew; webhooks report what changed.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct TransactionsRefreshRequest {
    pub access_token: plaid_types::AccessToken,
}

impl TransactionsRefreshRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

/// The answer of `/transactions/refresh`.
///
/// Asks the bank for transactions anew; webhooks report what changed.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsRefreshResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transactions/recurring/get`.
///
/// Reads streams of recurring income and expenses.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct TransactionsRecurringGetRequest {
    pub access_token: plaid_types::AccessToken,
    pub options: Option<TransactionsRecurringGetRequestOptions>,
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

#[allow(missing_docs)]
impl TransactionsRecurringGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
            account_ids: None,
        }
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<TransactionsRecurringGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }

    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// The `options` of [`TransactionsRecurringGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct TransactionsRecurringGetRequestOptions {
    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category: Option<bool>,
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
}

#[allow(missing_docs)]
impl TransactionsRecurringGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_personal_finance_category(
        mut self,
        include_personal_finance_category: impl Into<Option<bool>>,
    ) -> Self {
        self.include_personal_finance_category = include_personal_finance_category.into();
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

/// The answer of `/transactions/recurring/get`.
///
/// Reads streams of recurring income and expenses.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsRecurringGetResponse {
    pub inflow_streams: Vec<TransactionStream>,
    pub outflow_streams: Vec<TransactionStream>,
    pub updated_datetime: Option<plaid_core::DateTime>,
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Transactions that come again and again.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionStream {
    pub account_id: plaid_types::AccountId,
    pub stream_id: StreamId,
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub category: Vec<String>,
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub category_id: Option<String>,
    pub description: String,
    pub merchant_name: Option<String>,
    pub first_date: plaid_core::Date,
    pub last_date: plaid_core::Date,
    pub predicted_next_date: Option<plaid_core::Date>,
    pub frequency: RecurringTransactionFrequency,
    pub transaction_ids: Vec<plaid_types::TransactionId>,
    pub average_amount: TransactionStreamAmount,
    pub last_amount: Option<TransactionStreamAmount>,
    pub is_active: Option<bool>,
    pub status: Option<TransactionStreamStatus>,
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
    /// Deprecated by Plaid.
    pub is_user_modified: Option<bool>,
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub last_user_modified_datetime: Option<plaid_core::DateTime>,
}

/// An amount of a stream, with its currency.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionStreamAmount {
    pub amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    pub unofficial_currency_code: Option<String>,
}

/// Asks for what changed since a cursor.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct TransactionsSyncRequest {
    pub access_token: plaid_types::AccessToken,
    /// The `next_cursor` of the last answer; leave it out for the first page of all history, or send `now` for what comes after this moment.
    pub cursor: Option<String>,
    /// How many changes a page holds. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    pub options: Option<TransactionsSyncRequestOptions>,
}

#[allow(missing_docs)]
impl TransactionsSyncRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            cursor: None,
            count: None,
            options: None,
        }
    }

    /// The `next_cursor` of the last answer; leave it out for the first page of all history, or send `now` for what comes after this moment.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }

    /// How many changes a page holds. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<TransactionsSyncRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`TransactionsSyncRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct TransactionsSyncRequestOptions {
    /// Plaid's default is `false`.
    pub include_original_description: Option<bool>,
    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category: Option<bool>,
    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_logo_and_counterparty_beta: Option<bool>,
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
    /// From 1 to 730. Plaid's default is `90`.
    pub days_requested: Option<i64>,
    pub account_id: Option<plaid_types::AccountId>,
}

#[allow(missing_docs)]
impl TransactionsSyncRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn include_original_description(
        mut self,
        include_original_description: impl Into<Option<bool>>,
    ) -> Self {
        self.include_original_description = include_original_description.into();
        self
    }

    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_personal_finance_category(
        mut self,
        include_personal_finance_category: impl Into<Option<bool>>,
    ) -> Self {
        self.include_personal_finance_category = include_personal_finance_category.into();
        self
    }

    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_logo_and_counterparty_beta(
        mut self,
        include_logo_and_counterparty_beta: impl Into<Option<bool>>,
    ) -> Self {
        self.include_logo_and_counterparty_beta = include_logo_and_counterparty_beta.into();
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

    /// From 1 to 730. Plaid's default is `90`.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }

    #[must_use]
    pub fn account_id<M>(
        mut self,
        account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.account_id = account_id.into_option();
        self
    }
}

/// One page of changes.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsSyncResponse {
    /// How much of the history has been pulled.
    pub transactions_update_status: Option<TransactionsUpdateStatus>,
    pub accounts: Vec<plaid_types::AccountBase>,
    /// Transactions that are new since the cursor.
    pub added: Vec<Transaction>,
    /// Transactions that changed since the cursor.
    pub modified: Vec<Transaction>,
    /// Transactions that are gone since the cursor.
    pub removed: Vec<RemovedTransaction>,
    /// Where the next page begins. Empty as long as nothing has been pulled.
    pub next_cursor: String,
    /// Whether there is another page of this update. Keep a cursor only once this is false.
    pub has_more: bool,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names a transaction that is gone.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RemovedTransaction {
    pub transaction_id: plaid_types::TransactionId,
    pub account_id: Option<plaid_types::AccountId>,
}

/// The request of `/categories/get`.
///
/// Lists Plaid's older categories.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CategoriesGetRequest {}

impl CategoriesGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The answer of `/categories/get`.
///
/// Lists Plaid's older categories.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CategoriesGetResponse {
    pub categories: Vec<Category>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// One of Plaid's older categories.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Category {
    pub category_id: String,
    /// `place` for purchases in stores, `special` for the rest.
    pub group: String,
    /// The path to the category, from broad to fine.
    pub hierarchy: Vec<String>,
}

/// The request of `/processor/transactions/get`.
///
/// Reads transactions of a processor token's account between two dates.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorTransactionsGetRequest {
    pub options: Option<ProcessorTransactionsGetRequestOptions>,
    pub processor_token: plaid_types::ProcessorToken,
    pub start_date: plaid_core::Date,
    pub end_date: plaid_core::Date,
}

#[allow(missing_docs)]
impl ProcessorTransactionsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        processor_token: impl Into<plaid_types::ProcessorToken>,
        start_date: impl Into<plaid_core::Date>,
        end_date: impl Into<plaid_core::Date>,
    ) -> Self {
        Self {
            options: None,
            processor_token: processor_token.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
        }
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<ProcessorTransactionsGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`ProcessorTransactionsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProcessorTransactionsGetRequestOptions {
    /// From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Plaid's default is `false`.
    pub include_original_description: Option<bool>,
    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category_beta: Option<bool>,
    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category: Option<bool>,
    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_logo_and_counterparty_beta: Option<bool>,
}

impl ProcessorTransactionsGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn include_original_description(
        mut self,
        include_original_description: impl Into<Option<bool>>,
    ) -> Self {
        self.include_original_description = include_original_description.into();
        self
    }

    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_personal_finance_category_beta(
        mut self,
        include_personal_finance_category_beta: impl Into<Option<bool>>,
    ) -> Self {
        self.include_personal_finance_category_beta = include_personal_finance_category_beta.into();
        self
    }

    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_personal_finance_category(
        mut self,
        include_personal_finance_category: impl Into<Option<bool>>,
    ) -> Self {
        self.include_personal_finance_category = include_personal_finance_category.into();
        self
    }

    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_logo_and_counterparty_beta(
        mut self,
        include_logo_and_counterparty_beta: impl Into<Option<bool>>,
    ) -> Self {
        self.include_logo_and_counterparty_beta = include_logo_and_counterparty_beta.into();
        self
    }
}

/// The answer of `/processor/transactions/get`.
///
/// Reads transactions of a processor token's account between two dates.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorTransactionsGetResponse {
    pub account: Option<plaid_types::AccountBase>,
    pub transactions: Vec<Transaction>,
    pub total_transactions: Option<i64>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/transactions/sync`.
///
/// Reads what changed in a processor token's account since a cursor.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorTransactionsSyncRequest {
    pub processor_token: plaid_types::ProcessorToken,
    pub cursor: Option<String>,
    /// From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    pub options: Option<TransactionsSyncRequestOptions>,
}

#[allow(missing_docs)]
impl ProcessorTransactionsSyncRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
            cursor: None,
            count: None,
            options: None,
        }
    }

    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }

    /// From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<TransactionsSyncRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The answer of `/processor/transactions/sync`.
///
/// Reads what changed in a processor token's account since a cursor.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorTransactionsSyncResponse {
    pub transactions_update_status: Option<TransactionsUpdateStatus>,
    pub account: Option<plaid_types::AccountBase>,
    pub added: Vec<Transaction>,
    pub modified: Vec<Transaction>,
    pub removed: Vec<RemovedTransaction>,
    pub next_cursor: String,
    pub has_more: bool,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/transactions/refresh`.
///
/// Asks the bank for transactions of a processor token's account anew.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorTransactionsRefreshRequest {
    pub processor_token: plaid_types::ProcessorToken,
}

impl ProcessorTransactionsRefreshRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
        }
    }
}

/// The answer of `/processor/transactions/refresh`.
///
/// Asks the bank for transactions of a processor token's account anew.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorTransactionsRefreshResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/transactions/recurring/get`.
///
/// Reads recurring streams of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorTransactionsRecurringGetRequest {
    pub processor_token: plaid_types::ProcessorToken,
    pub options: Option<TransactionsRecurringGetRequestOptions>,
}

#[allow(missing_docs)]
impl ProcessorTransactionsRecurringGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<TransactionsRecurringGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The answer of `/processor/transactions/recurring/get`.
///
/// Reads recurring streams of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorTransactionsRecurringGetResponse {
    pub inflow_streams: Vec<TransactionStream>,
    pub outflow_streams: Vec<TransactionStream>,
    pub updated_datetime: plaid_core::DateTime,
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/transactions/rules/v1/create`.
///
/// Makes a rule by which transactions get a category of your choice.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct TransactionsRulesCreateRequest {
    pub client_user_id: plaid_types::ClientUserId,
    pub pfc_primary_category: String,
    pub pfc_detailed_category: String,
    pub rule_details: TransactionsRuleDetails,
}

impl TransactionsRulesCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        client_user_id: impl Into<plaid_types::ClientUserId>,
        pfc_primary_category: impl Into<String>,
        pfc_detailed_category: impl Into<String>,
        rule_details: TransactionsRuleDetails,
    ) -> Self {
        Self {
            client_user_id: client_user_id.into(),
            pfc_primary_category: pfc_primary_category.into(),
            pfc_detailed_category: pfc_detailed_category.into(),
            rule_details,
        }
    }
}

/// Which transactions a rule is about.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsRuleDetails {
    pub field: TransactionsRuleField,
    pub r#type: TransactionsRuleType,
    pub query: String,
}

impl TransactionsRuleDetails {
    /// A value with the members it cannot go without.
    pub fn new(
        field: impl Into<TransactionsRuleField>,
        r#type: impl Into<TransactionsRuleType>,
        query: impl Into<String>,
    ) -> Self {
        Self {
            field: field.into(),
            r#type: r#type.into(),
            query: query.into(),
        }
    }
}

/// The answer of `/beta/transactions/rules/v1/create`.
///
/// Makes a rule by which transactions get a category of your choice.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsRulesCreateResponse {
    pub rule: TransactionsCategoryRule,
    pub request_id: Option<plaid_core::RequestId>,
}

/// A rule by which transactions get a category.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsCategoryRule {
    pub id: Option<String>,
    pub user_id: Option<plaid_types::UserId>,
    pub created_at: Option<plaid_core::DateTime>,
    pub updated_at: Option<plaid_core::DateTime>,
    pub pfc_primary_category: Option<String>,
    pub pfc_detailed_category: Option<String>,
    pub rule_details: Option<TransactionsRuleDetails>,
}

/// The request of `/beta/transactions/rules/v1/list`.
///
/// Lists the rules of an Item or user.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct TransactionsRulesListRequest {
    pub client_user_id: plaid_types::ClientUserId,
}

impl TransactionsRulesListRequest {
    /// A request with the members it cannot go without.
    pub fn new(client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        Self {
            client_user_id: client_user_id.into(),
        }
    }
}

/// The answer of `/beta/transactions/rules/v1/list`.
///
/// Lists the rules of an Item or user.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsRulesListResponse {
    pub rules: Vec<TransactionsCategoryRule>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/transactions/rules/v1/remove`.
///
/// Removes a rule.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct TransactionsRulesRemoveRequest {
    pub client_user_id: plaid_types::ClientUserId,
    pub rule_id: TransactionRuleId,
}

impl TransactionsRulesRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        client_user_id: impl Into<plaid_types::ClientUserId>,
        rule_id: impl Into<TransactionRuleId>,
    ) -> Self {
        Self {
            client_user_id: client_user_id.into(),
            rule_id: rule_id.into(),
        }
    }
}

/// The answer of `/beta/transactions/rules/v1/remove`.
///
/// Removes a rule.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsRulesRemoveResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/transactions/user_insights/v1/get`.
///
/// Reads what a user's transactions tell about them.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct TransactionsUserInsightsGetRequest {
    pub client_user_id: plaid_types::ClientUserId,
}

impl TransactionsUserInsightsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        Self {
            client_user_id: client_user_id.into(),
        }
    }
}

/// The answer of `/beta/transactions/user_insights/v1/get`.
///
/// Reads what a user's transactions tell about them.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsUserInsightsGetResponse {
    pub user_data_overview: UserDataOverview,
    pub counterparty_insights: Option<CounterpartyInsights>,
    pub category_insights: Option<CategoryInsights>,
    pub recurring_transactions: Option<RecurringTransactions>,
}

/// Stands in `TransactionsUserInsightsGetResponse.user_data_overview`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserDataOverview {
    pub transaction_count: Option<i64>,
    pub oldest_transaction_date: Option<plaid_core::Date>,
    pub newest_transaction_date: Option<plaid_core::Date>,
    pub days_available: Option<i64>,
    pub total_outflows: plaid_core::Amount,
    pub total_inflows: plaid_core::Amount,
}

/// Stands in `TransactionsUserInsightsGetResponse.counterparty_insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CounterpartyInsights {
    pub financial_institution_insights: Vec<FinancialInstitutionInsights>,
    pub merchant_insights: Vec<MerchantInsights>,
}

/// Stands in `CounterpartyInsights.financial_institution_insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FinancialInstitutionInsights {
    pub name: String,
    pub entity_id: Option<String>,
    pub website: Option<String>,
    pub detected_accounts: Vec<DetectedAccount>,
}

/// Stands in `FinancialInstitutionInsights.detected_accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DetectedAccount {
    pub account_type: Option<String>,
    pub account_subtype: Option<String>,
    pub transaction_count: Option<i64>,
    pub oldest_transaction_date: Option<plaid_core::Date>,
    pub newest_transaction_date: Option<plaid_core::Date>,
    pub newest_transaction_amount: Option<plaid_core::Amount>,
    pub total_outflows: plaid_core::Amount,
    pub total_inflows: plaid_core::Amount,
}

/// Stands in `CounterpartyInsights.merchant_insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MerchantInsights {
    pub name: String,
    pub entity_id: Option<String>,
    pub website: Option<String>,
    pub transaction_count: Option<i64>,
    pub personal_finance_category_primary: Option<String>,
    pub personal_finance_category_detailed: Option<String>,
    pub total_outflows: plaid_core::Amount,
    pub total_inflows: plaid_core::Amount,
}

/// Stands in `TransactionsUserInsightsGetResponse.category_insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CategoryInsights {
    pub primary_category_insights: Vec<CategoryInsightDetails>,
    pub detailed_category_insights: Vec<CategoryInsightDetails>,
}

/// Stands in `CategoryInsights.primary_category_insights` and `CategoryInsights.detailed_category_insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CategoryInsightDetails {
    pub name: String,
    pub transaction_count: Option<i64>,
    pub total_outflows: plaid_core::Amount,
    pub total_inflows: plaid_core::Amount,
    pub top_counterparties: Vec<String>,
}

/// Stands in `TransactionsUserInsightsGetResponse.recurring_transactions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RecurringTransactions {
    pub inflow_streams: Vec<RecurringInsightsStream>,
    pub outflow_streams: Vec<RecurringInsightsStream>,
}

/// Stands in `RecurringTransactions.inflow_streams` and `RecurringTransactions.outflow_streams`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RecurringInsightsStream {
    pub stream_id: StreamId,
    pub description: Option<String>,
    pub merchant_name: String,
    pub oldest_transaction_date: Option<plaid_core::Date>,
    pub newest_transaction_date: Option<plaid_core::Date>,
    pub average_days_apart: Option<f64>,
    pub frequency: Option<RecurringTransactionFrequency>,
    pub transaction_count: Option<i64>,
    pub transaction_ids: Vec<plaid_types::TransactionId>,
    pub average_amount: Option<TransactionStreamAmount>,
    pub newest_transaction_amount: Option<TransactionStreamAmount>,
    pub is_active: Option<bool>,
    pub status: Option<TransactionStreamStatus>,
    pub personal_finance_category_primary: Option<String>,
    pub personal_finance_category_detailed: Option<String>,
}

plaid_core::open_enum! {
/// An older form of the payment channel.
#[allow(missing_docs)]
pub enum TransactionTransactionType {
Digital = "digital",
Place = "place",
Special = "special",
Unresolved = "unresolved",
}
}

plaid_core::open_enum! {
/// How a transaction was made.
#[allow(missing_docs)]
pub enum TransactionPaymentChannel {
Online = "online",
InStore = "in store",
Other = "other",
}
}

plaid_core::open_enum! {
/// How often a stream comes.
#[allow(missing_docs)]
pub enum RecurringTransactionFrequency {
Unknown = "UNKNOWN",
Weekly = "WEEKLY",
Biweekly = "BIWEEKLY",
SemiMonthly = "SEMI_MONTHLY",
Monthly = "MONTHLY",
Annually = "ANNUALLY",
}
}

plaid_core::open_enum! {
/// Whether a stream is young, settled or over.
#[allow(missing_docs)]
pub enum TransactionStreamStatus {
Unknown = "UNKNOWN",
Mature = "MATURE",
EarlyDetection = "EARLY_DETECTION",
Tombstoned = "TOMBSTONED",
}
}

plaid_core::open_enum! {
/// How much of an Item's history has been pulled.
#[allow(missing_docs)]
pub enum TransactionsUpdateStatus {
TransactionsUpdateStatusUnknown = "TRANSACTIONS_UPDATE_STATUS_UNKNOWN",
/// Nothing yet. (`NOT_READY`)
NotReady = "NOT_READY",
/// The last thirty days. (`INITIAL_UPDATE_COMPLETE`)
InitialUpdateComplete = "INITIAL_UPDATE_COMPLETE",
/// All that was asked for. (`HISTORICAL_UPDATE_COMPLETE`)
HistoricalUpdateComplete = "HISTORICAL_UPDATE_COMPLETE",
}
}

plaid_core::open_enum! {
/// Stands in `TransactionsRuleDetails.field`.
#[allow(missing_docs)]
pub enum TransactionsRuleField {
TransactionId = "TRANSACTION_ID",
MerchantName = "MERCHANT_NAME",
}
}

plaid_core::open_enum! {
/// Stands in `TransactionsRuleDetails.type`.
#[allow(missing_docs)]
pub enum TransactionsRuleType {
ExactMatch = "EXACT_MATCH",
SubstringMatch = "SUBSTRING_MATCH",
}
}
