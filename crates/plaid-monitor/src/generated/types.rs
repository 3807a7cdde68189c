// @generated from api/products/monitor.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{ClientUserId, DashboardUserId, MatchSummaryCode, WatchlistScreeningId};

plaid_core::string_id! {
/// Identifies a entity watchlist program.
pub struct EntityWatchlistProgramId;
}

plaid_core::string_id! {
/// Identifies a entity watchlist screening.
pub struct EntityWatchlistScreeningId;
}

plaid_core::string_id! {
/// Identifies a entity watchlist screening hit.
pub struct EntityWatchlistScreeningHitId;
}

plaid_core::string_id! {
/// Identifies a entity watchlist screening review.
pub struct EntityWatchlistScreeningReviewId;
}

plaid_core::string_id! {
/// Identifies a watchlist program.
pub struct WatchlistProgramId;
}

plaid_core::string_id! {
/// Identifies a watchlist screening hit.
pub struct WatchlistScreeningHitId;
}

plaid_core::string_id! {
/// Identifies a watchlist screening review.
pub struct WatchlistScreeningReviewId;
}

/// The request of `/watchlist_screening/entity/create`.
///
/// Screens an organization against the watchlists of a program.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityCreateRequest {
    /// Search terms.
    pub search_terms: EntityWatchlistSearchTerms,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
}

impl WatchlistScreeningEntityCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(search_terms: EntityWatchlistSearchTerms) -> Self {
        Self {
            search_terms,
            client_user_id: None,
        }
    }

    /// Client user id.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }
}

/// Entity watchlist search terms.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityWatchlistSearchTerms {
    /// Entity watchlist program id.
    pub entity_watchlist_program_id: EntityWatchlistProgramId,
    /// Legal name.
    pub legal_name: String,
    /// Document number.
    pub document_number: Option<plaid_core::Sensitive>,
    /// Email address. An email address.
    pub email_address: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Url. A URL.
    pub url: Option<String>,
}

impl EntityWatchlistSearchTerms {
    /// A value with the members it cannot go without.
    pub fn new(
        entity_watchlist_program_id: impl Into<EntityWatchlistProgramId>,
        legal_name: impl Into<String>,
    ) -> Self {
        Self {
            entity_watchlist_program_id: entity_watchlist_program_id.into(),
            legal_name: legal_name.into(),
            document_number: None,
            email_address: None,
            country: None,
            phone_number: None,
            url: None,
        }
    }

    /// Document number.
    #[must_use]
    pub fn document_number(mut self, document_number: impl Into<plaid_core::Sensitive>) -> Self {
        self.document_number = Some(document_number.into());
        self
    }

    /// Email address. An email address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Country.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Url. A URL.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// The answer of `/watchlist_screening/entity/create`.
///
/// Screens an organization against the watchlists of a program.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningEntityCreateResponse {
    /// Id.
    pub id: EntityWatchlistScreeningId,
    /// Search terms.
    pub search_terms: EntityWatchlistScreeningSearchTerms,
    /// Assignee.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Status.
    pub status: WatchlistScreeningStatus,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Entity watchlist screening search terms.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityWatchlistScreeningSearchTerms {
    /// Entity watchlist program id.
    pub entity_watchlist_program_id: EntityWatchlistProgramId,
    /// Legal name.
    pub legal_name: String,
    /// Document number.
    pub document_number: Option<plaid_core::Sensitive>,
    /// Email address. An email address.
    pub email_address: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Url. A URL.
    pub url: Option<String>,
    /// Version.
    pub version: i64,
}

/// Watchlist screening audit trail.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningAuditTrail {
    /// Source.
    pub source: Source,
    /// Dashboard user id.
    pub dashboard_user_id: Option<plaid_types::DashboardUserId>,
    /// Timestamp.
    pub timestamp: plaid_core::DateTime,
}

/// The request of `/watchlist_screening/entity/get`.
///
/// Returns the screening of an organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityGetRequest {
    /// Entity watchlist screening id.
    pub entity_watchlist_screening_id: EntityWatchlistScreeningId,
}

impl WatchlistScreeningEntityGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(entity_watchlist_screening_id: impl Into<EntityWatchlistScreeningId>) -> Self {
        Self {
            entity_watchlist_screening_id: entity_watchlist_screening_id.into(),
        }
    }
}

