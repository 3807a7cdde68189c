// @generated from api/products/partner.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{EndCustomerClientId, InstitutionId, Products};

/// The request of `/partner/customer/create`.
///
/// Creates an end customer of a reseller and returns its keys.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PartnerCustomerCreateRequest {
    pub company_name: String,
    pub is_diligence_attested: bool,
    pub products: Option<Vec<plaid_types::Products>>,
    pub create_link_customization: Option<bool>,
    pub logo: Option<String>,
    pub legal_entity_name: String,
    pub website: String,
    pub application_name: String,
    pub technical_contact: Option<PartnerEndCustomerTechnicalContact>,
    pub billing_contact: Option<PartnerEndCustomerBillingContact>,
    pub customer_support_info: Option<PartnerEndCustomerCustomerSupportInfo>,
    pub address: PartnerEndCustomerAddress,
    pub is_bank_addendum_completed: bool,
    pub assets_under_management: Option<PartnerEndCustomerAssetsUnderManagement>,
    pub redirect_uris: Option<Vec<String>>,
    pub registration_number: Option<String>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn create_link_customization(
        mut self,
        create_link_customization: impl Into<Option<bool>>,
    ) -> Self {
        self.create_link_customization = create_link_customization.into();
        self
    }

    #[must_use]
    pub fn logo<M>(mut self, logo: impl plaid_core::IntoOption<String, M>) -> Self {
        self.logo = logo.into_option();
        self
    }

    #[must_use]
    pub fn technical_contact(
        mut self,
        technical_contact: impl Into<Option<PartnerEndCustomerTechnicalContact>>,
    ) -> Self {
        self.technical_contact = technical_contact.into();
        self
    }

    #[must_use]
    pub fn billing_contact(
        mut self,
        billing_contact: impl Into<Option<PartnerEndCustomerBillingContact>>,
    ) -> Self {
        self.billing_contact = billing_contact.into();
        self
    }

    #[must_use]
    pub fn customer_support_info(
        mut self,
        customer_support_info: impl Into<Option<PartnerEndCustomerCustomerSupportInfo>>,
    ) -> Self {
        self.customer_support_info = customer_support_info.into();
        self
    }

    #[must_use]
    pub fn assets_under_management(
        mut self,
        assets_under_management: impl Into<Option<PartnerEndCustomerAssetsUnderManagement>>,
    ) -> Self {
        self.assets_under_management = assets_under_management.into();
        self
    }

    #[must_use]
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = Some(redirect_uris.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn registration_number<M>(
        mut self,
        registration_number: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.registration_number = registration_number.into_option();
        self
    }
}

/// Stands in `PartnerCustomerCreateRequest.technical_contact` and `BetaPartnerCustomerV1CreateRequest.technical_contact`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PartnerEndCustomerTechnicalContact {
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    pub email: Option<plaid_core::Sensitive>,
}

#[allow(missing_docs)]
impl PartnerEndCustomerTechnicalContact {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn given_name<M>(mut self, given_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.given_name = given_name.into_option();
        self
    }

    #[must_use]
    pub fn family_name<M>(mut self, family_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.family_name = family_name.into_option();
        self
    }

    #[must_use]
    pub fn email<M>(
        mut self,
        email: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email = email.into_option();
        self
    }
}

/// Stands in `PartnerCustomerCreateRequest.billing_contact` and `BetaPartnerCustomerV1CreateRequest.billing_contact`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PartnerEndCustomerBillingContact {
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    pub email: Option<plaid_core::Sensitive>,
}

#[allow(missing_docs)]
impl PartnerEndCustomerBillingContact {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn given_name<M>(mut self, given_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.given_name = given_name.into_option();
        self
    }

    #[must_use]
    pub fn family_name<M>(mut self, family_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.family_name = family_name.into_option();
        self
    }

    #[must_use]
    pub fn email<M>(
        mut self,
        email: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email = email.into_option();
        self
    }
}

/// Stands in `PartnerCustomerCreateRequest.customer_support_info` and `BetaPartnerCustomerV1CreateRequest.customer_support_info`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PartnerEndCustomerCustomerSupportInfo {
    pub email: Option<plaid_core::Sensitive>,
    pub phone_number: Option<plaid_core::Sensitive>,
    pub contact_url: Option<String>,
    pub link_update_url: Option<plaid_core::Sensitive>,
}

