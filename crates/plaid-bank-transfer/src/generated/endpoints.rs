// @generated from api/products/bank-transfer.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::ProcessorBankTransferCreateRequest {
    type Response = super::types::ProcessorBankTransferCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/bank_transfer/create",
        "bank-transfer",
        plaid_core::RetryClass::Keyed,
    );
    #[inline]
    fn body(&self) -> Result<plaid_core::transport::Body, plaid_core::Error> {
        let mut sent = self.clone();
        sent.user.routing_number = None;
        plaid_core::transport::Body::json(&sent)
    }
    #[inline]
    fn idempotency_key(&self) -> Option<&str> {
        Some(&self.idempotency_key)
    }
}

impl plaid_core::Endpoint for super::types::BankTransferGetRequest {
    type Response = super::types::BankTransferGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/bank_transfer/get",
        "bank-transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BankTransferCreateRequest {
    type Response = super::types::BankTransferCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/bank_transfer/create",
        "bank-transfer",
        plaid_core::RetryClass::Keyed,
    );
    #[inline]
    fn body(&self) -> Result<plaid_core::transport::Body, plaid_core::Error> {
        let mut sent = self.clone();
        sent.user.routing_number = None;
        plaid_core::transport::Body::json(&sent)
    }
    #[inline]
    fn idempotency_key(&self) -> Option<&str> {
        Some(&self.idempotency_key)
    }
}

impl plaid_core::Endpoint for super::types::BankTransferListRequest {
    type Response = super::types::BankTransferListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/bank_transfer/list",
        "bank-transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BankTransferCancelRequest {
    type Response = super::types::BankTransferCancelResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/bank_transfer/cancel",
        "bank-transfer",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::BankTransferEventListRequest {
    type Response = super::types::BankTransferEventListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/bank_transfer/event/list",
        "bank-transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BankTransferEventSyncRequest {
    type Response = super::types::BankTransferEventSyncResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/bank_transfer/event/sync",
        "bank-transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BankTransferSweepGetRequest {
    type Response = super::types::BankTransferSweepGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/bank_transfer/sweep/get",
        "bank-transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BankTransferSweepListRequest {
    type Response = super::types::BankTransferSweepListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/bank_transfer/sweep/list",
        "bank-transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BankTransferBalanceGetRequest {
    type Response = super::types::BankTransferBalanceGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/bank_transfer/balance/get",
        "bank-transfer",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BankTransferMigrateAccountRequest {
    type Response = super::types::BankTransferMigrateAccountResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/bank_transfer/migrate_account",
        "bank-transfer",
        plaid_core::RetryClass::Create,
    );
}
