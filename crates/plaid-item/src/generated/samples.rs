// @generated from api/products/item.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::ConsentEventsGetRequest {
    const SAMPLE: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::ConsentEventsGetResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","consent_events":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","created_at":"2026-01-15T08:30:00Z","event_type":"CONSENT_GRANTED","event_code":"USER_AGREEMENT","institution_id":"ins_109508","institution_name":"First Platypus Bank","initiator":"PLAID","consented_use_cases":["sample consented use cases"],"consented_data_scopes":["sample consented data scopes"],"consented_accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","mask":"0000","name":"sample name","official_name":"sample official name","type":"depository","subtype":"checking"}]},{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","created_at":"2026-01-14T08:30:00Z","event_type":"CONSENT_GRANTED","event_code":"USER_AGREEMENT","institution_id":"ins_109508","institution_name":"Tartan Bank","initiator":"PLAID","consented_use_cases":["sample consented use cases 2"],"consented_data_scopes":["sample consented data scopes 2"],"consented_accounts":[{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","mask":"0000","name":"sample name 2","official_name":"sample official name 2","type":"depository","subtype":"checking"}]}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ConsentEvent {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","created_at":"2026-01-15T08:30:00Z","event_type":"CONSENT_GRANTED","event_code":"USER_AGREEMENT","institution_id":"ins_109508","institution_name":"First Platypus Bank","initiator":"PLAID","consented_use_cases":["sample consented use cases"],"consented_data_scopes":["sample consented data scopes"],"consented_accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","mask":"0000","name":"sample name","official_name":"sample official name","type":"depository","subtype":"checking"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ConsentedAccount {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","mask":"0000","name":"sample name","official_name":"sample official name","type":"depository","subtype":"checking"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ItemActivityListRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","cursor":"sample cursor","count":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ItemActivityListResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","activities":[{"activity":"UNKNOWN","initiated_date":"2026-01-15","id":"sample id","initiator":"sample initiator","state":"UNKNOWN","target_application_id":"8d3122ac-c668-495f-8668-c878e1893e85","scopes":{"product_access":{"statements":true,"identity":true,"auth":true,"transactions":true,"accounts_details_transactions":true,"accounts_routing_number":true,"accounts_statements":true,"accounts_tax_statements":true,"customers_profiles":true},"accounts":[{"unique_id":"sample unique id","authorized":true,"account_product_access":{"account_data":true,"statements":true,"tax_documents":true}}],"new_accounts":true},"authentication":"UNKNOWN"},{"activity":"UNKNOWN","initiated_date":"2026-01-14","id":"sample id 2","initiator":"sample initiator 2","state":"UNKNOWN","target_application_id":"71e8c988-b908-4fa0-8908-a7d4ae0ebb50","scopes":{"product_access":{"statements":true,"identity":true,"auth":true,"transactions":true,"accounts_details_transactions":true,"accounts_routing_number":true,"accounts_statements":true,"accounts_tax_statements":true,"customers_profiles":true},"accounts":[{"unique_id":"sample unique id 2","authorized":true,"account_product_access":{"account_data":true,"statements":true,"tax_documents":true}}],"new_accounts":true},"authentication":"UNKNOWN"}],"last_data_access_times":[{"application_id":"8d3122ac-c668-495f-8668-c878e1893e85","account_balance_info":"2026-01-15T08:30:00Z","account_routing_number":"2026-01-15T08:30:00Z","contact_info":"2026-01-15T08:30:00Z","transactions":"2026-01-15T08:30:00Z","credit_loan_info":"2026-01-15T08:30:00Z","investments":"2026-01-15T08:30:00Z"},{"application_id":"71e8c988-b908-4fa0-8908-a7d4ae0ebb50","account_balance_info":"2026-01-14T08:30:00Z","account_routing_number":"2026-01-14T08:30:00Z","contact_info":"2026-01-14T08:30:00Z","transactions":"2026-01-14T08:30:00Z","credit_loan_info":"2026-01-14T08:30:00Z","investments":"2026-01-14T08:30:00Z"}],"cursor":"sample cursor"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Activity {
    const SAMPLE: &'static str = r#"{"activity":"UNKNOWN","initiated_date":"2026-01-15","id":"sample id","initiator":"sample initiator","state":"UNKNOWN","target_application_id":"8d3122ac-c668-495f-8668-c878e1893e85","scopes":{"product_access":{"statements":true,"identity":true,"auth":true,"transactions":true,"accounts_details_transactions":true,"accounts_routing_number":true,"accounts_statements":true,"accounts_tax_statements":true,"customers_profiles":true},"accounts":[{"unique_id":"sample unique id","authorized":true,"account_product_access":{"account_data":true,"statements":true,"tax_documents":true}}],"new_accounts":true},"authentication":"UNKNOWN"}"#;
    const MINIMAL: &'static str = r#"{"activity":"UNKNOWN","initiated_date":"2026-01-15","id":"sample id","initiator":"sample initiator","state":"UNKNOWN"}"#;
}

impl plaid_core::Sample for super::types::Scopes {
    const SAMPLE: &'static str = r#"{"product_access":{"statements":true,"identity":true,"auth":true,"transactions":true,"accounts_details_transactions":true,"accounts_routing_number":true,"accounts_statements":true,"accounts_tax_statements":true,"customers_profiles":true},"accounts":[{"unique_id":"sample unique id","authorized":true,"account_product_access":{"account_data":true,"statements":true,"tax_documents":true}}],"new_accounts":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProductAccess {
    const SAMPLE: &'static str = r#"{"statements":true,"identity":true,"auth":true,"transactions":true,"accounts_details_transactions":true,"accounts_routing_number":true,"accounts_statements":true,"accounts_tax_statements":true,"customers_profiles":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::AccountAccess {
    const SAMPLE: &'static str = r#"{"unique_id":"sample unique id","authorized":true,"account_product_access":{"account_data":true,"statements":true,"tax_documents":true}}"#;
    const MINIMAL: &'static str = r#"{"unique_id":"sample unique id"}"#;
}

impl plaid_core::Sample for super::types::AccountProductAccess {
    const SAMPLE: &'static str = r#"{"account_data":true,"statements":true,"tax_documents":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ApplicationLastDataAccessTimes {
    const SAMPLE: &'static str = r#"{"application_id":"8d3122ac-c668-495f-8668-c878e1893e85","account_balance_info":"2026-01-15T08:30:00Z","account_routing_number":"2026-01-15T08:30:00Z","contact_info":"2026-01-15T08:30:00Z","transactions":"2026-01-15T08:30:00Z","credit_loan_info":"2026-01-15T08:30:00Z","investments":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = r#"{"application_id":"8d3122ac-c668-495f-8668-c878e1893e85"}"#;
}

impl plaid_core::Sample for super::types::ItemApplicationListRequest {
    const SAMPLE: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ItemApplicationListResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","applications":[{"application_id":"8d3122ac-c668-495f-8668-c878e1893e85","name":"sample name","display_name":"sample display name","logo_url":"https://example.com/sample","application_url":"https://example.com/sample","reason_for_access":"sample reason for access","created_at":"2026-01-15T08:30:00Z","scopes":{"product_access":{"statements":true,"identity":true,"auth":true,"transactions":true,"accounts_details_transactions":true,"accounts_routing_number":true,"accounts_statements":true,"accounts_tax_statements":true,"customers_profiles":true},"accounts":[{"unique_id":"sample unique id","authorized":true,"account_product_access":{"account_data":true,"statements":true,"tax_documents":true}}],"new_accounts":true}},{"application_id":"71e8c988-b908-4fa0-8908-a7d4ae0ebb50","name":"sample name 2","display_name":"sample display name 2","logo_url":"https://example.com/sample","application_url":"https://example.com/sample","reason_for_access":"sample reason for access 2","created_at":"2026-01-14T08:30:00Z","scopes":{"product_access":{"statements":true,"identity":true,"auth":true,"transactions":true,"accounts_details_transactions":true,"accounts_routing_number":true,"accounts_statements":true,"accounts_tax_statements":true,"customers_profiles":true},"accounts":[{"unique_id":"sample unique id 2","authorized":true,"account_product_access":{"account_data":true,"statements":true,"tax_documents":true}}],"new_accounts":true}}],"disconnected_applications":[{"application_id":"8d3122ac-c668-495f-8668-c878e1893e85","name":"sample name","display_name":"sample display name","logo_url":"https://example.com/sample","application_url":"https://example.com/sample","reason_for_access":"sample reason for access"},{"application_id":"71e8c988-b908-4fa0-8908-a7d4ae0ebb50","name":"sample name 2","display_name":"sample display name 2","logo_url":"https://example.com/sample","application_url":"https://example.com/sample","reason_for_access":"sample reason for access 2"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ConnectedApplication {
    const SAMPLE: &'static str = r#"{"application_id":"8d3122ac-c668-495f-8668-c878e1893e85","name":"sample name","display_name":"sample display name","logo_url":"https://example.com/sample","application_url":"https://example.com/sample","reason_for_access":"sample reason for access","created_at":"2026-01-15T08:30:00Z","scopes":{"product_access":{"statements":true,"identity":true,"auth":true,"transactions":true,"accounts_details_transactions":true,"accounts_routing_number":true,"accounts_statements":true,"accounts_tax_statements":true,"customers_profiles":true},"accounts":[{"unique_id":"sample unique id","authorized":true,"account_product_access":{"account_data":true,"statements":true,"tax_documents":true}}],"new_accounts":true}}"#;
    const MINIMAL: &'static str = r#"{"application_id":"8d3122ac-c668-495f-8668-c878e1893e85","name":"sample name","created_at":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::DisconnectedApplication {
    const SAMPLE: &'static str = r#"{"application_id":"8d3122ac-c668-495f-8668-c878e1893e85","name":"sample name","display_name":"sample display name","logo_url":"https://example.com/sample","application_url":"https://example.com/sample","reason_for_access":"sample reason for access"}"#;
    const MINIMAL: &'static str =
        r#"{"application_id":"8d3122ac-c668-495f-8668-c878e1893e85","name":"sample name"}"#;
}

impl plaid_core::Sample for super::types::ItemApplicationUnlinkRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","application_id":"8d3122ac-c668-495f-8668-c878e1893e85"}"#;
}

