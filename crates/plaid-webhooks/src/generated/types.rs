// @generated from api/products/webhooks.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

/// The request of `/webhook_verification_key/get`.
///
/// Reads the public key that signed a webhook, by the key id in the webhook's signature.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookVerificationKeyGetRequest {
    /// Key id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct WebhookVerificationKeyGetResponse {
    /// Key.
    pub key: JWKPublicKey,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A public key as a JSON web key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct JWKPublicKey {
    /// Alg.
    pub alg: Option<String>,
    /// Crv.
    pub crv: Option<String>,
    /// Names the key, as the header of a signature does.
    pub kid: Option<String>,
    /// Kty.
    pub kty: Option<String>,
    /// Use.
    pub r#use: Option<String>,
    /// X.
    pub x: Option<String>,
    /// Y.
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
#[non_exhaustive]
pub struct BetaWebhookEventsListRequest {
    /// Cursor. At most 512 characters.
    pub cursor: Option<String>,
    /// Start time.
    pub start_time: Option<plaid_core::DateTime>,
    /// Count. From 1 to 100. Plaid's default is `100`.
    pub count: Option<i64>,
    /// Webhook types.
    pub webhook_types: Option<Vec<String>>,
    /// Webhook codes.
    pub webhook_codes: Option<Vec<String>>,
    /// Item ids.
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
    /// Delivery statuses.
    pub delivery_statuses: Option<Vec<WebhookEventDeliveryStatus>>,
}

impl BetaWebhookEventsListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cursor. At most 512 characters.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Start time.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<plaid_core::DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Count. From 1 to 100. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Webhook types.
    #[must_use]
    pub fn webhook_types(
        mut self,
        webhook_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webhook_types = Some(webhook_types.into_iter().map(Into::into).collect());
        self
    }

    /// Webhook codes.
    #[must_use]
    pub fn webhook_codes(
        mut self,
        webhook_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webhook_codes = Some(webhook_codes.into_iter().map(Into::into).collect());
        self
    }

    /// Item ids.
    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Delivery statuses.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaWebhookEventsListResponse {
    /// Webhook events.
    pub webhook_events: Vec<WebhookEvent>,
    /// Has more.
    pub has_more: bool,
    /// Next cursor.
    pub next_cursor: String,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Webhook event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct WebhookEvent {
    /// Webhook message id.
    pub webhook_message_id: String,
    /// Webhook type.
    pub webhook_type: String,
    /// Webhook code.
    pub webhook_code: String,
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
    /// Sent time.
    pub sent_time: plaid_core::DateTime,
    /// Payload.
    pub payload: plaid_core::json::Map,
    /// Destination url. A URL.
    pub destination_url: String,
    /// Delivery status.
    pub delivery_status: WebhookEventDeliveryStatus,
    /// Last http status code.
    pub last_http_status_code: Option<i64>,
    /// Attempt count.
    pub attempt_count: i64,
    /// Last attempt time.
    pub last_attempt_time: Option<plaid_core::DateTime>,
}

plaid_core::open_enum! {
/// The known values of webhook event delivery status.
pub enum WebhookEventDeliveryStatus {
/// `PENDING`.
Pending = "PENDING",
/// `DELIVERED`.
Delivered = "DELIVERED",
/// `FAILED`.
Failed = "FAILED",
}
}
