// @generated from api/webhooks/identity-verification.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::IdentityVerificationStepUpdatedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "IDENTITY_VERIFICATION")?;
        codec::put(&mut members, "webhook_code", "STEP_UPDATED")?;
        codec::put(
            &mut members,
            "identity_verification_id",
            &self.identity_verification_id,
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::IdentityVerificationStepUpdatedWebhook {
    const NAME: &'static str = "IdentityVerificationStepUpdatedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "identity_verification_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut identity_verification_id: Option<plaid_types::IdentityVerificationId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if identity_verification_id.is_none() => {
                    identity_verification_id = Some(members.next_value()?)
                }
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            identity_verification_id: codec::required(
                identity_verification_id,
                "identity_verification_id",
            )?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::IdentityVerificationStepUpdatedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::IdentityVerificationStepUpdatedWebhook {
    const TYPE: &'static str = "IDENTITY_VERIFICATION";
    const CODE: &'static str = "STEP_UPDATED";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.identity_verification_id.as_str())
    }
}

impl codec::Serialize for super::IdentityVerificationRetriedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "IDENTITY_VERIFICATION")?;
        codec::put(&mut members, "webhook_code", "RETRIED")?;
        codec::put(
            &mut members,
            "identity_verification_id",
            &self.identity_verification_id,
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::IdentityVerificationRetriedWebhook {
    const NAME: &'static str = "IdentityVerificationRetriedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "identity_verification_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut identity_verification_id: Option<plaid_types::IdentityVerificationId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if identity_verification_id.is_none() => {
                    identity_verification_id = Some(members.next_value()?)
                }
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            identity_verification_id: codec::required(
                identity_verification_id,
                "identity_verification_id",
            )?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::IdentityVerificationRetriedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::IdentityVerificationRetriedWebhook {
    const TYPE: &'static str = "IDENTITY_VERIFICATION";
    const CODE: &'static str = "RETRIED";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.identity_verification_id.as_str())
    }
}

impl codec::Serialize for super::IdentityVerificationStatusUpdatedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "IDENTITY_VERIFICATION")?;
        codec::put(&mut members, "webhook_code", "STATUS_UPDATED")?;
        codec::put(
            &mut members,
            "identity_verification_id",
            &self.identity_verification_id,
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::IdentityVerificationStatusUpdatedWebhook {
    const NAME: &'static str = "IdentityVerificationStatusUpdatedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "identity_verification_id" => 0,
            "environment" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut identity_verification_id: Option<plaid_types::IdentityVerificationId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if identity_verification_id.is_none() => {
                    identity_verification_id = Some(members.next_value()?)
                }
                1 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            identity_verification_id: codec::required(
                identity_verification_id,
                "identity_verification_id",
            )?,
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::IdentityVerificationStatusUpdatedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::IdentityVerificationStatusUpdatedWebhook {
    const TYPE: &'static str = "IDENTITY_VERIFICATION";
    const CODE: &'static str = "STATUS_UPDATED";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.identity_verification_id.as_str())
    }
}
