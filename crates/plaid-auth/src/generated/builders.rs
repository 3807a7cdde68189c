// @generated from api/products/auth.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/auth/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct AuthGet(plaid_core::Call<super::types::AuthGetRequest>);

plaid_core::call_builder!(AuthGet, super::types::AuthGetRequest);

impl AuthGet {
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

/// A call of `/auth/verify`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct AuthVerify(plaid_core::Call<super::types::AuthVerifyRequest>);

plaid_core::call_builder!(AuthVerify, super::types::AuthVerifyRequest);

impl AuthVerify {
    /// The owner's full name, which is compared too.
    pub fn legal_name<M>(mut self, legal_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().legal_name = legal_name.into_option();
        self
    }
}

/// A call of `/processor/auth/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorAuthGet(plaid_core::Call<super::types::ProcessorAuthGetRequest>);

plaid_core::call_builder!(ProcessorAuthGet, super::types::ProcessorAuthGetRequest);
