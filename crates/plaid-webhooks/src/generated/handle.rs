// @generated from api/products/webhooks.toml by `cargo xtask codegen`. Do not edit.

/// Webhooks: the keys they are signed with, and what was sent.
///
/// [Plaid's documentation](https://plaid.com/docs/api/webhooks/webhook-verification/)
#[derive(Clone, Debug)]
pub struct Webhooks {
    client: plaid_core::Client,
}

impl Webhooks {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Reads the public key that signed a webhook, by the key id in the webhook's signature. Keys can be cached until they expire.
    ///
    /// `POST /webhook_verification_key/get` ([Plaid's page](https://plaid.com/docs/api/webhooks/webhook-verification/#get-webhook-verification-key)), reads only; retried after any transient failure.
    #[doc(alias = "/webhook_verification_key/get")]
    #[doc(alias = "verificationKeyGet")]
    #[doc(alias = "webhookVerificationKeyGet")]
    pub fn verification_key_get(
        &self,
        key_id: impl Into<String>,
    ) -> super::builders::WebhookVerificationKeyGet {
        super::builders::WebhookVerificationKeyGet::new(
            &self.client,
            super::types::WebhookVerificationKeyGetRequest::new(key_id),
        )
    }

    /// Lists webhooks that were sent.
    ///
    /// `POST /beta/webhook_events/list`, reads only; retried after any transient failure. In beta. Not in Plaid's public documentation.
    #[doc(alias = "/beta/webhook_events/list")]
    #[doc(alias = "betaWebhookEventsList")]
    #[doc(alias = "eventsList")]
    #[inline]
    pub fn events_list(&self) -> super::builders::BetaWebhookEventsList {
        super::builders::BetaWebhookEventsList::new(
            &self.client,
            super::types::BetaWebhookEventsListRequest::new(),
        )
    }
}
