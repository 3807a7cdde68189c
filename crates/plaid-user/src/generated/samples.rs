// @generated from api/products/user.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::UserTransactionsRefreshRequest {
    const SAMPLE: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::types::UserTransactionsRefreshResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","user_id":"usr_mSsCSUufsgPPRf","results":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","product":"sample product","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]}},{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","product":"sample product 2","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason 2","error_message":"sample error message 2","display_message":"sample display message 2","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action 2","required_account_subtypes":["sample required account subtypes 2"],"provided_account_subtypes":["sample provided account subtypes 2"]}}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::RefreshResult {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","product":"sample product","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserFinancialDataRefreshRequest {
    const SAMPLE: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::types::UserFinancialDataRefreshResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","user_id":"usr_mSsCSUufsgPPRf","results":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","product":"sample product","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]}},{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","product":"sample product 2","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason 2","error_message":"sample error message 2","display_message":"sample display message 2","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action 2","required_account_subtypes":["sample required account subtypes 2"],"provided_account_subtypes":["sample provided account subtypes 2"]}}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserCreateRequest {
    const SAMPLE: &'static str = r#"{"client_user_id":"sample-user","identity":{"name":{"given_name":"sample given name","family_name":"sample family name"},"date_of_birth":"1907-08-31","emails":[{"data":"9078563412","primary":true}],"phone_numbers":[{"data":"9078563412","primary":true}],"addresses":[{"street_1":"sample street 1","street_2":"sample street 2","city":"San Francisco","region":"CA","country":"US","postal_code":"94105","primary":true}],"id_numbers":[{"value":"9078563412","type":"ar_dni"}]},"end_customer":"sample end customer","consumer_report_user_identity":{"first_name":"sample first name","last_name":"sample last name","phone_numbers":["+19078563412"],"emails":["9078563412@example.com"],"ssn_full":"9078563412","ssn_last_4":"9078","date_of_birth":"1907-08-31","primary_address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}},"with_upgraded_user":true,"plaid_new_user_api_enabled":true}"#;
    const MINIMAL: &'static str = r#"{"client_user_id":"sample-user"}"#;
}

impl plaid_core::Sample for super::types::ClientUserIdentity {
    const SAMPLE: &'static str = r#"{"name":{"given_name":"sample given name","family_name":"sample family name"},"date_of_birth":"1907-08-31","emails":[{"data":"9078563412","primary":true}],"phone_numbers":[{"data":"9078563412","primary":true}],"addresses":[{"street_1":"sample street 1","street_2":"sample street 2","city":"San Francisco","region":"CA","country":"US","postal_code":"94105","primary":true}],"id_numbers":[{"value":"9078563412","type":"ar_dni"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ClientUserIdentityName {
    const SAMPLE: &'static str =
        r#"{"given_name":"sample given name","family_name":"sample family name"}"#;
}

impl plaid_core::Sample for super::types::ClientUserIdentityEmail {
    const SAMPLE: &'static str = r#"{"data":"9078563412","primary":true}"#;
    const MINIMAL: &'static str = r#"{"data":"9078563412"}"#;
}

impl plaid_core::Sample for super::types::ClientUserIdentityPhoneNumber {
    const SAMPLE: &'static str = r#"{"data":"9078563412","primary":true}"#;
    const MINIMAL: &'static str = r#"{"data":"9078563412"}"#;
}

impl plaid_core::Sample for super::types::ClientUserIdentityAddress {
    const SAMPLE: &'static str = r#"{"street_1":"sample street 1","street_2":"sample street 2","city":"San Francisco","region":"CA","country":"US","postal_code":"94105","primary":true}"#;
    const MINIMAL: &'static str = r#"{"country":"US"}"#;
}

impl plaid_core::Sample for super::types::ConsumerReportUserIdentity {
    const SAMPLE: &'static str = r#"{"first_name":"sample first name","last_name":"sample last name","phone_numbers":["+19078563412"],"emails":["9078563412@example.com"],"ssn_full":"9078563412","ssn_last_4":"9078","date_of_birth":"1907-08-31","primary_address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}}"#;
    const MINIMAL: &'static str = r#"{"first_name":"sample first name","last_name":"sample last name","phone_numbers":["+19078563412"],"emails":["9078563412@example.com"],"date_of_birth":null,"primary_address":{"city":null,"region":null,"street":null,"postal_code":null,"country":null}}"#;
}

