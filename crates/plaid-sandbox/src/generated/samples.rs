// @generated from api/products/sandbox.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::SandboxTransactionsCreateRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","transactions":[{"date_transacted":"2026-01-15","date_posted":"2026-01-15","amount":100.25,"description":"sample description","iso_currency_code":"USD","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}]}"#;
    const MINIMAL: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","transactions":[{"date_transacted":"2026-01-15","date_posted":"2026-01-15","amount":100.25,"description":"sample description"}]}"#;
}

impl plaid_core::Sample for super::types::CustomSandboxTransaction {
    const SAMPLE: &'static str = r#"{"date_transacted":"2026-01-15","date_posted":"2026-01-15","amount":100.25,"description":"sample description","iso_currency_code":"USD","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
    const MINIMAL: &'static str = r#"{"date_transacted":"2026-01-15","date_posted":"2026-01-15","amount":100.25,"description":"sample description"}"#;
}

impl plaid_core::Sample for super::types::SandboxTransactionsCreateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxProcessorTokenCreateRequest {
    const SAMPLE: &'static str = r#"{"institution_id":"ins_109508","options":{"override_username":"sample override username","override_password":"9078563412"}}"#;
    const MINIMAL: &'static str = r#"{"institution_id":"ins_109508"}"#;
}

impl plaid_core::Sample for super::types::SandboxProcessorTokenCreateRequestOptions {
    const SAMPLE: &'static str =
        r#"{"override_username":"sample override username","override_password":"9078563412"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxProcessorTokenCreateResponse {
    const SAMPLE: &'static str = r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"}"#;
}

impl plaid_core::Sample for super::types::SandboxPublicTokenCreateRequest {
    const SAMPLE: &'static str = r#"{"institution_id":"ins_109508","initial_products":["assets"],"options":{"webhook":"https://example.com/sample","override_username":"sample override username","override_password":"9078563412","transactions":{"start_date":"2026-01-15","end_date":"2026-01-15","days_requested":1},"statements":{"start_date":"2026-01-15","end_date":"2026-01-15"},"income_verification":{"income_source_types":["bank"],"bank_income":{"days_requested":1}}},"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf"}"#;
    const MINIMAL: &'static str =
        r#"{"institution_id":"ins_109508","initial_products":["assets"]}"#;
}

impl plaid_core::Sample for super::types::SandboxPublicTokenCreateRequestOptions {
    const SAMPLE: &'static str = r#"{"webhook":"https://example.com/sample","override_username":"sample override username","override_password":"9078563412","transactions":{"start_date":"2026-01-15","end_date":"2026-01-15","days_requested":1},"statements":{"start_date":"2026-01-15","end_date":"2026-01-15"},"income_verification":{"income_source_types":["bank"],"bank_income":{"days_requested":1}}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxPublicTokenCreateRequestOptionsTransactions {
    const SAMPLE: &'static str =
        r#"{"start_date":"2026-01-15","end_date":"2026-01-15","days_requested":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxPublicTokenCreateRequestOptionsStatements {
    const SAMPLE: &'static str = r#"{"start_date":"2026-01-15","end_date":"2026-01-15"}"#;
}

impl plaid_core::Sample for super::types::SandboxPublicTokenCreateRequestOptionsIncomeVerification {
    const SAMPLE: &'static str =
        r#"{"income_source_types":["bank"],"bank_income":{"days_requested":1}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample
    for super::types::SandboxPublicTokenCreateRequestIncomeVerificationBankIncome
{
    const SAMPLE: &'static str = r#"{"days_requested":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxPublicTokenCreateResponse {
    const SAMPLE: &'static str = r#"{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0"}"#;
}

impl plaid_core::Sample for super::types::SandboxItemFireWebhookRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","webhook_type":"AUTH","webhook_code":"DEFAULT_UPDATE","options":{"new_transactions":1}}"#;
    const MINIMAL: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","webhook_code":"DEFAULT_UPDATE"}"#;
}

impl plaid_core::Sample for super::types::SandboxItemFireWebhookRequestOptions {
    const SAMPLE: &'static str = r#"{"new_transactions":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxItemFireWebhookResponse {
    const SAMPLE: &'static str = r#"{"webhook_fired":true,"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"webhook_fired":true}"#;
}

impl plaid_core::Sample for super::types::SandboxItemResetLoginRequest {
    const SAMPLE: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::SandboxItemResetLoginResponse {
    const SAMPLE: &'static str = r#"{"reset_login":true,"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"reset_login":true}"#;
}

impl plaid_core::Sample for super::types::SandboxItemApplicationSeedRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","application_id":"8d3122ac-c668-495f-8668-c878e1893e85"}"#;
}

impl plaid_core::Sample for super::types::SandboxItemApplicationSeedResponse {
    const SAMPLE: &'static str =
        r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}

impl plaid_core::Sample for super::types::SandboxItemSetVerificationStatusRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","verification_status":"automatically_verified"}"#;
}

