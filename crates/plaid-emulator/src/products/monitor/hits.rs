//! Hits, and what reviewers say of them.

use std::collections::BTreeSet;

use plaid_monitor::types::{WatchlistScreeningHitStatus, WatchlistScreeningStatus};

use super::{
    cases::{Case, Hit, Review, by_api, find},
    matching::compare,
    programs::program,
    subject::Subject,
};
use crate::{failure::Failure, products::cursor::newest_first, world::Ctx};

/// Compares the terms of a screening with the lists. Hits that were judged stay as they are.
pub(super) fn search<S: Subject>(ctx: &mut Ctx<'_>, case: &mut Case<S>) -> Result<(), Failure> {
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
