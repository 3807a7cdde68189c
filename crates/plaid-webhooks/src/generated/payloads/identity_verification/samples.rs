// @generated from api/webhooks/identity-verification.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::IdentityVerificationStepUpdatedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"IDENTITY_VERIFICATION","webhook_code":"STEP_UPDATED","identity_verification_id":"idv_xcnFWzxgYSJVMW","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"IDENTITY_VERIFICATION","webhook_code":"STEP_UPDATED","identity_verification_id":"idv_xcnFWzxgYSJVMW"}"#;
}

impl plaid_core::Sample for super::IdentityVerificationRetriedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"IDENTITY_VERIFICATION","webhook_code":"RETRIED","identity_verification_id":"idv_xcnFWzxgYSJVMW","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"IDENTITY_VERIFICATION","webhook_code":"RETRIED","identity_verification_id":"idv_xcnFWzxgYSJVMW"}"#;
}

impl plaid_core::Sample for super::IdentityVerificationStatusUpdatedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"IDENTITY_VERIFICATION","webhook_code":"STATUS_UPDATED","identity_verification_id":"idv_xcnFWzxgYSJVMW","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"IDENTITY_VERIFICATION","webhook_code":"STATUS_UPDATED","identity_verification_id":"idv_xcnFWzxgYSJVMW"}"#;
}
