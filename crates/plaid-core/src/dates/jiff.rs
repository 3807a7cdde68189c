//! jiff's dates and instants.

// The names are those that the documentation shows.
use ::jiff::{Timestamp as JiffTimestamp, Zoned as JiffZoned, civil::Date as JiffDate};

use super::{Date, DateTime, ParseDateError};

impl From<JiffDate> for Date {
    /// Years before 0 are kept as texts that are no dates.
    fn from(date: JiffDate) -> Self {
        Self::from(date.to_string())
    }
}

impl TryFrom<&Date> for JiffDate {
    type Error = ParseDateError;

    fn try_from(date: &Date) -> Result<Self, ParseDateError> {
        date.parsed()
    }
}

impl TryFrom<Date> for JiffDate {
    type Error = ParseDateError;

    fn try_from(date: Date) -> Result<Self, ParseDateError> {
        date.parsed()
    }
}

impl From<JiffTimestamp> for DateTime {
    /// Years before 0 are kept as texts that are no times.
    fn from(time: JiffTimestamp) -> Self {
        Self::from(time.to_string())
    }
}

impl From<&JiffZoned> for DateTime {
    /// The offset is kept, and the name of the time zone is not.
    fn from(time: &JiffZoned) -> Self {
        if time.offset().seconds() % 60 == 0 {
            let shown = time.timestamp().display_with_offset(time.offset());
            Self::from(shown.to_string())
        } else {
            Self::from(time.timestamp())
        }
    }
}

impl From<JiffZoned> for DateTime {
    /// The offset is kept, and the name of the time zone is not.
    fn from(time: JiffZoned) -> Self {
        Self::from(&time)
    }
}

impl TryFrom<&DateTime> for JiffTimestamp {
    type Error = ParseDateError;

    fn try_from(time: &DateTime) -> Result<Self, ParseDateError> {
        let (seconds, nanos) = time.instant().ok_or(ParseDateError)?;
        let nanos = i32::try_from(nanos).map_err(|_| ParseDateError)?;
        Self::new(seconds, nanos).map_err(|_| ParseDateError)
    }
}

impl TryFrom<DateTime> for JiffTimestamp {
    type Error = ParseDateError;

    fn try_from(time: DateTime) -> Result<Self, ParseDateError> {
        Self::try_from(&time)
    }
}
