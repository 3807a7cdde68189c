// @generated from api/products/investments.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::ProcessorInvestmentsHoldingsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorInvestmentsHoldingsGetRequest {
    const NAME: &'static str = "ProcessorInvestmentsHoldingsGetRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::ProcessorInvestmentsHoldingsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorInvestmentsHoldingsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account", self.account.as_ref())?;
        codec::put(&mut members, "holdings", &self.holdings)?;
        codec::put(&mut members, "securities", &self.securities)?;
        codec::put_some(
            &mut members,
            "is_investments_fallback_item",
            self.is_investments_fallback_item.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorInvestmentsHoldingsGetResponse {
    const NAME: &'static str = "ProcessorInvestmentsHoldingsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account" => 0,
            "holdings" => 1,
            "securities" => 2,
            "is_investments_fallback_item" => 3,
            "request_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account: Option<codec::Telling<super::types::InvestmentAccount>> = None;
        let mut holdings: Option<Vec<super::types::Holding>> = None;
        let mut securities: Option<Vec<super::types::Security>> = None;
        let mut is_investments_fallback_item: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account.is_none() => account = members.next_value()?,
                1 if holdings.is_none() => holdings = members.next_value()?,
                2 if securities.is_none() => securities = members.next_value()?,
                3 if is_investments_fallback_item.is_none() => {
                    is_investments_fallback_item = members.next_value()?
                }
                4 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account: account.and_then(|value| value.0),
            holdings: holdings.unwrap_or_default(),
            securities: securities.unwrap_or_default(),
            is_investments_fallback_item,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorInvestmentsHoldingsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentAccount {
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

impl<'de> codec::Record<'de> for super::types::InvestmentAccount {
    const NAME: &'static str = "InvestmentAccount";

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
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut balances: Option<super::types::InvestmentAccountBalance> = None;
        let mut mask: Option<String> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        let mut verification_status: Option<super::types::InvestmentAccountVerificationStatus> =
            None;
        let mut verification_name: Option<String> = None;
        let mut verification_insights: Option<plaid_types::AccountVerificationInsights> = None;
        let mut persistent_account_id: Option<String> = None;
        let mut apy: Option<codec::Float> = None;
        let mut holder_category: Option<plaid_types::AccountHolderCategory> = None;
        let mut paired_account_id: Option<plaid_types::AccountId> = None;
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

impl<'de> codec::Deserialize<'de> for super::types::InvestmentAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentAccountBalance {
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
        codec::put(&mut members, "margin_loan_amount", &self.margin_loan_amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InvestmentAccountBalance {
    const NAME: &'static str = "InvestmentAccountBalance";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "available" => 0,
            "current" => 1,
            "limit" => 2,
            "iso_currency_code" => 3,
            "unofficial_currency_code" => 4,
            "last_updated_datetime" => 5,
            "margin_loan_amount" => 6,
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
        let mut margin_loan_amount: Option<plaid_core::Amount> = None;
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
                6 if margin_loan_amount.is_none() => margin_loan_amount = members.next_value()?,
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
            margin_loan_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InvestmentAccountBalance {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Holding {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "security_id", &self.security_id)?;
        codec::put_some(
            &mut members,
            "institution_price",
            self.institution_price.as_ref(),
        )?;
        codec::put(
            &mut members,
            "institution_price_as_of",
            &self.institution_price_as_of,
        )?;
        codec::put(
            &mut members,
            "institution_price_datetime",
            &self.institution_price_datetime,
        )?;
        codec::put_some(
            &mut members,
            "institution_value",
            self.institution_value.as_ref(),
        )?;
        codec::put(&mut members, "cost_basis", &self.cost_basis)?;
        codec::put(&mut members, "quantity", &self.quantity)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "vested_quantity", &self.vested_quantity)?;
        codec::put(&mut members, "vested_value", &self.vested_value)?;
        codec::put(&mut members, "tax_lots", &self.tax_lots)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Holding {
    const NAME: &'static str = "Holding";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "security_id" => 1,
            "institution_price" => 2,
            "institution_price_as_of" => 3,
            "institution_price_datetime" => 4,
            "institution_value" => 5,
            "cost_basis" => 6,
            "quantity" => 7,
            "iso_currency_code" => 8,
            "unofficial_currency_code" => 9,
            "vested_quantity" => 10,
            "vested_value" => 11,
            "tax_lots" => 12,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut security_id: Option<plaid_types::SecurityId> = None;
        let mut institution_price: Option<plaid_core::Amount> = None;
        let mut institution_price_as_of: Option<plaid_core::Date> = None;
        let mut institution_price_datetime: Option<plaid_core::DateTime> = None;
        let mut institution_value: Option<plaid_core::Amount> = None;
        let mut cost_basis: Option<plaid_core::Amount> = None;
        let mut quantity: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut vested_quantity: Option<plaid_core::Amount> = None;
        let mut vested_value: Option<plaid_core::Amount> = None;
        let mut tax_lots: Option<Vec<plaid_types::HoldingTaxLot>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if security_id.is_none() => security_id = Some(members.next_value()?),
                2 if institution_price.is_none() => institution_price = members.next_value()?,
                3 if institution_price_as_of.is_none() => {
                    institution_price_as_of = members.next_value()?
                }
                4 if institution_price_datetime.is_none() => {
                    institution_price_datetime = members.next_value()?
                }
                5 if institution_value.is_none() => institution_value = members.next_value()?,
                6 if cost_basis.is_none() => cost_basis = members.next_value()?,
                7 if quantity.is_none() => quantity = Some(members.next_value()?),
                8 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                9 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                10 if vested_quantity.is_none() => vested_quantity = members.next_value()?,
                11 if vested_value.is_none() => vested_value = members.next_value()?,
                12 if tax_lots.is_none() => tax_lots = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            security_id: codec::required(security_id, "security_id")?,
            institution_price,
            institution_price_as_of,
            institution_price_datetime,
            institution_value,
            cost_basis,
            quantity: codec::required(quantity, "quantity")?,
            iso_currency_code,
            unofficial_currency_code,
            vested_quantity,
            vested_value,
            tax_lots: tax_lots.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Holding {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Security {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "security_id", &self.security_id)?;
        codec::put(&mut members, "isin", &self.isin)?;
        codec::put(&mut members, "cusip", &self.cusip)?;
        codec::put(&mut members, "sedol", &self.sedol)?;
        codec::put(
            &mut members,
            "institution_security_id",
            &self.institution_security_id,
        )?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "proxy_security_id", &self.proxy_security_id)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "ticker_symbol", &self.ticker_symbol)?;
        codec::put(&mut members, "is_cash_equivalent", &self.is_cash_equivalent)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put(&mut members, "close_price", &self.close_price)?;
        codec::put(&mut members, "close_price_as_of", &self.close_price_as_of)?;
        codec::put(&mut members, "update_datetime", &self.update_datetime)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(
            &mut members,
            "market_identifier_code",
            &self.market_identifier_code,
        )?;
        codec::put(&mut members, "sector", &self.sector)?;
        codec::put(&mut members, "industry", &self.industry)?;
        codec::put(&mut members, "cfi_code", &self.cfi_code)?;
        codec::put(&mut members, "figi", &self.figi)?;
        codec::put(&mut members, "option_contract", &self.option_contract)?;
        codec::put(&mut members, "fixed_income", &self.fixed_income)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Security {
    const NAME: &'static str = "Security";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "security_id" => 0,
            "isin" => 1,
            "cusip" => 2,
            "sedol" => 3,
            "institution_security_id" => 4,
            "institution_id" => 5,
            "proxy_security_id" => 6,
            "name" => 7,
            "ticker_symbol" => 8,
            "is_cash_equivalent" => 9,
            "type" => 10,
            "subtype" => 11,
            "close_price" => 12,
            "close_price_as_of" => 13,
            "update_datetime" => 14,
            "iso_currency_code" => 15,
            "unofficial_currency_code" => 16,
            "market_identifier_code" => 17,
            "sector" => 18,
            "industry" => 19,
            "cfi_code" => 20,
            "figi" => 21,
            "option_contract" => 22,
            "fixed_income" => 23,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut security_id: Option<plaid_types::SecurityId> = None;
        let mut isin: Option<String> = None;
        let mut cusip: Option<String> = None;
        let mut sedol: Option<String> = None;
        let mut institution_security_id: Option<String> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut proxy_security_id: Option<plaid_types::SecurityId> = None;
        let mut name: Option<String> = None;
        let mut ticker_symbol: Option<String> = None;
        let mut is_cash_equivalent: Option<bool> = None;
        let mut r#type: Option<String> = None;
        let mut subtype: Option<String> = None;
        let mut close_price: Option<plaid_core::Amount> = None;
        let mut close_price_as_of: Option<plaid_core::Date> = None;
        let mut update_datetime: Option<plaid_core::DateTime> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut market_identifier_code: Option<String> = None;
        let mut sector: Option<String> = None;
        let mut industry: Option<String> = None;
        let mut cfi_code: Option<String> = None;
        let mut figi: Option<String> = None;
        let mut option_contract: Option<super::types::OptionContract> = None;
        let mut fixed_income: Option<super::types::FixedIncome> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if security_id.is_none() => security_id = Some(members.next_value()?),
                1 if isin.is_none() => isin = members.next_value()?,
                2 if cusip.is_none() => cusip = members.next_value()?,
                3 if sedol.is_none() => sedol = members.next_value()?,
                4 if institution_security_id.is_none() => {
                    institution_security_id = members.next_value()?
                }
                5 if institution_id.is_none() => institution_id = members.next_value()?,
                6 if proxy_security_id.is_none() => proxy_security_id = members.next_value()?,
                7 if name.is_none() => name = members.next_value()?,
                8 if ticker_symbol.is_none() => ticker_symbol = members.next_value()?,
                9 if is_cash_equivalent.is_none() => is_cash_equivalent = members.next_value()?,
                10 if r#type.is_none() => r#type = members.next_value()?,
                11 if subtype.is_none() => subtype = members.next_value()?,
                12 if close_price.is_none() => close_price = members.next_value()?,
                13 if close_price_as_of.is_none() => close_price_as_of = members.next_value()?,
                14 if update_datetime.is_none() => update_datetime = members.next_value()?,
                15 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                16 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                17 if market_identifier_code.is_none() => {
                    market_identifier_code = members.next_value()?
                }
                18 if sector.is_none() => sector = members.next_value()?,
                19 if industry.is_none() => industry = members.next_value()?,
                20 if cfi_code.is_none() => cfi_code = members.next_value()?,
                21 if figi.is_none() => figi = members.next_value()?,
                22 if option_contract.is_none() => option_contract = members.next_value()?,
                23 if fixed_income.is_none() => fixed_income = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            security_id: codec::required(security_id, "security_id")?,
            isin,
            cusip,
            sedol,
            institution_security_id,
            institution_id,
            proxy_security_id,
            name,
            ticker_symbol,
            is_cash_equivalent,
            r#type,
            subtype,
            close_price,
            close_price_as_of,
            update_datetime,
            iso_currency_code,
            unofficial_currency_code,
            market_identifier_code,
            sector,
            industry,
            cfi_code,
            figi,
            option_contract,
            fixed_income,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Security {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::OptionContract {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "contract_type", &self.contract_type)?;
        codec::put(&mut members, "expiration_date", &self.expiration_date)?;
        codec::put(&mut members, "strike_price", &self.strike_price)?;
        codec::put(
            &mut members,
            "underlying_security_ticker",
            &self.underlying_security_ticker,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::OptionContract {
    const NAME: &'static str = "OptionContract";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "contract_type" => 0,
            "expiration_date" => 1,
            "strike_price" => 2,
            "underlying_security_ticker" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut contract_type: Option<String> = None;
        let mut expiration_date: Option<plaid_core::Date> = None;
        let mut strike_price: Option<plaid_core::Amount> = None;
        let mut underlying_security_ticker: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if contract_type.is_none() => contract_type = Some(members.next_value()?),
                1 if expiration_date.is_none() => expiration_date = Some(members.next_value()?),
                2 if strike_price.is_none() => strike_price = Some(members.next_value()?),
                3 if underlying_security_ticker.is_none() => {
                    underlying_security_ticker = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            contract_type: codec::required(contract_type, "contract_type")?,
            expiration_date: codec::required(expiration_date, "expiration_date")?,
            strike_price: codec::required(strike_price, "strike_price")?,
            underlying_security_ticker: codec::required(
                underlying_security_ticker,
                "underlying_security_ticker",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::OptionContract {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FixedIncome {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "yield_rate", &self.yield_rate)?;
        codec::put(&mut members, "maturity_date", &self.maturity_date)?;
        codec::put(&mut members, "issue_date", &self.issue_date)?;
        codec::put(&mut members, "face_value", &self.face_value)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::FixedIncome {
    const NAME: &'static str = "FixedIncome";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "yield_rate" => 0,
            "maturity_date" => 1,
            "issue_date" => 2,
            "face_value" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut yield_rate: Option<super::types::YieldRate> = None;
        let mut maturity_date: Option<plaid_core::Date> = None;
        let mut issue_date: Option<plaid_core::Date> = None;
        let mut face_value: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if yield_rate.is_none() => yield_rate = members.next_value()?,
                1 if maturity_date.is_none() => maturity_date = members.next_value()?,
                2 if issue_date.is_none() => issue_date = members.next_value()?,
                3 if face_value.is_none() => face_value = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            yield_rate,
            maturity_date,
            issue_date,
            face_value,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::FixedIncome {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::YieldRate {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "percentage", self.percentage.as_ref())?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::YieldRate {
    const NAME: &'static str = "YieldRate";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "percentage" => 0,
            "type" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut percentage: Option<codec::Float> = None;
        let mut r#type: Option<super::types::YieldRateType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if percentage.is_none() => percentage = members.next_value()?,
                1 if r#type.is_none() => r#type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            percentage: percentage.map(|value| value.0),
            r#type,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::YieldRate {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorInvestmentsAuthGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorInvestmentsAuthGetRequest {
    const NAME: &'static str = "ProcessorInvestmentsAuthGetRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::ProcessorInvestmentsAuthGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorInvestmentsAuthGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account", self.account.as_ref())?;
        codec::put(&mut members, "holdings", &self.holdings)?;
        codec::put(&mut members, "securities", &self.securities)?;
        codec::put(&mut members, "owners", &self.owners)?;
        codec::put(&mut members, "numbers", &self.numbers)?;
        codec::put(&mut members, "data_sources", &self.data_sources)?;
        codec::put(
            &mut members,
            "account_details_401k",
            &self.account_details_401k,
        )?;
        codec::put_some(
            &mut members,
            "is_investments_fallback_item",
            self.is_investments_fallback_item.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorInvestmentsAuthGetResponse {
    const NAME: &'static str = "ProcessorInvestmentsAuthGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account" => 0,
            "holdings" => 1,
            "securities" => 2,
            "owners" => 3,
            "numbers" => 4,
            "data_sources" => 5,
            "account_details_401k" => 6,
            "is_investments_fallback_item" => 7,
            "request_id" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account: Option<codec::Telling<plaid_types::AccountBase>> = None;
        let mut holdings: Option<Vec<super::types::Holding>> = None;
        let mut securities: Option<Vec<super::types::Security>> = None;
        let mut owners: Option<Vec<super::types::InvestmentsAuthOwner>> = None;
        let mut numbers: Option<super::types::InvestmentsAuthGetNumbers> = None;
        let mut data_sources: Option<super::types::InvestmentsAuthDataSources> = None;
        let mut account_details_401k: Option<Vec<super::types::InvestmentsAuthAccountDetails401k>> =
            None;
        let mut is_investments_fallback_item: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account.is_none() => account = members.next_value()?,
                1 if holdings.is_none() => holdings = members.next_value()?,
                2 if securities.is_none() => securities = members.next_value()?,
                3 if owners.is_none() => owners = members.next_value()?,
                4 if numbers.is_none() => numbers = Some(members.next_value()?),
                5 if data_sources.is_none() => data_sources = Some(members.next_value()?),
                6 if account_details_401k.is_none() => {
                    account_details_401k = members.next_value()?
                }
                7 if is_investments_fallback_item.is_none() => {
                    is_investments_fallback_item = members.next_value()?
                }
                8 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account: account.and_then(|value| value.0),
            holdings: holdings.unwrap_or_default(),
            securities: securities.unwrap_or_default(),
            owners: owners.unwrap_or_default(),
            numbers: codec::required(numbers, "numbers")?,
            data_sources: codec::required(data_sources, "data_sources")?,
            account_details_401k: account_details_401k.unwrap_or_default(),
            is_investments_fallback_item,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorInvestmentsAuthGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsAuthOwner {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put(&mut members, "names", &self.names)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InvestmentsAuthOwner {
    const NAME: &'static str = "InvestmentsAuthOwner";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "names" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut names: Option<Vec<String>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if names.is_none() => names = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            names: names.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InvestmentsAuthOwner {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsAuthGetNumbers {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "acats", &self.acats)?;
        codec::put(&mut members, "aton", &self.aton)?;
        codec::put(&mut members, "retirement_401k", &self.retirement_401k)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InvestmentsAuthGetNumbers {
    const NAME: &'static str = "InvestmentsAuthGetNumbers";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "acats" => 0,
            "aton" => 1,
            "retirement_401k" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut acats: Option<Vec<super::types::NumbersACATS>> = None;
        let mut aton: Option<Vec<super::types::NumbersATON>> = None;
        let mut retirement_401k: Option<Vec<super::types::NumbersRetirement401k>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if acats.is_none() => acats = members.next_value()?,
                1 if aton.is_none() => aton = members.next_value()?,
                2 if retirement_401k.is_none() => retirement_401k = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            acats: acats.unwrap_or_default(),
            aton: aton.unwrap_or_default(),
            retirement_401k: retirement_401k.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InvestmentsAuthGetNumbers {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::NumbersACATS {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "account", &self.account)?;
        codec::put(&mut members, "dtc_numbers", &self.dtc_numbers)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::NumbersACATS {
    const NAME: &'static str = "NumbersACATS";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "account" => 1,
            "dtc_numbers" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut account: Option<plaid_core::Sensitive> = None;
        let mut dtc_numbers: Option<Vec<String>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if account.is_none() => account = Some(members.next_value()?),
                2 if dtc_numbers.is_none() => dtc_numbers = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            account: codec::required(account, "account")?,
            dtc_numbers: dtc_numbers.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::NumbersACATS {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::NumbersATON {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "account", &self.account)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::NumbersATON {
    const NAME: &'static str = "NumbersATON";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "account" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut account: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if account.is_none() => account = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            account: codec::required(account, "account")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::NumbersATON {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::NumbersRetirement401k {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(&mut members, "plan", self.plan.as_ref())?;
        codec::put_some(&mut members, "account", self.account.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::NumbersRetirement401k {
    const NAME: &'static str = "NumbersRetirement401k";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "plan" => 1,
            "account" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut plan: Option<String> = None;
        let mut account: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if plan.is_none() => plan = members.next_value()?,
                2 if account.is_none() => account = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            plan,
            account,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::NumbersRetirement401k {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsAuthDataSources {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "numbers", self.numbers.as_ref())?;
        codec::put_some(&mut members, "owners", self.owners.as_ref())?;
        codec::put_some(&mut members, "holdings", self.holdings.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InvestmentsAuthDataSources {
    const NAME: &'static str = "InvestmentsAuthDataSources";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "numbers" => 0,
            "owners" => 1,
            "holdings" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut numbers: Option<super::types::DataSources> = None;
        let mut owners: Option<super::types::DataSources> = None;
        let mut holdings: Option<super::types::DataSources> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if numbers.is_none() => numbers = members.next_value()?,
                1 if owners.is_none() => owners = members.next_value()?,
                2 if holdings.is_none() => holdings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            numbers,
            owners,
            holdings,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InvestmentsAuthDataSources {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsAuthAccountDetails401k {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put_some(&mut members, "fee_details", self.fee_details.as_ref())?;
        codec::put_some(
            &mut members,
            "contribution_details",
            self.contribution_details.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InvestmentsAuthAccountDetails401k {
    const NAME: &'static str = "InvestmentsAuthAccountDetails401k";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "fee_details" => 1,
            "contribution_details" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut fee_details: Option<super::types::InvestmentsAuth401kFeeDetails> = None;
        let mut contribution_details: Option<super::types::InvestmentsAuth401kContributionDetails> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if fee_details.is_none() => fee_details = members.next_value()?,
                2 if contribution_details.is_none() => {
                    contribution_details = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            fee_details,
            contribution_details,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InvestmentsAuthAccountDetails401k {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsAuth401kFeeDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "account_fee_count_12m",
            self.account_fee_count_12m.as_ref(),
        )?;
        codec::put(
            &mut members,
            "account_fee_amount_12m",
            &self.account_fee_amount_12m,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InvestmentsAuth401kFeeDetails {
    const NAME: &'static str = "InvestmentsAuth401kFeeDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_fee_count_12m" => 0,
            "account_fee_amount_12m" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_fee_count_12m: Option<codec::Int> = None;
        let mut account_fee_amount_12m: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_fee_count_12m.is_none() => {
                    account_fee_count_12m = members.next_value()?
                }
                1 if account_fee_amount_12m.is_none() => {
                    account_fee_amount_12m = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_fee_count_12m: account_fee_count_12m.map(|value| value.0),
            account_fee_amount_12m: codec::required(
                account_fee_amount_12m,
                "account_fee_amount_12m",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InvestmentsAuth401kFeeDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsAuth401kContributionDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "last_contribution_transactions",
            &self.last_contribution_transactions,
        )?;
        codec::put_some(
            &mut members,
            "contribution_count_1m",
            self.contribution_count_1m.as_ref(),
        )?;
        codec::put(
            &mut members,
            "contribution_amount_1m",
            &self.contribution_amount_1m,
        )?;
        codec::put_some(
            &mut members,
            "contribution_count_6m",
            self.contribution_count_6m.as_ref(),
        )?;
        codec::put(
            &mut members,
            "contribution_amount_6m",
            &self.contribution_amount_6m,
        )?;
        codec::put_some(
            &mut members,
            "contribution_count_12m",
            self.contribution_count_12m.as_ref(),
        )?;
        codec::put(
            &mut members,
            "contribution_amount_12m",
            &self.contribution_amount_12m,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InvestmentsAuth401kContributionDetails {
    const NAME: &'static str = "InvestmentsAuth401kContributionDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "last_contribution_transactions" => 0,
            "contribution_count_1m" => 1,
            "contribution_amount_1m" => 2,
            "contribution_count_6m" => 3,
            "contribution_amount_6m" => 4,
            "contribution_count_12m" => 5,
            "contribution_amount_12m" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut last_contribution_transactions: Option<Vec<super::types::InvestmentTransaction>> =
            None;
        let mut contribution_count_1m: Option<codec::Int> = None;
        let mut contribution_amount_1m: Option<plaid_core::Amount> = None;
        let mut contribution_count_6m: Option<codec::Int> = None;
        let mut contribution_amount_6m: Option<plaid_core::Amount> = None;
        let mut contribution_count_12m: Option<codec::Int> = None;
        let mut contribution_amount_12m: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if last_contribution_transactions.is_none() => {
                    last_contribution_transactions = members.next_value()?
                }
                1 if contribution_count_1m.is_none() => {
                    contribution_count_1m = members.next_value()?
                }
                2 if contribution_amount_1m.is_none() => {
                    contribution_amount_1m = Some(members.next_value()?)
                }
                3 if contribution_count_6m.is_none() => {
                    contribution_count_6m = members.next_value()?
                }
                4 if contribution_amount_6m.is_none() => {
                    contribution_amount_6m = Some(members.next_value()?)
                }
                5 if contribution_count_12m.is_none() => {
                    contribution_count_12m = members.next_value()?
                }
                6 if contribution_amount_12m.is_none() => {
                    contribution_amount_12m = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            last_contribution_transactions: last_contribution_transactions.unwrap_or_default(),
            contribution_count_1m: contribution_count_1m.map(|value| value.0),
            contribution_amount_1m: codec::required(
                contribution_amount_1m,
                "contribution_amount_1m",
            )?,
            contribution_count_6m: contribution_count_6m.map(|value| value.0),
            contribution_amount_6m: codec::required(
                contribution_amount_6m,
                "contribution_amount_6m",
            )?,
            contribution_count_12m: contribution_count_12m.map(|value| value.0),
            contribution_amount_12m: codec::required(
                contribution_amount_12m,
                "contribution_amount_12m",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InvestmentsAuth401kContributionDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "investment_transaction_id",
            &self.investment_transaction_id,
        )?;
        codec::put(
            &mut members,
            "cancel_transaction_id",
            &self.cancel_transaction_id,
        )?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "security_id", &self.security_id)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::put(
            &mut members,
            "transaction_datetime",
            &self.transaction_datetime,
        )?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "quantity", &self.quantity)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "price", &self.price)?;
        codec::put(&mut members, "fees", &self.fees)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InvestmentTransaction {
    const NAME: &'static str = "InvestmentTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "investment_transaction_id" => 0,
            "cancel_transaction_id" => 1,
            "account_id" => 2,
            "security_id" => 3,
            "date" => 4,
            "transaction_datetime" => 5,
            "name" => 6,
            "quantity" => 7,
            "amount" => 8,
            "price" => 9,
            "fees" => 10,
            "type" => 11,
            "subtype" => 12,
            "iso_currency_code" => 13,
            "unofficial_currency_code" => 14,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut investment_transaction_id: Option<plaid_types::InvestmentTransactionId> = None;
        let mut cancel_transaction_id: Option<plaid_types::InvestmentTransactionId> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut security_id: Option<plaid_types::SecurityId> = None;
        let mut date: Option<plaid_core::Date> = None;
        let mut transaction_datetime: Option<plaid_core::DateTime> = None;
        let mut name: Option<String> = None;
        let mut quantity: Option<plaid_core::Amount> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut price: Option<plaid_core::Amount> = None;
        let mut fees: Option<plaid_core::Amount> = None;
        let mut r#type: Option<plaid_types::InvestmentTransactionType> = None;
        let mut subtype: Option<plaid_types::InvestmentTransactionSubtype> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if investment_transaction_id.is_none() => {
                    investment_transaction_id = Some(members.next_value()?)
                }
                1 if cancel_transaction_id.is_none() => {
                    cancel_transaction_id = members.next_value()?
                }
                2 if account_id.is_none() => account_id = Some(members.next_value()?),
                3 if security_id.is_none() => security_id = members.next_value()?,
                4 if date.is_none() => date = Some(members.next_value()?),
                5 if transaction_datetime.is_none() => {
                    transaction_datetime = members.next_value()?
                }
                6 if name.is_none() => name = Some(members.next_value()?),
                7 if quantity.is_none() => quantity = Some(members.next_value()?),
                8 if amount.is_none() => amount = Some(members.next_value()?),
                9 if price.is_none() => price = Some(members.next_value()?),
                10 if fees.is_none() => fees = members.next_value()?,
                11 if r#type.is_none() => r#type = Some(members.next_value()?),
                12 if subtype.is_none() => subtype = Some(members.next_value()?),
                13 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                14 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            investment_transaction_id: codec::required(
                investment_transaction_id,
                "investment_transaction_id",
            )?,
            cancel_transaction_id,
            account_id: codec::required(account_id, "account_id")?,
            security_id,
            date: codec::required(date, "date")?,
            transaction_datetime,
            name: codec::required(name, "name")?,
            quantity: codec::required(quantity, "quantity")?,
            amount: codec::required(amount, "amount")?,
            price: codec::required(price, "price")?,
            fees,
            r#type: codec::required(r#type, "type")?,
            subtype: codec::required(subtype, "subtype")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InvestmentTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorInvestmentsTransactionsGetRequest {
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
impl<'de> codec::Record<'de> for super::types::ProcessorInvestmentsTransactionsGetRequest {
    const NAME: &'static str = "ProcessorInvestmentsTransactionsGetRequest";

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
        let mut options: Option<super::types::InvestmentsTransactionsGetRequestOptions> = None;
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
impl<'de> codec::Deserialize<'de> for super::types::ProcessorInvestmentsTransactionsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsTransactionsGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "offset", self.offset.as_ref())?;
        codec::put_some(&mut members, "async_update", self.async_update.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InvestmentsTransactionsGetRequestOptions {
    const NAME: &'static str = "InvestmentsTransactionsGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_ids" => 0,
            "count" => 1,
            "offset" => 2,
            "async_update" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_ids: Option<Vec<plaid_types::AccountId>> = None;
        let mut count: Option<codec::Int> = None;
        let mut offset: Option<codec::Int> = None;
        let mut async_update: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_ids.is_none() => account_ids = members.next_value()?,
                1 if count.is_none() => count = members.next_value()?,
                2 if offset.is_none() => offset = members.next_value()?,
                3 if async_update.is_none() => async_update = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_ids,
            count: count.map(|value| value.0),
            offset: offset.map(|value| value.0),
            async_update,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::InvestmentsTransactionsGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorInvestmentsTransactionsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account", self.account.as_ref())?;
        codec::put(
            &mut members,
            "investment_transactions",
            &self.investment_transactions,
        )?;
        codec::put(&mut members, "securities", &self.securities)?;
        codec::put_some(
            &mut members,
            "total_investment_transactions",
            self.total_investment_transactions.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(
            &mut members,
            "is_investments_fallback_item",
            self.is_investments_fallback_item.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorInvestmentsTransactionsGetResponse {
    const NAME: &'static str = "ProcessorInvestmentsTransactionsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account" => 0,
            "investment_transactions" => 1,
            "securities" => 2,
            "total_investment_transactions" => 3,
            "request_id" => 4,
            "is_investments_fallback_item" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account: Option<codec::Telling<super::types::InvestmentAccount>> = None;
        let mut investment_transactions: Option<Vec<super::types::InvestmentTransaction>> = None;
        let mut securities: Option<Vec<super::types::Security>> = None;
        let mut total_investment_transactions: Option<codec::Int> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut is_investments_fallback_item: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account.is_none() => account = members.next_value()?,
                1 if investment_transactions.is_none() => {
                    investment_transactions = members.next_value()?
                }
                2 if securities.is_none() => securities = members.next_value()?,
                3 if total_investment_transactions.is_none() => {
                    total_investment_transactions = members.next_value()?
                }
                4 if request_id.is_none() => request_id = members.next_value()?,
                5 if is_investments_fallback_item.is_none() => {
                    is_investments_fallback_item = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account: account.and_then(|value| value.0),
            investment_transactions: investment_transactions.unwrap_or_default(),
            securities: securities.unwrap_or_default(),
            total_investment_transactions: total_investment_transactions.map(|value| value.0),
            request_id,
            is_investments_fallback_item,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorInvestmentsTransactionsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsHoldingsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InvestmentsHoldingsGetRequest {
    const NAME: &'static str = "InvestmentsHoldingsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "options" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut options: Option<super::types::InvestmentHoldingsGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::InvestmentsHoldingsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentHoldingsGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InvestmentHoldingsGetRequestOptions {
    const NAME: &'static str = "InvestmentHoldingsGetRequestOptions";

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
impl<'de> codec::Deserialize<'de> for super::types::InvestmentHoldingsGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsHoldingsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "holdings", &self.holdings)?;
        codec::put(&mut members, "securities", &self.securities)?;
        codec::put(&mut members, "item", &self.item)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(
            &mut members,
            "is_investments_fallback_item",
            self.is_investments_fallback_item.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InvestmentsHoldingsGetResponse {
    const NAME: &'static str = "InvestmentsHoldingsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "accounts" => 0,
            "holdings" => 1,
            "securities" => 2,
            "item" => 3,
            "request_id" => 4,
            "is_investments_fallback_item" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut accounts: Option<Vec<super::types::InvestmentAccount>> = None;
        let mut holdings: Option<Vec<super::types::Holding>> = None;
        let mut securities: Option<Vec<super::types::Security>> = None;
        let mut item: Option<plaid_types::Item> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut is_investments_fallback_item: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if accounts.is_none() => accounts = members.next_value()?,
                1 if holdings.is_none() => holdings = members.next_value()?,
                2 if securities.is_none() => securities = members.next_value()?,
                3 if item.is_none() => item = Some(members.next_value()?),
                4 if request_id.is_none() => request_id = members.next_value()?,
                5 if is_investments_fallback_item.is_none() => {
                    is_investments_fallback_item = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            accounts: accounts.unwrap_or_default(),
            holdings: holdings.unwrap_or_default(),
            securities: securities.unwrap_or_default(),
            item: codec::required(item, "item")?,
            request_id,
            is_investments_fallback_item,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InvestmentsHoldingsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsTransactionsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InvestmentsTransactionsGetRequest {
    const NAME: &'static str = "InvestmentsTransactionsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "start_date" => 1,
            "end_date" => 2,
            "options" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut options: Option<super::types::InvestmentsTransactionsGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if start_date.is_none() => start_date = Some(members.next_value()?),
                2 if end_date.is_none() => end_date = Some(members.next_value()?),
                3 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            start_date: codec::required(start_date, "start_date")?,
            end_date: codec::required(end_date, "end_date")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::InvestmentsTransactionsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsTransactionsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item", &self.item)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "securities", &self.securities)?;
        codec::put(
            &mut members,
            "investment_transactions",
            &self.investment_transactions,
        )?;
        codec::put_some(
            &mut members,
            "total_investment_transactions",
            self.total_investment_transactions.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(
            &mut members,
            "is_investments_fallback_item",
            self.is_investments_fallback_item.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InvestmentsTransactionsGetResponse {
    const NAME: &'static str = "InvestmentsTransactionsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item" => 0,
            "accounts" => 1,
            "securities" => 2,
            "investment_transactions" => 3,
            "total_investment_transactions" => 4,
            "request_id" => 5,
            "is_investments_fallback_item" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item: Option<plaid_types::Item> = None;
        let mut accounts: Option<Vec<super::types::InvestmentAccount>> = None;
        let mut securities: Option<Vec<super::types::Security>> = None;
        let mut investment_transactions: Option<Vec<super::types::InvestmentTransaction>> = None;
        let mut total_investment_transactions: Option<codec::Int> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut is_investments_fallback_item: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item.is_none() => item = Some(members.next_value()?),
                1 if accounts.is_none() => accounts = members.next_value()?,
                2 if securities.is_none() => securities = members.next_value()?,
                3 if investment_transactions.is_none() => {
                    investment_transactions = members.next_value()?
                }
                4 if total_investment_transactions.is_none() => {
                    total_investment_transactions = members.next_value()?
                }
                5 if request_id.is_none() => request_id = members.next_value()?,
                6 if is_investments_fallback_item.is_none() => {
                    is_investments_fallback_item = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item: codec::required(item, "item")?,
            accounts: accounts.unwrap_or_default(),
            securities: securities.unwrap_or_default(),
            investment_transactions: investment_transactions.unwrap_or_default(),
            total_investment_transactions: total_investment_transactions.map(|value| value.0),
            request_id,
            is_investments_fallback_item,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InvestmentsTransactionsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsRefreshRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InvestmentsRefreshRequest {
    const NAME: &'static str = "InvestmentsRefreshRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::InvestmentsRefreshRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsRefreshResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InvestmentsRefreshResponse {
    const NAME: &'static str = "InvestmentsRefreshResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::InvestmentsRefreshResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsAuthGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InvestmentsAuthGetRequest {
    const NAME: &'static str = "InvestmentsAuthGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "options" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut options: Option<super::types::InvestmentsAuthGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::InvestmentsAuthGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsAuthGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InvestmentsAuthGetRequestOptions {
    const NAME: &'static str = "InvestmentsAuthGetRequestOptions";

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
impl<'de> codec::Deserialize<'de> for super::types::InvestmentsAuthGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsAuthGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "holdings", &self.holdings)?;
        codec::put(&mut members, "securities", &self.securities)?;
        codec::put(&mut members, "owners", &self.owners)?;
        codec::put(&mut members, "numbers", &self.numbers)?;
        codec::put_some(&mut members, "data_sources", self.data_sources.as_ref())?;
        codec::put(
            &mut members,
            "account_details_401k",
            &self.account_details_401k,
        )?;
        codec::put(&mut members, "item", &self.item)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InvestmentsAuthGetResponse {
    const NAME: &'static str = "InvestmentsAuthGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "accounts" => 0,
            "holdings" => 1,
            "securities" => 2,
            "owners" => 3,
            "numbers" => 4,
            "data_sources" => 5,
            "account_details_401k" => 6,
            "item" => 7,
            "request_id" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut accounts: Option<Vec<super::types::InvestmentAccount>> = None;
        let mut holdings: Option<Vec<super::types::Holding>> = None;
        let mut securities: Option<Vec<super::types::Security>> = None;
        let mut owners: Option<Vec<super::types::InvestmentsAuthOwner>> = None;
        let mut numbers: Option<super::types::InvestmentsAuthGetNumbers> = None;
        let mut data_sources: Option<super::types::InvestmentsAuthDataSources> = None;
        let mut account_details_401k: Option<Vec<super::types::InvestmentsAuthAccountDetails401k>> =
            None;
        let mut item: Option<plaid_types::Item> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if accounts.is_none() => accounts = members.next_value()?,
                1 if holdings.is_none() => holdings = members.next_value()?,
                2 if securities.is_none() => securities = members.next_value()?,
                3 if owners.is_none() => owners = members.next_value()?,
                4 if numbers.is_none() => numbers = Some(members.next_value()?),
                5 if data_sources.is_none() => data_sources = members.next_value()?,
                6 if account_details_401k.is_none() => {
                    account_details_401k = members.next_value()?
                }
                7 if item.is_none() => item = Some(members.next_value()?),
                8 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            accounts: accounts.unwrap_or_default(),
            holdings: holdings.unwrap_or_default(),
            securities: securities.unwrap_or_default(),
            owners: owners.unwrap_or_default(),
            numbers: codec::required(numbers, "numbers")?,
            data_sources,
            account_details_401k: account_details_401k.unwrap_or_default(),
            item: codec::required(item, "item")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InvestmentsAuthGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
