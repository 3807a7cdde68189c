// @generated from api/products/identity-verification.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    BeaconUserId, ClientUserId, DashboardUserId, IDNumberType, IdentityVerificationRequestUserName,
    IdentityVerificationTemplateId, MatchSummaryCode, TrustIndex, TrustIndexSubscore,
    TrustIndexSubscores, UserAddress, UserIDNumber, UserId, WatchlistScreeningId,
};

plaid_core::string_id! {
/// Identifies a identity verification.
pub struct IdentityVerificationId;
}

plaid_core::string_id! {
/// Identifies a business verification.
pub struct BusinessVerificationId;
}

/// The request of `/dashboard_user/get`.
///
/// Returns a user of the Dashboard, with name and email address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DashboardUserGetRequest {
    /// Dashboard user id.
    pub dashboard_user_id: plaid_types::DashboardUserId,
}

impl DashboardUserGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(dashboard_user_id: impl Into<plaid_types::DashboardUserId>) -> Self {
        Self {
            dashboard_user_id: dashboard_user_id.into(),
        }
    }
}

/// The answer of `/dashboard_user/get`.
///
/// Returns a user of the Dashboard, with name and email address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct DashboardUserGetResponse {
    /// Id.
    pub id: plaid_types::DashboardUserId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Email address. An email address.
    pub email_address: String,
    /// Status.
    pub status: DashboardUserStatus,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/dashboard_user/list`.
///
/// Lists the users of your Dashboard account, page by page.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DashboardUserListRequest {
    /// Cursor.
    pub cursor: Option<String>,
}

impl DashboardUserListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer of `/dashboard_user/list`.
///
/// Lists the users of your Dashboard account, page by page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct DashboardUserListResponse {
    /// Dashboard users.
    pub dashboard_users: Vec<DashboardUser>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Dashboard user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct DashboardUser {
    /// Id.
    pub id: plaid_types::DashboardUserId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Email address. An email address.
    pub email_address: String,
    /// Status.
    pub status: DashboardUserStatus,
}

/// The request of `/identity_verification/create`.
///
/// Starts an identity verification from a template.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationCreateRequest {
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Is shareable.
    pub is_shareable: bool,
    /// Template id.
    pub template_id: plaid_types::IdentityVerificationTemplateId,
    /// Gave consent. Plaid's default is `false`.
    pub gave_consent: bool,
    /// User.
    pub user: Option<IdentityVerificationCreateRequestUser>,
    /// Is idempotent.
    pub is_idempotent: Option<bool>,
}

impl IdentityVerificationCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        template_id: impl Into<plaid_types::IdentityVerificationTemplateId>,
        is_shareable: bool,
        gave_consent: bool,
    ) -> Self {
        Self {
            client_user_id: None,
            user_id: None,
            is_shareable,
            template_id: template_id.into(),
            gave_consent,
            user: None,
            is_idempotent: None,
        }
    }

    /// Client user id.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// User.
    #[must_use]
    pub fn user(mut self, user: IdentityVerificationCreateRequestUser) -> Self {
        self.user = Some(user);
        self
    }

    /// Is idempotent.
    #[must_use]
    pub fn is_idempotent(mut self, is_idempotent: bool) -> Self {
        self.is_idempotent = Some(is_idempotent);
        self
    }
}

/// Identity verification create request user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityVerificationCreateRequestUser {
    /// Email address. An email address.
    pub email_address: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Name.
    pub name: Option<plaid_types::IdentityVerificationRequestUserName>,
    /// Address.
    pub address: Option<plaid_types::UserAddress>,
    /// Id number.
    pub id_number: Option<plaid_types::UserIDNumber>,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Ip address.
    pub ip_address: Option<String>,
}

impl IdentityVerificationCreateRequestUser {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Email address. An email address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Date of birth.
    #[must_use]
    pub fn date_of_birth(
        mut self,
        date_of_birth: impl Into<plaid_core::Sensitive<plaid_core::Date>>,
    ) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, name: plaid_types::IdentityVerificationRequestUserName) -> Self {
        self.name = Some(name);
        self
    }

    /// Address.
    #[must_use]
    pub fn address(mut self, address: plaid_types::UserAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// Id number.
    #[must_use]
    pub fn id_number(mut self, id_number: plaid_types::UserIDNumber) -> Self {
        self.id_number = Some(id_number);
        self
    }

    /// Client user id.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }

    /// Ip address.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }
}

/// The answer of `/identity_verification/create`.
///
/// Starts an identity verification from a template.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IdentityVerificationCreateResponse {
    /// Id.
    pub id: IdentityVerificationId,
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Completed at.
    pub completed_at: Option<plaid_core::DateTime>,
    /// Previous attempt id.
    pub previous_attempt_id: Option<IdentityVerificationId>,
    /// Shareable url.
    pub shareable_url: Option<String>,
    /// Template.
    pub template: IdentityVerificationTemplateReference,
    /// User.
    pub user: IdentityVerificationUserData,
    /// Status.
    pub status: IdentityVerificationStatus,
    /// Steps.
    pub steps: IdentityVerificationStepSummary,
    /// Documentary verification.
    pub documentary_verification: Option<DocumentaryVerification>,
    /// Selfie check.
    pub selfie_check: Option<SelfieCheck>,
    /// Kyc check.
    pub kyc_check: Option<KYCCheckDetails>,
    /// Risk check.
    pub risk_check: Option<RiskCheckDetails>,
    /// Verify sms.
    pub verify_sms: Option<VerifySMSDetails>,
    /// Watchlist screening id.
    pub watchlist_screening_id: Option<plaid_types::WatchlistScreeningId>,
    /// Beacon user id.
    pub beacon_user_id: Option<plaid_types::BeaconUserId>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Redacted at.
    pub redacted_at: Option<plaid_core::DateTime>,
    /// Latest scored protect event.
    pub latest_scored_protect_event: Option<IDVProtectEvent>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Identity verification template reference.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IdentityVerificationTemplateReference {
    /// Id.
    pub id: plaid_types::IdentityVerificationTemplateId,
    /// Version.
    pub version: i64,
}

/// Identity verification user data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IdentityVerificationUserData {
    /// Phone number.
    pub phone_number: Option<String>,
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Ip address.
    pub ip_address: Option<String>,
    /// Email address. An email address.
    pub email_address: Option<String>,
    /// Name.
    pub name: Option<IdentityVerificationResponseUserName>,
    /// Address.
    pub address: Option<IdentityVerificationUserAddress>,
    /// Id number.
    pub id_number: Option<plaid_types::UserIDNumber>,
}

/// Identity verification response user name.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IdentityVerificationResponseUserName {
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
}

/// Identity verification user address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IdentityVerificationUserAddress {
    /// Street.
    pub street: Option<String>,
    /// Street2.
    pub street2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: String,
}

/// Identity verification step summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IdentityVerificationStepSummary {
    /// Accept tos.
    pub accept_tos: IdentityVerificationStepStatus,
    /// Verify sms.
    pub verify_sms: IdentityVerificationStepStatus,
    /// Kyc check.
    pub kyc_check: IdentityVerificationStepStatus,
    /// Documentary verification.
    pub documentary_verification: IdentityVerificationStepStatus,
    /// Selfie check.
    pub selfie_check: IdentityVerificationStepStatus,
    /// Watchlist screening.
    pub watchlist_screening: IdentityVerificationStepStatus,
    /// Risk check.
    pub risk_check: IdentityVerificationStepStatus,
}

/// Documentary verification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct DocumentaryVerification {
    /// Status.
    pub status: String,
    /// Documents.
    pub documents: Vec<DocumentaryVerificationDocument>,
}

/// Documentary verification document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct DocumentaryVerificationDocument {
    /// Status.
    pub status: DocumentStatus,
    /// Attempt.
    pub attempt: i64,
    /// Images.
    pub images: PhysicalDocumentImages,
    /// Extracted data.
    pub extracted_data: Option<PhysicalDocumentExtractedData>,
    /// Analysis.
    pub analysis: DocumentAnalysis,
    /// Redacted at.
    pub redacted_at: Option<plaid_core::DateTime>,
}

/// Physical document images.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct PhysicalDocumentImages {
    /// Original front.
    pub original_front: Option<String>,
    /// Original back.
    pub original_back: Option<String>,
    /// Cropped front.
    pub cropped_front: Option<String>,
    /// Cropped back.
    pub cropped_back: Option<String>,
    /// Face.
    pub face: Option<String>,
}

/// Physical document extracted data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct PhysicalDocumentExtractedData {
    /// Id number.
    pub id_number: Option<plaid_core::Sensitive>,
    /// Category.
    pub category: PhysicalDocumentCategory,
    /// Expiration date.
    pub expiration_date: Option<plaid_core::Date>,
    /// Issue date.
    pub issue_date: Option<plaid_core::Date>,
    /// Issuing country.
    pub issuing_country: String,
    /// Issuing region.
    pub issuing_region: Option<String>,
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Address.
    pub address: Option<IdentityVerificationDocumentAddressResponse>,
    /// Name.
    pub name: Option<IdentityVerificationDocumentNameResponse>,
}

/// Identity verification document address response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IdentityVerificationDocumentAddressResponse {
    /// Street.
    pub street: String,
    /// City.
    pub city: String,
    /// Region.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: String,
}

/// Identity verification document name response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IdentityVerificationDocumentNameResponse {
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
}

/// Document analysis.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct DocumentAnalysis {
    /// Authenticity.
    pub authenticity: DocumentAuthenticityMatchCode,
    /// Image quality.
    pub image_quality: ImageQuality,
    /// Extracted data.
    pub extracted_data: Option<PhysicalDocumentExtractedDataAnalysis>,
    /// Fraud analysis details.
    pub fraud_analysis_details: Option<FraudAnalysisDetails>,
    /// Image quality details.
    pub image_quality_details: Option<ImageQualityDetails>,
    /// Human review.
    pub human_review: Option<HumanReview>,
    /// Aamva verification.
    pub aamva_verification: Option<AAMVAAnalysis>,
}

/// Physical document extracted data analysis.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct PhysicalDocumentExtractedDataAnalysis {
    /// Name.
    pub name: DocumentNameMatchCode,
    /// Date of birth.
    pub date_of_birth: DocumentDateOfBirthMatchCode,
    /// Expiration date.
    pub expiration_date: ExpirationDate,
    /// Issuing country.
    pub issuing_country: IssuingCountry,
}

/// Fraud analysis details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct FraudAnalysisDetails {
    /// Type supported.
    pub type_supported: FraudCheckOutcome,
    /// Portrait presence check.
    pub portrait_presence_check: FraudCheckOutcome,
    /// Portrait details check.
    pub portrait_details_check: FraudCheckOutcome,
    /// Image composition check.
    pub image_composition_check: FraudCheckOutcome,
    /// Integrity check.
    pub integrity_check: FraudCheckOutcome,
    /// Detail check.
    pub detail_check: FraudCheckOutcome,
    /// Issue date check.
    pub issue_date_check: FraudCheckOutcomeWithNoData,
}

/// Image quality details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ImageQualityDetails {
    /// Glare check.
    pub glare_check: ImageQualityOutcome,
    /// Dimensions check.
    pub dimensions_check: ImageQualityOutcome,
    /// Blur check.
    pub blur_check: ImageQualityOutcome,
}

/// Human review.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct HumanReview {
    /// Status.
    pub status: HumanReviewStatus,
}

/// Aamva analysis.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct AAMVAAnalysis {
    /// Is verified.
    pub is_verified: bool,
    /// Id number.
    pub id_number: AAMVAMatchResult,
    /// Id issue date.
    pub id_issue_date: AAMVAMatchResult,
    /// Id expiration date.
    pub id_expiration_date: AAMVAMatchResult,
    /// Street.
    pub street: AAMVADetailedMatchResult,
    /// City.
    pub city: AAMVAMatchResult,
    /// Postal code.
    pub postal_code: AAMVADetailedMatchResult,
    /// Date of birth.
    pub date_of_birth: AAMVAMatchResult,
    /// Gender.
    pub gender: AAMVAMatchResult,
    /// Height.
    pub height: AAMVAMatchResult,
    /// Eye color.
    pub eye_color: AAMVAMatchResult,
    /// First name.
    pub first_name: AAMVADetailedMatchResult,
    /// Middle name.
    pub middle_name: AAMVADetailedMatchResult,
    /// Last name.
    pub last_name: AAMVADetailedMatchResult,
}

/// Selfie check.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SelfieCheck {
    /// Status.
    pub status: SelfieCheckStatus,
    /// Selfies.
    pub selfies: Vec<SelfieCheckSelfie>,
}

/// Selfie check selfie.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SelfieCheckSelfie {
    /// Status.
    pub status: SelfieStatus,
    /// Attempt.
    pub attempt: i64,
    /// Capture.
    pub capture: SelfieCapture,
    /// Analysis.
    pub analysis: SelfieAnalysis,
}

/// Selfie capture.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SelfieCapture {
    /// Image url.
    pub image_url: Option<String>,
    /// Video url.
    pub video_url: Option<String>,
}

/// Selfie analysis.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SelfieAnalysis {
    /// Document comparison.
    pub document_comparison: SelfieAnalysisDocumentComparison,
    /// Liveness check.
    pub liveness_check: Option<SelfieAnalysisLivenessCheck>,
    /// Age check.
    pub age_check: Option<SelfieAgeCheck>,
    /// Facial analysis.
    pub facial_analysis: Option<SelfieAnalysisFacialAnalysis>,
}

/// Selfie age check.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SelfieAgeCheck {
    /// Status.
    pub status: SelfieAgeCheckStatus,
    /// Reported age.
    pub reported_age: Option<i64>,
    /// Age estimate lower bound.
    pub age_estimate_lower_bound: i64,
    /// Age estimate upper bound.
    pub age_estimate_upper_bound: i64,
}

/// Selfie analysis facial analysis.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SelfieAnalysisFacialAnalysis {
    /// Left eye.
    pub left_eye: SelfieAnalysisFacialAnalysisOutcome,
    /// Right eye.
    pub right_eye: SelfieAnalysisFacialAnalysisOutcome,
    /// Left brow.
    pub left_brow: SelfieAnalysisFacialAnalysisOutcome,
    /// Right brow.
    pub right_brow: SelfieAnalysisFacialAnalysisOutcome,
    /// Forehead.
    pub forehead: SelfieAnalysisFacialAnalysisOutcome,
    /// Middle forehead.
    pub middle_forehead: SelfieAnalysisFacialAnalysisOutcome,
    /// Nose.
    pub nose: SelfieAnalysisFacialAnalysisOutcome,
    /// Philtrum.
    pub philtrum: SelfieAnalysisFacialAnalysisOutcome,
    /// Mouth.
    pub mouth: SelfieAnalysisFacialAnalysisOutcome,
    /// Jaw.
    pub jaw: SelfieAnalysisFacialAnalysisOutcome,
    /// Left cheek.
    pub left_cheek: SelfieAnalysisFacialAnalysisOutcome,
    /// Right cheek.
    pub right_cheek: SelfieAnalysisFacialAnalysisOutcome,
}

/// Kyc check details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct KYCCheckDetails {
    /// Status.
    pub status: String,
    /// Address.
    pub address: KYCCheckAddressSummary,
    /// Name.
    pub name: KYCCheckNameSummary,
    /// Date of birth.
    pub date_of_birth: KYCCheckDateOfBirthSummary,
    /// Id number.
    pub id_number: KYCCheckIDNumberSummary,
    /// Phone number.
    pub phone_number: KYCCheckPhoneSummary,
}

/// Kyc check address summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct KYCCheckAddressSummary {
    /// Summary.
    pub summary: plaid_types::MatchSummaryCode,
    /// Po box.
    pub po_box: POBoxStatus,
    /// Type.
    pub r#type: AddressPurposeLabel,
    /// Street.
    pub street: Option<HiddenMatchSummaryCode>,
    /// City.
    pub city: Option<HiddenMatchSummaryCode>,
    /// Region.
    pub region: Option<HiddenMatchSummaryCode>,
    /// Postal code.
    pub postal_code: Option<HiddenMatchSummaryCode>,
    /// International details.
    pub international_details: Option<KYCCheckDetailsInternationalAddress>,
}

/// Kyc check details international address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct KYCCheckDetailsInternationalAddress {
    /// Building.
    pub building: HiddenMatchSummaryCode,
    /// County.
    pub county: HiddenMatchSummaryCode,
    /// District.
    pub district: HiddenMatchSummaryCode,
    /// House number.
    pub house_number: HiddenMatchSummaryCode,
    /// Subpremise.
    pub subpremise: HiddenMatchSummaryCode,
    /// Thoroughfare.
    pub thoroughfare: HiddenMatchSummaryCode,
}

/// Kyc check name summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct KYCCheckNameSummary {
    /// Summary.
    pub summary: plaid_types::MatchSummaryCode,
    /// Given name.
    pub given_name: Option<HiddenMatchSummaryCode>,
    /// Family name.
    pub family_name: Option<HiddenMatchSummaryCode>,
}

/// Kyc check date of birth summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct KYCCheckDateOfBirthSummary {
    /// Summary.
    pub summary: plaid_types::MatchSummaryCode,
    /// Day.
    pub day: Option<HiddenMatchSummaryCode>,
    /// Month.
    pub month: Option<HiddenMatchSummaryCode>,
    /// Year.
    pub year: Option<HiddenMatchSummaryCode>,
}

/// Kyc check id number summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct KYCCheckIDNumberSummary {
    /// Summary.
    pub summary: plaid_types::MatchSummaryCode,
}

/// Kyc check phone summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct KYCCheckPhoneSummary {
    /// Summary.
    pub summary: plaid_types::MatchSummaryCode,
    /// Area code.
    pub area_code: Option<plaid_types::MatchSummaryCode>,
}

/// Risk check details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct RiskCheckDetails {
    /// Status.
    pub status: IdentityVerificationStepStatus,
    /// Behavior.
    pub behavior: Option<RiskCheckBehavior>,
    /// Email.
    pub email: Option<RiskCheckEmail>,
    /// Phone.
    pub phone: Option<RiskCheckPhone>,
    /// Devices.
    pub devices: Vec<RiskCheckDevice>,
    /// Identity abuse signals.
    pub identity_abuse_signals: Option<RiskCheckIdentityAbuseSignals>,
    /// Network.
    pub network: Option<RiskCheckNetwork>,
    /// Facial duplicates.
    pub facial_duplicates: Vec<RiskCheckFacialDuplicate>,
    /// Trust index score.
    pub trust_index_score: Option<i64>,
}

/// Risk check behavior.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct RiskCheckBehavior {
    /// User interactions.
    pub user_interactions: RiskCheckBehaviorUserInteractionsLabel,
    /// Fraud ring detected.
    pub fraud_ring_detected: RiskCheckBehaviorFraudRingDetectedLabel,
    /// Bot detected.
    pub bot_detected: RiskCheckBehaviorBotDetectedLabel,
    /// Risk level.
    pub risk_level: Option<RiskLevelWithNoData>,
}

/// Risk check email.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct RiskCheckEmail {
    /// Is deliverable.
    pub is_deliverable: RiskCheckEmailIsDeliverableStatus,
    /// Breach count.
    pub breach_count: Option<i64>,
    /// First breached at.
    pub first_breached_at: Option<plaid_core::Date>,
    /// Last breached at.
    pub last_breached_at: Option<plaid_core::Date>,
    /// Domain registered at.
    pub domain_registered_at: Option<plaid_core::Date>,
    /// Domain is free provider.
    pub domain_is_free_provider: RiskCheckEmailDomainIsFreeProvider,
    /// Domain is custom.
    pub domain_is_custom: RiskCheckEmailDomainIsCustom,
    /// Domain is disposable.
    pub domain_is_disposable: RiskCheckEmailDomainIsDisposable,
    /// Top level domain is suspicious.
    pub top_level_domain_is_suspicious: RiskCheckEmailTopLevelDomainIsSuspicious,
    /// Is edu.
    pub is_edu: Option<RiskCheckEmailIsEdu>,
    /// Includes date of birth.
    pub includes_date_of_birth: Option<RiskCheckEmailIncludesDateOfBirth>,
    /// Name.
    pub name: Option<RiskCheckEmailName>,
    /// Linked services.
    pub linked_services: Vec<RiskCheckLinkedService>,
    /// Risk level.
    pub risk_level: Option<RiskLevel>,
    /// Factors.
    pub factors: Vec<String>,
}

/// Risk check phone.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct RiskCheckPhone {
    /// Linked services.
    pub linked_services: Vec<RiskCheckLinkedService>,
    /// Risk level.
    pub risk_level: Option<RiskLevel>,
    /// Factors.
    pub factors: Vec<String>,
}

/// Risk check device.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct RiskCheckDevice {
    /// Ip proxy type.
    pub ip_proxy_type: Option<ProxyType>,
    /// Ip spam list count.
    pub ip_spam_list_count: Option<i64>,
    /// Ip timezone offset.
    pub ip_timezone_offset: Option<String>,
    /// Risk level.
    pub risk_level: Option<RiskLevel>,
    /// Factors.
    pub factors: Vec<String>,
}

/// Risk check identity abuse signals.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct RiskCheckIdentityAbuseSignals {
    /// Synthetic identity.
    pub synthetic_identity: Option<RiskCheckSyntheticIdentity>,
    /// Stolen identity.
    pub stolen_identity: Option<RiskCheckStolenIdentity>,
}

/// Risk check synthetic identity.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct RiskCheckSyntheticIdentity {
    /// Score.
    pub score: i64,
    /// Risk level.
    pub risk_level: Option<RiskLevel>,
    /// First party synthetic fraud.
    pub first_party_synthetic_fraud: Option<SyntheticFraud>,
    /// Third party synthetic fraud.
    pub third_party_synthetic_fraud: Option<SyntheticFraud>,
}

/// Synthetic fraud.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SyntheticFraud {
    /// Risk level.
    pub risk_level: RiskLevel,
}

/// Risk check stolen identity.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct RiskCheckStolenIdentity {
    /// Score.
    pub score: i64,
    /// Risk level.
    pub risk_level: Option<RiskLevel>,
}

/// Risk check network.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct RiskCheckNetwork {
    /// Risk level.
    pub risk_level: RiskLevel,
    /// Factors.
    pub factors: Vec<String>,
}

/// Risk check facial duplicate.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct RiskCheckFacialDuplicate {
    /// Id.
    pub id: IdentityVerificationId,
    /// Similarity.
    pub similarity: i64,
    /// Matched after completed.
    pub matched_after_completed: bool,
}

/// Verify sms details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct VerifySMSDetails {
    /// Status.
    pub status: VerifySMSDetailsStatus,
    /// Verifications.
    pub verifications: Vec<SMSVerification>,
}

/// Sms verification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SMSVerification {
    /// Status.
    pub status: SMSVerificationStatus,
    /// Attempt.
    pub attempt: i64,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Delivery attempt count.
    pub delivery_attempt_count: i64,
    /// Solve attempt count.
    pub solve_attempt_count: i64,
    /// Initially sent at.
    pub initially_sent_at: Option<plaid_core::DateTime>,
    /// Last sent at.
    pub last_sent_at: Option<plaid_core::DateTime>,
    /// Redacted at.
    pub redacted_at: Option<plaid_core::DateTime>,
}

/// Idv protect event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IDVProtectEvent {
    /// Event id.
    pub event_id: String,
    /// Timestamp.
    pub timestamp: plaid_core::DateTime,
    /// Trust index.
    pub trust_index: Option<plaid_types::TrustIndex>,
    /// Fraud attributes.
    pub fraud_attributes: Option<plaid_core::json::Map>,
}

/// The request of `/identity_verification/get`.
///
/// Returns one identity verification with the result of every step.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationGetRequest {
    /// Identity verification id.
    pub identity_verification_id: IdentityVerificationId,
}

impl IdentityVerificationGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(identity_verification_id: impl Into<IdentityVerificationId>) -> Self {
        Self {
            identity_verification_id: identity_verification_id.into(),
        }
    }
}

/// The answer of `/identity_verification/get`.
///
/// Returns one identity verification with the result of every step.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IdentityVerificationGetResponse {
    /// Id.
    pub id: IdentityVerificationId,
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Completed at.
    pub completed_at: Option<plaid_core::DateTime>,
    /// Previous attempt id.
    pub previous_attempt_id: Option<IdentityVerificationId>,
    /// Shareable url.
    pub shareable_url: Option<String>,
    /// Template.
    pub template: IdentityVerificationTemplateReference,
    /// User.
    pub user: IdentityVerificationUserData,
    /// Status.
    pub status: IdentityVerificationStatus,
    /// Steps.
    pub steps: IdentityVerificationStepSummary,
    /// Documentary verification.
    pub documentary_verification: Option<DocumentaryVerification>,
    /// Selfie check.
    pub selfie_check: Option<SelfieCheck>,
    /// Kyc check.
    pub kyc_check: Option<KYCCheckDetails>,
    /// Risk check.
    pub risk_check: Option<RiskCheckDetails>,
    /// Verify sms.
    pub verify_sms: Option<VerifySMSDetails>,
    /// Watchlist screening id.
    pub watchlist_screening_id: Option<plaid_types::WatchlistScreeningId>,
    /// Beacon user id.
    pub beacon_user_id: Option<plaid_types::BeaconUserId>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Redacted at.
    pub redacted_at: Option<plaid_core::DateTime>,
    /// Latest scored protect event.
    pub latest_scored_protect_event: Option<IDVProtectEvent>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/identity_verification/list`.
