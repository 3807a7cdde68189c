//! Columns of SQLite and PostgreSQL, by sqlx. Texts go into those of any database of sqlx.

#[cfg(feature = "sqlx-postgres")]
mod postgres;
#[cfg(feature = "sqlx-sqlite")]
mod sqlite;

#[cfg(feature = "sqlx-postgres")]
pub use ::sqlx::postgres::{PgHasArrayType, PgTypeInfo};
pub use ::sqlx::{Database, Decode, Encode, Type, encode::IsNull, error::BoxDynError};

use crate::Sensitive;

#[doc(hidden)]
#[macro_export]
macro_rules! sqlx_text {
    ($name:ident: $text:ident) => {
        impl<DB: $crate::storage::sqlx::Database> $crate::storage::sqlx::Type<DB> for $name
        where
            str: $crate::storage::sqlx::Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <str as $crate::storage::sqlx::Type<DB>>::type_info()
            }

            fn compatible(info: &DB::TypeInfo) -> bool {
                <str as $crate::storage::sqlx::Type<DB>>::compatible(info)
            }
        }

        impl<'q, DB: $crate::storage::sqlx::Database> $crate::storage::sqlx::Encode<'q, DB>
            for $name
        where
            for<'t> &'t str: $crate::storage::sqlx::Encode<'q, DB>,
        {
            fn encode_by_ref(
                &self,
                buffer: &mut DB::ArgumentBuffer,
            ) -> Result<$crate::storage::sqlx::IsNull, $crate::storage::sqlx::BoxDynError> {
                <&str as $crate::storage::sqlx::Encode<DB>>::encode(self.$text(), buffer)
            }
        }

        impl<'r, DB: $crate::storage::sqlx::Database> $crate::storage::sqlx::Decode<'r, DB>
            for $name
        where
            &'r str: $crate::storage::sqlx::Decode<'r, DB>,
        {
            fn decode(value: DB::ValueRef<'r>) -> Result<Self, $crate::storage::sqlx::BoxDynError> {
                <&str as $crate::storage::sqlx::Decode<'r, DB>>::decode(value).map(Self::from)
            }
        }

        $crate::sqlx_text_array!($name);
    };
}

#[cfg(feature = "sqlx-postgres")]
#[doc(hidden)]
#[macro_export]
macro_rules! sqlx_text_array {
    ($name:ident) => {
        impl $crate::storage::sqlx::PgHasArrayType for $name {
            fn array_type_info() -> $crate::storage::sqlx::PgTypeInfo {
                <String as $crate::storage::sqlx::PgHasArrayType>::array_type_info()
            }
        }
    };
}

#[cfg(not(feature = "sqlx-postgres"))]
#[doc(hidden)]
#[macro_export]
macro_rules! sqlx_text_array {
    ($name:ident) => {};
}

impl<DB: Database, T: Type<DB>> Type<DB> for Sensitive<T> {
    fn type_info() -> DB::TypeInfo {
        T::type_info()
    }

    fn compatible(info: &DB::TypeInfo) -> bool {
        T::compatible(info)
    }
}

/// The value in the clear: encrypt what must not be readable in the database.
impl<'q, DB: Database, T: Encode<'q, DB>> Encode<'q, DB> for Sensitive<T> {
    fn encode_by_ref(&self, buffer: &mut DB::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
        <T as Encode<DB>>::encode_by_ref(self.expose(), buffer)
    }
}

impl<'r, DB: Database, T: Decode<'r, DB>> Decode<'r, DB> for Sensitive<T> {
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
        T::decode(value).map(Self::from_value)
    }
}
