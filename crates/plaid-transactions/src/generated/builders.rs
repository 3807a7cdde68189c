// @generated from api/products/transactions.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/transactions/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransactionsGet(plaid_core::Call<super::types::TransactionsGetRequest>);

plaid_core::call_builder!(TransactionsGet, super::types::TransactionsGetRequest);

plaid_core::paged_call_builder!(TransactionsGet, super::types::TransactionsGetRequest);

plaid_core::poll_call_builder!(TransactionsGet, super::types::TransactionsGetRequest);

impl TransactionsGet {
    /// Only these accounts; all that are shared if absent.
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        let value = Some(account_ids.into_iter().map(Into::into).collect());
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.account_ids
        });
        self
    }

    /// How many transactions there may be on a page. From 1 to 500. Plaid's default is `100`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        let value = count.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.count
        });
        self
    }

    /// How many transactions to skip. The list moves while it is read; [`sync`](crate::Transactions::sync) does not have that problem. At least 0. Plaid's default is `0`.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        let value = offset.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.offset
        });
        self
    }

    /// Whether transactions hold the text as the institution sent it. Plaid's default is `false`.
    pub fn include_original_description(
        mut self,
        include_original_description: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_original_description.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_original_description
        });
        self
    }

    /// Without effect; the category is always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn include_personal_finance_category_beta(
        mut self,
        include_personal_finance_category_beta: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_personal_finance_category_beta.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_personal_finance_category_beta
        });
        self
    }

    /// Without effect; the category is always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn include_personal_finance_category(
        mut self,
        include_personal_finance_category: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_personal_finance_category.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_personal_finance_category
        });
        self
    }

    /// Without effect; logos and counterparties are always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn include_logo_and_counterparty_beta(
        mut self,
        include_logo_and_counterparty_beta: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_logo_and_counterparty_beta.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_logo_and_counterparty_beta
        });
        self
    }

    /// Which taxonomy of categories counts. Teams from before December 2025 get `v1` unless they ask for another.
    pub fn personal_finance_category_version<M>(
        mut self,
        personal_finance_category_version: impl plaid_core::IntoOption<
            plaid_types::PersonalFinanceCategoryVersion,
            M,
        >,
    ) -> Self {
        let value = personal_finance_category_version.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.personal_finance_category_version
        });
        self
    }

    /// How many days of history to fetch at first, for an Item that was linked without Transactions: 1 to 730, 90 if absent. Without effect on others. From 1 to 730. Plaid's default is `90`.
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        let value = days_requested.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.days_requested
        });
        self
    }
}

/// A call of `/transactions/refresh`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransactionsRefresh(plaid_core::Call<super::types::TransactionsRefreshRequest>);

plaid_core::call_builder!(
    TransactionsRefresh,
    super::types::TransactionsRefreshRequest
);

/// A call of `/transactions/recurring/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransactionsRecurringGet(
    plaid_core::Call<super::types::TransactionsRecurringGetRequest>,
);

plaid_core::call_builder!(
    TransactionsRecurringGet,
    super::types::TransactionsRecurringGetRequest
);

plaid_core::poll_call_builder!(
    TransactionsRecurringGet,
    super::types::TransactionsRecurringGetRequest
);

impl TransactionsRecurringGet {
    /// Only these accounts; all that are shared if absent.
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.0.request_mut().account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Without effect; the category is always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn include_personal_finance_category(
        mut self,
        include_personal_finance_category: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_personal_finance_category.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_personal_finance_category
        });
        self
    }

    /// Which taxonomy of categories counts. Teams from before December 2025 get `v1` unless they ask for another.
    pub fn personal_finance_category_version<M>(
        mut self,
        personal_finance_category_version: impl plaid_core::IntoOption<
            plaid_types::PersonalFinanceCategoryVersion,
            M,
        >,
    ) -> Self {
        let value = personal_finance_category_version.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.personal_finance_category_version
        });
        self
    }
}

/// A call of `/transactions/sync`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransactionsSync(plaid_core::Call<super::types::TransactionsSyncRequest>);

plaid_core::call_builder!(TransactionsSync, super::types::TransactionsSyncRequest);

plaid_core::paged_call_builder!(TransactionsSync, super::types::TransactionsSyncRequest);

