// @generated from api/webhooks/payment-initiation.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::PaymentStatusUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "PAYMENT_INITIATION")?;
        codec::put(&mut members, "webhook_code", "PAYMENT_STATUS_UPDATE")?;
        codec::put(&mut members, "payment_id", &self.payment_id)?;
        codec::put(&mut members, "transaction_id", &self.transaction_id)?;
        codec::put(&mut members, "new_payment_status", &self.new_payment_status)?;
        codec::put(&mut members, "old_payment_status", &self.old_payment_status)?;
        codec::put(&mut members, "original_reference", &self.original_reference)?;
        codec::put(&mut members, "adjusted_reference", &self.adjusted_reference)?;
        codec::put(
            &mut members,
            "original_start_date",
            &self.original_start_date,
        )?;
        codec::put(
            &mut members,
            "adjusted_start_date",
            &self.adjusted_start_date,
        )?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::PaymentStatusUpdateWebhook {
    const NAME: &'static str = "PaymentStatusUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payment_id" => 0,
            "transaction_id" => 1,
            "new_payment_status" => 2,
            "old_payment_status" => 3,
            "original_reference" => 4,
            "adjusted_reference" => 5,
            "original_start_date" => 6,
            "adjusted_start_date" => 7,
            "timestamp" => 8,
            "error" => 9,
            "environment" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payment_id: Option<plaid_types::PaymentId> = None;
        let mut transaction_id: Option<plaid_types::WalletTransactionId> = None;
        let mut new_payment_status: Option<plaid_types::PaymentInitiationPaymentStatus> = None;
        let mut old_payment_status: Option<plaid_types::PaymentInitiationPaymentStatus> = None;
        let mut original_reference: Option<String> = None;
        let mut adjusted_reference: Option<String> = None;
        let mut original_start_date: Option<plaid_core::Date> = None;
        let mut adjusted_start_date: Option<plaid_core::Date> = None;
        let mut timestamp: Option<plaid_core::DateTime> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payment_id.is_none() => payment_id = Some(members.next_value()?),
                1 if transaction_id.is_none() => transaction_id = members.next_value()?,
                2 if new_payment_status.is_none() => {
                    new_payment_status = Some(members.next_value()?)
                }
                3 if old_payment_status.is_none() => {
                    old_payment_status = Some(members.next_value()?)
                }
                4 if original_reference.is_none() => original_reference = members.next_value()?,
                5 if adjusted_reference.is_none() => adjusted_reference = members.next_value()?,
                6 if original_start_date.is_none() => original_start_date = members.next_value()?,
                7 if adjusted_start_date.is_none() => adjusted_start_date = members.next_value()?,
                8 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                9 if error.is_none() => error = members.next_value()?,
                10 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payment_id: codec::required(payment_id, "payment_id")?,
            transaction_id,
            new_payment_status: codec::required(new_payment_status, "new_payment_status")?,
            old_payment_status: codec::required(old_payment_status, "old_payment_status")?,
            original_reference,
            adjusted_reference,
            original_start_date,
            adjusted_start_date,
            timestamp: codec::required(timestamp, "timestamp")?,
            error: error.and_then(|value| value.0),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::PaymentStatusUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::PaymentStatusUpdateWebhook {
    const TYPE: &'static str = "PAYMENT_INITIATION";
    const CODE: &'static str = "PAYMENT_STATUS_UPDATE";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn error(&self) -> Option<&plaid_core::ApiError> {
        self.error.as_ref()
    }

    fn timestamp(&self) -> Option<&plaid_core::DateTime> {
        Some(&self.timestamp)
    }

    fn subject(&self) -> Option<&str> {
        Some(self.payment_id.as_str())
    }
}

impl codec::Serialize for super::PaymentInitiationConsentStatusUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "PAYMENT_INITIATION")?;
        codec::put(&mut members, "webhook_code", "CONSENT_STATUS_UPDATE")?;
        codec::put(&mut members, "consent_id", &self.consent_id)?;
        codec::put(&mut members, "old_status", &self.old_status)?;
        codec::put(&mut members, "new_status", &self.new_status)?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::PaymentInitiationConsentStatusUpdateWebhook {
    const NAME: &'static str = "PaymentInitiationConsentStatusUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "consent_id" => 0,
            "old_status" => 1,
            "new_status" => 2,
            "timestamp" => 3,
            "error" => 4,
            "environment" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut consent_id: Option<plaid_types::PaymentConsentId> = None;
        let mut old_status: Option<plaid_types::PaymentInitiationConsentStatus> = None;
        let mut new_status: Option<plaid_types::PaymentInitiationConsentStatus> = None;
        let mut timestamp: Option<plaid_core::DateTime> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if consent_id.is_none() => consent_id = Some(members.next_value()?),
                1 if old_status.is_none() => old_status = Some(members.next_value()?),
                2 if new_status.is_none() => new_status = Some(members.next_value()?),
                3 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                4 if error.is_none() => error = members.next_value()?,
                5 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            consent_id: codec::required(consent_id, "consent_id")?,
            old_status: codec::required(old_status, "old_status")?,
            new_status: codec::required(new_status, "new_status")?,
            timestamp: codec::required(timestamp, "timestamp")?,
            error: error.and_then(|value| value.0),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::PaymentInitiationConsentStatusUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::PaymentInitiationConsentStatusUpdateWebhook {
    const TYPE: &'static str = "PAYMENT_INITIATION";
    const CODE: &'static str = "CONSENT_STATUS_UPDATE";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn error(&self) -> Option<&plaid_core::ApiError> {
        self.error.as_ref()
    }

    fn timestamp(&self) -> Option<&plaid_core::DateTime> {
        Some(&self.timestamp)
    }

    fn subject(&self) -> Option<&str> {
        Some(self.consent_id.as_str())
    }
}
