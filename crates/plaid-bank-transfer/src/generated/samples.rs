// @generated from api/products/bank-transfer.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::ProcessorBankTransferCreateRequest {
    const SAMPLE: &'static str = r#"{"idempotency_key":"sample idempotency key","processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","type":"debit","network":"ach","amount":"100.25","iso_currency_code":"USD","description":"sample des","ach_class":"ccd","user":{"legal_name":"sample legal name","email_address":"9078563412@example.com"},"custom_tag":"sample custom tag","metadata":{"sample":"sample metadata"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
    const MINIMAL: &'static str = r#"{"idempotency_key":"sample idempotency key","processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","type":"debit","network":"ach","amount":"100.25","iso_currency_code":"USD","description":"sample des","user":{"legal_name":"sample legal name"}}"#;
}

impl plaid_core::Sample for super::types::BankTransferUser {
    const SAMPLE: &'static str = r#"{"legal_name":"sample legal name","email_address":"9078563412@example.com","routing_number":"021000021"}"#;
    const MINIMAL: &'static str = r#"{"legal_name":"sample legal name"}"#;
}

impl plaid_core::Sample for super::types::ProcessorBankTransferCreateResponse {
    const SAMPLE: &'static str = r#"{"bank_transfer":{"id":"ecbc58ec-7040-4e5a-8040-a52370006a71","ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"debit","user":{"legal_name":"sample legal name","email_address":"9078563412@example.com","routing_number":"021000021"},"amount":"100.25","iso_currency_code":"USD","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","network":"ach","cancellable":true,"failure_reason":{"ach_return_code":"sample ach return code","description":"sample description"},"custom_tag":"sample custom tag","metadata":{"sample":"sample metadata"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","direction":"outbound"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"bank_transfer":{"id":"ecbc58ec-7040-4e5a-8040-a52370006a71","ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"debit","user":{"legal_name":"sample legal name"},"amount":"100.25","iso_currency_code":"USD","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","network":"ach","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}}"#;
}

impl plaid_core::Sample for super::types::BankTransfer {
    const SAMPLE: &'static str = r#"{"id":"ecbc58ec-7040-4e5a-8040-a52370006a71","ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"debit","user":{"legal_name":"sample legal name","email_address":"9078563412@example.com","routing_number":"021000021"},"amount":"100.25","iso_currency_code":"USD","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","network":"ach","cancellable":true,"failure_reason":{"ach_return_code":"sample ach return code","description":"sample description"},"custom_tag":"sample custom tag","metadata":{"sample":"sample metadata"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","direction":"outbound"}"#;
    const MINIMAL: &'static str = r#"{"id":"ecbc58ec-7040-4e5a-8040-a52370006a71","ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"debit","user":{"legal_name":"sample legal name"},"amount":"100.25","iso_currency_code":"USD","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","network":"ach","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::types::BankTransferGetRequest {
    const SAMPLE: &'static str = r#"{"bank_transfer_id":"ecbc58ec-7040-4e5a-8040-a52370006a71"}"#;
}

impl plaid_core::Sample for super::types::BankTransferGetResponse {
    const SAMPLE: &'static str = r#"{"bank_transfer":{"id":"ecbc58ec-7040-4e5a-8040-a52370006a71","ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"debit","user":{"legal_name":"sample legal name","email_address":"9078563412@example.com","routing_number":"021000021"},"amount":"100.25","iso_currency_code":"USD","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","network":"ach","cancellable":true,"failure_reason":{"ach_return_code":"sample ach return code","description":"sample description"},"custom_tag":"sample custom tag","metadata":{"sample":"sample metadata"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","direction":"outbound"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"bank_transfer":{"id":"ecbc58ec-7040-4e5a-8040-a52370006a71","ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"debit","user":{"legal_name":"sample legal name"},"amount":"100.25","iso_currency_code":"USD","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","network":"ach","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}}"#;
}

impl plaid_core::Sample for super::types::BankTransferCreateRequest {
    const SAMPLE: &'static str = r#"{"idempotency_key":"sample idempotency key","access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"debit","network":"ach","amount":"100.25","iso_currency_code":"USD","description":"sample des","ach_class":"ccd","user":{"legal_name":"sample legal name","email_address":"9078563412@example.com"},"custom_tag":"sample custom tag","metadata":{"sample":"sample metadata"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
    const MINIMAL: &'static str = r#"{"idempotency_key":"sample idempotency key","access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"debit","network":"ach","amount":"100.25","iso_currency_code":"USD","description":"sample des","user":{"legal_name":"sample legal name"}}"#;
}

