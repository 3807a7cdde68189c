// @generated from api/products/transfer.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::TransferGetRequest {
    type Response = super::types::TransferGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/get",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferRecurringGetRequest {
    type Response = super::types::TransferRecurringGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/recurring/get",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferAuthorizationCreateRequest {
    type Response = super::types::TransferAuthorizationCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/authorization/create",
        "transfer",
        plaid_core::RetryClass::Keyed,
    );
    #[inline]
    fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_deref()
    }
}

impl plaid_core::Endpoint for super::types::TransferAuthorizationCancelRequest {
    type Response = super::types::TransferAuthorizationCancelResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/authorization/cancel",
        "transfer",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::TransferBalanceGetRequest {
    type Response = super::types::TransferBalanceGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/balance/get",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferCapabilitiesGetRequest {
    type Response = super::types::TransferCapabilitiesGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/capabilities/get",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferConfigurationGetRequest {
    type Response = super::types::TransferConfigurationGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/configuration/get",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferLedgerGetRequest {
    type Response = super::types::TransferLedgerGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/ledger/get",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferLedgerDistributeRequest {
    type Response = super::types::TransferLedgerDistributeResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/ledger/distribute",
        "transfer",
        plaid_core::RetryClass::Keyed,
    );
    #[inline]
    fn idempotency_key(&self) -> Option<&str> {
        Some(&self.idempotency_key)
    }
}

impl plaid_core::Endpoint for super::types::TransferLedgerDepositRequest {
    type Response = super::types::TransferLedgerDepositResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/ledger/deposit",
        "transfer",
        plaid_core::RetryClass::Keyed,
    );
    #[inline]
    fn idempotency_key(&self) -> Option<&str> {
        Some(&self.idempotency_key)
    }
}

impl plaid_core::Endpoint for super::types::TransferLedgerWithdrawRequest {
    type Response = super::types::TransferLedgerWithdrawResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/ledger/withdraw",
        "transfer",
        plaid_core::RetryClass::Keyed,
    );
    #[inline]
    fn idempotency_key(&self) -> Option<&str> {
        Some(&self.idempotency_key)
    }
}

impl plaid_core::Endpoint for super::types::TransferOriginatorFundingAccountUpdateRequest {
    type Response = super::types::TransferOriginatorFundingAccountUpdateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/originator/funding_account/update",
        "transfer",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::TransferOriginatorFundingAccountCreateRequest {
    type Response = super::types::TransferOriginatorFundingAccountCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/originator/funding_account/create",
        "transfer",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::TransferMetricsGetRequest {
    type Response = super::types::TransferMetricsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/metrics/get",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferCreateRequest {
    type Response = super::types::TransferCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/create",
        "transfer",
        plaid_core::RetryClass::Idempotent,
    );
    #[inline]
    fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_deref()
    }
}

impl plaid_core::Endpoint for super::types::TransferRecurringCreateRequest {
    type Response = super::types::TransferRecurringCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/recurring/create",
        "transfer",
        plaid_core::RetryClass::Keyed,
    );
    #[inline]
    fn idempotency_key(&self) -> Option<&str> {
        Some(&self.idempotency_key)
    }
}

impl plaid_core::Endpoint for super::types::TransferListRequest {
    type Response = super::types::TransferListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/list",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferRecurringListRequest {
    type Response = super::types::TransferRecurringListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/recurring/list",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferCancelRequest {
    type Response = super::types::TransferCancelResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/cancel",
        "transfer",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::TransferRecurringCancelRequest {
    type Response = super::types::TransferRecurringCancelResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/recurring/cancel",
        "transfer",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::TransferEventListRequest {
    type Response = super::types::TransferEventListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/event/list",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferLedgerEventListRequest {
    type Response = super::types::TransferLedgerEventListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/ledger/event/list",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferEventSyncRequest {
    type Response = super::types::TransferEventSyncResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/event/sync",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferSweepGetRequest {
    type Response = super::types::TransferSweepGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/sweep/get",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferSweepListRequest {
    type Response = super::types::TransferSweepListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/sweep/list",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferMigrateAccountRequest {
    type Response = super::types::TransferMigrateAccountResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/migrate_account",
        "transfer",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::TransferIntentCreateRequest {
    type Response = super::types::TransferIntentCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/intent/create",
        "transfer",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::TransferIntentGetRequest {
    type Response = super::types::TransferIntentGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/intent/get",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferRepaymentListRequest {
    type Response = super::types::TransferRepaymentListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/repayment/list",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferRepaymentReturnListRequest {
    type Response = super::types::TransferRepaymentReturnListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/repayment/return/list",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferPlatformRequirementSubmitRequest {
    type Response = super::types::TransferPlatformRequirementSubmitResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/platform/requirement/submit",
        "transfer",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::TransferOriginatorCreateRequest {
    type Response = super::types::TransferOriginatorCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/originator/create",
        "transfer",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::TransferQuestionnaireCreateRequest {
    type Response = super::types::TransferQuestionnaireCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/questionnaire/create",
        "transfer",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::TransferDiligenceSubmitRequest {
    type Response = super::types::TransferDiligenceSubmitResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/diligence/submit",
        "transfer",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::TransferDiligenceDocumentUploadRequest {
    type Response = super::types::TransferDiligenceDocumentUploadResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/diligence/document/upload",
        "transfer",
        plaid_core::RetryClass::Create,
    );
    #[inline]
    fn body(&self) -> Result<plaid_core::transport::Body, plaid_core::Error> {
        let parts = [
            Some(plaid_core::transport::Part::text(
                "originator_client_id",
                self.originator_client_id.as_str(),
            )),
            Some(self.file.clone().named("file")),
            Some(plaid_core::transport::Part::text(
                "purpose",
                self.purpose.as_str(),
            )),
        ];
        Ok(plaid_core::transport::Body::multipart(
            parts.into_iter().flatten(),
        ))
    }
}

impl plaid_core::Endpoint for super::types::TransferOriginatorGetRequest {
    type Response = super::types::TransferOriginatorGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/originator/get",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferOriginatorListRequest {
    type Response = super::types::TransferOriginatorListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/originator/list",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferRefundCreateRequest {
    type Response = super::types::TransferRefundCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/refund/create",
        "transfer",
        plaid_core::RetryClass::Keyed,
    );
    #[inline]
    fn idempotency_key(&self) -> Option<&str> {
        Some(&self.idempotency_key)
    }
}

impl plaid_core::Endpoint for super::types::TransferRefundGetRequest {
    type Response = super::types::TransferRefundGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/refund/get",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::TransferRefundCancelRequest {
    type Response = super::types::TransferRefundCancelResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/refund/cancel",
        "transfer",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::TransferPlatformOriginatorCreateRequest {
    type Response = super::types::TransferPlatformOriginatorCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/platform/originator/create",
        "transfer",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::TransferPlatformPersonCreateRequest {
    type Response = super::types::TransferPlatformPersonCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/platform/person/create",
        "transfer",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::PaymentProfileCreateRequest {
    type Response = super::types::PaymentProfileCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/payment_profile/create",
        "transfer",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::PaymentProfileGetRequest {
    type Response = super::types::PaymentProfileGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/payment_profile/get",
        "transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::PaymentProfileRemoveRequest {
    type Response = super::types::PaymentProfileRemoveResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/payment_profile/remove",
        "transfer",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::TransferReturnRecoverRequest {
    type Response = super::types::TransferReturnRecoverResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/transfer/return/recover",
        "transfer",
        plaid_core::RetryClass::Set,
    );
    #[inline]
    fn idempotency_key(&self) -> Option<&str> {
        Some(&self.idempotency_key)
    }
}
