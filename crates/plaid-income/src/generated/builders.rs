// @generated from api/products/income.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/credit/sessions/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditSessionsGet(plaid_core::Call<super::types::CreditSessionsGetRequest>);

plaid_core::call_builder!(CreditSessionsGet, super::types::CreditSessionsGetRequest);

impl CreditSessionsGet {
    /// User token.
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.0.request_mut().user_token = Some(user_token.into());
        self
    }

    /// User id.
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }
}

/// A call of `/employers/search`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct EmployersSearch(plaid_core::Call<super::types::EmployersSearchRequest>);

plaid_core::call_builder!(EmployersSearch, super::types::EmployersSearchRequest);

/// A call of `/income/verification/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IncomeVerificationCreate(
    plaid_core::Call<super::types::IncomeVerificationCreateRequest>,
);

plaid_core::call_builder!(
    IncomeVerificationCreate,
    super::types::IncomeVerificationCreateRequest
);

impl IncomeVerificationCreate {
    /// Precheck id.
    pub fn precheck_id(mut self, precheck_id: impl Into<String>) -> Self {
        self.0.request_mut().precheck_id = Some(precheck_id.into());
        self
    }

    /// Access tokens.
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }
}

/// A call of `/income/verification/paystubs/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IncomeVerificationPaystubsGet(
    plaid_core::Call<super::types::IncomeVerificationPaystubsGetRequest>,
);

plaid_core::call_builder!(
    IncomeVerificationPaystubsGet,
    super::types::IncomeVerificationPaystubsGetRequest
);

impl IncomeVerificationPaystubsGet {
    /// Income verification id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn income_verification_id(
        mut self,
        income_verification_id: impl Into<plaid_types::IncomeVerificationId>,
    ) -> Self {
        self.0.request_mut().income_verification_id = Some(income_verification_id.into());
        self
    }

    /// Access token.
    pub fn access_token(mut self, access_token: impl Into<plaid_types::AccessToken>) -> Self {
        self.0.request_mut().access_token = Some(access_token.into());
        self
    }
}

/// A call of `/income/verification/documents/download`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IncomeVerificationDocumentsDownload(
    plaid_core::Call<super::types::IncomeVerificationDocumentsDownloadRequest>,
);

plaid_core::call_builder!(
    IncomeVerificationDocumentsDownload,
    super::types::IncomeVerificationDocumentsDownloadRequest
);

impl IncomeVerificationDocumentsDownload {
    /// Income verification id.
    ///
    /// Deprecated by Plaid.
    pub fn income_verification_id(
        mut self,
        income_verification_id: impl Into<plaid_types::IncomeVerificationId>,
    ) -> Self {
        self.0.request_mut().income_verification_id = Some(income_verification_id.into());
        self
    }

    /// Access token.
    pub fn access_token(mut self, access_token: impl Into<plaid_types::AccessToken>) -> Self {
        self.0.request_mut().access_token = Some(access_token.into());
        self
    }

    /// Document id.
    pub fn document_id(mut self, document_id: impl Into<String>) -> Self {
        self.0.request_mut().document_id = Some(document_id.into());
        self
    }
}

/// A call of `/income/verification/taxforms/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IncomeVerificationTaxformsGet(
    plaid_core::Call<super::types::IncomeVerificationTaxformsGetRequest>,
);

plaid_core::call_builder!(
    IncomeVerificationTaxformsGet,
    super::types::IncomeVerificationTaxformsGetRequest
);

impl IncomeVerificationTaxformsGet {
    /// Income verification id.
    ///
    /// Deprecated by Plaid.
    pub fn income_verification_id(
        mut self,
        income_verification_id: impl Into<plaid_types::IncomeVerificationId>,
    ) -> Self {
        self.0.request_mut().income_verification_id = Some(income_verification_id.into());
        self
    }

    /// Access token.
    pub fn access_token(mut self, access_token: impl Into<plaid_types::AccessToken>) -> Self {
        self.0.request_mut().access_token = Some(access_token.into());
        self
    }
}

/// A call of `/income/verification/precheck`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IncomeVerificationPrecheck(
    plaid_core::Call<super::types::IncomeVerificationPrecheckRequest>,
);

plaid_core::call_builder!(
    IncomeVerificationPrecheck,
    super::types::IncomeVerificationPrecheckRequest
);

