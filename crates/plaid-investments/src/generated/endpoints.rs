// @generated from api/products/investments.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::ProcessorInvestmentsHoldingsGetRequest {
    type Response = super::types::ProcessorInvestmentsHoldingsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/investments/holdings/get",
        "investments",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorInvestmentsAuthGetRequest {
    type Response = super::types::ProcessorInvestmentsAuthGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/investments/auth/get",
        "investments",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorInvestmentsTransactionsGetRequest {
    type Response = super::types::ProcessorInvestmentsTransactionsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/investments/transactions/get",
        "investments",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::InvestmentsHoldingsGetRequest {
    type Response = super::types::InvestmentsHoldingsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/investments/holdings/get",
        "investments",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::InvestmentsTransactionsGetRequest {
    type Response = super::types::InvestmentsTransactionsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/investments/transactions/get",
        "investments",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::InvestmentsRefreshRequest {
    type Response = super::types::InvestmentsRefreshResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/investments/refresh",
        "investments",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::InvestmentsAuthGetRequest {
    type Response = super::types::InvestmentsAuthGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/investments/auth/get",
        "investments",
        plaid_core::RetryClass::Compute,
    );
}
