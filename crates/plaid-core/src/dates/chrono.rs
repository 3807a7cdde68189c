//! chrono's dates and instants.

// The names are those that the documentation shows.
use ::chrono::{
    DateTime as ChronoDateTime, NaiveDate as ChronoDate, Offset as _, SecondsFormat, TimeZone, Utc,
};

use super::{Date, DateTime, ParseDateError};

impl From<ChronoDate> for Date {
    /// Years outside of 0 to 9999 are kept as texts that are no dates.
    fn from(date: ChronoDate) -> Self {
        Self::from(date.to_string())
    }
}

impl TryFrom<&Date> for ChronoDate {
    type Error = ParseDateError;

    fn try_from(date: &Date) -> Result<Self, ParseDateError> {
        date.parsed()
    }
}

impl TryFrom<Date> for ChronoDate {
    type Error = ParseDateError;

    fn try_from(date: Date) -> Result<Self, ParseDateError> {
        date.parsed()
    }
}

impl<Tz: TimeZone> From<ChronoDateTime<Tz>> for DateTime {
    /// The offset is kept. Years outside of 0 to 9999 are kept as texts that are no times.
    fn from(time: ChronoDateTime<Tz>) -> Self {
        let offset = time.offset().fix();
        let text = if offset.local_minus_utc() % 60 == 0 {
            time.with_timezone(&offset)
                .to_rfc3339_opts(SecondsFormat::AutoSi, true)
        } else {
            time.to_utc().to_rfc3339_opts(SecondsFormat::AutoSi, true)
        };
        Self::from(text)
    }
}

impl TryFrom<&DateTime> for ChronoDateTime<Utc> {
    type Error = ParseDateError;

    fn try_from(time: &DateTime) -> Result<Self, ParseDateError> {
        let (seconds, nanos) = time.instant().ok_or(ParseDateError)?;
        Self::from_timestamp(seconds, nanos).ok_or(ParseDateError)
    }
}

impl TryFrom<DateTime> for ChronoDateTime<Utc> {
    type Error = ParseDateError;

    fn try_from(time: DateTime) -> Result<Self, ParseDateError> {
        Self::try_from(&time)
    }
}
