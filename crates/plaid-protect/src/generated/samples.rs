// @generated from api/products/protect.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::ProtectUserInsightsGetRequest {
    const SAMPLE: &'static str =
        r#"{"user_id":"usr_mSsCSUufsgPPRf","client_user_id":"sample-user"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProtectUserInsightsGetResponse {
    const SAMPLE: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf","latest_scored_event":{"event_id":"sample event id","timestamp":"2026-01-15T08:30:00Z","event_type":"sample event type","trust_index":{"score":1,"model":"sample model","subscores":{"device_and_connection":{"score":1},"bank_account_insights":{"score":1}}},"fraud_attributes":null},"reports":[{"report_id":"sample report id","incident_event":{"protect_event_id":"sample protect event id","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","idv_session_id":"sample idv session id","signal_client_transaction_id":"sample signal client transaction id","internal_reference":"sample internal reference","time":"2026-01-15T08:30:00Z","amount":{"iso_currency_code":"USD","value":100.25},"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"report_confidence":"CONFIRMED","report_type":"USER_ACCOUNT_TAKEOVER","report_source":"INTERNAL_REVIEW","bank_account":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account_number":"9078563412","routing_number":"021000021"},"ach_return_code":"sample ach return code","notes":"sample notes","created_at":"2026-01-15T08:30:00Z"},{"report_id":"sample report id 2","incident_event":{"protect_event_id":"sample protect event id 2","link_session_id":"616d13d0-4691-43a1-8691-a65708fdeaa2","idv_session_id":"sample idv session id 2","signal_client_transaction_id":"sample signal client transaction id 2","internal_reference":"sample internal reference 2","time":"2026-01-14T08:30:00Z","amount":{"iso_currency_code":"USD","value":42.5},"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"report_confidence":"CONFIRMED","report_type":"USER_ACCOUNT_TAKEOVER","report_source":"INTERNAL_REVIEW","bank_account":{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","account_number":"9078563412","routing_number":"021000021"},"ach_return_code":"sample ach return code 2","notes":"sample notes 2","created_at":"2026-01-14T08:30:00Z"}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::types::LatestScoredEvent {
    const SAMPLE: &'static str = r#"{"event_id":"sample event id","timestamp":"2026-01-15T08:30:00Z","event_type":"sample event type","trust_index":{"score":1,"model":"sample model","subscores":{"device_and_connection":{"score":1},"bank_account_insights":{"score":1}}},"fraud_attributes":null}"#;
    const MINIMAL: &'static str =
        r#"{"event_id":"sample event id","timestamp":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::ProtectReport {
    const SAMPLE: &'static str = r#"{"report_id":"sample report id","incident_event":{"protect_event_id":"sample protect event id","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","idv_session_id":"sample idv session id","signal_client_transaction_id":"sample signal client transaction id","internal_reference":"sample internal reference","time":"2026-01-15T08:30:00Z","amount":{"iso_currency_code":"USD","value":100.25},"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"report_confidence":"CONFIRMED","report_type":"USER_ACCOUNT_TAKEOVER","report_source":"INTERNAL_REVIEW","bank_account":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account_number":"9078563412","routing_number":"021000021"},"ach_return_code":"sample ach return code","notes":"sample notes","created_at":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = r#"{"report_id":"sample report id","report_confidence":"CONFIRMED","report_type":"USER_ACCOUNT_TAKEOVER","report_source":"INTERNAL_REVIEW","created_at":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::ProtectIncidentEventResponse {
    const SAMPLE: &'static str = r#"{"protect_event_id":"sample protect event id","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","idv_session_id":"sample idv session id","signal_client_transaction_id":"sample signal client transaction id","internal_reference":"sample internal reference","time":"2026-01-15T08:30:00Z","amount":{"iso_currency_code":"USD","value":100.25},"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProtectIncidentAmount {
    const SAMPLE: &'static str = r#"{"iso_currency_code":"USD","value":100.25}"#;
    const MINIMAL: &'static str = r#"{"value":100.25}"#;
}

impl plaid_core::Sample for super::types::ProtectBankAccount {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account_number":"9078563412","routing_number":"021000021"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProtectReportCreateRequest {
    const SAMPLE: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf","incident_event":{"protect_event_id":"sample protect event id","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","idv_session_id":"sample idv session id","signal_client_transaction_id":"sample signal client transaction id","internal_reference":"sample internal reference","time":"2026-01-15T08:30:00Z","amount":{"iso_currency_code":"USD","value":100.25},"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"report_confidence":"CONFIRMED","report_type":"USER_ACCOUNT_TAKEOVER","report_source":"INTERNAL_REVIEW","bank_account":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account_number":"9078563412","routing_number":"021000021"},"ach_return_code":"sample ach return code","notes":"sample notes"}"#;
    const MINIMAL: &'static str = r#"{"report_confidence":"CONFIRMED","report_type":"USER_ACCOUNT_TAKEOVER","report_source":"INTERNAL_REVIEW"}"#;
}

