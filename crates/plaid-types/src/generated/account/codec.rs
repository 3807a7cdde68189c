// @generated from api/shared/account.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::AccountBase {
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
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::AccountBase {
    const NAME: &'static str = "AccountBase";

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
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<crate::AccountId> = None;
        let mut balances: Option<crate::AccountBalance> = None;
        let mut mask: Option<String> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut r#type: Option<crate::AccountType> = None;
        let mut subtype: Option<crate::AccountSubtype> = None;
        let mut verification_status: Option<crate::AccountBaseVerificationStatus> = None;
        let mut verification_name: Option<String> = None;
        let mut verification_insights: Option<crate::AccountVerificationInsights> = None;
        let mut persistent_account_id: Option<String> = None;
        let mut apy: Option<codec::Float> = None;
        let mut holder_category: Option<crate::AccountHolderCategory> = None;
        let mut paired_account_id: Option<crate::AccountId> = None;
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
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::AccountBase {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::AccountBalance {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "available", &self.available)?;
        codec::put(&mut members, "current", &self.current)?;
        codec::put(&mut members, "limit", &self.limit)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(
            &mut members,
            "last_updated_datetime",
            &self.last_updated_datetime,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::AccountBalance {
    const NAME: &'static str = "AccountBalance";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "available" => 0,
            "current" => 1,
            "limit" => 2,
            "iso_currency_code" => 3,
            "unofficial_currency_code" => 4,
            "last_updated_datetime" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut available: Option<plaid_core::Amount> = None;
        let mut current: Option<plaid_core::Amount> = None;
        let mut limit: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut last_updated_datetime: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if available.is_none() => available = members.next_value()?,
                1 if current.is_none() => current = members.next_value()?,
                2 if limit.is_none() => limit = members.next_value()?,
                3 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                4 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                5 if last_updated_datetime.is_none() => {
                    last_updated_datetime = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            available,
            current,
            limit,
            iso_currency_code,
            unofficial_currency_code,
            last_updated_datetime,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::AccountBalance {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::AccountVerificationInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name_match_score", &self.name_match_score)?;
        codec::put(&mut members, "network_status", &self.network_status)?;
        codec::put_some(
            &mut members,
            "previous_returns",
            self.previous_returns.as_ref(),
        )?;
        codec::put(
            &mut members,
            "account_number_format",
            &self.account_number_format,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::AccountVerificationInsights {
    const NAME: &'static str = "AccountVerificationInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name_match_score" => 0,
            "network_status" => 1,
            "previous_returns" => 2,
            "account_number_format" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name_match_score: Option<codec::Int> = None;
        let mut network_status: Option<crate::AccountVerificationInsightsNetworkStatus> = None;
        let mut previous_returns: Option<crate::AccountVerificationInsightsPreviousReturns> = None;
        let mut account_number_format: Option<
            crate::AccountVerificationInsightsAccountNumberFormat,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name_match_score.is_none() => name_match_score = members.next_value()?,
                1 if network_status.is_none() => network_status = Some(members.next_value()?),
                2 if previous_returns.is_none() => previous_returns = members.next_value()?,
                3 if account_number_format.is_none() => {
                    account_number_format = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name_match_score: name_match_score.map(|value| value.0),
            network_status: codec::required(network_status, "network_status")?,
            previous_returns,
            account_number_format: codec::required(account_number_format, "account_number_format")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::AccountVerificationInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::AccountVerificationInsightsNetworkStatus {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "has_numbers_match",
            self.has_numbers_match.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "is_numbers_match_verified",
            self.is_numbers_match_verified.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::AccountVerificationInsightsNetworkStatus {
    const NAME: &'static str = "AccountVerificationInsightsNetworkStatus";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "has_numbers_match" => 0,
            "is_numbers_match_verified" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut has_numbers_match: Option<bool> = None;
        let mut is_numbers_match_verified: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if has_numbers_match.is_none() => has_numbers_match = members.next_value()?,
                1 if is_numbers_match_verified.is_none() => {
                    is_numbers_match_verified = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            has_numbers_match,
            is_numbers_match_verified,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::AccountVerificationInsightsNetworkStatus {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::AccountVerificationInsightsPreviousReturns {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "has_previous_administrative_return",
            self.has_previous_administrative_return.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::AccountVerificationInsightsPreviousReturns {
    const NAME: &'static str = "AccountVerificationInsightsPreviousReturns";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "has_previous_administrative_return" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut has_previous_administrative_return: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if has_previous_administrative_return.is_none() => {
                    has_previous_administrative_return = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            has_previous_administrative_return,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::AccountVerificationInsightsPreviousReturns {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::Item {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "webhook", &self.webhook)?;
        codec::put(&mut members, "auth_method", &self.auth_method)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put(&mut members, "available_products", &self.available_products)?;
        codec::put(&mut members, "billed_products", &self.billed_products)?;
        codec::put(&mut members, "products", &self.products)?;
        codec::put(&mut members, "consented_products", &self.consented_products)?;
        codec::put(
            &mut members,
            "consent_expiration_time",
            &self.consent_expiration_time,
        )?;
        codec::put_some(&mut members, "update_type", self.update_type.as_ref())?;
        codec::put(&mut members, "paired_item_id", &self.paired_item_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::Item {
    const NAME: &'static str = "Item";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "institution_id" => 1,
            "institution_name" => 2,
            "webhook" => 3,
            "auth_method" => 4,
            "error" => 5,
            "available_products" => 6,
            "billed_products" => 7,
            "products" => 8,
            "consented_products" => 9,
            "consent_expiration_time" => 10,
            "update_type" => 11,
            "paired_item_id" => 12,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut institution_id: Option<crate::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut webhook: Option<String> = None;
        let mut auth_method: Option<crate::ItemAuthMethod> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut available_products: Option<Vec<crate::Products>> = None;
        let mut billed_products: Option<Vec<crate::Products>> = None;
        let mut products: Option<Vec<crate::Products>> = None;
        let mut consented_products: Option<Vec<crate::Products>> = None;
        let mut consent_expiration_time: Option<plaid_core::DateTime> = None;
        let mut update_type: Option<crate::ItemUpdateType> = None;
        let mut paired_item_id: Option<plaid_core::ItemId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if institution_id.is_none() => institution_id = members.next_value()?,
                2 if institution_name.is_none() => institution_name = members.next_value()?,
                3 if webhook.is_none() => webhook = members.next_value()?,
                4 if auth_method.is_none() => auth_method = members.next_value()?,
                5 if error.is_none() => error = members.next_value()?,
                6 if available_products.is_none() => available_products = members.next_value()?,
                7 if billed_products.is_none() => billed_products = members.next_value()?,
                8 if products.is_none() => products = members.next_value()?,
                9 if consented_products.is_none() => consented_products = members.next_value()?,
                10 if consent_expiration_time.is_none() => {
                    consent_expiration_time = members.next_value()?
                }
                11 if update_type.is_none() => update_type = members.next_value()?,
                12 if paired_item_id.is_none() => paired_item_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            institution_id,
            institution_name,
            webhook,
            auth_method,
            error: error.and_then(|value| value.0),
            available_products: available_products.unwrap_or_default(),
            billed_products: billed_products.unwrap_or_default(),
            products: products.unwrap_or_default(),
            consented_products: consented_products.unwrap_or_default(),
            consent_expiration_time,
            update_type,
            paired_item_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::Item {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
