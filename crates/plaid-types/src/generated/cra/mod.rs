// @generated from api/shared/cra.toml by `cargo xtask codegen`. Do not edit.

//! Options and scores of consumer reports.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// Stands in `CraCheckReportIncomeInsightsGetOptions.income_insights_filter`, `CraCheckReportCreateIncomeInsightsOptions.income_insights_filter`, `LinkTokenCreateRequestCraOptionsIncomeInsights.income_insights_filter` and 2 more places.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeInsightsFilter {
    pub included_categories: Vec<String>,
    pub excluded_categories: Option<Vec<String>>,
}

#[allow(missing_docs)]
impl IncomeInsightsFilter {
    /// A value with the members it cannot go without.
    pub fn new(included_categories: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            included_categories: included_categories.into_iter().map(Into::into).collect(),
            excluded_categories: None,
        }
    }

    #[must_use]
    pub fn excluded_categories(
        mut self,
        excluded_categories: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_categories = Some(excluded_categories.into_iter().map(Into::into).collect());
        self
    }
}

/// Stands in `CraCheckReportCreateBaseReportOptions.home_lending_report_options` and `LinkTokenCreateRequestCraOptionsBaseReport.home_lending_report_options`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraCheckReportHomeLendingReportOptions {
    pub reports_requested: Vec<crate::CraCheckReportVerificationGetReportType>,
    pub employment_refresh_options: Option<crate::CraCheckReportCreateEmploymentRefreshOptions>,
}

#[allow(missing_docs)]
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

/// Stands in `CraCheckReportHomeLendingReportOptions.employment_refresh_options`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CraCheckReportCreateEmploymentRefreshOptions {
    /// At most 731.
    pub days_requested: i64,
}

impl CraCheckReportCreateEmploymentRefreshOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new(days_requested: i64) -> Self {
        Self { days_requested }
    }
}

/// Stands in `CraCheckReportCreatePartnerInsightsOptions.prism_versions`, `CraCheckReportPartnerInsightsGetPartnerInsights.prism_versions` and `LinkTokenCreateRequestCraOptionsPartnerInsights.prism_versions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PrismVersions {
    pub firstdetect: Option<crate::PrismFirstDetectVersion>,
    pub detect: Option<crate::PrismDetectVersion>,
    pub cashscore: Option<crate::PrismCashScoreVersion>,
    pub extend: Option<crate::PrismExtendVersion>,
    pub insights: Option<crate::PrismInsightsVersion>,
}

#[allow(missing_docs)]
impl PrismVersions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn firstdetect<M>(
        mut self,
        firstdetect: impl plaid_core::IntoOption<crate::PrismFirstDetectVersion, M>,
    ) -> Self {
        self.firstdetect = firstdetect.into_option();
        self
    }

    #[must_use]
    pub fn detect<M>(
        mut self,
        detect: impl plaid_core::IntoOption<crate::PrismDetectVersion, M>,
    ) -> Self {
        self.detect = detect.into_option();
        self
    }

    #[must_use]
    pub fn cashscore<M>(
        mut self,
        cashscore: impl plaid_core::IntoOption<crate::PrismCashScoreVersion, M>,
    ) -> Self {
        self.cashscore = cashscore.into_option();
        self
    }

    #[must_use]
    pub fn extend<M>(
        mut self,
        extend: impl plaid_core::IntoOption<crate::PrismExtendVersion, M>,
    ) -> Self {
        self.extend = extend.into_option();
        self
    }

    #[must_use]
    pub fn insights<M>(
        mut self,
        insights: impl plaid_core::IntoOption<crate::PrismInsightsVersion, M>,
    ) -> Self {
        self.insights = insights.into_option();
        self
    }
}

/// Stands in `CraCheckReportCreatePartnerInsightsOptions.fico`, `CraCheckReportPartnerInsightsGetPartnerInsights.fico` and `LinkTokenCreateRequestCraOptionsPartnerInsights.fico`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraPartnerInsightsFicoInput {
    pub fico_lender_id: String,
    pub lender_application_id: String,
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

