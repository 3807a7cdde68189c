// @generated from api/products/fdx.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::FDXNotification {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "notificationId", &self.notification_id)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put_some(&mut members, "subtype", self.subtype.as_ref())?;
        codec::put(&mut members, "sentOn", &self.sent_on)?;
        codec::put(&mut members, "category", &self.category)?;
        codec::put_some(&mut members, "severity", self.severity.as_ref())?;
        codec::put_some(&mut members, "priority", self.priority.as_ref())?;
        codec::put_some(&mut members, "publisher", self.publisher.as_ref())?;
        codec::put_some(&mut members, "subscriber", self.subscriber.as_ref())?;
        codec::put(
            &mut members,
            "notificationPayload",
            &self.notification_payload,
        )?;
        codec::put_some(&mut members, "url", self.url.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::FDXNotification {
    const NAME: &'static str = "FDXNotification";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "notificationId" => 0,
            "type" => 1,
            "subtype" => 2,
            "sentOn" => 3,
            "category" => 4,
            "severity" => 5,
            "priority" => 6,
            "publisher" => 7,
            "subscriber" => 8,
            "notificationPayload" => 9,
            "url" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut notification_id: Option<String> = None;
        let mut r#type: Option<super::types::FDXNotificationType> = None;
        let mut subtype: Option<String> = None;
        let mut sent_on: Option<plaid_core::DateTime> = None;
        let mut category: Option<super::types::FDXNotificationCategory> = None;
        let mut severity: Option<super::types::FDXNotificationSeverity> = None;
        let mut priority: Option<super::types::FDXNotificationPriority> = None;
        let mut publisher: Option<super::types::FDXParty> = None;
        let mut subscriber: Option<super::types::FDXParty> = None;
        let mut notification_payload: Option<super::types::FDXNotificationPayload> = None;
        let mut url: Option<super::types::FDXHateoasLink> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if notification_id.is_none() => notification_id = Some(members.next_value()?),
                1 if r#type.is_none() => r#type = Some(members.next_value()?),
                2 if subtype.is_none() => subtype = members.next_value()?,
                3 if sent_on.is_none() => sent_on = Some(members.next_value()?),
                4 if category.is_none() => category = Some(members.next_value()?),
                5 if severity.is_none() => severity = members.next_value()?,
                6 if priority.is_none() => priority = members.next_value()?,
                7 if publisher.is_none() => publisher = members.next_value()?,
                8 if subscriber.is_none() => subscriber = members.next_value()?,
                9 if notification_payload.is_none() => {
                    notification_payload = Some(members.next_value()?)
                }
                10 if url.is_none() => url = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            notification_id: codec::required(notification_id, "notificationId")?,
            r#type: codec::required(r#type, "type")?,
            subtype,
            sent_on: codec::required(sent_on, "sentOn")?,
            category: codec::required(category, "category")?,
            severity,
            priority,
            publisher,
            subscriber,
            notification_payload: codec::required(notification_payload, "notificationPayload")?,
            url,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::FDXNotification {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FDXParty {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put_some(&mut members, "homeUri", self.home_uri.as_ref())?;
        codec::put_some(&mut members, "logoUri", self.logo_uri.as_ref())?;
        codec::put_some(&mut members, "registry", self.registry.as_ref())?;
        codec::put_some(
            &mut members,
            "registeredEntityName",
            self.registered_entity_name.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "registeredEntityId",
            self.registered_entity_id.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::FDXParty {
    const NAME: &'static str = "FDXParty";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "type" => 1,
            "homeUri" => 2,
            "logoUri" => 3,
            "registry" => 4,
            "registeredEntityName" => 5,
            "registeredEntityId" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut r#type: Option<super::types::FDXPartyType> = None;
        let mut home_uri: Option<String> = None;
        let mut logo_uri: Option<String> = None;
        let mut registry: Option<super::types::FDXPartyRegistry> = None;
        let mut registered_entity_name: Option<String> = None;
        let mut registered_entity_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                1 if r#type.is_none() => r#type = Some(members.next_value()?),
                2 if home_uri.is_none() => home_uri = members.next_value()?,
                3 if logo_uri.is_none() => logo_uri = members.next_value()?,
                4 if registry.is_none() => registry = members.next_value()?,
                5 if registered_entity_name.is_none() => {
                    registered_entity_name = members.next_value()?
                }
                6 if registered_entity_id.is_none() => {
                    registered_entity_id = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
            r#type: codec::required(r#type, "type")?,
            home_uri,
            logo_uri,
            registry,
            registered_entity_name,
            registered_entity_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::FDXParty {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FDXNotificationPayload {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "id", self.id.as_ref())?;
        codec::put_some(&mut members, "idType", self.id_type.as_ref())?;
        codec::put_some(&mut members, "event", self.event.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::FDXNotificationPayload {
    const NAME: &'static str = "FDXNotificationPayload";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "idType" => 1,
            "event" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<String> = None;
        let mut id_type: Option<super::types::FDXNotificationPayloadIdType> = None;
        let mut event: Option<super::types::FDXLifecycleEvent> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = members.next_value()?,
                1 if id_type.is_none() => id_type = members.next_value()?,
                2 if event.is_none() => event = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { id, id_type, event })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::FDXNotificationPayload {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FDXLifecycleEvent {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(&mut members, "reason", self.reason.as_ref())?;
        codec::put_some(&mut members, "otherReason", self.other_reason.as_ref())?;
        codec::put_some(&mut members, "initiator", self.initiator.as_ref())?;
        codec::put_some(&mut members, "updatedTime", self.updated_time.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::FDXLifecycleEvent {
    const NAME: &'static str = "FDXLifecycleEvent";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "reason" => 1,
            "otherReason" => 2,
            "initiator" => 3,
            "updatedTime" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::FDXEventStatus> = None;
        let mut reason: Option<super::types::FDXUpdateReason> = None;
        let mut other_reason: Option<String> = None;
        let mut initiator: Option<super::types::FDXPartyType> = None;
        let mut updated_time: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = members.next_value()?,
                1 if reason.is_none() => reason = members.next_value()?,
                2 if other_reason.is_none() => other_reason = members.next_value()?,
                3 if initiator.is_none() => initiator = members.next_value()?,
                4 if updated_time.is_none() => updated_time = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status,
            reason,
            other_reason,
            initiator,
            updated_time,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::FDXLifecycleEvent {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FDXHateoasLink {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "href", &self.href)?;
        codec::put_some(&mut members, "action", self.action.as_ref())?;
        codec::put_some(&mut members, "rel", self.rel.as_ref())?;
        codec::put_some(&mut members, "types", self.types.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::FDXHateoasLink {
    const NAME: &'static str = "FDXHateoasLink";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "href" => 0,
            "action" => 1,
            "rel" => 2,
            "types" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut href: Option<String> = None;
        let mut action: Option<super::types::FDXHateoasLinkAction> = None;
        let mut rel: Option<String> = None;
        let mut types: Option<Vec<super::types::FDXContentTypes>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if href.is_none() => href = Some(members.next_value()?),
                1 if action.is_none() => action = members.next_value()?,
                2 if rel.is_none() => rel = members.next_value()?,
                3 if types.is_none() => types = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            href: codec::required(href, "href")?,
            action,
            rel,
            types,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::FDXHateoasLink {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::GetRecipientsRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = serializer.serialize_map(None)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::GetRecipientsRequest {
    const NAME: &'static str = "GetRecipientsRequest";

    fn index(_: &str) -> usize {
        codec::UNKNOWN
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        while codec::next_member::<Self, A>(members)?.is_some() {
            codec::skip(members)?;
        }
        Ok(Self {})
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::GetRecipientsRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::GetRecipientsResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "recipients", &self.recipients)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::GetRecipientsResponse {
    const NAME: &'static str = "GetRecipientsResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recipients" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recipients: Option<Vec<super::types::ExtendedRecipientMetadata>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recipients.is_none() => recipients = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recipients: recipients.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::GetRecipientsResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ExtendedRecipientMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "recipient_id", &self.recipient_id)?;
        codec::put(&mut members, "client_name", &self.client_name)?;
        codec::put(&mut members, "logo_uri", &self.logo_uri)?;
        codec::put(
            &mut members,
            "third_party_legal_name",
            &self.third_party_legal_name,
        )?;
        codec::put(&mut members, "category", &self.category)?;
        codec::put(&mut members, "joined_date", &self.joined_date)?;
        codec::put_some(
            &mut members,
            "connection_count",
            self.connection_count.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ExtendedRecipientMetadata {
    const NAME: &'static str = "ExtendedRecipientMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recipient_id" => 0,
            "client_name" => 1,
            "logo_uri" => 2,
            "third_party_legal_name" => 3,
            "category" => 4,
            "joined_date" => 5,
            "connection_count" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recipient_id: Option<plaid_types::RecipientId> = None;
        let mut client_name: Option<String> = None;
        let mut logo_uri: Option<String> = None;
        let mut third_party_legal_name: Option<String> = None;
        let mut category: Option<String> = None;
        let mut joined_date: Option<plaid_core::Date> = None;
        let mut connection_count: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recipient_id.is_none() => recipient_id = Some(members.next_value()?),
                1 if client_name.is_none() => client_name = Some(members.next_value()?),
                2 if logo_uri.is_none() => logo_uri = members.next_value()?,
                3 if third_party_legal_name.is_none() => {
                    third_party_legal_name = Some(members.next_value()?)
                }
                4 if category.is_none() => category = Some(members.next_value()?),
                5 if joined_date.is_none() => joined_date = Some(members.next_value()?),
                6 if connection_count.is_none() => connection_count = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recipient_id: codec::required(recipient_id, "recipient_id")?,
            client_name: codec::required(client_name, "client_name")?,
            logo_uri,
            third_party_legal_name: codec::required(
                third_party_legal_name,
                "third_party_legal_name",
            )?,
            category: codec::required(category, "category")?,
            joined_date: codec::required(joined_date, "joined_date")?,
            connection_count: connection_count.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ExtendedRecipientMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FdxConsentsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = serializer.serialize_map(None)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::FdxConsentsGetRequest {
    const NAME: &'static str = "FdxConsentsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "consentId" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut consent_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if consent_id.is_none() => consent_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            consent_id: codec::required(consent_id, "consentId")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::FdxConsentsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FDXConsentGrant {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "createdTime", &self.created_time)?;
        codec::put(&mut members, "updatedTime", &self.updated_time)?;
        codec::put_some(
            &mut members,
            "expirationTime",
            self.expiration_time.as_ref(),
        )?;
        codec::put(&mut members, "parties", &self.parties)?;
        codec::put(&mut members, "resources", &self.resources)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::FDXConsentGrant {
    const NAME: &'static str = "FDXConsentGrant";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "status" => 1,
            "createdTime" => 2,
            "updatedTime" => 3,
            "expirationTime" => 4,
            "parties" => 5,
            "resources" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<String> = None;
        let mut status: Option<super::types::FDXConsentGrantStatus> = None;
        let mut created_time: Option<plaid_core::DateTime> = None;
        let mut updated_time: Option<plaid_core::DateTime> = None;
        let mut expiration_time: Option<plaid_core::DateTime> = None;
        let mut parties: Option<Vec<super::types::FDXParty>> = None;
        let mut resources: Option<Vec<super::types::FDXConsentGrantResource>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if status.is_none() => status = Some(members.next_value()?),
                2 if created_time.is_none() => created_time = Some(members.next_value()?),
                3 if updated_time.is_none() => updated_time = Some(members.next_value()?),
                4 if expiration_time.is_none() => expiration_time = members.next_value()?,
                5 if parties.is_none() => parties = members.next_value()?,
                6 if resources.is_none() => resources = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            status: codec::required(status, "status")?,
            created_time: codec::required(created_time, "createdTime")?,
            updated_time: codec::required(updated_time, "updatedTime")?,
            expiration_time,
            parties: parties.unwrap_or_default(),
            resources: resources.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::FDXConsentGrant {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FDXConsentGrantResource {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "resourceType", &self.resource_type)?;
        codec::put(&mut members, "resourceId", &self.resource_id)?;
        codec::put(&mut members, "dataClusters", &self.data_clusters)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::FDXConsentGrantResource {
    const NAME: &'static str = "FDXConsentGrantResource";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "resourceType" => 0,
            "resourceId" => 1,
            "dataClusters" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut resource_type: Option<super::types::FDXConsentResourceType> = None;
        let mut resource_id: Option<String> = None;
        let mut data_clusters: Option<Vec<super::types::FDXDataCluster>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if resource_type.is_none() => resource_type = Some(members.next_value()?),
                1 if resource_id.is_none() => resource_id = Some(members.next_value()?),
                2 if data_clusters.is_none() => data_clusters = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            resource_type: codec::required(resource_type, "resourceType")?,
            resource_id: codec::required(resource_id, "resourceId")?,
            data_clusters: data_clusters.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::FDXConsentGrantResource {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::GetRecipientRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = serializer.serialize_map(None)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::GetRecipientRequest {
    const NAME: &'static str = "GetRecipientRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recipientId" => 0,
            "oauth_state_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recipient_id: Option<String> = None;
        let mut oauth_state_id: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recipient_id.is_none() => recipient_id = Some(members.next_value()?),
                1 if oauth_state_id.is_none() => oauth_state_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recipient_id: codec::required(recipient_id, "recipientId")?,
            oauth_state_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::GetRecipientRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FDXRecipientMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "recipient_id", &self.recipient_id)?;
        codec::put(&mut members, "client_name", &self.client_name)?;
        codec::put(&mut members, "logo_uri", &self.logo_uri)?;
        codec::put(
            &mut members,
            "third_party_legal_name",
            &self.third_party_legal_name,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::FDXRecipientMetadata {
    const NAME: &'static str = "FDXRecipientMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recipient_id" => 0,
            "client_name" => 1,
            "logo_uri" => 2,
            "third_party_legal_name" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recipient_id: Option<String> = None;
        let mut client_name: Option<String> = None;
        let mut logo_uri: Option<String> = None;
        let mut third_party_legal_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recipient_id.is_none() => recipient_id = Some(members.next_value()?),
                1 if client_name.is_none() => client_name = Some(members.next_value()?),
                2 if logo_uri.is_none() => logo_uri = members.next_value()?,
                3 if third_party_legal_name.is_none() => {
                    third_party_legal_name = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recipient_id: codec::required(recipient_id, "recipient_id")?,
            client_name: codec::required(client_name, "client_name")?,
            logo_uri,
            third_party_legal_name: codec::required(
                third_party_legal_name,
                "third_party_legal_name",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::FDXRecipientMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FdxConsentsListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = serializer.serialize_map(None)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::FdxConsentsListRequest {
    const NAME: &'static str = "FdxConsentsListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "customerId" => 0,
            "status" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut customer_id: Option<String> = None;
        let mut status: Option<super::types::FDXConsentGrantStatus> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if customer_id.is_none() => customer_id = Some(members.next_value()?),
                1 if status.is_none() => status = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            customer_id: codec::required(customer_id, "customerId")?,
            status,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::FdxConsentsListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::GetConsentsResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "consent_grants", &self.consent_grants)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::GetConsentsResponse {
    const NAME: &'static str = "GetConsentsResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "consent_grants" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut consent_grants: Option<Vec<super::types::FDXConsentGrant>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if consent_grants.is_none() => consent_grants = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            consent_grants: consent_grants.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::GetConsentsResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FdxConsentsRevocationGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = serializer.serialize_map(None)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::FdxConsentsRevocationGetRequest {
    const NAME: &'static str = "FdxConsentsRevocationGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "consentId" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut consent_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if consent_id.is_none() => consent_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            consent_id: codec::required(consent_id, "consentId")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::FdxConsentsRevocationGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FDXConsentRevocations {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "revocations", &self.revocations)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::FDXConsentRevocations {
    const NAME: &'static str = "FDXConsentRevocations";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "revocations" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut revocations: Option<Vec<super::types::FDXConsentRevocationRecord>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if revocations.is_none() => revocations = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            revocations: revocations.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::FDXConsentRevocations {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FDXConsentRevocationRecord {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "reason", &self.reason)?;
        codec::put(&mut members, "initiator", &self.initiator)?;
        codec::put(&mut members, "updatedTime", &self.updated_time)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::FDXConsentRevocationRecord {
    const NAME: &'static str = "FDXConsentRevocationRecord";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "reason" => 1,
            "initiator" => 2,
            "updatedTime" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::FDXConsentGrantStatus> = None;
        let mut reason: Option<super::types::FDXUpdateReason> = None;
        let mut initiator: Option<super::types::FDXPartyType> = None;
        let mut updated_time: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if reason.is_none() => reason = Some(members.next_value()?),
                2 if initiator.is_none() => initiator = Some(members.next_value()?),
                3 if updated_time.is_none() => updated_time = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            reason: codec::required(reason, "reason")?,
            initiator: codec::required(initiator, "initiator")?,
            updated_time: codec::required(updated_time, "updatedTime")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::FDXConsentRevocationRecord {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FdxConsentsRevokeRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "initiator", &self.initiator)?;
        codec::put(&mut members, "reason", &self.reason)?;
        codec::put_some(&mut members, "otherReason", self.other_reason.as_ref())?;
        codec::put_some(&mut members, "updatedTime", self.updated_time.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::FdxConsentsRevokeRequest {
    const NAME: &'static str = "FdxConsentsRevokeRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "consentId" => 0,
            "initiator" => 1,
            "reason" => 2,
            "otherReason" => 3,
            "updatedTime" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut consent_id: Option<String> = None;
        let mut initiator: Option<super::types::FDXPartyType> = None;
        let mut reason: Option<super::types::FDXUpdateReason> = None;
        let mut other_reason: Option<String> = None;
        let mut updated_time: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if consent_id.is_none() => consent_id = Some(members.next_value()?),
                1 if initiator.is_none() => initiator = Some(members.next_value()?),
                2 if reason.is_none() => reason = Some(members.next_value()?),
                3 if other_reason.is_none() => other_reason = members.next_value()?,
                4 if updated_time.is_none() => updated_time = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            consent_id: codec::required(consent_id, "consentId")?,
            initiator: codec::required(initiator, "initiator")?,
            reason: codec::required(reason, "reason")?,
            other_reason,
            updated_time,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::FdxConsentsRevokeRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
