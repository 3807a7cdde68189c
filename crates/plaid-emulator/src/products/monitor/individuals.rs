//! People.

use plaid_core::Sensitive;
use plaid_monitor::types::{
    DateRange, GenericScreeningHitLocationItems, IndividualScreeningHitNames,
    IndividualWatchlistCode, MatchSummary, ScreeningHitAnalysis, ScreeningHitData,
    ScreeningHitDateOfBirthItem, ScreeningHitDocumentsItems, ScreeningHitNamesItems,
    UpdateIndividualScreeningRequestSearchTerms, WatchlistScreeningDocument, WatchlistScreeningHit,
    WatchlistScreeningHitLocations, WatchlistScreeningRequestSearchTerms,
    WatchlistScreeningSearchTerms, WeakAliasDetermination,
};
use plaid_webhooks::{
    Webhook, payloads::ScreeningStatusUpdatedWebhook, types::WebhookEnvironmentValues,
};

use super::{
    cases::Hit,
    handlers::handlers,
    lists::{Entry, PEOPLE},
    matching::Wanted,
    subject::{Subject, check_terms},
};

/// A person.
#[derive(Debug, Clone)]
pub(super) struct Person;

handlers! {
    Person,
    create: WatchlistScreeningIndividualCreateRequest WatchlistScreeningIndividualCreateResponse,
    get: WatchlistScreeningIndividualGetRequest WatchlistScreeningIndividualGetResponse,
    list: WatchlistScreeningIndividualListRequest WatchlistScreeningIndividualListResponse,
    update: WatchlistScreeningIndividualUpdateRequest WatchlistScreeningIndividualUpdateResponse,
    history: WatchlistScreeningIndividualHistoryListRequest WatchlistScreeningIndividualHistoryListResponse,
    hits: WatchlistScreeningIndividualHitListRequest WatchlistScreeningIndividualHitListResponse,
    review: WatchlistScreeningIndividualReviewCreateRequest WatchlistScreeningIndividualReviewCreateResponse,
    reviews: WatchlistScreeningIndividualReviewListRequest WatchlistScreeningIndividualReviewListResponse,
    program: WatchlistScreeningIndividualProgramGetRequest WatchlistScreeningIndividualProgramGetResponse,
    programs: WatchlistScreeningIndividualProgramListRequest WatchlistScreeningIndividualProgramListResponse,
    types: WatchlistScreeningIndividual WatchlistScreeningReview IndividualWatchlistProgram
        WatchlistScreeningIndividualUpdateRequestResettableField,
    members: watchlist_screening_id watchlist_screenings watchlist_screening_hits
        watchlist_screening_reviews watchlist_program_id watchlist_programs,
}

impl Person {
    /// The lists that are searched.
    fn lists() -> Vec<IndividualWatchlistCode> {
        let mut lists: Vec<_> = PEOPLE.iter().map(|entry| entry.list.into()).collect();
        lists.dedup();
        lists
    }
}

impl Subject for Person {
    type Terms = WatchlistScreeningSearchTerms;

    const NAME: &'static str = "screened_people";
    const PROGRAMS: [&'static str; 2] = ["prg_2eRPsDnL66rZ7H", "prg_egdF5fGjY8fWqk"];
    const PROGRAM: &'static str = "prg";
    const SCREENING: &'static str = "scr";
    const HIT: &'static str = "scrhit";
    const REVIEW: &'static str = "rev";

    fn entries() -> &'static [Entry] {
        &PEOPLE
    }

    fn nobody(program: &str) -> Self::Terms {
        WatchlistScreeningSearchTerms {
            watchlist_program_id: program.into(),
            legal_name: "Ada Example".to_owned(),
            date_of_birth: None,
            document_number: None,
            country: None,
            version: None,
        }
    }

    fn program(terms: &Self::Terms) -> &str {
        terms.watchlist_program_id.as_str()
    }

    fn version(terms: &mut Self::Terms) -> &mut Option<i64> {
        &mut terms.version
    }

