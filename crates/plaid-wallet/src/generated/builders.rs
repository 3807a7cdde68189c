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

impl WalletList {
    /// ISO 4217 code.
    pub fn iso_currency_code(
        mut self,
        iso_currency_code: impl Into<super::types::WalletISOCurrencyCode>,
    ) -> Self {
        self.0.request_mut().iso_currency_code = Some(iso_currency_code.into());
        self
    }

    /// The `next_cursor` of the page before; none for the first page. At most 1024 characters.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.0.request_mut().cursor = Some(cursor.into());
        self
    }

    /// How many to return at most. From 1 to 20. Plaid's default is `10`.
    pub fn count(mut self, count: i64) -> Self {
        self.0.request_mut().count = Some(count);
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
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }

    /// Where the money came from first. The law asks for it from some businesses, such as money remitters.
    pub fn originating_fund_source(
        mut self,
        originating_fund_source: super::types::OriginatingFundSource,
    ) -> Self {
        self.0.request_mut().originating_fund_source = Some(originating_fund_source);
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

/// A call of `/wallet/transaction/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WalletTransactionList(plaid_core::Call<super::types::WalletTransactionListRequest>);

plaid_core::call_builder!(
    WalletTransactionList,
    super::types::WalletTransactionListRequest
);

impl WalletTransactionList {
    /// The `next_cursor` of the page before; none for the first page. At most 256 characters.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.0.request_mut().cursor = Some(cursor.into());
        self
    }

    /// How many to return at most. From 1 to 200. Plaid's default is `10`.
    pub fn count(mut self, count: i64) -> Self {
        self.0.request_mut().count = Some(count);
        self
    }

    /// The earliest time of creation, inclusive.
    pub fn start_time(mut self, start_time: impl Into<plaid_core::DateTime>) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .start_time = Some(start_time.into());
        self
    }

    /// The latest time of creation, inclusive.
    pub fn end_time(mut self, end_time: impl Into<plaid_core::DateTime>) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .end_time = Some(end_time.into());
        self
    }
}