impl plaid_core::Sample for super::types::UserCreateResponse {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::types::UserGetRequest {
    const SAMPLE: &'static str =
        r#"{"user_id":"usr_mSsCSUufsgPPRf","plaid_new_user_api_enabled":true}"#;
    const MINIMAL: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::types::UserGetResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","user_id":"usr_mSsCSUufsgPPRf","client_user_id":"sample-user","created_at":"2026-01-15T08:30:00Z","updated_at":"2026-01-15T08:30:00Z","identity":{"name":{"given_name":"sample given name","family_name":"sample family name"},"date_of_birth":"1907-08-31","emails":[{"data":"9078563412","primary":true}],"phone_numbers":[{"data":"9078563412","primary":true}],"addresses":[{"street_1":"sample street 1","street_2":"sample street 2","city":"San Francisco","region":"CA","country":"US","postal_code":"94105","primary":true}],"id_numbers":[{"value":"9078563412","type":"ar_dni"}]}}"#;
    const MINIMAL: &'static str =
        r#"{"user_id":"usr_mSsCSUufsgPPRf","created_at":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::UserIdentityRemoveRequest {
    const SAMPLE: &'static str =
        r#"{"user_id":"usr_mSsCSUufsgPPRf","plaid_new_user_api_enabled":true}"#;
    const MINIMAL: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::types::UserIdentityRemoveResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserUpdateRequest {
    const SAMPLE: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf","identity":{"name":{"given_name":"sample given name","family_name":"sample family name"},"date_of_birth":"1907-08-31","emails":[{"data":"9078563412","primary":true}],"phone_numbers":[{"data":"9078563412","primary":true}],"addresses":[{"street_1":"sample street 1","street_2":"sample street 2","city":"San Francisco","region":"CA","country":"US","postal_code":"94105","primary":true}],"id_numbers":[{"value":"9078563412","type":"ar_dni"}]},"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","consumer_report_user_identity":{"first_name":"sample first name","last_name":"sample last name","phone_numbers":["+19078563412"],"emails":["9078563412@example.com"],"ssn_full":"9078563412","ssn_last_4":"9078","date_of_birth":"1907-08-31","primary_address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}},"plaid_new_user_api_enabled":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserUpdateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserRemoveRequest {
    const SAMPLE: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf","user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","plaid_new_user_api_enabled":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserRemoveResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserProductsTerminateRequest {
    const SAMPLE: &'static str = r#"{"user_id":"usr_mSsCSUufsgPPRf","reason_code":"FRAUD_FIRST_PARTY","reason_note":"sample reason note"}"#;
    const MINIMAL: &'static str =
        r#"{"user_id":"usr_mSsCSUufsgPPRf","reason_code":"FRAUD_FIRST_PARTY"}"#;
}

impl plaid_core::Sample for super::types::UserProductsTerminateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserItemsGetRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserItemsGetResponse {
    const SAMPLE: &'static str = r#"{"items":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508","institution_name":"First Platypus Bank","webhook":"sample webhook","auth_method":"INSTANT_AUTH","error":null,"available_products":["assets"],"billed_products":["assets"],"products":["assets"],"consented_products":["assets"],"consent_expiration_time":"2026-01-15T08:30:00Z","update_type":"background","paired_item_id":null},{"item_id":"JdGLWbGDrZnWYyVCVXXijUrWoQKGpAzdiUiKJ","institution_id":"ins_109508","institution_name":"Tartan Bank","webhook":"sample webhook 2","auth_method":"INSTANT_AUTH","error":null,"available_products":["assets"],"billed_products":["assets"],"products":["assets"],"consented_products":["assets"],"consent_expiration_time":"2026-01-14T08:30:00Z","update_type":"background","paired_item_id":null}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserItemsAssociateRequest {
    const SAMPLE: &'static str =
        r#"{"user_id":"usr_mSsCSUufsgPPRf","item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"]}"#;
}

impl plaid_core::Sample for super::types::UserItemsAssociateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserItemsRemoveRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf","item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"]}"#;
    const MINIMAL: &'static str = r#"{"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"]}"#;
}

impl plaid_core::Sample for super::types::UserItemsRemoveResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserThirdPartyTokenCreateRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","third_party_client_id":"sample third party client id","expiration_time":"2026-01-15T08:30:00Z","user_id":"usr_mSsCSUufsgPPRf"}"#;
    const MINIMAL: &'static str = r#"{"third_party_client_id":"sample third party client id"}"#;
}

impl plaid_core::Sample for super::types::UserThirdPartyTokenCreateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","third_party_user_token":"third-party-user-sandbox-5ec2e7ed-0000-4000-8000-13c02d8d9931"}"#;
    const MINIMAL: &'static str = r#"{"third_party_user_token":"third-party-user-sandbox-5ec2e7ed-0000-4000-8000-13c02d8d9931"}"#;
}

impl plaid_core::Sample for super::types::UserThirdPartyTokenRemoveRequest {
    const SAMPLE: &'static str = r#"{"third_party_user_token":"third-party-user-sandbox-5ec2e7ed-0000-4000-8000-13c02d8d9931"}"#;
}

impl plaid_core::Sample for super::types::UserThirdPartyTokenRemoveResponse {
    const SAMPLE: &'static str = r#"{"removed":true,"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"removed":true}"#;
}
