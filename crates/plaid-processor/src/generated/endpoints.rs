// @generated from api/products/processor.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::ProcessorTokenCreateRequest {
    type Response = super::types::ProcessorTokenCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/token/create",
        "processor",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorTokenPermissionsSetRequest {
    type Response = super::types::ProcessorTokenPermissionsSetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/token/permissions/set",
        "processor",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorTokenPermissionsGetRequest {
    type Response = super::types::ProcessorTokenPermissionsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/token/permissions/get",
        "processor",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorTokenWebhookUpdateRequest {
    type Response = super::types::ProcessorTokenWebhookUpdateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/token/webhook/update",
        "processor",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorStripeBankAccountTokenCreateRequest {
    type Response = super::types::ProcessorStripeBankAccountTokenCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/stripe/bank_account_token/create",
        "processor",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorApexProcessorTokenCreateRequest {
    type Response = super::types::ProcessorTokenCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/apex/processor_token/create",
        "processor",
        plaid_core::RetryClass::Create,
    );
}
