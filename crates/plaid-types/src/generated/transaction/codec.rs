// @generated from api/shared/transaction.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::CreditCategory {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "primary", &self.primary)?;
        codec::put(&mut members, "detailed", &self.detailed)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CreditCategory {
    const NAME: &'static str = "CreditCategory";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "primary" => 0,
            "detailed" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut primary: Option<String> = None;
        let mut detailed: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if primary.is_none() => primary = Some(members.next_value()?),
                1 if detailed.is_none() => detailed = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            primary: codec::required(primary, "primary")?,
            detailed: codec::required(detailed, "detailed")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CreditCategory {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::Location {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::put(&mut members, "lat", &self.lat)?;
        codec::put(&mut members, "lon", &self.lon)?;
        codec::put(&mut members, "store_number", &self.store_number)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::Location {
    const NAME: &'static str = "Location";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "address" => 0,
            "city" => 1,
            "region" => 2,
            "postal_code" => 3,
            "country" => 4,
            "lat" => 5,
            "lon" => 6,
            "store_number" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut address: Option<String> = None;
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        let mut lat: Option<codec::Float> = None;
        let mut lon: Option<codec::Float> = None;
        let mut store_number: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if address.is_none() => address = members.next_value()?,
                1 if city.is_none() => city = members.next_value()?,
                2 if region.is_none() => region = members.next_value()?,
                3 if postal_code.is_none() => postal_code = members.next_value()?,
                4 if country.is_none() => country = members.next_value()?,
                5 if lat.is_none() => lat = members.next_value()?,
                6 if lon.is_none() => lon = members.next_value()?,
                7 if store_number.is_none() => store_number = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            address,
            city,
            region,
            postal_code,
            country,
            lat: lat.map(|value| value.0),
            lon: lon.map(|value| value.0),
            store_number,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::Location {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::PaymentMeta {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "reference_number", &self.reference_number)?;
        codec::put(&mut members, "ppd_id", &self.ppd_id)?;
        codec::put(&mut members, "payee", &self.payee)?;
        codec::put(&mut members, "by_order_of", &self.by_order_of)?;
        codec::put(&mut members, "payer", &self.payer)?;
        codec::put(&mut members, "payment_method", &self.payment_method)?;
        codec::put(&mut members, "payment_processor", &self.payment_processor)?;
        codec::put(&mut members, "reason", &self.reason)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::PaymentMeta {
    const NAME: &'static str = "PaymentMeta";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "reference_number" => 0,
            "ppd_id" => 1,
            "payee" => 2,
            "by_order_of" => 3,
            "payer" => 4,
            "payment_method" => 5,
            "payment_processor" => 6,
            "reason" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut reference_number: Option<String> = None;
        let mut ppd_id: Option<String> = None;
        let mut payee: Option<String> = None;
        let mut by_order_of: Option<String> = None;
        let mut payer: Option<String> = None;
        let mut payment_method: Option<String> = None;
        let mut payment_processor: Option<String> = None;
        let mut reason: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if reference_number.is_none() => reference_number = members.next_value()?,
                1 if ppd_id.is_none() => ppd_id = members.next_value()?,
                2 if payee.is_none() => payee = members.next_value()?,
                3 if by_order_of.is_none() => by_order_of = members.next_value()?,
                4 if payer.is_none() => payer = members.next_value()?,
                5 if payment_method.is_none() => payment_method = members.next_value()?,
                6 if payment_processor.is_none() => payment_processor = members.next_value()?,
                7 if reason.is_none() => reason = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            reference_number,
            ppd_id,
            payee,
            by_order_of,
            payer,
            payment_method,
            payment_processor,
            reason,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::PaymentMeta {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::PersonalFinanceCategory {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "primary", &self.primary)?;
        codec::put(&mut members, "detailed", &self.detailed)?;
        codec::put(&mut members, "confidence_level", &self.confidence_level)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::PersonalFinanceCategory {
    const NAME: &'static str = "PersonalFinanceCategory";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "primary" => 0,
            "detailed" => 1,
            "confidence_level" => 2,
            "version" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut primary: Option<String> = None;
        let mut detailed: Option<String> = None;
        let mut confidence_level: Option<String> = None;
        let mut version: Option<crate::PersonalFinanceCategoryVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if primary.is_none() => primary = Some(members.next_value()?),
                1 if detailed.is_none() => detailed = Some(members.next_value()?),
                2 if confidence_level.is_none() => confidence_level = members.next_value()?,
                3 if version.is_none() => version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            primary: codec::required(primary, "primary")?,
            detailed: codec::required(detailed, "detailed")?,
            confidence_level,
            version,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::PersonalFinanceCategory {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::BusinessFinanceCategory {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "primary", &self.primary)?;
        codec::put(&mut members, "detailed", &self.detailed)?;
        codec::put(&mut members, "confidence_level", &self.confidence_level)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::BusinessFinanceCategory {
    const NAME: &'static str = "BusinessFinanceCategory";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "primary" => 0,
            "detailed" => 1,
            "confidence_level" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut primary: Option<String> = None;
        let mut detailed: Option<String> = None;
        let mut confidence_level: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if primary.is_none() => primary = Some(members.next_value()?),
                1 if detailed.is_none() => detailed = Some(members.next_value()?),
                2 if confidence_level.is_none() => confidence_level = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            primary: codec::required(primary, "primary")?,
            detailed: codec::required(detailed, "detailed")?,
            confidence_level,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::BusinessFinanceCategory {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::TransactionCounterparty {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "entity_id", &self.entity_id)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "website", &self.website)?;
        codec::put(&mut members, "logo_url", &self.logo_url)?;
        codec::put(&mut members, "confidence_level", &self.confidence_level)?;
        codec::put(&mut members, "account_numbers", &self.account_numbers)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::TransactionCounterparty {
    const NAME: &'static str = "TransactionCounterparty";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "entity_id" => 1,
            "type" => 2,
            "website" => 3,
            "logo_url" => 4,
            "confidence_level" => 5,
            "account_numbers" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut entity_id: Option<String> = None;
        let mut r#type: Option<crate::CounterpartyType> = None;
        let mut website: Option<String> = None;
        let mut logo_url: Option<String> = None;
        let mut confidence_level: Option<String> = None;
        let mut account_numbers: Option<crate::CounterpartyNumbers> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                1 if entity_id.is_none() => entity_id = members.next_value()?,
                2 if r#type.is_none() => r#type = Some(members.next_value()?),
                3 if website.is_none() => website = members.next_value()?,
                4 if logo_url.is_none() => logo_url = members.next_value()?,
                5 if confidence_level.is_none() => confidence_level = members.next_value()?,
                6 if account_numbers.is_none() => account_numbers = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
            entity_id,
            r#type: codec::required(r#type, "type")?,
            website,
            logo_url,
            confidence_level,
            account_numbers,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::TransactionCounterparty {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CounterpartyNumbers {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "bacs", &self.bacs)?;
        codec::put(&mut members, "international", &self.international)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CounterpartyNumbers {
    const NAME: &'static str = "CounterpartyNumbers";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bacs" => 0,
            "international" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bacs: Option<crate::CounterpartyNumbersBACS> = None;
        let mut international: Option<crate::CounterpartyNumbersInternational> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bacs.is_none() => bacs = members.next_value()?,
                1 if international.is_none() => international = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bacs,
            international,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CounterpartyNumbers {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CounterpartyNumbersBACS {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account", &self.account)?;
        codec::put(&mut members, "sort_code", &self.sort_code)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CounterpartyNumbersBACS {
    const NAME: &'static str = "CounterpartyNumbersBACS";

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

impl<'de> codec::Deserialize<'de> for super::CounterpartyNumbersBACS {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CounterpartyNumbersInternational {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "iban", &self.iban)?;
        codec::put(&mut members, "bic", &self.bic)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CounterpartyNumbersInternational {
    const NAME: &'static str = "CounterpartyNumbersInternational";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "iban" => 0,
            "bic" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut iban: Option<plaid_core::Sensitive> = None;
        let mut bic: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if iban.is_none() => iban = members.next_value()?,
                1 if bic.is_none() => bic = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { iban, bic })
    }
}

impl<'de> codec::Deserialize<'de> for super::CounterpartyNumbersInternational {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::ClientCustomization {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "custom_entity_id",
            self.custom_entity_id.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ClientCustomization {
    const NAME: &'static str = "ClientCustomization";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "custom_entity_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut custom_entity_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if custom_entity_id.is_none() => custom_entity_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { custom_entity_id })
    }
}

impl<'de> codec::Deserialize<'de> for super::ClientCustomization {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
