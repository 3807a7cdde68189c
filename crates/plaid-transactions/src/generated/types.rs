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
/// Names a recurring stream.
pub struct StreamId;
}

plaid_core::string_id! {
/// Names a rule of your own.
pub struct TransactionRuleId;
}

/// The request of `/transactions/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#transactionsget)).
///
/// Reads transactions between two dates, up to 500 a page, newest first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsGetRequest {
    /// What `TransactionsGetRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<TransactionsGetRequestOptions>,
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// The first day of the range, itself included.
    pub start_date: plaid_core::Date,
    /// The last day of the range, itself included.
    pub end_date: plaid_core::Date,
}

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

    /// What `TransactionsGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<TransactionsGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What `TransactionsGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionsGetRequestOptions {
    /// Only these accounts; all that are shared if absent.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
    /// How many transactions there may be on a page. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// How many transactions to skip. The list moves while it is read; [`sync`](crate::Transactions::sync) does not have that problem. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Whether transactions hold the text as the institution sent it. Plaid's default is `false`.
    pub include_original_description: Option<bool>,
    /// Without effect; the category is always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category_beta: Option<bool>,
    /// Without effect; the category is always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category: Option<bool>,
    /// Without effect; logos and counterparties are always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_logo_and_counterparty_beta: Option<bool>,
    /// Which taxonomy of categories counts. Teams from before December 2025 get `v1` unless they ask for another.
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
    /// How many days of history to fetch at first, for an Item that was linked without Transactions: 1 to 730, 90 if absent. Without effect on others. From 1 to 730. Plaid's default is `90`.
    pub days_requested: Option<i64>,
}

impl TransactionsGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only these accounts; all that are shared if absent.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// How many transactions there may be on a page. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// How many transactions to skip. The list moves while it is read; [`sync`](crate::Transactions::sync) does not have that problem. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Whether transactions hold the text as the institution sent it. Plaid's default is `false`.
    #[must_use]
    pub fn include_original_description(
        mut self,
        include_original_description: impl Into<Option<bool>>,
    ) -> Self {
        self.include_original_description = include_original_description.into();
        self
    }

    /// Without effect; the category is always there. Plaid's default is `false`.
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

    /// Without effect; the category is always there. Plaid's default is `false`.
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

    /// Without effect; logos and counterparties are always there. Plaid's default is `false`.
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

    /// How many days of history to fetch at first, for an Item that was linked without Transactions: 1 to 730, 90 if absent. Without effect on others. From 1 to 730. Plaid's default is `90`.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }
}

/// One page of transactions between two dates.
///
/// The answer of `/transactions/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#transactionsget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsGetResponse {
    /// The accounts that the answer speaks of, with balances as of the last update, not as of now.
    pub accounts: Vec<plaid_types::AccountBase>,
    /// Newest first.
    pub transactions: Vec<Transaction>,
    /// How many there are on all pages.
    pub total_transactions: Option<i64>,
    /// The Item that was asked about.
    pub item: plaid_types::Item,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One transaction of one account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Transaction {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// Positive when money leaves the account, negative when it comes in.
    pub amount: plaid_core::Amount,
    /// ISO 4217 code. Null if `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// Code of a currency outside ISO 4217.
    pub unofficial_currency_code: Option<String>,
    /// The older taxonomy, from coarse to fine; `personal_finance_category` has taken its place.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub category: Vec<String>,
    /// The older taxonomy's id; `personal_finance_category` has taken its place.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub category_id: Option<String>,
    /// The number of the check, for checks.
    pub check_number: Option<String>,
    /// When it posted; for pending transactions, when it happened.
    pub date: plaid_core::Date,
    /// Where a transaction was made.
    pub location: Option<plaid_types::Location>,
    /// What the bank's statement says, cleaned up. `merchant_name` is better where there is one.
    ///
    /// Deprecated by Plaid.
    pub name: Option<String>,
    /// Who was paid or paid, without numbers and places.
    pub merchant_name: Option<String>,
    /// What the bank's statement says, word for word; only if asked for.
    pub original_description: Option<String>,
    /// What a transfer between accounts carries along.
    pub payment_meta: Option<plaid_types::PaymentMeta>,
    /// Whether it may still change or vanish.
    pub pending: bool,
    /// The pending transaction that this one replaces.
    pub pending_transaction_id: Option<plaid_types::TransactionId>,
    /// The name on the account of a joint or business card.
    pub account_owner: Option<String>,
    /// Names a transaction. A pending transaction gets a new id when it posts.
    pub transaction_id: plaid_types::TransactionId,
    /// An older form of the payment channel.
    ///
    /// Deprecated by Plaid.
    pub transaction_type: Option<TransactionTransactionType>,
    /// A picture of 100 by 100 pixels.
    pub logo_url: Option<String>,
    /// The website, without a scheme.
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
    /// What a business's transaction was for.
    pub business_finance_category: Option<plaid_types::BusinessFinanceCategory>,
    /// The bank's own kind of a transaction, in Europe.
    pub transaction_code: Option<plaid_types::TransactionCode>,
    /// A picture of the primary category: PNG, 100 by 100 pixels.
    pub personal_finance_category_icon_url: Option<String>,
    /// Everyone on the other side: merchants, marketplaces, payment services.
    pub counterparties: Vec<plaid_types::TransactionCounterparty>,
    /// Names the merchant, all its shops together, and does not change.
    pub merchant_entity_id: Option<String>,
    /// The four digits of ISO 18245 that card networks sort merchants by (beta). Mostly on card payments.
    pub merchant_category_code: Option<String>,
    /// The balance of the account after it, as the institution told it. Only on posted transactions of some institutions, and it need not agree with the balance of the account.
    pub running_balance: Option<plaid_core::Amount>,
    /// What rules of yours made of a transaction.
    pub client_customization: Option<plaid_types::ClientCustomization>,
}

