// @generated from api/products/link.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, AssetReportId, CashflowAttributesVersion, ClientUserId,
    ConsumerReportPermissiblePurpose, CountryCode, CraCheckReportCreateEmploymentRefreshOptions,
    CraCheckReportHomeLendingReportOptions, CraCheckReportVerificationGetReportType,
    CraPartnerInsightsBaseFicoScore, CraPartnerInsightsBaseFicoScoreVersion,
    CraPartnerInsightsBureau, CraPartnerInsightsFicoInput, CraPartnerInsightsUltraFicoScoreRequest,
    CraPartnerInsightsUltraFicoScoreVersion, CreditSessionBankIncomeStatus,
    CreditSessionDocumentIncomeResult, DepositoryAccountSubtype, GSEReportType, IDNumberType,
    IdentityVerificationRequestUserName, IdentityVerificationTemplateId, IncomeInsightsFilter,
    IncomeInsightsVersion, IncomeVerificationDocParsingConfig, IncomeVerificationId,
    IncomeVerificationSourceType, InstitutionId, LinkSessionId, NetworkInsightsVersion,
    PaymentConsentId, PaymentId, PaymentProfileToken, PlaidLendScoreVersion, PrismCashScoreVersion,
    PrismDetectVersion, PrismExtendVersion, PrismFirstDetectVersion, PrismInsightsVersion,
    PrismVersions, Products, PublicToken, ThirdPartyUserToken, TransferAuthorizationId,
    TransferIntentId, UserAddress, UserIDNumber, UserId, UserToken,
};

plaid_core::secret_token! {
/// Opens Link for one user and purpose.
pub struct LinkToken;
}

/// The request of `/user_account/session/get`.
///
/// Reads what a user agreed to share in a Layer session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserAccountSessionGetRequest {
    /// Public token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct UserAccountSessionGetResponse {
    /// Identity.
    pub identity: Option<UserAccountIdentity>,
    /// Items.
    pub items: Vec<UserAccountItem>,
    /// Identity edit history.
    pub identity_edit_history: Option<UserAccountIdentityEditHistory>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// User account identity.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct UserAccountIdentity {
    /// Name.
    pub name: Option<UserAccountIdentityName>,
    /// Address.
    pub address: Option<UserAccountIdentityAddress>,
    /// Phone number.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// Email.
    pub email: Option<plaid_core::Sensitive>,
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive>,
    /// Ssn.
    pub ssn: Option<plaid_core::Sensitive>,
    /// Ssn last 4.
    pub ssn_last_4: Option<plaid_core::Sensitive>,
}

/// User account identity name.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct UserAccountIdentityName {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
}

/// User account identity address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct UserAccountIdentityAddress {
    /// City.
    pub city: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Street.
    pub street: Option<String>,
    /// Street2.
    pub street2: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: Option<String>,
}

/// User account item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct UserAccountItem {
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
    /// Access token.
    pub access_token: Option<plaid_types::AccessToken>,
}

/// User account identity edit history.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct UserAccountIdentityEditHistory {
    /// Name.
    pub name: Option<UserAccountIdentityEditCounts>,
    /// Address.
    pub address: Option<UserAccountIdentityEditCounts>,
    /// Email.
    pub email: Option<UserAccountIdentityEditCounts>,
    /// Date of birth.
    pub date_of_birth: Option<UserAccountIdentityEditCounts>,
    /// Official document.
    pub official_document: Option<UserAccountIdentityOfficialDocument>,
}

/// User account identity edit counts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct UserAccountIdentityEditCounts {
    /// Edits current.
    pub edits_current: Option<i64>,
    /// Edits 1d.
    pub edits_1d: Option<i64>,
    /// Edits 30d.
    pub edits_30d: Option<i64>,
    /// Edits 365d.
    pub edits_365d: Option<i64>,
    /// Edits all time.
    pub edits_all_time: Option<i64>,
}

/// User account identity official document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct UserAccountIdentityOfficialDocument {
    /// Ssn.
    pub ssn: Option<UserAccountIdentityEditCounts>,
}

/// The request of `/user_account/session/event/send`.
///
/// Reports what a user did outside Layer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserAccountSessionEventSendRequest {
    /// Cohort id.
    pub cohort_id: Option<String>,
    /// Link session id.
    pub link_session_id: plaid_types::LinkSessionId,
    /// Event.
    pub event: UserAccountSessionEvent,
}

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

    /// Cohort id.
    #[must_use]
    pub fn cohort_id(mut self, cohort_id: impl Into<String>) -> Self {
        self.cohort_id = Some(cohort_id.into());
        self
    }
}

/// User account session event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserAccountSessionEvent {
    /// Name.
    pub name: String,
    /// Timestamp.
    pub timestamp: plaid_core::DateTime,
    /// Outcome.
    pub outcome: Option<String>,
}

impl UserAccountSessionEvent {
    /// A value with the members it cannot go without.
    pub fn new(name: impl Into<String>, timestamp: impl Into<plaid_core::DateTime>) -> Self {
        Self {
            name: name.into(),
            timestamp: timestamp.into(),
            outcome: None,
        }
    }

    /// Outcome.
    #[must_use]
    pub fn outcome(mut self, outcome: impl Into<String>) -> Self {
        self.outcome = Some(outcome.into());
        self
    }
}

/// The answer of `/user_account/session/event/send`.
///
/// Reports what a user did outside Layer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct UserAccountSessionEventSendResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/profile/network_status/get`.
///
/// Tells whether a user has an account with Plaid; an older form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProfileNetworkStatusGetRequest {
    /// User.
    pub user: NetworkStatusGetUser,
}

impl ProfileNetworkStatusGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(user: NetworkStatusGetUser) -> Self {
        Self { user }
    }
}