///
/// Lists the identity verifications of one user for one template, the newest first, page by page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationListRequest {
    /// Template id.
    pub template_id: plaid_types::IdentityVerificationTemplateId,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Cursor.
    pub cursor: Option<String>,
}

impl IdentityVerificationListRequest {
    /// A request with the members it cannot go without.
    pub fn new(template_id: impl Into<plaid_types::IdentityVerificationTemplateId>) -> Self {
        Self {
            template_id: template_id.into(),
            client_user_id: None,
            user_id: None,
            cursor: None,
        }
    }

    /// Client user id.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer of `/identity_verification/list`.
///
/// Lists the identity verifications of one user for one template, the newest first, page by page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IdentityVerificationListResponse {
    /// Identity verifications.
    pub identity_verifications: Vec<IdentityVerification>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Identity verification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IdentityVerification {
    /// Id.
    pub id: IdentityVerificationId,
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Completed at.
    pub completed_at: Option<plaid_core::DateTime>,
    /// Previous attempt id.
    pub previous_attempt_id: Option<IdentityVerificationId>,
    /// Shareable url.
    pub shareable_url: Option<String>,
    /// Template.
    pub template: IdentityVerificationTemplateReference,
    /// User.
    pub user: IdentityVerificationUserData,
    /// Status.
    pub status: IdentityVerificationStatus,
    /// Steps.
    pub steps: IdentityVerificationStepSummary,
    /// Documentary verification.
    pub documentary_verification: Option<DocumentaryVerification>,
    /// Selfie check.
    pub selfie_check: Option<SelfieCheck>,
    /// Kyc check.
    pub kyc_check: Option<KYCCheckDetails>,
    /// Risk check.
    pub risk_check: Option<RiskCheckDetails>,
    /// Verify sms.
    pub verify_sms: Option<VerifySMSDetails>,
    /// Watchlist screening id.
    pub watchlist_screening_id: Option<plaid_types::WatchlistScreeningId>,
    /// Beacon user id.
    pub beacon_user_id: Option<plaid_types::BeaconUserId>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Redacted at.
    pub redacted_at: Option<plaid_core::DateTime>,
    /// Latest scored protect event.
    pub latest_scored_protect_event: Option<IDVProtectEvent>,
}

/// The request of `/identity_verification/retry`.
///
/// Opens a new attempt for a user, over all steps or a chosen few.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationRetryRequest {
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// Template id.
    pub template_id: plaid_types::IdentityVerificationTemplateId,
    /// Strategy.
    pub strategy: Strategy,
    /// User.
    pub user: Option<IdentityVerificationRequestUser>,
    /// Steps.
    pub steps: Option<IdentityVerificationRetryRequestStepsObject>,
    /// Is shareable.
    pub is_shareable: Option<bool>,
}

