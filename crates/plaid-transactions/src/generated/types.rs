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
/// Identifies a stream.
pub struct StreamId;
}

plaid_core::string_id! {
/// Identifies a transaction rule.
pub struct TransactionRuleId;
}

/// The request of `/transactions/get`.
///
/// Reads transactions between two dates, up to 500 a page, newest first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsGetRequest {
    /// Options.
    pub options: Option<TransactionsGetRequestOptions>,
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Start date.
    pub start_date: plaid_core::Date,
    /// End date.
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

    /// Options.
    #[must_use]
    pub fn options(mut self, options: TransactionsGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`TransactionsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionsGetRequestOptions {
    /// Account ids.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
    /// Count. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// Offset. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Include original description. Plaid's default is `false`.
    pub include_original_description: Option<bool>,
    /// Include personal finance category beta. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category_beta: Option<bool>,
    /// Include personal finance category. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category: Option<bool>,
    /// Include logo and counterparty beta. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_logo_and_counterparty_beta: Option<bool>,
    /// Personal finance category version.
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
    /// Days requested. From 1 to 730. Plaid's default is `90`.
    pub days_requested: Option<i64>,
}

impl TransactionsGetRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account ids.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Count. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Offset. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Include original description. Plaid's default is `false`.
    #[must_use]
    pub fn include_original_description(mut self, include_original_description: bool) -> Self {
        self.include_original_description = Some(include_original_description);
        self
    }

    /// Include personal finance category beta. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_personal_finance_category_beta(
        mut self,
        include_personal_finance_category_beta: bool,
    ) -> Self {
        self.include_personal_finance_category_beta = Some(include_personal_finance_category_beta);
        self
    }

    /// Include personal finance category. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_personal_finance_category(
        mut self,
        include_personal_finance_category: bool,
    ) -> Self {
        self.include_personal_finance_category = Some(include_personal_finance_category);
        self
    }

    /// Include logo and counterparty beta. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_logo_and_counterparty_beta(
        mut self,
        include_logo_and_counterparty_beta: bool,
    ) -> Self {
        self.include_logo_and_counterparty_beta = Some(include_logo_and_counterparty_beta);
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

    /// Days requested. From 1 to 730. Plaid's default is `90`.
    #[must_use]
    pub fn days_requested(mut self, days_requested: i64) -> Self {
        self.days_requested = Some(days_requested);
        self
    }
}

/// One page of transactions between two dates.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransactionsGetResponse {
    /// Accounts.
    pub accounts: Vec<plaid_types::AccountBase>,
    /// Transactions.
    pub transactions: Vec<Transaction>,
    /// How many there are on all pages.
    pub total_transactions: i64,
    /// Item.
    pub item: plaid_types::Item,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One transaction of one account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Transaction {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Positive when money leaves the account, negative when it comes in.
    pub amount: plaid_core::Amount,
    /// ISO 4217 code. Null if `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// Code of a currency outside ISO 4217.
    pub unofficial_currency_code: Option<String>,
    /// Category.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub category: Vec<String>,
    /// Category id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub category_id: Option<String>,
    /// The number of the check, for checks.
    pub check_number: Option<String>,
    /// When it posted; for pending transactions, when it happened.
    pub date: plaid_core::Date,
    /// Location.
    pub location: Option<plaid_types::Location>,
    /// What the bank's statement says, cleaned up. `merchant_name` is better where there is one.
    ///
    /// Deprecated by Plaid.
    pub name: Option<String>,
    /// Who was paid or paid, without numbers and places.
    pub merchant_name: Option<String>,
    /// What the bank's statement says, word for word; only if asked for.
    pub original_description: Option<String>,
    /// Payment meta.
    pub payment_meta: Option<plaid_types::PaymentMeta>,
    /// Whether it may still change or vanish.
    pub pending: bool,
    /// The pending transaction that this one replaces.
    pub pending_transaction_id: Option<plaid_types::TransactionId>,
    /// The name on the account of a joint or business card.
    pub account_owner: Option<String>,
    /// Transaction id.
    pub transaction_id: plaid_types::TransactionId,
    /// Transaction type.
    ///
    /// Deprecated by Plaid.
    pub transaction_type: Option<TransactionTransactionType>,
    /// A picture of 100 by 100 pixels.
    pub logo_url: Option<String>,
    /// Website.
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
    /// Business finance category.
    pub business_finance_category: Option<plaid_types::BusinessFinanceCategory>,
    /// Transaction code.
    pub transaction_code: Option<plaid_types::TransactionCode>,
    /// Personal finance category icon url.
    pub personal_finance_category_icon_url: Option<String>,
    /// Everyone on the other side: merchants, marketplaces, payment services.
    pub counterparties: Vec<plaid_types::TransactionCounterparty>,
    /// Merchant entity id.
    pub merchant_entity_id: Option<String>,
    /// Merchant category code.
    pub merchant_category_code: Option<String>,
    /// Running balance.
    pub running_balance: Option<plaid_core::Amount>,
    /// Client customization.
    pub client_customization: Option<plaid_types::ClientCustomization>,
}

