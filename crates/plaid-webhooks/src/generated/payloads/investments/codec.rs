// @generated from api/webhooks/investments.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::InvestmentsDefaultUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "INVESTMENTS_TRANSACTIONS")?;
        codec::put(&mut members, "webhook_code", "DEFAULT_UPDATE")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(
            &mut members,
            "new_investments_transactions",
            self.new_investments_transactions.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "cancelled_investments_transactions",
            self.cancelled_investments_transactions.as_ref(),
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::InvestmentsDefaultUpdateWebhook {
    const NAME: &'static str = "InvestmentsDefaultUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "error" => 2,
            "new_investments_transactions" => 3,
            "cancelled_investments_transactions" => 4,
            "environment" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut new_investments_transactions: Option<codec::Int> = None;
        let mut cancelled_investments_transactions: Option<codec::Int> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if error.is_none() => error = members.next_value()?,
                3 if new_investments_transactions.is_none() => {
                    new_investments_transactions = members.next_value()?
                }
                4 if cancelled_investments_transactions.is_none() => {
                    cancelled_investments_transactions = members.next_value()?
                }
                5 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            error: error.and_then(|value| value.0),
            new_investments_transactions: new_investments_transactions.map(|value| value.0),
            cancelled_investments_transactions: cancelled_investments_transactions
                .map(|value| value.0),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::InvestmentsDefaultUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::InvestmentsDefaultUpdateWebhook {
    const TYPE: &'static str = "INVESTMENTS_TRANSACTIONS";
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

impl codec::Serialize for super::InvestmentsHistoricalUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "INVESTMENTS_TRANSACTIONS")?;
        codec::put(&mut members, "webhook_code", "HISTORICAL_UPDATE")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(
            &mut members,
            "new_investments_transactions",
            self.new_investments_transactions.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "cancelled_investments_transactions",
            self.cancelled_investments_transactions.as_ref(),
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::InvestmentsHistoricalUpdateWebhook {
    const NAME: &'static str = "InvestmentsHistoricalUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "error" => 2,
            "new_investments_transactions" => 3,
            "cancelled_investments_transactions" => 4,
            "environment" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut new_investments_transactions: Option<codec::Int> = None;
        let mut cancelled_investments_transactions: Option<codec::Int> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if error.is_none() => error = members.next_value()?,
                3 if new_investments_transactions.is_none() => {
                    new_investments_transactions = members.next_value()?
                }
                4 if cancelled_investments_transactions.is_none() => {
                    cancelled_investments_transactions = members.next_value()?
                }
                5 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            error: error.and_then(|value| value.0),
            new_investments_transactions: new_investments_transactions.map(|value| value.0),
            cancelled_investments_transactions: cancelled_investments_transactions
                .map(|value| value.0),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::InvestmentsHistoricalUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::InvestmentsHistoricalUpdateWebhook {
    const TYPE: &'static str = "INVESTMENTS_TRANSACTIONS";
    const CODE: &'static str = "HISTORICAL_UPDATE";

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

impl codec::Serialize for super::HoldingsDefaultUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "HOLDINGS")?;
        codec::put(&mut members, "webhook_code", "DEFAULT_UPDATE")?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "new_holdings", self.new_holdings.as_ref())?;
        codec::put_some(
            &mut members,
            "updated_holdings",
            self.updated_holdings.as_ref(),
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::HoldingsDefaultUpdateWebhook {
    const NAME: &'static str = "HoldingsDefaultUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "error" => 2,
            "new_holdings" => 3,
            "updated_holdings" => 4,
            "environment" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut new_holdings: Option<codec::Int> = None;
        let mut updated_holdings: Option<codec::Int> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if error.is_none() => error = members.next_value()?,
                3 if new_holdings.is_none() => new_holdings = members.next_value()?,
                4 if updated_holdings.is_none() => updated_holdings = members.next_value()?,
                5 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            user_id,
            error: error.and_then(|value| value.0),
            new_holdings: new_holdings.map(|value| value.0),
            updated_holdings: updated_holdings.map(|value| value.0),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::HoldingsDefaultUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::HoldingsDefaultUpdateWebhook {
    const TYPE: &'static str = "HOLDINGS";
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