/// Stands in `CraPartnerInsightsFicoInput.ultrafico_score_requests`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraPartnerInsightsUltraFicoScoreRequest {
    pub ultrafico_score_version: crate::CraPartnerInsightsUltraFicoScoreVersion,
    pub fico_scoring_request_id: Option<String>,
    pub request_correlation_id: Option<String>,
    pub base_fico_score: crate::CraPartnerInsightsBaseFicoScore,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn fico_scoring_request_id<M>(
        mut self,
        fico_scoring_request_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.fico_scoring_request_id = fico_scoring_request_id.into_option();
        self
    }

    #[must_use]
    pub fn request_correlation_id<M>(
        mut self,
        request_correlation_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.request_correlation_id = request_correlation_id.into_option();
        self
    }
}

/// Stands in `CraPartnerInsightsUltraFicoScoreRequest.base_fico_score`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraPartnerInsightsBaseFicoScore {
    pub bureau: crate::CraPartnerInsightsBureau,
    pub score: i64,
    /// At most 4 elements.
    pub reason_codes: Option<Vec<String>>,
    /// Deprecated by Plaid.
    pub reason_code_1: Option<String>,
    /// Deprecated by Plaid.
    pub reason_code_2: Option<String>,
    /// Deprecated by Plaid.
    pub reason_code_3: Option<String>,
    /// Deprecated by Plaid.
    pub reason_code_4: Option<String>,
    pub did_inquiries_adversely_affect_score: Option<bool>,
    pub base_fico_score_version: crate::CraPartnerInsightsBaseFicoScoreVersion,
}

