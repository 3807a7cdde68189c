// @generated from api/shared/cra.toml by `cargo xtask codegen`. Do not edit.

//! Options and scores of consumer reports.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// Which streams of income are answered.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeInsightsFilter {
    /// Only streams of these categories.
    pub included_categories: Vec<String>,
    /// No streams of these categories.
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

    /// No streams of these categories.
    #[must_use]
    pub fn excluded_categories(
        mut self,
        excluded_categories: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_categories = Some(excluded_categories.into_iter().map(Into::into).collect());
        self
    }
}

/// How the report for mortgage lenders is made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCheckReportHomeLendingReportOptions {
    /// Which part of the report is wanted.
    pub reports_requested: Vec<crate::CraCheckReportVerificationGetReportType>,
    /// How the Employment Refresh is made.
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

    /// How the Employment Refresh is made.
    #[must_use]
    pub fn employment_refresh_options(
        mut self,
        employment_refresh_options: impl Into<
            Option<crate::CraCheckReportCreateEmploymentRefreshOptions>,
        >,
    ) -> Self {
        self.employment_refresh_options = employment_refresh_options.into();
        self
    }
}

/// How the Employment Refresh is made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCheckReportCreateEmploymentRefreshOptions {
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. At most 731.
    pub days_requested: i64,
}

impl CraCheckReportCreateEmploymentRefreshOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new(days_requested: i64) -> Self {
        Self { days_requested }
    }
}

/// Which of Prism's models compute.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PrismVersions {
    /// The version of FirstDetect; 3 if absent.
    pub firstdetect: Option<crate::PrismFirstDetectVersion>,
    /// The version of Detect.
    pub detect: Option<crate::PrismDetectVersion>,
    /// The version of CashScore; 3 if absent.
    pub cashscore: Option<crate::PrismCashScoreVersion>,
    /// The version of Extend.
    pub extend: Option<crate::PrismExtendVersion>,
    /// The version of Prism's attributes; 3 if absent.
    pub insights: Option<crate::PrismInsightsVersion>,
}

impl PrismVersions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The version of FirstDetect; 3 if absent.
    #[must_use]
    pub fn firstdetect<M>(
        mut self,
        firstdetect: impl plaid_core::IntoOption<crate::PrismFirstDetectVersion, M>,
    ) -> Self {
        self.firstdetect = firstdetect.into_option();
        self
    }

    /// The version of Detect.
    #[must_use]
    pub fn detect<M>(
        mut self,
        detect: impl plaid_core::IntoOption<crate::PrismDetectVersion, M>,
    ) -> Self {
        self.detect = detect.into_option();
        self
    }

    /// The version of CashScore; 3 if absent.
    #[must_use]
    pub fn cashscore<M>(
        mut self,
        cashscore: impl plaid_core::IntoOption<crate::PrismCashScoreVersion, M>,
    ) -> Self {
        self.cashscore = cashscore.into_option();
        self
    }

    /// The version of Extend.
    #[must_use]
    pub fn extend<M>(
        mut self,
        extend: impl plaid_core::IntoOption<crate::PrismExtendVersion, M>,
    ) -> Self {
        self.extend = extend.into_option();
        self
    }

    /// The version of Prism's attributes; 3 if absent.
    #[must_use]
    pub fn insights<M>(
        mut self,
        insights: impl plaid_core::IntoOption<crate::PrismInsightsVersion, M>,
    ) -> Self {
        self.insights = insights.into_option();
        self
    }
}

/// What FICO needs to know.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraPartnerInsightsFicoInput {
    /// FICO's id of the lender. Needed for UltraFICO.
    pub fico_lender_id: String,
    /// Your own id of the application, which FICO knows it by.
    pub lender_application_id: String,
    /// One UltraFICO score that is wanted.
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

/// One UltraFICO score that is wanted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraPartnerInsightsUltraFicoScoreRequest {
    /// The version of UltraFICO.
    pub ultrafico_score_version: crate::CraPartnerInsightsUltraFicoScoreVersion,
    /// FICO's id of the request.
    pub fico_scoring_request_id: Option<String>,
    /// Your own text that tells which request a result belongs to.
    pub request_correlation_id: Option<String>,
    /// The FICO score that an UltraFICO score starts from.
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

    /// FICO's id of the request.
    #[must_use]
    pub fn fico_scoring_request_id<M>(
        mut self,
        fico_scoring_request_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.fico_scoring_request_id = fico_scoring_request_id.into_option();
        self
    }

    /// Your own text that tells which request a result belongs to.
    #[must_use]
    pub fn request_correlation_id<M>(
        mut self,
        request_correlation_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.request_correlation_id = request_correlation_id.into_option();
        self
    }
}

