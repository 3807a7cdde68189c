//! Members as they are written.

use serde::{Serialize, ser::SerializeMap};

use crate::{Clearable, Error, json};

/// Writes a value as the JSON that another request holds within a text.
///
/// # Errors
///
/// [`Error::Encode`] if the value is no JSON, or a member is not what its type promises.
pub fn to_text<T: Serialize + ?Sized>(value: &T) -> Result<String, Error> {
    let bytes = json::encode(value)?;
    String::from_utf8(bytes).map_err(|_| Error::encode("it is no text"))
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

/// Sets a member of a group of optional ones, which stays away as long as it would be empty.
pub fn set_within<G: Default, T>(
    group: &mut Option<G>,
    value: Option<T>,
    member: impl FnOnce(&mut G) -> &mut Option<T>,
) {
    if value.is_some() || group.is_some() {
        *member(group.get_or_insert_with(G::default)) = value;
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

#[cfg(test)]
mod tests {
    use super::set_within;

    #[test]
    fn a_group_of_options_is_there_once_one_is_set() {
        let mut group: Option<(Option<u8>, Option<u8>)> = None;
        set_within(&mut group, None, |options| &mut options.0);
        assert_eq!(group, None);
        set_within(&mut group, Some(1), |options| &mut options.0);
        set_within(&mut group, Some(2), |options| &mut options.1);
        set_within(&mut group, None, |options| &mut options.0);
        assert_eq!(group, Some((None, Some(2))));
    }
}
