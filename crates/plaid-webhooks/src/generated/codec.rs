// @generated from api/products/webhooks.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::WebhookVerificationKeyGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "key_id", &self.key_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WebhookVerificationKeyGetRequest {
    const NAME: &'static str = "WebhookVerificationKeyGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "key_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut key_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if key_id.is_none() => key_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            key_id: codec::required(key_id, "key_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WebhookVerificationKeyGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WebhookVerificationKeyGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "key", &self.key)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WebhookVerificationKeyGetResponse {
    const NAME: &'static str = "WebhookVerificationKeyGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "key" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut key: Option<super::types::JWKPublicKey> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if key.is_none() => key = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            key: codec::required(key, "key")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WebhookVerificationKeyGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::JWKPublicKey {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "alg", self.alg.as_ref())?;
        codec::put_some(&mut members, "crv", self.crv.as_ref())?;
        codec::put_some(&mut members, "kid", self.kid.as_ref())?;
        codec::put_some(&mut members, "kty", self.kty.as_ref())?;
        codec::put_some(&mut members, "use", self.r#use.as_ref())?;
        codec::put_some(&mut members, "x", self.x.as_ref())?;
        codec::put_some(&mut members, "y", self.y.as_ref())?;
        codec::put_some(&mut members, "created_at", self.created_at.as_ref())?;
        codec::put(&mut members, "expired_at", &self.expired_at)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::JWKPublicKey {
    const NAME: &'static str = "JWKPublicKey";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "alg" => 0,
            "crv" => 1,
            "kid" => 2,
            "kty" => 3,
            "use" => 4,
            "x" => 5,
            "y" => 6,
            "created_at" => 7,
            "expired_at" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut alg: Option<String> = None;
        let mut crv: Option<String> = None;
        let mut kid: Option<String> = None;
        let mut kty: Option<String> = None;
        let mut r#use: Option<String> = None;
        let mut x: Option<String> = None;
        let mut y: Option<String> = None;
        let mut created_at: Option<codec::Int> = None;
        let mut expired_at: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if alg.is_none() => alg = members.next_value()?,
                1 if crv.is_none() => crv = members.next_value()?,
                2 if kid.is_none() => kid = members.next_value()?,
                3 if kty.is_none() => kty = members.next_value()?,
                4 if r#use.is_none() => r#use = members.next_value()?,
                5 if x.is_none() => x = members.next_value()?,
                6 if y.is_none() => y = members.next_value()?,
                7 if created_at.is_none() => created_at = members.next_value()?,
                8 if expired_at.is_none() => expired_at = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            alg,
            crv,
            kid,
            kty,
            r#use,
            x,
            y,
            created_at: created_at.map(|value| value.0),
            expired_at: expired_at.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::JWKPublicKey {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaWebhookEventsListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::put_some(&mut members, "start_time", self.start_time.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "webhook_types", self.webhook_types.as_ref())?;
        codec::put_some(&mut members, "webhook_codes", self.webhook_codes.as_ref())?;
        codec::put_some(&mut members, "item_ids", self.item_ids.as_ref())?;
        codec::put_some(
            &mut members,
            "delivery_statuses",
            self.delivery_statuses.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BetaWebhookEventsListRequest {
    const NAME: &'static str = "BetaWebhookEventsListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "cursor" => 0,
            "start_time" => 1,
            "count" => 2,
            "webhook_types" => 3,
            "webhook_codes" => 4,
            "item_ids" => 5,
            "delivery_statuses" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut cursor: Option<String> = None;
        let mut start_time: Option<plaid_core::DateTime> = None;
        let mut count: Option<codec::Int> = None;
        let mut webhook_types: Option<Vec<String>> = None;
        let mut webhook_codes: Option<Vec<String>> = None;
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        let mut delivery_statuses: Option<Vec<super::types::WebhookEventDeliveryStatus>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if cursor.is_none() => cursor = members.next_value()?,
                1 if start_time.is_none() => start_time = members.next_value()?,
                2 if count.is_none() => count = members.next_value()?,
                3 if webhook_types.is_none() => webhook_types = members.next_value()?,
                4 if webhook_codes.is_none() => webhook_codes = members.next_value()?,
                5 if item_ids.is_none() => item_ids = members.next_value()?,
                6 if delivery_statuses.is_none() => delivery_statuses = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            cursor,
            start_time,
            count: count.map(|value| value.0),
            webhook_types,
            webhook_codes,
            item_ids,
            delivery_statuses,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BetaWebhookEventsListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaWebhookEventsListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_events", &self.webhook_events)?;
        codec::put(&mut members, "has_more", &self.has_more)?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaWebhookEventsListResponse {
    const NAME: &'static str = "BetaWebhookEventsListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "webhook_events" => 0,
            "has_more" => 1,
            "next_cursor" => 2,
            "request_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut webhook_events: Option<Vec<super::types::WebhookEvent>> = None;
        let mut has_more: Option<bool> = None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if webhook_events.is_none() => webhook_events = members.next_value()?,
                1 if has_more.is_none() => has_more = Some(members.next_value()?),
                2 if next_cursor.is_none() => next_cursor = Some(members.next_value()?),
                3 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            webhook_events: webhook_events.unwrap_or_default(),
            has_more: codec::required(has_more, "has_more")?,
            next_cursor: codec::required(next_cursor, "next_cursor")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BetaWebhookEventsListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WebhookEvent {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_message_id", &self.webhook_message_id)?;
        codec::put(&mut members, "webhook_type", &self.webhook_type)?;
        codec::put(&mut members, "webhook_code", &self.webhook_code)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "sent_time", &self.sent_time)?;
        codec::put(&mut members, "payload", &self.payload)?;
        codec::put(&mut members, "destination_url", &self.destination_url)?;
        codec::put(&mut members, "delivery_status", &self.delivery_status)?;
        codec::put(
            &mut members,
            "last_http_status_code",
            &self.last_http_status_code,
        )?;
        codec::put_some(&mut members, "attempt_count", self.attempt_count.as_ref())?;
        codec::put(&mut members, "last_attempt_time", &self.last_attempt_time)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WebhookEvent {
    const NAME: &'static str = "WebhookEvent";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "webhook_message_id" => 0,
            "webhook_type" => 1,
            "webhook_code" => 2,
            "item_id" => 3,
            "sent_time" => 4,
            "payload" => 5,
            "destination_url" => 6,
            "delivery_status" => 7,
            "last_http_status_code" => 8,
            "attempt_count" => 9,
            "last_attempt_time" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut webhook_message_id: Option<String> = None;
        let mut webhook_type: Option<String> = None;
        let mut webhook_code: Option<String> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut sent_time: Option<plaid_core::DateTime> = None;
        let mut payload: Option<plaid_core::json::Map> = None;
        let mut destination_url: Option<String> = None;
        let mut delivery_status: Option<super::types::WebhookEventDeliveryStatus> = None;
        let mut last_http_status_code: Option<codec::Int> = None;
        let mut attempt_count: Option<codec::Int> = None;
        let mut last_attempt_time: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if webhook_message_id.is_none() => {
                    webhook_message_id = Some(members.next_value()?)
                }
                1 if webhook_type.is_none() => webhook_type = Some(members.next_value()?),
                2 if webhook_code.is_none() => webhook_code = Some(members.next_value()?),
                3 if item_id.is_none() => item_id = members.next_value()?,
                4 if sent_time.is_none() => sent_time = Some(members.next_value()?),
                5 if payload.is_none() => payload = Some(members.next_value()?),
                6 if destination_url.is_none() => destination_url = Some(members.next_value()?),
                7 if delivery_status.is_none() => delivery_status = Some(members.next_value()?),
                8 if last_http_status_code.is_none() => {
                    last_http_status_code = members.next_value()?
                }
                9 if attempt_count.is_none() => attempt_count = members.next_value()?,
                10 if last_attempt_time.is_none() => last_attempt_time = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            webhook_message_id: codec::required(webhook_message_id, "webhook_message_id")?,
            webhook_type: codec::required(webhook_type, "webhook_type")?,
            webhook_code: codec::required(webhook_code, "webhook_code")?,
            item_id,
            sent_time: codec::required(sent_time, "sent_time")?,
            payload: codec::required(payload, "payload")?,
            destination_url: codec::required(destination_url, "destination_url")?,
            delivery_status: codec::required(delivery_status, "delivery_status")?,
            last_http_status_code: last_http_status_code.map(|value| value.0),
            attempt_count: attempt_count.map(|value| value.0),
            last_attempt_time,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WebhookEvent {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
