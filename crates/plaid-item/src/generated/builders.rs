// @generated from api/products/item.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/consent/events/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ConsentEventsGet(plaid_core::Call<super::types::ConsentEventsGetRequest>);

plaid_core::call_builder!(ConsentEventsGet, super::types::ConsentEventsGetRequest);

/// A call of `/item/activity/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ItemActivityList(plaid_core::Call<super::types::ItemActivityListRequest>);

plaid_core::call_builder!(ItemActivityList, super::types::ItemActivityListRequest);

plaid_core::paged_call_builder!(ItemActivityList, super::types::ItemActivityListRequest);

impl ItemActivityList {
    /// Opens one Item. It does not expire; store it like a password.
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.0.request_mut().access_token = access_token.into_option();
        self
    }

    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }

    /// How many there may be on a page. From 1 to 50. Plaid's default is `50`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }
}

/// A call of `/item/application/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ItemApplicationList(plaid_core::Call<super::types::ItemApplicationListRequest>);

plaid_core::call_builder!(
    ItemApplicationList,
    super::types::ItemApplicationListRequest
);

impl ItemApplicationList {
    /// Opens one Item. It does not expire; store it like a password.
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.0.request_mut().access_token = access_token.into_option();
        self
    }
}

/// A call of `/item/application/unlink`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ItemApplicationUnlink(plaid_core::Call<super::types::ItemApplicationUnlinkRequest>);

plaid_core::call_builder!(
    ItemApplicationUnlink,
    super::types::ItemApplicationUnlinkRequest
);

/// A call of `/item/application/scopes/update`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ItemApplicationScopesUpdate(
    plaid_core::Call<super::types::ItemApplicationScopesUpdateRequest>,
);

plaid_core::call_builder!(
    ItemApplicationScopesUpdate,
    super::types::ItemApplicationScopesUpdateRequest
);

impl ItemApplicationScopesUpdate {
    /// The `state` of the OAuth URL by which the institution was entered. Needed if the context is `ENROLLMENT`.
    pub fn state<M>(mut self, state: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().state = state.into_option();
        self
    }
}

/// A call of `/application/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ApplicationGet(plaid_core::Call<super::types::ApplicationGetRequest>);

plaid_core::call_builder!(ApplicationGet, super::types::ApplicationGetRequest);

/// A call of `/item/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ItemGet(plaid_core::Call<super::types::ItemGetRequest>);

plaid_core::call_builder!(ItemGet, super::types::ItemGetRequest);

/// A call of `/item/remove`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ItemRemove(plaid_core::Call<super::types::ItemRemoveRequest>);

plaid_core::call_builder!(ItemRemove, super::types::ItemRemoveRequest);

impl ItemRemove {
    /// Why an Item is removed, which Plaid learns from.
    pub fn reason_code<M>(
        mut self,
        reason_code: impl plaid_core::IntoOption<super::types::ItemRemoveReasonCode, M>,
    ) -> Self {
        self.0.request_mut().reason_code = reason_code.into_option();
        self
    }

    /// Why, in your own words. Nothing that identifies the user belongs here. At most 512 characters.
    pub fn reason_note<M>(mut self, reason_note: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().reason_note = reason_note.into_option();
        self
    }
}

/// A call of `/item/products/terminate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ItemProductsTerminate(plaid_core::Call<super::types::ItemProductsTerminateRequest>);

plaid_core::call_builder!(
    ItemProductsTerminate,
    super::types::ItemProductsTerminateRequest
);

impl ItemProductsTerminate {
    /// Why, in your own words. Nothing that identifies the user belongs here. At most 512 characters.
    pub fn reason_note<M>(mut self, reason_note: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().reason_note = reason_note.into_option();
        self
    }
}

/// A call of `/item/webhook/update`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ItemWebhookUpdate(plaid_core::Call<super::types::ItemWebhookUpdateRequest>);

plaid_core::call_builder!(ItemWebhookUpdate, super::types::ItemWebhookUpdateRequest);

impl ItemWebhookUpdate {
    /// The new webhook; null removes the present one.
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.0.request_mut().webhook = plaid_core::Clearable::Set(webhook.into());
        self
    }

    /// Removes the present value of `webhook`.
    #[inline]
    pub fn clear_webhook(mut self) -> Self {
        self.0.request_mut().webhook = plaid_core::Clearable::Clear;
        self
    }
}

