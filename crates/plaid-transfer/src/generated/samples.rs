// @generated from api/products/transfer.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::TransferGetRequest {
    const SAMPLE: &'static str = r#"{"transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","authorization_id":"18fe5c06-d704-4c64-8704-d232d4711be7","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferGetResponse {
    const SAMPLE: &'static str = r#"{"transfer":{"id":"64045590-08de-4050-88de-a8bbbbc98e5b","authorization_id":"18fe5c06-d704-4c64-8704-d232d4711be7","ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","type":"debit","user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"amount":"100.25","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","sweep_status":"unswept","network":"ach","wire_details":{"message_to_beneficiary":"sample message to beneficiary","wire_return_fee":"sample wire return fee"},"cancellable":true,"failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"metadata":{"sample":"sample metadata"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","guarantee_decision":"GUARANTEED","guarantee_decision_rationale":{"code":"RETURN_BANK","description":"sample description"},"guarantee_details":{"guaranteed_amount":"100.25","schedule":[{"amount":"100.25","observation_window_business_days":1,"observation_window_expiration_time":"2026-01-15T08:30:00Z"}]},"iso_currency_code":"USD","standard_return_window":"2026-01-15","unauthorized_return_window":"2026-01-15","expected_settlement_date":"2026-01-15","expected_funds_available_date":"2026-01-15","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","refunds":[{"id":"cbc33112-2afe-472e-8afe-321f0871b7e5","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","amount":"100.25","status":"pending","failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","created":"2026-01-15T08:30:00Z","network_trace_id":"sample network trace id"}],"recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0","expected_sweep_settlement_schedule":[{"sweep_settlement_date":"2026-01-15","swept_settled_amount":"100.25"}],"credit_funds_source":"sweep","facilitator_fee":"100.25","network_trace_id":"sample network trace id"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"transfer":{"id":"64045590-08de-4050-88de-a8bbbbc98e5b","type":"debit","user":{"legal_name":"sample legal name"},"amount":"100.25","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","network":"ach"}}"#;
}

impl plaid_core::Sample for super::types::Transfer {
    const SAMPLE: &'static str = r#"{"id":"64045590-08de-4050-88de-a8bbbbc98e5b","authorization_id":"18fe5c06-d704-4c64-8704-d232d4711be7","ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","type":"debit","user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"amount":"100.25","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","sweep_status":"unswept","network":"ach","wire_details":{"message_to_beneficiary":"sample message to beneficiary","wire_return_fee":"sample wire return fee"},"cancellable":true,"failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"metadata":{"sample":"sample metadata"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","guarantee_decision":"GUARANTEED","guarantee_decision_rationale":{"code":"RETURN_BANK","description":"sample description"},"guarantee_details":{"guaranteed_amount":"100.25","schedule":[{"amount":"100.25","observation_window_business_days":1,"observation_window_expiration_time":"2026-01-15T08:30:00Z"}]},"iso_currency_code":"USD","standard_return_window":"2026-01-15","unauthorized_return_window":"2026-01-15","expected_settlement_date":"2026-01-15","expected_funds_available_date":"2026-01-15","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","refunds":[{"id":"cbc33112-2afe-472e-8afe-321f0871b7e5","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","amount":"100.25","status":"pending","failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","created":"2026-01-15T08:30:00Z","network_trace_id":"sample network trace id"}],"recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0","expected_sweep_settlement_schedule":[{"sweep_settlement_date":"2026-01-15","swept_settled_amount":"100.25"}],"credit_funds_source":"sweep","facilitator_fee":"100.25","network_trace_id":"sample network trace id"}"#;
    const MINIMAL: &'static str = r#"{"id":"64045590-08de-4050-88de-a8bbbbc98e5b","type":"debit","user":{"legal_name":"sample legal name"},"amount":"100.25","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","network":"ach"}"#;
}

impl plaid_core::Sample for super::types::TransferUserInResponse {
    const SAMPLE: &'static str = r#"{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}}"#;
    const MINIMAL: &'static str = r#"{"legal_name":"sample legal name"}"#;
}

impl plaid_core::Sample for super::types::TransferUserAddressInResponse {
    const SAMPLE: &'static str = r#"{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferWireDetails {
    const SAMPLE: &'static str = r#"{"message_to_beneficiary":"sample message to beneficiary","wire_return_fee":"sample wire return fee"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferAuthorizationGuaranteeDecisionRationale {
    const SAMPLE: &'static str = r#"{"code":"RETURN_BANK","description":"sample description"}"#;
}

impl plaid_core::Sample for super::types::TransferGuaranteeDetails {
    const SAMPLE: &'static str = r#"{"guaranteed_amount":"100.25","schedule":[{"amount":"100.25","observation_window_business_days":1,"observation_window_expiration_time":"2026-01-15T08:30:00Z"}]}"#;
    const MINIMAL: &'static str = r#"{"guaranteed_amount":"100.25"}"#;
}

impl plaid_core::Sample for super::types::TransferGuaranteeScheduleItem {
    const SAMPLE: &'static str = r#"{"amount":"100.25","observation_window_business_days":1,"observation_window_expiration_time":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = r#"{"amount":"100.25"}"#;
}

impl plaid_core::Sample for super::types::TransferRefund {
    const SAMPLE: &'static str = r#"{"id":"cbc33112-2afe-472e-8afe-321f0871b7e5","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","amount":"100.25","status":"pending","failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","created":"2026-01-15T08:30:00Z","network_trace_id":"sample network trace id"}"#;
    const MINIMAL: &'static str = r#"{"id":"cbc33112-2afe-472e-8afe-321f0871b7e5","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","amount":"100.25","status":"pending","created":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::TransferRefundFailure {
    const SAMPLE: &'static str = r#"{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferExpectedSweepSettlementScheduleItem {
    const SAMPLE: &'static str =
        r#"{"sweep_settlement_date":"2026-01-15","swept_settled_amount":"100.25"}"#;
}

impl plaid_core::Sample for super::types::TransferRecurringGetRequest {
    const SAMPLE: &'static str =
        r#"{"recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0"}"#;
}

impl plaid_core::Sample for super::types::TransferRecurringGetResponse {
    const SAMPLE: &'static str = r#"{"recurring_transfer":{"recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0","created":"2026-01-15T08:30:00Z","next_origination_date":"2026-01-15","test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","type":"debit","amount":"100.25","status":"active","ach_class":"ccd","network":"ach","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","iso_currency_code":"USD","description":"sample description","transfer_ids":["64045590-08de-4050-88de-a8bbbbc98e5b"],"user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"schedule":{"interval_unit":"week","interval_count":1,"interval_execution_day":1,"start_date":"2026-01-15","end_date":"2026-01-15"}},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"recurring_transfer":{"recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0","created":"2026-01-15T08:30:00Z","type":"debit","amount":"100.25","status":"active","network":"ach","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","iso_currency_code":"USD","description":"sample description","user":{"legal_name":"sample legal name"},"schedule":{"interval_unit":"week","start_date":"2026-01-15"}}}"#;
}

impl plaid_core::Sample for super::types::RecurringTransfer {
    const SAMPLE: &'static str = r#"{"recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0","created":"2026-01-15T08:30:00Z","next_origination_date":"2026-01-15","test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","type":"debit","amount":"100.25","status":"active","ach_class":"ccd","network":"ach","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","iso_currency_code":"USD","description":"sample description","transfer_ids":["64045590-08de-4050-88de-a8bbbbc98e5b"],"user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"schedule":{"interval_unit":"week","interval_count":1,"interval_execution_day":1,"start_date":"2026-01-15","end_date":"2026-01-15"}}"#;
    const MINIMAL: &'static str = r#"{"recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0","created":"2026-01-15T08:30:00Z","type":"debit","amount":"100.25","status":"active","network":"ach","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","iso_currency_code":"USD","description":"sample description","user":{"legal_name":"sample legal name"},"schedule":{"interval_unit":"week","start_date":"2026-01-15"}}"#;
}

