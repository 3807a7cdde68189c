// @generated from api/products/protect.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::ProtectUserInsightsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProtectUserInsightsGetRequest {
    const NAME: &'static str = "ProtectUserInsightsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "client_user_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if client_user_id.is_none() => client_user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            client_user_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProtectUserInsightsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectUserInsightsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(
            &mut members,
            "latest_scored_event",
            &self.latest_scored_event,
        )?;
        codec::put(&mut members, "reports", &self.reports)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProtectUserInsightsGetResponse {
    const NAME: &'static str = "ProtectUserInsightsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "latest_scored_event" => 1,
            "reports" => 2,
            "request_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut latest_scored_event: Option<super::types::LatestScoredEvent> = None;
        let mut reports: Option<Vec<super::types::ProtectReport>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if latest_scored_event.is_none() => latest_scored_event = members.next_value()?,
                2 if reports.is_none() => reports = members.next_value()?,
                3 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            latest_scored_event,
            reports: reports.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProtectUserInsightsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LatestScoredEvent {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "event_id", &self.event_id)?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::put_some(&mut members, "event_type", self.event_type.as_ref())?;
        codec::put(&mut members, "trust_index", &self.trust_index)?;
        codec::put(&mut members, "fraud_attributes", &self.fraud_attributes)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LatestScoredEvent {
    const NAME: &'static str = "LatestScoredEvent";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "event_id" => 0,
            "timestamp" => 1,
            "event_type" => 2,
            "trust_index" => 3,
            "fraud_attributes" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut event_id: Option<String> = None;
        let mut timestamp: Option<plaid_core::DateTime> = None;
        let mut event_type: Option<String> = None;
        let mut trust_index: Option<plaid_types::TrustIndex> = None;
        let mut fraud_attributes: Option<plaid_core::json::Map> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if event_id.is_none() => event_id = Some(members.next_value()?),
                1 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                2 if event_type.is_none() => event_type = members.next_value()?,
                3 if trust_index.is_none() => trust_index = members.next_value()?,
                4 if fraud_attributes.is_none() => fraud_attributes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            event_id: codec::required(event_id, "event_id")?,
            timestamp: codec::required(timestamp, "timestamp")?,
            event_type,
            trust_index,
            fraud_attributes,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LatestScoredEvent {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report_id", &self.report_id)?;
        codec::put(&mut members, "incident_event", &self.incident_event)?;
        codec::put(&mut members, "report_confidence", &self.report_confidence)?;
        codec::put(&mut members, "report_type", &self.report_type)?;
        codec::put(&mut members, "report_source", &self.report_source)?;
        codec::put(&mut members, "bank_account", &self.bank_account)?;
        codec::put(&mut members, "ach_return_code", &self.ach_return_code)?;
        codec::put(&mut members, "notes", &self.notes)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProtectReport {
    const NAME: &'static str = "ProtectReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report_id" => 0,
            "incident_event" => 1,
            "report_confidence" => 2,
            "report_type" => 3,
            "report_source" => 4,
            "bank_account" => 5,
            "ach_return_code" => 6,
            "notes" => 7,
            "created_at" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report_id: Option<String> = None;
        let mut incident_event: Option<super::types::ProtectIncidentEventResponse> = None;
        let mut report_confidence: Option<super::types::ProtectReportConfidence> = None;
        let mut report_type: Option<super::types::ProtectReportType> = None;
        let mut report_source: Option<super::types::ProtectReportSource> = None;
        let mut bank_account: Option<super::types::ProtectBankAccount> = None;
        let mut ach_return_code: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report_id.is_none() => report_id = Some(members.next_value()?),
                1 if incident_event.is_none() => incident_event = members.next_value()?,
                2 if report_confidence.is_none() => report_confidence = Some(members.next_value()?),
                3 if report_type.is_none() => report_type = Some(members.next_value()?),
                4 if report_source.is_none() => report_source = Some(members.next_value()?),
                5 if bank_account.is_none() => bank_account = members.next_value()?,
                6 if ach_return_code.is_none() => ach_return_code = members.next_value()?,
                7 if notes.is_none() => notes = members.next_value()?,
                8 if created_at.is_none() => created_at = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report_id: codec::required(report_id, "report_id")?,
            incident_event,
            report_confidence: codec::required(report_confidence, "report_confidence")?,
            report_type: codec::required(report_type, "report_type")?,
            report_source: codec::required(report_source, "report_source")?,
            bank_account,
            ach_return_code,
            notes,
            created_at: codec::required(created_at, "created_at")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProtectReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectIncidentEventResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "protect_event_id", &self.protect_event_id)?;
        codec::put(&mut members, "link_session_id", &self.link_session_id)?;
        codec::put(&mut members, "idv_session_id", &self.idv_session_id)?;
        codec::put(
            &mut members,
            "signal_client_transaction_id",
            &self.signal_client_transaction_id,
        )?;
        codec::put(&mut members, "internal_reference", &self.internal_reference)?;
        codec::put(&mut members, "time", &self.time)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProtectIncidentEventResponse {
    const NAME: &'static str = "ProtectIncidentEventResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "protect_event_id" => 0,
            "link_session_id" => 1,
            "idv_session_id" => 2,
            "signal_client_transaction_id" => 3,
            "internal_reference" => 4,
            "time" => 5,
            "amount" => 6,
            "item_id" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut protect_event_id: Option<String> = None;
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut idv_session_id: Option<String> = None;
        let mut signal_client_transaction_id: Option<String> = None;
        let mut internal_reference: Option<String> = None;
        let mut time: Option<plaid_core::DateTime> = None;
        let mut amount: Option<super::types::ProtectIncidentAmount> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if protect_event_id.is_none() => protect_event_id = members.next_value()?,
                1 if link_session_id.is_none() => link_session_id = members.next_value()?,
                2 if idv_session_id.is_none() => idv_session_id = members.next_value()?,
                3 if signal_client_transaction_id.is_none() => {
                    signal_client_transaction_id = members.next_value()?
                }
                4 if internal_reference.is_none() => internal_reference = members.next_value()?,
                5 if time.is_none() => time = members.next_value()?,
                6 if amount.is_none() => amount = members.next_value()?,
                7 if item_id.is_none() => item_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            protect_event_id,
            link_session_id,
            idv_session_id,
            signal_client_transaction_id,
            internal_reference,
            time,
            amount,
            item_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProtectIncidentEventResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectIncidentAmount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "iso_currency_code",
            self.iso_currency_code.as_ref(),
        )?;
        codec::put(&mut members, "value", &self.value)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProtectIncidentAmount {
    const NAME: &'static str = "ProtectIncidentAmount";

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
        let mut iso_currency_code: Option<String> = None;
        let mut value: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                1 if value.is_none() => value = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            iso_currency_code,
            value: codec::required(value, "value")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProtectIncidentAmount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectBankAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put_some(&mut members, "account_number", self.account_number.as_ref())?;
        codec::put_some(&mut members, "routing_number", self.routing_number.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProtectBankAccount {
    const NAME: &'static str = "ProtectBankAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "account_number" => 1,
            "routing_number" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut account_number: Option<plaid_core::Sensitive> = None;
        let mut routing_number: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if account_number.is_none() => account_number = members.next_value()?,
                2 if routing_number.is_none() => routing_number = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            account_number,
            routing_number,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProtectBankAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectReportCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "incident_event", self.incident_event.as_ref())?;
        codec::put(&mut members, "report_confidence", &self.report_confidence)?;
        codec::put(&mut members, "report_type", &self.report_type)?;
        codec::put(&mut members, "report_source", &self.report_source)?;
        codec::put_some(&mut members, "bank_account", self.bank_account.as_ref())?;
        codec::put_some(
            &mut members,
            "ach_return_code",
            self.ach_return_code.as_ref(),
        )?;
        codec::put_some(&mut members, "notes", self.notes.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProtectReportCreateRequest {
    const NAME: &'static str = "ProtectReportCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "incident_event" => 1,
            "report_confidence" => 2,
            "report_type" => 3,
            "report_source" => 4,
            "bank_account" => 5,
            "ach_return_code" => 6,
            "notes" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut incident_event: Option<super::types::ProtectIncidentEvent> = None;
        let mut report_confidence: Option<super::types::ProtectReportConfidence> = None;
        let mut report_type: Option<super::types::ProtectReportType> = None;
        let mut report_source: Option<super::types::ProtectReportSource> = None;
        let mut bank_account: Option<super::types::ProtectBankAccount> = None;
        let mut ach_return_code: Option<String> = None;
        let mut notes: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if incident_event.is_none() => incident_event = members.next_value()?,
                2 if report_confidence.is_none() => report_confidence = Some(members.next_value()?),
                3 if report_type.is_none() => report_type = Some(members.next_value()?),
                4 if report_source.is_none() => report_source = Some(members.next_value()?),
                5 if bank_account.is_none() => bank_account = members.next_value()?,
                6 if ach_return_code.is_none() => ach_return_code = members.next_value()?,
                7 if notes.is_none() => notes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            incident_event,
            report_confidence: codec::required(report_confidence, "report_confidence")?,
            report_type: codec::required(report_type, "report_type")?,
            report_source: codec::required(report_source, "report_source")?,
            bank_account,
            ach_return_code,
            notes,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProtectReportCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectIncidentEvent {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "protect_event_id",
            self.protect_event_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "link_session_id",
            self.link_session_id.as_ref(),
        )?;
        codec::put_some(&mut members, "idv_session_id", self.idv_session_id.as_ref())?;
        codec::put_some(
            &mut members,
            "signal_client_transaction_id",
            self.signal_client_transaction_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "internal_reference",
            self.internal_reference.as_ref(),
        )?;
        codec::put_some(&mut members, "time", self.time.as_ref())?;
        codec::put_some(&mut members, "amount", self.amount.as_ref())?;
        codec::put_some(&mut members, "access_token", self.access_token.as_ref())?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProtectIncidentEvent {
    const NAME: &'static str = "ProtectIncidentEvent";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "protect_event_id" => 0,
            "link_session_id" => 1,
            "idv_session_id" => 2,
            "signal_client_transaction_id" => 3,
            "internal_reference" => 4,
            "time" => 5,
            "amount" => 6,
            "access_token" => 7,
            "item_id" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut protect_event_id: Option<String> = None;
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut idv_session_id: Option<String> = None;
        let mut signal_client_transaction_id: Option<String> = None;
        let mut internal_reference: Option<String> = None;
        let mut time: Option<plaid_core::DateTime> = None;
        let mut amount: Option<super::types::ProtectIncidentAmount> = None;
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if protect_event_id.is_none() => protect_event_id = members.next_value()?,
                1 if link_session_id.is_none() => link_session_id = members.next_value()?,
                2 if idv_session_id.is_none() => idv_session_id = members.next_value()?,
                3 if signal_client_transaction_id.is_none() => {
                    signal_client_transaction_id = members.next_value()?
                }
                4 if internal_reference.is_none() => internal_reference = members.next_value()?,
                5 if time.is_none() => time = members.next_value()?,
                6 if amount.is_none() => amount = members.next_value()?,
                7 if access_token.is_none() => access_token = members.next_value()?,
                8 if item_id.is_none() => item_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            protect_event_id,
            link_session_id,
            idv_session_id,
            signal_client_transaction_id,
            internal_reference,
            time,
            amount,
            access_token,
            item_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProtectIncidentEvent {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectReportCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report_id", &self.report_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProtectReportCreateResponse {
    const NAME: &'static str = "ProtectReportCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report_id" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report_id: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report_id.is_none() => report_id = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report_id: codec::required(report_id, "report_id")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProtectReportCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectComputeRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "model", &self.model)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put_some(&mut members, "model_inputs", self.model_inputs.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProtectComputeRequest {
    const NAME: &'static str = "ProtectComputeRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "model" => 0,
            "user" => 1,
            "model_inputs" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut model: Option<String> = None;
        let mut user: Option<super::types::ProtectUser> = None;
        let mut model_inputs: Option<super::types::ProtectModelInputs> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if model.is_none() => model = Some(members.next_value()?),
                1 if user.is_none() => user = Some(members.next_value()?),
                2 if model_inputs.is_none() => model_inputs = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            model: codec::required(model, "model")?,
            user: codec::required(user, "user")?,
            model_inputs,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProtectComputeRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectUser {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProtectUser {
    const NAME: &'static str = "ProtectUser";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "client_user_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if client_user_id.is_none() => client_user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            client_user_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProtectUser {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectModelInputs {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "link", self.link.as_ref())?;
        codec::put_some(&mut members, "device", self.device.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProtectModelInputs {
    const NAME: &'static str = "ProtectModelInputs";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link" => 0,
            "device" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link: Option<super::types::ProtectLinkModelInputs> = None;
        let mut device: Option<super::types::ProtectDeviceModelInputs> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link.is_none() => link = members.next_value()?,
                1 if device.is_none() => device = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { link, device })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProtectModelInputs {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectLinkModelInputs {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "link_session_id", &self.link_session_id)?;
        codec::put_some(
            &mut members,
            "require_extracted_data",
            self.require_extracted_data.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProtectLinkModelInputs {
    const NAME: &'static str = "ProtectLinkModelInputs";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link_session_id" => 0,
            "require_extracted_data" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut require_extracted_data: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link_session_id.is_none() => link_session_id = Some(members.next_value()?),
                1 if require_extracted_data.is_none() => {
                    require_extracted_data = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            link_session_id: codec::required(link_session_id, "link_session_id")?,
            require_extracted_data,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProtectLinkModelInputs {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectDeviceModelInputs {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "device_session_id", &self.device_session_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProtectDeviceModelInputs {
    const NAME: &'static str = "ProtectDeviceModelInputs";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "device_session_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut device_session_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if device_session_id.is_none() => device_session_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            device_session_id: codec::required(device_session_id, "device_session_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProtectDeviceModelInputs {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectComputeResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "score", &self.score)?;
        codec::put_some(&mut members, "model", self.model.as_ref())?;
        codec::put(&mut members, "attributes", &self.attributes)?;
        codec::put(&mut members, "subscores", &self.subscores)?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProtectComputeResponse {
    const NAME: &'static str = "ProtectComputeResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "score" => 0,
            "model" => 1,
            "attributes" => 2,
            "subscores" => 3,
            "timestamp" => 4,
            "request_id" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut score: Option<codec::Int> = None;
        let mut model: Option<String> = None;
        let mut attributes: Option<plaid_core::json::Map> = None;
        let mut subscores: Option<super::types::ProtectComputeSubscores> = None;
        let mut timestamp: Option<plaid_core::DateTime> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if score.is_none() => score = members.next_value()?,
                1 if model.is_none() => model = members.next_value()?,
                2 if attributes.is_none() => attributes = members.next_value()?,
                3 if subscores.is_none() => subscores = members.next_value()?,
                4 if timestamp.is_none() => timestamp = members.next_value()?,
                5 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            score: score.map(|value| value.0),
            model,
            attributes,
            subscores,
            timestamp,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProtectComputeResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectComputeSubscores {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "cash_advance_bucket_0_25",
            &self.cash_advance_bucket_0_25,
        )?;
        codec::put(
            &mut members,
            "cash_advance_bucket_25_50",
            &self.cash_advance_bucket_25_50,
        )?;
        codec::put(
            &mut members,
            "cash_advance_bucket_50_100",
            &self.cash_advance_bucket_50_100,
        )?;
        codec::put(
            &mut members,
            "cash_advance_bucket_100_200",
            &self.cash_advance_bucket_100_200,
        )?;
        codec::put(
            &mut members,
            "cash_advance_bucket_200_300",
            &self.cash_advance_bucket_200_300,
        )?;
        codec::put(
            &mut members,
            "cash_advance_bucket_300_400",
            &self.cash_advance_bucket_300_400,
        )?;
        codec::put(
            &mut members,
            "cash_advance_bucket_400_500",
            &self.cash_advance_bucket_400_500,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProtectComputeSubscores {
    const NAME: &'static str = "ProtectComputeSubscores";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "cash_advance_bucket_0_25" => 0,
            "cash_advance_bucket_25_50" => 1,
            "cash_advance_bucket_50_100" => 2,
            "cash_advance_bucket_100_200" => 3,
            "cash_advance_bucket_200_300" => 4,
            "cash_advance_bucket_300_400" => 5,
            "cash_advance_bucket_400_500" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut cash_advance_bucket_0_25: Option<codec::Int> = None;
        let mut cash_advance_bucket_25_50: Option<codec::Int> = None;
        let mut cash_advance_bucket_50_100: Option<codec::Int> = None;
        let mut cash_advance_bucket_100_200: Option<codec::Int> = None;
        let mut cash_advance_bucket_200_300: Option<codec::Int> = None;
        let mut cash_advance_bucket_300_400: Option<codec::Int> = None;
        let mut cash_advance_bucket_400_500: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if cash_advance_bucket_0_25.is_none() => {
                    cash_advance_bucket_0_25 = members.next_value()?
                }
                1 if cash_advance_bucket_25_50.is_none() => {
                    cash_advance_bucket_25_50 = members.next_value()?
                }
                2 if cash_advance_bucket_50_100.is_none() => {
                    cash_advance_bucket_50_100 = members.next_value()?
                }
                3 if cash_advance_bucket_100_200.is_none() => {
                    cash_advance_bucket_100_200 = members.next_value()?
                }
                4 if cash_advance_bucket_200_300.is_none() => {
                    cash_advance_bucket_200_300 = members.next_value()?
                }
                5 if cash_advance_bucket_300_400.is_none() => {
                    cash_advance_bucket_300_400 = members.next_value()?
                }
                6 if cash_advance_bucket_400_500.is_none() => {
                    cash_advance_bucket_400_500 = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            cash_advance_bucket_0_25: cash_advance_bucket_0_25.map(|value| value.0),
            cash_advance_bucket_25_50: cash_advance_bucket_25_50.map(|value| value.0),
            cash_advance_bucket_50_100: cash_advance_bucket_50_100.map(|value| value.0),
            cash_advance_bucket_100_200: cash_advance_bucket_100_200.map(|value| value.0),
            cash_advance_bucket_200_300: cash_advance_bucket_200_300.map(|value| value.0),
            cash_advance_bucket_300_400: cash_advance_bucket_300_400.map(|value| value.0),
            cash_advance_bucket_400_500: cash_advance_bucket_400_500.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProtectComputeSubscores {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectEventSendRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "timestamp", self.timestamp.as_ref())?;
        codec::put(&mut members, "event", &self.event)?;
        codec::put_some(
            &mut members,
            "device_session_id",
            self.device_session_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "request_trust_index",
            self.request_trust_index.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProtectEventSendRequest {
    const NAME: &'static str = "ProtectEventSendRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "timestamp" => 0,
            "event" => 1,
            "device_session_id" => 2,
            "request_trust_index" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut timestamp: Option<plaid_core::DateTime> = None;
        let mut event: Option<super::types::ProtectEvent> = None;
        let mut device_session_id: Option<String> = None;
        let mut request_trust_index: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if timestamp.is_none() => timestamp = members.next_value()?,
                1 if event.is_none() => event = members.next_value()?,
                2 if device_session_id.is_none() => device_session_id = members.next_value()?,
                3 if request_trust_index.is_none() => request_trust_index = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            timestamp,
            event,
            device_session_id,
            request_trust_index,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProtectEventSendRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectEvent {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::put_some(
            &mut members,
            "device_session_id",
            self.device_session_id.as_ref(),
        )?;
        codec::put_some(&mut members, "app_visit", self.app_visit.as_ref())?;
        codec::put_some(&mut members, "user_sign_in", self.user_sign_in.as_ref())?;
        codec::put_some(&mut members, "user_sign_up", self.user_sign_up.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProtectEvent {
    const NAME: &'static str = "ProtectEvent";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "timestamp" => 0,
            "device_session_id" => 1,
            "app_visit" => 2,
            "user_sign_in" => 3,
            "user_sign_up" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut timestamp: Option<plaid_core::DateTime> = None;
        let mut device_session_id: Option<String> = None;
        let mut app_visit: Option<plaid_core::json::Map> = None;
        let mut user_sign_in: Option<plaid_core::json::Map> = None;
        let mut user_sign_up: Option<plaid_core::json::Map> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                1 if device_session_id.is_none() => device_session_id = members.next_value()?,
                2 if app_visit.is_none() => app_visit = members.next_value()?,
                3 if user_sign_in.is_none() => user_sign_in = members.next_value()?,
                4 if user_sign_up.is_none() => user_sign_up = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            timestamp: codec::required(timestamp, "timestamp")?,
            device_session_id,
            app_visit,
            user_sign_in,
            user_sign_up,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProtectEvent {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectEventSendResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "event_id", &self.event_id)?;
        codec::put(&mut members, "trust_index", &self.trust_index)?;
        codec::put(&mut members, "fraud_attributes", &self.fraud_attributes)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProtectEventSendResponse {
    const NAME: &'static str = "ProtectEventSendResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "event_id" => 0,
            "trust_index" => 1,
            "fraud_attributes" => 2,
            "request_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut event_id: Option<String> = None;
        let mut trust_index: Option<plaid_types::TrustIndex> = None;
        let mut fraud_attributes: Option<plaid_core::json::Map> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if event_id.is_none() => event_id = Some(members.next_value()?),
                1 if trust_index.is_none() => trust_index = members.next_value()?,
                2 if fraud_attributes.is_none() => fraud_attributes = members.next_value()?,
                3 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            event_id: codec::required(event_id, "event_id")?,
            trust_index,
            fraud_attributes,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProtectEventSendResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectEventGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "event_id", &self.event_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProtectEventGetRequest {
    const NAME: &'static str = "ProtectEventGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "event_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut event_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if event_id.is_none() => event_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            event_id: codec::required(event_id, "event_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProtectEventGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectEventGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "event_id", &self.event_id)?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::put(&mut members, "trust_index", &self.trust_index)?;
        codec::put(&mut members, "fraud_attributes", &self.fraud_attributes)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(&mut members, "event_type", self.event_type.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProtectEventGetResponse {
    const NAME: &'static str = "ProtectEventGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "event_id" => 0,
            "timestamp" => 1,
            "trust_index" => 2,
            "fraud_attributes" => 3,
            "request_id" => 4,
            "event_type" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut event_id: Option<String> = None;
        let mut timestamp: Option<plaid_core::DateTime> = None;
        let mut trust_index: Option<plaid_types::TrustIndex> = None;
        let mut fraud_attributes: Option<plaid_core::json::Map> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut event_type: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if event_id.is_none() => event_id = Some(members.next_value()?),
                1 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                2 if trust_index.is_none() => trust_index = members.next_value()?,
                3 if fraud_attributes.is_none() => fraud_attributes = members.next_value()?,
                4 if request_id.is_none() => request_id = members.next_value()?,
                5 if event_type.is_none() => event_type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            event_id: codec::required(event_id, "event_id")?,
            timestamp: codec::required(timestamp, "timestamp")?,
            trust_index,
            fraud_attributes,
            request_id,
            event_type,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProtectEventGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectCashAdvanceDecisionCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put_some(
            &mut members,
            "client_advance_id",
            self.client_advance_id.as_ref(),
        )?;
        codec::put_some(&mut members, "advance_type", self.advance_type.as_ref())?;
        codec::put_some(
            &mut members,
            "previous_advance_count",
            self.previous_advance_count.as_ref(),
        )?;
        codec::put(&mut members, "decision_time", &self.decision_time)?;
        codec::put(&mut members, "decision", &self.decision)?;
        codec::put_some(&mut members, "is_taken", self.is_taken.as_ref())?;
        codec::put_some(&mut members, "cash_advance", self.cash_advance.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProtectCashAdvanceDecisionCreateRequest {
    const NAME: &'static str = "ProtectCashAdvanceDecisionCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user" => 0,
            "client_advance_id" => 1,
            "advance_type" => 2,
            "previous_advance_count" => 3,
            "decision_time" => 4,
            "decision" => 5,
            "is_taken" => 6,
            "cash_advance" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user: Option<super::types::ProtectUser> = None;
        let mut client_advance_id: Option<String> = None;
        let mut advance_type: Option<super::types::CashAdvanceType> = None;
        let mut previous_advance_count: Option<codec::Int> = None;
        let mut decision_time: Option<plaid_core::DateTime> = None;
        let mut decision: Option<super::types::CashAdvanceDecisionOutcome> = None;
        let mut is_taken: Option<bool> = None;
        let mut cash_advance: Option<super::types::CashAdvanceInfo> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user.is_none() => user = Some(members.next_value()?),
                1 if client_advance_id.is_none() => client_advance_id = members.next_value()?,
                2 if advance_type.is_none() => advance_type = members.next_value()?,
                3 if previous_advance_count.is_none() => {
                    previous_advance_count = members.next_value()?
                }
                4 if decision_time.is_none() => decision_time = Some(members.next_value()?),
                5 if decision.is_none() => decision = Some(members.next_value()?),
                6 if is_taken.is_none() => is_taken = members.next_value()?,
                7 if cash_advance.is_none() => cash_advance = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user: codec::required(user, "user")?,
            client_advance_id,
            advance_type,
            previous_advance_count: previous_advance_count.map(|value| value.0),
            decision_time: codec::required(decision_time, "decision_time")?,
            decision: codec::required(decision, "decision")?,
            is_taken,
            cash_advance,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProtectCashAdvanceDecisionCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashAdvanceInfo {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount_approved", &self.amount_approved)?;
        codec::put_some(&mut members, "amount_due", self.amount_due.as_ref())?;
        codec::put_some(&mut members, "due_date", self.due_date.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CashAdvanceInfo {
    const NAME: &'static str = "CashAdvanceInfo";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount_approved" => 0,
            "amount_due" => 1,
            "due_date" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount_approved: Option<super::types::Amount> = None;
        let mut amount_due: Option<super::types::Amount> = None;
        let mut due_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount_approved.is_none() => amount_approved = Some(members.next_value()?),
                1 if amount_due.is_none() => amount_due = members.next_value()?,
                2 if due_date.is_none() => due_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount_approved: codec::required(amount_approved, "amount_approved")?,
            amount_due,
            due_date,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CashAdvanceInfo {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Amount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "iso_currency_code",
            self.iso_currency_code.as_ref(),
        )?;
        codec::put(&mut members, "value", &self.value)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::Amount {
    const NAME: &'static str = "Amount";

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
        let mut iso_currency_code: Option<String> = None;
        let mut value: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                1 if value.is_none() => value = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            iso_currency_code,
            value: codec::required(value, "value")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::Amount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectCashAdvanceDecisionCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProtectCashAdvanceDecisionCreateResponse {
    const NAME: &'static str = "ProtectCashAdvanceDecisionCreateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::ProtectCashAdvanceDecisionCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectCashAdvanceRepaymentCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "client_advance_id", &self.client_advance_id)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "repayment_time", self.repayment_time.as_ref())?;
        codec::put(&mut members, "repayment", &self.repayment)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProtectCashAdvanceRepaymentCreateRequest {
    const NAME: &'static str = "ProtectCashAdvanceRepaymentCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user" => 0,
            "client_advance_id" => 1,
            "status" => 2,
            "repayment_time" => 3,
            "repayment" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user: Option<super::types::ProtectUser> = None;
        let mut client_advance_id: Option<String> = None;
        let mut status: Option<super::types::CashAdvanceRepaymentStatus> = None;
        let mut repayment_time: Option<plaid_core::DateTime> = None;
        let mut repayment: Option<super::types::CashAdvanceRepayment> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user.is_none() => user = Some(members.next_value()?),
                1 if client_advance_id.is_none() => client_advance_id = Some(members.next_value()?),
                2 if status.is_none() => status = Some(members.next_value()?),
                3 if repayment_time.is_none() => repayment_time = members.next_value()?,
                4 if repayment.is_none() => repayment = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user: codec::required(user, "user")?,
            client_advance_id: codec::required(client_advance_id, "client_advance_id")?,
            status: codec::required(status, "status")?,
            repayment_time,
            repayment: codec::required(repayment, "repayment")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProtectCashAdvanceRepaymentCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashAdvanceRepayment {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "amount_paid", self.amount_paid.as_ref())?;
        codec::put(&mut members, "amount_due", &self.amount_due)?;
        codec::put(&mut members, "due_date", &self.due_date)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CashAdvanceRepayment {
    const NAME: &'static str = "CashAdvanceRepayment";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount_paid" => 0,
            "amount_due" => 1,
            "due_date" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount_paid: Option<super::types::Amount> = None;
        let mut amount_due: Option<super::types::Amount> = None;
        let mut due_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount_paid.is_none() => amount_paid = members.next_value()?,
                1 if amount_due.is_none() => amount_due = Some(members.next_value()?),
                2 if due_date.is_none() => due_date = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount_paid,
            amount_due: codec::required(amount_due, "amount_due")?,
            due_date: codec::required(due_date, "due_date")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CashAdvanceRepayment {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectCashAdvanceRepaymentCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProtectCashAdvanceRepaymentCreateResponse {
    const NAME: &'static str = "ProtectCashAdvanceRepaymentCreateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::ProtectCashAdvanceRepaymentCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaCashAdvanceIncomeInsightsV1GetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BetaCashAdvanceIncomeInsightsV1GetRequest {
    const NAME: &'static str = "BetaCashAdvanceIncomeInsightsV1GetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BetaCashAdvanceIncomeInsightsV1GetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaCashAdvanceIncomeInsightsV1GetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "next_payment_date", &self.next_payment_date)?;
        codec::put(
            &mut members,
            "next_payment_amount",
            &self.next_payment_amount,
        )?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "income_streams", &self.income_streams)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaCashAdvanceIncomeInsightsV1GetResponse {
    const NAME: &'static str = "BetaCashAdvanceIncomeInsightsV1GetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "next_payment_date" => 1,
            "next_payment_amount" => 2,
            "iso_currency_code" => 3,
            "income_streams" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut next_payment_date: Option<plaid_core::Date> = None;
        let mut next_payment_amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut income_streams: Option<Vec<super::types::CashAdvanceIncomeStream>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if next_payment_date.is_none() => next_payment_date = members.next_value()?,
                2 if next_payment_amount.is_none() => next_payment_amount = members.next_value()?,
                3 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                4 if income_streams.is_none() => income_streams = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            next_payment_date,
            next_payment_amount,
            iso_currency_code,
            income_streams: income_streams.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BetaCashAdvanceIncomeInsightsV1GetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashAdvanceIncomeStream {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "provider_name", &self.provider_name)?;
        codec::put(&mut members, "category", &self.category)?;
        codec::put(&mut members, "pay_frequency", &self.pay_frequency)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashAdvanceIncomeStream {
    const NAME: &'static str = "CashAdvanceIncomeStream";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "provider_name" => 0,
            "category" => 1,
            "pay_frequency" => 2,
            "iso_currency_code" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut provider_name: Option<String> = None;
        let mut category: Option<super::types::CashAdvanceIncomeCategory> = None;
        let mut pay_frequency: Option<super::types::CashAdvancePayFrequency> = None;
        let mut iso_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if provider_name.is_none() => provider_name = members.next_value()?,
                1 if category.is_none() => category = members.next_value()?,
                2 if pay_frequency.is_none() => pay_frequency = members.next_value()?,
                3 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            provider_name,
            category,
            pay_frequency,
            iso_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CashAdvanceIncomeStream {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CashAdvanceIncomeCategory {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "primary", &self.primary)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CashAdvanceIncomeCategory {
    const NAME: &'static str = "CashAdvanceIncomeCategory";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "primary" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut primary: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if primary.is_none() => primary = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { primary })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CashAdvanceIncomeCategory {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectCashAdvanceFeedbackUploadRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "feedback_type", &self.feedback_type)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProtectCashAdvanceFeedbackUploadRequest {
    const NAME: &'static str = "ProtectCashAdvanceFeedbackUploadRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "feedback_type" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut feedback_type: Option<super::types::CashAdvanceFeedbackType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if feedback_type.is_none() => feedback_type = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            feedback_type: codec::required(feedback_type, "feedback_type")?,
            file: plaid_core::transport::Part::default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProtectCashAdvanceFeedbackUploadRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProtectCashAdvanceFeedbackUploadResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "upload_id", &self.upload_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProtectCashAdvanceFeedbackUploadResponse {
    const NAME: &'static str = "ProtectCashAdvanceFeedbackUploadResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "upload_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut upload_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if upload_id.is_none() => upload_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            upload_id: codec::required(upload_id, "upload_id")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProtectCashAdvanceFeedbackUploadResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
