// @generated from api/products/link.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, AssetReportId, CashflowAttributesVersion, ClientUserId,
    ConsumerReportPermissiblePurpose, CountryCode, CraCheckReportCreateEmploymentRefreshOptions,
    CraCheckReportHomeLendingReportOptions, CraCheckReportVerificationGetReportType,
    CraLendScoreVariant, CraPartnerInsightsBaseFicoScore, CraPartnerInsightsBaseFicoScoreVersion,
    CraPartnerInsightsBureau, CraPartnerInsightsFicoInput, CraPartnerInsightsUltraFicoScoreRequest,
    CraPartnerInsightsUltraFicoScoreVersion, CraReportCreateBaseReportOptions,
    CraReportCreateBaseReportProductConfig, CraReportCreateBaseReportProductConfigProduct,
    CraReportCreateCashflowInsightsProductConfig,
    CraReportCreateCashflowInsightsProductConfigProduct, CraReportCreateHomeLendingProductConfig,
    CraReportCreateHomeLendingProductConfigProduct,
    CraReportCreateIncomeCompleteBundleProductConfig,
    CraReportCreateIncomeCompleteBundleProductConfigProduct, CraReportCreateIncomeCompleteOptions,
    CraReportCreateIncomeInsightsOptions, CraReportCreateIncomeInsightsProductConfig,
    CraReportCreateIncomeInsightsProductConfigProduct,
    CraReportCreateLendScoreCompleteBundleProductConfig,
    CraReportCreateLendScoreCompleteBundleProductConfigProduct,
    CraReportCreateLendScoreCompleteOptions, CraReportCreateLendScoreOptions,
    CraReportCreateLendScoreProductConfig, CraReportCreateLendScoreProductConfigProduct,
    CraReportCreateNetworkInsightsProductConfig,
    CraReportCreateNetworkInsightsProductConfigProduct, CraReportCreateQualifyProductConfig,
    CraReportCreateQualifyProductConfigProduct, CraReportDecisionStage, CraReportProduct,
    CraReportScope, CreditSessionBankIncomeStatus, CreditSessionDocumentIncomeResult,
    DepositoryAccountSubtype, GSEReportType, IDNumberType, IdentityVerificationRequestUserName,
    IdentityVerificationStatus, IdentityVerificationTemplateId, IncomeInsightsFilter,
    IncomeInsightsVersion, IncomeVerificationDocParsingConfig, IncomeVerificationId,
    IncomeVerificationSourceType, InstitutionId, LinkEvent, LinkEventMetadata, LinkSessionId,
    LinkToken, NetworkInsightsVersion, PaymentConsentId, PaymentId, PaymentProfileToken,
    PlaidLendScoreVersion, PrismCashScoreVersion, PrismDetectVersion, PrismExtendVersion,
    PrismFirstDetectVersion, PrismInsightsVersion, PrismVersions, Products, PublicToken,
    ThirdPartyUserToken, TransferAuthorizationId, TransferIntentId, UserAddress, UserIDNumber,
    UserId, UserToken,
};

/// The request of `/user_account/session/get`.
///
/// Reads what a user agreed to share in a Layer session.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct UserAccountSessionGetRequest {
    pub public_token: plaid_types::PublicToken,
}

impl UserAccountSessionGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(public_token: impl Into<plaid_types::PublicToken>) -> Self {
        Self {
            public_token: public_token.into(),
        }
    }
}

/// The answer of `/user_account/session/get`.
///
/// Reads what a user agreed to share in a Layer session.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountSessionGetResponse {
    pub identity: Option<UserAccountIdentity>,
    pub items: Vec<UserAccountItem>,
    pub identity_edit_history: Option<UserAccountIdentityEditHistory>,
    pub request_id: Option<plaid_core::RequestId>,
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    pub idv_session_status: Option<plaid_types::IdentityVerificationStatus>,
}

/// Stands in `UserAccountSessionGetResponse.identity`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountIdentity {
    pub name: Option<UserAccountIdentityName>,
    pub address: Option<UserAccountIdentityAddress>,
    pub phone_number: Option<plaid_core::Sensitive>,
    pub email: Option<plaid_core::Sensitive>,
    pub date_of_birth: Option<plaid_core::Sensitive>,
    pub ssn: Option<plaid_core::Sensitive>,
    pub ssn_last_4: Option<plaid_core::Sensitive>,
}

/// Stands in `UserAccountIdentity.name`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountIdentityName {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}

/// Stands in `UserAccountIdentity.address`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountIdentityAddress {
    pub city: Option<String>,
    pub region: Option<String>,
    pub street: Option<String>,
    pub street2: Option<String>,
    pub postal_code: Option<String>,
    pub country: Option<String>,
}

/// Stands in `UserAccountSessionGetResponse.items`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountItem {
    pub item_id: Option<plaid_core::ItemId>,
    pub access_token: Option<plaid_types::AccessToken>,
}

/// Stands in `UserAccountSessionGetResponse.identity_edit_history`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountIdentityEditHistory {
    pub name: Option<UserAccountIdentityEditCounts>,
    pub address: Option<UserAccountIdentityEditCounts>,
    pub email: Option<UserAccountIdentityEditCounts>,
    pub date_of_birth: Option<UserAccountIdentityEditCounts>,
    pub official_document: Option<UserAccountIdentityOfficialDocument>,
}

/// Stands in `UserAccountIdentityEditHistory.name`, `UserAccountIdentityEditHistory.address`, `UserAccountIdentityEditHistory.email` and 2 more places.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountIdentityEditCounts {
    pub edits_current: Option<i64>,
    pub edits_1d: Option<i64>,
    pub edits_30d: Option<i64>,
    pub edits_365d: Option<i64>,
    pub edits_all_time: Option<i64>,
}

/// Stands in `UserAccountIdentityEditHistory.official_document`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountIdentityOfficialDocument {
    pub ssn: Option<UserAccountIdentityEditCounts>,
}

/// The request of `/user_account/session/event/send`.
///
/// Reports what a user did outside Layer.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct UserAccountSessionEventSendRequest {
    pub cohort_id: Option<String>,
    pub link_session_id: plaid_types::LinkSessionId,
    pub event: UserAccountSessionEvent,
}

#[allow(missing_docs)]
impl UserAccountSessionEventSendRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        link_session_id: impl Into<plaid_types::LinkSessionId>,
        event: UserAccountSessionEvent,
    ) -> Self {
        Self {
            cohort_id: None,
            link_session_id: link_session_id.into(),
            event,
        }
    }

    #[must_use]
    pub fn cohort_id<M>(mut self, cohort_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cohort_id = cohort_id.into_option();
        self
    }
}

/// Stands in `UserAccountSessionEventSendRequest.event`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct UserAccountSessionEvent {
    pub name: String,
    pub timestamp: plaid_core::DateTime,
    pub outcome: Option<String>,
}

#[allow(missing_docs)]
impl UserAccountSessionEvent {
    /// A value with the members it cannot go without.
    pub fn new(name: impl Into<String>, timestamp: impl Into<plaid_core::DateTime>) -> Self {
        Self {
            name: name.into(),
            timestamp: timestamp.into(),
            outcome: None,
        }
    }

    #[must_use]
    pub fn outcome<M>(mut self, outcome: impl plaid_core::IntoOption<String, M>) -> Self {
        self.outcome = outcome.into_option();
        self
    }
}

/// The answer of `/user_account/session/event/send`.
///
/// Reports what a user did outside Layer.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountSessionEventSendResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/profile/network_status/get`.
///
/// Tells whether a user has an account with Plaid; an older form.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProfileNetworkStatusGetRequest {
    pub user: NetworkStatusGetUser,
}

impl ProfileNetworkStatusGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new(user: NetworkStatusGetUser) -> Self {
        Self { user }
    }
}

/// Stands in `ProfileNetworkStatusGetRequest.user` and `NetworkStatusGetRequest.user`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct NetworkStatusGetUser {
    pub phone_number: plaid_core::Sensitive,
}

impl NetworkStatusGetUser {
    /// A value with the members it cannot go without.
    pub fn new(phone_number: impl Into<plaid_core::Sensitive>) -> Self {
        Self {
            phone_number: phone_number.into(),
        }
    }
}

