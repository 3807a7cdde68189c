// @generated from api/shared/cra.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for crate::IncomeInsightsFilter {
    const SAMPLE: &'static str = r#"{"included_categories":["sample included categories"],"excluded_categories":["sample excluded categories"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::CraCheckReportHomeLendingReportOptions {
    const SAMPLE: &'static str =
        r#"{"reports_requested":["VOA"],"employment_refresh_options":{"days_requested":1}}"#;
    const MINIMAL: &'static str = r#"{"reports_requested":["VOA"]}"#;
}

impl plaid_core::Sample for crate::CraCheckReportCreateEmploymentRefreshOptions {
    const SAMPLE: &'static str = r#"{"days_requested":1}"#;
}

impl plaid_core::Sample for crate::PrismVersions {
    const SAMPLE: &'static str =
        r#"{"firstdetect":"3","detect":"4.1","cashscore":"4.1","extend":"4.1","insights":"4.1"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::CraPartnerInsightsFicoInput {
    const SAMPLE: &'static str = r#"{"fico_lender_id":"sample fico lender id","lender_application_id":"sample lender application id","ultrafico_score_requests":[{"ultrafico_score_version":"1.0","fico_scoring_request_id":"sample fico scoring request id","request_correlation_id":"sample request correlation id","base_fico_score":{"bureau":"EQUIFAX","score":1,"reason_codes":["samp"],"reason_code_1":"sample reason code 1","reason_code_2":"sample reason code 2","reason_code_3":"sample reason code 3","reason_code_4":"sample reason code 4","did_inquiries_adversely_affect_score":true,"base_fico_score_version":"8"}}]}"#;
    const MINIMAL: &'static str = r#"{"fico_lender_id":"sample fico lender id","lender_application_id":"sample lender application id","ultrafico_score_requests":[{"ultrafico_score_version":"1.0","base_fico_score":{"bureau":"EQUIFAX","score":1,"base_fico_score_version":"8"}}]}"#;
}

impl plaid_core::Sample for crate::CraPartnerInsightsUltraFicoScoreRequest {
    const SAMPLE: &'static str = r#"{"ultrafico_score_version":"1.0","fico_scoring_request_id":"sample fico scoring request id","request_correlation_id":"sample request correlation id","base_fico_score":{"bureau":"EQUIFAX","score":1,"reason_codes":["samp"],"reason_code_1":"sample reason code 1","reason_code_2":"sample reason code 2","reason_code_3":"sample reason code 3","reason_code_4":"sample reason code 4","did_inquiries_adversely_affect_score":true,"base_fico_score_version":"8"}}"#;
    const MINIMAL: &'static str = r#"{"ultrafico_score_version":"1.0","base_fico_score":{"bureau":"EQUIFAX","score":1,"base_fico_score_version":"8"}}"#;
}

impl plaid_core::Sample for crate::CraPartnerInsightsBaseFicoScore {
    const SAMPLE: &'static str = r#"{"bureau":"EQUIFAX","score":1,"reason_codes":["samp"],"reason_code_1":"sample reason code 1","reason_code_2":"sample reason code 2","reason_code_3":"sample reason code 3","reason_code_4":"sample reason code 4","did_inquiries_adversely_affect_score":true,"base_fico_score_version":"8"}"#;
    const MINIMAL: &'static str = r#"{"bureau":"EQUIFAX","score":1,"base_fico_score_version":"8"}"#;
}

impl plaid_core::Sample for crate::CraReportCreateBaseReportProductConfig {
    const SAMPLE: &'static str = r#"{"product":"cra_base_report","version":"sample version","options":{"require_identity":true}}"#;
    const MINIMAL: &'static str = r#"{"product":"cra_base_report","version":"sample version"}"#;
}

impl plaid_core::Sample for crate::CraReportCreateBaseReportOptions {
    const SAMPLE: &'static str = r#"{"require_identity":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::CraReportCreateCashflowInsightsProductConfig {
    const SAMPLE: &'static str =
        r#"{"product":"cra_cashflow_insights","version":"sample version"}"#;
}

impl plaid_core::Sample for crate::CraReportCreateHomeLendingProductConfig {
    const SAMPLE: &'static str = r#"{"product":"cra_home_lending","version":"sample version"}"#;
}

impl plaid_core::Sample for crate::CraReportCreateIncomeCompleteBundleProductConfig {
    const SAMPLE: &'static str = r#"{"product":"cra_income_complete","version":"sample version","options":{"income_insights_filter":{"included_categories":["sample included categories"],"excluded_categories":["sample excluded categories"]}}}"#;
    const MINIMAL: &'static str = r#"{"product":"cra_income_complete","version":"sample version"}"#;
}

impl plaid_core::Sample for crate::CraReportCreateIncomeCompleteOptions {
    const SAMPLE: &'static str = r#"{"income_insights_filter":{"included_categories":["sample included categories"],"excluded_categories":["sample excluded categories"]}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::CraReportCreateIncomeInsightsProductConfig {
    const SAMPLE: &'static str = r#"{"product":"cra_income_insights","version":"sample version","options":{"income_insights_filter":{"included_categories":["sample included categories"],"excluded_categories":["sample excluded categories"]}}}"#;
    const MINIMAL: &'static str = r#"{"product":"cra_income_insights","version":"sample version"}"#;
}

impl plaid_core::Sample for crate::CraReportCreateIncomeInsightsOptions {
    const SAMPLE: &'static str = r#"{"income_insights_filter":{"included_categories":["sample included categories"],"excluded_categories":["sample excluded categories"]}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::CraReportCreateLendScoreProductConfig {
    const SAMPLE: &'static str = r#"{"product":"cra_lend_score","version":"sample version","options":{"variants":["GENERALIST"]}}"#;
    const MINIMAL: &'static str = r#"{"product":"cra_lend_score","version":"sample version"}"#;
}

impl plaid_core::Sample for crate::CraReportCreateLendScoreOptions {
    const SAMPLE: &'static str = r#"{"variants":["GENERALIST"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::CraReportCreateLendScoreCompleteBundleProductConfig {
    const SAMPLE: &'static str = r#"{"product":"cra_lend_score_complete","version":"sample version","options":{"variants":["GENERALIST"]}}"#;
    const MINIMAL: &'static str =
        r#"{"product":"cra_lend_score_complete","version":"sample version"}"#;
}

impl plaid_core::Sample for crate::CraReportCreateLendScoreCompleteOptions {
    const SAMPLE: &'static str = r#"{"variants":["GENERALIST"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::CraReportCreateNetworkInsightsProductConfig {
    const SAMPLE: &'static str = r#"{"product":"cra_network_insights","version":"sample version"}"#;
}

impl plaid_core::Sample for crate::CraReportCreateQualifyProductConfig {
    const SAMPLE: &'static str = r#"{"product":"cra_qualify","version":"sample version"}"#;
}

impl plaid_core::Sample for crate::CraReportProduct {
    const SAMPLE: &'static str = r#"{"product":"cra_base_report","version":"sample version","options":{"require_identity":true}}"#;
    const MINIMAL: &'static str = r#"{"product":"cra_base_report","version":"sample version"}"#;
}