impl plaid_core::Sample for super::types::BankTransferCreateResponse {
    const SAMPLE: &'static str = r#"{"bank_transfer":{"id":"ecbc58ec-7040-4e5a-8040-a52370006a71","ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"debit","user":{"legal_name":"sample legal name","email_address":"9078563412@example.com","routing_number":"021000021"},"amount":"100.25","iso_currency_code":"USD","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","network":"ach","cancellable":true,"failure_reason":{"ach_return_code":"sample ach return code","description":"sample description"},"custom_tag":"sample custom tag","metadata":{"sample":"sample metadata"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","direction":"outbound"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"bank_transfer":{"id":"ecbc58ec-7040-4e5a-8040-a52370006a71","ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"debit","user":{"legal_name":"sample legal name"},"amount":"100.25","iso_currency_code":"USD","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","network":"ach","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}}"#;
}

impl plaid_core::Sample for super::types::BankTransferListRequest {
    const SAMPLE: &'static str = r#"{"start_date":"2026-01-15T08:30:00Z","end_date":"2026-01-15T08:30:00Z","count":1,"offset":1,"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","direction":"outbound"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BankTransferListResponse {
    const SAMPLE: &'static str = r#"{"bank_transfers":[{"id":"ecbc58ec-7040-4e5a-8040-a52370006a71","ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"debit","user":{"legal_name":"sample legal name","email_address":"9078563412@example.com","routing_number":"021000021"},"amount":"100.25","iso_currency_code":"USD","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","network":"ach","cancellable":true,"failure_reason":{"ach_return_code":"sample ach return code","description":"sample description"},"custom_tag":"sample custom tag","metadata":{"sample":"sample metadata"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","direction":"outbound"},{"id":"4a7dd836-bfb1-4862-8fb1-9ee7fc6ef6be","ach_class":"ccd","account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","type":"debit","user":{"legal_name":"sample legal name 2","email_address":"9078563412@example.com","routing_number":"021000021"},"amount":"42.50","iso_currency_code":"USD","description":"sample description 2","created":"2026-01-14T08:30:00Z","status":"pending","network":"ach","cancellable":true,"failure_reason":{"ach_return_code":"sample ach return code 2","description":"sample description 2"},"custom_tag":"sample custom tag 2","metadata":{"sample":"sample metadata 2"},"origination_account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","direction":"outbound"}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BankTransferCancelRequest {
    const SAMPLE: &'static str = r#"{"bank_transfer_id":"ecbc58ec-7040-4e5a-8040-a52370006a71"}"#;
}

impl plaid_core::Sample for super::types::BankTransferCancelResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BankTransferEventListRequest {
    const SAMPLE: &'static str = r#"{"start_date":"2026-01-15T08:30:00Z","end_date":"2026-01-15T08:30:00Z","bank_transfer_id":"ecbc58ec-7040-4e5a-8040-a52370006a71","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","bank_transfer_type":"debit","event_types":["pending"],"count":1,"offset":1,"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","direction":"inbound"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BankTransferEventListResponse {
    const SAMPLE: &'static str = r#"{"bank_transfer_events":[{"event_id":1,"timestamp":"2026-01-15T08:30:00Z","event_type":"pending","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","bank_transfer_id":"ecbc58ec-7040-4e5a-8040-a52370006a71","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","bank_transfer_type":"debit","bank_transfer_amount":"100.25","bank_transfer_iso_currency_code":"sample bank transfer iso currency code","failure_reason":{"ach_return_code":"sample ach return code","description":"sample description"},"direction":"outbound","receiver_details":{"available_balance":"100.25"}},{"event_id":2,"timestamp":"2026-01-14T08:30:00Z","event_type":"pending","account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","bank_transfer_id":"4a7dd836-bfb1-4862-8fb1-9ee7fc6ef6be","origination_account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","bank_transfer_type":"debit","bank_transfer_amount":"42.50","bank_transfer_iso_currency_code":"sample bank transfer iso currency code 2","failure_reason":{"ach_return_code":"sample ach return code 2","description":"sample description 2"},"direction":"outbound","receiver_details":{"available_balance":"42.50"}}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BankTransferEvent {
    const SAMPLE: &'static str = r#"{"event_id":1,"timestamp":"2026-01-15T08:30:00Z","event_type":"pending","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","bank_transfer_id":"ecbc58ec-7040-4e5a-8040-a52370006a71","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","bank_transfer_type":"debit","bank_transfer_amount":"100.25","bank_transfer_iso_currency_code":"sample bank transfer iso currency code","failure_reason":{"ach_return_code":"sample ach return code","description":"sample description"},"direction":"outbound","receiver_details":{"available_balance":"100.25"}}"#;
    const MINIMAL: &'static str = r#"{"timestamp":"2026-01-15T08:30:00Z","event_type":"pending","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","bank_transfer_id":"ecbc58ec-7040-4e5a-8040-a52370006a71","bank_transfer_type":"debit","bank_transfer_amount":"100.25","bank_transfer_iso_currency_code":"sample bank transfer iso currency code"}"#;
}

