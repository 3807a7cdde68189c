// @generated from api/shared/payment.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for crate::RecipientBACS {
    const SAMPLE: &'static str = r#"{"account":"9078563412","sort_code":"601613"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::PaymentInitiationAddress {
    const SAMPLE: &'static str = r#"{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str = "{}";
}
