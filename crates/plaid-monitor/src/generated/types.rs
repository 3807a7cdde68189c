// @generated from api/products/monitor.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{ClientUserId, DashboardUserId, MatchSummaryCode, WatchlistScreeningId};

plaid_core::string_id! {
/// Names a program that screens organizations.
pub struct EntityWatchlistProgramId;
}

plaid_core::string_id! {
/// Names the screening of an organization.
pub struct EntityWatchlistScreeningId;
}

plaid_core::string_id! {
/// Names a hit of an organization's screening.
pub struct EntityWatchlistScreeningHitId;
}

plaid_core::string_id! {
/// Names a review of an organization's screening.
pub struct EntityWatchlistScreeningReviewId;
}

plaid_core::string_id! {
/// Names a program that screens people.
pub struct WatchlistProgramId;
}

plaid_core::string_id! {
/// Names a hit of a person's screening.
pub struct WatchlistScreeningHitId;
}

plaid_core::string_id! {
/// Names a review of a person's screening.
pub struct WatchlistScreeningReviewId;
}

/// An organization to screen.
///
/// The request of `/watchlist_screening/entity/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityCreateRequest {
    /// What the lists are searched for.
    pub search_terms: EntityWatchlistSearchTerms,
    /// Your own id of the customer.
    pub client_user_id: Option<plaid_types::ClientUserId>,
}

impl WatchlistScreeningEntityCreateRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new(search_terms: EntityWatchlistSearchTerms) -> Self {
        Self {
            search_terms,
            client_user_id: None,
        }
    }

    /// Your own id of the customer.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }
}

/// What is known about an organization to screen.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityWatchlistSearchTerms {
    /// Names a program that screens organizations.
    pub entity_watchlist_program_id: EntityWatchlistProgramId,
    /// At most 100 characters, at least one of them a letter.
    pub legal_name: String,
    /// From 4 to 32 letters and digits.
    pub document_number: Option<plaid_core::Sensitive>,
    /// The user's email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// In E.164 form.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// An `http` or `https` URL.
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

    /// From 4 to 32 letters and digits.
    #[must_use]
    pub fn document_number<M>(
        mut self,
        document_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.document_number = document_number.into_option();
        self
    }

    /// The user's email address.
    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    /// ISO 3166-1 alpha-2 code.
    #[must_use]
    pub fn country<M>(mut self, country: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country = country.into_option();
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

    /// An `http` or `https` URL.
    #[must_use]
    pub fn url<M>(mut self, url: impl plaid_core::IntoOption<String, M>) -> Self {
        self.url = url.into_option();
        self
    }
}

/// The new screening. Once rejected, a screening gets no more hits.
///
/// The answer of `/watchlist_screening/entity/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningEntityCreateResponse {
    /// Names the screening of an organization.
    pub id: EntityWatchlistScreeningId,
    /// What the lists are searched for.
    pub search_terms: EntityWatchlistScreeningSearchTerms,
    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Whether the customer is cleared.
    pub status: WatchlistScreeningStatus,
    /// Your own id of the customer.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// What the lists are searched for, with its version.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityWatchlistScreeningSearchTerms {
    /// Names a program that screens organizations.
    pub entity_watchlist_program_id: EntityWatchlistProgramId,
    /// At most 100 characters, at least one of them a letter.
    pub legal_name: String,
    /// From 4 to 32 letters and digits.
    pub document_number: Option<plaid_core::Sensitive>,
    /// The user's email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// In E.164 form.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// An `http` or `https` URL.
    pub url: Option<String>,
    /// Counts the edits of the search terms, from 1.
    pub version: Option<i64>,
}

/// Who made the last change, and when.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningAuditTrail {
    /// What the last change came from.
    pub source: Source,
    /// The user of the Dashboard who made the change; null if it was not one.
    pub dashboard_user_id: Option<plaid_types::DashboardUserId>,
    /// When it happened, in UTC.
    pub timestamp: plaid_core::DateTime,
}

/// Asks for the screening of one organization.
///
/// The request of `/watchlist_screening/entity/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityGetRequest {
    /// Names the screening of an organization.
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

/// The screening of one organization.
///
/// The answer of `/watchlist_screening/entity/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningEntityGetResponse {
    /// Names the screening of an organization.
    pub id: EntityWatchlistScreeningId,
    /// What the lists are searched for.
    pub search_terms: EntityWatchlistScreeningSearchTerms,
    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Whether the customer is cleared.
    pub status: WatchlistScreeningStatus,
    /// Your own id of the customer.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for earlier versions of a screening.
///
/// The request of `/watchlist_screening/entity/history/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityHistoryListRequest {
    /// Names the screening of an organization.
    pub entity_watchlist_screening_id: EntityWatchlistScreeningId,
    /// The `next_cursor` of the page before; none for the first page.
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

    /// The `next_cursor` of the page before; none for the first page.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// One page of versions of a screening, the newest first; empty if it was never edited.
///
/// The answer of `/watchlist_screening/entity/history/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningEntityHistoryListResponse {
    /// The screening of an organization. Once rejected it gets no more hits.
    pub entity_watchlist_screenings: Vec<EntityWatchlistScreening>,
    /// The cursor of the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The screening of an organization. Once rejected it gets no more hits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityWatchlistScreening {
    /// Names the screening of an organization.
    pub id: EntityWatchlistScreeningId,
    /// What the lists are searched for.
    pub search_terms: EntityWatchlistScreeningSearchTerms,
    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Whether the customer is cleared.
    pub status: WatchlistScreeningStatus,
    /// Your own id of the customer.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
}

/// Asks for the hits of a screening.
///
/// The request of `/watchlist_screening/entity/hit/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityHitListRequest {
    /// Names the screening of an organization.
    pub entity_watchlist_screening_id: EntityWatchlistScreeningId,
    /// The `next_cursor` of the page before; none for the first page.
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

    /// The `next_cursor` of the page before; none for the first page.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// One page of hits.
