// @generated from api/products/wallet.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::WalletCreateRequest {
    const SAMPLE: &'static str = r#"{"iso_currency_code":"GBP"}"#;
}

impl plaid_core::Sample for super::types::WalletCreateResponse {
    const SAMPLE: &'static str = r#"{"wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8","balance":{"iso_currency_code":"USD","current":100.25,"available":100.25},"numbers":{"bacs":{"account":"9078563412","sort_code":"601613"},"international":{"iban":"90785634129078563412","bic":"DEUTDEFF"}},"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","status":"UNKNOWN","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8","balance":{"iso_currency_code":"USD","current":100.25},"numbers":{}}"#;
}

impl plaid_core::Sample for super::types::WalletBalance {
    const SAMPLE: &'static str =
        r#"{"iso_currency_code":"USD","current":100.25,"available":100.25}"#;
    const MINIMAL: &'static str = r#"{"iso_currency_code":"USD","current":100.25}"#;
}

impl plaid_core::Sample for super::types::WalletNumbers {
    const SAMPLE: &'static str = r#"{"bacs":{"account":"9078563412","sort_code":"601613"},"international":{"iban":"90785634129078563412","bic":"DEUTDEFF"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::NumbersInternationalIBAN {
    const SAMPLE: &'static str = r#"{"iban":"90785634129078563412","bic":"DEUTDEFF"}"#;
}

impl plaid_core::Sample for super::types::WalletGetRequest {
    const SAMPLE: &'static str =
        r#"{"wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8"}"#;
}

impl plaid_core::Sample for super::types::WalletGetResponse {
    const SAMPLE: &'static str = r#"{"wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8","balance":{"iso_currency_code":"USD","current":100.25,"available":100.25},"numbers":{"bacs":{"account":"9078563412","sort_code":"601613"},"international":{"iban":"90785634129078563412","bic":"DEUTDEFF"}},"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","status":"UNKNOWN","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8"}"#;
}

impl plaid_core::Sample for super::types::WalletListRequest {
    const SAMPLE: &'static str =
        r#"{"iso_currency_code":"GBP","cursor":"sample cursor","count":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WalletListResponse {
    const SAMPLE: &'static str = r#"{"wallets":[{"wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8","balance":{"iso_currency_code":"USD","current":100.25,"available":100.25},"numbers":{"bacs":{"account":"9078563412","sort_code":"601613"},"international":{"iban":"90785634129078563412","bic":"DEUTDEFF"}},"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","status":"UNKNOWN"},{"wallet_id":"wallet-id-sandbox-2b76247c-0fe4-43aa-8fe4-49f262d4ea6e","balance":{"iso_currency_code":"USD","current":42.5,"available":42.5},"numbers":{"bacs":{"account":"9078563412","sort_code":"601613"},"international":{"iban":"90785634129078563412","bic":"DEUTDEFF"}},"recipient_id":"recipient-id-sandbox-c516062d-1ee3-4ce7-8ee3-a6ec55839e84","status":"UNKNOWN"}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Wallet {
    const SAMPLE: &'static str = r#"{"wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8","balance":{"iso_currency_code":"USD","current":100.25,"available":100.25},"numbers":{"bacs":{"account":"9078563412","sort_code":"601613"},"international":{"iban":"90785634129078563412","bic":"DEUTDEFF"}},"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","status":"UNKNOWN"}"#;
    const MINIMAL: &'static str = r#"{"wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8","balance":{"iso_currency_code":"USD","current":100.25},"numbers":{}}"#;
}

impl plaid_core::Sample for super::types::WalletTransactionExecuteRequest {
    const SAMPLE: &'static str = r#"{"idempotency_key":"sample idempotency key","wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8","counterparty":{"name":"sample name","numbers":{"bacs":{"account":"9078563412","sort_code":"601613"},"international":{"iban":"90785634129078563412"}},"address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"},"date_of_birth":"1907-08-31","holder_category":"personal","is_verified":true},"amount":{"iso_currency_code":"GBP","value":100.25},"user_id":"usr_mSsCSUufsgPPRf","reference":"sample reference","originating_fund_source":{"full_name":"sample full name","address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"},"account_number":"9078563412","bic":"DEUTDEFF"}}"#;
    const MINIMAL: &'static str = r#"{"idempotency_key":"sample idempotency key","wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8","counterparty":{"name":"sample name","numbers":{}},"amount":{"iso_currency_code":"GBP","value":100.25},"reference":"sample reference"}"#;
}