impl plaid_core::Sample for super::types::ProtectIncidentEvent {
    const SAMPLE: &'static str = r#"{"protect_event_id":"sample protect event id","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","idv_session_id":"sample idv session id","signal_client_transaction_id":"sample signal client transaction id","internal_reference":"sample internal reference","time":"2026-01-15T08:30:00Z","amount":{"iso_currency_code":"USD","value":100.25},"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProtectReportCreateResponse {
    const SAMPLE: &'static str =
        r#"{"report_id":"sample report id","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"report_id":"sample report id"}"#;
}

impl plaid_core::Sample for super::types::ProtectComputeRequest {
    const SAMPLE: &'static str = r#"{"model":"sample model","user":{"user_id":"usr_mSsCSUufsgPPRf","client_user_id":"sample-user"},"model_inputs":{"link":{"link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","require_extracted_data":true},"device":{"device_session_id":"sample device session id"}}}"#;
    const MINIMAL: &'static str = r#"{"model":"sample model","user":{}}"#;
}

impl plaid_core::Sample for super::types::ProtectUser {
    const SAMPLE: &'static str =
        r#"{"user_id":"usr_mSsCSUufsgPPRf","client_user_id":"sample-user"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProtectModelInputs {
    const SAMPLE: &'static str = r#"{"link":{"link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","require_extracted_data":true},"device":{"device_session_id":"sample device session id"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProtectLinkModelInputs {
    const SAMPLE: &'static str = r#"{"link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","require_extracted_data":true}"#;
    const MINIMAL: &'static str = r#"{"link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e"}"#;
}

impl plaid_core::Sample for super::types::ProtectDeviceModelInputs {
    const SAMPLE: &'static str = r#"{"device_session_id":"sample device session id"}"#;
}

impl plaid_core::Sample for super::types::ProtectComputeResponse {
    const SAMPLE: &'static str = r#"{"score":1,"model":"sample model","attributes":{"sample":"value"},"subscores":{"cash_advance_bucket_0_25":1,"cash_advance_bucket_25_50":1,"cash_advance_bucket_50_100":1,"cash_advance_bucket_100_200":1,"cash_advance_bucket_200_300":1,"cash_advance_bucket_300_400":1,"cash_advance_bucket_400_500":1},"timestamp":"2026-01-15T08:30:00Z","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProtectComputeSubscores {
    const SAMPLE: &'static str = r#"{"cash_advance_bucket_0_25":1,"cash_advance_bucket_25_50":1,"cash_advance_bucket_50_100":1,"cash_advance_bucket_100_200":1,"cash_advance_bucket_200_300":1,"cash_advance_bucket_300_400":1,"cash_advance_bucket_400_500":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProtectEventSendRequest {
    const SAMPLE: &'static str = r#"{"timestamp":"2026-01-15T08:30:00Z","event":{"timestamp":"2026-01-15T08:30:00Z","device_session_id":"sample device session id","app_visit":{"sample":"value"},"user_sign_in":{"sample":"value"},"user_sign_up":{"sample":"value"}},"device_session_id":"sample device session id","request_trust_index":true}"#;
    const MINIMAL: &'static str = r#"{"event":null}"#;
}

impl plaid_core::Sample for super::types::ProtectEvent {
    const SAMPLE: &'static str = r#"{"timestamp":"2026-01-15T08:30:00Z","device_session_id":"sample device session id","app_visit":{"sample":"value"},"user_sign_in":{"sample":"value"},"user_sign_up":{"sample":"value"}}"#;
    const MINIMAL: &'static str = r#"{"timestamp":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::ProtectEventSendResponse {
    const SAMPLE: &'static str = r#"{"event_id":"sample event id","trust_index":{"score":1,"model":"sample model","subscores":{"device_and_connection":{"score":1},"bank_account_insights":{"score":1}}},"fraud_attributes":null,"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"event_id":"sample event id"}"#;
}

impl plaid_core::Sample for super::types::ProtectEventGetRequest {
    const SAMPLE: &'static str = r#"{"event_id":"sample event id"}"#;
}

