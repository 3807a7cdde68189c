// @generated from api/products/bank-transfer.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::ProcessorBankTransferCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "idempotency_key", &self.idempotency_key)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "network", &self.network)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put_some(&mut members, "ach_class", self.ach_class.as_ref())?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put_some(&mut members, "custom_tag", self.custom_tag.as_ref())?;
        codec::put_some(&mut members, "metadata", self.metadata.as_ref())?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorBankTransferCreateRequest {
    const NAME: &'static str = "ProcessorBankTransferCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "idempotency_key" => 0,
            "processor_token" => 1,
            "type" => 2,
            "network" => 3,
            "amount" => 4,
            "iso_currency_code" => 5,
            "description" => 6,
            "ach_class" => 7,
            "user" => 8,
            "custom_tag" => 9,
            "metadata" => 10,
            "origination_account_id" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut idempotency_key: Option<String> = None;
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        let mut r#type: Option<super::types::BankTransferType> = None;
        let mut network: Option<super::types::BankTransferNetwork> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut description: Option<String> = None;
        let mut ach_class: Option<plaid_types::ACHClass> = None;
        let mut user: Option<super::types::BankTransferUser> = None;
        let mut custom_tag: Option<String> = None;
        let mut metadata: Option<std::collections::BTreeMap<String, String>> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if idempotency_key.is_none() => idempotency_key = Some(members.next_value()?),
                1 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                2 if r#type.is_none() => r#type = Some(members.next_value()?),
                3 if network.is_none() => network = Some(members.next_value()?),
                4 if amount.is_none() => amount = Some(members.next_value()?),
                5 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                6 if description.is_none() => description = Some(members.next_value()?),
                7 if ach_class.is_none() => ach_class = members.next_value()?,
                8 if user.is_none() => user = Some(members.next_value()?),
                9 if custom_tag.is_none() => custom_tag = members.next_value()?,
                10 if metadata.is_none() => metadata = members.next_value()?,
                11 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            idempotency_key: codec::required(idempotency_key, "idempotency_key")?,
            processor_token: codec::required(processor_token, "processor_token")?,
            r#type: codec::required(r#type, "type")?,
            network: codec::required(network, "network")?,
            amount: codec::required(amount, "amount")?,
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
            description: codec::required(description, "description")?,
            ach_class,
            user: codec::required(user, "user")?,
            custom_tag,
            metadata,
            origination_account_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorBankTransferCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferUser {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "legal_name", &self.legal_name)?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(&mut members, "routing_number", self.routing_number.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankTransferUser {
    const NAME: &'static str = "BankTransferUser";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "legal_name" => 0,
            "email_address" => 1,
            "routing_number" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut legal_name: Option<String> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut routing_number: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if legal_name.is_none() => legal_name = Some(members.next_value()?),
                1 if email_address.is_none() => email_address = members.next_value()?,
                2 if routing_number.is_none() => routing_number = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            legal_name: codec::required(legal_name, "legal_name")?,
            email_address,
            routing_number,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankTransferUser {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorBankTransferCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "bank_transfer", &self.bank_transfer)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorBankTransferCreateResponse {
    const NAME: &'static str = "ProcessorBankTransferCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_transfer" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_transfer: Option<super::types::BankTransfer> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_transfer.is_none() => bank_transfer = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_transfer: codec::required(bank_transfer, "bank_transfer")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorBankTransferCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransfer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "ach_class", &self.ach_class)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "created", &self.created)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "network", &self.network)?;
        codec::put(&mut members, "cancellable", &self.cancellable)?;
        codec::put(&mut members, "failure_reason", &self.failure_reason)?;
        codec::put(&mut members, "custom_tag", &self.custom_tag)?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::put(
            &mut members,
            "origination_account_id",
            &self.origination_account_id,
        )?;
        codec::put(&mut members, "direction", &self.direction)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankTransfer {
    const NAME: &'static str = "BankTransfer";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "ach_class" => 1,
            "account_id" => 2,
            "type" => 3,
            "user" => 4,
            "amount" => 5,
            "iso_currency_code" => 6,
            "description" => 7,
            "created" => 8,
            "status" => 9,
            "network" => 10,
            "cancellable" => 11,
            "failure_reason" => 12,
            "custom_tag" => 13,
            "metadata" => 14,
            "origination_account_id" => 15,
            "direction" => 16,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::BankTransferId> = None;
        let mut ach_class: Option<plaid_types::ACHClass> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut r#type: Option<super::types::BankTransferType> = None;
        let mut user: Option<super::types::BankTransferUser> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut description: Option<String> = None;
        let mut created: Option<plaid_core::DateTime> = None;
        let mut status: Option<super::types::BankTransferStatus> = None;
        let mut network: Option<super::types::BankTransferNetwork> = None;
        let mut cancellable: Option<bool> = None;
        let mut failure_reason: Option<plaid_types::BankTransferFailure> = None;
        let mut custom_tag: Option<String> = None;
        let mut metadata: Option<std::collections::BTreeMap<String, String>> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut direction: Option<super::types::BankTransferDirection> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if ach_class.is_none() => ach_class = Some(members.next_value()?),
                2 if account_id.is_none() => account_id = Some(members.next_value()?),
                3 if r#type.is_none() => r#type = Some(members.next_value()?),
                4 if user.is_none() => user = Some(members.next_value()?),
                5 if amount.is_none() => amount = Some(members.next_value()?),
                6 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                7 if description.is_none() => description = Some(members.next_value()?),
                8 if created.is_none() => created = Some(members.next_value()?),
                9 if status.is_none() => status = Some(members.next_value()?),
                10 if network.is_none() => network = Some(members.next_value()?),
                11 if cancellable.is_none() => cancellable = members.next_value()?,
                12 if failure_reason.is_none() => failure_reason = members.next_value()?,
                13 if custom_tag.is_none() => custom_tag = members.next_value()?,
                14 if metadata.is_none() => metadata = members.next_value()?,
                15 if origination_account_id.is_none() => {
                    origination_account_id = Some(members.next_value()?)
                }
                16 if direction.is_none() => direction = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            ach_class: codec::required(ach_class, "ach_class")?,
            account_id: codec::required(account_id, "account_id")?,
            r#type: codec::required(r#type, "type")?,
            user: codec::required(user, "user")?,
            amount: codec::required(amount, "amount")?,
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
            description: codec::required(description, "description")?,
            created: codec::required(created, "created")?,
            status: codec::required(status, "status")?,
            network: codec::required(network, "network")?,
            cancellable: cancellable.unwrap_or_default(),
            failure_reason,
            custom_tag,
            metadata: metadata.unwrap_or_default(),
            origination_account_id: codec::required(
                origination_account_id,
                "origination_account_id",
            )?,
            direction,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankTransfer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "bank_transfer_id", &self.bank_transfer_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BankTransferGetRequest {
    const NAME: &'static str = "BankTransferGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_transfer_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_transfer_id: Option<plaid_types::BankTransferId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_transfer_id.is_none() => bank_transfer_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_transfer_id: codec::required(bank_transfer_id, "bank_transfer_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BankTransferGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "bank_transfer", &self.bank_transfer)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankTransferGetResponse {
    const NAME: &'static str = "BankTransferGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_transfer" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_transfer: Option<super::types::BankTransfer> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_transfer.is_none() => bank_transfer = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_transfer: codec::required(bank_transfer, "bank_transfer")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankTransferGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "idempotency_key", &self.idempotency_key)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "network", &self.network)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put_some(&mut members, "ach_class", self.ach_class.as_ref())?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put_some(&mut members, "custom_tag", self.custom_tag.as_ref())?;
        codec::put_some(&mut members, "metadata", self.metadata.as_ref())?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BankTransferCreateRequest {
    const NAME: &'static str = "BankTransferCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "idempotency_key" => 0,
            "access_token" => 1,
            "account_id" => 2,
            "type" => 3,
            "network" => 4,
            "amount" => 5,
            "iso_currency_code" => 6,
            "description" => 7,
            "ach_class" => 8,
            "user" => 9,
            "custom_tag" => 10,
            "metadata" => 11,
            "origination_account_id" => 12,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut idempotency_key: Option<String> = None;
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut r#type: Option<super::types::BankTransferType> = None;
        let mut network: Option<super::types::BankTransferNetwork> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut description: Option<String> = None;
        let mut ach_class: Option<plaid_types::ACHClass> = None;
        let mut user: Option<super::types::BankTransferUser> = None;
        let mut custom_tag: Option<String> = None;
        let mut metadata: Option<std::collections::BTreeMap<String, String>> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if idempotency_key.is_none() => idempotency_key = Some(members.next_value()?),
                1 if access_token.is_none() => access_token = Some(members.next_value()?),
                2 if account_id.is_none() => account_id = Some(members.next_value()?),
                3 if r#type.is_none() => r#type = Some(members.next_value()?),
                4 if network.is_none() => network = Some(members.next_value()?),
                5 if amount.is_none() => amount = Some(members.next_value()?),
                6 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                7 if description.is_none() => description = Some(members.next_value()?),
                8 if ach_class.is_none() => ach_class = members.next_value()?,
                9 if user.is_none() => user = Some(members.next_value()?),
                10 if custom_tag.is_none() => custom_tag = members.next_value()?,
                11 if metadata.is_none() => metadata = members.next_value()?,
                12 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            idempotency_key: codec::required(idempotency_key, "idempotency_key")?,
            access_token: codec::required(access_token, "access_token")?,
            account_id: codec::required(account_id, "account_id")?,
            r#type: codec::required(r#type, "type")?,
            network: codec::required(network, "network")?,
            amount: codec::required(amount, "amount")?,
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
            description: codec::required(description, "description")?,
            ach_class,
            user: codec::required(user, "user")?,
            custom_tag,
            metadata,
            origination_account_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BankTransferCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "bank_transfer", &self.bank_transfer)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankTransferCreateResponse {
    const NAME: &'static str = "BankTransferCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_transfer" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_transfer: Option<super::types::BankTransfer> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_transfer.is_none() => bank_transfer = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_transfer: codec::required(bank_transfer, "bank_transfer")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankTransferCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "offset", self.offset.as_ref())?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::put_some(&mut members, "direction", self.direction.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BankTransferListRequest {
    const NAME: &'static str = "BankTransferListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "count" => 2,
            "offset" => 3,
            "origination_account_id" => 4,
            "direction" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::DateTime> = None;
        let mut end_date: Option<plaid_core::DateTime> = None;
        let mut count: Option<codec::Int> = None;
        let mut offset: Option<codec::Int> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut direction: Option<super::types::BankTransferDirection> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                2 if count.is_none() => count = members.next_value()?,
                3 if offset.is_none() => offset = members.next_value()?,
                4 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                5 if direction.is_none() => direction = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
            count: count.map(|value| value.0),
            offset: offset.map(|value| value.0),
            origination_account_id,
            direction,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BankTransferListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "bank_transfers", &self.bank_transfers)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankTransferListResponse {
    const NAME: &'static str = "BankTransferListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_transfers" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_transfers: Option<Vec<super::types::BankTransfer>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_transfers.is_none() => bank_transfers = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_transfers: bank_transfers.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankTransferListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferCancelRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "bank_transfer_id", &self.bank_transfer_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BankTransferCancelRequest {
    const NAME: &'static str = "BankTransferCancelRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_transfer_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_transfer_id: Option<plaid_types::BankTransferId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_transfer_id.is_none() => bank_transfer_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_transfer_id: codec::required(bank_transfer_id, "bank_transfer_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BankTransferCancelRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferCancelResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankTransferCancelResponse {
    const NAME: &'static str = "BankTransferCancelResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::BankTransferCancelResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferEventListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(
            &mut members,
            "bank_transfer_id",
            self.bank_transfer_id.as_ref(),
        )?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put_some(
            &mut members,
            "bank_transfer_type",
            self.bank_transfer_type.as_ref(),
        )?;
        codec::put_some(&mut members, "event_types", self.event_types.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "offset", self.offset.as_ref())?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::put_some(&mut members, "direction", self.direction.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BankTransferEventListRequest {
    const NAME: &'static str = "BankTransferEventListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "bank_transfer_id" => 2,
            "account_id" => 3,
            "bank_transfer_type" => 4,
            "event_types" => 5,
            "count" => 6,
            "offset" => 7,
            "origination_account_id" => 8,
            "direction" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::DateTime> = None;
        let mut end_date: Option<plaid_core::DateTime> = None;
        let mut bank_transfer_id: Option<plaid_types::BankTransferId> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut bank_transfer_type: Option<super::types::BankTransferEventListBankTransferType> =
            None;
        let mut event_types: Option<Vec<super::types::BankTransferEventType>> = None;
        let mut count: Option<codec::Int> = None;
        let mut offset: Option<codec::Int> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut direction: Option<super::types::BankTransferEventListDirection> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                2 if bank_transfer_id.is_none() => bank_transfer_id = members.next_value()?,
                3 if account_id.is_none() => account_id = members.next_value()?,
                4 if bank_transfer_type.is_none() => bank_transfer_type = members.next_value()?,
                5 if event_types.is_none() => event_types = members.next_value()?,
                6 if count.is_none() => count = members.next_value()?,
                7 if offset.is_none() => offset = members.next_value()?,
                8 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                9 if direction.is_none() => direction = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
            bank_transfer_id,
            account_id,
            bank_transfer_type,
            event_types,
            count: count.map(|value| value.0),
            offset: offset.map(|value| value.0),
            origination_account_id,
            direction,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BankTransferEventListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferEventListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "bank_transfer_events",
            &self.bank_transfer_events,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankTransferEventListResponse {
    const NAME: &'static str = "BankTransferEventListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_transfer_events" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_transfer_events: Option<Vec<super::types::BankTransferEvent>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_transfer_events.is_none() => {
                    bank_transfer_events = members.next_value()?
                }
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_transfer_events: bank_transfer_events.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankTransferEventListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferEvent {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "event_id", self.event_id.as_ref())?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::put(&mut members, "event_type", &self.event_type)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "bank_transfer_id", &self.bank_transfer_id)?;
        codec::put(
            &mut members,
            "origination_account_id",
            &self.origination_account_id,
        )?;
        codec::put(&mut members, "bank_transfer_type", &self.bank_transfer_type)?;
        codec::put(
            &mut members,
            "bank_transfer_amount",
            &codec::AmountText(&self.bank_transfer_amount),
        )?;
        codec::put(
            &mut members,
            "bank_transfer_iso_currency_code",
            &self.bank_transfer_iso_currency_code,
        )?;
        codec::put(&mut members, "failure_reason", &self.failure_reason)?;
        codec::put(&mut members, "direction", &self.direction)?;
        codec::put(&mut members, "receiver_details", &self.receiver_details)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankTransferEvent {
    const NAME: &'static str = "BankTransferEvent";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "event_id" => 0,
            "timestamp" => 1,
            "event_type" => 2,
            "account_id" => 3,
            "bank_transfer_id" => 4,
            "origination_account_id" => 5,
            "bank_transfer_type" => 6,
            "bank_transfer_amount" => 7,
            "bank_transfer_iso_currency_code" => 8,
            "failure_reason" => 9,
            "direction" => 10,
            "receiver_details" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut event_id: Option<codec::Int> = None;
        let mut timestamp: Option<plaid_core::DateTime> = None;
        let mut event_type: Option<super::types::BankTransferEventType> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut bank_transfer_id: Option<plaid_types::BankTransferId> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut bank_transfer_type: Option<super::types::BankTransferType> = None;
        let mut bank_transfer_amount: Option<plaid_core::Amount> = None;
        let mut bank_transfer_iso_currency_code: Option<String> = None;
        let mut failure_reason: Option<plaid_types::BankTransferFailure> = None;
        let mut direction: Option<super::types::BankTransferDirection> = None;
        let mut receiver_details: Option<super::types::ReceiverDetails> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if event_id.is_none() => event_id = members.next_value()?,
                1 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                2 if event_type.is_none() => event_type = Some(members.next_value()?),
                3 if account_id.is_none() => account_id = Some(members.next_value()?),
                4 if bank_transfer_id.is_none() => bank_transfer_id = Some(members.next_value()?),
                5 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                6 if bank_transfer_type.is_none() => {
                    bank_transfer_type = Some(members.next_value()?)
                }
                7 if bank_transfer_amount.is_none() => {
                    bank_transfer_amount = Some(members.next_value()?)
                }
                8 if bank_transfer_iso_currency_code.is_none() => {
                    bank_transfer_iso_currency_code = Some(members.next_value()?)
                }
                9 if failure_reason.is_none() => failure_reason = members.next_value()?,
                10 if direction.is_none() => direction = members.next_value()?,
                11 if receiver_details.is_none() => receiver_details = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            event_id: event_id.map(|value| value.0),
            timestamp: codec::required(timestamp, "timestamp")?,
            event_type: codec::required(event_type, "event_type")?,
            account_id: codec::required(account_id, "account_id")?,
            bank_transfer_id: codec::required(bank_transfer_id, "bank_transfer_id")?,
            origination_account_id,
            bank_transfer_type: codec::required(bank_transfer_type, "bank_transfer_type")?,
            bank_transfer_amount: codec::required(bank_transfer_amount, "bank_transfer_amount")?,
            bank_transfer_iso_currency_code: codec::required(
                bank_transfer_iso_currency_code,
                "bank_transfer_iso_currency_code",
            )?,
            failure_reason,
            direction,
            receiver_details,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankTransferEvent {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ReceiverDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "available_balance",
            &self.available_balance.as_ref().map(codec::AmountText),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ReceiverDetails {
    const NAME: &'static str = "ReceiverDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "available_balance" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut available_balance: Option<codec::AmountOrNone> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if available_balance.is_none() => available_balance = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            available_balance: available_balance.and_then(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ReceiverDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferEventSyncRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "after_id", &self.after_id)?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BankTransferEventSyncRequest {
    const NAME: &'static str = "BankTransferEventSyncRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "after_id" => 0,
            "count" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut after_id: Option<codec::Int> = None;
        let mut count: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if after_id.is_none() => after_id = Some(members.next_value()?),
                1 if count.is_none() => count = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            after_id: codec::required(after_id, "after_id")?.0,
            count: count.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BankTransferEventSyncRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferEventSyncResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "bank_transfer_events",
            &self.bank_transfer_events,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankTransferEventSyncResponse {
    const NAME: &'static str = "BankTransferEventSyncResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_transfer_events" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_transfer_events: Option<Vec<super::types::BankTransferEvent>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_transfer_events.is_none() => {
                    bank_transfer_events = members.next_value()?
                }
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_transfer_events: bank_transfer_events.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankTransferEventSyncResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferSweepGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "sweep_id", &self.sweep_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BankTransferSweepGetRequest {
    const NAME: &'static str = "BankTransferSweepGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "sweep_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut sweep_id: Option<plaid_types::TransferSweepId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if sweep_id.is_none() => sweep_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            sweep_id: codec::required(sweep_id, "sweep_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BankTransferSweepGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferSweepGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "sweep", &self.sweep)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankTransferSweepGetResponse {
    const NAME: &'static str = "BankTransferSweepGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "sweep" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut sweep: Option<super::types::BankTransferSweep> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if sweep.is_none() => sweep = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            sweep: codec::required(sweep, "sweep")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankTransferSweepGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferSweep {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankTransferSweep {
    const NAME: &'static str = "BankTransferSweep";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "created_at" => 1,
            "amount" => 2,
            "iso_currency_code" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<String> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if created_at.is_none() => created_at = Some(members.next_value()?),
                2 if amount.is_none() => amount = Some(members.next_value()?),
                3 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            created_at: codec::required(created_at, "created_at")?,
            amount: codec::required(amount, "amount")?,
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankTransferSweep {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferSweepListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::put_some(&mut members, "start_time", self.start_time.as_ref())?;
        codec::put_some(&mut members, "end_time", self.end_time.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BankTransferSweepListRequest {
    const NAME: &'static str = "BankTransferSweepListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "origination_account_id" => 0,
            "start_time" => 1,
            "end_time" => 2,
            "count" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut start_time: Option<plaid_core::DateTime> = None;
        let mut end_time: Option<plaid_core::DateTime> = None;
        let mut count: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                1 if start_time.is_none() => start_time = members.next_value()?,
                2 if end_time.is_none() => end_time = members.next_value()?,
                3 if count.is_none() => count = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            origination_account_id,
            start_time,
            end_time,
            count: count.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BankTransferSweepListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferSweepListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "sweeps", &self.sweeps)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankTransferSweepListResponse {
    const NAME: &'static str = "BankTransferSweepListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "sweeps" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut sweeps: Option<Vec<super::types::BankTransferSweep>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if sweeps.is_none() => sweeps = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            sweeps: sweeps.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankTransferSweepListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferBalanceGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BankTransferBalanceGetRequest {
    const NAME: &'static str = "BankTransferBalanceGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "origination_account_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            origination_account_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BankTransferBalanceGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferBalanceGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "balance", &self.balance)?;
        codec::put(
            &mut members,
            "origination_account_id",
            &self.origination_account_id,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankTransferBalanceGetResponse {
    const NAME: &'static str = "BankTransferBalanceGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "balance" => 0,
            "origination_account_id" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut balance: Option<super::types::BankTransferBalance> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if balance.is_none() => balance = Some(members.next_value()?),
                1 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            balance: codec::required(balance, "balance")?,
            origination_account_id,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankTransferBalanceGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferBalance {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "available", &self.available)?;
        codec::put(&mut members, "transactable", &self.transactable)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankTransferBalance {
    const NAME: &'static str = "BankTransferBalance";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "available" => 0,
            "transactable" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut available: Option<String> = None;
        let mut transactable: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if available.is_none() => available = Some(members.next_value()?),
                1 if transactable.is_none() => transactable = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            available: codec::required(available, "available")?,
            transactable: codec::required(transactable, "transactable")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankTransferBalance {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferMigrateAccountRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_number", &self.account_number)?;
        codec::put(&mut members, "routing_number", &self.routing_number)?;
        codec::put_some(
            &mut members,
            "wire_routing_number",
            self.wire_routing_number.as_ref(),
        )?;
        codec::put(&mut members, "account_type", &self.account_type)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BankTransferMigrateAccountRequest {
    const NAME: &'static str = "BankTransferMigrateAccountRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_number" => 0,
            "routing_number" => 1,
            "wire_routing_number" => 2,
            "account_type" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_number: Option<plaid_core::Sensitive> = None;
        let mut routing_number: Option<String> = None;
        let mut wire_routing_number: Option<String> = None;
        let mut account_type: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_number.is_none() => account_number = Some(members.next_value()?),
                1 if routing_number.is_none() => routing_number = Some(members.next_value()?),
                2 if wire_routing_number.is_none() => wire_routing_number = members.next_value()?,
                3 if account_type.is_none() => account_type = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_number: codec::required(account_number, "account_number")?,
            routing_number: codec::required(routing_number, "routing_number")?,
            wire_routing_number,
            account_type: codec::required(account_type, "account_type")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BankTransferMigrateAccountRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankTransferMigrateAccountResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankTransferMigrateAccountResponse {
    const NAME: &'static str = "BankTransferMigrateAccountResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "account_id" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            account_id: codec::required(account_id, "account_id")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankTransferMigrateAccountResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