impl plaid_core::Sample for super::types::SandboxItemSetVerificationStatusResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxUserResetLoginRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"],"user_id":"usr_mSsCSUufsgPPRf"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxUserResetLoginResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxBankTransferSimulateRequest {
    const SAMPLE: &'static str = r#"{"bank_transfer_id":"ecbc58ec-7040-4e5a-8040-a52370006a71","event_type":"sample event type","failure_reason":{"ach_return_code":"sample ach return code","description":"sample description"}}"#;
    const MINIMAL: &'static str = r#"{"bank_transfer_id":"ecbc58ec-7040-4e5a-8040-a52370006a71","event_type":"sample event type"}"#;
}

impl plaid_core::Sample for super::types::SandboxBankTransferSimulateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxTransferSweepSimulateRequest {
    const SAMPLE: &'static str = r#"{"test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","webhook":"https://example.com/sample"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxTransferSweepSimulateResponse {
    const SAMPLE: &'static str = r#"{"sweep":{"id":"sample id","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","created":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD","settled":"2026-01-15","expected_funds_available_date":"2026-01-15","status":"pending","trigger":"manual","description":"sample description","network_trace_id":"sample network trace id","failure_reason":{"failure_code":"sample failure code","description":"sample description"}},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxTransferSimulateRequest {
    const SAMPLE: &'static str = r#"{"transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","event_type":"sample event type","failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"webhook":"https://example.com/sample"}"#;
    const MINIMAL: &'static str = r#"{"transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","event_type":"sample event type"}"#;
}

impl plaid_core::Sample for super::types::SandboxTransferSimulateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxTransferRefundSimulateRequest {
    const SAMPLE: &'static str = r#"{"refund_id":"cbc33112-2afe-472e-8afe-321f0871b7e5","test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","event_type":"sample event type","failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"webhook":"https://example.com/sample"}"#;
    const MINIMAL: &'static str =
        r#"{"refund_id":"cbc33112-2afe-472e-8afe-321f0871b7e5","event_type":"sample event type"}"#;
}

impl plaid_core::Sample for super::types::SandboxTransferRefundSimulateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxTransferLedgerSimulateAvailableRequest {
    const SAMPLE: &'static str = r#"{"ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","webhook":"https://example.com/sample"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxTransferLedgerSimulateAvailableResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxTransferLedgerDepositSimulateRequest {
    const SAMPLE: &'static str = r#"{"sweep_id":"20ac83b3-74ae-48ba-84ae-118a08100a6a","event_type":"sweep.posted","failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"}}"#;
    const MINIMAL: &'static str =
        r#"{"sweep_id":"20ac83b3-74ae-48ba-84ae-118a08100a6a","event_type":"sweep.posted"}"#;
}

impl plaid_core::Sample for super::types::SandboxTransferLedgerDepositSimulateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxTransferLedgerWithdrawSimulateRequest {
    const SAMPLE: &'static str = r#"{"sweep_id":"20ac83b3-74ae-48ba-84ae-118a08100a6a","event_type":"sweep.posted","failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"}}"#;
    const MINIMAL: &'static str =
        r#"{"sweep_id":"20ac83b3-74ae-48ba-84ae-118a08100a6a","event_type":"sweep.posted"}"#;
}

impl plaid_core::Sample for super::types::SandboxTransferLedgerWithdrawSimulateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxTransferRepaymentSimulateRequest {
    const SAMPLE: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxTransferRepaymentSimulateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxTransferFireWebhookRequest {
    const SAMPLE: &'static str = r#"{"webhook":"https://example.com/sample"}"#;
}

impl plaid_core::Sample for super::types::SandboxTransferFireWebhookResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxTransferTestClockCreateRequest {
    const SAMPLE: &'static str = r#"{"virtual_time":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxTransferTestClockCreateResponse {
    const SAMPLE: &'static str = r#"{"test_clock":{"test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","virtual_time":"2026-01-15T08:30:00Z"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"test_clock":{"test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","virtual_time":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::TransferTestClock {
    const SAMPLE: &'static str = r#"{"test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","virtual_time":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::SandboxTransferTestClockAdvanceRequest {
    const SAMPLE: &'static str = r#"{"test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","new_virtual_time":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::SandboxTransferTestClockAdvanceResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxTransferTestClockGetRequest {
    const SAMPLE: &'static str = r#"{"test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c"}"#;
}

impl plaid_core::Sample for super::types::SandboxTransferTestClockGetResponse {
    const SAMPLE: &'static str = r#"{"test_clock":{"test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","virtual_time":"2026-01-15T08:30:00Z"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"test_clock":{"test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","virtual_time":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::SandboxTransferTestClockListRequest {
    const SAMPLE: &'static str = r#"{"start_virtual_time":"2026-01-15T08:30:00Z","end_virtual_time":"2026-01-15T08:30:00Z","count":1,"offset":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxTransferTestClockListResponse {
    const SAMPLE: &'static str = r#"{"test_clocks":[{"test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","virtual_time":"2026-01-15T08:30:00Z"},{"test_clock_id":"452b3e58-1fb5-4ed7-8fb5-f77563abc993","virtual_time":"2026-01-14T08:30:00Z"}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxPaymentProfileResetLoginRequest {
    const SAMPLE: &'static str = r#"{"payment_profile_token":"payment-profile-sandbox-5ec2e7ed-0000-4000-8000-e3358c235c6f"}"#;
}

impl plaid_core::Sample for super::types::SandboxPaymentProfileResetLoginResponse {
    const SAMPLE: &'static str = r#"{"reset_login":true,"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"reset_login":true}"#;
}

impl plaid_core::Sample for super::types::SandboxPaymentSimulateRequest {
    const SAMPLE: &'static str = r#"{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","webhook":"sample webhook","status":"sample status"}"#;
}

impl plaid_core::Sample for super::types::SandboxPaymentSimulateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","old_status":"PAYMENT_STATUS_INPUT_NEEDED","new_status":"PAYMENT_STATUS_INPUT_NEEDED"}"#;
    const MINIMAL: &'static str = r#"{"old_status":"PAYMENT_STATUS_INPUT_NEEDED","new_status":"PAYMENT_STATUS_INPUT_NEEDED"}"#;
}

