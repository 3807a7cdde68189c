// @generated from api/products/beacon.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::BeaconAccountRiskEvaluateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "access_token", self.access_token.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::put_some(
            &mut members,
            "client_evaluation_id",
            self.client_evaluation_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "evaluation_reason",
            self.evaluation_reason.as_ref(),
        )?;
        codec::put_some(&mut members, "device", self.device.as_ref())?;
        codec::put_some(&mut members, "evaluate_time", self.evaluate_time.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconAccountRiskEvaluateRequest {
    const NAME: &'static str = "BeaconAccountRiskEvaluateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "options" => 1,
            "client_user_id" => 2,
            "client_evaluation_id" => 3,
            "evaluation_reason" => 4,
            "device" => 5,
            "evaluate_time" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut options: Option<super::types::BeaconAccountRiskEvaluateRequestOptions> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut client_evaluation_id: Option<String> = None;
        let mut evaluation_reason: Option<super::types::BeaconAccountRiskEvaluateEvaluationReason> =
            None;
        let mut device: Option<plaid_types::SignalDevice> = None;
        let mut evaluate_time: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = members.next_value()?,
                1 if options.is_none() => options = members.next_value()?,
                2 if client_user_id.is_none() => client_user_id = members.next_value()?,
                3 if client_evaluation_id.is_none() => {
                    client_evaluation_id = members.next_value()?
                }
                4 if evaluation_reason.is_none() => evaluation_reason = members.next_value()?,
                5 if device.is_none() => device = members.next_value()?,
                6 if evaluate_time.is_none() => evaluate_time = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token,
            options,
            client_user_id,
            client_evaluation_id,
            evaluation_reason,
            device,
            evaluate_time,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconAccountRiskEvaluateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconAccountRiskEvaluateRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconAccountRiskEvaluateRequestOptions {
    const NAME: &'static str = "BeaconAccountRiskEvaluateRequestOptions";

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
impl<'de> codec::Deserialize<'de> for super::types::BeaconAccountRiskEvaluateRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconAccountRiskEvaluateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconAccountRiskEvaluateResponse {
    const NAME: &'static str = "BeaconAccountRiskEvaluateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "accounts" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut accounts: Option<Vec<super::types::BeaconAccountRiskEvaluateAccount>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if accounts.is_none() => accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            accounts: accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconAccountRiskEvaluateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconAccountRiskEvaluateAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put_some(&mut members, "type", self.r#type.as_ref())?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put_some(&mut members, "attributes", self.attributes.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconAccountRiskEvaluateAccount {
    const NAME: &'static str = "BeaconAccountRiskEvaluateAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "type" => 1,
            "subtype" => 2,
            "attributes" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        let mut attributes: Option<super::types::BeaconAccountRiskEvaluateAccountAttributes> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if r#type.is_none() => r#type = members.next_value()?,
                2 if subtype.is_none() => subtype = members.next_value()?,
                3 if attributes.is_none() => attributes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            r#type,
            subtype,
            attributes,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconAccountRiskEvaluateAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconAccountRiskEvaluateAccountAttributes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "days_since_first_plaid_connection",
            &self.days_since_first_plaid_connection,
        )?;
        codec::put(&mut members, "is_account_closed", &self.is_account_closed)?;
        codec::put(
            &mut members,
            "is_account_frozen_or_restricted",
            &self.is_account_frozen_or_restricted,
        )?;
        codec::put(
            &mut members,
            "total_plaid_connections_count",
            &self.total_plaid_connections_count,
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
            "failed_plaid_non_oauth_authentication_attempts_count_3d",
            &self.failed_plaid_non_oauth_authentication_attempts_count_3d,
        )?;
        codec::put(
            &mut members,
            "plaid_non_oauth_authentication_attempts_count_3d",
            &self.plaid_non_oauth_authentication_attempts_count_3d,
        )?;
        codec::put(
            &mut members,
            "failed_plaid_non_oauth_authentication_attempts_count_7d",
            &self.failed_plaid_non_oauth_authentication_attempts_count_7d,
        )?;
        codec::put(
            &mut members,
            "plaid_non_oauth_authentication_attempts_count_7d",
            &self.plaid_non_oauth_authentication_attempts_count_7d,
        )?;
        codec::put(
            &mut members,
            "failed_plaid_non_oauth_authentication_attempts_count_30d",
            &self.failed_plaid_non_oauth_authentication_attempts_count_30d,
        )?;
        codec::put(
            &mut members,
            "plaid_non_oauth_authentication_attempts_count_30d",
            &self.plaid_non_oauth_authentication_attempts_count_30d,
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
            "address_change_count_28d",
            &self.address_change_count_28d,
        )?;
        codec::put(
            &mut members,
            "email_change_count_28d",
            &self.email_change_count_28d,
        )?;
        codec::put(
            &mut members,
            "phone_change_count_28d",
            &self.phone_change_count_28d,
        )?;
        codec::put(
            &mut members,
            "address_change_count_90d",
            &self.address_change_count_90d,
        )?;
        codec::put(
            &mut members,
            "email_change_count_90d",
            &self.email_change_count_90d,
        )?;
        codec::put(
            &mut members,
            "phone_change_count_90d",
            &self.phone_change_count_90d,
        )?;
        codec::put(
            &mut members,
            "days_since_account_opening",
            &self.days_since_account_opening,
        )?;
        codec::put(
            &mut members,
            "days_since_first_observed_transaction",
            &self.days_since_first_observed_transaction,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconAccountRiskEvaluateAccountAttributes {
    const NAME: &'static str = "BeaconAccountRiskEvaluateAccountAttributes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "days_since_first_plaid_connection" => 0,
            "is_account_closed" => 1,
            "is_account_frozen_or_restricted" => 2,
            "total_plaid_connections_count" => 3,
            "plaid_connections_count_7d" => 4,
            "plaid_connections_count_30d" => 5,
            "failed_plaid_non_oauth_authentication_attempts_count_3d" => 6,
            "plaid_non_oauth_authentication_attempts_count_3d" => 7,
            "failed_plaid_non_oauth_authentication_attempts_count_7d" => 8,
            "plaid_non_oauth_authentication_attempts_count_7d" => 9,
            "failed_plaid_non_oauth_authentication_attempts_count_30d" => 10,
            "plaid_non_oauth_authentication_attempts_count_30d" => 11,
            "distinct_ip_addresses_count_3d" => 12,
            "distinct_ip_addresses_count_7d" => 13,
            "distinct_ip_addresses_count_30d" => 14,
            "distinct_ip_addresses_count_90d" => 15,
            "distinct_user_agents_count_3d" => 16,
            "distinct_user_agents_count_7d" => 17,
            "distinct_user_agents_count_30d" => 18,
            "distinct_user_agents_count_90d" => 19,
            "address_change_count_28d" => 20,
            "email_change_count_28d" => 21,
            "phone_change_count_28d" => 22,
            "address_change_count_90d" => 23,
            "email_change_count_90d" => 24,
            "phone_change_count_90d" => 25,
            "days_since_account_opening" => 26,
            "days_since_first_observed_transaction" => 27,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut days_since_first_plaid_connection: Option<codec::Int> = None;
        let mut is_account_closed: Option<bool> = None;
        let mut is_account_frozen_or_restricted: Option<bool> = None;
        let mut total_plaid_connections_count: Option<codec::Int> = None;
        let mut plaid_connections_count_7d: Option<codec::Int> = None;
        let mut plaid_connections_count_30d: Option<codec::Int> = None;
        let mut failed_plaid_non_oauth_authentication_attempts_count_3d: Option<codec::Int> = None;
        let mut plaid_non_oauth_authentication_attempts_count_3d: Option<codec::Int> = None;
        let mut failed_plaid_non_oauth_authentication_attempts_count_7d: Option<codec::Int> = None;
        let mut plaid_non_oauth_authentication_attempts_count_7d: Option<codec::Int> = None;
        let mut failed_plaid_non_oauth_authentication_attempts_count_30d: Option<codec::Int> = None;
        let mut plaid_non_oauth_authentication_attempts_count_30d: Option<codec::Int> = None;
        let mut distinct_ip_addresses_count_3d: Option<codec::Int> = None;
        let mut distinct_ip_addresses_count_7d: Option<codec::Int> = None;
        let mut distinct_ip_addresses_count_30d: Option<codec::Int> = None;
        let mut distinct_ip_addresses_count_90d: Option<codec::Int> = None;
        let mut distinct_user_agents_count_3d: Option<codec::Int> = None;
        let mut distinct_user_agents_count_7d: Option<codec::Int> = None;
        let mut distinct_user_agents_count_30d: Option<codec::Int> = None;
        let mut distinct_user_agents_count_90d: Option<codec::Int> = None;
        let mut address_change_count_28d: Option<codec::Int> = None;
        let mut email_change_count_28d: Option<codec::Int> = None;
        let mut phone_change_count_28d: Option<codec::Int> = None;
        let mut address_change_count_90d: Option<codec::Int> = None;
        let mut email_change_count_90d: Option<codec::Int> = None;
        let mut phone_change_count_90d: Option<codec::Int> = None;
        let mut days_since_account_opening: Option<codec::Int> = None;
        let mut days_since_first_observed_transaction: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if days_since_first_plaid_connection.is_none() => {
                    days_since_first_plaid_connection = members.next_value()?
                }
                1 if is_account_closed.is_none() => is_account_closed = members.next_value()?,
                2 if is_account_frozen_or_restricted.is_none() => {
                    is_account_frozen_or_restricted = members.next_value()?
                }
                3 if total_plaid_connections_count.is_none() => {
                    total_plaid_connections_count = members.next_value()?
                }
                4 if plaid_connections_count_7d.is_none() => {
                    plaid_connections_count_7d = members.next_value()?
                }
                5 if plaid_connections_count_30d.is_none() => {
                    plaid_connections_count_30d = members.next_value()?
                }
                6 if failed_plaid_non_oauth_authentication_attempts_count_3d.is_none() => {
                    failed_plaid_non_oauth_authentication_attempts_count_3d =
                        members.next_value()?
                }
                7 if plaid_non_oauth_authentication_attempts_count_3d.is_none() => {
                    plaid_non_oauth_authentication_attempts_count_3d = members.next_value()?
                }
                8 if failed_plaid_non_oauth_authentication_attempts_count_7d.is_none() => {
                    failed_plaid_non_oauth_authentication_attempts_count_7d =
                        members.next_value()?
                }
                9 if plaid_non_oauth_authentication_attempts_count_7d.is_none() => {
                    plaid_non_oauth_authentication_attempts_count_7d = members.next_value()?
                }
                10 if failed_plaid_non_oauth_authentication_attempts_count_30d.is_none() => {
                    failed_plaid_non_oauth_authentication_attempts_count_30d =
                        members.next_value()?
                }
                11 if plaid_non_oauth_authentication_attempts_count_30d.is_none() => {
                    plaid_non_oauth_authentication_attempts_count_30d = members.next_value()?
                }
                12 if distinct_ip_addresses_count_3d.is_none() => {
                    distinct_ip_addresses_count_3d = members.next_value()?
                }
                13 if distinct_ip_addresses_count_7d.is_none() => {
                    distinct_ip_addresses_count_7d = members.next_value()?
                }
                14 if distinct_ip_addresses_count_30d.is_none() => {
                    distinct_ip_addresses_count_30d = members.next_value()?
                }
                15 if distinct_ip_addresses_count_90d.is_none() => {
                    distinct_ip_addresses_count_90d = members.next_value()?
                }
                16 if distinct_user_agents_count_3d.is_none() => {
                    distinct_user_agents_count_3d = members.next_value()?
                }
                17 if distinct_user_agents_count_7d.is_none() => {
                    distinct_user_agents_count_7d = members.next_value()?
                }
                18 if distinct_user_agents_count_30d.is_none() => {
                    distinct_user_agents_count_30d = members.next_value()?
                }
                19 if distinct_user_agents_count_90d.is_none() => {
                    distinct_user_agents_count_90d = members.next_value()?
                }
                20 if address_change_count_28d.is_none() => {
                    address_change_count_28d = members.next_value()?
                }
                21 if email_change_count_28d.is_none() => {
                    email_change_count_28d = members.next_value()?
                }
                22 if phone_change_count_28d.is_none() => {
                    phone_change_count_28d = members.next_value()?
                }
                23 if address_change_count_90d.is_none() => {
                    address_change_count_90d = members.next_value()?
                }
                24 if email_change_count_90d.is_none() => {
                    email_change_count_90d = members.next_value()?
                }
                25 if phone_change_count_90d.is_none() => {
                    phone_change_count_90d = members.next_value()?
                }
                26 if days_since_account_opening.is_none() => {
                    days_since_account_opening = members.next_value()?
                }
                27 if days_since_first_observed_transaction.is_none() => {
                    days_since_first_observed_transaction = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            days_since_first_plaid_connection: days_since_first_plaid_connection
                .map(|value| value.0),
            is_account_closed,
            is_account_frozen_or_restricted,
            total_plaid_connections_count: total_plaid_connections_count.map(|value| value.0),
            plaid_connections_count_7d: plaid_connections_count_7d.map(|value| value.0),
            plaid_connections_count_30d: plaid_connections_count_30d.map(|value| value.0),
            failed_plaid_non_oauth_authentication_attempts_count_3d:
                failed_plaid_non_oauth_authentication_attempts_count_3d.map(|value| value.0),
            plaid_non_oauth_authentication_attempts_count_3d:
                plaid_non_oauth_authentication_attempts_count_3d.map(|value| value.0),
            failed_plaid_non_oauth_authentication_attempts_count_7d:
                failed_plaid_non_oauth_authentication_attempts_count_7d.map(|value| value.0),
            plaid_non_oauth_authentication_attempts_count_7d:
                plaid_non_oauth_authentication_attempts_count_7d.map(|value| value.0),
            failed_plaid_non_oauth_authentication_attempts_count_30d:
                failed_plaid_non_oauth_authentication_attempts_count_30d.map(|value| value.0),
            plaid_non_oauth_authentication_attempts_count_30d:
                plaid_non_oauth_authentication_attempts_count_30d.map(|value| value.0),
            distinct_ip_addresses_count_3d: distinct_ip_addresses_count_3d.map(|value| value.0),
            distinct_ip_addresses_count_7d: distinct_ip_addresses_count_7d.map(|value| value.0),
            distinct_ip_addresses_count_30d: distinct_ip_addresses_count_30d.map(|value| value.0),
            distinct_ip_addresses_count_90d: distinct_ip_addresses_count_90d.map(|value| value.0),
            distinct_user_agents_count_3d: distinct_user_agents_count_3d.map(|value| value.0),
            distinct_user_agents_count_7d: distinct_user_agents_count_7d.map(|value| value.0),
            distinct_user_agents_count_30d: distinct_user_agents_count_30d.map(|value| value.0),
            distinct_user_agents_count_90d: distinct_user_agents_count_90d.map(|value| value.0),
            address_change_count_28d: address_change_count_28d.map(|value| value.0),
            email_change_count_28d: email_change_count_28d.map(|value| value.0),
            phone_change_count_28d: phone_change_count_28d.map(|value| value.0),
            address_change_count_90d: address_change_count_90d.map(|value| value.0),
            email_change_count_90d: email_change_count_90d.map(|value| value.0),
            phone_change_count_90d: phone_change_count_90d.map(|value| value.0),
            days_since_account_opening: days_since_account_opening.map(|value| value.0),
            days_since_first_observed_transaction: days_since_first_observed_transaction
                .map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconAccountRiskEvaluateAccountAttributes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "program_id", &self.program_id)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put_some(&mut members, "access_tokens", self.access_tokens.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconUserCreateRequest {
    const NAME: &'static str = "BeaconUserCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "program_id" => 0,
            "client_user_id" => 1,
            "user" => 2,
            "access_tokens" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut program_id: Option<super::types::BeaconProgramId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut user: Option<super::types::BeaconUserRequestData> = None;
        let mut access_tokens: Option<Vec<plaid_types::AccessToken>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if program_id.is_none() => program_id = Some(members.next_value()?),
                1 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                2 if user.is_none() => user = Some(members.next_value()?),
                3 if access_tokens.is_none() => access_tokens = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            program_id: codec::required(program_id, "program_id")?,
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            user: codec::required(user, "user")?,
            access_tokens,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconUserCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserRequestData {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "date_of_birth", self.date_of_birth.as_ref())?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "id_number", self.id_number.as_ref())?;
        codec::put_some(&mut members, "ip_address", self.ip_address.as_ref())?;
        codec::put_some(
            &mut members,
            "depository_accounts",
            self.depository_accounts.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconUserRequestData {
    const NAME: &'static str = "BeaconUserRequestData";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "date_of_birth" => 0,
            "name" => 1,
            "address" => 2,
            "email_address" => 3,
            "phone_number" => 4,
            "id_number" => 5,
            "ip_address" => 6,
            "depository_accounts" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut name: Option<super::types::BeaconUserName> = None;
        let mut address: Option<super::types::BeaconUserRequestAddress> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut id_number: Option<super::types::BeaconUserIDNumber> = None;
        let mut ip_address: Option<plaid_core::Sensitive> = None;
        let mut depository_accounts: Option<Vec<super::types::BeaconUserRequestDepositoryAccount>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                1 if name.is_none() => name = Some(members.next_value()?),
                2 if address.is_none() => address = members.next_value()?,
                3 if email_address.is_none() => email_address = members.next_value()?,
                4 if phone_number.is_none() => phone_number = members.next_value()?,
                5 if id_number.is_none() => id_number = members.next_value()?,
                6 if ip_address.is_none() => ip_address = members.next_value()?,
                7 if depository_accounts.is_none() => depository_accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            date_of_birth,
            name: codec::required(name, "name")?,
            address,
            email_address,
            phone_number,
            id_number,
            ip_address,
            depository_accounts,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconUserRequestData {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserName {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "given_name", &self.given_name)?;
        codec::put(&mut members, "family_name", &self.family_name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconUserName {
    const NAME: &'static str = "BeaconUserName";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "given_name" => 0,
            "family_name" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut given_name: Option<String> = None;
        let mut family_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if given_name.is_none() => given_name = Some(members.next_value()?),
                1 if family_name.is_none() => family_name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            given_name: codec::required(given_name, "given_name")?,
            family_name: codec::required(family_name, "family_name")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconUserName {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserRequestAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put_some(&mut members, "street2", self.street2.as_ref())?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put_some(&mut members, "region", self.region.as_ref())?;
        codec::put_some(&mut members, "postal_code", self.postal_code.as_ref())?;
        codec::put(&mut members, "country", &self.country)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconUserRequestAddress {
    const NAME: &'static str = "BeaconUserRequestAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "street" => 0,
            "street2" => 1,
            "city" => 2,
            "region" => 3,
            "postal_code" => 4,
            "country" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut street: Option<String> = None;
        let mut street2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if street.is_none() => street = Some(members.next_value()?),
                1 if street2.is_none() => street2 = members.next_value()?,
                2 if city.is_none() => city = Some(members.next_value()?),
                3 if region.is_none() => region = members.next_value()?,
                4 if postal_code.is_none() => postal_code = members.next_value()?,
                5 if country.is_none() => country = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            street: codec::required(street, "street")?,
            street2,
            city: codec::required(city, "city")?,
            region,
            postal_code,
            country: codec::required(country, "country")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconUserRequestAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserIDNumber {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "value", &self.value)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconUserIDNumber {
    const NAME: &'static str = "BeaconUserIDNumber";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "value" => 0,
            "type" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut value: Option<plaid_core::Sensitive> = None;
        let mut r#type: Option<plaid_types::IDNumberType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if value.is_none() => value = Some(members.next_value()?),
                1 if r#type.is_none() => r#type = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            value: codec::required(value, "value")?,
            r#type: codec::required(r#type, "type")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconUserIDNumber {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserRequestDepositoryAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_number", &self.account_number)?;
        codec::put(&mut members, "routing_number", &self.routing_number)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconUserRequestDepositoryAccount {
    const NAME: &'static str = "BeaconUserRequestDepositoryAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_number" => 0,
            "routing_number" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_number: Option<plaid_core::Sensitive> = None;
        let mut routing_number: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_number.is_none() => account_number = Some(members.next_value()?),
                1 if routing_number.is_none() => routing_number = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_number: codec::required(account_number, "account_number")?,
            routing_number: codec::required(routing_number, "routing_number")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconUserRequestDepositoryAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_ids", &self.item_ids)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "updated_at", &self.updated_at)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "program_id", &self.program_id)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconUserCreateResponse {
    const NAME: &'static str = "BeaconUserCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_ids" => 0,
            "id" => 1,
            "version" => 2,
            "created_at" => 3,
            "updated_at" => 4,
            "status" => 5,
            "program_id" => 6,
            "client_user_id" => 7,
            "user" => 8,
            "audit_trail" => 9,
            "request_id" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        let mut id: Option<plaid_types::BeaconUserId> = None;
        let mut version: Option<codec::Whole> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut updated_at: Option<plaid_core::DateTime> = None;
        let mut status: Option<super::types::BeaconUserStatus> = None;
        let mut program_id: Option<super::types::BeaconProgramId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut user: Option<super::types::BeaconUserData> = None;
        let mut audit_trail: Option<super::types::BeaconAuditTrail> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_ids.is_none() => item_ids = members.next_value()?,
                1 if id.is_none() => id = Some(members.next_value()?),
                2 if version.is_none() => version = members.next_value()?,
                3 if created_at.is_none() => created_at = Some(members.next_value()?),
                4 if updated_at.is_none() => updated_at = Some(members.next_value()?),
                5 if status.is_none() => status = Some(members.next_value()?),
                6 if program_id.is_none() => program_id = Some(members.next_value()?),
                7 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                8 if user.is_none() => user = Some(members.next_value()?),
                9 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                10 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_ids: item_ids.unwrap_or_default(),
            id: codec::required(id, "id")?,
            version: version.and_then(|value| value.0),
            created_at: codec::required(created_at, "created_at")?,
            updated_at: codec::required(updated_at, "updated_at")?,
            status: codec::required(status, "status")?,
            program_id: codec::required(program_id, "program_id")?,
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            user: codec::required(user, "user")?,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconUserCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserData {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "date_of_birth", &self.date_of_birth)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "email_address", &self.email_address)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::put(&mut members, "id_number", &self.id_number)?;
        codec::put(&mut members, "ip_address", &self.ip_address)?;
        codec::put(
            &mut members,
            "depository_accounts",
            &self.depository_accounts,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconUserData {
    const NAME: &'static str = "BeaconUserData";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "date_of_birth" => 0,
            "name" => 1,
            "address" => 2,
            "email_address" => 3,
            "phone_number" => 4,
            "id_number" => 5,
            "ip_address" => 6,
            "depository_accounts" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut name: Option<super::types::BeaconUserName> = None;
        let mut address: Option<super::types::BeaconUserAddress> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut id_number: Option<super::types::BeaconUserIDNumber> = None;
        let mut ip_address: Option<plaid_core::Sensitive> = None;
        let mut depository_accounts: Option<Vec<super::types::BeaconUserDepositoryAccount>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if date_of_birth.is_none() => date_of_birth = Some(members.next_value()?),
                1 if name.is_none() => name = Some(members.next_value()?),
                2 if address.is_none() => address = Some(members.next_value()?),
                3 if email_address.is_none() => email_address = members.next_value()?,
                4 if phone_number.is_none() => phone_number = members.next_value()?,
                5 if id_number.is_none() => id_number = members.next_value()?,
                6 if ip_address.is_none() => ip_address = members.next_value()?,
                7 if depository_accounts.is_none() => depository_accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            date_of_birth: codec::required(date_of_birth, "date_of_birth")?,
            name: codec::required(name, "name")?,
            address: codec::required(address, "address")?,
            email_address,
            phone_number,
            id_number,
            ip_address,
            depository_accounts: depository_accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconUserData {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put(&mut members, "street2", &self.street2)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconUserAddress {
    const NAME: &'static str = "BeaconUserAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "street" => 0,
            "street2" => 1,
            "city" => 2,
            "region" => 3,
            "postal_code" => 4,
            "country" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut street: Option<String> = None;
        let mut street2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if street.is_none() => street = Some(members.next_value()?),
                1 if street2.is_none() => street2 = members.next_value()?,
                2 if city.is_none() => city = Some(members.next_value()?),
                3 if region.is_none() => region = members.next_value()?,
                4 if postal_code.is_none() => postal_code = members.next_value()?,
                5 if country.is_none() => country = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            street: codec::required(street, "street")?,
            street2,
            city: codec::required(city, "city")?,
            region,
            postal_code,
            country: codec::required(country, "country")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconUserAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserDepositoryAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_mask", &self.account_mask)?;
        codec::put(&mut members, "routing_number", &self.routing_number)?;
        codec::put(&mut members, "added_at", &self.added_at)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconUserDepositoryAccount {
    const NAME: &'static str = "BeaconUserDepositoryAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_mask" => 0,
            "routing_number" => 1,
            "added_at" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_mask: Option<String> = None;
        let mut routing_number: Option<String> = None;
        let mut added_at: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_mask.is_none() => account_mask = Some(members.next_value()?),
                1 if routing_number.is_none() => routing_number = Some(members.next_value()?),
                2 if added_at.is_none() => added_at = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_mask: codec::required(account_mask, "account_mask")?,
            routing_number: codec::required(routing_number, "routing_number")?,
            added_at: codec::required(added_at, "added_at")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconUserDepositoryAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconAuditTrail {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "source", &self.source)?;
        codec::put(&mut members, "dashboard_user_id", &self.dashboard_user_id)?;
        codec::put_some(&mut members, "timestamp", self.timestamp.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconAuditTrail {
    const NAME: &'static str = "BeaconAuditTrail";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "source" => 0,
            "dashboard_user_id" => 1,
            "timestamp" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut source: Option<super::types::BeaconAuditTrailSource> = None;
        let mut dashboard_user_id: Option<plaid_types::DashboardUserId> = None;
        let mut timestamp: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if source.is_none() => source = Some(members.next_value()?),
                1 if dashboard_user_id.is_none() => dashboard_user_id = members.next_value()?,
                2 if timestamp.is_none() => timestamp = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            source: codec::required(source, "source")?,
            dashboard_user_id,
            timestamp,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconAuditTrail {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconUserGetRequest {
    const NAME: &'static str = "BeaconUserGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_user_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_user_id.is_none() => beacon_user_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_user_id: codec::required(beacon_user_id, "beacon_user_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconUserGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_ids", &self.item_ids)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "updated_at", &self.updated_at)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "program_id", &self.program_id)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconUserGetResponse {
    const NAME: &'static str = "BeaconUserGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_ids" => 0,
            "id" => 1,
            "version" => 2,
            "created_at" => 3,
            "updated_at" => 4,
            "status" => 5,
            "program_id" => 6,
            "client_user_id" => 7,
            "user" => 8,
            "audit_trail" => 9,
            "request_id" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        let mut id: Option<plaid_types::BeaconUserId> = None;
        let mut version: Option<codec::Whole> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut updated_at: Option<plaid_core::DateTime> = None;
        let mut status: Option<super::types::BeaconUserStatus> = None;
        let mut program_id: Option<super::types::BeaconProgramId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut user: Option<super::types::BeaconUserData> = None;
        let mut audit_trail: Option<super::types::BeaconAuditTrail> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_ids.is_none() => item_ids = members.next_value()?,
                1 if id.is_none() => id = Some(members.next_value()?),
                2 if version.is_none() => version = members.next_value()?,
                3 if created_at.is_none() => created_at = Some(members.next_value()?),
                4 if updated_at.is_none() => updated_at = Some(members.next_value()?),
                5 if status.is_none() => status = Some(members.next_value()?),
                6 if program_id.is_none() => program_id = Some(members.next_value()?),
                7 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                8 if user.is_none() => user = Some(members.next_value()?),
                9 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                10 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_ids: item_ids.unwrap_or_default(),
            id: codec::required(id, "id")?,
            version: version.and_then(|value| value.0),
            created_at: codec::required(created_at, "created_at")?,
            updated_at: codec::required(updated_at, "updated_at")?,
            status: codec::required(status, "status")?,
            program_id: codec::required(program_id, "program_id")?,
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            user: codec::required(user, "user")?,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconUserGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserReviewRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconUserReviewRequest {
    const NAME: &'static str = "BeaconUserReviewRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_user_id" => 0,
            "status" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut status: Option<super::types::BeaconUserStatus> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_user_id.is_none() => beacon_user_id = Some(members.next_value()?),
                1 if status.is_none() => status = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_user_id: codec::required(beacon_user_id, "beacon_user_id")?,
            status: codec::required(status, "status")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconUserReviewRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconReportCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "fraud_date", &self.fraud_date)?;
        codec::put_some(&mut members, "fraud_amount", self.fraud_amount.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconReportCreateRequest {
    const NAME: &'static str = "BeaconReportCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_user_id" => 0,
            "type" => 1,
            "fraud_date" => 2,
            "fraud_amount" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut r#type: Option<super::types::BeaconReportCreateType> = None;
        let mut fraud_date: Option<plaid_core::Date> = None;
        let mut fraud_amount: Option<super::types::FraudAmount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_user_id.is_none() => beacon_user_id = Some(members.next_value()?),
                1 if r#type.is_none() => r#type = Some(members.next_value()?),
                2 if fraud_date.is_none() => fraud_date = Some(members.next_value()?),
                3 if fraud_amount.is_none() => fraud_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_user_id: codec::required(beacon_user_id, "beacon_user_id")?,
            r#type: codec::required(r#type, "type")?,
            fraud_date: codec::required(fraud_date, "fraud_date")?,
            fraud_amount,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconReportCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FraudAmount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "value", &self.value)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::FraudAmount {
    const NAME: &'static str = "FraudAmount";

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
        let mut iso_currency_code: Option<super::types::ISOCurrencyCode> = None;
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

impl<'de> codec::Deserialize<'de> for super::types::FraudAmount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconReportCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "fraud_date", &self.fraud_date)?;
        codec::put_some(&mut members, "event_date", self.event_date.as_ref())?;
        codec::put(&mut members, "fraud_amount", &self.fraud_amount)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconReportCreateResponse {
    const NAME: &'static str = "BeaconReportCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "beacon_user_id" => 1,
            "created_at" => 2,
            "type" => 3,
            "fraud_date" => 4,
            "event_date" => 5,
            "fraud_amount" => 6,
            "audit_trail" => 7,
            "request_id" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::BeaconReportId> = None;
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut r#type: Option<super::types::BeaconReportType> = None;
        let mut fraud_date: Option<plaid_core::Date> = None;
        let mut event_date: Option<plaid_core::Date> = None;
        let mut fraud_amount: Option<super::types::FraudAmount> = None;
        let mut audit_trail: Option<super::types::BeaconAuditTrail> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if beacon_user_id.is_none() => beacon_user_id = Some(members.next_value()?),
                2 if created_at.is_none() => created_at = Some(members.next_value()?),
                3 if r#type.is_none() => r#type = Some(members.next_value()?),
                4 if fraud_date.is_none() => fraud_date = members.next_value()?,
                5 if event_date.is_none() => event_date = members.next_value()?,
                6 if fraud_amount.is_none() => fraud_amount = members.next_value()?,
                7 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                8 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            beacon_user_id: codec::required(beacon_user_id, "beacon_user_id")?,
            created_at: codec::required(created_at, "created_at")?,
            r#type: codec::required(r#type, "type")?,
            fraud_date,
            event_date,
            fraud_amount,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconReportCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconReportListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconReportListRequest {
    const NAME: &'static str = "BeaconReportListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_user_id" => 0,
            "cursor" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_user_id.is_none() => beacon_user_id = Some(members.next_value()?),
                1 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_user_id: codec::required(beacon_user_id, "beacon_user_id")?,
            cursor,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconReportListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconReportListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "beacon_reports", &self.beacon_reports)?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconReportListResponse {
    const NAME: &'static str = "BeaconReportListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_reports" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_reports: Option<Vec<super::types::BeaconReport>> = None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_reports.is_none() => beacon_reports = members.next_value()?,
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_reports: beacon_reports.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconReportListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "fraud_date", &self.fraud_date)?;
        codec::put_some(&mut members, "event_date", self.event_date.as_ref())?;
        codec::put(&mut members, "fraud_amount", &self.fraud_amount)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconReport {
    const NAME: &'static str = "BeaconReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "beacon_user_id" => 1,
            "created_at" => 2,
            "type" => 3,
            "fraud_date" => 4,
            "event_date" => 5,
            "fraud_amount" => 6,
            "audit_trail" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::BeaconReportId> = None;
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut r#type: Option<super::types::BeaconReportType> = None;
        let mut fraud_date: Option<plaid_core::Date> = None;
        let mut event_date: Option<plaid_core::Date> = None;
        let mut fraud_amount: Option<super::types::FraudAmount> = None;
        let mut audit_trail: Option<super::types::BeaconAuditTrail> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if beacon_user_id.is_none() => beacon_user_id = Some(members.next_value()?),
                2 if created_at.is_none() => created_at = Some(members.next_value()?),
                3 if r#type.is_none() => r#type = Some(members.next_value()?),
                4 if fraud_date.is_none() => fraud_date = members.next_value()?,
                5 if event_date.is_none() => event_date = members.next_value()?,
                6 if fraud_amount.is_none() => fraud_amount = members.next_value()?,
                7 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            beacon_user_id: codec::required(beacon_user_id, "beacon_user_id")?,
            created_at: codec::required(created_at, "created_at")?,
            r#type: codec::required(r#type, "type")?,
            fraud_date,
            event_date,
            fraud_amount,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconReportSyndicationListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconReportSyndicationListRequest {
    const NAME: &'static str = "BeaconReportSyndicationListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_user_id" => 0,
            "cursor" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_user_id.is_none() => beacon_user_id = Some(members.next_value()?),
                1 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_user_id: codec::required(beacon_user_id, "beacon_user_id")?,
            cursor,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconReportSyndicationListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconReportSyndicationListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "beacon_report_syndications",
            &self.beacon_report_syndications,
        )?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconReportSyndicationListResponse {
    const NAME: &'static str = "BeaconReportSyndicationListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_report_syndications" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_report_syndications: Option<Vec<super::types::BeaconReportSyndication>> =
            None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_report_syndications.is_none() => {
                    beacon_report_syndications = members.next_value()?
                }
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_report_syndications: beacon_report_syndications.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconReportSyndicationListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconReportSyndication {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put_some(&mut members, "beacon_user_id", self.beacon_user_id.as_ref())?;
        codec::put(&mut members, "report", &self.report)?;
        codec::put(&mut members, "analysis", &self.analysis)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconReportSyndication {
    const NAME: &'static str = "BeaconReportSyndication";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "beacon_user_id" => 1,
            "report" => 2,
            "analysis" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::BeaconReportSyndicationId> = None;
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut report: Option<super::types::BeaconReportSyndicationOriginalReport> = None;
        let mut analysis: Option<super::types::BeaconReportSyndicationAnalysis> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if beacon_user_id.is_none() => beacon_user_id = members.next_value()?,
                2 if report.is_none() => report = Some(members.next_value()?),
                3 if analysis.is_none() => analysis = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            beacon_user_id,
            report: codec::required(report, "report")?,
            analysis: codec::required(analysis, "analysis")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconReportSyndication {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconReportSyndicationOriginalReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "fraud_date", &self.fraud_date)?;
        codec::put_some(&mut members, "event_date", self.event_date.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconReportSyndicationOriginalReport {
    const NAME: &'static str = "BeaconReportSyndicationOriginalReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "created_at" => 1,
            "type" => 2,
            "fraud_date" => 3,
            "event_date" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::BeaconReportId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut r#type: Option<super::types::BeaconReportType> = None;
        let mut fraud_date: Option<plaid_core::Date> = None;
        let mut event_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = members.next_value()?,
                1 if created_at.is_none() => created_at = Some(members.next_value()?),
                2 if r#type.is_none() => r#type = Some(members.next_value()?),
                3 if fraud_date.is_none() => fraud_date = members.next_value()?,
                4 if event_date.is_none() => event_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id,
            created_at: codec::required(created_at, "created_at")?,
            r#type: codec::required(r#type, "type")?,
            fraud_date,
            event_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconReportSyndicationOriginalReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconReportSyndicationAnalysis {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "date_of_birth", &self.date_of_birth)?;
        codec::put(&mut members, "email_address", &self.email_address)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "id_number", &self.id_number)?;
        codec::put(&mut members, "ip_address", &self.ip_address)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::put(
            &mut members,
            "depository_accounts",
            &self.depository_accounts,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconReportSyndicationAnalysis {
    const NAME: &'static str = "BeaconReportSyndicationAnalysis";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "address" => 0,
            "date_of_birth" => 1,
            "email_address" => 2,
            "name" => 3,
            "id_number" => 4,
            "ip_address" => 5,
            "phone_number" => 6,
            "depository_accounts" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut address: Option<super::types::BeaconMatchSummaryCode> = None;
        let mut date_of_birth: Option<super::types::BeaconMatchSummaryCode> = None;
        let mut email_address: Option<super::types::BeaconMatchSummaryCode> = None;
        let mut name: Option<super::types::BeaconMatchSummaryCode> = None;
        let mut id_number: Option<super::types::BeaconMatchSummaryCode> = None;
        let mut ip_address: Option<super::types::BeaconMatchSummaryCode> = None;
        let mut phone_number: Option<super::types::BeaconMatchSummaryCode> = None;
        let mut depository_accounts: Option<
            Vec<super::types::BeaconSyndicatedReportDepositoryAccountMatchAnalysis>,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if address.is_none() => address = Some(members.next_value()?),
                1 if date_of_birth.is_none() => date_of_birth = Some(members.next_value()?),
                2 if email_address.is_none() => email_address = Some(members.next_value()?),
                3 if name.is_none() => name = Some(members.next_value()?),
                4 if id_number.is_none() => id_number = Some(members.next_value()?),
                5 if ip_address.is_none() => ip_address = Some(members.next_value()?),
                6 if phone_number.is_none() => phone_number = Some(members.next_value()?),
                7 if depository_accounts.is_none() => depository_accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            address: codec::required(address, "address")?,
            date_of_birth: codec::required(date_of_birth, "date_of_birth")?,
            email_address: codec::required(email_address, "email_address")?,
            name: codec::required(name, "name")?,
            id_number: codec::required(id_number, "id_number")?,
            ip_address: codec::required(ip_address, "ip_address")?,
            phone_number: codec::required(phone_number, "phone_number")?,
            depository_accounts: depository_accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconReportSyndicationAnalysis {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconSyndicatedReportDepositoryAccountMatchAnalysis {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_mask", &self.account_mask)?;
        codec::put(&mut members, "routing_number", &self.routing_number)?;
        codec::put(&mut members, "match_status", &self.match_status)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de>
    for super::types::BeaconSyndicatedReportDepositoryAccountMatchAnalysis
{
    const NAME: &'static str = "BeaconSyndicatedReportDepositoryAccountMatchAnalysis";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_mask" => 0,
            "routing_number" => 1,
            "match_status" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_mask: Option<String> = None;
        let mut routing_number: Option<String> = None;
        let mut match_status: Option<super::types::BeaconMatchSummaryCode> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_mask.is_none() => account_mask = Some(members.next_value()?),
                1 if routing_number.is_none() => routing_number = Some(members.next_value()?),
                2 if match_status.is_none() => match_status = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_mask: codec::required(account_mask, "account_mask")?,
            routing_number: codec::required(routing_number, "routing_number")?,
            match_status: codec::required(match_status, "match_status")?,
        })
    }
}

impl<'de> codec::Deserialize<'de>
    for super::types::BeaconSyndicatedReportDepositoryAccountMatchAnalysis
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconReportGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "beacon_report_id", &self.beacon_report_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconReportGetRequest {
    const NAME: &'static str = "BeaconReportGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_report_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_report_id: Option<plaid_types::BeaconReportId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_report_id.is_none() => beacon_report_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_report_id: codec::required(beacon_report_id, "beacon_report_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconReportGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconReportGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "fraud_date", &self.fraud_date)?;
        codec::put_some(&mut members, "event_date", self.event_date.as_ref())?;
        codec::put(&mut members, "fraud_amount", &self.fraud_amount)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconReportGetResponse {
    const NAME: &'static str = "BeaconReportGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "beacon_user_id" => 1,
            "created_at" => 2,
            "type" => 3,
            "fraud_date" => 4,
            "event_date" => 5,
            "fraud_amount" => 6,
            "audit_trail" => 7,
            "request_id" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::BeaconReportId> = None;
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut r#type: Option<super::types::BeaconReportType> = None;
        let mut fraud_date: Option<plaid_core::Date> = None;
        let mut event_date: Option<plaid_core::Date> = None;
        let mut fraud_amount: Option<super::types::FraudAmount> = None;
        let mut audit_trail: Option<super::types::BeaconAuditTrail> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if beacon_user_id.is_none() => beacon_user_id = Some(members.next_value()?),
                2 if created_at.is_none() => created_at = Some(members.next_value()?),
                3 if r#type.is_none() => r#type = Some(members.next_value()?),
                4 if fraud_date.is_none() => fraud_date = members.next_value()?,
                5 if event_date.is_none() => event_date = members.next_value()?,
                6 if fraud_amount.is_none() => fraud_amount = members.next_value()?,
                7 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                8 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            beacon_user_id: codec::required(beacon_user_id, "beacon_user_id")?,
            created_at: codec::required(created_at, "created_at")?,
            r#type: codec::required(r#type, "type")?,
            fraud_date,
            event_date,
            fraud_amount,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconReportGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconReportSyndicationGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "beacon_report_syndication_id",
            &self.beacon_report_syndication_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconReportSyndicationGetRequest {
    const NAME: &'static str = "BeaconReportSyndicationGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_report_syndication_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_report_syndication_id: Option<plaid_types::BeaconReportSyndicationId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_report_syndication_id.is_none() => {
                    beacon_report_syndication_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_report_syndication_id: codec::required(
                beacon_report_syndication_id,
                "beacon_report_syndication_id",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconReportSyndicationGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconReportSyndicationGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put_some(&mut members, "beacon_user_id", self.beacon_user_id.as_ref())?;
        codec::put(&mut members, "report", &self.report)?;
        codec::put(&mut members, "analysis", &self.analysis)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconReportSyndicationGetResponse {
    const NAME: &'static str = "BeaconReportSyndicationGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "beacon_user_id" => 1,
            "report" => 2,
            "analysis" => 3,
            "request_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::BeaconReportSyndicationId> = None;
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut report: Option<super::types::BeaconReportSyndicationOriginalReport> = None;
        let mut analysis: Option<super::types::BeaconReportSyndicationAnalysis> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if beacon_user_id.is_none() => beacon_user_id = members.next_value()?,
                2 if report.is_none() => report = Some(members.next_value()?),
                3 if analysis.is_none() => analysis = Some(members.next_value()?),
                4 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            beacon_user_id,
            report: codec::required(report, "report")?,
            analysis: codec::required(analysis, "analysis")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconReportSyndicationGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserUpdateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put_some(&mut members, "user", self.user.as_ref())?;
        codec::put_some(&mut members, "access_tokens", self.access_tokens.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconUserUpdateRequest {
    const NAME: &'static str = "BeaconUserUpdateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_user_id" => 0,
            "user" => 1,
            "access_tokens" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut user: Option<super::types::BeaconUserUpdateRequestData> = None;
        let mut access_tokens: Option<Vec<plaid_types::AccessToken>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_user_id.is_none() => beacon_user_id = Some(members.next_value()?),
                1 if user.is_none() => user = members.next_value()?,
                2 if access_tokens.is_none() => access_tokens = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_user_id: codec::required(beacon_user_id, "beacon_user_id")?,
            user,
            access_tokens,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconUserUpdateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserUpdateRequestData {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "date_of_birth", self.date_of_birth.as_ref())?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "id_number", self.id_number.as_ref())?;
        codec::put_some(&mut members, "ip_address", self.ip_address.as_ref())?;
        codec::put_some(
            &mut members,
            "depository_accounts",
            self.depository_accounts.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconUserUpdateRequestData {
    const NAME: &'static str = "BeaconUserUpdateRequestData";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "date_of_birth" => 0,
            "name" => 1,
            "address" => 2,
            "email_address" => 3,
            "phone_number" => 4,
            "id_number" => 5,
            "ip_address" => 6,
            "depository_accounts" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut name: Option<super::types::BeaconUserNameNullable> = None;
        let mut address: Option<super::types::BeaconUserRequestAddressNullable> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut id_number: Option<super::types::BeaconUserIDNumber> = None;
        let mut ip_address: Option<plaid_core::Sensitive> = None;
        let mut depository_accounts: Option<Vec<super::types::BeaconUserRequestDepositoryAccount>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                1 if name.is_none() => name = members.next_value()?,
                2 if address.is_none() => address = members.next_value()?,
                3 if email_address.is_none() => email_address = members.next_value()?,
                4 if phone_number.is_none() => phone_number = members.next_value()?,
                5 if id_number.is_none() => id_number = members.next_value()?,
                6 if ip_address.is_none() => ip_address = members.next_value()?,
                7 if depository_accounts.is_none() => depository_accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            date_of_birth,
            name,
            address,
            email_address,
            phone_number,
            id_number,
            ip_address,
            depository_accounts,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconUserUpdateRequestData {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserNameNullable {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "given_name", &self.given_name)?;
        codec::put(&mut members, "family_name", &self.family_name)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconUserNameNullable {
    const NAME: &'static str = "BeaconUserNameNullable";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "given_name" => 0,
            "family_name" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut given_name: Option<String> = None;
        let mut family_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if given_name.is_none() => given_name = Some(members.next_value()?),
                1 if family_name.is_none() => family_name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            given_name: codec::required(given_name, "given_name")?,
            family_name: codec::required(family_name, "family_name")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconUserNameNullable {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserRequestAddressNullable {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put_some(&mut members, "street2", self.street2.as_ref())?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put_some(&mut members, "region", self.region.as_ref())?;
        codec::put_some(&mut members, "postal_code", self.postal_code.as_ref())?;
        codec::put(&mut members, "country", &self.country)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconUserRequestAddressNullable {
    const NAME: &'static str = "BeaconUserRequestAddressNullable";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "street" => 0,
            "street2" => 1,
            "city" => 2,
            "region" => 3,
            "postal_code" => 4,
            "country" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut street: Option<String> = None;
        let mut street2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if street.is_none() => street = Some(members.next_value()?),
                1 if street2.is_none() => street2 = members.next_value()?,
                2 if city.is_none() => city = Some(members.next_value()?),
                3 if region.is_none() => region = members.next_value()?,
                4 if postal_code.is_none() => postal_code = members.next_value()?,
                5 if country.is_none() => country = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            street: codec::required(street, "street")?,
            street2,
            city: codec::required(city, "city")?,
            region,
            postal_code,
            country: codec::required(country, "country")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconUserRequestAddressNullable {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserUpdateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_ids", &self.item_ids)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "updated_at", &self.updated_at)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "program_id", &self.program_id)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconUserUpdateResponse {
    const NAME: &'static str = "BeaconUserUpdateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_ids" => 0,
            "id" => 1,
            "version" => 2,
            "created_at" => 3,
            "updated_at" => 4,
            "status" => 5,
            "program_id" => 6,
            "client_user_id" => 7,
            "user" => 8,
            "audit_trail" => 9,
            "request_id" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        let mut id: Option<plaid_types::BeaconUserId> = None;
        let mut version: Option<codec::Whole> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut updated_at: Option<plaid_core::DateTime> = None;
        let mut status: Option<super::types::BeaconUserStatus> = None;
        let mut program_id: Option<super::types::BeaconProgramId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut user: Option<super::types::BeaconUserData> = None;
        let mut audit_trail: Option<super::types::BeaconAuditTrail> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_ids.is_none() => item_ids = members.next_value()?,
                1 if id.is_none() => id = Some(members.next_value()?),
                2 if version.is_none() => version = members.next_value()?,
                3 if created_at.is_none() => created_at = Some(members.next_value()?),
                4 if updated_at.is_none() => updated_at = Some(members.next_value()?),
                5 if status.is_none() => status = Some(members.next_value()?),
                6 if program_id.is_none() => program_id = Some(members.next_value()?),
                7 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                8 if user.is_none() => user = Some(members.next_value()?),
                9 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                10 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_ids: item_ids.unwrap_or_default(),
            id: codec::required(id, "id")?,
            version: version.and_then(|value| value.0),
            created_at: codec::required(created_at, "created_at")?,
            updated_at: codec::required(updated_at, "updated_at")?,
            status: codec::required(status, "status")?,
            program_id: codec::required(program_id, "program_id")?,
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            user: codec::required(user, "user")?,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconUserUpdateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconDuplicateGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "beacon_duplicate_id",
            &self.beacon_duplicate_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconDuplicateGetRequest {
    const NAME: &'static str = "BeaconDuplicateGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_duplicate_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_duplicate_id: Option<plaid_types::BeaconDuplicateId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_duplicate_id.is_none() => {
                    beacon_duplicate_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_duplicate_id: codec::required(beacon_duplicate_id, "beacon_duplicate_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconDuplicateGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconDuplicateGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "beacon_user1", &self.beacon_user1)?;
        codec::put(&mut members, "beacon_user2", &self.beacon_user2)?;
        codec::put(&mut members, "analysis", &self.analysis)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconDuplicateGetResponse {
    const NAME: &'static str = "BeaconDuplicateGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "beacon_user1" => 1,
            "beacon_user2" => 2,
            "analysis" => 3,
            "request_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::BeaconDuplicateId> = None;
        let mut beacon_user1: Option<super::types::BeaconUserRevision> = None;
        let mut beacon_user2: Option<super::types::BeaconUserRevision> = None;
        let mut analysis: Option<super::types::BeaconMatchSummaryAnalysis> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if beacon_user1.is_none() => beacon_user1 = Some(members.next_value()?),
                2 if beacon_user2.is_none() => beacon_user2 = Some(members.next_value()?),
                3 if analysis.is_none() => analysis = Some(members.next_value()?),
                4 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            beacon_user1: codec::required(beacon_user1, "beacon_user1")?,
            beacon_user2: codec::required(beacon_user2, "beacon_user2")?,
            analysis: codec::required(analysis, "analysis")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconDuplicateGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserRevision {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconUserRevision {
    const NAME: &'static str = "BeaconUserRevision";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::BeaconUserId> = None;
        let mut version: Option<codec::Whole> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if version.is_none() => version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            version: version.and_then(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconUserRevision {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconMatchSummaryAnalysis {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "date_of_birth", &self.date_of_birth)?;
        codec::put(&mut members, "email_address", &self.email_address)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "id_number", &self.id_number)?;
        codec::put(&mut members, "ip_address", &self.ip_address)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconMatchSummaryAnalysis {
    const NAME: &'static str = "BeaconMatchSummaryAnalysis";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "address" => 0,
            "date_of_birth" => 1,
            "email_address" => 2,
            "name" => 3,
            "id_number" => 4,
            "ip_address" => 5,
            "phone_number" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut address: Option<super::types::BeaconMatchSummaryCode> = None;
        let mut date_of_birth: Option<super::types::BeaconMatchSummaryCode> = None;
        let mut email_address: Option<super::types::BeaconMatchSummaryCode> = None;
        let mut name: Option<super::types::BeaconMatchSummaryCode> = None;
        let mut id_number: Option<super::types::BeaconMatchSummaryCode> = None;
        let mut ip_address: Option<super::types::BeaconMatchSummaryCode> = None;
        let mut phone_number: Option<super::types::BeaconMatchSummaryCode> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if address.is_none() => address = Some(members.next_value()?),
                1 if date_of_birth.is_none() => date_of_birth = Some(members.next_value()?),
                2 if email_address.is_none() => email_address = Some(members.next_value()?),
                3 if name.is_none() => name = Some(members.next_value()?),
                4 if id_number.is_none() => id_number = Some(members.next_value()?),
                5 if ip_address.is_none() => ip_address = Some(members.next_value()?),
                6 if phone_number.is_none() => phone_number = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            address: codec::required(address, "address")?,
            date_of_birth: codec::required(date_of_birth, "date_of_birth")?,
            email_address: codec::required(email_address, "email_address")?,
            name: codec::required(name, "name")?,
            id_number: codec::required(id_number, "id_number")?,
            ip_address: codec::required(ip_address, "ip_address")?,
            phone_number: codec::required(phone_number, "phone_number")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconMatchSummaryAnalysis {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserHistoryListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconUserHistoryListRequest {
    const NAME: &'static str = "BeaconUserHistoryListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_user_id" => 0,
            "cursor" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_user_id.is_none() => beacon_user_id = Some(members.next_value()?),
                1 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_user_id: codec::required(beacon_user_id, "beacon_user_id")?,
            cursor,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconUserHistoryListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserHistoryListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "beacon_users", &self.beacon_users)?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconUserHistoryListResponse {
    const NAME: &'static str = "BeaconUserHistoryListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_users" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_users: Option<Vec<super::types::BeaconUser>> = None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_users.is_none() => beacon_users = members.next_value()?,
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_users: beacon_users.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconUserHistoryListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUser {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_ids", &self.item_ids)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "updated_at", &self.updated_at)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "program_id", &self.program_id)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "audit_trail", &self.audit_trail)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconUser {
    const NAME: &'static str = "BeaconUser";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_ids" => 0,
            "id" => 1,
            "version" => 2,
            "created_at" => 3,
            "updated_at" => 4,
            "status" => 5,
            "program_id" => 6,
            "client_user_id" => 7,
            "user" => 8,
            "audit_trail" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        let mut id: Option<plaid_types::BeaconUserId> = None;
        let mut version: Option<codec::Whole> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut updated_at: Option<plaid_core::DateTime> = None;
        let mut status: Option<super::types::BeaconUserStatus> = None;
        let mut program_id: Option<super::types::BeaconProgramId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut user: Option<super::types::BeaconUserData> = None;
        let mut audit_trail: Option<super::types::BeaconAuditTrail> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_ids.is_none() => item_ids = members.next_value()?,
                1 if id.is_none() => id = Some(members.next_value()?),
                2 if version.is_none() => version = members.next_value()?,
                3 if created_at.is_none() => created_at = Some(members.next_value()?),
                4 if updated_at.is_none() => updated_at = Some(members.next_value()?),
                5 if status.is_none() => status = Some(members.next_value()?),
                6 if program_id.is_none() => program_id = Some(members.next_value()?),
                7 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                8 if user.is_none() => user = Some(members.next_value()?),
                9 if audit_trail.is_none() => audit_trail = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_ids: item_ids.unwrap_or_default(),
            id: codec::required(id, "id")?,
            version: version.and_then(|value| value.0),
            created_at: codec::required(created_at, "created_at")?,
            updated_at: codec::required(updated_at, "updated_at")?,
            status: codec::required(status, "status")?,
            program_id: codec::required(program_id, "program_id")?,
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            user: codec::required(user, "user")?,
            audit_trail: codec::required(audit_trail, "audit_trail")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconUser {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserAccountInsightsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BeaconUserAccountInsightsGetRequest {
    const NAME: &'static str = "BeaconUserAccountInsightsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_user_id" => 0,
            "access_token" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut access_token: Option<plaid_types::AccessToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_user_id.is_none() => beacon_user_id = Some(members.next_value()?),
                1 if access_token.is_none() => access_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_user_id: codec::required(beacon_user_id, "beacon_user_id")?,
            access_token: codec::required(access_token, "access_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BeaconUserAccountInsightsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconUserAccountInsightsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "updated_at", &self.updated_at)?;
        codec::put(
            &mut members,
            "bank_account_insights",
            &self.bank_account_insights,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconUserAccountInsightsGetResponse {
    const NAME: &'static str = "BeaconUserAccountInsightsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "beacon_user_id" => 0,
            "created_at" => 1,
            "updated_at" => 2,
            "bank_account_insights" => 3,
            "request_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut updated_at: Option<plaid_core::DateTime> = None;
        let mut bank_account_insights: Option<super::types::BeaconBankAccounts> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if beacon_user_id.is_none() => beacon_user_id = Some(members.next_value()?),
                1 if created_at.is_none() => created_at = Some(members.next_value()?),
                2 if updated_at.is_none() => updated_at = Some(members.next_value()?),
                3 if bank_account_insights.is_none() => {
                    bank_account_insights = Some(members.next_value()?)
                }
                4 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            beacon_user_id: codec::required(beacon_user_id, "beacon_user_id")?,
            created_at: codec::required(created_at, "created_at")?,
            updated_at: codec::required(updated_at, "updated_at")?,
            bank_account_insights: codec::required(bank_account_insights, "bank_account_insights")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconUserAccountInsightsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconBankAccounts {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconBankAccounts {
    const NAME: &'static str = "BeaconBankAccounts";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "accounts" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut accounts: Option<Vec<super::types::BeaconBankAccountInsights>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if accounts.is_none() => accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            accounts: accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconBankAccounts {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconBankAccountInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put(&mut members, "attributes", &self.attributes)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconBankAccountInsights {
    const NAME: &'static str = "BeaconBankAccountInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "type" => 1,
            "subtype" => 2,
            "attributes" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        let mut attributes: Option<super::types::BeaconAccountRiskAttributes> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if r#type.is_none() => r#type = Some(members.next_value()?),
                2 if subtype.is_none() => subtype = members.next_value()?,
                3 if attributes.is_none() => attributes = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            r#type: codec::required(r#type, "type")?,
            subtype,
            attributes: codec::required(attributes, "attributes")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconBankAccountInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BeaconAccountRiskAttributes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "days_since_first_plaid_connection",
            &self.days_since_first_plaid_connection,
        )?;
        codec::put(&mut members, "is_account_closed", &self.is_account_closed)?;
        codec::put(
            &mut members,
            "is_account_frozen_or_restricted",
            &self.is_account_frozen_or_restricted,
        )?;
        codec::put(
            &mut members,
            "total_plaid_connections_count",
            &self.total_plaid_connections_count,
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
            "failed_plaid_non_oauth_authentication_attempts_count_3d",
            &self.failed_plaid_non_oauth_authentication_attempts_count_3d,
        )?;
        codec::put(
            &mut members,
            "plaid_non_oauth_authentication_attempts_count_3d",
            &self.plaid_non_oauth_authentication_attempts_count_3d,
        )?;
        codec::put(
            &mut members,
            "failed_plaid_non_oauth_authentication_attempts_count_7d",
            &self.failed_plaid_non_oauth_authentication_attempts_count_7d,
        )?;
        codec::put(
            &mut members,
            "plaid_non_oauth_authentication_attempts_count_7d",
            &self.plaid_non_oauth_authentication_attempts_count_7d,
        )?;
        codec::put(
            &mut members,
            "failed_plaid_non_oauth_authentication_attempts_count_30d",
            &self.failed_plaid_non_oauth_authentication_attempts_count_30d,
        )?;
        codec::put(
            &mut members,
            "plaid_non_oauth_authentication_attempts_count_30d",
            &self.plaid_non_oauth_authentication_attempts_count_30d,
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
            "address_change_count_28d",
            &self.address_change_count_28d,
        )?;
        codec::put(
            &mut members,
            "email_change_count_28d",
            &self.email_change_count_28d,
        )?;
        codec::put(
            &mut members,
            "phone_change_count_28d",
            &self.phone_change_count_28d,
        )?;
        codec::put(
            &mut members,
            "address_change_count_90d",
            &self.address_change_count_90d,
        )?;
        codec::put(
            &mut members,
            "email_change_count_90d",
            &self.email_change_count_90d,
        )?;
        codec::put(
            &mut members,
            "phone_change_count_90d",
            &self.phone_change_count_90d,
        )?;
        codec::put(
            &mut members,
            "days_since_account_opening",
            &self.days_since_account_opening,
        )?;
        codec::put(
            &mut members,
            "days_since_first_observed_transaction",
            &self.days_since_first_observed_transaction,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BeaconAccountRiskAttributes {
    const NAME: &'static str = "BeaconAccountRiskAttributes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "days_since_first_plaid_connection" => 0,
            "is_account_closed" => 1,
            "is_account_frozen_or_restricted" => 2,
            "total_plaid_connections_count" => 3,
            "plaid_connections_count_7d" => 4,
            "plaid_connections_count_30d" => 5,
            "failed_plaid_non_oauth_authentication_attempts_count_3d" => 6,
            "plaid_non_oauth_authentication_attempts_count_3d" => 7,
            "failed_plaid_non_oauth_authentication_attempts_count_7d" => 8,
            "plaid_non_oauth_authentication_attempts_count_7d" => 9,
            "failed_plaid_non_oauth_authentication_attempts_count_30d" => 10,
            "plaid_non_oauth_authentication_attempts_count_30d" => 11,
            "distinct_ip_addresses_count_3d" => 12,
            "distinct_ip_addresses_count_7d" => 13,
            "distinct_ip_addresses_count_30d" => 14,
            "distinct_ip_addresses_count_90d" => 15,
            "distinct_user_agents_count_3d" => 16,
            "distinct_user_agents_count_7d" => 17,
            "distinct_user_agents_count_30d" => 18,
            "distinct_user_agents_count_90d" => 19,
            "address_change_count_28d" => 20,
            "email_change_count_28d" => 21,
            "phone_change_count_28d" => 22,
            "address_change_count_90d" => 23,
            "email_change_count_90d" => 24,
            "phone_change_count_90d" => 25,
            "days_since_account_opening" => 26,
            "days_since_first_observed_transaction" => 27,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut days_since_first_plaid_connection: Option<codec::Int> = None;
        let mut is_account_closed: Option<bool> = None;
        let mut is_account_frozen_or_restricted: Option<bool> = None;
        let mut total_plaid_connections_count: Option<codec::Int> = None;
        let mut plaid_connections_count_7d: Option<codec::Int> = None;
        let mut plaid_connections_count_30d: Option<codec::Int> = None;
        let mut failed_plaid_non_oauth_authentication_attempts_count_3d: Option<codec::Int> = None;
        let mut plaid_non_oauth_authentication_attempts_count_3d: Option<codec::Int> = None;
        let mut failed_plaid_non_oauth_authentication_attempts_count_7d: Option<codec::Int> = None;
        let mut plaid_non_oauth_authentication_attempts_count_7d: Option<codec::Int> = None;
        let mut failed_plaid_non_oauth_authentication_attempts_count_30d: Option<codec::Int> = None;
        let mut plaid_non_oauth_authentication_attempts_count_30d: Option<codec::Int> = None;
        let mut distinct_ip_addresses_count_3d: Option<codec::Int> = None;
        let mut distinct_ip_addresses_count_7d: Option<codec::Int> = None;
        let mut distinct_ip_addresses_count_30d: Option<codec::Int> = None;
        let mut distinct_ip_addresses_count_90d: Option<codec::Int> = None;
        let mut distinct_user_agents_count_3d: Option<codec::Int> = None;
        let mut distinct_user_agents_count_7d: Option<codec::Int> = None;
        let mut distinct_user_agents_count_30d: Option<codec::Int> = None;
        let mut distinct_user_agents_count_90d: Option<codec::Int> = None;
        let mut address_change_count_28d: Option<codec::Int> = None;
        let mut email_change_count_28d: Option<codec::Int> = None;
        let mut phone_change_count_28d: Option<codec::Int> = None;
        let mut address_change_count_90d: Option<codec::Int> = None;
        let mut email_change_count_90d: Option<codec::Int> = None;
        let mut phone_change_count_90d: Option<codec::Int> = None;
        let mut days_since_account_opening: Option<codec::Int> = None;
        let mut days_since_first_observed_transaction: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if days_since_first_plaid_connection.is_none() => {
                    days_since_first_plaid_connection = members.next_value()?
                }
                1 if is_account_closed.is_none() => is_account_closed = members.next_value()?,
                2 if is_account_frozen_or_restricted.is_none() => {
                    is_account_frozen_or_restricted = members.next_value()?
                }
                3 if total_plaid_connections_count.is_none() => {
                    total_plaid_connections_count = members.next_value()?
                }
                4 if plaid_connections_count_7d.is_none() => {
                    plaid_connections_count_7d = members.next_value()?
                }
                5 if plaid_connections_count_30d.is_none() => {
                    plaid_connections_count_30d = members.next_value()?
                }
                6 if failed_plaid_non_oauth_authentication_attempts_count_3d.is_none() => {
                    failed_plaid_non_oauth_authentication_attempts_count_3d =
                        members.next_value()?
                }
                7 if plaid_non_oauth_authentication_attempts_count_3d.is_none() => {
                    plaid_non_oauth_authentication_attempts_count_3d = members.next_value()?
                }
                8 if failed_plaid_non_oauth_authentication_attempts_count_7d.is_none() => {
                    failed_plaid_non_oauth_authentication_attempts_count_7d =
                        members.next_value()?
                }
                9 if plaid_non_oauth_authentication_attempts_count_7d.is_none() => {
                    plaid_non_oauth_authentication_attempts_count_7d = members.next_value()?
                }
                10 if failed_plaid_non_oauth_authentication_attempts_count_30d.is_none() => {
                    failed_plaid_non_oauth_authentication_attempts_count_30d =
                        members.next_value()?
                }
                11 if plaid_non_oauth_authentication_attempts_count_30d.is_none() => {
                    plaid_non_oauth_authentication_attempts_count_30d = members.next_value()?
                }
                12 if distinct_ip_addresses_count_3d.is_none() => {
                    distinct_ip_addresses_count_3d = members.next_value()?
                }
                13 if distinct_ip_addresses_count_7d.is_none() => {
                    distinct_ip_addresses_count_7d = members.next_value()?
                }
                14 if distinct_ip_addresses_count_30d.is_none() => {
                    distinct_ip_addresses_count_30d = members.next_value()?
                }
                15 if distinct_ip_addresses_count_90d.is_none() => {
                    distinct_ip_addresses_count_90d = members.next_value()?
                }
                16 if distinct_user_agents_count_3d.is_none() => {
                    distinct_user_agents_count_3d = members.next_value()?
                }
                17 if distinct_user_agents_count_7d.is_none() => {
                    distinct_user_agents_count_7d = members.next_value()?
                }
                18 if distinct_user_agents_count_30d.is_none() => {
                    distinct_user_agents_count_30d = members.next_value()?
                }
                19 if distinct_user_agents_count_90d.is_none() => {
                    distinct_user_agents_count_90d = members.next_value()?
                }
                20 if address_change_count_28d.is_none() => {
                    address_change_count_28d = members.next_value()?
                }
                21 if email_change_count_28d.is_none() => {
                    email_change_count_28d = members.next_value()?
                }
                22 if phone_change_count_28d.is_none() => {
                    phone_change_count_28d = members.next_value()?
                }
                23 if address_change_count_90d.is_none() => {
                    address_change_count_90d = members.next_value()?
                }
                24 if email_change_count_90d.is_none() => {
                    email_change_count_90d = members.next_value()?
                }
                25 if phone_change_count_90d.is_none() => {
                    phone_change_count_90d = members.next_value()?
                }
                26 if days_since_account_opening.is_none() => {
                    days_since_account_opening = members.next_value()?
                }
                27 if days_since_first_observed_transaction.is_none() => {
                    days_since_first_observed_transaction = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            days_since_first_plaid_connection: days_since_first_plaid_connection
                .map(|value| value.0),
            is_account_closed,
            is_account_frozen_or_restricted,
            total_plaid_connections_count: total_plaid_connections_count.map(|value| value.0),
            plaid_connections_count_7d: plaid_connections_count_7d.map(|value| value.0),
            plaid_connections_count_30d: plaid_connections_count_30d.map(|value| value.0),
            failed_plaid_non_oauth_authentication_attempts_count_3d:
                failed_plaid_non_oauth_authentication_attempts_count_3d.map(|value| value.0),
            plaid_non_oauth_authentication_attempts_count_3d:
                plaid_non_oauth_authentication_attempts_count_3d.map(|value| value.0),
            failed_plaid_non_oauth_authentication_attempts_count_7d:
                failed_plaid_non_oauth_authentication_attempts_count_7d.map(|value| value.0),
            plaid_non_oauth_authentication_attempts_count_7d:
                plaid_non_oauth_authentication_attempts_count_7d.map(|value| value.0),
            failed_plaid_non_oauth_authentication_attempts_count_30d:
                failed_plaid_non_oauth_authentication_attempts_count_30d.map(|value| value.0),
            plaid_non_oauth_authentication_attempts_count_30d:
                plaid_non_oauth_authentication_attempts_count_30d.map(|value| value.0),
            distinct_ip_addresses_count_3d: distinct_ip_addresses_count_3d.map(|value| value.0),
            distinct_ip_addresses_count_7d: distinct_ip_addresses_count_7d.map(|value| value.0),
            distinct_ip_addresses_count_30d: distinct_ip_addresses_count_30d.map(|value| value.0),
            distinct_ip_addresses_count_90d: distinct_ip_addresses_count_90d.map(|value| value.0),
            distinct_user_agents_count_3d: distinct_user_agents_count_3d.map(|value| value.0),
            distinct_user_agents_count_7d: distinct_user_agents_count_7d.map(|value| value.0),
            distinct_user_agents_count_30d: distinct_user_agents_count_30d.map(|value| value.0),
            distinct_user_agents_count_90d: distinct_user_agents_count_90d.map(|value| value.0),
            address_change_count_28d: address_change_count_28d.map(|value| value.0),
            email_change_count_28d: email_change_count_28d.map(|value| value.0),
            phone_change_count_28d: phone_change_count_28d.map(|value| value.0),
            address_change_count_90d: address_change_count_90d.map(|value| value.0),
            email_change_count_90d: email_change_count_90d.map(|value| value.0),
            phone_change_count_90d: phone_change_count_90d.map(|value| value.0),
            days_since_account_opening: days_since_account_opening.map(|value| value.0),
            days_since_first_observed_transaction: days_since_first_observed_transaction
                .map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BeaconAccountRiskAttributes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
