// @generated from api/webhooks/auth.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::AuthDefaultUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"AUTH","webhook_code":"DEFAULT_UPDATE","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","account_ids_with_new_auth":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"],"account_ids_with_updated_auth":{"sample":["account_number"]},"error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"AUTH","webhook_code":"DEFAULT_UPDATE"}"#;
}

impl plaid_core::Sample for super::AutomaticallyVerifiedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"AUTH","webhook_code":"AUTOMATICALLY_VERIFIED","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","environment":"sandbox","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]}}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"AUTH","webhook_code":"AUTOMATICALLY_VERIFIED","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::VerificationExpiredWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"AUTH","webhook_code":"VERIFICATION_EXPIRED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","environment":"sandbox","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]}}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"AUTH","webhook_code":"VERIFICATION_EXPIRED","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::ProductPermissionsRequiredAuthWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"AUTH","webhook_code":"PRODUCT_PERMISSIONS_REQUIRED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"AUTH","webhook_code":"PRODUCT_PERMISSIONS_REQUIRED"}"#;
}

impl plaid_core::Sample for super::HostedMMDVerificationWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"AUTH","webhook_code":"SMS_MICRODEPOSITS_VERIFICATION","status":"sample status","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"AUTH","webhook_code":"SMS_MICRODEPOSITS_VERIFICATION","status":"sample status","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}
