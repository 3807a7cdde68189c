// @generated from api/products/link.toml by `cargo xtask codegen`. Do not edit.

/// The operations of link.
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

    /// Calls `/user_account/session/get`.
    ///
    /// `POST /user_account/session/get` ([Plaid's page](https://plaid.com/docs/api/products/layer/#user_accountsessionget)), reads only; retried after any transient failure.
    pub fn user_account_session_get(
        &self,
        public_token: impl Into<plaid_types::PublicToken>,
    ) -> super::builders::UserAccountSessionGet {
        super::builders::UserAccountSessionGet::new(
            &self.client,
            super::types::UserAccountSessionGetRequest::new(public_token),
        )
    }

    /// Calls `/user_account/session/event/send`.
    ///
    /// `POST /user_account/session/event/send` ([Plaid's page](https://plaid.com/docs/api/products/layer/#user_accountsessioneventsend)), not retried once it may have arrived.
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

    /// Calls `/profile/network_status/get`.
    ///
    /// `POST /profile/network_status/get` ([Plaid's page](https://plaid.com/docs/api/profile/#networkstatusget)), reads only; retried after any transient failure. Not in Plaid's public documentation.
    pub fn profile_network_status_get(
        &self,
        user: super::types::NetworkStatusGetUser,
    ) -> super::builders::ProfileNetworkStatusGet {
        super::builders::ProfileNetworkStatusGet::new(
            &self.client,
            super::types::ProfileNetworkStatusGetRequest::new(user),
        )
    }

    /// Calls `/network/status/get`.
    ///
    /// `POST /network/status/get` ([Plaid's page](https://plaid.com/docs/api/network/#networkstatusget)), reads only; retried after any transient failure.
    pub fn network_status_get(
        &self,
        user: super::types::NetworkStatusGetUser,
    ) -> super::builders::NetworkStatusGet {
        super::builders::NetworkStatusGet::new(
            &self.client,
            super::types::NetworkStatusGetRequest::new(user),
        )
    }

    /// Calls `/link/token/create`.
    ///
    /// `POST /link/token/create` ([Plaid's page](https://plaid.com/docs/api/link/#linktokencreate)), not retried once it may have arrived.
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

    /// Calls `/link/token/get`.
    ///
    /// `POST /link/token/get` ([Plaid's page](https://plaid.com/docs/api/link/#linktokenget)), reads only; retried after any transient failure.
    pub fn token_get(
        &self,
        link_token: impl Into<super::types::LinkToken>,
    ) -> super::builders::LinkTokenGet {
        super::builders::LinkTokenGet::new(
            &self.client,
            super::types::LinkTokenGetRequest::new(link_token),
        )
    }

    /// Calls `/link/oauth/correlation_id/exchange`.
    ///
    /// `POST /link/oauth/correlation_id/exchange` ([Plaid's page](https://plaid.com/docs/api/oauth/#linkcorrelationid)), not retried once it may have arrived.
    pub fn oauth_correlation_id_exchange(
        &self,
        link_correlation_id: impl Into<String>,
    ) -> super::builders::LinkOAuthCorrelationIdExchange {
        super::builders::LinkOAuthCorrelationIdExchange::new(
            &self.client,
            super::types::LinkOAuthCorrelationIdExchangeRequest::new(link_correlation_id),
        )
    }

    /// Calls `/session/token/create`.
    ///
    /// `POST /session/token/create` ([Plaid's page](https://plaid.com/docs/api/products/layer/#sessiontokencreate)), not retried once it may have arrived.
    pub fn session_token_create(
        &self,
        template_id: impl Into<String>,
    ) -> super::builders::SessionTokenCreate {
        super::builders::SessionTokenCreate::new(
            &self.client,
            super::types::SessionTokenCreateRequest::new(template_id),
        )
    }

    /// Calls `/link_delivery/create`.
    ///
    /// `POST /link_delivery/create` ([Plaid's page](https://plaid.com/docs/assets/waitlist/hosted-link/)), not retried once it may have arrived.
    pub fn delivery_create(
        &self,
        link_token: impl Into<super::types::LinkToken>,
    ) -> super::builders::LinkDeliveryCreate {
        super::builders::LinkDeliveryCreate::new(
            &self.client,
            super::types::LinkDeliveryCreateRequest::new(link_token),
        )
    }

    /// Calls `/link_delivery/get`.
    ///
    /// `POST /link_delivery/get` ([Plaid's page](https://plaid.com/docs/assets/waitlist/hosted-link/)), reads only; retried after any transient failure.
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