/// The request of `/transactions/refresh`.
///
/// Asks the bank for transactions anew; webhooks report what changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsRefreshRequest {
    /// Access token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransactionsRefreshResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transactions/recurring/get`.
///
/// Reads streams of recurring income and expenses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsRecurringGetRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Options.
    pub options: Option<TransactionsRecurringGetRequestOptions>,
    /// Account ids.
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

    /// Options.
    #[must_use]
    pub fn options(mut self, options: TransactionsRecurringGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }

    /// Account ids.
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
#[non_exhaustive]
pub struct TransactionsRecurringGetRequestOptions {
    /// Include personal finance category. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category: Option<bool>,
    /// Personal finance category version.
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
}

impl TransactionsRecurringGetRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Include personal finance category. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_personal_finance_category(
        mut self,
        include_personal_finance_category: bool,
    ) -> Self {
        self.include_personal_finance_category = Some(include_personal_finance_category);
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

/// The answer of `/transactions/recurring/get`.
///
/// Reads streams of recurring income and expenses.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransactionsRecurringGetResponse {
    /// Inflow streams.
    pub inflow_streams: Vec<TransactionStream>,
    /// Outflow streams.
    pub outflow_streams: Vec<TransactionStream>,
    /// Updated datetime.
    pub updated_datetime: Option<plaid_core::DateTime>,
    /// Personal finance category version.
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Transactions that come again and again.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransactionStream {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Stream id.
    pub stream_id: StreamId,
    /// Category.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub category: Vec<String>,
    /// Category id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub category_id: Option<String>,
    /// Description.
    pub description: String,
    /// Merchant name.
    pub merchant_name: Option<String>,
    /// First date.
    pub first_date: plaid_core::Date,
    /// Last date.
    pub last_date: plaid_core::Date,
    /// Predicted next date.
    pub predicted_next_date: Option<plaid_core::Date>,
    /// Frequency.
    pub frequency: RecurringTransactionFrequency,
    /// Transaction ids.
    pub transaction_ids: Vec<plaid_types::TransactionId>,
    /// Average amount.
    pub average_amount: TransactionStreamAmount,
    /// Last amount.
    pub last_amount: Option<TransactionStreamAmount>,
    /// Is active.
    pub is_active: bool,
    /// Status.
    pub status: Option<TransactionStreamStatus>,
    /// Personal finance category.
    pub personal_finance_category: Option<plaid_types::PersonalFinanceCategory>,
    /// Is user modified.
    ///
    /// Deprecated by Plaid.
    pub is_user_modified: Option<bool>,
    /// Last user modified datetime.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub last_user_modified_datetime: Option<plaid_core::DateTime>,
}

/// An amount of a stream, with its currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransactionStreamAmount {
    /// Amount.
    pub amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Unofficial currency code.
    pub unofficial_currency_code: Option<String>,
}

/// Asks for what changed since a cursor.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsSyncRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// The `next_cursor` of the last answer; leave it out for the first page of all history, or send `now` for what comes after this moment.
    pub cursor: Option<String>,
    /// How many changes a page holds. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// Options.
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
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// How many changes a page holds. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: TransactionsSyncRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`TransactionsSyncRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionsSyncRequestOptions {
    /// Include original description. Plaid's default is `false`.
    pub include_original_description: Option<bool>,
    /// Include personal finance category. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category: Option<bool>,
    /// Include logo and counterparty beta. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_logo_and_counterparty_beta: Option<bool>,
    /// Personal finance category version.
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
    /// Days requested. From 1 to 730. Plaid's default is `90`.
    pub days_requested: Option<i64>,
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
}

