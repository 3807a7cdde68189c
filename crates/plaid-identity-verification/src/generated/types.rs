// @generated from api/products/identity-verification.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    BeaconUserId, ClientUserId, DashboardUserId, IDNumberType, IdentityVerificationId,
    IdentityVerificationRequestUserName, IdentityVerificationStatus,
    IdentityVerificationTemplateId, MatchSummaryCode, TrustIndex, TrustIndexSubscore,
    TrustIndexSubscores, UserAddress, UserIDNumber, UserId, WatchlistScreeningId,
};

plaid_core::string_id! {
/// Names a verification of a business.
pub struct BusinessVerificationId;
}

/// Asks for one user of the Dashboard.
///
/// The request of `/dashboard_user/get` ([Plaid's page](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DashboardUserGetRequest {
    /// Names someone of your team in the Dashboard.
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

/// A user of the Dashboard.
///
/// The answer of `/dashboard_user/get` ([Plaid's page](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DashboardUserGetResponse {
    /// Names someone of your team in the Dashboard.
    pub id: plaid_types::DashboardUserId,
    /// When the account was made.
    pub created_at: plaid_core::DateTime,
    /// Without spaces at either end.
    pub email_address: plaid_core::Sensitive,
    /// Whether a user of the Dashboard can log in.
    pub status: DashboardUserStatus,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for a page of Dashboard users.
///
/// The request of `/dashboard_user/list` ([Plaid's page](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userlist)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DashboardUserListRequest {
    /// The `next_cursor` of the page before; none for the first page.
    pub cursor: Option<String>,
}

impl DashboardUserListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The `next_cursor` of the page before; none for the first page.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// One page of Dashboard users.
///
/// The answer of `/dashboard_user/list` ([Plaid's page](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DashboardUserListResponse {
    /// A member of your team with access to the Dashboard.
    pub dashboard_users: Vec<DashboardUser>,
    /// The cursor of the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A member of your team with access to the Dashboard.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DashboardUser {
    /// Names someone of your team in the Dashboard.
    pub id: plaid_types::DashboardUserId,
    /// When the account was made.
    pub created_at: plaid_core::DateTime,
    /// Without spaces at either end.
    pub email_address: plaid_core::Sensitive,
    /// Whether a user of the Dashboard can log in.
    pub status: DashboardUserStatus,
}

/// Starts a verification of a user, named by `client_user_id` or `user_id`.
///
/// The request of `/identity_verification/create` ([Plaid's page](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationCreateRequest {
    /// Your own id of the user or customer, nothing personal.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// The user object to verify. Data about the user comes from it, so `user` must stay empty.
    pub user_id: Option<plaid_types::UserId>,
    /// Whether to make an address that can be sent to the user.
    pub is_shareable: bool,
    /// The template, as set up in the Dashboard, that says which steps there are.
    pub template_id: plaid_types::IdentityVerificationTemplateId,
    /// Whether the user has accepted, with you, that data goes to Plaid. If false, the session asks. Plaid's default is `false`.
    pub gave_consent: bool,
    /// What you know already. The session skips the screens that ask for it.
    pub user: Option<IdentityVerificationCreateRequestUser>,
    /// If set, an existing verification of the same user and template is returned unchanged; otherwise it is an error to start a second one.
    pub is_idempotent: Option<bool>,
    /// The language that the user was shown.
    pub language: Option<IdentityVerificationLanguage>,
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
            language: None,
        }
    }

    /// Your own id of the user or customer, nothing personal.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }

    /// The user object to verify. Data about the user comes from it, so `user` must stay empty.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// What you know already. The session skips the screens that ask for it.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<IdentityVerificationCreateRequestUser>>) -> Self {
        self.user = user.into();
        self
    }

    /// If set, an existing verification of the same user and template is returned unchanged; otherwise it is an error to start a second one.
    #[must_use]
    pub fn is_idempotent(mut self, is_idempotent: impl Into<Option<bool>>) -> Self {
        self.is_idempotent = is_idempotent.into();
        self
    }

    /// The language that the user was shown.
    #[must_use]
    pub fn language<M>(
        mut self,
        language: impl plaid_core::IntoOption<IdentityVerificationLanguage, M>,
    ) -> Self {
        self.language = language.into_option();
        self
    }
}

/// What you know about a user before the session.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityVerificationCreateRequestUser {
    /// Without spaces at either end.
    pub email_address: Option<plaid_core::Sensitive>,
    /// In E.164 form.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// When the person was born.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// The legal name; the session no longer asks for it.
    pub name: Option<plaid_types::IdentityVerificationRequestUserName>,
    /// The home address, whole or the country alone.
    pub address: Option<plaid_types::UserAddress>,
    /// A number of identity, if one was given.
    pub id_number: Option<plaid_types::UserIDNumber>,
    /// Leave it out; the request itself has the member.
    ///
    /// Deprecated by Plaid.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// IPv4 or IPv6 address of the user.
    pub ip_address: Option<plaid_core::Sensitive>,
}

impl IdentityVerificationCreateRequestUser {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Without spaces at either end.
    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    /// In E.164 form.
    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
    }

    /// When the person was born.
    #[must_use]
    pub fn date_of_birth<M>(
        mut self,
        date_of_birth: impl plaid_core::IntoOption<plaid_core::Sensitive<plaid_core::Date>, M>,
    ) -> Self {
        self.date_of_birth = date_of_birth.into_option();
        self
    }

    /// The legal name; the session no longer asks for it.
    #[must_use]
    pub fn name(
        mut self,
        name: impl Into<Option<plaid_types::IdentityVerificationRequestUserName>>,
    ) -> Self {
        self.name = name.into();
        self
    }

    /// The home address, whole or the country alone.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<plaid_types::UserAddress>>) -> Self {
        self.address = address.into();
        self
    }

    /// A number of identity, if one was given.
    #[must_use]
    pub fn id_number(mut self, id_number: impl Into<Option<plaid_types::UserIDNumber>>) -> Self {
        self.id_number = id_number.into();
        self
    }

    /// Leave it out; the request itself has the member.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }

    /// IPv4 or IPv6 address of the user.
    #[must_use]
    pub fn ip_address<M>(
        mut self,
        ip_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.ip_address = ip_address.into_option();
        self
    }
}

/// The verification, new or found.
///
/// The answer of `/identity_verification/create` ([Plaid's page](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationCreateResponse {
    /// Names one attempt of a user to verify who they are.
    pub id: plaid_types::IdentityVerificationId,
    /// Your own id of the user or customer, nothing personal.
    pub client_user_id: plaid_types::ClientUserId,
    /// When it was begun.
    pub created_at: plaid_core::DateTime,
    /// When it was over; null as long as it is not.
    pub completed_at: Option<plaid_core::DateTime>,
    /// The attempt before, if this one is a retry.
    pub previous_attempt_id: Option<plaid_types::IdentityVerificationId>,
    /// An address to send to the user, who can go through the verification there; null unless asked for.
    pub shareable_url: Option<plaid_core::Sensitive>,
    /// The template and its version.
    pub template: IdentityVerificationTemplateReference,
    /// What is known about the user.
    pub user: IdentityVerificationUserData,
    /// How the whole verification stands.
    pub status: plaid_types::IdentityVerificationStatus,
    /// How far every step has come.
    pub steps: IdentityVerificationStepSummary,
    /// The identity document; null until the step is over.
    pub documentary_verification: Option<DocumentaryVerification>,
    /// The selfie; null until the step is over.
    pub selfie_check: Option<SelfieCheck>,
    /// The comparison with data sources; null until the step is over.
    pub kyc_check: Option<KYCCheckDetails>,
    /// The signs of fraud; null until there are any.
    pub risk_check: Option<RiskCheckDetails>,
    /// The check of the phone number; null if the template has none.
    pub verify_sms: Option<VerifySMSDetails>,
    /// The screening against watchlists that goes with it, if there is one.
    pub watchlist_screening_id: Option<plaid_types::WatchlistScreeningId>,
    /// The Beacon user that goes with it, if there is one.
    ///
    /// Deprecated by Plaid.
    pub beacon_user_id: Option<plaid_types::BeaconUserId>,
    /// The user object this belongs to, if there is one.
    pub user_id: Option<plaid_types::UserId>,
    /// When personal data was erased; null if it was not.
    pub redacted_at: Option<plaid_core::DateTime>,
    /// The newest scored event in Protect, if there is one.
    pub latest_scored_protect_event: Option<IDVProtectEvent>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A template in one of its versions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationTemplateReference {
    /// Names a template of Identity Verification in the Dashboard.
    pub id: plaid_types::IdentityVerificationTemplateId,
    /// Which version of the template it was.
    pub version: Option<i64>,
}

/// What is known about a user, told by you or collected in the session.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationUserData {
    /// In E.164 form.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// When the person was born.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// IPv4 or IPv6 address of the user.
    pub ip_address: Option<plaid_core::Sensitive>,
    /// Without spaces at either end.
    pub email_address: Option<plaid_core::Sensitive>,
    /// Null until it is given.
    pub name: Option<IdentityVerificationResponseUserName>,
    /// The home address of a user. Some parts do not exist in some countries.
    pub address: Option<IdentityVerificationUserAddress>,
    /// A number of identity, if one was given.
    pub id_number: Option<plaid_types::UserIDNumber>,
}