/// Network status get user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkStatusGetUser {
    /// Phone number.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProfileNetworkStatusGetResponse {
    /// Network status.
    pub network_status: NetworkStatusGetResponseNetworkStatus,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/network/status/get`.
///
/// Tells whether a user has an account with Plaid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkStatusGetRequest {
    /// User.
    pub user: NetworkStatusGetUser,
    /// Template id.
    pub template_id: Option<String>,
}

impl NetworkStatusGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(user: NetworkStatusGetUser) -> Self {
        Self {
            user,
            template_id: None,
        }
    }

    /// Template id.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

/// The answer of `/network/status/get`.
///
/// Tells whether a user has an account with Plaid.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct NetworkStatusGetResponse {
    /// Network status.
    pub network_status: NetworkStatusGetResponseNetworkStatus,
    /// Layer.
    pub layer: Option<NetworkStatusGetResponseLayer>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Network status get response layer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct NetworkStatusGetResponseLayer {
    /// Eligible.
    pub eligible: bool,
}

/// Asks for a link token.
#[derive(Clone, Debug, PartialEq)]
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
    /// User id.
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
    /// Access tokens.
    ///
    /// Not in Plaid's public documentation.
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
    /// Link customization name.
    pub link_customization_name: Option<String>,
    /// Appearance mode.
    pub appearance_mode: Option<LinkTokenCreateRequestAppearanceMode>,
    /// Where banks with OAuth send the user back to. It must be allowed in your dashboard.
    pub redirect_uri: Option<String>,
    /// The Android application that OAuth returns to, in place of `redirect_uri`.
    pub android_package_name: Option<String>,
    /// Institution data.
    pub institution_data: Option<LinkTokenCreateInstitutionData>,
    /// Card switch.
    pub card_switch: Option<LinkTokenCreateCardSwitch>,
    /// Account filters.
    pub account_filters: Option<LinkTokenAccountFilters>,
    /// Eu config.
    pub eu_config: Option<LinkTokenEUConfig>,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Payment configuration.
    pub payment_configuration: Option<LinkTokenCreateRequestPaymentConfiguration>,
    /// Payment initiation.
    pub payment_initiation: Option<LinkTokenCreateRequestPaymentInitiation>,
    /// Employment.
    pub employment: Option<LinkTokenCreateRequestEmployment>,
    /// Income verification.
    pub income_verification: Option<LinkTokenCreateRequestIncomeVerification>,
    /// Base report.
    pub base_report: Option<LinkTokenCreateRequestBaseReport>,
    /// Credit partner insights.
    pub credit_partner_insights: Option<LinkTokenCreateRequestCreditPartnerInsights>,
    /// Cra options.
    pub cra_options: Option<LinkTokenCreateRequestCraOptions>,
    /// Consumer report permissible purpose.
    pub consumer_report_permissible_purpose: Option<plaid_types::ConsumerReportPermissiblePurpose>,
    /// Auth.
    pub auth: Option<LinkTokenCreateRequestAuth>,
    /// Transfer.
    pub transfer: Option<LinkTokenCreateRequestTransfer>,
    /// Update.
    pub update: Option<LinkTokenCreateRequestUpdate>,
    /// Identity verification.
    pub identity_verification: Option<LinkTokenCreateRequestIdentityVerification>,
    /// Statements.
    pub statements: Option<LinkTokenCreateRequestStatements>,
    /// Third party user token.
    ///
    /// Not in Plaid's public documentation.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// Investments.
    pub investments: Option<LinkTokenInvestments>,
    /// Investments auth.
    pub investments_auth: Option<LinkTokenInvestmentsAuth>,
    /// Hosted link.
    pub hosted_link: Option<LinkTokenCreateHostedLink>,
    /// Transactions.
    pub transactions: Option<LinkTokenTransactions>,
    /// Cashflow report.
    pub cashflow_report: Option<LinkTokenCashflowReport>,
    /// Cra enabled.
    ///
    /// Not in Plaid's public documentation.
    pub cra_enabled: Option<bool>,
    /// Identity.
    pub identity: Option<LinkTokenCreateIdentity>,
    /// Financekit supported.
    ///
    /// Not in Plaid's public documentation.
    pub financekit_supported: Option<bool>,
    /// Enable multi item link.
    pub enable_multi_item_link: Option<bool>,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
}

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
        }
    }

    /// Who opens Link.
    #[must_use]
    pub fn user(mut self, user: LinkTokenCreateRequestUser) -> Self {
        self.user = Some(user);
        self
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
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
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Opens Link in update mode for this Item.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<plaid_types::AccessToken>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }

    /// Access tokens.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }

    /// Link customization name.
    #[must_use]
    pub fn link_customization_name(mut self, link_customization_name: impl Into<String>) -> Self {
        self.link_customization_name = Some(link_customization_name.into());
        self
    }

    /// Appearance mode.
    #[must_use]
    pub fn appearance_mode(
        mut self,
        appearance_mode: impl Into<LinkTokenCreateRequestAppearanceMode>,
    ) -> Self {
        self.appearance_mode = Some(appearance_mode.into());
        self
    }

    /// Where banks with OAuth send the user back to. It must be allowed in your dashboard.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// The Android application that OAuth returns to, in place of `redirect_uri`.
    #[must_use]
    pub fn android_package_name(mut self, android_package_name: impl Into<String>) -> Self {
        self.android_package_name = Some(android_package_name.into());
        self
    }

    /// Institution data.
    #[must_use]
    pub fn institution_data(mut self, institution_data: LinkTokenCreateInstitutionData) -> Self {
        self.institution_data = Some(institution_data);
        self
    }

    /// Card switch.
    #[must_use]
    pub fn card_switch(mut self, card_switch: LinkTokenCreateCardSwitch) -> Self {
        self.card_switch = Some(card_switch);
        self
    }

    /// Account filters.
    #[must_use]
    pub fn account_filters(mut self, account_filters: LinkTokenAccountFilters) -> Self {
        self.account_filters = Some(account_filters);
        self
    }

    /// Eu config.
    #[must_use]
    pub fn eu_config(mut self, eu_config: LinkTokenEUConfig) -> Self {
        self.eu_config = Some(eu_config);
        self
    }

    /// Institution id.
    #[must_use]
    pub fn institution_id(mut self, institution_id: impl Into<plaid_types::InstitutionId>) -> Self {
        self.institution_id = Some(institution_id.into());
        self
    }

    /// Payment configuration.
    #[must_use]
    pub fn payment_configuration(
        mut self,
        payment_configuration: LinkTokenCreateRequestPaymentConfiguration,
    ) -> Self {
        self.payment_configuration = Some(payment_configuration);
        self
    }

    /// Payment initiation.
    #[must_use]
    pub fn payment_initiation(
        mut self,
        payment_initiation: LinkTokenCreateRequestPaymentInitiation,
    ) -> Self {
        self.payment_initiation = Some(payment_initiation);
        self
    }

    /// Employment.
    #[must_use]
    pub fn employment(mut self, employment: LinkTokenCreateRequestEmployment) -> Self {
        self.employment = Some(employment);
        self
    }

    /// Income verification.
    #[must_use]
    pub fn income_verification(
        mut self,
        income_verification: LinkTokenCreateRequestIncomeVerification,
    ) -> Self {
        self.income_verification = Some(income_verification);
        self
    }

    /// Base report.
    #[must_use]
    pub fn base_report(mut self, base_report: LinkTokenCreateRequestBaseReport) -> Self {
        self.base_report = Some(base_report);
        self
    }

    /// Credit partner insights.
    #[must_use]
    pub fn credit_partner_insights(
        mut self,
        credit_partner_insights: LinkTokenCreateRequestCreditPartnerInsights,
    ) -> Self {
        self.credit_partner_insights = Some(credit_partner_insights);
        self
    }

    /// Cra options.
    #[must_use]
    pub fn cra_options(mut self, cra_options: LinkTokenCreateRequestCraOptions) -> Self {
        self.cra_options = Some(cra_options);
        self
    }

    /// Consumer report permissible purpose.
    #[must_use]
    pub fn consumer_report_permissible_purpose(
        mut self,
        consumer_report_permissible_purpose: impl Into<plaid_types::ConsumerReportPermissiblePurpose>,
    ) -> Self {
        self.consumer_report_permissible_purpose = Some(consumer_report_permissible_purpose.into());
        self
    }

    /// Auth.
    #[must_use]
    pub fn auth(mut self, auth: LinkTokenCreateRequestAuth) -> Self {
        self.auth = Some(auth);
        self
    }

    /// Transfer.
    #[must_use]
    pub fn transfer(mut self, transfer: LinkTokenCreateRequestTransfer) -> Self {
        self.transfer = Some(transfer);
        self
    }

    /// Update.
    #[must_use]
    pub fn update(mut self, update: LinkTokenCreateRequestUpdate) -> Self {
        self.update = Some(update);
        self
    }

    /// Identity verification.
    #[must_use]
    pub fn identity_verification(
        mut self,
        identity_verification: LinkTokenCreateRequestIdentityVerification,
    ) -> Self {
        self.identity_verification = Some(identity_verification);
        self
    }

    /// Statements.
    #[must_use]
    pub fn statements(mut self, statements: LinkTokenCreateRequestStatements) -> Self {
        self.statements = Some(statements);
        self
    }

    /// Third party user token.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn third_party_user_token(
        mut self,
        third_party_user_token: impl Into<plaid_types::ThirdPartyUserToken>,
    ) -> Self {
        self.third_party_user_token = Some(third_party_user_token.into());
        self
    }

    /// Investments.
    #[must_use]
    pub fn investments(mut self, investments: LinkTokenInvestments) -> Self {
        self.investments = Some(investments);
        self
    }

    /// Investments auth.
    #[must_use]
    pub fn investments_auth(mut self, investments_auth: LinkTokenInvestmentsAuth) -> Self {
        self.investments_auth = Some(investments_auth);
        self
    }

    /// Hosted link.
    #[must_use]
    pub fn hosted_link(mut self, hosted_link: LinkTokenCreateHostedLink) -> Self {
        self.hosted_link = Some(hosted_link);
        self
    }

    /// Transactions.
    #[must_use]
    pub fn transactions(mut self, transactions: LinkTokenTransactions) -> Self {
        self.transactions = Some(transactions);
        self
    }

    /// Cashflow report.
    #[must_use]
    pub fn cashflow_report(mut self, cashflow_report: LinkTokenCashflowReport) -> Self {
        self.cashflow_report = Some(cashflow_report);
        self
    }

    /// Cra enabled.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn cra_enabled(mut self, cra_enabled: bool) -> Self {
        self.cra_enabled = Some(cra_enabled);
        self
    }

    /// Identity.
    #[must_use]
    pub fn identity(mut self, identity: LinkTokenCreateIdentity) -> Self {
        self.identity = Some(identity);
        self
    }

    /// Financekit supported.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn financekit_supported(mut self, financekit_supported: bool) -> Self {
        self.financekit_supported = Some(financekit_supported);
        self
    }

    /// Enable multi item link.
    #[must_use]
    pub fn enable_multi_item_link(mut self, enable_multi_item_link: bool) -> Self {
        self.enable_multi_item_link = Some(enable_multi_item_link);
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }
}

/// Who opens Link. Known data shortens the way through it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestUser {
    /// Names the user in your own system. It must not be something personal, such as an email address.
    pub client_user_id: plaid_types::ClientUserId,
    /// Legal name.
    pub legal_name: Option<String>,
    /// Name.
    pub name: Option<plaid_types::IdentityVerificationRequestUserName>,
    /// Phone number.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// Phone number verified time.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub phone_number_verified_time: Option<plaid_core::DateTime>,
    /// Email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// Email address verified time.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub email_address_verified_time: Option<plaid_core::DateTime>,
    /// Ssn.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub ssn: Option<plaid_core::Sensitive>,
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Address.
    pub address: Option<plaid_types::UserAddress>,
    /// Id number.
    pub id_number: Option<plaid_types::UserIDNumber>,
}

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

    /// Legal name.
    #[must_use]
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, name: plaid_types::IdentityVerificationRequestUserName) -> Self {
        self.name = Some(name);
        self
    }

    /// Phone number.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<plaid_core::Sensitive>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Phone number verified time.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn phone_number_verified_time(
        mut self,
        phone_number_verified_time: impl Into<plaid_core::DateTime>,
    ) -> Self {
        self.phone_number_verified_time = Some(phone_number_verified_time.into());
        self
    }

    /// Email address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<plaid_core::Sensitive>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Email address verified time.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn email_address_verified_time(
        mut self,
        email_address_verified_time: impl Into<plaid_core::DateTime>,
    ) -> Self {
        self.email_address_verified_time = Some(email_address_verified_time.into());
        self
    }

    /// Ssn.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn ssn(mut self, ssn: impl Into<plaid_core::Sensitive>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    /// Date of birth.
    #[must_use]
    pub fn date_of_birth(
        mut self,
        date_of_birth: impl Into<plaid_core::Sensitive<plaid_core::Date>>,
    ) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Address.
    #[must_use]
    pub fn address(mut self, address: plaid_types::UserAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// Id number.
    #[must_use]
    pub fn id_number(mut self, id_number: plaid_types::UserIDNumber) -> Self {
        self.id_number = Some(id_number);
        self
    }
}

/// Data that leads to an institution.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkTokenCreateInstitutionData {
    /// Routing number.
    pub routing_number: Option<String>,
}

impl LinkTokenCreateInstitutionData {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Routing number.
    #[must_use]
    pub fn routing_number(mut self, routing_number: impl Into<String>) -> Self {
        self.routing_number = Some(routing_number.into());
        self
    }
}

/// Link token create card switch.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateCardSwitch {
    /// Card bin.
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
#[non_exhaustive]
pub struct LinkTokenAccountFilters {
    /// Depository.
    pub depository: Option<DepositoryFilter>,
    /// Credit.
    pub credit: Option<CreditFilter>,
    /// Loan.
    pub loan: Option<LoanFilter>,
    /// Investment.
    pub investment: Option<InvestmentFilter>,
    /// Other.
    pub other: Option<OtherFilter>,
}

impl LinkTokenAccountFilters {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Depository.
    #[must_use]
    pub fn depository(mut self, depository: DepositoryFilter) -> Self {
        self.depository = Some(depository);
        self
    }

    /// Credit.
    #[must_use]
    pub fn credit(mut self, credit: CreditFilter) -> Self {
        self.credit = Some(credit);
        self
    }

    /// Loan.
    #[must_use]
    pub fn loan(mut self, loan: LoanFilter) -> Self {
        self.loan = Some(loan);
        self
    }

    /// Investment.
    #[must_use]
    pub fn investment(mut self, investment: InvestmentFilter) -> Self {
        self.investment = Some(investment);
        self
    }

    /// Other.
    #[must_use]
    pub fn other(mut self, other: OtherFilter) -> Self {
        self.other = Some(other);
        self
    }
}

/// Which subtypes of depository accounts are offered.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct DepositoryFilter {
    /// Account subtypes.
    pub account_subtypes: Option<Vec<plaid_types::DepositoryAccountSubtype>>,
    /// Limited purpose types.
    pub limited_purpose_types: Option<Vec<LimitedPurposeType>>,
}

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

    /// Limited purpose types.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct CreditFilter {
    /// Account subtypes.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LoanFilter {
    /// Account subtypes.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InvestmentFilter {
    /// Account subtypes.
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
#[non_exhaustive]
pub struct OtherFilter {
    /// Account subtypes.
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

/// Link token eu config.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenEUConfig {
    /// Headless.
    pub headless: Option<bool>,
}

impl LinkTokenEUConfig {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Headless.
    #[must_use]
    pub fn headless(mut self, headless: bool) -> Self {
        self.headless = Some(headless);
        self
    }
}

/// Link token create request payment configuration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestPaymentConfiguration {
    /// Amount. A decimal string on the wire.
    ///
    /// Not in Plaid's public documentation.
    pub amount: plaid_core::Amount,
    /// Description.
    ///
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

    /// Description.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// The payment or consent that Link is opened for.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestPaymentInitiation {
    /// Payment id.
    pub payment_id: Option<plaid_types::PaymentId>,
    /// Consent id.
    pub consent_id: Option<plaid_types::PaymentConsentId>,
}

impl LinkTokenCreateRequestPaymentInitiation {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Payment id.
    #[must_use]
    pub fn payment_id(mut self, payment_id: impl Into<plaid_types::PaymentId>) -> Self {
        self.payment_id = Some(payment_id.into());
        self
    }

    /// Consent id.
    #[must_use]
    pub fn consent_id(mut self, consent_id: impl Into<plaid_types::PaymentConsentId>) -> Self {
        self.consent_id = Some(consent_id.into());
        self
    }
}

/// Link token create request employment.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestEmployment {
    /// Employment source types.
    pub employment_source_types: Option<Vec<EmploymentSourceType>>,
    /// Bank employment.
    pub bank_employment: Option<LinkTokenCreateRequestEmploymentBankIncome>,
}

impl LinkTokenCreateRequestEmployment {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Employment source types.
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

    /// Bank employment.
    #[must_use]
    pub fn bank_employment(
        mut self,
        bank_employment: LinkTokenCreateRequestEmploymentBankIncome,
    ) -> Self {
        self.bank_employment = Some(bank_employment);
        self
    }
}

/// Link token create request employment bank income.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestEmploymentBankIncome {
    /// Days requested.
    pub days_requested: i64,
}

impl LinkTokenCreateRequestEmploymentBankIncome {
    /// A value with the members it cannot go without.
    pub fn new(days_requested: i64) -> Self {
        Self { days_requested }
    }
}

/// What kinds of income the user shares.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestIncomeVerification {
    /// Income verification id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub income_verification_id: Option<plaid_types::IncomeVerificationId>,
    /// Asset report id.
    pub asset_report_id: Option<plaid_types::AssetReportId>,
    /// Access tokens.
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
    /// Income source types.
    pub income_source_types: Option<Vec<plaid_types::IncomeVerificationSourceType>>,
    /// Bank income.
    pub bank_income: Option<LinkTokenCreateRequestIncomeVerificationBankIncome>,
    /// Payroll income.
    pub payroll_income: Option<LinkTokenCreateRequestIncomeVerificationPayrollIncome>,
    /// Stated income sources.
    pub stated_income_sources: Option<Vec<LinkTokenCreateRequestUserStatedIncomeSource>>,
}

impl LinkTokenCreateRequestIncomeVerification {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Income verification id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn income_verification_id(
        mut self,
        income_verification_id: impl Into<plaid_types::IncomeVerificationId>,
    ) -> Self {
        self.income_verification_id = Some(income_verification_id.into());
        self
    }

    /// Asset report id.
    #[must_use]
    pub fn asset_report_id(
        mut self,
        asset_report_id: impl Into<plaid_types::AssetReportId>,
    ) -> Self {
        self.asset_report_id = Some(asset_report_id.into());
        self
    }

    /// Access tokens.
    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }

    /// Income source types.
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

    /// Bank income.
    #[must_use]
    pub fn bank_income(
        mut self,
        bank_income: LinkTokenCreateRequestIncomeVerificationBankIncome,
    ) -> Self {
        self.bank_income = Some(bank_income);
        self
    }

    /// Payroll income.
    #[must_use]
    pub fn payroll_income(
        mut self,
        payroll_income: LinkTokenCreateRequestIncomeVerificationPayrollIncome,
    ) -> Self {
        self.payroll_income = Some(payroll_income);
        self
    }

    /// Stated income sources.
    #[must_use]
    pub fn stated_income_sources(
        mut self,
        stated_income_sources: impl IntoIterator<Item = LinkTokenCreateRequestUserStatedIncomeSource>,
    ) -> Self {
        self.stated_income_sources = Some(stated_income_sources.into_iter().collect());
        self
    }
}

/// Link token create request income verification bank income.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestIncomeVerificationBankIncome {
    /// Days requested. From 1 to 731.
    pub days_requested: i64,
    /// Enable multiple items. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    pub enable_multiple_items: Option<bool>,
}

impl LinkTokenCreateRequestIncomeVerificationBankIncome {
    /// A value with the members it cannot go without.
    pub fn new(days_requested: i64) -> Self {
        Self {
            days_requested,
            enable_multiple_items: None,
        }
    }

    /// Enable multiple items. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn enable_multiple_items(mut self, enable_multiple_items: bool) -> Self {
        self.enable_multiple_items = Some(enable_multiple_items);
        self
    }
}

/// Link token create request income verification payroll income.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestIncomeVerificationPayrollIncome {
    /// Flow types.
    pub flow_types: Option<Vec<IncomeVerificationPayrollFlowType>>,
    /// Is update mode. Plaid's default is `false`.
    pub is_update_mode: Option<bool>,
    /// Item id to update.
    pub item_id_to_update: Option<plaid_core::ItemId>,
    /// Parsing config.
    pub parsing_config: Option<Vec<plaid_types::IncomeVerificationDocParsingConfig>>,
}

impl LinkTokenCreateRequestIncomeVerificationPayrollIncome {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Flow types.
    #[must_use]
    pub fn flow_types(
        mut self,
        flow_types: impl IntoIterator<Item = impl Into<IncomeVerificationPayrollFlowType>>,
    ) -> Self {
        self.flow_types = Some(flow_types.into_iter().map(Into::into).collect());
        self
    }

    /// Is update mode. Plaid's default is `false`.
    #[must_use]
    pub fn is_update_mode(mut self, is_update_mode: bool) -> Self {
        self.is_update_mode = Some(is_update_mode);
        self
    }

    /// Item id to update.
    #[must_use]
    pub fn item_id_to_update(mut self, item_id_to_update: impl Into<plaid_core::ItemId>) -> Self {
        self.item_id_to_update = Some(item_id_to_update.into());
        self
    }

    /// Parsing config.
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

/// Link token create request user stated income source.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestUserStatedIncomeSource {
    /// Employer.
    pub employer: Option<String>,
    /// Category.
    pub category: Option<UserStatedIncomeSourceCategory>,
    /// Pay per cycle.
    pub pay_per_cycle: Option<plaid_core::Amount>,
    /// Pay annual.
    pub pay_annual: Option<plaid_core::Amount>,
    /// Pay type.
    pub pay_type: Option<UserStatedIncomeSourcePayType>,
    /// Pay frequency.
    pub pay_frequency: Option<UserStatedIncomeSourceFrequency>,
}

impl LinkTokenCreateRequestUserStatedIncomeSource {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Employer.
    #[must_use]
    pub fn employer(mut self, employer: impl Into<String>) -> Self {
        self.employer = Some(employer.into());
        self
    }

    /// Category.
    #[must_use]
    pub fn category(mut self, category: impl Into<UserStatedIncomeSourceCategory>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Pay per cycle.
    #[must_use]
    pub fn pay_per_cycle(mut self, pay_per_cycle: impl Into<plaid_core::Amount>) -> Self {
        self.pay_per_cycle = Some(pay_per_cycle.into());
        self
    }

    /// Pay annual.
    #[must_use]
    pub fn pay_annual(mut self, pay_annual: impl Into<plaid_core::Amount>) -> Self {
        self.pay_annual = Some(pay_annual.into());
        self
    }

    /// Pay type.
    #[must_use]
    pub fn pay_type(mut self, pay_type: impl Into<UserStatedIncomeSourcePayType>) -> Self {
        self.pay_type = Some(pay_type.into());
        self
    }

    /// Pay frequency.
    #[must_use]
    pub fn pay_frequency(
        mut self,
        pay_frequency: impl Into<UserStatedIncomeSourceFrequency>,
    ) -> Self {
        self.pay_frequency = Some(pay_frequency.into());
        self
    }
}

/// Link token create request base report.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestBaseReport {
    /// Days requested. From 1 to 730.
    pub days_requested: i64,
    /// Client report id.
    pub client_report_id: Option<String>,
}

impl LinkTokenCreateRequestBaseReport {
    /// A value with the members it cannot go without.
    pub fn new(days_requested: i64) -> Self {
        Self {
            days_requested,
            client_report_id: None,
        }
    }

    /// Client report id.
    #[must_use]
    pub fn client_report_id(mut self, client_report_id: impl Into<String>) -> Self {
        self.client_report_id = Some(client_report_id.into());
        self
    }
}

/// Link token create request credit partner insights.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCreditPartnerInsights {
    /// Days requested. From 1 to 730.
    pub days_requested: Option<i64>,
}

impl LinkTokenCreateRequestCreditPartnerInsights {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Days requested. From 1 to 730.
    #[must_use]
    pub fn days_requested(mut self, days_requested: i64) -> Self {
        self.days_requested = Some(days_requested);
        self
    }
}

/// What a consumer report shall hold.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptions {
    /// Days requested. At most 731.
    pub days_requested: i64,
    /// Days required. At most 184.
    pub days_required: Option<i64>,
    /// Client report id.
    pub client_report_id: Option<String>,
    /// Partner insights.
    pub partner_insights: Option<LinkTokenCreateRequestCraOptionsPartnerInsights>,
    /// Base report.
    pub base_report: Option<LinkTokenCreateRequestCraOptionsBaseReport>,
    /// Cashflow insights.
    pub cashflow_insights: Option<LinkTokenCreateRequestCraOptionsCashflowInsights>,
    /// Lend score.
    pub lend_score: Option<LinkTokenCreateRequestCraOptionsLendScore>,
    /// Network insights.
    pub network_insights: Option<LinkTokenCreateRequestCraOptionsNetworkInsights>,
    /// Include investments.
    pub include_investments: Option<bool>,
    /// Income insights.
    pub income_insights: Option<LinkTokenCreateRequestCraOptionsIncomeInsights>,
}

impl LinkTokenCreateRequestCraOptions {
    /// A value with the members it cannot go without.
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

    /// Days required. At most 184.
    #[must_use]
    pub fn days_required(mut self, days_required: i64) -> Self {
        self.days_required = Some(days_required);
        self
    }

    /// Client report id.
    #[must_use]
    pub fn client_report_id(mut self, client_report_id: impl Into<String>) -> Self {
        self.client_report_id = Some(client_report_id.into());
        self
    }

    /// Partner insights.
    #[must_use]
    pub fn partner_insights(
        mut self,
        partner_insights: LinkTokenCreateRequestCraOptionsPartnerInsights,
    ) -> Self {
        self.partner_insights = Some(partner_insights);
        self
    }

    /// Base report.
    #[must_use]
    pub fn base_report(mut self, base_report: LinkTokenCreateRequestCraOptionsBaseReport) -> Self {
        self.base_report = Some(base_report);
        self
    }

    /// Cashflow insights.
    #[must_use]
    pub fn cashflow_insights(
        mut self,
        cashflow_insights: LinkTokenCreateRequestCraOptionsCashflowInsights,
    ) -> Self {
        self.cashflow_insights = Some(cashflow_insights);
        self
    }

    /// Lend score.
    #[must_use]
    pub fn lend_score(mut self, lend_score: LinkTokenCreateRequestCraOptionsLendScore) -> Self {
        self.lend_score = Some(lend_score);
        self
    }

    /// Network insights.
    #[must_use]
    pub fn network_insights(
        mut self,
        network_insights: LinkTokenCreateRequestCraOptionsNetworkInsights,
    ) -> Self {
        self.network_insights = Some(network_insights);
        self
    }

    /// Include investments.
    #[must_use]
    pub fn include_investments(mut self, include_investments: bool) -> Self {
        self.include_investments = Some(include_investments);
        self
    }

    /// Income insights.
    #[must_use]
    pub fn income_insights(
        mut self,
        income_insights: LinkTokenCreateRequestCraOptionsIncomeInsights,
    ) -> Self {
        self.income_insights = Some(income_insights);
        self
    }
}

/// Link token create request cra options partner insights.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsPartnerInsights {
    /// Prism versions.
    pub prism_versions: Option<plaid_types::PrismVersions>,
    /// Fico.
    pub fico: Option<plaid_types::CraPartnerInsightsFicoInput>,
}

impl LinkTokenCreateRequestCraOptionsPartnerInsights {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Prism versions.
    #[must_use]
    pub fn prism_versions(mut self, prism_versions: plaid_types::PrismVersions) -> Self {
        self.prism_versions = Some(prism_versions);
        self
    }

    /// Fico.
    #[must_use]
    pub fn fico(mut self, fico: plaid_types::CraPartnerInsightsFicoInput) -> Self {
        self.fico = Some(fico);
        self
    }
}

/// Link token create request cra options base report.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsBaseReport {
    /// Client report id.
    pub client_report_id: Option<String>,
    /// Gse options.
    pub gse_options: Option<LinkTokenCreateRequestCraOptionsBaseReportGSEOptions>,
    /// Require identity.
    pub require_identity: Option<bool>,
    /// Home lending report options.
    pub home_lending_report_options: Option<plaid_types::CraCheckReportHomeLendingReportOptions>,
}

impl LinkTokenCreateRequestCraOptionsBaseReport {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Client report id.
    #[must_use]
    pub fn client_report_id(mut self, client_report_id: impl Into<String>) -> Self {
        self.client_report_id = Some(client_report_id.into());
        self
    }

    /// Gse options.
    #[must_use]
    pub fn gse_options(
        mut self,
        gse_options: LinkTokenCreateRequestCraOptionsBaseReportGSEOptions,
    ) -> Self {
        self.gse_options = Some(gse_options);
        self
    }

    /// Require identity.
    #[must_use]
    pub fn require_identity(mut self, require_identity: bool) -> Self {
        self.require_identity = Some(require_identity);
        self
    }

    /// Home lending report options.
    #[must_use]
    pub fn home_lending_report_options(
        mut self,
        home_lending_report_options: plaid_types::CraCheckReportHomeLendingReportOptions,
    ) -> Self {
        self.home_lending_report_options = Some(home_lending_report_options);
        self
    }
}

/// Link token create request cra options base report gse options.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsBaseReportGSEOptions {
    /// Report types.
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

/// Link token create request cra options cashflow insights.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsCashflowInsights {
    /// Attributes version.
    pub attributes_version: Option<plaid_types::CashflowAttributesVersion>,
}

impl LinkTokenCreateRequestCraOptionsCashflowInsights {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Attributes version.
    #[must_use]
    pub fn attributes_version(
        mut self,
        attributes_version: impl Into<plaid_types::CashflowAttributesVersion>,
    ) -> Self {
        self.attributes_version = Some(attributes_version.into());
        self
    }
}

/// Link token create request cra options lend score.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsLendScore {
    /// Lend score version.
    pub lend_score_version: Option<plaid_types::PlaidLendScoreVersion>,
}

impl LinkTokenCreateRequestCraOptionsLendScore {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lend score version.
    #[must_use]
    pub fn lend_score_version(
        mut self,
        lend_score_version: impl Into<plaid_types::PlaidLendScoreVersion>,
    ) -> Self {
        self.lend_score_version = Some(lend_score_version.into());
        self
    }
}

/// Link token create request cra options network insights.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsNetworkInsights {
    /// Network insights version.
    pub network_insights_version: Option<plaid_types::NetworkInsightsVersion>,
}

impl LinkTokenCreateRequestCraOptionsNetworkInsights {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Network insights version.
    #[must_use]
    pub fn network_insights_version(
        mut self,
        network_insights_version: impl Into<plaid_types::NetworkInsightsVersion>,
    ) -> Self {
        self.network_insights_version = Some(network_insights_version.into());
        self
    }
}

/// Link token create request cra options income insights.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsIncomeInsights {
    /// Income insights filter.
    pub income_insights_filter: Option<plaid_types::IncomeInsightsFilter>,
    /// Income insights version.
    pub income_insights_version: Option<plaid_types::IncomeInsightsVersion>,
}

impl LinkTokenCreateRequestCraOptionsIncomeInsights {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Income insights filter.
    #[must_use]
    pub fn income_insights_filter(
        mut self,
        income_insights_filter: plaid_types::IncomeInsightsFilter,
    ) -> Self {
        self.income_insights_filter = Some(income_insights_filter);
        self
    }

    /// Income insights version.
    #[must_use]
    pub fn income_insights_version(
        mut self,
        income_insights_version: impl Into<plaid_types::IncomeInsightsVersion>,
    ) -> Self {
        self.income_insights_version = Some(income_insights_version.into());
        self
    }
}

/// Ways to link accounts for payments other than by login.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestAuth {
    /// Auth type select enabled.
    pub auth_type_select_enabled: Option<bool>,
    /// Automated microdeposits enabled.
    pub automated_microdeposits_enabled: Option<bool>,
    /// Instant match enabled.
    pub instant_match_enabled: Option<bool>,
    /// Same day microdeposits enabled.
    pub same_day_microdeposits_enabled: Option<bool>,
    /// Instant microdeposits enabled.
    pub instant_microdeposits_enabled: Option<bool>,
    /// Reroute to credentials.
    pub reroute_to_credentials: Option<LinkTokenCreateRequestAuthRerouteToCredentials>,
    /// Database match enabled.
    ///
    /// Deprecated by Plaid.
    pub database_match_enabled: Option<bool>,
    /// Database insights enabled.
    ///
    /// Deprecated by Plaid.
    pub database_insights_enabled: Option<bool>,
    /// Flow type.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub flow_type: Option<LinkTokenCreateRequestAuthFlowType>,
    /// Sms microdeposits verification enabled.
    pub sms_microdeposits_verification_enabled: Option<bool>,
}

impl LinkTokenCreateRequestAuth {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Auth type select enabled.
    #[must_use]
    pub fn auth_type_select_enabled(mut self, auth_type_select_enabled: bool) -> Self {
        self.auth_type_select_enabled = Some(auth_type_select_enabled);
        self
    }

    /// Automated microdeposits enabled.
    #[must_use]
    pub fn automated_microdeposits_enabled(
        mut self,
        automated_microdeposits_enabled: bool,
    ) -> Self {
        self.automated_microdeposits_enabled = Some(automated_microdeposits_enabled);
        self
    }

    /// Instant match enabled.
    #[must_use]
    pub fn instant_match_enabled(mut self, instant_match_enabled: bool) -> Self {
        self.instant_match_enabled = Some(instant_match_enabled);
        self
    }

    /// Same day microdeposits enabled.
    #[must_use]
    pub fn same_day_microdeposits_enabled(mut self, same_day_microdeposits_enabled: bool) -> Self {
        self.same_day_microdeposits_enabled = Some(same_day_microdeposits_enabled);
        self
    }

    /// Instant microdeposits enabled.
    #[must_use]
    pub fn instant_microdeposits_enabled(mut self, instant_microdeposits_enabled: bool) -> Self {
        self.instant_microdeposits_enabled = Some(instant_microdeposits_enabled);
        self
    }

    /// Reroute to credentials.
    #[must_use]
    pub fn reroute_to_credentials(
        mut self,
        reroute_to_credentials: impl Into<LinkTokenCreateRequestAuthRerouteToCredentials>,
    ) -> Self {
        self.reroute_to_credentials = Some(reroute_to_credentials.into());
        self
    }

    /// Database match enabled.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn database_match_enabled(mut self, database_match_enabled: bool) -> Self {
        self.database_match_enabled = Some(database_match_enabled);
        self
    }

    /// Database insights enabled.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn database_insights_enabled(mut self, database_insights_enabled: bool) -> Self {
        self.database_insights_enabled = Some(database_insights_enabled);
        self
    }

    /// Flow type.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn flow_type(mut self, flow_type: impl Into<LinkTokenCreateRequestAuthFlowType>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }

    /// Sms microdeposits verification enabled.
    #[must_use]
    pub fn sms_microdeposits_verification_enabled(
        mut self,
        sms_microdeposits_verification_enabled: bool,
    ) -> Self {
        self.sms_microdeposits_verification_enabled = Some(sms_microdeposits_verification_enabled);
        self
    }
}

/// The transfer that Link is opened for.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestTransfer {
    /// Intent id.
    pub intent_id: Option<plaid_types::TransferIntentId>,
    /// Authorization id.
    pub authorization_id: Option<plaid_types::TransferAuthorizationId>,
    /// Payment profile token.
    ///
    /// Not in Plaid's public documentation.
    pub payment_profile_token: Option<plaid_types::PaymentProfileToken>,
}

impl LinkTokenCreateRequestTransfer {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Intent id.
    #[must_use]
    pub fn intent_id(mut self, intent_id: impl Into<plaid_types::TransferIntentId>) -> Self {
        self.intent_id = Some(intent_id.into());
        self
    }

    /// Authorization id.
    #[must_use]
    pub fn authorization_id(
        mut self,
        authorization_id: impl Into<plaid_types::TransferAuthorizationId>,
    ) -> Self {
        self.authorization_id = Some(authorization_id.into());
        self
    }

    /// Payment profile token.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn payment_profile_token(
        mut self,
        payment_profile_token: impl Into<plaid_types::PaymentProfileToken>,
    ) -> Self {
        self.payment_profile_token = Some(payment_profile_token.into());
        self
    }
}

/// What update mode offers.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestUpdate {
    /// Account selection enabled. Plaid's default is `false`.
    pub account_selection_enabled: Option<bool>,
    /// Reauthorization enabled.
    ///
    /// Not in Plaid's public documentation.
    pub reauthorization_enabled: Option<bool>,
    /// User. Plaid's default is `false`.
    pub user: Option<bool>,
    /// Item ids.
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
}

impl LinkTokenCreateRequestUpdate {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account selection enabled. Plaid's default is `false`.
    #[must_use]
    pub fn account_selection_enabled(mut self, account_selection_enabled: bool) -> Self {
        self.account_selection_enabled = Some(account_selection_enabled);
        self
    }

    /// Reauthorization enabled.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn reauthorization_enabled(mut self, reauthorization_enabled: bool) -> Self {
        self.reauthorization_enabled = Some(reauthorization_enabled);
        self
    }

    /// User. Plaid's default is `false`.
    #[must_use]
    pub fn user(mut self, user: bool) -> Self {
        self.user = Some(user);
        self
    }

    /// Item ids.
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
#[non_exhaustive]
pub struct LinkTokenCreateRequestIdentityVerification {
    /// Template id.
    pub template_id: plaid_types::IdentityVerificationTemplateId,
    /// Consent. Plaid's default is `false`.
    ///
    /// Not in Plaid's public documentation.
    pub consent: Option<bool>,
    /// Gave consent. Plaid's default is `false`.
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

    /// Consent. Plaid's default is `false`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn consent(mut self, consent: bool) -> Self {
        self.consent = Some(consent);
        self
    }

    /// Gave consent. Plaid's default is `false`.
    #[must_use]
    pub fn gave_consent(mut self, gave_consent: bool) -> Self {
        self.gave_consent = Some(gave_consent);
        self
    }
}

/// The range of statements that the user shares.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestStatements {
    /// Start date.
    pub start_date: plaid_core::Date,
    /// End date.
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

/// Link token investments.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenInvestments {
    /// Allow unverified crypto wallets.
    pub allow_unverified_crypto_wallets: Option<bool>,
    /// Allow manual entry.
    pub allow_manual_entry: Option<bool>,
}

impl LinkTokenInvestments {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Allow unverified crypto wallets.
    #[must_use]
    pub fn allow_unverified_crypto_wallets(
        mut self,
        allow_unverified_crypto_wallets: bool,
    ) -> Self {
        self.allow_unverified_crypto_wallets = Some(allow_unverified_crypto_wallets);
        self
    }

    /// Allow manual entry.
    #[must_use]
    pub fn allow_manual_entry(mut self, allow_manual_entry: bool) -> Self {
        self.allow_manual_entry = Some(allow_manual_entry);
        self
    }
}

/// Link token investments auth.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenInvestmentsAuth {
    /// Manual entry enabled. Plaid's default is `false`.
    pub manual_entry_enabled: Option<bool>,
    /// Masked number match enabled. Plaid's default is `false`.
    pub masked_number_match_enabled: Option<bool>,
    /// Stated account number enabled. Plaid's default is `false`.
    pub stated_account_number_enabled: Option<bool>,
    /// Rollover 401k enabled. Plaid's default is `false`.
    ///
    /// Not in Plaid's public documentation.
    pub rollover_401k_enabled: Option<bool>,
}

impl LinkTokenInvestmentsAuth {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Manual entry enabled. Plaid's default is `false`.
    #[must_use]
    pub fn manual_entry_enabled(mut self, manual_entry_enabled: bool) -> Self {
        self.manual_entry_enabled = Some(manual_entry_enabled);
        self
    }

    /// Masked number match enabled. Plaid's default is `false`.
    #[must_use]
    pub fn masked_number_match_enabled(mut self, masked_number_match_enabled: bool) -> Self {
        self.masked_number_match_enabled = Some(masked_number_match_enabled);
        self
    }

    /// Stated account number enabled. Plaid's default is `false`.
    #[must_use]
    pub fn stated_account_number_enabled(mut self, stated_account_number_enabled: bool) -> Self {
        self.stated_account_number_enabled = Some(stated_account_number_enabled);
        self
    }

    /// Rollover 401k enabled. Plaid's default is `false`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn rollover_401k_enabled(mut self, rollover_401k_enabled: bool) -> Self {
        self.rollover_401k_enabled = Some(rollover_401k_enabled);
        self
    }
}

/// Settings of Link on a page of Plaid's.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateHostedLink {
    /// Delivery method.
    pub delivery_method: Option<HostedLinkDeliveryMethod>,
    /// Completion redirect uri.
    pub completion_redirect_uri: Option<String>,
    /// Url lifetime seconds.
    pub url_lifetime_seconds: Option<i64>,
    /// Is mobile app. Plaid's default is `false`.
    pub is_mobile_app: Option<bool>,
}

impl LinkTokenCreateHostedLink {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery method.
    #[must_use]
    pub fn delivery_method(mut self, delivery_method: impl Into<HostedLinkDeliveryMethod>) -> Self {
        self.delivery_method = Some(delivery_method.into());
        self
    }

    /// Completion redirect uri.
    #[must_use]
    pub fn completion_redirect_uri(mut self, completion_redirect_uri: impl Into<String>) -> Self {
        self.completion_redirect_uri = Some(completion_redirect_uri.into());
        self
    }

    /// Url lifetime seconds.
    #[must_use]
    pub fn url_lifetime_seconds(mut self, url_lifetime_seconds: i64) -> Self {
        self.url_lifetime_seconds = Some(url_lifetime_seconds);
        self
    }

    /// Is mobile app. Plaid's default is `false`.
    #[must_use]
    pub fn is_mobile_app(mut self, is_mobile_app: bool) -> Self {
        self.is_mobile_app = Some(is_mobile_app);
        self
    }
}

/// How much history of transactions to pull.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenTransactions {
    /// Days requested. From 1 to 730. Plaid's default is `90`.
    pub days_requested: Option<i64>,
}

impl LinkTokenTransactions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Days requested. From 1 to 730. Plaid's default is `90`.
    #[must_use]
    pub fn days_requested(mut self, days_requested: i64) -> Self {
        self.days_requested = Some(days_requested);
        self
    }
}

/// Link token cashflow report.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCashflowReport {
    /// Days requested. From 1 to 730. Plaid's default is `365`.
    pub days_requested: Option<i64>,
}

impl LinkTokenCashflowReport {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Days requested. From 1 to 730. Plaid's default is `365`.
    #[must_use]
    pub fn days_requested(mut self, days_requested: i64) -> Self {
        self.days_requested = Some(days_requested);
        self
    }
}

/// Link token create identity.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateIdentity {
    /// Is document upload.
    pub is_document_upload: Option<bool>,
    /// Account ids.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
    /// Parsing configs.
    pub parsing_configs: Option<Vec<plaid_types::IncomeVerificationDocParsingConfig>>,
}

impl LinkTokenCreateIdentity {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Is document upload.
    #[must_use]
    pub fn is_document_upload(mut self, is_document_upload: bool) -> Self {
        self.is_document_upload = Some(is_document_upload);
        self
    }

    /// Account ids.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Parsing configs.
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

/// A link token and when it ends.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkTokenCreateResponse {
    /// Link token.
    pub link_token: LinkToken,
    /// When the token stops working.
    pub expiration: plaid_core::DateTime,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Where to send the user, for hosted Link.
    pub hosted_link_url: Option<plaid_core::Sensitive>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
}

/// The request of `/link/token/get`.
///
/// Reads a link token with its settings and, for hosted and multi-Item Link, the results of its sessions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenGetRequest {
    /// Link token.
    pub link_token: LinkToken,
}

impl LinkTokenGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(link_token: impl Into<LinkToken>) -> Self {
        Self {
            link_token: link_token.into(),
        }
    }
}

/// The answer of `/link/token/get`.
///
/// Reads a link token with its settings and, for hosted and multi-Item Link, the results of its sessions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkTokenGetResponse {
    /// Link token.
    pub link_token: Option<LinkToken>,
    /// Created at.
    pub created_at: Option<plaid_core::DateTime>,
    /// Expiration.
    pub expiration: Option<plaid_core::DateTime>,
    /// Link sessions.
    pub link_sessions: Vec<LinkTokenGetSessionsResponse>,
    /// Metadata.
    pub metadata: Option<LinkTokenGetMetadataResponse>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Link token get sessions response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkTokenGetSessionsResponse {
    /// Link session id.
    pub link_session_id: plaid_types::LinkSessionId,
    /// Started at.
    pub started_at: Option<plaid_core::DateTime>,
    /// Finished at.
    pub finished_at: Option<plaid_core::DateTime>,
    /// On success.
    pub on_success: Option<LinkSessionSuccess>,
    /// On exit.
    pub on_exit: Option<LinkSessionExitDeprecated>,
    /// Exit.
    pub exit: Option<LinkSessionExit>,
    /// Events.
    pub events: Vec<LinkEvent>,
    /// Results.
    pub results: Option<LinkSessionResults>,
}

/// A session that ended with a public token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkSessionSuccess {
    /// Public token.
    pub public_token: plaid_types::PublicToken,
    /// Metadata.
    pub metadata: Option<LinkSessionSuccessMetadata>,
}

/// Link session success metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkSessionSuccessMetadata {
    /// Institution.
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
    /// Accounts.
    pub accounts: Vec<LinkSessionSuccessMetadataAccount>,
    /// Link session id.
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// Session group id.
    ///
    /// Not in Plaid's public documentation.
    pub session_group_id: Option<String>,
    /// Transfer status.
    pub transfer_status: Option<LinkSessionSuccessMetadataTransferStatus>,
}

/// Link session success metadata institution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkSessionSuccessMetadataInstitution {
    /// Name.
    pub name: Option<String>,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// Link session success metadata account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkSessionSuccessMetadataAccount {
    /// Id.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Mask.
    pub mask: Option<String>,
    /// Type.
    pub r#type: Option<String>,
    /// Subtype.
    pub subtype: Option<String>,
    /// Verification status.
    pub verification_status: Option<String>,
    /// Class type.
    ///
    /// Deprecated by Plaid.
    pub class_type: Option<String>,
}

/// Link session exit deprecated.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkSessionExitDeprecated {
    /// Error.
    pub error: Option<plaid_core::ApiError>,
    /// Metadata.
    pub metadata: Option<LinkSessionExitMetadata>,
}

/// Link session exit metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkSessionExitMetadata {
    /// Institution.
    pub institution: Option<LinkSessionExitMetadataInstitution>,
    /// Status.
    pub status: Option<String>,
    /// Link session id.
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Link session exit metadata institution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkSessionExitMetadataInstitution {
    /// Name.
    pub name: Option<String>,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// A session that the user left.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkSessionExit {
    /// Error.
    pub error: Option<plaid_core::ApiError>,
    /// Metadata.
    pub metadata: Option<LinkSessionExitMetadata>,
}

/// Something that happened in a session.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkEvent {
    /// Event name.
    pub event_name: String,
    /// Timestamp.
    pub timestamp: String,
    /// Event id.
    pub event_id: String,
    /// Event metadata.
    pub event_metadata: Option<LinkEventMetadata>,
}

/// The circumstances of an event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkEventMetadata {
    /// Error code.
    pub error_code: Option<String>,
    /// Error message.
    pub error_message: Option<String>,
    /// Error type.
    pub error_type: Option<String>,
    /// Exit status.
    pub exit_status: Option<String>,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Institution name.
    pub institution_name: Option<String>,
    /// Institution search query.
    pub institution_search_query: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Mfa type.
    pub mfa_type: Option<String>,
    /// View name.
    pub view_name: Option<String>,
    /// Selection.
    pub selection: Option<String>,
    /// Brand name.
    pub brand_name: Option<String>,
    /// Match reason.
    pub match_reason: Option<String>,
    /// Routing number.
    pub routing_number: Option<String>,
    /// Account number mask.
    pub account_number_mask: Option<String>,
}

/// What a session led to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkSessionResults {
    /// Item add results.
    pub item_add_results: Vec<LinkSessionItemAddResult>,
    /// Cra item add results.
    pub cra_item_add_results: Vec<LinkSessionCraItemAddResult>,
    /// Cra update results.
    pub cra_update_results: Vec<LinkSessionCraUpdateResult>,
    /// Bank income results.
    pub bank_income_results: Vec<LinkSessionBankIncomeResult>,
    /// Payroll income results.
    pub payroll_income_results: Vec<LinkSessionPayrollIncomeResult>,
    /// Document income results.
    pub document_income_results: Option<plaid_types::CreditSessionDocumentIncomeResult>,
    /// Cra document upload results.
    pub cra_document_upload_results: Option<LinkSessionCraDocumentUploadResult>,
}

/// Link session item add result.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkSessionItemAddResult {
    /// Public token.
    pub public_token: plaid_types::PublicToken,
    /// Accounts.
    pub accounts: Vec<LinkSessionSuccessMetadataAccount>,
    /// Institution.
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
}

/// Link session cra item add result.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkSessionCraItemAddResult {
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Accounts.
    pub accounts: Vec<LinkSessionSuccessMetadataAccount>,
    /// Institution.
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
}

/// Link session cra update result.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkSessionCraUpdateResult {
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Accounts.
    pub accounts: Vec<LinkSessionSuccessMetadataAccount>,
    /// Institution.
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
}

/// Link session bank income result.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkSessionBankIncomeResult {
    /// Status.
    pub status: plaid_types::CreditSessionBankIncomeStatus,
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Institution.
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
}

/// Link session payroll income result.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkSessionPayrollIncomeResult {
    /// Num paystubs retrieved.
    pub num_paystubs_retrieved: i64,
    /// Num w2s retrieved.
    pub num_w2s_retrieved: i64,
    /// Institution.
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
}

/// Link session cra document upload result.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkSessionCraDocumentUploadResult {
    /// Num bank statements uploaded.
    pub num_bank_statements_uploaded: i64,
}

/// What a link token was made for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkTokenGetMetadataResponse {
    /// Initial products.
    pub initial_products: Vec<plaid_types::Products>,
    /// Webhook. A URL.
    pub webhook: Option<String>,
    /// Country codes.
    pub country_codes: Vec<plaid_types::CountryCode>,
    /// Language.
    pub language: Option<String>,
    /// Institution data.
    pub institution_data: Option<LinkTokenCreateInstitutionData>,
    /// Account filters.
    pub account_filters: Option<AccountFiltersResponse>,
    /// Redirect uri.
    pub redirect_uri: Option<String>,
    /// Client name.
    pub client_name: Option<String>,
}

/// Account filters response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AccountFiltersResponse {
    /// Depository.
    pub depository: Option<DepositoryFilter>,
    /// Credit.
    pub credit: Option<CreditFilter>,
    /// Loan.
    pub loan: Option<LoanFilter>,
    /// Investment.
    pub investment: Option<InvestmentFilter>,
}

/// The request of `/link/oauth/correlation_id/exchange`.
///
/// Finds the link token of an OAuth login that came back to your application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkOAuthCorrelationIdExchangeRequest {
    /// Link correlation id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkOAuthCorrelationIdExchangeResponse {
    /// Link token.
    pub link_token: LinkToken,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/session/token/create`.