///
/// The answer of `/watchlist_screening/entity/hit/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningEntityHitListResponse {
    /// An entry on a list that an organization may be.
    pub entity_watchlist_screening_hits: Vec<EntityWatchlistScreeningHit>,
    /// The cursor of the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// An entry on a list that an organization may be.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityWatchlistScreeningHit {
    /// Names a hit of an organization's screening.
    pub id: EntityWatchlistScreeningHitId,
    /// Whether someone has judged the hit. New ones are pending.
    pub review_status: WatchlistScreeningHitStatus,
    /// When the entry was first on the list.
    pub first_active: plaid_core::DateTime,
    /// When the entry left the list; null if it is still there.
    pub inactive_since: Option<plaid_core::DateTime>,
    /// When the entry stopped matching the search terms; null if it still does.
    pub historical_since: Option<plaid_core::DateTime>,
    /// The list the entry comes from.
    pub list_code: EntityWatchlistCode,
    /// Names the person or organization in every search and after every update.
    pub plaid_uid: String,
    /// What the list itself calls the entry; null if it has no name for it.
    pub source_uid: Option<String>,
    /// Programs of the authority behind the entry, such as `SDGT` or `IRAN`. New ones appear without notice: treat them as opaque.
    pub sub_programs: Vec<String>,
    /// How well it agrees with the search terms.
    pub analysis: Option<EntityScreeningHitAnalysis>,
    /// What the list says.
    pub data: Option<EntityScreeningHitData>,
}

/// Why an entry may be the organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityScreeningHitAnalysis {
    /// How well document numbers fit.
    pub documents: Option<plaid_types::MatchSummaryCode>,
    /// How well email addresses fit.
    pub email_addresses: Option<plaid_types::MatchSummaryCode>,
    /// How well places fit.
    pub locations: Option<plaid_types::MatchSummaryCode>,
    /// How well names fit.
    pub names: Option<plaid_types::MatchSummaryCode>,
    /// How well phone numbers fit.
    pub phone_numbers: Option<plaid_types::MatchSummaryCode>,
    /// How well websites fit.
    pub urls: Option<plaid_types::MatchSummaryCode>,
    /// The version of the search terms the hit was compared with. Hits that are judged keep theirs.
    pub search_terms_version: Option<i64>,
}

/// What the list says about an entry.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityScreeningHitData {
    /// A document on the list, compared.
    pub documents: Vec<EntityScreeningHitDocumentsItems>,
    /// An email address on the list, compared.
    pub email_addresses: Vec<EntityScreeningHitEmailsItems>,
    /// A place on the list, compared.
    pub locations: Vec<GenericScreeningHitLocationItems>,
    /// A name on the list, compared.
    pub names: Vec<EntityScreeningHitNamesItems>,
    /// A phone number on the list, compared.
    pub phone_numbers: Vec<EntityScreeningHitsPhoneNumberItems>,
    /// A web address on the list, compared.
    pub urls: Vec<EntityScreeningHitUrlsItems>,
}

/// A document on the list, compared.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityScreeningHitDocumentsItems {
    /// How well it agrees with the search terms.
    pub analysis: Option<MatchSummary>,
    /// What the list says.
    pub data: Option<EntityDocument>,
}

/// How well a piece of data agrees with the search terms.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct MatchSummary {
    /// How well it agrees.
    pub summary: plaid_types::MatchSummaryCode,
}

/// A document of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityDocument {
    /// A kind of document of an organization.
    pub r#type: EntityDocumentType,
    /// The number of the document.
    pub number: plaid_core::Sensitive,
}

/// An email address on the list, compared.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityScreeningHitEmailsItems {
    /// How well it agrees with the search terms.
    pub analysis: Option<MatchSummary>,
    /// What the list says.
    pub data: Option<EntityScreeningHitEmails>,
}

/// An email address on the list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityScreeningHitEmails {
    /// The user's email address.
    pub email_address: plaid_core::Sensitive,
}

/// A place on the list, compared.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct GenericScreeningHitLocationItems {
    /// How well it agrees with the search terms.
    pub analysis: Option<MatchSummary>,
    /// What the list says.
    pub data: Option<WatchlistScreeningHitLocations>,
}

/// A place on the list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningHitLocations {
    /// What the list gives, which need not be a whole address.
    pub full: String,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
}

/// A name on the list, compared.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityScreeningHitNamesItems {
    /// How well it agrees with the search terms.
    pub analysis: Option<MatchSummary>,
    /// What the list says.
    pub data: Option<EntityScreeningHitNames>,
}

/// A name of an organization on the list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityScreeningHitNames {
    /// All of it in one line.
    pub full: String,
    /// Whether it is the name in common use. One name at most is.
    pub is_primary: bool,
    /// Who calls the name a weak alias. A weak alias alone makes no hit.
    pub weak_alias_determination: WeakAliasDetermination,
}

/// A phone number on the list, compared.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityScreeningHitsPhoneNumberItems {
    /// How well it agrees with the search terms.
    pub analysis: Option<MatchSummary>,
    /// What the list says.
    pub data: Option<EntityScreeningHitPhoneNumbers>,
}

/// A phone number on the list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityScreeningHitPhoneNumbers {
    /// What a phone line is for.
    pub r#type: PhoneType,
    /// In E.164 form.
    pub phone_number: plaid_core::Sensitive,
}

/// A web address on the list, compared.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityScreeningHitUrlsItems {
    /// How well it agrees with the search terms.
    pub analysis: Option<MatchSummary>,
    /// What the list says.
    pub data: Option<EntityScreeningHitUrls>,
}

