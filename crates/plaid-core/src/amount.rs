//! Exact money.

use std::{fmt, ops::Neg, str::FromStr};

use rust_decimal::{Decimal, prelude::ToPrimitive as _};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Unexpected, Visitor},
    ser::Error as _,
};
use serde_json::value::RawValue;

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
/// let amount: Amount = serde_json::from_str("575.67")?;
/// assert_eq!(amount, "575.67".parse()?);
/// assert_eq!(serde_json::to_string(&amount)?, "575.67");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

    /// An amount of so many minor units: `from_minor(1050, 2)` is 10.50.
    ///
    /// # Errors
    ///
    /// [`ParseAmountError::OutOfRange`] if there are more than 28 digits after the point.
    pub fn from_minor(units: i64, digits: u32) -> Result<Self, ParseAmountError> {
        Decimal::try_new(units, digits)
            .map(Self)
            .map_err(|_| ParseAmountError::OutOfRange)
    }

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

    /// The sum, or `None` if it does not fit.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference, or `None` if it does not fit.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The sum of many amounts, or `None` if it does not fit.
    pub fn checked_sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl Neg for Amount {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
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
        parse(text)
    }
}

/// The largest mantissa of a [`Decimal`]: 96 bits.
const MAX_MANTISSA: i128 = (1 << 96) - 1;
/// The most digits that a [`Decimal`] has after the point.
const MAX_SCALE: i64 = 28;

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

fn parse_or_none(text: &str) -> Result<Option<Amount>, ParseAmountError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    parse(text).map(Some)
}

fn parse(text: &str) -> Result<Amount, ParseAmountError> {
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

/// The name under which serde_json hands out the text of a value instead of its meaning. Other
/// deserializers, and a serde_json that no longer knows the name, take it for any newtype.
pub(crate) const RAW_TEXT: &str = "$serde_json::private::RawValue";
/// The name under which serde_json hands out numbers when some crate of the program has turned
/// its feature `arbitrary_precision` on.
pub(crate) const NUMBER_TEXT: &str = "$serde_json::private::Number";

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let amount = AmountOrNone::deserialize(deserializer)?.0;
        amount.ok_or_else(|| D::Error::custom(ParseAmountError::Syntax))
    }
}

/// An amount, or the empty text that stands where there is none.
#[derive(Debug)]
pub struct AmountOrNone(pub Option<Amount>);

impl<'de> Deserialize<'de> for AmountOrNone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_newtype_struct(RAW_TEXT, AmountVisitor)
            .map(Self)
    }
}

/// Reads the raw text where there is one, and the value where there is not.
struct AmountVisitor;

impl<'de> Visitor<'de> for AmountVisitor {
    type Value = Option<Amount>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        inner: D,
    ) -> Result<Option<Amount>, D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<Amount>, A::Error> {
        match map.next_key_seed(KeySeed)? {
            Some(true) => map.next_value_seed(TextSeed),
            _ => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }

    /// Compact formats, such as MessagePack, write the one member of a raw text without its name.
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Option<Amount>, A::Error> {
        items
            .next_element_seed(TextSeed)?
            .ok_or_else(|| A::Error::invalid_length(0, &self))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Option<Amount>, E> {
        parse_or_none(text).map_err(E::custom)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Option<Amount>, E> {
        Ok(Some(value.into()))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Option<Amount>, E> {
        Ok(Some(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Option<Amount>, E> {
        Amount::try_from(value).map(Some).map_err(E::custom)
    }
}

/// Whether the only member of the map is one of the two texts.
struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number")
    }

    fn visit_str<E>(self, name: &str) -> Result<bool, E> {
        Ok(name == RAW_TEXT || name == NUMBER_TEXT)
    }
}

/// The text of a JSON number, or of a JSON string that holds one.
struct TextSeed;

impl<'de> DeserializeSeed<'de> for TextSeed {
    type Value = Option<Amount>;

    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Option<Amount>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for TextSeed {
    type Value = Option<Amount>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Option<Amount>, E> {
        if text == "null" {
            return Err(E::invalid_type(Unexpected::Unit, &self));
        }
        let inner = text
            .strip_prefix('"')
            .and_then(|text| text.strip_suffix('"'));
        parse_or_none(inner.unwrap_or(text)).map_err(E::custom)
    }
}

/// Powers of ten that a float holds exactly.
const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];
/// A float tells all decimals of 15 digits apart.
const FLOAT_DIGITS: u128 = 1_000_000_000_000_000;

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (mantissa, scale) = (self.0.mantissa(), self.0.scale());
        if scale == 0 {
            if let Ok(whole) = i64::try_from(mantissa) {
                return serializer.serialize_i64(whole);
            }
        } else if mantissa.unsigned_abs() < FLOAT_DIGITS
            && let Some(power) = POWERS.get(scale as usize)
        {
            #[allow(clippy::cast_precision_loss)] // Below 2^53 nothing is lost.
            return serializer.serialize_f64(mantissa as f64 / power);
        }
        let text = RawValue::from_string(self.0.to_string()).map_err(S::Error::custom)?;
        text.serialize(serializer)
    }
}

/// An amount that is a string on the wire, with at least two digits after the point.
#[derive(Debug)]
pub struct AmountText<'a>(pub &'a Amount);

impl Serialize for AmountText<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let decimal = self.0.0;
        if decimal.scale() < 2 {
            serializer.collect_str(&format_args!("{decimal:.2}"))
        } else {
            serializer.collect_str(&decimal)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Amount, AmountText, ParseAmountError};

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
    fn sums_are_exact_and_checked() {
        let sum = Amount::checked_sum([amount("0.1"), amount("0.2")]);
        assert_eq!(sum, Some(amount("0.3")));
        let huge = Amount::from(rust_decimal::Decimal::MAX);
        assert_eq!(huge.checked_add(Amount::from(1)), None);
    }
}
