// @generated from api/webhooks/monitor.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::ScreeningStatusUpdatedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "SCREENING")?;
        codec::put(&mut members, "webhook_code", "STATUS_UPDATED")?;
        codec::put(&mut members, "screening_id", &self.screening_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ScreeningStatusUpdatedWebhook {
    const NAME: &'static str = "ScreeningStatusUpdatedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "screening_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut screening_id: Option<String> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if screening_id.is_none() => screening_id = Some(members.next_value()?),
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            screening_id: codec::required(screening_id, "screening_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::ScreeningStatusUpdatedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::ScreeningStatusUpdatedWebhook {
    const TYPE: &'static str = "SCREENING";
    const CODE: &'static str = "STATUS_UPDATED";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.screening_id.as_str())
    }
}

impl codec::Serialize for super::EntityScreeningStatusUpdatedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "ENTITY_SCREENING")?;
        codec::put(&mut members, "webhook_code", "STATUS_UPDATED")?;
        codec::put_some(
            &mut members,
            "entity_screening_id",
            self.entity_screening_id.as_ref(),
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::EntityScreeningStatusUpdatedWebhook {
    const NAME: &'static str = "EntityScreeningStatusUpdatedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "entity_screening_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut entity_screening_id: Option<String> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if entity_screening_id.is_none() => entity_screening_id = members.next_value()?,
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            entity_screening_id,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::EntityScreeningStatusUpdatedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::EntityScreeningStatusUpdatedWebhook {
    const TYPE: &'static str = "ENTITY_SCREENING";
    const CODE: &'static str = "STATUS_UPDATED";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        self.entity_screening_id.as_deref()
    }
}