/// A web address on the list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityScreeningHitUrls {
    /// An `http` or `https` URL.
    pub url: String,
}

/// Filters the screenings of a program to list.
///
/// The request of `/watchlist_screening/entity/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitylist)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityListRequest {
    /// Names a program that screens organizations.
    pub entity_watchlist_program_id: EntityWatchlistProgramId,
    /// Your own id of the customer.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Whether the customer is cleared.
    pub status: Option<WatchlistScreeningStatus>,
    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// The `next_cursor` of the page before; none for the first page.
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

    /// Your own id of the customer.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }

    /// Whether the customer is cleared.
    #[must_use]
    pub fn status<M>(
        mut self,
        status: impl plaid_core::IntoOption<WatchlistScreeningStatus, M>,
    ) -> Self {
        self.status = status.into_option();
        self
    }

    /// The user of the Dashboard who takes care of it; null if nobody does.
    #[must_use]
    pub fn assignee<M>(
        mut self,
        assignee: impl plaid_core::IntoOption<plaid_types::DashboardUserId, M>,
    ) -> Self {
        self.assignee = assignee.into_option();
        self
    }

    /// The `next_cursor` of the page before; none for the first page.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// One page of screenings.
///
/// The answer of `/watchlist_screening/entity/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitylist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningEntityListResponse {
    /// The screening of an organization. Once rejected it gets no more hits.
    pub entity_watchlist_screenings: Vec<EntityWatchlistScreening>,
    /// The cursor of the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for one program.
///
/// The request of `/watchlist_screening/entity/program/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityProgramGetRequest {
    /// Names a program that screens organizations.
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

/// One program that screens organizations.
///
/// The answer of `/watchlist_screening/entity/program/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningEntityProgramGetResponse {
    /// Names a program that screens organizations.
    pub id: EntityWatchlistProgramId,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// Whether everyone is screened again every day.
    pub is_rescanning_enabled: Option<bool>,
    /// The lists that are searched.
    pub lists_enabled: Vec<EntityWatchlistCode>,
    /// What your team calls the program.
    pub name: String,
    /// How alike names must be.
    pub name_sensitivity: ProgramNameSensitivity,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Whether the program is closed: it can be read and screens no one.
    pub is_archived: bool,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for a page of programs.
///
/// The request of `/watchlist_screening/entity/program/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityProgramListRequest {
    /// The `next_cursor` of the page before; none for the first page.
    pub cursor: Option<String>,
}

impl WatchlistScreeningEntityProgramListRequest {
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

/// One page of programs that screen organizations.
///
/// The answer of `/watchlist_screening/entity/program/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningEntityProgramListResponse {
    /// Which lists organizations are screened against, and how strictly.
    pub entity_watchlist_programs: Vec<EntityWatchlistProgram>,
    /// The cursor of the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Which lists organizations are screened against, and how strictly.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityWatchlistProgram {
    /// Names a program that screens organizations.
    pub id: EntityWatchlistProgramId,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// Whether everyone is screened again every day.
    pub is_rescanning_enabled: Option<bool>,
    /// The lists that are searched.
    pub lists_enabled: Vec<EntityWatchlistCode>,
    /// What your team calls the program.
    pub name: String,
    /// How alike names must be.
    pub name_sensitivity: ProgramNameSensitivity,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Whether the program is closed: it can be read and screens no one.
    pub is_archived: bool,
}

/// A judgement of hits.
///
/// The request of `/watchlist_screening/entity/review/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityReviewCreateRequest {
    /// Hits that are really about the customer. They no longer change, and in most cases speak for a rejection.
    pub confirmed_hits: Vec<EntityWatchlistScreeningHitId>,
    /// Hits that are about someone else. They no longer change and do not come back.
    pub dismissed_hits: Vec<EntityWatchlistScreeningHitId>,
    /// A remark of the reviewer.
    pub comment: Option<String>,
    /// Names the screening of an organization.
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

    /// A remark of the reviewer.
    #[must_use]
    pub fn comment<M>(mut self, comment: impl plaid_core::IntoOption<String, M>) -> Self {
        self.comment = comment.into_option();
        self
    }
}

/// The new review.
///
/// The answer of `/watchlist_screening/entity/review/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningEntityReviewCreateResponse {
    /// Names a review of an organization's screening.
    pub id: EntityWatchlistScreeningReviewId,
    /// Hits that are really about the customer. They no longer change, and in most cases speak for a rejection.
    pub confirmed_hits: Vec<EntityWatchlistScreeningHitId>,
    /// Hits that are about someone else. They no longer change and do not come back.
    pub dismissed_hits: Vec<EntityWatchlistScreeningHitId>,
    /// A remark of the reviewer.
    pub comment: Option<String>,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for the reviews of a screening.
///
/// The request of `/watchlist_screening/entity/review/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityReviewListRequest {
    /// Names the screening of an organization.
    pub entity_watchlist_screening_id: EntityWatchlistScreeningId,
    /// The `next_cursor` of the page before; none for the first page.
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

    /// The `next_cursor` of the page before; none for the first page.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// One page of reviews.
///
/// The answer of `/watchlist_screening/entity/review/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningEntityReviewListResponse {
    /// A judgement of hits of an organization by someone of your team.
    pub entity_watchlist_screening_reviews: Vec<EntityWatchlistScreeningReview>,
    /// The cursor of the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A judgement of hits of an organization by someone of your team.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EntityWatchlistScreeningReview {
    /// Names a review of an organization's screening.
    pub id: EntityWatchlistScreeningReviewId,
    /// Hits that are really about the customer. They no longer change, and in most cases speak for a rejection.
    pub confirmed_hits: Vec<EntityWatchlistScreeningHitId>,
    /// Hits that are about someone else. They no longer change and do not come back.
    pub dismissed_hits: Vec<EntityWatchlistScreeningHitId>,
    /// A remark of the reviewer.
    pub comment: Option<String>,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
}

