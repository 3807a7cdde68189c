//! Columns of SQLite, by rusqlite.

pub use ::rusqlite::{
    Result,
    types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef},
};

use crate::{Amount, Date, DateTime, Sensitive};

#[doc(hidden)]
#[macro_export]
macro_rules! rusqlite_text {
    ($name:ident: $text:ident) => {
        impl $crate::storage::rusqlite::ToSql for $name {
            fn to_sql(
                &self,
            ) -> $crate::storage::rusqlite::Result<$crate::storage::rusqlite::ToSqlOutput<'_>> {
                Ok($crate::storage::rusqlite::ToSqlOutput::from(self.$text()))
            }
        }

        impl $crate::storage::rusqlite::FromSql for $name {
            fn column_result(
                value: $crate::storage::rusqlite::ValueRef<'_>,
            ) -> $crate::storage::rusqlite::FromSqlResult<Self> {
                value.as_str().map(Self::from)
            }
        }
    };
}

rusqlite_text!(Date: as_str);
rusqlite_text!(DateTime: as_str);

/// A text, for SQLite has no exact numbers. The column has to be `TEXT`: one that is `NUMERIC` or
/// `REAL` would turn the text into a float.
impl ToSql for Amount {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

/// From a text, and from the number that a column without exact texts holds.
impl FromSql for Amount {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let amount = match value {
            ValueRef::Integer(whole) => return Ok(whole.into()),
            ValueRef::Real(float) => Self::try_from(float),
            other => other.as_str()?.parse(),
        };
        amount.map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}

/// The value in the clear: encrypt what must not be readable in the database.
impl<T: ToSql> ToSql for Sensitive<T> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        self.expose().to_sql()
    }
}

impl<T: FromSql> FromSql for Sensitive<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        T::column_result(value).map(Self::from_value)
    }
}
