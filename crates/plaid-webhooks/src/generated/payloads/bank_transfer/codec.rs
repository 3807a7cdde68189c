// @generated from api/webhooks/bank-transfer.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::BankTransfersEventsUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "BANK_TRANSFERS")?;
        codec::put(&mut members, "webhook_code", "BANK_TRANSFERS_EVENTS_UPDATE")?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::BankTransfersEventsUpdateWebhook {
    const NAME: &'static str = "BankTransfersEventsUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "environment" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { environment })
    }
}

impl<'de> codec::Deserialize<'de> for super::BankTransfersEventsUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::BankTransfersEventsUpdateWebhook {
    const TYPE: &'static str = "BANK_TRANSFERS";
    const CODE: &'static str = "BANK_TRANSFERS_EVENTS_UPDATE";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }
}