///
/// Makes a token that opens Layer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionTokenCreateRequest {
    /// Template id.
    pub template_id: String,
    /// User.
    pub user: Option<SessionTokenCreateRequestUser>,
    /// Redirect uri.
    pub redirect_uri: Option<String>,
    /// Android package name.
    pub android_package_name: Option<String>,
    /// Webhook. A URL.
    pub webhook: Option<String>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
}

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

    /// User.
    #[must_use]
    pub fn user(mut self, user: SessionTokenCreateRequestUser) -> Self {
        self.user = Some(user);
        self
    }

    /// Redirect uri.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Android package name.
    #[must_use]
    pub fn android_package_name(mut self, android_package_name: impl Into<String>) -> Self {
        self.android_package_name = Some(android_package_name.into());
        self
    }

    /// Webhook. A URL.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// Session token create request user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionTokenCreateRequestUser {
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
}

impl SessionTokenCreateRequestUser {
    /// A value with the members it cannot go without.
    pub fn new(client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        Self {
            client_user_id: client_user_id.into(),
            user_id: None,
        }
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The answer of `/session/token/create`.
///
/// Makes a token that opens Layer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SessionTokenCreateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Link.
    pub link: Option<SessionTokenCreateResponseLink>,
}

/// Session token create response link.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SessionTokenCreateResponseLink {
    /// Link token.
    pub link_token: LinkToken,
    /// Expiration.
    pub expiration: plaid_core::DateTime,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
}