impl plaid_core::Sample for super::types::TransferRecurringSchedule {
    const SAMPLE: &'static str = r#"{"interval_unit":"week","interval_count":1,"interval_execution_day":1,"start_date":"2026-01-15","end_date":"2026-01-15"}"#;
    const MINIMAL: &'static str = r#"{"interval_unit":"week","start_date":"2026-01-15"}"#;
}

impl plaid_core::Sample for super::types::TransferAuthorizationCreateRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","payment_profile_token":"payment-profile-sandbox-5ec2e7ed-0000-4000-8000-e3358c235c6f","type":"debit","network":"ach","amount":"100.25","ach_class":"ccd","wire_details":{"message_to_beneficiary":"sample message to beneficiary","wire_return_fee":"sample wire return fee"},"user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"device":{"ip_address":"9078563412","user_agent":"sample user agent"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","iso_currency_code":"USD","idempotency_key":"sample idempotency key","user_present":true,"with_guarantee":true,"request_guarantee":true,"beacon_session_id":"sample beacon session id","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","credit_funds_source":"sweep","test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","ruleset_key":"sample ruleset key","custom_attributes":{"sample":"sample custom attributes"},"user_attributes":{"account_created_time":"2026-01-15T08:30:00Z","successful_payment_count":1}}"#;
    const MINIMAL: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"debit","network":"ach","amount":"100.25","user":{"legal_name":"sample legal name"}}"#;
}

impl plaid_core::Sample for super::types::TransferAuthorizationUserInRequest {
    const SAMPLE: &'static str = r#"{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}}"#;
    const MINIMAL: &'static str = r#"{"legal_name":"sample legal name"}"#;
}

impl plaid_core::Sample for super::types::TransferUserAddressInRequest {
    const SAMPLE: &'static str = r#"{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferAuthorizationDevice {
    const SAMPLE: &'static str = r#"{"ip_address":"9078563412","user_agent":"sample user agent"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferAuthorizationUserAttributes {
    const SAMPLE: &'static str =
        r#"{"account_created_time":"2026-01-15T08:30:00Z","successful_payment_count":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferAuthorizationCreateResponse {
    const SAMPLE: &'static str = r#"{"authorization":{"id":"18fe5c06-d704-4c64-8704-d232d4711be7","created":"2026-01-15T08:30:00Z","decision":"approved","decision_rationale":{"code":"NSF","description":"sample description"},"guarantee_decision":"GUARANTEED","guarantee_decision_rationale":{"code":"RETURN_BANK","description":"sample description"},"guarantee_details":{"outcome":"FULL_INSTANT","schedule":[{"amount":"100.25","observation_window_business_days":1}]},"payment_risk":{"bank_initiated_return_score":1,"customer_initiated_return_score":1,"risk_level":"HIGH_RISK","warnings":[{"warning_type":"sample warning type","warning_code":"sample warning code","warning_message":"sample warning message"}]},"proposed_transfer":{"ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","type":"debit","user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"amount":"100.25","requested_amount":"100.25","network":"sample network","wire_details":{"message_to_beneficiary":"sample message to beneficiary","wire_return_fee":"sample wire return fee"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","iso_currency_code":"USD","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","credit_funds_source":"sweep"}},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"authorization":{"id":"18fe5c06-d704-4c64-8704-d232d4711be7","created":"2026-01-15T08:30:00Z","decision":"approved","proposed_transfer":{"type":"debit","user":{"legal_name":"sample legal name"},"amount":"100.25","network":"sample network"}}}"#;
}

impl plaid_core::Sample for super::types::TransferAuthorization {
    const SAMPLE: &'static str = r#"{"id":"18fe5c06-d704-4c64-8704-d232d4711be7","created":"2026-01-15T08:30:00Z","decision":"approved","decision_rationale":{"code":"NSF","description":"sample description"},"guarantee_decision":"GUARANTEED","guarantee_decision_rationale":{"code":"RETURN_BANK","description":"sample description"},"guarantee_details":{"outcome":"FULL_INSTANT","schedule":[{"amount":"100.25","observation_window_business_days":1}]},"payment_risk":{"bank_initiated_return_score":1,"customer_initiated_return_score":1,"risk_level":"HIGH_RISK","warnings":[{"warning_type":"sample warning type","warning_code":"sample warning code","warning_message":"sample warning message"}]},"proposed_transfer":{"ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","type":"debit","user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"amount":"100.25","requested_amount":"100.25","network":"sample network","wire_details":{"message_to_beneficiary":"sample message to beneficiary","wire_return_fee":"sample wire return fee"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","iso_currency_code":"USD","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","credit_funds_source":"sweep"}}"#;
    const MINIMAL: &'static str = r#"{"id":"18fe5c06-d704-4c64-8704-d232d4711be7","created":"2026-01-15T08:30:00Z","decision":"approved","proposed_transfer":{"type":"debit","user":{"legal_name":"sample legal name"},"amount":"100.25","network":"sample network"}}"#;
}

impl plaid_core::Sample for super::types::TransferAuthorizationDecisionRationale {
    const SAMPLE: &'static str = r#"{"code":"NSF","description":"sample description"}"#;
    const MINIMAL: &'static str = r#"{"description":"sample description"}"#;
}

impl plaid_core::Sample for super::types::AuthorizationGuaranteeDetails {
    const SAMPLE: &'static str = r#"{"outcome":"FULL_INSTANT","schedule":[{"amount":"100.25","observation_window_business_days":1}]}"#;
    const MINIMAL: &'static str = r#"{"outcome":"FULL_INSTANT"}"#;
}

impl plaid_core::Sample for super::types::AuthorizationGuaranteeScheduleItem {
    const SAMPLE: &'static str = r#"{"amount":"100.25","observation_window_business_days":1}"#;
    const MINIMAL: &'static str = r#"{"amount":"100.25"}"#;
}

impl plaid_core::Sample for super::types::TransferAuthorizationPaymentRisk {
    const SAMPLE: &'static str = r#"{"bank_initiated_return_score":1,"customer_initiated_return_score":1,"risk_level":"HIGH_RISK","warnings":[{"warning_type":"sample warning type","warning_code":"sample warning code","warning_message":"sample warning message"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferAuthorizationProposedTransfer {
    const SAMPLE: &'static str = r#"{"ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","type":"debit","user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"amount":"100.25","requested_amount":"100.25","network":"sample network","wire_details":{"message_to_beneficiary":"sample message to beneficiary","wire_return_fee":"sample wire return fee"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","iso_currency_code":"USD","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","credit_funds_source":"sweep"}"#;
    const MINIMAL: &'static str = r#"{"type":"debit","user":{"legal_name":"sample legal name"},"amount":"100.25","network":"sample network"}"#;
}

impl plaid_core::Sample for super::types::TransferAuthorizationCancelRequest {
    const SAMPLE: &'static str = r#"{"authorization_id":"18fe5c06-d704-4c64-8704-d232d4711be7"}"#;
}

impl plaid_core::Sample for super::types::TransferAuthorizationCancelResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferBalanceGetRequest {
    const SAMPLE: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","type":"prefunded_rtp_credits"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferBalanceGetResponse {
    const SAMPLE: &'static str = r#"{"balance":{"available":"100.25","current":"100.25","type":"prefunded_rtp_credits"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"balance":{"available":"100.25","type":"prefunded_rtp_credits"}}"#;
}

