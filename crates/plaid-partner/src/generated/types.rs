// @generated from api/products/partner.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{InstitutionId, Products};

plaid_core::string_id! {
/// Identifies a end customer client.
pub struct EndCustomerClientId;
}

/// The request of `/partner/customer/create`.
///
/// Creates an end customer of a reseller and returns its keys.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerCustomerCreateRequest {
    /// Company name.
    pub company_name: String,
    /// Is diligence attested.
    pub is_diligence_attested: bool,
    /// Products.
    pub products: Option<Vec<plaid_types::Products>>,
    /// Create link customization.
    pub create_link_customization: Option<bool>,
    /// Logo.
    pub logo: Option<String>,
    /// Legal entity name.
    pub legal_entity_name: String,
    /// Website.
    pub website: String,
    /// Application name.
    pub application_name: String,
    /// Technical contact.
    pub technical_contact: Option<PartnerEndCustomerTechnicalContact>,
    /// Billing contact.
    pub billing_contact: Option<PartnerEndCustomerBillingContact>,
    /// Customer support info.
    pub customer_support_info: Option<PartnerEndCustomerCustomerSupportInfo>,
    /// Address.
    pub address: PartnerEndCustomerAddress,
    /// Is bank addendum completed.
    pub is_bank_addendum_completed: bool,
    /// Assets under management.
    pub assets_under_management: Option<PartnerEndCustomerAssetsUnderManagement>,
    /// Redirect uris.
    pub redirect_uris: Option<Vec<String>>,
    /// Registration number.
    pub registration_number: Option<String>,
}

impl PartnerCustomerCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        company_name: impl Into<String>,
        is_diligence_attested: bool,
        legal_entity_name: impl Into<String>,
        website: impl Into<String>,
        application_name: impl Into<String>,
        address: PartnerEndCustomerAddress,
        is_bank_addendum_completed: bool,
    ) -> Self {
        Self {
            company_name: company_name.into(),
            is_diligence_attested,
            products: None,
            create_link_customization: None,
            logo: None,
            legal_entity_name: legal_entity_name.into(),
            website: website.into(),
            application_name: application_name.into(),
            technical_contact: None,
            billing_contact: None,
            customer_support_info: None,
            address,
            is_bank_addendum_completed,
            assets_under_management: None,
            redirect_uris: None,
            registration_number: None,
        }
    }

    /// Products.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Create link customization.
    #[must_use]
    pub fn create_link_customization(mut self, create_link_customization: bool) -> Self {
        self.create_link_customization = Some(create_link_customization);
        self
    }

    /// Logo.
    #[must_use]
    pub fn logo(mut self, logo: impl Into<String>) -> Self {
        self.logo = Some(logo.into());
        self
    }

    /// Technical contact.
    #[must_use]
    pub fn technical_contact(
        mut self,
        technical_contact: PartnerEndCustomerTechnicalContact,
    ) -> Self {
        self.technical_contact = Some(technical_contact);
        self
    }

    /// Billing contact.
    #[must_use]
    pub fn billing_contact(mut self, billing_contact: PartnerEndCustomerBillingContact) -> Self {
        self.billing_contact = Some(billing_contact);
        self
    }

    /// Customer support info.
    #[must_use]
    pub fn customer_support_info(
        mut self,
        customer_support_info: PartnerEndCustomerCustomerSupportInfo,
    ) -> Self {
        self.customer_support_info = Some(customer_support_info);
        self
    }

    /// Assets under management.
    #[must_use]
    pub fn assets_under_management(
        mut self,
        assets_under_management: PartnerEndCustomerAssetsUnderManagement,
    ) -> Self {
        self.assets_under_management = Some(assets_under_management);
        self
    }

    /// Redirect uris.
    #[must_use]
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = Some(redirect_uris.into_iter().map(Into::into).collect());
        self
    }

    /// Registration number.
    #[must_use]
    pub fn registration_number(mut self, registration_number: impl Into<String>) -> Self {
        self.registration_number = Some(registration_number.into());
        self
    }
}