#[allow(missing_docs)]
impl PartnerEndCustomerCustomerSupportInfo {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn email<M>(
        mut self,
        email: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email = email.into_option();
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

    #[must_use]
    pub fn contact_url<M>(mut self, contact_url: impl plaid_core::IntoOption<String, M>) -> Self {
        self.contact_url = contact_url.into_option();
        self
    }

    #[must_use]
    pub fn link_update_url<M>(
        mut self,
        link_update_url: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.link_update_url = link_update_url.into_option();
        self
    }
}

/// Stands in `PartnerCustomerCreateRequest.address` and `BetaPartnerCustomerV1CreateRequest.address`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PartnerEndCustomerAddress {
    pub city: Option<String>,
    pub street: Option<String>,
    pub region: Option<String>,
    pub postal_code: Option<String>,
    pub country_code: Option<String>,
}

#[allow(missing_docs)]
impl PartnerEndCustomerAddress {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn city<M>(mut self, city: impl plaid_core::IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    #[must_use]
    pub fn street<M>(mut self, street: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street = street.into_option();
        self
    }

    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

    #[must_use]
    pub fn country_code<M>(mut self, country_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country_code = country_code.into_option();
        self
    }
}

/// Stands in `PartnerCustomerCreateRequest.assets_under_management`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PartnerEndCustomerAssetsUnderManagement {
    pub amount: plaid_core::Amount,
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerCustomerCreateResponse {
    pub end_customer: Option<PartnerEndCustomerWithSecrets>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `PartnerCustomerCreateResponse.end_customer`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerEndCustomerWithSecrets {
    pub client_id: Option<String>,
    pub company_name: Option<String>,
    pub status: Option<PartnerEndCustomerStatus>,
    pub secrets: Option<PartnerEndCustomerSecrets>,
}

/// Stands in `PartnerEndCustomerWithSecrets.secrets` and `BetaPartnerEndCustomerWithSecrets.secrets`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerEndCustomerSecrets {
    pub sandbox: Option<plaid_core::Sensitive>,
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub development: Option<plaid_core::Sensitive>,
    pub production: Option<plaid_core::Sensitive>,
}

/// The request of `/partner/customer/get`.
///
/// Returns an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PartnerCustomerGetRequest {
    pub end_customer_client_id: plaid_types::EndCustomerClientId,
}

impl PartnerCustomerGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(end_customer_client_id: impl Into<plaid_types::EndCustomerClientId>) -> Self {
        Self {
            end_customer_client_id: end_customer_client_id.into(),
        }
    }
}

/// The answer of `/partner/customer/get`.
///
/// Returns an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerCustomerGetResponse {
    pub end_customer: Option<PartnerEndCustomer>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `PartnerCustomerGetResponse.end_customer`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerEndCustomer {
    pub client_id: Option<String>,
    pub company_name: Option<String>,
    pub status: Option<PartnerEndCustomerStatus>,
}

/// The request of `/partner/customer/enable`.
///
/// Enables an end customer in full Production and returns its secret for that environment.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PartnerCustomerEnableRequest {
    pub end_customer_client_id: plaid_types::EndCustomerClientId,
}

impl PartnerCustomerEnableRequest {
    /// A request with the members it cannot go without.
    pub fn new(end_customer_client_id: impl Into<plaid_types::EndCustomerClientId>) -> Self {
        Self {
            end_customer_client_id: end_customer_client_id.into(),
        }
    }
}

/// The answer of `/partner/customer/enable`.
///
/// Enables an end customer in full Production and returns its secret for that environment.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerCustomerEnableResponse {
    pub production_secret: Option<plaid_core::Sensitive>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/partner/customer/remove`.
///
/// Removes an end customer and switches its keys off.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PartnerCustomerRemoveRequest {
    pub end_customer_client_id: plaid_types::EndCustomerClientId,
}

impl PartnerCustomerRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new(end_customer_client_id: impl Into<plaid_types::EndCustomerClientId>) -> Self {
        Self {
            end_customer_client_id: end_customer_client_id.into(),
        }
    }
}

/// The answer of `/partner/customer/remove`.
///
/// Removes an end customer and switches its keys off.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerCustomerRemoveResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/partner/customer/oauth_institutions/get`.
///
/// Returns how far an end customer is registered at institutions that need it for OAuth.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PartnerCustomerOAuthInstitutionsGetRequest {
    pub end_customer_client_id: plaid_types::EndCustomerClientId,
}

impl PartnerCustomerOAuthInstitutionsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(end_customer_client_id: impl Into<plaid_types::EndCustomerClientId>) -> Self {
        Self {
            end_customer_client_id: end_customer_client_id.into(),
        }
    }
}

/// The answer of `/partner/customer/oauth_institutions/get`.
///
/// Returns how far an end customer is registered at institutions that need it for OAuth.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerCustomerOAuthInstitutionsGetResponse {
    pub flowdown_status: Option<PartnerEndCustomerFlowdownStatus>,
    pub questionnaire_status: Option<PartnerEndCustomerQuestionnaireStatus>,
    pub institutions: Vec<PartnerEndCustomerOAuthInstitution>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `PartnerCustomerOAuthInstitutionsGetResponse.institutions`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerEndCustomerOAuthInstitution {
    pub name: Option<String>,
    pub institution_id: Option<plaid_types::InstitutionId>,
    pub environments: Option<PartnerEndCustomerOAuthInstitutionEnvironments>,
    pub production_enablement_date: Option<String>,
    pub classic_disablement_date: Option<String>,
    pub errors: Vec<plaid_core::ApiError>,
}

/// Stands in `PartnerEndCustomerOAuthInstitution.environments`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerEndCustomerOAuthInstitutionEnvironments {
    pub development: Option<PartnerEndCustomerOAuthInstitutionApplicationStatus>,
    pub production: Option<PartnerEndCustomerOAuthInstitutionApplicationStatus>,
}

/// The request of `/beta/partner/customer/v1/create`.
///
/// Creates an end customer of a reseller from what you know so far.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BetaPartnerCustomerV1CreateRequest {
    pub company_name: String,
    pub is_diligence_attested: Option<bool>,
    pub products: Option<Vec<plaid_types::Products>>,
    pub create_link_customization: Option<bool>,
    pub logo: Option<String>,
    pub legal_entity_name: Option<String>,
    pub website: String,
    pub application_name: String,
    pub technical_contact: Option<PartnerEndCustomerTechnicalContact>,
    pub billing_contact: Option<PartnerEndCustomerBillingContact>,
    pub customer_support_info: PartnerEndCustomerCustomerSupportInfo,
    pub address: PartnerEndCustomerAddress,
    pub redirect_uris: Option<Vec<String>>,
    pub bank_addendum_acceptance: Option<PartnerEndCustomerBankAddendumAcceptance>,
    pub questionnaires: Option<PartnerEndCustomerQuestionnaires>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn is_diligence_attested(mut self, is_diligence_attested: impl Into<Option<bool>>) -> Self {
        self.is_diligence_attested = is_diligence_attested.into();
        self
    }

    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn create_link_customization(
        mut self,
        create_link_customization: impl Into<Option<bool>>,
    ) -> Self {
        self.create_link_customization = create_link_customization.into();
        self
    }

    #[must_use]
    pub fn logo<M>(mut self, logo: impl plaid_core::IntoOption<String, M>) -> Self {
        self.logo = logo.into_option();
        self
    }

    #[must_use]
    pub fn legal_entity_name<M>(
        mut self,
        legal_entity_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.legal_entity_name = legal_entity_name.into_option();
        self
    }

    #[must_use]
    pub fn technical_contact(
        mut self,
        technical_contact: impl Into<Option<PartnerEndCustomerTechnicalContact>>,
    ) -> Self {
        self.technical_contact = technical_contact.into();
        self
    }

    #[must_use]
    pub fn billing_contact(
        mut self,
        billing_contact: impl Into<Option<PartnerEndCustomerBillingContact>>,
    ) -> Self {
        self.billing_contact = billing_contact.into();
        self
    }

    #[must_use]
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = Some(redirect_uris.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn bank_addendum_acceptance(
        mut self,
        bank_addendum_acceptance: impl Into<Option<PartnerEndCustomerBankAddendumAcceptance>>,
    ) -> Self {
        self.bank_addendum_acceptance = bank_addendum_acceptance.into();
        self
    }

    #[must_use]
    pub fn questionnaires(
        mut self,
        questionnaires: impl Into<Option<PartnerEndCustomerQuestionnaires>>,
    ) -> Self {
        self.questionnaires = questionnaires.into();
        self
    }
}

