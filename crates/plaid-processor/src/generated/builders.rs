// @generated from api/products/processor.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/processor/token/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorTokenCreate(plaid_core::Call<super::types::ProcessorTokenCreateRequest>);

plaid_core::call_builder!(
    ProcessorTokenCreate,
    super::types::ProcessorTokenCreateRequest
);

/// A call of `/processor/token/permissions/set`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorTokenPermissionsSet(
    plaid_core::Call<super::types::ProcessorTokenPermissionsSetRequest>,
);

plaid_core::call_builder!(
    ProcessorTokenPermissionsSet,
    super::types::ProcessorTokenPermissionsSetRequest
);

/// A call of `/processor/token/permissions/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorTokenPermissionsGet(
    plaid_core::Call<super::types::ProcessorTokenPermissionsGetRequest>,
);

plaid_core::call_builder!(
    ProcessorTokenPermissionsGet,
    super::types::ProcessorTokenPermissionsGetRequest
);

/// A call of `/processor/token/webhook/update`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorTokenWebhookUpdate(
    plaid_core::Call<super::types::ProcessorTokenWebhookUpdateRequest>,
);

plaid_core::call_builder!(
    ProcessorTokenWebhookUpdate,
    super::types::ProcessorTokenWebhookUpdateRequest
);

/// A call of `/processor/stripe/bank_account_token/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorStripeBankAccountTokenCreate(
    plaid_core::Call<super::types::ProcessorStripeBankAccountTokenCreateRequest>,
);

plaid_core::call_builder!(
    ProcessorStripeBankAccountTokenCreate,
    super::types::ProcessorStripeBankAccountTokenCreateRequest
);

/// A call of `/processor/apex/processor_token/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorApexProcessorTokenCreate(
    plaid_core::Call<super::types::ProcessorApexProcessorTokenCreateRequest>,
);

plaid_core::call_builder!(
    ProcessorApexProcessorTokenCreate,
    super::types::ProcessorApexProcessorTokenCreateRequest
);
