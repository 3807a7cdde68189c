// @generated from api/webhooks/legacy.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::DepositSwitchStateUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "DEPOSIT_SWITCH")?;
        codec::put(&mut members, "webhook_code", "SWITCH_STATE_UPDATE")?;
        codec::put_some(&mut members, "state", self.state.as_ref())?;
        codec::put(&mut members, "deposit_switch_id", &self.deposit_switch_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::DepositSwitchStateUpdateWebhook {
    const NAME: &'static str = "DepositSwitchStateUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "state" => 0,
            "deposit_switch_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut state: Option<String> = None;
        let mut deposit_switch_id: Option<plaid_types::DepositSwitchId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if state.is_none() => state = members.next_value()?,
                1 if deposit_switch_id.is_none() => deposit_switch_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            state,
            deposit_switch_id: codec::required(deposit_switch_id, "deposit_switch_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::DepositSwitchStateUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::DepositSwitchStateUpdateWebhook {
    const TYPE: &'static str = "DEPOSIT_SWITCH";
    const CODE: &'static str = "SWITCH_STATE_UPDATE";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.deposit_switch_id.as_str())
    }
}