/// The full name of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationResponseUserName {
    /// The first name. At most 100 characters.
    pub given_name: String,
    /// The last name. At most 100 characters.
    pub family_name: String,
}

/// The home address of a user. Some parts do not exist in some countries.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationUserAddress {
    /// House number, street, and what narrows it down to the flat.
    pub street: Option<String>,
    /// Apartment, suite and the like.
    pub street2: Option<String>,
    /// The town, spelled out.
    pub city: Option<String>,
    /// ISO 3166-2 code of the subdivision, without the country; null where addresses have none.
    pub region: Option<String>,
    /// From 2 to 10 letters and digits, five digits in the United States; null where addresses have none.
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
}

/// How far every step of a verification has come.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationStepSummary {
    /// Consent to the terms.
    pub accept_tos: IdentityVerificationStepStatus,
    /// The code sent to the phone.
    pub verify_sms: IdentityVerificationStepStatus,
    /// The comparison with data sources.
    pub kyc_check: IdentityVerificationStepStatus,
    /// The identity document.
    pub documentary_verification: IdentityVerificationStepStatus,
    /// The selfie.
    pub selfie_check: IdentityVerificationStepStatus,
    /// The search in watchlists.
    pub watchlist_screening: IdentityVerificationStepStatus,
    /// The search for signs of fraud.
    pub risk_check: IdentityVerificationStepStatus,
}

/// The identity documents a user showed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DocumentaryVerification {
    /// The same as in `steps`.
    pub status: String,
    /// One entry for each submission, with front and back.
    pub documents: Vec<DocumentaryVerificationDocument>,
}

/// One submission of an identity document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DocumentaryVerificationDocument {
    /// The result of this submission alone.
    pub status: DocumentStatus,
    /// Counts from 1.
    pub attempt: Option<i64>,
    /// Where to fetch the pictures.
    pub images: PhysicalDocumentImages,
    /// What could be read off the document; null if nothing could.
    pub extracted_data: Option<PhysicalDocumentExtractedData>,
    /// Why it was accepted or refused.
    pub analysis: DocumentAnalysis,
    /// When personal data was erased; null if it was not.
    pub redacted_at: Option<plaid_core::DateTime>,
}

/// Addresses of the pictures of a document. Each works for 60 seconds: fetch, do not link.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PhysicalDocumentImages {
    /// The front as it was taken.
    pub original_front: Option<plaid_core::Sensitive>,
    /// The back as it was taken; null if there is none.
    pub original_back: Option<plaid_core::Sensitive>,
    /// The front, cut to the document.
    pub cropped_front: Option<plaid_core::Sensitive>,
    /// The back, cut to the document; null if there is none.
    pub cropped_back: Option<plaid_core::Sensitive>,
    /// The face on the document; null if it shows none.
    pub face: Option<plaid_core::Sensitive>,
}

/// What could be read off an identity document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PhysicalDocumentExtractedData {
    /// The number of the document.
    pub id_number: Option<plaid_core::Sensitive>,
    /// The kind of document seen, which may differ from the kind the user chose.
    pub category: PhysicalDocumentCategory,
    /// The last day on which it is valid.
    pub expiration_date: Option<plaid_core::Date>,
    /// When it was issued.
    pub issue_date: Option<plaid_core::Date>,
    /// ISO 3166-1 alpha-2 code.
    pub issuing_country: String,
    /// The state that issued it: the second half of a code of ISO 3166-2.
    pub issuing_region: Option<String>,
    /// When the person was born.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Null unless street, city and country could be read.
    pub address: Option<IdentityVerificationDocumentAddressResponse>,
    /// The name on a document.
    pub name: Option<IdentityVerificationDocumentNameResponse>,
}

/// The address on a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationDocumentAddressResponse {
    /// House number, street, and what narrows it down to the flat.
    pub street: String,
    /// The town, spelled out.
    pub city: String,
    /// ISO 3166-2 code of the subdivision, without the country; null where addresses have none.
    pub region: Option<String>,
    /// From 2 to 10 letters and digits, five digits in the United States; null where addresses have none.
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
}

/// The name on a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationDocumentNameResponse {
    /// The first name. At most 100 characters.
    pub given_name: String,
    /// The last name. At most 100 characters.
    pub family_name: String,
}

/// How a document was judged.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DocumentAnalysis {
    /// Whether it follows the layout and bears the safety features of its kind.
    pub authenticity: DocumentAuthenticityMatchCode,
    /// How good the pictures are. Poor ones can be taken again twice by default.
    pub image_quality: ImageQuality,
    /// How what it says agrees with what the user said.
    pub extracted_data: Option<PhysicalDocumentExtractedDataAnalysis>,
    /// The single checks of a document for fraud.
    pub fraud_analysis_details: Option<FraudAnalysisDetails>,
    /// The single checks of the pictures of a document.
    pub image_quality_details: Option<ImageQualityDetails>,
    /// The judgement of a specialist, where one was asked.
    pub human_review: Option<HumanReview>,
    /// The comparison with the records of the state. Only for driver's licenses of states of the U.S. that take part.
    pub aamva_verification: Option<AAMVAAnalysis>,
}

/// How a document agrees with what the user said.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PhysicalDocumentExtractedDataAnalysis {
    /// Whether the name on a document is the one the user gave.
    pub name: DocumentNameMatchCode,
    /// Whether the date of birth on a document is the one the user gave.
    pub date_of_birth: DocumentDateOfBirthMatchCode,
    /// Whether a document had expired when it was shown.
    pub expiration_date: ExpirationDate,
    /// ISO 3166-1 alpha-2 code.
    pub issuing_country: IssuingCountry,
}

/// The single checks of a document for fraud.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FraudAnalysisDetails {
    /// Whether documents of this kind can be checked.
    pub type_supported: FraudCheckOutcome,
    /// Whether it bears a portrait.
    pub portrait_presence_check: FraudCheckOutcome,
    /// Whether the portrait is set in properly and shows a face.
    pub portrait_details_check: FraudCheckOutcome,
    /// Whether it is a picture of the thing itself and not of a screen or a copy.
    pub image_composition_check: FraudCheckOutcome,
    /// Whether its safety features tell the same.
    pub integrity_check: FraudCheckOutcome,
    /// Whether its style and layout are right.
    pub detail_check: FraudCheckOutcome,
    /// Whether its date of issue is possible.
    pub issue_date_check: FraudCheckOutcomeWithNoData,
}

/// The single checks of the pictures of a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ImageQualityDetails {
    /// Whether it is free of glare.
    pub glare_check: ImageQualityOutcome,
    /// Whether it is large enough.
    pub dimensions_check: ImageQualityOutcome,
    /// Whether it is sharp enough.
    pub blur_check: ImageQualityOutcome,
}

/// What a specialist said about a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct HumanReview {
    /// What a specialist said about a document.
    pub status: HumanReviewStatus,
}

/// How a driver's license agrees with the records of the state that issued it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AAMVAAnalysis {
    /// Whether it agrees on the whole.
    pub is_verified: Option<bool>,
    /// Whether the number of the license agrees.
    pub id_number: AAMVAMatchResult,
    /// How well the day of issue fits.
    pub id_issue_date: AAMVAMatchResult,
    /// How well the last day fits.
    pub id_expiration_date: AAMVAMatchResult,
    /// How well the street fits.
    pub street: AAMVADetailedMatchResult,
    /// How well the town fits.
    pub city: AAMVAMatchResult,
    /// Whether the postal code agrees.
    pub postal_code: AAMVADetailedMatchResult,
    /// How well the birth date fits.
    pub date_of_birth: AAMVAMatchResult,
    /// How well the gender fits.
    pub gender: AAMVAMatchResult,
    /// How well the height fits.
    pub height: AAMVAMatchResult,
    /// How well the colour of the eyes fits.
    pub eye_color: AAMVAMatchResult,
    /// How well the given name fits.
    pub first_name: AAMVADetailedMatchResult,
    /// How well the middle name fits.
    pub middle_name: AAMVADetailedMatchResult,
    /// How well the family name fits.
    pub last_name: AAMVADetailedMatchResult,
}

/// The selfies a user took.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SelfieCheck {
    /// The same as in `steps`.
    pub status: SelfieCheckStatus,
    /// One entry for each submission.
    pub selfies: Vec<SelfieCheckSelfie>,
}

/// One selfie.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SelfieCheckSelfie {
    /// The result of this selfie alone.
    pub status: SelfieStatus,
    /// Counts from 1.
    pub attempt: Option<i64>,
    /// Where to fetch it.
    pub capture: SelfieCapture,
    /// Why it was accepted or refused.
    pub analysis: SelfieAnalysis,
}

/// The address of a selfie: a video in most cases, otherwise a picture.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SelfieCapture {
    /// Works for a short time. Null unless the session had to do with a picture.
    pub image_url: Option<plaid_core::Sensitive>,
    /// Works for a short time. Null if a picture was taken.
    pub video_url: Option<plaid_core::Sensitive>,
}

