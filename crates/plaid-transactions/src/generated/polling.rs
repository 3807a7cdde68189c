// @generated from api/products/transactions.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::polling::PollEndpoint for super::types::TransactionsGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::TransactionsRecurringGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::ProcessorTransactionsGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::ProcessorTransactionsRecurringGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}
