// @generated from api/shared/credit.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::CreditAmountWithCurrency {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "amount", self.amount.as_ref())?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CreditAmountWithCurrency {
    const NAME: &'static str = "CreditAmountWithCurrency";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CreditAmountWithCurrency {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CreditSessionDocumentIncomeResult {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "num_paystubs_uploaded",
            self.num_paystubs_uploaded.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "num_w2s_uploaded",
            self.num_w2s_uploaded.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "num_bank_statements_uploaded",
            self.num_bank_statements_uploaded.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "num_1099s_uploaded",
            self.num_1099s_uploaded.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "num_i20s_uploaded",
            self.num_i20s_uploaded.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CreditSessionDocumentIncomeResult {
    const NAME: &'static str = "CreditSessionDocumentIncomeResult";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "num_paystubs_uploaded" => 0,
            "num_w2s_uploaded" => 1,
            "num_bank_statements_uploaded" => 2,
            "num_1099s_uploaded" => 3,
            "num_i20s_uploaded" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut num_paystubs_uploaded: Option<codec::Int> = None;
        let mut num_w2s_uploaded: Option<codec::Int> = None;
        let mut num_bank_statements_uploaded: Option<codec::Int> = None;
        let mut num_1099s_uploaded: Option<codec::Int> = None;
        let mut num_i20s_uploaded: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if num_paystubs_uploaded.is_none() => {
                    num_paystubs_uploaded = members.next_value()?
                }
                1 if num_w2s_uploaded.is_none() => num_w2s_uploaded = members.next_value()?,
                2 if num_bank_statements_uploaded.is_none() => {
                    num_bank_statements_uploaded = members.next_value()?
                }
                3 if num_1099s_uploaded.is_none() => num_1099s_uploaded = members.next_value()?,
                4 if num_i20s_uploaded.is_none() => num_i20s_uploaded = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            num_paystubs_uploaded: num_paystubs_uploaded.map(|value| value.0),
            num_w2s_uploaded: num_w2s_uploaded.map(|value| value.0),
            num_bank_statements_uploaded: num_bank_statements_uploaded.map(|value| value.0),
            num_1099s_uploaded: num_1099s_uploaded.map(|value| value.0),
            num_i20s_uploaded: num_i20s_uploaded.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CreditSessionDocumentIncomeResult {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::IncomeBreakdown {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "rate", &self.rate)?;
        codec::put(&mut members, "hours", &self.hours)?;
        codec::put(&mut members, "total", &self.total)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::IncomeBreakdown {
    const NAME: &'static str = "IncomeBreakdown";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "type" => 0,
            "rate" => 1,
            "hours" => 2,
            "total" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut r#type: Option<crate::IncomeBreakdownType> = None;
        let mut rate: Option<codec::Float> = None;
        let mut hours: Option<codec::Float> = None;
        let mut total: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if r#type.is_none() => r#type = members.next_value()?,
                1 if rate.is_none() => rate = members.next_value()?,
                2 if hours.is_none() => hours = members.next_value()?,
                3 if total.is_none() => total = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            r#type,
            rate: rate.map(|value| value.0),
            hours: hours.map(|value| value.0),
            total,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::IncomeBreakdown {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