impl plaid_core::Sample for super::types::TransferBalance {
    const SAMPLE: &'static str =
        r#"{"available":"100.25","current":"100.25","type":"prefunded_rtp_credits"}"#;
    const MINIMAL: &'static str = r#"{"available":"100.25","type":"prefunded_rtp_credits"}"#;
}

impl plaid_core::Sample for super::types::TransferCapabilitiesGetRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","payment_profile_token":"payment-profile-sandbox-5ec2e7ed-0000-4000-8000-e3358c235c6f"}"#;
    const MINIMAL: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::types::TransferCapabilitiesGetResponse {
    const SAMPLE: &'static str = r#"{"institution_supported_networks":{"rtp":{"credit":true},"rfp":{"debit":true,"max_amount":"100.25","iso_currency_code":"USD"}},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"institution_supported_networks":{"rtp":{}}}"#;
}

impl plaid_core::Sample for super::types::InstitutionSupportedNetworks {
    const SAMPLE: &'static str = r#"{"rtp":{"credit":true},"rfp":{"debit":true,"max_amount":"100.25","iso_currency_code":"USD"}}"#;
    const MINIMAL: &'static str = r#"{"rtp":{}}"#;
}

impl plaid_core::Sample for super::types::TransferCapabilitiesGetRTP {
    const SAMPLE: &'static str = r#"{"credit":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferCapabilitiesGetRfP {
    const SAMPLE: &'static str =
        r#"{"debit":true,"max_amount":"100.25","iso_currency_code":"USD"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferConfigurationGetRequest {
    const SAMPLE: &'static str =
        r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferConfigurationGetResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","max_single_transfer_amount":"100.25","max_single_transfer_credit_amount":"100.25","max_single_transfer_debit_amount":"100.25","max_daily_credit_amount":"100.25","max_daily_debit_amount":"100.25","max_monthly_amount":"100.25","max_monthly_credit_amount":"100.25","max_monthly_debit_amount":"100.25","iso_currency_code":"USD"}"#;
    const MINIMAL: &'static str = r#"{"max_daily_credit_amount":"100.25","max_daily_debit_amount":"100.25","iso_currency_code":"USD"}"#;
}

impl plaid_core::Sample for super::types::TransferLedgerGetRequest {
    const SAMPLE: &'static str = r#"{"ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferLedgerGetResponse {
    const SAMPLE: &'static str = r#"{"ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","balance":{"available":"100.25","pending":"100.25"},"name":"sample name","is_default":true,"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"balance":{"available":"100.25","pending":"100.25"}}"#;
}

impl plaid_core::Sample for super::types::TransferLedgerBalance {
    const SAMPLE: &'static str = r#"{"available":"100.25","pending":"100.25"}"#;
}

impl plaid_core::Sample for super::types::TransferLedgerDistributeRequest {
    const SAMPLE: &'static str = r#"{"from_ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","to_ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","amount":"100.25","idempotency_key":"sample idempotency key","description":"sample description"}"#;
    const MINIMAL: &'static str = r#"{"from_ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","to_ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","amount":"100.25","idempotency_key":"sample idempotency key"}"#;
}

impl plaid_core::Sample for super::types::TransferLedgerDistributeResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferLedgerDepositRequest {
    const SAMPLE: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","amount":"100.25","description":"sample des","idempotency_key":"sample idempotency key","network":"ach"}"#;
    const MINIMAL: &'static str =
        r#"{"amount":"100.25","idempotency_key":"sample idempotency key","network":"ach"}"#;
}

impl plaid_core::Sample for super::types::TransferLedgerDepositResponse {
    const SAMPLE: &'static str = r#"{"sweep":{"id":"sample id","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","created":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD","settled":"2026-01-15","expected_funds_available_date":"2026-01-15","status":"pending","trigger":"manual","description":"sample description","network_trace_id":"sample network trace id","failure_reason":{"failure_code":"sample failure code","description":"sample description"}},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"sweep":{"id":"sample id","created":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD"}}"#;
}

impl plaid_core::Sample for super::types::TransferLedgerWithdrawRequest {
    const SAMPLE: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","amount":"100.25","description":"sample des","idempotency_key":"sample idempotency key","network":"ach"}"#;
    const MINIMAL: &'static str =
        r#"{"amount":"100.25","idempotency_key":"sample idempotency key","network":"ach"}"#;
}

impl plaid_core::Sample for super::types::TransferLedgerWithdrawResponse {
    const SAMPLE: &'static str = r#"{"sweep":{"id":"sample id","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","created":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD","settled":"2026-01-15","expected_funds_available_date":"2026-01-15","status":"pending","trigger":"manual","description":"sample description","network_trace_id":"sample network trace id","failure_reason":{"failure_code":"sample failure code","description":"sample description"}},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"sweep":{"id":"sample id","created":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD"}}"#;
}

impl plaid_core::Sample for super::types::TransferOriginatorFundingAccountUpdateRequest {
    const SAMPLE: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","funding_account":{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}}"#;
}

impl plaid_core::Sample for super::types::TransferFundingAccount {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::types::TransferOriginatorFundingAccountUpdateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferOriginatorFundingAccountCreateRequest {
    const SAMPLE: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","funding_account":{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","display_name":"sample display name"}}"#;
    const MINIMAL: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","funding_account":{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}}"#;
}

