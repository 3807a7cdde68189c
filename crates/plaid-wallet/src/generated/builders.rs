// @generated from api/products/wallet.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/wallet/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WalletCreate(plaid_core::Call<super::types::WalletCreateRequest>);

plaid_core::call_builder!(WalletCreate, super::types::WalletCreateRequest);

/// A call of `/wallet/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WalletGet(plaid_core::Call<super::types::WalletGetRequest>);

plaid_core::call_builder!(WalletGet, super::types::WalletGetRequest);

/// A call of `/wallet/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WalletList(plaid_core::Call<super::types::WalletListRequest>);

plaid_core::call_builder!(WalletList, super::types::WalletListRequest);

plaid_core::paged_call_builder!(WalletList, super::types::WalletListRequest);

impl WalletList {
    /// ISO 4217 code.
    pub fn iso_currency_code<M>(
        mut self,
        iso_currency_code: impl plaid_core::IntoOption<super::types::WalletISOCurrencyCode, M>,
    ) -> Self {
        self.0.request_mut().iso_currency_code = iso_currency_code.into_option();
        self
    }

    /// The `next_cursor` of the page before; none for the first page. At most 1024 characters.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }

    /// How many to return at most. From 1 to 20. Plaid's default is `10`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }
}

/// A call of `/wallet/transaction/execute`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WalletTransactionExecute(
    plaid_core::Call<super::types::WalletTransactionExecuteRequest>,
);

plaid_core::call_builder!(
    WalletTransactionExecute,
    super::types::WalletTransactionExecuteRequest
);

impl WalletTransactionExecute {
    /// A key of your own, at most 128 characters, new for each payout. A request sent again with the same key pays nothing more. At most 128 characters.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.0.request_mut().idempotency_key = idempotency_key.into();
        self
    }

    /// The end user the payout is for.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Where the money came from first. The law asks for it from some businesses, such as money remitters.
    pub fn originating_fund_source(
        mut self,
        originating_fund_source: impl Into<Option<super::types::OriginatingFundSource>>,
    ) -> Self {
        self.0.request_mut().originating_fund_source = originating_fund_source.into();
        self
    }
}

/// A call of `/wallet/transaction/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WalletTransactionGet(plaid_core::Call<super::types::WalletTransactionGetRequest>);

plaid_core::call_builder!(
    WalletTransactionGet,
    super::types::WalletTransactionGetRequest
);

plaid_core::poll_call_builder!(
    WalletTransactionGet,
    super::types::WalletTransactionGetRequest
);

/// A call of `/wallet/transaction/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WalletTransactionList(plaid_core::Call<super::types::WalletTransactionListRequest>);

plaid_core::call_builder!(
    WalletTransactionList,
    super::types::WalletTransactionListRequest
);

plaid_core::paged_call_builder!(
    WalletTransactionList,
    super::types::WalletTransactionListRequest
);

impl WalletTransactionList {
    /// The `next_cursor` of the page before; none for the first page. At most 256 characters.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }

    /// How many to return at most. From 1 to 200. Plaid's default is `10`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// The earliest time of creation, inclusive.
    pub fn start_time<M>(
        mut self,
        start_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        let value = start_time.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.start_time
        });
        self
    }

    /// The latest time of creation, inclusive.
    pub fn end_time<M>(
        mut self,
        end_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        let value = end_time.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.end_time
        });
        self
    }
}
