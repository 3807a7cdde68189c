// @generated from api/products/cashflow.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::CashflowReportRefreshRequest {
    type Response = super::types::CashflowReportRefreshResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cashflow_report/refresh",
        "cashflow",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::CashflowReportGetRequest {
    type Response = super::types::CashflowReportGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cashflow_report/get",
        "cashflow",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CashflowReportTransactionsGetRequest {
    type Response = super::types::CashflowReportTransactionsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cashflow_report/transactions/get",
        "cashflow",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CashflowReportInsightsGetRequest {
    type Response = super::types::CashflowReportInsightsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cashflow_report/insights/get",
        "cashflow",
        plaid_core::RetryClass::Read,
    );
}
