// @generated from api/products/legacy.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/deposit_switch/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DepositSwitchCreate(plaid_core::Call<super::types::DepositSwitchCreateRequest>);

plaid_core::call_builder!(
    DepositSwitchCreate,
    super::types::DepositSwitchCreateRequest
);

impl DepositSwitchCreate {
    /// Where the target account is held.
    pub fn country_code<M>(
        mut self,
        country_code: impl plaid_core::IntoOption<super::types::DepositSwitchCountryCode, M>,
    ) -> Self {
        self.0.request_mut().country_code = country_code.into_option();
        self
    }

    /// Where state changes are reported.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        let value = webhook.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.webhook
        });
        self
    }

    /// Items whose transactions help to find the employer.
    pub fn transaction_item_access_tokens(
        mut self,
        transaction_item_access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        let value = Some(
            transaction_item_access_tokens
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.transaction_item_access_tokens
        });
        self
    }
}

/// A call of `/deposit_switch/alt/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DepositSwitchAltCreate(plaid_core::Call<super::types::DepositSwitchAltCreateRequest>);

plaid_core::call_builder!(
    DepositSwitchAltCreate,
    super::types::DepositSwitchAltCreateRequest
);

impl DepositSwitchAltCreate {
    /// Where the target account is held.
    pub fn country_code<M>(
        mut self,
        country_code: impl plaid_core::IntoOption<super::types::DepositSwitchCountryCode, M>,
    ) -> Self {
        self.0.request_mut().country_code = country_code.into_option();
        self
    }

    /// Where state changes are reported.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        let value = webhook.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.webhook
        });
        self
    }

    /// Items whose transactions help to find the employer.
    pub fn transaction_item_access_tokens(
        mut self,
        transaction_item_access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        let value = Some(
            transaction_item_access_tokens
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.transaction_item_access_tokens
        });
        self
    }
}

/// A call of `/deposit_switch/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DepositSwitchGet(plaid_core::Call<super::types::DepositSwitchGetRequest>);

plaid_core::call_builder!(DepositSwitchGet, super::types::DepositSwitchGetRequest);

/// A call of `/deposit_switch/token/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DepositSwitchTokenCreate(
    plaid_core::Call<super::types::DepositSwitchTokenCreateRequest>,
);

plaid_core::call_builder!(
    DepositSwitchTokenCreate,
    super::types::DepositSwitchTokenCreateRequest
);

/// A call of `/credit_details/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditDetailsGet(plaid_core::Call<super::types::CreditDetailsGetRequest>);

plaid_core::call_builder!(CreditDetailsGet, super::types::CreditDetailsGetRequest);

/// A call of `/income/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IncomeGet(plaid_core::Call<super::types::IncomeGetRequest>);

plaid_core::call_builder!(IncomeGet, super::types::IncomeGetRequest);

/// A call of `/processor/dwolla/processor_token/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorDwollaProcessorTokenCreate(
    plaid_core::Call<super::types::ProcessorDwollaProcessorTokenCreateRequest>,
);

plaid_core::call_builder!(
    ProcessorDwollaProcessorTokenCreate,
    super::types::ProcessorDwollaProcessorTokenCreateRequest
);
