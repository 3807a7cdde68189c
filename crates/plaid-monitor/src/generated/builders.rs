// @generated from api/products/monitor.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/watchlist_screening/entity/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningEntityCreate(
    plaid_core::Call<super::types::WatchlistScreeningEntityCreateRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningEntityCreate,
    super::types::WatchlistScreeningEntityCreateRequest
);

impl WatchlistScreeningEntityCreate {
    /// Your own id of the customer.
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.0.request_mut().client_user_id = client_user_id.into_option();
        self
    }
}

/// A call of `/watchlist_screening/entity/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningEntityGet(
    plaid_core::Call<super::types::WatchlistScreeningEntityGetRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningEntityGet,
    super::types::WatchlistScreeningEntityGetRequest
);

/// A call of `/watchlist_screening/entity/history/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningEntityHistoryList(
    plaid_core::Call<super::types::WatchlistScreeningEntityHistoryListRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningEntityHistoryList,
    super::types::WatchlistScreeningEntityHistoryListRequest
);

plaid_core::paged_call_builder!(
    WatchlistScreeningEntityHistoryList,
    super::types::WatchlistScreeningEntityHistoryListRequest
);

impl WatchlistScreeningEntityHistoryList {
    /// The `next_cursor` of the page before; none for the first page.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}

/// A call of `/watchlist_screening/entity/hit/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningEntityHitList(
    plaid_core::Call<super::types::WatchlistScreeningEntityHitListRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningEntityHitList,
    super::types::WatchlistScreeningEntityHitListRequest
);

plaid_core::paged_call_builder!(
    WatchlistScreeningEntityHitList,
    super::types::WatchlistScreeningEntityHitListRequest
);

impl WatchlistScreeningEntityHitList {
    /// The `next_cursor` of the page before; none for the first page.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}

/// A call of `/watchlist_screening/entity/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningEntityList(
    plaid_core::Call<super::types::WatchlistScreeningEntityListRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningEntityList,
    super::types::WatchlistScreeningEntityListRequest
);

plaid_core::paged_call_builder!(
    WatchlistScreeningEntityList,
    super::types::WatchlistScreeningEntityListRequest
);

impl WatchlistScreeningEntityList {
    /// Your own id of the customer.
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.0.request_mut().client_user_id = client_user_id.into_option();
        self
    }

    /// Whether the customer is cleared.
    pub fn status<M>(
        mut self,
        status: impl plaid_core::IntoOption<super::types::WatchlistScreeningStatus, M>,
    ) -> Self {
        self.0.request_mut().status = status.into_option();
        self
    }

    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub fn assignee<M>(
        mut self,
        assignee: impl plaid_core::IntoOption<plaid_types::DashboardUserId, M>,
    ) -> Self {
        self.0.request_mut().assignee = assignee.into_option();
        self
    }

    /// The `next_cursor` of the page before; none for the first page.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}

/// A call of `/watchlist_screening/entity/program/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningEntityProgramGet(
    plaid_core::Call<super::types::WatchlistScreeningEntityProgramGetRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningEntityProgramGet,
    super::types::WatchlistScreeningEntityProgramGetRequest
);

/// A call of `/watchlist_screening/entity/program/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningEntityProgramList(
    plaid_core::Call<super::types::WatchlistScreeningEntityProgramListRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningEntityProgramList,
    super::types::WatchlistScreeningEntityProgramListRequest
);

plaid_core::paged_call_builder!(
    WatchlistScreeningEntityProgramList,
    super::types::WatchlistScreeningEntityProgramListRequest
);

impl WatchlistScreeningEntityProgramList {
    /// The `next_cursor` of the page before; none for the first page.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}

/// A call of `/watchlist_screening/entity/review/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningEntityReviewCreate(
    plaid_core::Call<super::types::WatchlistScreeningEntityReviewCreateRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningEntityReviewCreate,
    super::types::WatchlistScreeningEntityReviewCreateRequest
);

impl WatchlistScreeningEntityReviewCreate {
    /// A remark of the reviewer.
    pub fn comment<M>(mut self, comment: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().comment = comment.into_option();
        self
    }
}