/// The answer of `/profile/network_status/get`.
///
/// Tells whether a user has an account with Plaid; an older form.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProfileNetworkStatusGetResponse {
    pub network_status: NetworkStatusGetResponseNetworkStatus,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/network/status/get`.
///
/// Tells whether a user has an account with Plaid.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct NetworkStatusGetRequest {
    pub user: NetworkStatusGetUser,
    pub template_id: Option<String>,
}

#[allow(missing_docs)]
impl NetworkStatusGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new(user: NetworkStatusGetUser) -> Self {
        Self {
            user,
            template_id: None,
        }
    }

    #[must_use]
    pub fn template_id<M>(mut self, template_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.template_id = template_id.into_option();
        self
    }
}

/// The answer of `/network/status/get`.
///
/// Tells whether a user has an account with Plaid.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NetworkStatusGetResponse {
    pub network_status: NetworkStatusGetResponseNetworkStatus,
    pub layer: Option<NetworkStatusGetResponseLayer>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `NetworkStatusGetResponse.layer`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NetworkStatusGetResponseLayer {
    pub eligible: Option<bool>,
}

/// Asks for a link token.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequest {
    /// The name of your application, as the user sees it. At most 30 characters.
    pub client_name: String,
    /// The language of Link, such as `en` or `fr`.
    pub language: String,
    /// The countries whose banks are offered.
    pub country_codes: Vec<plaid_types::CountryCode>,
    /// Who opens Link.
    pub user: Option<LinkTokenCreateRequestUser>,
    pub user_id: Option<plaid_types::UserId>,
    /// Products that the bank must support.
    pub products: Option<Vec<plaid_types::Products>>,
    /// Products that are added where the bank supports them, and without which linking fails there.
    pub required_if_supported_products: Option<Vec<plaid_types::Products>>,
    /// Products that are added where the bank supports them.
    pub optional_products: Option<Vec<plaid_types::Products>>,
    /// Products that the user agrees to now and that are not used yet.
    pub additional_consented_products: Option<Vec<plaid_types::Products>>,
    /// Where webhooks about the new Item go.
    pub webhook: Option<String>,
    /// Opens Link in update mode for this Item.
    pub access_token: Option<plaid_types::AccessToken>,
    /// Not in Plaid's public documentation.
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
    pub link_customization_name: Option<String>,
    pub appearance_mode: Option<LinkTokenCreateRequestAppearanceMode>,
    /// Where banks with OAuth send the user back to. It must be allowed in your dashboard.
    pub redirect_uri: Option<String>,
    /// The Android application that OAuth returns to, in place of `redirect_uri`.
    pub android_package_name: Option<String>,
    pub institution_data: Option<LinkTokenCreateInstitutionData>,
    pub card_switch: Option<LinkTokenCreateCardSwitch>,
    pub account_filters: Option<LinkTokenAccountFilters>,
    /// Deprecated by Plaid.
    pub eu_config: Option<LinkTokenEUConfig>,
    pub institution_id: Option<plaid_types::InstitutionId>,
    pub payment_configuration: Option<LinkTokenCreateRequestPaymentConfiguration>,
    pub payment_initiation: Option<LinkTokenCreateRequestPaymentInitiation>,
    pub employment: Option<LinkTokenCreateRequestEmployment>,
    pub income_verification: Option<LinkTokenCreateRequestIncomeVerification>,
    /// Deprecated by Plaid.
    pub base_report: Option<LinkTokenCreateRequestBaseReport>,
    pub credit_partner_insights: Option<LinkTokenCreateRequestCreditPartnerInsights>,
    pub cra_options: Option<LinkTokenCreateRequestCraOptions>,
    pub consumer_report_permissible_purpose: Option<plaid_types::ConsumerReportPermissiblePurpose>,
    pub auth: Option<LinkTokenCreateRequestAuth>,
    pub transfer: Option<LinkTokenCreateRequestTransfer>,
    pub update: Option<LinkTokenCreateRequestUpdate>,
    pub identity_verification: Option<LinkTokenCreateRequestIdentityVerification>,
    pub statements: Option<LinkTokenCreateRequestStatements>,
    /// Not in Plaid's public documentation.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    pub investments: Option<LinkTokenInvestments>,
    pub investments_auth: Option<LinkTokenInvestmentsAuth>,
    pub hosted_link: Option<LinkTokenCreateHostedLink>,
    pub transactions: Option<LinkTokenTransactions>,
    pub cashflow_report: Option<LinkTokenCashflowReport>,
    /// Not in Plaid's public documentation.
    pub cra_enabled: Option<bool>,
    pub identity: Option<LinkTokenCreateIdentity>,
    /// Not in Plaid's public documentation.
    pub financekit_supported: Option<bool>,
    pub enable_multi_item_link: Option<bool>,
    pub user_token: Option<plaid_types::UserToken>,
    pub cra_report_parameter: Option<LinkTokenCreateRequestCraReportParameter>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        client_name: impl Into<String>,
        language: impl Into<String>,
        country_codes: impl IntoIterator<Item = impl Into<plaid_types::CountryCode>>,
    ) -> Self {
        Self {
            client_name: client_name.into(),
            language: language.into(),
            country_codes: country_codes.into_iter().map(Into::into).collect(),
            user: None,
            user_id: None,
            products: None,
            required_if_supported_products: None,
            optional_products: None,
            additional_consented_products: None,
            webhook: None,
            access_token: None,
            access_tokens: None,
            link_customization_name: None,
            appearance_mode: None,
            redirect_uri: None,
            android_package_name: None,
            institution_data: None,
            card_switch: None,
            account_filters: None,
            eu_config: None,
            institution_id: None,
            payment_configuration: None,
            payment_initiation: None,
            employment: None,
            income_verification: None,
            base_report: None,
            credit_partner_insights: None,
            cra_options: None,
            consumer_report_permissible_purpose: None,
            auth: None,
            transfer: None,
            update: None,
            identity_verification: None,
            statements: None,
            third_party_user_token: None,
            investments: None,
            investments_auth: None,
            hosted_link: None,
            transactions: None,
            cashflow_report: None,
            cra_enabled: None,
            identity: None,
            financekit_supported: None,
            enable_multi_item_link: None,
            user_token: None,
            cra_report_parameter: None,
        }
    }

    /// Who opens Link.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<LinkTokenCreateRequestUser>>) -> Self {
        self.user = user.into();
        self
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Products that the bank must support.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Products that are added where the bank supports them, and without which linking fails there.
    #[must_use]
    pub fn required_if_supported_products(
        mut self,
        required_if_supported_products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.required_if_supported_products = Some(
            required_if_supported_products
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Products that are added where the bank supports them.
    #[must_use]
    pub fn optional_products(
        mut self,
        optional_products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.optional_products = Some(optional_products.into_iter().map(Into::into).collect());
        self
    }

    /// Products that the user agrees to now and that are not used yet.
    #[must_use]
    pub fn additional_consented_products(
        mut self,
        additional_consented_products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.additional_consented_products = Some(
            additional_consented_products
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Where webhooks about the new Item go.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// Opens Link in update mode for this Item.
    #[must_use]
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.access_token = access_token.into_option();
        self
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn link_customization_name<M>(
        mut self,
        link_customization_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.link_customization_name = link_customization_name.into_option();
        self
    }

    #[must_use]
    pub fn appearance_mode<M>(
        mut self,
        appearance_mode: impl plaid_core::IntoOption<LinkTokenCreateRequestAppearanceMode, M>,
    ) -> Self {
        self.appearance_mode = appearance_mode.into_option();
        self
    }

    /// Where banks with OAuth send the user back to. It must be allowed in your dashboard.
    #[must_use]
    pub fn redirect_uri<M>(mut self, redirect_uri: impl plaid_core::IntoOption<String, M>) -> Self {
        self.redirect_uri = redirect_uri.into_option();
        self
    }

    /// The Android application that OAuth returns to, in place of `redirect_uri`.
    #[must_use]
    pub fn android_package_name<M>(
        mut self,
        android_package_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.android_package_name = android_package_name.into_option();
        self
    }

    #[must_use]
    pub fn institution_data(
        mut self,
        institution_data: impl Into<Option<LinkTokenCreateInstitutionData>>,
    ) -> Self {
        self.institution_data = institution_data.into();
        self
    }

    #[must_use]
    pub fn card_switch(
        mut self,
        card_switch: impl Into<Option<LinkTokenCreateCardSwitch>>,
    ) -> Self {
        self.card_switch = card_switch.into();
        self
    }

    #[must_use]
    pub fn account_filters(
        mut self,
        account_filters: impl Into<Option<LinkTokenAccountFilters>>,
    ) -> Self {
        self.account_filters = account_filters.into();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn eu_config(mut self, eu_config: impl Into<Option<LinkTokenEUConfig>>) -> Self {
        self.eu_config = eu_config.into();
        self
    }

    #[must_use]
    pub fn institution_id<M>(
        mut self,
        institution_id: impl plaid_core::IntoOption<plaid_types::InstitutionId, M>,
    ) -> Self {
        self.institution_id = institution_id.into_option();
        self
    }

    #[must_use]
    pub fn payment_configuration(
        mut self,
        payment_configuration: impl Into<Option<LinkTokenCreateRequestPaymentConfiguration>>,
    ) -> Self {
        self.payment_configuration = payment_configuration.into();
        self
    }

    #[must_use]
    pub fn payment_initiation(
        mut self,
        payment_initiation: impl Into<Option<LinkTokenCreateRequestPaymentInitiation>>,
    ) -> Self {
        self.payment_initiation = payment_initiation.into();
        self
    }

    #[must_use]
    pub fn employment(
        mut self,
        employment: impl Into<Option<LinkTokenCreateRequestEmployment>>,
    ) -> Self {
        self.employment = employment.into();
        self
    }

    #[must_use]
    pub fn income_verification(
        mut self,
        income_verification: impl Into<Option<LinkTokenCreateRequestIncomeVerification>>,
    ) -> Self {
        self.income_verification = income_verification.into();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn base_report(
        mut self,
        base_report: impl Into<Option<LinkTokenCreateRequestBaseReport>>,
    ) -> Self {
        self.base_report = base_report.into();
        self
    }

    #[must_use]
    pub fn credit_partner_insights(
        mut self,
        credit_partner_insights: impl Into<Option<LinkTokenCreateRequestCreditPartnerInsights>>,
    ) -> Self {
        self.credit_partner_insights = credit_partner_insights.into();
        self
    }

    #[must_use]
    pub fn cra_options(
        mut self,
        cra_options: impl Into<Option<LinkTokenCreateRequestCraOptions>>,
    ) -> Self {
        self.cra_options = cra_options.into();
        self
    }

    #[must_use]
    pub fn consumer_report_permissible_purpose<M>(
        mut self,
        consumer_report_permissible_purpose: impl plaid_core::IntoOption<
            plaid_types::ConsumerReportPermissiblePurpose,
            M,
        >,
    ) -> Self {
        self.consumer_report_permissible_purpose =
            consumer_report_permissible_purpose.into_option();
        self
    }

    #[must_use]
    pub fn auth(mut self, auth: impl Into<Option<LinkTokenCreateRequestAuth>>) -> Self {
        self.auth = auth.into();
        self
    }

    #[must_use]
    pub fn transfer(mut self, transfer: impl Into<Option<LinkTokenCreateRequestTransfer>>) -> Self {
        self.transfer = transfer.into();
        self
    }

    #[must_use]
    pub fn update(mut self, update: impl Into<Option<LinkTokenCreateRequestUpdate>>) -> Self {
        self.update = update.into();
        self
    }

    #[must_use]
    pub fn identity_verification(
        mut self,
        identity_verification: impl Into<Option<LinkTokenCreateRequestIdentityVerification>>,
    ) -> Self {
        self.identity_verification = identity_verification.into();
        self
    }

    #[must_use]
    pub fn statements(
        mut self,
        statements: impl Into<Option<LinkTokenCreateRequestStatements>>,
    ) -> Self {
        self.statements = statements.into();
        self
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    #[must_use]
    pub fn investments(mut self, investments: impl Into<Option<LinkTokenInvestments>>) -> Self {
        self.investments = investments.into();
        self
    }

    #[must_use]
    pub fn investments_auth(
        mut self,
        investments_auth: impl Into<Option<LinkTokenInvestmentsAuth>>,
    ) -> Self {
        self.investments_auth = investments_auth.into();
        self
    }

    #[must_use]
    pub fn hosted_link(
        mut self,
        hosted_link: impl Into<Option<LinkTokenCreateHostedLink>>,
    ) -> Self {
        self.hosted_link = hosted_link.into();
        self
    }

    #[must_use]
    pub fn transactions(mut self, transactions: impl Into<Option<LinkTokenTransactions>>) -> Self {
        self.transactions = transactions.into();
        self
    }

    #[must_use]
    pub fn cashflow_report(
        mut self,
        cashflow_report: impl Into<Option<LinkTokenCashflowReport>>,
    ) -> Self {
        self.cashflow_report = cashflow_report.into();
        self
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn cra_enabled(mut self, cra_enabled: impl Into<Option<bool>>) -> Self {
        self.cra_enabled = cra_enabled.into();
        self
    }

    #[must_use]
    pub fn identity(mut self, identity: impl Into<Option<LinkTokenCreateIdentity>>) -> Self {
        self.identity = identity.into();
        self
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn financekit_supported(mut self, financekit_supported: impl Into<Option<bool>>) -> Self {
        self.financekit_supported = financekit_supported.into();
        self
    }

    #[must_use]
    pub fn enable_multi_item_link(
        mut self,
        enable_multi_item_link: impl Into<Option<bool>>,
    ) -> Self {
        self.enable_multi_item_link = enable_multi_item_link.into();
        self
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    #[must_use]
    pub fn cra_report_parameter(
        mut self,
        cra_report_parameter: impl Into<Option<LinkTokenCreateRequestCraReportParameter>>,
    ) -> Self {
        self.cra_report_parameter = cra_report_parameter.into();
        self
    }
}

/// Who opens Link. Known data shortens the way through it.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestUser {
    /// Names the user in your own system. It must not be something personal, such as an email address.
    pub client_user_id: plaid_types::ClientUserId,
    pub legal_name: Option<String>,
    pub name: Option<plaid_types::IdentityVerificationRequestUserName>,
    pub phone_number: Option<plaid_core::Sensitive>,
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub phone_number_verified_time: Option<plaid_core::DateTime>,
    pub email_address: Option<plaid_core::Sensitive>,
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub email_address_verified_time: Option<plaid_core::DateTime>,
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub ssn: Option<plaid_core::Sensitive>,
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    pub address: Option<plaid_types::UserAddress>,
    pub id_number: Option<plaid_types::UserIDNumber>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestUser {
    /// A value with the members it cannot go without.
    pub fn new(client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        Self {
            client_user_id: client_user_id.into(),
            legal_name: None,
            name: None,
            phone_number: None,
            phone_number_verified_time: None,
            email_address: None,
            email_address_verified_time: None,
            ssn: None,
            date_of_birth: None,
            address: None,
            id_number: None,
        }
    }

    #[must_use]
    pub fn legal_name<M>(mut self, legal_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.legal_name = legal_name.into_option();
        self
    }

    #[must_use]
    pub fn name(
        mut self,
        name: impl Into<Option<plaid_types::IdentityVerificationRequestUserName>>,
    ) -> Self {
        self.name = name.into();
        self
    }

    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
    }

    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn phone_number_verified_time<M>(
        mut self,
        phone_number_verified_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.phone_number_verified_time = phone_number_verified_time.into_option();
        self
    }

    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn email_address_verified_time<M>(
        mut self,
        email_address_verified_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.email_address_verified_time = email_address_verified_time.into_option();
        self
    }

    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn ssn<M>(mut self, ssn: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        self.ssn = ssn.into_option();
        self
    }

    #[must_use]
    pub fn date_of_birth<M>(
        mut self,
        date_of_birth: impl plaid_core::IntoOption<plaid_core::Sensitive<plaid_core::Date>, M>,
    ) -> Self {
        self.date_of_birth = date_of_birth.into_option();
        self
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<Option<plaid_types::UserAddress>>) -> Self {
        self.address = address.into();
        self
    }

    #[must_use]
    pub fn id_number(mut self, id_number: impl Into<Option<plaid_types::UserIDNumber>>) -> Self {
        self.id_number = id_number.into();
        self
    }
}

/// Data that leads to an institution.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkTokenCreateInstitutionData {
    pub routing_number: Option<String>,
    pub institution_id: Option<plaid_types::InstitutionId>,
}

#[allow(missing_docs)]
impl LinkTokenCreateInstitutionData {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn routing_number<M>(
        mut self,
        routing_number: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.routing_number = routing_number.into_option();
        self
    }

    #[must_use]
    pub fn institution_id<M>(
        mut self,
        institution_id: impl plaid_core::IntoOption<plaid_types::InstitutionId, M>,
    ) -> Self {
        self.institution_id = institution_id.into_option();
        self
    }
}

/// Stands in `LinkTokenCreateRequest.card_switch`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateCardSwitch {
    pub card_bin: String,
}

impl LinkTokenCreateCardSwitch {
    /// A value with the members it cannot go without.
    pub fn new(card_bin: impl Into<String>) -> Self {
        Self {
            card_bin: card_bin.into(),
        }
    }
}

/// Which kinds of accounts are offered.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenAccountFilters {
    pub depository: Option<DepositoryFilter>,
    pub credit: Option<CreditFilter>,
    pub loan: Option<LoanFilter>,
    pub investment: Option<InvestmentFilter>,
    pub other: Option<OtherFilter>,
}

#[allow(missing_docs)]
impl LinkTokenAccountFilters {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn depository(mut self, depository: impl Into<Option<DepositoryFilter>>) -> Self {
        self.depository = depository.into();
        self
    }

    #[must_use]
    pub fn credit(mut self, credit: impl Into<Option<CreditFilter>>) -> Self {
        self.credit = credit.into();
        self
    }

    #[must_use]
    pub fn loan(mut self, loan: impl Into<Option<LoanFilter>>) -> Self {
        self.loan = loan.into();
        self
    }

    #[must_use]
    pub fn investment(mut self, investment: impl Into<Option<InvestmentFilter>>) -> Self {
        self.investment = investment.into();
        self
    }

    #[must_use]
    pub fn other(mut self, other: impl Into<Option<OtherFilter>>) -> Self {
        self.other = other.into();
        self
    }
}

/// Which subtypes of depository accounts are offered.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DepositoryFilter {
    pub account_subtypes: Option<Vec<plaid_types::DepositoryAccountSubtype>>,
    pub limited_purpose_types: Option<Vec<LimitedPurposeType>>,
}

#[allow(missing_docs)]
impl DepositoryFilter {
    /// A value with the members it cannot go without.
    pub fn new(
        account_subtypes: impl IntoIterator<Item = impl Into<plaid_types::DepositoryAccountSubtype>>,
    ) -> Self {
        Self {
            account_subtypes: Some(account_subtypes.into_iter().map(Into::into).collect()),
            limited_purpose_types: None,
        }
    }

    #[must_use]
    pub fn limited_purpose_types(
        mut self,
        limited_purpose_types: impl IntoIterator<Item = impl Into<LimitedPurposeType>>,
    ) -> Self {
        self.limited_purpose_types =
            Some(limited_purpose_types.into_iter().map(Into::into).collect());
        self
    }
}

/// Which subtypes of credit accounts are offered.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFilter {
    pub account_subtypes: Option<Vec<CreditAccountSubtype>>,
}

impl CreditFilter {
    /// A value with the members it cannot go without.
    pub fn new(
        account_subtypes: impl IntoIterator<Item = impl Into<CreditAccountSubtype>>,
    ) -> Self {
        Self {
            account_subtypes: Some(account_subtypes.into_iter().map(Into::into).collect()),
        }
    }
}

/// Which subtypes of loans are offered.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanFilter {
    pub account_subtypes: Option<Vec<LoanAccountSubtype>>,
}

impl LoanFilter {
    /// A value with the members it cannot go without.
    pub fn new(account_subtypes: impl IntoIterator<Item = impl Into<LoanAccountSubtype>>) -> Self {
        Self {
            account_subtypes: Some(account_subtypes.into_iter().map(Into::into).collect()),
        }
    }
}

/// Which subtypes of investment accounts are offered.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentFilter {
    pub account_subtypes: Option<Vec<InvestmentAccountSubtype>>,
}

impl InvestmentFilter {
    /// A value with the members it cannot go without.
    pub fn new(
        account_subtypes: impl IntoIterator<Item = impl Into<InvestmentAccountSubtype>>,
    ) -> Self {
        Self {
            account_subtypes: Some(account_subtypes.into_iter().map(Into::into).collect()),
        }
    }
}

/// Which subtypes of other accounts are offered.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct OtherFilter {
    pub account_subtypes: Vec<OtherAccountSubtype>,
}

impl OtherFilter {
    /// A value with the members it cannot go without.
    pub fn new(account_subtypes: impl IntoIterator<Item = impl Into<OtherAccountSubtype>>) -> Self {
        Self {
            account_subtypes: account_subtypes.into_iter().map(Into::into).collect(),
        }
    }
}

/// Stands in `LinkTokenCreateRequest.eu_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenEUConfig {
    pub headless: Option<bool>,
}