impl TransactionsSyncRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Include original description. Plaid's default is `false`.
    #[must_use]
    pub fn include_original_description(mut self, include_original_description: bool) -> Self {
        self.include_original_description = Some(include_original_description);
        self
    }

    /// Include personal finance category. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_personal_finance_category(
        mut self,
        include_personal_finance_category: bool,
    ) -> Self {
        self.include_personal_finance_category = Some(include_personal_finance_category);
        self
    }

    /// Include logo and counterparty beta. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_logo_and_counterparty_beta(
        mut self,
        include_logo_and_counterparty_beta: bool,
    ) -> Self {
        self.include_logo_and_counterparty_beta = Some(include_logo_and_counterparty_beta);
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

    /// Days requested. From 1 to 730. Plaid's default is `90`.
    #[must_use]
    pub fn days_requested(mut self, days_requested: i64) -> Self {
        self.days_requested = Some(days_requested);
        self
    }

    /// Account id.
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<plaid_types::AccountId>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }
}

/// One page of changes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransactionsSyncResponse {
    /// How much of the history has been pulled.
    pub transactions_update_status: Option<TransactionsUpdateStatus>,
    /// Accounts.
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
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names a transaction that is gone.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct RemovedTransaction {
    /// Transaction id.
    pub transaction_id: Option<plaid_types::TransactionId>,
    /// Account id.
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
    pub fn new() -> Self {
        Self::default()
    }
}

/// The answer of `/categories/get`.
///
/// Lists Plaid's older categories.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CategoriesGetResponse {
    /// Categories.
    pub categories: Vec<Category>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One of Plaid's older categories.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Category {
    /// Category id.
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
#[non_exhaustive]
pub struct ProcessorTransactionsGetRequest {
    /// Options.
    pub options: Option<ProcessorTransactionsGetRequestOptions>,
    /// Processor token.
    pub processor_token: plaid_types::ProcessorToken,
    /// Start date.
    pub start_date: plaid_core::Date,
    /// End date.
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

