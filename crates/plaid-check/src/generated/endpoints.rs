// @generated from api/products/check.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::CraMonitoringInsightsSubscribeRequest {
    type Response = super::types::CraMonitoringInsightsSubscribeResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/monitoring_insights/subscribe",
        "check",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::CraMonitoringInsightsUnsubscribeRequest {
    type Response = super::types::CraMonitoringInsightsUnsubscribeResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/monitoring_insights/unsubscribe",
        "check",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::CraMonitoringInsightsGetRequest {
    type Response = super::types::CraMonitoringInsightsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/monitoring_insights/get",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CraPartnerInsightsGetRequest {
    type Response = super::types::CraPartnerInsightsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/partner_insights/get",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CraCheckReportIncomeInsightsGetRequest {
    type Response = super::types::CraCheckReportIncomeInsightsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/check_report/income_insights/get",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CraCheckReportBaseReportGetRequest {
    type Response = super::types::CraCheckReportBaseReportGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/check_report/base_report/get",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CraCheckReportPDFGetRequest {
    type Response = plaid_core::Document;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/check_report/pdf/get",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CraCheckReportCreateRequest {
    type Response = super::types::CraCheckReportCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/check_report/create",
        "check",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::CraCheckReportPartnerInsightsGetRequest {
    type Response = super::types::CraCheckReportPartnerInsightsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/check_report/partner_insights/get",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CraCheckReportCashflowInsightsGetRequest {
    type Response = super::types::CraCheckReportCashflowInsightsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/check_report/cashflow_insights/get",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CraCheckReportLendScoreGetRequest {
    type Response = super::types::CraCheckReportLendScoreGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/check_report/lend_score/get",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CraCheckReportNetworkInsightsGetRequest {
    type Response = super::types::CraCheckReportNetworkInsightsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/check_report/network_insights/get",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CraCheckReportVerificationGetRequest {
    type Response = super::types::CraCheckReportVerificationGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/check_report/verification/get",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CraCheckReportVerificationPdfGetRequest {
    type Response = plaid_core::Document;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/check_report/verification/pdf/get",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CraLoansApplicationsRegisterRequest {
    type Response = super::types::CraLoansApplicationsRegisterResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/loans/applications/register",
        "check",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::CRALoansRegisterRequest {
    type Response = super::types::CraLoansRegisterResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/loans/register",
        "check",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::CraLoansUpdateRequest {
    type Response = super::types::CraLoansUpdateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/loans/update",
        "check",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::CraLoansUnregisterRequest {
    type Response = super::types::CraLoanUnregisterResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/loans/unregister",
        "check",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::CraCreditProfileReportGetRequest {
    type Response = super::types::CraCreditProfileReportGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/credit_profile/report/get",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ConsumerReportPDFGetRequest {
    type Response = plaid_core::Document;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/consumer_report/pdf/get",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CraReportGetRequest {
    type Response = super::types::CraReportGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/report/get",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CraServicingSubscriptionCreateRequest {
    type Response = super::types::CraServicingSubscriptionCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/servicing/subscription/create",
        "check",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::CraServicingSubscriptionDeleteRequest {
    type Response = super::types::CraServicingSubscriptionDeleteResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/servicing/subscription/delete",
        "check",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::CraServicingSubscriptionGetRequest {
    type Response = super::types::CraServicingSubscriptionGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/servicing/subscription/get",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CraServicingSubscriptionListRequest {
    type Response = super::types::CraServicingSubscriptionListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/servicing/subscription/list",
        "check",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CraServicingSubscriptionUpdateRequest {
    type Response = super::types::CraServicingSubscriptionUpdateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/servicing/subscription/update",
        "check",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::CraReportCreateRequest {
    type Response = super::types::CraReportCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/cra/report/create",
        "check",
        plaid_core::RetryClass::Create,
    );
}
