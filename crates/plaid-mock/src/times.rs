//! How often a request is expected.

use std::{
    fmt,
    ops::{Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive},
};

/// A number of requests, or a range of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    least: u64,
    most: Option<u64>,
}

impl Times {
    pub(crate) const ANY: Self = Self {
        least: 0,
        most: None,
    };

    pub(crate) fn contains(self, count: u64) -> bool {
        self.least <= count && self.most.is_none_or(|most| count <= most)
    }

    pub(crate) fn least(self) -> u64 {
        self.least
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.least, self.most) {
            (1, Some(1)) => f.write_str("1 request"),
            (least, Some(most)) if least == most => write!(f, "{least} requests"),
            (0, Some(most)) => write!(f, "at most {most} requests"),
            (least, Some(most)) => write!(f, "{least} to {most} requests"),
            (least, None) => write!(f, "at least {least} requests"),
        }
    }
}

impl From<u64> for Times {
    fn from(count: u64) -> Self {
        Self::from(count..=count)
    }
}

impl From<RangeInclusive<u64>> for Times {
    fn from(range: RangeInclusive<u64>) -> Self {
        let (least, most) = range.into_inner();
        Self {
            least,
            most: Some(most),
        }
    }
}

impl From<Range<u64>> for Times {
    fn from(range: Range<u64>) -> Self {
        Self::from(range.start..=range.end.saturating_sub(1))
    }
}

impl From<RangeFrom<u64>> for Times {
    fn from(range: RangeFrom<u64>) -> Self {
        Self {
            least: range.start,
            most: None,
        }
    }
}

impl From<RangeTo<u64>> for Times {
    fn from(range: RangeTo<u64>) -> Self {
        Self::from(0..range.end)
    }
}

impl From<RangeToInclusive<u64>> for Times {
    fn from(range: RangeToInclusive<u64>) -> Self {
        Self::from(0..=range.end)
    }
}

impl From<RangeFull> for Times {
    fn from(_: RangeFull) -> Self {
        Self::ANY
    }
}

#[cfg(test)]
mod tests {
    use super::Times;

    #[test]
    fn ranges_are_what_they_are_in_rust() {
        let cases: [(Times, &[u64], &[u64], &str); 7] = [
            (1.into(), &[1], &[0, 2], "1 request"),
            (0.into(), &[0], &[1], "0 requests"),
            ((1..3).into(), &[1, 2], &[0, 3], "1 to 2 requests"),
            ((2..=2).into(), &[2], &[1, 3], "2 requests"),
            ((2..).into(), &[2, 99], &[1], "at least 2 requests"),
            ((..3).into(), &[0, 2], &[3], "at most 2 requests"),
            ((..=3).into(), &[0, 3], &[4], "at most 3 requests"),
        ];
        for (times, within, without, text) in cases {
            assert!(within.iter().all(|count| times.contains(*count)), "{text}");
            assert!(
                !without.iter().any(|count| times.contains(*count)),
                "{text}"
            );
            assert_eq!(times.to_string(), text);
        }
        assert!(Times::from(..).contains(7));
    }
}