/// What to change about a screening.
///
/// The request of `/watchlist_screening/entity/update` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningEntityUpdateRequest {
    /// Names the screening of an organization.
    pub entity_watchlist_screening_id: EntityWatchlistScreeningId,
    /// What the lists are searched for.
    pub search_terms: Option<UpdateEntityScreeningRequestSearchTerms>,
    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Whether the customer is cleared.
    pub status: Option<WatchlistScreeningStatus>,
    /// Your own id of the customer.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Members to set to null.
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

    /// What the lists are searched for.
    #[must_use]
    pub fn search_terms(
        mut self,
        search_terms: impl Into<Option<UpdateEntityScreeningRequestSearchTerms>>,
    ) -> Self {
        self.search_terms = search_terms.into();
        self
    }

    /// The user of the Dashboard who takes care of it; null if nobody does.
    #[must_use]
    pub fn assignee<M>(
        mut self,
        assignee: impl plaid_core::IntoOption<plaid_types::DashboardUserId, M>,
    ) -> Self {
        self.assignee = assignee.into_option();
        self
    }

    /// Whether the customer is cleared.
    #[must_use]
    pub fn status<M>(
        mut self,
        status: impl plaid_core::IntoOption<WatchlistScreeningStatus, M>,
    ) -> Self {
        self.status = status.into_option();
        self
    }

    /// Your own id of the customer.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }

    /// Members to set to null.
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

/// The search terms to change.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateEntityScreeningRequestSearchTerms {
    /// Names a program that screens organizations.
    pub entity_watchlist_program_id: EntityWatchlistProgramId,
    /// At most 100 characters, at least one of them a letter.
    pub legal_name: Option<String>,
    /// From 4 to 32 letters and digits.
    pub document_number: Option<plaid_core::Sensitive>,
    /// The user's email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// In E.164 form.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// An `http` or `https` URL.
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

    /// At most 100 characters, at least one of them a letter.
    #[must_use]
    pub fn legal_name<M>(mut self, legal_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.legal_name = legal_name.into_option();
        self
    }

    /// From 4 to 32 letters and digits.
    #[must_use]
    pub fn document_number<M>(
        mut self,
        document_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.document_number = document_number.into_option();
        self
    }

    /// The user's email address.
    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    /// ISO 3166-1 alpha-2 code.
    #[must_use]
    pub fn country<M>(mut self, country: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country = country.into_option();
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

    /// An `http` or `https` URL.
    #[must_use]
    pub fn url<M>(mut self, url: impl plaid_core::IntoOption<String, M>) -> Self {
        self.url = url.into_option();
        self
    }
}

/// The screening after the change.
///
/// The answer of `/watchlist_screening/entity/update` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningEntityUpdateResponse {
    /// Names the screening of an organization.
    pub id: EntityWatchlistScreeningId,
    /// What the lists are searched for.
    pub search_terms: EntityWatchlistScreeningSearchTerms,
    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Whether the customer is cleared.
    pub status: WatchlistScreeningStatus,
    /// Your own id of the customer.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A person to screen.
///
/// The request of `/watchlist_screening/individual/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualCreateRequest {
    /// What the lists are searched for.
    pub search_terms: WatchlistScreeningRequestSearchTerms,
    /// Your own id of the customer.
    pub client_user_id: Option<plaid_types::ClientUserId>,
}

impl WatchlistScreeningIndividualCreateRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new(search_terms: WatchlistScreeningRequestSearchTerms) -> Self {
        Self {
            search_terms,
            client_user_id: None,
        }
    }

    /// Your own id of the customer.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }
}

/// What is known about a person to screen.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningRequestSearchTerms {
    /// Names a program that screens people.
    pub watchlist_program_id: WatchlistProgramId,
    /// At most 100 characters, at least one of them a letter.
    pub legal_name: String,
    /// When the person was born.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// From 4 to 32 letters and digits.
    pub document_number: Option<plaid_core::Sensitive>,
    /// ISO 3166-1 alpha-2 code.
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

    /// When the person was born.
    #[must_use]
    pub fn date_of_birth<M>(
        mut self,
        date_of_birth: impl plaid_core::IntoOption<plaid_core::Sensitive<plaid_core::Date>, M>,
    ) -> Self {
        self.date_of_birth = date_of_birth.into_option();
        self
    }

    /// From 4 to 32 letters and digits.
    #[must_use]
    pub fn document_number<M>(
        mut self,
        document_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.document_number = document_number.into_option();
        self
    }

    /// ISO 3166-1 alpha-2 code.
    #[must_use]
    pub fn country<M>(mut self, country: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country = country.into_option();
        self
    }
}

/// The new screening. Once rejected, a screening gets no more hits.
///
/// The answer of `/watchlist_screening/individual/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningIndividualCreateResponse {
    /// Names the screening of a person or company.
    pub id: plaid_types::WatchlistScreeningId,
    /// What the lists are searched for.
    pub search_terms: WatchlistScreeningSearchTerms,
    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Whether the customer is cleared.
    pub status: WatchlistScreeningStatus,
    /// Your own id of the customer.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// What the lists are searched for, with its version.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningSearchTerms {
    /// Names a program that screens people.
    pub watchlist_program_id: WatchlistProgramId,
    /// At most 100 characters, at least one of them a letter.
    pub legal_name: String,
    /// When the person was born.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// From 4 to 32 letters and digits.
    pub document_number: Option<plaid_core::Sensitive>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Counts the edits of the search terms, from 1.
    pub version: Option<i64>,
}

/// Asks for the screening of one person.
///
/// The request of `/watchlist_screening/individual/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualGetRequest {
    /// Names the screening of a person or company.
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

