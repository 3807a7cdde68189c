// @generated from api/webhooks/statements.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::StatementsRefreshCompleteWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"STATEMENTS","webhook_code":"STATEMENTS_REFRESH_COMPLETE","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","result":"SUCCESS","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"STATEMENTS","webhook_code":"STATEMENTS_REFRESH_COMPLETE","result":"SUCCESS"}"#;
}
