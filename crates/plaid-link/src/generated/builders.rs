// @generated from api/products/link.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/user_account/session/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UserAccountSessionGet(plaid_core::Call<super::types::UserAccountSessionGetRequest>);

plaid_core::call_builder!(
    UserAccountSessionGet,
    super::types::UserAccountSessionGetRequest
);

/// A call of `/user_account/session/event/send`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UserAccountSessionEventSend(
    plaid_core::Call<super::types::UserAccountSessionEventSendRequest>,
);

plaid_core::call_builder!(
    UserAccountSessionEventSend,
    super::types::UserAccountSessionEventSendRequest
);

#[allow(missing_docs)]
impl UserAccountSessionEventSend {
    pub fn cohort_id(mut self, cohort_id: impl Into<String>) -> Self {
        self.0.request_mut().cohort_id = Some(cohort_id.into());
        self
    }
}

/// A call of `/profile/network_status/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProfileNetworkStatusGet(plaid_core::Call<super::types::ProfileNetworkStatusGetRequest>);

plaid_core::call_builder!(
    ProfileNetworkStatusGet,
    super::types::ProfileNetworkStatusGetRequest
);

/// A call of `/network/status/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct NetworkStatusGet(plaid_core::Call<super::types::NetworkStatusGetRequest>);

plaid_core::call_builder!(NetworkStatusGet, super::types::NetworkStatusGetRequest);

#[allow(missing_docs)]
impl NetworkStatusGet {
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.0.request_mut().template_id = Some(template_id.into());
        self
    }
}

/// A call of `/link/token/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct LinkTokenCreate(plaid_core::Call<super::types::LinkTokenCreateRequest>);

plaid_core::call_builder!(LinkTokenCreate, super::types::LinkTokenCreateRequest);