/// The answer of `/watchlist_screening/entity/get`.
///
/// Returns the screening of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningEntityGetResponse {
    /// Id.
    pub id: EntityWatchlistScreeningId,
    /// Search terms.
    pub search_terms: EntityWatchlistScreeningSearchTerms,
    /// Assignee.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Status.
    pub status: WatchlistScreeningStatus,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/watchlist_screening/entity/history/list`.
///
/// Lists earlier versions of the screening of an organization, the newest first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityHistoryListRequest {
    /// Entity watchlist screening id.
    pub entity_watchlist_screening_id: EntityWatchlistScreeningId,
    /// Cursor.
    pub cursor: Option<String>,
}

impl WatchlistScreeningEntityHistoryListRequest {
    /// A request with the members it cannot go without.
    pub fn new(entity_watchlist_screening_id: impl Into<EntityWatchlistScreeningId>) -> Self {
        Self {
            entity_watchlist_screening_id: entity_watchlist_screening_id.into(),
            cursor: None,
        }
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer of `/watchlist_screening/entity/history/list`.
///
/// Lists earlier versions of the screening of an organization, the newest first.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningEntityHistoryListResponse {
    /// Entity watchlist screenings.
    pub entity_watchlist_screenings: Vec<EntityWatchlistScreening>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Entity watchlist screening.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityWatchlistScreening {
    /// Id.
    pub id: EntityWatchlistScreeningId,
    /// Search terms.
    pub search_terms: EntityWatchlistScreeningSearchTerms,
    /// Assignee.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Status.
    pub status: WatchlistScreeningStatus,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
}

/// The request of `/watchlist_screening/entity/hit/list`.
///
/// Lists the watchlist entries that the screening of an organization may match.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityHitListRequest {
    /// Entity watchlist screening id.
    pub entity_watchlist_screening_id: EntityWatchlistScreeningId,
    /// Cursor.
    pub cursor: Option<String>,
}

impl WatchlistScreeningEntityHitListRequest {
    /// A request with the members it cannot go without.
    pub fn new(entity_watchlist_screening_id: impl Into<EntityWatchlistScreeningId>) -> Self {
        Self {
            entity_watchlist_screening_id: entity_watchlist_screening_id.into(),
            cursor: None,
        }
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer of `/watchlist_screening/entity/hit/list`.
///
/// Lists the watchlist entries that the screening of an organization may match.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningEntityHitListResponse {
    /// Entity watchlist screening hits.
    pub entity_watchlist_screening_hits: Vec<EntityWatchlistScreeningHit>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Entity watchlist screening hit.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityWatchlistScreeningHit {
    /// Id.
    pub id: EntityWatchlistScreeningHitId,
    /// Review status.
    pub review_status: WatchlistScreeningHitStatus,
    /// First active.
    pub first_active: plaid_core::DateTime,
    /// Inactive since.
    pub inactive_since: Option<plaid_core::DateTime>,
    /// Historical since.
    pub historical_since: Option<plaid_core::DateTime>,
    /// List code.
    pub list_code: EntityWatchlistCode,
    /// Plaid uid.
    pub plaid_uid: String,
    /// Source uid.
    pub source_uid: Option<String>,
    /// Sub programs.
    pub sub_programs: Vec<String>,
    /// Analysis.
    pub analysis: Option<EntityScreeningHitAnalysis>,
    /// Data.
    pub data: Option<EntityScreeningHitData>,
}

/// Entity screening hit analysis.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityScreeningHitAnalysis {
    /// Documents.
    pub documents: Option<plaid_types::MatchSummaryCode>,
    /// Email addresses.
    pub email_addresses: Option<plaid_types::MatchSummaryCode>,
    /// Locations.
    pub locations: Option<plaid_types::MatchSummaryCode>,
    /// Names.
    pub names: Option<plaid_types::MatchSummaryCode>,
    /// Phone numbers.
    pub phone_numbers: Option<plaid_types::MatchSummaryCode>,
    /// Urls.
    pub urls: Option<plaid_types::MatchSummaryCode>,
    /// Search terms version.
    pub search_terms_version: i64,
}

/// Entity screening hit data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityScreeningHitData {
    /// Documents.
    pub documents: Vec<EntityScreeningHitDocumentsItems>,
    /// Email addresses.
    pub email_addresses: Vec<EntityScreeningHitEmailsItems>,
    /// Locations.
    pub locations: Vec<GenericScreeningHitLocationItems>,
    /// Names.
    pub names: Vec<EntityScreeningHitNamesItems>,
    /// Phone numbers.
    pub phone_numbers: Vec<EntityScreeningHitsPhoneNumberItems>,
    /// Urls.
    pub urls: Vec<EntityScreeningHitUrlsItems>,
}

/// Entity screening hit documents items.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityScreeningHitDocumentsItems {
    /// Analysis.
    pub analysis: Option<MatchSummary>,
    /// Data.
    pub data: Option<EntityDocument>,
}

/// Match summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct MatchSummary {
    /// Summary.
    pub summary: plaid_types::MatchSummaryCode,
}

/// Entity document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityDocument {
    /// Type.
    pub r#type: EntityDocumentType,
    /// Number.
    pub number: String,
}

/// Entity screening hit emails items.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityScreeningHitEmailsItems {
    /// Analysis.
    pub analysis: Option<MatchSummary>,
    /// Data.
    pub data: Option<EntityScreeningHitEmails>,
}

/// Entity screening hit emails.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityScreeningHitEmails {
    /// Email address. An email address.
    pub email_address: String,
}

/// Generic screening hit location items.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct GenericScreeningHitLocationItems {
    /// Analysis.
    pub analysis: Option<MatchSummary>,
    /// Data.
    pub data: Option<WatchlistScreeningHitLocations>,
}

/// Watchlist screening hit locations.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningHitLocations {
    /// Full.
    pub full: String,
    /// Country.
    pub country: String,
}

/// Entity screening hit names items.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityScreeningHitNamesItems {
    /// Analysis.
    pub analysis: Option<MatchSummary>,
    /// Data.
    pub data: Option<EntityScreeningHitNames>,
}

/// Entity screening hit names.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityScreeningHitNames {
    /// Full.
    pub full: String,
    /// Is primary.
    pub is_primary: bool,
    /// Weak alias determination.
    pub weak_alias_determination: WeakAliasDetermination,
}

/// Entity screening hits phone number items.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityScreeningHitsPhoneNumberItems {
    /// Analysis.
    pub analysis: Option<MatchSummary>,
    /// Data.
    pub data: Option<EntityScreeningHitPhoneNumbers>,
}

/// Entity screening hit phone numbers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityScreeningHitPhoneNumbers {
    /// Type.
    pub r#type: PhoneType,
    /// Phone number.
    pub phone_number: String,
}

/// Entity screening hit urls items.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityScreeningHitUrlsItems {
    /// Analysis.
    pub analysis: Option<MatchSummary>,
    /// Data.
    pub data: Option<EntityScreeningHitUrls>,
}

/// Entity screening hit urls.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityScreeningHitUrls {
    /// Url. A URL.
    pub url: String,
}

/// The request of `/watchlist_screening/entity/list`.
///
/// Lists the screenings of one entity program, filtered by customer, status or assignee.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityListRequest {
    /// Entity watchlist program id.
    pub entity_watchlist_program_id: EntityWatchlistProgramId,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Status.
    pub status: Option<WatchlistScreeningStatus>,
    /// Assignee.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Cursor.
    pub cursor: Option<String>,
}

impl WatchlistScreeningEntityListRequest {
    /// A request with the members it cannot go without.
    pub fn new(entity_watchlist_program_id: impl Into<EntityWatchlistProgramId>) -> Self {
        Self {
            entity_watchlist_program_id: entity_watchlist_program_id.into(),
            client_user_id: None,
            status: None,
            assignee: None,
            cursor: None,
        }
    }

    /// Client user id.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }

    /// Status.
    #[must_use]
    pub fn status(mut self, status: impl Into<WatchlistScreeningStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Assignee.
    #[must_use]
    pub fn assignee(mut self, assignee: impl Into<plaid_types::DashboardUserId>) -> Self {
        self.assignee = Some(assignee.into());
        self
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer of `/watchlist_screening/entity/list`.
///
/// Lists the screenings of one entity program, filtered by customer, status or assignee.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningEntityListResponse {
    /// Entity watchlist screenings.
    pub entity_watchlist_screenings: Vec<EntityWatchlistScreening>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/watchlist_screening/entity/program/get`.