/// Stands in `BetaPartnerCustomerV1CreateRequest.bank_addendum_acceptance` and `BetaPartnerCustomerV1UpdateRequest.bank_addendum_acceptance`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PartnerEndCustomerBankAddendumAcceptance {
    pub customer_accepted: Option<bool>,
    pub customer_ip_address: Option<plaid_core::Sensitive>,
    pub customer_agreement_timestamp: Option<plaid_core::DateTime>,
}

#[allow(missing_docs)]
impl PartnerEndCustomerBankAddendumAcceptance {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn customer_accepted(mut self, customer_accepted: impl Into<Option<bool>>) -> Self {
        self.customer_accepted = customer_accepted.into();
        self
    }

    #[must_use]
    pub fn customer_ip_address<M>(
        mut self,
        customer_ip_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.customer_ip_address = customer_ip_address.into_option();
        self
    }

    #[must_use]
    pub fn customer_agreement_timestamp<M>(
        mut self,
        customer_agreement_timestamp: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.customer_agreement_timestamp = customer_agreement_timestamp.into_option();
        self
    }
}

/// Stands in `BetaPartnerCustomerV1CreateRequest.questionnaires` and `BetaPartnerCustomerV1UpdateRequest.questionnaires`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PartnerEndCustomerQuestionnaires {
    pub cra: Option<PartnerEndCustomerCRAQuestionnaire>,
}

#[allow(missing_docs)]
impl PartnerEndCustomerQuestionnaires {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn cra(mut self, cra: impl Into<Option<PartnerEndCustomerCRAQuestionnaire>>) -> Self {
        self.cra = cra.into();
        self
    }
}

/// Stands in `PartnerEndCustomerQuestionnaires.cra`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PartnerEndCustomerCRAQuestionnaire {
    pub purposes: Option<PartnerEndCustomerCRAPurposes>,
    pub is_third_party_involved: Option<bool>,
    pub is_technical_service_provider_involved: Option<bool>,
}

#[allow(missing_docs)]
impl PartnerEndCustomerCRAQuestionnaire {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn purposes(mut self, purposes: impl Into<Option<PartnerEndCustomerCRAPurposes>>) -> Self {
        self.purposes = purposes.into();
        self
    }

    #[must_use]
    pub fn is_third_party_involved(
        mut self,
        is_third_party_involved: impl Into<Option<bool>>,
    ) -> Self {
        self.is_third_party_involved = is_third_party_involved.into();
        self
    }

    #[must_use]
    pub fn is_technical_service_provider_involved(
        mut self,
        is_technical_service_provider_involved: impl Into<Option<bool>>,
    ) -> Self {
        self.is_technical_service_provider_involved = is_technical_service_provider_involved.into();
        self
    }
}

/// Stands in `PartnerEndCustomerCRAQuestionnaire.purposes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PartnerEndCustomerCRAPurposes {
    pub written_instruction: Option<PartnerEndCustomerCRAUseCases>,
    pub extension_of_credit_or_account_review: Option<PartnerEndCustomerCRAUseCases>,
    pub employment: Option<PartnerEndCustomerCRAUseCases>,
    pub insurance_underwriting: Option<PartnerEndCustomerCRAUseCases>,
    pub license_eligibility: Option<PartnerEndCustomerCRAUseCases>,
    pub risk_assessment: Option<PartnerEndCustomerCRAUseCases>,
    pub business_need_transaction: Option<PartnerEndCustomerCRAUseCases>,
    pub business_need_account_review: Option<PartnerEndCustomerCRAUseCases>,
}

#[allow(missing_docs)]
impl PartnerEndCustomerCRAPurposes {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn written_instruction(
        mut self,
        written_instruction: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.written_instruction = written_instruction.into();
        self
    }

    #[must_use]
    pub fn extension_of_credit_or_account_review(
        mut self,
        extension_of_credit_or_account_review: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.extension_of_credit_or_account_review = extension_of_credit_or_account_review.into();
        self
    }

    #[must_use]
    pub fn employment(
        mut self,
        employment: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.employment = employment.into();
        self
    }

    #[must_use]
    pub fn insurance_underwriting(
        mut self,
        insurance_underwriting: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.insurance_underwriting = insurance_underwriting.into();
        self
    }

    #[must_use]
    pub fn license_eligibility(
        mut self,
        license_eligibility: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.license_eligibility = license_eligibility.into();
        self
    }

