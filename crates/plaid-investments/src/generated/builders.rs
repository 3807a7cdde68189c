// @generated from api/products/investments.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/processor/investments/holdings/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorInvestmentsHoldingsGet(
    plaid_core::Call<super::types::ProcessorInvestmentsHoldingsGetRequest>,
);

plaid_core::call_builder!(
    ProcessorInvestmentsHoldingsGet,
    super::types::ProcessorInvestmentsHoldingsGetRequest
);

plaid_core::poll_call_builder!(
    ProcessorInvestmentsHoldingsGet,
    super::types::ProcessorInvestmentsHoldingsGetRequest
);

/// A call of `/processor/investments/auth/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorInvestmentsAuthGet(
    plaid_core::Call<super::types::ProcessorInvestmentsAuthGetRequest>,
);

plaid_core::call_builder!(
    ProcessorInvestmentsAuthGet,
    super::types::ProcessorInvestmentsAuthGetRequest
);

/// A call of `/processor/investments/transactions/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorInvestmentsTransactionsGet(
    plaid_core::Call<super::types::ProcessorInvestmentsTransactionsGetRequest>,
);

plaid_core::call_builder!(
    ProcessorInvestmentsTransactionsGet,
    super::types::ProcessorInvestmentsTransactionsGetRequest
);

plaid_core::paged_call_builder!(
    ProcessorInvestmentsTransactionsGet,
    super::types::ProcessorInvestmentsTransactionsGetRequest
);

plaid_core::poll_call_builder!(
    ProcessorInvestmentsTransactionsGet,
    super::types::ProcessorInvestmentsTransactionsGetRequest
);

impl ProcessorInvestmentsTransactionsGet {
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

    /// Whether to answer at once and read the institution afterwards, for an Item that was made without Investments. A webhook `HISTORICAL_UPDATE` tells when the data is there. Plaid's default is `false`.
    pub fn async_update(mut self, async_update: impl Into<Option<bool>>) -> Self {
        let value = async_update.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.async_update
        });
        self
    }
}

/// A call of `/investments/holdings/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct InvestmentsHoldingsGet(plaid_core::Call<super::types::InvestmentsHoldingsGetRequest>);

plaid_core::call_builder!(
    InvestmentsHoldingsGet,
    super::types::InvestmentsHoldingsGetRequest
);

plaid_core::poll_call_builder!(
    InvestmentsHoldingsGet,
    super::types::InvestmentsHoldingsGetRequest
);

impl InvestmentsHoldingsGet {
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

/// A call of `/investments/transactions/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct InvestmentsTransactionsGet(
    plaid_core::Call<super::types::InvestmentsTransactionsGetRequest>,
);

plaid_core::call_builder!(
    InvestmentsTransactionsGet,
    super::types::InvestmentsTransactionsGetRequest
);

plaid_core::paged_call_builder!(
    InvestmentsTransactionsGet,
    super::types::InvestmentsTransactionsGetRequest
);

plaid_core::poll_call_builder!(
    InvestmentsTransactionsGet,
    super::types::InvestmentsTransactionsGetRequest
);

impl InvestmentsTransactionsGet {
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

    /// Whether to answer at once and read the institution afterwards, for an Item that was made without Investments. A webhook `HISTORICAL_UPDATE` tells when the data is there. Plaid's default is `false`.
    pub fn async_update(mut self, async_update: impl Into<Option<bool>>) -> Self {
        let value = async_update.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.async_update
        });
        self
    }
}

/// A call of `/investments/refresh`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct InvestmentsRefresh(plaid_core::Call<super::types::InvestmentsRefreshRequest>);

plaid_core::call_builder!(InvestmentsRefresh, super::types::InvestmentsRefreshRequest);

/// A call of `/investments/auth/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct InvestmentsAuthGet(plaid_core::Call<super::types::InvestmentsAuthGetRequest>);

plaid_core::call_builder!(InvestmentsAuthGet, super::types::InvestmentsAuthGetRequest);

impl InvestmentsAuthGet {
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
