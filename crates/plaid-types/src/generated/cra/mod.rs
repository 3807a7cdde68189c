// @generated from api/shared/cra.toml by `cargo xtask codegen`. Do not edit.

//! Options and scores of consumer reports.

mod codec;

/// Income insights filter.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IncomeInsightsFilter {
    /// Included categories.
    pub included_categories: Vec<String>,
    /// Excluded categories.
    pub excluded_categories: Option<Vec<String>>,
}

impl IncomeInsightsFilter {
    /// A value with the members it cannot go without.
    pub fn new(included_categories: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            included_categories: included_categories.into_iter().map(Into::into).collect(),
            excluded_categories: None,
        }
    }

    /// Excluded categories.
    #[must_use]
    pub fn excluded_categories(
        mut self,
        excluded_categories: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_categories = Some(excluded_categories.into_iter().map(Into::into).collect());
        self
    }
}

/// Cra check report home lending report options.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCheckReportHomeLendingReportOptions {
    /// Reports requested.
    pub reports_requested: Vec<crate::CraCheckReportVerificationGetReportType>,
    /// Employment refresh options.
    pub employment_refresh_options: Option<crate::CraCheckReportCreateEmploymentRefreshOptions>,
}

impl CraCheckReportHomeLendingReportOptions {
    /// A value with the members it cannot go without.
    pub fn new(
        reports_requested: impl IntoIterator<
            Item = impl Into<crate::CraCheckReportVerificationGetReportType>,
        >,
    ) -> Self {
        Self {
            reports_requested: reports_requested.into_iter().map(Into::into).collect(),
            employment_refresh_options: None,
        }
    }

    /// Employment refresh options.
    #[must_use]
    pub fn employment_refresh_options(
        mut self,
        employment_refresh_options: crate::CraCheckReportCreateEmploymentRefreshOptions,
    ) -> Self {
        self.employment_refresh_options = Some(employment_refresh_options);
        self
    }
}

/// Cra check report create employment refresh options.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCheckReportCreateEmploymentRefreshOptions {
    /// Days requested. At most 731.
    pub days_requested: i64,
}

impl CraCheckReportCreateEmploymentRefreshOptions {
    /// A value with the members it cannot go without.
    pub fn new(days_requested: i64) -> Self {
        Self { days_requested }
    }
}

/// Prism versions.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PrismVersions {
    /// Firstdetect.
    pub firstdetect: Option<crate::PrismFirstDetectVersion>,
    /// Detect.
    pub detect: Option<crate::PrismDetectVersion>,
    /// Cashscore.
    pub cashscore: Option<crate::PrismCashScoreVersion>,
    /// Extend.
    pub extend: Option<crate::PrismExtendVersion>,
    /// Insights.
    pub insights: Option<crate::PrismInsightsVersion>,
}

impl PrismVersions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Firstdetect.
    #[must_use]
    pub fn firstdetect(mut self, firstdetect: impl Into<crate::PrismFirstDetectVersion>) -> Self {
        self.firstdetect = Some(firstdetect.into());
        self
    }

    /// Detect.
    #[must_use]
    pub fn detect(mut self, detect: impl Into<crate::PrismDetectVersion>) -> Self {
        self.detect = Some(detect.into());
        self
    }

    /// Cashscore.
    #[must_use]
    pub fn cashscore(mut self, cashscore: impl Into<crate::PrismCashScoreVersion>) -> Self {
        self.cashscore = Some(cashscore.into());
        self
    }

    /// Extend.
    #[must_use]
    pub fn extend(mut self, extend: impl Into<crate::PrismExtendVersion>) -> Self {
        self.extend = Some(extend.into());
        self
    }

    /// Insights.
    #[must_use]
    pub fn insights(mut self, insights: impl Into<crate::PrismInsightsVersion>) -> Self {
        self.insights = Some(insights.into());
        self
    }
}

/// Cra partner insights fico input.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraPartnerInsightsFicoInput {
    /// Fico lender id.
    pub fico_lender_id: String,
    /// Lender application id.
    pub lender_application_id: String,
    /// Ultrafico score requests.
    pub ultrafico_score_requests: Vec<crate::CraPartnerInsightsUltraFicoScoreRequest>,
}

impl CraPartnerInsightsFicoInput {
    /// A value with the members it cannot go without.
    pub fn new(
        fico_lender_id: impl Into<String>,
        lender_application_id: impl Into<String>,
        ultrafico_score_requests: impl IntoIterator<
            Item = crate::CraPartnerInsightsUltraFicoScoreRequest,
        >,
    ) -> Self {
        Self {
            fico_lender_id: fico_lender_id.into(),
            lender_application_id: lender_application_id.into(),
            ultrafico_score_requests: ultrafico_score_requests.into_iter().collect(),
        }
    }
}