/// The screening of one person.
///
/// The answer of `/watchlist_screening/individual/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningIndividualGetResponse {
    /// Names the screening of a person or company.
    pub id: plaid_types::WatchlistScreeningId,
    /// What the lists are searched for.
    pub search_terms: WatchlistScreeningSearchTerms,
    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Whether the customer is cleared.
    pub status: WatchlistScreeningStatus,
    /// Your own id of the customer.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for earlier versions of a screening.
///
/// The request of `/watchlist_screening/individual/history/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualHistoryListRequest {
    /// Names the screening of a person or company.
    pub watchlist_screening_id: plaid_types::WatchlistScreeningId,
    /// The `next_cursor` of the page before; none for the first page.
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

    /// The `next_cursor` of the page before; none for the first page.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// One page of versions of a screening, the newest first; empty if it was never edited.
///
/// The answer of `/watchlist_screening/individual/history/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningIndividualHistoryListResponse {
    /// The screening of a person. Once rejected it gets no more hits.
    pub watchlist_screenings: Vec<WatchlistScreeningIndividual>,
    /// The cursor of the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The screening of a person. Once rejected it gets no more hits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningIndividual {
    /// Names the screening of a person or company.
    pub id: plaid_types::WatchlistScreeningId,
    /// What the lists are searched for.
    pub search_terms: WatchlistScreeningSearchTerms,
    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Whether the customer is cleared.
    pub status: WatchlistScreeningStatus,
    /// Your own id of the customer.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
}

/// Asks for the hits of a screening.
///
/// The request of `/watchlist_screening/individual/hit/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualHitListRequest {
    /// Names the screening of a person or company.
    pub watchlist_screening_id: plaid_types::WatchlistScreeningId,
    /// The `next_cursor` of the page before; none for the first page.
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

    /// The `next_cursor` of the page before; none for the first page.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// One page of hits.
///
/// The answer of `/watchlist_screening/individual/hit/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningIndividualHitListResponse {
    /// An entry on a list that a person may be.
    pub watchlist_screening_hits: Vec<WatchlistScreeningHit>,
    /// The cursor of the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// An entry on a list that a person may be.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningHit {
    /// Names a hit of a person's screening.
    pub id: WatchlistScreeningHitId,
    /// Whether someone has judged the hit. New ones are pending.
    pub review_status: WatchlistScreeningHitStatus,
    /// When the entry was first on the list.
    pub first_active: plaid_core::DateTime,
    /// When the entry left the list; null if it is still there.
    pub inactive_since: Option<plaid_core::DateTime>,
    /// When the entry stopped matching the search terms; null if it still does.
    pub historical_since: Option<plaid_core::DateTime>,
    /// The list the entry comes from.
    pub list_code: IndividualWatchlistCode,
    /// Names the person or organization in every search and after every update.
    pub plaid_uid: String,
    /// What the list itself calls the entry; null if it has no name for it.
    pub source_uid: Option<String>,
    /// Programs of the authority behind the entry, such as `SDGT` or `IRAN`. New ones appear without notice: treat them as opaque.
    pub sub_programs: Vec<String>,
    /// How well it agrees with the search terms.
    pub analysis: Option<ScreeningHitAnalysis>,
    /// What the list says.
    pub data: Option<ScreeningHitData>,
}

/// Why an entry may be the person.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ScreeningHitAnalysis {
    /// How well birth dates fit.
    pub dates_of_birth: Option<plaid_types::MatchSummaryCode>,
    /// How well document numbers fit.
    pub documents: Option<plaid_types::MatchSummaryCode>,
    /// How well places fit.
    pub locations: Option<plaid_types::MatchSummaryCode>,
    /// How well names fit.
    pub names: Option<plaid_types::MatchSummaryCode>,
    /// The version of the search terms the hit was compared with. Hits that are judged keep theirs.
    pub search_terms_version: Option<i64>,
}

/// What the list says about an entry.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ScreeningHitData {
    /// A date of birth on the list, compared.
    pub dates_of_birth: Vec<ScreeningHitDateOfBirthItem>,
    /// A document on the list, compared.
    pub documents: Vec<ScreeningHitDocumentsItems>,
    /// A place on the list, compared.
    pub locations: Vec<GenericScreeningHitLocationItems>,
    /// A name on the list, compared.
    pub names: Vec<ScreeningHitNamesItems>,
}

/// A date of birth on the list, compared.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ScreeningHitDateOfBirthItem {
    /// How well it agrees with the search terms.
    pub analysis: Option<MatchSummary>,
    /// What the list says.
    pub data: Option<DateRange>,
}

/// A span of days. Both ends are the same for a date known exactly.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DateRange {
    /// The first day.
    pub beginning: plaid_core::Date,
    /// The last day.
    pub ending: plaid_core::Date,
}

/// A document on the list, compared.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ScreeningHitDocumentsItems {
    /// How well it agrees with the search terms.
    pub analysis: Option<MatchSummary>,
    /// What the list says.
    pub data: Option<WatchlistScreeningDocument>,
}

/// A document of a person.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningDocument {
    /// A kind of document of a person.
    pub r#type: WatchlistScreeningDocumentType,
    /// The number of the document.
    pub number: plaid_core::Sensitive,
}

/// A name on the list, compared.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ScreeningHitNamesItems {
    /// How well it agrees with the search terms.
    pub analysis: Option<MatchSummary>,
    /// What the list says.
    pub data: Option<IndividualScreeningHitNames>,
}

/// A name of a person on the list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IndividualScreeningHitNames {
    /// All of it in one line.
    pub full: String,
    /// Whether it is the name in common use. One name at most is.
    pub is_primary: bool,
    /// Who calls the name a weak alias. A weak alias alone makes no hit.
    pub weak_alias_determination: WeakAliasDetermination,
}

