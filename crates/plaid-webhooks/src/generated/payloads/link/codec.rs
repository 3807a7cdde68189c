// @generated from api/webhooks/link.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::LayerAuthenticationPassedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "LAYER")?;
        codec::put(&mut members, "webhook_code", "LAYER_AUTHENTICATION_PASSED")?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::put(&mut members, "link_session_id", &self.link_session_id)?;
        codec::put(&mut members, "link_token", &self.link_token)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::LayerAuthenticationPassedWebhook {
    const NAME: &'static str = "LayerAuthenticationPassedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "environment" => 0,
            "link_session_id" => 1,
            "link_token" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut link_token: Option<plaid_types::LinkToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if environment.is_none() => environment = members.next_value()?,
                1 if link_session_id.is_none() => link_session_id = Some(members.next_value()?),
                2 if link_token.is_none() => link_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            environment,
            link_session_id: codec::required(link_session_id, "link_session_id")?,
            link_token: codec::required(link_token, "link_token")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::LayerAuthenticationPassedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::LayerAuthenticationPassedWebhook {
    const TYPE: &'static str = "LAYER";
    const CODE: &'static str = "LAYER_AUTHENTICATION_PASSED";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.link_session_id.as_str())
    }
}

impl codec::Serialize for super::LinkUserDeliveryStatusWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "LINK_DELIVERY")?;
        codec::put(&mut members, "webhook_code", "DELIVERY_STATUS")?;
        codec::put(
            &mut members,
            "link_delivery_session_id",
            &self.link_delivery_session_id,
        )?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::put(
            &mut members,
            "link_delivery_metadata",
            &self.link_delivery_metadata,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::LinkUserDeliveryStatusWebhook {
    const NAME: &'static str = "LinkUserDeliveryStatusWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link_delivery_session_id" => 0,
            "timestamp" => 1,
            "link_delivery_metadata" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link_delivery_session_id: Option<String> = None;
        let mut timestamp: Option<String> = None;
        let mut link_delivery_metadata: Option<super::LinkDeliveryMetadata> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link_delivery_session_id.is_none() => {
                    link_delivery_session_id = Some(members.next_value()?)
                }
                1 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                2 if link_delivery_metadata.is_none() => {
                    link_delivery_metadata = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            link_delivery_session_id: codec::required(
                link_delivery_session_id,
                "link_delivery_session_id",
            )?,
            timestamp: codec::required(timestamp, "timestamp")?,
            link_delivery_metadata: codec::required(
                link_delivery_metadata,
                "link_delivery_metadata",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::LinkUserDeliveryStatusWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::LinkUserDeliveryStatusWebhook {
    const TYPE: &'static str = "LINK_DELIVERY";
    const CODE: &'static str = "DELIVERY_STATUS";

    fn subject(&self) -> Option<&str> {
        Some(self.link_delivery_session_id.as_str())
    }
}

impl codec::Serialize for super::LinkDeliveryMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "communication_method",
            self.communication_method.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "delivery_status",
            self.delivery_status.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::LinkDeliveryMetadata {
    const NAME: &'static str = "LinkDeliveryMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "communication_method" => 0,
            "delivery_status" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut communication_method: Option<super::LinkDeliveryWebhookCommunicationMethod> = None;
        let mut delivery_status: Option<super::LinkDeliveryWebhookDeliveryStatus> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if communication_method.is_none() => {
                    communication_method = members.next_value()?
                }
                1 if delivery_status.is_none() => delivery_status = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            communication_method,
            delivery_status,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::LinkDeliveryMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::LinkDeliveryCallbackWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "LINK_DELIVERY")?;
        codec::put(&mut members, "webhook_code", "LINK_CALLBACK")?;
        codec::put(
            &mut members,
            "link_delivery_session_id",
            &self.link_delivery_session_id,
        )?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put(
            &mut members,
            "link_callback_metadata",
            &self.link_callback_metadata,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::LinkDeliveryCallbackWebhook {
    const NAME: &'static str = "LinkDeliveryCallbackWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link_delivery_session_id" => 0,
            "timestamp" => 1,
            "error" => 2,
            "link_callback_metadata" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link_delivery_session_id: Option<String> = None;
        let mut timestamp: Option<String> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut link_callback_metadata: Option<super::LinkCallbackMetadata> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link_delivery_session_id.is_none() => {
                    link_delivery_session_id = Some(members.next_value()?)
                }
                1 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                2 if error.is_none() => error = members.next_value()?,
                3 if link_callback_metadata.is_none() => {
                    link_callback_metadata = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            link_delivery_session_id: codec::required(
                link_delivery_session_id,
                "link_delivery_session_id",
            )?,
            timestamp: codec::required(timestamp, "timestamp")?,
            error: error.and_then(|value| value.0),
            link_callback_metadata: codec::required(
                link_callback_metadata,
                "link_callback_metadata",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::LinkDeliveryCallbackWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::LinkDeliveryCallbackWebhook {
    const TYPE: &'static str = "LINK_DELIVERY";
    const CODE: &'static str = "LINK_CALLBACK";

    fn error(&self) -> Option<&plaid_core::ApiError> {
        self.error.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.link_delivery_session_id.as_str())
    }
}

impl codec::Serialize for super::LinkCallbackMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "callback_type", self.callback_type.as_ref())?;
        codec::put_some(&mut members, "event_name", self.event_name.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(
            &mut members,
            "link_session_id",
            self.link_session_id.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(&mut members, "institution", self.institution.as_ref())?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::LinkCallbackMetadata {
    const NAME: &'static str = "LinkCallbackMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "callback_type" => 0,
            "event_name" => 1,
            "status" => 2,
            "link_session_id" => 3,
            "request_id" => 4,
            "institution" => 5,
            "accounts" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut callback_type: Option<super::LinkDeliveryWebhookCallbackType> = None;
        let mut event_name: Option<super::LinkEventName> = None;
        let mut status: Option<String> = None;
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut institution: Option<super::LinkDeliveryInstitution> = None;
        let mut accounts: Option<Vec<super::LinkDeliveryAccount>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if callback_type.is_none() => callback_type = members.next_value()?,
                1 if event_name.is_none() => event_name = members.next_value()?,
                2 if status.is_none() => status = members.next_value()?,
                3 if link_session_id.is_none() => link_session_id = members.next_value()?,
                4 if request_id.is_none() => request_id = members.next_value()?,
                5 if institution.is_none() => institution = members.next_value()?,
                6 if accounts.is_none() => accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            callback_type,
            event_name,
            status,
            link_session_id,
            request_id,
            institution,
            accounts: accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::LinkCallbackMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::LinkDeliveryInstitution {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::LinkDeliveryInstitution {
    const NAME: &'static str = "LinkDeliveryInstitution";

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

impl<'de> codec::Deserialize<'de> for super::LinkDeliveryInstitution {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::LinkDeliveryAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "id", self.id.as_ref())?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "mask", self.mask.as_ref())?;
        codec::put_some(&mut members, "type", self.r#type.as_ref())?;
        codec::put_some(&mut members, "subtype", self.subtype.as_ref())?;
        codec::put_some(
            &mut members,
            "verification_status",
            self.verification_status.as_ref(),
        )?;
        codec::put_some(&mut members, "class_type", self.class_type.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::LinkDeliveryAccount {
    const NAME: &'static str = "LinkDeliveryAccount";

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
        let mut verification_status: Option<super::LinkDeliveryVerificationStatus> = None;
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

impl<'de> codec::Deserialize<'de> for super::LinkDeliveryAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::LinkEventsWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "LINK")?;
        codec::put(&mut members, "webhook_code", "EVENTS")?;
        codec::put(&mut members, "events", &self.events)?;
        codec::put(&mut members, "link_session_id", &self.link_session_id)?;
        codec::put(&mut members, "link_token", &self.link_token)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::LinkEventsWebhook {
    const NAME: &'static str = "LinkEventsWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "events" => 0,
            "link_session_id" => 1,
            "link_token" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut events: Option<Vec<plaid_types::LinkEvent>> = None;
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut link_token: Option<plaid_types::LinkToken> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if events.is_none() => events = members.next_value()?,
                1 if link_session_id.is_none() => link_session_id = Some(members.next_value()?),
                2 if link_token.is_none() => link_token = Some(members.next_value()?),
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            events: events.unwrap_or_default(),
            link_session_id: codec::required(link_session_id, "link_session_id")?,
            link_token: codec::required(link_token, "link_token")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::LinkEventsWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::LinkEventsWebhook {
    const TYPE: &'static str = "LINK";
    const CODE: &'static str = "EVENTS";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.link_session_id.as_str())
    }
}

impl codec::Serialize for super::ItemAddResultWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "LINK")?;
        codec::put(&mut members, "webhook_code", "ITEM_ADD_RESULT")?;
        codec::put(&mut members, "link_session_id", &self.link_session_id)?;
        codec::put(&mut members, "link_token", &self.link_token)?;
        codec::put(&mut members, "public_token", &self.public_token)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ItemAddResultWebhook {
    const NAME: &'static str = "ItemAddResultWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link_session_id" => 0,
            "link_token" => 1,
            "public_token" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut link_token: Option<plaid_types::LinkToken> = None;
        let mut public_token: Option<plaid_types::PublicToken> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link_session_id.is_none() => link_session_id = Some(members.next_value()?),
                1 if link_token.is_none() => link_token = Some(members.next_value()?),
                2 if public_token.is_none() => public_token = Some(members.next_value()?),
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            link_session_id: codec::required(link_session_id, "link_session_id")?,
            link_token: codec::required(link_token, "link_token")?,
            public_token: codec::required(public_token, "public_token")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::ItemAddResultWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::ItemAddResultWebhook {
    const TYPE: &'static str = "LINK";
    const CODE: &'static str = "ITEM_ADD_RESULT";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.link_session_id.as_str())
    }
}

impl codec::Serialize for super::LinkSessionFinishedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "LINK")?;
        codec::put(&mut members, "webhook_code", "SESSION_FINISHED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "link_session_id", &self.link_session_id)?;
        codec::put(&mut members, "link_token", &self.link_token)?;
        codec::put_some(&mut members, "public_token", self.public_token.as_ref())?;
        codec::put(&mut members, "public_tokens", &self.public_tokens)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::LinkSessionFinishedWebhook {
    const NAME: &'static str = "LinkSessionFinishedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "link_session_id" => 1,
            "link_token" => 2,
            "public_token" => 3,
            "public_tokens" => 4,
            "user_id" => 5,
            "environment" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<String> = None;
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut link_token: Option<plaid_types::LinkToken> = None;
        let mut public_token: Option<plaid_types::PublicToken> = None;
        let mut public_tokens: Option<Vec<plaid_types::PublicToken>> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if link_session_id.is_none() => link_session_id = Some(members.next_value()?),
                2 if link_token.is_none() => link_token = Some(members.next_value()?),
                3 if public_token.is_none() => public_token = members.next_value()?,
                4 if public_tokens.is_none() => public_tokens = members.next_value()?,
                5 if user_id.is_none() => user_id = members.next_value()?,
                6 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            link_session_id: codec::required(link_session_id, "link_session_id")?,
            link_token: codec::required(link_token, "link_token")?,
            public_token,
            public_tokens: public_tokens.unwrap_or_default(),
            user_id,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::LinkSessionFinishedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::LinkSessionFinishedWebhook {
    const TYPE: &'static str = "LINK";
    const CODE: &'static str = "SESSION_FINISHED";

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        self.user_id.as_ref()
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.link_session_id.as_str())
    }
}
