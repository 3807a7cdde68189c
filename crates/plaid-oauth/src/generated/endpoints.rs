// @generated from api/products/oauth.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::OAuthTokenRequest {
    type Response = super::types::OAuthTokenResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/oauth/token",
        "oauth",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::OAuthIntrospectRequest {
    type Response = super::types::OAuthIntrospectResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/oauth/introspect",
        "oauth",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::OAuthRevokeRequest {
    type Response = super::types::OAuthRevokeResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/oauth/revoke",
        "oauth",
        plaid_core::RetryClass::Destroy,
    );
}