/// Filters the screenings of a program to list.
///
/// The request of `/watchlist_screening/individual/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividuallist)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualListRequest {
    /// Names a program that screens people.
    pub watchlist_program_id: WatchlistProgramId,
    /// Your own id of the customer.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Whether the customer is cleared.
    pub status: Option<WatchlistScreeningStatus>,
    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// The `next_cursor` of the page before; none for the first page.
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

    /// Your own id of the customer.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }

    /// Whether the customer is cleared.
    #[must_use]
    pub fn status<M>(
        mut self,
        status: impl plaid_core::IntoOption<WatchlistScreeningStatus, M>,
    ) -> Self {
        self.status = status.into_option();
        self
    }

    /// The user of the Dashboard who takes care of it; null if nobody does.
    #[must_use]
    pub fn assignee<M>(
        mut self,
        assignee: impl plaid_core::IntoOption<plaid_types::DashboardUserId, M>,
    ) -> Self {
        self.assignee = assignee.into_option();
        self
    }

    /// The `next_cursor` of the page before; none for the first page.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// One page of screenings.
///
/// The answer of `/watchlist_screening/individual/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividuallist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningIndividualListResponse {
    /// The screening of a person. Once rejected it gets no more hits.
    pub watchlist_screenings: Vec<WatchlistScreeningIndividual>,
    /// The cursor of the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for one program.
///
/// The request of `/watchlist_screening/individual/program/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualProgramGetRequest {
    /// Names a program that screens people.
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

/// One program that screens people.
///
/// The answer of `/watchlist_screening/individual/program/get` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningIndividualProgramGetResponse {
    /// Names a program that screens people.
    pub id: WatchlistProgramId,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// Whether everyone is screened again every day.
    pub is_rescanning_enabled: Option<bool>,
    /// The lists that are searched.
    pub lists_enabled: Vec<IndividualWatchlistCode>,
    /// What your team calls the program.
    pub name: String,
    /// How alike names must be.
    pub name_sensitivity: ProgramNameSensitivity,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Whether the program is closed: it can be read and screens no one.
    pub is_archived: bool,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for a page of programs.
///
/// The request of `/watchlist_screening/individual/program/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualProgramListRequest {
    /// The `next_cursor` of the page before; none for the first page.
    pub cursor: Option<String>,
}

impl WatchlistScreeningIndividualProgramListRequest {
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

/// One page of programs that screen people.
///
/// The answer of `/watchlist_screening/individual/program/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningIndividualProgramListResponse {
    /// Which lists people are screened against, and how strictly.
    pub watchlist_programs: Vec<IndividualWatchlistProgram>,
    /// The cursor of the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Which lists people are screened against, and how strictly.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IndividualWatchlistProgram {
    /// Names a program that screens people.
    pub id: WatchlistProgramId,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// Whether everyone is screened again every day.
    pub is_rescanning_enabled: Option<bool>,
    /// The lists that are searched.
    pub lists_enabled: Vec<IndividualWatchlistCode>,
    /// What your team calls the program.
    pub name: String,
    /// How alike names must be.
    pub name_sensitivity: ProgramNameSensitivity,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Whether the program is closed: it can be read and screens no one.
    pub is_archived: bool,
}

/// A judgement of hits.
///
/// The request of `/watchlist_screening/individual/review/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualReviewCreateRequest {
    /// Hits that are really about the customer. They no longer change, and in most cases speak for a rejection.
    pub confirmed_hits: Vec<WatchlistScreeningHitId>,
    /// Hits that are about someone else. They no longer change and do not come back.
    pub dismissed_hits: Vec<WatchlistScreeningHitId>,
    /// A remark of the reviewer.
    pub comment: Option<String>,
    /// Names the screening of a person or company.
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

    /// A remark of the reviewer.
    #[must_use]
    pub fn comment<M>(mut self, comment: impl plaid_core::IntoOption<String, M>) -> Self {
        self.comment = comment.into_option();
        self
    }
}

/// The new review.
///
/// The answer of `/watchlist_screening/individual/review/create` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningIndividualReviewCreateResponse {
    /// Names a review of a person's screening.
    pub id: WatchlistScreeningReviewId,
    /// Hits that are really about the customer. They no longer change, and in most cases speak for a rejection.
    pub confirmed_hits: Vec<WatchlistScreeningHitId>,
    /// Hits that are about someone else. They no longer change and do not come back.
    pub dismissed_hits: Vec<WatchlistScreeningHitId>,
    /// A remark of the reviewer.
    pub comment: Option<String>,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for the reviews of a screening.
///
/// The request of `/watchlist_screening/individual/review/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualReviewListRequest {
    /// Names the screening of a person or company.
    pub watchlist_screening_id: plaid_types::WatchlistScreeningId,
    /// The `next_cursor` of the page before; none for the first page.
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

    /// The `next_cursor` of the page before; none for the first page.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// One page of reviews.
///
/// The answer of `/watchlist_screening/individual/review/list` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningIndividualReviewListResponse {
    /// A judgement of hits of a person by someone of your team.
    pub watchlist_screening_reviews: Vec<WatchlistScreeningReview>,
    /// The cursor of the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A judgement of hits of a person by someone of your team.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningReview {
    /// Names a review of a person's screening.
    pub id: WatchlistScreeningReviewId,
    /// Hits that are really about the customer. They no longer change, and in most cases speak for a rejection.
    pub confirmed_hits: Vec<WatchlistScreeningHitId>,
    /// Hits that are about someone else. They no longer change and do not come back.
    pub dismissed_hits: Vec<WatchlistScreeningHitId>,
    /// A remark of the reviewer.
    pub comment: Option<String>,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
}

