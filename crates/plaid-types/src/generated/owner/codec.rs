// @generated from api/shared/owner.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::Owner {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "names", &self.names)?;
        codec::put(&mut members, "phone_numbers", &self.phone_numbers)?;
        codec::put(&mut members, "emails", &self.emails)?;
        codec::put(&mut members, "addresses", &self.addresses)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::Owner {
    const NAME: &'static str = "Owner";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "names" => 0,
            "phone_numbers" => 1,
            "emails" => 2,
            "addresses" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut names: Option<Vec<String>> = None;
        let mut phone_numbers: Option<Vec<crate::PhoneNumber>> = None;
        let mut emails: Option<Vec<crate::Email>> = None;
        let mut addresses: Option<Vec<crate::Address>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if names.is_none() => names = members.next_value()?,
                1 if phone_numbers.is_none() => phone_numbers = members.next_value()?,
                2 if emails.is_none() => emails = members.next_value()?,
                3 if addresses.is_none() => addresses = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            names: names.unwrap_or_default(),
            phone_numbers: phone_numbers.unwrap_or_default(),
            emails: emails.unwrap_or_default(),
            addresses: addresses.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::Owner {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::PhoneNumber {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "data", &self.data)?;
        codec::put_some(&mut members, "primary", self.primary.as_ref())?;
        codec::put_some(&mut members, "type", self.r#type.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::PhoneNumber {
    const NAME: &'static str = "PhoneNumber";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "data" => 0,
            "primary" => 1,
            "type" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut data: Option<plaid_core::Sensitive> = None;
        let mut primary: Option<bool> = None;
        let mut r#type: Option<crate::PhoneNumberType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if data.is_none() => data = Some(members.next_value()?),
                1 if primary.is_none() => primary = members.next_value()?,
                2 if r#type.is_none() => r#type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            data: codec::required(data, "data")?,
            primary,
            r#type,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::PhoneNumber {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::Email {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "data", &self.data)?;
        codec::put(&mut members, "primary", &self.primary)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::Email {
    const NAME: &'static str = "Email";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "data" => 0,
            "primary" => 1,
            "type" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut data: Option<plaid_core::Sensitive> = None;
        let mut primary: Option<bool> = None;
        let mut r#type: Option<crate::EmailType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if data.is_none() => data = Some(members.next_value()?),
                1 if primary.is_none() => primary = members.next_value()?,
                2 if r#type.is_none() => r#type = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            data: codec::required(data, "data")?,
            primary: primary.unwrap_or_default(),
            r#type: codec::required(r#type, "type")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::Email {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::Address {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "data", &self.data)?;
        codec::put_some(&mut members, "primary", self.primary.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::Address {
    const NAME: &'static str = "Address";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "data" => 0,
            "primary" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut data: Option<crate::AddressData> = None;
        let mut primary: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if data.is_none() => data = Some(members.next_value()?),
                1 if primary.is_none() => primary = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            data: codec::required(data, "data")?,
            primary,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::Address {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::AddressData {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::AddressData {
    const NAME: &'static str = "AddressData";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "city" => 0,
            "region" => 1,
            "street" => 2,
            "postal_code" => 3,
            "country" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut street: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if city.is_none() => city = members.next_value()?,
                1 if region.is_none() => region = members.next_value()?,
                2 if street.is_none() => street = members.next_value()?,
                3 if postal_code.is_none() => postal_code = members.next_value()?,
                4 if country.is_none() => country = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            city,
            region,
            street,
            postal_code,
            country,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::AddressData {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::SignalAddressData {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "city", self.city.as_ref())?;
        codec::put_some(&mut members, "region", self.region.as_ref())?;
        codec::put_some(&mut members, "street", self.street.as_ref())?;
        codec::put_some(&mut members, "postal_code", self.postal_code.as_ref())?;
        codec::put_some(&mut members, "country", self.country.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::SignalAddressData {
    const NAME: &'static str = "SignalAddressData";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "city" => 0,
            "region" => 1,
            "street" => 2,
            "postal_code" => 3,
            "country" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut street: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if city.is_none() => city = members.next_value()?,
                1 if region.is_none() => region = members.next_value()?,
                2 if street.is_none() => street = members.next_value()?,
                3 if postal_code.is_none() => postal_code = members.next_value()?,
                4 if country.is_none() => country = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            city,
            region,
            street,
            postal_code,
            country,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::SignalAddressData {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
