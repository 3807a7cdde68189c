// @generated from api/products/monitor.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::WatchlistScreeningEntityCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "search_terms", &self.search_terms)?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityCreateRequest {
    const NAME: &'static str = "WatchlistScreeningEntityCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "search_terms" => 0,
            "client_user_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut search_terms: Option<super::types::EntityWatchlistSearchTerms> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if search_terms.is_none() => search_terms = Some(members.next_value()?),
                1 if client_user_id.is_none() => client_user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            search_terms: codec::required(search_terms, "search_terms")?,
            client_user_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityWatchlistSearchTerms {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "entity_watchlist_program_id",
            &self.entity_watchlist_program_id,
        )?;
        codec::put(&mut members, "legal_name", &self.legal_name)?;
        codec::put_some(
            &mut members,
            "document_number",
            self.document_number.as_ref(),
        )?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(&mut members, "country", self.country.as_ref())?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "url", self.url.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::EntityWatchlistSearchTerms {
    const NAME: &'static str = "EntityWatchlistSearchTerms";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_watchlist_program_id" => 0,
            "legal_name" => 1,
            "document_number" => 2,
            "email_address" => 3,
            "country" => 4,
            "phone_number" => 5,
            "url" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_watchlist_program_id: Option<super::types::EntityWatchlistProgramId> = None;
        let mut legal_name: Option<String> = None;
        let mut document_number: Option<plaid_core::Sensitive> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut country: Option<String> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut url: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_watchlist_program_id.is_none() => {
                    entity_watchlist_program_id = Some(members.next_value()?)
                }
                1 if legal_name.is_none() => legal_name = Some(members.next_value()?),
                2 if document_number.is_none() => document_number = members.next_value()?,
                3 if email_address.is_none() => email_address = members.next_value()?,
                4 if country.is_none() => country = members.next_value()?,
                5 if phone_number.is_none() => phone_number = members.next_value()?,
                6 if url.is_none() => url = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_watchlist_program_id: codec::required(
                entity_watchlist_program_id,
                "entity_watchlist_program_id",
            )?,
            legal_name: codec::required(legal_name, "legal_name")?,
            document_number,
            email_address,
            country,
            phone_number,
            url,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::EntityWatchlistSearchTerms {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "search_terms", &self.search_terms)?;
        codec::put(&mut members, "assignee", &self.assignee)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityCreateResponse {
    const NAME: &'static str = "WatchlistScreeningEntityCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "search_terms" => 1,
            "assignee" => 2,
            "status" => 3,
            "client_user_id" => 4,
            "audit_trail" => 5,
            "request_id" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::EntityWatchlistScreeningId> = None;
        let mut search_terms: Option<super::types::EntityWatchlistScreeningSearchTerms> = None;
        let mut assignee: Option<plaid_types::DashboardUserId> = None;
        let mut status: Option<super::types::WatchlistScreeningStatus> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if search_terms.is_none() => search_terms = Some(members.next_value()?),
                2 if assignee.is_none() => assignee = members.next_value()?,
                3 if status.is_none() => status = Some(members.next_value()?),
                4 if client_user_id.is_none() => client_user_id = members.next_value()?,
                5 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                6 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            search_terms: codec::required(search_terms, "search_terms")?,
            assignee,
            status: codec::required(status, "status")?,
            client_user_id,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityWatchlistScreeningSearchTerms {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "entity_watchlist_program_id",
            &self.entity_watchlist_program_id,
        )?;
        codec::put(&mut members, "legal_name", &self.legal_name)?;
        codec::put(&mut members, "document_number", &self.document_number)?;
        codec::put(&mut members, "email_address", &self.email_address)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::put(&mut members, "url", &self.url)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityWatchlistScreeningSearchTerms {
    const NAME: &'static str = "EntityWatchlistScreeningSearchTerms";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_watchlist_program_id" => 0,
            "legal_name" => 1,
            "document_number" => 2,
            "email_address" => 3,
            "country" => 4,
            "phone_number" => 5,
            "url" => 6,
            "version" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_watchlist_program_id: Option<super::types::EntityWatchlistProgramId> = None;
        let mut legal_name: Option<String> = None;
        let mut document_number: Option<plaid_core::Sensitive> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut country: Option<String> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut url: Option<String> = None;
        let mut version: Option<codec::Whole> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_watchlist_program_id.is_none() => {
                    entity_watchlist_program_id = Some(members.next_value()?)
                }
                1 if legal_name.is_none() => legal_name = Some(members.next_value()?),
                2 if document_number.is_none() => document_number = members.next_value()?,
                3 if email_address.is_none() => email_address = members.next_value()?,
                4 if country.is_none() => country = members.next_value()?,
                5 if phone_number.is_none() => phone_number = members.next_value()?,
                6 if url.is_none() => url = members.next_value()?,
                7 if version.is_none() => version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_watchlist_program_id: codec::required(
                entity_watchlist_program_id,
                "entity_watchlist_program_id",
            )?,
            legal_name: codec::required(legal_name, "legal_name")?,
            document_number,
            email_address,
            country,
            phone_number,
            url,
            version: version.and_then(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityWatchlistScreeningSearchTerms {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningAuditTrail {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "source", &self.source)?;
        codec::put(&mut members, "dashboard_user_id", &self.dashboard_user_id)?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningAuditTrail {
    const NAME: &'static str = "WatchlistScreeningAuditTrail";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "source" => 0,
            "dashboard_user_id" => 1,
            "timestamp" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut source: Option<super::types::Source> = None;
        let mut dashboard_user_id: Option<plaid_types::DashboardUserId> = None;
        let mut timestamp: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if source.is_none() => source = Some(members.next_value()?),
                1 if dashboard_user_id.is_none() => dashboard_user_id = members.next_value()?,
                2 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            source: codec::required(source, "source")?,
            dashboard_user_id,
            timestamp: codec::required(timestamp, "timestamp")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningAuditTrail {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "entity_watchlist_screening_id",
            &self.entity_watchlist_screening_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityGetRequest {
    const NAME: &'static str = "WatchlistScreeningEntityGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_watchlist_screening_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_watchlist_screening_id: Option<super::types::EntityWatchlistScreeningId> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_watchlist_screening_id.is_none() => {
                    entity_watchlist_screening_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_watchlist_screening_id: codec::required(
                entity_watchlist_screening_id,
                "entity_watchlist_screening_id",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "search_terms", &self.search_terms)?;
        codec::put(&mut members, "assignee", &self.assignee)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityGetResponse {
    const NAME: &'static str = "WatchlistScreeningEntityGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "search_terms" => 1,
            "assignee" => 2,
            "status" => 3,
            "client_user_id" => 4,
            "audit_trail" => 5,
            "request_id" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::EntityWatchlistScreeningId> = None;
        let mut search_terms: Option<super::types::EntityWatchlistScreeningSearchTerms> = None;
        let mut assignee: Option<plaid_types::DashboardUserId> = None;
        let mut status: Option<super::types::WatchlistScreeningStatus> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if search_terms.is_none() => search_terms = Some(members.next_value()?),
                2 if assignee.is_none() => assignee = members.next_value()?,
                3 if status.is_none() => status = Some(members.next_value()?),
                4 if client_user_id.is_none() => client_user_id = members.next_value()?,
                5 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                6 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            search_terms: codec::required(search_terms, "search_terms")?,
            assignee,
            status: codec::required(status, "status")?,
            client_user_id,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityHistoryListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "entity_watchlist_screening_id",
            &self.entity_watchlist_screening_id,
        )?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityHistoryListRequest {
    const NAME: &'static str = "WatchlistScreeningEntityHistoryListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_watchlist_screening_id" => 0,
            "cursor" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_watchlist_screening_id: Option<super::types::EntityWatchlistScreeningId> =
            None;
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_watchlist_screening_id.is_none() => {
                    entity_watchlist_screening_id = Some(members.next_value()?)
                }
                1 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_watchlist_screening_id: codec::required(
                entity_watchlist_screening_id,
                "entity_watchlist_screening_id",
            )?,
            cursor,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityHistoryListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityHistoryListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "entity_watchlist_screenings",
            &self.entity_watchlist_screenings,
        )?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityHistoryListResponse {
    const NAME: &'static str = "WatchlistScreeningEntityHistoryListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_watchlist_screenings" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_watchlist_screenings: Option<Vec<super::types::EntityWatchlistScreening>> =
            None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_watchlist_screenings.is_none() => {
                    entity_watchlist_screenings = members.next_value()?
                }
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_watchlist_screenings: entity_watchlist_screenings.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityHistoryListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityWatchlistScreening {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "search_terms", &self.search_terms)?;
        codec::put(&mut members, "assignee", &self.assignee)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityWatchlistScreening {
    const NAME: &'static str = "EntityWatchlistScreening";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "search_terms" => 1,
            "assignee" => 2,
            "status" => 3,
            "client_user_id" => 4,
            "audit_trail" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::EntityWatchlistScreeningId> = None;
        let mut search_terms: Option<super::types::EntityWatchlistScreeningSearchTerms> = None;
        let mut assignee: Option<plaid_types::DashboardUserId> = None;
        let mut status: Option<super::types::WatchlistScreeningStatus> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if search_terms.is_none() => search_terms = Some(members.next_value()?),
                2 if assignee.is_none() => assignee = members.next_value()?,
                3 if status.is_none() => status = Some(members.next_value()?),
                4 if client_user_id.is_none() => client_user_id = members.next_value()?,
                5 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            search_terms: codec::required(search_terms, "search_terms")?,
            assignee,
            status: codec::required(status, "status")?,
            client_user_id,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityWatchlistScreening {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityHitListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "entity_watchlist_screening_id",
            &self.entity_watchlist_screening_id,
        )?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityHitListRequest {
    const NAME: &'static str = "WatchlistScreeningEntityHitListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_watchlist_screening_id" => 0,
            "cursor" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_watchlist_screening_id: Option<super::types::EntityWatchlistScreeningId> =
            None;
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_watchlist_screening_id.is_none() => {
                    entity_watchlist_screening_id = Some(members.next_value()?)
                }
                1 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_watchlist_screening_id: codec::required(
                entity_watchlist_screening_id,
                "entity_watchlist_screening_id",
            )?,
            cursor,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityHitListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityHitListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "entity_watchlist_screening_hits",
            &self.entity_watchlist_screening_hits,
        )?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityHitListResponse {
    const NAME: &'static str = "WatchlistScreeningEntityHitListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_watchlist_screening_hits" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_watchlist_screening_hits: Option<
            Vec<super::types::EntityWatchlistScreeningHit>,
        > = None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_watchlist_screening_hits.is_none() => {
                    entity_watchlist_screening_hits = members.next_value()?
                }
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_watchlist_screening_hits: entity_watchlist_screening_hits.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityHitListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityWatchlistScreeningHit {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "review_status", &self.review_status)?;
        codec::put(&mut members, "first_active", &self.first_active)?;
        codec::put(&mut members, "inactive_since", &self.inactive_since)?;
        codec::put(&mut members, "historical_since", &self.historical_since)?;
        codec::put(&mut members, "list_code", &self.list_code)?;
        codec::put(&mut members, "plaid_uid", &self.plaid_uid)?;
        codec::put(&mut members, "source_uid", &self.source_uid)?;
        codec::put(&mut members, "sub_programs", &self.sub_programs)?;
        codec::put_some(&mut members, "analysis", self.analysis.as_ref())?;
        codec::put_some(&mut members, "data", self.data.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityWatchlistScreeningHit {
    const NAME: &'static str = "EntityWatchlistScreeningHit";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "review_status" => 1,
            "first_active" => 2,
            "inactive_since" => 3,
            "historical_since" => 4,
            "list_code" => 5,
            "plaid_uid" => 6,
            "source_uid" => 7,
            "sub_programs" => 8,
            "analysis" => 9,
            "data" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::EntityWatchlistScreeningHitId> = None;
        let mut review_status: Option<super::types::WatchlistScreeningHitStatus> = None;
        let mut first_active: Option<plaid_core::DateTime> = None;
        let mut inactive_since: Option<plaid_core::DateTime> = None;
        let mut historical_since: Option<plaid_core::DateTime> = None;
        let mut list_code: Option<super::types::EntityWatchlistCode> = None;
        let mut plaid_uid: Option<String> = None;
        let mut source_uid: Option<String> = None;
        let mut sub_programs: Option<Vec<String>> = None;
        let mut analysis: Option<super::types::EntityScreeningHitAnalysis> = None;
        let mut data: Option<super::types::EntityScreeningHitData> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if review_status.is_none() => review_status = Some(members.next_value()?),
                2 if first_active.is_none() => first_active = Some(members.next_value()?),
                3 if inactive_since.is_none() => inactive_since = members.next_value()?,
                4 if historical_since.is_none() => historical_since = members.next_value()?,
                5 if list_code.is_none() => list_code = Some(members.next_value()?),
                6 if plaid_uid.is_none() => plaid_uid = Some(members.next_value()?),
                7 if source_uid.is_none() => source_uid = members.next_value()?,
                8 if sub_programs.is_none() => sub_programs = members.next_value()?,
                9 if analysis.is_none() => analysis = members.next_value()?,
                10 if data.is_none() => data = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            review_status: codec::required(review_status, "review_status")?,
            first_active: codec::required(first_active, "first_active")?,
            inactive_since,
            historical_since,
            list_code: codec::required(list_code, "list_code")?,
            plaid_uid: codec::required(plaid_uid, "plaid_uid")?,
            source_uid,
            sub_programs: sub_programs.unwrap_or_default(),
            analysis,
            data,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityWatchlistScreeningHit {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityScreeningHitAnalysis {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "documents", self.documents.as_ref())?;
        codec::put_some(
            &mut members,
            "email_addresses",
            self.email_addresses.as_ref(),
        )?;
        codec::put_some(&mut members, "locations", self.locations.as_ref())?;
        codec::put_some(&mut members, "names", self.names.as_ref())?;
        codec::put_some(&mut members, "phone_numbers", self.phone_numbers.as_ref())?;
        codec::put_some(&mut members, "urls", self.urls.as_ref())?;
        codec::put_some(
            &mut members,
            "search_terms_version",
            self.search_terms_version.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityScreeningHitAnalysis {
    const NAME: &'static str = "EntityScreeningHitAnalysis";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "documents" => 0,
            "email_addresses" => 1,
            "locations" => 2,
            "names" => 3,
            "phone_numbers" => 4,
            "urls" => 5,
            "search_terms_version" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut documents: Option<plaid_types::MatchSummaryCode> = None;
        let mut email_addresses: Option<plaid_types::MatchSummaryCode> = None;
        let mut locations: Option<plaid_types::MatchSummaryCode> = None;
        let mut names: Option<plaid_types::MatchSummaryCode> = None;
        let mut phone_numbers: Option<plaid_types::MatchSummaryCode> = None;
        let mut urls: Option<plaid_types::MatchSummaryCode> = None;
        let mut search_terms_version: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if documents.is_none() => documents = members.next_value()?,
                1 if email_addresses.is_none() => email_addresses = members.next_value()?,
                2 if locations.is_none() => locations = members.next_value()?,
                3 if names.is_none() => names = members.next_value()?,
                4 if phone_numbers.is_none() => phone_numbers = members.next_value()?,
                5 if urls.is_none() => urls = members.next_value()?,
                6 if search_terms_version.is_none() => {
                    search_terms_version = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            documents,
            email_addresses,
            locations,
            names,
            phone_numbers,
            urls,
            search_terms_version: search_terms_version.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityScreeningHitAnalysis {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityScreeningHitData {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "documents", &self.documents)?;
        codec::put(&mut members, "email_addresses", &self.email_addresses)?;
        codec::put(&mut members, "locations", &self.locations)?;
        codec::put(&mut members, "names", &self.names)?;
        codec::put(&mut members, "phone_numbers", &self.phone_numbers)?;
        codec::put(&mut members, "urls", &self.urls)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityScreeningHitData {
    const NAME: &'static str = "EntityScreeningHitData";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "documents" => 0,
            "email_addresses" => 1,
            "locations" => 2,
            "names" => 3,
            "phone_numbers" => 4,
            "urls" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut documents: Option<Vec<super::types::EntityScreeningHitDocumentsItems>> = None;
        let mut email_addresses: Option<Vec<super::types::EntityScreeningHitEmailsItems>> = None;
        let mut locations: Option<Vec<super::types::GenericScreeningHitLocationItems>> = None;
        let mut names: Option<Vec<super::types::EntityScreeningHitNamesItems>> = None;
        let mut phone_numbers: Option<Vec<super::types::EntityScreeningHitsPhoneNumberItems>> =
            None;
        let mut urls: Option<Vec<super::types::EntityScreeningHitUrlsItems>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if documents.is_none() => documents = members.next_value()?,
                1 if email_addresses.is_none() => email_addresses = members.next_value()?,
                2 if locations.is_none() => locations = members.next_value()?,
                3 if names.is_none() => names = members.next_value()?,
                4 if phone_numbers.is_none() => phone_numbers = members.next_value()?,
                5 if urls.is_none() => urls = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            documents: documents.unwrap_or_default(),
            email_addresses: email_addresses.unwrap_or_default(),
            locations: locations.unwrap_or_default(),
            names: names.unwrap_or_default(),
            phone_numbers: phone_numbers.unwrap_or_default(),
            urls: urls.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityScreeningHitData {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityScreeningHitDocumentsItems {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "analysis", self.analysis.as_ref())?;
        codec::put_some(&mut members, "data", self.data.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityScreeningHitDocumentsItems {
    const NAME: &'static str = "EntityScreeningHitDocumentsItems";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "analysis" => 0,
            "data" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut analysis: Option<super::types::MatchSummary> = None;
        let mut data: Option<super::types::EntityDocument> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if analysis.is_none() => analysis = members.next_value()?,
                1 if data.is_none() => data = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { analysis, data })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityScreeningHitDocumentsItems {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::MatchSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "summary", &self.summary)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::MatchSummary {
    const NAME: &'static str = "MatchSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "summary" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut summary: Option<plaid_types::MatchSummaryCode> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if summary.is_none() => summary = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            summary: codec::required(summary, "summary")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::MatchSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityDocument {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "number", &self.number)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityDocument {
    const NAME: &'static str = "EntityDocument";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "type" => 0,
            "number" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut r#type: Option<super::types::EntityDocumentType> = None;
        let mut number: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if r#type.is_none() => r#type = Some(members.next_value()?),
                1 if number.is_none() => number = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            r#type: codec::required(r#type, "type")?,
            number: codec::required(number, "number")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityDocument {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityScreeningHitEmailsItems {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "analysis", self.analysis.as_ref())?;
        codec::put_some(&mut members, "data", self.data.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityScreeningHitEmailsItems {
    const NAME: &'static str = "EntityScreeningHitEmailsItems";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "analysis" => 0,
            "data" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut analysis: Option<super::types::MatchSummary> = None;
        let mut data: Option<super::types::EntityScreeningHitEmails> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if analysis.is_none() => analysis = members.next_value()?,
                1 if data.is_none() => data = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { analysis, data })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityScreeningHitEmailsItems {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityScreeningHitEmails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "email_address", &self.email_address)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityScreeningHitEmails {
    const NAME: &'static str = "EntityScreeningHitEmails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "email_address" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut email_address: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if email_address.is_none() => email_address = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            email_address: codec::required(email_address, "email_address")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityScreeningHitEmails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::GenericScreeningHitLocationItems {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "analysis", self.analysis.as_ref())?;
        codec::put_some(&mut members, "data", self.data.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::GenericScreeningHitLocationItems {
    const NAME: &'static str = "GenericScreeningHitLocationItems";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "analysis" => 0,
            "data" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut analysis: Option<super::types::MatchSummary> = None;
        let mut data: Option<super::types::WatchlistScreeningHitLocations> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if analysis.is_none() => analysis = members.next_value()?,
                1 if data.is_none() => data = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { analysis, data })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::GenericScreeningHitLocationItems {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningHitLocations {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "full", &self.full)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningHitLocations {
    const NAME: &'static str = "WatchlistScreeningHitLocations";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "full" => 0,
            "country" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut full: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if full.is_none() => full = Some(members.next_value()?),
                1 if country.is_none() => country = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            full: codec::required(full, "full")?,
            country: codec::required(country, "country")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningHitLocations {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityScreeningHitNamesItems {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "analysis", self.analysis.as_ref())?;
        codec::put_some(&mut members, "data", self.data.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityScreeningHitNamesItems {
    const NAME: &'static str = "EntityScreeningHitNamesItems";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "analysis" => 0,
            "data" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut analysis: Option<super::types::MatchSummary> = None;
        let mut data: Option<super::types::EntityScreeningHitNames> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if analysis.is_none() => analysis = members.next_value()?,
                1 if data.is_none() => data = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { analysis, data })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityScreeningHitNamesItems {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityScreeningHitNames {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "full", &self.full)?;
        codec::put(&mut members, "is_primary", &self.is_primary)?;
        codec::put(
            &mut members,
            "weak_alias_determination",
            &self.weak_alias_determination,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityScreeningHitNames {
    const NAME: &'static str = "EntityScreeningHitNames";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "full" => 0,
            "is_primary" => 1,
            "weak_alias_determination" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut full: Option<String> = None;
        let mut is_primary: Option<bool> = None;
        let mut weak_alias_determination: Option<super::types::WeakAliasDetermination> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if full.is_none() => full = Some(members.next_value()?),
                1 if is_primary.is_none() => is_primary = members.next_value()?,
                2 if weak_alias_determination.is_none() => {
                    weak_alias_determination = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            full: codec::required(full, "full")?,
            is_primary: is_primary.unwrap_or_default(),
            weak_alias_determination: codec::required(
                weak_alias_determination,
                "weak_alias_determination",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityScreeningHitNames {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityScreeningHitsPhoneNumberItems {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "analysis", self.analysis.as_ref())?;
        codec::put_some(&mut members, "data", self.data.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityScreeningHitsPhoneNumberItems {
    const NAME: &'static str = "EntityScreeningHitsPhoneNumberItems";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "analysis" => 0,
            "data" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut analysis: Option<super::types::MatchSummary> = None;
        let mut data: Option<super::types::EntityScreeningHitPhoneNumbers> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if analysis.is_none() => analysis = members.next_value()?,
                1 if data.is_none() => data = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { analysis, data })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityScreeningHitsPhoneNumberItems {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityScreeningHitPhoneNumbers {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityScreeningHitPhoneNumbers {
    const NAME: &'static str = "EntityScreeningHitPhoneNumbers";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "type" => 0,
            "phone_number" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut r#type: Option<super::types::PhoneType> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if r#type.is_none() => r#type = Some(members.next_value()?),
                1 if phone_number.is_none() => phone_number = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            r#type: codec::required(r#type, "type")?,
            phone_number: codec::required(phone_number, "phone_number")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityScreeningHitPhoneNumbers {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityScreeningHitUrlsItems {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "analysis", self.analysis.as_ref())?;
        codec::put_some(&mut members, "data", self.data.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityScreeningHitUrlsItems {
    const NAME: &'static str = "EntityScreeningHitUrlsItems";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "analysis" => 0,
            "data" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut analysis: Option<super::types::MatchSummary> = None;
        let mut data: Option<super::types::EntityScreeningHitUrls> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if analysis.is_none() => analysis = members.next_value()?,
                1 if data.is_none() => data = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { analysis, data })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityScreeningHitUrlsItems {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityScreeningHitUrls {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "url", &self.url)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityScreeningHitUrls {
    const NAME: &'static str = "EntityScreeningHitUrls";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "url" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut url: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if url.is_none() => url = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            url: codec::required(url, "url")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityScreeningHitUrls {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "entity_watchlist_program_id",
            &self.entity_watchlist_program_id,
        )?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(&mut members, "assignee", self.assignee.as_ref())?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityListRequest {
    const NAME: &'static str = "WatchlistScreeningEntityListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_watchlist_program_id" => 0,
            "client_user_id" => 1,
            "status" => 2,
            "assignee" => 3,
            "cursor" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_watchlist_program_id: Option<super::types::EntityWatchlistProgramId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut status: Option<super::types::WatchlistScreeningStatus> = None;
        let mut assignee: Option<plaid_types::DashboardUserId> = None;
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_watchlist_program_id.is_none() => {
                    entity_watchlist_program_id = Some(members.next_value()?)
                }
                1 if client_user_id.is_none() => client_user_id = members.next_value()?,
                2 if status.is_none() => status = members.next_value()?,
                3 if assignee.is_none() => assignee = members.next_value()?,
                4 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_watchlist_program_id: codec::required(
                entity_watchlist_program_id,
                "entity_watchlist_program_id",
            )?,
            client_user_id,
            status,
            assignee,
            cursor,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "entity_watchlist_screenings",
            &self.entity_watchlist_screenings,
        )?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityListResponse {
    const NAME: &'static str = "WatchlistScreeningEntityListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_watchlist_screenings" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_watchlist_screenings: Option<Vec<super::types::EntityWatchlistScreening>> =
            None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_watchlist_screenings.is_none() => {
                    entity_watchlist_screenings = members.next_value()?
                }
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_watchlist_screenings: entity_watchlist_screenings.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityProgramGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "entity_watchlist_program_id",
            &self.entity_watchlist_program_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityProgramGetRequest {
    const NAME: &'static str = "WatchlistScreeningEntityProgramGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_watchlist_program_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_watchlist_program_id: Option<super::types::EntityWatchlistProgramId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_watchlist_program_id.is_none() => {
                    entity_watchlist_program_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_watchlist_program_id: codec::required(
                entity_watchlist_program_id,
                "entity_watchlist_program_id",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityProgramGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityProgramGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put_some(
            &mut members,
            "is_rescanning_enabled",
            self.is_rescanning_enabled.as_ref(),
        )?;
        codec::put(&mut members, "lists_enabled", &self.lists_enabled)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "name_sensitivity", &self.name_sensitivity)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put(&mut members, "is_archived", &self.is_archived)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityProgramGetResponse {
    const NAME: &'static str = "WatchlistScreeningEntityProgramGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "created_at" => 1,
            "is_rescanning_enabled" => 2,
            "lists_enabled" => 3,
            "name" => 4,
            "name_sensitivity" => 5,
            "audit_trail" => 6,
            "is_archived" => 7,
            "request_id" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::EntityWatchlistProgramId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut is_rescanning_enabled: Option<bool> = None;
        let mut lists_enabled: Option<Vec<super::types::EntityWatchlistCode>> = None;
        let mut name: Option<String> = None;
        let mut name_sensitivity: Option<super::types::ProgramNameSensitivity> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        let mut is_archived: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if created_at.is_none() => created_at = Some(members.next_value()?),
                2 if is_rescanning_enabled.is_none() => {
                    is_rescanning_enabled = members.next_value()?
                }
                3 if lists_enabled.is_none() => lists_enabled = members.next_value()?,
                4 if name.is_none() => name = Some(members.next_value()?),
                5 if name_sensitivity.is_none() => name_sensitivity = Some(members.next_value()?),
                6 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                7 if is_archived.is_none() => is_archived = members.next_value()?,
                8 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            created_at: codec::required(created_at, "created_at")?,
            is_rescanning_enabled,
            lists_enabled: lists_enabled.unwrap_or_default(),
            name: codec::required(name, "name")?,
            name_sensitivity: codec::required(name_sensitivity, "name_sensitivity")?,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            is_archived: is_archived.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityProgramGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityProgramListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityProgramListRequest {
    const NAME: &'static str = "WatchlistScreeningEntityProgramListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "cursor" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { cursor })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityProgramListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityProgramListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "entity_watchlist_programs",
            &self.entity_watchlist_programs,
        )?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityProgramListResponse {
    const NAME: &'static str = "WatchlistScreeningEntityProgramListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_watchlist_programs" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_watchlist_programs: Option<Vec<super::types::EntityWatchlistProgram>> = None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_watchlist_programs.is_none() => {
                    entity_watchlist_programs = members.next_value()?
                }
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_watchlist_programs: entity_watchlist_programs.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityProgramListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityWatchlistProgram {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put_some(
            &mut members,
            "is_rescanning_enabled",
            self.is_rescanning_enabled.as_ref(),
        )?;
        codec::put(&mut members, "lists_enabled", &self.lists_enabled)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "name_sensitivity", &self.name_sensitivity)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put(&mut members, "is_archived", &self.is_archived)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityWatchlistProgram {
    const NAME: &'static str = "EntityWatchlistProgram";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "created_at" => 1,
            "is_rescanning_enabled" => 2,
            "lists_enabled" => 3,
            "name" => 4,
            "name_sensitivity" => 5,
            "audit_trail" => 6,
            "is_archived" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::EntityWatchlistProgramId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut is_rescanning_enabled: Option<bool> = None;
        let mut lists_enabled: Option<Vec<super::types::EntityWatchlistCode>> = None;
        let mut name: Option<String> = None;
        let mut name_sensitivity: Option<super::types::ProgramNameSensitivity> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        let mut is_archived: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if created_at.is_none() => created_at = Some(members.next_value()?),
                2 if is_rescanning_enabled.is_none() => {
                    is_rescanning_enabled = members.next_value()?
                }
                3 if lists_enabled.is_none() => lists_enabled = members.next_value()?,
                4 if name.is_none() => name = Some(members.next_value()?),
                5 if name_sensitivity.is_none() => name_sensitivity = Some(members.next_value()?),
                6 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                7 if is_archived.is_none() => is_archived = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            created_at: codec::required(created_at, "created_at")?,
            is_rescanning_enabled,
            lists_enabled: lists_enabled.unwrap_or_default(),
            name: codec::required(name, "name")?,
            name_sensitivity: codec::required(name_sensitivity, "name_sensitivity")?,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            is_archived: is_archived.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityWatchlistProgram {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityReviewCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "confirmed_hits", &self.confirmed_hits)?;
        codec::put(&mut members, "dismissed_hits", &self.dismissed_hits)?;
        codec::put_some(&mut members, "comment", self.comment.as_ref())?;
        codec::put(
            &mut members,
            "entity_watchlist_screening_id",
            &self.entity_watchlist_screening_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityReviewCreateRequest {
    const NAME: &'static str = "WatchlistScreeningEntityReviewCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "confirmed_hits" => 0,
            "dismissed_hits" => 1,
            "comment" => 2,
            "entity_watchlist_screening_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut confirmed_hits: Option<Vec<super::types::EntityWatchlistScreeningHitId>> = None;
        let mut dismissed_hits: Option<Vec<super::types::EntityWatchlistScreeningHitId>> = None;
        let mut comment: Option<String> = None;
        let mut entity_watchlist_screening_id: Option<super::types::EntityWatchlistScreeningId> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if confirmed_hits.is_none() => confirmed_hits = members.next_value()?,
                1 if dismissed_hits.is_none() => dismissed_hits = members.next_value()?,
                2 if comment.is_none() => comment = members.next_value()?,
                3 if entity_watchlist_screening_id.is_none() => {
                    entity_watchlist_screening_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            confirmed_hits: confirmed_hits.unwrap_or_default(),
            dismissed_hits: dismissed_hits.unwrap_or_default(),
            comment,
            entity_watchlist_screening_id: codec::required(
                entity_watchlist_screening_id,
                "entity_watchlist_screening_id",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityReviewCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityReviewCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "confirmed_hits", &self.confirmed_hits)?;
        codec::put(&mut members, "dismissed_hits", &self.dismissed_hits)?;
        codec::put(&mut members, "comment", &self.comment)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityReviewCreateResponse {
    const NAME: &'static str = "WatchlistScreeningEntityReviewCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "confirmed_hits" => 1,
            "dismissed_hits" => 2,
            "comment" => 3,
            "audit_trail" => 4,
            "request_id" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::EntityWatchlistScreeningReviewId> = None;
        let mut confirmed_hits: Option<Vec<super::types::EntityWatchlistScreeningHitId>> = None;
        let mut dismissed_hits: Option<Vec<super::types::EntityWatchlistScreeningHitId>> = None;
        let mut comment: Option<String> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if confirmed_hits.is_none() => confirmed_hits = members.next_value()?,
                2 if dismissed_hits.is_none() => dismissed_hits = members.next_value()?,
                3 if comment.is_none() => comment = members.next_value()?,
                4 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                5 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            confirmed_hits: confirmed_hits.unwrap_or_default(),
            dismissed_hits: dismissed_hits.unwrap_or_default(),
            comment,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityReviewCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityReviewListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "entity_watchlist_screening_id",
            &self.entity_watchlist_screening_id,
        )?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityReviewListRequest {
    const NAME: &'static str = "WatchlistScreeningEntityReviewListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_watchlist_screening_id" => 0,
            "cursor" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_watchlist_screening_id: Option<super::types::EntityWatchlistScreeningId> =
            None;
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_watchlist_screening_id.is_none() => {
                    entity_watchlist_screening_id = Some(members.next_value()?)
                }
                1 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_watchlist_screening_id: codec::required(
                entity_watchlist_screening_id,
                "entity_watchlist_screening_id",
            )?,
            cursor,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityReviewListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityReviewListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "entity_watchlist_screening_reviews",
            &self.entity_watchlist_screening_reviews,
        )?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityReviewListResponse {
    const NAME: &'static str = "WatchlistScreeningEntityReviewListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_watchlist_screening_reviews" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_watchlist_screening_reviews: Option<
            Vec<super::types::EntityWatchlistScreeningReview>,
        > = None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_watchlist_screening_reviews.is_none() => {
                    entity_watchlist_screening_reviews = members.next_value()?
                }
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_watchlist_screening_reviews: entity_watchlist_screening_reviews
                .unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityReviewListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EntityWatchlistScreeningReview {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "confirmed_hits", &self.confirmed_hits)?;
        codec::put(&mut members, "dismissed_hits", &self.dismissed_hits)?;
        codec::put(&mut members, "comment", &self.comment)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EntityWatchlistScreeningReview {
    const NAME: &'static str = "EntityWatchlistScreeningReview";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "confirmed_hits" => 1,
            "dismissed_hits" => 2,
            "comment" => 3,
            "audit_trail" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::EntityWatchlistScreeningReviewId> = None;
        let mut confirmed_hits: Option<Vec<super::types::EntityWatchlistScreeningHitId>> = None;
        let mut dismissed_hits: Option<Vec<super::types::EntityWatchlistScreeningHitId>> = None;
        let mut comment: Option<String> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if confirmed_hits.is_none() => confirmed_hits = members.next_value()?,
                2 if dismissed_hits.is_none() => dismissed_hits = members.next_value()?,
                3 if comment.is_none() => comment = members.next_value()?,
                4 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            confirmed_hits: confirmed_hits.unwrap_or_default(),
            dismissed_hits: dismissed_hits.unwrap_or_default(),
            comment,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EntityWatchlistScreeningReview {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityUpdateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "entity_watchlist_screening_id",
            &self.entity_watchlist_screening_id,
        )?;
        codec::put_some(&mut members, "search_terms", self.search_terms.as_ref())?;
        codec::put_some(&mut members, "assignee", self.assignee.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::put_some(&mut members, "reset_fields", self.reset_fields.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityUpdateRequest {
    const NAME: &'static str = "WatchlistScreeningEntityUpdateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_watchlist_screening_id" => 0,
            "search_terms" => 1,
            "assignee" => 2,
            "status" => 3,
            "client_user_id" => 4,
            "reset_fields" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_watchlist_screening_id: Option<super::types::EntityWatchlistScreeningId> =
            None;
        let mut search_terms: Option<super::types::UpdateEntityScreeningRequestSearchTerms> = None;
        let mut assignee: Option<plaid_types::DashboardUserId> = None;
        let mut status: Option<super::types::WatchlistScreeningStatus> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut reset_fields: Option<
            Vec<super::types::WatchlistScreeningEntityUpdateRequestResettableField>,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_watchlist_screening_id.is_none() => {
                    entity_watchlist_screening_id = Some(members.next_value()?)
                }
                1 if search_terms.is_none() => search_terms = members.next_value()?,
                2 if assignee.is_none() => assignee = members.next_value()?,
                3 if status.is_none() => status = members.next_value()?,
                4 if client_user_id.is_none() => client_user_id = members.next_value()?,
                5 if reset_fields.is_none() => reset_fields = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_watchlist_screening_id: codec::required(
                entity_watchlist_screening_id,
                "entity_watchlist_screening_id",
            )?,
            search_terms,
            assignee,
            status,
            client_user_id,
            reset_fields,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityUpdateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UpdateEntityScreeningRequestSearchTerms {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "entity_watchlist_program_id",
            &self.entity_watchlist_program_id,
        )?;
        codec::put_some(&mut members, "legal_name", self.legal_name.as_ref())?;
        codec::put_some(
            &mut members,
            "document_number",
            self.document_number.as_ref(),
        )?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(&mut members, "country", self.country.as_ref())?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "url", self.url.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UpdateEntityScreeningRequestSearchTerms {
    const NAME: &'static str = "UpdateEntityScreeningRequestSearchTerms";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_watchlist_program_id" => 0,
            "legal_name" => 1,
            "document_number" => 2,
            "email_address" => 3,
            "country" => 4,
            "phone_number" => 5,
            "url" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_watchlist_program_id: Option<super::types::EntityWatchlistProgramId> = None;
        let mut legal_name: Option<String> = None;
        let mut document_number: Option<plaid_core::Sensitive> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut country: Option<String> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut url: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_watchlist_program_id.is_none() => {
                    entity_watchlist_program_id = Some(members.next_value()?)
                }
                1 if legal_name.is_none() => legal_name = members.next_value()?,
                2 if document_number.is_none() => document_number = members.next_value()?,
                3 if email_address.is_none() => email_address = members.next_value()?,
                4 if country.is_none() => country = members.next_value()?,
                5 if phone_number.is_none() => phone_number = members.next_value()?,
                6 if url.is_none() => url = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_watchlist_program_id: codec::required(
                entity_watchlist_program_id,
                "entity_watchlist_program_id",
            )?,
            legal_name,
            document_number,
            email_address,
            country,
            phone_number,
            url,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UpdateEntityScreeningRequestSearchTerms {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningEntityUpdateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "search_terms", &self.search_terms)?;
        codec::put(&mut members, "assignee", &self.assignee)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningEntityUpdateResponse {
    const NAME: &'static str = "WatchlistScreeningEntityUpdateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "search_terms" => 1,
            "assignee" => 2,
            "status" => 3,
            "client_user_id" => 4,
            "audit_trail" => 5,
            "request_id" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::EntityWatchlistScreeningId> = None;
        let mut search_terms: Option<super::types::EntityWatchlistScreeningSearchTerms> = None;
        let mut assignee: Option<plaid_types::DashboardUserId> = None;
        let mut status: Option<super::types::WatchlistScreeningStatus> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if search_terms.is_none() => search_terms = Some(members.next_value()?),
                2 if assignee.is_none() => assignee = members.next_value()?,
                3 if status.is_none() => status = Some(members.next_value()?),
                4 if client_user_id.is_none() => client_user_id = members.next_value()?,
                5 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                6 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            search_terms: codec::required(search_terms, "search_terms")?,
            assignee,
            status: codec::required(status, "status")?,
            client_user_id,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningEntityUpdateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "search_terms", &self.search_terms)?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualCreateRequest {
    const NAME: &'static str = "WatchlistScreeningIndividualCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "search_terms" => 0,
            "client_user_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut search_terms: Option<super::types::WatchlistScreeningRequestSearchTerms> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if search_terms.is_none() => search_terms = Some(members.next_value()?),
                1 if client_user_id.is_none() => client_user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            search_terms: codec::required(search_terms, "search_terms")?,
            client_user_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningRequestSearchTerms {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "watchlist_program_id",
            &self.watchlist_program_id,
        )?;
        codec::put(&mut members, "legal_name", &self.legal_name)?;
        codec::put_some(&mut members, "date_of_birth", self.date_of_birth.as_ref())?;
        codec::put_some(
            &mut members,
            "document_number",
            self.document_number.as_ref(),
        )?;
        codec::put_some(&mut members, "country", self.country.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningRequestSearchTerms {
    const NAME: &'static str = "WatchlistScreeningRequestSearchTerms";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "watchlist_program_id" => 0,
            "legal_name" => 1,
            "date_of_birth" => 2,
            "document_number" => 3,
            "country" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut watchlist_program_id: Option<super::types::WatchlistProgramId> = None;
        let mut legal_name: Option<String> = None;
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut document_number: Option<plaid_core::Sensitive> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if watchlist_program_id.is_none() => {
                    watchlist_program_id = Some(members.next_value()?)
                }
                1 if legal_name.is_none() => legal_name = Some(members.next_value()?),
                2 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                3 if document_number.is_none() => document_number = members.next_value()?,
                4 if country.is_none() => country = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            watchlist_program_id: codec::required(watchlist_program_id, "watchlist_program_id")?,
            legal_name: codec::required(legal_name, "legal_name")?,
            date_of_birth,
            document_number,
            country,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningRequestSearchTerms {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "search_terms", &self.search_terms)?;
        codec::put(&mut members, "assignee", &self.assignee)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualCreateResponse {
    const NAME: &'static str = "WatchlistScreeningIndividualCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "search_terms" => 1,
            "assignee" => 2,
            "status" => 3,
            "client_user_id" => 4,
            "audit_trail" => 5,
            "request_id" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::WatchlistScreeningId> = None;
        let mut search_terms: Option<super::types::WatchlistScreeningSearchTerms> = None;
        let mut assignee: Option<plaid_types::DashboardUserId> = None;
        let mut status: Option<super::types::WatchlistScreeningStatus> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if search_terms.is_none() => search_terms = Some(members.next_value()?),
                2 if assignee.is_none() => assignee = members.next_value()?,
                3 if status.is_none() => status = Some(members.next_value()?),
                4 if client_user_id.is_none() => client_user_id = members.next_value()?,
                5 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                6 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            search_terms: codec::required(search_terms, "search_terms")?,
            assignee,
            status: codec::required(status, "status")?,
            client_user_id,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningSearchTerms {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "watchlist_program_id",
            &self.watchlist_program_id,
        )?;
        codec::put(&mut members, "legal_name", &self.legal_name)?;
        codec::put(&mut members, "date_of_birth", &self.date_of_birth)?;
        codec::put(&mut members, "document_number", &self.document_number)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningSearchTerms {
    const NAME: &'static str = "WatchlistScreeningSearchTerms";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "watchlist_program_id" => 0,
            "legal_name" => 1,
            "date_of_birth" => 2,
            "document_number" => 3,
            "country" => 4,
            "version" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut watchlist_program_id: Option<super::types::WatchlistProgramId> = None;
        let mut legal_name: Option<String> = None;
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut document_number: Option<plaid_core::Sensitive> = None;
        let mut country: Option<String> = None;
        let mut version: Option<codec::Whole> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if watchlist_program_id.is_none() => {
                    watchlist_program_id = Some(members.next_value()?)
                }
                1 if legal_name.is_none() => legal_name = Some(members.next_value()?),
                2 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                3 if document_number.is_none() => document_number = members.next_value()?,
                4 if country.is_none() => country = members.next_value()?,
                5 if version.is_none() => version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            watchlist_program_id: codec::required(watchlist_program_id, "watchlist_program_id")?,
            legal_name: codec::required(legal_name, "legal_name")?,
            date_of_birth,
            document_number,
            country,
            version: version.and_then(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningSearchTerms {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "watchlist_screening_id",
            &self.watchlist_screening_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualGetRequest {
    const NAME: &'static str = "WatchlistScreeningIndividualGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "watchlist_screening_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut watchlist_screening_id: Option<plaid_types::WatchlistScreeningId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if watchlist_screening_id.is_none() => {
                    watchlist_screening_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            watchlist_screening_id: codec::required(
                watchlist_screening_id,
                "watchlist_screening_id",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "search_terms", &self.search_terms)?;
        codec::put(&mut members, "assignee", &self.assignee)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualGetResponse {
    const NAME: &'static str = "WatchlistScreeningIndividualGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "search_terms" => 1,
            "assignee" => 2,
            "status" => 3,
            "client_user_id" => 4,
            "audit_trail" => 5,
            "request_id" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::WatchlistScreeningId> = None;
        let mut search_terms: Option<super::types::WatchlistScreeningSearchTerms> = None;
        let mut assignee: Option<plaid_types::DashboardUserId> = None;
        let mut status: Option<super::types::WatchlistScreeningStatus> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if search_terms.is_none() => search_terms = Some(members.next_value()?),
                2 if assignee.is_none() => assignee = members.next_value()?,
                3 if status.is_none() => status = Some(members.next_value()?),
                4 if client_user_id.is_none() => client_user_id = members.next_value()?,
                5 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                6 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            search_terms: codec::required(search_terms, "search_terms")?,
            assignee,
            status: codec::required(status, "status")?,
            client_user_id,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualHistoryListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "watchlist_screening_id",
            &self.watchlist_screening_id,
        )?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualHistoryListRequest {
    const NAME: &'static str = "WatchlistScreeningIndividualHistoryListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "watchlist_screening_id" => 0,
            "cursor" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut watchlist_screening_id: Option<plaid_types::WatchlistScreeningId> = None;
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if watchlist_screening_id.is_none() => {
                    watchlist_screening_id = Some(members.next_value()?)
                }
                1 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            watchlist_screening_id: codec::required(
                watchlist_screening_id,
                "watchlist_screening_id",
            )?,
            cursor,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualHistoryListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualHistoryListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "watchlist_screenings",
            &self.watchlist_screenings,
        )?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualHistoryListResponse {
    const NAME: &'static str = "WatchlistScreeningIndividualHistoryListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "watchlist_screenings" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut watchlist_screenings: Option<Vec<super::types::WatchlistScreeningIndividual>> =
            None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if watchlist_screenings.is_none() => {
                    watchlist_screenings = members.next_value()?
                }
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            watchlist_screenings: watchlist_screenings.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de>
    for super::types::WatchlistScreeningIndividualHistoryListResponse
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividual {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "search_terms", &self.search_terms)?;
        codec::put(&mut members, "assignee", &self.assignee)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividual {
    const NAME: &'static str = "WatchlistScreeningIndividual";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "search_terms" => 1,
            "assignee" => 2,
            "status" => 3,
            "client_user_id" => 4,
            "audit_trail" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::WatchlistScreeningId> = None;
        let mut search_terms: Option<super::types::WatchlistScreeningSearchTerms> = None;
        let mut assignee: Option<plaid_types::DashboardUserId> = None;
        let mut status: Option<super::types::WatchlistScreeningStatus> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if search_terms.is_none() => search_terms = Some(members.next_value()?),
                2 if assignee.is_none() => assignee = members.next_value()?,
                3 if status.is_none() => status = Some(members.next_value()?),
                4 if client_user_id.is_none() => client_user_id = members.next_value()?,
                5 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            search_terms: codec::required(search_terms, "search_terms")?,
            assignee,
            status: codec::required(status, "status")?,
            client_user_id,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividual {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualHitListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "watchlist_screening_id",
            &self.watchlist_screening_id,
        )?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualHitListRequest {
    const NAME: &'static str = "WatchlistScreeningIndividualHitListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "watchlist_screening_id" => 0,
            "cursor" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut watchlist_screening_id: Option<plaid_types::WatchlistScreeningId> = None;
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if watchlist_screening_id.is_none() => {
                    watchlist_screening_id = Some(members.next_value()?)
                }
                1 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            watchlist_screening_id: codec::required(
                watchlist_screening_id,
                "watchlist_screening_id",
            )?,
            cursor,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualHitListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualHitListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "watchlist_screening_hits",
            &self.watchlist_screening_hits,
        )?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualHitListResponse {
    const NAME: &'static str = "WatchlistScreeningIndividualHitListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "watchlist_screening_hits" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut watchlist_screening_hits: Option<Vec<super::types::WatchlistScreeningHit>> = None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if watchlist_screening_hits.is_none() => {
                    watchlist_screening_hits = members.next_value()?
                }
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            watchlist_screening_hits: watchlist_screening_hits.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualHitListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningHit {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "review_status", &self.review_status)?;
        codec::put(&mut members, "first_active", &self.first_active)?;
        codec::put(&mut members, "inactive_since", &self.inactive_since)?;
        codec::put(&mut members, "historical_since", &self.historical_since)?;
        codec::put(&mut members, "list_code", &self.list_code)?;
        codec::put(&mut members, "plaid_uid", &self.plaid_uid)?;
        codec::put(&mut members, "source_uid", &self.source_uid)?;
        codec::put(&mut members, "sub_programs", &self.sub_programs)?;
        codec::put_some(&mut members, "analysis", self.analysis.as_ref())?;
        codec::put_some(&mut members, "data", self.data.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningHit {
    const NAME: &'static str = "WatchlistScreeningHit";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "review_status" => 1,
            "first_active" => 2,
            "inactive_since" => 3,
            "historical_since" => 4,
            "list_code" => 5,
            "plaid_uid" => 6,
            "source_uid" => 7,
            "sub_programs" => 8,
            "analysis" => 9,
            "data" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::WatchlistScreeningHitId> = None;
        let mut review_status: Option<super::types::WatchlistScreeningHitStatus> = None;
        let mut first_active: Option<plaid_core::DateTime> = None;
        let mut inactive_since: Option<plaid_core::DateTime> = None;
        let mut historical_since: Option<plaid_core::DateTime> = None;
        let mut list_code: Option<super::types::IndividualWatchlistCode> = None;
        let mut plaid_uid: Option<String> = None;
        let mut source_uid: Option<String> = None;
        let mut sub_programs: Option<Vec<String>> = None;
        let mut analysis: Option<super::types::ScreeningHitAnalysis> = None;
        let mut data: Option<super::types::ScreeningHitData> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if review_status.is_none() => review_status = Some(members.next_value()?),
                2 if first_active.is_none() => first_active = Some(members.next_value()?),
                3 if inactive_since.is_none() => inactive_since = members.next_value()?,
                4 if historical_since.is_none() => historical_since = members.next_value()?,
                5 if list_code.is_none() => list_code = Some(members.next_value()?),
                6 if plaid_uid.is_none() => plaid_uid = Some(members.next_value()?),
                7 if source_uid.is_none() => source_uid = members.next_value()?,
                8 if sub_programs.is_none() => sub_programs = members.next_value()?,
                9 if analysis.is_none() => analysis = members.next_value()?,
                10 if data.is_none() => data = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            review_status: codec::required(review_status, "review_status")?,
            first_active: codec::required(first_active, "first_active")?,
            inactive_since,
            historical_since,
            list_code: codec::required(list_code, "list_code")?,
            plaid_uid: codec::required(plaid_uid, "plaid_uid")?,
            source_uid,
            sub_programs: sub_programs.unwrap_or_default(),
            analysis,
            data,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningHit {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ScreeningHitAnalysis {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "dates_of_birth", self.dates_of_birth.as_ref())?;
        codec::put_some(&mut members, "documents", self.documents.as_ref())?;
        codec::put_some(&mut members, "locations", self.locations.as_ref())?;
        codec::put_some(&mut members, "names", self.names.as_ref())?;
        codec::put_some(
            &mut members,
            "search_terms_version",
            self.search_terms_version.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ScreeningHitAnalysis {
    const NAME: &'static str = "ScreeningHitAnalysis";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "dates_of_birth" => 0,
            "documents" => 1,
            "locations" => 2,
            "names" => 3,
            "search_terms_version" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut dates_of_birth: Option<plaid_types::MatchSummaryCode> = None;
        let mut documents: Option<plaid_types::MatchSummaryCode> = None;
        let mut locations: Option<plaid_types::MatchSummaryCode> = None;
        let mut names: Option<plaid_types::MatchSummaryCode> = None;
        let mut search_terms_version: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if dates_of_birth.is_none() => dates_of_birth = members.next_value()?,
                1 if documents.is_none() => documents = members.next_value()?,
                2 if locations.is_none() => locations = members.next_value()?,
                3 if names.is_none() => names = members.next_value()?,
                4 if search_terms_version.is_none() => {
                    search_terms_version = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            dates_of_birth,
            documents,
            locations,
            names,
            search_terms_version: search_terms_version.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ScreeningHitAnalysis {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ScreeningHitData {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "dates_of_birth", &self.dates_of_birth)?;
        codec::put(&mut members, "documents", &self.documents)?;
        codec::put(&mut members, "locations", &self.locations)?;
        codec::put(&mut members, "names", &self.names)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ScreeningHitData {
    const NAME: &'static str = "ScreeningHitData";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "dates_of_birth" => 0,
            "documents" => 1,
            "locations" => 2,
            "names" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut dates_of_birth: Option<Vec<super::types::ScreeningHitDateOfBirthItem>> = None;
        let mut documents: Option<Vec<super::types::ScreeningHitDocumentsItems>> = None;
        let mut locations: Option<Vec<super::types::GenericScreeningHitLocationItems>> = None;
        let mut names: Option<Vec<super::types::ScreeningHitNamesItems>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if dates_of_birth.is_none() => dates_of_birth = members.next_value()?,
                1 if documents.is_none() => documents = members.next_value()?,
                2 if locations.is_none() => locations = members.next_value()?,
                3 if names.is_none() => names = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            dates_of_birth: dates_of_birth.unwrap_or_default(),
            documents: documents.unwrap_or_default(),
            locations: locations.unwrap_or_default(),
            names: names.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ScreeningHitData {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ScreeningHitDateOfBirthItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "analysis", self.analysis.as_ref())?;
        codec::put_some(&mut members, "data", self.data.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ScreeningHitDateOfBirthItem {
    const NAME: &'static str = "ScreeningHitDateOfBirthItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "analysis" => 0,
            "data" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut analysis: Option<super::types::MatchSummary> = None;
        let mut data: Option<super::types::DateRange> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if analysis.is_none() => analysis = members.next_value()?,
                1 if data.is_none() => data = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { analysis, data })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ScreeningHitDateOfBirthItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DateRange {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "beginning", &self.beginning)?;
        codec::put(&mut members, "ending", &self.ending)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DateRange {
    const NAME: &'static str = "DateRange";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beginning" => 0,
            "ending" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beginning: Option<plaid_core::Date> = None;
        let mut ending: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beginning.is_none() => beginning = Some(members.next_value()?),
                1 if ending.is_none() => ending = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beginning: codec::required(beginning, "beginning")?,
            ending: codec::required(ending, "ending")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DateRange {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ScreeningHitDocumentsItems {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "analysis", self.analysis.as_ref())?;
        codec::put_some(&mut members, "data", self.data.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ScreeningHitDocumentsItems {
    const NAME: &'static str = "ScreeningHitDocumentsItems";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "analysis" => 0,
            "data" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut analysis: Option<super::types::MatchSummary> = None;
        let mut data: Option<super::types::WatchlistScreeningDocument> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if analysis.is_none() => analysis = members.next_value()?,
                1 if data.is_none() => data = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { analysis, data })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ScreeningHitDocumentsItems {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningDocument {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "number", &self.number)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningDocument {
    const NAME: &'static str = "WatchlistScreeningDocument";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "type" => 0,
            "number" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut r#type: Option<super::types::WatchlistScreeningDocumentType> = None;
        let mut number: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if r#type.is_none() => r#type = Some(members.next_value()?),
                1 if number.is_none() => number = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            r#type: codec::required(r#type, "type")?,
            number: codec::required(number, "number")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningDocument {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ScreeningHitNamesItems {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "analysis", self.analysis.as_ref())?;
        codec::put_some(&mut members, "data", self.data.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ScreeningHitNamesItems {
    const NAME: &'static str = "ScreeningHitNamesItems";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "analysis" => 0,
            "data" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut analysis: Option<super::types::MatchSummary> = None;
        let mut data: Option<super::types::IndividualScreeningHitNames> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if analysis.is_none() => analysis = members.next_value()?,
                1 if data.is_none() => data = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { analysis, data })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ScreeningHitNamesItems {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IndividualScreeningHitNames {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "full", &self.full)?;
        codec::put(&mut members, "is_primary", &self.is_primary)?;
        codec::put(
            &mut members,
            "weak_alias_determination",
            &self.weak_alias_determination,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IndividualScreeningHitNames {
    const NAME: &'static str = "IndividualScreeningHitNames";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "full" => 0,
            "is_primary" => 1,
            "weak_alias_determination" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut full: Option<String> = None;
        let mut is_primary: Option<bool> = None;
        let mut weak_alias_determination: Option<super::types::WeakAliasDetermination> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if full.is_none() => full = Some(members.next_value()?),
                1 if is_primary.is_none() => is_primary = members.next_value()?,
                2 if weak_alias_determination.is_none() => {
                    weak_alias_determination = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            full: codec::required(full, "full")?,
            is_primary: is_primary.unwrap_or_default(),
            weak_alias_determination: codec::required(
                weak_alias_determination,
                "weak_alias_determination",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IndividualScreeningHitNames {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "watchlist_program_id",
            &self.watchlist_program_id,
        )?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(&mut members, "assignee", self.assignee.as_ref())?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualListRequest {
    const NAME: &'static str = "WatchlistScreeningIndividualListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "watchlist_program_id" => 0,
            "client_user_id" => 1,
            "status" => 2,
            "assignee" => 3,
            "cursor" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut watchlist_program_id: Option<super::types::WatchlistProgramId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut status: Option<super::types::WatchlistScreeningStatus> = None;
        let mut assignee: Option<plaid_types::DashboardUserId> = None;
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if watchlist_program_id.is_none() => {
                    watchlist_program_id = Some(members.next_value()?)
                }
                1 if client_user_id.is_none() => client_user_id = members.next_value()?,
                2 if status.is_none() => status = members.next_value()?,
                3 if assignee.is_none() => assignee = members.next_value()?,
                4 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            watchlist_program_id: codec::required(watchlist_program_id, "watchlist_program_id")?,
            client_user_id,
            status,
            assignee,
            cursor,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "watchlist_screenings",
            &self.watchlist_screenings,
        )?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualListResponse {
    const NAME: &'static str = "WatchlistScreeningIndividualListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "watchlist_screenings" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut watchlist_screenings: Option<Vec<super::types::WatchlistScreeningIndividual>> =
            None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if watchlist_screenings.is_none() => {
                    watchlist_screenings = members.next_value()?
                }
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            watchlist_screenings: watchlist_screenings.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualProgramGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "watchlist_program_id",
            &self.watchlist_program_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualProgramGetRequest {
    const NAME: &'static str = "WatchlistScreeningIndividualProgramGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "watchlist_program_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut watchlist_program_id: Option<super::types::WatchlistProgramId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if watchlist_program_id.is_none() => {
                    watchlist_program_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            watchlist_program_id: codec::required(watchlist_program_id, "watchlist_program_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualProgramGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualProgramGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put_some(
            &mut members,
            "is_rescanning_enabled",
            self.is_rescanning_enabled.as_ref(),
        )?;
        codec::put(&mut members, "lists_enabled", &self.lists_enabled)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "name_sensitivity", &self.name_sensitivity)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put(&mut members, "is_archived", &self.is_archived)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualProgramGetResponse {
    const NAME: &'static str = "WatchlistScreeningIndividualProgramGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "created_at" => 1,
            "is_rescanning_enabled" => 2,
            "lists_enabled" => 3,
            "name" => 4,
            "name_sensitivity" => 5,
            "audit_trail" => 6,
            "is_archived" => 7,
            "request_id" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::WatchlistProgramId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut is_rescanning_enabled: Option<bool> = None;
        let mut lists_enabled: Option<Vec<super::types::IndividualWatchlistCode>> = None;
        let mut name: Option<String> = None;
        let mut name_sensitivity: Option<super::types::ProgramNameSensitivity> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        let mut is_archived: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if created_at.is_none() => created_at = Some(members.next_value()?),
                2 if is_rescanning_enabled.is_none() => {
                    is_rescanning_enabled = members.next_value()?
                }
                3 if lists_enabled.is_none() => lists_enabled = members.next_value()?,
                4 if name.is_none() => name = Some(members.next_value()?),
                5 if name_sensitivity.is_none() => name_sensitivity = Some(members.next_value()?),
                6 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                7 if is_archived.is_none() => is_archived = members.next_value()?,
                8 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            created_at: codec::required(created_at, "created_at")?,
            is_rescanning_enabled,
            lists_enabled: lists_enabled.unwrap_or_default(),
            name: codec::required(name, "name")?,
            name_sensitivity: codec::required(name_sensitivity, "name_sensitivity")?,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            is_archived: is_archived.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualProgramGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualProgramListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualProgramListRequest {
    const NAME: &'static str = "WatchlistScreeningIndividualProgramListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "cursor" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { cursor })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualProgramListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualProgramListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "watchlist_programs", &self.watchlist_programs)?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualProgramListResponse {
    const NAME: &'static str = "WatchlistScreeningIndividualProgramListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "watchlist_programs" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut watchlist_programs: Option<Vec<super::types::IndividualWatchlistProgram>> = None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if watchlist_programs.is_none() => watchlist_programs = members.next_value()?,
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            watchlist_programs: watchlist_programs.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de>
    for super::types::WatchlistScreeningIndividualProgramListResponse
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IndividualWatchlistProgram {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put_some(
            &mut members,
            "is_rescanning_enabled",
            self.is_rescanning_enabled.as_ref(),
        )?;
        codec::put(&mut members, "lists_enabled", &self.lists_enabled)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "name_sensitivity", &self.name_sensitivity)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put(&mut members, "is_archived", &self.is_archived)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IndividualWatchlistProgram {
    const NAME: &'static str = "IndividualWatchlistProgram";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "created_at" => 1,
            "is_rescanning_enabled" => 2,
            "lists_enabled" => 3,
            "name" => 4,
            "name_sensitivity" => 5,
            "audit_trail" => 6,
            "is_archived" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::WatchlistProgramId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut is_rescanning_enabled: Option<bool> = None;
        let mut lists_enabled: Option<Vec<super::types::IndividualWatchlistCode>> = None;
        let mut name: Option<String> = None;
        let mut name_sensitivity: Option<super::types::ProgramNameSensitivity> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        let mut is_archived: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if created_at.is_none() => created_at = Some(members.next_value()?),
                2 if is_rescanning_enabled.is_none() => {
                    is_rescanning_enabled = members.next_value()?
                }
                3 if lists_enabled.is_none() => lists_enabled = members.next_value()?,
                4 if name.is_none() => name = Some(members.next_value()?),
                5 if name_sensitivity.is_none() => name_sensitivity = Some(members.next_value()?),
                6 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                7 if is_archived.is_none() => is_archived = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            created_at: codec::required(created_at, "created_at")?,
            is_rescanning_enabled,
            lists_enabled: lists_enabled.unwrap_or_default(),
            name: codec::required(name, "name")?,
            name_sensitivity: codec::required(name_sensitivity, "name_sensitivity")?,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            is_archived: is_archived.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IndividualWatchlistProgram {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualReviewCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "confirmed_hits", &self.confirmed_hits)?;
        codec::put(&mut members, "dismissed_hits", &self.dismissed_hits)?;
        codec::put_some(&mut members, "comment", self.comment.as_ref())?;
        codec::put(
            &mut members,
            "watchlist_screening_id",
            &self.watchlist_screening_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualReviewCreateRequest {
    const NAME: &'static str = "WatchlistScreeningIndividualReviewCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "confirmed_hits" => 0,
            "dismissed_hits" => 1,
            "comment" => 2,
            "watchlist_screening_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut confirmed_hits: Option<Vec<super::types::WatchlistScreeningHitId>> = None;
        let mut dismissed_hits: Option<Vec<super::types::WatchlistScreeningHitId>> = None;
        let mut comment: Option<String> = None;
        let mut watchlist_screening_id: Option<plaid_types::WatchlistScreeningId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if confirmed_hits.is_none() => confirmed_hits = members.next_value()?,
                1 if dismissed_hits.is_none() => dismissed_hits = members.next_value()?,
                2 if comment.is_none() => comment = members.next_value()?,
                3 if watchlist_screening_id.is_none() => {
                    watchlist_screening_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            confirmed_hits: confirmed_hits.unwrap_or_default(),
            dismissed_hits: dismissed_hits.unwrap_or_default(),
            comment,
            watchlist_screening_id: codec::required(
                watchlist_screening_id,
                "watchlist_screening_id",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de>
    for super::types::WatchlistScreeningIndividualReviewCreateRequest
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualReviewCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "confirmed_hits", &self.confirmed_hits)?;
        codec::put(&mut members, "dismissed_hits", &self.dismissed_hits)?;
        codec::put(&mut members, "comment", &self.comment)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualReviewCreateResponse {
    const NAME: &'static str = "WatchlistScreeningIndividualReviewCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "confirmed_hits" => 1,
            "dismissed_hits" => 2,
            "comment" => 3,
            "audit_trail" => 4,
            "request_id" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::WatchlistScreeningReviewId> = None;
        let mut confirmed_hits: Option<Vec<super::types::WatchlistScreeningHitId>> = None;
        let mut dismissed_hits: Option<Vec<super::types::WatchlistScreeningHitId>> = None;
        let mut comment: Option<String> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if confirmed_hits.is_none() => confirmed_hits = members.next_value()?,
                2 if dismissed_hits.is_none() => dismissed_hits = members.next_value()?,
                3 if comment.is_none() => comment = members.next_value()?,
                4 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                5 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            confirmed_hits: confirmed_hits.unwrap_or_default(),
            dismissed_hits: dismissed_hits.unwrap_or_default(),
            comment,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de>
    for super::types::WatchlistScreeningIndividualReviewCreateResponse
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualReviewListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "watchlist_screening_id",
            &self.watchlist_screening_id,
        )?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualReviewListRequest {
    const NAME: &'static str = "WatchlistScreeningIndividualReviewListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "watchlist_screening_id" => 0,
            "cursor" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut watchlist_screening_id: Option<plaid_types::WatchlistScreeningId> = None;
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if watchlist_screening_id.is_none() => {
                    watchlist_screening_id = Some(members.next_value()?)
                }
                1 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            watchlist_screening_id: codec::required(
                watchlist_screening_id,
                "watchlist_screening_id",
            )?,
            cursor,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualReviewListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualReviewListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "watchlist_screening_reviews",
            &self.watchlist_screening_reviews,
        )?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualReviewListResponse {
    const NAME: &'static str = "WatchlistScreeningIndividualReviewListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "watchlist_screening_reviews" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut watchlist_screening_reviews: Option<Vec<super::types::WatchlistScreeningReview>> =
            None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if watchlist_screening_reviews.is_none() => {
                    watchlist_screening_reviews = members.next_value()?
                }
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            watchlist_screening_reviews: watchlist_screening_reviews.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualReviewListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningReview {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "confirmed_hits", &self.confirmed_hits)?;
        codec::put(&mut members, "dismissed_hits", &self.dismissed_hits)?;
        codec::put(&mut members, "comment", &self.comment)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningReview {
    const NAME: &'static str = "WatchlistScreeningReview";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "confirmed_hits" => 1,
            "dismissed_hits" => 2,
            "comment" => 3,
            "audit_trail" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::WatchlistScreeningReviewId> = None;
        let mut confirmed_hits: Option<Vec<super::types::WatchlistScreeningHitId>> = None;
        let mut dismissed_hits: Option<Vec<super::types::WatchlistScreeningHitId>> = None;
        let mut comment: Option<String> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if confirmed_hits.is_none() => confirmed_hits = members.next_value()?,
                2 if dismissed_hits.is_none() => dismissed_hits = members.next_value()?,
                3 if comment.is_none() => comment = members.next_value()?,
                4 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            confirmed_hits: confirmed_hits.unwrap_or_default(),
            dismissed_hits: dismissed_hits.unwrap_or_default(),
            comment,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningReview {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualUpdateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "watchlist_screening_id",
            &self.watchlist_screening_id,
        )?;
        codec::put_some(&mut members, "search_terms", self.search_terms.as_ref())?;
        codec::put_some(&mut members, "assignee", self.assignee.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::put_some(&mut members, "reset_fields", self.reset_fields.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualUpdateRequest {
    const NAME: &'static str = "WatchlistScreeningIndividualUpdateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "watchlist_screening_id" => 0,
            "search_terms" => 1,
            "assignee" => 2,
            "status" => 3,
            "client_user_id" => 4,
            "reset_fields" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut watchlist_screening_id: Option<plaid_types::WatchlistScreeningId> = None;
        let mut search_terms: Option<super::types::UpdateIndividualScreeningRequestSearchTerms> =
            None;
        let mut assignee: Option<plaid_types::DashboardUserId> = None;
        let mut status: Option<super::types::WatchlistScreeningStatus> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut reset_fields: Option<
            Vec<super::types::WatchlistScreeningIndividualUpdateRequestResettableField>,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if watchlist_screening_id.is_none() => {
                    watchlist_screening_id = Some(members.next_value()?)
                }
                1 if search_terms.is_none() => search_terms = members.next_value()?,
                2 if assignee.is_none() => assignee = members.next_value()?,
                3 if status.is_none() => status = members.next_value()?,
                4 if client_user_id.is_none() => client_user_id = members.next_value()?,
                5 if reset_fields.is_none() => reset_fields = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            watchlist_screening_id: codec::required(
                watchlist_screening_id,
                "watchlist_screening_id",
            )?,
            search_terms,
            assignee,
            status,
            client_user_id,
            reset_fields,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualUpdateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UpdateIndividualScreeningRequestSearchTerms {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "watchlist_program_id",
            self.watchlist_program_id.as_ref(),
        )?;
        codec::put_some(&mut members, "legal_name", self.legal_name.as_ref())?;
        codec::put_some(&mut members, "date_of_birth", self.date_of_birth.as_ref())?;
        codec::put_some(
            &mut members,
            "document_number",
            self.document_number.as_ref(),
        )?;
        codec::put_some(&mut members, "country", self.country.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UpdateIndividualScreeningRequestSearchTerms {
    const NAME: &'static str = "UpdateIndividualScreeningRequestSearchTerms";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "watchlist_program_id" => 0,
            "legal_name" => 1,
            "date_of_birth" => 2,
            "document_number" => 3,
            "country" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut watchlist_program_id: Option<super::types::WatchlistProgramId> = None;
        let mut legal_name: Option<String> = None;
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut document_number: Option<plaid_core::Sensitive> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if watchlist_program_id.is_none() => {
                    watchlist_program_id = members.next_value()?
                }
                1 if legal_name.is_none() => legal_name = members.next_value()?,
                2 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                3 if document_number.is_none() => document_number = members.next_value()?,
                4 if country.is_none() => country = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            watchlist_program_id,
            legal_name,
            date_of_birth,
            document_number,
            country,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UpdateIndividualScreeningRequestSearchTerms {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WatchlistScreeningIndividualUpdateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "search_terms", &self.search_terms)?;
        codec::put(&mut members, "assignee", &self.assignee)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WatchlistScreeningIndividualUpdateResponse {
    const NAME: &'static str = "WatchlistScreeningIndividualUpdateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "search_terms" => 1,
            "assignee" => 2,
            "status" => 3,
            "client_user_id" => 4,
            "audit_trail" => 5,
            "request_id" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::WatchlistScreeningId> = None;
        let mut search_terms: Option<super::types::WatchlistScreeningSearchTerms> = None;
        let mut assignee: Option<plaid_types::DashboardUserId> = None;
        let mut status: Option<super::types::WatchlistScreeningStatus> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut audit_trail: Option<super::types::WatchlistScreeningAuditTrail> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if search_terms.is_none() => search_terms = Some(members.next_value()?),
                2 if assignee.is_none() => assignee = members.next_value()?,
                3 if status.is_none() => status = Some(members.next_value()?),
                4 if client_user_id.is_none() => client_user_id = members.next_value()?,
                5 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                6 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            search_terms: codec::required(search_terms, "search_terms")?,
            assignee,
            status: codec::required(status, "status")?,
            client_user_id,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WatchlistScreeningIndividualUpdateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
