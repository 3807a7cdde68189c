// @generated from api/products/signal.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::ProcessorSignalEvaluateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::put(
            &mut members,
            "client_transaction_id",
            &self.client_transaction_id,
        )?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put_some(&mut members, "user_present", self.user_present.as_ref())?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::put_some(&mut members, "is_recurring", self.is_recurring.as_ref())?;
        codec::put_some(
            &mut members,
            "default_payment_method",
            self.default_payment_method.as_ref(),
        )?;
        codec::put_some(&mut members, "user", self.user.as_ref())?;
        codec::put_some(&mut members, "device", self.device.as_ref())?;
        codec::put_some(&mut members, "ruleset_key", self.ruleset_key.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorSignalEvaluateRequest {
    const NAME: &'static str = "ProcessorSignalEvaluateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "processor_token" => 0,
            "client_transaction_id" => 1,
            "amount" => 2,
            "user_present" => 3,
            "client_user_id" => 4,
            "is_recurring" => 5,
            "default_payment_method" => 6,
            "user" => 7,
            "device" => 8,
            "ruleset_key" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        let mut client_transaction_id: Option<String> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut user_present: Option<bool> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut is_recurring: Option<bool> = None;
        let mut default_payment_method: Option<String> = None;
        let mut user: Option<super::types::SignalUser> = None;
        let mut device: Option<plaid_types::SignalDevice> = None;
        let mut ruleset_key: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                1 if client_transaction_id.is_none() => {
                    client_transaction_id = Some(members.next_value()?)
                }
                2 if amount.is_none() => amount = Some(members.next_value()?),
                3 if user_present.is_none() => user_present = members.next_value()?,
                4 if client_user_id.is_none() => client_user_id = members.next_value()?,
                5 if is_recurring.is_none() => is_recurring = members.next_value()?,
                6 if default_payment_method.is_none() => {
                    default_payment_method = members.next_value()?
                }
                7 if user.is_none() => user = members.next_value()?,
                8 if device.is_none() => device = members.next_value()?,
                9 if ruleset_key.is_none() => ruleset_key = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            processor_token: codec::required(processor_token, "processor_token")?,
            client_transaction_id: codec::required(client_transaction_id, "client_transaction_id")?,
            amount: codec::required(amount, "amount")?,
            user_present,
            client_user_id,
            is_recurring,
            default_payment_method,
            user,
            device,
            ruleset_key,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorSignalEvaluateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SignalUser {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SignalUser {
    const NAME: &'static str = "SignalUser";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "phone_number" => 1,
            "email_address" => 2,
            "address" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<super::types::SignalPersonName> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut address: Option<plaid_types::SignalAddressData> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if phone_number.is_none() => phone_number = members.next_value()?,
                2 if email_address.is_none() => email_address = members.next_value()?,
                3 if address.is_none() => address = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            phone_number,
            email_address,
            address,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SignalUser {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SignalPersonName {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "prefix", self.prefix.as_ref())?;
        codec::put_some(&mut members, "given_name", self.given_name.as_ref())?;
        codec::put_some(&mut members, "middle_name", self.middle_name.as_ref())?;
        codec::put_some(&mut members, "family_name", self.family_name.as_ref())?;
        codec::put_some(&mut members, "suffix", self.suffix.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SignalPersonName {
    const NAME: &'static str = "SignalPersonName";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "prefix" => 0,
            "given_name" => 1,
            "middle_name" => 2,
            "family_name" => 3,
            "suffix" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut prefix: Option<String> = None;
        let mut given_name: Option<String> = None;
        let mut middle_name: Option<String> = None;
        let mut family_name: Option<String> = None;
        let mut suffix: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if prefix.is_none() => prefix = members.next_value()?,
                1 if given_name.is_none() => given_name = members.next_value()?,
                2 if middle_name.is_none() => middle_name = members.next_value()?,
                3 if family_name.is_none() => family_name = members.next_value()?,
                4 if suffix.is_none() => suffix = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            prefix,
            given_name,
            middle_name,
            family_name,
            suffix,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SignalPersonName {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorSignalEvaluateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "scores", &self.scores)?;
        codec::put_some(
            &mut members,
            "core_attributes",
            self.core_attributes.as_ref(),
        )?;
        codec::put(&mut members, "ruleset", &self.ruleset)?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorSignalEvaluateResponse {
    const NAME: &'static str = "ProcessorSignalEvaluateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "scores" => 1,
            "core_attributes" => 2,
            "ruleset" => 3,
            "warnings" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut scores: Option<super::types::SignalScores> = None;
        let mut core_attributes: Option<super::types::SignalEvaluateCoreAttributes> = None;
        let mut ruleset: Option<super::types::Ruleset> = None;
        let mut warnings: Option<Vec<plaid_types::SignalWarning>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if scores.is_none() => scores = members.next_value()?,
                2 if core_attributes.is_none() => core_attributes = members.next_value()?,
                3 if ruleset.is_none() => ruleset = members.next_value()?,
                4 if warnings.is_none() => warnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            scores,
            core_attributes,
            ruleset,
            warnings: warnings.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorSignalEvaluateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SignalScores {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "customer_initiated_return_risk",
            self.customer_initiated_return_risk.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "bank_initiated_return_risk",
            self.bank_initiated_return_risk.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SignalScores {
    const NAME: &'static str = "SignalScores";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "customer_initiated_return_risk" => 0,
            "bank_initiated_return_risk" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut customer_initiated_return_risk: Option<super::types::CustomerInitiatedReturnRisk> =
            None;
        let mut bank_initiated_return_risk: Option<super::types::BankInitiatedReturnRisk> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if customer_initiated_return_risk.is_none() => {
                    customer_initiated_return_risk = members.next_value()?
                }
                1 if bank_initiated_return_risk.is_none() => {
                    bank_initiated_return_risk = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            customer_initiated_return_risk,
            bank_initiated_return_risk,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SignalScores {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CustomerInitiatedReturnRisk {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "score", self.score.as_ref())?;
        codec::put_some(&mut members, "risk_tier", self.risk_tier.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CustomerInitiatedReturnRisk {
    const NAME: &'static str = "CustomerInitiatedReturnRisk";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "score" => 0,
            "risk_tier" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut score: Option<codec::Int> = None;
        let mut risk_tier: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if score.is_none() => score = members.next_value()?,
                1 if risk_tier.is_none() => risk_tier = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            score: score.map(|value| value.0),
            risk_tier: risk_tier.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CustomerInitiatedReturnRisk {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankInitiatedReturnRisk {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "score", self.score.as_ref())?;
        codec::put_some(&mut members, "risk_tier", self.risk_tier.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankInitiatedReturnRisk {
    const NAME: &'static str = "BankInitiatedReturnRisk";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "score" => 0,
            "risk_tier" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut score: Option<codec::Int> = None;
        let mut risk_tier: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if score.is_none() => score = members.next_value()?,
                1 if risk_tier.is_none() => risk_tier = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            score: score.map(|value| value.0),
            risk_tier: risk_tier.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankInitiatedReturnRisk {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SignalEvaluateCoreAttributes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "unauthorized_transactions_count_7d",
            &self.unauthorized_transactions_count_7d,
        )?;
        codec::put(
            &mut members,
            "unauthorized_transactions_count_30d",
            &self.unauthorized_transactions_count_30d,
        )?;
        codec::put(
            &mut members,
            "unauthorized_transactions_count_60d",
            &self.unauthorized_transactions_count_60d,
        )?;
        codec::put(
            &mut members,
            "unauthorized_transactions_count_90d",
            &self.unauthorized_transactions_count_90d,
        )?;
        codec::put(
            &mut members,
            "nsf_overdraft_transactions_count_7d",
            &self.nsf_overdraft_transactions_count_7d,
        )?;
        codec::put(
            &mut members,
            "nsf_overdraft_transactions_count_30d",
            &self.nsf_overdraft_transactions_count_30d,
        )?;
        codec::put(
            &mut members,
            "nsf_overdraft_transactions_count_60d",
            &self.nsf_overdraft_transactions_count_60d,
        )?;
        codec::put(
            &mut members,
            "nsf_overdraft_transactions_count_90d",
            &self.nsf_overdraft_transactions_count_90d,
        )?;
        codec::put(
            &mut members,
            "days_since_first_plaid_connection",
            &self.days_since_first_plaid_connection,
        )?;
        codec::put(
            &mut members,
            "plaid_connections_count_7d",
            &self.plaid_connections_count_7d,
        )?;
        codec::put(
            &mut members,
            "plaid_connections_count_30d",
            &self.plaid_connections_count_30d,
        )?;
        codec::put(
            &mut members,
            "total_plaid_connections_count",
            &self.total_plaid_connections_count,
        )?;
        codec::put(
            &mut members,
            "is_savings_or_money_market_account",
            &self.is_savings_or_money_market_account,
        )?;
        codec::put(
            &mut members,
            "total_credit_transactions_amount_10d",
            &self.total_credit_transactions_amount_10d,
        )?;
        codec::put(
            &mut members,
            "total_debit_transactions_amount_10d",
            &self.total_debit_transactions_amount_10d,
        )?;
        codec::put(
            &mut members,
            "p50_credit_transactions_amount_28d",
            &self.p50_credit_transactions_amount_28d,
        )?;
        codec::put(
            &mut members,
            "p50_debit_transactions_amount_28d",
            &self.p50_debit_transactions_amount_28d,
        )?;
        codec::put(
            &mut members,
            "p95_credit_transactions_amount_28d",
            &self.p95_credit_transactions_amount_28d,
        )?;
        codec::put(
            &mut members,
            "p95_debit_transactions_amount_28d",
            &self.p95_debit_transactions_amount_28d,
        )?;
        codec::put(
            &mut members,
            "days_with_negative_balance_count_90d",
            &self.days_with_negative_balance_count_90d,
        )?;
        codec::put(
            &mut members,
            "p90_eod_balance_30d",
            &self.p90_eod_balance_30d,
        )?;
        codec::put(
            &mut members,
            "p90_eod_balance_60d",
            &self.p90_eod_balance_60d,
        )?;
        codec::put(
            &mut members,
            "p90_eod_balance_90d",
            &self.p90_eod_balance_90d,
        )?;
        codec::put(
            &mut members,
            "p10_eod_balance_30d",
            &self.p10_eod_balance_30d,
        )?;
        codec::put(
            &mut members,
            "p10_eod_balance_60d",
            &self.p10_eod_balance_60d,
        )?;
        codec::put(
            &mut members,
            "p10_eod_balance_90d",
            &self.p10_eod_balance_90d,
        )?;
        codec::put(&mut members, "available_balance", &self.available_balance)?;
        codec::put(&mut members, "current_balance", &self.current_balance)?;
        codec::put(
            &mut members,
            "balance_last_updated",
            &self.balance_last_updated,
        )?;
        codec::put(
            &mut members,
            "phone_change_count_28d",
            &self.phone_change_count_28d,
        )?;
        codec::put(
            &mut members,
            "phone_change_count_90d",
            &self.phone_change_count_90d,
        )?;
        codec::put(
            &mut members,
            "email_change_count_28d",
            &self.email_change_count_28d,
        )?;
        codec::put(
            &mut members,
            "email_change_count_90d",
            &self.email_change_count_90d,
        )?;
        codec::put(
            &mut members,
            "address_change_count_28d",
            &self.address_change_count_28d,
        )?;
        codec::put(
            &mut members,
            "address_change_count_90d",
            &self.address_change_count_90d,
        )?;
        codec::put(
            &mut members,
            "plaid_non_oauth_authentication_attempts_count_3d",
            &self.plaid_non_oauth_authentication_attempts_count_3d,
        )?;
        codec::put(
            &mut members,
            "plaid_non_oauth_authentication_attempts_count_7d",
            &self.plaid_non_oauth_authentication_attempts_count_7d,
        )?;
        codec::put(
            &mut members,
            "plaid_non_oauth_authentication_attempts_count_30d",
            &self.plaid_non_oauth_authentication_attempts_count_30d,
        )?;
        codec::put(
            &mut members,
            "failed_plaid_non_oauth_authentication_attempts_count_3d",
            &self.failed_plaid_non_oauth_authentication_attempts_count_3d,
        )?;
        codec::put(
            &mut members,
            "failed_plaid_non_oauth_authentication_attempts_count_7d",
            &self.failed_plaid_non_oauth_authentication_attempts_count_7d,
        )?;
        codec::put(
            &mut members,
            "failed_plaid_non_oauth_authentication_attempts_count_30d",
            &self.failed_plaid_non_oauth_authentication_attempts_count_30d,
        )?;
        codec::put(
            &mut members,
            "debit_transactions_count_10d",
            &self.debit_transactions_count_10d,
        )?;
        codec::put(
            &mut members,
            "credit_transactions_count_10d",
            &self.credit_transactions_count_10d,
        )?;
        codec::put(
            &mut members,
            "debit_transactions_count_30d",
            &self.debit_transactions_count_30d,
        )?;
        codec::put(
            &mut members,
            "credit_transactions_count_30d",
            &self.credit_transactions_count_30d,
        )?;
        codec::put(
            &mut members,
            "debit_transactions_count_60d",
            &self.debit_transactions_count_60d,
        )?;
        codec::put(
            &mut members,
            "credit_transactions_count_60d",
            &self.credit_transactions_count_60d,
        )?;
        codec::put(
            &mut members,
            "debit_transactions_count_90d",
            &self.debit_transactions_count_90d,
        )?;
        codec::put(
            &mut members,
            "credit_transactions_count_90d",
            &self.credit_transactions_count_90d,
        )?;
        codec::put(
            &mut members,
            "total_debit_transactions_amount_30d",
            &self.total_debit_transactions_amount_30d,
        )?;
        codec::put(
            &mut members,
            "total_credit_transactions_amount_30d",
            &self.total_credit_transactions_amount_30d,
        )?;
        codec::put(
            &mut members,
            "total_debit_transactions_amount_60d",
            &self.total_debit_transactions_amount_60d,
        )?;
        codec::put(
            &mut members,
            "total_credit_transactions_amount_60d",
            &self.total_credit_transactions_amount_60d,
        )?;
        codec::put(
            &mut members,
            "total_debit_transactions_amount_90d",
            &self.total_debit_transactions_amount_90d,
        )?;
        codec::put(
            &mut members,
            "total_credit_transactions_amount_90d",
            &self.total_credit_transactions_amount_90d,
        )?;
        codec::put(
            &mut members,
            "p50_eod_balance_30d",
            &self.p50_eod_balance_30d,
        )?;
        codec::put(
            &mut members,
            "p50_eod_balance_60d",
            &self.p50_eod_balance_60d,
        )?;
        codec::put(
            &mut members,
            "p50_eod_balance_90d",
            &self.p50_eod_balance_90d,
        )?;
        codec::put(
            &mut members,
            "p50_eod_balance_31d_to_60d",
            &self.p50_eod_balance_31d_to_60d,
        )?;
        codec::put(
            &mut members,
            "p50_eod_balance_61d_to_90d",
            &self.p50_eod_balance_61d_to_90d,
        )?;
        codec::put(
            &mut members,
            "p90_eod_balance_31d_to_60d",
            &self.p90_eod_balance_31d_to_60d,
        )?;
        codec::put(
            &mut members,
            "p90_eod_balance_61d_to_90d",
            &self.p90_eod_balance_61d_to_90d,
        )?;
        codec::put(
            &mut members,
            "p10_eod_balance_31d_to_60d",
            &self.p10_eod_balance_31d_to_60d,
        )?;
        codec::put(
            &mut members,
            "p10_eod_balance_61d_to_90d",
            &self.p10_eod_balance_61d_to_90d,
        )?;
        codec::put(
            &mut members,
            "transactions_last_updated",
            &self.transactions_last_updated,
        )?;
        codec::put(&mut members, "is_account_closed", &self.is_account_closed)?;
        codec::put(
            &mut members,
            "is_account_frozen_or_restricted",
            &self.is_account_frozen_or_restricted,
        )?;
        codec::put(
            &mut members,
            "distinct_ip_addresses_count_3d",
            &self.distinct_ip_addresses_count_3d,
        )?;
        codec::put(
            &mut members,
            "distinct_ip_addresses_count_7d",
            &self.distinct_ip_addresses_count_7d,
        )?;
        codec::put(
            &mut members,
            "distinct_ip_addresses_count_30d",
            &self.distinct_ip_addresses_count_30d,
        )?;
        codec::put(
            &mut members,
            "distinct_ip_addresses_count_90d",
            &self.distinct_ip_addresses_count_90d,
        )?;
        codec::put(
            &mut members,
            "distinct_user_agents_count_3d",
            &self.distinct_user_agents_count_3d,
        )?;
        codec::put(
            &mut members,
            "distinct_user_agents_count_7d",
            &self.distinct_user_agents_count_7d,
        )?;
        codec::put(
            &mut members,
            "distinct_user_agents_count_30d",
            &self.distinct_user_agents_count_30d,
        )?;
        codec::put(
            &mut members,
            "distinct_user_agents_count_90d",
            &self.distinct_user_agents_count_90d,
        )?;
        codec::put(
            &mut members,
            "distinct_ssl_tls_connection_sessions_count_3d",
            &self.distinct_ssl_tls_connection_sessions_count_3d,
        )?;
        codec::put(
            &mut members,
            "distinct_ssl_tls_connection_sessions_count_7d",
            &self.distinct_ssl_tls_connection_sessions_count_7d,
        )?;
        codec::put(
            &mut members,
            "distinct_ssl_tls_connection_sessions_count_30d",
            &self.distinct_ssl_tls_connection_sessions_count_30d,
        )?;
        codec::put(
            &mut members,
            "distinct_ssl_tls_connection_sessions_count_90d",
            &self.distinct_ssl_tls_connection_sessions_count_90d,
        )?;
        codec::put(
            &mut members,
            "days_since_account_opening",
            &self.days_since_account_opening,
        )?;
        codec::put(
            &mut members,
            "balance_to_transaction_amount_ratio",
            &self.balance_to_transaction_amount_ratio,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SignalEvaluateCoreAttributes {
    const NAME: &'static str = "SignalEvaluateCoreAttributes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "unauthorized_transactions_count_7d" => 0,
            "unauthorized_transactions_count_30d" => 1,
            "unauthorized_transactions_count_60d" => 2,
            "unauthorized_transactions_count_90d" => 3,
            "nsf_overdraft_transactions_count_7d" => 4,
            "nsf_overdraft_transactions_count_30d" => 5,
            "nsf_overdraft_transactions_count_60d" => 6,
            "nsf_overdraft_transactions_count_90d" => 7,
            "days_since_first_plaid_connection" => 8,
            "plaid_connections_count_7d" => 9,
            "plaid_connections_count_30d" => 10,
            "total_plaid_connections_count" => 11,
            "is_savings_or_money_market_account" => 12,
            "total_credit_transactions_amount_10d" => 13,
            "total_debit_transactions_amount_10d" => 14,
            "p50_credit_transactions_amount_28d" => 15,
            "p50_debit_transactions_amount_28d" => 16,
            "p95_credit_transactions_amount_28d" => 17,
            "p95_debit_transactions_amount_28d" => 18,
            "days_with_negative_balance_count_90d" => 19,
            "p90_eod_balance_30d" => 20,
            "p90_eod_balance_60d" => 21,
            "p90_eod_balance_90d" => 22,
            "p10_eod_balance_30d" => 23,
            "p10_eod_balance_60d" => 24,
            "p10_eod_balance_90d" => 25,
            "available_balance" => 26,
            "current_balance" => 27,
            "balance_last_updated" => 28,
            "phone_change_count_28d" => 29,
            "phone_change_count_90d" => 30,
            "email_change_count_28d" => 31,
            "email_change_count_90d" => 32,
            "address_change_count_28d" => 33,
            "address_change_count_90d" => 34,
            "plaid_non_oauth_authentication_attempts_count_3d" => 35,
            "plaid_non_oauth_authentication_attempts_count_7d" => 36,
            "plaid_non_oauth_authentication_attempts_count_30d" => 37,
            "failed_plaid_non_oauth_authentication_attempts_count_3d" => 38,
            "failed_plaid_non_oauth_authentication_attempts_count_7d" => 39,
            "failed_plaid_non_oauth_authentication_attempts_count_30d" => 40,
            "debit_transactions_count_10d" => 41,
            "credit_transactions_count_10d" => 42,
            "debit_transactions_count_30d" => 43,
            "credit_transactions_count_30d" => 44,
            "debit_transactions_count_60d" => 45,
            "credit_transactions_count_60d" => 46,
            "debit_transactions_count_90d" => 47,
            "credit_transactions_count_90d" => 48,
            "total_debit_transactions_amount_30d" => 49,
            "total_credit_transactions_amount_30d" => 50,
            "total_debit_transactions_amount_60d" => 51,
            "total_credit_transactions_amount_60d" => 52,
            "total_debit_transactions_amount_90d" => 53,
            "total_credit_transactions_amount_90d" => 54,
            "p50_eod_balance_30d" => 55,
            "p50_eod_balance_60d" => 56,
            "p50_eod_balance_90d" => 57,
            "p50_eod_balance_31d_to_60d" => 58,
            "p50_eod_balance_61d_to_90d" => 59,
            "p90_eod_balance_31d_to_60d" => 60,
            "p90_eod_balance_61d_to_90d" => 61,
            "p10_eod_balance_31d_to_60d" => 62,
            "p10_eod_balance_61d_to_90d" => 63,
            "transactions_last_updated" => 64,
            "is_account_closed" => 65,
            "is_account_frozen_or_restricted" => 66,
            "distinct_ip_addresses_count_3d" => 67,
            "distinct_ip_addresses_count_7d" => 68,
            "distinct_ip_addresses_count_30d" => 69,
            "distinct_ip_addresses_count_90d" => 70,
            "distinct_user_agents_count_3d" => 71,
            "distinct_user_agents_count_7d" => 72,
            "distinct_user_agents_count_30d" => 73,
            "distinct_user_agents_count_90d" => 74,
            "distinct_ssl_tls_connection_sessions_count_3d" => 75,
            "distinct_ssl_tls_connection_sessions_count_7d" => 76,
            "distinct_ssl_tls_connection_sessions_count_30d" => 77,
            "distinct_ssl_tls_connection_sessions_count_90d" => 78,
            "days_since_account_opening" => 79,
            "balance_to_transaction_amount_ratio" => 80,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut unauthorized_transactions_count_7d: Option<codec::Int> = None;
        let mut unauthorized_transactions_count_30d: Option<codec::Int> = None;
        let mut unauthorized_transactions_count_60d: Option<codec::Int> = None;
        let mut unauthorized_transactions_count_90d: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_7d: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_30d: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_60d: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_90d: Option<codec::Int> = None;
        let mut days_since_first_plaid_connection: Option<codec::Int> = None;
        let mut plaid_connections_count_7d: Option<codec::Int> = None;
        let mut plaid_connections_count_30d: Option<codec::Int> = None;
        let mut total_plaid_connections_count: Option<codec::Int> = None;
        let mut is_savings_or_money_market_account: Option<bool> = None;
        let mut total_credit_transactions_amount_10d: Option<plaid_core::Amount> = None;
        let mut total_debit_transactions_amount_10d: Option<plaid_core::Amount> = None;
        let mut p50_credit_transactions_amount_28d: Option<plaid_core::Amount> = None;
        let mut p50_debit_transactions_amount_28d: Option<plaid_core::Amount> = None;
        let mut p95_credit_transactions_amount_28d: Option<plaid_core::Amount> = None;
        let mut p95_debit_transactions_amount_28d: Option<plaid_core::Amount> = None;
        let mut days_with_negative_balance_count_90d: Option<codec::Int> = None;
        let mut p90_eod_balance_30d: Option<plaid_core::Amount> = None;
        let mut p90_eod_balance_60d: Option<plaid_core::Amount> = None;
        let mut p90_eod_balance_90d: Option<plaid_core::Amount> = None;
        let mut p10_eod_balance_30d: Option<plaid_core::Amount> = None;
        let mut p10_eod_balance_60d: Option<plaid_core::Amount> = None;
        let mut p10_eod_balance_90d: Option<plaid_core::Amount> = None;
        let mut available_balance: Option<plaid_core::Amount> = None;
        let mut current_balance: Option<plaid_core::Amount> = None;
        let mut balance_last_updated: Option<plaid_core::DateTime> = None;
        let mut phone_change_count_28d: Option<codec::Int> = None;
        let mut phone_change_count_90d: Option<codec::Int> = None;
        let mut email_change_count_28d: Option<codec::Int> = None;
        let mut email_change_count_90d: Option<codec::Int> = None;
        let mut address_change_count_28d: Option<codec::Int> = None;
        let mut address_change_count_90d: Option<codec::Int> = None;
        let mut plaid_non_oauth_authentication_attempts_count_3d: Option<codec::Int> = None;
        let mut plaid_non_oauth_authentication_attempts_count_7d: Option<codec::Int> = None;
        let mut plaid_non_oauth_authentication_attempts_count_30d: Option<codec::Int> = None;
        let mut failed_plaid_non_oauth_authentication_attempts_count_3d: Option<codec::Int> = None;
        let mut failed_plaid_non_oauth_authentication_attempts_count_7d: Option<codec::Int> = None;
        let mut failed_plaid_non_oauth_authentication_attempts_count_30d: Option<codec::Int> = None;
        let mut debit_transactions_count_10d: Option<codec::Int> = None;
        let mut credit_transactions_count_10d: Option<codec::Int> = None;
        let mut debit_transactions_count_30d: Option<codec::Int> = None;
        let mut credit_transactions_count_30d: Option<codec::Int> = None;
        let mut debit_transactions_count_60d: Option<codec::Int> = None;
        let mut credit_transactions_count_60d: Option<codec::Int> = None;
        let mut debit_transactions_count_90d: Option<codec::Int> = None;
        let mut credit_transactions_count_90d: Option<codec::Int> = None;
        let mut total_debit_transactions_amount_30d: Option<plaid_core::Amount> = None;
        let mut total_credit_transactions_amount_30d: Option<plaid_core::Amount> = None;
        let mut total_debit_transactions_amount_60d: Option<plaid_core::Amount> = None;
        let mut total_credit_transactions_amount_60d: Option<plaid_core::Amount> = None;
        let mut total_debit_transactions_amount_90d: Option<plaid_core::Amount> = None;
        let mut total_credit_transactions_amount_90d: Option<plaid_core::Amount> = None;
        let mut p50_eod_balance_30d: Option<plaid_core::Amount> = None;
        let mut p50_eod_balance_60d: Option<plaid_core::Amount> = None;
        let mut p50_eod_balance_90d: Option<plaid_core::Amount> = None;
        let mut p50_eod_balance_31d_to_60d: Option<plaid_core::Amount> = None;
        let mut p50_eod_balance_61d_to_90d: Option<plaid_core::Amount> = None;
        let mut p90_eod_balance_31d_to_60d: Option<plaid_core::Amount> = None;
        let mut p90_eod_balance_61d_to_90d: Option<plaid_core::Amount> = None;
        let mut p10_eod_balance_31d_to_60d: Option<plaid_core::Amount> = None;
        let mut p10_eod_balance_61d_to_90d: Option<plaid_core::Amount> = None;
        let mut transactions_last_updated: Option<plaid_core::DateTime> = None;
        let mut is_account_closed: Option<bool> = None;
        let mut is_account_frozen_or_restricted: Option<bool> = None;
        let mut distinct_ip_addresses_count_3d: Option<codec::Int> = None;
        let mut distinct_ip_addresses_count_7d: Option<codec::Int> = None;
        let mut distinct_ip_addresses_count_30d: Option<codec::Int> = None;
        let mut distinct_ip_addresses_count_90d: Option<codec::Int> = None;
        let mut distinct_user_agents_count_3d: Option<codec::Int> = None;
        let mut distinct_user_agents_count_7d: Option<codec::Int> = None;
        let mut distinct_user_agents_count_30d: Option<codec::Int> = None;
        let mut distinct_user_agents_count_90d: Option<codec::Int> = None;
        let mut distinct_ssl_tls_connection_sessions_count_3d: Option<codec::Int> = None;
        let mut distinct_ssl_tls_connection_sessions_count_7d: Option<codec::Int> = None;
        let mut distinct_ssl_tls_connection_sessions_count_30d: Option<codec::Int> = None;
        let mut distinct_ssl_tls_connection_sessions_count_90d: Option<codec::Int> = None;
        let mut days_since_account_opening: Option<codec::Int> = None;
        let mut balance_to_transaction_amount_ratio: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if unauthorized_transactions_count_7d.is_none() => {
                    unauthorized_transactions_count_7d = members.next_value()?
                }
                1 if unauthorized_transactions_count_30d.is_none() => {
                    unauthorized_transactions_count_30d = members.next_value()?
                }
                2 if unauthorized_transactions_count_60d.is_none() => {
                    unauthorized_transactions_count_60d = members.next_value()?
                }
                3 if unauthorized_transactions_count_90d.is_none() => {
                    unauthorized_transactions_count_90d = members.next_value()?
                }
                4 if nsf_overdraft_transactions_count_7d.is_none() => {
                    nsf_overdraft_transactions_count_7d = members.next_value()?
                }
                5 if nsf_overdraft_transactions_count_30d.is_none() => {
                    nsf_overdraft_transactions_count_30d = members.next_value()?
                }
                6 if nsf_overdraft_transactions_count_60d.is_none() => {
                    nsf_overdraft_transactions_count_60d = members.next_value()?
                }
                7 if nsf_overdraft_transactions_count_90d.is_none() => {
                    nsf_overdraft_transactions_count_90d = members.next_value()?
                }
                8 if days_since_first_plaid_connection.is_none() => {
                    days_since_first_plaid_connection = members.next_value()?
                }
                9 if plaid_connections_count_7d.is_none() => {
                    plaid_connections_count_7d = members.next_value()?
                }
                10 if plaid_connections_count_30d.is_none() => {
                    plaid_connections_count_30d = members.next_value()?
                }
                11 if total_plaid_connections_count.is_none() => {
                    total_plaid_connections_count = members.next_value()?
                }
                12 if is_savings_or_money_market_account.is_none() => {
                    is_savings_or_money_market_account = members.next_value()?
                }
                13 if total_credit_transactions_amount_10d.is_none() => {
                    total_credit_transactions_amount_10d = members.next_value()?
                }
                14 if total_debit_transactions_amount_10d.is_none() => {
                    total_debit_transactions_amount_10d = members.next_value()?
                }
                15 if p50_credit_transactions_amount_28d.is_none() => {
                    p50_credit_transactions_amount_28d = members.next_value()?
                }
                16 if p50_debit_transactions_amount_28d.is_none() => {
                    p50_debit_transactions_amount_28d = members.next_value()?
                }
                17 if p95_credit_transactions_amount_28d.is_none() => {
                    p95_credit_transactions_amount_28d = members.next_value()?
                }
                18 if p95_debit_transactions_amount_28d.is_none() => {
                    p95_debit_transactions_amount_28d = members.next_value()?
                }
                19 if days_with_negative_balance_count_90d.is_none() => {
                    days_with_negative_balance_count_90d = members.next_value()?
                }
                20 if p90_eod_balance_30d.is_none() => {
                    p90_eod_balance_30d = members.next_value()?
                }
                21 if p90_eod_balance_60d.is_none() => {
                    p90_eod_balance_60d = members.next_value()?
                }
                22 if p90_eod_balance_90d.is_none() => {
                    p90_eod_balance_90d = members.next_value()?
                }
                23 if p10_eod_balance_30d.is_none() => {
                    p10_eod_balance_30d = members.next_value()?
                }
                24 if p10_eod_balance_60d.is_none() => {
                    p10_eod_balance_60d = members.next_value()?
                }
                25 if p10_eod_balance_90d.is_none() => {
                    p10_eod_balance_90d = members.next_value()?
                }
                26 if available_balance.is_none() => available_balance = members.next_value()?,
                27 if current_balance.is_none() => current_balance = members.next_value()?,
                28 if balance_last_updated.is_none() => {
                    balance_last_updated = members.next_value()?
                }
                29 if phone_change_count_28d.is_none() => {
                    phone_change_count_28d = members.next_value()?
                }
                30 if phone_change_count_90d.is_none() => {
                    phone_change_count_90d = members.next_value()?
                }
                31 if email_change_count_28d.is_none() => {
                    email_change_count_28d = members.next_value()?
                }
                32 if email_change_count_90d.is_none() => {
                    email_change_count_90d = members.next_value()?
                }
                33 if address_change_count_28d.is_none() => {
                    address_change_count_28d = members.next_value()?
                }
                34 if address_change_count_90d.is_none() => {
                    address_change_count_90d = members.next_value()?
                }
                35 if plaid_non_oauth_authentication_attempts_count_3d.is_none() => {
                    plaid_non_oauth_authentication_attempts_count_3d = members.next_value()?
                }
                36 if plaid_non_oauth_authentication_attempts_count_7d.is_none() => {
                    plaid_non_oauth_authentication_attempts_count_7d = members.next_value()?
                }
                37 if plaid_non_oauth_authentication_attempts_count_30d.is_none() => {
                    plaid_non_oauth_authentication_attempts_count_30d = members.next_value()?
                }
                38 if failed_plaid_non_oauth_authentication_attempts_count_3d.is_none() => {
                    failed_plaid_non_oauth_authentication_attempts_count_3d =
                        members.next_value()?
                }
                39 if failed_plaid_non_oauth_authentication_attempts_count_7d.is_none() => {
                    failed_plaid_non_oauth_authentication_attempts_count_7d =
                        members.next_value()?
                }
                40 if failed_plaid_non_oauth_authentication_attempts_count_30d.is_none() => {
                    failed_plaid_non_oauth_authentication_attempts_count_30d =
                        members.next_value()?
                }
                41 if debit_transactions_count_10d.is_none() => {
                    debit_transactions_count_10d = members.next_value()?
                }
                42 if credit_transactions_count_10d.is_none() => {
                    credit_transactions_count_10d = members.next_value()?
                }
                43 if debit_transactions_count_30d.is_none() => {
                    debit_transactions_count_30d = members.next_value()?
                }
                44 if credit_transactions_count_30d.is_none() => {
                    credit_transactions_count_30d = members.next_value()?
                }
                45 if debit_transactions_count_60d.is_none() => {
                    debit_transactions_count_60d = members.next_value()?
                }
                46 if credit_transactions_count_60d.is_none() => {
                    credit_transactions_count_60d = members.next_value()?
                }
                47 if debit_transactions_count_90d.is_none() => {
                    debit_transactions_count_90d = members.next_value()?
                }
                48 if credit_transactions_count_90d.is_none() => {
                    credit_transactions_count_90d = members.next_value()?
                }
                49 if total_debit_transactions_amount_30d.is_none() => {
                    total_debit_transactions_amount_30d = members.next_value()?
                }
                50 if total_credit_transactions_amount_30d.is_none() => {
                    total_credit_transactions_amount_30d = members.next_value()?
                }
                51 if total_debit_transactions_amount_60d.is_none() => {
                    total_debit_transactions_amount_60d = members.next_value()?
                }
                52 if total_credit_transactions_amount_60d.is_none() => {
                    total_credit_transactions_amount_60d = members.next_value()?
                }
                53 if total_debit_transactions_amount_90d.is_none() => {
                    total_debit_transactions_amount_90d = members.next_value()?
                }
                54 if total_credit_transactions_amount_90d.is_none() => {
                    total_credit_transactions_amount_90d = members.next_value()?
                }
                55 if p50_eod_balance_30d.is_none() => {
                    p50_eod_balance_30d = members.next_value()?
                }
                56 if p50_eod_balance_60d.is_none() => {
                    p50_eod_balance_60d = members.next_value()?
                }
                57 if p50_eod_balance_90d.is_none() => {
                    p50_eod_balance_90d = members.next_value()?
                }
                58 if p50_eod_balance_31d_to_60d.is_none() => {
                    p50_eod_balance_31d_to_60d = members.next_value()?
                }
                59 if p50_eod_balance_61d_to_90d.is_none() => {
                    p50_eod_balance_61d_to_90d = members.next_value()?
                }
                60 if p90_eod_balance_31d_to_60d.is_none() => {
                    p90_eod_balance_31d_to_60d = members.next_value()?
                }
                61 if p90_eod_balance_61d_to_90d.is_none() => {
                    p90_eod_balance_61d_to_90d = members.next_value()?
                }
                62 if p10_eod_balance_31d_to_60d.is_none() => {
                    p10_eod_balance_31d_to_60d = members.next_value()?
                }
                63 if p10_eod_balance_61d_to_90d.is_none() => {
                    p10_eod_balance_61d_to_90d = members.next_value()?
                }
                64 if transactions_last_updated.is_none() => {
                    transactions_last_updated = members.next_value()?
                }
                65 if is_account_closed.is_none() => is_account_closed = members.next_value()?,
                66 if is_account_frozen_or_restricted.is_none() => {
                    is_account_frozen_or_restricted = members.next_value()?
                }
                67 if distinct_ip_addresses_count_3d.is_none() => {
                    distinct_ip_addresses_count_3d = members.next_value()?
                }
                68 if distinct_ip_addresses_count_7d.is_none() => {
                    distinct_ip_addresses_count_7d = members.next_value()?
                }
                69 if distinct_ip_addresses_count_30d.is_none() => {
                    distinct_ip_addresses_count_30d = members.next_value()?
                }
                70 if distinct_ip_addresses_count_90d.is_none() => {
                    distinct_ip_addresses_count_90d = members.next_value()?
                }
                71 if distinct_user_agents_count_3d.is_none() => {
                    distinct_user_agents_count_3d = members.next_value()?
                }
                72 if distinct_user_agents_count_7d.is_none() => {
                    distinct_user_agents_count_7d = members.next_value()?
                }
                73 if distinct_user_agents_count_30d.is_none() => {
                    distinct_user_agents_count_30d = members.next_value()?
                }
                74 if distinct_user_agents_count_90d.is_none() => {
                    distinct_user_agents_count_90d = members.next_value()?
                }
                75 if distinct_ssl_tls_connection_sessions_count_3d.is_none() => {
                    distinct_ssl_tls_connection_sessions_count_3d = members.next_value()?
                }
                76 if distinct_ssl_tls_connection_sessions_count_7d.is_none() => {
                    distinct_ssl_tls_connection_sessions_count_7d = members.next_value()?
                }
                77 if distinct_ssl_tls_connection_sessions_count_30d.is_none() => {
                    distinct_ssl_tls_connection_sessions_count_30d = members.next_value()?
                }
                78 if distinct_ssl_tls_connection_sessions_count_90d.is_none() => {
                    distinct_ssl_tls_connection_sessions_count_90d = members.next_value()?
                }
                79 if days_since_account_opening.is_none() => {
                    days_since_account_opening = members.next_value()?
                }
                80 if balance_to_transaction_amount_ratio.is_none() => {
                    balance_to_transaction_amount_ratio = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            unauthorized_transactions_count_7d: unauthorized_transactions_count_7d
                .map(|value| value.0),
            unauthorized_transactions_count_30d: unauthorized_transactions_count_30d
                .map(|value| value.0),
            unauthorized_transactions_count_60d: unauthorized_transactions_count_60d
                .map(|value| value.0),
            unauthorized_transactions_count_90d: unauthorized_transactions_count_90d
                .map(|value| value.0),
            nsf_overdraft_transactions_count_7d: nsf_overdraft_transactions_count_7d
                .map(|value| value.0),
            nsf_overdraft_transactions_count_30d: nsf_overdraft_transactions_count_30d
                .map(|value| value.0),
            nsf_overdraft_transactions_count_60d: nsf_overdraft_transactions_count_60d
                .map(|value| value.0),
            nsf_overdraft_transactions_count_90d: nsf_overdraft_transactions_count_90d
                .map(|value| value.0),
            days_since_first_plaid_connection: days_since_first_plaid_connection
                .map(|value| value.0),
            plaid_connections_count_7d: plaid_connections_count_7d.map(|value| value.0),
            plaid_connections_count_30d: plaid_connections_count_30d.map(|value| value.0),
            total_plaid_connections_count: total_plaid_connections_count.map(|value| value.0),
            is_savings_or_money_market_account,
            total_credit_transactions_amount_10d,
            total_debit_transactions_amount_10d,
            p50_credit_transactions_amount_28d,
            p50_debit_transactions_amount_28d,
            p95_credit_transactions_amount_28d,
            p95_debit_transactions_amount_28d,
            days_with_negative_balance_count_90d: days_with_negative_balance_count_90d
                .map(|value| value.0),
            p90_eod_balance_30d,
            p90_eod_balance_60d,
            p90_eod_balance_90d,
            p10_eod_balance_30d,
            p10_eod_balance_60d,
            p10_eod_balance_90d,
            available_balance,
            current_balance,
            balance_last_updated,
            phone_change_count_28d: phone_change_count_28d.map(|value| value.0),
            phone_change_count_90d: phone_change_count_90d.map(|value| value.0),
            email_change_count_28d: email_change_count_28d.map(|value| value.0),
            email_change_count_90d: email_change_count_90d.map(|value| value.0),
            address_change_count_28d: address_change_count_28d.map(|value| value.0),
            address_change_count_90d: address_change_count_90d.map(|value| value.0),
            plaid_non_oauth_authentication_attempts_count_3d:
                plaid_non_oauth_authentication_attempts_count_3d.map(|value| value.0),
            plaid_non_oauth_authentication_attempts_count_7d:
                plaid_non_oauth_authentication_attempts_count_7d.map(|value| value.0),
            plaid_non_oauth_authentication_attempts_count_30d:
                plaid_non_oauth_authentication_attempts_count_30d.map(|value| value.0),
            failed_plaid_non_oauth_authentication_attempts_count_3d:
                failed_plaid_non_oauth_authentication_attempts_count_3d.map(|value| value.0),
            failed_plaid_non_oauth_authentication_attempts_count_7d:
                failed_plaid_non_oauth_authentication_attempts_count_7d.map(|value| value.0),
            failed_plaid_non_oauth_authentication_attempts_count_30d:
                failed_plaid_non_oauth_authentication_attempts_count_30d.map(|value| value.0),
            debit_transactions_count_10d: debit_transactions_count_10d.map(|value| value.0),
            credit_transactions_count_10d: credit_transactions_count_10d.map(|value| value.0),
            debit_transactions_count_30d: debit_transactions_count_30d.map(|value| value.0),
            credit_transactions_count_30d: credit_transactions_count_30d.map(|value| value.0),
            debit_transactions_count_60d: debit_transactions_count_60d.map(|value| value.0),
            credit_transactions_count_60d: credit_transactions_count_60d.map(|value| value.0),
            debit_transactions_count_90d: debit_transactions_count_90d.map(|value| value.0),
            credit_transactions_count_90d: credit_transactions_count_90d.map(|value| value.0),
            total_debit_transactions_amount_30d,
            total_credit_transactions_amount_30d,
            total_debit_transactions_amount_60d,
            total_credit_transactions_amount_60d,
            total_debit_transactions_amount_90d,
            total_credit_transactions_amount_90d,
            p50_eod_balance_30d,
            p50_eod_balance_60d,
            p50_eod_balance_90d,
            p50_eod_balance_31d_to_60d,
            p50_eod_balance_61d_to_90d,
            p90_eod_balance_31d_to_60d,
            p90_eod_balance_61d_to_90d,
            p10_eod_balance_31d_to_60d,
            p10_eod_balance_61d_to_90d,
            transactions_last_updated,
            is_account_closed,
            is_account_frozen_or_restricted,
            distinct_ip_addresses_count_3d: distinct_ip_addresses_count_3d.map(|value| value.0),
            distinct_ip_addresses_count_7d: distinct_ip_addresses_count_7d.map(|value| value.0),
            distinct_ip_addresses_count_30d: distinct_ip_addresses_count_30d.map(|value| value.0),
            distinct_ip_addresses_count_90d: distinct_ip_addresses_count_90d.map(|value| value.0),
            distinct_user_agents_count_3d: distinct_user_agents_count_3d.map(|value| value.0),
            distinct_user_agents_count_7d: distinct_user_agents_count_7d.map(|value| value.0),
            distinct_user_agents_count_30d: distinct_user_agents_count_30d.map(|value| value.0),
            distinct_user_agents_count_90d: distinct_user_agents_count_90d.map(|value| value.0),
            distinct_ssl_tls_connection_sessions_count_3d:
                distinct_ssl_tls_connection_sessions_count_3d.map(|value| value.0),
            distinct_ssl_tls_connection_sessions_count_7d:
                distinct_ssl_tls_connection_sessions_count_7d.map(|value| value.0),
            distinct_ssl_tls_connection_sessions_count_30d:
                distinct_ssl_tls_connection_sessions_count_30d.map(|value| value.0),
            distinct_ssl_tls_connection_sessions_count_90d:
                distinct_ssl_tls_connection_sessions_count_90d.map(|value| value.0),
            days_since_account_opening: days_since_account_opening.map(|value| value.0),
            balance_to_transaction_amount_ratio: balance_to_transaction_amount_ratio
                .map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SignalEvaluateCoreAttributes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Ruleset {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "ruleset_key", self.ruleset_key.as_ref())?;
        codec::put_some(&mut members, "result", self.result.as_ref())?;
        codec::put(
            &mut members,
            "triggered_rule_details",
            &self.triggered_rule_details,
        )?;
        codec::put_some(&mut members, "outcome", self.outcome.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Ruleset {
    const NAME: &'static str = "Ruleset";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ruleset_key" => 0,
            "result" => 1,
            "triggered_rule_details" => 2,
            "outcome" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ruleset_key: Option<String> = None;
        let mut result: Option<super::types::RuleResult> = None;
        let mut triggered_rule_details: Option<super::types::RuleDetails> = None;
        let mut outcome: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ruleset_key.is_none() => ruleset_key = members.next_value()?,
                1 if result.is_none() => result = members.next_value()?,
                2 if triggered_rule_details.is_none() => {
                    triggered_rule_details = members.next_value()?
                }
                3 if outcome.is_none() => outcome = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ruleset_key,
            result,
            triggered_rule_details,
            outcome,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Ruleset {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RuleDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "internal_note", self.internal_note.as_ref())?;
        codec::put_some(
            &mut members,
            "custom_action_key",
            self.custom_action_key.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RuleDetails {
    const NAME: &'static str = "RuleDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "internal_note" => 0,
            "custom_action_key" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut internal_note: Option<String> = None;
        let mut custom_action_key: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if internal_note.is_none() => internal_note = members.next_value()?,
                1 if custom_action_key.is_none() => custom_action_key = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            internal_note,
            custom_action_key,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RuleDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorSignalDecisionReportRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::put(
            &mut members,
            "client_transaction_id",
            &self.client_transaction_id,
        )?;
        codec::put(&mut members, "initiated", &self.initiated)?;
        codec::put_some(
            &mut members,
            "days_funds_on_hold",
            self.days_funds_on_hold.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "decision_outcome",
            self.decision_outcome.as_ref(),
        )?;
        codec::put_some(&mut members, "payment_method", self.payment_method.as_ref())?;
        codec::put_some(
            &mut members,
            "amount_instantly_available",
            self.amount_instantly_available.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorSignalDecisionReportRequest {
    const NAME: &'static str = "ProcessorSignalDecisionReportRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "processor_token" => 0,
            "client_transaction_id" => 1,
            "initiated" => 2,
            "days_funds_on_hold" => 3,
            "decision_outcome" => 4,
            "payment_method" => 5,
            "amount_instantly_available" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        let mut client_transaction_id: Option<String> = None;
        let mut initiated: Option<bool> = None;
        let mut days_funds_on_hold: Option<codec::Int> = None;
        let mut decision_outcome: Option<super::types::SignalDecisionOutcome> = None;
        let mut payment_method: Option<super::types::SignalPaymentMethod> = None;
        let mut amount_instantly_available: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                1 if client_transaction_id.is_none() => {
                    client_transaction_id = Some(members.next_value()?)
                }
                2 if initiated.is_none() => initiated = Some(members.next_value()?),
                3 if days_funds_on_hold.is_none() => days_funds_on_hold = members.next_value()?,
                4 if decision_outcome.is_none() => decision_outcome = members.next_value()?,
                5 if payment_method.is_none() => payment_method = members.next_value()?,
                6 if amount_instantly_available.is_none() => {
                    amount_instantly_available = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            processor_token: codec::required(processor_token, "processor_token")?,
            client_transaction_id: codec::required(client_transaction_id, "client_transaction_id")?,
            initiated: codec::required(initiated, "initiated")?,
            days_funds_on_hold: days_funds_on_hold.map(|value| value.0),
            decision_outcome,
            payment_method,
            amount_instantly_available,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorSignalDecisionReportRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorSignalDecisionReportResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorSignalDecisionReportResponse {
    const NAME: &'static str = "ProcessorSignalDecisionReportResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::ProcessorSignalDecisionReportResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorSignalReturnReportRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::put(
            &mut members,
            "client_transaction_id",
            &self.client_transaction_id,
        )?;
        codec::put(&mut members, "return_code", &self.return_code)?;
        codec::put_some(&mut members, "returned_at", self.returned_at.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorSignalReturnReportRequest {
    const NAME: &'static str = "ProcessorSignalReturnReportRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "processor_token" => 0,
            "client_transaction_id" => 1,
            "return_code" => 2,
            "returned_at" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        let mut client_transaction_id: Option<String> = None;
        let mut return_code: Option<String> = None;
        let mut returned_at: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                1 if client_transaction_id.is_none() => {
                    client_transaction_id = Some(members.next_value()?)
                }
                2 if return_code.is_none() => return_code = Some(members.next_value()?),
                3 if returned_at.is_none() => returned_at = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            processor_token: codec::required(processor_token, "processor_token")?,
            client_transaction_id: codec::required(client_transaction_id, "client_transaction_id")?,
            return_code: codec::required(return_code, "return_code")?,
            returned_at,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorSignalReturnReportRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorSignalReturnReportResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorSignalReturnReportResponse {
    const NAME: &'static str = "ProcessorSignalReturnReportResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::ProcessorSignalReturnReportResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorSignalPrepareRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorSignalPrepareRequest {
    const NAME: &'static str = "ProcessorSignalPrepareRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::ProcessorSignalPrepareRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorSignalPrepareResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorSignalPrepareResponse {
    const NAME: &'static str = "ProcessorSignalPrepareResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::ProcessorSignalPrepareResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SignalEvaluateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(
            &mut members,
            "client_transaction_id",
            &self.client_transaction_id,
        )?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put_some(&mut members, "user_present", self.user_present.as_ref())?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::put_some(&mut members, "is_recurring", self.is_recurring.as_ref())?;
        codec::put_some(
            &mut members,
            "default_payment_method",
            self.default_payment_method.as_ref(),
        )?;
        codec::put_some(&mut members, "user", self.user.as_ref())?;
        codec::put_some(&mut members, "device", self.device.as_ref())?;
        codec::put_some(
            &mut members,
            "risk_profile_key",
            self.risk_profile_key.as_ref(),
        )?;
        codec::put_some(&mut members, "ruleset_key", self.ruleset_key.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SignalEvaluateRequest {
    const NAME: &'static str = "SignalEvaluateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "account_id" => 1,
            "client_transaction_id" => 2,
            "amount" => 3,
            "user_present" => 4,
            "client_user_id" => 5,
            "is_recurring" => 6,
            "default_payment_method" => 7,
            "user" => 8,
            "device" => 9,
            "risk_profile_key" => 10,
            "ruleset_key" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut client_transaction_id: Option<String> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut user_present: Option<bool> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut is_recurring: Option<bool> = None;
        let mut default_payment_method: Option<String> = None;
        let mut user: Option<super::types::SignalUser> = None;
        let mut device: Option<plaid_types::SignalDevice> = None;
        let mut risk_profile_key: Option<String> = None;
        let mut ruleset_key: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                2 if client_transaction_id.is_none() => {
                    client_transaction_id = Some(members.next_value()?)
                }
                3 if amount.is_none() => amount = Some(members.next_value()?),
                4 if user_present.is_none() => user_present = members.next_value()?,
                5 if client_user_id.is_none() => client_user_id = members.next_value()?,
                6 if is_recurring.is_none() => is_recurring = members.next_value()?,
                7 if default_payment_method.is_none() => {
                    default_payment_method = members.next_value()?
                }
                8 if user.is_none() => user = members.next_value()?,
                9 if device.is_none() => device = members.next_value()?,
                10 if risk_profile_key.is_none() => risk_profile_key = members.next_value()?,
                11 if ruleset_key.is_none() => ruleset_key = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            account_id: codec::required(account_id, "account_id")?,
            client_transaction_id: codec::required(client_transaction_id, "client_transaction_id")?,
            amount: codec::required(amount, "amount")?,
            user_present,
            client_user_id,
            is_recurring,
            default_payment_method,
            user,
            device,
            risk_profile_key,
            ruleset_key,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SignalEvaluateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SignalEvaluateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "scores", &self.scores)?;
        codec::put_some(
            &mut members,
            "core_attributes",
            self.core_attributes.as_ref(),
        )?;
        codec::put(&mut members, "risk_profile", &self.risk_profile)?;
        codec::put(&mut members, "ruleset", &self.ruleset)?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SignalEvaluateResponse {
    const NAME: &'static str = "SignalEvaluateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "scores" => 1,
            "core_attributes" => 2,
            "risk_profile" => 3,
            "ruleset" => 4,
            "warnings" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut scores: Option<super::types::SignalScores> = None;
        let mut core_attributes: Option<super::types::SignalEvaluateCoreAttributes> = None;
        let mut risk_profile: Option<super::types::RiskProfile> = None;
        let mut ruleset: Option<super::types::Ruleset> = None;
        let mut warnings: Option<Vec<plaid_types::SignalWarning>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if scores.is_none() => scores = members.next_value()?,
                2 if core_attributes.is_none() => core_attributes = members.next_value()?,
                3 if risk_profile.is_none() => risk_profile = members.next_value()?,
                4 if ruleset.is_none() => ruleset = members.next_value()?,
                5 if warnings.is_none() => warnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            scores,
            core_attributes,
            risk_profile,
            ruleset,
            warnings: warnings.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SignalEvaluateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RiskProfile {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "key", self.key.as_ref())?;
        codec::put_some(&mut members, "outcome", self.outcome.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RiskProfile {
    const NAME: &'static str = "RiskProfile";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "key" => 0,
            "outcome" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut key: Option<String> = None;
        let mut outcome: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if key.is_none() => key = members.next_value()?,
                1 if outcome.is_none() => outcome = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { key, outcome })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RiskProfile {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SignalScheduleRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(
            &mut members,
            "client_transaction_id",
            &self.client_transaction_id,
        )?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put_some(
            &mut members,
            "default_payment_method",
            self.default_payment_method.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SignalScheduleRequest {
    const NAME: &'static str = "SignalScheduleRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "account_id" => 1,
            "client_transaction_id" => 2,
            "amount" => 3,
            "default_payment_method" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut client_transaction_id: Option<String> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut default_payment_method: Option<super::types::SignalScheduleDefaultPaymentMethod> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                2 if client_transaction_id.is_none() => {
                    client_transaction_id = Some(members.next_value()?)
                }
                3 if amount.is_none() => amount = Some(members.next_value()?),
                4 if default_payment_method.is_none() => {
                    default_payment_method = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            account_id: codec::required(account_id, "account_id")?,
            client_transaction_id: codec::required(client_transaction_id, "client_transaction_id")?,
            amount: codec::required(amount, "amount")?,
            default_payment_method,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SignalScheduleRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SignalScheduleResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "optimal_date", &self.optimal_date)?;
        codec::put(&mut members, "recommendations", &self.recommendations)?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SignalScheduleResponse {
    const NAME: &'static str = "SignalScheduleResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "optimal_date" => 0,
            "recommendations" => 1,
            "warnings" => 2,
            "request_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut optimal_date: Option<plaid_core::Date> = None;
        let mut recommendations: Option<Vec<super::types::SignalScheduleRecommendation>> = None;
        let mut warnings: Option<Vec<plaid_types::SignalWarning>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if optimal_date.is_none() => optimal_date = members.next_value()?,
                1 if recommendations.is_none() => recommendations = members.next_value()?,
                2 if warnings.is_none() => warnings = members.next_value()?,
                3 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            optimal_date,
            recommendations: recommendations.unwrap_or_default(),
            warnings: warnings.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SignalScheduleResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SignalScheduleRecommendation {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "date", self.date.as_ref())?;
        codec::put_some(&mut members, "recommendation", self.recommendation.as_ref())?;
        codec::put(&mut members, "rank", &self.rank)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SignalScheduleRecommendation {
    const NAME: &'static str = "SignalScheduleRecommendation";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "date" => 0,
            "recommendation" => 1,
            "rank" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut date: Option<plaid_core::Date> = None;
        let mut recommendation: Option<super::types::RecommendationString> = None;
        let mut rank: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if date.is_none() => date = members.next_value()?,
                1 if recommendation.is_none() => recommendation = members.next_value()?,
                2 if rank.is_none() => rank = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            date,
            recommendation,
            rank: rank.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SignalScheduleRecommendation {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SignalDecisionReportRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "client_transaction_id",
            &self.client_transaction_id,
        )?;
        codec::put(&mut members, "initiated", &self.initiated)?;
        codec::put_some(
            &mut members,
            "days_funds_on_hold",
            self.days_funds_on_hold.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "decision_outcome",
            self.decision_outcome.as_ref(),
        )?;
        codec::put_some(&mut members, "payment_method", self.payment_method.as_ref())?;
        codec::put_some(
            &mut members,
            "amount_instantly_available",
            self.amount_instantly_available.as_ref(),
        )?;
        codec::put_some(&mut members, "submitted_at", self.submitted_at.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SignalDecisionReportRequest {
    const NAME: &'static str = "SignalDecisionReportRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_transaction_id" => 0,
            "initiated" => 1,
            "days_funds_on_hold" => 2,
            "decision_outcome" => 3,
            "payment_method" => 4,
            "amount_instantly_available" => 5,
            "submitted_at" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_transaction_id: Option<String> = None;
        let mut initiated: Option<bool> = None;
        let mut days_funds_on_hold: Option<codec::Int> = None;
        let mut decision_outcome: Option<super::types::SignalDecisionOutcome> = None;
        let mut payment_method: Option<super::types::SignalPaymentMethod> = None;
        let mut amount_instantly_available: Option<plaid_core::Amount> = None;
        let mut submitted_at: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_transaction_id.is_none() => {
                    client_transaction_id = Some(members.next_value()?)
                }
                1 if initiated.is_none() => initiated = Some(members.next_value()?),
                2 if days_funds_on_hold.is_none() => days_funds_on_hold = members.next_value()?,
                3 if decision_outcome.is_none() => decision_outcome = members.next_value()?,
                4 if payment_method.is_none() => payment_method = members.next_value()?,
                5 if amount_instantly_available.is_none() => {
                    amount_instantly_available = members.next_value()?
                }
                6 if submitted_at.is_none() => submitted_at = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_transaction_id: codec::required(client_transaction_id, "client_transaction_id")?,
            initiated: codec::required(initiated, "initiated")?,
            days_funds_on_hold: days_funds_on_hold.map(|value| value.0),
            decision_outcome,
            payment_method,
            amount_instantly_available,
            submitted_at,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SignalDecisionReportRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SignalDecisionReportResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SignalDecisionReportResponse {
    const NAME: &'static str = "SignalDecisionReportResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SignalDecisionReportResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SignalReturnReportRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "client_transaction_id",
            &self.client_transaction_id,
        )?;
        codec::put(&mut members, "return_code", &self.return_code)?;
        codec::put_some(&mut members, "returned_at", self.returned_at.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SignalReturnReportRequest {
    const NAME: &'static str = "SignalReturnReportRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_transaction_id" => 0,
            "return_code" => 1,
            "returned_at" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_transaction_id: Option<String> = None;
        let mut return_code: Option<String> = None;
        let mut returned_at: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_transaction_id.is_none() => {
                    client_transaction_id = Some(members.next_value()?)
                }
                1 if return_code.is_none() => return_code = Some(members.next_value()?),
                2 if returned_at.is_none() => returned_at = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_transaction_id: codec::required(client_transaction_id, "client_transaction_id")?,
            return_code: codec::required(return_code, "return_code")?,
            returned_at,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SignalReturnReportRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SignalReturnReportResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SignalReturnReportResponse {
    const NAME: &'static str = "SignalReturnReportResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SignalReturnReportResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SignalPrepareRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SignalPrepareRequest {
    const NAME: &'static str = "SignalPrepareRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::SignalPrepareRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SignalPrepareResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SignalPrepareResponse {
    const NAME: &'static str = "SignalPrepareResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SignalPrepareResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
