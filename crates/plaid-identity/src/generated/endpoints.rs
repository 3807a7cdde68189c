// @generated from api/products/identity.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::IdentityGetRequest {
    type Response = super::types::IdentityGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/identity/get",
        "identity",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::IdentityDocumentsUploadsGetRequest {
    type Response = super::types::IdentityDocumentsUploadsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/identity/documents/uploads/get",
        "identity",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::IdentityMatchRequest {
    type Response = super::types::IdentityMatchResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/identity/match",
        "identity",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::IdentityRefreshRequest {
    type Response = super::types::IdentityRefreshResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/identity/refresh",
        "identity",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorIdentityGetRequest {
    type Response = super::types::ProcessorIdentityGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/identity/get",
        "identity",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::ProcessorIdentityMatchRequest {
    type Response = super::types::ProcessorIdentityMatchResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/processor/identity/match",
        "identity",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::IdentityMatchListRequest {
    type Response = super::types::IdentityMatchListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/identity/match/list",
        "identity",
        plaid_core::RetryClass::Read,
    );
}
