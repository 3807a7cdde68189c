//! Screenings as they are made, read and changed.

use plaid_monitor::types::WatchlistScreeningStatus;
use plaid_types::{ClientUserId, DashboardUserId};

use super::{
    cases::{Case, by_api, cases, find},
    hits::search,
    programs::program,
    subject::Subject,
};
use crate::{failure::Failure, products::cursor::newest_first, world::Ctx};

/// Screens somebody.
pub(super) fn create<S: Subject>(
    ctx: &mut Ctx<'_>,
    terms: S::Terms,
    client_user_id: Option<ClientUserId>,
) -> Result<Case<S>, Failure> {
    program::<S>(ctx, S::program(&terms))?;
    let mut case = Case::new(ctx, terms, client_user_id);
    search(ctx, &mut case)?;
    cases::<S>(ctx).cases.push(case.clone());
    Ok(case)
}

/// What is to change about a screening.
pub(super) struct Changes<S: Subject> {
    pub(super) terms: Option<S::Terms>,
    pub(super) status: Option<WatchlistScreeningStatus>,
    pub(super) assignee: Option<DashboardUserId>,
    pub(super) unassigns: bool,
    pub(super) client_user_id: Option<ClientUserId>,
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
    let cases = &cases::<S>(ctx).cases;
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
    if let Some(terms) = &changes.terms {
        program::<S>(ctx, S::program(terms))?;
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

/// What a screening was and is, once it has changed.
pub(super) fn history<S: Subject>(
    ctx: &mut Ctx<'_>,
    id: &str,
    cursor: Option<&str>,
) -> Result<(Vec<Case<S>>, Option<String>), Failure> {
    let case = find::<S>(ctx, id)?;
    let mut versions = case.past.clone();
    if !versions.is_empty() {
        versions.push(case.now.clone());
    }
    let (page, next) = newest_first(&versions, |version| &version.number, |_| true, cursor)?;
    let page = page.into_iter().map(|version| Case {
        now: version.clone(),
        ..case.clone()
    });
    Ok((page.collect(), next))
}