///
/// Returns an entity program: its lists, its sensitivity, its naming.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityProgramGetRequest {
    /// Entity watchlist program id.
    pub entity_watchlist_program_id: EntityWatchlistProgramId,
}

impl WatchlistScreeningEntityProgramGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(entity_watchlist_program_id: impl Into<EntityWatchlistProgramId>) -> Self {
        Self {
            entity_watchlist_program_id: entity_watchlist_program_id.into(),
        }
    }
}

/// The answer of `/watchlist_screening/entity/program/get`.
///
/// Returns an entity program: its lists, its sensitivity, its naming.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningEntityProgramGetResponse {
    /// Id.
    pub id: EntityWatchlistProgramId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Is rescanning enabled.
    pub is_rescanning_enabled: bool,
    /// Lists enabled.
    pub lists_enabled: Vec<EntityWatchlistCode>,
    /// Name.
    pub name: String,
    /// Name sensitivity.
    pub name_sensitivity: ProgramNameSensitivity,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Is archived.
    pub is_archived: bool,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/watchlist_screening/entity/program/list`.
///
/// Lists your entity programs.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityProgramListRequest {
    /// Cursor.
    pub cursor: Option<String>,
}

impl WatchlistScreeningEntityProgramListRequest {
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

/// The answer of `/watchlist_screening/entity/program/list`.
///
/// Lists your entity programs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningEntityProgramListResponse {
    /// Entity watchlist programs.
    pub entity_watchlist_programs: Vec<EntityWatchlistProgram>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Entity watchlist program.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityWatchlistProgram {
    /// Id.
    pub id: EntityWatchlistProgramId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Is rescanning enabled.
    pub is_rescanning_enabled: bool,
    /// Lists enabled.
    pub lists_enabled: Vec<EntityWatchlistCode>,
    /// Name.
    pub name: String,
    /// Name sensitivity.
    pub name_sensitivity: ProgramNameSensitivity,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Is archived.
    pub is_archived: bool,
}

/// The request of `/watchlist_screening/entity/review/create`.
///
/// Records the judgement of hits on an organization: which are confirmed and which dismissed, with a comment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityReviewCreateRequest {
    /// Confirmed hits.
    pub confirmed_hits: Vec<EntityWatchlistScreeningHitId>,
    /// Dismissed hits.
    pub dismissed_hits: Vec<EntityWatchlistScreeningHitId>,
    /// Comment.
    pub comment: Option<String>,
    /// Entity watchlist screening id.
    pub entity_watchlist_screening_id: EntityWatchlistScreeningId,
}

impl WatchlistScreeningEntityReviewCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        entity_watchlist_screening_id: impl Into<EntityWatchlistScreeningId>,
        confirmed_hits: impl IntoIterator<Item = impl Into<EntityWatchlistScreeningHitId>>,
        dismissed_hits: impl IntoIterator<Item = impl Into<EntityWatchlistScreeningHitId>>,
    ) -> Self {
        Self {
            confirmed_hits: confirmed_hits.into_iter().map(Into::into).collect(),
            dismissed_hits: dismissed_hits.into_iter().map(Into::into).collect(),
            comment: None,
            entity_watchlist_screening_id: entity_watchlist_screening_id.into(),
        }
    }

    /// Comment.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

/// The answer of `/watchlist_screening/entity/review/create`.
///
/// Records the judgement of hits on an organization: which are confirmed and which dismissed, with a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningEntityReviewCreateResponse {
    /// Id.
    pub id: EntityWatchlistScreeningReviewId,
    /// Confirmed hits.
    pub confirmed_hits: Vec<EntityWatchlistScreeningHitId>,
    /// Dismissed hits.
    pub dismissed_hits: Vec<EntityWatchlistScreeningHitId>,
    /// Comment.
    pub comment: Option<String>,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/watchlist_screening/entity/review/list`.
///
/// Lists the reviews of the screening of an organization, your team's judgements of its hits.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityReviewListRequest {
    /// Entity watchlist screening id.
    pub entity_watchlist_screening_id: EntityWatchlistScreeningId,
    /// Cursor.
    pub cursor: Option<String>,
}

