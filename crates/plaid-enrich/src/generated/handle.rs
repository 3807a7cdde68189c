// @generated from api/products/enrich.toml by `cargo xtask codegen`. Do not edit.

/// Merchants, categories and locations for transactions that did not come from Plaid.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/enrich/)
#[derive(Clone, Debug)]
pub struct Enrich {
    client: plaid_core::Client,
}

impl Enrich {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Adds merchant, category, location and other data to transactions of your own, up to 100 in a call. Billed by the transaction.
    ///
    /// `POST /transactions/enrich` ([Plaid's page](https://plaid.com/docs/api/products/enrich/#transactionsenrich)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/transactions/enrich")]
    #[doc(alias = "transactionsEnrich")]
    pub fn transactions(
        &self,
        account_type: impl Into<String>,
        transactions: impl IntoIterator<Item = super::types::ClientProvidedTransaction>,
    ) -> super::builders::TransactionsEnrich {
        super::builders::TransactionsEnrich::new(
            &self.client,
            super::types::TransactionsEnrichRequest::new(account_type, transactions),
        )
    }

    /// Adds merchant and category data to transactions of your own. The beta forerunner of `enrich`.
    ///
    /// `POST /beta/transactions/v1/enhance`, not retried once it may have arrived. In beta. Withdrawn by Plaid: the API answers that it is gone.
    #[doc(alias = "/beta/transactions/v1/enhance")]
    #[doc(alias = "betaTransactionsV1Enhance")]
    #[deprecated = "Plaid has withdrawn this operation"]
    pub fn enhance(
        &self,
        account_type: impl Into<String>,
        transactions: impl IntoIterator<Item = super::types::ClientProvidedRawTransaction>,
    ) -> super::builders::TransactionsEnhanceGet {
        super::builders::TransactionsEnhanceGet::new(
            &self.client,
            super::types::TransactionsEnhanceGetRequest::new(account_type, transactions),
        )
    }
}
