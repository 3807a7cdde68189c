// @generated from api/webhooks/transactions.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::TransactionsRemovedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSACTIONS")?;
        codec::put(&mut members, "webhook_code", "TRANSACTIONS_REMOVED")?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put(
            &mut members,
            "removed_transactions",
            &self.removed_transactions,
        )?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::TransactionsRemovedWebhook {
    const NAME: &'static str = "TransactionsRemovedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error" => 0,
            "removed_transactions" => 1,
            "item_id" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut removed_transactions: Option<Vec<plaid_types::TransactionId>> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error.is_none() => error = members.next_value()?,
                1 if removed_transactions.is_none() => {
                    removed_transactions = members.next_value()?
                }
                2 if item_id.is_none() => item_id = members.next_value()?,
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error: error.and_then(|value| value.0),
            removed_transactions: removed_transactions.unwrap_or_default(),
            item_id,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::TransactionsRemovedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::TransactionsRemovedWebhook {
    const TYPE: &'static str = "TRANSACTIONS";
    const CODE: &'static str = "TRANSACTIONS_REMOVED";

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

impl codec::Serialize for super::ProcessorTransactionsRemovedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSACTIONS")?;
        codec::put(&mut members, "webhook_code", "TRANSACTIONS_REMOVED")?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put(
            &mut members,
            "removed_transactions",
            &self.removed_transactions,
        )?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ProcessorTransactionsRemovedWebhook {
    const NAME: &'static str = "ProcessorTransactionsRemovedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error" => 0,
            "removed_transactions" => 1,
            "account_id" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut removed_transactions: Option<Vec<plaid_types::TransactionId>> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error.is_none() => error = members.next_value()?,
                1 if removed_transactions.is_none() => {
                    removed_transactions = members.next_value()?
                }
                2 if account_id.is_none() => account_id = Some(members.next_value()?),
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error: error.and_then(|value| value.0),
            removed_transactions: removed_transactions.unwrap_or_default(),
            account_id: codec::required(account_id, "account_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::ProcessorTransactionsRemovedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::ProcessorTransactionsRemovedWebhook {
    const TYPE: &'static str = "TRANSACTIONS";
    const CODE: &'static str = "TRANSACTIONS_REMOVED";

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

impl codec::Serialize for super::DefaultUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSACTIONS")?;
        codec::put(&mut members, "webhook_code", "DEFAULT_UPDATE")?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(
            &mut members,
            "new_transactions",
            self.new_transactions.as_ref(),
        )?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::DefaultUpdateWebhook {
    const NAME: &'static str = "DefaultUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error" => 0,
            "new_transactions" => 1,
            "item_id" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut new_transactions: Option<codec::Int> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error.is_none() => error = members.next_value()?,
                1 if new_transactions.is_none() => new_transactions = members.next_value()?,
                2 if item_id.is_none() => item_id = members.next_value()?,
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error: error.and_then(|value| value.0),
            new_transactions: new_transactions.map(|value| value.0),
            item_id,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::DefaultUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::DefaultUpdateWebhook {
    const TYPE: &'static str = "TRANSACTIONS";
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

impl codec::Serialize for super::ProcessorDefaultUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSACTIONS")?;
        codec::put(&mut members, "webhook_code", "DEFAULT_UPDATE")?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(
            &mut members,
            "new_transactions",
            self.new_transactions.as_ref(),
        )?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ProcessorDefaultUpdateWebhook {
    const NAME: &'static str = "ProcessorDefaultUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error" => 0,
            "new_transactions" => 1,
            "account_id" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut new_transactions: Option<codec::Int> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error.is_none() => error = members.next_value()?,
                1 if new_transactions.is_none() => new_transactions = members.next_value()?,
                2 if account_id.is_none() => account_id = Some(members.next_value()?),
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error: error.and_then(|value| value.0),
            new_transactions: new_transactions.map(|value| value.0),
            account_id: codec::required(account_id, "account_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::ProcessorDefaultUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::ProcessorDefaultUpdateWebhook {
    const TYPE: &'static str = "TRANSACTIONS";
    const CODE: &'static str = "DEFAULT_UPDATE";

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

impl codec::Serialize for super::SyncUpdatesAvailableWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSACTIONS")?;
        codec::put(&mut members, "webhook_code", "SYNC_UPDATES_AVAILABLE")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(
            &mut members,
            "initial_update_complete",
            self.initial_update_complete.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "historical_update_complete",
            self.historical_update_complete.as_ref(),
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::SyncUpdatesAvailableWebhook {
    const NAME: &'static str = "SyncUpdatesAvailableWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "initial_update_complete" => 2,
            "historical_update_complete" => 3,
            "environment" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut initial_update_complete: Option<bool> = None;
        let mut historical_update_complete: Option<bool> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if initial_update_complete.is_none() => {
                    initial_update_complete = members.next_value()?
                }
                3 if historical_update_complete.is_none() => {
                    historical_update_complete = members.next_value()?
                }
                4 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            initial_update_complete,
            historical_update_complete,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::SyncUpdatesAvailableWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::SyncUpdatesAvailableWebhook {
    const TYPE: &'static str = "TRANSACTIONS";
    const CODE: &'static str = "SYNC_UPDATES_AVAILABLE";

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

impl codec::Serialize for super::ProcessorSyncUpdatesAvailableWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSACTIONS")?;
        codec::put(&mut members, "webhook_code", "SYNC_UPDATES_AVAILABLE")?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(
            &mut members,
            "initial_update_complete",
            self.initial_update_complete.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "historical_update_complete",
            self.historical_update_complete.as_ref(),
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ProcessorSyncUpdatesAvailableWebhook {
    const NAME: &'static str = "ProcessorSyncUpdatesAvailableWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "initial_update_complete" => 1,
            "historical_update_complete" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut initial_update_complete: Option<bool> = None;
        let mut historical_update_complete: Option<bool> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if initial_update_complete.is_none() => {
                    initial_update_complete = members.next_value()?
                }
                2 if historical_update_complete.is_none() => {
                    historical_update_complete = members.next_value()?
                }
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            initial_update_complete,
            historical_update_complete,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::ProcessorSyncUpdatesAvailableWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::ProcessorSyncUpdatesAvailableWebhook {
    const TYPE: &'static str = "TRANSACTIONS";
    const CODE: &'static str = "SYNC_UPDATES_AVAILABLE";

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

impl codec::Serialize for super::RecurringTransactionsUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSACTIONS")?;
        codec::put(
            &mut members,
            "webhook_code",
            "RECURRING_TRANSACTIONS_UPDATE",
        )?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put(&mut members, "account_ids", &self.account_ids)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::RecurringTransactionsUpdateWebhook {
    const NAME: &'static str = "RecurringTransactionsUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "account_ids" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut account_ids: Option<Vec<plaid_types::AccountId>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if account_ids.is_none() => account_ids = members.next_value()?,
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            account_ids: account_ids.unwrap_or_default(),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::RecurringTransactionsUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::RecurringTransactionsUpdateWebhook {
    const TYPE: &'static str = "TRANSACTIONS";
    const CODE: &'static str = "RECURRING_TRANSACTIONS_UPDATE";

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

impl codec::Serialize for super::ProcessorRecurringTransactionsUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSACTIONS")?;
        codec::put(
            &mut members,
            "webhook_code",
            "RECURRING_TRANSACTIONS_UPDATE",
        )?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ProcessorRecurringTransactionsUpdateWebhook {
    const NAME: &'static str = "ProcessorRecurringTransactionsUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::ProcessorRecurringTransactionsUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::ProcessorRecurringTransactionsUpdateWebhook {
    const TYPE: &'static str = "TRANSACTIONS";
    const CODE: &'static str = "RECURRING_TRANSACTIONS_UPDATE";

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

impl codec::Serialize for super::HistoricalUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSACTIONS")?;
        codec::put(&mut members, "webhook_code", "HISTORICAL_UPDATE")?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(
            &mut members,
            "new_transactions",
            self.new_transactions.as_ref(),
        )?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::HistoricalUpdateWebhook {
    const NAME: &'static str = "HistoricalUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error" => 0,
            "new_transactions" => 1,
            "item_id" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut new_transactions: Option<codec::Int> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error.is_none() => error = members.next_value()?,
                1 if new_transactions.is_none() => new_transactions = members.next_value()?,
                2 if item_id.is_none() => item_id = members.next_value()?,
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error: error.and_then(|value| value.0),
            new_transactions: new_transactions.map(|value| value.0),
            item_id,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::HistoricalUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::HistoricalUpdateWebhook {
    const TYPE: &'static str = "TRANSACTIONS";
    const CODE: &'static str = "HISTORICAL_UPDATE";

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

impl codec::Serialize for super::ProcessorHistoricalUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSACTIONS")?;
        codec::put(&mut members, "webhook_code", "HISTORICAL_UPDATE")?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(
            &mut members,
            "new_transactions",
            self.new_transactions.as_ref(),
        )?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ProcessorHistoricalUpdateWebhook {
    const NAME: &'static str = "ProcessorHistoricalUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error" => 0,
            "new_transactions" => 1,
            "account_id" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut new_transactions: Option<codec::Int> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error.is_none() => error = members.next_value()?,
                1 if new_transactions.is_none() => new_transactions = members.next_value()?,
                2 if account_id.is_none() => account_id = Some(members.next_value()?),
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error: error.and_then(|value| value.0),
            new_transactions: new_transactions.map(|value| value.0),
            account_id: codec::required(account_id, "account_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::ProcessorHistoricalUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::ProcessorHistoricalUpdateWebhook {
    const TYPE: &'static str = "TRANSACTIONS";
    const CODE: &'static str = "HISTORICAL_UPDATE";

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

impl codec::Serialize for super::InitialUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSACTIONS")?;
        codec::put(&mut members, "webhook_code", "INITIAL_UPDATE")?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(
            &mut members,
            "new_transactions",
            self.new_transactions.as_ref(),
        )?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::InitialUpdateWebhook {
    const NAME: &'static str = "InitialUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error" => 0,
            "new_transactions" => 1,
            "item_id" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut new_transactions: Option<codec::Int> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error.is_none() => error = members.next_value()?,
                1 if new_transactions.is_none() => new_transactions = members.next_value()?,
                2 if item_id.is_none() => item_id = members.next_value()?,
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error: error.and_then(|value| value.0),
            new_transactions: new_transactions.map(|value| value.0),
            item_id,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::InitialUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::InitialUpdateWebhook {
    const TYPE: &'static str = "TRANSACTIONS";
    const CODE: &'static str = "INITIAL_UPDATE";

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

impl codec::Serialize for super::ProcessorInitialUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSACTIONS")?;
        codec::put(&mut members, "webhook_code", "INITIAL_UPDATE")?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(
            &mut members,
            "new_transactions",
            self.new_transactions.as_ref(),
        )?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::ProcessorInitialUpdateWebhook {
    const NAME: &'static str = "ProcessorInitialUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error" => 0,
            "new_transactions" => 1,
            "account_id" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut new_transactions: Option<codec::Int> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error.is_none() => error = members.next_value()?,
                1 if new_transactions.is_none() => new_transactions = members.next_value()?,
                2 if account_id.is_none() => account_id = Some(members.next_value()?),
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error: error.and_then(|value| value.0),
            new_transactions: new_transactions.map(|value| value.0),
            account_id: codec::required(account_id, "account_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::ProcessorInitialUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::ProcessorInitialUpdateWebhook {
    const TYPE: &'static str = "TRANSACTIONS";
    const CODE: &'static str = "INITIAL_UPDATE";

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
