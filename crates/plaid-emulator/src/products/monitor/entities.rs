//! Organizations.

use plaid_monitor::types::{
    EntityDocument, EntityScreeningHitAnalysis, EntityScreeningHitData,
    EntityScreeningHitDocumentsItems, EntityScreeningHitEmails, EntityScreeningHitEmailsItems,
    EntityScreeningHitNames, EntityScreeningHitNamesItems, EntityScreeningHitPhoneNumbers,
    EntityScreeningHitUrls, EntityScreeningHitUrlsItems, EntityScreeningHitsPhoneNumberItems,
    EntityWatchlistCode, EntityWatchlistScreeningHit, EntityWatchlistScreeningSearchTerms,
    EntityWatchlistSearchTerms, GenericScreeningHitLocationItems, MatchSummary, PhoneType,
    UpdateEntityScreeningRequestSearchTerms, WatchlistScreeningHitLocations,
    WeakAliasDetermination,
};
use plaid_webhooks::{
    Webhook, payloads::EntityScreeningStatusUpdatedWebhook, types::WebhookEnvironmentValues,
};

use super::{
    cases::Hit,
    handlers::handlers,
    lists::{Entry, ORGANIZATIONS},
    matching::{Found, Wanted},
    subject::{Subject, check_terms},
};

/// An organization.
#[derive(Debug, Clone)]
pub(super) struct Organization;

handlers! {
    Organization,
    create: WatchlistScreeningEntityCreateRequest WatchlistScreeningEntityCreateResponse,
    get: WatchlistScreeningEntityGetRequest WatchlistScreeningEntityGetResponse,
    list: WatchlistScreeningEntityListRequest WatchlistScreeningEntityListResponse,
    update: WatchlistScreeningEntityUpdateRequest WatchlistScreeningEntityUpdateResponse,
    history: WatchlistScreeningEntityHistoryListRequest WatchlistScreeningEntityHistoryListResponse,
    hits: WatchlistScreeningEntityHitListRequest WatchlistScreeningEntityHitListResponse,
    review: WatchlistScreeningEntityReviewCreateRequest WatchlistScreeningEntityReviewCreateResponse,
    reviews: WatchlistScreeningEntityReviewListRequest WatchlistScreeningEntityReviewListResponse,
    program: WatchlistScreeningEntityProgramGetRequest WatchlistScreeningEntityProgramGetResponse,
    programs: WatchlistScreeningEntityProgramListRequest WatchlistScreeningEntityProgramListResponse,
    types: EntityWatchlistScreening EntityWatchlistScreeningReview EntityWatchlistProgram
        WatchlistScreeningEntityUpdateRequestResettableField,
    members: entity_watchlist_screening_id entity_watchlist_screenings
        entity_watchlist_screening_hits entity_watchlist_screening_reviews
        entity_watchlist_program_id entity_watchlist_programs,
}

impl Organization {
    /// The lists that are searched.
    fn lists() -> Vec<EntityWatchlistCode> {
        let mut lists: Vec<_> = ORGANIZATIONS
            .iter()
            .map(|entry| entry.list.into())
            .collect();
        lists.dedup();
        lists
    }
}

impl Subject for Organization {
    type Terms = EntityWatchlistScreeningSearchTerms;

    const NAME: &'static str = "screened_organizations";
    const PROGRAMS: [&'static str; 2] = ["entprg_2eRPsDnL66rZ7H", "entprg_egdF5fGjY8fWqk"];
    const PROGRAM: &'static str = "entprg";
    const SCREENING: &'static str = "entscr";
    const HIT: &'static str = "enthit";
    const REVIEW: &'static str = "entrev";

    fn entries() -> &'static [Entry] {
        &ORGANIZATIONS
    }

    fn nobody(program: &str) -> Self::Terms {
        EntityWatchlistScreeningSearchTerms {
            entity_watchlist_program_id: program.into(),
            legal_name: "Example Bakery".to_owned(),
            document_number: None,
            email_address: None,
            country: None,
            phone_number: None,
            url: None,
            version: None,
        }
    }

    fn program(terms: &Self::Terms) -> &str {
        terms.entity_watchlist_program_id.as_str()
    }

    fn version(terms: &mut Self::Terms) -> &mut Option<i64> {
        &mut terms.version
    }

    fn wanted(terms: &Self::Terms) -> Wanted<'_> {
        Wanted {
            name: &terms.legal_name,
            born: None,
            document: exposed(terms.document_number.as_ref()),
            country: terms.country.as_deref(),
            email: exposed(terms.email_address.as_ref()),
            phone: exposed(terms.phone_number.as_ref()),
            url: terms.url.as_deref(),
        }
    }

    fn status_updated(id: &str) -> Webhook {
        EntityScreeningStatusUpdatedWebhook {
            entity_screening_id: Some(id.to_owned()),
            environment: Some(WebhookEnvironmentValues::Sandbox),
        }
        .into()
    }
}

fn exposed(value: Option<&plaid_core::Sensitive>) -> Option<&str> {
    value.map(|value| value.expose().as_str())
}