impl IdentityVerificationRetryRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        client_user_id: impl Into<plaid_types::ClientUserId>,
        template_id: impl Into<plaid_types::IdentityVerificationTemplateId>,
        strategy: impl Into<Strategy>,
    ) -> Self {
        Self {
            client_user_id: client_user_id.into(),
            template_id: template_id.into(),
            strategy: strategy.into(),
            user: None,
            steps: None,
            is_shareable: None,
        }
    }

    /// User.
    #[must_use]
    pub fn user(mut self, user: IdentityVerificationRequestUser) -> Self {
        self.user = Some(user);
        self
    }

    /// Steps.
    #[must_use]
    pub fn steps(mut self, steps: IdentityVerificationRetryRequestStepsObject) -> Self {
        self.steps = Some(steps);
        self
    }

    /// Is shareable.
    #[must_use]
    pub fn is_shareable(mut self, is_shareable: bool) -> Self {
        self.is_shareable = Some(is_shareable);
        self
    }
}

/// Identity verification request user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityVerificationRequestUser {
    /// Email address. An email address.
    pub email_address: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Name.
    pub name: Option<plaid_types::IdentityVerificationRequestUserName>,
    /// Address.
    pub address: Option<plaid_types::UserAddress>,
    /// Id number.
    pub id_number: Option<plaid_types::UserIDNumber>,
}