/// How a selfie was judged.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SelfieAnalysis {
    /// Whether it shows the face on the document.
    pub document_comparison: SelfieAnalysisDocumentComparison,
    /// Whether a live person was in front of the camera, not a picture, a mask or a fake.
    pub liveness_check: Option<SelfieAnalysisLivenessCheck>,
    /// How old the person looks; null if that could not be told.
    pub age_check: Option<SelfieAgeCheck>,
    /// How single features agree with the face on the document.
    pub facial_analysis: Option<SelfieAnalysisFacialAnalysis>,
}

/// How the age that was told agrees with the looks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SelfieAgeCheck {
    /// Whether the age that was told fits the looks.
    pub status: SelfieAgeCheckStatus,
    /// In years, by the date of birth that was given.
    pub reported_age: Option<i64>,
    /// The lower end of the estimated age, in years.
    pub age_estimate_lower_bound: Option<i64>,
    /// The upper end of the estimated age, in years.
    pub age_estimate_upper_bound: Option<i64>,
}

/// How single features of a selfie agree with the face on the document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SelfieAnalysisFacialAnalysis {
    /// The left eye.
    pub left_eye: SelfieAnalysisFacialAnalysisOutcome,
    /// The right eye.
    pub right_eye: SelfieAnalysisFacialAnalysisOutcome,
    /// The left eyebrow.
    pub left_brow: SelfieAnalysisFacialAnalysisOutcome,
    /// The right eyebrow.
    pub right_brow: SelfieAnalysisFacialAnalysisOutcome,
    /// The forehead.
    pub forehead: SelfieAnalysisFacialAnalysisOutcome,
    /// The middle of the forehead.
    pub middle_forehead: SelfieAnalysisFacialAnalysisOutcome,
    /// The nose.
    pub nose: SelfieAnalysisFacialAnalysisOutcome,
    /// The groove between nose and mouth.
    pub philtrum: SelfieAnalysisFacialAnalysisOutcome,
    /// The mouth.
    pub mouth: SelfieAnalysisFacialAnalysisOutcome,
    /// The jaw.
    pub jaw: SelfieAnalysisFacialAnalysisOutcome,
    /// The left cheek.
    pub left_cheek: SelfieAnalysisFacialAnalysisOutcome,
    /// The right cheek.
    pub right_cheek: SelfieAnalysisFacialAnalysisOutcome,
}

/// How what the user said agrees with data sources.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct KYCCheckDetails {
    /// The same as in `steps`.
    pub status: String,
    /// How the address agrees with data sources.
    pub address: KYCCheckAddressSummary,
    /// How the name agrees with data sources.
    pub name: KYCCheckNameSummary,
    /// How the date of birth agrees with data sources.
    pub date_of_birth: KYCCheckDateOfBirthSummary,
    /// How the number of identity agrees.
    pub id_number: KYCCheckIDNumberSummary,
    /// How the phone number agrees.
    pub phone_number: KYCCheckPhoneSummary,
}

/// How the address agrees with data sources.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct KYCCheckAddressSummary {
    /// How well the whole of it agrees with the sources.
    pub summary: plaid_types::MatchSummaryCode,
    /// Whether it is a post office box.
    pub po_box: POBoxStatus,
    /// Whether people or businesses use the address.
    pub r#type: AddressPurposeLabel,
    /// How well the street fits; `hidden` where you may not know.
    pub street: Option<HiddenMatchSummaryCode>,
    /// How well the town fits; `hidden` where you may not know.
    pub city: Option<HiddenMatchSummaryCode>,
    /// How the state or province agrees.
    pub region: Option<HiddenMatchSummaryCode>,
    /// How the postal code agrees.
    pub postal_code: Option<HiddenMatchSummaryCode>,
    /// Parts of the address that only checks outside the United States look at.
    pub international_details: Option<KYCCheckDetailsInternationalAddress>,
}

/// How the parts of an address outside the United States agree with data sources.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct KYCCheckDetailsInternationalAddress {
    /// How well the building fits.
    pub building: HiddenMatchSummaryCode,
    /// How well the county fits.
    pub county: HiddenMatchSummaryCode,
    /// How well the district fits.
    pub district: HiddenMatchSummaryCode,
    /// How well the house number fits.
    pub house_number: HiddenMatchSummaryCode,
    /// How well the flat fits.
    pub subpremise: HiddenMatchSummaryCode,
    /// How well the street fits.
    pub thoroughfare: HiddenMatchSummaryCode,
}

/// How the name agrees with data sources.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct KYCCheckNameSummary {
    /// How well the whole of it agrees with the sources.
    pub summary: plaid_types::MatchSummaryCode,
    /// How well the given name fits.
    pub given_name: Option<HiddenMatchSummaryCode>,
    /// How well the family name fits.
    pub family_name: Option<HiddenMatchSummaryCode>,
}

/// How the date of birth agrees with data sources.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct KYCCheckDateOfBirthSummary {
    /// How well the whole of it agrees with the sources.
    pub summary: plaid_types::MatchSummaryCode,
    /// How well the day fits.
    pub day: Option<HiddenMatchSummaryCode>,
    /// How well the month fits.
    pub month: Option<HiddenMatchSummaryCode>,
    /// How well the year fits.
    pub year: Option<HiddenMatchSummaryCode>,
}

/// How the id number agrees with data sources.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct KYCCheckIDNumberSummary {
    /// How well the whole of it agrees with the sources.
    pub summary: plaid_types::MatchSummaryCode,
    /// What the US social security administration says of the number.
    pub ssa_verification: Option<KYCCheckSSAAnalysis>,
}

/// What the US social security administration says of the number.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct KYCCheckSSAAnalysis {
    /// How well the number fits the person.
    pub r#match: KYCCheckSSAMatchStatus,
    /// Whether its owner has died.
    pub is_deceased: Option<bool>,
}

/// How the phone number agrees with data sources.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct KYCCheckPhoneSummary {
    /// How well the whole of it agrees with the sources.
    pub summary: plaid_types::MatchSummaryCode,
    /// How well the area code fits.
    pub area_code: Option<plaid_types::MatchSummaryCode>,
}

/// The signs of fraud in a verification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RiskCheckDetails {
    /// How far the step is.
    pub status: IdentityVerificationStepStatus,
    /// How the user behaved; null if that was not seen.
    pub behavior: Option<RiskCheckBehavior>,
    /// Signs of fraud in an email address.
    pub email: Option<RiskCheckEmail>,
    /// Signs of fraud in a phone number.
    pub phone: Option<RiskCheckPhone>,
    /// One entry for each device that was used.
    pub devices: Vec<RiskCheckDevice>,
    /// Signs of a stolen or made-up identity. Only for the United States.
    pub identity_abuse_signals: Option<RiskCheckIdentityAbuseSignals>,
    /// Signs of fraud in the network.
    pub network: Option<RiskCheckNetwork>,
    /// Other verifications with a similar face; empty if there is none.
    pub facial_duplicates: Vec<RiskCheckFacialDuplicate>,
    /// The Trust Index of the step; null if none was computed.
    pub trust_index_score: Option<i64>,
}

/// How a user behaved in the session.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RiskCheckBehavior {
    /// How familiar the user seems with the data typed in.
    pub user_interactions: RiskCheckBehaviorUserInteractionsLabel,
    /// Whether it looks like one of many, made by a ring.
    pub fraud_ring_detected: RiskCheckBehaviorFraudRingDetectedLabel,
    /// Whether it looks like a machine.
    pub bot_detected: RiskCheckBehaviorBotDetectedLabel,
    /// How risky this part is by itself.
    pub risk_level: Option<RiskLevelWithNoData>,
}

/// Signs of fraud in an email address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RiskCheckEmail {
    /// Whether the mailbox exists.
    pub is_deliverable: RiskCheckEmailIsDeliverableStatus,
    /// How many known data leaks contain it; null if unknown.
    pub breach_count: Option<i64>,
    /// The oldest such leak.
    pub first_breached_at: Option<plaid_core::Date>,
    /// The newest such leak.
    pub last_breached_at: Option<plaid_core::Date>,
    /// The day on which the domain was registered.
    pub domain_registered_at: Option<plaid_core::Date>,
    /// Whether anyone can get an address there for free.
    pub domain_is_free_provider: RiskCheckEmailDomainIsFreeProvider,
    /// Whether the domain belongs to a company.
    pub domain_is_custom: RiskCheckEmailDomainIsCustom,
    /// Whether the domain gives out throw-away addresses.
    pub domain_is_disposable: RiskCheckEmailDomainIsDisposable,
    /// Whether the last part of the domain is known for fraud.
    pub top_level_domain_is_suspicious: RiskCheckEmailTopLevelDomainIsSuspicious,
    /// Whether the domain belongs to a school or university.
    pub is_edu: Option<RiskCheckEmailIsEdu>,
    /// Whether it contains the date or year of birth.
    pub includes_date_of_birth: Option<RiskCheckEmailIncludesDateOfBirth>,
    /// Whether it fits the name of the user.
    pub name: Option<RiskCheckEmailName>,
    /// Services where an account for it has been seen.
    pub linked_services: Vec<RiskCheckLinkedService>,
    /// How risky this part is by itself.
    pub risk_level: Option<RiskLevel>,
    /// What made the risk level what it is.
    pub factors: Vec<String>,
}

