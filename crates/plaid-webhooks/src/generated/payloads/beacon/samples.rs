// @generated from api/webhooks/beacon.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::BeaconUserStatusUpdatedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"BEACON","webhook_code":"USER_STATUS_UPDATED","beacon_user_id":"becusr_TbCYmtwRmcoDHx","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"BEACON","webhook_code":"USER_STATUS_UPDATED","beacon_user_id":"becusr_TbCYmtwRmcoDHx"}"#;
}

impl plaid_core::Sample for super::BeaconReportCreatedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"BEACON","webhook_code":"REPORT_CREATED","beacon_report_id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"BEACON","webhook_code":"REPORT_CREATED","beacon_report_id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933"}"#;
}

impl plaid_core::Sample for super::BeaconReportUpdatedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"BEACON","webhook_code":"REPORT_UPDATED","beacon_report_id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"BEACON","webhook_code":"REPORT_UPDATED","beacon_report_id":"8b46c59e-7a2f-4d31-8a2f-53ac4ec19933"}"#;
}

impl plaid_core::Sample for super::BeaconReportSyndicationCreatedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"BEACON","webhook_code":"REPORT_SYNDICATION_CREATED","beacon_report_syndication_id":"1fcf42b7-4436-4a50-8436-1e9d21a8d395","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"BEACON","webhook_code":"REPORT_SYNDICATION_CREATED","beacon_report_syndication_id":"1fcf42b7-4436-4a50-8436-1e9d21a8d395"}"#;
}

impl plaid_core::Sample for super::BeaconDuplicateDetectedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"BEACON","webhook_code":"DUPLICATE_DETECTED","beacon_duplicate_id":"d15201d9-3bb7-4598-8bb7-84eca97c047e","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"BEACON","webhook_code":"DUPLICATE_DETECTED","beacon_duplicate_id":"d15201d9-3bb7-4598-8bb7-84eca97c047e"}"#;
}
