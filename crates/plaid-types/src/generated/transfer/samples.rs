// @generated from api/shared/transfer.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for crate::BankTransferFailure {
    const SAMPLE: &'static str =
        r#"{"ach_return_code":"sample ach return code","description":"sample description"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::TransferSweep {
    const SAMPLE: &'static str = r#"{"id":"sample id","funding_account_id":"3a46dbf1-3e73-4621-8e73-aadcecb1a7fe","ledger_id":"6b90ebb5-fd41-4b84-8d41-01b9e34e69b5","created":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD","settled":"2026-01-15","expected_funds_available_date":"2026-01-15","status":"pending","trigger":"manual","description":"sample description","network_trace_id":"sample network trace id","failure_reason":{"failure_code":"sample failure code","description":"sample description"}}"#;
    const MINIMAL: &'static str = r#"{"id":"sample id","created":"2026-01-15T08:30:00Z","amount":"100.25","iso_currency_code":"USD"}"#;
}

impl plaid_core::Sample for crate::SweepFailure {
    const SAMPLE: &'static str =
        r#"{"failure_code":"sample failure code","description":"sample description"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for crate::TransferFailure {
    const SAMPLE: &'static str = r#"{"failure_code":"sample failure code","ach_return_code":"sample ach return code","description":"sample description"}"#;
    const MINIMAL: &'static str = "{}";
}
