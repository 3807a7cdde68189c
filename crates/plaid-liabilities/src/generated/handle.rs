// @generated from api/products/liabilities.toml by `cargo xtask codegen`. Do not edit.

/// The operations of liabilities.
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

    /// Calls `/processor/liabilities/get`.
    ///
    /// `POST /processor/liabilities/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorliabilitiesget)), reads only; retried after any transient failure.
    pub fn processor_get(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorLiabilitiesGet {
        super::builders::ProcessorLiabilitiesGet::new(
            &self.client,
            super::types::ProcessorLiabilitiesGetRequest::new(processor_token),
        )
    }

    /// Calls `/liabilities/get`.
    ///
    /// `POST /liabilities/get` ([Plaid's page](https://plaid.com/docs/api/products/liabilities/#liabilitiesget)), reads only; retried after any transient failure.
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