impl plaid_core::Sample for super::types::ItemApplicationUnlinkResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ItemApplicationScopesUpdateRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","application_id":"8d3122ac-c668-495f-8668-c878e1893e85","scopes":{"product_access":{"statements":true,"identity":true,"auth":true,"transactions":true,"accounts_details_transactions":true,"accounts_routing_number":true,"accounts_statements":true,"accounts_tax_statements":true,"customers_profiles":true},"accounts":[{"unique_id":"sample unique id","authorized":true,"account_product_access":{"account_data":true,"statements":true,"tax_documents":true}}],"new_accounts":true},"state":"CA","context":"ENROLLMENT"}"#;
    const MINIMAL: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","application_id":"8d3122ac-c668-495f-8668-c878e1893e85","scopes":{},"context":"ENROLLMENT"}"#;
}

impl plaid_core::Sample for super::types::ItemApplicationScopesUpdateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ApplicationGetRequest {
    const SAMPLE: &'static str = r#"{"application_id":"8d3122ac-c668-495f-8668-c878e1893e85"}"#;
}

impl plaid_core::Sample for super::types::ApplicationGetResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","application":{"application_id":"8d3122ac-c668-495f-8668-c878e1893e85","name":"sample name","display_name":"sample display name","join_date":"2026-01-15","logo_url":"https://example.com/sample","application_url":"https://example.com/sample","reason_for_access":"sample reason for access","use_case":"sample use case","company_legal_name":"sample company legal name","city":"San Francisco","region":"CA","postal_code":"94105","country_code":"US"}}"#;
    const MINIMAL: &'static str = r#"{"application":{"application_id":"8d3122ac-c668-495f-8668-c878e1893e85","name":"sample name"}}"#;
}