/// Partner end customer technical contact.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerTechnicalContact {
    /// Given name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// Email.
    pub email: Option<plaid_core::Sensitive>,
}

impl PartnerEndCustomerTechnicalContact {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Given name.
    #[must_use]
    pub fn given_name(mut self, given_name: impl Into<String>) -> Self {
        self.given_name = Some(given_name.into());
        self
    }

    /// Family name.
    #[must_use]
    pub fn family_name(mut self, family_name: impl Into<String>) -> Self {
        self.family_name = Some(family_name.into());
        self
    }

    /// Email.
    #[must_use]
    pub fn email(mut self, email: impl Into<plaid_core::Sensitive>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// Partner end customer billing contact.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerBillingContact {
    /// Given name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// Email.
    pub email: Option<plaid_core::Sensitive>,
}

impl PartnerEndCustomerBillingContact {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Given name.
    #[must_use]
    pub fn given_name(mut self, given_name: impl Into<String>) -> Self {
        self.given_name = Some(given_name.into());
        self
    }

    /// Family name.
    #[must_use]
    pub fn family_name(mut self, family_name: impl Into<String>) -> Self {
        self.family_name = Some(family_name.into());
        self
    }

    /// Email.
    #[must_use]
    pub fn email(mut self, email: impl Into<plaid_core::Sensitive>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// Partner end customer customer support info.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerCustomerSupportInfo {
    /// Email.
    pub email: Option<plaid_core::Sensitive>,
    /// Phone number.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// Contact url.
    pub contact_url: Option<String>,
    /// Link update url.
    pub link_update_url: Option<plaid_core::Sensitive>,
}

impl PartnerEndCustomerCustomerSupportInfo {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Email.
    #[must_use]
    pub fn email(mut self, email: impl Into<plaid_core::Sensitive>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<plaid_core::Sensitive>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Contact url.
    #[must_use]
    pub fn contact_url(mut self, contact_url: impl Into<String>) -> Self {
        self.contact_url = Some(contact_url.into());
        self
    }

    /// Link update url.
    #[must_use]
    pub fn link_update_url(mut self, link_update_url: impl Into<plaid_core::Sensitive>) -> Self {
        self.link_update_url = Some(link_update_url.into());
        self
    }
}

/// Partner end customer address.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerAddress {
    /// City.
    pub city: Option<String>,
    /// Street.
    pub street: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country code.
    pub country_code: Option<String>,
}

impl PartnerEndCustomerAddress {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// City.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Street.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Region.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Country code.
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }
}

/// Partner end customer assets under management.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerEndCustomerAssetsUnderManagement {
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: String,
}

impl PartnerEndCustomerAssetsUnderManagement {
    /// A value with the members it cannot go without.
    pub fn new(
        amount: impl Into<plaid_core::Amount>,
        iso_currency_code: impl Into<String>,
    ) -> Self {
        Self {
            amount: amount.into(),
            iso_currency_code: iso_currency_code.into(),
        }
    }
}

/// The answer of `/partner/customer/create`.
///
/// Creates an end customer of a reseller and returns its keys.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PartnerCustomerCreateResponse {
    /// End customer.
    pub end_customer: Option<PartnerEndCustomerWithSecrets>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Partner end customer with secrets.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PartnerEndCustomerWithSecrets {
    /// Client id.
    pub client_id: Option<String>,
    /// Company name.
    pub company_name: Option<String>,
    /// Status.
    pub status: Option<PartnerEndCustomerStatus>,
    /// Secrets.
    pub secrets: Option<PartnerEndCustomerSecrets>,
}

/// Partner end customer secrets.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PartnerEndCustomerSecrets {
    /// Sandbox.
    pub sandbox: Option<plaid_core::Sensitive>,
    /// Development.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub development: Option<plaid_core::Sensitive>,
    /// Production.
    pub production: Option<plaid_core::Sensitive>,
}