/// Signs of fraud in a phone number.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RiskCheckPhone {
    /// Services where an account for it has been seen.
    pub linked_services: Vec<RiskCheckLinkedService>,
    /// How risky this part is by itself.
    pub risk_level: Option<RiskLevel>,
    /// What made the risk level what it is.
    pub factors: Vec<String>,
}

/// Signs of fraud in a device and its network.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RiskCheckDevice {
    /// How the address is hidden; null if that is unknown.
    pub ip_proxy_type: Option<ProxyType>,
    /// How many lists of spammers contain the address; null if unknown.
    pub ip_spam_list_count: Option<i64>,
    /// The offset from UTC where the address is.
    pub ip_timezone_offset: Option<String>,
    /// How risky this part is by itself.
    pub risk_level: Option<RiskLevel>,
    /// What made the risk level what it is.
    pub factors: Vec<String>,
}

/// Signs of a stolen or made-up identity.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RiskCheckIdentityAbuseSignals {
    /// How likely an identity is made up.
    pub synthetic_identity: Option<RiskCheckSyntheticIdentity>,
    /// How likely an identity is stolen.
    pub stolen_identity: Option<RiskCheckStolenIdentity>,
}

/// How likely an identity is made up.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RiskCheckSyntheticIdentity {
    /// From 0 to 100; higher is likelier made up.
    pub score: Option<i64>,
    /// How risky this part is by itself.
    pub risk_level: Option<RiskLevel>,
    /// Made up by the person in question.
    pub first_party_synthetic_fraud: Option<SyntheticFraud>,
    /// Made up by someone else.
    pub third_party_synthetic_fraud: Option<SyntheticFraud>,
}

/// One kind of made-up identity.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SyntheticFraud {
    /// How risky this part is by itself.
    pub risk_level: RiskLevel,
}

/// How likely an identity is stolen.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RiskCheckStolenIdentity {
    /// From 0 to 100; higher is likelier stolen.
    pub score: Option<i64>,
    /// How risky this part is by itself.
    pub risk_level: Option<RiskLevel>,
}

/// Signs of fraud in the network.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RiskCheckNetwork {
    /// How risky this part is by itself.
    pub risk_level: RiskLevel,
    /// What made the risk level what it is.
    pub factors: Vec<String>,
}

/// Another verification with a similar face.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RiskCheckFacialDuplicate {
    /// The other verification.
    pub id: plaid_types::IdentityVerificationId,
    /// From 0 to 100; higher is more alike.
    pub similarity: Option<i64>,
    /// Whether the likeness was found only after this verification was over.
    pub matched_after_completed: Option<bool>,
}

/// The check of the phone number of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct VerifySMSDetails {
    /// The same as in `steps`.
    pub status: VerifySMSDetailsStatus,
    /// One entry for each number the user gave.
    pub verifications: Vec<SMSVerification>,
}

/// The check of one phone number.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SMSVerification {
    /// The result for one phone number.
    pub status: SMSVerificationStatus,
    /// Counts from 1.
    pub attempt: Option<i64>,
    /// In E.164 form.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// How often a code was sent.
    pub delivery_attempt_count: Option<i64>,
    /// How often a code was typed in, at most three times.
    pub solve_attempt_count: Option<i64>,
    /// When the first code was sent, in UTC.
    pub initially_sent_at: Option<plaid_core::DateTime>,
    /// When the last code was sent, in UTC.
    pub last_sent_at: Option<plaid_core::DateTime>,
    /// When personal data was erased; null if it was not.
    pub redacted_at: Option<plaid_core::DateTime>,
}

/// A scored event in Protect.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IDVProtectEvent {
    /// Names the event.
    pub event_id: String,
    /// When it happened, in UTC.
    pub timestamp: plaid_core::DateTime,
    /// How much a user can be trusted, by a model.
    pub trust_index: Option<plaid_types::TrustIndex>,
    /// Attributes that depend on the model.
    pub fraud_attributes: Option<plaid_core::json::Map>,
}

/// Asks for one identity verification.
///
/// The request of `/identity_verification/get` ([Plaid's page](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationGetRequest {
    /// Names one attempt of a user to verify who they are.
    pub identity_verification_id: plaid_types::IdentityVerificationId,
}

impl IdentityVerificationGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(identity_verification_id: impl Into<plaid_types::IdentityVerificationId>) -> Self {
        Self {
            identity_verification_id: identity_verification_id.into(),
        }
    }
}

/// One identity verification.
///
/// The answer of `/identity_verification/get` ([Plaid's page](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationGetResponse {
    /// Names one attempt of a user to verify who they are.
    pub id: plaid_types::IdentityVerificationId,
    /// Your own id of the user or customer, nothing personal.
    pub client_user_id: plaid_types::ClientUserId,
    /// When it was begun.
    pub created_at: plaid_core::DateTime,
    /// When it was over; null as long as it is not.
    pub completed_at: Option<plaid_core::DateTime>,
    /// The attempt before, if this one is a retry.
    pub previous_attempt_id: Option<plaid_types::IdentityVerificationId>,
    /// An address to send to the user, who can go through the verification there; null unless asked for.
    pub shareable_url: Option<plaid_core::Sensitive>,
    /// The template and its version.
    pub template: IdentityVerificationTemplateReference,
    /// What is known about the user.
    pub user: IdentityVerificationUserData,
    /// How the whole verification stands.
    pub status: plaid_types::IdentityVerificationStatus,
    /// How far every step has come.
    pub steps: IdentityVerificationStepSummary,
    /// The identity document; null until the step is over.
    pub documentary_verification: Option<DocumentaryVerification>,
    /// The selfie; null until the step is over.
    pub selfie_check: Option<SelfieCheck>,
    /// The comparison with data sources; null until the step is over.
    pub kyc_check: Option<KYCCheckDetails>,
    /// The signs of fraud; null until there are any.
    pub risk_check: Option<RiskCheckDetails>,
    /// The check of the phone number; null if the template has none.
    pub verify_sms: Option<VerifySMSDetails>,
    /// The screening against watchlists that goes with it, if there is one.
    pub watchlist_screening_id: Option<plaid_types::WatchlistScreeningId>,
    /// The Beacon user that goes with it, if there is one.
    ///
    /// Deprecated by Plaid.
    pub beacon_user_id: Option<plaid_types::BeaconUserId>,
    /// The user object this belongs to, if there is one.
    pub user_id: Option<plaid_types::UserId>,
    /// When personal data was erased; null if it was not.
    pub redacted_at: Option<plaid_core::DateTime>,
    /// The newest scored event in Protect, if there is one.
    pub latest_scored_protect_event: Option<IDVProtectEvent>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for a page of the verifications of one user for one template.
///
/// The request of `/identity_verification/list` ([Plaid's page](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationListRequest {
    /// The template, as set up in the Dashboard, that says which steps there are.
    pub template_id: plaid_types::IdentityVerificationTemplateId,
    /// Names the user; one of the two is needed.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Names the user; one of the two is needed.
    pub user_id: Option<plaid_types::UserId>,
    /// The `next_cursor` of the page before; none for the first page.
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

    /// Names the user; one of the two is needed.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }

    /// Names the user; one of the two is needed.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// The `next_cursor` of the page before; none for the first page.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// One page of identity verifications.
///
/// The answer of `/identity_verification/list` ([Plaid's page](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationListResponse {
    /// One attempt of a user to verify who they are, with the result of every step.
    pub identity_verifications: Vec<IdentityVerification>,
    /// The cursor of the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One attempt of a user to verify who they are, with the result of every step.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerification {
    /// Names one attempt of a user to verify who they are.
    pub id: plaid_types::IdentityVerificationId,
    /// Your own id of the user or customer, nothing personal.
    pub client_user_id: plaid_types::ClientUserId,
    /// When it was begun.
    pub created_at: plaid_core::DateTime,
    /// When it was over; null as long as it is not.
    pub completed_at: Option<plaid_core::DateTime>,
    /// The attempt before, if this one is a retry.
    pub previous_attempt_id: Option<plaid_types::IdentityVerificationId>,
    /// An address to send to the user, who can go through the verification there; null unless asked for.
    pub shareable_url: Option<plaid_core::Sensitive>,
    /// The template and its version.
    pub template: IdentityVerificationTemplateReference,
    /// What is known about the user.
    pub user: IdentityVerificationUserData,
    /// How the whole verification stands.
    pub status: plaid_types::IdentityVerificationStatus,
    /// How far every step has come.
    pub steps: IdentityVerificationStepSummary,
    /// The identity document; null until the step is over.
    pub documentary_verification: Option<DocumentaryVerification>,
    /// The selfie; null until the step is over.
    pub selfie_check: Option<SelfieCheck>,
    /// The comparison with data sources; null until the step is over.
    pub kyc_check: Option<KYCCheckDetails>,
    /// The signs of fraud; null until there are any.
    pub risk_check: Option<RiskCheckDetails>,
    /// The check of the phone number; null if the template has none.
    pub verify_sms: Option<VerifySMSDetails>,
    /// The screening against watchlists that goes with it, if there is one.
    pub watchlist_screening_id: Option<plaid_types::WatchlistScreeningId>,
    /// The Beacon user that goes with it, if there is one.
    ///
    /// Deprecated by Plaid.
    pub beacon_user_id: Option<plaid_types::BeaconUserId>,
    /// The user object this belongs to, if there is one.
    pub user_id: Option<plaid_types::UserId>,
    /// When personal data was erased; null if it was not.
    pub redacted_at: Option<plaid_core::DateTime>,
    /// The newest scored event in Protect, if there is one.
    pub latest_scored_protect_event: Option<IDVProtectEvent>,
}