impl plaid_core::Sample for super::types::Application {
    const SAMPLE: &'static str = r#"{"application_id":"8d3122ac-c668-495f-8668-c878e1893e85","name":"sample name","display_name":"sample display name","join_date":"2026-01-15","logo_url":"https://example.com/sample","application_url":"https://example.com/sample","reason_for_access":"sample reason for access","use_case":"sample use case","company_legal_name":"sample company legal name","city":"San Francisco","region":"CA","postal_code":"94105","country_code":"US"}"#;
    const MINIMAL: &'static str =
        r#"{"application_id":"8d3122ac-c668-495f-8668-c878e1893e85","name":"sample name"}"#;
}

impl plaid_core::Sample for super::types::ItemGetRequest {
    const SAMPLE: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::ItemGetResponse {
    const SAMPLE: &'static str = r#"{"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508","institution_name":"First Platypus Bank","webhook":"sample webhook","auth_method":"INSTANT_AUTH","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"available_products":["assets"],"billed_products":["assets"],"products":["assets"],"consented_products":["assets"],"consent_expiration_time":"2026-01-15T08:30:00Z","update_type":"background","paired_item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","created_at":"2026-01-15T08:30:00Z","consented_use_cases":["sample consented use cases"],"consented_data_scopes":["account_balance_info"]},"status":{"investments":{"last_successful_update":"2026-01-15T08:30:00Z","last_failed_update":"2026-01-15T08:30:00Z"},"transactions":{"last_successful_update":"2026-01-15T08:30:00Z","last_failed_update":"2026-01-15T08:30:00Z"},"last_webhook":{"sent_at":"2026-01-15T08:30:00Z","code_sent":"sample code sent"}},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}"#;
}

impl plaid_core::Sample for super::types::ItemWithConsentFields {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508","institution_name":"First Platypus Bank","webhook":"sample webhook","auth_method":"INSTANT_AUTH","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"available_products":["assets"],"billed_products":["assets"],"products":["assets"],"consented_products":["assets"],"consent_expiration_time":"2026-01-15T08:30:00Z","update_type":"background","paired_item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","created_at":"2026-01-15T08:30:00Z","consented_use_cases":["sample consented use cases"],"consented_data_scopes":["account_balance_info"]}"#;
    const MINIMAL: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}

