//! Instants that keep what was sent.

use std::{
    cmp::Ordering,
    fmt,
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    Date,
    date::{self, ParseDateError},
};

/// A point in time, RFC 3339 on the wire.
///
/// The text that was sent is kept to the last fraction digit. Reading is lenient: `+0000` without
/// a colon, a space for the `T` and a date alone (midnight UTC) are understood, and a text that is
/// no time at all is kept as it is. Real instants order chronologically.
///
/// ```
/// let sent = plaid_core::DateTime::from("2026-01-15T08:30:00.123456789Z");
/// assert_eq!(sent.unix_seconds(), Some(1_768_465_800));
/// assert_eq!(sent.to_string(), "2026-01-15T08:30:00.123456789Z");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(Repr);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Repr {
    Parts(Parts),
    Text(Box<str>),
}

/// What the canonical text says; no heap needed.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Parts {
    year: u16,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
    second: u8,
    /// How many digits follow the point.
    digits: u8,
    nanos: u32,
    /// Minutes east of UTC; `None` is written `Z`.
    offset: Option<i16>,
}

impl DateTime {
    /// Whole seconds since 1970-01-01T00:00:00Z; `None` if what was sent is no time.
    pub fn unix_seconds(&self) -> Option<i64> {
        let parts = self.parts()?;
        let offset = i64::from(parts.offset.unwrap_or(0)) * 60;
        let clock =
            i64::from(parts.hour) * 3600 + i64::from(parts.minute) * 60 + i64::from(parts.second);
        Some(days_from_epoch(parts.year, parts.month, parts.day) * 86_400 + clock - offset)
    }

    /// The nanoseconds beyond the whole second.
    pub fn subsec_nanos(&self) -> Option<u32> {
        self.parts().map(|parts| parts.nanos)
    }

    /// Minutes east of UTC.
    pub fn offset_minutes(&self) -> Option<i16> {
        self.parts().map(|parts| parts.offset.unwrap_or(0))
    }

    /// The calendar date at the instant's own offset.
    pub fn date(&self) -> Option<Date> {
        let parts = self.parts()?;
        Date::new(parts.year, parts.month, parts.day).ok()
    }

    fn parts(&self) -> Option<Parts> {
        match &self.0 {
            Repr::Parts(parts) => Some(*parts),
            Repr::Text(text) => parse(text),
        }
    }

    fn instant(&self) -> Option<(i64, u32)> {
        Some((self.unix_seconds()?, self.subsec_nanos()?))
    }
}

/// Days between 1970-01-01 and a date of the Gregorian calendar.
fn days_from_epoch(year: u16, month: u8, day: u8) -> i64 {
    let (month, day) = (i64::from(month), i64::from(day));
    // Years that start in March put the leap day last.
    let year = i64::from(year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn civil_from_days(days: i64) -> (i64, u8, u8) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let small = |number: i64| u8::try_from(number).unwrap_or_default();
    (year, small(month), small(day))
}

fn parse(text: &str) -> Option<Parts> {
    let (year, month, day) = date::parse(text.get(..10)?)?;
    let mut parts = Parts {
        year,
        month,
        day,
        hour: 0,
        minute: 0,
        second: 0,
        digits: 0,
        nanos: 0,
        offset: None,
    };
    let rest = &text[10..];
    if rest.is_empty() {
        return Some(parts);
    }
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let clock = rest.get(..8)?.as_bytes();
    if clock[2] != b':' || clock[5] != b':' {
        return None;
    }
    let two = |at: usize| digits(&rest[at..at + 2]).and_then(|number| u8::try_from(number).ok());
    (parts.hour, parts.minute, parts.second) = (two(0)?, two(3)?, two(6)?);
    if parts.hour > 23 || parts.minute > 59 || parts.second > 60 {
        return None;
    }
    let mut rest = &rest[8..];
    if let Some(fraction) = rest.strip_prefix('.') {
        let count = fraction.bytes().take_while(u8::is_ascii_digit).count();
        if !(1..=9).contains(&count) {
            return None;
        }
        parts.digits = u8::try_from(count).ok()?;
        parts.nanos = digits(&fraction[..count])? * 10_u32.pow(9 - u32::from(parts.digits));
        rest = &fraction[count..];
    }
    parts.offset = offset(rest)?;
    Some(parts)
}

fn digits(text: &str) -> Option<u32> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())
        .flatten()
}

/// `Z`, `+01:00`, `+0100` or nothing, which is taken for UTC.
#[allow(clippy::option_option)] // No offset, and no understanding of it, are two things.
fn offset(text: &str) -> Option<Option<i16>> {
    if text.is_empty() || text.eq_ignore_ascii_case("z") {
        return Some(None);
    }
    let (sign, rest) = match text.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let (hours, minutes) = match rest.len() {
        5 if rest.as_bytes()[2] == b':' => (rest.get(..2)?, rest.get(3..)?),
        4 => (rest.get(..2)?, rest.get(2..)?),
        _ => return None,
    };
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    let total = i16::try_from(hours * 60 + minutes).ok()?;
    (hours < 24 && minutes < 60).then_some(Some(sign * total))
}

