// @generated from api/products/income.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::CreditSessionsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditSessionsGetRequest {
    const NAME: &'static str = "CreditSessionsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            user_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditSessionsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditSessionsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "sessions", &self.sessions)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditSessionsGetResponse {
    const NAME: &'static str = "CreditSessionsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "sessions" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut sessions: Option<Vec<super::types::CreditSession>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if sessions.is_none() => sessions = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            sessions: sessions.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditSessionsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditSession {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "link_session_id",
            self.link_session_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "session_start_time",
            self.session_start_time.as_ref(),
        )?;
        codec::put_some(&mut members, "results", self.results.as_ref())?;
        codec::put(&mut members, "errors", &self.errors)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditSession {
    const NAME: &'static str = "CreditSession";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "link_session_id" => 0,
            "session_start_time" => 1,
            "results" => 2,
            "errors" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut link_session_id: Option<plaid_types::LinkSessionId> = None;
        let mut session_start_time: Option<plaid_core::DateTime> = None;
        let mut results: Option<super::types::CreditSessionResults> = None;
        let mut errors: Option<Vec<super::types::CreditSessionError>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if link_session_id.is_none() => link_session_id = members.next_value()?,
                1 if session_start_time.is_none() => session_start_time = members.next_value()?,
                2 if results.is_none() => results = members.next_value()?,
                3 if errors.is_none() => errors = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            link_session_id,
            session_start_time,
            results,
            errors: errors.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditSession {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditSessionResults {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_add_results", &self.item_add_results)?;
        codec::put(
            &mut members,
            "bank_income_results",
            &self.bank_income_results,
        )?;
        codec::put(
            &mut members,
            "bank_employment_results",
            &self.bank_employment_results,
        )?;
        codec::put(
            &mut members,
            "payroll_income_results",
            &self.payroll_income_results,
        )?;
        codec::put(
            &mut members,
            "document_income_results",
            &self.document_income_results,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditSessionResults {
    const NAME: &'static str = "CreditSessionResults";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_add_results" => 0,
            "bank_income_results" => 1,
            "bank_employment_results" => 2,
            "payroll_income_results" => 3,
            "document_income_results" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_add_results: Option<Vec<super::types::CreditSessionItemAddResult>> = None;
        let mut bank_income_results: Option<Vec<super::types::CreditSessionBankIncomeResult>> =
            None;
        let mut bank_employment_results: Option<
            Vec<super::types::CreditSessionBankEmploymentResult>,
        > = None;
        let mut payroll_income_results: Option<
            Vec<super::types::CreditSessionPayrollIncomeResult>,
        > = None;
        let mut document_income_results: Option<plaid_types::CreditSessionDocumentIncomeResult> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_add_results.is_none() => item_add_results = members.next_value()?,
                1 if bank_income_results.is_none() => bank_income_results = members.next_value()?,
                2 if bank_employment_results.is_none() => {
                    bank_employment_results = members.next_value()?
                }
                3 if payroll_income_results.is_none() => {
                    payroll_income_results = members.next_value()?
                }
                4 if document_income_results.is_none() => {
                    document_income_results = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_add_results: item_add_results.unwrap_or_default(),
            bank_income_results: bank_income_results.unwrap_or_default(),
            bank_employment_results: bank_employment_results.unwrap_or_default(),
            payroll_income_results: payroll_income_results.unwrap_or_default(),
            document_income_results,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditSessionResults {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditSessionItemAddResult {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "public_token", self.public_token.as_ref())?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditSessionItemAddResult {
    const NAME: &'static str = "CreditSessionItemAddResult";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "public_token" => 0,
            "item_id" => 1,
            "institution_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut public_token: Option<plaid_types::PublicToken> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if public_token.is_none() => public_token = members.next_value()?,
                1 if item_id.is_none() => item_id = members.next_value()?,
                2 if institution_id.is_none() => institution_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            public_token,
            item_id,
            institution_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditSessionItemAddResult {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditSessionBankIncomeResult {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditSessionBankIncomeResult {
    const NAME: &'static str = "CreditSessionBankIncomeResult";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "item_id" => 1,
            "institution_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<plaid_types::CreditSessionBankIncomeStatus> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = members.next_value()?,
                1 if item_id.is_none() => item_id = members.next_value()?,
                2 if institution_id.is_none() => institution_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status,
            item_id,
            institution_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditSessionBankIncomeResult {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditSessionBankEmploymentResult {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditSessionBankEmploymentResult {
    const NAME: &'static str = "CreditSessionBankEmploymentResult";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "item_id" => 1,
            "institution_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::CreditSessionBankEmploymentStatus> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = members.next_value()?,
                1 if item_id.is_none() => item_id = members.next_value()?,
                2 if institution_id.is_none() => institution_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status,
            item_id,
            institution_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditSessionBankEmploymentResult {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditSessionPayrollIncomeResult {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "num_paystubs_retrieved",
            self.num_paystubs_retrieved.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "num_w2s_retrieved",
            self.num_w2s_retrieved.as_ref(),
        )?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::put_some(
            &mut members,
            "institution_name",
            self.institution_name.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditSessionPayrollIncomeResult {
    const NAME: &'static str = "CreditSessionPayrollIncomeResult";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "num_paystubs_retrieved" => 0,
            "num_w2s_retrieved" => 1,
            "institution_id" => 2,
            "institution_name" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut num_paystubs_retrieved: Option<codec::Int> = None;
        let mut num_w2s_retrieved: Option<codec::Int> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if num_paystubs_retrieved.is_none() => {
                    num_paystubs_retrieved = members.next_value()?
                }
                1 if num_w2s_retrieved.is_none() => num_w2s_retrieved = members.next_value()?,
                2 if institution_id.is_none() => institution_id = members.next_value()?,
                3 if institution_name.is_none() => institution_name = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            num_paystubs_retrieved: num_paystubs_retrieved.map(|value| value.0),
            num_w2s_retrieved: num_w2s_retrieved.map(|value| value.0),
            institution_id,
            institution_name,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditSessionPayrollIncomeResult {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditSessionError {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "error_type", self.error_type.as_ref())?;
        codec::put_some(&mut members, "error_code", self.error_code.as_ref())?;
        codec::put_some(&mut members, "error_message", self.error_message.as_ref())?;
        codec::put(&mut members, "display_message", &self.display_message)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditSessionError {
    const NAME: &'static str = "CreditSessionError";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error_type" => 0,
            "error_code" => 1,
            "error_message" => 2,
            "display_message" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error_type: Option<String> = None;
        let mut error_code: Option<String> = None;
        let mut error_message: Option<String> = None;
        let mut display_message: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error_type.is_none() => error_type = members.next_value()?,
                1 if error_code.is_none() => error_code = members.next_value()?,
                2 if error_message.is_none() => error_message = members.next_value()?,
                3 if display_message.is_none() => display_message = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error_type,
            error_code,
            error_message,
            display_message,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditSessionError {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EmployersSearchRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "query", &self.query)?;
        codec::put(&mut members, "products", &self.products)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::EmployersSearchRequest {
    const NAME: &'static str = "EmployersSearchRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "query" => 0,
            "products" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut query: Option<String> = None;
        let mut products: Option<Vec<String>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if query.is_none() => query = Some(members.next_value()?),
                1 if products.is_none() => products = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            query: codec::required(query, "query")?,
            products: products.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::EmployersSearchRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EmployersSearchResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "employers", &self.employers)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EmployersSearchResponse {
    const NAME: &'static str = "EmployersSearchResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "employers" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut employers: Option<Vec<super::types::Employer>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if employers.is_none() => employers = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            employers: employers.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EmployersSearchResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Employer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "employer_id", &self.employer_id)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put_some(
            &mut members,
            "confidence_score",
            self.confidence_score.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Employer {
    const NAME: &'static str = "Employer";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "employer_id" => 0,
            "name" => 1,
            "address" => 2,
            "confidence_score" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut employer_id: Option<String> = None;
        let mut name: Option<String> = None;
        let mut address: Option<plaid_types::AddressData> = None;
        let mut confidence_score: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if employer_id.is_none() => employer_id = Some(members.next_value()?),
                1 if name.is_none() => name = Some(members.next_value()?),
                2 if address.is_none() => address = members.next_value()?,
                3 if confidence_score.is_none() => confidence_score = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            employer_id: codec::required(employer_id, "employer_id")?,
            name: codec::required(name, "name")?,
            address,
            confidence_score: confidence_score.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Employer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeVerificationCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook", &self.webhook)?;
        codec::put_some(&mut members, "precheck_id", self.precheck_id.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IncomeVerificationCreateRequest {
    const NAME: &'static str = "IncomeVerificationCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "webhook" => 0,
            "precheck_id" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut webhook: Option<String> = None;
        let mut precheck_id: Option<String> = None;
        let mut options: Option<super::types::IncomeVerificationCreateRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if webhook.is_none() => webhook = Some(members.next_value()?),
                1 if precheck_id.is_none() => precheck_id = members.next_value()?,
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            webhook: codec::required(webhook, "webhook")?,
            precheck_id,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IncomeVerificationCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeVerificationCreateRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "access_tokens", self.access_tokens.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IncomeVerificationCreateRequestOptions {
    const NAME: &'static str = "IncomeVerificationCreateRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_tokens" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_tokens: Option<Vec<plaid_types::AccessToken>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_tokens.is_none() => access_tokens = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { access_tokens })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IncomeVerificationCreateRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeVerificationCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "income_verification_id",
            &self.income_verification_id,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IncomeVerificationCreateResponse {
    const NAME: &'static str = "IncomeVerificationCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_verification_id" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_verification_id: Option<plaid_types::IncomeVerificationId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_verification_id.is_none() => {
                    income_verification_id = Some(members.next_value()?)
                }
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_verification_id: codec::required(
                income_verification_id,
                "income_verification_id",
            )?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IncomeVerificationCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeVerificationPaystubsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "income_verification_id",
            self.income_verification_id.as_ref(),
        )?;
        codec::put_some(&mut members, "access_token", self.access_token.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IncomeVerificationPaystubsGetRequest {
    const NAME: &'static str = "IncomeVerificationPaystubsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_verification_id" => 0,
            "access_token" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_verification_id: Option<plaid_types::IncomeVerificationId> = None;
        let mut access_token: Option<plaid_types::AccessToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_verification_id.is_none() => {
                    income_verification_id = members.next_value()?
                }
                1 if access_token.is_none() => access_token = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_verification_id,
            access_token,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IncomeVerificationPaystubsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeVerificationPaystubsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "document_metadata", &self.document_metadata)?;
        codec::put(&mut members, "paystubs", &self.paystubs)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IncomeVerificationPaystubsGetResponse {
    const NAME: &'static str = "IncomeVerificationPaystubsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "document_metadata" => 0,
            "paystubs" => 1,
            "error" => 2,
            "request_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut document_metadata: Option<Vec<super::types::DocumentMetadata>> = None;
        let mut paystubs: Option<Vec<super::types::Paystub>> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if document_metadata.is_none() => document_metadata = members.next_value()?,
                1 if paystubs.is_none() => paystubs = members.next_value()?,
                2 if error.is_none() => error = members.next_value()?,
                3 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            document_metadata: document_metadata.unwrap_or_default(),
            paystubs: paystubs.unwrap_or_default(),
            error: error.and_then(|value| value.0),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IncomeVerificationPaystubsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DocumentMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "doc_id", self.doc_id.as_ref())?;
        codec::put_some(&mut members, "doc_type", self.doc_type.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DocumentMetadata {
    const NAME: &'static str = "DocumentMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "status" => 1,
            "doc_id" => 2,
            "doc_type" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut status: Option<String> = None;
        let mut doc_id: Option<String> = None;
        let mut doc_type: Option<super::types::DocType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if status.is_none() => status = members.next_value()?,
                2 if doc_id.is_none() => doc_id = members.next_value()?,
                3 if doc_type.is_none() => doc_type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            status,
            doc_id,
            doc_type,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DocumentMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Paystub {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "deductions", self.deductions.as_ref())?;
        codec::put_some(&mut members, "doc_id", self.doc_id.as_ref())?;
        codec::put_some(&mut members, "earnings", self.earnings.as_ref())?;
        codec::put(&mut members, "employee", &self.employee)?;
        codec::put(&mut members, "employer", &self.employer)?;
        codec::put_some(
            &mut members,
            "employment_details",
            self.employment_details.as_ref(),
        )?;
        codec::put_some(&mut members, "net_pay", self.net_pay.as_ref())?;
        codec::put(&mut members, "pay_period_details", &self.pay_period_details)?;
        codec::put_some(
            &mut members,
            "paystub_details",
            self.paystub_details.as_ref(),
        )?;
        codec::put(&mut members, "income_breakdown", &self.income_breakdown)?;
        codec::put_some(&mut members, "ytd_earnings", self.ytd_earnings.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Paystub {
    const NAME: &'static str = "Paystub";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "deductions" => 0,
            "doc_id" => 1,
            "earnings" => 2,
            "employee" => 3,
            "employer" => 4,
            "employment_details" => 5,
            "net_pay" => 6,
            "pay_period_details" => 7,
            "paystub_details" => 8,
            "income_breakdown" => 9,
            "ytd_earnings" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut deductions: Option<super::types::Deductions> = None;
        let mut doc_id: Option<String> = None;
        let mut earnings: Option<super::types::Earnings> = None;
        let mut employee: Option<super::types::Employee> = None;
        let mut employer: Option<super::types::PaystubEmployer> = None;
        let mut employment_details: Option<super::types::EmploymentDetails> = None;
        let mut net_pay: Option<super::types::NetPay> = None;
        let mut pay_period_details: Option<super::types::PayPeriodDetails> = None;
        let mut paystub_details: Option<super::types::PaystubDetails> = None;
        let mut income_breakdown: Option<Vec<plaid_types::IncomeBreakdown>> = None;
        let mut ytd_earnings: Option<super::types::PaystubYTDDetails> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if deductions.is_none() => deductions = members.next_value()?,
                1 if doc_id.is_none() => doc_id = members.next_value()?,
                2 if earnings.is_none() => earnings = members.next_value()?,
                3 if employee.is_none() => employee = Some(members.next_value()?),
                4 if employer.is_none() => employer = Some(members.next_value()?),
                5 if employment_details.is_none() => employment_details = members.next_value()?,
                6 if net_pay.is_none() => net_pay = members.next_value()?,
                7 if pay_period_details.is_none() => {
                    pay_period_details = Some(members.next_value()?)
                }
                8 if paystub_details.is_none() => paystub_details = members.next_value()?,
                9 if income_breakdown.is_none() => income_breakdown = members.next_value()?,
                10 if ytd_earnings.is_none() => ytd_earnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            deductions,
            doc_id,
            earnings,
            employee: codec::required(employee, "employee")?,
            employer: codec::required(employer, "employer")?,
            employment_details,
            net_pay,
            pay_period_details: codec::required(pay_period_details, "pay_period_details")?,
            paystub_details,
            income_breakdown: income_breakdown.unwrap_or_default(),
            ytd_earnings,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Paystub {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Deductions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "subtotals", &self.subtotals)?;
        codec::put(&mut members, "breakdown", &self.breakdown)?;
        codec::put(&mut members, "totals", &self.totals)?;
        codec::put_some(&mut members, "total", self.total.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Deductions {
    const NAME: &'static str = "Deductions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "subtotals" => 0,
            "breakdown" => 1,
            "totals" => 2,
            "total" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut subtotals: Option<Vec<super::types::Total>> = None;
        let mut breakdown: Option<Vec<super::types::DeductionsBreakdown>> = None;
        let mut totals: Option<Vec<super::types::Total>> = None;
        let mut total: Option<super::types::DeductionsTotal> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if subtotals.is_none() => subtotals = members.next_value()?,
                1 if breakdown.is_none() => breakdown = members.next_value()?,
                2 if totals.is_none() => totals = members.next_value()?,
                3 if total.is_none() => total = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            subtotals: subtotals.unwrap_or_default(),
            breakdown: breakdown.unwrap_or_default(),
            totals: totals.unwrap_or_default(),
            total,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Deductions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Total {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "canonical_description",
            &self.canonical_description,
        )?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put_some(&mut members, "current_pay", self.current_pay.as_ref())?;
        codec::put_some(&mut members, "ytd_pay", self.ytd_pay.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Total {
    const NAME: &'static str = "Total";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "canonical_description" => 0,
            "description" => 1,
            "current_pay" => 2,
            "ytd_pay" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut canonical_description: Option<super::types::TotalCanonicalDescription> = None;
        let mut description: Option<String> = None;
        let mut current_pay: Option<super::types::Pay> = None;
        let mut ytd_pay: Option<super::types::Pay> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if canonical_description.is_none() => {
                    canonical_description = members.next_value()?
                }
                1 if description.is_none() => description = members.next_value()?,
                2 if current_pay.is_none() => current_pay = members.next_value()?,
                3 if ytd_pay.is_none() => ytd_pay = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            canonical_description,
            description,
            current_pay,
            ytd_pay,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Total {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Pay {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "currency", &self.currency)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Pay {
    const NAME: &'static str = "Pay";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "currency" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut currency: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = members.next_value()?,
                1 if currency.is_none() => currency = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { amount, currency })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Pay {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DeductionsBreakdown {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "current_amount", &self.current_amount)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "ytd_amount", &self.ytd_amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DeductionsBreakdown {
    const NAME: &'static str = "DeductionsBreakdown";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "current_amount" => 0,
            "description" => 1,
            "iso_currency_code" => 2,
            "unofficial_currency_code" => 3,
            "ytd_amount" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut current_amount: Option<plaid_core::Amount> = None;
        let mut description: Option<String> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut ytd_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if current_amount.is_none() => current_amount = members.next_value()?,
                1 if description.is_none() => description = members.next_value()?,
                2 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                3 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                4 if ytd_amount.is_none() => ytd_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            current_amount,
            description,
            iso_currency_code,
            unofficial_currency_code,
            ytd_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DeductionsBreakdown {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DeductionsTotal {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "current_amount", &self.current_amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "ytd_amount", &self.ytd_amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DeductionsTotal {
    const NAME: &'static str = "DeductionsTotal";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "current_amount" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            "ytd_amount" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut current_amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut ytd_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if current_amount.is_none() => current_amount = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                3 if ytd_amount.is_none() => ytd_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            current_amount,
            iso_currency_code,
            unofficial_currency_code,
            ytd_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DeductionsTotal {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Earnings {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "subtotals", &self.subtotals)?;
        codec::put(&mut members, "totals", &self.totals)?;
        codec::put(&mut members, "breakdown", &self.breakdown)?;
        codec::put_some(&mut members, "total", self.total.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Earnings {
    const NAME: &'static str = "Earnings";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "subtotals" => 0,
            "totals" => 1,
            "breakdown" => 2,
            "total" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut subtotals: Option<Vec<super::types::EarningsTotal>> = None;
        let mut totals: Option<Vec<super::types::EarningsTotal>> = None;
        let mut breakdown: Option<Vec<super::types::EarningsBreakdown>> = None;
        let mut total: Option<super::types::EarningsTotal> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if subtotals.is_none() => subtotals = members.next_value()?,
                1 if totals.is_none() => totals = members.next_value()?,
                2 if breakdown.is_none() => breakdown = members.next_value()?,
                3 if total.is_none() => total = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            subtotals: subtotals.unwrap_or_default(),
            totals: totals.unwrap_or_default(),
            breakdown: breakdown.unwrap_or_default(),
            total,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Earnings {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EarningsTotal {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "current_amount", &self.current_amount)?;
        codec::put_some(&mut members, "current_pay", self.current_pay.as_ref())?;
        codec::put_some(&mut members, "ytd_pay", self.ytd_pay.as_ref())?;
        codec::put(&mut members, "hours", &self.hours)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "ytd_amount", &self.ytd_amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EarningsTotal {
    const NAME: &'static str = "EarningsTotal";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "current_amount" => 0,
            "current_pay" => 1,
            "ytd_pay" => 2,
            "hours" => 3,
            "iso_currency_code" => 4,
            "unofficial_currency_code" => 5,
            "ytd_amount" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut current_amount: Option<plaid_core::Amount> = None;
        let mut current_pay: Option<super::types::Pay> = None;
        let mut ytd_pay: Option<super::types::Pay> = None;
        let mut hours: Option<codec::Float> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut ytd_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if current_amount.is_none() => current_amount = members.next_value()?,
                1 if current_pay.is_none() => current_pay = members.next_value()?,
                2 if ytd_pay.is_none() => ytd_pay = members.next_value()?,
                3 if hours.is_none() => hours = members.next_value()?,
                4 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                5 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                6 if ytd_amount.is_none() => ytd_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            current_amount,
            current_pay,
            ytd_pay,
            hours: hours.map(|value| value.0),
            iso_currency_code,
            unofficial_currency_code,
            ytd_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EarningsTotal {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EarningsBreakdown {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "canonical_description",
            &self.canonical_description,
        )?;
        codec::put(&mut members, "current_amount", &self.current_amount)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "hours", &self.hours)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "rate", &self.rate)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "ytd_amount", &self.ytd_amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EarningsBreakdown {
    const NAME: &'static str = "EarningsBreakdown";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "canonical_description" => 0,
            "current_amount" => 1,
            "description" => 2,
            "hours" => 3,
            "iso_currency_code" => 4,
            "rate" => 5,
            "unofficial_currency_code" => 6,
            "ytd_amount" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut canonical_description: Option<plaid_types::EarningsBreakdownCanonicalDescription> =
            None;
        let mut current_amount: Option<plaid_core::Amount> = None;
        let mut description: Option<String> = None;
        let mut hours: Option<codec::Float> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut rate: Option<codec::Float> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut ytd_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if canonical_description.is_none() => {
                    canonical_description = members.next_value()?
                }
                1 if current_amount.is_none() => current_amount = members.next_value()?,
                2 if description.is_none() => description = members.next_value()?,
                3 if hours.is_none() => hours = members.next_value()?,
                4 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                5 if rate.is_none() => rate = members.next_value()?,
                6 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                7 if ytd_amount.is_none() => ytd_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            canonical_description,
            current_amount,
            description,
            hours: hours.map(|value| value.0),
            iso_currency_code,
            rate: rate.map(|value| value.0),
            unofficial_currency_code,
            ytd_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EarningsBreakdown {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Employee {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "marital_status", &self.marital_status)?;
        codec::put_some(&mut members, "taxpayer_id", self.taxpayer_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Employee {
    const NAME: &'static str = "Employee";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "address" => 0,
            "name" => 1,
            "marital_status" => 2,
            "taxpayer_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut address: Option<super::types::PaystubAddress> = None;
        let mut name: Option<String> = None;
        let mut marital_status: Option<String> = None;
        let mut taxpayer_id: Option<super::types::TaxpayerID> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if address.is_none() => address = members.next_value()?,
                1 if name.is_none() => name = members.next_value()?,
                2 if marital_status.is_none() => marital_status = members.next_value()?,
                3 if taxpayer_id.is_none() => taxpayer_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            address,
            name,
            marital_status,
            taxpayer_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Employee {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put(&mut members, "line1", &self.line1)?;
        codec::put(&mut members, "line2", &self.line2)?;
        codec::put(&mut members, "state_code", &self.state_code)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaystubAddress {
    const NAME: &'static str = "PaystubAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "city" => 0,
            "country" => 1,
            "postal_code" => 2,
            "region" => 3,
            "street" => 4,
            "line1" => 5,
            "line2" => 6,
            "state_code" => 7,
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
        let mut line1: Option<String> = None;
        let mut line2: Option<String> = None;
        let mut state_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if city.is_none() => city = members.next_value()?,
                1 if country.is_none() => country = members.next_value()?,
                2 if postal_code.is_none() => postal_code = members.next_value()?,
                3 if region.is_none() => region = members.next_value()?,
                4 if street.is_none() => street = members.next_value()?,
                5 if line1.is_none() => line1 = members.next_value()?,
                6 if line2.is_none() => line2 = members.next_value()?,
                7 if state_code.is_none() => state_code = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            city,
            country,
            postal_code,
            region,
            street,
            line1,
            line2,
            state_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaystubAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TaxpayerID {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id_type", &self.id_type)?;
        codec::put(&mut members, "id_mask", &self.id_mask)?;
        codec::put(&mut members, "last_4_digits", &self.last_4_digits)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TaxpayerID {
    const NAME: &'static str = "TaxpayerID";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id_type" => 0,
            "id_mask" => 1,
            "last_4_digits" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id_type: Option<String> = None;
        let mut id_mask: Option<plaid_core::Sensitive> = None;
        let mut last_4_digits: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id_type.is_none() => id_type = members.next_value()?,
                1 if id_mask.is_none() => id_mask = members.next_value()?,
                2 if last_4_digits.is_none() => last_4_digits = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id_type,
            id_mask,
            last_4_digits,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TaxpayerID {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubEmployer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put(&mut members, "name", &self.name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaystubEmployer {
    const NAME: &'static str = "PaystubEmployer";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "address" => 0,
            "name" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut address: Option<super::types::PaystubAddress> = None;
        let mut name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if address.is_none() => address = members.next_value()?,
                1 if name.is_none() => name = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { address, name })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaystubEmployer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EmploymentDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "annual_salary", self.annual_salary.as_ref())?;
        codec::put(&mut members, "hire_date", &self.hire_date)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EmploymentDetails {
    const NAME: &'static str = "EmploymentDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "annual_salary" => 0,
            "hire_date" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut annual_salary: Option<super::types::Pay> = None;
        let mut hire_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if annual_salary.is_none() => annual_salary = members.next_value()?,
                1 if hire_date.is_none() => hire_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            annual_salary,
            hire_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EmploymentDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::NetPay {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "current_amount", &self.current_amount)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "ytd_amount", &self.ytd_amount)?;
        codec::put_some(&mut members, "total", self.total.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::NetPay {
    const NAME: &'static str = "NetPay";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "current_amount" => 0,
            "description" => 1,
            "iso_currency_code" => 2,
            "unofficial_currency_code" => 3,
            "ytd_amount" => 4,
            "total" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut current_amount: Option<plaid_core::Amount> = None;
        let mut description: Option<String> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut ytd_amount: Option<plaid_core::Amount> = None;
        let mut total: Option<super::types::Total> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if current_amount.is_none() => current_amount = members.next_value()?,
                1 if description.is_none() => description = members.next_value()?,
                2 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                3 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                4 if ytd_amount.is_none() => ytd_amount = members.next_value()?,
                5 if total.is_none() => total = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            current_amount,
            description,
            iso_currency_code,
            unofficial_currency_code,
            ytd_amount,
            total,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::NetPay {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PayPeriodDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "check_amount", &self.check_amount)?;
        codec::put(
            &mut members,
            "distribution_breakdown",
            &self.distribution_breakdown,
        )?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put(&mut members, "gross_earnings", &self.gross_earnings)?;
        codec::put(&mut members, "pay_date", &self.pay_date)?;
        codec::put(&mut members, "pay_frequency", &self.pay_frequency)?;
        codec::put(&mut members, "pay_day", &self.pay_day)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PayPeriodDetails {
    const NAME: &'static str = "PayPeriodDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "check_amount" => 0,
            "distribution_breakdown" => 1,
            "end_date" => 2,
            "gross_earnings" => 3,
            "pay_date" => 4,
            "pay_frequency" => 5,
            "pay_day" => 6,
            "start_date" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut check_amount: Option<plaid_core::Amount> = None;
        let mut distribution_breakdown: Option<Vec<super::types::DistributionBreakdown>> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut gross_earnings: Option<plaid_core::Amount> = None;
        let mut pay_date: Option<plaid_core::Date> = None;
        let mut pay_frequency: Option<super::types::PayPeriodDetailsPayFrequency> = None;
        let mut pay_day: Option<plaid_core::Date> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if check_amount.is_none() => check_amount = members.next_value()?,
                1 if distribution_breakdown.is_none() => {
                    distribution_breakdown = members.next_value()?
                }
                2 if end_date.is_none() => end_date = members.next_value()?,
                3 if gross_earnings.is_none() => gross_earnings = members.next_value()?,
                4 if pay_date.is_none() => pay_date = members.next_value()?,
                5 if pay_frequency.is_none() => pay_frequency = members.next_value()?,
                6 if pay_day.is_none() => pay_day = members.next_value()?,
                7 if start_date.is_none() => start_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            check_amount,
            distribution_breakdown: distribution_breakdown.unwrap_or_default(),
            end_date,
            gross_earnings,
            pay_date,
            pay_frequency,
            pay_day,
            start_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PayPeriodDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DistributionBreakdown {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_name", &self.account_name)?;
        codec::put(&mut members, "bank_name", &self.bank_name)?;
        codec::put(&mut members, "current_amount", &self.current_amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put_some(&mut members, "current_pay", self.current_pay.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DistributionBreakdown {
    const NAME: &'static str = "DistributionBreakdown";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_name" => 0,
            "bank_name" => 1,
            "current_amount" => 2,
            "iso_currency_code" => 3,
            "mask" => 4,
            "type" => 5,
            "unofficial_currency_code" => 6,
            "current_pay" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_name: Option<String> = None;
        let mut bank_name: Option<String> = None;
        let mut current_amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut mask: Option<String> = None;
        let mut r#type: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut current_pay: Option<super::types::Pay> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_name.is_none() => account_name = members.next_value()?,
                1 if bank_name.is_none() => bank_name = members.next_value()?,
                2 if current_amount.is_none() => current_amount = members.next_value()?,
                3 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                4 if mask.is_none() => mask = members.next_value()?,
                5 if r#type.is_none() => r#type = members.next_value()?,
                6 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                7 if current_pay.is_none() => current_pay = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_name,
            bank_name,
            current_amount,
            iso_currency_code,
            mask,
            r#type,
            unofficial_currency_code,
            current_pay,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DistributionBreakdown {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "pay_period_start_date",
            &self.pay_period_start_date,
        )?;
        codec::put(
            &mut members,
            "pay_period_end_date",
            &self.pay_period_end_date,
        )?;
        codec::put(&mut members, "pay_date", &self.pay_date)?;
        codec::put(&mut members, "paystub_provider", &self.paystub_provider)?;
        codec::put(&mut members, "pay_frequency", &self.pay_frequency)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaystubDetails {
    const NAME: &'static str = "PaystubDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "pay_period_start_date" => 0,
            "pay_period_end_date" => 1,
            "pay_date" => 2,
            "paystub_provider" => 3,
            "pay_frequency" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut pay_period_start_date: Option<plaid_core::Date> = None;
        let mut pay_period_end_date: Option<plaid_core::Date> = None;
        let mut pay_date: Option<plaid_core::Date> = None;
        let mut paystub_provider: Option<String> = None;
        let mut pay_frequency: Option<super::types::PaystubPayFrequency> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if pay_period_start_date.is_none() => {
                    pay_period_start_date = members.next_value()?
                }
                1 if pay_period_end_date.is_none() => pay_period_end_date = members.next_value()?,
                2 if pay_date.is_none() => pay_date = members.next_value()?,
                3 if paystub_provider.is_none() => paystub_provider = members.next_value()?,
                4 if pay_frequency.is_none() => pay_frequency = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            pay_period_start_date,
            pay_period_end_date,
            pay_date,
            paystub_provider,
            pay_frequency,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaystubDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubYTDDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "gross_earnings", &self.gross_earnings)?;
        codec::put(&mut members, "net_earnings", &self.net_earnings)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaystubYTDDetails {
    const NAME: &'static str = "PaystubYTDDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "gross_earnings" => 0,
            "net_earnings" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut gross_earnings: Option<plaid_core::Amount> = None;
        let mut net_earnings: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if gross_earnings.is_none() => gross_earnings = members.next_value()?,
                1 if net_earnings.is_none() => net_earnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            gross_earnings,
            net_earnings,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaystubYTDDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeVerificationDocumentsDownloadRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "income_verification_id",
            self.income_verification_id.as_ref(),
        )?;
        codec::put_some(&mut members, "access_token", self.access_token.as_ref())?;
        codec::put_some(&mut members, "document_id", self.document_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IncomeVerificationDocumentsDownloadRequest {
    const NAME: &'static str = "IncomeVerificationDocumentsDownloadRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_verification_id" => 0,
            "access_token" => 1,
            "document_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_verification_id: Option<plaid_types::IncomeVerificationId> = None;
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut document_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_verification_id.is_none() => {
                    income_verification_id = members.next_value()?
                }
                1 if access_token.is_none() => access_token = members.next_value()?,
                2 if document_id.is_none() => document_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_verification_id,
            access_token,
            document_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IncomeVerificationDocumentsDownloadRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeVerificationTaxformsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "income_verification_id",
            self.income_verification_id.as_ref(),
        )?;
        codec::put_some(&mut members, "access_token", self.access_token.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IncomeVerificationTaxformsGetRequest {
    const NAME: &'static str = "IncomeVerificationTaxformsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_verification_id" => 0,
            "access_token" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_verification_id: Option<plaid_types::IncomeVerificationId> = None;
        let mut access_token: Option<plaid_types::AccessToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_verification_id.is_none() => {
                    income_verification_id = members.next_value()?
                }
                1 if access_token.is_none() => access_token = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_verification_id,
            access_token,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IncomeVerificationTaxformsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeVerificationTaxformsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "document_metadata", &self.document_metadata)?;
        codec::put(&mut members, "taxforms", &self.taxforms)?;
        codec::put_some(&mut members, "error", self.error.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IncomeVerificationTaxformsGetResponse {
    const NAME: &'static str = "IncomeVerificationTaxformsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "document_metadata" => 1,
            "taxforms" => 2,
            "error" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut document_metadata: Option<Vec<super::types::DocumentMetadata>> = None;
        let mut taxforms: Option<Vec<super::types::Taxform>> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if document_metadata.is_none() => document_metadata = members.next_value()?,
                2 if taxforms.is_none() => taxforms = members.next_value()?,
                3 if error.is_none() => error = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            document_metadata: document_metadata.unwrap_or_default(),
            taxforms: taxforms.unwrap_or_default(),
            error: error.and_then(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IncomeVerificationTaxformsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Taxform {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "doc_id", self.doc_id.as_ref())?;
        codec::put(&mut members, "document_type", &self.document_type)?;
        codec::put_some(&mut members, "w2", self.w2.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Taxform {
    const NAME: &'static str = "Taxform";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "doc_id" => 0,
            "document_type" => 1,
            "w2" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut doc_id: Option<String> = None;
        let mut document_type: Option<String> = None;
        let mut w2: Option<super::types::W2> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if doc_id.is_none() => doc_id = members.next_value()?,
                1 if document_type.is_none() => document_type = Some(members.next_value()?),
                2 if w2.is_none() => w2 = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            doc_id,
            document_type: codec::required(document_type, "document_type")?,
            w2,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Taxform {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::W2 {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "employer", self.employer.as_ref())?;
        codec::put_some(&mut members, "employee", self.employee.as_ref())?;
        codec::put(&mut members, "tax_year", &self.tax_year)?;
        codec::put(&mut members, "employer_id_number", &self.employer_id_number)?;
        codec::put(
            &mut members,
            "wages_tips_other_comp",
            &self.wages_tips_other_comp,
        )?;
        codec::put(
            &mut members,
            "federal_income_tax_withheld",
            &self.federal_income_tax_withheld,
        )?;
        codec::put(
            &mut members,
            "social_security_wages",
            &self.social_security_wages,
        )?;
        codec::put(
            &mut members,
            "social_security_tax_withheld",
            &self.social_security_tax_withheld,
        )?;
        codec::put(
            &mut members,
            "medicare_wages_and_tips",
            &self.medicare_wages_and_tips,
        )?;
        codec::put(
            &mut members,
            "medicare_tax_withheld",
            &self.medicare_tax_withheld,
        )?;
        codec::put(
            &mut members,
            "social_security_tips",
            &self.social_security_tips,
        )?;
        codec::put(&mut members, "allocated_tips", &self.allocated_tips)?;
        codec::put(&mut members, "box_9", &self.box_9)?;
        codec::put(
            &mut members,
            "dependent_care_benefits",
            &self.dependent_care_benefits,
        )?;
        codec::put(&mut members, "nonqualified_plans", &self.nonqualified_plans)?;
        codec::put(&mut members, "box_12", &self.box_12)?;
        codec::put(&mut members, "statutory_employee", &self.statutory_employee)?;
        codec::put(&mut members, "retirement_plan", &self.retirement_plan)?;
        codec::put(
            &mut members,
            "third_party_sick_pay",
            &self.third_party_sick_pay,
        )?;
        codec::put(&mut members, "other", &self.other)?;
        codec::put(
            &mut members,
            "state_and_local_wages",
            &self.state_and_local_wages,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::W2 {
    const NAME: &'static str = "W2";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "employer" => 0,
            "employee" => 1,
            "tax_year" => 2,
            "employer_id_number" => 3,
            "wages_tips_other_comp" => 4,
            "federal_income_tax_withheld" => 5,
            "social_security_wages" => 6,
            "social_security_tax_withheld" => 7,
            "medicare_wages_and_tips" => 8,
            "medicare_tax_withheld" => 9,
            "social_security_tips" => 10,
            "allocated_tips" => 11,
            "box_9" => 12,
            "dependent_care_benefits" => 13,
            "nonqualified_plans" => 14,
            "box_12" => 15,
            "statutory_employee" => 16,
            "retirement_plan" => 17,
            "third_party_sick_pay" => 18,
            "other" => 19,
            "state_and_local_wages" => 20,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut employer: Option<super::types::PaystubEmployer> = None;
        let mut employee: Option<super::types::Employee> = None;
        let mut tax_year: Option<String> = None;
        let mut employer_id_number: Option<plaid_core::Sensitive> = None;
        let mut wages_tips_other_comp: Option<String> = None;
        let mut federal_income_tax_withheld: Option<String> = None;
        let mut social_security_wages: Option<String> = None;
        let mut social_security_tax_withheld: Option<String> = None;
        let mut medicare_wages_and_tips: Option<String> = None;
        let mut medicare_tax_withheld: Option<String> = None;
        let mut social_security_tips: Option<String> = None;
        let mut allocated_tips: Option<String> = None;
        let mut box_9: Option<String> = None;
        let mut dependent_care_benefits: Option<String> = None;
        let mut nonqualified_plans: Option<String> = None;
        let mut box_12: Option<Vec<super::types::W2Box12>> = None;
        let mut statutory_employee: Option<String> = None;
        let mut retirement_plan: Option<String> = None;
        let mut third_party_sick_pay: Option<String> = None;
        let mut other: Option<String> = None;
        let mut state_and_local_wages: Option<Vec<super::types::W2StateAndLocalWages>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if employer.is_none() => employer = members.next_value()?,
                1 if employee.is_none() => employee = members.next_value()?,
                2 if tax_year.is_none() => tax_year = members.next_value()?,
                3 if employer_id_number.is_none() => employer_id_number = members.next_value()?,
                4 if wages_tips_other_comp.is_none() => {
                    wages_tips_other_comp = members.next_value()?
                }
                5 if federal_income_tax_withheld.is_none() => {
                    federal_income_tax_withheld = members.next_value()?
                }
                6 if social_security_wages.is_none() => {
                    social_security_wages = members.next_value()?
                }
                7 if social_security_tax_withheld.is_none() => {
                    social_security_tax_withheld = members.next_value()?
                }
                8 if medicare_wages_and_tips.is_none() => {
                    medicare_wages_and_tips = members.next_value()?
                }
                9 if medicare_tax_withheld.is_none() => {
                    medicare_tax_withheld = members.next_value()?
                }
                10 if social_security_tips.is_none() => {
                    social_security_tips = members.next_value()?
                }
                11 if allocated_tips.is_none() => allocated_tips = members.next_value()?,
                12 if box_9.is_none() => box_9 = members.next_value()?,
                13 if dependent_care_benefits.is_none() => {
                    dependent_care_benefits = members.next_value()?
                }
                14 if nonqualified_plans.is_none() => nonqualified_plans = members.next_value()?,
                15 if box_12.is_none() => box_12 = members.next_value()?,
                16 if statutory_employee.is_none() => statutory_employee = members.next_value()?,
                17 if retirement_plan.is_none() => retirement_plan = members.next_value()?,
                18 if third_party_sick_pay.is_none() => {
                    third_party_sick_pay = members.next_value()?
                }
                19 if other.is_none() => other = members.next_value()?,
                20 if state_and_local_wages.is_none() => {
                    state_and_local_wages = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            employer,
            employee,
            tax_year,
            employer_id_number,
            wages_tips_other_comp,
            federal_income_tax_withheld,
            social_security_wages,
            social_security_tax_withheld,
            medicare_wages_and_tips,
            medicare_tax_withheld,
            social_security_tips,
            allocated_tips,
            box_9,
            dependent_care_benefits,
            nonqualified_plans,
            box_12: box_12.unwrap_or_default(),
            statutory_employee,
            retirement_plan,
            third_party_sick_pay,
            other,
            state_and_local_wages: state_and_local_wages.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::W2 {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::W2Box12 {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "code", &self.code)?;
        codec::put(
            &mut members,
            "amount",
            &self.amount.as_ref().map(codec::AmountText),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::W2Box12 {
    const NAME: &'static str = "W2Box12";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "code" => 0,
            "amount" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut code: Option<String> = None;
        let mut amount: Option<codec::AmountOrNone> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if code.is_none() => code = members.next_value()?,
                1 if amount.is_none() => amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            code,
            amount: amount.and_then(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::W2Box12 {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::W2StateAndLocalWages {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "state", &self.state)?;
        codec::put(
            &mut members,
            "employer_state_id_number",
            &self.employer_state_id_number,
        )?;
        codec::put(&mut members, "state_wages_tips", &self.state_wages_tips)?;
        codec::put(&mut members, "state_income_tax", &self.state_income_tax)?;
        codec::put(&mut members, "local_wages_tips", &self.local_wages_tips)?;
        codec::put(&mut members, "local_income_tax", &self.local_income_tax)?;
        codec::put(&mut members, "locality_name", &self.locality_name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::W2StateAndLocalWages {
    const NAME: &'static str = "W2StateAndLocalWages";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "state" => 0,
            "employer_state_id_number" => 1,
            "state_wages_tips" => 2,
            "state_income_tax" => 3,
            "local_wages_tips" => 4,
            "local_income_tax" => 5,
            "locality_name" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut state: Option<String> = None;
        let mut employer_state_id_number: Option<String> = None;
        let mut state_wages_tips: Option<String> = None;
        let mut state_income_tax: Option<String> = None;
        let mut local_wages_tips: Option<String> = None;
        let mut local_income_tax: Option<String> = None;
        let mut locality_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if state.is_none() => state = members.next_value()?,
                1 if employer_state_id_number.is_none() => {
                    employer_state_id_number = members.next_value()?
                }
                2 if state_wages_tips.is_none() => state_wages_tips = members.next_value()?,
                3 if state_income_tax.is_none() => state_income_tax = members.next_value()?,
                4 if local_wages_tips.is_none() => local_wages_tips = members.next_value()?,
                5 if local_income_tax.is_none() => local_income_tax = members.next_value()?,
                6 if locality_name.is_none() => locality_name = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            state,
            employer_state_id_number,
            state_wages_tips,
            state_income_tax,
            local_wages_tips,
            local_income_tax,
            locality_name,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::W2StateAndLocalWages {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeVerificationPrecheckRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user", self.user.as_ref())?;
        codec::put_some(&mut members, "employer", self.employer.as_ref())?;
        codec::put_some(
            &mut members,
            "payroll_institution",
            self.payroll_institution.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "transactions_access_token",
            self.transactions_access_token.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "transactions_access_tokens",
            self.transactions_access_tokens.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "us_military_info",
            self.us_military_info.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IncomeVerificationPrecheckRequest {
    const NAME: &'static str = "IncomeVerificationPrecheckRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user" => 0,
            "employer" => 1,
            "payroll_institution" => 2,
            "transactions_access_token" => 3,
            "transactions_access_tokens" => 4,
            "us_military_info" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user: Option<super::types::IncomeVerificationPrecheckUser> = None;
        let mut employer: Option<super::types::IncomeVerificationPrecheckEmployer> = None;
        let mut payroll_institution: Option<
            super::types::IncomeVerificationPrecheckPayrollInstitution,
        > = None;
        let mut transactions_access_token: Option<plaid_types::AccessToken> = None;
        let mut transactions_access_tokens: Option<Vec<plaid_types::AccessToken>> = None;
        let mut us_military_info: Option<super::types::IncomeVerificationPrecheckMilitaryInfo> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user.is_none() => user = members.next_value()?,
                1 if employer.is_none() => employer = members.next_value()?,
                2 if payroll_institution.is_none() => payroll_institution = members.next_value()?,
                3 if transactions_access_token.is_none() => {
                    transactions_access_token = members.next_value()?
                }
                4 if transactions_access_tokens.is_none() => {
                    transactions_access_tokens = members.next_value()?
                }
                5 if us_military_info.is_none() => us_military_info = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user,
            employer,
            payroll_institution,
            transactions_access_token,
            transactions_access_tokens,
            us_military_info,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IncomeVerificationPrecheckRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeVerificationPrecheckUser {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "first_name", self.first_name.as_ref())?;
        codec::put_some(&mut members, "last_name", self.last_name.as_ref())?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(&mut members, "home_address", self.home_address.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IncomeVerificationPrecheckUser {
    const NAME: &'static str = "IncomeVerificationPrecheckUser";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "first_name" => 0,
            "last_name" => 1,
            "email_address" => 2,
            "home_address" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut first_name: Option<String> = None;
        let mut last_name: Option<String> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut home_address: Option<plaid_types::SignalAddressData> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if first_name.is_none() => first_name = members.next_value()?,
                1 if last_name.is_none() => last_name = members.next_value()?,
                2 if email_address.is_none() => email_address = members.next_value()?,
                3 if home_address.is_none() => home_address = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            first_name,
            last_name,
            email_address,
            home_address,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IncomeVerificationPrecheckUser {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeVerificationPrecheckEmployer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put_some(&mut members, "tax_id", self.tax_id.as_ref())?;
        codec::put_some(&mut members, "url", self.url.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IncomeVerificationPrecheckEmployer {
    const NAME: &'static str = "IncomeVerificationPrecheckEmployer";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "address" => 1,
            "tax_id" => 2,
            "url" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut address: Option<super::types::IncomeVerificationPrecheckEmployerAddressData> = None;
        let mut tax_id: Option<plaid_core::Sensitive> = None;
        let mut url: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if address.is_none() => address = members.next_value()?,
                2 if tax_id.is_none() => tax_id = members.next_value()?,
                3 if url.is_none() => url = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            address,
            tax_id,
            url,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IncomeVerificationPrecheckEmployer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeVerificationPrecheckEmployerAddressData {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "city", self.city.as_ref())?;
        codec::put_some(&mut members, "country", self.country.as_ref())?;
        codec::put_some(&mut members, "postal_code", self.postal_code.as_ref())?;
        codec::put_some(&mut members, "region", self.region.as_ref())?;
        codec::put_some(&mut members, "street", self.street.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IncomeVerificationPrecheckEmployerAddressData {
    const NAME: &'static str = "IncomeVerificationPrecheckEmployerAddressData";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "city" => 0,
            "country" => 1,
            "postal_code" => 2,
            "region" => 3,
            "street" => 4,
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
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if city.is_none() => city = members.next_value()?,
                1 if country.is_none() => country = members.next_value()?,
                2 if postal_code.is_none() => postal_code = members.next_value()?,
                3 if region.is_none() => region = members.next_value()?,
                4 if street.is_none() => street = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            city,
            country,
            postal_code,
            region,
            street,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IncomeVerificationPrecheckEmployerAddressData {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeVerificationPrecheckPayrollInstitution {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IncomeVerificationPrecheckPayrollInstitution {
    const NAME: &'static str = "IncomeVerificationPrecheckPayrollInstitution";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { name })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IncomeVerificationPrecheckPayrollInstitution {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeVerificationPrecheckMilitaryInfo {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "is_active_duty", self.is_active_duty.as_ref())?;
        codec::put_some(&mut members, "branch", self.branch.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IncomeVerificationPrecheckMilitaryInfo {
    const NAME: &'static str = "IncomeVerificationPrecheckMilitaryInfo";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "is_active_duty" => 0,
            "branch" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut is_active_duty: Option<bool> = None;
        let mut branch: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if is_active_duty.is_none() => is_active_duty = members.next_value()?,
                1 if branch.is_none() => branch = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            is_active_duty,
            branch,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IncomeVerificationPrecheckMilitaryInfo {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeVerificationPrecheckResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "precheck_id", &self.precheck_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "confidence", &self.confidence)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IncomeVerificationPrecheckResponse {
    const NAME: &'static str = "IncomeVerificationPrecheckResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "precheck_id" => 0,
            "request_id" => 1,
            "confidence" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut precheck_id: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut confidence: Option<super::types::IncomeVerificationPrecheckConfidence> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if precheck_id.is_none() => precheck_id = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                2 if confidence.is_none() => confidence = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            precheck_id: codec::required(precheck_id, "precheck_id")?,
            request_id,
            confidence: codec::required(confidence, "confidence")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IncomeVerificationPrecheckResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EmploymentVerificationGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::EmploymentVerificationGetRequest {
    const NAME: &'static str = "EmploymentVerificationGetRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::EmploymentVerificationGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EmploymentVerificationGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "employments", &self.employments)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EmploymentVerificationGetResponse {
    const NAME: &'static str = "EmploymentVerificationGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "employments" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut employments: Option<Vec<super::types::EmploymentVerification>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if employments.is_none() => employments = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            employments: employments.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EmploymentVerificationGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EmploymentVerification {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put_some(&mut members, "employer", self.employer.as_ref())?;
        codec::put(&mut members, "title", &self.title)?;
        codec::put_some(&mut members, "platform_ids", self.platform_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EmploymentVerification {
    const NAME: &'static str = "EmploymentVerification";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "start_date" => 1,
            "end_date" => 2,
            "employer" => 3,
            "title" => 4,
            "platform_ids" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::EmploymentVerificationStatus> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut employer: Option<super::types::EmployerVerification> = None;
        let mut title: Option<String> = None;
        let mut platform_ids: Option<super::types::PlatformIds> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = members.next_value()?,
                1 if start_date.is_none() => start_date = members.next_value()?,
                2 if end_date.is_none() => end_date = members.next_value()?,
                3 if employer.is_none() => employer = members.next_value()?,
                4 if title.is_none() => title = members.next_value()?,
                5 if platform_ids.is_none() => platform_ids = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status,
            start_date,
            end_date,
            employer,
            title,
            platform_ids,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EmploymentVerification {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EmployerVerification {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EmployerVerification {
    const NAME: &'static str = "EmployerVerification";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { name })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EmployerVerification {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PlatformIds {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "employee_id", &self.employee_id)?;
        codec::put(&mut members, "payroll_id", &self.payroll_id)?;
        codec::put(&mut members, "position_id", &self.position_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PlatformIds {
    const NAME: &'static str = "PlatformIds";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "employee_id" => 0,
            "payroll_id" => 1,
            "position_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut employee_id: Option<plaid_core::Sensitive> = None;
        let mut payroll_id: Option<plaid_core::Sensitive> = None;
        let mut position_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if employee_id.is_none() => employee_id = members.next_value()?,
                1 if payroll_id.is_none() => payroll_id = members.next_value()?,
                2 if position_id.is_none() => position_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            employee_id,
            payroll_id,
            position_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PlatformIds {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankEmploymentGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_token", &self.user_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditBankEmploymentGetRequest {
    const NAME: &'static str = "CreditBankEmploymentGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token: codec::required(user_token, "user_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditBankEmploymentGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankEmploymentGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "bank_employment_reports",
            &self.bank_employment_reports,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankEmploymentGetResponse {
    const NAME: &'static str = "CreditBankEmploymentGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_employment_reports" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_employment_reports: Option<Vec<super::types::CreditBankEmploymentReport>> =
            None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_employment_reports.is_none() => {
                    bank_employment_reports = members.next_value()?
                }
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_employment_reports: bank_employment_reports.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankEmploymentGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankEmploymentReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "bank_employment_report_id",
            &self.bank_employment_report_id,
        )?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::put(&mut members, "items", &self.items)?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankEmploymentReport {
    const NAME: &'static str = "CreditBankEmploymentReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_employment_report_id" => 0,
            "generated_time" => 1,
            "days_requested" => 2,
            "items" => 3,
            "warnings" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_employment_report_id: Option<String> = None;
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut items: Option<Vec<super::types::CreditBankEmploymentItem>> = None;
        let mut warnings: Option<Vec<super::types::CreditBankEmploymentWarning>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_employment_report_id.is_none() => {
                    bank_employment_report_id = Some(members.next_value()?)
                }
                1 if generated_time.is_none() => generated_time = Some(members.next_value()?),
                2 if days_requested.is_none() => days_requested = members.next_value()?,
                3 if items.is_none() => items = members.next_value()?,
                4 if warnings.is_none() => warnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_employment_report_id: codec::required(
                bank_employment_report_id,
                "bank_employment_report_id",
            )?,
            generated_time: codec::required(generated_time, "generated_time")?,
            days_requested: days_requested.map(|value| value.0),
            items: items.unwrap_or_default(),
            warnings: warnings.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankEmploymentReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankEmploymentItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "last_updated_time", &self.last_updated_time)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "bank_employments", &self.bank_employments)?;
        codec::put(
            &mut members,
            "bank_employment_accounts",
            &self.bank_employment_accounts,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankEmploymentItem {
    const NAME: &'static str = "CreditBankEmploymentItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "last_updated_time" => 1,
            "institution_id" => 2,
            "institution_name" => 3,
            "bank_employments" => 4,
            "bank_employment_accounts" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut last_updated_time: Option<plaid_core::DateTime> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut bank_employments: Option<Vec<super::types::CreditBankEmployment>> = None;
        let mut bank_employment_accounts: Option<Vec<super::types::CreditBankIncomeAccount>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if last_updated_time.is_none() => last_updated_time = Some(members.next_value()?),
                2 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                3 if institution_name.is_none() => institution_name = Some(members.next_value()?),
                4 if bank_employments.is_none() => bank_employments = members.next_value()?,
                5 if bank_employment_accounts.is_none() => {
                    bank_employment_accounts = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            last_updated_time: codec::required(last_updated_time, "last_updated_time")?,
            institution_id: codec::required(institution_id, "institution_id")?,
            institution_name: codec::required(institution_name, "institution_name")?,
            bank_employments: bank_employments.unwrap_or_default(),
            bank_employment_accounts: bank_employment_accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankEmploymentItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankEmployment {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "bank_employment_id", &self.bank_employment_id)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "employer", &self.employer)?;
        codec::put(
            &mut members,
            "latest_deposit_date",
            &self.latest_deposit_date,
        )?;
        codec::put(
            &mut members,
            "earliest_deposit_date",
            &self.earliest_deposit_date,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankEmployment {
    const NAME: &'static str = "CreditBankEmployment";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_employment_id" => 0,
            "account_id" => 1,
            "employer" => 2,
            "latest_deposit_date" => 3,
            "earliest_deposit_date" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_employment_id: Option<String> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut employer: Option<super::types::CreditBankEmployer> = None;
        let mut latest_deposit_date: Option<plaid_core::Date> = None;
        let mut earliest_deposit_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_employment_id.is_none() => {
                    bank_employment_id = Some(members.next_value()?)
                }
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                2 if employer.is_none() => employer = Some(members.next_value()?),
                3 if latest_deposit_date.is_none() => {
                    latest_deposit_date = Some(members.next_value()?)
                }
                4 if earliest_deposit_date.is_none() => {
                    earliest_deposit_date = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_employment_id: codec::required(bank_employment_id, "bank_employment_id")?,
            account_id: codec::required(account_id, "account_id")?,
            employer: codec::required(employer, "employer")?,
            latest_deposit_date: codec::required(latest_deposit_date, "latest_deposit_date")?,
            earliest_deposit_date: codec::required(earliest_deposit_date, "earliest_deposit_date")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankEmployment {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankEmployer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankEmployer {
    const NAME: &'static str = "CreditBankEmployer";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankEmployer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put(&mut members, "official_name", &self.official_name)?;
        codec::put_some(&mut members, "subtype", self.subtype.as_ref())?;
        codec::put_some(&mut members, "type", self.r#type.as_ref())?;
        codec::put(&mut members, "owners", &self.owners)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankIncomeAccount {
    const NAME: &'static str = "CreditBankIncomeAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "mask" => 1,
            "name" => 2,
            "official_name" => 3,
            "subtype" => 4,
            "type" => 5,
            "owners" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut mask: Option<String> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut subtype: Option<plaid_types::DepositoryAccountSubtype> = None;
        let mut r#type: Option<plaid_types::CreditBankIncomeAccountType> = None;
        let mut owners: Option<Vec<plaid_types::Owner>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if mask.is_none() => mask = members.next_value()?,
                2 if name.is_none() => name = members.next_value()?,
                3 if official_name.is_none() => official_name = members.next_value()?,
                4 if subtype.is_none() => subtype = members.next_value()?,
                5 if r#type.is_none() => r#type = members.next_value()?,
                6 if owners.is_none() => owners = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            mask,
            name,
            official_name,
            subtype,
            r#type,
            owners: owners.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankEmploymentWarning {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "warning_type", &self.warning_type)?;
        codec::put(&mut members, "warning_code", &self.warning_code)?;
        codec::put(&mut members, "cause", &self.cause)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankEmploymentWarning {
    const NAME: &'static str = "CreditBankEmploymentWarning";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "warning_type" => 0,
            "warning_code" => 1,
            "cause" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut warning_type: Option<super::types::CreditBankEmploymentWarningType> = None;
        let mut warning_code: Option<super::types::CreditBankIncomeWarningCode> = None;
        let mut cause: Option<super::types::CreditBankIncomeCause> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if warning_type.is_none() => warning_type = Some(members.next_value()?),
                1 if warning_code.is_none() => warning_code = Some(members.next_value()?),
                2 if cause.is_none() => cause = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            warning_type: codec::required(warning_type, "warning_type")?,
            warning_code: codec::required(warning_code, "warning_code")?,
            cause: codec::required(cause, "cause")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankEmploymentWarning {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeCause {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "error_type", self.error_type.as_ref())?;
        codec::put_some(&mut members, "error_code", self.error_code.as_ref())?;
        codec::put_some(&mut members, "error_message", self.error_message.as_ref())?;
        codec::put_some(
            &mut members,
            "display_message",
            self.display_message.as_ref(),
        )?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankIncomeCause {
    const NAME: &'static str = "CreditBankIncomeCause";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "error_type" => 0,
            "error_code" => 1,
            "error_message" => 2,
            "display_message" => 3,
            "item_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error_type: Option<plaid_types::CreditBankIncomeErrorType> = None;
        let mut error_code: Option<String> = None;
        let mut error_message: Option<String> = None;
        let mut display_message: Option<String> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error_type.is_none() => error_type = members.next_value()?,
                1 if error_code.is_none() => error_code = members.next_value()?,
                2 if error_message.is_none() => error_message = members.next_value()?,
                3 if display_message.is_none() => display_message = members.next_value()?,
                4 if item_id.is_none() => item_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error_type,
            error_code,
            error_message,
            display_message,
            item_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeCause {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditBankIncomeGetRequest {
    const NAME: &'static str = "CreditBankIncomeGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_id" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut options: Option<super::types::CreditBankIncomeGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            user_id,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditBankIncomeGetRequestOptions {
    const NAME: &'static str = "CreditBankIncomeGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "count" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut count: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if count.is_none() => count = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            count: count.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "bank_income", &self.bank_income)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankIncomeGetResponse {
    const NAME: &'static str = "CreditBankIncomeGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_income" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_income: Option<Vec<super::types::CreditBankIncome>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_income.is_none() => bank_income = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_income: bank_income.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncome {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "bank_income_id", self.bank_income_id.as_ref())?;
        codec::put_some(&mut members, "generated_time", self.generated_time.as_ref())?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::put(&mut members, "items", &self.items)?;
        codec::put_some(
            &mut members,
            "bank_income_summary",
            self.bank_income_summary.as_ref(),
        )?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankIncome {
    const NAME: &'static str = "CreditBankIncome";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_income_id" => 0,
            "generated_time" => 1,
            "days_requested" => 2,
            "items" => 3,
            "bank_income_summary" => 4,
            "warnings" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_income_id: Option<String> = None;
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut items: Option<Vec<super::types::CreditBankIncomeItem>> = None;
        let mut bank_income_summary: Option<super::types::CreditBankIncomeSummary> = None;
        let mut warnings: Option<Vec<super::types::CreditBankIncomeWarning>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_income_id.is_none() => bank_income_id = members.next_value()?,
                1 if generated_time.is_none() => generated_time = members.next_value()?,
                2 if days_requested.is_none() => days_requested = members.next_value()?,
                3 if items.is_none() => items = members.next_value()?,
                4 if bank_income_summary.is_none() => bank_income_summary = members.next_value()?,
                5 if warnings.is_none() => warnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_income_id,
            generated_time,
            days_requested: days_requested.map(|value| value.0),
            items: items.unwrap_or_default(),
            bank_income_summary,
            warnings: warnings.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncome {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "bank_income_accounts",
            &self.bank_income_accounts,
        )?;
        codec::put(
            &mut members,
            "bank_income_sources",
            &self.bank_income_sources,
        )?;
        codec::put_some(
            &mut members,
            "last_updated_time",
            self.last_updated_time.as_ref(),
        )?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::put_some(
            &mut members,
            "institution_name",
            self.institution_name.as_ref(),
        )?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankIncomeItem {
    const NAME: &'static str = "CreditBankIncomeItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_income_accounts" => 0,
            "bank_income_sources" => 1,
            "last_updated_time" => 2,
            "institution_id" => 3,
            "institution_name" => 4,
            "item_id" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_income_accounts: Option<Vec<super::types::CreditBankIncomeAccount>> = None;
        let mut bank_income_sources: Option<Vec<super::types::CreditBankIncomeSource>> = None;
        let mut last_updated_time: Option<plaid_core::DateTime> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_income_accounts.is_none() => {
                    bank_income_accounts = members.next_value()?
                }
                1 if bank_income_sources.is_none() => bank_income_sources = members.next_value()?,
                2 if last_updated_time.is_none() => last_updated_time = members.next_value()?,
                3 if institution_id.is_none() => institution_id = members.next_value()?,
                4 if institution_name.is_none() => institution_name = members.next_value()?,
                5 if item_id.is_none() => item_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_income_accounts: bank_income_accounts.unwrap_or_default(),
            bank_income_sources: bank_income_sources.unwrap_or_default(),
            last_updated_time,
            institution_id,
            institution_name,
            item_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeSource {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "income_source_id",
            self.income_source_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "income_description",
            self.income_description.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "income_category",
            self.income_category.as_ref(),
        )?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(&mut members, "pay_frequency", self.pay_frequency.as_ref())?;
        codec::put_some(&mut members, "total_amount", self.total_amount.as_ref())?;
        codec::put_some(
            &mut members,
            "transaction_count",
            self.transaction_count.as_ref(),
        )?;
        codec::put(&mut members, "historical_summary", &self.historical_summary)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankIncomeSource {
    const NAME: &'static str = "CreditBankIncomeSource";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_source_id" => 0,
            "income_description" => 1,
            "income_category" => 2,
            "account_id" => 3,
            "start_date" => 4,
            "end_date" => 5,
            "pay_frequency" => 6,
            "total_amount" => 7,
            "transaction_count" => 8,
            "historical_summary" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_source_id: Option<String> = None;
        let mut income_description: Option<String> = None;
        let mut income_category: Option<plaid_types::CreditBankIncomeCategory> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut pay_frequency: Option<plaid_types::CreditBankIncomePayFrequency> = None;
        let mut total_amount: Option<plaid_core::Amount> = None;
        let mut transaction_count: Option<codec::Int> = None;
        let mut historical_summary: Option<Vec<super::types::CreditBankIncomeHistoricalSummary>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_source_id.is_none() => income_source_id = members.next_value()?,
                1 if income_description.is_none() => income_description = members.next_value()?,
                2 if income_category.is_none() => income_category = members.next_value()?,
                3 if account_id.is_none() => account_id = members.next_value()?,
                4 if start_date.is_none() => start_date = members.next_value()?,
                5 if end_date.is_none() => end_date = members.next_value()?,
                6 if pay_frequency.is_none() => pay_frequency = members.next_value()?,
                7 if total_amount.is_none() => total_amount = members.next_value()?,
                8 if transaction_count.is_none() => transaction_count = members.next_value()?,
                9 if historical_summary.is_none() => historical_summary = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_source_id,
            income_description,
            income_category,
            account_id,
            start_date,
            end_date,
            pay_frequency,
            total_amount,
            transaction_count: transaction_count.map(|value| value.0),
            historical_summary: historical_summary.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeSource {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeHistoricalSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "total_amount", self.total_amount.as_ref())?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "total_amounts", &self.total_amounts)?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankIncomeHistoricalSummary {
    const NAME: &'static str = "CreditBankIncomeHistoricalSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "total_amount" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            "total_amounts" => 3,
            "start_date" => 4,
            "end_date" => 5,
            "transactions" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut total_amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut total_amounts: Option<Vec<plaid_types::CreditAmountWithCurrency>> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut transactions: Option<Vec<super::types::CreditBankIncomeTransaction>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if total_amount.is_none() => total_amount = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                3 if total_amounts.is_none() => total_amounts = members.next_value()?,
                4 if start_date.is_none() => start_date = members.next_value()?,
                5 if end_date.is_none() => end_date = members.next_value()?,
                6 if transactions.is_none() => transactions = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            total_amount,
            iso_currency_code,
            unofficial_currency_code,
            total_amounts: total_amounts.unwrap_or_default(),
            start_date,
            end_date,
            transactions: transactions.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeHistoricalSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "amount", self.amount.as_ref())?;
        codec::put_some(&mut members, "date", self.date.as_ref())?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put(
            &mut members,
            "original_description",
            &self.original_description,
        )?;
        codec::put_some(&mut members, "pending", self.pending.as_ref())?;
        codec::put_some(&mut members, "transaction_id", self.transaction_id.as_ref())?;
        codec::put(&mut members, "check_number", &self.check_number)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankIncomeTransaction {
    const NAME: &'static str = "CreditBankIncomeTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "date" => 1,
            "name" => 2,
            "original_description" => 3,
            "pending" => 4,
            "transaction_id" => 5,
            "check_number" => 6,
            "iso_currency_code" => 7,
            "unofficial_currency_code" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut date: Option<plaid_core::Date> = None;
        let mut name: Option<String> = None;
        let mut original_description: Option<String> = None;
        let mut pending: Option<bool> = None;
        let mut transaction_id: Option<plaid_types::TransactionId> = None;
        let mut check_number: Option<String> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = members.next_value()?,
                1 if date.is_none() => date = members.next_value()?,
                2 if name.is_none() => name = members.next_value()?,
                3 if original_description.is_none() => {
                    original_description = members.next_value()?
                }
                4 if pending.is_none() => pending = members.next_value()?,
                5 if transaction_id.is_none() => transaction_id = members.next_value()?,
                6 if check_number.is_none() => check_number = members.next_value()?,
                7 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                8 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount,
            date,
            name,
            original_description,
            pending,
            transaction_id,
            check_number,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "total_amount", self.total_amount.as_ref())?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "total_amounts", &self.total_amounts)?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(
            &mut members,
            "income_sources_count",
            self.income_sources_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "income_categories_count",
            self.income_categories_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "income_transactions_count",
            self.income_transactions_count.as_ref(),
        )?;
        codec::put(&mut members, "historical_summary", &self.historical_summary)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankIncomeSummary {
    const NAME: &'static str = "CreditBankIncomeSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "total_amount" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            "total_amounts" => 3,
            "start_date" => 4,
            "end_date" => 5,
            "income_sources_count" => 6,
            "income_categories_count" => 7,
            "income_transactions_count" => 8,
            "historical_summary" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut total_amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut total_amounts: Option<Vec<plaid_types::CreditAmountWithCurrency>> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut income_sources_count: Option<codec::Int> = None;
        let mut income_categories_count: Option<codec::Int> = None;
        let mut income_transactions_count: Option<codec::Int> = None;
        let mut historical_summary: Option<Vec<super::types::CreditBankIncomeHistoricalSummary>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if total_amount.is_none() => total_amount = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                3 if total_amounts.is_none() => total_amounts = members.next_value()?,
                4 if start_date.is_none() => start_date = members.next_value()?,
                5 if end_date.is_none() => end_date = members.next_value()?,
                6 if income_sources_count.is_none() => {
                    income_sources_count = members.next_value()?
                }
                7 if income_categories_count.is_none() => {
                    income_categories_count = members.next_value()?
                }
                8 if income_transactions_count.is_none() => {
                    income_transactions_count = members.next_value()?
                }
                9 if historical_summary.is_none() => historical_summary = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            total_amount,
            iso_currency_code,
            unofficial_currency_code,
            total_amounts: total_amounts.unwrap_or_default(),
            start_date,
            end_date,
            income_sources_count: income_sources_count.map(|value| value.0),
            income_categories_count: income_categories_count.map(|value| value.0),
            income_transactions_count: income_transactions_count.map(|value| value.0),
            historical_summary: historical_summary.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeWarning {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "warning_type", self.warning_type.as_ref())?;
        codec::put_some(&mut members, "warning_code", self.warning_code.as_ref())?;
        codec::put_some(&mut members, "cause", self.cause.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankIncomeWarning {
    const NAME: &'static str = "CreditBankIncomeWarning";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "warning_type" => 0,
            "warning_code" => 1,
            "cause" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut warning_type: Option<plaid_types::CreditBankIncomeWarningType> = None;
        let mut warning_code: Option<super::types::CreditBankIncomeWarningCode> = None;
        let mut cause: Option<super::types::CreditBankIncomeCause> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if warning_type.is_none() => warning_type = members.next_value()?,
                1 if warning_code.is_none() => warning_code = members.next_value()?,
                2 if cause.is_none() => cause = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            warning_type,
            warning_code,
            cause,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeWarning {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomePDFGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditBankIncomePDFGetRequest {
    const NAME: &'static str = "CreditBankIncomePDFGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            user_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomePDFGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeRefreshRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_token", &self.user_token)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditBankIncomeRefreshRequest {
    const NAME: &'static str = "CreditBankIncomeRefreshRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_id" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut options: Option<super::types::CreditBankIncomeRefreshRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token: codec::required(user_token, "user_token")?,
            user_id,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeRefreshRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeRefreshRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditBankIncomeRefreshRequestOptions {
    const NAME: &'static str = "CreditBankIncomeRefreshRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "days_requested" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut days_requested: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if days_requested.is_none() => days_requested = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            days_requested: days_requested.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeRefreshRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeRefreshResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankIncomeRefreshResponse {
    const NAME: &'static str = "CreditBankIncomeRefreshResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeRefreshResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeWebhookUpdateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_token", &self.user_token)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "enable_webhooks", &self.enable_webhooks)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditBankIncomeWebhookUpdateRequest {
    const NAME: &'static str = "CreditBankIncomeWebhookUpdateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_id" => 1,
            "enable_webhooks" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut enable_webhooks: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if enable_webhooks.is_none() => enable_webhooks = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token: codec::required(user_token, "user_token")?,
            user_id,
            enable_webhooks: codec::required(enable_webhooks, "enable_webhooks")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeWebhookUpdateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankIncomeWebhookUpdateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankIncomeWebhookUpdateResponse {
    const NAME: &'static str = "CreditBankIncomeWebhookUpdateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::CreditBankIncomeWebhookUpdateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayrollIncomeParsingConfigUpdateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put(&mut members, "parsing_config", &self.parsing_config)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditPayrollIncomeParsingConfigUpdateRequest {
    const NAME: &'static str = "CreditPayrollIncomeParsingConfigUpdateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_id" => 1,
            "item_id" => 2,
            "parsing_config" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut parsing_config: Option<Vec<plaid_types::IncomeVerificationDocParsingConfig>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if item_id.is_none() => item_id = members.next_value()?,
                3 if parsing_config.is_none() => parsing_config = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            user_id,
            item_id,
            parsing_config: parsing_config.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditPayrollIncomeParsingConfigUpdateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayrollIncomeParsingConfigUpdateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditPayrollIncomeParsingConfigUpdateResponse {
    const NAME: &'static str = "CreditPayrollIncomeParsingConfigUpdateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::CreditPayrollIncomeParsingConfigUpdateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankStatementsUploadsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditBankStatementsUploadsGetRequest {
    const NAME: &'static str = "CreditBankStatementsUploadsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_id" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut options: Option<super::types::CreditBankStatementsUploadsGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            user_id,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditBankStatementsUploadsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankStatementsUploadsGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "item_ids", self.item_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditBankStatementsUploadsGetRequestOptions {
    const NAME: &'static str = "CreditBankStatementsUploadsGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_ids" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_ids.is_none() => item_ids = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { item_ids })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditBankStatementsUploadsGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankStatementsUploadsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankStatementsUploadsGetResponse {
    const NAME: &'static str = "CreditBankStatementsUploadsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "items" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut items: Option<Vec<super::types::CreditBankStatementUploadItem>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if items.is_none() => items = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            items: items.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankStatementsUploadsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankStatementUploadItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "bank_statements", &self.bank_statements)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "updated_at", &self.updated_at)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankStatementUploadItem {
    const NAME: &'static str = "CreditBankStatementUploadItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "bank_statements" => 1,
            "status" => 2,
            "updated_at" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut bank_statements: Option<Vec<super::types::CreditBankStatementUploadObject>> = None;
        let mut status: Option<super::types::PayrollItemStatus> = None;
        let mut updated_at: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if bank_statements.is_none() => bank_statements = members.next_value()?,
                2 if status.is_none() => status = members.next_value()?,
                3 if updated_at.is_none() => updated_at = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            bank_statements: bank_statements.unwrap_or_default(),
            status,
            updated_at,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankStatementUploadItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankStatementUploadObject {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::put(&mut members, "document_metadata", &self.document_metadata)?;
        codec::put(&mut members, "document_id", &self.document_id)?;
        codec::put(&mut members, "bank_accounts", &self.bank_accounts)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankStatementUploadObject {
    const NAME: &'static str = "CreditBankStatementUploadObject";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transactions" => 0,
            "document_metadata" => 1,
            "document_id" => 2,
            "bank_accounts" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transactions: Option<Vec<super::types::CreditBankStatementUploadTransaction>> =
            None;
        let mut document_metadata: Option<super::types::CreditDocumentMetadata> = None;
        let mut document_id: Option<String> = None;
        let mut bank_accounts: Option<Vec<super::types::CreditBankStatementUploadBankAccount>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transactions.is_none() => transactions = members.next_value()?,
                1 if document_metadata.is_none() => document_metadata = Some(members.next_value()?),
                2 if document_id.is_none() => document_id = members.next_value()?,
                3 if bank_accounts.is_none() => bank_accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transactions: transactions.unwrap_or_default(),
            document_metadata: codec::required(document_metadata, "document_metadata")?,
            document_id,
            bank_accounts: bank_accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankStatementUploadObject {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankStatementUploadTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::put(
            &mut members,
            "original_description",
            &self.original_description,
        )?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankStatementUploadTransaction {
    const NAME: &'static str = "CreditBankStatementUploadTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "date" => 1,
            "original_description" => 2,
            "account_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut date: Option<plaid_core::Date> = None;
        let mut original_description: Option<String> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = members.next_value()?,
                1 if date.is_none() => date = members.next_value()?,
                2 if original_description.is_none() => {
                    original_description = members.next_value()?
                }
                3 if account_id.is_none() => account_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount,
            date,
            original_description,
            account_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankStatementUploadTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditDocumentMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "document_type", &self.document_type)?;
        codec::put(&mut members, "download_url", &self.download_url)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "page_count", &self.page_count)?;
        codec::put(&mut members, "error_message", &self.error_message)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditDocumentMetadata {
    const NAME: &'static str = "CreditDocumentMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "document_type" => 1,
            "download_url" => 2,
            "status" => 3,
            "page_count" => 4,
            "error_message" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut document_type: Option<String> = None;
        let mut download_url: Option<plaid_core::Sensitive> = None;
        let mut status: Option<String> = None;
        let mut page_count: Option<codec::Int> = None;
        let mut error_message: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                1 if document_type.is_none() => document_type = members.next_value()?,
                2 if download_url.is_none() => download_url = members.next_value()?,
                3 if status.is_none() => status = members.next_value()?,
                4 if page_count.is_none() => page_count = members.next_value()?,
                5 if error_message.is_none() => error_message = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
            document_type,
            download_url,
            status,
            page_count: page_count.map(|value| value.0),
            error_message,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditDocumentMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankStatementUploadBankAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "bank_name", &self.bank_name)?;
        codec::put(&mut members, "account_type", &self.account_type)?;
        codec::put(&mut members, "account_number", &self.account_number)?;
        codec::put(&mut members, "owner", &self.owner)?;
        codec::put(&mut members, "periods", &self.periods)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankStatementUploadBankAccount {
    const NAME: &'static str = "CreditBankStatementUploadBankAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "bank_name" => 1,
            "account_type" => 2,
            "account_number" => 3,
            "owner" => 4,
            "periods" => 5,
            "account_id" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut bank_name: Option<String> = None;
        let mut account_type: Option<String> = None;
        let mut account_number: Option<plaid_core::Sensitive> = None;
        let mut owner: Option<super::types::CreditBankStatementUploadAccountOwner> = None;
        let mut periods: Option<Vec<super::types::CreditBankStatementUploadBankAccountPeriod>> =
            None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if bank_name.is_none() => bank_name = members.next_value()?,
                2 if account_type.is_none() => account_type = members.next_value()?,
                3 if account_number.is_none() => account_number = members.next_value()?,
                4 if owner.is_none() => owner = Some(members.next_value()?),
                5 if periods.is_none() => periods = members.next_value()?,
                6 if account_id.is_none() => account_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            bank_name,
            account_type,
            account_number,
            owner: codec::required(owner, "owner")?,
            periods: periods.unwrap_or_default(),
            account_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankStatementUploadBankAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankStatementUploadAccountOwner {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankStatementUploadAccountOwner {
    const NAME: &'static str = "CreditBankStatementUploadAccountOwner";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "address" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut address: Option<super::types::CreditBankStatementUploadAccountOwnerAddress> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if address.is_none() => address = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            address: codec::required(address, "address")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankStatementUploadAccountOwner {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankStatementUploadAccountOwnerAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankStatementUploadAccountOwnerAddress {
    const NAME: &'static str = "CreditBankStatementUploadAccountOwnerAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "city" => 0,
            "country" => 1,
            "postal_code" => 2,
            "region" => 3,
            "street" => 4,
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
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if city.is_none() => city = members.next_value()?,
                1 if country.is_none() => country = members.next_value()?,
                2 if postal_code.is_none() => postal_code = members.next_value()?,
                3 if region.is_none() => region = members.next_value()?,
                4 if street.is_none() => street = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            city,
            country,
            postal_code,
            region,
            street,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankStatementUploadAccountOwnerAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditBankStatementUploadBankAccountPeriod {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put(&mut members, "starting_balance", &self.starting_balance)?;
        codec::put(&mut members, "ending_balance", &self.ending_balance)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditBankStatementUploadBankAccountPeriod {
    const NAME: &'static str = "CreditBankStatementUploadBankAccountPeriod";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "starting_balance" => 2,
            "ending_balance" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut starting_balance: Option<plaid_core::Amount> = None;
        let mut ending_balance: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                2 if starting_balance.is_none() => starting_balance = members.next_value()?,
                3 if ending_balance.is_none() => ending_balance = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
            starting_balance,
            ending_balance,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditBankStatementUploadBankAccountPeriod {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PayrollItemStatus {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processing_status", &self.processing_status)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PayrollItemStatus {
    const NAME: &'static str = "PayrollItemStatus";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "processing_status" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut processing_status: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if processing_status.is_none() => processing_status = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { processing_status })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PayrollItemStatus {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayrollIncomeGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditPayrollIncomeGetRequest {
    const NAME: &'static str = "CreditPayrollIncomeGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_id" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut options: Option<super::types::CreditPayrollIncomeGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            user_id,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditPayrollIncomeGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayrollIncomeGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "item_ids", self.item_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditPayrollIncomeGetRequestOptions {
    const NAME: &'static str = "CreditPayrollIncomeGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_ids" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_ids.is_none() => item_ids = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { item_ids })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditPayrollIncomeGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayrollIncomeGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditPayrollIncomeGetResponse {
    const NAME: &'static str = "CreditPayrollIncomeGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "items" => 0,
            "error" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut items: Option<Vec<super::types::PayrollItem>> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if items.is_none() => items = members.next_value()?,
                1 if error.is_none() => error = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            items: items.unwrap_or_default(),
            error: error.and_then(|value| value.0),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditPayrollIncomeGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PayrollItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::put_some(
            &mut members,
            "institution_name",
            self.institution_name.as_ref(),
        )?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "payroll_income", &self.payroll_income)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "updated_at", &self.updated_at)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PayrollItem {
    const NAME: &'static str = "PayrollItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "institution_id" => 1,
            "institution_name" => 2,
            "accounts" => 3,
            "payroll_income" => 4,
            "status" => 5,
            "updated_at" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut accounts: Option<codec::Sparse<super::types::PayrollIncomeAccountData>> = None;
        let mut payroll_income: Option<Vec<super::types::PayrollIncomeObject>> = None;
        let mut status: Option<super::types::PayrollItemStatus> = None;
        let mut updated_at: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if institution_id.is_none() => institution_id = members.next_value()?,
                2 if institution_name.is_none() => institution_name = members.next_value()?,
                3 if accounts.is_none() => accounts = members.next_value()?,
                4 if payroll_income.is_none() => payroll_income = members.next_value()?,
                5 if status.is_none() => status = members.next_value()?,
                6 if updated_at.is_none() => updated_at = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            institution_id,
            institution_name,
            accounts: accounts.map(|value| value.0).unwrap_or_default(),
            payroll_income: payroll_income.unwrap_or_default(),
            status,
            updated_at,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PayrollItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PayrollIncomeAccountData {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "rate_of_pay", &self.rate_of_pay)?;
        codec::put(&mut members, "pay_frequency", &self.pay_frequency)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PayrollIncomeAccountData {
    const NAME: &'static str = "PayrollIncomeAccountData";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "rate_of_pay" => 1,
            "pay_frequency" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut rate_of_pay: Option<super::types::PayrollIncomeRateOfPay> = None;
        let mut pay_frequency: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if rate_of_pay.is_none() => rate_of_pay = Some(members.next_value()?),
                2 if pay_frequency.is_none() => pay_frequency = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            rate_of_pay: codec::required(rate_of_pay, "rate_of_pay")?,
            pay_frequency,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PayrollIncomeAccountData {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PayrollIncomeRateOfPay {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "pay_rate", &self.pay_rate)?;
        codec::put(&mut members, "pay_amount", &self.pay_amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PayrollIncomeRateOfPay {
    const NAME: &'static str = "PayrollIncomeRateOfPay";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "pay_rate" => 0,
            "pay_amount" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut pay_rate: Option<String> = None;
        let mut pay_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if pay_rate.is_none() => pay_rate = members.next_value()?,
                1 if pay_amount.is_none() => pay_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            pay_rate,
            pay_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PayrollIncomeRateOfPay {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PayrollIncomeObject {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "pay_stubs", &self.pay_stubs)?;
        codec::put(&mut members, "w2s", &self.w2s)?;
        codec::put(&mut members, "form1099s", &self.form1099s)?;
        codec::put(&mut members, "i20s", &self.i20s)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PayrollIncomeObject {
    const NAME: &'static str = "PayrollIncomeObject";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "pay_stubs" => 1,
            "w2s" => 2,
            "form1099s" => 3,
            "i20s" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut pay_stubs: Option<Vec<super::types::CreditPayStub>> = None;
        let mut w2s: Option<Vec<super::types::CreditW2>> = None;
        let mut form1099s: Option<Vec<super::types::Credit1099>> = None;
        let mut i20s: Option<Vec<super::types::CreditI20>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if pay_stubs.is_none() => pay_stubs = members.next_value()?,
                2 if w2s.is_none() => w2s = members.next_value()?,
                3 if form1099s.is_none() => form1099s = members.next_value()?,
                4 if i20s.is_none() => i20s = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            pay_stubs: pay_stubs.unwrap_or_default(),
            w2s: w2s.unwrap_or_default(),
            form1099s: form1099s.unwrap_or_default(),
            i20s: i20s.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PayrollIncomeObject {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayStub {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "deductions", &self.deductions)?;
        codec::put(&mut members, "document_id", &self.document_id)?;
        codec::put(&mut members, "document_metadata", &self.document_metadata)?;
        codec::put(&mut members, "earnings", &self.earnings)?;
        codec::put(&mut members, "employee", &self.employee)?;
        codec::put(&mut members, "employer", &self.employer)?;
        codec::put(&mut members, "net_pay", &self.net_pay)?;
        codec::put(&mut members, "pay_period_details", &self.pay_period_details)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditPayStub {
    const NAME: &'static str = "CreditPayStub";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "deductions" => 0,
            "document_id" => 1,
            "document_metadata" => 2,
            "earnings" => 3,
            "employee" => 4,
            "employer" => 5,
            "net_pay" => 6,
            "pay_period_details" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut deductions: Option<super::types::CreditPayStubDeductions> = None;
        let mut document_id: Option<String> = None;
        let mut document_metadata: Option<super::types::CreditDocumentMetadata> = None;
        let mut earnings: Option<super::types::CreditPayStubEarnings> = None;
        let mut employee: Option<super::types::CreditPayStubEmployee> = None;
        let mut employer: Option<super::types::CreditPayStubEmployer> = None;
        let mut net_pay: Option<super::types::CreditPayStubNetPay> = None;
        let mut pay_period_details: Option<super::types::PayStubPayPeriodDetails> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if deductions.is_none() => deductions = Some(members.next_value()?),
                1 if document_id.is_none() => document_id = members.next_value()?,
                2 if document_metadata.is_none() => document_metadata = Some(members.next_value()?),
                3 if earnings.is_none() => earnings = Some(members.next_value()?),
                4 if employee.is_none() => employee = Some(members.next_value()?),
                5 if employer.is_none() => employer = Some(members.next_value()?),
                6 if net_pay.is_none() => net_pay = Some(members.next_value()?),
                7 if pay_period_details.is_none() => {
                    pay_period_details = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            deductions: codec::required(deductions, "deductions")?,
            document_id,
            document_metadata: codec::required(document_metadata, "document_metadata")?,
            earnings: codec::required(earnings, "earnings")?,
            employee: codec::required(employee, "employee")?,
            employer: codec::required(employer, "employer")?,
            net_pay: codec::required(net_pay, "net_pay")?,
            pay_period_details: codec::required(pay_period_details, "pay_period_details")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditPayStub {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayStubDeductions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "breakdown", &self.breakdown)?;
        codec::put(&mut members, "total", &self.total)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditPayStubDeductions {
    const NAME: &'static str = "CreditPayStubDeductions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "breakdown" => 0,
            "total" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut breakdown: Option<Vec<super::types::PayStubDeductionsBreakdown>> = None;
        let mut total: Option<super::types::PayStubDeductionsTotal> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if breakdown.is_none() => breakdown = members.next_value()?,
                1 if total.is_none() => total = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            breakdown: breakdown.unwrap_or_default(),
            total: codec::required(total, "total")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditPayStubDeductions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PayStubDeductionsBreakdown {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "current_amount", &self.current_amount)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "ytd_amount", &self.ytd_amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PayStubDeductionsBreakdown {
    const NAME: &'static str = "PayStubDeductionsBreakdown";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "current_amount" => 0,
            "description" => 1,
            "iso_currency_code" => 2,
            "unofficial_currency_code" => 3,
            "ytd_amount" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut current_amount: Option<plaid_core::Amount> = None;
        let mut description: Option<String> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut ytd_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if current_amount.is_none() => current_amount = members.next_value()?,
                1 if description.is_none() => description = members.next_value()?,
                2 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                3 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                4 if ytd_amount.is_none() => ytd_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            current_amount,
            description,
            iso_currency_code,
            unofficial_currency_code,
            ytd_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PayStubDeductionsBreakdown {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PayStubDeductionsTotal {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "current_amount", &self.current_amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "ytd_amount", &self.ytd_amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PayStubDeductionsTotal {
    const NAME: &'static str = "PayStubDeductionsTotal";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "current_amount" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            "ytd_amount" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut current_amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut ytd_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if current_amount.is_none() => current_amount = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                3 if ytd_amount.is_none() => ytd_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            current_amount,
            iso_currency_code,
            unofficial_currency_code,
            ytd_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PayStubDeductionsTotal {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayStubEarnings {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "breakdown", &self.breakdown)?;
        codec::put(&mut members, "total", &self.total)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditPayStubEarnings {
    const NAME: &'static str = "CreditPayStubEarnings";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "breakdown" => 0,
            "total" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut breakdown: Option<Vec<super::types::PayStubEarningsBreakdown>> = None;
        let mut total: Option<super::types::PayStubEarningsTotal> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if breakdown.is_none() => breakdown = members.next_value()?,
                1 if total.is_none() => total = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            breakdown: breakdown.unwrap_or_default(),
            total: codec::required(total, "total")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditPayStubEarnings {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PayStubEarningsBreakdown {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "canonical_description",
            &self.canonical_description,
        )?;
        codec::put(&mut members, "current_amount", &self.current_amount)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "hours", &self.hours)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "rate", &self.rate)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "ytd_amount", &self.ytd_amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PayStubEarningsBreakdown {
    const NAME: &'static str = "PayStubEarningsBreakdown";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "canonical_description" => 0,
            "current_amount" => 1,
            "description" => 2,
            "hours" => 3,
            "iso_currency_code" => 4,
            "rate" => 5,
            "unofficial_currency_code" => 6,
            "ytd_amount" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut canonical_description: Option<String> = None;
        let mut current_amount: Option<plaid_core::Amount> = None;
        let mut description: Option<String> = None;
        let mut hours: Option<codec::Float> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut rate: Option<codec::Float> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut ytd_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if canonical_description.is_none() => {
                    canonical_description = members.next_value()?
                }
                1 if current_amount.is_none() => current_amount = members.next_value()?,
                2 if description.is_none() => description = members.next_value()?,
                3 if hours.is_none() => hours = members.next_value()?,
                4 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                5 if rate.is_none() => rate = members.next_value()?,
                6 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                7 if ytd_amount.is_none() => ytd_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            canonical_description,
            current_amount,
            description,
            hours: hours.map(|value| value.0),
            iso_currency_code,
            rate: rate.map(|value| value.0),
            unofficial_currency_code,
            ytd_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PayStubEarningsBreakdown {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PayStubEarningsTotal {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "current_amount", &self.current_amount)?;
        codec::put(&mut members, "hours", &self.hours)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "ytd_amount", &self.ytd_amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PayStubEarningsTotal {
    const NAME: &'static str = "PayStubEarningsTotal";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "current_amount" => 0,
            "hours" => 1,
            "iso_currency_code" => 2,
            "unofficial_currency_code" => 3,
            "ytd_amount" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut current_amount: Option<plaid_core::Amount> = None;
        let mut hours: Option<codec::Float> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut ytd_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if current_amount.is_none() => current_amount = members.next_value()?,
                1 if hours.is_none() => hours = members.next_value()?,
                2 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                3 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                4 if ytd_amount.is_none() => ytd_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            current_amount,
            hours: hours.map(|value| value.0),
            iso_currency_code,
            unofficial_currency_code,
            ytd_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PayStubEarningsTotal {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayStubEmployee {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "marital_status", &self.marital_status)?;
        codec::put(&mut members, "taxpayer_id", &self.taxpayer_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditPayStubEmployee {
    const NAME: &'static str = "CreditPayStubEmployee";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "address" => 0,
            "name" => 1,
            "marital_status" => 2,
            "taxpayer_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut address: Option<super::types::CreditPayStubAddress> = None;
        let mut name: Option<String> = None;
        let mut marital_status: Option<String> = None;
        let mut taxpayer_id: Option<super::types::PayStubTaxpayerID> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if address.is_none() => address = Some(members.next_value()?),
                1 if name.is_none() => name = members.next_value()?,
                2 if marital_status.is_none() => marital_status = members.next_value()?,
                3 if taxpayer_id.is_none() => taxpayer_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            address: codec::required(address, "address")?,
            name,
            marital_status,
            taxpayer_id: codec::required(taxpayer_id, "taxpayer_id")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditPayStubEmployee {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayStubAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditPayStubAddress {
    const NAME: &'static str = "CreditPayStubAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "city" => 0,
            "country" => 1,
            "postal_code" => 2,
            "region" => 3,
            "street" => 4,
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
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if city.is_none() => city = members.next_value()?,
                1 if country.is_none() => country = members.next_value()?,
                2 if postal_code.is_none() => postal_code = members.next_value()?,
                3 if region.is_none() => region = members.next_value()?,
                4 if street.is_none() => street = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            city,
            country,
            postal_code,
            region,
            street,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditPayStubAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PayStubTaxpayerID {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id_type", &self.id_type)?;
        codec::put(&mut members, "id_mask", &self.id_mask)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PayStubTaxpayerID {
    const NAME: &'static str = "PayStubTaxpayerID";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id_type" => 0,
            "id_mask" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id_type: Option<String> = None;
        let mut id_mask: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id_type.is_none() => id_type = members.next_value()?,
                1 if id_mask.is_none() => id_mask = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { id_type, id_mask })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PayStubTaxpayerID {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayStubEmployer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditPayStubEmployer {
    const NAME: &'static str = "CreditPayStubEmployer";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "address" => 0,
            "name" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut address: Option<super::types::CreditPayStubAddress> = None;
        let mut name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if address.is_none() => address = Some(members.next_value()?),
                1 if name.is_none() => name = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            address: codec::required(address, "address")?,
            name,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditPayStubEmployer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayStubNetPay {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "current_amount", &self.current_amount)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "ytd_amount", &self.ytd_amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditPayStubNetPay {
    const NAME: &'static str = "CreditPayStubNetPay";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "current_amount" => 0,
            "description" => 1,
            "iso_currency_code" => 2,
            "unofficial_currency_code" => 3,
            "ytd_amount" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut current_amount: Option<plaid_core::Amount> = None;
        let mut description: Option<String> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut ytd_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if current_amount.is_none() => current_amount = members.next_value()?,
                1 if description.is_none() => description = members.next_value()?,
                2 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                3 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                4 if ytd_amount.is_none() => ytd_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            current_amount,
            description,
            iso_currency_code,
            unofficial_currency_code,
            ytd_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditPayStubNetPay {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PayStubPayPeriodDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "pay_amount", &self.pay_amount)?;
        codec::put(
            &mut members,
            "distribution_breakdown",
            &self.distribution_breakdown,
        )?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put(&mut members, "gross_earnings", &self.gross_earnings)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "pay_date", &self.pay_date)?;
        codec::put(&mut members, "pay_frequency", &self.pay_frequency)?;
        codec::put_some(&mut members, "pay_basis", self.pay_basis.as_ref())?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PayStubPayPeriodDetails {
    const NAME: &'static str = "PayStubPayPeriodDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "pay_amount" => 0,
            "distribution_breakdown" => 1,
            "end_date" => 2,
            "gross_earnings" => 3,
            "iso_currency_code" => 4,
            "pay_date" => 5,
            "pay_frequency" => 6,
            "pay_basis" => 7,
            "start_date" => 8,
            "unofficial_currency_code" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut pay_amount: Option<plaid_core::Amount> = None;
        let mut distribution_breakdown: Option<Vec<super::types::PayStubDistributionBreakdown>> =
            None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut gross_earnings: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut pay_date: Option<plaid_core::Date> = None;
        let mut pay_frequency: Option<String> = None;
        let mut pay_basis: Option<super::types::CreditPayStubPayBasisType> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut unofficial_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if pay_amount.is_none() => pay_amount = members.next_value()?,
                1 if distribution_breakdown.is_none() => {
                    distribution_breakdown = members.next_value()?
                }
                2 if end_date.is_none() => end_date = members.next_value()?,
                3 if gross_earnings.is_none() => gross_earnings = members.next_value()?,
                4 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                5 if pay_date.is_none() => pay_date = members.next_value()?,
                6 if pay_frequency.is_none() => pay_frequency = members.next_value()?,
                7 if pay_basis.is_none() => pay_basis = members.next_value()?,
                8 if start_date.is_none() => start_date = members.next_value()?,
                9 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            pay_amount,
            distribution_breakdown: distribution_breakdown.unwrap_or_default(),
            end_date,
            gross_earnings,
            iso_currency_code,
            pay_date,
            pay_frequency,
            pay_basis,
            start_date,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PayStubPayPeriodDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PayStubDistributionBreakdown {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_name", &self.account_name)?;
        codec::put(&mut members, "bank_name", &self.bank_name)?;
        codec::put(&mut members, "current_amount", &self.current_amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PayStubDistributionBreakdown {
    const NAME: &'static str = "PayStubDistributionBreakdown";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_name" => 0,
            "bank_name" => 1,
            "current_amount" => 2,
            "iso_currency_code" => 3,
            "mask" => 4,
            "type" => 5,
            "unofficial_currency_code" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_name: Option<String> = None;
        let mut bank_name: Option<String> = None;
        let mut current_amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut mask: Option<String> = None;
        let mut r#type: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_name.is_none() => account_name = members.next_value()?,
                1 if bank_name.is_none() => bank_name = members.next_value()?,
                2 if current_amount.is_none() => current_amount = members.next_value()?,
                3 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                4 if mask.is_none() => mask = members.next_value()?,
                5 if r#type.is_none() => r#type = members.next_value()?,
                6 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_name,
            bank_name,
            current_amount,
            iso_currency_code,
            mask,
            r#type,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PayStubDistributionBreakdown {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditW2 {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "document_metadata", &self.document_metadata)?;
        codec::put(&mut members, "document_id", &self.document_id)?;
        codec::put(&mut members, "employer", &self.employer)?;
        codec::put(&mut members, "employee", &self.employee)?;
        codec::put(&mut members, "tax_year", &self.tax_year)?;
        codec::put(&mut members, "employer_id_number", &self.employer_id_number)?;
        codec::put(
            &mut members,
            "wages_tips_other_comp",
            &self.wages_tips_other_comp,
        )?;
        codec::put(
            &mut members,
            "federal_income_tax_withheld",
            &self.federal_income_tax_withheld,
        )?;
        codec::put(
            &mut members,
            "social_security_wages",
            &self.social_security_wages,
        )?;
        codec::put(
            &mut members,
            "social_security_tax_withheld",
            &self.social_security_tax_withheld,
        )?;
        codec::put(
            &mut members,
            "medicare_wages_and_tips",
            &self.medicare_wages_and_tips,
        )?;
        codec::put(
            &mut members,
            "medicare_tax_withheld",
            &self.medicare_tax_withheld,
        )?;
        codec::put(
            &mut members,
            "social_security_tips",
            &self.social_security_tips,
        )?;
        codec::put(&mut members, "allocated_tips", &self.allocated_tips)?;
        codec::put(&mut members, "box_9", &self.box_9)?;
        codec::put(
            &mut members,
            "dependent_care_benefits",
            &self.dependent_care_benefits,
        )?;
        codec::put(&mut members, "nonqualified_plans", &self.nonqualified_plans)?;
        codec::put(&mut members, "box_12", &self.box_12)?;
        codec::put(&mut members, "statutory_employee", &self.statutory_employee)?;
        codec::put(&mut members, "retirement_plan", &self.retirement_plan)?;
        codec::put(
            &mut members,
            "third_party_sick_pay",
            &self.third_party_sick_pay,
        )?;
        codec::put(&mut members, "other", &self.other)?;
        codec::put(
            &mut members,
            "state_and_local_wages",
            &self.state_and_local_wages,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditW2 {
    const NAME: &'static str = "CreditW2";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "document_metadata" => 0,
            "document_id" => 1,
            "employer" => 2,
            "employee" => 3,
            "tax_year" => 4,
            "employer_id_number" => 5,
            "wages_tips_other_comp" => 6,
            "federal_income_tax_withheld" => 7,
            "social_security_wages" => 8,
            "social_security_tax_withheld" => 9,
            "medicare_wages_and_tips" => 10,
            "medicare_tax_withheld" => 11,
            "social_security_tips" => 12,
            "allocated_tips" => 13,
            "box_9" => 14,
            "dependent_care_benefits" => 15,
            "nonqualified_plans" => 16,
            "box_12" => 17,
            "statutory_employee" => 18,
            "retirement_plan" => 19,
            "third_party_sick_pay" => 20,
            "other" => 21,
            "state_and_local_wages" => 22,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut document_metadata: Option<super::types::CreditDocumentMetadata> = None;
        let mut document_id: Option<String> = None;
        let mut employer: Option<super::types::CreditPayStubEmployer> = None;
        let mut employee: Option<super::types::CreditPayStubEmployee> = None;
        let mut tax_year: Option<String> = None;
        let mut employer_id_number: Option<plaid_core::Sensitive> = None;
        let mut wages_tips_other_comp: Option<String> = None;
        let mut federal_income_tax_withheld: Option<String> = None;
        let mut social_security_wages: Option<String> = None;
        let mut social_security_tax_withheld: Option<String> = None;
        let mut medicare_wages_and_tips: Option<String> = None;
        let mut medicare_tax_withheld: Option<String> = None;
        let mut social_security_tips: Option<String> = None;
        let mut allocated_tips: Option<String> = None;
        let mut box_9: Option<String> = None;
        let mut dependent_care_benefits: Option<String> = None;
        let mut nonqualified_plans: Option<String> = None;
        let mut box_12: Option<Vec<super::types::W2Box12>> = None;
        let mut statutory_employee: Option<String> = None;
        let mut retirement_plan: Option<String> = None;
        let mut third_party_sick_pay: Option<String> = None;
        let mut other: Option<String> = None;
        let mut state_and_local_wages: Option<Vec<super::types::W2StateAndLocalWages>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if document_metadata.is_none() => document_metadata = Some(members.next_value()?),
                1 if document_id.is_none() => document_id = Some(members.next_value()?),
                2 if employer.is_none() => employer = Some(members.next_value()?),
                3 if employee.is_none() => employee = Some(members.next_value()?),
                4 if tax_year.is_none() => tax_year = members.next_value()?,
                5 if employer_id_number.is_none() => employer_id_number = members.next_value()?,
                6 if wages_tips_other_comp.is_none() => {
                    wages_tips_other_comp = members.next_value()?
                }
                7 if federal_income_tax_withheld.is_none() => {
                    federal_income_tax_withheld = members.next_value()?
                }
                8 if social_security_wages.is_none() => {
                    social_security_wages = members.next_value()?
                }
                9 if social_security_tax_withheld.is_none() => {
                    social_security_tax_withheld = members.next_value()?
                }
                10 if medicare_wages_and_tips.is_none() => {
                    medicare_wages_and_tips = members.next_value()?
                }
                11 if medicare_tax_withheld.is_none() => {
                    medicare_tax_withheld = members.next_value()?
                }
                12 if social_security_tips.is_none() => {
                    social_security_tips = members.next_value()?
                }
                13 if allocated_tips.is_none() => allocated_tips = members.next_value()?,
                14 if box_9.is_none() => box_9 = members.next_value()?,
                15 if dependent_care_benefits.is_none() => {
                    dependent_care_benefits = members.next_value()?
                }
                16 if nonqualified_plans.is_none() => nonqualified_plans = members.next_value()?,
                17 if box_12.is_none() => box_12 = members.next_value()?,
                18 if statutory_employee.is_none() => statutory_employee = members.next_value()?,
                19 if retirement_plan.is_none() => retirement_plan = members.next_value()?,
                20 if third_party_sick_pay.is_none() => {
                    third_party_sick_pay = members.next_value()?
                }
                21 if other.is_none() => other = members.next_value()?,
                22 if state_and_local_wages.is_none() => {
                    state_and_local_wages = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            document_metadata: codec::required(document_metadata, "document_metadata")?,
            document_id: codec::required(document_id, "document_id")?,
            employer: codec::required(employer, "employer")?,
            employee: codec::required(employee, "employee")?,
            tax_year,
            employer_id_number,
            wages_tips_other_comp,
            federal_income_tax_withheld,
            social_security_wages,
            social_security_tax_withheld,
            medicare_wages_and_tips,
            medicare_tax_withheld,
            social_security_tips,
            allocated_tips,
            box_9,
            dependent_care_benefits,
            nonqualified_plans,
            box_12: box_12.unwrap_or_default(),
            statutory_employee,
            retirement_plan,
            third_party_sick_pay,
            other,
            state_and_local_wages: state_and_local_wages.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditW2 {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Credit1099 {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "document_id", &self.document_id)?;
        codec::put_some(
            &mut members,
            "document_metadata",
            self.document_metadata.as_ref(),
        )?;
        codec::put_some(&mut members, "form_1099_type", self.form_1099_type.as_ref())?;
        codec::put_some(&mut members, "recipient", self.recipient.as_ref())?;
        codec::put_some(&mut members, "payer", self.payer.as_ref())?;
        codec::put_some(&mut members, "filer", self.filer.as_ref())?;
        codec::put(&mut members, "tax_year", &self.tax_year)?;
        codec::put(&mut members, "rents", &self.rents)?;
        codec::put(&mut members, "royalties", &self.royalties)?;
        codec::put(&mut members, "other_income", &self.other_income)?;
        codec::put(
            &mut members,
            "federal_income_tax_withheld",
            &self.federal_income_tax_withheld,
        )?;
        codec::put(
            &mut members,
            "fishing_boat_proceeds",
            &self.fishing_boat_proceeds,
        )?;
        codec::put(
            &mut members,
            "medical_and_healthcare_payments",
            &self.medical_and_healthcare_payments,
        )?;
        codec::put(
            &mut members,
            "nonemployee_compensation",
            &self.nonemployee_compensation,
        )?;
        codec::put(
            &mut members,
            "substitute_payments_in_lieu_of_dividends_or_interest",
            &self.substitute_payments_in_lieu_of_dividends_or_interest,
        )?;
        codec::put(
            &mut members,
            "payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer",
            &self.payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer,
        )?;
        codec::put(
            &mut members,
            "crop_insurance_proceeds",
            &self.crop_insurance_proceeds,
        )?;
        codec::put(
            &mut members,
            "excess_golden_parachute_payments",
            &self.excess_golden_parachute_payments,
        )?;
        codec::put(
            &mut members,
            "gross_proceeds_paid_to_an_attorney",
            &self.gross_proceeds_paid_to_an_attorney,
        )?;
        codec::put(
            &mut members,
            "section_409a_deferrals",
            &self.section_409a_deferrals,
        )?;
        codec::put(
            &mut members,
            "section_409a_income",
            &self.section_409a_income,
        )?;
        codec::put(&mut members, "state_tax_withheld", &self.state_tax_withheld)?;
        codec::put(
            &mut members,
            "state_tax_withheld_lower",
            &self.state_tax_withheld_lower,
        )?;
        codec::put(&mut members, "payer_state_number", &self.payer_state_number)?;
        codec::put(
            &mut members,
            "payer_state_number_lower",
            &self.payer_state_number_lower,
        )?;
        codec::put(&mut members, "state_income", &self.state_income)?;
        codec::put(&mut members, "state_income_lower", &self.state_income_lower)?;
        codec::put(
            &mut members,
            "transactions_reported",
            &self.transactions_reported,
        )?;
        codec::put(&mut members, "pse_name", &self.pse_name)?;
        codec::put(
            &mut members,
            "pse_telephone_number",
            &self.pse_telephone_number,
        )?;
        codec::put(&mut members, "gross_amount", &self.gross_amount)?;
        codec::put(
            &mut members,
            "card_not_present_transaction",
            &self.card_not_present_transaction,
        )?;
        codec::put(
            &mut members,
            "merchant_category_code",
            &self.merchant_category_code,
        )?;
        codec::put(
            &mut members,
            "number_of_payment_transactions",
            &self.number_of_payment_transactions,
        )?;
        codec::put(&mut members, "january_amount", &self.january_amount)?;
        codec::put(&mut members, "february_amount", &self.february_amount)?;
        codec::put(&mut members, "march_amount", &self.march_amount)?;
        codec::put(&mut members, "april_amount", &self.april_amount)?;
        codec::put(&mut members, "may_amount", &self.may_amount)?;
        codec::put(&mut members, "june_amount", &self.june_amount)?;
        codec::put(&mut members, "july_amount", &self.july_amount)?;
        codec::put(&mut members, "august_amount", &self.august_amount)?;
        codec::put(&mut members, "september_amount", &self.september_amount)?;
        codec::put(&mut members, "october_amount", &self.october_amount)?;
        codec::put(&mut members, "november_amount", &self.november_amount)?;
        codec::put(&mut members, "december_amount", &self.december_amount)?;
        codec::put(&mut members, "primary_state", &self.primary_state)?;
        codec::put(&mut members, "secondary_state", &self.secondary_state)?;
        codec::put(&mut members, "primary_state_id", &self.primary_state_id)?;
        codec::put(&mut members, "secondary_state_id", &self.secondary_state_id)?;
        codec::put(
            &mut members,
            "primary_state_income_tax",
            &self.primary_state_income_tax,
        )?;
        codec::put(
            &mut members,
            "secondary_state_income_tax",
            &self.secondary_state_income_tax,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Credit1099 {
    const NAME: &'static str = "Credit1099";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "document_id" => 0,
            "document_metadata" => 1,
            "form_1099_type" => 2,
            "recipient" => 3,
            "payer" => 4,
            "filer" => 5,
            "tax_year" => 6,
            "rents" => 7,
            "royalties" => 8,
            "other_income" => 9,
            "federal_income_tax_withheld" => 10,
            "fishing_boat_proceeds" => 11,
            "medical_and_healthcare_payments" => 12,
            "nonemployee_compensation" => 13,
            "substitute_payments_in_lieu_of_dividends_or_interest" => 14,
            "payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer" => 15,
            "crop_insurance_proceeds" => 16,
            "excess_golden_parachute_payments" => 17,
            "gross_proceeds_paid_to_an_attorney" => 18,
            "section_409a_deferrals" => 19,
            "section_409a_income" => 20,
            "state_tax_withheld" => 21,
            "state_tax_withheld_lower" => 22,
            "payer_state_number" => 23,
            "payer_state_number_lower" => 24,
            "state_income" => 25,
            "state_income_lower" => 26,
            "transactions_reported" => 27,
            "pse_name" => 28,
            "pse_telephone_number" => 29,
            "gross_amount" => 30,
            "card_not_present_transaction" => 31,
            "merchant_category_code" => 32,
            "number_of_payment_transactions" => 33,
            "january_amount" => 34,
            "february_amount" => 35,
            "march_amount" => 36,
            "april_amount" => 37,
            "may_amount" => 38,
            "june_amount" => 39,
            "july_amount" => 40,
            "august_amount" => 41,
            "september_amount" => 42,
            "october_amount" => 43,
            "november_amount" => 44,
            "december_amount" => 45,
            "primary_state" => 46,
            "secondary_state" => 47,
            "primary_state_id" => 48,
            "secondary_state_id" => 49,
            "primary_state_income_tax" => 50,
            "secondary_state_income_tax" => 51,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut document_id: Option<String> = None;
        let mut document_metadata: Option<super::types::CreditDocumentMetadata> = None;
        let mut form_1099_type: Option<super::types::Form1099Type> = None;
        let mut recipient: Option<super::types::Credit1099Recipient> = None;
        let mut payer: Option<super::types::Credit1099Payer> = None;
        let mut filer: Option<super::types::Credit1099Filer> = None;
        let mut tax_year: Option<String> = None;
        let mut rents: Option<plaid_core::Amount> = None;
        let mut royalties: Option<plaid_core::Amount> = None;
        let mut other_income: Option<plaid_core::Amount> = None;
        let mut federal_income_tax_withheld: Option<plaid_core::Amount> = None;
        let mut fishing_boat_proceeds: Option<plaid_core::Amount> = None;
        let mut medical_and_healthcare_payments: Option<plaid_core::Amount> = None;
        let mut nonemployee_compensation: Option<plaid_core::Amount> = None;
        let mut substitute_payments_in_lieu_of_dividends_or_interest: Option<plaid_core::Amount> =
            None;
        let mut payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer: Option<
            String,
        > = None;
        let mut crop_insurance_proceeds: Option<plaid_core::Amount> = None;
        let mut excess_golden_parachute_payments: Option<plaid_core::Amount> = None;
        let mut gross_proceeds_paid_to_an_attorney: Option<plaid_core::Amount> = None;
        let mut section_409a_deferrals: Option<plaid_core::Amount> = None;
        let mut section_409a_income: Option<plaid_core::Amount> = None;
        let mut state_tax_withheld: Option<plaid_core::Amount> = None;
        let mut state_tax_withheld_lower: Option<plaid_core::Amount> = None;
        let mut payer_state_number: Option<String> = None;
        let mut payer_state_number_lower: Option<String> = None;
        let mut state_income: Option<plaid_core::Amount> = None;
        let mut state_income_lower: Option<plaid_core::Amount> = None;
        let mut transactions_reported: Option<String> = None;
        let mut pse_name: Option<String> = None;
        let mut pse_telephone_number: Option<String> = None;
        let mut gross_amount: Option<plaid_core::Amount> = None;
        let mut card_not_present_transaction: Option<plaid_core::Amount> = None;
        let mut merchant_category_code: Option<String> = None;
        let mut number_of_payment_transactions: Option<String> = None;
        let mut january_amount: Option<plaid_core::Amount> = None;
        let mut february_amount: Option<plaid_core::Amount> = None;
        let mut march_amount: Option<plaid_core::Amount> = None;
        let mut april_amount: Option<plaid_core::Amount> = None;
        let mut may_amount: Option<plaid_core::Amount> = None;
        let mut june_amount: Option<plaid_core::Amount> = None;
        let mut july_amount: Option<plaid_core::Amount> = None;
        let mut august_amount: Option<plaid_core::Amount> = None;
        let mut september_amount: Option<plaid_core::Amount> = None;
        let mut october_amount: Option<plaid_core::Amount> = None;
        let mut november_amount: Option<plaid_core::Amount> = None;
        let mut december_amount: Option<plaid_core::Amount> = None;
        let mut primary_state: Option<String> = None;
        let mut secondary_state: Option<String> = None;
        let mut primary_state_id: Option<String> = None;
        let mut secondary_state_id: Option<String> = None;
        let mut primary_state_income_tax: Option<plaid_core::Amount> = None;
        let mut secondary_state_income_tax: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if document_id.is_none() => document_id = members.next_value()?,
                1 if document_metadata.is_none() => document_metadata = members.next_value()?,
                2 if form_1099_type.is_none() => form_1099_type = members.next_value()?,
                3 if recipient.is_none() => recipient = members.next_value()?,
                4 if payer.is_none() => payer = members.next_value()?,
                5 if filer.is_none() => filer = members.next_value()?,
                6 if tax_year.is_none() => tax_year = members.next_value()?,
                7 if rents.is_none() => rents = members.next_value()?,
                8 if royalties.is_none() => royalties = members.next_value()?,
                9 if other_income.is_none() => other_income = members.next_value()?,
                10 if federal_income_tax_withheld.is_none() => {
                    federal_income_tax_withheld = members.next_value()?
                }
                11 if fishing_boat_proceeds.is_none() => {
                    fishing_boat_proceeds = members.next_value()?
                }
                12 if medical_and_healthcare_payments.is_none() => {
                    medical_and_healthcare_payments = members.next_value()?
                }
                13 if nonemployee_compensation.is_none() => {
                    nonemployee_compensation = members.next_value()?
                }
                14 if substitute_payments_in_lieu_of_dividends_or_interest.is_none() => {
                    substitute_payments_in_lieu_of_dividends_or_interest = members.next_value()?
                }
                15 if payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer
                    .is_none() =>
                {
                    payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer =
                        members.next_value()?
                }
                16 if crop_insurance_proceeds.is_none() => {
                    crop_insurance_proceeds = members.next_value()?
                }
                17 if excess_golden_parachute_payments.is_none() => {
                    excess_golden_parachute_payments = members.next_value()?
                }
                18 if gross_proceeds_paid_to_an_attorney.is_none() => {
                    gross_proceeds_paid_to_an_attorney = members.next_value()?
                }
                19 if section_409a_deferrals.is_none() => {
                    section_409a_deferrals = members.next_value()?
                }
                20 if section_409a_income.is_none() => {
                    section_409a_income = members.next_value()?
                }
                21 if state_tax_withheld.is_none() => state_tax_withheld = members.next_value()?,
                22 if state_tax_withheld_lower.is_none() => {
                    state_tax_withheld_lower = members.next_value()?
                }
                23 if payer_state_number.is_none() => payer_state_number = members.next_value()?,
                24 if payer_state_number_lower.is_none() => {
                    payer_state_number_lower = members.next_value()?
                }
                25 if state_income.is_none() => state_income = members.next_value()?,
                26 if state_income_lower.is_none() => state_income_lower = members.next_value()?,
                27 if transactions_reported.is_none() => {
                    transactions_reported = members.next_value()?
                }
                28 if pse_name.is_none() => pse_name = members.next_value()?,
                29 if pse_telephone_number.is_none() => {
                    pse_telephone_number = members.next_value()?
                }
                30 if gross_amount.is_none() => gross_amount = members.next_value()?,
                31 if card_not_present_transaction.is_none() => {
                    card_not_present_transaction = members.next_value()?
                }
                32 if merchant_category_code.is_none() => {
                    merchant_category_code = members.next_value()?
                }
                33 if number_of_payment_transactions.is_none() => {
                    number_of_payment_transactions = members.next_value()?
                }
                34 if january_amount.is_none() => january_amount = members.next_value()?,
                35 if february_amount.is_none() => february_amount = members.next_value()?,
                36 if march_amount.is_none() => march_amount = members.next_value()?,
                37 if april_amount.is_none() => april_amount = members.next_value()?,
                38 if may_amount.is_none() => may_amount = members.next_value()?,
                39 if june_amount.is_none() => june_amount = members.next_value()?,
                40 if july_amount.is_none() => july_amount = members.next_value()?,
                41 if august_amount.is_none() => august_amount = members.next_value()?,
                42 if september_amount.is_none() => september_amount = members.next_value()?,
                43 if october_amount.is_none() => october_amount = members.next_value()?,
                44 if november_amount.is_none() => november_amount = members.next_value()?,
                45 if december_amount.is_none() => december_amount = members.next_value()?,
                46 if primary_state.is_none() => primary_state = members.next_value()?,
                47 if secondary_state.is_none() => secondary_state = members.next_value()?,
                48 if primary_state_id.is_none() => primary_state_id = members.next_value()?,
                49 if secondary_state_id.is_none() => secondary_state_id = members.next_value()?,
                50 if primary_state_income_tax.is_none() => {
                    primary_state_income_tax = members.next_value()?
                }
                51 if secondary_state_income_tax.is_none() => {
                    secondary_state_income_tax = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            document_id,
            document_metadata,
            form_1099_type,
            recipient,
            payer,
            filer,
            tax_year,
            rents,
            royalties,
            other_income,
            federal_income_tax_withheld,
            fishing_boat_proceeds,
            medical_and_healthcare_payments,
            nonemployee_compensation,
            substitute_payments_in_lieu_of_dividends_or_interest,
            payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer,
            crop_insurance_proceeds,
            excess_golden_parachute_payments,
            gross_proceeds_paid_to_an_attorney,
            section_409a_deferrals,
            section_409a_income,
            state_tax_withheld,
            state_tax_withheld_lower,
            payer_state_number,
            payer_state_number_lower,
            state_income,
            state_income_lower,
            transactions_reported,
            pse_name,
            pse_telephone_number,
            gross_amount,
            card_not_present_transaction,
            merchant_category_code,
            number_of_payment_transactions,
            january_amount,
            february_amount,
            march_amount,
            april_amount,
            may_amount,
            june_amount,
            july_amount,
            august_amount,
            september_amount,
            october_amount,
            november_amount,
            december_amount,
            primary_state,
            secondary_state,
            primary_state_id,
            secondary_state_id,
            primary_state_income_tax,
            secondary_state_income_tax,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Credit1099 {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Credit1099Recipient {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "tin", &self.tin)?;
        codec::put(&mut members, "account_number", &self.account_number)?;
        codec::put(
            &mut members,
            "facta_filing_requirement",
            &self.facta_filing_requirement,
        )?;
        codec::put(&mut members, "second_tin_exists", &self.second_tin_exists)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Credit1099Recipient {
    const NAME: &'static str = "Credit1099Recipient";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "address" => 0,
            "name" => 1,
            "tin" => 2,
            "account_number" => 3,
            "facta_filing_requirement" => 4,
            "second_tin_exists" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut address: Option<super::types::CreditPayStubAddress> = None;
        let mut name: Option<String> = None;
        let mut tin: Option<plaid_core::Sensitive> = None;
        let mut account_number: Option<plaid_core::Sensitive> = None;
        let mut facta_filing_requirement: Option<String> = None;
        let mut second_tin_exists: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if address.is_none() => address = members.next_value()?,
                1 if name.is_none() => name = members.next_value()?,
                2 if tin.is_none() => tin = members.next_value()?,
                3 if account_number.is_none() => account_number = members.next_value()?,
                4 if facta_filing_requirement.is_none() => {
                    facta_filing_requirement = members.next_value()?
                }
                5 if second_tin_exists.is_none() => second_tin_exists = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            address,
            name,
            tin,
            account_number,
            facta_filing_requirement,
            second_tin_exists,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Credit1099Recipient {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Credit1099Payer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "tin", &self.tin)?;
        codec::put(&mut members, "telephone_number", &self.telephone_number)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Credit1099Payer {
    const NAME: &'static str = "Credit1099Payer";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "address" => 0,
            "name" => 1,
            "tin" => 2,
            "telephone_number" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut address: Option<super::types::CreditPayStubAddress> = None;
        let mut name: Option<String> = None;
        let mut tin: Option<plaid_core::Sensitive> = None;
        let mut telephone_number: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if address.is_none() => address = members.next_value()?,
                1 if name.is_none() => name = members.next_value()?,
                2 if tin.is_none() => tin = members.next_value()?,
                3 if telephone_number.is_none() => telephone_number = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            address,
            name,
            tin,
            telephone_number,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Credit1099Payer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Credit1099Filer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "tin", &self.tin)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Credit1099Filer {
    const NAME: &'static str = "Credit1099Filer";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "address" => 0,
            "name" => 1,
            "tin" => 2,
            "type" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut address: Option<super::types::CreditPayStubAddress> = None;
        let mut name: Option<String> = None;
        let mut tin: Option<plaid_core::Sensitive> = None;
        let mut r#type: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if address.is_none() => address = members.next_value()?,
                1 if name.is_none() => name = members.next_value()?,
                2 if tin.is_none() => tin = members.next_value()?,
                3 if r#type.is_none() => r#type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            address,
            name,
            tin,
            r#type,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Credit1099Filer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditI20 {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "document_id", &self.document_id)?;
        codec::put_some(
            &mut members,
            "document_metadata",
            self.document_metadata.as_ref(),
        )?;
        codec::put_some(&mut members, "student", self.student.as_ref())?;
        codec::put(&mut members, "personal_funds", &self.personal_funds)?;
        codec::put(
            &mut members,
            "on_campus_employment",
            &self.on_campus_employment,
        )?;
        codec::put(
            &mut members,
            "funds_from_this_school",
            &self.funds_from_this_school,
        )?;
        codec::put(
            &mut members,
            "students_funding_total",
            &self.students_funding_total,
        )?;
        codec::put(
            &mut members,
            "funds_from_another_source",
            &self.funds_from_another_source,
        )?;
        codec::put(
            &mut members,
            "estimated_average_costs_total",
            &self.estimated_average_costs_total,
        )?;
        codec::put(
            &mut members,
            "estimated_average_living_expenses",
            &self.estimated_average_living_expenses,
        )?;
        codec::put(
            &mut members,
            "students_funding_period_months",
            &self.students_funding_period_months,
        )?;
        codec::put(
            &mut members,
            "estimated_average_costs_period_months",
            &self.estimated_average_costs_period_months,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditI20 {
    const NAME: &'static str = "CreditI20";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "document_id" => 0,
            "document_metadata" => 1,
            "student" => 2,
            "personal_funds" => 3,
            "on_campus_employment" => 4,
            "funds_from_this_school" => 5,
            "students_funding_total" => 6,
            "funds_from_another_source" => 7,
            "estimated_average_costs_total" => 8,
            "estimated_average_living_expenses" => 9,
            "students_funding_period_months" => 10,
            "estimated_average_costs_period_months" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut document_id: Option<String> = None;
        let mut document_metadata: Option<super::types::CreditDocumentMetadata> = None;
        let mut student: Option<super::types::CreditI20Student> = None;
        let mut personal_funds: Option<plaid_core::Amount> = None;
        let mut on_campus_employment: Option<plaid_core::Amount> = None;
        let mut funds_from_this_school: Option<plaid_core::Amount> = None;
        let mut students_funding_total: Option<plaid_core::Amount> = None;
        let mut funds_from_another_source: Option<plaid_core::Amount> = None;
        let mut estimated_average_costs_total: Option<plaid_core::Amount> = None;
        let mut estimated_average_living_expenses: Option<plaid_core::Amount> = None;
        let mut students_funding_period_months: Option<codec::Int> = None;
        let mut estimated_average_costs_period_months: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if document_id.is_none() => document_id = members.next_value()?,
                1 if document_metadata.is_none() => document_metadata = members.next_value()?,
                2 if student.is_none() => student = members.next_value()?,
                3 if personal_funds.is_none() => personal_funds = members.next_value()?,
                4 if on_campus_employment.is_none() => {
                    on_campus_employment = members.next_value()?
                }
                5 if funds_from_this_school.is_none() => {
                    funds_from_this_school = members.next_value()?
                }
                6 if students_funding_total.is_none() => {
                    students_funding_total = members.next_value()?
                }
                7 if funds_from_another_source.is_none() => {
                    funds_from_another_source = members.next_value()?
                }
                8 if estimated_average_costs_total.is_none() => {
                    estimated_average_costs_total = members.next_value()?
                }
                9 if estimated_average_living_expenses.is_none() => {
                    estimated_average_living_expenses = members.next_value()?
                }
                10 if students_funding_period_months.is_none() => {
                    students_funding_period_months = members.next_value()?
                }
                11 if estimated_average_costs_period_months.is_none() => {
                    estimated_average_costs_period_months = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            document_id,
            document_metadata,
            student,
            personal_funds,
            on_campus_employment,
            funds_from_this_school,
            students_funding_total,
            funds_from_another_source,
            estimated_average_costs_total,
            estimated_average_living_expenses,
            students_funding_period_months: students_funding_period_months.map(|value| value.0),
            estimated_average_costs_period_months: estimated_average_costs_period_months
                .map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditI20 {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditI20Student {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "given_name", &self.given_name)?;
        codec::put(
            &mut members,
            "surname_primary_name",
            &self.surname_primary_name,
        )?;
        codec::put(&mut members, "passport_name", &self.passport_name)?;
        codec::put(&mut members, "preferred_name", &self.preferred_name)?;
        codec::put(&mut members, "school_name", &self.school_name)?;
        codec::put(&mut members, "program_start_date", &self.program_start_date)?;
        codec::put(&mut members, "program_end_date", &self.program_end_date)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditI20Student {
    const NAME: &'static str = "CreditI20Student";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "given_name" => 0,
            "surname_primary_name" => 1,
            "passport_name" => 2,
            "preferred_name" => 3,
            "school_name" => 4,
            "program_start_date" => 5,
            "program_end_date" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut given_name: Option<String> = None;
        let mut surname_primary_name: Option<String> = None;
        let mut passport_name: Option<String> = None;
        let mut preferred_name: Option<String> = None;
        let mut school_name: Option<String> = None;
        let mut program_start_date: Option<plaid_core::Date> = None;
        let mut program_end_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if given_name.is_none() => given_name = members.next_value()?,
                1 if surname_primary_name.is_none() => {
                    surname_primary_name = members.next_value()?
                }
                2 if passport_name.is_none() => passport_name = members.next_value()?,
                3 if preferred_name.is_none() => preferred_name = members.next_value()?,
                4 if school_name.is_none() => school_name = members.next_value()?,
                5 if program_start_date.is_none() => program_start_date = members.next_value()?,
                6 if program_end_date.is_none() => program_end_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            given_name,
            surname_primary_name,
            passport_name,
            preferred_name,
            school_name,
            program_start_date,
            program_end_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditI20Student {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayrollIncomeRiskSignalsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditPayrollIncomeRiskSignalsGetRequest {
    const NAME: &'static str = "CreditPayrollIncomeRiskSignalsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            user_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditPayrollIncomeRiskSignalsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayrollIncomeRiskSignalsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::put(&mut members, "error", &self.error)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditPayrollIncomeRiskSignalsGetResponse {
    const NAME: &'static str = "CreditPayrollIncomeRiskSignalsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "items" => 0,
            "error" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut items: Option<Vec<super::types::PayrollRiskSignalsItem>> = None;
        let mut error: Option<codec::Lenient<plaid_core::ApiError>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if items.is_none() => items = members.next_value()?,
                1 if error.is_none() => error = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            items: items.unwrap_or_default(),
            error: error.and_then(|value| value.0),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditPayrollIncomeRiskSignalsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PayrollRiskSignalsItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(
            &mut members,
            "verification_risk_signals",
            &self.verification_risk_signals,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PayrollRiskSignalsItem {
    const NAME: &'static str = "PayrollRiskSignalsItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "verification_risk_signals" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut verification_risk_signals: Option<Vec<super::types::DocumentRiskSignalsObject>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if verification_risk_signals.is_none() => {
                    verification_risk_signals = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            verification_risk_signals: verification_risk_signals.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PayrollRiskSignalsItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DocumentRiskSignalsObject {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(
            &mut members,
            "single_document_risk_signals",
            &self.single_document_risk_signals,
        )?;
        codec::put(
            &mut members,
            "multi_document_risk_signals",
            &self.multi_document_risk_signals,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DocumentRiskSignalsObject {
    const NAME: &'static str = "DocumentRiskSignalsObject";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "single_document_risk_signals" => 1,
            "multi_document_risk_signals" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut single_document_risk_signals: Option<Vec<super::types::SingleDocumentRiskSignal>> =
            None;
        let mut multi_document_risk_signals: Option<Vec<super::types::MultiDocumentRiskSignal>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if single_document_risk_signals.is_none() => {
                    single_document_risk_signals = members.next_value()?
                }
                2 if multi_document_risk_signals.is_none() => {
                    multi_document_risk_signals = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            single_document_risk_signals: single_document_risk_signals.unwrap_or_default(),
            multi_document_risk_signals: multi_document_risk_signals.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DocumentRiskSignalsObject {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SingleDocumentRiskSignal {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "document_reference", &self.document_reference)?;
        codec::put(&mut members, "risk_signals", &self.risk_signals)?;
        codec::put_some(&mut members, "risk_summary", self.risk_summary.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SingleDocumentRiskSignal {
    const NAME: &'static str = "SingleDocumentRiskSignal";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "document_reference" => 0,
            "risk_signals" => 1,
            "risk_summary" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut document_reference: Option<super::types::RiskSignalDocumentReference> = None;
        let mut risk_signals: Option<codec::Sparse<super::types::DocumentRiskSignal>> = None;
        let mut risk_summary: Option<super::types::DocumentRiskSummary> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if document_reference.is_none() => {
                    document_reference = Some(members.next_value()?)
                }
                1 if risk_signals.is_none() => risk_signals = members.next_value()?,
                2 if risk_summary.is_none() => risk_summary = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            document_reference: codec::required(document_reference, "document_reference")?,
            risk_signals: risk_signals.map(|value| value.0).unwrap_or_default(),
            risk_summary,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SingleDocumentRiskSignal {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RiskSignalDocumentReference {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "document_id", &self.document_id)?;
        codec::put_some(&mut members, "document_name", self.document_name.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put(&mut members, "document_type", &self.document_type)?;
        codec::put(&mut members, "file_type", &self.file_type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RiskSignalDocumentReference {
    const NAME: &'static str = "RiskSignalDocumentReference";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "document_id" => 0,
            "document_name" => 1,
            "status" => 2,
            "document_type" => 3,
            "file_type" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut document_id: Option<String> = None;
        let mut document_name: Option<String> = None;
        let mut status: Option<super::types::RiskSignalDocumentStatus> = None;
        let mut document_type: Option<super::types::RiskSignalDocumentType> = None;
        let mut file_type: Option<super::types::RiskSignalFileType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if document_id.is_none() => document_id = members.next_value()?,
                1 if document_name.is_none() => document_name = members.next_value()?,
                2 if status.is_none() => status = members.next_value()?,
                3 if document_type.is_none() => document_type = members.next_value()?,
                4 if file_type.is_none() => file_type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            document_id,
            document_name,
            status,
            document_type,
            file_type,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RiskSignalDocumentReference {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DocumentRiskSignal {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "field", &self.field)?;
        codec::put(&mut members, "has_fraud_risk", &self.has_fraud_risk)?;
        codec::put(
            &mut members,
            "institution_metadata",
            &self.institution_metadata,
        )?;
        codec::put(&mut members, "expected_value", &self.expected_value)?;
        codec::put(&mut members, "actual_value", &self.actual_value)?;
        codec::put(&mut members, "signal_description", &self.signal_description)?;
        codec::put(&mut members, "page_number", &self.page_number)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DocumentRiskSignal {
    const NAME: &'static str = "DocumentRiskSignal";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "type" => 0,
            "field" => 1,
            "has_fraud_risk" => 2,
            "institution_metadata" => 3,
            "expected_value" => 4,
            "actual_value" => 5,
            "signal_description" => 6,
            "page_number" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut r#type: Option<String> = None;
        let mut field: Option<String> = None;
        let mut has_fraud_risk: Option<bool> = None;
        let mut institution_metadata: Option<super::types::DocumentRiskSignalInstitutionMetadata> =
            None;
        let mut expected_value: Option<String> = None;
        let mut actual_value: Option<String> = None;
        let mut signal_description: Option<String> = None;
        let mut page_number: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if r#type.is_none() => r#type = members.next_value()?,
                1 if field.is_none() => field = members.next_value()?,
                2 if has_fraud_risk.is_none() => has_fraud_risk = members.next_value()?,
                3 if institution_metadata.is_none() => {
                    institution_metadata = members.next_value()?
                }
                4 if expected_value.is_none() => expected_value = members.next_value()?,
                5 if actual_value.is_none() => actual_value = members.next_value()?,
                6 if signal_description.is_none() => signal_description = members.next_value()?,
                7 if page_number.is_none() => page_number = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            r#type,
            field,
            has_fraud_risk,
            institution_metadata,
            expected_value,
            actual_value,
            signal_description,
            page_number: page_number.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DocumentRiskSignal {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DocumentRiskSignalInstitutionMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DocumentRiskSignalInstitutionMetadata {
    const NAME: &'static str = "DocumentRiskSignalInstitutionMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DocumentRiskSignalInstitutionMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DocumentRiskSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "risk_score", &self.risk_score)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DocumentRiskSummary {
    const NAME: &'static str = "DocumentRiskSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "risk_score" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut risk_score: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if risk_score.is_none() => risk_score = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            risk_score: risk_score.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DocumentRiskSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::MultiDocumentRiskSignal {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "document_references",
            &self.document_references,
        )?;
        codec::put(&mut members, "risk_signals", &self.risk_signals)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::MultiDocumentRiskSignal {
    const NAME: &'static str = "MultiDocumentRiskSignal";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "document_references" => 0,
            "risk_signals" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut document_references: Option<Vec<super::types::RiskSignalDocumentReference>> = None;
        let mut risk_signals: Option<codec::Sparse<super::types::DocumentRiskSignal>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if document_references.is_none() => document_references = members.next_value()?,
                1 if risk_signals.is_none() => risk_signals = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            document_references: document_references.unwrap_or_default(),
            risk_signals: risk_signals.map(|value| value.0).unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::MultiDocumentRiskSignal {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayrollIncomePrecheckRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "access_tokens", self.access_tokens.as_ref())?;
        codec::put_some(&mut members, "employer", self.employer.as_ref())?;
        codec::put_some(
            &mut members,
            "us_military_info",
            self.us_military_info.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "payroll_institution",
            self.payroll_institution.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditPayrollIncomePrecheckRequest {
    const NAME: &'static str = "CreditPayrollIncomePrecheckRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_id" => 1,
            "access_tokens" => 2,
            "employer" => 3,
            "us_military_info" => 4,
            "payroll_institution" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut access_tokens: Option<Vec<plaid_types::AccessToken>> = None;
        let mut employer: Option<super::types::IncomeVerificationPrecheckEmployer> = None;
        let mut us_military_info: Option<super::types::IncomeVerificationPrecheckMilitaryInfo> =
            None;
        let mut payroll_institution: Option<
            super::types::IncomeVerificationPrecheckPayrollInstitution,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if access_tokens.is_none() => access_tokens = members.next_value()?,
                3 if employer.is_none() => employer = members.next_value()?,
                4 if us_military_info.is_none() => us_military_info = members.next_value()?,
                5 if payroll_institution.is_none() => payroll_institution = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            user_id,
            access_tokens,
            employer,
            us_military_info,
            payroll_institution,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditPayrollIncomePrecheckRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayrollIncomePrecheckResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "confidence", &self.confidence)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditPayrollIncomePrecheckResponse {
    const NAME: &'static str = "CreditPayrollIncomePrecheckResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "confidence" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut confidence: Option<super::types::IncomeVerificationPrecheckConfidence> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if confidence.is_none() => confidence = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            confidence: codec::required(confidence, "confidence")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditPayrollIncomePrecheckResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditEmploymentGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditEmploymentGetRequest {
    const NAME: &'static str = "CreditEmploymentGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            user_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditEmploymentGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditEmploymentGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditEmploymentGetResponse {
    const NAME: &'static str = "CreditEmploymentGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "items" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut items: Option<Vec<super::types::CreditEmploymentItem>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if items.is_none() => items = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            items: items.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditEmploymentGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditEmploymentItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "employments", &self.employments)?;
        codec::put_some(
            &mut members,
            "employment_report_token",
            self.employment_report_token.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditEmploymentItem {
    const NAME: &'static str = "CreditEmploymentItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "employments" => 1,
            "employment_report_token" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut employments: Option<Vec<super::types::CreditEmploymentVerification>> = None;
        let mut employment_report_token: Option<super::types::EmploymentReportToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if employments.is_none() => employments = members.next_value()?,
                2 if employment_report_token.is_none() => {
                    employment_report_token = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            employments: employments.unwrap_or_default(),
            employment_report_token,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditEmploymentItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditEmploymentVerification {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put(&mut members, "employer", &self.employer)?;
        codec::put(&mut members, "title", &self.title)?;
        codec::put(&mut members, "platform_ids", &self.platform_ids)?;
        codec::put(&mut members, "employee_type", &self.employee_type)?;
        codec::put(&mut members, "last_paystub_date", &self.last_paystub_date)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditEmploymentVerification {
    const NAME: &'static str = "CreditEmploymentVerification";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "status" => 1,
            "start_date" => 2,
            "end_date" => 3,
            "employer" => 4,
            "title" => 5,
            "platform_ids" => 6,
            "employee_type" => 7,
            "last_paystub_date" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut status: Option<String> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut employer: Option<super::types::CreditEmployerVerification> = None;
        let mut title: Option<String> = None;
        let mut platform_ids: Option<super::types::CreditPlatformIds> = None;
        let mut employee_type: Option<String> = None;
        let mut last_paystub_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if status.is_none() => status = members.next_value()?,
                2 if start_date.is_none() => start_date = members.next_value()?,
                3 if end_date.is_none() => end_date = members.next_value()?,
                4 if employer.is_none() => employer = Some(members.next_value()?),
                5 if title.is_none() => title = members.next_value()?,
                6 if platform_ids.is_none() => platform_ids = Some(members.next_value()?),
                7 if employee_type.is_none() => employee_type = members.next_value()?,
                8 if last_paystub_date.is_none() => last_paystub_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            status,
            start_date,
            end_date,
            employer: codec::required(employer, "employer")?,
            title,
            platform_ids: codec::required(platform_ids, "platform_ids")?,
            employee_type,
            last_paystub_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditEmploymentVerification {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditEmployerVerification {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditEmployerVerification {
    const NAME: &'static str = "CreditEmployerVerification";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { name })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditEmployerVerification {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPlatformIds {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "employee_id", &self.employee_id)?;
        codec::put(&mut members, "payroll_id", &self.payroll_id)?;
        codec::put(&mut members, "position_id", &self.position_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditPlatformIds {
    const NAME: &'static str = "CreditPlatformIds";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "employee_id" => 0,
            "payroll_id" => 1,
            "position_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut employee_id: Option<plaid_core::Sensitive> = None;
        let mut payroll_id: Option<plaid_core::Sensitive> = None;
        let mut position_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if employee_id.is_none() => employee_id = members.next_value()?,
                1 if payroll_id.is_none() => payroll_id = members.next_value()?,
                2 if position_id.is_none() => position_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            employee_id,
            payroll_id,
            position_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditPlatformIds {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayrollIncomeRefreshRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditPayrollIncomeRefreshRequest {
    const NAME: &'static str = "CreditPayrollIncomeRefreshRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_id" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut options: Option<super::types::CreditPayrollIncomeRefreshRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            user_id,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditPayrollIncomeRefreshRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayrollIncomeRefreshRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "item_ids", self.item_ids.as_ref())?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditPayrollIncomeRefreshRequestOptions {
    const NAME: &'static str = "CreditPayrollIncomeRefreshRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_ids" => 0,
            "webhook" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        let mut webhook: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_ids.is_none() => item_ids = members.next_value()?,
                1 if webhook.is_none() => webhook = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { item_ids, webhook })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditPayrollIncomeRefreshRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditPayrollIncomeRefreshResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(
            &mut members,
            "verification_refresh_status",
            &self.verification_refresh_status,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditPayrollIncomeRefreshResponse {
    const NAME: &'static str = "CreditPayrollIncomeRefreshResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "verification_refresh_status" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut verification_refresh_status: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if verification_refresh_status.is_none() => {
                    verification_refresh_status = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            verification_refresh_status: codec::required(
                verification_refresh_status,
                "verification_refresh_status",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditPayrollIncomeRefreshResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaEwaReportV1GetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BetaEwaReportV1GetRequest {
    const NAME: &'static str = "BetaEwaReportV1GetRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::BetaEwaReportV1GetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaEwaReportV1GetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(&mut members, "ewa_report_id", self.ewa_report_id.as_ref())?;
        codec::put_some(
            &mut members,
            "generation_time",
            self.generation_time.as_ref(),
        )?;
        codec::put(&mut members, "ewa_scores", &self.ewa_scores)?;
        codec::put(&mut members, "ewa_attributes", &self.ewa_attributes)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaEwaReportV1GetResponse {
    const NAME: &'static str = "BetaEwaReportV1GetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "ewa_report_id" => 1,
            "generation_time" => 2,
            "ewa_scores" => 3,
            "ewa_attributes" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut ewa_report_id: Option<String> = None;
        let mut generation_time: Option<plaid_core::DateTime> = None;
        let mut ewa_scores: Option<Vec<super::types::EwaScore>> = None;
        let mut ewa_attributes: Option<
            std::collections::BTreeMap<String, plaid_core::json::Value>,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if ewa_report_id.is_none() => ewa_report_id = members.next_value()?,
                2 if generation_time.is_none() => generation_time = members.next_value()?,
                3 if ewa_scores.is_none() => ewa_scores = members.next_value()?,
                4 if ewa_attributes.is_none() => ewa_attributes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            ewa_report_id,
            generation_time,
            ewa_scores: ewa_scores.unwrap_or_default(),
            ewa_attributes: ewa_attributes.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BetaEwaReportV1GetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::EwaScore {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "lowest_amount", self.lowest_amount.as_ref())?;
        codec::put_some(&mut members, "highest_amount", self.highest_amount.as_ref())?;
        codec::put_some(&mut members, "score", self.score.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::EwaScore {
    const NAME: &'static str = "EwaScore";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "lowest_amount" => 0,
            "highest_amount" => 1,
            "score" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut lowest_amount: Option<plaid_core::Amount> = None;
        let mut highest_amount: Option<plaid_core::Amount> = None;
        let mut score: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if lowest_amount.is_none() => lowest_amount = members.next_value()?,
                1 if highest_amount.is_none() => highest_amount = members.next_value()?,
                2 if score.is_none() => score = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            lowest_amount,
            highest_amount,
            score: score.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::EwaScore {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