/// The request of `/partner/customer/get`.
///
/// Returns an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerCustomerGetRequest {
    /// End customer client id.
    pub end_customer_client_id: EndCustomerClientId,
}

impl PartnerCustomerGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(end_customer_client_id: impl Into<EndCustomerClientId>) -> Self {
        Self {
            end_customer_client_id: end_customer_client_id.into(),
        }
    }
}

/// The answer of `/partner/customer/get`.
///
/// Returns an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PartnerCustomerGetResponse {
    /// End customer.
    pub end_customer: Option<PartnerEndCustomer>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Partner end customer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PartnerEndCustomer {
    /// Client id.
    pub client_id: Option<String>,
    /// Company name.
    pub company_name: Option<String>,
    /// Status.
    pub status: Option<PartnerEndCustomerStatus>,
}

/// The request of `/partner/customer/enable`.
///
/// Enables an end customer in full Production and returns its secret for that environment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerCustomerEnableRequest {
    /// End customer client id.
    pub end_customer_client_id: EndCustomerClientId,
}

impl PartnerCustomerEnableRequest {
    /// A request with the members it cannot go without.
    pub fn new(end_customer_client_id: impl Into<EndCustomerClientId>) -> Self {
        Self {
            end_customer_client_id: end_customer_client_id.into(),
        }
    }
}

/// The answer of `/partner/customer/enable`.
///
/// Enables an end customer in full Production and returns its secret for that environment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PartnerCustomerEnableResponse {
    /// Production secret.
    pub production_secret: Option<plaid_core::Sensitive>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/partner/customer/remove`.
///
/// Removes an end customer and switches its keys off.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerCustomerRemoveRequest {
    /// End customer client id.
    pub end_customer_client_id: EndCustomerClientId,
}

impl PartnerCustomerRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new(end_customer_client_id: impl Into<EndCustomerClientId>) -> Self {
        Self {
            end_customer_client_id: end_customer_client_id.into(),
        }
    }
}

/// The answer of `/partner/customer/remove`.
///
/// Removes an end customer and switches its keys off.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PartnerCustomerRemoveResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/partner/customer/oauth_institutions/get`.
///
/// Returns how far an end customer is registered at institutions that need it for OAuth.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerCustomerOAuthInstitutionsGetRequest {
    /// End customer client id.
    pub end_customer_client_id: EndCustomerClientId,
}

impl PartnerCustomerOAuthInstitutionsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(end_customer_client_id: impl Into<EndCustomerClientId>) -> Self {
        Self {
            end_customer_client_id: end_customer_client_id.into(),
        }
    }
}

/// The answer of `/partner/customer/oauth_institutions/get`.
///
/// Returns how far an end customer is registered at institutions that need it for OAuth.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PartnerCustomerOAuthInstitutionsGetResponse {
    /// Flowdown status.
    pub flowdown_status: Option<PartnerEndCustomerFlowdownStatus>,
    /// Questionnaire status.
    pub questionnaire_status: Option<PartnerEndCustomerQuestionnaireStatus>,
    /// Institutions.
    pub institutions: Vec<PartnerEndCustomerOAuthInstitution>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Partner end customer o auth institution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PartnerEndCustomerOAuthInstitution {
    /// Name.
    pub name: Option<String>,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Environments.
    pub environments: Option<PartnerEndCustomerOAuthInstitutionEnvironments>,
    /// Production enablement date.
    pub production_enablement_date: Option<String>,
    /// Classic disablement date.
    pub classic_disablement_date: Option<String>,
    /// Errors.
    pub errors: Vec<plaid_core::ApiError>,
}

