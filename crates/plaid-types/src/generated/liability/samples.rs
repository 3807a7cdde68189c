// @generated from api/shared/liability.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for crate::StudentLoanStatus {
    const SAMPLE: &'static str = r#"{"end_date":"2026-01-15","type":"cancelled"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::PSLFStatus {
    const SAMPLE: &'static str =
        r#"{"estimated_eligibility_date":"2026-01-15","payments_made":1,"payments_remaining":1}"#;
    const MINIMAL: &'static str = "{}";
}
