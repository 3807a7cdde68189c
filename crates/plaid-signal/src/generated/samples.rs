// @generated from api/products/signal.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::ProcessorSignalEvaluateRequest {
    const SAMPLE: &'static str = r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","client_transaction_id":"sample client transaction id","amount":100.25,"user_present":true,"client_user_id":"sample-user","is_recurring":true,"default_payment_method":"sample default payment method","user":{"name":{"prefix":"sample prefix","given_name":"sample given name","middle_name":"sample middle name","family_name":"sample family name","suffix":"sample suffix"},"phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}},"device":{"ip_address":"9078563412","user_agent":"sample user agent"},"ruleset_key":"sample ruleset key"}"#;
    const MINIMAL: &'static str = r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","client_transaction_id":"sample client transaction id","amount":100.25}"#;
}

impl plaid_core::Sample for super::types::SignalUser {
    const SAMPLE: &'static str = r#"{"name":{"prefix":"sample prefix","given_name":"sample given name","middle_name":"sample middle name","family_name":"sample family name","suffix":"sample suffix"},"phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SignalPersonName {
    const SAMPLE: &'static str = r#"{"prefix":"sample prefix","given_name":"sample given name","middle_name":"sample middle name","family_name":"sample family name","suffix":"sample suffix"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProcessorSignalEvaluateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","scores":{"customer_initiated_return_risk":{"score":1,"risk_tier":1},"bank_initiated_return_risk":{"score":1,"risk_tier":1}},"core_attributes":{"unauthorized_transactions_count_7d":1,"unauthorized_transactions_count_30d":1,"unauthorized_transactions_count_60d":1,"unauthorized_transactions_count_90d":1,"nsf_overdraft_transactions_count_7d":1,"nsf_overdraft_transactions_count_30d":1,"nsf_overdraft_transactions_count_60d":1,"nsf_overdraft_transactions_count_90d":1,"days_since_first_plaid_connection":1,"plaid_connections_count_7d":1,"plaid_connections_count_30d":1,"total_plaid_connections_count":1,"is_savings_or_money_market_account":true,"total_credit_transactions_amount_10d":100.25,"total_debit_transactions_amount_10d":100.25,"p50_credit_transactions_amount_28d":100.25,"p50_debit_transactions_amount_28d":100.25,"p95_credit_transactions_amount_28d":100.25,"p95_debit_transactions_amount_28d":100.25,"days_with_negative_balance_count_90d":1,"p90_eod_balance_30d":100.25,"p90_eod_balance_60d":100.25,"p90_eod_balance_90d":100.25,"p10_eod_balance_30d":100.25,"p10_eod_balance_60d":100.25,"p10_eod_balance_90d":100.25,"available_balance":100.25,"current_balance":100.25,"balance_last_updated":"2026-01-15T08:30:00Z","phone_change_count_28d":1,"phone_change_count_90d":1,"email_change_count_28d":1,"email_change_count_90d":1,"address_change_count_28d":1,"address_change_count_90d":1,"plaid_non_oauth_authentication_attempts_count_3d":1,"plaid_non_oauth_authentication_attempts_count_7d":1,"plaid_non_oauth_authentication_attempts_count_30d":1,"failed_plaid_non_oauth_authentication_attempts_count_3d":1,"failed_plaid_non_oauth_authentication_attempts_count_7d":1,"failed_plaid_non_oauth_authentication_attempts_count_30d":1,"debit_transactions_count_10d":1,"credit_transactions_count_10d":1,"debit_transactions_count_30d":1,"credit_transactions_count_30d":1,"debit_transactions_count_60d":1,"credit_transactions_count_60d":1,"debit_transactions_count_90d":1,"credit_transactions_count_90d":1,"total_debit_transactions_amount_30d":100.25,"total_credit_transactions_amount_30d":100.25,"total_debit_transactions_amount_60d":100.25,"total_credit_transactions_amount_60d":100.25,"total_debit_transactions_amount_90d":100.25,"total_credit_transactions_amount_90d":100.25,"p50_eod_balance_30d":100.25,"p50_eod_balance_60d":100.25,"p50_eod_balance_90d":100.25,"p50_eod_balance_31d_to_60d":100.25,"p50_eod_balance_61d_to_90d":100.25,"p90_eod_balance_31d_to_60d":100.25,"p90_eod_balance_61d_to_90d":100.25,"p10_eod_balance_31d_to_60d":100.25,"p10_eod_balance_61d_to_90d":100.25,"transactions_last_updated":"2026-01-15T08:30:00Z","is_account_closed":true,"is_account_frozen_or_restricted":true,"distinct_ip_addresses_count_3d":1,"distinct_ip_addresses_count_7d":1,"distinct_ip_addresses_count_30d":1,"distinct_ip_addresses_count_90d":1,"distinct_user_agents_count_3d":1,"distinct_user_agents_count_7d":1,"distinct_user_agents_count_30d":1,"distinct_user_agents_count_90d":1,"distinct_ssl_tls_connection_sessions_count_3d":1,"distinct_ssl_tls_connection_sessions_count_7d":1,"distinct_ssl_tls_connection_sessions_count_30d":1,"distinct_ssl_tls_connection_sessions_count_90d":1,"days_since_account_opening":1,"balance_to_transaction_amount_ratio":0.5},"ruleset":{"ruleset_key":"sample ruleset key","result":"ACCEPT","triggered_rule_details":{"internal_note":"sample internal note","custom_action_key":"sample custom action key"},"outcome":"sample outcome"},"warnings":[{"warning_type":"sample warning type","warning_code":"sample warning code","warning_message":"sample warning message"},{"warning_type":"sample warning type 2","warning_code":"sample warning code 2","warning_message":"sample warning message 2"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SignalScores {
    const SAMPLE: &'static str = r#"{"customer_initiated_return_risk":{"score":1,"risk_tier":1},"bank_initiated_return_risk":{"score":1,"risk_tier":1}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CustomerInitiatedReturnRisk {
    const SAMPLE: &'static str = r#"{"score":1,"risk_tier":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BankInitiatedReturnRisk {
    const SAMPLE: &'static str = r#"{"score":1,"risk_tier":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SignalEvaluateCoreAttributes {
    const SAMPLE: &'static str = r#"{"unauthorized_transactions_count_7d":1,"unauthorized_transactions_count_30d":1,"unauthorized_transactions_count_60d":1,"unauthorized_transactions_count_90d":1,"nsf_overdraft_transactions_count_7d":1,"nsf_overdraft_transactions_count_30d":1,"nsf_overdraft_transactions_count_60d":1,"nsf_overdraft_transactions_count_90d":1,"days_since_first_plaid_connection":1,"plaid_connections_count_7d":1,"plaid_connections_count_30d":1,"total_plaid_connections_count":1,"is_savings_or_money_market_account":true,"total_credit_transactions_amount_10d":100.25,"total_debit_transactions_amount_10d":100.25,"p50_credit_transactions_amount_28d":100.25,"p50_debit_transactions_amount_28d":100.25,"p95_credit_transactions_amount_28d":100.25,"p95_debit_transactions_amount_28d":100.25,"days_with_negative_balance_count_90d":1,"p90_eod_balance_30d":100.25,"p90_eod_balance_60d":100.25,"p90_eod_balance_90d":100.25,"p10_eod_balance_30d":100.25,"p10_eod_balance_60d":100.25,"p10_eod_balance_90d":100.25,"available_balance":100.25,"current_balance":100.25,"balance_last_updated":"2026-01-15T08:30:00Z","phone_change_count_28d":1,"phone_change_count_90d":1,"email_change_count_28d":1,"email_change_count_90d":1,"address_change_count_28d":1,"address_change_count_90d":1,"plaid_non_oauth_authentication_attempts_count_3d":1,"plaid_non_oauth_authentication_attempts_count_7d":1,"plaid_non_oauth_authentication_attempts_count_30d":1,"failed_plaid_non_oauth_authentication_attempts_count_3d":1,"failed_plaid_non_oauth_authentication_attempts_count_7d":1,"failed_plaid_non_oauth_authentication_attempts_count_30d":1,"debit_transactions_count_10d":1,"credit_transactions_count_10d":1,"debit_transactions_count_30d":1,"credit_transactions_count_30d":1,"debit_transactions_count_60d":1,"credit_transactions_count_60d":1,"debit_transactions_count_90d":1,"credit_transactions_count_90d":1,"total_debit_transactions_amount_30d":100.25,"total_credit_transactions_amount_30d":100.25,"total_debit_transactions_amount_60d":100.25,"total_credit_transactions_amount_60d":100.25,"total_debit_transactions_amount_90d":100.25,"total_credit_transactions_amount_90d":100.25,"p50_eod_balance_30d":100.25,"p50_eod_balance_60d":100.25,"p50_eod_balance_90d":100.25,"p50_eod_balance_31d_to_60d":100.25,"p50_eod_balance_61d_to_90d":100.25,"p90_eod_balance_31d_to_60d":100.25,"p90_eod_balance_61d_to_90d":100.25,"p10_eod_balance_31d_to_60d":100.25,"p10_eod_balance_61d_to_90d":100.25,"transactions_last_updated":"2026-01-15T08:30:00Z","is_account_closed":true,"is_account_frozen_or_restricted":true,"distinct_ip_addresses_count_3d":1,"distinct_ip_addresses_count_7d":1,"distinct_ip_addresses_count_30d":1,"distinct_ip_addresses_count_90d":1,"distinct_user_agents_count_3d":1,"distinct_user_agents_count_7d":1,"distinct_user_agents_count_30d":1,"distinct_user_agents_count_90d":1,"distinct_ssl_tls_connection_sessions_count_3d":1,"distinct_ssl_tls_connection_sessions_count_7d":1,"distinct_ssl_tls_connection_sessions_count_30d":1,"distinct_ssl_tls_connection_sessions_count_90d":1,"days_since_account_opening":1,"balance_to_transaction_amount_ratio":0.5}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Ruleset {
    const SAMPLE: &'static str = r#"{"ruleset_key":"sample ruleset key","result":"ACCEPT","triggered_rule_details":{"internal_note":"sample internal note","custom_action_key":"sample custom action key"},"outcome":"sample outcome"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::RuleDetails {
    const SAMPLE: &'static str = r#"{"internal_note":"sample internal note","custom_action_key":"sample custom action key"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProcessorSignalDecisionReportRequest {
    const SAMPLE: &'static str = r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","client_transaction_id":"sample client transaction id","initiated":true,"days_funds_on_hold":1,"decision_outcome":"APPROVE","payment_method":"SAME_DAY_ACH","amount_instantly_available":100.25}"#;
    const MINIMAL: &'static str = r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","client_transaction_id":"sample client transaction id","initiated":true}"#;
}

