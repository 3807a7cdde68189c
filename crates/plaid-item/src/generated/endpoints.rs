// @generated from api/products/item.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::ConsentEventsGetRequest {
    type Response = super::types::ConsentEventsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/consent/events/get",
        "item",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ItemActivityListRequest {
    type Response = super::types::ItemActivityListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/item/activity/list",
        "item",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ItemApplicationListRequest {
    type Response = super::types::ItemApplicationListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/item/application/list",
        "item",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ItemApplicationUnlinkRequest {
    type Response = super::types::ItemApplicationUnlinkResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/item/application/unlink",
        "item",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::ItemApplicationScopesUpdateRequest {
    type Response = super::types::ItemApplicationScopesUpdateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/item/application/scopes/update",
        "item",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::ApplicationGetRequest {
    type Response = super::types::ApplicationGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/application/get",
        "item",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ItemGetRequest {
    type Response = super::types::ItemGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/item/get",
        "item",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ItemRemoveRequest {
    type Response = super::types::ItemRemoveResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/item/remove",
        "item",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::ItemProductsTerminateRequest {
    type Response = super::types::ItemProductsTerminateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/item/products/terminate",
        "item",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::ItemWebhookUpdateRequest {
    type Response = super::types::ItemWebhookUpdateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/item/webhook/update",
        "item",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::ItemAccessTokenInvalidateRequest {
    type Response = super::types::ItemAccessTokenInvalidateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/item/access_token/invalidate",
        "item",
        plaid_core::RetryClass::Rotate,
    );
}

impl plaid_core::Endpoint for super::types::ItemPublicTokenExchangeRequest {
    type Response = super::types::ItemPublicTokenExchangeResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/item/public_token/exchange",
        "item",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::ItemPublicTokenCreateRequest {
    type Response = super::types::ItemPublicTokenCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/item/public_token/create",
        "item",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::ItemImportRequest {
    type Response = super::types::ItemImportResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/item/import",
        "item",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::IssuesSearchRequest {
    type Response = super::types::IssuesSearchResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/issues/search",
        "item",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::IssuesGetRequest {
    type Response = super::types::IssuesGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/issues/get",
        "item",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::IssuesSubscribeRequest {
    type Response = super::types::IssuesSubscribeResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/issues/subscribe",
        "item",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::BetaIssuesV1GetRequest {
    type Response = super::types::BetaIssuesV1GetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/issues/v1/get",
        "item",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BetaIssuesV1ListRequest {
    type Response = super::types::BetaIssuesV1ListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/issues/v1/list",
        "item",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BetaIssuesV1MatchRequest {
    type Response = super::types::BetaIssuesV1MatchResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/issues/v1/match",
        "item",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BetaIssuesV1SubscribeRequest {
    type Response = super::types::BetaIssuesV1SubscribeResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/issues/v1/subscribe",
        "item",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::BetaIssuesV1UnsubscribeRequest {
    type Response = super::types::BetaIssuesV1UnsubscribeResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/issues/v1/unsubscribe",
        "item",
        plaid_core::RetryClass::Set,
    );
}
