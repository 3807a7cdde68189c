//! The periods in which a consent limits what is paid.

use plaid_core::Date;
use plaid_payment_initiation::types::{
    PaymentConsentPeriodicAlignment as Alignment, PaymentConsentPeriodicInterval as Interval,
};

/// The first day of the period that a day is in, of a consent that was given on an earlier day.
pub(super) fn first_day(
    interval: &Interval,
    alignment: Option<&Alignment>,
    given: &Date,
    day: &Date,
) -> Date {
    let by_calendar = alignment == Some(&Alignment::Calendar);
    match interval {
        Interval::Week => {
            // A Monday, if the calendar counts.
            let monday = Date::of(1970, 1, 5);
            let from = if by_calendar { &monday } else { given };
            let days = day.days_since(from).unwrap_or_default().rem_euclid(7);
            day.checked_add_days(-days).unwrap_or_else(|| day.clone())
        }
        Interval::Month | Interval::Year => {
            let months = if *interval == Interval::Year { 12 } else { 1 };
            let from = if by_calendar {
                Date::of(1970, 1, 1)
            } else {
                given.clone()
            };
            anniversary(&from, months, day).unwrap_or_else(|| day.clone())
        }
        _ => day.clone(),
    }
}

/// The last day up to a day that comes so many months, or twice as many and so on, after a first one.
fn anniversary(from: &Date, months: i32, day: &Date) -> Option<Date> {
    let index = |date: &Date| {
        let (year, month, _) = date.ymd()?;
        Some(i32::from(year) * 12 + i32::from(month) - 1)
    };
    let (_, _, at) = from.ymd()?;
    let passed = (index(day)? - index(from)?).div_euclid(months);
    let nth = |count: i32| {
        let month = index(from)? + count * months;
        let year = u16::try_from(month.div_euclid(12)).ok()?;
        let month = u8::try_from(month.rem_euclid(12) + 1).ok()?;
        // A month that is too short for it has it on its last day.
        let last = Date::new(year, month, 1).ok()?.last_of_month();
        Some(Date::new(year, month, at).unwrap_or(last))
    };
    nth(passed)
        .filter(|date| date <= day)
        .or_else(|| nth(passed - 1))
}

#[cfg(test)]
mod tests {
    use plaid_core::Date;

    use super::{Alignment, Interval, first_day};

    #[test]
    fn periods_begin_with_the_calendar_or_with_the_consent() {
        for (interval, alignment, given, day, first) in [
            ("DAY", "CONSENT", "2026-01-15", "2026-01-20", "2026-01-20"),
            ("WEEK", "CALENDAR", "2026-01-15", "2026-01-25", "2026-01-19"),
            ("WEEK", "CONSENT", "2026-01-15", "2026-01-25", "2026-01-22"),
            (
                "MONTH",
                "CALENDAR",
                "2026-01-15",
                "2026-03-10",
                "2026-03-01",
            ),
            ("MONTH", "CONSENT", "2026-01-15", "2026-03-10", "2026-02-15"),
            ("MONTH", "CONSENT", "2026-01-31", "2026-02-28", "2026-02-28"),
            ("MONTH", "CONSENT", "2026-01-31", "2026-03-30", "2026-02-28"),
            ("YEAR", "CALENDAR", "2026-01-15", "2027-01-10", "2027-01-01"),
            ("YEAR", "CONSENT", "2026-01-15", "2027-01-10", "2026-01-15"),
        ] {
            let (given, day) = (Date::from(given), Date::from(day));
            let alignment = Alignment::from(alignment);
            let found = first_day(&Interval::from(interval), Some(&alignment), &given, &day);
            assert_eq!(
                found.as_str(),
                first,
                "{interval} {alignment} {given} {day}"
            );
        }
    }
}
