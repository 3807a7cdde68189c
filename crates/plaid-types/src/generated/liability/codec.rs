// @generated from api/shared/liability.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::StudentLoanStatus {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::StudentLoanStatus {
    const NAME: &'static str = "StudentLoanStatus";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "end_date" => 0,
            "type" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut end_date: Option<plaid_core::Date> = None;
        let mut r#type: Option<crate::StudentLoanStatusType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if end_date.is_none() => end_date = members.next_value()?,
                1 if r#type.is_none() => r#type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { end_date, r#type })
    }
}

impl<'de> codec::Deserialize<'de> for super::StudentLoanStatus {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::PSLFStatus {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "estimated_eligibility_date",
            &self.estimated_eligibility_date,
        )?;
        codec::put(&mut members, "payments_made", &self.payments_made)?;
        codec::put(&mut members, "payments_remaining", &self.payments_remaining)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::PSLFStatus {
    const NAME: &'static str = "PSLFStatus";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "estimated_eligibility_date" => 0,
            "payments_made" => 1,
            "payments_remaining" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut estimated_eligibility_date: Option<plaid_core::Date> = None;
        let mut payments_made: Option<codec::Int> = None;
        let mut payments_remaining: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if estimated_eligibility_date.is_none() => {
                    estimated_eligibility_date = members.next_value()?
                }
                1 if payments_made.is_none() => payments_made = members.next_value()?,
                2 if payments_remaining.is_none() => payments_remaining = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            estimated_eligibility_date,
            payments_made: payments_made.map(|value| value.0),
            payments_remaining: payments_remaining.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::PSLFStatus {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
