//! Exact money.

mod arithmetic;
mod minor;
mod parse;
mod wire;

use std::{fmt, str::FromStr};

use rust_decimal::prelude::ToPrimitive as _;
pub use rust_decimal::{Decimal, RoundingStrategy};

pub(crate) use self::wire::{NUMBER_TEXT, RAW_TEXT};
pub use self::{
    minor::MinorUnitsError,
    wire::{AmountOrNone, AmountText},
};

/// An exact decimal: a sum of money, a price or a quantity.
///
/// It never passes through a float: `575.67` in an answer is 575.67 here and goes back out as
/// `575.67`. JSON numbers and strings are both read. The currency stands beside the amount, in
/// `iso_currency_code` or `unofficial_currency_code`.
///
/// Up to 28 digits after the point are kept, and 28 in all; more of them are the residue of someone's
/// floats, and give the nearest amount. A number too large is an error.
///
/// ```
/// use plaid_core::Amount;
///
/// let rent: Amount = "1250.00".parse()?;
/// let total = rent + Amount::from_minor(575_67, 2)? * 2;
/// assert_eq!(total.to_string(), "2401.34");
/// assert!(total > 2000);
///
/// let spent: Amount = [rent, total].iter().sum();
/// assert_eq!(format!("{spent:.1}"), "3651.3");
/// assert_eq!(spent.to_minor_of("USD")?, 365_134);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Overflow
///
/// `+`, `-`, `*` and [`Sum`](std::iter::Sum) panic where the result is not an amount, as those of
/// integers do in a debug build. An amount holds 79 octillions, so sums of money do not get there;
/// where a number from outside might, use [`checked_add`](Self::checked_add),
/// [`checked_sub`](Self::checked_sub), [`checked_mul`](Self::checked_mul) and
/// [`checked_sum`](Self::checked_sum). None of them rounds.
///
/// # JSON
///
/// Text that is written or read as text (`to_string`, `to_writer`, `from_str`, `from_slice`) holds
/// every digit. A [`serde_json::Value`] holds its numbers as floats, so `json!` and `to_value` keep
/// 15 significant digits of an amount and `from_value` gets no more than those; turn an amount into
/// a text first where that is too few.
///
/// # Text
///
/// A precision rounds half away from zero, as [`round`](Self::round) does: 1.995 in `{:.2}` is 2.00.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(Decimal);

/// A text or number that is no [`Amount`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseAmountError {
    /// The text is no decimal number.
    #[error("not a decimal number")]
    Syntax,
    /// The number has more digits than an amount can hold exactly.
    #[error("a decimal number beyond what an amount holds exactly")]
    OutOfRange,
}

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// The decimal behind the amount.
    pub const fn as_decimal(self) -> Decimal {
        self.0
    }

    /// The nearest float, for charts and estimates.
    pub fn to_f64(self) -> f64 {
        self.0.to_f64().unwrap_or(f64::NAN)
    }

    /// Whether the amount is below zero.
    pub const fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// Whether the amount is zero.
    pub const fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// The amount without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// The nearest amount with so many digits after the point; half goes away from zero.
    #[must_use]
    pub fn round(self, digits: u32) -> Self {
        self.round_with(digits, RoundingStrategy::MidpointAwayFromZero)
    }

    /// An amount with so many digits after the point, by a rule of your choice.
    #[must_use]
    pub fn round_with(self, digits: u32, strategy: RoundingStrategy) -> Self {
        Self(self.0.round_dp_with_strategy(digits, strategy))
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = f.precision().and_then(|digits| u32::try_from(digits).ok());
        let shown = digits.map_or(*self, |digits| self.round(digits));
        if shown.is_zero() {
            fmt::Display::fmt(&shown.0.abs(), f)
        } else {
            fmt::Display::fmt(&shown.0, f)
        }
    }
}

impl From<Decimal> for Amount {
    fn from(value: Decimal) -> Self {
        Self(value)
    }
}

impl From<Amount> for Decimal {
    fn from(value: Amount) -> Self {
        value.0
    }
}

macro_rules! from_integers {
    ($($integer:ty),+) => {
        $(impl From<$integer> for Amount {
            fn from(value: $integer) -> Self {
                Self(Decimal::from(value))
            }
        })+
    };
}
from_integers!(i32, i64, u32, u64);

impl TryFrom<f64> for Amount {
    type Error = ParseAmountError;

    /// The shortest decimal that prints as this float: `0.1` becomes exactly 0.1.
    fn try_from(value: f64) -> Result<Self, ParseAmountError> {
        if value.is_finite() {
            value.to_string().parse()
        } else {
            Err(ParseAmountError::Syntax)
        }
    }
}