/// Partner end customer o auth institution environments.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PartnerEndCustomerOAuthInstitutionEnvironments {
    /// Development.
    pub development: Option<PartnerEndCustomerOAuthInstitutionApplicationStatus>,
    /// Production.
    pub production: Option<PartnerEndCustomerOAuthInstitutionApplicationStatus>,
}

/// The request of `/beta/partner/customer/v1/create`.
///
/// Creates an end customer of a reseller from what you know so far.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaPartnerCustomerV1CreateRequest {
    /// Company name.
    pub company_name: String,
    /// Is diligence attested.
    pub is_diligence_attested: Option<bool>,
    /// Products.
    pub products: Option<Vec<plaid_types::Products>>,
    /// Create link customization.
    pub create_link_customization: Option<bool>,
    /// Logo.
    pub logo: Option<String>,
    /// Legal entity name.
    pub legal_entity_name: Option<String>,
    /// Website.
    pub website: String,
    /// Application name.
    pub application_name: String,
    /// Technical contact.
    pub technical_contact: Option<PartnerEndCustomerTechnicalContact>,
    /// Billing contact.
    pub billing_contact: Option<PartnerEndCustomerBillingContact>,
    /// Customer support info.
    pub customer_support_info: PartnerEndCustomerCustomerSupportInfo,
    /// Address.
    pub address: PartnerEndCustomerAddress,
    /// Redirect uris.
    pub redirect_uris: Option<Vec<String>>,
    /// Bank addendum acceptance.
    pub bank_addendum_acceptance: Option<PartnerEndCustomerBankAddendumAcceptance>,
    /// Questionnaires.
    pub questionnaires: Option<PartnerEndCustomerQuestionnaires>,
}

impl BetaPartnerCustomerV1CreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        company_name: impl Into<String>,
        website: impl Into<String>,
        application_name: impl Into<String>,
        customer_support_info: PartnerEndCustomerCustomerSupportInfo,
        address: PartnerEndCustomerAddress,
    ) -> Self {
        Self {
            company_name: company_name.into(),
            is_diligence_attested: None,
            products: None,
            create_link_customization: None,
            logo: None,
            legal_entity_name: None,
            website: website.into(),
            application_name: application_name.into(),
            technical_contact: None,
            billing_contact: None,
            customer_support_info,
            address,
            redirect_uris: None,
            bank_addendum_acceptance: None,
            questionnaires: None,
        }
    }

    /// Is diligence attested.
    #[must_use]
    pub fn is_diligence_attested(mut self, is_diligence_attested: bool) -> Self {
        self.is_diligence_attested = Some(is_diligence_attested);
        self
    }

    /// Products.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Create link customization.
    #[must_use]
    pub fn create_link_customization(mut self, create_link_customization: bool) -> Self {
        self.create_link_customization = Some(create_link_customization);
        self
    }

    /// Logo.
    #[must_use]
    pub fn logo(mut self, logo: impl Into<String>) -> Self {
        self.logo = Some(logo.into());
        self
    }

    /// Legal entity name.
    #[must_use]
    pub fn legal_entity_name(mut self, legal_entity_name: impl Into<String>) -> Self {
        self.legal_entity_name = Some(legal_entity_name.into());
        self
    }

    /// Technical contact.
    #[must_use]
    pub fn technical_contact(
        mut self,
        technical_contact: PartnerEndCustomerTechnicalContact,
    ) -> Self {
        self.technical_contact = Some(technical_contact);
        self
    }

    /// Billing contact.
    #[must_use]
    pub fn billing_contact(mut self, billing_contact: PartnerEndCustomerBillingContact) -> Self {
        self.billing_contact = Some(billing_contact);
        self
    }

    /// Redirect uris.
    #[must_use]
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = Some(redirect_uris.into_iter().map(Into::into).collect());
        self
    }

    /// Bank addendum acceptance.
    #[must_use]
    pub fn bank_addendum_acceptance(
        mut self,
        bank_addendum_acceptance: PartnerEndCustomerBankAddendumAcceptance,
    ) -> Self {
        self.bank_addendum_acceptance = Some(bank_addendum_acceptance);
        self
    }

    /// Questionnaires.
    #[must_use]
    pub fn questionnaires(mut self, questionnaires: PartnerEndCustomerQuestionnaires) -> Self {
        self.questionnaires = Some(questionnaires);
        self
    }
}

