// @generated from api/products/partner.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{EndCustomerClientId, InstitutionId, Products};

/// The request of `/partner/customer/create` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomercreate)).
///
/// Creates an end customer of a reseller and returns its keys.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerCustomerCreateRequest {
    /// The company's name.
    pub company_name: String,
    /// Whether you attest that you looked into the customer.
    pub is_diligence_attested: bool,
    /// What the customer is to be enabled for; what you are enabled for if empty.
    pub products: Option<Vec<plaid_types::Products>>,
    /// Whether Link looks for the customer as it does for you.
    pub create_link_customization: Option<bool>,
    /// The logo as base64 of a PNG: 1024 by 1024 pixels, under 4 MB.
    pub logo: Option<String>,
    /// The name in law, which institutions get to see.
    pub legal_entity_name: String,
    /// The URL of the website.
    pub website: String,
    /// The name that users get to see; no other customer of yours has it.
    pub application_name: String,
    /// Who to ask about technical matters; yours if absent.
    pub technical_contact: Option<PartnerEndCustomerTechnicalContact>,
    /// Who to ask about bills; yours if absent.
    pub billing_contact: Option<PartnerEndCustomerBillingContact>,
    /// How users reach the customer, as Plaid Portal shows it.
    pub customer_support_info: Option<PartnerEndCustomerCustomerSupportInfo>,
    /// Where the customer is.
    pub address: PartnerEndCustomerAddress,
    /// Whether you have passed Plaid's bank addendum on to the customer.
    pub is_bank_addendum_completed: bool,
    /// What the customer manages for others. Needed with a monthly commitment.
    pub assets_under_management: Option<PartnerEndCustomerAssetsUnderManagement>,
    /// Where browsers may return to after an OAuth institution.
    pub redirect_uris: Option<Vec<String>>,
    /// The number that regulators know a financial institution by, such as its FDIC certificate.
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

    /// What the customer is to be enabled for; what you are enabled for if empty.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Whether Link looks for the customer as it does for you.
    #[must_use]
    pub fn create_link_customization(
        mut self,
        create_link_customization: impl Into<Option<bool>>,
    ) -> Self {
        self.create_link_customization = create_link_customization.into();
        self
    }

    /// The logo as base64 of a PNG: 1024 by 1024 pixels, under 4 MB.
    #[must_use]
    pub fn logo<M>(mut self, logo: impl plaid_core::IntoOption<String, M>) -> Self {
        self.logo = logo.into_option();
        self
    }

    /// Who to ask about technical matters; yours if absent.
    #[must_use]
    pub fn technical_contact(
        mut self,
        technical_contact: impl Into<Option<PartnerEndCustomerTechnicalContact>>,
    ) -> Self {
        self.technical_contact = technical_contact.into();
        self
    }

    /// Who to ask about bills; yours if absent.
    #[must_use]
    pub fn billing_contact(
        mut self,
        billing_contact: impl Into<Option<PartnerEndCustomerBillingContact>>,
    ) -> Self {
        self.billing_contact = billing_contact.into();
        self
    }

    /// How users reach the customer, as Plaid Portal shows it.
    #[must_use]
    pub fn customer_support_info(
        mut self,
        customer_support_info: impl Into<Option<PartnerEndCustomerCustomerSupportInfo>>,
    ) -> Self {
        self.customer_support_info = customer_support_info.into();
        self
    }

    /// What the customer manages for others. Needed with a monthly commitment.
    #[must_use]
    pub fn assets_under_management(
        mut self,
        assets_under_management: impl Into<Option<PartnerEndCustomerAssetsUnderManagement>>,
    ) -> Self {
        self.assets_under_management = assets_under_management.into();
        self
    }

    /// Where browsers may return to after an OAuth institution.
    #[must_use]
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = Some(redirect_uris.into_iter().map(Into::into).collect());
        self
    }

    /// The number that regulators know a financial institution by, such as its FDIC certificate.
    #[must_use]
    pub fn registration_number<M>(
        mut self,
        registration_number: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.registration_number = registration_number.into_option();
        self
    }
}