    #[must_use]
    pub fn risk_assessment(
        mut self,
        risk_assessment: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.risk_assessment = risk_assessment.into();
        self
    }

    #[must_use]
    pub fn business_need_transaction(
        mut self,
        business_need_transaction: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.business_need_transaction = business_need_transaction.into();
        self
    }

    #[must_use]
    pub fn business_need_account_review(
        mut self,
        business_need_account_review: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.business_need_account_review = business_need_account_review.into();
        self
    }
}

/// Stands in `PartnerEndCustomerCRAPurposes.WRITTEN_INSTRUCTION`, `PartnerEndCustomerCRAPurposes.EXTENSION_OF_CREDIT_OR_ACCOUNT_REVIEW`, `PartnerEndCustomerCRAPurposes.EMPLOYMENT` and 5 more places.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PartnerEndCustomerCRAUseCases {
    pub use_cases: Option<Vec<PartnerEndCustomerCRAUseCase>>,
}

#[allow(missing_docs)]
impl PartnerEndCustomerCRAUseCases {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaPartnerCustomerV1CreateResponse {
    pub end_customer: Option<BetaPartnerEndCustomerWithSecrets>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `BetaPartnerCustomerV1CreateResponse.end_customer`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaPartnerEndCustomerWithSecrets {
    pub client_id: Option<String>,
    pub company_name: Option<String>,
    pub status: Option<PartnerEndCustomerStatus>,
    pub product_statuses: Option<plaid_core::json::Map>,
    pub requirements_due: Vec<PartnerEndCustomerRequirementDue>,
    pub secrets: Option<PartnerEndCustomerSecrets>,
}

/// The request of `/beta/partner/customer/v1/get`.
///
/// Returns an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BetaPartnerCustomerV1GetRequest {
    pub end_customer_client_id: plaid_types::EndCustomerClientId,
}

impl BetaPartnerCustomerV1GetRequest {
    /// A request with the members it cannot go without.
    pub fn new(end_customer_client_id: impl Into<plaid_types::EndCustomerClientId>) -> Self {
        Self {
            end_customer_client_id: end_customer_client_id.into(),
        }
    }
}

/// The answer of `/beta/partner/customer/v1/get`.
///
/// Returns an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaPartnerCustomerV1GetResponse {
    pub end_customer: Option<BetaPartnerEndCustomer>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `BetaPartnerCustomerV1GetResponse.end_customer` and `BetaPartnerCustomerV1UpdateResponse.end_customer`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaPartnerEndCustomer {
    pub client_id: Option<String>,
    pub company_name: Option<String>,
    pub status: Option<PartnerEndCustomerStatus>,
    pub product_statuses: Option<plaid_core::json::Map>,
    pub requirements_due: Vec<PartnerEndCustomerRequirementDue>,
}

/// The request of `/beta/partner/customer/v1/update`.
///
/// Changes an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BetaPartnerCustomerV1UpdateRequest {
    pub end_customer_client_id: plaid_types::EndCustomerClientId,
    pub legal_entity_name: Option<String>,
    pub redirect_uris: Option<Vec<String>>,
    pub bank_addendum_acceptance: Option<PartnerEndCustomerBankAddendumAcceptance>,
    pub questionnaires: Option<PartnerEndCustomerQuestionnaires>,
}

#[allow(missing_docs)]
impl BetaPartnerCustomerV1UpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(end_customer_client_id: impl Into<plaid_types::EndCustomerClientId>) -> Self {
        Self {
            end_customer_client_id: end_customer_client_id.into(),
            legal_entity_name: None,
            redirect_uris: None,
            bank_addendum_acceptance: None,
            questionnaires: None,
        }
    }

    #[must_use]
    pub fn legal_entity_name<M>(
        mut self,
        legal_entity_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.legal_entity_name = legal_entity_name.into_option();
        self
    }

    #[must_use]
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = Some(redirect_uris.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn bank_addendum_acceptance(
        mut self,
        bank_addendum_acceptance: impl Into<Option<PartnerEndCustomerBankAddendumAcceptance>>,
    ) -> Self {
        self.bank_addendum_acceptance = bank_addendum_acceptance.into();
        self
    }

    #[must_use]
    pub fn questionnaires(
        mut self,
        questionnaires: impl Into<Option<PartnerEndCustomerQuestionnaires>>,
    ) -> Self {
        self.questionnaires = questionnaires.into();
        self
    }
}

