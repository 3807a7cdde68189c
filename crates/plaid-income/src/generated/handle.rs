// @generated from api/products/income.toml by `cargo xtask codegen`. Do not edit.

/// Income and employment from payroll accounts, bank accounts and documents.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/income/)
#[derive(Clone, Debug)]
pub struct Income {
    client: plaid_core::Client,
}

impl Income {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Lists what a user did in Link to share income: the sessions and their results.
    ///
    /// `POST /credit/sessions/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditsessionsget)), reads only; retried after any transient failure.
    #[doc(alias = "/credit/sessions/get")]
    #[doc(alias = "creditSessionsGet")]
    #[doc(alias = "sessionsGet")]
    #[inline]
    pub fn sessions_get(&self) -> super::builders::CreditSessionsGet {
        super::builders::CreditSessionsGet::new(
            &self.client,
            super::types::CreditSessionsGetRequest::new(),
        )
    }

    /// Searches employers that deposit switch knew.
    ///
    /// `POST /employers/search` ([Plaid's page](https://plaid.com/docs/api/employers/#employerssearch)), reads only; retried after any transient failure.
    #[doc(alias = "/employers/search")]
    #[doc(alias = "employersSearch")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn employers_search(
        &self,
        query: impl Into<String>,
        products: impl IntoIterator<Item = impl Into<String>>,
    ) -> super::builders::EmployersSearch {
        super::builders::EmployersSearch::new(
            &self.client,
            super::types::EmployersSearchRequest::new(query, products),
        )
    }

    /// Starts an income verification; an older form.
    ///
    /// `POST /income/verification/create` ([Plaid's page](https://plaid.com/docs/api/products/income/#incomeverificationcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Nothing lists verifications: make another. One that nobody uses does no harm.
    #[doc(alias = "/income/verification/create")]
    #[doc(alias = "incomeVerificationCreate")]
    #[doc(alias = "verificationCreate")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn verification_create(
        &self,
        webhook: impl Into<String>,
    ) -> super::builders::IncomeVerificationCreate {
        super::builders::IncomeVerificationCreate::new(
            &self.client,
            super::types::IncomeVerificationCreateRequest::new(webhook),
        )
    }

    /// Reads pay stubs of an income verification; an older form.
    ///
    /// `POST /income/verification/paystubs/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget)), reads only; retried after any transient failure.
    #[doc(alias = "/income/verification/paystubs/get")]
    #[doc(alias = "incomeVerificationPaystubsGet")]
    #[doc(alias = "verificationPaystubsGet")]
    #[deprecated = "Plaid advises against this operation"]
    #[inline]
    pub fn verification_paystubs_get(&self) -> super::builders::IncomeVerificationPaystubsGet {
        super::builders::IncomeVerificationPaystubsGet::new(
            &self.client,
            super::types::IncomeVerificationPaystubsGetRequest::new(),
        )
    }

    /// Reads the original documents of an income verification as a ZIP archive.
    ///
    /// `POST /income/verification/documents/download` ([Plaid's page](https://plaid.com/docs/api/products/income/#incomeverificationdocumentsdownload)), reads only; retried after any transient failure.
    #[doc(alias = "/income/verification/documents/download")]
    #[doc(alias = "incomeVerificationDocumentsDownload")]
    #[doc(alias = "verificationDocumentsDownload")]
    #[deprecated = "Plaid advises against this operation"]
    #[inline]
    pub fn verification_documents_download(
        &self,
    ) -> super::builders::IncomeVerificationDocumentsDownload {
        super::builders::IncomeVerificationDocumentsDownload::new(
            &self.client,
            super::types::IncomeVerificationDocumentsDownloadRequest::new(),
        )
    }

    /// Reads tax forms of an income verification; an older form.
    ///
    /// `POST /income/verification/taxforms/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget)), reads only; retried after any transient failure.
    #[doc(alias = "/income/verification/taxforms/get")]
    #[doc(alias = "incomeVerificationTaxformsGet")]
    #[doc(alias = "verificationTaxformsGet")]
    #[deprecated = "Plaid advises against this operation"]
    #[inline]
    pub fn verification_taxforms_get(&self) -> super::builders::IncomeVerificationTaxformsGet {
        super::builders::IncomeVerificationTaxformsGet::new(
            &self.client,
            super::types::IncomeVerificationTaxformsGetRequest::new(),
        )
    }

    /// Tells how likely it is that a user's payroll account is supported; an older form.
    ///
    /// `POST /income/verification/precheck` ([Plaid's page](https://plaid.com/docs/api/products/income/#incomeverificationprecheck)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/income/verification/precheck")]
    #[doc(alias = "incomeVerificationPrecheck")]
    #[doc(alias = "verificationPrecheck")]
    #[deprecated = "Plaid advises against this operation"]
    #[inline]
    pub fn verification_precheck(&self) -> super::builders::IncomeVerificationPrecheck {
        super::builders::IncomeVerificationPrecheck::new(
            &self.client,
            super::types::IncomeVerificationPrecheckRequest::new(),
        )
    }

    /// Reads a user's employment; an older form.
    ///
    /// `POST /employment/verification/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#employmentverificationget)), reads only; retried after any transient failure.
    #[doc(alias = "/employment/verification/get")]
    #[doc(alias = "employmentVerificationGet")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn employment_verification_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::EmploymentVerificationGet {
        super::builders::EmploymentVerificationGet::new(
            &self.client,
            super::types::EmploymentVerificationGetRequest::new(access_token),
        )
    }

    /// Reads employment found in a user's bank accounts.
    ///
    /// `POST /beta/credit/v1/bank_employment/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_employmentget)), reads only; retried after any transient failure. In beta.
    #[doc(alias = "/beta/credit/v1/bank_employment/get")]
    #[doc(alias = "bankEmploymentGet")]
    #[doc(alias = "betaCreditV1BankEmploymentGet")]
    pub fn bank_employment_get(
        &self,
        user_token: impl Into<plaid_types::UserToken>,
    ) -> super::builders::CreditBankEmploymentGet {
        super::builders::CreditBankEmploymentGet::new(
            &self.client,
            super::types::CreditBankEmploymentGetRequest::new(user_token),
        )
    }

    /// Reads the income found in a user's bank accounts.
    ///
    /// `POST /credit/bank_income/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_incomeget)), reads only; retried after any transient failure.
    #[doc(alias = "/credit/bank_income/get")]
    #[doc(alias = "bankIncomeGet")]
    #[doc(alias = "creditBankIncomeGet")]
    #[inline]
    pub fn bank_income_get(&self) -> super::builders::CreditBankIncomeGet {
        super::builders::CreditBankIncomeGet::new(
            &self.client,
            super::types::CreditBankIncomeGetRequest::new(),
        )
    }

    /// Reads the bank income report as a PDF.
    ///
    /// `POST /credit/bank_income/pdf/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_incomepdfget)), reads only; retried after any transient failure.
    #[doc(alias = "/credit/bank_income/pdf/get")]
    #[doc(alias = "bankIncomePdfGet")]
    #[doc(alias = "creditBankIncomePdfGet")]
    #[inline]
    pub fn bank_income_pdf_get(&self) -> super::builders::CreditBankIncomePDFGet {
        super::builders::CreditBankIncomePDFGet::new(
            &self.client,
            super::types::CreditBankIncomePDFGetRequest::new(),
        )
    }

    /// Has the bank income report made anew.
    ///
    /// `POST /credit/bank_income/refresh` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_incomerefresh)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/credit/bank_income/refresh")]
    #[doc(alias = "bankIncomeRefresh")]
    #[doc(alias = "creditBankIncomeRefresh")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn bank_income_refresh(
        &self,
        user_token: impl Into<plaid_types::UserToken>,
    ) -> super::builders::CreditBankIncomeRefresh {
        super::builders::CreditBankIncomeRefresh::new(
            &self.client,
            super::types::CreditBankIncomeRefreshRequest::new(user_token),
        )
    }

    /// Turns proactive updates about a user's bank income on or off.
    ///
    /// `POST /credit/bank_income/webhook/update` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_incomewebhookupdate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/credit/bank_income/webhook/update")]
    #[doc(alias = "bankIncomeWebhookUpdate")]
    #[doc(alias = "creditBankIncomeWebhookUpdate")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn bank_income_webhook_update(
        &self,
        user_token: impl Into<plaid_types::UserToken>,
        enable_webhooks: bool,
    ) -> super::builders::CreditBankIncomeWebhookUpdate {
        super::builders::CreditBankIncomeWebhookUpdate::new(
            &self.client,
            super::types::CreditBankIncomeWebhookUpdateRequest::new(user_token, enable_webhooks),
        )
    }

    /// Changes how uploaded documents are analysed.
    ///
    /// `POST /credit/payroll_income/parsing_config/update` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditpayroll_incomeparsing_configupdate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/credit/payroll_income/parsing_config/update")]
    #[doc(alias = "creditPayrollIncomeParsingConfigUpdate")]
    #[doc(alias = "payrollIncomeParsingConfigUpdate")]
    pub fn payroll_income_parsing_config_update(
        &self,
        parsing_config: impl IntoIterator<
            Item = impl Into<plaid_types::IncomeVerificationDocParsingConfig>,
        >,
    ) -> super::builders::CreditPayrollIncomeParsingConfigUpdate {
        super::builders::CreditPayrollIncomeParsingConfigUpdate::new(
            &self.client,
            super::types::CreditPayrollIncomeParsingConfigUpdateRequest::new(parsing_config),
        )
    }

    /// Reads what was found in bank statements that the user uploaded.
    ///
    /// `POST /credit/bank_statements/uploads/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget)), reads only; retried after any transient failure.
    #[doc(alias = "/credit/bank_statements/uploads/get")]
    #[doc(alias = "bankStatementsUploadsGet")]
    #[doc(alias = "creditBankStatementsUploadsGet")]
    #[inline]
    pub fn bank_statements_uploads_get(&self) -> super::builders::CreditBankStatementsUploadsGet {
        super::builders::CreditBankStatementsUploadsGet::new(
            &self.client,
            super::types::CreditBankStatementsUploadsGetRequest::new(),
        )
    }

    /// Reads pay stubs, W-2 and 1099 forms from payroll accounts or uploaded documents.
    ///
    /// `POST /credit/payroll_income/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditpayroll_incomeget)), reads only; retried after any transient failure.
    #[doc(alias = "/credit/payroll_income/get")]
    #[doc(alias = "creditPayrollIncomeGet")]
    #[doc(alias = "payrollIncomeGet")]
    #[inline]
    pub fn payroll_income_get(&self) -> super::builders::CreditPayrollIncomeGet {
        super::builders::CreditPayrollIncomeGet::new(
            &self.client,
            super::types::CreditPayrollIncomeGetRequest::new(),
        )
    }

    /// Reads signs of fraud in documents that the user uploaded.
    ///
    /// `POST /credit/payroll_income/risk_signals/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/credit/payroll_income/risk_signals/get")]
    #[doc(alias = "creditPayrollIncomeRiskSignalsGet")]
    #[doc(alias = "payrollIncomeRiskSignalsGet")]
    #[inline]
    pub fn payroll_income_risk_signals_get(
        &self,
    ) -> super::builders::CreditPayrollIncomeRiskSignalsGet {
        super::builders::CreditPayrollIncomeRiskSignalsGet::new(
            &self.client,
            super::types::CreditPayrollIncomeRiskSignalsGetRequest::new(),
        )
    }

    /// Tells how likely it is that a user's payroll account is supported.
    ///
    /// `POST /credit/payroll_income/precheck` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditpayroll_incomeprecheck)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/credit/payroll_income/precheck")]
    #[doc(alias = "creditPayrollIncomePrecheck")]
    #[doc(alias = "payrollIncomePrecheck")]
    #[deprecated = "Plaid advises against this operation"]
    #[inline]
    pub fn payroll_income_precheck(&self) -> super::builders::CreditPayrollIncomePrecheck {
        super::builders::CreditPayrollIncomePrecheck::new(
            &self.client,
            super::types::CreditPayrollIncomePrecheckRequest::new(),
        )
    }

    /// Reads where a user is employed.
    ///
    /// `POST /credit/employment/get` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditemploymentget)), reads only; retried after any transient failure.
    #[doc(alias = "/credit/employment/get")]
    #[doc(alias = "creditEmploymentGet")]
    #[doc(alias = "employmentGet")]
    #[inline]
    pub fn employment_get(&self) -> super::builders::CreditEmploymentGet {
        super::builders::CreditEmploymentGet::new(
            &self.client,
            super::types::CreditEmploymentGetRequest::new(),
        )
    }

    /// Has payroll data fetched anew.
    ///
    /// `POST /credit/payroll_income/refresh` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditpayroll_incomerefresh)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/credit/payroll_income/refresh")]
    #[doc(alias = "creditPayrollIncomeRefresh")]
    #[doc(alias = "payrollIncomeRefresh")]
    #[inline]
    pub fn payroll_income_refresh(&self) -> super::builders::CreditPayrollIncomeRefresh {
        super::builders::CreditPayrollIncomeRefresh::new(
            &self.client,
            super::types::CreditPayrollIncomeRefreshRequest::new(),
        )
    }

    /// Reads a report for earned wage access.
    ///
    /// `POST /beta/ewa_report/v1/get` ([Plaid's page](https://plaid.com/docs/api/products/beta/#betaewareportv1get)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee). In beta. Not in Plaid's public documentation.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/beta/ewa_report/v1/get")]
    #[doc(alias = "betaEwaReportV1Get")]
    #[doc(alias = "ewaReportGet")]
    pub fn ewa_report_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::BetaEwaReportV1Get {
        super::builders::BetaEwaReportV1Get::new(
            &self.client,
            super::types::BetaEwaReportV1GetRequest::new(access_token),
        )
    }
}
