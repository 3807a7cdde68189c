// @generated from api/products/accounts.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::AccountsGetRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","options":{"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"]}}"#;
    const MINIMAL: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::AccountsGetRequestOptions {
    const SAMPLE: &'static str = r#"{"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::AccountsGetResponse {
    const SAMPLE: &'static str = r#"{"accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"},"mask":"0000","name":"Plaid Checking","official_name":"Plaid Gold Standard 0% Interest Checking","type":"depository","subtype":"checking","verification_status":"automatically_verified","persistent_account_id":"sample persistent account id","apy":0.5,"holder_category":"personal","paired_account_id":null},{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","balances":{"available":200.5,"current":210.5,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-14T08:30:00Z"},"mask":"1111","name":"Plaid Saving","official_name":"Plaid Silver Standard 0.1% Interest Saving","type":"depository","subtype":"savings","verification_status":"automatically_verified","persistent_account_id":"sample persistent account id 2","apy":0.5,"holder_category":"personal","paired_account_id":null}],"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508","institution_name":"First Platypus Bank","webhook":"sample webhook","auth_method":"INSTANT_AUTH","error":null,"available_products":["assets"],"billed_products":["assets"],"products":["assets"],"consented_products":["assets"],"consent_expiration_time":"2026-01-15T08:30:00Z","update_type":"background","paired_item_id":null},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}"#;
}

impl plaid_core::Sample for super::types::AccountsBalanceGetRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","options":{"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"],"min_last_updated_datetime":"2026-01-15T08:30:00Z"}}"#;
    const MINIMAL: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::AccountsBalanceGetRequestOptions {
    const SAMPLE: &'static str = r#"{"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"],"min_last_updated_datetime":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProcessorAccountGetRequest {
    const SAMPLE: &'static str =
        r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"}"#;
}

impl plaid_core::Sample for super::types::ProcessorAccountGetResponse {
    const SAMPLE: &'static str = r#"{"account":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"},"mask":"0000","name":"Plaid Checking","official_name":"Plaid Gold Standard 0% Interest Checking","type":"depository","subtype":"checking","verification_status":"automatically_verified","persistent_account_id":"sample persistent account id","apy":0.5,"holder_category":"personal","paired_account_id":null},"institution_id":"ins_109508","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"account":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{},"name":"Plaid Checking","type":"depository"}}"#;
}

impl plaid_core::Sample for super::types::ProcessorBalanceGetRequest {
    const SAMPLE: &'static str = r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","options":{"min_last_updated_datetime":"2026-01-15T08:30:00Z"}}"#;
    const MINIMAL: &'static str =
        r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"}"#;
}

impl plaid_core::Sample for super::types::ProcessorBalanceGetRequestOptions {
    const SAMPLE: &'static str = r#"{"min_last_updated_datetime":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProcessorBalanceGetResponse {
    const SAMPLE: &'static str = r#"{"account":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"},"mask":"0000","name":"Plaid Checking","official_name":"Plaid Gold Standard 0% Interest Checking","type":"depository","subtype":"checking","verification_status":"automatically_verified","persistent_account_id":"sample persistent account id","apy":0.5,"holder_category":"personal","paired_account_id":null},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"account":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{},"name":"Plaid Checking","type":"depository"}}"#;
}
