// @generated from api/webhooks/transfer.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::TransferEventsUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSFER","webhook_code":"TRANSFER_EVENTS_UPDATE","environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"TRANSFER","webhook_code":"TRANSFER_EVENTS_UPDATE"}"#;
}

impl plaid_core::Sample for super::RecurringNewTransferWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSFER","webhook_code":"RECURRING_NEW_TRANSFER","recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"TRANSFER","webhook_code":"RECURRING_NEW_TRANSFER","recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0","transfer_id":"64045590-08de-4050-88de-a8bbbbc98e5b"}"#;
}

impl plaid_core::Sample for super::RecurringTransferSkippedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSFER","webhook_code":"RECURRING_TRANSFER_SKIPPED","recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0","authorization_decision":"approved","authorization_decision_rationale_code":"NSF","skipped_origination_date":"2026-01-15","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"TRANSFER","webhook_code":"RECURRING_TRANSFER_SKIPPED","recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0","authorization_decision":"approved","skipped_origination_date":"2026-01-15"}"#;
}

impl plaid_core::Sample for super::RecurringCancelledWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSFER","webhook_code":"RECURRING_CANCELLED","recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"TRANSFER","webhook_code":"RECURRING_CANCELLED","recurring_transfer_id":"de7757a3-4f70-4148-8f70-1657909f0de0"}"#;
}

impl plaid_core::Sample for super::TransferPlatformOnboardingUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSFER","webhook_code":"PLATFORM_ONBOARDING_UPDATE","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"TRANSFER","webhook_code":"PLATFORM_ONBOARDING_UPDATE","originator_client_id":"4ee1d4e7-b539-4521-8539-9817456d0734"}"#;
}
