// @generated from api/products/payment-initiation.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::PaymentInitiationRecipientCreateRequest {
    const SAMPLE: &'static str = r#"{"name":"sample name","iban":"90785634129078563412","bacs":{"account":"9078563412","sort_code":"601613"},"address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"}}"#;
    const MINIMAL: &'static str = r#"{"name":"sample name"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationRecipientCreateResponse {
    const SAMPLE: &'static str = r#"{"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationPaymentReverseRequest {
    const SAMPLE: &'static str = r#"{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","idempotency_key":"sample idempotency key","reference":"sample reference","amount":{"currency":"GBP","value":100.25},"counterparty_date_of_birth":"1907-08-31","counterparty_address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"}}"#;
    const MINIMAL: &'static str = r#"{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","idempotency_key":"sample idempotency key","reference":"sample reference"}"#;
}

impl plaid_core::Sample for super::types::PaymentAmountNullable {
    const SAMPLE: &'static str = r#"{"currency":"GBP","value":100.25}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationPaymentReverseResponse {
    const SAMPLE: &'static str = r#"{"refund_id":"8000af8b-a2e0-4762-82e0-a85efe4a82aa","status":"AUTHORISING","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"refund_id":"8000af8b-a2e0-4762-82e0-a85efe4a82aa","status":"AUTHORISING"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationRecipientGetRequest {
    const SAMPLE: &'static str =
        r#"{"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationRecipientGetResponse {
    const SAMPLE: &'static str = r#"{"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","name":"sample name","address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"},"iban":"9078563412","bacs":{"account":"9078563412","sort_code":"601613"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","name":"sample name"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationRecipientListRequest {
    const SAMPLE: &'static str = r#"{"count":1,"cursor":"sample cursor"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaymentInitiationRecipientListResponse {
    const SAMPLE: &'static str = r#"{"recipients":[{"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","name":"sample name","address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"},"iban":"9078563412","bacs":{"account":"9078563412","sort_code":"601613"}},{"recipient_id":"recipient-id-sandbox-c516062d-1ee3-4ce7-8ee3-a6ec55839e84","name":"sample name 2","address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"},"iban":"9078563412","bacs":{"account":"9078563412","sort_code":"601613"}}],"request_id":"DmkmfJzYdpHHNFR","next_cursor":"sample next cursor"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaymentInitiationRecipient {
    const SAMPLE: &'static str = r#"{"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","name":"sample name","address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"},"iban":"9078563412","bacs":{"account":"9078563412","sort_code":"601613"}}"#;
    const MINIMAL: &'static str = r#"{"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","name":"sample name"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationPaymentCreateRequest {
    const SAMPLE: &'static str = r#"{"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","user_id":"usr_mSsCSUufsgPPRf","reference":"sample reference","amount":{"currency":"GBP","value":100.25},"schedule":{"interval":"WEEKLY","interval_execution_day":1,"start_date":"2026-01-15","end_date":"2026-01-15","adjusted_start_date":"2026-01-15"},"options":{"request_refund_details":true,"iban":"90785634129078563412","bacs":{"account":"9078563412","sort_code":"601613"},"scheme":"LOCAL_DEFAULT"}}"#;
    const MINIMAL: &'static str = r#"{"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","reference":"sample reference","amount":{"currency":"GBP","value":100.25}}"#;
}

impl plaid_core::Sample for super::types::PaymentAmount {
    const SAMPLE: &'static str = r#"{"currency":"GBP","value":100.25}"#;
}