/// Who to ask about technical matters; yours if absent.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerTechnicalContact {
    /// The first name. At most 100 characters.
    pub given_name: Option<String>,
    /// The last name. At most 100 characters.
    pub family_name: Option<String>,
    /// Where the person is written to.
    pub email: Option<plaid_core::Sensitive>,
}

impl PartnerEndCustomerTechnicalContact {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The first name. At most 100 characters.
    #[must_use]
    pub fn given_name<M>(mut self, given_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.given_name = given_name.into_option();
        self
    }

    /// The last name. At most 100 characters.
    #[must_use]
    pub fn family_name<M>(mut self, family_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.family_name = family_name.into_option();
        self
    }

    /// Where the person is written to.
    #[must_use]
    pub fn email<M>(
        mut self,
        email: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email = email.into_option();
        self
    }
}

/// Who to ask about bills; yours if absent.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerBillingContact {
    /// The first name. At most 100 characters.
    pub given_name: Option<String>,
    /// The last name. At most 100 characters.
    pub family_name: Option<String>,
    /// Where the person is written to.
    pub email: Option<plaid_core::Sensitive>,
}

impl PartnerEndCustomerBillingContact {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The first name. At most 100 characters.
    #[must_use]
    pub fn given_name<M>(mut self, given_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.given_name = given_name.into_option();
        self
    }

    /// The last name. At most 100 characters.
    #[must_use]
    pub fn family_name<M>(mut self, family_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.family_name = family_name.into_option();
        self
    }

    /// Where the person is written to.
    #[must_use]
    pub fn email<M>(
        mut self,
        email: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email = email.into_option();
        self
    }
}

/// How users reach the customer, as Plaid Portal shows it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerCustomerSupportInfo {
    /// Where the person is written to.
    pub email: Option<plaid_core::Sensitive>,
    /// In E.164 form: a plus sign, the country's code, the number, no spaces (`+14155550123`).
    pub phone_number: Option<plaid_core::Sensitive>,
    /// The page to write to them.
    pub contact_url: Option<String>,
    /// The page on which users mend a connection.
    pub link_update_url: Option<plaid_core::Sensitive>,
}

impl PartnerEndCustomerCustomerSupportInfo {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the person is written to.
    #[must_use]
    pub fn email<M>(
        mut self,
        email: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email = email.into_option();
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

    /// The page to write to them.
    #[must_use]
    pub fn contact_url<M>(mut self, contact_url: impl plaid_core::IntoOption<String, M>) -> Self {
        self.contact_url = contact_url.into_option();
        self
    }

    /// The page on which users mend a connection.
    #[must_use]
    pub fn link_update_url<M>(
        mut self,
        link_update_url: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.link_update_url = link_update_url.into_option();
        self
    }
}

/// Where the customer is.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerAddress {
    /// The town, spelled out.
    pub city: Option<String>,
    /// House number, street, and what narrows it down to the flat.
    pub street: Option<String>,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// Two capital letters of ISO 3166-1 (`US`).
    pub country_code: Option<String>,
}

impl PartnerEndCustomerAddress {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The town, spelled out.
    #[must_use]
    pub fn city<M>(mut self, city: impl plaid_core::IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    /// House number, street, and what narrows it down to the flat.
    #[must_use]
    pub fn street<M>(mut self, street: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street = street.into_option();
        self
    }

    /// The state or province; in the US and Canada its two letters (`NC`).
    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    /// The ZIP code in the US; null or absent in countries that have none.
    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

    /// Two capital letters of ISO 3166-1 (`US`).
    #[must_use]
    pub fn country_code<M>(mut self, country_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country_code = country_code.into_option();
        self
    }
}

/// What the customer manages for others. Needed with a monthly commitment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerEndCustomerAssetsUnderManagement {
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
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

/// The answer of `/partner/customer/create` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomercreate)).
///
/// Creates an end customer of a reseller and returns its keys.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerCustomerCreateResponse {
    /// A customer, with secrets that are shown this once.
    pub end_customer: Option<PartnerEndCustomerWithSecrets>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A customer, with secrets that are shown this once.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerEndCustomerWithSecrets {
    /// The `client_id` of the team.
    pub client_id: Option<String>,
    /// The company's name.
    pub company_name: Option<String>,
    /// How far a customer is.
    pub status: Option<PartnerEndCustomerStatus>,
    /// A customer's secrets by environment.
    pub secrets: Option<PartnerEndCustomerSecrets>,
}

/// A customer's secrets by environment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerEndCustomerSecrets {
    /// For Sandbox.
    pub sandbox: Option<plaid_core::Sensitive>,
    /// For Development, which is no more.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub development: Option<plaid_core::Sensitive>,
    /// For Production, with a few credits to try it.
    pub production: Option<plaid_core::Sensitive>,
}

