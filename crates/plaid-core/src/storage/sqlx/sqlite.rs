//! Columns of SQLite.

use ::sqlx::{
    Decode, Encode, Sqlite, Type, TypeInfo as _, Value as _, ValueRef as _,
    encode::IsNull,
    error::BoxDynError,
    sqlite::{SqliteArgumentsBuffer, SqliteTypeInfo, SqliteValueRef},
};

use crate::{Amount, Date, DateTime};

macro_rules! dates {
    ($($name:ident),+) => {$(
        impl Type<Sqlite> for $name {
            fn type_info() -> SqliteTypeInfo {
                <str as Type<Sqlite>>::type_info()
            }

            /// Columns whose type has a name of its own, such as `DATE`, hold texts as well.
            fn compatible(_: &SqliteTypeInfo) -> bool {
                true
            }
        }

        impl Encode<'_, Sqlite> for $name {
            fn encode_by_ref(
                &self,
                buffer: &mut SqliteArgumentsBuffer,
            ) -> Result<IsNull, BoxDynError> {
                <&str as Encode<'_, Sqlite>>::encode(self.as_str(), buffer)
            }
        }

        impl<'r> Decode<'r, Sqlite> for $name {
            fn decode(value: SqliteValueRef<'r>) -> Result<Self, BoxDynError> {
                <&str as Decode<'r, Sqlite>>::decode(value).map(Self::from)
            }
        }
    )+};
}
dates!(Date, DateTime);

/// A text, for SQLite has no exact numbers. The column has to be `TEXT`: one that is `NUMERIC` or
/// `REAL` would turn the text into a float.
impl Type<Sqlite> for Amount {
    fn type_info() -> SqliteTypeInfo {
        <str as Type<Sqlite>>::type_info()
    }

    fn compatible(_: &SqliteTypeInfo) -> bool {
        true
    }
}

impl Encode<'_, Sqlite> for Amount {
    fn encode_by_ref(&self, buffer: &mut SqliteArgumentsBuffer) -> Result<IsNull, BoxDynError> {
        <String as Encode<'_, Sqlite>>::encode(self.to_string(), buffer)
    }
}

/// From a text, and from the number that a column without exact texts holds.
impl<'r> Decode<'r, Sqlite> for Amount {
    fn decode(value: SqliteValueRef<'r>) -> Result<Self, BoxDynError> {
        let held = value.to_owned();
        Ok(match held.type_info().name() {
            "INTEGER" => held.try_decode::<i64>()?.into(),
            "REAL" => Self::try_from(held.try_decode::<f64>()?)?,
            _ => <&str as Decode<'r, Sqlite>>::decode(value)?.parse()?,
        })
    }
}
