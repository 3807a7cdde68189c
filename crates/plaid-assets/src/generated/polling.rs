// @generated from api/products/assets.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::polling::PollEndpoint for super::types::AssetReportGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::AssetReportPDFGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::AssetReportAuditCopyGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::AssetReportAuditCopyPdfGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::AssetReportFreddieGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CreditFreddieMacReportsGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CreditRelayGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CreditRelayPDFGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}
