// @generated from api/webhooks/transactions.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::TransactionsRemovedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"TRANSACTIONS_REMOVED","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"removed_transactions":["ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf"],"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"TRANSACTIONS","webhook_code":"TRANSACTIONS_REMOVED"}"#;
}

impl plaid_core::Sample for super::ProcessorTransactionsRemovedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"TRANSACTIONS_REMOVED","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"removed_transactions":["ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf"],"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"TRANSACTIONS_REMOVED","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::DefaultUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"DEFAULT_UPDATE","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"new_transactions":1,"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"TRANSACTIONS","webhook_code":"DEFAULT_UPDATE"}"#;
}

impl plaid_core::Sample for super::ProcessorDefaultUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"DEFAULT_UPDATE","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"new_transactions":1,"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"DEFAULT_UPDATE","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::SyncUpdatesAvailableWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"SYNC_UPDATES_AVAILABLE","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","user_id":"usr_mSsCSUufsgPPRf","initial_update_complete":true,"historical_update_complete":true,"environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"TRANSACTIONS","webhook_code":"SYNC_UPDATES_AVAILABLE"}"#;
}

impl plaid_core::Sample for super::ProcessorSyncUpdatesAvailableWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"SYNC_UPDATES_AVAILABLE","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","initial_update_complete":true,"historical_update_complete":true,"environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"SYNC_UPDATES_AVAILABLE","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::RecurringTransactionsUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"RECURRING_TRANSACTIONS_UPDATE","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"],"environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"TRANSACTIONS","webhook_code":"RECURRING_TRANSACTIONS_UPDATE"}"#;
}

impl plaid_core::Sample for super::ProcessorRecurringTransactionsUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"RECURRING_TRANSACTIONS_UPDATE","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"RECURRING_TRANSACTIONS_UPDATE","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::HistoricalUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"HISTORICAL_UPDATE","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"new_transactions":1,"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"TRANSACTIONS","webhook_code":"HISTORICAL_UPDATE"}"#;
}

impl plaid_core::Sample for super::ProcessorHistoricalUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"HISTORICAL_UPDATE","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"new_transactions":1,"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"HISTORICAL_UPDATE","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::InitialUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"INITIAL_UPDATE","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"new_transactions":1,"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","environment":"sandbox"}"#;
    const MINIMAL: &'static str =
        r#"{"webhook_type":"TRANSACTIONS","webhook_code":"INITIAL_UPDATE"}"#;
}

impl plaid_core::Sample for super::ProcessorInitialUpdateWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"INITIAL_UPDATE","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"new_transactions":1,"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"TRANSACTIONS","webhook_code":"INITIAL_UPDATE","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}