impl WatchlistScreeningEntityReviewListRequest {
    /// A request with the members it cannot go without.
    pub fn new(entity_watchlist_screening_id: impl Into<EntityWatchlistScreeningId>) -> Self {
        Self {
            entity_watchlist_screening_id: entity_watchlist_screening_id.into(),
            cursor: None,
        }
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer of `/watchlist_screening/entity/review/list`.
///
/// Lists the reviews of the screening of an organization, your team's judgements of its hits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningEntityReviewListResponse {
    /// Entity watchlist screening reviews.
    pub entity_watchlist_screening_reviews: Vec<EntityWatchlistScreeningReview>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Entity watchlist screening review.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct EntityWatchlistScreeningReview {
    /// Id.
    pub id: EntityWatchlistScreeningReviewId,
    /// Confirmed hits.
    pub confirmed_hits: Vec<EntityWatchlistScreeningHitId>,
    /// Dismissed hits.
    pub dismissed_hits: Vec<EntityWatchlistScreeningHitId>,
    /// Comment.
    pub comment: Option<String>,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
}

/// The request of `/watchlist_screening/entity/update`.
///
/// Changes the screening of an organization: its search terms, status, assignee, program or your own customer id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityUpdateRequest {
    /// Entity watchlist screening id.
    pub entity_watchlist_screening_id: EntityWatchlistScreeningId,
    /// Search terms.
    pub search_terms: Option<UpdateEntityScreeningRequestSearchTerms>,
    /// Assignee.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Status.
    pub status: Option<WatchlistScreeningStatus>,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Reset fields.
    pub reset_fields: Option<Vec<WatchlistScreeningEntityUpdateRequestResettableField>>,
}

impl WatchlistScreeningEntityUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(entity_watchlist_screening_id: impl Into<EntityWatchlistScreeningId>) -> Self {
        Self {
            entity_watchlist_screening_id: entity_watchlist_screening_id.into(),
            search_terms: None,
            assignee: None,
            status: None,
            client_user_id: None,
            reset_fields: None,
        }
    }

    /// Search terms.
    #[must_use]
    pub fn search_terms(mut self, search_terms: UpdateEntityScreeningRequestSearchTerms) -> Self {
        self.search_terms = Some(search_terms);
        self
    }

    /// Assignee.
    #[must_use]
    pub fn assignee(mut self, assignee: impl Into<plaid_types::DashboardUserId>) -> Self {
        self.assignee = Some(assignee.into());
        self
    }

    /// Status.
    #[must_use]
    pub fn status(mut self, status: impl Into<WatchlistScreeningStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Client user id.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }

    /// Reset fields.
    #[must_use]
    pub fn reset_fields(
        mut self,
        reset_fields: impl IntoIterator<
            Item = impl Into<WatchlistScreeningEntityUpdateRequestResettableField>,
        >,
    ) -> Self {
        self.reset_fields = Some(reset_fields.into_iter().map(Into::into).collect());
        self
    }
}

/// Update entity screening request search terms.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateEntityScreeningRequestSearchTerms {
    /// Entity watchlist program id.
    pub entity_watchlist_program_id: EntityWatchlistProgramId,
    /// Legal name.
    pub legal_name: Option<String>,
    /// Document number.
    pub document_number: Option<plaid_core::Sensitive>,
    /// Email address. An email address.
    pub email_address: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Url. A URL.
    pub url: Option<String>,
}

impl UpdateEntityScreeningRequestSearchTerms {
    /// A value with the members it cannot go without.
    pub fn new(entity_watchlist_program_id: impl Into<EntityWatchlistProgramId>) -> Self {
        Self {
            entity_watchlist_program_id: entity_watchlist_program_id.into(),
            legal_name: None,
            document_number: None,
            email_address: None,
            country: None,
            phone_number: None,
            url: None,
        }
    }

    /// Legal name.
    #[must_use]
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }

    /// Document number.
    #[must_use]
    pub fn document_number(mut self, document_number: impl Into<plaid_core::Sensitive>) -> Self {
        self.document_number = Some(document_number.into());
        self
    }

    /// Email address. An email address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Country.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Url. A URL.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// The answer of `/watchlist_screening/entity/update`.
