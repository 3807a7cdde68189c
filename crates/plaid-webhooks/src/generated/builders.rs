// @generated from api/products/webhooks.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/webhook_verification_key/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WebhookVerificationKeyGet(
    plaid_core::Call<super::types::WebhookVerificationKeyGetRequest>,
);

plaid_core::call_builder!(
    WebhookVerificationKeyGet,
    super::types::WebhookVerificationKeyGetRequest
);

/// A call of `/beta/webhook_events/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BetaWebhookEventsList(plaid_core::Call<super::types::BetaWebhookEventsListRequest>);

plaid_core::call_builder!(
    BetaWebhookEventsList,
    super::types::BetaWebhookEventsListRequest
);

impl BetaWebhookEventsList {
    /// Where to go on: the `next_cursor` of the page before, absent for the first one. At most 512 characters.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }

    /// Only those from this instant on.
    pub fn start_time<M>(
        mut self,
        start_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().start_time = start_time.into_option();
        self
    }

    /// How many there may be on a page. From 1 to 100. Plaid's default is `100`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// Only webhooks of one of these types.
    pub fn webhook_types(
        mut self,
        webhook_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().webhook_types =
            Some(webhook_types.into_iter().map(Into::into).collect());
        self
    }

    /// Only webhooks with one of these codes.
    pub fn webhook_codes(
        mut self,
        webhook_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().webhook_codes =
            Some(webhook_codes.into_iter().map(Into::into).collect());
        self
    }

    /// The Items that it is about.
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.0.request_mut().item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Only webhooks whose delivery stands so.
    pub fn delivery_statuses(
        mut self,
        delivery_statuses: impl IntoIterator<Item = impl Into<super::types::WebhookEventDeliveryStatus>>,
    ) -> Self {
        self.0.request_mut().delivery_statuses =
            Some(delivery_statuses.into_iter().map(Into::into).collect());
        self
    }
}
