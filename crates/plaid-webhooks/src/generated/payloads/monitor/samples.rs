// @generated from api/webhooks/monitor.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::ScreeningStatusUpdatedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"SCREENING","webhook_code":"STATUS_UPDATED","screening_id":"sample screening id","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"SCREENING","webhook_code":"STATUS_UPDATED","screening_id":"sample screening id"}"#;
}

impl plaid_core::Sample for super::EntityScreeningStatusUpdatedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"ENTITY_SCREENING","webhook_code":"STATUS_UPDATED","entity_screening_id":"sample entity screening id","environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"ENTITY_SCREENING","webhook_code":"STATUS_UPDATED"}"#;
}
