// @generated from api/products/identity.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::IdentityGetRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","options":{"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"]}}"#;
    const MINIMAL: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::IdentityGetRequestOptions {
    const SAMPLE: &'static str = r#"{"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IdentityGetResponse {
    const SAMPLE: &'static str = r#"{"accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"},"mask":"0000","name":"sample name","official_name":"sample official name","type":"depository","subtype":"checking","verification_status":"automatically_verified","verification_name":"sample verification name","verification_insights":{"name_match_score":1,"network_status":{"has_numbers_match":true,"is_numbers_match_verified":true},"previous_returns":{"has_previous_administrative_return":true},"account_number_format":"valid"},"persistent_account_id":"sample persistent account id","apy":0.5,"holder_category":"business","paired_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}]},{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","balances":{"available":200.5,"current":210.5,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-14T08:30:00Z"},"mask":"0000","name":"sample name 2","official_name":"sample official name 2","type":"depository","subtype":"checking","verification_status":"automatically_verified","verification_name":"sample verification name 2","verification_insights":{"name_match_score":1,"network_status":{"has_numbers_match":true,"is_numbers_match_verified":true},"previous_returns":{"has_previous_administrative_return":true},"account_number_format":"valid"},"persistent_account_id":"sample persistent account id 2","apy":0.5,"holder_category":"business","paired_account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}]}],"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508","institution_name":"First Platypus Bank","webhook":"sample webhook","auth_method":"INSTANT_AUTH","error":null,"available_products":["assets"],"billed_products":["assets"],"products":["assets"],"consented_products":["assets"],"consent_expiration_time":"2026-01-15T08:30:00Z","update_type":"background","paired_item_id":null},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}"#;
}

impl plaid_core::Sample for super::types::AccountIdentity {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"},"mask":"0000","name":"sample name","official_name":"sample official name","type":"depository","subtype":"checking","verification_status":"automatically_verified","verification_name":"sample verification name","verification_insights":{"name_match_score":1,"network_status":{"has_numbers_match":true,"is_numbers_match_verified":true},"previous_returns":{"has_previous_administrative_return":true},"account_number_format":"valid"},"persistent_account_id":"sample persistent account id","apy":0.5,"holder_category":"business","paired_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}]}"#;
    const MINIMAL: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{},"name":"sample name","type":"depository"}"#;
}

impl plaid_core::Sample for super::types::IdentityDocumentsUploadsGetRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","options":{"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"]}}"#;
    const MINIMAL: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::IdentityDocumentsUploadsGetRequestOptions {
    const SAMPLE: &'static str = r#"{"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IdentityDocumentsUploadsGetResponse {
    const SAMPLE: &'static str = r#"{"accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"},"mask":"0000","name":"sample name","official_name":"sample official name","type":"depository","subtype":"checking","verification_status":"automatically_verified","verification_name":"sample verification name","verification_insights":{"name_match_score":1,"network_status":{"has_numbers_match":true,"is_numbers_match_verified":true},"previous_returns":{"has_previous_administrative_return":true},"account_number_format":"valid"},"persistent_account_id":"sample persistent account id","apy":0.5,"holder_category":"business","paired_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}],"documents":[{"document_id":"sample document id","metadata":{"document_type":"sample document type","is_account_number_match":true,"page_count":1,"last_updated":"2026-01-15T08:30:00Z","uploaded_at":"2026-01-15T08:30:00Z"},"risk_insights":{"risk_summary":{"risk_score":1},"risk_signals":[{"type":"sample type","has_fraud_risk":true,"signal_description":"sample signal description","page_number":1}]}}]},{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","balances":{"available":200.5,"current":210.5,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-14T08:30:00Z"},"mask":"0000","name":"sample name 2","official_name":"sample official name 2","type":"depository","subtype":"checking","verification_status":"automatically_verified","verification_name":"sample verification name 2","verification_insights":{"name_match_score":1,"network_status":{"has_numbers_match":true,"is_numbers_match_verified":true},"previous_returns":{"has_previous_administrative_return":true},"account_number_format":"valid"},"persistent_account_id":"sample persistent account id 2","apy":0.5,"holder_category":"business","paired_account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}],"documents":[{"document_id":"sample document id 2","metadata":{"document_type":"sample document type 2","is_account_number_match":true,"page_count":1,"last_updated":"2026-01-14T08:30:00Z","uploaded_at":"2026-01-14T08:30:00Z"},"risk_insights":{"risk_summary":{"risk_score":1},"risk_signals":[{"type":"sample type 2","has_fraud_risk":true,"signal_description":"sample signal description 2","page_number":1}]}}]}],"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508","institution_name":"First Platypus Bank","webhook":"sample webhook","auth_method":"INSTANT_AUTH","error":null,"available_products":["assets"],"billed_products":["assets"],"products":["assets"],"consented_products":["assets"],"consent_expiration_time":"2026-01-15T08:30:00Z","update_type":"background","paired_item_id":null},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}"#;
}