impl plaid_core::Sample for super::types::ProcessorSignalDecisionReportResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProcessorSignalReturnReportRequest {
    const SAMPLE: &'static str = r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","client_transaction_id":"sample client transaction id","return_code":"sample return code","returned_at":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","client_transaction_id":"sample client transaction id","return_code":"sample return code"}"#;
}

impl plaid_core::Sample for super::types::ProcessorSignalReturnReportResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProcessorSignalPrepareRequest {
    const SAMPLE: &'static str =
        r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"}"#;
}

impl plaid_core::Sample for super::types::ProcessorSignalPrepareResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SignalEvaluateRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","client_transaction_id":"sample client transaction id","amount":100.25,"user_present":true,"client_user_id":"sample-user","is_recurring":true,"default_payment_method":"sample default payment method","user":{"name":{"prefix":"sample prefix","given_name":"sample given name","middle_name":"sample middle name","family_name":"sample family name","suffix":"sample suffix"},"phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}},"device":{"ip_address":"9078563412","user_agent":"sample user agent"},"risk_profile_key":"sample risk profile key","ruleset_key":"sample ruleset key"}"#;
    const MINIMAL: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","client_transaction_id":"sample client transaction id","amount":100.25}"#;
}

impl plaid_core::Sample for super::types::SignalEvaluateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","scores":{"customer_initiated_return_risk":{"score":1,"risk_tier":1},"bank_initiated_return_risk":{"score":1,"risk_tier":1}},"core_attributes":{"unauthorized_transactions_count_7d":1,"unauthorized_transactions_count_30d":1,"unauthorized_transactions_count_60d":1,"unauthorized_transactions_count_90d":1,"nsf_overdraft_transactions_count_7d":1,"nsf_overdraft_transactions_count_30d":1,"nsf_overdraft_transactions_count_60d":1,"nsf_overdraft_transactions_count_90d":1,"days_since_first_plaid_connection":1,"plaid_connections_count_7d":1,"plaid_connections_count_30d":1,"total_plaid_connections_count":1,"is_savings_or_money_market_account":true,"total_credit_transactions_amount_10d":100.25,"total_debit_transactions_amount_10d":100.25,"p50_credit_transactions_amount_28d":100.25,"p50_debit_transactions_amount_28d":100.25,"p95_credit_transactions_amount_28d":100.25,"p95_debit_transactions_amount_28d":100.25,"days_with_negative_balance_count_90d":1,"p90_eod_balance_30d":100.25,"p90_eod_balance_60d":100.25,"p90_eod_balance_90d":100.25,"p10_eod_balance_30d":100.25,"p10_eod_balance_60d":100.25,"p10_eod_balance_90d":100.25,"available_balance":100.25,"current_balance":100.25,"balance_last_updated":"2026-01-15T08:30:00Z","phone_change_count_28d":1,"phone_change_count_90d":1,"email_change_count_28d":1,"email_change_count_90d":1,"address_change_count_28d":1,"address_change_count_90d":1,"plaid_non_oauth_authentication_attempts_count_3d":1,"plaid_non_oauth_authentication_attempts_count_7d":1,"plaid_non_oauth_authentication_attempts_count_30d":1,"failed_plaid_non_oauth_authentication_attempts_count_3d":1,"failed_plaid_non_oauth_authentication_attempts_count_7d":1,"failed_plaid_non_oauth_authentication_attempts_count_30d":1,"debit_transactions_count_10d":1,"credit_transactions_count_10d":1,"debit_transactions_count_30d":1,"credit_transactions_count_30d":1,"debit_transactions_count_60d":1,"credit_transactions_count_60d":1,"debit_transactions_count_90d":1,"credit_transactions_count_90d":1,"total_debit_transactions_amount_30d":100.25,"total_credit_transactions_amount_30d":100.25,"total_debit_transactions_amount_60d":100.25,"total_credit_transactions_amount_60d":100.25,"total_debit_transactions_amount_90d":100.25,"total_credit_transactions_amount_90d":100.25,"p50_eod_balance_30d":100.25,"p50_eod_balance_60d":100.25,"p50_eod_balance_90d":100.25,"p50_eod_balance_31d_to_60d":100.25,"p50_eod_balance_61d_to_90d":100.25,"p90_eod_balance_31d_to_60d":100.25,"p90_eod_balance_61d_to_90d":100.25,"p10_eod_balance_31d_to_60d":100.25,"p10_eod_balance_61d_to_90d":100.25,"transactions_last_updated":"2026-01-15T08:30:00Z","is_account_closed":true,"is_account_frozen_or_restricted":true,"distinct_ip_addresses_count_3d":1,"distinct_ip_addresses_count_7d":1,"distinct_ip_addresses_count_30d":1,"distinct_ip_addresses_count_90d":1,"distinct_user_agents_count_3d":1,"distinct_user_agents_count_7d":1,"distinct_user_agents_count_30d":1,"distinct_user_agents_count_90d":1,"distinct_ssl_tls_connection_sessions_count_3d":1,"distinct_ssl_tls_connection_sessions_count_7d":1,"distinct_ssl_tls_connection_sessions_count_30d":1,"distinct_ssl_tls_connection_sessions_count_90d":1,"days_since_account_opening":1,"balance_to_transaction_amount_ratio":0.5},"risk_profile":{"key":"sample key","outcome":"sample outcome"},"ruleset":{"ruleset_key":"sample ruleset key","result":"ACCEPT","triggered_rule_details":{"internal_note":"sample internal note","custom_action_key":"sample custom action key"},"outcome":"sample outcome"},"warnings":[{"warning_type":"sample warning type","warning_code":"sample warning code","warning_message":"sample warning message"},{"warning_type":"sample warning type 2","warning_code":"sample warning code 2","warning_message":"sample warning message 2"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::RiskProfile {
    const SAMPLE: &'static str = r#"{"key":"sample key","outcome":"sample outcome"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SignalScheduleRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","client_transaction_id":"sample client transaction id","amount":100.25,"default_payment_method":"SAME_DAY_ACH"}"#;
    const MINIMAL: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","client_transaction_id":"sample client transaction id","amount":100.25}"#;
}