/// Opens a new attempt for a user.
///
/// The request of `/identity_verification/retry` ([Plaid's page](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationRetryRequest {
    /// Your own id of the user or customer, nothing personal.
    pub client_user_id: plaid_types::ClientUserId,
    /// The template, as set up in the Dashboard, that says which steps there are.
    pub template_id: plaid_types::IdentityVerificationTemplateId,
    /// Which steps the new attempt has.
    pub strategy: Strategy,
    /// What you know about a user before the session.
    pub user: Option<IdentityVerificationRequestUser>,
    /// The steps, for the strategy `custom` and no other.
    pub steps: Option<IdentityVerificationRetryRequestStepsObject>,
    /// Whether to make an address that can be sent to the user; as in the attempt before if left out.
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

    /// What you know about a user before the session.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<IdentityVerificationRequestUser>>) -> Self {
        self.user = user.into();
        self
    }

    /// The steps, for the strategy `custom` and no other.
    #[must_use]
    pub fn steps(
        mut self,
        steps: impl Into<Option<IdentityVerificationRetryRequestStepsObject>>,
    ) -> Self {
        self.steps = steps.into();
        self
    }

    /// Whether to make an address that can be sent to the user; as in the attempt before if left out.
    #[must_use]
    pub fn is_shareable(mut self, is_shareable: impl Into<Option<bool>>) -> Self {
        self.is_shareable = is_shareable.into();
        self
    }
}

/// What you know about a user before the session.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityVerificationRequestUser {
    /// Without spaces at either end.
    pub email_address: Option<plaid_core::Sensitive>,
    /// In E.164 form.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// When the person was born.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// The legal name; the session no longer asks for it.
    pub name: Option<plaid_types::IdentityVerificationRequestUserName>,
    /// The home address, whole or the country alone.
    pub address: Option<plaid_types::UserAddress>,
    /// A number of identity, if one was given.
    pub id_number: Option<plaid_types::UserIDNumber>,
}

impl IdentityVerificationRequestUser {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Without spaces at either end.
    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    /// In E.164 form.
    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
    }

    /// When the person was born.
    #[must_use]
    pub fn date_of_birth<M>(
        mut self,
        date_of_birth: impl plaid_core::IntoOption<plaid_core::Sensitive<plaid_core::Date>, M>,
    ) -> Self {
        self.date_of_birth = date_of_birth.into_option();
        self
    }

    /// The legal name; the session no longer asks for it.
    #[must_use]
    pub fn name(
        mut self,
        name: impl Into<Option<plaid_types::IdentityVerificationRequestUserName>>,
    ) -> Self {
        self.name = name.into();
        self
    }

    /// The home address, whole or the country alone.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<plaid_types::UserAddress>>) -> Self {
        self.address = address.into();
        self
    }

    /// A number of identity, if one was given.
    #[must_use]
    pub fn id_number(mut self, id_number: impl Into<Option<plaid_types::UserIDNumber>>) -> Self {
        self.id_number = id_number.into();
        self
    }
}

/// The steps a new attempt has.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationRetryRequestStepsObject {
    /// Whether to check the phone number.
    pub verify_sms: bool,
    /// Whether to compare with data sources.
    pub kyc_check: bool,
    /// Whether to ask for a document.
    pub documentary_verification: bool,
    /// Whether to ask for a selfie. One that passed before is not asked for again.
    pub selfie_check: bool,
}

impl IdentityVerificationRetryRequestStepsObject {
    /// A value with the members it cannot go without.
    #[inline]
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

/// The new attempt.
///
/// The answer of `/identity_verification/retry` ([Plaid's page](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationRetryResponse {
    /// Names one attempt of a user to verify who they are.
    pub id: plaid_types::IdentityVerificationId,
    /// Your own id of the user or customer, nothing personal.
    pub client_user_id: plaid_types::ClientUserId,
    /// When it was begun.
    pub created_at: plaid_core::DateTime,
    /// When it was over; null as long as it is not.
    pub completed_at: Option<plaid_core::DateTime>,
    /// The attempt before, if this one is a retry.
    pub previous_attempt_id: Option<plaid_types::IdentityVerificationId>,
    /// An address to send to the user, who can go through the verification there; null unless asked for.
    pub shareable_url: Option<plaid_core::Sensitive>,
    /// The template and its version.
    pub template: IdentityVerificationTemplateReference,
    /// What is known about the user.
    pub user: IdentityVerificationUserData,
    /// How the whole verification stands.
    pub status: plaid_types::IdentityVerificationStatus,
    /// How far every step has come.
    pub steps: IdentityVerificationStepSummary,
    /// The identity document; null until the step is over.
    pub documentary_verification: Option<DocumentaryVerification>,
    /// The selfie; null until the step is over.
    pub selfie_check: Option<SelfieCheck>,
    /// The comparison with data sources; null until the step is over.
    pub kyc_check: Option<KYCCheckDetails>,
    /// The signs of fraud; null until there are any.
    pub risk_check: Option<RiskCheckDetails>,
    /// The check of the phone number; null if the template has none.
    pub verify_sms: Option<VerifySMSDetails>,
    /// The screening against watchlists that goes with it, if there is one.
    pub watchlist_screening_id: Option<plaid_types::WatchlistScreeningId>,
    /// The Beacon user that goes with it, if there is one.
    ///
    /// Deprecated by Plaid.
    pub beacon_user_id: Option<plaid_types::BeaconUserId>,
    /// The user object this belongs to, if there is one.
    pub user_id: Option<plaid_types::UserId>,
    /// When personal data was erased; null if it was not.
    pub redacted_at: Option<plaid_core::DateTime>,
    /// The newest scored event in Protect, if there is one.
    pub latest_scored_protect_event: Option<IDVProtectEvent>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the verification to look up data for.
///
/// The request of `/identity_verification/autofill/create` ([Plaid's page](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationAutofillCreateRequest {
    /// Names one attempt of a user to verify who they are.
    pub identity_verification_id: plaid_types::IdentityVerificationId,
}

impl IdentityVerificationAutofillCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(identity_verification_id: impl Into<plaid_types::IdentityVerificationId>) -> Self {
        Self {
            identity_verification_id: identity_verification_id.into(),
        }
    }
}

/// Data found about a user. Let the user confirm it.
///
/// The answer of `/identity_verification/autofill/create` ([Plaid's page](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationAutofillCreateResponse {
    /// Whether data was found.
    pub status: IdentityVerificationAutofillStatus,
    /// What was found; null if nothing was.
    pub user: Option<IdentityVerificationAutofillUserData>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Data found about a user and not confirmed yet.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationAutofillUserData {
    /// The full name of a user.
    pub name: Option<IdentityVerificationResponseUserName>,
    /// An address found for a user. Some parts do not exist in some countries.
    pub address: Option<IdentityVerificationAutofillAddress>,
    /// A number of identity, if one was given.
    pub id_number: Option<plaid_types::UserIDNumber>,
}

/// An address found for a user. Some parts do not exist in some countries.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationAutofillAddress {
    /// House number, street, and what narrows it down to the flat.
    pub street: String,
    /// Apartment, suite and the like.
    pub street2: Option<String>,
    /// The town, spelled out.
    pub city: Option<String>,
    /// ISO 3166-2 code of the subdivision, without the country; null where addresses have none.
    pub region: Option<String>,
    /// From 2 to 10 letters and digits, five digits in the United States; null where addresses have none.
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Whether it is a post office box.
    pub po_box: POBoxStatus,
    /// Whether people or businesses use the address.
    pub r#type: AddressPurposeLabel,
}

/// Asks for one business verification.
///
/// The request of `/business_verification/get` ([Plaid's page](https://plaid.com/docs/api/products/business-verification/#businessverificationget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessVerificationGetRequest {
    /// Names a verification of a business.
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

