// @generated from api/products/income.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/credit/sessions/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditSessionsGet(plaid_core::Call<super::types::CreditSessionsGetRequest>);

plaid_core::call_builder!(CreditSessionsGet, super::types::CreditSessionsGetRequest);

impl CreditSessionsGet {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
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
    /// The check of `/income/verification/precheck` that this builds on.
    pub fn precheck_id<M>(mut self, precheck_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().precheck_id = precheck_id.into_option();
        self
    }

    /// The Items that it rests on.
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        let value = Some(access_tokens.into_iter().map(Into::into).collect());
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.access_tokens
        });
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

plaid_core::poll_call_builder!(
    IncomeVerificationPaystubsGet,
    super::types::IncomeVerificationPaystubsGetRequest
);

impl IncomeVerificationPaystubsGet {
    /// Names a verification of income.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn income_verification_id<M>(
        mut self,
        income_verification_id: impl plaid_core::IntoOption<plaid_types::IncomeVerificationId, M>,
    ) -> Self {
        self.0.request_mut().income_verification_id = income_verification_id.into_option();
        self
    }

    /// Opens one Item. It does not expire; store it like a password.
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.0.request_mut().access_token = access_token.into_option();
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

plaid_core::document_call_builder!(IncomeVerificationDocumentsDownload);

plaid_core::poll_call_builder!(
    IncomeVerificationDocumentsDownload,
    super::types::IncomeVerificationDocumentsDownloadRequest
);

impl IncomeVerificationDocumentsDownload {
    /// Names a verification of income.
    ///
    /// Deprecated by Plaid.
    pub fn income_verification_id<M>(
        mut self,
        income_verification_id: impl plaid_core::IntoOption<plaid_types::IncomeVerificationId, M>,
    ) -> Self {
        self.0.request_mut().income_verification_id = income_verification_id.into_option();
        self
    }

    /// Opens one Item. It does not expire; store it like a password.
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.0.request_mut().access_token = access_token.into_option();
        self
    }

    /// The one document that is wanted; all of them if absent.
    pub fn document_id<M>(mut self, document_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().document_id = document_id.into_option();
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

plaid_core::poll_call_builder!(
    IncomeVerificationTaxformsGet,
    super::types::IncomeVerificationTaxformsGetRequest
);

impl IncomeVerificationTaxformsGet {
    /// Names a verification of income.
    ///
    /// Deprecated by Plaid.
    pub fn income_verification_id<M>(
        mut self,
        income_verification_id: impl plaid_core::IntoOption<plaid_types::IncomeVerificationId, M>,
    ) -> Self {
        self.0.request_mut().income_verification_id = income_verification_id.into_option();
        self
    }

    /// Opens one Item. It does not expire; store it like a password.
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.0.request_mut().access_token = access_token.into_option();
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
    /// Who is asked about.
    pub fn user(
        mut self,
        user: impl Into<Option<super::types::IncomeVerificationPrecheckUser>>,
    ) -> Self {
        self.0.request_mut().user = user.into();
        self
    }

    /// The user's employer.
    pub fn employer(
        mut self,
        employer: impl Into<Option<super::types::IncomeVerificationPrecheckEmployer>>,
    ) -> Self {
        self.0.request_mut().employer = employer.into();
        self
    }

    /// The user's payroll provider.
    pub fn payroll_institution(
        mut self,
        payroll_institution: impl Into<
            Option<super::types::IncomeVerificationPrecheckPayrollInstitution>,
        >,
    ) -> Self {
        self.0.request_mut().payroll_institution = payroll_institution.into();
        self
    }

    /// An Item of the user with Transactions; pay that arrives there makes the answer surer.
    ///
    /// Deprecated by Plaid.
    pub fn transactions_access_token<M>(
        mut self,
        transactions_access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.0.request_mut().transactions_access_token = transactions_access_token.into_option();
        self
    }

    /// Items of the user with Transactions; pay that arrives there makes the answer surer.
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

    /// The user's service in the US military.
    pub fn us_military_info(
        mut self,
        us_military_info: impl Into<Option<super::types::IncomeVerificationPrecheckMilitaryInfo>>,
    ) -> Self {
        self.0.request_mut().us_military_info = us_military_info.into();
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

plaid_core::poll_call_builder!(
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

plaid_core::poll_call_builder!(
    CreditBankIncomeGet,
    super::types::CreditBankIncomeGetRequest
);

impl CreditBankIncomeGet {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// How many reports are answered, newest first. Plaid's default is `1`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        let value = count.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.count
        });
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

plaid_core::document_call_builder!(CreditBankIncomePDFGet);

plaid_core::poll_call_builder!(
    CreditBankIncomePDFGet,
    super::types::CreditBankIncomePDFGetRequest
);

impl CreditBankIncomePDFGet {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
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
    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer.
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        let value = days_requested.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.days_requested
        });
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
    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
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
    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Names an Item: one user's login at one institution.
    pub fn item_id<M>(
        mut self,
        item_id: impl plaid_core::IntoOption<plaid_core::ItemId, M>,
    ) -> Self {
        self.0.request_mut().item_id = item_id.into_option();
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

plaid_core::poll_call_builder!(
    CreditBankStatementsUploadsGet,
    super::types::CreditBankStatementsUploadsGetRequest
);

impl CreditBankStatementsUploadsGet {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// The Items that it is about.
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        let value = Some(item_ids.into_iter().map(Into::into).collect());
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.item_ids
        });
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

plaid_core::poll_call_builder!(
    CreditPayrollIncomeGet,
    super::types::CreditPayrollIncomeGetRequest
);

impl CreditPayrollIncomeGet {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// The Items that it is about.
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        let value = Some(item_ids.into_iter().map(Into::into).collect());
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.item_ids
        });
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

plaid_core::poll_call_builder!(
    CreditPayrollIncomeRiskSignalsGet,
    super::types::CreditPayrollIncomeRiskSignalsGetRequest
);

impl CreditPayrollIncomeRiskSignalsGet {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
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
    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// The Items that it rests on.
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.0.request_mut().access_tokens =
            Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }

    /// The user's employer.
    pub fn employer(
        mut self,
        employer: impl Into<Option<super::types::IncomeVerificationPrecheckEmployer>>,
    ) -> Self {
        self.0.request_mut().employer = employer.into();
        self
    }

    /// The user's service in the US military.
    pub fn us_military_info(
        mut self,
        us_military_info: impl Into<Option<super::types::IncomeVerificationPrecheckMilitaryInfo>>,
    ) -> Self {
        self.0.request_mut().us_military_info = us_military_info.into();
        self
    }

    /// The user's payroll provider.
    pub fn payroll_institution(
        mut self,
        payroll_institution: impl Into<
            Option<super::types::IncomeVerificationPrecheckPayrollInstitution>,
        >,
    ) -> Self {
        self.0.request_mut().payroll_institution = payroll_institution.into();
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

plaid_core::poll_call_builder!(
    CreditEmploymentGet,
    super::types::CreditEmploymentGetRequest
);

impl CreditEmploymentGet {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
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
    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// The Items that it is about.
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        let value = Some(item_ids.into_iter().map(Into::into).collect());
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.item_ids
        });
        self
    }

    /// The URL that webhooks about it go to.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        let value = webhook.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.webhook
        });
        self
    }
}

/// A call of `/beta/ewa_report/v1/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BetaEwaReportV1Get(plaid_core::Call<super::types::BetaEwaReportV1GetRequest>);

plaid_core::call_builder!(BetaEwaReportV1Get, super::types::BetaEwaReportV1GetRequest);