/// The FICO score that an UltraFICO score starts from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraPartnerInsightsBaseFicoScore {
    /// Who computed the score.
    pub bureau: crate::CraPartnerInsightsBureau,
    /// The score; higher is less risk.
    pub score: i64,
    /// What lowered the score, by the code, the strongest first; at most four. At most 4 elements.
    pub reason_codes: Option<Vec<String>>,
    /// Reason 1 of at most four; `reason_codes` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub reason_code_1: Option<String>,
    /// Reason 2 of at most four; `reason_codes` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub reason_code_2: Option<String>,
    /// Reason 3 of at most four; `reason_codes` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub reason_code_3: Option<String>,
    /// Reason 4 of at most four; `reason_codes` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub reason_code_4: Option<String>,
    /// Whether inquiries lowered the score without being among the reasons.
    pub did_inquiries_adversely_affect_score: Option<bool>,
    /// The version of the FICO score.
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

    /// What lowered the score, by the code, the strongest first; at most four. At most 4 elements.
    #[must_use]
    pub fn reason_codes(
        mut self,
        reason_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reason_codes = Some(reason_codes.into_iter().map(Into::into).collect());
        self
    }

    /// Reason 1 of at most four; `reason_codes` has taken its place.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn reason_code_1<M>(
        mut self,
        reason_code_1: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.reason_code_1 = reason_code_1.into_option();
        self
    }

    /// Reason 2 of at most four; `reason_codes` has taken its place.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn reason_code_2<M>(
        mut self,
        reason_code_2: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.reason_code_2 = reason_code_2.into_option();
        self
    }

    /// Reason 3 of at most four; `reason_codes` has taken its place.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn reason_code_3<M>(
        mut self,
        reason_code_3: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.reason_code_3 = reason_code_3.into_option();
        self
    }

    /// Reason 4 of at most four; `reason_codes` has taken its place.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn reason_code_4<M>(
        mut self,
        reason_code_4: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.reason_code_4 = reason_code_4.into_option();
        self
    }

    /// Whether inquiries lowered the score without being among the reasons.
    #[must_use]
    pub fn did_inquiries_adversely_affect_score(
        mut self,
        did_inquiries_adversely_affect_score: impl Into<Option<bool>>,
    ) -> Self {
        self.did_inquiries_adversely_affect_score = did_inquiries_adversely_affect_score.into();
        self
    }
}

/// Makes a Base Report.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraReportCreateBaseReportProductConfig {
    /// Tells a Base Report from other products.
    pub product: crate::CraReportCreateBaseReportProductConfigProduct,
    /// Which version it is.
    pub version: String,
    /// How the Base Report is made.
    pub options: Option<crate::CraReportCreateBaseReportOptions>,
}

impl CraReportCreateBaseReportProductConfig {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<crate::CraReportCreateBaseReportProductConfigProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
            options: None,
        }
    }

    /// How the Base Report is made.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<crate::CraReportCreateBaseReportOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// How the Base Report is made.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraReportCreateBaseReportOptions {
    /// Whether the report fails if no account tells who its owner is.
    pub require_identity: Option<bool>,
}

impl CraReportCreateBaseReportOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the report fails if no account tells who its owner is.
    #[must_use]
    pub fn require_identity(mut self, require_identity: impl Into<Option<bool>>) -> Self {
        self.require_identity = require_identity.into();
        self
    }
}

/// Makes Cashflow Insights.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraReportCreateCashflowInsightsProductConfig {
    /// Tells Cashflow Insights from other products.
    pub product: crate::CraReportCreateCashflowInsightsProductConfigProduct,
    /// Which version it is.
    pub version: String,
}

impl CraReportCreateCashflowInsightsProductConfig {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<crate::CraReportCreateCashflowInsightsProductConfigProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
        }
    }
}

