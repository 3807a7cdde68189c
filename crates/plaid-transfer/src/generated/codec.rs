// @generated from api/products/transfer.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::TransferGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "transfer_id", self.transfer_id.as_ref())?;
        codec::put_some(
            &mut members,
            "authorization_id",
            self.authorization_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "originator_client_id",
            self.originator_client_id.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferGetRequest {
    const NAME: &'static str = "TransferGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transfer_id" => 0,
            "authorization_id" => 1,
            "originator_client_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transfer_id: Option<plaid_types::TransferId> = None;
        let mut authorization_id: Option<plaid_types::TransferAuthorizationId> = None;
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transfer_id.is_none() => transfer_id = members.next_value()?,
                1 if authorization_id.is_none() => authorization_id = members.next_value()?,
                2 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transfer_id,
            authorization_id,
            originator_client_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transfer", &self.transfer)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferGetResponse {
    const NAME: &'static str = "TransferGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transfer" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transfer: Option<super::types::Transfer> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transfer.is_none() => transfer = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transfer: codec::required(transfer, "transfer")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Transfer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put_some(
            &mut members,
            "authorization_id",
            self.authorization_id.as_ref(),
        )?;
        codec::put_some(&mut members, "ach_class", self.ach_class.as_ref())?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put(&mut members, "funding_account_id", &self.funding_account_id)?;
        codec::put(&mut members, "ledger_id", &self.ledger_id)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "created", &self.created)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "sweep_status", &self.sweep_status)?;
        codec::put(&mut members, "network", &self.network)?;
        codec::put(&mut members, "wire_details", &self.wire_details)?;
        codec::put(&mut members, "cancellable", &self.cancellable)?;
        codec::put(&mut members, "failure_reason", &self.failure_reason)?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::put(&mut members, "guarantee_decision", &self.guarantee_decision)?;
        codec::put(
            &mut members,
            "guarantee_decision_rationale",
            &self.guarantee_decision_rationale,
        )?;
        codec::put(&mut members, "guarantee_details", &self.guarantee_details)?;
        codec::put_some(
            &mut members,
            "iso_currency_code",
            self.iso_currency_code.as_ref(),
        )?;
        codec::put(
            &mut members,
            "standard_return_window",
            &self.standard_return_window,
        )?;
        codec::put(
            &mut members,
            "unauthorized_return_window",
            &self.unauthorized_return_window,
        )?;
        codec::put(
            &mut members,
            "expected_settlement_date",
            &self.expected_settlement_date,
        )?;
        codec::put(
            &mut members,
            "expected_funds_available_date",
            &self.expected_funds_available_date,
        )?;
        codec::put(
            &mut members,
            "originator_client_id",
            &self.originator_client_id,
        )?;
        codec::put(&mut members, "refunds", &self.refunds)?;
        codec::put(
            &mut members,
            "recurring_transfer_id",
            &self.recurring_transfer_id,
        )?;
        codec::put(
            &mut members,
            "expected_sweep_settlement_schedule",
            &self.expected_sweep_settlement_schedule,
        )?;
        codec::put(
            &mut members,
            "credit_funds_source",
            &self.credit_funds_source,
        )?;
        codec::put_some(
            &mut members,
            "facilitator_fee",
            self.facilitator_fee
                .as_ref()
                .map(codec::AmountText)
                .as_ref(),
        )?;
        codec::put(&mut members, "network_trace_id", &self.network_trace_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Transfer {
    const NAME: &'static str = "Transfer";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "authorization_id" => 1,
            "ach_class" => 2,
            "account_id" => 3,
            "funding_account_id" => 4,
            "ledger_id" => 5,
            "type" => 6,
            "user" => 7,
            "amount" => 8,
            "description" => 9,
            "created" => 10,
            "status" => 11,
            "sweep_status" => 12,
            "network" => 13,
            "wire_details" => 14,
            "cancellable" => 15,
            "failure_reason" => 16,
            "metadata" => 17,
            "origination_account_id" => 18,
            "guarantee_decision" => 19,
            "guarantee_decision_rationale" => 20,
            "guarantee_details" => 21,
            "iso_currency_code" => 22,
            "standard_return_window" => 23,
            "unauthorized_return_window" => 24,
            "expected_settlement_date" => 25,
            "expected_funds_available_date" => 26,
            "originator_client_id" => 27,
            "refunds" => 28,
            "recurring_transfer_id" => 29,
            "expected_sweep_settlement_schedule" => 30,
            "credit_funds_source" => 31,
            "facilitator_fee" => 32,
            "network_trace_id" => 33,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::TransferId> = None;
        let mut authorization_id: Option<plaid_types::TransferAuthorizationId> = None;
        let mut ach_class: Option<plaid_types::ACHClass> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        let mut ledger_id: Option<plaid_types::TransferLedgerId> = None;
        let mut r#type: Option<super::types::TransferType> = None;
        let mut user: Option<super::types::TransferUserInResponse> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut description: Option<String> = None;
        let mut created: Option<plaid_core::DateTime> = None;
        let mut status: Option<super::types::TransferStatus> = None;
        let mut sweep_status: Option<super::types::TransferSweepStatus> = None;
        let mut network: Option<super::types::TransferNetwork> = None;
        let mut wire_details: Option<super::types::TransferWireDetails> = None;
        let mut cancellable: Option<bool> = None;
        let mut failure_reason: Option<plaid_types::TransferFailure> = None;
        let mut metadata: Option<std::collections::BTreeMap<String, String>> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut guarantee_decision: Option<super::types::TransferAuthorizationGuaranteeDecision> =
            None;
        let mut guarantee_decision_rationale: Option<
            super::types::TransferAuthorizationGuaranteeDecisionRationale,
        > = None;
        let mut guarantee_details: Option<super::types::TransferGuaranteeDetails> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut standard_return_window: Option<plaid_core::Date> = None;
        let mut unauthorized_return_window: Option<plaid_core::Date> = None;
        let mut expected_settlement_date: Option<plaid_core::Date> = None;
        let mut expected_funds_available_date: Option<plaid_core::Date> = None;
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut refunds: Option<Vec<super::types::TransferRefund>> = None;
        let mut recurring_transfer_id: Option<plaid_types::RecurringTransferId> = None;
        let mut expected_sweep_settlement_schedule: Option<
            Vec<super::types::TransferExpectedSweepSettlementScheduleItem>,
        > = None;
        let mut credit_funds_source: Option<super::types::TransferCreditFundsSource> = None;
        let mut facilitator_fee: Option<codec::AmountOrNone> = None;
        let mut network_trace_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if authorization_id.is_none() => authorization_id = members.next_value()?,
                2 if ach_class.is_none() => ach_class = members.next_value()?,
                3 if account_id.is_none() => account_id = members.next_value()?,
                4 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                5 if ledger_id.is_none() => ledger_id = members.next_value()?,
                6 if r#type.is_none() => r#type = Some(members.next_value()?),
                7 if user.is_none() => user = Some(members.next_value()?),
                8 if amount.is_none() => amount = Some(members.next_value()?),
                9 if description.is_none() => description = Some(members.next_value()?),
                10 if created.is_none() => created = Some(members.next_value()?),
                11 if status.is_none() => status = Some(members.next_value()?),
                12 if sweep_status.is_none() => sweep_status = members.next_value()?,
                13 if network.is_none() => network = Some(members.next_value()?),
                14 if wire_details.is_none() => wire_details = members.next_value()?,
                15 if cancellable.is_none() => cancellable = members.next_value()?,
                16 if failure_reason.is_none() => failure_reason = members.next_value()?,
                17 if metadata.is_none() => metadata = members.next_value()?,
                18 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                19 if guarantee_decision.is_none() => guarantee_decision = members.next_value()?,
                20 if guarantee_decision_rationale.is_none() => {
                    guarantee_decision_rationale = members.next_value()?
                }
                21 if guarantee_details.is_none() => guarantee_details = members.next_value()?,
                22 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                23 if standard_return_window.is_none() => {
                    standard_return_window = members.next_value()?
                }
                24 if unauthorized_return_window.is_none() => {
                    unauthorized_return_window = members.next_value()?
                }
                25 if expected_settlement_date.is_none() => {
                    expected_settlement_date = members.next_value()?
                }
                26 if expected_funds_available_date.is_none() => {
                    expected_funds_available_date = members.next_value()?
                }
                27 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                28 if refunds.is_none() => refunds = members.next_value()?,
                29 if recurring_transfer_id.is_none() => {
                    recurring_transfer_id = members.next_value()?
                }
                30 if expected_sweep_settlement_schedule.is_none() => {
                    expected_sweep_settlement_schedule = members.next_value()?
                }
                31 if credit_funds_source.is_none() => {
                    credit_funds_source = members.next_value()?
                }
                32 if facilitator_fee.is_none() => facilitator_fee = members.next_value()?,
                33 if network_trace_id.is_none() => network_trace_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            authorization_id,
            ach_class,
            account_id,
            funding_account_id,
            ledger_id,
            r#type: codec::required(r#type, "type")?,
            user: codec::required(user, "user")?,
            amount: codec::required(amount, "amount")?,
            description: codec::required(description, "description")?,
            created: codec::required(created, "created")?,
            status: codec::required(status, "status")?,
            sweep_status,
            network: codec::required(network, "network")?,
            wire_details,
            cancellable: cancellable.unwrap_or_default(),
            failure_reason,
            metadata: metadata.unwrap_or_default(),
            origination_account_id,
            guarantee_decision,
            guarantee_decision_rationale,
            guarantee_details,
            iso_currency_code,
            standard_return_window,
            unauthorized_return_window,
            expected_settlement_date,
            expected_funds_available_date,
            originator_client_id,
            refunds: refunds.unwrap_or_default(),
            recurring_transfer_id,
            expected_sweep_settlement_schedule: expected_sweep_settlement_schedule
                .unwrap_or_default(),
            credit_funds_source,
            facilitator_fee: facilitator_fee.and_then(|value| value.0),
            network_trace_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Transfer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferUserInResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "legal_name", &self.legal_name)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::put(&mut members, "email_address", &self.email_address)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferUserInResponse {
    const NAME: &'static str = "TransferUserInResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "legal_name" => 0,
            "phone_number" => 1,
            "email_address" => 2,
            "address" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut legal_name: Option<String> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut address: Option<super::types::TransferUserAddressInResponse> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if legal_name.is_none() => legal_name = Some(members.next_value()?),
                1 if phone_number.is_none() => phone_number = members.next_value()?,
                2 if email_address.is_none() => email_address = members.next_value()?,
                3 if address.is_none() => address = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            legal_name: codec::required(legal_name, "legal_name")?,
            phone_number,
            email_address,
            address,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferUserInResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferUserAddressInResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferUserAddressInResponse {
    const NAME: &'static str = "TransferUserAddressInResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "street" => 0,
            "city" => 1,
            "region" => 2,
            "postal_code" => 3,
            "country" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut street: Option<String> = None;
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if street.is_none() => street = members.next_value()?,
                1 if city.is_none() => city = members.next_value()?,
                2 if region.is_none() => region = members.next_value()?,
                3 if postal_code.is_none() => postal_code = members.next_value()?,
                4 if country.is_none() => country = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            street,
            city,
            region,
            postal_code,
            country,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferUserAddressInResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferWireDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "message_to_beneficiary",
            self.message_to_beneficiary.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "wire_return_fee",
            self.wire_return_fee.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferWireDetails {
    const NAME: &'static str = "TransferWireDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "message_to_beneficiary" => 0,
            "wire_return_fee" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut message_to_beneficiary: Option<String> = None;
        let mut wire_return_fee: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if message_to_beneficiary.is_none() => {
                    message_to_beneficiary = members.next_value()?
                }
                1 if wire_return_fee.is_none() => wire_return_fee = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            message_to_beneficiary,
            wire_return_fee,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferWireDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferAuthorizationGuaranteeDecisionRationale {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "code", &self.code)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferAuthorizationGuaranteeDecisionRationale {
    const NAME: &'static str = "TransferAuthorizationGuaranteeDecisionRationale";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "code" => 0,
            "description" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut code: Option<super::types::TransferAuthorizationGuaranteeDecisionRationaleCode> =
            None;
        let mut description: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if code.is_none() => code = Some(members.next_value()?),
                1 if description.is_none() => description = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            code: codec::required(code, "code")?,
            description: codec::required(description, "description")?,
        })
    }
}

impl<'de> codec::Deserialize<'de>
    for super::types::TransferAuthorizationGuaranteeDecisionRationale
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferGuaranteeDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "guaranteed_amount",
            &codec::AmountText(&self.guaranteed_amount),
        )?;
        codec::put(&mut members, "schedule", &self.schedule)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferGuaranteeDetails {
    const NAME: &'static str = "TransferGuaranteeDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "guaranteed_amount" => 0,
            "schedule" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut guaranteed_amount: Option<plaid_core::Amount> = None;
        let mut schedule: Option<Vec<super::types::TransferGuaranteeScheduleItem>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if guaranteed_amount.is_none() => guaranteed_amount = Some(members.next_value()?),
                1 if schedule.is_none() => schedule = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            guaranteed_amount: codec::required(guaranteed_amount, "guaranteed_amount")?,
            schedule: schedule.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferGuaranteeDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferGuaranteeScheduleItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put_some(
            &mut members,
            "observation_window_business_days",
            self.observation_window_business_days.as_ref(),
        )?;
        codec::put(
            &mut members,
            "observation_window_expiration_time",
            &self.observation_window_expiration_time,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferGuaranteeScheduleItem {
    const NAME: &'static str = "TransferGuaranteeScheduleItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "observation_window_business_days" => 1,
            "observation_window_expiration_time" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut observation_window_business_days: Option<codec::Int> = None;
        let mut observation_window_expiration_time: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if observation_window_business_days.is_none() => {
                    observation_window_business_days = members.next_value()?
                }
                2 if observation_window_expiration_time.is_none() => {
                    observation_window_expiration_time = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            observation_window_business_days: observation_window_business_days.map(|value| value.0),
            observation_window_expiration_time,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferGuaranteeScheduleItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRefund {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "transfer_id", &self.transfer_id)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "failure_reason", &self.failure_reason)?;
        codec::put(&mut members, "ledger_id", &self.ledger_id)?;
        codec::put(&mut members, "created", &self.created)?;
        codec::put(&mut members, "network_trace_id", &self.network_trace_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferRefund {
    const NAME: &'static str = "TransferRefund";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "transfer_id" => 1,
            "amount" => 2,
            "status" => 3,
            "failure_reason" => 4,
            "ledger_id" => 5,
            "created" => 6,
            "network_trace_id" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::TransferRefundId> = None;
        let mut transfer_id: Option<plaid_types::TransferId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut status: Option<super::types::TransferRefundStatus> = None;
        let mut failure_reason: Option<super::types::TransferRefundFailure> = None;
        let mut ledger_id: Option<plaid_types::TransferLedgerId> = None;
        let mut created: Option<plaid_core::DateTime> = None;
        let mut network_trace_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if transfer_id.is_none() => transfer_id = Some(members.next_value()?),
                2 if amount.is_none() => amount = Some(members.next_value()?),
                3 if status.is_none() => status = Some(members.next_value()?),
                4 if failure_reason.is_none() => failure_reason = members.next_value()?,
                5 if ledger_id.is_none() => ledger_id = members.next_value()?,
                6 if created.is_none() => created = Some(members.next_value()?),
                7 if network_trace_id.is_none() => network_trace_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            transfer_id: codec::required(transfer_id, "transfer_id")?,
            amount: codec::required(amount, "amount")?,
            status: codec::required(status, "status")?,
            failure_reason,
            ledger_id,
            created: codec::required(created, "created")?,
            network_trace_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferRefund {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRefundFailure {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "failure_code", &self.failure_code)?;
        codec::put(&mut members, "ach_return_code", &self.ach_return_code)?;
        codec::put_some(&mut members, "description", self.description.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferRefundFailure {
    const NAME: &'static str = "TransferRefundFailure";

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

impl<'de> codec::Deserialize<'de> for super::types::TransferRefundFailure {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferExpectedSweepSettlementScheduleItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "sweep_settlement_date",
            &self.sweep_settlement_date,
        )?;
        codec::put(
            &mut members,
            "swept_settled_amount",
            &codec::AmountText(&self.swept_settled_amount),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferExpectedSweepSettlementScheduleItem {
    const NAME: &'static str = "TransferExpectedSweepSettlementScheduleItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "sweep_settlement_date" => 0,
            "swept_settled_amount" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut sweep_settlement_date: Option<plaid_core::Date> = None;
        let mut swept_settled_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if sweep_settlement_date.is_none() => {
                    sweep_settlement_date = Some(members.next_value()?)
                }
                1 if swept_settled_amount.is_none() => {
                    swept_settled_amount = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            sweep_settlement_date: codec::required(sweep_settlement_date, "sweep_settlement_date")?,
            swept_settled_amount: codec::required(swept_settled_amount, "swept_settled_amount")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferExpectedSweepSettlementScheduleItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRecurringGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "recurring_transfer_id",
            &self.recurring_transfer_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferRecurringGetRequest {
    const NAME: &'static str = "TransferRecurringGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recurring_transfer_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recurring_transfer_id: Option<plaid_types::RecurringTransferId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recurring_transfer_id.is_none() => {
                    recurring_transfer_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recurring_transfer_id: codec::required(recurring_transfer_id, "recurring_transfer_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferRecurringGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRecurringGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "recurring_transfer", &self.recurring_transfer)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferRecurringGetResponse {
    const NAME: &'static str = "TransferRecurringGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recurring_transfer" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recurring_transfer: Option<super::types::RecurringTransfer> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recurring_transfer.is_none() => {
                    recurring_transfer = Some(members.next_value()?)
                }
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recurring_transfer: codec::required(recurring_transfer, "recurring_transfer")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferRecurringGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RecurringTransfer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "recurring_transfer_id",
            &self.recurring_transfer_id,
        )?;
        codec::put(&mut members, "created", &self.created)?;
        codec::put(
            &mut members,
            "next_origination_date",
            &self.next_origination_date,
        )?;
        codec::put(&mut members, "test_clock_id", &self.test_clock_id)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "ach_class", self.ach_class.as_ref())?;
        codec::put(&mut members, "network", &self.network)?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(
            &mut members,
            "funding_account_id",
            self.funding_account_id.as_ref(),
        )?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "transfer_ids", &self.transfer_ids)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "schedule", &self.schedule)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RecurringTransfer {
    const NAME: &'static str = "RecurringTransfer";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recurring_transfer_id" => 0,
            "created" => 1,
            "next_origination_date" => 2,
            "test_clock_id" => 3,
            "type" => 4,
            "amount" => 5,
            "status" => 6,
            "ach_class" => 7,
            "network" => 8,
            "origination_account_id" => 9,
            "account_id" => 10,
            "funding_account_id" => 11,
            "iso_currency_code" => 12,
            "description" => 13,
            "transfer_ids" => 14,
            "user" => 15,
            "schedule" => 16,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recurring_transfer_id: Option<plaid_types::RecurringTransferId> = None;
        let mut created: Option<plaid_core::DateTime> = None;
        let mut next_origination_date: Option<plaid_core::Date> = None;
        let mut test_clock_id: Option<plaid_types::TestClockId> = None;
        let mut r#type: Option<super::types::TransferType> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut status: Option<super::types::TransferRecurringStatus> = None;
        let mut ach_class: Option<plaid_types::ACHClass> = None;
        let mut network: Option<super::types::TransferRecurringNetwork> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut description: Option<String> = None;
        let mut transfer_ids: Option<Vec<plaid_types::TransferId>> = None;
        let mut user: Option<super::types::TransferUserInResponse> = None;
        let mut schedule: Option<super::types::TransferRecurringSchedule> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recurring_transfer_id.is_none() => {
                    recurring_transfer_id = Some(members.next_value()?)
                }
                1 if created.is_none() => created = Some(members.next_value()?),
                2 if next_origination_date.is_none() => {
                    next_origination_date = members.next_value()?
                }
                3 if test_clock_id.is_none() => test_clock_id = members.next_value()?,
                4 if r#type.is_none() => r#type = Some(members.next_value()?),
                5 if amount.is_none() => amount = Some(members.next_value()?),
                6 if status.is_none() => status = Some(members.next_value()?),
                7 if ach_class.is_none() => ach_class = members.next_value()?,
                8 if network.is_none() => network = Some(members.next_value()?),
                9 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                10 if account_id.is_none() => account_id = Some(members.next_value()?),
                11 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                12 if iso_currency_code.is_none() => {
                    iso_currency_code = Some(members.next_value()?)
                }
                13 if description.is_none() => description = Some(members.next_value()?),
                14 if transfer_ids.is_none() => transfer_ids = members.next_value()?,
                15 if user.is_none() => user = Some(members.next_value()?),
                16 if schedule.is_none() => schedule = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recurring_transfer_id: codec::required(recurring_transfer_id, "recurring_transfer_id")?,
            created: codec::required(created, "created")?,
            next_origination_date,
            test_clock_id,
            r#type: codec::required(r#type, "type")?,
            amount: codec::required(amount, "amount")?,
            status: codec::required(status, "status")?,
            ach_class,
            network: codec::required(network, "network")?,
            origination_account_id,
            account_id: codec::required(account_id, "account_id")?,
            funding_account_id,
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
            description: codec::required(description, "description")?,
            transfer_ids: transfer_ids.unwrap_or_default(),
            user: codec::required(user, "user")?,
            schedule: codec::required(schedule, "schedule")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RecurringTransfer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRecurringSchedule {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "interval_unit", &self.interval_unit)?;
        codec::put_some(&mut members, "interval_count", self.interval_count.as_ref())?;
        codec::put_some(
            &mut members,
            "interval_execution_day",
            self.interval_execution_day.as_ref(),
        )?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferRecurringSchedule {
    const NAME: &'static str = "TransferRecurringSchedule";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "interval_unit" => 0,
            "interval_count" => 1,
            "interval_execution_day" => 2,
            "start_date" => 3,
            "end_date" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut interval_unit: Option<super::types::TransferScheduleIntervalUnit> = None;
        let mut interval_count: Option<codec::Int> = None;
        let mut interval_execution_day: Option<codec::Int> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if interval_unit.is_none() => interval_unit = Some(members.next_value()?),
                1 if interval_count.is_none() => interval_count = members.next_value()?,
                2 if interval_execution_day.is_none() => {
                    interval_execution_day = members.next_value()?
                }
                3 if start_date.is_none() => start_date = Some(members.next_value()?),
                4 if end_date.is_none() => end_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            interval_unit: codec::required(interval_unit, "interval_unit")?,
            interval_count: interval_count.map(|value| value.0),
            interval_execution_day: interval_execution_day.map(|value| value.0),
            start_date: codec::required(start_date, "start_date")?,
            end_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferRecurringSchedule {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferAuthorizationCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(
            &mut members,
            "funding_account_id",
            self.funding_account_id.as_ref(),
        )?;
        codec::put_some(&mut members, "ledger_id", self.ledger_id.as_ref())?;
        codec::put_some(
            &mut members,
            "payment_profile_token",
            self.payment_profile_token.as_ref(),
        )?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "network", &self.network)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put_some(&mut members, "ach_class", self.ach_class.as_ref())?;
        codec::put_some(&mut members, "wire_details", self.wire_details.as_ref())?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put_some(&mut members, "device", self.device.as_ref())?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "iso_currency_code",
            self.iso_currency_code.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "idempotency_key",
            self.idempotency_key.as_ref(),
        )?;
        codec::put_some(&mut members, "user_present", self.user_present.as_ref())?;
        codec::put_some(&mut members, "with_guarantee", self.with_guarantee.as_ref())?;
        codec::put_some(
            &mut members,
            "request_guarantee",
            self.request_guarantee.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "beacon_session_id",
            self.beacon_session_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "originator_client_id",
            self.originator_client_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "credit_funds_source",
            self.credit_funds_source.as_ref(),
        )?;
        codec::put_some(&mut members, "test_clock_id", self.test_clock_id.as_ref())?;
        codec::put_some(&mut members, "ruleset_key", self.ruleset_key.as_ref())?;
        codec::put_some(
            &mut members,
            "custom_attributes",
            self.custom_attributes.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "user_attributes",
            self.user_attributes.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferAuthorizationCreateRequest {
    const NAME: &'static str = "TransferAuthorizationCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "account_id" => 1,
            "funding_account_id" => 2,
            "ledger_id" => 3,
            "payment_profile_token" => 4,
            "type" => 5,
            "network" => 6,
            "amount" => 7,
            "ach_class" => 8,
            "wire_details" => 9,
            "user" => 10,
            "device" => 11,
            "origination_account_id" => 12,
            "iso_currency_code" => 13,
            "idempotency_key" => 14,
            "user_present" => 15,
            "with_guarantee" => 16,
            "request_guarantee" => 17,
            "beacon_session_id" => 18,
            "originator_client_id" => 19,
            "credit_funds_source" => 20,
            "test_clock_id" => 21,
            "ruleset_key" => 22,
            "custom_attributes" => 23,
            "user_attributes" => 24,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        let mut ledger_id: Option<plaid_types::TransferLedgerId> = None;
        let mut payment_profile_token: Option<plaid_types::PaymentProfileToken> = None;
        let mut r#type: Option<super::types::TransferType> = None;
        let mut network: Option<super::types::TransferNetwork> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut ach_class: Option<plaid_types::ACHClass> = None;
        let mut wire_details: Option<super::types::TransferWireDetails> = None;
        let mut user: Option<super::types::TransferAuthorizationUserInRequest> = None;
        let mut device: Option<super::types::TransferAuthorizationDevice> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut idempotency_key: Option<String> = None;
        let mut user_present: Option<bool> = None;
        let mut with_guarantee: Option<bool> = None;
        let mut request_guarantee: Option<bool> = None;
        let mut beacon_session_id: Option<String> = None;
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut credit_funds_source: Option<super::types::TransferCreditFundsSource> = None;
        let mut test_clock_id: Option<plaid_types::TestClockId> = None;
        let mut ruleset_key: Option<String> = None;
        let mut custom_attributes: Option<std::collections::BTreeMap<String, String>> = None;
        let mut user_attributes: Option<super::types::TransferAuthorizationUserAttributes> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                2 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                3 if ledger_id.is_none() => ledger_id = members.next_value()?,
                4 if payment_profile_token.is_none() => {
                    payment_profile_token = members.next_value()?
                }
                5 if r#type.is_none() => r#type = Some(members.next_value()?),
                6 if network.is_none() => network = Some(members.next_value()?),
                7 if amount.is_none() => amount = Some(members.next_value()?),
                8 if ach_class.is_none() => ach_class = members.next_value()?,
                9 if wire_details.is_none() => wire_details = members.next_value()?,
                10 if user.is_none() => user = Some(members.next_value()?),
                11 if device.is_none() => device = members.next_value()?,
                12 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                13 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                14 if idempotency_key.is_none() => idempotency_key = members.next_value()?,
                15 if user_present.is_none() => user_present = members.next_value()?,
                16 if with_guarantee.is_none() => with_guarantee = members.next_value()?,
                17 if request_guarantee.is_none() => request_guarantee = members.next_value()?,
                18 if beacon_session_id.is_none() => beacon_session_id = members.next_value()?,
                19 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                20 if credit_funds_source.is_none() => {
                    credit_funds_source = members.next_value()?
                }
                21 if test_clock_id.is_none() => test_clock_id = members.next_value()?,
                22 if ruleset_key.is_none() => ruleset_key = members.next_value()?,
                23 if custom_attributes.is_none() => custom_attributes = members.next_value()?,
                24 if user_attributes.is_none() => user_attributes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            account_id: codec::required(account_id, "account_id")?,
            funding_account_id,
            ledger_id,
            payment_profile_token,
            r#type: codec::required(r#type, "type")?,
            network: codec::required(network, "network")?,
            amount: codec::required(amount, "amount")?,
            ach_class,
            wire_details,
            user: codec::required(user, "user")?,
            device,
            origination_account_id,
            iso_currency_code,
            idempotency_key,
            user_present,
            with_guarantee,
            request_guarantee,
            beacon_session_id,
            originator_client_id,
            credit_funds_source,
            test_clock_id,
            ruleset_key,
            custom_attributes,
            user_attributes,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferAuthorizationCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferAuthorizationUserInRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "legal_name", &self.legal_name)?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferAuthorizationUserInRequest {
    const NAME: &'static str = "TransferAuthorizationUserInRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "legal_name" => 0,
            "phone_number" => 1,
            "email_address" => 2,
            "address" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut legal_name: Option<String> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut address: Option<super::types::TransferUserAddressInRequest> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if legal_name.is_none() => legal_name = Some(members.next_value()?),
                1 if phone_number.is_none() => phone_number = members.next_value()?,
                2 if email_address.is_none() => email_address = members.next_value()?,
                3 if address.is_none() => address = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            legal_name: codec::required(legal_name, "legal_name")?,
            phone_number,
            email_address,
            address,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferAuthorizationUserInRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferUserAddressInRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "street", self.street.as_ref())?;
        codec::put_some(&mut members, "city", self.city.as_ref())?;
        codec::put_some(&mut members, "region", self.region.as_ref())?;
        codec::put_some(&mut members, "postal_code", self.postal_code.as_ref())?;
        codec::put_some(&mut members, "country", self.country.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferUserAddressInRequest {
    const NAME: &'static str = "TransferUserAddressInRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "street" => 0,
            "city" => 1,
            "region" => 2,
            "postal_code" => 3,
            "country" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut street: Option<String> = None;
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if street.is_none() => street = members.next_value()?,
                1 if city.is_none() => city = members.next_value()?,
                2 if region.is_none() => region = members.next_value()?,
                3 if postal_code.is_none() => postal_code = members.next_value()?,
                4 if country.is_none() => country = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            street,
            city,
            region,
            postal_code,
            country,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferUserAddressInRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferAuthorizationDevice {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "ip_address", self.ip_address.as_ref())?;
        codec::put_some(&mut members, "user_agent", self.user_agent.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferAuthorizationDevice {
    const NAME: &'static str = "TransferAuthorizationDevice";

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
impl<'de> codec::Deserialize<'de> for super::types::TransferAuthorizationDevice {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferAuthorizationUserAttributes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "account_created_time",
            self.account_created_time.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "successful_payment_count",
            self.successful_payment_count.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferAuthorizationUserAttributes {
    const NAME: &'static str = "TransferAuthorizationUserAttributes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_created_time" => 0,
            "successful_payment_count" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_created_time: Option<plaid_core::DateTime> = None;
        let mut successful_payment_count: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_created_time.is_none() => {
                    account_created_time = members.next_value()?
                }
                1 if successful_payment_count.is_none() => {
                    successful_payment_count = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_created_time,
            successful_payment_count: successful_payment_count.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferAuthorizationUserAttributes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferAuthorizationCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "authorization", &self.authorization)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferAuthorizationCreateResponse {
    const NAME: &'static str = "TransferAuthorizationCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "authorization" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut authorization: Option<super::types::TransferAuthorization> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if authorization.is_none() => authorization = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            authorization: codec::required(authorization, "authorization")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferAuthorizationCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferAuthorization {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "created", &self.created)?;
        codec::put(&mut members, "decision", &self.decision)?;
        codec::put(&mut members, "decision_rationale", &self.decision_rationale)?;
        codec::put(&mut members, "guarantee_decision", &self.guarantee_decision)?;
        codec::put(
            &mut members,
            "guarantee_decision_rationale",
            &self.guarantee_decision_rationale,
        )?;
        codec::put(&mut members, "guarantee_details", &self.guarantee_details)?;
        codec::put(&mut members, "payment_risk", &self.payment_risk)?;
        codec::put(&mut members, "proposed_transfer", &self.proposed_transfer)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferAuthorization {
    const NAME: &'static str = "TransferAuthorization";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "created" => 1,
            "decision" => 2,
            "decision_rationale" => 3,
            "guarantee_decision" => 4,
            "guarantee_decision_rationale" => 5,
            "guarantee_details" => 6,
            "payment_risk" => 7,
            "proposed_transfer" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::TransferAuthorizationId> = None;
        let mut created: Option<plaid_core::DateTime> = None;
        let mut decision: Option<plaid_types::TransferAuthorizationDecision> = None;
        let mut decision_rationale: Option<super::types::TransferAuthorizationDecisionRationale> =
            None;
        let mut guarantee_decision: Option<super::types::TransferAuthorizationGuaranteeDecision> =
            None;
        let mut guarantee_decision_rationale: Option<
            super::types::TransferAuthorizationGuaranteeDecisionRationale,
        > = None;
        let mut guarantee_details: Option<super::types::AuthorizationGuaranteeDetails> = None;
        let mut payment_risk: Option<super::types::TransferAuthorizationPaymentRisk> = None;
        let mut proposed_transfer: Option<super::types::TransferAuthorizationProposedTransfer> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if created.is_none() => created = Some(members.next_value()?),
                2 if decision.is_none() => decision = Some(members.next_value()?),
                3 if decision_rationale.is_none() => decision_rationale = members.next_value()?,
                4 if guarantee_decision.is_none() => guarantee_decision = members.next_value()?,
                5 if guarantee_decision_rationale.is_none() => {
                    guarantee_decision_rationale = members.next_value()?
                }
                6 if guarantee_details.is_none() => guarantee_details = members.next_value()?,
                7 if payment_risk.is_none() => payment_risk = members.next_value()?,
                8 if proposed_transfer.is_none() => proposed_transfer = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            created: codec::required(created, "created")?,
            decision: codec::required(decision, "decision")?,
            decision_rationale,
            guarantee_decision,
            guarantee_decision_rationale,
            guarantee_details,
            payment_risk,
            proposed_transfer: codec::required(proposed_transfer, "proposed_transfer")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferAuthorization {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferAuthorizationDecisionRationale {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "code", &self.code)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferAuthorizationDecisionRationale {
    const NAME: &'static str = "TransferAuthorizationDecisionRationale";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "code" => 0,
            "description" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut code: Option<plaid_types::TransferAuthorizationDecisionRationaleCode> = None;
        let mut description: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if code.is_none() => code = members.next_value()?,
                1 if description.is_none() => description = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            code,
            description: codec::required(description, "description")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferAuthorizationDecisionRationale {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AuthorizationGuaranteeDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "outcome", &self.outcome)?;
        codec::put(&mut members, "schedule", &self.schedule)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AuthorizationGuaranteeDetails {
    const NAME: &'static str = "AuthorizationGuaranteeDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "outcome" => 0,
            "schedule" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut outcome: Option<super::types::TransferGuaranteeOutcome> = None;
        let mut schedule: Option<Vec<super::types::AuthorizationGuaranteeScheduleItem>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if outcome.is_none() => outcome = Some(members.next_value()?),
                1 if schedule.is_none() => schedule = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            outcome: codec::required(outcome, "outcome")?,
            schedule: schedule.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AuthorizationGuaranteeDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AuthorizationGuaranteeScheduleItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put_some(
            &mut members,
            "observation_window_business_days",
            self.observation_window_business_days.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AuthorizationGuaranteeScheduleItem {
    const NAME: &'static str = "AuthorizationGuaranteeScheduleItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "observation_window_business_days" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut observation_window_business_days: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if observation_window_business_days.is_none() => {
                    observation_window_business_days = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            observation_window_business_days: observation_window_business_days.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AuthorizationGuaranteeScheduleItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferAuthorizationPaymentRisk {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "bank_initiated_return_score",
            &self.bank_initiated_return_score,
        )?;
        codec::put(
            &mut members,
            "customer_initiated_return_score",
            &self.customer_initiated_return_score,
        )?;
        codec::put(&mut members, "risk_level", &self.risk_level)?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferAuthorizationPaymentRisk {
    const NAME: &'static str = "TransferAuthorizationPaymentRisk";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_initiated_return_score" => 0,
            "customer_initiated_return_score" => 1,
            "risk_level" => 2,
            "warnings" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_initiated_return_score: Option<codec::Int> = None;
        let mut customer_initiated_return_score: Option<codec::Int> = None;
        let mut risk_level: Option<super::types::TransferAuthorizationRiskLevel> = None;
        let mut warnings: Option<Vec<plaid_types::SignalWarning>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_initiated_return_score.is_none() => {
                    bank_initiated_return_score = members.next_value()?
                }
                1 if customer_initiated_return_score.is_none() => {
                    customer_initiated_return_score = members.next_value()?
                }
                2 if risk_level.is_none() => risk_level = members.next_value()?,
                3 if warnings.is_none() => warnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_initiated_return_score: bank_initiated_return_score.map(|value| value.0),
            customer_initiated_return_score: customer_initiated_return_score.map(|value| value.0),
            risk_level,
            warnings: warnings.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferAuthorizationPaymentRisk {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferAuthorizationProposedTransfer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "ach_class", self.ach_class.as_ref())?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put(&mut members, "funding_account_id", &self.funding_account_id)?;
        codec::put(&mut members, "ledger_id", &self.ledger_id)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put_some(
            &mut members,
            "requested_amount",
            self.requested_amount
                .as_ref()
                .map(codec::AmountText)
                .as_ref(),
        )?;
        codec::put(&mut members, "network", &self.network)?;
        codec::put(&mut members, "wire_details", &self.wire_details)?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "iso_currency_code",
            self.iso_currency_code.as_ref(),
        )?;
        codec::put(
            &mut members,
            "originator_client_id",
            &self.originator_client_id,
        )?;
        codec::put(
            &mut members,
            "credit_funds_source",
            &self.credit_funds_source,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferAuthorizationProposedTransfer {
    const NAME: &'static str = "TransferAuthorizationProposedTransfer";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ach_class" => 0,
            "account_id" => 1,
            "funding_account_id" => 2,
            "ledger_id" => 3,
            "type" => 4,
            "user" => 5,
            "amount" => 6,
            "requested_amount" => 7,
            "network" => 8,
            "wire_details" => 9,
            "origination_account_id" => 10,
            "iso_currency_code" => 11,
            "originator_client_id" => 12,
            "credit_funds_source" => 13,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ach_class: Option<plaid_types::ACHClass> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        let mut ledger_id: Option<plaid_types::TransferLedgerId> = None;
        let mut r#type: Option<super::types::TransferType> = None;
        let mut user: Option<super::types::TransferUserInResponse> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut requested_amount: Option<codec::AmountOrNone> = None;
        let mut network: Option<String> = None;
        let mut wire_details: Option<super::types::TransferWireDetails> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut credit_funds_source: Option<super::types::TransferCreditFundsSource> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ach_class.is_none() => ach_class = members.next_value()?,
                1 if account_id.is_none() => account_id = members.next_value()?,
                2 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                3 if ledger_id.is_none() => ledger_id = members.next_value()?,
                4 if r#type.is_none() => r#type = Some(members.next_value()?),
                5 if user.is_none() => user = Some(members.next_value()?),
                6 if amount.is_none() => amount = Some(members.next_value()?),
                7 if requested_amount.is_none() => requested_amount = members.next_value()?,
                8 if network.is_none() => network = Some(members.next_value()?),
                9 if wire_details.is_none() => wire_details = members.next_value()?,
                10 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                11 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                12 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                13 if credit_funds_source.is_none() => {
                    credit_funds_source = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ach_class,
            account_id,
            funding_account_id,
            ledger_id,
            r#type: codec::required(r#type, "type")?,
            user: codec::required(user, "user")?,
            amount: codec::required(amount, "amount")?,
            requested_amount: requested_amount.and_then(|value| value.0),
            network: codec::required(network, "network")?,
            wire_details,
            origination_account_id,
            iso_currency_code,
            originator_client_id,
            credit_funds_source,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferAuthorizationProposedTransfer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferAuthorizationCancelRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "authorization_id", &self.authorization_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferAuthorizationCancelRequest {
    const NAME: &'static str = "TransferAuthorizationCancelRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "authorization_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut authorization_id: Option<plaid_types::TransferAuthorizationId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if authorization_id.is_none() => authorization_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            authorization_id: codec::required(authorization_id, "authorization_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferAuthorizationCancelRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferAuthorizationCancelResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferAuthorizationCancelResponse {
    const NAME: &'static str = "TransferAuthorizationCancelResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::TransferAuthorizationCancelResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferBalanceGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "originator_client_id",
            self.originator_client_id.as_ref(),
        )?;
        codec::put_some(&mut members, "type", self.r#type.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferBalanceGetRequest {
    const NAME: &'static str = "TransferBalanceGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            "type" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut r#type: Option<super::types::TransferBalanceType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                1 if r#type.is_none() => r#type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id,
            r#type,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferBalanceGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferBalanceGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "balance", &self.balance)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferBalanceGetResponse {
    const NAME: &'static str = "TransferBalanceGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "balance" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut balance: Option<super::types::TransferBalance> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if balance.is_none() => balance = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            balance: codec::required(balance, "balance")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferBalanceGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferBalance {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "available",
            &codec::AmountText(&self.available),
        )?;
        codec::put_some(
            &mut members,
            "current",
            self.current.as_ref().map(codec::AmountText).as_ref(),
        )?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferBalance {
    const NAME: &'static str = "TransferBalance";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "available" => 0,
            "current" => 1,
            "type" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut available: Option<plaid_core::Amount> = None;
        let mut current: Option<codec::AmountOrNone> = None;
        let mut r#type: Option<super::types::TransferBalanceType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if available.is_none() => available = Some(members.next_value()?),
                1 if current.is_none() => current = members.next_value()?,
                2 if r#type.is_none() => r#type = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            available: codec::required(available, "available")?,
            current: current.and_then(|value| value.0),
            r#type: codec::required(r#type, "type")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferBalance {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferCapabilitiesGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(
            &mut members,
            "payment_profile_token",
            self.payment_profile_token.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferCapabilitiesGetRequest {
    const NAME: &'static str = "TransferCapabilitiesGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "account_id" => 1,
            "payment_profile_token" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut payment_profile_token: Option<plaid_types::PaymentProfileToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                2 if payment_profile_token.is_none() => {
                    payment_profile_token = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            account_id: codec::required(account_id, "account_id")?,
            payment_profile_token,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferCapabilitiesGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferCapabilitiesGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "institution_supported_networks",
            &self.institution_supported_networks,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferCapabilitiesGetResponse {
    const NAME: &'static str = "TransferCapabilitiesGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution_supported_networks" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution_supported_networks: Option<super::types::InstitutionSupportedNetworks> =
            None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution_supported_networks.is_none() => {
                    institution_supported_networks = Some(members.next_value()?)
                }
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution_supported_networks: codec::required(
                institution_supported_networks,
                "institution_supported_networks",
            )?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferCapabilitiesGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InstitutionSupportedNetworks {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "rtp", &self.rtp)?;
        codec::put_some(&mut members, "rfp", self.rfp.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InstitutionSupportedNetworks {
    const NAME: &'static str = "InstitutionSupportedNetworks";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "rtp" => 0,
            "rfp" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut rtp: Option<super::types::TransferCapabilitiesGetRTP> = None;
        let mut rfp: Option<super::types::TransferCapabilitiesGetRfP> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if rtp.is_none() => rtp = Some(members.next_value()?),
                1 if rfp.is_none() => rfp = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            rtp: codec::required(rtp, "rtp")?,
            rfp,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InstitutionSupportedNetworks {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferCapabilitiesGetRTP {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "credit", self.credit.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferCapabilitiesGetRTP {
    const NAME: &'static str = "TransferCapabilitiesGetRTP";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "credit" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut credit: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if credit.is_none() => credit = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { credit })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferCapabilitiesGetRTP {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferCapabilitiesGetRfP {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "debit", self.debit.as_ref())?;
        codec::put(
            &mut members,
            "max_amount",
            &self.max_amount.as_ref().map(codec::AmountText),
        )?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferCapabilitiesGetRfP {
    const NAME: &'static str = "TransferCapabilitiesGetRfP";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "debit" => 0,
            "max_amount" => 1,
            "iso_currency_code" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut debit: Option<bool> = None;
        let mut max_amount: Option<codec::AmountOrNone> = None;
        let mut iso_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if debit.is_none() => debit = members.next_value()?,
                1 if max_amount.is_none() => max_amount = members.next_value()?,
                2 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            debit,
            max_amount: max_amount.and_then(|value| value.0),
            iso_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferCapabilitiesGetRfP {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferConfigurationGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "originator_client_id",
            self.originator_client_id.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferConfigurationGetRequest {
    const NAME: &'static str = "TransferConfigurationGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferConfigurationGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferConfigurationGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(
            &mut members,
            "max_single_transfer_amount",
            self.max_single_transfer_amount
                .as_ref()
                .map(codec::AmountText)
                .as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "max_single_transfer_credit_amount",
            self.max_single_transfer_credit_amount
                .as_ref()
                .map(codec::AmountText)
                .as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "max_single_transfer_debit_amount",
            self.max_single_transfer_debit_amount
                .as_ref()
                .map(codec::AmountText)
                .as_ref(),
        )?;
        codec::put(
            &mut members,
            "max_daily_credit_amount",
            &codec::AmountText(&self.max_daily_credit_amount),
        )?;
        codec::put(
            &mut members,
            "max_daily_debit_amount",
            &codec::AmountText(&self.max_daily_debit_amount),
        )?;
        codec::put_some(
            &mut members,
            "max_monthly_amount",
            self.max_monthly_amount
                .as_ref()
                .map(codec::AmountText)
                .as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "max_monthly_credit_amount",
            self.max_monthly_credit_amount
                .as_ref()
                .map(codec::AmountText)
                .as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "max_monthly_debit_amount",
            self.max_monthly_debit_amount
                .as_ref()
                .map(codec::AmountText)
                .as_ref(),
        )?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferConfigurationGetResponse {
    const NAME: &'static str = "TransferConfigurationGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "max_single_transfer_amount" => 1,
            "max_single_transfer_credit_amount" => 2,
            "max_single_transfer_debit_amount" => 3,
            "max_daily_credit_amount" => 4,
            "max_daily_debit_amount" => 5,
            "max_monthly_amount" => 6,
            "max_monthly_credit_amount" => 7,
            "max_monthly_debit_amount" => 8,
            "iso_currency_code" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut max_single_transfer_amount: Option<codec::AmountOrNone> = None;
        let mut max_single_transfer_credit_amount: Option<codec::AmountOrNone> = None;
        let mut max_single_transfer_debit_amount: Option<codec::AmountOrNone> = None;
        let mut max_daily_credit_amount: Option<plaid_core::Amount> = None;
        let mut max_daily_debit_amount: Option<plaid_core::Amount> = None;
        let mut max_monthly_amount: Option<codec::AmountOrNone> = None;
        let mut max_monthly_credit_amount: Option<codec::AmountOrNone> = None;
        let mut max_monthly_debit_amount: Option<codec::AmountOrNone> = None;
        let mut iso_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if max_single_transfer_amount.is_none() => {
                    max_single_transfer_amount = members.next_value()?
                }
                2 if max_single_transfer_credit_amount.is_none() => {
                    max_single_transfer_credit_amount = members.next_value()?
                }
                3 if max_single_transfer_debit_amount.is_none() => {
                    max_single_transfer_debit_amount = members.next_value()?
                }
                4 if max_daily_credit_amount.is_none() => {
                    max_daily_credit_amount = Some(members.next_value()?)
                }
                5 if max_daily_debit_amount.is_none() => {
                    max_daily_debit_amount = Some(members.next_value()?)
                }
                6 if max_monthly_amount.is_none() => max_monthly_amount = members.next_value()?,
                7 if max_monthly_credit_amount.is_none() => {
                    max_monthly_credit_amount = members.next_value()?
                }
                8 if max_monthly_debit_amount.is_none() => {
                    max_monthly_debit_amount = members.next_value()?
                }
                9 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            max_single_transfer_amount: max_single_transfer_amount.and_then(|value| value.0),
            max_single_transfer_credit_amount: max_single_transfer_credit_amount
                .and_then(|value| value.0),
            max_single_transfer_debit_amount: max_single_transfer_debit_amount
                .and_then(|value| value.0),
            max_daily_credit_amount: codec::required(
                max_daily_credit_amount,
                "max_daily_credit_amount",
            )?,
            max_daily_debit_amount: codec::required(
                max_daily_debit_amount,
                "max_daily_debit_amount",
            )?,
            max_monthly_amount: max_monthly_amount.and_then(|value| value.0),
            max_monthly_credit_amount: max_monthly_credit_amount.and_then(|value| value.0),
            max_monthly_debit_amount: max_monthly_debit_amount.and_then(|value| value.0),
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferConfigurationGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferLedgerGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "ledger_id", self.ledger_id.as_ref())?;
        codec::put_some(
            &mut members,
            "originator_client_id",
            self.originator_client_id.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferLedgerGetRequest {
    const NAME: &'static str = "TransferLedgerGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ledger_id" => 0,
            "originator_client_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ledger_id: Option<plaid_types::TransferLedgerId> = None;
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ledger_id.is_none() => ledger_id = members.next_value()?,
                1 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ledger_id,
            originator_client_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferLedgerGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferLedgerGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "ledger_id", self.ledger_id.as_ref())?;
        codec::put(&mut members, "balance", &self.balance)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "is_default", self.is_default.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferLedgerGetResponse {
    const NAME: &'static str = "TransferLedgerGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ledger_id" => 0,
            "balance" => 1,
            "name" => 2,
            "is_default" => 3,
            "request_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ledger_id: Option<plaid_types::TransferLedgerId> = None;
        let mut balance: Option<super::types::TransferLedgerBalance> = None;
        let mut name: Option<String> = None;
        let mut is_default: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ledger_id.is_none() => ledger_id = members.next_value()?,
                1 if balance.is_none() => balance = Some(members.next_value()?),
                2 if name.is_none() => name = members.next_value()?,
                3 if is_default.is_none() => is_default = members.next_value()?,
                4 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ledger_id,
            balance: codec::required(balance, "balance")?,
            name,
            is_default,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferLedgerGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferLedgerBalance {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "available",
            &codec::AmountText(&self.available),
        )?;
        codec::put(&mut members, "pending", &codec::AmountText(&self.pending))?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferLedgerBalance {
    const NAME: &'static str = "TransferLedgerBalance";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "available" => 0,
            "pending" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut available: Option<plaid_core::Amount> = None;
        let mut pending: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if available.is_none() => available = Some(members.next_value()?),
                1 if pending.is_none() => pending = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            available: codec::required(available, "available")?,
            pending: codec::required(pending, "pending")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferLedgerBalance {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferLedgerDistributeRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "from_ledger_id", &self.from_ledger_id)?;
        codec::put(&mut members, "to_ledger_id", &self.to_ledger_id)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "idempotency_key", &self.idempotency_key)?;
        codec::put_some(&mut members, "description", self.description.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferLedgerDistributeRequest {
    const NAME: &'static str = "TransferLedgerDistributeRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "from_ledger_id" => 0,
            "to_ledger_id" => 1,
            "amount" => 2,
            "idempotency_key" => 3,
            "description" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut from_ledger_id: Option<plaid_types::TransferLedgerId> = None;
        let mut to_ledger_id: Option<plaid_types::TransferLedgerId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut idempotency_key: Option<String> = None;
        let mut description: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if from_ledger_id.is_none() => from_ledger_id = Some(members.next_value()?),
                1 if to_ledger_id.is_none() => to_ledger_id = Some(members.next_value()?),
                2 if amount.is_none() => amount = Some(members.next_value()?),
                3 if idempotency_key.is_none() => idempotency_key = Some(members.next_value()?),
                4 if description.is_none() => description = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            from_ledger_id: codec::required(from_ledger_id, "from_ledger_id")?,
            to_ledger_id: codec::required(to_ledger_id, "to_ledger_id")?,
            amount: codec::required(amount, "amount")?,
            idempotency_key: codec::required(idempotency_key, "idempotency_key")?,
            description,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferLedgerDistributeRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferLedgerDistributeResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferLedgerDistributeResponse {
    const NAME: &'static str = "TransferLedgerDistributeResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::TransferLedgerDistributeResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferLedgerDepositRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "originator_client_id",
            self.originator_client_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "funding_account_id",
            self.funding_account_id.as_ref(),
        )?;
        codec::put_some(&mut members, "ledger_id", self.ledger_id.as_ref())?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put_some(&mut members, "description", self.description.as_ref())?;
        codec::put(&mut members, "idempotency_key", &self.idempotency_key)?;
        codec::put(&mut members, "network", &self.network)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferLedgerDepositRequest {
    const NAME: &'static str = "TransferLedgerDepositRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            "funding_account_id" => 1,
            "ledger_id" => 2,
            "amount" => 3,
            "description" => 4,
            "idempotency_key" => 5,
            "network" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        let mut ledger_id: Option<plaid_types::TransferLedgerId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut description: Option<String> = None;
        let mut idempotency_key: Option<String> = None;
        let mut network: Option<super::types::TransferACHNetwork> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                1 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                2 if ledger_id.is_none() => ledger_id = members.next_value()?,
                3 if amount.is_none() => amount = Some(members.next_value()?),
                4 if description.is_none() => description = members.next_value()?,
                5 if idempotency_key.is_none() => idempotency_key = Some(members.next_value()?),
                6 if network.is_none() => network = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id,
            funding_account_id,
            ledger_id,
            amount: codec::required(amount, "amount")?,
            description,
            idempotency_key: codec::required(idempotency_key, "idempotency_key")?,
            network: codec::required(network, "network")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferLedgerDepositRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferLedgerDepositResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "sweep", &self.sweep)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferLedgerDepositResponse {
    const NAME: &'static str = "TransferLedgerDepositResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "sweep" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut sweep: Option<plaid_types::TransferSweep> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if sweep.is_none() => sweep = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            sweep: codec::required(sweep, "sweep")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferLedgerDepositResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferLedgerWithdrawRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "originator_client_id",
            self.originator_client_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "funding_account_id",
            self.funding_account_id.as_ref(),
        )?;
        codec::put_some(&mut members, "ledger_id", self.ledger_id.as_ref())?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put_some(&mut members, "description", self.description.as_ref())?;
        codec::put(&mut members, "idempotency_key", &self.idempotency_key)?;
        codec::put(&mut members, "network", &self.network)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferLedgerWithdrawRequest {
    const NAME: &'static str = "TransferLedgerWithdrawRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            "funding_account_id" => 1,
            "ledger_id" => 2,
            "amount" => 3,
            "description" => 4,
            "idempotency_key" => 5,
            "network" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        let mut ledger_id: Option<plaid_types::TransferLedgerId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut description: Option<String> = None;
        let mut idempotency_key: Option<String> = None;
        let mut network: Option<super::types::TransferNetwork> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                1 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                2 if ledger_id.is_none() => ledger_id = members.next_value()?,
                3 if amount.is_none() => amount = Some(members.next_value()?),
                4 if description.is_none() => description = members.next_value()?,
                5 if idempotency_key.is_none() => idempotency_key = Some(members.next_value()?),
                6 if network.is_none() => network = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id,
            funding_account_id,
            ledger_id,
            amount: codec::required(amount, "amount")?,
            description,
            idempotency_key: codec::required(idempotency_key, "idempotency_key")?,
            network: codec::required(network, "network")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferLedgerWithdrawRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferLedgerWithdrawResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "sweep", &self.sweep)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferLedgerWithdrawResponse {
    const NAME: &'static str = "TransferLedgerWithdrawResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "sweep" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut sweep: Option<plaid_types::TransferSweep> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if sweep.is_none() => sweep = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            sweep: codec::required(sweep, "sweep")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferLedgerWithdrawResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferOriginatorFundingAccountUpdateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "originator_client_id",
            &self.originator_client_id,
        )?;
        codec::put(&mut members, "funding_account", &self.funding_account)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferOriginatorFundingAccountUpdateRequest {
    const NAME: &'static str = "TransferOriginatorFundingAccountUpdateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            "funding_account" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut funding_account: Option<super::types::TransferFundingAccount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = Some(members.next_value()?)
                }
                1 if funding_account.is_none() => funding_account = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id: codec::required(originator_client_id, "originator_client_id")?,
            funding_account: codec::required(funding_account, "funding_account")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferOriginatorFundingAccountUpdateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferFundingAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferFundingAccount {
    const NAME: &'static str = "TransferFundingAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "account_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            account_id: codec::required(account_id, "account_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferFundingAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferOriginatorFundingAccountUpdateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferOriginatorFundingAccountUpdateResponse {
    const NAME: &'static str = "TransferOriginatorFundingAccountUpdateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::TransferOriginatorFundingAccountUpdateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferOriginatorFundingAccountCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "originator_client_id",
            &self.originator_client_id,
        )?;
        codec::put(&mut members, "funding_account", &self.funding_account)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferOriginatorFundingAccountCreateRequest {
    const NAME: &'static str = "TransferOriginatorFundingAccountCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            "funding_account" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut funding_account: Option<super::types::TransferFundingAccountWithDisplayName> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = Some(members.next_value()?)
                }
                1 if funding_account.is_none() => funding_account = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id: codec::required(originator_client_id, "originator_client_id")?,
            funding_account: codec::required(funding_account, "funding_account")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferOriginatorFundingAccountCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferFundingAccountWithDisplayName {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(&mut members, "display_name", self.display_name.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferFundingAccountWithDisplayName {
    const NAME: &'static str = "TransferFundingAccountWithDisplayName";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "account_id" => 1,
            "display_name" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut display_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                2 if display_name.is_none() => display_name = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            account_id: codec::required(account_id, "account_id")?,
            display_name,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferFundingAccountWithDisplayName {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferOriginatorFundingAccountCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "funding_account_id",
            self.funding_account_id.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferOriginatorFundingAccountCreateResponse {
    const NAME: &'static str = "TransferOriginatorFundingAccountCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "funding_account_id" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            funding_account_id,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferOriginatorFundingAccountCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferMetricsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "originator_client_id",
            self.originator_client_id.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferMetricsGetRequest {
    const NAME: &'static str = "TransferMetricsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferMetricsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferMetricsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(
            &mut members,
            "daily_debit_transfer_volume",
            &codec::AmountText(&self.daily_debit_transfer_volume),
        )?;
        codec::put(
            &mut members,
            "daily_credit_transfer_volume",
            &codec::AmountText(&self.daily_credit_transfer_volume),
        )?;
        codec::put_some(
            &mut members,
            "monthly_transfer_volume",
            self.monthly_transfer_volume
                .as_ref()
                .map(codec::AmountText)
                .as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "monthly_debit_transfer_volume",
            self.monthly_debit_transfer_volume
                .as_ref()
                .map(codec::AmountText)
                .as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "monthly_credit_transfer_volume",
            self.monthly_credit_transfer_volume
                .as_ref()
                .map(codec::AmountText)
                .as_ref(),
        )?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "return_rates", &self.return_rates)?;
        codec::put(
            &mut members,
            "authorization_usage",
            &self.authorization_usage,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferMetricsGetResponse {
    const NAME: &'static str = "TransferMetricsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "daily_debit_transfer_volume" => 1,
            "daily_credit_transfer_volume" => 2,
            "monthly_transfer_volume" => 3,
            "monthly_debit_transfer_volume" => 4,
            "monthly_credit_transfer_volume" => 5,
            "iso_currency_code" => 6,
            "return_rates" => 7,
            "authorization_usage" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut daily_debit_transfer_volume: Option<plaid_core::Amount> = None;
        let mut daily_credit_transfer_volume: Option<plaid_core::Amount> = None;
        let mut monthly_transfer_volume: Option<codec::AmountOrNone> = None;
        let mut monthly_debit_transfer_volume: Option<codec::AmountOrNone> = None;
        let mut monthly_credit_transfer_volume: Option<codec::AmountOrNone> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut return_rates: Option<super::types::TransferMetricsGetReturnRates> = None;
        let mut authorization_usage: Option<super::types::TransferMetricsGetAuthorizationUsage> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if daily_debit_transfer_volume.is_none() => {
                    daily_debit_transfer_volume = Some(members.next_value()?)
                }
                2 if daily_credit_transfer_volume.is_none() => {
                    daily_credit_transfer_volume = Some(members.next_value()?)
                }
                3 if monthly_transfer_volume.is_none() => {
                    monthly_transfer_volume = members.next_value()?
                }
                4 if monthly_debit_transfer_volume.is_none() => {
                    monthly_debit_transfer_volume = members.next_value()?
                }
                5 if monthly_credit_transfer_volume.is_none() => {
                    monthly_credit_transfer_volume = members.next_value()?
                }
                6 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                7 if return_rates.is_none() => return_rates = members.next_value()?,
                8 if authorization_usage.is_none() => authorization_usage = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            daily_debit_transfer_volume: codec::required(
                daily_debit_transfer_volume,
                "daily_debit_transfer_volume",
            )?,
            daily_credit_transfer_volume: codec::required(
                daily_credit_transfer_volume,
                "daily_credit_transfer_volume",
            )?,
            monthly_transfer_volume: monthly_transfer_volume.and_then(|value| value.0),
            monthly_debit_transfer_volume: monthly_debit_transfer_volume.and_then(|value| value.0),
            monthly_credit_transfer_volume: monthly_credit_transfer_volume
                .and_then(|value| value.0),
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
            return_rates,
            authorization_usage,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferMetricsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferMetricsGetReturnRates {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "last_60d", &self.last_60d)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferMetricsGetReturnRates {
    const NAME: &'static str = "TransferMetricsGetReturnRates";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "last_60d" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut last_60d: Option<super::types::TransferMetricsGetReturnRatesOverInterval> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if last_60d.is_none() => last_60d = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { last_60d })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferMetricsGetReturnRates {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferMetricsGetReturnRatesOverInterval {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "overall_return_rate",
            self.overall_return_rate.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "unauthorized_return_rate",
            self.unauthorized_return_rate.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "administrative_return_rate",
            self.administrative_return_rate.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferMetricsGetReturnRatesOverInterval {
    const NAME: &'static str = "TransferMetricsGetReturnRatesOverInterval";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "overall_return_rate" => 0,
            "unauthorized_return_rate" => 1,
            "administrative_return_rate" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut overall_return_rate: Option<String> = None;
        let mut unauthorized_return_rate: Option<String> = None;
        let mut administrative_return_rate: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if overall_return_rate.is_none() => overall_return_rate = members.next_value()?,
                1 if unauthorized_return_rate.is_none() => {
                    unauthorized_return_rate = members.next_value()?
                }
                2 if administrative_return_rate.is_none() => {
                    administrative_return_rate = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            overall_return_rate,
            unauthorized_return_rate,
            administrative_return_rate,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferMetricsGetReturnRatesOverInterval {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferMetricsGetAuthorizationUsage {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "daily_credit_utilization",
            self.daily_credit_utilization.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "daily_debit_utilization",
            self.daily_debit_utilization.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "monthly_credit_utilization",
            self.monthly_credit_utilization.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "monthly_debit_utilization",
            self.monthly_debit_utilization.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferMetricsGetAuthorizationUsage {
    const NAME: &'static str = "TransferMetricsGetAuthorizationUsage";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "daily_credit_utilization" => 0,
            "daily_debit_utilization" => 1,
            "monthly_credit_utilization" => 2,
            "monthly_debit_utilization" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut daily_credit_utilization: Option<String> = None;
        let mut daily_debit_utilization: Option<String> = None;
        let mut monthly_credit_utilization: Option<String> = None;
        let mut monthly_debit_utilization: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if daily_credit_utilization.is_none() => {
                    daily_credit_utilization = members.next_value()?
                }
                1 if daily_debit_utilization.is_none() => {
                    daily_debit_utilization = members.next_value()?
                }
                2 if monthly_credit_utilization.is_none() => {
                    monthly_credit_utilization = members.next_value()?
                }
                3 if monthly_debit_utilization.is_none() => {
                    monthly_debit_utilization = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            daily_credit_utilization,
            daily_debit_utilization,
            monthly_credit_utilization,
            monthly_debit_utilization,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferMetricsGetAuthorizationUsage {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "idempotency_key",
            self.idempotency_key.as_ref(),
        )?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "authorization_id", &self.authorization_id)?;
        codec::put_some(&mut members, "type", self.r#type.as_ref())?;
        codec::put_some(&mut members, "network", self.network.as_ref())?;
        codec::put_some(
            &mut members,
            "amount",
            self.amount.as_ref().map(codec::AmountText).as_ref(),
        )?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put_some(&mut members, "ach_class", self.ach_class.as_ref())?;
        codec::put_some(&mut members, "user", self.user.as_ref())?;
        codec::put_some(&mut members, "metadata", self.metadata.as_ref())?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "iso_currency_code",
            self.iso_currency_code.as_ref(),
        )?;
        codec::put_some(&mut members, "test_clock_id", self.test_clock_id.as_ref())?;
        codec::put_some(
            &mut members,
            "facilitator_fee",
            self.facilitator_fee
                .as_ref()
                .map(codec::AmountText)
                .as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferCreateRequest {
    const NAME: &'static str = "TransferCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "idempotency_key" => 0,
            "access_token" => 1,
            "account_id" => 2,
            "authorization_id" => 3,
            "type" => 4,
            "network" => 5,
            "amount" => 6,
            "description" => 7,
            "ach_class" => 8,
            "user" => 9,
            "metadata" => 10,
            "origination_account_id" => 11,
            "iso_currency_code" => 12,
            "test_clock_id" => 13,
            "facilitator_fee" => 14,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut idempotency_key: Option<String> = None;
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut authorization_id: Option<plaid_types::TransferAuthorizationId> = None;
        let mut r#type: Option<super::types::TransferType> = None;
        let mut network: Option<super::types::TransferNetwork> = None;
        let mut amount: Option<codec::AmountOrNone> = None;
        let mut description: Option<String> = None;
        let mut ach_class: Option<plaid_types::ACHClass> = None;
        let mut user: Option<super::types::TransferUserInRequestDeprecated> = None;
        let mut metadata: Option<std::collections::BTreeMap<String, String>> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut test_clock_id: Option<plaid_types::TestClockId> = None;
        let mut facilitator_fee: Option<codec::AmountOrNone> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if idempotency_key.is_none() => idempotency_key = members.next_value()?,
                1 if access_token.is_none() => access_token = Some(members.next_value()?),
                2 if account_id.is_none() => account_id = Some(members.next_value()?),
                3 if authorization_id.is_none() => authorization_id = Some(members.next_value()?),
                4 if r#type.is_none() => r#type = members.next_value()?,
                5 if network.is_none() => network = members.next_value()?,
                6 if amount.is_none() => amount = members.next_value()?,
                7 if description.is_none() => description = Some(members.next_value()?),
                8 if ach_class.is_none() => ach_class = members.next_value()?,
                9 if user.is_none() => user = members.next_value()?,
                10 if metadata.is_none() => metadata = members.next_value()?,
                11 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                12 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                13 if test_clock_id.is_none() => test_clock_id = members.next_value()?,
                14 if facilitator_fee.is_none() => facilitator_fee = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            idempotency_key,
            access_token: codec::required(access_token, "access_token")?,
            account_id: codec::required(account_id, "account_id")?,
            authorization_id: codec::required(authorization_id, "authorization_id")?,
            r#type,
            network,
            amount: amount.and_then(|value| value.0),
            description: codec::required(description, "description")?,
            ach_class,
            user,
            metadata,
            origination_account_id,
            iso_currency_code,
            test_clock_id,
            facilitator_fee: facilitator_fee.and_then(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferUserInRequestDeprecated {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "legal_name", self.legal_name.as_ref())?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferUserInRequestDeprecated {
    const NAME: &'static str = "TransferUserInRequestDeprecated";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "legal_name" => 0,
            "phone_number" => 1,
            "email_address" => 2,
            "address" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut legal_name: Option<String> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut address: Option<super::types::TransferUserAddressInRequest> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if legal_name.is_none() => legal_name = members.next_value()?,
                1 if phone_number.is_none() => phone_number = members.next_value()?,
                2 if email_address.is_none() => email_address = members.next_value()?,
                3 if address.is_none() => address = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            legal_name,
            phone_number,
            email_address,
            address,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferUserInRequestDeprecated {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transfer", &self.transfer)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferCreateResponse {
    const NAME: &'static str = "TransferCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transfer" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transfer: Option<super::types::Transfer> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transfer.is_none() => transfer = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transfer: codec::required(transfer, "transfer")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRecurringCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "idempotency_key", &self.idempotency_key)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(
            &mut members,
            "funding_account_id",
            self.funding_account_id.as_ref(),
        )?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "network", &self.network)?;
        codec::put_some(&mut members, "ach_class", self.ach_class.as_ref())?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put_some(&mut members, "user_present", self.user_present.as_ref())?;
        codec::put_some(
            &mut members,
            "iso_currency_code",
            self.iso_currency_code.as_ref(),
        )?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put_some(&mut members, "test_clock_id", self.test_clock_id.as_ref())?;
        codec::put(&mut members, "schedule", &self.schedule)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put_some(&mut members, "device", self.device.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferRecurringCreateRequest {
    const NAME: &'static str = "TransferRecurringCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "idempotency_key" => 1,
            "account_id" => 2,
            "funding_account_id" => 3,
            "type" => 4,
            "network" => 5,
            "ach_class" => 6,
            "amount" => 7,
            "user_present" => 8,
            "iso_currency_code" => 9,
            "description" => 10,
            "test_clock_id" => 11,
            "schedule" => 12,
            "user" => 13,
            "device" => 14,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut idempotency_key: Option<String> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        let mut r#type: Option<super::types::TransferType> = None;
        let mut network: Option<super::types::TransferRecurringNetwork> = None;
        let mut ach_class: Option<plaid_types::ACHClass> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut user_present: Option<bool> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut description: Option<String> = None;
        let mut test_clock_id: Option<plaid_types::TestClockId> = None;
        let mut schedule: Option<super::types::TransferRecurringSchedule> = None;
        let mut user: Option<super::types::TransferUserInRequest> = None;
        let mut device: Option<super::types::TransferDevice> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if idempotency_key.is_none() => idempotency_key = Some(members.next_value()?),
                2 if account_id.is_none() => account_id = Some(members.next_value()?),
                3 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                4 if r#type.is_none() => r#type = Some(members.next_value()?),
                5 if network.is_none() => network = Some(members.next_value()?),
                6 if ach_class.is_none() => ach_class = members.next_value()?,
                7 if amount.is_none() => amount = Some(members.next_value()?),
                8 if user_present.is_none() => user_present = members.next_value()?,
                9 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                10 if description.is_none() => description = Some(members.next_value()?),
                11 if test_clock_id.is_none() => test_clock_id = members.next_value()?,
                12 if schedule.is_none() => schedule = Some(members.next_value()?),
                13 if user.is_none() => user = Some(members.next_value()?),
                14 if device.is_none() => device = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            idempotency_key: codec::required(idempotency_key, "idempotency_key")?,
            account_id: codec::required(account_id, "account_id")?,
            funding_account_id,
            r#type: codec::required(r#type, "type")?,
            network: codec::required(network, "network")?,
            ach_class,
            amount: codec::required(amount, "amount")?,
            user_present,
            iso_currency_code,
            description: codec::required(description, "description")?,
            test_clock_id,
            schedule: codec::required(schedule, "schedule")?,
            user: codec::required(user, "user")?,
            device,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferRecurringCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferUserInRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "legal_name", &self.legal_name)?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferUserInRequest {
    const NAME: &'static str = "TransferUserInRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "legal_name" => 0,
            "phone_number" => 1,
            "email_address" => 2,
            "address" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut legal_name: Option<String> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut address: Option<super::types::TransferUserAddressInRequest> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if legal_name.is_none() => legal_name = Some(members.next_value()?),
                1 if phone_number.is_none() => phone_number = members.next_value()?,
                2 if email_address.is_none() => email_address = members.next_value()?,
                3 if address.is_none() => address = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            legal_name: codec::required(legal_name, "legal_name")?,
            phone_number,
            email_address,
            address,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferUserInRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferDevice {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ip_address", &self.ip_address)?;
        codec::put(&mut members, "user_agent", &self.user_agent)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferDevice {
    const NAME: &'static str = "TransferDevice";

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
                0 if ip_address.is_none() => ip_address = Some(members.next_value()?),
                1 if user_agent.is_none() => user_agent = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ip_address: codec::required(ip_address, "ip_address")?,
            user_agent: codec::required(user_agent, "user_agent")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferDevice {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRecurringCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "recurring_transfer", &self.recurring_transfer)?;
        codec::put(&mut members, "decision", &self.decision)?;
        codec::put(&mut members, "decision_rationale", &self.decision_rationale)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferRecurringCreateResponse {
    const NAME: &'static str = "TransferRecurringCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recurring_transfer" => 0,
            "decision" => 1,
            "decision_rationale" => 2,
            "request_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recurring_transfer: Option<super::types::RecurringTransfer> = None;
        let mut decision: Option<plaid_types::TransferAuthorizationDecision> = None;
        let mut decision_rationale: Option<super::types::TransferAuthorizationDecisionRationale> =
            None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recurring_transfer.is_none() => recurring_transfer = members.next_value()?,
                1 if decision.is_none() => decision = Some(members.next_value()?),
                2 if decision_rationale.is_none() => decision_rationale = members.next_value()?,
                3 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recurring_transfer,
            decision: codec::required(decision, "decision")?,
            decision_rationale,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferRecurringCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "offset", self.offset.as_ref())?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "originator_client_id",
            self.originator_client_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "funding_account_id",
            self.funding_account_id.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferListRequest {
    const NAME: &'static str = "TransferListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "count" => 2,
            "offset" => 3,
            "origination_account_id" => 4,
            "originator_client_id" => 5,
            "funding_account_id" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::DateTime> = None;
        let mut end_date: Option<plaid_core::DateTime> = None;
        let mut count: Option<codec::Int> = None;
        let mut offset: Option<codec::Int> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                2 if count.is_none() => count = members.next_value()?,
                3 if offset.is_none() => offset = members.next_value()?,
                4 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                5 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                6 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
            count: count.map(|value| value.0),
            offset: offset.map(|value| value.0),
            origination_account_id,
            originator_client_id,
            funding_account_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transfers", &self.transfers)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferListResponse {
    const NAME: &'static str = "TransferListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transfers" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transfers: Option<Vec<super::types::Transfer>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transfers.is_none() => transfers = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transfers: transfers.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRecurringListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "start_time", self.start_time.as_ref())?;
        codec::put_some(&mut members, "end_time", self.end_time.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "offset", self.offset.as_ref())?;
        codec::put_some(
            &mut members,
            "funding_account_id",
            self.funding_account_id.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferRecurringListRequest {
    const NAME: &'static str = "TransferRecurringListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_time" => 0,
            "end_time" => 1,
            "count" => 2,
            "offset" => 3,
            "funding_account_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_time: Option<plaid_core::DateTime> = None;
        let mut end_time: Option<plaid_core::DateTime> = None;
        let mut count: Option<codec::Int> = None;
        let mut offset: Option<codec::Int> = None;
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_time.is_none() => start_time = members.next_value()?,
                1 if end_time.is_none() => end_time = members.next_value()?,
                2 if count.is_none() => count = members.next_value()?,
                3 if offset.is_none() => offset = members.next_value()?,
                4 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_time,
            end_time,
            count: count.map(|value| value.0),
            offset: offset.map(|value| value.0),
            funding_account_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferRecurringListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRecurringListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "recurring_transfers",
            &self.recurring_transfers,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferRecurringListResponse {
    const NAME: &'static str = "TransferRecurringListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recurring_transfers" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recurring_transfers: Option<Vec<super::types::RecurringTransfer>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recurring_transfers.is_none() => recurring_transfers = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recurring_transfers: recurring_transfers.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferRecurringListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferCancelRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transfer_id", &self.transfer_id)?;
        codec::put_some(
            &mut members,
            "originator_client_id",
            self.originator_client_id.as_ref(),
        )?;
        codec::put_some(&mut members, "reason_code", self.reason_code.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferCancelRequest {
    const NAME: &'static str = "TransferCancelRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transfer_id" => 0,
            "originator_client_id" => 1,
            "reason_code" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transfer_id: Option<plaid_types::TransferId> = None;
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut reason_code: Option<super::types::ReasonCode> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transfer_id.is_none() => transfer_id = Some(members.next_value()?),
                1 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                2 if reason_code.is_none() => reason_code = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transfer_id: codec::required(transfer_id, "transfer_id")?,
            originator_client_id,
            reason_code,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferCancelRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferCancelResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferCancelResponse {
    const NAME: &'static str = "TransferCancelResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::TransferCancelResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRecurringCancelRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "recurring_transfer_id",
            &self.recurring_transfer_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferRecurringCancelRequest {
    const NAME: &'static str = "TransferRecurringCancelRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "recurring_transfer_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut recurring_transfer_id: Option<plaid_types::RecurringTransferId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if recurring_transfer_id.is_none() => {
                    recurring_transfer_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            recurring_transfer_id: codec::required(recurring_transfer_id, "recurring_transfer_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferRecurringCancelRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRecurringCancelResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferRecurringCancelResponse {
    const NAME: &'static str = "TransferRecurringCancelResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::TransferRecurringCancelResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferEventListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(&mut members, "transfer_id", self.transfer_id.as_ref())?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put_some(&mut members, "transfer_type", self.transfer_type.as_ref())?;
        codec::put_some(&mut members, "event_types", self.event_types.as_ref())?;
        codec::put_some(&mut members, "sweep_id", self.sweep_id.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "offset", self.offset.as_ref())?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "originator_client_id",
            self.originator_client_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "funding_account_id",
            self.funding_account_id.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferEventListRequest {
    const NAME: &'static str = "TransferEventListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "transfer_id" => 2,
            "account_id" => 3,
            "transfer_type" => 4,
            "event_types" => 5,
            "sweep_id" => 6,
            "count" => 7,
            "offset" => 8,
            "origination_account_id" => 9,
            "originator_client_id" => 10,
            "funding_account_id" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::DateTime> = None;
        let mut end_date: Option<plaid_core::DateTime> = None;
        let mut transfer_id: Option<plaid_types::TransferId> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut transfer_type: Option<super::types::TransferEventListTransferType> = None;
        let mut event_types: Option<Vec<super::types::TransferEventType>> = None;
        let mut sweep_id: Option<plaid_types::TransferSweepId> = None;
        let mut count: Option<codec::Int> = None;
        let mut offset: Option<codec::Int> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                2 if transfer_id.is_none() => transfer_id = members.next_value()?,
                3 if account_id.is_none() => account_id = members.next_value()?,
                4 if transfer_type.is_none() => transfer_type = members.next_value()?,
                5 if event_types.is_none() => event_types = members.next_value()?,
                6 if sweep_id.is_none() => sweep_id = members.next_value()?,
                7 if count.is_none() => count = members.next_value()?,
                8 if offset.is_none() => offset = members.next_value()?,
                9 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                10 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                11 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
            transfer_id,
            account_id,
            transfer_type,
            event_types,
            sweep_id,
            count: count.map(|value| value.0),
            offset: offset.map(|value| value.0),
            origination_account_id,
            originator_client_id,
            funding_account_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferEventListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferEventListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transfer_events", &self.transfer_events)?;
        codec::put_some(&mut members, "has_more", self.has_more.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferEventListResponse {
    const NAME: &'static str = "TransferEventListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transfer_events" => 0,
            "has_more" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transfer_events: Option<Vec<super::types::TransferEvent>> = None;
        let mut has_more: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transfer_events.is_none() => transfer_events = members.next_value()?,
                1 if has_more.is_none() => has_more = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transfer_events: transfer_events.unwrap_or_default(),
            has_more,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferEventListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferEvent {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "event_id", self.event_id.as_ref())?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::put(&mut members, "event_type", &self.event_type)?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put(&mut members, "funding_account_id", &self.funding_account_id)?;
        codec::put(&mut members, "ledger_id", &self.ledger_id)?;
        codec::put(&mut members, "transfer_id", &self.transfer_id)?;
        codec::put(
            &mut members,
            "origination_account_id",
            &self.origination_account_id,
        )?;
        codec::put_some(&mut members, "transfer_type", self.transfer_type.as_ref())?;
        codec::put_some(
            &mut members,
            "transfer_amount",
            self.transfer_amount
                .as_ref()
                .map(codec::AmountText)
                .as_ref(),
        )?;
        codec::put(&mut members, "failure_reason", &self.failure_reason)?;
        codec::put(&mut members, "sweep_id", &self.sweep_id)?;
        codec::put(
            &mut members,
            "sweep_amount",
            &self.sweep_amount.as_ref().map(codec::AmountText),
        )?;
        codec::put(
            &mut members,
            "event_amount",
            &self.event_amount.as_ref().map(codec::AmountText),
        )?;
        codec::put(&mut members, "refund_id", &self.refund_id)?;
        codec::put(
            &mut members,
            "originator_client_id",
            &self.originator_client_id,
        )?;
        codec::put(&mut members, "intent_id", &self.intent_id)?;
        codec::put(&mut members, "wire_return_fee", &self.wire_return_fee)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferEvent {
    const NAME: &'static str = "TransferEvent";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "event_id" => 0,
            "timestamp" => 1,
            "event_type" => 2,
            "account_id" => 3,
            "funding_account_id" => 4,
            "ledger_id" => 5,
            "transfer_id" => 6,
            "origination_account_id" => 7,
            "transfer_type" => 8,
            "transfer_amount" => 9,
            "failure_reason" => 10,
            "sweep_id" => 11,
            "sweep_amount" => 12,
            "event_amount" => 13,
            "refund_id" => 14,
            "originator_client_id" => 15,
            "intent_id" => 16,
            "wire_return_fee" => 17,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut event_id: Option<codec::Int> = None;
        let mut timestamp: Option<plaid_core::DateTime> = None;
        let mut event_type: Option<super::types::TransferEventType> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        let mut ledger_id: Option<plaid_types::TransferLedgerId> = None;
        let mut transfer_id: Option<plaid_types::TransferId> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut transfer_type: Option<super::types::OmittableTransferType> = None;
        let mut transfer_amount: Option<codec::AmountOrNone> = None;
        let mut failure_reason: Option<plaid_types::TransferFailure> = None;
        let mut sweep_id: Option<plaid_types::TransferSweepId> = None;
        let mut sweep_amount: Option<codec::AmountOrNone> = None;
        let mut event_amount: Option<codec::AmountOrNone> = None;
        let mut refund_id: Option<plaid_types::TransferRefundId> = None;
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut intent_id: Option<plaid_types::TransferIntentId> = None;
        let mut wire_return_fee: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if event_id.is_none() => event_id = members.next_value()?,
                1 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                2 if event_type.is_none() => event_type = Some(members.next_value()?),
                3 if account_id.is_none() => account_id = members.next_value()?,
                4 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                5 if ledger_id.is_none() => ledger_id = members.next_value()?,
                6 if transfer_id.is_none() => transfer_id = Some(members.next_value()?),
                7 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                8 if transfer_type.is_none() => transfer_type = members.next_value()?,
                9 if transfer_amount.is_none() => transfer_amount = members.next_value()?,
                10 if failure_reason.is_none() => failure_reason = members.next_value()?,
                11 if sweep_id.is_none() => sweep_id = members.next_value()?,
                12 if sweep_amount.is_none() => sweep_amount = members.next_value()?,
                13 if event_amount.is_none() => event_amount = members.next_value()?,
                14 if refund_id.is_none() => refund_id = members.next_value()?,
                15 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                16 if intent_id.is_none() => intent_id = members.next_value()?,
                17 if wire_return_fee.is_none() => wire_return_fee = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            event_id: event_id.map(|value| value.0),
            timestamp: codec::required(timestamp, "timestamp")?,
            event_type: codec::required(event_type, "event_type")?,
            account_id,
            funding_account_id,
            ledger_id,
            transfer_id: codec::required(transfer_id, "transfer_id")?,
            origination_account_id,
            transfer_type,
            transfer_amount: transfer_amount.and_then(|value| value.0),
            failure_reason,
            sweep_id,
            sweep_amount: sweep_amount.and_then(|value| value.0),
            event_amount: event_amount.and_then(|value| value.0),
            refund_id,
            originator_client_id,
            intent_id,
            wire_return_fee,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferEvent {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferLedgerEventListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "originator_client_id",
            self.originator_client_id.as_ref(),
        )?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(&mut members, "ledger_id", self.ledger_id.as_ref())?;
        codec::put_some(
            &mut members,
            "ledger_event_id",
            self.ledger_event_id.as_ref(),
        )?;
        codec::put_some(&mut members, "source_type", self.source_type.as_ref())?;
        codec::put_some(&mut members, "source_id", self.source_id.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "offset", self.offset.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferLedgerEventListRequest {
    const NAME: &'static str = "TransferLedgerEventListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            "start_date" => 1,
            "end_date" => 2,
            "ledger_id" => 3,
            "ledger_event_id" => 4,
            "source_type" => 5,
            "source_id" => 6,
            "count" => 7,
            "offset" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut start_date: Option<plaid_core::DateTime> = None;
        let mut end_date: Option<plaid_core::DateTime> = None;
        let mut ledger_id: Option<plaid_types::TransferLedgerId> = None;
        let mut ledger_event_id: Option<String> = None;
        let mut source_type: Option<super::types::LedgerEventSourceType> = None;
        let mut source_id: Option<String> = None;
        let mut count: Option<codec::Int> = None;
        let mut offset: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                1 if start_date.is_none() => start_date = members.next_value()?,
                2 if end_date.is_none() => end_date = members.next_value()?,
                3 if ledger_id.is_none() => ledger_id = members.next_value()?,
                4 if ledger_event_id.is_none() => ledger_event_id = members.next_value()?,
                5 if source_type.is_none() => source_type = members.next_value()?,
                6 if source_id.is_none() => source_id = members.next_value()?,
                7 if count.is_none() => count = members.next_value()?,
                8 if offset.is_none() => offset = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id,
            start_date,
            end_date,
            ledger_id,
            ledger_event_id,
            source_type,
            source_id,
            count: count.map(|value| value.0),
            offset: offset.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferLedgerEventListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferLedgerEventListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ledger_events", &self.ledger_events)?;
        codec::put(&mut members, "has_more", &self.has_more)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferLedgerEventListResponse {
    const NAME: &'static str = "TransferLedgerEventListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ledger_events" => 0,
            "has_more" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ledger_events: Option<Vec<super::types::TransferLedgerEvent>> = None;
        let mut has_more: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ledger_events.is_none() => ledger_events = members.next_value()?,
                1 if has_more.is_none() => has_more = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ledger_events: ledger_events.unwrap_or_default(),
            has_more: codec::required(has_more, "has_more")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferLedgerEventListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferLedgerEvent {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ledger_event_id", &self.ledger_event_id)?;
        codec::put(&mut members, "ledger_id", &self.ledger_id)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "transfer_id", &self.transfer_id)?;
        codec::put(&mut members, "refund_id", &self.refund_id)?;
        codec::put(&mut members, "sweep_id", &self.sweep_id)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(
            &mut members,
            "pending_balance",
            &codec::AmountText(&self.pending_balance),
        )?;
        codec::put(
            &mut members,
            "available_balance",
            &codec::AmountText(&self.available_balance),
        )?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferLedgerEvent {
    const NAME: &'static str = "TransferLedgerEvent";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ledger_event_id" => 0,
            "ledger_id" => 1,
            "amount" => 2,
            "transfer_id" => 3,
            "refund_id" => 4,
            "sweep_id" => 5,
            "description" => 6,
            "pending_balance" => 7,
            "available_balance" => 8,
            "type" => 9,
            "timestamp" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ledger_event_id: Option<String> = None;
        let mut ledger_id: Option<plaid_types::TransferLedgerId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut transfer_id: Option<plaid_types::TransferId> = None;
        let mut refund_id: Option<plaid_types::TransferRefundId> = None;
        let mut sweep_id: Option<plaid_types::TransferSweepId> = None;
        let mut description: Option<String> = None;
        let mut pending_balance: Option<plaid_core::Amount> = None;
        let mut available_balance: Option<plaid_core::Amount> = None;
        let mut r#type: Option<String> = None;
        let mut timestamp: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ledger_event_id.is_none() => ledger_event_id = Some(members.next_value()?),
                1 if ledger_id.is_none() => ledger_id = Some(members.next_value()?),
                2 if amount.is_none() => amount = Some(members.next_value()?),
                3 if transfer_id.is_none() => transfer_id = members.next_value()?,
                4 if refund_id.is_none() => refund_id = members.next_value()?,
                5 if sweep_id.is_none() => sweep_id = members.next_value()?,
                6 if description.is_none() => description = Some(members.next_value()?),
                7 if pending_balance.is_none() => pending_balance = Some(members.next_value()?),
                8 if available_balance.is_none() => available_balance = Some(members.next_value()?),
                9 if r#type.is_none() => r#type = Some(members.next_value()?),
                10 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ledger_event_id: codec::required(ledger_event_id, "ledger_event_id")?,
            ledger_id: codec::required(ledger_id, "ledger_id")?,
            amount: codec::required(amount, "amount")?,
            transfer_id,
            refund_id,
            sweep_id,
            description: codec::required(description, "description")?,
            pending_balance: codec::required(pending_balance, "pending_balance")?,
            available_balance: codec::required(available_balance, "available_balance")?,
            r#type: codec::required(r#type, "type")?,
            timestamp: codec::required(timestamp, "timestamp")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferLedgerEvent {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferEventSyncRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "after_id", &self.after_id)?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferEventSyncRequest {
    const NAME: &'static str = "TransferEventSyncRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "after_id" => 0,
            "count" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut after_id: Option<codec::Int> = None;
        let mut count: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if after_id.is_none() => after_id = Some(members.next_value()?),
                1 if count.is_none() => count = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            after_id: codec::required(after_id, "after_id")?.0,
            count: count.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferEventSyncRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferEventSyncResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transfer_events", &self.transfer_events)?;
        codec::put_some(&mut members, "has_more", self.has_more.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferEventSyncResponse {
    const NAME: &'static str = "TransferEventSyncResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transfer_events" => 0,
            "has_more" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transfer_events: Option<Vec<super::types::TransferEvent>> = None;
        let mut has_more: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transfer_events.is_none() => transfer_events = members.next_value()?,
                1 if has_more.is_none() => has_more = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transfer_events: transfer_events.unwrap_or_default(),
            has_more,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferEventSyncResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferSweepGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "sweep_id", &self.sweep_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferSweepGetRequest {
    const NAME: &'static str = "TransferSweepGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "sweep_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut sweep_id: Option<plaid_types::TransferSweepId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if sweep_id.is_none() => sweep_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            sweep_id: codec::required(sweep_id, "sweep_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferSweepGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferSweepGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "sweep", &self.sweep)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferSweepGetResponse {
    const NAME: &'static str = "TransferSweepGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "sweep" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut sweep: Option<plaid_types::TransferSweep> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if sweep.is_none() => sweep = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            sweep: codec::required(sweep, "sweep")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferSweepGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferSweepListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "offset", self.offset.as_ref())?;
        codec::put_some(
            &mut members,
            "amount",
            self.amount.as_ref().map(codec::AmountText).as_ref(),
        )?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(
            &mut members,
            "originator_client_id",
            self.originator_client_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "funding_account_id",
            self.funding_account_id.as_ref(),
        )?;
        codec::put_some(&mut members, "transfer_id", self.transfer_id.as_ref())?;
        codec::put_some(&mut members, "trigger", self.trigger.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferSweepListRequest {
    const NAME: &'static str = "TransferSweepListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "count" => 2,
            "offset" => 3,
            "amount" => 4,
            "status" => 5,
            "originator_client_id" => 6,
            "funding_account_id" => 7,
            "transfer_id" => 8,
            "trigger" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::DateTime> = None;
        let mut end_date: Option<plaid_core::DateTime> = None;
        let mut count: Option<codec::Int> = None;
        let mut offset: Option<codec::Int> = None;
        let mut amount: Option<codec::AmountOrNone> = None;
        let mut status: Option<plaid_types::SweepStatus> = None;
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        let mut transfer_id: Option<plaid_types::TransferId> = None;
        let mut trigger: Option<plaid_types::SweepTrigger> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                2 if count.is_none() => count = members.next_value()?,
                3 if offset.is_none() => offset = members.next_value()?,
                4 if amount.is_none() => amount = members.next_value()?,
                5 if status.is_none() => status = members.next_value()?,
                6 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                7 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                8 if transfer_id.is_none() => transfer_id = members.next_value()?,
                9 if trigger.is_none() => trigger = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
            count: count.map(|value| value.0),
            offset: offset.map(|value| value.0),
            amount: amount.and_then(|value| value.0),
            status,
            originator_client_id,
            funding_account_id,
            transfer_id,
            trigger,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferSweepListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferSweepListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "sweeps", &self.sweeps)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferSweepListResponse {
    const NAME: &'static str = "TransferSweepListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "sweeps" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut sweeps: Option<Vec<plaid_types::TransferSweep>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if sweeps.is_none() => sweeps = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            sweeps: sweeps.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferSweepListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferMigrateAccountRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_number", &self.account_number)?;
        codec::put(&mut members, "routing_number", &self.routing_number)?;
        codec::put_some(
            &mut members,
            "wire_routing_number",
            self.wire_routing_number.as_ref(),
        )?;
        codec::put(&mut members, "account_type", &self.account_type)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferMigrateAccountRequest {
    const NAME: &'static str = "TransferMigrateAccountRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_number" => 0,
            "routing_number" => 1,
            "wire_routing_number" => 2,
            "account_type" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_number: Option<plaid_core::Sensitive> = None;
        let mut routing_number: Option<String> = None;
        let mut wire_routing_number: Option<String> = None;
        let mut account_type: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_number.is_none() => account_number = Some(members.next_value()?),
                1 if routing_number.is_none() => routing_number = Some(members.next_value()?),
                2 if wire_routing_number.is_none() => wire_routing_number = members.next_value()?,
                3 if account_type.is_none() => account_type = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_number: codec::required(account_number, "account_number")?,
            routing_number: codec::required(routing_number, "routing_number")?,
            wire_routing_number,
            account_type: codec::required(account_type, "account_type")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferMigrateAccountRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferMigrateAccountResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferMigrateAccountResponse {
    const NAME: &'static str = "TransferMigrateAccountResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "account_id" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            account_id: codec::required(account_id, "account_id")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferMigrateAccountResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferIntentCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put_some(
            &mut members,
            "funding_account_id",
            self.funding_account_id.as_ref(),
        )?;
        codec::put(&mut members, "mode", &self.mode)?;
        codec::put_some(&mut members, "network", self.network.as_ref())?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put_some(&mut members, "ach_class", self.ach_class.as_ref())?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put_some(&mut members, "metadata", self.metadata.as_ref())?;
        codec::put_some(
            &mut members,
            "iso_currency_code",
            self.iso_currency_code.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "require_guarantee",
            self.require_guarantee.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferIntentCreateRequest {
    const NAME: &'static str = "TransferIntentCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "funding_account_id" => 1,
            "mode" => 2,
            "network" => 3,
            "amount" => 4,
            "description" => 5,
            "ach_class" => 6,
            "origination_account_id" => 7,
            "user" => 8,
            "metadata" => 9,
            "iso_currency_code" => 10,
            "require_guarantee" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        let mut mode: Option<super::types::TransferIntentCreateMode> = None;
        let mut network: Option<super::types::TransferIntentCreateNetwork> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut description: Option<String> = None;
        let mut ach_class: Option<plaid_types::ACHClass> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut user: Option<super::types::TransferUserInRequest> = None;
        let mut metadata: Option<std::collections::BTreeMap<String, String>> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut require_guarantee: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                2 if mode.is_none() => mode = Some(members.next_value()?),
                3 if network.is_none() => network = members.next_value()?,
                4 if amount.is_none() => amount = Some(members.next_value()?),
                5 if description.is_none() => description = Some(members.next_value()?),
                6 if ach_class.is_none() => ach_class = members.next_value()?,
                7 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                8 if user.is_none() => user = Some(members.next_value()?),
                9 if metadata.is_none() => metadata = members.next_value()?,
                10 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                11 if require_guarantee.is_none() => require_guarantee = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            funding_account_id,
            mode: codec::required(mode, "mode")?,
            network,
            amount: codec::required(amount, "amount")?,
            description: codec::required(description, "description")?,
            ach_class,
            origination_account_id,
            user: codec::required(user, "user")?,
            metadata,
            iso_currency_code,
            require_guarantee,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferIntentCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferIntentCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transfer_intent", &self.transfer_intent)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferIntentCreateResponse {
    const NAME: &'static str = "TransferIntentCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transfer_intent" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transfer_intent: Option<super::types::TransferIntentCreate> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transfer_intent.is_none() => transfer_intent = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transfer_intent: codec::required(transfer_intent, "transfer_intent")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferIntentCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferIntentCreate {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "created", &self.created)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "funding_account_id",
            self.funding_account_id.as_ref(),
        )?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "mode", &self.mode)?;
        codec::put_some(&mut members, "network", self.network.as_ref())?;
        codec::put_some(&mut members, "ach_class", self.ach_class.as_ref())?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "require_guarantee", &self.require_guarantee)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferIntentCreate {
    const NAME: &'static str = "TransferIntentCreate";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "created" => 1,
            "status" => 2,
            "account_id" => 3,
            "origination_account_id" => 4,
            "funding_account_id" => 5,
            "amount" => 6,
            "mode" => 7,
            "network" => 8,
            "ach_class" => 9,
            "user" => 10,
            "description" => 11,
            "metadata" => 12,
            "iso_currency_code" => 13,
            "require_guarantee" => 14,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<String> = None;
        let mut created: Option<plaid_core::DateTime> = None;
        let mut status: Option<super::types::TransferIntentStatus> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut mode: Option<super::types::TransferIntentCreateMode> = None;
        let mut network: Option<super::types::TransferIntentCreateNetwork> = None;
        let mut ach_class: Option<plaid_types::ACHClass> = None;
        let mut user: Option<super::types::TransferUserInResponse> = None;
        let mut description: Option<String> = None;
        let mut metadata: Option<std::collections::BTreeMap<String, String>> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut require_guarantee: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if created.is_none() => created = Some(members.next_value()?),
                2 if status.is_none() => status = Some(members.next_value()?),
                3 if account_id.is_none() => account_id = members.next_value()?,
                4 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                5 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                6 if amount.is_none() => amount = Some(members.next_value()?),
                7 if mode.is_none() => mode = Some(members.next_value()?),
                8 if network.is_none() => network = members.next_value()?,
                9 if ach_class.is_none() => ach_class = members.next_value()?,
                10 if user.is_none() => user = Some(members.next_value()?),
                11 if description.is_none() => description = Some(members.next_value()?),
                12 if metadata.is_none() => metadata = members.next_value()?,
                13 if iso_currency_code.is_none() => {
                    iso_currency_code = Some(members.next_value()?)
                }
                14 if require_guarantee.is_none() => require_guarantee = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            created: codec::required(created, "created")?,
            status: codec::required(status, "status")?,
            account_id,
            origination_account_id,
            funding_account_id,
            amount: codec::required(amount, "amount")?,
            mode: codec::required(mode, "mode")?,
            network,
            ach_class,
            user: codec::required(user, "user")?,
            description: codec::required(description, "description")?,
            metadata: metadata.unwrap_or_default(),
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
            require_guarantee,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferIntentCreate {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferIntentGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transfer_intent_id", &self.transfer_intent_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferIntentGetRequest {
    const NAME: &'static str = "TransferIntentGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transfer_intent_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transfer_intent_id: Option<plaid_types::TransferIntentId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transfer_intent_id.is_none() => {
                    transfer_intent_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transfer_intent_id: codec::required(transfer_intent_id, "transfer_intent_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferIntentGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferIntentGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transfer_intent", &self.transfer_intent)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferIntentGetResponse {
    const NAME: &'static str = "TransferIntentGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transfer_intent" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transfer_intent: Option<super::types::TransferIntentGet> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transfer_intent.is_none() => transfer_intent = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transfer_intent: codec::required(transfer_intent, "transfer_intent")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferIntentGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferIntentGet {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "created", &self.created)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "transfer_id", &self.transfer_id)?;
        codec::put(&mut members, "failure_reason", &self.failure_reason)?;
        codec::put(
            &mut members,
            "authorization_decision",
            &self.authorization_decision,
        )?;
        codec::put(
            &mut members,
            "authorization_decision_rationale",
            &self.authorization_decision_rationale,
        )?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put_some(
            &mut members,
            "origination_account_id",
            self.origination_account_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "funding_account_id",
            self.funding_account_id.as_ref(),
        )?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "mode", &self.mode)?;
        codec::put_some(&mut members, "network", self.network.as_ref())?;
        codec::put_some(&mut members, "ach_class", self.ach_class.as_ref())?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "require_guarantee", &self.require_guarantee)?;
        codec::put(&mut members, "guarantee_decision", &self.guarantee_decision)?;
        codec::put(
            &mut members,
            "guarantee_decision_rationale",
            &self.guarantee_decision_rationale,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferIntentGet {
    const NAME: &'static str = "TransferIntentGet";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "created" => 1,
            "status" => 2,
            "transfer_id" => 3,
            "failure_reason" => 4,
            "authorization_decision" => 5,
            "authorization_decision_rationale" => 6,
            "account_id" => 7,
            "origination_account_id" => 8,
            "funding_account_id" => 9,
            "amount" => 10,
            "mode" => 11,
            "network" => 12,
            "ach_class" => 13,
            "user" => 14,
            "description" => 15,
            "metadata" => 16,
            "iso_currency_code" => 17,
            "require_guarantee" => 18,
            "guarantee_decision" => 19,
            "guarantee_decision_rationale" => 20,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<String> = None;
        let mut created: Option<plaid_core::DateTime> = None;
        let mut status: Option<super::types::TransferIntentStatus> = None;
        let mut transfer_id: Option<plaid_types::TransferId> = None;
        let mut failure_reason: Option<super::types::TransferIntentGetFailureReason> = None;
        let mut authorization_decision: Option<super::types::TransferIntentAuthorizationDecision> =
            None;
        let mut authorization_decision_rationale: Option<
            super::types::TransferAuthorizationDecisionRationale,
        > = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut origination_account_id: Option<plaid_types::AccountId> = None;
        let mut funding_account_id: Option<plaid_types::FundingAccountId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut mode: Option<super::types::TransferIntentCreateMode> = None;
        let mut network: Option<super::types::TransferIntentCreateNetwork> = None;
        let mut ach_class: Option<plaid_types::ACHClass> = None;
        let mut user: Option<super::types::TransferUserInResponse> = None;
        let mut description: Option<String> = None;
        let mut metadata: Option<std::collections::BTreeMap<String, String>> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut require_guarantee: Option<bool> = None;
        let mut guarantee_decision: Option<super::types::TransferAuthorizationGuaranteeDecision> =
            None;
        let mut guarantee_decision_rationale: Option<
            super::types::TransferAuthorizationGuaranteeDecisionRationale,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if created.is_none() => created = Some(members.next_value()?),
                2 if status.is_none() => status = Some(members.next_value()?),
                3 if transfer_id.is_none() => transfer_id = members.next_value()?,
                4 if failure_reason.is_none() => failure_reason = members.next_value()?,
                5 if authorization_decision.is_none() => {
                    authorization_decision = members.next_value()?
                }
                6 if authorization_decision_rationale.is_none() => {
                    authorization_decision_rationale = members.next_value()?
                }
                7 if account_id.is_none() => account_id = members.next_value()?,
                8 if origination_account_id.is_none() => {
                    origination_account_id = members.next_value()?
                }
                9 if funding_account_id.is_none() => funding_account_id = members.next_value()?,
                10 if amount.is_none() => amount = Some(members.next_value()?),
                11 if mode.is_none() => mode = Some(members.next_value()?),
                12 if network.is_none() => network = members.next_value()?,
                13 if ach_class.is_none() => ach_class = members.next_value()?,
                14 if user.is_none() => user = Some(members.next_value()?),
                15 if description.is_none() => description = Some(members.next_value()?),
                16 if metadata.is_none() => metadata = members.next_value()?,
                17 if iso_currency_code.is_none() => {
                    iso_currency_code = Some(members.next_value()?)
                }
                18 if require_guarantee.is_none() => require_guarantee = members.next_value()?,
                19 if guarantee_decision.is_none() => guarantee_decision = members.next_value()?,
                20 if guarantee_decision_rationale.is_none() => {
                    guarantee_decision_rationale = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            created: codec::required(created, "created")?,
            status: codec::required(status, "status")?,
            transfer_id,
            failure_reason,
            authorization_decision,
            authorization_decision_rationale,
            account_id,
            origination_account_id,
            funding_account_id,
            amount: codec::required(amount, "amount")?,
            mode: codec::required(mode, "mode")?,
            network,
            ach_class,
            user: codec::required(user, "user")?,
            description: codec::required(description, "description")?,
            metadata: metadata.unwrap_or_default(),
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
            require_guarantee,
            guarantee_decision,
            guarantee_decision_rationale,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferIntentGet {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferIntentGetFailureReason {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "error_type", self.error_type.as_ref())?;
        codec::put_some(&mut members, "error_code", self.error_code.as_ref())?;
        codec::put_some(&mut members, "error_message", self.error_message.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferIntentGetFailureReason {
    const NAME: &'static str = "TransferIntentGetFailureReason";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error_type" => 0,
            "error_code" => 1,
            "error_message" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error_type: Option<String> = None;
        let mut error_code: Option<String> = None;
        let mut error_message: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error_type.is_none() => error_type = members.next_value()?,
                1 if error_code.is_none() => error_code = members.next_value()?,
                2 if error_message.is_none() => error_message = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error_type,
            error_code,
            error_message,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferIntentGetFailureReason {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRepaymentListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "offset", self.offset.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferRepaymentListRequest {
    const NAME: &'static str = "TransferRepaymentListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "count" => 2,
            "offset" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::DateTime> = None;
        let mut end_date: Option<plaid_core::DateTime> = None;
        let mut count: Option<codec::Int> = None;
        let mut offset: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                2 if count.is_none() => count = members.next_value()?,
                3 if offset.is_none() => offset = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
            count: count.map(|value| value.0),
            offset: offset.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferRepaymentListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRepaymentListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "repayments", &self.repayments)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferRepaymentListResponse {
    const NAME: &'static str = "TransferRepaymentListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "repayments" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut repayments: Option<Vec<super::types::TransferRepayment>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if repayments.is_none() => repayments = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            repayments: repayments.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferRepaymentListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRepayment {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "repayment_id", &self.repayment_id)?;
        codec::put(&mut members, "created", &self.created)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferRepayment {
    const NAME: &'static str = "TransferRepayment";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "repayment_id" => 0,
            "created" => 1,
            "amount" => 2,
            "iso_currency_code" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut repayment_id: Option<super::types::TransferRepaymentId> = None;
        let mut created: Option<plaid_core::DateTime> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if repayment_id.is_none() => repayment_id = Some(members.next_value()?),
                1 if created.is_none() => created = Some(members.next_value()?),
                2 if amount.is_none() => amount = Some(members.next_value()?),
                3 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            repayment_id: codec::required(repayment_id, "repayment_id")?,
            created: codec::required(created, "created")?,
            amount: codec::required(amount, "amount")?,
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferRepayment {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRepaymentReturnListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "repayment_id", &self.repayment_id)?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "offset", self.offset.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferRepaymentReturnListRequest {
    const NAME: &'static str = "TransferRepaymentReturnListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "repayment_id" => 0,
            "count" => 1,
            "offset" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut repayment_id: Option<super::types::TransferRepaymentId> = None;
        let mut count: Option<codec::Int> = None;
        let mut offset: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if repayment_id.is_none() => repayment_id = Some(members.next_value()?),
                1 if count.is_none() => count = members.next_value()?,
                2 if offset.is_none() => offset = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            repayment_id: codec::required(repayment_id, "repayment_id")?,
            count: count.map(|value| value.0),
            offset: offset.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferRepaymentReturnListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRepaymentReturnListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "repayment_returns", &self.repayment_returns)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferRepaymentReturnListResponse {
    const NAME: &'static str = "TransferRepaymentReturnListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "repayment_returns" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut repayment_returns: Option<Vec<super::types::TransferRepaymentReturn>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if repayment_returns.is_none() => repayment_returns = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            repayment_returns: repayment_returns.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferRepaymentReturnListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRepaymentReturn {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transfer_id", &self.transfer_id)?;
        codec::put_some(&mut members, "event_id", self.event_id.as_ref())?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferRepaymentReturn {
    const NAME: &'static str = "TransferRepaymentReturn";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transfer_id" => 0,
            "event_id" => 1,
            "amount" => 2,
            "iso_currency_code" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transfer_id: Option<plaid_types::TransferId> = None;
        let mut event_id: Option<codec::Int> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transfer_id.is_none() => transfer_id = Some(members.next_value()?),
                1 if event_id.is_none() => event_id = members.next_value()?,
                2 if amount.is_none() => amount = Some(members.next_value()?),
                3 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transfer_id: codec::required(transfer_id, "transfer_id")?,
            event_id: event_id.map(|value| value.0),
            amount: codec::required(amount, "amount")?,
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferRepaymentReturn {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferPlatformRequirementSubmitRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "originator_client_id",
            &self.originator_client_id,
        )?;
        codec::put(
            &mut members,
            "requirement_submissions",
            &self.requirement_submissions,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferPlatformRequirementSubmitRequest {
    const NAME: &'static str = "TransferPlatformRequirementSubmitRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            "requirement_submissions" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut requirement_submissions: Option<
            Vec<super::types::TransferPlatformRequirementSubmission>,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = Some(members.next_value()?)
                }
                1 if requirement_submissions.is_none() => {
                    requirement_submissions = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id: codec::required(originator_client_id, "originator_client_id")?,
            requirement_submissions: requirement_submissions.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferPlatformRequirementSubmitRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferPlatformRequirementSubmission {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "requirement_type", &self.requirement_type)?;
        codec::put(&mut members, "value", &self.value)?;
        codec::put_some(&mut members, "person_id", self.person_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferPlatformRequirementSubmission {
    const NAME: &'static str = "TransferPlatformRequirementSubmission";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "requirement_type" => 0,
            "value" => 1,
            "person_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut requirement_type: Option<String> = None;
        let mut value: Option<plaid_core::Sensitive> = None;
        let mut person_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if requirement_type.is_none() => requirement_type = Some(members.next_value()?),
                1 if value.is_none() => value = Some(members.next_value()?),
                2 if person_id.is_none() => person_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            requirement_type: codec::required(requirement_type, "requirement_type")?,
            value: codec::required(value, "value")?,
            person_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferPlatformRequirementSubmission {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferPlatformRequirementSubmitResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferPlatformRequirementSubmitResponse {
    const NAME: &'static str = "TransferPlatformRequirementSubmitResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::TransferPlatformRequirementSubmitResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferOriginatorCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "company_name", &self.company_name)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferOriginatorCreateRequest {
    const NAME: &'static str = "TransferOriginatorCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "company_name" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut company_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if company_name.is_none() => company_name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            company_name: codec::required(company_name, "company_name")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferOriginatorCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferOriginatorCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "originator_client_id",
            &self.originator_client_id,
        )?;
        codec::put(&mut members, "company_name", &self.company_name)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferOriginatorCreateResponse {
    const NAME: &'static str = "TransferOriginatorCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            "company_name" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut company_name: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = Some(members.next_value()?)
                }
                1 if company_name.is_none() => company_name = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id: codec::required(originator_client_id, "originator_client_id")?,
            company_name: codec::required(company_name, "company_name")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferOriginatorCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferQuestionnaireCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "originator_client_id",
            &self.originator_client_id,
        )?;
        codec::put(&mut members, "redirect_uri", &self.redirect_uri)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferQuestionnaireCreateRequest {
    const NAME: &'static str = "TransferQuestionnaireCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            "redirect_uri" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut redirect_uri: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = Some(members.next_value()?)
                }
                1 if redirect_uri.is_none() => redirect_uri = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id: codec::required(originator_client_id, "originator_client_id")?,
            redirect_uri: codec::required(redirect_uri, "redirect_uri")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferQuestionnaireCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferQuestionnaireCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "onboarding_url", &self.onboarding_url)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferQuestionnaireCreateResponse {
    const NAME: &'static str = "TransferQuestionnaireCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "onboarding_url" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut onboarding_url: Option<plaid_core::Sensitive> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if onboarding_url.is_none() => onboarding_url = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            onboarding_url: codec::required(onboarding_url, "onboarding_url")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferQuestionnaireCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferDiligenceSubmitRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "originator_client_id",
            &self.originator_client_id,
        )?;
        codec::put(
            &mut members,
            "originator_diligence",
            &self.originator_diligence,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferDiligenceSubmitRequest {
    const NAME: &'static str = "TransferDiligenceSubmitRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            "originator_diligence" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut originator_diligence: Option<super::types::TransferOriginatorDiligence> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = Some(members.next_value()?)
                }
                1 if originator_diligence.is_none() => {
                    originator_diligence = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id: codec::required(originator_client_id, "originator_client_id")?,
            originator_diligence: codec::required(originator_diligence, "originator_diligence")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferDiligenceSubmitRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferOriginatorDiligence {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "dba", &self.dba)?;
        codec::put(&mut members, "tax_id", &self.tax_id)?;
        codec::put_some(
            &mut members,
            "credit_usage_configuration",
            self.credit_usage_configuration.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "debit_usage_configuration",
            self.debit_usage_configuration.as_ref(),
        )?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "website", &self.website)?;
        codec::put(&mut members, "naics_code", &self.naics_code)?;
        codec::put(&mut members, "funding_account", &self.funding_account)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferOriginatorDiligence {
    const NAME: &'static str = "TransferOriginatorDiligence";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "dba" => 0,
            "tax_id" => 1,
            "credit_usage_configuration" => 2,
            "debit_usage_configuration" => 3,
            "address" => 4,
            "website" => 5,
            "naics_code" => 6,
            "funding_account" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut dba: Option<String> = None;
        let mut tax_id: Option<plaid_core::Sensitive> = None;
        let mut credit_usage_configuration: Option<super::types::TransferCreditUsageConfiguration> =
            None;
        let mut debit_usage_configuration: Option<super::types::TransferDebitUsageConfiguration> =
            None;
        let mut address: Option<super::types::TransferOriginatorAddress> = None;
        let mut website: Option<String> = None;
        let mut naics_code: Option<String> = None;
        let mut funding_account: Option<super::types::TransferFundingAccount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if dba.is_none() => dba = Some(members.next_value()?),
                1 if tax_id.is_none() => tax_id = Some(members.next_value()?),
                2 if credit_usage_configuration.is_none() => {
                    credit_usage_configuration = members.next_value()?
                }
                3 if debit_usage_configuration.is_none() => {
                    debit_usage_configuration = members.next_value()?
                }
                4 if address.is_none() => address = Some(members.next_value()?),
                5 if website.is_none() => website = Some(members.next_value()?),
                6 if naics_code.is_none() => naics_code = Some(members.next_value()?),
                7 if funding_account.is_none() => funding_account = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            dba: codec::required(dba, "dba")?,
            tax_id: codec::required(tax_id, "tax_id")?,
            credit_usage_configuration,
            debit_usage_configuration,
            address: codec::required(address, "address")?,
            website: codec::required(website, "website")?,
            naics_code: codec::required(naics_code, "naics_code")?,
            funding_account: codec::required(funding_account, "funding_account")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferOriginatorDiligence {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferCreditUsageConfiguration {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "expected_frequency", &self.expected_frequency)?;
        codec::put(
            &mut members,
            "expected_highest_amount",
            &codec::AmountText(&self.expected_highest_amount),
        )?;
        codec::put(
            &mut members,
            "expected_average_amount",
            &codec::AmountText(&self.expected_average_amount),
        )?;
        codec::put(
            &mut members,
            "expected_monthly_amount",
            &codec::AmountText(&self.expected_monthly_amount),
        )?;
        codec::put(&mut members, "sec_codes", &self.sec_codes)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferCreditUsageConfiguration {
    const NAME: &'static str = "TransferCreditUsageConfiguration";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "expected_frequency" => 0,
            "expected_highest_amount" => 1,
            "expected_average_amount" => 2,
            "expected_monthly_amount" => 3,
            "sec_codes" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut expected_frequency: Option<super::types::OriginatorExpectedTransferFrequency> =
            None;
        let mut expected_highest_amount: Option<plaid_core::Amount> = None;
        let mut expected_average_amount: Option<plaid_core::Amount> = None;
        let mut expected_monthly_amount: Option<plaid_core::Amount> = None;
        let mut sec_codes: Option<Vec<super::types::CreditACHClass>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if expected_frequency.is_none() => {
                    expected_frequency = Some(members.next_value()?)
                }
                1 if expected_highest_amount.is_none() => {
                    expected_highest_amount = Some(members.next_value()?)
                }
                2 if expected_average_amount.is_none() => {
                    expected_average_amount = Some(members.next_value()?)
                }
                3 if expected_monthly_amount.is_none() => {
                    expected_monthly_amount = Some(members.next_value()?)
                }
                4 if sec_codes.is_none() => sec_codes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            expected_frequency: codec::required(expected_frequency, "expected_frequency")?,
            expected_highest_amount: codec::required(
                expected_highest_amount,
                "expected_highest_amount",
            )?,
            expected_average_amount: codec::required(
                expected_average_amount,
                "expected_average_amount",
            )?,
            expected_monthly_amount: codec::required(
                expected_monthly_amount,
                "expected_monthly_amount",
            )?,
            sec_codes: sec_codes.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferCreditUsageConfiguration {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferDebitUsageConfiguration {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "expected_frequency", &self.expected_frequency)?;
        codec::put(
            &mut members,
            "expected_highest_amount",
            &codec::AmountText(&self.expected_highest_amount),
        )?;
        codec::put(
            &mut members,
            "expected_average_amount",
            &codec::AmountText(&self.expected_average_amount),
        )?;
        codec::put(
            &mut members,
            "expected_monthly_amount",
            &codec::AmountText(&self.expected_monthly_amount),
        )?;
        codec::put(&mut members, "sec_codes", &self.sec_codes)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferDebitUsageConfiguration {
    const NAME: &'static str = "TransferDebitUsageConfiguration";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "expected_frequency" => 0,
            "expected_highest_amount" => 1,
            "expected_average_amount" => 2,
            "expected_monthly_amount" => 3,
            "sec_codes" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut expected_frequency: Option<super::types::OriginatorExpectedTransferFrequency> =
            None;
        let mut expected_highest_amount: Option<plaid_core::Amount> = None;
        let mut expected_average_amount: Option<plaid_core::Amount> = None;
        let mut expected_monthly_amount: Option<plaid_core::Amount> = None;
        let mut sec_codes: Option<Vec<plaid_types::ACHClass>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if expected_frequency.is_none() => {
                    expected_frequency = Some(members.next_value()?)
                }
                1 if expected_highest_amount.is_none() => {
                    expected_highest_amount = Some(members.next_value()?)
                }
                2 if expected_average_amount.is_none() => {
                    expected_average_amount = Some(members.next_value()?)
                }
                3 if expected_monthly_amount.is_none() => {
                    expected_monthly_amount = Some(members.next_value()?)
                }
                4 if sec_codes.is_none() => sec_codes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            expected_frequency: codec::required(expected_frequency, "expected_frequency")?,
            expected_highest_amount: codec::required(
                expected_highest_amount,
                "expected_highest_amount",
            )?,
            expected_average_amount: codec::required(
                expected_average_amount,
                "expected_average_amount",
            )?,
            expected_monthly_amount: codec::required(
                expected_monthly_amount,
                "expected_monthly_amount",
            )?,
            sec_codes: sec_codes.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferDebitUsageConfiguration {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferOriginatorAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "country_code", &self.country_code)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferOriginatorAddress {
    const NAME: &'static str = "TransferOriginatorAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "city" => 0,
            "street" => 1,
            "region" => 2,
            "postal_code" => 3,
            "country_code" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut city: Option<String> = None;
        let mut street: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if city.is_none() => city = Some(members.next_value()?),
                1 if street.is_none() => street = Some(members.next_value()?),
                2 if region.is_none() => region = Some(members.next_value()?),
                3 if postal_code.is_none() => postal_code = Some(members.next_value()?),
                4 if country_code.is_none() => country_code = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            city: codec::required(city, "city")?,
            street: codec::required(street, "street")?,
            region: codec::required(region, "region")?,
            postal_code: codec::required(postal_code, "postal_code")?,
            country_code: codec::required(country_code, "country_code")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferOriginatorAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferDiligenceSubmitResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferDiligenceSubmitResponse {
    const NAME: &'static str = "TransferDiligenceSubmitResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::TransferDiligenceSubmitResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferDiligenceDocumentUploadRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "originator_client_id",
            &self.originator_client_id,
        )?;
        codec::put(&mut members, "purpose", &self.purpose)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferDiligenceDocumentUploadRequest {
    const NAME: &'static str = "TransferDiligenceDocumentUploadRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            "purpose" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut purpose: Option<super::types::TransferDocumentPurpose> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = Some(members.next_value()?)
                }
                2 if purpose.is_none() => purpose = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id: codec::required(originator_client_id, "originator_client_id")?,
            file: plaid_core::transport::Part::default(),
            purpose: codec::required(purpose, "purpose")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferDiligenceDocumentUploadRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferDiligenceDocumentUploadResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferDiligenceDocumentUploadResponse {
    const NAME: &'static str = "TransferDiligenceDocumentUploadResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::TransferDiligenceDocumentUploadResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferOriginatorGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "originator_client_id",
            &self.originator_client_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferOriginatorGetRequest {
    const NAME: &'static str = "TransferOriginatorGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id: codec::required(originator_client_id, "originator_client_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferOriginatorGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferOriginatorGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "originator", &self.originator)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferOriginatorGetResponse {
    const NAME: &'static str = "TransferOriginatorGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator: Option<super::types::DetailedOriginator> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator.is_none() => originator = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator: codec::required(originator, "originator")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferOriginatorGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DetailedOriginator {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "client_id", &self.client_id)?;
        codec::put(
            &mut members,
            "transfer_diligence_status",
            &self.transfer_diligence_status,
        )?;
        codec::put(&mut members, "company_name", &self.company_name)?;
        codec::put(
            &mut members,
            "outstanding_requirements",
            &self.outstanding_requirements,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DetailedOriginator {
    const NAME: &'static str = "DetailedOriginator";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_id" => 0,
            "transfer_diligence_status" => 1,
            "company_name" => 2,
            "outstanding_requirements" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_id: Option<String> = None;
        let mut transfer_diligence_status: Option<super::types::TransferDiligenceStatus> = None;
        let mut company_name: Option<String> = None;
        let mut outstanding_requirements: Option<Vec<super::types::TransferPlatformRequirement>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_id.is_none() => client_id = Some(members.next_value()?),
                1 if transfer_diligence_status.is_none() => {
                    transfer_diligence_status = Some(members.next_value()?)
                }
                2 if company_name.is_none() => company_name = Some(members.next_value()?),
                3 if outstanding_requirements.is_none() => {
                    outstanding_requirements = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_id: codec::required(client_id, "client_id")?,
            transfer_diligence_status: codec::required(
                transfer_diligence_status,
                "transfer_diligence_status",
            )?,
            company_name: codec::required(company_name, "company_name")?,
            outstanding_requirements: outstanding_requirements.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DetailedOriginator {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferPlatformRequirement {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "requirement_type",
            self.requirement_type.as_ref(),
        )?;
        codec::put(&mut members, "person_id", &self.person_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferPlatformRequirement {
    const NAME: &'static str = "TransferPlatformRequirement";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "requirement_type" => 0,
            "person_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut requirement_type: Option<String> = None;
        let mut person_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if requirement_type.is_none() => requirement_type = members.next_value()?,
                1 if person_id.is_none() => person_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            requirement_type,
            person_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferPlatformRequirement {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferOriginatorListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "offset", self.offset.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferOriginatorListRequest {
    const NAME: &'static str = "TransferOriginatorListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "count" => 0,
            "offset" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut count: Option<codec::Int> = None;
        let mut offset: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if count.is_none() => count = members.next_value()?,
                1 if offset.is_none() => offset = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            count: count.map(|value| value.0),
            offset: offset.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferOriginatorListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferOriginatorListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "originators", &self.originators)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferOriginatorListResponse {
    const NAME: &'static str = "TransferOriginatorListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originators" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originators: Option<Vec<super::types::Originator>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originators.is_none() => originators = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originators: originators.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferOriginatorListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Originator {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "client_id", &self.client_id)?;
        codec::put(
            &mut members,
            "transfer_diligence_status",
            &self.transfer_diligence_status,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Originator {
    const NAME: &'static str = "Originator";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_id" => 0,
            "transfer_diligence_status" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_id: Option<String> = None;
        let mut transfer_diligence_status: Option<super::types::TransferDiligenceStatus> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_id.is_none() => client_id = Some(members.next_value()?),
                1 if transfer_diligence_status.is_none() => {
                    transfer_diligence_status = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_id: codec::required(client_id, "client_id")?,
            transfer_diligence_status: codec::required(
                transfer_diligence_status,
                "transfer_diligence_status",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Originator {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRefundCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transfer_id", &self.transfer_id)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "idempotency_key", &self.idempotency_key)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferRefundCreateRequest {
    const NAME: &'static str = "TransferRefundCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transfer_id" => 0,
            "amount" => 1,
            "idempotency_key" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transfer_id: Option<plaid_types::TransferId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut idempotency_key: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transfer_id.is_none() => transfer_id = Some(members.next_value()?),
                1 if amount.is_none() => amount = Some(members.next_value()?),
                2 if idempotency_key.is_none() => idempotency_key = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transfer_id: codec::required(transfer_id, "transfer_id")?,
            amount: codec::required(amount, "amount")?,
            idempotency_key: codec::required(idempotency_key, "idempotency_key")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferRefundCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRefundCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "refund", &self.refund)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferRefundCreateResponse {
    const NAME: &'static str = "TransferRefundCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "refund" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut refund: Option<super::types::TransferRefund> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if refund.is_none() => refund = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            refund: codec::required(refund, "refund")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferRefundCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRefundGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "refund_id", &self.refund_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferRefundGetRequest {
    const NAME: &'static str = "TransferRefundGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "refund_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut refund_id: Option<plaid_types::TransferRefundId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if refund_id.is_none() => refund_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            refund_id: codec::required(refund_id, "refund_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferRefundGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRefundGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "refund", &self.refund)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferRefundGetResponse {
    const NAME: &'static str = "TransferRefundGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "refund" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut refund: Option<super::types::TransferRefund> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if refund.is_none() => refund = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            refund: codec::required(refund, "refund")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferRefundGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRefundCancelRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "refund_id", &self.refund_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferRefundCancelRequest {
    const NAME: &'static str = "TransferRefundCancelRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "refund_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut refund_id: Option<plaid_types::TransferRefundId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if refund_id.is_none() => refund_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            refund_id: codec::required(refund_id, "refund_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferRefundCancelRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferRefundCancelResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferRefundCancelResponse {
    const NAME: &'static str = "TransferRefundCancelResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::TransferRefundCancelResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferPlatformOriginatorCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "originator_client_id",
            &self.originator_client_id,
        )?;
        codec::put(
            &mut members,
            "tos_acceptance_metadata",
            &self.tos_acceptance_metadata,
        )?;
        codec::put(
            &mut members,
            "originator_reviewed_at",
            &self.originator_reviewed_at,
        )?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferPlatformOriginatorCreateRequest {
    const NAME: &'static str = "TransferPlatformOriginatorCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            "tos_acceptance_metadata" => 1,
            "originator_reviewed_at" => 2,
            "webhook" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut tos_acceptance_metadata: Option<
            super::types::TransferPlatformTOSAcceptanceMetadata,
        > = None;
        let mut originator_reviewed_at: Option<plaid_core::DateTime> = None;
        let mut webhook: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = Some(members.next_value()?)
                }
                1 if tos_acceptance_metadata.is_none() => {
                    tos_acceptance_metadata = Some(members.next_value()?)
                }
                2 if originator_reviewed_at.is_none() => {
                    originator_reviewed_at = Some(members.next_value()?)
                }
                3 if webhook.is_none() => webhook = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id: codec::required(originator_client_id, "originator_client_id")?,
            tos_acceptance_metadata: codec::required(
                tos_acceptance_metadata,
                "tos_acceptance_metadata",
            )?,
            originator_reviewed_at: codec::required(
                originator_reviewed_at,
                "originator_reviewed_at",
            )?,
            webhook,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferPlatformOriginatorCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferPlatformTOSAcceptanceMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "agreement_accepted", &self.agreement_accepted)?;
        codec::put(
            &mut members,
            "originator_ip_address",
            &self.originator_ip_address,
        )?;
        codec::put(
            &mut members,
            "agreement_accepted_at",
            &self.agreement_accepted_at,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferPlatformTOSAcceptanceMetadata {
    const NAME: &'static str = "TransferPlatformTOSAcceptanceMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "agreement_accepted" => 0,
            "originator_ip_address" => 1,
            "agreement_accepted_at" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut agreement_accepted: Option<bool> = None;
        let mut originator_ip_address: Option<plaid_core::Sensitive> = None;
        let mut agreement_accepted_at: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if agreement_accepted.is_none() => {
                    agreement_accepted = Some(members.next_value()?)
                }
                1 if originator_ip_address.is_none() => {
                    originator_ip_address = Some(members.next_value()?)
                }
                2 if agreement_accepted_at.is_none() => {
                    agreement_accepted_at = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            agreement_accepted: codec::required(agreement_accepted, "agreement_accepted")?,
            originator_ip_address: codec::required(originator_ip_address, "originator_ip_address")?,
            agreement_accepted_at: codec::required(agreement_accepted_at, "agreement_accepted_at")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferPlatformTOSAcceptanceMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferPlatformOriginatorCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferPlatformOriginatorCreateResponse {
    const NAME: &'static str = "TransferPlatformOriginatorCreateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::TransferPlatformOriginatorCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferPlatformPersonCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "originator_client_id",
            &self.originator_client_id,
        )?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put_some(&mut members, "id_number", self.id_number.as_ref())?;
        codec::put_some(&mut members, "date_of_birth", self.date_of_birth.as_ref())?;
        codec::put_some(
            &mut members,
            "relationship_to_originator",
            self.relationship_to_originator.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "ownership_percentage",
            self.ownership_percentage.as_ref(),
        )?;
        codec::put_some(&mut members, "title", self.title.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferPlatformPersonCreateRequest {
    const NAME: &'static str = "TransferPlatformPersonCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "originator_client_id" => 0,
            "name" => 1,
            "email_address" => 2,
            "phone_number" => 3,
            "address" => 4,
            "id_number" => 5,
            "date_of_birth" => 6,
            "relationship_to_originator" => 7,
            "ownership_percentage" => 8,
            "title" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut name: Option<super::types::TransferPlatformPersonName> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut address: Option<super::types::TransferPlatformPersonAddress> = None;
        let mut id_number: Option<super::types::TransferPlatformPersonIDNumber> = None;
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut relationship_to_originator: Option<String> = None;
        let mut ownership_percentage: Option<codec::Int> = None;
        let mut title: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if originator_client_id.is_none() => {
                    originator_client_id = Some(members.next_value()?)
                }
                1 if name.is_none() => name = members.next_value()?,
                2 if email_address.is_none() => email_address = members.next_value()?,
                3 if phone_number.is_none() => phone_number = members.next_value()?,
                4 if address.is_none() => address = members.next_value()?,
                5 if id_number.is_none() => id_number = members.next_value()?,
                6 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                7 if relationship_to_originator.is_none() => {
                    relationship_to_originator = members.next_value()?
                }
                8 if ownership_percentage.is_none() => {
                    ownership_percentage = members.next_value()?
                }
                9 if title.is_none() => title = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            originator_client_id: codec::required(originator_client_id, "originator_client_id")?,
            name,
            email_address,
            phone_number,
            address,
            id_number,
            date_of_birth,
            relationship_to_originator,
            ownership_percentage: ownership_percentage.map(|value| value.0),
            title,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferPlatformPersonCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferPlatformPersonName {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "given_name", &self.given_name)?;
        codec::put(&mut members, "family_name", &self.family_name)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferPlatformPersonName {
    const NAME: &'static str = "TransferPlatformPersonName";

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
impl<'de> codec::Deserialize<'de> for super::types::TransferPlatformPersonName {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferPlatformPersonAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put_some(&mut members, "street2", self.street2.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferPlatformPersonAddress {
    const NAME: &'static str = "TransferPlatformPersonAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "city" => 0,
            "country" => 1,
            "postal_code" => 2,
            "region" => 3,
            "street" => 4,
            "street2" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut city: Option<String> = None;
        let mut country: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut region: Option<String> = None;
        let mut street: Option<String> = None;
        let mut street2: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if city.is_none() => city = Some(members.next_value()?),
                1 if country.is_none() => country = Some(members.next_value()?),
                2 if postal_code.is_none() => postal_code = Some(members.next_value()?),
                3 if region.is_none() => region = Some(members.next_value()?),
                4 if street.is_none() => street = Some(members.next_value()?),
                5 if street2.is_none() => street2 = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            city: codec::required(city, "city")?,
            country: codec::required(country, "country")?,
            postal_code: codec::required(postal_code, "postal_code")?,
            region: codec::required(region, "region")?,
            street: codec::required(street, "street")?,
            street2,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferPlatformPersonAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferPlatformPersonIDNumber {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "value", &self.value)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferPlatformPersonIDNumber {
    const NAME: &'static str = "TransferPlatformPersonIDNumber";

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

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferPlatformPersonIDNumber {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferPlatformPersonCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "person_id", &self.person_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferPlatformPersonCreateResponse {
    const NAME: &'static str = "TransferPlatformPersonCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "person_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut person_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if person_id.is_none() => person_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            person_id: codec::required(person_id, "person_id")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferPlatformPersonCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentProfileCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = serializer.serialize_map(None)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentProfileCreateRequest {
    const NAME: &'static str = "PaymentProfileCreateRequest";

    fn index(_: &str) -> usize {
        codec::UNKNOWN
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        while codec::next_member::<Self, A>(members)?.is_some() {
            codec::skip(members)?;
        }
        Ok(Self {})
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentProfileCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentProfileCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "payment_profile_token",
            self.payment_profile_token.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentProfileCreateResponse {
    const NAME: &'static str = "PaymentProfileCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payment_profile_token" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payment_profile_token: Option<plaid_types::PaymentProfileToken> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payment_profile_token.is_none() => {
                    payment_profile_token = members.next_value()?
                }
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payment_profile_token,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentProfileCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentProfileGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "payment_profile_token",
            &self.payment_profile_token,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentProfileGetRequest {
    const NAME: &'static str = "PaymentProfileGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payment_profile_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payment_profile_token: Option<plaid_types::PaymentProfileToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payment_profile_token.is_none() => {
                    payment_profile_token = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payment_profile_token: codec::required(payment_profile_token, "payment_profile_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentProfileGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentProfileGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "updated_at", &self.updated_at)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "deleted_at", &self.deleted_at)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentProfileGetResponse {
    const NAME: &'static str = "PaymentProfileGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "updated_at" => 0,
            "created_at" => 1,
            "deleted_at" => 2,
            "status" => 3,
            "request_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut updated_at: Option<plaid_core::DateTime> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut deleted_at: Option<plaid_core::DateTime> = None;
        let mut status: Option<super::types::PaymentProfileStatus> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if updated_at.is_none() => updated_at = Some(members.next_value()?),
                1 if created_at.is_none() => created_at = Some(members.next_value()?),
                2 if deleted_at.is_none() => deleted_at = members.next_value()?,
                3 if status.is_none() => status = Some(members.next_value()?),
                4 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            updated_at: codec::required(updated_at, "updated_at")?,
            created_at: codec::required(created_at, "created_at")?,
            deleted_at,
            status: codec::required(status, "status")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentProfileGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentProfileRemoveRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "payment_profile_token",
            &self.payment_profile_token,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaymentProfileRemoveRequest {
    const NAME: &'static str = "PaymentProfileRemoveRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payment_profile_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payment_profile_token: Option<plaid_types::PaymentProfileToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payment_profile_token.is_none() => {
                    payment_profile_token = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payment_profile_token: codec::required(payment_profile_token, "payment_profile_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaymentProfileRemoveRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentProfileRemoveResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentProfileRemoveResponse {
    const NAME: &'static str = "PaymentProfileRemoveResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::PaymentProfileRemoveResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferReturnRecoverRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transfer_id", &self.transfer_id)?;
        codec::put(&mut members, "amount", &codec::AmountText(&self.amount))?;
        codec::put(&mut members, "idempotency_key", &self.idempotency_key)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransferReturnRecoverRequest {
    const NAME: &'static str = "TransferReturnRecoverRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transfer_id" => 0,
            "amount" => 1,
            "idempotency_key" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transfer_id: Option<plaid_types::TransferId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut idempotency_key: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transfer_id.is_none() => transfer_id = Some(members.next_value()?),
                1 if amount.is_none() => amount = Some(members.next_value()?),
                2 if idempotency_key.is_none() => idempotency_key = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transfer_id: codec::required(transfer_id, "transfer_id")?,
            amount: codec::required(amount, "amount")?,
            idempotency_key: codec::required(idempotency_key, "idempotency_key")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransferReturnRecoverRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferReturnRecoverResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferReturnRecoverResponse {
    const NAME: &'static str = "TransferReturnRecoverResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::TransferReturnRecoverResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
