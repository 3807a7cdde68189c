// @generated from api/products/statements.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::StatementsListRequest {
    type Response = super::types::StatementsListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/statements/list",
        "statements",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::StatementsDownloadRequest {
    type Response = plaid_core::Document;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/statements/download",
        "statements",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::StatementsRefreshRequest {
    type Response = super::types::StatementsRefreshResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/statements/refresh",
        "statements",
        plaid_core::RetryClass::Compute,
    );
}
