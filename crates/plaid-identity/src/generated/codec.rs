// @generated from api/products/identity.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::IdentityGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityGetRequest {
    const NAME: &'static str = "IdentityGetRequest";

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
        let mut options: Option<super::types::IdentityGetRequestOptions> = None;
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
impl<'de> codec::Deserialize<'de> for super::types::IdentityGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityGetRequestOptions {
    const NAME: &'static str = "IdentityGetRequestOptions";

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
impl<'de> codec::Deserialize<'de> for super::types::IdentityGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "item", &self.item)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityGetResponse {
    const NAME: &'static str = "IdentityGetResponse";

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
        let mut accounts: Option<Vec<super::types::AccountIdentity>> = None;
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

impl<'de> codec::Deserialize<'de> for super::types::IdentityGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AccountIdentity {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "balances", &self.balances)?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "official_name", &self.official_name)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put_some(
            &mut members,
            "verification_status",
            self.verification_status.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "verification_name",
            self.verification_name.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "verification_insights",
            self.verification_insights.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "persistent_account_id",
            self.persistent_account_id.as_ref(),
        )?;
        codec::put(&mut members, "apy", &self.apy)?;
        codec::put(&mut members, "holder_category", &self.holder_category)?;
        codec::put(&mut members, "paired_account_id", &self.paired_account_id)?;
        codec::put(&mut members, "owners", &self.owners)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AccountIdentity {
    const NAME: &'static str = "AccountIdentity";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "balances" => 1,
            "mask" => 2,
            "name" => 3,
            "official_name" => 4,
            "type" => 5,
            "subtype" => 6,
            "verification_status" => 7,
            "verification_name" => 8,
            "verification_insights" => 9,
            "persistent_account_id" => 10,
            "apy" => 11,
            "holder_category" => 12,
            "paired_account_id" => 13,
            "owners" => 14,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut balances: Option<plaid_types::AccountBalance> = None;
        let mut mask: Option<String> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        let mut verification_status: Option<super::types::AccountIdentityVerificationStatus> = None;
        let mut verification_name: Option<String> = None;
        let mut verification_insights: Option<plaid_types::AccountVerificationInsights> = None;
        let mut persistent_account_id: Option<String> = None;
        let mut apy: Option<codec::Float> = None;
        let mut holder_category: Option<plaid_types::AccountHolderCategory> = None;
        let mut paired_account_id: Option<plaid_types::AccountId> = None;
        let mut owners: Option<Vec<plaid_types::Owner>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if balances.is_none() => balances = Some(members.next_value()?),
                2 if mask.is_none() => mask = members.next_value()?,
                3 if name.is_none() => name = Some(members.next_value()?),
                4 if official_name.is_none() => official_name = members.next_value()?,
                5 if r#type.is_none() => r#type = Some(members.next_value()?),
                6 if subtype.is_none() => subtype = members.next_value()?,
                7 if verification_status.is_none() => verification_status = members.next_value()?,
                8 if verification_name.is_none() => verification_name = members.next_value()?,
                9 if verification_insights.is_none() => {
                    verification_insights = members.next_value()?
                }
                10 if persistent_account_id.is_none() => {
                    persistent_account_id = members.next_value()?
                }
                11 if apy.is_none() => apy = members.next_value()?,
                12 if holder_category.is_none() => holder_category = members.next_value()?,
                13 if paired_account_id.is_none() => paired_account_id = members.next_value()?,
                14 if owners.is_none() => owners = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            balances: codec::required(balances, "balances")?,
            mask,
            name: codec::required(name, "name")?,
            official_name,
            r#type: codec::required(r#type, "type")?,
            subtype,
            verification_status,
            verification_name,
            verification_insights,
            persistent_account_id,
            apy: apy.map(|value| value.0),
            holder_category,
            paired_account_id,
            owners: owners.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AccountIdentity {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityDocumentsUploadsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityDocumentsUploadsGetRequest {
    const NAME: &'static str = "IdentityDocumentsUploadsGetRequest";

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
        let mut options: Option<super::types::IdentityDocumentsUploadsGetRequestOptions> = None;
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
impl<'de> codec::Deserialize<'de> for super::types::IdentityDocumentsUploadsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityDocumentsUploadsGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityDocumentsUploadsGetRequestOptions {
    const NAME: &'static str = "IdentityDocumentsUploadsGetRequestOptions";

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
impl<'de> codec::Deserialize<'de> for super::types::IdentityDocumentsUploadsGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityDocumentsUploadsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "item", &self.item)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityDocumentsUploadsGetResponse {
    const NAME: &'static str = "IdentityDocumentsUploadsGetResponse";

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
        let mut accounts: Option<Vec<super::types::AccountIdentityDocumentUpload>> = None;
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

impl<'de> codec::Deserialize<'de> for super::types::IdentityDocumentsUploadsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AccountIdentityDocumentUpload {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "balances", &self.balances)?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "official_name", &self.official_name)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put_some(
            &mut members,
            "verification_status",
            self.verification_status.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "verification_name",
            self.verification_name.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "verification_insights",
            self.verification_insights.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "persistent_account_id",
            self.persistent_account_id.as_ref(),
        )?;
        codec::put(&mut members, "apy", &self.apy)?;
        codec::put(&mut members, "holder_category", &self.holder_category)?;
        codec::put(&mut members, "paired_account_id", &self.paired_account_id)?;
        codec::put(&mut members, "owners", &self.owners)?;
        codec::put(&mut members, "documents", &self.documents)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AccountIdentityDocumentUpload {
    const NAME: &'static str = "AccountIdentityDocumentUpload";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "balances" => 1,
            "mask" => 2,
            "name" => 3,
            "official_name" => 4,
            "type" => 5,
            "subtype" => 6,
            "verification_status" => 7,
            "verification_name" => 8,
            "verification_insights" => 9,
            "persistent_account_id" => 10,
            "apy" => 11,
            "holder_category" => 12,
            "paired_account_id" => 13,
            "owners" => 14,
            "documents" => 15,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut balances: Option<plaid_types::AccountBalance> = None;
        let mut mask: Option<String> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        let mut verification_status: Option<
            super::types::AccountIdentityDocumentUploadVerificationStatus,
        > = None;
        let mut verification_name: Option<String> = None;
        let mut verification_insights: Option<plaid_types::AccountVerificationInsights> = None;
        let mut persistent_account_id: Option<String> = None;
        let mut apy: Option<codec::Float> = None;
        let mut holder_category: Option<plaid_types::AccountHolderCategory> = None;
        let mut paired_account_id: Option<plaid_types::AccountId> = None;
        let mut owners: Option<Vec<plaid_types::Owner>> = None;
        let mut documents: Option<Vec<super::types::IdentityDocumentUpload>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if balances.is_none() => balances = Some(members.next_value()?),
                2 if mask.is_none() => mask = members.next_value()?,
                3 if name.is_none() => name = Some(members.next_value()?),
                4 if official_name.is_none() => official_name = members.next_value()?,
                5 if r#type.is_none() => r#type = Some(members.next_value()?),
                6 if subtype.is_none() => subtype = members.next_value()?,
                7 if verification_status.is_none() => verification_status = members.next_value()?,
                8 if verification_name.is_none() => verification_name = members.next_value()?,
                9 if verification_insights.is_none() => {
                    verification_insights = members.next_value()?
                }
                10 if persistent_account_id.is_none() => {
                    persistent_account_id = members.next_value()?
                }
                11 if apy.is_none() => apy = members.next_value()?,
                12 if holder_category.is_none() => holder_category = members.next_value()?,
                13 if paired_account_id.is_none() => paired_account_id = members.next_value()?,
                14 if owners.is_none() => owners = members.next_value()?,
                15 if documents.is_none() => documents = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            balances: codec::required(balances, "balances")?,
            mask,
            name: codec::required(name, "name")?,
            official_name,
            r#type: codec::required(r#type, "type")?,
            subtype,
            verification_status,
            verification_name,
            verification_insights,
            persistent_account_id,
            apy: apy.map(|value| value.0),
            holder_category,
            paired_account_id,
            owners: owners.unwrap_or_default(),
            documents: documents.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AccountIdentityDocumentUpload {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityDocumentUpload {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "document_id", self.document_id.as_ref())?;
        codec::put_some(&mut members, "metadata", self.metadata.as_ref())?;
        codec::put_some(&mut members, "risk_insights", self.risk_insights.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityDocumentUpload {
    const NAME: &'static str = "IdentityDocumentUpload";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "document_id" => 0,
            "metadata" => 1,
            "risk_insights" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut document_id: Option<String> = None;
        let mut metadata: Option<super::types::IdentityDocumentUploadMetadata> = None;
        let mut risk_insights: Option<super::types::IdentityDocumentUploadRiskInsights> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if document_id.is_none() => document_id = members.next_value()?,
                1 if metadata.is_none() => metadata = members.next_value()?,
                2 if risk_insights.is_none() => risk_insights = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            document_id,
            metadata,
            risk_insights,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityDocumentUpload {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityDocumentUploadMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "document_type", &self.document_type)?;
        codec::put(
            &mut members,
            "is_account_number_match",
            &self.is_account_number_match,
        )?;
        codec::put(&mut members, "page_count", &self.page_count)?;
        codec::put_some(&mut members, "last_updated", self.last_updated.as_ref())?;
        codec::put_some(&mut members, "uploaded_at", self.uploaded_at.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityDocumentUploadMetadata {
    const NAME: &'static str = "IdentityDocumentUploadMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "document_type" => 0,
            "is_account_number_match" => 1,
            "page_count" => 2,
            "last_updated" => 3,
            "uploaded_at" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut document_type: Option<String> = None;
        let mut is_account_number_match: Option<bool> = None;
        let mut page_count: Option<codec::Int> = None;
        let mut last_updated: Option<plaid_core::DateTime> = None;
        let mut uploaded_at: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if document_type.is_none() => document_type = members.next_value()?,
                1 if is_account_number_match.is_none() => {
                    is_account_number_match = members.next_value()?
                }
                2 if page_count.is_none() => page_count = members.next_value()?,
                3 if last_updated.is_none() => last_updated = members.next_value()?,
                4 if uploaded_at.is_none() => uploaded_at = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            document_type,
            is_account_number_match,
            page_count: page_count.map(|value| value.0),
            last_updated,
            uploaded_at,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityDocumentUploadMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityDocumentUploadRiskInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "risk_summary", self.risk_summary.as_ref())?;
        codec::put(&mut members, "risk_signals", &self.risk_signals)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityDocumentUploadRiskInsights {
    const NAME: &'static str = "IdentityDocumentUploadRiskInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "risk_summary" => 0,
            "risk_signals" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut risk_summary: Option<super::types::IdentityDocumentUploadRiskSummary> = None;
        let mut risk_signals: Option<Vec<super::types::IdentityDocumentUploadRiskSignal>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if risk_summary.is_none() => risk_summary = members.next_value()?,
                1 if risk_signals.is_none() => risk_signals = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            risk_summary,
            risk_signals: risk_signals.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityDocumentUploadRiskInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityDocumentUploadRiskSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "risk_score", &self.risk_score)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityDocumentUploadRiskSummary {
    const NAME: &'static str = "IdentityDocumentUploadRiskSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "risk_score" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut risk_score: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if risk_score.is_none() => risk_score = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            risk_score: risk_score.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityDocumentUploadRiskSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityDocumentUploadRiskSignal {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "has_fraud_risk", &self.has_fraud_risk)?;
        codec::put(&mut members, "signal_description", &self.signal_description)?;
        codec::put(&mut members, "page_number", &self.page_number)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityDocumentUploadRiskSignal {
    const NAME: &'static str = "IdentityDocumentUploadRiskSignal";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "type" => 0,
            "has_fraud_risk" => 1,
            "signal_description" => 2,
            "page_number" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut r#type: Option<String> = None;
        let mut has_fraud_risk: Option<bool> = None;
        let mut signal_description: Option<String> = None;
        let mut page_number: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if r#type.is_none() => r#type = members.next_value()?,
                1 if has_fraud_risk.is_none() => has_fraud_risk = members.next_value()?,
                2 if signal_description.is_none() => signal_description = members.next_value()?,
                3 if page_number.is_none() => page_number = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            r#type,
            has_fraud_risk,
            signal_description,
            page_number: page_number.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityDocumentUploadRiskSignal {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityMatchRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_some(&mut members, "user", self.user.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityMatchRequest {
    const NAME: &'static str = "IdentityMatchRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "user" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut user: Option<super::types::IdentityMatchUser> = None;
        let mut options: Option<super::types::IdentityMatchRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if user.is_none() => user = members.next_value()?,
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            user,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IdentityMatchRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityMatchUser {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "legal_name", self.legal_name.as_ref())?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityMatchUser {
    const NAME: &'static str = "IdentityMatchUser";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "legal_name" => 0,
            "phone_number" => 1,
            "email_address" => 2,
            "address" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut legal_name: Option<String> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut address: Option<super::types::AddressDataNotRequired> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if legal_name.is_none() => legal_name = members.next_value()?,
                1 if phone_number.is_none() => phone_number = members.next_value()?,
                2 if email_address.is_none() => email_address = members.next_value()?,
                3 if address.is_none() => address = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            legal_name,
            phone_number,
            email_address,
            address,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IdentityMatchUser {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AddressDataNotRequired {
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
impl<'de> codec::Record<'de> for super::types::AddressDataNotRequired {
    const NAME: &'static str = "AddressDataNotRequired";

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
impl<'de> codec::Deserialize<'de> for super::types::AddressDataNotRequired {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityMatchRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityMatchRequestOptions {
    const NAME: &'static str = "IdentityMatchRequestOptions";

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
impl<'de> codec::Deserialize<'de> for super::types::IdentityMatchRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityMatchResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put_some(&mut members, "item", self.item.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityMatchResponse {
    const NAME: &'static str = "IdentityMatchResponse";

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
        let mut accounts: Option<Vec<super::types::AccountIdentityMatchScore>> = None;
        let mut item: Option<plaid_types::Item> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if accounts.is_none() => accounts = members.next_value()?,
                1 if item.is_none() => item = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            accounts: accounts.unwrap_or_default(),
            item,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityMatchResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AccountIdentityMatchScore {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "balances", &self.balances)?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "official_name", &self.official_name)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put_some(
            &mut members,
            "verification_status",
            self.verification_status.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "verification_name",
            self.verification_name.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "verification_insights",
            self.verification_insights.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "persistent_account_id",
            self.persistent_account_id.as_ref(),
        )?;
        codec::put(&mut members, "apy", &self.apy)?;
        codec::put(&mut members, "holder_category", &self.holder_category)?;
        codec::put(&mut members, "paired_account_id", &self.paired_account_id)?;
        codec::put_some(&mut members, "legal_name", self.legal_name.as_ref())?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AccountIdentityMatchScore {
    const NAME: &'static str = "AccountIdentityMatchScore";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "balances" => 1,
            "mask" => 2,
            "name" => 3,
            "official_name" => 4,
            "type" => 5,
            "subtype" => 6,
            "verification_status" => 7,
            "verification_name" => 8,
            "verification_insights" => 9,
            "persistent_account_id" => 10,
            "apy" => 11,
            "holder_category" => 12,
            "paired_account_id" => 13,
            "legal_name" => 14,
            "phone_number" => 15,
            "email_address" => 16,
            "address" => 17,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut balances: Option<plaid_types::AccountBalance> = None;
        let mut mask: Option<String> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        let mut verification_status: Option<
            super::types::AccountIdentityMatchScoreVerificationStatus,
        > = None;
        let mut verification_name: Option<String> = None;
        let mut verification_insights: Option<plaid_types::AccountVerificationInsights> = None;
        let mut persistent_account_id: Option<String> = None;
        let mut apy: Option<codec::Float> = None;
        let mut holder_category: Option<plaid_types::AccountHolderCategory> = None;
        let mut paired_account_id: Option<plaid_types::AccountId> = None;
        let mut legal_name: Option<plaid_types::NameMatchScore> = None;
        let mut phone_number: Option<plaid_types::PhoneNumberMatchScore> = None;
        let mut email_address: Option<plaid_types::EmailAddressMatchScore> = None;
        let mut address: Option<plaid_types::AddressMatchScore> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if balances.is_none() => balances = Some(members.next_value()?),
                2 if mask.is_none() => mask = members.next_value()?,
                3 if name.is_none() => name = Some(members.next_value()?),
                4 if official_name.is_none() => official_name = members.next_value()?,
                5 if r#type.is_none() => r#type = Some(members.next_value()?),
                6 if subtype.is_none() => subtype = members.next_value()?,
                7 if verification_status.is_none() => verification_status = members.next_value()?,
                8 if verification_name.is_none() => verification_name = members.next_value()?,
                9 if verification_insights.is_none() => {
                    verification_insights = members.next_value()?
                }
                10 if persistent_account_id.is_none() => {
                    persistent_account_id = members.next_value()?
                }
                11 if apy.is_none() => apy = members.next_value()?,
                12 if holder_category.is_none() => holder_category = members.next_value()?,
                13 if paired_account_id.is_none() => paired_account_id = members.next_value()?,
                14 if legal_name.is_none() => legal_name = members.next_value()?,
                15 if phone_number.is_none() => phone_number = members.next_value()?,
                16 if email_address.is_none() => email_address = members.next_value()?,
                17 if address.is_none() => address = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            balances: codec::required(balances, "balances")?,
            mask,
            name: codec::required(name, "name")?,
            official_name,
            r#type: codec::required(r#type, "type")?,
            subtype,
            verification_status,
            verification_name,
            verification_insights,
            persistent_account_id,
            apy: apy.map(|value| value.0),
            holder_category,
            paired_account_id,
            legal_name,
            phone_number,
            email_address,
            address,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AccountIdentityMatchScore {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityRefreshRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityRefreshRequest {
    const NAME: &'static str = "IdentityRefreshRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IdentityRefreshRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityRefreshResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityRefreshResponse {
    const NAME: &'static str = "IdentityRefreshResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::IdentityRefreshResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorIdentityGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorIdentityGetRequest {
    const NAME: &'static str = "ProcessorIdentityGetRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::ProcessorIdentityGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorIdentityGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account", &self.account)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorIdentityGetResponse {
    const NAME: &'static str = "ProcessorIdentityGetResponse";

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
        let mut account: Option<super::types::AccountIdentity> = None;
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

impl<'de> codec::Deserialize<'de> for super::types::ProcessorIdentityGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorIdentityMatchRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::put_some(&mut members, "user", self.user.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorIdentityMatchRequest {
    const NAME: &'static str = "ProcessorIdentityMatchRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "processor_token" => 0,
            "user" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        let mut user: Option<super::types::IdentityMatchUser> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                1 if user.is_none() => user = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            processor_token: codec::required(processor_token, "processor_token")?,
            user,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorIdentityMatchRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorIdentityMatchResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account", &self.account)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorIdentityMatchResponse {
    const NAME: &'static str = "ProcessorIdentityMatchResponse";

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
        let mut account: Option<super::types::AccountIdentityMatchScore> = None;
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

impl<'de> codec::Deserialize<'de> for super::types::ProcessorIdentityMatchResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityMatchListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "start_time", &self.start_time)?;
        codec::put(&mut members, "end_time", &self.end_time)?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityMatchListRequest {
    const NAME: &'static str = "IdentityMatchListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_time" => 0,
            "end_time" => 1,
            "count" => 2,
            "cursor" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_time: Option<plaid_core::DateTime> = None;
        let mut end_time: Option<plaid_core::DateTime> = None;
        let mut count: Option<codec::Int> = None;
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_time.is_none() => start_time = Some(members.next_value()?),
                1 if end_time.is_none() => end_time = Some(members.next_value()?),
                2 if count.is_none() => count = members.next_value()?,
                3 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_time: codec::required(start_time, "start_time")?,
            end_time: codec::required(end_time, "end_time")?,
            count: count.map(|value| value.0),
            cursor,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IdentityMatchListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityMatchListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "identity_match_attempts",
            &self.identity_match_attempts,
        )?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put(&mut members, "has_more", &self.has_more)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityMatchListResponse {
    const NAME: &'static str = "IdentityMatchListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "identity_match_attempts" => 0,
            "next_cursor" => 1,
            "has_more" => 2,
            "request_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut identity_match_attempts: Option<Vec<super::types::IdentityMatchListAttempt>> = None;
        let mut next_cursor: Option<String> = None;
        let mut has_more: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if identity_match_attempts.is_none() => {
                    identity_match_attempts = members.next_value()?
                }
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if has_more.is_none() => has_more = Some(members.next_value()?),
                3 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            identity_match_attempts: identity_match_attempts.unwrap_or_default(),
            next_cursor,
            has_more: codec::required(has_more, "has_more")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityMatchListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityMatchListAttempt {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "attempt_id", &self.attempt_id)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "link_session_id", &self.link_session_id)?;
        codec::put(
            &mut members,
            "link_customization_name",
            &self.link_customization_name,
        )?;
        codec::put_some(
            &mut members,
            "ruleset_revision",
            self.ruleset_revision.as_ref(),
        )?;
        codec::put(&mut members, "outcome", &self.outcome)?;
        codec::put(&mut members, "outcome_account_id", &self.outcome_account_id)?;
        codec::put(&mut members, "scores", &self.scores)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityMatchListAttempt {
    const NAME: &'static str = "IdentityMatchListAttempt";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "attempt_id" => 0,
            "item_id" => 1,
            "created_at" => 2,
            "link_session_id" => 3,
            "link_customization_name" => 4,
            "ruleset_revision" => 5,
            "outcome" => 6,
            "outcome_account_id" => 7,
            "scores" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut attempt_id: Option<String> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut link_customization_name: Option<String> = None;
        let mut ruleset_revision: Option<codec::Int> = None;
        let mut outcome: Option<super::types::IdentityMatchListOutcome> = None;
        let mut outcome_account_id: Option<plaid_types::AccountId> = None;
        let mut scores: Option<Vec<super::types::IdentityMatchListAttemptScore>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if attempt_id.is_none() => attempt_id = Some(members.next_value()?),
                1 if item_id.is_none() => item_id = members.next_value()?,
                2 if created_at.is_none() => created_at = Some(members.next_value()?),
                3 if link_session_id.is_none() => link_session_id = Some(members.next_value()?),
                4 if link_customization_name.is_none() => {
                    link_customization_name = Some(members.next_value()?)
                }
                5 if ruleset_revision.is_none() => ruleset_revision = members.next_value()?,
                6 if outcome.is_none() => outcome = Some(members.next_value()?),
                7 if outcome_account_id.is_none() => outcome_account_id = members.next_value()?,
                8 if scores.is_none() => scores = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            attempt_id: codec::required(attempt_id, "attempt_id")?,
            item_id,
            created_at: codec::required(created_at, "created_at")?,
            link_session_id: codec::required(link_session_id, "link_session_id")?,
            link_customization_name: codec::required(
                link_customization_name,
                "link_customization_name",
            )?,
            ruleset_revision: ruleset_revision.map(|value| value.0),
            outcome: codec::required(outcome, "outcome")?,
            outcome_account_id,
            scores: scores.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityMatchListAttempt {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityMatchListAttemptScore {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "legal_name", &self.legal_name)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::put(&mut members, "email_address", &self.email_address)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityMatchListAttemptScore {
    const NAME: &'static str = "IdentityMatchListAttemptScore";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "legal_name" => 1,
            "phone_number" => 2,
            "email_address" => 3,
            "address" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut legal_name: Option<plaid_types::NameMatchScore> = None;
        let mut phone_number: Option<plaid_types::PhoneNumberMatchScore> = None;
        let mut email_address: Option<plaid_types::EmailAddressMatchScore> = None;
        let mut address: Option<plaid_types::AddressMatchScore> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if legal_name.is_none() => legal_name = Some(members.next_value()?),
                2 if phone_number.is_none() => phone_number = Some(members.next_value()?),
                3 if email_address.is_none() => email_address = Some(members.next_value()?),
                4 if address.is_none() => address = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            legal_name: codec::required(legal_name, "legal_name")?,
            phone_number: codec::required(phone_number, "phone_number")?,
            email_address: codec::required(email_address, "email_address")?,
            address: codec::required(address, "address")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityMatchListAttemptScore {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
