// @generated from api/products/webhooks.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

/// The request of `/webhook_verification_key/get` ([Plaid's page](https://plaid.com/docs/api/webhooks/webhook-verification/#get-webhook-verification-key)).
///
/// Reads the public key that signed a webhook, by the key id in the webhook's signature.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookVerificationKeyGetRequest {
    /// The `kid` in the header of the webhook's token.
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

/// The answer of `/webhook_verification_key/get` ([Plaid's page](https://plaid.com/docs/api/webhooks/webhook-verification/#get-webhook-verification-key)).
///
/// Reads the public key that signed a webhook, by the key id in the webhook's signature.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WebhookVerificationKeyGetResponse {
    /// A public key as a JSON web key.
    pub key: JWKPublicKey,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A public key as a JSON web key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct JWKPublicKey {
    /// The algorithm: `ES256`.
    pub alg: Option<String>,
    /// The curve: `P-256`.
    pub crv: Option<String>,
    /// Names the key, as the header of a signature does.
    pub kid: Option<String>,
    /// The kind of key: `EC`.
    pub kty: Option<String>,
    /// What the key is for: `sig`.
    pub r#use: Option<String>,
    /// The point's first coordinate, big-endian, in base64url.
    pub x: Option<String>,
    /// The point's second coordinate, big-endian, in base64url.
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
    /// Where to go on: the `next_cursor` of the page before, absent for the first one. At most 512 characters.
    pub cursor: Option<String>,
    /// Only those from this instant on.
    pub start_time: Option<plaid_core::DateTime>,
    /// How many there may be on a page. From 1 to 100. Plaid's default is `100`.
    pub count: Option<i64>,
    /// Only webhooks of one of these types.
    pub webhook_types: Option<Vec<String>>,
    /// Only webhooks with one of these codes.
    pub webhook_codes: Option<Vec<String>>,
    /// The Items that it is about.
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
    /// Only webhooks whose delivery stands so.
    pub delivery_statuses: Option<Vec<WebhookEventDeliveryStatus>>,
}

impl BetaWebhookEventsListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where to go on: the `next_cursor` of the page before, absent for the first one. At most 512 characters.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }

    /// Only those from this instant on.
    #[must_use]
    pub fn start_time<M>(
        mut self,
        start_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_time = start_time.into_option();
        self
    }

    /// How many there may be on a page. From 1 to 100. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// Only webhooks of one of these types.
    #[must_use]
    pub fn webhook_types(
        mut self,
        webhook_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webhook_types = Some(webhook_types.into_iter().map(Into::into).collect());
        self
    }

    /// Only webhooks with one of these codes.
    #[must_use]
    pub fn webhook_codes(
        mut self,
        webhook_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webhook_codes = Some(webhook_codes.into_iter().map(Into::into).collect());
        self
    }

    /// The Items that it is about.
    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Only webhooks whose delivery stands so.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaWebhookEventsListResponse {
    /// A webhook that Plaid sent you.
    pub webhook_events: Vec<WebhookEvent>,
    /// Whether another page follows.
    pub has_more: bool,
    /// What to ask for the next page with; null or empty on the last one.
    pub next_cursor: String,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A webhook that Plaid sent you.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WebhookEvent {
    /// Names the webhook, however often it was sent.
    pub webhook_message_id: String,
    /// Its type, such as `TRANSACTIONS`.
    pub webhook_type: String,
    /// Its code, such as `SYNC_UPDATES_AVAILABLE`.
    pub webhook_code: String,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// When it was first sent, in UTC.
    pub sent_time: plaid_core::DateTime,
    /// The body as it was sent.
    pub payload: plaid_core::json::Map,
    /// Where it was sent.
    pub destination_url: String,
    /// How its delivery stands.
    pub delivery_status: WebhookEventDeliveryStatus,
    /// The HTTP status of the last answer; null if none came.
    pub last_http_status_code: Option<i64>,
    /// How often it was sent.
    pub attempt_count: Option<i64>,
    /// When it was last sent, in UTC; null if it was not sent yet.
    pub last_attempt_time: Option<plaid_core::DateTime>,
}

plaid_core::open_enum! {
/// How the delivery of a webhook stands.
pub enum WebhookEventDeliveryStatus {
/// Not answered with success yet; it may be sent again. (`PENDING`)
Pending = "PENDING",
/// Answered with a status from 200 to 299. (`DELIVERED`)
Delivered = "DELIVERED",
/// Given up. (`FAILED`)
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
