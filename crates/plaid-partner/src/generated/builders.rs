// @generated from api/products/partner.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/partner/customer/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PartnerCustomerCreate(plaid_core::Call<super::types::PartnerCustomerCreateRequest>);

plaid_core::call_builder!(
    PartnerCustomerCreate,
    super::types::PartnerCustomerCreateRequest
);

impl PartnerCustomerCreate {
    /// What the customer is to be enabled for; what you are enabled for if empty.
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.0.request_mut().products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Whether Link looks for the customer as it does for you.
    pub fn create_link_customization(
        mut self,
        create_link_customization: impl Into<Option<bool>>,
    ) -> Self {
        self.0.request_mut().create_link_customization = create_link_customization.into();
        self
    }

    /// The logo as base64 of a PNG: 1024 by 1024 pixels, under 4 MB.
    pub fn logo<M>(mut self, logo: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().logo = logo.into_option();
        self
    }

    /// Who to ask about technical matters; yours if absent.
    pub fn technical_contact(
        mut self,
        technical_contact: impl Into<Option<super::types::PartnerEndCustomerTechnicalContact>>,
    ) -> Self {
        self.0.request_mut().technical_contact = technical_contact.into();
        self
    }

    /// Who to ask about bills; yours if absent.
    pub fn billing_contact(
        mut self,
        billing_contact: impl Into<Option<super::types::PartnerEndCustomerBillingContact>>,
    ) -> Self {
        self.0.request_mut().billing_contact = billing_contact.into();
        self
    }

    /// How users reach the customer, as Plaid Portal shows it.
    pub fn customer_support_info(
        mut self,
        customer_support_info: impl Into<Option<super::types::PartnerEndCustomerCustomerSupportInfo>>,
    ) -> Self {
        self.0.request_mut().customer_support_info = customer_support_info.into();
        self
    }

    /// What the customer manages for others. Needed with a monthly commitment.
    pub fn assets_under_management(
        mut self,
        assets_under_management: impl Into<
            Option<super::types::PartnerEndCustomerAssetsUnderManagement>,
        >,
    ) -> Self {
        self.0.request_mut().assets_under_management = assets_under_management.into();
        self
    }

    /// Where browsers may return to after an OAuth institution.
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().redirect_uris =
            Some(redirect_uris.into_iter().map(Into::into).collect());
        self
    }

    /// The number that regulators know a financial institution by, such as its FDIC certificate.
    pub fn registration_number<M>(
        mut self,
        registration_number: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().registration_number = registration_number.into_option();
        self
    }
}

/// A call of `/partner/customer/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PartnerCustomerGet(plaid_core::Call<super::types::PartnerCustomerGetRequest>);

plaid_core::call_builder!(PartnerCustomerGet, super::types::PartnerCustomerGetRequest);

/// A call of `/partner/customer/enable`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PartnerCustomerEnable(plaid_core::Call<super::types::PartnerCustomerEnableRequest>);

plaid_core::call_builder!(
    PartnerCustomerEnable,
    super::types::PartnerCustomerEnableRequest
);

/// A call of `/partner/customer/remove`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PartnerCustomerRemove(plaid_core::Call<super::types::PartnerCustomerRemoveRequest>);

plaid_core::call_builder!(
    PartnerCustomerRemove,
    super::types::PartnerCustomerRemoveRequest
);

/// A call of `/partner/customer/oauth_institutions/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PartnerCustomerOAuthInstitutionsGet(
    plaid_core::Call<super::types::PartnerCustomerOAuthInstitutionsGetRequest>,
);

plaid_core::call_builder!(
    PartnerCustomerOAuthInstitutionsGet,
    super::types::PartnerCustomerOAuthInstitutionsGetRequest
);

/// A call of `/beta/partner/customer/v1/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BetaPartnerCustomerV1Create(
    plaid_core::Call<super::types::BetaPartnerCustomerV1CreateRequest>,
);

plaid_core::call_builder!(
    BetaPartnerCustomerV1Create,
    super::types::BetaPartnerCustomerV1CreateRequest
);

impl BetaPartnerCustomerV1Create {
    /// Whether you attest that you looked into the customer.
    pub fn is_diligence_attested(mut self, is_diligence_attested: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().is_diligence_attested = is_diligence_attested.into();
        self
    }