/// Makes a report for mortgage lenders.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraReportCreateHomeLendingProductConfig {
    /// Tells a report for mortgage lenders from other products.
    pub product: crate::CraReportCreateHomeLendingProductConfigProduct,
    /// Which version it is.
    pub version: String,
}

impl CraReportCreateHomeLendingProductConfig {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<crate::CraReportCreateHomeLendingProductConfigProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
        }
    }
}

/// Makes everything about income.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraReportCreateIncomeCompleteBundleProductConfig {
    /// Tells everything about income from other products.
    pub product: crate::CraReportCreateIncomeCompleteBundleProductConfigProduct,
    /// Which version it is.
    pub version: String,
    /// How everything about income is made.
    pub options: Option<crate::CraReportCreateIncomeCompleteOptions>,
}

impl CraReportCreateIncomeCompleteBundleProductConfig {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<crate::CraReportCreateIncomeCompleteBundleProductConfigProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
            options: None,
        }
    }

    /// How everything about income is made.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<crate::CraReportCreateIncomeCompleteOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// How everything about income is made.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraReportCreateIncomeCompleteOptions {
    /// Which streams of income are answered.
    pub income_insights_filter: Option<crate::IncomeInsightsFilter>,
}

impl CraReportCreateIncomeCompleteOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which streams of income are answered.
    #[must_use]
    pub fn income_insights_filter(
        mut self,
        income_insights_filter: impl Into<Option<crate::IncomeInsightsFilter>>,
    ) -> Self {
        self.income_insights_filter = income_insights_filter.into();
        self
    }
}

/// Makes Income Insights.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraReportCreateIncomeInsightsProductConfig {
    /// Tells Income Insights from other products.
    pub product: crate::CraReportCreateIncomeInsightsProductConfigProduct,
    /// Which version it is.
    pub version: String,
    /// Which Income Insights are made.
    pub options: Option<crate::CraReportCreateIncomeInsightsOptions>,
}

impl CraReportCreateIncomeInsightsProductConfig {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<crate::CraReportCreateIncomeInsightsProductConfigProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
            options: None,
        }
    }

    /// Which Income Insights are made.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<crate::CraReportCreateIncomeInsightsOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Which Income Insights are made.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraReportCreateIncomeInsightsOptions {
    /// Which streams of income are answered.
    pub income_insights_filter: Option<crate::IncomeInsightsFilter>,
}

impl CraReportCreateIncomeInsightsOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which streams of income are answered.
    #[must_use]
    pub fn income_insights_filter(
        mut self,
        income_insights_filter: impl Into<Option<crate::IncomeInsightsFilter>>,
    ) -> Self {
        self.income_insights_filter = income_insights_filter.into();
        self
    }
}

/// Makes LendScores.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraReportCreateLendScoreProductConfig {
    /// Tells LendScores from other products.
    pub product: crate::CraReportCreateLendScoreProductConfigProduct,
    /// Which version it is.
    pub version: String,
    /// Which LendScores are made.
    pub options: Option<crate::CraReportCreateLendScoreOptions>,
}

impl CraReportCreateLendScoreProductConfig {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<crate::CraReportCreateLendScoreProductConfigProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
            options: None,
        }
    }

    /// Which LendScores are made.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<crate::CraReportCreateLendScoreOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Which LendScores are made.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraReportCreateLendScoreOptions {
    /// The models to score with.
    pub variants: Option<Vec<crate::CraLendScoreVariant>>,
}

impl CraReportCreateLendScoreOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The models to score with.
    #[must_use]
    pub fn variants(
        mut self,
        variants: impl IntoIterator<Item = impl Into<crate::CraLendScoreVariant>>,
    ) -> Self {
        self.variants = Some(variants.into_iter().map(Into::into).collect());
        self
    }
}

/// Makes LendScores, with what they rest on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraReportCreateLendScoreCompleteBundleProductConfig {
    /// Tells LendScores with their data from other products.
    pub product: crate::CraReportCreateLendScoreCompleteBundleProductConfigProduct,
    /// Which version it is.
    pub version: String,
    /// Which LendScores are made.
    pub options: Option<crate::CraReportCreateLendScoreCompleteOptions>,
}

impl CraReportCreateLendScoreCompleteBundleProductConfig {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<crate::CraReportCreateLendScoreCompleteBundleProductConfigProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
            options: None,
        }
    }

    /// Which LendScores are made.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<crate::CraReportCreateLendScoreCompleteOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Which LendScores are made.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CraReportCreateLendScoreCompleteOptions {
    /// The models to score with.
    pub variants: Option<Vec<crate::CraLendScoreVariant>>,
}

impl CraReportCreateLendScoreCompleteOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The models to score with.
    #[must_use]
    pub fn variants(
        mut self,
        variants: impl IntoIterator<Item = impl Into<crate::CraLendScoreVariant>>,
    ) -> Self {
        self.variants = Some(variants.into_iter().map(Into::into).collect());
        self
    }
}

/// Makes Network Insights.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraReportCreateNetworkInsightsProductConfig {
    /// Tells Network Insights from other products.
    pub product: crate::CraReportCreateNetworkInsightsProductConfigProduct,
    /// Which version it is.
    pub version: String,
}

impl CraReportCreateNetworkInsightsProductConfig {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<crate::CraReportCreateNetworkInsightsProductConfigProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
        }
    }
}

/// Makes a first look.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraReportCreateQualifyProductConfig {
    /// Tells a first look from other products.
    pub product: crate::CraReportCreateQualifyProductConfigProduct,
    /// Which version it is.
    pub version: String,
}

impl CraReportCreateQualifyProductConfig {
    /// A value with the members it cannot go without.
    pub fn new(
        product: impl Into<crate::CraReportCreateQualifyProductConfigProduct>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            product: product.into(),
            version: version.into(),
        }
    }
}

plaid_core::open_enum! {
/// The version of UltraFICO.
pub enum CraPartnerInsightsUltraFicoScoreVersion {
/// `1.0`.
V1_0 = "1.0",
}
}

plaid_core::open_enum! {
/// The version of Income Insights.
#[allow(missing_docs)]
pub enum IncomeInsightsVersion {
Ii2 = "II2",
}
}

plaid_core::open_enum! {
/// What Fannie Mae or Freddie Mac will read.
#[allow(missing_docs)]
pub enum GSEReportType {
/// The verification of assets. (`VOA`)
Voa = "VOA",
EmploymentRefresh = "EMPLOYMENT_REFRESH",
}
}

plaid_core::open_enum! {
/// Which part of the report is wanted.
#[allow(missing_docs)]
pub enum CraCheckReportVerificationGetReportType {
/// The verification of assets. (`VOA`)
Voa = "VOA",
EmploymentRefresh = "EMPLOYMENT_REFRESH",
Income = "INCOME",
}
}

plaid_core::open_enum! {
/// The version of the attributes.
#[allow(missing_docs)]
pub enum CashflowAttributesVersion {
V1_0 = "v1.0",
V2_0 = "v2.0",
Cfi1 = "CFI1",
}
}

plaid_core::open_enum! {
/// The version of FirstDetect; 3 if absent.
pub enum PrismFirstDetectVersion {
/// `3`.
V3 = "3",
}
}

plaid_core::open_enum! {
/// The version of Detect.
pub enum PrismDetectVersion {
/// `4.1`.
V4_1 = "4.1",
/// `4`.
V4 = "4",
}
}

plaid_core::open_enum! {
/// The version of CashScore; 3 if absent.
pub enum PrismCashScoreVersion {
/// `4.1`.
V4_1 = "4.1",
/// `4`.
V4 = "4",
/// Version 3 with fewer attributes. (`3_lite`)
V3Lite = "3_lite",
/// `3`.
V3 = "3",
}
}

plaid_core::open_enum! {
/// The version of Extend.
pub enum PrismExtendVersion {
/// `4.1`.
V4_1 = "4.1",
/// `4`.
V4 = "4",
}
}

plaid_core::open_enum! {
/// The version of Prism's attributes; 3 if absent.
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
/// Who computed the score.
#[allow(missing_docs)]
pub enum CraPartnerInsightsBureau {
Equifax = "EQUIFAX",
Experian = "EXPERIAN",
Transunion = "TRANSUNION",
}
}

plaid_core::open_enum! {
/// The version of the FICO score.
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
/// The version of the LendScore.
#[allow(missing_docs)]
pub enum PlaidLendScoreVersion {
V1_0 = "v1.0",
V2_0 = "v2.0",
Ls1 = "LS1",
}
}

plaid_core::open_enum! {
/// The version of Network Insights.
#[allow(missing_docs)]
pub enum NetworkInsightsVersion {
Ni1 = "NI1",
}
}

