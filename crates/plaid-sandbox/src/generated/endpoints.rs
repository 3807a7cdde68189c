// @generated from api/products/sandbox.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::SandboxTransactionsCreateRequest {
    type Response = super::types::SandboxTransactionsCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/transactions/create",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxProcessorTokenCreateRequest {
    type Response = super::types::SandboxProcessorTokenCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/processor_token/create",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxPublicTokenCreateRequest {
    type Response = super::types::SandboxPublicTokenCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/public_token/create",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxItemFireWebhookRequest {
    type Response = super::types::SandboxItemFireWebhookResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/item/fire_webhook",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxItemResetLoginRequest {
    type Response = super::types::SandboxItemResetLoginResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/item/reset_login",
        "sandbox",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::SandboxItemApplicationSeedRequest {
    type Response = super::types::SandboxItemApplicationSeedResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/item/application/seed",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxItemSetVerificationStatusRequest {
    type Response = super::types::SandboxItemSetVerificationStatusResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/item/set_verification_status",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxUserResetLoginRequest {
    type Response = super::types::SandboxUserResetLoginResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/user/reset_login",
        "sandbox",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::SandboxBankTransferSimulateRequest {
    type Response = super::types::SandboxBankTransferSimulateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/bank_transfer/simulate",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxTransferSweepSimulateRequest {
    type Response = super::types::SandboxTransferSweepSimulateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/transfer/sweep/simulate",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxTransferSimulateRequest {
    type Response = super::types::SandboxTransferSimulateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/transfer/simulate",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxTransferRefundSimulateRequest {
    type Response = super::types::SandboxTransferRefundSimulateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/transfer/refund/simulate",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxTransferLedgerSimulateAvailableRequest {
    type Response = super::types::SandboxTransferLedgerSimulateAvailableResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/transfer/ledger/simulate_available",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxTransferLedgerDepositSimulateRequest {
    type Response = super::types::SandboxTransferLedgerDepositSimulateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/transfer/ledger/deposit/simulate",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxTransferLedgerWithdrawSimulateRequest {
    type Response = super::types::SandboxTransferLedgerWithdrawSimulateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/transfer/ledger/withdraw/simulate",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxTransferRepaymentSimulateRequest {
    type Response = super::types::SandboxTransferRepaymentSimulateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/transfer/repayment/simulate",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxTransferFireWebhookRequest {
    type Response = super::types::SandboxTransferFireWebhookResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/transfer/fire_webhook",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxTransferTestClockCreateRequest {
    type Response = super::types::SandboxTransferTestClockCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/transfer/test_clock/create",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxTransferTestClockAdvanceRequest {
    type Response = super::types::SandboxTransferTestClockAdvanceResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/transfer/test_clock/advance",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxTransferTestClockGetRequest {
    type Response = super::types::SandboxTransferTestClockGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/transfer/test_clock/get",
        "sandbox",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::SandboxTransferTestClockListRequest {
    type Response = super::types::SandboxTransferTestClockListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/transfer/test_clock/list",
        "sandbox",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::SandboxPaymentProfileResetLoginRequest {
    type Response = super::types::SandboxPaymentProfileResetLoginResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/payment_profile/reset_login",
        "sandbox",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::SandboxPaymentSimulateRequest {
    type Response = super::types::SandboxPaymentSimulateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/payment/simulate",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxBankTransferFireWebhookRequest {
    type Response = super::types::SandboxBankTransferFireWebhookResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/bank_transfer/fire_webhook",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxIncomeFireWebhookRequest {
    type Response = super::types::SandboxIncomeFireWebhookResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/income/fire_webhook",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxBankIncomeFireWebhookRequest {
    type Response = super::types::SandboxBankIncomeFireWebhookResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/bank_income/fire_webhook",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxCraCashflowUpdatesUpdateRequest {
    type Response = super::types::SandboxCraCashflowUpdatesUpdateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/cra/cashflow_updates/update",
        "sandbox",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::SandboxOauthSelectAccountsRequest {
    type Response = plaid_core::json::Map;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/oauth/select_accounts",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxCraServicingSimulateRequest {
    type Response = super::types::SandboxCraServicingSimulateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/cra/servicing/simulate",
        "sandbox",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::SandboxFdxConsentSeedRequest {
    type Response = super::types::SandboxFdxConsentSeedResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/fdx/consent/seed",
        "sandbox",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SandboxUserFireWebhookRequest {
    type Response = super::types::SandboxUserFireWebhookResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/sandbox/user/fire_webhook",
        "sandbox",
        plaid_core::RetryClass::Set,
    );
}