#[allow(missing_docs)]
impl LinkTokenCreate {
    /// Who opens Link.
    pub fn user(mut self, user: super::types::LinkTokenCreateRequestUser) -> Self {
        self.0.request_mut().user = Some(user);
        self
    }

    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }

    /// Products that the bank must support.
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.0.request_mut().products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Products that are added where the bank supports them, and without which linking fails there.
    pub fn required_if_supported_products(
        mut self,
        required_if_supported_products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.0.request_mut().required_if_supported_products = Some(
            required_if_supported_products
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Products that are added where the bank supports them.
    pub fn optional_products(
        mut self,
        optional_products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.0.request_mut().optional_products =
            Some(optional_products.into_iter().map(Into::into).collect());
        self
    }

    /// Products that the user agrees to now and that are not used yet.
    pub fn additional_consented_products(
        mut self,
        additional_consented_products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.0.request_mut().additional_consented_products = Some(
            additional_consented_products
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Where webhooks about the new Item go.
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.0.request_mut().webhook = Some(webhook.into());
        self
    }

    /// Opens Link in update mode for this Item.
    pub fn access_token(mut self, access_token: impl Into<plaid_types::AccessToken>) -> Self {
        self.0.request_mut().access_token = Some(access_token.into());
        self
    }

    /// Not in Plaid's public documentation.
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.0.request_mut().access_tokens =
            Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }

    pub fn link_customization_name(mut self, link_customization_name: impl Into<String>) -> Self {
        self.0.request_mut().link_customization_name = Some(link_customization_name.into());
        self
    }

    pub fn appearance_mode(
        mut self,
        appearance_mode: impl Into<super::types::LinkTokenCreateRequestAppearanceMode>,
    ) -> Self {
        self.0.request_mut().appearance_mode = Some(appearance_mode.into());
        self
    }

    /// Where banks with OAuth send the user back to. It must be allowed in your dashboard.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.0.request_mut().redirect_uri = Some(redirect_uri.into());
        self
    }

    /// The Android application that OAuth returns to, in place of `redirect_uri`.
    pub fn android_package_name(mut self, android_package_name: impl Into<String>) -> Self {
        self.0.request_mut().android_package_name = Some(android_package_name.into());
        self
    }

    pub fn institution_data(
        mut self,
        institution_data: super::types::LinkTokenCreateInstitutionData,
    ) -> Self {
        self.0.request_mut().institution_data = Some(institution_data);
        self
    }

    pub fn card_switch(mut self, card_switch: super::types::LinkTokenCreateCardSwitch) -> Self {
        self.0.request_mut().card_switch = Some(card_switch);
        self
    }

    pub fn account_filters(
        mut self,
        account_filters: super::types::LinkTokenAccountFilters,
    ) -> Self {
        self.0.request_mut().account_filters = Some(account_filters);
        self
    }

    /// Deprecated by Plaid.
    pub fn eu_config(mut self, eu_config: super::types::LinkTokenEUConfig) -> Self {
        self.0.request_mut().eu_config = Some(eu_config);
        self
    }

    pub fn institution_id(mut self, institution_id: impl Into<plaid_types::InstitutionId>) -> Self {
        self.0.request_mut().institution_id = Some(institution_id.into());
        self
    }

    pub fn payment_configuration(
        mut self,
        payment_configuration: super::types::LinkTokenCreateRequestPaymentConfiguration,
    ) -> Self {
        self.0.request_mut().payment_configuration = Some(payment_configuration);
        self
    }

    pub fn payment_initiation(
        mut self,
        payment_initiation: super::types::LinkTokenCreateRequestPaymentInitiation,
    ) -> Self {
        self.0.request_mut().payment_initiation = Some(payment_initiation);
        self
    }

    pub fn employment(
        mut self,
        employment: super::types::LinkTokenCreateRequestEmployment,
    ) -> Self {
        self.0.request_mut().employment = Some(employment);
        self
    }

    pub fn income_verification(
        mut self,
        income_verification: super::types::LinkTokenCreateRequestIncomeVerification,
    ) -> Self {
        self.0.request_mut().income_verification = Some(income_verification);
        self
    }

    /// Deprecated by Plaid.
    pub fn base_report(
        mut self,
        base_report: super::types::LinkTokenCreateRequestBaseReport,
    ) -> Self {
        self.0.request_mut().base_report = Some(base_report);
        self
    }

    pub fn credit_partner_insights(
        mut self,
        credit_partner_insights: super::types::LinkTokenCreateRequestCreditPartnerInsights,
    ) -> Self {
        self.0.request_mut().credit_partner_insights = Some(credit_partner_insights);
        self
    }

    pub fn cra_options(
        mut self,
        cra_options: super::types::LinkTokenCreateRequestCraOptions,
    ) -> Self {
        self.0.request_mut().cra_options = Some(cra_options);
        self
    }

    pub fn consumer_report_permissible_purpose(
        mut self,
        consumer_report_permissible_purpose: impl Into<plaid_types::ConsumerReportPermissiblePurpose>,
    ) -> Self {
        self.0.request_mut().consumer_report_permissible_purpose =
            Some(consumer_report_permissible_purpose.into());
        self
    }

    pub fn auth(mut self, auth: super::types::LinkTokenCreateRequestAuth) -> Self {
        self.0.request_mut().auth = Some(auth);
        self
    }

    pub fn transfer(mut self, transfer: super::types::LinkTokenCreateRequestTransfer) -> Self {
        self.0.request_mut().transfer = Some(transfer);
        self
    }

    pub fn update(mut self, update: super::types::LinkTokenCreateRequestUpdate) -> Self {
        self.0.request_mut().update = Some(update);
        self
    }

    pub fn identity_verification(
        mut self,
        identity_verification: super::types::LinkTokenCreateRequestIdentityVerification,
    ) -> Self {
        self.0.request_mut().identity_verification = Some(identity_verification);
        self
    }

    pub fn statements(
        mut self,
        statements: super::types::LinkTokenCreateRequestStatements,
    ) -> Self {
        self.0.request_mut().statements = Some(statements);
        self
    }

    /// Not in Plaid's public documentation.
    pub fn third_party_user_token(
        mut self,
        third_party_user_token: impl Into<plaid_types::ThirdPartyUserToken>,
    ) -> Self {
        self.0.request_mut().third_party_user_token = Some(third_party_user_token.into());
        self
    }

    pub fn investments(mut self, investments: super::types::LinkTokenInvestments) -> Self {
        self.0.request_mut().investments = Some(investments);
        self
    }

    pub fn investments_auth(
        mut self,
        investments_auth: super::types::LinkTokenInvestmentsAuth,
    ) -> Self {
        self.0.request_mut().investments_auth = Some(investments_auth);
        self
    }

    pub fn hosted_link(mut self, hosted_link: super::types::LinkTokenCreateHostedLink) -> Self {
        self.0.request_mut().hosted_link = Some(hosted_link);
        self
    }

    pub fn transactions(mut self, transactions: super::types::LinkTokenTransactions) -> Self {
        self.0.request_mut().transactions = Some(transactions);
        self
    }

    pub fn cashflow_report(
        mut self,
        cashflow_report: super::types::LinkTokenCashflowReport,
    ) -> Self {
        self.0.request_mut().cashflow_report = Some(cashflow_report);
        self
    }

    /// Not in Plaid's public documentation.
    pub fn cra_enabled(mut self, cra_enabled: bool) -> Self {
        self.0.request_mut().cra_enabled = Some(cra_enabled);
        self
    }

    pub fn identity(mut self, identity: super::types::LinkTokenCreateIdentity) -> Self {
        self.0.request_mut().identity = Some(identity);
        self
    }

    /// Not in Plaid's public documentation.
    pub fn financekit_supported(mut self, financekit_supported: bool) -> Self {
        self.0.request_mut().financekit_supported = Some(financekit_supported);
        self
    }

    pub fn enable_multi_item_link(mut self, enable_multi_item_link: bool) -> Self {
        self.0.request_mut().enable_multi_item_link = Some(enable_multi_item_link);
        self
    }

    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.0.request_mut().user_token = Some(user_token.into());
        self
    }

    pub fn cra_report_parameter(
        mut self,
        cra_report_parameter: super::types::LinkTokenCreateRequestCraReportParameter,
    ) -> Self {
        self.0.request_mut().cra_report_parameter = Some(cra_report_parameter);
        self
    }
}

