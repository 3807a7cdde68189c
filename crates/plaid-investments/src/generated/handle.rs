// @generated from api/products/investments.toml by `cargo xtask codegen`. Do not edit.

/// Holdings and transactions of investment accounts.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/investments/)
#[derive(Clone, Debug)]
pub struct Investments {
    client: plaid_core::Client,
}

impl Investments {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Reads what the investment account of a processor token holds.
    ///
    /// `POST /processor/investments/holdings/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorinvestmentsholdingsget)), reads only; retried after any transient failure.
    #[doc(alias = "/processor/investments/holdings/get")]
    #[doc(alias = "processorHoldingsGet")]
    #[doc(alias = "processorInvestmentsHoldingsGet")]
    pub fn processor_holdings_get(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorInvestmentsHoldingsGet {
        super::builders::ProcessorInvestmentsHoldingsGet::new(
            &self.client,
            super::types::ProcessorInvestmentsHoldingsGetRequest::new(processor_token),
        )
    }

    /// Reads what is needed to move the holdings of a processor token's account.
    ///
    /// `POST /processor/investments/auth/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorinvestmentsauthget)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/processor/investments/auth/get")]
    #[doc(alias = "processorAuthGet")]
    #[doc(alias = "processorInvestmentsAuthGet")]
    pub fn processor_auth_get(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorInvestmentsAuthGet {
        super::builders::ProcessorInvestmentsAuthGet::new(
            &self.client,
            super::types::ProcessorInvestmentsAuthGetRequest::new(processor_token),
        )
    }

    /// Reads investment transactions of a processor token's account.
    ///
    /// `POST /processor/investments/transactions/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorinvestmentstransactionsget)), reads only; retried after any transient failure.
    #[doc(alias = "/processor/investments/transactions/get")]
    #[doc(alias = "processorInvestmentsTransactionsGet")]
    #[doc(alias = "processorTransactionsGet")]
    pub fn processor_transactions_get(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
        start_date: impl Into<plaid_core::Date>,
        end_date: impl Into<plaid_core::Date>,
    ) -> super::builders::ProcessorInvestmentsTransactionsGet {
        super::builders::ProcessorInvestmentsTransactionsGet::new(
            &self.client,
            super::types::ProcessorInvestmentsTransactionsGetRequest::new(
                processor_token,
                start_date,
                end_date,
            ),
        )
    }

    /// Reads what an Item's investment accounts hold, and the securities behind it.
    ///
    /// `POST /investments/holdings/get` ([Plaid's page](https://plaid.com/docs/api/products/investments/#investmentsholdingsget)), reads only; retried after any transient failure.
    #[doc(alias = "/investments/holdings/get")]
    #[doc(alias = "holdingsGet")]
    #[doc(alias = "investmentsHoldingsGet")]
    pub fn holdings_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::InvestmentsHoldingsGet {
        super::builders::InvestmentsHoldingsGet::new(
            &self.client,
            super::types::InvestmentsHoldingsGetRequest::new(access_token),
        )
    }

    /// Reads up to two years of investment transactions between two dates, up to 500 a page.
    ///
    /// `POST /investments/transactions/get` ([Plaid's page](https://plaid.com/docs/api/products/investments/#investmentstransactionsget)), reads only; retried after any transient failure.
    #[doc(alias = "/investments/transactions/get")]
    #[doc(alias = "investmentsTransactionsGet")]
    #[doc(alias = "transactionsGet")]
    pub fn transactions_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        start_date: impl Into<plaid_core::Date>,
        end_date: impl Into<plaid_core::Date>,
    ) -> super::builders::InvestmentsTransactionsGet {
        super::builders::InvestmentsTransactionsGet::new(
            &self.client,
            super::types::InvestmentsTransactionsGetRequest::new(
                access_token,
                start_date,
                end_date,
            ),
        )
    }

    /// Asks the bank for investments anew; a webhook reports when they are there.
    ///
    /// `POST /investments/refresh` ([Plaid's page](https://plaid.com/docs/api/products/investments/#investmentsrefresh)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/investments/refresh")]
    #[doc(alias = "investmentsRefresh")]
    pub fn refresh(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::InvestmentsRefresh {
        super::builders::InvestmentsRefresh::new(
            &self.client,
            super::types::InvestmentsRefreshRequest::new(access_token),
        )
    }

    /// Reads what is needed to move holdings to another broker.
    ///
    /// `POST /investments/auth/get` ([Plaid's page](https://plaid.com/docs/api/products/investments-move/#investmentsauthget)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/investments/auth/get")]
    #[doc(alias = "authGet")]
    #[doc(alias = "investmentsAuthGet")]
    pub fn auth_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::InvestmentsAuthGet {
        super::builders::InvestmentsAuthGet::new(
            &self.client,
            super::types::InvestmentsAuthGetRequest::new(access_token),
        )
    }
}
