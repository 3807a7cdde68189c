// @generated from api/products/accounts.toml by `cargo xtask codegen`. Do not edit.

/// The operations of accounts.
#[derive(Clone, Debug)]
pub struct Accounts {
    client: plaid_core::Client,
}

impl Accounts {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Calls `/accounts/get`.
    ///
    /// `POST /accounts/get` ([Plaid's page](https://plaid.com/docs/api/accounts/#accountsget)), reads only; retried after any transient failure.
    pub fn get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::AccountsGet {
        super::builders::AccountsGet::new(
            &self.client,
            super::types::AccountsGetRequest::new(access_token),
        )
    }

    /// Calls `/accounts/balance/get`.
    ///
    /// `POST /accounts/balance/get` ([Plaid's page](https://plaid.com/docs/api/products/signal/#accountsbalanceget)), reads only; retried after any transient failure.
    pub fn balance_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::AccountsBalanceGet {
        super::builders::AccountsBalanceGet::new(
            &self.client,
            super::types::AccountsBalanceGetRequest::new(access_token),
        )
    }

    /// Calls `/processor/account/get`.
    ///
    /// `POST /processor/account/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processoraccountget)), reads only; retried after any transient failure.
    pub fn processor_get(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorAccountGet {
        super::builders::ProcessorAccountGet::new(
            &self.client,
            super::types::ProcessorAccountGetRequest::new(processor_token),
        )
    }

    /// Calls `/processor/balance/get`.
    ///
    /// `POST /processor/balance/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorbalanceget)), reads only; retried after any transient failure.
    pub fn processor_balance_get(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorBalanceGet {
        super::builders::ProcessorBalanceGet::new(
            &self.client,
            super::types::ProcessorBalanceGetRequest::new(processor_token),
        )
    }
}
