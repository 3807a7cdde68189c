// @generated from api/products/user.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::UserTransactionsRefreshRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserTransactionsRefreshRequest {
    const NAME: &'static str = "UserTransactionsRefreshRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserTransactionsRefreshRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserTransactionsRefreshResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "results", &self.results)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserTransactionsRefreshResponse {
    const NAME: &'static str = "UserTransactionsRefreshResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "user_id" => 1,
            "results" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut results: Option<Vec<super::types::RefreshResult>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if results.is_none() => results = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            user_id,
            results: results.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserTransactionsRefreshResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RefreshResult {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "product", self.product.as_ref())?;
        codec::put(&mut members, "error", &self.error)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RefreshResult {
    const NAME: &'static str = "RefreshResult";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "product" => 1,
            "error" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut product: Option<String> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if product.is_none() => product = members.next_value()?,
                2 if error.is_none() => error = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            product,
            error: error.and_then(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RefreshResult {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserFinancialDataRefreshRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserFinancialDataRefreshRequest {
    const NAME: &'static str = "UserFinancialDataRefreshRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserFinancialDataRefreshRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserFinancialDataRefreshResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "results", &self.results)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserFinancialDataRefreshResponse {
    const NAME: &'static str = "UserFinancialDataRefreshResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "user_id" => 1,
            "results" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut results: Option<Vec<super::types::RefreshResult>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if results.is_none() => results = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            user_id,
            results: results.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserFinancialDataRefreshResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put_some(&mut members, "identity", self.identity.as_ref())?;
        codec::put_some(&mut members, "end_customer", self.end_customer.as_ref())?;
        codec::put_some(
            &mut members,
            "consumer_report_user_identity",
            self.consumer_report_user_identity.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "with_upgraded_user",
            self.with_upgraded_user.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserCreateRequest {
    const NAME: &'static str = "UserCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_user_id" => 0,
            "identity" => 1,
            "end_customer" => 2,
            "consumer_report_user_identity" => 3,
            "with_upgraded_user" => 4,
            "plaid_new_user_api_enabled" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut identity: Option<super::types::ClientUserIdentity> = None;
        let mut end_customer: Option<String> = None;
        let mut consumer_report_user_identity: Option<super::types::ConsumerReportUserIdentity> =
            None;
        let mut with_upgraded_user: Option<bool> = None;
        let mut plaid_new_user_api_enabled: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                1 if identity.is_none() => identity = members.next_value()?,
                2 if end_customer.is_none() => end_customer = members.next_value()?,
                3 if consumer_report_user_identity.is_none() => {
                    consumer_report_user_identity = members.next_value()?
                }
                4 if with_upgraded_user.is_none() => with_upgraded_user = members.next_value()?,
                5 if plaid_new_user_api_enabled.is_none() => {
                    plaid_new_user_api_enabled = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            identity,
            end_customer,
            consumer_report_user_identity,
            with_upgraded_user,
            plaid_new_user_api_enabled,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ClientUserIdentity {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "date_of_birth", self.date_of_birth.as_ref())?;
        codec::put_some(&mut members, "emails", self.emails.as_ref())?;
        codec::put_some(&mut members, "phone_numbers", self.phone_numbers.as_ref())?;
        codec::put_some(&mut members, "addresses", self.addresses.as_ref())?;
        codec::put_some(&mut members, "id_numbers", self.id_numbers.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ClientUserIdentity {
    const NAME: &'static str = "ClientUserIdentity";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "date_of_birth" => 1,
            "emails" => 2,
            "phone_numbers" => 3,
            "addresses" => 4,
            "id_numbers" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<super::types::ClientUserIdentityName> = None;
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut emails: Option<Vec<super::types::ClientUserIdentityEmail>> = None;
        let mut phone_numbers: Option<Vec<super::types::ClientUserIdentityPhoneNumber>> = None;
        let mut addresses: Option<Vec<super::types::ClientUserIdentityAddress>> = None;
        let mut id_numbers: Option<codec::Sparse<plaid_types::UserIDNumber>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                2 if emails.is_none() => emails = members.next_value()?,
                3 if phone_numbers.is_none() => phone_numbers = members.next_value()?,
                4 if addresses.is_none() => addresses = members.next_value()?,
                5 if id_numbers.is_none() => id_numbers = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            date_of_birth,
            emails,
            phone_numbers,
            addresses,
            id_numbers: id_numbers.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ClientUserIdentity {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ClientUserIdentityName {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "given_name", &self.given_name)?;
        codec::put(&mut members, "family_name", &self.family_name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ClientUserIdentityName {
    const NAME: &'static str = "ClientUserIdentityName";

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

impl<'de> codec::Deserialize<'de> for super::types::ClientUserIdentityName {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ClientUserIdentityEmail {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "data", &self.data)?;
        codec::put(&mut members, "primary", &self.primary)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ClientUserIdentityEmail {
    const NAME: &'static str = "ClientUserIdentityEmail";

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
        let mut data: Option<plaid_core::Sensitive> = None;
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
            primary: primary.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ClientUserIdentityEmail {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ClientUserIdentityPhoneNumber {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "data", &self.data)?;
        codec::put(&mut members, "primary", &self.primary)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ClientUserIdentityPhoneNumber {
    const NAME: &'static str = "ClientUserIdentityPhoneNumber";

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
        let mut data: Option<plaid_core::Sensitive> = None;
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
            primary: primary.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ClientUserIdentityPhoneNumber {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ClientUserIdentityAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "street_1", self.street_1.as_ref())?;
        codec::put_some(&mut members, "street_2", self.street_2.as_ref())?;
        codec::put_some(&mut members, "city", self.city.as_ref())?;
        codec::put_some(&mut members, "region", self.region.as_ref())?;
        codec::put(&mut members, "country", &self.country)?;
        codec::put_some(&mut members, "postal_code", self.postal_code.as_ref())?;
        codec::put(&mut members, "primary", &self.primary)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ClientUserIdentityAddress {
    const NAME: &'static str = "ClientUserIdentityAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "street_1" => 0,
            "street_2" => 1,
            "city" => 2,
            "region" => 3,
            "country" => 4,
            "postal_code" => 5,
            "primary" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut street_1: Option<String> = None;
        let mut street_2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut country: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut primary: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if street_1.is_none() => street_1 = members.next_value()?,
                1 if street_2.is_none() => street_2 = members.next_value()?,
                2 if city.is_none() => city = members.next_value()?,
                3 if region.is_none() => region = members.next_value()?,
                4 if country.is_none() => country = Some(members.next_value()?),
                5 if postal_code.is_none() => postal_code = members.next_value()?,
                6 if primary.is_none() => primary = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            street_1,
            street_2,
            city,
            region,
            country: codec::required(country, "country")?,
            postal_code,
            primary: primary.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ClientUserIdentityAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ConsumerReportUserIdentity {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "first_name", &self.first_name)?;
        codec::put(&mut members, "last_name", &self.last_name)?;
        codec::put(&mut members, "phone_numbers", &self.phone_numbers)?;
        codec::put(&mut members, "emails", &self.emails)?;
        codec::put_some(&mut members, "ssn_full", self.ssn_full.as_ref())?;
        codec::put_some(&mut members, "ssn_last_4", self.ssn_last_4.as_ref())?;
        codec::put(&mut members, "date_of_birth", &self.date_of_birth)?;
        codec::put(&mut members, "primary_address", &self.primary_address)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ConsumerReportUserIdentity {
    const NAME: &'static str = "ConsumerReportUserIdentity";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "first_name" => 0,
            "last_name" => 1,
            "phone_numbers" => 2,
            "emails" => 3,
            "ssn_full" => 4,
            "ssn_last_4" => 5,
            "date_of_birth" => 6,
            "primary_address" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut first_name: Option<String> = None;
        let mut last_name: Option<String> = None;
        let mut phone_numbers: Option<Vec<plaid_core::Sensitive>> = None;
        let mut emails: Option<Vec<plaid_core::Sensitive>> = None;
        let mut ssn_full: Option<plaid_core::Sensitive> = None;
        let mut ssn_last_4: Option<plaid_core::Sensitive> = None;
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut primary_address: Option<plaid_types::AddressData> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if first_name.is_none() => first_name = Some(members.next_value()?),
                1 if last_name.is_none() => last_name = Some(members.next_value()?),
                2 if phone_numbers.is_none() => phone_numbers = members.next_value()?,
                3 if emails.is_none() => emails = members.next_value()?,
                4 if ssn_full.is_none() => ssn_full = members.next_value()?,
                5 if ssn_last_4.is_none() => ssn_last_4 = members.next_value()?,
                6 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                7 if primary_address.is_none() => primary_address = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            first_name: codec::required(first_name, "first_name")?,
            last_name: codec::required(last_name, "last_name")?,
            phone_numbers: phone_numbers.unwrap_or_default(),
            emails: emails.unwrap_or_default(),
            ssn_full,
            ssn_last_4,
            date_of_birth,
            primary_address: codec::required(primary_address, "primary_address")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ConsumerReportUserIdentity {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserCreateResponse {
    const NAME: &'static str = "UserCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_id" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            user_id: codec::required(user_id, "user_id")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserGetRequest {
    const NAME: &'static str = "UserGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "plaid_new_user_api_enabled" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut plaid_new_user_api_enabled: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if plaid_new_user_api_enabled.is_none() => {
                    plaid_new_user_api_enabled = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            plaid_new_user_api_enabled,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put_some(&mut members, "updated_at", self.updated_at.as_ref())?;
        codec::put(&mut members, "identity", &self.identity)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserGetResponse {
    const NAME: &'static str = "UserGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "user_id" => 1,
            "client_user_id" => 2,
            "created_at" => 3,
            "updated_at" => 4,
            "identity" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut updated_at: Option<plaid_core::DateTime> = None;
        let mut identity: Option<super::types::ClientUserIdentity> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if client_user_id.is_none() => client_user_id = members.next_value()?,
                3 if created_at.is_none() => created_at = Some(members.next_value()?),
                4 if updated_at.is_none() => updated_at = members.next_value()?,
                5 if identity.is_none() => identity = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            user_id: codec::required(user_id, "user_id")?,
            client_user_id,
            created_at: codec::required(created_at, "created_at")?,
            updated_at,
            identity,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserIdentityRemoveRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserIdentityRemoveRequest {
    const NAME: &'static str = "UserIdentityRemoveRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "plaid_new_user_api_enabled" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut plaid_new_user_api_enabled: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if plaid_new_user_api_enabled.is_none() => {
                    plaid_new_user_api_enabled = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            plaid_new_user_api_enabled,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserIdentityRemoveRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserIdentityRemoveResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserIdentityRemoveResponse {
    const NAME: &'static str = "UserIdentityRemoveResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { request_id })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserIdentityRemoveResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserUpdateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "identity", self.identity.as_ref())?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(
            &mut members,
            "consumer_report_user_identity",
            self.consumer_report_user_identity.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserUpdateRequest {
    const NAME: &'static str = "UserUpdateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "identity" => 1,
            "user_token" => 2,
            "consumer_report_user_identity" => 3,
            "plaid_new_user_api_enabled" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut identity: Option<super::types::ClientUserIdentity> = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut consumer_report_user_identity: Option<super::types::ConsumerReportUserIdentity> =
            None;
        let mut plaid_new_user_api_enabled: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if identity.is_none() => identity = members.next_value()?,
                2 if user_token.is_none() => user_token = members.next_value()?,
                3 if consumer_report_user_identity.is_none() => {
                    consumer_report_user_identity = members.next_value()?
                }
                4 if plaid_new_user_api_enabled.is_none() => {
                    plaid_new_user_api_enabled = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            identity,
            user_token,
            consumer_report_user_identity,
            plaid_new_user_api_enabled,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserUpdateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserUpdateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserUpdateResponse {
    const NAME: &'static str = "UserUpdateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { request_id })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserUpdateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserRemoveRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserRemoveRequest {
    const NAME: &'static str = "UserRemoveRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "user_token" => 1,
            "plaid_new_user_api_enabled" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut plaid_new_user_api_enabled: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if user_token.is_none() => user_token = members.next_value()?,
                2 if plaid_new_user_api_enabled.is_none() => {
                    plaid_new_user_api_enabled = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            user_token,
            plaid_new_user_api_enabled,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserRemoveRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserRemoveResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserRemoveResponse {
    const NAME: &'static str = "UserRemoveResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { request_id })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserRemoveResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserProductsTerminateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "reason_code", &self.reason_code)?;
        codec::put_some(&mut members, "reason_note", self.reason_note.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserProductsTerminateRequest {
    const NAME: &'static str = "UserProductsTerminateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "reason_code" => 1,
            "reason_note" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut reason_code: Option<plaid_types::ProductsTerminateReasonCode> = None;
        let mut reason_note: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if reason_code.is_none() => reason_code = Some(members.next_value()?),
                2 if reason_note.is_none() => reason_note = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            reason_code: codec::required(reason_code, "reason_code")?,
            reason_note,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserProductsTerminateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserProductsTerminateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserProductsTerminateResponse {
    const NAME: &'static str = "UserProductsTerminateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { request_id })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserProductsTerminateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserItemsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserItemsGetRequest {
    const NAME: &'static str = "UserItemsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            user_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserItemsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserItemsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserItemsGetResponse {
    const NAME: &'static str = "UserItemsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "items" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut items: Option<Vec<plaid_types::Item>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if items.is_none() => items = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            items: items.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserItemsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserItemsAssociateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "item_ids", &self.item_ids)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserItemsAssociateRequest {
    const NAME: &'static str = "UserItemsAssociateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "item_ids" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if item_ids.is_none() => item_ids = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            item_ids: item_ids.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserItemsAssociateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserItemsAssociateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserItemsAssociateResponse {
    const NAME: &'static str = "UserItemsAssociateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { request_id })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserItemsAssociateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserItemsRemoveRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "item_ids", &self.item_ids)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserItemsRemoveRequest {
    const NAME: &'static str = "UserItemsRemoveRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_id" => 1,
            "item_ids" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if item_ids.is_none() => item_ids = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            user_id,
            item_ids: item_ids.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserItemsRemoveRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserItemsRemoveResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserItemsRemoveResponse {
    const NAME: &'static str = "UserItemsRemoveResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { request_id })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserItemsRemoveResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserThirdPartyTokenCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put(
            &mut members,
            "third_party_client_id",
            &self.third_party_client_id,
        )?;
        codec::put_some(
            &mut members,
            "expiration_time",
            self.expiration_time.as_ref(),
        )?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserThirdPartyTokenCreateRequest {
    const NAME: &'static str = "UserThirdPartyTokenCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "third_party_client_id" => 1,
            "expiration_time" => 2,
            "user_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut third_party_client_id: Option<String> = None;
        let mut expiration_time: Option<plaid_core::DateTime> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if third_party_client_id.is_none() => {
                    third_party_client_id = Some(members.next_value()?)
                }
                2 if expiration_time.is_none() => expiration_time = members.next_value()?,
                3 if user_id.is_none() => user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            third_party_client_id: codec::required(third_party_client_id, "third_party_client_id")?,
            expiration_time,
            user_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserThirdPartyTokenCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserThirdPartyTokenCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(
            &mut members,
            "third_party_user_token",
            &self.third_party_user_token,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserThirdPartyTokenCreateResponse {
    const NAME: &'static str = "UserThirdPartyTokenCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "third_party_user_token" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut third_party_user_token: Option<plaid_types::ThirdPartyUserToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if third_party_user_token.is_none() => {
                    third_party_user_token = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            third_party_user_token: codec::required(
                third_party_user_token,
                "third_party_user_token",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserThirdPartyTokenCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserThirdPartyTokenRemoveRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "third_party_user_token",
            &self.third_party_user_token,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserThirdPartyTokenRemoveRequest {
    const NAME: &'static str = "UserThirdPartyTokenRemoveRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "third_party_user_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut third_party_user_token: Option<plaid_types::ThirdPartyUserToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if third_party_user_token.is_none() => {
                    third_party_user_token = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            third_party_user_token: codec::required(
                third_party_user_token,
                "third_party_user_token",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserThirdPartyTokenRemoveRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserThirdPartyTokenRemoveResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "removed", &self.removed)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserThirdPartyTokenRemoveResponse {
    const NAME: &'static str = "UserThirdPartyTokenRemoveResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "removed" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut removed: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if removed.is_none() => removed = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            removed: codec::required(removed, "removed")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserThirdPartyTokenRemoveResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
