// @generated from api/products/enrich.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::TransactionsEnrichRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_type", &self.account_type)?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransactionsEnrichRequest {
    const NAME: &'static str = "TransactionsEnrichRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_type" => 0,
            "transactions" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_type: Option<String> = None;
        let mut transactions: Option<Vec<super::types::ClientProvidedTransaction>> = None;
        let mut options: Option<super::types::TransactionsEnrichRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_type.is_none() => account_type = Some(members.next_value()?),
                1 if transactions.is_none() => transactions = members.next_value()?,
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_type: codec::required(account_type, "account_type")?,
            transactions: transactions.unwrap_or_default(),
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransactionsEnrichRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ClientProvidedTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::put_some(
            &mut members,
            "client_account_id",
            self.client_account_id.as_ref(),
        )?;
        codec::put_some(&mut members, "account_type", self.account_type.as_ref())?;
        codec::put_some(
            &mut members,
            "account_subtype",
            self.account_subtype.as_ref(),
        )?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "direction", &self.direction)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put_some(&mut members, "location", self.location.as_ref())?;
        codec::put_some(&mut members, "mcc", self.mcc.as_ref())?;
        codec::put_some(&mut members, "date_posted", self.date_posted.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ClientProvidedTransaction {
    const NAME: &'static str = "ClientProvidedTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "user_id" => 1,
            "client_user_id" => 2,
            "client_account_id" => 3,
            "account_type" => 4,
            "account_subtype" => 5,
            "description" => 6,
            "amount" => 7,
            "direction" => 8,
            "iso_currency_code" => 9,
            "location" => 10,
            "mcc" => 11,
            "date_posted" => 12,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<String> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut client_account_id: Option<String> = None;
        let mut account_type: Option<String> = None;
        let mut account_subtype: Option<String> = None;
        let mut description: Option<String> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut direction: Option<super::types::EnrichTransactionDirection> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut location: Option<super::types::ClientProvidedTransactionLocation> = None;
        let mut mcc: Option<String> = None;
        let mut date_posted: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if client_user_id.is_none() => client_user_id = members.next_value()?,
                3 if client_account_id.is_none() => client_account_id = members.next_value()?,
                4 if account_type.is_none() => account_type = members.next_value()?,
                5 if account_subtype.is_none() => account_subtype = members.next_value()?,
                6 if description.is_none() => description = Some(members.next_value()?),
                7 if amount.is_none() => amount = Some(members.next_value()?),
                8 if direction.is_none() => direction = Some(members.next_value()?),
                9 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                10 if location.is_none() => location = members.next_value()?,
                11 if mcc.is_none() => mcc = members.next_value()?,
                12 if date_posted.is_none() => date_posted = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            user_id,
            client_user_id,
            client_account_id,
            account_type,
            account_subtype,
            description: codec::required(description, "description")?,
            amount: codec::required(amount, "amount")?,
            direction: codec::required(direction, "direction")?,
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
            location,
            mcc,
            date_posted,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ClientProvidedTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ClientProvidedTransactionLocation {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "country", self.country.as_ref())?;
        codec::put_some(&mut members, "region", self.region.as_ref())?;
        codec::put_some(&mut members, "city", self.city.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put_some(&mut members, "postal_code", self.postal_code.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ClientProvidedTransactionLocation {
    const NAME: &'static str = "ClientProvidedTransactionLocation";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "country" => 0,
            "region" => 1,
            "city" => 2,
            "address" => 3,
            "postal_code" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut country: Option<String> = None;
        let mut region: Option<String> = None;
        let mut city: Option<String> = None;
        let mut address: Option<String> = None;
        let mut postal_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if country.is_none() => country = members.next_value()?,
                1 if region.is_none() => region = members.next_value()?,
                2 if city.is_none() => city = members.next_value()?,
                3 if address.is_none() => address = members.next_value()?,
                4 if postal_code.is_none() => postal_code = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            country,
            region,
            city,
            address,
            postal_code,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ClientProvidedTransactionLocation {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsEnrichRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "include_legacy_category",
            self.include_legacy_category.as_ref(),
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
impl<'de> codec::Record<'de> for super::types::TransactionsEnrichRequestOptions {
    const NAME: &'static str = "TransactionsEnrichRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "include_legacy_category" => 0,
            "personal_finance_category_version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut include_legacy_category: Option<bool> = None;
        let mut personal_finance_category_version: Option<
            plaid_types::PersonalFinanceCategoryVersion,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if include_legacy_category.is_none() => {
                    include_legacy_category = members.next_value()?
                }
                1 if personal_finance_category_version.is_none() => {
                    personal_finance_category_version = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            include_legacy_category,
            personal_finance_category_version,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransactionsEnrichRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsEnrichResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "enriched_transactions",
            &self.enriched_transactions,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransactionsEnrichResponse {
    const NAME: &'static str = "TransactionsEnrichResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "enriched_transactions" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut enriched_transactions: Option<
            Vec<super::types::ClientProvidedEnrichedTransaction>,
        > = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if enriched_transactions.is_none() => {
                    enriched_transactions = members.next_value()?
                }
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            enriched_transactions: enriched_transactions.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransactionsEnrichResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ClientProvidedEnrichedTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::put_some(
            &mut members,
            "client_account_id",
            self.client_account_id.as_ref(),
        )?;
        codec::put_some(&mut members, "account_type", self.account_type.as_ref())?;
        codec::put_some(
            &mut members,
            "account_subtype",
            self.account_subtype.as_ref(),
        )?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put_some(&mut members, "direction", self.direction.as_ref())?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "enrichments", &self.enrichments)?;
        codec::put(
            &mut members,
            "client_customization",
            &self.client_customization,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ClientProvidedEnrichedTransaction {
    const NAME: &'static str = "ClientProvidedEnrichedTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "client_user_id" => 1,
            "client_account_id" => 2,
            "account_type" => 3,
            "account_subtype" => 4,
            "description" => 5,
            "amount" => 6,
            "direction" => 7,
            "iso_currency_code" => 8,
            "enrichments" => 9,
            "client_customization" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<String> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut client_account_id: Option<String> = None;
        let mut account_type: Option<String> = None;
        let mut account_subtype: Option<String> = None;
        let mut description: Option<String> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut direction: Option<super::types::EnrichTransactionDirection> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut enrichments: Option<super::types::Enrichments> = None;
        let mut client_customization: Option<plaid_types::ClientCustomization> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if client_user_id.is_none() => client_user_id = members.next_value()?,
                2 if client_account_id.is_none() => client_account_id = members.next_value()?,
                3 if account_type.is_none() => account_type = members.next_value()?,
                4 if account_subtype.is_none() => account_subtype = members.next_value()?,
                5 if description.is_none() => description = Some(members.next_value()?),
                6 if amount.is_none() => amount = Some(members.next_value()?),
                7 if direction.is_none() => direction = members.next_value()?,
                8 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                9 if enrichments.is_none() => enrichments = Some(members.next_value()?),
                10 if client_customization.is_none() => {
                    client_customization = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            client_user_id,
            client_account_id,
            account_type,
            account_subtype,
            description: codec::required(description, "description")?,
            amount: codec::required(amount, "amount")?,
            direction,
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
            enrichments: codec::required(enrichments, "enrichments")?,
            client_customization,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ClientProvidedEnrichedTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Enrichments {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "check_number", &self.check_number)?;
        codec::put(&mut members, "counterparties", &self.counterparties)?;
        codec::put(&mut members, "entity_id", &self.entity_id)?;
        codec::put(&mut members, "legacy_category_id", &self.legacy_category_id)?;
        codec::put(&mut members, "legacy_category", &self.legacy_category)?;
        codec::put(&mut members, "location", &self.location)?;
        codec::put(&mut members, "logo_url", &self.logo_url)?;
        codec::put(&mut members, "merchant_name", &self.merchant_name)?;
        codec::put(&mut members, "payment_channel", &self.payment_channel)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::put(
            &mut members,
            "personal_finance_category",
            &self.personal_finance_category,
        )?;
        codec::put(
            &mut members,
            "personal_finance_category_icon_url",
            &self.personal_finance_category_icon_url,
        )?;
        codec::put(&mut members, "website", &self.website)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Enrichments {
    const NAME: &'static str = "Enrichments";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "check_number" => 0,
            "counterparties" => 1,
            "entity_id" => 2,
            "legacy_category_id" => 3,
            "legacy_category" => 4,
            "location" => 5,
            "logo_url" => 6,
            "merchant_name" => 7,
            "payment_channel" => 8,
            "phone_number" => 9,
            "personal_finance_category" => 10,
            "personal_finance_category_icon_url" => 11,
            "website" => 12,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut check_number: Option<String> = None;
        let mut counterparties: Option<Vec<super::types::Counterparty>> = None;
        let mut entity_id: Option<String> = None;
        let mut legacy_category_id: Option<String> = None;
        let mut legacy_category: Option<Vec<String>> = None;
        let mut location: Option<plaid_types::Location> = None;
        let mut logo_url: Option<String> = None;
        let mut merchant_name: Option<String> = None;
        let mut payment_channel: Option<plaid_types::PaymentChannel> = None;
        let mut phone_number: Option<String> = None;
        let mut personal_finance_category: Option<plaid_types::PersonalFinanceCategory> = None;
        let mut personal_finance_category_icon_url: Option<String> = None;
        let mut website: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if check_number.is_none() => check_number = members.next_value()?,
                1 if counterparties.is_none() => counterparties = members.next_value()?,
                2 if entity_id.is_none() => entity_id = members.next_value()?,
                3 if legacy_category_id.is_none() => legacy_category_id = members.next_value()?,
                4 if legacy_category.is_none() => legacy_category = members.next_value()?,
                5 if location.is_none() => location = Some(members.next_value()?),
                6 if logo_url.is_none() => logo_url = members.next_value()?,
                7 if merchant_name.is_none() => merchant_name = members.next_value()?,
                8 if payment_channel.is_none() => payment_channel = Some(members.next_value()?),
                9 if phone_number.is_none() => phone_number = members.next_value()?,
                10 if personal_finance_category.is_none() => {
                    personal_finance_category = members.next_value()?
                }
                11 if personal_finance_category_icon_url.is_none() => {
                    personal_finance_category_icon_url = Some(members.next_value()?)
                }
                12 if website.is_none() => website = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            check_number,
            counterparties: counterparties.unwrap_or_default(),
            entity_id,
            legacy_category_id,
            legacy_category: legacy_category.unwrap_or_default(),
            location: codec::required(location, "location")?,
            logo_url,
            merchant_name,
            payment_channel: codec::required(payment_channel, "payment_channel")?,
            phone_number,
            personal_finance_category,
            personal_finance_category_icon_url: codec::required(
                personal_finance_category_icon_url,
                "personal_finance_category_icon_url",
            )?,
            website,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Enrichments {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Counterparty {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "entity_id", &self.entity_id)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "website", &self.website)?;
        codec::put(&mut members, "logo_url", &self.logo_url)?;
        codec::put(&mut members, "confidence_level", &self.confidence_level)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::put(&mut members, "account_numbers", &self.account_numbers)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Counterparty {
    const NAME: &'static str = "Counterparty";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "entity_id" => 1,
            "type" => 2,
            "website" => 3,
            "logo_url" => 4,
            "confidence_level" => 5,
            "phone_number" => 6,
            "account_numbers" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut entity_id: Option<String> = None;
        let mut r#type: Option<plaid_types::CounterpartyType> = None;
        let mut website: Option<String> = None;
        let mut logo_url: Option<String> = None;
        let mut confidence_level: Option<String> = None;
        let mut phone_number: Option<String> = None;
        let mut account_numbers: Option<plaid_types::CounterpartyNumbers> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                1 if entity_id.is_none() => entity_id = members.next_value()?,
                2 if r#type.is_none() => r#type = Some(members.next_value()?),
                3 if website.is_none() => website = members.next_value()?,
                4 if logo_url.is_none() => logo_url = members.next_value()?,
                5 if confidence_level.is_none() => confidence_level = members.next_value()?,
                6 if phone_number.is_none() => phone_number = members.next_value()?,
                7 if account_numbers.is_none() => account_numbers = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
            entity_id,
            r#type: codec::required(r#type, "type")?,
            website,
            logo_url,
            confidence_level,
            phone_number,
            account_numbers,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Counterparty {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsEnhanceGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_type", &self.account_type)?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransactionsEnhanceGetRequest {
    const NAME: &'static str = "TransactionsEnhanceGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_type" => 0,
            "transactions" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_type: Option<String> = None;
        let mut transactions: Option<Vec<super::types::ClientProvidedRawTransaction>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_type.is_none() => account_type = Some(members.next_value()?),
                1 if transactions.is_none() => transactions = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_type: codec::required(account_type, "account_type")?,
            transactions: transactions.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransactionsEnhanceGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ClientProvidedRawTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ClientProvidedRawTransaction {
    const NAME: &'static str = "ClientProvidedRawTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "description" => 1,
            "amount" => 2,
            "iso_currency_code" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<String> = None;
        let mut description: Option<String> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if description.is_none() => description = Some(members.next_value()?),
                2 if amount.is_none() => amount = Some(members.next_value()?),
                3 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            description: codec::required(description, "description")?,
            amount: codec::required(amount, "amount")?,
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ClientProvidedRawTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionsEnhanceGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "enhanced_transactions",
            &self.enhanced_transactions,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransactionsEnhanceGetResponse {
    const NAME: &'static str = "TransactionsEnhanceGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "enhanced_transactions" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut enhanced_transactions: Option<
            Vec<super::types::ClientProvidedEnhancedTransaction>,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if enhanced_transactions.is_none() => {
                    enhanced_transactions = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            enhanced_transactions: enhanced_transactions.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransactionsEnhanceGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ClientProvidedEnhancedTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "enhancements", &self.enhancements)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ClientProvidedEnhancedTransaction {
    const NAME: &'static str = "ClientProvidedEnhancedTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "description" => 1,
            "amount" => 2,
            "iso_currency_code" => 3,
            "enhancements" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<String> = None;
        let mut description: Option<String> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut enhancements: Option<super::types::Enhancements> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if description.is_none() => description = Some(members.next_value()?),
                2 if amount.is_none() => amount = Some(members.next_value()?),
                3 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                4 if enhancements.is_none() => enhancements = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            description: codec::required(description, "description")?,
            amount: codec::required(amount, "amount")?,
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
            enhancements: codec::required(enhancements, "enhancements")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ClientProvidedEnhancedTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Enhancements {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "merchant_name", &self.merchant_name)?;
        codec::put(&mut members, "website", &self.website)?;
        codec::put(&mut members, "logo_url", &self.logo_url)?;
        codec::put(&mut members, "check_number", &self.check_number)?;
        codec::put(&mut members, "payment_channel", &self.payment_channel)?;
        codec::put(&mut members, "category_id", &self.category_id)?;
        codec::put(&mut members, "category", &self.category)?;
        codec::put(&mut members, "location", &self.location)?;
        codec::put(
            &mut members,
            "personal_finance_category",
            &self.personal_finance_category,
        )?;
        codec::put_some(
            &mut members,
            "personal_finance_category_icon_url",
            self.personal_finance_category_icon_url.as_ref(),
        )?;
        codec::put(&mut members, "counterparties", &self.counterparties)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Enhancements {
    const NAME: &'static str = "Enhancements";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "merchant_name" => 0,
            "website" => 1,
            "logo_url" => 2,
            "check_number" => 3,
            "payment_channel" => 4,
            "category_id" => 5,
            "category" => 6,
            "location" => 7,
            "personal_finance_category" => 8,
            "personal_finance_category_icon_url" => 9,
            "counterparties" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut merchant_name: Option<String> = None;
        let mut website: Option<String> = None;
        let mut logo_url: Option<String> = None;
        let mut check_number: Option<String> = None;
        let mut payment_channel: Option<plaid_types::PaymentChannel> = None;
        let mut category_id: Option<String> = None;
        let mut category: Option<Vec<String>> = None;
        let mut location: Option<plaid_types::Location> = None;
        let mut personal_finance_category: Option<plaid_types::PersonalFinanceCategory> = None;
        let mut personal_finance_category_icon_url: Option<String> = None;
        let mut counterparties: Option<Vec<super::types::Counterparty>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if merchant_name.is_none() => merchant_name = members.next_value()?,
                1 if website.is_none() => website = members.next_value()?,
                2 if logo_url.is_none() => logo_url = members.next_value()?,
                3 if check_number.is_none() => check_number = members.next_value()?,
                4 if payment_channel.is_none() => payment_channel = Some(members.next_value()?),
                5 if category_id.is_none() => category_id = members.next_value()?,
                6 if category.is_none() => category = members.next_value()?,
                7 if location.is_none() => location = Some(members.next_value()?),
                8 if personal_finance_category.is_none() => {
                    personal_finance_category = members.next_value()?
                }
                9 if personal_finance_category_icon_url.is_none() => {
                    personal_finance_category_icon_url = members.next_value()?
                }
                10 if counterparties.is_none() => counterparties = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            merchant_name,
            website,
            logo_url,
            check_number,
            payment_channel: codec::required(payment_channel, "payment_channel")?,
            category_id,
            category: category.unwrap_or_default(),
            location: codec::required(location, "location")?,
            personal_finance_category,
            personal_finance_category_icon_url,
            counterparties: counterparties.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Enhancements {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