/// The request of `/partner/customer/get` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomerget)).
///
/// Returns an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerCustomerGetRequest {
    /// The `client_id` of a customer of yours.
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

/// The answer of `/partner/customer/get` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomerget)).
///
/// Returns an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerCustomerGetResponse {
    /// A customer of yours.
    pub end_customer: Option<PartnerEndCustomer>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A customer of yours.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerEndCustomer {
    /// The `client_id` of the team.
    pub client_id: Option<String>,
    /// The company's name.
    pub company_name: Option<String>,
    /// How far a customer is.
    pub status: Option<PartnerEndCustomerStatus>,
}

/// The request of `/partner/customer/enable` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomerenable)).
///
/// Enables an end customer in full Production and returns its secret for that environment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerCustomerEnableRequest {
    /// The `client_id` of a customer of yours.
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

/// The answer of `/partner/customer/enable` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomerenable)).
///
/// Enables an end customer in full Production and returns its secret for that environment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerCustomerEnableResponse {
    /// The customer's secret for Production, shown this once.
    pub production_secret: Option<plaid_core::Sensitive>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/partner/customer/remove` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomerremove)).
///
/// Removes an end customer and switches its keys off.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerCustomerRemoveRequest {
    /// The `client_id` of a customer of yours.
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

/// The answer of `/partner/customer/remove` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomerremove)).
///
/// Removes an end customer and switches its keys off.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerCustomerRemoveResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/partner/customer/oauth_institutions/get` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget)).
///
/// Returns how far an end customer is registered at institutions that need it for OAuth.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerCustomerOAuthInstitutionsGetRequest {
    /// The `client_id` of a customer of yours.
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

/// The answer of `/partner/customer/oauth_institutions/get` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomeroauth_institutionsget)).
///
/// Returns how far an end customer is registered at institutions that need it for OAuth.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerCustomerOAuthInstitutionsGetResponse {
    /// How far the addendum to Plaid's contract is.
    pub flowdown_status: Option<PartnerEndCustomerFlowdownStatus>,
    /// How far the questions about security are.
    pub questionnaire_status: Option<PartnerEndCustomerQuestionnaireStatus>,
    /// How far the registration at one institution is.
    pub institutions: Vec<PartnerEndCustomerOAuthInstitution>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// How far the registration at one institution is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerEndCustomerOAuthInstitution {
    /// The institution's name as Plaid shows it to users.
    pub name: Option<String>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// How far the registration is by environment.
    pub environments: Option<PartnerEndCustomerOAuthInstitutionEnvironments>,
    /// The day on which the institution agreed; empty until then.
    pub production_enablement_date: Option<String>,
    /// The day from which the institution takes OAuth alone; empty if there is none.
    pub classic_disablement_date: Option<String>,
    /// What went wrong with the registration; empty if nothing did.
    pub errors: Vec<plaid_core::ApiError>,
}

/// How far the registration is by environment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PartnerEndCustomerOAuthInstitutionEnvironments {
    /// In Development.
    pub development: Option<PartnerEndCustomerOAuthInstitutionApplicationStatus>,
    /// In Production.
    pub production: Option<PartnerEndCustomerOAuthInstitutionApplicationStatus>,
}

