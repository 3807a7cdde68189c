// @generated from api/products/liabilities.toml by `cargo xtask codegen`. Do not edit.

/// Credit cards, student loans and mortgages: balances, rates and due dates.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/)
#[derive(Clone, Debug)]
pub struct Liabilities {
    client: plaid_core::Client,
}

impl Liabilities {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Reads the liability behind a processor token's account.
    ///
    /// `POST /processor/liabilities/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorliabilitiesget)), reads only; retried after any transient failure.
    #[doc(alias = "/processor/liabilities/get")]
    #[doc(alias = "processorGet")]
    #[doc(alias = "processorLiabilitiesGet")]
    pub fn processor_get(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorLiabilitiesGet {
        super::builders::ProcessorLiabilitiesGet::new(
            &self.client,
            super::types::ProcessorLiabilitiesGetRequest::new(processor_token),
        )
    }

    /// Reads an Item's credit cards, student loans and mortgages.
    ///
    /// `POST /liabilities/get` ([Plaid's page](https://plaid.com/docs/api/products/liabilities/#liabilitiesget)), reads only; retried after any transient failure.
    #[doc(alias = "/liabilities/get")]
    #[doc(alias = "liabilitiesGet")]
    pub fn get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::LiabilitiesGet {
        super::builders::LiabilitiesGet::new(
            &self.client,
            super::types::LiabilitiesGetRequest::new(access_token),
        )
    }
}
