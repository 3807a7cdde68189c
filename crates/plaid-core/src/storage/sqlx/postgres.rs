//! Columns of PostgreSQL.

use ::sqlx::{
    Decode, Encode, Postgres, Type, ValueRef as _,
    encode::IsNull,
    error::BoxDynError,
    postgres::{
        PgArgumentBuffer, PgHasArrayType, PgTypeInfo, PgValueFormat, PgValueRef, types::Oid,
    },
};

use crate::{Amount, Date, DateTime, Decimal, ParseDateError};

const DATE: Oid = Oid(1082);
const DATES: Oid = Oid(1182);
const TIMESTAMPTZ: Oid = Oid(1184);
const TIMESTAMPTZS: Oid = Oid(1185);

/// PostgreSQL counts from 2000-01-01, in days and in microseconds.
const EPOCH_DAYS: i64 = 10_957;
const EPOCH_SECONDS: i64 = EPOCH_DAYS * 86_400;

fn is_text(info: &PgTypeInfo) -> bool {
    <str as Type<Postgres>>::compatible(info)
}

/// `NUMERIC`: every digit is kept.
impl Type<Postgres> for Amount {
    fn type_info() -> PgTypeInfo {
        <Decimal as Type<Postgres>>::type_info()
    }

    fn compatible(info: &PgTypeInfo) -> bool {
        <Decimal as Type<Postgres>>::compatible(info) || is_text(info)
    }
}

impl PgHasArrayType for Amount {
    fn array_type_info() -> PgTypeInfo {
        <Decimal as PgHasArrayType>::array_type_info()
    }
}

impl Encode<'_, Postgres> for Amount {
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        <Decimal as Encode<'_, Postgres>>::encode(self.as_decimal(), buffer)
    }
}

/// From `NUMERIC`, and from a text.
impl<'r> Decode<'r, Postgres> for Amount {
    fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
        if value.format() == PgValueFormat::Text || is_text(&value.type_info()) {
            return Ok(value.as_str()?.parse()?);
        }
        <Decimal as Decode<'r, Postgres>>::decode(value).map(Self::from)
    }
}

/// `DATE`; a text that is no date is an error.
impl Type<Postgres> for Date {
    fn type_info() -> PgTypeInfo {
        PgTypeInfo::with_oid(DATE)
    }

    fn compatible(info: &PgTypeInfo) -> bool {
        info.oid() == Some(DATE) || is_text(info)
    }
}

impl PgHasArrayType for Date {
    fn array_type_info() -> PgTypeInfo {
        PgTypeInfo::with_oid(DATES)
    }
}

impl Encode<'_, Postgres> for Date {
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        let days = self.days().ok_or(ParseDateError)? - EPOCH_DAYS;
        <i32 as Encode<'_, Postgres>>::encode(i32::try_from(days)?, buffer)
    }
}

/// From `DATE`, and from a text.
impl<'r> Decode<'r, Postgres> for Date {
    fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
        if value.format() == PgValueFormat::Text || is_text(&value.type_info()) {
            return Ok(value.as_str()?.into());
        }
        let days = <i32 as Decode<'r, Postgres>>::decode(value)?;
        let date = Self::from_days(i64::from(days) + EPOCH_DAYS);
        date.ok_or_else(|| ParseDateError.into())
    }
}

/// `TIMESTAMPTZ`: the instant to the microsecond, without the offset it was written with. A text
/// that is no time is an error.
impl Type<Postgres> for DateTime {
    fn type_info() -> PgTypeInfo {
        PgTypeInfo::with_oid(TIMESTAMPTZ)
    }

    fn compatible(info: &PgTypeInfo) -> bool {
        info.oid() == Some(TIMESTAMPTZ) || is_text(info)
    }
}

impl PgHasArrayType for DateTime {
    fn array_type_info() -> PgTypeInfo {
        PgTypeInfo::with_oid(TIMESTAMPTZS)
    }
}

impl Encode<'_, Postgres> for DateTime {
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        let (seconds, nanos) = self.instant().ok_or(ParseDateError)?;
        let micros = (seconds - EPOCH_SECONDS) * 1_000_000 + i64::from(nanos / 1000);
        <i64 as Encode<'_, Postgres>>::encode(micros, buffer)
    }
}

/// From `TIMESTAMPTZ`, in UTC, and from a text.
impl<'r> Decode<'r, Postgres> for DateTime {
    fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
        if value.format() == PgValueFormat::Text || is_text(&value.type_info()) {
            return Ok(value.as_str()?.into());
        }
        let micros = <i64 as Decode<'r, Postgres>>::decode(value)?;
        let seconds = micros.div_euclid(1_000_000) + EPOCH_SECONDS;
        let micros = u32::try_from(micros.rem_euclid(1_000_000))?;
        let time = Self::from_micros(seconds, micros);
        time.ok_or_else(|| ParseDateError.into())
    }
}
