// @generated from api/products/beacon.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::BeaconAccountRiskEvaluateRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","options":{"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"]},"client_user_id":"sample-user","client_evaluation_id":"sample client evaluation id","evaluation_reason":"ONBOARDING","device":{"ip_address":"9078563412","user_agent":"sample user agent"},"evaluate_time":"sample evaluate time"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BeaconAccountRiskEvaluateRequestOptions {
    const SAMPLE: &'static str = r#"{"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BeaconAccountRiskEvaluateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"depository","subtype":"checking","attributes":{"days_since_first_plaid_connection":1,"is_account_closed":true,"is_account_frozen_or_restricted":true,"total_plaid_connections_count":1,"plaid_connections_count_7d":1,"plaid_connections_count_30d":1,"failed_plaid_non_oauth_authentication_attempts_count_3d":1,"plaid_non_oauth_authentication_attempts_count_3d":1,"failed_plaid_non_oauth_authentication_attempts_count_7d":1,"plaid_non_oauth_authentication_attempts_count_7d":1,"failed_plaid_non_oauth_authentication_attempts_count_30d":1,"plaid_non_oauth_authentication_attempts_count_30d":1,"distinct_ip_addresses_count_3d":1,"distinct_ip_addresses_count_7d":1,"distinct_ip_addresses_count_30d":1,"distinct_ip_addresses_count_90d":1,"distinct_user_agents_count_3d":1,"distinct_user_agents_count_7d":1,"distinct_user_agents_count_30d":1,"distinct_user_agents_count_90d":1,"address_change_count_28d":1,"email_change_count_28d":1,"phone_change_count_28d":1,"address_change_count_90d":1,"email_change_count_90d":1,"phone_change_count_90d":1,"days_since_account_opening":1,"days_since_first_observed_transaction":1}},{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","type":"depository","subtype":"checking","attributes":{"days_since_first_plaid_connection":1,"is_account_closed":true,"is_account_frozen_or_restricted":true,"total_plaid_connections_count":1,"plaid_connections_count_7d":1,"plaid_connections_count_30d":1,"failed_plaid_non_oauth_authentication_attempts_count_3d":1,"plaid_non_oauth_authentication_attempts_count_3d":1,"failed_plaid_non_oauth_authentication_attempts_count_7d":1,"plaid_non_oauth_authentication_attempts_count_7d":1,"failed_plaid_non_oauth_authentication_attempts_count_30d":1,"plaid_non_oauth_authentication_attempts_count_30d":1,"distinct_ip_addresses_count_3d":1,"distinct_ip_addresses_count_7d":1,"distinct_ip_addresses_count_30d":1,"distinct_ip_addresses_count_90d":1,"distinct_user_agents_count_3d":1,"distinct_user_agents_count_7d":1,"distinct_user_agents_count_30d":1,"distinct_user_agents_count_90d":1,"address_change_count_28d":1,"email_change_count_28d":1,"phone_change_count_28d":1,"address_change_count_90d":1,"email_change_count_90d":1,"phone_change_count_90d":1,"days_since_account_opening":1,"days_since_first_observed_transaction":1}}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BeaconAccountRiskEvaluateAccount {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"depository","subtype":"checking","attributes":{"days_since_first_plaid_connection":1,"is_account_closed":true,"is_account_frozen_or_restricted":true,"total_plaid_connections_count":1,"plaid_connections_count_7d":1,"plaid_connections_count_30d":1,"failed_plaid_non_oauth_authentication_attempts_count_3d":1,"plaid_non_oauth_authentication_attempts_count_3d":1,"failed_plaid_non_oauth_authentication_attempts_count_7d":1,"plaid_non_oauth_authentication_attempts_count_7d":1,"failed_plaid_non_oauth_authentication_attempts_count_30d":1,"plaid_non_oauth_authentication_attempts_count_30d":1,"distinct_ip_addresses_count_3d":1,"distinct_ip_addresses_count_7d":1,"distinct_ip_addresses_count_30d":1,"distinct_ip_addresses_count_90d":1,"distinct_user_agents_count_3d":1,"distinct_user_agents_count_7d":1,"distinct_user_agents_count_30d":1,"distinct_user_agents_count_90d":1,"address_change_count_28d":1,"email_change_count_28d":1,"phone_change_count_28d":1,"address_change_count_90d":1,"email_change_count_90d":1,"phone_change_count_90d":1,"days_since_account_opening":1,"days_since_first_observed_transaction":1}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BeaconAccountRiskEvaluateAccountAttributes {
    const SAMPLE: &'static str = r#"{"days_since_first_plaid_connection":1,"is_account_closed":true,"is_account_frozen_or_restricted":true,"total_plaid_connections_count":1,"plaid_connections_count_7d":1,"plaid_connections_count_30d":1,"failed_plaid_non_oauth_authentication_attempts_count_3d":1,"plaid_non_oauth_authentication_attempts_count_3d":1,"failed_plaid_non_oauth_authentication_attempts_count_7d":1,"plaid_non_oauth_authentication_attempts_count_7d":1,"failed_plaid_non_oauth_authentication_attempts_count_30d":1,"plaid_non_oauth_authentication_attempts_count_30d":1,"distinct_ip_addresses_count_3d":1,"distinct_ip_addresses_count_7d":1,"distinct_ip_addresses_count_30d":1,"distinct_ip_addresses_count_90d":1,"distinct_user_agents_count_3d":1,"distinct_user_agents_count_7d":1,"distinct_user_agents_count_30d":1,"distinct_user_agents_count_90d":1,"address_change_count_28d":1,"email_change_count_28d":1,"phone_change_count_28d":1,"address_change_count_90d":1,"email_change_count_90d":1,"phone_change_count_90d":1,"days_since_account_opening":1,"days_since_first_observed_transaction":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BeaconUserCreateRequest {
    const SAMPLE: &'static str = r#"{"program_id":"4cc88c18-ad24-46e1-8d24-016862a2bcf0","client_user_id":"sample-user","user":{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"email_address":"9078563412@example.com","phone_number":"+19078563412","id_number":{"value":"9078563412","type":"ar_dni"},"ip_address":"9078563412","depository_accounts":[{"account_number":"9078563412","routing_number":"021000021"}]},"access_tokens":["access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"]}"#;
    const MINIMAL: &'static str = r#"{"program_id":"4cc88c18-ad24-46e1-8d24-016862a2bcf0","client_user_id":"sample-user","user":{"name":{"given_name":"sample given name","family_name":"sample family name"}}}"#;
}