impl FromStr for Amount {
    type Err = ParseAmountError;

    /// Reads a decimal number as JSON writes it: `-12.50`, `1e-8`.
    fn from_str(text: &str) -> Result<Self, ParseAmountError> {
        parse::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::{Amount, AmountText, ParseAmountError, RoundingStrategy};

    fn amount(text: &str) -> Amount {
        text.parse().unwrap()
    }

    #[test]
    fn numbers_and_strings_are_exact() {
        for text in [
            "575.67",
            "345678.64",
            "144575.57",
            "0.1",
            "1e-8",
            "1234567890123.45",
            "0",
            "-0.005",
            "100.00",
            "1E2",
            "12345678901234567.89",
            "123456789012345678",
            "0.123456789012345678",
        ] {
            let number: Amount = serde_json::from_str(text).unwrap();
            let string: Amount = serde_json::from_str(&format!("\"{text}\"")).unwrap();
            assert_eq!(number, amount(text));
            assert_eq!(string, amount(text));
            let back: Amount =
                serde_json::from_str(&serde_json::to_string(&number).unwrap()).unwrap();
            assert_eq!(back, number, "{text}");
        }
        assert_eq!(serde_json::to_string(&amount("1e-8")).unwrap(), "1e-8");
        assert_eq!(amount("100.00").to_string(), "100.00");
    }

    #[test]
    fn what_does_not_fit_is_an_error() {
        for text in ["1e40", "123456789012345678901234567890", "1e99999999999"] {
            assert!(text.parse::<Amount>().is_err(), "{text}");
            assert!(serde_json::from_str::<Amount>(text).is_err(), "{text}");
        }
        for text in [
            "", "-", "1.", ".5", "1.2.3", "12a", "NaN", "0x1", "1e", " 1",
        ] {
            assert_eq!(
                text.parse::<Amount>(),
                Err(ParseAmountError::Syntax),
                "{text}"
            );
        }
        for json in ["null", "true", "{}", "[1]", "{\"a\":1}", "\"abc\"", "\"\""] {
            assert!(serde_json::from_str::<Amount>(json).is_err(), "{json}");
        }
        assert!(Amount::try_from(f64::NAN).is_err());
    }

    #[test]
    fn the_residue_of_floats_gives_the_nearest_amount() {
        for (text, nearest) in [
            ("1.4210854715202004e-14", "0.0000000000000142108547152020"),
            ("1.4210854715202006e-14", "0.0000000000000142108547152020"),
            ("0.00000000000000000000000000005", "1e-28"),
            ("0.000000000000000000000000000049", "0"),
            ("1e-30", "0"),
            ("-1e-9999", "0"),
            (
                "79228162514264337593543950335.4",
                "79228162514264337593543950335",
            ),
            (
                "0.12345678901234567890123456789012",
                "0.1234567890123456789012345679",
            ),
            ("1.10000000000000000000000000000000000", "1.1"),
        ] {
            assert_eq!(amount(text), amount(nearest), "{text}");
            assert_eq!(
                serde_json::from_str::<Amount>(text).unwrap(),
                amount(nearest)
            );
        }
        let float = Amount::try_from(1.421_085_471_520_200_4e-14).unwrap();
        assert_eq!(float, amount("1.4210854715202004e-14"));
    }

    #[test]
    fn wire_strings_have_two_digits_at_least() {
        for (text, wire) in [
            ("10", "\"10.00\""),
            ("1.5", "\"1.50\""),
            ("1.005", "\"1.005\""),
        ] {
            assert_eq!(
                serde_json::to_string(&AmountText(&amount(text))).unwrap(),
                wire
            );
        }
    }

    #[test]
    fn precision_rounds_half_away_from_zero() {
        for (text, shown) in [
            ("1.999", "2.00"),
            ("1.994", "1.99"),
            ("1.995", "2.00"),
            ("-1.995", "-2.00"),
            ("2.5", "2.50"),
            ("-0.004", "0.00"),
            ("7", "7.00"),
        ] {
            assert_eq!(format!("{:.2}", amount(text)), shown, "{text}");
        }
        assert_eq!(format!("[{:>8.1}]", amount("12.25")), "[    12.3]");
        assert_eq!(
            format!("{:?} {:.0}", amount("-0.50"), amount("-0.50")),
            "-0.50 -1"
        );
        assert_eq!(
            amount("0.125").round_with(2, RoundingStrategy::MidpointNearestEven),
            amount("0.12")
        );
        assert_eq!(amount("0.125").round(2), amount("0.13"));
        assert_eq!(amount("3.1").round(40), amount("3.1"));
    }
}
