//! Calendar arithmetic for made-up histories.

use std::time::{Duration, SystemTime};

use plaid_core::{Date, DateTime};

/// The date of a moment, so many days before it.
pub(crate) fn days_before(now: SystemTime, days: u64) -> Date {
    let then = now
        .checked_sub(Duration::from_secs(days * 86_400))
        .unwrap_or(SystemTime::UNIX_EPOCH);
    DateTime::from(then)
        .date()
        .unwrap_or_else(|| Date::from("1970-01-01"))
}

/// The date of a moment.
pub(crate) fn today(now: SystemTime) -> Date {
    days_before(now, 0)
}

/// When a day begins.
pub(crate) fn midnight(day: &Date) -> SystemTime {
    let epoch = Date::of(1970, 1, 1);
    let days = day.days_since(&epoch).unwrap_or_default();
    let days = u64::try_from(days).unwrap_or_default();
    SystemTime::UNIX_EPOCH + Duration::from_secs(days * 86_400)
}

/// The date of a moment, so many days after it.
pub(crate) fn days_after(now: SystemTime, days: u64) -> Date {
    DateTime::from(now + Duration::from_secs(days * 86_400))
        .date()
        .unwrap_or_else(|| Date::from("1970-01-01"))
}

#[cfg(any(feature = "bank-transfer", feature = "payment-initiation"))]
/// Whether a moment is between two others, as far as they are given.
pub(crate) fn is_between(
    moment: &DateTime,
    start: Option<&DateTime>,
    end: Option<&DateTime>,
) -> bool {
    let at = |moment: &DateTime| (moment.unix_seconds(), moment.subsec_nanos());
    start.is_none_or(|start| at(moment) >= at(start)) && end.is_none_or(|end| at(moment) <= at(end))
}
