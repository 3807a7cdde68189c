// @generated from api/products/processor.toml by `cargo xtask codegen`. Do not edit.

/// Tokens that let a payment partner use one account of an Item.
///
/// [Plaid's documentation](https://plaid.com/docs/api/processors/)
#[derive(Clone, Debug)]
pub struct Processor {
    client: plaid_core::Client,
}

impl Processor {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Makes a token for one account and one partner, to hand to that partner.
    ///
    /// `POST /processor/token/create` ([Plaid's page](https://plaid.com/docs/api/processors/#processortokencreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Nothing lists processor tokens: make another. The lost one works as long as the Item does, for those who have it.
    #[doc(alias = "/processor/token/create")]
    #[doc(alias = "processorTokenCreate")]
    #[doc(alias = "tokenCreate")]
    pub fn token_create(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        processor: impl Into<super::types::ProcessorTokenCreateRequestProcessor>,
    ) -> super::builders::ProcessorTokenCreate {
        super::builders::ProcessorTokenCreate::new(
            &self.client,
            super::types::ProcessorTokenCreateRequest::new(access_token, account_id, processor),
        )
    }

    /// Sets which products a partner may use with a processor token.
    ///
    /// `POST /processor/token/permissions/set` ([Plaid's page](https://plaid.com/docs/api/processors/#processortokenpermissionsset)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/processor/token/permissions/set")]
    #[doc(alias = "processorTokenPermissionsSet")]
    #[doc(alias = "tokenPermissionsSet")]
    pub fn token_permissions_set(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> super::builders::ProcessorTokenPermissionsSet {
        super::builders::ProcessorTokenPermissionsSet::new(
            &self.client,
            super::types::ProcessorTokenPermissionsSetRequest::new(processor_token, products),
        )
    }

    /// Reads which products a partner may use with a processor token.
    ///
    /// `POST /processor/token/permissions/get` ([Plaid's page](https://plaid.com/docs/api/processors/#processortokenpermissionsget)), reads only; retried after any transient failure.
    #[doc(alias = "/processor/token/permissions/get")]
    #[doc(alias = "processorTokenPermissionsGet")]
    #[doc(alias = "tokenPermissionsGet")]
    pub fn token_permissions_get(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorTokenPermissionsGet {
        super::builders::ProcessorTokenPermissionsGet::new(
            &self.client,
            super::types::ProcessorTokenPermissionsGetRequest::new(processor_token),
        )
    }

    /// Sets where the webhooks of a processor token go; null ends them.
    ///
    /// `POST /processor/token/webhook/update` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortokenwebhookupdate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/processor/token/webhook/update")]
    #[doc(alias = "processorTokenWebhookUpdate")]
    #[doc(alias = "tokenWebhookUpdate")]
    pub fn token_webhook_update(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
        webhook: impl Into<Option<String>>,
    ) -> super::builders::ProcessorTokenWebhookUpdate {
        super::builders::ProcessorTokenWebhookUpdate::new(
            &self.client,
            super::types::ProcessorTokenWebhookUpdateRequest::new(processor_token, webhook),
        )
    }

    /// Makes a Stripe bank account token for one account.
    ///
    /// `POST /processor/stripe/bank_account_token/create` ([Plaid's page](https://plaid.com/docs/api/processors/#processorstripebank_account_tokencreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again: a token of Stripe's that nobody uses does no harm.
    #[doc(alias = "/processor/stripe/bank_account_token/create")]
    #[doc(alias = "processorStripeBankAccountTokenCreate")]
    #[doc(alias = "stripeBankAccountTokenCreate")]
    pub fn stripe_bank_account_token_create(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
    ) -> super::builders::ProcessorStripeBankAccountTokenCreate {
        super::builders::ProcessorStripeBankAccountTokenCreate::new(
            &self.client,
            super::types::ProcessorStripeBankAccountTokenCreateRequest::new(
                access_token,
                account_id,
            ),
        )
    }

    /// Makes a token for one account, to hand to Apex.
    ///
    /// `POST /processor/apex/processor_token/create` ([Plaid's page](https://plaid.com/docs/none/)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Nothing lists processor tokens: make another. The lost one works as long as the Item does, for those who have it.
    #[doc(alias = "/processor/apex/processor_token/create")]
    #[doc(alias = "apexProcessorTokenCreate")]
    #[doc(alias = "processorApexProcessorTokenCreate")]
    pub fn apex_processor_token_create(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
    ) -> super::builders::ProcessorApexProcessorTokenCreate {
        super::builders::ProcessorApexProcessorTokenCreate::new(
            &self.client,
            super::types::ProcessorApexProcessorTokenCreateRequest::new(access_token, account_id),
        )
    }
}
