//! What people and organizations have in common when they are screened.

use std::{collections::BTreeSet, fmt::Debug};

use plaid_core::DateTime;
use plaid_monitor::types::{
    ProgramNameSensitivity, Source, WatchlistScreeningAuditTrail, WatchlistScreeningHitStatus,
    WatchlistScreeningStatus,
};
use plaid_types::{ClientUserId, DashboardUserId};
use plaid_webhooks::Webhook;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{
    lists::Entry,
    matching::{Found, Wanted, compare},
};
use crate::{
    failure::Failure,
    products::cursor::newest_first,
    world::{Ctx, State},
};

/// How many letters and digits ids have after their prefix.
const ID: usize = 14;

/// Who is screened.
pub(super) trait Subject: Debug + Clone + Send + Sync + 'static {
    /// What is searched for.
    type Terms: Debug + Clone + Serialize + DeserializeOwned + Send + Sync + 'static;

    /// The name of the state in a snapshot.
    const NAME: &'static str;
    /// The programs that every client has; the second one wants names that are the same.
    const PROGRAMS: [&'static str; 2];
    /// What ids begin with.
    const PROGRAM: &'static str;
    const SCREENING: &'static str;
    const HIT: &'static str;
    const REVIEW: &'static str;

    /// Everybody on the lists.
    fn entries() -> &'static [Entry];

    /// Terms that nothing is found by.
    fn nobody(program: &str) -> Self::Terms;

    fn program(terms: &Self::Terms) -> &str;

    /// Counts the versions of the terms.
    fn version(terms: &mut Self::Terms) -> &mut Option<i64>;

    fn wanted(terms: &Self::Terms) -> Wanted<'_>;

    /// The webhook of a screening whose status has changed.
    fn status_updated(id: &str) -> Webhook;
}

/// The screenings of a kind, oldest first, and their programs.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound = "")]
pub(super) struct Cases<S: Subject> {
    programs: Vec<Program>,
    cases: Vec<Case<S>>,
}

impl<S: Subject> Default for Cases<S> {
    fn default() -> Self {
        Self {
            programs: Vec::new(),
            cases: Vec::new(),
        }
    }
}

impl<S: Subject> State for Cases<S> {
    const NAME: &'static str = S::NAME;
}

/// A program of the Dashboard.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Program {
    pub(super) id: String,
    pub(super) made: DateTime,
    pub(super) name: String,
    is_exact: bool,
}

impl Program {
    fn new(id: &str, made: DateTime, is_exact: bool) -> Self {
        Self {
            id: id.to_owned(),
            made,
            name: if is_exact { "Exact names" } else { "Customers" }.to_owned(),
            is_exact,
        }
    }

    pub(super) fn sensitivity(&self) -> ProgramNameSensitivity {
        if self.is_exact {
            ProgramNameSensitivity::Exact
        } else {
            ProgramNameSensitivity::Balanced
        }
    }
}

/// A screening, with everything that belongs to it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound = "")]
pub(super) struct Case<S: Subject> {
    pub(super) id: String,
    pub(super) now: Version<S>,
    /// What it was before its changes, oldest first.
    past: Vec<Version<S>>,
    hits: Vec<Hit>,
    reviews: Vec<Review>,
}

/// What a screening is at one time.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound = "")]
pub(super) struct Version<S: Subject> {
    /// Names the version among those of the screening.
    number: String,
    pub(super) terms: S::Terms,
    pub(super) assignee: Option<DashboardUserId>,
    pub(super) status: WatchlistScreeningStatus,
    pub(super) client_user_id: Option<ClientUserId>,
    pub(super) audit_trail: WatchlistScreeningAuditTrail,
}

/// An entry that was found.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Hit {
    pub(super) id: String,
    /// The entry's place on the lists.
    entry: usize,
    pub(super) status: WatchlistScreeningHitStatus,
    /// Since when it does not agree with the terms any more.
    pub(super) historical_since: Option<DateTime>,
    /// The version of the terms that it was compared with, and how well it agreed.
    pub(super) version: Option<i64>,
    pub(super) found: Found,
}

impl Hit {
    /// What is on the list.
    pub(super) fn entry<S: Subject>(&self) -> Result<&'static Entry, Failure> {
        S::entries().get(self.entry).ok_or_else(Failure::internal)
    }
}

