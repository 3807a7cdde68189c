// @generated from api/shared/transfer.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::BankTransferFailure {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "ach_return_code",
            self.ach_return_code.as_ref(),
        )?;
        codec::put_some(&mut members, "description", self.description.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::BankTransferFailure {
    const NAME: &'static str = "BankTransferFailure";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ach_return_code" => 0,
            "description" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ach_return_code: Option<String> = None;
        let mut description: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ach_return_code.is_none() => ach_return_code = members.next_value()?,
                1 if description.is_none() => description = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ach_return_code,
            description,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::BankTransferFailure {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::TransferSweep {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put_some(
            &mut members,
            "funding_account_id",
            self.funding_account_id.as_ref(),
        )?;
        codec::put(&mut members, "ledger_id", &self.ledger_id)?;
        codec::put(&mut members, "created", &self.created)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "settled", &self.settled)?;
        codec::put(
            &mut members,
            "expected_funds_available_date",
            &self.expected_funds_available_date,
        )?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "trigger", &self.trigger)?;
        codec::put_some(&mut members, "description", self.description.as_ref())?;
        codec::put(&mut members, "network_trace_id", &self.network_trace_id)?;
        codec::put(&mut members, "failure_reason", &self.failure_reason)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::TransferSweep {
    const NAME: &'static str = "TransferSweep";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "funding_account_id" => 1,
            "ledger_id" => 2,
            "created" => 3,
            "amount" => 4,
            "iso_currency_code" => 5,
            "settled" => 6,
            "expected_funds_available_date" => 7,
            "status" => 8,
            "trigger" => 9,
            "description" => 10,
            "network_trace_id" => 11,
            "failure_reason" => 12,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<String> = None;
        let mut funding_account_id: Option<crate::FundingAccountId> = None;
        let mut ledger_id: Option<crate::TransferLedgerId> = None;
        let mut created: Option<plaid_core::DateTime> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut settled: Option<plaid_core::Date> = None;
        let mut expected_funds_available_date: Option<plaid_core::Date> = None;
        let mut status: Option<crate::SweepStatus> = None;
        let mut trigger: Option<crate::SweepTrigger> = None;
        let mut description: Option<String> = None;
        let mut network_trace_id: Option<String> = None;
        let mut failure_reason: Option<crate::SweepFailure> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                2 if ledger_id.is_none() => ledger_id = members.next_value()?,
                3 if created.is_none() => created = Some(members.next_value()?),
                4 if amount.is_none() => amount = Some(members.next_value()?),
                5 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                6 if settled.is_none() => settled = members.next_value()?,
                7 if expected_funds_available_date.is_none() => {
                    expected_funds_available_date = members.next_value()?
                }
                8 if status.is_none() => status = members.next_value()?,
                9 if trigger.is_none() => trigger = members.next_value()?,
                10 if description.is_none() => description = members.next_value()?,
                11 if network_trace_id.is_none() => network_trace_id = members.next_value()?,
                12 if failure_reason.is_none() => failure_reason = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            funding_account_id,
            ledger_id,
            created: codec::required(created, "created")?,
            amount: codec::required(amount, "amount")?,
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
            settled,
            expected_funds_available_date,
            status,
            trigger,
            description,
            network_trace_id,
            failure_reason,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::TransferSweep {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::SweepFailure {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "failure_code", &self.failure_code)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::SweepFailure {
    const NAME: &'static str = "SweepFailure";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "failure_code" => 0,
            "description" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut failure_code: Option<String> = None;
        let mut description: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if failure_code.is_none() => failure_code = members.next_value()?,
                1 if description.is_none() => description = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            failure_code,
            description,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::SweepFailure {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::TransferFailure {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "failure_code", self.failure_code.as_ref())?;
        codec::put_some(
            &mut members,
            "ach_return_code",
            self.ach_return_code.as_ref(),
        )?;
        codec::put_some(&mut members, "description", self.description.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::TransferFailure {
    const NAME: &'static str = "TransferFailure";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "failure_code" => 0,
            "ach_return_code" => 1,
            "description" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut failure_code: Option<String> = None;
        let mut ach_return_code: Option<String> = None;
        let mut description: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if failure_code.is_none() => failure_code = members.next_value()?,
                1 if ach_return_code.is_none() => ach_return_code = members.next_value()?,
                2 if description.is_none() => description = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            failure_code,
            ach_return_code,
            description,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::TransferFailure {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
