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

impl plaid_core::Sample for super::types::UserCustomPassword {
    const SAMPLE: &'static str = r#"{"version":1,"seed":"sample seed","override_accounts":[{"type":"investment","subtype":"checking","starting_balance":100.25,"force_available_balance":100.25,"has_null_available_balance":true,"currency":"USD","meta":{"name":"sample name","official_name":"sample official name","limit":100.25,"mask":"0000","apy":0.5},"numbers":{"account":"9078563412","ach_routing":"sample ach routing","ach_wire_routing":"sample ach wire routing","eft_institution":"sample eft institution","eft_branch":"sample eft branch","international_bic":"sample international bic","international_iban":"9078563412","bacs_sort_code":"sample bacs sort code"},"transactions":[{"date_transacted":"2026-01-15","date_posted":"2026-01-15","amount":100.25,"description":"sample description","currency":"USD"}],"holdings":[{"institution_price":100.25,"institution_price_as_of":"2026-01-15","cost_basis":100.25,"quantity":100.25,"currency":"USD","security":{"isin":"sample isin","cusip":"sample cusip","sedol":"sample sedol","name":"sample name","ticker_symbol":"sample ticker symbol","currency":"USD"}}],"investment_transactions":[{"date":"2026-01-15","name":"sample name","quantity":100.25,"price":100.25,"fees":100.25,"type":"sample type","currency":"USD","security":{"isin":"sample isin","cusip":"sample cusip","sedol":"sample sedol","name":"sample name","ticker_symbol":"sample ticker symbol","currency":"USD"}}],"identity":{"names":["sample names"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","street":"1 Main Street","country":"US","region":"CA","postal_code":"94105"},"primary":true}]},"liability":{"type":"sample type","purchase_apr":0.5,"cash_apr":0.5,"balance_transfer_apr":0.5,"special_apr":0.5,"last_payment_amount":100.25,"minimum_payment_amount":100.25,"is_overdue":true,"origination_date":"2026-01-15","principal":100.25,"nominal_apr":0.5,"interest_capitalization_grace_period_months":1,"repayment_model":{"type":"sample type","non_repayment_months":1,"repayment_months":1},"expected_payoff_date":"2026-01-15","guarantor":"sample guarantor","is_federal":true,"loan_name":"sample loan name","loan_status":{"end_date":"2026-01-15","type":"cancelled"},"payment_reference_number":"9078563412","pslf_status":{"estimated_eligibility_date":"2026-01-15","payments_made":1,"payments_remaining":1},"repayment_plan_description":"sample repayment plan description","repayment_plan_type":"sample repayment plan type","sequence_number":100.25,"servicer_address":{"city":"San Francisco","street":"1 Main Street","country":"US","region":"CA","postal_code":"94105"},"last_statement_balance":100.25,"account_number":"9078563412","interest_rate":{"percentage":0.5,"type":"fixed"},"principal_balance":100.25,"origination_principal_amount":100.25,"loan_term_months":1,"maturity_date":"2026-01-15","payment_count":1,"payment_frequency":"sample payment frequency","next_payment_amount":100.25,"next_payment_due_date":"2026-01-15","last_payment_date":"2026-01-15","payoff_amount":100.25,"ytd_interest_paid":100.25,"compounding_period":"sample compounding period","credit_limit":100.25,"available_credit":100.25,"last_statement_issue_date":"2026-01-15","past_due_amount":100.25,"finance_charges":100.25,"draw_period_end_date":"2026-01-15","aprs":[{"apr_type":"balance_transfer_apr","apr_percentage":0.5,"balance_subject_to_apr":100.25,"interest_charge_amount":100.25}]},"inflow_model":{"type":"sample type","income_amount":100.25,"payment_day_of_month":{"sample":"value"},"transaction_name":"sample transaction name","statement_day_of_month":{"sample":"value"}},"income":{"paystubs":[{"employer":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}},"employee":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"income_breakdown":[{"type":"bonus","rate":0.5,"hours":0.5,"total":100.25}],"net_pay":{"description":"sample description","currency":"USD","ytd_amount":100.25},"deductions":{"breakdown":[{"current_amount":100.25,"description":"sample description","currency":"USD","ytd_amount":100.25}],"total":{"current_amount":100.25,"currency":"USD","ytd_amount":100.25}},"earnings":{"breakdown":[{"canonical_description":"BONUS","current_amount":100.25,"description":"sample description","hours":0.5,"currency":"USD","rate":0.5,"ytd_amount":100.25}],"total":{"hours":0.5,"currency":"USD","ytd_amount":100.25}},"pay_period_details":{"check_amount":100.25,"distribution_breakdown":[{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"currency":"USD","mask":"0000","type":"sample type"}],"end_date":"2026-01-15","gross_earnings":100.25,"pay_date":"2026-01-15","pay_day":"2026-01-15","start_date":"2026-01-15"}}],"w2s":[{"employer":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}},"employee":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"tax_year":1,"employer_id_number":"9078563412","wages_tips_other_comp":100.25,"federal_income_tax_withheld":100.25,"social_security_wages":100.25,"social_security_tax_withheld":100.25,"medicare_wages_and_tips":100.25,"medicare_tax_withheld":100.25,"social_security_tips":100.25,"allocated_tips":100.25,"box_9":"sample box 9","dependent_care_benefits":100.25,"nonqualified_plans":100.25,"box_12":[{"code":"sample code","amount":100.25}],"statutory_employee":true,"retirement_plan":true,"third_party_sick_pay":true,"other":"sample other","state_and_local_wages":[{"state":"CA","employer_state_id_number":"sample employer state id number","state_wages_tips":100.25,"state_income_tax":100.25,"local_wages_tips":100.25,"local_income_tax":100.25,"locality_name":"sample locality name"}]}]}}],"mfa":{"type":"sample type","question_rounds":0.5,"questions_per_round":0.5,"selection_rounds":0.5,"selections_per_question":0.5},"recaptcha":"sample recaptcha","force_error":"sample force error","roll_dates_forward":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::OverrideAccounts {
    const SAMPLE: &'static str = r#"{"type":"investment","subtype":"checking","starting_balance":100.25,"force_available_balance":100.25,"has_null_available_balance":true,"currency":"USD","meta":{"name":"sample name","official_name":"sample official name","limit":100.25,"mask":"0000","apy":0.5},"numbers":{"account":"9078563412","ach_routing":"sample ach routing","ach_wire_routing":"sample ach wire routing","eft_institution":"sample eft institution","eft_branch":"sample eft branch","international_bic":"sample international bic","international_iban":"9078563412","bacs_sort_code":"sample bacs sort code"},"transactions":[{"date_transacted":"2026-01-15","date_posted":"2026-01-15","amount":100.25,"description":"sample description","currency":"USD"}],"holdings":[{"institution_price":100.25,"institution_price_as_of":"2026-01-15","cost_basis":100.25,"quantity":100.25,"currency":"USD","security":{"isin":"sample isin","cusip":"sample cusip","sedol":"sample sedol","name":"sample name","ticker_symbol":"sample ticker symbol","currency":"USD"}}],"investment_transactions":[{"date":"2026-01-15","name":"sample name","quantity":100.25,"price":100.25,"fees":100.25,"type":"sample type","currency":"USD","security":{"isin":"sample isin","cusip":"sample cusip","sedol":"sample sedol","name":"sample name","ticker_symbol":"sample ticker symbol","currency":"USD"}}],"identity":{"names":["sample names"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","street":"1 Main Street","country":"US","region":"CA","postal_code":"94105"},"primary":true}]},"liability":{"type":"sample type","purchase_apr":0.5,"cash_apr":0.5,"balance_transfer_apr":0.5,"special_apr":0.5,"last_payment_amount":100.25,"minimum_payment_amount":100.25,"is_overdue":true,"origination_date":"2026-01-15","principal":100.25,"nominal_apr":0.5,"interest_capitalization_grace_period_months":1,"repayment_model":{"type":"sample type","non_repayment_months":1,"repayment_months":1},"expected_payoff_date":"2026-01-15","guarantor":"sample guarantor","is_federal":true,"loan_name":"sample loan name","loan_status":{"end_date":"2026-01-15","type":"cancelled"},"payment_reference_number":"9078563412","pslf_status":{"estimated_eligibility_date":"2026-01-15","payments_made":1,"payments_remaining":1},"repayment_plan_description":"sample repayment plan description","repayment_plan_type":"sample repayment plan type","sequence_number":100.25,"servicer_address":{"city":"San Francisco","street":"1 Main Street","country":"US","region":"CA","postal_code":"94105"},"last_statement_balance":100.25,"account_number":"9078563412","interest_rate":{"percentage":0.5,"type":"fixed"},"principal_balance":100.25,"origination_principal_amount":100.25,"loan_term_months":1,"maturity_date":"2026-01-15","payment_count":1,"payment_frequency":"sample payment frequency","next_payment_amount":100.25,"next_payment_due_date":"2026-01-15","last_payment_date":"2026-01-15","payoff_amount":100.25,"ytd_interest_paid":100.25,"compounding_period":"sample compounding period","credit_limit":100.25,"available_credit":100.25,"last_statement_issue_date":"2026-01-15","past_due_amount":100.25,"finance_charges":100.25,"draw_period_end_date":"2026-01-15","aprs":[{"apr_type":"balance_transfer_apr","apr_percentage":0.5,"balance_subject_to_apr":100.25,"interest_charge_amount":100.25}]},"inflow_model":{"type":"sample type","income_amount":100.25,"payment_day_of_month":{"sample":"value"},"transaction_name":"sample transaction name","statement_day_of_month":{"sample":"value"}},"income":{"paystubs":[{"employer":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}},"employee":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"income_breakdown":[{"type":"bonus","rate":0.5,"hours":0.5,"total":100.25}],"net_pay":{"description":"sample description","currency":"USD","ytd_amount":100.25},"deductions":{"breakdown":[{"current_amount":100.25,"description":"sample description","currency":"USD","ytd_amount":100.25}],"total":{"current_amount":100.25,"currency":"USD","ytd_amount":100.25}},"earnings":{"breakdown":[{"canonical_description":"BONUS","current_amount":100.25,"description":"sample description","hours":0.5,"currency":"USD","rate":0.5,"ytd_amount":100.25}],"total":{"hours":0.5,"currency":"USD","ytd_amount":100.25}},"pay_period_details":{"check_amount":100.25,"distribution_breakdown":[{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"currency":"USD","mask":"0000","type":"sample type"}],"end_date":"2026-01-15","gross_earnings":100.25,"pay_date":"2026-01-15","pay_day":"2026-01-15","start_date":"2026-01-15"}}],"w2s":[{"employer":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}},"employee":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"tax_year":1,"employer_id_number":"9078563412","wages_tips_other_comp":100.25,"federal_income_tax_withheld":100.25,"social_security_wages":100.25,"social_security_tax_withheld":100.25,"medicare_wages_and_tips":100.25,"medicare_tax_withheld":100.25,"social_security_tips":100.25,"allocated_tips":100.25,"box_9":"sample box 9","dependent_care_benefits":100.25,"nonqualified_plans":100.25,"box_12":[{"code":"sample code","amount":100.25}],"statutory_employee":true,"retirement_plan":true,"third_party_sick_pay":true,"other":"sample other","state_and_local_wages":[{"state":"CA","employer_state_id_number":"sample employer state id number","state_wages_tips":100.25,"state_income_tax":100.25,"local_wages_tips":100.25,"local_income_tax":100.25,"locality_name":"sample locality name"}]}]}}"#;
    const MINIMAL: &'static str = r#"{"type":"investment","subtype":null}"#;
}