/// A judgement of hits.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Review {
    pub(super) id: String,
    pub(super) confirmed: Vec<String>,
    pub(super) dismissed: Vec<String>,
    pub(super) comment: Option<String>,
    pub(super) audit_trail: WatchlistScreeningAuditTrail,
}

/// What is to change about a screening.
pub(super) struct Changes<S: Subject> {
    pub(super) terms: Option<S::Terms>,
    pub(super) status: Option<WatchlistScreeningStatus>,
    pub(super) assignee: Option<DashboardUserId>,
    pub(super) unassigns: bool,
    pub(super) client_user_id: Option<ClientUserId>,
}

/// A change that was made by the API.
pub(super) fn by_api(now: DateTime) -> WatchlistScreeningAuditTrail {
    WatchlistScreeningAuditTrail {
        source: Source::Api,
        dashboard_user_id: None,
        timestamp: now,
    }
}

/// What is kept of a kind of screenings. Every client has two programs, and one screening in each.
pub(super) fn cases<'a, S: Subject>(ctx: &'a mut Ctx<'_>) -> Result<&'a mut Cases<S>, Failure> {
    if ctx.state::<Cases<S>>().programs.is_empty() {
        let now = ctx.now();
        for (at, id) in S::PROGRAMS.into_iter().enumerate() {
            let program = Program::new(id, now.clone(), at > 0);
            ctx.state::<Cases<S>>().programs.push(program);
            open::<S>(ctx, S::nobody(id), None)?;
        }
    }
    Ok(ctx.state())
}

/// A program by its id; one of the right form is there.
pub(super) fn program<S: Subject>(ctx: &mut Ctx<'_>, id: &str) -> Result<Program, Failure> {
    let now = ctx.now();
    let cases = cases::<S>(ctx)?;
    if let Some(known) = cases.programs.iter().find(|known| known.id == id) {
        return Ok(known.clone());
    }
    let rest = id
        .strip_prefix(S::PROGRAM)
        .and_then(|id| id.strip_prefix('_'));
    let is_id =
        |rest: &str| rest.len() == ID && rest.bytes().all(|letter| letter.is_ascii_alphanumeric());
    if !rest.is_some_and(is_id) {
        return Err(Failure::unknown("the watchlist program"));
    }
    let program = Program::new(id, now, false);
    cases.programs.push(program.clone());
    Ok(program)
}

pub(super) fn programs<S: Subject>(
    ctx: &mut Ctx<'_>,
    cursor: Option<&str>,
) -> Result<(Vec<Program>, Option<String>), Failure> {
    let cases = cases::<S>(ctx)?;
    let (page, next) = newest_first(&cases.programs, |program| &program.id, |_| true, cursor)?;
    Ok((page.into_iter().cloned().collect(), next))
}

/// Screens somebody.
pub(super) fn create<S: Subject>(
    ctx: &mut Ctx<'_>,
    terms: S::Terms,
    client_user_id: Option<ClientUserId>,
) -> Result<Case<S>, Failure> {
    cases::<S>(ctx)?;
    program::<S>(ctx, S::program(&terms))?;
    open(ctx, terms, client_user_id)
}

fn open<S: Subject>(
    ctx: &mut Ctx<'_>,
    mut terms: S::Terms,
    client_user_id: Option<ClientUserId>,
) -> Result<Case<S>, Failure> {
    *S::version(&mut terms) = Some(1);
    let now = Version {
        number: 1.to_string(),
        terms,
        assignee: None,
        status: WatchlistScreeningStatus::Cleared,
        client_user_id,
        audit_trail: by_api(ctx.now()),
    };
    let mut case = Case {
        id: ctx.ids().prefixed(S::SCREENING),
        now,
        past: Vec::new(),
        hits: Vec::new(),
        reviews: Vec::new(),
    };
    search(ctx, &mut case)?;
    ctx.state::<Cases<S>>().cases.push(case.clone());
    Ok(case)
}

pub(super) fn find<'a, S: Subject>(
    ctx: &'a mut Ctx<'_>,
    id: &str,
) -> Result<&'a mut Case<S>, Failure> {
    let mut known = cases::<S>(ctx)?.cases.iter_mut();
    let case = known.find(|case| case.id == id);
    case.ok_or_else(|| Failure::unknown("the watchlist screening"))
}

