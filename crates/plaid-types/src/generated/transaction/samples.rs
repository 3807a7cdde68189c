// @generated from api/shared/transaction.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for crate::CreditCategory {
    const SAMPLE: &'static str = r#"{"primary":"sample primary","detailed":"sample detailed"}"#;
}

impl plaid_core::Sample for crate::Location {
    const SAMPLE: &'static str = r#"{"address":"12 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US","lat":37.7749,"lon":-122.4194,"store_number":"12"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::PaymentMeta {
    const SAMPLE: &'static str = r#"{"reference_number":null,"ppd_id":null,"payee":null,"by_order_of":null,"payer":null,"payment_method":null,"payment_processor":null,"reason":null}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::PersonalFinanceCategory {
    const SAMPLE: &'static str = r#"{"primary":"FOOD_AND_DRINK","detailed":"FOOD_AND_DRINK_COFFEE","confidence_level":"VERY_HIGH","version":"v1"}"#;
    const MINIMAL: &'static str =
        r#"{"primary":"FOOD_AND_DRINK","detailed":"FOOD_AND_DRINK_COFFEE"}"#;
}

impl plaid_core::Sample for crate::BusinessFinanceCategory {
    const SAMPLE: &'static str = r#"{"primary":"sample primary","detailed":"sample detailed","confidence_level":"sample confidence level"}"#;
    const MINIMAL: &'static str = r#"{"primary":"sample primary","detailed":"sample detailed"}"#;
}

impl plaid_core::Sample for crate::TransactionCounterparty {
    const SAMPLE: &'static str = r#"{"name":"Corner Coffee","entity_id":"sample entity id","type":"merchant","website":"example.com","logo_url":"https://example.com/sample","confidence_level":"VERY_HIGH","account_numbers":{"bacs":{"account":"9078563412","sort_code":"601613"},"international":{"iban":null,"bic":"DEUTDEFF"}}}"#;
    const MINIMAL: &'static str = r#"{"name":"Corner Coffee","type":"merchant"}"#;
}

impl plaid_core::Sample for crate::CounterpartyNumbers {
    const SAMPLE: &'static str = r#"{"bacs":{"account":"9078563412","sort_code":"601613"},"international":{"iban":null,"bic":"DEUTDEFF"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::CounterpartyNumbersBACS {
    const SAMPLE: &'static str = r#"{"account":"9078563412","sort_code":"601613"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::CounterpartyNumbersInternational {
    const SAMPLE: &'static str = r#"{"iban":null,"bic":"DEUTDEFF"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::ClientCustomization {
    const SAMPLE: &'static str = r#"{"custom_entity_id":"sample custom entity id"}"#;
    const MINIMAL: &'static str = "{}";
}