    /// Options.
    #[must_use]
    pub fn options(mut self, options: ProcessorTransactionsGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`ProcessorTransactionsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProcessorTransactionsGetRequestOptions {
    /// Count. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// Offset. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Include original description. Plaid's default is `false`.
    pub include_original_description: Option<bool>,
    /// Include personal finance category beta. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category_beta: Option<bool>,
    /// Include personal finance category. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_personal_finance_category: Option<bool>,
    /// Include logo and counterparty beta. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub include_logo_and_counterparty_beta: Option<bool>,
}

impl ProcessorTransactionsGetRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Count. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Offset. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Include original description. Plaid's default is `false`.
    #[must_use]
    pub fn include_original_description(mut self, include_original_description: bool) -> Self {
        self.include_original_description = Some(include_original_description);
        self
    }

    /// Include personal finance category beta. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_personal_finance_category_beta(
        mut self,
        include_personal_finance_category_beta: bool,
    ) -> Self {
        self.include_personal_finance_category_beta = Some(include_personal_finance_category_beta);
        self
    }

    /// Include personal finance category. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_personal_finance_category(
        mut self,
        include_personal_finance_category: bool,
    ) -> Self {
        self.include_personal_finance_category = Some(include_personal_finance_category);
        self
    }

    /// Include logo and counterparty beta. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn include_logo_and_counterparty_beta(
        mut self,
        include_logo_and_counterparty_beta: bool,
    ) -> Self {
        self.include_logo_and_counterparty_beta = Some(include_logo_and_counterparty_beta);
        self
    }
}

/// The answer of `/processor/transactions/get`.
///
/// Reads transactions of a processor token's account between two dates.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorTransactionsGetResponse {
    /// Account.
    pub account: Option<plaid_types::AccountBase>,
    /// Transactions.
    pub transactions: Vec<Transaction>,
    /// Total transactions.
    pub total_transactions: i64,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/transactions/sync`.
///
/// Reads what changed in a processor token's account since a cursor.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorTransactionsSyncRequest {
    /// Processor token.
    pub processor_token: plaid_types::ProcessorToken,
    /// Cursor.
    pub cursor: Option<String>,
    /// Count. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
    /// Options.
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

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Count. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: TransactionsSyncRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The answer of `/processor/transactions/sync`.
///
/// Reads what changed in a processor token's account since a cursor.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorTransactionsSyncResponse {
    /// Transactions update status.
    pub transactions_update_status: Option<TransactionsUpdateStatus>,
    /// Account.
    pub account: Option<plaid_types::AccountBase>,
    /// Added.
    pub added: Vec<Transaction>,
    /// Modified.
    pub modified: Vec<Transaction>,
    /// Removed.
    pub removed: Vec<RemovedTransaction>,
    /// Next cursor.
    pub next_cursor: String,
    /// Has more.
    pub has_more: bool,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/transactions/refresh`.
///
/// Asks the bank for transactions of a processor token's account anew.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorTransactionsRefreshRequest {
    /// Processor token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorTransactionsRefreshResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/transactions/recurring/get`.
///
/// Reads recurring streams of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorTransactionsRecurringGetRequest {
    /// Processor token.
    pub processor_token: plaid_types::ProcessorToken,
    /// Options.
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

    /// Options.
    #[must_use]
    pub fn options(mut self, options: TransactionsRecurringGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The answer of `/processor/transactions/recurring/get`.
///
/// Reads recurring streams of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorTransactionsRecurringGetResponse {
    /// Inflow streams.
    pub inflow_streams: Vec<TransactionStream>,
    /// Outflow streams.
    pub outflow_streams: Vec<TransactionStream>,
    /// Updated datetime.
    pub updated_datetime: plaid_core::DateTime,
    /// Personal finance category version.
    pub personal_finance_category_version: Option<plaid_types::PersonalFinanceCategoryVersion>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/transactions/rules/v1/create`.
///
/// Makes a rule by which transactions get a category of your choice.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsRulesCreateRequest {
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// Pfc primary category.
    pub pfc_primary_category: String,
    /// Pfc detailed category.
    pub pfc_detailed_category: String,
    /// Rule details.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransactionsRuleDetails {
    /// Field.
    pub field: TransactionsRuleField,
    /// Type.
    pub r#type: TransactionsRuleType,
    /// Query.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransactionsRulesCreateResponse {
    /// Rule.
    pub rule: TransactionsCategoryRule,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A rule by which transactions get a category.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransactionsCategoryRule {
    /// Id.
    pub id: Option<String>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Created at.
    pub created_at: Option<plaid_core::DateTime>,
    /// Updated at.
    pub updated_at: Option<plaid_core::DateTime>,
    /// Pfc primary category.
    pub pfc_primary_category: Option<String>,
    /// Pfc detailed category.
    pub pfc_detailed_category: Option<String>,
    /// Rule details.
    pub rule_details: Option<TransactionsRuleDetails>,
}

/// The request of `/beta/transactions/rules/v1/list`.
///
/// Lists the rules of an Item or user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsRulesListRequest {
    /// Client user id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransactionsRulesListResponse {
    /// Rules.
    pub rules: Vec<TransactionsCategoryRule>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/transactions/rules/v1/remove`.
///
/// Removes a rule.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsRulesRemoveRequest {
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// Rule id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransactionsRulesRemoveResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/transactions/user_insights/v1/get`.
///
/// Reads what a user's transactions tell about them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionsUserInsightsGetRequest {
    /// Client user id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransactionsUserInsightsGetResponse {
    /// User data overview.
    pub user_data_overview: UserDataOverview,
    /// Counterparty insights.
    pub counterparty_insights: Option<CounterpartyInsights>,
    /// Category insights.
    pub category_insights: Option<CategoryInsights>,
    /// Recurring transactions.
    pub recurring_transactions: Option<RecurringTransactions>,
}

/// User data overview.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct UserDataOverview {
    /// Transaction count.
    pub transaction_count: i64,
    /// Oldest transaction date.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// Newest transaction date.
    pub newest_transaction_date: Option<plaid_core::Date>,
    /// Days available.
    pub days_available: i64,
    /// Total outflows.
    pub total_outflows: plaid_core::Amount,
    /// Total inflows.
    pub total_inflows: plaid_core::Amount,
}

/// Counterparty insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CounterpartyInsights {
    /// Financial institution insights.
    pub financial_institution_insights: Vec<FinancialInstitutionInsights>,
    /// Merchant insights.
    pub merchant_insights: Vec<MerchantInsights>,
}

/// Financial institution insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct FinancialInstitutionInsights {
    /// Name.
    pub name: String,
    /// Entity id.
    pub entity_id: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Detected accounts.
    pub detected_accounts: Vec<DetectedAccount>,
}

/// Detected account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct DetectedAccount {
    /// Account type.
    pub account_type: Option<String>,
    /// Account subtype.
    pub account_subtype: Option<String>,
    /// Transaction count.
    pub transaction_count: i64,
    /// Oldest transaction date.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// Newest transaction date.
    pub newest_transaction_date: Option<plaid_core::Date>,
    /// Newest transaction amount.
    pub newest_transaction_amount: Option<plaid_core::Amount>,
    /// Total outflows.
    pub total_outflows: plaid_core::Amount,
    /// Total inflows.
    pub total_inflows: plaid_core::Amount,
}

/// Merchant insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct MerchantInsights {
    /// Name.
    pub name: String,
    /// Entity id.
    pub entity_id: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Transaction count.
    pub transaction_count: i64,
    /// Personal finance category primary.
    pub personal_finance_category_primary: Option<String>,
    /// Personal finance category detailed.
    pub personal_finance_category_detailed: Option<String>,
    /// Total outflows.
    pub total_outflows: plaid_core::Amount,
    /// Total inflows.
    pub total_inflows: plaid_core::Amount,
}