impl plaid_core::Sample for super::types::BeaconUserRequestData {
    const SAMPLE: &'static str = r#"{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"email_address":"9078563412@example.com","phone_number":"+19078563412","id_number":{"value":"9078563412","type":"ar_dni"},"ip_address":"9078563412","depository_accounts":[{"account_number":"9078563412","routing_number":"021000021"}]}"#;
    const MINIMAL: &'static str =
        r#"{"name":{"given_name":"sample given name","family_name":"sample family name"}}"#;
}

impl plaid_core::Sample for super::types::BeaconUserName {
    const SAMPLE: &'static str =
        r#"{"given_name":"sample given name","family_name":"sample family name"}"#;
}

impl plaid_core::Sample for super::types::BeaconUserRequestAddress {
    const SAMPLE: &'static str = r#"{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str =
        r#"{"street":"1 Main Street","city":"San Francisco","country":"US"}"#;
}

impl plaid_core::Sample for super::types::BeaconUserIDNumber {
    const SAMPLE: &'static str = r#"{"value":"9078563412","type":"ar_dni"}"#;
}

impl plaid_core::Sample for super::types::BeaconUserRequestDepositoryAccount {
    const SAMPLE: &'static str = r#"{"account_number":"9078563412","routing_number":"021000021"}"#;
}

impl plaid_core::Sample for super::types::BeaconUserCreateResponse {
    const SAMPLE: &'static str = r#"{"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"],"id":"becusr_TbCYmtwRmcoDHx","version":1,"created_at":"2026-01-15T08:30:00Z","updated_at":"2026-01-15T08:30:00Z","status":"rejected","program_id":"4cc88c18-ad24-46e1-8d24-016862a2bcf0","client_user_id":"sample-user","user":{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"email_address":"9078563412@example.com","phone_number":"+19078563412","id_number":{"value":"9078563412","type":"ar_dni"},"ip_address":"9078563412","depository_accounts":[{"account_mask":"sample account mask","routing_number":"021000021","added_at":"2026-01-15T08:30:00Z"}]},"audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"becusr_TbCYmtwRmcoDHx","created_at":"2026-01-15T08:30:00Z","updated_at":"2026-01-15T08:30:00Z","status":"rejected","program_id":"4cc88c18-ad24-46e1-8d24-016862a2bcf0","client_user_id":"sample-user","user":{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","city":"San Francisco","country":"US"}},"audit_trail":{"source":"dashboard"}}"#;
}

