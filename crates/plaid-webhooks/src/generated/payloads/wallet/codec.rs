// @generated from api/webhooks/wallet.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::WalletTransactionStatusUpdateWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "WALLET")?;
        codec::put(
            &mut members,
            "webhook_code",
            "WALLET_TRANSACTION_STATUS_UPDATE",
        )?;
        codec::put_some(&mut members, "transaction_id", self.transaction_id.as_ref())?;
        codec::put(&mut members, "payment_id", &self.payment_id)?;
        codec::put_some(&mut members, "wallet_id", self.wallet_id.as_ref())?;
        codec::put(&mut members, "new_status", &self.new_status)?;
        codec::put(&mut members, "old_status", &self.old_status)?;
        codec::put(&mut members, "failure_reason", &self.failure_reason)?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::WalletTransactionStatusUpdateWebhook {
    const NAME: &'static str = "WalletTransactionStatusUpdateWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transaction_id" => 0,
            "payment_id" => 1,
            "wallet_id" => 2,
            "new_status" => 3,
            "old_status" => 4,
            "failure_reason" => 5,
            "timestamp" => 6,
            "error" => 7,
            "environment" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transaction_id: Option<plaid_types::WalletTransactionId> = None;
        let mut payment_id: Option<plaid_types::PaymentId> = None;
        let mut wallet_id: Option<plaid_types::WalletId> = None;
        let mut new_status: Option<plaid_types::WalletTransactionStatus> = None;
        let mut old_status: Option<plaid_types::WalletTransactionStatus> = None;
        let mut failure_reason: Option<plaid_types::WalletTransactionFailureReason> = None;
        let mut timestamp: Option<plaid_core::DateTime> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transaction_id.is_none() => transaction_id = members.next_value()?,
                1 if payment_id.is_none() => payment_id = members.next_value()?,
                2 if wallet_id.is_none() => wallet_id = members.next_value()?,
                3 if new_status.is_none() => new_status = Some(members.next_value()?),
                4 if old_status.is_none() => old_status = Some(members.next_value()?),
                5 if failure_reason.is_none() => failure_reason = members.next_value()?,
                6 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                7 if error.is_none() => error = members.next_value()?,
                8 if environment.is_none() => environment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transaction_id,
            payment_id,
            wallet_id,
            new_status: codec::required(new_status, "new_status")?,
            old_status: codec::required(old_status, "old_status")?,
            failure_reason,
            timestamp: codec::required(timestamp, "timestamp")?,
            error: error.and_then(|value| value.0),
            environment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::WalletTransactionStatusUpdateWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::WalletTransactionStatusUpdateWebhook {
    const TYPE: &'static str = "WALLET";
    const CODE: &'static str = "WALLET_TRANSACTION_STATUS_UPDATE";

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
        self.transaction_id
            .as_ref()
            .map(plaid_types::WalletTransactionId::as_str)
            .or_else(|| self.payment_id.as_ref().map(plaid_types::PaymentId::as_str))
            .or_else(|| self.wallet_id.as_ref().map(plaid_types::WalletId::as_str))
    }
}