///
/// Changes the screening of an organization: its search terms, status, assignee, program or your own customer id.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningEntityUpdateResponse {
    /// Id.
    pub id: EntityWatchlistScreeningId,
    /// Search terms.
    pub search_terms: EntityWatchlistScreeningSearchTerms,
    /// Assignee.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Status.
    pub status: WatchlistScreeningStatus,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/watchlist_screening/individual/create`.
///
/// Screens a person against the watchlists of a program.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualCreateRequest {
    /// Search terms.
    pub search_terms: WatchlistScreeningRequestSearchTerms,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
}

impl WatchlistScreeningIndividualCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(search_terms: WatchlistScreeningRequestSearchTerms) -> Self {
        Self {
            search_terms,
            client_user_id: None,
        }
    }

    /// Client user id.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }
}

/// Watchlist screening request search terms.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningRequestSearchTerms {
    /// Watchlist program id.
    pub watchlist_program_id: WatchlistProgramId,
    /// Legal name.
    pub legal_name: String,
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Document number.
    pub document_number: Option<plaid_core::Sensitive>,
    /// Country.
    pub country: Option<String>,
}

impl WatchlistScreeningRequestSearchTerms {
    /// A value with the members it cannot go without.
    pub fn new(
        watchlist_program_id: impl Into<WatchlistProgramId>,
        legal_name: impl Into<String>,
    ) -> Self {
        Self {
            watchlist_program_id: watchlist_program_id.into(),
            legal_name: legal_name.into(),
            date_of_birth: None,
            document_number: None,
            country: None,
        }
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

    /// Document number.
    #[must_use]
    pub fn document_number(mut self, document_number: impl Into<plaid_core::Sensitive>) -> Self {
        self.document_number = Some(document_number.into());
        self
    }

    /// Country.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

/// The answer of `/watchlist_screening/individual/create`.
///
/// Screens a person against the watchlists of a program.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningIndividualCreateResponse {
    /// Id.
    pub id: plaid_types::WatchlistScreeningId,
    /// Search terms.
    pub search_terms: WatchlistScreeningSearchTerms,
    /// Assignee.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Status.
    pub status: WatchlistScreeningStatus,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Watchlist screening search terms.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningSearchTerms {
    /// Watchlist program id.
    pub watchlist_program_id: WatchlistProgramId,
    /// Legal name.
    pub legal_name: String,
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Document number.
    pub document_number: Option<plaid_core::Sensitive>,
    /// Country.
    pub country: Option<String>,
    /// Version.
    pub version: i64,
}

/// The request of `/watchlist_screening/individual/get`.
///
/// Returns the screening of a person.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualGetRequest {
    /// Watchlist screening id.
    pub watchlist_screening_id: plaid_types::WatchlistScreeningId,
}

impl WatchlistScreeningIndividualGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(watchlist_screening_id: impl Into<plaid_types::WatchlistScreeningId>) -> Self {
        Self {
            watchlist_screening_id: watchlist_screening_id.into(),
        }
    }
}

/// The answer of `/watchlist_screening/individual/get`.
///
/// Returns the screening of a person.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningIndividualGetResponse {
    /// Id.
    pub id: plaid_types::WatchlistScreeningId,
    /// Search terms.
    pub search_terms: WatchlistScreeningSearchTerms,
    /// Assignee.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Status.
    pub status: WatchlistScreeningStatus,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/watchlist_screening/individual/history/list`.
///
/// Lists earlier versions of the screening of a person, the newest first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualHistoryListRequest {
    /// Watchlist screening id.
    pub watchlist_screening_id: plaid_types::WatchlistScreeningId,
    /// Cursor.
    pub cursor: Option<String>,
}

impl WatchlistScreeningIndividualHistoryListRequest {
    /// A request with the members it cannot go without.
    pub fn new(watchlist_screening_id: impl Into<plaid_types::WatchlistScreeningId>) -> Self {
        Self {
            watchlist_screening_id: watchlist_screening_id.into(),
            cursor: None,
        }
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer of `/watchlist_screening/individual/history/list`.
///
/// Lists earlier versions of the screening of a person, the newest first.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningIndividualHistoryListResponse {
    /// Watchlist screenings.
    pub watchlist_screenings: Vec<WatchlistScreeningIndividual>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Watchlist screening individual.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningIndividual {
    /// Id.
    pub id: plaid_types::WatchlistScreeningId,
    /// Search terms.
    pub search_terms: WatchlistScreeningSearchTerms,
    /// Assignee.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Status.
    pub status: WatchlistScreeningStatus,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
}

/// The request of `/watchlist_screening/individual/hit/list`.
///
/// Lists the watchlist entries that the screening of a person may match.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualHitListRequest {
    /// Watchlist screening id.
    pub watchlist_screening_id: plaid_types::WatchlistScreeningId,
    /// Cursor.
    pub cursor: Option<String>,
}

impl WatchlistScreeningIndividualHitListRequest {
    /// A request with the members it cannot go without.
    pub fn new(watchlist_screening_id: impl Into<plaid_types::WatchlistScreeningId>) -> Self {
        Self {
            watchlist_screening_id: watchlist_screening_id.into(),
            cursor: None,
        }
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer of `/watchlist_screening/individual/hit/list`.
///
/// Lists the watchlist entries that the screening of a person may match.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningIndividualHitListResponse {
    /// Watchlist screening hits.
    pub watchlist_screening_hits: Vec<WatchlistScreeningHit>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Watchlist screening hit.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningHit {
    /// Id.
    pub id: WatchlistScreeningHitId,
    /// Review status.
    pub review_status: WatchlistScreeningHitStatus,
    /// First active.
    pub first_active: plaid_core::DateTime,
    /// Inactive since.
    pub inactive_since: Option<plaid_core::DateTime>,
    /// Historical since.
    pub historical_since: Option<plaid_core::DateTime>,
    /// List code.
    pub list_code: IndividualWatchlistCode,
    /// Plaid uid.
    pub plaid_uid: String,
    /// Source uid.
    pub source_uid: Option<String>,
    /// Sub programs.
    pub sub_programs: Vec<String>,
    /// Analysis.
    pub analysis: Option<ScreeningHitAnalysis>,
    /// Data.
    pub data: Option<ScreeningHitData>,
}

/// Screening hit analysis.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ScreeningHitAnalysis {
    /// Dates of birth.
    pub dates_of_birth: Option<plaid_types::MatchSummaryCode>,
    /// Documents.
    pub documents: Option<plaid_types::MatchSummaryCode>,
    /// Locations.
    pub locations: Option<plaid_types::MatchSummaryCode>,
    /// Names.
    pub names: Option<plaid_types::MatchSummaryCode>,
    /// Search terms version.
    pub search_terms_version: i64,
}

/// Screening hit data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ScreeningHitData {
    /// Dates of birth.
    pub dates_of_birth: Vec<ScreeningHitDateOfBirthItem>,
    /// Documents.
    pub documents: Vec<ScreeningHitDocumentsItems>,
    /// Locations.
    pub locations: Vec<GenericScreeningHitLocationItems>,
    /// Names.
    pub names: Vec<ScreeningHitNamesItems>,
}

/// Screening hit date of birth item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ScreeningHitDateOfBirthItem {
    /// Analysis.
    pub analysis: Option<MatchSummary>,
    /// Data.
    pub data: Option<DateRange>,
}

