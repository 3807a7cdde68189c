// @generated from api/products/oauth.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::UserId;

plaid_core::secret_token! {
/// A secret, redacted in `Debug`. Stands in `OAuthTokenRequest.refresh_token` and `OAuthTokenResponse.refresh_token`.
pub struct OAuthRefreshToken;
}

plaid_core::secret_token! {
/// A secret, redacted in `Debug`. Stands in `OAuthTokenResponse.access_token`.
pub struct OAuthAccessToken;
}

plaid_core::secret_token! {
/// A secret, redacted in `Debug`. Stands in `OAuthIntrospectRequest.token` and `OAuthRevokeRequest.token`.
pub struct OAuthToken;
}

/// The request of `/oauth/token`.
///
/// Issues an access token and a refresh token, in exchange for what `grant_type` names.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct OAuthTokenRequest {
    pub grant_type: OAuthGrantType,
    pub scope: Option<String>,
    pub refresh_token: Option<OAuthRefreshToken>,
    pub resource: Option<String>,
    pub audience: Option<String>,
    pub subject_token: Option<plaid_core::Sensitive>,
    pub subject_token_type: Option<OAuthSubjectTokenType>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn scope<M>(mut self, scope: impl plaid_core::IntoOption<String, M>) -> Self {
        self.scope = scope.into_option();
        self
    }

    #[must_use]
    pub fn refresh_token<M>(
        mut self,
        refresh_token: impl plaid_core::IntoOption<OAuthRefreshToken, M>,
    ) -> Self {
        self.refresh_token = refresh_token.into_option();
        self
    }

    #[must_use]
    pub fn resource<M>(mut self, resource: impl plaid_core::IntoOption<String, M>) -> Self {
        self.resource = resource.into_option();
        self
    }

    #[must_use]
    pub fn audience<M>(mut self, audience: impl plaid_core::IntoOption<String, M>) -> Self {
        self.audience = audience.into_option();
        self
    }

    #[must_use]
    pub fn subject_token<M>(
        mut self,
        subject_token: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.subject_token = subject_token.into_option();
        self
    }

    #[must_use]
    pub fn subject_token_type<M>(
        mut self,
        subject_token_type: impl plaid_core::IntoOption<OAuthSubjectTokenType, M>,
    ) -> Self {
        self.subject_token_type = subject_token_type.into_option();
        self
    }
}

/// The answer of `/oauth/token`.
///
/// Issues an access token and a refresh token, in exchange for what `grant_type` names.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct OAuthTokenResponse {
    pub access_token: OAuthAccessToken,
    pub refresh_token: OAuthRefreshToken,
    pub token_type: String,
    pub expires_in: Option<i64>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/oauth/introspect`.
///
/// Returns what a token is good for: whether it is active, its scope, its user and its expiry.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct OAuthIntrospectRequest {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct OAuthIntrospectResponse {
    pub active: bool,
    pub scope: Option<String>,
    pub client_id: Option<plaid_core::ClientId>,
    pub exp: Option<i64>,
    pub iat: Option<i64>,
    pub sub: Option<String>,
    pub aud: Option<String>,
    pub iss: Option<String>,
    pub token_type: Option<String>,
    pub user_id: Option<plaid_types::UserId>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/oauth/revoke`.
///
/// Revokes a token for good.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct OAuthRevokeRequest {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct OAuthRevokeResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// Stands in `OAuthTokenRequest.grant_type`.
#[allow(missing_docs)]
pub enum OAuthGrantType {
RefreshToken = "refresh_token",
UrnIetfParamsOauthGrantTypeTokenExchange = "urn:ietf:params:oauth:grant-type:token-exchange",
ClientCredentials = "client_credentials",
}
}

plaid_core::open_enum! {
/// Stands in `OAuthTokenRequest.subject_token_type`.
#[allow(missing_docs)]
pub enum OAuthSubjectTokenType {
UrnPlaidParamsTokensUser = "urn:plaid:params:tokens:user",
UrnPlaidParamsOauthUserToken = "urn:plaid:params:oauth:user-token",
UrnPlaidParamsCreditMultiUser = "urn:plaid:params:credit:multi-user",
}
}