impl plaid_core::Sample for super::types::TransferFundingAccountWithDisplayName {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","display_name":"sample display name"}"#;
    const MINIMAL: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::types::TransferOriginatorFundingAccountCreateResponse {
    const SAMPLE: &'static str = r#"{"funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferMetricsGetRequest {
    const SAMPLE: &'static str =
        r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferMetricsGetResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","daily_debit_transfer_volume":"100.25","daily_credit_transfer_volume":"100.25","monthly_transfer_volume":"100.25","monthly_debit_transfer_volume":"100.25","monthly_credit_transfer_volume":"100.25","iso_currency_code":"USD","return_rates":{"last_60d":{"overall_return_rate":"sample overall return rate","unauthorized_return_rate":"sample unauthorized return rate","administrative_return_rate":"sample administrative return rate"}},"authorization_usage":{"daily_credit_utilization":"sample daily credit utilization","daily_debit_utilization":"sample daily debit utilization","monthly_credit_utilization":"sample monthly credit utilization","monthly_debit_utilization":"sample monthly debit utilization"}}"#;
    const MINIMAL: &'static str = r#"{"daily_debit_transfer_volume":"100.25","daily_credit_transfer_volume":"100.25","iso_currency_code":"USD"}"#;
}

impl plaid_core::Sample for super::types::TransferMetricsGetReturnRates {
    const SAMPLE: &'static str = r#"{"last_60d":{"overall_return_rate":"sample overall return rate","unauthorized_return_rate":"sample unauthorized return rate","administrative_return_rate":"sample administrative return rate"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferMetricsGetReturnRatesOverInterval {
    const SAMPLE: &'static str = r#"{"overall_return_rate":"sample overall return rate","unauthorized_return_rate":"sample unauthorized return rate","administrative_return_rate":"sample administrative return rate"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferMetricsGetAuthorizationUsage {
    const SAMPLE: &'static str = r#"{"daily_credit_utilization":"sample daily credit utilization","daily_debit_utilization":"sample daily debit utilization","monthly_credit_utilization":"sample monthly credit utilization","monthly_debit_utilization":"sample monthly debit utilization"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferCreateRequest {
    const SAMPLE: &'static str = r#"{"idempotency_key":"sample idempotency key","access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","authorization_id":"18fe5c06-d704-4c64-8704-d232d4711be7","type":"debit","network":"ach","amount":"100.25","description":"sample descript","ach_class":"ccd","user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"metadata":{"sample":"sample metadata"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","iso_currency_code":"USD","test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","facilitator_fee":"100.25"}"#;
    const MINIMAL: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","authorization_id":"18fe5c06-d704-4c64-8704-d232d4711be7","description":"sample descript"}"#;
}

impl plaid_core::Sample for super::types::TransferUserInRequestDeprecated {
    const SAMPLE: &'static str = r#"{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferCreateResponse {
    const SAMPLE: &'static str = r#"{"transfer":{"id":"64045590-08de-4050-88de-a8bbbbc98e5b","authorization_id":"18fe5c06-d704-4c64-8704-d232d4711be7","ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","type":"debit","user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"amount":"100.25","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","sweep_status":"unswept","network":"ach","wire_details":{"message_to_beneficiary":"sample message to beneficiary","wire_return_fee":"sample wire return fee"},"cancellable":true,"failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"metadata":{"sample":"sample metadata"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","guarantee_decision":"GUARANTEED","guarantee_decision_rationale":{"code":"RETURN_BANK","description":"sample description"},"guarantee_details":{"guaranteed_amount":"100.25","schedule":[{"amount":"100.25","observation_window_business_days":1,"observation_window_expiration_time":"2026-01-15T08:30:00Z"}]},"iso_currency_code":"USD","standard_return_window":"2026-01-15","unauthorized_return_window":"2026-01-15","expected_settlement_date":"2026-01-15","expected_funds_available_date":"2026-01-15","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","refunds":[{"id":"cbc33112-2afe-472e-8afe-321f0871b7e5","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","amount":"100.25","status":"pending","failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","created":"2026-01-15T08:30:00Z","network_trace_id":"sample network trace id"}],"recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0","expected_sweep_settlement_schedule":[{"sweep_settlement_date":"2026-01-15","swept_settled_amount":"100.25"}],"credit_funds_source":"sweep","facilitator_fee":"100.25","network_trace_id":"sample network trace id"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"transfer":{"id":"64045590-08de-4050-88de-a8bbbbc98e5b","type":"debit","user":{"legal_name":"sample legal name"},"amount":"100.25","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","network":"ach"}}"#;
}

impl plaid_core::Sample for super::types::TransferRecurringCreateRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","idempotency_key":"sample idempotency key","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","type":"debit","network":"ach","ach_class":"ccd","amount":"100.25","user_present":true,"iso_currency_code":"USD","description":"sample description","test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","schedule":{"interval_unit":"week","interval_count":1,"interval_execution_day":1,"start_date":"2026-01-15","end_date":"2026-01-15"},"user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"device":{"ip_address":"9078563412","user_agent":"sample user agent"}}"#;
    const MINIMAL: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","idempotency_key":"sample idempotency key","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"debit","network":"ach","amount":"100.25","description":"sample description","schedule":{"interval_unit":"week","interval_count":1,"interval_execution_day":1,"start_date":"2026-01-15"},"user":{"legal_name":"sample legal name"}}"#;
}

impl plaid_core::Sample for super::types::TransferUserInRequest {
    const SAMPLE: &'static str = r#"{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}}"#;
    const MINIMAL: &'static str = r#"{"legal_name":"sample legal name"}"#;
}

impl plaid_core::Sample for super::types::TransferDevice {
    const SAMPLE: &'static str = r#"{"ip_address":"9078563412","user_agent":"sample user agent"}"#;
}

impl plaid_core::Sample for super::types::TransferRecurringCreateResponse {
    const SAMPLE: &'static str = r#"{"recurring_transfer":{"recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0","created":"2026-01-15T08:30:00Z","next_origination_date":"2026-01-15","test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","type":"debit","amount":"100.25","status":"active","ach_class":"ccd","network":"ach","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","iso_currency_code":"USD","description":"sample description","transfer_ids":["64045590-08de-4050-88de-a8bbbbc98e5b"],"user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"schedule":{"interval_unit":"week","interval_count":1,"interval_execution_day":1,"start_date":"2026-01-15","end_date":"2026-01-15"}},"decision":"approved","decision_rationale":{"code":"NSF","description":"sample description"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"decision":"approved"}"#;
}

impl plaid_core::Sample for super::types::TransferListRequest {
    const SAMPLE: &'static str = r#"{"start_date":"2026-01-15T08:30:00Z","end_date":"2026-01-15T08:30:00Z","count":1,"offset":1,"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferListResponse {
    const SAMPLE: &'static str = r#"{"transfers":[{"id":"64045590-08de-4050-88de-a8bbbbc98e5b","authorization_id":"18fe5c06-d704-4c64-8704-d232d4711be7","ach_class":"ccd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","type":"debit","user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"amount":"100.25","description":"sample description","created":"2026-01-15T08:30:00Z","status":"pending","sweep_status":"unswept","network":"ach","wire_details":{"message_to_beneficiary":"sample message to beneficiary","wire_return_fee":"sample wire return fee"},"cancellable":true,"failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"metadata":{"sample":"sample metadata"},"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","guarantee_decision":"GUARANTEED","guarantee_decision_rationale":{"code":"RETURN_BANK","description":"sample description"},"guarantee_details":{"guaranteed_amount":"100.25","schedule":[{"amount":"100.25","observation_window_business_days":1,"observation_window_expiration_time":"2026-01-15T08:30:00Z"}]},"iso_currency_code":"USD","standard_return_window":"2026-01-15","unauthorized_return_window":"2026-01-15","expected_settlement_date":"2026-01-15","expected_funds_available_date":"2026-01-15","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","refunds":[{"id":"cbc33112-2afe-472e-8afe-321f0871b7e5","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","amount":"100.25","status":"pending","failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","created":"2026-01-15T08:30:00Z","network_trace_id":"sample network trace id"}],"recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0","expected_sweep_settlement_schedule":[{"sweep_settlement_date":"2026-01-15","swept_settled_amount":"100.25"}],"credit_funds_source":"sweep","facilitator_fee":"100.25","network_trace_id":"sample network trace id"},{"id":"5e937857-f5f5-4451-85f5-c1d59e485243","authorization_id":"e66d630a-ce0d-461a-8e0d-a8c4fa802797","ach_class":"ccd","account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","funding_account_id":"b3edd359-fe3e-4c92-8e3e-418eaae8daf8","ledger_id":"652632ce-2d8f-4ade-8d8f-486d1abe0511","type":"debit","user":{"legal_name":"sample legal name 2","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"amount":"42.50","description":"sample description 2","created":"2026-01-14T08:30:00Z","status":"pending","sweep_status":"unswept","network":"ach","wire_details":{"message_to_beneficiary":"sample message to beneficiary 2","wire_return_fee":"sample wire return fee 2"},"cancellable":true,"failure_reason":{"failure_code":"sample failure code 2","ach_return_code":"sample ach return code 2","description":"sample description 2"},"metadata":{"sample":"sample metadata 2"},"origination_account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","guarantee_decision":"GUARANTEED","guarantee_decision_rationale":{"code":"RETURN_BANK","description":"sample description 2"},"guarantee_details":{"guaranteed_amount":"42.50","schedule":[{"amount":"42.50","observation_window_business_days":1,"observation_window_expiration_time":"2026-01-14T08:30:00Z"}]},"iso_currency_code":"USD","standard_return_window":"2026-01-14","unauthorized_return_window":"2026-01-14","expected_settlement_date":"2026-01-14","expected_funds_available_date":"2026-01-14","originator_client_id":"a2162034-ef62-4c6d-8f62-72346d61416b","refunds":[{"id":"9fccc31e-32f3-4de8-82f3-394a42ad75b7","transfer_id":"5e937857-f5f5-4451-85f5-c1d59e485243","amount":"42.50","status":"pending","failure_reason":{"failure_code":"sample failure code 2","ach_return_code":"sample ach return code 2","description":"sample description 2"},"ledger_id":"652632ce-2d8f-4ade-8d8f-486d1abe0511","created":"2026-01-14T08:30:00Z","network_trace_id":"sample network trace id 2"}],"recurring_transfer_id":"4ca53cc5-5dd5-42c3-8dd5-1615d10134a2","expected_sweep_settlement_schedule":[{"sweep_settlement_date":"2026-01-14","swept_settled_amount":"42.50"}],"credit_funds_source":"sweep","facilitator_fee":"42.50","network_trace_id":"sample network trace id 2"}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferRecurringListRequest {
    const SAMPLE: &'static str = r#"{"start_time":"2026-01-15T08:30:00Z","end_time":"2026-01-15T08:30:00Z","count":1,"offset":1,"funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferRecurringListResponse {
    const SAMPLE: &'static str = r#"{"recurring_transfers":[{"recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0","created":"2026-01-15T08:30:00Z","next_origination_date":"2026-01-15","test_clock_id":"221ff36d-5b00-4b5c-8b00-1e798c9d344c","type":"debit","amount":"100.25","status":"active","ach_class":"ccd","network":"ach","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","iso_currency_code":"USD","description":"sample description","transfer_ids":["64045590-08de-4050-88de-a8bbbbc98e5b"],"user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"schedule":{"interval_unit":"week","interval_count":1,"interval_execution_day":1,"start_date":"2026-01-15","end_date":"2026-01-15"}},{"recurring_transfer_id":"4ca53cc5-5dd5-42c3-8dd5-1615d10134a2","created":"2026-01-14T08:30:00Z","next_origination_date":"2026-01-14","test_clock_id":"452b3e58-1fb5-4ed7-8fb5-f77563abc993","type":"debit","amount":"42.50","status":"active","ach_class":"ccd","network":"ach","origination_account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","funding_account_id":"b3edd359-fe3e-4c92-8e3e-418eaae8daf8","iso_currency_code":"USD","description":"sample description 2","transfer_ids":["5e937857-f5f5-4451-85f5-c1d59e485243"],"user":{"legal_name":"sample legal name 2","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"schedule":{"interval_unit":"week","interval_count":1,"interval_execution_day":1,"start_date":"2026-01-14","end_date":"2026-01-14"}}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferCancelRequest {
    const SAMPLE: &'static str = r#"{"transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","reason_code":"AC03"}"#;
    const MINIMAL: &'static str = r#"{"transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b"}"#;
}

