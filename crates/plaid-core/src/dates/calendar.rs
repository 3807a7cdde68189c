//! The Gregorian calendar, from year 0 to 9999.

/// Year, month and day.
pub(super) type Day = (u16, u8, u8);

/// 0000-01-01 and 9999-12-31, as days since 1970-01-01.
const FIRST: i64 = -719_528;
const LAST: i64 = 2_932_896;

pub(super) fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

/// The day, if there is one.
pub(super) fn day(year: u16, month: u8, day: u8) -> Option<Day> {
    let real = year <= 9999 && (1..=12).contains(&month);
    (real && (1..=days_in(year, month)).contains(&day)).then_some((year, month, day))
}

/// Exactly `YYYY-MM-DD`.
pub(super) fn parse(text: &str) -> Option<Day> {
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
    self::day(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// Days between 1970-01-01 and the day.
pub(super) fn days_from_epoch((year, month, day): Day) -> i64 {
    let (month, day) = (i64::from(month), i64::from(day));
    // Years that start in March put the leap day last.
    let year = i64::from(year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The day so many days after 1970-01-01; years outside of 0 to 9999 have none.
pub(super) fn day_from_epoch(days: i64) -> Option<Day> {
    if !(FIRST..=LAST).contains(&days) {
        return None;
    }
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
    self::day(
        u16::try_from(year).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    )
}

#[cfg(test)]
mod tests {
    use super::{FIRST, LAST, day_from_epoch, days_from_epoch};

    #[test]
    fn every_day_has_its_number() {
        let mut last = None;
        for number in FIRST..=LAST {
            let day = day_from_epoch(number);
            assert!(day > last, "{number}");
            assert_eq!(day.map(days_from_epoch), Some(number));
            last = day;
        }
        assert_eq!(day_from_epoch(FIRST), Some((0, 1, 1)));
        assert_eq!(last, Some((9999, 12, 31)));
        assert_eq!(day_from_epoch(FIRST - 1), None);
        assert_eq!(day_from_epoch(LAST + 1), None);
        assert_eq!(day_from_epoch(0), Some((1970, 1, 1)));
    }
}