/// Compares the terms of a screening with the lists. Hits that were judged stay as they are.
fn search<S: Subject>(ctx: &mut Ctx<'_>, case: &mut Case<S>) -> Result<(), Failure> {
    let now = ctx.now();
    let program = program::<S>(ctx, S::program(&case.now.terms))?;
    let version = *S::version(&mut case.now.terms);
    let mut is_new = false;
    for (at, entry) in S::entries().iter().enumerate() {
        let wanted = S::wanted(&case.now.terms);
        let found = compare(&wanted, entry, program.is_exact);
        let known = case.hits.iter_mut().find(|hit| hit.entry == at);
        match (known, found) {
            (Some(hit), _) if hit.status != WatchlistScreeningHitStatus::PendingReview => {}
            (Some(hit), Some(found)) => {
                hit.found = found;
                hit.version = version;
                hit.historical_since = None;
            }
            (Some(hit), None) => hit.historical_since = Some(now.clone()),
            (None, Some(found)) => {
                is_new = true;
                case.hits.push(Hit {
                    id: ctx.ids().prefixed(S::HIT),
                    entry: at,
                    status: WatchlistScreeningHitStatus::PendingReview,
                    historical_since: None,
                    version,
                    found,
                });
            }
            (None, None) => {}
        }
    }
    if is_new {
        case.now.status = WatchlistScreeningStatus::PendingReview;
    }
    Ok(())
}

/// Which screenings are listed.
pub(super) struct Filter<'a> {
    pub(super) program: &'a str,
    pub(super) client_user_id: Option<&'a ClientUserId>,
    pub(super) status: Option<&'a WatchlistScreeningStatus>,
    pub(super) assignee: Option<&'a DashboardUserId>,
    pub(super) cursor: Option<&'a str>,
}

pub(super) fn list<S: Subject>(
    ctx: &mut Ctx<'_>,
    filter: &Filter<'_>,
) -> Result<(Vec<Case<S>>, Option<String>), Failure> {
    program::<S>(ctx, filter.program)?;
    let passes = |case: &Case<S>| {
        let now = &case.now;
        let by = filter.client_user_id;
        S::program(&now.terms) == filter.program
            && by.is_none_or(|id| now.client_user_id.as_ref() == Some(id))
            && filter.status.is_none_or(|status| now.status == *status)
            && filter
                .assignee
                .is_none_or(|id| now.assignee.as_ref() == Some(id))
    };
    let cases = &cases::<S>(ctx)?.cases;
    let (page, next) = newest_first(cases, |case| &case.id, passes, filter.cursor)?;
    Ok((page.into_iter().cloned().collect(), next))
}

/// Changes a screening; what it was before stays in its history.
pub(super) fn update<S: Subject>(
    ctx: &mut Ctx<'_>,
    id: &str,
    changes: Changes<S>,
) -> Result<Case<S>, Failure> {
    if changes.terms.is_some() && changes.status.is_some() {
        return Err(Failure::invalid_field(
            "search_terms and status cannot be changed at once",
        ));
    }
    if changes.assignee.is_some() && changes.unassigns {
        return Err(Failure::invalid_field(
            "assignee cannot be set and reset at once",
        ));
    }
    let trail = by_api(ctx.now());
    let mut case = find::<S>(ctx, id)?.clone();
    case.past.push(case.now.clone());
    case.now.number = (case.past.len() + 1).to_string();
    case.now.audit_trail = trail;
    if changes.assignee.is_some() || changes.unassigns {
        case.now.assignee = changes.assignee;
    }
    if changes.client_user_id.is_some() {
        case.now.client_user_id = changes.client_user_id;
    }
    let before = case.now.status.clone();
    if let Some(status) = changes.status {
        case.now.status = status;
    }
    if let Some(mut terms) = changes.terms {
        let version = *S::version(&mut case.now.terms);
        *S::version(&mut terms) = version.map(|version| version.saturating_add(1));
        case.now.terms = terms;
        if case.now.status != WatchlistScreeningStatus::Rejected {
            search(ctx, &mut case)?;
        }
    }
    if case.now.status != before {
        ctx.send_to_dashboard_address(S::status_updated(id))?;
    }
    *find::<S>(ctx, id)? = case.clone();
    Ok(case)
}

