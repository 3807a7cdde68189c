// @generated from api/webhooks/bank-transfer.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::BankTransfersEventsUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"BANK_TRANSFERS","webhook_code":"BANK_TRANSFERS_EVENTS_UPDATE","environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"BANK_TRANSFERS","webhook_code":"BANK_TRANSFERS_EVENTS_UPDATE"}"#;
}