impl plaid_core::Sample for super::types::BeaconUserData {
    const SAMPLE: &'static str = r#"{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"email_address":"9078563412@example.com","phone_number":"+19078563412","id_number":{"value":"9078563412","type":"ar_dni"},"ip_address":"9078563412","depository_accounts":[{"account_mask":"sample account mask","routing_number":"021000021","added_at":"2026-01-15T08:30:00Z"}]}"#;
    const MINIMAL: &'static str = r#"{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","city":"San Francisco","country":"US"}}"#;
}

impl plaid_core::Sample for super::types::BeaconUserAddress {
    const SAMPLE: &'static str = r#"{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str =
        r#"{"street":"1 Main Street","city":"San Francisco","country":"US"}"#;
}

impl plaid_core::Sample for super::types::BeaconUserDepositoryAccount {
    const SAMPLE: &'static str = r#"{"account_mask":"sample account mask","routing_number":"021000021","added_at":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::BeaconAuditTrail {
    const SAMPLE: &'static str = r#"{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = r#"{"source":"dashboard"}"#;
}

impl plaid_core::Sample for super::types::BeaconUserGetRequest {
    const SAMPLE: &'static str = r#"{"beacon_user_id":"becusr_TbCYmtwRmcoDHx"}"#;
}

impl plaid_core::Sample for super::types::BeaconUserGetResponse {
    const SAMPLE: &'static str = r#"{"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"],"id":"becusr_TbCYmtwRmcoDHx","version":1,"created_at":"2026-01-15T08:30:00Z","updated_at":"2026-01-15T08:30:00Z","status":"rejected","program_id":"4cc88c18-ad24-46e1-8d24-016862a2bcf0","client_user_id":"sample-user","user":{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"email_address":"9078563412@example.com","phone_number":"+19078563412","id_number":{"value":"9078563412","type":"ar_dni"},"ip_address":"9078563412","depository_accounts":[{"account_mask":"sample account mask","routing_number":"021000021","added_at":"2026-01-15T08:30:00Z"}]},"audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"becusr_TbCYmtwRmcoDHx","created_at":"2026-01-15T08:30:00Z","updated_at":"2026-01-15T08:30:00Z","status":"rejected","program_id":"4cc88c18-ad24-46e1-8d24-016862a2bcf0","client_user_id":"sample-user","user":{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","city":"San Francisco","country":"US"}},"audit_trail":{"source":"dashboard"}}"#;
}

impl plaid_core::Sample for super::types::BeaconUserReviewRequest {
    const SAMPLE: &'static str =
        r#"{"beacon_user_id":"becusr_TbCYmtwRmcoDHx","status":"rejected"}"#;
}

impl plaid_core::Sample for super::types::BeaconReportCreateRequest {
    const SAMPLE: &'static str = r#"{"beacon_user_id":"becusr_TbCYmtwRmcoDHx","type":"first_party","fraud_date":"2026-01-15","fraud_amount":{"iso_currency_code":"USD","value":100.25}}"#;
    const MINIMAL: &'static str = r#"{"beacon_user_id":"becusr_TbCYmtwRmcoDHx","type":"first_party","fraud_date":"2026-01-15"}"#;
}

impl plaid_core::Sample for super::types::FraudAmount {
    const SAMPLE: &'static str = r#"{"iso_currency_code":"USD","value":100.25}"#;
}

impl plaid_core::Sample for super::types::BeaconReportCreateResponse {
    const SAMPLE: &'static str = r#"{"id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933","beacon_user_id":"becusr_TbCYmtwRmcoDHx","created_at":"2026-01-15T08:30:00Z","type":"first_party","fraud_date":"2026-01-15","event_date":"2026-01-15","fraud_amount":{"iso_currency_code":"USD","value":100.25},"audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933","beacon_user_id":"becusr_TbCYmtwRmcoDHx","created_at":"2026-01-15T08:30:00Z","type":"first_party","audit_trail":{"source":"dashboard"}}"#;
}

