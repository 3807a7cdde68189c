// @generated from api/products/transactions.toml by `cargo xtask codegen`. Do not edit.

/// Transactions of bank and credit accounts: up to two years back, with categories, merchants and recurring streams.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/transactions/)
#[derive(Clone, Debug)]
pub struct Transactions {
    client: plaid_core::Client,
}

impl Transactions {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Reads transactions between two dates, up to 500 a page, newest first. Fails with `PRODUCT_NOT_READY` until the first pull is done.
    ///
    /// `POST /transactions/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#transactionsget)), reads only; retried after any transient failure.
    #[doc(alias = "/transactions/get")]
    #[doc(alias = "transactionsGet")]
    pub fn get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        start_date: impl Into<plaid_core::Date>,
        end_date: impl Into<plaid_core::Date>,
    ) -> super::builders::TransactionsGet {
        super::builders::TransactionsGet::new(
            &self.client,
            super::types::TransactionsGetRequest::new(access_token, start_date, end_date),
        )
    }

    /// Asks the bank for transactions anew; webhooks report what changed.
    ///
    /// `POST /transactions/refresh` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#transactionsrefresh)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/transactions/refresh")]
    #[doc(alias = "transactionsRefresh")]
    pub fn refresh(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::TransactionsRefresh {
        super::builders::TransactionsRefresh::new(
            &self.client,
            super::types::TransactionsRefreshRequest::new(access_token),
        )
    }

    /// Reads streams of recurring income and expenses.
    ///
    /// `POST /transactions/recurring/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#transactionsrecurringget)), reads only; retried after any transient failure.
    #[doc(alias = "/transactions/recurring/get")]
    #[doc(alias = "recurringGet")]
    #[doc(alias = "transactionsRecurringGet")]
    pub fn recurring_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::TransactionsRecurringGet {
        super::builders::TransactionsRecurringGet::new(
            &self.client,
            super::types::TransactionsRecurringGetRequest::new(access_token),
        )
    }

    /// Reads what was added, modified and removed since a cursor. An empty `next_cursor` means that nothing has been pulled yet; an error about a mutation means to start again from the update's first cursor. `sync_updates` sees to both.
    ///
    /// `POST /transactions/sync` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#transactionssync)), reads only; retried after any transient failure.
    #[doc(alias = "/transactions/sync")]
    #[doc(alias = "transactionsSync")]
    pub fn sync(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::TransactionsSync {
        super::builders::TransactionsSync::new(
            &self.client,
            super::types::TransactionsSyncRequest::new(access_token),
        )
    }

    /// Lists Plaid's older categories. It needs no credentials.
    ///
    /// `POST /categories/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#categoriesget)), reads only; retried after any transient failure.
    #[doc(alias = "/categories/get")]
    #[doc(alias = "categoriesGet")]
    #[deprecated = "Plaid advises against this operation"]
    #[inline]
    pub fn categories_get(&self) -> super::builders::CategoriesGet {
        super::builders::CategoriesGet::new(&self.client, super::types::CategoriesGetRequest::new())
    }

    /// Reads transactions of a processor token's account between two dates.
    ///
    /// `POST /processor/transactions/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortransactionsget)), reads only; retried after any transient failure.
    #[doc(alias = "/processor/transactions/get")]
    #[doc(alias = "processorGet")]
    #[doc(alias = "processorTransactionsGet")]
    pub fn processor_get(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
        start_date: impl Into<plaid_core::Date>,
        end_date: impl Into<plaid_core::Date>,
    ) -> super::builders::ProcessorTransactionsGet {
        super::builders::ProcessorTransactionsGet::new(
            &self.client,
            super::types::ProcessorTransactionsGetRequest::new(
                processor_token,
                start_date,
                end_date,
            ),
        )
    }

    /// Reads what changed in a processor token's account since a cursor.
    ///
    /// `POST /processor/transactions/sync` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortransactionssync)), reads only; retried after any transient failure.
    #[doc(alias = "/processor/transactions/sync")]
    #[doc(alias = "processorSync")]
    #[doc(alias = "processorTransactionsSync")]
    pub fn processor_sync(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorTransactionsSync {
        super::builders::ProcessorTransactionsSync::new(
            &self.client,
            super::types::ProcessorTransactionsSyncRequest::new(processor_token),
        )
    }

    /// Asks the bank for transactions of a processor token's account anew.
    ///
    /// `POST /processor/transactions/refresh` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortransactionsrefresh)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/processor/transactions/refresh")]
    #[doc(alias = "processorRefresh")]
    #[doc(alias = "processorTransactionsRefresh")]
    pub fn processor_refresh(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorTransactionsRefresh {
        super::builders::ProcessorTransactionsRefresh::new(
            &self.client,
            super::types::ProcessorTransactionsRefreshRequest::new(processor_token),
        )
    }

    /// Reads recurring streams of a processor token's account.
    ///
    /// `POST /processor/transactions/recurring/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortransactionsrecurringget)), reads only; retried after any transient failure.
    #[doc(alias = "/processor/transactions/recurring/get")]
    #[doc(alias = "processorRecurringGet")]
    #[doc(alias = "processorTransactionsRecurringGet")]
    pub fn processor_recurring_get(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorTransactionsRecurringGet {
        super::builders::ProcessorTransactionsRecurringGet::new(
            &self.client,
            super::types::ProcessorTransactionsRecurringGetRequest::new(processor_token),
        )
    }

    /// Makes a rule by which transactions get a category of your choice.
    ///
    /// `POST /beta/transactions/rules/v1/create`, not retried once it may have arrived. In beta.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/beta/transactions/rules/v1/list`.
    #[doc(alias = "/beta/transactions/rules/v1/create")]
    #[doc(alias = "betaTransactionsRulesV1Create")]
    #[doc(alias = "rulesCreate")]
    pub fn rules_create(
        &self,
        client_user_id: impl Into<plaid_types::ClientUserId>,
        pfc_primary_category: impl Into<String>,
        pfc_detailed_category: impl Into<String>,
        rule_details: super::types::TransactionsRuleDetails,
    ) -> super::builders::TransactionsRulesCreate {
        super::builders::TransactionsRulesCreate::new(
            &self.client,
            super::types::TransactionsRulesCreateRequest::new(
                client_user_id,
                pfc_primary_category,
                pfc_detailed_category,
                rule_details,
            ),
        )
    }

    /// Lists the rules of an Item or user.
    ///
    /// `POST /beta/transactions/rules/v1/list`, reads only; retried after any transient failure. In beta.
    #[doc(alias = "/beta/transactions/rules/v1/list")]
    #[doc(alias = "betaTransactionsRulesV1List")]
    #[doc(alias = "rulesList")]
    pub fn rules_list(
        &self,
        client_user_id: impl Into<plaid_types::ClientUserId>,
    ) -> super::builders::TransactionsRulesList {
        super::builders::TransactionsRulesList::new(
            &self.client,
            super::types::TransactionsRulesListRequest::new(client_user_id),
        )
    }

    /// Removes a rule.
    ///
    /// `POST /beta/transactions/rules/v1/remove`, not retried once it may have arrived. In beta.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/beta/transactions/rules/v1/remove")]
    #[doc(alias = "betaTransactionsRulesV1Remove")]
    #[doc(alias = "rulesRemove")]
    pub fn rules_remove(
        &self,
        client_user_id: impl Into<plaid_types::ClientUserId>,
        rule_id: impl Into<super::types::TransactionRuleId>,
    ) -> super::builders::TransactionsRulesRemove {
        super::builders::TransactionsRulesRemove::new(
            &self.client,
            super::types::TransactionsRulesRemoveRequest::new(client_user_id, rule_id),
        )
    }

    /// Reads what a user's transactions tell about them.
    ///
    /// `POST /beta/transactions/user_insights/v1/get` ([Plaid's page](https://plaid.com/docs/api/products/enrich/#userinsightsget)), reads only; retried after any transient failure. In beta. Not in Plaid's public documentation.
    #[doc(alias = "/beta/transactions/user_insights/v1/get")]
    #[doc(alias = "betaTransactionsUserInsightsV1Get")]
    #[doc(alias = "userInsightsGet")]
    pub fn user_insights_get(
        &self,
        client_user_id: impl Into<plaid_types::ClientUserId>,
    ) -> super::builders::TransactionsUserInsightsGet {
        super::builders::TransactionsUserInsightsGet::new(
            &self.client,
            super::types::TransactionsUserInsightsGetRequest::new(client_user_id),
        )
    }
}