/// The request of `/transactions/refresh` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#transactionsrefresh)).
///
/// Asks the bank for transactions anew; webhooks report what changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsRefreshRequest {
    /// Opens one Item. It does not expire; store it like a password.
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

/// The answer of `/transactions/refresh` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#transactionsrefresh)).
///
/// Asks the bank for transactions anew; webhooks report what changed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsRefreshResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transactions/recurring/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#transactionsrecurringget)).
///
/// Reads streams of recurring income and expenses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsRecurringGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// What `TransactionsRecurringGetRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<TransactionsRecurringGetRequestOptions>,
    /// Only these accounts; all that are shared if absent.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl TransactionsRecurringGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
            account_ids: None,
        }
    }

    /// What `TransactionsRecurringGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<TransactionsRecurringGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }

    /// Only these accounts; all that are shared if absent.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// What `TransactionsRecurringGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionsRecurringGetRequestOptions {
    /// Without effect; the category is always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category: Option<bool>,
    /// Which taxonomy of categories counts. Teams from before December 2025 get `v1` unless they ask for another.
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
}

impl TransactionsRecurringGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Without effect; the category is always there. Plaid's default is `false`.
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

/// The answer of `/transactions/recurring/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#transactionsrecurringget)).
///
/// Reads streams of recurring income and expenses.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsRecurringGetResponse {
    /// Money that comes in again and again, such as wages.
    pub inflow_streams: Vec<TransactionStream>,
    /// Money that goes out again and again, such as rent and subscriptions.
    pub outflow_streams: Vec<TransactionStream>,
    /// When the streams were last computed, in UTC.
    pub updated_datetime: Option<plaid_core::DateTime>,
    /// Which taxonomy of categories counts. Teams from before December 2025 get `v1` unless they ask for another.
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Transactions that come again and again.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionStream {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// Names a recurring stream.
    pub stream_id: StreamId,
    /// The older taxonomy, from coarse to fine; `personal_finance_category` has taken its place.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub category: Vec<String>,
    /// The older taxonomy's id; `personal_finance_category` has taken its place.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub category_id: Option<String>,
    /// What the transactions of the stream say in common.
    pub description: String,
    /// The merchant, cleaned of numbers and abbreviations; null where Plaid does not know it.
    pub merchant_name: Option<String>,
    /// When the earliest transaction posted.
    pub first_date: plaid_core::Date,
    /// When the latest transaction posted.
    pub last_date: plaid_core::Date,
    /// When the next one is expected; null where that cannot be told.
    pub predicted_next_date: Option<plaid_core::Date>,
    /// How often a stream comes.
    pub frequency: RecurringTransactionFrequency,
    /// Names a transaction. A pending transaction gets a new id when it posts.
    pub transaction_ids: Vec<plaid_types::TransactionId>,
    /// The mean of the stream's transactions. Positive is money out, as everywhere in Transactions.
    pub average_amount: TransactionStreamAmount,
    /// The latest transaction. Positive is money out.
    pub last_amount: Option<TransactionStreamAmount>,
    /// Whether the stream goes on; false when an expected transaction has not come.
    pub is_active: Option<bool>,
    /// Whether a stream is young, settled or over.
    pub status: Option<TransactionStreamStatus>,
    /// What a transaction was for.
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
    /// Always false: streams cannot be changed any more.
    ///
    /// Deprecated by Plaid.
    pub is_user_modified: Option<bool>,
    /// When the stream was last changed by hand.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub last_user_modified_datetime: Option<plaid_core::DateTime>,
}

