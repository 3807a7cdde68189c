// @generated from api/products/beacon.toml by `cargo xtask codegen`. Do not edit.

/// Beacon, Plaid's network of fraud reports; Protect has taken its place.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/beacon/)
#[derive(Clone, Debug)]
pub struct Beacon {
    client: plaid_core::Client,
}

impl Beacon {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Returns risk attributes of linked accounts. Deprecated.
    ///
    /// `POST /beacon/account_risk/v1/evaluate` ([Plaid's page](https://plaid.com/docsnone)), not retried once it may have arrived. Not in Plaid's public documentation.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/beacon/account_risk/v1/evaluate")]
    #[doc(alias = "accountRiskEvaluate")]
    #[doc(alias = "beaconAccountRiskV1Evaluate")]
    #[deprecated = "Plaid advises against this operation"]
    #[inline]
    pub fn account_risk_evaluate(&self) -> super::builders::BeaconAccountRiskEvaluate {
        super::builders::BeaconAccountRiskEvaluate::new(
            &self.client,
            super::types::BeaconAccountRiskEvaluateRequest::new(),
        )
    }

    /// Enrols a person in a Beacon program and checks at once for duplicates among your users, your own fraud reports and those of other members. A match leaves the user in `pending_review`. Deprecated.
    ///
    /// `POST /beacon/user/create` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconusercreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Make no second one unseen: `/beacon/duplicate/get` and the Dashboard show the users there are.
    #[doc(alias = "/beacon/user/create")]
    #[doc(alias = "beaconUserCreate")]
    #[doc(alias = "userCreate")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn user_create(
        &self,
        program_id: impl Into<super::types::BeaconProgramId>,
        client_user_id: impl Into<plaid_types::ClientUserId>,
        user: super::types::BeaconUserRequestData,
    ) -> super::builders::BeaconUserCreate {
        super::builders::BeaconUserCreate::new(
            &self.client,
            super::types::BeaconUserCreateRequest::new(program_id, client_user_id, user),
        )
    }

    /// Returns a Beacon user with the status its checks led to. Deprecated.
    ///
    /// `POST /beacon/user/get` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconuserget)), reads only; retried after any transient failure.
    #[doc(alias = "/beacon/user/get")]
    #[doc(alias = "beaconUserGet")]
    #[doc(alias = "userGet")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn user_get(
        &self,
        beacon_user_id: impl Into<plaid_types::BeaconUserId>,
    ) -> super::builders::BeaconUserGet {
        super::builders::BeaconUserGet::new(
            &self.client,
            super::types::BeaconUserGetRequest::new(beacon_user_id),
        )
    }

    /// Sets the status of a Beacon user. `rejected` needs a report or a confirmed syndication, `cleared` needs that there is none. Deprecated.
    ///
    /// `POST /beacon/user/review` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconuserreview)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/beacon/user/review")]
    #[doc(alias = "beaconUserReview")]
    #[doc(alias = "userReview")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn user_review(
        &self,
        beacon_user_id: impl Into<plaid_types::BeaconUserId>,
        status: impl Into<super::types::BeaconUserStatus>,
    ) -> super::builders::BeaconUserReview {
        super::builders::BeaconUserReview::new(
            &self.client,
            super::types::BeaconUserReviewRequest::new(beacon_user_id, status),
        )
    }

    /// Files a fraud report on a Beacon user. Deprecated.
    ///
    /// `POST /beacon/report/create` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconreportcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/beacon/report/list` for the user.
    #[doc(alias = "/beacon/report/create")]
    #[doc(alias = "beaconReportCreate")]
    #[doc(alias = "reportCreate")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn report_create(
        &self,
        beacon_user_id: impl Into<plaid_types::BeaconUserId>,
        r#type: impl Into<super::types::BeaconReportCreateType>,
        fraud_date: impl Into<plaid_core::Date>,
    ) -> super::builders::BeaconReportCreate {
        super::builders::BeaconReportCreate::new(
            &self.client,
            super::types::BeaconReportCreateRequest::new(beacon_user_id, r#type, fraud_date),
        )
    }

    /// Lists the reports you filed on a Beacon user, page by page. One of them at most is active. Deprecated.
    ///
    /// `POST /beacon/report/list` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconreportlist)), reads only; retried after any transient failure.
    #[doc(alias = "/beacon/report/list")]
    #[doc(alias = "beaconReportList")]
    #[doc(alias = "reportList")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn report_list(
        &self,
        beacon_user_id: impl Into<plaid_types::BeaconUserId>,
    ) -> super::builders::BeaconReportList {
        super::builders::BeaconReportList::new(
            &self.client,
            super::types::BeaconReportListRequest::new(beacon_user_id),
        )
    }

    /// Lists reports, yours or of other members, that matched a Beacon user, page by page. Several can be active at once. Deprecated.
    ///
    /// `POST /beacon/report_syndication/list` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist)), reads only; retried after any transient failure.
    #[doc(alias = "/beacon/report_syndication/list")]
    #[doc(alias = "beaconReportSyndicationList")]
    #[doc(alias = "reportSyndicationList")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn report_syndication_list(
        &self,
        beacon_user_id: impl Into<plaid_types::BeaconUserId>,
    ) -> super::builders::BeaconReportSyndicationList {
        super::builders::BeaconReportSyndicationList::new(
            &self.client,
            super::types::BeaconReportSyndicationListRequest::new(beacon_user_id),
        )
    }

    /// Returns one fraud report. Deprecated.
    ///
    /// `POST /beacon/report/get` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconreportget)), reads only; retried after any transient failure.
    #[doc(alias = "/beacon/report/get")]
    #[doc(alias = "beaconReportGet")]
    #[doc(alias = "reportGet")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn report_get(
        &self,
        beacon_report_id: impl Into<plaid_types::BeaconReportId>,
    ) -> super::builders::BeaconReportGet {
        super::builders::BeaconReportGet::new(
            &self.client,
            super::types::BeaconReportGetRequest::new(beacon_report_id),
        )
    }

    /// Returns one match of a fraud report with a user of yours. Deprecated.
    ///
    /// `POST /beacon/report_syndication/get` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationget)), reads only; retried after any transient failure.
    #[doc(alias = "/beacon/report_syndication/get")]
    #[doc(alias = "beaconReportSyndicationGet")]
    #[doc(alias = "reportSyndicationGet")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn report_syndication_get(
        &self,
        beacon_report_syndication_id: impl Into<plaid_types::BeaconReportSyndicationId>,
    ) -> super::builders::BeaconReportSyndicationGet {
        super::builders::BeaconReportSyndicationGet::new(
            &self.client,
            super::types::BeaconReportSyndicationGetRequest::new(beacon_report_syndication_id),
        )
    }

    /// Changes the identity or adds accounts of a Beacon user and runs all checks again, which can change its status. Deprecated.
    ///
    /// `POST /beacon/user/update` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconuserupdate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/beacon/user/update")]
    #[doc(alias = "beaconUserUpdate")]
    #[doc(alias = "userUpdate")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn user_update(
        &self,
        beacon_user_id: impl Into<plaid_types::BeaconUserId>,
    ) -> super::builders::BeaconUserUpdate {
        super::builders::BeaconUserUpdate::new(
            &self.client,
            super::types::BeaconUserUpdateRequest::new(beacon_user_id),
        )
    }

    /// Returns a pair of Beacon users that look like one person, and which of their data agree. Deprecated.
    ///
    /// `POST /beacon/duplicate/get` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconduplicateget)), reads only; retried after any transient failure.
    #[doc(alias = "/beacon/duplicate/get")]
    #[doc(alias = "beaconDuplicateGet")]
    #[doc(alias = "duplicateGet")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn duplicate_get(
        &self,
        beacon_duplicate_id: impl Into<plaid_types::BeaconDuplicateId>,
    ) -> super::builders::BeaconDuplicateGet {
        super::builders::BeaconDuplicateGet::new(
            &self.client,
            super::types::BeaconDuplicateGetRequest::new(beacon_duplicate_id),
        )
    }

    /// Lists earlier versions of a Beacon user, the newest first. Deprecated.
    ///
    /// `POST /beacon/user/history/list` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist)), reads only; retried after any transient failure.
    #[doc(alias = "/beacon/user/history/list")]
    #[doc(alias = "beaconUserHistoryList")]
    #[doc(alias = "userHistoryList")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn user_history_list(
        &self,
        beacon_user_id: impl Into<plaid_types::BeaconUserId>,
    ) -> super::builders::BeaconUserHistoryList {
        super::builders::BeaconUserHistoryList::new(
            &self.client,
            super::types::BeaconUserHistoryListRequest::new(beacon_user_id),
        )
    }

    /// Returns insights on all accounts of a Beacon user, from the data last read from the institutions. Deprecated.
    ///
    /// `POST /beacon/user/account_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/beacon/user/account_insights/get")]
    #[doc(alias = "beaconUserAccountInsightsGet")]
    #[doc(alias = "userAccountInsightsGet")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn user_account_insights_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        beacon_user_id: impl Into<plaid_types::BeaconUserId>,
    ) -> super::builders::BeaconUserAccountInsightsGet {
        super::builders::BeaconUserAccountInsightsGet::new(
            &self.client,
            super::types::BeaconUserAccountInsightsGetRequest::new(access_token, beacon_user_id),
        )
    }
}
