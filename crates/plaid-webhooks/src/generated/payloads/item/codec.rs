// @generated from api/webhooks/item.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::IssueResolvedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "ISSUES")?;
        codec::put(&mut members, "webhook_code", "ISSUE_RESOLVED")?;
        codec::put(&mut members, "issue_id", &self.issue_id)?;
        codec::put(&mut members, "issue_description", &self.issue_description)?;
        codec::put(&mut members, "issue_resolved_at", &self.issue_resolved_at)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::IssueResolvedWebhook {
    const NAME: &'static str = "IssueResolvedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "issue_id" => 0,
            "issue_description" => 1,
            "issue_resolved_at" => 2,
            "institution_id" => 3,
            "institution_name" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut issue_id: Option<String> = None;
        let mut issue_description: Option<String> = None;
        let mut issue_resolved_at: Option<plaid_core::DateTime> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if issue_id.is_none() => issue_id = Some(members.next_value()?),
                1 if issue_description.is_none() => issue_description = Some(members.next_value()?),
                2 if issue_resolved_at.is_none() => issue_resolved_at = Some(members.next_value()?),
                3 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                4 if institution_name.is_none() => institution_name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            issue_id: codec::required(issue_id, "issue_id")?,
            issue_description: codec::required(issue_description, "issue_description")?,
            issue_resolved_at: codec::required(issue_resolved_at, "issue_resolved_at")?,
            institution_id: codec::required(institution_id, "institution_id")?,
            institution_name: codec::required(institution_name, "institution_name")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::IssueResolvedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::IssueResolvedWebhook {
    const TYPE: &'static str = "ISSUES";
    const CODE: &'static str = "ISSUE_RESOLVED";

    fn subject(&self) -> Option<&str> {
        Some(self.issue_id.as_str())
    }
}

impl codec::Serialize for super::WebhookUpdateAcknowledgedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "ITEM")?;
        codec::put(&mut members, "webhook_code", "WEBHOOK_UPDATE_ACKNOWLEDGED")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put(&mut members, "new_webhook_url", &self.new_webhook_url)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::WebhookUpdateAcknowledgedWebhook {
    const NAME: &'static str = "WebhookUpdateAcknowledgedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "new_webhook_url" => 1,
            "error" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut new_webhook_url: Option<plaid_core::Sensitive> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if new_webhook_url.is_none() => new_webhook_url = Some(members.next_value()?),
                2 if error.is_none() => error = members.next_value()?,
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            new_webhook_url: codec::required(new_webhook_url, "new_webhook_url")?,
            error: error.and_then(|value| value.0),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::WebhookUpdateAcknowledgedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::WebhookUpdateAcknowledgedWebhook {
    const TYPE: &'static str = "ITEM";
    const CODE: &'static str = "WEBHOOK_UPDATE_ACKNOWLEDGED";

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

impl codec::Serialize for super::PendingExpirationWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "ITEM")?;
        codec::put(&mut members, "webhook_code", "PENDING_EXPIRATION")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(
            &mut members,
            "consent_expiration_time",
            &self.consent_expiration_time,
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::PendingExpirationWebhook {
    const NAME: &'static str = "PendingExpirationWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "consent_expiration_time" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut consent_expiration_time: Option<plaid_core::DateTime> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if consent_expiration_time.is_none() => {
                    consent_expiration_time = Some(members.next_value()?)
                }
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            consent_expiration_time: codec::required(
                consent_expiration_time,
                "consent_expiration_time",
            )?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::PendingExpirationWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::PendingExpirationWebhook {
    const TYPE: &'static str = "ITEM";
    const CODE: &'static str = "PENDING_EXPIRATION";

    fn item_id(&self) -> Option<&plaid_core::ItemId> {
        self.item_id.as_ref()
    }

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        self.user_id.as_ref()
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        self.item_id
            .as_ref()
            .map(plaid_core::ItemId::as_str)
            .or_else(|| self.user_id.as_ref().map(plaid_types::UserId::as_str))
    }
}

impl codec::Serialize for super::ItemErrorWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "ITEM")?;
        codec::put(&mut members, "webhook_code", "ERROR")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ItemErrorWebhook {
    const NAME: &'static str = "ItemErrorWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "error" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if error.is_none() => error = members.next_value()?,
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            error: error.and_then(|value| value.0),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::ItemErrorWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::ItemErrorWebhook {
    const TYPE: &'static str = "ITEM";
    const CODE: &'static str = "ERROR";

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

impl codec::Serialize for super::ItemLoginRepairedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "ITEM")?;
        codec::put(&mut members, "webhook_code", "LOGIN_REPAIRED")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ItemLoginRepairedWebhook {
    const NAME: &'static str = "ItemLoginRepairedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::ItemLoginRepairedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::ItemLoginRepairedWebhook {
    const TYPE: &'static str = "ITEM";
    const CODE: &'static str = "LOGIN_REPAIRED";

    fn item_id(&self) -> Option<&plaid_core::ItemId> {
        self.item_id.as_ref()
    }

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        self.user_id.as_ref()
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        self.item_id
            .as_ref()
            .map(plaid_core::ItemId::as_str)
            .or_else(|| self.user_id.as_ref().map(plaid_types::UserId::as_str))
    }
}

