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

    /// Rates a debit of a processor token's account.
    ///
    /// `POST /processor/signal/evaluate` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignalevaluate)), not retried once it may have arrived.
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

    /// Reports whether a debit of a processor token's account was made.
    ///
    /// `POST /processor/signal/decision/report` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignaldecisionreport)), not retried once it may have arrived.
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

    /// Reports that a debit of a processor token's account was returned.
    ///
    /// `POST /processor/signal/return/report` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignalreturnreport)), not retried once it may have arrived.
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

    /// Has the data of a processor token's account gathered ahead of the first evaluation.
    ///
    /// `POST /processor/signal/prepare` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignalprepare)), not retried once it may have arrived.
    pub fn processor_prepare(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorSignalPrepare {
        super::builders::ProcessorSignalPrepare::new(
            &self.client,
            super::types::ProcessorSignalPrepareRequest::new(processor_token),
        )
    }

    /// Rates the risk that a debit will be returned, and applies your rules to it. Each evaluation is billed.
    ///
    /// `POST /signal/evaluate` ([Plaid's page](https://plaid.com/docs/api/products/signal#signalevaluate)), not retried once it may have arrived.
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

    /// Finds the day on which a debit is most likely to succeed.
    ///
    /// `POST /signal/schedule` ([Plaid's page](https://plaid.com/docsnone)), not retried once it may have arrived.
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

    /// Reports whether you made the debit, so that later ratings improve.
    ///
    /// `POST /signal/decision/report` ([Plaid's page](https://plaid.com/docs/api/products/signal#signaldecisionreport)), not retried once it may have arrived.
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

    /// Reports that a debit was returned.
    ///
    /// `POST /signal/return/report` ([Plaid's page](https://plaid.com/docs/api/products/signal#signalreturnreport)), not retried once it may have arrived.
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

    /// Has an Item's data gathered ahead of the first evaluation.
    ///
    /// `POST /signal/prepare` ([Plaid's page](https://plaid.com/docs/api/products/signal#signalprepare)), not retried once it may have arrived.
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
