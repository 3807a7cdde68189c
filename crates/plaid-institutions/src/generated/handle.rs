// @generated from api/products/institutions.toml by `cargo xtask codegen`. Do not edit.

/// The banks that Plaid supports.
///
/// [Plaid's documentation](https://plaid.com/docs/api/institutions/)
#[derive(Clone, Debug)]
pub struct Institutions {
    client: plaid_core::Client,
}

impl Institutions {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Lists institutions of some countries, up to 500 a page. In the Sandbox it is limited to 10 calls a minute.
    ///
    /// `POST /institutions/get` ([Plaid's page](https://plaid.com/docs/api/institutions/#institutionsget)), reads only; retried after any transient failure.
    #[doc(alias = "/institutions/get")]
    #[doc(alias = "institutionsGet")]
    pub fn get(
        &self,
        country_codes: impl IntoIterator<Item = impl Into<plaid_types::CountryCode>>,
        count: i64,
        offset: i64,
    ) -> super::builders::InstitutionsGet {
        super::builders::InstitutionsGet::new(
            &self.client,
            super::types::InstitutionsGetRequest::new(country_codes, count, offset),
        )
    }

    /// Finds up to ten institutions whose name matches.
    ///
    /// `POST /institutions/search` ([Plaid's page](https://plaid.com/docs/api/institutions/#institutionssearch)), reads only; retried after any transient failure.
    #[doc(alias = "/institutions/search")]
    #[doc(alias = "institutionsSearch")]
    pub fn search(
        &self,
        query: impl Into<String>,
        country_codes: impl IntoIterator<Item = impl Into<plaid_types::CountryCode>>,
    ) -> super::builders::InstitutionsSearch {
        super::builders::InstitutionsSearch::new(
            &self.client,
            super::types::InstitutionsSearchRequest::new(query, country_codes),
        )
    }

    /// Reads one institution.
    ///
    /// `POST /institutions/get_by_id` ([Plaid's page](https://plaid.com/docs/api/institutions/#institutionsget_by_id)), reads only; retried after any transient failure.
    #[doc(alias = "/institutions/get_by_id")]
    #[doc(alias = "getById")]
    #[doc(alias = "institutionsGetById")]
    pub fn get_by_id(
        &self,
        institution_id: impl Into<plaid_types::InstitutionId>,
        country_codes: impl IntoIterator<Item = impl Into<plaid_types::CountryCode>>,
    ) -> super::builders::InstitutionsGetById {
        super::builders::InstitutionsGetById::new(
            &self.client,
            super::types::InstitutionsGetByIdRequest::new(institution_id, country_codes),
        )
    }
}
