//! One record is one JSON object.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error as DecodeError, IgnoredAny, MapAccess, Visitor},
};

/// A type that is one JSON object; implemented by generated code only.
#[doc(hidden)] // The module is, too; this hides the implementations.
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
    members.next_key_seed(MemberSeed(T::index))
}

/// Looks a member's name up. One for all records, so that what is large around it is compiled once.
struct MemberSeed(fn(&str) -> usize);

impl<'de> DeserializeSeed<'de> for MemberSeed {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for MemberSeed {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    #[inline]
    fn visit_str<E>(self, member: &str) -> Result<usize, E> {
        Ok((self.0)(member))
    }

    fn visit_bytes<E>(self, member: &[u8]) -> Result<usize, E> {
        Ok(std::str::from_utf8(member).map_or(UNKNOWN, self.0))
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