#[allow(missing_docs)]
impl LinkTokenEUConfig {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn headless(mut self, headless: impl Into<Option<bool>>) -> Self {
        self.headless = headless.into();
        self
    }
}

/// Stands in `LinkTokenCreateRequest.payment_configuration`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestPaymentConfiguration {
    /// A decimal string on the wire.
    ///
    /// Not in Plaid's public documentation.
    pub amount: plaid_core::Amount,
    /// Not in Plaid's public documentation.
    pub description: Option<String>,
}

impl LinkTokenCreateRequestPaymentConfiguration {
    /// A value with the members it cannot go without.
    pub fn new(amount: impl Into<plaid_core::Amount>) -> Self {
        Self {
            amount: amount.into(),
            description: None,
        }
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn description<M>(mut self, description: impl plaid_core::IntoOption<String, M>) -> Self {
        self.description = description.into_option();
        self
    }
}

/// The payment or consent that Link is opened for.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestPaymentInitiation {
    pub payment_id: Option<plaid_types::PaymentId>,
    pub consent_id: Option<plaid_types::PaymentConsentId>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestPaymentInitiation {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn payment_id<M>(
        mut self,
        payment_id: impl plaid_core::IntoOption<plaid_types::PaymentId, M>,
    ) -> Self {
        self.payment_id = payment_id.into_option();
        self
    }

    #[must_use]
    pub fn consent_id<M>(
        mut self,
        consent_id: impl plaid_core::IntoOption<plaid_types::PaymentConsentId, M>,
    ) -> Self {
        self.consent_id = consent_id.into_option();
        self
    }
}

/// Stands in `LinkTokenCreateRequest.employment`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestEmployment {
    pub employment_source_types: Option<Vec<EmploymentSourceType>>,
    pub bank_employment: Option<LinkTokenCreateRequestEmploymentBankIncome>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestEmployment {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn employment_source_types(
        mut self,
        employment_source_types: impl IntoIterator<Item = impl Into<EmploymentSourceType>>,
    ) -> Self {
        self.employment_source_types = Some(
            employment_source_types
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    #[must_use]
    pub fn bank_employment(
        mut self,
        bank_employment: impl Into<Option<LinkTokenCreateRequestEmploymentBankIncome>>,
    ) -> Self {
        self.bank_employment = bank_employment.into();
        self
    }
}

/// Stands in `LinkTokenCreateRequestEmployment.bank_employment`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestEmploymentBankIncome {
    pub days_requested: i64,
}

impl LinkTokenCreateRequestEmploymentBankIncome {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new(days_requested: i64) -> Self {
        Self { days_requested }
    }
}

/// What kinds of income the user shares.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestIncomeVerification {
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub income_verification_id: Option<plaid_types::IncomeVerificationId>,
    pub asset_report_id: Option<plaid_types::AssetReportId>,
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
    pub income_source_types: Option<Vec<plaid_types::IncomeVerificationSourceType>>,
    pub bank_income: Option<LinkTokenCreateRequestIncomeVerificationBankIncome>,
    pub payroll_income: Option<LinkTokenCreateRequestIncomeVerificationPayrollIncome>,
    pub stated_income_sources: Option<Vec<LinkTokenCreateRequestUserStatedIncomeSource>>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestIncomeVerification {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn income_verification_id<M>(
        mut self,
        income_verification_id: impl plaid_core::IntoOption<plaid_types::IncomeVerificationId, M>,
    ) -> Self {
        self.income_verification_id = income_verification_id.into_option();
        self
    }

    #[must_use]
    pub fn asset_report_id<M>(
        mut self,
        asset_report_id: impl plaid_core::IntoOption<plaid_types::AssetReportId, M>,
    ) -> Self {
        self.asset_report_id = asset_report_id.into_option();
        self
    }

    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn income_source_types(
        mut self,
        income_source_types: impl IntoIterator<
            Item = impl Into<plaid_types::IncomeVerificationSourceType>,
        >,
    ) -> Self {
        self.income_source_types = Some(income_source_types.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn bank_income(
        mut self,
        bank_income: impl Into<Option<LinkTokenCreateRequestIncomeVerificationBankIncome>>,
    ) -> Self {
        self.bank_income = bank_income.into();
        self
    }

    #[must_use]
    pub fn payroll_income(
        mut self,
        payroll_income: impl Into<Option<LinkTokenCreateRequestIncomeVerificationPayrollIncome>>,
    ) -> Self {
        self.payroll_income = payroll_income.into();
        self
    }

    #[must_use]
    pub fn stated_income_sources(
        mut self,
        stated_income_sources: impl IntoIterator<Item = LinkTokenCreateRequestUserStatedIncomeSource>,
    ) -> Self {
        self.stated_income_sources = Some(stated_income_sources.into_iter().collect());
        self
    }
}

/// Stands in `LinkTokenCreateRequestIncomeVerification.bank_income`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestIncomeVerificationBankIncome {
    /// From 1 to 731.
    pub days_requested: i64,
    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    pub enable_multiple_items: Option<bool>,
}

impl LinkTokenCreateRequestIncomeVerificationBankIncome {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new(days_requested: i64) -> Self {
        Self {
            days_requested,
            enable_multiple_items: None,
        }
    }

    /// Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn enable_multiple_items(mut self, enable_multiple_items: impl Into<Option<bool>>) -> Self {
        self.enable_multiple_items = enable_multiple_items.into();
        self
    }
}

/// Stands in `LinkTokenCreateRequestIncomeVerification.payroll_income`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestIncomeVerificationPayrollIncome {
    pub flow_types: Option<Vec<IncomeVerificationPayrollFlowType>>,
    /// Plaid's default is `false`.
    pub is_update_mode: Option<bool>,
    pub item_id_to_update: Option<plaid_core::ItemId>,
    pub parsing_config: Option<Vec<plaid_types::IncomeVerificationDocParsingConfig>>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestIncomeVerificationPayrollIncome {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn flow_types(
        mut self,
        flow_types: impl IntoIterator<Item = impl Into<IncomeVerificationPayrollFlowType>>,
    ) -> Self {
        self.flow_types = Some(flow_types.into_iter().map(Into::into).collect());
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn is_update_mode(mut self, is_update_mode: impl Into<Option<bool>>) -> Self {
        self.is_update_mode = is_update_mode.into();
        self
    }

    #[must_use]
    pub fn item_id_to_update<M>(
        mut self,
        item_id_to_update: impl plaid_core::IntoOption<plaid_core::ItemId, M>,
    ) -> Self {
        self.item_id_to_update = item_id_to_update.into_option();
        self
    }

    #[must_use]
    pub fn parsing_config(
        mut self,
        parsing_config: impl IntoIterator<
            Item = impl Into<plaid_types::IncomeVerificationDocParsingConfig>,
        >,
    ) -> Self {
        self.parsing_config = Some(parsing_config.into_iter().map(Into::into).collect());
        self
    }
}

/// Stands in `LinkTokenCreateRequestIncomeVerification.stated_income_sources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestUserStatedIncomeSource {
    pub employer: Option<String>,
    pub category: Option<UserStatedIncomeSourceCategory>,
    pub pay_per_cycle: Option<plaid_core::Amount>,
    pub pay_annual: Option<plaid_core::Amount>,
    pub pay_type: Option<UserStatedIncomeSourcePayType>,
    pub pay_frequency: Option<UserStatedIncomeSourceFrequency>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestUserStatedIncomeSource {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn employer<M>(mut self, employer: impl plaid_core::IntoOption<String, M>) -> Self {
        self.employer = employer.into_option();
        self
    }

    #[must_use]
    pub fn category<M>(
        mut self,
        category: impl plaid_core::IntoOption<UserStatedIncomeSourceCategory, M>,
    ) -> Self {
        self.category = category.into_option();
        self
    }

    #[must_use]
    pub fn pay_per_cycle<M>(
        mut self,
        pay_per_cycle: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.pay_per_cycle = pay_per_cycle.into_option();
        self
    }

    #[must_use]
    pub fn pay_annual<M>(
        mut self,
        pay_annual: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.pay_annual = pay_annual.into_option();
        self
    }

    #[must_use]
    pub fn pay_type<M>(
        mut self,
        pay_type: impl plaid_core::IntoOption<UserStatedIncomeSourcePayType, M>,
    ) -> Self {
        self.pay_type = pay_type.into_option();
        self
    }

    #[must_use]
    pub fn pay_frequency<M>(
        mut self,
        pay_frequency: impl plaid_core::IntoOption<UserStatedIncomeSourceFrequency, M>,
    ) -> Self {
        self.pay_frequency = pay_frequency.into_option();
        self
    }
}

/// Stands in `LinkTokenCreateRequest.base_report`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestBaseReport {
    /// From 1 to 730.
    pub days_requested: i64,
    pub client_report_id: Option<String>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestBaseReport {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new(days_requested: i64) -> Self {
        Self {
            days_requested,
            client_report_id: None,
        }
    }

    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }
}

/// Stands in `LinkTokenCreateRequest.credit_partner_insights`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCreditPartnerInsights {
    /// From 1 to 730.
    pub days_requested: Option<i64>,
}

impl LinkTokenCreateRequestCreditPartnerInsights {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From 1 to 730.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }
}

