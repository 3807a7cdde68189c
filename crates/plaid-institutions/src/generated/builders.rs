// @generated from api/products/institutions.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/institutions/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct InstitutionsGet(plaid_core::Call<super::types::InstitutionsGetRequest>);

plaid_core::call_builder!(InstitutionsGet, super::types::InstitutionsGetRequest);

plaid_core::paged_call_builder!(InstitutionsGet, super::types::InstitutionsGetRequest);

impl InstitutionsGet {
    /// Only institutions that support all of these.
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        let value = Some(products.into_iter().map(Into::into).collect());
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.products
        });
        self
    }

    /// Only institutions that have all of these routing numbers.
    pub fn routing_numbers(
        mut self,
        routing_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = Some(routing_numbers.into_iter().map(Into::into).collect());
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.routing_numbers
        });
        self
    }

    /// Whether users log in by OAuth; as a filter, only institutions that do, or do not.
    pub fn oauth(mut self, oauth: impl Into<Option<bool>>) -> Self {
        let value = oauth.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.oauth
        });
        self
    }

    /// Whether to add the homepage, the logo and the colour.
    pub fn include_optional_metadata(
        mut self,
        include_optional_metadata: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_optional_metadata.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_optional_metadata
        });
        self
    }

    /// Whether to add which ways of Auth the institution has. Plaid's default is `false`.
    pub fn include_auth_metadata(mut self, include_auth_metadata: impl Into<Option<bool>>) -> Self {
        let value = include_auth_metadata.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_auth_metadata
        });
        self
    }

    /// Whether to add which payments the institution can make. Plaid's default is `false`.
    pub fn include_payment_initiation_metadata(
        mut self,
        include_payment_initiation_metadata: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_payment_initiation_metadata.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_payment_initiation_metadata
        });
        self
    }
}

/// A call of `/institutions/search`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct InstitutionsSearch(plaid_core::Call<super::types::InstitutionsSearchRequest>);

plaid_core::call_builder!(InstitutionsSearch, super::types::InstitutionsSearchRequest);

impl InstitutionsSearch {
    /// Only institutions that support all of these.
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.0.request_mut().products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Whether users log in by OAuth; as a filter, only institutions that do, or do not.
    pub fn oauth(mut self, oauth: impl Into<Option<bool>>) -> Self {
        let value = oauth.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.oauth
        });
        self
    }

    /// Whether to add the homepage, the logo and the colour.
    pub fn include_optional_metadata(
        mut self,
        include_optional_metadata: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_optional_metadata.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_optional_metadata
        });
        self
    }

    /// Whether to add which ways of Auth the institution has. Plaid's default is `false`.
    pub fn include_auth_metadata(mut self, include_auth_metadata: impl Into<Option<bool>>) -> Self {
        let value = include_auth_metadata.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_auth_metadata
        });
        self
    }

    /// Whether to add which payments the institution can make. Plaid's default is `false`.
    pub fn include_payment_initiation_metadata(
        mut self,
        include_payment_initiation_metadata: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_payment_initiation_metadata.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_payment_initiation_metadata
        });
        self
    }

    /// Only institutions that can make these payments.
    pub fn payment_initiation(
        mut self,
        payment_initiation: impl Into<Option<super::types::InstitutionsSearchPaymentInitiationOptions>>,
    ) -> Self {
        let value = payment_initiation.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.payment_initiation
        });
        self
    }
}

/// A call of `/institutions/get_by_id`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct InstitutionsGetById(plaid_core::Call<super::types::InstitutionsGetByIdRequest>);

plaid_core::call_builder!(
    InstitutionsGetById,
    super::types::InstitutionsGetByIdRequest
);

impl InstitutionsGetById {
    /// Whether to add the homepage, the logo and the colour. Plaid's default is `false`.
    pub fn include_optional_metadata(
        mut self,
        include_optional_metadata: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_optional_metadata.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_optional_metadata
        });
        self
    }

    /// Whether to add how well the institution works at present. Plaid's default is `false`.
    pub fn include_status(mut self, include_status: impl Into<Option<bool>>) -> Self {
        let value = include_status.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_status
        });
        self
    }

    /// Whether to add which ways of Auth the institution has. Plaid's default is `false`.
    pub fn include_auth_metadata(mut self, include_auth_metadata: impl Into<Option<bool>>) -> Self {
        let value = include_auth_metadata.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_auth_metadata
        });
        self
    }

    /// Whether to add which payments the institution can make. Plaid's default is `false`.
    pub fn include_payment_initiation_metadata(
        mut self,
        include_payment_initiation_metadata: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_payment_initiation_metadata.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_payment_initiation_metadata
        });
        self
    }
}
