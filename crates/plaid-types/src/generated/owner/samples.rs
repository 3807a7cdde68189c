// @generated from api/shared/owner.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for crate::Owner {
    const SAMPLE: &'static str = r#"{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::PhoneNumber {
    const SAMPLE: &'static str = r#"{"data":"9078563412","primary":true,"type":"home"}"#;
    const MINIMAL: &'static str = r#"{"data":"9078563412"}"#;
}

impl plaid_core::Sample for crate::Email {
    const SAMPLE: &'static str = r#"{"data":"9078563412","primary":true,"type":"primary"}"#;
    const MINIMAL: &'static str = r#"{"data":"9078563412","type":"primary"}"#;
}

impl plaid_core::Sample for crate::Address {
    const SAMPLE: &'static str = r#"{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}"#;
    const MINIMAL: &'static str = r#"{"data":{}}"#;
}

impl plaid_core::Sample for crate::AddressData {
    const SAMPLE: &'static str = r#"{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::SignalAddressData {
    const SAMPLE: &'static str = r#"{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str = "{}";
}
