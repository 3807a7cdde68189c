// @generated from api/webhooks/income.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::ItemProductReadyWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "INCOME")?;
        codec::put(&mut members, "webhook_code", "PRODUCT_READY")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ItemProductReadyWebhook {
    const NAME: &'static str = "ItemProductReadyWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "error" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if error.is_none() => error = members.next_value()?,
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            error: error.and_then(|value| value.0),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::ItemProductReadyWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::ItemProductReadyWebhook {
    const TYPE: &'static str = "INCOME";
    const CODE: &'static str = "PRODUCT_READY";

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

impl codec::Serialize for super::IncomeVerificationStatusWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "INCOME")?;
        codec::put(&mut members, "webhook_code", "INCOME_VERIFICATION")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(
            &mut members,
            "verification_status",
            &self.verification_status,
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::IncomeVerificationStatusWebhook {
    const NAME: &'static str = "IncomeVerificationStatusWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "verification_status" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut verification_status: Option<String> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if verification_status.is_none() => {
                    verification_status = Some(members.next_value()?)
                }
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            verification_status: codec::required(verification_status, "verification_status")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::IncomeVerificationStatusWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::IncomeVerificationStatusWebhook {
    const TYPE: &'static str = "INCOME";
    const CODE: &'static str = "INCOME_VERIFICATION";

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

impl codec::Serialize for super::IncomeVerificationRiskSignalsStatusWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "INCOME")?;
        codec::put(
            &mut members,
            "webhook_code",
            "INCOME_VERIFICATION_RISK_SIGNALS",
        )?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(
            &mut members,
            "risk_signals_status",
            self.risk_signals_status.as_ref(),
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::IncomeVerificationRiskSignalsStatusWebhook {
    const NAME: &'static str = "IncomeVerificationRiskSignalsStatusWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "risk_signals_status" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut risk_signals_status: Option<String> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if risk_signals_status.is_none() => risk_signals_status = members.next_value()?,
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            risk_signals_status,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::IncomeVerificationRiskSignalsStatusWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::IncomeVerificationRiskSignalsStatusWebhook {
    const TYPE: &'static str = "INCOME";
    const CODE: &'static str = "INCOME_VERIFICATION_RISK_SIGNALS";

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

impl codec::Serialize for super::BankIncomeCompleteWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "INCOME")?;
        codec::put(&mut members, "webhook_code", "BANK_INCOME_COMPLETE")?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "result", &self.result)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::BankIncomeCompleteWebhook {
    const NAME: &'static str = "BankIncomeCompleteWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "result" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut result: Option<super::BankIncomeCompleteResult> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if result.is_none() => result = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            result: codec::required(result, "result")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::BankIncomeCompleteWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::BankIncomeCompleteWebhook {
    const TYPE: &'static str = "INCOME";
    const CODE: &'static str = "BANK_INCOME_COMPLETE";

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        Some(&self.user_id)
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.user_id.as_str())
    }
}

impl codec::Serialize for super::IncomeVerificationRefreshReconnectNeededWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "INCOME")?;
        codec::put(
            &mut members,
            "webhook_code",
            "INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED",
        )?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::IncomeVerificationRefreshReconnectNeededWebhook {
    const NAME: &'static str = "IncomeVerificationRefreshReconnectNeededWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::IncomeVerificationRefreshReconnectNeededWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::IncomeVerificationRefreshReconnectNeededWebhook {
    const TYPE: &'static str = "INCOME";
    const CODE: &'static str = "INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED";

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        Some(&self.user_id)
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.user_id.as_str())
    }
}

impl codec::Serialize for super::BankIncomeRefreshUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "INCOME")?;
        codec::put(&mut members, "webhook_code", "BANK_INCOME_REFRESH_UPDATE")?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::BankIncomeRefreshUpdateWebhook {
    const NAME: &'static str = "BankIncomeRefreshUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::BankIncomeRefreshUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::BankIncomeRefreshUpdateWebhook {
    const TYPE: &'static str = "INCOME";
    const CODE: &'static str = "BANK_INCOME_REFRESH_UPDATE";

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        Some(&self.user_id)
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.user_id.as_str())
    }
}

impl codec::Serialize for super::BankIncomeRefreshCompleteWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "INCOME")?;
        codec::put(&mut members, "webhook_code", "BANK_INCOME_REFRESH_COMPLETE")?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "result", &self.result)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::BankIncomeRefreshCompleteWebhook {
    const NAME: &'static str = "BankIncomeRefreshCompleteWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "result" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut result: Option<plaid_types::BankIncomeRefreshCompleteResult> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if result.is_none() => result = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            result: codec::required(result, "result")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::BankIncomeRefreshCompleteWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::BankIncomeRefreshCompleteWebhook {
    const TYPE: &'static str = "INCOME";
    const CODE: &'static str = "BANK_INCOME_REFRESH_COMPLETE";

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        Some(&self.user_id)
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.user_id.as_str())
    }
}

impl codec::Serialize for super::UserIncomeVerificationRefreshReconnectNeededWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "INCOME")?;
        codec::put(
            &mut members,
            "webhook_code",
            "USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED",
        )?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::UserIncomeVerificationRefreshReconnectNeededWebhook {
    const NAME: &'static str = "UserIncomeVerificationRefreshReconnectNeededWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::UserIncomeVerificationRefreshReconnectNeededWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::UserIncomeVerificationRefreshReconnectNeededWebhook {
    const TYPE: &'static str = "INCOME";
    const CODE: &'static str = "USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED";

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        Some(&self.user_id)
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.user_id.as_str())
    }
}

impl codec::Serialize for super::UserIncomeVerificationRiskSignalsStatusWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "INCOME")?;
        codec::put(
            &mut members,
            "webhook_code",
            "USER_INCOME_VERIFICATION_RISK_SIGNALS",
        )?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(
            &mut members,
            "risk_signals_status",
            &self.risk_signals_status,
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::UserIncomeVerificationRiskSignalsStatusWebhook {
    const NAME: &'static str = "UserIncomeVerificationRiskSignalsStatusWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "risk_signals_status" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut risk_signals_status: Option<String> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if risk_signals_status.is_none() => {
                    risk_signals_status = Some(members.next_value()?)
                }
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            risk_signals_status: codec::required(risk_signals_status, "risk_signals_status")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::UserIncomeVerificationRiskSignalsStatusWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::UserIncomeVerificationRiskSignalsStatusWebhook {
    const TYPE: &'static str = "INCOME";
    const CODE: &'static str = "USER_INCOME_VERIFICATION_RISK_SIGNALS";

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

impl codec::Serialize for super::UserIncomeVerificationStatusWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "INCOME")?;
        codec::put(&mut members, "webhook_code", "USER_INCOME_VERIFICATION")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(
            &mut members,
            "verification_status",
            &self.verification_status,
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::UserIncomeVerificationStatusWebhook {
    const NAME: &'static str = "UserIncomeVerificationStatusWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "verification_status" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut verification_status: Option<String> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if verification_status.is_none() => {
                    verification_status = Some(members.next_value()?)
                }
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            verification_status: codec::required(verification_status, "verification_status")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::UserIncomeVerificationStatusWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::UserIncomeVerificationStatusWebhook {
    const TYPE: &'static str = "INCOME";
    const CODE: &'static str = "USER_INCOME_VERIFICATION";

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
