//! Calendar dates.

use std::{
    borrow::Borrow,
    fmt,
    ops::{Add, Sub},
    str::FromStr,
    time::SystemTime,
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{DateTime, calendar, short_text::ShortText};
use crate::{Clock, codec::outgoing};

/// A calendar date, `YYYY-MM-DD` on the wire.
///
/// An answer may hold something else where a date is expected; its text is kept, and
/// [`ymd`](Self::ymd) says `None`. A request with such a text is refused before anything is sent.
/// Dates order chronologically.
///
/// ```
/// use plaid_core::{Date, ManualClock};
///
/// let paid = Date::of(2026, 3, 31);
/// assert_eq!(paid, "2026-03-31");
/// assert_eq!(paid.last_of_month(), paid);
/// assert_eq!(&paid - 31, Date::of(2026, 2, 28));
/// assert_eq!(paid.days_since(&Date::of(2026, 1, 1)), Some(89));
///
/// let windows: Vec<_> = Date::of(2026, 1, 15).months_through(&paid).collect();
/// assert_eq!(windows[1], (Date::of(2026, 2, 1), Date::of(2026, 2, 28)));
/// assert_eq!(windows.len(), 3);
///
/// assert_eq!(Date::today(&ManualClock::new()), "1970-01-01");
/// ```
///
/// The features `jiff`, `chrono` and `time` convert from and to the dates of these libraries; theirs
/// are taken wherever a call takes a date.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(ShortText<10>);

/// A text or a set of numbers that is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a calendar date of the form YYYY-MM-DD")]
pub struct ParseDateError;

impl Date {
    /// The date of these numbers. Numbers that no day has, such as February 30, are kept as any
    /// other text that is no date.
    pub fn of(year: u16, month: u8, day: u8) -> Self {
        Self::from(format!("{year:04}-{month:02}-{day:02}"))
    }

    /// The date of these numbers.
    ///
    /// # Errors
    ///
    /// [`ParseDateError`] if there is no such day, or the year has not four digits.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, ParseDateError> {
        calendar::day(year, month, day).ok_or(ParseDateError)?;
        Ok(Self::of(year, month, day))
    }

    /// Today, in UTC.
    pub fn today(clock: &(impl Clock + ?Sized)) -> Self {
        Self::from(clock.now())
    }

    /// The date as the wire spells it.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Year, month and day; `None` if what was sent is no date.
    pub fn ymd(&self) -> Option<(u16, u8, u8)> {
        calendar::parse(self.as_str())
    }

    /// How many days the date is after another one; `None` if either is none.
    pub fn days_since(&self, earlier: &Self) -> Option<i64> {
        Some(self.days()? - earlier.days()?)
    }

    /// The date so many days later; `None` if it is none, or beyond the year 9999.
    pub fn checked_add_days(&self, days: i64) -> Option<Self> {
        Self::from_days(self.days()?.checked_add(days)?)
    }

    /// The first day of the month.
    #[must_use]
    pub fn first_of_month(&self) -> Self {
        self.in_month(|_, _| 1)
    }

    /// The last day of the month.
    #[must_use]
    pub fn last_of_month(&self) -> Self {
        self.in_month(calendar::days_in)
    }

    /// Every month from this date through the last one, each as its first and last day; the first
    /// begins with this date, and the last ends with that one.
    pub fn months_through(&self, last: &Self) -> impl Iterator<Item = (Self, Self)> + use<> {
        let last = last.clone();
        let real = self.ymd().and(last.ymd());
        let mut next = real.map(|_| self.clone());
        std::iter::from_fn(move || {
            let first = next.take().filter(|first| *first <= last)?;
            let end = first.last_of_month().min(last.clone());
            next = end.checked_add_days(1);
            Some((first, end))
        })
    }

    /// The same date of another library, from its text.
    #[cfg(any(feature = "chrono", feature = "jiff"))]
    pub(super) fn parsed<T: FromStr>(&self) -> Result<T, ParseDateError> {
        self.ymd().ok_or(ParseDateError)?;
        self.as_str().parse().map_err(|_| ParseDateError)
    }

    /// The date so many days after 1970-01-01.
    pub(crate) fn from_days(days: i64) -> Option<Self> {
        let (year, month, day) = calendar::day_from_epoch(days)?;
        Some(Self::of(year, month, day))
    }

    pub(crate) fn days(&self) -> Option<i64> {
        self.ymd().map(calendar::days_from_epoch)
    }

    fn in_month(&self, day: fn(u16, u8) -> u8) -> Self {
        match self.ymd() {
            Some((year, month, _)) => Self::of(year, month, day(year, month)),
            None => self.clone(),
        }
    }

    /// What the operators give, which have no other way to say that there is no such date.
    fn moved(&self, days: i64) -> Self {
        let limit = if days < 0 { (0, 1, 1) } else { (9999, 12, 31) };
        match self.ymd() {
            Some(_) => self
                .checked_add_days(days)
                .unwrap_or_else(|| Self::of(limit.0, limit.1, limit.2)),
            None => self.clone(),
        }
    }
}

/// So many days later. A text that is no date stays as it is, and no date is later than 9999-12-31.
impl Add<i64> for Date {
    type Output = Self;