impl plaid_core::Sample for super::types::BeaconReportListRequest {
    const SAMPLE: &'static str =
        r#"{"beacon_user_id":"becusr_TbCYmtwRmcoDHx","cursor":"sample cursor"}"#;
    const MINIMAL: &'static str = r#"{"beacon_user_id":"becusr_TbCYmtwRmcoDHx"}"#;
}

impl plaid_core::Sample for super::types::BeaconReportListResponse {
    const SAMPLE: &'static str = r#"{"beacon_reports":[{"id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933","beacon_user_id":"becusr_TbCYmtwRmcoDHx","created_at":"2026-01-15T08:30:00Z","type":"first_party","fraud_date":"2026-01-15","event_date":"2026-01-15","fraud_amount":{"iso_currency_code":"USD","value":100.25},"audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}},{"id":"81c66448-5183-4813-8183-2bd6d897c18d","beacon_user_id":"becusr_AbFqhVdtvUcqgz","created_at":"2026-01-14T08:30:00Z","type":"first_party","fraud_date":"2026-01-14","event_date":"2026-01-14","fraud_amount":{"iso_currency_code":"USD","value":42.5},"audit_trail":{"source":"dashboard","dashboard_user_id":"9ea2f6b2-c235-458d-8235-db809d57d228","timestamp":"2026-01-14T08:30:00Z"}}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BeaconReport {
    const SAMPLE: &'static str = r#"{"id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933","beacon_user_id":"becusr_TbCYmtwRmcoDHx","created_at":"2026-01-15T08:30:00Z","type":"first_party","fraud_date":"2026-01-15","event_date":"2026-01-15","fraud_amount":{"iso_currency_code":"USD","value":100.25},"audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}}"#;
    const MINIMAL: &'static str = r#"{"id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933","beacon_user_id":"becusr_TbCYmtwRmcoDHx","created_at":"2026-01-15T08:30:00Z","type":"first_party","audit_trail":{"source":"dashboard"}}"#;
}

impl plaid_core::Sample for super::types::BeaconReportSyndicationListRequest {
    const SAMPLE: &'static str =
        r#"{"beacon_user_id":"becusr_TbCYmtwRmcoDHx","cursor":"sample cursor"}"#;
    const MINIMAL: &'static str = r#"{"beacon_user_id":"becusr_TbCYmtwRmcoDHx"}"#;
}

impl plaid_core::Sample for super::types::BeaconReportSyndicationListResponse {
    const SAMPLE: &'static str = r#"{"beacon_report_syndications":[{"id":"1fcf42b7-4436-4a50-8436-1e9d21a8d395","beacon_user_id":"becusr_TbCYmtwRmcoDHx","report":{"id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933","created_at":"2026-01-15T08:30:00Z","type":"first_party","fraud_date":"2026-01-15","event_date":"2026-01-15"},"analysis":{"address":"match","date_of_birth":"match","email_address":"match","name":"match","id_number":"match","ip_address":"match","phone_number":"match","depository_accounts":[{"account_mask":"sample account mask","routing_number":"021000021","match_status":"match"}]}},{"id":"e1de1b6f-9764-4d0f-8764-b57c2a706a56","beacon_user_id":"becusr_AbFqhVdtvUcqgz","report":{"id":"81c66448-5183-4813-8183-2bd6d897c18d","created_at":"2026-01-14T08:30:00Z","type":"first_party","fraud_date":"2026-01-14","event_date":"2026-01-14"},"analysis":{"address":"match","date_of_birth":"match","email_address":"match","name":"match","id_number":"match","ip_address":"match","phone_number":"match","depository_accounts":[{"account_mask":"sample account mask 2","routing_number":"021000021","match_status":"match"}]}}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BeaconReportSyndication {
    const SAMPLE: &'static str = r#"{"id":"1fcf42b7-4436-4a50-8436-1e9d21a8d395","beacon_user_id":"becusr_TbCYmtwRmcoDHx","report":{"id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933","created_at":"2026-01-15T08:30:00Z","type":"first_party","fraud_date":"2026-01-15","event_date":"2026-01-15"},"analysis":{"address":"match","date_of_birth":"match","email_address":"match","name":"match","id_number":"match","ip_address":"match","phone_number":"match","depository_accounts":[{"account_mask":"sample account mask","routing_number":"021000021","match_status":"match"}]}}"#;
    const MINIMAL: &'static str = r#"{"id":"1fcf42b7-4436-4a50-8436-1e9d21a8d395","report":{"created_at":"2026-01-15T08:30:00Z","type":"first_party"},"analysis":{"address":"match","date_of_birth":"match","email_address":"match","name":"match","id_number":"match","ip_address":"match","phone_number":"match"}}"#;
}

