// @generated from api/products/auth.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::AuthGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AuthGetRequest {
    const NAME: &'static str = "AuthGetRequest";

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
        let mut options: Option<super::types::AuthGetRequestOptions> = None;
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
impl<'de> codec::Deserialize<'de> for super::types::AuthGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AuthGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AuthGetRequestOptions {
    const NAME: &'static str = "AuthGetRequestOptions";

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
impl<'de> codec::Deserialize<'de> for super::types::AuthGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AuthGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "numbers", &self.numbers)?;
        codec::put(&mut members, "item", &self.item)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AuthGetResponse {
    const NAME: &'static str = "AuthGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "accounts" => 0,
            "numbers" => 1,
            "item" => 2,
            "request_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut accounts: Option<Vec<plaid_types::AccountBase>> = None;
        let mut numbers: Option<super::types::AuthGetNumbers> = None;
        let mut item: Option<plaid_types::Item> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if accounts.is_none() => accounts = members.next_value()?,
                1 if numbers.is_none() => numbers = Some(members.next_value()?),
                2 if item.is_none() => item = Some(members.next_value()?),
                3 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            accounts: accounts.unwrap_or_default(),
            numbers: codec::required(numbers, "numbers")?,
            item: codec::required(item, "item")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AuthGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AuthGetNumbers {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ach", &self.ach)?;
        codec::put(&mut members, "eft", &self.eft)?;
        codec::put(&mut members, "international", &self.international)?;
        codec::put(&mut members, "bacs", &self.bacs)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AuthGetNumbers {
    const NAME: &'static str = "AuthGetNumbers";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ach" => 0,
            "eft" => 1,
            "international" => 2,
            "bacs" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ach: Option<Vec<super::types::NumbersACH>> = None;
        let mut eft: Option<Vec<super::types::NumbersEFT>> = None;
        let mut international: Option<Vec<super::types::NumbersInternational>> = None;
        let mut bacs: Option<Vec<super::types::NumbersBACS>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ach.is_none() => ach = members.next_value()?,
                1 if eft.is_none() => eft = members.next_value()?,
                2 if international.is_none() => international = members.next_value()?,
                3 if bacs.is_none() => bacs = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ach: ach.unwrap_or_default(),
            eft: eft.unwrap_or_default(),
            international: international.unwrap_or_default(),
            bacs: bacs.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AuthGetNumbers {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::NumbersACH {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "account", &self.account)?;
        codec::put_some(
            &mut members,
            "is_tokenized_account_number",
            self.is_tokenized_account_number.as_ref(),
        )?;
        codec::put(&mut members, "routing", &self.routing)?;
        codec::put(&mut members, "wire_routing", &self.wire_routing)?;
        codec::put(&mut members, "can_transfer_in", &self.can_transfer_in)?;
        codec::put(&mut members, "can_transfer_out", &self.can_transfer_out)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::NumbersACH {
    const NAME: &'static str = "NumbersACH";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "account" => 1,
            "is_tokenized_account_number" => 2,
            "routing" => 3,
            "wire_routing" => 4,
            "can_transfer_in" => 5,
            "can_transfer_out" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut account: Option<plaid_core::Sensitive> = None;
        let mut is_tokenized_account_number: Option<bool> = None;
        let mut routing: Option<String> = None;
        let mut wire_routing: Option<String> = None;
        let mut can_transfer_in: Option<bool> = None;
        let mut can_transfer_out: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if account.is_none() => account = Some(members.next_value()?),
                2 if is_tokenized_account_number.is_none() => {
                    is_tokenized_account_number = members.next_value()?
                }
                3 if routing.is_none() => routing = Some(members.next_value()?),
                4 if wire_routing.is_none() => wire_routing = members.next_value()?,
                5 if can_transfer_in.is_none() => can_transfer_in = members.next_value()?,
                6 if can_transfer_out.is_none() => can_transfer_out = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            account: codec::required(account, "account")?,
            is_tokenized_account_number,
            routing: codec::required(routing, "routing")?,
            wire_routing,
            can_transfer_in,
            can_transfer_out,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::NumbersACH {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::NumbersEFT {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "account", &self.account)?;
        codec::put(&mut members, "institution", &self.institution)?;
        codec::put(&mut members, "branch", &self.branch)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::NumbersEFT {
    const NAME: &'static str = "NumbersEFT";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "account" => 1,
            "institution" => 2,
            "branch" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut account: Option<plaid_core::Sensitive> = None;
        let mut institution: Option<String> = None;
        let mut branch: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if account.is_none() => account = Some(members.next_value()?),
                2 if institution.is_none() => institution = Some(members.next_value()?),
                3 if branch.is_none() => branch = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            account: codec::required(account, "account")?,
            institution: codec::required(institution, "institution")?,
            branch: codec::required(branch, "branch")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::NumbersEFT {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::NumbersInternational {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "iban", &self.iban)?;
        codec::put(&mut members, "bic", &self.bic)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::NumbersInternational {
    const NAME: &'static str = "NumbersInternational";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "iban" => 1,
            "bic" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut iban: Option<plaid_core::Sensitive> = None;
        let mut bic: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if iban.is_none() => iban = Some(members.next_value()?),
                2 if bic.is_none() => bic = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            iban: codec::required(iban, "iban")?,
            bic: codec::required(bic, "bic")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::NumbersInternational {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::NumbersBACS {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "account", &self.account)?;
        codec::put(&mut members, "sort_code", &self.sort_code)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::NumbersBACS {
    const NAME: &'static str = "NumbersBACS";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "account" => 1,
            "sort_code" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut account: Option<plaid_core::Sensitive> = None;
        let mut sort_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if account.is_none() => account = Some(members.next_value()?),
                2 if sort_code.is_none() => sort_code = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            account: codec::required(account, "account")?,
            sort_code: codec::required(sort_code, "sort_code")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::NumbersBACS {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AuthVerifyRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "legal_name", self.legal_name.as_ref())?;
        codec::put(&mut members, "numbers", &self.numbers)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AuthVerifyRequest {
    const NAME: &'static str = "AuthVerifyRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "legal_name" => 0,
            "numbers" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut legal_name: Option<String> = None;
        let mut numbers: Option<super::types::AuthVerifyRequestNumbers> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if legal_name.is_none() => legal_name = members.next_value()?,
                1 if numbers.is_none() => numbers = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            legal_name,
            numbers: codec::required(numbers, "numbers")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AuthVerifyRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AuthVerifyRequestNumbers {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ach", &self.ach)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AuthVerifyRequestNumbers {
    const NAME: &'static str = "AuthVerifyRequestNumbers";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ach" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ach: Option<super::types::AuthVerifyNumbersACH> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ach.is_none() => ach = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ach: codec::required(ach, "ach")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AuthVerifyRequestNumbers {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AuthVerifyNumbersACH {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account", &self.account)?;
        codec::put(&mut members, "routing", &self.routing)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AuthVerifyNumbersACH {
    const NAME: &'static str = "AuthVerifyNumbersACH";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account" => 0,
            "routing" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account: Option<plaid_core::Sensitive> = None;
        let mut routing: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account.is_none() => account = Some(members.next_value()?),
                1 if routing.is_none() => routing = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account: codec::required(account, "account")?,
            routing: codec::required(routing, "routing")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AuthVerifyNumbersACH {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AuthVerifyResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(
            &mut members,
            "verification_status",
            &self.verification_status,
        )?;
        codec::put(
            &mut members,
            "verification_insights",
            &self.verification_insights,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AuthVerifyResponse {
    const NAME: &'static str = "AuthVerifyResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "item_id" => 1,
            "verification_status" => 2,
            "verification_insights" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut verification_status: Option<String> = None;
        let mut verification_insights: Option<plaid_types::AccountVerificationInsights> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if item_id.is_none() => item_id = members.next_value()?,
                2 if verification_status.is_none() => {
                    verification_status = Some(members.next_value()?)
                }
                3 if verification_insights.is_none() => {
                    verification_insights = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            item_id,
            verification_status: codec::required(verification_status, "verification_status")?,
            verification_insights: codec::required(verification_insights, "verification_insights")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AuthVerifyResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorAuthGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorAuthGetRequest {
    const NAME: &'static str = "ProcessorAuthGetRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::ProcessorAuthGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorAuthGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "numbers", &self.numbers)?;
        codec::put_some(&mut members, "account", self.account.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorAuthGetResponse {
    const NAME: &'static str = "ProcessorAuthGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "numbers" => 1,
            "account" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut numbers: Option<super::types::ProcessorNumber> = None;
        let mut account: Option<codec::Telling<plaid_types::AccountBase>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if numbers.is_none() => numbers = Some(members.next_value()?),
                2 if account.is_none() => account = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            numbers: codec::required(numbers, "numbers")?,
            account: account.and_then(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorAuthGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorNumber {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ach", &self.ach)?;
        codec::put(&mut members, "eft", &self.eft)?;
        codec::put(&mut members, "international", &self.international)?;
        codec::put(&mut members, "bacs", &self.bacs)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorNumber {
    const NAME: &'static str = "ProcessorNumber";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ach" => 0,
            "eft" => 1,
            "international" => 2,
            "bacs" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ach: Option<super::types::NumbersACH> = None;
        let mut eft: Option<super::types::NumbersEFT> = None;
        let mut international: Option<super::types::NumbersInternational> = None;
        let mut bacs: Option<super::types::NumbersBACS> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ach.is_none() => ach = members.next_value()?,
                1 if eft.is_none() => eft = members.next_value()?,
                2 if international.is_none() => international = members.next_value()?,
                3 if bacs.is_none() => bacs = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ach,
            eft,
            international,
            bacs,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorNumber {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
