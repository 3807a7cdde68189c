// @generated from api/products/oauth.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::UserId;

plaid_core::secret_token! {
/// Gets a new access token once the old one has expired.
pub struct OAuthRefreshToken;
}

plaid_core::secret_token! {
/// Grants access to the scopes it was made for, as a bearer token.
pub struct OAuthAccessToken;
}

plaid_core::secret_token! {
/// An access or refresh token that is asked about or revoked.
pub struct OAuthToken;
}

/// The request of `/oauth/token` ([Plaid's page](https://plaid.com/docs/api/oauth/#oauthtoken)).
///
/// Issues an access token and a refresh token, in exchange for what `grant_type` names.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OAuthTokenRequest {
    /// What is given for a token.
    pub grant_type: OAuthGrantType,
    /// The scopes, with spaces between them.
    pub scope: Option<String>,
    /// Gets a new access token once the old one has expired.
    pub refresh_token: Option<OAuthRefreshToken>,
    /// The server that the token is for, as a URI.
    pub resource: Option<String>,
    /// Whom the exchanged token is for. What to say depends on `subject_token_type`; often your `client_id`.
    pub audience: Option<String>,
    /// The token to exchange, of the kind that `subject_token_type` names.
    pub subject_token: Option<plaid_core::Sensitive>,
    /// What kind of token is exchanged.
    pub subject_token_type: Option<OAuthSubjectTokenType>,
}

impl OAuthTokenRequest {
    /// A request with the members it cannot go without.
    pub fn new(grant_type: impl Into<OAuthGrantType>) -> Self {
        Self {
            grant_type: grant_type.into(),
            scope: None,
            refresh_token: None,
            resource: None,
            audience: None,
            subject_token: None,
            subject_token_type: None,
        }
    }

    /// The scopes, with spaces between them.
    #[must_use]
    pub fn scope<M>(mut self, scope: impl plaid_core::IntoOption<String, M>) -> Self {
        self.scope = scope.into_option();
        self
    }

    /// Gets a new access token once the old one has expired.
    #[must_use]
    pub fn refresh_token<M>(
        mut self,
        refresh_token: impl plaid_core::IntoOption<OAuthRefreshToken, M>,
    ) -> Self {
        self.refresh_token = refresh_token.into_option();
        self
    }

    /// The server that the token is for, as a URI.
    #[must_use]
    pub fn resource<M>(mut self, resource: impl plaid_core::IntoOption<String, M>) -> Self {
        self.resource = resource.into_option();
        self
    }

    /// Whom the exchanged token is for. What to say depends on `subject_token_type`; often your `client_id`.
    #[must_use]
    pub fn audience<M>(mut self, audience: impl plaid_core::IntoOption<String, M>) -> Self {
        self.audience = audience.into_option();
        self
    }

    /// The token to exchange, of the kind that `subject_token_type` names.
    #[must_use]
    pub fn subject_token<M>(
        mut self,
        subject_token: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.subject_token = subject_token.into_option();
        self
    }

    /// What kind of token is exchanged.
    #[must_use]
    pub fn subject_token_type<M>(
        mut self,
        subject_token_type: impl plaid_core::IntoOption<OAuthSubjectTokenType, M>,
    ) -> Self {
        self.subject_token_type = subject_token_type.into_option();
        self
    }
}

/// The answer of `/oauth/token` ([Plaid's page](https://plaid.com/docs/api/oauth/#oauthtoken)).
///
/// Issues an access token and a refresh token, in exchange for what `grant_type` names.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct OAuthTokenResponse {
    /// Grants access to the scopes it was made for, as a bearer token.
    pub access_token: OAuthAccessToken,
    /// Gets a new access token once the old one has expired.
    pub refresh_token: OAuthRefreshToken,
    /// `Bearer`.
    pub token_type: String,
    /// For how many seconds the token works.
    pub expires_in: Option<i64>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/oauth/introspect` ([Plaid's page](https://plaid.com/docs/api/oauth/#oauthintrospect)).
///
/// Returns what a token is good for: whether it is active, its scope, its user and its expiry.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OAuthIntrospectRequest {
    /// An access or refresh token that is asked about or revoked.
    pub token: OAuthToken,
}

impl OAuthIntrospectRequest {
    /// A request with the members it cannot go without.
    pub fn new(token: impl Into<OAuthToken>) -> Self {
        Self {
            token: token.into(),
        }
    }
}

/// The answer of `/oauth/introspect` ([Plaid's page](https://plaid.com/docs/api/oauth/#oauthintrospect)).
///
/// Returns what a token is good for: whether it is active, its scope, its user and its expiry.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct OAuthIntrospectResponse {
    /// Whether the token works. If not, there is nothing else.
    pub active: bool,
    /// The scopes, with spaces between them.
    pub scope: Option<String>,
    /// Names a team's account at Plaid.
    pub client_id: Option<plaid_core::ClientId>,
    /// When it stops working, in seconds since 1970.
    pub exp: Option<i64>,
    /// When it was made, in seconds since 1970.
    pub iat: Option<i64>,
    /// Whom it speaks for.
    pub sub: Option<String>,
    /// Whom it is for.
    pub aud: Option<String>,
    /// Who made it.
    pub iss: Option<String>,
    /// `Bearer`.
    pub token_type: Option<String>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/oauth/revoke` ([Plaid's page](https://plaid.com/docs/api/oauth/#oauthrevoke)).
///
/// Revokes a token for good.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OAuthRevokeRequest {
    /// An access or refresh token that is asked about or revoked.
    pub token: OAuthToken,
}

impl OAuthRevokeRequest {
    /// A request with the members it cannot go without.
    pub fn new(token: impl Into<OAuthToken>) -> Self {
        Self {
            token: token.into(),
        }
    }
}

/// The answer of `/oauth/revoke` ([Plaid's page](https://plaid.com/docs/api/oauth/#oauthrevoke)).
///
/// Revokes a token for good.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct OAuthRevokeResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// What is given for a token.
pub enum OAuthGrantType {
/// A refresh token. (`refresh_token`)
RefreshToken = "refresh_token",
/// Another token of Plaid's. (`urn:ietf:params:oauth:grant-type:token-exchange`)
UrnIetfParamsOauthGrantTypeTokenExchange = "urn:ietf:params:oauth:grant-type:token-exchange",
/// Your `client_id` and secret. (`client_credentials`)
ClientCredentials = "client_credentials",
}
}

plaid_core::open_enum! {
/// What kind of token is exchanged.
pub enum OAuthSubjectTokenType {
/// A user token. (`urn:plaid:params:tokens:user`)
UrnPlaidParamsTokensUser = "urn:plaid:params:tokens:user",
/// A user token that OAuth made. (`urn:plaid:params:oauth:user-token`)
UrnPlaidParamsOauthUserToken = "urn:plaid:params:oauth:user-token",
/// The tokens of several users of one report. (`urn:plaid:params:credit:multi-user`)
UrnPlaidParamsCreditMultiUser = "urn:plaid:params:credit:multi-user",
}
}
