// @generated from api/products/link.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::UserAccountSessionGetRequest {
    type Response = super::types::UserAccountSessionGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/user_account/session/get",
        "link",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::UserAccountSessionEventSendRequest {
    type Response = super::types::UserAccountSessionEventSendResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/user_account/session/event/send",
        "link",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::ProfileNetworkStatusGetRequest {
    type Response = super::types::ProfileNetworkStatusGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/profile/network_status/get",
        "link",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::NetworkStatusGetRequest {
    type Response = super::types::NetworkStatusGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/network/status/get",
        "link",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::LinkTokenCreateRequest {
    type Response = super::types::LinkTokenCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/link/token/create",
        "link",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::LinkTokenGetRequest {
    type Response = super::types::LinkTokenGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/link/token/get",
        "link",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::LinkOAuthCorrelationIdExchangeRequest {
    type Response = super::types::LinkOAuthCorrelationIdExchangeResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/link/oauth/correlation_id/exchange",
        "link",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::SessionTokenCreateRequest {
    type Response = super::types::SessionTokenCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/session/token/create",
        "link",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::LinkDeliveryCreateRequest {
    type Response = super::types::LinkDeliveryCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/link_delivery/create",
        "link",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::LinkDeliveryGetRequest {
    type Response = super::types::LinkDeliveryGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/link_delivery/get",
        "link",
        plaid_core::RetryClass::Read,
    );
}