plaid_core::open_enum! {
/// Why you may have a consumer report, by the Fair Credit Reporting Act. Needed for everything of Plaid Check.
pub enum ConsumerReportPermissiblePurpose {
/// To look after a loan that the user has. (`ACCOUNT_REVIEW_CREDIT`)
AccountReviewCredit = "ACCOUNT_REVIEW_CREDIT",
/// To look after an account that the user has, other than a loan. (`ACCOUNT_REVIEW_NON_CREDIT`)
AccountReviewNonCredit = "ACCOUNT_REVIEW_NON_CREDIT",
/// To decide on a loan that the user has applied for. (`EXTENSION_OF_CREDIT`)
ExtensionOfCredit = "EXTENSION_OF_CREDIT",
/// To decide on a tenant. (`LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING`)
LegitimateBusinessNeedTenantScreening = "LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING",
/// For other business that the user has begun. (`LEGITIMATE_BUSINESS_NEED_OTHER`)
LegitimateBusinessNeedOther = "LEGITIMATE_BUSINESS_NEED_OTHER",
/// The user has asked in writing to be prequalified. (`WRITTEN_INSTRUCTION_PREQUALIFICATION`)
WrittenInstructionPrequalification = "WRITTEN_INSTRUCTION_PREQUALIFICATION",
/// The user has asked in writing for something else. (`WRITTEN_INSTRUCTION_OTHER`)
WrittenInstructionOther = "WRITTEN_INSTRUCTION_OTHER",
/// To decide on what the state pays. (`ELIGIBILITY_FOR_GOVT_BENEFITS`)
EligibilityForGovtBenefits = "ELIGIBILITY_FOR_GOVT_BENEFITS",
}
}

plaid_core::open_enum! {
/// The model that computes a LendScore, by the kind of loan.
#[allow(missing_docs)]
pub enum CraLendScoreVariant {
/// For loans of all kinds. (`GENERALIST`)
Generalist = "GENERALIST",
Auto = "AUTO",
Mortgage = "MORTGAGE",
ShortTermLoans = "SHORT_TERM_LOANS",
Arc = "ARC",
}
}

plaid_core::open_enum! {
/// Whose Items a report rests on.
pub enum CraReportScope {
/// All that Plaid knows of the user. (`PLAID_NETWORK`)
PlaidNetwork = "PLAID_NETWORK",
/// Those that the user linked with you. (`CLIENT_USER`)
ClientUser = "CLIENT_USER",
}
}

plaid_core::open_enum! {
/// Where in the life of a loan the report is read.
#[allow(missing_docs)]
pub enum CraReportDecisionStage {
Prequalification = "PREQUALIFICATION",
Decisioning = "DECISIONING",
Servicing = "SERVICING",
}
}

plaid_core::open_enum! {
/// Tells a Base Report from other products.
#[allow(missing_docs)]
pub enum CraReportCreateBaseReportProductConfigProduct {
CraBaseReport = "cra_base_report",
}
}

plaid_core::open_enum! {
/// Tells Cashflow Insights from other products.
#[allow(missing_docs)]
pub enum CraReportCreateCashflowInsightsProductConfigProduct {
CraCashflowInsights = "cra_cashflow_insights",
}
}

plaid_core::open_enum! {
/// Tells a report for mortgage lenders from other products.
#[allow(missing_docs)]
pub enum CraReportCreateHomeLendingProductConfigProduct {
CraHomeLending = "cra_home_lending",
}
}

plaid_core::open_enum! {
/// Tells everything about income from other products.
#[allow(missing_docs)]
pub enum CraReportCreateIncomeCompleteBundleProductConfigProduct {
CraIncomeComplete = "cra_income_complete",
}
}

plaid_core::open_enum! {
/// Tells Income Insights from other products.
#[allow(missing_docs)]
pub enum CraReportCreateIncomeInsightsProductConfigProduct {
CraIncomeInsights = "cra_income_insights",
}
}

plaid_core::open_enum! {
/// Tells LendScores from other products.
#[allow(missing_docs)]
pub enum CraReportCreateLendScoreProductConfigProduct {
CraLendScore = "cra_lend_score",
}
}

