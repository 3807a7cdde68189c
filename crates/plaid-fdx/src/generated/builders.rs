// @generated from api/products/fdx.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/fdx/notifications`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct FDXNotification(plaid_core::Call<super::types::FDXNotification>);

plaid_core::call_builder!(FDXNotification, super::types::FDXNotification);

impl FDXNotification {
    /// What happened more closely, in the words of whoever sent it.
    pub fn subtype<M>(mut self, subtype: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().subtype = subtype.into_option();
        self
    }

    /// How bad it is.
    pub fn severity<M>(
        mut self,
        severity: impl plaid_core::IntoOption<super::types::FDXNotificationSeverity, M>,
    ) -> Self {
        self.0.request_mut().severity = severity.into_option();
        self
    }

    /// How soon it should be read.
    pub fn priority<M>(
        mut self,
        priority: impl plaid_core::IntoOption<super::types::FDXNotificationPriority, M>,
    ) -> Self {
        self.0.request_mut().priority = priority.into_option();
        self
    }

    /// Who sent it.
    pub fn publisher(mut self, publisher: impl Into<Option<super::types::FDXParty>>) -> Self {
        self.0.request_mut().publisher = publisher.into();
        self
    }

    /// Who gets it.
    pub fn subscriber(mut self, subscriber: impl Into<Option<super::types::FDXParty>>) -> Self {
        self.0.request_mut().subscriber = subscriber.into();
        self
    }

    /// Where to find out more.
    pub fn url(mut self, url: impl Into<Option<super::types::FDXHateoasLink>>) -> Self {
        self.0.request_mut().url = url.into();
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
    /// The `state` of the OAuth URL that the user followed. Sent as the header `OAUTH-STATE-ID`.
    pub fn oauth_state_id<M>(
        mut self,
        oauth_state_id: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.0.request_mut().oauth_state_id = oauth_state_id.into_option();
        self
    }
}

/// A call of `/fdx/consents`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct FdxConsentsList(plaid_core::Call<super::types::FdxConsentsListRequest>);

plaid_core::call_builder!(FdxConsentsList, super::types::FdxConsentsListRequest);

impl FdxConsentsList {
    /// Whether a consent holds.
    pub fn status<M>(
        mut self,
        status: impl plaid_core::IntoOption<super::types::FDXConsentGrantStatus, M>,
    ) -> Self {
        self.0.request_mut().status = status.into_option();
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

impl FdxConsentsRevoke {
    /// The reason in words, if it is `OTHER`.
    pub fn other_reason<M>(mut self, other_reason: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().other_reason = other_reason.into_option();
        self
    }

    /// When it was taken back.
    pub fn updated_time<M>(
        mut self,
        updated_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().updated_time = updated_time.into_option();
        self
    }
}