impl plaid_core::Sample for super::types::ItemStatus {
    const SAMPLE: &'static str = r#"{"investments":{"last_successful_update":"2026-01-15T08:30:00Z","last_failed_update":"2026-01-15T08:30:00Z"},"transactions":{"last_successful_update":"2026-01-15T08:30:00Z","last_failed_update":"2026-01-15T08:30:00Z"},"last_webhook":{"sent_at":"2026-01-15T08:30:00Z","code_sent":"sample code sent"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ItemStatusInvestments {
    const SAMPLE: &'static str = r#"{"last_successful_update":"2026-01-15T08:30:00Z","last_failed_update":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ItemStatusTransactions {
    const SAMPLE: &'static str = r#"{"last_successful_update":"2026-01-15T08:30:00Z","last_failed_update":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ItemStatusLastWebhook {
    const SAMPLE: &'static str =
        r#"{"sent_at":"2026-01-15T08:30:00Z","code_sent":"sample code sent"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ItemRemoveRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","reason_code":"FRAUD_FIRST_PARTY","reason_note":"sample reason note"}"#;
    const MINIMAL: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::ItemRemoveResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ItemProductsTerminateRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","reason_code":"FRAUD_FIRST_PARTY","reason_note":"sample reason note"}"#;
    const MINIMAL: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","reason_code":"FRAUD_FIRST_PARTY"}"#;
}

