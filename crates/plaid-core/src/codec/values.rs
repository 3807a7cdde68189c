//! Values that servers write in more than one way.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{Error as DecodeError, SeqAccess, Visitor},
};
use serde_json::Value;

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
    let mut value = None;
    deserializer.deserialize_any(TextVisitor(&mut |text| value = Some(read(text))))?;
    value.ok_or_else(|| D::Error::custom("no text"))
}

/// Hands the text on; one for all types, so that what is large around it is compiled once.
struct TextVisitor<'a>(&'a mut dyn FnMut(&str));

impl Visitor<'_> for TextVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        (self.0)(text);
        Ok(())
    }

    fn visit_bool<E: DecodeError>(self, value: bool) -> Result<(), E> {
        self.visit_str(if value { "true" } else { "false" })
    }

    fn visit_i64<E: DecodeError>(self, value: i64) -> Result<(), E> {
        self.visit_str(&value.to_string())
    }

    fn visit_u64<E: DecodeError>(self, value: u64) -> Result<(), E> {
        self.visit_str(&value.to_string())
    }

    fn visit_f64<E: DecodeError>(self, value: f64) -> Result<(), E> {
        self.visit_str(&value.to_string())
    }
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
    let mut value = None;
    deserializer.deserialize_str(TextVisitor(&mut |text| value = Some(read(text))))?;
    value.ok_or_else(|| D::Error::custom("no text"))
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
    use super::Sparse;

    #[test]
    fn null_elements_are_dropped() {
        assert_eq!(
            serde_json::from_str::<Sparse<u8>>("[1,null,2]").unwrap().0,
            [1, 2]
        );
    }
}