impl IdentityVerificationRequestUser {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Email address. An email address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Date of birth.
    #[must_use]
    pub fn date_of_birth(
        mut self,
        date_of_birth: impl Into<plaid_core::Sensitive<plaid_core::Date>>,
    ) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, name: plaid_types::IdentityVerificationRequestUserName) -> Self {
        self.name = Some(name);
        self
    }

    /// Address.
    #[must_use]
    pub fn address(mut self, address: plaid_types::UserAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// Id number.
    #[must_use]
    pub fn id_number(mut self, id_number: plaid_types::UserIDNumber) -> Self {
        self.id_number = Some(id_number);
        self
    }
}

/// Identity verification retry request steps object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationRetryRequestStepsObject {
    /// Verify sms.
    pub verify_sms: bool,
    /// Kyc check.
    pub kyc_check: bool,
    /// Documentary verification.
    pub documentary_verification: bool,
    /// Selfie check.
    pub selfie_check: bool,
}

impl IdentityVerificationRetryRequestStepsObject {
    /// A value with the members it cannot go without.
    pub fn new(
        verify_sms: bool,
        kyc_check: bool,
        documentary_verification: bool,
        selfie_check: bool,
    ) -> Self {
        Self {
            verify_sms,
            kyc_check,
            documentary_verification,
            selfie_check,
        }
    }
}

