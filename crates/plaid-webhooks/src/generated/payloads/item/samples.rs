// @generated from api/webhooks/item.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::IssueResolvedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"ISSUES","webhook_code":"ISSUE_RESOLVED","issue_id":"sample issue id","issue_description":"sample issue description","issue_resolved_at":"2026-01-15T08:30:00Z","institution_id":"ins_109508","institution_name":"First Platypus Bank"}"#;
}

impl plaid_core::Sample for super::WebhookUpdateAcknowledgedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"ITEM","webhook_code":"WEBHOOK_UPDATE_ACKNOWLEDGED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","new_webhook_url":"https://example.com/9078563412","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"ITEM","webhook_code":"WEBHOOK_UPDATE_ACKNOWLEDGED","new_webhook_url":"https://example.com/9078563412"}"#;
}

impl plaid_core::Sample for super::PendingExpirationWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"ITEM","webhook_code":"PENDING_EXPIRATION","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","consent_expiration_time":"2026-01-15T08:30:00Z","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"ITEM","webhook_code":"PENDING_EXPIRATION","consent_expiration_time":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::ItemErrorWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"ITEM","webhook_code":"ERROR","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"ITEM","webhook_code":"ERROR"}"#;
}

impl plaid_core::Sample for super::ItemLoginRepairedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"ITEM","webhook_code":"LOGIN_REPAIRED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"ITEM","webhook_code":"LOGIN_REPAIRED"}"#;
}

impl plaid_core::Sample for super::PendingDisconnectWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"ITEM","webhook_code":"PENDING_DISCONNECT","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","reason":"INSTITUTION_MIGRATION","disconnect_time":"2026-01-15T08:30:00Z","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"ITEM","webhook_code":"PENDING_DISCONNECT","reason":"INSTITUTION_MIGRATION"}"#;
}

impl plaid_core::Sample for super::UserPermissionRevokedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"ITEM","webhook_code":"USER_PERMISSION_REVOKED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"ITEM","webhook_code":"USER_PERMISSION_REVOKED"}"#;
}

impl plaid_core::Sample for super::NewAccountsAvailableWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"ITEM","webhook_code":"NEW_ACCOUNTS_AVAILABLE","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"ITEM","webhook_code":"NEW_ACCOUNTS_AVAILABLE"}"#;
}

impl plaid_core::Sample for super::UserAccountRevokedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"ITEM","webhook_code":"USER_ACCOUNT_REVOKED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"ITEM","webhook_code":"USER_ACCOUNT_REVOKED","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}
