// @generated from api/webhooks/cashflow.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::CashFlowUpdatesInsightsWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CASH_FLOW_UPDATES")?;
        codec::put(&mut members, "webhook_code", "INSIGHTS_UPDATED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CashFlowUpdatesInsightsWebhook {
    const NAME: &'static str = "CashFlowUpdatesInsightsWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::MonitoringInsightsStatus> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CashFlowUpdatesInsightsWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CashFlowUpdatesInsightsWebhook {
    const TYPE: &'static str = "CASH_FLOW_UPDATES";
    const CODE: &'static str = "INSIGHTS_UPDATED";

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

impl codec::Serialize for super::CashFlowUpdatesNSFWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CASH_FLOW_UPDATES")?;
        codec::put(&mut members, "webhook_code", "NSF_OVERDRAFT_DETECTED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CashFlowUpdatesNSFWebhook {
    const NAME: &'static str = "CashFlowUpdatesNSFWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::MonitoringInsightsStatus> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CashFlowUpdatesNSFWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CashFlowUpdatesNSFWebhook {
    const TYPE: &'static str = "CASH_FLOW_UPDATES";
    const CODE: &'static str = "NSF_OVERDRAFT_DETECTED";

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

impl codec::Serialize for super::CashFlowUpdatesNewIncomeStreamWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CASH_FLOW_UPDATES")?;
        codec::put(&mut members, "webhook_code", "NEW_INCOME_STREAM_DETECTED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CashFlowUpdatesNewIncomeStreamWebhook {
    const NAME: &'static str = "CashFlowUpdatesNewIncomeStreamWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::MonitoringInsightsStatus> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CashFlowUpdatesNewIncomeStreamWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CashFlowUpdatesNewIncomeStreamWebhook {
    const TYPE: &'static str = "CASH_FLOW_UPDATES";
    const CODE: &'static str = "NEW_INCOME_STREAM_DETECTED";

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

impl codec::Serialize for super::CashFlowUpdatesExpectedDepositMissedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CASH_FLOW_UPDATES")?;
        codec::put(&mut members, "webhook_code", "EXPECTED_DEPOSIT_MISSED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CashFlowUpdatesExpectedDepositMissedWebhook {
    const NAME: &'static str = "CashFlowUpdatesExpectedDepositMissedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::MonitoringInsightsStatus> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CashFlowUpdatesExpectedDepositMissedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CashFlowUpdatesExpectedDepositMissedWebhook {
    const TYPE: &'static str = "CASH_FLOW_UPDATES";
    const CODE: &'static str = "EXPECTED_DEPOSIT_MISSED";

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

impl codec::Serialize for super::CashFlowUpdatesLowBalanceWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CASH_FLOW_UPDATES")?;
        codec::put(&mut members, "webhook_code", "LOW_BALANCE_DETECTED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CashFlowUpdatesLowBalanceWebhook {
    const NAME: &'static str = "CashFlowUpdatesLowBalanceWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::MonitoringInsightsStatus> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CashFlowUpdatesLowBalanceWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CashFlowUpdatesLowBalanceWebhook {
    const TYPE: &'static str = "CASH_FLOW_UPDATES";
    const CODE: &'static str = "LOW_BALANCE_DETECTED";

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

impl codec::Serialize for super::CashFlowUpdatesLargeDepositWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CASH_FLOW_UPDATES")?;
        codec::put(&mut members, "webhook_code", "LARGE_DEPOSIT_DETECTED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CashFlowUpdatesLargeDepositWebhook {
    const NAME: &'static str = "CashFlowUpdatesLargeDepositWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::MonitoringInsightsStatus> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CashFlowUpdatesLargeDepositWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CashFlowUpdatesLargeDepositWebhook {
    const TYPE: &'static str = "CASH_FLOW_UPDATES";
    const CODE: &'static str = "LARGE_DEPOSIT_DETECTED";

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

impl codec::Serialize for super::CashFlowUpdatesNewLoanPaymentWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CASH_FLOW_UPDATES")?;
        codec::put(&mut members, "webhook_code", "NEW_LOAN_PAYMENT_DETECTED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CashFlowUpdatesNewLoanPaymentWebhook {
    const NAME: &'static str = "CashFlowUpdatesNewLoanPaymentWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::MonitoringInsightsStatus> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CashFlowUpdatesNewLoanPaymentWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CashFlowUpdatesNewLoanPaymentWebhook {
    const TYPE: &'static str = "CASH_FLOW_UPDATES";
    const CODE: &'static str = "NEW_LOAN_PAYMENT_DETECTED";

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

impl codec::Serialize for super::CashFlowUpdatesInsightsV2Webhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CASH_FLOW_UPDATES")?;
        codec::put(&mut members, "webhook_code", "CASH_FLOW_INSIGHTS_UPDATED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "insights", &self.insights)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CashFlowUpdatesInsightsV2Webhook {
    const NAME: &'static str = "CashFlowUpdatesInsightsV2Webhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user_id" => 1,
            "insights" => 2,
            "environment" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::MonitoringInsightsStatus> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut insights: Option<Vec<super::CashFlowInsight>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if insights.is_none() => insights = members.next_value()?,
                3 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user_id: codec::required(user_id, "user_id")?,
            insights: insights.unwrap_or_default(),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CashFlowUpdatesInsightsV2Webhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CashFlowUpdatesInsightsV2Webhook {
    const TYPE: &'static str = "CASH_FLOW_UPDATES";
    const CODE: &'static str = "CASH_FLOW_INSIGHTS_UPDATED";

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

impl codec::Serialize for super::CraMonitoringInsightsWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CRA_MONITORING")?;
        codec::put(&mut members, "webhook_code", "INSIGHTS_UPDATED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraMonitoringInsightsWebhook {
    const NAME: &'static str = "CraMonitoringInsightsWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::MonitoringInsightsStatus> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CraMonitoringInsightsWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraMonitoringInsightsWebhook {
    const TYPE: &'static str = "CRA_MONITORING";
    const CODE: &'static str = "INSIGHTS_UPDATED";

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

impl codec::Serialize for super::CraMonitoringNSFWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CRA_MONITORING")?;
        codec::put(&mut members, "webhook_code", "NSF_OVERDRAFT_DETECTED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraMonitoringNSFWebhook {
    const NAME: &'static str = "CraMonitoringNSFWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::MonitoringInsightsStatus> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CraMonitoringNSFWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraMonitoringNSFWebhook {
    const TYPE: &'static str = "CRA_MONITORING";
    const CODE: &'static str = "NSF_OVERDRAFT_DETECTED";

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

impl codec::Serialize for super::CraMonitoringNewIncomeStreamWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CRA_MONITORING")?;
        codec::put(&mut members, "webhook_code", "NEW_INCOME_STREAM_DETECTED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraMonitoringNewIncomeStreamWebhook {
    const NAME: &'static str = "CraMonitoringNewIncomeStreamWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::MonitoringInsightsStatus> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CraMonitoringNewIncomeStreamWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraMonitoringNewIncomeStreamWebhook {
    const TYPE: &'static str = "CRA_MONITORING";
    const CODE: &'static str = "NEW_INCOME_STREAM_DETECTED";

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

impl codec::Serialize for super::CraMonitoringExpectedDepositMissedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CRA_MONITORING")?;
        codec::put(&mut members, "webhook_code", "EXPECTED_DEPOSIT_MISSED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraMonitoringExpectedDepositMissedWebhook {
    const NAME: &'static str = "CraMonitoringExpectedDepositMissedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::MonitoringInsightsStatus> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CraMonitoringExpectedDepositMissedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraMonitoringExpectedDepositMissedWebhook {
    const TYPE: &'static str = "CRA_MONITORING";
    const CODE: &'static str = "EXPECTED_DEPOSIT_MISSED";

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

impl codec::Serialize for super::CraMonitoringLowBalanceWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CRA_MONITORING")?;
        codec::put(&mut members, "webhook_code", "LOW_BALANCE_DETECTED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraMonitoringLowBalanceWebhook {
    const NAME: &'static str = "CraMonitoringLowBalanceWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::MonitoringInsightsStatus> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CraMonitoringLowBalanceWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraMonitoringLowBalanceWebhook {
    const TYPE: &'static str = "CRA_MONITORING";
    const CODE: &'static str = "LOW_BALANCE_DETECTED";

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

impl codec::Serialize for super::CraMonitoringLargeDepositWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CRA_MONITORING")?;
        codec::put(&mut members, "webhook_code", "LARGE_DEPOSIT_DETECTED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraMonitoringLargeDepositWebhook {
    const NAME: &'static str = "CraMonitoringLargeDepositWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::MonitoringInsightsStatus> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CraMonitoringLargeDepositWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraMonitoringLargeDepositWebhook {
    const TYPE: &'static str = "CRA_MONITORING";
    const CODE: &'static str = "LARGE_DEPOSIT_DETECTED";

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

impl codec::Serialize for super::CraMonitoringNewLoanPaymentWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "CRA_MONITORING")?;
        codec::put(&mut members, "webhook_code", "NEW_LOAN_PAYMENT_DETECTED")?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::CraMonitoringNewLoanPaymentWebhook {
    const NAME: &'static str = "CraMonitoringNewLoanPaymentWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::MonitoringInsightsStatus> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user_id: codec::required(user_id, "user_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::CraMonitoringNewLoanPaymentWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::CraMonitoringNewLoanPaymentWebhook {
    const TYPE: &'static str = "CRA_MONITORING";
    const CODE: &'static str = "NEW_LOAN_PAYMENT_DETECTED";

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
