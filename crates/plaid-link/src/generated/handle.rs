// @generated from api/products/link.toml by `cargo xtask codegen`. Do not edit.

/// Link tokens, which open Plaid Link, and what happened in its sessions.
///
/// [Plaid's documentation](https://plaid.com/docs/api/link/)
#[derive(Clone, Debug)]
pub struct Link {
    client: plaid_core::Client,
}

impl Link {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Reads what a user agreed to share in a Layer session.
    ///
    /// `POST /user_account/session/get` ([Plaid's page](https://plaid.com/docs/api/products/layer/#user_accountsessionget)), reads only; retried after any transient failure.
    #[doc(alias = "/user_account/session/get")]
    #[doc(alias = "userAccountSessionGet")]
    pub fn user_account_session_get(
        &self,
        public_token: impl Into<plaid_types::PublicToken>,
    ) -> super::builders::UserAccountSessionGet {
        super::builders::UserAccountSessionGet::new(
            &self.client,
            super::types::UserAccountSessionGetRequest::new(public_token),
        )
    }

    /// Reports what a user did outside Layer.
    ///
    /// `POST /user_account/session/event/send` ([Plaid's page](https://plaid.com/docs/api/products/layer/#user_accountsessioneventsend)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Events are counted as they come: one that is sent twice counts twice.
    #[doc(alias = "/user_account/session/event/send")]
    #[doc(alias = "userAccountSessionEventSend")]
    pub fn user_account_session_event_send(
        &self,
        link_session_id: impl Into<plaid_types::LinkSessionId>,
        event: super::types::UserAccountSessionEvent,
    ) -> super::builders::UserAccountSessionEventSend {
        super::builders::UserAccountSessionEventSend::new(
            &self.client,
            super::types::UserAccountSessionEventSendRequest::new(link_session_id, event),
        )
    }

    /// Tells whether a user has an account with Plaid; an older form.
    ///
    /// `POST /profile/network_status/get` ([Plaid's page](https://plaid.com/docs/api/profile/#networkstatusget)), reads only; retried after any transient failure. Not in Plaid's public documentation.
    #[doc(alias = "/profile/network_status/get")]
    #[doc(alias = "profileNetworkStatusGet")]
    #[inline]
    pub fn profile_network_status_get(
        &self,
        user: super::types::NetworkStatusGetUser,
    ) -> super::builders::ProfileNetworkStatusGet {
        super::builders::ProfileNetworkStatusGet::new(
            &self.client,
            super::types::ProfileNetworkStatusGetRequest::new(user),
        )
    }

    /// Tells whether a user has an account with Plaid.
    ///
    /// `POST /network/status/get` ([Plaid's page](https://plaid.com/docs/api/network/#networkstatusget)), reads only; retried after any transient failure.
    #[doc(alias = "/network/status/get")]
    #[doc(alias = "networkStatusGet")]
    #[inline]
    pub fn network_status_get(
        &self,
        user: super::types::NetworkStatusGetUser,
    ) -> super::builders::NetworkStatusGet {
        super::builders::NetworkStatusGet::new(
            &self.client,
            super::types::NetworkStatusGetRequest::new(user),
        )
    }

    /// Makes a link token, which a web page or app needs to open Link. It lives for four hours, and 30 minutes for update mode.
    ///
    /// `POST /link/token/create` ([Plaid's page](https://plaid.com/docs/api/link/#linktokencreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again: a token that nobody uses expires within hours.
    #[doc(alias = "/link/token/create")]
    #[doc(alias = "linkTokenCreate")]
    #[doc(alias = "tokenCreate")]
    pub fn token_create(
        &self,
        client_name: impl Into<String>,
        language: impl Into<String>,
        country_codes: impl IntoIterator<Item = impl Into<plaid_types::CountryCode>>,
    ) -> super::builders::LinkTokenCreate {
        super::builders::LinkTokenCreate::new(
            &self.client,
            super::types::LinkTokenCreateRequest::new(client_name, language, country_codes),
        )
    }