impl plaid_core::Sample for super::types::AccountIdentityDocumentUpload {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"},"mask":"0000","name":"sample name","official_name":"sample official name","type":"depository","subtype":"checking","verification_status":"automatically_verified","verification_name":"sample verification name","verification_insights":{"name_match_score":1,"network_status":{"has_numbers_match":true,"is_numbers_match_verified":true},"previous_returns":{"has_previous_administrative_return":true},"account_number_format":"valid"},"persistent_account_id":"sample persistent account id","apy":0.5,"holder_category":"business","paired_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}],"documents":[{"document_id":"sample document id","metadata":{"document_type":"sample document type","is_account_number_match":true,"page_count":1,"last_updated":"2026-01-15T08:30:00Z","uploaded_at":"2026-01-15T08:30:00Z"},"risk_insights":{"risk_summary":{"risk_score":1},"risk_signals":[{"type":"sample type","has_fraud_risk":true,"signal_description":"sample signal description","page_number":1}]}}]}"#;
    const MINIMAL: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{},"name":"sample name","type":"depository"}"#;
}

impl plaid_core::Sample for super::types::IdentityDocumentUpload {
    const SAMPLE: &'static str = r#"{"document_id":"sample document id","metadata":{"document_type":"sample document type","is_account_number_match":true,"page_count":1,"last_updated":"2026-01-15T08:30:00Z","uploaded_at":"2026-01-15T08:30:00Z"},"risk_insights":{"risk_summary":{"risk_score":1},"risk_signals":[{"type":"sample type","has_fraud_risk":true,"signal_description":"sample signal description","page_number":1}]}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IdentityDocumentUploadMetadata {
    const SAMPLE: &'static str = r#"{"document_type":"sample document type","is_account_number_match":true,"page_count":1,"last_updated":"2026-01-15T08:30:00Z","uploaded_at":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IdentityDocumentUploadRiskInsights {
    const SAMPLE: &'static str = r#"{"risk_summary":{"risk_score":1},"risk_signals":[{"type":"sample type","has_fraud_risk":true,"signal_description":"sample signal description","page_number":1}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IdentityDocumentUploadRiskSummary {
    const SAMPLE: &'static str = r#"{"risk_score":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IdentityDocumentUploadRiskSignal {
    const SAMPLE: &'static str = r#"{"type":"sample type","has_fraud_risk":true,"signal_description":"sample signal description","page_number":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IdentityMatchRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}},"options":{"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"]}}"#;
    const MINIMAL: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::IdentityMatchUser {
    const SAMPLE: &'static str = r#"{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::AddressDataNotRequired {
    const SAMPLE: &'static str = r#"{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IdentityMatchRequestOptions {
    const SAMPLE: &'static str = r#"{"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IdentityMatchResponse {
    const SAMPLE: &'static str = r#"{"accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"},"mask":"0000","name":"sample name","official_name":"sample official name","type":"depository","subtype":"checking","verification_status":"automatically_verified","verification_name":"sample verification name","verification_insights":{"name_match_score":1,"network_status":{"has_numbers_match":true,"is_numbers_match_verified":true},"previous_returns":{"has_previous_administrative_return":true},"account_number_format":"valid"},"persistent_account_id":"sample persistent account id","apy":0.5,"holder_category":"business","paired_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","legal_name":{"score":1,"is_first_name_or_last_name_match":true,"is_nickname_match":true,"is_business_name_detected":true},"phone_number":{"score":1},"email_address":{"score":1},"address":{"score":1,"is_postal_code_match":true}},{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","balances":{"available":200.5,"current":210.5,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-14T08:30:00Z"},"mask":"0000","name":"sample name 2","official_name":"sample official name 2","type":"depository","subtype":"checking","verification_status":"automatically_verified","verification_name":"sample verification name 2","verification_insights":{"name_match_score":1,"network_status":{"has_numbers_match":true,"is_numbers_match_verified":true},"previous_returns":{"has_previous_administrative_return":true},"account_number_format":"valid"},"persistent_account_id":"sample persistent account id 2","apy":0.5,"holder_category":"business","paired_account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","legal_name":{"score":1,"is_first_name_or_last_name_match":true,"is_nickname_match":true,"is_business_name_detected":true},"phone_number":{"score":1},"email_address":{"score":1},"address":{"score":1,"is_postal_code_match":true}}],"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508","institution_name":"First Platypus Bank","webhook":"sample webhook","auth_method":"INSTANT_AUTH","error":null,"available_products":["assets"],"billed_products":["assets"],"products":["assets"],"consented_products":["assets"],"consent_expiration_time":"2026-01-15T08:30:00Z","update_type":"background","paired_item_id":null},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::AccountIdentityMatchScore {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"},"mask":"0000","name":"sample name","official_name":"sample official name","type":"depository","subtype":"checking","verification_status":"automatically_verified","verification_name":"sample verification name","verification_insights":{"name_match_score":1,"network_status":{"has_numbers_match":true,"is_numbers_match_verified":true},"previous_returns":{"has_previous_administrative_return":true},"account_number_format":"valid"},"persistent_account_id":"sample persistent account id","apy":0.5,"holder_category":"business","paired_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","legal_name":{"score":1,"is_first_name_or_last_name_match":true,"is_nickname_match":true,"is_business_name_detected":true},"phone_number":{"score":1},"email_address":{"score":1},"address":{"score":1,"is_postal_code_match":true}}"#;
    const MINIMAL: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{},"name":"sample name","type":"depository"}"#;
}

