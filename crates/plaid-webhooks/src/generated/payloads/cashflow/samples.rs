// @generated from api/webhooks/cashflow.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::CashFlowUpdatesInsightsWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"INSIGHTS_UPDATED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"INSIGHTS_UPDATED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CashFlowUpdatesNSFWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"NSF_OVERDRAFT_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"NSF_OVERDRAFT_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CashFlowUpdatesNewIncomeStreamWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"NEW_INCOME_STREAM_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"NEW_INCOME_STREAM_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CashFlowUpdatesExpectedDepositMissedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"EXPECTED_DEPOSIT_MISSED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"EXPECTED_DEPOSIT_MISSED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CashFlowUpdatesLowBalanceWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"LOW_BALANCE_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"LOW_BALANCE_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CashFlowUpdatesLargeDepositWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"LARGE_DEPOSIT_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"LARGE_DEPOSIT_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CashFlowUpdatesNewLoanPaymentWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"NEW_LOAN_PAYMENT_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"NEW_LOAN_PAYMENT_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CashFlowUpdatesInsightsV2Webhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"CASH_FLOW_INSIGHTS_UPDATED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf","insights":["LARGE_DEPOSIT_DETECTED"],"environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CASH_FLOW_UPDATES","webhook_code":"CASH_FLOW_INSIGHTS_UPDATED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CraMonitoringInsightsWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CRA_MONITORING","webhook_code":"INSIGHTS_UPDATED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CRA_MONITORING","webhook_code":"INSIGHTS_UPDATED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CraMonitoringNSFWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CRA_MONITORING","webhook_code":"NSF_OVERDRAFT_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CRA_MONITORING","webhook_code":"NSF_OVERDRAFT_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CraMonitoringNewIncomeStreamWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CRA_MONITORING","webhook_code":"NEW_INCOME_STREAM_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CRA_MONITORING","webhook_code":"NEW_INCOME_STREAM_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CraMonitoringExpectedDepositMissedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CRA_MONITORING","webhook_code":"EXPECTED_DEPOSIT_MISSED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CRA_MONITORING","webhook_code":"EXPECTED_DEPOSIT_MISSED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CraMonitoringLowBalanceWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CRA_MONITORING","webhook_code":"LOW_BALANCE_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CRA_MONITORING","webhook_code":"LOW_BALANCE_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CraMonitoringLargeDepositWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CRA_MONITORING","webhook_code":"LARGE_DEPOSIT_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CRA_MONITORING","webhook_code":"LARGE_DEPOSIT_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CraMonitoringNewLoanPaymentWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CRA_MONITORING","webhook_code":"NEW_LOAN_PAYMENT_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CRA_MONITORING","webhook_code":"NEW_LOAN_PAYMENT_DETECTED","status":"AVAILABLE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}
