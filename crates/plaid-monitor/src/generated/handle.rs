// @generated from api/products/monitor.toml by `cargo xtask codegen`. Do not edit.

/// The operations of monitor.
#[derive(Clone, Debug)]
pub struct Monitor {
    client: plaid_core::Client,
}

impl Monitor {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Calls `/watchlist_screening/entity/create`.
    ///
    /// `POST /watchlist_screening/entity/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate)), not retried once it may have arrived.
    pub fn entity_create(
        &self,
        search_terms: super::types::EntityWatchlistSearchTerms,
    ) -> super::builders::WatchlistScreeningEntityCreate {
        super::builders::WatchlistScreeningEntityCreate::new(
            &self.client,
            super::types::WatchlistScreeningEntityCreateRequest::new(search_terms),
        )
    }

    /// Calls `/watchlist_screening/entity/get`.
    ///
    /// `POST /watchlist_screening/entity/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget)), reads only; retried after any transient failure.
    pub fn entity_get(
        &self,
        entity_watchlist_screening_id: impl Into<super::types::EntityWatchlistScreeningId>,
    ) -> super::builders::WatchlistScreeningEntityGet {
        super::builders::WatchlistScreeningEntityGet::new(
            &self.client,
            super::types::WatchlistScreeningEntityGetRequest::new(entity_watchlist_screening_id),
        )
    }

    /// Calls `/watchlist_screening/entity/history/list`.
    ///
    /// `POST /watchlist_screening/entity/history/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist)), reads only; retried after any transient failure.
    pub fn entity_history_list(
        &self,
        entity_watchlist_screening_id: impl Into<super::types::EntityWatchlistScreeningId>,
    ) -> super::builders::WatchlistScreeningEntityHistoryList {
        super::builders::WatchlistScreeningEntityHistoryList::new(
            &self.client,
            super::types::WatchlistScreeningEntityHistoryListRequest::new(
                entity_watchlist_screening_id,
            ),
        )
    }

    /// Calls `/watchlist_screening/entity/hit/list`.
    ///
    /// `POST /watchlist_screening/entity/hit/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist)), reads only; retried after any transient failure.
    pub fn entity_hit_list(
        &self,
        entity_watchlist_screening_id: impl Into<super::types::EntityWatchlistScreeningId>,
    ) -> super::builders::WatchlistScreeningEntityHitList {
        super::builders::WatchlistScreeningEntityHitList::new(
            &self.client,
            super::types::WatchlistScreeningEntityHitListRequest::new(
                entity_watchlist_screening_id,
            ),
        )
    }

    /// Calls `/watchlist_screening/entity/list`.
    ///
    /// `POST /watchlist_screening/entity/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitylist)), reads only; retried after any transient failure.
    pub fn entity_list(
        &self,
        entity_watchlist_program_id: impl Into<super::types::EntityWatchlistProgramId>,
    ) -> super::builders::WatchlistScreeningEntityList {
        super::builders::WatchlistScreeningEntityList::new(
            &self.client,
            super::types::WatchlistScreeningEntityListRequest::new(entity_watchlist_program_id),
        )
    }

    /// Calls `/watchlist_screening/entity/program/get`.
    ///
    /// `POST /watchlist_screening/entity/program/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget)), reads only; retried after any transient failure.
    pub fn entity_program_get(
        &self,
        entity_watchlist_program_id: impl Into<super::types::EntityWatchlistProgramId>,
    ) -> super::builders::WatchlistScreeningEntityProgramGet {
        super::builders::WatchlistScreeningEntityProgramGet::new(
            &self.client,
            super::types::WatchlistScreeningEntityProgramGetRequest::new(
                entity_watchlist_program_id,
            ),
        )
    }

    /// Calls `/watchlist_screening/entity/program/list`.
    ///
    /// `POST /watchlist_screening/entity/program/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist)), reads only; retried after any transient failure.
    pub fn entity_program_list(&self) -> super::builders::WatchlistScreeningEntityProgramList {
        super::builders::WatchlistScreeningEntityProgramList::new(
            &self.client,
            super::types::WatchlistScreeningEntityProgramListRequest::new(),
        )
    }

