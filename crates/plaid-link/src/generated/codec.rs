// @generated from api/products/link.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::UserAccountSessionGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "public_token", &self.public_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserAccountSessionGetRequest {
    const NAME: &'static str = "UserAccountSessionGetRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::UserAccountSessionGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserAccountSessionGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "identity", &self.identity)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::put(
            &mut members,
            "identity_edit_history",
            &self.identity_edit_history,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "link_session_id", &self.link_session_id)?;
        codec::put_some(
            &mut members,
            "idv_session_status",
            self.idv_session_status.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserAccountSessionGetResponse {
    const NAME: &'static str = "UserAccountSessionGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "identity" => 0,
            "items" => 1,
            "identity_edit_history" => 2,
            "request_id" => 3,
            "link_session_id" => 4,
            "idv_session_status" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut identity: Option<super::types::UserAccountIdentity> = None;
        let mut items: Option<Vec<super::types::UserAccountItem>> = None;
        let mut identity_edit_history: Option<super::types::UserAccountIdentityEditHistory> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut idv_session_status: Option<plaid_types::IdentityVerificationStatus> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if identity.is_none() => identity = members.next_value()?,
                1 if items.is_none() => items = members.next_value()?,
                2 if identity_edit_history.is_none() => {
                    identity_edit_history = members.next_value()?
                }
                3 if request_id.is_none() => request_id = members.next_value()?,
                4 if link_session_id.is_none() => link_session_id = members.next_value()?,
                5 if idv_session_status.is_none() => idv_session_status = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            identity,
            items: items.unwrap_or_default(),
            identity_edit_history,
            request_id,
            link_session_id,
            idv_session_status,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserAccountSessionGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserAccountIdentity {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put(&mut members, "email", &self.email)?;
        codec::put(&mut members, "date_of_birth", &self.date_of_birth)?;
        codec::put(&mut members, "ssn", &self.ssn)?;
        codec::put(&mut members, "ssn_last_4", &self.ssn_last_4)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserAccountIdentity {
    const NAME: &'static str = "UserAccountIdentity";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "address" => 1,
            "phone_number" => 2,
            "email" => 3,
            "date_of_birth" => 4,
            "ssn" => 5,
            "ssn_last_4" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<super::types::UserAccountIdentityName> = None;
        let mut address: Option<super::types::UserAccountIdentityAddress> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut email: Option<plaid_core::Sensitive> = None;
        let mut date_of_birth: Option<plaid_core::Sensitive> = None;
        let mut ssn: Option<plaid_core::Sensitive> = None;
        let mut ssn_last_4: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if address.is_none() => address = members.next_value()?,
                2 if phone_number.is_none() => phone_number = members.next_value()?,
                3 if email.is_none() => email = members.next_value()?,
                4 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                5 if ssn.is_none() => ssn = members.next_value()?,
                6 if ssn_last_4.is_none() => ssn_last_4 = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            address,
            phone_number,
            email,
            date_of_birth,
            ssn,
            ssn_last_4,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserAccountIdentity {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserAccountIdentityName {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "first_name", self.first_name.as_ref())?;
        codec::put_some(&mut members, "last_name", self.last_name.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserAccountIdentityName {
    const NAME: &'static str = "UserAccountIdentityName";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "first_name" => 0,
            "last_name" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut first_name: Option<String> = None;
        let mut last_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if first_name.is_none() => first_name = members.next_value()?,
                1 if last_name.is_none() => last_name = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            first_name,
            last_name,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserAccountIdentityName {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserAccountIdentityAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put(&mut members, "street2", &self.street2)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserAccountIdentityAddress {
    const NAME: &'static str = "UserAccountIdentityAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "city" => 0,
            "region" => 1,
            "street" => 2,
            "street2" => 3,
            "postal_code" => 4,
            "country" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut street: Option<String> = None;
        let mut street2: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if city.is_none() => city = members.next_value()?,
                1 if region.is_none() => region = members.next_value()?,
                2 if street.is_none() => street = members.next_value()?,
                3 if street2.is_none() => street2 = members.next_value()?,
                4 if postal_code.is_none() => postal_code = members.next_value()?,
                5 if country.is_none() => country = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            city,
            region,
            street,
            street2,
            postal_code,
            country,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserAccountIdentityAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserAccountItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "access_token", self.access_token.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserAccountItem {
    const NAME: &'static str = "UserAccountItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "access_token" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut access_token: Option<plaid_types::AccessToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if access_token.is_none() => access_token = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            access_token,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserAccountItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserAccountIdentityEditHistory {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put_some(&mut members, "email", self.email.as_ref())?;
        codec::put_some(&mut members, "date_of_birth", self.date_of_birth.as_ref())?;
        codec::put(&mut members, "official_document", &self.official_document)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserAccountIdentityEditHistory {
    const NAME: &'static str = "UserAccountIdentityEditHistory";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "address" => 1,
            "email" => 2,
            "date_of_birth" => 3,
            "official_document" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<super::types::UserAccountIdentityEditCounts> = None;
        let mut address: Option<super::types::UserAccountIdentityEditCounts> = None;
        let mut email: Option<super::types::UserAccountIdentityEditCounts> = None;
        let mut date_of_birth: Option<super::types::UserAccountIdentityEditCounts> = None;
        let mut official_document: Option<super::types::UserAccountIdentityOfficialDocument> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if address.is_none() => address = members.next_value()?,
                2 if email.is_none() => email = members.next_value()?,
                3 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                4 if official_document.is_none() => official_document = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            address,
            email,
            date_of_birth,
            official_document,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserAccountIdentityEditHistory {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserAccountIdentityEditCounts {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "edits_current", self.edits_current.as_ref())?;
        codec::put_some(&mut members, "edits_1d", self.edits_1d.as_ref())?;
        codec::put_some(&mut members, "edits_30d", self.edits_30d.as_ref())?;
        codec::put_some(&mut members, "edits_365d", self.edits_365d.as_ref())?;
        codec::put_some(&mut members, "edits_all_time", self.edits_all_time.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserAccountIdentityEditCounts {
    const NAME: &'static str = "UserAccountIdentityEditCounts";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "edits_current" => 0,
            "edits_1d" => 1,
            "edits_30d" => 2,
            "edits_365d" => 3,
            "edits_all_time" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut edits_current: Option<codec::Int> = None;
        let mut edits_1d: Option<codec::Int> = None;
        let mut edits_30d: Option<codec::Int> = None;
        let mut edits_365d: Option<codec::Int> = None;
        let mut edits_all_time: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if edits_current.is_none() => edits_current = members.next_value()?,
                1 if edits_1d.is_none() => edits_1d = members.next_value()?,
                2 if edits_30d.is_none() => edits_30d = members.next_value()?,
                3 if edits_365d.is_none() => edits_365d = members.next_value()?,
                4 if edits_all_time.is_none() => edits_all_time = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            edits_current: edits_current.map(|value| value.0),
            edits_1d: edits_1d.map(|value| value.0),
            edits_30d: edits_30d.map(|value| value.0),
            edits_365d: edits_365d.map(|value| value.0),
            edits_all_time: edits_all_time.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserAccountIdentityEditCounts {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserAccountIdentityOfficialDocument {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "ssn", self.ssn.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserAccountIdentityOfficialDocument {
    const NAME: &'static str = "UserAccountIdentityOfficialDocument";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ssn" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ssn: Option<super::types::UserAccountIdentityEditCounts> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ssn.is_none() => ssn = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { ssn })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserAccountIdentityOfficialDocument {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserAccountSessionEventSendRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "cohort_id", self.cohort_id.as_ref())?;
        codec::put(&mut members, "link_session_id", &self.link_session_id)?;
        codec::put(&mut members, "event", &self.event)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserAccountSessionEventSendRequest {
    const NAME: &'static str = "UserAccountSessionEventSendRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "cohort_id" => 0,
            "link_session_id" => 1,
            "event" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut cohort_id: Option<String> = None;
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut event: Option<super::types::UserAccountSessionEvent> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if cohort_id.is_none() => cohort_id = members.next_value()?,
                1 if link_session_id.is_none() => link_session_id = Some(members.next_value()?),
                2 if event.is_none() => event = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            cohort_id,
            link_session_id: codec::required(link_session_id, "link_session_id")?,
            event: codec::required(event, "event")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserAccountSessionEventSendRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserAccountSessionEvent {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::put_some(&mut members, "outcome", self.outcome.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserAccountSessionEvent {
    const NAME: &'static str = "UserAccountSessionEvent";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "timestamp" => 1,
            "outcome" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut timestamp: Option<plaid_core::DateTime> = None;
        let mut outcome: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                1 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                2 if outcome.is_none() => outcome = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
            timestamp: codec::required(timestamp, "timestamp")?,
            outcome,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserAccountSessionEvent {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserAccountSessionEventSendResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserAccountSessionEventSendResponse {
    const NAME: &'static str = "UserAccountSessionEventSendResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::UserAccountSessionEventSendResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProfileNetworkStatusGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProfileNetworkStatusGetRequest {
    const NAME: &'static str = "ProfileNetworkStatusGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user: Option<super::types::NetworkStatusGetUser> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user.is_none() => user = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user: codec::required(user, "user")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProfileNetworkStatusGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::NetworkStatusGetUser {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::NetworkStatusGetUser {
    const NAME: &'static str = "NetworkStatusGetUser";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "phone_number" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if phone_number.is_none() => phone_number = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            phone_number: codec::required(phone_number, "phone_number")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::NetworkStatusGetUser {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProfileNetworkStatusGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "network_status", &self.network_status)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProfileNetworkStatusGetResponse {
    const NAME: &'static str = "ProfileNetworkStatusGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "network_status" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut network_status: Option<super::types::NetworkStatusGetResponseNetworkStatus> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if network_status.is_none() => network_status = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            network_status: codec::required(network_status, "network_status")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProfileNetworkStatusGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::NetworkStatusGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put_some(&mut members, "template_id", self.template_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::NetworkStatusGetRequest {
    const NAME: &'static str = "NetworkStatusGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user" => 0,
            "template_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user: Option<super::types::NetworkStatusGetUser> = None;
        let mut template_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user.is_none() => user = Some(members.next_value()?),
                1 if template_id.is_none() => template_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user: codec::required(user, "user")?,
            template_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::NetworkStatusGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::NetworkStatusGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "network_status", &self.network_status)?;
        codec::put(&mut members, "layer", &self.layer)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::NetworkStatusGetResponse {
    const NAME: &'static str = "NetworkStatusGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "network_status" => 0,
            "layer" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut network_status: Option<super::types::NetworkStatusGetResponseNetworkStatus> = None;
        let mut layer: Option<super::types::NetworkStatusGetResponseLayer> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if network_status.is_none() => network_status = Some(members.next_value()?),
                1 if layer.is_none() => layer = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            network_status: codec::required(network_status, "network_status")?,
            layer,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::NetworkStatusGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::NetworkStatusGetResponseLayer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "eligible", self.eligible.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::NetworkStatusGetResponseLayer {
    const NAME: &'static str = "NetworkStatusGetResponseLayer";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "eligible" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut eligible: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if eligible.is_none() => eligible = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { eligible })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::NetworkStatusGetResponseLayer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "client_name", &self.client_name)?;
        codec::put(&mut members, "language", &self.language)?;
        codec::put(&mut members, "country_codes", &self.country_codes)?;
        codec::put_some(&mut members, "user", self.user.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "products", self.products.as_ref())?;
        codec::put_some(
            &mut members,
            "required_if_supported_products",
            self.required_if_supported_products.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "optional_products",
            self.optional_products.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "additional_consented_products",
            self.additional_consented_products.as_ref(),
        )?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::put_some(&mut members, "access_token", self.access_token.as_ref())?;
        codec::put_some(&mut members, "access_tokens", self.access_tokens.as_ref())?;
        codec::put_some(
            &mut members,
            "link_customization_name",
            self.link_customization_name.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "appearance_mode",
            self.appearance_mode.as_ref(),
        )?;
        codec::put_some(&mut members, "redirect_uri", self.redirect_uri.as_ref())?;
        codec::put_some(
            &mut members,
            "android_package_name",
            self.android_package_name.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "institution_data",
            self.institution_data.as_ref(),
        )?;
        codec::put_some(&mut members, "card_switch", self.card_switch.as_ref())?;
        codec::put_some(
            &mut members,
            "account_filters",
            self.account_filters.as_ref(),
        )?;
        codec::put_some(&mut members, "eu_config", self.eu_config.as_ref())?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::put_some(
            &mut members,
            "payment_configuration",
            self.payment_configuration.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "payment_initiation",
            self.payment_initiation.as_ref(),
        )?;
        codec::put_some(&mut members, "employment", self.employment.as_ref())?;
        codec::put_some(
            &mut members,
            "income_verification",
            self.income_verification.as_ref(),
        )?;
        codec::put_some(&mut members, "base_report", self.base_report.as_ref())?;
        codec::put_some(
            &mut members,
            "credit_partner_insights",
            self.credit_partner_insights.as_ref(),
        )?;
        codec::put_some(&mut members, "cra_options", self.cra_options.as_ref())?;
        codec::put_some(
            &mut members,
            "consumer_report_permissible_purpose",
            self.consumer_report_permissible_purpose.as_ref(),
        )?;
        codec::put_some(&mut members, "auth", self.auth.as_ref())?;
        codec::put_some(&mut members, "transfer", self.transfer.as_ref())?;
        codec::put_some(&mut members, "update", self.update.as_ref())?;
        codec::put_some(
            &mut members,
            "identity_verification",
            self.identity_verification.as_ref(),
        )?;
        codec::put_some(&mut members, "statements", self.statements.as_ref())?;
        codec::put_some(
            &mut members,
            "third_party_user_token",
            self.third_party_user_token.as_ref(),
        )?;
        codec::put_some(&mut members, "investments", self.investments.as_ref())?;
        codec::put_some(
            &mut members,
            "investments_auth",
            self.investments_auth.as_ref(),
        )?;
        codec::put_some(&mut members, "hosted_link", self.hosted_link.as_ref())?;
        codec::put_some(&mut members, "transactions", self.transactions.as_ref())?;
        codec::put_some(
            &mut members,
            "cashflow_report",
            self.cashflow_report.as_ref(),
        )?;
        codec::put_some(&mut members, "cra_enabled", self.cra_enabled.as_ref())?;
        codec::put_some(&mut members, "identity", self.identity.as_ref())?;
        codec::put_some(
            &mut members,
            "financekit_supported",
            self.financekit_supported.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "enable_multi_item_link",
            self.enable_multi_item_link.as_ref(),
        )?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(
            &mut members,
            "cra_report_parameter",
            self.cra_report_parameter.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequest {
    const NAME: &'static str = "LinkTokenCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_name" => 0,
            "language" => 1,
            "country_codes" => 2,
            "user" => 3,
            "user_id" => 4,
            "products" => 5,
            "required_if_supported_products" => 6,
            "optional_products" => 7,
            "additional_consented_products" => 8,
            "webhook" => 9,
            "access_token" => 10,
            "access_tokens" => 11,
            "link_customization_name" => 12,
            "appearance_mode" => 13,
            "redirect_uri" => 14,
            "android_package_name" => 15,
            "institution_data" => 16,
            "card_switch" => 17,
            "account_filters" => 18,
            "eu_config" => 19,
            "institution_id" => 20,
            "payment_configuration" => 21,
            "payment_initiation" => 22,
            "employment" => 23,
            "income_verification" => 24,
            "base_report" => 25,
            "credit_partner_insights" => 26,
            "cra_options" => 27,
            "consumer_report_permissible_purpose" => 28,
            "auth" => 29,
            "transfer" => 30,
            "update" => 31,
            "identity_verification" => 32,
            "statements" => 33,
            "third_party_user_token" => 34,
            "investments" => 35,
            "investments_auth" => 36,
            "hosted_link" => 37,
            "transactions" => 38,
            "cashflow_report" => 39,
            "cra_enabled" => 40,
            "identity" => 41,
            "financekit_supported" => 42,
            "enable_multi_item_link" => 43,
            "user_token" => 44,
            "cra_report_parameter" => 45,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_name: Option<String> = None;
        let mut language: Option<String> = None;
        let mut country_codes: Option<Vec<plaid_types::CountryCode>> = None;
        let mut user: Option<super::types::LinkTokenCreateRequestUser> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut products: Option<Vec<plaid_types::Products>> = None;
        let mut required_if_supported_products: Option<Vec<plaid_types::Products>> = None;
        let mut optional_products: Option<Vec<plaid_types::Products>> = None;
        let mut additional_consented_products: Option<Vec<plaid_types::Products>> = None;
        let mut webhook: Option<String> = None;
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut access_tokens: Option<Vec<plaid_types::AccessToken>> = None;
        let mut link_customization_name: Option<String> = None;
        let mut appearance_mode: Option<super::types::LinkTokenCreateRequestAppearanceMode> = None;
        let mut redirect_uri: Option<String> = None;
        let mut android_package_name: Option<String> = None;
        let mut institution_data: Option<super::types::LinkTokenCreateInstitutionData> = None;
        let mut card_switch: Option<super::types::LinkTokenCreateCardSwitch> = None;
        let mut account_filters: Option<super::types::LinkTokenAccountFilters> = None;
        let mut eu_config: Option<super::types::LinkTokenEUConfig> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut payment_configuration: Option<
            super::types::LinkTokenCreateRequestPaymentConfiguration,
        > = None;
        let mut payment_initiation: Option<super::types::LinkTokenCreateRequestPaymentInitiation> =
            None;
        let mut employment: Option<super::types::LinkTokenCreateRequestEmployment> = None;
        let mut income_verification: Option<
            super::types::LinkTokenCreateRequestIncomeVerification,
        > = None;
        let mut base_report: Option<super::types::LinkTokenCreateRequestBaseReport> = None;
        let mut credit_partner_insights: Option<
            super::types::LinkTokenCreateRequestCreditPartnerInsights,
        > = None;
        let mut cra_options: Option<super::types::LinkTokenCreateRequestCraOptions> = None;
        let mut consumer_report_permissible_purpose: Option<
            plaid_types::ConsumerReportPermissiblePurpose,
        > = None;
        let mut auth: Option<super::types::LinkTokenCreateRequestAuth> = None;
        let mut transfer: Option<super::types::LinkTokenCreateRequestTransfer> = None;
        let mut update: Option<super::types::LinkTokenCreateRequestUpdate> = None;
        let mut identity_verification: Option<
            super::types::LinkTokenCreateRequestIdentityVerification,
        > = None;
        let mut statements: Option<super::types::LinkTokenCreateRequestStatements> = None;
        let mut third_party_user_token: Option<plaid_types::ThirdPartyUserToken> = None;
        let mut investments: Option<super::types::LinkTokenInvestments> = None;
        let mut investments_auth: Option<super::types::LinkTokenInvestmentsAuth> = None;
        let mut hosted_link: Option<super::types::LinkTokenCreateHostedLink> = None;
        let mut transactions: Option<super::types::LinkTokenTransactions> = None;
        let mut cashflow_report: Option<super::types::LinkTokenCashflowReport> = None;
        let mut cra_enabled: Option<bool> = None;
        let mut identity: Option<super::types::LinkTokenCreateIdentity> = None;
        let mut financekit_supported: Option<bool> = None;
        let mut enable_multi_item_link: Option<bool> = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut cra_report_parameter: Option<
            super::types::LinkTokenCreateRequestCraReportParameter,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_name.is_none() => client_name = Some(members.next_value()?),
                1 if language.is_none() => language = Some(members.next_value()?),
                2 if country_codes.is_none() => country_codes = members.next_value()?,
                3 if user.is_none() => user = members.next_value()?,
                4 if user_id.is_none() => user_id = members.next_value()?,
                5 if products.is_none() => products = members.next_value()?,
                6 if required_if_supported_products.is_none() => {
                    required_if_supported_products = members.next_value()?
                }
                7 if optional_products.is_none() => optional_products = members.next_value()?,
                8 if additional_consented_products.is_none() => {
                    additional_consented_products = members.next_value()?
                }
                9 if webhook.is_none() => webhook = members.next_value()?,
                10 if access_token.is_none() => access_token = members.next_value()?,
                11 if access_tokens.is_none() => access_tokens = members.next_value()?,
                12 if link_customization_name.is_none() => {
                    link_customization_name = members.next_value()?
                }
                13 if appearance_mode.is_none() => appearance_mode = members.next_value()?,
                14 if redirect_uri.is_none() => redirect_uri = members.next_value()?,
                15 if android_package_name.is_none() => {
                    android_package_name = members.next_value()?
                }
                16 if institution_data.is_none() => institution_data = members.next_value()?,
                17 if card_switch.is_none() => card_switch = members.next_value()?,
                18 if account_filters.is_none() => account_filters = members.next_value()?,
                19 if eu_config.is_none() => eu_config = members.next_value()?,
                20 if institution_id.is_none() => institution_id = members.next_value()?,
                21 if payment_configuration.is_none() => {
                    payment_configuration = members.next_value()?
                }
                22 if payment_initiation.is_none() => payment_initiation = members.next_value()?,
                23 if employment.is_none() => employment = members.next_value()?,
                24 if income_verification.is_none() => {
                    income_verification = members.next_value()?
                }
                25 if base_report.is_none() => base_report = members.next_value()?,
                26 if credit_partner_insights.is_none() => {
                    credit_partner_insights = members.next_value()?
                }
                27 if cra_options.is_none() => cra_options = members.next_value()?,
                28 if consumer_report_permissible_purpose.is_none() => {
                    consumer_report_permissible_purpose = members.next_value()?
                }
                29 if auth.is_none() => auth = members.next_value()?,
                30 if transfer.is_none() => transfer = members.next_value()?,
                31 if update.is_none() => update = members.next_value()?,
                32 if identity_verification.is_none() => {
                    identity_verification = members.next_value()?
                }
                33 if statements.is_none() => statements = members.next_value()?,
                34 if third_party_user_token.is_none() => {
                    third_party_user_token = members.next_value()?
                }
                35 if investments.is_none() => investments = members.next_value()?,
                36 if investments_auth.is_none() => investments_auth = members.next_value()?,
                37 if hosted_link.is_none() => hosted_link = members.next_value()?,
                38 if transactions.is_none() => transactions = members.next_value()?,
                39 if cashflow_report.is_none() => cashflow_report = members.next_value()?,
                40 if cra_enabled.is_none() => cra_enabled = members.next_value()?,
                41 if identity.is_none() => identity = members.next_value()?,
                42 if financekit_supported.is_none() => {
                    financekit_supported = members.next_value()?
                }
                43 if enable_multi_item_link.is_none() => {
                    enable_multi_item_link = members.next_value()?
                }
                44 if user_token.is_none() => user_token = members.next_value()?,
                45 if cra_report_parameter.is_none() => {
                    cra_report_parameter = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_name: codec::required(client_name, "client_name")?,
            language: codec::required(language, "language")?,
            country_codes: country_codes.unwrap_or_default(),
            user,
            user_id,
            products,
            required_if_supported_products,
            optional_products,
            additional_consented_products,
            webhook,
            access_token,
            access_tokens,
            link_customization_name,
            appearance_mode,
            redirect_uri,
            android_package_name,
            institution_data,
            card_switch,
            account_filters,
            eu_config,
            institution_id,
            payment_configuration,
            payment_initiation,
            employment,
            income_verification,
            base_report,
            credit_partner_insights,
            cra_options,
            consumer_report_permissible_purpose,
            auth,
            transfer,
            update,
            identity_verification,
            statements,
            third_party_user_token,
            investments,
            investments_auth,
            hosted_link,
            transactions,
            cashflow_report,
            cra_enabled,
            identity,
            financekit_supported,
            enable_multi_item_link,
            user_token,
            cra_report_parameter,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestUser {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put_some(&mut members, "legal_name", self.legal_name.as_ref())?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(
            &mut members,
            "phone_number_verified_time",
            self.phone_number_verified_time.as_ref(),
        )?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(
            &mut members,
            "email_address_verified_time",
            self.email_address_verified_time.as_ref(),
        )?;
        codec::put_some(&mut members, "ssn", self.ssn.as_ref())?;
        codec::put_some(&mut members, "date_of_birth", self.date_of_birth.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put_some(&mut members, "id_number", self.id_number.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestUser {
    const NAME: &'static str = "LinkTokenCreateRequestUser";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_user_id" => 0,
            "legal_name" => 1,
            "name" => 2,
            "phone_number" => 3,
            "phone_number_verified_time" => 4,
            "email_address" => 5,
            "email_address_verified_time" => 6,
            "ssn" => 7,
            "date_of_birth" => 8,
            "address" => 9,
            "id_number" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut legal_name: Option<String> = None;
        let mut name: Option<plaid_types::IdentityVerificationRequestUserName> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut phone_number_verified_time: Option<plaid_core::DateTime> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut email_address_verified_time: Option<plaid_core::DateTime> = None;
        let mut ssn: Option<plaid_core::Sensitive> = None;
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut address: Option<plaid_types::UserAddress> = None;
        let mut id_number: Option<plaid_types::UserIDNumber> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                1 if legal_name.is_none() => legal_name = members.next_value()?,
                2 if name.is_none() => name = members.next_value()?,
                3 if phone_number.is_none() => phone_number = members.next_value()?,
                4 if phone_number_verified_time.is_none() => {
                    phone_number_verified_time = members.next_value()?
                }
                5 if email_address.is_none() => email_address = members.next_value()?,
                6 if email_address_verified_time.is_none() => {
                    email_address_verified_time = members.next_value()?
                }
                7 if ssn.is_none() => ssn = members.next_value()?,
                8 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                9 if address.is_none() => address = members.next_value()?,
                10 if id_number.is_none() => id_number = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            legal_name,
            name,
            phone_number,
            phone_number_verified_time,
            email_address,
            email_address_verified_time,
            ssn,
            date_of_birth,
            address,
            id_number,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestUser {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateInstitutionData {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "routing_number", self.routing_number.as_ref())?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkTokenCreateInstitutionData {
    const NAME: &'static str = "LinkTokenCreateInstitutionData";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "routing_number" => 0,
            "institution_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut routing_number: Option<String> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if routing_number.is_none() => routing_number = members.next_value()?,
                1 if institution_id.is_none() => institution_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            routing_number,
            institution_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateInstitutionData {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateCardSwitch {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "card_bin", &self.card_bin)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateCardSwitch {
    const NAME: &'static str = "LinkTokenCreateCardSwitch";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "card_bin" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut card_bin: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if card_bin.is_none() => card_bin = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            card_bin: codec::required(card_bin, "card_bin")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateCardSwitch {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenAccountFilters {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "depository", self.depository.as_ref())?;
        codec::put_some(&mut members, "credit", self.credit.as_ref())?;
        codec::put_some(&mut members, "loan", self.loan.as_ref())?;
        codec::put_some(&mut members, "investment", self.investment.as_ref())?;
        codec::put_some(&mut members, "other", self.other.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenAccountFilters {
    const NAME: &'static str = "LinkTokenAccountFilters";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "depository" => 0,
            "credit" => 1,
            "loan" => 2,
            "investment" => 3,
            "other" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut depository: Option<super::types::DepositoryFilter> = None;
        let mut credit: Option<super::types::CreditFilter> = None;
        let mut loan: Option<super::types::LoanFilter> = None;
        let mut investment: Option<super::types::InvestmentFilter> = None;
        let mut other: Option<super::types::OtherFilter> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if depository.is_none() => depository = members.next_value()?,
                1 if credit.is_none() => credit = members.next_value()?,
                2 if loan.is_none() => loan = members.next_value()?,
                3 if investment.is_none() => investment = members.next_value()?,
                4 if other.is_none() => other = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            depository,
            credit,
            loan,
            investment,
            other,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenAccountFilters {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DepositoryFilter {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "account_subtypes",
            self.account_subtypes.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "limited_purpose_types",
            self.limited_purpose_types.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DepositoryFilter {
    const NAME: &'static str = "DepositoryFilter";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_subtypes" => 0,
            "limited_purpose_types" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_subtypes: Option<Vec<plaid_types::DepositoryAccountSubtype>> = None;
        let mut limited_purpose_types: Option<Vec<super::types::LimitedPurposeType>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_subtypes.is_none() => account_subtypes = members.next_value()?,
                1 if limited_purpose_types.is_none() => {
                    limited_purpose_types = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_subtypes,
            limited_purpose_types,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DepositoryFilter {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFilter {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "account_subtypes",
            self.account_subtypes.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFilter {
    const NAME: &'static str = "CreditFilter";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_subtypes" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_subtypes: Option<Vec<super::types::CreditAccountSubtype>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_subtypes.is_none() => account_subtypes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { account_subtypes })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFilter {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LoanFilter {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "account_subtypes",
            self.account_subtypes.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LoanFilter {
    const NAME: &'static str = "LoanFilter";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_subtypes" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_subtypes: Option<Vec<super::types::LoanAccountSubtype>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_subtypes.is_none() => account_subtypes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { account_subtypes })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LoanFilter {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentFilter {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "account_subtypes",
            self.account_subtypes.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InvestmentFilter {
    const NAME: &'static str = "InvestmentFilter";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_subtypes" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_subtypes: Option<Vec<super::types::InvestmentAccountSubtype>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_subtypes.is_none() => account_subtypes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { account_subtypes })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InvestmentFilter {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::OtherFilter {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_subtypes", &self.account_subtypes)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::OtherFilter {
    const NAME: &'static str = "OtherFilter";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_subtypes" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_subtypes: Option<Vec<super::types::OtherAccountSubtype>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_subtypes.is_none() => account_subtypes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_subtypes: account_subtypes.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::OtherFilter {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenEUConfig {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "headless", self.headless.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenEUConfig {
    const NAME: &'static str = "LinkTokenEUConfig";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "headless" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut headless: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if headless.is_none() => headless = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { headless })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenEUConfig {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestPaymentConfiguration {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put_some(&mut members, "description", self.description.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestPaymentConfiguration {
    const NAME: &'static str = "LinkTokenCreateRequestPaymentConfiguration";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "description" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut description: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if description.is_none() => description = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            description,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestPaymentConfiguration {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestPaymentInitiation {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "payment_id", self.payment_id.as_ref())?;
        codec::put_some(&mut members, "consent_id", self.consent_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestPaymentInitiation {
    const NAME: &'static str = "LinkTokenCreateRequestPaymentInitiation";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payment_id" => 0,
            "consent_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payment_id: Option<plaid_types::PaymentId> = None;
        let mut consent_id: Option<plaid_types::PaymentConsentId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payment_id.is_none() => payment_id = members.next_value()?,
                1 if consent_id.is_none() => consent_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payment_id,
            consent_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestPaymentInitiation {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestEmployment {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "employment_source_types",
            self.employment_source_types.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "bank_employment",
            self.bank_employment.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestEmployment {
    const NAME: &'static str = "LinkTokenCreateRequestEmployment";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "employment_source_types" => 0,
            "bank_employment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut employment_source_types: Option<Vec<super::types::EmploymentSourceType>> = None;
        let mut bank_employment: Option<super::types::LinkTokenCreateRequestEmploymentBankIncome> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if employment_source_types.is_none() => {
                    employment_source_types = members.next_value()?
                }
                1 if bank_employment.is_none() => bank_employment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            employment_source_types,
            bank_employment,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestEmployment {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestEmploymentBankIncome {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "days_requested", &self.days_requested)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestEmploymentBankIncome {
    const NAME: &'static str = "LinkTokenCreateRequestEmploymentBankIncome";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "days_requested" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut days_requested: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if days_requested.is_none() => days_requested = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            days_requested: codec::required(days_requested, "days_requested")?.0,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestEmploymentBankIncome {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestIncomeVerification {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "income_verification_id",
            self.income_verification_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "asset_report_id",
            self.asset_report_id.as_ref(),
        )?;
        codec::put_some(&mut members, "access_tokens", self.access_tokens.as_ref())?;
        codec::put_some(
            &mut members,
            "income_source_types",
            self.income_source_types.as_ref(),
        )?;
        codec::put_some(&mut members, "bank_income", self.bank_income.as_ref())?;
        codec::put_some(&mut members, "payroll_income", self.payroll_income.as_ref())?;
        codec::put_some(
            &mut members,
            "stated_income_sources",
            self.stated_income_sources.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestIncomeVerification {
    const NAME: &'static str = "LinkTokenCreateRequestIncomeVerification";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_verification_id" => 0,
            "asset_report_id" => 1,
            "access_tokens" => 2,
            "income_source_types" => 3,
            "bank_income" => 4,
            "payroll_income" => 5,
            "stated_income_sources" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_verification_id: Option<plaid_types::IncomeVerificationId> = None;
        let mut asset_report_id: Option<plaid_types::AssetReportId> = None;
        let mut access_tokens: Option<Vec<plaid_types::AccessToken>> = None;
        let mut income_source_types: Option<Vec<plaid_types::IncomeVerificationSourceType>> = None;
        let mut bank_income: Option<
            super::types::LinkTokenCreateRequestIncomeVerificationBankIncome,
        > = None;
        let mut payroll_income: Option<
            super::types::LinkTokenCreateRequestIncomeVerificationPayrollIncome,
        > = None;
        let mut stated_income_sources: Option<
            Vec<super::types::LinkTokenCreateRequestUserStatedIncomeSource>,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_verification_id.is_none() => {
                    income_verification_id = members.next_value()?
                }
                1 if asset_report_id.is_none() => asset_report_id = members.next_value()?,
                2 if access_tokens.is_none() => access_tokens = members.next_value()?,
                3 if income_source_types.is_none() => income_source_types = members.next_value()?,
                4 if bank_income.is_none() => bank_income = members.next_value()?,
                5 if payroll_income.is_none() => payroll_income = members.next_value()?,
                6 if stated_income_sources.is_none() => {
                    stated_income_sources = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_verification_id,
            asset_report_id,
            access_tokens,
            income_source_types,
            bank_income,
            payroll_income,
            stated_income_sources,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestIncomeVerification {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestIncomeVerificationBankIncome {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "days_requested", &self.days_requested)?;
        codec::put_some(
            &mut members,
            "enable_multiple_items",
            self.enable_multiple_items.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestIncomeVerificationBankIncome {
    const NAME: &'static str = "LinkTokenCreateRequestIncomeVerificationBankIncome";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "days_requested" => 0,
            "enable_multiple_items" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut days_requested: Option<codec::Int> = None;
        let mut enable_multiple_items: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if days_requested.is_none() => days_requested = Some(members.next_value()?),
                1 if enable_multiple_items.is_none() => {
                    enable_multiple_items = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            days_requested: codec::required(days_requested, "days_requested")?.0,
            enable_multiple_items,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de>
    for super::types::LinkTokenCreateRequestIncomeVerificationBankIncome
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestIncomeVerificationPayrollIncome {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "flow_types", self.flow_types.as_ref())?;
        codec::put_some(&mut members, "is_update_mode", self.is_update_mode.as_ref())?;
        codec::put_some(
            &mut members,
            "item_id_to_update",
            self.item_id_to_update.as_ref(),
        )?;
        codec::put_some(&mut members, "parsing_config", self.parsing_config.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de>
    for super::types::LinkTokenCreateRequestIncomeVerificationPayrollIncome
{
    const NAME: &'static str = "LinkTokenCreateRequestIncomeVerificationPayrollIncome";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "flow_types" => 0,
            "is_update_mode" => 1,
            "item_id_to_update" => 2,
            "parsing_config" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut flow_types: Option<Vec<super::types::IncomeVerificationPayrollFlowType>> = None;
        let mut is_update_mode: Option<bool> = None;
        let mut item_id_to_update: Option<plaid_core::ItemId> = None;
        let mut parsing_config: Option<Vec<plaid_types::IncomeVerificationDocParsingConfig>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if flow_types.is_none() => flow_types = members.next_value()?,
                1 if is_update_mode.is_none() => is_update_mode = members.next_value()?,
                2 if item_id_to_update.is_none() => item_id_to_update = members.next_value()?,
                3 if parsing_config.is_none() => parsing_config = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            flow_types,
            is_update_mode,
            item_id_to_update,
            parsing_config,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de>
    for super::types::LinkTokenCreateRequestIncomeVerificationPayrollIncome
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestUserStatedIncomeSource {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "employer", self.employer.as_ref())?;
        codec::put_some(&mut members, "category", self.category.as_ref())?;
        codec::put_some(&mut members, "pay_per_cycle", self.pay_per_cycle.as_ref())?;
        codec::put_some(&mut members, "pay_annual", self.pay_annual.as_ref())?;
        codec::put_some(&mut members, "pay_type", self.pay_type.as_ref())?;
        codec::put_some(&mut members, "pay_frequency", self.pay_frequency.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestUserStatedIncomeSource {
    const NAME: &'static str = "LinkTokenCreateRequestUserStatedIncomeSource";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "employer" => 0,
            "category" => 1,
            "pay_per_cycle" => 2,
            "pay_annual" => 3,
            "pay_type" => 4,
            "pay_frequency" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut employer: Option<String> = None;
        let mut category: Option<super::types::UserStatedIncomeSourceCategory> = None;
        let mut pay_per_cycle: Option<plaid_core::Amount> = None;
        let mut pay_annual: Option<plaid_core::Amount> = None;
        let mut pay_type: Option<super::types::UserStatedIncomeSourcePayType> = None;
        let mut pay_frequency: Option<super::types::UserStatedIncomeSourceFrequency> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if employer.is_none() => employer = members.next_value()?,
                1 if category.is_none() => category = members.next_value()?,
                2 if pay_per_cycle.is_none() => pay_per_cycle = members.next_value()?,
                3 if pay_annual.is_none() => pay_annual = members.next_value()?,
                4 if pay_type.is_none() => pay_type = members.next_value()?,
                5 if pay_frequency.is_none() => pay_frequency = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            employer,
            category,
            pay_per_cycle,
            pay_annual,
            pay_type,
            pay_frequency,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestUserStatedIncomeSource {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestBaseReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "days_requested", &self.days_requested)?;
        codec::put_some(
            &mut members,
            "client_report_id",
            self.client_report_id.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestBaseReport {
    const NAME: &'static str = "LinkTokenCreateRequestBaseReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "days_requested" => 0,
            "client_report_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut days_requested: Option<codec::Int> = None;
        let mut client_report_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if days_requested.is_none() => days_requested = Some(members.next_value()?),
                1 if client_report_id.is_none() => client_report_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            days_requested: codec::required(days_requested, "days_requested")?.0,
            client_report_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestBaseReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestCreditPartnerInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestCreditPartnerInsights {
    const NAME: &'static str = "LinkTokenCreateRequestCreditPartnerInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "days_requested" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut days_requested: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if days_requested.is_none() => days_requested = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            days_requested: days_requested.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestCreditPartnerInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestCraOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "days_requested", &self.days_requested)?;
        codec::put_some(&mut members, "days_required", self.days_required.as_ref())?;
        codec::put_some(
            &mut members,
            "client_report_id",
            self.client_report_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "partner_insights",
            self.partner_insights.as_ref(),
        )?;
        codec::put_some(&mut members, "base_report", self.base_report.as_ref())?;
        codec::put_some(
            &mut members,
            "cashflow_insights",
            self.cashflow_insights.as_ref(),
        )?;
        codec::put_some(&mut members, "lend_score", self.lend_score.as_ref())?;
        codec::put_some(
            &mut members,
            "network_insights",
            self.network_insights.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_investments",
            self.include_investments.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "income_insights",
            self.income_insights.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestCraOptions {
    const NAME: &'static str = "LinkTokenCreateRequestCraOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "days_requested" => 0,
            "days_required" => 1,
            "client_report_id" => 2,
            "partner_insights" => 3,
            "base_report" => 4,
            "cashflow_insights" => 5,
            "lend_score" => 6,
            "network_insights" => 7,
            "include_investments" => 8,
            "income_insights" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut days_requested: Option<codec::Int> = None;
        let mut days_required: Option<codec::Int> = None;
        let mut client_report_id: Option<String> = None;
        let mut partner_insights: Option<
            super::types::LinkTokenCreateRequestCraOptionsPartnerInsights,
        > = None;
        let mut base_report: Option<super::types::LinkTokenCreateRequestCraOptionsBaseReport> =
            None;
        let mut cashflow_insights: Option<
            super::types::LinkTokenCreateRequestCraOptionsCashflowInsights,
        > = None;
        let mut lend_score: Option<super::types::LinkTokenCreateRequestCraOptionsLendScore> = None;
        let mut network_insights: Option<
            super::types::LinkTokenCreateRequestCraOptionsNetworkInsights,
        > = None;
        let mut include_investments: Option<bool> = None;
        let mut income_insights: Option<
            super::types::LinkTokenCreateRequestCraOptionsIncomeInsights,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if days_requested.is_none() => days_requested = Some(members.next_value()?),
                1 if days_required.is_none() => days_required = members.next_value()?,
                2 if client_report_id.is_none() => client_report_id = members.next_value()?,
                3 if partner_insights.is_none() => partner_insights = members.next_value()?,
                4 if base_report.is_none() => base_report = members.next_value()?,
                5 if cashflow_insights.is_none() => cashflow_insights = members.next_value()?,
                6 if lend_score.is_none() => lend_score = members.next_value()?,
                7 if network_insights.is_none() => network_insights = members.next_value()?,
                8 if include_investments.is_none() => include_investments = members.next_value()?,
                9 if income_insights.is_none() => income_insights = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            days_requested: codec::required(days_requested, "days_requested")?.0,
            days_required: days_required.map(|value| value.0),
            client_report_id,
            partner_insights,
            base_report,
            cashflow_insights,
            lend_score,
            network_insights,
            include_investments,
            income_insights,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestCraOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestCraOptionsPartnerInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "prism_versions", self.prism_versions.as_ref())?;
        codec::put_some(&mut members, "fico", self.fico.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestCraOptionsPartnerInsights {
    const NAME: &'static str = "LinkTokenCreateRequestCraOptionsPartnerInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "prism_versions" => 0,
            "fico" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut prism_versions: Option<plaid_types::PrismVersions> = None;
        let mut fico: Option<plaid_types::CraPartnerInsightsFicoInput> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if prism_versions.is_none() => prism_versions = members.next_value()?,
                1 if fico.is_none() => fico = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            prism_versions,
            fico,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de>
    for super::types::LinkTokenCreateRequestCraOptionsPartnerInsights
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestCraOptionsBaseReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "client_report_id",
            self.client_report_id.as_ref(),
        )?;
        codec::put_some(&mut members, "gse_options", self.gse_options.as_ref())?;
        codec::put_some(
            &mut members,
            "require_identity",
            self.require_identity.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "home_lending_report_options",
            self.home_lending_report_options.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestCraOptionsBaseReport {
    const NAME: &'static str = "LinkTokenCreateRequestCraOptionsBaseReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_report_id" => 0,
            "gse_options" => 1,
            "require_identity" => 2,
            "home_lending_report_options" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_report_id: Option<String> = None;
        let mut gse_options: Option<
            super::types::LinkTokenCreateRequestCraOptionsBaseReportGSEOptions,
        > = None;
        let mut require_identity: Option<bool> = None;
        let mut home_lending_report_options: Option<
            plaid_types::CraCheckReportHomeLendingReportOptions,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_report_id.is_none() => client_report_id = members.next_value()?,
                1 if gse_options.is_none() => gse_options = members.next_value()?,
                2 if require_identity.is_none() => require_identity = members.next_value()?,
                3 if home_lending_report_options.is_none() => {
                    home_lending_report_options = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_report_id,
            gse_options,
            require_identity,
            home_lending_report_options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestCraOptionsBaseReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestCraOptionsBaseReportGSEOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report_types", &self.report_types)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de>
    for super::types::LinkTokenCreateRequestCraOptionsBaseReportGSEOptions
{
    const NAME: &'static str = "LinkTokenCreateRequestCraOptionsBaseReportGSEOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report_types" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report_types: Option<Vec<plaid_types::GSEReportType>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report_types.is_none() => report_types = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report_types: report_types.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de>
    for super::types::LinkTokenCreateRequestCraOptionsBaseReportGSEOptions
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestCraOptionsCashflowInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "attributes_version",
            self.attributes_version.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestCraOptionsCashflowInsights {
    const NAME: &'static str = "LinkTokenCreateRequestCraOptionsCashflowInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "attributes_version" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut attributes_version: Option<plaid_types::CashflowAttributesVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if attributes_version.is_none() => attributes_version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { attributes_version })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de>
    for super::types::LinkTokenCreateRequestCraOptionsCashflowInsights
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestCraOptionsLendScore {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "lend_score_version",
            self.lend_score_version.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestCraOptionsLendScore {
    const NAME: &'static str = "LinkTokenCreateRequestCraOptionsLendScore";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "lend_score_version" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut lend_score_version: Option<plaid_types::PlaidLendScoreVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if lend_score_version.is_none() => lend_score_version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { lend_score_version })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestCraOptionsLendScore {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestCraOptionsNetworkInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "network_insights_version",
            self.network_insights_version.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestCraOptionsNetworkInsights {
    const NAME: &'static str = "LinkTokenCreateRequestCraOptionsNetworkInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "network_insights_version" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut network_insights_version: Option<plaid_types::NetworkInsightsVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if network_insights_version.is_none() => {
                    network_insights_version = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            network_insights_version,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de>
    for super::types::LinkTokenCreateRequestCraOptionsNetworkInsights
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestCraOptionsIncomeInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "income_insights_filter",
            self.income_insights_filter.as_ref(),
        )?;
        codec::put(
            &mut members,
            "income_insights_version",
            &self.income_insights_version,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestCraOptionsIncomeInsights {
    const NAME: &'static str = "LinkTokenCreateRequestCraOptionsIncomeInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_insights_filter" => 0,
            "income_insights_version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_insights_filter: Option<plaid_types::IncomeInsightsFilter> = None;
        let mut income_insights_version: Option<plaid_types::IncomeInsightsVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_insights_filter.is_none() => {
                    income_insights_filter = members.next_value()?
                }
                1 if income_insights_version.is_none() => {
                    income_insights_version = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_insights_filter,
            income_insights_version,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestCraOptionsIncomeInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestAuth {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "auth_type_select_enabled",
            self.auth_type_select_enabled.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "automated_microdeposits_enabled",
            self.automated_microdeposits_enabled.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "instant_match_enabled",
            self.instant_match_enabled.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "same_day_microdeposits_enabled",
            self.same_day_microdeposits_enabled.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "instant_microdeposits_enabled",
            self.instant_microdeposits_enabled.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "reroute_to_credentials",
            self.reroute_to_credentials.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "database_match_enabled",
            self.database_match_enabled.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "database_insights_enabled",
            self.database_insights_enabled.as_ref(),
        )?;
        codec::put_some(&mut members, "flow_type", self.flow_type.as_ref())?;
        codec::put_some(
            &mut members,
            "sms_microdeposits_verification_enabled",
            self.sms_microdeposits_verification_enabled.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestAuth {
    const NAME: &'static str = "LinkTokenCreateRequestAuth";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "auth_type_select_enabled" => 0,
            "automated_microdeposits_enabled" => 1,
            "instant_match_enabled" => 2,
            "same_day_microdeposits_enabled" => 3,
            "instant_microdeposits_enabled" => 4,
            "reroute_to_credentials" => 5,
            "database_match_enabled" => 6,
            "database_insights_enabled" => 7,
            "flow_type" => 8,
            "sms_microdeposits_verification_enabled" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut auth_type_select_enabled: Option<bool> = None;
        let mut automated_microdeposits_enabled: Option<bool> = None;
        let mut instant_match_enabled: Option<bool> = None;
        let mut same_day_microdeposits_enabled: Option<bool> = None;
        let mut instant_microdeposits_enabled: Option<bool> = None;
        let mut reroute_to_credentials: Option<
            super::types::LinkTokenCreateRequestAuthRerouteToCredentials,
        > = None;
        let mut database_match_enabled: Option<bool> = None;
        let mut database_insights_enabled: Option<bool> = None;
        let mut flow_type: Option<super::types::LinkTokenCreateRequestAuthFlowType> = None;
        let mut sms_microdeposits_verification_enabled: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if auth_type_select_enabled.is_none() => {
                    auth_type_select_enabled = members.next_value()?
                }
                1 if automated_microdeposits_enabled.is_none() => {
                    automated_microdeposits_enabled = members.next_value()?
                }
                2 if instant_match_enabled.is_none() => {
                    instant_match_enabled = members.next_value()?
                }
                3 if same_day_microdeposits_enabled.is_none() => {
                    same_day_microdeposits_enabled = members.next_value()?
                }
                4 if instant_microdeposits_enabled.is_none() => {
                    instant_microdeposits_enabled = members.next_value()?
                }
                5 if reroute_to_credentials.is_none() => {
                    reroute_to_credentials = members.next_value()?
                }
                6 if database_match_enabled.is_none() => {
                    database_match_enabled = members.next_value()?
                }
                7 if database_insights_enabled.is_none() => {
                    database_insights_enabled = members.next_value()?
                }
                8 if flow_type.is_none() => flow_type = members.next_value()?,
                9 if sms_microdeposits_verification_enabled.is_none() => {
                    sms_microdeposits_verification_enabled = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            auth_type_select_enabled,
            automated_microdeposits_enabled,
            instant_match_enabled,
            same_day_microdeposits_enabled,
            instant_microdeposits_enabled,
            reroute_to_credentials,
            database_match_enabled,
            database_insights_enabled,
            flow_type,
            sms_microdeposits_verification_enabled,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestAuth {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestTransfer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "intent_id", self.intent_id.as_ref())?;
        codec::put_some(
            &mut members,
            "authorization_id",
            self.authorization_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "payment_profile_token",
            self.payment_profile_token.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestTransfer {
    const NAME: &'static str = "LinkTokenCreateRequestTransfer";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "intent_id" => 0,
            "authorization_id" => 1,
            "payment_profile_token" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut intent_id: Option<plaid_types::TransferIntentId> = None;
        let mut authorization_id: Option<plaid_types::TransferAuthorizationId> = None;
        let mut payment_profile_token: Option<plaid_types::PaymentProfileToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if intent_id.is_none() => intent_id = members.next_value()?,
                1 if authorization_id.is_none() => authorization_id = members.next_value()?,
                2 if payment_profile_token.is_none() => {
                    payment_profile_token = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            intent_id,
            authorization_id,
            payment_profile_token,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestTransfer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestUpdate {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "account_selection_enabled",
            self.account_selection_enabled.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "reauthorization_enabled",
            self.reauthorization_enabled.as_ref(),
        )?;
        codec::put_some(&mut members, "user", self.user.as_ref())?;
        codec::put_some(&mut members, "item_ids", self.item_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestUpdate {
    const NAME: &'static str = "LinkTokenCreateRequestUpdate";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_selection_enabled" => 0,
            "reauthorization_enabled" => 1,
            "user" => 2,
            "item_ids" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_selection_enabled: Option<bool> = None;
        let mut reauthorization_enabled: Option<bool> = None;
        let mut user: Option<bool> = None;
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_selection_enabled.is_none() => {
                    account_selection_enabled = members.next_value()?
                }
                1 if reauthorization_enabled.is_none() => {
                    reauthorization_enabled = members.next_value()?
                }
                2 if user.is_none() => user = members.next_value()?,
                3 if item_ids.is_none() => item_ids = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_selection_enabled,
            reauthorization_enabled,
            user,
            item_ids,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestUpdate {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestIdentityVerification {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "template_id", &self.template_id)?;
        codec::put_some(&mut members, "consent", self.consent.as_ref())?;
        codec::put_some(&mut members, "gave_consent", self.gave_consent.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestIdentityVerification {
    const NAME: &'static str = "LinkTokenCreateRequestIdentityVerification";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "template_id" => 0,
            "consent" => 1,
            "gave_consent" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut template_id: Option<plaid_types::IdentityVerificationTemplateId> = None;
        let mut consent: Option<bool> = None;
        let mut gave_consent: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if template_id.is_none() => template_id = Some(members.next_value()?),
                1 if consent.is_none() => consent = members.next_value()?,
                2 if gave_consent.is_none() => gave_consent = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            template_id: codec::required(template_id, "template_id")?,
            consent,
            gave_consent,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestIdentityVerification {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestStatements {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestStatements {
    const NAME: &'static str = "LinkTokenCreateRequestStatements";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = Some(members.next_value()?),
                1 if end_date.is_none() => end_date = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date: codec::required(start_date, "start_date")?,
            end_date: codec::required(end_date, "end_date")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestStatements {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenInvestments {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "allow_unverified_crypto_wallets",
            self.allow_unverified_crypto_wallets.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "allow_manual_entry",
            self.allow_manual_entry.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenInvestments {
    const NAME: &'static str = "LinkTokenInvestments";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "allow_unverified_crypto_wallets" => 0,
            "allow_manual_entry" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut allow_unverified_crypto_wallets: Option<bool> = None;
        let mut allow_manual_entry: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if allow_unverified_crypto_wallets.is_none() => {
                    allow_unverified_crypto_wallets = members.next_value()?
                }
                1 if allow_manual_entry.is_none() => allow_manual_entry = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            allow_unverified_crypto_wallets,
            allow_manual_entry,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenInvestments {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenInvestmentsAuth {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "manual_entry_enabled",
            self.manual_entry_enabled.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "masked_number_match_enabled",
            self.masked_number_match_enabled.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "stated_account_number_enabled",
            self.stated_account_number_enabled.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "rollover_401k_enabled",
            self.rollover_401k_enabled.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenInvestmentsAuth {
    const NAME: &'static str = "LinkTokenInvestmentsAuth";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "manual_entry_enabled" => 0,
            "masked_number_match_enabled" => 1,
            "stated_account_number_enabled" => 2,
            "rollover_401k_enabled" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut manual_entry_enabled: Option<bool> = None;
        let mut masked_number_match_enabled: Option<bool> = None;
        let mut stated_account_number_enabled: Option<bool> = None;
        let mut rollover_401k_enabled: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if manual_entry_enabled.is_none() => {
                    manual_entry_enabled = members.next_value()?
                }
                1 if masked_number_match_enabled.is_none() => {
                    masked_number_match_enabled = members.next_value()?
                }
                2 if stated_account_number_enabled.is_none() => {
                    stated_account_number_enabled = members.next_value()?
                }
                3 if rollover_401k_enabled.is_none() => {
                    rollover_401k_enabled = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            manual_entry_enabled,
            masked_number_match_enabled,
            stated_account_number_enabled,
            rollover_401k_enabled,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenInvestmentsAuth {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateHostedLink {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "delivery_method",
            self.delivery_method.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "completion_redirect_uri",
            self.completion_redirect_uri.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "url_lifetime_seconds",
            self.url_lifetime_seconds.as_ref(),
        )?;
        codec::put_some(&mut members, "is_mobile_app", self.is_mobile_app.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateHostedLink {
    const NAME: &'static str = "LinkTokenCreateHostedLink";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "delivery_method" => 0,
            "completion_redirect_uri" => 1,
            "url_lifetime_seconds" => 2,
            "is_mobile_app" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut delivery_method: Option<super::types::HostedLinkDeliveryMethod> = None;
        let mut completion_redirect_uri: Option<String> = None;
        let mut url_lifetime_seconds: Option<codec::Int> = None;
        let mut is_mobile_app: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if delivery_method.is_none() => delivery_method = members.next_value()?,
                1 if completion_redirect_uri.is_none() => {
                    completion_redirect_uri = members.next_value()?
                }
                2 if url_lifetime_seconds.is_none() => {
                    url_lifetime_seconds = members.next_value()?
                }
                3 if is_mobile_app.is_none() => is_mobile_app = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            delivery_method,
            completion_redirect_uri,
            url_lifetime_seconds: url_lifetime_seconds.map(|value| value.0),
            is_mobile_app,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateHostedLink {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenTransactions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenTransactions {
    const NAME: &'static str = "LinkTokenTransactions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "days_requested" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut days_requested: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if days_requested.is_none() => days_requested = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            days_requested: days_requested.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenTransactions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCashflowReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCashflowReport {
    const NAME: &'static str = "LinkTokenCashflowReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "days_requested" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut days_requested: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if days_requested.is_none() => days_requested = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            days_requested: days_requested.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCashflowReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateIdentity {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "is_document_upload",
            self.is_document_upload.as_ref(),
        )?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::put_some(
            &mut members,
            "parsing_configs",
            self.parsing_configs.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateIdentity {
    const NAME: &'static str = "LinkTokenCreateIdentity";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "is_document_upload" => 0,
            "account_ids" => 1,
            "parsing_configs" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut is_document_upload: Option<bool> = None;
        let mut account_ids: Option<Vec<plaid_types::AccountId>> = None;
        let mut parsing_configs: Option<Vec<plaid_types::IncomeVerificationDocParsingConfig>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if is_document_upload.is_none() => is_document_upload = members.next_value()?,
                1 if account_ids.is_none() => account_ids = members.next_value()?,
                2 if parsing_configs.is_none() => parsing_configs = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            is_document_upload,
            account_ids,
            parsing_configs,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateIdentity {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateRequestCraReportParameter {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "scope", &self.scope)?;
        codec::put(&mut members, "decision_stage", &self.decision_stage)?;
        codec::put_some(
            &mut members,
            "client_report_id",
            self.client_report_id.as_ref(),
        )?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::put_some(&mut members, "days_required", self.days_required.as_ref())?;
        codec::put_some(
            &mut members,
            "include_investments",
            self.include_investments.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_identity_match",
            self.include_identity_match.as_ref(),
        )?;
        codec::put_some(&mut members, "products", self.products.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenCreateRequestCraReportParameter {
    const NAME: &'static str = "LinkTokenCreateRequestCraReportParameter";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "scope" => 0,
            "decision_stage" => 1,
            "client_report_id" => 2,
            "days_requested" => 3,
            "days_required" => 4,
            "include_investments" => 5,
            "include_identity_match" => 6,
            "products" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut scope: Option<plaid_types::CraReportScope> = None;
        let mut decision_stage: Option<plaid_types::CraReportDecisionStage> = None;
        let mut client_report_id: Option<String> = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut days_required: Option<codec::Int> = None;
        let mut include_investments: Option<bool> = None;
        let mut include_identity_match: Option<bool> = None;
        let mut products: Option<Vec<plaid_types::CraReportProduct>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if scope.is_none() => scope = Some(members.next_value()?),
                1 if decision_stage.is_none() => decision_stage = Some(members.next_value()?),
                2 if client_report_id.is_none() => client_report_id = members.next_value()?,
                3 if days_requested.is_none() => days_requested = members.next_value()?,
                4 if days_required.is_none() => days_required = members.next_value()?,
                5 if include_investments.is_none() => include_investments = members.next_value()?,
                6 if include_identity_match.is_none() => {
                    include_identity_match = members.next_value()?
                }
                7 if products.is_none() => products = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            scope: codec::required(scope, "scope")?,
            decision_stage: codec::required(decision_stage, "decision_stage")?,
            client_report_id,
            days_requested: days_requested.map(|value| value.0),
            days_required: days_required.map(|value| value.0),
            include_investments,
            include_identity_match,
            products,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateRequestCraReportParameter {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "link_token", &self.link_token)?;
        codec::put(&mut members, "expiration", &self.expiration)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(
            &mut members,
            "hosted_link_url",
            self.hosted_link_url.as_ref(),
        )?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkTokenCreateResponse {
    const NAME: &'static str = "LinkTokenCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link_token" => 0,
            "expiration" => 1,
            "request_id" => 2,
            "hosted_link_url" => 3,
            "user_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link_token: Option<plaid_types::LinkToken> = None;
        let mut expiration: Option<plaid_core::DateTime> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut hosted_link_url: Option<plaid_core::Sensitive> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link_token.is_none() => link_token = Some(members.next_value()?),
                1 if expiration.is_none() => expiration = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                3 if hosted_link_url.is_none() => hosted_link_url = members.next_value()?,
                4 if user_id.is_none() => user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            link_token: codec::required(link_token, "link_token")?,
            expiration: codec::required(expiration, "expiration")?,
            request_id,
            hosted_link_url,
            user_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkTokenCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "link_token", &self.link_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkTokenGetRequest {
    const NAME: &'static str = "LinkTokenGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link_token: Option<plaid_types::LinkToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link_token.is_none() => link_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            link_token: codec::required(link_token, "link_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkTokenGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "link_token", &self.link_token)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "expiration", &self.expiration)?;
        codec::put(&mut members, "link_sessions", &self.link_sessions)?;
        codec::put_some(&mut members, "metadata", self.metadata.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkTokenGetResponse {
    const NAME: &'static str = "LinkTokenGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link_token" => 0,
            "created_at" => 1,
            "expiration" => 2,
            "link_sessions" => 3,
            "metadata" => 4,
            "user_id" => 5,
            "request_id" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link_token: Option<plaid_types::LinkToken> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut expiration: Option<plaid_core::DateTime> = None;
        let mut link_sessions: Option<Vec<super::types::LinkTokenGetSessionsResponse>> = None;
        let mut metadata: Option<super::types::LinkTokenGetMetadataResponse> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link_token.is_none() => link_token = Some(members.next_value()?),
                1 if created_at.is_none() => created_at = members.next_value()?,
                2 if expiration.is_none() => expiration = members.next_value()?,
                3 if link_sessions.is_none() => link_sessions = members.next_value()?,
                4 if metadata.is_none() => metadata = members.next_value()?,
                5 if user_id.is_none() => user_id = members.next_value()?,
                6 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            link_token: codec::required(link_token, "link_token")?,
            created_at,
            expiration,
            link_sessions: link_sessions.unwrap_or_default(),
            metadata,
            user_id,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkTokenGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenGetSessionsResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "link_session_id", &self.link_session_id)?;
        codec::put_some(&mut members, "started_at", self.started_at.as_ref())?;
        codec::put(&mut members, "finished_at", &self.finished_at)?;
        codec::put(&mut members, "on_success", &self.on_success)?;
        codec::put(&mut members, "on_exit", &self.on_exit)?;
        codec::put(&mut members, "exit", &self.exit)?;
        codec::put(&mut members, "events", &self.events)?;
        codec::put(&mut members, "results", &self.results)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkTokenGetSessionsResponse {
    const NAME: &'static str = "LinkTokenGetSessionsResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link_session_id" => 0,
            "started_at" => 1,
            "finished_at" => 2,
            "on_success" => 3,
            "on_exit" => 4,
            "exit" => 5,
            "events" => 6,
            "results" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut started_at: Option<plaid_core::DateTime> = None;
        let mut finished_at: Option<plaid_core::DateTime> = None;
        let mut on_success: Option<super::types::LinkSessionSuccess> = None;
        let mut on_exit: Option<super::types::LinkSessionExitDeprecated> = None;
        let mut exit: Option<super::types::LinkSessionExit> = None;
        let mut events: Option<Vec<plaid_types::LinkEvent>> = None;
        let mut results: Option<super::types::LinkSessionResults> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link_session_id.is_none() => link_session_id = Some(members.next_value()?),
                1 if started_at.is_none() => started_at = members.next_value()?,
                2 if finished_at.is_none() => finished_at = members.next_value()?,
                3 if on_success.is_none() => on_success = members.next_value()?,
                4 if on_exit.is_none() => on_exit = members.next_value()?,
                5 if exit.is_none() => exit = members.next_value()?,
                6 if events.is_none() => events = members.next_value()?,
                7 if results.is_none() => results = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            link_session_id: codec::required(link_session_id, "link_session_id")?,
            started_at,
            finished_at,
            on_success,
            on_exit,
            exit,
            events: events.unwrap_or_default(),
            results,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkTokenGetSessionsResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkSessionSuccess {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "public_token", &self.public_token)?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkSessionSuccess {
    const NAME: &'static str = "LinkSessionSuccess";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "public_token" => 0,
            "metadata" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut public_token: Option<plaid_types::PublicToken> = None;
        let mut metadata: Option<super::types::LinkSessionSuccessMetadata> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if public_token.is_none() => public_token = Some(members.next_value()?),
                1 if metadata.is_none() => metadata = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            public_token: codec::required(public_token, "public_token")?,
            metadata,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkSessionSuccess {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkSessionSuccessMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institution", &self.institution)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put_some(
            &mut members,
            "link_session_id",
            self.link_session_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "session_group_id",
            self.session_group_id.as_ref(),
        )?;
        codec::put(&mut members, "transfer_status", &self.transfer_status)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkSessionSuccessMetadata {
    const NAME: &'static str = "LinkSessionSuccessMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution" => 0,
            "accounts" => 1,
            "link_session_id" => 2,
            "session_group_id" => 3,
            "transfer_status" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution: Option<super::types::LinkSessionSuccessMetadataInstitution> = None;
        let mut accounts: Option<Vec<super::types::LinkSessionSuccessMetadataAccount>> = None;
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut session_group_id: Option<String> = None;
        let mut transfer_status: Option<super::types::LinkSessionSuccessMetadataTransferStatus> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution.is_none() => institution = members.next_value()?,
                1 if accounts.is_none() => accounts = members.next_value()?,
                2 if link_session_id.is_none() => link_session_id = members.next_value()?,
                3 if session_group_id.is_none() => session_group_id = members.next_value()?,
                4 if transfer_status.is_none() => transfer_status = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution,
            accounts: accounts.unwrap_or_default(),
            link_session_id,
            session_group_id,
            transfer_status,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkSessionSuccessMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkSessionSuccessMetadataInstitution {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkSessionSuccessMetadataInstitution {
    const NAME: &'static str = "LinkSessionSuccessMetadataInstitution";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "institution_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if institution_id.is_none() => institution_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            institution_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkSessionSuccessMetadataInstitution {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkSessionSuccessMetadataAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "id", self.id.as_ref())?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put_some(&mut members, "type", self.r#type.as_ref())?;
        codec::put_some(&mut members, "subtype", self.subtype.as_ref())?;
        codec::put(
            &mut members,
            "verification_status",
            &self.verification_status,
        )?;
        codec::put(&mut members, "class_type", &self.class_type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkSessionSuccessMetadataAccount {
    const NAME: &'static str = "LinkSessionSuccessMetadataAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "name" => 1,
            "mask" => 2,
            "type" => 3,
            "subtype" => 4,
            "verification_status" => 5,
            "class_type" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<String> = None;
        let mut name: Option<String> = None;
        let mut mask: Option<String> = None;
        let mut r#type: Option<String> = None;
        let mut subtype: Option<String> = None;
        let mut verification_status: Option<String> = None;
        let mut class_type: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = members.next_value()?,
                1 if name.is_none() => name = members.next_value()?,
                2 if mask.is_none() => mask = members.next_value()?,
                3 if r#type.is_none() => r#type = members.next_value()?,
                4 if subtype.is_none() => subtype = members.next_value()?,
                5 if verification_status.is_none() => verification_status = members.next_value()?,
                6 if class_type.is_none() => class_type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id,
            name,
            mask,
            r#type,
            subtype,
            verification_status,
            class_type,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkSessionSuccessMetadataAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkSessionExitDeprecated {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkSessionExitDeprecated {
    const NAME: &'static str = "LinkSessionExitDeprecated";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error" => 0,
            "metadata" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut metadata: Option<super::types::LinkSessionExitMetadata> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error.is_none() => error = members.next_value()?,
                1 if metadata.is_none() => metadata = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error: error.and_then(|value| value.0),
            metadata,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkSessionExitDeprecated {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkSessionExitMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institution", &self.institution)?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(
            &mut members,
            "link_session_id",
            self.link_session_id.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkSessionExitMetadata {
    const NAME: &'static str = "LinkSessionExitMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution" => 0,
            "status" => 1,
            "link_session_id" => 2,
            "request_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution: Option<super::types::LinkSessionExitMetadataInstitution> = None;
        let mut status: Option<String> = None;
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution.is_none() => institution = members.next_value()?,
                1 if status.is_none() => status = members.next_value()?,
                2 if link_session_id.is_none() => link_session_id = members.next_value()?,
                3 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution,
            status,
            link_session_id,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkSessionExitMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkSessionExitMetadataInstitution {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkSessionExitMetadataInstitution {
    const NAME: &'static str = "LinkSessionExitMetadataInstitution";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "institution_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if institution_id.is_none() => institution_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            institution_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkSessionExitMetadataInstitution {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkSessionExit {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkSessionExit {
    const NAME: &'static str = "LinkSessionExit";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error" => 0,
            "metadata" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut metadata: Option<super::types::LinkSessionExitMetadata> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error.is_none() => error = members.next_value()?,
                1 if metadata.is_none() => metadata = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error: error.and_then(|value| value.0),
            metadata,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkSessionExit {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkSessionResults {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_add_results", &self.item_add_results)?;
        codec::put(
            &mut members,
            "cra_item_add_results",
            &self.cra_item_add_results,
        )?;
        codec::put(&mut members, "cra_update_results", &self.cra_update_results)?;
        codec::put(
            &mut members,
            "bank_income_results",
            &self.bank_income_results,
        )?;
        codec::put(
            &mut members,
            "payroll_income_results",
            &self.payroll_income_results,
        )?;
        codec::put(
            &mut members,
            "document_income_results",
            &self.document_income_results,
        )?;
        codec::put(
            &mut members,
            "cra_document_upload_results",
            &self.cra_document_upload_results,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkSessionResults {
    const NAME: &'static str = "LinkSessionResults";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_add_results" => 0,
            "cra_item_add_results" => 1,
            "cra_update_results" => 2,
            "bank_income_results" => 3,
            "payroll_income_results" => 4,
            "document_income_results" => 5,
            "cra_document_upload_results" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_add_results: Option<Vec<super::types::LinkSessionItemAddResult>> = None;
        let mut cra_item_add_results: Option<Vec<super::types::LinkSessionCraItemAddResult>> = None;
        let mut cra_update_results: Option<Vec<super::types::LinkSessionCraUpdateResult>> = None;
        let mut bank_income_results: Option<Vec<super::types::LinkSessionBankIncomeResult>> = None;
        let mut payroll_income_results: Option<Vec<super::types::LinkSessionPayrollIncomeResult>> =
            None;
        let mut document_income_results: Option<plaid_types::CreditSessionDocumentIncomeResult> =
            None;
        let mut cra_document_upload_results: Option<
            super::types::LinkSessionCraDocumentUploadResult,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_add_results.is_none() => item_add_results = members.next_value()?,
                1 if cra_item_add_results.is_none() => {
                    cra_item_add_results = members.next_value()?
                }
                2 if cra_update_results.is_none() => cra_update_results = members.next_value()?,
                3 if bank_income_results.is_none() => bank_income_results = members.next_value()?,
                4 if payroll_income_results.is_none() => {
                    payroll_income_results = members.next_value()?
                }
                5 if document_income_results.is_none() => {
                    document_income_results = members.next_value()?
                }
                6 if cra_document_upload_results.is_none() => {
                    cra_document_upload_results = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_add_results: item_add_results.unwrap_or_default(),
            cra_item_add_results: cra_item_add_results.unwrap_or_default(),
            cra_update_results: cra_update_results.unwrap_or_default(),
            bank_income_results: bank_income_results.unwrap_or_default(),
            payroll_income_results: payroll_income_results.unwrap_or_default(),
            document_income_results,
            cra_document_upload_results,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkSessionResults {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkSessionItemAddResult {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "public_token", &self.public_token)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "institution", &self.institution)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkSessionItemAddResult {
    const NAME: &'static str = "LinkSessionItemAddResult";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "public_token" => 0,
            "accounts" => 1,
            "institution" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut public_token: Option<plaid_types::PublicToken> = None;
        let mut accounts: Option<Vec<super::types::LinkSessionSuccessMetadataAccount>> = None;
        let mut institution: Option<super::types::LinkSessionSuccessMetadataInstitution> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if public_token.is_none() => public_token = Some(members.next_value()?),
                1 if accounts.is_none() => accounts = members.next_value()?,
                2 if institution.is_none() => institution = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            public_token: codec::required(public_token, "public_token")?,
            accounts: accounts.unwrap_or_default(),
            institution,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkSessionItemAddResult {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkSessionCraItemAddResult {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "institution", &self.institution)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkSessionCraItemAddResult {
    const NAME: &'static str = "LinkSessionCraItemAddResult";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "accounts" => 1,
            "institution" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut accounts: Option<Vec<super::types::LinkSessionSuccessMetadataAccount>> = None;
        let mut institution: Option<super::types::LinkSessionSuccessMetadataInstitution> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if accounts.is_none() => accounts = members.next_value()?,
                2 if institution.is_none() => institution = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            accounts: accounts.unwrap_or_default(),
            institution,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkSessionCraItemAddResult {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkSessionCraUpdateResult {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "institution", &self.institution)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkSessionCraUpdateResult {
    const NAME: &'static str = "LinkSessionCraUpdateResult";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "accounts" => 1,
            "institution" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut accounts: Option<Vec<super::types::LinkSessionSuccessMetadataAccount>> = None;
        let mut institution: Option<super::types::LinkSessionSuccessMetadataInstitution> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if accounts.is_none() => accounts = members.next_value()?,
                2 if institution.is_none() => institution = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            accounts: accounts.unwrap_or_default(),
            institution,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkSessionCraUpdateResult {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkSessionBankIncomeResult {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "institution", &self.institution)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkSessionBankIncomeResult {
    const NAME: &'static str = "LinkSessionBankIncomeResult";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "item_id" => 1,
            "institution" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<plaid_types::CreditSessionBankIncomeStatus> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut institution: Option<super::types::LinkSessionSuccessMetadataInstitution> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if item_id.is_none() => item_id = Some(members.next_value()?),
                2 if institution.is_none() => institution = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            item_id: codec::required(item_id, "item_id")?,
            institution,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkSessionBankIncomeResult {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkSessionPayrollIncomeResult {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "num_paystubs_retrieved",
            self.num_paystubs_retrieved.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "num_w2s_retrieved",
            self.num_w2s_retrieved.as_ref(),
        )?;
        codec::put(&mut members, "institution", &self.institution)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkSessionPayrollIncomeResult {
    const NAME: &'static str = "LinkSessionPayrollIncomeResult";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "num_paystubs_retrieved" => 0,
            "num_w2s_retrieved" => 1,
            "institution" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut num_paystubs_retrieved: Option<codec::Int> = None;
        let mut num_w2s_retrieved: Option<codec::Int> = None;
        let mut institution: Option<super::types::LinkSessionSuccessMetadataInstitution> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if num_paystubs_retrieved.is_none() => {
                    num_paystubs_retrieved = members.next_value()?
                }
                1 if num_w2s_retrieved.is_none() => num_w2s_retrieved = members.next_value()?,
                2 if institution.is_none() => institution = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            num_paystubs_retrieved: num_paystubs_retrieved.map(|value| value.0),
            num_w2s_retrieved: num_w2s_retrieved.map(|value| value.0),
            institution,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkSessionPayrollIncomeResult {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkSessionCraDocumentUploadResult {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "num_bank_statements_uploaded",
            self.num_bank_statements_uploaded.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkSessionCraDocumentUploadResult {
    const NAME: &'static str = "LinkSessionCraDocumentUploadResult";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "num_bank_statements_uploaded" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut num_bank_statements_uploaded: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if num_bank_statements_uploaded.is_none() => {
                    num_bank_statements_uploaded = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            num_bank_statements_uploaded: num_bank_statements_uploaded.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkSessionCraDocumentUploadResult {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkTokenGetMetadataResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "initial_products", &self.initial_products)?;
        codec::put(&mut members, "webhook", &self.webhook)?;
        codec::put(&mut members, "country_codes", &self.country_codes)?;
        codec::put(&mut members, "language", &self.language)?;
        codec::put_some(
            &mut members,
            "institution_data",
            self.institution_data.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "account_filters",
            self.account_filters.as_ref(),
        )?;
        codec::put(&mut members, "redirect_uri", &self.redirect_uri)?;
        codec::put(&mut members, "client_name", &self.client_name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkTokenGetMetadataResponse {
    const NAME: &'static str = "LinkTokenGetMetadataResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "initial_products" => 0,
            "webhook" => 1,
            "country_codes" => 2,
            "language" => 3,
            "institution_data" => 4,
            "account_filters" => 5,
            "redirect_uri" => 6,
            "client_name" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut initial_products: Option<Vec<plaid_types::Products>> = None;
        let mut webhook: Option<String> = None;
        let mut country_codes: Option<Vec<plaid_types::CountryCode>> = None;
        let mut language: Option<String> = None;
        let mut institution_data: Option<super::types::LinkTokenCreateInstitutionData> = None;
        let mut account_filters: Option<super::types::AccountFiltersResponse> = None;
        let mut redirect_uri: Option<String> = None;
        let mut client_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if initial_products.is_none() => initial_products = members.next_value()?,
                1 if webhook.is_none() => webhook = members.next_value()?,
                2 if country_codes.is_none() => country_codes = members.next_value()?,
                3 if language.is_none() => language = members.next_value()?,
                4 if institution_data.is_none() => institution_data = members.next_value()?,
                5 if account_filters.is_none() => account_filters = members.next_value()?,
                6 if redirect_uri.is_none() => redirect_uri = members.next_value()?,
                7 if client_name.is_none() => client_name = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            initial_products: initial_products.unwrap_or_default(),
            webhook,
            country_codes: country_codes.unwrap_or_default(),
            language,
            institution_data,
            account_filters,
            redirect_uri,
            client_name,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkTokenGetMetadataResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AccountFiltersResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "depository", self.depository.as_ref())?;
        codec::put_some(&mut members, "credit", self.credit.as_ref())?;
        codec::put_some(&mut members, "loan", self.loan.as_ref())?;
        codec::put_some(&mut members, "investment", self.investment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AccountFiltersResponse {
    const NAME: &'static str = "AccountFiltersResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "depository" => 0,
            "credit" => 1,
            "loan" => 2,
            "investment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut depository: Option<super::types::DepositoryFilter> = None;
        let mut credit: Option<super::types::CreditFilter> = None;
        let mut loan: Option<super::types::LoanFilter> = None;
        let mut investment: Option<super::types::InvestmentFilter> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if depository.is_none() => depository = members.next_value()?,
                1 if credit.is_none() => credit = members.next_value()?,
                2 if loan.is_none() => loan = members.next_value()?,
                3 if investment.is_none() => investment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            depository,
            credit,
            loan,
            investment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AccountFiltersResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkOAuthCorrelationIdExchangeRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "link_correlation_id",
            &self.link_correlation_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkOAuthCorrelationIdExchangeRequest {
    const NAME: &'static str = "LinkOAuthCorrelationIdExchangeRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link_correlation_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link_correlation_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link_correlation_id.is_none() => {
                    link_correlation_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            link_correlation_id: codec::required(link_correlation_id, "link_correlation_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkOAuthCorrelationIdExchangeRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkOAuthCorrelationIdExchangeResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "link_token", &self.link_token)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkOAuthCorrelationIdExchangeResponse {
    const NAME: &'static str = "LinkOAuthCorrelationIdExchangeResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link_token" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link_token: Option<plaid_types::LinkToken> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link_token.is_none() => link_token = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            link_token: codec::required(link_token, "link_token")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkOAuthCorrelationIdExchangeResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SessionTokenCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "template_id", &self.template_id)?;
        codec::put_some(&mut members, "user", self.user.as_ref())?;
        codec::put_some(&mut members, "redirect_uri", self.redirect_uri.as_ref())?;
        codec::put_some(
            &mut members,
            "android_package_name",
            self.android_package_name.as_ref(),
        )?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SessionTokenCreateRequest {
    const NAME: &'static str = "SessionTokenCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "template_id" => 0,
            "user" => 1,
            "redirect_uri" => 2,
            "android_package_name" => 3,
            "webhook" => 4,
            "user_id" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut template_id: Option<String> = None;
        let mut user: Option<super::types::SessionTokenCreateRequestUser> = None;
        let mut redirect_uri: Option<String> = None;
        let mut android_package_name: Option<String> = None;
        let mut webhook: Option<String> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if template_id.is_none() => template_id = Some(members.next_value()?),
                1 if user.is_none() => user = members.next_value()?,
                2 if redirect_uri.is_none() => redirect_uri = members.next_value()?,
                3 if android_package_name.is_none() => {
                    android_package_name = members.next_value()?
                }
                4 if webhook.is_none() => webhook = members.next_value()?,
                5 if user_id.is_none() => user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            template_id: codec::required(template_id, "template_id")?,
            user,
            redirect_uri,
            android_package_name,
            webhook,
            user_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SessionTokenCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SessionTokenCreateRequestUser {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SessionTokenCreateRequestUser {
    const NAME: &'static str = "SessionTokenCreateRequestUser";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_user_id" => 0,
            "user_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            user_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SessionTokenCreateRequestUser {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SessionTokenCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(&mut members, "link", self.link.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SessionTokenCreateResponse {
    const NAME: &'static str = "SessionTokenCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "link" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut link: Option<super::types::SessionTokenCreateResponseLink> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if link.is_none() => link = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { request_id, link })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SessionTokenCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SessionTokenCreateResponseLink {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "link_token", &self.link_token)?;
        codec::put(&mut members, "expiration", &self.expiration)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SessionTokenCreateResponseLink {
    const NAME: &'static str = "SessionTokenCreateResponseLink";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link_token" => 0,
            "expiration" => 1,
            "user_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link_token: Option<plaid_types::LinkToken> = None;
        let mut expiration: Option<plaid_core::DateTime> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link_token.is_none() => link_token = Some(members.next_value()?),
                1 if expiration.is_none() => expiration = Some(members.next_value()?),
                2 if user_id.is_none() => user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            link_token: codec::required(link_token, "link_token")?,
            expiration: codec::required(expiration, "expiration")?,
            user_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SessionTokenCreateResponseLink {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkDeliveryCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "link_token", &self.link_token)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkDeliveryCreateRequest {
    const NAME: &'static str = "LinkDeliveryCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link_token" => 0,
            "options" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link_token: Option<plaid_types::LinkToken> = None;
        let mut options: Option<super::types::LinkDeliveryOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link_token.is_none() => link_token = Some(members.next_value()?),
                1 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            link_token: codec::required(link_token, "link_token")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkDeliveryCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkDeliveryOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "recipient", self.recipient.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkDeliveryOptions {
    const NAME: &'static str = "LinkDeliveryOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recipient" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recipient: Option<super::types::LinkDeliveryRecipient> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recipient.is_none() => recipient = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { recipient })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkDeliveryOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkDeliveryRecipient {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "communication_methods",
            self.communication_methods.as_ref(),
        )?;
        codec::put_some(&mut members, "first_name", self.first_name.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkDeliveryRecipient {
    const NAME: &'static str = "LinkDeliveryRecipient";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "communication_methods" => 0,
            "first_name" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut communication_methods: Option<Vec<super::types::LinkDeliveryCommunicationMethod>> =
            None;
        let mut first_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if communication_methods.is_none() => {
                    communication_methods = members.next_value()?
                }
                1 if first_name.is_none() => first_name = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            communication_methods,
            first_name,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkDeliveryRecipient {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkDeliveryCommunicationMethod {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "method", self.method.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkDeliveryCommunicationMethod {
    const NAME: &'static str = "LinkDeliveryCommunicationMethod";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "method" => 0,
            "address" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut method: Option<super::types::LinkDeliveryDeliveryMethod> = None;
        let mut address: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if method.is_none() => method = members.next_value()?,
                1 if address.is_none() => address = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { method, address })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkDeliveryCommunicationMethod {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkDeliveryCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "link_delivery_url", &self.link_delivery_url)?;
        codec::put(
            &mut members,
            "link_delivery_session_id",
            &self.link_delivery_session_id,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkDeliveryCreateResponse {
    const NAME: &'static str = "LinkDeliveryCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link_delivery_url" => 0,
            "link_delivery_session_id" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link_delivery_url: Option<plaid_core::Sensitive> = None;
        let mut link_delivery_session_id: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link_delivery_url.is_none() => link_delivery_url = Some(members.next_value()?),
                1 if link_delivery_session_id.is_none() => {
                    link_delivery_session_id = Some(members.next_value()?)
                }
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            link_delivery_url: codec::required(link_delivery_url, "link_delivery_url")?,
            link_delivery_session_id: codec::required(
                link_delivery_session_id,
                "link_delivery_session_id",
            )?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkDeliveryCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkDeliveryGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "link_delivery_session_id",
            &self.link_delivery_session_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LinkDeliveryGetRequest {
    const NAME: &'static str = "LinkDeliveryGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link_delivery_session_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link_delivery_session_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link_delivery_session_id.is_none() => {
                    link_delivery_session_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            link_delivery_session_id: codec::required(
                link_delivery_session_id,
                "link_delivery_session_id",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LinkDeliveryGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LinkDeliveryGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "completed_at", &self.completed_at)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "access_tokens", &self.access_tokens)?;
        codec::put(&mut members, "item_ids", &self.item_ids)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LinkDeliveryGetResponse {
    const NAME: &'static str = "LinkDeliveryGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "created_at" => 1,
            "completed_at" => 2,
            "request_id" => 3,
            "access_tokens" => 4,
            "item_ids" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::LinkDeliverySessionStatus> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut completed_at: Option<plaid_core::DateTime> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut access_tokens: Option<Vec<plaid_types::AccessToken>> = None;
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if created_at.is_none() => created_at = Some(members.next_value()?),
                2 if completed_at.is_none() => completed_at = members.next_value()?,
                3 if request_id.is_none() => request_id = members.next_value()?,
                4 if access_tokens.is_none() => access_tokens = members.next_value()?,
                5 if item_ids.is_none() => item_ids = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            created_at: codec::required(created_at, "created_at")?,
            completed_at,
            request_id,
            access_tokens: access_tokens.unwrap_or_default(),
            item_ids: item_ids.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LinkDeliveryGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
