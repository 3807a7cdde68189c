// @generated from api/products/transactions.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::TransactionsGetRequest {
    type Response = super::types::TransactionsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transactions/get",
        "transactions",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransactionsRefreshRequest {
    type Response = super::types::TransactionsRefreshResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transactions/refresh",
        "transactions",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::TransactionsRecurringGetRequest {
    type Response = super::types::TransactionsRecurringGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transactions/recurring/get",
        "transactions",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransactionsSyncRequest {
    type Response = super::types::TransactionsSyncResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transactions/sync",
        "transactions",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CategoriesGetRequest {
    type Response = super::types::CategoriesGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/categories/get",
        "transactions",
        plaid_core::RetryClass::Read,
    )
    .without_authentication();
}

impl plaid_core::Endpoint for super::types::ProcessorTransactionsGetRequest {
    type Response = super::types::ProcessorTransactionsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/transactions/get",
        "transactions",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorTransactionsSyncRequest {
    type Response = super::types::ProcessorTransactionsSyncResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/transactions/sync",
        "transactions",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorTransactionsRefreshRequest {
    type Response = super::types::ProcessorTransactionsRefreshResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/transactions/refresh",
        "transactions",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorTransactionsRecurringGetRequest {
    type Response = super::types::ProcessorTransactionsRecurringGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/transactions/recurring/get",
        "transactions",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransactionsRulesCreateRequest {
    type Response = super::types::TransactionsRulesCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/transactions/rules/v1/create",
        "transactions",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::TransactionsRulesListRequest {
    type Response = super::types::TransactionsRulesListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/transactions/rules/v1/list",
        "transactions",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransactionsRulesRemoveRequest {
    type Response = super::types::TransactionsRulesRemoveResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/transactions/rules/v1/remove",
        "transactions",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::TransactionsUserInsightsGetRequest {
    type Response = super::types::TransactionsUserInsightsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/transactions/user_insights/v1/get",
        "transactions",
        plaid_core::RetryClass::Read,
    );
}
