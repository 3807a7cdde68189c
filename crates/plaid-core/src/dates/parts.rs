//! What the text of an instant says.

use std::fmt;

use super::calendar::{self, Day};

/// An instant as its text spells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) date: Day,
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: u8,
    /// How many digits follow the point.
    pub(super) digits: u8,
    pub(super) nanos: u32,
    /// Minutes east of UTC; `None` is written `Z`.
    pub(super) offset: Option<i16>,
}

impl Parts {
    /// Whole seconds since 1970-01-01T00:00:00Z.
    pub(super) fn unix_seconds(&self) -> i64 {
        let offset = i64::from(self.offset.unwrap_or(0)) * 60;
        let clock =
            i64::from(self.hour) * 3600 + i64::from(self.minute) * 60 + i64::from(self.second);
        calendar::days_from_epoch(self.date) * 86_400 + clock - offset
    }
}

pub(super) fn parse(text: &str) -> Option<Parts> {
    let mut parts = Parts {
        date: calendar::parse(text.get(..10)?)?,
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

/// `Z`, `+01:00`, `+0100`, `+01` or nothing, which is taken for UTC.
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
        2 => (rest, "00"),
        _ => return None,
    };
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    let total = i16::try_from(hours * 60 + minutes).ok()?;
    (hours < 24 && minutes < 60).then_some(Some(sign * total))
}

impl fmt::Display for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            date: (year, month, day),
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