/// Cra partner insights ultra fico score request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraPartnerInsightsUltraFicoScoreRequest {
    /// Ultrafico score version.
    pub ultrafico_score_version: crate::CraPartnerInsightsUltraFicoScoreVersion,
    /// Fico scoring request id.
    pub fico_scoring_request_id: Option<String>,
    /// Request correlation id.
    pub request_correlation_id: Option<String>,
    /// Base fico score.
    pub base_fico_score: crate::CraPartnerInsightsBaseFicoScore,
}

impl CraPartnerInsightsUltraFicoScoreRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        ultrafico_score_version: impl Into<crate::CraPartnerInsightsUltraFicoScoreVersion>,
        base_fico_score: crate::CraPartnerInsightsBaseFicoScore,
    ) -> Self {
        Self {
            ultrafico_score_version: ultrafico_score_version.into(),
            fico_scoring_request_id: None,
            request_correlation_id: None,
            base_fico_score,
        }
    }

    /// Fico scoring request id.
    #[must_use]
    pub fn fico_scoring_request_id(mut self, fico_scoring_request_id: impl Into<String>) -> Self {
        self.fico_scoring_request_id = Some(fico_scoring_request_id.into());
        self
    }

    /// Request correlation id.
    #[must_use]
    pub fn request_correlation_id(mut self, request_correlation_id: impl Into<String>) -> Self {
        self.request_correlation_id = Some(request_correlation_id.into());
        self
    }
}

/// Cra partner insights base fico score.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraPartnerInsightsBaseFicoScore {
    /// Bureau.
    pub bureau: crate::CraPartnerInsightsBureau,
    /// Score.
    pub score: i64,
    /// Reason codes. At most 4 elements.
    pub reason_codes: Option<Vec<String>>,
    /// Reason code 1.
    ///
    /// Deprecated by Plaid.
    pub reason_code_1: Option<String>,
    /// Reason code 2.
    ///
    /// Deprecated by Plaid.
    pub reason_code_2: Option<String>,
    /// Reason code 3.
    ///
    /// Deprecated by Plaid.
    pub reason_code_3: Option<String>,
    /// Reason code 4.
    ///
    /// Deprecated by Plaid.
    pub reason_code_4: Option<String>,
    /// Did inquiries adversely affect score.
    pub did_inquiries_adversely_affect_score: Option<bool>,
    /// Base fico score version.
    pub base_fico_score_version: crate::CraPartnerInsightsBaseFicoScoreVersion,
}

impl CraPartnerInsightsBaseFicoScore {
    /// A value with the members it cannot go without.
    pub fn new(
        bureau: impl Into<crate::CraPartnerInsightsBureau>,
        score: i64,
        base_fico_score_version: impl Into<crate::CraPartnerInsightsBaseFicoScoreVersion>,
    ) -> Self {
        Self {
            bureau: bureau.into(),
            score,
            reason_codes: None,
            reason_code_1: None,
            reason_code_2: None,
            reason_code_3: None,
            reason_code_4: None,
            did_inquiries_adversely_affect_score: None,
            base_fico_score_version: base_fico_score_version.into(),
        }
    }

    /// Reason codes. At most 4 elements.
    #[must_use]
    pub fn reason_codes(
        mut self,
        reason_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reason_codes = Some(reason_codes.into_iter().map(Into::into).collect());
        self
    }

    /// Reason code 1.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn reason_code_1(mut self, reason_code_1: impl Into<String>) -> Self {
        self.reason_code_1 = Some(reason_code_1.into());
        self
    }

    /// Reason code 2.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn reason_code_2(mut self, reason_code_2: impl Into<String>) -> Self {
        self.reason_code_2 = Some(reason_code_2.into());
        self
    }

    /// Reason code 3.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn reason_code_3(mut self, reason_code_3: impl Into<String>) -> Self {
        self.reason_code_3 = Some(reason_code_3.into());
        self
    }

    /// Reason code 4.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn reason_code_4(mut self, reason_code_4: impl Into<String>) -> Self {
        self.reason_code_4 = Some(reason_code_4.into());
        self
    }

    /// Did inquiries adversely affect score.
    #[must_use]
    pub fn did_inquiries_adversely_affect_score(
        mut self,
        did_inquiries_adversely_affect_score: bool,
    ) -> Self {
        self.did_inquiries_adversely_affect_score = Some(did_inquiries_adversely_affect_score);
        self
    }
}

plaid_core::open_enum! {
/// The known values of cra partner insights ultra fico score version.
pub enum CraPartnerInsightsUltraFicoScoreVersion {
/// `1.0`.
V1_0 = "1.0",
}
}