/// One business verification.
///
/// The answer of `/business_verification/get` ([Plaid's page](https://plaid.com/docs/api/products/business-verification/#businessverificationget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessVerificationGetResponse {
    /// Names a verification of a business.
    pub id: BusinessVerificationId,
    /// Your own id of the user or customer, nothing personal.
    pub client_user_id: plaid_types::ClientUserId,
    /// When it was begun.
    pub created_at: plaid_core::DateTime,
    /// When it was over; null as long as it is not.
    pub completed_at: Option<plaid_core::DateTime>,
    /// When personal data was erased; null if it was not.
    pub redacted_at: Option<plaid_core::DateTime>,
    /// How a business verification stands.
    pub status: BusinessVerificationStatusOverall,
    /// What was looked for.
    pub search_terms: BusinessSearchTerms,
    /// Whether the business is what it says; null until the check is over.
    pub kyb_check: Option<BusinessKYBCheck>,
    /// How risky the business is; null until the check is over.
    pub risk_check: Option<BusinessRiskCheck>,
    /// What can be seen of the business on the web; null until the check is over.
    pub digital_presence_check: Option<BusinessDigitalPresenceCheck>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// An address to send to the user, who can go through the verification there; null unless asked for.
    pub shareable_url: Option<plaid_core::Sensitive>,
}

/// What was looked for in a business verification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessSearchTerms {
    /// At most 500 characters.
    pub name: Option<String>,
    /// Other names looked for; empty if there is none.
    pub alternative_names: Vec<String>,
    /// The address of a business.
    pub address: ResponseBusinessAddress,
    /// An `http` or `https` URL.
    pub website: Option<String>,
    /// In E.164 form.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// Without spaces at either end.
    pub email_address: Option<plaid_core::Sensitive>,
}

/// The address of a business.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ResponseBusinessAddress {
    /// House number, street, and what narrows it down to the flat.
    pub street: Option<String>,
    /// Apartment, suite and the like.
    pub street2: Option<String>,
    /// The town, spelled out.
    pub city: Option<String>,
    /// ISO 3166-2 code of the subdivision, without the country; null where addresses have none.
    pub region: Option<String>,
    /// From 2 to 10 letters and digits, five digits in the United States; null where addresses have none.
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
}

/// Whether a business is what it says.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessKYBCheck {
    /// How the check of a business's identity stands.
    pub status: BusinessVerificationStatusKYBCheck,
    /// From 0 to 100; higher is surer.
    pub score: Option<i64>,
    /// How well the name fits.
    pub name: BusinessFieldMatchSummary,
    /// How well the address fits.
    pub address: BusinessFieldMatchSummary,
    /// How the website agrees.
    pub website: BusinessFieldMatchSummary,
    /// What the sources know about the business; null if it was not found.
    pub match_details: Option<BusinessKYBMatchDetails>,
}

/// How one piece of data agrees with the sources.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessFieldMatchSummary {
    /// How well the whole of it agrees with the sources.
    pub summary: plaid_types::MatchSummaryCode,
}

/// What the sources know about a business.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessKYBMatchDetails {
    /// A name of a business.
    pub names: Vec<ProviderBusinessName>,
    /// The legal form of a business.
    pub entity_type: Option<BusinessEntityType>,
    /// An address of a business, as a source knows it.
    pub addresses: Vec<ProviderBusinessAddress>,
    /// A phone number of a business.
    pub phone_numbers: Vec<BusinessPhoneNumber>,
    /// An email address of a business.
    pub email_addresses: Vec<BusinessEmailAddress>,
    /// A website of a business.
    pub websites: Vec<BusinessWebsite>,
    /// The day on which the business was founded.
    pub formation_date: Option<plaid_core::Date>,
}

/// A name of a business.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProviderBusinessName {
    /// Whether it is the main one.
    pub is_primary: bool,
    /// The business's name.
    pub name: Option<String>,
}

/// An address of a business, as a source knows it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProviderBusinessAddress {
    /// House number, street, and what narrows it down to the flat.
    pub street: Option<String>,
    /// Apartment, suite and the like.
    pub street2: Option<String>,
    /// The town, spelled out.
    pub city: Option<String>,
    /// ISO 3166-2 code of the subdivision, without the country; null where addresses have none.
    pub region: Option<String>,
    /// From 2 to 10 letters and digits, five digits in the United States; null where addresses have none.
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Whether it is the main one.
    pub is_primary: bool,
}

/// A phone number of a business.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessPhoneNumber {
    /// In E.164 form.
    pub number: Option<String>,
}

/// An email address of a business.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessEmailAddress {
    /// Without spaces at either end.
    pub email_address: Option<plaid_core::Sensitive>,
}

/// A website of a business.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessWebsite {
    /// The website.
    pub url: Option<String>,
}

/// How risky a business is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessRiskCheck {
    /// How the risk check of a business stands.
    pub status: BusinessVerificationStatusRiskCheck,
    /// From 0 to 100.
    pub score: Option<i64>,
    /// What the business seems to do; null if that could not be told.
    pub industry_prediction: Option<BusinessIndustryPrediction>,
}

/// What a business seems to do, judged by the web.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessIndustryPrediction {
    /// NAICS code of the industry.
    pub code: Option<i64>,
    /// The industry in words.
    pub title: String,
}

/// What can be seen of a business on the web.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessDigitalPresenceCheck {
    /// How the check of a business on the web stands.
    pub status: BusinessVerificationStatusWebPresenceCheck,
    /// From 0 to 100; higher is surer.
    pub score: Option<i64>,
    /// How well the address fits.
    pub address: BusinessFieldMatchSummary,
    /// How the phone number agrees.
    pub phone_number: BusinessFieldMatchSummary,
    /// How the email address agrees.
    pub email_address: BusinessFieldMatchSummary,
    /// How the website agrees.
    pub website: BusinessFieldMatchSummary,
    /// Null if no website was found.
    pub website_analysis: Option<BusinessWebsiteAnalysis>,
}

/// What the website of a business looks like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessWebsiteAnalysis {
    /// Whether the domain shows nothing but a placeholder.
    pub is_parked: BusinessCheckBooleanStatus,
    /// Whether mail to the address arrives.
    pub email_is_deliverable: BusinessCheckBooleanStatus,
    /// Whether a website is finished.
    pub website_build_status: BusinessWebsiteBuildStatus,
    /// The registration of a domain.
    pub whois_record: BusinessWhoisRecord,
    /// The certificate of a website.
    pub ssl: BusinessWebsiteSSL,
}

/// The registration of a domain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessWhoisRecord {
    /// When the domain was registered, in UTC.
    pub domain_created_at: Option<plaid_core::DateTime>,
    /// When the record last changed, in UTC.
    pub domain_updated_at: Option<plaid_core::DateTime>,
    /// Until when the domain is registered, in UTC.
    pub domain_expires_at: Option<plaid_core::DateTime>,
    /// Where the domain is registered.
    pub registrar: Option<String>,
}

/// The certificate of a website.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessWebsiteSSL {
    /// Whether the certificate is in order.
    pub is_valid: BusinessCheckBooleanStatus,
}

/// Starts a verification of a business.
///
/// The request of `/business_verification/create` ([Plaid's page](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessVerificationCreateRequest {
    /// Your own id of the user or customer, nothing personal.
    pub client_user_id: plaid_types::ClientUserId,
    /// What you know about a business.
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

    /// What you know about a business.
    #[must_use]
    pub fn business(
        mut self,
        business: impl Into<Option<BusinessVerificationCreateRequestBusiness>>,
    ) -> Self {
        self.business = business.into();
        self
    }
}

/// What you know about a business.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessVerificationCreateRequestBusiness {
    /// The business's name.
    pub name: Option<String>,
    /// Another name that the business goes by; at most 500 characters.
    pub alternative_name: Option<String>,
    /// The address of a business.
    pub address: Option<RequestBusinessAddress>,
    /// An `http` or `https` URL.
    pub website: Option<String>,
    /// In E.164 form.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// Without spaces at either end.
    pub email_address: Option<plaid_core::Sensitive>,
}

impl BusinessVerificationCreateRequestBusiness {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The business's name.
    #[must_use]
    pub fn name<M>(mut self, name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.name = name.into_option();
        self
    }

    /// Another name that the business goes by; at most 500 characters.
    #[must_use]
    pub fn alternative_name<M>(
        mut self,
        alternative_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.alternative_name = alternative_name.into_option();
        self
    }

    /// The address of a business.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<RequestBusinessAddress>>) -> Self {
        self.address = address.into();
        self
    }

    /// An `http` or `https` URL.
    #[must_use]
    pub fn website<M>(mut self, website: impl plaid_core::IntoOption<String, M>) -> Self {
        self.website = website.into_option();
        self
    }

    /// In E.164 form.
    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
    }

    /// Without spaces at either end.
    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }
}

/// The address of a business.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestBusinessAddress {
    /// House number, street, and what narrows it down to the flat.
    pub street: String,
    /// Apartment, suite and the like.
    pub street2: Option<String>,
    /// The town, spelled out.
    pub city: String,
    /// ISO 3166-2 code of the subdivision, without the country; null where addresses have none.
    pub region: Option<String>,
    /// From 2 to 10 letters and digits, five digits in the United States; null where addresses have none.
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2 code.
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

    /// Apartment, suite and the like.
    #[must_use]
    pub fn street2<M>(mut self, street2: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street2 = street2.into_option();
        self
    }

    /// ISO 3166-2 code of the subdivision, without the country; null where addresses have none.
    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    /// From 2 to 10 letters and digits, five digits in the United States; null where addresses have none.
    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }
}