impl plaid_core::Sample for super::types::WalletTransactionCounterparty {
    const SAMPLE: &'static str = r#"{"name":"sample name","numbers":{"bacs":{"account":"9078563412","sort_code":"601613"},"international":{"iban":"90785634129078563412"}},"address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"},"date_of_birth":"1907-08-31","holder_category":"personal","is_verified":true}"#;
    const MINIMAL: &'static str = r#"{"name":"sample name","numbers":{}}"#;
}

impl plaid_core::Sample for super::types::WalletTransactionCounterpartyNumbers {
    const SAMPLE: &'static str = r#"{"bacs":{"account":"9078563412","sort_code":"601613"},"international":{"iban":"90785634129078563412"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WalletTransactionCounterpartyInternational {
    const SAMPLE: &'static str = r#"{"iban":"90785634129078563412"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WalletTransactionAmount {
    const SAMPLE: &'static str = r#"{"iso_currency_code":"GBP","value":100.25}"#;
}

impl plaid_core::Sample for super::types::OriginatingFundSource {
    const SAMPLE: &'static str = r#"{"full_name":"sample full name","address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"},"account_number":"9078563412","bic":"DEUTDEFF"}"#;
    const MINIMAL: &'static str = r#"{"full_name":"sample full name","address":null,"account_number":"9078563412","bic":"DEUTDEFF"}"#;
}

impl plaid_core::Sample for super::types::WalletTransactionExecuteResponse {
    const SAMPLE: &'static str = r#"{"transaction_id":"wallet-transaction-id-sandbox-575e3ad0-d597-46c8-8597-c754ec040a58","status":"AUTHORISING","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"transaction_id":"wallet-transaction-id-sandbox-575e3ad0-d597-46c8-8597-c754ec040a58","status":"AUTHORISING"}"#;
}

impl plaid_core::Sample for super::types::WalletTransactionGetRequest {
    const SAMPLE: &'static str = r#"{"transaction_id":"wallet-transaction-id-sandbox-575e3ad0-d597-46c8-8597-c754ec040a58"}"#;
}

impl plaid_core::Sample for super::types::WalletTransactionGetResponse {
    const SAMPLE: &'static str = r#"{"transaction_id":"wallet-transaction-id-sandbox-575e3ad0-d597-46c8-8597-c754ec040a58","wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8","reference":"sample reference","type":"BANK_TRANSFER","scheme":"FASTER_PAYMENTS","amount":{"iso_currency_code":"GBP","value":100.25},"counterparty":{"name":"sample name","numbers":{"bacs":{"account":"9078563412","sort_code":"601613"},"international":{"iban":"90785634129078563412"}},"address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"},"date_of_birth":"1907-08-31","holder_category":"personal","is_verified":true},"status":"AUTHORISING","created_at":"2026-01-15T08:30:00Z","last_status_update":"2026-01-15T08:30:00Z","payee_verification_status":"FULL_MATCH","payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","failure_reason":"EXTERNAL_SYSTEM","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"related_transactions":[{"id":"sample id","type":"PAYOUT"},{"id":"sample id 2","type":"PAYOUT"}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"transaction_id":"wallet-transaction-id-sandbox-575e3ad0-d597-46c8-8597-c754ec040a58","reference":"sample reference","type":"BANK_TRANSFER","amount":{"iso_currency_code":"GBP","value":100.25},"counterparty":{"name":"sample name","numbers":{}},"status":"AUTHORISING","created_at":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::WalletTransactionRelation {
    const SAMPLE: &'static str = r#"{"id":"sample id","type":"PAYOUT"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WalletTransactionListRequest {
    const SAMPLE: &'static str = r#"{"wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8","cursor":"sample cursor","count":1,"options":{"start_time":"2026-01-15T08:30:00Z","end_time":"2026-01-15T08:30:00Z"}}"#;
    const MINIMAL: &'static str =
        r#"{"wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8"}"#;
}