/// The answer of `/beta/partner/customer/v1/update`.
///
/// Changes an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaPartnerCustomerV1UpdateResponse {
    pub end_customer: Option<BetaPartnerEndCustomer>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/partner/customer/v1/enable`.
///
/// Enables products for an end customer in full Production.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BetaPartnerCustomerV1EnableRequest {
    pub end_customer_client_id: plaid_types::EndCustomerClientId,
    pub products: Option<Vec<plaid_types::Products>>,
}

#[allow(missing_docs)]
impl BetaPartnerCustomerV1EnableRequest {
    /// A request with the members it cannot go without.
    pub fn new(end_customer_client_id: impl Into<plaid_types::EndCustomerClientId>) -> Self {
        Self {
            end_customer_client_id: end_customer_client_id.into(),
            products: None,
        }
    }

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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaPartnerCustomerV1EnableResponse {
    pub end_customer_client_id: Option<plaid_types::EndCustomerClientId>,
    pub status: Option<PartnerEndCustomerStatus>,
    pub product_statuses: Option<plaid_core::json::Map>,
    pub production_secret: Option<plaid_core::Sensitive>,
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// Stands in `PartnerEndCustomerWithSecrets.status`, `PartnerEndCustomer.status`, `BetaPartnerEndCustomerWithSecrets.status` and 2 more places.
#[allow(missing_docs)]
pub enum PartnerEndCustomerStatus {
UnderReview = "UNDER_REVIEW",
PendingEnablement = "PENDING_ENABLEMENT",
Active = "ACTIVE",
Denied = "DENIED",
MoreInformationNeeded = "MORE_INFORMATION_NEEDED",
}
}

plaid_core::open_enum! {
/// Stands in `PartnerCustomerOAuthInstitutionsGetResponse.flowdown_status`.
#[allow(missing_docs)]
pub enum PartnerEndCustomerFlowdownStatus {
NotStarted = "NOT_STARTED",
InReview = "IN_REVIEW",
Negotiation = "NEGOTIATION",
Complete = "COMPLETE",
}
}

plaid_core::open_enum! {
/// Stands in `PartnerCustomerOAuthInstitutionsGetResponse.questionnaire_status`.
#[allow(missing_docs)]
pub enum PartnerEndCustomerQuestionnaireStatus {
NotStarted = "NOT_STARTED",
Received = "RECEIVED",
Complete = "COMPLETE",
}
}

plaid_core::open_enum! {
/// Stands in `PartnerEndCustomerOAuthInstitutionEnvironments.development` and `PartnerEndCustomerOAuthInstitutionEnvironments.production`.
#[allow(missing_docs)]
pub enum PartnerEndCustomerOAuthInstitutionApplicationStatus {
NotStarted = "NOT_STARTED",
Processing = "PROCESSING",
Approved = "APPROVED",
Enabled = "ENABLED",
AttentionRequired = "ATTENTION_REQUIRED",
}
}

plaid_core::open_enum! {
/// Stands in `PartnerEndCustomerCRAUseCases.use_cases`.
#[allow(missing_docs)]
pub enum PartnerEndCustomerCRAUseCase {
CreditUnderwriting = "CREDIT_UNDERWRITING",
TenantScreening = "TENANT_SCREENING",
InvestorOrServicerOfCredit = "INVESTOR_OR_SERVICER_OF_CREDIT",
Utilities = "UTILITIES",
BankAccountOpening = "BANK_ACCOUNT_OPENING",
IdentityVerificationFraudPrevention = "IDENTITY_VERIFICATION_FRAUD_PREVENTION",
CollectionsDebtRecovery = "COLLECTIONS_DEBT_RECOVERY",
}
}

plaid_core::open_enum! {
/// Stands in `BetaPartnerEndCustomerWithSecrets.requirements_due` and `BetaPartnerEndCustomer.requirements_due`.
#[allow(missing_docs)]
pub enum PartnerEndCustomerRequirementDue {
LegalEntityName = "legal_entity_name",
Website = "website",
ApplicationName = "application_name",
IsDiligenceAttested = "is_diligence_attested",
TechnicalContact = "technical_contact",
BillingContact = "billing_contact",
Address = "address",
BankAddendumAcceptance = "bank_addendum_acceptance",
QuestionnairesCra = "questionnaires.cra",
}
}