impl plaid_core::Sample for super::types::Meta {
    const SAMPLE: &'static str = r#"{"name":"sample name","official_name":"sample official name","limit":100.25,"mask":"0000","apy":0.5}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Numbers {
    const SAMPLE: &'static str = r#"{"account":"9078563412","ach_routing":"sample ach routing","ach_wire_routing":"sample ach wire routing","eft_institution":"sample eft institution","eft_branch":"sample eft branch","international_bic":"sample international bic","international_iban":"9078563412","bacs_sort_code":"sample bacs sort code"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransactionOverride {
    const SAMPLE: &'static str = r#"{"date_transacted":"2026-01-15","date_posted":"2026-01-15","amount":100.25,"description":"sample description","currency":"USD"}"#;
    const MINIMAL: &'static str = r#"{"date_transacted":"2026-01-15","date_posted":"2026-01-15","amount":100.25,"description":"sample description"}"#;
}

impl plaid_core::Sample for super::types::HoldingsOverride {
    const SAMPLE: &'static str = r#"{"institution_price":100.25,"institution_price_as_of":"2026-01-15","cost_basis":100.25,"quantity":100.25,"currency":"USD","security":{"isin":"sample isin","cusip":"sample cusip","sedol":"sample sedol","name":"sample name","ticker_symbol":"sample ticker symbol","currency":"USD"}}"#;
    const MINIMAL: &'static str = r#"{"institution_price":100.25,"quantity":100.25,"currency":"USD","security":{"currency":"USD"}}"#;
}

