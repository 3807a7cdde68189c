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

/// The request of `/user_account/session/get` ([Plaid's page](https://plaid.com/docs/api/products/layer/#user_accountsessionget)).
///
/// Reads what a user agreed to share in a Layer session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserAccountSessionGetRequest {
    /// What Link hands out: good for one exchange within 30 minutes.
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

/// The answer of `/user_account/session/get` ([Plaid's page](https://plaid.com/docs/api/products/layer/#user_accountsessionget)).
///
/// Reads what a user agreed to share in a Layer session.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountSessionGetResponse {
    /// What the user allowed to be shared about themselves in a Layer session.
    pub identity: Option<UserAccountIdentity>,
    /// An Item that the user's Layer session made, with the token for it.
    pub items: Vec<UserAccountItem>,
    /// How often the user changed parts of their identity; many late changes are a sign of fraud.
    pub identity_edit_history: Option<UserAccountIdentityEditHistory>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// How far the Identity Verification of this session is.
    pub idv_session_status: Option<plaid_types::IdentityVerificationStatus>,
}

/// What the user allowed to be shared about themselves in a Layer session.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountIdentity {
    /// The user's name in two parts.
    pub name: Option<UserAccountIdentityName>,
    /// Where the user lives.
    pub address: Option<UserAccountIdentityAddress>,
    /// In E.164 form: a plus sign, the country's code, the number, no spaces (`+14155550123`).
    pub phone_number: Option<plaid_core::Sensitive>,
    /// Where the person is written to.
    pub email: Option<plaid_core::Sensitive>,
    /// When the user was born.
    pub date_of_birth: Option<plaid_core::Sensitive>,
    /// The nine digits of the US social security number.
    pub ssn: Option<plaid_core::Sensitive>,
    /// The end of the social security number.
    pub ssn_last_4: Option<plaid_core::Sensitive>,
}

/// The user's name in two parts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountIdentityName {
    /// The given name.
    pub first_name: Option<String>,
    /// The family name.
    pub last_name: Option<String>,
}

/// Where the user lives.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountIdentityAddress {
    /// The town, spelled out.
    pub city: Option<String>,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// House number, street, and what narrows it down to the flat.
    pub street: Option<String>,
    /// The second line of the street, for a flat or a suite.
    pub street2: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// Two capital letters of ISO 3166-1 (`US`).
    pub country: Option<String>,
}

/// An Item that the user's Layer session made, with the token for it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountItem {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: Option<plaid_types::AccessToken>,
}

/// How often the user changed parts of their identity; many late changes are a sign of fraud.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountIdentityEditHistory {
    /// Changes of the name.
    pub name: Option<UserAccountIdentityEditCounts>,
    /// Changes of the postal address.
    pub address: Option<UserAccountIdentityEditCounts>,
    /// Changes of the email address.
    pub email: Option<UserAccountIdentityEditCounts>,
    /// Changes of the birth date.
    pub date_of_birth: Option<UserAccountIdentityEditCounts>,
    /// Changes of what official papers say of the user.
    pub official_document: Option<UserAccountIdentityOfficialDocument>,
}

/// How often one part of an identity was changed, by the age of the change.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountIdentityEditCounts {
    /// Within this session.
    pub edits_current: Option<i64>,
    /// Within the last day.
    pub edits_1d: Option<i64>,
    /// Within the last 30 days.
    pub edits_30d: Option<i64>,
    /// Within the last 365 days.
    pub edits_365d: Option<i64>,
    /// Since Plaid knows the user.
    pub edits_all_time: Option<i64>,
}

/// Changes of what official papers say of the user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountIdentityOfficialDocument {
    /// Changes of the social security number.
    pub ssn: Option<UserAccountIdentityEditCounts>,
}

/// The request of `/user_account/session/event/send` ([Plaid's page](https://plaid.com/docs/api/products/layer/#user_accountsessioneventsend)).
///
/// Reports what a user did outside Layer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserAccountSessionEventSendRequest {
    /// Your own name for the group of users whose sessions are compared.
    pub cohort_id: Option<String>,
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: plaid_types::LinkSessionId,
    /// Something that happened in your own flow around a Layer session.
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

    /// Your own name for the group of users whose sessions are compared.
    #[must_use]
    pub fn cohort_id<M>(mut self, cohort_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cohort_id = cohort_id.into_option();
        self
    }
}

/// Something that happened in your own flow around a Layer session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserAccountSessionEvent {
    /// What happened.
    pub name: String,
    /// When it happened, in UTC.
    pub timestamp: plaid_core::DateTime,
    /// How it ended, where that is worth telling.
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

    /// How it ended, where that is worth telling.
    #[must_use]
    pub fn outcome<M>(mut self, outcome: impl plaid_core::IntoOption<String, M>) -> Self {
        self.outcome = outcome.into_option();
        self
    }
}

/// The answer of `/user_account/session/event/send` ([Plaid's page](https://plaid.com/docs/api/products/layer/#user_accountsessioneventsend)).
///
/// Reports what a user did outside Layer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountSessionEventSendResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/profile/network_status/get` ([Plaid's page](https://plaid.com/docs/api/profile/#networkstatusget)).
///
/// Tells whether a user has an account with Plaid; an older form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProfileNetworkStatusGetRequest {
    /// The user who is looked for in Plaid's network.
    pub user: NetworkStatusGetUser,
}

impl ProfileNetworkStatusGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new(user: NetworkStatusGetUser) -> Self {
        Self { user }
    }
}

/// The user who is looked for in Plaid's network.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkStatusGetUser {
    /// In E.164 form: a plus sign, the country's code, the number, no spaces (`+14155550123`).
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

