// @generated from api/webhooks/liabilities.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::LiabilitiesDefaultUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "LIABILITIES")?;
        codec::put(&mut members, "webhook_code", "DEFAULT_UPDATE")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put(
            &mut members,
            "account_ids_with_new_liabilities",
            &self.account_ids_with_new_liabilities,
        )?;
        codec::put(
            &mut members,
            "account_ids_with_updated_liabilities",
            &self.account_ids_with_updated_liabilities,
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::LiabilitiesDefaultUpdateWebhook {
    const NAME: &'static str = "LiabilitiesDefaultUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "error" => 2,
            "account_ids_with_new_liabilities" => 3,
            "account_ids_with_updated_liabilities" => 4,
            "environment" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut account_ids_with_new_liabilities: Option<Vec<plaid_types::AccountId>> = None;
        let mut account_ids_with_updated_liabilities: Option<
            std::collections::BTreeMap<String, Vec<String>>,
        > = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if error.is_none() => error = members.next_value()?,
                3 if account_ids_with_new_liabilities.is_none() => {
                    account_ids_with_new_liabilities = members.next_value()?
                }
                4 if account_ids_with_updated_liabilities.is_none() => {
                    account_ids_with_updated_liabilities = members.next_value()?
                }
                5 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            error: error.and_then(|value| value.0),
            account_ids_with_new_liabilities: account_ids_with_new_liabilities.unwrap_or_default(),
            account_ids_with_updated_liabilities: account_ids_with_updated_liabilities
                .unwrap_or_default(),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::LiabilitiesDefaultUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::LiabilitiesDefaultUpdateWebhook {
    const TYPE: &'static str = "LIABILITIES";
    const CODE: &'static str = "DEFAULT_UPDATE";

    fn item_id(&self) -> Option<&plaid_core::ItemId> {
        self.item_id.as_ref()
    }

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
        self.item_id
            .as_ref()
            .map(plaid_core::ItemId::as_str)
            .or_else(|| self.user_id.as_ref().map(plaid_types::UserId::as_str))
    }
}
