// @generated from api/products/fdx.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/fdx/notifications`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct FDXNotification(plaid_core::Call<super::types::FDXNotification>);

plaid_core::call_builder!(FDXNotification, super::types::FDXNotification);

#[allow(missing_docs)]
impl FDXNotification {
    pub fn subtype(mut self, subtype: impl Into<String>) -> Self {
        self.0.request_mut().subtype = Some(subtype.into());
        self
    }

    pub fn severity(mut self, severity: impl Into<super::types::FDXNotificationSeverity>) -> Self {
        self.0.request_mut().severity = Some(severity.into());
        self
    }

    pub fn priority(mut self, priority: impl Into<super::types::FDXNotificationPriority>) -> Self {
        self.0.request_mut().priority = Some(priority.into());
        self
    }

    pub fn publisher(mut self, publisher: super::types::FDXParty) -> Self {
        self.0.request_mut().publisher = Some(publisher);
        self
    }

    pub fn subscriber(mut self, subscriber: super::types::FDXParty) -> Self {
        self.0.request_mut().subscriber = Some(subscriber);
        self
    }

    pub fn url(mut self, url: super::types::FDXHateoasLink) -> Self {
        self.0.request_mut().url = Some(url);
        self
    }
}

/// A call of `/fdx/recipients`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecipients(plaid_core::Call<super::types::GetRecipientsRequest>);

plaid_core::call_builder!(GetRecipients, super::types::GetRecipientsRequest);

/// A call of `/fdx/consents/{consentId}`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct FdxConsentsGet(plaid_core::Call<super::types::FdxConsentsGetRequest>);

plaid_core::call_builder!(FdxConsentsGet, super::types::FdxConsentsGetRequest);

/// A call of `/fdx/recipient/{recipientId}`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRecipient(plaid_core::Call<super::types::GetRecipientRequest>);

plaid_core::call_builder!(GetRecipient, super::types::GetRecipientRequest);

impl GetRecipient {
    /// Sent as the header `OAUTH-STATE-ID`.
    pub fn oauth_state_id(mut self, oauth_state_id: impl Into<plaid_core::Sensitive>) -> Self {
        self.0.request_mut().oauth_state_id = Some(oauth_state_id.into());
        self
    }
}

/// A call of `/fdx/consents`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct FdxConsentsList(plaid_core::Call<super::types::FdxConsentsListRequest>);

plaid_core::call_builder!(FdxConsentsList, super::types::FdxConsentsListRequest);

#[allow(missing_docs)]
impl FdxConsentsList {
    pub fn status(mut self, status: impl Into<super::types::FDXConsentGrantStatus>) -> Self {
        self.0.request_mut().status = Some(status.into());
        self
    }
}

/// A call of `/fdx/consents/{consentId}/revocation`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct FdxConsentsRevocationGet(
    plaid_core::Call<super::types::FdxConsentsRevocationGetRequest>,
);

plaid_core::call_builder!(
    FdxConsentsRevocationGet,
    super::types::FdxConsentsRevocationGetRequest
);

/// A call of `/fdx/consents/{consentId}/revocation`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct FdxConsentsRevoke(plaid_core::Call<super::types::FdxConsentsRevokeRequest>);

plaid_core::call_builder!(FdxConsentsRevoke, super::types::FdxConsentsRevokeRequest);

#[allow(missing_docs)]
impl FdxConsentsRevoke {
    pub fn other_reason(mut self, other_reason: impl Into<String>) -> Self {
        self.0.request_mut().other_reason = Some(other_reason.into());
        self
    }

    pub fn updated_time(mut self, updated_time: impl Into<plaid_core::DateTime>) -> Self {
        self.0.request_mut().updated_time = Some(updated_time.into());
        self
    }
}