/// The request of `/beta/partner/customer/v1/create` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomercreate)).
///
/// Creates an end customer of a reseller from what you know so far.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaPartnerCustomerV1CreateRequest {
    /// The company's name.
    pub company_name: String,
    /// Whether you attest that you looked into the customer.
    pub is_diligence_attested: Option<bool>,
    /// What the customer is to be enabled for; what you are enabled for if empty.
    pub products: Option<Vec<plaid_types::Products>>,
    /// Whether Link looks for the customer as it does for you.
    pub create_link_customization: Option<bool>,
    /// The logo as base64 of a PNG: 1024 by 1024 pixels, under 4 MB.
    pub logo: Option<String>,
    /// The name in law, which institutions get to see.
    pub legal_entity_name: Option<String>,
    /// The website, without a scheme.
    pub website: String,
    /// The name that users get to see; no other customer of yours has it.
    pub application_name: String,
    /// Who to ask about technical matters; yours if absent.
    pub technical_contact: Option<PartnerEndCustomerTechnicalContact>,
    /// Who to ask about bills; yours if absent.
    pub billing_contact: Option<PartnerEndCustomerBillingContact>,
    /// How users reach the customer, as Plaid Portal shows it.
    pub customer_support_info: PartnerEndCustomerCustomerSupportInfo,
    /// Where the customer is.
    pub address: PartnerEndCustomerAddress,
    /// Where browsers may return to after an OAuth institution.
    pub redirect_uris: Option<Vec<String>>,
    /// That the customer agreed to the bank addendum.
    pub bank_addendum_acceptance: Option<PartnerEndCustomerBankAddendumAcceptance>,
    /// What the customer was asked.
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

    /// Whether you attest that you looked into the customer.
    #[must_use]
    pub fn is_diligence_attested(mut self, is_diligence_attested: impl Into<Option<bool>>) -> Self {
        self.is_diligence_attested = is_diligence_attested.into();
        self
    }

    /// What the customer is to be enabled for; what you are enabled for if empty.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Whether Link looks for the customer as it does for you.
    #[must_use]
    pub fn create_link_customization(
        mut self,
        create_link_customization: impl Into<Option<bool>>,
    ) -> Self {
        self.create_link_customization = create_link_customization.into();
        self
    }

    /// The logo as base64 of a PNG: 1024 by 1024 pixels, under 4 MB.
    #[must_use]
    pub fn logo<M>(mut self, logo: impl plaid_core::IntoOption<String, M>) -> Self {
        self.logo = logo.into_option();
        self
    }

    /// The name in law, which institutions get to see.
    #[must_use]
    pub fn legal_entity_name<M>(
        mut self,
        legal_entity_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.legal_entity_name = legal_entity_name.into_option();
        self
    }

    /// Who to ask about technical matters; yours if absent.
    #[must_use]
    pub fn technical_contact(
        mut self,
        technical_contact: impl Into<Option<PartnerEndCustomerTechnicalContact>>,
    ) -> Self {
        self.technical_contact = technical_contact.into();
        self
    }

    /// Who to ask about bills; yours if absent.
    #[must_use]
    pub fn billing_contact(
        mut self,
        billing_contact: impl Into<Option<PartnerEndCustomerBillingContact>>,
    ) -> Self {
        self.billing_contact = billing_contact.into();
        self
    }

    /// Where browsers may return to after an OAuth institution.
    #[must_use]
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = Some(redirect_uris.into_iter().map(Into::into).collect());
        self
    }

    /// That the customer agreed to the bank addendum.
    #[must_use]
    pub fn bank_addendum_acceptance(
        mut self,
        bank_addendum_acceptance: impl Into<Option<PartnerEndCustomerBankAddendumAcceptance>>,
    ) -> Self {
        self.bank_addendum_acceptance = bank_addendum_acceptance.into();
        self
    }

    /// What the customer was asked.
    #[must_use]
    pub fn questionnaires(
        mut self,
        questionnaires: impl Into<Option<PartnerEndCustomerQuestionnaires>>,
    ) -> Self {
        self.questionnaires = questionnaires.into();
        self
    }
}

/// That the customer agreed to the bank addendum.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerBankAddendumAcceptance {
    /// Whether they agreed.
    pub customer_accepted: Option<bool>,
    /// The IP address that they agreed from.
    pub customer_ip_address: Option<plaid_core::Sensitive>,
    /// When they agreed, in UTC.
    pub customer_agreement_timestamp: Option<plaid_core::DateTime>,
}

