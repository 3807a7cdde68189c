// @generated from api/shared/person.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for crate::IdentityVerificationRequestUserName {
    const SAMPLE: &'static str =
        r#"{"given_name":"sample given name","family_name":"sample family name"}"#;
}

impl plaid_core::Sample for crate::UserAddress {
    const SAMPLE: &'static str = r#"{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str = r#"{"country":"US"}"#;
}

impl plaid_core::Sample for crate::UserIDNumber {
    const SAMPLE: &'static str = r#"{"value":"9078563412","type":"ar_dni"}"#;
}

impl plaid_core::Sample for crate::TrustIndex {
    const SAMPLE: &'static str = r#"{"score":1,"model":"sample model","subscores":{"device_and_connection":{"score":1},"bank_account_insights":{"score":1}}}"#;
    const MINIMAL: &'static str = r#"{"model":"sample model"}"#;
}

impl plaid_core::Sample for crate::TrustIndexSubscores {
    const SAMPLE: &'static str =
        r#"{"device_and_connection":{"score":1},"bank_account_insights":{"score":1}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::TrustIndexSubscore {
    const SAMPLE: &'static str = r#"{"score":1}"#;
    const MINIMAL: &'static str = "{}";
}