impl plaid_core::Sample for super::types::SignalScheduleResponse {
    const SAMPLE: &'static str = r#"{"optimal_date":"2026-01-15","recommendations":[{"date":"2026-01-15","recommendation":"RECOMMENDED","rank":1},{"date":"2026-01-14","recommendation":"RECOMMENDED","rank":1}],"warnings":[{"warning_type":"sample warning type","warning_code":"sample warning code","warning_message":"sample warning message"},{"warning_type":"sample warning type 2","warning_code":"sample warning code 2","warning_message":"sample warning message 2"}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SignalScheduleRecommendation {
    const SAMPLE: &'static str = r#"{"date":"2026-01-15","recommendation":"RECOMMENDED","rank":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SignalDecisionReportRequest {
    const SAMPLE: &'static str = r#"{"client_transaction_id":"sample client transaction id","initiated":true,"days_funds_on_hold":1,"decision_outcome":"APPROVE","payment_method":"SAME_DAY_ACH","amount_instantly_available":100.25,"submitted_at":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str =
        r#"{"client_transaction_id":"sample client transaction id","initiated":true}"#;
}

impl plaid_core::Sample for super::types::SignalDecisionReportResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SignalReturnReportRequest {
    const SAMPLE: &'static str = r#"{"client_transaction_id":"sample client transaction id","return_code":"sample return code","returned_at":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = r#"{"client_transaction_id":"sample client transaction id","return_code":"sample return code"}"#;
}

impl plaid_core::Sample for super::types::SignalReturnReportResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SignalPrepareRequest {
    const SAMPLE: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::SignalPrepareResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}