/// A call of `/watchlist_screening/entity/review/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningEntityReviewList(
    plaid_core::Call<super::types::WatchlistScreeningEntityReviewListRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningEntityReviewList,
    super::types::WatchlistScreeningEntityReviewListRequest
);

plaid_core::paged_call_builder!(
    WatchlistScreeningEntityReviewList,
    super::types::WatchlistScreeningEntityReviewListRequest
);

impl WatchlistScreeningEntityReviewList {
    /// The `next_cursor` of the page before; none for the first page.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}

/// A call of `/watchlist_screening/entity/update`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningEntityUpdate(
    plaid_core::Call<super::types::WatchlistScreeningEntityUpdateRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningEntityUpdate,
    super::types::WatchlistScreeningEntityUpdateRequest
);

impl WatchlistScreeningEntityUpdate {
    /// What the lists are searched for.
    pub fn search_terms(
        mut self,
        search_terms: impl Into<Option<super::types::UpdateEntityScreeningRequestSearchTerms>>,
    ) -> Self {
        self.0.request_mut().search_terms = search_terms.into();
        self
    }

    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub fn assignee<M>(
        mut self,
        assignee: impl plaid_core::IntoOption<plaid_types::DashboardUserId, M>,
    ) -> Self {
        self.0.request_mut().assignee = assignee.into_option();
        self
    }

    /// Whether the customer is cleared.
    pub fn status<M>(
        mut self,
        status: impl plaid_core::IntoOption<super::types::WatchlistScreeningStatus, M>,
    ) -> Self {
        self.0.request_mut().status = status.into_option();
        self
    }

    /// Your own id of the customer.
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.0.request_mut().client_user_id = client_user_id.into_option();
        self
    }

    /// Members to set to null.
    pub fn reset_fields(
        mut self,
        reset_fields: impl IntoIterator<
            Item = impl Into<super::types::WatchlistScreeningEntityUpdateRequestResettableField>,
        >,
    ) -> Self {
        self.0.request_mut().reset_fields =
            Some(reset_fields.into_iter().map(Into::into).collect());
        self
    }
}

/// A call of `/watchlist_screening/individual/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningIndividualCreate(
    plaid_core::Call<super::types::WatchlistScreeningIndividualCreateRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningIndividualCreate,
    super::types::WatchlistScreeningIndividualCreateRequest
);

impl WatchlistScreeningIndividualCreate {
    /// Your own id of the customer.
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.0.request_mut().client_user_id = client_user_id.into_option();
        self
    }
}

/// A call of `/watchlist_screening/individual/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningIndividualGet(
    plaid_core::Call<super::types::WatchlistScreeningIndividualGetRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningIndividualGet,
    super::types::WatchlistScreeningIndividualGetRequest
);

/// A call of `/watchlist_screening/individual/history/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningIndividualHistoryList(
    plaid_core::Call<super::types::WatchlistScreeningIndividualHistoryListRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningIndividualHistoryList,
    super::types::WatchlistScreeningIndividualHistoryListRequest
);

plaid_core::paged_call_builder!(
    WatchlistScreeningIndividualHistoryList,
    super::types::WatchlistScreeningIndividualHistoryListRequest
);

impl WatchlistScreeningIndividualHistoryList {
    /// The `next_cursor` of the page before; none for the first page.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}

/// A call of `/watchlist_screening/individual/hit/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningIndividualHitList(
    plaid_core::Call<super::types::WatchlistScreeningIndividualHitListRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningIndividualHitList,
    super::types::WatchlistScreeningIndividualHitListRequest
);

plaid_core::paged_call_builder!(
    WatchlistScreeningIndividualHitList,
    super::types::WatchlistScreeningIndividualHitListRequest
);

impl WatchlistScreeningIndividualHitList {
    /// The `next_cursor` of the page before; none for the first page.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}

/// A call of `/watchlist_screening/individual/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningIndividualList(
    plaid_core::Call<super::types::WatchlistScreeningIndividualListRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningIndividualList,
    super::types::WatchlistScreeningIndividualListRequest
);

plaid_core::paged_call_builder!(
    WatchlistScreeningIndividualList,
    super::types::WatchlistScreeningIndividualListRequest
);

