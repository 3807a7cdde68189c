// @generated from api/products/processor.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::ProcessorTokenCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "processor", &self.processor)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorTokenCreateRequest {
    const NAME: &'static str = "ProcessorTokenCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "account_id" => 1,
            "processor" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut processor: Option<super::types::ProcessorTokenCreateRequestProcessor> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                2 if processor.is_none() => processor = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            account_id: codec::required(account_id, "account_id")?,
            processor: codec::required(processor, "processor")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorTokenCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTokenCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorTokenCreateResponse {
    const NAME: &'static str = "ProcessorTokenCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "processor_token" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            processor_token: codec::required(processor_token, "processor_token")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorTokenCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTokenPermissionsSetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::put(&mut members, "products", &self.products)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorTokenPermissionsSetRequest {
    const NAME: &'static str = "ProcessorTokenPermissionsSetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "processor_token" => 0,
            "products" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        let mut products: Option<Vec<plaid_types::Products>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                1 if products.is_none() => products = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            processor_token: codec::required(processor_token, "processor_token")?,
            products: products.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorTokenPermissionsSetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTokenPermissionsSetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorTokenPermissionsSetResponse {
    const NAME: &'static str = "ProcessorTokenPermissionsSetResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::ProcessorTokenPermissionsSetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTokenPermissionsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorTokenPermissionsGetRequest {
    const NAME: &'static str = "ProcessorTokenPermissionsGetRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::ProcessorTokenPermissionsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTokenPermissionsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "products", &self.products)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorTokenPermissionsGetResponse {
    const NAME: &'static str = "ProcessorTokenPermissionsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "products" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut products: Option<Vec<plaid_types::Products>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if products.is_none() => products = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            products: products.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorTokenPermissionsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTokenWebhookUpdateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::put_clearable(&mut members, "webhook", &self.webhook)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorTokenWebhookUpdateRequest {
    const NAME: &'static str = "ProcessorTokenWebhookUpdateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "processor_token" => 0,
            "webhook" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        let mut webhook: Option<plaid_core::Clearable<String>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                1 if webhook.is_none() => {
                    webhook = Some(plaid_core::Clearable::from(
                        members.next_value::<Option<_>>()?,
                    ))
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            processor_token: codec::required(processor_token, "processor_token")?,
            webhook: webhook.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorTokenWebhookUpdateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTokenWebhookUpdateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorTokenWebhookUpdateResponse {
    const NAME: &'static str = "ProcessorTokenWebhookUpdateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::ProcessorTokenWebhookUpdateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorStripeBankAccountTokenCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorStripeBankAccountTokenCreateRequest {
    const NAME: &'static str = "ProcessorStripeBankAccountTokenCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "account_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            account_id: codec::required(account_id, "account_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorStripeBankAccountTokenCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorStripeBankAccountTokenCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "stripe_bank_account_token",
            &self.stripe_bank_account_token,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorStripeBankAccountTokenCreateResponse {
    const NAME: &'static str = "ProcessorStripeBankAccountTokenCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "stripe_bank_account_token" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut stripe_bank_account_token: Option<super::types::StripeBankAccountToken> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if stripe_bank_account_token.is_none() => {
                    stripe_bank_account_token = Some(members.next_value()?)
                }
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            stripe_bank_account_token: codec::required(
                stripe_bank_account_token,
                "stripe_bank_account_token",
            )?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorStripeBankAccountTokenCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorApexProcessorTokenCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorApexProcessorTokenCreateRequest {
    const NAME: &'static str = "ProcessorApexProcessorTokenCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "account_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            account_id: codec::required(account_id, "account_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorApexProcessorTokenCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
