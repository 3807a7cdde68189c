// @generated from api/webhooks/processor.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::ProcessorTokenWebhookUpdate {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "PROCESSOR_TOKEN")?;
        codec::put(&mut members, "webhook_code", "WEBHOOK_UPDATE_ACKNOWLEDGED")?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "new_webhook_url", &self.new_webhook_url)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ProcessorTokenWebhookUpdate {
    const NAME: &'static str = "ProcessorTokenWebhookUpdate";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error" => 0,
            "account_id" => 1,
            "new_webhook_url" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut new_webhook_url: Option<plaid_core::Sensitive> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error.is_none() => error = members.next_value()?,
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                2 if new_webhook_url.is_none() => new_webhook_url = Some(members.next_value()?),
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error: error.and_then(|value| value.0),
            account_id: codec::required(account_id, "account_id")?,
            new_webhook_url: codec::required(new_webhook_url, "new_webhook_url")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::ProcessorTokenWebhookUpdate {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::ProcessorTokenWebhookUpdate {
    const TYPE: &'static str = "PROCESSOR_TOKEN";
    const CODE: &'static str = "WEBHOOK_UPDATE_ACKNOWLEDGED";

    fn account_id(&self) -> Option<&plaid_types::AccountId> {
        Some(&self.account_id)
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn error(&self) -> Option<&plaid_core::ApiError> {
        self.error.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.account_id.as_str())
    }
}
