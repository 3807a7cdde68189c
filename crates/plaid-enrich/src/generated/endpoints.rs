// @generated from api/products/enrich.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::TransactionsEnrichRequest {
    type Response = super::types::TransactionsEnrichResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transactions/enrich",
        "enrich",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::TransactionsEnhanceGetRequest {
    type Response = super::types::TransactionsEnhanceGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/transactions/v1/enhance",
        "enrich",
        plaid_core::RetryClass::Compute,
    );
}