impl plaid_core::Sample for super::types::SecurityOverride {
    const SAMPLE: &'static str = r#"{"isin":"sample isin","cusip":"sample cusip","sedol":"sample sedol","name":"sample name","ticker_symbol":"sample ticker symbol","currency":"USD"}"#;
    const MINIMAL: &'static str = r#"{"currency":"USD"}"#;
}

impl plaid_core::Sample for super::types::InvestmentsTransactionsOverride {
    const SAMPLE: &'static str = r#"{"date":"2026-01-15","name":"sample name","quantity":100.25,"price":100.25,"fees":100.25,"type":"sample type","currency":"USD","security":{"isin":"sample isin","cusip":"sample cusip","sedol":"sample sedol","name":"sample name","ticker_symbol":"sample ticker symbol","currency":"USD"}}"#;
    const MINIMAL: &'static str = r#"{"date":"2026-01-15","name":"sample name","quantity":100.25,"price":100.25,"type":"sample type","currency":"USD"}"#;
}

impl plaid_core::Sample for super::types::OwnerOverride {
    const SAMPLE: &'static str = r#"{"names":["sample names"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","street":"1 Main Street","country":"US","region":"CA","postal_code":"94105"},"primary":true}]}"#;
    const MINIMAL: &'static str = r#"{"names":["sample names"]}"#;
}

