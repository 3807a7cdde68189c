//! On which day a debit is best sent.

use plaid_core::Date;
use plaid_signal::types::{
    SignalScheduleRecommendation, SignalScheduleRequest, SignalScheduleResponse,
};

use super::{Subject, attributes};
use crate::{bank::dates::today, failure::Failure, world::Ctx};

/// How many banking days are looked at.
const DAYS: usize = 6;

/// The next day is the best if the money is there; no day is if it is not.
pub(super) fn schedule(
    ctx: &mut Ctx<'_>,
    request: SignalScheduleRequest,
) -> Result<SignalScheduleResponse, Failure> {
    let subject = Subject::of_access_token(ctx, &request.access_token, request.account_id)?;
    if request.amount.is_negative() || request.amount.is_zero() {
        return Err(Failure::invalid_field("amount must be greater than zero"));
    }
    let known = attributes::of(ctx, &subject, request.amount)?;
    let balance = known.available_balance.or(known.current_balance);
    let is_there = balance.is_some_and(|balance| balance >= request.amount);
    let days: Vec<Date> = banking_days(&today(ctx.now)).take(DAYS).collect();
    Ok(SignalScheduleResponse {
        optimal_date: days.first().filter(|_| is_there).cloned(),
        recommendations: (1..)
            .zip(days)
            .map(|(rank, date)| SignalScheduleRecommendation {
                date: Some(date),
                recommendation: Some(
                    if is_there {
                        "RECOMMENDED"
                    } else {
                        "NOT_RECOMMENDED"
                    }
                    .into(),
                ),
                rank: is_there.then_some(rank),
            })
            .collect(),
        warnings: subject.stale.into_iter().collect(),
        request_id: None,
    })
}

/// The banking days from a day on; holidays are none that it knows.
fn banking_days(first: &Date) -> impl Iterator<Item = Date> {
    // A Monday.
    let monday = Date::of(1970, 1, 5);
    let days = (0..).map_while(move |days| first.checked_add_days(days));
    days.filter(move |day| {
        let days = day.days_since(&monday).unwrap_or_default();
        days.rem_euclid(7) < 5
    })
}