impl PartnerEndCustomerBankAddendumAcceptance {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether they agreed.
    #[must_use]
    pub fn customer_accepted(mut self, customer_accepted: impl Into<Option<bool>>) -> Self {
        self.customer_accepted = customer_accepted.into();
        self
    }

    /// The IP address that they agreed from.
    #[must_use]
    pub fn customer_ip_address<M>(
        mut self,
        customer_ip_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.customer_ip_address = customer_ip_address.into_option();
        self
    }

    /// When they agreed, in UTC.
    #[must_use]
    pub fn customer_agreement_timestamp<M>(
        mut self,
        customer_agreement_timestamp: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.customer_agreement_timestamp = customer_agreement_timestamp.into_option();
        self
    }
}

/// What the customer was asked.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerQuestionnaires {
    /// What customers of Plaid Check are asked.
    pub cra: Option<PartnerEndCustomerCRAQuestionnaire>,
}

impl PartnerEndCustomerQuestionnaires {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What customers of Plaid Check are asked.
    #[must_use]
    pub fn cra(mut self, cra: impl Into<Option<PartnerEndCustomerCRAQuestionnaire>>) -> Self {
        self.cra = cra.into();
        self
    }
}

/// What customers of Plaid Check are asked.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerCRAQuestionnaire {
    /// Why reports are needed, by the law's purposes.
    pub purposes: Option<PartnerEndCustomerCRAPurposes>,
    /// Whether someone else gets the reports.
    pub is_third_party_involved: Option<bool>,
    /// Whether someone else handles the reports for the customer.
    pub is_technical_service_provider_involved: Option<bool>,
}

impl PartnerEndCustomerCRAQuestionnaire {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Why reports are needed, by the law's purposes.
    #[must_use]
    pub fn purposes(mut self, purposes: impl Into<Option<PartnerEndCustomerCRAPurposes>>) -> Self {
        self.purposes = purposes.into();
        self
    }

    /// Whether someone else gets the reports.
    #[must_use]
    pub fn is_third_party_involved(
        mut self,
        is_third_party_involved: impl Into<Option<bool>>,
    ) -> Self {
        self.is_third_party_involved = is_third_party_involved.into();
        self
    }

    /// Whether someone else handles the reports for the customer.
    #[must_use]
    pub fn is_technical_service_provider_involved(
        mut self,
        is_technical_service_provider_involved: impl Into<Option<bool>>,
    ) -> Self {
        self.is_technical_service_provider_involved = is_technical_service_provider_involved.into();
        self
    }
}

/// Why reports are needed, by the law's purposes.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerCRAPurposes {
    /// What the user asks for in writing.
    pub written_instruction: Option<PartnerEndCustomerCRAUseCases>,
    /// Loans, new and running.
    pub extension_of_credit_or_account_review: Option<PartnerEndCustomerCRAUseCases>,
    /// Work.
    pub employment: Option<PartnerEndCustomerCRAUseCases>,
    /// Insurance.
    pub insurance_underwriting: Option<PartnerEndCustomerCRAUseCases>,
    /// Licences that the law ties to the means of a person.
    pub license_eligibility: Option<PartnerEndCustomerCRAUseCases>,
    /// The risk of loans as an investor.
    pub risk_assessment: Option<PartnerEndCustomerCRAUseCases>,
    /// A business that the user begins.
    pub business_need_transaction: Option<PartnerEndCustomerCRAUseCases>,
    /// Whether an account still meets its terms.
    pub business_need_account_review: Option<PartnerEndCustomerCRAUseCases>,
}

impl PartnerEndCustomerCRAPurposes {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the user asks for in writing.
    #[must_use]
    pub fn written_instruction(
        mut self,
        written_instruction: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.written_instruction = written_instruction.into();
        self
    }

    /// Loans, new and running.
    #[must_use]
    pub fn extension_of_credit_or_account_review(
        mut self,
        extension_of_credit_or_account_review: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.extension_of_credit_or_account_review = extension_of_credit_or_account_review.into();
        self
    }

