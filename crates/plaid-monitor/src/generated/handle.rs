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

    /// Screens a company against watch lists.
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

    /// Reads the screening of a company.
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

    /// Lists how the screening of a company changed over time.
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

    /// Lists the hits in the screening of a company.
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

    /// Lists screenings of companies in a program.
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

    /// Reads a program by which companies are screened.
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

    /// Lists the programs by which companies are screened.
    ///
    /// `POST /watchlist_screening/entity/program/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist)), reads only; retried after any transient failure.
    pub fn entity_program_list(&self) -> super::builders::WatchlistScreeningEntityProgramList {
        super::builders::WatchlistScreeningEntityProgramList::new(
            &self.client,
            super::types::WatchlistScreeningEntityProgramListRequest::new(),
        )
    }

    /// Records a decision about hits in the screening of a company.
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

    /// Lists the decisions about hits in the screening of a company.
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

    /// Changes the data, status or assignee of a company's screening; new data is screened anew.
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

    /// Screens a person against watch lists.
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

    /// Reads the screening of a person.
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

    /// Lists how the screening of a person changed over time.
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

    /// Lists the hits in the screening of a person.
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

    /// Lists screenings of people in a program.
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

    /// Reads a program by which people are screened.
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

    /// Lists the programs by which people are screened.
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

    /// Records a decision about hits in the screening of a person.
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

    /// Lists the decisions about hits in the screening of a person.
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

    /// Changes the data, status or assignee of a person's screening; new data is screened anew.
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
