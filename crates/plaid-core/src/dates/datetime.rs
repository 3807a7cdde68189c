//! Instants.

use std::{
    cmp::Ordering,
    fmt,
    str::FromStr,
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    Date, ParseDateError, calendar,
    parts::{self, Parts},
    short_text::ShortText,
};
use crate::codec::outgoing;

/// A point in time, RFC 3339 on the wire.
///
/// The text that was sent is kept to the last fraction digit. Reading is lenient: `+0000` without
/// a colon, a space for the `T` and a date alone (midnight UTC) are understood, and a text that is
/// no time at all is kept as it is; a request with one is refused before anything is sent. Real
/// instants order chronologically.
///
/// ```
/// let sent = plaid_core::DateTime::from("2026-01-15T08:30:00.123456789Z");
/// assert_eq!(sent.unix_seconds(), Some(1_768_465_800));
/// assert_eq!(sent.as_str(), "2026-01-15T08:30:00.123456789Z");
/// ```
///
/// The features `jiff`, `chrono` and `time` convert from and to the instants of these libraries;
/// theirs are taken wherever a call takes an instant.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(ShortText<35>);

impl DateTime {
    /// The instant as the wire spells it.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whole seconds since 1970-01-01T00:00:00Z; `None` if what was sent is no time.
    pub fn unix_seconds(&self) -> Option<i64> {
        self.parts().map(|parts| parts.unix_seconds())
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
        let (year, month, day) = self.parts()?.date;
        Some(Date::of(year, month, day))
    }

    fn parts(&self) -> Option<Parts> {
        parts::parse(self.as_str())
    }

    pub(super) fn from_parts(parts: &Parts) -> Self {
        Self::from(parts.to_string())
    }

    /// Seconds since 1970 and nanoseconds beyond them.
    pub(crate) fn instant(&self) -> Option<(i64, u32)> {
        self.parts()
            .map(|parts| (parts.unix_seconds(), parts.nanos))
    }

    /// An instant in UTC, with six digits after the point if it has a fraction; `None` outside of
    /// the years 0 to 9999.
    #[cfg(feature = "sqlx-postgres")]
    pub(crate) fn from_micros(seconds: i64, micros: u32) -> Option<Self> {
        let time = Self::from_unix(seconds, micros * 1000);
        let parts = time
            .parts()
            .filter(|parts| parts.unix_seconds() == seconds)?;
        let digits = if micros == 0 { 0 } else { 6 };
        Some(Self::from_parts(&Parts { digits, ..parts }))
    }

    /// An instant in UTC, with nine digits after the point if it has a fraction; years outside of
    /// 0 to 9999 give the nearest that can be written.
    pub(super) fn from_unix(seconds: i64, nanos: u32) -> Self {
        // 0000-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
        let seconds = seconds.clamp(-62_167_219_200, 253_402_300_799);
        let clock = seconds.rem_euclid(86_400);
        let small = |number: i64| u8::try_from(number).unwrap_or_default();
        Self::from_parts(&Parts {
            date: calendar::day_from_epoch(seconds.div_euclid(86_400)).unwrap_or((0, 1, 1)),
            hour: small(clock / 3600),
            minute: small(clock / 60 % 60),
            second: small(clock % 60),
            digits: if nanos == 0 { 0 } else { 9 },
            nanos,
            offset: None,
        })
    }
}

impl From<&str> for DateTime {
    /// Keeps any text; use [`str::parse`] to have it checked.
    fn from(text: &str) -> Self {
        Self(ShortText::new(text))
    }
}

impl FromStr for DateTime {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        parts::parse(text).ok_or(ParseDateError)?;
        Ok(Self::from(text))
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&String> for DateTime {
    fn from(text: &String) -> Self {
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
            .then_with(|| self.as_str().cmp(other.as_str()))
    }
}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl AsRef<str> for DateTime {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

crate::compares_with_text!(DateTime);

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::printable::pad(f, self.as_str())
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let is_instant = || self.parts().is_some();
        outgoing::insist(is_instant, "a date and time as RFC 3339 spells it")?;
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::codec::str(deserializer, |text| Self::from(text))
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::{DateTime, parts};

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
    fn the_parts_of_a_clock_have_bounds() {
        for (clock, is_one) in [
            ("00:00:00Z", true),
            ("23:59:59Z", true),
            ("23:59:60Z", true), // A leap second.
            ("23:59:61Z", false),
            ("23:60:00Z", false),
            ("24:00:00Z", false),
            ("08:30:00+23:59", true),
            ("08:30:00-23:59", true),
            ("08:30:00+01:60", false),
            ("08:30:00+01:99", false),
            ("08:30:00+0199", false),
            ("08:30:00+24:00", false),
            ("08:30:00+24", false),
            ("08:30:00+01:5", false),
            ("08:30:00=01:00", false),
            ("08:30:00.Z", false),
            ("08:30:00.1234567891Z", false),
        ] {
            let text = format!("2026-01-15T{clock}");
            let time = DateTime::from(text.as_str());
            assert_eq!(time.unix_seconds().is_some(), is_one, "{text}");
            assert_eq!(text.parse::<DateTime>().is_ok(), is_one, "{text}");
        }
        let seconds = |text| DateTime::from(text).unix_seconds().unwrap();
        let noon = seconds("2026-01-15T12:00:00Z");
        assert_eq!(seconds("2026-01-15T13:59:00+01:59"), noon);
        assert_eq!(seconds("2026-01-15T10:01:00-01:59"), noon);
        assert_eq!(seconds("2026-01-15T12:00:60Z"), noon + 60);
    }

    #[test]
    fn instants_order_across_offsets() {
        let ordered = [
            "soon",
            "1970-01-01T00:00:00Z",
            "2026-01-15T09:30:00+01:00",
            "2026-01-15T08:30:01Z",
        ];
        let mut times = ordered.map(DateTime::from);
        times.reverse();
        times.sort();
        assert_eq!(times, ordered);
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
        fn what_a_text_says_can_be_written(
            text in r"2026-01-15[Tt ]08:30:00(\.[0-9]{1,10})?(Z|z|[+-](0[0-9]|23):?[0-5][0-9])?"
        ) {
            if let Some(parts) = parts::parse(&text) {
                let canonical = DateTime::from_parts(&parts);
                proptest::prop_assert_eq!(canonical.parts(), Some(parts));
                proptest::prop_assert_eq!(canonical.as_str().len() <= 35, true);
            }
            proptest::prop_assert_eq!(DateTime::from(text.as_str()), text);
        }
    }
}