/// The new business verification.
///
/// The answer of `/business_verification/create` ([Plaid's page](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BusinessVerificationCreateResponse {
    /// Names a verification of a business.
    pub id: BusinessVerificationId,
    /// Your own id of the user or customer, nothing personal.
    pub client_user_id: plaid_types::ClientUserId,
    /// When it was begun.
    pub created_at: plaid_core::DateTime,
    /// When it was over; null as long as it is not.
    pub completed_at: Option<plaid_core::DateTime>,
    /// When personal data was erased; null if it was not.
    pub redacted_at: Option<plaid_core::DateTime>,
    /// How a business verification stands.
    pub status: BusinessVerificationStatusOverall,
    /// What was looked for.
    pub search_terms: BusinessSearchTerms,
    /// Whether the business is what it says; null until the check is over.
    pub kyb_check: Option<BusinessKYBCheck>,
    /// How risky the business is; null until the check is over.
    pub risk_check: Option<BusinessRiskCheck>,
    /// What can be seen of the business on the web; null until the check is over.
    pub digital_presence_check: Option<BusinessDigitalPresenceCheck>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// An address to send to the user, who can go through the verification there; null unless asked for.
    pub shareable_url: Option<plaid_core::Sensitive>,
}

plaid_core::open_enum! {
/// Whether a user of the Dashboard can log in.
#[allow(missing_docs)]
pub enum DashboardUserStatus {
/// Has not accepted the invitation yet. (`invited`)
Invited = "invited",
Active = "active",
Deactivated = "deactivated",
}
}

plaid_core::open_enum! {
/// The language that the user was shown.
#[allow(missing_docs)]
pub enum IdentityVerificationLanguage {
EnUs = "en-US",
EsEs = "es-ES",
EsUs = "es-US",
FrCa = "fr-CA",
JaJp = "ja-JP",
PtBr = "pt-BR",
PtPt = "pt-PT",
}
}

plaid_core::open_enum! {
/// How one step of a verification stands.
pub enum IdentityVerificationStepStatus {
/// Passed. (`success`)
Success = "success",
/// The step the user is at. (`active`)
Active = "active",
/// Not passed. (`failed`)
Failed = "failed",
/// An earlier step must be passed first. (`waiting_for_prerequisite`)
WaitingForPrerequisite = "waiting_for_prerequisite",
/// The template does not have it. (`not_applicable`)
NotApplicable = "not_applicable",
/// Left out of this attempt. (`skipped`)
Skipped = "skipped",
/// Left unfinished for too long. (`expired`)
Expired = "expired",
/// Called off with the verification. (`canceled`)
Canceled = "canceled",
/// Someone must look at it. (`pending_review`)
PendingReview = "pending_review",
/// Passed by the decision of a person. (`manually_approved`)
ManuallyApproved = "manually_approved",
/// Failed by the decision of a person. (`manually_rejected`)
ManuallyRejected = "manually_rejected",
}
}

plaid_core::open_enum! {
/// The result of one submission of a document.
#[allow(missing_docs)]
pub enum DocumentStatus {
Success = "success",
Failed = "failed",
/// Passed by the decision of a person. (`manually_approved`)
ManuallyApproved = "manually_approved",
}
}

plaid_core::open_enum! {
/// The kind of an identity document.
pub enum PhysicalDocumentCategory {
/// Permits to drive, and says nothing about citizenship. (`drivers_license`)
DriversLicense = "drivers_license",
/// A national identity card. (`id_card`)
IdCard = "id_card",
/// A passport, for citizens. (`passport`)
Passport = "passport",
/// Permits a foreigner to stay for a time. (`residence_permit_card`)
ResidencePermitCard = "residence_permit_card",
/// Permits a foreigner to stay for good. (`resident_card`)
ResidentCard = "resident_card",
/// Permits a foreigner a short visit for one purpose. (`visa`)
Visa = "visa",
}
}

