// @generated from api/webhooks/check.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::BaseReportsErrorWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "BASE_REPORT")?;
        codec::put(&mut members, "webhook_code", "ERROR")?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::BaseReportsErrorWebhook {
    const NAME: &'static str = "BaseReportsErrorWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error.is_none() => error = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error: error.and_then(|value| value.0),
            user_id,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::BaseReportsErrorWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::BaseReportsErrorWebhook {
    const TYPE: &'static str = "BASE_REPORT";
    const CODE: &'static str = "ERROR";

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
        self.user_id.as_ref().map(plaid_types::UserId::as_str)
    }
}

impl codec::Serialize for super::CraBankIncomeCompleteWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CRA_INCOME")?;
        codec::put(&mut members, "webhook_code", "BANK_INCOME_COMPLETE")?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "result", self.result.as_ref())?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraBankIncomeCompleteWebhook {
    const NAME: &'static str = "CraBankIncomeCompleteWebhook";

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
        let mut result: Option<super::CraBankIncomeCompleteResult> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if result.is_none() => result = members.next_value()?,
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            result,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CraBankIncomeCompleteWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraBankIncomeCompleteWebhook {
    const TYPE: &'static str = "CRA_INCOME";
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

impl codec::Serialize for super::CraBankIncomeErrorWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CRA_INCOME")?;
        codec::put(&mut members, "webhook_code", "ERROR")?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraBankIncomeErrorWebhook {
    const NAME: &'static str = "CraBankIncomeErrorWebhook";

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

impl<'de> codec::Deserialize<'de> for super::CraBankIncomeErrorWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraBankIncomeErrorWebhook {
    const TYPE: &'static str = "CRA_INCOME";
    const CODE: &'static str = "ERROR";

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

impl codec::Serialize for super::CraCheckReportReadyWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CHECK_REPORT")?;
        codec::put(&mut members, "webhook_code", "CHECK_REPORT_READY")?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(
            &mut members,
            "successful_products",
            &self.successful_products,
        )?;
        codec::put(&mut members, "failed_products", &self.failed_products)?;
        codec::put(&mut members, "item_ids", &self.item_ids)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraCheckReportReadyWebhook {
    const NAME: &'static str = "CraCheckReportReadyWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "successful_products" => 1,
            "failed_products" => 2,
            "item_ids" => 3,
            "environment" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut successful_products: Option<Vec<plaid_types::Products>> = None;
        let mut failed_products: Option<Vec<plaid_types::Products>> = None;
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if successful_products.is_none() => successful_products = members.next_value()?,
                2 if failed_products.is_none() => failed_products = members.next_value()?,
                3 if item_ids.is_none() => item_ids = members.next_value()?,
                4 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            successful_products: successful_products.unwrap_or_default(),
            failed_products: failed_products.unwrap_or_default(),
            item_ids: item_ids.unwrap_or_default(),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CraCheckReportReadyWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraCheckReportReadyWebhook {
    const TYPE: &'static str = "CHECK_REPORT";
    const CODE: &'static str = "CHECK_REPORT_READY";

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

impl codec::Serialize for super::CraCheckReportFailedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CHECK_REPORT")?;
        codec::put(&mut members, "webhook_code", "CHECK_REPORT_FAILED")?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put(&mut members, "repairable_items", &self.repairable_items)?;
        codec::put(&mut members, "failed_products", &self.failed_products)?;
        codec::put(&mut members, "item_ids", &self.item_ids)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraCheckReportFailedWebhook {
    const NAME: &'static str = "CraCheckReportFailedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "error" => 1,
            "repairable_items" => 2,
            "failed_products" => 3,
            "item_ids" => 4,
            "environment" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut repairable_items: Option<Vec<super::CheckReportRepairableItem>> = None;
        let mut failed_products: Option<Vec<plaid_types::Products>> = None;
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if error.is_none() => error = members.next_value()?,
                2 if repairable_items.is_none() => repairable_items = members.next_value()?,
                3 if failed_products.is_none() => failed_products = members.next_value()?,
                4 if item_ids.is_none() => item_ids = members.next_value()?,
                5 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            error: error.and_then(|value| value.0),
            repairable_items: repairable_items.unwrap_or_default(),
            failed_products: failed_products.unwrap_or_default(),
            item_ids: item_ids.unwrap_or_default(),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CraCheckReportFailedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraCheckReportFailedWebhook {
    const TYPE: &'static str = "CHECK_REPORT";
    const CODE: &'static str = "CHECK_REPORT_FAILED";

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        Some(&self.user_id)
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn error(&self) -> Option<&plaid_core::ApiError> {
        self.error.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.user_id.as_str())
    }
}

impl codec::Serialize for super::CheckReportRepairableItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "error_type", &self.error_type)?;
        codec::put(&mut members, "error_code", &self.error_code)?;
        codec::put(&mut members, "error_message", &self.error_message)?;
        codec::put(&mut members, "display_message", &self.display_message)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CheckReportRepairableItem {
    const NAME: &'static str = "CheckReportRepairableItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error_type" => 0,
            "error_code" => 1,
            "error_message" => 2,
            "display_message" => 3,
            "item_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error_type: Option<plaid_core::ErrorType> = None;
        let mut error_code: Option<String> = None;
        let mut error_message: Option<String> = None;
        let mut display_message: Option<String> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error_type.is_none() => error_type = Some(members.next_value()?),
                1 if error_code.is_none() => error_code = Some(members.next_value()?),
                2 if error_message.is_none() => error_message = Some(members.next_value()?),
                3 if display_message.is_none() => display_message = members.next_value()?,
                4 if item_id.is_none() => item_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error_type: codec::required(error_type, "error_type")?,
            error_code: codec::required(error_code, "error_code")?,
            error_message: codec::required(error_message, "error_message")?,
            display_message,
            item_id: codec::required(item_id, "item_id")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CheckReportRepairableItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraUpgradeFailedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CHECK_REPORT")?;
        codec::put(&mut members, "webhook_code", "UPGRADE_FAILED")?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "item_ids", &self.item_ids)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraUpgradeFailedWebhook {
    const NAME: &'static str = "CraUpgradeFailedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "item_ids" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if item_ids.is_none() => item_ids = members.next_value()?,
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            item_ids: item_ids.unwrap_or_default(),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CraUpgradeFailedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraUpgradeFailedWebhook {
    const TYPE: &'static str = "CHECK_REPORT";
    const CODE: &'static str = "UPGRADE_FAILED";

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

impl codec::Serialize for super::CraUserCheckReportReadyWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CHECK_REPORT")?;
        codec::put(&mut members, "webhook_code", "USER_CHECK_REPORT_READY")?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(
            &mut members,
            "successful_products",
            &self.successful_products,
        )?;
        codec::put(&mut members, "failed_products", &self.failed_products)?;
        codec::put(&mut members, "item_ids", &self.item_ids)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraUserCheckReportReadyWebhook {
    const NAME: &'static str = "CraUserCheckReportReadyWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "successful_products" => 1,
            "failed_products" => 2,
            "item_ids" => 3,
            "environment" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut successful_products: Option<Vec<plaid_types::Products>> = None;
        let mut failed_products: Option<Vec<plaid_types::Products>> = None;
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if successful_products.is_none() => successful_products = members.next_value()?,
                2 if failed_products.is_none() => failed_products = members.next_value()?,
                3 if item_ids.is_none() => item_ids = members.next_value()?,
                4 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            successful_products: successful_products.unwrap_or_default(),
            failed_products: failed_products.unwrap_or_default(),
            item_ids: item_ids.unwrap_or_default(),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CraUserCheckReportReadyWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraUserCheckReportReadyWebhook {
    const TYPE: &'static str = "CHECK_REPORT";
    const CODE: &'static str = "USER_CHECK_REPORT_READY";

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

impl codec::Serialize for super::CraUserCheckReportFailedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CHECK_REPORT")?;
        codec::put(&mut members, "webhook_code", "USER_CHECK_REPORT_FAILED")?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put(&mut members, "repairable_items", &self.repairable_items)?;
        codec::put(&mut members, "failed_products", &self.failed_products)?;
        codec::put(&mut members, "item_ids", &self.item_ids)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraUserCheckReportFailedWebhook {
    const NAME: &'static str = "CraUserCheckReportFailedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "error" => 1,
            "repairable_items" => 2,
            "failed_products" => 3,
            "item_ids" => 4,
            "environment" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut repairable_items: Option<Vec<super::CheckReportRepairableItem>> = None;
        let mut failed_products: Option<Vec<plaid_types::Products>> = None;
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if error.is_none() => error = members.next_value()?,
                2 if repairable_items.is_none() => repairable_items = members.next_value()?,
                3 if failed_products.is_none() => failed_products = members.next_value()?,
                4 if item_ids.is_none() => item_ids = members.next_value()?,
                5 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            error: error.and_then(|value| value.0),
            repairable_items: repairable_items.unwrap_or_default(),
            failed_products: failed_products.unwrap_or_default(),
            item_ids: item_ids.unwrap_or_default(),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CraUserCheckReportFailedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraUserCheckReportFailedWebhook {
    const TYPE: &'static str = "CHECK_REPORT";
    const CODE: &'static str = "USER_CHECK_REPORT_FAILED";

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        Some(&self.user_id)
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn error(&self) -> Option<&plaid_core::ApiError> {
        self.error.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.user_id.as_str())
    }
}

impl codec::Serialize for super::CraPartnerInsightsCompleteWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CRA_INSIGHTS")?;
        codec::put(&mut members, "webhook_code", "PARTNER_INSIGHTS_COMPLETE")?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraPartnerInsightsCompleteWebhook {
    const NAME: &'static str = "CraPartnerInsightsCompleteWebhook";

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

impl<'de> codec::Deserialize<'de> for super::CraPartnerInsightsCompleteWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraPartnerInsightsCompleteWebhook {
    const TYPE: &'static str = "CRA_INSIGHTS";
    const CODE: &'static str = "PARTNER_INSIGHTS_COMPLETE";

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

impl codec::Serialize for super::CraPartnerInsightsErrorWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CRA_INSIGHTS")?;
        codec::put(&mut members, "webhook_code", "PARTNER_INSIGHTS_ERROR")?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraPartnerInsightsErrorWebhook {
    const NAME: &'static str = "CraPartnerInsightsErrorWebhook";

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

impl<'de> codec::Deserialize<'de> for super::CraPartnerInsightsErrorWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraPartnerInsightsErrorWebhook {
    const TYPE: &'static str = "CRA_INSIGHTS";
    const CODE: &'static str = "PARTNER_INSIGHTS_ERROR";

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

impl codec::Serialize for super::CraReportUpdatedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CRA_REPORT")?;
        codec::put(&mut members, "webhook_code", "CRA_REPORT_UPDATED")?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "report_id", &self.report_id)?;
        codec::put(&mut members, "scope", &self.scope)?;
        codec::put(
            &mut members,
            "successful_products",
            &self.successful_products,
        )?;
        codec::put(&mut members, "failed_products", &self.failed_products)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put(&mut members, "error_code", &self.error_code)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraReportUpdatedWebhook {
    const NAME: &'static str = "CraReportUpdatedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "report_id" => 1,
            "scope" => 2,
            "successful_products" => 3,
            "failed_products" => 4,
            "generated_time" => 5,
            "error_code" => 6,
            "environment" => 7,
            "client_user_id" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut report_id: Option<String> = None;
        let mut scope: Option<plaid_types::CraReportScope> = None;
        let mut successful_products: Option<Vec<super::CreditProduct>> = None;
        let mut failed_products: Option<Vec<super::CreditProduct>> = None;
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut error_code: Option<String> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if report_id.is_none() => report_id = members.next_value()?,
                2 if scope.is_none() => scope = Some(members.next_value()?),
                3 if successful_products.is_none() => successful_products = members.next_value()?,
                4 if failed_products.is_none() => failed_products = members.next_value()?,
                5 if generated_time.is_none() => generated_time = members.next_value()?,
                6 if error_code.is_none() => error_code = members.next_value()?,
                7 if environment.is_none() => environment = members.next_value()?,
                8 if client_user_id.is_none() => client_user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            report_id,
            scope: codec::required(scope, "scope")?,
            successful_products: successful_products.unwrap_or_default(),
            failed_products: failed_products.unwrap_or_default(),
            generated_time,
            error_code,
            environment,
            client_user_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CraReportUpdatedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraReportUpdatedWebhook {
    const TYPE: &'static str = "CRA_REPORT";
    const CODE: &'static str = "CRA_REPORT_UPDATED";

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        Some(&self.user_id)
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        self.report_id
            .as_deref()
            .or_else(|| Some(self.user_id.as_str()))
    }
}

impl codec::Serialize for super::CreditProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CreditProduct {
    const NAME: &'static str = "CreditProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<plaid_types::Products> = None;
        let mut version: Option<codec::TextOfNumber> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: version.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CreditProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::CraReportReadyWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CRA_REPORT")?;
        codec::put(&mut members, "webhook_code", "CRA_REPORT_READY")?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "report_id", &self.report_id)?;
        codec::put(&mut members, "client_report_id", &self.client_report_id)?;
        codec::put(&mut members, "scope", &self.scope)?;
        codec::put(
            &mut members,
            "successful_products",
            &self.successful_products,
        )?;
        codec::put(&mut members, "failed_products", &self.failed_products)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put(&mut members, "error_code", &self.error_code)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraReportReadyWebhook {
    const NAME: &'static str = "CraReportReadyWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "client_user_id" => 1,
            "report_id" => 2,
            "client_report_id" => 3,
            "scope" => 4,
            "successful_products" => 5,
            "failed_products" => 6,
            "generated_time" => 7,
            "error_code" => 8,
            "environment" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut report_id: Option<String> = None;
        let mut client_report_id: Option<String> = None;
        let mut scope: Option<plaid_types::CraReportScope> = None;
        let mut successful_products: Option<Vec<super::CreditProduct>> = None;
        let mut failed_products: Option<Vec<super::CreditProduct>> = None;
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut error_code: Option<super::CraReportErrorCode> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if client_user_id.is_none() => client_user_id = members.next_value()?,
                2 if report_id.is_none() => report_id = members.next_value()?,
                3 if client_report_id.is_none() => client_report_id = members.next_value()?,
                4 if scope.is_none() => scope = Some(members.next_value()?),
                5 if successful_products.is_none() => successful_products = members.next_value()?,
                6 if failed_products.is_none() => failed_products = members.next_value()?,
                7 if generated_time.is_none() => generated_time = members.next_value()?,
                8 if error_code.is_none() => error_code = members.next_value()?,
                9 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            client_user_id,
            report_id,
            client_report_id,
            scope: codec::required(scope, "scope")?,
            successful_products: successful_products.unwrap_or_default(),
            failed_products: failed_products.unwrap_or_default(),
            generated_time,
            error_code,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CraReportReadyWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraReportReadyWebhook {
    const TYPE: &'static str = "CRA_REPORT";
    const CODE: &'static str = "CRA_REPORT_READY";

    fn user_id(&self) -> Option<&plaid_types::UserId> {
        Some(&self.user_id)
    }

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        self.report_id
            .as_deref()
            .or_else(|| Some(self.user_id.as_str()))
    }
}

impl codec::Serialize for super::BaseReportsProductReadyWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "BASE_REPORT")?;
        codec::put(&mut members, "webhook_code", "PRODUCT_READY")?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::BaseReportsProductReadyWebhook {
    const NAME: &'static str = "BaseReportsProductReadyWebhook";

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

impl<'de> codec::Deserialize<'de> for super::BaseReportsProductReadyWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::BaseReportsProductReadyWebhook {
    const TYPE: &'static str = "BASE_REPORT";
    const CODE: &'static str = "PRODUCT_READY";

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