/// An amount of a stream, with its currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionStreamAmount {
    /// How much, in the major unit. Positive is money out of the account, negative money in.
    pub amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// The currency where ISO 4217 has none, such as a cryptocurrency. Null where `iso_currency_code` is set. See [Plaid's list](https://plaid.com/docs/api/accounts/#currency-code-schema).
    pub unofficial_currency_code: Option<String>,
}

/// Asks for what changed since a cursor.
///
/// The request of `/transactions/sync` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#transactionssync)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsSyncRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// The `next_cursor` of the last answer; leave it out for the first page of all history, or send `now` for what comes after this moment.
    pub cursor: Option<String>,
    /// How many changes a page holds. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// What `TransactionsSyncRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<TransactionsSyncRequestOptions>,
}

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

    /// What `TransactionsSyncRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<TransactionsSyncRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What `TransactionsSyncRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionsSyncRequestOptions {
    /// Whether transactions hold the text as the institution sent it. Plaid's default is `false`.
    pub include_original_description: Option<bool>,
    /// Without effect; the category is always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category: Option<bool>,
    /// Without effect; logos and counterparties are always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_logo_and_counterparty_beta: Option<bool>,
    /// Which taxonomy of categories counts. Teams from before December 2025 get `v1` unless they ask for another.
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
    /// How many days of history to fetch at first, for an Item that was linked without Transactions: 1 to 730, 90 if absent. Without effect on others. From 1 to 730. Plaid's default is `90`.
    pub days_requested: Option<i64>,
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
}

impl TransactionsSyncRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether transactions hold the text as the institution sent it. Plaid's default is `false`.
    #[must_use]
    pub fn include_original_description(
        mut self,
        include_original_description: impl Into<Option<bool>>,
    ) -> Self {
        self.include_original_description = include_original_description.into();
        self
    }

    /// Without effect; the category is always there. Plaid's default is `false`.
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

    /// Without effect; logos and counterparties are always there. Plaid's default is `false`.
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

    /// How many days of history to fetch at first, for an Item that was linked without Transactions: 1 to 730, 90 if absent. Without effect on others. From 1 to 730. Plaid's default is `90`.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }

    /// Names an account.
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
///
/// The answer of `/transactions/sync` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#transactionssync)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsSyncResponse {
    /// How much of the history has been pulled.
    pub transactions_update_status: Option<TransactionsUpdateStatus>,
    /// The accounts that the answer speaks of, with balances as of the last update, not as of now.
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
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names a transaction that is gone.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RemovedTransaction {
    /// Names a transaction. A pending transaction gets a new id when it posts.
    pub transaction_id: plaid_types::TransactionId,
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
}

/// The request of `/categories/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#categoriesget)).
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

/// The answer of `/categories/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#categoriesget)).
///
/// Lists Plaid's older categories.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CategoriesGetResponse {
    /// One of Plaid's older categories.
    pub categories: Vec<Category>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One of Plaid's older categories.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Category {
    /// Names the category. Eight digits, as a text.
    pub category_id: String,
    /// `place` for purchases in stores, `special` for the rest.
    pub group: String,
    /// The path to the category, from broad to fine.
    pub hierarchy: Vec<String>,
}

/// The request of `/processor/transactions/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortransactionsget)).
///
/// Reads transactions of a processor token's account between two dates.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorTransactionsGetRequest {
    /// What `ProcessorTransactionsGetRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<ProcessorTransactionsGetRequestOptions>,
    /// Lets a partner use one account.
    pub processor_token: plaid_types::ProcessorToken,
    /// The first day of the range, itself included.
    pub start_date: plaid_core::Date,
    /// The last day of the range, itself included.
    pub end_date: plaid_core::Date,
}

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

    /// What `ProcessorTransactionsGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<ProcessorTransactionsGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// What `ProcessorTransactionsGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProcessorTransactionsGetRequestOptions {
    /// How many there may be on a page. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// How many rows to skip. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Whether transactions hold the text as the institution sent it. Plaid's default is `false`.
    pub include_original_description: Option<bool>,
    /// Without effect; the category is always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category_beta: Option<bool>,
    /// Without effect; the category is always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category: Option<bool>,
    /// Without effect; logos and counterparties are always there. Plaid's default is `false`.
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

    /// How many there may be on a page. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// How many rows to skip. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Whether transactions hold the text as the institution sent it. Plaid's default is `false`.
    #[must_use]
    pub fn include_original_description(
        mut self,
        include_original_description: impl Into<Option<bool>>,
    ) -> Self {
        self.include_original_description = include_original_description.into();
        self
    }

    /// Without effect; the category is always there. Plaid's default is `false`.
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

    /// Without effect; the category is always there. Plaid's default is `false`.
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

    /// Without effect; logos and counterparties are always there. Plaid's default is `false`.
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

