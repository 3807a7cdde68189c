// @generated from api/shared/common.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::HoldingTaxLot {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institution_lot_id", &self.institution_lot_id)?;
        codec::put(
            &mut members,
            "original_purchase_datetime",
            &self.original_purchase_datetime,
        )?;
        codec::put(&mut members, "quantity", &self.quantity)?;
        codec::put(&mut members, "purchase_price", &self.purchase_price)?;
        codec::put(&mut members, "cost_basis", &self.cost_basis)?;
        codec::put(&mut members, "current_value", &self.current_value)?;
        codec::put(&mut members, "position_type", &self.position_type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::HoldingTaxLot {
    const NAME: &'static str = "HoldingTaxLot";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution_lot_id" => 0,
            "original_purchase_datetime" => 1,
            "quantity" => 2,
            "purchase_price" => 3,
            "cost_basis" => 4,
            "current_value" => 5,
            "position_type" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution_lot_id: Option<String> = None;
        let mut original_purchase_datetime: Option<plaid_core::DateTime> = None;
        let mut quantity: Option<plaid_core::Amount> = None;
        let mut purchase_price: Option<plaid_core::Amount> = None;
        let mut cost_basis: Option<plaid_core::Amount> = None;
        let mut current_value: Option<plaid_core::Amount> = None;
        let mut position_type: Option<crate::HoldingTaxLotPositionType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution_lot_id.is_none() => institution_lot_id = members.next_value()?,
                1 if original_purchase_datetime.is_none() => {
                    original_purchase_datetime = members.next_value()?
                }
                2 if quantity.is_none() => quantity = members.next_value()?,
                3 if purchase_price.is_none() => purchase_price = members.next_value()?,
                4 if cost_basis.is_none() => cost_basis = members.next_value()?,
                5 if current_value.is_none() => current_value = members.next_value()?,
                6 if position_type.is_none() => position_type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution_lot_id,
            original_purchase_datetime,
            quantity,
            purchase_price,
            cost_basis,
            current_value,
            position_type,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::HoldingTaxLot {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::SignalDevice {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "ip_address", self.ip_address.as_ref())?;
        codec::put_some(&mut members, "user_agent", self.user_agent.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::SignalDevice {
    const NAME: &'static str = "SignalDevice";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ip_address" => 0,
            "user_agent" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ip_address: Option<plaid_core::Sensitive> = None;
        let mut user_agent: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ip_address.is_none() => ip_address = members.next_value()?,
                1 if user_agent.is_none() => user_agent = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ip_address,
            user_agent,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::SignalDevice {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::NameMatchScore {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "score", &self.score)?;
        codec::put(
            &mut members,
            "is_first_name_or_last_name_match",
            &self.is_first_name_or_last_name_match,
        )?;
        codec::put(&mut members, "is_nickname_match", &self.is_nickname_match)?;
        codec::put(
            &mut members,
            "is_business_name_detected",
            &self.is_business_name_detected,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::NameMatchScore {
    const NAME: &'static str = "NameMatchScore";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "score" => 0,
            "is_first_name_or_last_name_match" => 1,
            "is_nickname_match" => 2,
            "is_business_name_detected" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut score: Option<codec::Int> = None;
        let mut is_first_name_or_last_name_match: Option<bool> = None;
        let mut is_nickname_match: Option<bool> = None;
        let mut is_business_name_detected: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if score.is_none() => score = members.next_value()?,
                1 if is_first_name_or_last_name_match.is_none() => {
                    is_first_name_or_last_name_match = members.next_value()?
                }
                2 if is_nickname_match.is_none() => is_nickname_match = members.next_value()?,
                3 if is_business_name_detected.is_none() => {
                    is_business_name_detected = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            score: score.map(|value| value.0),
            is_first_name_or_last_name_match,
            is_nickname_match,
            is_business_name_detected,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::NameMatchScore {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::PhoneNumberMatchScore {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "score", &self.score)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::PhoneNumberMatchScore {
    const NAME: &'static str = "PhoneNumberMatchScore";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "score" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut score: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if score.is_none() => score = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            score: score.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::PhoneNumberMatchScore {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::EmailAddressMatchScore {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "score", &self.score)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::EmailAddressMatchScore {
    const NAME: &'static str = "EmailAddressMatchScore";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "score" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut score: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if score.is_none() => score = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            score: score.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::EmailAddressMatchScore {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::AddressMatchScore {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "score", &self.score)?;
        codec::put(
            &mut members,
            "is_postal_code_match",
            &self.is_postal_code_match,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::AddressMatchScore {
    const NAME: &'static str = "AddressMatchScore";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "score" => 0,
            "is_postal_code_match" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut score: Option<codec::Int> = None;
        let mut is_postal_code_match: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if score.is_none() => score = members.next_value()?,
                1 if is_postal_code_match.is_none() => {
                    is_postal_code_match = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            score: score.map(|value| value.0),
            is_postal_code_match,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::AddressMatchScore {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::SignalWarning {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "warning_type", self.warning_type.as_ref())?;
        codec::put_some(&mut members, "warning_code", self.warning_code.as_ref())?;
        codec::put_some(
            &mut members,
            "warning_message",
            self.warning_message.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::SignalWarning {
    const NAME: &'static str = "SignalWarning";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "warning_type" => 0,
            "warning_code" => 1,
            "warning_message" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut warning_type: Option<String> = None;
        let mut warning_code: Option<String> = None;
        let mut warning_message: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if warning_type.is_none() => warning_type = members.next_value()?,
                1 if warning_code.is_none() => warning_code = members.next_value()?,
                2 if warning_message.is_none() => warning_message = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            warning_type,
            warning_code,
            warning_message,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::SignalWarning {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
