// @generated from api/webhooks/investments.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::InvestmentsDefaultUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"INVESTMENTS_TRANSACTIONS","webhook_code":"DEFAULT_UPDATE","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"new_investments_transactions":1,"cancelled_investments_transactions":1,"environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"INVESTMENTS_TRANSACTIONS","webhook_code":"DEFAULT_UPDATE"}"#;
}

impl plaid_core::Sample for super::InvestmentsHistoricalUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"INVESTMENTS_TRANSACTIONS","webhook_code":"HISTORICAL_UPDATE","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"new_investments_transactions":1,"cancelled_investments_transactions":1,"environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"INVESTMENTS_TRANSACTIONS","webhook_code":"HISTORICAL_UPDATE"}"#;
}

impl plaid_core::Sample for super::HoldingsDefaultUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"HOLDINGS","webhook_code":"DEFAULT_UPDATE","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"new_holdings":1,"updated_holdings":1,"environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"HOLDINGS","webhook_code":"DEFAULT_UPDATE"}"#;
}
