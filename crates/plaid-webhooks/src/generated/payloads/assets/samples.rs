// @generated from api/webhooks/assets.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::AssetsProductReadyWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"ASSETS","webhook_code":"PRODUCT_READY","asset_report_id":"e311ff54-9598-4372-8598-70110cc60803","user_id":"usr_mSsCSUufsgPPRf","report_type":"FULL","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"ASSETS","webhook_code":"PRODUCT_READY","asset_report_id":"e311ff54-9598-4372-8598-70110cc60803"}"#;
}

impl plaid_core::Sample for super::AssetsErrorWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"ASSETS","webhook_code":"ERROR","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"asset_report_id":"e311ff54-9598-4372-8598-70110cc60803","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"ASSETS","webhook_code":"ERROR","asset_report_id":"e311ff54-9598-4372-8598-70110cc60803"}"#;
}

impl plaid_core::Sample for super::AssetsRelayWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"ASSETS","webhook_code":"RELAY_EVENT","asset_relay_token":"relay-sandbox-5ec2e7ed-0000-4000-8000-043b930f9cc2","relay_event":"GET_CALLED","secondary_client_id":"766fab4f-32e7-4f7f-82e7-aa4b45686310","asset_report_id":"e311ff54-9598-4372-8598-70110cc60803","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"ASSETS","webhook_code":"RELAY_EVENT","asset_relay_token":"relay-sandbox-5ec2e7ed-0000-4000-8000-043b930f9cc2","relay_event":"GET_CALLED","secondary_client_id":"766fab4f-32e7-4f7f-82e7-aa4b45686310","asset_report_id":"e311ff54-9598-4372-8598-70110cc60803"}"#;
}
