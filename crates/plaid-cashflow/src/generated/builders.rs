// @generated from api/products/cashflow.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/cashflow_report/refresh`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CashflowReportRefresh(plaid_core::Call<super::types::CashflowReportRefreshRequest>);

plaid_core::call_builder!(
    CashflowReportRefresh,
    super::types::CashflowReportRefreshRequest
);

/// A call of `/cashflow_report/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CashflowReportGet(plaid_core::Call<super::types::CashflowReportGetRequest>);

plaid_core::call_builder!(CashflowReportGet, super::types::CashflowReportGetRequest);

plaid_core::paged_call_builder!(CashflowReportGet, super::types::CashflowReportGetRequest);

impl CashflowReportGet {
    /// How many there may be on a page. From 1 to 500. Plaid's default is `100`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// The `next_cursor` of the page before; `""` for the first one.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }

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
}

/// A call of `/cashflow_report/transactions/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CashflowReportTransactionsGet(
    plaid_core::Call<super::types::CashflowReportTransactionsGetRequest>,
);

plaid_core::call_builder!(
    CashflowReportTransactionsGet,
    super::types::CashflowReportTransactionsGetRequest
);

plaid_core::paged_call_builder!(
    CashflowReportTransactionsGet,
    super::types::CashflowReportTransactionsGetRequest
);

impl CashflowReportTransactionsGet {
    /// How many there may be on a page. From 1 to 500. Plaid's default is `100`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// The `next_cursor` of the page before; `""` for the first one.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }

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
}

/// A call of `/cashflow_report/insights/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CashflowReportInsightsGet(
    plaid_core::Call<super::types::CashflowReportInsightsGetRequest>,
);

plaid_core::call_builder!(
    CashflowReportInsightsGet,
    super::types::CashflowReportInsightsGetRequest
);