/// The terms of a request.
fn read(terms: EntityWatchlistSearchTerms) -> Result<EntityWatchlistScreeningSearchTerms, Failure> {
    checked(EntityWatchlistScreeningSearchTerms {
        entity_watchlist_program_id: terms.entity_watchlist_program_id,
        legal_name: terms.legal_name,
        document_number: terms.document_number,
        email_address: terms.email_address,
        country: terms.country,
        phone_number: terms.phone_number,
        url: terms.url,
        version: None,
    })
}

/// Terms with some of them changed.
fn amend(
    known: EntityWatchlistScreeningSearchTerms,
    changed: UpdateEntityScreeningRequestSearchTerms,
) -> Result<EntityWatchlistScreeningSearchTerms, Failure> {
    checked(EntityWatchlistScreeningSearchTerms {
        entity_watchlist_program_id: changed.entity_watchlist_program_id,
        legal_name: changed.legal_name.unwrap_or(known.legal_name),
        document_number: changed.document_number.or(known.document_number),
        email_address: changed.email_address.or(known.email_address),
        country: changed.country.or(known.country),
        phone_number: changed.phone_number.or(known.phone_number),
        url: changed.url.or(known.url),
        version: known.version,
    })
}

fn checked(
    terms: EntityWatchlistScreeningSearchTerms,
) -> Result<EntityWatchlistScreeningSearchTerms, Failure> {
    let wanted = Organization::wanted(&terms);
    check_terms(wanted.name, wanted.document, wanted.country)?;
    let is_web = |url: &str| url.starts_with("https://") || url.starts_with("http://");
    if wanted.url.is_some_and(|url| !is_web(url)) {
        return Err(Failure::invalid_field(
            "search_terms.url must be an HTTP or HTTPS URL",
        ));
    }
    let is_phone = |number: &str| {
        let digits = number.strip_prefix('+').unwrap_or_default();
        (7..=15).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
    };
    if wanted.phone.is_some_and(|number| !is_phone(number)) {
        return Err(Failure::invalid_field(
            "search_terms.phone_number must be in E.164 format",
        ));
    }
    Ok(terms)
}

fn shown_hit(hit: Hit) -> Result<EntityWatchlistScreeningHit, Failure> {
    let entry = hit.entry::<Organization>()?;
    let found = &hit.found;
    Ok(EntityWatchlistScreeningHit {
        review_status: hit.status,
        first_active: entry.since.into(),
        inactive_since: None,
        historical_since: hit.historical_since,
        list_code: entry.list.into(),
        plaid_uid: format!("uid_{}", entry.source_uid),
        source_uid: Some(entry.source_uid.to_owned()),
        sub_programs: entry.sub_programs.iter().map(ToString::to_string).collect(),
        analysis: Some(EntityScreeningHitAnalysis {
            documents: Some(found.documents.clone()),
            email_addresses: Some(found.emails.clone()),
            locations: Some(found.locations.clone()),
            names: Some(found.names.clone()),
            phone_numbers: Some(found.phones.clone()),
            urls: Some(found.urls.clone()),
            search_terms_version: hit.version,
        }),
        data: Some(data(&hit.found, entry)),
        id: hit.id.into(),
    })
}

fn data(found: &Found, entry: &Entry) -> EntityScreeningHitData {
    let summary = |code: &plaid_types::MatchSummaryCode| {
        let summary = code.clone();
        Some(MatchSummary { summary })
    };
    let documents = entry
        .document
        .map(|(kind, number)| EntityScreeningHitDocumentsItems {
            analysis: summary(&found.documents),
            data: Some(EntityDocument {
                r#type: kind.into(),
                number: number.into(),
            }),
        });
    let email_addresses = entry.email.map(|address| EntityScreeningHitEmailsItems {
        analysis: summary(&found.emails),
        data: Some(EntityScreeningHitEmails {
            email_address: address.into(),
        }),
    });
    let phone_numbers = entry
        .phone
        .map(|number| EntityScreeningHitsPhoneNumberItems {
            analysis: summary(&found.phones),
            data: Some(EntityScreeningHitPhoneNumbers {
                r#type: PhoneType::Phone,
                phone_number: number.into(),
            }),
        });
    let urls = entry.url.map(|url| EntityScreeningHitUrlsItems {
        analysis: summary(&found.urls),
        data: Some(EntityScreeningHitUrls {
            url: url.to_owned(),
        }),
    });
    let (full, country) = entry.place;
    let names = entry.names.iter().enumerate();
    EntityScreeningHitData {
        documents: documents.into_iter().collect(),
        email_addresses: email_addresses.into_iter().collect(),
        locations: vec![GenericScreeningHitLocationItems {
            analysis: summary(&found.locations),
            data: Some(WatchlistScreeningHitLocations {
                full: full.to_owned(),
                country: country.to_owned(),
            }),
        }],
        names: names
            .map(|(at, name)| EntityScreeningHitNamesItems {
                analysis: summary(&found.names),
                data: Some(EntityScreeningHitNames {
                    full: (*name).to_owned(),
                    is_primary: at == 0,
                    weak_alias_determination: WeakAliasDetermination::None,
                }),
            })
            .collect(),
        phone_numbers: phone_numbers.into_iter().collect(),
        urls: urls.into_iter().collect(),
    }
}
