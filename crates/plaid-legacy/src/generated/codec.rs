// @generated from api/products/legacy.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::DepositSwitchCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "target_access_token",
            &self.target_access_token,
        )?;
        codec::put(&mut members, "target_account_id", &self.target_account_id)?;
        codec::put_some(&mut members, "country_code", self.country_code.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::DepositSwitchCreateRequest {
    const NAME: &'static str = "DepositSwitchCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "target_access_token" => 0,
            "target_account_id" => 1,
            "country_code" => 2,
            "options" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut target_access_token: Option<plaid_types::AccessToken> = None;
        let mut target_account_id: Option<plaid_types::AccountId> = None;
        let mut country_code: Option<super::types::DepositSwitchCountryCode> = None;
        let mut options: Option<super::types::DepositSwitchCreateOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if target_access_token.is_none() => {
                    target_access_token = Some(members.next_value()?)
                }
                1 if target_account_id.is_none() => target_account_id = Some(members.next_value()?),
                2 if country_code.is_none() => country_code = members.next_value()?,
                3 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            target_access_token: codec::required(target_access_token, "target_access_token")?,
            target_account_id: codec::required(target_account_id, "target_account_id")?,
            country_code,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::DepositSwitchCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DepositSwitchCreateOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::put_some(
            &mut members,
            "transaction_item_access_tokens",
            self.transaction_item_access_tokens.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::DepositSwitchCreateOptions {
    const NAME: &'static str = "DepositSwitchCreateOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "webhook" => 0,
            "transaction_item_access_tokens" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut webhook: Option<String> = None;
        let mut transaction_item_access_tokens: Option<Vec<plaid_types::AccessToken>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if webhook.is_none() => webhook = members.next_value()?,
                1 if transaction_item_access_tokens.is_none() => {
                    transaction_item_access_tokens = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            webhook,
            transaction_item_access_tokens,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::DepositSwitchCreateOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DepositSwitchCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "deposit_switch_id", &self.deposit_switch_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DepositSwitchCreateResponse {
    const NAME: &'static str = "DepositSwitchCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "deposit_switch_id" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut deposit_switch_id: Option<plaid_types::DepositSwitchId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if deposit_switch_id.is_none() => deposit_switch_id = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            deposit_switch_id: codec::required(deposit_switch_id, "deposit_switch_id")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DepositSwitchCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DepositSwitchAltCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "target_account", &self.target_account)?;
        codec::put(&mut members, "target_user", &self.target_user)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::put_some(&mut members, "country_code", self.country_code.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::DepositSwitchAltCreateRequest {
    const NAME: &'static str = "DepositSwitchAltCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "target_account" => 0,
            "target_user" => 1,
            "options" => 2,
            "country_code" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut target_account: Option<super::types::DepositSwitchTargetAccount> = None;
        let mut target_user: Option<super::types::DepositSwitchTargetUser> = None;
        let mut options: Option<super::types::DepositSwitchCreateOptions> = None;
        let mut country_code: Option<super::types::DepositSwitchCountryCode> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if target_account.is_none() => target_account = Some(members.next_value()?),
                1 if target_user.is_none() => target_user = Some(members.next_value()?),
                2 if options.is_none() => options = members.next_value()?,
                3 if country_code.is_none() => country_code = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            target_account: codec::required(target_account, "target_account")?,
            target_user: codec::required(target_user, "target_user")?,
            options,
            country_code,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::DepositSwitchAltCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DepositSwitchTargetAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_number", &self.account_number)?;
        codec::put(&mut members, "routing_number", &self.routing_number)?;
        codec::put(&mut members, "account_name", &self.account_name)?;
        codec::put(&mut members, "account_subtype", &self.account_subtype)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::DepositSwitchTargetAccount {
    const NAME: &'static str = "DepositSwitchTargetAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_number" => 0,
            "routing_number" => 1,
            "account_name" => 2,
            "account_subtype" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_number: Option<plaid_core::Sensitive> = None;
        let mut routing_number: Option<String> = None;
        let mut account_name: Option<String> = None;
        let mut account_subtype: Option<super::types::DepositSwitchTargetAccountSubtype> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_number.is_none() => account_number = Some(members.next_value()?),
                1 if routing_number.is_none() => routing_number = Some(members.next_value()?),
                2 if account_name.is_none() => account_name = Some(members.next_value()?),
                3 if account_subtype.is_none() => account_subtype = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_number: codec::required(account_number, "account_number")?,
            routing_number: codec::required(routing_number, "routing_number")?,
            account_name: codec::required(account_name, "account_name")?,
            account_subtype: codec::required(account_subtype, "account_subtype")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::DepositSwitchTargetAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DepositSwitchTargetUser {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "given_name", &self.given_name)?;
        codec::put(&mut members, "family_name", &self.family_name)?;
        codec::put(&mut members, "phone", &self.phone)?;
        codec::put(&mut members, "email", &self.email)?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put_some(&mut members, "tax_payer_id", self.tax_payer_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::DepositSwitchTargetUser {
    const NAME: &'static str = "DepositSwitchTargetUser";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "given_name" => 0,
            "family_name" => 1,
            "phone" => 2,
            "email" => 3,
            "address" => 4,
            "tax_payer_id" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut given_name: Option<String> = None;
        let mut family_name: Option<String> = None;
        let mut phone: Option<plaid_core::Sensitive> = None;
        let mut email: Option<plaid_core::Sensitive> = None;
        let mut address: Option<super::types::DepositSwitchAddress> = None;
        let mut tax_payer_id: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if given_name.is_none() => given_name = Some(members.next_value()?),
                1 if family_name.is_none() => family_name = Some(members.next_value()?),
                2 if phone.is_none() => phone = Some(members.next_value()?),
                3 if email.is_none() => email = Some(members.next_value()?),
                4 if address.is_none() => address = members.next_value()?,
                5 if tax_payer_id.is_none() => tax_payer_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            given_name: codec::required(given_name, "given_name")?,
            family_name: codec::required(family_name, "family_name")?,
            phone: codec::required(phone, "phone")?,
            email: codec::required(email, "email")?,
            address,
            tax_payer_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::DepositSwitchTargetUser {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DepositSwitchAddress {
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

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::DepositSwitchAddress {
    const NAME: &'static str = "DepositSwitchAddress";

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
                0 if city.is_none() => city = Some(members.next_value()?),
                1 if region.is_none() => region = Some(members.next_value()?),
                2 if street.is_none() => street = Some(members.next_value()?),
                3 if postal_code.is_none() => postal_code = Some(members.next_value()?),
                4 if country.is_none() => country = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            city: codec::required(city, "city")?,
            region: codec::required(region, "region")?,
            street: codec::required(street, "street")?,
            postal_code: codec::required(postal_code, "postal_code")?,
            country: codec::required(country, "country")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::DepositSwitchAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DepositSwitchGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "deposit_switch_id", &self.deposit_switch_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::DepositSwitchGetRequest {
    const NAME: &'static str = "DepositSwitchGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "deposit_switch_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut deposit_switch_id: Option<plaid_types::DepositSwitchId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if deposit_switch_id.is_none() => deposit_switch_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            deposit_switch_id: codec::required(deposit_switch_id, "deposit_switch_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::DepositSwitchGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DepositSwitchGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "deposit_switch_id", &self.deposit_switch_id)?;
        codec::put(&mut members, "target_account_id", &self.target_account_id)?;
        codec::put(&mut members, "target_item_id", &self.target_item_id)?;
        codec::put(&mut members, "state", &self.state)?;
        codec::put(&mut members, "switch_method", &self.switch_method)?;
        codec::put(
            &mut members,
            "account_has_multiple_allocations",
            &self.account_has_multiple_allocations,
        )?;
        codec::put(
            &mut members,
            "is_allocated_remainder",
            &self.is_allocated_remainder,
        )?;
        codec::put(&mut members, "percent_allocated", &self.percent_allocated)?;
        codec::put(&mut members, "amount_allocated", &self.amount_allocated)?;
        codec::put(&mut members, "employer_name", &self.employer_name)?;
        codec::put(&mut members, "employer_id", &self.employer_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "date_created", &self.date_created)?;
        codec::put(&mut members, "date_completed", &self.date_completed)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DepositSwitchGetResponse {
    const NAME: &'static str = "DepositSwitchGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "deposit_switch_id" => 0,
            "target_account_id" => 1,
            "target_item_id" => 2,
            "state" => 3,
            "switch_method" => 4,
            "account_has_multiple_allocations" => 5,
            "is_allocated_remainder" => 6,
            "percent_allocated" => 7,
            "amount_allocated" => 8,
            "employer_name" => 9,
            "employer_id" => 10,
            "institution_name" => 11,
            "institution_id" => 12,
            "date_created" => 13,
            "date_completed" => 14,
            "request_id" => 15,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut deposit_switch_id: Option<plaid_types::DepositSwitchId> = None;
        let mut target_account_id: Option<plaid_types::AccountId> = None;
        let mut target_item_id: Option<plaid_core::ItemId> = None;
        let mut state: Option<super::types::DepositSwitchState> = None;
        let mut switch_method: Option<super::types::DepositSwitchMethod> = None;
        let mut account_has_multiple_allocations: Option<bool> = None;
        let mut is_allocated_remainder: Option<bool> = None;
        let mut percent_allocated: Option<codec::Float> = None;
        let mut amount_allocated: Option<plaid_core::Amount> = None;
        let mut employer_name: Option<String> = None;
        let mut employer_id: Option<String> = None;
        let mut institution_name: Option<String> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut date_created: Option<plaid_core::Date> = None;
        let mut date_completed: Option<plaid_core::Date> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if deposit_switch_id.is_none() => deposit_switch_id = Some(members.next_value()?),
                1 if target_account_id.is_none() => target_account_id = members.next_value()?,
                2 if target_item_id.is_none() => target_item_id = members.next_value()?,
                3 if state.is_none() => state = Some(members.next_value()?),
                4 if switch_method.is_none() => switch_method = members.next_value()?,
                5 if account_has_multiple_allocations.is_none() => {
                    account_has_multiple_allocations = members.next_value()?
                }
                6 if is_allocated_remainder.is_none() => {
                    is_allocated_remainder = members.next_value()?
                }
                7 if percent_allocated.is_none() => percent_allocated = members.next_value()?,
                8 if amount_allocated.is_none() => amount_allocated = members.next_value()?,
                9 if employer_name.is_none() => employer_name = members.next_value()?,
                10 if employer_id.is_none() => employer_id = members.next_value()?,
                11 if institution_name.is_none() => institution_name = members.next_value()?,
                12 if institution_id.is_none() => institution_id = members.next_value()?,
                13 if date_created.is_none() => date_created = Some(members.next_value()?),
                14 if date_completed.is_none() => date_completed = members.next_value()?,
                15 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            deposit_switch_id: codec::required(deposit_switch_id, "deposit_switch_id")?,
            target_account_id,
            target_item_id,
            state: codec::required(state, "state")?,
            switch_method,
            account_has_multiple_allocations,
            is_allocated_remainder,
            percent_allocated: percent_allocated.map(|value| value.0),
            amount_allocated,
            employer_name,
            employer_id,
            institution_name,
            institution_id,
            date_created: codec::required(date_created, "date_created")?,
            date_completed,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DepositSwitchGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DepositSwitchTokenCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "deposit_switch_id", &self.deposit_switch_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::DepositSwitchTokenCreateRequest {
    const NAME: &'static str = "DepositSwitchTokenCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "deposit_switch_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut deposit_switch_id: Option<plaid_types::DepositSwitchId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if deposit_switch_id.is_none() => deposit_switch_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            deposit_switch_id: codec::required(deposit_switch_id, "deposit_switch_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::DepositSwitchTokenCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DepositSwitchTokenCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "deposit_switch_token",
            &self.deposit_switch_token,
        )?;
        codec::put(
            &mut members,
            "deposit_switch_token_expiration_time",
            &self.deposit_switch_token_expiration_time,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DepositSwitchTokenCreateResponse {
    const NAME: &'static str = "DepositSwitchTokenCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "deposit_switch_token" => 0,
            "deposit_switch_token_expiration_time" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut deposit_switch_token: Option<super::types::DepositSwitchToken> = None;
        let mut deposit_switch_token_expiration_time: Option<plaid_core::DateTime> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if deposit_switch_token.is_none() => {
                    deposit_switch_token = Some(members.next_value()?)
                }
                1 if deposit_switch_token_expiration_time.is_none() => {
                    deposit_switch_token_expiration_time = Some(members.next_value()?)
                }
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            deposit_switch_token: codec::required(deposit_switch_token, "deposit_switch_token")?,
            deposit_switch_token_expiration_time: codec::required(
                deposit_switch_token_expiration_time,
                "deposit_switch_token_expiration_time",
            )?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DepositSwitchTokenCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditDetailsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditDetailsGetRequest {
    const NAME: &'static str = "CreditDetailsGetRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::CreditDetailsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditDetailsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "credit_details", &self.credit_details)?;
        codec::put(&mut members, "item", &self.item)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditDetailsGetResponse {
    const NAME: &'static str = "CreditDetailsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "accounts" => 0,
            "credit_details" => 1,
            "item" => 2,
            "request_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut accounts: Option<Vec<plaid_types::AccountBase>> = None;
        let mut credit_details: Option<Vec<super::types::CreditDetails>> = None;
        let mut item: Option<plaid_types::Item> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if accounts.is_none() => accounts = members.next_value()?,
                1 if credit_details.is_none() => credit_details = members.next_value()?,
                2 if item.is_none() => item = Some(members.next_value()?),
                3 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            accounts: accounts.unwrap_or_default(),
            credit_details: credit_details.unwrap_or_default(),
            item: codec::required(item, "item")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditDetailsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "aprs", &self.aprs)?;
        codec::put(
            &mut members,
            "last_payment_amount",
            &self.last_payment_amount,
        )?;
        codec::put(&mut members, "last_payment_date", &self.last_payment_date)?;
        codec::put(
            &mut members,
            "last_statement_balance",
            &self.last_statement_balance,
        )?;
        codec::put(
            &mut members,
            "last_statement_date",
            &self.last_statement_date,
        )?;
        codec::put(
            &mut members,
            "minimum_payment_amount",
            &self.minimum_payment_amount,
        )?;
        codec::put(&mut members, "next_bill_due_date", &self.next_bill_due_date)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditDetails {
    const NAME: &'static str = "CreditDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "aprs" => 1,
            "last_payment_amount" => 2,
            "last_payment_date" => 3,
            "last_statement_balance" => 4,
            "last_statement_date" => 5,
            "minimum_payment_amount" => 6,
            "next_bill_due_date" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut aprs: Option<super::types::CreditDetailsAprs> = None;
        let mut last_payment_amount: Option<plaid_core::Amount> = None;
        let mut last_payment_date: Option<plaid_core::DateTime> = None;
        let mut last_statement_balance: Option<plaid_core::Amount> = None;
        let mut last_statement_date: Option<plaid_core::DateTime> = None;
        let mut minimum_payment_amount: Option<plaid_core::Amount> = None;
        let mut next_bill_due_date: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if aprs.is_none() => aprs = members.next_value()?,
                2 if last_payment_amount.is_none() => last_payment_amount = members.next_value()?,
                3 if last_payment_date.is_none() => last_payment_date = members.next_value()?,
                4 if last_statement_balance.is_none() => {
                    last_statement_balance = members.next_value()?
                }
                5 if last_statement_date.is_none() => last_statement_date = members.next_value()?,
                6 if minimum_payment_amount.is_none() => {
                    minimum_payment_amount = members.next_value()?
                }
                7 if next_bill_due_date.is_none() => next_bill_due_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            aprs,
            last_payment_amount,
            last_payment_date,
            last_statement_balance,
            last_statement_date,
            minimum_payment_amount,
            next_bill_due_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditDetailsAprs {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "balance_transfers", &self.balance_transfers)?;
        codec::put(&mut members, "cash_advances", &self.cash_advances)?;
        codec::put(&mut members, "purchases", &self.purchases)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditDetailsAprs {
    const NAME: &'static str = "CreditDetailsAprs";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "balance_transfers" => 0,
            "cash_advances" => 1,
            "purchases" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut balance_transfers: Option<super::types::CreditDetailsApr> = None;
        let mut cash_advances: Option<super::types::CreditDetailsApr> = None;
        let mut purchases: Option<super::types::CreditDetailsApr> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if balance_transfers.is_none() => balance_transfers = members.next_value()?,
                1 if cash_advances.is_none() => cash_advances = members.next_value()?,
                2 if purchases.is_none() => purchases = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            balance_transfers,
            cash_advances,
            purchases,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditDetailsAprs {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditDetailsApr {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "apr", &self.apr)?;
        codec::put(
            &mut members,
            "balance_subject_to_apr",
            &self.balance_subject_to_apr,
        )?;
        codec::put(
            &mut members,
            "interest_charge_amount",
            &self.interest_charge_amount,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditDetailsApr {
    const NAME: &'static str = "CreditDetailsApr";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "apr" => 0,
            "balance_subject_to_apr" => 1,
            "interest_charge_amount" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut apr: Option<codec::Float> = None;
        let mut balance_subject_to_apr: Option<plaid_core::Amount> = None;
        let mut interest_charge_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if apr.is_none() => apr = members.next_value()?,
                1 if balance_subject_to_apr.is_none() => {
                    balance_subject_to_apr = members.next_value()?
                }
                2 if interest_charge_amount.is_none() => {
                    interest_charge_amount = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            apr: apr.map(|value| value.0),
            balance_subject_to_apr,
            interest_charge_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditDetailsApr {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IncomeGetRequest {
    const NAME: &'static str = "IncomeGetRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::IncomeGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item", &self.item)?;
        codec::put(&mut members, "income", &self.income)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IncomeGetResponse {
    const NAME: &'static str = "IncomeGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item" => 0,
            "income" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item: Option<plaid_types::Item> = None;
        let mut income: Option<super::types::Income> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item.is_none() => item = Some(members.next_value()?),
                1 if income.is_none() => income = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item: codec::required(item, "item")?,
            income: codec::required(income, "income")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IncomeGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Income {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "income_streams", &self.income_streams)?;
        codec::put(&mut members, "last_year_income", &self.last_year_income)?;
        codec::put(
            &mut members,
            "last_year_income_before_tax",
            &self.last_year_income_before_tax,
        )?;
        codec::put(
            &mut members,
            "projected_yearly_income",
            &self.projected_yearly_income,
        )?;
        codec::put(
            &mut members,
            "projected_yearly_income_before_tax",
            &self.projected_yearly_income_before_tax,
        )?;
        codec::put(
            &mut members,
            "max_number_of_overlapping_income_streams",
            &self.max_number_of_overlapping_income_streams,
        )?;
        codec::put(
            &mut members,
            "number_of_income_streams",
            &self.number_of_income_streams,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Income {
    const NAME: &'static str = "Income";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_streams" => 0,
            "last_year_income" => 1,
            "last_year_income_before_tax" => 2,
            "projected_yearly_income" => 3,
            "projected_yearly_income_before_tax" => 4,
            "max_number_of_overlapping_income_streams" => 5,
            "number_of_income_streams" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_streams: Option<Vec<super::types::IncomeStream>> = None;
        let mut last_year_income: Option<plaid_core::Amount> = None;
        let mut last_year_income_before_tax: Option<plaid_core::Amount> = None;
        let mut projected_yearly_income: Option<plaid_core::Amount> = None;
        let mut projected_yearly_income_before_tax: Option<plaid_core::Amount> = None;
        let mut max_number_of_overlapping_income_streams: Option<codec::Int> = None;
        let mut number_of_income_streams: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_streams.is_none() => income_streams = members.next_value()?,
                1 if last_year_income.is_none() => last_year_income = members.next_value()?,
                2 if last_year_income_before_tax.is_none() => {
                    last_year_income_before_tax = members.next_value()?
                }
                3 if projected_yearly_income.is_none() => {
                    projected_yearly_income = members.next_value()?
                }
                4 if projected_yearly_income_before_tax.is_none() => {
                    projected_yearly_income_before_tax = members.next_value()?
                }
                5 if max_number_of_overlapping_income_streams.is_none() => {
                    max_number_of_overlapping_income_streams = members.next_value()?
                }
                6 if number_of_income_streams.is_none() => {
                    number_of_income_streams = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_streams: income_streams.unwrap_or_default(),
            last_year_income,
            last_year_income_before_tax,
            projected_yearly_income,
            projected_yearly_income_before_tax,
            max_number_of_overlapping_income_streams: max_number_of_overlapping_income_streams
                .map(|value| value.0),
            number_of_income_streams: number_of_income_streams.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Income {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeStream {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "monthly_income", &self.monthly_income)?;
        codec::put(&mut members, "confidence", &self.confidence)?;
        codec::put(&mut members, "days", &self.days)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IncomeStream {
    const NAME: &'static str = "IncomeStream";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "monthly_income" => 1,
            "confidence" => 2,
            "days" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut monthly_income: Option<plaid_core::Amount> = None;
        let mut confidence: Option<codec::Float> = None;
        let mut days: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                1 if monthly_income.is_none() => monthly_income = members.next_value()?,
                2 if confidence.is_none() => confidence = members.next_value()?,
                3 if days.is_none() => days = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
            monthly_income,
            confidence: confidence.map(|value| value.0),
            days: days.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IncomeStream {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorDwollaProcessorTokenCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorDwollaProcessorTokenCreateRequest {
    const NAME: &'static str = "ProcessorDwollaProcessorTokenCreateRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::ProcessorDwollaProcessorTokenCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorDwollaProcessorTokenCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorDwollaProcessorTokenCreateResponse {
    const NAME: &'static str = "ProcessorDwollaProcessorTokenCreateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::ProcessorDwollaProcessorTokenCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
