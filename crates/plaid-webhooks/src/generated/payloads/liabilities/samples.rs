// @generated from api/webhooks/liabilities.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::LiabilitiesDefaultUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"LIABILITIES","webhook_code":"DEFAULT_UPDATE","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"account_ids_with_new_liabilities":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"],"account_ids_with_updated_liabilities":{"sample":["sample account ids with updated liabilities"]},"environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"LIABILITIES","webhook_code":"DEFAULT_UPDATE"}"#;
}
