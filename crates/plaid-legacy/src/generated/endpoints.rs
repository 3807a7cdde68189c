// @generated from api/products/legacy.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::DepositSwitchCreateRequest {
    type Response = super::types::DepositSwitchCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/deposit_switch/create",
        "legacy",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::DepositSwitchAltCreateRequest {
    type Response = super::types::DepositSwitchCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/deposit_switch/alt/create",
        "legacy",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::DepositSwitchGetRequest {
    type Response = super::types::DepositSwitchGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/deposit_switch/get",
        "legacy",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::DepositSwitchTokenCreateRequest {
    type Response = super::types::DepositSwitchTokenCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/deposit_switch/token/create",
        "legacy",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::CreditDetailsGetRequest {
    type Response = super::types::CreditDetailsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit_details/get",
        "legacy",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::IncomeGetRequest {
    type Response = super::types::IncomeGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/income/get",
        "legacy",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorDwollaProcessorTokenCreateRequest {
    type Response = super::types::ProcessorDwollaProcessorTokenCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/dwolla/processor_token/create",
        "legacy",
        plaid_core::RetryClass::Create,
    );
}