impl plaid_core::Sample for super::types::BeaconReportSyndicationOriginalReport {
    const SAMPLE: &'static str = r#"{"id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933","created_at":"2026-01-15T08:30:00Z","type":"first_party","fraud_date":"2026-01-15","event_date":"2026-01-15"}"#;
    const MINIMAL: &'static str = r#"{"created_at":"2026-01-15T08:30:00Z","type":"first_party"}"#;
}

impl plaid_core::Sample for super::types::BeaconReportSyndicationAnalysis {
    const SAMPLE: &'static str = r#"{"address":"match","date_of_birth":"match","email_address":"match","name":"match","id_number":"match","ip_address":"match","phone_number":"match","depository_accounts":[{"account_mask":"sample account mask","routing_number":"021000021","match_status":"match"}]}"#;
    const MINIMAL: &'static str = r#"{"address":"match","date_of_birth":"match","email_address":"match","name":"match","id_number":"match","ip_address":"match","phone_number":"match"}"#;
}

impl plaid_core::Sample for super::types::BeaconSyndicatedReportDepositoryAccountMatchAnalysis {
    const SAMPLE: &'static str = r#"{"account_mask":"sample account mask","routing_number":"021000021","match_status":"match"}"#;
}

impl plaid_core::Sample for super::types::BeaconReportGetRequest {
    const SAMPLE: &'static str = r#"{"beacon_report_id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933"}"#;
}

impl plaid_core::Sample for super::types::BeaconReportGetResponse {
    const SAMPLE: &'static str = r#"{"id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933","beacon_user_id":"becusr_TbCYmtwRmcoDHx","created_at":"2026-01-15T08:30:00Z","type":"first_party","fraud_date":"2026-01-15","event_date":"2026-01-15","fraud_amount":{"iso_currency_code":"USD","value":100.25},"audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933","beacon_user_id":"becusr_TbCYmtwRmcoDHx","created_at":"2026-01-15T08:30:00Z","type":"first_party","audit_trail":{"source":"dashboard"}}"#;
}

impl plaid_core::Sample for super::types::BeaconReportSyndicationGetRequest {
    const SAMPLE: &'static str =
        r#"{"beacon_report_syndication_id":"1fcf42b7-4436-4a50-8436-1e9d21a8d395"}"#;
}

impl plaid_core::Sample for super::types::BeaconReportSyndicationGetResponse {
    const SAMPLE: &'static str = r#"{"id":"1fcf42b7-4436-4a50-8436-1e9d21a8d395","beacon_user_id":"becusr_TbCYmtwRmcoDHx","report":{"id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933","created_at":"2026-01-15T08:30:00Z","type":"first_party","fraud_date":"2026-01-15","event_date":"2026-01-15"},"analysis":{"address":"match","date_of_birth":"match","email_address":"match","name":"match","id_number":"match","ip_address":"match","phone_number":"match","depository_accounts":[{"account_mask":"sample account mask","routing_number":"021000021","match_status":"match"}]},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"1fcf42b7-4436-4a50-8436-1e9d21a8d395","report":{"created_at":"2026-01-15T08:30:00Z","type":"first_party"},"analysis":{"address":"match","date_of_birth":"match","email_address":"match","name":"match","id_number":"match","ip_address":"match","phone_number":"match"}}"#;
}

impl plaid_core::Sample for super::types::BeaconUserUpdateRequest {
    const SAMPLE: &'static str = r#"{"beacon_user_id":"becusr_TbCYmtwRmcoDHx","user":{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"email_address":"9078563412@example.com","phone_number":"+19078563412","id_number":{"value":"9078563412","type":"ar_dni"},"ip_address":"9078563412","depository_accounts":[{"account_number":"9078563412","routing_number":"021000021"}]},"access_tokens":["access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"]}"#;
    const MINIMAL: &'static str = r#"{"beacon_user_id":"becusr_TbCYmtwRmcoDHx"}"#;
}

