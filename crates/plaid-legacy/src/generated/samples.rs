// @generated from api/products/legacy.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::DepositSwitchCreateRequest {
    const SAMPLE: &'static str = r#"{"target_access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","target_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","country_code":"US","options":{"webhook":"https://example.com/sample","transaction_item_access_tokens":["access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"]}}"#;
    const MINIMAL: &'static str = r#"{"target_access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","target_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::types::DepositSwitchCreateOptions {
    const SAMPLE: &'static str = r#"{"webhook":"https://example.com/sample","transaction_item_access_tokens":["access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::DepositSwitchCreateResponse {
    const SAMPLE: &'static str = r#"{"deposit_switch_id":"de490ab2-c9ec-444b-89ec-b2284ff64c00","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"deposit_switch_id":"de490ab2-c9ec-444b-89ec-b2284ff64c00"}"#;
}

impl plaid_core::Sample for super::types::DepositSwitchAltCreateRequest {
    const SAMPLE: &'static str = r#"{"target_account":{"account_number":"9078563412","routing_number":"021000021","account_name":"sample account name","account_subtype":"checking"},"target_user":{"given_name":"sample given name","family_name":"sample family name","phone":"+19078563412","email":"9078563412@example.com","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"tax_payer_id":"9078563412"},"options":{"webhook":"https://example.com/sample","transaction_item_access_tokens":["access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"]},"country_code":"US"}"#;
    const MINIMAL: &'static str = r#"{"target_account":{"account_number":"9078563412","routing_number":"021000021","account_name":"sample account name","account_subtype":"checking"},"target_user":{"given_name":"sample given name","family_name":"sample family name","phone":"+19078563412","email":"9078563412@example.com"}}"#;
}

impl plaid_core::Sample for super::types::DepositSwitchTargetAccount {
    const SAMPLE: &'static str = r#"{"account_number":"9078563412","routing_number":"021000021","account_name":"sample account name","account_subtype":"checking"}"#;
}

impl plaid_core::Sample for super::types::DepositSwitchTargetUser {
    const SAMPLE: &'static str = r#"{"given_name":"sample given name","family_name":"sample family name","phone":"+19078563412","email":"9078563412@example.com","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"tax_payer_id":"9078563412"}"#;
    const MINIMAL: &'static str = r#"{"given_name":"sample given name","family_name":"sample family name","phone":"+19078563412","email":"9078563412@example.com"}"#;
}

impl plaid_core::Sample for super::types::DepositSwitchAddress {
    const SAMPLE: &'static str = r#"{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}"#;
}

impl plaid_core::Sample for super::types::DepositSwitchGetRequest {
    const SAMPLE: &'static str = r#"{"deposit_switch_id":"de490ab2-c9ec-444b-89ec-b2284ff64c00"}"#;
}

impl plaid_core::Sample for super::types::DepositSwitchGetResponse {
    const SAMPLE: &'static str = r#"{"deposit_switch_id":"de490ab2-c9ec-444b-89ec-b2284ff64c00","target_account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","target_item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","state":"initialized","switch_method":"instant","account_has_multiple_allocations":true,"is_allocated_remainder":true,"percent_allocated":0.5,"amount_allocated":100.25,"employer_name":"sample employer name","employer_id":"sample employer id","institution_name":"First Platypus Bank","institution_id":"ins_109508","date_created":"2026-01-15","date_completed":"2026-01-15","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"deposit_switch_id":"de490ab2-c9ec-444b-89ec-b2284ff64c00","state":"initialized","date_created":"2026-01-15"}"#;
}

impl plaid_core::Sample for super::types::DepositSwitchTokenCreateRequest {
    const SAMPLE: &'static str = r#"{"deposit_switch_id":"de490ab2-c9ec-444b-89ec-b2284ff64c00"}"#;
}