/// A call of `/item/access_token/invalidate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ItemAccessTokenInvalidate(
    plaid_core::Call<super::types::ItemAccessTokenInvalidateRequest>,
);

plaid_core::call_builder!(
    ItemAccessTokenInvalidate,
    super::types::ItemAccessTokenInvalidateRequest
);

/// A call of `/item/public_token/exchange`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ItemPublicTokenExchange(plaid_core::Call<super::types::ItemPublicTokenExchangeRequest>);

plaid_core::call_builder!(
    ItemPublicTokenExchange,
    super::types::ItemPublicTokenExchangeRequest
);

/// A call of `/item/public_token/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ItemPublicTokenCreate(plaid_core::Call<super::types::ItemPublicTokenCreateRequest>);

plaid_core::call_builder!(
    ItemPublicTokenCreate,
    super::types::ItemPublicTokenCreateRequest
);

/// A call of `/item/import`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ItemImport(plaid_core::Call<super::types::ItemImportRequest>);

plaid_core::call_builder!(ItemImport, super::types::ItemImportRequest);

impl ItemImport {
    /// Names a bank, as in `ins_109508`.
    pub fn institution_id<M>(
        mut self,
        institution_id: impl plaid_core::IntoOption<plaid_types::InstitutionId, M>,
    ) -> Self {
        self.0.request_mut().institution_id = institution_id.into_option();
        self
    }

    /// The URL that webhooks about it go to.
    ///
    /// Deprecated by Plaid.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        let value = webhook.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.webhook
        });
        self
    }
}

/// A call of `/issues/search`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IssuesSearch(plaid_core::Call<super::types::IssuesSearchRequest>);

plaid_core::call_builder!(IssuesSearch, super::types::IssuesSearchRequest);

impl IssuesSearch {
    /// Names an Item: one user's login at one institution.
    pub fn item_id<M>(
        mut self,
        item_id: impl plaid_core::IntoOption<plaid_core::ItemId, M>,
    ) -> Self {
        self.0.request_mut().item_id = item_id.into_option();
        self
    }

    /// Names one time that Link was opened; support asks for it.
    pub fn link_session_id<M>(
        mut self,
        link_session_id: impl plaid_core::IntoOption<plaid_types::LinkSessionId, M>,
    ) -> Self {
        self.0.request_mut().link_session_id = link_session_id.into_option();
        self
    }

    /// The `request_id` of the Link session that met the problem.
    pub fn link_session_request_id<M>(
        mut self,
        link_session_request_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().link_session_request_id = link_session_request_id.into_option();
        self
    }
}

/// A call of `/issues/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IssuesGet(plaid_core::Call<super::types::IssuesGetRequest>);

plaid_core::call_builder!(IssuesGet, super::types::IssuesGetRequest);

/// A call of `/issues/subscribe`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IssuesSubscribe(plaid_core::Call<super::types::IssuesSubscribeRequest>);

plaid_core::call_builder!(IssuesSubscribe, super::types::IssuesSubscribeRequest);

/// A call of `/beta/issues/v1/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BetaIssuesV1Get(plaid_core::Call<super::types::BetaIssuesV1GetRequest>);

plaid_core::call_builder!(BetaIssuesV1Get, super::types::BetaIssuesV1GetRequest);

/// A call of `/beta/issues/v1/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BetaIssuesV1List(plaid_core::Call<super::types::BetaIssuesV1ListRequest>);

plaid_core::call_builder!(BetaIssuesV1List, super::types::BetaIssuesV1ListRequest);

/// A call of `/beta/issues/v1/match`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BetaIssuesV1Match(plaid_core::Call<super::types::BetaIssuesV1MatchRequest>);

plaid_core::call_builder!(BetaIssuesV1Match, super::types::BetaIssuesV1MatchRequest);

/// A call of `/beta/issues/v1/subscribe`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BetaIssuesV1Subscribe(plaid_core::Call<super::types::BetaIssuesV1SubscribeRequest>);

plaid_core::call_builder!(
    BetaIssuesV1Subscribe,
    super::types::BetaIssuesV1SubscribeRequest
);

/// A call of `/beta/issues/v1/unsubscribe`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BetaIssuesV1Unsubscribe(plaid_core::Call<super::types::BetaIssuesV1UnsubscribeRequest>);

plaid_core::call_builder!(
    BetaIssuesV1Unsubscribe,
    super::types::BetaIssuesV1UnsubscribeRequest
);