plaid_core::sync_call_builder!(TransactionsSync, super::types::TransactionsSyncRequest);

impl TransactionsSync {
    /// The `next_cursor` of the last answer; leave it out for the first page of all history, or send `now` for what comes after this moment.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }

    /// How many changes a page holds. From 1 to 500. Plaid's default is `100`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// Whether transactions hold the text as the institution sent it. Plaid's default is `false`.
    pub fn include_original_description(
        mut self,
        include_original_description: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_original_description.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_original_description
        });
        self
    }

    /// Without effect; the category is always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn include_personal_finance_category(
        mut self,
        include_personal_finance_category: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_personal_finance_category.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_personal_finance_category
        });
        self
    }

    /// Without effect; logos and counterparties are always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn include_logo_and_counterparty_beta(
        mut self,
        include_logo_and_counterparty_beta: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_logo_and_counterparty_beta.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_logo_and_counterparty_beta
        });
        self
    }

    /// Which taxonomy of categories counts. Teams from before December 2025 get `v1` unless they ask for another.
    pub fn personal_finance_category_version<M>(
        mut self,
        personal_finance_category_version: impl plaid_core::IntoOption<
            plaid_types::PersonalFinanceCategoryVersion,
            M,
        >,
    ) -> Self {
        let value = personal_finance_category_version.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.personal_finance_category_version
        });
        self
    }

    /// How many days of history to fetch at first, for an Item that was linked without Transactions: 1 to 730, 90 if absent. Without effect on others. From 1 to 730. Plaid's default is `90`.
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        let value = days_requested.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.days_requested
        });
        self
    }

    /// Names an account.
    pub fn account_id<M>(
        mut self,
        account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        let value = account_id.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.account_id
        });
        self
    }
}

/// A call of `/categories/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CategoriesGet(plaid_core::Call<super::types::CategoriesGetRequest>);

plaid_core::call_builder!(CategoriesGet, super::types::CategoriesGetRequest);

/// A call of `/processor/transactions/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorTransactionsGet(
    plaid_core::Call<super::types::ProcessorTransactionsGetRequest>,
);

plaid_core::call_builder!(
    ProcessorTransactionsGet,
    super::types::ProcessorTransactionsGetRequest
);

plaid_core::paged_call_builder!(
    ProcessorTransactionsGet,
    super::types::ProcessorTransactionsGetRequest
);

plaid_core::poll_call_builder!(
    ProcessorTransactionsGet,
    super::types::ProcessorTransactionsGetRequest
);

impl ProcessorTransactionsGet {
    /// How many there may be on a page. From 1 to 500. Plaid's default is `100`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        let value = count.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.count
        });
        self
    }

    /// How many rows to skip. At least 0. Plaid's default is `0`.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        let value = offset.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.offset
        });
        self
    }

    /// Whether transactions hold the text as the institution sent it. Plaid's default is `false`.
    pub fn include_original_description(
        mut self,
        include_original_description: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_original_description.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_original_description
        });
        self
    }

    /// Without effect; the category is always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn include_personal_finance_category_beta(
        mut self,
        include_personal_finance_category_beta: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_personal_finance_category_beta.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_personal_finance_category_beta
        });
        self
    }

    /// Without effect; the category is always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn include_personal_finance_category(
        mut self,
        include_personal_finance_category: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_personal_finance_category.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_personal_finance_category
        });
        self
    }

    /// Without effect; logos and counterparties are always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn include_logo_and_counterparty_beta(
        mut self,
        include_logo_and_counterparty_beta: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_logo_and_counterparty_beta.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_logo_and_counterparty_beta
        });
        self
    }
}

/// A call of `/processor/transactions/sync`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorTransactionsSync(
    plaid_core::Call<super::types::ProcessorTransactionsSyncRequest>,
);

plaid_core::call_builder!(
    ProcessorTransactionsSync,
    super::types::ProcessorTransactionsSyncRequest
);

plaid_core::paged_call_builder!(
    ProcessorTransactionsSync,
    super::types::ProcessorTransactionsSyncRequest
);

plaid_core::sync_call_builder!(
    ProcessorTransactionsSync,
    super::types::ProcessorTransactionsSyncRequest
);