/// The answer of `/profile/network_status/get` ([Plaid's page](https://plaid.com/docs/api/profile/#networkstatusget)).
///
/// Tells whether a user has an account with Plaid; an older form.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProfileNetworkStatusGetResponse {
    /// Whether Plaid has met the user before.
    pub network_status: NetworkStatusGetResponseNetworkStatus,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/network/status/get` ([Plaid's page](https://plaid.com/docs/api/network/#networkstatusget)).
///
/// Tells whether a user has an account with Plaid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkStatusGetRequest {
    /// The user who is looked for in Plaid's network.
    pub user: NetworkStatusGetUser,
    /// The template in the Dashboard whose rules apply.
    pub template_id: Option<String>,
}

impl NetworkStatusGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new(user: NetworkStatusGetUser) -> Self {
        Self {
            user,
            template_id: None,
        }
    }

    /// The template in the Dashboard whose rules apply.
    #[must_use]
    pub fn template_id<M>(mut self, template_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.template_id = template_id.into_option();
        self
    }
}

/// The answer of `/network/status/get` ([Plaid's page](https://plaid.com/docs/api/network/#networkstatusget)).
///
/// Tells whether a user has an account with Plaid.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NetworkStatusGetResponse {
    /// Whether Plaid has met the user before.
    pub network_status: NetworkStatusGetResponseNetworkStatus,
    /// Whether Layer can be used for this user.
    pub layer: Option<NetworkStatusGetResponseLayer>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Whether Layer can be used for this user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NetworkStatusGetResponseLayer {
    /// Whether a Layer session can be opened for the user.
    pub eligible: Option<bool>,
}

/// Asks for a link token.
///
/// The request of `/link/token/create` ([Plaid's page](https://plaid.com/docs/api/link/#linktokencreate)).
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
    /// The user that the Items belong to, for products that look at several Items.
    pub user_id: Option<plaid_types::UserId>,
    /// Products that the institution must support: those without all of them are not shown. They are added to the Item, and billed, when the user is done.
    pub products: Option<Vec<plaid_types::Products>>,
    /// Products that are added, and billed, where the institution supports them, and without which linking fails there.
    pub required_if_supported_products: Option<Vec<plaid_types::Products>>,
    /// Products that are added where the institution supports them, and billed when they are first used.
    pub optional_products: Option<Vec<plaid_types::Products>>,
    /// Products that the user agrees to now, and that are added and billed when they are first used.
    pub additional_consented_products: Option<Vec<plaid_types::Products>>,
    /// Where webhooks about the new Item go.
    pub webhook: Option<String>,
    /// Opens Link in update mode for this Item. Name no products then, unless they are to be added.
    pub access_token: Option<plaid_types::AccessToken>,
    /// The Items that Link updates together.
    ///
    /// Not in Plaid's public documentation.
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
    /// The customization of Link in the Dashboard that applies; its language has to be that of the session.
    pub link_customization_name: Option<String>,
    /// Whether Link is light, dark, or as the system is set (closed beta).
    pub appearance_mode: Option<LinkTokenCreateRequestAppearanceMode>,
    /// Where banks with OAuth send the user back to. It must be allowed in your dashboard.
    pub redirect_uri: Option<String>,
    /// The Android application that OAuth returns to, in place of `redirect_uri`.
    pub android_package_name: Option<String>,
    /// Data that leads to an institution.
    pub institution_data: Option<LinkTokenCreateInstitutionData>,
    /// The card whose payments are to be moved, for Card Switch.
    pub card_switch: Option<LinkTokenCreateCardSwitch>,
    /// Which kinds of accounts are offered.
    pub account_filters: Option<LinkTokenAccountFilters>,
    /// What is special to Link in Europe.
    ///
    /// Deprecated by Plaid.
    pub eu_config: Option<LinkTokenEUConfig>,
    /// The institution that Link opens at, without asking for one.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// The payment that the user agrees to in Link, for Pay By Bank.
    pub payment_configuration: Option<LinkTokenCreateRequestPaymentConfiguration>,
    /// The payment or consent that Link is opened for.
    pub payment_initiation: Option<LinkTokenCreateRequestPaymentInitiation>,
    /// Where employment is read from; needed if `employment` is among the products.
    pub employment: Option<LinkTokenCreateRequestEmployment>,
    /// What kinds of income the user shares.
    pub income_verification: Option<LinkTokenCreateRequestIncomeVerification>,
    /// The Base Report that is made of the Item.
    ///
    /// Deprecated by Plaid.
    pub base_report: Option<LinkTokenCreateRequestBaseReport>,
    /// The scores of partners that are made of the Item.
    pub credit_partner_insights: Option<LinkTokenCreateRequestCreditPartnerInsights>,
    /// What a consumer report shall hold.
    pub cra_options: Option<LinkTokenCreateRequestCraOptions>,
    /// Why you may have a consumer report, by the Fair Credit Reporting Act. Needed for everything of Plaid Check.
    pub consumer_report_permissible_purpose: Option<plaid_types::ConsumerReportPermissiblePurpose>,
    /// Ways to link accounts for payments other than by login.
    pub auth: Option<LinkTokenCreateRequestAuth>,
    /// The transfer that Link is opened for.
    pub transfer: Option<LinkTokenCreateRequestTransfer>,
    /// What update mode offers.
    pub update: Option<LinkTokenCreateRequestUpdate>,
    /// The verification that Link is opened for.
    pub identity_verification: Option<LinkTokenCreateRequestIdentityVerification>,
    /// The range of statements that the user shares.
    pub statements: Option<LinkTokenCreateRequestStatements>,
    /// Lets one other client read data of a user.
    ///
    /// Not in Plaid's public documentation.
    pub third_party_user_token: Option<plaid_types::ThirdPartyUserToken>,
    /// What may be linked for Investments.
    pub investments: Option<LinkTokenInvestments>,
    /// What may stand in for a login in Investments Move.
    pub investments_auth: Option<LinkTokenInvestmentsAuth>,
    /// Settings of Hosted Link, a page of Plaid's. An empty value is enough to be answered its URL.
    pub hosted_link: Option<LinkTokenCreateHostedLink>,
    /// How much history of transactions to pull.
    pub transactions: Option<LinkTokenTransactions>,
    /// The Cashflow Report that is made after Link (closed beta).
    pub cashflow_report: Option<LinkTokenCashflowReport>,
    /// Whether the Item serves consumer reports of Plaid Check.
    ///
    /// Not in Plaid's public documentation.
    pub cra_enabled: Option<bool>,
    /// Whether the user proves who they are by documents.
    pub identity: Option<LinkTokenCreateIdentity>,
    /// Whether your app can link Apple Card through FinanceKit.
    ///
    /// Not in Plaid's public documentation.
    pub financekit_supported: Option<bool>,
    /// Whether the user may link several institutions in one session. Their public tokens come with the webhook `SESSION_FINISHED` and `/link/token/get`.
    pub enable_multi_item_link: Option<bool>,
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Parameters of the consumer reports that are made after Link.
    pub cra_report_parameter: Option<LinkTokenCreateRequestCraReportParameter>,
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
            cra_report_parameter: None,
        }
    }

    /// Who opens Link.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<LinkTokenCreateRequestUser>>) -> Self {
        self.user = user.into();
        self
    }

    /// The user that the Items belong to, for products that look at several Items.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Products that the institution must support: those without all of them are not shown. They are added to the Item, and billed, when the user is done.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Products that are added, and billed, where the institution supports them, and without which linking fails there.
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

    /// Products that are added where the institution supports them, and billed when they are first used.
    #[must_use]
    pub fn optional_products(
        mut self,
        optional_products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.optional_products = Some(optional_products.into_iter().map(Into::into).collect());
        self
    }

    /// Products that the user agrees to now, and that are added and billed when they are first used.
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

    /// Opens Link in update mode for this Item. Name no products then, unless they are to be added.
    #[must_use]
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.access_token = access_token.into_option();
        self
    }

    /// The Items that Link updates together.
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

    /// The customization of Link in the Dashboard that applies; its language has to be that of the session.
    #[must_use]
    pub fn link_customization_name<M>(
        mut self,
        link_customization_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.link_customization_name = link_customization_name.into_option();
        self
    }

    /// Whether Link is light, dark, or as the system is set (closed beta).
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

    /// Data that leads to an institution.
    #[must_use]
    pub fn institution_data(
        mut self,
        institution_data: impl Into<Option<LinkTokenCreateInstitutionData>>,
    ) -> Self {
        self.institution_data = institution_data.into();
        self
    }

    /// The card whose payments are to be moved, for Card Switch.
    #[must_use]
    pub fn card_switch(
        mut self,
        card_switch: impl Into<Option<LinkTokenCreateCardSwitch>>,
    ) -> Self {
        self.card_switch = card_switch.into();
        self
    }

    /// Which kinds of accounts are offered.
    #[must_use]
    pub fn account_filters(
        mut self,
        account_filters: impl Into<Option<LinkTokenAccountFilters>>,
    ) -> Self {
        self.account_filters = account_filters.into();
        self
    }

    /// What is special to Link in Europe.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn eu_config(mut self, eu_config: impl Into<Option<LinkTokenEUConfig>>) -> Self {
        self.eu_config = eu_config.into();
        self
    }

    /// The institution that Link opens at, without asking for one.
    #[must_use]
    pub fn institution_id<M>(
        mut self,
        institution_id: impl plaid_core::IntoOption<plaid_types::InstitutionId, M>,
    ) -> Self {
        self.institution_id = institution_id.into_option();
        self
    }

    /// The payment that the user agrees to in Link, for Pay By Bank.
    #[must_use]
    pub fn payment_configuration(
        mut self,
        payment_configuration: impl Into<Option<LinkTokenCreateRequestPaymentConfiguration>>,
    ) -> Self {
        self.payment_configuration = payment_configuration.into();
        self
    }

    /// The payment or consent that Link is opened for.
    #[must_use]
    pub fn payment_initiation(
        mut self,
        payment_initiation: impl Into<Option<LinkTokenCreateRequestPaymentInitiation>>,
    ) -> Self {
        self.payment_initiation = payment_initiation.into();
        self
    }

    /// Where employment is read from; needed if `employment` is among the products.
    #[must_use]
    pub fn employment(
        mut self,
        employment: impl Into<Option<LinkTokenCreateRequestEmployment>>,
    ) -> Self {
        self.employment = employment.into();
        self
    }

    /// What kinds of income the user shares.
    #[must_use]
    pub fn income_verification(
        mut self,
        income_verification: impl Into<Option<LinkTokenCreateRequestIncomeVerification>>,
    ) -> Self {
        self.income_verification = income_verification.into();
        self
    }

    /// The Base Report that is made of the Item.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn base_report(
        mut self,
        base_report: impl Into<Option<LinkTokenCreateRequestBaseReport>>,
    ) -> Self {
        self.base_report = base_report.into();
        self
    }

    /// The scores of partners that are made of the Item.
    #[must_use]
    pub fn credit_partner_insights(
        mut self,
        credit_partner_insights: impl Into<Option<LinkTokenCreateRequestCreditPartnerInsights>>,
    ) -> Self {
        self.credit_partner_insights = credit_partner_insights.into();
        self
    }

    /// What a consumer report shall hold.
    #[must_use]
    pub fn cra_options(
        mut self,
        cra_options: impl Into<Option<LinkTokenCreateRequestCraOptions>>,
    ) -> Self {
        self.cra_options = cra_options.into();
        self
    }

    /// Why you may have a consumer report, by the Fair Credit Reporting Act. Needed for everything of Plaid Check.
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

    /// Ways to link accounts for payments other than by login.
    #[must_use]
    pub fn auth(mut self, auth: impl Into<Option<LinkTokenCreateRequestAuth>>) -> Self {
        self.auth = auth.into();
        self
    }

    /// The transfer that Link is opened for.
    #[must_use]
    pub fn transfer(mut self, transfer: impl Into<Option<LinkTokenCreateRequestTransfer>>) -> Self {
        self.transfer = transfer.into();
        self
    }

    /// What update mode offers.
    #[must_use]
    pub fn update(mut self, update: impl Into<Option<LinkTokenCreateRequestUpdate>>) -> Self {
        self.update = update.into();
        self
    }

    /// The verification that Link is opened for.
    #[must_use]
    pub fn identity_verification(
        mut self,
        identity_verification: impl Into<Option<LinkTokenCreateRequestIdentityVerification>>,
    ) -> Self {
        self.identity_verification = identity_verification.into();
        self
    }

    /// The range of statements that the user shares.
    #[must_use]
    pub fn statements(
        mut self,
        statements: impl Into<Option<LinkTokenCreateRequestStatements>>,
    ) -> Self {
        self.statements = statements.into();
        self
    }

    /// Lets one other client read data of a user.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// What may be linked for Investments.
    #[must_use]
    pub fn investments(mut self, investments: impl Into<Option<LinkTokenInvestments>>) -> Self {
        self.investments = investments.into();
        self
    }

    /// What may stand in for a login in Investments Move.
    #[must_use]
    pub fn investments_auth(
        mut self,
        investments_auth: impl Into<Option<LinkTokenInvestmentsAuth>>,
    ) -> Self {
        self.investments_auth = investments_auth.into();
        self
    }

    /// Settings of Hosted Link, a page of Plaid's. An empty value is enough to be answered its URL.
    #[must_use]
    pub fn hosted_link(
        mut self,
        hosted_link: impl Into<Option<LinkTokenCreateHostedLink>>,
    ) -> Self {
        self.hosted_link = hosted_link.into();
        self
    }

    /// How much history of transactions to pull.
    #[must_use]
    pub fn transactions(mut self, transactions: impl Into<Option<LinkTokenTransactions>>) -> Self {
        self.transactions = transactions.into();
        self
    }

    /// The Cashflow Report that is made after Link (closed beta).
    #[must_use]
    pub fn cashflow_report(
        mut self,
        cashflow_report: impl Into<Option<LinkTokenCashflowReport>>,
    ) -> Self {
        self.cashflow_report = cashflow_report.into();
        self
    }

    /// Whether the Item serves consumer reports of Plaid Check.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn cra_enabled(mut self, cra_enabled: impl Into<Option<bool>>) -> Self {
        self.cra_enabled = cra_enabled.into();
        self
    }

    /// Whether the user proves who they are by documents.
    #[must_use]
    pub fn identity(mut self, identity: impl Into<Option<LinkTokenCreateIdentity>>) -> Self {
        self.identity = identity.into();
        self
    }

    /// Whether your app can link Apple Card through FinanceKit.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn financekit_supported(mut self, financekit_supported: impl Into<Option<bool>>) -> Self {
        self.financekit_supported = financekit_supported.into();
        self
    }

    /// Whether the user may link several institutions in one session. Their public tokens come with the webhook `SESSION_FINISHED` and `/link/token/get`.
    #[must_use]
    pub fn enable_multi_item_link(
        mut self,
        enable_multi_item_link: impl Into<Option<bool>>,
    ) -> Self {
        self.enable_multi_item_link = enable_multi_item_link.into();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Parameters of the consumer reports that are made after Link.
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
#[non_exhaustive]
pub struct LinkTokenCreateRequestUser {
    /// Names the user in your own system. It must not be something personal, such as an email address.
    pub client_user_id: plaid_types::ClientUserId,
    /// The full name in law. Some teams need it for micro-deposits.
    pub legal_name: Option<String>,
    /// The user's name; with it, Link does not ask for it.
    pub name: Option<plaid_types::IdentityVerificationRequestUserName>,
    /// In E.164 form: a plus sign, the country's code, the number, no spaces (`+14155550123`).
    pub phone_number: Option<plaid_core::Sensitive>,
    /// When you last verified the phone number. Without effect today.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub phone_number_verified_time: Option<plaid_core::DateTime>,
    /// The user's email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// When you last verified the email address. Without effect today.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub email_address_verified_time: Option<plaid_core::DateTime>,
    /// Without effect; `id_number` has taken its place.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub ssn: Option<plaid_core::Sensitive>,
    /// When the person was born.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Where the user lives: all of it, the country alone, or nothing.
    pub address: Option<plaid_types::UserAddress>,
    /// The user's national id number, for Identity Verification.
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

    /// The full name in law. Some teams need it for micro-deposits.
    #[must_use]
    pub fn legal_name<M>(mut self, legal_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.legal_name = legal_name.into_option();
        self
    }

    /// The user's name; with it, Link does not ask for it.
    #[must_use]
    pub fn name(
        mut self,
        name: impl Into<Option<plaid_types::IdentityVerificationRequestUserName>>,
    ) -> Self {
        self.name = name.into();
        self
    }

    /// In E.164 form: a plus sign, the country's code, the number, no spaces (`+14155550123`).
    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
    }

    /// When you last verified the phone number. Without effect today.
    ///
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

    /// The user's email address.
    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    /// When you last verified the email address. Without effect today.
    ///
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

    /// Without effect; `id_number` has taken its place.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn ssn<M>(mut self, ssn: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        self.ssn = ssn.into_option();
        self
    }

    /// When the person was born.
    #[must_use]
    pub fn date_of_birth<M>(
        mut self,
        date_of_birth: impl plaid_core::IntoOption<plaid_core::Sensitive<plaid_core::Date>, M>,
    ) -> Self {
        self.date_of_birth = date_of_birth.into_option();
        self
    }

    /// Where the user lives: all of it, the country alone, or nothing.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<plaid_types::UserAddress>>) -> Self {
        self.address = address.into();
        self
    }

    /// The user's national id number, for Identity Verification.
    #[must_use]
    pub fn id_number(mut self, id_number: impl Into<Option<plaid_types::UserIDNumber>>) -> Self {
        self.id_number = id_number.into();
        self
    }
}

/// Data that leads to an institution.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkTokenCreateInstitutionData {
    /// The nine digits of the ABA routing number, leading zeros kept. One number may serve several institutions.
    pub routing_number: Option<String>,
    /// The institution to show first.
    pub institution_id: Option<plaid_types::InstitutionId>,
}

impl LinkTokenCreateInstitutionData {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The nine digits of the ABA routing number, leading zeros kept. One number may serve several institutions.
    #[must_use]
    pub fn routing_number<M>(
        mut self,
        routing_number: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.routing_number = routing_number.into_option();
        self
    }

    /// The institution to show first.
    #[must_use]
    pub fn institution_id<M>(
        mut self,
        institution_id: impl plaid_core::IntoOption<plaid_types::InstitutionId, M>,
    ) -> Self {
        self.institution_id = institution_id.into_option();
        self
    }
}

/// The card whose payments are to be moved, for Card Switch.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateCardSwitch {
    /// The first six to eight digits of the card's number, which name its issuer.
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
    /// Which subtypes of depository accounts are offered.
    pub depository: Option<DepositoryFilter>,
    /// Which subtypes of credit accounts are offered.
    pub credit: Option<CreditFilter>,
    /// Which subtypes of loans are offered.
    pub loan: Option<LoanFilter>,
    /// Which subtypes of investment accounts are offered.
    pub investment: Option<InvestmentFilter>,
    /// Which subtypes of other accounts are offered.
    pub other: Option<OtherFilter>,
}

impl LinkTokenAccountFilters {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which subtypes of depository accounts are offered.
    #[must_use]
    pub fn depository(mut self, depository: impl Into<Option<DepositoryFilter>>) -> Self {
        self.depository = depository.into();
        self
    }

    /// Which subtypes of credit accounts are offered.
    #[must_use]
    pub fn credit(mut self, credit: impl Into<Option<CreditFilter>>) -> Self {
        self.credit = credit.into();
        self
    }

    /// Which subtypes of loans are offered.
    #[must_use]
    pub fn loan(mut self, loan: impl Into<Option<LoanFilter>>) -> Self {
        self.loan = loan.into();
        self
    }

    /// Which subtypes of investment accounts are offered.
    #[must_use]
    pub fn investment(mut self, investment: impl Into<Option<InvestmentFilter>>) -> Self {
        self.investment = investment.into();
        self
    }

    /// Which subtypes of other accounts are offered.
    #[must_use]
    pub fn other(mut self, other: impl Into<Option<OtherFilter>>) -> Self {
        self.other = other.into();
        self
    }
}

/// Which subtypes of depository accounts are offered.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DepositoryFilter {
    /// The subtypes that Link shows; all of them if absent.
    pub account_subtypes: Option<Vec<plaid_types::DepositoryAccountSubtype>>,
    /// What a limited-purpose account pays for. Other payments from it are returned.
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

    /// What a limited-purpose account pays for. Other payments from it are returned.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditFilter {
    /// Subtypes of credit accounts that a filter names.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LoanFilter {
    /// Subtypes of loans that a filter names.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InvestmentFilter {
    /// Subtypes of investment accounts that a filter names.
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
    /// Subtypes of other accounts that a filter names.
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

/// What is special to Link in Europe.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenEUConfig {
    /// Whether Link opens without its first pane, because your app has shown one.
    pub headless: Option<bool>,
}

impl LinkTokenEUConfig {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether Link opens without its first pane, because your app has shown one.
    #[must_use]
    pub fn headless(mut self, headless: impl Into<Option<bool>>) -> Self {
        self.headless = headless.into();
        self
    }
}

/// The payment that the user agrees to in Link, for Pay By Bank.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestPaymentConfiguration {
    /// How much, in the major unit, with two places after the point on the wire (`"10.00"`).
    ///
    /// Not in Plaid's public documentation.
    pub amount: plaid_core::Amount,
    /// What the payment is for, as the user reads it.
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

    /// What the payment is for, as the user reads it.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn description<M>(mut self, description: impl plaid_core::IntoOption<String, M>) -> Self {
        self.description = description.into_option();
        self
    }
}

/// The payment or consent that Link is opened for.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestPaymentInitiation {
    /// Names a payment.
    pub payment_id: Option<plaid_types::PaymentId>,
    /// Names a consent to payments.
    pub consent_id: Option<plaid_types::PaymentConsentId>,
}

impl LinkTokenCreateRequestPaymentInitiation {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a payment.
    #[must_use]
    pub fn payment_id<M>(
        mut self,
        payment_id: impl plaid_core::IntoOption<plaid_types::PaymentId, M>,
    ) -> Self {
        self.payment_id = payment_id.into_option();
        self
    }

    /// Names a consent to payments.
    #[must_use]
    pub fn consent_id<M>(
        mut self,
        consent_id: impl plaid_core::IntoOption<plaid_types::PaymentConsentId, M>,
    ) -> Self {
        self.consent_id = consent_id.into_option();
        self
    }
}

/// Where employment is read from; needed if `employment` is among the products.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestEmployment {
    /// Where employment is read from.
    pub employment_source_types: Option<Vec<EmploymentSourceType>>,
    /// How employment is read from bank accounts.
    pub bank_employment: Option<LinkTokenCreateRequestEmploymentBankIncome>,
}

impl LinkTokenCreateRequestEmployment {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where employment is read from.
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

    /// How employment is read from bank accounts.
    #[must_use]
    pub fn bank_employment(
        mut self,
        bank_employment: impl Into<Option<LinkTokenCreateRequestEmploymentBankIncome>>,
    ) -> Self {
        self.bank_employment = bank_employment.into();
        self
    }
}

/// How employment is read from bank accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestEmploymentBankIncome {
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer.
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
#[non_exhaustive]
pub struct LinkTokenCreateRequestIncomeVerification {
    /// Names a verification of income.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub income_verification_id: Option<plaid_types::IncomeVerificationId>,
    /// An Asset Report to make surer what is found.
    pub asset_report_id: Option<plaid_types::AssetReportId>,
    /// Items that help to find the user's employer.
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
    /// Where income is read from.
    pub income_source_types: Option<Vec<plaid_types::IncomeVerificationSourceType>>,
    /// How income is read from bank accounts.
    pub bank_income: Option<LinkTokenCreateRequestIncomeVerificationBankIncome>,
    /// How income is read from payroll providers and uploaded documents.
    pub payroll_income: Option<LinkTokenCreateRequestIncomeVerificationPayrollIncome>,
    /// Income that the user told you of, to compare with what is found.
    pub stated_income_sources: Option<Vec<LinkTokenCreateRequestUserStatedIncomeSource>>,
}

impl LinkTokenCreateRequestIncomeVerification {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a verification of income.
    ///
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

    /// An Asset Report to make surer what is found.
    #[must_use]
    pub fn asset_report_id<M>(
        mut self,
        asset_report_id: impl plaid_core::IntoOption<plaid_types::AssetReportId, M>,
    ) -> Self {
        self.asset_report_id = asset_report_id.into_option();
        self
    }

    /// Items that help to find the user's employer.
    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }

    /// Where income is read from.
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

    /// How income is read from bank accounts.
    #[must_use]
    pub fn bank_income(
        mut self,
        bank_income: impl Into<Option<LinkTokenCreateRequestIncomeVerificationBankIncome>>,
    ) -> Self {
        self.bank_income = bank_income.into();
        self
    }

    /// How income is read from payroll providers and uploaded documents.
    #[must_use]
    pub fn payroll_income(
        mut self,
        payroll_income: impl Into<Option<LinkTokenCreateRequestIncomeVerificationPayrollIncome>>,
    ) -> Self {
        self.payroll_income = payroll_income.into();
        self
    }

    /// Income that the user told you of, to compare with what is found.
    #[must_use]
    pub fn stated_income_sources(
        mut self,
        stated_income_sources: impl IntoIterator<Item = LinkTokenCreateRequestUserStatedIncomeSource>,
    ) -> Self {
        self.stated_income_sources = Some(stated_income_sources.into_iter().collect());
        self
    }
}

/// How income is read from bank accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestIncomeVerificationBankIncome {
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 1 to 731.
    pub days_requested: i64,
    /// Whether several institutions may be linked; [`enable_multi_item_link`](LinkTokenCreateRequest::enable_multi_item_link) has taken its place. Plaid's default is `false`.
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

    /// Whether several institutions may be linked; [`enable_multi_item_link`](LinkTokenCreateRequest::enable_multi_item_link) has taken its place. Plaid's default is `false`.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn enable_multiple_items(mut self, enable_multiple_items: impl Into<Option<bool>>) -> Self {
        self.enable_multiple_items = enable_multiple_items.into();
        self
    }
}

/// How income is read from payroll providers and uploaded documents.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestIncomeVerificationPayrollIncome {
    /// How payroll income is had.
    pub flow_types: Option<Vec<IncomeVerificationPayrollFlowType>>,
    /// Whether an existing payroll Item is updated instead of a new one made (beta of Payroll Income Refresh). Plaid's default is `false`.
    pub is_update_mode: Option<bool>,
    /// The payroll Item that is updated.
    pub item_id_to_update: Option<plaid_core::ItemId>,
    /// What is done with uploaded documents; text recognition only if absent.
    pub parsing_config: Option<Vec<plaid_types::IncomeVerificationDocParsingConfig>>,
}

impl LinkTokenCreateRequestIncomeVerificationPayrollIncome {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How payroll income is had.
    #[must_use]
    pub fn flow_types(
        mut self,
        flow_types: impl IntoIterator<Item = impl Into<IncomeVerificationPayrollFlowType>>,
    ) -> Self {
        self.flow_types = Some(flow_types.into_iter().map(Into::into).collect());
        self
    }

    /// Whether an existing payroll Item is updated instead of a new one made (beta of Payroll Income Refresh). Plaid's default is `false`.
    #[must_use]
    pub fn is_update_mode(mut self, is_update_mode: impl Into<Option<bool>>) -> Self {
        self.is_update_mode = is_update_mode.into();
        self
    }

    /// The payroll Item that is updated.
    #[must_use]
    pub fn item_id_to_update<M>(
        mut self,
        item_id_to_update: impl plaid_core::IntoOption<plaid_core::ItemId, M>,
    ) -> Self {
        self.item_id_to_update = item_id_to_update.into_option();
        self
    }

    /// What is done with uploaded documents; text recognition only if absent.
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

/// Income that the user told you of, to compare with what is found.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestUserStatedIncomeSource {
    /// Who pays it.
    pub employer: Option<String>,
    /// What kind of income it is.
    pub category: Option<UserStatedIncomeSourceCategory>,
    /// How much each pay day brings.
    pub pay_per_cycle: Option<plaid_core::Amount>,
    /// How much a year brings.
    pub pay_annual: Option<plaid_core::Amount>,
    /// Whether the amounts are before or after deductions.
    pub pay_type: Option<UserStatedIncomeSourcePayType>,
    /// How often it is paid.
    pub pay_frequency: Option<UserStatedIncomeSourceFrequency>,
}

impl LinkTokenCreateRequestUserStatedIncomeSource {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who pays it.
    #[must_use]
    pub fn employer<M>(mut self, employer: impl plaid_core::IntoOption<String, M>) -> Self {
        self.employer = employer.into_option();
        self
    }

    /// What kind of income it is.
    #[must_use]
    pub fn category<M>(
        mut self,
        category: impl plaid_core::IntoOption<UserStatedIncomeSourceCategory, M>,
    ) -> Self {
        self.category = category.into_option();
        self
    }

    /// How much each pay day brings.
    #[must_use]
    pub fn pay_per_cycle<M>(
        mut self,
        pay_per_cycle: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.pay_per_cycle = pay_per_cycle.into_option();
        self
    }

    /// How much a year brings.
    #[must_use]
    pub fn pay_annual<M>(
        mut self,
        pay_annual: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.pay_annual = pay_annual.into_option();
        self
    }

    /// Whether the amounts are before or after deductions.
    #[must_use]
    pub fn pay_type<M>(
        mut self,
        pay_type: impl plaid_core::IntoOption<UserStatedIncomeSourcePayType, M>,
    ) -> Self {
        self.pay_type = pay_type.into_option();
        self
    }

    /// How often it is paid.
    #[must_use]
    pub fn pay_frequency<M>(
        mut self,
        pay_frequency: impl plaid_core::IntoOption<UserStatedIncomeSourceFrequency, M>,
    ) -> Self {
        self.pay_frequency = pay_frequency.into_option();
        self
    }
}

/// The Base Report that is made of the Item.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestBaseReport {
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 1 to 730.
    pub days_requested: i64,
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: Option<String>,
}

impl LinkTokenCreateRequestBaseReport {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new(days_requested: i64) -> Self {
        Self {
            days_requested,
            client_report_id: None,
        }
    }

    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }
}

/// The scores of partners that are made of the Item.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCreditPartnerInsights {
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 1 to 730.
    pub days_requested: Option<i64>,
}

impl LinkTokenCreateRequestCreditPartnerInsights {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 1 to 730.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }
}

/// What a consumer report shall hold.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptions {
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. At most 731.
    pub days_requested: i64,
    /// How many days of history there have to be; with fewer, no report is made. At most 184.
    pub days_required: Option<i64>,
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: Option<String>,
    /// The scores of partners that are made after Link.
    pub partner_insights: Option<LinkTokenCreateRequestCraOptionsPartnerInsights>,
    /// The Base Report that is made after Link.
    pub base_report: Option<LinkTokenCreateRequestCraOptionsBaseReport>,
    /// The Cashflow Insights that are made after Link.
    pub cashflow_insights: Option<LinkTokenCreateRequestCraOptionsCashflowInsights>,
    /// The LendScore that is made after Link.
    pub lend_score: Option<LinkTokenCreateRequestCraOptionsLendScore>,
    /// The Network Insights that are made after Link.
    pub network_insights: Option<LinkTokenCreateRequestCraOptionsNetworkInsights>,
    /// Whether investments go into the report.
    pub include_investments: Option<bool>,
    /// The Income Insights that are made after Link.
    pub income_insights: Option<LinkTokenCreateRequestCraOptionsIncomeInsights>,
}

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

    /// How many days of history there have to be; with fewer, no report is made. At most 184.
    #[must_use]
    pub fn days_required(mut self, days_required: impl Into<Option<i64>>) -> Self {
        self.days_required = days_required.into();
        self
    }

    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }

    /// The scores of partners that are made after Link.
    #[must_use]
    pub fn partner_insights(
        mut self,
        partner_insights: impl Into<Option<LinkTokenCreateRequestCraOptionsPartnerInsights>>,
    ) -> Self {
        self.partner_insights = partner_insights.into();
        self
    }

    /// The Base Report that is made after Link.
    #[must_use]
    pub fn base_report(
        mut self,
        base_report: impl Into<Option<LinkTokenCreateRequestCraOptionsBaseReport>>,
    ) -> Self {
        self.base_report = base_report.into();
        self
    }

    /// The Cashflow Insights that are made after Link.
    #[must_use]
    pub fn cashflow_insights(
        mut self,
        cashflow_insights: impl Into<Option<LinkTokenCreateRequestCraOptionsCashflowInsights>>,
    ) -> Self {
        self.cashflow_insights = cashflow_insights.into();
        self
    }

    /// The LendScore that is made after Link.
    #[must_use]
    pub fn lend_score(
        mut self,
        lend_score: impl Into<Option<LinkTokenCreateRequestCraOptionsLendScore>>,
    ) -> Self {
        self.lend_score = lend_score.into();
        self
    }

    /// The Network Insights that are made after Link.
    #[must_use]
    pub fn network_insights(
        mut self,
        network_insights: impl Into<Option<LinkTokenCreateRequestCraOptionsNetworkInsights>>,
    ) -> Self {
        self.network_insights = network_insights.into();
        self
    }

    /// Whether investments go into the report.
    #[must_use]
    pub fn include_investments(mut self, include_investments: impl Into<Option<bool>>) -> Self {
        self.include_investments = include_investments.into();
        self
    }

    /// The Income Insights that are made after Link.
    #[must_use]
    pub fn income_insights(
        mut self,
        income_insights: impl Into<Option<LinkTokenCreateRequestCraOptionsIncomeInsights>>,
    ) -> Self {
        self.income_insights = income_insights.into();
        self
    }
}

/// The scores of partners that are made after Link.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsPartnerInsights {
    /// Which of Prism's models compute.
    pub prism_versions: Option<plaid_types::PrismVersions>,
    /// What FICO needs to know.
    pub fico: Option<plaid_types::CraPartnerInsightsFicoInput>,
}

impl LinkTokenCreateRequestCraOptionsPartnerInsights {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which of Prism's models compute.
    #[must_use]
    pub fn prism_versions(
        mut self,
        prism_versions: impl Into<Option<plaid_types::PrismVersions>>,
    ) -> Self {
        self.prism_versions = prism_versions.into();
        self
    }

    /// What FICO needs to know.
    #[must_use]
    pub fn fico(
        mut self,
        fico: impl Into<Option<plaid_types::CraPartnerInsightsFicoInput>>,
    ) -> Self {
        self.fico = fico.into();
        self
    }
}

/// The Base Report that is made after Link.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsBaseReport {
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: Option<String>,
    /// For reports that Fannie Mae or Freddie Mac will read.
    pub gse_options: Option<LinkTokenCreateRequestCraOptionsBaseReportGSEOptions>,
    /// Whether the report fails if no account tells who its owner is.
    pub require_identity: Option<bool>,
    /// How the report for mortgage lenders is made.
    pub home_lending_report_options: Option<plaid_types::CraCheckReportHomeLendingReportOptions>,
}

impl LinkTokenCreateRequestCraOptionsBaseReport {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }

    /// For reports that Fannie Mae or Freddie Mac will read.
    #[must_use]
    pub fn gse_options(
        mut self,
        gse_options: impl Into<Option<LinkTokenCreateRequestCraOptionsBaseReportGSEOptions>>,
    ) -> Self {
        self.gse_options = gse_options.into();
        self
    }

    /// Whether the report fails if no account tells who its owner is.
    #[must_use]
    pub fn require_identity(mut self, require_identity: impl Into<Option<bool>>) -> Self {
        self.require_identity = require_identity.into();
        self
    }

    /// How the report for mortgage lenders is made.
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

/// For reports that Fannie Mae or Freddie Mac will read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsBaseReportGSEOptions {
    /// What Fannie Mae or Freddie Mac will read.
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

/// The Cashflow Insights that are made after Link.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsCashflowInsights {
    /// The version of the attributes.
    pub attributes_version: Option<plaid_types::CashflowAttributesVersion>,
}

impl LinkTokenCreateRequestCraOptionsCashflowInsights {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The version of the attributes.
    #[must_use]
    pub fn attributes_version<M>(
        mut self,
        attributes_version: impl plaid_core::IntoOption<plaid_types::CashflowAttributesVersion, M>,
    ) -> Self {
        self.attributes_version = attributes_version.into_option();
        self
    }
}

/// The LendScore that is made after Link.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsLendScore {
    /// The version of the LendScore.
    pub lend_score_version: Option<plaid_types::PlaidLendScoreVersion>,
}

impl LinkTokenCreateRequestCraOptionsLendScore {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The version of the LendScore.
    #[must_use]
    pub fn lend_score_version<M>(
        mut self,
        lend_score_version: impl plaid_core::IntoOption<plaid_types::PlaidLendScoreVersion, M>,
    ) -> Self {
        self.lend_score_version = lend_score_version.into_option();
        self
    }
}

/// The Network Insights that are made after Link.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsNetworkInsights {
    /// The version of Network Insights.
    pub network_insights_version: Option<plaid_types::NetworkInsightsVersion>,
}

impl LinkTokenCreateRequestCraOptionsNetworkInsights {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The version of Network Insights.
    #[must_use]
    pub fn network_insights_version<M>(
        mut self,
        network_insights_version: impl plaid_core::IntoOption<plaid_types::NetworkInsightsVersion, M>,
    ) -> Self {
        self.network_insights_version = network_insights_version.into_option();
        self
    }
}

/// The Income Insights that are made after Link.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraOptionsIncomeInsights {
    /// Which streams of income are answered.
    pub income_insights_filter: Option<plaid_types::IncomeInsightsFilter>,
    /// The version of Income Insights.
    pub income_insights_version: Option<plaid_types::IncomeInsightsVersion>,
}

impl LinkTokenCreateRequestCraOptionsIncomeInsights {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which streams of income are answered.
    #[must_use]
    pub fn income_insights_filter(
        mut self,
        income_insights_filter: impl Into<Option<plaid_types::IncomeInsightsFilter>>,
    ) -> Self {
        self.income_insights_filter = income_insights_filter.into();
        self
    }

    /// The version of Income Insights.
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
#[non_exhaustive]
pub struct LinkTokenCreateRequestAuth {
    /// Whether the user may choose between logging in and giving numbers by hand.
    pub auth_type_select_enabled: Option<bool>,
    /// Whether Plaid may send micro-deposits and find them by itself, at institutions without Instant Auth.
    pub automated_microdeposits_enabled: Option<bool>,
    /// Whether numbers that the user types are compared with the account's mask. On unless set to `false`.
    pub instant_match_enabled: Option<bool>,
    /// Whether the user may verify an account by the code of a deposit that arrives within a business day.
    pub same_day_microdeposits_enabled: Option<bool>,
    /// Whether the deposit may go over RTP or FedNow and arrive within seconds. Teams from before November 2023 have it on.
    pub instant_microdeposits_enabled: Option<bool>,
    /// What Link does if a user types numbers of an institution that supports logging in.
    pub reroute_to_credentials: Option<LinkTokenCreateRequestAuthRerouteToCredentials>,
    /// Database Match, which Database Auth has replaced.
    ///
    /// Deprecated by Plaid.
    pub database_match_enabled: Option<bool>,
    /// Database Insights, which Database Auth has replaced.
    ///
    /// Deprecated by Plaid.
    pub database_insights_enabled: Option<bool>,
    /// Which Auth flow Link shows; `auth_type_select_enabled` has taken its place.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub flow_type: Option<LinkTokenCreateRequestAuthFlowType>,
    /// Whether Plaid texts the user when the deposit is there. On unless set to `false`.
    pub sms_microdeposits_verification_enabled: Option<bool>,
}

impl LinkTokenCreateRequestAuth {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the user may choose between logging in and giving numbers by hand.
    #[must_use]
    pub fn auth_type_select_enabled(
        mut self,
        auth_type_select_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.auth_type_select_enabled = auth_type_select_enabled.into();
        self
    }

    /// Whether Plaid may send micro-deposits and find them by itself, at institutions without Instant Auth.
    #[must_use]
    pub fn automated_microdeposits_enabled(
        mut self,
        automated_microdeposits_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.automated_microdeposits_enabled = automated_microdeposits_enabled.into();
        self
    }

    /// Whether numbers that the user types are compared with the account's mask. On unless set to `false`.
    #[must_use]
    pub fn instant_match_enabled(mut self, instant_match_enabled: impl Into<Option<bool>>) -> Self {
        self.instant_match_enabled = instant_match_enabled.into();
        self
    }

    /// Whether the user may verify an account by the code of a deposit that arrives within a business day.
    #[must_use]
    pub fn same_day_microdeposits_enabled(
        mut self,
        same_day_microdeposits_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.same_day_microdeposits_enabled = same_day_microdeposits_enabled.into();
        self
    }

    /// Whether the deposit may go over RTP or FedNow and arrive within seconds. Teams from before November 2023 have it on.
    #[must_use]
    pub fn instant_microdeposits_enabled(
        mut self,
        instant_microdeposits_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.instant_microdeposits_enabled = instant_microdeposits_enabled.into();
        self
    }

    /// What Link does if a user types numbers of an institution that supports logging in.
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

    /// Database Match, which Database Auth has replaced.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn database_match_enabled(
        mut self,
        database_match_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.database_match_enabled = database_match_enabled.into();
        self
    }

    /// Database Insights, which Database Auth has replaced.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn database_insights_enabled(
        mut self,
        database_insights_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.database_insights_enabled = database_insights_enabled.into();
        self
    }

    /// Which Auth flow Link shows; `auth_type_select_enabled` has taken its place.
    ///
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

    /// Whether Plaid texts the user when the deposit is there. On unless set to `false`.
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
#[non_exhaustive]
pub struct LinkTokenCreateRequestTransfer {
    /// Names an intent of Transfer UI.
    pub intent_id: Option<plaid_types::TransferIntentId>,
    /// Names an authorization.
    pub authorization_id: Option<plaid_types::TransferAuthorizationId>,
    /// Stood for a linked account in Transfer.
    ///
    /// Not in Plaid's public documentation.
    pub payment_profile_token: Option<plaid_types::PaymentProfileToken>,
}

impl LinkTokenCreateRequestTransfer {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names an intent of Transfer UI.
    #[must_use]
    pub fn intent_id<M>(
        mut self,
        intent_id: impl plaid_core::IntoOption<plaid_types::TransferIntentId, M>,
    ) -> Self {
        self.intent_id = intent_id.into_option();
        self
    }

    /// Names an authorization.
    #[must_use]
    pub fn authorization_id<M>(
        mut self,
        authorization_id: impl plaid_core::IntoOption<plaid_types::TransferAuthorizationId, M>,
    ) -> Self {
        self.authorization_id = authorization_id.into_option();
        self
    }

    /// Stood for a linked account in Transfer.
    ///
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
#[non_exhaustive]
pub struct LinkTokenCreateRequestUpdate {
    /// Whether the user chooses accounts anew in update mode. OAuth institutions with a pane of their own show it regardless. Plaid's default is `false`.
    pub account_selection_enabled: Option<bool>,
    /// Without effect today; kept for the day when consent expires by US rule 1033.
    ///
    /// Not in Plaid's public documentation.
    pub reauthorization_enabled: Option<bool>,
    /// Whether update mode is for all Items of a user; needs a `user_token`. Plaid's default is `false`.
    pub user: Option<bool>,
    /// The Items of the user to update; all that need it if absent.
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
}

impl LinkTokenCreateRequestUpdate {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the user chooses accounts anew in update mode. OAuth institutions with a pane of their own show it regardless. Plaid's default is `false`.
    #[must_use]
    pub fn account_selection_enabled(
        mut self,
        account_selection_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.account_selection_enabled = account_selection_enabled.into();
        self
    }

    /// Without effect today; kept for the day when consent expires by US rule 1033.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn reauthorization_enabled(
        mut self,
        reauthorization_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.reauthorization_enabled = reauthorization_enabled.into();
        self
    }

    /// Whether update mode is for all Items of a user; needs a `user_token`. Plaid's default is `false`.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<bool>>) -> Self {
        self.user = user.into();
        self
    }

    /// The Items of the user to update; all that need it if absent.
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
    /// Names a template of Identity Verification in the Dashboard.
    pub template_id: plaid_types::IdentityVerificationTemplateId,
    /// The older name of `gave_consent`. Plaid's default is `false`.
    ///
    /// Not in Plaid's public documentation.
    pub consent: Option<bool>,
    /// Whether the user has agreed that their data goes to Plaid; the pane that asks for it is skipped then. Plaid's default is `false`.
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

    /// The older name of `gave_consent`. Plaid's default is `false`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn consent(mut self, consent: impl Into<Option<bool>>) -> Self {
        self.consent = consent.into();
        self
    }

    /// Whether the user has agreed that their data goes to Plaid; the pane that asks for it is skipped then. Plaid's default is `false`.
    #[must_use]
    pub fn gave_consent(mut self, gave_consent: impl Into<Option<bool>>) -> Self {
        self.gave_consent = gave_consent.into();
        self
    }
}

/// The range of statements that the user shares.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestStatements {
    /// The first day whose statements are wanted.
    pub start_date: plaid_core::Date,
    /// The last day whose statements are wanted, at most two years after the first. The price follows from the number of statements in between.
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

/// What may be linked for Investments.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenInvestments {
    /// Whether a wallet of the user's own may be added without a signature that proves it.
    pub allow_unverified_crypto_wallets: Option<bool>,
    /// Whether the user may type in holdings that Plaid cannot read.
    pub allow_manual_entry: Option<bool>,
}

impl LinkTokenInvestments {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether a wallet of the user's own may be added without a signature that proves it.
    #[must_use]
    pub fn allow_unverified_crypto_wallets(
        mut self,
        allow_unverified_crypto_wallets: impl Into<Option<bool>>,
    ) -> Self {
        self.allow_unverified_crypto_wallets = allow_unverified_crypto_wallets.into();
        self
    }

    /// Whether the user may type in holdings that Plaid cannot read.
    #[must_use]
    pub fn allow_manual_entry(mut self, allow_manual_entry: impl Into<Option<bool>>) -> Self {
        self.allow_manual_entry = allow_manual_entry.into();
        self
    }
}

/// What may stand in for a login in Investments Move.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenInvestmentsAuth {
    /// Whether institutions are shown whose numbers the user has to type. Plaid's default is `false`.
    pub manual_entry_enabled: Option<bool>,
    /// Whether institutions are shown that give masked numbers, which what the user types is compared with. Plaid's default is `false`.
    pub masked_number_match_enabled: Option<bool>,
    /// Whether institutions are shown for which the user's word is taken. Plaid's default is `false`.
    pub stated_account_number_enabled: Option<bool>,
    /// Whether fees and contributions of 401k accounts are answered. Plaid's default is `false`.
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

    /// Whether institutions are shown whose numbers the user has to type. Plaid's default is `false`.
    #[must_use]
    pub fn manual_entry_enabled(mut self, manual_entry_enabled: impl Into<Option<bool>>) -> Self {
        self.manual_entry_enabled = manual_entry_enabled.into();
        self
    }

    /// Whether institutions are shown that give masked numbers, which what the user types is compared with. Plaid's default is `false`.
    #[must_use]
    pub fn masked_number_match_enabled(
        mut self,
        masked_number_match_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.masked_number_match_enabled = masked_number_match_enabled.into();
        self
    }

    /// Whether institutions are shown for which the user's word is taken. Plaid's default is `false`.
    #[must_use]
    pub fn stated_account_number_enabled(
        mut self,
        stated_account_number_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.stated_account_number_enabled = stated_account_number_enabled.into();
        self
    }

    /// Whether fees and contributions of 401k accounts are answered. Plaid's default is `false`.
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
#[non_exhaustive]
pub struct LinkTokenCreateHostedLink {
    /// How Plaid sends the URL of Hosted Link (beta).
    pub delivery_method: Option<HostedLinkDeliveryMethod>,
    /// Where the browser goes when a Hosted Link session is over.
    pub completion_redirect_uri: Option<String>,
    /// How many seconds the URL works, at most 21 days. If absent: 7 days by email, 1 day by SMS, 30 minutes otherwise.
    pub url_lifetime_seconds: Option<i64>,
    /// Whether an app shows the page in its own browser tab. Plaid's default is `false`.
    pub is_mobile_app: Option<bool>,
}

impl LinkTokenCreateHostedLink {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How Plaid sends the URL of Hosted Link (beta).
    #[must_use]
    pub fn delivery_method<M>(
        mut self,
        delivery_method: impl plaid_core::IntoOption<HostedLinkDeliveryMethod, M>,
    ) -> Self {
        self.delivery_method = delivery_method.into_option();
        self
    }

    /// Where the browser goes when a Hosted Link session is over.
    #[must_use]
    pub fn completion_redirect_uri<M>(
        mut self,
        completion_redirect_uri: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.completion_redirect_uri = completion_redirect_uri.into_option();
        self
    }

    /// How many seconds the URL works, at most 21 days. If absent: 7 days by email, 1 day by SMS, 30 minutes otherwise.
    #[must_use]
    pub fn url_lifetime_seconds(mut self, url_lifetime_seconds: impl Into<Option<i64>>) -> Self {
        self.url_lifetime_seconds = url_lifetime_seconds.into();
        self
    }

    /// Whether an app shows the page in its own browser tab. Plaid's default is `false`.
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
    /// How many days of history to fetch: up to 730, at least 30 in Production, 90 if absent. More take longer to arrive. It cannot be changed once the Item is made. From 1 to 730. Plaid's default is `90`.
    pub days_requested: Option<i64>,
}

impl LinkTokenTransactions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many days of history to fetch: up to 730, at least 30 in Production, 90 if absent. More take longer to arrive. It cannot be changed once the Item is made. From 1 to 730. Plaid's default is `90`.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }
}

/// The Cashflow Report that is made after Link (closed beta).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCashflowReport {
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 1 to 730. Plaid's default is `365`.
    pub days_requested: Option<i64>,
}

impl LinkTokenCashflowReport {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 1 to 730. Plaid's default is `365`.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }
}

/// Whether the user proves who they are by documents.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkTokenCreateIdentity {
    /// Whether the session asks for documents.
    pub is_document_upload: Option<bool>,
    /// The accounts whose owner the documents prove.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
    /// What is done with the documents: `ocr` if absent.
    pub parsing_configs: Option<Vec<plaid_types::IncomeVerificationDocParsingConfig>>,
}

impl LinkTokenCreateIdentity {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the session asks for documents.
    #[must_use]
    pub fn is_document_upload(mut self, is_document_upload: impl Into<Option<bool>>) -> Self {
        self.is_document_upload = is_document_upload.into();
        self
    }

    /// The accounts whose owner the documents prove.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// What is done with the documents: `ocr` if absent.
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

/// Parameters of the consumer reports that are made after Link.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenCreateRequestCraReportParameter {
    /// Whose Items a report rests on.
    pub scope: plaid_types::CraReportScope,
    /// Where in the life of a loan the report is read.
    pub decision_stage: plaid_types::CraReportDecisionStage,
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub client_report_id: Option<String>,
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 0 to 731.
    pub days_requested: Option<i64>,
    /// How many days of history there have to be; with fewer, no report is made. From 0 to 184.
    pub days_required: Option<i64>,
    /// Whether investments go into the report.
    pub include_investments: Option<bool>,
    /// Whether the report compares what accounts tell of the owner with the user you named.
    pub include_identity_match: Option<bool>,
    /// One product that a report is made of.
    pub products: Option<Vec<plaid_types::CraReportProduct>>,
}

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

    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    #[must_use]
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_report_id = client_report_id.into_option();
        self
    }

    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 0 to 731.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }

    /// How many days of history there have to be; with fewer, no report is made. From 0 to 184.
    #[must_use]
    pub fn days_required(mut self, days_required: impl Into<Option<i64>>) -> Self {
        self.days_required = days_required.into();
        self
    }

    /// Whether investments go into the report.
    #[must_use]
    pub fn include_investments(mut self, include_investments: impl Into<Option<bool>>) -> Self {
        self.include_investments = include_investments.into();
        self
    }

    /// Whether the report compares what accounts tell of the owner with the user you named.
    #[must_use]
    pub fn include_identity_match(
        mut self,
        include_identity_match: impl Into<Option<bool>>,
    ) -> Self {
        self.include_identity_match = include_identity_match.into();
        self
    }

    /// One product that a report is made of.
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
///
/// The answer of `/link/token/create` ([Plaid's page](https://plaid.com/docs/api/link/#linktokencreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkTokenCreateResponse {
    /// Opens Link for one user and purpose.
    pub link_token: plaid_types::LinkToken,
    /// When the token stops working.
    pub expiration: plaid_core::DateTime,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Where to send the user, for hosted Link.
    pub hosted_link_url: Option<plaid_core::Sensitive>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
}

/// The request of `/link/token/get` ([Plaid's page](https://plaid.com/docs/api/link/#linktokenget)).
///
/// Reads a link token with its settings and, for hosted and multi-Item Link, the results of its sessions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTokenGetRequest {
    /// Opens Link for one user and purpose.
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

/// The answer of `/link/token/get` ([Plaid's page](https://plaid.com/docs/api/link/#linktokenget)).
///
/// Reads a link token with its settings and, for hosted and multi-Item Link, the results of its sessions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkTokenGetResponse {
    /// Opens Link for one user and purpose.
    pub link_token: plaid_types::LinkToken,
    /// When it was made, in UTC.
    pub created_at: Option<plaid_core::DateTime>,
    /// When it stops working, in UTC.
    pub expiration: Option<plaid_core::DateTime>,
    /// One time that Link was opened with the token. Kept for six hours after its end.
    pub link_sessions: Vec<LinkTokenGetSessionsResponse>,
    /// What a link token was made for.
    pub metadata: Option<LinkTokenGetMetadataResponse>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One time that Link was opened with the token. Kept for six hours after its end.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkTokenGetSessionsResponse {
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: plaid_types::LinkSessionId,
    /// When Link was opened.
    pub started_at: Option<plaid_core::DateTime>,
    /// When Link was closed; null while it is open.
    pub finished_at: Option<plaid_core::DateTime>,
    /// A session that ended with a public token.
    ///
    /// Deprecated by Plaid.
    pub on_success: Option<LinkSessionSuccess>,
    /// The older form of an exit from Link.
    ///
    /// Deprecated by Plaid.
    pub on_exit: Option<LinkSessionExitDeprecated>,
    /// A session that the user left.
    pub exit: Option<LinkSessionExit>,
    /// Something that happened in a session.
    pub events: Vec<plaid_types::LinkEvent>,
    /// What a session led to.
    pub results: Option<LinkSessionResults>,
}

/// A session that ended with a public token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionSuccess {
    /// What Link hands out: good for one exchange within 30 minutes.
    pub public_token: plaid_types::PublicToken,
    /// What was linked when a session succeeded.
    pub metadata: Option<LinkSessionSuccessMetadata>,
}

/// What was linked when a session succeeded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionSuccessMetadata {
    /// The institution that was chosen. Null after micro-deposits.
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
    /// An account that the user shared.
    pub accounts: Vec<LinkSessionSuccessMetadataAccount>,
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// Sessions of Layer with the same value belong together.
    ///
    /// Not in Plaid's public documentation.
    pub session_group_id: Option<String>,
    /// Whether the user finished the transfer in Transfer UI.
    pub transfer_status: Option<LinkSessionSuccessMetadataTransferStatus>,
}

/// The institution that was chosen. Null after micro-deposits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionSuccessMetadataInstitution {
    /// The institution's name as Plaid shows it to users.
    pub name: Option<String>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// An account that the user shared.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionSuccessMetadataAccount {
    /// The `account_id`, which later calls take.
    pub id: Option<String>,
    /// The account's name as the institution has it.
    pub name: Option<String>,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The account's type, such as `depository`.
    pub r#type: Option<String>,
    /// The account's subtype, such as `checking`.
    pub subtype: Option<String>,
    /// How far micro-deposits or the database check are, as for [Auth](https://plaid.com/docs/auth/coverage/same-day/); null where the account was linked at once.
    pub verification_status: Option<String>,
    /// Whether the user called the account `personal` or `business` during micro-deposits; no longer asked.
    ///
    /// Deprecated by Plaid.
    pub class_type: Option<String>,
}

/// The older form of an exit from Link.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionExitDeprecated {
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// Where the user stood when they left Link.
    pub metadata: Option<LinkSessionExitMetadata>,
}

/// Where the user stood when they left Link.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionExitMetadata {
    /// The institution that had been chosen; null if none was.
    pub institution: Option<LinkSessionExitMetadataInstitution>,
    /// The pane that the user left, such as `requires_credentials` or `institution_not_found`.
    pub status: Option<String>,
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The institution that had been chosen; null if none was.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionExitMetadataInstitution {
    /// The institution's name as Plaid shows it to users.
    pub name: Option<String>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// A session that the user left.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionExit {
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// Where the user stood when they left Link.
    pub metadata: Option<LinkSessionExitMetadata>,
}

/// What a session led to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionResults {
    /// An Item that the session made.
    pub item_add_results: Vec<LinkSessionItemAddResult>,
    /// An Item of Plaid Check that the session made.
    pub cra_item_add_results: Vec<LinkSessionCraItemAddResult>,
    /// An Item of Plaid Check that the session updated.
    pub cra_update_results: Vec<LinkSessionCraUpdateResult>,
    /// What came of linking an account for Bank Income.
    pub bank_income_results: Vec<LinkSessionBankIncomeResult>,
    /// What came of linking a payroll provider.
    pub payroll_income_results: Vec<LinkSessionPayrollIncomeResult>,
    /// What came of uploading documents of income.
    pub document_income_results: Option<plaid_types::CreditSessionDocumentIncomeResult>,
    /// What came of uploading documents for Plaid Check.
    pub cra_document_upload_results: Option<LinkSessionCraDocumentUploadResult>,
}

/// An Item that the session made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionItemAddResult {
    /// What Link hands out: good for one exchange within 30 minutes.
    pub public_token: plaid_types::PublicToken,
    /// An account that the user shared.
    pub accounts: Vec<LinkSessionSuccessMetadataAccount>,
    /// The institution that was chosen. Null after micro-deposits.
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
}

/// An Item of Plaid Check that the session made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionCraItemAddResult {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// An account that the user shared.
    pub accounts: Vec<LinkSessionSuccessMetadataAccount>,
    /// The institution that was chosen. Null after micro-deposits.
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
}

/// An Item of Plaid Check that the session updated.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionCraUpdateResult {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// An account that the user shared.
    pub accounts: Vec<LinkSessionSuccessMetadataAccount>,
    /// The institution that was chosen. Null after micro-deposits.
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
}

/// What came of linking an account for Bank Income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionBankIncomeResult {
    /// How the session ended.
    pub status: plaid_types::CreditSessionBankIncomeStatus,
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// The institution that was chosen. Null after micro-deposits.
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
}

/// What came of linking a payroll provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionPayrollIncomeResult {
    /// How many pay stubs the provider gave.
    pub num_paystubs_retrieved: Option<i64>,
    /// How many W-2 forms the provider gave.
    pub num_w2s_retrieved: Option<i64>,
    /// The institution that was chosen. Null after micro-deposits.
    pub institution: Option<LinkSessionSuccessMetadataInstitution>,
}

/// What came of uploading documents for Plaid Check.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionCraDocumentUploadResult {
    /// How many bank statements the user handed in.
    pub num_bank_statements_uploaded: Option<i64>,
}

/// What a link token was made for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkTokenGetMetadataResponse {
    /// The products that the token was made for.
    pub initial_products: Vec<plaid_types::Products>,
    /// Where webhooks of the session go, as the token was made.
    pub webhook: Option<String>,
    /// Countries by ISO 3166-1 alpha-2 code.
    pub country_codes: Vec<plaid_types::CountryCode>,
    /// The language of Link, as the token was made.
    pub language: Option<String>,
    /// Data that leads to an institution.
    pub institution_data: Option<LinkTokenCreateInstitutionData>,
    /// The filters of accounts that the token was made with.
    pub account_filters: Option<AccountFiltersResponse>,
    /// Where the browser returns to after an OAuth institution, as the token was made.
    pub redirect_uri: Option<String>,
    /// The name of your app as Link shows it.
    pub client_name: Option<String>,
}

/// The filters of accounts that the token was made with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountFiltersResponse {
    /// Which subtypes of depository accounts are offered.
    pub depository: Option<DepositoryFilter>,
    /// Which subtypes of credit accounts are offered.
    pub credit: Option<CreditFilter>,
    /// Which subtypes of loans are offered.
    pub loan: Option<LoanFilter>,
    /// Which subtypes of investment accounts are offered.
    pub investment: Option<InvestmentFilter>,
}

/// The request of `/link/oauth/correlation_id/exchange` ([Plaid's page](https://plaid.com/docs/api/oauth/#linkcorrelationid)).
///
/// Finds the link token of an OAuth login that came back to your application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkOAuthCorrelationIdExchangeRequest {
    /// What stands in the URL that the institution sent the user back to.
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

/// The answer of `/link/oauth/correlation_id/exchange` ([Plaid's page](https://plaid.com/docs/api/oauth/#linkcorrelationid)).
///
/// Finds the link token of an OAuth login that came back to your application.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkOAuthCorrelationIdExchangeResponse {
    /// Opens Link for one user and purpose.
    pub link_token: plaid_types::LinkToken,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/session/token/create` ([Plaid's page](https://plaid.com/docs/api/products/layer/#sessiontokencreate)).
///
/// Makes a token that opens Layer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionTokenCreateRequest {
    /// The template in the Dashboard whose rules apply.
    pub template_id: String,
    /// The user of the Layer session, if no `user_id` is given.
    pub user: Option<SessionTokenCreateRequestUser>,
    /// Where the browser returns to after an OAuth institution. Has to be among the allowed ones in the Dashboard.
    pub redirect_uri: Option<String>,
    /// The package of your Android app, which has to be among the allowed ones in the Dashboard. Needed to open Layer on Android.
    pub android_package_name: Option<String>,
    /// The URL that webhooks about it go to.
    pub webhook: Option<String>,
    /// Names a user, as made by the user endpoints.
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

    /// The user of the Layer session, if no `user_id` is given.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<SessionTokenCreateRequestUser>>) -> Self {
        self.user = user.into();
        self
    }

    /// Where the browser returns to after an OAuth institution. Has to be among the allowed ones in the Dashboard.
    #[must_use]
    pub fn redirect_uri<M>(mut self, redirect_uri: impl plaid_core::IntoOption<String, M>) -> Self {
        self.redirect_uri = redirect_uri.into_option();
        self
    }

    /// The package of your Android app, which has to be among the allowed ones in the Dashboard. Needed to open Layer on Android.
    #[must_use]
    pub fn android_package_name<M>(
        mut self,
        android_package_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.android_package_name = android_package_name.into_option();
        self
    }

    /// The URL that webhooks about it go to.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The user of the Layer session, if no `user_id` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionTokenCreateRequestUser {
    /// Names a user in your own system.
    pub client_user_id: plaid_types::ClientUserId,
    /// Names a user, as made by the user endpoints.
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

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The answer of `/session/token/create` ([Plaid's page](https://plaid.com/docs/api/products/layer/#sessiontokencreate)).
///
/// Makes a token that opens Layer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SessionTokenCreateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// What Link's SDK needs to open the session.
    pub link: Option<SessionTokenCreateResponseLink>,
}

/// What Link's SDK needs to open the session.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SessionTokenCreateResponseLink {
    /// Opens Link for one user and purpose.
    pub link_token: plaid_types::LinkToken,
    /// When it stops working, in UTC.
    pub expiration: plaid_core::DateTime,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
}

/// The request of `/link_delivery/create` ([Plaid's page](https://plaid.com/docs/assets/waitlist/hosted-link/)).
///
/// Makes a hosted Link session that reaches the user by text message or email.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkDeliveryCreateRequest {
    /// Opens Link for one user and purpose.
    pub link_token: plaid_types::LinkToken,
    /// How the URL reaches the user, and what it leads to.
    pub options: Option<LinkDeliveryOptions>,
}