impl IncomeVerificationPrecheck {
    /// User.
    pub fn user(mut self, user: super::types::IncomeVerificationPrecheckUser) -> Self {
        self.0.request_mut().user = Some(user);
        self
    }

    /// Employer.
    pub fn employer(mut self, employer: super::types::IncomeVerificationPrecheckEmployer) -> Self {
        self.0.request_mut().employer = Some(employer);
        self
    }

    /// Payroll institution.
    pub fn payroll_institution(
        mut self,
        payroll_institution: super::types::IncomeVerificationPrecheckPayrollInstitution,
    ) -> Self {
        self.0.request_mut().payroll_institution = Some(payroll_institution);
        self
    }

    /// Transactions access token.
    ///
    /// Deprecated by Plaid.
    pub fn transactions_access_token(
        mut self,
        transactions_access_token: impl Into<plaid_types::AccessToken>,
    ) -> Self {
        self.0.request_mut().transactions_access_token = Some(transactions_access_token.into());
        self
    }

    /// Transactions access tokens.
    pub fn transactions_access_tokens(
        mut self,
        transactions_access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.0.request_mut().transactions_access_tokens = Some(
            transactions_access_tokens
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Us military info.
    pub fn us_military_info(
        mut self,
        us_military_info: super::types::IncomeVerificationPrecheckMilitaryInfo,
    ) -> Self {
        self.0.request_mut().us_military_info = Some(us_military_info);
        self
    }
}

/// A call of `/employment/verification/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct EmploymentVerificationGet(
    plaid_core::Call<super::types::EmploymentVerificationGetRequest>,
);

plaid_core::call_builder!(
    EmploymentVerificationGet,
    super::types::EmploymentVerificationGetRequest
);

/// A call of `/beta/credit/v1/bank_employment/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditBankEmploymentGet(plaid_core::Call<super::types::CreditBankEmploymentGetRequest>);

plaid_core::call_builder!(
    CreditBankEmploymentGet,
    super::types::CreditBankEmploymentGetRequest
);

/// A call of `/credit/bank_income/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditBankIncomeGet(plaid_core::Call<super::types::CreditBankIncomeGetRequest>);

plaid_core::call_builder!(
    CreditBankIncomeGet,
    super::types::CreditBankIncomeGetRequest
);

impl CreditBankIncomeGet {
    /// User token.
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.0.request_mut().user_token = Some(user_token.into());
        self
    }

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }

    /// Count. Plaid's default is `1`.
    pub fn count(mut self, count: i64) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .count = Some(count);
        self
    }
}

/// A call of `/credit/bank_income/pdf/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditBankIncomePDFGet(plaid_core::Call<super::types::CreditBankIncomePDFGetRequest>);

plaid_core::call_builder!(
    CreditBankIncomePDFGet,
    super::types::CreditBankIncomePDFGetRequest
);

impl CreditBankIncomePDFGet {
    /// User token.
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.0.request_mut().user_token = Some(user_token.into());
        self
    }

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }
}

/// A call of `/credit/bank_income/refresh`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditBankIncomeRefresh(plaid_core::Call<super::types::CreditBankIncomeRefreshRequest>);

plaid_core::call_builder!(
    CreditBankIncomeRefresh,
    super::types::CreditBankIncomeRefreshRequest
);

impl CreditBankIncomeRefresh {
    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }

    /// Days requested.
    pub fn days_requested(mut self, days_requested: i64) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .days_requested = Some(days_requested);
        self
    }
}

/// A call of `/credit/bank_income/webhook/update`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditBankIncomeWebhookUpdate(
    plaid_core::Call<super::types::CreditBankIncomeWebhookUpdateRequest>,
);

plaid_core::call_builder!(
    CreditBankIncomeWebhookUpdate,
    super::types::CreditBankIncomeWebhookUpdateRequest
);

impl CreditBankIncomeWebhookUpdate {
    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }
}

/// A call of `/credit/payroll_income/parsing_config/update`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditPayrollIncomeParsingConfigUpdate(
    plaid_core::Call<super::types::CreditPayrollIncomeParsingConfigUpdateRequest>,
);

plaid_core::call_builder!(
    CreditPayrollIncomeParsingConfigUpdate,
    super::types::CreditPayrollIncomeParsingConfigUpdateRequest
);

