// @generated from api/shared/account.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for crate::AccountBase {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"},"mask":"0000","name":"Plaid Checking","official_name":"Plaid Gold Standard 0% Interest Checking","type":"depository","subtype":"checking","verification_status":"automatically_verified","persistent_account_id":"sample persistent account id","apy":0.5,"holder_category":"personal","paired_account_id":null}"#;
    const MINIMAL: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{},"name":"Plaid Checking","type":"depository"}"#;
}

impl plaid_core::Sample for crate::AccountBalance {
    const SAMPLE: &'static str = r#"{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::AccountVerificationInsights {
    const SAMPLE: &'static str = r#"{"name_match_score":1,"network_status":{"has_numbers_match":true,"is_numbers_match_verified":true},"previous_returns":{"has_previous_administrative_return":true},"account_number_format":"valid"}"#;
    const MINIMAL: &'static str = r#"{"network_status":{},"account_number_format":"valid"}"#;
}

impl plaid_core::Sample for crate::AccountVerificationInsightsNetworkStatus {
    const SAMPLE: &'static str = r#"{"has_numbers_match":true,"is_numbers_match_verified":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::AccountVerificationInsightsPreviousReturns {
    const SAMPLE: &'static str = r#"{"has_previous_administrative_return":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::Item {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508","institution_name":"First Platypus Bank","webhook":"sample webhook","auth_method":"INSTANT_AUTH","error":null,"available_products":["assets"],"billed_products":["assets"],"products":["assets"],"consented_products":["assets"],"consent_expiration_time":"2026-01-15T08:30:00Z","update_type":"background","paired_item_id":null}"#;
    const MINIMAL: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}
