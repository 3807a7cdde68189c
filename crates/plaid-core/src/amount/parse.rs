//! Decimal numbers as texts hold them.

use rust_decimal::Decimal;

use super::{Amount, ParseAmountError};

/// The largest mantissa of a [`Decimal`]: 96 bits.
pub(super) const MAX_MANTISSA: i128 = (1 << 96) - 1;
/// The most digits that a [`Decimal`] has after the point.
pub(super) const MAX_SCALE: i64 = 28;

/// The number without its last digits, rounded to the nearest.
fn without_digits(mantissa: i128, digits: i64) -> i128 {
    let power = u32::try_from(digits)
        .ok()
        .and_then(|digits| 10_i128.checked_pow(digits));
    match power {
        Some(power) => (mantissa + power / 2) / power,
        None => 0,
    }
}

pub(super) fn parse_or_none(text: &str) -> Result<Option<Amount>, ParseAmountError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    parse(text).map(Some)
}

pub(super) fn parse(text: &str) -> Result<Amount, ParseAmountError> {
    use ParseAmountError::{OutOfRange, Syntax};
    let (number, exponent) = match text.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, exponent.parse::<i32>().map_err(|_| Syntax)?),
        None => (text, 0),
    };
    let (negative, digits) = match number.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, number),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let point = digits.len() != whole.len();
    if whole.is_empty() || (point && fraction.is_empty()) {
        return Err(Syntax);
    }
    let mut mantissa: i128 = 0;
    let mut scale = -i64::from(exponent);
    let mut full = false;
    for (at, byte) in whole.bytes().chain(fraction.bytes()).enumerate() {
        if !byte.is_ascii_digit() {
            return Err(Syntax);
        }
        if full {
            continue;
        }
        let in_fraction = at >= whole.len();
        let digit = i128::from(byte - b'0');
        let next = mantissa * 10 + digit;
        if next <= MAX_MANTISSA {
            mantissa = next;
            scale += i64::from(in_fraction);
        } else if in_fraction {
            mantissa = (mantissa + i128::from(digit >= 5)).min(MAX_MANTISSA);
            full = true;
        } else {
            return Err(OutOfRange);
        }
    }
    while scale < 0 && mantissa != 0 {
        mantissa *= 10;
        scale += 1;
        if mantissa > MAX_MANTISSA {
            return Err(OutOfRange);
        }
    }
    if scale > MAX_SCALE {
        mantissa = without_digits(mantissa, scale - MAX_SCALE);
        scale = MAX_SCALE;
    }
    if mantissa == 0 {
        scale = scale.clamp(0, MAX_SCALE);
    }
    let scale = u32::try_from(scale).map_err(|_| OutOfRange)?;
    let mantissa = if negative { -mantissa } else { mantissa };
    Decimal::try_from_i128_with_scale(mantissa, scale)
        .map(Amount)
        .map_err(|_| OutOfRange)
}