impl CreditPayrollIncomeParsingConfigUpdate {
    /// User token.
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.0.request_mut().user_token = Some(user_token.into());
        self
    }

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }

    /// Item id.
    pub fn item_id(mut self, item_id: impl Into<plaid_core::ItemId>) -> Self {
        self.0.request_mut().item_id = Some(item_id.into());
        self
    }
}

/// A call of `/credit/bank_statements/uploads/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditBankStatementsUploadsGet(
    plaid_core::Call<super::types::CreditBankStatementsUploadsGetRequest>,
);

plaid_core::call_builder!(
    CreditBankStatementsUploadsGet,
    super::types::CreditBankStatementsUploadsGetRequest
);

impl CreditBankStatementsUploadsGet {
    /// User token.
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.0.request_mut().user_token = Some(user_token.into());
        self
    }

    /// User id.
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }

    /// Item ids.
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// A call of `/credit/payroll_income/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditPayrollIncomeGet(plaid_core::Call<super::types::CreditPayrollIncomeGetRequest>);

plaid_core::call_builder!(
    CreditPayrollIncomeGet,
    super::types::CreditPayrollIncomeGetRequest
);

impl CreditPayrollIncomeGet {
    /// User token.
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.0.request_mut().user_token = Some(user_token.into());
        self
    }

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }

    /// Item ids.
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// A call of `/credit/payroll_income/risk_signals/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditPayrollIncomeRiskSignalsGet(
    plaid_core::Call<super::types::CreditPayrollIncomeRiskSignalsGetRequest>,
);

plaid_core::call_builder!(
    CreditPayrollIncomeRiskSignalsGet,
    super::types::CreditPayrollIncomeRiskSignalsGetRequest
);

impl CreditPayrollIncomeRiskSignalsGet {
    /// User token.
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.0.request_mut().user_token = Some(user_token.into());
        self
    }

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }
}

/// A call of `/credit/payroll_income/precheck`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditPayrollIncomePrecheck(
    plaid_core::Call<super::types::CreditPayrollIncomePrecheckRequest>,
);

plaid_core::call_builder!(
    CreditPayrollIncomePrecheck,
    super::types::CreditPayrollIncomePrecheckRequest
);

impl CreditPayrollIncomePrecheck {
    /// User token.
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.0.request_mut().user_token = Some(user_token.into());
        self
    }

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }

    /// Access tokens.
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.0.request_mut().access_tokens =
            Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }

    /// Employer.
    pub fn employer(mut self, employer: super::types::IncomeVerificationPrecheckEmployer) -> Self {
        self.0.request_mut().employer = Some(employer);
        self
    }

    /// Us military info.
    pub fn us_military_info(
        mut self,
        us_military_info: super::types::IncomeVerificationPrecheckMilitaryInfo,
    ) -> Self {
        self.0.request_mut().us_military_info = Some(us_military_info);
        self
    }

    /// Payroll institution.
    pub fn payroll_institution(
        mut self,
        payroll_institution: super::types::IncomeVerificationPrecheckPayrollInstitution,
    ) -> Self {
        self.0.request_mut().payroll_institution = Some(payroll_institution);
        self
    }
}

/// A call of `/credit/employment/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditEmploymentGet(plaid_core::Call<super::types::CreditEmploymentGetRequest>);

plaid_core::call_builder!(
    CreditEmploymentGet,
    super::types::CreditEmploymentGetRequest
);

impl CreditEmploymentGet {
    /// User token.
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.0.request_mut().user_token = Some(user_token.into());
        self
    }

    /// User id.
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }
}

/// A call of `/credit/payroll_income/refresh`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditPayrollIncomeRefresh(
    plaid_core::Call<super::types::CreditPayrollIncomeRefreshRequest>,
);

plaid_core::call_builder!(
    CreditPayrollIncomeRefresh,
    super::types::CreditPayrollIncomeRefreshRequest
);

impl CreditPayrollIncomeRefresh {
    /// User token.
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.0.request_mut().user_token = Some(user_token.into());
        self
    }

    /// User id.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }

    /// Item ids.
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Webhook.
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .webhook = Some(webhook.into());
        self
    }
}

/// A call of `/beta/ewa_report/v1/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BetaEwaReportV1Get(plaid_core::Call<super::types::BetaEwaReportV1GetRequest>);

plaid_core::call_builder!(BetaEwaReportV1Get, super::types::BetaEwaReportV1GetRequest);
