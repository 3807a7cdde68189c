// @generated from api/shared/cra.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::IncomeInsightsFilter {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "included_categories",
            &self.included_categories,
        )?;
        codec::put_some(
            &mut members,
            "excluded_categories",
            self.excluded_categories.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::IncomeInsightsFilter {
    const NAME: &'static str = "IncomeInsightsFilter";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "included_categories" => 0,
            "excluded_categories" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut included_categories: Option<Vec<String>> = None;
        let mut excluded_categories: Option<Vec<String>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if included_categories.is_none() => included_categories = members.next_value()?,
                1 if excluded_categories.is_none() => excluded_categories = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            included_categories: included_categories.unwrap_or_default(),
            excluded_categories,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::IncomeInsightsFilter {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraCheckReportHomeLendingReportOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "reports_requested", &self.reports_requested)?;
        codec::put_some(
            &mut members,
            "employment_refresh_options",
            self.employment_refresh_options.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraCheckReportHomeLendingReportOptions {
    const NAME: &'static str = "CraCheckReportHomeLendingReportOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "reports_requested" => 0,
            "employment_refresh_options" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut reports_requested: Option<Vec<crate::CraCheckReportVerificationGetReportType>> =
            None;
        let mut employment_refresh_options: Option<
            crate::CraCheckReportCreateEmploymentRefreshOptions,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if reports_requested.is_none() => reports_requested = members.next_value()?,
                1 if employment_refresh_options.is_none() => {
                    employment_refresh_options = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            reports_requested: reports_requested.unwrap_or_default(),
            employment_refresh_options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraCheckReportHomeLendingReportOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraCheckReportCreateEmploymentRefreshOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "days_requested", &self.days_requested)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraCheckReportCreateEmploymentRefreshOptions {
    const NAME: &'static str = "CraCheckReportCreateEmploymentRefreshOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "days_requested" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut days_requested: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if days_requested.is_none() => days_requested = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            days_requested: codec::required(days_requested, "days_requested")?.0,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraCheckReportCreateEmploymentRefreshOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::PrismVersions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "firstdetect", self.firstdetect.as_ref())?;
        codec::put_some(&mut members, "detect", self.detect.as_ref())?;
        codec::put_some(&mut members, "cashscore", self.cashscore.as_ref())?;
        codec::put_some(&mut members, "extend", self.extend.as_ref())?;
        codec::put_some(&mut members, "insights", self.insights.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::PrismVersions {
    const NAME: &'static str = "PrismVersions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "firstdetect" => 0,
            "detect" => 1,
            "cashscore" => 2,
            "extend" => 3,
            "insights" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut firstdetect: Option<crate::PrismFirstDetectVersion> = None;
        let mut detect: Option<crate::PrismDetectVersion> = None;
        let mut cashscore: Option<crate::PrismCashScoreVersion> = None;
        let mut extend: Option<crate::PrismExtendVersion> = None;
        let mut insights: Option<crate::PrismInsightsVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if firstdetect.is_none() => firstdetect = members.next_value()?,
                1 if detect.is_none() => detect = members.next_value()?,
                2 if cashscore.is_none() => cashscore = members.next_value()?,
                3 if extend.is_none() => extend = members.next_value()?,
                4 if insights.is_none() => insights = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            firstdetect,
            detect,
            cashscore,
            extend,
            insights,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::PrismVersions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraPartnerInsightsFicoInput {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "fico_lender_id", &self.fico_lender_id)?;
        codec::put(
            &mut members,
            "lender_application_id",
            &self.lender_application_id,
        )?;
        codec::put(
            &mut members,
            "ultrafico_score_requests",
            &self.ultrafico_score_requests,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraPartnerInsightsFicoInput {
    const NAME: &'static str = "CraPartnerInsightsFicoInput";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "fico_lender_id" => 0,
            "lender_application_id" => 1,
            "ultrafico_score_requests" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut fico_lender_id: Option<String> = None;
        let mut lender_application_id: Option<String> = None;
        let mut ultrafico_score_requests: Option<
            Vec<crate::CraPartnerInsightsUltraFicoScoreRequest>,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if fico_lender_id.is_none() => fico_lender_id = Some(members.next_value()?),
                1 if lender_application_id.is_none() => {
                    lender_application_id = Some(members.next_value()?)
                }
                2 if ultrafico_score_requests.is_none() => {
                    ultrafico_score_requests = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            fico_lender_id: codec::required(fico_lender_id, "fico_lender_id")?,
            lender_application_id: codec::required(lender_application_id, "lender_application_id")?,
            ultrafico_score_requests: ultrafico_score_requests.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraPartnerInsightsFicoInput {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraPartnerInsightsUltraFicoScoreRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "ultrafico_score_version",
            &self.ultrafico_score_version,
        )?;
        codec::put_some(
            &mut members,
            "fico_scoring_request_id",
            self.fico_scoring_request_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "request_correlation_id",
            self.request_correlation_id.as_ref(),
        )?;
        codec::put(&mut members, "base_fico_score", &self.base_fico_score)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraPartnerInsightsUltraFicoScoreRequest {
    const NAME: &'static str = "CraPartnerInsightsUltraFicoScoreRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ultrafico_score_version" => 0,
            "fico_scoring_request_id" => 1,
            "request_correlation_id" => 2,
            "base_fico_score" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ultrafico_score_version: Option<crate::CraPartnerInsightsUltraFicoScoreVersion> =
            None;
        let mut fico_scoring_request_id: Option<String> = None;
        let mut request_correlation_id: Option<String> = None;
        let mut base_fico_score: Option<crate::CraPartnerInsightsBaseFicoScore> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ultrafico_score_version.is_none() => {
                    ultrafico_score_version = Some(members.next_value()?)
                }
                1 if fico_scoring_request_id.is_none() => {
                    fico_scoring_request_id = members.next_value()?
                }
                2 if request_correlation_id.is_none() => {
                    request_correlation_id = members.next_value()?
                }
                3 if base_fico_score.is_none() => base_fico_score = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ultrafico_score_version: codec::required(
                ultrafico_score_version,
                "ultrafico_score_version",
            )?,
            fico_scoring_request_id,
            request_correlation_id,
            base_fico_score: codec::required(base_fico_score, "base_fico_score")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraPartnerInsightsUltraFicoScoreRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraPartnerInsightsBaseFicoScore {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "bureau", &self.bureau)?;
        codec::put(&mut members, "score", &self.score)?;
        codec::put_some(&mut members, "reason_codes", self.reason_codes.as_ref())?;
        codec::put_some(&mut members, "reason_code_1", self.reason_code_1.as_ref())?;
        codec::put_some(&mut members, "reason_code_2", self.reason_code_2.as_ref())?;
        codec::put_some(&mut members, "reason_code_3", self.reason_code_3.as_ref())?;
        codec::put_some(&mut members, "reason_code_4", self.reason_code_4.as_ref())?;
        codec::put_some(
            &mut members,
            "did_inquiries_adversely_affect_score",
            self.did_inquiries_adversely_affect_score.as_ref(),
        )?;
        codec::put(
            &mut members,
            "base_fico_score_version",
            &self.base_fico_score_version,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraPartnerInsightsBaseFicoScore {
    const NAME: &'static str = "CraPartnerInsightsBaseFicoScore";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bureau" => 0,
            "score" => 1,
            "reason_codes" => 2,
            "reason_code_1" => 3,
            "reason_code_2" => 4,
            "reason_code_3" => 5,
            "reason_code_4" => 6,
            "did_inquiries_adversely_affect_score" => 7,
            "base_fico_score_version" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bureau: Option<crate::CraPartnerInsightsBureau> = None;
        let mut score: Option<codec::Int> = None;
        let mut reason_codes: Option<Vec<String>> = None;
        let mut reason_code_1: Option<String> = None;
        let mut reason_code_2: Option<String> = None;
        let mut reason_code_3: Option<String> = None;
        let mut reason_code_4: Option<String> = None;
        let mut did_inquiries_adversely_affect_score: Option<bool> = None;
        let mut base_fico_score_version: Option<crate::CraPartnerInsightsBaseFicoScoreVersion> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bureau.is_none() => bureau = Some(members.next_value()?),
                1 if score.is_none() => score = Some(members.next_value()?),
                2 if reason_codes.is_none() => reason_codes = members.next_value()?,
                3 if reason_code_1.is_none() => reason_code_1 = members.next_value()?,
                4 if reason_code_2.is_none() => reason_code_2 = members.next_value()?,
                5 if reason_code_3.is_none() => reason_code_3 = members.next_value()?,
                6 if reason_code_4.is_none() => reason_code_4 = members.next_value()?,
                7 if did_inquiries_adversely_affect_score.is_none() => {
                    did_inquiries_adversely_affect_score = members.next_value()?
                }
                8 if base_fico_score_version.is_none() => {
                    base_fico_score_version = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bureau: codec::required(bureau, "bureau")?,
            score: codec::required(score, "score")?.0,
            reason_codes,
            reason_code_1,
            reason_code_2,
            reason_code_3,
            reason_code_4,
            did_inquiries_adversely_affect_score,
            base_fico_score_version: codec::required(
                base_fico_score_version,
                "base_fico_score_version",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraPartnerInsightsBaseFicoScore {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportCreateBaseReportProductConfig {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraReportCreateBaseReportProductConfig {
    const NAME: &'static str = "CraReportCreateBaseReportProductConfig";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<crate::CraReportCreateBaseReportProductConfigProduct> = None;
        let mut version: Option<String> = None;
        let mut options: Option<crate::CraReportCreateBaseReportOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraReportCreateBaseReportProductConfig {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportCreateBaseReportOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "require_identity",
            self.require_identity.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraReportCreateBaseReportOptions {
    const NAME: &'static str = "CraReportCreateBaseReportOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "require_identity" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut require_identity: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if require_identity.is_none() => require_identity = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { require_identity })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraReportCreateBaseReportOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportCreateCashflowInsightsProductConfig {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraReportCreateCashflowInsightsProductConfig {
    const NAME: &'static str = "CraReportCreateCashflowInsightsProductConfig";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<crate::CraReportCreateCashflowInsightsProductConfigProduct> = None;
        let mut version: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraReportCreateCashflowInsightsProductConfig {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportCreateHomeLendingProductConfig {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraReportCreateHomeLendingProductConfig {
    const NAME: &'static str = "CraReportCreateHomeLendingProductConfig";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<crate::CraReportCreateHomeLendingProductConfigProduct> = None;
        let mut version: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraReportCreateHomeLendingProductConfig {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportCreateIncomeCompleteBundleProductConfig {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraReportCreateIncomeCompleteBundleProductConfig {
    const NAME: &'static str = "CraReportCreateIncomeCompleteBundleProductConfig";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<crate::CraReportCreateIncomeCompleteBundleProductConfigProduct> =
            None;
        let mut version: Option<String> = None;
        let mut options: Option<crate::CraReportCreateIncomeCompleteOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraReportCreateIncomeCompleteBundleProductConfig {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportCreateIncomeCompleteOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "income_insights_filter",
            self.income_insights_filter.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraReportCreateIncomeCompleteOptions {
    const NAME: &'static str = "CraReportCreateIncomeCompleteOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_insights_filter" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_insights_filter: Option<crate::IncomeInsightsFilter> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_insights_filter.is_none() => {
                    income_insights_filter = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_insights_filter,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraReportCreateIncomeCompleteOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportCreateIncomeInsightsProductConfig {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraReportCreateIncomeInsightsProductConfig {
    const NAME: &'static str = "CraReportCreateIncomeInsightsProductConfig";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<crate::CraReportCreateIncomeInsightsProductConfigProduct> = None;
        let mut version: Option<String> = None;
        let mut options: Option<crate::CraReportCreateIncomeInsightsOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraReportCreateIncomeInsightsProductConfig {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportCreateIncomeInsightsOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "income_insights_filter",
            self.income_insights_filter.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraReportCreateIncomeInsightsOptions {
    const NAME: &'static str = "CraReportCreateIncomeInsightsOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_insights_filter" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_insights_filter: Option<crate::IncomeInsightsFilter> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_insights_filter.is_none() => {
                    income_insights_filter = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_insights_filter,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraReportCreateIncomeInsightsOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportCreateLendScoreProductConfig {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraReportCreateLendScoreProductConfig {
    const NAME: &'static str = "CraReportCreateLendScoreProductConfig";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<crate::CraReportCreateLendScoreProductConfigProduct> = None;
        let mut version: Option<String> = None;
        let mut options: Option<crate::CraReportCreateLendScoreOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraReportCreateLendScoreProductConfig {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportCreateLendScoreOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "variants", self.variants.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraReportCreateLendScoreOptions {
    const NAME: &'static str = "CraReportCreateLendScoreOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "variants" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut variants: Option<Vec<crate::CraLendScoreVariant>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if variants.is_none() => variants = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { variants })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraReportCreateLendScoreOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportCreateLendScoreCompleteBundleProductConfig {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraReportCreateLendScoreCompleteBundleProductConfig {
    const NAME: &'static str = "CraReportCreateLendScoreCompleteBundleProductConfig";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<crate::CraReportCreateLendScoreCompleteBundleProductConfigProduct> =
            None;
        let mut version: Option<String> = None;
        let mut options: Option<crate::CraReportCreateLendScoreCompleteOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraReportCreateLendScoreCompleteBundleProductConfig {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportCreateLendScoreCompleteOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "variants", self.variants.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraReportCreateLendScoreCompleteOptions {
    const NAME: &'static str = "CraReportCreateLendScoreCompleteOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "variants" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut variants: Option<Vec<crate::CraLendScoreVariant>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if variants.is_none() => variants = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { variants })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraReportCreateLendScoreCompleteOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportCreateNetworkInsightsProductConfig {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraReportCreateNetworkInsightsProductConfig {
    const NAME: &'static str = "CraReportCreateNetworkInsightsProductConfig";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<crate::CraReportCreateNetworkInsightsProductConfigProduct> = None;
        let mut version: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraReportCreateNetworkInsightsProductConfig {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportCreateQualifyProductConfig {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::CraReportCreateQualifyProductConfig {
    const NAME: &'static str = "CraReportCreateQualifyProductConfig";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<crate::CraReportCreateQualifyProductConfigProduct> = None;
        let mut version: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraReportCreateQualifyProductConfig {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CraBaseReport(value) => codec::Serialize::serialize(value, serializer),
            Self::CraCashflowInsights(value) => codec::Serialize::serialize(value, serializer),
            Self::CraHomeLending(value) => codec::Serialize::serialize(value, serializer),
            Self::CraIncomeComplete(value) => codec::Serialize::serialize(value, serializer),
            Self::CraIncomeInsights(value) => codec::Serialize::serialize(value, serializer),
            Self::CraLendScore(value) => codec::Serialize::serialize(value, serializer),
            Self::CraLendScoreComplete(value) => codec::Serialize::serialize(value, serializer),
            Self::CraNetworkInsights(value) => codec::Serialize::serialize(value, serializer),
            Self::CraQualify(value) => codec::Serialize::serialize(value, serializer),
            Self::UnknownValue(value) => codec::Serialize::serialize(value, serializer),
        }
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::CraReportProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = plaid_core::json::Value::deserialize(deserializer)?;
        match codec::tag(&value, "product") {
            Some("cra_base_report") => codec::from_value(value).map(Self::CraBaseReport),
            Some("cra_cashflow_insights") => {
                codec::from_value(value).map(Self::CraCashflowInsights)
            }
            Some("cra_home_lending") => codec::from_value(value).map(Self::CraHomeLending),
            Some("cra_income_complete") => codec::from_value(value).map(Self::CraIncomeComplete),
            Some("cra_income_insights") => codec::from_value(value).map(Self::CraIncomeInsights),
            Some("cra_lend_score") => codec::from_value(value).map(Self::CraLendScore),
            Some("cra_lend_score_complete") => {
                codec::from_value(value).map(Self::CraLendScoreComplete)
            }
            Some("cra_network_insights") => codec::from_value(value).map(Self::CraNetworkInsights),
            Some("cra_qualify") => codec::from_value(value).map(Self::CraQualify),
            _ => Ok(Self::UnknownValue(value)),
        }
    }
}