/// A call of `/link/token/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct LinkTokenGet(plaid_core::Call<super::types::LinkTokenGetRequest>);

plaid_core::call_builder!(LinkTokenGet, super::types::LinkTokenGetRequest);

/// A call of `/link/oauth/correlation_id/exchange`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct LinkOAuthCorrelationIdExchange(
    plaid_core::Call<super::types::LinkOAuthCorrelationIdExchangeRequest>,
);

plaid_core::call_builder!(
    LinkOAuthCorrelationIdExchange,
    super::types::LinkOAuthCorrelationIdExchangeRequest
);

/// A call of `/session/token/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SessionTokenCreate(plaid_core::Call<super::types::SessionTokenCreateRequest>);

plaid_core::call_builder!(SessionTokenCreate, super::types::SessionTokenCreateRequest);

#[allow(missing_docs)]
impl SessionTokenCreate {
    pub fn user(mut self, user: super::types::SessionTokenCreateRequestUser) -> Self {
        self.0.request_mut().user = Some(user);
        self
    }

    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.0.request_mut().redirect_uri = Some(redirect_uri.into());
        self
    }

    pub fn android_package_name(mut self, android_package_name: impl Into<String>) -> Self {
        self.0.request_mut().android_package_name = Some(android_package_name.into());
        self
    }

    /// A URL.
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.0.request_mut().webhook = Some(webhook.into());
        self
    }

    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }
}

/// A call of `/link_delivery/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct LinkDeliveryCreate(plaid_core::Call<super::types::LinkDeliveryCreateRequest>);

plaid_core::call_builder!(LinkDeliveryCreate, super::types::LinkDeliveryCreateRequest);

#[allow(missing_docs)]
impl LinkDeliveryCreate {
    pub fn recipient(mut self, recipient: super::types::LinkDeliveryRecipient) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .recipient = Some(recipient);
        self
    }
}

/// A call of `/link_delivery/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct LinkDeliveryGet(plaid_core::Call<super::types::LinkDeliveryGetRequest>);

plaid_core::call_builder!(LinkDeliveryGet, super::types::LinkDeliveryGetRequest);