/// Date range.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct DateRange {
    /// Beginning.
    pub beginning: plaid_core::Date,
    /// Ending.
    pub ending: plaid_core::Date,
}

/// Screening hit documents items.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ScreeningHitDocumentsItems {
    /// Analysis.
    pub analysis: Option<MatchSummary>,
    /// Data.
    pub data: Option<WatchlistScreeningDocument>,
}

/// Watchlist screening document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningDocument {
    /// Type.
    pub r#type: WatchlistScreeningDocumentType,
    /// Number.
    pub number: String,
}

/// Screening hit names items.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ScreeningHitNamesItems {
    /// Analysis.
    pub analysis: Option<MatchSummary>,
    /// Data.
    pub data: Option<IndividualScreeningHitNames>,
}

/// Individual screening hit names.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IndividualScreeningHitNames {
    /// Full.
    pub full: String,
    /// Is primary.
    pub is_primary: bool,
    /// Weak alias determination.
    pub weak_alias_determination: WeakAliasDetermination,
}

/// The request of `/watchlist_screening/individual/list`.
///
/// Lists the screenings of one individual program, filtered by customer, status or assignee.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualListRequest {
    /// Watchlist program id.
    pub watchlist_program_id: WatchlistProgramId,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Status.
    pub status: Option<WatchlistScreeningStatus>,
    /// Assignee.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Cursor.
    pub cursor: Option<String>,
}

impl WatchlistScreeningIndividualListRequest {
    /// A request with the members it cannot go without.
    pub fn new(watchlist_program_id: impl Into<WatchlistProgramId>) -> Self {
        Self {
            watchlist_program_id: watchlist_program_id.into(),
            client_user_id: None,
            status: None,
            assignee: None,
            cursor: None,
        }
    }

    /// Client user id.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }

    /// Status.
    #[must_use]
    pub fn status(mut self, status: impl Into<WatchlistScreeningStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Assignee.
    #[must_use]
    pub fn assignee(mut self, assignee: impl Into<plaid_types::DashboardUserId>) -> Self {
        self.assignee = Some(assignee.into());
        self
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer of `/watchlist_screening/individual/list`.
///
/// Lists the screenings of one individual program, filtered by customer, status or assignee.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningIndividualListResponse {
    /// Watchlist screenings.
    pub watchlist_screenings: Vec<WatchlistScreeningIndividual>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/watchlist_screening/individual/program/get`.
///
/// Returns an individual program: its lists, its sensitivity, its naming.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualProgramGetRequest {
    /// Watchlist program id.
    pub watchlist_program_id: WatchlistProgramId,
}

impl WatchlistScreeningIndividualProgramGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(watchlist_program_id: impl Into<WatchlistProgramId>) -> Self {
        Self {
            watchlist_program_id: watchlist_program_id.into(),
        }
    }
}

/// The answer of `/watchlist_screening/individual/program/get`.
///
/// Returns an individual program: its lists, its sensitivity, its naming.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningIndividualProgramGetResponse {
    /// Id.
    pub id: WatchlistProgramId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Is rescanning enabled.
    pub is_rescanning_enabled: bool,
    /// Lists enabled.
    pub lists_enabled: Vec<IndividualWatchlistCode>,
    /// Name.
    pub name: String,
    /// Name sensitivity.
    pub name_sensitivity: ProgramNameSensitivity,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Is archived.
    pub is_archived: bool,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/watchlist_screening/individual/program/list`.
///
/// Lists your individual programs.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualProgramListRequest {
    /// Cursor.
    pub cursor: Option<String>,
}

impl WatchlistScreeningIndividualProgramListRequest {
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

/// The answer of `/watchlist_screening/individual/program/list`.
///
/// Lists your individual programs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningIndividualProgramListResponse {
    /// Watchlist programs.
    pub watchlist_programs: Vec<IndividualWatchlistProgram>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Individual watchlist program.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct IndividualWatchlistProgram {
    /// Id.
    pub id: WatchlistProgramId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Is rescanning enabled.
    pub is_rescanning_enabled: bool,
    /// Lists enabled.
    pub lists_enabled: Vec<IndividualWatchlistCode>,
    /// Name.
    pub name: String,
    /// Name sensitivity.
    pub name_sensitivity: ProgramNameSensitivity,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Is archived.
    pub is_archived: bool,
}

/// The request of `/watchlist_screening/individual/review/create`.
///
/// Records the judgement of hits on a person: which are confirmed and which dismissed, with a comment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualReviewCreateRequest {
    /// Confirmed hits.
    pub confirmed_hits: Vec<WatchlistScreeningHitId>,
    /// Dismissed hits.
    pub dismissed_hits: Vec<WatchlistScreeningHitId>,
    /// Comment.
    pub comment: Option<String>,
    /// Watchlist screening id.
    pub watchlist_screening_id: plaid_types::WatchlistScreeningId,
}

impl WatchlistScreeningIndividualReviewCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        watchlist_screening_id: impl Into<plaid_types::WatchlistScreeningId>,
        confirmed_hits: impl IntoIterator<Item = impl Into<WatchlistScreeningHitId>>,
        dismissed_hits: impl IntoIterator<Item = impl Into<WatchlistScreeningHitId>>,
    ) -> Self {
        Self {
            confirmed_hits: confirmed_hits.into_iter().map(Into::into).collect(),
            dismissed_hits: dismissed_hits.into_iter().map(Into::into).collect(),
            comment: None,
            watchlist_screening_id: watchlist_screening_id.into(),
        }
    }

