// @generated from api/products/check.toml by `cargo xtask codegen`. Do not edit.

/// Consumer reports by Plaid Check: base report, income, cash flow, credit scores, and their monitoring.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/check/)
#[derive(Clone, Debug)]
pub struct Check {
    client: plaid_core::Client,
}

impl Check {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Subscribes to cash flow updates of a user: insights recomputed up to four times a day. One Item of a user can be watched at a time. Superseded by the servicing subscriptions.
    ///
    /// `POST /cra/monitoring_insights/subscribe` ([Plaid's page](https://plaid.com/docs/api/products/check/#cramonitoring_insightssubscribe)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/cra/monitoring_insights/subscribe")]
    #[doc(alias = "craMonitoringInsightsSubscribe")]
    #[doc(alias = "monitoringInsightsSubscribe")]
    pub fn monitoring_insights_subscribe(
        &self,
        webhook: impl Into<String>,
    ) -> super::builders::CraMonitoringInsightsSubscribe {
        super::builders::CraMonitoringInsightsSubscribe::new(
            &self.client,
            super::types::CraMonitoringInsightsSubscribeRequest::new(webhook),
        )
    }

    /// Ends a subscription to cash flow updates.
    ///
    /// `POST /cra/monitoring_insights/unsubscribe` ([Plaid's page](https://plaid.com/docs/api/products/check/#cramonitoring_insightsunsubscribe)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/cra/monitoring_insights/unsubscribe")]
    #[doc(alias = "craMonitoringInsightsUnsubscribe")]
    #[doc(alias = "monitoringInsightsUnsubscribe")]
    pub fn monitoring_insights_unsubscribe(
        &self,
        subscription_id: impl Into<super::types::CraMonitoringInsightsSubscriptionId>,
    ) -> super::builders::CraMonitoringInsightsUnsubscribe {
        super::builders::CraMonitoringInsightsUnsubscribe::new(
            &self.client,
            super::types::CraMonitoringInsightsUnsubscribeRequest::new(subscription_id),
        )
    }

    /// Returns the cash flow update that a webhook announced for a user.
    ///
    /// `POST /cra/monitoring_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cramonitoring_insightsget)), reads only; retried after any transient failure.
    #[doc(alias = "/cra/monitoring_insights/get")]
    #[doc(alias = "craMonitoringInsightsGet")]
    #[doc(alias = "monitoringInsightsGet")]
    pub fn monitoring_insights_get(
        &self,
        consumer_report_permissible_purpose: impl Into<
            super::types::MonitoringConsumerReportPermissiblePurpose,
        >,
    ) -> super::builders::CraMonitoringInsightsGet {
        super::builders::CraMonitoringInsightsGet::new(
            &self.client,
            super::types::CraMonitoringInsightsGetRequest::new(consumer_report_permissible_purpose),
        )
    }

    /// Returns cash flow insights for a user from the bank accounts linked to verify income.
    ///
    /// `POST /cra/partner_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#crapartner_insightsget)), reads only; retried after any transient failure.
    #[doc(alias = "/cra/partner_insights/get")]
    #[doc(alias = "craPartnerInsightsGet")]
    #[doc(alias = "partnerInsightsGet")]
    pub fn partner_insights_get(
        &self,
        user_token: impl Into<plaid_types::UserToken>,
    ) -> super::builders::CraPartnerInsightsGet {
        super::builders::CraPartnerInsightsGet::new(
            &self.client,
            super::types::CraPartnerInsightsGetRequest::new(user_token),
        )
    }

    /// Returns the Income Insights of a user: streams of income, history and forecasts. Wait for the webhook `USER_CHECK_REPORT_READY` (or `CHECK_REPORT_READY`) first; without it the answer is an error such as `PRODUCT_NOT_READY`. A report expires after 24 hours, then `check_report_create` makes a new one.
    ///
    /// `POST /cra/check_report/income_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportincome_insightsget)), reads only; retried after any transient failure.
    #[doc(alias = "/cra/check_report/income_insights/get")]
    #[doc(alias = "checkReportIncomeInsightsGet")]
    #[doc(alias = "craCheckReportIncomeInsightsGet")]
    #[inline]
    pub fn check_report_income_insights_get(
        &self,
    ) -> super::builders::CraCheckReportIncomeInsightsGet {
        super::builders::CraCheckReportIncomeInsightsGet::new(
            &self.client,
            super::types::CraCheckReportIncomeInsightsGetRequest::new(),
        )
    }

