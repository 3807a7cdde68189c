// @generated from api/products/payment-initiation.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::PaymentInitiationRecipientCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put_some(&mut members, "iban", self.iban.as_ref())?;
        codec::put_some(&mut members, "bacs", self.bacs.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentInitiationRecipientCreateRequest {
    const NAME: &'static str = "PaymentInitiationRecipientCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "iban" => 1,
            "bacs" => 2,
            "address" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut iban: Option<plaid_core::Sensitive> = None;
        let mut bacs: Option<plaid_types::RecipientBACS> = None;
        let mut address: Option<plaid_types::PaymentInitiationAddress> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                1 if iban.is_none() => iban = members.next_value()?,
                2 if bacs.is_none() => bacs = members.next_value()?,
                3 if address.is_none() => address = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
            iban,
            bacs,
            address,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationRecipientCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationRecipientCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "recipient_id", &self.recipient_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationRecipientCreateResponse {
    const NAME: &'static str = "PaymentInitiationRecipientCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recipient_id" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recipient_id: Option<plaid_types::RecipientId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recipient_id.is_none() => recipient_id = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recipient_id: codec::required(recipient_id, "recipient_id")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationRecipientCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationPaymentReverseRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "payment_id", &self.payment_id)?;
        codec::put(&mut members, "idempotency_key", &self.idempotency_key)?;
        codec::put(&mut members, "reference", &self.reference)?;
        codec::put_some(&mut members, "amount", self.amount.as_ref())?;
        codec::put_some(
            &mut members,
            "counterparty_date_of_birth",
            self.counterparty_date_of_birth.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "counterparty_address",
            self.counterparty_address.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentInitiationPaymentReverseRequest {
    const NAME: &'static str = "PaymentInitiationPaymentReverseRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payment_id" => 0,
            "idempotency_key" => 1,
            "reference" => 2,
            "amount" => 3,
            "counterparty_date_of_birth" => 4,
            "counterparty_address" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payment_id: Option<plaid_types::PaymentId> = None;
        let mut idempotency_key: Option<String> = None;
        let mut reference: Option<String> = None;
        let mut amount: Option<super::types::PaymentAmountNullable> = None;
        let mut counterparty_date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut counterparty_address: Option<plaid_types::PaymentInitiationAddress> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payment_id.is_none() => payment_id = Some(members.next_value()?),
                1 if idempotency_key.is_none() => idempotency_key = Some(members.next_value()?),
                2 if reference.is_none() => reference = Some(members.next_value()?),
                3 if amount.is_none() => amount = members.next_value()?,
                4 if counterparty_date_of_birth.is_none() => {
                    counterparty_date_of_birth = members.next_value()?
                }
                5 if counterparty_address.is_none() => {
                    counterparty_address = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payment_id: codec::required(payment_id, "payment_id")?,
            idempotency_key: codec::required(idempotency_key, "idempotency_key")?,
            reference: codec::required(reference, "reference")?,
            amount,
            counterparty_date_of_birth,
            counterparty_address,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationPaymentReverseRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentAmountNullable {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "currency", &self.currency)?;
        codec::put(&mut members, "value", &self.value)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentAmountNullable {
    const NAME: &'static str = "PaymentAmountNullable";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "currency" => 0,
            "value" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut currency: Option<super::types::PaymentAmountCurrency> = None;
        let mut value: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if currency.is_none() => currency = Some(members.next_value()?),
                1 if value.is_none() => value = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            currency: codec::required(currency, "currency")?,
            value: codec::required(value, "value")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentAmountNullable {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationPaymentReverseResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "refund_id", &self.refund_id)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationPaymentReverseResponse {
    const NAME: &'static str = "PaymentInitiationPaymentReverseResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "refund_id" => 0,
            "status" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut refund_id: Option<super::types::PaymentRefundId> = None;
        let mut status: Option<plaid_types::WalletTransactionStatus> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if refund_id.is_none() => refund_id = Some(members.next_value()?),
                1 if status.is_none() => status = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            refund_id: codec::required(refund_id, "refund_id")?,
            status: codec::required(status, "status")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationPaymentReverseResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationRecipientGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "recipient_id", &self.recipient_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentInitiationRecipientGetRequest {
    const NAME: &'static str = "PaymentInitiationRecipientGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recipient_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recipient_id: Option<plaid_types::RecipientId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recipient_id.is_none() => recipient_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recipient_id: codec::required(recipient_id, "recipient_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationRecipientGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationRecipientGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "recipient_id", &self.recipient_id)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "iban", &self.iban)?;
        codec::put(&mut members, "bacs", &self.bacs)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationRecipientGetResponse {
    const NAME: &'static str = "PaymentInitiationRecipientGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recipient_id" => 0,
            "name" => 1,
            "address" => 2,
            "iban" => 3,
            "bacs" => 4,
            "request_id" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recipient_id: Option<plaid_types::RecipientId> = None;
        let mut name: Option<String> = None;
        let mut address: Option<plaid_types::PaymentInitiationAddress> = None;
        let mut iban: Option<plaid_core::Sensitive> = None;
        let mut bacs: Option<plaid_types::RecipientBACS> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recipient_id.is_none() => recipient_id = Some(members.next_value()?),
                1 if name.is_none() => name = Some(members.next_value()?),
                2 if address.is_none() => address = members.next_value()?,
                3 if iban.is_none() => iban = members.next_value()?,
                4 if bacs.is_none() => bacs = members.next_value()?,
                5 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recipient_id: codec::required(recipient_id, "recipient_id")?,
            name: codec::required(name, "name")?,
            address,
            iban,
            bacs,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationRecipientGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationRecipientListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentInitiationRecipientListRequest {
    const NAME: &'static str = "PaymentInitiationRecipientListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "count" => 0,
            "cursor" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut count: Option<codec::Int> = None;
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if count.is_none() => count = members.next_value()?,
                1 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            count: count.map(|value| value.0),
            cursor,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationRecipientListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationRecipientListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "recipients", &self.recipients)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(&mut members, "next_cursor", self.next_cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationRecipientListResponse {
    const NAME: &'static str = "PaymentInitiationRecipientListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recipients" => 0,
            "request_id" => 1,
            "next_cursor" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recipients: Option<Vec<super::types::PaymentInitiationRecipient>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut next_cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recipients.is_none() => recipients = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                2 if next_cursor.is_none() => next_cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recipients: recipients.unwrap_or_default(),
            request_id,
            next_cursor,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationRecipientListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationRecipient {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "recipient_id", &self.recipient_id)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "iban", &self.iban)?;
        codec::put(&mut members, "bacs", &self.bacs)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationRecipient {
    const NAME: &'static str = "PaymentInitiationRecipient";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recipient_id" => 0,
            "name" => 1,
            "address" => 2,
            "iban" => 3,
            "bacs" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recipient_id: Option<plaid_types::RecipientId> = None;
        let mut name: Option<String> = None;
        let mut address: Option<plaid_types::PaymentInitiationAddress> = None;
        let mut iban: Option<plaid_core::Sensitive> = None;
        let mut bacs: Option<plaid_types::RecipientBACS> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recipient_id.is_none() => recipient_id = Some(members.next_value()?),
                1 if name.is_none() => name = Some(members.next_value()?),
                2 if address.is_none() => address = members.next_value()?,
                3 if iban.is_none() => iban = members.next_value()?,
                4 if bacs.is_none() => bacs = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recipient_id: codec::required(recipient_id, "recipient_id")?,
            name: codec::required(name, "name")?,
            address,
            iban,
            bacs,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationRecipient {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationPaymentCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "recipient_id", &self.recipient_id)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "reference", &self.reference)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put_some(&mut members, "schedule", self.schedule.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentInitiationPaymentCreateRequest {
    const NAME: &'static str = "PaymentInitiationPaymentCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recipient_id" => 0,
            "user_id" => 1,
            "reference" => 2,
            "amount" => 3,
            "schedule" => 4,
            "options" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recipient_id: Option<plaid_types::RecipientId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut reference: Option<String> = None;
        let mut amount: Option<super::types::PaymentAmount> = None;
        let mut schedule: Option<super::types::ExternalPaymentScheduleBase> = None;
        let mut options: Option<super::types::ExternalPaymentOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recipient_id.is_none() => recipient_id = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if reference.is_none() => reference = Some(members.next_value()?),
                3 if amount.is_none() => amount = Some(members.next_value()?),
                4 if schedule.is_none() => schedule = members.next_value()?,
                5 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recipient_id: codec::required(recipient_id, "recipient_id")?,
            user_id,
            reference: codec::required(reference, "reference")?,
            amount: codec::required(amount, "amount")?,
            schedule,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationPaymentCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentAmount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "currency", &self.currency)?;
        codec::put(&mut members, "value", &self.value)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentAmount {
    const NAME: &'static str = "PaymentAmount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "currency" => 0,
            "value" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut currency: Option<super::types::PaymentAmountCurrency> = None;
        let mut value: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if currency.is_none() => currency = Some(members.next_value()?),
                1 if value.is_none() => value = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            currency: codec::required(currency, "currency")?,
            value: codec::required(value, "value")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentAmount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ExternalPaymentScheduleBase {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "interval", self.interval.as_ref())?;
        codec::put_some(
            &mut members,
            "interval_execution_day",
            self.interval_execution_day.as_ref(),
        )?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(
            &mut members,
            "adjusted_start_date",
            self.adjusted_start_date.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ExternalPaymentScheduleBase {
    const NAME: &'static str = "ExternalPaymentScheduleBase";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "interval" => 0,
            "interval_execution_day" => 1,
            "start_date" => 2,
            "end_date" => 3,
            "adjusted_start_date" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut interval: Option<plaid_types::PaymentScheduleInterval> = None;
        let mut interval_execution_day: Option<codec::Int> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut adjusted_start_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if interval.is_none() => interval = members.next_value()?,
                1 if interval_execution_day.is_none() => {
                    interval_execution_day = members.next_value()?
                }
                2 if start_date.is_none() => start_date = members.next_value()?,
                3 if end_date.is_none() => end_date = members.next_value()?,
                4 if adjusted_start_date.is_none() => adjusted_start_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            interval,
            interval_execution_day: interval_execution_day.map(|value| value.0),
            start_date,
            end_date,
            adjusted_start_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ExternalPaymentScheduleBase {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ExternalPaymentOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "request_refund_details",
            self.request_refund_details.as_ref(),
        )?;
        codec::put_some(&mut members, "iban", self.iban.as_ref())?;
        codec::put_some(&mut members, "bacs", self.bacs.as_ref())?;
        codec::put_some(&mut members, "scheme", self.scheme.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ExternalPaymentOptions {
    const NAME: &'static str = "ExternalPaymentOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_refund_details" => 0,
            "iban" => 1,
            "bacs" => 2,
            "scheme" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_refund_details: Option<bool> = None;
        let mut iban: Option<plaid_core::Sensitive> = None;
        let mut bacs: Option<plaid_types::RecipientBACS> = None;
        let mut scheme: Option<super::types::PaymentScheme> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_refund_details.is_none() => {
                    request_refund_details = members.next_value()?
                }
                1 if iban.is_none() => iban = members.next_value()?,
                2 if bacs.is_none() => bacs = members.next_value()?,
                3 if scheme.is_none() => scheme = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_refund_details,
            iban,
            bacs,
            scheme,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ExternalPaymentOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationPaymentCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "payment_id", &self.payment_id)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationPaymentCreateResponse {
    const NAME: &'static str = "PaymentInitiationPaymentCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payment_id" => 0,
            "status" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payment_id: Option<plaid_types::PaymentId> = None;
        let mut status: Option<super::types::PaymentInitiationPaymentCreateStatus> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payment_id.is_none() => payment_id = Some(members.next_value()?),
                1 if status.is_none() => status = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payment_id: codec::required(payment_id, "payment_id")?,
            status: codec::required(status, "status")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationPaymentCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationPaymentTokenCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "payment_id", &self.payment_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentInitiationPaymentTokenCreateRequest {
    const NAME: &'static str = "PaymentInitiationPaymentTokenCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payment_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payment_id: Option<plaid_types::PaymentId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payment_id.is_none() => payment_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payment_id: codec::required(payment_id, "payment_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationPaymentTokenCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationPaymentTokenCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "payment_token", &self.payment_token)?;
        codec::put(
            &mut members,
            "payment_token_expiration_time",
            &self.payment_token_expiration_time,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationPaymentTokenCreateResponse {
    const NAME: &'static str = "PaymentInitiationPaymentTokenCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payment_token" => 0,
            "payment_token_expiration_time" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payment_token: Option<super::types::PaymentToken> = None;
        let mut payment_token_expiration_time: Option<plaid_core::DateTime> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payment_token.is_none() => payment_token = Some(members.next_value()?),
                1 if payment_token_expiration_time.is_none() => {
                    payment_token_expiration_time = Some(members.next_value()?)
                }
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payment_token: codec::required(payment_token, "payment_token")?,
            payment_token_expiration_time: codec::required(
                payment_token_expiration_time,
                "payment_token_expiration_time",
            )?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationPaymentTokenCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationConsentCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "recipient_id", &self.recipient_id)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "reference", &self.reference)?;
        codec::put_some(&mut members, "scopes", self.scopes.as_ref())?;
        codec::put_some(&mut members, "type", self.r#type.as_ref())?;
        codec::put(&mut members, "constraints", &self.constraints)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::put_some(&mut members, "payer_details", self.payer_details.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentInitiationConsentCreateRequest {
    const NAME: &'static str = "PaymentInitiationConsentCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recipient_id" => 0,
            "user_id" => 1,
            "reference" => 2,
            "scopes" => 3,
            "type" => 4,
            "constraints" => 5,
            "options" => 6,
            "payer_details" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recipient_id: Option<plaid_types::RecipientId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut reference: Option<String> = None;
        let mut scopes: Option<Vec<super::types::PaymentInitiationConsentScope>> = None;
        let mut r#type: Option<super::types::PaymentInitiationConsentType> = None;
        let mut constraints: Option<super::types::PaymentInitiationConsentConstraints> = None;
        let mut options: Option<super::types::ExternalPaymentInitiationConsentOptions> = None;
        let mut payer_details: Option<super::types::PaymentInitiationConsentPayerDetails> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recipient_id.is_none() => recipient_id = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if reference.is_none() => reference = Some(members.next_value()?),
                3 if scopes.is_none() => scopes = members.next_value()?,
                4 if r#type.is_none() => r#type = members.next_value()?,
                5 if constraints.is_none() => constraints = Some(members.next_value()?),
                6 if options.is_none() => options = members.next_value()?,
                7 if payer_details.is_none() => payer_details = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recipient_id: codec::required(recipient_id, "recipient_id")?,
            user_id,
            reference: codec::required(reference, "reference")?,
            scopes,
            r#type,
            constraints: codec::required(constraints, "constraints")?,
            options,
            payer_details,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationConsentCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationConsentConstraints {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "valid_date_time",
            self.valid_date_time.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "max_payment_amount",
            self.max_payment_amount.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "periodic_amounts",
            self.periodic_amounts.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationConsentConstraints {
    const NAME: &'static str = "PaymentInitiationConsentConstraints";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "valid_date_time" => 0,
            "max_payment_amount" => 1,
            "periodic_amounts" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut valid_date_time: Option<super::types::PaymentConsentValidDateTime> = None;
        let mut max_payment_amount: Option<super::types::PaymentAmount> = None;
        let mut periodic_amounts: Option<Vec<super::types::PaymentConsentPeriodicAmount>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if valid_date_time.is_none() => valid_date_time = members.next_value()?,
                1 if max_payment_amount.is_none() => max_payment_amount = members.next_value()?,
                2 if periodic_amounts.is_none() => periodic_amounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            valid_date_time,
            max_payment_amount,
            periodic_amounts,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationConsentConstraints {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentConsentValidDateTime {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "from", self.from.as_ref())?;
        codec::put_some(&mut members, "to", self.to.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentConsentValidDateTime {
    const NAME: &'static str = "PaymentConsentValidDateTime";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "from" => 0,
            "to" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut from: Option<plaid_core::DateTime> = None;
        let mut to: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if from.is_none() => from = members.next_value()?,
                1 if to.is_none() => to = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { from, to })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentConsentValidDateTime {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentConsentPeriodicAmount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "interval", &self.interval)?;
        codec::put_some(&mut members, "alignment", self.alignment.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentConsentPeriodicAmount {
    const NAME: &'static str = "PaymentConsentPeriodicAmount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "interval" => 1,
            "alignment" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<super::types::PaymentAmount> = None;
        let mut interval: Option<super::types::PaymentConsentPeriodicInterval> = None;
        let mut alignment: Option<super::types::PaymentConsentPeriodicAlignment> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if interval.is_none() => interval = Some(members.next_value()?),
                2 if alignment.is_none() => alignment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            interval: codec::required(interval, "interval")?,
            alignment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentConsentPeriodicAmount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ExternalPaymentInitiationConsentOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "request_refund_details",
            self.request_refund_details.as_ref(),
        )?;
        codec::put_some(&mut members, "iban", self.iban.as_ref())?;
        codec::put_some(&mut members, "bacs", self.bacs.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ExternalPaymentInitiationConsentOptions {
    const NAME: &'static str = "ExternalPaymentInitiationConsentOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_refund_details" => 0,
            "iban" => 1,
            "bacs" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_refund_details: Option<bool> = None;
        let mut iban: Option<plaid_core::Sensitive> = None;
        let mut bacs: Option<plaid_types::RecipientBACS> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_refund_details.is_none() => {
                    request_refund_details = members.next_value()?
                }
                1 if iban.is_none() => iban = members.next_value()?,
                2 if bacs.is_none() => bacs = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_refund_details,
            iban,
            bacs,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ExternalPaymentInitiationConsentOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationConsentPayerDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "numbers", &self.numbers)?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put_some(&mut members, "date_of_birth", self.date_of_birth.as_ref())?;
        codec::put_some(&mut members, "phone_numbers", self.phone_numbers.as_ref())?;
        codec::put_some(&mut members, "emails", self.emails.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentInitiationConsentPayerDetails {
    const NAME: &'static str = "PaymentInitiationConsentPayerDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "numbers" => 1,
            "address" => 2,
            "date_of_birth" => 3,
            "phone_numbers" => 4,
            "emails" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut numbers: Option<super::types::PaymentInitiationConsentPayerNumbers> = None;
        let mut address: Option<plaid_types::PaymentInitiationAddress> = None;
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut phone_numbers: Option<Vec<plaid_core::Sensitive>> = None;
        let mut emails: Option<Vec<plaid_core::Sensitive>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                1 if numbers.is_none() => numbers = Some(members.next_value()?),
                2 if address.is_none() => address = members.next_value()?,
                3 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                4 if phone_numbers.is_none() => phone_numbers = members.next_value()?,
                5 if emails.is_none() => emails = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
            numbers: codec::required(numbers, "numbers")?,
            address,
            date_of_birth,
            phone_numbers,
            emails,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationConsentPayerDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationConsentPayerNumbers {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "bacs", self.bacs.as_ref())?;
        codec::put_some(&mut members, "iban", self.iban.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentInitiationConsentPayerNumbers {
    const NAME: &'static str = "PaymentInitiationConsentPayerNumbers";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bacs" => 0,
            "iban" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bacs: Option<plaid_types::RecipientBACS> = None;
        let mut iban: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bacs.is_none() => bacs = members.next_value()?,
                1 if iban.is_none() => iban = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { bacs, iban })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationConsentPayerNumbers {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationConsentCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "consent_id", &self.consent_id)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationConsentCreateResponse {
    const NAME: &'static str = "PaymentInitiationConsentCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "consent_id" => 0,
            "status" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut consent_id: Option<plaid_types::PaymentConsentId> = None;
        let mut status: Option<plaid_types::PaymentInitiationConsentStatus> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if consent_id.is_none() => consent_id = Some(members.next_value()?),
                1 if status.is_none() => status = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            consent_id: codec::required(consent_id, "consent_id")?,
            status: codec::required(status, "status")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationConsentCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationConsentGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "consent_id", &self.consent_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentInitiationConsentGetRequest {
    const NAME: &'static str = "PaymentInitiationConsentGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "consent_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut consent_id: Option<plaid_types::PaymentConsentId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if consent_id.is_none() => consent_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            consent_id: codec::required(consent_id, "consent_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationConsentGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationConsentGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "consent_id", &self.consent_id)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "recipient_id", &self.recipient_id)?;
        codec::put(&mut members, "reference", &self.reference)?;
        codec::put(&mut members, "constraints", &self.constraints)?;
        codec::put(&mut members, "scopes", &self.scopes)?;
        codec::put_some(&mut members, "type", self.r#type.as_ref())?;
        codec::put(&mut members, "payer_details", &self.payer_details)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationConsentGetResponse {
    const NAME: &'static str = "PaymentInitiationConsentGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "consent_id" => 0,
            "status" => 1,
            "created_at" => 2,
            "recipient_id" => 3,
            "reference" => 4,
            "constraints" => 5,
            "scopes" => 6,
            "type" => 7,
            "payer_details" => 8,
            "request_id" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut consent_id: Option<plaid_types::PaymentConsentId> = None;
        let mut status: Option<plaid_types::PaymentInitiationConsentStatus> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut recipient_id: Option<plaid_types::RecipientId> = None;
        let mut reference: Option<String> = None;
        let mut constraints: Option<super::types::PaymentInitiationConsentConstraints> = None;
        let mut scopes: Option<Vec<super::types::PaymentInitiationConsentScope>> = None;
        let mut r#type: Option<super::types::PaymentInitiationConsentType> = None;
        let mut payer_details: Option<super::types::ExternalPaymentRefundDetails> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if consent_id.is_none() => consent_id = Some(members.next_value()?),
                1 if status.is_none() => status = Some(members.next_value()?),
                2 if created_at.is_none() => created_at = Some(members.next_value()?),
                3 if recipient_id.is_none() => recipient_id = Some(members.next_value()?),
                4 if reference.is_none() => reference = Some(members.next_value()?),
                5 if constraints.is_none() => constraints = Some(members.next_value()?),
                6 if scopes.is_none() => scopes = members.next_value()?,
                7 if r#type.is_none() => r#type = members.next_value()?,
                8 if payer_details.is_none() => payer_details = members.next_value()?,
                9 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            consent_id: codec::required(consent_id, "consent_id")?,
            status: codec::required(status, "status")?,
            created_at: codec::required(created_at, "created_at")?,
            recipient_id: codec::required(recipient_id, "recipient_id")?,
            reference: codec::required(reference, "reference")?,
            constraints: codec::required(constraints, "constraints")?,
            scopes: scopes.unwrap_or_default(),
            r#type,
            payer_details,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationConsentGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ExternalPaymentRefundDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put(&mut members, "iban", &self.iban)?;
        codec::put(&mut members, "bacs", &self.bacs)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ExternalPaymentRefundDetails {
    const NAME: &'static str = "ExternalPaymentRefundDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "iban" => 1,
            "bacs" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut iban: Option<plaid_core::Sensitive> = None;
        let mut bacs: Option<plaid_types::RecipientBACS> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if iban.is_none() => iban = members.next_value()?,
                2 if bacs.is_none() => bacs = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { name, iban, bacs })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ExternalPaymentRefundDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationConsentRevokeRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "consent_id", &self.consent_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentInitiationConsentRevokeRequest {
    const NAME: &'static str = "PaymentInitiationConsentRevokeRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "consent_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut consent_id: Option<plaid_types::PaymentConsentId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if consent_id.is_none() => consent_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            consent_id: codec::required(consent_id, "consent_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationConsentRevokeRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationConsentRevokeResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationConsentRevokeResponse {
    const NAME: &'static str = "PaymentInitiationConsentRevokeResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { request_id })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationConsentRevokeResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationConsentPaymentExecuteRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "consent_id", &self.consent_id)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "idempotency_key", &self.idempotency_key)?;
        codec::put_some(&mut members, "reference", self.reference.as_ref())?;
        codec::put_some(&mut members, "scope", self.scope.as_ref())?;
        codec::put_some(
            &mut members,
            "processing_mode",
            self.processing_mode.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentInitiationConsentPaymentExecuteRequest {
    const NAME: &'static str = "PaymentInitiationConsentPaymentExecuteRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "consent_id" => 0,
            "amount" => 1,
            "idempotency_key" => 2,
            "reference" => 3,
            "scope" => 4,
            "processing_mode" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut consent_id: Option<plaid_types::PaymentConsentId> = None;
        let mut amount: Option<super::types::PaymentAmount> = None;
        let mut idempotency_key: Option<String> = None;
        let mut reference: Option<String> = None;
        let mut scope: Option<super::types::PaymentInitiationConsentScope> = None;
        let mut processing_mode: Option<super::types::PaymentInitiationConsentProcessingMode> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if consent_id.is_none() => consent_id = Some(members.next_value()?),
                1 if amount.is_none() => amount = Some(members.next_value()?),
                2 if idempotency_key.is_none() => idempotency_key = Some(members.next_value()?),
                3 if reference.is_none() => reference = members.next_value()?,
                4 if scope.is_none() => scope = members.next_value()?,
                5 if processing_mode.is_none() => processing_mode = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            consent_id: codec::required(consent_id, "consent_id")?,
            amount: codec::required(amount, "amount")?,
            idempotency_key: codec::required(idempotency_key, "idempotency_key")?,
            reference,
            scope,
            processing_mode,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationConsentPaymentExecuteRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationConsentPaymentExecuteResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "payment_id", &self.payment_id)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "error", &self.error)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationConsentPaymentExecuteResponse {
    const NAME: &'static str = "PaymentInitiationConsentPaymentExecuteResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payment_id" => 0,
            "status" => 1,
            "request_id" => 2,
            "error" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payment_id: Option<plaid_types::PaymentId> = None;
        let mut status: Option<plaid_types::PaymentInitiationPaymentStatus> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payment_id.is_none() => payment_id = Some(members.next_value()?),
                1 if status.is_none() => status = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                3 if error.is_none() => error = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payment_id: codec::required(payment_id, "payment_id")?,
            status: codec::required(status, "status")?,
            request_id,
            error: error.and_then(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationConsentPaymentExecuteResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationPaymentGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "payment_id", &self.payment_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentInitiationPaymentGetRequest {
    const NAME: &'static str = "PaymentInitiationPaymentGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payment_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payment_id: Option<plaid_types::PaymentId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payment_id.is_none() => payment_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payment_id: codec::required(payment_id, "payment_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationPaymentGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationPaymentGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "payment_id", &self.payment_id)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "recipient_id", &self.recipient_id)?;
        codec::put(&mut members, "reference", &self.reference)?;
        codec::put(&mut members, "adjusted_reference", &self.adjusted_reference)?;
        codec::put(&mut members, "last_status_update", &self.last_status_update)?;
        codec::put(&mut members, "schedule", &self.schedule)?;
        codec::put(&mut members, "refund_details", &self.refund_details)?;
        codec::put(&mut members, "bacs", &self.bacs)?;
        codec::put(&mut members, "iban", &self.iban)?;
        codec::put(&mut members, "refund_ids", &self.refund_ids)?;
        codec::put_some(
            &mut members,
            "amount_refunded",
            self.amount_refunded.as_ref(),
        )?;
        codec::put(&mut members, "wallet_id", &self.wallet_id)?;
        codec::put(&mut members, "scheme", &self.scheme)?;
        codec::put(&mut members, "adjusted_scheme", &self.adjusted_scheme)?;
        codec::put(&mut members, "consent_id", &self.consent_id)?;
        codec::put(&mut members, "transaction_id", &self.transaction_id)?;
        codec::put(&mut members, "end_to_end_id", &self.end_to_end_id)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationPaymentGetResponse {
    const NAME: &'static str = "PaymentInitiationPaymentGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payment_id" => 0,
            "amount" => 1,
            "status" => 2,
            "recipient_id" => 3,
            "reference" => 4,
            "adjusted_reference" => 5,
            "last_status_update" => 6,
            "schedule" => 7,
            "refund_details" => 8,
            "bacs" => 9,
            "iban" => 10,
            "refund_ids" => 11,
            "amount_refunded" => 12,
            "wallet_id" => 13,
            "scheme" => 14,
            "adjusted_scheme" => 15,
            "consent_id" => 16,
            "transaction_id" => 17,
            "end_to_end_id" => 18,
            "error" => 19,
            "request_id" => 20,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payment_id: Option<plaid_types::PaymentId> = None;
        let mut amount: Option<super::types::PaymentAmount> = None;
        let mut status: Option<plaid_types::PaymentInitiationPaymentStatus> = None;
        let mut recipient_id: Option<plaid_types::RecipientId> = None;
        let mut reference: Option<String> = None;
        let mut adjusted_reference: Option<String> = None;
        let mut last_status_update: Option<plaid_core::DateTime> = None;
        let mut schedule: Option<super::types::ExternalPaymentScheduleBase> = None;
        let mut refund_details: Option<super::types::ExternalPaymentRefundDetails> = None;
        let mut bacs: Option<plaid_types::RecipientBACS> = None;
        let mut iban: Option<plaid_core::Sensitive> = None;
        let mut refund_ids: Option<Vec<super::types::PaymentRefundId>> = None;
        let mut amount_refunded: Option<super::types::PaymentAmountNullable> = None;
        let mut wallet_id: Option<plaid_types::WalletId> = None;
        let mut scheme: Option<super::types::PaymentScheme> = None;
        let mut adjusted_scheme: Option<super::types::PaymentScheme> = None;
        let mut consent_id: Option<plaid_types::PaymentConsentId> = None;
        let mut transaction_id: Option<plaid_types::WalletTransactionId> = None;
        let mut end_to_end_id: Option<String> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payment_id.is_none() => payment_id = Some(members.next_value()?),
                1 if amount.is_none() => amount = Some(members.next_value()?),
                2 if status.is_none() => status = Some(members.next_value()?),
                3 if recipient_id.is_none() => recipient_id = Some(members.next_value()?),
                4 if reference.is_none() => reference = Some(members.next_value()?),
                5 if adjusted_reference.is_none() => adjusted_reference = members.next_value()?,
                6 if last_status_update.is_none() => {
                    last_status_update = Some(members.next_value()?)
                }
                7 if schedule.is_none() => schedule = members.next_value()?,
                8 if refund_details.is_none() => refund_details = members.next_value()?,
                9 if bacs.is_none() => bacs = members.next_value()?,
                10 if iban.is_none() => iban = members.next_value()?,
                11 if refund_ids.is_none() => refund_ids = members.next_value()?,
                12 if amount_refunded.is_none() => amount_refunded = members.next_value()?,
                13 if wallet_id.is_none() => wallet_id = members.next_value()?,
                14 if scheme.is_none() => scheme = members.next_value()?,
                15 if adjusted_scheme.is_none() => adjusted_scheme = members.next_value()?,
                16 if consent_id.is_none() => consent_id = members.next_value()?,
                17 if transaction_id.is_none() => transaction_id = members.next_value()?,
                18 if end_to_end_id.is_none() => end_to_end_id = members.next_value()?,
                19 if error.is_none() => error = members.next_value()?,
                20 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payment_id: codec::required(payment_id, "payment_id")?,
            amount: codec::required(amount, "amount")?,
            status: codec::required(status, "status")?,
            recipient_id: codec::required(recipient_id, "recipient_id")?,
            reference: codec::required(reference, "reference")?,
            adjusted_reference,
            last_status_update: codec::required(last_status_update, "last_status_update")?,
            schedule,
            refund_details,
            bacs,
            iban,
            refund_ids: refund_ids.unwrap_or_default(),
            amount_refunded,
            wallet_id,
            scheme,
            adjusted_scheme,
            consent_id,
            transaction_id,
            end_to_end_id,
            error: error.and_then(|value| value.0),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationPaymentGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationPaymentListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::put_some(&mut members, "consent_id", self.consent_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentInitiationPaymentListRequest {
    const NAME: &'static str = "PaymentInitiationPaymentListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "count" => 0,
            "cursor" => 1,
            "consent_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut count: Option<codec::Int> = None;
        let mut cursor: Option<plaid_core::DateTime> = None;
        let mut consent_id: Option<plaid_types::PaymentConsentId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if count.is_none() => count = members.next_value()?,
                1 if cursor.is_none() => cursor = members.next_value()?,
                2 if consent_id.is_none() => consent_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            count: count.map(|value| value.0),
            cursor,
            consent_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationPaymentListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationPaymentListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "payments", &self.payments)?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationPaymentListResponse {
    const NAME: &'static str = "PaymentInitiationPaymentListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payments" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payments: Option<Vec<super::types::PaymentInitiationPayment>> = None;
        let mut next_cursor: Option<plaid_core::DateTime> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payments.is_none() => payments = members.next_value()?,
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payments: payments.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationPaymentListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationPayment {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "payment_id", &self.payment_id)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "recipient_id", &self.recipient_id)?;
        codec::put(&mut members, "reference", &self.reference)?;
        codec::put(&mut members, "adjusted_reference", &self.adjusted_reference)?;
        codec::put(&mut members, "last_status_update", &self.last_status_update)?;
        codec::put(&mut members, "schedule", &self.schedule)?;
        codec::put(&mut members, "refund_details", &self.refund_details)?;
        codec::put(&mut members, "bacs", &self.bacs)?;
        codec::put(&mut members, "iban", &self.iban)?;
        codec::put(&mut members, "refund_ids", &self.refund_ids)?;
        codec::put_some(
            &mut members,
            "amount_refunded",
            self.amount_refunded.as_ref(),
        )?;
        codec::put(&mut members, "wallet_id", &self.wallet_id)?;
        codec::put(&mut members, "scheme", &self.scheme)?;
        codec::put(&mut members, "adjusted_scheme", &self.adjusted_scheme)?;
        codec::put(&mut members, "consent_id", &self.consent_id)?;
        codec::put(&mut members, "transaction_id", &self.transaction_id)?;
        codec::put(&mut members, "end_to_end_id", &self.end_to_end_id)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationPayment {
    const NAME: &'static str = "PaymentInitiationPayment";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payment_id" => 0,
            "amount" => 1,
            "status" => 2,
            "recipient_id" => 3,
            "reference" => 4,
            "adjusted_reference" => 5,
            "last_status_update" => 6,
            "schedule" => 7,
            "refund_details" => 8,
            "bacs" => 9,
            "iban" => 10,
            "refund_ids" => 11,
            "amount_refunded" => 12,
            "wallet_id" => 13,
            "scheme" => 14,
            "adjusted_scheme" => 15,
            "consent_id" => 16,
            "transaction_id" => 17,
            "end_to_end_id" => 18,
            "error" => 19,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payment_id: Option<plaid_types::PaymentId> = None;
        let mut amount: Option<super::types::PaymentAmount> = None;
        let mut status: Option<plaid_types::PaymentInitiationPaymentStatus> = None;
        let mut recipient_id: Option<plaid_types::RecipientId> = None;
        let mut reference: Option<String> = None;
        let mut adjusted_reference: Option<String> = None;
        let mut last_status_update: Option<plaid_core::DateTime> = None;
        let mut schedule: Option<super::types::ExternalPaymentScheduleBase> = None;
        let mut refund_details: Option<super::types::ExternalPaymentRefundDetails> = None;
        let mut bacs: Option<plaid_types::RecipientBACS> = None;
        let mut iban: Option<plaid_core::Sensitive> = None;
        let mut refund_ids: Option<Vec<super::types::PaymentRefundId>> = None;
        let mut amount_refunded: Option<super::types::PaymentAmountNullable> = None;
        let mut wallet_id: Option<plaid_types::WalletId> = None;
        let mut scheme: Option<super::types::PaymentScheme> = None;
        let mut adjusted_scheme: Option<super::types::PaymentScheme> = None;
        let mut consent_id: Option<plaid_types::PaymentConsentId> = None;
        let mut transaction_id: Option<plaid_types::WalletTransactionId> = None;
        let mut end_to_end_id: Option<String> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payment_id.is_none() => payment_id = Some(members.next_value()?),
                1 if amount.is_none() => amount = Some(members.next_value()?),
                2 if status.is_none() => status = Some(members.next_value()?),
                3 if recipient_id.is_none() => recipient_id = Some(members.next_value()?),
                4 if reference.is_none() => reference = Some(members.next_value()?),
                5 if adjusted_reference.is_none() => adjusted_reference = members.next_value()?,
                6 if last_status_update.is_none() => {
                    last_status_update = Some(members.next_value()?)
                }
                7 if schedule.is_none() => schedule = members.next_value()?,
                8 if refund_details.is_none() => refund_details = members.next_value()?,
                9 if bacs.is_none() => bacs = members.next_value()?,
                10 if iban.is_none() => iban = members.next_value()?,
                11 if refund_ids.is_none() => refund_ids = members.next_value()?,
                12 if amount_refunded.is_none() => amount_refunded = members.next_value()?,
                13 if wallet_id.is_none() => wallet_id = members.next_value()?,
                14 if scheme.is_none() => scheme = members.next_value()?,
                15 if adjusted_scheme.is_none() => adjusted_scheme = members.next_value()?,
                16 if consent_id.is_none() => consent_id = members.next_value()?,
                17 if transaction_id.is_none() => transaction_id = members.next_value()?,
                18 if end_to_end_id.is_none() => end_to_end_id = members.next_value()?,
                19 if error.is_none() => error = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payment_id: codec::required(payment_id, "payment_id")?,
            amount: codec::required(amount, "amount")?,
            status: codec::required(status, "status")?,
            recipient_id: codec::required(recipient_id, "recipient_id")?,
            reference: codec::required(reference, "reference")?,
            adjusted_reference,
            last_status_update: codec::required(last_status_update, "last_status_update")?,
            schedule,
            refund_details,
            bacs,
            iban,
            refund_ids: refund_ids.unwrap_or_default(),
            amount_refunded,
            wallet_id,
            scheme,
            adjusted_scheme,
            consent_id,
            transaction_id,
            end_to_end_id,
            error: error.and_then(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationPayment {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
