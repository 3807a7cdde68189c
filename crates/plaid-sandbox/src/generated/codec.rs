// @generated from api/products/sandbox.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::SandboxTransactionsCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxTransactionsCreateRequest {
    const NAME: &'static str = "SandboxTransactionsCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "transactions" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut transactions: Option<Vec<super::types::CustomSandboxTransaction>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if transactions.is_none() => transactions = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            transactions: transactions.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxTransactionsCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CustomSandboxTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "date_transacted", &self.date_transacted)?;
        codec::put(&mut members, "date_posted", &self.date_posted)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put_some(
            &mut members,
            "iso_currency_code",
            self.iso_currency_code.as_ref(),
        )?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CustomSandboxTransaction {
    const NAME: &'static str = "CustomSandboxTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "date_transacted" => 0,
            "date_posted" => 1,
            "amount" => 2,
            "description" => 3,
            "iso_currency_code" => 4,
            "account_id" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut date_transacted: Option<plaid_core::Date> = None;
        let mut date_posted: Option<plaid_core::Date> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut description: Option<String> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if date_transacted.is_none() => date_transacted = Some(members.next_value()?),
                1 if date_posted.is_none() => date_posted = Some(members.next_value()?),
                2 if amount.is_none() => amount = Some(members.next_value()?),
                3 if description.is_none() => description = Some(members.next_value()?),
                4 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                5 if account_id.is_none() => account_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            date_transacted: codec::required(date_transacted, "date_transacted")?,
            date_posted: codec::required(date_posted, "date_posted")?,
            amount: codec::required(amount, "amount")?,
            description: codec::required(description, "description")?,
            iso_currency_code,
            account_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CustomSandboxTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransactionsCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxTransactionsCreateResponse {
    const NAME: &'static str = "SandboxTransactionsCreateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxTransactionsCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxProcessorTokenCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxProcessorTokenCreateRequest {
    const NAME: &'static str = "SandboxProcessorTokenCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution_id" => 0,
            "options" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut options: Option<super::types::SandboxProcessorTokenCreateRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                1 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution_id: codec::required(institution_id, "institution_id")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxProcessorTokenCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxProcessorTokenCreateRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "override_username",
            self.override_username.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "override_password",
            self.override_password.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxProcessorTokenCreateRequestOptions {
    const NAME: &'static str = "SandboxProcessorTokenCreateRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "override_username" => 0,
            "override_password" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut override_username: Option<String> = None;
        let mut override_password: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if override_username.is_none() => override_username = members.next_value()?,
                1 if override_password.is_none() => override_password = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            override_username,
            override_password,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxProcessorTokenCreateRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxProcessorTokenCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxProcessorTokenCreateResponse {
    const NAME: &'static str = "SandboxProcessorTokenCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "processor_token" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            processor_token: codec::required(processor_token, "processor_token")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SandboxProcessorTokenCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxPublicTokenCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "initial_products", &self.initial_products)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxPublicTokenCreateRequest {
    const NAME: &'static str = "SandboxPublicTokenCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution_id" => 0,
            "initial_products" => 1,
            "options" => 2,
            "user_token" => 3,
            "user_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut initial_products: Option<Vec<plaid_types::Products>> = None;
        let mut options: Option<super::types::SandboxPublicTokenCreateRequestOptions> = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                1 if initial_products.is_none() => initial_products = members.next_value()?,
                2 if options.is_none() => options = members.next_value()?,
                3 if user_token.is_none() => user_token = members.next_value()?,
                4 if user_id.is_none() => user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution_id: codec::required(institution_id, "institution_id")?,
            initial_products: initial_products.unwrap_or_default(),
            options,
            user_token,
            user_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxPublicTokenCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxPublicTokenCreateRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::put_some(
            &mut members,
            "override_username",
            self.override_username.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "override_password",
            self.override_password.as_ref(),
        )?;
        codec::put_some(&mut members, "transactions", self.transactions.as_ref())?;
        codec::put_some(&mut members, "statements", self.statements.as_ref())?;
        codec::put_some(
            &mut members,
            "income_verification",
            self.income_verification.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxPublicTokenCreateRequestOptions {
    const NAME: &'static str = "SandboxPublicTokenCreateRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "webhook" => 0,
            "override_username" => 1,
            "override_password" => 2,
            "transactions" => 3,
            "statements" => 4,
            "income_verification" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut webhook: Option<String> = None;
        let mut override_username: Option<String> = None;
        let mut override_password: Option<plaid_core::Sensitive> = None;
        let mut transactions: Option<
            super::types::SandboxPublicTokenCreateRequestOptionsTransactions,
        > = None;
        let mut statements: Option<super::types::SandboxPublicTokenCreateRequestOptionsStatements> =
            None;
        let mut income_verification: Option<
            super::types::SandboxPublicTokenCreateRequestOptionsIncomeVerification,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if webhook.is_none() => webhook = members.next_value()?,
                1 if override_username.is_none() => override_username = members.next_value()?,
                2 if override_password.is_none() => override_password = members.next_value()?,
                3 if transactions.is_none() => transactions = members.next_value()?,
                4 if statements.is_none() => statements = members.next_value()?,
                5 if income_verification.is_none() => income_verification = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            webhook,
            override_username,
            override_password,
            transactions,
            statements,
            income_verification,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxPublicTokenCreateRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxPublicTokenCreateRequestOptionsTransactions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxPublicTokenCreateRequestOptionsTransactions {
    const NAME: &'static str = "SandboxPublicTokenCreateRequestOptionsTransactions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "days_requested" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut days_requested: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                2 if days_requested.is_none() => days_requested = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
            days_requested: days_requested.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de>
    for super::types::SandboxPublicTokenCreateRequestOptionsTransactions
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxPublicTokenCreateRequestOptionsStatements {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxPublicTokenCreateRequestOptionsStatements {
    const NAME: &'static str = "SandboxPublicTokenCreateRequestOptionsStatements";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = Some(members.next_value()?),
                1 if end_date.is_none() => end_date = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date: codec::required(start_date, "start_date")?,
            end_date: codec::required(end_date, "end_date")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de>
    for super::types::SandboxPublicTokenCreateRequestOptionsStatements
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxPublicTokenCreateRequestOptionsIncomeVerification {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "income_source_types",
            self.income_source_types.as_ref(),
        )?;
        codec::put_some(&mut members, "bank_income", self.bank_income.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de>
    for super::types::SandboxPublicTokenCreateRequestOptionsIncomeVerification
{
    const NAME: &'static str = "SandboxPublicTokenCreateRequestOptionsIncomeVerification";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_source_types" => 0,
            "bank_income" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_source_types: Option<Vec<plaid_types::IncomeVerificationSourceType>> = None;
        let mut bank_income: Option<
            super::types::SandboxPublicTokenCreateRequestIncomeVerificationBankIncome,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_source_types.is_none() => income_source_types = members.next_value()?,
                1 if bank_income.is_none() => bank_income = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_source_types,
            bank_income,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de>
    for super::types::SandboxPublicTokenCreateRequestOptionsIncomeVerification
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize
    for super::types::SandboxPublicTokenCreateRequestIncomeVerificationBankIncome
{
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de>
    for super::types::SandboxPublicTokenCreateRequestIncomeVerificationBankIncome
{
    const NAME: &'static str = "SandboxPublicTokenCreateRequestIncomeVerificationBankIncome";

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
impl<'de> codec::Deserialize<'de>
    for super::types::SandboxPublicTokenCreateRequestIncomeVerificationBankIncome
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxPublicTokenCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "public_token", &self.public_token)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxPublicTokenCreateResponse {
    const NAME: &'static str = "SandboxPublicTokenCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "public_token" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut public_token: Option<plaid_types::PublicToken> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if public_token.is_none() => public_token = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            public_token: codec::required(public_token, "public_token")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SandboxPublicTokenCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxItemFireWebhookRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_some(&mut members, "webhook_type", self.webhook_type.as_ref())?;
        codec::put(&mut members, "webhook_code", &self.webhook_code)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxItemFireWebhookRequest {
    const NAME: &'static str = "SandboxItemFireWebhookRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "webhook_type" => 1,
            "webhook_code" => 2,
            "options" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut webhook_type: Option<super::types::WebhookType> = None;
        let mut webhook_code: Option<super::types::SandboxItemFireWebhookRequestWebhookCode> = None;
        let mut options: Option<super::types::SandboxItemFireWebhookRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if webhook_type.is_none() => webhook_type = members.next_value()?,
                2 if webhook_code.is_none() => webhook_code = Some(members.next_value()?),
                3 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            webhook_type,
            webhook_code: codec::required(webhook_code, "webhook_code")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxItemFireWebhookRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxItemFireWebhookRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "new_transactions",
            self.new_transactions.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxItemFireWebhookRequestOptions {
    const NAME: &'static str = "SandboxItemFireWebhookRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "new_transactions" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut new_transactions: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if new_transactions.is_none() => new_transactions = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            new_transactions: new_transactions.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxItemFireWebhookRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxItemFireWebhookResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_fired", &self.webhook_fired)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxItemFireWebhookResponse {
    const NAME: &'static str = "SandboxItemFireWebhookResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "webhook_fired" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut webhook_fired: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if webhook_fired.is_none() => webhook_fired = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            webhook_fired: codec::required(webhook_fired, "webhook_fired")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SandboxItemFireWebhookResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxItemResetLoginRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxItemResetLoginRequest {
    const NAME: &'static str = "SandboxItemResetLoginRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::SandboxItemResetLoginRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxItemResetLoginResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "reset_login", &self.reset_login)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxItemResetLoginResponse {
    const NAME: &'static str = "SandboxItemResetLoginResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "reset_login" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut reset_login: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if reset_login.is_none() => reset_login = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            reset_login: codec::required(reset_login, "reset_login")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SandboxItemResetLoginResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxItemApplicationSeedRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "application_id", &self.application_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxItemApplicationSeedRequest {
    const NAME: &'static str = "SandboxItemApplicationSeedRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "application_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut application_id: Option<plaid_types::ApplicationId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if application_id.is_none() => application_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            application_id: codec::required(application_id, "application_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxItemApplicationSeedRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxItemApplicationSeedResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxItemApplicationSeedResponse {
    const NAME: &'static str = "SandboxItemApplicationSeedResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SandboxItemApplicationSeedResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxItemSetVerificationStatusRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(
            &mut members,
            "verification_status",
            &self.verification_status,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxItemSetVerificationStatusRequest {
    const NAME: &'static str = "SandboxItemSetVerificationStatusRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "account_id" => 1,
            "verification_status" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut verification_status: Option<
            super::types::SandboxItemSetVerificationStatusRequestVerificationStatus,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                2 if verification_status.is_none() => {
                    verification_status = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            account_id: codec::required(account_id, "account_id")?,
            verification_status: codec::required(verification_status, "verification_status")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxItemSetVerificationStatusRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxItemSetVerificationStatusResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxItemSetVerificationStatusResponse {
    const NAME: &'static str = "SandboxItemSetVerificationStatusResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxItemSetVerificationStatusResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxUserResetLoginRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "item_ids", self.item_ids.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxUserResetLoginRequest {
    const NAME: &'static str = "SandboxUserResetLoginRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "item_ids" => 1,
            "user_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if item_ids.is_none() => item_ids = members.next_value()?,
                2 if user_id.is_none() => user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            item_ids,
            user_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxUserResetLoginRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxUserResetLoginResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxUserResetLoginResponse {
    const NAME: &'static str = "SandboxUserResetLoginResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxUserResetLoginResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxBankTransferSimulateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "bank_transfer_id", &self.bank_transfer_id)?;
        codec::put(&mut members, "event_type", &self.event_type)?;
        codec::put_some(&mut members, "failure_reason", self.failure_reason.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxBankTransferSimulateRequest {
    const NAME: &'static str = "SandboxBankTransferSimulateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_transfer_id" => 0,
            "event_type" => 1,
            "failure_reason" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_transfer_id: Option<plaid_types::BankTransferId> = None;
        let mut event_type: Option<String> = None;
        let mut failure_reason: Option<plaid_types::BankTransferFailure> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_transfer_id.is_none() => bank_transfer_id = Some(members.next_value()?),
                1 if event_type.is_none() => event_type = Some(members.next_value()?),
                2 if failure_reason.is_none() => failure_reason = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_transfer_id: codec::required(bank_transfer_id, "bank_transfer_id")?,
            event_type: codec::required(event_type, "event_type")?,
            failure_reason,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxBankTransferSimulateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxBankTransferSimulateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxBankTransferSimulateResponse {
    const NAME: &'static str = "SandboxBankTransferSimulateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxBankTransferSimulateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferSweepSimulateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "test_clock_id", self.test_clock_id.as_ref())?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxTransferSweepSimulateRequest {
    const NAME: &'static str = "SandboxTransferSweepSimulateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "test_clock_id" => 0,
            "webhook" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut test_clock_id: Option<plaid_types::TestClockId> = None;
        let mut webhook: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if test_clock_id.is_none() => test_clock_id = members.next_value()?,
                1 if webhook.is_none() => webhook = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            test_clock_id,
            webhook,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferSweepSimulateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferSweepSimulateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "sweep", &self.sweep)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxTransferSweepSimulateResponse {
    const NAME: &'static str = "SandboxTransferSweepSimulateResponse";

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
                0 if sweep.is_none() => sweep = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { sweep, request_id })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferSweepSimulateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferSimulateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transfer_id", &self.transfer_id)?;
        codec::put_some(&mut members, "test_clock_id", self.test_clock_id.as_ref())?;
        codec::put(&mut members, "event_type", &self.event_type)?;
        codec::put_some(&mut members, "failure_reason", self.failure_reason.as_ref())?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxTransferSimulateRequest {
    const NAME: &'static str = "SandboxTransferSimulateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transfer_id" => 0,
            "test_clock_id" => 1,
            "event_type" => 2,
            "failure_reason" => 3,
            "webhook" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transfer_id: Option<plaid_types::TransferId> = None;
        let mut test_clock_id: Option<plaid_types::TestClockId> = None;
        let mut event_type: Option<String> = None;
        let mut failure_reason: Option<plaid_types::TransferFailure> = None;
        let mut webhook: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transfer_id.is_none() => transfer_id = Some(members.next_value()?),
                1 if test_clock_id.is_none() => test_clock_id = members.next_value()?,
                2 if event_type.is_none() => event_type = Some(members.next_value()?),
                3 if failure_reason.is_none() => failure_reason = members.next_value()?,
                4 if webhook.is_none() => webhook = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transfer_id: codec::required(transfer_id, "transfer_id")?,
            test_clock_id,
            event_type: codec::required(event_type, "event_type")?,
            failure_reason,
            webhook,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferSimulateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferSimulateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxTransferSimulateResponse {
    const NAME: &'static str = "SandboxTransferSimulateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferSimulateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferRefundSimulateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "refund_id", &self.refund_id)?;
        codec::put_some(&mut members, "test_clock_id", self.test_clock_id.as_ref())?;
        codec::put(&mut members, "event_type", &self.event_type)?;
        codec::put_some(&mut members, "failure_reason", self.failure_reason.as_ref())?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxTransferRefundSimulateRequest {
    const NAME: &'static str = "SandboxTransferRefundSimulateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "refund_id" => 0,
            "test_clock_id" => 1,
            "event_type" => 2,
            "failure_reason" => 3,
            "webhook" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut refund_id: Option<plaid_types::TransferRefundId> = None;
        let mut test_clock_id: Option<plaid_types::TestClockId> = None;
        let mut event_type: Option<String> = None;
        let mut failure_reason: Option<plaid_types::TransferFailure> = None;
        let mut webhook: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if refund_id.is_none() => refund_id = Some(members.next_value()?),
                1 if test_clock_id.is_none() => test_clock_id = members.next_value()?,
                2 if event_type.is_none() => event_type = Some(members.next_value()?),
                3 if failure_reason.is_none() => failure_reason = members.next_value()?,
                4 if webhook.is_none() => webhook = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            refund_id: codec::required(refund_id, "refund_id")?,
            test_clock_id,
            event_type: codec::required(event_type, "event_type")?,
            failure_reason,
            webhook,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferRefundSimulateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferRefundSimulateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxTransferRefundSimulateResponse {
    const NAME: &'static str = "SandboxTransferRefundSimulateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferRefundSimulateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferLedgerSimulateAvailableRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "ledger_id", self.ledger_id.as_ref())?;
        codec::put_some(
            &mut members,
            "originator_client_id",
            self.originator_client_id.as_ref(),
        )?;
        codec::put_some(&mut members, "test_clock_id", self.test_clock_id.as_ref())?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxTransferLedgerSimulateAvailableRequest {
    const NAME: &'static str = "SandboxTransferLedgerSimulateAvailableRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ledger_id" => 0,
            "originator_client_id" => 1,
            "test_clock_id" => 2,
            "webhook" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ledger_id: Option<plaid_types::TransferLedgerId> = None;
        let mut originator_client_id: Option<plaid_types::OriginatorClientId> = None;
        let mut test_clock_id: Option<plaid_types::TestClockId> = None;
        let mut webhook: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ledger_id.is_none() => ledger_id = members.next_value()?,
                1 if originator_client_id.is_none() => {
                    originator_client_id = members.next_value()?
                }
                2 if test_clock_id.is_none() => test_clock_id = members.next_value()?,
                3 if webhook.is_none() => webhook = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ledger_id,
            originator_client_id,
            test_clock_id,
            webhook,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferLedgerSimulateAvailableRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferLedgerSimulateAvailableResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxTransferLedgerSimulateAvailableResponse {
    const NAME: &'static str = "SandboxTransferLedgerSimulateAvailableResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferLedgerSimulateAvailableResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferLedgerDepositSimulateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "sweep_id", &self.sweep_id)?;
        codec::put(&mut members, "event_type", &self.event_type)?;
        codec::put_some(&mut members, "failure_reason", self.failure_reason.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxTransferLedgerDepositSimulateRequest {
    const NAME: &'static str = "SandboxTransferLedgerDepositSimulateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "sweep_id" => 0,
            "event_type" => 1,
            "failure_reason" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut sweep_id: Option<plaid_types::TransferSweepId> = None;
        let mut event_type: Option<super::types::TransferLedgerSweepSimulateEventType> = None;
        let mut failure_reason: Option<plaid_types::TransferFailure> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if sweep_id.is_none() => sweep_id = Some(members.next_value()?),
                1 if event_type.is_none() => event_type = Some(members.next_value()?),
                2 if failure_reason.is_none() => failure_reason = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            sweep_id: codec::required(sweep_id, "sweep_id")?,
            event_type: codec::required(event_type, "event_type")?,
            failure_reason,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferLedgerDepositSimulateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferLedgerDepositSimulateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxTransferLedgerDepositSimulateResponse {
    const NAME: &'static str = "SandboxTransferLedgerDepositSimulateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferLedgerDepositSimulateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferLedgerWithdrawSimulateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "sweep_id", &self.sweep_id)?;
        codec::put(&mut members, "event_type", &self.event_type)?;
        codec::put_some(&mut members, "failure_reason", self.failure_reason.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxTransferLedgerWithdrawSimulateRequest {
    const NAME: &'static str = "SandboxTransferLedgerWithdrawSimulateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "sweep_id" => 0,
            "event_type" => 1,
            "failure_reason" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut sweep_id: Option<plaid_types::TransferSweepId> = None;
        let mut event_type: Option<super::types::TransferLedgerSweepSimulateEventType> = None;
        let mut failure_reason: Option<plaid_types::TransferFailure> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if sweep_id.is_none() => sweep_id = Some(members.next_value()?),
                1 if event_type.is_none() => event_type = Some(members.next_value()?),
                2 if failure_reason.is_none() => failure_reason = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            sweep_id: codec::required(sweep_id, "sweep_id")?,
            event_type: codec::required(event_type, "event_type")?,
            failure_reason,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferLedgerWithdrawSimulateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferLedgerWithdrawSimulateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxTransferLedgerWithdrawSimulateResponse {
    const NAME: &'static str = "SandboxTransferLedgerWithdrawSimulateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferLedgerWithdrawSimulateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferRepaymentSimulateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = serializer.serialize_map(None)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxTransferRepaymentSimulateRequest {
    const NAME: &'static str = "SandboxTransferRepaymentSimulateRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferRepaymentSimulateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferRepaymentSimulateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxTransferRepaymentSimulateResponse {
    const NAME: &'static str = "SandboxTransferRepaymentSimulateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferRepaymentSimulateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferFireWebhookRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook", &self.webhook)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxTransferFireWebhookRequest {
    const NAME: &'static str = "SandboxTransferFireWebhookRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "webhook" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut webhook: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if webhook.is_none() => webhook = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            webhook: codec::required(webhook, "webhook")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferFireWebhookRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferFireWebhookResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxTransferFireWebhookResponse {
    const NAME: &'static str = "SandboxTransferFireWebhookResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferFireWebhookResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferTestClockCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "virtual_time", self.virtual_time.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxTransferTestClockCreateRequest {
    const NAME: &'static str = "SandboxTransferTestClockCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "virtual_time" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut virtual_time: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if virtual_time.is_none() => virtual_time = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { virtual_time })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferTestClockCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferTestClockCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "test_clock", &self.test_clock)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxTransferTestClockCreateResponse {
    const NAME: &'static str = "SandboxTransferTestClockCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "test_clock" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut test_clock: Option<super::types::TransferTestClock> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if test_clock.is_none() => test_clock = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            test_clock: codec::required(test_clock, "test_clock")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferTestClockCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransferTestClock {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "test_clock_id", &self.test_clock_id)?;
        codec::put(&mut members, "virtual_time", &self.virtual_time)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TransferTestClock {
    const NAME: &'static str = "TransferTestClock";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "test_clock_id" => 0,
            "virtual_time" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut test_clock_id: Option<plaid_types::TestClockId> = None;
        let mut virtual_time: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if test_clock_id.is_none() => test_clock_id = Some(members.next_value()?),
                1 if virtual_time.is_none() => virtual_time = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            test_clock_id: codec::required(test_clock_id, "test_clock_id")?,
            virtual_time: codec::required(virtual_time, "virtual_time")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TransferTestClock {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferTestClockAdvanceRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "test_clock_id", &self.test_clock_id)?;
        codec::put(&mut members, "new_virtual_time", &self.new_virtual_time)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxTransferTestClockAdvanceRequest {
    const NAME: &'static str = "SandboxTransferTestClockAdvanceRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "test_clock_id" => 0,
            "new_virtual_time" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut test_clock_id: Option<plaid_types::TestClockId> = None;
        let mut new_virtual_time: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if test_clock_id.is_none() => test_clock_id = Some(members.next_value()?),
                1 if new_virtual_time.is_none() => new_virtual_time = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            test_clock_id: codec::required(test_clock_id, "test_clock_id")?,
            new_virtual_time: codec::required(new_virtual_time, "new_virtual_time")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferTestClockAdvanceRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferTestClockAdvanceResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxTransferTestClockAdvanceResponse {
    const NAME: &'static str = "SandboxTransferTestClockAdvanceResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferTestClockAdvanceResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferTestClockGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "test_clock_id", &self.test_clock_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxTransferTestClockGetRequest {
    const NAME: &'static str = "SandboxTransferTestClockGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "test_clock_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut test_clock_id: Option<plaid_types::TestClockId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if test_clock_id.is_none() => test_clock_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            test_clock_id: codec::required(test_clock_id, "test_clock_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferTestClockGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferTestClockGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "test_clock", &self.test_clock)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxTransferTestClockGetResponse {
    const NAME: &'static str = "SandboxTransferTestClockGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "test_clock" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut test_clock: Option<super::types::TransferTestClock> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if test_clock.is_none() => test_clock = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            test_clock: codec::required(test_clock, "test_clock")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferTestClockGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferTestClockListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "start_virtual_time",
            self.start_virtual_time.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "end_virtual_time",
            self.end_virtual_time.as_ref(),
        )?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::put_some(&mut members, "offset", self.offset.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxTransferTestClockListRequest {
    const NAME: &'static str = "SandboxTransferTestClockListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_virtual_time" => 0,
            "end_virtual_time" => 1,
            "count" => 2,
            "offset" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_virtual_time: Option<plaid_core::DateTime> = None;
        let mut end_virtual_time: Option<plaid_core::DateTime> = None;
        let mut count: Option<codec::Int> = None;
        let mut offset: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_virtual_time.is_none() => start_virtual_time = members.next_value()?,
                1 if end_virtual_time.is_none() => end_virtual_time = members.next_value()?,
                2 if count.is_none() => count = members.next_value()?,
                3 if offset.is_none() => offset = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_virtual_time,
            end_virtual_time,
            count: count.map(|value| value.0),
            offset: offset.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferTestClockListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxTransferTestClockListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "test_clocks", &self.test_clocks)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxTransferTestClockListResponse {
    const NAME: &'static str = "SandboxTransferTestClockListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "test_clocks" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut test_clocks: Option<Vec<super::types::TransferTestClock>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if test_clocks.is_none() => test_clocks = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            test_clocks: test_clocks.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SandboxTransferTestClockListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxPaymentProfileResetLoginRequest {
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
impl<'de> codec::Record<'de> for super::types::SandboxPaymentProfileResetLoginRequest {
    const NAME: &'static str = "SandboxPaymentProfileResetLoginRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::SandboxPaymentProfileResetLoginRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxPaymentProfileResetLoginResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "reset_login", &self.reset_login)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxPaymentProfileResetLoginResponse {
    const NAME: &'static str = "SandboxPaymentProfileResetLoginResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "reset_login" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut reset_login: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if reset_login.is_none() => reset_login = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            reset_login: codec::required(reset_login, "reset_login")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SandboxPaymentProfileResetLoginResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxPaymentSimulateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "payment_id", &self.payment_id)?;
        codec::put(&mut members, "webhook", &self.webhook)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxPaymentSimulateRequest {
    const NAME: &'static str = "SandboxPaymentSimulateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payment_id" => 0,
            "webhook" => 1,
            "status" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payment_id: Option<plaid_types::PaymentId> = None;
        let mut webhook: Option<String> = None;
        let mut status: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payment_id.is_none() => payment_id = Some(members.next_value()?),
                1 if webhook.is_none() => webhook = Some(members.next_value()?),
                2 if status.is_none() => status = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payment_id: codec::required(payment_id, "payment_id")?,
            webhook: codec::required(webhook, "webhook")?,
            status: codec::required(status, "status")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxPaymentSimulateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxPaymentSimulateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "old_status", &self.old_status)?;
        codec::put(&mut members, "new_status", &self.new_status)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxPaymentSimulateResponse {
    const NAME: &'static str = "SandboxPaymentSimulateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "old_status" => 1,
            "new_status" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut old_status: Option<plaid_types::PaymentInitiationPaymentStatus> = None;
        let mut new_status: Option<plaid_types::PaymentInitiationPaymentStatus> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if old_status.is_none() => old_status = Some(members.next_value()?),
                2 if new_status.is_none() => new_status = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            old_status: codec::required(old_status, "old_status")?,
            new_status: codec::required(new_status, "new_status")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SandboxPaymentSimulateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxBankTransferFireWebhookRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook", &self.webhook)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxBankTransferFireWebhookRequest {
    const NAME: &'static str = "SandboxBankTransferFireWebhookRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "webhook" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut webhook: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if webhook.is_none() => webhook = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            webhook: codec::required(webhook, "webhook")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxBankTransferFireWebhookRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxBankTransferFireWebhookResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxBankTransferFireWebhookResponse {
    const NAME: &'static str = "SandboxBankTransferFireWebhookResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxBankTransferFireWebhookResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxIncomeFireWebhookRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "webhook", &self.webhook)?;
        codec::put_some(
            &mut members,
            "verification_status",
            self.verification_status.as_ref(),
        )?;
        codec::put(&mut members, "webhook_code", &self.webhook_code)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxIncomeFireWebhookRequest {
    const NAME: &'static str = "SandboxIncomeFireWebhookRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "user_id" => 1,
            "webhook" => 2,
            "verification_status" => 3,
            "webhook_code" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut webhook: Option<String> = None;
        let mut verification_status: Option<
            super::types::SandboxIncomeFireWebhookRequestVerificationStatus,
        > = None;
        let mut webhook_code: Option<super::types::SandboxIncomeWebhookFireRequestWebhookCode> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if webhook.is_none() => webhook = Some(members.next_value()?),
                3 if verification_status.is_none() => verification_status = members.next_value()?,
                4 if webhook_code.is_none() => webhook_code = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            user_id,
            webhook: codec::required(webhook, "webhook")?,
            verification_status,
            webhook_code: codec::required(webhook_code, "webhook_code")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxIncomeFireWebhookRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxIncomeFireWebhookResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxIncomeFireWebhookResponse {
    const NAME: &'static str = "SandboxIncomeFireWebhookResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxIncomeFireWebhookResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxBankIncomeFireWebhookRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "webhook_override",
            self.webhook_override.as_ref(),
        )?;
        codec::put(&mut members, "webhook_code", &self.webhook_code)?;
        codec::put(&mut members, "webhook_fields", &self.webhook_fields)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxBankIncomeFireWebhookRequest {
    const NAME: &'static str = "SandboxBankIncomeFireWebhookRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "webhook_override" => 0,
            "webhook_code" => 1,
            "webhook_fields" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut webhook_override: Option<String> = None;
        let mut webhook_code: Option<super::types::SandboxBankIncomeWebhookFireRequestWebhookCode> =
            None;
        let mut webhook_fields: Option<
            super::types::SandboxBankIncomeWebhookFireRequestWebhookFields,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if webhook_override.is_none() => webhook_override = members.next_value()?,
                1 if webhook_code.is_none() => webhook_code = Some(members.next_value()?),
                2 if webhook_fields.is_none() => webhook_fields = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            webhook_override,
            webhook_code: codec::required(webhook_code, "webhook_code")?,
            webhook_fields: codec::required(webhook_fields, "webhook_fields")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxBankIncomeFireWebhookRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxBankIncomeWebhookFireRequestWebhookFields {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put_some(
            &mut members,
            "bank_income_refresh_complete_result",
            self.bank_income_refresh_complete_result.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxBankIncomeWebhookFireRequestWebhookFields {
    const NAME: &'static str = "SandboxBankIncomeWebhookFireRequestWebhookFields";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "bank_income_refresh_complete_result" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut bank_income_refresh_complete_result: Option<
            plaid_types::BankIncomeRefreshCompleteResult,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if bank_income_refresh_complete_result.is_none() => {
                    bank_income_refresh_complete_result = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            bank_income_refresh_complete_result,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de>
    for super::types::SandboxBankIncomeWebhookFireRequestWebhookFields
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxBankIncomeFireWebhookResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxBankIncomeFireWebhookResponse {
    const NAME: &'static str = "SandboxBankIncomeFireWebhookResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxBankIncomeFireWebhookResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxCraCashflowUpdatesUpdateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "webhook_codes", self.webhook_codes.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxCraCashflowUpdatesUpdateRequest {
    const NAME: &'static str = "SandboxCraCashflowUpdatesUpdateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "webhook_codes" => 1,
            "user_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut webhook_codes: Option<Vec<super::types::CashFlowUpdatesEventWebhookCodes>> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if webhook_codes.is_none() => webhook_codes = members.next_value()?,
                2 if user_id.is_none() => user_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            webhook_codes,
            user_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxCraCashflowUpdatesUpdateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxCraCashflowUpdatesUpdateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxCraCashflowUpdatesUpdateResponse {
    const NAME: &'static str = "SandboxCraCashflowUpdatesUpdateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::SandboxCraCashflowUpdatesUpdateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxOauthSelectAccountsRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "oauth_state_id", &self.oauth_state_id)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxOauthSelectAccountsRequest {
    const NAME: &'static str = "SandboxOauthSelectAccountsRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "oauth_state_id" => 0,
            "accounts" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut oauth_state_id: Option<plaid_core::Sensitive> = None;
        let mut accounts: Option<Vec<String>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if oauth_state_id.is_none() => oauth_state_id = Some(members.next_value()?),
                1 if accounts.is_none() => accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            oauth_state_id: codec::required(oauth_state_id, "oauth_state_id")?,
            accounts: accounts.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxOauthSelectAccountsRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxCraServicingSimulateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "subscription_id", &self.subscription_id)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxCraServicingSimulateRequest {
    const NAME: &'static str = "SandboxCraServicingSimulateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "subscription_id" => 0,
            "user_id" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut subscription_id: Option<String> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut options: Option<super::types::SandboxCraServicingSimulateRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if subscription_id.is_none() => subscription_id = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            subscription_id: codec::required(subscription_id, "subscription_id")?,
            user_id,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxCraServicingSimulateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxCraServicingSimulateRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "transactions_end_date",
            self.transactions_end_date.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "error_webhook_code",
            self.error_webhook_code.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxCraServicingSimulateRequestOptions {
    const NAME: &'static str = "SandboxCraServicingSimulateRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transactions_end_date" => 0,
            "error_webhook_code" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transactions_end_date: Option<plaid_core::Date> = None;
        let mut error_webhook_code: Option<
            super::types::SandboxCraServicingSimulateErrorWebhookCode,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transactions_end_date.is_none() => {
                    transactions_end_date = members.next_value()?
                }
                1 if error_webhook_code.is_none() => error_webhook_code = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transactions_end_date,
            error_webhook_code,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxCraServicingSimulateRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxCraServicingSimulateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report_id", &self.report_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxCraServicingSimulateResponse {
    const NAME: &'static str = "SandboxCraServicingSimulateResponse";

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
                0 if report_id.is_none() => report_id = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report_id,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SandboxCraServicingSimulateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxFdxConsentSeedRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "customer_id", &self.customer_id)?;
        codec::put(&mut members, "application_id", &self.application_id)?;
        codec::put_some(&mut members, "consent_id", self.consent_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxFdxConsentSeedRequest {
    const NAME: &'static str = "SandboxFdxConsentSeedRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "customer_id" => 0,
            "application_id" => 1,
            "consent_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut customer_id: Option<String> = None;
        let mut application_id: Option<plaid_types::ApplicationId> = None;
        let mut consent_id: Option<plaid_types::PaymentConsentId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if customer_id.is_none() => customer_id = Some(members.next_value()?),
                1 if application_id.is_none() => application_id = Some(members.next_value()?),
                2 if consent_id.is_none() => consent_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            customer_id: codec::required(customer_id, "customer_id")?,
            application_id: codec::required(application_id, "application_id")?,
            consent_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxFdxConsentSeedRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxFdxConsentSeedResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "consent_id", &self.consent_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxFdxConsentSeedResponse {
    const NAME: &'static str = "SandboxFdxConsentSeedResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "consent_id" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut consent_id: Option<plaid_types::PaymentConsentId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if consent_id.is_none() => consent_id = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            consent_id: codec::required(consent_id, "consent_id")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SandboxFdxConsentSeedResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxUserFireWebhookRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put(&mut members, "webhook_type", &self.webhook_type)?;
        codec::put(&mut members, "webhook_code", &self.webhook_code)?;
        codec::put(&mut members, "webhook", &self.webhook)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SandboxUserFireWebhookRequest {
    const NAME: &'static str = "SandboxUserFireWebhookRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "user_token" => 1,
            "webhook_type" => 2,
            "webhook_code" => 3,
            "webhook" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut webhook_type: Option<super::types::SandboxUserFireWebhookType> = None;
        let mut webhook_code: Option<super::types::SandboxUserFireWebhookCode> = None;
        let mut webhook: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if user_token.is_none() => user_token = members.next_value()?,
                2 if webhook_type.is_none() => webhook_type = Some(members.next_value()?),
                3 if webhook_code.is_none() => webhook_code = Some(members.next_value()?),
                4 if webhook.is_none() => webhook = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            user_token,
            webhook_type: codec::required(webhook_type, "webhook_type")?,
            webhook_code: codec::required(webhook_code, "webhook_code")?,
            webhook: codec::required(webhook, "webhook")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SandboxUserFireWebhookRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SandboxUserFireWebhookResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_fired", &self.webhook_fired)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SandboxUserFireWebhookResponse {
    const NAME: &'static str = "SandboxUserFireWebhookResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "webhook_fired" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut webhook_fired: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if webhook_fired.is_none() => webhook_fired = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            webhook_fired: codec::required(webhook_fired, "webhook_fired")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SandboxUserFireWebhookResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