/// Partner end customer bank addendum acceptance.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerBankAddendumAcceptance {
    /// Customer accepted.
    pub customer_accepted: Option<bool>,
    /// Customer ip address.
    pub customer_ip_address: Option<plaid_core::Sensitive>,
    /// Customer agreement timestamp.
    pub customer_agreement_timestamp: Option<plaid_core::DateTime>,
}

impl PartnerEndCustomerBankAddendumAcceptance {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Customer accepted.
    #[must_use]
    pub fn customer_accepted(mut self, customer_accepted: bool) -> Self {
        self.customer_accepted = Some(customer_accepted);
        self
    }

    /// Customer ip address.
    #[must_use]
    pub fn customer_ip_address(
        mut self,
        customer_ip_address: impl Into<plaid_core::Sensitive>,
    ) -> Self {
        self.customer_ip_address = Some(customer_ip_address.into());
        self
    }

    /// Customer agreement timestamp.
    #[must_use]
    pub fn customer_agreement_timestamp(
        mut self,
        customer_agreement_timestamp: impl Into<plaid_core::DateTime>,
    ) -> Self {
        self.customer_agreement_timestamp = Some(customer_agreement_timestamp.into());
        self
    }
}

/// Partner end customer questionnaires.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerQuestionnaires {
    /// Cra.
    pub cra: Option<PartnerEndCustomerCRAQuestionnaire>,
}

impl PartnerEndCustomerQuestionnaires {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cra.
    #[must_use]
    pub fn cra(mut self, cra: PartnerEndCustomerCRAQuestionnaire) -> Self {
        self.cra = Some(cra);
        self
    }
}

/// Partner end customer cra questionnaire.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerCRAQuestionnaire {
    /// Purposes.
    pub purposes: Option<PartnerEndCustomerCRAPurposes>,
    /// Is third party involved.
    pub is_third_party_involved: Option<bool>,
    /// Is technical service provider involved.
    pub is_technical_service_provider_involved: Option<bool>,
}

impl PartnerEndCustomerCRAQuestionnaire {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Purposes.
    #[must_use]
    pub fn purposes(mut self, purposes: PartnerEndCustomerCRAPurposes) -> Self {
        self.purposes = Some(purposes);
        self
    }

    /// Is third party involved.
    #[must_use]
    pub fn is_third_party_involved(mut self, is_third_party_involved: bool) -> Self {
        self.is_third_party_involved = Some(is_third_party_involved);
        self
    }

    /// Is technical service provider involved.
    #[must_use]
    pub fn is_technical_service_provider_involved(
        mut self,
        is_technical_service_provider_involved: bool,
    ) -> Self {
        self.is_technical_service_provider_involved = Some(is_technical_service_provider_involved);
        self
    }
}

/// Partner end customer cra purposes.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerCRAPurposes {
    /// Written instruction.
    pub written_instruction: Option<PartnerEndCustomerCRAUseCases>,
    /// Extension of credit or account review.
    pub extension_of_credit_or_account_review: Option<PartnerEndCustomerCRAUseCases>,
    /// Employment.
    pub employment: Option<PartnerEndCustomerCRAUseCases>,
    /// Insurance underwriting.
    pub insurance_underwriting: Option<PartnerEndCustomerCRAUseCases>,
    /// License eligibility.
    pub license_eligibility: Option<PartnerEndCustomerCRAUseCases>,
    /// Risk assessment.
    pub risk_assessment: Option<PartnerEndCustomerCRAUseCases>,
    /// Business need transaction.
    pub business_need_transaction: Option<PartnerEndCustomerCRAUseCases>,
    /// Business need account review.
    pub business_need_account_review: Option<PartnerEndCustomerCRAUseCases>,
}

