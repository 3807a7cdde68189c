// @generated from api/products/cashflow.toml by `cargo xtask codegen`. Do not edit.

/// Cash flow reports about a business.
///
/// [Plaid's documentation](https://plaid.com/docs/api/)
#[derive(Clone, Debug)]
pub struct Cashflow {
    client: plaid_core::Client,
}

impl Cashflow {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Starts a fresh pull of transactions for an Item with the product Cashflow Report. The webhook `CASHFLOW_REPORT_READY` tells when they are there, or what went wrong. Not supported for cards of Capital One.
    ///
    /// `POST /cashflow_report/refresh` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#cashflowReportRefresh)), not retried once it may have arrived. Not in Plaid's public documentation.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/cashflow_report/refresh")]
    #[doc(alias = "cashflowReportRefresh")]
    pub fn refresh(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        days_requested: i64,
    ) -> super::builders::CashflowReportRefresh {
        super::builders::CashflowReportRefresh::new(
            &self.client,
            super::types::CashflowReportRefreshRequest::new(access_token, days_requested),
        )
    }

    /// Returns accounts and transactions of an Item, the newest first, page by page. Transactions can change or vanish between two calls.
    ///
    /// `POST /cashflow_report/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#cashflowReportGet)), reads only; retried after any transient failure. Not in Plaid's public documentation.
    #[doc(alias = "/cashflow_report/get")]
    #[doc(alias = "cashflowReportGet")]
    pub fn get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        days_requested: i64,
    ) -> super::builders::CashflowReportGet {
        super::builders::CashflowReportGet::new(
            &self.client,
            super::types::CashflowReportGetRequest::new(access_token, days_requested),
        )
    }

    /// Returns transactions of an Item, the newest first, page by page. Transactions can change or vanish between two calls.
    ///
    /// `POST /cashflow_report/transactions/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#cashflowReportTransactionsGet)), reads only; retried after any transient failure. Not in Plaid's public documentation.
    #[doc(alias = "/cashflow_report/transactions/get")]
    #[doc(alias = "cashflowReportTransactionsGet")]
    #[doc(alias = "transactionsGet")]
    pub fn transactions_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::CashflowReportTransactionsGet {
        super::builders::CashflowReportTransactionsGet::new(
            &self.client,
            super::types::CashflowReportTransactionsGetRequest::new(access_token),
        )
    }

    /// Returns insights computed from the transactions of an Item. Only credit and depository accounts count.
    ///
    /// `POST /cashflow_report/insights/get` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet)), reads only; retried after any transient failure.
    #[doc(alias = "/cashflow_report/insights/get")]
    #[doc(alias = "cashflowReportInsightsGet")]
    #[doc(alias = "insightsGet")]
    pub fn insights_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::CashflowReportInsightsGet {
        super::builders::CashflowReportInsightsGet::new(
            &self.client,
            super::types::CashflowReportInsightsGetRequest::new(access_token),
        )
    }
}
