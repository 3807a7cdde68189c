// @generated from api/products/accounts.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::AccountsGetRequest {
    type Response = super::types::AccountsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/accounts/get",
        "accounts",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::AccountsBalanceGetRequest {
    type Response = super::types::AccountsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/accounts/balance/get",
        "accounts",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorAccountGetRequest {
    type Response = super::types::ProcessorAccountGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/account/get",
        "accounts",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorBalanceGetRequest {
    type Response = super::types::ProcessorBalanceGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/balance/get",
        "accounts",
        plaid_core::RetryClass::Compute,
    );
}
