// @generated from api/products/protect.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/protect/user/insights/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProtectUserInsightsGet(plaid_core::Call<super::types::ProtectUserInsightsGetRequest>);

plaid_core::call_builder!(
    ProtectUserInsightsGet,
    super::types::ProtectUserInsightsGetRequest
);

impl ProtectUserInsightsGet {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
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
}

/// A call of `/protect/report/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProtectReportCreate(plaid_core::Call<super::types::ProtectReportCreateRequest>);

plaid_core::call_builder!(
    ProtectReportCreate,
    super::types::ProtectReportCreateRequest
);

impl ProtectReportCreate {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// What happened, and when.
    pub fn incident_event(
        mut self,
        incident_event: impl Into<Option<super::types::ProtectIncidentEvent>>,
    ) -> Self {
        self.0.request_mut().incident_event = incident_event.into();
        self
    }

    /// The account that it was about.
    pub fn bank_account(
        mut self,
        bank_account: impl Into<Option<super::types::ProtectBankAccount>>,
    ) -> Self {
        self.0.request_mut().bank_account = bank_account.into();
        self
    }

    /// Why an ACH entry came back, such as `R01`.
    pub fn ach_return_code<M>(
        mut self,
        ach_return_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().ach_return_code = ach_return_code.into_option();
        self
    }

    /// What else there is to say.
    pub fn notes<M>(mut self, notes: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().notes = notes.into_option();
        self
    }
}

/// A call of `/protect/compute`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProtectCompute(plaid_core::Call<super::types::ProtectComputeRequest>);

plaid_core::call_builder!(ProtectCompute, super::types::ProtectComputeRequest);

impl ProtectCompute {
    /// What the model needs to know, which depends on the model.
    pub fn model_inputs(
        mut self,
        model_inputs: impl Into<Option<super::types::ProtectModelInputs>>,
    ) -> Self {
        self.0.request_mut().model_inputs = model_inputs.into();
        self
    }
}

/// A call of `/protect/event/send`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProtectEventSend(plaid_core::Call<super::types::ProtectEventSendRequest>);

plaid_core::call_builder!(ProtectEventSend, super::types::ProtectEventSendRequest);

impl ProtectEventSend {
    /// When it happened, in UTC.
    pub fn timestamp<M>(
        mut self,
        timestamp: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().timestamp = timestamp.into_option();
        self
    }

    /// Something that a user did in your application.
    pub fn event(mut self, event: impl Into<Option<super::types::ProtectEvent>>) -> Self {
        self.0.request_mut().event = event.into();
        self
    }

    /// The session that Protect's SDK began on the device.
    pub fn device_session_id<M>(
        mut self,
        device_session_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().device_session_id = device_session_id.into_option();
        self
    }

    /// Whether the event is scored. Not if absent.
    pub fn request_trust_index(mut self, request_trust_index: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().request_trust_index = request_trust_index.into();
        self
    }
}

/// A call of `/protect/event/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProtectEventGet(plaid_core::Call<super::types::ProtectEventGetRequest>);

plaid_core::call_builder!(ProtectEventGet, super::types::ProtectEventGetRequest);

/// A call of `/protect/cash_advance/decision/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProtectCashAdvanceDecisionCreate(
    plaid_core::Call<super::types::ProtectCashAdvanceDecisionCreateRequest>,
);

plaid_core::call_builder!(
    ProtectCashAdvanceDecisionCreate,
    super::types::ProtectCashAdvanceDecisionCreateRequest
);

impl ProtectCashAdvanceDecisionCreate {
    /// Your own id of the advance, the same when it is paid back.
    pub fn client_advance_id<M>(
        mut self,
        client_advance_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().client_advance_id = client_advance_id.into_option();
        self
    }

    /// Whether it is the user's first advance.
    pub fn advance_type<M>(
        mut self,
        advance_type: impl plaid_core::IntoOption<super::types::CashAdvanceType, M>,
    ) -> Self {
        self.0.request_mut().advance_type = advance_type.into_option();
        self
    }

    /// How many advances the user has had. At least 0.
    pub fn previous_advance_count(
        mut self,
        previous_advance_count: impl Into<Option<i64>>,
    ) -> Self {
        self.0.request_mut().previous_advance_count = previous_advance_count.into();
        self
    }

    /// Whether the user took the advance; needed with `APPROVED`. If so, `client_advance_id` and `cash_advance` are needed too.
    pub fn is_taken(mut self, is_taken: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().is_taken = is_taken.into();
        self
    }

    /// The advance that was taken.
    pub fn cash_advance(
        mut self,
        cash_advance: impl Into<Option<super::types::CashAdvanceInfo>>,
    ) -> Self {
        self.0.request_mut().cash_advance = cash_advance.into();
        self
    }
}

/// A call of `/protect/cash_advance/repayment/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProtectCashAdvanceRepaymentCreate(
    plaid_core::Call<super::types::ProtectCashAdvanceRepaymentCreateRequest>,
);

plaid_core::call_builder!(
    ProtectCashAdvanceRepaymentCreate,
    super::types::ProtectCashAdvanceRepaymentCreateRequest
);

impl ProtectCashAdvanceRepaymentCreate {
    /// When it was paid back, in UTC; needed with `REPAID` and `PARTIAL_PAYMENT`.
    pub fn repayment_time<M>(
        mut self,
        repayment_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().repayment_time = repayment_time.into_option();
        self
    }
}

/// A call of `/beta/cash_advance/income_insights/v1/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BetaCashAdvanceIncomeInsightsV1Get(
    plaid_core::Call<super::types::BetaCashAdvanceIncomeInsightsV1GetRequest>,
);

plaid_core::call_builder!(
    BetaCashAdvanceIncomeInsightsV1Get,
    super::types::BetaCashAdvanceIncomeInsightsV1GetRequest
);

/// A call of `/protect/cash_advance/feedback/upload`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProtectCashAdvanceFeedbackUpload(
    plaid_core::Call<super::types::ProtectCashAdvanceFeedbackUploadRequest>,
);

plaid_core::call_builder!(
    ProtectCashAdvanceFeedbackUpload,
    super::types::ProtectCashAdvanceFeedbackUploadRequest
);