    /// Reads a link token with its settings and, for hosted and multi-Item Link, the results of its sessions.
    ///
    /// `POST /link/token/get` ([Plaid's page](https://plaid.com/docs/api/link/#linktokenget)), reads only; retried after any transient failure.
    #[doc(alias = "/link/token/get")]
    #[doc(alias = "linkTokenGet")]
    #[doc(alias = "tokenGet")]
    pub fn token_get(
        &self,
        link_token: impl Into<plaid_types::LinkToken>,
    ) -> super::builders::LinkTokenGet {
        super::builders::LinkTokenGet::new(
            &self.client,
            super::types::LinkTokenGetRequest::new(link_token),
        )
    }

    /// Finds the link token of an OAuth login that came back to your application.
    ///
    /// `POST /link/oauth/correlation_id/exchange` ([Plaid's page](https://plaid.com/docs/api/oauth/#linkcorrelationid)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again: it reads what the user's return from the bank belongs to.
    #[doc(alias = "/link/oauth/correlation_id/exchange")]
    #[doc(alias = "linkOauthCorrelationIdExchange")]
    #[doc(alias = "oauthCorrelationIdExchange")]
    pub fn oauth_correlation_id_exchange(
        &self,
        link_correlation_id: impl Into<String>,
    ) -> super::builders::LinkOAuthCorrelationIdExchange {
        super::builders::LinkOAuthCorrelationIdExchange::new(
            &self.client,
            super::types::LinkOAuthCorrelationIdExchangeRequest::new(link_correlation_id),
        )
    }

    /// Makes a token that opens Layer.
    ///
    /// `POST /session/token/create` ([Plaid's page](https://plaid.com/docs/api/products/layer/#sessiontokencreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again: a token that nobody uses expires within hours.
    #[doc(alias = "/session/token/create")]
    #[doc(alias = "sessionTokenCreate")]
    pub fn session_token_create(
        &self,
        template_id: impl Into<String>,
    ) -> super::builders::SessionTokenCreate {
        super::builders::SessionTokenCreate::new(
            &self.client,
            super::types::SessionTokenCreateRequest::new(template_id),
        )
    }

    /// Makes a hosted Link session that reaches the user by text message or email.
    ///
    /// `POST /link_delivery/create` ([Plaid's page](https://plaid.com/docs/assets/waitlist/hosted-link/)), not retried once it may have arrived. Withdrawn by Plaid: the API answers that it is gone.
    #[doc(alias = "/link_delivery/create")]
    #[doc(alias = "deliveryCreate")]
    #[doc(alias = "linkDeliveryCreate")]
    #[deprecated = "Plaid has withdrawn this operation"]
    pub fn delivery_create(
        &self,
        link_token: impl Into<plaid_types::LinkToken>,
    ) -> super::builders::LinkDeliveryCreate {
        super::builders::LinkDeliveryCreate::new(
            &self.client,
            super::types::LinkDeliveryCreateRequest::new(link_token),
        )
    }

    /// Reads how far a delivered Link session has come.
    ///
    /// `POST /link_delivery/get` ([Plaid's page](https://plaid.com/docs/assets/waitlist/hosted-link/)), reads only; retried after any transient failure. Withdrawn by Plaid: the API answers that it is gone.
    #[doc(alias = "/link_delivery/get")]
    #[doc(alias = "deliveryGet")]
    #[doc(alias = "linkDeliveryGet")]
    #[deprecated = "Plaid has withdrawn this operation"]
    pub fn delivery_get(
        &self,
        link_delivery_session_id: impl Into<String>,
    ) -> super::builders::LinkDeliveryGet {
        super::builders::LinkDeliveryGet::new(
            &self.client,
            super::types::LinkDeliveryGetRequest::new(link_delivery_session_id),
        )
    }
}