impl plaid_core::Sample for super::types::BeaconUserUpdateRequestData {
    const SAMPLE: &'static str = r#"{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"email_address":"9078563412@example.com","phone_number":"+19078563412","id_number":{"value":"9078563412","type":"ar_dni"},"ip_address":"9078563412","depository_accounts":[{"account_number":"9078563412","routing_number":"021000021"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BeaconUserNameNullable {
    const SAMPLE: &'static str =
        r#"{"given_name":"sample given name","family_name":"sample family name"}"#;
}

impl plaid_core::Sample for super::types::BeaconUserRequestAddressNullable {
    const SAMPLE: &'static str = r#"{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str =
        r#"{"street":"1 Main Street","city":"San Francisco","country":"US"}"#;
}

impl plaid_core::Sample for super::types::BeaconUserUpdateResponse {
    const SAMPLE: &'static str = r#"{"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"],"id":"becusr_TbCYmtwRmcoDHx","version":1,"created_at":"2026-01-15T08:30:00Z","updated_at":"2026-01-15T08:30:00Z","status":"rejected","program_id":"4cc88c18-ad24-46e1-8d24-016862a2bcf0","client_user_id":"sample-user","user":{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"email_address":"9078563412@example.com","phone_number":"+19078563412","id_number":{"value":"9078563412","type":"ar_dni"},"ip_address":"9078563412","depository_accounts":[{"account_mask":"sample account mask","routing_number":"021000021","added_at":"2026-01-15T08:30:00Z"}]},"audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"becusr_TbCYmtwRmcoDHx","created_at":"2026-01-15T08:30:00Z","updated_at":"2026-01-15T08:30:00Z","status":"rejected","program_id":"4cc88c18-ad24-46e1-8d24-016862a2bcf0","client_user_id":"sample-user","user":{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","city":"San Francisco","country":"US"}},"audit_trail":{"source":"dashboard"}}"#;
}

impl plaid_core::Sample for super::types::BeaconDuplicateGetRequest {
    const SAMPLE: &'static str =
        r#"{"beacon_duplicate_id":"d15201d9-3bb7-4598-8bb7-84eca97c047e"}"#;
}

impl plaid_core::Sample for super::types::BeaconDuplicateGetResponse {
    const SAMPLE: &'static str = r#"{"id":"d15201d9-3bb7-4598-8bb7-84eca97c047e","beacon_user1":{"id":"becusr_TbCYmtwRmcoDHx","version":1},"beacon_user2":{"id":"becusr_TbCYmtwRmcoDHx","version":1},"analysis":{"address":"match","date_of_birth":"match","email_address":"match","name":"match","id_number":"match","ip_address":"match","phone_number":"match"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"d15201d9-3bb7-4598-8bb7-84eca97c047e","beacon_user1":{"id":"becusr_TbCYmtwRmcoDHx"},"beacon_user2":{"id":"becusr_TbCYmtwRmcoDHx"},"analysis":{"address":"match","date_of_birth":"match","email_address":"match","name":"match","id_number":"match","ip_address":"match","phone_number":"match"}}"#;
}

impl plaid_core::Sample for super::types::BeaconUserRevision {
    const SAMPLE: &'static str = r#"{"id":"becusr_TbCYmtwRmcoDHx","version":1}"#;
    const MINIMAL: &'static str = r#"{"id":"becusr_TbCYmtwRmcoDHx"}"#;
}

impl plaid_core::Sample for super::types::BeaconMatchSummaryAnalysis {
    const SAMPLE: &'static str = r#"{"address":"match","date_of_birth":"match","email_address":"match","name":"match","id_number":"match","ip_address":"match","phone_number":"match"}"#;
}

impl plaid_core::Sample for super::types::BeaconUserHistoryListRequest {
    const SAMPLE: &'static str =
        r#"{"beacon_user_id":"becusr_TbCYmtwRmcoDHx","cursor":"sample cursor"}"#;
    const MINIMAL: &'static str = r#"{"beacon_user_id":"becusr_TbCYmtwRmcoDHx"}"#;
}

