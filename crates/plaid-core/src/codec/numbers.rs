//! Numbers, in all the ways that servers write them and decoders hand them out.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{Error as DecodeError, MapAccess, Unexpected, Visitor},
};

use crate::amount::NUMBER_TEXT;

/// An integer, also when the server writes it as a whole float (`3.0`) or as text (`"3"`).
#[derive(Debug, Clone, Copy)]
pub struct Int(pub i64);

impl<'de> Deserialize<'de> for Int {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IntVisitor)
    }
}

struct IntVisitor;

impl<'de> Visitor<'de> for IntVisitor {
    type Value = Int;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E>(self, value: i64) -> Result<Int, E> {
        Ok(Int(value))
    }

    fn visit_u64<E: DecodeError>(self, value: u64) -> Result<Int, E> {
        i64::try_from(value)
            .map(Int)
            .map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    #[allow(clippy::cast_possible_truncation)] // The range is checked first.
    fn visit_f64<E: DecodeError>(self, value: f64) -> Result<Int, E> {
        const LIMIT: f64 = 9_007_199_254_740_992.0; // Above 2^53 a float skips integers.
        if value.fract() == 0.0 && value.abs() <= LIMIT {
            Ok(Int(value as i64))
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &self))
        }
    }

    fn visit_str<E: DecodeError>(self, text: &str) -> Result<Int, E> {
        let text = text.trim();
        match (text.parse(), text.parse()) {
            (Ok(value), _) => Ok(Int(value)),
            (_, Ok(value)) => self.visit_f64(value),
            _ => Err(E::invalid_type(Unexpected::Other("text"), &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Int, A::Error> {
        let text = number_text(map, &self)?;
        self.visit_str(&text)
    }
}

/// A number, also when the server writes it as text (`"0.5"`).
#[derive(Debug, Clone, Copy)]
pub struct Float(pub f64);

impl<'de> Deserialize<'de> for Float {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FloatVisitor)
    }
}

struct FloatVisitor;

impl<'de> Visitor<'de> for FloatVisitor {
    type Value = Float;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_f64<E>(self, value: f64) -> Result<Float, E> {
        Ok(Float(value))
    }

    #[allow(clippy::cast_precision_loss)] // A float is asked for.
    fn visit_i64<E>(self, value: i64) -> Result<Float, E> {
        Ok(Float(value as f64))
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_u64<E>(self, value: u64) -> Result<Float, E> {
        Ok(Float(value as f64))
    }

    fn visit_str<E: DecodeError>(self, text: &str) -> Result<Float, E> {
        let number: Option<f64> = text.trim().parse().ok();
        number
            .filter(|number| number.is_finite())
            .map(Float)
            .ok_or_else(|| E::invalid_type(Unexpected::Other("text"), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Float, A::Error> {
        let text = number_text(map, &self)?;
        self.visit_str(&text)
    }
}

/// The text of a number, which `serde_json` hands out in place of the number if some crate of the
/// program has turned its feature `arbitrary_precision` on.
fn number_text<'de, A: MapAccess<'de>>(
    mut map: A,
    expected: &impl Visitor<'de>,
) -> Result<String, A::Error> {
    match map.next_key::<String>()? {
        Some(name) if name == NUMBER_TEXT => map.next_value(),
        _ => Err(A::Error::invalid_type(Unexpected::Map, expected)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Float, Int};

    #[test]
    fn whole_floats_and_texts_are_integers() {
        for (text, value) in [
            ("3", 3),
            ("3.0", 3),
            ("-7.0", -7),
            ("1e3", 1000),
            ("\"3\"", 3),
            ("\"-3.0\"", -3),
            ("9223372036854775807", i64::MAX),
        ] {
            let read: Int = serde_json::from_str(text).unwrap();
            assert_eq!(read.0, value, "{text}");
        }
        for text in [
            "3.5",
            "1e300",
            "18446744073709551615",
            "\"three\"",
            "\"\"",
            "true",
            "null",
            "{}",
            "{\"a\":1}",
        ] {
            assert!(serde_json::from_str::<Int>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn texts_are_numbers() {
        for (text, value) in [("0.5", 0.5), ("-3", -3.0), ("\"0.5\"", 0.5), ("\"4\"", 4.0)] {
            let read: Float = serde_json::from_str(text).unwrap();
            assert_eq!(read.0.to_bits(), f64::to_bits(value), "{text}");
        }
        for text in ["\"half\"", "\"NaN\"", "\"\"", "true", "null", "{}"] {
            assert!(serde_json::from_str::<Float>(text).is_err(), "{text}");
        }
    }
}
