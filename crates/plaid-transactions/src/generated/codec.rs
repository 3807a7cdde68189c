// @generated from api/products/transactions.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::TransactionsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransactionsGetRequest {
    const NAME: &'static str = "TransactionsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "options" => 0,
            "access_token" => 1,
            "start_date" => 2,
            "end_date" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut options: Option<super::types::TransactionsGetRequestOptions> = None;
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if options.is_none() => options = members.next_value()?,
                1 if access_token.is_none() => access_token = Some(members.next_value()?),
                2 if start_date.is_none() => start_date = Some(members.next_value()?),
                3 if end_date.is_none() => end_date = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            options,
            access_token: codec::required(access_token, "access_token")?,
            start_date: codec::required(start_date, "start_date")?,
            end_date: codec::required(end_date, "end_date")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransactionsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "offset", self.offset.as_ref())?;
        codec::put_some(
            &mut members,
            "include_original_description",
            self.include_original_description.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_personal_finance_category_beta",
            self.include_personal_finance_category_beta.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_personal_finance_category",
            self.include_personal_finance_category.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_logo_and_counterparty_beta",
            self.include_logo_and_counterparty_beta.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "personal_finance_category_version",
            self.personal_finance_category_version.as_ref(),
        )?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransactionsGetRequestOptions {
    const NAME: &'static str = "TransactionsGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_ids" => 0,
            "count" => 1,
            "offset" => 2,
            "include_original_description" => 3,
            "include_personal_finance_category_beta" => 4,
            "include_personal_finance_category" => 5,
            "include_logo_and_counterparty_beta" => 6,
            "personal_finance_category_version" => 7,
            "days_requested" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_ids: Option<Vec<plaid_types::AccountId>> = None;
        let mut count: Option<codec::Int> = None;
        let mut offset: Option<codec::Int> = None;
        let mut include_original_description: Option<bool> = None;
        let mut include_personal_finance_category_beta: Option<bool> = None;
        let mut include_personal_finance_category: Option<bool> = None;
        let mut include_logo_and_counterparty_beta: Option<bool> = None;
        let mut personal_finance_category_version: Option<
            plaid_types::PersonalFinanceCategoryVersion,
        > = None;
        let mut days_requested: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_ids.is_none() => account_ids = members.next_value()?,
                1 if count.is_none() => count = members.next_value()?,
                2 if offset.is_none() => offset = members.next_value()?,
                3 if include_original_description.is_none() => {
                    include_original_description = members.next_value()?
                }
                4 if include_personal_finance_category_beta.is_none() => {
                    include_personal_finance_category_beta = members.next_value()?
                }
                5 if include_personal_finance_category.is_none() => {
                    include_personal_finance_category = members.next_value()?
                }
                6 if include_logo_and_counterparty_beta.is_none() => {
                    include_logo_and_counterparty_beta = members.next_value()?
                }
                7 if personal_finance_category_version.is_none() => {
                    personal_finance_category_version = members.next_value()?
                }
                8 if days_requested.is_none() => days_requested = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_ids,
            count: count.map(|value| value.0),
            offset: offset.map(|value| value.0),
            include_original_description,
            include_personal_finance_category_beta,
            include_personal_finance_category,
            include_logo_and_counterparty_beta,
            personal_finance_category_version,
            days_requested: days_requested.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransactionsGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::put_some(
            &mut members,
            "total_transactions",
            self.total_transactions.as_ref(),
        )?;
        codec::put(&mut members, "item", &self.item)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransactionsGetResponse {
    const NAME: &'static str = "TransactionsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "accounts" => 0,
            "transactions" => 1,
            "total_transactions" => 2,
            "item" => 3,
            "request_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut accounts: Option<Vec<plaid_types::AccountBase>> = None;
        let mut transactions: Option<Vec<super::types::Transaction>> = None;
        let mut total_transactions: Option<codec::Int> = None;
        let mut item: Option<plaid_types::Item> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if accounts.is_none() => accounts = members.next_value()?,
                1 if transactions.is_none() => transactions = members.next_value()?,
                2 if total_transactions.is_none() => total_transactions = members.next_value()?,
                3 if item.is_none() => item = Some(members.next_value()?),
                4 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            accounts: accounts.unwrap_or_default(),
            transactions: transactions.unwrap_or_default(),
            total_transactions: total_transactions.map(|value| value.0),
            item: codec::required(item, "item")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransactionsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Transaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "category", &self.category)?;
        codec::put(&mut members, "category_id", &self.category_id)?;
        codec::put(&mut members, "check_number", &self.check_number)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::put_some(&mut members, "location", self.location.as_ref())?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put(&mut members, "merchant_name", &self.merchant_name)?;
        codec::put(
            &mut members,
            "original_description",
            &self.original_description,
        )?;
        codec::put_some(&mut members, "payment_meta", self.payment_meta.as_ref())?;
        codec::put(&mut members, "pending", &self.pending)?;
        codec::put(
            &mut members,
            "pending_transaction_id",
            &self.pending_transaction_id,
        )?;
        codec::put(&mut members, "account_owner", &self.account_owner)?;
        codec::put(&mut members, "transaction_id", &self.transaction_id)?;
        codec::put_some(
            &mut members,
            "transaction_type",
            self.transaction_type.as_ref(),
        )?;
        codec::put(&mut members, "logo_url", &self.logo_url)?;
        codec::put(&mut members, "website", &self.website)?;
        codec::put(&mut members, "authorized_date", &self.authorized_date)?;
        codec::put(
            &mut members,
            "authorized_datetime",
            &self.authorized_datetime,
        )?;
        codec::put(&mut members, "datetime", &self.datetime)?;
        codec::put_some(
            &mut members,
            "payment_channel",
            self.payment_channel.as_ref(),
        )?;
        codec::put(
            &mut members,
            "personal_finance_category",
            &self.personal_finance_category,
        )?;
        codec::put(
            &mut members,
            "business_finance_category",
            &self.business_finance_category,
        )?;
        codec::put(&mut members, "transaction_code", &self.transaction_code)?;
        codec::put_some(
            &mut members,
            "personal_finance_category_icon_url",
            self.personal_finance_category_icon_url.as_ref(),
        )?;
        codec::put(&mut members, "counterparties", &self.counterparties)?;
        codec::put(&mut members, "merchant_entity_id", &self.merchant_entity_id)?;
        codec::put(
            &mut members,
            "merchant_category_code",
            &self.merchant_category_code,
        )?;
        codec::put(&mut members, "running_balance", &self.running_balance)?;
        codec::put(
            &mut members,
            "client_customization",
            &self.client_customization,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Transaction {
    const NAME: &'static str = "Transaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "amount" => 1,
            "iso_currency_code" => 2,
            "unofficial_currency_code" => 3,
            "category" => 4,
            "category_id" => 5,
            "check_number" => 6,
            "date" => 7,
            "location" => 8,
            "name" => 9,
            "merchant_name" => 10,
            "original_description" => 11,
            "payment_meta" => 12,
            "pending" => 13,
            "pending_transaction_id" => 14,
            "account_owner" => 15,
            "transaction_id" => 16,
            "transaction_type" => 17,
            "logo_url" => 18,
            "website" => 19,
            "authorized_date" => 20,
            "authorized_datetime" => 21,
            "datetime" => 22,
            "payment_channel" => 23,
            "personal_finance_category" => 24,
            "business_finance_category" => 25,
            "transaction_code" => 26,
            "personal_finance_category_icon_url" => 27,
            "counterparties" => 28,
            "merchant_entity_id" => 29,
            "merchant_category_code" => 30,
            "running_balance" => 31,
            "client_customization" => 32,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut category: Option<Vec<String>> = None;
        let mut category_id: Option<String> = None;
        let mut check_number: Option<String> = None;
        let mut date: Option<plaid_core::Date> = None;
        let mut location: Option<plaid_types::Location> = None;
        let mut name: Option<String> = None;
        let mut merchant_name: Option<String> = None;
        let mut original_description: Option<String> = None;
        let mut payment_meta: Option<plaid_types::PaymentMeta> = None;
        let mut pending: Option<bool> = None;
        let mut pending_transaction_id: Option<plaid_types::TransactionId> = None;
        let mut account_owner: Option<String> = None;
        let mut transaction_id: Option<plaid_types::TransactionId> = None;
        let mut transaction_type: Option<super::types::TransactionTransactionType> = None;
        let mut logo_url: Option<String> = None;
        let mut website: Option<String> = None;
        let mut authorized_date: Option<plaid_core::Date> = None;
        let mut authorized_datetime: Option<plaid_core::DateTime> = None;
        let mut datetime: Option<plaid_core::DateTime> = None;
        let mut payment_channel: Option<super::types::TransactionPaymentChannel> = None;
        let mut personal_finance_category: Option<plaid_types::PersonalFinanceCategory> = None;
        let mut business_finance_category: Option<plaid_types::BusinessFinanceCategory> = None;
        let mut transaction_code: Option<plaid_types::TransactionCode> = None;
        let mut personal_finance_category_icon_url: Option<String> = None;
        let mut counterparties: Option<Vec<plaid_types::TransactionCounterparty>> = None;
        let mut merchant_entity_id: Option<String> = None;
        let mut merchant_category_code: Option<String> = None;
        let mut running_balance: Option<plaid_core::Amount> = None;
        let mut client_customization: Option<plaid_types::ClientCustomization> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if amount.is_none() => amount = Some(members.next_value()?),
                2 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                3 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                4 if category.is_none() => category = members.next_value()?,
                5 if category_id.is_none() => category_id = members.next_value()?,
                6 if check_number.is_none() => check_number = members.next_value()?,
                7 if date.is_none() => date = Some(members.next_value()?),
                8 if location.is_none() => location = members.next_value()?,
                9 if name.is_none() => name = members.next_value()?,
                10 if merchant_name.is_none() => merchant_name = members.next_value()?,
                11 if original_description.is_none() => {
                    original_description = members.next_value()?
                }
                12 if payment_meta.is_none() => payment_meta = members.next_value()?,
                13 if pending.is_none() => pending = members.next_value()?,
                14 if pending_transaction_id.is_none() => {
                    pending_transaction_id = members.next_value()?
                }
                15 if account_owner.is_none() => account_owner = members.next_value()?,
                16 if transaction_id.is_none() => transaction_id = Some(members.next_value()?),
                17 if transaction_type.is_none() => transaction_type = members.next_value()?,
                18 if logo_url.is_none() => logo_url = members.next_value()?,
                19 if website.is_none() => website = members.next_value()?,
                20 if authorized_date.is_none() => authorized_date = members.next_value()?,
                21 if authorized_datetime.is_none() => {
                    authorized_datetime = members.next_value()?
                }
                22 if datetime.is_none() => datetime = members.next_value()?,
                23 if payment_channel.is_none() => payment_channel = members.next_value()?,
                24 if personal_finance_category.is_none() => {
                    personal_finance_category = members.next_value()?
                }
                25 if business_finance_category.is_none() => {
                    business_finance_category = members.next_value()?
                }
                26 if transaction_code.is_none() => transaction_code = members.next_value()?,
                27 if personal_finance_category_icon_url.is_none() => {
                    personal_finance_category_icon_url = members.next_value()?
                }
                28 if counterparties.is_none() => counterparties = members.next_value()?,
                29 if merchant_entity_id.is_none() => merchant_entity_id = members.next_value()?,
                30 if merchant_category_code.is_none() => {
                    merchant_category_code = members.next_value()?
                }
                31 if running_balance.is_none() => running_balance = members.next_value()?,
                32 if client_customization.is_none() => {
                    client_customization = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
            category: category.unwrap_or_default(),
            category_id,
            check_number,
            date: codec::required(date, "date")?,
            location,
            name,
            merchant_name,
            original_description,
            payment_meta,
            pending: pending.unwrap_or_default(),
            pending_transaction_id,
            account_owner,
            transaction_id: codec::required(transaction_id, "transaction_id")?,
            transaction_type,
            logo_url,
            website,
            authorized_date,
            authorized_datetime,
            datetime,
            payment_channel,
            personal_finance_category,
            business_finance_category,
            transaction_code,
            personal_finance_category_icon_url,
            counterparties: counterparties.unwrap_or_default(),
            merchant_entity_id,
            merchant_category_code,
            running_balance,
            client_customization,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Transaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsRefreshRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransactionsRefreshRequest {
    const NAME: &'static str = "TransactionsRefreshRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransactionsRefreshRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsRefreshResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransactionsRefreshResponse {
    const NAME: &'static str = "TransactionsRefreshResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::TransactionsRefreshResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsRecurringGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransactionsRecurringGetRequest {
    const NAME: &'static str = "TransactionsRecurringGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "options" => 1,
            "account_ids" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut options: Option<super::types::TransactionsRecurringGetRequestOptions> = None;
        let mut account_ids: Option<Vec<plaid_types::AccountId>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if options.is_none() => options = members.next_value()?,
                2 if account_ids.is_none() => account_ids = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            options,
            account_ids,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransactionsRecurringGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsRecurringGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "include_personal_finance_category",
            self.include_personal_finance_category.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "personal_finance_category_version",
            self.personal_finance_category_version.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransactionsRecurringGetRequestOptions {
    const NAME: &'static str = "TransactionsRecurringGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "include_personal_finance_category" => 0,
            "personal_finance_category_version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut include_personal_finance_category: Option<bool> = None;
        let mut personal_finance_category_version: Option<
            plaid_types::PersonalFinanceCategoryVersion,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if include_personal_finance_category.is_none() => {
                    include_personal_finance_category = members.next_value()?
                }
                1 if personal_finance_category_version.is_none() => {
                    personal_finance_category_version = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            include_personal_finance_category,
            personal_finance_category_version,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransactionsRecurringGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsRecurringGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "inflow_streams", &self.inflow_streams)?;
        codec::put(&mut members, "outflow_streams", &self.outflow_streams)?;
        codec::put_some(
            &mut members,
            "updated_datetime",
            self.updated_datetime.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "personal_finance_category_version",
            self.personal_finance_category_version.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransactionsRecurringGetResponse {
    const NAME: &'static str = "TransactionsRecurringGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "inflow_streams" => 0,
            "outflow_streams" => 1,
            "updated_datetime" => 2,
            "personal_finance_category_version" => 3,
            "request_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut inflow_streams: Option<Vec<super::types::TransactionStream>> = None;
        let mut outflow_streams: Option<Vec<super::types::TransactionStream>> = None;
        let mut updated_datetime: Option<plaid_core::DateTime> = None;
        let mut personal_finance_category_version: Option<
            plaid_types::PersonalFinanceCategoryVersion,
        > = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if inflow_streams.is_none() => inflow_streams = members.next_value()?,
                1 if outflow_streams.is_none() => outflow_streams = members.next_value()?,
                2 if updated_datetime.is_none() => updated_datetime = members.next_value()?,
                3 if personal_finance_category_version.is_none() => {
                    personal_finance_category_version = members.next_value()?
                }
                4 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            inflow_streams: inflow_streams.unwrap_or_default(),
            outflow_streams: outflow_streams.unwrap_or_default(),
            updated_datetime,
            personal_finance_category_version,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransactionsRecurringGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionStream {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "stream_id", &self.stream_id)?;
        codec::put(&mut members, "category", &self.category)?;
        codec::put(&mut members, "category_id", &self.category_id)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "merchant_name", &self.merchant_name)?;
        codec::put(&mut members, "first_date", &self.first_date)?;
        codec::put(&mut members, "last_date", &self.last_date)?;
        codec::put(
            &mut members,
            "predicted_next_date",
            &self.predicted_next_date,
        )?;
        codec::put(&mut members, "frequency", &self.frequency)?;
        codec::put(&mut members, "transaction_ids", &self.transaction_ids)?;
        codec::put(&mut members, "average_amount", &self.average_amount)?;
        codec::put_some(&mut members, "last_amount", self.last_amount.as_ref())?;
        codec::put_some(&mut members, "is_active", self.is_active.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put(
            &mut members,
            "personal_finance_category",
            &self.personal_finance_category,
        )?;
        codec::put_some(
            &mut members,
            "is_user_modified",
            self.is_user_modified.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "last_user_modified_datetime",
            self.last_user_modified_datetime.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransactionStream {
    const NAME: &'static str = "TransactionStream";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "stream_id" => 1,
            "category" => 2,
            "category_id" => 3,
            "description" => 4,
            "merchant_name" => 5,
            "first_date" => 6,
            "last_date" => 7,
            "predicted_next_date" => 8,
            "frequency" => 9,
            "transaction_ids" => 10,
            "average_amount" => 11,
            "last_amount" => 12,
            "is_active" => 13,
            "status" => 14,
            "personal_finance_category" => 15,
            "is_user_modified" => 16,
            "last_user_modified_datetime" => 17,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut stream_id: Option<super::types::StreamId> = None;
        let mut category: Option<Vec<String>> = None;
        let mut category_id: Option<String> = None;
        let mut description: Option<String> = None;
        let mut merchant_name: Option<String> = None;
        let mut first_date: Option<plaid_core::Date> = None;
        let mut last_date: Option<plaid_core::Date> = None;
        let mut predicted_next_date: Option<plaid_core::Date> = None;
        let mut frequency: Option<super::types::RecurringTransactionFrequency> = None;
        let mut transaction_ids: Option<Vec<plaid_types::TransactionId>> = None;
        let mut average_amount: Option<super::types::TransactionStreamAmount> = None;
        let mut last_amount: Option<super::types::TransactionStreamAmount> = None;
        let mut is_active: Option<bool> = None;
        let mut status: Option<super::types::TransactionStreamStatus> = None;
        let mut personal_finance_category: Option<plaid_types::PersonalFinanceCategory> = None;
        let mut is_user_modified: Option<bool> = None;
        let mut last_user_modified_datetime: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if stream_id.is_none() => stream_id = Some(members.next_value()?),
                2 if category.is_none() => category = members.next_value()?,
                3 if category_id.is_none() => category_id = members.next_value()?,
                4 if description.is_none() => description = Some(members.next_value()?),
                5 if merchant_name.is_none() => merchant_name = members.next_value()?,
                6 if first_date.is_none() => first_date = Some(members.next_value()?),
                7 if last_date.is_none() => last_date = Some(members.next_value()?),
                8 if predicted_next_date.is_none() => predicted_next_date = members.next_value()?,
                9 if frequency.is_none() => frequency = Some(members.next_value()?),
                10 if transaction_ids.is_none() => transaction_ids = members.next_value()?,
                11 if average_amount.is_none() => average_amount = Some(members.next_value()?),
                12 if last_amount.is_none() => last_amount = members.next_value()?,
                13 if is_active.is_none() => is_active = members.next_value()?,
                14 if status.is_none() => status = members.next_value()?,
                15 if personal_finance_category.is_none() => {
                    personal_finance_category = members.next_value()?
                }
                16 if is_user_modified.is_none() => is_user_modified = members.next_value()?,
                17 if last_user_modified_datetime.is_none() => {
                    last_user_modified_datetime = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            stream_id: codec::required(stream_id, "stream_id")?,
            category: category.unwrap_or_default(),
            category_id,
            description: codec::required(description, "description")?,
            merchant_name,
            first_date: codec::required(first_date, "first_date")?,
            last_date: codec::required(last_date, "last_date")?,
            predicted_next_date,
            frequency: codec::required(frequency, "frequency")?,
            transaction_ids: transaction_ids.unwrap_or_default(),
            average_amount: codec::required(average_amount, "average_amount")?,
            last_amount,
            is_active,
            status,
            personal_finance_category,
            is_user_modified,
            last_user_modified_datetime,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransactionStream {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionStreamAmount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "amount", self.amount.as_ref())?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransactionStreamAmount {
    const NAME: &'static str = "TransactionStreamAmount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransactionStreamAmount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsSyncRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransactionsSyncRequest {
    const NAME: &'static str = "TransactionsSyncRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "cursor" => 1,
            "count" => 2,
            "options" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut cursor: Option<String> = None;
        let mut count: Option<codec::Int> = None;
        let mut options: Option<super::types::TransactionsSyncRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if cursor.is_none() => cursor = members.next_value()?,
                2 if count.is_none() => count = members.next_value()?,
                3 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            cursor,
            count: count.map(|value| value.0),
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransactionsSyncRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsSyncRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "include_original_description",
            self.include_original_description.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_personal_finance_category",
            self.include_personal_finance_category.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_logo_and_counterparty_beta",
            self.include_logo_and_counterparty_beta.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "personal_finance_category_version",
            self.personal_finance_category_version.as_ref(),
        )?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransactionsSyncRequestOptions {
    const NAME: &'static str = "TransactionsSyncRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "include_original_description" => 0,
            "include_personal_finance_category" => 1,
            "include_logo_and_counterparty_beta" => 2,
            "personal_finance_category_version" => 3,
            "days_requested" => 4,
            "account_id" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut include_original_description: Option<bool> = None;
        let mut include_personal_finance_category: Option<bool> = None;
        let mut include_logo_and_counterparty_beta: Option<bool> = None;
        let mut personal_finance_category_version: Option<
            plaid_types::PersonalFinanceCategoryVersion,
        > = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if include_original_description.is_none() => {
                    include_original_description = members.next_value()?
                }
                1 if include_personal_finance_category.is_none() => {
                    include_personal_finance_category = members.next_value()?
                }
                2 if include_logo_and_counterparty_beta.is_none() => {
                    include_logo_and_counterparty_beta = members.next_value()?
                }
                3 if personal_finance_category_version.is_none() => {
                    personal_finance_category_version = members.next_value()?
                }
                4 if days_requested.is_none() => days_requested = members.next_value()?,
                5 if account_id.is_none() => account_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            include_original_description,
            include_personal_finance_category,
            include_logo_and_counterparty_beta,
            personal_finance_category_version,
            days_requested: days_requested.map(|value| value.0),
            account_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransactionsSyncRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsSyncResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "transactions_update_status",
            self.transactions_update_status.as_ref(),
        )?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "added", &self.added)?;
        codec::put(&mut members, "modified", &self.modified)?;
        codec::put(&mut members, "removed", &self.removed)?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put(&mut members, "has_more", &self.has_more)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransactionsSyncResponse {
    const NAME: &'static str = "TransactionsSyncResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transactions_update_status" => 0,
            "accounts" => 1,
            "added" => 2,
            "modified" => 3,
            "removed" => 4,
            "next_cursor" => 5,
            "has_more" => 6,
            "request_id" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transactions_update_status: Option<super::types::TransactionsUpdateStatus> = None;
        let mut accounts: Option<Vec<plaid_types::AccountBase>> = None;
        let mut added: Option<Vec<super::types::Transaction>> = None;
        let mut modified: Option<Vec<super::types::Transaction>> = None;
        let mut removed: Option<Vec<super::types::RemovedTransaction>> = None;
        let mut next_cursor: Option<String> = None;
        let mut has_more: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transactions_update_status.is_none() => {
                    transactions_update_status = members.next_value()?
                }
                1 if accounts.is_none() => accounts = members.next_value()?,
                2 if added.is_none() => added = members.next_value()?,
                3 if modified.is_none() => modified = members.next_value()?,
                4 if removed.is_none() => removed = members.next_value()?,
                5 if next_cursor.is_none() => next_cursor = Some(members.next_value()?),
                6 if has_more.is_none() => has_more = Some(members.next_value()?),
                7 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transactions_update_status,
            accounts: accounts.unwrap_or_default(),
            added: added.unwrap_or_default(),
            modified: modified.unwrap_or_default(),
            removed: removed.unwrap_or_default(),
            next_cursor: codec::required(next_cursor, "next_cursor")?,
            has_more: codec::required(has_more, "has_more")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransactionsSyncResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RemovedTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transaction_id", &self.transaction_id)?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RemovedTransaction {
    const NAME: &'static str = "RemovedTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transaction_id" => 0,
            "account_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transaction_id: Option<plaid_types::TransactionId> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transaction_id.is_none() => transaction_id = Some(members.next_value()?),
                1 if account_id.is_none() => account_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transaction_id: codec::required(transaction_id, "transaction_id")?,
            account_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RemovedTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CategoriesGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = serializer.serialize_map(None)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CategoriesGetRequest {
    const NAME: &'static str = "CategoriesGetRequest";

    fn index(_: &str) -> usize {
        codec::UNKNOWN
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        while codec::next_member::<Self, A>(members)?.is_some() {
            codec::skip(members)?;
        }
        Ok(Self {})
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CategoriesGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CategoriesGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "categories", &self.categories)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CategoriesGetResponse {
    const NAME: &'static str = "CategoriesGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "categories" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut categories: Option<Vec<super::types::Category>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if categories.is_none() => categories = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            categories: categories.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CategoriesGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Category {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "category_id", &self.category_id)?;
        codec::put(&mut members, "group", &self.group)?;
        codec::put(&mut members, "hierarchy", &self.hierarchy)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Category {
    const NAME: &'static str = "Category";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "category_id" => 0,
            "group" => 1,
            "hierarchy" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut category_id: Option<String> = None;
        let mut group: Option<String> = None;
        let mut hierarchy: Option<Vec<String>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if category_id.is_none() => category_id = Some(members.next_value()?),
                1 if group.is_none() => group = Some(members.next_value()?),
                2 if hierarchy.is_none() => hierarchy = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            category_id: codec::required(category_id, "category_id")?,
            group: codec::required(group, "group")?,
            hierarchy: hierarchy.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Category {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTransactionsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorTransactionsGetRequest {
    const NAME: &'static str = "ProcessorTransactionsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "options" => 0,
            "processor_token" => 1,
            "start_date" => 2,
            "end_date" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut options: Option<super::types::ProcessorTransactionsGetRequestOptions> = None;
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if options.is_none() => options = members.next_value()?,
                1 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                2 if start_date.is_none() => start_date = Some(members.next_value()?),
                3 if end_date.is_none() => end_date = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            options,
            processor_token: codec::required(processor_token, "processor_token")?,
            start_date: codec::required(start_date, "start_date")?,
            end_date: codec::required(end_date, "end_date")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorTransactionsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTransactionsGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "offset", self.offset.as_ref())?;
        codec::put_some(
            &mut members,
            "include_original_description",
            self.include_original_description.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_personal_finance_category_beta",
            self.include_personal_finance_category_beta.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_personal_finance_category",
            self.include_personal_finance_category.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_logo_and_counterparty_beta",
            self.include_logo_and_counterparty_beta.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorTransactionsGetRequestOptions {
    const NAME: &'static str = "ProcessorTransactionsGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "count" => 0,
            "offset" => 1,
            "include_original_description" => 2,
            "include_personal_finance_category_beta" => 3,
            "include_personal_finance_category" => 4,
            "include_logo_and_counterparty_beta" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut count: Option<codec::Int> = None;
        let mut offset: Option<codec::Int> = None;
        let mut include_original_description: Option<bool> = None;
        let mut include_personal_finance_category_beta: Option<bool> = None;
        let mut include_personal_finance_category: Option<bool> = None;
        let mut include_logo_and_counterparty_beta: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if count.is_none() => count = members.next_value()?,
                1 if offset.is_none() => offset = members.next_value()?,
                2 if include_original_description.is_none() => {
                    include_original_description = members.next_value()?
                }
                3 if include_personal_finance_category_beta.is_none() => {
                    include_personal_finance_category_beta = members.next_value()?
                }
                4 if include_personal_finance_category.is_none() => {
                    include_personal_finance_category = members.next_value()?
                }
                5 if include_logo_and_counterparty_beta.is_none() => {
                    include_logo_and_counterparty_beta = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            count: count.map(|value| value.0),
            offset: offset.map(|value| value.0),
            include_original_description,
            include_personal_finance_category_beta,
            include_personal_finance_category,
            include_logo_and_counterparty_beta,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorTransactionsGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTransactionsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account", self.account.as_ref())?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::put_some(
            &mut members,
            "total_transactions",
            self.total_transactions.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorTransactionsGetResponse {
    const NAME: &'static str = "ProcessorTransactionsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account" => 0,
            "transactions" => 1,
            "total_transactions" => 2,
            "request_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account: Option<codec::Telling<plaid_types::AccountBase>> = None;
        let mut transactions: Option<Vec<super::types::Transaction>> = None;
        let mut total_transactions: Option<codec::Int> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account.is_none() => account = members.next_value()?,
                1 if transactions.is_none() => transactions = members.next_value()?,
                2 if total_transactions.is_none() => total_transactions = members.next_value()?,
                3 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account: account.and_then(|value| value.0),
            transactions: transactions.unwrap_or_default(),
            total_transactions: total_transactions.map(|value| value.0),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorTransactionsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTransactionsSyncRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorTransactionsSyncRequest {
    const NAME: &'static str = "ProcessorTransactionsSyncRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "processor_token" => 0,
            "cursor" => 1,
            "count" => 2,
            "options" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        let mut cursor: Option<String> = None;
        let mut count: Option<codec::Int> = None;
        let mut options: Option<super::types::TransactionsSyncRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                1 if cursor.is_none() => cursor = members.next_value()?,
                2 if count.is_none() => count = members.next_value()?,
                3 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            processor_token: codec::required(processor_token, "processor_token")?,
            cursor,
            count: count.map(|value| value.0),
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorTransactionsSyncRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTransactionsSyncResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "transactions_update_status",
            self.transactions_update_status.as_ref(),
        )?;
        codec::put(&mut members, "account", &self.account)?;
        codec::put(&mut members, "added", &self.added)?;
        codec::put(&mut members, "modified", &self.modified)?;
        codec::put(&mut members, "removed", &self.removed)?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put(&mut members, "has_more", &self.has_more)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorTransactionsSyncResponse {
    const NAME: &'static str = "ProcessorTransactionsSyncResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transactions_update_status" => 0,
            "account" => 1,
            "added" => 2,
            "modified" => 3,
            "removed" => 4,
            "next_cursor" => 5,
            "has_more" => 6,
            "request_id" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transactions_update_status: Option<super::types::TransactionsUpdateStatus> = None;
        let mut account: Option<codec::Telling<plaid_types::AccountBase>> = None;
        let mut added: Option<Vec<super::types::Transaction>> = None;
        let mut modified: Option<Vec<super::types::Transaction>> = None;
        let mut removed: Option<Vec<super::types::RemovedTransaction>> = None;
        let mut next_cursor: Option<String> = None;
        let mut has_more: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transactions_update_status.is_none() => {
                    transactions_update_status = members.next_value()?
                }
                1 if account.is_none() => account = members.next_value()?,
                2 if added.is_none() => added = members.next_value()?,
                3 if modified.is_none() => modified = members.next_value()?,
                4 if removed.is_none() => removed = members.next_value()?,
                5 if next_cursor.is_none() => next_cursor = Some(members.next_value()?),
                6 if has_more.is_none() => has_more = Some(members.next_value()?),
                7 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transactions_update_status,
            account: account.and_then(|value| value.0),
            added: added.unwrap_or_default(),
            modified: modified.unwrap_or_default(),
            removed: removed.unwrap_or_default(),
            next_cursor: codec::required(next_cursor, "next_cursor")?,
            has_more: codec::required(has_more, "has_more")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorTransactionsSyncResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTransactionsRefreshRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorTransactionsRefreshRequest {
    const NAME: &'static str = "ProcessorTransactionsRefreshRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "processor_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            processor_token: codec::required(processor_token, "processor_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorTransactionsRefreshRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTransactionsRefreshResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorTransactionsRefreshResponse {
    const NAME: &'static str = "ProcessorTransactionsRefreshResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::ProcessorTransactionsRefreshResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTransactionsRecurringGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorTransactionsRecurringGetRequest {
    const NAME: &'static str = "ProcessorTransactionsRecurringGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "processor_token" => 0,
            "options" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        let mut options: Option<super::types::TransactionsRecurringGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                1 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            processor_token: codec::required(processor_token, "processor_token")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorTransactionsRecurringGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorTransactionsRecurringGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "inflow_streams", &self.inflow_streams)?;
        codec::put(&mut members, "outflow_streams", &self.outflow_streams)?;
        codec::put(&mut members, "updated_datetime", &self.updated_datetime)?;
        codec::put_some(
            &mut members,
            "personal_finance_category_version",
            self.personal_finance_category_version.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorTransactionsRecurringGetResponse {
    const NAME: &'static str = "ProcessorTransactionsRecurringGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "inflow_streams" => 0,
            "outflow_streams" => 1,
            "updated_datetime" => 2,
            "personal_finance_category_version" => 3,
            "request_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut inflow_streams: Option<Vec<super::types::TransactionStream>> = None;
        let mut outflow_streams: Option<Vec<super::types::TransactionStream>> = None;
        let mut updated_datetime: Option<plaid_core::DateTime> = None;
        let mut personal_finance_category_version: Option<
            plaid_types::PersonalFinanceCategoryVersion,
        > = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if inflow_streams.is_none() => inflow_streams = members.next_value()?,
                1 if outflow_streams.is_none() => outflow_streams = members.next_value()?,
                2 if updated_datetime.is_none() => updated_datetime = Some(members.next_value()?),
                3 if personal_finance_category_version.is_none() => {
                    personal_finance_category_version = members.next_value()?
                }
                4 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            inflow_streams: inflow_streams.unwrap_or_default(),
            outflow_streams: outflow_streams.unwrap_or_default(),
            updated_datetime: codec::required(updated_datetime, "updated_datetime")?,
            personal_finance_category_version,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorTransactionsRecurringGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsRulesCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(
            &mut members,
            "pfc_primary_category",
            &self.pfc_primary_category,
        )?;
        codec::put(
            &mut members,
            "pfc_detailed_category",
            &self.pfc_detailed_category,
        )?;
        codec::put(&mut members, "rule_details", &self.rule_details)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransactionsRulesCreateRequest {
    const NAME: &'static str = "TransactionsRulesCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_user_id" => 0,
            "pfc_primary_category" => 1,
            "pfc_detailed_category" => 2,
            "rule_details" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut pfc_primary_category: Option<String> = None;
        let mut pfc_detailed_category: Option<String> = None;
        let mut rule_details: Option<super::types::TransactionsRuleDetails> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                1 if pfc_primary_category.is_none() => {
                    pfc_primary_category = Some(members.next_value()?)
                }
                2 if pfc_detailed_category.is_none() => {
                    pfc_detailed_category = Some(members.next_value()?)
                }
                3 if rule_details.is_none() => rule_details = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            pfc_primary_category: codec::required(pfc_primary_category, "pfc_primary_category")?,
            pfc_detailed_category: codec::required(pfc_detailed_category, "pfc_detailed_category")?,
            rule_details: codec::required(rule_details, "rule_details")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransactionsRulesCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsRuleDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "field", &self.field)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "query", &self.query)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransactionsRuleDetails {
    const NAME: &'static str = "TransactionsRuleDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "field" => 0,
            "type" => 1,
            "query" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut field: Option<super::types::TransactionsRuleField> = None;
        let mut r#type: Option<super::types::TransactionsRuleType> = None;
        let mut query: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if field.is_none() => field = Some(members.next_value()?),
                1 if r#type.is_none() => r#type = Some(members.next_value()?),
                2 if query.is_none() => query = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            field: codec::required(field, "field")?,
            r#type: codec::required(r#type, "type")?,
            query: codec::required(query, "query")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransactionsRuleDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsRulesCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "rule", &self.rule)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransactionsRulesCreateResponse {
    const NAME: &'static str = "TransactionsRulesCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "rule" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut rule: Option<super::types::TransactionsCategoryRule> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if rule.is_none() => rule = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            rule: codec::required(rule, "rule")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransactionsRulesCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsCategoryRule {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "id", self.id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "created_at", self.created_at.as_ref())?;
        codec::put_some(&mut members, "updated_at", self.updated_at.as_ref())?;
        codec::put_some(
            &mut members,
            "pfc_primary_category",
            self.pfc_primary_category.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "pfc_detailed_category",
            self.pfc_detailed_category.as_ref(),
        )?;
        codec::put_some(&mut members, "rule_details", self.rule_details.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransactionsCategoryRule {
    const NAME: &'static str = "TransactionsCategoryRule";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "user_id" => 1,
            "created_at" => 2,
            "updated_at" => 3,
            "pfc_primary_category" => 4,
            "pfc_detailed_category" => 5,
            "rule_details" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<String> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut updated_at: Option<plaid_core::DateTime> = None;
        let mut pfc_primary_category: Option<String> = None;
        let mut pfc_detailed_category: Option<String> = None;
        let mut rule_details: Option<super::types::TransactionsRuleDetails> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if created_at.is_none() => created_at = members.next_value()?,
                3 if updated_at.is_none() => updated_at = members.next_value()?,
                4 if pfc_primary_category.is_none() => {
                    pfc_primary_category = members.next_value()?
                }
                5 if pfc_detailed_category.is_none() => {
                    pfc_detailed_category = members.next_value()?
                }
                6 if rule_details.is_none() => rule_details = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id,
            user_id,
            created_at,
            updated_at,
            pfc_primary_category,
            pfc_detailed_category,
            rule_details,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransactionsCategoryRule {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsRulesListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransactionsRulesListRequest {
    const NAME: &'static str = "TransactionsRulesListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_user_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_user_id: codec::required(client_user_id, "client_user_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransactionsRulesListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsRulesListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "rules", &self.rules)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransactionsRulesListResponse {
    const NAME: &'static str = "TransactionsRulesListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "rules" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut rules: Option<Vec<super::types::TransactionsCategoryRule>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if rules.is_none() => rules = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            rules: rules.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransactionsRulesListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsRulesRemoveRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "rule_id", &self.rule_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransactionsRulesRemoveRequest {
    const NAME: &'static str = "TransactionsRulesRemoveRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_user_id" => 0,
            "rule_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut rule_id: Option<super::types::TransactionRuleId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                1 if rule_id.is_none() => rule_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            rule_id: codec::required(rule_id, "rule_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransactionsRulesRemoveRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsRulesRemoveResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransactionsRulesRemoveResponse {
    const NAME: &'static str = "TransactionsRulesRemoveResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::TransactionsRulesRemoveResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsUserInsightsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransactionsUserInsightsGetRequest {
    const NAME: &'static str = "TransactionsUserInsightsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_user_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_user_id: codec::required(client_user_id, "client_user_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransactionsUserInsightsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsUserInsightsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_data_overview", &self.user_data_overview)?;
        codec::put_some(
            &mut members,
            "counterparty_insights",
            self.counterparty_insights.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "category_insights",
            self.category_insights.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "recurring_transactions",
            self.recurring_transactions.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransactionsUserInsightsGetResponse {
    const NAME: &'static str = "TransactionsUserInsightsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_data_overview" => 0,
            "counterparty_insights" => 1,
            "category_insights" => 2,
            "recurring_transactions" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_data_overview: Option<super::types::UserDataOverview> = None;
        let mut counterparty_insights: Option<super::types::CounterpartyInsights> = None;
        let mut category_insights: Option<super::types::CategoryInsights> = None;
        let mut recurring_transactions: Option<super::types::RecurringTransactions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_data_overview.is_none() => {
                    user_data_overview = Some(members.next_value()?)
                }
                1 if counterparty_insights.is_none() => {
                    counterparty_insights = members.next_value()?
                }
                2 if category_insights.is_none() => category_insights = members.next_value()?,
                3 if recurring_transactions.is_none() => {
                    recurring_transactions = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_data_overview: codec::required(user_data_overview, "user_data_overview")?,
            counterparty_insights,
            category_insights,
            recurring_transactions,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransactionsUserInsightsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::UserDataOverview {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "transaction_count",
            self.transaction_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "oldest_transaction_date",
            self.oldest_transaction_date.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "newest_transaction_date",
            self.newest_transaction_date.as_ref(),
        )?;
        codec::put_some(&mut members, "days_available", self.days_available.as_ref())?;
        codec::put(&mut members, "total_outflows", &self.total_outflows)?;
        codec::put(&mut members, "total_inflows", &self.total_inflows)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::UserDataOverview {
    const NAME: &'static str = "UserDataOverview";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transaction_count" => 0,
            "oldest_transaction_date" => 1,
            "newest_transaction_date" => 2,
            "days_available" => 3,
            "total_outflows" => 4,
            "total_inflows" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transaction_count: Option<codec::Int> = None;
        let mut oldest_transaction_date: Option<plaid_core::Date> = None;
        let mut newest_transaction_date: Option<plaid_core::Date> = None;
        let mut days_available: Option<codec::Int> = None;
        let mut total_outflows: Option<plaid_core::Amount> = None;
        let mut total_inflows: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transaction_count.is_none() => transaction_count = members.next_value()?,
                1 if oldest_transaction_date.is_none() => {
                    oldest_transaction_date = members.next_value()?
                }
                2 if newest_transaction_date.is_none() => {
                    newest_transaction_date = members.next_value()?
                }
                3 if days_available.is_none() => days_available = members.next_value()?,
                4 if total_outflows.is_none() => total_outflows = Some(members.next_value()?),
                5 if total_inflows.is_none() => total_inflows = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transaction_count: transaction_count.map(|value| value.0),
            oldest_transaction_date,
            newest_transaction_date,
            days_available: days_available.map(|value| value.0),
            total_outflows: codec::required(total_outflows, "total_outflows")?,
            total_inflows: codec::required(total_inflows, "total_inflows")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::UserDataOverview {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CounterpartyInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "financial_institution_insights",
            &self.financial_institution_insights,
        )?;
        codec::put(&mut members, "merchant_insights", &self.merchant_insights)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CounterpartyInsights {
    const NAME: &'static str = "CounterpartyInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "financial_institution_insights" => 0,
            "merchant_insights" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut financial_institution_insights: Option<
            Vec<super::types::FinancialInstitutionInsights>,
        > = None;
        let mut merchant_insights: Option<Vec<super::types::MerchantInsights>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if financial_institution_insights.is_none() => {
                    financial_institution_insights = members.next_value()?
                }
                1 if merchant_insights.is_none() => merchant_insights = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            financial_institution_insights: financial_institution_insights.unwrap_or_default(),
            merchant_insights: merchant_insights.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CounterpartyInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FinancialInstitutionInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "entity_id", &self.entity_id)?;
        codec::put(&mut members, "website", &self.website)?;
        codec::put(&mut members, "detected_accounts", &self.detected_accounts)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::FinancialInstitutionInsights {
    const NAME: &'static str = "FinancialInstitutionInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "entity_id" => 1,
            "website" => 2,
            "detected_accounts" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut entity_id: Option<String> = None;
        let mut website: Option<String> = None;
        let mut detected_accounts: Option<Vec<super::types::DetectedAccount>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                1 if entity_id.is_none() => entity_id = members.next_value()?,
                2 if website.is_none() => website = members.next_value()?,
                3 if detected_accounts.is_none() => detected_accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
            entity_id,
            website,
            detected_accounts: detected_accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::FinancialInstitutionInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DetectedAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_type", &self.account_type)?;
        codec::put(&mut members, "account_subtype", &self.account_subtype)?;
        codec::put_some(
            &mut members,
            "transaction_count",
            self.transaction_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "oldest_transaction_date",
            self.oldest_transaction_date.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "newest_transaction_date",
            self.newest_transaction_date.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "newest_transaction_amount",
            self.newest_transaction_amount.as_ref(),
        )?;
        codec::put(&mut members, "total_outflows", &self.total_outflows)?;
        codec::put(&mut members, "total_inflows", &self.total_inflows)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DetectedAccount {
    const NAME: &'static str = "DetectedAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_type" => 0,
            "account_subtype" => 1,
            "transaction_count" => 2,
            "oldest_transaction_date" => 3,
            "newest_transaction_date" => 4,
            "newest_transaction_amount" => 5,
            "total_outflows" => 6,
            "total_inflows" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_type: Option<String> = None;
        let mut account_subtype: Option<String> = None;
        let mut transaction_count: Option<codec::Int> = None;
        let mut oldest_transaction_date: Option<plaid_core::Date> = None;
        let mut newest_transaction_date: Option<plaid_core::Date> = None;
        let mut newest_transaction_amount: Option<plaid_core::Amount> = None;
        let mut total_outflows: Option<plaid_core::Amount> = None;
        let mut total_inflows: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_type.is_none() => account_type = members.next_value()?,
                1 if account_subtype.is_none() => account_subtype = members.next_value()?,
                2 if transaction_count.is_none() => transaction_count = members.next_value()?,
                3 if oldest_transaction_date.is_none() => {
                    oldest_transaction_date = members.next_value()?
                }
                4 if newest_transaction_date.is_none() => {
                    newest_transaction_date = members.next_value()?
                }
                5 if newest_transaction_amount.is_none() => {
                    newest_transaction_amount = members.next_value()?
                }
                6 if total_outflows.is_none() => total_outflows = Some(members.next_value()?),
                7 if total_inflows.is_none() => total_inflows = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_type,
            account_subtype,
            transaction_count: transaction_count.map(|value| value.0),
            oldest_transaction_date,
            newest_transaction_date,
            newest_transaction_amount,
            total_outflows: codec::required(total_outflows, "total_outflows")?,
            total_inflows: codec::required(total_inflows, "total_inflows")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DetectedAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::MerchantInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "entity_id", &self.entity_id)?;
        codec::put(&mut members, "website", &self.website)?;
        codec::put_some(
            &mut members,
            "transaction_count",
            self.transaction_count.as_ref(),
        )?;
        codec::put(
            &mut members,
            "personal_finance_category_primary",
            &self.personal_finance_category_primary,
        )?;
        codec::put(
            &mut members,
            "personal_finance_category_detailed",
            &self.personal_finance_category_detailed,
        )?;
        codec::put(&mut members, "total_outflows", &self.total_outflows)?;
        codec::put(&mut members, "total_inflows", &self.total_inflows)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::MerchantInsights {
    const NAME: &'static str = "MerchantInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "entity_id" => 1,
            "website" => 2,
            "transaction_count" => 3,
            "personal_finance_category_primary" => 4,
            "personal_finance_category_detailed" => 5,
            "total_outflows" => 6,
            "total_inflows" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut entity_id: Option<String> = None;
        let mut website: Option<String> = None;
        let mut transaction_count: Option<codec::Int> = None;
        let mut personal_finance_category_primary: Option<String> = None;
        let mut personal_finance_category_detailed: Option<String> = None;
        let mut total_outflows: Option<plaid_core::Amount> = None;
        let mut total_inflows: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                1 if entity_id.is_none() => entity_id = members.next_value()?,
                2 if website.is_none() => website = members.next_value()?,
                3 if transaction_count.is_none() => transaction_count = members.next_value()?,
                4 if personal_finance_category_primary.is_none() => {
                    personal_finance_category_primary = members.next_value()?
                }
                5 if personal_finance_category_detailed.is_none() => {
                    personal_finance_category_detailed = members.next_value()?
                }
                6 if total_outflows.is_none() => total_outflows = Some(members.next_value()?),
                7 if total_inflows.is_none() => total_inflows = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
            entity_id,
            website,
            transaction_count: transaction_count.map(|value| value.0),
            personal_finance_category_primary,
            personal_finance_category_detailed,
            total_outflows: codec::required(total_outflows, "total_outflows")?,
            total_inflows: codec::required(total_inflows, "total_inflows")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::MerchantInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CategoryInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "primary_category_insights",
            &self.primary_category_insights,
        )?;
        codec::put(
            &mut members,
            "detailed_category_insights",
            &self.detailed_category_insights,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CategoryInsights {
    const NAME: &'static str = "CategoryInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "primary_category_insights" => 0,
            "detailed_category_insights" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut primary_category_insights: Option<Vec<super::types::CategoryInsightDetails>> = None;
        let mut detailed_category_insights: Option<Vec<super::types::CategoryInsightDetails>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if primary_category_insights.is_none() => {
                    primary_category_insights = members.next_value()?
                }
                1 if detailed_category_insights.is_none() => {
                    detailed_category_insights = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            primary_category_insights: primary_category_insights.unwrap_or_default(),
            detailed_category_insights: detailed_category_insights.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CategoryInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CategoryInsightDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put_some(
            &mut members,
            "transaction_count",
            self.transaction_count.as_ref(),
        )?;
        codec::put(&mut members, "total_outflows", &self.total_outflows)?;
        codec::put(&mut members, "total_inflows", &self.total_inflows)?;
        codec::put(&mut members, "top_counterparties", &self.top_counterparties)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CategoryInsightDetails {
    const NAME: &'static str = "CategoryInsightDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "transaction_count" => 1,
            "total_outflows" => 2,
            "total_inflows" => 3,
            "top_counterparties" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut transaction_count: Option<codec::Int> = None;
        let mut total_outflows: Option<plaid_core::Amount> = None;
        let mut total_inflows: Option<plaid_core::Amount> = None;
        let mut top_counterparties: Option<Vec<String>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                1 if transaction_count.is_none() => transaction_count = members.next_value()?,
                2 if total_outflows.is_none() => total_outflows = Some(members.next_value()?),
                3 if total_inflows.is_none() => total_inflows = Some(members.next_value()?),
                4 if top_counterparties.is_none() => top_counterparties = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
            transaction_count: transaction_count.map(|value| value.0),
            total_outflows: codec::required(total_outflows, "total_outflows")?,
            total_inflows: codec::required(total_inflows, "total_inflows")?,
            top_counterparties: top_counterparties.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CategoryInsightDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RecurringTransactions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "inflow_streams", &self.inflow_streams)?;
        codec::put(&mut members, "outflow_streams", &self.outflow_streams)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RecurringTransactions {
    const NAME: &'static str = "RecurringTransactions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "inflow_streams" => 0,
            "outflow_streams" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut inflow_streams: Option<Vec<super::types::RecurringInsightsStream>> = None;
        let mut outflow_streams: Option<Vec<super::types::RecurringInsightsStream>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if inflow_streams.is_none() => inflow_streams = members.next_value()?,
                1 if outflow_streams.is_none() => outflow_streams = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            inflow_streams: inflow_streams.unwrap_or_default(),
            outflow_streams: outflow_streams.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RecurringTransactions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RecurringInsightsStream {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "stream_id", &self.stream_id)?;
        codec::put_some(&mut members, "description", self.description.as_ref())?;
        codec::put(&mut members, "merchant_name", &self.merchant_name)?;
        codec::put_some(
            &mut members,
            "oldest_transaction_date",
            self.oldest_transaction_date.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "newest_transaction_date",
            self.newest_transaction_date.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "average_days_apart",
            self.average_days_apart.as_ref(),
        )?;
        codec::put_some(&mut members, "frequency", self.frequency.as_ref())?;
        codec::put_some(
            &mut members,
            "transaction_count",
            self.transaction_count.as_ref(),
        )?;
        codec::put(&mut members, "transaction_ids", &self.transaction_ids)?;
        codec::put_some(&mut members, "average_amount", self.average_amount.as_ref())?;
        codec::put_some(
            &mut members,
            "newest_transaction_amount",
            self.newest_transaction_amount.as_ref(),
        )?;
        codec::put_some(&mut members, "is_active", self.is_active.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(
            &mut members,
            "personal_finance_category_primary",
            self.personal_finance_category_primary.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "personal_finance_category_detailed",
            self.personal_finance_category_detailed.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RecurringInsightsStream {
    const NAME: &'static str = "RecurringInsightsStream";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "stream_id" => 0,
            "description" => 1,
            "merchant_name" => 2,
            "oldest_transaction_date" => 3,
            "newest_transaction_date" => 4,
            "average_days_apart" => 5,
            "frequency" => 6,
            "transaction_count" => 7,
            "transaction_ids" => 8,
            "average_amount" => 9,
            "newest_transaction_amount" => 10,
            "is_active" => 11,
            "status" => 12,
            "personal_finance_category_primary" => 13,
            "personal_finance_category_detailed" => 14,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut stream_id: Option<super::types::StreamId> = None;
        let mut description: Option<String> = None;
        let mut merchant_name: Option<String> = None;
        let mut oldest_transaction_date: Option<plaid_core::Date> = None;
        let mut newest_transaction_date: Option<plaid_core::Date> = None;
        let mut average_days_apart: Option<codec::Float> = None;
        let mut frequency: Option<super::types::RecurringTransactionFrequency> = None;
        let mut transaction_count: Option<codec::Int> = None;
        let mut transaction_ids: Option<Vec<plaid_types::TransactionId>> = None;
        let mut average_amount: Option<super::types::TransactionStreamAmount> = None;
        let mut newest_transaction_amount: Option<super::types::TransactionStreamAmount> = None;
        let mut is_active: Option<bool> = None;
        let mut status: Option<super::types::TransactionStreamStatus> = None;
        let mut personal_finance_category_primary: Option<String> = None;
        let mut personal_finance_category_detailed: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if stream_id.is_none() => stream_id = Some(members.next_value()?),
                1 if description.is_none() => description = members.next_value()?,
                2 if merchant_name.is_none() => merchant_name = Some(members.next_value()?),
                3 if oldest_transaction_date.is_none() => {
                    oldest_transaction_date = members.next_value()?
                }
                4 if newest_transaction_date.is_none() => {
                    newest_transaction_date = members.next_value()?
                }
                5 if average_days_apart.is_none() => average_days_apart = members.next_value()?,
                6 if frequency.is_none() => frequency = members.next_value()?,
                7 if transaction_count.is_none() => transaction_count = members.next_value()?,
                8 if transaction_ids.is_none() => transaction_ids = members.next_value()?,
                9 if average_amount.is_none() => average_amount = members.next_value()?,
                10 if newest_transaction_amount.is_none() => {
                    newest_transaction_amount = members.next_value()?
                }
                11 if is_active.is_none() => is_active = members.next_value()?,
                12 if status.is_none() => status = members.next_value()?,
                13 if personal_finance_category_primary.is_none() => {
                    personal_finance_category_primary = members.next_value()?
                }
                14 if personal_finance_category_detailed.is_none() => {
                    personal_finance_category_detailed = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            stream_id: codec::required(stream_id, "stream_id")?,
            description,
            merchant_name: codec::required(merchant_name, "merchant_name")?,
            oldest_transaction_date,
            newest_transaction_date,
            average_days_apart: average_days_apart.map(|value| value.0),
            frequency,
            transaction_count: transaction_count.map(|value| value.0),
            transaction_ids: transaction_ids.unwrap_or_default(),
            average_amount,
            newest_transaction_amount,
            is_active,
            status,
            personal_finance_category_primary,
            personal_finance_category_detailed,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RecurringInsightsStream {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
