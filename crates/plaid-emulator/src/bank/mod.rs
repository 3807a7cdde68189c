//! What there is before any client comes: institutions, and test users with accounts of theirs.

pub(crate) mod accounts;
pub(crate) mod custom;
pub(crate) mod dates;
pub(crate) mod institutions;
pub(crate) mod people;
pub(crate) mod users;