impl fmt::Display for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            year,
            month,
            day,
            hour,
            minute,
            second,
            digits,
            nanos,
            offset,
        } = self;
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"
        )?;
        if *digits > 0 {
            let shown = nanos / 10_u32.pow(9 - u32::from(*digits));
            write!(f, ".{shown:0width$}", width = usize::from(*digits))?;
        }
        match offset {
            None => f.write_str("Z"),
            Some(minutes) => {
                let sign = if *minutes < 0 { '-' } else { '+' };
                let minutes = minutes.unsigned_abs();
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

impl From<&str> for DateTime {
    /// Keeps any text.
    fn from(text: &str) -> Self {
        match parse(text) {
            Some(parts) if is_canonical(&parts, text) => Self(Repr::Parts(parts)),
            _ => Self(Repr::Text(text.into())),
        }
    }
}

/// Whether a text is the one that would be written for what it says: with `T`, and with `Z` or an
/// offset in hours and minutes. All other parts have one form only.
fn is_canonical(parts: &Parts, text: &str) -> bool {
    let bytes = text.as_bytes();
    let fraction = match parts.digits {
        0 => 0,
        digits => usize::from(digits) + 1,
    };
    let zone = bytes.get(19 + fraction..).unwrap_or_default();
    let zone_fits = match (parts.offset, zone) {
        (None, zone) => zone == b"Z",
        (Some(minutes), &[sign, _, _, b':', _, _]) => (sign == b'-') == (minutes < 0),
        (Some(_), _) => false,
    };
    zone_fits && bytes[10] == b'T'
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&DateTime> for DateTime {
    fn from(time: &DateTime) -> Self {
        time.clone()
    }
}

impl From<SystemTime> for DateTime {
    /// The second in UTC; a fraction is dropped. Times outside of the years 0 to 9999 become the
    /// nearest that can be written.
    fn from(time: SystemTime) -> Self {
        let seconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
            Err(before) => {
                let before = before.duration();
                let whole = i64::try_from(before.as_secs()).unwrap_or(i64::MAX);
                -whole - i64::from(before.subsec_nanos() > 0)
            }
        };
        Self::from_unix(seconds, 0)
    }
}

impl DateTime {
    /// An instant in UTC, with nine digits after the point if it has a fraction.
    fn from_unix(seconds: i64, nanos: u32) -> Self {
        // 0000-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
        let seconds = seconds.clamp(-62_167_219_200, 253_402_300_799);
        let (year, month, day) = civil_from_days(seconds.div_euclid(86_400));
        let clock = seconds.rem_euclid(86_400);
        let small = |number: i64| u8::try_from(number).unwrap_or_default();
        Self(Repr::Parts(Parts {
            year: u16::try_from(year).unwrap_or_default(),
            month,
            day,
            hour: small(clock / 3600),
            minute: small(clock / 60 % 60),
            second: small(clock % 60),
            digits: if nanos == 0 { 0 } else { 9 },
            nanos,
            offset: None,
        }))
    }
}

impl TryFrom<&DateTime> for SystemTime {
    type Error = ParseDateError;

    fn try_from(time: &DateTime) -> Result<Self, ParseDateError> {
        let (seconds, nanos) = time.instant().ok_or(ParseDateError)?;
        let span = Duration::from_secs(seconds.unsigned_abs());
        let whole = if seconds < 0 {
            Self::UNIX_EPOCH.checked_sub(span)
        } else {
            Self::UNIX_EPOCH.checked_add(span)
        };
        whole
            .and_then(|time| time.checked_add(Duration::from_nanos(nanos.into())))
            .ok_or(ParseDateError)
    }
}

impl Ord for DateTime {
    /// By instant, then by text, so that only equal texts are equal.
    fn cmp(&self, other: &Self) -> Ordering {
        self.instant()
            .cmp(&other.instant())
            .then_with(|| self.to_string().cmp(&other.to_string()))
    }
}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Parts(parts) => fmt::Display::fmt(parts, f),
            Repr::Text(text) => f.write_str(text),
        }
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::codec::str(deserializer, |text| Self::from(text))
    }
}

#[cfg(feature = "jiff")]
#[cfg_attr(docsrs, doc(cfg(feature = "jiff")))]
mod jiff_conversions {
    use super::{DateTime, ParseDateError};

    impl From<jiff::Timestamp> for DateTime {
        fn from(time: jiff::Timestamp) -> Self {
            Self::from(time.to_string())
        }
    }

    impl TryFrom<&DateTime> for jiff::Timestamp {
        type Error = ParseDateError;

        fn try_from(time: &DateTime) -> Result<Self, ParseDateError> {
            let (seconds, nanos) = time.instant().ok_or(ParseDateError)?;
            let nanos = i32::try_from(nanos).map_err(|_| ParseDateError)?;
            Self::new(seconds, nanos).map_err(|_| ParseDateError)
        }
    }
}