impl ProcessorTransactionsSync {
    /// The cursor of the last finished update; absent to begin from nothing.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }

    /// How many there may be on a page. From 1 to 500. Plaid's default is `100`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// Whether transactions hold the text as the institution sent it. Plaid's default is `false`.
    pub fn include_original_description(
        mut self,
        include_original_description: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_original_description.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_original_description
        });
        self
    }

    /// Without effect; the category is always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn include_personal_finance_category(
        mut self,
        include_personal_finance_category: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_personal_finance_category.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_personal_finance_category
        });
        self
    }

    /// Without effect; logos and counterparties are always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn include_logo_and_counterparty_beta(
        mut self,
        include_logo_and_counterparty_beta: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_logo_and_counterparty_beta.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_logo_and_counterparty_beta
        });
        self
    }

    /// Which taxonomy of categories counts. Teams from before December 2025 get `v1` unless they ask for another.
    pub fn personal_finance_category_version<M>(
        mut self,
        personal_finance_category_version: impl plaid_core::IntoOption<
            plaid_types::PersonalFinanceCategoryVersion,
            M,
        >,
    ) -> Self {
        let value = personal_finance_category_version.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.personal_finance_category_version
        });
        self
    }

    /// How many days of history to fetch at first, for an Item that was linked without Transactions: 1 to 730, 90 if absent. Without effect on others. From 1 to 730. Plaid's default is `90`.
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        let value = days_requested.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.days_requested
        });
        self
    }

    /// Names an account.
    pub fn account_id<M>(
        mut self,
        account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        let value = account_id.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.account_id
        });
        self
    }
}

/// A call of `/processor/transactions/refresh`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorTransactionsRefresh(
    plaid_core::Call<super::types::ProcessorTransactionsRefreshRequest>,
);

plaid_core::call_builder!(
    ProcessorTransactionsRefresh,
    super::types::ProcessorTransactionsRefreshRequest
);

/// A call of `/processor/transactions/recurring/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorTransactionsRecurringGet(
    plaid_core::Call<super::types::ProcessorTransactionsRecurringGetRequest>,
);

plaid_core::call_builder!(
    ProcessorTransactionsRecurringGet,
    super::types::ProcessorTransactionsRecurringGetRequest
);

plaid_core::poll_call_builder!(
    ProcessorTransactionsRecurringGet,
    super::types::ProcessorTransactionsRecurringGetRequest
);

impl ProcessorTransactionsRecurringGet {
    /// Without effect; the category is always there. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn include_personal_finance_category(
        mut self,
        include_personal_finance_category: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_personal_finance_category.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_personal_finance_category
        });
        self
    }

    /// Which taxonomy of categories counts. Teams from before December 2025 get `v1` unless they ask for another.
    pub fn personal_finance_category_version<M>(
        mut self,
        personal_finance_category_version: impl plaid_core::IntoOption<
            plaid_types::PersonalFinanceCategoryVersion,
            M,
        >,
    ) -> Self {
        let value = personal_finance_category_version.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.personal_finance_category_version
        });
        self
    }
}

/// A call of `/beta/transactions/rules/v1/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransactionsRulesCreate(plaid_core::Call<super::types::TransactionsRulesCreateRequest>);

plaid_core::call_builder!(
    TransactionsRulesCreate,
    super::types::TransactionsRulesCreateRequest
);

/// A call of `/beta/transactions/rules/v1/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransactionsRulesList(plaid_core::Call<super::types::TransactionsRulesListRequest>);

plaid_core::call_builder!(
    TransactionsRulesList,
    super::types::TransactionsRulesListRequest
);

/// A call of `/beta/transactions/rules/v1/remove`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransactionsRulesRemove(plaid_core::Call<super::types::TransactionsRulesRemoveRequest>);

plaid_core::call_builder!(
    TransactionsRulesRemove,
    super::types::TransactionsRulesRemoveRequest
);

/// A call of `/beta/transactions/user_insights/v1/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransactionsUserInsightsGet(
    plaid_core::Call<super::types::TransactionsUserInsightsGetRequest>,
);

plaid_core::call_builder!(
    TransactionsUserInsightsGet,
    super::types::TransactionsUserInsightsGetRequest
);