impl plaid_core::Sample for super::types::WalletTransactionListRequestOptions {
    const SAMPLE: &'static str =
        r#"{"start_time":"2026-01-15T08:30:00Z","end_time":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WalletTransactionListResponse {
    const SAMPLE: &'static str = r#"{"transactions":[{"transaction_id":"wallet-transaction-id-sandbox-575e3ad0-d597-46c8-8597-c754ec040a58","wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8","reference":"sample reference","type":"BANK_TRANSFER","scheme":"FASTER_PAYMENTS","amount":{"iso_currency_code":"GBP","value":100.25},"counterparty":{"name":"sample name","numbers":{"bacs":{"account":"9078563412","sort_code":"601613"},"international":{"iban":"90785634129078563412"}},"address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"},"date_of_birth":"1907-08-31","holder_category":"personal","is_verified":true},"status":"AUTHORISING","created_at":"2026-01-15T08:30:00Z","last_status_update":"2026-01-15T08:30:00Z","payee_verification_status":"FULL_MATCH","payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","failure_reason":"EXTERNAL_SYSTEM","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"related_transactions":[{"id":"sample id","type":"PAYOUT"}]},{"transaction_id":"wallet-transaction-id-sandbox-da55bdc0-115b-4b4c-815b-0c8126cc37fd","wallet_id":"wallet-id-sandbox-2b76247c-0fe4-43aa-8fe4-49f262d4ea6e","reference":"sample reference 2","type":"BANK_TRANSFER","scheme":"FASTER_PAYMENTS","amount":{"iso_currency_code":"GBP","value":42.5},"counterparty":{"name":"sample name 2","numbers":{"bacs":{"account":"9078563412","sort_code":"601613"},"international":{"iban":"90785634129078563412"}},"address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"},"date_of_birth":"1907-08-31","holder_category":"personal","is_verified":true},"status":"AUTHORISING","created_at":"2026-01-14T08:30:00Z","last_status_update":"2026-01-14T08:30:00Z","payee_verification_status":"FULL_MATCH","payment_id":"payment-id-sandbox-0f986693-88dc-469c-88dc-7d8f608a40fb","failure_reason":"EXTERNAL_SYSTEM","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason 2","error_message":"sample error message 2","display_message":"sample display message 2","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action 2","required_account_subtypes":["sample required account subtypes 2"],"provided_account_subtypes":["sample provided account subtypes 2"]},"related_transactions":[{"id":"sample id 2","type":"PAYOUT"}]}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WalletTransaction {
    const SAMPLE: &'static str = r#"{"transaction_id":"wallet-transaction-id-sandbox-575e3ad0-d597-46c8-8597-c754ec040a58","wallet_id":"wallet-id-sandbox-381e78f7-7a7b-4b9b-8a7b-e537675a27c8","reference":"sample reference","type":"BANK_TRANSFER","scheme":"FASTER_PAYMENTS","amount":{"iso_currency_code":"GBP","value":100.25},"counterparty":{"name":"sample name","numbers":{"bacs":{"account":"9078563412","sort_code":"601613"},"international":{"iban":"90785634129078563412"}},"address":{"street":["1 Main Street"],"city":"San Francisco","postal_code":"94105","country":"US"},"date_of_birth":"1907-08-31","holder_category":"personal","is_verified":true},"status":"AUTHORISING","created_at":"2026-01-15T08:30:00Z","last_status_update":"2026-01-15T08:30:00Z","payee_verification_status":"FULL_MATCH","payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","failure_reason":"EXTERNAL_SYSTEM","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"related_transactions":[{"id":"sample id","type":"PAYOUT"}]}"#;
    const MINIMAL: &'static str = r#"{"transaction_id":"wallet-transaction-id-sandbox-575e3ad0-d597-46c8-8597-c754ec040a58","reference":"sample reference","type":"BANK_TRANSFER","amount":{"iso_currency_code":"GBP","value":100.25},"counterparty":{"name":"sample name","numbers":{}},"status":"AUTHORISING","created_at":"2026-01-15T08:30:00Z"}"#;
}