    /// Comment.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

/// The answer of `/watchlist_screening/individual/review/create`.
///
/// Records the judgement of hits on a person: which are confirmed and which dismissed, with a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningIndividualReviewCreateResponse {
    /// Id.
    pub id: WatchlistScreeningReviewId,
    /// Confirmed hits.
    pub confirmed_hits: Vec<WatchlistScreeningHitId>,
    /// Dismissed hits.
    pub dismissed_hits: Vec<WatchlistScreeningHitId>,
    /// Comment.
    pub comment: Option<String>,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/watchlist_screening/individual/review/list`.
///
/// Lists the reviews of the screening of a person, your team's judgements of its hits.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualReviewListRequest {
    /// Watchlist screening id.
    pub watchlist_screening_id: plaid_types::WatchlistScreeningId,
    /// Cursor.
    pub cursor: Option<String>,
}

impl WatchlistScreeningIndividualReviewListRequest {
    /// A request with the members it cannot go without.
    pub fn new(watchlist_screening_id: impl Into<plaid_types::WatchlistScreeningId>) -> Self {
        Self {
            watchlist_screening_id: watchlist_screening_id.into(),
            cursor: None,
        }
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer of `/watchlist_screening/individual/review/list`.
///
/// Lists the reviews of the screening of a person, your team's judgements of its hits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningIndividualReviewListResponse {
    /// Watchlist screening reviews.
    pub watchlist_screening_reviews: Vec<WatchlistScreeningReview>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Watchlist screening review.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningReview {
    /// Id.
    pub id: WatchlistScreeningReviewId,
    /// Confirmed hits.
    pub confirmed_hits: Vec<WatchlistScreeningHitId>,
    /// Dismissed hits.
    pub dismissed_hits: Vec<WatchlistScreeningHitId>,
    /// Comment.
    pub comment: Option<String>,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
}

/// The request of `/watchlist_screening/individual/update`.
///
/// Changes the screening of a person: its search terms, status, assignee, program or your own customer id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualUpdateRequest {
    /// Watchlist screening id.
    pub watchlist_screening_id: plaid_types::WatchlistScreeningId,
    /// Search terms.
    pub search_terms: Option<UpdateIndividualScreeningRequestSearchTerms>,
    /// Assignee.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Status.
    pub status: Option<WatchlistScreeningStatus>,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Reset fields.
    pub reset_fields: Option<Vec<WatchlistScreeningIndividualUpdateRequestResettableField>>,
}

impl WatchlistScreeningIndividualUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(watchlist_screening_id: impl Into<plaid_types::WatchlistScreeningId>) -> Self {
        Self {
            watchlist_screening_id: watchlist_screening_id.into(),
            search_terms: None,
            assignee: None,
            status: None,
            client_user_id: None,
            reset_fields: None,
        }
    }

    /// Search terms.
    #[must_use]
    pub fn search_terms(
        mut self,
        search_terms: UpdateIndividualScreeningRequestSearchTerms,
    ) -> Self {
        self.search_terms = Some(search_terms);
        self
    }

    /// Assignee.
    #[must_use]
    pub fn assignee(mut self, assignee: impl Into<plaid_types::DashboardUserId>) -> Self {
        self.assignee = Some(assignee.into());
        self
    }

    /// Status.
    #[must_use]
    pub fn status(mut self, status: impl Into<WatchlistScreeningStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Client user id.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }

    /// Reset fields.
    #[must_use]
    pub fn reset_fields(
        mut self,
        reset_fields: impl IntoIterator<
            Item = impl Into<WatchlistScreeningIndividualUpdateRequestResettableField>,
        >,
    ) -> Self {
        self.reset_fields = Some(reset_fields.into_iter().map(Into::into).collect());
        self
    }
}

/// Update individual screening request search terms.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateIndividualScreeningRequestSearchTerms {
    /// Watchlist program id.
    pub watchlist_program_id: Option<WatchlistProgramId>,
    /// Legal name.
    pub legal_name: Option<String>,
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Document number.
    pub document_number: Option<plaid_core::Sensitive>,
    /// Country.
    pub country: Option<String>,
}

impl UpdateIndividualScreeningRequestSearchTerms {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Watchlist program id.
    #[must_use]
    pub fn watchlist_program_id(
        mut self,
        watchlist_program_id: impl Into<WatchlistProgramId>,
    ) -> Self {
        self.watchlist_program_id = Some(watchlist_program_id.into());
        self
    }

    /// Legal name.
    #[must_use]
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
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

    /// Document number.
    #[must_use]
    pub fn document_number(mut self, document_number: impl Into<plaid_core::Sensitive>) -> Self {
        self.document_number = Some(document_number.into());
        self
    }

    /// Country.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

/// The answer of `/watchlist_screening/individual/update`.
///
/// Changes the screening of a person: its search terms, status, assignee, program or your own customer id.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct WatchlistScreeningIndividualUpdateResponse {
    /// Id.
    pub id: plaid_types::WatchlistScreeningId,
    /// Search terms.
    pub search_terms: WatchlistScreeningSearchTerms,
    /// Assignee.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Status.
    pub status: WatchlistScreeningStatus,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Audit trail.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The known values of watchlist screening status.
pub enum WatchlistScreeningStatus {
/// `rejected`.
Rejected = "rejected",
/// `pending_review`.
PendingReview = "pending_review",
/// `cleared`.
Cleared = "cleared",
}
}

plaid_core::open_enum! {
/// The known values of source.
pub enum Source {
/// `dashboard`.
Dashboard = "dashboard",
/// `link`.
Link = "link",
/// `api`.
Api = "api",
/// `system`.
System = "system",
/// `retro`.
Retro = "retro",
}
}

plaid_core::open_enum! {
/// The known values of watchlist screening hit status.
pub enum WatchlistScreeningHitStatus {
/// `confirmed`.
Confirmed = "confirmed",
/// `pending_review`.
PendingReview = "pending_review",
/// `dismissed`.
Dismissed = "dismissed",
}
}

plaid_core::open_enum! {
/// The known values of entity watchlist code.
pub enum EntityWatchlistCode {
/// `CA_CON`.
CaCon = "CA_CON",
/// `EU_CON`.
EuCon = "EU_CON",
/// `IZ_SOE`.
IzSoe = "IZ_SOE",
/// `IZ_UNC`.
IzUnc = "IZ_UNC",
/// `IZ_WBK`.
IzWbk = "IZ_WBK",
/// `US_CAP`.
UsCap = "US_CAP",
/// `US_FSE`.
UsFse = "US_FSE",
/// `US_MBS`.
UsMbs = "US_MBS",
/// `US_SDN`.
UsSdn = "US_SDN",
/// `US_SSI`.
UsSsi = "US_SSI",
/// `US_CMC`.
UsCmc = "US_CMC",
/// `US_UVL`.
UsUvl = "US_UVL",
/// `US_SAM`.
UsSam = "US_SAM",
/// `US_TEL`.
UsTel = "US_TEL",
/// `AU_CON`.
AuCon = "AU_CON",
/// `UK_HMC`.
UkHmc = "UK_HMC",
}
}

plaid_core::open_enum! {
/// The known values of entity document type.
pub enum EntityDocumentType {
/// `bik`.
Bik = "bik",
/// `business_number`.
BusinessNumber = "business_number",
/// `imo`.
Imo = "imo",
/// `other`.
Other = "other",
/// `swift`.
Swift = "swift",
/// `tax_id`.
TaxId = "tax_id",
}
}

plaid_core::open_enum! {
/// The known values of weak alias determination.
pub enum WeakAliasDetermination {
/// `none`.
None = "none",
/// `source`.
Source = "source",
/// `plaid`.
Plaid = "plaid",
}
}

plaid_core::open_enum! {
/// The known values of phone type.
pub enum PhoneType {
/// `phone`.
Phone = "phone",
/// `fax`.
Fax = "fax",
}
}

plaid_core::open_enum! {
/// The known values of program name sensitivity.
pub enum ProgramNameSensitivity {
/// `coarse`.
Coarse = "coarse",
/// `balanced`.
Balanced = "balanced",
/// `strict`.
Strict = "strict",
/// `exact`.
Exact = "exact",
}
}

plaid_core::open_enum! {
/// The known values of watchlist screening entity update request resettable field.
pub enum WatchlistScreeningEntityUpdateRequestResettableField {
/// `assignee`.
Assignee = "assignee",
}
}

plaid_core::open_enum! {
/// The known values of individual watchlist code.
pub enum IndividualWatchlistCode {
/// `AU_CON`.
AuCon = "AU_CON",
/// `CA_CON`.
CaCon = "CA_CON",
/// `EU_CON`.
EuCon = "EU_CON",
/// `IZ_CIA`.
IzCia = "IZ_CIA",
/// `IZ_IPL`.
IzIpl = "IZ_IPL",
/// `IZ_PEP`.
IzPep = "IZ_PEP",
/// `IZ_UNC`.
IzUnc = "IZ_UNC",
/// `IZ_WBK`.
IzWbk = "IZ_WBK",
/// `UK_HMC`.
UkHmc = "UK_HMC",
/// `US_DPL`.
UsDpl = "US_DPL",
/// `US_DTC`.
UsDtc = "US_DTC",
/// `US_FBI`.
UsFbi = "US_FBI",
/// `US_FSE`.
UsFse = "US_FSE",
/// `US_ISN`.
UsIsn = "US_ISN",
/// `US_MBS`.
UsMbs = "US_MBS",
/// `US_PLC`.
UsPlc = "US_PLC",
/// `US_SAM`.
UsSam = "US_SAM",
/// `US_SDN`.
UsSdn = "US_SDN",
/// `US_SSI`.
UsSsi = "US_SSI",
/// `SG_SOF`.
SgSof = "SG_SOF",
/// `TR_TWL`.
TrTwl = "TR_TWL",
/// `TR_DFD`.
TrDfd = "TR_DFD",
/// `TR_FOR`.
TrFor = "TR_FOR",
/// `TR_WMD`.
TrWmd = "TR_WMD",
/// `TR_CMB`.
TrCmb = "TR_CMB",
}
}

plaid_core::open_enum! {
/// The known values of watchlist screening document type.
pub enum WatchlistScreeningDocumentType {
/// `birth_certificate`.
BirthCertificate = "birth_certificate",
/// `drivers_license`.
DriversLicense = "drivers_license",
/// `immigration_number`.
ImmigrationNumber = "immigration_number",
/// `military_id`.
MilitaryId = "military_id",
/// `other`.
Other = "other",
/// `passport`.
Passport = "passport",
/// `personal_identification`.
PersonalIdentification = "personal_identification",
/// `ration_card`.
RationCard = "ration_card",
/// `ssn`.
Ssn = "ssn",
/// `student_id`.
StudentId = "student_id",
/// `tax_id`.
TaxId = "tax_id",
/// `travel_document`.
TravelDocument = "travel_document",
/// `voter_id`.
VoterId = "voter_id",
}
}

plaid_core::open_enum! {
/// The known values of watchlist screening individual update request resettable field.
pub enum WatchlistScreeningIndividualUpdateRequestResettableField {
/// `assignee`.
Assignee = "assignee",
}
}