plaid_core::open_enum! {
/// The known values of income insights version.
pub enum IncomeInsightsVersion {
/// `II2`.
Ii2 = "II2",
}
}

plaid_core::open_enum! {
/// The known values of gse report type.
pub enum GSEReportType {
/// `VOA`.
Voa = "VOA",
/// `EMPLOYMENT_REFRESH`.
EmploymentRefresh = "EMPLOYMENT_REFRESH",
}
}

plaid_core::open_enum! {
/// The known values of cra check report verification get report type.
pub enum CraCheckReportVerificationGetReportType {
/// `VOA`.
Voa = "VOA",
/// `EMPLOYMENT_REFRESH`.
EmploymentRefresh = "EMPLOYMENT_REFRESH",
/// `INCOME`.
Income = "INCOME",
}
}

plaid_core::open_enum! {
/// The known values of cashflow attributes version.
pub enum CashflowAttributesVersion {
/// `v1.0`.
V1_0 = "v1.0",
/// `v2.0`.
V2_0 = "v2.0",
/// `CFI1`.
Cfi1 = "CFI1",
}
}

plaid_core::open_enum! {
/// The known values of prism first detect version.
pub enum PrismFirstDetectVersion {
/// `3`.
V3 = "3",
}
}

plaid_core::open_enum! {
/// The known values of prism detect version.
pub enum PrismDetectVersion {
/// `4.1`.
V4_1 = "4.1",
/// `4`.
V4 = "4",
}
}

plaid_core::open_enum! {
/// The known values of prism cash score version.
pub enum PrismCashScoreVersion {
/// `4.1`.
V4_1 = "4.1",
/// `4`.
V4 = "4",
/// `3_lite`.
V3Lite = "3_lite",
/// `3`.
V3 = "3",
}
}

plaid_core::open_enum! {
/// The known values of prism extend version.
pub enum PrismExtendVersion {
/// `4.1`.
V4_1 = "4.1",
/// `4`.
V4 = "4",
}
}

plaid_core::open_enum! {
/// The known values of prism insights version.
pub enum PrismInsightsVersion {
/// `4.1`.
V4_1 = "4.1",
/// `4`.
V4 = "4",
/// `3`.
V3 = "3",
}
}

plaid_core::open_enum! {
/// The known values of cra partner insights bureau.
pub enum CraPartnerInsightsBureau {
/// `EQUIFAX`.
Equifax = "EQUIFAX",
/// `EXPERIAN`.
Experian = "EXPERIAN",
/// `TRANSUNION`.
Transunion = "TRANSUNION",
}
}

plaid_core::open_enum! {
/// The known values of cra partner insights base fico score version.
pub enum CraPartnerInsightsBaseFicoScoreVersion {
/// `8`.
V8 = "8",
/// `9`.
V9 = "9",
/// `10`.
V10 = "10",
/// `10T`.
V10t = "10T",
}
}

plaid_core::open_enum! {
/// The known values of plaid lend score version.
pub enum PlaidLendScoreVersion {
/// `v1.0`.
V1_0 = "v1.0",
/// `v2.0`.
V2_0 = "v2.0",
/// `LS1`.
Ls1 = "LS1",
}
}

plaid_core::open_enum! {
/// The known values of network insights version.
pub enum NetworkInsightsVersion {
/// `NI1`.
Ni1 = "NI1",
}
}

plaid_core::open_enum! {
/// The known values of consumer report permissible purpose.
pub enum ConsumerReportPermissiblePurpose {
/// `ACCOUNT_REVIEW_CREDIT`.
AccountReviewCredit = "ACCOUNT_REVIEW_CREDIT",
/// `ACCOUNT_REVIEW_NON_CREDIT`.
AccountReviewNonCredit = "ACCOUNT_REVIEW_NON_CREDIT",
/// `EXTENSION_OF_CREDIT`.
ExtensionOfCredit = "EXTENSION_OF_CREDIT",
/// `LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING`.
LegitimateBusinessNeedTenantScreening = "LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING",
/// `LEGITIMATE_BUSINESS_NEED_OTHER`.
LegitimateBusinessNeedOther = "LEGITIMATE_BUSINESS_NEED_OTHER",
/// `WRITTEN_INSTRUCTION_PREQUALIFICATION`.
WrittenInstructionPrequalification = "WRITTEN_INSTRUCTION_PREQUALIFICATION",
/// `WRITTEN_INSTRUCTION_OTHER`.
WrittenInstructionOther = "WRITTEN_INSTRUCTION_OTHER",
/// `ELIGIBILITY_FOR_GOVT_BENEFITS`.
EligibilityForGovtBenefits = "ELIGIBILITY_FOR_GOVT_BENEFITS",
}
}
