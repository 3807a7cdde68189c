// @generated from api/products/signal.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/processor/signal/evaluate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorSignalEvaluate(plaid_core::Call<super::types::ProcessorSignalEvaluateRequest>);

plaid_core::call_builder!(
    ProcessorSignalEvaluate,
    super::types::ProcessorSignalEvaluateRequest
);

impl ProcessorSignalEvaluate {
    /// Whether the user is there while the debit is made, as against a scheduled one.
    pub fn user_present(mut self, user_present: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().user_present = user_present.into();
        self
    }

    /// Your own id of the user, nothing personal. It ties together what one user does with several Items.
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.0.request_mut().client_user_id = client_user_id.into_option();
        self
    }

    /// Whether the debit is one of a series. Ignored by rulesets on balances alone.
    pub fn is_recurring(mut self, is_recurring: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().is_recurring = is_recurring.into();
        self
    }

    /// `SAME_DAY_ACH`, `STANDARD_ACH` or `MULTIPLE_PAYMENT_METHODS`. Ignored by rulesets on balances alone.
    pub fn default_payment_method<M>(
        mut self,
        default_payment_method: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().default_payment_method = default_payment_method.into_option();
        self
    }

    /// The account holder. Makes the scores more accurate.
    pub fn user(mut self, user: impl Into<Option<super::types::SignalUser>>) -> Self {
        self.0.request_mut().user = user.into();
        self
    }

    /// The device the user is on. Makes the scores more accurate.
    pub fn device(mut self, device: impl Into<Option<plaid_types::SignalDevice>>) -> Self {
        self.0.request_mut().device = device.into();
        self
    }

    /// The ruleset to apply. If left out it is `default`, or none for customers from before October 15, 2025.
    pub fn ruleset_key<M>(mut self, ruleset_key: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().ruleset_key = ruleset_key.into_option();
        self
    }
}

/// A call of `/processor/signal/decision/report`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorSignalDecisionReport(
    plaid_core::Call<super::types::ProcessorSignalDecisionReportRequest>,
);

plaid_core::call_builder!(
    ProcessorSignalDecisionReport,
    super::types::ProcessorSignalDecisionReportRequest
);

impl ProcessorSignalDecisionReport {
    /// How many days you hold the money before the customer can use it; 0 for the same day. At least 0.
    pub fn days_funds_on_hold(mut self, days_funds_on_hold: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().days_funds_on_hold = days_funds_on_hold.into();
        self
    }

    /// What you decided.
    pub fn decision_outcome<M>(
        mut self,
        decision_outcome: impl plaid_core::IntoOption<super::types::SignalDecisionOutcome, M>,
    ) -> Self {
        self.0.request_mut().decision_outcome = decision_outcome.into_option();
        self
    }

    /// How the transaction is paid, which may differ from the default.
    pub fn payment_method<M>(
        mut self,
        payment_method: impl plaid_core::IntoOption<super::types::SignalPaymentMethod, M>,
    ) -> Self {
        self.0.request_mut().payment_method = payment_method.into_option();
        self
    }

    /// How much of the amount the customer can use at once, in US dollars.
    pub fn amount_instantly_available<M>(
        mut self,
        amount_instantly_available: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.0.request_mut().amount_instantly_available = amount_instantly_available.into_option();
        self
    }
}

/// A call of `/processor/signal/return/report`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorSignalReturnReport(
    plaid_core::Call<super::types::ProcessorSignalReturnReportRequest>,
);

plaid_core::call_builder!(
    ProcessorSignalReturnReport,
    super::types::ProcessorSignalReturnReportRequest
);

impl ProcessorSignalReturnReport {
    /// When the return reached you.
    pub fn returned_at<M>(
        mut self,
        returned_at: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().returned_at = returned_at.into_option();
        self
    }
}

/// A call of `/processor/signal/prepare`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorSignalPrepare(plaid_core::Call<super::types::ProcessorSignalPrepareRequest>);

plaid_core::call_builder!(
    ProcessorSignalPrepare,
    super::types::ProcessorSignalPrepareRequest
);

/// A call of `/signal/evaluate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SignalEvaluate(plaid_core::Call<super::types::SignalEvaluateRequest>);

plaid_core::call_builder!(SignalEvaluate, super::types::SignalEvaluateRequest);