/// What to change about a screening. Send search terms and status apart.
///
/// The request of `/watchlist_screening/individual/update` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistScreeningIndividualUpdateRequest {
    /// Names the screening of a person or company.
    pub watchlist_screening_id: plaid_types::WatchlistScreeningId,
    /// What the lists are searched for.
    pub search_terms: Option<UpdateIndividualScreeningRequestSearchTerms>,
    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Whether the customer is cleared.
    pub status: Option<WatchlistScreeningStatus>,
    /// Your own id of the customer.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Members to set to null.
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

    /// What the lists are searched for.
    #[must_use]
    pub fn search_terms(
        mut self,
        search_terms: impl Into<Option<UpdateIndividualScreeningRequestSearchTerms>>,
    ) -> Self {
        self.search_terms = search_terms.into();
        self
    }

    /// The user of the Dashboard who takes care of it; null if nobody does.
    #[must_use]
    pub fn assignee<M>(
        mut self,
        assignee: impl plaid_core::IntoOption<plaid_types::DashboardUserId, M>,
    ) -> Self {
        self.assignee = assignee.into_option();
        self
    }

    /// Whether the customer is cleared.
    #[must_use]
    pub fn status<M>(
        mut self,
        status: impl plaid_core::IntoOption<WatchlistScreeningStatus, M>,
    ) -> Self {
        self.status = status.into_option();
        self
    }

    /// Your own id of the customer.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }

    /// Members to set to null.
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

/// The search terms to change.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateIndividualScreeningRequestSearchTerms {
    /// Names a program that screens people.
    pub watchlist_program_id: Option<WatchlistProgramId>,
    /// At most 100 characters, at least one of them a letter.
    pub legal_name: Option<String>,
    /// When the person was born.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// From 4 to 32 letters and digits.
    pub document_number: Option<plaid_core::Sensitive>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
}

impl UpdateIndividualScreeningRequestSearchTerms {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a program that screens people.
    #[must_use]
    pub fn watchlist_program_id<M>(
        mut self,
        watchlist_program_id: impl plaid_core::IntoOption<WatchlistProgramId, M>,
    ) -> Self {
        self.watchlist_program_id = watchlist_program_id.into_option();
        self
    }

    /// At most 100 characters, at least one of them a letter.
    #[must_use]
    pub fn legal_name<M>(mut self, legal_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.legal_name = legal_name.into_option();
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

    /// From 4 to 32 letters and digits.
    #[must_use]
    pub fn document_number<M>(
        mut self,
        document_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.document_number = document_number.into_option();
        self
    }

    /// ISO 3166-1 alpha-2 code.
    #[must_use]
    pub fn country<M>(mut self, country: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country = country.into_option();
        self
    }
}

/// The screening after the change.
///
/// The answer of `/watchlist_screening/individual/update` ([Plaid's page](https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WatchlistScreeningIndividualUpdateResponse {
    /// Names the screening of a person or company.
    pub id: plaid_types::WatchlistScreeningId,
    /// What the lists are searched for.
    pub search_terms: WatchlistScreeningSearchTerms,
    /// The user of the Dashboard who takes care of it; null if nobody does.
    pub assignee: Option<plaid_types::DashboardUserId>,
    /// Whether the customer is cleared.
    pub status: WatchlistScreeningStatus,
    /// Your own id of the customer.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Who made the last change, and when.
    pub audit_trail: WatchlistScreeningAuditTrail,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// Whether a customer is cleared.
#[allow(missing_docs)]
pub enum WatchlistScreeningStatus {
/// Turned away. (`rejected`)
Rejected = "rejected",
/// Hits wait for someone to judge them. (`pending_review`)
PendingReview = "pending_review",
Cleared = "cleared",
}
}

plaid_core::open_enum! {
/// What a change came from.
pub enum Source {
/// A user of the Dashboard. (`dashboard`)
Dashboard = "dashboard",
/// A session of Link. (`link`)
Link = "link",
/// The API. (`api`)
Api = "api",
/// Plaid itself. (`system`)
System = "system",
/// From a search made again when lists changed. (`retro`)
Retro = "retro",
}
}

plaid_core::open_enum! {
/// What was decided about a hit.
pub enum WatchlistScreeningHitStatus {
/// It is about the customer. The hit no longer changes. (`confirmed`)
Confirmed = "confirmed",
/// Nothing yet. The hit follows the list and the search terms. (`pending_review`)
PendingReview = "pending_review",
/// It is about someone else. The hit no longer changes. (`dismissed`)
Dismissed = "dismissed",
}
}

plaid_core::open_enum! {
/// A list of organizations. The prefix is a country, `EU`, or `IZ` for the world.
pub enum EntityWatchlistCode {
/// Consolidated sanctions of Canada. (`CA_CON`)
CaCon = "CA_CON",
/// Consolidated sanctions of the European Union. (`EU_CON`)
EuCon = "EU_CON",
/// State-owned enterprises. (`IZ_SOE`)
IzSoe = "IZ_SOE",
/// Consolidated sanctions of the United Nations. (`IZ_UNC`)
IzUnc = "IZ_UNC",
/// Debarments of the World Bank. (`IZ_WBK`)
IzWbk = "IZ_WBK",
/// OFAC: correspondent and payable-through accounts. (`US_CAP`)
UsCap = "US_CAP",
/// OFAC: foreign sanctions evaders. (`US_FSE`)
UsFse = "US_FSE",
/// OFAC: menu-based sanctions. (`US_MBS`)
UsMbs = "US_MBS",
/// OFAC: specially designated nationals. (`US_SDN`)
UsSdn = "US_SDN",
/// OFAC: sectoral sanctions. (`US_SSI`)
UsSsi = "US_SSI",
/// OFAC: Chinese military-industrial companies. (`US_CMC`)
UsCmc = "US_CMC",
/// Department of Commerce: unverified parties. (`US_UVL`)
UsUvl = "US_UVL",
/// Exclusions from federal contracts. (`US_SAM`)
UsSam = "US_SAM",
/// Department of State: terrorist exclusions. (`US_TEL`)
UsTel = "US_TEL",
/// Consolidated sanctions of Australia. (`AU_CON`)
AuCon = "AU_CON",
/// Consolidated sanctions of the United Kingdom. (`UK_HMC`)
UkHmc = "UK_HMC",
}
}

