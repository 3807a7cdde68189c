// @generated from api/products/income.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::polling::PollEndpoint for super::types::IncomeVerificationPaystubsGetRequest {
    const NOT_YET: &'static [&'static str] =
        &["PRODUCT_NOT_READY", "VERIFICATION_STATUS_PENDING_APPROVAL"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint
    for super::types::IncomeVerificationDocumentsDownloadRequest
{
    const NOT_YET: &'static [&'static str] =
        &["PRODUCT_NOT_READY", "VERIFICATION_STATUS_PENDING_APPROVAL"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::IncomeVerificationTaxformsGetRequest {
    const NOT_YET: &'static [&'static str] =
        &["PRODUCT_NOT_READY", "VERIFICATION_STATUS_PENDING_APPROVAL"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::EmploymentVerificationGetRequest {
    const NOT_YET: &'static [&'static str] =
        &["PRODUCT_NOT_READY", "VERIFICATION_STATUS_PENDING_APPROVAL"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CreditBankIncomeGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CreditBankIncomePDFGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CreditBankStatementsUploadsGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CreditPayrollIncomeGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CreditPayrollIncomeRiskSignalsGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

impl plaid_core::polling::PollEndpoint for super::types::CreditEmploymentGetRequest {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}