plaid_core::open_enum! {
/// Whether a document looks like others of its kind.
#[allow(missing_docs)]
pub enum DocumentAuthenticityMatchCode {
Match = "match",
PartialMatch = "partial_match",
NoMatch = "no_match",
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// How good the pictures of a document are.
#[allow(missing_docs)]
pub enum ImageQuality {
High = "high",
Medium = "medium",
Low = "low",
}
}

plaid_core::open_enum! {
/// Whether the name on a document is the one the user gave.
#[allow(missing_docs)]
pub enum DocumentNameMatchCode {
Match = "match",
PartialMatch = "partial_match",
NoMatch = "no_match",
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether the date of birth on a document is the one the user gave.
#[allow(missing_docs)]
pub enum DocumentDateOfBirthMatchCode {
Match = "match",
PartialMatch = "partial_match",
NoMatch = "no_match",
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether a document had expired when it was shown.
#[allow(missing_docs)]
pub enum ExpirationDate {
NotExpired = "not_expired",
Expired = "expired",
/// It bears no date, or none that could be read. (`no_data`)
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether a document comes from the country the user gave.
#[allow(missing_docs)]
pub enum IssuingCountry {
Match = "match",
NoMatch = "no_match",
}
}

plaid_core::open_enum! {
/// The result of one check of a document.
#[allow(missing_docs)]
pub enum FraudCheckOutcome {
Success = "success",
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The result of one check of a document, where it could be made.
#[allow(missing_docs)]
pub enum FraudCheckOutcomeWithNoData {
Success = "success",
Failed = "failed",
/// The data was not enough for the check. (`no_data`)
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The result of one check of a picture.
#[allow(missing_docs)]
pub enum ImageQualityOutcome {
Success = "success",
Failed = "failed",
}
}

plaid_core::open_enum! {
/// What a specialist said about a document.
#[allow(missing_docs)]
pub enum HumanReviewStatus {
Success = "success",
Failed = "failed",
/// The review was not done in time. (`no_data`)
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether a piece of data is what the state has on record.
#[allow(missing_docs)]
pub enum AAMVAMatchResult {
Match = "match",
NoMatch = "no_match",
/// The state could not be asked. (`no_data`)
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// How close a piece of data is to what the state has on record.
#[allow(missing_docs)]
pub enum AAMVADetailedMatchResult {
Match = "match",
PartialMatch = "partial_match",
NoMatch = "no_match",
/// The state could not be asked. (`no_data`)
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// The result of the selfie step.
#[allow(missing_docs)]
pub enum SelfieCheckStatus {
Success = "success",
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The result of one selfie.
#[allow(missing_docs)]
pub enum SelfieStatus {
Success = "success",
Failed = "failed",
}
}

plaid_core::open_enum! {
/// Whether a selfie shows the face on the document.
#[allow(missing_docs)]
pub enum SelfieAnalysisDocumentComparison {
Match = "match",
NoMatch = "no_match",
/// There was no document to compare with. (`no_input`)
NoInput = "no_input",
}
}

plaid_core::open_enum! {
/// Whether a live person was in front of the camera.
#[allow(missing_docs)]
pub enum SelfieAnalysisLivenessCheck {
Success = "success",
Failed = "failed",
}
}

plaid_core::open_enum! {
/// Whether the age that was told fits the looks.
pub enum SelfieAgeCheckStatus {
/// Within the estimate. (`match`)
Match = "match",
/// Outside the estimate, but near: look at it. (`warning`)
Warning = "warning",
/// Far outside the estimate. (`no_match`)
NoMatch = "no_match",
/// No age was known to compare with. (`no_data`)
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether one feature of the face agrees.
#[allow(missing_docs)]
pub enum SelfieAnalysisFacialAnalysisOutcome {
Success = "success",
Failed = "failed",
}
}

plaid_core::open_enum! {
/// Whether an address is a post office box.
#[allow(missing_docs)]
pub enum POBoxStatus {
Yes = "yes",
No = "no",
/// That could not be told. (`no_data`)
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Who uses an address.
#[allow(missing_docs)]
pub enum AddressPurposeLabel {
Residential = "residential",
Commercial = "commercial",
/// That could not be told. (`no_data`)
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// How well one part of a piece of data agrees with the sources.
pub enum HiddenMatchSummaryCode {
/// It agrees. (`match`)
Match = "match",
/// It nearly agrees, as `Knope` does with `Knope-Wyatt`. (`partial_match`)
PartialMatch = "partial_match",
/// It differs. (`no_match`)
NoMatch = "no_match",
/// The sources have nothing to compare with. (`no_data`)
NoData = "no_data",
/// The user did not give it. (`no_input`)
NoInput = "no_input",
}
}

plaid_core::open_enum! {
/// How well the number fits the person.
#[allow(missing_docs)]
pub enum KYCCheckSSAMatchStatus {
Match = "match",
NoMatch = "no_match",
/// Nothing to compare with. (`no_data`)
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// How familiar a user seems with the data typed in.
pub enum RiskCheckBehaviorUserInteractionsLabel {
/// Very; fraud is unlikely. (`genuine`)
Genuine = "genuine",
/// The signs point both ways. (`neutral`)
Neutral = "neutral",
/// Hardly; fraud is likely. (`risky`)
Risky = "risky",
/// There were too few signs. (`no_data`)
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether a ring of fraudsters was seen at work.
#[allow(missing_docs)]
pub enum RiskCheckBehaviorFraudRingDetectedLabel {
Yes = "yes",
No = "no",
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether a machine was seen at work.
#[allow(missing_docs)]
pub enum RiskCheckBehaviorBotDetectedLabel {
Yes = "yes",
No = "no",
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// How risky a part of the check is, where that is known.
#[allow(missing_docs)]
pub enum RiskLevelWithNoData {
Low = "low",
Medium = "medium",
High = "high",
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether a mailbox exists.
#[allow(missing_docs)]
pub enum RiskCheckEmailIsDeliverableStatus {
Yes = "yes",
No = "no",
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether a domain gives out addresses for free.
#[allow(missing_docs)]
pub enum RiskCheckEmailDomainIsFreeProvider {
Yes = "yes",
No = "no",
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether a domain belongs to a company.
#[allow(missing_docs)]
pub enum RiskCheckEmailDomainIsCustom {
Yes = "yes",
No = "no",
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether a domain gives out throw-away addresses.
#[allow(missing_docs)]
pub enum RiskCheckEmailDomainIsDisposable {
Yes = "yes",
No = "no",
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether the last part of a domain is known for fraud.
#[allow(missing_docs)]
pub enum RiskCheckEmailTopLevelDomainIsSuspicious {
Yes = "yes",
No = "no",
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether a domain belongs to a school or university.
#[allow(missing_docs)]
pub enum RiskCheckEmailIsEdu {
Yes = "yes",
No = "no",
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether an address contains the date or year of birth.
#[allow(missing_docs)]
pub enum RiskCheckEmailIncludesDateOfBirth {
Yes = "yes",
No = "no",
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether an address fits the name of the user.
#[allow(missing_docs)]
pub enum RiskCheckEmailName {
/// The user gave too little to tell. (`no_input`)
NoInput = "no_input",
/// The address contains no name. (`indeterminate`)
Indeterminate = "indeterminate",
NoMatch = "no_match",
PartialMatch = "partial_match",
Match = "match",
/// The sources could not tell. (`no_data`)
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// A service where an account for an email address or a phone number has been seen.
#[allow(missing_docs)]
pub enum RiskCheckLinkedService {
Aboutme = "aboutme",
Adobe = "adobe",
/// Explicit videos and the like, on any of several sites. (`adult_sites`)
AdultSites = "adult_sites",
Airbnb = "airbnb",
Altbalaji = "altbalaji",
Amazon = "amazon",
Apple = "apple",
Archiveorg = "archiveorg",
Atlassian = "atlassian",
Bitmoji = "bitmoji",
Bodybuilding = "bodybuilding",
Booking = "booking",
Bukalapak = "bukalapak",
Codecademy = "codecademy",
Deliveroo = "deliveroo",
Diigo = "diigo",
Discord = "discord",
Disneyplus = "disneyplus",
Duolingo = "duolingo",
Ebay = "ebay",
Envato = "envato",
Eventbrite = "eventbrite",
Evernote = "evernote",
Facebook = "facebook",
Firefox = "firefox",
Flickr = "flickr",
Flipkart = "flipkart",
Foursquare = "foursquare",
Freelancer = "freelancer",
Gaana = "gaana",
Giphy = "giphy",
Github = "github",
Google = "google",
Gravatar = "gravatar",
Hubspot = "hubspot",
Imgur = "imgur",
Instagram = "instagram",
Jdid = "jdid",
Kakao = "kakao",
Kommo = "kommo",
Komoot = "komoot",
Lastfm = "lastfm",
Lazada = "lazada",
Line = "line",
Linkedin = "linkedin",
Mailru = "mailru",
Microsoft = "microsoft",
Myspace = "myspace",
Netflix = "netflix",
Nike = "nike",
Ok = "ok",
Patreon = "patreon",
Pinterest = "pinterest",
Plurk = "plurk",
Quora = "quora",
Qzone = "qzone",
Rambler = "rambler",
Rappi = "rappi",
Replit = "replit",
Samsung = "samsung",
Seoclerks = "seoclerks",
Shopclues = "shopclues",
Skype = "skype",
Snapchat = "snapchat",
Snapdeal = "snapdeal",
Soundcloud = "soundcloud",
Spotify = "spotify",
Starz = "starz",
Strava = "strava",
Taringa = "taringa",
Telegram = "telegram",
Tiki = "tiki",
Tokopedia = "tokopedia",
Treehouse = "treehouse",
Tumblr = "tumblr",
Twitter = "twitter",
Venmo = "venmo",
Viber = "viber",
Vimeo = "vimeo",
Vivino = "vivino",
Vkontakte = "vkontakte",
Wattpad = "wattpad",
Weibo = "weibo",
Whatsapp = "whatsapp",
Wordpress = "wordpress",
Xing = "xing",
Yahoo = "yahoo",
Yandex = "yandex",
Zalo = "zalo",
Zoho = "zoho",
}
}

plaid_core::open_enum! {
/// How risky a part of the check is.
#[allow(missing_docs)]
pub enum RiskLevel {
Low = "low",
Medium = "medium",
High = "high",
}
}

plaid_core::open_enum! {
/// How a device hides its address.
pub enum ProxyType {
/// Not at all, as far as can be seen. (`none_detected`)
NoneDetected = "none_detected",
/// Through the Tor network. (`tor`)
Tor = "tor",
/// Through a virtual private network. (`vpn`)
Vpn = "vpn",
/// Through a proxy for the web. (`web_proxy`)
WebProxy = "web_proxy",
/// Through a proxy that many people share. (`public_proxy`)
PublicProxy = "public_proxy",
}
}

plaid_core::open_enum! {
/// The result of the phone number step.
#[allow(missing_docs)]
pub enum VerifySMSDetailsStatus {
Success = "success",
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The result for one phone number.
#[allow(missing_docs)]
pub enum SMSVerificationStatus {
Pending = "pending",
Success = "success",
Failed = "failed",
Canceled = "canceled",
}
}

plaid_core::open_enum! {
/// Which steps a new attempt has.
pub enum Strategy {
/// All of them, also those passed before. (`reset`)
Reset = "reset",
/// Those from the failed one on. Not possible after a failed screening or risk check. (`incomplete`)
Incomplete = "incomplete",
/// As `incomplete` after a failed or expired attempt, otherwise as `reset`. Not possible while one is active. (`infer`)
Infer = "infer",
/// Those named in `steps`. (`custom`)
Custom = "custom",
}
}

plaid_core::open_enum! {
/// Whether data was found.
#[allow(missing_docs)]
pub enum IdentityVerificationAutofillStatus {
Success = "success",
Failed = "failed",
}
}

plaid_core::open_enum! {
/// How a business verification stands.
#[allow(missing_docs)]
pub enum BusinessVerificationStatusOverall {
Active = "active",
Success = "success",
Failed = "failed",
}
}

plaid_core::open_enum! {
/// How the check of a business's identity stands.
#[allow(missing_docs)]
pub enum BusinessVerificationStatusKYBCheck {
Active = "active",
Success = "success",
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The legal form of a business.
#[allow(missing_docs)]
pub enum BusinessEntityType {
SoleProprietorship = "sole_proprietorship",
GeneralPartnership = "general_partnership",
/// A limited liability company. (`llc`)
Llc = "llc",
/// A limited liability partnership. (`llp`)
Llp = "llp",
/// A limited liability limited partnership. (`lllp`)
Lllp = "lllp",
/// A limited partnership. (`lp`)
Lp = "lp",
/// A corporation that is taxed itself. (`c_corporation`)
CCorporation = "c_corporation",
/// A corporation whose owners are taxed. (`s_corporation`)
SCorporation = "s_corporation",
/// A corporation with a public benefit. (`b_corporation`)
BCorporation = "b_corporation",
Nonprofit = "nonprofit",
Cooperative = "cooperative",
Trust = "trust",
ProfessionalAssociation = "professional_association",
ProfessionalCorporation = "professional_corporation",
/// A name that a business trades under. (`trade_name`)
TradeName = "trade_name",
Bank = "bank",
CreditUnion = "credit_union",
Insurance = "insurance",
Other = "other",
Unknown = "unknown",
}
}

plaid_core::open_enum! {
/// How the risk check of a business stands.
#[allow(missing_docs)]
pub enum BusinessVerificationStatusRiskCheck {
Active = "active",
Success = "success",
Failed = "failed",
}
}

plaid_core::open_enum! {
/// How the check of a business on the web stands.
#[allow(missing_docs)]
pub enum BusinessVerificationStatusWebPresenceCheck {
Active = "active",
Success = "success",
Failed = "failed",
/// It does not concern this one. (`not_applicable`)
NotApplicable = "not_applicable",
}
}

plaid_core::open_enum! {
/// Yes, no, or not known.
#[allow(missing_docs)]
pub enum BusinessCheckBooleanStatus {
Yes = "yes",
No = "no",
NoData = "no_data",
}
}

plaid_core::open_enum! {
/// Whether a website is finished.
#[allow(missing_docs)]
pub enum BusinessWebsiteBuildStatus {
ComingSoon = "coming_soon",
Active = "active",
Inactive = "inactive",
}
}