    /// Returns the Base Report of a user: accounts, balances, owners, transactions and summaries. Wait for the webhook `USER_CHECK_REPORT_READY` (or `CHECK_REPORT_READY`) first. A report expires after 24 hours, then `check_report_create` makes a new one.
    ///
    /// `POST /cra/check_report/base_report/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportbase_reportget)), reads only; retried after any transient failure.
    #[doc(alias = "/cra/check_report/base_report/get")]
    #[doc(alias = "checkReportBaseReportGet")]
    #[doc(alias = "craCheckReportBaseReportGet")]
    #[inline]
    pub fn check_report_base_report_get(&self) -> super::builders::CraCheckReportBaseReportGet {
        super::builders::CraCheckReportBaseReportGet::new(
            &self.client,
            super::types::CraCheckReportBaseReportGetRequest::new(),
        )
    }

    /// Returns the newest Base Report of a user as a PDF file. `add_ons` attaches other reports to it.
    ///
    /// `POST /cra/check_report/pdf/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportpdfget)), reads only; retried after any transient failure.
    #[doc(alias = "/cra/check_report/pdf/get")]
    #[doc(alias = "checkReportPdfGet")]
    #[doc(alias = "craCheckReportPdfGet")]
    #[inline]
    pub fn check_report_pdf_get(&self) -> super::builders::CraCheckReportPDFGet {
        super::builders::CraCheckReportPDFGet::new(
            &self.client,
            super::types::CraCheckReportPDFGetRequest::new(),
        )
    }

    /// Makes a new consumer report for a user from fresh data, which takes a while: a webhook announces it. The report lives for 24 hours; read its parts within that time.
    ///
    /// `POST /cra/check_report/create` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Wait for the webhook `USER_CHECK_REPORT_READY`, or ask for a part of the report: `PRODUCT_NOT_READY` means that one is under way.
    #[doc(alias = "/cra/check_report/create")]
    #[doc(alias = "checkReportCreate")]
    #[doc(alias = "craCheckReportCreate")]
    pub fn check_report_create(
        &self,
        webhook: impl Into<String>,
        days_requested: i64,
        consumer_report_permissible_purpose: impl Into<plaid_types::ConsumerReportPermissiblePurpose>,
    ) -> super::builders::CraCheckReportCreate {
        super::builders::CraCheckReportCreate::new(
            &self.client,
            super::types::CraCheckReportCreateRequest::new(
                webhook,
                days_requested,
                consumer_report_permissible_purpose,
            ),
        )
    }

    /// Returns cash flow scores and attributes of a user, computed by partners of Plaid. Wait for the webhook `USER_CHECK_REPORT_READY` first. If the insights were not asked for in Link or in `check_report_create`, they are computed now and the call takes longer.
    ///
    /// `POST /cra/check_report/partner_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportpartner_insightsget)), reads only; retried after any transient failure.
    #[doc(alias = "/cra/check_report/partner_insights/get")]
    #[doc(alias = "checkReportPartnerInsightsGet")]
    #[doc(alias = "craCheckReportPartnerInsightsGet")]
    #[inline]
    pub fn check_report_partner_insights_get(
        &self,
    ) -> super::builders::CraCheckReportPartnerInsightsGet {
        super::builders::CraCheckReportPartnerInsightsGet::new(
            &self.client,
            super::types::CraCheckReportPartnerInsightsGetRequest::new(),
        )
    }

    /// Returns attributes of the cash flow of a user. Wait for the webhook `USER_CHECK_REPORT_READY` first. If the insights were not asked for in Link or in `check_report_create`, they are computed now and the call takes longer.
    ///
    /// `POST /cra/check_report/cashflow_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportcashflow_insightsget)), reads only; retried after any transient failure.
    #[doc(alias = "/cra/check_report/cashflow_insights/get")]
    #[doc(alias = "checkReportCashflowInsightsGet")]
    #[doc(alias = "craCheckReportCashflowInsightsGet")]
    #[inline]
    pub fn check_report_cashflow_insights_get(
        &self,
    ) -> super::builders::CraCheckReportCashflowInsightsGet {
        super::builders::CraCheckReportCashflowInsightsGet::new(
            &self.client,
            super::types::CraCheckReportCashflowInsightsGetRequest::new(),
        )
    }

