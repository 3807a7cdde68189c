// @generated from api/products/wallet.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::WalletCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WalletCreateRequest {
    const NAME: &'static str = "WalletCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "iso_currency_code" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut iso_currency_code: Option<super::types::WalletISOCurrencyCode> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WalletCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "wallet_id", &self.wallet_id)?;
        codec::put(&mut members, "balance", &self.balance)?;
        codec::put(&mut members, "numbers", &self.numbers)?;
        codec::put_some(&mut members, "recipient_id", self.recipient_id.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WalletCreateResponse {
    const NAME: &'static str = "WalletCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "wallet_id" => 0,
            "balance" => 1,
            "numbers" => 2,
            "recipient_id" => 3,
            "status" => 4,
            "request_id" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut wallet_id: Option<plaid_types::WalletId> = None;
        let mut balance: Option<super::types::WalletBalance> = None;
        let mut numbers: Option<super::types::WalletNumbers> = None;
        let mut recipient_id: Option<plaid_types::RecipientId> = None;
        let mut status: Option<super::types::WalletStatus> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if wallet_id.is_none() => wallet_id = Some(members.next_value()?),
                1 if balance.is_none() => balance = Some(members.next_value()?),
                2 if numbers.is_none() => numbers = Some(members.next_value()?),
                3 if recipient_id.is_none() => recipient_id = members.next_value()?,
                4 if status.is_none() => status = members.next_value()?,
                5 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            wallet_id: codec::required(wallet_id, "wallet_id")?,
            balance: codec::required(balance, "balance")?,
            numbers: codec::required(numbers, "numbers")?,
            recipient_id,
            status,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WalletCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletBalance {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "current", &self.current)?;
        codec::put_some(&mut members, "available", self.available.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WalletBalance {
    const NAME: &'static str = "WalletBalance";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "iso_currency_code" => 0,
            "current" => 1,
            "available" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut iso_currency_code: Option<String> = None;
        let mut current: Option<plaid_core::Amount> = None;
        let mut available: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                1 if current.is_none() => current = Some(members.next_value()?),
                2 if available.is_none() => available = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
            current: codec::required(current, "current")?,
            available,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WalletBalance {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletNumbers {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "bacs", &self.bacs)?;
        codec::put(&mut members, "international", &self.international)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WalletNumbers {
    const NAME: &'static str = "WalletNumbers";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bacs" => 0,
            "international" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bacs: Option<plaid_types::RecipientBACS> = None;
        let mut international: Option<super::types::NumbersInternationalIBAN> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bacs.is_none() => bacs = members.next_value()?,
                1 if international.is_none() => international = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bacs,
            international,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WalletNumbers {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::NumbersInternationalIBAN {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "iban", &self.iban)?;
        codec::put(&mut members, "bic", &self.bic)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::NumbersInternationalIBAN {
    const NAME: &'static str = "NumbersInternationalIBAN";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "iban" => 0,
            "bic" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut iban: Option<plaid_core::Sensitive> = None;
        let mut bic: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if iban.is_none() => iban = Some(members.next_value()?),
                1 if bic.is_none() => bic = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            iban: codec::required(iban, "iban")?,
            bic: codec::required(bic, "bic")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::NumbersInternationalIBAN {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "wallet_id", &self.wallet_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WalletGetRequest {
    const NAME: &'static str = "WalletGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "wallet_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut wallet_id: Option<plaid_types::WalletId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if wallet_id.is_none() => wallet_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            wallet_id: codec::required(wallet_id, "wallet_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WalletGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "wallet_id", &self.wallet_id)?;
        codec::put_some(&mut members, "balance", self.balance.as_ref())?;
        codec::put_some(&mut members, "numbers", self.numbers.as_ref())?;
        codec::put_some(&mut members, "recipient_id", self.recipient_id.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WalletGetResponse {
    const NAME: &'static str = "WalletGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "wallet_id" => 0,
            "balance" => 1,
            "numbers" => 2,
            "recipient_id" => 3,
            "status" => 4,
            "request_id" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut wallet_id: Option<plaid_types::WalletId> = None;
        let mut balance: Option<super::types::WalletBalance> = None;
        let mut numbers: Option<super::types::WalletNumbers> = None;
        let mut recipient_id: Option<plaid_types::RecipientId> = None;
        let mut status: Option<super::types::WalletStatus> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if wallet_id.is_none() => wallet_id = Some(members.next_value()?),
                1 if balance.is_none() => balance = members.next_value()?,
                2 if numbers.is_none() => numbers = members.next_value()?,
                3 if recipient_id.is_none() => recipient_id = members.next_value()?,
                4 if status.is_none() => status = members.next_value()?,
                5 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            wallet_id: codec::required(wallet_id, "wallet_id")?,
            balance,
            numbers,
            recipient_id,
            status,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WalletGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "iso_currency_code",
            self.iso_currency_code.as_ref(),
        )?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WalletListRequest {
    const NAME: &'static str = "WalletListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "iso_currency_code" => 0,
            "cursor" => 1,
            "count" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut iso_currency_code: Option<super::types::WalletISOCurrencyCode> = None;
        let mut cursor: Option<String> = None;
        let mut count: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                1 if cursor.is_none() => cursor = members.next_value()?,
                2 if count.is_none() => count = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            iso_currency_code,
            cursor,
            count: count.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WalletListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "wallets", &self.wallets)?;
        codec::put_some(&mut members, "next_cursor", self.next_cursor.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WalletListResponse {
    const NAME: &'static str = "WalletListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "wallets" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut wallets: Option<Vec<super::types::Wallet>> = None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if wallets.is_none() => wallets = members.next_value()?,
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            wallets: wallets.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WalletListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Wallet {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "wallet_id", &self.wallet_id)?;
        codec::put(&mut members, "balance", &self.balance)?;
        codec::put(&mut members, "numbers", &self.numbers)?;
        codec::put_some(&mut members, "recipient_id", self.recipient_id.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Wallet {
    const NAME: &'static str = "Wallet";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "wallet_id" => 0,
            "balance" => 1,
            "numbers" => 2,
            "recipient_id" => 3,
            "status" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut wallet_id: Option<plaid_types::WalletId> = None;
        let mut balance: Option<super::types::WalletBalance> = None;
        let mut numbers: Option<super::types::WalletNumbers> = None;
        let mut recipient_id: Option<plaid_types::RecipientId> = None;
        let mut status: Option<super::types::WalletStatus> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if wallet_id.is_none() => wallet_id = Some(members.next_value()?),
                1 if balance.is_none() => balance = Some(members.next_value()?),
                2 if numbers.is_none() => numbers = Some(members.next_value()?),
                3 if recipient_id.is_none() => recipient_id = members.next_value()?,
                4 if status.is_none() => status = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            wallet_id: codec::required(wallet_id, "wallet_id")?,
            balance: codec::required(balance, "balance")?,
            numbers: codec::required(numbers, "numbers")?,
            recipient_id,
            status,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Wallet {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletTransactionExecuteRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "idempotency_key", &self.idempotency_key)?;
        codec::put(&mut members, "wallet_id", &self.wallet_id)?;
        codec::put(&mut members, "counterparty", &self.counterparty)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "reference", &self.reference)?;
        codec::put_some(
            &mut members,
            "originating_fund_source",
            self.originating_fund_source.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WalletTransactionExecuteRequest {
    const NAME: &'static str = "WalletTransactionExecuteRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "idempotency_key" => 0,
            "wallet_id" => 1,
            "counterparty" => 2,
            "amount" => 3,
            "user_id" => 4,
            "reference" => 5,
            "originating_fund_source" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut idempotency_key: Option<String> = None;
        let mut wallet_id: Option<plaid_types::WalletId> = None;
        let mut counterparty: Option<super::types::WalletTransactionCounterparty> = None;
        let mut amount: Option<super::types::WalletTransactionAmount> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut reference: Option<String> = None;
        let mut originating_fund_source: Option<super::types::OriginatingFundSource> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if idempotency_key.is_none() => idempotency_key = Some(members.next_value()?),
                1 if wallet_id.is_none() => wallet_id = Some(members.next_value()?),
                2 if counterparty.is_none() => counterparty = Some(members.next_value()?),
                3 if amount.is_none() => amount = Some(members.next_value()?),
                4 if user_id.is_none() => user_id = members.next_value()?,
                5 if reference.is_none() => reference = Some(members.next_value()?),
                6 if originating_fund_source.is_none() => {
                    originating_fund_source = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            idempotency_key: codec::required(idempotency_key, "idempotency_key")?,
            wallet_id: codec::required(wallet_id, "wallet_id")?,
            counterparty: codec::required(counterparty, "counterparty")?,
            amount: codec::required(amount, "amount")?,
            user_id,
            reference: codec::required(reference, "reference")?,
            originating_fund_source,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WalletTransactionExecuteRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletTransactionCounterparty {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "numbers", &self.numbers)?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put_some(&mut members, "date_of_birth", self.date_of_birth.as_ref())?;
        codec::put_some(
            &mut members,
            "holder_category",
            self.holder_category.as_ref(),
        )?;
        codec::put_some(&mut members, "is_verified", self.is_verified.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WalletTransactionCounterparty {
    const NAME: &'static str = "WalletTransactionCounterparty";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "numbers" => 1,
            "address" => 2,
            "date_of_birth" => 3,
            "holder_category" => 4,
            "is_verified" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut numbers: Option<super::types::WalletTransactionCounterpartyNumbers> = None;
        let mut address: Option<plaid_types::PaymentInitiationAddress> = None;
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut holder_category: Option<super::types::WalletTransactionCounterpartyHolderCategory> =
            None;
        let mut is_verified: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                1 if numbers.is_none() => numbers = Some(members.next_value()?),
                2 if address.is_none() => address = members.next_value()?,
                3 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                4 if holder_category.is_none() => holder_category = members.next_value()?,
                5 if is_verified.is_none() => is_verified = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
            numbers: codec::required(numbers, "numbers")?,
            address,
            date_of_birth,
            holder_category,
            is_verified,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WalletTransactionCounterparty {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletTransactionCounterpartyNumbers {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "bacs", self.bacs.as_ref())?;
        codec::put_some(&mut members, "international", self.international.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WalletTransactionCounterpartyNumbers {
    const NAME: &'static str = "WalletTransactionCounterpartyNumbers";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bacs" => 0,
            "international" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bacs: Option<plaid_types::RecipientBACS> = None;
        let mut international: Option<super::types::WalletTransactionCounterpartyInternational> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bacs.is_none() => bacs = members.next_value()?,
                1 if international.is_none() => international = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bacs,
            international,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WalletTransactionCounterpartyNumbers {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletTransactionCounterpartyInternational {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "iban", self.iban.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WalletTransactionCounterpartyInternational {
    const NAME: &'static str = "WalletTransactionCounterpartyInternational";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "iban" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut iban: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if iban.is_none() => iban = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { iban })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WalletTransactionCounterpartyInternational {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletTransactionAmount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "value", &self.value)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WalletTransactionAmount {
    const NAME: &'static str = "WalletTransactionAmount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "iso_currency_code" => 0,
            "value" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut iso_currency_code: Option<super::types::WalletISOCurrencyCode> = None;
        let mut value: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                1 if value.is_none() => value = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
            value: codec::required(value, "value")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WalletTransactionAmount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::OriginatingFundSource {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "full_name", &self.full_name)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "account_number", &self.account_number)?;
        codec::put(&mut members, "bic", &self.bic)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::OriginatingFundSource {
    const NAME: &'static str = "OriginatingFundSource";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "full_name" => 0,
            "address" => 1,
            "account_number" => 2,
            "bic" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut full_name: Option<String> = None;
        let mut address: Option<plaid_types::PaymentInitiationAddress> = None;
        let mut account_number: Option<plaid_core::Sensitive> = None;
        let mut bic: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if full_name.is_none() => full_name = Some(members.next_value()?),
                1 if address.is_none() => address = members.next_value()?,
                2 if account_number.is_none() => account_number = Some(members.next_value()?),
                3 if bic.is_none() => bic = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            full_name: codec::required(full_name, "full_name")?,
            address,
            account_number: codec::required(account_number, "account_number")?,
            bic: codec::required(bic, "bic")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::OriginatingFundSource {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletTransactionExecuteResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transaction_id", &self.transaction_id)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WalletTransactionExecuteResponse {
    const NAME: &'static str = "WalletTransactionExecuteResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transaction_id" => 0,
            "status" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transaction_id: Option<plaid_types::WalletTransactionId> = None;
        let mut status: Option<plaid_types::WalletTransactionStatus> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transaction_id.is_none() => transaction_id = Some(members.next_value()?),
                1 if status.is_none() => status = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transaction_id: codec::required(transaction_id, "transaction_id")?,
            status: codec::required(status, "status")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WalletTransactionExecuteResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletTransactionGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transaction_id", &self.transaction_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WalletTransactionGetRequest {
    const NAME: &'static str = "WalletTransactionGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transaction_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transaction_id: Option<plaid_types::WalletTransactionId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transaction_id.is_none() => transaction_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transaction_id: codec::required(transaction_id, "transaction_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WalletTransactionGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletTransactionGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transaction_id", &self.transaction_id)?;
        codec::put_some(&mut members, "wallet_id", self.wallet_id.as_ref())?;
        codec::put(&mut members, "reference", &self.reference)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "scheme", &self.scheme)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "counterparty", &self.counterparty)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put_some(
            &mut members,
            "last_status_update",
            self.last_status_update.as_ref(),
        )?;
        codec::put(
            &mut members,
            "payee_verification_status",
            &self.payee_verification_status,
        )?;
        codec::put(&mut members, "payment_id", &self.payment_id)?;
        codec::put(&mut members, "failure_reason", &self.failure_reason)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put(
            &mut members,
            "related_transactions",
            &self.related_transactions,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WalletTransactionGetResponse {
    const NAME: &'static str = "WalletTransactionGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transaction_id" => 0,
            "wallet_id" => 1,
            "reference" => 2,
            "type" => 3,
            "scheme" => 4,
            "amount" => 5,
            "counterparty" => 6,
            "status" => 7,
            "created_at" => 8,
            "last_status_update" => 9,
            "payee_verification_status" => 10,
            "payment_id" => 11,
            "failure_reason" => 12,
            "error" => 13,
            "related_transactions" => 14,
            "request_id" => 15,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transaction_id: Option<plaid_types::WalletTransactionId> = None;
        let mut wallet_id: Option<plaid_types::WalletId> = None;
        let mut reference: Option<String> = None;
        let mut r#type: Option<super::types::WalletTransactionGetResponseType> = None;
        let mut scheme: Option<super::types::WalletPaymentScheme> = None;
        let mut amount: Option<super::types::WalletTransactionAmount> = None;
        let mut counterparty: Option<super::types::WalletTransactionCounterparty> = None;
        let mut status: Option<plaid_types::WalletTransactionStatus> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut last_status_update: Option<plaid_core::DateTime> = None;
        let mut payee_verification_status: Option<
            super::types::WalletTransactionPayeeVerificationStatus,
        > = None;
        let mut payment_id: Option<plaid_types::PaymentId> = None;
        let mut failure_reason: Option<plaid_types::WalletTransactionFailureReason> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut related_transactions: Option<Vec<super::types::WalletTransactionRelation>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transaction_id.is_none() => transaction_id = Some(members.next_value()?),
                1 if wallet_id.is_none() => wallet_id = members.next_value()?,
                2 if reference.is_none() => reference = Some(members.next_value()?),
                3 if r#type.is_none() => r#type = Some(members.next_value()?),
                4 if scheme.is_none() => scheme = members.next_value()?,
                5 if amount.is_none() => amount = Some(members.next_value()?),
                6 if counterparty.is_none() => counterparty = Some(members.next_value()?),
                7 if status.is_none() => status = Some(members.next_value()?),
                8 if created_at.is_none() => created_at = Some(members.next_value()?),
                9 if last_status_update.is_none() => last_status_update = members.next_value()?,
                10 if payee_verification_status.is_none() => {
                    payee_verification_status = members.next_value()?
                }
                11 if payment_id.is_none() => payment_id = members.next_value()?,
                12 if failure_reason.is_none() => failure_reason = members.next_value()?,
                13 if error.is_none() => error = members.next_value()?,
                14 if related_transactions.is_none() => {
                    related_transactions = members.next_value()?
                }
                15 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transaction_id: codec::required(transaction_id, "transaction_id")?,
            wallet_id,
            reference: codec::required(reference, "reference")?,
            r#type: codec::required(r#type, "type")?,
            scheme,
            amount: codec::required(amount, "amount")?,
            counterparty: codec::required(counterparty, "counterparty")?,
            status: codec::required(status, "status")?,
            created_at: codec::required(created_at, "created_at")?,
            last_status_update,
            payee_verification_status,
            payment_id,
            failure_reason,
            error: error.and_then(|value| value.0),
            related_transactions: related_transactions.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WalletTransactionGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletTransactionRelation {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "id", self.id.as_ref())?;
        codec::put_some(&mut members, "type", self.r#type.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WalletTransactionRelation {
    const NAME: &'static str = "WalletTransactionRelation";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "type" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<String> = None;
        let mut r#type: Option<super::types::WalletTransactionRelationType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = members.next_value()?,
                1 if r#type.is_none() => r#type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { id, r#type })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WalletTransactionRelation {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletTransactionListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "wallet_id", &self.wallet_id)?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WalletTransactionListRequest {
    const NAME: &'static str = "WalletTransactionListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "wallet_id" => 0,
            "cursor" => 1,
            "count" => 2,
            "options" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut wallet_id: Option<plaid_types::WalletId> = None;
        let mut cursor: Option<String> = None;
        let mut count: Option<codec::Int> = None;
        let mut options: Option<super::types::WalletTransactionListRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if wallet_id.is_none() => wallet_id = Some(members.next_value()?),
                1 if cursor.is_none() => cursor = members.next_value()?,
                2 if count.is_none() => count = members.next_value()?,
                3 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            wallet_id: codec::required(wallet_id, "wallet_id")?,
            cursor,
            count: count.map(|value| value.0),
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WalletTransactionListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletTransactionListRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "start_time", self.start_time.as_ref())?;
        codec::put_some(&mut members, "end_time", self.end_time.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::WalletTransactionListRequestOptions {
    const NAME: &'static str = "WalletTransactionListRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_time" => 0,
            "end_time" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_time: Option<plaid_core::DateTime> = None;
        let mut end_time: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_time.is_none() => start_time = members.next_value()?,
                1 if end_time.is_none() => end_time = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_time,
            end_time,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::WalletTransactionListRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletTransactionListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::put_some(&mut members, "next_cursor", self.next_cursor.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WalletTransactionListResponse {
    const NAME: &'static str = "WalletTransactionListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transactions" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transactions: Option<Vec<super::types::WalletTransaction>> = None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transactions.is_none() => transactions = members.next_value()?,
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transactions: transactions.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WalletTransactionListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::WalletTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transaction_id", &self.transaction_id)?;
        codec::put_some(&mut members, "wallet_id", self.wallet_id.as_ref())?;
        codec::put(&mut members, "reference", &self.reference)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "scheme", &self.scheme)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "counterparty", &self.counterparty)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put_some(
            &mut members,
            "last_status_update",
            self.last_status_update.as_ref(),
        )?;
        codec::put(
            &mut members,
            "payee_verification_status",
            &self.payee_verification_status,
        )?;
        codec::put(&mut members, "payment_id", &self.payment_id)?;
        codec::put(&mut members, "failure_reason", &self.failure_reason)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put(
            &mut members,
            "related_transactions",
            &self.related_transactions,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::WalletTransaction {
    const NAME: &'static str = "WalletTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transaction_id" => 0,
            "wallet_id" => 1,
            "reference" => 2,
            "type" => 3,
            "scheme" => 4,
            "amount" => 5,
            "counterparty" => 6,
            "status" => 7,
            "created_at" => 8,
            "last_status_update" => 9,
            "payee_verification_status" => 10,
            "payment_id" => 11,
            "failure_reason" => 12,
            "error" => 13,
            "related_transactions" => 14,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transaction_id: Option<plaid_types::WalletTransactionId> = None;
        let mut wallet_id: Option<plaid_types::WalletId> = None;
        let mut reference: Option<String> = None;
        let mut r#type: Option<super::types::WalletTransactionType> = None;
        let mut scheme: Option<super::types::WalletPaymentScheme> = None;
        let mut amount: Option<super::types::WalletTransactionAmount> = None;
        let mut counterparty: Option<super::types::WalletTransactionCounterparty> = None;
        let mut status: Option<plaid_types::WalletTransactionStatus> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut last_status_update: Option<plaid_core::DateTime> = None;
        let mut payee_verification_status: Option<
            super::types::WalletTransactionPayeeVerificationStatus,
        > = None;
        let mut payment_id: Option<plaid_types::PaymentId> = None;
        let mut failure_reason: Option<plaid_types::WalletTransactionFailureReason> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut related_transactions: Option<Vec<super::types::WalletTransactionRelation>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transaction_id.is_none() => transaction_id = Some(members.next_value()?),
                1 if wallet_id.is_none() => wallet_id = members.next_value()?,
                2 if reference.is_none() => reference = Some(members.next_value()?),
                3 if r#type.is_none() => r#type = Some(members.next_value()?),
                4 if scheme.is_none() => scheme = members.next_value()?,
                5 if amount.is_none() => amount = Some(members.next_value()?),
                6 if counterparty.is_none() => counterparty = Some(members.next_value()?),
                7 if status.is_none() => status = Some(members.next_value()?),
                8 if created_at.is_none() => created_at = Some(members.next_value()?),
                9 if last_status_update.is_none() => last_status_update = members.next_value()?,
                10 if payee_verification_status.is_none() => {
                    payee_verification_status = members.next_value()?
                }
                11 if payment_id.is_none() => payment_id = members.next_value()?,
                12 if failure_reason.is_none() => failure_reason = members.next_value()?,
                13 if error.is_none() => error = members.next_value()?,
                14 if related_transactions.is_none() => {
                    related_transactions = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transaction_id: codec::required(transaction_id, "transaction_id")?,
            wallet_id,
            reference: codec::required(reference, "reference")?,
            r#type: codec::required(r#type, "type")?,
            scheme,
            amount: codec::required(amount, "amount")?,
            counterparty: codec::required(counterparty, "counterparty")?,
            status: codec::required(status, "status")?,
            created_at: codec::required(created_at, "created_at")?,
            last_status_update,
            payee_verification_status,
            payment_id,
            failure_reason,
            error: error.and_then(|value| value.0),
            related_transactions: related_transactions.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::WalletTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