/// What a consumer report shall hold.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptions {
    /// At most 731.
    pub days_requested: i64,
    /// At most 184.
    pub days_required: Option<i64>,
    pub client_report_id: Option<String>,
    pub partner_insights: Option<LinkTokenCreateRequestCraOptionsPartnerInsights>,
    pub base_report: Option<LinkTokenCreateRequestCraOptionsBaseReport>,
    pub cashflow_insights: Option<LinkTokenCreateRequestCraOptionsCashflowInsights>,
    pub lend_score: Option<LinkTokenCreateRequestCraOptionsLendScore>,
    pub network_insights: Option<LinkTokenCreateRequestCraOptionsNetworkInsights>,
    pub include_investments: Option<bool>,
    pub income_insights: Option<LinkTokenCreateRequestCraOptionsIncomeInsights>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestCraOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new(days_requested: i64) -> Self {
        Self {
            days_requested,
            days_required: None,
            client_report_id: None,
            partner_insights: None,
            base_report: None,
            cashflow_insights: None,
            lend_score: None,
            network_insights: None,
            include_investments: None,
            income_insights: None,
        }
    }

    /// At most 184.
    #[must_use]
    pub fn days_required(mut self, days_required: impl Into<Option<i64>>) -> Self {
        self.days_required = days_required.into();
        self
    }

    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }

    #[must_use]
    pub fn partner_insights(
        mut self,
        partner_insights: impl Into<Option<LinkTokenCreateRequestCraOptionsPartnerInsights>>,
    ) -> Self {
        self.partner_insights = partner_insights.into();
        self
    }

    #[must_use]
    pub fn base_report(
        mut self,
        base_report: impl Into<Option<LinkTokenCreateRequestCraOptionsBaseReport>>,
    ) -> Self {
        self.base_report = base_report.into();
        self
    }

    #[must_use]
    pub fn cashflow_insights(
        mut self,
        cashflow_insights: impl Into<Option<LinkTokenCreateRequestCraOptionsCashflowInsights>>,
    ) -> Self {
        self.cashflow_insights = cashflow_insights.into();
        self
    }

    #[must_use]
    pub fn lend_score(
        mut self,
        lend_score: impl Into<Option<LinkTokenCreateRequestCraOptionsLendScore>>,
    ) -> Self {
        self.lend_score = lend_score.into();
        self
    }

    #[must_use]
    pub fn network_insights(
        mut self,
        network_insights: impl Into<Option<LinkTokenCreateRequestCraOptionsNetworkInsights>>,
    ) -> Self {
        self.network_insights = network_insights.into();
        self
    }

    #[must_use]
    pub fn include_investments(mut self, include_investments: impl Into<Option<bool>>) -> Self {
        self.include_investments = include_investments.into();
        self
    }

    #[must_use]
    pub fn income_insights(
        mut self,
        income_insights: impl Into<Option<LinkTokenCreateRequestCraOptionsIncomeInsights>>,
    ) -> Self {
        self.income_insights = income_insights.into();
        self
    }
}