#[allow(missing_docs)]
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

    /// At most 4 elements.
    #[must_use]
    pub fn reason_codes(
        mut self,
        reason_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reason_codes = Some(reason_codes.into_iter().map(Into::into).collect());
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn reason_code_1<M>(
        mut self,
        reason_code_1: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.reason_code_1 = reason_code_1.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn reason_code_2<M>(
        mut self,
        reason_code_2: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.reason_code_2 = reason_code_2.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn reason_code_3<M>(
        mut self,
        reason_code_3: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.reason_code_3 = reason_code_3.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn reason_code_4<M>(
        mut self,
        reason_code_4: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.reason_code_4 = reason_code_4.into_option();
        self
    }

    #[must_use]
    pub fn did_inquiries_adversely_affect_score(
        mut self,
        did_inquiries_adversely_affect_score: impl Into<Option<bool>>,
    ) -> Self {
        self.did_inquiries_adversely_affect_score = did_inquiries_adversely_affect_score.into();
        self
    }
}

/// Stands in `CraReportProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportCreateBaseReportProductConfig {
    pub product: crate::CraReportCreateBaseReportProductConfigProduct,
    pub version: String,
    pub options: Option<crate::CraReportCreateBaseReportOptions>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<crate::CraReportCreateBaseReportOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Stands in `CraReportCreateBaseReportProductConfig.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportCreateBaseReportOptions {
    pub require_identity: Option<bool>,
}

#[allow(missing_docs)]
impl CraReportCreateBaseReportOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn require_identity(mut self, require_identity: impl Into<Option<bool>>) -> Self {
        self.require_identity = require_identity.into();
        self
    }
}

/// Stands in `CraReportProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportCreateCashflowInsightsProductConfig {
    pub product: crate::CraReportCreateCashflowInsightsProductConfigProduct,
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

/// Stands in `CraReportProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportCreateHomeLendingProductConfig {
    pub product: crate::CraReportCreateHomeLendingProductConfigProduct,
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

/// Stands in `CraReportProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportCreateIncomeCompleteBundleProductConfig {
    pub product: crate::CraReportCreateIncomeCompleteBundleProductConfigProduct,
    pub version: String,
    pub options: Option<crate::CraReportCreateIncomeCompleteOptions>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<crate::CraReportCreateIncomeCompleteOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Stands in `CraReportCreateIncomeCompleteBundleProductConfig.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportCreateIncomeCompleteOptions {
    pub income_insights_filter: Option<crate::IncomeInsightsFilter>,
}

#[allow(missing_docs)]
impl CraReportCreateIncomeCompleteOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn income_insights_filter(
        mut self,
        income_insights_filter: impl Into<Option<crate::IncomeInsightsFilter>>,
    ) -> Self {
        self.income_insights_filter = income_insights_filter.into();
        self
    }
}

/// Stands in `CraReportProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportCreateIncomeInsightsProductConfig {
    pub product: crate::CraReportCreateIncomeInsightsProductConfigProduct,
    pub version: String,
    pub options: Option<crate::CraReportCreateIncomeInsightsOptions>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<crate::CraReportCreateIncomeInsightsOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Stands in `CraReportCreateIncomeInsightsProductConfig.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportCreateIncomeInsightsOptions {
    pub income_insights_filter: Option<crate::IncomeInsightsFilter>,
}

#[allow(missing_docs)]
impl CraReportCreateIncomeInsightsOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn income_insights_filter(
        mut self,
        income_insights_filter: impl Into<Option<crate::IncomeInsightsFilter>>,
    ) -> Self {
        self.income_insights_filter = income_insights_filter.into();
        self
    }
}

/// Stands in `CraReportProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportCreateLendScoreProductConfig {
    pub product: crate::CraReportCreateLendScoreProductConfigProduct,
    pub version: String,
    pub options: Option<crate::CraReportCreateLendScoreOptions>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<crate::CraReportCreateLendScoreOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Stands in `CraReportCreateLendScoreProductConfig.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportCreateLendScoreOptions {
    pub variants: Option<Vec<crate::CraLendScoreVariant>>,
}

#[allow(missing_docs)]
impl CraReportCreateLendScoreOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn variants(
        mut self,
        variants: impl IntoIterator<Item = impl Into<crate::CraLendScoreVariant>>,
    ) -> Self {
        self.variants = Some(variants.into_iter().map(Into::into).collect());
        self
    }
}

/// Stands in `CraReportProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportCreateLendScoreCompleteBundleProductConfig {
    pub product: crate::CraReportCreateLendScoreCompleteBundleProductConfigProduct,
    pub version: String,
    pub options: Option<crate::CraReportCreateLendScoreCompleteOptions>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<crate::CraReportCreateLendScoreCompleteOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// Stands in `CraReportCreateLendScoreCompleteBundleProductConfig.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportCreateLendScoreCompleteOptions {
    pub variants: Option<Vec<crate::CraLendScoreVariant>>,
}

#[allow(missing_docs)]
impl CraReportCreateLendScoreCompleteOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn variants(
        mut self,
        variants: impl IntoIterator<Item = impl Into<crate::CraLendScoreVariant>>,
    ) -> Self {
        self.variants = Some(variants.into_iter().map(Into::into).collect());
        self
    }
}

/// Stands in `CraReportProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportCreateNetworkInsightsProductConfig {
    pub product: crate::CraReportCreateNetworkInsightsProductConfigProduct,
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

/// Stands in `CraReportProduct`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CraReportCreateQualifyProductConfig {
    pub product: crate::CraReportCreateQualifyProductConfigProduct,
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
/// Stands in `CraPartnerInsightsUltraFicoScore.ultrafico_score_version` and `CraPartnerInsightsUltraFicoScoreRequest.ultrafico_score_version`.
pub enum CraPartnerInsightsUltraFicoScoreVersion {
/// `1.0`.
V1_0 = "1.0",
}
}

plaid_core::open_enum! {
/// Stands in `CraCheckReportIncomeInsightsGetOptions.income_insights_version`, `CraCheckReportCreateIncomeInsightsOptions.income_insights_version` and `LinkTokenCreateRequestCraOptionsIncomeInsights.income_insights_version`.
#[allow(missing_docs)]
pub enum IncomeInsightsVersion {
Ii2 = "II2",
}
}

plaid_core::open_enum! {
/// Stands in `CraCheckReportGSEOptions.report_types` and `LinkTokenCreateRequestCraOptionsBaseReportGSEOptions.report_types`.
#[allow(missing_docs)]
pub enum GSEReportType {
Voa = "VOA",
EmploymentRefresh = "EMPLOYMENT_REFRESH",
}
}

plaid_core::open_enum! {
/// Stands in `CraCheckReportVerificationGetRequest.reports_requested` and `CraCheckReportHomeLendingReportOptions.reports_requested`.
#[allow(missing_docs)]
pub enum CraCheckReportVerificationGetReportType {
Voa = "VOA",
EmploymentRefresh = "EMPLOYMENT_REFRESH",
Income = "INCOME",
}
}

plaid_core::open_enum! {
/// Stands in `CraCheckReportCreateCashflowInsightsOptions.attributes_version`, `CraCheckReportCashflowInsightsGetOptions.attributes_version` and `LinkTokenCreateRequestCraOptionsCashflowInsights.attributes_version`.
#[allow(missing_docs)]
pub enum CashflowAttributesVersion {
V1_0 = "v1.0",
V2_0 = "v2.0",
Cfi1 = "CFI1",
}
}

plaid_core::open_enum! {
/// Stands in `PrismVersionsDeprecated.firstdetect` and `PrismVersions.firstdetect`.
pub enum PrismFirstDetectVersion {
/// `3`.
V3 = "3",
}
}

plaid_core::open_enum! {
/// Stands in `PrismVersionsDeprecated.detect` and `PrismVersions.detect`.
pub enum PrismDetectVersion {
/// `4.1`.
V4_1 = "4.1",
/// `4`.
V4 = "4",
}
}

plaid_core::open_enum! {
/// Stands in `PrismVersionsDeprecated.cashscore` and `PrismVersions.cashscore`.
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
/// Stands in `PrismVersionsDeprecated.extend` and `PrismVersions.extend`.
pub enum PrismExtendVersion {
/// `4.1`.
V4_1 = "4.1",
/// `4`.
V4 = "4",
}
}

plaid_core::open_enum! {
/// Stands in `PrismVersionsDeprecated.insights` and `PrismVersions.insights`.
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
/// Stands in `CraPartnerInsightsBaseFicoScore.bureau`.
#[allow(missing_docs)]
pub enum CraPartnerInsightsBureau {
Equifax = "EQUIFAX",
Experian = "EXPERIAN",
Transunion = "TRANSUNION",
}
}

plaid_core::open_enum! {
/// Stands in `CraPartnerInsightsBaseFicoScore.base_fico_score_version`.
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
/// Stands in `CraCheckReportCreateLendScoreOptions.lend_score_version`, `CraCheckReportLendScoreGetOptions.lend_score_version` and `LinkTokenCreateRequestCraOptionsLendScore.lend_score_version`.
#[allow(missing_docs)]
pub enum PlaidLendScoreVersion {
V1_0 = "v1.0",
V2_0 = "v2.0",
Ls1 = "LS1",
}
}

plaid_core::open_enum! {
/// Stands in `CraCheckReportCreateNetworkInsightsOptions.network_insights_version`, `CraCheckReportNetworkInsightsGetOptions.network_insights_version` and `LinkTokenCreateRequestCraOptionsNetworkInsights.network_insights_version`.
#[allow(missing_docs)]
pub enum NetworkInsightsVersion {
Ni1 = "NI1",
}
}

plaid_core::open_enum! {
/// Stands in `CraCheckReportCreateRequest.consumer_report_permissible_purpose`, `CraCreditProfileReportGetRequest.consumer_report_permissible_purpose`, `CraReportGetRequest.consumer_report_permissible_purpose` and 3 more places.
#[allow(missing_docs)]
pub enum ConsumerReportPermissiblePurpose {
AccountReviewCredit = "ACCOUNT_REVIEW_CREDIT",
AccountReviewNonCredit = "ACCOUNT_REVIEW_NON_CREDIT",
ExtensionOfCredit = "EXTENSION_OF_CREDIT",
LegitimateBusinessNeedTenantScreening = "LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING",
LegitimateBusinessNeedOther = "LEGITIMATE_BUSINESS_NEED_OTHER",
WrittenInstructionPrequalification = "WRITTEN_INSTRUCTION_PREQUALIFICATION",
WrittenInstructionOther = "WRITTEN_INSTRUCTION_OTHER",
EligibilityForGovtBenefits = "ELIGIBILITY_FOR_GOVT_BENEFITS",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportGetLendScoreOptions.variants`, `CraReportGetLendScoreCompleteOptions.variants`, `CraReportGetLendScoreVariantScore.variant` and 2 more places.
#[allow(missing_docs)]
pub enum CraLendScoreVariant {
Generalist = "GENERALIST",
Auto = "AUTO",
Mortgage = "MORTGAGE",
ShortTermLoans = "SHORT_TERM_LOANS",
Arc = "ARC",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportGetRequest.scope`, `CraReportGetReport.scope`, `CraServicingSubscriptionCreateRequest.scope` and 5 more places.
#[allow(missing_docs)]
pub enum CraReportScope {
PlaidNetwork = "PLAID_NETWORK",
ClientUser = "CLIENT_USER",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportGetRequest.decision_stage`, `CraReportGetReport.decision_stage`, `CraReportCreateRequest.decision_stage` and one more place.
#[allow(missing_docs)]
pub enum CraReportDecisionStage {
Prequalification = "PREQUALIFICATION",
Decisioning = "DECISIONING",
Servicing = "SERVICING",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportCreateBaseReportProductConfig.product`.
#[allow(missing_docs)]
pub enum CraReportCreateBaseReportProductConfigProduct {
CraBaseReport = "cra_base_report",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportCreateCashflowInsightsProductConfig.product`.
#[allow(missing_docs)]
pub enum CraReportCreateCashflowInsightsProductConfigProduct {
CraCashflowInsights = "cra_cashflow_insights",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportCreateHomeLendingProductConfig.product`.
#[allow(missing_docs)]
pub enum CraReportCreateHomeLendingProductConfigProduct {
CraHomeLending = "cra_home_lending",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportCreateIncomeCompleteBundleProductConfig.product`.
#[allow(missing_docs)]
pub enum CraReportCreateIncomeCompleteBundleProductConfigProduct {
CraIncomeComplete = "cra_income_complete",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportCreateIncomeInsightsProductConfig.product`.
#[allow(missing_docs)]
pub enum CraReportCreateIncomeInsightsProductConfigProduct {
CraIncomeInsights = "cra_income_insights",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportCreateLendScoreProductConfig.product`.
#[allow(missing_docs)]
pub enum CraReportCreateLendScoreProductConfigProduct {
CraLendScore = "cra_lend_score",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportCreateLendScoreCompleteBundleProductConfig.product`.
#[allow(missing_docs)]
pub enum CraReportCreateLendScoreCompleteBundleProductConfigProduct {
CraLendScoreComplete = "cra_lend_score_complete",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportCreateNetworkInsightsProductConfig.product`.
#[allow(missing_docs)]
pub enum CraReportCreateNetworkInsightsProductConfigProduct {
CraNetworkInsights = "cra_network_insights",
}
}

plaid_core::open_enum! {
/// Stands in `CraReportCreateQualifyProductConfig.product`.
#[allow(missing_docs)]
pub enum CraReportCreateQualifyProductConfigProduct {
CraQualify = "cra_qualify",
}
}

/// Stands in `CraReportCreateRequest.products` and `LinkTokenCreateRequestCraReportParameter.products`.
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