impl plaid_core::Sample for super::types::ReceiverDetails {
    const SAMPLE: &'static str = r#"{"available_balance":"100.25"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BankTransferEventSyncRequest {
    const SAMPLE: &'static str = r#"{"after_id":1,"count":1}"#;
    const MINIMAL: &'static str = r#"{"after_id":1}"#;
}

impl plaid_core::Sample for super::types::BankTransferEventSyncResponse {
    const SAMPLE: &'static str = r#"{"bank_transfer_events":[{"event_id":1,"timestamp":"2026-01-15T08:30:00Z","event_type":"pending","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","bank_transfer_id":"ecbc58ec-7040-4e5a-8040-a52370006a71","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","bank_transfer_type":"debit","bank_transfer_amount":"100.25","bank_transfer_iso_currency_code":"sample bank transfer iso currency code","failure_reason":{"ach_return_code":"sample ach return code","description":"sample description"},"direction":"outbound","receiver_details":{"available_balance":"100.25"}},{"event_id":2,"timestamp":"2026-01-14T08:30:00Z","event_type":"pending","account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","bank_transfer_id":"4a7dd836-bfb1-4862-8fb1-9ee7fc6ef6be","origination_account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","bank_transfer_type":"debit","bank_transfer_amount":"42.50","bank_transfer_iso_currency_code":"sample bank transfer iso currency code 2","failure_reason":{"ach_return_code":"sample ach return code 2","description":"sample description 2"},"direction":"outbound","receiver_details":{"available_balance":"42.50"}}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BankTransferSweepGetRequest {
    const SAMPLE: &'static str = r#"{"sweep_id":"20ac83b3-74ae-48ba-84ae-118a08100a6a"}"#;
}

impl plaid_core::Sample for super::types::BankTransferSweepGetResponse {
    const SAMPLE: &'static str = r#"{"sweep":{"id":"sample id","created_at":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"sweep":{"id":"sample id","created_at":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD"}}"#;
}

impl plaid_core::Sample for super::types::BankTransferSweep {
    const SAMPLE: &'static str = r#"{"id":"sample id","created_at":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD"}"#;
}

impl plaid_core::Sample for super::types::BankTransferSweepListRequest {
    const SAMPLE: &'static str = r#"{"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","start_time":"2026-01-15T08:30:00Z","end_time":"2026-01-15T08:30:00Z","count":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BankTransferSweepListResponse {
    const SAMPLE: &'static str = r#"{"sweeps":[{"id":"sample id","created_at":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD"},{"id":"sample id 2","created_at":"2026-01-14T08:30:00Z","amount":"42.50","iso_currency_code":"USD"}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BankTransferBalanceGetRequest {
    const SAMPLE: &'static str =
        r#"{"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BankTransferBalanceGetResponse {
    const SAMPLE: &'static str = r#"{"balance":{"available":"sample available","transactable":"sample transactable"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"balance":{"available":"sample available","transactable":"sample transactable"}}"#;
}

impl plaid_core::Sample for super::types::BankTransferBalance {
    const SAMPLE: &'static str =
        r#"{"available":"sample available","transactable":"sample transactable"}"#;
}

impl plaid_core::Sample for super::types::BankTransferMigrateAccountRequest {
    const SAMPLE: &'static str = r#"{"account_number":"9078563412","routing_number":"021000021","wire_routing_number":"sample wire routing number","account_type":"sample account type"}"#;
    const MINIMAL: &'static str = r#"{"account_number":"9078563412","routing_number":"021000021","account_type":"sample account type"}"#;
}

impl plaid_core::Sample for super::types::BankTransferMigrateAccountResponse {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}
