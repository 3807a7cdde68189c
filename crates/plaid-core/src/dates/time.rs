//! time's dates and instants.

// The names are those that the documentation shows.
use ::time::{Date as TimeDate, Month, OffsetDateTime as TimeOffsetDateTime};

use super::{Date, DateTime, ParseDateError, parts::Parts};

impl From<TimeDate> for Date {
    /// Years outside of 0 to 9999 are kept as texts that are no dates.
    fn from(date: TimeDate) -> Self {
        let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
        match u16::try_from(year) {
            Ok(year) => Self::of(year, month, day),
            Err(_) => Self::from(date.to_string()),
        }
    }
}

impl TryFrom<&Date> for TimeDate {
    type Error = ParseDateError;

    fn try_from(date: &Date) -> Result<Self, ParseDateError> {
        let (year, month, day) = date.ymd().ok_or(ParseDateError)?;
        let month = Month::try_from(month).map_err(|_| ParseDateError)?;
        Self::from_calendar_date(year.into(), month, day).map_err(|_| ParseDateError)
    }
}

impl TryFrom<Date> for TimeDate {
    type Error = ParseDateError;

    fn try_from(date: Date) -> Result<Self, ParseDateError> {
        Self::try_from(&date)
    }
}

impl From<TimeOffsetDateTime> for DateTime {
    /// The offset is kept. Years outside of 0 to 9999 are kept as texts that are no times.
    fn from(time: TimeOffsetDateTime) -> Self {
        let year = u16::try_from(time.year()).ok().filter(|year| *year <= 9999);
        let Some(year) = year else {
            return Self::from(time.to_string());
        };
        if time.offset().seconds_past_minute() != 0 {
            return Self::from_unix(time.unix_timestamp(), time.nanosecond());
        }
        let minutes = time.offset().whole_minutes();
        Self::from_parts(&Parts {
            date: (year, time.month().into(), time.day()),
            hour: time.hour(),
            minute: time.minute(),
            second: time.second(),
            digits: if time.nanosecond() == 0 { 0 } else { 9 },
            nanos: time.nanosecond(),
            offset: (minutes != 0).then_some(minutes),
        })
    }
}

impl TryFrom<&DateTime> for TimeOffsetDateTime {
    type Error = ParseDateError;

    fn try_from(time: &DateTime) -> Result<Self, ParseDateError> {
        let (seconds, nanos) = time.instant().ok_or(ParseDateError)?;
        let whole = Self::from_unix_timestamp(seconds).map_err(|_| ParseDateError)?;
        whole.replace_nanosecond(nanos).map_err(|_| ParseDateError)
    }
}

impl TryFrom<DateTime> for TimeOffsetDateTime {
    type Error = ParseDateError;

    fn try_from(time: DateTime) -> Result<Self, ParseDateError> {
        Self::try_from(&time)
    }
}
