// @generated from api/products/wallet.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::WalletCreateRequest {
    type Response = super::types::WalletCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/wallet/create",
        "wallet",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::WalletGetRequest {
    type Response = super::types::WalletGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/wallet/get",
        "wallet",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WalletListRequest {
    type Response = super::types::WalletListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/wallet/list",
        "wallet",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WalletTransactionExecuteRequest {
    type Response = super::types::WalletTransactionExecuteResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/wallet/transaction/execute",
        "wallet",
        plaid_core::RetryClass::Keyed,
    );
    #[inline]
    fn idempotency_key(&self) -> Option<&str> {
        Some(&self.idempotency_key)
    }
}

impl plaid_core::Endpoint for super::types::WalletTransactionGetRequest {
    type Response = super::types::WalletTransactionGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/wallet/transaction/get",
        "wallet",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::WalletTransactionListRequest {
    type Response = super::types::WalletTransactionListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/wallet/transaction/list",
        "wallet",
        plaid_core::RetryClass::Read,
    );
}