/// Category insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CategoryInsights {
    /// Primary category insights.
    pub primary_category_insights: Vec<CategoryInsightDetails>,
    /// Detailed category insights.
    pub detailed_category_insights: Vec<CategoryInsightDetails>,
}

/// Category insight details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CategoryInsightDetails {
    /// Name.
    pub name: String,
    /// Transaction count.
    pub transaction_count: i64,
    /// Total outflows.
    pub total_outflows: plaid_core::Amount,
    /// Total inflows.
    pub total_inflows: plaid_core::Amount,
    /// Top counterparties.
    pub top_counterparties: Vec<String>,
}

/// Recurring transactions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct RecurringTransactions {
    /// Inflow streams.
    pub inflow_streams: Vec<RecurringInsightsStream>,
    /// Outflow streams.
    pub outflow_streams: Vec<RecurringInsightsStream>,
}

/// Recurring insights stream.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct RecurringInsightsStream {
    /// Stream id.
    pub stream_id: StreamId,
    /// Description.
    pub description: Option<String>,
    /// Merchant name.
    pub merchant_name: String,
    /// Oldest transaction date.
    pub oldest_transaction_date: Option<plaid_core::Date>,
    /// Newest transaction date.
    pub newest_transaction_date: Option<plaid_core::Date>,
    /// Average days apart.
    pub average_days_apart: f64,
    /// Frequency.
    pub frequency: Option<RecurringTransactionFrequency>,
    /// Transaction count.
    pub transaction_count: Option<i64>,
    /// Transaction ids.
    pub transaction_ids: Vec<plaid_types::TransactionId>,
    /// Average amount.
    pub average_amount: Option<TransactionStreamAmount>,
    /// Newest transaction amount.
    pub newest_transaction_amount: Option<TransactionStreamAmount>,
    /// Is active.
    pub is_active: bool,
    /// Status.
    pub status: Option<TransactionStreamStatus>,
    /// Personal finance category primary.
    pub personal_finance_category_primary: Option<String>,
    /// Personal finance category detailed.
    pub personal_finance_category_detailed: Option<String>,
}

plaid_core::open_enum! {
/// An older form of the payment channel.
pub enum TransactionTransactionType {
/// `digital`.
Digital = "digital",
/// `place`.
Place = "place",
/// `special`.
Special = "special",
/// `unresolved`.
Unresolved = "unresolved",
}
}

plaid_core::open_enum! {
/// How a transaction was made.
pub enum TransactionPaymentChannel {
/// `online`.
Online = "online",
/// `in store`.
InStore = "in store",
/// `other`.
Other = "other",
}
}

plaid_core::open_enum! {
/// How often a stream comes.
pub enum RecurringTransactionFrequency {
/// `UNKNOWN`.
Unknown = "UNKNOWN",
/// `WEEKLY`.
Weekly = "WEEKLY",
/// `BIWEEKLY`.
Biweekly = "BIWEEKLY",
/// `SEMI_MONTHLY`.
SemiMonthly = "SEMI_MONTHLY",
/// `MONTHLY`.
Monthly = "MONTHLY",
/// `ANNUALLY`.
Annually = "ANNUALLY",
}
}

plaid_core::open_enum! {
/// Whether a stream is young, settled or over.
pub enum TransactionStreamStatus {
/// `UNKNOWN`.
Unknown = "UNKNOWN",
/// `MATURE`.
Mature = "MATURE",
/// `EARLY_DETECTION`.
EarlyDetection = "EARLY_DETECTION",
/// `TOMBSTONED`.
Tombstoned = "TOMBSTONED",
}
}

plaid_core::open_enum! {
/// How much of an Item's history has been pulled.
pub enum TransactionsUpdateStatus {
/// `TRANSACTIONS_UPDATE_STATUS_UNKNOWN`.
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
/// The known values of transactions rule field.
pub enum TransactionsRuleField {
/// `TRANSACTION_ID`.
TransactionId = "TRANSACTION_ID",
/// `MERCHANT_NAME`.
MerchantName = "MERCHANT_NAME",
}
}

plaid_core::open_enum! {
/// The known values of transactions rule type.
pub enum TransactionsRuleType {
/// `EXACT_MATCH`.
ExactMatch = "EXACT_MATCH",
/// `SUBSTRING_MATCH`.
SubstringMatch = "SUBSTRING_MATCH",
}
}
