// @generated from api/webhooks/transfer.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::TransferEventsUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSFER")?;
        codec::put(&mut members, "webhook_code", "TRANSFER_EVENTS_UPDATE")?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::TransferEventsUpdateWebhook {
    const NAME: &'static str = "TransferEventsUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "environment" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { environment })
    }
}

impl<'de> codec::Deserialize<'de> for super::TransferEventsUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::TransferEventsUpdateWebhook {
    const TYPE: &'static str = "TRANSFER";
    const CODE: &'static str = "TRANSFER_EVENTS_UPDATE";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }
}

impl codec::Serialize for super::RecurringNewTransferWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSFER")?;
        codec::put(&mut members, "webhook_code", "RECURRING_NEW_TRANSFER")?;
        codec::put(
            &mut members,
            "recurring_transfer_id",
            &self.recurring_transfer_id,
        )?;
        codec::put(&mut members, "transfer_id", &self.transfer_id)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::RecurringNewTransferWebhook {
    const NAME: &'static str = "RecurringNewTransferWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recurring_transfer_id" => 0,
            "transfer_id" => 1,
            "environment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recurring_transfer_id: Option<plaid_types::RecurringTransferId> = None;
        let mut transfer_id: Option<plaid_types::TransferId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recurring_transfer_id.is_none() => {
                    recurring_transfer_id = Some(members.next_value()?)
                }
                1 if transfer_id.is_none() => transfer_id = Some(members.next_value()?),
                2 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recurring_transfer_id: codec::required(recurring_transfer_id, "recurring_transfer_id")?,
            transfer_id: codec::required(transfer_id, "transfer_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::RecurringNewTransferWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::RecurringNewTransferWebhook {
    const TYPE: &'static str = "TRANSFER";
    const CODE: &'static str = "RECURRING_NEW_TRANSFER";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.transfer_id.as_str())
    }
}

impl codec::Serialize for super::RecurringTransferSkippedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSFER")?;
        codec::put(&mut members, "webhook_code", "RECURRING_TRANSFER_SKIPPED")?;
        codec::put(
            &mut members,
            "recurring_transfer_id",
            &self.recurring_transfer_id,
        )?;
        codec::put(
            &mut members,
            "authorization_decision",
            &self.authorization_decision,
        )?;
        codec::put(
            &mut members,
            "authorization_decision_rationale_code",
            &self.authorization_decision_rationale_code,
        )?;
        codec::put(
            &mut members,
            "skipped_origination_date",
            &self.skipped_origination_date,
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::RecurringTransferSkippedWebhook {
    const NAME: &'static str = "RecurringTransferSkippedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recurring_transfer_id" => 0,
            "authorization_decision" => 1,
            "authorization_decision_rationale_code" => 2,
            "skipped_origination_date" => 3,
            "environment" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recurring_transfer_id: Option<plaid_types::RecurringTransferId> = None;
        let mut authorization_decision: Option<plaid_types::TransferAuthorizationDecision> = None;
        let mut authorization_decision_rationale_code: Option<
            plaid_types::TransferAuthorizationDecisionRationaleCode,
        > = None;
        let mut skipped_origination_date: Option<plaid_core::Date> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recurring_transfer_id.is_none() => {
                    recurring_transfer_id = Some(members.next_value()?)
                }
                1 if authorization_decision.is_none() => {
                    authorization_decision = Some(members.next_value()?)
                }
                2 if authorization_decision_rationale_code.is_none() => {
                    authorization_decision_rationale_code = members.next_value()?
                }
                3 if skipped_origination_date.is_none() => {
                    skipped_origination_date = Some(members.next_value()?)
                }
                4 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recurring_transfer_id: codec::required(recurring_transfer_id, "recurring_transfer_id")?,
            authorization_decision: codec::required(
                authorization_decision,
                "authorization_decision",
            )?,
            authorization_decision_rationale_code,
            skipped_origination_date: codec::required(
                skipped_origination_date,
                "skipped_origination_date",
            )?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::RecurringTransferSkippedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::RecurringTransferSkippedWebhook {
    const TYPE: &'static str = "TRANSFER";
    const CODE: &'static str = "RECURRING_TRANSFER_SKIPPED";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.recurring_transfer_id.as_str())
    }
}

impl codec::Serialize for super::RecurringCancelledWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSFER")?;
        codec::put(&mut members, "webhook_code", "RECURRING_CANCELLED")?;
        codec::put(
            &mut members,
            "recurring_transfer_id",
            &self.recurring_transfer_id,
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::RecurringCancelledWebhook {
    const NAME: &'static str = "RecurringCancelledWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recurring_transfer_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recurring_transfer_id: Option<plaid_types::RecurringTransferId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recurring_transfer_id.is_none() => {
                    recurring_transfer_id = Some(members.next_value()?)
                }
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recurring_transfer_id: codec::required(recurring_transfer_id, "recurring_transfer_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::RecurringCancelledWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::RecurringCancelledWebhook {
    const TYPE: &'static str = "TRANSFER";
    const CODE: &'static str = "RECURRING_CANCELLED";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.recurring_transfer_id.as_str())
    }
}

impl codec::Serialize for super::TransferPlatformOnboardingUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "TRANSFER")?;
        codec::put(&mut members, "webhook_code", "PLATFORM_ONBOARDING_UPDATE")?;
        codec::put(
            &mut members,
            "originator_client_id",
            &self.originator_client_id,
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::TransferPlatformOnboardingUpdateWebhook {
    const NAME: &'static str = "TransferPlatformOnboardingUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = Some(members.next_value()?)
                }
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id: codec::required(originator_client_id, "originator_client_id")?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::TransferPlatformOnboardingUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::TransferPlatformOnboardingUpdateWebhook {
    const TYPE: &'static str = "TRANSFER";
    const CODE: &'static str = "PLATFORM_ONBOARDING_UPDATE";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.originator_client_id.as_str())
    }
}
