// @generated from api/webhooks/processor.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::ProcessorTokenWebhookUpdate {
    const SAMPLE: &'static str = r#"{"webhook_type":"PROCESSOR_TOKEN","webhook_code":"WEBHOOK_UPDATE_ACKNOWLEDGED","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","new_webhook_url":"https://example.com/9078563412","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"PROCESSOR_TOKEN","webhook_code":"WEBHOOK_UPDATE_ACKNOWLEDGED","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","new_webhook_url":"https://example.com/9078563412"}"#;
}
