// @generated from api/products/check.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/cra/monitoring_insights/subscribe`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraMonitoringInsightsSubscribe(
    plaid_core::Call<super::types::CraMonitoringInsightsSubscribeRequest>,
);

plaid_core::call_builder!(
    CraMonitoringInsightsSubscribe,
    super::types::CraMonitoringInsightsSubscribeRequest
);

impl CraMonitoringInsightsSubscribe {
    /// Names a user, as made by the user endpoints.
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

    /// Which income counts; all of it if absent.
    pub fn income_categories(
        mut self,
        income_categories: impl IntoIterator<Item = impl Into<plaid_types::CreditBankIncomeCategory>>,
    ) -> Self {
        self.0.request_mut().income_categories =
            Some(income_categories.into_iter().map(Into::into).collect());
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }
}

/// A call of `/cra/monitoring_insights/unsubscribe`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraMonitoringInsightsUnsubscribe(
    plaid_core::Call<super::types::CraMonitoringInsightsUnsubscribeRequest>,
);

plaid_core::call_builder!(
    CraMonitoringInsightsUnsubscribe,
    super::types::CraMonitoringInsightsUnsubscribeRequest
);

/// A call of `/cra/monitoring_insights/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraMonitoringInsightsGet(
    plaid_core::Call<super::types::CraMonitoringInsightsGetRequest>,
);

plaid_core::call_builder!(
    CraMonitoringInsightsGet,
    super::types::CraMonitoringInsightsGetRequest
);

plaid_core::poll_call_builder!(
    CraMonitoringInsightsGet,
    super::types::CraMonitoringInsightsGetRequest
);

impl CraMonitoringInsightsGet {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }
}

/// A call of `/cra/partner_insights/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraPartnerInsightsGet(plaid_core::Call<super::types::CraPartnerInsightsGetRequest>);

plaid_core::call_builder!(
    CraPartnerInsightsGet,
    super::types::CraPartnerInsightsGetRequest
);

plaid_core::poll_call_builder!(
    CraPartnerInsightsGet,
    super::types::CraPartnerInsightsGetRequest
);

impl CraPartnerInsightsGet {
    /// Whether the user's reports are billed.
    pub fn user_tier<M>(
        mut self,
        user_tier: impl plaid_core::IntoOption<super::types::CraUserTier, M>,
    ) -> Self {
        self.0.request_mut().user_tier = user_tier.into_option();
        self
    }
}

/// A call of `/cra/check_report/income_insights/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraCheckReportIncomeInsightsGet(
    plaid_core::Call<super::types::CraCheckReportIncomeInsightsGetRequest>,
);

plaid_core::call_builder!(
    CraCheckReportIncomeInsightsGet,
    super::types::CraCheckReportIncomeInsightsGetRequest
);

plaid_core::poll_call_builder!(
    CraCheckReportIncomeInsightsGet,
    super::types::CraCheckReportIncomeInsightsGetRequest
);

impl CraCheckReportIncomeInsightsGet {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Lets one other client read data of a user.
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.0.request_mut().third_party_user_token = third_party_user_token.into_option();
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

    /// Names the report.
    pub fn report_id<M>(mut self, report_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().report_id = report_id.into_option();
        self
    }

    /// Why you may have a consumer report, by the Fair Credit Reporting Act; while a loan runs.
    pub fn consumer_report_permissible_purpose<M>(
        mut self,
        consumer_report_permissible_purpose: impl plaid_core::IntoOption<
            super::types::CraCheckReportPermissiblePurpose,
            M,
        >,
    ) -> Self {
        self.0.request_mut().consumer_report_permissible_purpose =
            consumer_report_permissible_purpose.into_option();
        self
    }

    /// Which streams of income are answered.
    pub fn income_insights_filter(
        mut self,
        income_insights_filter: impl Into<Option<plaid_types::IncomeInsightsFilter>>,
    ) -> Self {
        let value = income_insights_filter.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.income_insights_filter
        });
        self
    }

    /// The version of Income Insights.
    pub fn income_insights_version<M>(
        mut self,
        income_insights_version: impl plaid_core::IntoOption<plaid_types::IncomeInsightsVersion, M>,
    ) -> Self {
        let value = income_insights_version.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.income_insights_version
        });
        self
    }
}

/// A call of `/cra/check_report/base_report/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraCheckReportBaseReportGet(
    plaid_core::Call<super::types::CraCheckReportBaseReportGetRequest>,
);

plaid_core::call_builder!(
    CraCheckReportBaseReportGet,
    super::types::CraCheckReportBaseReportGetRequest
);

