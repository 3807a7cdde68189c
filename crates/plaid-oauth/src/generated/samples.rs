// @generated from api/products/oauth.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::OAuthTokenRequest {
    const SAMPLE: &'static str = r#"{"grant_type":"refresh_token","scope":"sample scope","refresh_token":"oauth-sandbox-5ec2e7ed-0000-4000-8000-c05571d5914f","resource":"sample resource","audience":"sample audience","subject_token":"9078563412","subject_token_type":"urn:plaid:params:tokens:user"}"#;
    const MINIMAL: &'static str = r#"{"grant_type":"refresh_token"}"#;
}

impl plaid_core::Sample for super::types::OAuthTokenResponse {
    const SAMPLE: &'static str = r#"{"access_token":"oauth-sandbox-5ec2e7ed-0000-4000-8000-01100e498bcf","refresh_token":"oauth-sandbox-5ec2e7ed-0000-4000-8000-c05571d5914f","token_type":"sample token type","expires_in":1,"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"access_token":"oauth-sandbox-5ec2e7ed-0000-4000-8000-01100e498bcf","refresh_token":"oauth-sandbox-5ec2e7ed-0000-4000-8000-c05571d5914f","token_type":"sample token type"}"#;
}

impl plaid_core::Sample for super::types::OAuthIntrospectRequest {
    const SAMPLE: &'static str =
        r#"{"token":"oauth-sandbox-5ec2e7ed-0000-4000-8000-6dd87ca66b61"}"#;
}

impl plaid_core::Sample for super::types::OAuthIntrospectResponse {
    const SAMPLE: &'static str = r#"{"active":true,"scope":"sample scope","client_id":"766fab4f-32e7-4f7f-82e7-aa4b45686310","exp":1,"iat":1,"sub":"sample sub","aud":"sample aud","iss":"sample iss","token_type":"sample token type","user_id":"usr_mSsCSUufsgPPRf","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"active":true}"#;
}

impl plaid_core::Sample for super::types::OAuthRevokeRequest {
    const SAMPLE: &'static str =
        r#"{"token":"oauth-sandbox-5ec2e7ed-0000-4000-8000-6dd87ca66b61"}"#;
}

impl plaid_core::Sample for super::types::OAuthRevokeResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}
