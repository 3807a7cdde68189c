// @generated from api/webhooks/partner.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::PartnerEndCustomerOAuthStatusUpdatedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"PARTNER","webhook_code":"END_CUSTOMER_OAUTH_STATUS_UPDATED","end_customer_client_id":"6a7e2bd0-7f68-459f-8f68-3151900d418b","environment":"sandbox","institution_id":"ins_109508","institution_name":"First Platypus Bank","status":"not-started"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"PARTNER","webhook_code":"END_CUSTOMER_OAUTH_STATUS_UPDATED","end_customer_client_id":"6a7e2bd0-7f68-459f-8f68-3151900d418b","institution_id":"ins_109508","institution_name":"First Platypus Bank","status":"not-started"}"#;
}