/// The answer of `/processor/transactions/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortransactionsget)).
///
/// Reads transactions of a processor token's account between two dates.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorTransactionsGetResponse {
    /// The account that the token is for.
    pub account: Option<plaid_types::AccountBase>,
    /// Newest first.
    pub transactions: Vec<Transaction>,
    /// How many transactions there are in the range, on all pages.
    pub total_transactions: Option<i64>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/transactions/sync` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortransactionssync)).
///
/// Reads what changed in a processor token's account since a cursor.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorTransactionsSyncRequest {
    /// Lets a partner use one account.
    pub processor_token: plaid_types::ProcessorToken,
    /// The cursor of the last finished update; absent to begin from nothing.
    pub cursor: Option<String>,
    /// How many there may be on a page. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// What `TransactionsSyncRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<TransactionsSyncRequestOptions>,
}

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

    /// The cursor of the last finished update; absent to begin from nothing.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }

    /// How many there may be on a page. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// What `TransactionsSyncRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<TransactionsSyncRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The answer of `/processor/transactions/sync` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortransactionssync)).
///
/// Reads what changed in a processor token's account since a cursor.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorTransactionsSyncResponse {
    /// How much of an Item's history has been pulled.
    pub transactions_update_status: Option<TransactionsUpdateStatus>,
    /// The account that the token is for.
    pub account: Option<plaid_types::AccountBase>,
    /// New transactions, oldest change first.
    pub added: Vec<Transaction>,
    /// Transactions that changed, whole, oldest change first.
    pub modified: Vec<Transaction>,
    /// Names a transaction that is gone.
    pub removed: Vec<RemovedTransaction>,
    /// Where the next page begins, or the next update if this was the last page. Store it with what was read, no earlier. It works for a year at least.
    pub next_cursor: String,
    /// Whether another page follows.
    pub has_more: bool,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/transactions/refresh` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortransactionsrefresh)).
///
/// Asks the bank for transactions of a processor token's account anew.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorTransactionsRefreshRequest {
    /// Lets a partner use one account.
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

/// The answer of `/processor/transactions/refresh` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortransactionsrefresh)).
///
/// Asks the bank for transactions of a processor token's account anew.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorTransactionsRefreshResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/transactions/recurring/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortransactionsrecurringget)).
///
/// Reads recurring streams of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorTransactionsRecurringGetRequest {
    /// Lets a partner use one account.
    pub processor_token: plaid_types::ProcessorToken,
    /// What `TransactionsRecurringGetRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<TransactionsRecurringGetRequestOptions>,
}

impl ProcessorTransactionsRecurringGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
            options: None,
        }
    }

    /// What `TransactionsRecurringGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<TransactionsRecurringGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The answer of `/processor/transactions/recurring/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortransactionsrecurringget)).
