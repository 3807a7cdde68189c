// @generated from api/shared/credit.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for crate::CreditAmountWithCurrency {
    const SAMPLE: &'static str =
        r#"{"amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::CreditSessionDocumentIncomeResult {
    const SAMPLE: &'static str = r#"{"num_paystubs_uploaded":1,"num_w2s_uploaded":1,"num_bank_statements_uploaded":1,"num_1099s_uploaded":1,"num_i20s_uploaded":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::IncomeBreakdown {
    const SAMPLE: &'static str = r#"{"type":"bonus","rate":0.5,"hours":0.5,"total":100.25}"#;
    const MINIMAL: &'static str = "{}";
}
