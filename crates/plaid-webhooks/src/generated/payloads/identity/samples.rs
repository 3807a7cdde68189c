// @generated from api/webhooks/identity.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::IdentityDefaultUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"IDENTITY","webhook_code":"DEFAULT_UPDATE","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","account_ids_with_updated_identity":{"sample":["addresses"]},"error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"IDENTITY","webhook_code":"DEFAULT_UPDATE"}"#;
}

impl plaid_core::Sample for super::ProductPermissionsRequiredIdentityWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"IDENTITY","webhook_code":"PRODUCT_PERMISSIONS_REQUIRED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"IDENTITY","webhook_code":"PRODUCT_PERMISSIONS_REQUIRED"}"#;
}
