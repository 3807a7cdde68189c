// @generated from api/products/webhooks.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::WebhookVerificationKeyGetRequest {
    type Response = super::types::WebhookVerificationKeyGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/webhook_verification_key/get",
        "webhooks",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BetaWebhookEventsListRequest {
    type Response = super::types::BetaWebhookEventsListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/webhook_events/list",
        "webhooks",
        plaid_core::RetryClass::Read,
    );
}
