// @generated from api/products/investments.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::polling::PollEndpoint for super::types::ProcessorInvestmentsHoldingsGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint
    for super::types::ProcessorInvestmentsTransactionsGetRequest
{
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::InvestmentsHoldingsGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::InvestmentsTransactionsGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}