plaid_core::poll_call_builder!(
    CraCheckReportBaseReportGet,
    super::types::CraCheckReportBaseReportGetRequest
);

impl CraCheckReportBaseReportGet {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Lets one other client read data of a user.
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.0.request_mut().third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// Only these Items of the user; all of them if absent.
    ///
    /// Not in Plaid's public documentation.
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.0.request_mut().item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Whether the user's reports are billed.
    pub fn user_tier<M>(
        mut self,
        user_tier: impl plaid_core::IntoOption<super::types::CraUserTier, M>,
    ) -> Self {
        self.0.request_mut().user_tier = user_tier.into_option();
        self
    }

    /// Names the report.
    pub fn report_id<M>(mut self, report_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().report_id = report_id.into_option();
        self
    }

    /// Why you may have a consumer report, by the Fair Credit Reporting Act; while a loan runs.
    pub fn consumer_report_permissible_purpose<M>(
        mut self,
        consumer_report_permissible_purpose: impl plaid_core::IntoOption<
            super::types::CraCheckReportPermissiblePurpose,
            M,
        >,
    ) -> Self {
        self.0.request_mut().consumer_report_permissible_purpose =
            consumer_report_permissible_purpose.into_option();
        self
    }
}

/// A call of `/cra/check_report/pdf/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraCheckReportPDFGet(plaid_core::Call<super::types::CraCheckReportPDFGetRequest>);

plaid_core::call_builder!(
    CraCheckReportPDFGet,
    super::types::CraCheckReportPDFGetRequest
);

plaid_core::document_call_builder!(CraCheckReportPDFGet);

plaid_core::poll_call_builder!(
    CraCheckReportPDFGet,
    super::types::CraCheckReportPDFGetRequest
);

impl CraCheckReportPDFGet {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Lets one other client read data of a user.
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.0.request_mut().third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// What is added to a PDF.
    pub fn add_ons(
        mut self,
        add_ons: impl IntoIterator<Item = impl Into<super::types::CraPDFAddOns>>,
    ) -> Self {
        self.0.request_mut().add_ons = Some(add_ons.into_iter().map(Into::into).collect());
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }
}

/// A call of `/cra/check_report/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraCheckReportCreate(plaid_core::Call<super::types::CraCheckReportCreateRequest>);

plaid_core::call_builder!(
    CraCheckReportCreate,
    super::types::CraCheckReportCreateRequest
);

impl CraCheckReportCreate {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// How many days of history there have to be; with fewer, no report is made. At most 184.
    pub fn days_required(mut self, days_required: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().days_required = days_required.into();
        self
    }

    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().client_report_id = client_report_id.into_option();
        self
    }

    /// What to make at once. Other products are made when they are first read, which takes longer.
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.0.request_mut().products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// How the Base Report is made.
    pub fn base_report(
        mut self,
        base_report: impl Into<Option<super::types::CraCheckReportCreateBaseReportOptions>>,
    ) -> Self {
        self.0.request_mut().base_report = base_report.into();
        self
    }

    /// How Cashflow Insights are made.
    pub fn cashflow_insights(
        mut self,
        cashflow_insights: impl Into<Option<super::types::CraCheckReportCreateCashflowInsightsOptions>>,
    ) -> Self {
        self.0.request_mut().cashflow_insights = cashflow_insights.into();
        self
    }

    /// Which scores of partners are made.
    pub fn partner_insights(
        mut self,
        partner_insights: impl Into<Option<super::types::CraCheckReportCreatePartnerInsightsOptions>>,
    ) -> Self {
        self.0.request_mut().partner_insights = partner_insights.into();
        self
    }

    /// Which LendScore is made.
    pub fn lend_score(
        mut self,
        lend_score: impl Into<Option<super::types::CraCheckReportCreateLendScoreOptions>>,
    ) -> Self {
        self.0.request_mut().lend_score = lend_score.into();
        self
    }

    /// Which Network Insights are made.
    pub fn network_insights(
        mut self,
        network_insights: impl Into<Option<super::types::CraCheckReportCreateNetworkInsightsOptions>>,
    ) -> Self {
        self.0.request_mut().network_insights = network_insights.into();
        self
    }

    /// Whether investments go into the report.
    pub fn include_investments(mut self, include_investments: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().include_investments = include_investments.into();
        self
    }

    /// How Income Insights are made.
    pub fn income_insights(
        mut self,
        income_insights: impl Into<Option<super::types::CraCheckReportCreateIncomeInsightsOptions>>,
    ) -> Self {
        self.0.request_mut().income_insights = income_insights.into();
        self
    }
}