    /// Calls `/watchlist_screening/entity/review/create`.
    ///
    /// `POST /watchlist_screening/entity/review/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate)), not retried once it may have arrived.
    pub fn entity_review_create(
        &self,
        entity_watchlist_screening_id: impl Into<super::types::EntityWatchlistScreeningId>,
        confirmed_hits: impl IntoIterator<Item = impl Into<super::types::EntityWatchlistScreeningHitId>>,
        dismissed_hits: impl IntoIterator<Item = impl Into<super::types::EntityWatchlistScreeningHitId>>,
    ) -> super::builders::WatchlistScreeningEntityReviewCreate {
        super::builders::WatchlistScreeningEntityReviewCreate::new(
            &self.client,
            super::types::WatchlistScreeningEntityReviewCreateRequest::new(
                entity_watchlist_screening_id,
                confirmed_hits,
                dismissed_hits,
            ),
        )
    }

    /// Calls `/watchlist_screening/entity/review/list`.
    ///
    /// `POST /watchlist_screening/entity/review/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist)), reads only; retried after any transient failure.
    pub fn entity_review_list(
        &self,
        entity_watchlist_screening_id: impl Into<super::types::EntityWatchlistScreeningId>,
    ) -> super::builders::WatchlistScreeningEntityReviewList {
        super::builders::WatchlistScreeningEntityReviewList::new(
            &self.client,
            super::types::WatchlistScreeningEntityReviewListRequest::new(
                entity_watchlist_screening_id,
            ),
        )
    }

    /// Calls `/watchlist_screening/entity/update`.
    ///
    /// `POST /watchlist_screening/entity/update` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate)), not retried once it may have arrived.
    pub fn entity_update(
        &self,
        entity_watchlist_screening_id: impl Into<super::types::EntityWatchlistScreeningId>,
    ) -> super::builders::WatchlistScreeningEntityUpdate {
        super::builders::WatchlistScreeningEntityUpdate::new(
            &self.client,
            super::types::WatchlistScreeningEntityUpdateRequest::new(entity_watchlist_screening_id),
        )
    }

    /// Calls `/watchlist_screening/individual/create`.
    ///
    /// `POST /watchlist_screening/individual/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate)), not retried once it may have arrived.
    pub fn individual_create(
        &self,
        search_terms: super::types::WatchlistScreeningRequestSearchTerms,
    ) -> super::builders::WatchlistScreeningIndividualCreate {
        super::builders::WatchlistScreeningIndividualCreate::new(
            &self.client,
            super::types::WatchlistScreeningIndividualCreateRequest::new(search_terms),
        )
    }

    /// Calls `/watchlist_screening/individual/get`.
    ///
    /// `POST /watchlist_screening/individual/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget)), reads only; retried after any transient failure.
    pub fn individual_get(
        &self,
        watchlist_screening_id: impl Into<plaid_types::WatchlistScreeningId>,
    ) -> super::builders::WatchlistScreeningIndividualGet {
        super::builders::WatchlistScreeningIndividualGet::new(
            &self.client,
            super::types::WatchlistScreeningIndividualGetRequest::new(watchlist_screening_id),
        )
    }

    /// Calls `/watchlist_screening/individual/history/list`.
    ///
    /// `POST /watchlist_screening/individual/history/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist)), reads only; retried after any transient failure.
    pub fn individual_history_list(
        &self,
        watchlist_screening_id: impl Into<plaid_types::WatchlistScreeningId>,
    ) -> super::builders::WatchlistScreeningIndividualHistoryList {
        super::builders::WatchlistScreeningIndividualHistoryList::new(
            &self.client,
            super::types::WatchlistScreeningIndividualHistoryListRequest::new(
                watchlist_screening_id,
            ),
        )
    }