    /// Returns the LendScore of a user, a number for the risk of default. Wait for the webhook `USER_CHECK_REPORT_READY` first. If the score was not asked for in Link or in `check_report_create`, it is computed now and the call takes longer.
    ///
    /// `POST /cra/check_report/lend_score/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportlend_scoreget)), reads only; retried after any transient failure.
    #[doc(alias = "/cra/check_report/lend_score/get")]
    #[doc(alias = "checkReportLendScoreGet")]
    #[doc(alias = "craCheckReportLendScoreGet")]
    #[inline]
    pub fn check_report_lend_score_get(&self) -> super::builders::CraCheckReportLendScoreGet {
        super::builders::CraCheckReportLendScoreGet::new(
            &self.client,
            super::types::CraCheckReportLendScoreGetRequest::new(),
        )
    }

    /// Returns attributes of a user that come from the connections seen in Plaid's network. Wait for the webhook `USER_CHECK_REPORT_READY` first. If they were not asked for in Link or in `check_report_create`, they are computed now and the call takes longer.
    ///
    /// `POST /cra/check_report/network_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportnetwork_insightsget)), reads only; retried after any transient failure.
    #[doc(alias = "/cra/check_report/network_insights/get")]
    #[doc(alias = "checkReportNetworkInsightsGet")]
    #[doc(alias = "craCheckReportNetworkInsightsGet")]
    #[inline]
    pub fn check_report_network_insights_get(
        &self,
    ) -> super::builders::CraCheckReportNetworkInsightsGet {
        super::builders::CraCheckReportNetworkInsightsGet::new(
            &self.client,
            super::types::CraCheckReportNetworkInsightsGetRequest::new(),
        )
    }

    /// Returns home lending reports of a user: the verification of assets, the employment refresh, or both. The Base Report product must have been part of the session or of `check_report_create`. Wait for the webhook `USER_CHECK_REPORT_READY` first.
    ///
    /// `POST /cra/check_report/verification/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportverificationget)), reads only; retried after any transient failure.
    #[doc(alias = "/cra/check_report/verification/get")]
    #[doc(alias = "checkReportVerificationGet")]
    #[doc(alias = "craCheckReportVerificationGet")]
    pub fn check_report_verification_get(
        &self,
        reports_requested: impl IntoIterator<
            Item = impl Into<plaid_types::CraCheckReportVerificationGetReportType>,
        >,
    ) -> super::builders::CraCheckReportVerificationGet {
        super::builders::CraCheckReportVerificationGet::new(
            &self.client,
            super::types::CraCheckReportVerificationGetRequest::new(reports_requested),
        )
    }

    /// Returns a home lending report of a user as a PDF file. Make the report first and wait for the webhook `USER_CHECK_REPORT_READY`.
    ///
    /// `POST /cra/check_report/verification/pdf/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#cracheck_reportverificationpdfget)), reads only; retried after any transient failure.
    #[doc(alias = "/cra/check_report/verification/pdf/get")]
    #[doc(alias = "checkReportVerificationPdfGet")]
    #[doc(alias = "craCheckReportVerificationPdfGet")]
    #[inline]
    pub fn check_report_verification_pdf_get(
        &self,
    ) -> super::builders::CraCheckReportVerificationPdfGet {
        super::builders::CraCheckReportVerificationPdfGet::new(
            &self.client,
            super::types::CraCheckReportVerificationPdfGetRequest::new(),
        )
    }

    /// Reports loan applications and how they were decided.
    ///
    /// `POST /cra/loans/applications/register` ([Plaid's page](https://plaid.com/docs/none/)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): No operation shows applications: register it again under the same id, and ask Plaid if that is refused.
    #[doc(alias = "/cra/loans/applications/register")]
    #[doc(alias = "craLoansApplicationsRegister")]
    #[doc(alias = "loansApplicationsRegister")]
    pub fn loans_applications_register(
        &self,
        applications: impl IntoIterator<Item = super::types::CraLoanApplication>,
    ) -> super::builders::CraLoansApplicationsRegister {
        super::builders::CraLoansApplicationsRegister::new(
            &self.client,
            super::types::CraLoansApplicationsRegisterRequest::new(applications),
        )
    }