    fn wanted(terms: &Self::Terms) -> Wanted<'_> {
        let document = terms.document_number.as_ref();
        Wanted {
            name: &terms.legal_name,
            born: terms.date_of_birth.as_ref().map(Sensitive::expose),
            document: document.map(|number| number.expose().as_str()),
            country: terms.country.as_deref(),
            email: None,
            phone: None,
            url: None,
        }
    }

    fn status_updated(id: &str) -> Webhook {
        ScreeningStatusUpdatedWebhook {
            screening_id: id.to_owned(),
            environment: Some(WebhookEnvironmentValues::Sandbox),
        }
        .into()
    }
}

/// The terms of a request.
fn read(
    terms: WatchlistScreeningRequestSearchTerms,
) -> Result<WatchlistScreeningSearchTerms, Failure> {
    checked(WatchlistScreeningSearchTerms {
        watchlist_program_id: terms.watchlist_program_id,
        legal_name: terms.legal_name,
        date_of_birth: terms.date_of_birth,
        document_number: terms.document_number,
        country: terms.country,
        version: None,
    })
}

/// Terms with some of them changed.
fn amend(
    known: WatchlistScreeningSearchTerms,
    changed: UpdateIndividualScreeningRequestSearchTerms,
) -> Result<WatchlistScreeningSearchTerms, Failure> {
    let program = changed.watchlist_program_id;
    checked(WatchlistScreeningSearchTerms {
        watchlist_program_id: program.unwrap_or(known.watchlist_program_id),
        legal_name: changed.legal_name.unwrap_or(known.legal_name),
        date_of_birth: changed.date_of_birth.or(known.date_of_birth),
        document_number: changed.document_number.or(known.document_number),
        country: changed.country.or(known.country),
        version: known.version,
    })
}

fn checked(terms: WatchlistScreeningSearchTerms) -> Result<WatchlistScreeningSearchTerms, Failure> {
    let wanted = Person::wanted(&terms);
    check_terms(wanted.name, wanted.document, wanted.country)?;
    Ok(terms)
}

fn shown_hit(hit: Hit) -> Result<WatchlistScreeningHit, Failure> {
    let entry = hit.entry::<Person>()?;
    let found = &hit.found;
    let summary = |code: &plaid_types::MatchSummaryCode| {
        let summary = code.clone();
        Some(MatchSummary { summary })
    };
    let names = entry.names.iter().enumerate();
    let (full, country) = entry.place;
    Ok(WatchlistScreeningHit {
        review_status: hit.status,
        first_active: entry.since.into(),
        inactive_since: None,
        historical_since: hit.historical_since,
        list_code: entry.list.into(),
        plaid_uid: format!("uid_{}", entry.source_uid),
        source_uid: Some(entry.source_uid.to_owned()),
        sub_programs: entry.sub_programs.iter().map(ToString::to_string).collect(),
        analysis: Some(ScreeningHitAnalysis {
            dates_of_birth: Some(found.born.clone()),
            documents: Some(found.documents.clone()),
            locations: Some(found.locations.clone()),
            names: Some(found.names.clone()),
            search_terms_version: hit.version,
        }),
        data: Some(ScreeningHitData {
            dates_of_birth: entry
                .born
                .map(|born| ScreeningHitDateOfBirthItem {
                    analysis: summary(&found.born),
                    data: Some(DateRange {
                        beginning: born.into(),
                        ending: born.into(),
                    }),
                })
                .into_iter()
                .collect(),
            documents: entry
                .document
                .map(|(kind, number)| ScreeningHitDocumentsItems {
                    analysis: summary(&found.documents),
                    data: Some(WatchlistScreeningDocument {
                        r#type: kind.into(),
                        number: number.into(),
                    }),
                })
                .into_iter()
                .collect(),
            locations: vec![GenericScreeningHitLocationItems {
                analysis: summary(&found.locations),
                data: Some(WatchlistScreeningHitLocations {
                    full: full.to_owned(),
                    country: country.to_owned(),
                }),
            }],
            names: names
                .map(|(at, name)| ScreeningHitNamesItems {
                    analysis: summary(&found.names),
                    data: Some(IndividualScreeningHitNames {
                        full: (*name).to_owned(),
                        is_primary: at == 0,
                        weak_alias_determination: WeakAliasDetermination::None,
                    }),
                })
                .collect(),
        }),
        id: hit.id.into(),
    })
}
