// @generated from api/products/monitor.toml by `cargo xtask codegen`. Do not edit.

/// Screening people and companies against sanction and watch lists.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/monitor/)
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

    /// Screens an organization against the watchlists of a program. If the program screens continuously, the terms sent here are the ones watched.
    ///
    /// `POST /watchlist_screening/entity/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/watchlist_screening/entity/list` for the program and your id of the user.
    #[doc(alias = "/watchlist_screening/entity/create")]
    #[doc(alias = "entityCreate")]
    #[doc(alias = "watchlistScreeningEntityCreate")]
    #[inline]
    pub fn entity_create(
        &self,
        search_terms: super::types::EntityWatchlistSearchTerms,
    ) -> super::builders::WatchlistScreeningEntityCreate {
        super::builders::WatchlistScreeningEntityCreate::new(
            &self.client,
            super::types::WatchlistScreeningEntityCreateRequest::new(search_terms),
        )
    }

    /// Returns the screening of an organization.
    ///
    /// `POST /watchlist_screening/entity/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget)), reads only; retried after any transient failure.
    #[doc(alias = "/watchlist_screening/entity/get")]
    #[doc(alias = "entityGet")]
    #[doc(alias = "watchlistScreeningEntityGet")]
    pub fn entity_get(
        &self,
        entity_watchlist_screening_id: impl Into<super::types::EntityWatchlistScreeningId>,
    ) -> super::builders::WatchlistScreeningEntityGet {
        super::builders::WatchlistScreeningEntityGet::new(
            &self.client,
            super::types::WatchlistScreeningEntityGetRequest::new(entity_watchlist_screening_id),
        )
    }

    /// Lists earlier versions of the screening of an organization, the newest first. One that was never edited has none.
    ///
    /// `POST /watchlist_screening/entity/history/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist)), reads only; retried after any transient failure.
    #[doc(alias = "/watchlist_screening/entity/history/list")]
    #[doc(alias = "entityHistoryList")]
    #[doc(alias = "watchlistScreeningEntityHistoryList")]
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

    /// Lists the watchlist entries that the screening of an organization may match.
    ///
    /// `POST /watchlist_screening/entity/hit/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist)), reads only; retried after any transient failure.
    #[doc(alias = "/watchlist_screening/entity/hit/list")]
    #[doc(alias = "entityHitList")]
    #[doc(alias = "watchlistScreeningEntityHitList")]
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

    /// Lists the screenings of one entity program, filtered by customer, status or assignee.
    ///
    /// `POST /watchlist_screening/entity/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitylist)), reads only; retried after any transient failure.
    #[doc(alias = "/watchlist_screening/entity/list")]
    #[doc(alias = "entityList")]
    #[doc(alias = "watchlistScreeningEntityList")]
    pub fn entity_list(
        &self,
        entity_watchlist_program_id: impl Into<super::types::EntityWatchlistProgramId>,
    ) -> super::builders::WatchlistScreeningEntityList {
        super::builders::WatchlistScreeningEntityList::new(
            &self.client,
            super::types::WatchlistScreeningEntityListRequest::new(entity_watchlist_program_id),
        )
    }

    /// Returns an entity program: its lists, its sensitivity, its naming.
    ///
    /// `POST /watchlist_screening/entity/program/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget)), reads only; retried after any transient failure.
    #[doc(alias = "/watchlist_screening/entity/program/get")]
    #[doc(alias = "entityProgramGet")]
    #[doc(alias = "watchlistScreeningEntityProgramGet")]
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

    /// Lists your entity programs.
    ///
    /// `POST /watchlist_screening/entity/program/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist)), reads only; retried after any transient failure.
    #[doc(alias = "/watchlist_screening/entity/program/list")]
    #[doc(alias = "entityProgramList")]
    #[doc(alias = "watchlistScreeningEntityProgramList")]
    #[inline]
    pub fn entity_program_list(&self) -> super::builders::WatchlistScreeningEntityProgramList {
        super::builders::WatchlistScreeningEntityProgramList::new(
            &self.client,
            super::types::WatchlistScreeningEntityProgramListRequest::new(),
        )
    }

    /// Records the judgement of hits on an organization: which are confirmed and which dismissed, with a comment. Judged hits no longer change and do not come back.
    ///
    /// `POST /watchlist_screening/entity/review/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/watchlist_screening/entity/review/list` for the screening.
    #[doc(alias = "/watchlist_screening/entity/review/create")]
    #[doc(alias = "entityReviewCreate")]
    #[doc(alias = "watchlistScreeningEntityReviewCreate")]
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

    /// Lists the reviews of the screening of an organization, your team's judgements of its hits.
    ///
    /// `POST /watchlist_screening/entity/review/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist)), reads only; retried after any transient failure.
    #[doc(alias = "/watchlist_screening/entity/review/list")]
    #[doc(alias = "entityReviewList")]
    #[doc(alias = "watchlistScreeningEntityReviewList")]
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

    /// Changes the screening of an organization: its search terms, status, assignee, program or your own customer id.
    ///
    /// `POST /watchlist_screening/entity/update` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/watchlist_screening/entity/update")]
    #[doc(alias = "entityUpdate")]
    #[doc(alias = "watchlistScreeningEntityUpdate")]
    pub fn entity_update(
        &self,
        entity_watchlist_screening_id: impl Into<super::types::EntityWatchlistScreeningId>,
    ) -> super::builders::WatchlistScreeningEntityUpdate {
        super::builders::WatchlistScreeningEntityUpdate::new(
            &self.client,
            super::types::WatchlistScreeningEntityUpdateRequest::new(entity_watchlist_screening_id),
        )
    }

    /// Screens a person against the watchlists of a program. If the program screens continuously, the terms sent here are the ones watched.
    ///
    /// `POST /watchlist_screening/individual/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/watchlist_screening/individual/list` for the program and your id of the user.
    #[doc(alias = "/watchlist_screening/individual/create")]
    #[doc(alias = "individualCreate")]
    #[doc(alias = "watchlistScreeningIndividualCreate")]
    #[inline]
    pub fn individual_create(
        &self,
        search_terms: super::types::WatchlistScreeningRequestSearchTerms,
    ) -> super::builders::WatchlistScreeningIndividualCreate {
        super::builders::WatchlistScreeningIndividualCreate::new(
            &self.client,
            super::types::WatchlistScreeningIndividualCreateRequest::new(search_terms),
        )
    }

    /// Returns the screening of a person.
    ///
    /// `POST /watchlist_screening/individual/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget)), reads only; retried after any transient failure.
    #[doc(alias = "/watchlist_screening/individual/get")]
    #[doc(alias = "individualGet")]
    #[doc(alias = "watchlistScreeningIndividualGet")]
    pub fn individual_get(
        &self,
        watchlist_screening_id: impl Into<plaid_types::WatchlistScreeningId>,
    ) -> super::builders::WatchlistScreeningIndividualGet {
        super::builders::WatchlistScreeningIndividualGet::new(
            &self.client,
            super::types::WatchlistScreeningIndividualGetRequest::new(watchlist_screening_id),
        )
    }

    /// Lists earlier versions of the screening of a person, the newest first. One that was never edited has none.
    ///
    /// `POST /watchlist_screening/individual/history/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist)), reads only; retried after any transient failure.
    #[doc(alias = "/watchlist_screening/individual/history/list")]
    #[doc(alias = "individualHistoryList")]
    #[doc(alias = "watchlistScreeningIndividualHistoryList")]
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

    /// Lists the watchlist entries that the screening of a person may match.
    ///
    /// `POST /watchlist_screening/individual/hit/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist)), reads only; retried after any transient failure.
    #[doc(alias = "/watchlist_screening/individual/hit/list")]
    #[doc(alias = "individualHitList")]
    #[doc(alias = "watchlistScreeningIndividualHitList")]
    pub fn individual_hit_list(
        &self,
        watchlist_screening_id: impl Into<plaid_types::WatchlistScreeningId>,
    ) -> super::builders::WatchlistScreeningIndividualHitList {
        super::builders::WatchlistScreeningIndividualHitList::new(
            &self.client,
            super::types::WatchlistScreeningIndividualHitListRequest::new(watchlist_screening_id),
        )
    }

    /// Lists the screenings of one individual program, filtered by customer, status or assignee.
    ///
    /// `POST /watchlist_screening/individual/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividuallist)), reads only; retried after any transient failure.
    #[doc(alias = "/watchlist_screening/individual/list")]
    #[doc(alias = "individualList")]
    #[doc(alias = "watchlistScreeningIndividualList")]
    pub fn individual_list(
        &self,
        watchlist_program_id: impl Into<super::types::WatchlistProgramId>,
    ) -> super::builders::WatchlistScreeningIndividualList {
        super::builders::WatchlistScreeningIndividualList::new(
            &self.client,
            super::types::WatchlistScreeningIndividualListRequest::new(watchlist_program_id),
        )
    }

    /// Returns an individual program: its lists, its sensitivity, its naming.
    ///
    /// `POST /watchlist_screening/individual/program/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget)), reads only; retried after any transient failure.
    #[doc(alias = "/watchlist_screening/individual/program/get")]
    #[doc(alias = "individualProgramGet")]
    #[doc(alias = "watchlistScreeningIndividualProgramGet")]
    pub fn individual_program_get(
        &self,
        watchlist_program_id: impl Into<super::types::WatchlistProgramId>,
    ) -> super::builders::WatchlistScreeningIndividualProgramGet {
        super::builders::WatchlistScreeningIndividualProgramGet::new(
            &self.client,
            super::types::WatchlistScreeningIndividualProgramGetRequest::new(watchlist_program_id),
        )
    }

    /// Lists your individual programs.
    ///
    /// `POST /watchlist_screening/individual/program/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist)), reads only; retried after any transient failure.
    #[doc(alias = "/watchlist_screening/individual/program/list")]
    #[doc(alias = "individualProgramList")]
    #[doc(alias = "watchlistScreeningIndividualProgramList")]
    #[inline]
    pub fn individual_program_list(
        &self,
    ) -> super::builders::WatchlistScreeningIndividualProgramList {
        super::builders::WatchlistScreeningIndividualProgramList::new(
            &self.client,
            super::types::WatchlistScreeningIndividualProgramListRequest::new(),
        )
    }

    /// Records the judgement of hits on a person: which are confirmed and which dismissed, with a comment. Judged hits no longer change and do not come back.
    ///
    /// `POST /watchlist_screening/individual/review/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/watchlist_screening/individual/review/list` for the screening.
    #[doc(alias = "/watchlist_screening/individual/review/create")]
    #[doc(alias = "individualReviewCreate")]
    #[doc(alias = "watchlistScreeningIndividualReviewCreate")]
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

    /// Lists the reviews of the screening of a person, your team's judgements of its hits.
    ///
    /// `POST /watchlist_screening/individual/review/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist)), reads only; retried after any transient failure.
    #[doc(alias = "/watchlist_screening/individual/review/list")]
    #[doc(alias = "individualReviewList")]
    #[doc(alias = "watchlistScreeningIndividualReviewList")]
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

    /// Changes the screening of a person: its search terms, status, assignee, program or your own customer id. Send search terms and status in separate calls, because new terms can change the status by themselves.
    ///
    /// `POST /watchlist_screening/individual/update` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/watchlist_screening/individual/update")]
    #[doc(alias = "individualUpdate")]
    #[doc(alias = "watchlistScreeningIndividualUpdate")]
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