impl PartnerEndCustomerCRAPurposes {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Written instruction.
    #[must_use]
    pub fn written_instruction(
        mut self,
        written_instruction: PartnerEndCustomerCRAUseCases,
    ) -> Self {
        self.written_instruction = Some(written_instruction);
        self
    }

    /// Extension of credit or account review.
    #[must_use]
    pub fn extension_of_credit_or_account_review(
        mut self,
        extension_of_credit_or_account_review: PartnerEndCustomerCRAUseCases,
    ) -> Self {
        self.extension_of_credit_or_account_review = Some(extension_of_credit_or_account_review);
        self
    }

    /// Employment.
    #[must_use]
    pub fn employment(mut self, employment: PartnerEndCustomerCRAUseCases) -> Self {
        self.employment = Some(employment);
        self
    }

    /// Insurance underwriting.
    #[must_use]
    pub fn insurance_underwriting(
        mut self,
        insurance_underwriting: PartnerEndCustomerCRAUseCases,
    ) -> Self {
        self.insurance_underwriting = Some(insurance_underwriting);
        self
    }

    /// License eligibility.
    #[must_use]
    pub fn license_eligibility(
        mut self,
        license_eligibility: PartnerEndCustomerCRAUseCases,
    ) -> Self {
        self.license_eligibility = Some(license_eligibility);
        self
    }

    /// Risk assessment.
    #[must_use]
    pub fn risk_assessment(mut self, risk_assessment: PartnerEndCustomerCRAUseCases) -> Self {
        self.risk_assessment = Some(risk_assessment);
        self
    }

    /// Business need transaction.
    #[must_use]
    pub fn business_need_transaction(
        mut self,
        business_need_transaction: PartnerEndCustomerCRAUseCases,
    ) -> Self {
        self.business_need_transaction = Some(business_need_transaction);
        self
    }

    /// Business need account review.
    #[must_use]
    pub fn business_need_account_review(
        mut self,
        business_need_account_review: PartnerEndCustomerCRAUseCases,
    ) -> Self {
        self.business_need_account_review = Some(business_need_account_review);
        self
    }
}

/// Partner end customer cra use cases.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerCRAUseCases {
    /// Use cases.
    pub use_cases: Option<Vec<PartnerEndCustomerCRAUseCase>>,
}

