// @generated from api/shared/link.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::LinkEvent {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "event_name", &self.event_name)?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::put(&mut members, "event_id", &self.event_id)?;
        codec::put_some(&mut members, "event_metadata", self.event_metadata.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::LinkEvent {
    const NAME: &'static str = "LinkEvent";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "event_name" => 0,
            "timestamp" => 1,
            "event_id" => 2,
            "event_metadata" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut event_name: Option<String> = None;
        let mut timestamp: Option<String> = None;
        let mut event_id: Option<String> = None;
        let mut event_metadata: Option<crate::LinkEventMetadata> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if event_name.is_none() => event_name = Some(members.next_value()?),
                1 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                2 if event_id.is_none() => event_id = Some(members.next_value()?),
                3 if event_metadata.is_none() => event_metadata = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            event_name: codec::required(event_name, "event_name")?,
            timestamp: codec::required(timestamp, "timestamp")?,
            event_id: codec::required(event_id, "event_id")?,
            event_metadata,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::LinkEvent {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::LinkEventMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "error_code", self.error_code.as_ref())?;
        codec::put_some(&mut members, "error_message", self.error_message.as_ref())?;
        codec::put_some(&mut members, "error_type", self.error_type.as_ref())?;
        codec::put_some(&mut members, "exit_status", self.exit_status.as_ref())?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::put_some(
            &mut members,
            "institution_name",
            self.institution_name.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "institution_search_query",
            self.institution_search_query.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(&mut members, "mfa_type", self.mfa_type.as_ref())?;
        codec::put_some(&mut members, "view_name", self.view_name.as_ref())?;
        codec::put_some(&mut members, "selection", self.selection.as_ref())?;
        codec::put_some(&mut members, "brand_name", self.brand_name.as_ref())?;
        codec::put_some(&mut members, "match_reason", self.match_reason.as_ref())?;
        codec::put_some(&mut members, "routing_number", self.routing_number.as_ref())?;
        codec::put_some(
            &mut members,
            "account_number_mask",
            self.account_number_mask.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::LinkEventMetadata {
    const NAME: &'static str = "LinkEventMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error_code" => 0,
            "error_message" => 1,
            "error_type" => 2,
            "exit_status" => 3,
            "institution_id" => 4,
            "institution_name" => 5,
            "institution_search_query" => 6,
            "request_id" => 7,
            "mfa_type" => 8,
            "view_name" => 9,
            "selection" => 10,
            "brand_name" => 11,
            "match_reason" => 12,
            "routing_number" => 13,
            "account_number_mask" => 14,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error_code: Option<String> = None;
        let mut error_message: Option<String> = None;
        let mut error_type: Option<String> = None;
        let mut exit_status: Option<String> = None;
        let mut institution_id: Option<crate::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut institution_search_query: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut mfa_type: Option<String> = None;
        let mut view_name: Option<String> = None;
        let mut selection: Option<String> = None;
        let mut brand_name: Option<String> = None;
        let mut match_reason: Option<String> = None;
        let mut routing_number: Option<String> = None;
        let mut account_number_mask: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error_code.is_none() => error_code = members.next_value()?,
                1 if error_message.is_none() => error_message = members.next_value()?,
                2 if error_type.is_none() => error_type = members.next_value()?,
                3 if exit_status.is_none() => exit_status = members.next_value()?,
                4 if institution_id.is_none() => institution_id = members.next_value()?,
                5 if institution_name.is_none() => institution_name = members.next_value()?,
                6 if institution_search_query.is_none() => {
                    institution_search_query = members.next_value()?
                }
                7 if request_id.is_none() => request_id = members.next_value()?,
                8 if mfa_type.is_none() => mfa_type = members.next_value()?,
                9 if view_name.is_none() => view_name = members.next_value()?,
                10 if selection.is_none() => selection = members.next_value()?,
                11 if brand_name.is_none() => brand_name = members.next_value()?,
                12 if match_reason.is_none() => match_reason = members.next_value()?,
                13 if routing_number.is_none() => routing_number = members.next_value()?,
                14 if account_number_mask.is_none() => {
                    account_number_mask = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error_code,
            error_message,
            error_type,
            exit_status,
            institution_id,
            institution_name,
            institution_search_query,
            request_id,
            mfa_type,
            view_name,
            selection,
            brand_name,
            match_reason,
            routing_number,
            account_number_mask,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::LinkEventMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