    /// Reports loans and who took them.
    ///
    /// `POST /cra/loans/register` ([Plaid's page](https://plaid.com/docs/none/)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): No operation shows loans: register it again under the same id, and ask Plaid if that is refused.
    #[doc(alias = "/cra/loans/register")]
    #[doc(alias = "craLoansRegister")]
    #[doc(alias = "loansRegister")]
    pub fn loans_register(
        &self,
        loans: impl IntoIterator<Item = super::types::CraLoanRegister>,
    ) -> super::builders::CRALoansRegister {
        super::builders::CRALoansRegister::new(
            &self.client,
            super::types::CRALoansRegisterRequest::new(loans),
        )
    }

    /// Reports what became of loans: their status and the payments made.
    ///
    /// `POST /cra/loans/update` ([Plaid's page](https://plaid.com/docs/none/)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/cra/loans/update")]
    #[doc(alias = "craLoansUpdate")]
    #[doc(alias = "loansUpdate")]
    pub fn loans_update(
        &self,
        loans: impl IntoIterator<Item = super::types::CraLoanUpdate>,
    ) -> super::builders::CraLoansUpdate {
        super::builders::CraLoansUpdate::new(
            &self.client,
            super::types::CraLoansUpdateRequest::new(loans),
        )
    }

    /// Reports that loans have reached their end, so that no more updates will follow.
    ///
    /// `POST /cra/loans/unregister` ([Plaid's page](https://plaid.com/docs/none/)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/cra/loans/unregister")]
    #[doc(alias = "craLoansUnregister")]
    #[doc(alias = "loansUnregister")]
    pub fn loans_unregister(
        &self,
        loans: impl IntoIterator<Item = super::types::CraLoanUnregister>,
    ) -> super::builders::CraLoansUnregister {
        super::builders::CraLoansUnregister::new(
            &self.client,
            super::types::CraLoansUnregisterRequest::new(loans),
        )
    }

    /// Returns the credit profile report of a user.
    ///
    /// `POST /cra/credit_profile/report/get` ([Plaid's page](https://plaid.com/docs/none/)), reads only; retried after any transient failure.
    #[doc(alias = "/cra/credit_profile/report/get")]
    #[doc(alias = "craCreditProfileReportGet")]
    #[doc(alias = "creditProfileReportGet")]
    #[inline]
    pub fn credit_profile_report_get(
        &self,
        request: super::types::CraCreditProfileReportGetRequest,
    ) -> super::builders::CraCreditProfileReportGet {
        super::builders::CraCreditProfileReportGet::new(&self.client, request)
    }

    /// Returns all Base Reports and bank income reports of a consumer as one PDF file.
    ///
    /// `POST /consumer_report/pdf/get` ([Plaid's page](https://plaid.com/docs/none/)), reads only; retried after any transient failure.
    #[doc(alias = "/consumer_report/pdf/get")]
    #[doc(alias = "consumerReportPdfGet")]
    pub fn consumer_report_pdf_get(
        &self,
        user_token: impl Into<plaid_types::UserToken>,
    ) -> super::builders::ConsumerReportPDFGet {
        super::builders::ConsumerReportPDFGet::new(
            &self.client,
            super::types::ConsumerReportPDFGetRequest::new(user_token),
        )
    }

    /// Returns a consumer report of a user with the parts asked for.
    ///
    /// `POST /cra/report/get` ([Plaid's page](https://plaid.com/docs/api/products/check/#crareportget)), reads only; retried after any transient failure.
    #[doc(alias = "/cra/report/get")]
    #[doc(alias = "craReportGet")]
    #[doc(alias = "reportGet")]
    pub fn report_get(
        &self,
        user_id: impl Into<plaid_types::UserId>,
        products: impl IntoIterator<Item = super::types::CraReportGetRequestProduct>,
        decision_stage: impl Into<plaid_types::CraReportDecisionStage>,
        consumer_report_permissible_purpose: impl Into<plaid_types::ConsumerReportPermissiblePurpose>,
    ) -> super::builders::CraReportGet {
        super::builders::CraReportGet::new(
            &self.client,
            super::types::CraReportGetRequest::new(
                user_id,
                products,
                decision_stage,
                consumer_report_permissible_purpose,
            ),
        )
    }

