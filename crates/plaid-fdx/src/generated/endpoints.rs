// @generated from api/products/fdx.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::FDXNotification {
    type Response = plaid_core::NoContent;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/fdx/notifications",
        "fdx",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::GetRecipientsRequest {
    type Response = super::types::GetRecipientsResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Get,
        "/fdx/recipients",
        "fdx",
        plaid_core::RetryClass::Read,
    );
    #[inline]
    fn body(&self) -> Result<plaid_core::transport::Body, plaid_core::Error> {
        Ok(plaid_core::transport::Body::empty())
    }
}

impl plaid_core::Endpoint for super::types::FdxConsentsGetRequest {
    type Response = super::types::FDXConsentGrant;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Get,
        "/fdx/consents/{consentId}",
        "fdx",
        plaid_core::RetryClass::Read,
    );
    const PARAMETERS: &'static [plaid_core::Parameter] = &[plaid_core::Parameter::new(
        "consentId",
        plaid_core::Place::Path,
    )];
    #[inline]
    fn target(&self) -> std::borrow::Cow<'static, str> {
        let mut target = plaid_core::codec::Target::new(Self::OPERATION.path);
        target.path("consentId", self.consent_id.as_ref());
        target.finish()
    }
    #[inline]
    fn body(&self) -> Result<plaid_core::transport::Body, plaid_core::Error> {
        Ok(plaid_core::transport::Body::empty())
    }
}

impl plaid_core::Endpoint for super::types::GetRecipientRequest {
    type Response = super::types::FDXRecipientMetadata;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Get,
        "/fdx/recipient/{recipientId}",
        "fdx",
        plaid_core::RetryClass::Read,
    );
    const PARAMETERS: &'static [plaid_core::Parameter] = &[
        plaid_core::Parameter::new("recipientId", plaid_core::Place::Path),
        plaid_core::Parameter::new(
            "oauth_state_id",
            plaid_core::Place::Header("OAUTH-STATE-ID"),
        ),
    ];
    #[inline]
    fn target(&self) -> std::borrow::Cow<'static, str> {
        let mut target = plaid_core::codec::Target::new(Self::OPERATION.path);
        target.path("recipientId", self.recipient_id.as_ref());
        target.finish()
    }
    #[inline]
    fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = Vec::new();
        if let Some(value) = &self.oauth_state_id {
            headers.push(("OAUTH-STATE-ID", value.expose().clone()));
        }
        headers
    }
    #[inline]
    fn body(&self) -> Result<plaid_core::transport::Body, plaid_core::Error> {
        Ok(plaid_core::transport::Body::empty())
    }
}

impl plaid_core::Endpoint for super::types::FdxConsentsListRequest {
    type Response = super::types::GetConsentsResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Get,
        "/fdx/consents",
        "fdx",
        plaid_core::RetryClass::Read,
    );
    const PARAMETERS: &'static [plaid_core::Parameter] = &[
        plaid_core::Parameter::new("customerId", plaid_core::Place::Query),
        plaid_core::Parameter::new("status", plaid_core::Place::Query),
    ];
    #[inline]
    fn target(&self) -> std::borrow::Cow<'static, str> {
        let mut target = plaid_core::codec::Target::new(Self::OPERATION.path);
        target.query("customerId", self.customer_id.as_ref());
        if let Some(value) = &self.status {
            target.query("status", value.as_str());
        }
        target.finish()
    }
    #[inline]
    fn body(&self) -> Result<plaid_core::transport::Body, plaid_core::Error> {
        Ok(plaid_core::transport::Body::empty())
    }
}

impl plaid_core::Endpoint for super::types::FdxConsentsRevocationGetRequest {
    type Response = super::types::FDXConsentRevocations;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Get,
        "/fdx/consents/{consentId}/revocation",
        "fdx",
        plaid_core::RetryClass::Read,
    );
    const PARAMETERS: &'static [plaid_core::Parameter] = &[plaid_core::Parameter::new(
        "consentId",
        plaid_core::Place::Path,
    )];
    #[inline]
    fn target(&self) -> std::borrow::Cow<'static, str> {
        let mut target = plaid_core::codec::Target::new(Self::OPERATION.path);
        target.path("consentId", self.consent_id.as_ref());
        target.finish()
    }
    #[inline]
    fn body(&self) -> Result<plaid_core::transport::Body, plaid_core::Error> {
        Ok(plaid_core::transport::Body::empty())
    }
}

impl plaid_core::Endpoint for super::types::FdxConsentsRevokeRequest {
    type Response = plaid_core::NoContent;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Put,
        "/fdx/consents/{consentId}/revocation",
        "fdx",
        plaid_core::RetryClass::Set,
    );
    const PARAMETERS: &'static [plaid_core::Parameter] = &[plaid_core::Parameter::new(
        "consentId",
        plaid_core::Place::Path,
    )];
    #[inline]
    fn target(&self) -> std::borrow::Cow<'static, str> {
        let mut target = plaid_core::codec::Target::new(Self::OPERATION.path);
        target.path("consentId", self.consent_id.as_ref());
        target.finish()
    }
}
