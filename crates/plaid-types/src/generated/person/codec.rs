// @generated from api/shared/person.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::IdentityVerificationRequestUserName {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "given_name", &self.given_name)?;
        codec::put(&mut members, "family_name", &self.family_name)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::IdentityVerificationRequestUserName {
    const NAME: &'static str = "IdentityVerificationRequestUserName";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "given_name" => 0,
            "family_name" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut given_name: Option<String> = None;
        let mut family_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if given_name.is_none() => given_name = Some(members.next_value()?),
                1 if family_name.is_none() => family_name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            given_name: codec::required(given_name, "given_name")?,
            family_name: codec::required(family_name, "family_name")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::IdentityVerificationRequestUserName {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::UserAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "street", self.street.as_ref())?;
        codec::put_some(&mut members, "street2", self.street2.as_ref())?;
        codec::put_some(&mut members, "city", self.city.as_ref())?;
        codec::put_some(&mut members, "region", self.region.as_ref())?;
        codec::put_some(&mut members, "postal_code", self.postal_code.as_ref())?;
        codec::put(&mut members, "country", &self.country)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::UserAddress {
    const NAME: &'static str = "UserAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "street" => 0,
            "street2" => 1,
            "city" => 2,
            "region" => 3,
            "postal_code" => 4,
            "country" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut street: Option<String> = None;
        let mut street2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if street.is_none() => street = members.next_value()?,
                1 if street2.is_none() => street2 = members.next_value()?,
                2 if city.is_none() => city = members.next_value()?,
                3 if region.is_none() => region = members.next_value()?,
                4 if postal_code.is_none() => postal_code = members.next_value()?,
                5 if country.is_none() => country = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            street,
            street2,
            city,
            region,
            postal_code,
            country: codec::required(country, "country")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::UserAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::UserIDNumber {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "value", &self.value)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::UserIDNumber {
    const NAME: &'static str = "UserIDNumber";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "value" => 0,
            "type" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut value: Option<plaid_core::Sensitive> = None;
        let mut r#type: Option<crate::IDNumberType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if value.is_none() => value = Some(members.next_value()?),
                1 if r#type.is_none() => r#type = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            value: codec::required(value, "value")?,
            r#type: codec::required(r#type, "type")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::UserIDNumber {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::TrustIndex {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "score", self.score.as_ref())?;
        codec::put(&mut members, "model", &self.model)?;
        codec::put(&mut members, "subscores", &self.subscores)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::TrustIndex {
    const NAME: &'static str = "TrustIndex";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "score" => 0,
            "model" => 1,
            "subscores" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut score: Option<codec::Int> = None;
        let mut model: Option<String> = None;
        let mut subscores: Option<crate::TrustIndexSubscores> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if score.is_none() => score = members.next_value()?,
                1 if model.is_none() => model = Some(members.next_value()?),
                2 if subscores.is_none() => subscores = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            score: score.map(|value| value.0),
            model: codec::required(model, "model")?,
            subscores,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::TrustIndex {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::TrustIndexSubscores {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "device_and_connection",
            &self.device_and_connection,
        )?;
        codec::put(
            &mut members,
            "bank_account_insights",
            &self.bank_account_insights,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::TrustIndexSubscores {
    const NAME: &'static str = "TrustIndexSubscores";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "device_and_connection" => 0,
            "bank_account_insights" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut device_and_connection: Option<crate::TrustIndexSubscore> = None;
        let mut bank_account_insights: Option<crate::TrustIndexSubscore> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if device_and_connection.is_none() => {
                    device_and_connection = members.next_value()?
                }
                1 if bank_account_insights.is_none() => {
                    bank_account_insights = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            device_and_connection,
            bank_account_insights,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::TrustIndexSubscores {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::TrustIndexSubscore {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "score", self.score.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::TrustIndexSubscore {
    const NAME: &'static str = "TrustIndexSubscore";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "score" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut score: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if score.is_none() => score = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            score: score.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::TrustIndexSubscore {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
