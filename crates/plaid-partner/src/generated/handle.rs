// @generated from api/products/partner.toml by `cargo xtask codegen`. Do not edit.

/// End customers of resellers.
///
/// [Plaid's documentation](https://plaid.com/docs/api/partner/)
#[derive(Clone, Debug)]
pub struct Partner {
    client: plaid_core::Client,
}

impl Partner {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Creates an end customer of a reseller and returns its keys. Call it in Production, also for Sandbox keys: in Sandbox the answer is a sample and no customer is made.
    ///
    /// `POST /partner/customer/create` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomercreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): No operation lists end customers: look in the Dashboard. `PARTNER_ERROR` with `CUSTOMER_ALREADY_CREATED` says that it was made.
    #[doc(alias = "/partner/customer/create")]
    #[doc(alias = "customerCreate")]
    #[doc(alias = "partnerCustomerCreate")]
    #[inline]
    pub fn customer_create(
        &self,
        request: super::types::PartnerCustomerCreateRequest,
    ) -> super::builders::PartnerCustomerCreate {
        super::builders::PartnerCustomerCreate::new(&self.client, request)
    }

    /// Returns an end customer of a reseller.
    ///
    /// `POST /partner/customer/get` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomerget)), reads only; retried after any transient failure.
    #[doc(alias = "/partner/customer/get")]
    #[doc(alias = "customerGet")]
    #[doc(alias = "partnerCustomerGet")]
    pub fn customer_get(
        &self,
        end_customer_client_id: impl Into<plaid_types::EndCustomerClientId>,
    ) -> super::builders::PartnerCustomerGet {
        super::builders::PartnerCustomerGet::new(
            &self.client,
            super::types::PartnerCustomerGetRequest::new(end_customer_client_id),
        )
    }

    /// Enables an end customer in full Production and returns its secret for that environment.
    ///
    /// `POST /partner/customer/enable` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomerenable)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/partner/customer/get`: its status says whether it is enabled. The production secret is shown once; the Dashboard has it.
    #[doc(alias = "/partner/customer/enable")]
    #[doc(alias = "customerEnable")]
    #[doc(alias = "partnerCustomerEnable")]
    pub fn customer_enable(
        &self,
        end_customer_client_id: impl Into<plaid_types::EndCustomerClientId>,
    ) -> super::builders::PartnerCustomerEnable {
        super::builders::PartnerCustomerEnable::new(
            &self.client,
            super::types::PartnerCustomerEnableRequest::new(end_customer_client_id),
        )
    }

    /// Removes an end customer and switches its keys off. Not possible once the customer is enabled in full Production.
    ///
    /// `POST /partner/customer/remove` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomerremove)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/partner/customer/remove")]
    #[doc(alias = "customerRemove")]
    #[doc(alias = "partnerCustomerRemove")]
    pub fn customer_remove(
        &self,
        end_customer_client_id: impl Into<plaid_types::EndCustomerClientId>,
    ) -> super::builders::PartnerCustomerRemove {
        super::builders::PartnerCustomerRemove::new(
            &self.client,
            super::types::PartnerCustomerRemoveRequest::new(end_customer_client_id),
        )
    }

    /// Returns how far an end customer is registered at institutions that need it for OAuth.
    ///
    /// `POST /partner/customer/oauth_institutions/get` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget)), reads only; retried after any transient failure.
    #[doc(alias = "/partner/customer/oauth_institutions/get")]
    #[doc(alias = "customerOauthInstitutionsGet")]
    #[doc(alias = "partnerCustomerOauthInstitutionsGet")]
    pub fn customer_oauth_institutions_get(
        &self,
        end_customer_client_id: impl Into<plaid_types::EndCustomerClientId>,
    ) -> super::builders::PartnerCustomerOAuthInstitutionsGet {
        super::builders::PartnerCustomerOAuthInstitutionsGet::new(
            &self.client,
            super::types::PartnerCustomerOAuthInstitutionsGetRequest::new(end_customer_client_id),
        )
    }

    /// Creates an end customer of a reseller from what you know so far. `requirements_due` of the answer names what the chosen products still need.
    ///
    /// `POST /beta/partner/customer/v1/create` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomercreate)), not retried once it may have arrived. In beta. Not in Plaid's public documentation.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): No operation lists end customers: look in the Dashboard.
    #[doc(alias = "/beta/partner/customer/v1/create")]
    #[doc(alias = "betaCustomerCreate")]
    #[doc(alias = "betaPartnerCustomerV1Create")]
    #[inline]
    pub fn beta_customer_create(
        &self,
        request: super::types::BetaPartnerCustomerV1CreateRequest,
    ) -> super::builders::BetaPartnerCustomerV1Create {
        super::builders::BetaPartnerCustomerV1Create::new(&self.client, request)
    }

    /// Returns an end customer of a reseller.
    ///
    /// `POST /beta/partner/customer/v1/get` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomerget)), reads only; retried after any transient failure. In beta. Not in Plaid's public documentation.
    #[doc(alias = "/beta/partner/customer/v1/get")]
    #[doc(alias = "betaCustomerGet")]
    #[doc(alias = "betaPartnerCustomerV1Get")]
    pub fn beta_customer_get(
        &self,
        end_customer_client_id: impl Into<plaid_types::EndCustomerClientId>,
    ) -> super::builders::BetaPartnerCustomerV1Get {
        super::builders::BetaPartnerCustomerV1Get::new(
            &self.client,
            super::types::BetaPartnerCustomerV1GetRequest::new(end_customer_client_id),
        )
    }

    /// Changes an end customer of a reseller.
    ///
    /// `POST /beta/partner/customer/v1/update` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomercreate)), not retried once it may have arrived. In beta. Not in Plaid's public documentation.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/beta/partner/customer/v1/update")]
    #[doc(alias = "betaCustomerUpdate")]
    #[doc(alias = "betaPartnerCustomerV1Update")]
    pub fn beta_customer_update(
        &self,
        end_customer_client_id: impl Into<plaid_types::EndCustomerClientId>,
    ) -> super::builders::BetaPartnerCustomerV1Update {
        super::builders::BetaPartnerCustomerV1Update::new(
            &self.client,
            super::types::BetaPartnerCustomerV1UpdateRequest::new(end_customer_client_id),
        )
    }

    /// Enables products for an end customer in full Production.
    ///
    /// `POST /beta/partner/customer/v1/enable` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomerenable)), not retried once it may have arrived. In beta. Not in Plaid's public documentation.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/beta/partner/customer/v1/get` at the statuses of the products.
    #[doc(alias = "/beta/partner/customer/v1/enable")]
    #[doc(alias = "betaCustomerEnable")]
    #[doc(alias = "betaPartnerCustomerV1Enable")]
    pub fn beta_customer_enable(
        &self,
        end_customer_client_id: impl Into<plaid_types::EndCustomerClientId>,
    ) -> super::builders::BetaPartnerCustomerV1Enable {
        super::builders::BetaPartnerCustomerV1Enable::new(
            &self.client,
            super::types::BetaPartnerCustomerV1EnableRequest::new(end_customer_client_id),
        )
    }
}
