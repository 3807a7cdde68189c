// @generated from api/products/accounts.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::AccountsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AccountsGetRequest {
    const NAME: &'static str = "AccountsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "options" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut options: Option<super::types::AccountsGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AccountsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AccountsGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AccountsGetRequestOptions {
    const NAME: &'static str = "AccountsGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_ids" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_ids: Option<Vec<plaid_types::AccountId>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_ids.is_none() => account_ids = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { account_ids })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AccountsGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AccountsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "item", &self.item)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AccountsGetResponse {
    const NAME: &'static str = "AccountsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "accounts" => 0,
            "item" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut accounts: Option<Vec<plaid_types::AccountBase>> = None;
        let mut item: Option<plaid_types::Item> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if accounts.is_none() => accounts = members.next_value()?,
                1 if item.is_none() => item = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            accounts: accounts.unwrap_or_default(),
            item: codec::required(item, "item")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AccountsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AccountsBalanceGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AccountsBalanceGetRequest {
    const NAME: &'static str = "AccountsBalanceGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "options" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut options: Option<super::types::AccountsBalanceGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AccountsBalanceGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AccountsBalanceGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::put_some(
            &mut members,
            "min_last_updated_datetime",
            self.min_last_updated_datetime.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AccountsBalanceGetRequestOptions {
    const NAME: &'static str = "AccountsBalanceGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_ids" => 0,
            "min_last_updated_datetime" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_ids: Option<Vec<plaid_types::AccountId>> = None;
        let mut min_last_updated_datetime: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_ids.is_none() => account_ids = members.next_value()?,
                1 if min_last_updated_datetime.is_none() => {
                    min_last_updated_datetime = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_ids,
            min_last_updated_datetime,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AccountsBalanceGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorAccountGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorAccountGetRequest {
    const NAME: &'static str = "ProcessorAccountGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "processor_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            processor_token: codec::required(processor_token, "processor_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorAccountGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorAccountGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account", &self.account)?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorAccountGetResponse {
    const NAME: &'static str = "ProcessorAccountGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account" => 0,
            "institution_id" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account: Option<plaid_types::AccountBase> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account.is_none() => account = Some(members.next_value()?),
                1 if institution_id.is_none() => institution_id = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account: codec::required(account, "account")?,
            institution_id,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorAccountGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorBalanceGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorBalanceGetRequest {
    const NAME: &'static str = "ProcessorBalanceGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "processor_token" => 0,
            "options" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        let mut options: Option<super::types::ProcessorBalanceGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                1 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            processor_token: codec::required(processor_token, "processor_token")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorBalanceGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorBalanceGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "min_last_updated_datetime",
            self.min_last_updated_datetime.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorBalanceGetRequestOptions {
    const NAME: &'static str = "ProcessorBalanceGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "min_last_updated_datetime" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut min_last_updated_datetime: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if min_last_updated_datetime.is_none() => {
                    min_last_updated_datetime = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            min_last_updated_datetime,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorBalanceGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorBalanceGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account", &self.account)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorBalanceGetResponse {
    const NAME: &'static str = "ProcessorBalanceGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account: Option<plaid_types::AccountBase> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account.is_none() => account = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account: codec::required(account, "account")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorBalanceGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