///
/// Reads recurring streams of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorTransactionsRecurringGetResponse {
    /// Money that comes in again and again, such as wages.
    pub inflow_streams: Vec<TransactionStream>,
    /// Money that goes out again and again, such as rent and subscriptions.
    pub outflow_streams: Vec<TransactionStream>,
    /// When the streams were last computed, in UTC.
    pub updated_datetime: plaid_core::DateTime,
    /// Which taxonomy of categories counts. Teams from before December 2025 get `v1` unless they ask for another.
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/transactions/rules/v1/create`.
///
/// Makes a rule by which transactions get a category of your choice.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsRulesCreateRequest {
    /// Names a user in your own system.
    pub client_user_id: plaid_types::ClientUserId,
    /// The primary category that matches get; see [the taxonomy](https://plaid.com/documents/transactions-personal-finance-category-taxonomy.csv).
    pub pfc_primary_category: String,
    /// The detailed category that matches get; see [the taxonomy](https://plaid.com/documents/transactions-personal-finance-category-taxonomy.csv).
    pub pfc_detailed_category: String,
    /// Which transactions a rule is about.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsRuleDetails {
    /// What of a transaction a rule looks at.
    pub field: TransactionsRuleField,
    /// How a rule compares; upper and lower case differ.
    pub r#type: TransactionsRuleType,
    /// What to look for: a `transaction_id`, or part of a name.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsRulesCreateResponse {
    /// The rule that was made.
    pub rule: TransactionsCategoryRule,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A rule by which transactions get a category.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsCategoryRule {
    /// Names the rule.
    pub id: Option<String>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// When it was made, in UTC.
    pub created_at: Option<plaid_core::DateTime>,
    /// When it last changed, in UTC.
    pub updated_at: Option<plaid_core::DateTime>,
    /// The primary category that matches get; see [the taxonomy](https://plaid.com/documents/transactions-personal-finance-category-taxonomy.csv).
    pub pfc_primary_category: Option<String>,
    /// The detailed category that matches get; see [the taxonomy](https://plaid.com/documents/transactions-personal-finance-category-taxonomy.csv).
    pub pfc_detailed_category: Option<String>,
    /// Which transactions a rule is about.
    pub rule_details: Option<TransactionsRuleDetails>,
}

/// The request of `/beta/transactions/rules/v1/list`.
///
/// Lists the rules of an Item or user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsRulesListRequest {
    /// Names a user in your own system.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsRulesListResponse {
    /// All rules of the Item.
    pub rules: Vec<TransactionsCategoryRule>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/transactions/rules/v1/remove`.
///
/// Removes a rule.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsRulesRemoveRequest {
    /// Names a user in your own system.
    pub client_user_id: plaid_types::ClientUserId,
    /// Names a rule of your own.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsRulesRemoveResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/transactions/user_insights/v1/get` ([Plaid's page](https://plaid.com/docs/api/products/enrich/#userinsightsget)).
///
/// Reads what a user's transactions tell about them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsUserInsightsGetRequest {
    /// Names a user in your own system.
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

/// The answer of `/beta/transactions/user_insights/v1/get` ([Plaid's page](https://plaid.com/docs/api/products/enrich/#userinsightsget)).
///
/// Reads what a user's transactions tell about them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransactionsUserInsightsGetResponse {
    /// How much data the insights rest on.
    pub user_data_overview: UserDataOverview,
    /// Whom the user deals with.
    pub counterparty_insights: Option<CounterpartyInsights>,
    /// What the user spends on.
    pub category_insights: Option<CategoryInsights>,
    /// Money that comes and goes again and again.
    pub recurring_transactions: Option<RecurringTransactions>,
}

/// How much data the insights rest on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserDataOverview {
    /// How many transactions there are.
    pub transaction_count: Option<i64>,
    /// The day of the earliest transaction; null if there is none.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// The day of the latest transaction; null if there is none.
    pub newest_transaction_date: Option<plaid_core::Date>,
    /// How many days of history there are.
    pub days_available: Option<i64>,
    /// What went out, as a positive sum.
    pub total_outflows: plaid_core::Amount,
    /// What came in, as a positive sum.
    pub total_inflows: plaid_core::Amount,
}

/// Whom the user deals with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CounterpartyInsights {
    /// An institution that the user sends money to or gets it from, without having linked it.
    pub financial_institution_insights: Vec<FinancialInstitutionInsights>,
    /// A merchant that the user pays often.
    pub merchant_insights: Vec<MerchantInsights>,
}

/// An institution that the user sends money to or gets it from, without having linked it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FinancialInstitutionInsights {
    /// Their name.
    pub name: String,
    /// Names the counterparty, and does not change.
    pub entity_id: Option<String>,
    /// The website, without a scheme.
    pub website: Option<String>,
    /// An account that the user seems to have elsewhere.
    pub detected_accounts: Vec<DetectedAccount>,
}

/// An account that the user seems to have elsewhere.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DetectedAccount {
    /// Its type, such as `depository`.
    pub account_type: Option<String>,
    /// Its subtype, such as `checking`.
    pub account_subtype: Option<String>,
    /// How many transactions there are.
    pub transaction_count: Option<i64>,
    /// The day of the earliest transaction; null if there is none.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// The day of the latest transaction; null if there is none.
    pub newest_transaction_date: Option<plaid_core::Date>,
    /// The latest transaction with it.
    pub newest_transaction_amount: Option<plaid_core::Amount>,
    /// What went out, as a positive sum.
    pub total_outflows: plaid_core::Amount,
    /// What came in, as a positive sum.
    pub total_inflows: plaid_core::Amount,
}

