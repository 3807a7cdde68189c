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

impl UserAccountSessionEventSend {
    /// Your own name for the group of users whose sessions are compared.
    pub fn cohort_id<M>(mut self, cohort_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cohort_id = cohort_id.into_option();
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

impl NetworkStatusGet {
    /// The template in the Dashboard whose rules apply.
    pub fn template_id<M>(mut self, template_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().template_id = template_id.into_option();
        self
    }
}

/// A call of `/link/token/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct LinkTokenCreate(plaid_core::Call<super::types::LinkTokenCreateRequest>);

plaid_core::call_builder!(LinkTokenCreate, super::types::LinkTokenCreateRequest);

impl LinkTokenCreate {
    /// Who opens Link.
    pub fn user(
        mut self,
        user: impl Into<Option<super::types::LinkTokenCreateRequestUser>>,
    ) -> Self {
        self.0.request_mut().user = user.into();
        self
    }

    /// The user that the Items belong to, for products that look at several Items.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Products that the institution must support: those without all of them are not shown. They are added to the Item, and billed, when the user is done.
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.0.request_mut().products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Products that are added, and billed, where the institution supports them, and without which linking fails there.
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

    /// Products that are added where the institution supports them, and billed when they are first used.
    pub fn optional_products(
        mut self,
        optional_products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.0.request_mut().optional_products =
            Some(optional_products.into_iter().map(Into::into).collect());
        self
    }

    /// Products that the user agrees to now, and that are added and billed when they are first used.
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
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().webhook = webhook.into_option();
        self
    }

    /// Opens Link in update mode for this Item. Name no products then, unless they are to be added.
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.0.request_mut().access_token = access_token.into_option();
        self
    }