/// Stands in `LinkTokenCreateRequestCraOptions.partner_insights`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsPartnerInsights {
    pub prism_versions: Option<plaid_types::PrismVersions>,
    pub fico: Option<plaid_types::CraPartnerInsightsFicoInput>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestCraOptionsPartnerInsights {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn prism_versions(
        mut self,
        prism_versions: impl Into<Option<plaid_types::PrismVersions>>,
    ) -> Self {
        self.prism_versions = prism_versions.into();
        self
    }

    #[must_use]
    pub fn fico(
        mut self,
        fico: impl Into<Option<plaid_types::CraPartnerInsightsFicoInput>>,
    ) -> Self {
        self.fico = fico.into();
        self
    }
}

/// Stands in `LinkTokenCreateRequestCraOptions.base_report`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsBaseReport {
    pub client_report_id: Option<String>,
    pub gse_options: Option<LinkTokenCreateRequestCraOptionsBaseReportGSEOptions>,
    pub require_identity: Option<bool>,
    pub home_lending_report_options: Option<plaid_types::CraCheckReportHomeLendingReportOptions>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestCraOptionsBaseReport {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }

    #[must_use]
    pub fn gse_options(
        mut self,
        gse_options: impl Into<Option<LinkTokenCreateRequestCraOptionsBaseReportGSEOptions>>,
    ) -> Self {
        self.gse_options = gse_options.into();
        self
    }

    #[must_use]
    pub fn require_identity(mut self, require_identity: impl Into<Option<bool>>) -> Self {
        self.require_identity = require_identity.into();
        self
    }

    #[must_use]
    pub fn home_lending_report_options(
        mut self,
        home_lending_report_options: impl Into<
            Option<plaid_types::CraCheckReportHomeLendingReportOptions>,
        >,
    ) -> Self {
        self.home_lending_report_options = home_lending_report_options.into();
        self
    }
}

/// Stands in `LinkTokenCreateRequestCraOptionsBaseReport.gse_options`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsBaseReportGSEOptions {
    pub report_types: Vec<plaid_types::GSEReportType>,
}

impl LinkTokenCreateRequestCraOptionsBaseReportGSEOptions {
    /// A value with the members it cannot go without.
    pub fn new(
        report_types: impl IntoIterator<Item = impl Into<plaid_types::GSEReportType>>,
    ) -> Self {
        Self {
            report_types: report_types.into_iter().map(Into::into).collect(),
        }
    }
}

/// Stands in `LinkTokenCreateRequestCraOptions.cashflow_insights`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsCashflowInsights {
    pub attributes_version: Option<plaid_types::CashflowAttributesVersion>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestCraOptionsCashflowInsights {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn attributes_version<M>(
        mut self,
        attributes_version: impl plaid_core::IntoOption<plaid_types::CashflowAttributesVersion, M>,
    ) -> Self {
        self.attributes_version = attributes_version.into_option();
        self
    }
}

/// Stands in `LinkTokenCreateRequestCraOptions.lend_score`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsLendScore {
    pub lend_score_version: Option<plaid_types::PlaidLendScoreVersion>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestCraOptionsLendScore {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn lend_score_version<M>(
        mut self,
        lend_score_version: impl plaid_core::IntoOption<plaid_types::PlaidLendScoreVersion, M>,
    ) -> Self {
        self.lend_score_version = lend_score_version.into_option();
        self
    }
}

/// Stands in `LinkTokenCreateRequestCraOptions.network_insights`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsNetworkInsights {
    pub network_insights_version: Option<plaid_types::NetworkInsightsVersion>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestCraOptionsNetworkInsights {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn network_insights_version<M>(
        mut self,
        network_insights_version: impl plaid_core::IntoOption<plaid_types::NetworkInsightsVersion, M>,
    ) -> Self {
        self.network_insights_version = network_insights_version.into_option();
        self
    }
}

/// Stands in `LinkTokenCreateRequestCraOptions.income_insights`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsIncomeInsights {
    pub income_insights_filter: Option<plaid_types::IncomeInsightsFilter>,
    pub income_insights_version: Option<plaid_types::IncomeInsightsVersion>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestCraOptionsIncomeInsights {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn income_insights_filter(
        mut self,
        income_insights_filter: impl Into<Option<plaid_types::IncomeInsightsFilter>>,
    ) -> Self {
        self.income_insights_filter = income_insights_filter.into();
        self
    }

    #[must_use]
    pub fn income_insights_version<M>(
        mut self,
        income_insights_version: impl plaid_core::IntoOption<plaid_types::IncomeInsightsVersion, M>,
    ) -> Self {
        self.income_insights_version = income_insights_version.into_option();
        self
    }
}

