// @generated from api/products/income.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::CreditSessionsGetRequest {
    type Response = super::types::CreditSessionsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/sessions/get",
        "income",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::EmployersSearchRequest {
    type Response = super::types::EmployersSearchResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/employers/search",
        "income",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::IncomeVerificationCreateRequest {
    type Response = super::types::IncomeVerificationCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/income/verification/create",
        "income",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::IncomeVerificationPaystubsGetRequest {
    type Response = super::types::IncomeVerificationPaystubsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/income/verification/paystubs/get",
        "income",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::IncomeVerificationDocumentsDownloadRequest {
    type Response = plaid_core::Document;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/income/verification/documents/download",
        "income",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::IncomeVerificationTaxformsGetRequest {
    type Response = super::types::IncomeVerificationTaxformsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/income/verification/taxforms/get",
        "income",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::IncomeVerificationPrecheckRequest {
    type Response = super::types::IncomeVerificationPrecheckResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/income/verification/precheck",
        "income",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::EmploymentVerificationGetRequest {
    type Response = super::types::EmploymentVerificationGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/employment/verification/get",
        "income",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CreditBankEmploymentGetRequest {
    type Response = super::types::CreditBankEmploymentGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/credit/v1/bank_employment/get",
        "income",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CreditBankIncomeGetRequest {
    type Response = super::types::CreditBankIncomeGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/bank_income/get",
        "income",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CreditBankIncomePDFGetRequest {
    type Response = plaid_core::Document;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/bank_income/pdf/get",
        "income",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CreditBankIncomeRefreshRequest {
    type Response = super::types::CreditBankIncomeRefreshResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/bank_income/refresh",
        "income",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::CreditBankIncomeWebhookUpdateRequest {
    type Response = super::types::CreditBankIncomeWebhookUpdateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/bank_income/webhook/update",
        "income",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::CreditPayrollIncomeParsingConfigUpdateRequest {
    type Response = super::types::CreditPayrollIncomeParsingConfigUpdateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/payroll_income/parsing_config/update",
        "income",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::CreditBankStatementsUploadsGetRequest {
    type Response = super::types::CreditBankStatementsUploadsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/bank_statements/uploads/get",
        "income",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CreditPayrollIncomeGetRequest {
    type Response = super::types::CreditPayrollIncomeGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/payroll_income/get",
        "income",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CreditPayrollIncomeRiskSignalsGetRequest {
    type Response = super::types::CreditPayrollIncomeRiskSignalsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/payroll_income/risk_signals/get",
        "income",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::CreditPayrollIncomePrecheckRequest {
    type Response = super::types::CreditPayrollIncomePrecheckResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/payroll_income/precheck",
        "income",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::CreditEmploymentGetRequest {
    type Response = super::types::CreditEmploymentGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/employment/get",
        "income",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CreditPayrollIncomeRefreshRequest {
    type Response = super::types::CreditPayrollIncomeRefreshResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/payroll_income/refresh",
        "income",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::BetaEwaReportV1GetRequest {
    type Response = super::types::BetaEwaReportV1GetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/ewa_report/v1/get",
        "income",
        plaid_core::RetryClass::Compute,
    );
}