impl plaid_core::Sample for super::types::TransferCancelResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferRecurringCancelRequest {
    const SAMPLE: &'static str =
        r#"{"recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0"}"#;
}

impl plaid_core::Sample for super::types::TransferRecurringCancelResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferEventListRequest {
    const SAMPLE: &'static str = r#"{"start_date":"2026-01-15T08:30:00Z","end_date":"2026-01-15T08:30:00Z","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","transfer_type":"debit","event_types":["pending"],"sweep_id":"20ac83b3-74ae-48ba-84ae-118a08100a6a","count":1,"offset":1,"origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferEventListResponse {
    const SAMPLE: &'static str = r#"{"transfer_events":[{"event_id":1,"timestamp":"2026-01-15T08:30:00Z","event_type":"pending","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","transfer_type":"debit","transfer_amount":"100.25","failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"sweep_id":"20ac83b3-74ae-48ba-84ae-118a08100a6a","sweep_amount":"100.25","event_amount":"100.25","refund_id":"cbc33112-2afe-472e-8afe-321f0871b7e5","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","intent_id":"c26511c8-a08c-4344-808c-07e16087ec53","wire_return_fee":"sample wire return fee"},{"event_id":2,"timestamp":"2026-01-14T08:30:00Z","event_type":"pending","account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","funding_account_id":"b3edd359-fe3e-4c92-8e3e-418eaae8daf8","ledger_id":"652632ce-2d8f-4ade-8d8f-486d1abe0511","transfer_id":"5e937857-f5f5-4451-85f5-c1d59e485243","origination_account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","transfer_type":"debit","transfer_amount":"42.50","failure_reason":{"failure_code":"sample failure code 2","ach_return_code":"sample ach return code 2","description":"sample description 2"},"sweep_id":"f0c098b7-baa1-4962-8aa1-b06db2bd26ec","sweep_amount":"42.50","event_amount":"42.50","refund_id":"9fccc31e-32f3-4de8-82f3-394a42ad75b7","originator_client_id":"a2162034-ef62-4c6d-8f62-72346d61416b","intent_id":"1f613ea1-1cbb-458f-8cbb-d4b3c0c2f7bb","wire_return_fee":"sample wire return fee 2"}],"has_more":false,"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferEvent {
    const SAMPLE: &'static str = r#"{"event_id":1,"timestamp":"2026-01-15T08:30:00Z","event_type":"pending","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","transfer_type":"debit","transfer_amount":"100.25","failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"sweep_id":"20ac83b3-74ae-48ba-84ae-118a08100a6a","sweep_amount":"100.25","event_amount":"100.25","refund_id":"cbc33112-2afe-472e-8afe-321f0871b7e5","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","intent_id":"c26511c8-a08c-4344-808c-07e16087ec53","wire_return_fee":"sample wire return fee"}"#;
    const MINIMAL: &'static str = r#"{"timestamp":"2026-01-15T08:30:00Z","event_type":"pending","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b"}"#;
}

impl plaid_core::Sample for super::types::TransferLedgerEventListRequest {
    const SAMPLE: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","start_date":"2026-01-15T08:30:00Z","end_date":"2026-01-15T08:30:00Z","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","ledger_event_id":"sample ledger event id","source_type":"TRANSFER","source_id":"sample source id","count":1,"offset":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferLedgerEventListResponse {
    const SAMPLE: &'static str = r#"{"ledger_events":[{"ledger_event_id":"sample ledger event id","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","amount":"100.25","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","refund_id":"cbc33112-2afe-472e-8afe-321f0871b7e5","sweep_id":"20ac83b3-74ae-48ba-84ae-118a08100a6a","description":"sample description","pending_balance":"100.25","available_balance":"100.25","type":"sample type","timestamp":"2026-01-15T08:30:00Z"},{"ledger_event_id":"sample ledger event id 2","ledger_id":"652632ce-2d8f-4ade-8d8f-486d1abe0511","amount":"42.50","transfer_id":"5e937857-f5f5-4451-85f5-c1d59e485243","refund_id":"9fccc31e-32f3-4de8-82f3-394a42ad75b7","sweep_id":"f0c098b7-baa1-4962-8aa1-b06db2bd26ec","description":"sample description 2","pending_balance":"42.50","available_balance":"42.50","type":"sample type 2","timestamp":"2026-01-14T08:30:00Z"}],"has_more":false,"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"has_more":false}"#;
}

