//! Values that servers write in more than one way.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{Error as DecodeError, SeqAccess, Unexpected, Visitor},
};
use serde_json::Value;

/// An integer, also when the server writes it as a whole float (`3.0`) or as text (`"3"`).
#[derive(Debug, Clone, Copy)]
pub struct Int(pub i64);

impl<'de> Deserialize<'de> for Int {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct IntVisitor;
        impl Visitor<'_> for IntVisitor {
            type Value = Int;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an integer")
            }

            fn visit_i64<E: DecodeError>(self, value: i64) -> Result<Int, E> {
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
                let unexpected = |_| E::invalid_value(Unexpected::Other("text"), &self);
                text.trim().parse().map(Int).map_err(unexpected)
            }
        }
        deserializer.deserialize_any(IntVisitor)
    }
}

/// A list whose null elements are dropped.
#[derive(Debug)]
pub struct Sparse<T>(pub Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Sparse<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SparseVisitor<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for SparseVisitor<T> {
            type Value = Sparse<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Sparse<T>, A::Error> {
                let mut kept = Vec::new();
                while let Some(item) = items.next_element::<Option<T>>()? {
                    kept.extend(item);
                }
                Ok(Sparse(kept))
            }
        }
        deserializer.deserialize_seq(SparseVisitor(PhantomData))
    }
}

/// Decodes an open enum: strings, and the numbers and bools some servers write in their place.
pub fn open_enum<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    read: fn(&str) -> T,
) -> Result<T, D::Error> {
    struct EnumVisitor<T>(fn(&str) -> T);
    impl<T> Visitor<'_> for EnumVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E>(self, text: &str) -> Result<T, E> {
            Ok((self.0)(text))
        }

        fn visit_bool<E>(self, value: bool) -> Result<T, E> {
            Ok((self.0)(if value { "true" } else { "false" }))
        }

        fn visit_i64<E>(self, value: i64) -> Result<T, E> {
            Ok((self.0)(&value.to_string()))
        }

        fn visit_u64<E>(self, value: u64) -> Result<T, E> {
            Ok((self.0)(&value.to_string()))
        }

        fn visit_f64<E>(self, value: f64) -> Result<T, E> {
            Ok((self.0)(&value.to_string()))
        }
    }
    deserializer.deserialize_any(EnumVisitor(read))
}

/// Decodes a value that is a string on the wire.
pub fn text<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    read: fn(String) -> T,
) -> Result<T, D::Error> {
    String::deserialize(deserializer).map(read)
}

/// Decodes a value from the text of a string, without keeping the text.
pub fn str<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    read: fn(&str) -> T,
) -> Result<T, D::Error> {
    struct StrVisitor<T>(fn(&str) -> T);
    impl<T> Visitor<'_> for StrVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E>(self, text: &str) -> Result<T, E> {
            Ok((self.0)(text))
        }
    }
    deserializer.deserialize_str(StrVisitor(read))
}

/// The member that tells the variants of a union apart.
pub fn tag<'v>(value: &'v Value, member: &str) -> Option<&'v str> {
    value.get(member)?.as_str()
}

/// Decodes a variant of a union from its JSON.
pub fn from_value<T: serde::de::DeserializeOwned, E: DecodeError>(value: Value) -> Result<T, E> {
    serde_json::from_value(value).map_err(E::custom)
}

#[cfg(test)]
mod tests {
    use super::{Int, Sparse};

    #[test]
    fn whole_floats_are_integers() {
        for (text, value) in [
            ("3", 3),
            ("3.0", 3),
            ("-7.0", -7),
            ("1e3", 1000),
            ("\"3\"", 3),
        ] {
            assert_eq!(serde_json::from_str::<Int>(text).unwrap().0, value);
        }
        for text in [
            "3.5",
            "1e300",
            "18446744073709551615",
            "\"three\"",
            "\"\"",
            "true",
        ] {
            assert!(serde_json::from_str::<Int>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn null_elements_are_dropped() {
        assert_eq!(
            serde_json::from_str::<Sparse<u8>>("[1,null,2]").unwrap().0,
            [1, 2]
        );
    }
}