/// What a screening was before its changes.
pub(super) fn history<S: Subject>(
    ctx: &mut Ctx<'_>,
    id: &str,
    cursor: Option<&str>,
) -> Result<(Vec<Case<S>>, Option<String>), Failure> {
    let case = find::<S>(ctx, id)?;
    let (page, next) = newest_first(&case.past, |version| &version.number, |_| true, cursor)?;
    let page = page.into_iter().map(|version| Case {
        now: version.clone(),
        ..case.clone()
    });
    Ok((page.collect(), next))
}

pub(super) fn hits<S: Subject>(
    ctx: &mut Ctx<'_>,
    id: &str,
    cursor: Option<&str>,
) -> Result<(Vec<Hit>, Option<String>), Failure> {
    let case = find::<S>(ctx, id)?;
    let (page, next) = newest_first(&case.hits, |hit| &hit.id, |_| true, cursor)?;
    Ok((page.into_iter().cloned().collect(), next))
}

/// Judges hits, each once.
pub(super) fn review<S: Subject>(
    ctx: &mut Ctx<'_>,
    id: &str,
    confirmed: Vec<String>,
    dismissed: Vec<String>,
    comment: Option<String>,
) -> Result<Review, Failure> {
    let audit_trail = by_api(ctx.now());
    let review_id = ctx.ids().prefixed(S::REVIEW);
    let case = find::<S>(ctx, id)?;
    let judged: Vec<&String> = confirmed.iter().chain(&dismissed).collect();
    if judged.is_empty() && comment.is_none() {
        return Err(Failure::invalid_field(
            "a review must have hits or a comment",
        ));
    }
    let is_open = |id: &&String| {
        let mut hits = case.hits.iter().filter(|hit| hit.id == **id);
        hits.any(|hit| hit.status == WatchlistScreeningHitStatus::PendingReview)
    };
    let different: BTreeSet<_> = judged.iter().collect();
    if different.len() < judged.len() || !judged.iter().all(is_open) {
        return Err(Failure::invalid_field(
            "confirmed_hits and dismissed_hits must be hits of the screening that await a review, \
             each named once",
        ));
    }
    for hit in &mut case.hits {
        if confirmed.contains(&hit.id) {
            hit.status = WatchlistScreeningHitStatus::Confirmed;
        } else if dismissed.contains(&hit.id) {
            hit.status = WatchlistScreeningHitStatus::Dismissed;
        }
    }
    let review = Review {
        id: review_id,
        confirmed,
        dismissed,
        comment,
        audit_trail,
    };
    case.reviews.push(review.clone());
    Ok(review)
}

pub(super) fn reviews<S: Subject>(
    ctx: &mut Ctx<'_>,
    id: &str,
    cursor: Option<&str>,
) -> Result<(Vec<Review>, Option<String>), Failure> {
    let case = find::<S>(ctx, id)?;
    let (page, next) = newest_first(&case.reviews, |review| &review.id, |_| true, cursor)?;
    Ok((page.into_iter().cloned().collect(), next))
}

/// Fails for what cannot be searched for.
pub(super) fn check_terms(
    name: &str,
    document: Option<&str>,
    country: Option<&str>,
) -> Result<(), Failure> {
    let wrong = |what: &str| Err(Failure::invalid_field(format!("search_terms.{what}")));
    if name.chars().count() > 100 || !name.chars().any(char::is_alphabetic) {
        return wrong("legal_name must have a letter, and 100 characters at most");
    }
    let is_number = |number: &str| {
        (4..=32).contains(&number.len()) && number.bytes().all(|c| c.is_ascii_alphanumeric())
    };
    if document.is_some_and(|number| !is_number(number)) {
        return wrong("document_number must have 4 to 32 letters and digits");
    }
    let is_code = |code: &str| code.len() == 2 && code.bytes().all(|c| c.is_ascii_uppercase());
    if country.is_some_and(|code| !is_code(code)) {
        return wrong("country must be an ISO 3166-1 alpha-2 code");
    }
    Ok(())
}
