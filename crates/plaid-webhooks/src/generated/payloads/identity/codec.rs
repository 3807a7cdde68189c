// @generated from api/webhooks/identity.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::IdentityDefaultUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "IDENTITY")?;
        codec::put(&mut members, "webhook_code", "DEFAULT_UPDATE")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put(
            &mut members,
            "account_ids_with_updated_identity",
            &self.account_ids_with_updated_identity,
        )?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::IdentityDefaultUpdateWebhook {
    const NAME: &'static str = "IdentityDefaultUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "account_ids_with_updated_identity" => 1,
            "error" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut account_ids_with_updated_identity: Option<
            std::collections::BTreeMap<String, Vec<super::IdentityUpdateTypes>>,
        > = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if account_ids_with_updated_identity.is_none() => {
                    account_ids_with_updated_identity = members.next_value()?
                }
                2 if error.is_none() => error = members.next_value()?,
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            account_ids_with_updated_identity: account_ids_with_updated_identity
                .unwrap_or_default(),
            error: error.and_then(|value| value.0),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::IdentityDefaultUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::IdentityDefaultUpdateWebhook {
    const TYPE: &'static str = "IDENTITY";
    const CODE: &'static str = "DEFAULT_UPDATE";

    fn item_id(&self) -> Option<&plaid_core::ItemId> {
        self.item_id.as_ref()
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn error(&self) -> Option<&plaid_core::ApiError> {
        self.error.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        self.item_id.as_ref().map(plaid_core::ItemId::as_str)
    }
}

impl codec::Serialize for super::ProductPermissionsRequiredIdentityWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "IDENTITY")?;
        codec::put(&mut members, "webhook_code", "PRODUCT_PERMISSIONS_REQUIRED")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ProductPermissionsRequiredIdentityWebhook {
    const NAME: &'static str = "ProductPermissionsRequiredIdentityWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::ProductPermissionsRequiredIdentityWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::ProductPermissionsRequiredIdentityWebhook {
    const TYPE: &'static str = "IDENTITY";
    const CODE: &'static str = "PRODUCT_PERMISSIONS_REQUIRED";

    fn item_id(&self) -> Option<&plaid_core::ItemId> {
        self.item_id.as_ref()
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        self.item_id.as_ref().map(plaid_core::ItemId::as_str)
    }
}