#[cfg(feature = "chrono")]
#[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
mod chrono_conversions {
    use super::{DateTime, ParseDateError};

    impl From<chrono::DateTime<chrono::Utc>> for DateTime {
        fn from(time: chrono::DateTime<chrono::Utc>) -> Self {
            Self::from(time.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
        }
    }

    impl TryFrom<&DateTime> for chrono::DateTime<chrono::Utc> {
        type Error = ParseDateError;

        fn try_from(time: &DateTime) -> Result<Self, ParseDateError> {
            let (seconds, nanos) = time.instant().ok_or(ParseDateError)?;
            Self::from_timestamp(seconds, nanos).ok_or(ParseDateError)
        }
    }
}

#[cfg(feature = "time")]
#[cfg_attr(docsrs, doc(cfg(feature = "time")))]
mod time_conversions {
    use super::{DateTime, ParseDateError};

    impl From<time::OffsetDateTime> for DateTime {
        fn from(time: time::OffsetDateTime) -> Self {
            Self::from_unix(time.unix_timestamp(), time.nanosecond())
        }
    }

    impl TryFrom<&DateTime> for time::OffsetDateTime {
        type Error = ParseDateError;

        fn try_from(time: &DateTime) -> Result<Self, ParseDateError> {
            let (seconds, nanos) = time.instant().ok_or(ParseDateError)?;
            let whole = Self::from_unix_timestamp(seconds).map_err(|_| ParseDateError)?;
            whole.replace_nanosecond(nanos).map_err(|_| ParseDateError)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::DateTime;

    #[test]
    fn every_form_is_understood_and_none_is_changed() {
        for text in [
            "2026-01-15T08:30:00Z",
            "2026-01-15T08:30:00.5Z",
            "2026-01-15T08:30:00.123456789Z",
            "2026-01-15T09:30:00+01:00",
            "2026-01-15T08:30:00+0000",
            "2026-01-15 08:30:00",
            "2026-01-15t08:30:00z",
        ] {
            let time = DateTime::from(text);
            assert_eq!(time.unix_seconds(), Some(1_768_465_800), "{text}");
            assert_eq!(time.to_string(), text);
        }
        assert_eq!(
            DateTime::from("2020-01-01").unix_seconds(),
            Some(1_577_836_800)
        );
        for text in [
            "",
            "soon",
            "2026-01-15T25:00:00Z",
            "2026-01-15T08:30",
            "2026-01-15Tèè:30:00Z",
        ] {
            assert_eq!(DateTime::from(text).unix_seconds(), None, "{text}");
            assert_eq!(DateTime::from(text).to_string(), text);
        }
    }

    #[test]
    fn instants_order_across_offsets() {
        assert!(
            DateTime::from("2026-01-15T09:30:00+01:00") < DateTime::from("2026-01-15T08:30:01Z")
        );
        assert!(DateTime::from("soon") < DateTime::from("1970-01-01T00:00:00Z"));
    }

    #[test]
    fn system_time_goes_both_ways() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (4_102_444_799, "2099-12-31T23:59:59Z"),
            (-1, "1969-12-31T23:59:59Z"),
            (-86_400 * 365, "1969-01-01T00:00:00Z"),
            (-62_135_596_800, "0001-01-01T00:00:00Z"),
        ] {
            let span = Duration::from_secs(i64::unsigned_abs(seconds));
            let time = if seconds < 0 {
                SystemTime::UNIX_EPOCH - span
            } else {
                SystemTime::UNIX_EPOCH + span
            };
            let written = DateTime::from(time);
            assert_eq!(written.to_string(), text);
            assert_eq!(SystemTime::try_from(&written), Ok(time));
        }
    }

    #[test]
    fn system_time_is_written_in_whole_seconds() {
        let half = Duration::from_millis(500);
        let after = DateTime::from(SystemTime::UNIX_EPOCH + half);
        let before = DateTime::from(SystemTime::UNIX_EPOCH - half);
        assert_eq!(after.to_string(), "1970-01-01T00:00:00Z");
        assert_eq!(before.to_string(), "1969-12-31T23:59:59Z");
        let far = SystemTime::UNIX_EPOCH + Duration::from_secs(400_000_000_000);
        assert_eq!(DateTime::from(far).to_string(), "9999-12-31T23:59:59Z");
    }

    proptest::proptest! {
        #[test]
        fn a_text_is_canonical_if_it_is_what_would_be_written(
            text in r"2026-01-15[Tt ]08:30:00(\.[0-9]{1,10})?(Z|z|[+-](0[0-9]|23):?[0-5][0-9])?"
        ) {
            if let Some(parts) = super::parse(&text) {
                proptest::prop_assert_eq!(super::is_canonical(&parts, &text), parts.to_string() == text);
            }
            proptest::prop_assert_eq!(DateTime::from(text.as_str()).to_string(), text);
        }
    }
}
