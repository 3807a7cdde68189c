// @generated from api/products/webhooks.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::WebhookVerificationKeyGetRequest {
    const SAMPLE: &'static str = r#"{"key_id":"sample key id"}"#;
}

impl plaid_core::Sample for super::types::WebhookVerificationKeyGetResponse {
    const SAMPLE: &'static str = r#"{"key":{"alg":"sample alg","crv":"sample crv","kid":"sample kid","kty":"sample kty","use":"sample use","x":"sample x","y":"sample y","created_at":1,"expired_at":1},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"key":{}}"#;
}

impl plaid_core::Sample for super::types::JWKPublicKey {
    const SAMPLE: &'static str = r#"{"alg":"sample alg","crv":"sample crv","kid":"sample kid","kty":"sample kty","use":"sample use","x":"sample x","y":"sample y","created_at":1,"expired_at":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BetaWebhookEventsListRequest {
    const SAMPLE: &'static str = r#"{"cursor":"sample cursor","start_time":"2026-01-15T08:30:00Z","count":1,"webhook_types":["sample webhook types"],"webhook_codes":["sample webhook codes"],"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"],"delivery_statuses":["PENDING"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BetaWebhookEventsListResponse {
    const SAMPLE: &'static str = r#"{"webhook_events":[{"webhook_message_id":"sample webhook message id","webhook_type":"sample webhook type","webhook_code":"sample webhook code","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","sent_time":"2026-01-15T08:30:00Z","payload":{"sample":"value"},"destination_url":"https://example.com/sample","delivery_status":"PENDING","last_http_status_code":1,"attempt_count":1,"last_attempt_time":"2026-01-15T08:30:00Z"},{"webhook_message_id":"sample webhook message id 2","webhook_type":"sample webhook type 2","webhook_code":"sample webhook code 2","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","sent_time":"2026-01-14T08:30:00Z","payload":{"sample":"value"},"destination_url":"https://example.com/sample","delivery_status":"PENDING","last_http_status_code":1,"attempt_count":1,"last_attempt_time":"2026-01-14T08:30:00Z"}],"has_more":false,"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"has_more":false,"next_cursor":"sample next cursor"}"#;
}

impl plaid_core::Sample for super::types::WebhookEvent {
    const SAMPLE: &'static str = r#"{"webhook_message_id":"sample webhook message id","webhook_type":"sample webhook type","webhook_code":"sample webhook code","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","sent_time":"2026-01-15T08:30:00Z","payload":{"sample":"value"},"destination_url":"https://example.com/sample","delivery_status":"PENDING","last_http_status_code":1,"attempt_count":1,"last_attempt_time":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = r#"{"webhook_message_id":"sample webhook message id","webhook_type":"sample webhook type","webhook_code":"sample webhook code","sent_time":"2026-01-15T08:30:00Z","payload":{"sample":"value"},"destination_url":"https://example.com/sample","delivery_status":"PENDING"}"#;
}
