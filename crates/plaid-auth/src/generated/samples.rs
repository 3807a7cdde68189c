// @generated from api/products/auth.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::AuthGetRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","options":{"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"]}}"#;
    const MINIMAL: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::AuthGetRequestOptions {
    const SAMPLE: &'static str = r#"{"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::AuthGetResponse {
    const SAMPLE: &'static str = r#"{"accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"},"mask":"0000","name":"Plaid Checking","official_name":"Plaid Gold Standard 0% Interest Checking","type":"depository","subtype":"checking","verification_status":"automatically_verified","persistent_account_id":"sample persistent account id","apy":0.5,"holder_category":"personal","paired_account_id":null},{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","balances":{"available":200.5,"current":210.5,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-14T08:30:00Z"},"mask":"1111","name":"Plaid Saving","official_name":"Plaid Silver Standard 0.1% Interest Saving","type":"depository","subtype":"savings","verification_status":"automatically_verified","persistent_account_id":"sample persistent account id 2","apy":0.5,"holder_category":"personal","paired_account_id":null}],"numbers":{"ach":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","is_tokenized_account_number":true,"routing":"021000021","wire_routing":"021000021","can_transfer_in":true,"can_transfer_out":true}],"eft":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","institution":"sample institution","branch":"sample branch"}],"international":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","iban":"9078563412","bic":"DEUTDEFF"}],"bacs":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","sort_code":"601613"}]},"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508","institution_name":"First Platypus Bank","webhook":"sample webhook","auth_method":"INSTANT_AUTH","error":null,"available_products":["assets"],"billed_products":["assets"],"products":["assets"],"consented_products":["assets"],"consent_expiration_time":"2026-01-15T08:30:00Z","update_type":"background","paired_item_id":null},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"numbers":{},"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}"#;
}

impl plaid_core::Sample for super::types::AuthGetNumbers {
    const SAMPLE: &'static str = r#"{"ach":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","is_tokenized_account_number":true,"routing":"021000021","wire_routing":"021000021","can_transfer_in":true,"can_transfer_out":true}],"eft":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","institution":"sample institution","branch":"sample branch"}],"international":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","iban":"9078563412","bic":"DEUTDEFF"}],"bacs":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","sort_code":"601613"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::NumbersACH {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","is_tokenized_account_number":true,"routing":"021000021","wire_routing":"021000021","can_transfer_in":true,"can_transfer_out":true}"#;
    const MINIMAL: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","routing":"021000021"}"#;
}

impl plaid_core::Sample for super::types::NumbersEFT {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","institution":"sample institution","branch":"sample branch"}"#;
}

impl plaid_core::Sample for super::types::NumbersInternational {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","iban":"9078563412","bic":"DEUTDEFF"}"#;
}

impl plaid_core::Sample for super::types::NumbersBACS {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","sort_code":"601613"}"#;
}

impl plaid_core::Sample for super::types::AuthVerifyRequest {
    const SAMPLE: &'static str = r#"{"legal_name":"sample legal name","numbers":{"ach":{"account":"9078563412","routing":"021000021"}}}"#;
    const MINIMAL: &'static str =
        r#"{"numbers":{"ach":{"account":"9078563412","routing":"021000021"}}}"#;
}

impl plaid_core::Sample for super::types::AuthVerifyRequestNumbers {
    const SAMPLE: &'static str = r#"{"ach":{"account":"9078563412","routing":"021000021"}}"#;
}

impl plaid_core::Sample for super::types::AuthVerifyNumbersACH {
    const SAMPLE: &'static str = r#"{"account":"9078563412","routing":"021000021"}"#;
}

impl plaid_core::Sample for super::types::AuthVerifyResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","verification_status":"sample verification status","verification_insights":{"name_match_score":1,"network_status":{"has_numbers_match":true,"is_numbers_match_verified":true},"previous_returns":{"has_previous_administrative_return":true},"account_number_format":"valid"}}"#;
    const MINIMAL: &'static str = r#"{"verification_status":"sample verification status","verification_insights":{"network_status":{},"account_number_format":"valid"}}"#;
}

impl plaid_core::Sample for super::types::ProcessorAuthGetRequest {
    const SAMPLE: &'static str =
        r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"}"#;
}

impl plaid_core::Sample for super::types::ProcessorAuthGetResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","numbers":{"ach":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","is_tokenized_account_number":true,"routing":"021000021","wire_routing":"021000021","can_transfer_in":true,"can_transfer_out":true},"eft":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","institution":"sample institution","branch":"sample branch"},"international":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","iban":"9078563412","bic":"DEUTDEFF"},"bacs":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","sort_code":"601613"}},"account":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"},"mask":"0000","name":"Plaid Checking","official_name":"Plaid Gold Standard 0% Interest Checking","type":"depository","subtype":"checking","verification_status":"automatically_verified","persistent_account_id":"sample persistent account id","apy":0.5,"holder_category":"personal","paired_account_id":null}}"#;
    const MINIMAL: &'static str = r#"{"numbers":{}}"#;
}

impl plaid_core::Sample for super::types::ProcessorNumber {
    const SAMPLE: &'static str = r#"{"ach":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","is_tokenized_account_number":true,"routing":"021000021","wire_routing":"021000021","can_transfer_in":true,"can_transfer_out":true},"eft":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","institution":"sample institution","branch":"sample branch"},"international":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","iban":"9078563412","bic":"DEUTDEFF"},"bacs":{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account":"9078563412","sort_code":"601613"}}"#;
    const MINIMAL: &'static str = "{}";
}
