// @generated from api/webhooks/check.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::BaseReportsErrorWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"BASE_REPORT","webhook_code":"ERROR","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"BASE_REPORT","webhook_code":"ERROR"}"#;
}

impl plaid_core::Sample for super::CraBankIncomeCompleteWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CRA_INCOME","webhook_code":"BANK_INCOME_COMPLETE","user_id":"usr_mSsCSUufsgPPRf","result":"SUCCESS","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CRA_INCOME","webhook_code":"BANK_INCOME_COMPLETE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CraBankIncomeErrorWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CRA_INCOME","webhook_code":"ERROR","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"CRA_INCOME","webhook_code":"ERROR","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CraCheckReportReadyWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CHECK_REPORT","webhook_code":"CHECK_REPORT_READY","user_id":"usr_mSsCSUufsgPPRf","successful_products":["assets"],"failed_products":["assets"],"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"],"environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CHECK_REPORT","webhook_code":"CHECK_REPORT_READY","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CraCheckReportFailedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CHECK_REPORT","webhook_code":"CHECK_REPORT_FAILED","user_id":"usr_mSsCSUufsgPPRf","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"repairable_items":[{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","display_message":"sample display message","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}],"failed_products":["assets"],"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"],"environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CHECK_REPORT","webhook_code":"CHECK_REPORT_FAILED","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CheckReportRepairableItem {
    const SAMPLE: &'static str = r#"{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","display_message":"sample display message","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
    const MINIMAL: &'static str = r#"{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}

impl plaid_core::Sample for super::CraUpgradeFailedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CHECK_REPORT","webhook_code":"UPGRADE_FAILED","user_id":"usr_mSsCSUufsgPPRf","item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"],"environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CHECK_REPORT","webhook_code":"UPGRADE_FAILED","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CraUserCheckReportReadyWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CHECK_REPORT","webhook_code":"USER_CHECK_REPORT_READY","user_id":"usr_mSsCSUufsgPPRf","successful_products":["assets"],"failed_products":["assets"],"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"],"environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CHECK_REPORT","webhook_code":"USER_CHECK_REPORT_READY","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CraUserCheckReportFailedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CHECK_REPORT","webhook_code":"USER_CHECK_REPORT_FAILED","user_id":"usr_mSsCSUufsgPPRf","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"repairable_items":[{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","display_message":"sample display message","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}],"failed_products":["assets"],"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"],"environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CHECK_REPORT","webhook_code":"USER_CHECK_REPORT_FAILED","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CraPartnerInsightsCompleteWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CRA_INSIGHTS","webhook_code":"PARTNER_INSIGHTS_COMPLETE","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CRA_INSIGHTS","webhook_code":"PARTNER_INSIGHTS_COMPLETE","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CraPartnerInsightsErrorWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CRA_INSIGHTS","webhook_code":"PARTNER_INSIGHTS_ERROR","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CRA_INSIGHTS","webhook_code":"PARTNER_INSIGHTS_ERROR","user_id":"usr_mSsCSUufsgPPRf"}"#;
}

impl plaid_core::Sample for super::CraReportUpdatedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CRA_REPORT","webhook_code":"CRA_REPORT_UPDATED","user_id":"usr_mSsCSUufsgPPRf","report_id":"sample report id","scope":"PLAID_NETWORK","successful_products":[{"product":"assets","version":"sample version"}],"failed_products":[{"product":"assets","version":"sample version"}],"generated_time":"2026-01-15T08:30:00Z","error_code":"ITEM_LOGIN_REQUIRED","environment":"sandbox","client_user_id":"sample-user"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CRA_REPORT","webhook_code":"CRA_REPORT_UPDATED","user_id":"usr_mSsCSUufsgPPRf","scope":"PLAID_NETWORK"}"#;
}

impl plaid_core::Sample for super::CreditProduct {
    const SAMPLE: &'static str = r#"{"product":"assets","version":"sample version"}"#;
    const MINIMAL: &'static str = r#"{"product":"assets"}"#;
}

impl plaid_core::Sample for super::CraReportReadyWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"CRA_REPORT","webhook_code":"CRA_REPORT_READY","user_id":"usr_mSsCSUufsgPPRf","client_user_id":"sample-user","report_id":"sample report id","client_report_id":"sample client report id","scope":"PLAID_NETWORK","successful_products":[{"product":"assets","version":"sample version"}],"failed_products":[{"product":"assets","version":"sample version"}],"generated_time":"2026-01-15T08:30:00Z","error_code":"DATA_UNAVAILABLE","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"CRA_REPORT","webhook_code":"CRA_REPORT_READY","user_id":"usr_mSsCSUufsgPPRf","scope":"PLAID_NETWORK"}"#;
}

impl plaid_core::Sample for super::BaseReportsProductReadyWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"BASE_REPORT","webhook_code":"PRODUCT_READY","user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"BASE_REPORT","webhook_code":"PRODUCT_READY","user_id":"usr_mSsCSUufsgPPRf"}"#;
}
