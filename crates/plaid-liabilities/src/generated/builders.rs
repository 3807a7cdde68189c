// @generated from api/products/liabilities.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/processor/liabilities/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorLiabilitiesGet(plaid_core::Call<super::types::ProcessorLiabilitiesGetRequest>);

plaid_core::call_builder!(
    ProcessorLiabilitiesGet,
    super::types::ProcessorLiabilitiesGetRequest
);

plaid_core::poll_call_builder!(
    ProcessorLiabilitiesGet,
    super::types::ProcessorLiabilitiesGetRequest
);

/// A call of `/liabilities/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct LiabilitiesGet(plaid_core::Call<super::types::LiabilitiesGetRequest>);

plaid_core::call_builder!(LiabilitiesGet, super::types::LiabilitiesGetRequest);

plaid_core::poll_call_builder!(LiabilitiesGet, super::types::LiabilitiesGetRequest);

impl LiabilitiesGet {
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
