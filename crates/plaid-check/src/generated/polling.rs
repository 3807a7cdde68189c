// @generated from api/products/check.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::polling::PollEndpoint for super::types::CraMonitoringInsightsGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CraPartnerInsightsGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CraCheckReportIncomeInsightsGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CraCheckReportBaseReportGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CraCheckReportPDFGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CraCheckReportPartnerInsightsGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CraCheckReportCashflowInsightsGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CraCheckReportLendScoreGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CraCheckReportNetworkInsightsGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CraCheckReportVerificationGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CraCheckReportVerificationPdfGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CraCreditProfileReportGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::ConsumerReportPDFGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CraReportGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}