    /// Calls `/watchlist_screening/individual/hit/list`.
    ///
    /// `POST /watchlist_screening/individual/hit/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist)), reads only; retried after any transient failure.
    pub fn individual_hit_list(
        &self,
        watchlist_screening_id: impl Into<plaid_types::WatchlistScreeningId>,
    ) -> super::builders::WatchlistScreeningIndividualHitList {
        super::builders::WatchlistScreeningIndividualHitList::new(
            &self.client,
            super::types::WatchlistScreeningIndividualHitListRequest::new(watchlist_screening_id),
        )
    }

    /// Calls `/watchlist_screening/individual/list`.
    ///
    /// `POST /watchlist_screening/individual/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividuallist)), reads only; retried after any transient failure.
    pub fn individual_list(
        &self,
        watchlist_program_id: impl Into<super::types::WatchlistProgramId>,
    ) -> super::builders::WatchlistScreeningIndividualList {
        super::builders::WatchlistScreeningIndividualList::new(
            &self.client,
            super::types::WatchlistScreeningIndividualListRequest::new(watchlist_program_id),
        )
    }

    /// Calls `/watchlist_screening/individual/program/get`.
    ///
    /// `POST /watchlist_screening/individual/program/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget)), reads only; retried after any transient failure.
    pub fn individual_program_get(
        &self,
        watchlist_program_id: impl Into<super::types::WatchlistProgramId>,
    ) -> super::builders::WatchlistScreeningIndividualProgramGet {
        super::builders::WatchlistScreeningIndividualProgramGet::new(
            &self.client,
            super::types::WatchlistScreeningIndividualProgramGetRequest::new(watchlist_program_id),
        )
    }

    /// Calls `/watchlist_screening/individual/program/list`.
    ///
    /// `POST /watchlist_screening/individual/program/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist)), reads only; retried after any transient failure.
    pub fn individual_program_list(
        &self,
    ) -> super::builders::WatchlistScreeningIndividualProgramList {
        super::builders::WatchlistScreeningIndividualProgramList::new(
            &self.client,
            super::types::WatchlistScreeningIndividualProgramListRequest::new(),
        )
    }

    /// Calls `/watchlist_screening/individual/review/create`.
    ///
    /// `POST /watchlist_screening/individual/review/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate)), not retried once it may have arrived.
    pub fn individual_review_create(
        &self,
        watchlist_screening_id: impl Into<plaid_types::WatchlistScreeningId>,
        confirmed_hits: impl IntoIterator<Item = impl Into<super::types::WatchlistScreeningHitId>>,
        dismissed_hits: impl IntoIterator<Item = impl Into<super::types::WatchlistScreeningHitId>>,
    ) -> super::builders::WatchlistScreeningIndividualReviewCreate {
        super::builders::WatchlistScreeningIndividualReviewCreate::new(
            &self.client,
            super::types::WatchlistScreeningIndividualReviewCreateRequest::new(
                watchlist_screening_id,
                confirmed_hits,
                dismissed_hits,
            ),
        )
    }

    /// Calls `/watchlist_screening/individual/review/list`.
    ///
    /// `POST /watchlist_screening/individual/review/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist)), reads only; retried after any transient failure.
    pub fn individual_review_list(
        &self,
        watchlist_screening_id: impl Into<plaid_types::WatchlistScreeningId>,
    ) -> super::builders::WatchlistScreeningIndividualReviewList {
        super::builders::WatchlistScreeningIndividualReviewList::new(
            &self.client,
            super::types::WatchlistScreeningIndividualReviewListRequest::new(
                watchlist_screening_id,
            ),
        )
    }

    /// Calls `/watchlist_screening/individual/update`.
    ///
    /// `POST /watchlist_screening/individual/update` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate)), not retried once it may have arrived.
    pub fn individual_update(
        &self,
        watchlist_screening_id: impl Into<plaid_types::WatchlistScreeningId>,
    ) -> super::builders::WatchlistScreeningIndividualUpdate {
        super::builders::WatchlistScreeningIndividualUpdate::new(
            &self.client,
            super::types::WatchlistScreeningIndividualUpdateRequest::new(watchlist_screening_id),
        )
    }
}