/// The request of `/link_delivery/create`.
///
/// Makes a hosted Link session that reaches the user by text message or email.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkDeliveryCreateRequest {
    /// Link token.
    pub link_token: LinkToken,
    /// Options.
    pub options: Option<LinkDeliveryOptions>,
}

impl LinkDeliveryCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(link_token: impl Into<LinkToken>) -> Self {
        Self {
            link_token: link_token.into(),
            options: None,
        }
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: LinkDeliveryOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// Link delivery options.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkDeliveryOptions {
    /// Recipient.
    pub recipient: Option<LinkDeliveryRecipient>,
}

impl LinkDeliveryOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Recipient.
    #[must_use]
    pub fn recipient(mut self, recipient: LinkDeliveryRecipient) -> Self {
        self.recipient = Some(recipient);
        self
    }
}

/// Link delivery recipient.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkDeliveryRecipient {
    /// Communication methods.
    pub communication_methods: Option<Vec<LinkDeliveryCommunicationMethod>>,
    /// First name.
    pub first_name: Option<String>,
}

impl LinkDeliveryRecipient {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Communication methods.
    #[must_use]
    pub fn communication_methods(
        mut self,
        communication_methods: impl IntoIterator<Item = LinkDeliveryCommunicationMethod>,
    ) -> Self {
        self.communication_methods = Some(communication_methods.into_iter().collect());
        self
    }

