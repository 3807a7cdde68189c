//! What the generated `Serialize` and `Deserialize` impls share.
//!
//! Nothing here is meant to be called by hand; it is public because the product crates are
//! separate crates. One record is one JSON object. Decoding is lenient where the API drifts
//! (absent and null are the same, unknown members are skipped, whole floats are integers) and
//! strict where leniency would invent a value (a required id that is missing is an error).

use std::{
    borrow::Cow, collections::hash_map::RandomState, fmt, fmt::Write as _, marker::PhantomData,
};

pub use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error as DecodeError, MapAccess},
    ser::SerializeMap,
};
use serde_json::Value;
pub use zeroize::Zeroizing;

use crate::Clearable;
pub use crate::amount::AmountText;
use serde::de::{DeserializeSeed, IgnoredAny, SeqAccess, Unexpected, Visitor};

/// A type that is one JSON object; implemented by generated code only.
pub trait Record<'de>: Sized {
    /// The type's name, for "expected ..." messages.
    const NAME: &'static str;

    /// The position of a member among the known ones, or [`UNKNOWN`].
    fn index(member: &str) -> usize;

    /// Reads the members one by one.
    fn decode<A: MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error>;
}

/// The index of a member that the type does not know.
pub const UNKNOWN: usize = usize::MAX;

/// Decodes one record.
#[inline]
pub fn record<'de, D: Deserializer<'de>, T: Record<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(RecordVisitor(PhantomData))
}

struct RecordVisitor<T>(PhantomData<T>);

impl<'de, T: Record<'de>> Visitor<'de> for RecordVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<T, A::Error> {
        T::decode(&mut members)
    }
}

/// Reads the next member's name and looks it up among those of `T`.
#[inline]
pub fn next_member<'de, T: Record<'de>, A: MapAccess<'de>>(
    members: &mut A,
) -> Result<Option<usize>, A::Error> {
    members.next_key_seed(MemberSeed(PhantomData::<T>))
}

struct MemberSeed<T>(PhantomData<T>);

impl<'de, T: Record<'de>> DeserializeSeed<'de> for MemberSeed<T> {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de, T: Record<'de>> Visitor<'de> for MemberSeed<T> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    #[inline]
    fn visit_str<E>(self, member: &str) -> Result<usize, E> {
        Ok(T::index(member))
    }

    fn visit_bytes<E>(self, member: &[u8]) -> Result<usize, E> {
        Ok(std::str::from_utf8(member).map_or(UNKNOWN, T::index))
    }
}

/// Skips the value of an unknown member.
#[inline]
pub fn skip<'de, A: MapAccess<'de>>(members: &mut A) -> Result<(), A::Error> {
    members.next_value::<IgnoredAny>().map(|_| ())
}

/// A member that may not be missing.
#[inline]
pub fn required<T, E: DecodeError>(value: Option<T>, member: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(member))
}

/// An integer, also when the server writes it as a whole float (`3.0`).
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
        }
        deserializer.deserialize_i64(IntVisitor)
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

/// Writes a member that always appears.
#[inline]
pub fn put<M: SerializeMap, T: Serialize + ?Sized>(
    members: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    members.serialize_entry(name, value)
}

/// Writes a member only if it has a value.
#[inline]
pub fn put_some<M: SerializeMap, T: Serialize>(
    members: &mut M,
    name: &'static str,
    value: Option<&T>,
) -> Result<(), M::Error> {
    match value {
        Some(value) => members.serialize_entry(name, value),
        None => Ok(()),
    }
}

/// Writes a member that null clears.
pub fn put_clearable<M: SerializeMap, T: Serialize>(
    members: &mut M,
    name: &'static str,
    value: &Clearable<T>,
) -> Result<(), M::Error> {
    match value {
        Clearable::Keep => Ok(()),
        Clearable::Clear => members.serialize_entry(name, &()),
        Clearable::Set(value) => members.serialize_entry(name, value),
    }
}

/// The member that tells the variants of a union apart.
pub fn tag<'v>(value: &'v Value, member: &str) -> Option<&'v str> {
    value.get(member)?.as_str()
}

/// Decodes a variant of a union from its JSON.
pub fn from_value<T: serde::de::DeserializeOwned, E: DecodeError>(value: Value) -> Result<T, E> {
    serde_json::from_value(value).map_err(E::custom)
}

/// A random key in the form of a UUID, by which Plaid recognizes a repeated request.
pub fn new_idempotency_key() -> String {
    let mut bytes = [0; 16];
    if getrandom::fill(&mut bytes).is_err() {
        // The standard library seeds its hash maps from the system too, by other means.
        for half in bytes.chunks_mut(8) {
            let hasher = std::hash::BuildHasher::build_hasher(&RandomState::new());
            half.copy_from_slice(&std::hash::Hasher::finish(&hasher).to_ne_bytes());
        }
    }
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut key = String::with_capacity(36);
    for (at, byte) in bytes.iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            key.push('-');
        }
        let _ = write!(key, "{byte:02x}");
    }
    key
}

/// A path and query under construction.
#[derive(Debug)]
pub struct Target {
    text: String,
    has_query: bool,
}

impl Target {
    /// A path with `{name}` where parameters go.
    pub fn new(path: &'static str) -> Self {
        Self {
            text: path.to_owned(),
            has_query: false,
        }
    }

    /// Fills in a path parameter.
    pub fn path(&mut self, name: &str, value: &str) {
        self.text = self.text.replace(&format!("{{{name}}}"), &escape(value));
    }

    /// Adds a query parameter.
    pub fn query(&mut self, name: &str, value: &str) {
        self.text.push(if self.has_query { '&' } else { '?' });
        self.has_query = true;
        self.text.push_str(name);
        self.text.push('=');
        self.text.push_str(&escape(value));
    }

    /// The finished target.
    pub fn finish(self) -> Cow<'static, str> {
        Cow::Owned(self.text)
    }
}

/// Escapes everything but RFC 3986's unreserved characters.
fn escape(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{Int, Sparse, Target, new_idempotency_key};

    #[test]
    fn targets_escape_what_callers_pass() {
        let mut target = Target::new("/fdx/consents/{consentId}");
        target.path("consentId", "../a b");
        target.query("status", "A&B");
        target.query("x", "1");
        assert_eq!(target.finish(), "/fdx/consents/..%2Fa%20b?status=A%26B&x=1");
    }

    #[test]
    fn idempotency_keys_are_uuids_and_differ() {
        let key = new_idempotency_key();
        assert_eq!((key.len(), &key[14..15]), (36, "4"));
        assert_ne!(key, new_idempotency_key());
    }

    #[test]
    fn whole_floats_are_integers() {
        for (text, value) in [("3", 3), ("3.0", 3), ("-7.0", -7), ("1e3", 1000)] {
            assert_eq!(serde_json::from_str::<Int>(text).unwrap().0, value);
        }
        for text in ["3.5", "1e300", "18446744073709551615", "\"3\""] {
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