impl plaid_core::Sample for super::types::SandboxBankTransferFireWebhookRequest {
    const SAMPLE: &'static str = r#"{"webhook":"https://example.com/sample"}"#;
}

impl plaid_core::Sample for super::types::SandboxBankTransferFireWebhookResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxIncomeFireWebhookRequest {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","webhook":"https://example.com/sample","verification_status":"VERIFICATION_STATUS_PROCESSING_COMPLETE","webhook_code":"INCOME_VERIFICATION"}"#;
    const MINIMAL: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","webhook":"https://example.com/sample","webhook_code":"INCOME_VERIFICATION"}"#;
}

impl plaid_core::Sample for super::types::SandboxIncomeFireWebhookResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxBankIncomeFireWebhookRequest {
    const SAMPLE: &'static str = r#"{"webhook_override":"https://example.com/sample","webhook_code":"BANK_INCOME_REFRESH_UPDATE","webhook_fields":{"user_id":"usr_mSsCSUufsgPPRf","bank_income_refresh_complete_result":"SUCCESS"}}"#;
    const MINIMAL: &'static str = r#"{"webhook_code":"BANK_INCOME_REFRESH_UPDATE","webhook_fields":{"user_id":"usr_mSsCSUufsgPPRf"}}"#;
}

impl plaid_core::Sample for super::types::SandboxBankIncomeWebhookFireRequestWebhookFields {
    const SAMPLE: &'static str =
        r#"{"user_id":"usr_mSsCSUufsgPPRf","bank_income_refresh_complete_result":"SUCCESS"}"#;
    const MINIMAL: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::types::SandboxBankIncomeFireWebhookResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxCraCashflowUpdatesUpdateRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","webhook_codes":["LARGE_DEPOSIT_DETECTED"],"user_id":"usr_mSsCSUufsgPPRf"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxCraCashflowUpdatesUpdateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxOauthSelectAccountsRequest {
    const SAMPLE: &'static str =
        r#"{"oauth_state_id":"9078563412","accounts":["sample accounts"]}"#;
}

impl plaid_core::Sample for super::types::SandboxCraServicingSimulateRequest {
    const SAMPLE: &'static str = r#"{"subscription_id":"sample subscription id","user_id":"usr_mSsCSUufsgPPRf","options":{"transactions_end_date":"2026-01-15","error_webhook_code":"USER_NOT_FOUND"}}"#;
    const MINIMAL: &'static str = r#"{"subscription_id":"sample subscription id"}"#;
}

impl plaid_core::Sample for super::types::SandboxCraServicingSimulateRequestOptions {
    const SAMPLE: &'static str =
        r#"{"transactions_end_date":"2026-01-15","error_webhook_code":"USER_NOT_FOUND"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxCraServicingSimulateResponse {
    const SAMPLE: &'static str =
        r#"{"report_id":"sample report id","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SandboxFdxConsentSeedRequest {
    const SAMPLE: &'static str = r#"{"customer_id":"sample customer id","application_id":"8d3122ac-c668-495f-8668-c878e1893e85","consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299"}"#;
    const MINIMAL: &'static str = r#"{"customer_id":"sample customer id","application_id":"8d3122ac-c668-495f-8668-c878e1893e85"}"#;
}

impl plaid_core::Sample for super::types::SandboxFdxConsentSeedResponse {
    const SAMPLE: &'static str = r#"{"consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299"}"#;
}

impl plaid_core::Sample for super::types::SandboxUserFireWebhookRequest {
    const SAMPLE: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf","user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","webhook_type":"CHECK_REPORT","webhook_code":"USER_CHECK_REPORT_READY","webhook":"https://example.com/sample"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CHECK_REPORT","webhook_code":"USER_CHECK_REPORT_READY","webhook":"https://example.com/sample"}"#;
}

impl plaid_core::Sample for super::types::SandboxUserFireWebhookResponse {
    const SAMPLE: &'static str = r#"{"webhook_fired":true,"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"webhook_fired":true}"#;
}
