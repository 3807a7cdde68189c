// @generated from api/products/webhooks.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

/// The request of `/webhook_verification_key/get`.
///
/// Reads the public key that signed a webhook, by the key id in the webhook's signature.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct WebhookVerificationKeyGetRequest {
    pub key_id: String,
}

impl WebhookVerificationKeyGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(key_id: impl Into<String>) -> Self {
        Self {
            key_id: key_id.into(),
        }
    }
}

/// The answer of `/webhook_verification_key/get`.
///
/// Reads the public key that signed a webhook, by the key id in the webhook's signature.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WebhookVerificationKeyGetResponse {
    pub key: JWKPublicKey,
    pub request_id: Option<plaid_core::RequestId>,
}

/// A public key as a JSON web key.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct JWKPublicKey {
    pub alg: Option<String>,
    pub crv: Option<String>,
    /// Names the key, as the header of a signature does.
    pub kid: Option<String>,
    pub kty: Option<String>,
    pub r#use: Option<String>,
    pub x: Option<String>,
    pub y: Option<String>,
    /// Seconds since 1970.
    pub created_at: Option<i64>,
    /// Seconds since 1970; null while the key is in use.
    pub expired_at: Option<i64>,
}

/// The request of `/beta/webhook_events/list`.
///
/// Lists webhooks that were sent.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BetaWebhookEventsListRequest {
    /// At most 512 characters.
    pub cursor: Option<String>,
    pub start_time: Option<plaid_core::DateTime>,
    /// From 1 to 100. Plaid's default is `100`.
    pub count: Option<i64>,
    pub webhook_types: Option<Vec<String>>,
    pub webhook_codes: Option<Vec<String>>,
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
    pub delivery_statuses: Option<Vec<WebhookEventDeliveryStatus>>,
}

#[allow(missing_docs)]
impl BetaWebhookEventsListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// At most 512 characters.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }

    #[must_use]
    pub fn start_time<M>(
        mut self,
        start_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_time = start_time.into_option();
        self
    }

    /// From 1 to 100. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    #[must_use]
    pub fn webhook_types(
        mut self,
        webhook_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webhook_types = Some(webhook_types.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn webhook_codes(
        mut self,
        webhook_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webhook_codes = Some(webhook_codes.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn delivery_statuses(
        mut self,
        delivery_statuses: impl IntoIterator<Item = impl Into<WebhookEventDeliveryStatus>>,
    ) -> Self {
        self.delivery_statuses = Some(delivery_statuses.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/beta/webhook_events/list`.
///
/// Lists webhooks that were sent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaWebhookEventsListResponse {
    pub webhook_events: Vec<WebhookEvent>,
    pub has_more: bool,
    pub next_cursor: String,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `BetaWebhookEventsListResponse.webhook_events`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WebhookEvent {
    pub webhook_message_id: String,
    pub webhook_type: String,
    pub webhook_code: String,
    pub item_id: Option<plaid_core::ItemId>,
    pub sent_time: plaid_core::DateTime,
    pub payload: plaid_core::json::Map,
    /// A URL.
    pub destination_url: String,
    pub delivery_status: WebhookEventDeliveryStatus,
    pub last_http_status_code: Option<i64>,
    pub attempt_count: Option<i64>,
    pub last_attempt_time: Option<plaid_core::DateTime>,
}

plaid_core::open_enum! {
/// Stands in `BetaWebhookEventsListRequest.delivery_statuses` and `WebhookEvent.delivery_status`.
#[allow(missing_docs)]
pub enum WebhookEventDeliveryStatus {
Pending = "PENDING",
Delivered = "DELIVERED",
Failed = "FAILED",
}
}

plaid_core::open_enum! {
/// An environment that sends webhooks.
#[allow(missing_docs)]
pub enum WebhookEnvironmentValues {
Sandbox = "sandbox",
Production = "production",
}
}