impl WatchlistScreeningIndividualList {
    /// Your own id of the customer.
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.0.request_mut().client_user_id = client_user_id.into_option();
        self
    }

    /// Whether the customer is cleared.
    pub fn status<M>(
        mut self,
        status: impl plaid_core::IntoOption<super::types::WatchlistScreeningStatus, M>,
    ) -> Self {
        self.0.request_mut().status = status.into_option();
        self
    }

    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub fn assignee<M>(
        mut self,
        assignee: impl plaid_core::IntoOption<plaid_types::DashboardUserId, M>,
    ) -> Self {
        self.0.request_mut().assignee = assignee.into_option();
        self
    }

    /// The `next_cursor` of the page before; none for the first page.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}

/// A call of `/watchlist_screening/individual/program/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningIndividualProgramGet(
    plaid_core::Call<super::types::WatchlistScreeningIndividualProgramGetRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningIndividualProgramGet,
    super::types::WatchlistScreeningIndividualProgramGetRequest
);

/// A call of `/watchlist_screening/individual/program/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningIndividualProgramList(
    plaid_core::Call<super::types::WatchlistScreeningIndividualProgramListRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningIndividualProgramList,
    super::types::WatchlistScreeningIndividualProgramListRequest
);

plaid_core::paged_call_builder!(
    WatchlistScreeningIndividualProgramList,
    super::types::WatchlistScreeningIndividualProgramListRequest
);

impl WatchlistScreeningIndividualProgramList {
    /// The `next_cursor` of the page before; none for the first page.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}

/// A call of `/watchlist_screening/individual/review/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningIndividualReviewCreate(
    plaid_core::Call<super::types::WatchlistScreeningIndividualReviewCreateRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningIndividualReviewCreate,
    super::types::WatchlistScreeningIndividualReviewCreateRequest
);

impl WatchlistScreeningIndividualReviewCreate {
    /// A remark of the reviewer.
    pub fn comment<M>(mut self, comment: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().comment = comment.into_option();
        self
    }
}

/// A call of `/watchlist_screening/individual/review/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningIndividualReviewList(
    plaid_core::Call<super::types::WatchlistScreeningIndividualReviewListRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningIndividualReviewList,
    super::types::WatchlistScreeningIndividualReviewListRequest
);

plaid_core::paged_call_builder!(
    WatchlistScreeningIndividualReviewList,
    super::types::WatchlistScreeningIndividualReviewListRequest
);

impl WatchlistScreeningIndividualReviewList {
    /// The `next_cursor` of the page before; none for the first page.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}

/// A call of `/watchlist_screening/individual/update`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct WatchlistScreeningIndividualUpdate(
    plaid_core::Call<super::types::WatchlistScreeningIndividualUpdateRequest>,
);

plaid_core::call_builder!(
    WatchlistScreeningIndividualUpdate,
    super::types::WatchlistScreeningIndividualUpdateRequest
);

impl WatchlistScreeningIndividualUpdate {
    /// What the lists are searched for.
    pub fn search_terms(
        mut self,
        search_terms: impl Into<Option<super::types::UpdateIndividualScreeningRequestSearchTerms>>,
    ) -> Self {
        self.0.request_mut().search_terms = search_terms.into();
        self
    }

    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub fn assignee<M>(
        mut self,
        assignee: impl plaid_core::IntoOption<plaid_types::DashboardUserId, M>,
    ) -> Self {
        self.0.request_mut().assignee = assignee.into_option();
        self
    }

    /// Whether the customer is cleared.
    pub fn status<M>(
        mut self,
        status: impl plaid_core::IntoOption<super::types::WatchlistScreeningStatus, M>,
    ) -> Self {
        self.0.request_mut().status = status.into_option();
        self
    }

    /// Your own id of the customer.
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.0.request_mut().client_user_id = client_user_id.into_option();
        self
    }

    /// Members to set to null.
    pub fn reset_fields(
        mut self,
        reset_fields: impl IntoIterator<
            Item = impl Into<super::types::WatchlistScreeningIndividualUpdateRequestResettableField>,
        >,
    ) -> Self {
        self.0.request_mut().reset_fields =
            Some(reset_fields.into_iter().map(Into::into).collect());
        self
    }
}