impl plaid_core::Sample for super::types::ProtectEventGetResponse {
    const SAMPLE: &'static str = r#"{"event_id":"sample event id","timestamp":"2026-01-15T08:30:00Z","trust_index":{"score":1,"model":"sample model","subscores":{"device_and_connection":{"score":1},"bank_account_insights":{"score":1}}},"fraud_attributes":null,"request_id":"DmkmfJzYdpHHNFR","event_type":"sample event type"}"#;
    const MINIMAL: &'static str =
        r#"{"event_id":"sample event id","timestamp":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::ProtectCashAdvanceDecisionCreateRequest {
    const SAMPLE: &'static str = r#"{"user":{"user_id":"usr_mSsCSUufsgPPRf","client_user_id":"sample-user"},"client_advance_id":"sample client advance id","advance_type":"FIRST","previous_advance_count":1,"decision_time":"2026-01-15T08:30:00Z","decision":"APPROVED","is_taken":true,"cash_advance":{"amount_approved":{"iso_currency_code":"USD","value":100.25},"amount_due":{"iso_currency_code":"USD","value":100.25},"due_date":"2026-01-15"}}"#;
    const MINIMAL: &'static str =
        r#"{"user":{},"decision_time":"2026-01-15T08:30:00Z","decision":"APPROVED"}"#;
}

impl plaid_core::Sample for super::types::CashAdvanceInfo {
    const SAMPLE: &'static str = r#"{"amount_approved":{"iso_currency_code":"USD","value":100.25},"amount_due":{"iso_currency_code":"USD","value":100.25},"due_date":"2026-01-15"}"#;
    const MINIMAL: &'static str = r#"{"amount_approved":{"value":100.25}}"#;
}

impl plaid_core::Sample for super::types::Amount {
    const SAMPLE: &'static str = r#"{"iso_currency_code":"USD","value":100.25}"#;
    const MINIMAL: &'static str = r#"{"value":100.25}"#;
}

impl plaid_core::Sample for super::types::ProtectCashAdvanceDecisionCreateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProtectCashAdvanceRepaymentCreateRequest {
    const SAMPLE: &'static str = r#"{"user":{"user_id":"usr_mSsCSUufsgPPRf","client_user_id":"sample-user"},"client_advance_id":"sample client advance id","status":"REPAID","repayment_time":"2026-01-15T08:30:00Z","repayment":{"amount_paid":{"iso_currency_code":"USD","value":100.25},"amount_due":{"iso_currency_code":"USD","value":100.25},"due_date":"2026-01-15"}}"#;
    const MINIMAL: &'static str = r#"{"user":{},"client_advance_id":"sample client advance id","status":"REPAID","repayment":{"amount_due":{"value":100.25},"due_date":"2026-01-15"}}"#;
}

impl plaid_core::Sample for super::types::CashAdvanceRepayment {
    const SAMPLE: &'static str = r#"{"amount_paid":{"iso_currency_code":"USD","value":100.25},"amount_due":{"iso_currency_code":"USD","value":100.25},"due_date":"2026-01-15"}"#;
    const MINIMAL: &'static str = r#"{"amount_due":{"value":100.25},"due_date":"2026-01-15"}"#;
}

impl plaid_core::Sample for super::types::ProtectCashAdvanceRepaymentCreateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BetaCashAdvanceIncomeInsightsV1GetRequest {
    const SAMPLE: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::types::BetaCashAdvanceIncomeInsightsV1GetResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","next_payment_date":"2026-01-15","next_payment_amount":100.25,"iso_currency_code":"USD","income_streams":[{"provider_name":"sample provider name","category":{"primary":"sample primary"},"pay_frequency":"WEEKLY","iso_currency_code":"USD"},{"provider_name":"sample provider name 2","category":{"primary":"sample primary 2"},"pay_frequency":"WEEKLY","iso_currency_code":"USD"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CashAdvanceIncomeStream {
    const SAMPLE: &'static str = r#"{"provider_name":"sample provider name","category":{"primary":"sample primary"},"pay_frequency":"WEEKLY","iso_currency_code":"USD"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CashAdvanceIncomeCategory {
    const SAMPLE: &'static str = r#"{"primary":"sample primary"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProtectCashAdvanceFeedbackUploadRequest {
    const SAMPLE: &'static str = r#"{"feedback_type":"DECISION"}"#;
    fn with_sample_files(mut self) -> Self {
        self.file = plaid_core::transport::Part::file("sample.txt", "text/plain", "sample");
        self
    }
}

impl plaid_core::Sample for super::types::ProtectCashAdvanceFeedbackUploadResponse {
    const SAMPLE: &'static str =
        r#"{"request_id":"DmkmfJzYdpHHNFR","upload_id":"sample upload id"}"#;
    const MINIMAL: &'static str = r#"{"upload_id":"sample upload id"}"#;
}