impl plaid_core::Sample for super::types::TransferLedgerEvent {
    const SAMPLE: &'static str = r#"{"ledger_event_id":"sample ledger event id","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","amount":"100.25","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","refund_id":"cbc33112-2afe-472e-8afe-321f0871b7e5","sweep_id":"20ac83b3-74ae-48ba-84ae-118a08100a6a","description":"sample description","pending_balance":"100.25","available_balance":"100.25","type":"sample type","timestamp":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = r#"{"ledger_event_id":"sample ledger event id","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","amount":"100.25","description":"sample description","pending_balance":"100.25","available_balance":"100.25","type":"sample type","timestamp":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::TransferEventSyncRequest {
    const SAMPLE: &'static str = r#"{"after_id":1,"count":1}"#;
    const MINIMAL: &'static str = r#"{"after_id":1}"#;
}

impl plaid_core::Sample for super::types::TransferEventSyncResponse {
    const SAMPLE: &'static str = r#"{"transfer_events":[{"event_id":1,"timestamp":"2026-01-15T08:30:00Z","event_type":"pending","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","transfer_type":"debit","transfer_amount":"100.25","failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"sweep_id":"20ac83b3-74ae-48ba-84ae-118a08100a6a","sweep_amount":"100.25","event_amount":"100.25","refund_id":"cbc33112-2afe-472e-8afe-321f0871b7e5","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","intent_id":"c26511c8-a08c-4344-808c-07e16087ec53","wire_return_fee":"sample wire return fee"},{"event_id":2,"timestamp":"2026-01-14T08:30:00Z","event_type":"pending","account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","funding_account_id":"b3edd359-fe3e-4c92-8e3e-418eaae8daf8","ledger_id":"652632ce-2d8f-4ade-8d8f-486d1abe0511","transfer_id":"5e937857-f5f5-4451-85f5-c1d59e485243","origination_account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","transfer_type":"debit","transfer_amount":"42.50","failure_reason":{"failure_code":"sample failure code 2","ach_return_code":"sample ach return code 2","description":"sample description 2"},"sweep_id":"f0c098b7-baa1-4962-8aa1-b06db2bd26ec","sweep_amount":"42.50","event_amount":"42.50","refund_id":"9fccc31e-32f3-4de8-82f3-394a42ad75b7","originator_client_id":"a2162034-ef62-4c6d-8f62-72346d61416b","intent_id":"1f613ea1-1cbb-458f-8cbb-d4b3c0c2f7bb","wire_return_fee":"sample wire return fee 2"}],"has_more":false,"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferSweepGetRequest {
    const SAMPLE: &'static str = r#"{"sweep_id":"20ac83b3-74ae-48ba-84ae-118a08100a6a"}"#;
}

impl plaid_core::Sample for super::types::TransferSweepGetResponse {
    const SAMPLE: &'static str = r#"{"sweep":{"id":"sample id","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","created":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD","settled":"2026-01-15","expected_funds_available_date":"2026-01-15","status":"pending","trigger":"manual","description":"sample description","network_trace_id":"sample network trace id","failure_reason":{"failure_code":"sample failure code","description":"sample description"}},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"sweep":{"id":"sample id","created":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD"}}"#;
}

impl plaid_core::Sample for super::types::TransferSweepListRequest {
    const SAMPLE: &'static str = r#"{"start_date":"2026-01-15T08:30:00Z","end_date":"2026-01-15T08:30:00Z","count":1,"offset":1,"amount":"100.25","status":"pending","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","trigger":"manual"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferSweepListResponse {
    const SAMPLE: &'static str = r#"{"sweeps":[{"id":"sample id","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","created":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD","settled":"2026-01-15","expected_funds_available_date":"2026-01-15","status":"pending","trigger":"manual","description":"sample description","network_trace_id":"sample network trace id","failure_reason":{"failure_code":"sample failure code","description":"sample description"}},{"id":"sample id 2","funding_account_id":"b3edd359-fe3e-4c92-8e3e-418eaae8daf8","ledger_id":"652632ce-2d8f-4ade-8d8f-486d1abe0511","created":"2026-01-14T08:30:00Z","amount":"42.50","iso_currency_code":"USD","settled":"2026-01-14","expected_funds_available_date":"2026-01-14","status":"pending","trigger":"manual","description":"sample description 2","network_trace_id":"sample network trace id 2","failure_reason":{"failure_code":"sample failure code 2","description":"sample description 2"}}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferMigrateAccountRequest {
    const SAMPLE: &'static str = r#"{"account_number":"9078563412","routing_number":"021000021","wire_routing_number":"sample wire routing number","account_type":"sample account type"}"#;
    const MINIMAL: &'static str = r#"{"account_number":"9078563412","routing_number":"021000021","account_type":"sample account type"}"#;
}

impl plaid_core::Sample for super::types::TransferMigrateAccountResponse {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::types::TransferIntentCreateRequest {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","mode":"PAYMENT","network":"ach","amount":"100.25","description":"sample descript","ach_class":"ccd","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"metadata":{"sample":"sample metadata"},"iso_currency_code":"USD","require_guarantee":true}"#;
    const MINIMAL: &'static str = r#"{"mode":"PAYMENT","amount":"100.25","description":"sample descript","user":{"legal_name":"sample legal name"}}"#;
}

impl plaid_core::Sample for super::types::TransferIntentCreateResponse {
    const SAMPLE: &'static str = r#"{"transfer_intent":{"id":"sample id","created":"2026-01-15T08:30:00Z","status":"PENDING","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","amount":"100.25","mode":"PAYMENT","network":"ach","ach_class":"ccd","user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"description":"sample description","metadata":{"sample":"sample metadata"},"iso_currency_code":"USD","require_guarantee":true},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"transfer_intent":{"id":"sample id","created":"2026-01-15T08:30:00Z","status":"PENDING","amount":"100.25","mode":"PAYMENT","user":{"legal_name":"sample legal name"},"description":"sample description","iso_currency_code":"USD"}}"#;
}

impl plaid_core::Sample for super::types::TransferIntentCreate {
    const SAMPLE: &'static str = r#"{"id":"sample id","created":"2026-01-15T08:30:00Z","status":"PENDING","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","amount":"100.25","mode":"PAYMENT","network":"ach","ach_class":"ccd","user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"description":"sample description","metadata":{"sample":"sample metadata"},"iso_currency_code":"USD","require_guarantee":true}"#;
    const MINIMAL: &'static str = r#"{"id":"sample id","created":"2026-01-15T08:30:00Z","status":"PENDING","amount":"100.25","mode":"PAYMENT","user":{"legal_name":"sample legal name"},"description":"sample description","iso_currency_code":"USD"}"#;
}

impl plaid_core::Sample for super::types::TransferIntentGetRequest {
    const SAMPLE: &'static str = r#"{"transfer_intent_id":"c26511c8-a08c-4344-808c-07e16087ec53"}"#;
}

impl plaid_core::Sample for super::types::TransferIntentGetResponse {
    const SAMPLE: &'static str = r#"{"transfer_intent":{"id":"sample id","created":"2026-01-15T08:30:00Z","status":"PENDING","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","failure_reason":{"error_type":"sample error type","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message"},"authorization_decision":"APPROVED","authorization_decision_rationale":{"code":"NSF","description":"sample description"},"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","amount":"100.25","mode":"PAYMENT","network":"ach","ach_class":"ccd","user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"description":"sample description","metadata":{"sample":"sample metadata"},"iso_currency_code":"USD","require_guarantee":true,"guarantee_decision":"GUARANTEED","guarantee_decision_rationale":{"code":"RETURN_BANK","description":"sample description"}},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"transfer_intent":{"id":"sample id","created":"2026-01-15T08:30:00Z","status":"PENDING","amount":"100.25","mode":"PAYMENT","user":{"legal_name":"sample legal name"},"description":"sample description","iso_currency_code":"USD"}}"#;
}

