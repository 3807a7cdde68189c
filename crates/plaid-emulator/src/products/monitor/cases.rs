//! What is kept of screenings.

use plaid_core::DateTime;
use plaid_monitor::types::{
    ProgramNameSensitivity, Source, WatchlistScreeningAuditTrail, WatchlistScreeningHitStatus,
    WatchlistScreeningStatus,
};
use plaid_types::{ClientUserId, DashboardUserId};
use serde::{Deserialize, Serialize};

use super::{lists::Entry, matching::Found, subject::Subject};
use crate::{
    failure::Failure,
    world::{Ctx, State},
};

/// The screenings of a kind, oldest first, and their programs.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound = "")]
pub(super) struct Cases<S: Subject> {
    pub(super) programs: Vec<Program>,
    pub(super) cases: Vec<Case<S>>,
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
    pub(super) is_exact: bool,
}

impl Program {
    pub(super) fn new(id: &str, made: DateTime, is_exact: bool) -> Self {
        Self {
            id: id.to_owned(),
            made,
            is_exact,
        }
    }

    pub(super) fn name(&self) -> &'static str {
        if self.is_exact {
            "Exact names"
        } else {
            "Customers"
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
    pub(super) past: Vec<Version<S>>,
    pub(super) hits: Vec<Hit>,
    pub(super) reviews: Vec<Review>,
}

/// What a screening is at one time.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound = "")]
pub(super) struct Version<S: Subject> {
    /// Names the version among those of the screening.
    pub(super) number: String,
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
    pub(super) entry: usize,
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

/// A change that was made by the API.
pub(super) fn by_api(now: DateTime) -> WatchlistScreeningAuditTrail {
    WatchlistScreeningAuditTrail {
        source: Source::Api,
        dashboard_user_id: None,
        timestamp: now,
    }
}

/// What is kept of a kind of screenings. Every client has two programs, and in each of them the screening
/// of somebody who is on no list.
pub(super) fn cases<'a, S: Subject>(ctx: &'a mut Ctx<'_>) -> &'a mut Cases<S> {
    if ctx.state::<Cases<S>>().programs.is_empty() {
        let now = ctx.now();
        for (at, id) in S::PROGRAMS.into_iter().enumerate() {
            let case = Case::new(ctx, S::nobody(id), None);
            let cases = ctx.state::<Cases<S>>();
            cases.programs.push(Program::new(id, now.clone(), at > 0));
            cases.cases.push(case);
        }
    }
    ctx.state()
}

impl<S: Subject> Case<S> {
    /// A screening that has found nothing yet.
    pub(super) fn new(
        ctx: &mut Ctx<'_>,
        mut terms: S::Terms,
        client_user_id: Option<ClientUserId>,
    ) -> Self {
        *S::version(&mut terms) = Some(1);
        Self {
            id: ctx.ids().prefixed(S::SCREENING),
            now: Version {
                number: 1.to_string(),
                terms,
                assignee: None,
                status: WatchlistScreeningStatus::Cleared,
                client_user_id,
                audit_trail: by_api(ctx.now()),
            },
            past: Vec::new(),
            hits: Vec::new(),
            reviews: Vec::new(),
        }
    }
}

pub(super) fn find<'a, S: Subject>(
    ctx: &'a mut Ctx<'_>,
    id: &str,
) -> Result<&'a mut Case<S>, Failure> {
    let mut known = cases::<S>(ctx).cases.iter_mut();
    let case = known.find(|case| case.id == id);
    case.ok_or_else(|| Failure::unknown("the watchlist screening"))
}