    /// Work.
    #[must_use]
    pub fn employment(
        mut self,
        employment: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.employment = employment.into();
        self
    }

    /// Insurance.
    #[must_use]
    pub fn insurance_underwriting(
        mut self,
        insurance_underwriting: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.insurance_underwriting = insurance_underwriting.into();
        self
    }

    /// Licences that the law ties to the means of a person.
    #[must_use]
    pub fn license_eligibility(
        mut self,
        license_eligibility: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.license_eligibility = license_eligibility.into();
        self
    }

    /// The risk of loans as an investor.
    #[must_use]
    pub fn risk_assessment(
        mut self,
        risk_assessment: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.risk_assessment = risk_assessment.into();
        self
    }

    /// A business that the user begins.
    #[must_use]
    pub fn business_need_transaction(
        mut self,
        business_need_transaction: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.business_need_transaction = business_need_transaction.into();
        self
    }

    /// Whether an account still meets its terms.
    #[must_use]
    pub fn business_need_account_review(
        mut self,
        business_need_account_review: impl Into<Option<PartnerEndCustomerCRAUseCases>>,
    ) -> Self {
        self.business_need_account_review = business_need_account_review.into();
        self
    }
}

/// What reports are used for.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerEndCustomerCRAUseCases {
    /// What a report is used for.
    pub use_cases: Option<Vec<PartnerEndCustomerCRAUseCase>>,
}

impl PartnerEndCustomerCRAUseCases {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What a report is used for.
    #[must_use]
    pub fn use_cases(
        mut self,
        use_cases: impl IntoIterator<Item = impl Into<PartnerEndCustomerCRAUseCase>>,
    ) -> Self {
        self.use_cases = Some(use_cases.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/beta/partner/customer/v1/create` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomercreate)).
///
/// Creates an end customer of a reseller from what you know so far.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaPartnerCustomerV1CreateResponse {
    /// A customer, with secrets that are shown this once.
    pub end_customer: Option<BetaPartnerEndCustomerWithSecrets>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A customer, with secrets that are shown this once.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaPartnerEndCustomerWithSecrets {
    /// The `client_id` of the team.
    pub client_id: Option<String>,
    /// The company's name.
    pub company_name: Option<String>,
    /// How far a customer is.
    pub status: Option<PartnerEndCustomerStatus>,
    /// How far each product is, by its name.
    pub product_statuses: Option<plaid_core::json::Map>,
    /// What is still missing.
    pub requirements_due: Vec<PartnerEndCustomerRequirementDue>,
    /// A customer's secrets by environment.
    pub secrets: Option<PartnerEndCustomerSecrets>,
}

/// The request of `/beta/partner/customer/v1/get` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomerget)).
///
/// Returns an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaPartnerCustomerV1GetRequest {
    /// The `client_id` of a customer of yours.
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

/// The answer of `/beta/partner/customer/v1/get` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomerget)).
///
/// Returns an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaPartnerCustomerV1GetResponse {
    /// A customer of yours.
    pub end_customer: Option<BetaPartnerEndCustomer>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A customer of yours.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaPartnerEndCustomer {
    /// The `client_id` of the team.
    pub client_id: Option<String>,
    /// The company's name.
    pub company_name: Option<String>,
    /// How far a customer is.
    pub status: Option<PartnerEndCustomerStatus>,
    /// How far each product is, by its name.
    pub product_statuses: Option<plaid_core::json::Map>,
    /// What is still missing.
    pub requirements_due: Vec<PartnerEndCustomerRequirementDue>,
}

/// The request of `/beta/partner/customer/v1/update` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomercreate)).
///
/// Changes an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaPartnerCustomerV1UpdateRequest {
    /// The `client_id` of a customer of yours.
    pub end_customer_client_id: plaid_types::EndCustomerClientId,
    /// The name in law, which institutions get to see.
    pub legal_entity_name: Option<String>,
    /// Where browsers may return to after an OAuth institution.
    pub redirect_uris: Option<Vec<String>>,
    /// That the customer agreed to the bank addendum.
    pub bank_addendum_acceptance: Option<PartnerEndCustomerBankAddendumAcceptance>,
    /// What the customer was asked.
    pub questionnaires: Option<PartnerEndCustomerQuestionnaires>,
}

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

    /// The name in law, which institutions get to see.
    #[must_use]
    pub fn legal_entity_name<M>(
        mut self,
        legal_entity_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.legal_entity_name = legal_entity_name.into_option();
        self
    }

    /// Where browsers may return to after an OAuth institution.
    #[must_use]
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = Some(redirect_uris.into_iter().map(Into::into).collect());
        self
    }

    /// That the customer agreed to the bank addendum.
    #[must_use]
    pub fn bank_addendum_acceptance(
        mut self,
        bank_addendum_acceptance: impl Into<Option<PartnerEndCustomerBankAddendumAcceptance>>,
    ) -> Self {
        self.bank_addendum_acceptance = bank_addendum_acceptance.into();
        self
    }

    /// What the customer was asked.
    #[must_use]
    pub fn questionnaires(
        mut self,
        questionnaires: impl Into<Option<PartnerEndCustomerQuestionnaires>>,
    ) -> Self {
        self.questionnaires = questionnaires.into();
        self
    }
}

/// The answer of `/beta/partner/customer/v1/update` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomercreate)).
///
/// Changes an end customer of a reseller.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaPartnerCustomerV1UpdateResponse {
    /// A customer of yours.
    pub end_customer: Option<BetaPartnerEndCustomer>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/partner/customer/v1/enable` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomerenable)).
///
/// Enables products for an end customer in full Production.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaPartnerCustomerV1EnableRequest {
    /// The `client_id` of a customer of yours.
    pub end_customer_client_id: plaid_types::EndCustomerClientId,
    /// What the customer is to be enabled for.
    pub products: Option<Vec<plaid_types::Products>>,
}

