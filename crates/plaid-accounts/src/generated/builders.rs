// @generated from api/products/accounts.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/accounts/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct AccountsGet(plaid_core::Call<super::types::AccountsGetRequest>);

plaid_core::call_builder!(AccountsGet, super::types::AccountsGetRequest);

impl AccountsGet {
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

/// A call of `/accounts/balance/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct AccountsBalanceGet(plaid_core::Call<super::types::AccountsBalanceGetRequest>);

plaid_core::call_builder!(AccountsBalanceGet, super::types::AccountsBalanceGetRequest);

impl AccountsBalanceGet {
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

    /// The oldest balance that will do, in UTC. Capital One (`ins_128026`) needs it for other than depository accounts; older data is the error `LAST_UPDATED_DATETIME_OUT_OF_RANGE`.
    pub fn min_last_updated_datetime<M>(
        mut self,
        min_last_updated_datetime: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        let value = min_last_updated_datetime.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.min_last_updated_datetime
        });
        self
    }
}

/// A call of `/processor/account/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorAccountGet(plaid_core::Call<super::types::ProcessorAccountGetRequest>);

plaid_core::call_builder!(
    ProcessorAccountGet,
    super::types::ProcessorAccountGetRequest
);

/// A call of `/processor/balance/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorBalanceGet(plaid_core::Call<super::types::ProcessorBalanceGetRequest>);

plaid_core::call_builder!(
    ProcessorBalanceGet,
    super::types::ProcessorBalanceGetRequest
);

impl ProcessorBalanceGet {
    /// The oldest balance that will do, in UTC. Capital One (`ins_128026`) needs it for other than depository accounts; older data is the error `LAST_UPDATED_DATETIME_OUT_OF_RANGE`.
    pub fn min_last_updated_datetime<M>(
        mut self,
        min_last_updated_datetime: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        let value = min_last_updated_datetime.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.min_last_updated_datetime
        });
        self
    }
}