impl SignalEvaluate {
    /// Whether the user is there while the debit is made, as against a scheduled one.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_present(mut self, user_present: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().user_present = user_present.into();
        self
    }

    /// Your own id of the user, nothing personal. It ties together what one user does with several Items.
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.0.request_mut().client_user_id = client_user_id.into_option();
        self
    }

    /// Whether the debit is one of a series. Ignored by rulesets on balances alone.
    pub fn is_recurring(mut self, is_recurring: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().is_recurring = is_recurring.into();
        self
    }

    /// `SAME_DAY_ACH`, `STANDARD_ACH` or `MULTIPLE_PAYMENT_METHODS`. Ignored by rulesets on balances alone.
    pub fn default_payment_method<M>(
        mut self,
        default_payment_method: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().default_payment_method = default_payment_method.into_option();
        self
    }

    /// The account holder. Makes the scores more accurate.
    pub fn user(mut self, user: impl Into<Option<super::types::SignalUser>>) -> Self {
        self.0.request_mut().user = user.into();
        self
    }

    /// The device the user is on. Makes the scores more accurate.
    pub fn device(mut self, device: impl Into<Option<plaid_types::SignalDevice>>) -> Self {
        self.0.request_mut().device = device.into();
        self
    }

    /// The older form of `ruleset_key`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn risk_profile_key<M>(
        mut self,
        risk_profile_key: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().risk_profile_key = risk_profile_key.into_option();
        self
    }

    /// The ruleset to apply. If left out it is `default`, or none for customers from before October 15, 2025.
    pub fn ruleset_key<M>(mut self, ruleset_key: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().ruleset_key = ruleset_key.into_option();
        self
    }
}

/// A call of `/signal/schedule`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SignalSchedule(plaid_core::Call<super::types::SignalScheduleRequest>);

plaid_core::call_builder!(SignalSchedule, super::types::SignalScheduleRequest);

impl SignalSchedule {
    /// How the debit will be sent, which moves the days; `STANDARD_ACH` if left out.
    pub fn default_payment_method<M>(
        mut self,
        default_payment_method: impl plaid_core::IntoOption<
            super::types::SignalScheduleDefaultPaymentMethod,
            M,
        >,
    ) -> Self {
        self.0.request_mut().default_payment_method = default_payment_method.into_option();
        self
    }
}

/// A call of `/signal/decision/report`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SignalDecisionReport(plaid_core::Call<super::types::SignalDecisionReportRequest>);

plaid_core::call_builder!(
    SignalDecisionReport,
    super::types::SignalDecisionReportRequest
);

impl SignalDecisionReport {
    /// How many days you hold the money before the customer can use it; 0 for the same day. At least 0.
    pub fn days_funds_on_hold(mut self, days_funds_on_hold: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().days_funds_on_hold = days_funds_on_hold.into();
        self
    }

    /// What you decided.
    pub fn decision_outcome<M>(
        mut self,
        decision_outcome: impl plaid_core::IntoOption<super::types::SignalDecisionOutcome, M>,
    ) -> Self {
        self.0.request_mut().decision_outcome = decision_outcome.into_option();
        self
    }

    /// How the transaction is paid, which may differ from the default.
    pub fn payment_method<M>(
        mut self,
        payment_method: impl plaid_core::IntoOption<super::types::SignalPaymentMethod, M>,
    ) -> Self {
        self.0.request_mut().payment_method = payment_method.into_option();
        self
    }

    /// How much of the amount the customer can use at once, in US dollars.
    pub fn amount_instantly_available<M>(
        mut self,
        amount_instantly_available: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.0.request_mut().amount_instantly_available = amount_instantly_available.into_option();
        self
    }

    /// When the debit went to the bank.
    ///
    /// Not in Plaid's public documentation.
    pub fn submitted_at<M>(
        mut self,
        submitted_at: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().submitted_at = submitted_at.into_option();
        self
    }
}

/// A call of `/signal/return/report`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SignalReturnReport(plaid_core::Call<super::types::SignalReturnReportRequest>);

plaid_core::call_builder!(SignalReturnReport, super::types::SignalReturnReportRequest);

impl SignalReturnReport {
    /// When the return reached you.
    pub fn returned_at<M>(
        mut self,
        returned_at: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().returned_at = returned_at.into_option();
        self
    }
}

/// A call of `/signal/prepare`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SignalPrepare(plaid_core::Call<super::types::SignalPrepareRequest>);

plaid_core::call_builder!(SignalPrepare, super::types::SignalPrepareRequest);