/// The answer of `/identity_verification/retry`.
///
/// Opens a new attempt for a user, over all steps or a chosen few.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IdentityVerificationRetryResponse {
    /// Id.
    pub id: IdentityVerificationId,
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Completed at.
    pub completed_at: Option<plaid_core::DateTime>,
    /// Previous attempt id.
    pub previous_attempt_id: Option<IdentityVerificationId>,
    /// Shareable url.
    pub shareable_url: Option<String>,
    /// Template.
    pub template: IdentityVerificationTemplateReference,
    /// User.
    pub user: IdentityVerificationUserData,
    /// Status.
    pub status: IdentityVerificationStatus,
    /// Steps.
    pub steps: IdentityVerificationStepSummary,
    /// Documentary verification.
    pub documentary_verification: Option<DocumentaryVerification>,
    /// Selfie check.
    pub selfie_check: Option<SelfieCheck>,
    /// Kyc check.
    pub kyc_check: Option<KYCCheckDetails>,
    /// Risk check.
    pub risk_check: Option<RiskCheckDetails>,
    /// Verify sms.
    pub verify_sms: Option<VerifySMSDetails>,
    /// Watchlist screening id.
    pub watchlist_screening_id: Option<plaid_types::WatchlistScreeningId>,
    /// Beacon user id.
    pub beacon_user_id: Option<plaid_types::BeaconUserId>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Redacted at.
    pub redacted_at: Option<plaid_core::DateTime>,
    /// Latest scored protect event.
    pub latest_scored_protect_event: Option<IDVProtectEvent>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/identity_verification/autofill/create`.
///
/// Looks up personal data by the phone number, the date of birth and the country of a verification, so that the user need not type it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationAutofillCreateRequest {
    /// Identity verification id.
    pub identity_verification_id: IdentityVerificationId,
}

impl IdentityVerificationAutofillCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(identity_verification_id: impl Into<IdentityVerificationId>) -> Self {
        Self {
            identity_verification_id: identity_verification_id.into(),
        }
    }
}

/// The answer of `/identity_verification/autofill/create`.
///
/// Looks up personal data by the phone number, the date of birth and the country of a verification, so that the user need not type it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IdentityVerificationAutofillCreateResponse {
    /// Status.
    pub status: IdentityVerificationAutofillStatus,
    /// User.
    pub user: Option<IdentityVerificationAutofillUserData>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Identity verification autofill user data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IdentityVerificationAutofillUserData {
    /// Name.
    pub name: Option<IdentityVerificationResponseUserName>,
    /// Address.
    pub address: Option<IdentityVerificationAutofillAddress>,
    /// Id number.
    pub id_number: Option<plaid_types::UserIDNumber>,
}

/// Identity verification autofill address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IdentityVerificationAutofillAddress {
    /// Street.
    pub street: String,
    /// Street2.
    pub street2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: String,
    /// Po box.
    pub po_box: POBoxStatus,
    /// Type.
    pub r#type: AddressPurposeLabel,
}

/// The request of `/business_verification/get`.
///
/// Returns a business verification as it stands now.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessVerificationGetRequest {
    /// Business verification id.
    pub business_verification_id: BusinessVerificationId,
}

impl BusinessVerificationGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(business_verification_id: impl Into<BusinessVerificationId>) -> Self {
        Self {
            business_verification_id: business_verification_id.into(),
        }
    }
}

/// The answer of `/business_verification/get`.
///
/// Returns a business verification as it stands now.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessVerificationGetResponse {
    /// Id.
    pub id: BusinessVerificationId,
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Completed at.
    pub completed_at: Option<plaid_core::DateTime>,
    /// Redacted at.
    pub redacted_at: Option<plaid_core::DateTime>,
    /// Status.
    pub status: BusinessVerificationStatusOverall,
    /// Search terms.
    pub search_terms: BusinessSearchTerms,
    /// Kyb check.
    pub kyb_check: Option<BusinessKYBCheck>,
    /// Risk check.
    pub risk_check: Option<BusinessRiskCheck>,
    /// Digital presence check.
    pub digital_presence_check: Option<BusinessDigitalPresenceCheck>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Shareable url.
    pub shareable_url: Option<String>,
}

/// Business search terms.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessSearchTerms {
    /// Name.
    pub name: Option<String>,
    /// Alternative names.
    pub alternative_names: Vec<String>,
    /// Address.
    pub address: ResponseBusinessAddress,
    /// Website. A URL.
    pub website: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Email address. An email address.
    pub email_address: Option<String>,
}

/// Response business address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ResponseBusinessAddress {
    /// Street.
    pub street: Option<String>,
    /// Street2.
    pub street2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: String,
}

/// Business kyb check.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessKYBCheck {
    /// Status.
    pub status: BusinessVerificationStatusKYBCheck,
    /// Score.
    pub score: i64,
    /// Name.
    pub name: BusinessFieldMatchSummary,
    /// Address.
    pub address: BusinessFieldMatchSummary,
    /// Website.
    pub website: BusinessFieldMatchSummary,
    /// Match details.
    pub match_details: Option<BusinessKYBMatchDetails>,
}

/// Business field match summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessFieldMatchSummary {
    /// Summary.
    pub summary: plaid_types::MatchSummaryCode,
}

/// Business kyb match details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessKYBMatchDetails {
    /// Names.
    pub names: Vec<ProviderBusinessName>,
    /// Entity type.
    pub entity_type: Option<BusinessEntityType>,
    /// Addresses.
    pub addresses: Vec<ProviderBusinessAddress>,
    /// Phone numbers.
    pub phone_numbers: Vec<BusinessPhoneNumber>,
    /// Email addresses.
    pub email_addresses: Vec<BusinessEmailAddress>,
    /// Websites.
    pub websites: Vec<BusinessWebsite>,
    /// Formation date.
    pub formation_date: Option<plaid_core::Date>,
}

/// Provider business name.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ProviderBusinessName {
    /// Is primary.
    pub is_primary: bool,
    /// Name.
    pub name: Option<String>,
}

/// Provider business address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ProviderBusinessAddress {
    /// Street.
    pub street: Option<String>,
    /// Street2.
    pub street2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: String,
    /// Is primary.
    pub is_primary: bool,
}

/// Business phone number.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessPhoneNumber {
    /// Number.
    pub number: Option<String>,
}

/// Business email address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessEmailAddress {
    /// Email address. An email address.
    pub email_address: Option<String>,
}

/// Business website.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessWebsite {
    /// Url. A URL.
    pub url: Option<String>,
}

/// Business risk check.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessRiskCheck {
    /// Status.
    pub status: BusinessVerificationStatusRiskCheck,
    /// Score.
    pub score: i64,
    /// Industry prediction.
    pub industry_prediction: Option<BusinessIndustryPrediction>,
}

/// Business industry prediction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessIndustryPrediction {
    /// Code.
    pub code: i64,
    /// Title.
    pub title: String,
}

/// Business digital presence check.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessDigitalPresenceCheck {
    /// Status.
    pub status: BusinessVerificationStatusWebPresenceCheck,
    /// Score.
    pub score: i64,
    /// Address.
    pub address: BusinessFieldMatchSummary,
    /// Phone number.
    pub phone_number: BusinessFieldMatchSummary,
    /// Email address.
    pub email_address: BusinessFieldMatchSummary,
    /// Website.
    pub website: BusinessFieldMatchSummary,
    /// Website analysis.
    pub website_analysis: Option<BusinessWebsiteAnalysis>,
}

/// Business website analysis.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessWebsiteAnalysis {
    /// Is parked.
    pub is_parked: BusinessCheckBooleanStatus,
    /// Email is deliverable.
    pub email_is_deliverable: BusinessCheckBooleanStatus,
    /// Website build status.
    pub website_build_status: BusinessWebsiteBuildStatus,
    /// Whois record.
    pub whois_record: BusinessWhoisRecord,
    /// Ssl.
    pub ssl: BusinessWebsiteSSL,
}

/// Business whois record.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessWhoisRecord {
    /// Domain created at.
    pub domain_created_at: Option<plaid_core::DateTime>,
    /// Domain updated at.
    pub domain_updated_at: Option<plaid_core::DateTime>,
    /// Domain expires at.
    pub domain_expires_at: Option<plaid_core::DateTime>,
    /// Registrar.
    pub registrar: Option<String>,
}

/// Business website ssl.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessWebsiteSSL {
    /// Is valid.
    pub is_valid: BusinessCheckBooleanStatus,
}

/// The request of `/business_verification/create`.
///
/// Starts a verification of a business: who it is and how risky it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessVerificationCreateRequest {
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// Business.
    pub business: Option<BusinessVerificationCreateRequestBusiness>,
}

impl BusinessVerificationCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        Self {
            client_user_id: client_user_id.into(),
            business: None,
        }
    }

    /// Business.
    #[must_use]
    pub fn business(mut self, business: BusinessVerificationCreateRequestBusiness) -> Self {
        self.business = Some(business);
        self
    }
}

/// Business verification create request business.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessVerificationCreateRequestBusiness {
    /// Name.
    pub name: Option<String>,
    /// Alternative name.
    pub alternative_name: Option<String>,
    /// Address.
    pub address: Option<RequestBusinessAddress>,
    /// Website. A URL.
    pub website: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Email address. An email address.
    pub email_address: Option<String>,
}

impl BusinessVerificationCreateRequestBusiness {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Alternative name.
    #[must_use]
    pub fn alternative_name(mut self, alternative_name: impl Into<String>) -> Self {
        self.alternative_name = Some(alternative_name.into());
        self
    }

    /// Address.
    #[must_use]
    pub fn address(mut self, address: RequestBusinessAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// Website. A URL.
    #[must_use]
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Email address. An email address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }
}

/// Request business address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestBusinessAddress {
    /// Street.
    pub street: String,
    /// Street2.
    pub street2: Option<String>,
    /// City.
    pub city: String,
    /// Region.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: String,
}

impl RequestBusinessAddress {
    /// A value with the members it cannot go without.
    pub fn new(
        street: impl Into<String>,
        city: impl Into<String>,
        country: impl Into<String>,
    ) -> Self {
        Self {
            street: street.into(),
            street2: None,
            city: city.into(),
            region: None,
            postal_code: None,
            country: country.into(),
        }
    }

    /// Street2.
    #[must_use]
    pub fn street2(mut self, street2: impl Into<String>) -> Self {
        self.street2 = Some(street2.into());
        self
    }

    /// Region.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }
}

/// The answer of `/business_verification/create`.
///
/// Starts a verification of a business: who it is and how risky it is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BusinessVerificationCreateResponse {
    /// Id.
    pub id: BusinessVerificationId,
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Completed at.
    pub completed_at: Option<plaid_core::DateTime>,
    /// Redacted at.
    pub redacted_at: Option<plaid_core::DateTime>,
    /// Status.
    pub status: BusinessVerificationStatusOverall,
    /// Search terms.
    pub search_terms: BusinessSearchTerms,
    /// Kyb check.
    pub kyb_check: Option<BusinessKYBCheck>,
    /// Risk check.
    pub risk_check: Option<BusinessRiskCheck>,
    /// Digital presence check.
    pub digital_presence_check: Option<BusinessDigitalPresenceCheck>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Shareable url.
    pub shareable_url: Option<String>,
}

plaid_core::open_enum! {
/// The known values of dashboard user status.
pub enum DashboardUserStatus {
/// `invited`.
Invited = "invited",
/// `active`.
Active = "active",
/// `deactivated`.
Deactivated = "deactivated",
}
}

plaid_core::open_enum! {
/// The known values of identity verification status.
pub enum IdentityVerificationStatus {
/// `active`.
Active = "active",
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
/// `expired`.
Expired = "expired",
/// `canceled`.
Canceled = "canceled",
/// `pending_review`.
PendingReview = "pending_review",
}
}

plaid_core::open_enum! {
/// The known values of identity verification step status.
pub enum IdentityVerificationStepStatus {
/// `success`.
Success = "success",
/// `active`.
Active = "active",
/// `failed`.
Failed = "failed",
/// `waiting_for_prerequisite`.
WaitingForPrerequisite = "waiting_for_prerequisite",
/// `not_applicable`.
NotApplicable = "not_applicable",
/// `skipped`.
Skipped = "skipped",
/// `expired`.
Expired = "expired",
/// `canceled`.
Canceled = "canceled",
/// `pending_review`.
PendingReview = "pending_review",
/// `manually_approved`.
ManuallyApproved = "manually_approved",
/// `manually_rejected`.
ManuallyRejected = "manually_rejected",
}
}

plaid_core::open_enum! {
/// The known values of document status.
pub enum DocumentStatus {
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
/// `manually_approved`.
ManuallyApproved = "manually_approved",
}
}

plaid_core::open_enum! {
/// The known values of physical document category.
pub enum PhysicalDocumentCategory {
/// `drivers_license`.
DriversLicense = "drivers_license",
/// `id_card`.
IdCard = "id_card",
/// `passport`.
Passport = "passport",
/// `residence_permit_card`.
ResidencePermitCard = "residence_permit_card",
/// `resident_card`.
ResidentCard = "resident_card",
/// `visa`.
Visa = "visa",
}
}

plaid_core::open_enum! {
/// The known values of document authenticity match code.
pub enum DocumentAuthenticityMatchCode {
/// `match`.
Match = "match",
/// `partial_match`.
PartialMatch = "partial_match",
/// `no_match`.
NoMatch = "no_match",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of image quality.
pub enum ImageQuality {
/// `high`.
High = "high",
/// `medium`.
Medium = "medium",
/// `low`.
Low = "low",
}
}

plaid_core::open_enum! {
/// The known values of document name match code.
pub enum DocumentNameMatchCode {
/// `match`.
Match = "match",
/// `partial_match`.
PartialMatch = "partial_match",
/// `no_match`.
NoMatch = "no_match",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of document date of birth match code.
pub enum DocumentDateOfBirthMatchCode {
/// `match`.
Match = "match",
/// `partial_match`.
PartialMatch = "partial_match",
/// `no_match`.
NoMatch = "no_match",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of expiration date.
pub enum ExpirationDate {
/// `not_expired`.
NotExpired = "not_expired",
/// `expired`.
Expired = "expired",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of issuing country.
pub enum IssuingCountry {
/// `match`.
Match = "match",
/// `no_match`.
NoMatch = "no_match",
}
}

plaid_core::open_enum! {
/// The known values of fraud check outcome.
pub enum FraudCheckOutcome {
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The known values of fraud check outcome with no data.
pub enum FraudCheckOutcomeWithNoData {
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of image quality outcome.
pub enum ImageQualityOutcome {
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The known values of human review status.
pub enum HumanReviewStatus {
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of aamva match result.
pub enum AAMVAMatchResult {
/// `match`.
Match = "match",
/// `no_match`.
NoMatch = "no_match",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of aamva detailed match result.
pub enum AAMVADetailedMatchResult {
/// `match`.
Match = "match",
/// `partial_match`.
PartialMatch = "partial_match",
/// `no_match`.
NoMatch = "no_match",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of selfie check status.
pub enum SelfieCheckStatus {
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The known values of selfie status.
pub enum SelfieStatus {
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The known values of selfie analysis document comparison.
pub enum SelfieAnalysisDocumentComparison {
/// `match`.
Match = "match",
/// `no_match`.
NoMatch = "no_match",
/// `no_input`.
NoInput = "no_input",
}
}

plaid_core::open_enum! {
/// The known values of selfie analysis liveness check.
pub enum SelfieAnalysisLivenessCheck {
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The known values of selfie age check status.
pub enum SelfieAgeCheckStatus {
/// `match`.
Match = "match",
/// `warning`.
Warning = "warning",
/// `no_match`.
NoMatch = "no_match",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of selfie analysis facial analysis outcome.
pub enum SelfieAnalysisFacialAnalysisOutcome {
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The known values of po box status.
pub enum POBoxStatus {
/// `yes`.
Yes = "yes",
/// `no`.
No = "no",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of address purpose label.
pub enum AddressPurposeLabel {
/// `residential`.
Residential = "residential",
/// `commercial`.
Commercial = "commercial",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of hidden match summary code.
pub enum HiddenMatchSummaryCode {
/// `match`.
Match = "match",
/// `partial_match`.
PartialMatch = "partial_match",
/// `no_match`.
NoMatch = "no_match",
/// `no_data`.
NoData = "no_data",
/// `no_input`.
NoInput = "no_input",
}
}

plaid_core::open_enum! {
/// The known values of risk check behavior user interactions label.
pub enum RiskCheckBehaviorUserInteractionsLabel {
/// `genuine`.
Genuine = "genuine",
/// `neutral`.
Neutral = "neutral",
/// `risky`.
Risky = "risky",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of risk check behavior fraud ring detected label.
pub enum RiskCheckBehaviorFraudRingDetectedLabel {
/// `yes`.
Yes = "yes",
/// `no`.
No = "no",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of risk check behavior bot detected label.
pub enum RiskCheckBehaviorBotDetectedLabel {
/// `yes`.
Yes = "yes",
/// `no`.
No = "no",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of risk level with no data.
pub enum RiskLevelWithNoData {
/// `low`.
Low = "low",
/// `medium`.
Medium = "medium",
/// `high`.
High = "high",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of risk check email is deliverable status.
pub enum RiskCheckEmailIsDeliverableStatus {
/// `yes`.
Yes = "yes",
/// `no`.
No = "no",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of risk check email domain is free provider.
pub enum RiskCheckEmailDomainIsFreeProvider {
/// `yes`.
Yes = "yes",
/// `no`.
No = "no",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of risk check email domain is custom.
pub enum RiskCheckEmailDomainIsCustom {
/// `yes`.
Yes = "yes",
/// `no`.
No = "no",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of risk check email domain is disposable.
pub enum RiskCheckEmailDomainIsDisposable {
/// `yes`.
Yes = "yes",
/// `no`.
No = "no",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of risk check email top level domain is suspicious.
pub enum RiskCheckEmailTopLevelDomainIsSuspicious {
/// `yes`.
Yes = "yes",
/// `no`.
No = "no",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of risk check email is edu.
pub enum RiskCheckEmailIsEdu {
/// `yes`.
Yes = "yes",
/// `no`.
No = "no",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of risk check email includes date of birth.
pub enum RiskCheckEmailIncludesDateOfBirth {
/// `yes`.
Yes = "yes",
/// `no`.
No = "no",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of risk check email name.
pub enum RiskCheckEmailName {
/// `no_input`.
NoInput = "no_input",
/// `indeterminate`.
Indeterminate = "indeterminate",
/// `no_match`.
NoMatch = "no_match",
/// `partial_match`.
PartialMatch = "partial_match",
/// `match`.
Match = "match",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of risk check linked service.
pub enum RiskCheckLinkedService {
/// `aboutme`.
Aboutme = "aboutme",
/// `adobe`.
Adobe = "adobe",
/// `adult_sites`.
AdultSites = "adult_sites",
/// `airbnb`.
Airbnb = "airbnb",
/// `altbalaji`.
Altbalaji = "altbalaji",
/// `amazon`.
Amazon = "amazon",
/// `apple`.
Apple = "apple",
/// `archiveorg`.
Archiveorg = "archiveorg",
/// `atlassian`.
Atlassian = "atlassian",
/// `bitmoji`.
Bitmoji = "bitmoji",
/// `bodybuilding`.
Bodybuilding = "bodybuilding",
/// `booking`.
Booking = "booking",
/// `bukalapak`.
Bukalapak = "bukalapak",
/// `codecademy`.
Codecademy = "codecademy",
/// `deliveroo`.
Deliveroo = "deliveroo",
/// `diigo`.
Diigo = "diigo",
/// `discord`.
Discord = "discord",
/// `disneyplus`.
Disneyplus = "disneyplus",
/// `duolingo`.
Duolingo = "duolingo",
/// `ebay`.
Ebay = "ebay",
/// `envato`.
Envato = "envato",
/// `eventbrite`.
Eventbrite = "eventbrite",
/// `evernote`.
Evernote = "evernote",
/// `facebook`.
Facebook = "facebook",
/// `firefox`.
Firefox = "firefox",
/// `flickr`.
Flickr = "flickr",
/// `flipkart`.
Flipkart = "flipkart",
/// `foursquare`.
Foursquare = "foursquare",
/// `freelancer`.
Freelancer = "freelancer",
/// `gaana`.
Gaana = "gaana",
/// `giphy`.
Giphy = "giphy",
/// `github`.
Github = "github",
/// `google`.
Google = "google",
/// `gravatar`.
Gravatar = "gravatar",
/// `hubspot`.
Hubspot = "hubspot",
/// `imgur`.
Imgur = "imgur",
/// `instagram`.
Instagram = "instagram",
/// `jdid`.
Jdid = "jdid",
/// `kakao`.
Kakao = "kakao",
/// `kommo`.
Kommo = "kommo",
/// `komoot`.
Komoot = "komoot",
/// `lastfm`.
Lastfm = "lastfm",
/// `lazada`.
Lazada = "lazada",
/// `line`.
Line = "line",
/// `linkedin`.
Linkedin = "linkedin",
/// `mailru`.
Mailru = "mailru",
/// `microsoft`.
Microsoft = "microsoft",
/// `myspace`.
Myspace = "myspace",
/// `netflix`.
Netflix = "netflix",
/// `nike`.
Nike = "nike",
/// `ok`.
Ok = "ok",
/// `patreon`.
Patreon = "patreon",
/// `pinterest`.
Pinterest = "pinterest",
/// `plurk`.
Plurk = "plurk",
/// `quora`.
Quora = "quora",
/// `qzone`.
Qzone = "qzone",
/// `rambler`.
Rambler = "rambler",
/// `rappi`.
Rappi = "rappi",
/// `replit`.
Replit = "replit",
/// `samsung`.
Samsung = "samsung",
/// `seoclerks`.
Seoclerks = "seoclerks",
/// `shopclues`.
Shopclues = "shopclues",
/// `skype`.
Skype = "skype",
/// `snapchat`.
Snapchat = "snapchat",
/// `snapdeal`.
Snapdeal = "snapdeal",
/// `soundcloud`.
Soundcloud = "soundcloud",
/// `spotify`.
Spotify = "spotify",
/// `starz`.
Starz = "starz",
/// `strava`.
Strava = "strava",
/// `taringa`.
Taringa = "taringa",
/// `telegram`.
Telegram = "telegram",
/// `tiki`.
Tiki = "tiki",
/// `tokopedia`.
Tokopedia = "tokopedia",
/// `treehouse`.
Treehouse = "treehouse",
/// `tumblr`.
Tumblr = "tumblr",
/// `twitter`.
Twitter = "twitter",
/// `venmo`.
Venmo = "venmo",
/// `viber`.
Viber = "viber",
/// `vimeo`.
Vimeo = "vimeo",
/// `vivino`.
Vivino = "vivino",
/// `vkontakte`.
Vkontakte = "vkontakte",
/// `wattpad`.
Wattpad = "wattpad",
/// `weibo`.
Weibo = "weibo",
/// `whatsapp`.
Whatsapp = "whatsapp",
/// `wordpress`.
Wordpress = "wordpress",
/// `xing`.
Xing = "xing",
/// `yahoo`.
Yahoo = "yahoo",
/// `yandex`.
Yandex = "yandex",
/// `zalo`.
Zalo = "zalo",
/// `zoho`.
Zoho = "zoho",
}
}

plaid_core::open_enum! {
/// The known values of risk level.
pub enum RiskLevel {
/// `low`.
Low = "low",
/// `medium`.
Medium = "medium",
/// `high`.
High = "high",
}
}

plaid_core::open_enum! {
/// The known values of proxy type.
pub enum ProxyType {
/// `none_detected`.
NoneDetected = "none_detected",
/// `tor`.
Tor = "tor",
/// `vpn`.
Vpn = "vpn",
/// `web_proxy`.
WebProxy = "web_proxy",
/// `public_proxy`.
PublicProxy = "public_proxy",
}
}

plaid_core::open_enum! {
/// The known values of verify sms details status.
pub enum VerifySMSDetailsStatus {
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The known values of sms verification status.
pub enum SMSVerificationStatus {
/// `pending`.
Pending = "pending",
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
/// `canceled`.
Canceled = "canceled",
}
}

plaid_core::open_enum! {
/// The known values of strategy.
pub enum Strategy {
/// `reset`.
Reset = "reset",
/// `incomplete`.
Incomplete = "incomplete",
/// `infer`.
Infer = "infer",
/// `custom`.
Custom = "custom",
}
}

plaid_core::open_enum! {
/// The known values of identity verification autofill status.
pub enum IdentityVerificationAutofillStatus {
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The known values of business verification status overall.
pub enum BusinessVerificationStatusOverall {
/// `active`.
Active = "active",
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The known values of business verification status kyb check.
pub enum BusinessVerificationStatusKYBCheck {
/// `active`.
Active = "active",
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The known values of business entity type.
pub enum BusinessEntityType {
/// `sole_proprietorship`.
SoleProprietorship = "sole_proprietorship",
/// `general_partnership`.
GeneralPartnership = "general_partnership",
/// `llc`.
Llc = "llc",
/// `llp`.
Llp = "llp",
/// `lllp`.
Lllp = "lllp",
/// `lp`.
Lp = "lp",
/// `c_corporation`.
CCorporation = "c_corporation",
/// `s_corporation`.
SCorporation = "s_corporation",
/// `b_corporation`.
BCorporation = "b_corporation",
/// `nonprofit`.
Nonprofit = "nonprofit",
/// `cooperative`.
Cooperative = "cooperative",
/// `trust`.
Trust = "trust",
/// `professional_association`.
ProfessionalAssociation = "professional_association",
/// `professional_corporation`.
ProfessionalCorporation = "professional_corporation",
/// `trade_name`.
TradeName = "trade_name",
/// `bank`.
Bank = "bank",
/// `credit_union`.
CreditUnion = "credit_union",
/// `insurance`.
Insurance = "insurance",
/// `other`.
Other = "other",
/// `unknown`.
Unknown = "unknown",
}
}

plaid_core::open_enum! {
/// The known values of business verification status risk check.
pub enum BusinessVerificationStatusRiskCheck {
/// `active`.
Active = "active",
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The known values of business verification status web presence check.
pub enum BusinessVerificationStatusWebPresenceCheck {
/// `active`.
Active = "active",
/// `success`.
Success = "success",
/// `failed`.
Failed = "failed",
/// `not_applicable`.
NotApplicable = "not_applicable",
}
}

plaid_core::open_enum! {
/// The known values of business check boolean status.
pub enum BusinessCheckBooleanStatus {
/// `yes`.
Yes = "yes",
/// `no`.
No = "no",
/// `no_data`.
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The known values of business website build status.
pub enum BusinessWebsiteBuildStatus {
/// `coming_soon`.
ComingSoon = "coming_soon",
/// `active`.
Active = "active",
/// `inactive`.
Inactive = "inactive",
}
}