/// A merchant that the user pays often.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MerchantInsights {
    /// Their name.
    pub name: String,
    /// Names the counterparty, and does not change.
    pub entity_id: Option<String>,
    /// The website, without a scheme.
    pub website: Option<String>,
    /// How many transactions there are.
    pub transaction_count: Option<i64>,
    /// The primary category.
    pub personal_finance_category_primary: Option<String>,
    /// The detailed category.
    pub personal_finance_category_detailed: Option<String>,
    /// What went out, as a positive sum.
    pub total_outflows: plaid_core::Amount,
    /// What came in, as a positive sum.
    pub total_inflows: plaid_core::Amount,
}

/// What the user spends on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CategoryInsights {
    /// By primary category, the largest sum first.
    pub primary_category_insights: Vec<CategoryInsightDetails>,
    /// By detailed category, the largest sum first.
    pub detailed_category_insights: Vec<CategoryInsightDetails>,
}

/// What went into one category.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CategoryInsightDetails {
    /// The category.
    pub name: String,
    /// How many transactions there are.
    pub transaction_count: Option<i64>,
    /// What went out, as a positive sum.
    pub total_outflows: plaid_core::Amount,
    /// What came in, as a positive sum.
    pub total_inflows: plaid_core::Amount,
    /// Who got the most of it, largest first.
    pub top_counterparties: Vec<String>,
}

/// Money that comes and goes again and again.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RecurringTransactions {
    /// What comes in, such as wages.
    pub inflow_streams: Vec<RecurringInsightsStream>,
    /// What goes out, such as subscriptions and loans.
    pub outflow_streams: Vec<RecurringInsightsStream>,
}

/// Transactions that come again and again.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RecurringInsightsStream {
    /// Names a recurring stream.
    pub stream_id: StreamId,
    /// The text of the latest transaction.
    pub description: Option<String>,
    /// The merchant, cleaned of numbers and abbreviations; null where Plaid does not know it.
    pub merchant_name: String,
    /// The day of the earliest transaction; null if there is none.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// The day of the latest transaction; null if there is none.
    pub newest_transaction_date: Option<plaid_core::Date>,
    /// The mean of the days between two of them.
    pub average_days_apart: Option<f64>,
    /// How often a stream comes.
    pub frequency: Option<RecurringTransactionFrequency>,
    /// How many transactions there are.
    pub transaction_count: Option<i64>,
    /// Names a transaction. A pending transaction gets a new id when it posts.
    pub transaction_ids: Vec<plaid_types::TransactionId>,
    /// The mean of the amounts.
    pub average_amount: Option<TransactionStreamAmount>,
    /// The latest one.
    pub newest_transaction_amount: Option<TransactionStreamAmount>,
    /// Whether it still goes on.
    pub is_active: Option<bool>,
    /// Whether a stream is young, settled or over.
    pub status: Option<TransactionStreamStatus>,
    /// The primary category.
    pub personal_finance_category_primary: Option<String>,
    /// The detailed category.
    pub personal_finance_category_detailed: Option<String>,
}

plaid_core::open_enum! {
/// An older form of the payment channel.
#[allow(missing_docs)]
pub enum TransactionTransactionType {
/// Online. (`digital`)
Digital = "digital",
/// At a place. (`place`)
Place = "place",
Special = "special",
/// Nobody knows. (`unresolved`)
Unresolved = "unresolved",
}
}

plaid_core::open_enum! {
/// How a transaction was made.
#[allow(missing_docs)]
pub enum TransactionPaymentChannel {
Online = "online",
/// At a place. (`in store`)
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
/// At least three transactions, evenly spaced. (`MATURE`)
Mature = "MATURE",
/// Seen too few times to be sure. (`EARLY_DETECTION`)
EarlyDetection = "EARLY_DETECTION",
/// It went on and has ended. (`TOMBSTONED`)
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
/// What of a transaction a rule looks at.
#[allow(missing_docs)]
pub enum TransactionsRuleField {
TransactionId = "TRANSACTION_ID",
MerchantName = "MERCHANT_NAME",
}
}

plaid_core::open_enum! {
/// How a rule compares; upper and lower case differ.
pub enum TransactionsRuleType {
/// The whole text. (`EXACT_MATCH`)
ExactMatch = "EXACT_MATCH",
/// Part of the text. (`SUBSTRING_MATCH`)
SubstringMatch = "SUBSTRING_MATCH",
}
}