impl plaid_core::Sample for super::types::AddressOverride {
    const SAMPLE: &'static str = r#"{"data":{"city":"San Francisco","street":"1 Main Street","country":"US","region":"CA","postal_code":"94105"},"primary":true}"#;
    const MINIMAL: &'static str = r#"{"data":{"city":"San Francisco","street":"1 Main Street","country":"US"},"primary":true}"#;
}

impl plaid_core::Sample for super::types::AddressDataOverride {
    const SAMPLE: &'static str = r#"{"city":"San Francisco","street":"1 Main Street","country":"US","region":"CA","postal_code":"94105"}"#;
    const MINIMAL: &'static str =
        r#"{"city":"San Francisco","street":"1 Main Street","country":"US"}"#;
}

impl plaid_core::Sample for super::types::LiabilityOverride {
    const SAMPLE: &'static str = r#"{"type":"sample type","purchase_apr":0.5,"cash_apr":0.5,"balance_transfer_apr":0.5,"special_apr":0.5,"last_payment_amount":100.25,"minimum_payment_amount":100.25,"is_overdue":true,"origination_date":"2026-01-15","principal":100.25,"nominal_apr":0.5,"interest_capitalization_grace_period_months":1,"repayment_model":{"type":"sample type","non_repayment_months":1,"repayment_months":1},"expected_payoff_date":"2026-01-15","guarantor":"sample guarantor","is_federal":true,"loan_name":"sample loan name","loan_status":{"end_date":"2026-01-15","type":"cancelled"},"payment_reference_number":"9078563412","pslf_status":{"estimated_eligibility_date":"2026-01-15","payments_made":1,"payments_remaining":1},"repayment_plan_description":"sample repayment plan description","repayment_plan_type":"sample repayment plan type","sequence_number":100.25,"servicer_address":{"city":"San Francisco","street":"1 Main Street","country":"US","region":"CA","postal_code":"94105"},"last_statement_balance":100.25,"account_number":"9078563412","interest_rate":{"percentage":0.5,"type":"fixed"},"principal_balance":100.25,"origination_principal_amount":100.25,"loan_term_months":1,"maturity_date":"2026-01-15","payment_count":1,"payment_frequency":"sample payment frequency","next_payment_amount":100.25,"next_payment_due_date":"2026-01-15","last_payment_date":"2026-01-15","payoff_amount":100.25,"ytd_interest_paid":100.25,"compounding_period":"sample compounding period","credit_limit":100.25,"available_credit":100.25,"last_statement_issue_date":"2026-01-15","past_due_amount":100.25,"finance_charges":100.25,"draw_period_end_date":"2026-01-15","aprs":[{"apr_type":"balance_transfer_apr","apr_percentage":0.5,"balance_subject_to_apr":100.25,"interest_charge_amount":100.25}]}"#;
    const MINIMAL: &'static str = r#"{"type":"sample type"}"#;
}