    /// First name.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }
}

/// Link delivery communication method.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkDeliveryCommunicationMethod {
    /// Method.
    pub method: Option<LinkDeliveryDeliveryMethod>,
    /// Address.
    pub address: Option<plaid_core::Sensitive>,
}

impl LinkDeliveryCommunicationMethod {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Method.
    #[must_use]
    pub fn method(mut self, method: impl Into<LinkDeliveryDeliveryMethod>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Address.
    #[must_use]
    pub fn address(mut self, address: impl Into<plaid_core::Sensitive>) -> Self {
        self.address = Some(address.into());
        self
    }
}

/// The answer of `/link_delivery/create`.
///
/// Makes a hosted Link session that reaches the user by text message or email.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkDeliveryCreateResponse {
    /// Link delivery url.
    pub link_delivery_url: plaid_core::Sensitive,
    /// Link delivery session id.
    pub link_delivery_session_id: String,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/link_delivery/get`.
///
/// Reads how far a delivered Link session has come.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkDeliveryGetRequest {
    /// Link delivery session id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LinkDeliveryGetResponse {
    /// Status.
    pub status: LinkDeliverySessionStatus,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Completed at.
    pub completed_at: Option<plaid_core::DateTime>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Access tokens.
    pub access_tokens: Vec<plaid_types::AccessToken>,
    /// Item ids.
    pub item_ids: Vec<plaid_core::ItemId>,
}

plaid_core::open_enum! {
/// The known values of network status get response network status.
pub enum NetworkStatusGetResponseNetworkStatus {
/// `UNKNOWN`.
Unknown = "UNKNOWN",
/// `RETURNING_USER`.
ReturningUser = "RETURNING_USER",
}
}

plaid_core::open_enum! {
/// The known values of link token create request appearance mode.
pub enum LinkTokenCreateRequestAppearanceMode {
/// `LIGHT`.
Light = "LIGHT",
/// `DARK`.
Dark = "DARK",
/// `SYSTEM`.
System = "SYSTEM",
}
}

plaid_core::open_enum! {
/// The known values of limited purpose type.
pub enum LimitedPurposeType {
/// `RENT_MORTGAGE`.
RentMortgage = "RENT_MORTGAGE",
}
}

plaid_core::open_enum! {
/// The known values of credit account subtype.
pub enum CreditAccountSubtype {
/// `charge card`.
ChargeCard = "charge card",
/// `credit card`.
CreditCard = "credit card",
/// `paypal`.
Paypal = "paypal",
/// `all`.
All = "all",
}
}

plaid_core::open_enum! {
/// The known values of loan account subtype.
pub enum LoanAccountSubtype {
/// `auto`.
Auto = "auto",
/// `business`.
Business = "business",
/// `commercial`.
Commercial = "commercial",
/// `commercial line of credit`.
CommercialLineOfCredit = "commercial line of credit",
/// `construction`.
Construction = "construction",
/// `consumer`.
Consumer = "consumer",
/// `home equity`.
HomeEquity = "home equity",
/// `home equity loan`.
HomeEquityLoan = "home equity loan",
/// `installment`.
Installment = "installment",
/// `loan`.
Loan = "loan",
/// `mortgage`.
Mortgage = "mortgage",
/// `overdraft`.
Overdraft = "overdraft",
/// `line of credit`.
LineOfCredit = "line of credit",
/// `student`.
Student = "student",
/// `other`.
Other = "other",
/// `all`.
All = "all",
}
}

plaid_core::open_enum! {
/// The known values of investment account subtype.
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
/// `brokerage`.
Brokerage = "brokerage",
/// `cash isa`.
CashIsa = "cash isa",
/// `crypto exchange`.
CryptoExchange = "crypto exchange",
/// `education savings account`.
EducationSavingsAccount = "education savings account",
/// `fhsa`.
Fhsa = "fhsa",
/// `fixed annuity`.
FixedAnnuity = "fixed annuity",
/// `gic`.
Gic = "gic",
/// `health reimbursement arrangement`.
HealthReimbursementArrangement = "health reimbursement arrangement",
/// `hsa`.
Hsa = "hsa",
/// `ira`.
Ira = "ira",
/// `isa`.
Isa = "isa",
/// `keogh`.
Keogh = "keogh",
/// `lif`.
Lif = "lif",
/// `life insurance`.
LifeInsurance = "life insurance",
/// `line of credit`.
LineOfCredit = "line of credit",
/// `lira`.
Lira = "lira",
/// `lrif`.
Lrif = "lrif",
/// `lrsp`.
Lrsp = "lrsp",
/// `mutual fund`.
MutualFund = "mutual fund",
/// `non-custodial wallet`.
NonCustodialWallet = "non-custodial wallet",
/// `non-taxable brokerage account`.
NonTaxableBrokerageAccount = "non-taxable brokerage account",
/// `other`.
Other = "other",
/// `other annuity`.
OtherAnnuity = "other annuity",
/// `other insurance`.
OtherInsurance = "other insurance",
/// `pension`.
Pension = "pension",
/// `prediction market`.
PredictionMarket = "prediction market",
/// `prif`.
Prif = "prif",
/// `profit sharing plan`.
ProfitSharingPlan = "profit sharing plan",
/// `qshr`.
Qshr = "qshr",
/// `rdsp`.
Rdsp = "rdsp",
/// `resp`.
Resp = "resp",
/// `retirement`.
Retirement = "retirement",
/// `rlif`.
Rlif = "rlif",
/// `roth`.
Roth = "roth",
/// `roth 401k`.
Roth401k = "roth 401k",
/// `roth 403B`.
Roth403b = "roth 403B",
/// `roth 457b`.
Roth457b = "roth 457b",
/// `roth pension`.
RothPension = "roth pension",
/// `roth profit sharing plan`.
RothProfitSharingPlan = "roth profit sharing plan",
/// `roth thrift savings plan`.
RothThriftSavingsPlan = "roth thrift savings plan",
/// `rrif`.
Rrif = "rrif",
/// `rrsp`.
Rrsp = "rrsp",
/// `sarsep`.
Sarsep = "sarsep",
/// `sep ira`.
SepIra = "sep ira",
/// `simple ira`.
SimpleIra = "simple ira",
/// `sipp`.
Sipp = "sipp",
/// `stock plan`.
StockPlan = "stock plan",
/// `thrift savings plan`.
ThriftSavingsPlan = "thrift savings plan",
/// `tfsa`.
Tfsa = "tfsa",
/// `trust`.
Trust = "trust",
/// `ugma`.
Ugma = "ugma",
/// `utma`.
Utma = "utma",
/// `variable annuity`.
VariableAnnuity = "variable annuity",
/// `all`.
All = "all",
}
}

plaid_core::open_enum! {
/// The known values of other account subtype.
pub enum OtherAccountSubtype {
/// `other`.
Other = "other",
/// `all`.
All = "all",
}
}

plaid_core::open_enum! {
/// The known values of employment source type.
pub enum EmploymentSourceType {
/// `bank`.
Bank = "bank",
/// `payroll`.
Payroll = "payroll",
}
}

plaid_core::open_enum! {
/// The known values of income verification payroll flow type.
pub enum IncomeVerificationPayrollFlowType {
/// `payroll_digital_income`.
PayrollDigitalIncome = "payroll_digital_income",
/// `payroll_document_income`.
PayrollDocumentIncome = "payroll_document_income",
}
}

plaid_core::open_enum! {
/// The known values of user stated income source category.
pub enum UserStatedIncomeSourceCategory {
/// `OTHER`.
Other = "OTHER",
/// `SALARY`.
Salary = "SALARY",
/// `UNEMPLOYMENT`.
Unemployment = "UNEMPLOYMENT",
/// `CASH`.
Cash = "CASH",
/// `GIG_ECONOMY`.
GigEconomy = "GIG_ECONOMY",
/// `RENTAL`.
Rental = "RENTAL",
/// `CHILD_SUPPORT`.
ChildSupport = "CHILD_SUPPORT",
/// `MILITARY`.
Military = "MILITARY",
/// `RETIREMENT`.
Retirement = "RETIREMENT",
/// `LONG_TERM_DISABILITY`.
LongTermDisability = "LONG_TERM_DISABILITY",
/// `BANK_INTEREST`.
BankInterest = "BANK_INTEREST",
}
}

plaid_core::open_enum! {
/// The known values of user stated income source pay type.
pub enum UserStatedIncomeSourcePayType {
/// `UNKNOWN`.
Unknown = "UNKNOWN",
/// `GROSS`.
Gross = "GROSS",
/// `NET`.
Net = "NET",
}
}

plaid_core::open_enum! {
/// The known values of user stated income source frequency.
pub enum UserStatedIncomeSourceFrequency {
/// `UNKNOWN`.
Unknown = "UNKNOWN",
/// `WEEKLY`.
Weekly = "WEEKLY",
/// `BIWEEKLY`.
Biweekly = "BIWEEKLY",
/// `SEMI_MONTHLY`.
SemiMonthly = "SEMI_MONTHLY",
/// `MONTHLY`.
Monthly = "MONTHLY",
}
}

plaid_core::open_enum! {
/// The known values of link token create request auth reroute to credentials.
pub enum LinkTokenCreateRequestAuthRerouteToCredentials {
/// `OFF`.
Off = "OFF",
/// `OPTIONAL`.
Optional = "OPTIONAL",
/// `FORCED`.
Forced = "FORCED",
}
}

plaid_core::open_enum! {
/// The known values of link token create request auth flow type.
pub enum LinkTokenCreateRequestAuthFlowType {
/// `FLEXIBLE_AUTH`.
FlexibleAuth = "FLEXIBLE_AUTH",
}
}

plaid_core::open_enum! {
/// The known values of hosted link delivery method.
pub enum HostedLinkDeliveryMethod {
/// `sms`.
Sms = "sms",
/// `email`.
Email = "email",
}
}

plaid_core::open_enum! {
/// The known values of link session success metadata transfer status.
pub enum LinkSessionSuccessMetadataTransferStatus {
/// `COMPLETE`.
Complete = "COMPLETE",
/// `INCOMPLETE`.
Incomplete = "INCOMPLETE",
}
}

plaid_core::open_enum! {
/// The known values of link delivery delivery method.
pub enum LinkDeliveryDeliveryMethod {
/// `SMS`.
Sms = "SMS",
/// `EMAIL`.
Email = "EMAIL",
}
}

plaid_core::open_enum! {
/// The known values of link delivery session status.
pub enum LinkDeliverySessionStatus {
/// `CREATED`.
Created = "CREATED",
/// `OPENED`.
Opened = "OPENED",
/// `EXITED`.
Exited = "EXITED",
/// `COMPLETED`.
Completed = "COMPLETED",
/// `EXPIRED`.
Expired = "EXPIRED",
}
}
