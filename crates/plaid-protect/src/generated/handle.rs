// @generated from api/products/protect.toml by `cargo xtask codegen`. Do not edit.

/// Protect: rating the risk of users and their actions.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/protect/)
#[derive(Clone, Debug)]
pub struct Protect {
    client: plaid_core::Client,
}

impl Protect {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Returns what Protect knows about a user: the newest fraud attributes and reports. Name the user by `user_id` or by your own id.
    ///
    /// `POST /protect/user/insights/get` ([Plaid's page](https://plaid.com/docs/api/products/protect/#protectuserinsightsget)), reads only; retried after any transient failure.
    #[doc(alias = "/protect/user/insights/get")]
    #[doc(alias = "protectUserInsightsGet")]
    #[doc(alias = "userInsightsGet")]
    #[inline]
    pub fn user_insights_get(&self) -> super::builders::ProtectUserInsightsGet {
        super::builders::ProtectUserInsightsGet::new(
            &self.client,
            super::types::ProtectUserInsightsGetRequest::new(),
        )
    }

    /// Reports a fraud incident or the outcome of an investigation, suspected or confirmed, and ties it to a user, a session or a transaction. Reports train the models.
    ///
    /// `POST /protect/report/create` ([Plaid's page](https://plaid.com/docs/api/products/protect/#protectreportcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): No operation lists reports: look in the Dashboard before you report the same again, as it counts twice.
    #[doc(alias = "/protect/report/create")]
    #[doc(alias = "protectReportCreate")]
    #[doc(alias = "reportCreate")]
    pub fn report_create(
        &self,
        report_confidence: impl Into<super::types::ProtectReportConfidence>,
        report_type: impl Into<super::types::ProtectReportType>,
        report_source: impl Into<super::types::ProtectReportSource>,
    ) -> super::builders::ProtectReportCreate {
        super::builders::ProtectReportCreate::new(
            &self.client,
            super::types::ProtectReportCreateRequest::new(
                report_confidence,
                report_type,
                report_source,
            ),
        )
    }

    /// Computes a Trust Index score for a user by the model you choose; models for cash advances answer with subscores by amount. Fails with `FAILED_PRECONDITION` while the Link session has not finished or the user has no Item with the data the model needs.
    ///
    /// `POST /protect/compute` ([Plaid's page](https://plaid.com/docs/api/products/protect/#protectcompute)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/protect/compute")]
    #[doc(alias = "protectCompute")]
    pub fn compute(
        &self,
        model: impl Into<String>,
        user: super::types::ProtectUser,
    ) -> super::builders::ProtectCompute {
        super::builders::ProtectCompute::new(
            &self.client,
            super::types::ProtectComputeRequest::new(model, user),
        )
    }

    /// Sends an event of a user and, if asked, scores it. Deprecated.
    ///
    /// `POST /protect/event/send` ([Plaid's page](https://plaid.com/docsnone)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Events are counted as they come: one that is sent twice counts twice.
    #[doc(alias = "/protect/event/send")]
    #[doc(alias = "eventSend")]
    #[doc(alias = "protectEventSend")]
    #[deprecated = "Plaid advises against this operation"]
    #[inline]
    pub fn event_send(&self) -> super::builders::ProtectEventSend {
        super::builders::ProtectEventSend::new(
            &self.client,
            super::types::ProtectEventSendRequest::new(),
        )
    }