impl plaid_core::Sample for super::types::TransferIntentGet {
    const SAMPLE: &'static str = r#"{"id":"sample id","created":"2026-01-15T08:30:00Z","status":"PENDING","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","failure_reason":{"error_type":"sample error type","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message"},"authorization_decision":"APPROVED","authorization_decision_rationale":{"code":"NSF","description":"sample description"},"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","origination_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","amount":"100.25","mode":"PAYMENT","network":"ach","ach_class":"ccd","user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}},"description":"sample description","metadata":{"sample":"sample metadata"},"iso_currency_code":"USD","require_guarantee":true,"guarantee_decision":"GUARANTEED","guarantee_decision_rationale":{"code":"RETURN_BANK","description":"sample description"}}"#;
    const MINIMAL: &'static str = r#"{"id":"sample id","created":"2026-01-15T08:30:00Z","status":"PENDING","amount":"100.25","mode":"PAYMENT","user":{"legal_name":"sample legal name"},"description":"sample description","iso_currency_code":"USD"}"#;
}

impl plaid_core::Sample for super::types::TransferIntentGetFailureReason {
    const SAMPLE: &'static str = r#"{"error_type":"sample error type","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferRepaymentListRequest {
    const SAMPLE: &'static str = r#"{"start_date":"2026-01-15T08:30:00Z","end_date":"2026-01-15T08:30:00Z","count":1,"offset":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferRepaymentListResponse {
    const SAMPLE: &'static str = r#"{"repayments":[{"repayment_id":"313a04c5-c0da-4fee-80da-8942ed03862d","created":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD"},{"repayment_id":"1a63f4db-ca1e-4d63-8a1e-60bf7a0ac73e","created":"2026-01-14T08:30:00Z","amount":"42.50","iso_currency_code":"USD"}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferRepayment {
    const SAMPLE: &'static str = r#"{"repayment_id":"313a04c5-c0da-4fee-80da-8942ed03862d","created":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD"}"#;
}

impl plaid_core::Sample for super::types::TransferRepaymentReturnListRequest {
    const SAMPLE: &'static str =
        r#"{"repayment_id":"313a04c5-c0da-4fee-80da-8942ed03862d","count":1,"offset":1}"#;
    const MINIMAL: &'static str = r#"{"repayment_id":"313a04c5-c0da-4fee-80da-8942ed03862d"}"#;
}

impl plaid_core::Sample for super::types::TransferRepaymentReturnListResponse {
    const SAMPLE: &'static str = r#"{"repayment_returns":[{"transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","event_id":1,"amount":"100.25","iso_currency_code":"USD"},{"transfer_id":"5e937857-f5f5-4451-85f5-c1d59e485243","event_id":2,"amount":"42.50","iso_currency_code":"USD"}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferRepaymentReturn {
    const SAMPLE: &'static str = r#"{"transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","event_id":1,"amount":"100.25","iso_currency_code":"USD"}"#;
    const MINIMAL: &'static str = r#"{"transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","amount":"100.25","iso_currency_code":"USD"}"#;
}

impl plaid_core::Sample for super::types::TransferPlatformRequirementSubmitRequest {
    const SAMPLE: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","requirement_submissions":[{"requirement_type":"sample requirement type","value":"9078563412","person_id":"0c7e2f1a-5b6d-4c3e-8f90-1a2b3c4d5e6f"}]}"#;
    const MINIMAL: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","requirement_submissions":[{"requirement_type":"sample requirement type","value":"9078563412"}]}"#;
}

impl plaid_core::Sample for super::types::TransferPlatformRequirementSubmission {
    const SAMPLE: &'static str = r#"{"requirement_type":"sample requirement type","value":"9078563412","person_id":"0c7e2f1a-5b6d-4c3e-8f90-1a2b3c4d5e6f"}"#;
    const MINIMAL: &'static str =
        r#"{"requirement_type":"sample requirement type","value":"9078563412"}"#;
}

impl plaid_core::Sample for super::types::TransferPlatformRequirementSubmitResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferOriginatorCreateRequest {
    const SAMPLE: &'static str = r#"{"company_name":"sample company name"}"#;
}

impl plaid_core::Sample for super::types::TransferOriginatorCreateResponse {
    const SAMPLE: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","company_name":"sample company name","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","company_name":"sample company name"}"#;
}

impl plaid_core::Sample for super::types::TransferQuestionnaireCreateRequest {
    const SAMPLE: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","redirect_uri":"https://example.com/sample"}"#;
}

impl plaid_core::Sample for super::types::TransferQuestionnaireCreateResponse {
    const SAMPLE: &'static str =
        r#"{"onboarding_url":"https://example.com/9078563412","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"onboarding_url":"https://example.com/9078563412"}"#;
}

impl plaid_core::Sample for super::types::TransferDiligenceSubmitRequest {
    const SAMPLE: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","originator_diligence":{"dba":"sample dba","tax_id":"9078563412","credit_usage_configuration":{"expected_frequency":"once_per_month","expected_highest_amount":"100.25","expected_average_amount":"100.25","expected_monthly_amount":"100.25","sec_codes":["ccd"]},"debit_usage_configuration":{"expected_frequency":"once_per_month","expected_highest_amount":"100.25","expected_average_amount":"100.25","expected_monthly_amount":"100.25","sec_codes":["ccd"]},"address":{"city":"San Francisco","street":"1 Main Street","region":"CA","postal_code":"94105","country_code":"US"},"website":"https://example.com/sample","naics_code":"sample","funding_account":{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}}}"#;
    const MINIMAL: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","originator_diligence":{"dba":"sample dba","tax_id":"9078563412","address":{"city":"San Francisco","street":"1 Main Street","region":"CA","postal_code":"94105","country_code":"US"},"website":"https://example.com/sample","naics_code":"sample","funding_account":{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}}}"#;
}

impl plaid_core::Sample for super::types::TransferOriginatorDiligence {
    const SAMPLE: &'static str = r#"{"dba":"sample dba","tax_id":"9078563412","credit_usage_configuration":{"expected_frequency":"once_per_month","expected_highest_amount":"100.25","expected_average_amount":"100.25","expected_monthly_amount":"100.25","sec_codes":["ccd"]},"debit_usage_configuration":{"expected_frequency":"once_per_month","expected_highest_amount":"100.25","expected_average_amount":"100.25","expected_monthly_amount":"100.25","sec_codes":["ccd"]},"address":{"city":"San Francisco","street":"1 Main Street","region":"CA","postal_code":"94105","country_code":"US"},"website":"https://example.com/sample","naics_code":"sample","funding_account":{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}}"#;
    const MINIMAL: &'static str = r#"{"dba":"sample dba","tax_id":"9078563412","address":{"city":"San Francisco","street":"1 Main Street","region":"CA","postal_code":"94105","country_code":"US"},"website":"https://example.com/sample","naics_code":"sample","funding_account":{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}}"#;
}

impl plaid_core::Sample for super::types::TransferCreditUsageConfiguration {
    const SAMPLE: &'static str = r#"{"expected_frequency":"once_per_month","expected_highest_amount":"100.25","expected_average_amount":"100.25","expected_monthly_amount":"100.25","sec_codes":["ccd"]}"#;
}

impl plaid_core::Sample for super::types::TransferDebitUsageConfiguration {
    const SAMPLE: &'static str = r#"{"expected_frequency":"once_per_month","expected_highest_amount":"100.25","expected_average_amount":"100.25","expected_monthly_amount":"100.25","sec_codes":["ccd"]}"#;
}

impl plaid_core::Sample for super::types::TransferOriginatorAddress {
    const SAMPLE: &'static str = r#"{"city":"San Francisco","street":"1 Main Street","region":"CA","postal_code":"94105","country_code":"US"}"#;
}

