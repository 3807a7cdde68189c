// @generated from api/products/statements.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::StatementsListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::StatementsListRequest {
    const NAME: &'static str = "StatementsListRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::StatementsListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::StatementsListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::StatementsListResponse {
    const NAME: &'static str = "StatementsListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "accounts" => 0,
            "institution_id" => 1,
            "institution_name" => 2,
            "item_id" => 3,
            "request_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut accounts: Option<Vec<super::types::StatementsAccount>> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if accounts.is_none() => accounts = members.next_value()?,
                1 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                2 if institution_name.is_none() => institution_name = Some(members.next_value()?),
                3 if item_id.is_none() => item_id = Some(members.next_value()?),
                4 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            accounts: accounts.unwrap_or_default(),
            institution_id: codec::required(institution_id, "institution_id")?,
            institution_name: codec::required(institution_name, "institution_name")?,
            item_id: codec::required(item_id, "item_id")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::StatementsListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::StatementsAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(&mut members, "account_mask", self.account_mask.as_ref())?;
        codec::put(&mut members, "account_name", &self.account_name)?;
        codec::put_some(
            &mut members,
            "account_official_name",
            self.account_official_name.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "account_subtype",
            self.account_subtype.as_ref(),
        )?;
        codec::put(&mut members, "account_type", &self.account_type)?;
        codec::put(&mut members, "statements", &self.statements)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::StatementsAccount {
    const NAME: &'static str = "StatementsAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "account_mask" => 1,
            "account_name" => 2,
            "account_official_name" => 3,
            "account_subtype" => 4,
            "account_type" => 5,
            "statements" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut account_mask: Option<String> = None;
        let mut account_name: Option<String> = None;
        let mut account_official_name: Option<String> = None;
        let mut account_subtype: Option<String> = None;
        let mut account_type: Option<String> = None;
        let mut statements: Option<Vec<super::types::StatementsStatement>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if account_mask.is_none() => account_mask = members.next_value()?,
                2 if account_name.is_none() => account_name = Some(members.next_value()?),
                3 if account_official_name.is_none() => {
                    account_official_name = members.next_value()?
                }
                4 if account_subtype.is_none() => account_subtype = members.next_value()?,
                5 if account_type.is_none() => account_type = Some(members.next_value()?),
                6 if statements.is_none() => statements = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            account_mask,
            account_name: codec::required(account_name, "account_name")?,
            account_official_name,
            account_subtype,
            account_type: codec::required(account_type, "account_type")?,
            statements: statements.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::StatementsAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::StatementsStatement {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "statement_id", &self.statement_id)?;
        codec::put(&mut members, "date_posted", &self.date_posted)?;
        codec::put_some(&mut members, "month", self.month.as_ref())?;
        codec::put_some(&mut members, "year", self.year.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::StatementsStatement {
    const NAME: &'static str = "StatementsStatement";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "statement_id" => 0,
            "date_posted" => 1,
            "month" => 2,
            "year" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut statement_id: Option<super::types::StatementId> = None;
        let mut date_posted: Option<plaid_core::Date> = None;
        let mut month: Option<codec::Int> = None;
        let mut year: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if statement_id.is_none() => statement_id = Some(members.next_value()?),
                1 if date_posted.is_none() => date_posted = members.next_value()?,
                2 if month.is_none() => month = members.next_value()?,
                3 if year.is_none() => year = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            statement_id: codec::required(statement_id, "statement_id")?,
            date_posted,
            month: month.map(|value| value.0),
            year: year.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::StatementsStatement {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::StatementsDownloadRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "statement_id", &self.statement_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::StatementsDownloadRequest {
    const NAME: &'static str = "StatementsDownloadRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "statement_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut statement_id: Option<super::types::StatementId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if statement_id.is_none() => statement_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            statement_id: codec::required(statement_id, "statement_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::StatementsDownloadRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::StatementsRefreshRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::StatementsRefreshRequest {
    const NAME: &'static str = "StatementsRefreshRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "start_date" => 1,
            "end_date" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if start_date.is_none() => start_date = Some(members.next_value()?),
                2 if end_date.is_none() => end_date = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            start_date: codec::required(start_date, "start_date")?,
            end_date: codec::required(end_date, "end_date")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::StatementsRefreshRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::StatementsRefreshResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::StatementsRefreshResponse {
    const NAME: &'static str = "StatementsRefreshResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::StatementsRefreshResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