    fn add(self, days: i64) -> Self {
        self.moved(days)
    }
}

/// So many days later. A text that is no date stays as it is, and no date is later than 9999-12-31.
impl Add<i64> for &Date {
    type Output = Date;

    fn add(self, days: i64) -> Date {
        self.moved(days)
    }
}

/// So many days earlier. A text that is no date stays as it is, and no date is earlier than
/// 0000-01-01.
impl Sub<i64> for Date {
    type Output = Self;

    fn sub(self, days: i64) -> Self {
        self.moved(days.saturating_neg())
    }
}

/// So many days earlier. A text that is no date stays as it is, and no date is earlier than
/// 0000-01-01.
impl Sub<i64> for &Date {
    type Output = Date;

    fn sub(self, days: i64) -> Date {
        self.moved(days.saturating_neg())
    }
}

impl From<&str> for Date {
    /// Keeps any text; use [`str::parse`] to have it checked.
    fn from(text: &str) -> Self {
        Self(ShortText::new(text))
    }
}

impl From<String> for Date {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&String> for Date {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&Date> for Date {
    fn from(date: &Date) -> Self {
        date.clone()
    }
}

impl From<SystemTime> for Date {
    /// The date in UTC, from the year 0 to 9999; other times give the nearest.
    fn from(time: SystemTime) -> Self {
        DateTime::from(time)
            .date()
            .unwrap_or_else(|| Self::of(0, 1, 1))
    }
}

impl FromStr for Date {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        calendar::parse(text).ok_or(ParseDateError)?;
        Ok(Self::from(text))
    }
}

impl AsRef<str> for Date {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl Borrow<str> for Date {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

crate::compares_with_text!(Date);

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::printable::pad(f, self.as_str())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let is_date = || self.ymd().is_some();
        outgoing::insist(is_date, "a calendar date of the form YYYY-MM-DD")?;
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::codec::str(deserializer, |text| Self::from(text))
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::Date;

    #[test]
    fn real_dates_have_numbers_and_others_keep_their_text() {
        assert_eq!(Date::from("2024-02-29").ymd(), Some((2024, 2, 29)));
        for text in [
            "2023-02-29",
            "2024-13-01",
            "2024-1-1",
            "",
            "2024-01-01T00:00:00Z",
            "soon",
        ] {
            let date = Date::from(text);
            assert_eq!(date.ymd(), None, "{text}");
            assert_eq!(date.to_string(), text);
            assert!(text.parse::<Date>().is_err());
        }
        assert_eq!(Date::of(2026, 2, 30), "2026-02-30");
        assert!(Date::new(2026, 2, 30).is_err());
        assert!(Date::new(10_000, 1, 1).is_err());
    }

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        let leap = Date::of(2024, 2, 29);
        assert_eq!(&leap + 1, Date::of(2024, 3, 1));
        assert_eq!(&leap - 60, Date::of(2023, 12, 31));
        assert_eq!(leap.clone() + 366, Date::of(2025, 3, 1));
        assert_eq!(Date::of(2025, 3, 1).days_since(&leap), Some(366));
        assert_eq!(leap.days_since(&Date::from("soon")), None);
        assert_eq!(leap.first_of_month(), Date::of(2024, 2, 1));
        assert_eq!(Date::of(2023, 2, 1).last_of_month(), Date::of(2023, 2, 28));
    }

    #[test]
    fn there_is_an_end_to_days() {
        assert_eq!(Date::of(9999, 12, 31) + 1, "9999-12-31");
        assert_eq!(Date::of(0, 1, 1) - i64::MIN, "9999-12-31");
        assert_eq!(Date::of(9999, 12, 31) - i64::MAX, "0000-01-01");
        assert_eq!(Date::of(9999, 12, 31).checked_add_days(1), None);
        assert_eq!(Date::from("soon") + 1, "soon");
        assert_eq!(Date::from("soon").first_of_month(), "soon");
    }

    #[test]
    fn months_make_windows() {
        let months = |from: &str, to: &str| -> Vec<String> {
            Date::from(from)
                .months_through(&Date::from(to))
                .map(|(first, last)| format!("{first} {last}"))
                .collect()
        };
        assert_eq!(
            months("2025-12-30", "2026-01-01"),
            ["2025-12-30 2025-12-31", "2026-01-01 2026-01-01"]
        );
        assert_eq!(
            months("2026-01-01", "2026-01-01"),
            ["2026-01-01 2026-01-01"]
        );
        assert_eq!(months("9999-12-31", "9999-12-31").len(), 1);
        assert!(months("2026-01-02", "2026-01-01").is_empty());
        assert!(months("2026-01-02", "soon").is_empty());
        assert!(months("long ago", "soon").is_empty());
    }

    #[test]
    fn a_moment_has_a_date() {
        let late = SystemTime::UNIX_EPOCH + Duration::from_secs(86_399);
        assert_eq!(Date::from(late), "1970-01-01");
        assert_eq!(Date::from(late + Duration::from_secs(1)), "1970-01-02");
    }

    #[test]
    fn dates_are_small() {
        assert_eq!(std::mem::size_of::<Option<Date>>(), 16);
    }
}