impl plaid_core::Sample for super::types::TransferDiligenceSubmitResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferDiligenceDocumentUploadRequest {
    const SAMPLE: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","purpose":"DUE_DILIGENCE"}"#;
    fn with_sample_files(mut self) -> Self {
        self.file = plaid_core::transport::Part::file("sample.txt", "text/plain", "sample");
        self
    }
}

impl plaid_core::Sample for super::types::TransferDiligenceDocumentUploadResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferOriginatorGetRequest {
    const SAMPLE: &'static str =
        r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734"}"#;
}

impl plaid_core::Sample for super::types::TransferOriginatorGetResponse {
    const SAMPLE: &'static str = r#"{"originator":{"client_id":"sample client id","transfer_diligence_status":"not_submitted","company_name":"sample company name","outstanding_requirements":[{"requirement_type":"sample requirement type","person_id":"sample person id"}]},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"originator":{"client_id":"sample client id","transfer_diligence_status":"not_submitted","company_name":"sample company name"}}"#;
}

impl plaid_core::Sample for super::types::DetailedOriginator {
    const SAMPLE: &'static str = r#"{"client_id":"sample client id","transfer_diligence_status":"not_submitted","company_name":"sample company name","outstanding_requirements":[{"requirement_type":"sample requirement type","person_id":"sample person id"}]}"#;
    const MINIMAL: &'static str = r#"{"client_id":"sample client id","transfer_diligence_status":"not_submitted","company_name":"sample company name"}"#;
}

impl plaid_core::Sample for super::types::TransferPlatformRequirement {
    const SAMPLE: &'static str =
        r#"{"requirement_type":"sample requirement type","person_id":"sample person id"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferOriginatorListRequest {
    const SAMPLE: &'static str = r#"{"count":1,"offset":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferOriginatorListResponse {
    const SAMPLE: &'static str = r#"{"originators":[{"client_id":"sample client id","transfer_diligence_status":"not_submitted"},{"client_id":"sample client id 2","transfer_diligence_status":"not_submitted"}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Originator {
    const SAMPLE: &'static str =
        r#"{"client_id":"sample client id","transfer_diligence_status":"not_submitted"}"#;
}

impl plaid_core::Sample for super::types::TransferRefundCreateRequest {
    const SAMPLE: &'static str = r#"{"transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","amount":"100.25","idempotency_key":"sample idempotency key"}"#;
}

impl plaid_core::Sample for super::types::TransferRefundCreateResponse {
    const SAMPLE: &'static str = r#"{"refund":{"id":"cbc33112-2afe-472e-8afe-321f0871b7e5","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","amount":"100.25","status":"pending","failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","created":"2026-01-15T08:30:00Z","network_trace_id":"sample network trace id"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"refund":{"id":"cbc33112-2afe-472e-8afe-321f0871b7e5","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","amount":"100.25","status":"pending","created":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::TransferRefundGetRequest {
    const SAMPLE: &'static str = r#"{"refund_id":"cbc33112-2afe-472e-8afe-321f0871b7e5"}"#;
}

impl plaid_core::Sample for super::types::TransferRefundGetResponse {
    const SAMPLE: &'static str = r#"{"refund":{"id":"cbc33112-2afe-472e-8afe-321f0871b7e5","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","amount":"100.25","status":"pending","failure_reason":{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"},"ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","created":"2026-01-15T08:30:00Z","network_trace_id":"sample network trace id"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"refund":{"id":"cbc33112-2afe-472e-8afe-321f0871b7e5","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","amount":"100.25","status":"pending","created":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::TransferRefundCancelRequest {
    const SAMPLE: &'static str = r#"{"refund_id":"cbc33112-2afe-472e-8afe-321f0871b7e5"}"#;
}

impl plaid_core::Sample for super::types::TransferRefundCancelResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferPlatformOriginatorCreateRequest {
    const SAMPLE: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","tos_acceptance_metadata":{"agreement_accepted":true,"originator_ip_address":"9078563412","agreement_accepted_at":"2026-01-15T08:30:00Z"},"originator_reviewed_at":"2026-01-15T08:30:00Z","webhook":"https://example.com/sample"}"#;
    const MINIMAL: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","tos_acceptance_metadata":{"agreement_accepted":true,"originator_ip_address":"9078563412","agreement_accepted_at":"2026-01-15T08:30:00Z"},"originator_reviewed_at":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::TransferPlatformTOSAcceptanceMetadata {
    const SAMPLE: &'static str = r#"{"agreement_accepted":true,"originator_ip_address":"9078563412","agreement_accepted_at":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::TransferPlatformOriginatorCreateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferPlatformPersonCreateRequest {
    const SAMPLE: &'static str = r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","name":{"given_name":"sample given name","family_name":"sample family name"},"email_address":"9078563412@example.com","phone_number":"+19078563412","address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","street2":"sample street2"},"id_number":{"value":"9078563412","type":"ar_dni"},"date_of_birth":"1907-08-31","relationship_to_originator":"sample relationship to originator","ownership_percentage":25,"title":"sample title"}"#;
    const MINIMAL: &'static str =
        r#"{"originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734"}"#;
}

impl plaid_core::Sample for super::types::TransferPlatformPersonName {
    const SAMPLE: &'static str =
        r#"{"given_name":"sample given name","family_name":"sample family name"}"#;
}

impl plaid_core::Sample for super::types::TransferPlatformPersonAddress {
    const SAMPLE: &'static str = r#"{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","street2":"sample street2"}"#;
    const MINIMAL: &'static str = r#"{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"}"#;
}

impl plaid_core::Sample for super::types::TransferPlatformPersonIDNumber {
    const SAMPLE: &'static str = r#"{"value":"9078563412","type":"ar_dni"}"#;
}

impl plaid_core::Sample for super::types::TransferPlatformPersonCreateResponse {
    const SAMPLE: &'static str =
        r#"{"request_id":"DmkmfJzYdpHHNFR","person_id":"sample person id"}"#;
    const MINIMAL: &'static str = r#"{"person_id":"sample person id"}"#;
}

impl plaid_core::Sample for super::types::PaymentProfileCreateRequest {
    const SAMPLE: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaymentProfileCreateResponse {
    const SAMPLE: &'static str = r#"{"payment_profile_token":"payment-profile-sandbox-5ec2e7ed-0000-4000-8000-e3358c235c6f","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaymentProfileGetRequest {
    const SAMPLE: &'static str = r#"{"payment_profile_token":"payment-profile-sandbox-5ec2e7ed-0000-4000-8000-e3358c235c6f"}"#;
}

impl plaid_core::Sample for super::types::PaymentProfileGetResponse {
    const SAMPLE: &'static str = r#"{"updated_at":"2026-01-15T08:30:00Z","created_at":"2026-01-15T08:30:00Z","deleted_at":"2026-01-15T08:30:00Z","status":"PENDING","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"updated_at":"2026-01-15T08:30:00Z","created_at":"2026-01-15T08:30:00Z","status":"PENDING"}"#;
}

impl plaid_core::Sample for super::types::PaymentProfileRemoveRequest {
    const SAMPLE: &'static str = r#"{"payment_profile_token":"payment-profile-sandbox-5ec2e7ed-0000-4000-8000-e3358c235c6f"}"#;
}

impl plaid_core::Sample for super::types::PaymentProfileRemoveResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TransferReturnRecoverRequest {
    const SAMPLE: &'static str = r#"{"transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","amount":"100.25","idempotency_key":"sample idempotency key"}"#;
}

impl plaid_core::Sample for super::types::TransferReturnRecoverResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}