impl plaid_core::Sample for super::types::StudentLoanRepaymentModel {
    const SAMPLE: &'static str =
        r#"{"type":"sample type","non_repayment_months":1,"repayment_months":1}"#;
}

impl plaid_core::Sample for super::types::LiabilityOverrideInterestRate {
    const SAMPLE: &'static str = r#"{"percentage":0.5,"type":"fixed"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LiabilityOverrideAPR {
    const SAMPLE: &'static str = r#"{"apr_type":"balance_transfer_apr","apr_percentage":0.5,"balance_subject_to_apr":100.25,"interest_charge_amount":100.25}"#;
    const MINIMAL: &'static str = r#"{"apr_type":"balance_transfer_apr"}"#;
}

impl plaid_core::Sample for super::types::InflowModel {
    const SAMPLE: &'static str = r#"{"type":"sample type","income_amount":100.25,"payment_day_of_month":{"sample":"value"},"transaction_name":"sample transaction name","statement_day_of_month":{"sample":"value"}}"#;
    const MINIMAL: &'static str = r#"{"type":"sample type"}"#;
}

impl plaid_core::Sample for super::types::IncomeOverride {
    const SAMPLE: &'static str = r#"{"paystubs":[{"employer":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}},"employee":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"income_breakdown":[{"type":"bonus","rate":0.5,"hours":0.5,"total":100.25}],"net_pay":{"description":"sample description","currency":"USD","ytd_amount":100.25},"deductions":{"breakdown":[{"current_amount":100.25,"description":"sample description","currency":"USD","ytd_amount":100.25}],"total":{"current_amount":100.25,"currency":"USD","ytd_amount":100.25}},"earnings":{"breakdown":[{"canonical_description":"BONUS","current_amount":100.25,"description":"sample description","hours":0.5,"currency":"USD","rate":0.5,"ytd_amount":100.25}],"total":{"hours":0.5,"currency":"USD","ytd_amount":100.25}},"pay_period_details":{"check_amount":100.25,"distribution_breakdown":[{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"currency":"USD","mask":"0000","type":"sample type"}],"end_date":"2026-01-15","gross_earnings":100.25,"pay_date":"2026-01-15","pay_day":"2026-01-15","start_date":"2026-01-15"}}],"w2s":[{"employer":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}},"employee":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"tax_year":1,"employer_id_number":"9078563412","wages_tips_other_comp":100.25,"federal_income_tax_withheld":100.25,"social_security_wages":100.25,"social_security_tax_withheld":100.25,"medicare_wages_and_tips":100.25,"medicare_tax_withheld":100.25,"social_security_tips":100.25,"allocated_tips":100.25,"box_9":"sample box 9","dependent_care_benefits":100.25,"nonqualified_plans":100.25,"box_12":[{"code":"sample code","amount":100.25}],"statutory_employee":true,"retirement_plan":true,"third_party_sick_pay":true,"other":"sample other","state_and_local_wages":[{"state":"CA","employer_state_id_number":"sample employer state id number","state_wages_tips":100.25,"state_income_tax":100.25,"local_wages_tips":100.25,"local_income_tax":100.25,"locality_name":"sample locality name"}]}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubOverride {
    const SAMPLE: &'static str = r#"{"employer":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}},"employee":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"income_breakdown":[{"type":"bonus","rate":0.5,"hours":0.5,"total":100.25}],"net_pay":{"description":"sample description","currency":"USD","ytd_amount":100.25},"deductions":{"breakdown":[{"current_amount":100.25,"description":"sample description","currency":"USD","ytd_amount":100.25}],"total":{"current_amount":100.25,"currency":"USD","ytd_amount":100.25}},"earnings":{"breakdown":[{"canonical_description":"BONUS","current_amount":100.25,"description":"sample description","hours":0.5,"currency":"USD","rate":0.5,"ytd_amount":100.25}],"total":{"hours":0.5,"currency":"USD","ytd_amount":100.25}},"pay_period_details":{"check_amount":100.25,"distribution_breakdown":[{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"currency":"USD","mask":"0000","type":"sample type"}],"end_date":"2026-01-15","gross_earnings":100.25,"pay_date":"2026-01-15","pay_day":"2026-01-15","start_date":"2026-01-15"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubOverrideEmployer {
    const SAMPLE: &'static str = r#"{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubOverrideEmployerAddress {
    const SAMPLE: &'static str = r#"{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubOverrideEmployee {
    const SAMPLE: &'static str = r#"{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubOverrideEmployeeAddress {
    const SAMPLE: &'static str = r#"{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubOverrideTaxpayerID {
    const SAMPLE: &'static str = r#"{"id_type":"sample id type","id_mask":"9078563412"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubOverrideNetPay {
    const SAMPLE: &'static str =
        r#"{"description":"sample description","currency":"USD","ytd_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubOverrideDeductions {
    const SAMPLE: &'static str = r#"{"breakdown":[{"current_amount":100.25,"description":"sample description","currency":"USD","ytd_amount":100.25}],"total":{"current_amount":100.25,"currency":"USD","ytd_amount":100.25}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubOverrideDeductionsBreakdown {
    const SAMPLE: &'static str = r#"{"current_amount":100.25,"description":"sample description","currency":"USD","ytd_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubOverrideDeductionsTotal {
    const SAMPLE: &'static str =
        r#"{"current_amount":100.25,"currency":"USD","ytd_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubOverrideEarnings {
    const SAMPLE: &'static str = r#"{"breakdown":[{"canonical_description":"BONUS","current_amount":100.25,"description":"sample description","hours":0.5,"currency":"USD","rate":0.5,"ytd_amount":100.25}],"total":{"hours":0.5,"currency":"USD","ytd_amount":100.25}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubOverrideEarningsBreakdown {
    const SAMPLE: &'static str = r#"{"canonical_description":"BONUS","current_amount":100.25,"description":"sample description","hours":0.5,"currency":"USD","rate":0.5,"ytd_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubOverrideEarningsTotal {
    const SAMPLE: &'static str = r#"{"hours":0.5,"currency":"USD","ytd_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubOverridePayPeriodDetails {
    const SAMPLE: &'static str = r#"{"check_amount":100.25,"distribution_breakdown":[{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"currency":"USD","mask":"0000","type":"sample type"}],"end_date":"2026-01-15","gross_earnings":100.25,"pay_date":"2026-01-15","pay_day":"2026-01-15","start_date":"2026-01-15"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubOverrideDistributionBreakdown {
    const SAMPLE: &'static str = r#"{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"currency":"USD","mask":"0000","type":"sample type"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::W2Override {
    const SAMPLE: &'static str = r#"{"employer":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}},"employee":{"name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"tax_year":1,"employer_id_number":"9078563412","wages_tips_other_comp":100.25,"federal_income_tax_withheld":100.25,"social_security_wages":100.25,"social_security_tax_withheld":100.25,"medicare_wages_and_tips":100.25,"medicare_tax_withheld":100.25,"social_security_tips":100.25,"allocated_tips":100.25,"box_9":"sample box 9","dependent_care_benefits":100.25,"nonqualified_plans":100.25,"box_12":[{"code":"sample code","amount":100.25}],"statutory_employee":true,"retirement_plan":true,"third_party_sick_pay":true,"other":"sample other","state_and_local_wages":[{"state":"CA","employer_state_id_number":"sample employer state id number","state_wages_tips":100.25,"state_income_tax":100.25,"local_wages_tips":100.25,"local_income_tax":100.25,"locality_name":"sample locality name"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::W2Box12Override {
    const SAMPLE: &'static str = r#"{"code":"sample code","amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::W2StateAndLocalWagesOverride {
    const SAMPLE: &'static str = r#"{"state":"CA","employer_state_id_number":"sample employer state id number","state_wages_tips":100.25,"state_income_tax":100.25,"local_wages_tips":100.25,"local_income_tax":100.25,"locality_name":"sample locality name"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::MFA {
    const SAMPLE: &'static str = r#"{"type":"sample type","question_rounds":0.5,"questions_per_round":0.5,"selection_rounds":0.5,"selections_per_question":0.5}"#;
    const MINIMAL: &'static str = r#"{"type":"sample type"}"#;
}