impl plaid_core::Sample for super::types::IdentityRefreshRequest {
    const SAMPLE: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::IdentityRefreshResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProcessorIdentityGetRequest {
    const SAMPLE: &'static str =
        r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"}"#;
}

impl plaid_core::Sample for super::types::ProcessorIdentityGetResponse {
    const SAMPLE: &'static str = r#"{"account":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"},"mask":"0000","name":"sample name","official_name":"sample official name","type":"depository","subtype":"checking","verification_status":"automatically_verified","verification_name":"sample verification name","verification_insights":{"name_match_score":1,"network_status":{"has_numbers_match":true,"is_numbers_match_verified":true},"previous_returns":{"has_previous_administrative_return":true},"account_number_format":"valid"},"persistent_account_id":"sample persistent account id","apy":0.5,"holder_category":"business","paired_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}]},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"account":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{},"name":"sample name","type":"depository"}}"#;
}

impl plaid_core::Sample for super::types::ProcessorIdentityMatchRequest {
    const SAMPLE: &'static str = r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","user":{"legal_name":"sample legal name","phone_number":"+19078563412","email_address":"9078563412@example.com","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}}}"#;
    const MINIMAL: &'static str =
        r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"}"#;
}

impl plaid_core::Sample for super::types::ProcessorIdentityMatchResponse {
    const SAMPLE: &'static str = r#"{"account":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"},"mask":"0000","name":"sample name","official_name":"sample official name","type":"depository","subtype":"checking","verification_status":"automatically_verified","verification_name":"sample verification name","verification_insights":{"name_match_score":1,"network_status":{"has_numbers_match":true,"is_numbers_match_verified":true},"previous_returns":{"has_previous_administrative_return":true},"account_number_format":"valid"},"persistent_account_id":"sample persistent account id","apy":0.5,"holder_category":"business","paired_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","legal_name":{"score":1,"is_first_name_or_last_name_match":true,"is_nickname_match":true,"is_business_name_detected":true},"phone_number":{"score":1},"email_address":{"score":1},"address":{"score":1,"is_postal_code_match":true}},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"account":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{},"name":"sample name","type":"depository"}}"#;
}

impl plaid_core::Sample for super::types::IdentityMatchListRequest {
    const SAMPLE: &'static str = r#"{"start_time":"2026-01-15T08:30:00Z","end_time":"2026-01-15T08:30:00Z","count":1,"cursor":"sample cursor"}"#;
    const MINIMAL: &'static str =
        r#"{"start_time":"2026-01-15T08:30:00Z","end_time":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::IdentityMatchListResponse {
    const SAMPLE: &'static str = r#"{"identity_match_attempts":[{"attempt_id":"sample attempt id","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","created_at":"2026-01-15T08:30:00Z","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","link_customization_name":"sample link customization name","ruleset_revision":1,"outcome":"PASS","outcome_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","scores":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","legal_name":{"score":1,"is_first_name_or_last_name_match":true,"is_nickname_match":true,"is_business_name_detected":true},"phone_number":{"score":1},"email_address":{"score":1},"address":{"score":1,"is_postal_code_match":true}}]},{"attempt_id":"sample attempt id 2","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","created_at":"2026-01-14T08:30:00Z","link_session_id":"616d13d0-4691-43a1-8691-a65708fdeaa2","link_customization_name":"sample link customization name 2","ruleset_revision":1,"outcome":"PASS","outcome_account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","scores":[{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","legal_name":{"score":1,"is_first_name_or_last_name_match":true,"is_nickname_match":true,"is_business_name_detected":true},"phone_number":{"score":1},"email_address":{"score":1},"address":{"score":1,"is_postal_code_match":true}}]}],"next_cursor":"sample next cursor","has_more":false,"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"has_more":false}"#;
}

impl plaid_core::Sample for super::types::IdentityMatchListAttempt {
    const SAMPLE: &'static str = r#"{"attempt_id":"sample attempt id","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","created_at":"2026-01-15T08:30:00Z","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","link_customization_name":"sample link customization name","ruleset_revision":1,"outcome":"PASS","outcome_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","scores":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","legal_name":{"score":1,"is_first_name_or_last_name_match":true,"is_nickname_match":true,"is_business_name_detected":true},"phone_number":{"score":1},"email_address":{"score":1},"address":{"score":1,"is_postal_code_match":true}}]}"#;
    const MINIMAL: &'static str = r#"{"attempt_id":"sample attempt id","created_at":"2026-01-15T08:30:00Z","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","link_customization_name":"sample link customization name","outcome":"PASS"}"#;
}

impl plaid_core::Sample for super::types::IdentityMatchListAttemptScore {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","legal_name":{"score":1,"is_first_name_or_last_name_match":true,"is_nickname_match":true,"is_business_name_detected":true},"phone_number":{"score":1},"email_address":{"score":1},"address":{"score":1,"is_postal_code_match":true}}"#;
    const MINIMAL: &'static str =
        r#"{"legal_name":{},"phone_number":{},"email_address":{},"address":{}}"#;
}
