// @generated from api/products/cashflow.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::CashflowReportRefreshRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "days_requested", &self.days_requested)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CashflowReportRefreshRequest {
    const NAME: &'static str = "CashflowReportRefreshRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "days_requested" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut days_requested: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if days_requested.is_none() => days_requested = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            days_requested: codec::required(days_requested, "days_requested")?.0,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CashflowReportRefreshRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportRefreshResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashflowReportRefreshResponse {
    const NAME: &'static str = "CashflowReportRefreshResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::CashflowReportRefreshResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "days_requested", &self.days_requested)?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CashflowReportGetRequest {
    const NAME: &'static str = "CashflowReportGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "days_requested" => 1,
            "count" => 2,
            "cursor" => 3,
            "options" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut count: Option<codec::Int> = None;
        let mut cursor: Option<String> = None;
        let mut options: Option<super::types::CashflowReportGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if days_requested.is_none() => days_requested = Some(members.next_value()?),
                2 if count.is_none() => count = members.next_value()?,
                3 if cursor.is_none() => cursor = members.next_value()?,
                4 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            days_requested: codec::required(days_requested, "days_requested")?.0,
            count: count.map(|value| value.0),
            cursor,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CashflowReportGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CashflowReportGetRequestOptions {
    const NAME: &'static str = "CashflowReportGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_ids" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_ids: Option<Vec<plaid_types::AccountId>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_ids.is_none() => account_ids = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { account_ids })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CashflowReportGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportGetResponse {
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
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put(&mut members, "has_more", &self.has_more)?;
        codec::put_some(
            &mut members,
            "last_successful_update_time",
            self.last_successful_update_time.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashflowReportGetResponse {
    const NAME: &'static str = "CashflowReportGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "accounts" => 0,
            "transactions" => 1,
            "total_transactions" => 2,
            "item" => 3,
            "next_cursor" => 4,
            "has_more" => 5,
            "last_successful_update_time" => 6,
            "request_id" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut accounts: Option<Vec<super::types::BusinessAccount>> = None;
        let mut transactions: Option<Vec<super::types::CashflowReportTransaction>> = None;
        let mut total_transactions: Option<codec::Int> = None;
        let mut item: Option<plaid_types::Item> = None;
        let mut next_cursor: Option<String> = None;
        let mut has_more: Option<bool> = None;
        let mut last_successful_update_time: Option<plaid_core::DateTime> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if accounts.is_none() => accounts = members.next_value()?,
                1 if transactions.is_none() => transactions = members.next_value()?,
                2 if total_transactions.is_none() => total_transactions = members.next_value()?,
                3 if item.is_none() => item = Some(members.next_value()?),
                4 if next_cursor.is_none() => next_cursor = Some(members.next_value()?),
                5 if has_more.is_none() => has_more = Some(members.next_value()?),
                6 if last_successful_update_time.is_none() => {
                    last_successful_update_time = members.next_value()?
                }
                7 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            accounts: accounts.unwrap_or_default(),
            transactions: transactions.unwrap_or_default(),
            total_transactions: total_transactions.map(|value| value.0),
            item: codec::required(item, "item")?,
            next_cursor: codec::required(next_cursor, "next_cursor")?,
            has_more: codec::required(has_more, "has_more")?,
            last_successful_update_time,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CashflowReportGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "balances", &self.balances)?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "official_name", &self.official_name)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put_some(
            &mut members,
            "verification_status",
            self.verification_status.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "verification_name",
            self.verification_name.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "verification_insights",
            self.verification_insights.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "persistent_account_id",
            self.persistent_account_id.as_ref(),
        )?;
        codec::put(&mut members, "apy", &self.apy)?;
        codec::put(&mut members, "holder_category", &self.holder_category)?;
        codec::put(&mut members, "paired_account_id", &self.paired_account_id)?;
        codec::put(&mut members, "owners", &self.owners)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessAccount {
    const NAME: &'static str = "BusinessAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "balances" => 1,
            "mask" => 2,
            "name" => 3,
            "official_name" => 4,
            "type" => 5,
            "subtype" => 6,
            "verification_status" => 7,
            "verification_name" => 8,
            "verification_insights" => 9,
            "persistent_account_id" => 10,
            "apy" => 11,
            "holder_category" => 12,
            "paired_account_id" => 13,
            "owners" => 14,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut balances: Option<plaid_types::AccountBalance> = None;
        let mut mask: Option<String> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        let mut verification_status: Option<super::types::BusinessAccountVerificationStatus> = None;
        let mut verification_name: Option<String> = None;
        let mut verification_insights: Option<plaid_types::AccountVerificationInsights> = None;
        let mut persistent_account_id: Option<String> = None;
        let mut apy: Option<codec::Float> = None;
        let mut holder_category: Option<plaid_types::AccountHolderCategory> = None;
        let mut paired_account_id: Option<plaid_types::AccountId> = None;
        let mut owners: Option<Vec<plaid_types::Owner>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if balances.is_none() => balances = Some(members.next_value()?),
                2 if mask.is_none() => mask = members.next_value()?,
                3 if name.is_none() => name = Some(members.next_value()?),
                4 if official_name.is_none() => official_name = members.next_value()?,
                5 if r#type.is_none() => r#type = Some(members.next_value()?),
                6 if subtype.is_none() => subtype = members.next_value()?,
                7 if verification_status.is_none() => verification_status = members.next_value()?,
                8 if verification_name.is_none() => verification_name = members.next_value()?,
                9 if verification_insights.is_none() => {
                    verification_insights = members.next_value()?
                }
                10 if persistent_account_id.is_none() => {
                    persistent_account_id = members.next_value()?
                }
                11 if apy.is_none() => apy = members.next_value()?,
                12 if holder_category.is_none() => holder_category = members.next_value()?,
                13 if paired_account_id.is_none() => paired_account_id = members.next_value()?,
                14 if owners.is_none() => owners = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            balances: codec::required(balances, "balances")?,
            mask,
            name: codec::required(name, "name")?,
            official_name,
            r#type: codec::required(r#type, "type")?,
            subtype,
            verification_status,
            verification_name,
            verification_insights,
            persistent_account_id,
            apy: apy.map(|value| value.0),
            holder_category,
            paired_account_id,
            owners: owners.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportTransaction {
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
        codec::put(&mut members, "check_number", &self.check_number)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::put(&mut members, "location", &self.location)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "merchant_name", &self.merchant_name)?;
        codec::put(
            &mut members,
            "original_description",
            &self.original_description,
        )?;
        codec::put(&mut members, "payment_meta", &self.payment_meta)?;
        codec::put(&mut members, "pending", &self.pending)?;
        codec::put(
            &mut members,
            "pending_transaction_id",
            &self.pending_transaction_id,
        )?;
        codec::put(&mut members, "account_owner", &self.account_owner)?;
        codec::put(&mut members, "transaction_id", &self.transaction_id)?;
        codec::put(&mut members, "logo_url", &self.logo_url)?;
        codec::put(&mut members, "website", &self.website)?;
        codec::put(&mut members, "authorized_date", &self.authorized_date)?;
        codec::put(
            &mut members,
            "authorized_datetime",
            &self.authorized_datetime,
        )?;
        codec::put(&mut members, "datetime", &self.datetime)?;
        codec::put(&mut members, "payment_channel", &self.payment_channel)?;
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
        codec::put(&mut members, "credit_category", &self.credit_category)?;
        codec::put(&mut members, "transaction_code", &self.transaction_code)?;
        codec::put(
            &mut members,
            "personal_finance_category_icon_url",
            &self.personal_finance_category_icon_url,
        )?;
        codec::put(&mut members, "counterparties", &self.counterparties)?;
        codec::put(&mut members, "merchant_entity_id", &self.merchant_entity_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashflowReportTransaction {
    const NAME: &'static str = "CashflowReportTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "amount" => 1,
            "iso_currency_code" => 2,
            "unofficial_currency_code" => 3,
            "check_number" => 4,
            "date" => 5,
            "location" => 6,
            "name" => 7,
            "merchant_name" => 8,
            "original_description" => 9,
            "payment_meta" => 10,
            "pending" => 11,
            "pending_transaction_id" => 12,
            "account_owner" => 13,
            "transaction_id" => 14,
            "logo_url" => 15,
            "website" => 16,
            "authorized_date" => 17,
            "authorized_datetime" => 18,
            "datetime" => 19,
            "payment_channel" => 20,
            "personal_finance_category" => 21,
            "business_finance_category" => 22,
            "credit_category" => 23,
            "transaction_code" => 24,
            "personal_finance_category_icon_url" => 25,
            "counterparties" => 26,
            "merchant_entity_id" => 27,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut check_number: Option<String> = None;
        let mut date: Option<plaid_core::Date> = None;
        let mut location: Option<plaid_types::Location> = None;
        let mut name: Option<String> = None;
        let mut merchant_name: Option<String> = None;
        let mut original_description: Option<String> = None;
        let mut payment_meta: Option<super::types::CashflowReportPaymentMeta> = None;
        let mut pending: Option<bool> = None;
        let mut pending_transaction_id: Option<plaid_types::TransactionId> = None;
        let mut account_owner: Option<String> = None;
        let mut transaction_id: Option<plaid_types::TransactionId> = None;
        let mut logo_url: Option<String> = None;
        let mut website: Option<String> = None;
        let mut authorized_date: Option<plaid_core::Date> = None;
        let mut authorized_datetime: Option<plaid_core::DateTime> = None;
        let mut datetime: Option<plaid_core::DateTime> = None;
        let mut payment_channel: Option<plaid_types::PaymentChannel> = None;
        let mut personal_finance_category: Option<plaid_types::PersonalFinanceCategory> = None;
        let mut business_finance_category: Option<plaid_types::BusinessFinanceCategory> = None;
        let mut credit_category: Option<plaid_types::CreditCategory> = None;
        let mut transaction_code: Option<plaid_types::TransactionCode> = None;
        let mut personal_finance_category_icon_url: Option<String> = None;
        let mut counterparties: Option<Vec<plaid_types::TransactionCounterparty>> = None;
        let mut merchant_entity_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if amount.is_none() => amount = members.next_value()?,
                2 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                3 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                4 if check_number.is_none() => check_number = members.next_value()?,
                5 if date.is_none() => date = Some(members.next_value()?),
                6 if location.is_none() => location = Some(members.next_value()?),
                7 if name.is_none() => name = members.next_value()?,
                8 if merchant_name.is_none() => merchant_name = members.next_value()?,
                9 if original_description.is_none() => {
                    original_description = members.next_value()?
                }
                10 if payment_meta.is_none() => payment_meta = Some(members.next_value()?),
                11 if pending.is_none() => pending = members.next_value()?,
                12 if pending_transaction_id.is_none() => {
                    pending_transaction_id = members.next_value()?
                }
                13 if account_owner.is_none() => account_owner = members.next_value()?,
                14 if transaction_id.is_none() => transaction_id = Some(members.next_value()?),
                15 if logo_url.is_none() => logo_url = members.next_value()?,
                16 if website.is_none() => website = members.next_value()?,
                17 if authorized_date.is_none() => authorized_date = members.next_value()?,
                18 if authorized_datetime.is_none() => {
                    authorized_datetime = members.next_value()?
                }
                19 if datetime.is_none() => datetime = members.next_value()?,
                20 if payment_channel.is_none() => payment_channel = Some(members.next_value()?),
                21 if personal_finance_category.is_none() => {
                    personal_finance_category = members.next_value()?
                }
                22 if business_finance_category.is_none() => {
                    business_finance_category = members.next_value()?
                }
                23 if credit_category.is_none() => credit_category = members.next_value()?,
                24 if transaction_code.is_none() => transaction_code = members.next_value()?,
                25 if personal_finance_category_icon_url.is_none() => {
                    personal_finance_category_icon_url = members.next_value()?
                }
                26 if counterparties.is_none() => counterparties = members.next_value()?,
                27 if merchant_entity_id.is_none() => merchant_entity_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            amount,
            iso_currency_code,
            unofficial_currency_code,
            check_number,
            date: codec::required(date, "date")?,
            location: codec::required(location, "location")?,
            name,
            merchant_name,
            original_description,
            payment_meta: codec::required(payment_meta, "payment_meta")?,
            pending,
            pending_transaction_id,
            account_owner,
            transaction_id: codec::required(transaction_id, "transaction_id")?,
            logo_url,
            website,
            authorized_date,
            authorized_datetime,
            datetime,
            payment_channel: codec::required(payment_channel, "payment_channel")?,
            personal_finance_category,
            business_finance_category,
            credit_category,
            transaction_code,
            personal_finance_category_icon_url,
            counterparties: counterparties.unwrap_or_default(),
            merchant_entity_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CashflowReportTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportPaymentMeta {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "reference_number", &self.reference_number)?;
        codec::put(&mut members, "ppd_id", &self.ppd_id)?;
        codec::put(&mut members, "payee", &self.payee)?;
        codec::put(&mut members, "by_order_of", &self.by_order_of)?;
        codec::put(&mut members, "payer", &self.payer)?;
        codec::put(&mut members, "payment_method", &self.payment_method)?;
        codec::put(&mut members, "payment_processor", &self.payment_processor)?;
        codec::put(&mut members, "reason", &self.reason)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashflowReportPaymentMeta {
    const NAME: &'static str = "CashflowReportPaymentMeta";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "reference_number" => 0,
            "ppd_id" => 1,
            "payee" => 2,
            "by_order_of" => 3,
            "payer" => 4,
            "payment_method" => 5,
            "payment_processor" => 6,
            "reason" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut reference_number: Option<String> = None;
        let mut ppd_id: Option<String> = None;
        let mut payee: Option<String> = None;
        let mut by_order_of: Option<String> = None;
        let mut payer: Option<String> = None;
        let mut payment_method: Option<String> = None;
        let mut payment_processor: Option<String> = None;
        let mut reason: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if reference_number.is_none() => reference_number = members.next_value()?,
                1 if ppd_id.is_none() => ppd_id = members.next_value()?,
                2 if payee.is_none() => payee = members.next_value()?,
                3 if by_order_of.is_none() => by_order_of = members.next_value()?,
                4 if payer.is_none() => payer = members.next_value()?,
                5 if payment_method.is_none() => payment_method = members.next_value()?,
                6 if payment_processor.is_none() => payment_processor = members.next_value()?,
                7 if reason.is_none() => reason = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            reference_number,
            ppd_id,
            payee,
            by_order_of,
            payer,
            payment_method,
            payment_processor,
            reason,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CashflowReportPaymentMeta {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportTransactionsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CashflowReportTransactionsGetRequest {
    const NAME: &'static str = "CashflowReportTransactionsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "count" => 1,
            "cursor" => 2,
            "options" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut count: Option<codec::Int> = None;
        let mut cursor: Option<String> = None;
        let mut options: Option<super::types::CashflowReportTransactionsGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if count.is_none() => count = members.next_value()?,
                2 if cursor.is_none() => cursor = members.next_value()?,
                3 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            count: count.map(|value| value.0),
            cursor,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CashflowReportTransactionsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportTransactionsGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CashflowReportTransactionsGetRequestOptions {
    const NAME: &'static str = "CashflowReportTransactionsGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_ids" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_ids: Option<Vec<plaid_types::AccountId>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_ids.is_none() => account_ids = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { account_ids })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CashflowReportTransactionsGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportTransactionsGetResponse {
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
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put(&mut members, "has_more", &self.has_more)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashflowReportTransactionsGetResponse {
    const NAME: &'static str = "CashflowReportTransactionsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "accounts" => 0,
            "transactions" => 1,
            "total_transactions" => 2,
            "item" => 3,
            "next_cursor" => 4,
            "has_more" => 5,
            "request_id" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut accounts: Option<Vec<super::types::BusinessAccount>> = None;
        let mut transactions: Option<Vec<super::types::CashflowReportTransaction>> = None;
        let mut total_transactions: Option<codec::Int> = None;
        let mut item: Option<plaid_types::Item> = None;
        let mut next_cursor: Option<String> = None;
        let mut has_more: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if accounts.is_none() => accounts = members.next_value()?,
                1 if transactions.is_none() => transactions = members.next_value()?,
                2 if total_transactions.is_none() => total_transactions = members.next_value()?,
                3 if item.is_none() => item = Some(members.next_value()?),
                4 if next_cursor.is_none() => next_cursor = Some(members.next_value()?),
                5 if has_more.is_none() => has_more = Some(members.next_value()?),
                6 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            accounts: accounts.unwrap_or_default(),
            transactions: transactions.unwrap_or_default(),
            total_transactions: total_transactions.map(|value| value.0),
            item: codec::required(item, "item")?,
            next_cursor: codec::required(next_cursor, "next_cursor")?,
            has_more: codec::required(has_more, "has_more")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CashflowReportTransactionsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportInsightsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CashflowReportInsightsGetRequest {
    const NAME: &'static str = "CashflowReportInsightsGetRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::CashflowReportInsightsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportInsightsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item", &self.item)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "account_insights", &self.account_insights)?;
        codec::put(
            &mut members,
            "last_generated_time",
            &self.last_generated_time,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashflowReportInsightsGetResponse {
    const NAME: &'static str = "CashflowReportInsightsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item" => 0,
            "accounts" => 1,
            "account_insights" => 2,
            "last_generated_time" => 3,
            "request_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item: Option<plaid_types::Item> = None;
        let mut accounts: Option<Vec<super::types::BusinessAccount>> = None;
        let mut account_insights: Option<super::types::CashflowReportAccountInsights> = None;
        let mut last_generated_time: Option<plaid_core::DateTime> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item.is_none() => item = Some(members.next_value()?),
                1 if accounts.is_none() => accounts = members.next_value()?,
                2 if account_insights.is_none() => account_insights = Some(members.next_value()?),
                3 if last_generated_time.is_none() => {
                    last_generated_time = Some(members.next_value()?)
                }
                4 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item: codec::required(item, "item")?,
            accounts: accounts.unwrap_or_default(),
            account_insights: codec::required(account_insights, "account_insights")?,
            last_generated_time: codec::required(last_generated_time, "last_generated_time")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CashflowReportInsightsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportAccountInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "historical_balances",
            &self.historical_balances,
        )?;
        codec::put(&mut members, "monthly_summaries", &self.monthly_summaries)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashflowReportAccountInsights {
    const NAME: &'static str = "CashflowReportAccountInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "historical_balances" => 0,
            "monthly_summaries" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut historical_balances: Option<Vec<super::types::CashflowReportHistoricalBalance>> =
            None;
        let mut monthly_summaries: Option<Vec<super::types::CashflowReportMonthlySummary>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if historical_balances.is_none() => historical_balances = members.next_value()?,
                1 if monthly_summaries.is_none() => monthly_summaries = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            historical_balances: historical_balances.unwrap_or_default(),
            monthly_summaries: monthly_summaries.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CashflowReportAccountInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportHistoricalBalance {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashflowReportHistoricalBalance {
    const NAME: &'static str = "CashflowReportHistoricalBalance";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "date" => 0,
            "amount" => 1,
            "iso_currency_code" => 2,
            "unofficial_currency_code" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut date: Option<plaid_core::Date> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if date.is_none() => date = Some(members.next_value()?),
                1 if amount.is_none() => amount = Some(members.next_value()?),
                2 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                3 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            date: codec::required(date, "date")?,
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CashflowReportHistoricalBalance {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportMonthlySummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put(&mut members, "starting_balance", &self.starting_balance)?;
        codec::put(&mut members, "ending_balance", &self.ending_balance)?;
        codec::put(
            &mut members,
            "average_daily_ending_balance",
            &self.average_daily_ending_balance,
        )?;
        codec::put(
            &mut members,
            "average_daily_inflow_amount",
            &self.average_daily_inflow_amount,
        )?;
        codec::put(
            &mut members,
            "average_daily_outflow_amount",
            &self.average_daily_outflow_amount,
        )?;
        codec::put(
            &mut members,
            "average_daily_net_cashflow_amount",
            &self.average_daily_net_cashflow_amount,
        )?;
        codec::put_some(
            &mut members,
            "average_daily_inflow_transaction_count",
            self.average_daily_inflow_transaction_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "average_daily_outflow_transaction_count",
            self.average_daily_outflow_transaction_count.as_ref(),
        )?;
        codec::put(&mut members, "total_revenue", &self.total_revenue)?;
        codec::put(&mut members, "total_loan_payment", &self.total_loan_payment)?;
        codec::put(
            &mut members,
            "total_variable_expense",
            &self.total_variable_expense,
        )?;
        codec::put(&mut members, "total_payroll", &self.total_payroll)?;
        codec::put_some(
            &mut members,
            "nsf_transaction_count",
            self.nsf_transaction_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "overdraft_transaction_count",
            self.overdraft_transaction_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "negative_ending_balance_day_count",
            self.negative_ending_balance_day_count.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashflowReportMonthlySummary {
    const NAME: &'static str = "CashflowReportMonthlySummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "starting_balance" => 2,
            "ending_balance" => 3,
            "average_daily_ending_balance" => 4,
            "average_daily_inflow_amount" => 5,
            "average_daily_outflow_amount" => 6,
            "average_daily_net_cashflow_amount" => 7,
            "average_daily_inflow_transaction_count" => 8,
            "average_daily_outflow_transaction_count" => 9,
            "total_revenue" => 10,
            "total_loan_payment" => 11,
            "total_variable_expense" => 12,
            "total_payroll" => 13,
            "nsf_transaction_count" => 14,
            "overdraft_transaction_count" => 15,
            "negative_ending_balance_day_count" => 16,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut starting_balance: Option<
            super::types::CashflowReportMonthlySummaryStartingBalance,
        > = None;
        let mut ending_balance: Option<super::types::CashflowReportMonthlySummaryEndingBalance> =
            None;
        let mut average_daily_ending_balance: Option<
            super::types::CashflowReportMonthlySummaryAverageDailyEndingBalance,
        > = None;
        let mut average_daily_inflow_amount: Option<
            super::types::CashflowReportMonthlySummaryAverageDailyInflowAmount,
        > = None;
        let mut average_daily_outflow_amount: Option<
            super::types::CashflowReportMonthlySummaryAverageDailyOutflowAmount,
        > = None;
        let mut average_daily_net_cashflow_amount: Option<
            super::types::CashflowReportMonthlySummaryAverageDailyNetCashflowAmount,
        > = None;
        let mut average_daily_inflow_transaction_count: Option<codec::Float> = None;
        let mut average_daily_outflow_transaction_count: Option<codec::Float> = None;
        let mut total_revenue: Option<super::types::CashflowReportMonthlySummaryTotalRevenue> =
            None;
        let mut total_loan_payment: Option<
            super::types::CashflowReportMonthlySummaryTotalLoanPayment,
        > = None;
        let mut total_variable_expense: Option<
            super::types::CashflowReportMonthlySummaryTotalVariableExpense,
        > = None;
        let mut total_payroll: Option<super::types::CashflowReportMonthlySummaryTotalPayroll> =
            None;
        let mut nsf_transaction_count: Option<codec::Int> = None;
        let mut overdraft_transaction_count: Option<codec::Int> = None;
        let mut negative_ending_balance_day_count: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = Some(members.next_value()?),
                1 if end_date.is_none() => end_date = Some(members.next_value()?),
                2 if starting_balance.is_none() => starting_balance = members.next_value()?,
                3 if ending_balance.is_none() => ending_balance = members.next_value()?,
                4 if average_daily_ending_balance.is_none() => {
                    average_daily_ending_balance = Some(members.next_value()?)
                }
                5 if average_daily_inflow_amount.is_none() => {
                    average_daily_inflow_amount = Some(members.next_value()?)
                }
                6 if average_daily_outflow_amount.is_none() => {
                    average_daily_outflow_amount = Some(members.next_value()?)
                }
                7 if average_daily_net_cashflow_amount.is_none() => {
                    average_daily_net_cashflow_amount = Some(members.next_value()?)
                }
                8 if average_daily_inflow_transaction_count.is_none() => {
                    average_daily_inflow_transaction_count = members.next_value()?
                }
                9 if average_daily_outflow_transaction_count.is_none() => {
                    average_daily_outflow_transaction_count = members.next_value()?
                }
                10 if total_revenue.is_none() => total_revenue = Some(members.next_value()?),
                11 if total_loan_payment.is_none() => {
                    total_loan_payment = Some(members.next_value()?)
                }
                12 if total_variable_expense.is_none() => {
                    total_variable_expense = Some(members.next_value()?)
                }
                13 if total_payroll.is_none() => total_payroll = Some(members.next_value()?),
                14 if nsf_transaction_count.is_none() => {
                    nsf_transaction_count = members.next_value()?
                }
                15 if overdraft_transaction_count.is_none() => {
                    overdraft_transaction_count = members.next_value()?
                }
                16 if negative_ending_balance_day_count.is_none() => {
                    negative_ending_balance_day_count = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date: codec::required(start_date, "start_date")?,
            end_date: codec::required(end_date, "end_date")?,
            starting_balance,
            ending_balance,
            average_daily_ending_balance: codec::required(
                average_daily_ending_balance,
                "average_daily_ending_balance",
            )?,
            average_daily_inflow_amount: codec::required(
                average_daily_inflow_amount,
                "average_daily_inflow_amount",
            )?,
            average_daily_outflow_amount: codec::required(
                average_daily_outflow_amount,
                "average_daily_outflow_amount",
            )?,
            average_daily_net_cashflow_amount: codec::required(
                average_daily_net_cashflow_amount,
                "average_daily_net_cashflow_amount",
            )?,
            average_daily_inflow_transaction_count: average_daily_inflow_transaction_count
                .map(|value| value.0),
            average_daily_outflow_transaction_count: average_daily_outflow_transaction_count
                .map(|value| value.0),
            total_revenue: codec::required(total_revenue, "total_revenue")?,
            total_loan_payment: codec::required(total_loan_payment, "total_loan_payment")?,
            total_variable_expense: codec::required(
                total_variable_expense,
                "total_variable_expense",
            )?,
            total_payroll: codec::required(total_payroll, "total_payroll")?,
            nsf_transaction_count: nsf_transaction_count.map(|value| value.0),
            overdraft_transaction_count: overdraft_transaction_count.map(|value| value.0),
            negative_ending_balance_day_count: negative_ending_balance_day_count
                .map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CashflowReportMonthlySummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportMonthlySummaryStartingBalance {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashflowReportMonthlySummaryStartingBalance {
    const NAME: &'static str = "CashflowReportMonthlySummaryStartingBalance";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CashflowReportMonthlySummaryStartingBalance {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportMonthlySummaryEndingBalance {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashflowReportMonthlySummaryEndingBalance {
    const NAME: &'static str = "CashflowReportMonthlySummaryEndingBalance";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CashflowReportMonthlySummaryEndingBalance {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportMonthlySummaryAverageDailyEndingBalance {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de>
    for super::types::CashflowReportMonthlySummaryAverageDailyEndingBalance
{
    const NAME: &'static str = "CashflowReportMonthlySummaryAverageDailyEndingBalance";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de>
    for super::types::CashflowReportMonthlySummaryAverageDailyEndingBalance
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportMonthlySummaryAverageDailyInflowAmount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de>
    for super::types::CashflowReportMonthlySummaryAverageDailyInflowAmount
{
    const NAME: &'static str = "CashflowReportMonthlySummaryAverageDailyInflowAmount";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de>
    for super::types::CashflowReportMonthlySummaryAverageDailyInflowAmount
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportMonthlySummaryAverageDailyOutflowAmount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de>
    for super::types::CashflowReportMonthlySummaryAverageDailyOutflowAmount
{
    const NAME: &'static str = "CashflowReportMonthlySummaryAverageDailyOutflowAmount";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de>
    for super::types::CashflowReportMonthlySummaryAverageDailyOutflowAmount
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportMonthlySummaryAverageDailyNetCashflowAmount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de>
    for super::types::CashflowReportMonthlySummaryAverageDailyNetCashflowAmount
{
    const NAME: &'static str = "CashflowReportMonthlySummaryAverageDailyNetCashflowAmount";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de>
    for super::types::CashflowReportMonthlySummaryAverageDailyNetCashflowAmount
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportMonthlySummaryTotalRevenue {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashflowReportMonthlySummaryTotalRevenue {
    const NAME: &'static str = "CashflowReportMonthlySummaryTotalRevenue";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CashflowReportMonthlySummaryTotalRevenue {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportMonthlySummaryTotalLoanPayment {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashflowReportMonthlySummaryTotalLoanPayment {
    const NAME: &'static str = "CashflowReportMonthlySummaryTotalLoanPayment";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CashflowReportMonthlySummaryTotalLoanPayment {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportMonthlySummaryTotalVariableExpense {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashflowReportMonthlySummaryTotalVariableExpense {
    const NAME: &'static str = "CashflowReportMonthlySummaryTotalVariableExpense";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de>
    for super::types::CashflowReportMonthlySummaryTotalVariableExpense
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashflowReportMonthlySummaryTotalPayroll {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashflowReportMonthlySummaryTotalPayroll {
    const NAME: &'static str = "CashflowReportMonthlySummaryTotalPayroll";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CashflowReportMonthlySummaryTotalPayroll {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