/// A call of `/cra/check_report/partner_insights/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraCheckReportPartnerInsightsGet(
    plaid_core::Call<super::types::CraCheckReportPartnerInsightsGetRequest>,
);

plaid_core::call_builder!(
    CraCheckReportPartnerInsightsGet,
    super::types::CraCheckReportPartnerInsightsGetRequest
);

plaid_core::poll_call_builder!(
    CraCheckReportPartnerInsightsGet,
    super::types::CraCheckReportPartnerInsightsGetRequest
);

impl CraCheckReportPartnerInsightsGet {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Lets one other client read data of a user.
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.0.request_mut().third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Whether the user's reports are billed.
    pub fn user_tier<M>(
        mut self,
        user_tier: impl plaid_core::IntoOption<super::types::CraUserTier, M>,
    ) -> Self {
        self.0.request_mut().user_tier = user_tier.into_option();
        self
    }

    /// Which scores of partners are wanted.
    ///
    /// Deprecated by Plaid.
    pub fn partner_insights(
        mut self,
        partner_insights: impl Into<
            Option<super::types::CraCheckReportPartnerInsightsGetPartnerInsights>,
        >,
    ) -> Self {
        self.0.request_mut().partner_insights = partner_insights.into();
        self
    }

    /// Older settings; `partner_insights.prism_versions` has taken their place.
    ///
    /// Deprecated by Plaid.
    pub fn prism_versions(
        mut self,
        prism_versions: impl Into<Option<super::types::PrismVersionsDeprecated>>,
    ) -> Self {
        let value = prism_versions.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.prism_versions
        });
        self
    }
}

/// A call of `/cra/check_report/cashflow_insights/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraCheckReportCashflowInsightsGet(
    plaid_core::Call<super::types::CraCheckReportCashflowInsightsGetRequest>,
);

plaid_core::call_builder!(
    CraCheckReportCashflowInsightsGet,
    super::types::CraCheckReportCashflowInsightsGetRequest
);

plaid_core::poll_call_builder!(
    CraCheckReportCashflowInsightsGet,
    super::types::CraCheckReportCashflowInsightsGetRequest
);

impl CraCheckReportCashflowInsightsGet {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Lets one other client read data of a user.
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.0.request_mut().third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// The version of the attributes.
    pub fn attributes_version<M>(
        mut self,
        attributes_version: impl plaid_core::IntoOption<plaid_types::CashflowAttributesVersion, M>,
    ) -> Self {
        let value = attributes_version.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.attributes_version
        });
        self
    }
}

/// A call of `/cra/check_report/lend_score/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraCheckReportLendScoreGet(
    plaid_core::Call<super::types::CraCheckReportLendScoreGetRequest>,
);

plaid_core::call_builder!(
    CraCheckReportLendScoreGet,
    super::types::CraCheckReportLendScoreGetRequest
);

plaid_core::poll_call_builder!(
    CraCheckReportLendScoreGet,
    super::types::CraCheckReportLendScoreGetRequest
);

impl CraCheckReportLendScoreGet {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Lets one other client read data of a user.
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.0.request_mut().third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// The version of the LendScore.
    pub fn lend_score_version<M>(
        mut self,
        lend_score_version: impl plaid_core::IntoOption<plaid_types::PlaidLendScoreVersion, M>,
    ) -> Self {
        let value = lend_score_version.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.lend_score_version
        });
        self
    }
}

/// A call of `/cra/check_report/network_insights/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraCheckReportNetworkInsightsGet(
    plaid_core::Call<super::types::CraCheckReportNetworkInsightsGetRequest>,
);

plaid_core::call_builder!(
    CraCheckReportNetworkInsightsGet,
    super::types::CraCheckReportNetworkInsightsGetRequest
);

plaid_core::poll_call_builder!(
    CraCheckReportNetworkInsightsGet,
    super::types::CraCheckReportNetworkInsightsGetRequest
);

impl CraCheckReportNetworkInsightsGet {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Lets one other client read data of a user.
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.0.request_mut().third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// The version of Network Insights.
    pub fn network_insights_version<M>(
        mut self,
        network_insights_version: impl plaid_core::IntoOption<plaid_types::NetworkInsightsVersion, M>,
    ) -> Self {
        let value = network_insights_version.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.network_insights_version
        });
        self
    }
}

/// A call of `/cra/check_report/verification/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraCheckReportVerificationGet(
    plaid_core::Call<super::types::CraCheckReportVerificationGetRequest>,
);

