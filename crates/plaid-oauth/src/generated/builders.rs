// @generated from api/products/oauth.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/oauth/token`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct OAuthToken(plaid_core::Call<super::types::OAuthTokenRequest>);

plaid_core::call_builder!(OAuthToken, super::types::OAuthTokenRequest);

impl OAuthToken {
    /// The scopes, with spaces between them.
    pub fn scope<M>(mut self, scope: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().scope = scope.into_option();
        self
    }

    /// Gets a new access token once the old one has expired.
    pub fn refresh_token<M>(
        mut self,
        refresh_token: impl plaid_core::IntoOption<super::types::OAuthRefreshToken, M>,
    ) -> Self {
        self.0.request_mut().refresh_token = refresh_token.into_option();
        self
    }

    /// The server that the token is for, as a URI.
    pub fn resource<M>(mut self, resource: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().resource = resource.into_option();
        self
    }

    /// Whom the exchanged token is for. What to say depends on `subject_token_type`; often your `client_id`.
    pub fn audience<M>(mut self, audience: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().audience = audience.into_option();
        self
    }

    /// The token to exchange, of the kind that `subject_token_type` names.
    pub fn subject_token<M>(
        mut self,
        subject_token: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.0.request_mut().subject_token = subject_token.into_option();
        self
    }

    /// What kind of token is exchanged.
    pub fn subject_token_type<M>(
        mut self,
        subject_token_type: impl plaid_core::IntoOption<super::types::OAuthSubjectTokenType, M>,
    ) -> Self {
        self.0.request_mut().subject_token_type = subject_token_type.into_option();
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
