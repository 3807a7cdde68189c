//! What there is before any client comes: institutions, and the test user with accounts of theirs.

pub(crate) mod accounts;
pub(crate) mod dates;
pub(crate) mod institutions;
pub(crate) mod people;