    /// Subscribes to webhooks that announce updated reports of a user, for one scope.
    ///
    /// `POST /cra/servicing/subscription/create`, not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/cra/servicing/subscription/list` for the user.
    #[doc(alias = "/cra/servicing/subscription/create")]
    #[doc(alias = "craServicingSubscriptionCreate")]
    #[doc(alias = "servicingSubscriptionCreate")]
    pub fn servicing_subscription_create(
        &self,
        user_id: impl Into<plaid_types::UserId>,
        scope: impl Into<plaid_types::CraReportScope>,
        products: impl IntoIterator<Item = super::types::CraSubscriptionProductConfig>,
    ) -> super::builders::CraServicingSubscriptionCreate {
        super::builders::CraServicingSubscriptionCreate::new(
            &self.client,
            super::types::CraServicingSubscriptionCreateRequest::new(user_id, scope, products),
        )
    }

    /// Ends a servicing subscription.
    ///
    /// `POST /cra/servicing/subscription/delete`, not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/cra/servicing/subscription/delete")]
    #[doc(alias = "craServicingSubscriptionDelete")]
    #[doc(alias = "servicingSubscriptionDelete")]
    pub fn servicing_subscription_delete(
        &self,
        subscription_id: impl Into<String>,
    ) -> super::builders::CraServicingSubscriptionDelete {
        super::builders::CraServicingSubscriptionDelete::new(
            &self.client,
            super::types::CraServicingSubscriptionDeleteRequest::new(subscription_id),
        )
    }

    /// Returns one servicing subscription.
    ///
    /// `POST /cra/servicing/subscription/get`, reads only; retried after any transient failure.
    #[doc(alias = "/cra/servicing/subscription/get")]
    #[doc(alias = "craServicingSubscriptionGet")]
    #[doc(alias = "servicingSubscriptionGet")]
    pub fn servicing_subscription_get(
        &self,
        subscription_id: impl Into<String>,
    ) -> super::builders::CraServicingSubscriptionGet {
        super::builders::CraServicingSubscriptionGet::new(
            &self.client,
            super::types::CraServicingSubscriptionGetRequest::new(subscription_id),
        )
    }

    /// Lists the servicing subscriptions of a user over all scopes.
    ///
    /// `POST /cra/servicing/subscription/list`, reads only; retried after any transient failure.
    #[doc(alias = "/cra/servicing/subscription/list")]
    #[doc(alias = "craServicingSubscriptionList")]
    #[doc(alias = "servicingSubscriptionList")]
    pub fn servicing_subscription_list(
        &self,
        user_id: impl Into<plaid_types::UserId>,
    ) -> super::builders::CraServicingSubscriptionList {
        super::builders::CraServicingSubscriptionList::new(
            &self.client,
            super::types::CraServicingSubscriptionListRequest::new(user_id),
        )
    }

    /// Changes a servicing subscription. Members you leave out stay as they are; `reset_fields` clears members.
    ///
    /// `POST /cra/servicing/subscription/update`, not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/cra/servicing/subscription/update")]
    #[doc(alias = "craServicingSubscriptionUpdate")]
    #[doc(alias = "servicingSubscriptionUpdate")]
    pub fn servicing_subscription_update(
        &self,
        subscription_id: impl Into<String>,
    ) -> super::builders::CraServicingSubscriptionUpdate {
        super::builders::CraServicingSubscriptionUpdate::new(
            &self.client,
            super::types::CraServicingSubscriptionUpdateRequest::new(subscription_id),
        )
    }

    /// Starts a consumer report about a user, with the products you name; `report_get` reads it once Plaid has sent the webhook that says it is ready.
    ///
    /// `POST /cra/report/create` ([Plaid's page](https://plaid.com/docs/api/products/check/#crareportcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Ask with `/cra/report/get`, or wait for the webhook that announces the report.
    #[doc(alias = "/cra/report/create")]
    #[doc(alias = "craReportCreate")]
    #[doc(alias = "reportCreate")]
    #[inline]
    pub fn report_create(
        &self,
        request: super::types::CraReportCreateRequest,
    ) -> super::builders::CraReportCreate {
        super::builders::CraReportCreate::new(&self.client, request)
    }
}