impl plaid_core::Sample for super::types::ExternalPaymentScheduleBase {
    const SAMPLE: &'static str = r#"{"interval":"WEEKLY","interval_execution_day":1,"start_date":"2026-01-15","end_date":"2026-01-15","adjusted_start_date":"2026-01-15"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ExternalPaymentOptions {
    const SAMPLE: &'static str = r#"{"request_refund_details":true,"iban":"90785634129078563412","bacs":{"account":"9078563412","sort_code":"601613"},"scheme":"LOCAL_DEFAULT"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaymentInitiationPaymentCreateResponse {
    const SAMPLE: &'static str = r#"{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","status":"PAYMENT_STATUS_INPUT_NEEDED","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","status":"PAYMENT_STATUS_INPUT_NEEDED"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationPaymentTokenCreateRequest {
    const SAMPLE: &'static str =
        r#"{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationPaymentTokenCreateResponse {
    const SAMPLE: &'static str = r#"{"payment_token":"payment-sandbox-5ec2e7ed-0000-4000-8000-0ed206accac3","payment_token_expiration_time":"2026-01-15T08:30:00Z","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"payment_token":"payment-sandbox-5ec2e7ed-0000-4000-8000-0ed206accac3","payment_token_expiration_time":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationConsentCreateRequest {
    const SAMPLE: &'static str = r#"{"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","user_id":"usr_mSsCSUufsgPPRf","reference":"sample reference","scopes":["ME_TO_ME"],"type":"SWEEPING","constraints":{"valid_date_time":{"from":"2026-01-15T08:30:00Z","to":"2026-01-15T08:30:00Z"},"max_payment_amount":{"currency":"GBP","value":100.25},"periodic_amounts":[{"amount":{"currency":"GBP","value":100.25},"interval":"DAY","alignment":"CALENDAR"}]},"options":{"request_refund_details":true,"iban":"90785634129078563412","bacs":{"account":"9078563412","sort_code":"601613"}},"payer_details":{"name":"sample name","numbers":{"bacs":{"account":"9078563412","sort_code":"601613"},"iban":"90785634129078563412"},"address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"},"date_of_birth":"1907-08-31","phone_numbers":["+19078563412"],"emails":["9078563412@example.com"]}}"#;
    const MINIMAL: &'static str = r#"{"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","reference":"sample reference","constraints":{"max_payment_amount":{"currency":"GBP","value":100.25},"periodic_amounts":[{"amount":{"currency":"GBP","value":100.25},"interval":"DAY","alignment":"CALENDAR"}]}}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationConsentConstraints {
    const SAMPLE: &'static str = r#"{"valid_date_time":{"from":"2026-01-15T08:30:00Z","to":"2026-01-15T08:30:00Z"},"max_payment_amount":{"currency":"GBP","value":100.25},"periodic_amounts":[{"amount":{"currency":"GBP","value":100.25},"interval":"DAY","alignment":"CALENDAR"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaymentConsentValidDateTime {
    const SAMPLE: &'static str = r#"{"from":"2026-01-15T08:30:00Z","to":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaymentConsentPeriodicAmount {
    const SAMPLE: &'static str =
        r#"{"amount":{"currency":"GBP","value":100.25},"interval":"DAY","alignment":"CALENDAR"}"#;
    const MINIMAL: &'static str =
        r#"{"amount":{"currency":"GBP","value":100.25},"interval":"DAY"}"#;
}

impl plaid_core::Sample for super::types::ExternalPaymentInitiationConsentOptions {
    const SAMPLE: &'static str = r#"{"request_refund_details":true,"iban":"90785634129078563412","bacs":{"account":"9078563412","sort_code":"601613"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaymentInitiationConsentPayerDetails {
    const SAMPLE: &'static str = r#"{"name":"sample name","numbers":{"bacs":{"account":"9078563412","sort_code":"601613"},"iban":"90785634129078563412"},"address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"},"date_of_birth":"1907-08-31","phone_numbers":["+19078563412"],"emails":["9078563412@example.com"]}"#;
    const MINIMAL: &'static str = r#"{"name":"sample name","numbers":{}}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationConsentPayerNumbers {
    const SAMPLE: &'static str =
        r#"{"bacs":{"account":"9078563412","sort_code":"601613"},"iban":"90785634129078563412"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaymentInitiationConsentCreateResponse {
    const SAMPLE: &'static str = r#"{"consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299","status":"UNAUTHORISED","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299","status":"UNAUTHORISED"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationConsentGetRequest {
    const SAMPLE: &'static str =
        r#"{"consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationConsentGetResponse {
    const SAMPLE: &'static str = r#"{"consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299","status":"UNAUTHORISED","created_at":"2026-01-15T08:30:00Z","recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","reference":"sample reference","constraints":{"valid_date_time":{"from":"2026-01-15T08:30:00Z","to":"2026-01-15T08:30:00Z"},"max_payment_amount":{"currency":"GBP","value":100.25},"periodic_amounts":[{"amount":{"currency":"GBP","value":100.25},"interval":"DAY","alignment":"CALENDAR"}]},"scopes":["ME_TO_ME"],"type":"SWEEPING","payer_details":{"name":"sample name","iban":"9078563412","bacs":{"account":"9078563412","sort_code":"601613"}},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299","status":"UNAUTHORISED","created_at":"2026-01-15T08:30:00Z","recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","reference":"sample reference","constraints":{}}"#;
}