/// Ways to link accounts for payments other than by login.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestAuth {
    pub auth_type_select_enabled: Option<bool>,
    pub automated_microdeposits_enabled: Option<bool>,
    pub instant_match_enabled: Option<bool>,
    pub same_day_microdeposits_enabled: Option<bool>,
    pub instant_microdeposits_enabled: Option<bool>,
    pub reroute_to_credentials: Option<LinkTokenCreateRequestAuthRerouteToCredentials>,
    /// Deprecated by Plaid.
    pub database_match_enabled: Option<bool>,
    /// Deprecated by Plaid.
    pub database_insights_enabled: Option<bool>,
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub flow_type: Option<LinkTokenCreateRequestAuthFlowType>,
    pub sms_microdeposits_verification_enabled: Option<bool>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestAuth {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn auth_type_select_enabled(
        mut self,
        auth_type_select_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.auth_type_select_enabled = auth_type_select_enabled.into();
        self
    }

    #[must_use]
    pub fn automated_microdeposits_enabled(
        mut self,
        automated_microdeposits_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.automated_microdeposits_enabled = automated_microdeposits_enabled.into();
        self
    }

    #[must_use]
    pub fn instant_match_enabled(mut self, instant_match_enabled: impl Into<Option<bool>>) -> Self {
        self.instant_match_enabled = instant_match_enabled.into();
        self
    }

    #[must_use]
    pub fn same_day_microdeposits_enabled(
        mut self,
        same_day_microdeposits_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.same_day_microdeposits_enabled = same_day_microdeposits_enabled.into();
        self
    }

    #[must_use]
    pub fn instant_microdeposits_enabled(
        mut self,
        instant_microdeposits_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.instant_microdeposits_enabled = instant_microdeposits_enabled.into();
        self
    }

    #[must_use]
    pub fn reroute_to_credentials<M>(
        mut self,
        reroute_to_credentials: impl plaid_core::IntoOption<
            LinkTokenCreateRequestAuthRerouteToCredentials,
            M,
        >,
    ) -> Self {
        self.reroute_to_credentials = reroute_to_credentials.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn database_match_enabled(
        mut self,
        database_match_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.database_match_enabled = database_match_enabled.into();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn database_insights_enabled(
        mut self,
        database_insights_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.database_insights_enabled = database_insights_enabled.into();
        self
    }

    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn flow_type<M>(
        mut self,
        flow_type: impl plaid_core::IntoOption<LinkTokenCreateRequestAuthFlowType, M>,
    ) -> Self {
        self.flow_type = flow_type.into_option();
        self
    }

    #[must_use]
    pub fn sms_microdeposits_verification_enabled(
        mut self,
        sms_microdeposits_verification_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.sms_microdeposits_verification_enabled = sms_microdeposits_verification_enabled.into();
        self
    }
}

/// The transfer that Link is opened for.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestTransfer {
    pub intent_id: Option<plaid_types::TransferIntentId>,
    pub authorization_id: Option<plaid_types::TransferAuthorizationId>,
    /// Not in Plaid's public documentation.
    pub payment_profile_token: Option<plaid_types::PaymentProfileToken>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestTransfer {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn intent_id<M>(
        mut self,
        intent_id: impl plaid_core::IntoOption<plaid_types::TransferIntentId, M>,
    ) -> Self {
        self.intent_id = intent_id.into_option();
        self
    }

    #[must_use]
    pub fn authorization_id<M>(
        mut self,
        authorization_id: impl plaid_core::IntoOption<plaid_types::TransferAuthorizationId, M>,
    ) -> Self {
        self.authorization_id = authorization_id.into_option();
        self
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn payment_profile_token<M>(
        mut self,
        payment_profile_token: impl plaid_core::IntoOption<plaid_types::PaymentProfileToken, M>,
    ) -> Self {
        self.payment_profile_token = payment_profile_token.into_option();
        self
    }
}

/// What update mode offers.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestUpdate {
    /// Plaid's default is `false`.
    pub account_selection_enabled: Option<bool>,
    /// Not in Plaid's public documentation.
    pub reauthorization_enabled: Option<bool>,
    /// Plaid's default is `false`.
    pub user: Option<bool>,
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestUpdate {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn account_selection_enabled(
        mut self,
        account_selection_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.account_selection_enabled = account_selection_enabled.into();
        self
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn reauthorization_enabled(
        mut self,
        reauthorization_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.reauthorization_enabled = reauthorization_enabled.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<bool>>) -> Self {
        self.user = user.into();
        self
    }

    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// The verification that Link is opened for.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestIdentityVerification {
    pub template_id: plaid_types::IdentityVerificationTemplateId,
    /// Plaid's default is `false`.
    ///
    /// Not in Plaid's public documentation.
    pub consent: Option<bool>,
    /// Plaid's default is `false`.
    pub gave_consent: Option<bool>,
}

impl LinkTokenCreateRequestIdentityVerification {
    /// A value with the members it cannot go without.
    pub fn new(template_id: impl Into<plaid_types::IdentityVerificationTemplateId>) -> Self {
        Self {
            template_id: template_id.into(),
            consent: None,
            gave_consent: None,
        }
    }

    /// Plaid's default is `false`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn consent(mut self, consent: impl Into<Option<bool>>) -> Self {
        self.consent = consent.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn gave_consent(mut self, gave_consent: impl Into<Option<bool>>) -> Self {
        self.gave_consent = gave_consent.into();
        self
    }
}

/// The range of statements that the user shares.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestStatements {
    pub start_date: plaid_core::Date,
    pub end_date: plaid_core::Date,
}

impl LinkTokenCreateRequestStatements {
    /// A value with the members it cannot go without.
    pub fn new(
        start_date: impl Into<plaid_core::Date>,
        end_date: impl Into<plaid_core::Date>,
    ) -> Self {
        Self {
            start_date: start_date.into(),
            end_date: end_date.into(),
        }
    }
}

/// Stands in `LinkTokenCreateRequest.investments`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenInvestments {
    pub allow_unverified_crypto_wallets: Option<bool>,
    pub allow_manual_entry: Option<bool>,
}

#[allow(missing_docs)]
impl LinkTokenInvestments {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn allow_unverified_crypto_wallets(
        mut self,
        allow_unverified_crypto_wallets: impl Into<Option<bool>>,
    ) -> Self {
        self.allow_unverified_crypto_wallets = allow_unverified_crypto_wallets.into();
        self
    }

    #[must_use]
    pub fn allow_manual_entry(mut self, allow_manual_entry: impl Into<Option<bool>>) -> Self {
        self.allow_manual_entry = allow_manual_entry.into();
        self
    }
}

/// Stands in `LinkTokenCreateRequest.investments_auth`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenInvestmentsAuth {
    /// Plaid's default is `false`.
    pub manual_entry_enabled: Option<bool>,
    /// Plaid's default is `false`.
    pub masked_number_match_enabled: Option<bool>,
    /// Plaid's default is `false`.
    pub stated_account_number_enabled: Option<bool>,
    /// Plaid's default is `false`.
    ///
    /// Not in Plaid's public documentation.
    pub rollover_401k_enabled: Option<bool>,
}

impl LinkTokenInvestmentsAuth {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn manual_entry_enabled(mut self, manual_entry_enabled: impl Into<Option<bool>>) -> Self {
        self.manual_entry_enabled = manual_entry_enabled.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn masked_number_match_enabled(
        mut self,
        masked_number_match_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.masked_number_match_enabled = masked_number_match_enabled.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn stated_account_number_enabled(
        mut self,
        stated_account_number_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.stated_account_number_enabled = stated_account_number_enabled.into();
        self
    }

    /// Plaid's default is `false`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn rollover_401k_enabled(mut self, rollover_401k_enabled: impl Into<Option<bool>>) -> Self {
        self.rollover_401k_enabled = rollover_401k_enabled.into();
        self
    }
}

/// Settings of Link on a page of Plaid's.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateHostedLink {
    pub delivery_method: Option<HostedLinkDeliveryMethod>,
    pub completion_redirect_uri: Option<String>,
    pub url_lifetime_seconds: Option<i64>,
    /// Plaid's default is `false`.
    pub is_mobile_app: Option<bool>,
}

#[allow(missing_docs)]
impl LinkTokenCreateHostedLink {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn delivery_method<M>(
        mut self,
        delivery_method: impl plaid_core::IntoOption<HostedLinkDeliveryMethod, M>,
    ) -> Self {
        self.delivery_method = delivery_method.into_option();
        self
    }

    #[must_use]
    pub fn completion_redirect_uri<M>(
        mut self,
        completion_redirect_uri: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.completion_redirect_uri = completion_redirect_uri.into_option();
        self
    }

    #[must_use]
    pub fn url_lifetime_seconds(mut self, url_lifetime_seconds: impl Into<Option<i64>>) -> Self {
        self.url_lifetime_seconds = url_lifetime_seconds.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn is_mobile_app(mut self, is_mobile_app: impl Into<Option<bool>>) -> Self {
        self.is_mobile_app = is_mobile_app.into();
        self
    }
}

/// How much history of transactions to pull.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenTransactions {
    /// From 1 to 730. Plaid's default is `90`.
    pub days_requested: Option<i64>,
}

impl LinkTokenTransactions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From 1 to 730. Plaid's default is `90`.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }
}

/// Stands in `LinkTokenCreateRequest.cashflow_report`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCashflowReport {
    /// From 1 to 730. Plaid's default is `365`.
    pub days_requested: Option<i64>,
}

impl LinkTokenCashflowReport {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From 1 to 730. Plaid's default is `365`.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }
}

/// Stands in `LinkTokenCreateRequest.identity`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateIdentity {
    pub is_document_upload: Option<bool>,
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
    pub parsing_configs: Option<Vec<plaid_types::IncomeVerificationDocParsingConfig>>,
}

#[allow(missing_docs)]
impl LinkTokenCreateIdentity {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn is_document_upload(mut self, is_document_upload: impl Into<Option<bool>>) -> Self {
        self.is_document_upload = is_document_upload.into();
        self
    }

    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn parsing_configs(
        mut self,
        parsing_configs: impl IntoIterator<
            Item = impl Into<plaid_types::IncomeVerificationDocParsingConfig>,
        >,
    ) -> Self {
        self.parsing_configs = Some(parsing_configs.into_iter().map(Into::into).collect());
        self
    }
}

/// Stands in `LinkTokenCreateRequest.cra_report_parameter`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraReportParameter {
    pub scope: plaid_types::CraReportScope,
    pub decision_stage: plaid_types::CraReportDecisionStage,
    pub client_report_id: Option<String>,
    /// From 0 to 731.
    pub days_requested: Option<i64>,
    /// From 0 to 184.
    pub days_required: Option<i64>,
    pub include_investments: Option<bool>,
    pub include_identity_match: Option<bool>,
    pub products: Option<Vec<plaid_types::CraReportProduct>>,
}

#[allow(missing_docs)]
impl LinkTokenCreateRequestCraReportParameter {
    /// A value with the members it cannot go without.
    pub fn new(
        scope: impl Into<plaid_types::CraReportScope>,
        decision_stage: impl Into<plaid_types::CraReportDecisionStage>,
    ) -> Self {
        Self {
            scope: scope.into(),
            decision_stage: decision_stage.into(),
            client_report_id: None,
            days_requested: None,
            days_required: None,
            include_investments: None,
            include_identity_match: None,
            products: None,
        }
    }

    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }

    /// From 0 to 731.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }

    /// From 0 to 184.
    #[must_use]
    pub fn days_required(mut self, days_required: impl Into<Option<i64>>) -> Self {
        self.days_required = days_required.into();
        self
    }

    #[must_use]
    pub fn include_investments(mut self, include_investments: impl Into<Option<bool>>) -> Self {
        self.include_investments = include_investments.into();
        self
    }

    #[must_use]
    pub fn include_identity_match(
        mut self,
        include_identity_match: impl Into<Option<bool>>,
    ) -> Self {
        self.include_identity_match = include_identity_match.into();
        self
    }

    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = plaid_types::CraReportProduct>,
    ) -> Self {
        self.products = Some(products.into_iter().collect());
        self
    }
}

/// A link token and when it ends.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkTokenCreateResponse {
    pub link_token: plaid_types::LinkToken,
    /// When the token stops working.
    pub expiration: plaid_core::DateTime,
    pub request_id: Option<plaid_core::RequestId>,
    /// Where to send the user, for hosted Link.
    pub hosted_link_url: Option<plaid_core::Sensitive>,
    pub user_id: Option<plaid_types::UserId>,
}

