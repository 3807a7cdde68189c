// @generated from api/products/liabilities.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::ProcessorLiabilitiesGetRequest {
    type Response = super::types::ProcessorLiabilitiesGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/liabilities/get",
        "liabilities",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::LiabilitiesGetRequest {
    type Response = super::types::LiabilitiesGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/liabilities/get",
        "liabilities",
        plaid_core::RetryClass::Read,
    );
}