impl plaid_core::Sample for super::types::DepositSwitchTokenCreateResponse {
    const SAMPLE: &'static str = r#"{"deposit_switch_token":"deposit-switch-sandbox-5ec2e7ed-0000-4000-8000-6b1b3c0a092c","deposit_switch_token_expiration_time":"2026-01-15T08:30:00Z","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"deposit_switch_token":"deposit-switch-sandbox-5ec2e7ed-0000-4000-8000-6b1b3c0a092c","deposit_switch_token_expiration_time":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::CreditDetailsGetRequest {
    const SAMPLE: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::CreditDetailsGetResponse {
    const SAMPLE: &'static str = r#"{"accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","balances":{"available":100.25,"current":110.25,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-15T08:30:00Z"},"mask":"0000","name":"Plaid Checking","official_name":"Plaid Gold Standard 0% Interest Checking","type":"depository","subtype":"checking","verification_status":"automatically_verified","persistent_account_id":"sample persistent account id","apy":0.5,"holder_category":"personal","paired_account_id":null},{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","balances":{"available":200.5,"current":210.5,"limit":null,"iso_currency_code":"USD","unofficial_currency_code":null,"last_updated_datetime":"2026-01-14T08:30:00Z"},"mask":"1111","name":"Plaid Saving","official_name":"Plaid Silver Standard 0.1% Interest Saving","type":"depository","subtype":"savings","verification_status":"automatically_verified","persistent_account_id":"sample persistent account id 2","apy":0.5,"holder_category":"personal","paired_account_id":null}],"credit_details":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","aprs":{"balance_transfers":{"apr":0.5,"balance_subject_to_apr":100.25,"interest_charge_amount":100.25},"cash_advances":{"apr":0.5,"balance_subject_to_apr":100.25,"interest_charge_amount":100.25},"purchases":{"apr":0.5,"balance_subject_to_apr":100.25,"interest_charge_amount":100.25}},"last_payment_amount":100.25,"last_payment_date":"2026-01-15T08:30:00Z","last_statement_balance":100.25,"last_statement_date":"2026-01-15T08:30:00Z","minimum_payment_amount":100.25,"next_bill_due_date":"2026-01-15T08:30:00Z"},{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","aprs":{"balance_transfers":{"apr":0.5,"balance_subject_to_apr":42.5,"interest_charge_amount":42.5},"cash_advances":{"apr":0.5,"balance_subject_to_apr":42.5,"interest_charge_amount":42.5},"purchases":{"apr":0.5,"balance_subject_to_apr":42.5,"interest_charge_amount":42.5}},"last_payment_amount":42.5,"last_payment_date":"2026-01-14T08:30:00Z","last_statement_balance":42.5,"last_statement_date":"2026-01-14T08:30:00Z","minimum_payment_amount":42.5,"next_bill_due_date":"2026-01-14T08:30:00Z"}],"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508","institution_name":"First Platypus Bank","webhook":"sample webhook","auth_method":"INSTANT_AUTH","error":null,"available_products":["assets"],"billed_products":["assets"],"products":["assets"],"consented_products":["assets"],"consent_expiration_time":"2026-01-15T08:30:00Z","update_type":"background","paired_item_id":null},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}"#;
}

impl plaid_core::Sample for super::types::CreditDetails {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","aprs":{"balance_transfers":{"apr":0.5,"balance_subject_to_apr":100.25,"interest_charge_amount":100.25},"cash_advances":{"apr":0.5,"balance_subject_to_apr":100.25,"interest_charge_amount":100.25},"purchases":{"apr":0.5,"balance_subject_to_apr":100.25,"interest_charge_amount":100.25}},"last_payment_amount":100.25,"last_payment_date":"2026-01-15T08:30:00Z","last_statement_balance":100.25,"last_statement_date":"2026-01-15T08:30:00Z","minimum_payment_amount":100.25,"next_bill_due_date":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::types::CreditDetailsAprs {
    const SAMPLE: &'static str = r#"{"balance_transfers":{"apr":0.5,"balance_subject_to_apr":100.25,"interest_charge_amount":100.25},"cash_advances":{"apr":0.5,"balance_subject_to_apr":100.25,"interest_charge_amount":100.25},"purchases":{"apr":0.5,"balance_subject_to_apr":100.25,"interest_charge_amount":100.25}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditDetailsApr {
    const SAMPLE: &'static str =
        r#"{"apr":0.5,"balance_subject_to_apr":100.25,"interest_charge_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeGetRequest {
    const SAMPLE: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::IncomeGetResponse {
    const SAMPLE: &'static str = r#"{"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508","institution_name":"First Platypus Bank","webhook":"sample webhook","auth_method":"INSTANT_AUTH","error":null,"available_products":["assets"],"billed_products":["assets"],"products":["assets"],"consented_products":["assets"],"consent_expiration_time":"2026-01-15T08:30:00Z","update_type":"background","paired_item_id":null},"income":{"income_streams":[{"name":"sample name","monthly_income":100.25,"confidence":0.5,"days":1}],"last_year_income":100.25,"last_year_income_before_tax":100.25,"projected_yearly_income":100.25,"projected_yearly_income_before_tax":100.25,"max_number_of_overlapping_income_streams":1,"number_of_income_streams":1},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"item":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"income":{}}"#;
}

impl plaid_core::Sample for super::types::Income {
    const SAMPLE: &'static str = r#"{"income_streams":[{"name":"sample name","monthly_income":100.25,"confidence":0.5,"days":1}],"last_year_income":100.25,"last_year_income_before_tax":100.25,"projected_yearly_income":100.25,"projected_yearly_income_before_tax":100.25,"max_number_of_overlapping_income_streams":1,"number_of_income_streams":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeStream {
    const SAMPLE: &'static str =
        r#"{"name":"sample name","monthly_income":100.25,"confidence":0.5,"days":1}"#;
    const MINIMAL: &'static str = r#"{"name":"sample name"}"#;
}

impl plaid_core::Sample for super::types::ProcessorDwollaProcessorTokenCreateRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::types::ProcessorDwollaProcessorTokenCreateResponse {
    const SAMPLE: &'static str = r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"}"#;
}