impl PartnerEndCustomerCRAUseCases {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Use cases.
    #[must_use]
    pub fn use_cases(
        mut self,
        use_cases: impl IntoIterator<Item = impl Into<PartnerEndCustomerCRAUseCase>>,
    ) -> Self {
        self.use_cases = Some(use_cases.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/beta/partner/customer/v1/create`.
///
/// Creates an end customer of a reseller from what you know so far.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaPartnerCustomerV1CreateResponse {
    /// End customer.
    pub end_customer: Option<BetaPartnerEndCustomerWithSecrets>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Beta partner end customer with secrets.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaPartnerEndCustomerWithSecrets {
    /// Client id.
    pub client_id: Option<String>,
    /// Company name.
    pub company_name: Option<String>,
    /// Status.
    pub status: Option<PartnerEndCustomerStatus>,
    /// Product statuses.
    pub product_statuses: Option<plaid_core::json::Map>,
    /// Requirements due.
    pub requirements_due: Vec<PartnerEndCustomerRequirementDue>,
    /// Secrets.
    pub secrets: Option<PartnerEndCustomerSecrets>,
}

/// The request of `/beta/partner/customer/v1/get`.
///
/// Returns an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaPartnerCustomerV1GetRequest {
    /// End customer client id.
    pub end_customer_client_id: EndCustomerClientId,
}

impl BetaPartnerCustomerV1GetRequest {
    /// A request with the members it cannot go without.
    pub fn new(end_customer_client_id: impl Into<EndCustomerClientId>) -> Self {
        Self {
            end_customer_client_id: end_customer_client_id.into(),
        }
    }
}

/// The answer of `/beta/partner/customer/v1/get`.
///
/// Returns an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaPartnerCustomerV1GetResponse {
    /// End customer.
    pub end_customer: Option<BetaPartnerEndCustomer>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Beta partner end customer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaPartnerEndCustomer {
    /// Client id.
    pub client_id: Option<String>,
    /// Company name.
    pub company_name: Option<String>,
    /// Status.
    pub status: Option<PartnerEndCustomerStatus>,
    /// Product statuses.
    pub product_statuses: Option<plaid_core::json::Map>,
    /// Requirements due.
    pub requirements_due: Vec<PartnerEndCustomerRequirementDue>,
}

/// The request of `/beta/partner/customer/v1/update`.
///
/// Changes an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaPartnerCustomerV1UpdateRequest {
    /// End customer client id.
    pub end_customer_client_id: EndCustomerClientId,
    /// Legal entity name.
    pub legal_entity_name: Option<String>,
    /// Redirect uris.
    pub redirect_uris: Option<Vec<String>>,
    /// Bank addendum acceptance.
    pub bank_addendum_acceptance: Option<PartnerEndCustomerBankAddendumAcceptance>,
    /// Questionnaires.
    pub questionnaires: Option<PartnerEndCustomerQuestionnaires>,
}

impl BetaPartnerCustomerV1UpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(end_customer_client_id: impl Into<EndCustomerClientId>) -> Self {
        Self {
            end_customer_client_id: end_customer_client_id.into(),
            legal_entity_name: None,
            redirect_uris: None,
            bank_addendum_acceptance: None,
            questionnaires: None,
        }
    }

    /// Legal entity name.
    #[must_use]
    pub fn legal_entity_name(mut self, legal_entity_name: impl Into<String>) -> Self {
        self.legal_entity_name = Some(legal_entity_name.into());
        self
    }

    /// Redirect uris.
    #[must_use]
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = Some(redirect_uris.into_iter().map(Into::into).collect());
        self
    }

    /// Bank addendum acceptance.
    #[must_use]
    pub fn bank_addendum_acceptance(
        mut self,
        bank_addendum_acceptance: PartnerEndCustomerBankAddendumAcceptance,
    ) -> Self {
        self.bank_addendum_acceptance = Some(bank_addendum_acceptance);
        self
    }

    /// Questionnaires.
    #[must_use]
    pub fn questionnaires(mut self, questionnaires: PartnerEndCustomerQuestionnaires) -> Self {
        self.questionnaires = Some(questionnaires);
        self
    }
}

/// The answer of `/beta/partner/customer/v1/update`.
///
/// Changes an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaPartnerCustomerV1UpdateResponse {
    /// End customer.
    pub end_customer: Option<BetaPartnerEndCustomer>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/partner/customer/v1/enable`.
///
/// Enables products for an end customer in full Production.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaPartnerCustomerV1EnableRequest {
    /// End customer client id.
    pub end_customer_client_id: EndCustomerClientId,
    /// Products.
    pub products: Option<Vec<plaid_types::Products>>,
}

impl BetaPartnerCustomerV1EnableRequest {
    /// A request with the members it cannot go without.
    pub fn new(end_customer_client_id: impl Into<EndCustomerClientId>) -> Self {
        Self {
            end_customer_client_id: end_customer_client_id.into(),
            products: None,
        }
    }

    /// Products.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/beta/partner/customer/v1/enable`.
///
/// Enables products for an end customer in full Production.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaPartnerCustomerV1EnableResponse {
    /// End customer client id.
    pub end_customer_client_id: Option<EndCustomerClientId>,
    /// Status.
    pub status: Option<PartnerEndCustomerStatus>,
    /// Product statuses.
    pub product_statuses: Option<plaid_core::json::Map>,
    /// Production secret.
    pub production_secret: Option<plaid_core::Sensitive>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The known values of partner end customer status.
pub enum PartnerEndCustomerStatus {
/// `UNDER_REVIEW`.
UnderReview = "UNDER_REVIEW",
/// `PENDING_ENABLEMENT`.
PendingEnablement = "PENDING_ENABLEMENT",
/// `ACTIVE`.
Active = "ACTIVE",
/// `DENIED`.
Denied = "DENIED",
/// `MORE_INFORMATION_NEEDED`.
MoreInformationNeeded = "MORE_INFORMATION_NEEDED",
}
}

plaid_core::open_enum! {
/// The known values of partner end customer flowdown status.
pub enum PartnerEndCustomerFlowdownStatus {
/// `NOT_STARTED`.
NotStarted = "NOT_STARTED",
/// `IN_REVIEW`.
InReview = "IN_REVIEW",
/// `NEGOTIATION`.
Negotiation = "NEGOTIATION",
/// `COMPLETE`.
Complete = "COMPLETE",
}
}

plaid_core::open_enum! {
/// The known values of partner end customer questionnaire status.
pub enum PartnerEndCustomerQuestionnaireStatus {
/// `NOT_STARTED`.
NotStarted = "NOT_STARTED",
/// `RECEIVED`.
Received = "RECEIVED",
/// `COMPLETE`.
Complete = "COMPLETE",
}
}

plaid_core::open_enum! {
/// The known values of partner end customer o auth institution application status.
pub enum PartnerEndCustomerOAuthInstitutionApplicationStatus {
/// `NOT_STARTED`.
NotStarted = "NOT_STARTED",
/// `PROCESSING`.
Processing = "PROCESSING",
/// `APPROVED`.
Approved = "APPROVED",
/// `ENABLED`.
Enabled = "ENABLED",
/// `ATTENTION_REQUIRED`.
AttentionRequired = "ATTENTION_REQUIRED",
}
}

plaid_core::open_enum! {
/// The known values of partner end customer cra use case.
pub enum PartnerEndCustomerCRAUseCase {
/// `CREDIT_UNDERWRITING`.
CreditUnderwriting = "CREDIT_UNDERWRITING",
/// `TENANT_SCREENING`.
TenantScreening = "TENANT_SCREENING",
/// `INVESTOR_OR_SERVICER_OF_CREDIT`.
InvestorOrServicerOfCredit = "INVESTOR_OR_SERVICER_OF_CREDIT",
/// `UTILITIES`.
Utilities = "UTILITIES",
/// `BANK_ACCOUNT_OPENING`.
BankAccountOpening = "BANK_ACCOUNT_OPENING",
/// `IDENTITY_VERIFICATION_FRAUD_PREVENTION`.
IdentityVerificationFraudPrevention = "IDENTITY_VERIFICATION_FRAUD_PREVENTION",
/// `COLLECTIONS_DEBT_RECOVERY`.
CollectionsDebtRecovery = "COLLECTIONS_DEBT_RECOVERY",
}
}

plaid_core::open_enum! {
/// The known values of partner end customer requirement due.
pub enum PartnerEndCustomerRequirementDue {
/// `legal_entity_name`.
LegalEntityName = "legal_entity_name",
/// `website`.
Website = "website",
/// `application_name`.
ApplicationName = "application_name",
/// `is_diligence_attested`.
IsDiligenceAttested = "is_diligence_attested",
/// `technical_contact`.
TechnicalContact = "technical_contact",
/// `billing_contact`.
BillingContact = "billing_contact",
/// `address`.
Address = "address",
/// `bank_addendum_acceptance`.
BankAddendumAcceptance = "bank_addendum_acceptance",
/// `questionnaires.cra`.
QuestionnairesCra = "questionnaires.cra",
}
}
