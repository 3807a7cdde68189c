// @generated from api/products/beacon.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/beacon/account_risk/v1/evaluate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BeaconAccountRiskEvaluate(
    plaid_core::Call<super::types::BeaconAccountRiskEvaluateRequest>,
);

plaid_core::call_builder!(
    BeaconAccountRiskEvaluate,
    super::types::BeaconAccountRiskEvaluateRequest
);

impl BeaconAccountRiskEvaluate {
    /// Opens one Item. It does not expire; store it like a password.
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.0.request_mut().access_token = access_token.into_option();
        self
    }

    /// Names a user in your own system.
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.0.request_mut().client_user_id = client_user_id.into_option();
        self
    }

    /// Your own id of what is judged, which the judgement can be found by.
    pub fn client_evaluation_id<M>(
        mut self,
        client_evaluation_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().client_evaluation_id = client_evaluation_id.into_option();
        self
    }

    /// Why you ask.
    pub fn evaluation_reason<M>(
        mut self,
        evaluation_reason: impl plaid_core::IntoOption<
            super::types::BeaconAccountRiskEvaluateEvaluationReason,
            M,
        >,
    ) -> Self {
        self.0.request_mut().evaluation_reason = evaluation_reason.into_option();
        self
    }

    /// The device that the user ordered the payment from; it makes the score surer.
    pub fn device(mut self, device: impl Into<Option<plaid_types::SignalDevice>>) -> Self {
        self.0.request_mut().device = device.into();
        self
    }

    /// When it happened, for judgements after the fact; now if absent.
    pub fn evaluate_time<M>(
        mut self,
        evaluate_time: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().evaluate_time = evaluate_time.into_option();
        self
    }

    /// Only these accounts; all that are shared if absent.
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        let value = Some(account_ids.into_iter().map(Into::into).collect());
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.account_ids
        });
        self
    }
}

/// A call of `/beacon/user/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BeaconUserCreate(plaid_core::Call<super::types::BeaconUserCreateRequest>);

plaid_core::call_builder!(BeaconUserCreate, super::types::BeaconUserCreateRequest);

impl BeaconUserCreate {
    /// Items that belong to the user.
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.0.request_mut().access_tokens =
            Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }
}

/// A call of `/beacon/user/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BeaconUserGet(plaid_core::Call<super::types::BeaconUserGetRequest>);

plaid_core::call_builder!(BeaconUserGet, super::types::BeaconUserGetRequest);

/// A call of `/beacon/user/review`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BeaconUserReview(plaid_core::Call<super::types::BeaconUserReviewRequest>);

plaid_core::call_builder!(BeaconUserReview, super::types::BeaconUserReviewRequest);

/// A call of `/beacon/report/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BeaconReportCreate(plaid_core::Call<super::types::BeaconReportCreateRequest>);

plaid_core::call_builder!(BeaconReportCreate, super::types::BeaconReportCreateRequest);

impl BeaconReportCreate {
    /// How much the fraud was about; absent if nobody knows.
    pub fn fraud_amount(
        mut self,
        fraud_amount: impl Into<Option<super::types::FraudAmount>>,
    ) -> Self {
        self.0.request_mut().fraud_amount = fraud_amount.into();
        self
    }
}

/// A call of `/beacon/report/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BeaconReportList(plaid_core::Call<super::types::BeaconReportListRequest>);

plaid_core::call_builder!(BeaconReportList, super::types::BeaconReportListRequest);

plaid_core::paged_call_builder!(BeaconReportList, super::types::BeaconReportListRequest);

impl BeaconReportList {
    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}

/// A call of `/beacon/report_syndication/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BeaconReportSyndicationList(
    plaid_core::Call<super::types::BeaconReportSyndicationListRequest>,
);

plaid_core::call_builder!(
    BeaconReportSyndicationList,
    super::types::BeaconReportSyndicationListRequest
);

plaid_core::paged_call_builder!(
    BeaconReportSyndicationList,
    super::types::BeaconReportSyndicationListRequest
);

impl BeaconReportSyndicationList {
    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}

/// A call of `/beacon/report/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BeaconReportGet(plaid_core::Call<super::types::BeaconReportGetRequest>);

plaid_core::call_builder!(BeaconReportGet, super::types::BeaconReportGetRequest);

/// A call of `/beacon/report_syndication/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BeaconReportSyndicationGet(
    plaid_core::Call<super::types::BeaconReportSyndicationGetRequest>,
);

plaid_core::call_builder!(
    BeaconReportSyndicationGet,
    super::types::BeaconReportSyndicationGetRequest
);

/// A call of `/beacon/user/update`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BeaconUserUpdate(plaid_core::Call<super::types::BeaconUserUpdateRequest>);

plaid_core::call_builder!(BeaconUserUpdate, super::types::BeaconUserUpdateRequest);

impl BeaconUserUpdate {
    /// What is new about a user; at least one member.
    pub fn user(
        mut self,
        user: impl Into<Option<super::types::BeaconUserUpdateRequestData>>,
    ) -> Self {
        self.0.request_mut().user = user.into();
        self
    }

    /// Items that belong to the user, beside those that are known.
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.0.request_mut().access_tokens =
            Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }
}

/// A call of `/beacon/duplicate/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BeaconDuplicateGet(plaid_core::Call<super::types::BeaconDuplicateGetRequest>);

plaid_core::call_builder!(BeaconDuplicateGet, super::types::BeaconDuplicateGetRequest);

/// A call of `/beacon/user/history/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BeaconUserHistoryList(plaid_core::Call<super::types::BeaconUserHistoryListRequest>);

plaid_core::call_builder!(
    BeaconUserHistoryList,
    super::types::BeaconUserHistoryListRequest
);

plaid_core::paged_call_builder!(
    BeaconUserHistoryList,
    super::types::BeaconUserHistoryListRequest
);

impl BeaconUserHistoryList {
    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}

/// A call of `/beacon/user/account_insights/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BeaconUserAccountInsightsGet(
    plaid_core::Call<super::types::BeaconUserAccountInsightsGetRequest>,
);

plaid_core::call_builder!(
    BeaconUserAccountInsightsGet,
    super::types::BeaconUserAccountInsightsGetRequest
);