impl LinkDeliveryCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(link_token: impl Into<plaid_types::LinkToken>) -> Self {
        Self {
            link_token: link_token.into(),
            options: None,
        }
    }

    /// How the URL reaches the user, and what it leads to.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<LinkDeliveryOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// How the URL reaches the user, and what it leads to.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkDeliveryOptions {
    /// Who gets the URL.
    pub recipient: Option<LinkDeliveryRecipient>,
}

impl LinkDeliveryOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who gets the URL.
    #[must_use]
    pub fn recipient(mut self, recipient: impl Into<Option<LinkDeliveryRecipient>>) -> Self {
        self.recipient = recipient.into();
        self
    }
}

/// Who gets the URL.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkDeliveryRecipient {
    /// One way to reach the user.
    pub communication_methods: Option<Vec<LinkDeliveryCommunicationMethod>>,
    /// The given name.
    pub first_name: Option<String>,
}

impl LinkDeliveryRecipient {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// One way to reach the user.
    #[must_use]
    pub fn communication_methods(
        mut self,
        communication_methods: impl IntoIterator<Item = LinkDeliveryCommunicationMethod>,
    ) -> Self {
        self.communication_methods = Some(communication_methods.into_iter().collect());
        self
    }

    /// The given name.
    #[must_use]
    pub fn first_name<M>(mut self, first_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.first_name = first_name.into_option();
        self
    }
}