impl plaid_core::Sample for super::types::ExternalPaymentRefundDetails {
    const SAMPLE: &'static str = r#"{"name":"sample name","iban":"9078563412","bacs":{"account":"9078563412","sort_code":"601613"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaymentInitiationConsentRevokeRequest {
    const SAMPLE: &'static str =
        r#"{"consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationConsentRevokeResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaymentInitiationConsentPaymentExecuteRequest {
    const SAMPLE: &'static str = r#"{"consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299","amount":{"currency":"GBP","value":100.25},"idempotency_key":"sample idempotency key","reference":"sample reference","scope":"ME_TO_ME","processing_mode":"ASYNC"}"#;
    const MINIMAL: &'static str = r#"{"consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299","amount":{"currency":"GBP","value":100.25},"idempotency_key":"sample idempotency key"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationConsentPaymentExecuteResponse {
    const SAMPLE: &'static str = r#"{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","status":"PAYMENT_STATUS_INPUT_NEEDED","request_id":"DmkmfJzYdpHHNFR","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]}}"#;
    const MINIMAL: &'static str = r#"{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","status":"PAYMENT_STATUS_INPUT_NEEDED"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationPaymentGetRequest {
    const SAMPLE: &'static str =
        r#"{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationPaymentGetResponse {
    const SAMPLE: &'static str = r#"{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","amount":{"currency":"GBP","value":100.25},"status":"PAYMENT_STATUS_INPUT_NEEDED","recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","reference":"sample reference","adjusted_reference":"sample adjusted reference","last_status_update":"2026-01-15T08:30:00Z","schedule":{"interval":"WEEKLY","interval_execution_day":1,"start_date":"2026-01-15","end_date":"2026-01-15","adjusted_start_date":"2026-01-15"},"refund_details":{"name":"sample name","iban":"9078563412","bacs":{"account":"9078563412","sort_code":"601613"}},"bacs":{"account":"9078563412","sort_code":"601613"},"iban":"9078563412","refund_ids":["8000af8b-a2e0-4762-82e0-a85efe4a82aa"],"amount_refunded":{"currency":"GBP","value":100.25},"wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8","scheme":"LOCAL_DEFAULT","adjusted_scheme":"LOCAL_DEFAULT","consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299","transaction_id":"wallet-transaction-id-sandbox-575e3ad0-d597-46c8-8597-c754ec040a58","end_to_end_id":"sample end to end id","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","amount":{"currency":"GBP","value":100.25},"status":"PAYMENT_STATUS_INPUT_NEEDED","recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","reference":"sample reference","last_status_update":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::PaymentInitiationPaymentListRequest {
    const SAMPLE: &'static str = r#"{"count":1,"cursor":"2026-01-15T08:30:00Z","consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaymentInitiationPaymentListResponse {
    const SAMPLE: &'static str = r#"{"payments":[{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","amount":{"currency":"GBP","value":100.25},"status":"PAYMENT_STATUS_INPUT_NEEDED","recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","reference":"sample reference","adjusted_reference":"sample adjusted reference","last_status_update":"2026-01-15T08:30:00Z","schedule":{"interval":"WEEKLY","interval_execution_day":1,"start_date":"2026-01-15","end_date":"2026-01-15","adjusted_start_date":"2026-01-15"},"refund_details":{"name":"sample name","iban":"9078563412","bacs":{"account":"9078563412","sort_code":"601613"}},"bacs":{"account":"9078563412","sort_code":"601613"},"iban":"9078563412","refund_ids":["8000af8b-a2e0-4762-82e0-a85efe4a82aa"],"amount_refunded":{"currency":"GBP","value":100.25},"wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8","scheme":"LOCAL_DEFAULT","adjusted_scheme":"LOCAL_DEFAULT","consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299","transaction_id":"wallet-transaction-id-sandbox-575e3ad0-d597-46c8-8597-c754ec040a58","end_to_end_id":"sample end to end id","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]}},{"payment_id":"payment-id-sandbox-0f986693-88dc-469c-88dc-7d8f608a40fb","amount":{"currency":"GBP","value":42.5},"status":"PAYMENT_STATUS_INPUT_NEEDED","recipient_id":"recipient-id-sandbox-c516062d-1ee3-4ce7-8ee3-a6ec55839e84","reference":"sample reference 2","adjusted_reference":"sample adjusted reference 2","last_status_update":"2026-01-14T08:30:00Z","schedule":{"interval":"WEEKLY","interval_execution_day":1,"start_date":"2026-01-14","end_date":"2026-01-14","adjusted_start_date":"2026-01-14"},"refund_details":{"name":"sample name 2","iban":"9078563412","bacs":{"account":"9078563412","sort_code":"601613"}},"bacs":{"account":"9078563412","sort_code":"601613"},"iban":"9078563412","refund_ids":["03506915-bf68-4c32-8f68-195d6afcfca2"],"amount_refunded":{"currency":"GBP","value":42.5},"wallet_id":"wallet-id-sandbox-2b76247c-0fe4-43aa-8fe4-49f262d4ea6e","scheme":"LOCAL_DEFAULT","adjusted_scheme":"LOCAL_DEFAULT","consent_id":"consent-id-sandbox-9c533e70-4668-4e5b-8668-12ffb4014861","transaction_id":"wallet-transaction-id-sandbox-da55bdc0-115b-4b4c-815b-0c8126cc37fd","end_to_end_id":"sample end to end id 2","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason 2","error_message":"sample error message 2","display_message":"sample display message 2","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action 2","required_account_subtypes":["sample required account subtypes 2"],"provided_account_subtypes":["sample provided account subtypes 2"]}}],"next_cursor":"2026-01-15T08:30:00Z","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaymentInitiationPayment {
    const SAMPLE: &'static str = r#"{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","amount":{"currency":"GBP","value":100.25},"status":"PAYMENT_STATUS_INPUT_NEEDED","recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","reference":"sample reference","adjusted_reference":"sample adjusted reference","last_status_update":"2026-01-15T08:30:00Z","schedule":{"interval":"WEEKLY","interval_execution_day":1,"start_date":"2026-01-15","end_date":"2026-01-15","adjusted_start_date":"2026-01-15"},"refund_details":{"name":"sample name","iban":"9078563412","bacs":{"account":"9078563412","sort_code":"601613"}},"bacs":{"account":"9078563412","sort_code":"601613"},"iban":"9078563412","refund_ids":["8000af8b-a2e0-4762-82e0-a85efe4a82aa"],"amount_refunded":{"currency":"GBP","value":100.25},"wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8","scheme":"LOCAL_DEFAULT","adjusted_scheme":"LOCAL_DEFAULT","consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299","transaction_id":"wallet-transaction-id-sandbox-575e3ad0-d597-46c8-8597-c754ec040a58","end_to_end_id":"sample end to end id","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]}}"#;
    const MINIMAL: &'static str = r#"{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","amount":{"currency":"GBP","value":100.25},"status":"PAYMENT_STATUS_INPUT_NEEDED","recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","reference":"sample reference","last_status_update":"2026-01-15T08:30:00Z"}"#;
}
