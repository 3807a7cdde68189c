// @generated from api/webhooks/auth.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::AuthDefaultUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "AUTH")?;
        codec::put(&mut members, "webhook_code", "DEFAULT_UPDATE")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put(
            &mut members,
            "account_ids_with_new_auth",
            &self.account_ids_with_new_auth,
        )?;
        codec::put(
            &mut members,
            "account_ids_with_updated_auth",
            &self.account_ids_with_updated_auth,
        )?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::AuthDefaultUpdateWebhook {
    const NAME: &'static str = "AuthDefaultUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "account_ids_with_new_auth" => 1,
            "account_ids_with_updated_auth" => 2,
            "error" => 3,
            "environment" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut account_ids_with_new_auth: Option<Vec<plaid_types::AccountId>> = None;
        let mut account_ids_with_updated_auth: Option<
            std::collections::BTreeMap<String, Vec<super::AuthUpdateTypes>>,
        > = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if account_ids_with_new_auth.is_none() => {
                    account_ids_with_new_auth = members.next_value()?
                }
                2 if account_ids_with_updated_auth.is_none() => {
                    account_ids_with_updated_auth = members.next_value()?
                }
                3 if error.is_none() => error = members.next_value()?,
                4 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            account_ids_with_new_auth: account_ids_with_new_auth.unwrap_or_default(),
            account_ids_with_updated_auth: account_ids_with_updated_auth.unwrap_or_default(),
            error: error.and_then(|value| value.0),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::AuthDefaultUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::AuthDefaultUpdateWebhook {
    const TYPE: &'static str = "AUTH";
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

impl codec::Serialize for super::AutomaticallyVerifiedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "AUTH")?;
        codec::put(&mut members, "webhook_code", "AUTOMATICALLY_VERIFIED")?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::put(&mut members, "error", &self.error)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::AutomaticallyVerifiedWebhook {
    const NAME: &'static str = "AutomaticallyVerifiedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "item_id" => 1,
            "environment" => 2,
            "error" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if item_id.is_none() => item_id = members.next_value()?,
                2 if environment.is_none() => environment = members.next_value()?,
                3 if error.is_none() => error = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            item_id,
            environment,
            error: error.and_then(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::AutomaticallyVerifiedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::AutomaticallyVerifiedWebhook {
    const TYPE: &'static str = "AUTH";
    const CODE: &'static str = "AUTOMATICALLY_VERIFIED";

    fn item_id(&self) -> Option<&plaid_core::ItemId> {
        self.item_id.as_ref()
    }

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

impl codec::Serialize for super::VerificationExpiredWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "AUTH")?;
        codec::put(&mut members, "webhook_code", "VERIFICATION_EXPIRED")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::put(&mut members, "error", &self.error)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::VerificationExpiredWebhook {
    const NAME: &'static str = "VerificationExpiredWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "account_id" => 1,
            "environment" => 2,
            "error" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                3 if error.is_none() => error = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            account_id: codec::required(account_id, "account_id")?,
            environment,
            error: error.and_then(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::VerificationExpiredWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::VerificationExpiredWebhook {
    const TYPE: &'static str = "AUTH";
    const CODE: &'static str = "VERIFICATION_EXPIRED";

    fn item_id(&self) -> Option<&plaid_core::ItemId> {
        self.item_id.as_ref()
    }

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

impl codec::Serialize for super::ProductPermissionsRequiredAuthWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "AUTH")?;
        codec::put(&mut members, "webhook_code", "PRODUCT_PERMISSIONS_REQUIRED")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ProductPermissionsRequiredAuthWebhook {
    const NAME: &'static str = "ProductPermissionsRequiredAuthWebhook";

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

impl<'de> codec::Deserialize<'de> for super::ProductPermissionsRequiredAuthWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::ProductPermissionsRequiredAuthWebhook {
    const TYPE: &'static str = "AUTH";
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

impl codec::Serialize for super::HostedMMDVerificationWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "AUTH")?;
        codec::put(
            &mut members,
            "webhook_code",
            "SMS_MICRODEPOSITS_VERIFICATION",
        )?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::HostedMMDVerificationWebhook {
    const NAME: &'static str = "HostedMMDVerificationWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "item_id" => 1,
            "account_id" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<String> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if item_id.is_none() => item_id = members.next_value()?,
                2 if account_id.is_none() => account_id = Some(members.next_value()?),
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            item_id,
            account_id: codec::required(account_id, "account_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::HostedMMDVerificationWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::HostedMMDVerificationWebhook {
    const TYPE: &'static str = "AUTH";
    const CODE: &'static str = "SMS_MICRODEPOSITS_VERIFICATION";

    fn item_id(&self) -> Option<&plaid_core::ItemId> {
        self.item_id.as_ref()
    }

    fn account_id(&self) -> Option<&plaid_types::AccountId> {
        Some(&self.account_id)
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.account_id.as_str())
    }
}
