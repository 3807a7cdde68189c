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

impl codec::Serialize for super::types::UserCustomPassword {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put_some(&mut members, "seed", self.seed.as_ref())?;
        codec::put_some(
            &mut members,
            "override_accounts",
            self.override_accounts.as_ref(),
        )?;
        codec::put_some(&mut members, "mfa", self.mfa.as_ref())?;
        codec::put_some(&mut members, "recaptcha", self.recaptcha.as_ref())?;
        codec::put_some(&mut members, "force_error", self.force_error.as_ref())?;
        codec::put_some(
            &mut members,
            "roll_dates_forward",
            self.roll_dates_forward.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::UserCustomPassword {
    const NAME: &'static str = "UserCustomPassword";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "version" => 0,
            "seed" => 1,
            "override_accounts" => 2,
            "mfa" => 3,
            "recaptcha" => 4,
            "force_error" => 5,
            "roll_dates_forward" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut version: Option<codec::Int> = None;
        let mut seed: Option<String> = None;
        let mut override_accounts: Option<Vec<super::types::OverrideAccounts>> = None;
        let mut mfa: Option<super::types::MFA> = None;
        let mut recaptcha: Option<String> = None;
        let mut force_error: Option<String> = None;
        let mut roll_dates_forward: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if version.is_none() => version = members.next_value()?,
                1 if seed.is_none() => seed = members.next_value()?,
                2 if override_accounts.is_none() => override_accounts = members.next_value()?,
                3 if mfa.is_none() => mfa = members.next_value()?,
                4 if recaptcha.is_none() => recaptcha = members.next_value()?,
                5 if force_error.is_none() => force_error = members.next_value()?,
                6 if roll_dates_forward.is_none() => roll_dates_forward = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            version: version.map(|value| value.0),
            seed,
            override_accounts,
            mfa,
            recaptcha,
            force_error,
            roll_dates_forward,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::UserCustomPassword {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::OverrideAccounts {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put_some(
            &mut members,
            "starting_balance",
            self.starting_balance.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "force_available_balance",
            self.force_available_balance.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "has_null_available_balance",
            self.has_null_available_balance.as_ref(),
        )?;
        codec::put_some(&mut members, "currency", self.currency.as_ref())?;
        codec::put_some(&mut members, "meta", self.meta.as_ref())?;
        codec::put_some(&mut members, "numbers", self.numbers.as_ref())?;
        codec::put_some(&mut members, "transactions", self.transactions.as_ref())?;
        codec::put_some(&mut members, "holdings", self.holdings.as_ref())?;
        codec::put_some(
            &mut members,
            "investment_transactions",
            self.investment_transactions.as_ref(),
        )?;
        codec::put_some(&mut members, "identity", self.identity.as_ref())?;
        codec::put_some(&mut members, "liability", self.liability.as_ref())?;
        codec::put_some(&mut members, "inflow_model", self.inflow_model.as_ref())?;
        codec::put_some(&mut members, "income", self.income.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::OverrideAccounts {
    const NAME: &'static str = "OverrideAccounts";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "type" => 0,
            "subtype" => 1,
            "starting_balance" => 2,
            "force_available_balance" => 3,
            "has_null_available_balance" => 4,
            "currency" => 5,
            "meta" => 6,
            "numbers" => 7,
            "transactions" => 8,
            "holdings" => 9,
            "investment_transactions" => 10,
            "identity" => 11,
            "liability" => 12,
            "inflow_model" => 13,
            "income" => 14,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut r#type: Option<super::types::OverrideAccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        let mut starting_balance: Option<plaid_core::Amount> = None;
        let mut force_available_balance: Option<plaid_core::Amount> = None;
        let mut has_null_available_balance: Option<bool> = None;
        let mut currency: Option<String> = None;
        let mut meta: Option<super::types::Meta> = None;
        let mut numbers: Option<super::types::Numbers> = None;
        let mut transactions: Option<Vec<super::types::TransactionOverride>> = None;
        let mut holdings: Option<Vec<super::types::HoldingsOverride>> = None;
        let mut investment_transactions: Option<
            Vec<super::types::InvestmentsTransactionsOverride>,
        > = None;
        let mut identity: Option<super::types::OwnerOverride> = None;
        let mut liability: Option<super::types::LiabilityOverride> = None;
        let mut inflow_model: Option<super::types::InflowModel> = None;
        let mut income: Option<super::types::IncomeOverride> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if r#type.is_none() => r#type = Some(members.next_value()?),
                1 if subtype.is_none() => subtype = members.next_value()?,
                2 if starting_balance.is_none() => starting_balance = members.next_value()?,
                3 if force_available_balance.is_none() => {
                    force_available_balance = members.next_value()?
                }
                4 if has_null_available_balance.is_none() => {
                    has_null_available_balance = members.next_value()?
                }
                5 if currency.is_none() => currency = members.next_value()?,
                6 if meta.is_none() => meta = members.next_value()?,
                7 if numbers.is_none() => numbers = members.next_value()?,
                8 if transactions.is_none() => transactions = members.next_value()?,
                9 if holdings.is_none() => holdings = members.next_value()?,
                10 if investment_transactions.is_none() => {
                    investment_transactions = members.next_value()?
                }
                11 if identity.is_none() => identity = members.next_value()?,
                12 if liability.is_none() => liability = members.next_value()?,
                13 if inflow_model.is_none() => inflow_model = members.next_value()?,
                14 if income.is_none() => income = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            r#type: codec::required(r#type, "type")?,
            subtype,
            starting_balance,
            force_available_balance,
            has_null_available_balance,
            currency,
            meta,
            numbers,
            transactions,
            holdings,
            investment_transactions,
            identity,
            liability,
            inflow_model,
            income,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::OverrideAccounts {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Meta {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "official_name", self.official_name.as_ref())?;
        codec::put_some(&mut members, "limit", self.limit.as_ref())?;
        codec::put_some(&mut members, "mask", self.mask.as_ref())?;
        codec::put_some(&mut members, "apy", self.apy.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::Meta {
    const NAME: &'static str = "Meta";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "official_name" => 1,
            "limit" => 2,
            "mask" => 3,
            "apy" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut limit: Option<plaid_core::Amount> = None;
        let mut mask: Option<String> = None;
        let mut apy: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if official_name.is_none() => official_name = members.next_value()?,
                2 if limit.is_none() => limit = members.next_value()?,
                3 if mask.is_none() => mask = members.next_value()?,
                4 if apy.is_none() => apy = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            official_name,
            limit,
            mask,
            apy: apy.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::Meta {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Numbers {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account", self.account.as_ref())?;
        codec::put_some(&mut members, "ach_routing", self.ach_routing.as_ref())?;
        codec::put_some(
            &mut members,
            "ach_wire_routing",
            self.ach_wire_routing.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "eft_institution",
            self.eft_institution.as_ref(),
        )?;
        codec::put_some(&mut members, "eft_branch", self.eft_branch.as_ref())?;
        codec::put_some(
            &mut members,
            "international_bic",
            self.international_bic.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "international_iban",
            self.international_iban.as_ref(),
        )?;
        codec::put_some(&mut members, "bacs_sort_code", self.bacs_sort_code.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::Numbers {
    const NAME: &'static str = "Numbers";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account" => 0,
            "ach_routing" => 1,
            "ach_wire_routing" => 2,
            "eft_institution" => 3,
            "eft_branch" => 4,
            "international_bic" => 5,
            "international_iban" => 6,
            "bacs_sort_code" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account: Option<plaid_core::Sensitive> = None;
        let mut ach_routing: Option<String> = None;
        let mut ach_wire_routing: Option<String> = None;
        let mut eft_institution: Option<String> = None;
        let mut eft_branch: Option<String> = None;
        let mut international_bic: Option<String> = None;
        let mut international_iban: Option<plaid_core::Sensitive> = None;
        let mut bacs_sort_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account.is_none() => account = members.next_value()?,
                1 if ach_routing.is_none() => ach_routing = members.next_value()?,
                2 if ach_wire_routing.is_none() => ach_wire_routing = members.next_value()?,
                3 if eft_institution.is_none() => eft_institution = members.next_value()?,
                4 if eft_branch.is_none() => eft_branch = members.next_value()?,
                5 if international_bic.is_none() => international_bic = members.next_value()?,
                6 if international_iban.is_none() => international_iban = members.next_value()?,
                7 if bacs_sort_code.is_none() => bacs_sort_code = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account,
            ach_routing,
            ach_wire_routing,
            eft_institution,
            eft_branch,
            international_bic,
            international_iban,
            bacs_sort_code,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::Numbers {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TransactionOverride {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "date_transacted", &self.date_transacted)?;
        codec::put(&mut members, "date_posted", &self.date_posted)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put_some(&mut members, "currency", self.currency.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::TransactionOverride {
    const NAME: &'static str = "TransactionOverride";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "date_transacted" => 0,
            "date_posted" => 1,
            "amount" => 2,
            "description" => 3,
            "currency" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut date_transacted: Option<plaid_core::Date> = None;
        let mut date_posted: Option<plaid_core::Date> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut description: Option<String> = None;
        let mut currency: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if date_transacted.is_none() => date_transacted = Some(members.next_value()?),
                1 if date_posted.is_none() => date_posted = Some(members.next_value()?),
                2 if amount.is_none() => amount = Some(members.next_value()?),
                3 if description.is_none() => description = Some(members.next_value()?),
                4 if currency.is_none() => currency = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            date_transacted: codec::required(date_transacted, "date_transacted")?,
            date_posted: codec::required(date_posted, "date_posted")?,
            amount: codec::required(amount, "amount")?,
            description: codec::required(description, "description")?,
            currency,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::TransactionOverride {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::HoldingsOverride {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institution_price", &self.institution_price)?;
        codec::put_some(
            &mut members,
            "institution_price_as_of",
            self.institution_price_as_of.as_ref(),
        )?;
        codec::put_some(&mut members, "cost_basis", self.cost_basis.as_ref())?;
        codec::put(&mut members, "quantity", &self.quantity)?;
        codec::put(&mut members, "currency", &self.currency)?;
        codec::put(&mut members, "security", &self.security)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::HoldingsOverride {
    const NAME: &'static str = "HoldingsOverride";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution_price" => 0,
            "institution_price_as_of" => 1,
            "cost_basis" => 2,
            "quantity" => 3,
            "currency" => 4,
            "security" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution_price: Option<plaid_core::Amount> = None;
        let mut institution_price_as_of: Option<plaid_core::Date> = None;
        let mut cost_basis: Option<plaid_core::Amount> = None;
        let mut quantity: Option<plaid_core::Amount> = None;
        let mut currency: Option<String> = None;
        let mut security: Option<super::types::SecurityOverride> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution_price.is_none() => institution_price = Some(members.next_value()?),
                1 if institution_price_as_of.is_none() => {
                    institution_price_as_of = members.next_value()?
                }
                2 if cost_basis.is_none() => cost_basis = members.next_value()?,
                3 if quantity.is_none() => quantity = Some(members.next_value()?),
                4 if currency.is_none() => currency = Some(members.next_value()?),
                5 if security.is_none() => security = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution_price: codec::required(institution_price, "institution_price")?,
            institution_price_as_of,
            cost_basis,
            quantity: codec::required(quantity, "quantity")?,
            currency: codec::required(currency, "currency")?,
            security: codec::required(security, "security")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::HoldingsOverride {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SecurityOverride {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "isin", self.isin.as_ref())?;
        codec::put_some(&mut members, "cusip", self.cusip.as_ref())?;
        codec::put_some(&mut members, "sedol", self.sedol.as_ref())?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "ticker_symbol", self.ticker_symbol.as_ref())?;
        codec::put(&mut members, "currency", &self.currency)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::SecurityOverride {
    const NAME: &'static str = "SecurityOverride";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "isin" => 0,
            "cusip" => 1,
            "sedol" => 2,
            "name" => 3,
            "ticker_symbol" => 4,
            "currency" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut isin: Option<String> = None;
        let mut cusip: Option<String> = None;
        let mut sedol: Option<String> = None;
        let mut name: Option<String> = None;
        let mut ticker_symbol: Option<String> = None;
        let mut currency: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if isin.is_none() => isin = members.next_value()?,
                1 if cusip.is_none() => cusip = members.next_value()?,
                2 if sedol.is_none() => sedol = members.next_value()?,
                3 if name.is_none() => name = members.next_value()?,
                4 if ticker_symbol.is_none() => ticker_symbol = members.next_value()?,
                5 if currency.is_none() => currency = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            isin,
            cusip,
            sedol,
            name,
            ticker_symbol,
            currency: codec::required(currency, "currency")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::SecurityOverride {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InvestmentsTransactionsOverride {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "quantity", &self.quantity)?;
        codec::put(&mut members, "price", &self.price)?;
        codec::put_some(&mut members, "fees", self.fees.as_ref())?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "currency", &self.currency)?;
        codec::put_some(&mut members, "security", self.security.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InvestmentsTransactionsOverride {
    const NAME: &'static str = "InvestmentsTransactionsOverride";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "date" => 0,
            "name" => 1,
            "quantity" => 2,
            "price" => 3,
            "fees" => 4,
            "type" => 5,
            "currency" => 6,
            "security" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut date: Option<plaid_core::Date> = None;
        let mut name: Option<String> = None;
        let mut quantity: Option<plaid_core::Amount> = None;
        let mut price: Option<plaid_core::Amount> = None;
        let mut fees: Option<plaid_core::Amount> = None;
        let mut r#type: Option<String> = None;
        let mut currency: Option<String> = None;
        let mut security: Option<super::types::SecurityOverride> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if date.is_none() => date = Some(members.next_value()?),
                1 if name.is_none() => name = Some(members.next_value()?),
                2 if quantity.is_none() => quantity = Some(members.next_value()?),
                3 if price.is_none() => price = Some(members.next_value()?),
                4 if fees.is_none() => fees = members.next_value()?,
                5 if r#type.is_none() => r#type = Some(members.next_value()?),
                6 if currency.is_none() => currency = Some(members.next_value()?),
                7 if security.is_none() => security = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            date: codec::required(date, "date")?,
            name: codec::required(name, "name")?,
            quantity: codec::required(quantity, "quantity")?,
            price: codec::required(price, "price")?,
            fees,
            r#type: codec::required(r#type, "type")?,
            currency: codec::required(currency, "currency")?,
            security,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::InvestmentsTransactionsOverride {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::OwnerOverride {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "names", &self.names)?;
        codec::put_some(&mut members, "phone_numbers", self.phone_numbers.as_ref())?;
        codec::put_some(&mut members, "emails", self.emails.as_ref())?;
        codec::put_some(&mut members, "addresses", self.addresses.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::OwnerOverride {
    const NAME: &'static str = "OwnerOverride";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "names" => 0,
            "phone_numbers" => 1,
            "emails" => 2,
            "addresses" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut names: Option<Vec<String>> = None;
        let mut phone_numbers: Option<Vec<plaid_types::PhoneNumber>> = None;
        let mut emails: Option<Vec<plaid_types::Email>> = None;
        let mut addresses: Option<Vec<super::types::AddressOverride>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if names.is_none() => names = members.next_value()?,
                1 if phone_numbers.is_none() => phone_numbers = members.next_value()?,
                2 if emails.is_none() => emails = members.next_value()?,
                3 if addresses.is_none() => addresses = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            names: names.unwrap_or_default(),
            phone_numbers,
            emails,
            addresses,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::OwnerOverride {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AddressOverride {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "data", &self.data)?;
        codec::put(&mut members, "primary", &self.primary)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AddressOverride {
    const NAME: &'static str = "AddressOverride";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "data" => 0,
            "primary" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut data: Option<super::types::AddressDataOverride> = None;
        let mut primary: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if data.is_none() => data = Some(members.next_value()?),
                1 if primary.is_none() => primary = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            data: codec::required(data, "data")?,
            primary: codec::required(primary, "primary")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AddressOverride {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AddressDataOverride {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::put_some(&mut members, "region", self.region.as_ref())?;
        codec::put_some(&mut members, "postal_code", self.postal_code.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AddressDataOverride {
    const NAME: &'static str = "AddressDataOverride";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "city" => 0,
            "street" => 1,
            "country" => 2,
            "region" => 3,
            "postal_code" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut city: Option<String> = None;
        let mut street: Option<String> = None;
        let mut country: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if city.is_none() => city = Some(members.next_value()?),
                1 if street.is_none() => street = Some(members.next_value()?),
                2 if country.is_none() => country = Some(members.next_value()?),
                3 if region.is_none() => region = members.next_value()?,
                4 if postal_code.is_none() => postal_code = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            city: codec::required(city, "city")?,
            street: codec::required(street, "street")?,
            country: codec::required(country, "country")?,
            region,
            postal_code,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AddressDataOverride {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LiabilityOverride {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put_some(&mut members, "purchase_apr", self.purchase_apr.as_ref())?;
        codec::put_some(&mut members, "cash_apr", self.cash_apr.as_ref())?;
        codec::put_some(
            &mut members,
            "balance_transfer_apr",
            self.balance_transfer_apr.as_ref(),
        )?;
        codec::put_some(&mut members, "special_apr", self.special_apr.as_ref())?;
        codec::put_some(
            &mut members,
            "last_payment_amount",
            self.last_payment_amount.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "minimum_payment_amount",
            self.minimum_payment_amount.as_ref(),
        )?;
        codec::put_some(&mut members, "is_overdue", self.is_overdue.as_ref())?;
        codec::put_some(
            &mut members,
            "origination_date",
            self.origination_date.as_ref(),
        )?;
        codec::put_some(&mut members, "principal", self.principal.as_ref())?;
        codec::put_some(&mut members, "nominal_apr", self.nominal_apr.as_ref())?;
        codec::put_some(
            &mut members,
            "interest_capitalization_grace_period_months",
            self.interest_capitalization_grace_period_months.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "repayment_model",
            self.repayment_model.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "expected_payoff_date",
            self.expected_payoff_date.as_ref(),
        )?;
        codec::put_some(&mut members, "guarantor", self.guarantor.as_ref())?;
        codec::put_some(&mut members, "is_federal", self.is_federal.as_ref())?;
        codec::put_some(&mut members, "loan_name", self.loan_name.as_ref())?;
        codec::put_some(&mut members, "loan_status", self.loan_status.as_ref())?;
        codec::put_some(
            &mut members,
            "payment_reference_number",
            self.payment_reference_number.as_ref(),
        )?;
        codec::put_some(&mut members, "pslf_status", self.pslf_status.as_ref())?;
        codec::put_some(
            &mut members,
            "repayment_plan_description",
            self.repayment_plan_description.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "repayment_plan_type",
            self.repayment_plan_type.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "sequence_number",
            self.sequence_number.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "servicer_address",
            self.servicer_address.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "last_statement_balance",
            self.last_statement_balance.as_ref(),
        )?;
        codec::put_some(&mut members, "account_number", self.account_number.as_ref())?;
        codec::put_some(&mut members, "interest_rate", self.interest_rate.as_ref())?;
        codec::put_some(
            &mut members,
            "principal_balance",
            self.principal_balance.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "origination_principal_amount",
            self.origination_principal_amount.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "loan_term_months",
            self.loan_term_months.as_ref(),
        )?;
        codec::put_some(&mut members, "maturity_date", self.maturity_date.as_ref())?;
        codec::put_some(&mut members, "payment_count", self.payment_count.as_ref())?;
        codec::put_some(
            &mut members,
            "payment_frequency",
            self.payment_frequency.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "next_payment_amount",
            self.next_payment_amount.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "next_payment_due_date",
            self.next_payment_due_date.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "last_payment_date",
            self.last_payment_date.as_ref(),
        )?;
        codec::put_some(&mut members, "payoff_amount", self.payoff_amount.as_ref())?;
        codec::put_some(
            &mut members,
            "ytd_interest_paid",
            self.ytd_interest_paid.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "compounding_period",
            self.compounding_period.as_ref(),
        )?;
        codec::put_some(&mut members, "credit_limit", self.credit_limit.as_ref())?;
        codec::put_some(
            &mut members,
            "available_credit",
            self.available_credit.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "last_statement_issue_date",
            self.last_statement_issue_date.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "past_due_amount",
            self.past_due_amount.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "finance_charges",
            self.finance_charges.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "draw_period_end_date",
            self.draw_period_end_date.as_ref(),
        )?;
        codec::put_some(&mut members, "aprs", self.aprs.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LiabilityOverride {
    const NAME: &'static str = "LiabilityOverride";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "type" => 0,
            "purchase_apr" => 1,
            "cash_apr" => 2,
            "balance_transfer_apr" => 3,
            "special_apr" => 4,
            "last_payment_amount" => 5,
            "minimum_payment_amount" => 6,
            "is_overdue" => 7,
            "origination_date" => 8,
            "principal" => 9,
            "nominal_apr" => 10,
            "interest_capitalization_grace_period_months" => 11,
            "repayment_model" => 12,
            "expected_payoff_date" => 13,
            "guarantor" => 14,
            "is_federal" => 15,
            "loan_name" => 16,
            "loan_status" => 17,
            "payment_reference_number" => 18,
            "pslf_status" => 19,
            "repayment_plan_description" => 20,
            "repayment_plan_type" => 21,
            "sequence_number" => 22,
            "servicer_address" => 23,
            "last_statement_balance" => 24,
            "account_number" => 25,
            "interest_rate" => 26,
            "principal_balance" => 27,
            "origination_principal_amount" => 28,
            "loan_term_months" => 29,
            "maturity_date" => 30,
            "payment_count" => 31,
            "payment_frequency" => 32,
            "next_payment_amount" => 33,
            "next_payment_due_date" => 34,
            "last_payment_date" => 35,
            "payoff_amount" => 36,
            "ytd_interest_paid" => 37,
            "compounding_period" => 38,
            "credit_limit" => 39,
            "available_credit" => 40,
            "last_statement_issue_date" => 41,
            "past_due_amount" => 42,
            "finance_charges" => 43,
            "draw_period_end_date" => 44,
            "aprs" => 45,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut r#type: Option<String> = None;
        let mut purchase_apr: Option<codec::Float> = None;
        let mut cash_apr: Option<codec::Float> = None;
        let mut balance_transfer_apr: Option<codec::Float> = None;
        let mut special_apr: Option<codec::Float> = None;
        let mut last_payment_amount: Option<plaid_core::Amount> = None;
        let mut minimum_payment_amount: Option<plaid_core::Amount> = None;
        let mut is_overdue: Option<bool> = None;
        let mut origination_date: Option<plaid_core::Date> = None;
        let mut principal: Option<plaid_core::Amount> = None;
        let mut nominal_apr: Option<codec::Float> = None;
        let mut interest_capitalization_grace_period_months: Option<codec::Int> = None;
        let mut repayment_model: Option<super::types::StudentLoanRepaymentModel> = None;
        let mut expected_payoff_date: Option<plaid_core::Date> = None;
        let mut guarantor: Option<String> = None;
        let mut is_federal: Option<bool> = None;
        let mut loan_name: Option<String> = None;
        let mut loan_status: Option<plaid_types::StudentLoanStatus> = None;
        let mut payment_reference_number: Option<plaid_core::Sensitive> = None;
        let mut pslf_status: Option<plaid_types::PSLFStatus> = None;
        let mut repayment_plan_description: Option<String> = None;
        let mut repayment_plan_type: Option<String> = None;
        let mut sequence_number: Option<plaid_core::Amount> = None;
        let mut servicer_address: Option<super::types::AddressDataOverride> = None;
        let mut last_statement_balance: Option<plaid_core::Amount> = None;
        let mut account_number: Option<plaid_core::Sensitive> = None;
        let mut interest_rate: Option<super::types::LiabilityOverrideInterestRate> = None;
        let mut principal_balance: Option<plaid_core::Amount> = None;
        let mut origination_principal_amount: Option<plaid_core::Amount> = None;
        let mut loan_term_months: Option<codec::Int> = None;
        let mut maturity_date: Option<plaid_core::Date> = None;
        let mut payment_count: Option<codec::Int> = None;
        let mut payment_frequency: Option<String> = None;
        let mut next_payment_amount: Option<plaid_core::Amount> = None;
        let mut next_payment_due_date: Option<plaid_core::Date> = None;
        let mut last_payment_date: Option<plaid_core::Date> = None;
        let mut payoff_amount: Option<plaid_core::Amount> = None;
        let mut ytd_interest_paid: Option<plaid_core::Amount> = None;
        let mut compounding_period: Option<String> = None;
        let mut credit_limit: Option<plaid_core::Amount> = None;
        let mut available_credit: Option<plaid_core::Amount> = None;
        let mut last_statement_issue_date: Option<plaid_core::Date> = None;
        let mut past_due_amount: Option<plaid_core::Amount> = None;
        let mut finance_charges: Option<plaid_core::Amount> = None;
        let mut draw_period_end_date: Option<plaid_core::Date> = None;
        let mut aprs: Option<Vec<super::types::LiabilityOverrideAPR>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if r#type.is_none() => r#type = Some(members.next_value()?),
                1 if purchase_apr.is_none() => purchase_apr = members.next_value()?,
                2 if cash_apr.is_none() => cash_apr = members.next_value()?,
                3 if balance_transfer_apr.is_none() => {
                    balance_transfer_apr = members.next_value()?
                }
                4 if special_apr.is_none() => special_apr = members.next_value()?,
                5 if last_payment_amount.is_none() => last_payment_amount = members.next_value()?,
                6 if minimum_payment_amount.is_none() => {
                    minimum_payment_amount = members.next_value()?
                }
                7 if is_overdue.is_none() => is_overdue = members.next_value()?,
                8 if origination_date.is_none() => origination_date = members.next_value()?,
                9 if principal.is_none() => principal = members.next_value()?,
                10 if nominal_apr.is_none() => nominal_apr = members.next_value()?,
                11 if interest_capitalization_grace_period_months.is_none() => {
                    interest_capitalization_grace_period_months = members.next_value()?
                }
                12 if repayment_model.is_none() => repayment_model = members.next_value()?,
                13 if expected_payoff_date.is_none() => {
                    expected_payoff_date = members.next_value()?
                }
                14 if guarantor.is_none() => guarantor = members.next_value()?,
                15 if is_federal.is_none() => is_federal = members.next_value()?,
                16 if loan_name.is_none() => loan_name = members.next_value()?,
                17 if loan_status.is_none() => loan_status = members.next_value()?,
                18 if payment_reference_number.is_none() => {
                    payment_reference_number = members.next_value()?
                }
                19 if pslf_status.is_none() => pslf_status = members.next_value()?,
                20 if repayment_plan_description.is_none() => {
                    repayment_plan_description = members.next_value()?
                }
                21 if repayment_plan_type.is_none() => {
                    repayment_plan_type = members.next_value()?
                }
                22 if sequence_number.is_none() => sequence_number = members.next_value()?,
                23 if servicer_address.is_none() => servicer_address = members.next_value()?,
                24 if last_statement_balance.is_none() => {
                    last_statement_balance = members.next_value()?
                }
                25 if account_number.is_none() => account_number = members.next_value()?,
                26 if interest_rate.is_none() => interest_rate = members.next_value()?,
                27 if principal_balance.is_none() => principal_balance = members.next_value()?,
                28 if origination_principal_amount.is_none() => {
                    origination_principal_amount = members.next_value()?
                }
                29 if loan_term_months.is_none() => loan_term_months = members.next_value()?,
                30 if maturity_date.is_none() => maturity_date = members.next_value()?,
                31 if payment_count.is_none() => payment_count = members.next_value()?,
                32 if payment_frequency.is_none() => payment_frequency = members.next_value()?,
                33 if next_payment_amount.is_none() => {
                    next_payment_amount = members.next_value()?
                }
                34 if next_payment_due_date.is_none() => {
                    next_payment_due_date = members.next_value()?
                }
                35 if last_payment_date.is_none() => last_payment_date = members.next_value()?,
                36 if payoff_amount.is_none() => payoff_amount = members.next_value()?,
                37 if ytd_interest_paid.is_none() => ytd_interest_paid = members.next_value()?,
                38 if compounding_period.is_none() => compounding_period = members.next_value()?,
                39 if credit_limit.is_none() => credit_limit = members.next_value()?,
                40 if available_credit.is_none() => available_credit = members.next_value()?,
                41 if last_statement_issue_date.is_none() => {
                    last_statement_issue_date = members.next_value()?
                }
                42 if past_due_amount.is_none() => past_due_amount = members.next_value()?,
                43 if finance_charges.is_none() => finance_charges = members.next_value()?,
                44 if draw_period_end_date.is_none() => {
                    draw_period_end_date = members.next_value()?
                }
                45 if aprs.is_none() => aprs = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            r#type: codec::required(r#type, "type")?,
            purchase_apr: purchase_apr.map(|value| value.0),
            cash_apr: cash_apr.map(|value| value.0),
            balance_transfer_apr: balance_transfer_apr.map(|value| value.0),
            special_apr: special_apr.map(|value| value.0),
            last_payment_amount,
            minimum_payment_amount,
            is_overdue,
            origination_date,
            principal,
            nominal_apr: nominal_apr.map(|value| value.0),
            interest_capitalization_grace_period_months:
                interest_capitalization_grace_period_months.map(|value| value.0),
            repayment_model,
            expected_payoff_date,
            guarantor,
            is_federal,
            loan_name,
            loan_status,
            payment_reference_number,
            pslf_status,
            repayment_plan_description,
            repayment_plan_type,
            sequence_number,
            servicer_address,
            last_statement_balance,
            account_number,
            interest_rate,
            principal_balance,
            origination_principal_amount,
            loan_term_months: loan_term_months.map(|value| value.0),
            maturity_date,
            payment_count: payment_count.map(|value| value.0),
            payment_frequency,
            next_payment_amount,
            next_payment_due_date,
            last_payment_date,
            payoff_amount,
            ytd_interest_paid,
            compounding_period,
            credit_limit,
            available_credit,
            last_statement_issue_date,
            past_due_amount,
            finance_charges,
            draw_period_end_date,
            aprs,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LiabilityOverride {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::StudentLoanRepaymentModel {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(
            &mut members,
            "non_repayment_months",
            &self.non_repayment_months,
        )?;
        codec::put(&mut members, "repayment_months", &self.repayment_months)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::StudentLoanRepaymentModel {
    const NAME: &'static str = "StudentLoanRepaymentModel";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "type" => 0,
            "non_repayment_months" => 1,
            "repayment_months" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut r#type: Option<String> = None;
        let mut non_repayment_months: Option<codec::Int> = None;
        let mut repayment_months: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if r#type.is_none() => r#type = Some(members.next_value()?),
                1 if non_repayment_months.is_none() => {
                    non_repayment_months = Some(members.next_value()?)
                }
                2 if repayment_months.is_none() => repayment_months = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            r#type: codec::required(r#type, "type")?,
            non_repayment_months: codec::required(non_repayment_months, "non_repayment_months")?.0,
            repayment_months: codec::required(repayment_months, "repayment_months")?.0,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::StudentLoanRepaymentModel {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LiabilityOverrideInterestRate {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "percentage", self.percentage.as_ref())?;
        codec::put_some(&mut members, "type", self.r#type.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LiabilityOverrideInterestRate {
    const NAME: &'static str = "LiabilityOverrideInterestRate";

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
        let mut r#type: Option<super::types::LiabilityOverrideInterestRateType> = None;
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

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LiabilityOverrideInterestRate {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LiabilityOverrideAPR {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "apr_type", &self.apr_type)?;
        codec::put_some(&mut members, "apr_percentage", self.apr_percentage.as_ref())?;
        codec::put_some(
            &mut members,
            "balance_subject_to_apr",
            self.balance_subject_to_apr.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "interest_charge_amount",
            self.interest_charge_amount.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LiabilityOverrideAPR {
    const NAME: &'static str = "LiabilityOverrideAPR";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "apr_type" => 0,
            "apr_percentage" => 1,
            "balance_subject_to_apr" => 2,
            "interest_charge_amount" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut apr_type: Option<super::types::LiabilityOverrideAPRType> = None;
        let mut apr_percentage: Option<codec::Float> = None;
        let mut balance_subject_to_apr: Option<plaid_core::Amount> = None;
        let mut interest_charge_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if apr_type.is_none() => apr_type = Some(members.next_value()?),
                1 if apr_percentage.is_none() => apr_percentage = members.next_value()?,
                2 if balance_subject_to_apr.is_none() => {
                    balance_subject_to_apr = members.next_value()?
                }
                3 if interest_charge_amount.is_none() => {
                    interest_charge_amount = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            apr_type: codec::required(apr_type, "apr_type")?,
            apr_percentage: apr_percentage.map(|value| value.0),
            balance_subject_to_apr,
            interest_charge_amount,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LiabilityOverrideAPR {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InflowModel {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put_some(&mut members, "income_amount", self.income_amount.as_ref())?;
        codec::put_some(
            &mut members,
            "payment_day_of_month",
            self.payment_day_of_month.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "transaction_name",
            self.transaction_name.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "statement_day_of_month",
            self.statement_day_of_month.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InflowModel {
    const NAME: &'static str = "InflowModel";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "type" => 0,
            "income_amount" => 1,
            "payment_day_of_month" => 2,
            "transaction_name" => 3,
            "statement_day_of_month" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut r#type: Option<String> = None;
        let mut income_amount: Option<plaid_core::Amount> = None;
        let mut payment_day_of_month: Option<plaid_core::json::Value> = None;
        let mut transaction_name: Option<String> = None;
        let mut statement_day_of_month: Option<plaid_core::json::Value> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if r#type.is_none() => r#type = Some(members.next_value()?),
                1 if income_amount.is_none() => income_amount = members.next_value()?,
                2 if payment_day_of_month.is_none() => {
                    payment_day_of_month = members.next_value()?
                }
                3 if transaction_name.is_none() => transaction_name = members.next_value()?,
                4 if statement_day_of_month.is_none() => {
                    statement_day_of_month = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            r#type: codec::required(r#type, "type")?,
            income_amount,
            payment_day_of_month,
            transaction_name,
            statement_day_of_month,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::InflowModel {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeOverride {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "paystubs", self.paystubs.as_ref())?;
        codec::put_some(&mut members, "w2s", self.w2s.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IncomeOverride {
    const NAME: &'static str = "IncomeOverride";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "paystubs" => 0,
            "w2s" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut paystubs: Option<Vec<super::types::PaystubOverride>> = None;
        let mut w2s: Option<Vec<super::types::W2Override>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if paystubs.is_none() => paystubs = members.next_value()?,
                1 if w2s.is_none() => w2s = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { paystubs, w2s })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IncomeOverride {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubOverride {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "employer", self.employer.as_ref())?;
        codec::put_some(&mut members, "employee", self.employee.as_ref())?;
        codec::put_some(
            &mut members,
            "income_breakdown",
            self.income_breakdown.as_ref(),
        )?;
        codec::put_some(&mut members, "net_pay", self.net_pay.as_ref())?;
        codec::put_some(&mut members, "deductions", self.deductions.as_ref())?;
        codec::put_some(&mut members, "earnings", self.earnings.as_ref())?;
        codec::put_some(
            &mut members,
            "pay_period_details",
            self.pay_period_details.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaystubOverride {
    const NAME: &'static str = "PaystubOverride";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "employer" => 0,
            "employee" => 1,
            "income_breakdown" => 2,
            "net_pay" => 3,
            "deductions" => 4,
            "earnings" => 5,
            "pay_period_details" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut employer: Option<super::types::PaystubOverrideEmployer> = None;
        let mut employee: Option<super::types::PaystubOverrideEmployee> = None;
        let mut income_breakdown: Option<Vec<plaid_types::IncomeBreakdown>> = None;
        let mut net_pay: Option<super::types::PaystubOverrideNetPay> = None;
        let mut deductions: Option<super::types::PaystubOverrideDeductions> = None;
        let mut earnings: Option<super::types::PaystubOverrideEarnings> = None;
        let mut pay_period_details: Option<super::types::PaystubOverridePayPeriodDetails> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if employer.is_none() => employer = members.next_value()?,
                1 if employee.is_none() => employee = members.next_value()?,
                2 if income_breakdown.is_none() => income_breakdown = members.next_value()?,
                3 if net_pay.is_none() => net_pay = members.next_value()?,
                4 if deductions.is_none() => deductions = members.next_value()?,
                5 if earnings.is_none() => earnings = members.next_value()?,
                6 if pay_period_details.is_none() => pay_period_details = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            employer,
            employee,
            income_breakdown,
            net_pay,
            deductions,
            earnings,
            pay_period_details,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaystubOverride {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubOverrideEmployer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaystubOverrideEmployer {
    const NAME: &'static str = "PaystubOverrideEmployer";

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
        let mut address: Option<super::types::PaystubOverrideEmployerAddress> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if address.is_none() => address = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { name, address })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaystubOverrideEmployer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubOverrideEmployerAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "city", self.city.as_ref())?;
        codec::put_some(&mut members, "region", self.region.as_ref())?;
        codec::put_some(&mut members, "street", self.street.as_ref())?;
        codec::put_some(&mut members, "postal_code", self.postal_code.as_ref())?;
        codec::put_some(&mut members, "country", self.country.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaystubOverrideEmployerAddress {
    const NAME: &'static str = "PaystubOverrideEmployerAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "city" => 0,
            "region" => 1,
            "street" => 2,
            "postal_code" => 3,
            "country" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut street: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if city.is_none() => city = members.next_value()?,
                1 if region.is_none() => region = members.next_value()?,
                2 if street.is_none() => street = members.next_value()?,
                3 if postal_code.is_none() => postal_code = members.next_value()?,
                4 if country.is_none() => country = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            city,
            region,
            street,
            postal_code,
            country,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaystubOverrideEmployerAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubOverrideEmployee {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put_some(&mut members, "marital_status", self.marital_status.as_ref())?;
        codec::put_some(&mut members, "taxpayer_id", self.taxpayer_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaystubOverrideEmployee {
    const NAME: &'static str = "PaystubOverrideEmployee";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "address" => 1,
            "marital_status" => 2,
            "taxpayer_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut address: Option<super::types::PaystubOverrideEmployeeAddress> = None;
        let mut marital_status: Option<String> = None;
        let mut taxpayer_id: Option<super::types::PaystubOverrideTaxpayerID> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if address.is_none() => address = members.next_value()?,
                2 if marital_status.is_none() => marital_status = members.next_value()?,
                3 if taxpayer_id.is_none() => taxpayer_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            address,
            marital_status,
            taxpayer_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaystubOverrideEmployee {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubOverrideEmployeeAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "city", self.city.as_ref())?;
        codec::put_some(&mut members, "region", self.region.as_ref())?;
        codec::put_some(&mut members, "street", self.street.as_ref())?;
        codec::put_some(&mut members, "postal_code", self.postal_code.as_ref())?;
        codec::put_some(&mut members, "country", self.country.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaystubOverrideEmployeeAddress {
    const NAME: &'static str = "PaystubOverrideEmployeeAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "city" => 0,
            "region" => 1,
            "street" => 2,
            "postal_code" => 3,
            "country" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut street: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if city.is_none() => city = members.next_value()?,
                1 if region.is_none() => region = members.next_value()?,
                2 if street.is_none() => street = members.next_value()?,
                3 if postal_code.is_none() => postal_code = members.next_value()?,
                4 if country.is_none() => country = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            city,
            region,
            street,
            postal_code,
            country,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaystubOverrideEmployeeAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubOverrideTaxpayerID {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "id_type", self.id_type.as_ref())?;
        codec::put_some(&mut members, "id_mask", self.id_mask.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaystubOverrideTaxpayerID {
    const NAME: &'static str = "PaystubOverrideTaxpayerID";

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

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaystubOverrideTaxpayerID {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubOverrideNetPay {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "description", self.description.as_ref())?;
        codec::put_some(&mut members, "currency", self.currency.as_ref())?;
        codec::put_some(&mut members, "ytd_amount", self.ytd_amount.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaystubOverrideNetPay {
    const NAME: &'static str = "PaystubOverrideNetPay";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "description" => 0,
            "currency" => 1,
            "ytd_amount" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut description: Option<String> = None;
        let mut currency: Option<String> = None;
        let mut ytd_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if description.is_none() => description = members.next_value()?,
                1 if currency.is_none() => currency = members.next_value()?,
                2 if ytd_amount.is_none() => ytd_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            description,
            currency,
            ytd_amount,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaystubOverrideNetPay {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubOverrideDeductions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "breakdown", self.breakdown.as_ref())?;
        codec::put_some(&mut members, "total", self.total.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaystubOverrideDeductions {
    const NAME: &'static str = "PaystubOverrideDeductions";

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
        let mut breakdown: Option<Vec<super::types::PaystubOverrideDeductionsBreakdown>> = None;
        let mut total: Option<super::types::PaystubOverrideDeductionsTotal> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if breakdown.is_none() => breakdown = members.next_value()?,
                1 if total.is_none() => total = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { breakdown, total })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaystubOverrideDeductions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubOverrideDeductionsBreakdown {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "current_amount", self.current_amount.as_ref())?;
        codec::put_some(&mut members, "description", self.description.as_ref())?;
        codec::put_some(&mut members, "currency", self.currency.as_ref())?;
        codec::put_some(&mut members, "ytd_amount", self.ytd_amount.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaystubOverrideDeductionsBreakdown {
    const NAME: &'static str = "PaystubOverrideDeductionsBreakdown";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "current_amount" => 0,
            "description" => 1,
            "currency" => 2,
            "ytd_amount" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut current_amount: Option<plaid_core::Amount> = None;
        let mut description: Option<String> = None;
        let mut currency: Option<String> = None;
        let mut ytd_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if current_amount.is_none() => current_amount = members.next_value()?,
                1 if description.is_none() => description = members.next_value()?,
                2 if currency.is_none() => currency = members.next_value()?,
                3 if ytd_amount.is_none() => ytd_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            current_amount,
            description,
            currency,
            ytd_amount,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaystubOverrideDeductionsBreakdown {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubOverrideDeductionsTotal {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "current_amount", self.current_amount.as_ref())?;
        codec::put_some(&mut members, "currency", self.currency.as_ref())?;
        codec::put_some(&mut members, "ytd_amount", self.ytd_amount.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaystubOverrideDeductionsTotal {
    const NAME: &'static str = "PaystubOverrideDeductionsTotal";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "current_amount" => 0,
            "currency" => 1,
            "ytd_amount" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut current_amount: Option<plaid_core::Amount> = None;
        let mut currency: Option<String> = None;
        let mut ytd_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if current_amount.is_none() => current_amount = members.next_value()?,
                1 if currency.is_none() => currency = members.next_value()?,
                2 if ytd_amount.is_none() => ytd_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            current_amount,
            currency,
            ytd_amount,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaystubOverrideDeductionsTotal {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubOverrideEarnings {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "breakdown", self.breakdown.as_ref())?;
        codec::put_some(&mut members, "total", self.total.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaystubOverrideEarnings {
    const NAME: &'static str = "PaystubOverrideEarnings";

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
        let mut breakdown: Option<Vec<super::types::PaystubOverrideEarningsBreakdown>> = None;
        let mut total: Option<super::types::PaystubOverrideEarningsTotal> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if breakdown.is_none() => breakdown = members.next_value()?,
                1 if total.is_none() => total = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { breakdown, total })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaystubOverrideEarnings {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubOverrideEarningsBreakdown {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "canonical_description",
            self.canonical_description.as_ref(),
        )?;
        codec::put_some(&mut members, "current_amount", self.current_amount.as_ref())?;
        codec::put_some(&mut members, "description", self.description.as_ref())?;
        codec::put_some(&mut members, "hours", self.hours.as_ref())?;
        codec::put_some(&mut members, "currency", self.currency.as_ref())?;
        codec::put_some(&mut members, "rate", self.rate.as_ref())?;
        codec::put_some(&mut members, "ytd_amount", self.ytd_amount.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaystubOverrideEarningsBreakdown {
    const NAME: &'static str = "PaystubOverrideEarningsBreakdown";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "canonical_description" => 0,
            "current_amount" => 1,
            "description" => 2,
            "hours" => 3,
            "currency" => 4,
            "rate" => 5,
            "ytd_amount" => 6,
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
        let mut currency: Option<String> = None;
        let mut rate: Option<codec::Float> = None;
        let mut ytd_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if canonical_description.is_none() => {
                    canonical_description = members.next_value()?
                }
                1 if current_amount.is_none() => current_amount = members.next_value()?,
                2 if description.is_none() => description = members.next_value()?,
                3 if hours.is_none() => hours = members.next_value()?,
                4 if currency.is_none() => currency = members.next_value()?,
                5 if rate.is_none() => rate = members.next_value()?,
                6 if ytd_amount.is_none() => ytd_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            canonical_description,
            current_amount,
            description,
            hours: hours.map(|value| value.0),
            currency,
            rate: rate.map(|value| value.0),
            ytd_amount,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaystubOverrideEarningsBreakdown {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubOverrideEarningsTotal {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "hours", self.hours.as_ref())?;
        codec::put_some(&mut members, "currency", self.currency.as_ref())?;
        codec::put_some(&mut members, "ytd_amount", self.ytd_amount.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaystubOverrideEarningsTotal {
    const NAME: &'static str = "PaystubOverrideEarningsTotal";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "hours" => 0,
            "currency" => 1,
            "ytd_amount" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut hours: Option<codec::Float> = None;
        let mut currency: Option<String> = None;
        let mut ytd_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if hours.is_none() => hours = members.next_value()?,
                1 if currency.is_none() => currency = members.next_value()?,
                2 if ytd_amount.is_none() => ytd_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            hours: hours.map(|value| value.0),
            currency,
            ytd_amount,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaystubOverrideEarningsTotal {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubOverridePayPeriodDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "check_amount", self.check_amount.as_ref())?;
        codec::put_some(
            &mut members,
            "distribution_breakdown",
            self.distribution_breakdown.as_ref(),
        )?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(&mut members, "gross_earnings", self.gross_earnings.as_ref())?;
        codec::put_some(&mut members, "pay_date", self.pay_date.as_ref())?;
        codec::put_some(&mut members, "pay_day", self.pay_day.as_ref())?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaystubOverridePayPeriodDetails {
    const NAME: &'static str = "PaystubOverridePayPeriodDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "check_amount" => 0,
            "distribution_breakdown" => 1,
            "end_date" => 2,
            "gross_earnings" => 3,
            "pay_date" => 4,
            "pay_day" => 5,
            "start_date" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut check_amount: Option<plaid_core::Amount> = None;
        let mut distribution_breakdown: Option<
            Vec<super::types::PaystubOverrideDistributionBreakdown>,
        > = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut gross_earnings: Option<plaid_core::Amount> = None;
        let mut pay_date: Option<plaid_core::Date> = None;
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
                5 if pay_day.is_none() => pay_day = members.next_value()?,
                6 if start_date.is_none() => start_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            check_amount,
            distribution_breakdown,
            end_date,
            gross_earnings,
            pay_date,
            pay_day,
            start_date,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaystubOverridePayPeriodDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaystubOverrideDistributionBreakdown {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_name", self.account_name.as_ref())?;
        codec::put_some(&mut members, "bank_name", self.bank_name.as_ref())?;
        codec::put_some(&mut members, "current_amount", self.current_amount.as_ref())?;
        codec::put_some(&mut members, "currency", self.currency.as_ref())?;
        codec::put_some(&mut members, "mask", self.mask.as_ref())?;
        codec::put_some(&mut members, "type", self.r#type.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PaystubOverrideDistributionBreakdown {
    const NAME: &'static str = "PaystubOverrideDistributionBreakdown";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_name" => 0,
            "bank_name" => 1,
            "current_amount" => 2,
            "currency" => 3,
            "mask" => 4,
            "type" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_name: Option<String> = None;
        let mut bank_name: Option<String> = None;
        let mut current_amount: Option<plaid_core::Amount> = None;
        let mut currency: Option<String> = None;
        let mut mask: Option<String> = None;
        let mut r#type: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_name.is_none() => account_name = members.next_value()?,
                1 if bank_name.is_none() => bank_name = members.next_value()?,
                2 if current_amount.is_none() => current_amount = members.next_value()?,
                3 if currency.is_none() => currency = members.next_value()?,
                4 if mask.is_none() => mask = members.next_value()?,
                5 if r#type.is_none() => r#type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_name,
            bank_name,
            current_amount,
            currency,
            mask,
            r#type,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PaystubOverrideDistributionBreakdown {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::W2Override {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "employer", self.employer.as_ref())?;
        codec::put_some(&mut members, "employee", self.employee.as_ref())?;
        codec::put_some(&mut members, "tax_year", self.tax_year.as_ref())?;
        codec::put_some(
            &mut members,
            "employer_id_number",
            self.employer_id_number.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "wages_tips_other_comp",
            self.wages_tips_other_comp.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "federal_income_tax_withheld",
            self.federal_income_tax_withheld.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "social_security_wages",
            self.social_security_wages.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "social_security_tax_withheld",
            self.social_security_tax_withheld.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "medicare_wages_and_tips",
            self.medicare_wages_and_tips.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "medicare_tax_withheld",
            self.medicare_tax_withheld.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "social_security_tips",
            self.social_security_tips.as_ref(),
        )?;
        codec::put_some(&mut members, "allocated_tips", self.allocated_tips.as_ref())?;
        codec::put_some(&mut members, "box_9", self.box_9.as_ref())?;
        codec::put_some(
            &mut members,
            "dependent_care_benefits",
            self.dependent_care_benefits.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "nonqualified_plans",
            self.nonqualified_plans.as_ref(),
        )?;
        codec::put_some(&mut members, "box_12", self.box_12.as_ref())?;
        codec::put_some(
            &mut members,
            "statutory_employee",
            self.statutory_employee.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "retirement_plan",
            self.retirement_plan.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "third_party_sick_pay",
            self.third_party_sick_pay.as_ref(),
        )?;
        codec::put_some(&mut members, "other", self.other.as_ref())?;
        codec::put_some(
            &mut members,
            "state_and_local_wages",
            self.state_and_local_wages.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::W2Override {
    const NAME: &'static str = "W2Override";

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
        let mut employer: Option<super::types::PaystubOverrideEmployer> = None;
        let mut employee: Option<super::types::PaystubOverrideEmployee> = None;
        let mut tax_year: Option<codec::Int> = None;
        let mut employer_id_number: Option<plaid_core::Sensitive> = None;
        let mut wages_tips_other_comp: Option<plaid_core::Amount> = None;
        let mut federal_income_tax_withheld: Option<plaid_core::Amount> = None;
        let mut social_security_wages: Option<plaid_core::Amount> = None;
        let mut social_security_tax_withheld: Option<plaid_core::Amount> = None;
        let mut medicare_wages_and_tips: Option<plaid_core::Amount> = None;
        let mut medicare_tax_withheld: Option<plaid_core::Amount> = None;
        let mut social_security_tips: Option<plaid_core::Amount> = None;
        let mut allocated_tips: Option<plaid_core::Amount> = None;
        let mut box_9: Option<String> = None;
        let mut dependent_care_benefits: Option<plaid_core::Amount> = None;
        let mut nonqualified_plans: Option<plaid_core::Amount> = None;
        let mut box_12: Option<Vec<super::types::W2Box12Override>> = None;
        let mut statutory_employee: Option<bool> = None;
        let mut retirement_plan: Option<bool> = None;
        let mut third_party_sick_pay: Option<bool> = None;
        let mut other: Option<String> = None;
        let mut state_and_local_wages: Option<Vec<super::types::W2StateAndLocalWagesOverride>> =
            None;
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
            tax_year: tax_year.map(|value| value.0),
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
            box_12,
            statutory_employee,
            retirement_plan,
            third_party_sick_pay,
            other,
            state_and_local_wages,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::W2Override {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::W2Box12Override {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "code", self.code.as_ref())?;
        codec::put_some(&mut members, "amount", self.amount.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::W2Box12Override {
    const NAME: &'static str = "W2Box12Override";

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
        let mut amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if code.is_none() => code = members.next_value()?,
                1 if amount.is_none() => amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { code, amount })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::W2Box12Override {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::W2StateAndLocalWagesOverride {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "state", self.state.as_ref())?;
        codec::put_some(
            &mut members,
            "employer_state_id_number",
            self.employer_state_id_number.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "state_wages_tips",
            self.state_wages_tips.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "state_income_tax",
            self.state_income_tax.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "local_wages_tips",
            self.local_wages_tips.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "local_income_tax",
            self.local_income_tax.as_ref(),
        )?;
        codec::put_some(&mut members, "locality_name", self.locality_name.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::W2StateAndLocalWagesOverride {
    const NAME: &'static str = "W2StateAndLocalWagesOverride";

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
        let mut state_wages_tips: Option<plaid_core::Amount> = None;
        let mut state_income_tax: Option<plaid_core::Amount> = None;
        let mut local_wages_tips: Option<plaid_core::Amount> = None;
        let mut local_income_tax: Option<plaid_core::Amount> = None;
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

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::W2StateAndLocalWagesOverride {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::MFA {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put_some(
            &mut members,
            "question_rounds",
            self.question_rounds.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "questions_per_round",
            self.questions_per_round.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "selection_rounds",
            self.selection_rounds.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "selections_per_question",
            self.selections_per_question.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::MFA {
    const NAME: &'static str = "MFA";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "type" => 0,
            "question_rounds" => 1,
            "questions_per_round" => 2,
            "selection_rounds" => 3,
            "selections_per_question" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut r#type: Option<String> = None;
        let mut question_rounds: Option<codec::Float> = None;
        let mut questions_per_round: Option<codec::Float> = None;
        let mut selection_rounds: Option<codec::Float> = None;
        let mut selections_per_question: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if r#type.is_none() => r#type = Some(members.next_value()?),
                1 if question_rounds.is_none() => question_rounds = members.next_value()?,
                2 if questions_per_round.is_none() => questions_per_round = members.next_value()?,
                3 if selection_rounds.is_none() => selection_rounds = members.next_value()?,
                4 if selections_per_question.is_none() => {
                    selections_per_question = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            r#type: codec::required(r#type, "type")?,
            question_rounds: question_rounds.map(|value| value.0),
            questions_per_round: questions_per_round.map(|value| value.0),
            selection_rounds: selection_rounds.map(|value| value.0),
            selections_per_question: selections_per_question.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::MFA {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