/// The request of `/link/token/get`.
///
/// Reads a link token with its settings and, for hosted and multi-Item Link, the results of its sessions.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkTokenGetRequest {
    pub link_token: plaid_types::LinkToken,
}

impl LinkTokenGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(link_token: impl Into<plaid_types::LinkToken>) -> Self {
        Self {
            link_token: link_token.into(),
        }
    }
}

/// The answer of `/link/token/get`.
///
/// Reads a link token with its settings and, for hosted and multi-Item Link, the results of its sessions.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkTokenGetResponse {
    pub link_token: plaid_types::LinkToken,
    pub created_at: Option<plaid_core::DateTime>,
    pub expiration: Option<plaid_core::DateTime>,
    pub link_sessions: Vec<LinkTokenGetSessionsResponse>,
    pub metadata: Option<LinkTokenGetMetadataResponse>,
    pub user_id: Option<plaid_types::UserId>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `LinkTokenGetResponse.link_sessions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkTokenGetSessionsResponse {
    pub link_session_id: plaid_types::LinkSessionId,
    pub started_at: Option<plaid_core::DateTime>,
    pub finished_at: Option<plaid_core::DateTime>,
    /// Deprecated by Plaid.
    pub on_success: Option<LinkSessionSuccess>,
    /// Deprecated by Plaid.
    pub on_exit: Option<LinkSessionExitDeprecated>,
    pub exit: Option<LinkSessionExit>,
    pub events: Vec<plaid_types::LinkEvent>,
    pub results: Option<LinkSessionResults>,
}

/// A session that ended with a public token.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionSuccess {
    pub public_token: plaid_types::PublicToken,
    pub metadata: Option<LinkSessionSuccessMetadata>,
}

/// Stands in `LinkSessionSuccess.metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionSuccessMetadata {
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
    pub accounts: Vec<LinkSessionSuccessMetadataAccount>,
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// Not in Plaid's public documentation.
    pub session_group_id: Option<String>,
    pub transfer_status: Option<LinkSessionSuccessMetadataTransferStatus>,
}

/// Stands in `LinkSessionSuccessMetadata.institution`, `LinkSessionItemAddResult.institution`, `LinkSessionCraItemAddResult.institution` and 3 more places.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionSuccessMetadataInstitution {
    pub name: Option<String>,
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// Stands in `LinkSessionSuccessMetadata.accounts`, `LinkSessionItemAddResult.accounts`, `LinkSessionCraItemAddResult.accounts` and one more place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionSuccessMetadataAccount {
    pub id: Option<String>,
    pub name: Option<String>,
    pub mask: Option<String>,
    pub r#type: Option<String>,
    pub subtype: Option<String>,
    pub verification_status: Option<String>,
    /// Deprecated by Plaid.
    pub class_type: Option<String>,
}

/// Stands in `LinkTokenGetSessionsResponse.on_exit`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionExitDeprecated {
    pub error: Option<plaid_core::ApiError>,
    pub metadata: Option<LinkSessionExitMetadata>,
}

/// Stands in `LinkSessionExitDeprecated.metadata` and `LinkSessionExit.metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionExitMetadata {
    pub institution: Option<LinkSessionExitMetadataInstitution>,
    pub status: Option<String>,
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `LinkSessionExitMetadata.institution`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionExitMetadataInstitution {
    pub name: Option<String>,
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// A session that the user left.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionExit {
    pub error: Option<plaid_core::ApiError>,
    pub metadata: Option<LinkSessionExitMetadata>,
}

/// What a session led to.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionResults {
    pub item_add_results: Vec<LinkSessionItemAddResult>,
    pub cra_item_add_results: Vec<LinkSessionCraItemAddResult>,
    pub cra_update_results: Vec<LinkSessionCraUpdateResult>,
    pub bank_income_results: Vec<LinkSessionBankIncomeResult>,
    pub payroll_income_results: Vec<LinkSessionPayrollIncomeResult>,
    pub document_income_results: Option<plaid_types::CreditSessionDocumentIncomeResult>,
    pub cra_document_upload_results: Option<LinkSessionCraDocumentUploadResult>,
}

/// Stands in `LinkSessionResults.item_add_results`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionItemAddResult {
    pub public_token: plaid_types::PublicToken,
    pub accounts: Vec<LinkSessionSuccessMetadataAccount>,
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
}

/// Stands in `LinkSessionResults.cra_item_add_results`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionCraItemAddResult {
    pub item_id: plaid_core::ItemId,
    pub accounts: Vec<LinkSessionSuccessMetadataAccount>,
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
}

/// Stands in `LinkSessionResults.cra_update_results`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionCraUpdateResult {
    pub item_id: plaid_core::ItemId,
    pub accounts: Vec<LinkSessionSuccessMetadataAccount>,
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
}

/// Stands in `LinkSessionResults.bank_income_results`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionBankIncomeResult {
    pub status: plaid_types::CreditSessionBankIncomeStatus,
    pub item_id: plaid_core::ItemId,
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
}

/// Stands in `LinkSessionResults.payroll_income_results`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionPayrollIncomeResult {
    pub num_paystubs_retrieved: Option<i64>,
    pub num_w2s_retrieved: Option<i64>,
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
}

/// Stands in `LinkSessionResults.cra_document_upload_results`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionCraDocumentUploadResult {
    pub num_bank_statements_uploaded: Option<i64>,
}

/// What a link token was made for.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkTokenGetMetadataResponse {
    pub initial_products: Vec<plaid_types::Products>,
    /// A URL.
    pub webhook: Option<String>,
    pub country_codes: Vec<plaid_types::CountryCode>,
    pub language: Option<String>,
    pub institution_data: Option<LinkTokenCreateInstitutionData>,
    pub account_filters: Option<AccountFiltersResponse>,
    pub redirect_uri: Option<String>,
    pub client_name: Option<String>,
}

/// Stands in `LinkTokenGetMetadataResponse.account_filters`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountFiltersResponse {
    pub depository: Option<DepositoryFilter>,
    pub credit: Option<CreditFilter>,
    pub loan: Option<LoanFilter>,
    pub investment: Option<InvestmentFilter>,
}

/// The request of `/link/oauth/correlation_id/exchange`.
///
/// Finds the link token of an OAuth login that came back to your application.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkOAuthCorrelationIdExchangeRequest {
    pub link_correlation_id: String,
}

impl LinkOAuthCorrelationIdExchangeRequest {
    /// A request with the members it cannot go without.
    pub fn new(link_correlation_id: impl Into<String>) -> Self {
        Self {
            link_correlation_id: link_correlation_id.into(),
        }
    }
}

/// The answer of `/link/oauth/correlation_id/exchange`.
///
/// Finds the link token of an OAuth login that came back to your application.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkOAuthCorrelationIdExchangeResponse {
    pub link_token: plaid_types::LinkToken,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/session/token/create`.
///
/// Makes a token that opens Layer.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SessionTokenCreateRequest {
    pub template_id: String,
    pub user: Option<SessionTokenCreateRequestUser>,
    pub redirect_uri: Option<String>,
    pub android_package_name: Option<String>,
    /// A URL.
    pub webhook: Option<String>,
    pub user_id: Option<plaid_types::UserId>,
}

#[allow(missing_docs)]
impl SessionTokenCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            user: None,
            redirect_uri: None,
            android_package_name: None,
            webhook: None,
            user_id: None,
        }
    }

    #[must_use]
    pub fn user(mut self, user: impl Into<Option<SessionTokenCreateRequestUser>>) -> Self {
        self.user = user.into();
        self
    }

    #[must_use]
    pub fn redirect_uri<M>(mut self, redirect_uri: impl plaid_core::IntoOption<String, M>) -> Self {
        self.redirect_uri = redirect_uri.into_option();
        self
    }

    #[must_use]
    pub fn android_package_name<M>(
        mut self,
        android_package_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.android_package_name = android_package_name.into_option();
        self
    }

    /// A URL.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// Stands in `SessionTokenCreateRequest.user`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SessionTokenCreateRequestUser {
    pub client_user_id: plaid_types::ClientUserId,
    pub user_id: Option<plaid_types::UserId>,
}

#[allow(missing_docs)]
impl SessionTokenCreateRequestUser {
    /// A value with the members it cannot go without.
    pub fn new(client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        Self {
            client_user_id: client_user_id.into(),
            user_id: None,
        }
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The answer of `/session/token/create`.
///
/// Makes a token that opens Layer.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SessionTokenCreateResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub link: Option<SessionTokenCreateResponseLink>,
}

/// Stands in `SessionTokenCreateResponse.link`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SessionTokenCreateResponseLink {
    pub link_token: plaid_types::LinkToken,
    pub expiration: plaid_core::DateTime,
    pub user_id: Option<plaid_types::UserId>,
}

/// The request of `/link_delivery/create`.
///
/// Makes a hosted Link session that reaches the user by text message or email.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkDeliveryCreateRequest {
    pub link_token: plaid_types::LinkToken,
    pub options: Option<LinkDeliveryOptions>,
}

#[allow(missing_docs)]
impl LinkDeliveryCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(link_token: impl Into<plaid_types::LinkToken>) -> Self {
        Self {
            link_token: link_token.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<LinkDeliveryOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// Stands in `LinkDeliveryCreateRequest.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkDeliveryOptions {
    pub recipient: Option<LinkDeliveryRecipient>,
}

#[allow(missing_docs)]
impl LinkDeliveryOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn recipient(mut self, recipient: impl Into<Option<LinkDeliveryRecipient>>) -> Self {
        self.recipient = recipient.into();
        self
    }
}

/// Stands in `LinkDeliveryOptions.recipient`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkDeliveryRecipient {
    pub communication_methods: Option<Vec<LinkDeliveryCommunicationMethod>>,
    pub first_name: Option<String>,
}

