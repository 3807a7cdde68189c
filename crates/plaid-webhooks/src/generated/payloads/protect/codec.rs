// @generated from api/webhooks/protect.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::ProtectUserEventWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "PROTECT")?;
        codec::put(&mut members, "webhook_code", "PROTECT_USER_EVENT")?;
        codec::put(&mut members, "event_id", &self.event_id)?;
        codec::put(&mut members, "event_type", &self.event_type)?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "link_session_id", &self.link_session_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ProtectUserEventWebhook {
    const NAME: &'static str = "ProtectUserEventWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "event_id" => 0,
            "event_type" => 1,
            "timestamp" => 2,
            "user_id" => 3,
            "client_user_id" => 4,
            "link_session_id" => 5,
            "environment" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut event_id: Option<String> = None;
        let mut event_type: Option<String> = None;
        let mut timestamp: Option<plaid_core::DateTime> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if event_id.is_none() => event_id = Some(members.next_value()?),
                1 if event_type.is_none() => event_type = Some(members.next_value()?),
                2 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                3 if user_id.is_none() => user_id = members.next_value()?,
                4 if client_user_id.is_none() => client_user_id = members.next_value()?,
                5 if link_session_id.is_none() => link_session_id = members.next_value()?,
                6 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            event_id: codec::required(event_id, "event_id")?,
            event_type: codec::required(event_type, "event_type")?,
            timestamp: codec::required(timestamp, "timestamp")?,
            user_id,
            client_user_id,
            link_session_id,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::ProtectUserEventWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::ProtectUserEventWebhook {
    const TYPE: &'static str = "PROTECT";
    const CODE: &'static str = "PROTECT_USER_EVENT";

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        self.user_id.as_ref()
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn timestamp(&self) -> Option<&plaid_core::DateTime> {
        Some(&self.timestamp)
    }

    fn subject(&self) -> Option<&str> {
        Some(self.event_id.as_str())
    }
}