plaid_core::call_builder!(
    CraCheckReportVerificationGet,
    super::types::CraCheckReportVerificationGetRequest
);

plaid_core::poll_call_builder!(
    CraCheckReportVerificationGet,
    super::types::CraCheckReportVerificationGetRequest
);

impl CraCheckReportVerificationGet {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// How the Employment Refresh is made.
    ///
    /// Deprecated by Plaid.
    pub fn employment_refresh_options(
        mut self,
        employment_refresh_options: impl Into<
            Option<super::types::CraCheckReportVerificationGetEmploymentRefreshOptions>,
        >,
    ) -> Self {
        self.0.request_mut().employment_refresh_options = employment_refresh_options.into();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }
}

/// A call of `/cra/check_report/verification/pdf/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraCheckReportVerificationPdfGet(
    plaid_core::Call<super::types::CraCheckReportVerificationPdfGetRequest>,
);

plaid_core::call_builder!(
    CraCheckReportVerificationPdfGet,
    super::types::CraCheckReportVerificationPdfGetRequest
);

plaid_core::document_call_builder!(CraCheckReportVerificationPdfGet);

plaid_core::poll_call_builder!(
    CraCheckReportVerificationPdfGet,
    super::types::CraCheckReportVerificationPdfGetRequest
);

impl CraCheckReportVerificationPdfGet {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Lets one other client read data of a user.
    pub fn third_party_user_token<M>(
        mut self,
        third_party_user_token: impl plaid_core::IntoOption<plaid_types::ThirdPartyUserToken, M>,
    ) -> Self {
        self.0.request_mut().third_party_user_token = third_party_user_token.into_option();
        self
    }

    /// Which report is wanted as a PDF; `reports_requested` takes several.
    ///
    /// Deprecated by Plaid.
    pub fn report_requested<M>(
        mut self,
        report_requested: impl plaid_core::IntoOption<
            super::types::CraCheckReportVerificationPdfReportType,
            M,
        >,
    ) -> Self {
        self.0.request_mut().report_requested = report_requested.into_option();
        self
    }

    /// Which reports the PDF has: one of them, or a combination that Plaid allows.
    pub fn reports_requested(
        mut self,
        reports_requested: impl IntoIterator<
            Item = impl Into<super::types::CraCheckReportVerificationPdfReportType>,
        >,
    ) -> Self {
        self.0.request_mut().reports_requested =
            Some(reports_requested.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the ids for Fannie Mae and Freddie Mac are left out.
    pub fn hide_gse_details(mut self, hide_gse_details: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().hide_gse_details = hide_gse_details.into();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }
}

/// A call of `/cra/loans/applications/register`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraLoansApplicationsRegister(
    plaid_core::Call<super::types::CraLoansApplicationsRegisterRequest>,
);

plaid_core::call_builder!(
    CraLoansApplicationsRegister,
    super::types::CraLoansApplicationsRegisterRequest
);

/// A call of `/cra/loans/register`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CRALoansRegister(plaid_core::Call<super::types::CRALoansRegisterRequest>);

plaid_core::call_builder!(CRALoansRegister, super::types::CRALoansRegisterRequest);

/// A call of `/cra/loans/update`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraLoansUpdate(plaid_core::Call<super::types::CraLoansUpdateRequest>);

plaid_core::call_builder!(CraLoansUpdate, super::types::CraLoansUpdateRequest);

/// A call of `/cra/loans/unregister`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraLoansUnregister(plaid_core::Call<super::types::CraLoansUnregisterRequest>);

plaid_core::call_builder!(CraLoansUnregister, super::types::CraLoansUnregisterRequest);

/// A call of `/cra/credit_profile/report/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraCreditProfileReportGet(
    plaid_core::Call<super::types::CraCreditProfileReportGetRequest>,
);

plaid_core::call_builder!(
    CraCreditProfileReportGet,
    super::types::CraCreditProfileReportGetRequest
);

plaid_core::poll_call_builder!(
    CraCreditProfileReportGet,
    super::types::CraCreditProfileReportGetRequest
);

/// A call of `/consumer_report/pdf/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ConsumerReportPDFGet(plaid_core::Call<super::types::ConsumerReportPDFGetRequest>);

plaid_core::call_builder!(
    ConsumerReportPDFGet,
    super::types::ConsumerReportPDFGetRequest
);

plaid_core::document_call_builder!(ConsumerReportPDFGet);

