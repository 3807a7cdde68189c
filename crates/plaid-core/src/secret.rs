//! Values that must not show up in logs.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What `Debug` prints in place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// A value whose `Debug` output is redacted: an account number, a national id, a date of birth.
///
/// It still serializes as itself, so that what you store or send is complete. Read it with
/// [`expose`](Self::expose), which makes every place that does so easy to find.
///
/// ```
/// let account: plaid_core::Sensitive = "1111222233330000".into();
/// assert_eq!(format!("{account:?}"), "[redacted]");
/// assert_eq!(account.expose(), "1111222233330000");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Sensitive<T = String>(T);

impl<T> Sensitive<T> {
    /// Wraps a value.
    pub fn new(value: impl Into<T>) -> Self {
        Self(value.into())
    }

    /// Wraps a value of exactly this type.
    #[cfg(any(
        feature = "rusqlite",
        feature = "sqlx-sqlite",
        feature = "sqlx-postgres"
    ))]
    pub(crate) fn from_value(value: T) -> Self {
        Self(value)
    }

    /// The value in the clear.
    pub fn expose(&self) -> &T {
        &self.0
    }

    /// The value in the clear, by move.
    pub fn into_exposed(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

impl From<&str> for Sensitive<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<String> for Sensitive<String> {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&String> for Sensitive<String> {
    fn from(value: &String) -> Self {
        Self(value.clone())
    }
}

impl<T> From<&Sensitive<T>> for Sensitive<T>
where
    T: Clone,
{
    fn from(value: &Sensitive<T>) -> Self {
        value.clone()
    }
}

impl<T: Into<crate::Date>> From<T> for Sensitive<crate::Date> {
    fn from(value: T) -> Self {
        Self(value.into())
    }
}

impl<T: Serialize> Serialize for Sensitive<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Sensitive<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}