    /// The Items that Link updates together.
    ///
    /// Not in Plaid's public documentation.
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.0.request_mut().access_tokens =
            Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }

    /// The customization of Link in the Dashboard that applies; its language has to be that of the session.
    pub fn link_customization_name<M>(
        mut self,
        link_customization_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().link_customization_name = link_customization_name.into_option();
        self
    }

    /// Whether Link is light, dark, or as the system is set (closed beta).
    pub fn appearance_mode<M>(
        mut self,
        appearance_mode: impl plaid_core::IntoOption<
            super::types::LinkTokenCreateRequestAppearanceMode,
            M,
        >,
    ) -> Self {
        self.0.request_mut().appearance_mode = appearance_mode.into_option();
        self
    }

    /// Where banks with OAuth send the user back to. It must be allowed in your dashboard.
    pub fn redirect_uri<M>(mut self, redirect_uri: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().redirect_uri = redirect_uri.into_option();
        self
    }

    /// The Android application that OAuth returns to, in place of `redirect_uri`.
    pub fn android_package_name<M>(
        mut self,
        android_package_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().android_package_name = android_package_name.into_option();
        self
    }

    /// Data that leads to an institution.
    pub fn institution_data(
        mut self,
        institution_data: impl Into<Option<super::types::LinkTokenCreateInstitutionData>>,
    ) -> Self {
        self.0.request_mut().institution_data = institution_data.into();
        self
    }

    /// The card whose payments are to be moved, for Card Switch.
    pub fn card_switch(
        mut self,
        card_switch: impl Into<Option<super::types::LinkTokenCreateCardSwitch>>,
    ) -> Self {
        self.0.request_mut().card_switch = card_switch.into();
        self
    }

    /// Which kinds of accounts are offered.
    pub fn account_filters(
        mut self,
        account_filters: impl Into<Option<super::types::LinkTokenAccountFilters>>,
    ) -> Self {
        self.0.request_mut().account_filters = account_filters.into();
        self
    }

    /// What is special to Link in Europe.
    ///
    /// Deprecated by Plaid.
    pub fn eu_config(
        mut self,
        eu_config: impl Into<Option<super::types::LinkTokenEUConfig>>,
    ) -> Self {
        self.0.request_mut().eu_config = eu_config.into();
        self
    }

    /// The institution that Link opens at, without asking for one.
    pub fn institution_id<M>(
        mut self,
        institution_id: impl plaid_core::IntoOption<plaid_types::InstitutionId, M>,
    ) -> Self {
        self.0.request_mut().institution_id = institution_id.into_option();
        self
    }

    /// The payment that the user agrees to in Link, for Pay By Bank.
    pub fn payment_configuration(
        mut self,
        payment_configuration: impl Into<
            Option<super::types::LinkTokenCreateRequestPaymentConfiguration>,
        >,
    ) -> Self {
        self.0.request_mut().payment_configuration = payment_configuration.into();
        self
    }

    /// The payment or consent that Link is opened for.
    pub fn payment_initiation(
        mut self,
        payment_initiation: impl Into<Option<super::types::LinkTokenCreateRequestPaymentInitiation>>,
    ) -> Self {
        self.0.request_mut().payment_initiation = payment_initiation.into();
        self
    }

    /// Where employment is read from; needed if `employment` is among the products.
    pub fn employment(
        mut self,
        employment: impl Into<Option<super::types::LinkTokenCreateRequestEmployment>>,
    ) -> Self {
        self.0.request_mut().employment = employment.into();
        self
    }

    /// What kinds of income the user shares.
    pub fn income_verification(
        mut self,
        income_verification: impl Into<Option<super::types::LinkTokenCreateRequestIncomeVerification>>,
    ) -> Self {
        self.0.request_mut().income_verification = income_verification.into();
        self
    }

    /// The Base Report that is made of the Item.
    ///
    /// Deprecated by Plaid.
    pub fn base_report(
        mut self,
        base_report: impl Into<Option<super::types::LinkTokenCreateRequestBaseReport>>,
    ) -> Self {
        self.0.request_mut().base_report = base_report.into();
        self
    }

    /// The scores of partners that are made of the Item.
    pub fn credit_partner_insights(
        mut self,
        credit_partner_insights: impl Into<
            Option<super::types::LinkTokenCreateRequestCreditPartnerInsights>,
        >,
    ) -> Self {
        self.0.request_mut().credit_partner_insights = credit_partner_insights.into();
        self
    }

    /// What a consumer report shall hold.
    pub fn cra_options(
        mut self,
        cra_options: impl Into<Option<super::types::LinkTokenCreateRequestCraOptions>>,
    ) -> Self {
        self.0.request_mut().cra_options = cra_options.into();
        self
    }

    /// Why you may have a consumer report, by the Fair Credit Reporting Act. Needed for everything of Plaid Check.
    pub fn consumer_report_permissible_purpose<M>(
        mut self,
        consumer_report_permissible_purpose: impl plaid_core::IntoOption<
            plaid_types::ConsumerReportPermissiblePurpose,
            M,
        >,
    ) -> Self {
        self.0.request_mut().consumer_report_permissible_purpose =
            consumer_report_permissible_purpose.into_option();
        self
    }

    /// Ways to link accounts for payments other than by login.
    pub fn auth(
        mut self,
        auth: impl Into<Option<super::types::LinkTokenCreateRequestAuth>>,
    ) -> Self {
        self.0.request_mut().auth = auth.into();
        self
    }

    /// The transfer that Link is opened for.
    pub fn transfer(
        mut self,
        transfer: impl Into<Option<super::types::LinkTokenCreateRequestTransfer>>,
    ) -> Self {
        self.0.request_mut().transfer = transfer.into();
        self
    }

    /// What update mode offers.
    pub fn update(
        mut self,
        update: impl Into<Option<super::types::LinkTokenCreateRequestUpdate>>,
    ) -> Self {
        self.0.request_mut().update = update.into();
        self
    }

    /// The verification that Link is opened for.
    pub fn identity_verification(
        mut self,
        identity_verification: impl Into<
            Option<super::types::LinkTokenCreateRequestIdentityVerification>,
        >,
    ) -> Self {
        self.0.request_mut().identity_verification = identity_verification.into();
        self
    }

    /// The range of statements that the user shares.
    pub fn statements(
        mut self,
        statements: impl Into<Option<super::types::LinkTokenCreateRequestStatements>>,
    ) -> Self {
        self.0.request_mut().statements = statements.into();
        self
    }

    /// Lets one other client read data of a user.
    ///
    /// Not in Plaid's public documentation.
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.0.request_mut().third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// What may be linked for Investments.
    pub fn investments(
        mut self,
        investments: impl Into<Option<super::types::LinkTokenInvestments>>,
    ) -> Self {
        self.0.request_mut().investments = investments.into();
        self
    }

    /// What may stand in for a login in Investments Move.
    pub fn investments_auth(
        mut self,
        investments_auth: impl Into<Option<super::types::LinkTokenInvestmentsAuth>>,
    ) -> Self {
        self.0.request_mut().investments_auth = investments_auth.into();
        self
    }

    /// Settings of Hosted Link, a page of Plaid's. An empty value is enough to be answered its URL.
    pub fn hosted_link(
        mut self,
        hosted_link: impl Into<Option<super::types::LinkTokenCreateHostedLink>>,
    ) -> Self {
        self.0.request_mut().hosted_link = hosted_link.into();
        self
    }

    /// How much history of transactions to pull.
    pub fn transactions(
        mut self,
        transactions: impl Into<Option<super::types::LinkTokenTransactions>>,
    ) -> Self {
        self.0.request_mut().transactions = transactions.into();
        self
    }

    /// The Cashflow Report that is made after Link (closed beta).
    pub fn cashflow_report(
        mut self,
        cashflow_report: impl Into<Option<super::types::LinkTokenCashflowReport>>,
    ) -> Self {
        self.0.request_mut().cashflow_report = cashflow_report.into();
        self
    }

    /// Whether the Item serves consumer reports of Plaid Check.
    ///
    /// Not in Plaid's public documentation.
    pub fn cra_enabled(mut self, cra_enabled: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().cra_enabled = cra_enabled.into();
        self
    }

    /// Whether the user proves who they are by documents.
    pub fn identity(
        mut self,
        identity: impl Into<Option<super::types::LinkTokenCreateIdentity>>,
    ) -> Self {
        self.0.request_mut().identity = identity.into();
        self
    }

    /// Whether your app can link Apple Card through FinanceKit.
    ///
    /// Not in Plaid's public documentation.
    pub fn financekit_supported(mut self, financekit_supported: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().financekit_supported = financekit_supported.into();
        self
    }

    /// Whether the user may link several institutions in one session. Their public tokens come with the webhook `SESSION_FINISHED` and `/link/token/get`.
    pub fn enable_multi_item_link(
        mut self,
        enable_multi_item_link: impl Into<Option<bool>>,
    ) -> Self {
        self.0.request_mut().enable_multi_item_link = enable_multi_item_link.into();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Parameters of the consumer reports that are made after Link.
    pub fn cra_report_parameter(
        mut self,
        cra_report_parameter: impl Into<Option<super::types::LinkTokenCreateRequestCraReportParameter>>,
    ) -> Self {
        self.0.request_mut().cra_report_parameter = cra_report_parameter.into();
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

impl SessionTokenCreate {
    /// The user of the Layer session, if no `user_id` is given.
    pub fn user(
        mut self,
        user: impl Into<Option<super::types::SessionTokenCreateRequestUser>>,
    ) -> Self {
        self.0.request_mut().user = user.into();
        self
    }

    /// Where the browser returns to after an OAuth institution. Has to be among the allowed ones in the Dashboard.
    pub fn redirect_uri<M>(mut self, redirect_uri: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().redirect_uri = redirect_uri.into_option();
        self
    }

    /// The package of your Android app, which has to be among the allowed ones in the Dashboard. Needed to open Layer on Android.
    pub fn android_package_name<M>(
        mut self,
        android_package_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().android_package_name = android_package_name.into_option();
        self
    }

    /// The URL that webhooks about it go to.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().webhook = webhook.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }
}

/// A call of `/link_delivery/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct LinkDeliveryCreate(plaid_core::Call<super::types::LinkDeliveryCreateRequest>);

plaid_core::call_builder!(LinkDeliveryCreate, super::types::LinkDeliveryCreateRequest);

impl LinkDeliveryCreate {
    /// Who gets the URL.
    pub fn recipient(
        mut self,
        recipient: impl Into<Option<super::types::LinkDeliveryRecipient>>,
    ) -> Self {
        let value = recipient.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.recipient
        });
        self
    }
}

/// A call of `/link_delivery/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct LinkDeliveryGet(plaid_core::Call<super::types::LinkDeliveryGetRequest>);

plaid_core::call_builder!(LinkDeliveryGet, super::types::LinkDeliveryGetRequest);
