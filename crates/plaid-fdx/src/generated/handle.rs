// @generated from api/products/fdx.toml by `cargo xtask codegen`. Do not edit.

/// Endpoints in the format of the Financial Data Exchange, for banks that share data through Plaid.
///
/// [Plaid's documentation](https://plaid.com/docs/api/)
#[derive(Clone, Debug)]
pub struct Fdx {
    client: plaid_core::Client,
}

impl Fdx {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Receives an event notification in the FDX format.
    ///
    /// `POST /fdx/notifications` ([Plaid's page](https://plaid.com/docs/api/fdx/notifications/#post)), not retried once it may have arrived. Not in Plaid's public documentation.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Notifications are delivered at least once: send it again under the same id.
    #[doc(alias = "/fdx/notifications")]
    #[doc(alias = "fdxNotifications")]
    #[inline]
    pub fn notifications(
        &self,
        request: super::types::FDXNotification,
    ) -> super::builders::FDXNotification {
        super::builders::FDXNotification::new(&self.client, request)
    }

    /// Lists the data recipients.
    ///
    /// `GET /fdx/recipients`, reads only; retried after any transient failure.
    #[doc(alias = "/fdx/recipients")]
    #[doc(alias = "fdxRecipients")]
    #[inline]
    pub fn recipients(&self) -> super::builders::GetRecipients {
        super::builders::GetRecipients::new(&self.client, super::types::GetRecipientsRequest::new())
    }

    /// Returns one consent grant.
    ///
    /// `GET /fdx/consents/{consentId}`, reads only; retried after any transient failure. Not in Plaid's public documentation.
    #[doc(alias = "/fdx/consents/{consentId}")]
    #[doc(alias = "consentGet")]
    #[doc(alias = "fdxConsentsConsentId")]
    pub fn consent_get(&self, consent_id: impl Into<String>) -> super::builders::FdxConsentsGet {
        super::builders::FdxConsentsGet::new(
            &self.client,
            super::types::FdxConsentsGetRequest::new(consent_id),
        )
    }

    /// Returns one data recipient.
    ///
    /// `GET /fdx/recipient/{recipientId}`, reads only; retried after any transient failure.
    #[doc(alias = "/fdx/recipient/{recipientId}")]
    #[doc(alias = "fdxRecipientRecipientId")]
    #[doc(alias = "recipientGet")]
    pub fn recipient_get(&self, recipient_id: impl Into<String>) -> super::builders::GetRecipient {
        super::builders::GetRecipient::new(
            &self.client,
            super::types::GetRecipientRequest::new(recipient_id),
        )
    }

    /// Lists the consent grants of a customer of the data provider, all or those in one status. There may be none.
    ///
    /// `GET /fdx/consents`, reads only; retried after any transient failure. Not in Plaid's public documentation.
    #[doc(alias = "/fdx/consents")]
    #[doc(alias = "consentsList")]
    #[doc(alias = "fdxConsents")]
    pub fn consents_list(
        &self,
        customer_id: impl Into<String>,
    ) -> super::builders::FdxConsentsList {
        super::builders::FdxConsentsList::new(
            &self.client,
            super::types::FdxConsentsListRequest::new(customer_id),
        )
    }

    /// Returns how and when a consent grant was revoked.
    ///
    /// `GET /fdx/consents/{consentId}/revocation`, reads only; retried after any transient failure. Not in Plaid's public documentation.
    #[doc(alias = "/fdx/consents/{consentId}/revocation")]
    #[doc(alias = "consentRevocationGet")]
    #[doc(alias = "fdxConsentsConsentIdRevocation")]
    pub fn consent_revocation_get(
        &self,
        consent_id: impl Into<String>,
    ) -> super::builders::FdxConsentsRevocationGet {
        super::builders::FdxConsentsRevocationGet::new(
            &self.client,
            super::types::FdxConsentsRevocationGetRequest::new(consent_id),
        )
    }

    /// Revokes a consent grant: the recipient loses access to the data of the customer.
    ///
    /// `PUT /fdx/consents/{consentId}/revocation`, not retried once it may have arrived. Not in Plaid's public documentation.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/fdx/consents/{consentId}/revocation")]
    #[doc(alias = "consentRevoke")]
    #[doc(alias = "fdxConsentsConsentIdRevocation")]
    pub fn consent_revoke(
        &self,
        consent_id: impl Into<String>,
        initiator: impl Into<super::types::FDXPartyType>,
        reason: impl Into<super::types::FDXUpdateReason>,
    ) -> super::builders::FdxConsentsRevoke {
        super::builders::FdxConsentsRevoke::new(
            &self.client,
            super::types::FdxConsentsRevokeRequest::new(consent_id, initiator, reason),
        )
    }
}