impl plaid_core::Sample for super::types::BeaconUserHistoryListResponse {
    const SAMPLE: &'static str = r#"{"beacon_users":[{"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"],"id":"becusr_TbCYmtwRmcoDHx","version":1,"created_at":"2026-01-15T08:30:00Z","updated_at":"2026-01-15T08:30:00Z","status":"rejected","program_id":"4cc88c18-ad24-46e1-8d24-016862a2bcf0","client_user_id":"sample-user","user":{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"email_address":"9078563412@example.com","phone_number":"+19078563412","id_number":{"value":"9078563412","type":"ar_dni"},"ip_address":"9078563412","depository_accounts":[{"account_mask":"sample account mask","routing_number":"021000021","added_at":"2026-01-15T08:30:00Z"}]},"audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}},{"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"],"id":"becusr_AbFqhVdtvUcqgz","version":1,"created_at":"2026-01-14T08:30:00Z","updated_at":"2026-01-14T08:30:00Z","status":"rejected","program_id":"867da1dc-4347-48e0-8347-e1fb6206201a","client_user_id":"sample-user","user":{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name 2","family_name":"sample family name 2"},"address":{"street":"1 Main Street","street2":"sample street2 2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"email_address":"9078563412@example.com","phone_number":"+19078563412","id_number":{"value":"9078563412","type":"ar_dni"},"ip_address":"9078563412","depository_accounts":[{"account_mask":"sample account mask 2","routing_number":"021000021","added_at":"2026-01-14T08:30:00Z"}]},"audit_trail":{"source":"dashboard","dashboard_user_id":"9ea2f6b2-c235-458d-8235-db809d57d228","timestamp":"2026-01-14T08:30:00Z"}}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BeaconUser {
    const SAMPLE: &'static str = r#"{"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"],"id":"becusr_TbCYmtwRmcoDHx","version":1,"created_at":"2026-01-15T08:30:00Z","updated_at":"2026-01-15T08:30:00Z","status":"rejected","program_id":"4cc88c18-ad24-46e1-8d24-016862a2bcf0","client_user_id":"sample-user","user":{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"email_address":"9078563412@example.com","phone_number":"+19078563412","id_number":{"value":"9078563412","type":"ar_dni"},"ip_address":"9078563412","depository_accounts":[{"account_mask":"sample account mask","routing_number":"021000021","added_at":"2026-01-15T08:30:00Z"}]},"audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}}"#;
    const MINIMAL: &'static str = r#"{"id":"becusr_TbCYmtwRmcoDHx","created_at":"2026-01-15T08:30:00Z","updated_at":"2026-01-15T08:30:00Z","status":"rejected","program_id":"4cc88c18-ad24-46e1-8d24-016862a2bcf0","client_user_id":"sample-user","user":{"date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","city":"San Francisco","country":"US"}},"audit_trail":{"source":"dashboard"}}"#;
}

impl plaid_core::Sample for super::types::BeaconUserAccountInsightsGetRequest {
    const SAMPLE: &'static str = r#"{"beacon_user_id":"becusr_TbCYmtwRmcoDHx","access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::BeaconUserAccountInsightsGetResponse {
    const SAMPLE: &'static str = r#"{"beacon_user_id":"becusr_TbCYmtwRmcoDHx","created_at":"2026-01-15T08:30:00Z","updated_at":"2026-01-15T08:30:00Z","bank_account_insights":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"depository","subtype":"checking","attributes":{"days_since_first_plaid_connection":1,"is_account_closed":true,"is_account_frozen_or_restricted":true,"total_plaid_connections_count":1,"plaid_connections_count_7d":1,"plaid_connections_count_30d":1,"failed_plaid_non_oauth_authentication_attempts_count_3d":1,"plaid_non_oauth_authentication_attempts_count_3d":1,"failed_plaid_non_oauth_authentication_attempts_count_7d":1,"plaid_non_oauth_authentication_attempts_count_7d":1,"failed_plaid_non_oauth_authentication_attempts_count_30d":1,"plaid_non_oauth_authentication_attempts_count_30d":1,"distinct_ip_addresses_count_3d":1,"distinct_ip_addresses_count_7d":1,"distinct_ip_addresses_count_30d":1,"distinct_ip_addresses_count_90d":1,"distinct_user_agents_count_3d":1,"distinct_user_agents_count_7d":1,"distinct_user_agents_count_30d":1,"distinct_user_agents_count_90d":1,"address_change_count_28d":1,"email_change_count_28d":1,"phone_change_count_28d":1,"address_change_count_90d":1,"email_change_count_90d":1,"phone_change_count_90d":1,"days_since_account_opening":1,"days_since_first_observed_transaction":1}}]},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"beacon_user_id":"becusr_TbCYmtwRmcoDHx","created_at":"2026-01-15T08:30:00Z","updated_at":"2026-01-15T08:30:00Z","bank_account_insights":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}"#;
}

