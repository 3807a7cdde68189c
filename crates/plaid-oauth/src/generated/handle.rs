// @generated from api/products/oauth.toml by `cargo xtask codegen`. Do not edit.

/// OAuth tokens, for applications that act on behalf of others.
///
/// [Plaid's documentation](https://plaid.com/docs/api/oauth/)
#[derive(Clone, Debug)]
pub struct Oauth {
    client: plaid_core::Client,
}

impl Oauth {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Issues an access token and a refresh token, in exchange for what `grant_type` names. A refresh replaces the tokens you hold: store the answer.
    ///
    /// `POST /oauth/token` ([Plaid's page](https://plaid.com/docs/api/oauth/#oauthtoken)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): A refresh token or code may be used up: try once more, and if that is refused, begin anew with the user.
    #[doc(alias = "/oauth/token")]
    #[doc(alias = "oauthToken")]
    pub fn token(
        &self,
        grant_type: impl Into<super::types::OAuthGrantType>,
    ) -> super::builders::OAuthToken {
        super::builders::OAuthToken::new(
            &self.client,
            super::types::OAuthTokenRequest::new(grant_type),
        )
    }

    /// Returns what a token is good for: whether it is active, its scope, its user and its expiry.
    ///
    /// `POST /oauth/introspect` ([Plaid's page](https://plaid.com/docs/api/oauth/#oauthintrospect)), reads only; retried after any transient failure.
    #[doc(alias = "/oauth/introspect")]
    #[doc(alias = "oauthIntrospect")]
    pub fn introspect(
        &self,
        token: impl Into<super::types::OAuthToken>,
    ) -> super::builders::OAuthIntrospect {
        super::builders::OAuthIntrospect::new(
            &self.client,
            super::types::OAuthIntrospectRequest::new(token),
        )
    }

    /// Revokes a token for good. With a refresh token, all tokens derived from it go as well.
    ///
    /// `POST /oauth/revoke` ([Plaid's page](https://plaid.com/docs/api/oauth/#oauthrevoke)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/oauth/revoke")]
    #[doc(alias = "oauthRevoke")]
    pub fn revoke(
        &self,
        token: impl Into<super::types::OAuthToken>,
    ) -> super::builders::OAuthRevoke {
        super::builders::OAuthRevoke::new(
            &self.client,
            super::types::OAuthRevokeRequest::new(token),
        )
    }
}