    /// Returns what is known about an event sent earlier: its score and attributes. Deprecated.
    ///
    /// `POST /protect/event/get` ([Plaid's page](https://plaid.com/docsnone)), reads only; retried after any transient failure.
    #[doc(alias = "/protect/event/get")]
    #[doc(alias = "eventGet")]
    #[doc(alias = "protectEventGet")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn event_get(&self, event_id: impl Into<String>) -> super::builders::ProtectEventGet {
        super::builders::ProtectEventGet::new(
            &self.client,
            super::types::ProtectEventGetRequest::new(event_id),
        )
    }

    /// Reports how you decided on a cash advance and on what terms, as feedback for the models.
    ///
    /// `POST /protect/cash_advance/decision/create`, not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): No operation lists decisions: send it again under the same id, and ask Plaid if that is refused.
    #[doc(alias = "/protect/cash_advance/decision/create")]
    #[doc(alias = "cashAdvanceDecisionCreate")]
    #[doc(alias = "protectCashAdvanceDecisionCreate")]
    pub fn cash_advance_decision_create(
        &self,
        user: super::types::ProtectUser,
        decision_time: impl Into<plaid_core::DateTime>,
        decision: impl Into<super::types::CashAdvanceDecisionOutcome>,
    ) -> super::builders::ProtectCashAdvanceDecisionCreate {
        super::builders::ProtectCashAdvanceDecisionCreate::new(
            &self.client,
            super::types::ProtectCashAdvanceDecisionCreateRequest::new(
                user,
                decision_time,
                decision,
            ),
        )
    }

    /// Reports a repayment of a cash advance, in part or in full, as feedback for the models.
    ///
    /// `POST /protect/cash_advance/repayment/create`, not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): No operation lists repayments: send it again under the same id, and ask Plaid if that is refused.
    #[doc(alias = "/protect/cash_advance/repayment/create")]
    #[doc(alias = "cashAdvanceRepaymentCreate")]
    #[doc(alias = "protectCashAdvanceRepaymentCreate")]
    pub fn cash_advance_repayment_create(
        &self,
        user: super::types::ProtectUser,
        client_advance_id: impl Into<String>,
        status: impl Into<super::types::CashAdvanceRepaymentStatus>,
        repayment: super::types::CashAdvanceRepayment,
    ) -> super::builders::ProtectCashAdvanceRepaymentCreate {
        super::builders::ProtectCashAdvanceRepaymentCreate::new(
            &self.client,
            super::types::ProtectCashAdvanceRepaymentCreateRequest::new(
                user,
                client_advance_id,
                status,
                repayment,
            ),
        )
    }

    /// Returns the income that Plaid sees for a user, stream by stream, with the next payment to expect: a basis for deciding on a cash advance.
    ///
    /// `POST /beta/cash_advance/income_insights/v1/get`, reads only; retried after any transient failure. In beta.
    #[doc(alias = "/beta/cash_advance/income_insights/v1/get")]
    #[doc(alias = "betaCashAdvanceIncomeInsightsV1Get")]
    #[doc(alias = "cashAdvanceIncomeInsightsGet")]
    pub fn cash_advance_income_insights_get(
        &self,
        user_id: impl Into<plaid_types::UserId>,
    ) -> super::builders::BetaCashAdvanceIncomeInsightsV1Get {
        super::builders::BetaCashAdvanceIncomeInsightsV1Get::new(
            &self.client,
            super::types::BetaCashAdvanceIncomeInsightsV1GetRequest::new(user_id),
        )
    }

    /// Uploads a file of past cash advance decisions or repayments, so that Plaid can learn from how they turned out.
    ///
    /// `POST /protect/cash_advance/feedback/upload`, not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): No operation lists uploads: ask Plaid before you upload the same again.
    #[doc(alias = "/protect/cash_advance/feedback/upload")]
    #[doc(alias = "cashAdvanceFeedbackUpload")]
    #[doc(alias = "protectCashAdvanceFeedbackUpload")]
    pub fn cash_advance_feedback_upload(
        &self,
        feedback_type: impl Into<super::types::CashAdvanceFeedbackType>,
        file: plaid_core::transport::Part,
    ) -> super::builders::ProtectCashAdvanceFeedbackUpload {
        super::builders::ProtectCashAdvanceFeedbackUpload::new(
            &self.client,
            super::types::ProtectCashAdvanceFeedbackUploadRequest::new(feedback_type, file),
        )
    }
}