impl plaid_core::Sample for super::types::BeaconBankAccounts {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"depository","subtype":"checking","attributes":{"days_since_first_plaid_connection":1,"is_account_closed":true,"is_account_frozen_or_restricted":true,"total_plaid_connections_count":1,"plaid_connections_count_7d":1,"plaid_connections_count_30d":1,"failed_plaid_non_oauth_authentication_attempts_count_3d":1,"plaid_non_oauth_authentication_attempts_count_3d":1,"failed_plaid_non_oauth_authentication_attempts_count_7d":1,"plaid_non_oauth_authentication_attempts_count_7d":1,"failed_plaid_non_oauth_authentication_attempts_count_30d":1,"plaid_non_oauth_authentication_attempts_count_30d":1,"distinct_ip_addresses_count_3d":1,"distinct_ip_addresses_count_7d":1,"distinct_ip_addresses_count_30d":1,"distinct_ip_addresses_count_90d":1,"distinct_user_agents_count_3d":1,"distinct_user_agents_count_7d":1,"distinct_user_agents_count_30d":1,"distinct_user_agents_count_90d":1,"address_change_count_28d":1,"email_change_count_28d":1,"phone_change_count_28d":1,"address_change_count_90d":1,"email_change_count_90d":1,"phone_change_count_90d":1,"days_since_account_opening":1,"days_since_first_observed_transaction":1}}]}"#;
    const MINIMAL: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}

impl plaid_core::Sample for super::types::BeaconBankAccountInsights {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"depository","subtype":"checking","attributes":{"days_since_first_plaid_connection":1,"is_account_closed":true,"is_account_frozen_or_restricted":true,"total_plaid_connections_count":1,"plaid_connections_count_7d":1,"plaid_connections_count_30d":1,"failed_plaid_non_oauth_authentication_attempts_count_3d":1,"plaid_non_oauth_authentication_attempts_count_3d":1,"failed_plaid_non_oauth_authentication_attempts_count_7d":1,"plaid_non_oauth_authentication_attempts_count_7d":1,"failed_plaid_non_oauth_authentication_attempts_count_30d":1,"plaid_non_oauth_authentication_attempts_count_30d":1,"distinct_ip_addresses_count_3d":1,"distinct_ip_addresses_count_7d":1,"distinct_ip_addresses_count_30d":1,"distinct_ip_addresses_count_90d":1,"distinct_user_agents_count_3d":1,"distinct_user_agents_count_7d":1,"distinct_user_agents_count_30d":1,"distinct_user_agents_count_90d":1,"address_change_count_28d":1,"email_change_count_28d":1,"phone_change_count_28d":1,"address_change_count_90d":1,"email_change_count_90d":1,"phone_change_count_90d":1,"days_since_account_opening":1,"days_since_first_observed_transaction":1}}"#;
    const MINIMAL: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","type":"depository","attributes":{}}"#;
}

impl plaid_core::Sample for super::types::BeaconAccountRiskAttributes {
    const SAMPLE: &'static str = r#"{"days_since_first_plaid_connection":1,"is_account_closed":true,"is_account_frozen_or_restricted":true,"total_plaid_connections_count":1,"plaid_connections_count_7d":1,"plaid_connections_count_30d":1,"failed_plaid_non_oauth_authentication_attempts_count_3d":1,"plaid_non_oauth_authentication_attempts_count_3d":1,"failed_plaid_non_oauth_authentication_attempts_count_7d":1,"plaid_non_oauth_authentication_attempts_count_7d":1,"failed_plaid_non_oauth_authentication_attempts_count_30d":1,"plaid_non_oauth_authentication_attempts_count_30d":1,"distinct_ip_addresses_count_3d":1,"distinct_ip_addresses_count_7d":1,"distinct_ip_addresses_count_30d":1,"distinct_ip_addresses_count_90d":1,"distinct_user_agents_count_3d":1,"distinct_user_agents_count_7d":1,"distinct_user_agents_count_30d":1,"distinct_user_agents_count_90d":1,"address_change_count_28d":1,"email_change_count_28d":1,"phone_change_count_28d":1,"address_change_count_90d":1,"email_change_count_90d":1,"phone_change_count_90d":1,"days_since_account_opening":1,"days_since_first_observed_transaction":1}"#;
    const MINIMAL: &'static str = "{}";
}
