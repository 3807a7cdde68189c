// @generated from api/webhooks/protect.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::ProtectUserEventWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"PROTECT","webhook_code":"PROTECT_USER_EVENT","event_id":"sample event id","event_type":"sample event type","timestamp":"2026-01-15T08:30:00Z","user_id":"usr_mSsCSUufsgPPRf","client_user_id":"sample-user","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"PROTECT","webhook_code":"PROTECT_USER_EVENT","event_id":"sample event id","event_type":"sample event type","timestamp":"2026-01-15T08:30:00Z"}"#;
}
