//! What every world begins with: institutions, and the accounts and history of the test user.

pub(crate) mod accounts;
pub(crate) mod categories;
pub(crate) mod dates;
pub(crate) mod institutions;
pub(crate) mod people;
pub(crate) mod portfolio;
pub(crate) mod transactions;
