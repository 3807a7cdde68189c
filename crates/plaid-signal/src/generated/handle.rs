// @generated from api/products/signal.toml by `cargo xtask codegen`. Do not edit.

/// Signal: the risk that an ACH debit will be returned.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/signal/)
#[derive(Clone, Debug)]
pub struct Signal {
    client: plaid_core::Client,
}

impl Signal {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Judges the risk that a planned ACH debit from the account of a processor token is returned. The ruleset is one that the end customer set up in the Dashboard. Billed for each call; a ruleset on balances alone waits for the institution.
    ///
    /// `POST /processor/signal/evaluate` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignalevaluate)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/processor/signal/evaluate")]
    #[doc(alias = "processorEvaluate")]
    #[doc(alias = "processorSignalEvaluate")]
    pub fn processor_evaluate(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
        client_transaction_id: impl Into<String>,
        amount: impl Into<plaid_core::Amount>,
    ) -> super::builders::ProcessorSignalEvaluate {
        super::builders::ProcessorSignalEvaluate::new(
            &self.client,
            super::types::ProcessorSignalEvaluateRequest::new(
                processor_token,
                client_transaction_id,
                amount,
            ),
        )
    }

    /// Tells Plaid what you did with a judged transaction, and when. Needed when no rules ran, when they said to review, or when you did something else; report again if the decision changes.
    ///
    /// `POST /processor/signal/decision/report` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignaldecisionreport)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/processor/signal/decision/report")]
    #[doc(alias = "processorDecisionReport")]
    #[doc(alias = "processorSignalDecisionReport")]
    pub fn processor_decision_report(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
        client_transaction_id: impl Into<String>,
        initiated: bool,
    ) -> super::builders::ProcessorSignalDecisionReport {
        super::builders::ProcessorSignalDecisionReport::new(
            &self.client,
            super::types::ProcessorSignalDecisionReportRequest::new(
                processor_token,
                client_transaction_id,
                initiated,
            ),
        )
    }

    /// Tells Plaid that a judged transaction was returned. Not needed for debits made with Transfer.
    ///
    /// `POST /processor/signal/return/report` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignalreturnreport)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/processor/signal/return/report")]
    #[doc(alias = "processorReturnReport")]
    #[doc(alias = "processorSignalReturnReport")]
    pub fn processor_return_report(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
        client_transaction_id: impl Into<String>,
        return_code: impl Into<String>,
    ) -> super::builders::ProcessorSignalReturnReport {
        super::builders::ProcessorSignalReturnReport::new(
            &self.client,
            super::types::ProcessorSignalReturnReportRequest::new(
                processor_token,
                client_transaction_id,
                return_code,
            ),
        )
    }

    /// Starts collecting data for Signal on a processor token that was made without it, so that its first evaluation is accurate. Does nothing if Signal is on already.
    ///
    /// `POST /processor/signal/prepare` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignalprepare)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/processor/signal/prepare")]
    #[doc(alias = "processorPrepare")]
    #[doc(alias = "processorSignalPrepare")]
    pub fn processor_prepare(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorSignalPrepare {
        super::builders::ProcessorSignalPrepare::new(
            &self.client,
            super::types::ProcessorSignalPrepareRequest::new(processor_token),
        )
    }

    /// Judges the risk that a planned ACH debit is returned, by the ruleset that `ruleset_key` names. Create the ruleset in the Dashboard first. Billed for each call; a ruleset on balances alone asks the institution live and can take 30 seconds and more, so allow for it in the timeout.
    ///
    /// `POST /signal/evaluate` ([Plaid's page](https://plaid.com/docs/api/products/signal#signalevaluate)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/signal/evaluate")]
    #[doc(alias = "signalEvaluate")]
    pub fn evaluate(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        client_transaction_id: impl Into<String>,
        amount: impl Into<plaid_core::Amount>,
    ) -> super::builders::SignalEvaluate {
        super::builders::SignalEvaluate::new(
            &self.client,
            super::types::SignalEvaluateRequest::new(
                access_token,
                account_id,
                client_transaction_id,
                amount,
            ),
        )
    }

    /// Announces an ACH debit that is planned, so that Plaid can advise on its date.
    ///
    /// `POST /signal/schedule` ([Plaid's page](https://plaid.com/docsnone)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/signal/schedule")]
    #[doc(alias = "signalSchedule")]
    pub fn schedule(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        client_transaction_id: impl Into<String>,
        amount: impl Into<plaid_core::Amount>,
    ) -> super::builders::SignalSchedule {
        super::builders::SignalSchedule::new(
            &self.client,
            super::types::SignalScheduleRequest::new(
                access_token,
                account_id,
                client_transaction_id,
                amount,
            ),
        )
    }

    /// Tells Plaid what you did with a judged transaction, and when. Needed when no rules ran, when they said to review, or when you did something else; report again if the decision changes.
    ///
    /// `POST /signal/decision/report` ([Plaid's page](https://plaid.com/docs/api/products/signal#signaldecisionreport)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/signal/decision/report")]
    #[doc(alias = "decisionReport")]
    #[doc(alias = "signalDecisionReport")]
    pub fn decision_report(
        &self,
        client_transaction_id: impl Into<String>,
        initiated: bool,
    ) -> super::builders::SignalDecisionReport {
        super::builders::SignalDecisionReport::new(
            &self.client,
            super::types::SignalDecisionReportRequest::new(client_transaction_id, initiated),
        )
    }

    /// Tells Plaid that a judged transaction was returned. Returns sharpen the scores and show up in the Dashboard next to the rules.
    ///
    /// `POST /signal/return/report` ([Plaid's page](https://plaid.com/docs/api/products/signal#signalreturnreport)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/signal/return/report")]
    #[doc(alias = "returnReport")]
    #[doc(alias = "signalReturnReport")]
    pub fn return_report(
        &self,
        client_transaction_id: impl Into<String>,
        return_code: impl Into<String>,
    ) -> super::builders::SignalReturnReport {
        super::builders::SignalReturnReport::new(
            &self.client,
            super::types::SignalReturnReportRequest::new(client_transaction_id, return_code),
        )
    }

    /// Starts collecting data for Signal on an Item that was linked with consent to it and not with the product itself. Without it the first evaluation is less accurate. Makes no difference to rulesets on balances alone.
    ///
    /// `POST /signal/prepare` ([Plaid's page](https://plaid.com/docs/api/products/signal#signalprepare)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/signal/prepare")]
    #[doc(alias = "signalPrepare")]
    pub fn prepare(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::SignalPrepare {
        super::builders::SignalPrepare::new(
            &self.client,
            super::types::SignalPrepareRequest::new(access_token),
        )
    }
}