impl plaid_core::Sample for super::types::ItemProductsTerminateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ItemWebhookUpdateRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","webhook":"https://example.com/sample"}"#;
    const MINIMAL: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::ItemWebhookUpdateResponse {
    const SAMPLE: &'static str = r#"{"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508","institution_name":"First Platypus Bank","webhook":"sample webhook","auth_method":"INSTANT_AUTH","error":null,"available_products":["assets"],"billed_products":["assets"],"products":["assets"],"consented_products":["assets"],"consent_expiration_time":"2026-01-15T08:30:00Z","update_type":"background","paired_item_id":null},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}"#;
}

impl plaid_core::Sample for super::types::ItemAccessTokenInvalidateRequest {
    const SAMPLE: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::ItemAccessTokenInvalidateResponse {
    const SAMPLE: &'static str = r#"{"new_access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"new_access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::ItemPublicTokenExchangeRequest {
    const SAMPLE: &'static str =
        r#"{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0"}"#;
}

impl plaid_core::Sample for super::types::ItemPublicTokenExchangeResponse {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}

impl plaid_core::Sample for super::types::ItemPublicTokenCreateRequest {
    const SAMPLE: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::ItemPublicTokenCreateResponse {
    const SAMPLE: &'static str = r#"{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0","expiration":"2026-01-15T08:30:00Z","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0"}"#;
}

impl plaid_core::Sample for super::types::ItemImportRequest {
    const SAMPLE: &'static str = r#"{"institution_id":"ins_109508","products":["assets"],"user_auth":{"user_id":"usr_mSsCSUufsgPPRf","auth_token":"9078563412"},"options":{"webhook":"https://example.com/sample"}}"#;
    const MINIMAL: &'static str = r#"{"user_auth":{"user_id":"usr_mSsCSUufsgPPRf"}}"#;
}

impl plaid_core::Sample for super::types::ItemImportRequestUserAuth {
    const SAMPLE: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf","auth_token":"9078563412"}"#;
    const MINIMAL: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::types::ItemImportRequestOptions {
    const SAMPLE: &'static str = r#"{"webhook":"https://example.com/sample"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ItemImportResponse {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::IssuesSearchRequest {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","link_session_request_id":"sample link session request id"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IssuesSearchResponse {
    const SAMPLE: &'static str = r#"{"issues":[{"issue_id":"sample issue id","institution_names":["sample institution names"],"institution_ids":["ins_109508"],"created_at":"2026-01-15T08:30:00Z","summary":"sample summary","detailed_description":"sample detailed description","status":"REPORTED"},{"issue_id":"sample issue id 2","institution_names":["sample institution names 2"],"institution_ids":["ins_109508"],"created_at":"2026-01-14T08:30:00Z","summary":"sample summary 2","detailed_description":"sample detailed description 2","status":"REPORTED"}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Issue {
    const SAMPLE: &'static str = r#"{"issue_id":"sample issue id","institution_names":["sample institution names"],"institution_ids":["ins_109508"],"created_at":"2026-01-15T08:30:00Z","summary":"sample summary","detailed_description":"sample detailed description","status":"REPORTED"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IssuesGetRequest {
    const SAMPLE: &'static str = r#"{"issue_id":"sample issue id"}"#;
}

impl plaid_core::Sample for super::types::IssuesGetResponse {
    const SAMPLE: &'static str = r#"{"issue":{"issue_id":"sample issue id","institution_names":["sample institution names"],"institution_ids":["ins_109508"],"created_at":"2026-01-15T08:30:00Z","summary":"sample summary","detailed_description":"sample detailed description","status":"REPORTED"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IssuesSubscribeRequest {
    const SAMPLE: &'static str = r#"{"issue_id":"sample issue id","webhook":"sample webhook"}"#;
}

impl plaid_core::Sample for super::types::IssuesSubscribeResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BetaIssuesV1GetRequest {
    const SAMPLE: &'static str = r#"{"issue_id":"sample issue id"}"#;
}

impl plaid_core::Sample for super::types::BetaIssuesV1GetResponse {
    const SAMPLE: &'static str = r#"{"issue_id":"sample issue id","issue_type":"ERROR","severity":"CRITICAL","institution_id":"ins_109508","institution_name":"First Platypus Bank","behaviors":["NEW_CONNECTIONS_CANNOT_BE_ESTABLISHED"],"issue_error_type":"sample issue error type","issue_error_code":"sample issue error code","description":"sample description","attribution":"USER","status":"USER_ACTION_REQUIRED","user_guidance":"sample user guidance","estimated_resolution_time":"2026-01-15T08:30:00Z","start_time":"2026-01-15T08:30:00Z","end_time":"2026-01-15T08:30:00Z","impact":{"affected_new_item_count":1,"affected_existing_item_count":1},"affected_products":["assets"],"resolution_log":[{"resolution_time":"2026-01-15T08:30:00Z","type":"MANUAL_RESOLUTION"},{"resolution_time":"2026-01-14T08:30:00Z","type":"MANUAL_RESOLUTION"}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"issue_id":"sample issue id","issue_type":"ERROR","severity":"CRITICAL","institution_id":"ins_109508","institution_name":"First Platypus Bank","description":"sample description","attribution":"USER","status":"USER_ACTION_REQUIRED"}"#;
}

impl plaid_core::Sample for super::types::BetaIssuesV1IssueImpact {
    const SAMPLE: &'static str =
        r#"{"affected_new_item_count":1,"affected_existing_item_count":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BetaIssuesV1IssueResolutionEvent {
    const SAMPLE: &'static str =
        r#"{"resolution_time":"2026-01-15T08:30:00Z","type":"MANUAL_RESOLUTION"}"#;
}

impl plaid_core::Sample for super::types::BetaIssuesV1ListRequest {
    const SAMPLE: &'static str = r#"{"institution_id":"ins_109508"}"#;
}

impl plaid_core::Sample for super::types::BetaIssuesV1ListResponse {
    const SAMPLE: &'static str = r#"{"issues":[{"issue_id":"sample issue id","issue_type":"ERROR","severity":"CRITICAL","institution_id":"ins_109508","institution_name":"First Platypus Bank","behaviors":["NEW_CONNECTIONS_CANNOT_BE_ESTABLISHED"],"issue_error_type":"sample issue error type","issue_error_code":"sample issue error code","description":"sample description","attribution":"USER","status":"USER_ACTION_REQUIRED","user_guidance":"sample user guidance","estimated_resolution_time":"2026-01-15T08:30:00Z","start_time":"2026-01-15T08:30:00Z","end_time":"2026-01-15T08:30:00Z","impact":{"affected_new_item_count":1,"affected_existing_item_count":1},"affected_products":["assets"],"resolution_log":[{"resolution_time":"2026-01-15T08:30:00Z","type":"MANUAL_RESOLUTION"}]},{"issue_id":"sample issue id 2","issue_type":"ERROR","severity":"CRITICAL","institution_id":"ins_109508","institution_name":"Tartan Bank","behaviors":["NEW_CONNECTIONS_CANNOT_BE_ESTABLISHED"],"issue_error_type":"sample issue error type 2","issue_error_code":"sample issue error code 2","description":"sample description 2","attribution":"USER","status":"USER_ACTION_REQUIRED","user_guidance":"sample user guidance 2","estimated_resolution_time":"2026-01-14T08:30:00Z","start_time":"2026-01-14T08:30:00Z","end_time":"2026-01-14T08:30:00Z","impact":{"affected_new_item_count":1,"affected_existing_item_count":1},"affected_products":["assets"],"resolution_log":[{"resolution_time":"2026-01-14T08:30:00Z","type":"MANUAL_RESOLUTION"}]}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BetaIssuesV1Issue {
    const SAMPLE: &'static str = r#"{"issue_id":"sample issue id","issue_type":"ERROR","severity":"CRITICAL","institution_id":"ins_109508","institution_name":"First Platypus Bank","behaviors":["NEW_CONNECTIONS_CANNOT_BE_ESTABLISHED"],"issue_error_type":"sample issue error type","issue_error_code":"sample issue error code","description":"sample description","attribution":"USER","status":"USER_ACTION_REQUIRED","user_guidance":"sample user guidance","estimated_resolution_time":"2026-01-15T08:30:00Z","start_time":"2026-01-15T08:30:00Z","end_time":"2026-01-15T08:30:00Z","impact":{"affected_new_item_count":1,"affected_existing_item_count":1},"affected_products":["assets"],"resolution_log":[{"resolution_time":"2026-01-15T08:30:00Z","type":"MANUAL_RESOLUTION"}]}"#;
    const MINIMAL: &'static str = r#"{"issue_id":"sample issue id","issue_type":"ERROR","severity":"CRITICAL","institution_id":"ins_109508","institution_name":"First Platypus Bank","description":"sample description","attribution":"USER","status":"USER_ACTION_REQUIRED"}"#;
}

impl plaid_core::Sample for super::types::BetaIssuesV1MatchRequest {
    const SAMPLE: &'static str =
        r#"{"identifier_type":"ITEM_ID","identifier":"sample identifier"}"#;
}

impl plaid_core::Sample for super::types::BetaIssuesV1MatchResponse {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","issues":[{"issue_id":"sample issue id","issue_type":"ERROR","severity":"CRITICAL","institution_id":"ins_109508","institution_name":"First Platypus Bank","behaviors":["NEW_CONNECTIONS_CANNOT_BE_ESTABLISHED"],"issue_error_type":"sample issue error type","issue_error_code":"sample issue error code","description":"sample description","attribution":"USER","status":"USER_ACTION_REQUIRED","user_guidance":"sample user guidance","estimated_resolution_time":"2026-01-15T08:30:00Z","start_time":"2026-01-15T08:30:00Z","end_time":"2026-01-15T08:30:00Z","impact":{"affected_new_item_count":1,"affected_existing_item_count":1},"affected_products":["assets"],"resolution_log":[{"resolution_time":"2026-01-15T08:30:00Z","type":"MANUAL_RESOLUTION"}]},{"issue_id":"sample issue id 2","issue_type":"ERROR","severity":"CRITICAL","institution_id":"ins_109508","institution_name":"Tartan Bank","behaviors":["NEW_CONNECTIONS_CANNOT_BE_ESTABLISHED"],"issue_error_type":"sample issue error type 2","issue_error_code":"sample issue error code 2","description":"sample description 2","attribution":"USER","status":"USER_ACTION_REQUIRED","user_guidance":"sample user guidance 2","estimated_resolution_time":"2026-01-14T08:30:00Z","start_time":"2026-01-14T08:30:00Z","end_time":"2026-01-14T08:30:00Z","impact":{"affected_new_item_count":1,"affected_existing_item_count":1},"affected_products":["assets"],"resolution_log":[{"resolution_time":"2026-01-14T08:30:00Z","type":"MANUAL_RESOLUTION"}]}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}

impl plaid_core::Sample for super::types::BetaIssuesV1SubscribeRequest {
    const SAMPLE: &'static str =
        r#"{"issue_id":"sample issue id","webhook":"https://example.com/sample"}"#;
}

impl plaid_core::Sample for super::types::BetaIssuesV1SubscribeResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BetaIssuesV1UnsubscribeRequest {
    const SAMPLE: &'static str = r#"{"issue_id":"sample issue id"}"#;
}

impl plaid_core::Sample for super::types::BetaIssuesV1UnsubscribeResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}
