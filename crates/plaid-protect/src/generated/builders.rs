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

#[allow(missing_docs)]
impl ProtectUserInsightsGet {
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }

    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.0.request_mut().client_user_id = Some(client_user_id.into());
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

#[allow(missing_docs)]
impl ProtectReportCreate {
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }

    pub fn incident_event(mut self, incident_event: super::types::ProtectIncidentEvent) -> Self {
        self.0.request_mut().incident_event = Some(incident_event);
        self
    }

    pub fn bank_account(mut self, bank_account: super::types::ProtectBankAccount) -> Self {
        self.0.request_mut().bank_account = Some(bank_account);
        self
    }

    pub fn ach_return_code(mut self, ach_return_code: impl Into<String>) -> Self {
        self.0.request_mut().ach_return_code = Some(ach_return_code.into());
        self
    }

    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.0.request_mut().notes = Some(notes.into());
        self
    }
}

/// A call of `/protect/compute`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProtectCompute(plaid_core::Call<super::types::ProtectComputeRequest>);

plaid_core::call_builder!(ProtectCompute, super::types::ProtectComputeRequest);

#[allow(missing_docs)]
impl ProtectCompute {
    pub fn model_inputs(mut self, model_inputs: super::types::ProtectModelInputs) -> Self {
        self.0.request_mut().model_inputs = Some(model_inputs);
        self
    }
}

/// A call of `/protect/event/send`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProtectEventSend(plaid_core::Call<super::types::ProtectEventSendRequest>);

plaid_core::call_builder!(ProtectEventSend, super::types::ProtectEventSendRequest);

#[allow(missing_docs)]
impl ProtectEventSend {
    pub fn timestamp(mut self, timestamp: impl Into<plaid_core::DateTime>) -> Self {
        self.0.request_mut().timestamp = Some(timestamp.into());
        self
    }

    pub fn event(mut self, event: super::types::ProtectEvent) -> Self {
        self.0.request_mut().event = Some(event);
        self
    }

    pub fn device_session_id(mut self, device_session_id: impl Into<String>) -> Self {
        self.0.request_mut().device_session_id = Some(device_session_id.into());
        self
    }

    pub fn request_trust_index(mut self, request_trust_index: bool) -> Self {
        self.0.request_mut().request_trust_index = Some(request_trust_index);
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

#[allow(missing_docs)]
impl ProtectCashAdvanceDecisionCreate {
    pub fn client_advance_id(mut self, client_advance_id: impl Into<String>) -> Self {
        self.0.request_mut().client_advance_id = Some(client_advance_id.into());
        self
    }

    pub fn advance_type(mut self, advance_type: impl Into<super::types::CashAdvanceType>) -> Self {
        self.0.request_mut().advance_type = Some(advance_type.into());
        self
    }

    /// At least 0.
    pub fn previous_advance_count(mut self, previous_advance_count: i64) -> Self {
        self.0.request_mut().previous_advance_count = Some(previous_advance_count);
        self
    }

    pub fn is_taken(mut self, is_taken: bool) -> Self {
        self.0.request_mut().is_taken = Some(is_taken);
        self
    }

    pub fn cash_advance(mut self, cash_advance: super::types::CashAdvanceInfo) -> Self {
        self.0.request_mut().cash_advance = Some(cash_advance);
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

#[allow(missing_docs)]
impl ProtectCashAdvanceRepaymentCreate {
    pub fn repayment_time(mut self, repayment_time: impl Into<plaid_core::DateTime>) -> Self {
        self.0.request_mut().repayment_time = Some(repayment_time.into());
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
