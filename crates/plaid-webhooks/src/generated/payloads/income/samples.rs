// @generated from api/webhooks/income.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::ItemProductReadyWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"PRODUCT_READY","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"PRODUCT_READY"}"#;
}

impl plaid_core::Sample for super::IncomeVerificationStatusWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"INCOME_VERIFICATION","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","verification_status":"sample verification status","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"INCOME_VERIFICATION","verification_status":"sample verification status"}"#;
}

impl plaid_core::Sample for super::IncomeVerificationRiskSignalsStatusWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"INCOME_VERIFICATION_RISK_SIGNALS","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","risk_signals_status":"sample risk signals status","environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"INCOME","webhook_code":"INCOME_VERIFICATION_RISK_SIGNALS"}"#;
}

impl plaid_core::Sample for super::BankIncomeCompleteWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"BANK_INCOME_COMPLETE","user_id":"usr_mSsCSUufsgPPRf","result":"SUCCESS","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"BANK_INCOME_COMPLETE","user_id":"usr_mSsCSUufsgPPRf","result":"SUCCESS"}"#;
}

impl plaid_core::Sample for super::IncomeVerificationRefreshReconnectNeededWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::BankIncomeRefreshUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"BANK_INCOME_REFRESH_UPDATE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"BANK_INCOME_REFRESH_UPDATE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::BankIncomeRefreshCompleteWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"BANK_INCOME_REFRESH_COMPLETE","user_id":"usr_mSsCSUufsgPPRf","result":"SUCCESS","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"BANK_INCOME_REFRESH_COMPLETE","user_id":"usr_mSsCSUufsgPPRf","result":"SUCCESS"}"#;
}

impl plaid_core::Sample for super::UserIncomeVerificationRefreshReconnectNeededWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::UserIncomeVerificationRiskSignalsStatusWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"USER_INCOME_VERIFICATION_RISK_SIGNALS","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","risk_signals_status":"sample risk signals status","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"USER_INCOME_VERIFICATION_RISK_SIGNALS","risk_signals_status":"sample risk signals status"}"#;
}

impl plaid_core::Sample for super::UserIncomeVerificationStatusWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"USER_INCOME_VERIFICATION","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","verification_status":"sample verification status","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"INCOME","webhook_code":"USER_INCOME_VERIFICATION","verification_status":"sample verification status"}"#;
}