impl codec::Serialize for super::PendingDisconnectWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "ITEM")?;
        codec::put(&mut members, "webhook_code", "PENDING_DISCONNECT")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "reason", &self.reason)?;
        codec::put_some(
            &mut members,
            "disconnect_time",
            self.disconnect_time.as_ref(),
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::PendingDisconnectWebhook {
    const NAME: &'static str = "PendingDisconnectWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "reason" => 2,
            "disconnect_time" => 3,
            "environment" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut reason: Option<super::PendingDisconnectWebhookReason> = None;
        let mut disconnect_time: Option<plaid_core::DateTime> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if reason.is_none() => reason = Some(members.next_value()?),
                3 if disconnect_time.is_none() => disconnect_time = members.next_value()?,
                4 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            reason: codec::required(reason, "reason")?,
            disconnect_time,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::PendingDisconnectWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::PendingDisconnectWebhook {
    const TYPE: &'static str = "ITEM";
    const CODE: &'static str = "PENDING_DISCONNECT";

    fn item_id(&self) -> Option<&plaid_core::ItemId> {
        self.item_id.as_ref()
    }

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        self.user_id.as_ref()
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        self.item_id
            .as_ref()
            .map(plaid_core::ItemId::as_str)
            .or_else(|| self.user_id.as_ref().map(plaid_types::UserId::as_str))
    }
}

impl codec::Serialize for super::UserPermissionRevokedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "ITEM")?;
        codec::put(&mut members, "webhook_code", "USER_PERMISSION_REVOKED")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::UserPermissionRevokedWebhook {
    const NAME: &'static str = "UserPermissionRevokedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "error" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if error.is_none() => error = members.next_value()?,
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            error: error.and_then(|value| value.0),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::UserPermissionRevokedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::UserPermissionRevokedWebhook {
    const TYPE: &'static str = "ITEM";
    const CODE: &'static str = "USER_PERMISSION_REVOKED";

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

impl codec::Serialize for super::NewAccountsAvailableWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "ITEM")?;
        codec::put(&mut members, "webhook_code", "NEW_ACCOUNTS_AVAILABLE")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::NewAccountsAvailableWebhook {
    const NAME: &'static str = "NewAccountsAvailableWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "error" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if error.is_none() => error = members.next_value()?,
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            error: error.and_then(|value| value.0),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::NewAccountsAvailableWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::NewAccountsAvailableWebhook {
    const TYPE: &'static str = "ITEM";
    const CODE: &'static str = "NEW_ACCOUNTS_AVAILABLE";

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

impl codec::Serialize for super::UserAccountRevokedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "ITEM")?;
        codec::put(&mut members, "webhook_code", "USER_ACCOUNT_REVOKED")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::UserAccountRevokedWebhook {
    const NAME: &'static str = "UserAccountRevokedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "account_id" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if account_id.is_none() => account_id = Some(members.next_value()?),
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            account_id: codec::required(account_id, "account_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::UserAccountRevokedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::UserAccountRevokedWebhook {
    const TYPE: &'static str = "ITEM";
    const CODE: &'static str = "USER_ACCOUNT_REVOKED";

    fn item_id(&self) -> Option<&plaid_core::ItemId> {
        self.item_id.as_ref()
    }

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        self.user_id.as_ref()
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