plaid_core::open_enum! {
/// A kind of document of an organization.
#[allow(missing_docs)]
pub enum EntityDocumentType {
/// The Russian code of a bank. (`bik`)
Bik = "bik",
/// A number in a register of businesses. (`business_number`)
BusinessNumber = "business_number",
/// The number of the International Maritime Organization. (`imo`)
Imo = "imo",
Other = "other",
/// The code of a bank and its branch. (`swift`)
Swift = "swift",
TaxId = "tax_id",
}
}

plaid_core::open_enum! {
/// Who calls a name a weak alias.
pub enum WeakAliasDetermination {
/// Nobody: the name is good. (`none`)
None = "none",
/// The list. (`source`)
Source = "source",
/// Plaid, by checks of its own. (`plaid`)
Plaid = "plaid",
}
}

plaid_core::open_enum! {
/// What a phone line is for.
#[allow(missing_docs)]
pub enum PhoneType {
Phone = "phone",
Fax = "fax",
}
}

plaid_core::open_enum! {
/// How alike names must be to make a hit.
pub enum ProgramNameSensitivity {
/// Alike in sound is enough, across alphabets. Misses least and makes the most work. (`coarse`)
Coarse = "coarse",
/// A good start for most: little noise, few misses. (`balanced`)
Balanced = "balanced",
/// Alike in spelling, but for swapped letters, missing parts and the like. (`strict`)
Strict = "strict",
/// The same, but for symbols and capitals. For special cases only. (`exact`)
Exact = "exact",
}
}

plaid_core::open_enum! {
/// A member that an update can clear.
#[allow(missing_docs)]
pub enum WatchlistScreeningEntityUpdateRequestResettableField {
Assignee = "assignee",
}
}

plaid_core::open_enum! {
/// A list of people. The prefix is a country, `EU`, or `IZ` for the world.
pub enum IndividualWatchlistCode {
/// Consolidated sanctions of Australia. (`AU_CON`)
AuCon = "AU_CON",
/// Consolidated sanctions of Canada. (`CA_CON`)
CaCon = "CA_CON",
/// Consolidated sanctions of the European Union. (`EU_CON`)
EuCon = "EU_CON",
/// Heads of state and cabinet members, as listed by the CIA. (`IZ_CIA`)
IzCia = "IZ_CIA",
/// Interpol red notices. (`IZ_IPL`)
IzIpl = "IZ_IPL",
/// Politically exposed persons. (`IZ_PEP`)
IzPep = "IZ_PEP",
/// Consolidated sanctions of the United Nations. (`IZ_UNC`)
IzUnc = "IZ_UNC",
/// Debarments of the World Bank. (`IZ_WBK`)
IzWbk = "IZ_WBK",
/// Consolidated sanctions of the United Kingdom. (`UK_HMC`)
UkHmc = "UK_HMC",
/// Department of Commerce: denied persons. (`US_DPL`)
UsDpl = "US_DPL",
/// Department of State: debarred from the arms trade. (`US_DTC`)
UsDtc = "US_DTC",
/// Wanted by the FBI. (`US_FBI`)
UsFbi = "US_FBI",
/// OFAC: foreign sanctions evaders. (`US_FSE`)
UsFse = "US_FSE",
/// Department of State: nonproliferation sanctions. (`US_ISN`)
UsIsn = "US_ISN",
/// OFAC: menu-based sanctions. (`US_MBS`)
UsMbs = "US_MBS",
/// OFAC: Palestinian Legislative Council. (`US_PLC`)
UsPlc = "US_PLC",
/// Exclusions from federal contracts. (`US_SAM`)
UsSam = "US_SAM",
/// OFAC: specially designated nationals. (`US_SDN`)
UsSdn = "US_SDN",
/// OFAC: sectoral sanctions. (`US_SSI`)
UsSsi = "US_SSI",
/// Terrorists named by Singapore. (`SG_SOF`)
SgSof = "SG_SOF",
/// Terrorists wanted by Turkey. (`TR_TWL`)
TrTwl = "TR_TWL",
/// Assets frozen by Turkey on its own decision. (`TR_DFD`)
TrDfd = "TR_DFD",
/// Assets frozen by Turkey at the request of other states. (`TR_FOR`)
TrFor = "TR_FOR",
/// Turkey: weapons of mass destruction. (`TR_WMD`)
TrWmd = "TR_WMD",
/// Capital markets board of Turkey. (`TR_CMB`)
TrCmb = "TR_CMB",
}
}

plaid_core::open_enum! {
/// A kind of document of a person.
#[allow(missing_docs)]
pub enum WatchlistScreeningDocumentType {
BirthCertificate = "birth_certificate",
DriversLicense = "drivers_license",
/// Papers of immigration or residence. (`immigration_number`)
ImmigrationNumber = "immigration_number",
MilitaryId = "military_id",
Other = "other",
Passport = "passport",
/// An identity document of another kind. (`personal_identification`)
PersonalIdentification = "personal_identification",
RationCard = "ration_card",
/// The social security number of the United States. (`ssn`)
Ssn = "ssn",
StudentId = "student_id",
TaxId = "tax_id",
/// A visa, an entry permit, a refugee document and the like. (`travel_document`)
TravelDocument = "travel_document",
VoterId = "voter_id",
}
}

plaid_core::open_enum! {
/// A member that an update can clear.
#[allow(missing_docs)]
pub enum WatchlistScreeningIndividualUpdateRequestResettableField {
Assignee = "assignee",
}
}
