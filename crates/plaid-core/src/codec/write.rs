//! Members as they are written.

use serde::{Serialize, ser::SerializeMap};

use crate::Clearable;

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
