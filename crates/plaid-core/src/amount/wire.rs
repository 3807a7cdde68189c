//! Amounts as JSON writes them: by the text of the number, so that no float comes between.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Unexpected, Visitor},
    ser::Error as _,
};
use serde_json::value::RawValue;

use super::{Amount, ParseAmountError, parse::parse_or_none};

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