/// One way to reach the user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkDeliveryCommunicationMethod {
    /// How a URL is sent.
    pub method: Option<LinkDeliveryDeliveryMethod>,
    /// The phone number or email address.
    pub address: Option<plaid_core::Sensitive>,
}

impl LinkDeliveryCommunicationMethod {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How a URL is sent.
    #[must_use]
    pub fn method<M>(
        mut self,
        method: impl plaid_core::IntoOption<LinkDeliveryDeliveryMethod, M>,
    ) -> Self {
        self.method = method.into_option();
        self
    }

    /// The phone number or email address.
    #[must_use]
    pub fn address<M>(
        mut self,
        address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.address = address.into_option();
        self
    }
}

/// The answer of `/link_delivery/create` ([Plaid's page](https://plaid.com/docs/assets/waitlist/hosted-link/)).
///
/// Makes a hosted Link session that reaches the user by text message or email.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkDeliveryCreateResponse {
    /// The URL of the hosted session.
    pub link_delivery_url: plaid_core::Sensitive,
    /// Names the delivery in `/link_delivery/get` and in webhooks.
    pub link_delivery_session_id: String,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/link_delivery/get` ([Plaid's page](https://plaid.com/docs/assets/waitlist/hosted-link/)).
///
/// Reads how far a delivered Link session has come.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkDeliveryGetRequest {
    /// Names the delivery in `/link_delivery/get` and in webhooks.
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

/// The answer of `/link_delivery/get` ([Plaid's page](https://plaid.com/docs/assets/waitlist/hosted-link/)).
///
/// Reads how far a delivered Link session has come.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkDeliveryGetResponse {
    /// How far the user is with a URL that was sent.
    pub status: LinkDeliverySessionStatus,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// When the user finished; null until then.
    pub completed_at: Option<plaid_core::DateTime>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// The tokens of the Items that were made.
    pub access_tokens: Vec<plaid_types::AccessToken>,
    /// The Items that were made.
    pub item_ids: Vec<plaid_core::ItemId>,
}

plaid_core::open_enum! {
/// Whether Plaid has met the user before.
#[allow(missing_docs)]
pub enum NetworkStatusGetResponseNetworkStatus {
Unknown = "UNKNOWN",
/// Plaid knows the user, who can log in faster. (`RETURNING_USER`)
ReturningUser = "RETURNING_USER",
}
}

plaid_core::open_enum! {
/// Whether Link is light, dark, or as the system is set (closed beta).
#[allow(missing_docs)]
pub enum LinkTokenCreateRequestAppearanceMode {
Light = "LIGHT",
Dark = "DARK",
System = "SYSTEM",
}
}

plaid_core::open_enum! {
/// What a limited-purpose account pays for. Other payments from it are returned.
#[allow(missing_docs)]
pub enum LimitedPurposeType {
RentMortgage = "RENT_MORTGAGE",
}
}

plaid_core::open_enum! {
/// Subtypes of credit accounts that a filter names.
#[allow(missing_docs)]
pub enum CreditAccountSubtype {
CreditCard = "credit card",
Paypal = "paypal",
/// Every subtype. (`all`)
All = "all",
ChargeCard = "charge card",
}
}

plaid_core::open_enum! {
/// Subtypes of loans that a filter names.
#[allow(missing_docs)]
pub enum LoanAccountSubtype {
Auto = "auto",
Business = "business",
Commercial = "commercial",
CommercialLineOfCredit = "commercial line of credit",
Construction = "construction",
Consumer = "consumer",
/// A line of credit on a house. (`home equity`)
HomeEquity = "home equity",
HomeEquityLoan = "home equity loan",
Loan = "loan",
Mortgage = "mortgage",
Overdraft = "overdraft",
/// Money that can be drawn again and again. (`line of credit`)
LineOfCredit = "line of credit",
Student = "student",
Other = "other",
/// Every subtype. (`all`)
All = "all",
/// A purchase that is paid off in parts. (`installment`)
Installment = "installment",
}
}

plaid_core::open_enum! {
/// Subtypes of investment accounts that a filter names.
#[allow(missing_docs)]
pub enum InvestmentAccountSubtype {
/// A plan that saves for education (US). (`529`)
Plan529 = "529",
/// A pension plan of a public employer (US). (`401a`)
Plan401a = "401a",
/// A pension plan of an employer (US). (`401k`)
Plan401k = "401k",
/// A pension plan of schools and charities (US). (`403B`)
Plan403b = "403B",
/// A pension plan of states and charities (US). (`457b`)
Plan457b = "457b",
Brokerage = "brokerage",
/// A tax-free savings account (UK). (`cash isa`)
CashIsa = "cash isa",
/// An account at an exchange of cryptocurrencies. (`crypto exchange`)
CryptoExchange = "crypto exchange",
/// An account that saves for school (US, Coverdell). (`education savings account`)
EducationSavingsAccount = "education savings account",
/// An account that saves for a first home (Canada). (`fhsa`)
Fhsa = "fhsa",
FixedAnnuity = "fixed annuity",
/// A certificate with guaranteed interest (Canada). (`gic`)
Gic = "gic",
/// Money of an employer for health care (US). (`health reimbursement arrangement`)
HealthReimbursementArrangement = "health reimbursement arrangement",
/// A health savings account (US). (`hsa`)
Hsa = "hsa",
/// A pension account of one's own (US). (`ira`)
Ira = "ira",
/// A tax-free account of any kind (UK). (`isa`)
Isa = "isa",
/// A pension plan for self-employed people (US). (`keogh`)
Keogh = "keogh",
/// A pension account that pays out (Canada). (`lif`)
Lif = "lif",
LifeInsurance = "life insurance",
/// Money that can be drawn again and again. (`line of credit`)
LineOfCredit = "line of credit",
/// A locked pension account (Canada). (`lira`)
Lira = "lira",
/// A locked pension account that pays out (Canada). (`lrif`)
Lrif = "lrif",
/// A locked pension account of one's own (Canada). (`lrsp`)
Lrsp = "lrsp",
MutualFund = "mutual fund",
/// A wallet whose keys the user holds. (`non-custodial wallet`)
NonCustodialWallet = "non-custodial wallet",
NonTaxableBrokerageAccount = "non-taxable brokerage account",
Other = "other",
OtherAnnuity = "other annuity",
OtherInsurance = "other insurance",
Pension = "pension",
PredictionMarket = "prediction market",
/// A pension account that pays out in some provinces (Canada). (`prif`)
Prif = "prif",
ProfitSharingPlan = "profit sharing plan",
/// A plan for shares in one's employer (UK). (`qshr`)
Qshr = "qshr",
/// An account that saves for people with disabilities (Canada). (`rdsp`)
Rdsp = "rdsp",
/// An account that saves for education (Canada). (`resp`)
Resp = "resp",
Retirement = "retirement",
/// A pension account that pays out under federal law (Canada). (`rlif`)
Rlif = "rlif",
/// A pension account of one's own from taxed money (US). (`roth`)
Roth = "roth",
/// An employer's plan from taxed money (US). (`roth 401k`)
Roth401k = "roth 401k",
/// A plan of schools and charities from taxed money (US). (`roth 403B`)
Roth403b = "roth 403B",
/// A plan of states and charities from taxed money (US). (`roth 457b`)
Roth457b = "roth 457b",
RothPension = "roth pension",
RothProfitSharingPlan = "roth profit sharing plan",
/// The pension plan of federal employees from taxed money (US). (`roth thrift savings plan`)
RothThriftSavingsPlan = "roth thrift savings plan",
/// A pension account that pays out (Canada). (`rrif`)
Rrif = "rrif",
/// A pension account of one's own (Canada). (`rrsp`)
Rrsp = "rrsp",
/// A pension plan of small employers, from pay (US). (`sarsep`)
Sarsep = "sarsep",
/// A pension account that a small employer pays into (US). (`sep ira`)
SepIra = "sep ira",
/// A pension account that employer and employee pay into (US). (`simple ira`)
SimpleIra = "simple ira",
/// A pension account of one's own (UK). (`sipp`)
Sipp = "sipp",
StockPlan = "stock plan",
/// The pension plan of federal employees (US). (`thrift savings plan`)
ThriftSavingsPlan = "thrift savings plan",
/// A tax-free savings account (Canada). (`tfsa`)
Tfsa = "tfsa",
Trust = "trust",
/// An account of a minor that an adult keeps (US). (`ugma`)
Ugma = "ugma",
/// An account of a minor that an adult keeps, for more than money (US). (`utma`)
Utma = "utma",
VariableAnnuity = "variable annuity",
/// Every subtype. (`all`)
All = "all",
}
}

plaid_core::open_enum! {
/// Subtypes of other accounts that a filter names.
#[allow(missing_docs)]
pub enum OtherAccountSubtype {
Other = "other",
/// Every subtype. (`all`)
All = "all",
}
}

plaid_core::open_enum! {
/// Where employment is read from.
#[allow(missing_docs)]
pub enum EmploymentSourceType {
Bank = "bank",
Payroll = "payroll",
}
}

plaid_core::open_enum! {
/// How payroll income is had.
pub enum IncomeVerificationPayrollFlowType {
/// By a login at the payroll provider. (`payroll_digital_income`)
PayrollDigitalIncome = "payroll_digital_income",
/// By documents that the user uploads. (`payroll_document_income`)
PayrollDocumentIncome = "payroll_document_income",
}
}

plaid_core::open_enum! {
/// What kind of income it is.
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
/// Whether the amounts are before or after deductions.
#[allow(missing_docs)]
pub enum UserStatedIncomeSourcePayType {
Unknown = "UNKNOWN",
/// Before deductions. (`GROSS`)
Gross = "GROSS",
/// After deductions. (`NET`)
Net = "NET",
}
}

plaid_core::open_enum! {
/// How often it is paid.
#[allow(missing_docs)]
pub enum UserStatedIncomeSourceFrequency {
Unknown = "UNKNOWN",
Weekly = "WEEKLY",
/// Every other week. (`BIWEEKLY`)
Biweekly = "BIWEEKLY",
/// Twice a month. (`SEMI_MONTHLY`)
SemiMonthly = "SEMI_MONTHLY",
Monthly = "MONTHLY",
}
}

plaid_core::open_enum! {
/// What Link does if a user types numbers of an institution that supports logging in.
pub enum LinkTokenCreateRequestAuthRerouteToCredentials {
/// Nothing. (`OFF`)
Off = "OFF",
/// It offers the login. (`OPTIONAL`)
Optional = "OPTIONAL",
/// It insists on the login. (`FORCED`)
Forced = "FORCED",
}
}

plaid_core::open_enum! {
/// Which Auth flow Link shows; `auth_type_select_enabled` has taken its place.
#[allow(missing_docs)]
pub enum LinkTokenCreateRequestAuthFlowType {
FlexibleAuth = "FLEXIBLE_AUTH",
}
}

plaid_core::open_enum! {
/// How Plaid sends the URL of Hosted Link (beta).
pub enum HostedLinkDeliveryMethod {
/// By text message, to the user's `phone_number`. (`sms`)
Sms = "sms",
/// By email, to the user's `email_address`. (`email`)
Email = "email",
}
}

plaid_core::open_enum! {
/// Whether the user finished the transfer in Transfer UI.
#[allow(missing_docs)]
pub enum LinkSessionSuccessMetadataTransferStatus {
Complete = "COMPLETE",
Incomplete = "INCOMPLETE",
}
}

plaid_core::open_enum! {
/// How a URL is sent.
#[allow(missing_docs)]
pub enum LinkDeliveryDeliveryMethod {
Sms = "SMS",
Email = "EMAIL",
}
}

plaid_core::open_enum! {
/// How far the user is with a URL that was sent.
#[allow(missing_docs)]
pub enum LinkDeliverySessionStatus {
Created = "CREATED",
Opened = "OPENED",
Exited = "EXITED",
Completed = "COMPLETED",
Expired = "EXPIRED",
}
}
