// @generated from api/webhooks/assets.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::AssetsProductReadyWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "ASSETS")?;
        codec::put(&mut members, "webhook_code", "PRODUCT_READY")?;
        codec::put(&mut members, "asset_report_id", &self.asset_report_id)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "report_type", self.report_type.as_ref())?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::AssetsProductReadyWebhook {
    const NAME: &'static str = "AssetsProductReadyWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "asset_report_id" => 0,
            "user_id" => 1,
            "report_type" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_report_id: Option<plaid_types::AssetReportId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut report_type: Option<super::AssetReportType> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_report_id.is_none() => asset_report_id = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if report_type.is_none() => report_type = members.next_value()?,
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_report_id: codec::required(asset_report_id, "asset_report_id")?,
            user_id,
            report_type,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::AssetsProductReadyWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::AssetsProductReadyWebhook {
    const TYPE: &'static str = "ASSETS";
    const CODE: &'static str = "PRODUCT_READY";

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        self.user_id.as_ref()
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.asset_report_id.as_str())
    }
}

impl codec::Serialize for super::AssetsErrorWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "ASSETS")?;
        codec::put(&mut members, "webhook_code", "ERROR")?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put(&mut members, "asset_report_id", &self.asset_report_id)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::AssetsErrorWebhook {
    const NAME: &'static str = "AssetsErrorWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error" => 0,
            "asset_report_id" => 1,
            "user_id" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut asset_report_id: Option<plaid_types::AssetReportId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error.is_none() => error = members.next_value()?,
                1 if asset_report_id.is_none() => asset_report_id = Some(members.next_value()?),
                2 if user_id.is_none() => user_id = members.next_value()?,
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error: error.and_then(|value| value.0),
            asset_report_id: codec::required(asset_report_id, "asset_report_id")?,
            user_id,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::AssetsErrorWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::AssetsErrorWebhook {
    const TYPE: &'static str = "ASSETS";
    const CODE: &'static str = "ERROR";

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        self.user_id.as_ref()
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn error(&self) -> Option<&plaid_core::ApiError> {
        self.error.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.asset_report_id.as_str())
    }
}

impl codec::Serialize for super::AssetsRelayWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "ASSETS")?;
        codec::put(&mut members, "webhook_code", "RELAY_EVENT")?;
        codec::put(&mut members, "asset_relay_token", &self.asset_relay_token)?;
        codec::put(&mut members, "relay_event", &self.relay_event)?;
        codec::put(
            &mut members,
            "secondary_client_id",
            &self.secondary_client_id,
        )?;
        codec::put(&mut members, "asset_report_id", &self.asset_report_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::AssetsRelayWebhook {
    const NAME: &'static str = "AssetsRelayWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "asset_relay_token" => 0,
            "relay_event" => 1,
            "secondary_client_id" => 2,
            "asset_report_id" => 3,
            "environment" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_relay_token: Option<plaid_types::RelayToken> = None;
        let mut relay_event: Option<super::RelayEvent> = None;
        let mut secondary_client_id: Option<plaid_core::ClientId> = None;
        let mut asset_report_id: Option<plaid_types::AssetReportId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_relay_token.is_none() => asset_relay_token = Some(members.next_value()?),
                1 if relay_event.is_none() => relay_event = Some(members.next_value()?),
                2 if secondary_client_id.is_none() => {
                    secondary_client_id = Some(members.next_value()?)
                }
                3 if asset_report_id.is_none() => asset_report_id = Some(members.next_value()?),
                4 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_relay_token: codec::required(asset_relay_token, "asset_relay_token")?,
            relay_event: codec::required(relay_event, "relay_event")?,
            secondary_client_id: codec::required(secondary_client_id, "secondary_client_id")?,
            asset_report_id: codec::required(asset_report_id, "asset_report_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::AssetsRelayWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::AssetsRelayWebhook {
    const TYPE: &'static str = "ASSETS";
    const CODE: &'static str = "RELAY_EVENT";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.asset_report_id.as_str())
    }
}
