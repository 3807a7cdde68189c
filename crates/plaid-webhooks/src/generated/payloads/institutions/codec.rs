// @generated from api/webhooks/institutions.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::InstitutionStatusAlertWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "DASHBOARD_CONFIGURED_ALERT")?;
        codec::put(
            &mut members,
            "webhook_code",
            "INSTITUTION_STATUS_ALERT_TRIGGERED",
        )?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put_some(
            &mut members,
            "institution_overall_success_rate",
            self.institution_overall_success_rate.as_ref(),
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::InstitutionStatusAlertWebhook {
    const NAME: &'static str = "InstitutionStatusAlertWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution_id" => 0,
            "institution_overall_success_rate" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_overall_success_rate: Option<codec::Float> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                1 if institution_overall_success_rate.is_none() => {
                    institution_overall_success_rate = members.next_value()?
                }
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution_id: codec::required(institution_id, "institution_id")?,
            institution_overall_success_rate: institution_overall_success_rate.map(|value| value.0),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::InstitutionStatusAlertWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::InstitutionStatusAlertWebhook {
    const TYPE: &'static str = "DASHBOARD_CONFIGURED_ALERT";
    const CODE: &'static str = "INSTITUTION_STATUS_ALERT_TRIGGERED";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.institution_id.as_str())
    }
}