    /// What the customer is to be enabled for; what you are enabled for if empty.
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.0.request_mut().products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Whether Link looks for the customer as it does for you.
    pub fn create_link_customization(
        mut self,
        create_link_customization: impl Into<Option<bool>>,
    ) -> Self {
        self.0.request_mut().create_link_customization = create_link_customization.into();
        self
    }

    /// The logo as base64 of a PNG: 1024 by 1024 pixels, under 4 MB.
    pub fn logo<M>(mut self, logo: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().logo = logo.into_option();
        self
    }

    /// The name in law, which institutions get to see.
    pub fn legal_entity_name<M>(
        mut self,
        legal_entity_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().legal_entity_name = legal_entity_name.into_option();
        self
    }

    /// Who to ask about technical matters; yours if absent.
    pub fn technical_contact(
        mut self,
        technical_contact: impl Into<Option<super::types::PartnerEndCustomerTechnicalContact>>,
    ) -> Self {
        self.0.request_mut().technical_contact = technical_contact.into();
        self
    }

    /// Who to ask about bills; yours if absent.
    pub fn billing_contact(
        mut self,
        billing_contact: impl Into<Option<super::types::PartnerEndCustomerBillingContact>>,
    ) -> Self {
        self.0.request_mut().billing_contact = billing_contact.into();
        self
    }

    /// Where browsers may return to after an OAuth institution.
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().redirect_uris =
            Some(redirect_uris.into_iter().map(Into::into).collect());
        self
    }

    /// That the customer agreed to the bank addendum.
    pub fn bank_addendum_acceptance(
        mut self,
        bank_addendum_acceptance: impl Into<
            Option<super::types::PartnerEndCustomerBankAddendumAcceptance>,
        >,
    ) -> Self {
        self.0.request_mut().bank_addendum_acceptance = bank_addendum_acceptance.into();
        self
    }

    /// What the customer was asked.
    pub fn questionnaires(
        mut self,
        questionnaires: impl Into<Option<super::types::PartnerEndCustomerQuestionnaires>>,
    ) -> Self {
        self.0.request_mut().questionnaires = questionnaires.into();
        self
    }
}

/// A call of `/beta/partner/customer/v1/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BetaPartnerCustomerV1Get(
    plaid_core::Call<super::types::BetaPartnerCustomerV1GetRequest>,
);

plaid_core::call_builder!(
    BetaPartnerCustomerV1Get,
    super::types::BetaPartnerCustomerV1GetRequest
);

/// A call of `/beta/partner/customer/v1/update`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BetaPartnerCustomerV1Update(
    plaid_core::Call<super::types::BetaPartnerCustomerV1UpdateRequest>,
);

plaid_core::call_builder!(
    BetaPartnerCustomerV1Update,
    super::types::BetaPartnerCustomerV1UpdateRequest
);

impl BetaPartnerCustomerV1Update {
    /// The name in law, which institutions get to see.
    pub fn legal_entity_name<M>(
        mut self,
        legal_entity_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().legal_entity_name = legal_entity_name.into_option();
        self
    }

    /// Where browsers may return to after an OAuth institution.
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().redirect_uris =
            Some(redirect_uris.into_iter().map(Into::into).collect());
        self
    }

    /// That the customer agreed to the bank addendum.
    pub fn bank_addendum_acceptance(
        mut self,
        bank_addendum_acceptance: impl Into<
            Option<super::types::PartnerEndCustomerBankAddendumAcceptance>,
        >,
    ) -> Self {
        self.0.request_mut().bank_addendum_acceptance = bank_addendum_acceptance.into();
        self
    }

    /// What the customer was asked.
    pub fn questionnaires(
        mut self,
        questionnaires: impl Into<Option<super::types::PartnerEndCustomerQuestionnaires>>,
    ) -> Self {
        self.0.request_mut().questionnaires = questionnaires.into();
        self
    }
}

/// A call of `/beta/partner/customer/v1/enable`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BetaPartnerCustomerV1Enable(
    plaid_core::Call<super::types::BetaPartnerCustomerV1EnableRequest>,
);

plaid_core::call_builder!(
    BetaPartnerCustomerV1Enable,
    super::types::BetaPartnerCustomerV1EnableRequest
);

impl BetaPartnerCustomerV1Enable {
    /// What the customer is to be enabled for.
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.0.request_mut().products = Some(products.into_iter().map(Into::into).collect());
        self
    }
}
