// @generated from api/products/auth.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::AuthGetRequest {
    type Response = super::types::AuthGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/auth/get",
        "auth",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::AuthVerifyRequest {
    type Response = super::types::AuthVerifyResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/auth/verify",
        "auth",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorAuthGetRequest {
    type Response = super::types::ProcessorAuthGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/auth/get",
        "auth",
        plaid_core::RetryClass::Read,
    );
}
