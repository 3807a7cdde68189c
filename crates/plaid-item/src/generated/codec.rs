// @generated from api/products/item.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::ConsentEventsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ConsentEventsGetRequest {
    const NAME: &'static str = "ConsentEventsGetRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::ConsentEventsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ConsentEventsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "consent_events", &self.consent_events)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ConsentEventsGetResponse {
    const NAME: &'static str = "ConsentEventsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "consent_events" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut consent_events: Option<Vec<super::types::ConsentEvent>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if consent_events.is_none() => consent_events = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            consent_events: consent_events.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ConsentEventsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ConsentEvent {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "created_at", self.created_at.as_ref())?;
        codec::put_some(&mut members, "event_type", self.event_type.as_ref())?;
        codec::put_some(&mut members, "event_code", self.event_code.as_ref())?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put_some(&mut members, "initiator", self.initiator.as_ref())?;
        codec::put(
            &mut members,
            "consented_use_cases",
            &self.consented_use_cases,
        )?;
        codec::put(
            &mut members,
            "consented_data_scopes",
            &self.consented_data_scopes,
        )?;
        codec::put(&mut members, "consented_accounts", &self.consented_accounts)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ConsentEvent {
    const NAME: &'static str = "ConsentEvent";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "created_at" => 1,
            "event_type" => 2,
            "event_code" => 3,
            "institution_id" => 4,
            "institution_name" => 5,
            "initiator" => 6,
            "consented_use_cases" => 7,
            "consented_data_scopes" => 8,
            "consented_accounts" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut event_type: Option<super::types::ConsentEventType> = None;
        let mut event_code: Option<super::types::ConsentEventCode> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut initiator: Option<super::types::ConsentEventInitiator> = None;
        let mut consented_use_cases: Option<Vec<String>> = None;
        let mut consented_data_scopes: Option<Vec<String>> = None;
        let mut consented_accounts: Option<Vec<super::types::ConsentedAccount>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if created_at.is_none() => created_at = members.next_value()?,
                2 if event_type.is_none() => event_type = members.next_value()?,
                3 if event_code.is_none() => event_code = members.next_value()?,
                4 if institution_id.is_none() => institution_id = members.next_value()?,
                5 if institution_name.is_none() => institution_name = members.next_value()?,
                6 if initiator.is_none() => initiator = members.next_value()?,
                7 if consented_use_cases.is_none() => consented_use_cases = members.next_value()?,
                8 if consented_data_scopes.is_none() => {
                    consented_data_scopes = members.next_value()?
                }
                9 if consented_accounts.is_none() => consented_accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            created_at,
            event_type,
            event_code,
            institution_id,
            institution_name,
            initiator,
            consented_use_cases: consented_use_cases.unwrap_or_default(),
            consented_data_scopes: consented_data_scopes.unwrap_or_default(),
            consented_accounts: consented_accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ConsentEvent {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ConsentedAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put_some(&mut members, "mask", self.mask.as_ref())?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "official_name", self.official_name.as_ref())?;
        codec::put_some(&mut members, "type", self.r#type.as_ref())?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ConsentedAccount {
    const NAME: &'static str = "ConsentedAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "mask" => 1,
            "name" => 2,
            "official_name" => 3,
            "type" => 4,
            "subtype" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut mask: Option<String> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if mask.is_none() => mask = members.next_value()?,
                2 if name.is_none() => name = members.next_value()?,
                3 if official_name.is_none() => official_name = members.next_value()?,
                4 if r#type.is_none() => r#type = members.next_value()?,
                5 if subtype.is_none() => subtype = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            mask,
            name,
            official_name,
            r#type,
            subtype,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ConsentedAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemActivityListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "access_token", self.access_token.as_ref())?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ItemActivityListRequest {
    const NAME: &'static str = "ItemActivityListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "cursor" => 1,
            "count" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut cursor: Option<String> = None;
        let mut count: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = members.next_value()?,
                1 if cursor.is_none() => cursor = members.next_value()?,
                2 if count.is_none() => count = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token,
            cursor,
            count: count.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ItemActivityListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemActivityListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "activities", &self.activities)?;
        codec::put(
            &mut members,
            "last_data_access_times",
            &self.last_data_access_times,
        )?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemActivityListResponse {
    const NAME: &'static str = "ItemActivityListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "activities" => 1,
            "last_data_access_times" => 2,
            "cursor" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut activities: Option<Vec<super::types::Activity>> = None;
        let mut last_data_access_times: Option<Vec<super::types::ApplicationLastDataAccessTimes>> =
            None;
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if activities.is_none() => activities = members.next_value()?,
                2 if last_data_access_times.is_none() => {
                    last_data_access_times = members.next_value()?
                }
                3 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            activities: activities.unwrap_or_default(),
            last_data_access_times: last_data_access_times.unwrap_or_default(),
            cursor,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ItemActivityListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Activity {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "activity", &self.activity)?;
        codec::put(&mut members, "initiated_date", &self.initiated_date)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "initiator", &self.initiator)?;
        codec::put(&mut members, "state", &self.state)?;
        codec::put_some(
            &mut members,
            "target_application_id",
            self.target_application_id.as_ref(),
        )?;
        codec::put(&mut members, "scopes", &self.scopes)?;
        codec::put_some(&mut members, "authentication", self.authentication.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Activity {
    const NAME: &'static str = "Activity";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "activity" => 0,
            "initiated_date" => 1,
            "id" => 2,
            "initiator" => 3,
            "state" => 4,
            "target_application_id" => 5,
            "scopes" => 6,
            "authentication" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut activity: Option<super::types::ActivityType> = None;
        let mut initiated_date: Option<plaid_core::Date> = None;
        let mut id: Option<String> = None;
        let mut initiator: Option<String> = None;
        let mut state: Option<super::types::ActionState> = None;
        let mut target_application_id: Option<plaid_types::ApplicationId> = None;
        let mut scopes: Option<super::types::Scopes> = None;
        let mut authentication: Option<super::types::ItemCreateAuthentication> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if activity.is_none() => activity = Some(members.next_value()?),
                1 if initiated_date.is_none() => initiated_date = Some(members.next_value()?),
                2 if id.is_none() => id = Some(members.next_value()?),
                3 if initiator.is_none() => initiator = Some(members.next_value()?),
                4 if state.is_none() => state = Some(members.next_value()?),
                5 if target_application_id.is_none() => {
                    target_application_id = members.next_value()?
                }
                6 if scopes.is_none() => scopes = members.next_value()?,
                7 if authentication.is_none() => authentication = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            activity: codec::required(activity, "activity")?,
            initiated_date: codec::required(initiated_date, "initiated_date")?,
            id: codec::required(id, "id")?,
            initiator: codec::required(initiator, "initiator")?,
            state: codec::required(state, "state")?,
            target_application_id,
            scopes,
            authentication,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Activity {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Scopes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "product_access", self.product_access.as_ref())?;
        codec::put_some(&mut members, "accounts", self.accounts.as_ref())?;
        codec::put_some(&mut members, "new_accounts", self.new_accounts.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Scopes {
    const NAME: &'static str = "Scopes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product_access" => 0,
            "accounts" => 1,
            "new_accounts" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product_access: Option<super::types::ProductAccess> = None;
        let mut accounts: Option<Vec<super::types::AccountAccess>> = None;
        let mut new_accounts: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product_access.is_none() => product_access = members.next_value()?,
                1 if accounts.is_none() => accounts = members.next_value()?,
                2 if new_accounts.is_none() => new_accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product_access,
            accounts,
            new_accounts,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Scopes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProductAccess {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "statements", self.statements.as_ref())?;
        codec::put_some(&mut members, "identity", self.identity.as_ref())?;
        codec::put_some(&mut members, "auth", self.auth.as_ref())?;
        codec::put_some(&mut members, "transactions", self.transactions.as_ref())?;
        codec::put_some(
            &mut members,
            "accounts_details_transactions",
            self.accounts_details_transactions.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "accounts_routing_number",
            self.accounts_routing_number.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "accounts_statements",
            self.accounts_statements.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "accounts_tax_statements",
            self.accounts_tax_statements.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "customers_profiles",
            self.customers_profiles.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProductAccess {
    const NAME: &'static str = "ProductAccess";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "statements" => 0,
            "identity" => 1,
            "auth" => 2,
            "transactions" => 3,
            "accounts_details_transactions" => 4,
            "accounts_routing_number" => 5,
            "accounts_statements" => 6,
            "accounts_tax_statements" => 7,
            "customers_profiles" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut statements: Option<bool> = None;
        let mut identity: Option<bool> = None;
        let mut auth: Option<bool> = None;
        let mut transactions: Option<bool> = None;
        let mut accounts_details_transactions: Option<bool> = None;
        let mut accounts_routing_number: Option<bool> = None;
        let mut accounts_statements: Option<bool> = None;
        let mut accounts_tax_statements: Option<bool> = None;
        let mut customers_profiles: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if statements.is_none() => statements = members.next_value()?,
                1 if identity.is_none() => identity = members.next_value()?,
                2 if auth.is_none() => auth = members.next_value()?,
                3 if transactions.is_none() => transactions = members.next_value()?,
                4 if accounts_details_transactions.is_none() => {
                    accounts_details_transactions = members.next_value()?
                }
                5 if accounts_routing_number.is_none() => {
                    accounts_routing_number = members.next_value()?
                }
                6 if accounts_statements.is_none() => accounts_statements = members.next_value()?,
                7 if accounts_tax_statements.is_none() => {
                    accounts_tax_statements = members.next_value()?
                }
                8 if customers_profiles.is_none() => customers_profiles = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            statements,
            identity,
            auth,
            transactions,
            accounts_details_transactions,
            accounts_routing_number,
            accounts_statements,
            accounts_tax_statements,
            customers_profiles,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProductAccess {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AccountAccess {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "unique_id", &self.unique_id)?;
        codec::put_some(&mut members, "authorized", self.authorized.as_ref())?;
        codec::put_some(
            &mut members,
            "account_product_access",
            self.account_product_access.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AccountAccess {
    const NAME: &'static str = "AccountAccess";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "unique_id" => 0,
            "authorized" => 1,
            "account_product_access" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut unique_id: Option<String> = None;
        let mut authorized: Option<bool> = None;
        let mut account_product_access: Option<super::types::AccountProductAccess> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if unique_id.is_none() => unique_id = Some(members.next_value()?),
                1 if authorized.is_none() => authorized = members.next_value()?,
                2 if account_product_access.is_none() => {
                    account_product_access = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            unique_id: codec::required(unique_id, "unique_id")?,
            authorized,
            account_product_access,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AccountAccess {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AccountProductAccess {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_data", self.account_data.as_ref())?;
        codec::put_some(&mut members, "statements", self.statements.as_ref())?;
        codec::put_some(&mut members, "tax_documents", self.tax_documents.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AccountProductAccess {
    const NAME: &'static str = "AccountProductAccess";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_data" => 0,
            "statements" => 1,
            "tax_documents" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_data: Option<bool> = None;
        let mut statements: Option<bool> = None;
        let mut tax_documents: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_data.is_none() => account_data = members.next_value()?,
                1 if statements.is_none() => statements = members.next_value()?,
                2 if tax_documents.is_none() => tax_documents = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_data,
            statements,
            tax_documents,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AccountProductAccess {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ApplicationLastDataAccessTimes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "application_id", &self.application_id)?;
        codec::put(
            &mut members,
            "account_balance_info",
            &self.account_balance_info,
        )?;
        codec::put(
            &mut members,
            "account_routing_number",
            &self.account_routing_number,
        )?;
        codec::put(&mut members, "contact_info", &self.contact_info)?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::put(&mut members, "credit_loan_info", &self.credit_loan_info)?;
        codec::put(&mut members, "investments", &self.investments)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ApplicationLastDataAccessTimes {
    const NAME: &'static str = "ApplicationLastDataAccessTimes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "application_id" => 0,
            "account_balance_info" => 1,
            "account_routing_number" => 2,
            "contact_info" => 3,
            "transactions" => 4,
            "credit_loan_info" => 5,
            "investments" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut application_id: Option<plaid_types::ApplicationId> = None;
        let mut account_balance_info: Option<plaid_core::DateTime> = None;
        let mut account_routing_number: Option<plaid_core::DateTime> = None;
        let mut contact_info: Option<plaid_core::DateTime> = None;
        let mut transactions: Option<plaid_core::DateTime> = None;
        let mut credit_loan_info: Option<plaid_core::DateTime> = None;
        let mut investments: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if application_id.is_none() => application_id = Some(members.next_value()?),
                1 if account_balance_info.is_none() => {
                    account_balance_info = members.next_value()?
                }
                2 if account_routing_number.is_none() => {
                    account_routing_number = members.next_value()?
                }
                3 if contact_info.is_none() => contact_info = members.next_value()?,
                4 if transactions.is_none() => transactions = members.next_value()?,
                5 if credit_loan_info.is_none() => credit_loan_info = members.next_value()?,
                6 if investments.is_none() => investments = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            application_id: codec::required(application_id, "application_id")?,
            account_balance_info,
            account_routing_number,
            contact_info,
            transactions,
            credit_loan_info,
            investments,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ApplicationLastDataAccessTimes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemApplicationListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "access_token", self.access_token.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ItemApplicationListRequest {
    const NAME: &'static str = "ItemApplicationListRequest";

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
                0 if access_token.is_none() => access_token = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { access_token })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ItemApplicationListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemApplicationListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "applications", &self.applications)?;
        codec::put(
            &mut members,
            "disconnected_applications",
            &self.disconnected_applications,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemApplicationListResponse {
    const NAME: &'static str = "ItemApplicationListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "applications" => 1,
            "disconnected_applications" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut applications: Option<Vec<super::types::ConnectedApplication>> = None;
        let mut disconnected_applications: Option<Vec<super::types::DisconnectedApplication>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if applications.is_none() => applications = members.next_value()?,
                2 if disconnected_applications.is_none() => {
                    disconnected_applications = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            applications: applications.unwrap_or_default(),
            disconnected_applications: disconnected_applications.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ItemApplicationListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ConnectedApplication {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "application_id", &self.application_id)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "display_name", &self.display_name)?;
        codec::put(&mut members, "logo_url", &self.logo_url)?;
        codec::put(&mut members, "application_url", &self.application_url)?;
        codec::put(&mut members, "reason_for_access", &self.reason_for_access)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "scopes", &self.scopes)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ConnectedApplication {
    const NAME: &'static str = "ConnectedApplication";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "application_id" => 0,
            "name" => 1,
            "display_name" => 2,
            "logo_url" => 3,
            "application_url" => 4,
            "reason_for_access" => 5,
            "created_at" => 6,
            "scopes" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut application_id: Option<plaid_types::ApplicationId> = None;
        let mut name: Option<String> = None;
        let mut display_name: Option<String> = None;
        let mut logo_url: Option<String> = None;
        let mut application_url: Option<String> = None;
        let mut reason_for_access: Option<String> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut scopes: Option<super::types::Scopes> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if application_id.is_none() => application_id = Some(members.next_value()?),
                1 if name.is_none() => name = Some(members.next_value()?),
                2 if display_name.is_none() => display_name = members.next_value()?,
                3 if logo_url.is_none() => logo_url = members.next_value()?,
                4 if application_url.is_none() => application_url = members.next_value()?,
                5 if reason_for_access.is_none() => reason_for_access = members.next_value()?,
                6 if created_at.is_none() => created_at = Some(members.next_value()?),
                7 if scopes.is_none() => scopes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            application_id: codec::required(application_id, "application_id")?,
            name: codec::required(name, "name")?,
            display_name,
            logo_url,
            application_url,
            reason_for_access,
            created_at: codec::required(created_at, "created_at")?,
            scopes,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ConnectedApplication {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DisconnectedApplication {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "application_id", &self.application_id)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "display_name", &self.display_name)?;
        codec::put(&mut members, "logo_url", &self.logo_url)?;
        codec::put(&mut members, "application_url", &self.application_url)?;
        codec::put(&mut members, "reason_for_access", &self.reason_for_access)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DisconnectedApplication {
    const NAME: &'static str = "DisconnectedApplication";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "application_id" => 0,
            "name" => 1,
            "display_name" => 2,
            "logo_url" => 3,
            "application_url" => 4,
            "reason_for_access" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut application_id: Option<plaid_types::ApplicationId> = None;
        let mut name: Option<String> = None;
        let mut display_name: Option<String> = None;
        let mut logo_url: Option<String> = None;
        let mut application_url: Option<String> = None;
        let mut reason_for_access: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if application_id.is_none() => application_id = Some(members.next_value()?),
                1 if name.is_none() => name = Some(members.next_value()?),
                2 if display_name.is_none() => display_name = members.next_value()?,
                3 if logo_url.is_none() => logo_url = members.next_value()?,
                4 if application_url.is_none() => application_url = members.next_value()?,
                5 if reason_for_access.is_none() => reason_for_access = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            application_id: codec::required(application_id, "application_id")?,
            name: codec::required(name, "name")?,
            display_name,
            logo_url,
            application_url,
            reason_for_access,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DisconnectedApplication {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemApplicationUnlinkRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "application_id", &self.application_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ItemApplicationUnlinkRequest {
    const NAME: &'static str = "ItemApplicationUnlinkRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "application_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut application_id: Option<plaid_types::ApplicationId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if application_id.is_none() => application_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            application_id: codec::required(application_id, "application_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ItemApplicationUnlinkRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemApplicationUnlinkResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemApplicationUnlinkResponse {
    const NAME: &'static str = "ItemApplicationUnlinkResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::ItemApplicationUnlinkResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemApplicationScopesUpdateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "application_id", &self.application_id)?;
        codec::put(&mut members, "scopes", &self.scopes)?;
        codec::put_some(&mut members, "state", self.state.as_ref())?;
        codec::put(&mut members, "context", &self.context)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ItemApplicationScopesUpdateRequest {
    const NAME: &'static str = "ItemApplicationScopesUpdateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "application_id" => 1,
            "scopes" => 2,
            "state" => 3,
            "context" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut application_id: Option<plaid_types::ApplicationId> = None;
        let mut scopes: Option<super::types::Scopes> = None;
        let mut state: Option<String> = None;
        let mut context: Option<super::types::ScopesContext> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if application_id.is_none() => application_id = Some(members.next_value()?),
                2 if scopes.is_none() => scopes = Some(members.next_value()?),
                3 if state.is_none() => state = members.next_value()?,
                4 if context.is_none() => context = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            application_id: codec::required(application_id, "application_id")?,
            scopes: codec::required(scopes, "scopes")?,
            state,
            context: codec::required(context, "context")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ItemApplicationScopesUpdateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemApplicationScopesUpdateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemApplicationScopesUpdateResponse {
    const NAME: &'static str = "ItemApplicationScopesUpdateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::ItemApplicationScopesUpdateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ApplicationGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "application_id", &self.application_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ApplicationGetRequest {
    const NAME: &'static str = "ApplicationGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "application_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut application_id: Option<plaid_types::ApplicationId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if application_id.is_none() => application_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            application_id: codec::required(application_id, "application_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ApplicationGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ApplicationGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "application", &self.application)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ApplicationGetResponse {
    const NAME: &'static str = "ApplicationGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "application" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut application: Option<super::types::Application> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if application.is_none() => application = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            application: codec::required(application, "application")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ApplicationGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Application {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "application_id", &self.application_id)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "display_name", &self.display_name)?;
        codec::put_some(&mut members, "join_date", self.join_date.as_ref())?;
        codec::put(&mut members, "logo_url", &self.logo_url)?;
        codec::put(&mut members, "application_url", &self.application_url)?;
        codec::put(&mut members, "reason_for_access", &self.reason_for_access)?;
        codec::put(&mut members, "use_case", &self.use_case)?;
        codec::put(&mut members, "company_legal_name", &self.company_legal_name)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "country_code", &self.country_code)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Application {
    const NAME: &'static str = "Application";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "application_id" => 0,
            "name" => 1,
            "display_name" => 2,
            "join_date" => 3,
            "logo_url" => 4,
            "application_url" => 5,
            "reason_for_access" => 6,
            "use_case" => 7,
            "company_legal_name" => 8,
            "city" => 9,
            "region" => 10,
            "postal_code" => 11,
            "country_code" => 12,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut application_id: Option<plaid_types::ApplicationId> = None;
        let mut name: Option<String> = None;
        let mut display_name: Option<String> = None;
        let mut join_date: Option<plaid_core::Date> = None;
        let mut logo_url: Option<String> = None;
        let mut application_url: Option<String> = None;
        let mut reason_for_access: Option<String> = None;
        let mut use_case: Option<String> = None;
        let mut company_legal_name: Option<String> = None;
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if application_id.is_none() => application_id = Some(members.next_value()?),
                1 if name.is_none() => name = Some(members.next_value()?),
                2 if display_name.is_none() => display_name = members.next_value()?,
                3 if join_date.is_none() => join_date = members.next_value()?,
                4 if logo_url.is_none() => logo_url = members.next_value()?,
                5 if application_url.is_none() => application_url = members.next_value()?,
                6 if reason_for_access.is_none() => reason_for_access = members.next_value()?,
                7 if use_case.is_none() => use_case = members.next_value()?,
                8 if company_legal_name.is_none() => company_legal_name = members.next_value()?,
                9 if city.is_none() => city = members.next_value()?,
                10 if region.is_none() => region = members.next_value()?,
                11 if postal_code.is_none() => postal_code = members.next_value()?,
                12 if country_code.is_none() => country_code = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            application_id: codec::required(application_id, "application_id")?,
            name: codec::required(name, "name")?,
            display_name,
            join_date,
            logo_url,
            application_url,
            reason_for_access,
            use_case,
            company_legal_name,
            city,
            region,
            postal_code,
            country_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Application {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ItemGetRequest {
    const NAME: &'static str = "ItemGetRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::ItemGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item", &self.item)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemGetResponse {
    const NAME: &'static str = "ItemGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item" => 0,
            "status" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item: Option<super::types::ItemWithConsentFields> = None;
        let mut status: Option<super::types::ItemStatus> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item.is_none() => item = Some(members.next_value()?),
                1 if status.is_none() => status = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item: codec::required(item, "item")?,
            status,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ItemGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemWithConsentFields {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "webhook", &self.webhook)?;
        codec::put(&mut members, "auth_method", &self.auth_method)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put(&mut members, "available_products", &self.available_products)?;
        codec::put(&mut members, "billed_products", &self.billed_products)?;
        codec::put(&mut members, "products", &self.products)?;
        codec::put(&mut members, "consented_products", &self.consented_products)?;
        codec::put(
            &mut members,
            "consent_expiration_time",
            &self.consent_expiration_time,
        )?;
        codec::put_some(&mut members, "update_type", self.update_type.as_ref())?;
        codec::put(&mut members, "paired_item_id", &self.paired_item_id)?;
        codec::put_some(&mut members, "created_at", self.created_at.as_ref())?;
        codec::put(
            &mut members,
            "consented_use_cases",
            &self.consented_use_cases,
        )?;
        codec::put(
            &mut members,
            "consented_data_scopes",
            &self.consented_data_scopes,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemWithConsentFields {
    const NAME: &'static str = "ItemWithConsentFields";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "institution_id" => 1,
            "institution_name" => 2,
            "webhook" => 3,
            "auth_method" => 4,
            "error" => 5,
            "available_products" => 6,
            "billed_products" => 7,
            "products" => 8,
            "consented_products" => 9,
            "consent_expiration_time" => 10,
            "update_type" => 11,
            "paired_item_id" => 12,
            "created_at" => 13,
            "consented_use_cases" => 14,
            "consented_data_scopes" => 15,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut webhook: Option<String> = None;
        let mut auth_method: Option<plaid_types::ItemAuthMethod> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut available_products: Option<Vec<plaid_types::Products>> = None;
        let mut billed_products: Option<Vec<plaid_types::Products>> = None;
        let mut products: Option<Vec<plaid_types::Products>> = None;
        let mut consented_products: Option<Vec<plaid_types::Products>> = None;
        let mut consent_expiration_time: Option<plaid_core::DateTime> = None;
        let mut update_type: Option<super::types::ItemWithConsentFieldsUpdateType> = None;
        let mut paired_item_id: Option<plaid_core::ItemId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut consented_use_cases: Option<Vec<String>> = None;
        let mut consented_data_scopes: Option<Vec<super::types::ItemConsentedDataScope>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if institution_id.is_none() => institution_id = members.next_value()?,
                2 if institution_name.is_none() => institution_name = members.next_value()?,
                3 if webhook.is_none() => webhook = members.next_value()?,
                4 if auth_method.is_none() => auth_method = members.next_value()?,
                5 if error.is_none() => error = members.next_value()?,
                6 if available_products.is_none() => available_products = members.next_value()?,
                7 if billed_products.is_none() => billed_products = members.next_value()?,
                8 if products.is_none() => products = members.next_value()?,
                9 if consented_products.is_none() => consented_products = members.next_value()?,
                10 if consent_expiration_time.is_none() => {
                    consent_expiration_time = members.next_value()?
                }
                11 if update_type.is_none() => update_type = members.next_value()?,
                12 if paired_item_id.is_none() => paired_item_id = members.next_value()?,
                13 if created_at.is_none() => created_at = members.next_value()?,
                14 if consented_use_cases.is_none() => {
                    consented_use_cases = members.next_value()?
                }
                15 if consented_data_scopes.is_none() => {
                    consented_data_scopes = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            institution_id,
            institution_name,
            webhook,
            auth_method,
            error: error.and_then(|value| value.0),
            available_products: available_products.unwrap_or_default(),
            billed_products: billed_products.unwrap_or_default(),
            products: products.unwrap_or_default(),
            consented_products: consented_products.unwrap_or_default(),
            consent_expiration_time,
            update_type,
            paired_item_id,
            created_at,
            consented_use_cases: consented_use_cases.unwrap_or_default(),
            consented_data_scopes: consented_data_scopes.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ItemWithConsentFields {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemStatus {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "investments", &self.investments)?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::put(&mut members, "last_webhook", &self.last_webhook)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemStatus {
    const NAME: &'static str = "ItemStatus";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "investments" => 0,
            "transactions" => 1,
            "last_webhook" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut investments: Option<super::types::ItemStatusInvestments> = None;
        let mut transactions: Option<super::types::ItemStatusTransactions> = None;
        let mut last_webhook: Option<super::types::ItemStatusLastWebhook> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if investments.is_none() => investments = members.next_value()?,
                1 if transactions.is_none() => transactions = members.next_value()?,
                2 if last_webhook.is_none() => last_webhook = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            investments,
            transactions,
            last_webhook,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ItemStatus {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemStatusInvestments {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "last_successful_update",
            &self.last_successful_update,
        )?;
        codec::put(&mut members, "last_failed_update", &self.last_failed_update)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemStatusInvestments {
    const NAME: &'static str = "ItemStatusInvestments";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "last_successful_update" => 0,
            "last_failed_update" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut last_successful_update: Option<plaid_core::DateTime> = None;
        let mut last_failed_update: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if last_successful_update.is_none() => {
                    last_successful_update = members.next_value()?
                }
                1 if last_failed_update.is_none() => last_failed_update = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            last_successful_update,
            last_failed_update,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ItemStatusInvestments {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemStatusTransactions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "last_successful_update",
            &self.last_successful_update,
        )?;
        codec::put(&mut members, "last_failed_update", &self.last_failed_update)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemStatusTransactions {
    const NAME: &'static str = "ItemStatusTransactions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "last_successful_update" => 0,
            "last_failed_update" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut last_successful_update: Option<plaid_core::DateTime> = None;
        let mut last_failed_update: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if last_successful_update.is_none() => {
                    last_successful_update = members.next_value()?
                }
                1 if last_failed_update.is_none() => last_failed_update = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            last_successful_update,
            last_failed_update,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ItemStatusTransactions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemStatusLastWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "sent_at", &self.sent_at)?;
        codec::put_some(&mut members, "code_sent", self.code_sent.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemStatusLastWebhook {
    const NAME: &'static str = "ItemStatusLastWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "sent_at" => 0,
            "code_sent" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut sent_at: Option<plaid_core::DateTime> = None;
        let mut code_sent: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if sent_at.is_none() => sent_at = members.next_value()?,
                1 if code_sent.is_none() => code_sent = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { sent_at, code_sent })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ItemStatusLastWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemRemoveRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_some(&mut members, "reason_code", self.reason_code.as_ref())?;
        codec::put_some(&mut members, "reason_note", self.reason_note.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ItemRemoveRequest {
    const NAME: &'static str = "ItemRemoveRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "reason_code" => 1,
            "reason_note" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut reason_code: Option<super::types::ItemRemoveReasonCode> = None;
        let mut reason_note: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if reason_code.is_none() => reason_code = members.next_value()?,
                2 if reason_note.is_none() => reason_note = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            reason_code,
            reason_note,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ItemRemoveRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemRemoveResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemRemoveResponse {
    const NAME: &'static str = "ItemRemoveResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::ItemRemoveResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemProductsTerminateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "reason_code", &self.reason_code)?;
        codec::put_some(&mut members, "reason_note", self.reason_note.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ItemProductsTerminateRequest {
    const NAME: &'static str = "ItemProductsTerminateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "reason_code" => 1,
            "reason_note" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut reason_code: Option<plaid_types::ProductsTerminateReasonCode> = None;
        let mut reason_note: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if reason_code.is_none() => reason_code = Some(members.next_value()?),
                2 if reason_note.is_none() => reason_note = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            reason_code: codec::required(reason_code, "reason_code")?,
            reason_note,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ItemProductsTerminateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemProductsTerminateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemProductsTerminateResponse {
    const NAME: &'static str = "ItemProductsTerminateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::ItemProductsTerminateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemWebhookUpdateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_clearable(&mut members, "webhook", &self.webhook)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ItemWebhookUpdateRequest {
    const NAME: &'static str = "ItemWebhookUpdateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "webhook" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut webhook: Option<plaid_core::Clearable<String>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if webhook.is_none() => {
                    webhook = Some(plaid_core::Clearable::from(
                        members.next_value::<Option<_>>()?,
                    ))
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            webhook: webhook.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ItemWebhookUpdateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemWebhookUpdateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item", &self.item)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemWebhookUpdateResponse {
    const NAME: &'static str = "ItemWebhookUpdateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item: Option<plaid_types::Item> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item.is_none() => item = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item: codec::required(item, "item")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ItemWebhookUpdateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemAccessTokenInvalidateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ItemAccessTokenInvalidateRequest {
    const NAME: &'static str = "ItemAccessTokenInvalidateRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::ItemAccessTokenInvalidateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemAccessTokenInvalidateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "new_access_token", &self.new_access_token)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemAccessTokenInvalidateResponse {
    const NAME: &'static str = "ItemAccessTokenInvalidateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "new_access_token" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut new_access_token: Option<plaid_types::AccessToken> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if new_access_token.is_none() => new_access_token = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            new_access_token: codec::required(new_access_token, "new_access_token")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ItemAccessTokenInvalidateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemPublicTokenExchangeRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "public_token", &self.public_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ItemPublicTokenExchangeRequest {
    const NAME: &'static str = "ItemPublicTokenExchangeRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "public_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut public_token: Option<plaid_types::PublicToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if public_token.is_none() => public_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            public_token: codec::required(public_token, "public_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ItemPublicTokenExchangeRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemPublicTokenExchangeResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemPublicTokenExchangeResponse {
    const NAME: &'static str = "ItemPublicTokenExchangeResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "item_id" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if item_id.is_none() => item_id = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            item_id: codec::required(item_id, "item_id")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ItemPublicTokenExchangeResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemPublicTokenCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ItemPublicTokenCreateRequest {
    const NAME: &'static str = "ItemPublicTokenCreateRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::ItemPublicTokenCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemPublicTokenCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "public_token", &self.public_token)?;
        codec::put_some(&mut members, "expiration", self.expiration.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemPublicTokenCreateResponse {
    const NAME: &'static str = "ItemPublicTokenCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "public_token" => 0,
            "expiration" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut public_token: Option<plaid_types::PublicToken> = None;
        let mut expiration: Option<plaid_core::DateTime> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if public_token.is_none() => public_token = Some(members.next_value()?),
                1 if expiration.is_none() => expiration = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            public_token: codec::required(public_token, "public_token")?,
            expiration,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ItemPublicTokenCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemImportRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::put_some(&mut members, "products", self.products.as_ref())?;
        codec::put(&mut members, "user_auth", &self.user_auth)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ItemImportRequest {
    const NAME: &'static str = "ItemImportRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution_id" => 0,
            "products" => 1,
            "user_auth" => 2,
            "options" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut products: Option<Vec<plaid_types::Products>> = None;
        let mut user_auth: Option<super::types::ItemImportRequestUserAuth> = None;
        let mut options: Option<super::types::ItemImportRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution_id.is_none() => institution_id = members.next_value()?,
                1 if products.is_none() => products = members.next_value()?,
                2 if user_auth.is_none() => user_auth = Some(members.next_value()?),
                3 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution_id,
            products,
            user_auth: codec::required(user_auth, "user_auth")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ItemImportRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemImportRequestUserAuth {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "auth_token", self.auth_token.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ItemImportRequestUserAuth {
    const NAME: &'static str = "ItemImportRequestUserAuth";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "auth_token" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut auth_token: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if auth_token.is_none() => auth_token = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            auth_token,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ItemImportRequestUserAuth {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemImportRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ItemImportRequestOptions {
    const NAME: &'static str = "ItemImportRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "webhook" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut webhook: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if webhook.is_none() => webhook = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { webhook })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ItemImportRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ItemImportResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ItemImportResponse {
    const NAME: &'static str = "ItemImportResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ItemImportResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IssuesSearchRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(
            &mut members,
            "link_session_id",
            self.link_session_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "link_session_request_id",
            self.link_session_request_id.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IssuesSearchRequest {
    const NAME: &'static str = "IssuesSearchRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "link_session_id" => 1,
            "link_session_request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut link_session_request_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if link_session_id.is_none() => link_session_id = members.next_value()?,
                2 if link_session_request_id.is_none() => {
                    link_session_request_id = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            link_session_id,
            link_session_request_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IssuesSearchRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IssuesSearchResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "issues", &self.issues)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IssuesSearchResponse {
    const NAME: &'static str = "IssuesSearchResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "issues" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut issues: Option<Vec<super::types::Issue>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if issues.is_none() => issues = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            issues: issues.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IssuesSearchResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Issue {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "issue_id", self.issue_id.as_ref())?;
        codec::put(&mut members, "institution_names", &self.institution_names)?;
        codec::put(&mut members, "institution_ids", &self.institution_ids)?;
        codec::put_some(&mut members, "created_at", self.created_at.as_ref())?;
        codec::put_some(&mut members, "summary", self.summary.as_ref())?;
        codec::put_some(
            &mut members,
            "detailed_description",
            self.detailed_description.as_ref(),
        )?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Issue {
    const NAME: &'static str = "Issue";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "issue_id" => 0,
            "institution_names" => 1,
            "institution_ids" => 2,
            "created_at" => 3,
            "summary" => 4,
            "detailed_description" => 5,
            "status" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut issue_id: Option<String> = None;
        let mut institution_names: Option<Vec<String>> = None;
        let mut institution_ids: Option<Vec<plaid_types::InstitutionId>> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut summary: Option<String> = None;
        let mut detailed_description: Option<String> = None;
        let mut status: Option<super::types::IssuesStatus> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if issue_id.is_none() => issue_id = members.next_value()?,
                1 if institution_names.is_none() => institution_names = members.next_value()?,
                2 if institution_ids.is_none() => institution_ids = members.next_value()?,
                3 if created_at.is_none() => created_at = members.next_value()?,
                4 if summary.is_none() => summary = members.next_value()?,
                5 if detailed_description.is_none() => {
                    detailed_description = members.next_value()?
                }
                6 if status.is_none() => status = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            issue_id,
            institution_names: institution_names.unwrap_or_default(),
            institution_ids: institution_ids.unwrap_or_default(),
            created_at,
            summary,
            detailed_description,
            status,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Issue {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IssuesGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "issue_id", &self.issue_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IssuesGetRequest {
    const NAME: &'static str = "IssuesGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "issue_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut issue_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if issue_id.is_none() => issue_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            issue_id: codec::required(issue_id, "issue_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IssuesGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IssuesGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "issue", self.issue.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IssuesGetResponse {
    const NAME: &'static str = "IssuesGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "issue" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut issue: Option<super::types::Issue> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if issue.is_none() => issue = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { issue, request_id })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IssuesGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IssuesSubscribeRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "issue_id", &self.issue_id)?;
        codec::put(&mut members, "webhook", &self.webhook)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IssuesSubscribeRequest {
    const NAME: &'static str = "IssuesSubscribeRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "issue_id" => 0,
            "webhook" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut issue_id: Option<String> = None;
        let mut webhook: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if issue_id.is_none() => issue_id = Some(members.next_value()?),
                1 if webhook.is_none() => webhook = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            issue_id: codec::required(issue_id, "issue_id")?,
            webhook: codec::required(webhook, "webhook")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IssuesSubscribeRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IssuesSubscribeResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IssuesSubscribeResponse {
    const NAME: &'static str = "IssuesSubscribeResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::IssuesSubscribeResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaIssuesV1GetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "issue_id", &self.issue_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BetaIssuesV1GetRequest {
    const NAME: &'static str = "BetaIssuesV1GetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "issue_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut issue_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if issue_id.is_none() => issue_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            issue_id: codec::required(issue_id, "issue_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BetaIssuesV1GetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaIssuesV1GetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "issue_id", &self.issue_id)?;
        codec::put(&mut members, "issue_type", &self.issue_type)?;
        codec::put(&mut members, "severity", &self.severity)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "behaviors", &self.behaviors)?;
        codec::put(&mut members, "issue_error_type", &self.issue_error_type)?;
        codec::put(&mut members, "issue_error_code", &self.issue_error_code)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "attribution", &self.attribution)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_guidance", &self.user_guidance)?;
        codec::put(
            &mut members,
            "estimated_resolution_time",
            &self.estimated_resolution_time,
        )?;
        codec::put(&mut members, "start_time", &self.start_time)?;
        codec::put(&mut members, "end_time", &self.end_time)?;
        codec::put(&mut members, "impact", &self.impact)?;
        codec::put(&mut members, "affected_products", &self.affected_products)?;
        codec::put(&mut members, "resolution_log", &self.resolution_log)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaIssuesV1GetResponse {
    const NAME: &'static str = "BetaIssuesV1GetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "issue_id" => 0,
            "issue_type" => 1,
            "severity" => 2,
            "institution_id" => 3,
            "institution_name" => 4,
            "behaviors" => 5,
            "issue_error_type" => 6,
            "issue_error_code" => 7,
            "description" => 8,
            "attribution" => 9,
            "status" => 10,
            "user_guidance" => 11,
            "estimated_resolution_time" => 12,
            "start_time" => 13,
            "end_time" => 14,
            "impact" => 15,
            "affected_products" => 16,
            "resolution_log" => 17,
            "request_id" => 18,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut issue_id: Option<String> = None;
        let mut issue_type: Option<super::types::BetaIssuesV1IssueType> = None;
        let mut severity: Option<super::types::BetaIssuesV1IssueSeverity> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut behaviors: Option<Vec<super::types::BetaIssuesV1IssueBehavior>> = None;
        let mut issue_error_type: Option<String> = None;
        let mut issue_error_code: Option<String> = None;
        let mut description: Option<String> = None;
        let mut attribution: Option<super::types::BetaIssuesV1IssueAttribution> = None;
        let mut status: Option<super::types::BetaIssuesV1IssueStatus> = None;
        let mut user_guidance: Option<String> = None;
        let mut estimated_resolution_time: Option<plaid_core::DateTime> = None;
        let mut start_time: Option<plaid_core::DateTime> = None;
        let mut end_time: Option<plaid_core::DateTime> = None;
        let mut impact: Option<super::types::BetaIssuesV1IssueImpact> = None;
        let mut affected_products: Option<Vec<plaid_types::Products>> = None;
        let mut resolution_log: Option<Vec<super::types::BetaIssuesV1IssueResolutionEvent>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if issue_id.is_none() => issue_id = Some(members.next_value()?),
                1 if issue_type.is_none() => issue_type = Some(members.next_value()?),
                2 if severity.is_none() => severity = Some(members.next_value()?),
                3 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                4 if institution_name.is_none() => institution_name = Some(members.next_value()?),
                5 if behaviors.is_none() => behaviors = members.next_value()?,
                6 if issue_error_type.is_none() => issue_error_type = members.next_value()?,
                7 if issue_error_code.is_none() => issue_error_code = members.next_value()?,
                8 if description.is_none() => description = Some(members.next_value()?),
                9 if attribution.is_none() => attribution = Some(members.next_value()?),
                10 if status.is_none() => status = Some(members.next_value()?),
                11 if user_guidance.is_none() => user_guidance = members.next_value()?,
                12 if estimated_resolution_time.is_none() => {
                    estimated_resolution_time = members.next_value()?
                }
                13 if start_time.is_none() => start_time = members.next_value()?,
                14 if end_time.is_none() => end_time = members.next_value()?,
                15 if impact.is_none() => impact = members.next_value()?,
                16 if affected_products.is_none() => affected_products = members.next_value()?,
                17 if resolution_log.is_none() => resolution_log = members.next_value()?,
                18 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            issue_id: codec::required(issue_id, "issue_id")?,
            issue_type: codec::required(issue_type, "issue_type")?,
            severity: codec::required(severity, "severity")?,
            institution_id: codec::required(institution_id, "institution_id")?,
            institution_name: codec::required(institution_name, "institution_name")?,
            behaviors: behaviors.unwrap_or_default(),
            issue_error_type,
            issue_error_code,
            description: codec::required(description, "description")?,
            attribution: codec::required(attribution, "attribution")?,
            status: codec::required(status, "status")?,
            user_guidance,
            estimated_resolution_time,
            start_time,
            end_time,
            impact,
            affected_products: affected_products.unwrap_or_default(),
            resolution_log: resolution_log.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BetaIssuesV1GetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaIssuesV1IssueImpact {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "affected_new_item_count",
            self.affected_new_item_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "affected_existing_item_count",
            self.affected_existing_item_count.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaIssuesV1IssueImpact {
    const NAME: &'static str = "BetaIssuesV1IssueImpact";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "affected_new_item_count" => 0,
            "affected_existing_item_count" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut affected_new_item_count: Option<codec::Int> = None;
        let mut affected_existing_item_count: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if affected_new_item_count.is_none() => {
                    affected_new_item_count = members.next_value()?
                }
                1 if affected_existing_item_count.is_none() => {
                    affected_existing_item_count = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            affected_new_item_count: affected_new_item_count.map(|value| value.0),
            affected_existing_item_count: affected_existing_item_count.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BetaIssuesV1IssueImpact {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaIssuesV1IssueResolutionEvent {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "resolution_time", &self.resolution_time)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaIssuesV1IssueResolutionEvent {
    const NAME: &'static str = "BetaIssuesV1IssueResolutionEvent";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "resolution_time" => 0,
            "type" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut resolution_time: Option<plaid_core::DateTime> = None;
        let mut r#type: Option<super::types::BetaIssuesV1IssueResolutionType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if resolution_time.is_none() => resolution_time = Some(members.next_value()?),
                1 if r#type.is_none() => r#type = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            resolution_time: codec::required(resolution_time, "resolution_time")?,
            r#type: codec::required(r#type, "type")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BetaIssuesV1IssueResolutionEvent {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaIssuesV1ListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BetaIssuesV1ListRequest {
    const NAME: &'static str = "BetaIssuesV1ListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution_id: codec::required(institution_id, "institution_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BetaIssuesV1ListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaIssuesV1ListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "issues", &self.issues)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaIssuesV1ListResponse {
    const NAME: &'static str = "BetaIssuesV1ListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "issues" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut issues: Option<Vec<super::types::BetaIssuesV1Issue>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if issues.is_none() => issues = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            issues: issues.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BetaIssuesV1ListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaIssuesV1Issue {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "issue_id", &self.issue_id)?;
        codec::put(&mut members, "issue_type", &self.issue_type)?;
        codec::put(&mut members, "severity", &self.severity)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "behaviors", &self.behaviors)?;
        codec::put(&mut members, "issue_error_type", &self.issue_error_type)?;
        codec::put(&mut members, "issue_error_code", &self.issue_error_code)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "attribution", &self.attribution)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_guidance", &self.user_guidance)?;
        codec::put(
            &mut members,
            "estimated_resolution_time",
            &self.estimated_resolution_time,
        )?;
        codec::put(&mut members, "start_time", &self.start_time)?;
        codec::put(&mut members, "end_time", &self.end_time)?;
        codec::put(&mut members, "impact", &self.impact)?;
        codec::put(&mut members, "affected_products", &self.affected_products)?;
        codec::put(&mut members, "resolution_log", &self.resolution_log)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaIssuesV1Issue {
    const NAME: &'static str = "BetaIssuesV1Issue";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "issue_id" => 0,
            "issue_type" => 1,
            "severity" => 2,
            "institution_id" => 3,
            "institution_name" => 4,
            "behaviors" => 5,
            "issue_error_type" => 6,
            "issue_error_code" => 7,
            "description" => 8,
            "attribution" => 9,
            "status" => 10,
            "user_guidance" => 11,
            "estimated_resolution_time" => 12,
            "start_time" => 13,
            "end_time" => 14,
            "impact" => 15,
            "affected_products" => 16,
            "resolution_log" => 17,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut issue_id: Option<String> = None;
        let mut issue_type: Option<super::types::BetaIssuesV1IssueType> = None;
        let mut severity: Option<super::types::BetaIssuesV1IssueSeverity> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut behaviors: Option<Vec<super::types::BetaIssuesV1IssueBehavior>> = None;
        let mut issue_error_type: Option<String> = None;
        let mut issue_error_code: Option<String> = None;
        let mut description: Option<String> = None;
        let mut attribution: Option<super::types::BetaIssuesV1IssueAttribution> = None;
        let mut status: Option<super::types::BetaIssuesV1IssueStatus> = None;
        let mut user_guidance: Option<String> = None;
        let mut estimated_resolution_time: Option<plaid_core::DateTime> = None;
        let mut start_time: Option<plaid_core::DateTime> = None;
        let mut end_time: Option<plaid_core::DateTime> = None;
        let mut impact: Option<super::types::BetaIssuesV1IssueImpact> = None;
        let mut affected_products: Option<Vec<plaid_types::Products>> = None;
        let mut resolution_log: Option<Vec<super::types::BetaIssuesV1IssueResolutionEvent>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if issue_id.is_none() => issue_id = Some(members.next_value()?),
                1 if issue_type.is_none() => issue_type = Some(members.next_value()?),
                2 if severity.is_none() => severity = Some(members.next_value()?),
                3 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                4 if institution_name.is_none() => institution_name = Some(members.next_value()?),
                5 if behaviors.is_none() => behaviors = members.next_value()?,
                6 if issue_error_type.is_none() => issue_error_type = members.next_value()?,
                7 if issue_error_code.is_none() => issue_error_code = members.next_value()?,
                8 if description.is_none() => description = Some(members.next_value()?),
                9 if attribution.is_none() => attribution = Some(members.next_value()?),
                10 if status.is_none() => status = Some(members.next_value()?),
                11 if user_guidance.is_none() => user_guidance = members.next_value()?,
                12 if estimated_resolution_time.is_none() => {
                    estimated_resolution_time = members.next_value()?
                }
                13 if start_time.is_none() => start_time = members.next_value()?,
                14 if end_time.is_none() => end_time = members.next_value()?,
                15 if impact.is_none() => impact = members.next_value()?,
                16 if affected_products.is_none() => affected_products = members.next_value()?,
                17 if resolution_log.is_none() => resolution_log = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            issue_id: codec::required(issue_id, "issue_id")?,
            issue_type: codec::required(issue_type, "issue_type")?,
            severity: codec::required(severity, "severity")?,
            institution_id: codec::required(institution_id, "institution_id")?,
            institution_name: codec::required(institution_name, "institution_name")?,
            behaviors: behaviors.unwrap_or_default(),
            issue_error_type,
            issue_error_code,
            description: codec::required(description, "description")?,
            attribution: codec::required(attribution, "attribution")?,
            status: codec::required(status, "status")?,
            user_guidance,
            estimated_resolution_time,
            start_time,
            end_time,
            impact,
            affected_products: affected_products.unwrap_or_default(),
            resolution_log: resolution_log.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BetaIssuesV1Issue {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaIssuesV1MatchRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "identifier_type", &self.identifier_type)?;
        codec::put(&mut members, "identifier", &self.identifier)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BetaIssuesV1MatchRequest {
    const NAME: &'static str = "BetaIssuesV1MatchRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "identifier_type" => 0,
            "identifier" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut identifier_type: Option<super::types::BetaIssuesV1MatchIdentifierType> = None;
        let mut identifier: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if identifier_type.is_none() => identifier_type = Some(members.next_value()?),
                1 if identifier.is_none() => identifier = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            identifier_type: codec::required(identifier_type, "identifier_type")?,
            identifier: codec::required(identifier, "identifier")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BetaIssuesV1MatchRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaIssuesV1MatchResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "issues", &self.issues)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaIssuesV1MatchResponse {
    const NAME: &'static str = "BetaIssuesV1MatchResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "issues" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut issues: Option<Vec<super::types::BetaIssuesV1Issue>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if issues.is_none() => issues = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            issues: issues.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BetaIssuesV1MatchResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaIssuesV1SubscribeRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "issue_id", &self.issue_id)?;
        codec::put(&mut members, "webhook", &self.webhook)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BetaIssuesV1SubscribeRequest {
    const NAME: &'static str = "BetaIssuesV1SubscribeRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "issue_id" => 0,
            "webhook" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut issue_id: Option<String> = None;
        let mut webhook: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if issue_id.is_none() => issue_id = Some(members.next_value()?),
                1 if webhook.is_none() => webhook = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            issue_id: codec::required(issue_id, "issue_id")?,
            webhook: codec::required(webhook, "webhook")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BetaIssuesV1SubscribeRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaIssuesV1SubscribeResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaIssuesV1SubscribeResponse {
    const NAME: &'static str = "BetaIssuesV1SubscribeResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::BetaIssuesV1SubscribeResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaIssuesV1UnsubscribeRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "issue_id", &self.issue_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BetaIssuesV1UnsubscribeRequest {
    const NAME: &'static str = "BetaIssuesV1UnsubscribeRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "issue_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut issue_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if issue_id.is_none() => issue_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            issue_id: codec::required(issue_id, "issue_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BetaIssuesV1UnsubscribeRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaIssuesV1UnsubscribeResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaIssuesV1UnsubscribeResponse {
    const NAME: &'static str = "BetaIssuesV1UnsubscribeResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::BetaIssuesV1UnsubscribeResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
