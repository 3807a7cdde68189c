// @generated from api/products/accounts.toml by `cargo xtask codegen`. Do not edit.

/// The accounts of an Item and their balances.
///
/// [Plaid's documentation](https://plaid.com/docs/api/accounts/)
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

    /// Lists an Item's accounts with the balances Plaid last saw. It asks no bank, so it is quick and its balances may be hours old.
    ///
    /// `POST /accounts/get` ([Plaid's page](https://plaid.com/docs/api/accounts/#accountsget)), reads only; retried after any transient failure.
    #[doc(alias = "/accounts/get")]
    #[doc(alias = "accountsGet")]
    pub fn get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::AccountsGet {
        super::builders::AccountsGet::new(
            &self.client,
            super::types::AccountsGetRequest::new(access_token),
        )
    }

    /// Asks the bank for the balances of an Item's accounts now. It can take up to a minute, and each call is billed.
    ///
    /// `POST /accounts/balance/get` ([Plaid's page](https://plaid.com/docs/api/products/signal/#accountsbalanceget)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/accounts/balance/get")]
    #[doc(alias = "accountsBalanceGet")]
    #[doc(alias = "balanceGet")]
    pub fn balance_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::AccountsBalanceGet {
        super::builders::AccountsBalanceGet::new(
            &self.client,
            super::types::AccountsBalanceGetRequest::new(access_token),
        )
    }

    /// Reads the one account that a processor token stands for, with the balance Plaid last saw.
    ///
    /// `POST /processor/account/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processoraccountget)), reads only; retried after any transient failure.
    #[doc(alias = "/processor/account/get")]
    #[doc(alias = "processorAccountGet")]
    #[doc(alias = "processorGet")]
    pub fn processor_get(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorAccountGet {
        super::builders::ProcessorAccountGet::new(
            &self.client,
            super::types::ProcessorAccountGetRequest::new(processor_token),
        )
    }

    /// Asks the bank for the balance of a processor token's account now.
    ///
    /// `POST /processor/balance/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorbalanceget)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/processor/balance/get")]
    #[doc(alias = "processorBalanceGet")]
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
