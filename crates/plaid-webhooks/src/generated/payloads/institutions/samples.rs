// @generated from api/webhooks/institutions.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::InstitutionStatusAlertWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"DASHBOARD_CONFIGURED_ALERT","webhook_code":"INSTITUTION_STATUS_ALERT_TRIGGERED","institution_id":"ins_109508","institution_overall_success_rate":0.5,"environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"DASHBOARD_CONFIGURED_ALERT","webhook_code":"INSTITUTION_STATUS_ALERT_TRIGGERED","institution_id":"ins_109508"}"#;
}
