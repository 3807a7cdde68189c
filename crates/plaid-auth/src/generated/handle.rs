// @generated from api/products/auth.toml by `cargo xtask codegen`. Do not edit.

/// Account and routing numbers, for payments to and from bank accounts.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/auth/)
#[derive(Clone, Debug)]
pub struct Auth {
    client: plaid_core::Client,
}

impl Auth {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Reads the account and routing numbers of an Item's checking, savings and cash management accounts.
    ///
    /// `POST /auth/get` ([Plaid's page](https://plaid.com/docs/api/products/auth/#authget)), reads only; retried after any transient failure.
    #[doc(alias = "/auth/get")]
    #[doc(alias = "authGet")]
    pub fn get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::AuthGet {
        super::builders::AuthGet::new(
            &self.client,
            super::types::AuthGetRequest::new(access_token),
        )
    }

    /// Checks an account and routing number without a login, against what Plaid's network knows.
    ///
    /// `POST /auth/verify` ([Plaid's page](https://plaid.com/docs/api/products/auth/#authverify)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/auth/verify")]
    #[doc(alias = "authVerify")]
    #[inline]
    pub fn verify(
        &self,
        numbers: super::types::AuthVerifyRequestNumbers,
    ) -> super::builders::AuthVerify {
        super::builders::AuthVerify::new(
            &self.client,
            super::types::AuthVerifyRequest::new(numbers),
        )
    }

    /// Reads the account and routing numbers of a processor token's account.
    ///
    /// `POST /processor/auth/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorauthget)), reads only; retried after any transient failure.
    #[doc(alias = "/processor/auth/get")]
    #[doc(alias = "processorAuthGet")]
    #[doc(alias = "processorGet")]
    pub fn processor_get(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorAuthGet {
        super::builders::ProcessorAuthGet::new(
            &self.client,
            super::types::ProcessorAuthGetRequest::new(processor_token),
        )
    }
}
