// @generated from api/products/protect.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::ProtectUserInsightsGetRequest {
    type Response = super::types::ProtectUserInsightsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/protect/user/insights/get",
        "protect",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ProtectReportCreateRequest {
    type Response = super::types::ProtectReportCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/protect/report/create",
        "protect",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::ProtectComputeRequest {
    type Response = super::types::ProtectComputeResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/protect/compute",
        "protect",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::ProtectEventSendRequest {
    type Response = super::types::ProtectEventSendResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/protect/event/send",
        "protect",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::ProtectEventGetRequest {
    type Response = super::types::ProtectEventGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/protect/event/get",
        "protect",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ProtectCashAdvanceDecisionCreateRequest {
    type Response = super::types::ProtectCashAdvanceDecisionCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/protect/cash_advance/decision/create",
        "protect",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::ProtectCashAdvanceRepaymentCreateRequest {
    type Response = super::types::ProtectCashAdvanceRepaymentCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/protect/cash_advance/repayment/create",
        "protect",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::BetaCashAdvanceIncomeInsightsV1GetRequest {
    type Response = super::types::BetaCashAdvanceIncomeInsightsV1GetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/cash_advance/income_insights/v1/get",
        "protect",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ProtectCashAdvanceFeedbackUploadRequest {
    type Response = super::types::ProtectCashAdvanceFeedbackUploadResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/protect/cash_advance/feedback/upload",
        "protect",
        plaid_core::RetryClass::Create,
    );
    #[inline]
    fn body(&self) -> Result<plaid_core::transport::Body, plaid_core::Error> {
        let parts = [
            Some(plaid_core::transport::Part::text(
                "feedback_type",
                self.feedback_type.as_str(),
            )),
            Some(self.file.clone().named("file")),
        ];
        Ok(plaid_core::transport::Body::multipart(
            parts.into_iter().flatten(),
        ))
    }
}