#[allow(missing_docs)]
impl LinkDeliveryRecipient {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn communication_methods(
        mut self,
        communication_methods: impl IntoIterator<Item = LinkDeliveryCommunicationMethod>,
    ) -> Self {
        self.communication_methods = Some(communication_methods.into_iter().collect());
        self
    }

    #[must_use]
    pub fn first_name<M>(mut self, first_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.first_name = first_name.into_option();
        self
    }
}

/// Stands in `LinkDeliveryRecipient.communication_methods`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkDeliveryCommunicationMethod {
    pub method: Option<LinkDeliveryDeliveryMethod>,
    pub address: Option<plaid_core::Sensitive>,
}

#[allow(missing_docs)]
impl LinkDeliveryCommunicationMethod {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn method<M>(
        mut self,
        method: impl plaid_core::IntoOption<LinkDeliveryDeliveryMethod, M>,
    ) -> Self {
        self.method = method.into_option();
        self
    }

    #[must_use]
    pub fn address<M>(
        mut self,
        address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.address = address.into_option();
        self
    }
}

/// The answer of `/link_delivery/create`.
///
/// Makes a hosted Link session that reaches the user by text message or email.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkDeliveryCreateResponse {
    pub link_delivery_url: plaid_core::Sensitive,
    pub link_delivery_session_id: String,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/link_delivery/get`.
///
/// Reads how far a delivered Link session has come.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct LinkDeliveryGetRequest {
    pub link_delivery_session_id: String,
}

impl LinkDeliveryGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(link_delivery_session_id: impl Into<String>) -> Self {
        Self {
            link_delivery_session_id: link_delivery_session_id.into(),
        }
    }
}

/// The answer of `/link_delivery/get`.
///
/// Reads how far a delivered Link session has come.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkDeliveryGetResponse {
    pub status: LinkDeliverySessionStatus,
    pub created_at: plaid_core::DateTime,
    pub completed_at: Option<plaid_core::DateTime>,
    pub request_id: Option<plaid_core::RequestId>,
    pub access_tokens: Vec<plaid_types::AccessToken>,
    pub item_ids: Vec<plaid_core::ItemId>,
}

plaid_core::open_enum! {
/// Stands in `ProfileNetworkStatusGetResponse.network_status` and `NetworkStatusGetResponse.network_status`.
#[allow(missing_docs)]
pub enum NetworkStatusGetResponseNetworkStatus {
Unknown = "UNKNOWN",
ReturningUser = "RETURNING_USER",
}
}

plaid_core::open_enum! {
/// Stands in `LinkTokenCreateRequest.appearance_mode`.
#[allow(missing_docs)]
pub enum LinkTokenCreateRequestAppearanceMode {
Light = "LIGHT",
Dark = "DARK",
System = "SYSTEM",
}
}

plaid_core::open_enum! {
/// Stands in `DepositoryFilter.limited_purpose_types`.
#[allow(missing_docs)]
pub enum LimitedPurposeType {
RentMortgage = "RENT_MORTGAGE",
}
}

plaid_core::open_enum! {
/// Stands in `CreditFilter.account_subtypes`.
#[allow(missing_docs)]
pub enum CreditAccountSubtype {
CreditCard = "credit card",
Paypal = "paypal",
All = "all",
ChargeCard = "charge card",
}
}

plaid_core::open_enum! {
/// Stands in `LoanFilter.account_subtypes`.
#[allow(missing_docs)]
pub enum LoanAccountSubtype {
Auto = "auto",
Business = "business",
Commercial = "commercial",
CommercialLineOfCredit = "commercial line of credit",
Construction = "construction",
Consumer = "consumer",
HomeEquity = "home equity",
HomeEquityLoan = "home equity loan",
Loan = "loan",
Mortgage = "mortgage",
Overdraft = "overdraft",
LineOfCredit = "line of credit",
Student = "student",
Other = "other",
All = "all",
Installment = "installment",
}
}

plaid_core::open_enum! {
/// Stands in `InvestmentFilter.account_subtypes`.
#[allow(missing_docs)]
pub enum InvestmentAccountSubtype {
/// `529`.
Plan529 = "529",
/// `401a`.
Plan401a = "401a",
/// `401k`.
Plan401k = "401k",
/// `403B`.
Plan403b = "403B",
/// `457b`.
Plan457b = "457b",
Brokerage = "brokerage",
CashIsa = "cash isa",
CryptoExchange = "crypto exchange",
EducationSavingsAccount = "education savings account",
Fhsa = "fhsa",
FixedAnnuity = "fixed annuity",
Gic = "gic",
HealthReimbursementArrangement = "health reimbursement arrangement",
Hsa = "hsa",
Ira = "ira",
Isa = "isa",
Keogh = "keogh",
Lif = "lif",
LifeInsurance = "life insurance",
LineOfCredit = "line of credit",
Lira = "lira",
Lrif = "lrif",
Lrsp = "lrsp",
MutualFund = "mutual fund",
NonCustodialWallet = "non-custodial wallet",
NonTaxableBrokerageAccount = "non-taxable brokerage account",
Other = "other",
OtherAnnuity = "other annuity",
OtherInsurance = "other insurance",
Pension = "pension",
PredictionMarket = "prediction market",
Prif = "prif",
ProfitSharingPlan = "profit sharing plan",
Qshr = "qshr",
Rdsp = "rdsp",
Resp = "resp",
Retirement = "retirement",
Rlif = "rlif",
Roth = "roth",
Roth401k = "roth 401k",
Roth403b = "roth 403B",
Roth457b = "roth 457b",
RothPension = "roth pension",
RothProfitSharingPlan = "roth profit sharing plan",
RothThriftSavingsPlan = "roth thrift savings plan",
Rrif = "rrif",
Rrsp = "rrsp",
Sarsep = "sarsep",
SepIra = "sep ira",
SimpleIra = "simple ira",
Sipp = "sipp",
StockPlan = "stock plan",
ThriftSavingsPlan = "thrift savings plan",
Tfsa = "tfsa",
Trust = "trust",
Ugma = "ugma",
Utma = "utma",
VariableAnnuity = "variable annuity",
All = "all",
}
}

plaid_core::open_enum! {
/// Stands in `OtherFilter.account_subtypes`.
#[allow(missing_docs)]
pub enum OtherAccountSubtype {
Other = "other",
All = "all",
}
}

plaid_core::open_enum! {
/// Stands in `LinkTokenCreateRequestEmployment.employment_source_types`.
#[allow(missing_docs)]
pub enum EmploymentSourceType {
Bank = "bank",
Payroll = "payroll",
}
}

plaid_core::open_enum! {
/// Stands in `LinkTokenCreateRequestIncomeVerificationPayrollIncome.flow_types`.
#[allow(missing_docs)]
pub enum IncomeVerificationPayrollFlowType {
PayrollDigitalIncome = "payroll_digital_income",
PayrollDocumentIncome = "payroll_document_income",
}
}

plaid_core::open_enum! {
/// Stands in `LinkTokenCreateRequestUserStatedIncomeSource.category`.
#[allow(missing_docs)]
pub enum UserStatedIncomeSourceCategory {
Other = "OTHER",
Salary = "SALARY",
Unemployment = "UNEMPLOYMENT",
Cash = "CASH",
GigEconomy = "GIG_ECONOMY",
Rental = "RENTAL",
ChildSupport = "CHILD_SUPPORT",
Military = "MILITARY",
Retirement = "RETIREMENT",
LongTermDisability = "LONG_TERM_DISABILITY",
BankInterest = "BANK_INTEREST",
}
}

plaid_core::open_enum! {
/// Stands in `LinkTokenCreateRequestUserStatedIncomeSource.pay_type`.
#[allow(missing_docs)]
pub enum UserStatedIncomeSourcePayType {
Unknown = "UNKNOWN",
Gross = "GROSS",
Net = "NET",
}
}

plaid_core::open_enum! {
/// Stands in `LinkTokenCreateRequestUserStatedIncomeSource.pay_frequency`.
#[allow(missing_docs)]
pub enum UserStatedIncomeSourceFrequency {
Unknown = "UNKNOWN",
Weekly = "WEEKLY",
Biweekly = "BIWEEKLY",
SemiMonthly = "SEMI_MONTHLY",
Monthly = "MONTHLY",
}
}

plaid_core::open_enum! {
/// Stands in `LinkTokenCreateRequestAuth.reroute_to_credentials`.
#[allow(missing_docs)]
pub enum LinkTokenCreateRequestAuthRerouteToCredentials {
Off = "OFF",
Optional = "OPTIONAL",
Forced = "FORCED",
}
}

plaid_core::open_enum! {
/// Stands in `LinkTokenCreateRequestAuth.flow_type`.
#[allow(missing_docs)]
pub enum LinkTokenCreateRequestAuthFlowType {
FlexibleAuth = "FLEXIBLE_AUTH",
}
}

plaid_core::open_enum! {
/// Stands in `LinkTokenCreateHostedLink.delivery_method`.
#[allow(missing_docs)]
pub enum HostedLinkDeliveryMethod {
Sms = "sms",
Email = "email",
}
}

plaid_core::open_enum! {
/// Stands in `LinkSessionSuccessMetadata.transfer_status`.
#[allow(missing_docs)]
pub enum LinkSessionSuccessMetadataTransferStatus {
Complete = "COMPLETE",
Incomplete = "INCOMPLETE",
}
}

plaid_core::open_enum! {
/// Stands in `LinkDeliveryCommunicationMethod.method`.
#[allow(missing_docs)]
pub enum LinkDeliveryDeliveryMethod {
Sms = "SMS",
Email = "EMAIL",
}
}

plaid_core::open_enum! {
/// Stands in `LinkDeliveryGetResponse.status`.
#[allow(missing_docs)]
pub enum LinkDeliverySessionStatus {
Created = "CREATED",
Opened = "OPENED",
Exited = "EXITED",
Completed = "COMPLETED",
Expired = "EXPIRED",
}
}
