// @generated from api/products/oauth.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/oauth/token`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct OAuthToken(plaid_core::Call<super::types::OAuthTokenRequest>);

plaid_core::call_builder!(OAuthToken, super::types::OAuthTokenRequest);

#[allow(missing_docs)]
impl OAuthToken {
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.0.request_mut().scope = Some(scope.into());
        self
    }

    pub fn refresh_token(
        mut self,
        refresh_token: impl Into<super::types::OAuthRefreshToken>,
    ) -> Self {
        self.0.request_mut().refresh_token = Some(refresh_token.into());
        self
    }

    pub fn resource(mut self, resource: impl Into<String>) -> Self {
        self.0.request_mut().resource = Some(resource.into());
        self
    }

    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.0.request_mut().audience = Some(audience.into());
        self
    }

    pub fn subject_token(mut self, subject_token: impl Into<plaid_core::Sensitive>) -> Self {
        self.0.request_mut().subject_token = Some(subject_token.into());
        self
    }

    pub fn subject_token_type(
        mut self,
        subject_token_type: impl Into<super::types::OAuthSubjectTokenType>,
    ) -> Self {
        self.0.request_mut().subject_token_type = Some(subject_token_type.into());
        self
    }
}

/// A call of `/oauth/introspect`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct OAuthIntrospect(plaid_core::Call<super::types::OAuthIntrospectRequest>);

plaid_core::call_builder!(OAuthIntrospect, super::types::OAuthIntrospectRequest);

/// A call of `/oauth/revoke`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct OAuthRevoke(plaid_core::Call<super::types::OAuthRevokeRequest>);

plaid_core::call_builder!(OAuthRevoke, super::types::OAuthRevokeRequest);
