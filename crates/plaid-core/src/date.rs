//! Calendar dates that keep what was sent.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A calendar date, `YYYY-MM-DD` on the wire.
///
/// An answer may hold something else where a date is expected; its text is kept and goes back out
/// unchanged, and [`ymd`](Self::ymd) says `None`. Real dates order chronologically.
///
/// ```
/// let date = plaid_core::Date::new(2026, 2, 28)?;
/// assert_eq!(date.to_string(), "2026-02-28");
/// assert_eq!(plaid_core::Date::from("2026-02-28"), date);
/// # Ok::<(), plaid_core::ParseDateError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(Repr);

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Repr {
    Ymd(u16, u8, u8),
    Text(Box<str>),
}

/// A text or a set of numbers that is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a calendar date of the form YYYY-MM-DD")]
pub struct ParseDateError;

impl Date {
    /// The date of these numbers.
    ///
    /// # Errors
    ///
    /// [`ParseDateError`] if there is no such day, or the year has not four digits.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, ParseDateError> {
        let real = year <= 9999 && (1..=12).contains(&month);
        if real && (1..=days_in(year, month)).contains(&day) {
            Ok(Self(Repr::Ymd(year, month, day)))
        } else {
            Err(ParseDateError)
        }
    }

    /// Year, month and day; `None` if what was sent is no date.
    pub fn ymd(&self) -> Option<(u16, u8, u8)> {
        match &self.0 {
            Repr::Ymd(year, month, day) => Some((*year, *month, *day)),
            Repr::Text(_) => None,
        }
    }
}

pub(crate) fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

/// Exactly `YYYY-MM-DD`.
pub(crate) fn parse(text: &str) -> Option<(u16, u8, u8)> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let number = |range: std::ops::Range<usize>| -> Option<u16> {
        let digits = bytes.get(range)?;
        digits.iter().all(u8::is_ascii_digit).then(|| {
            digits
                .iter()
                .fold(0, |number, digit| number * 10 + u16::from(digit - b'0'))
        })
    };
    let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    Date::new(year, month, day).ok()?;
    Some((year, month, day))
}

impl From<&str> for Date {
    /// Keeps any text; use [`str::parse`] to have it checked.
    fn from(text: &str) -> Self {
        Self(match parse(text) {
            Some((year, month, day)) => Repr::Ymd(year, month, day),
            None => Repr::Text(text.into()),
        })
    }
}

impl From<String> for Date {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&Date> for Date {
    fn from(date: &Date) -> Self {
        date.clone()
    }
}

impl FromStr for Date {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        let (year, month, day) = parse(text).ok_or(ParseDateError)?;
        Ok(Self(Repr::Ymd(year, month, day)))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Ymd(year, month, day) => write!(f, "{year:04}-{month:02}-{day:02}"),
            Repr::Text(text) => f.write_str(text),
        }
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::codec::str(deserializer, |text| Self::from(text))
    }
}

#[cfg(feature = "jiff")]
#[cfg_attr(docsrs, doc(cfg(feature = "jiff")))]
mod jiff_conversions {
    use super::{Date, ParseDateError};

    impl TryFrom<jiff::civil::Date> for Date {
        type Error = ParseDateError;

        fn try_from(date: jiff::civil::Date) -> Result<Self, ParseDateError> {
            date.to_string().parse()
        }
    }

    impl TryFrom<&Date> for jiff::civil::Date {
        type Error = ParseDateError;

        fn try_from(date: &Date) -> Result<Self, ParseDateError> {
            date.to_string().parse().map_err(|_| ParseDateError)
        }
    }
}

#[cfg(feature = "chrono")]
#[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
mod chrono_conversions {
    use super::{Date, ParseDateError};

    impl TryFrom<chrono::NaiveDate> for Date {
        type Error = ParseDateError;

        fn try_from(date: chrono::NaiveDate) -> Result<Self, ParseDateError> {
            date.to_string().parse()
        }
    }

    impl TryFrom<&Date> for chrono::NaiveDate {
        type Error = ParseDateError;

        fn try_from(date: &Date) -> Result<Self, ParseDateError> {
            date.to_string().parse().map_err(|_| ParseDateError)
        }
    }
}

#[cfg(feature = "time")]
#[cfg_attr(docsrs, doc(cfg(feature = "time")))]
mod time_conversions {
    use super::{Date, ParseDateError};

    impl TryFrom<time::Date> for Date {
        type Error = ParseDateError;

        fn try_from(date: time::Date) -> Result<Self, ParseDateError> {
            let year = u16::try_from(date.year()).map_err(|_| ParseDateError)?;
            Self::new(year, date.month().into(), date.day())
        }
    }

    impl TryFrom<&Date> for time::Date {
        type Error = ParseDateError;

        fn try_from(date: &Date) -> Result<Self, ParseDateError> {
            let (year, month, day) = date.ymd().ok_or(ParseDateError)?;
            let month = time::Month::try_from(month).map_err(|_| ParseDateError)?;
            Self::from_calendar_date(year.into(), month, day).map_err(|_| ParseDateError)
        }
    }
}

#[cfg(test)]
mod tests {
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
    }

    #[test]
    fn dates_are_small() {
        assert!(std::mem::size_of::<Date>() <= 16);
    }
}