plaid_core::open_enum! {
/// Tells LendScores with their data from other products.
#[allow(missing_docs)]
pub enum CraReportCreateLendScoreCompleteBundleProductConfigProduct {
CraLendScoreComplete = "cra_lend_score_complete",
}
}

plaid_core::open_enum! {
/// Tells Network Insights from other products.
#[allow(missing_docs)]
pub enum CraReportCreateNetworkInsightsProductConfigProduct {
CraNetworkInsights = "cra_network_insights",
}
}

plaid_core::open_enum! {
/// Tells a first look from other products.
#[allow(missing_docs)]
pub enum CraReportCreateQualifyProductConfigProduct {
CraQualify = "cra_qualify",
}
}

/// One product that a report is made of.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CraReportProduct {
    /// `product` is `cra_base_report`.
    CraBaseReport(Box<crate::CraReportCreateBaseReportProductConfig>),
    /// `product` is `cra_cashflow_insights`.
    CraCashflowInsights(Box<crate::CraReportCreateCashflowInsightsProductConfig>),
    /// `product` is `cra_home_lending`.
    CraHomeLending(Box<crate::CraReportCreateHomeLendingProductConfig>),
    /// `product` is `cra_income_complete`.
    CraIncomeComplete(Box<crate::CraReportCreateIncomeCompleteBundleProductConfig>),
    /// `product` is `cra_income_insights`.
    CraIncomeInsights(Box<crate::CraReportCreateIncomeInsightsProductConfig>),
    /// `product` is `cra_lend_score`.
    CraLendScore(Box<crate::CraReportCreateLendScoreProductConfig>),
    /// `product` is `cra_lend_score_complete`.
    CraLendScoreComplete(Box<crate::CraReportCreateLendScoreCompleteBundleProductConfig>),
    /// `product` is `cra_network_insights`.
    CraNetworkInsights(Box<crate::CraReportCreateNetworkInsightsProductConfig>),
    /// `product` is `cra_qualify`.
    CraQualify(Box<crate::CraReportCreateQualifyProductConfig>),
    /// A kind this version of the SDK does not name; its JSON is kept.
    UnknownValue(plaid_core::json::Value),
}

impl From<crate::CraReportCreateBaseReportProductConfig> for CraReportProduct {
    fn from(value: crate::CraReportCreateBaseReportProductConfig) -> Self {
        Self::CraBaseReport(Box::new(value))
    }
}

impl From<crate::CraReportCreateCashflowInsightsProductConfig> for CraReportProduct {
    fn from(value: crate::CraReportCreateCashflowInsightsProductConfig) -> Self {
        Self::CraCashflowInsights(Box::new(value))
    }
}

impl From<crate::CraReportCreateHomeLendingProductConfig> for CraReportProduct {
    fn from(value: crate::CraReportCreateHomeLendingProductConfig) -> Self {
        Self::CraHomeLending(Box::new(value))
    }
}

impl From<crate::CraReportCreateIncomeCompleteBundleProductConfig> for CraReportProduct {
    fn from(value: crate::CraReportCreateIncomeCompleteBundleProductConfig) -> Self {
        Self::CraIncomeComplete(Box::new(value))
    }
}

impl From<crate::CraReportCreateIncomeInsightsProductConfig> for CraReportProduct {
    fn from(value: crate::CraReportCreateIncomeInsightsProductConfig) -> Self {
        Self::CraIncomeInsights(Box::new(value))
    }
}

impl From<crate::CraReportCreateLendScoreProductConfig> for CraReportProduct {
    fn from(value: crate::CraReportCreateLendScoreProductConfig) -> Self {
        Self::CraLendScore(Box::new(value))
    }
}

impl From<crate::CraReportCreateLendScoreCompleteBundleProductConfig> for CraReportProduct {
    fn from(value: crate::CraReportCreateLendScoreCompleteBundleProductConfig) -> Self {
        Self::CraLendScoreComplete(Box::new(value))
    }
}

impl From<crate::CraReportCreateNetworkInsightsProductConfig> for CraReportProduct {
    fn from(value: crate::CraReportCreateNetworkInsightsProductConfig) -> Self {
        Self::CraNetworkInsights(Box::new(value))
    }
}

impl From<crate::CraReportCreateQualifyProductConfig> for CraReportProduct {
    fn from(value: crate::CraReportCreateQualifyProductConfig) -> Self {
        Self::CraQualify(Box::new(value))
    }
}
