// @generated from api/shared/common.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for crate::HoldingTaxLot {
    const SAMPLE: &'static str = r#"{"institution_lot_id":"sample institution lot id","original_purchase_datetime":"2026-01-15T08:30:00Z","quantity":100.25,"purchase_price":100.25,"cost_basis":100.25,"current_value":100.25,"position_type":"LONG"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::SignalDevice {
    const SAMPLE: &'static str = r#"{"ip_address":"9078563412","user_agent":"sample user agent"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::NameMatchScore {
    const SAMPLE: &'static str = r#"{"score":1,"is_first_name_or_last_name_match":true,"is_nickname_match":true,"is_business_name_detected":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::PhoneNumberMatchScore {
    const SAMPLE: &'static str = r#"{"score":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::EmailAddressMatchScore {
    const SAMPLE: &'static str = r#"{"score":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::AddressMatchScore {
    const SAMPLE: &'static str = r#"{"score":1,"is_postal_code_match":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::SignalWarning {
    const SAMPLE: &'static str = r#"{"warning_type":"sample warning type","warning_code":"sample warning code","warning_message":"sample warning message"}"#;
    const MINIMAL: &'static str = "{}";
}
