// @generated from api/webhooks/legacy.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::DepositSwitchStateUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"DEPOSIT_SWITCH","webhook_code":"SWITCH_STATE_UPDATE","state":"CA","deposit_switch_id":"de490ab2-c9ec-444b-89ec-b2284ff64c00","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"DEPOSIT_SWITCH","webhook_code":"SWITCH_STATE_UPDATE","deposit_switch_id":"de490ab2-c9ec-444b-89ec-b2284ff64c00"}"#;
}
