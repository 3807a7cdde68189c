// @generated from api/products/oauth.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::UserId;

plaid_core::secret_token! {
/// A secret: the o auth refresh token.
pub struct OAuthRefreshToken;
}

plaid_core::secret_token! {
/// A secret: the o auth access token.
pub struct OAuthAccessToken;
}

plaid_core::secret_token! {
/// A secret: the o auth token.
pub struct OAuthToken;
}

/// The request of `/oauth/token`.
///
/// Issues an access token and a refresh token, in exchange for what `grant_type` names.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OAuthTokenRequest {
    /// Grant type.
    pub grant_type: OAuthGrantType,
    /// Scope.
    pub scope: Option<String>,
    /// Refresh token.
    pub refresh_token: Option<OAuthRefreshToken>,
    /// Resource.
    pub resource: Option<String>,
    /// Audience.
    pub audience: Option<String>,
    /// Subject token.
    pub subject_token: Option<plaid_core::Sensitive>,
    /// Subject token type.
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

    /// Scope.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Refresh token.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<OAuthRefreshToken>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }

    /// Resource.
    #[must_use]
    pub fn resource(mut self, resource: impl Into<String>) -> Self {
        self.resource = Some(resource.into());
        self
    }

    /// Audience.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }

    /// Subject token.
    #[must_use]
    pub fn subject_token(mut self, subject_token: impl Into<plaid_core::Sensitive>) -> Self {
        self.subject_token = Some(subject_token.into());
        self
    }

    /// Subject token type.
    #[must_use]
    pub fn subject_token_type(
        mut self,
        subject_token_type: impl Into<OAuthSubjectTokenType>,
    ) -> Self {
        self.subject_token_type = Some(subject_token_type.into());
        self
    }
}

/// The answer of `/oauth/token`.
///
/// Issues an access token and a refresh token, in exchange for what `grant_type` names.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct OAuthTokenResponse {
    /// Access token.
    pub access_token: OAuthAccessToken,
    /// Refresh token.
    pub refresh_token: OAuthRefreshToken,
    /// Token type.
    pub token_type: String,
    /// Expires in.
    pub expires_in: i64,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/oauth/introspect`.
///
/// Returns what a token is good for: whether it is active, its scope, its user and its expiry.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OAuthIntrospectRequest {
    /// Token.
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

/// The answer of `/oauth/introspect`.
///
/// Returns what a token is good for: whether it is active, its scope, its user and its expiry.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct OAuthIntrospectResponse {
    /// Active.
    pub active: bool,
    /// Scope.
    pub scope: Option<String>,
    /// Exp.
    pub exp: Option<i64>,
    /// Iat.
    pub iat: Option<i64>,
    /// Sub.
    pub sub: Option<String>,
    /// Aud.
    pub aud: Option<String>,
    /// Iss.
    pub iss: Option<String>,
    /// Token type.
    pub token_type: Option<String>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/oauth/revoke`.
///
/// Revokes a token for good.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OAuthRevokeRequest {
    /// Token.
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

/// The answer of `/oauth/revoke`.
///
/// Revokes a token for good.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct OAuthRevokeResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The known values of o auth grant type.
pub enum OAuthGrantType {
/// `refresh_token`.
RefreshToken = "refresh_token",
/// `urn:ietf:params:oauth:grant-type:token-exchange`.
UrnIetfParamsOauthGrantTypeTokenExchange = "urn:ietf:params:oauth:grant-type:token-exchange",
/// `client_credentials`.
ClientCredentials = "client_credentials",
}
}

plaid_core::open_enum! {
/// The known values of o auth subject token type.
pub enum OAuthSubjectTokenType {
/// `urn:plaid:params:tokens:user`.
UrnPlaidParamsTokensUser = "urn:plaid:params:tokens:user",
/// `urn:plaid:params:oauth:user-token`.
UrnPlaidParamsOauthUserToken = "urn:plaid:params:oauth:user-token",
/// `urn:plaid:params:credit:multi-user`.
UrnPlaidParamsCreditMultiUser = "urn:plaid:params:credit:multi-user",
}
}