impl BetaPartnerCustomerV1EnableRequest {
    /// A request with the members it cannot go without.
    pub fn new(end_customer_client_id: impl Into<plaid_types::EndCustomerClientId>) -> Self {
        Self {
            end_customer_client_id: end_customer_client_id.into(),
            products: None,
        }
    }

    /// What the customer is to be enabled for.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/beta/partner/customer/v1/enable` ([Plaid's page](https://plaid.com/docs/api/partner/#partnercustomerenable)).
///
/// Enables products for an end customer in full Production.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaPartnerCustomerV1EnableResponse {
    /// The `client_id` of a customer of yours.
    pub end_customer_client_id: Option<plaid_types::EndCustomerClientId>,
    /// How far a customer is.
    pub status: Option<PartnerEndCustomerStatus>,
    /// How far each product is, by its name.
    pub product_statuses: Option<plaid_core::json::Map>,
    /// The customer's secret for Production, shown this once.
    pub production_secret: Option<plaid_core::Sensitive>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// How far a customer is.
pub enum PartnerEndCustomerStatus {
/// Made, and on in Sandbox alone. (`UNDER_REVIEW`)
UnderReview = "UNDER_REVIEW",
/// May be enabled for Production. (`PENDING_ENABLEMENT`)
PendingEnablement = "PENDING_ENABLEMENT",
/// On in all environments. (`ACTIVE`)
Active = "ACTIVE",
/// Plaid said no. (`DENIED`)
Denied = "DENIED",
/// Plaid has questions, which go to you. (`MORE_INFORMATION_NEEDED`)
MoreInformationNeeded = "MORE_INFORMATION_NEEDED",
}
}

plaid_core::open_enum! {
/// How far the addendum to Plaid's contract is.
#[allow(missing_docs)]
pub enum PartnerEndCustomerFlowdownStatus {
NotStarted = "NOT_STARTED",
InReview = "IN_REVIEW",
Negotiation = "NEGOTIATION",
Complete = "COMPLETE",
}
}

plaid_core::open_enum! {
/// How far the questions about security are.
#[allow(missing_docs)]
pub enum PartnerEndCustomerQuestionnaireStatus {
NotStarted = "NOT_STARTED",
Received = "RECEIVED",
Complete = "COMPLETE",
}
}

plaid_core::open_enum! {
/// How far a registration is.
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
/// What a report is used for.
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
/// What is still missing.
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
