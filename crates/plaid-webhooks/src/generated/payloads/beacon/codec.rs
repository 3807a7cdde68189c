// @generated from api/webhooks/beacon.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::BeaconUserStatusUpdatedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "BEACON")?;
        codec::put(&mut members, "webhook_code", "USER_STATUS_UPDATED")?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::BeaconUserStatusUpdatedWebhook {
    const NAME: &'static str = "BeaconUserStatusUpdatedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_user_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_user_id.is_none() => beacon_user_id = Some(members.next_value()?),
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_user_id: codec::required(beacon_user_id, "beacon_user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::BeaconUserStatusUpdatedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::BeaconUserStatusUpdatedWebhook {
    const TYPE: &'static str = "BEACON";
    const CODE: &'static str = "USER_STATUS_UPDATED";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.beacon_user_id.as_str())
    }
}

impl codec::Serialize for super::BeaconReportCreatedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "BEACON")?;
        codec::put(&mut members, "webhook_code", "REPORT_CREATED")?;
        codec::put(&mut members, "beacon_report_id", &self.beacon_report_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::BeaconReportCreatedWebhook {
    const NAME: &'static str = "BeaconReportCreatedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_report_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_report_id: Option<plaid_types::BeaconReportId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_report_id.is_none() => beacon_report_id = Some(members.next_value()?),
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_report_id: codec::required(beacon_report_id, "beacon_report_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::BeaconReportCreatedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::BeaconReportCreatedWebhook {
    const TYPE: &'static str = "BEACON";
    const CODE: &'static str = "REPORT_CREATED";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.beacon_report_id.as_str())
    }
}

impl codec::Serialize for super::BeaconReportUpdatedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "BEACON")?;
        codec::put(&mut members, "webhook_code", "REPORT_UPDATED")?;
        codec::put(&mut members, "beacon_report_id", &self.beacon_report_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::BeaconReportUpdatedWebhook {
    const NAME: &'static str = "BeaconReportUpdatedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_report_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_report_id: Option<plaid_types::BeaconReportId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_report_id.is_none() => beacon_report_id = Some(members.next_value()?),
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_report_id: codec::required(beacon_report_id, "beacon_report_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::BeaconReportUpdatedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::BeaconReportUpdatedWebhook {
    const TYPE: &'static str = "BEACON";
    const CODE: &'static str = "REPORT_UPDATED";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.beacon_report_id.as_str())
    }
}

impl codec::Serialize for super::BeaconReportSyndicationCreatedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "BEACON")?;
        codec::put(&mut members, "webhook_code", "REPORT_SYNDICATION_CREATED")?;
        codec::put(
            &mut members,
            "beacon_report_syndication_id",
            &self.beacon_report_syndication_id,
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::BeaconReportSyndicationCreatedWebhook {
    const NAME: &'static str = "BeaconReportSyndicationCreatedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_report_syndication_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_report_syndication_id: Option<plaid_types::BeaconReportSyndicationId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_report_syndication_id.is_none() => {
                    beacon_report_syndication_id = Some(members.next_value()?)
                }
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_report_syndication_id: codec::required(
                beacon_report_syndication_id,
                "beacon_report_syndication_id",
            )?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::BeaconReportSyndicationCreatedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::BeaconReportSyndicationCreatedWebhook {
    const TYPE: &'static str = "BEACON";
    const CODE: &'static str = "REPORT_SYNDICATION_CREATED";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.beacon_report_syndication_id.as_str())
    }
}

impl codec::Serialize for super::BeaconDuplicateDetectedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "BEACON")?;
        codec::put(&mut members, "webhook_code", "DUPLICATE_DETECTED")?;
        codec::put(
            &mut members,
            "beacon_duplicate_id",
            &self.beacon_duplicate_id,
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::BeaconDuplicateDetectedWebhook {
    const NAME: &'static str = "BeaconDuplicateDetectedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_duplicate_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_duplicate_id: Option<plaid_types::BeaconDuplicateId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_duplicate_id.is_none() => {
                    beacon_duplicate_id = Some(members.next_value()?)
                }
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_duplicate_id: codec::required(beacon_duplicate_id, "beacon_duplicate_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::BeaconDuplicateDetectedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::BeaconDuplicateDetectedWebhook {
    const TYPE: &'static str = "BEACON";
    const CODE: &'static str = "DUPLICATE_DETECTED";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.beacon_duplicate_id.as_str())
    }
}