plaid_core::poll_call_builder!(
    ConsumerReportPDFGet,
    super::types::ConsumerReportPDFGetRequest
);

/// A call of `/cra/report/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraReportGet(plaid_core::Call<super::types::CraReportGetRequest>);

plaid_core::call_builder!(CraReportGet, super::types::CraReportGetRequest);

plaid_core::poll_call_builder!(CraReportGet, super::types::CraReportGetRequest);

impl CraReportGet {
    /// Whose Items a report rests on.
    pub fn scope<M>(
        mut self,
        scope: impl plaid_core::IntoOption<plaid_types::CraReportScope, M>,
    ) -> Self {
        self.0.request_mut().scope = scope.into_option();
        self
    }

    /// Names the report.
    pub fn report_id<M>(mut self, report_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().report_id = report_id.into_option();
        self
    }
}

/// A call of `/cra/servicing/subscription/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraServicingSubscriptionCreate(
    plaid_core::Call<super::types::CraServicingSubscriptionCreateRequest>,
);

plaid_core::call_builder!(
    CraServicingSubscriptionCreate,
    super::types::CraServicingSubscriptionCreateRequest
);

impl CraServicingSubscriptionCreate {
    /// How often reports are made.
    pub fn cadence<M>(
        mut self,
        cadence: impl plaid_core::IntoOption<super::types::CraSubscriptionCadence, M>,
    ) -> Self {
        self.0.request_mut().cadence = cadence.into_option();
        self
    }

    /// The URL that webhooks about it go to.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().webhook = webhook.into_option();
        self
    }
}

/// A call of `/cra/servicing/subscription/delete`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraServicingSubscriptionDelete(
    plaid_core::Call<super::types::CraServicingSubscriptionDeleteRequest>,
);

plaid_core::call_builder!(
    CraServicingSubscriptionDelete,
    super::types::CraServicingSubscriptionDeleteRequest
);

/// A call of `/cra/servicing/subscription/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraServicingSubscriptionGet(
    plaid_core::Call<super::types::CraServicingSubscriptionGetRequest>,
);

plaid_core::call_builder!(
    CraServicingSubscriptionGet,
    super::types::CraServicingSubscriptionGetRequest
);

/// A call of `/cra/servicing/subscription/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraServicingSubscriptionList(
    plaid_core::Call<super::types::CraServicingSubscriptionListRequest>,
);

plaid_core::call_builder!(
    CraServicingSubscriptionList,
    super::types::CraServicingSubscriptionListRequest
);

/// A call of `/cra/servicing/subscription/update`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraServicingSubscriptionUpdate(
    plaid_core::Call<super::types::CraServicingSubscriptionUpdateRequest>,
);

plaid_core::call_builder!(
    CraServicingSubscriptionUpdate,
    super::types::CraServicingSubscriptionUpdateRequest
);

impl CraServicingSubscriptionUpdate {
    /// The URL that webhooks about it go to.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().webhook = webhook.into_option();
        self
    }

    /// One product that a subscription makes.
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = super::types::CraSubscriptionProductConfig>,
    ) -> Self {
        self.0.request_mut().products = Some(products.into_iter().collect());
        self
    }

    /// What can be set back to its default.
    pub fn reset_fields(
        mut self,
        reset_fields: impl IntoIterator<
            Item = impl Into<super::types::CraServicingSubscriptionUpdateRequestResettableField>,
        >,
    ) -> Self {
        self.0.request_mut().reset_fields =
            Some(reset_fields.into_iter().map(Into::into).collect());
        self
    }
}

/// A call of `/cra/report/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CraReportCreate(plaid_core::Call<super::types::CraReportCreateRequest>);

plaid_core::call_builder!(CraReportCreate, super::types::CraReportCreateRequest);

impl CraReportCreate {
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().client_report_id = client_report_id.into_option();
        self
    }

    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 0 to 731.
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().days_requested = days_requested.into();
        self
    }

    /// How many days of history there have to be; with fewer, no report is made. From 0 to 184.
    pub fn days_required(mut self, days_required: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().days_required = days_required.into();
        self
    }

    /// Whether investments go into the report.
    pub fn include_investments(mut self, include_investments: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().include_investments = include_investments.into();
        self
    }

    /// Whether the report compares what accounts tell of the owner with the user you named.
    pub fn include_identity_match(
        mut self,
        include_identity_match: impl Into<Option<bool>>,
    ) -> Self {
        self.0.request_mut().include_identity_match = include_identity_match.into();
        self
    }

    /// The URL that webhooks about it go to.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().webhook = webhook.into_option();
        self
    }
}
