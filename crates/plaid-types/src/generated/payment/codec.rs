// @generated from api/shared/payment.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::RecipientBACS {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account", self.account.as_ref())?;
        codec::put_some(&mut members, "sort_code", self.sort_code.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::RecipientBACS {
    const NAME: &'static str = "RecipientBACS";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account" => 0,
            "sort_code" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account: Option<plaid_core::Sensitive> = None;
        let mut sort_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account.is_none() => account = members.next_value()?,
                1 if sort_code.is_none() => sort_code = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { account, sort_code })
    }
}

impl<'de> codec::Deserialize<'de> for super::RecipientBACS {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::PaymentInitiationAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "street", self.street.as_ref())?;
        codec::put_some(&mut members, "city", self.city.as_ref())?;
        codec::put_some(&mut members, "postal_code", self.postal_code.as_ref())?;
        codec::put_some(&mut members, "country", self.country.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::PaymentInitiationAddress {
    const NAME: &'static str = "PaymentInitiationAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "street" => 0,
            "city" => 1,
            "postal_code" => 2,
            "country" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut street: Option<Vec<String>> = None;
        let mut city: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if street.is_none() => street = members.next_value()?,
                1 if city.is_none() => city = members.next_value()?,
                2 if postal_code.is_none() => postal_code = members.next_value()?,
                3 if country.is_none() => country = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            street,
            city,
            postal_code,
            country,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::PaymentInitiationAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
