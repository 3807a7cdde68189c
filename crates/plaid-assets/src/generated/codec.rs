// @generated from api/products/assets.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::AssetReportCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "access_tokens", self.access_tokens.as_ref())?;
        codec::put(&mut members, "days_requested", &self.days_requested)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AssetReportCreateRequest {
    const NAME: &'static str = "AssetReportCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_tokens" => 0,
            "days_requested" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_tokens: Option<Vec<plaid_types::AccessToken>> = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut options: Option<super::types::AssetReportCreateRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_tokens.is_none() => access_tokens = members.next_value()?,
                1 if days_requested.is_none() => days_requested = Some(members.next_value()?),
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_tokens,
            days_requested: codec::required(days_requested, "days_requested")?.0,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AssetReportCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportCreateRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "client_report_id",
            self.client_report_id.as_ref(),
        )?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::put_some(
            &mut members,
            "include_fast_report",
            self.include_fast_report.as_ref(),
        )?;
        codec::put_some(&mut members, "products", self.products.as_ref())?;
        codec::put_some(&mut members, "add_ons", self.add_ons.as_ref())?;
        codec::put_some(&mut members, "user", self.user.as_ref())?;
        codec::put_some(
            &mut members,
            "require_all_items",
            self.require_all_items.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AssetReportCreateRequestOptions {
    const NAME: &'static str = "AssetReportCreateRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_report_id" => 0,
            "webhook" => 1,
            "include_fast_report" => 2,
            "products" => 3,
            "add_ons" => 4,
            "user" => 5,
            "require_all_items" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_report_id: Option<String> = None;
        let mut webhook: Option<String> = None;
        let mut include_fast_report: Option<bool> = None;
        let mut products: Option<Vec<String>> = None;
        let mut add_ons: Option<Vec<super::types::AssetReportAddOns>> = None;
        let mut user: Option<super::types::AssetReportUser> = None;
        let mut require_all_items: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_report_id.is_none() => client_report_id = members.next_value()?,
                1 if webhook.is_none() => webhook = members.next_value()?,
                2 if include_fast_report.is_none() => include_fast_report = members.next_value()?,
                3 if products.is_none() => products = members.next_value()?,
                4 if add_ons.is_none() => add_ons = members.next_value()?,
                5 if user.is_none() => user = members.next_value()?,
                6 if require_all_items.is_none() => require_all_items = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_report_id,
            webhook,
            include_fast_report,
            products,
            add_ons,
            user,
            require_all_items,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AssetReportCreateRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportUser {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::put_some(&mut members, "first_name", self.first_name.as_ref())?;
        codec::put_some(&mut members, "middle_name", self.middle_name.as_ref())?;
        codec::put_some(&mut members, "last_name", self.last_name.as_ref())?;
        codec::put_some(&mut members, "ssn", self.ssn.as_ref())?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "email", self.email.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportUser {
    const NAME: &'static str = "AssetReportUser";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_user_id" => 0,
            "first_name" => 1,
            "middle_name" => 2,
            "last_name" => 3,
            "ssn" => 4,
            "phone_number" => 5,
            "email" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut first_name: Option<String> = None;
        let mut middle_name: Option<String> = None;
        let mut last_name: Option<String> = None;
        let mut ssn: Option<plaid_core::Sensitive> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut email: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_user_id.is_none() => client_user_id = members.next_value()?,
                1 if first_name.is_none() => first_name = members.next_value()?,
                2 if middle_name.is_none() => middle_name = members.next_value()?,
                3 if last_name.is_none() => last_name = members.next_value()?,
                4 if ssn.is_none() => ssn = members.next_value()?,
                5 if phone_number.is_none() => phone_number = members.next_value()?,
                6 if email.is_none() => email = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_user_id,
            first_name,
            middle_name,
            last_name,
            ssn,
            phone_number,
            email,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportUser {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "asset_report_token", &self.asset_report_token)?;
        codec::put(&mut members, "asset_report_id", &self.asset_report_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportCreateResponse {
    const NAME: &'static str = "AssetReportCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "asset_report_token" => 0,
            "asset_report_id" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_report_token: Option<super::types::AssetReportToken> = None;
        let mut asset_report_id: Option<plaid_types::AssetReportId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_report_token.is_none() => {
                    asset_report_token = Some(members.next_value()?)
                }
                1 if asset_report_id.is_none() => asset_report_id = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_report_token: codec::required(asset_report_token, "asset_report_token")?,
            asset_report_id: codec::required(asset_report_id, "asset_report_id")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "asset_report_token",
            self.asset_report_token.as_ref(),
        )?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(
            &mut members,
            "include_insights",
            self.include_insights.as_ref(),
        )?;
        codec::put_some(&mut members, "fast_report", self.fast_report.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AssetReportGetRequest {
    const NAME: &'static str = "AssetReportGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "asset_report_token" => 0,
            "user_token" => 1,
            "include_insights" => 2,
            "fast_report" => 3,
            "options" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_report_token: Option<super::types::AssetReportToken> = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut include_insights: Option<bool> = None;
        let mut fast_report: Option<bool> = None;
        let mut options: Option<super::types::AssetReportGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_report_token.is_none() => asset_report_token = members.next_value()?,
                1 if user_token.is_none() => user_token = members.next_value()?,
                2 if include_insights.is_none() => include_insights = members.next_value()?,
                3 if fast_report.is_none() => fast_report = members.next_value()?,
                4 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_report_token,
            user_token,
            include_insights,
            fast_report,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AssetReportGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "days_to_include",
            self.days_to_include.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AssetReportGetRequestOptions {
    const NAME: &'static str = "AssetReportGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "days_to_include" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut days_to_include: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if days_to_include.is_none() => days_to_include = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            days_to_include: days_to_include.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AssetReportGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report", &self.report)?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportGetResponse {
    const NAME: &'static str = "AssetReportGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report" => 0,
            "warnings" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report: Option<super::types::AssetReport> = None;
        let mut warnings: Option<Vec<super::types::Warning>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report.is_none() => report = Some(members.next_value()?),
                1 if warnings.is_none() => warnings = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report: codec::required(report, "report")?,
            warnings: warnings.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "asset_report_id", &self.asset_report_id)?;
        codec::put_some(&mut members, "insights", self.insights.as_ref())?;
        codec::put(&mut members, "client_report_id", &self.client_report_id)?;
        codec::put(&mut members, "date_generated", &self.date_generated)?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReport {
    const NAME: &'static str = "AssetReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "asset_report_id" => 0,
            "insights" => 1,
            "client_report_id" => 2,
            "date_generated" => 3,
            "days_requested" => 4,
            "user" => 5,
            "items" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_report_id: Option<plaid_types::AssetReportId> = None;
        let mut insights: Option<super::types::AccountInsights> = None;
        let mut client_report_id: Option<String> = None;
        let mut date_generated: Option<plaid_core::DateTime> = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut user: Option<super::types::AssetReportUser> = None;
        let mut items: Option<Vec<super::types::AssetReportItem>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_report_id.is_none() => asset_report_id = Some(members.next_value()?),
                1 if insights.is_none() => insights = members.next_value()?,
                2 if client_report_id.is_none() => client_report_id = members.next_value()?,
                3 if date_generated.is_none() => date_generated = Some(members.next_value()?),
                4 if days_requested.is_none() => days_requested = members.next_value()?,
                5 if user.is_none() => user = Some(members.next_value()?),
                6 if items.is_none() => items = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_report_id: codec::required(asset_report_id, "asset_report_id")?,
            insights,
            client_report_id,
            date_generated: codec::required(date_generated, "date_generated")?,
            days_requested: days_requested.map(|value| value.0),
            user: codec::required(user, "user")?,
            items: items.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AccountInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "risk", &self.risk)?;
        codec::put(&mut members, "affordability", &self.affordability)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AccountInsights {
    const NAME: &'static str = "AccountInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "risk" => 0,
            "affordability" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut risk: Option<super::types::RiskIndicators> = None;
        let mut affordability: Option<super::types::AffordabilityInsights> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if risk.is_none() => risk = members.next_value()?,
                1 if affordability.is_none() => affordability = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            risk,
            affordability,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AccountInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RiskIndicators {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "bank_penalties", &self.bank_penalties)?;
        codec::put(&mut members, "gambling", &self.gambling)?;
        codec::put(&mut members, "loan_disbursements", &self.loan_disbursements)?;
        codec::put(&mut members, "loan_payments", &self.loan_payments)?;
        codec::put(&mut members, "negative_balance", &self.negative_balance)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RiskIndicators {
    const NAME: &'static str = "RiskIndicators";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "bank_penalties" => 0,
            "gambling" => 1,
            "loan_disbursements" => 2,
            "loan_payments" => 3,
            "negative_balance" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut bank_penalties: Option<super::types::BankPenaltiesIndicators> = None;
        let mut gambling: Option<super::types::GamblingIndicators> = None;
        let mut loan_disbursements: Option<super::types::LoanDisbursementsIndicators> = None;
        let mut loan_payments: Option<super::types::LoanPaymentsIndicators> = None;
        let mut negative_balance: Option<super::types::NegativeBalanceInsights> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if bank_penalties.is_none() => bank_penalties = members.next_value()?,
                1 if gambling.is_none() => gambling = members.next_value()?,
                2 if loan_disbursements.is_none() => loan_disbursements = members.next_value()?,
                3 if loan_payments.is_none() => loan_payments = members.next_value()?,
                4 if negative_balance.is_none() => negative_balance = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            bank_penalties,
            gambling,
            loan_disbursements,
            loan_payments,
            negative_balance,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RiskIndicators {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BankPenaltiesIndicators {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "monthly_average", &self.monthly_average)?;
        codec::put(&mut members, "category_details", &self.category_details)?;
        codec::put(&mut members, "transactions_count", &self.transactions_count)?;
        codec::put(&mut members, "monthly_summaries", &self.monthly_summaries)?;
        codec::put(
            &mut members,
            "days_since_last_occurrence",
            &self.days_since_last_occurrence,
        )?;
        codec::put(
            &mut members,
            "percentage_of_income",
            &self.percentage_of_income,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BankPenaltiesIndicators {
    const NAME: &'static str = "BankPenaltiesIndicators";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            "monthly_average" => 3,
            "category_details" => 4,
            "transactions_count" => 5,
            "monthly_summaries" => 6,
            "days_since_last_occurrence" => 7,
            "percentage_of_income" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut monthly_average: Option<super::types::MonthlyAverage> = None;
        let mut category_details: Option<codec::Sparse<super::types::CategoryExpenses>> = None;
        let mut transactions_count: Option<codec::Int> = None;
        let mut monthly_summaries: Option<codec::Sparse<super::types::MonthlySummary>> = None;
        let mut days_since_last_occurrence: Option<codec::Int> = None;
        let mut percentage_of_income: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                3 if monthly_average.is_none() => monthly_average = members.next_value()?,
                4 if category_details.is_none() => category_details = members.next_value()?,
                5 if transactions_count.is_none() => transactions_count = members.next_value()?,
                6 if monthly_summaries.is_none() => monthly_summaries = members.next_value()?,
                7 if days_since_last_occurrence.is_none() => {
                    days_since_last_occurrence = members.next_value()?
                }
                8 if percentage_of_income.is_none() => {
                    percentage_of_income = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount,
            iso_currency_code,
            unofficial_currency_code,
            monthly_average,
            category_details: category_details.map(|value| value.0).unwrap_or_default(),
            transactions_count: transactions_count.map(|value| value.0),
            monthly_summaries: monthly_summaries.map(|value| value.0).unwrap_or_default(),
            days_since_last_occurrence: days_since_last_occurrence.map(|value| value.0),
            percentage_of_income: percentage_of_income.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BankPenaltiesIndicators {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::MonthlyAverage {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::MonthlyAverage {
    const NAME: &'static str = "MonthlyAverage";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::MonthlyAverage {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CategoryExpenses {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "id", self.id.as_ref())?;
        codec::put(&mut members, "transactions_count", &self.transactions_count)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "monthly_average", &self.monthly_average)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CategoryExpenses {
    const NAME: &'static str = "CategoryExpenses";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "transactions_count" => 1,
            "amount" => 2,
            "iso_currency_code" => 3,
            "unofficial_currency_code" => 4,
            "monthly_average" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<String> = None;
        let mut transactions_count: Option<codec::Int> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut monthly_average: Option<super::types::MonthlyAverage> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = members.next_value()?,
                1 if transactions_count.is_none() => transactions_count = members.next_value()?,
                2 if amount.is_none() => amount = members.next_value()?,
                3 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                4 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                5 if monthly_average.is_none() => monthly_average = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id,
            transactions_count: transactions_count.map(|value| value.0),
            amount,
            iso_currency_code,
            unofficial_currency_code,
            monthly_average,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CategoryExpenses {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::MonthlySummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put(&mut members, "total_amount", &self.total_amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::MonthlySummary {
    const NAME: &'static str = "MonthlySummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "total_amount" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut total_amount: Option<super::types::AmountWithCurrency> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                2 if total_amount.is_none() => total_amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
            total_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::MonthlySummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AmountWithCurrency {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AmountWithCurrency {
    const NAME: &'static str = "AmountWithCurrency";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AmountWithCurrency {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::GamblingIndicators {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "monthly_average", &self.monthly_average)?;
        codec::put(&mut members, "top_merchants", &self.top_merchants)?;
        codec::put(&mut members, "transactions_count", &self.transactions_count)?;
        codec::put(&mut members, "monthly_summaries", &self.monthly_summaries)?;
        codec::put(
            &mut members,
            "days_since_last_occurrence",
            &self.days_since_last_occurrence,
        )?;
        codec::put(
            &mut members,
            "percentage_of_income",
            &self.percentage_of_income,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::GamblingIndicators {
    const NAME: &'static str = "GamblingIndicators";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            "monthly_average" => 3,
            "top_merchants" => 4,
            "transactions_count" => 5,
            "monthly_summaries" => 6,
            "days_since_last_occurrence" => 7,
            "percentage_of_income" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut monthly_average: Option<super::types::MonthlyAverage> = None;
        let mut top_merchants: Option<Vec<String>> = None;
        let mut transactions_count: Option<codec::Int> = None;
        let mut monthly_summaries: Option<codec::Sparse<super::types::MonthlySummary>> = None;
        let mut days_since_last_occurrence: Option<codec::Int> = None;
        let mut percentage_of_income: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                3 if monthly_average.is_none() => monthly_average = members.next_value()?,
                4 if top_merchants.is_none() => top_merchants = members.next_value()?,
                5 if transactions_count.is_none() => transactions_count = members.next_value()?,
                6 if monthly_summaries.is_none() => monthly_summaries = members.next_value()?,
                7 if days_since_last_occurrence.is_none() => {
                    days_since_last_occurrence = members.next_value()?
                }
                8 if percentage_of_income.is_none() => {
                    percentage_of_income = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount,
            iso_currency_code,
            unofficial_currency_code,
            monthly_average,
            top_merchants: top_merchants.unwrap_or_default(),
            transactions_count: transactions_count.map(|value| value.0),
            monthly_summaries: monthly_summaries.map(|value| value.0).unwrap_or_default(),
            days_since_last_occurrence: days_since_last_occurrence.map(|value| value.0),
            percentage_of_income: percentage_of_income.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::GamblingIndicators {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LoanDisbursementsIndicators {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "category_details", &self.category_details)?;
        codec::put(&mut members, "monthly_average", &self.monthly_average)?;
        codec::put(&mut members, "top_providers", &self.top_providers)?;
        codec::put(&mut members, "transactions_count", &self.transactions_count)?;
        codec::put(&mut members, "monthly_summaries", &self.monthly_summaries)?;
        codec::put(
            &mut members,
            "days_since_last_occurrence",
            &self.days_since_last_occurrence,
        )?;
        codec::put(
            &mut members,
            "percentage_of_income",
            &self.percentage_of_income,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LoanDisbursementsIndicators {
    const NAME: &'static str = "LoanDisbursementsIndicators";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            "category_details" => 3,
            "monthly_average" => 4,
            "top_providers" => 5,
            "transactions_count" => 6,
            "monthly_summaries" => 7,
            "days_since_last_occurrence" => 8,
            "percentage_of_income" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut category_details: Option<codec::Sparse<super::types::CategoryExpenses>> = None;
        let mut monthly_average: Option<super::types::MonthlyAverage> = None;
        let mut top_providers: Option<Vec<String>> = None;
        let mut transactions_count: Option<codec::Int> = None;
        let mut monthly_summaries: Option<codec::Sparse<super::types::MonthlySummary>> = None;
        let mut days_since_last_occurrence: Option<codec::Int> = None;
        let mut percentage_of_income: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                3 if category_details.is_none() => category_details = members.next_value()?,
                4 if monthly_average.is_none() => monthly_average = members.next_value()?,
                5 if top_providers.is_none() => top_providers = members.next_value()?,
                6 if transactions_count.is_none() => transactions_count = members.next_value()?,
                7 if monthly_summaries.is_none() => monthly_summaries = members.next_value()?,
                8 if days_since_last_occurrence.is_none() => {
                    days_since_last_occurrence = members.next_value()?
                }
                9 if percentage_of_income.is_none() => {
                    percentage_of_income = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount,
            iso_currency_code,
            unofficial_currency_code,
            category_details: category_details.map(|value| value.0).unwrap_or_default(),
            monthly_average,
            top_providers: top_providers.unwrap_or_default(),
            transactions_count: transactions_count.map(|value| value.0),
            monthly_summaries: monthly_summaries.map(|value| value.0).unwrap_or_default(),
            days_since_last_occurrence: days_since_last_occurrence.map(|value| value.0),
            percentage_of_income: percentage_of_income.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LoanDisbursementsIndicators {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LoanPaymentsIndicators {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "monthly_average", &self.monthly_average)?;
        codec::put(&mut members, "category_details", &self.category_details)?;
        codec::put(&mut members, "top_providers", &self.top_providers)?;
        codec::put(&mut members, "transactions_count", &self.transactions_count)?;
        codec::put(&mut members, "monthly_summaries", &self.monthly_summaries)?;
        codec::put(
            &mut members,
            "days_since_last_occurrence",
            &self.days_since_last_occurrence,
        )?;
        codec::put(
            &mut members,
            "percentage_of_income",
            &self.percentage_of_income,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LoanPaymentsIndicators {
    const NAME: &'static str = "LoanPaymentsIndicators";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            "monthly_average" => 3,
            "category_details" => 4,
            "top_providers" => 5,
            "transactions_count" => 6,
            "monthly_summaries" => 7,
            "days_since_last_occurrence" => 8,
            "percentage_of_income" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut monthly_average: Option<super::types::MonthlyAverage> = None;
        let mut category_details: Option<codec::Sparse<super::types::CategoryExpenses>> = None;
        let mut top_providers: Option<Vec<String>> = None;
        let mut transactions_count: Option<codec::Int> = None;
        let mut monthly_summaries: Option<codec::Sparse<super::types::MonthlySummary>> = None;
        let mut days_since_last_occurrence: Option<codec::Int> = None;
        let mut percentage_of_income: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                3 if monthly_average.is_none() => monthly_average = members.next_value()?,
                4 if category_details.is_none() => category_details = members.next_value()?,
                5 if top_providers.is_none() => top_providers = members.next_value()?,
                6 if transactions_count.is_none() => transactions_count = members.next_value()?,
                7 if monthly_summaries.is_none() => monthly_summaries = members.next_value()?,
                8 if days_since_last_occurrence.is_none() => {
                    days_since_last_occurrence = members.next_value()?
                }
                9 if percentage_of_income.is_none() => {
                    percentage_of_income = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount,
            iso_currency_code,
            unofficial_currency_code,
            monthly_average,
            category_details: category_details.map(|value| value.0).unwrap_or_default(),
            top_providers: top_providers.unwrap_or_default(),
            transactions_count: transactions_count.map(|value| value.0),
            monthly_summaries: monthly_summaries.map(|value| value.0).unwrap_or_default(),
            days_since_last_occurrence: days_since_last_occurrence.map(|value| value.0),
            percentage_of_income: percentage_of_income.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LoanPaymentsIndicators {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::NegativeBalanceInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "days_since_last_occurrence",
            &self.days_since_last_occurrence,
        )?;
        codec::put(
            &mut members,
            "days_with_negative_balance",
            &self.days_with_negative_balance,
        )?;
        codec::put(&mut members, "minimum_balance", &self.minimum_balance)?;
        codec::put(&mut members, "occurrences", &self.occurrences)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::NegativeBalanceInsights {
    const NAME: &'static str = "NegativeBalanceInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "days_since_last_occurrence" => 0,
            "days_with_negative_balance" => 1,
            "minimum_balance" => 2,
            "occurrences" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut days_since_last_occurrence: Option<codec::Int> = None;
        let mut days_with_negative_balance: Option<codec::Int> = None;
        let mut minimum_balance: Option<super::types::AmountWithCurrency> = None;
        let mut occurrences: Option<codec::Sparse<super::types::NegativeBalanceOccurrence>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if days_since_last_occurrence.is_none() => {
                    days_since_last_occurrence = members.next_value()?
                }
                1 if days_with_negative_balance.is_none() => {
                    days_with_negative_balance = members.next_value()?
                }
                2 if minimum_balance.is_none() => minimum_balance = members.next_value()?,
                3 if occurrences.is_none() => occurrences = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            days_since_last_occurrence: days_since_last_occurrence.map(|value| value.0),
            days_with_negative_balance: days_with_negative_balance.map(|value| value.0),
            minimum_balance,
            occurrences: occurrences.map(|value| value.0).unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::NegativeBalanceInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::NegativeBalanceOccurrence {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put(&mut members, "minimum_balance", &self.minimum_balance)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::NegativeBalanceOccurrence {
    const NAME: &'static str = "NegativeBalanceOccurrence";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "minimum_balance" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut minimum_balance: Option<super::types::AmountWithCurrency> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                2 if minimum_balance.is_none() => minimum_balance = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
            minimum_balance,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::NegativeBalanceOccurrence {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AffordabilityInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "expenditure", &self.expenditure)?;
        codec::put(&mut members, "income", &self.income)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AffordabilityInsights {
    const NAME: &'static str = "AffordabilityInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "expenditure" => 0,
            "income" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut expenditure: Option<super::types::ExpenditureInsights> = None;
        let mut income: Option<super::types::IncomeInsights> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if expenditure.is_none() => expenditure = members.next_value()?,
                1 if income.is_none() => income = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            expenditure,
            income,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AffordabilityInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ExpenditureInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "cash_flow", &self.cash_flow)?;
        codec::put(&mut members, "total_expenditure", &self.total_expenditure)?;
        codec::put(
            &mut members,
            "essential_expenditure",
            &self.essential_expenditure,
        )?;
        codec::put(
            &mut members,
            "non_essential_expenditure",
            &self.non_essential_expenditure,
        )?;
        codec::put(&mut members, "other", &self.other)?;
        codec::put(&mut members, "transfers_out", &self.transfers_out)?;
        codec::put(
            &mut members,
            "outlier_transactions",
            &self.outlier_transactions,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ExpenditureInsights {
    const NAME: &'static str = "ExpenditureInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "cash_flow" => 0,
            "total_expenditure" => 1,
            "essential_expenditure" => 2,
            "non_essential_expenditure" => 3,
            "other" => 4,
            "transfers_out" => 5,
            "outlier_transactions" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut cash_flow: Option<super::types::AmountWithCurrencyWithMonthlyAverage> = None;
        let mut total_expenditure: Option<super::types::ExpenditureSummary> = None;
        let mut essential_expenditure: Option<super::types::ExpenditureSummary> = None;
        let mut non_essential_expenditure: Option<super::types::ExpenditureSummary> = None;
        let mut other: Option<super::types::ExpenditureSummary> = None;
        let mut transfers_out: Option<super::types::ExpenditureSummary> = None;
        let mut outlier_transactions: Option<super::types::OutlierTransactionsInsights> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if cash_flow.is_none() => cash_flow = members.next_value()?,
                1 if total_expenditure.is_none() => total_expenditure = members.next_value()?,
                2 if essential_expenditure.is_none() => {
                    essential_expenditure = members.next_value()?
                }
                3 if non_essential_expenditure.is_none() => {
                    non_essential_expenditure = members.next_value()?
                }
                4 if other.is_none() => other = members.next_value()?,
                5 if transfers_out.is_none() => transfers_out = members.next_value()?,
                6 if outlier_transactions.is_none() => {
                    outlier_transactions = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            cash_flow,
            total_expenditure,
            essential_expenditure,
            non_essential_expenditure,
            other,
            transfers_out,
            outlier_transactions,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ExpenditureInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AmountWithCurrencyWithMonthlyAverage {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AmountWithCurrencyWithMonthlyAverage {
    const NAME: &'static str = "AmountWithCurrencyWithMonthlyAverage";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AmountWithCurrencyWithMonthlyAverage {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ExpenditureSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "monthly_average", &self.monthly_average)?;
        codec::put(&mut members, "transactions_count", &self.transactions_count)?;
        codec::put(
            &mut members,
            "percentage_of_income",
            &self.percentage_of_income,
        )?;
        codec::put(&mut members, "top_categories", &self.top_categories)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ExpenditureSummary {
    const NAME: &'static str = "ExpenditureSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            "monthly_average" => 3,
            "transactions_count" => 4,
            "percentage_of_income" => 5,
            "top_categories" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut monthly_average: Option<super::types::MonthlyAverage> = None;
        let mut transactions_count: Option<codec::Int> = None;
        let mut percentage_of_income: Option<codec::Float> = None;
        let mut top_categories: Option<codec::Sparse<super::types::CategoryExpenses>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                3 if monthly_average.is_none() => monthly_average = members.next_value()?,
                4 if transactions_count.is_none() => transactions_count = members.next_value()?,
                5 if percentage_of_income.is_none() => {
                    percentage_of_income = members.next_value()?
                }
                6 if top_categories.is_none() => top_categories = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount,
            iso_currency_code,
            unofficial_currency_code,
            monthly_average,
            transactions_count: transactions_count.map(|value| value.0),
            percentage_of_income: percentage_of_income.map(|value| value.0),
            top_categories: top_categories.map(|value| value.0).unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ExpenditureSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::OutlierTransactionsInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transactions_count", &self.transactions_count)?;
        codec::put(&mut members, "total_amount", &self.total_amount)?;
        codec::put(&mut members, "top_categories", &self.top_categories)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::OutlierTransactionsInsights {
    const NAME: &'static str = "OutlierTransactionsInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transactions_count" => 0,
            "total_amount" => 1,
            "top_categories" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transactions_count: Option<codec::Int> = None;
        let mut total_amount: Option<super::types::AmountWithCurrency> = None;
        let mut top_categories: Option<codec::Sparse<super::types::CategoryExpenses>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transactions_count.is_none() => transactions_count = members.next_value()?,
                1 if total_amount.is_none() => total_amount = members.next_value()?,
                2 if top_categories.is_none() => top_categories = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transactions_count: transactions_count.map(|value| value.0),
            total_amount,
            top_categories: top_categories.map(|value| value.0).unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::OutlierTransactionsInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "total_income", &self.total_income)?;
        codec::put(
            &mut members,
            "income_excluding_transfers",
            &self.income_excluding_transfers,
        )?;
        codec::put(&mut members, "transfers_in", &self.transfers_in)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IncomeInsights {
    const NAME: &'static str = "IncomeInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "total_income" => 0,
            "income_excluding_transfers" => 1,
            "transfers_in" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut total_income: Option<super::types::AmountWithCurrency> = None;
        let mut income_excluding_transfers: Option<
            super::types::AmountWithCurrencyWithMonthlyAverage,
        > = None;
        let mut transfers_in: Option<super::types::AmountWithCurrencyWithMonthlyAverage> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if total_income.is_none() => total_income = members.next_value()?,
                1 if income_excluding_transfers.is_none() => {
                    income_excluding_transfers = members.next_value()?
                }
                2 if transfers_in.is_none() => transfers_in = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            total_income,
            income_excluding_transfers,
            transfers_in,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IncomeInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "date_last_updated", &self.date_last_updated)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportItem {
    const NAME: &'static str = "AssetReportItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "institution_name" => 1,
            "institution_id" => 2,
            "date_last_updated" => 3,
            "accounts" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut institution_name: Option<String> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut date_last_updated: Option<plaid_core::DateTime> = None;
        let mut accounts: Option<Vec<super::types::AccountAssets>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if institution_name.is_none() => institution_name = Some(members.next_value()?),
                2 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                3 if date_last_updated.is_none() => date_last_updated = Some(members.next_value()?),
                4 if accounts.is_none() => accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            institution_name: codec::required(institution_name, "institution_name")?,
            institution_id: codec::required(institution_id, "institution_id")?,
            date_last_updated: codec::required(date_last_updated, "date_last_updated")?,
            accounts: accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AccountAssets {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "balances", &self.balances)?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "official_name", &self.official_name)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put_some(
            &mut members,
            "verification_status",
            self.verification_status.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "persistent_account_id",
            self.persistent_account_id.as_ref(),
        )?;
        codec::put_some(&mut members, "days_available", self.days_available.as_ref())?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::put_some(&mut members, "investments", self.investments.as_ref())?;
        codec::put(&mut members, "owners", &self.owners)?;
        codec::put(&mut members, "ownership_type", &self.ownership_type)?;
        codec::put(
            &mut members,
            "historical_balances",
            &self.historical_balances,
        )?;
        codec::put(&mut members, "account_insights", &self.account_insights)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AccountAssets {
    const NAME: &'static str = "AccountAssets";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "balances" => 1,
            "mask" => 2,
            "name" => 3,
            "official_name" => 4,
            "type" => 5,
            "subtype" => 6,
            "verification_status" => 7,
            "persistent_account_id" => 8,
            "days_available" => 9,
            "transactions" => 10,
            "investments" => 11,
            "owners" => 12,
            "ownership_type" => 13,
            "historical_balances" => 14,
            "account_insights" => 15,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut balances: Option<super::types::AssetReportAccountBalance> = None;
        let mut mask: Option<String> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        let mut verification_status: Option<super::types::AccountAssetsVerificationStatus> = None;
        let mut persistent_account_id: Option<String> = None;
        let mut days_available: Option<codec::Int> = None;
        let mut transactions: Option<Vec<super::types::AssetReportTransaction>> = None;
        let mut investments: Option<super::types::AssetReportInvestments> = None;
        let mut owners: Option<Vec<plaid_types::Owner>> = None;
        let mut ownership_type: Option<plaid_types::OwnershipType> = None;
        let mut historical_balances: Option<Vec<super::types::HistoricalBalance>> = None;
        let mut account_insights: Option<super::types::AccountInsights> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if balances.is_none() => balances = Some(members.next_value()?),
                2 if mask.is_none() => mask = members.next_value()?,
                3 if name.is_none() => name = Some(members.next_value()?),
                4 if official_name.is_none() => official_name = members.next_value()?,
                5 if r#type.is_none() => r#type = Some(members.next_value()?),
                6 if subtype.is_none() => subtype = members.next_value()?,
                7 if verification_status.is_none() => verification_status = members.next_value()?,
                8 if persistent_account_id.is_none() => {
                    persistent_account_id = members.next_value()?
                }
                9 if days_available.is_none() => days_available = members.next_value()?,
                10 if transactions.is_none() => transactions = members.next_value()?,
                11 if investments.is_none() => investments = members.next_value()?,
                12 if owners.is_none() => owners = members.next_value()?,
                13 if ownership_type.is_none() => ownership_type = members.next_value()?,
                14 if historical_balances.is_none() => {
                    historical_balances = members.next_value()?
                }
                15 if account_insights.is_none() => account_insights = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            balances: codec::required(balances, "balances")?,
            mask,
            name: codec::required(name, "name")?,
            official_name,
            r#type: codec::required(r#type, "type")?,
            subtype,
            verification_status,
            persistent_account_id,
            days_available: days_available.map(|value| value.0),
            transactions: transactions.unwrap_or_default(),
            investments,
            owners: owners.unwrap_or_default(),
            ownership_type,
            historical_balances: historical_balances.unwrap_or_default(),
            account_insights,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AccountAssets {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportAccountBalance {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "available", &self.available)?;
        codec::put(&mut members, "current", &self.current)?;
        codec::put(&mut members, "limit", &self.limit)?;
        codec::put(&mut members, "margin_loan_amount", &self.margin_loan_amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(
            &mut members,
            "last_updated_datetime",
            &self.last_updated_datetime,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportAccountBalance {
    const NAME: &'static str = "AssetReportAccountBalance";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "available" => 0,
            "current" => 1,
            "limit" => 2,
            "margin_loan_amount" => 3,
            "iso_currency_code" => 4,
            "unofficial_currency_code" => 5,
            "last_updated_datetime" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut available: Option<plaid_core::Amount> = None;
        let mut current: Option<plaid_core::Amount> = None;
        let mut limit: Option<plaid_core::Amount> = None;
        let mut margin_loan_amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut last_updated_datetime: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if available.is_none() => available = members.next_value()?,
                1 if current.is_none() => current = members.next_value()?,
                2 if limit.is_none() => limit = members.next_value()?,
                3 if margin_loan_amount.is_none() => margin_loan_amount = members.next_value()?,
                4 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                5 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                6 if last_updated_datetime.is_none() => {
                    last_updated_datetime = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            available,
            current,
            limit,
            margin_loan_amount,
            iso_currency_code,
            unofficial_currency_code,
            last_updated_datetime,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportAccountBalance {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(
            &mut members,
            "original_description",
            &self.original_description,
        )?;
        codec::put(&mut members, "category", &self.category)?;
        codec::put(&mut members, "category_id", &self.category_id)?;
        codec::put(&mut members, "credit_category", &self.credit_category)?;
        codec::put(&mut members, "check_number", &self.check_number)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::put(&mut members, "date_transacted", &self.date_transacted)?;
        codec::put_some(&mut members, "location", self.location.as_ref())?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put(&mut members, "merchant_name", &self.merchant_name)?;
        codec::put_some(&mut members, "payment_meta", self.payment_meta.as_ref())?;
        codec::put(&mut members, "pending", &self.pending)?;
        codec::put(
            &mut members,
            "pending_transaction_id",
            &self.pending_transaction_id,
        )?;
        codec::put(&mut members, "account_owner", &self.account_owner)?;
        codec::put(&mut members, "transaction_id", &self.transaction_id)?;
        codec::put_some(
            &mut members,
            "transaction_type",
            self.transaction_type.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "income_source_id",
            self.income_source_id.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportTransaction {
    const NAME: &'static str = "AssetReportTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "amount" => 1,
            "iso_currency_code" => 2,
            "unofficial_currency_code" => 3,
            "original_description" => 4,
            "category" => 5,
            "category_id" => 6,
            "credit_category" => 7,
            "check_number" => 8,
            "date" => 9,
            "date_transacted" => 10,
            "location" => 11,
            "name" => 12,
            "merchant_name" => 13,
            "payment_meta" => 14,
            "pending" => 15,
            "pending_transaction_id" => 16,
            "account_owner" => 17,
            "transaction_id" => 18,
            "transaction_type" => 19,
            "income_source_id" => 20,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut original_description: Option<String> = None;
        let mut category: Option<Vec<String>> = None;
        let mut category_id: Option<String> = None;
        let mut credit_category: Option<plaid_types::CreditCategory> = None;
        let mut check_number: Option<String> = None;
        let mut date: Option<plaid_core::Date> = None;
        let mut date_transacted: Option<String> = None;
        let mut location: Option<plaid_types::Location> = None;
        let mut name: Option<String> = None;
        let mut merchant_name: Option<String> = None;
        let mut payment_meta: Option<plaid_types::PaymentMeta> = None;
        let mut pending: Option<bool> = None;
        let mut pending_transaction_id: Option<plaid_types::TransactionId> = None;
        let mut account_owner: Option<String> = None;
        let mut transaction_id: Option<plaid_types::TransactionId> = None;
        let mut transaction_type: Option<super::types::AssetReportTransactionType> = None;
        let mut income_source_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if amount.is_none() => amount = Some(members.next_value()?),
                2 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                3 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                4 if original_description.is_none() => {
                    original_description = members.next_value()?
                }
                5 if category.is_none() => category = members.next_value()?,
                6 if category_id.is_none() => category_id = members.next_value()?,
                7 if credit_category.is_none() => credit_category = members.next_value()?,
                8 if check_number.is_none() => check_number = members.next_value()?,
                9 if date.is_none() => date = Some(members.next_value()?),
                10 if date_transacted.is_none() => date_transacted = members.next_value()?,
                11 if location.is_none() => location = members.next_value()?,
                12 if name.is_none() => name = members.next_value()?,
                13 if merchant_name.is_none() => merchant_name = members.next_value()?,
                14 if payment_meta.is_none() => payment_meta = members.next_value()?,
                15 if pending.is_none() => pending = members.next_value()?,
                16 if pending_transaction_id.is_none() => {
                    pending_transaction_id = members.next_value()?
                }
                17 if account_owner.is_none() => account_owner = members.next_value()?,
                18 if transaction_id.is_none() => transaction_id = Some(members.next_value()?),
                19 if transaction_type.is_none() => transaction_type = members.next_value()?,
                20 if income_source_id.is_none() => income_source_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
            original_description,
            category: category.unwrap_or_default(),
            category_id,
            credit_category,
            check_number,
            date: codec::required(date, "date")?,
            date_transacted,
            location,
            name,
            merchant_name,
            payment_meta,
            pending: pending.unwrap_or_default(),
            pending_transaction_id,
            account_owner,
            transaction_id: codec::required(transaction_id, "transaction_id")?,
            transaction_type,
            income_source_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportInvestments {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "holdings", &self.holdings)?;
        codec::put(&mut members, "securities", &self.securities)?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportInvestments {
    const NAME: &'static str = "AssetReportInvestments";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "holdings" => 0,
            "securities" => 1,
            "transactions" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut holdings: Option<Vec<super::types::AssetReportInvestmentHolding>> = None;
        let mut securities: Option<Vec<super::types::AssetReportInvestmentSecurity>> = None;
        let mut transactions: Option<Vec<super::types::AssetReportInvestmentTransaction>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if holdings.is_none() => holdings = members.next_value()?,
                1 if securities.is_none() => securities = members.next_value()?,
                2 if transactions.is_none() => transactions = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            holdings: holdings.unwrap_or_default(),
            securities: securities.unwrap_or_default(),
            transactions: transactions.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportInvestments {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportInvestmentHolding {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "security_id", &self.security_id)?;
        codec::put(&mut members, "ticker_symbol", &self.ticker_symbol)?;
        codec::put_some(
            &mut members,
            "institution_price",
            self.institution_price.as_ref(),
        )?;
        codec::put(
            &mut members,
            "institution_price_as_of",
            &self.institution_price_as_of,
        )?;
        codec::put_some(
            &mut members,
            "institution_value",
            self.institution_value.as_ref(),
        )?;
        codec::put(&mut members, "quantity", &self.quantity)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "tax_lots", &self.tax_lots)?;
        codec::put(&mut members, "vested_quantity", &self.vested_quantity)?;
        codec::put(&mut members, "vested_value", &self.vested_value)?;
        codec::put(&mut members, "cost_basis", &self.cost_basis)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportInvestmentHolding {
    const NAME: &'static str = "AssetReportInvestmentHolding";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "security_id" => 1,
            "ticker_symbol" => 2,
            "institution_price" => 3,
            "institution_price_as_of" => 4,
            "institution_value" => 5,
            "quantity" => 6,
            "iso_currency_code" => 7,
            "unofficial_currency_code" => 8,
            "tax_lots" => 9,
            "vested_quantity" => 10,
            "vested_value" => 11,
            "cost_basis" => 12,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut security_id: Option<plaid_types::SecurityId> = None;
        let mut ticker_symbol: Option<String> = None;
        let mut institution_price: Option<plaid_core::Amount> = None;
        let mut institution_price_as_of: Option<plaid_core::Date> = None;
        let mut institution_value: Option<plaid_core::Amount> = None;
        let mut quantity: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut tax_lots: Option<Vec<plaid_types::HoldingTaxLot>> = None;
        let mut vested_quantity: Option<plaid_core::Amount> = None;
        let mut vested_value: Option<plaid_core::Amount> = None;
        let mut cost_basis: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if security_id.is_none() => security_id = Some(members.next_value()?),
                2 if ticker_symbol.is_none() => ticker_symbol = members.next_value()?,
                3 if institution_price.is_none() => institution_price = members.next_value()?,
                4 if institution_price_as_of.is_none() => {
                    institution_price_as_of = members.next_value()?
                }
                5 if institution_value.is_none() => institution_value = members.next_value()?,
                6 if quantity.is_none() => quantity = Some(members.next_value()?),
                7 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                8 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                9 if tax_lots.is_none() => tax_lots = members.next_value()?,
                10 if vested_quantity.is_none() => vested_quantity = members.next_value()?,
                11 if vested_value.is_none() => vested_value = members.next_value()?,
                12 if cost_basis.is_none() => cost_basis = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            security_id: codec::required(security_id, "security_id")?,
            ticker_symbol,
            institution_price,
            institution_price_as_of,
            institution_value,
            quantity: codec::required(quantity, "quantity")?,
            iso_currency_code,
            unofficial_currency_code,
            tax_lots: tax_lots.unwrap_or_default(),
            vested_quantity,
            vested_value,
            cost_basis,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportInvestmentHolding {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportInvestmentSecurity {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "security_id", &self.security_id)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "ticker_symbol", &self.ticker_symbol)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportInvestmentSecurity {
    const NAME: &'static str = "AssetReportInvestmentSecurity";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "security_id" => 0,
            "name" => 1,
            "ticker_symbol" => 2,
            "type" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut security_id: Option<plaid_types::SecurityId> = None;
        let mut name: Option<String> = None;
        let mut ticker_symbol: Option<String> = None;
        let mut r#type: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if security_id.is_none() => security_id = Some(members.next_value()?),
                1 if name.is_none() => name = members.next_value()?,
                2 if ticker_symbol.is_none() => ticker_symbol = members.next_value()?,
                3 if r#type.is_none() => r#type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            security_id: codec::required(security_id, "security_id")?,
            name,
            ticker_symbol,
            r#type,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportInvestmentSecurity {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportInvestmentTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "investment_transaction_id",
            &self.investment_transaction_id,
        )?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "security_id", &self.security_id)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "quantity", &self.quantity)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "price", &self.price)?;
        codec::put(&mut members, "fees", &self.fees)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put_some(
            &mut members,
            "vested_quantity",
            self.vested_quantity.as_ref(),
        )?;
        codec::put_some(&mut members, "vested_value", self.vested_value.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportInvestmentTransaction {
    const NAME: &'static str = "AssetReportInvestmentTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "investment_transaction_id" => 0,
            "account_id" => 1,
            "security_id" => 2,
            "date" => 3,
            "name" => 4,
            "quantity" => 5,
            "amount" => 6,
            "price" => 7,
            "fees" => 8,
            "type" => 9,
            "subtype" => 10,
            "iso_currency_code" => 11,
            "unofficial_currency_code" => 12,
            "vested_quantity" => 13,
            "vested_value" => 14,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut investment_transaction_id: Option<plaid_types::InvestmentTransactionId> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut security_id: Option<plaid_types::SecurityId> = None;
        let mut date: Option<plaid_core::Date> = None;
        let mut name: Option<String> = None;
        let mut quantity: Option<plaid_core::Amount> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut price: Option<plaid_core::Amount> = None;
        let mut fees: Option<plaid_core::Amount> = None;
        let mut r#type: Option<plaid_types::InvestmentTransactionType> = None;
        let mut subtype: Option<plaid_types::InvestmentTransactionSubtype> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut vested_quantity: Option<plaid_core::Amount> = None;
        let mut vested_value: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if investment_transaction_id.is_none() => {
                    investment_transaction_id = Some(members.next_value()?)
                }
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                2 if security_id.is_none() => security_id = members.next_value()?,
                3 if date.is_none() => date = Some(members.next_value()?),
                4 if name.is_none() => name = Some(members.next_value()?),
                5 if quantity.is_none() => quantity = Some(members.next_value()?),
                6 if amount.is_none() => amount = Some(members.next_value()?),
                7 if price.is_none() => price = Some(members.next_value()?),
                8 if fees.is_none() => fees = members.next_value()?,
                9 if r#type.is_none() => r#type = Some(members.next_value()?),
                10 if subtype.is_none() => subtype = Some(members.next_value()?),
                11 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                12 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                13 if vested_quantity.is_none() => vested_quantity = members.next_value()?,
                14 if vested_value.is_none() => vested_value = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            investment_transaction_id: codec::required(
                investment_transaction_id,
                "investment_transaction_id",
            )?,
            account_id: codec::required(account_id, "account_id")?,
            security_id,
            date: codec::required(date, "date")?,
            name: codec::required(name, "name")?,
            quantity: codec::required(quantity, "quantity")?,
            amount: codec::required(amount, "amount")?,
            price: codec::required(price, "price")?,
            fees,
            r#type: codec::required(r#type, "type")?,
            subtype: codec::required(subtype, "subtype")?,
            iso_currency_code,
            unofficial_currency_code,
            vested_quantity,
            vested_value,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportInvestmentTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::HistoricalBalance {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::put(&mut members, "current", &self.current)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::HistoricalBalance {
    const NAME: &'static str = "HistoricalBalance";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "date" => 0,
            "current" => 1,
            "iso_currency_code" => 2,
            "unofficial_currency_code" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut date: Option<plaid_core::Date> = None;
        let mut current: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if date.is_none() => date = Some(members.next_value()?),
                1 if current.is_none() => current = Some(members.next_value()?),
                2 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                3 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            date: codec::required(date, "date")?,
            current: codec::required(current, "current")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::HistoricalBalance {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Warning {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "warning_type", &self.warning_type)?;
        codec::put(&mut members, "warning_code", &self.warning_code)?;
        codec::put(&mut members, "cause", &self.cause)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Warning {
    const NAME: &'static str = "Warning";

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
        let mut warning_type: Option<String> = None;
        let mut warning_code: Option<super::types::WarningWarningCode> = None;
        let mut cause: Option<plaid_core::ErrorCause> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if warning_type.is_none() => warning_type = Some(members.next_value()?),
                1 if warning_code.is_none() => warning_code = Some(members.next_value()?),
                2 if cause.is_none() => cause = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            warning_type: codec::required(warning_type, "warning_type")?,
            warning_code: codec::required(warning_code, "warning_code")?,
            cause,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Warning {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportPDFGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "asset_report_token", &self.asset_report_token)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AssetReportPDFGetRequest {
    const NAME: &'static str = "AssetReportPDFGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "asset_report_token" => 0,
            "options" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_report_token: Option<super::types::AssetReportToken> = None;
        let mut options: Option<super::types::AssetReportPDFGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_report_token.is_none() => {
                    asset_report_token = Some(members.next_value()?)
                }
                1 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_report_token: codec::required(asset_report_token, "asset_report_token")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AssetReportPDFGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportPDFGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "days_to_include",
            self.days_to_include.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AssetReportPDFGetRequestOptions {
    const NAME: &'static str = "AssetReportPDFGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "days_to_include" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut days_to_include: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if days_to_include.is_none() => days_to_include = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            days_to_include: days_to_include.map(|value| value.0),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AssetReportPDFGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportRefreshRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "asset_report_token", &self.asset_report_token)?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AssetReportRefreshRequest {
    const NAME: &'static str = "AssetReportRefreshRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "asset_report_token" => 0,
            "days_requested" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_report_token: Option<super::types::AssetReportToken> = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut options: Option<super::types::AssetReportRefreshRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_report_token.is_none() => {
                    asset_report_token = Some(members.next_value()?)
                }
                1 if days_requested.is_none() => days_requested = members.next_value()?,
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_report_token: codec::required(asset_report_token, "asset_report_token")?,
            days_requested: days_requested.map(|value| value.0),
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AssetReportRefreshRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportRefreshRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "client_report_id",
            self.client_report_id.as_ref(),
        )?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::put_some(&mut members, "user", self.user.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AssetReportRefreshRequestOptions {
    const NAME: &'static str = "AssetReportRefreshRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_report_id" => 0,
            "webhook" => 1,
            "user" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_report_id: Option<String> = None;
        let mut webhook: Option<String> = None;
        let mut user: Option<super::types::AssetReportUser> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_report_id.is_none() => client_report_id = members.next_value()?,
                1 if webhook.is_none() => webhook = members.next_value()?,
                2 if user.is_none() => user = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_report_id,
            webhook,
            user,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AssetReportRefreshRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportRefreshResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "asset_report_id", &self.asset_report_id)?;
        codec::put(&mut members, "asset_report_token", &self.asset_report_token)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportRefreshResponse {
    const NAME: &'static str = "AssetReportRefreshResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "asset_report_id" => 0,
            "asset_report_token" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_report_id: Option<plaid_types::AssetReportId> = None;
        let mut asset_report_token: Option<super::types::AssetReportToken> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_report_id.is_none() => asset_report_id = Some(members.next_value()?),
                1 if asset_report_token.is_none() => {
                    asset_report_token = Some(members.next_value()?)
                }
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_report_id: codec::required(asset_report_id, "asset_report_id")?,
            asset_report_token: codec::required(asset_report_token, "asset_report_token")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportRefreshResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportFilterRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "asset_report_token", &self.asset_report_token)?;
        codec::put(
            &mut members,
            "account_ids_to_exclude",
            &self.account_ids_to_exclude,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AssetReportFilterRequest {
    const NAME: &'static str = "AssetReportFilterRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "asset_report_token" => 0,
            "account_ids_to_exclude" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_report_token: Option<super::types::AssetReportToken> = None;
        let mut account_ids_to_exclude: Option<Vec<plaid_types::AccountId>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_report_token.is_none() => {
                    asset_report_token = Some(members.next_value()?)
                }
                1 if account_ids_to_exclude.is_none() => {
                    account_ids_to_exclude = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_report_token: codec::required(asset_report_token, "asset_report_token")?,
            account_ids_to_exclude: account_ids_to_exclude.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AssetReportFilterRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportFilterResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "asset_report_token", &self.asset_report_token)?;
        codec::put(&mut members, "asset_report_id", &self.asset_report_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportFilterResponse {
    const NAME: &'static str = "AssetReportFilterResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "asset_report_token" => 0,
            "asset_report_id" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_report_token: Option<super::types::AssetReportToken> = None;
        let mut asset_report_id: Option<plaid_types::AssetReportId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_report_token.is_none() => {
                    asset_report_token = Some(members.next_value()?)
                }
                1 if asset_report_id.is_none() => asset_report_id = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_report_token: codec::required(asset_report_token, "asset_report_token")?,
            asset_report_id: codec::required(asset_report_id, "asset_report_id")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportFilterResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportRemoveRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "asset_report_token", &self.asset_report_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AssetReportRemoveRequest {
    const NAME: &'static str = "AssetReportRemoveRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "asset_report_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_report_token: Option<super::types::AssetReportToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_report_token.is_none() => {
                    asset_report_token = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_report_token: codec::required(asset_report_token, "asset_report_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AssetReportRemoveRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportRemoveResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "removed", &self.removed)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportRemoveResponse {
    const NAME: &'static str = "AssetReportRemoveResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "removed" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut removed: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if removed.is_none() => removed = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            removed: codec::required(removed, "removed")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportRemoveResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportAuditCopyCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "asset_report_token", &self.asset_report_token)?;
        codec::put_some(&mut members, "auditor_id", self.auditor_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AssetReportAuditCopyCreateRequest {
    const NAME: &'static str = "AssetReportAuditCopyCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "asset_report_token" => 0,
            "auditor_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_report_token: Option<super::types::AssetReportToken> = None;
        let mut auditor_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_report_token.is_none() => {
                    asset_report_token = Some(members.next_value()?)
                }
                1 if auditor_id.is_none() => auditor_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_report_token: codec::required(asset_report_token, "asset_report_token")?,
            auditor_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AssetReportAuditCopyCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportAuditCopyCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "audit_copy_token", &self.audit_copy_token)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportAuditCopyCreateResponse {
    const NAME: &'static str = "AssetReportAuditCopyCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "audit_copy_token" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut audit_copy_token: Option<super::types::AuditCopyToken> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if audit_copy_token.is_none() => audit_copy_token = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            audit_copy_token: codec::required(audit_copy_token, "audit_copy_token")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportAuditCopyCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportAuditCopyGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "audit_copy_token", &self.audit_copy_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AssetReportAuditCopyGetRequest {
    const NAME: &'static str = "AssetReportAuditCopyGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "audit_copy_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut audit_copy_token: Option<super::types::AuditCopyToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if audit_copy_token.is_none() => audit_copy_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            audit_copy_token: codec::required(audit_copy_token, "audit_copy_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AssetReportAuditCopyGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportAuditCopyPdfGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "audit_copy_token", &self.audit_copy_token)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AssetReportAuditCopyPdfGetRequest {
    const NAME: &'static str = "AssetReportAuditCopyPdfGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "audit_copy_token" => 0,
            "options" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut audit_copy_token: Option<super::types::AuditCopyToken> = None;
        let mut options: Option<super::types::AssetReportPDFGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if audit_copy_token.is_none() => audit_copy_token = Some(members.next_value()?),
                1 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            audit_copy_token: codec::required(audit_copy_token, "audit_copy_token")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AssetReportAuditCopyPdfGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportAuditCopyRemoveRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "audit_copy_token", &self.audit_copy_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AssetReportAuditCopyRemoveRequest {
    const NAME: &'static str = "AssetReportAuditCopyRemoveRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "audit_copy_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut audit_copy_token: Option<super::types::AuditCopyToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if audit_copy_token.is_none() => audit_copy_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            audit_copy_token: codec::required(audit_copy_token, "audit_copy_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AssetReportAuditCopyRemoveRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportAuditCopyRemoveResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "removed", &self.removed)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportAuditCopyRemoveResponse {
    const NAME: &'static str = "AssetReportAuditCopyRemoveResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "removed" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut removed: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if removed.is_none() => removed = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            removed: codec::required(removed, "removed")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportAuditCopyRemoveResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditAuditCopyTokenUpdateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "audit_copy_token", &self.audit_copy_token)?;
        codec::put(&mut members, "report_tokens", &self.report_tokens)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditAuditCopyTokenUpdateRequest {
    const NAME: &'static str = "CreditAuditCopyTokenUpdateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "audit_copy_token" => 0,
            "report_tokens" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut audit_copy_token: Option<super::types::AuditCopyToken> = None;
        let mut report_tokens: Option<Vec<super::types::AssetReportToken>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if audit_copy_token.is_none() => audit_copy_token = Some(members.next_value()?),
                1 if report_tokens.is_none() => report_tokens = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            audit_copy_token: codec::required(audit_copy_token, "audit_copy_token")?,
            report_tokens: report_tokens.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditAuditCopyTokenUpdateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditAuditCopyTokenUpdateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(&mut members, "updated", self.updated.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditAuditCopyTokenUpdateResponse {
    const NAME: &'static str = "CreditAuditCopyTokenUpdateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "updated" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut updated: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if updated.is_none() => updated = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            updated,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditAuditCopyTokenUpdateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditAuditCopyTokenCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report_tokens", &self.report_tokens)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditAuditCopyTokenCreateRequest {
    const NAME: &'static str = "CreditAuditCopyTokenCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report_tokens" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report_tokens: Option<Vec<super::types::AssetReportToken>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report_tokens.is_none() => report_tokens = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report_tokens: report_tokens.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditAuditCopyTokenCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditAuditCopyTokenCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "audit_copy_token", &self.audit_copy_token)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditAuditCopyTokenCreateResponse {
    const NAME: &'static str = "CreditAuditCopyTokenCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "audit_copy_token" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut audit_copy_token: Option<super::types::AuditCopyToken> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if audit_copy_token.is_none() => audit_copy_token = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            audit_copy_token: codec::required(audit_copy_token, "audit_copy_token")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditAuditCopyTokenCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditAuditCopyTokenRemoveRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "audit_copy_token", &self.audit_copy_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditAuditCopyTokenRemoveRequest {
    const NAME: &'static str = "CreditAuditCopyTokenRemoveRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "audit_copy_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut audit_copy_token: Option<super::types::AuditCopyToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if audit_copy_token.is_none() => audit_copy_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            audit_copy_token: codec::required(audit_copy_token, "audit_copy_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditAuditCopyTokenRemoveRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditAuditCopyTokenRemoveResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "removed", &self.removed)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditAuditCopyTokenRemoveResponse {
    const NAME: &'static str = "CreditAuditCopyTokenRemoveResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "removed" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut removed: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if removed.is_none() => removed = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            removed: codec::required(removed, "removed")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditAuditCopyTokenRemoveResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportFreddieGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "audit_copy_token", &self.audit_copy_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::AssetReportFreddieGetRequest {
    const NAME: &'static str = "AssetReportFreddieGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "audit_copy_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut audit_copy_token: Option<super::types::AuditCopyToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if audit_copy_token.is_none() => audit_copy_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            audit_copy_token: codec::required(audit_copy_token, "audit_copy_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::AssetReportFreddieGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportFreddieGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "DEAL", &self.deal)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(&mut members, "SchemaVersion", self.schema_version.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportFreddieGetResponse {
    const NAME: &'static str = "AssetReportFreddieGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "DEAL" => 0,
            "request_id" => 1,
            "SchemaVersion" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut deal: Option<super::types::AssetReportFreddie> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut schema_version: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if deal.is_none() => deal = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                2 if schema_version.is_none() => schema_version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            deal: codec::required(deal, "DEAL")?,
            request_id,
            schema_version: schema_version.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportFreddieGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetReportFreddie {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "LOANS", &self.loans)?;
        codec::put(&mut members, "PARTIES", &self.parties)?;
        codec::put(&mut members, "SERVICES", &self.services)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetReportFreddie {
    const NAME: &'static str = "AssetReportFreddie";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "LOANS" => 0,
            "PARTIES" => 1,
            "SERVICES" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut loans: Option<super::types::Loans> = None;
        let mut parties: Option<super::types::Parties> = None;
        let mut services: Option<super::types::Services> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if loans.is_none() => loans = Some(members.next_value()?),
                1 if parties.is_none() => parties = Some(members.next_value()?),
                2 if services.is_none() => services = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            loans: codec::required(loans, "LOANS")?,
            parties: codec::required(parties, "PARTIES")?,
            services: codec::required(services, "SERVICES")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetReportFreddie {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Loans {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "LOAN", &self.loan)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Loans {
    const NAME: &'static str = "Loans";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "LOAN" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut loan: Option<super::types::Loan> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if loan.is_none() => loan = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            loan: codec::required(loan, "LOAN")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Loans {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Loan {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "LOAN_IDENTIFIERS", &self.loan_identifiers)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Loan {
    const NAME: &'static str = "Loan";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "LOAN_IDENTIFIERS" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut loan_identifiers: Option<super::types::LoanIdentifiers> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if loan_identifiers.is_none() => loan_identifiers = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            loan_identifiers: codec::required(loan_identifiers, "LOAN_IDENTIFIERS")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Loan {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LoanIdentifiers {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "LOAN_IDENTIFIER", &self.loan_identifier)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LoanIdentifiers {
    const NAME: &'static str = "LoanIdentifiers";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "LOAN_IDENTIFIER" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut loan_identifier: Option<super::types::LoanIdentifier> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if loan_identifier.is_none() => loan_identifier = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            loan_identifier: codec::required(loan_identifier, "LOAN_IDENTIFIER")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LoanIdentifiers {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LoanIdentifier {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "LoanIdentifier", &self.loan_identifier)?;
        codec::put(
            &mut members,
            "LoanIdentifierType",
            &self.loan_identifier_type,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LoanIdentifier {
    const NAME: &'static str = "LoanIdentifier";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "LoanIdentifier" => 0,
            "LoanIdentifierType" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut loan_identifier: Option<String> = None;
        let mut loan_identifier_type: Option<super::types::LoanIdentifierType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if loan_identifier.is_none() => loan_identifier = members.next_value()?,
                1 if loan_identifier_type.is_none() => {
                    loan_identifier_type = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            loan_identifier,
            loan_identifier_type,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LoanIdentifier {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Parties {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "PARTY", &self.party)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Parties {
    const NAME: &'static str = "Parties";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "PARTY" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut party: Option<Vec<super::types::Party>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if party.is_none() => party = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            party: party.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Parties {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Party {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "INDIVIDUAL", &self.individual)?;
        codec::put(&mut members, "ROLES", &self.roles)?;
        codec::put(
            &mut members,
            "TAXPAYER_IDENTIFIERS",
            &self.taxpayer_identifiers,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Party {
    const NAME: &'static str = "Party";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "INDIVIDUAL" => 0,
            "ROLES" => 1,
            "TAXPAYER_IDENTIFIERS" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut individual: Option<super::types::PartyIndividual> = None;
        let mut roles: Option<super::types::Roles> = None;
        let mut taxpayer_identifiers: Option<super::types::TaxpayerIdentifiers> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if individual.is_none() => individual = Some(members.next_value()?),
                1 if roles.is_none() => roles = Some(members.next_value()?),
                2 if taxpayer_identifiers.is_none() => {
                    taxpayer_identifiers = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            individual: codec::required(individual, "INDIVIDUAL")?,
            roles: codec::required(roles, "ROLES")?,
            taxpayer_identifiers: codec::required(taxpayer_identifiers, "TAXPAYER_IDENTIFIERS")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Party {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartyIndividual {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "NAME", &self.name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PartyIndividual {
    const NAME: &'static str = "PartyIndividual";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "NAME" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<super::types::IndividualName> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "NAME")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PartyIndividual {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IndividualName {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "FirstName", &self.first_name)?;
        codec::put(&mut members, "LastName", &self.last_name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IndividualName {
    const NAME: &'static str = "IndividualName";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "FirstName" => 0,
            "LastName" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut first_name: Option<String> = None;
        let mut last_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if first_name.is_none() => first_name = Some(members.next_value()?),
                1 if last_name.is_none() => last_name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            first_name: codec::required(first_name, "FirstName")?,
            last_name: codec::required(last_name, "LastName")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IndividualName {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Roles {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ROLE", &self.role)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Roles {
    const NAME: &'static str = "Roles";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ROLE" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut role: Option<super::types::Role> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if role.is_none() => role = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            role: codec::required(role, "ROLE")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Roles {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Role {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ROLE_DETAIL", &self.role_detail)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Role {
    const NAME: &'static str = "Role";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ROLE_DETAIL" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut role_detail: Option<super::types::RoleDetail> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if role_detail.is_none() => role_detail = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            role_detail: codec::required(role_detail, "ROLE_DETAIL")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Role {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RoleDetail {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "PartyRoleType", &self.party_role_type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RoleDetail {
    const NAME: &'static str = "RoleDetail";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "PartyRoleType" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut party_role_type: Option<super::types::PartyRoleType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if party_role_type.is_none() => party_role_type = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            party_role_type: codec::required(party_role_type, "PartyRoleType")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RoleDetail {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TaxpayerIdentifiers {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "TAXPAYER_IDENTIFIER",
            &self.taxpayer_identifier,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TaxpayerIdentifiers {
    const NAME: &'static str = "TaxpayerIdentifiers";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "TAXPAYER_IDENTIFIER" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut taxpayer_identifier: Option<super::types::TaxpayerIdentifier> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if taxpayer_identifier.is_none() => {
                    taxpayer_identifier = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            taxpayer_identifier: codec::required(taxpayer_identifier, "TAXPAYER_IDENTIFIER")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TaxpayerIdentifiers {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TaxpayerIdentifier {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "TaxpayerIdentifierType",
            &self.taxpayer_identifier_type,
        )?;
        codec::put(
            &mut members,
            "TaxpayerIdentifierValue",
            &self.taxpayer_identifier_value,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TaxpayerIdentifier {
    const NAME: &'static str = "TaxpayerIdentifier";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "TaxpayerIdentifierType" => 0,
            "TaxpayerIdentifierValue" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut taxpayer_identifier_type: Option<super::types::TaxpayerIdentifierType> = None;
        let mut taxpayer_identifier_value: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if taxpayer_identifier_type.is_none() => {
                    taxpayer_identifier_type = members.next_value()?
                }
                1 if taxpayer_identifier_value.is_none() => {
                    taxpayer_identifier_value = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            taxpayer_identifier_type,
            taxpayer_identifier_value,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TaxpayerIdentifier {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Services {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "SERVICE", &self.service)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Services {
    const NAME: &'static str = "Services";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "SERVICE" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut service: Option<super::types::Service> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if service.is_none() => service = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            service: codec::required(service, "SERVICE")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Services {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Service {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "VERIFICATION_OF_ASSET",
            &self.verification_of_asset,
        )?;
        codec::put(&mut members, "STATUSES", &self.statuses)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Service {
    const NAME: &'static str = "Service";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "VERIFICATION_OF_ASSET" => 0,
            "STATUSES" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut verification_of_asset: Option<super::types::VerificationOfAsset> = None;
        let mut statuses: Option<super::types::Statuses> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if verification_of_asset.is_none() => {
                    verification_of_asset = Some(members.next_value()?)
                }
                1 if statuses.is_none() => statuses = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            verification_of_asset: codec::required(verification_of_asset, "VERIFICATION_OF_ASSET")?,
            statuses: codec::required(statuses, "STATUSES")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Service {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::VerificationOfAsset {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "REPORTING_INFORMATION",
            &self.reporting_information,
        )?;
        codec::put(
            &mut members,
            "SERVICE_PRODUCT_FULFILLMENT",
            &self.service_product_fulfillment,
        )?;
        codec::put(
            &mut members,
            "VERIFICATION_OF_ASSET_RESPONSE",
            &self.verification_of_asset_response,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::VerificationOfAsset {
    const NAME: &'static str = "VerificationOfAsset";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "REPORTING_INFORMATION" => 0,
            "SERVICE_PRODUCT_FULFILLMENT" => 1,
            "VERIFICATION_OF_ASSET_RESPONSE" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut reporting_information: Option<super::types::ReportingInformation> = None;
        let mut service_product_fulfillment: Option<super::types::ServiceProductFulfillment> = None;
        let mut verification_of_asset_response: Option<super::types::VerificationOfAssetResponse> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if reporting_information.is_none() => {
                    reporting_information = Some(members.next_value()?)
                }
                1 if service_product_fulfillment.is_none() => {
                    service_product_fulfillment = Some(members.next_value()?)
                }
                2 if verification_of_asset_response.is_none() => {
                    verification_of_asset_response = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            reporting_information: codec::required(reporting_information, "REPORTING_INFORMATION")?,
            service_product_fulfillment: codec::required(
                service_product_fulfillment,
                "SERVICE_PRODUCT_FULFILLMENT",
            )?,
            verification_of_asset_response: codec::required(
                verification_of_asset_response,
                "VERIFICATION_OF_ASSET_RESPONSE",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::VerificationOfAsset {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ReportingInformation {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "ReportingInformationIdentifier",
            &self.reporting_information_identifier,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ReportingInformation {
    const NAME: &'static str = "ReportingInformation";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ReportingInformationIdentifier" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut reporting_information_identifier: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if reporting_information_identifier.is_none() => {
                    reporting_information_identifier = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            reporting_information_identifier: codec::required(
                reporting_information_identifier,
                "ReportingInformationIdentifier",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ReportingInformation {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ServiceProductFulfillment {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "SERVICE_PRODUCT_FULFILLMENT_DETAIL",
            &self.service_product_fulfillment_detail,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ServiceProductFulfillment {
    const NAME: &'static str = "ServiceProductFulfillment";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "SERVICE_PRODUCT_FULFILLMENT_DETAIL" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut service_product_fulfillment_detail: Option<
            super::types::ServiceProductFulfillmentDetail,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if service_product_fulfillment_detail.is_none() => {
                    service_product_fulfillment_detail = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            service_product_fulfillment_detail: codec::required(
                service_product_fulfillment_detail,
                "SERVICE_PRODUCT_FULFILLMENT_DETAIL",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ServiceProductFulfillment {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ServiceProductFulfillmentDetail {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "VendorOrderIdentifier",
            &self.vendor_order_identifier,
        )?;
        codec::put(
            &mut members,
            "ServiceProductFulfillmentIdentifier",
            &self.service_product_fulfillment_identifier,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ServiceProductFulfillmentDetail {
    const NAME: &'static str = "ServiceProductFulfillmentDetail";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "VendorOrderIdentifier" => 0,
            "ServiceProductFulfillmentIdentifier" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut vendor_order_identifier: Option<String> = None;
        let mut service_product_fulfillment_identifier: Option<
            super::types::ServiceProductFulfillmentIdentifier,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if vendor_order_identifier.is_none() => {
                    vendor_order_identifier = members.next_value()?
                }
                1 if service_product_fulfillment_identifier.is_none() => {
                    service_product_fulfillment_identifier = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            vendor_order_identifier,
            service_product_fulfillment_identifier: codec::required(
                service_product_fulfillment_identifier,
                "ServiceProductFulfillmentIdentifier",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ServiceProductFulfillmentDetail {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::VerificationOfAssetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ASSETS", &self.assets)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::VerificationOfAssetResponse {
    const NAME: &'static str = "VerificationOfAssetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ASSETS" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut assets: Option<super::types::Assets> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if assets.is_none() => assets = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            assets: codec::required(assets, "ASSETS")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::VerificationOfAssetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Assets {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ASSET", &self.asset)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Assets {
    const NAME: &'static str = "Assets";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ASSET" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset: Option<Vec<super::types::Asset>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset.is_none() => asset = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset: asset.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Assets {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Asset {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ASSET_DETAIL", &self.asset_detail)?;
        codec::put(&mut members, "ASSET_OWNERS", &self.asset_owners)?;
        codec::put(&mut members, "ASSET_HOLDER", &self.asset_holder)?;
        codec::put(&mut members, "ASSET_TRANSACTIONS", &self.asset_transactions)?;
        codec::put_some(
            &mut members,
            "VALIDATION_SOURCES",
            self.validation_sources.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Asset {
    const NAME: &'static str = "Asset";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ASSET_DETAIL" => 0,
            "ASSET_OWNERS" => 1,
            "ASSET_HOLDER" => 2,
            "ASSET_TRANSACTIONS" => 3,
            "VALIDATION_SOURCES" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_detail: Option<super::types::AssetDetail> = None;
        let mut asset_owners: Option<super::types::AssetOwners> = None;
        let mut asset_holder: Option<super::types::AssetHolder> = None;
        let mut asset_transactions: Option<super::types::AssetTransactions> = None;
        let mut validation_sources: Option<super::types::ValidationSources> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_detail.is_none() => asset_detail = Some(members.next_value()?),
                1 if asset_owners.is_none() => asset_owners = Some(members.next_value()?),
                2 if asset_holder.is_none() => asset_holder = Some(members.next_value()?),
                3 if asset_transactions.is_none() => {
                    asset_transactions = Some(members.next_value()?)
                }
                4 if validation_sources.is_none() => validation_sources = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_detail: codec::required(asset_detail, "ASSET_DETAIL")?,
            asset_owners: codec::required(asset_owners, "ASSET_OWNERS")?,
            asset_holder: codec::required(asset_holder, "ASSET_HOLDER")?,
            asset_transactions: codec::required(asset_transactions, "ASSET_TRANSACTIONS")?,
            validation_sources,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Asset {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetDetail {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "AssetUniqueIdentifier",
            &self.asset_unique_identifier,
        )?;
        codec::put(
            &mut members,
            "AssetAccountIdentifier",
            &self.asset_account_identifier,
        )?;
        codec::put(&mut members, "AssetAsOfDate", &self.asset_as_of_date)?;
        codec::put(&mut members, "AssetDescription", &self.asset_description)?;
        codec::put(
            &mut members,
            "AssetAvailableBalanceAmount",
            &self.asset_available_balance_amount,
        )?;
        codec::put(
            &mut members,
            "AssetCurrentBalanceAmount",
            &self.asset_current_balance_amount,
        )?;
        codec::put(
            &mut members,
            "AssetHoldingBalanceAmount",
            &self.asset_holding_balance_amount,
        )?;
        codec::put(
            &mut members,
            "AssetHoldingBalanceNetMarginAmount",
            &self.asset_holding_balance_net_margin_amount,
        )?;
        codec::put(
            &mut members,
            "AssetBondsBalanceAmount",
            &self.asset_bonds_balance_amount,
        )?;
        codec::put(
            &mut members,
            "AssetStocksBalanceAmount",
            &self.asset_stocks_balance_amount,
        )?;
        codec::put(
            &mut members,
            "AssetCryptoBalanceAmount",
            &self.asset_crypto_balance_amount,
        )?;
        codec::put(
            &mut members,
            "AssetOtherBalanceAmount",
            &self.asset_other_balance_amount,
        )?;
        codec::put(
            &mut members,
            "AssetMarginAmountBalance",
            &self.asset_margin_amount_balance,
        )?;
        codec::put(
            &mut members,
            "AssetAvailableCashBalanceAmount",
            &self.asset_available_cash_balance_amount,
        )?;
        codec::put(
            &mut members,
            "AssetCashBalanceAmount",
            &self.asset_cash_balance_amount,
        )?;
        codec::put(&mut members, "AssetType", &self.asset_type)?;
        codec::put(
            &mut members,
            "AssetTypeAdditionalDescription",
            &self.asset_type_additional_description,
        )?;
        codec::put_some(
            &mut members,
            "AssetDaysRequestedCount",
            self.asset_days_requested_count.as_ref(),
        )?;
        codec::put(
            &mut members,
            "AssetOwnershipType",
            &self.asset_ownership_type,
        )?;
        codec::put(
            &mut members,
            "AssetRetirementIndicator",
            &self.asset_retirement_indicator,
        )?;
        codec::put(
            &mut members,
            "AssetEmployerSponsoredIndicator",
            &self.asset_employer_sponsored_indicator,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetDetail {
    const NAME: &'static str = "AssetDetail";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "AssetUniqueIdentifier" => 0,
            "AssetAccountIdentifier" => 1,
            "AssetAsOfDate" => 2,
            "AssetDescription" => 3,
            "AssetAvailableBalanceAmount" => 4,
            "AssetCurrentBalanceAmount" => 5,
            "AssetHoldingBalanceAmount" => 6,
            "AssetHoldingBalanceNetMarginAmount" => 7,
            "AssetBondsBalanceAmount" => 8,
            "AssetStocksBalanceAmount" => 9,
            "AssetCryptoBalanceAmount" => 10,
            "AssetOtherBalanceAmount" => 11,
            "AssetMarginAmountBalance" => 12,
            "AssetAvailableCashBalanceAmount" => 13,
            "AssetCashBalanceAmount" => 14,
            "AssetType" => 15,
            "AssetTypeAdditionalDescription" => 16,
            "AssetDaysRequestedCount" => 17,
            "AssetOwnershipType" => 18,
            "AssetRetirementIndicator" => 19,
            "AssetEmployerSponsoredIndicator" => 20,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_unique_identifier: Option<String> = None;
        let mut asset_account_identifier: Option<String> = None;
        let mut asset_as_of_date: Option<String> = None;
        let mut asset_description: Option<String> = None;
        let mut asset_available_balance_amount: Option<plaid_core::Amount> = None;
        let mut asset_current_balance_amount: Option<plaid_core::Amount> = None;
        let mut asset_holding_balance_amount: Option<plaid_core::Amount> = None;
        let mut asset_holding_balance_net_margin_amount: Option<plaid_core::Amount> = None;
        let mut asset_bonds_balance_amount: Option<plaid_core::Amount> = None;
        let mut asset_stocks_balance_amount: Option<plaid_core::Amount> = None;
        let mut asset_crypto_balance_amount: Option<plaid_core::Amount> = None;
        let mut asset_other_balance_amount: Option<plaid_core::Amount> = None;
        let mut asset_margin_amount_balance: Option<plaid_core::Amount> = None;
        let mut asset_available_cash_balance_amount: Option<plaid_core::Amount> = None;
        let mut asset_cash_balance_amount: Option<plaid_core::Amount> = None;
        let mut asset_type: Option<super::types::AssetType> = None;
        let mut asset_type_additional_description: Option<String> = None;
        let mut asset_days_requested_count: Option<codec::Int> = None;
        let mut asset_ownership_type: Option<String> = None;
        let mut asset_retirement_indicator: Option<
            super::types::AssetDetailAssetRetirementIndicator,
        > = None;
        let mut asset_employer_sponsored_indicator: Option<
            super::types::AssetDetailAssetEmployerSponsoredIndicator,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_unique_identifier.is_none() => {
                    asset_unique_identifier = Some(members.next_value()?)
                }
                1 if asset_account_identifier.is_none() => {
                    asset_account_identifier = Some(members.next_value()?)
                }
                2 if asset_as_of_date.is_none() => asset_as_of_date = Some(members.next_value()?),
                3 if asset_description.is_none() => asset_description = members.next_value()?,
                4 if asset_available_balance_amount.is_none() => {
                    asset_available_balance_amount = Some(members.next_value()?)
                }
                5 if asset_current_balance_amount.is_none() => {
                    asset_current_balance_amount = Some(members.next_value()?)
                }
                6 if asset_holding_balance_amount.is_none() => {
                    asset_holding_balance_amount = members.next_value()?
                }
                7 if asset_holding_balance_net_margin_amount.is_none() => {
                    asset_holding_balance_net_margin_amount = members.next_value()?
                }
                8 if asset_bonds_balance_amount.is_none() => {
                    asset_bonds_balance_amount = members.next_value()?
                }
                9 if asset_stocks_balance_amount.is_none() => {
                    asset_stocks_balance_amount = members.next_value()?
                }
                10 if asset_crypto_balance_amount.is_none() => {
                    asset_crypto_balance_amount = members.next_value()?
                }
                11 if asset_other_balance_amount.is_none() => {
                    asset_other_balance_amount = members.next_value()?
                }
                12 if asset_margin_amount_balance.is_none() => {
                    asset_margin_amount_balance = members.next_value()?
                }
                13 if asset_available_cash_balance_amount.is_none() => {
                    asset_available_cash_balance_amount = members.next_value()?
                }
                14 if asset_cash_balance_amount.is_none() => {
                    asset_cash_balance_amount = members.next_value()?
                }
                15 if asset_type.is_none() => asset_type = Some(members.next_value()?),
                16 if asset_type_additional_description.is_none() => {
                    asset_type_additional_description = members.next_value()?
                }
                17 if asset_days_requested_count.is_none() => {
                    asset_days_requested_count = members.next_value()?
                }
                18 if asset_ownership_type.is_none() => {
                    asset_ownership_type = members.next_value()?
                }
                19 if asset_retirement_indicator.is_none() => {
                    asset_retirement_indicator = members.next_value()?
                }
                20 if asset_employer_sponsored_indicator.is_none() => {
                    asset_employer_sponsored_indicator = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_unique_identifier: codec::required(
                asset_unique_identifier,
                "AssetUniqueIdentifier",
            )?,
            asset_account_identifier: codec::required(
                asset_account_identifier,
                "AssetAccountIdentifier",
            )?,
            asset_as_of_date: codec::required(asset_as_of_date, "AssetAsOfDate")?,
            asset_description,
            asset_available_balance_amount: codec::required(
                asset_available_balance_amount,
                "AssetAvailableBalanceAmount",
            )?,
            asset_current_balance_amount: codec::required(
                asset_current_balance_amount,
                "AssetCurrentBalanceAmount",
            )?,
            asset_holding_balance_amount,
            asset_holding_balance_net_margin_amount,
            asset_bonds_balance_amount,
            asset_stocks_balance_amount,
            asset_crypto_balance_amount,
            asset_other_balance_amount,
            asset_margin_amount_balance,
            asset_available_cash_balance_amount,
            asset_cash_balance_amount,
            asset_type: codec::required(asset_type, "AssetType")?,
            asset_type_additional_description,
            asset_days_requested_count: asset_days_requested_count.map(|value| value.0),
            asset_ownership_type,
            asset_retirement_indicator,
            asset_employer_sponsored_indicator,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetDetail {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetOwners {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ASSET_OWNER", &self.asset_owner)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetOwners {
    const NAME: &'static str = "AssetOwners";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ASSET_OWNER" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_owner: Option<Vec<super::types::AssetOwner>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_owner.is_none() => asset_owner = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_owner: asset_owner.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetOwners {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetOwner {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "AssetOwnerText", &self.asset_owner_text)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetOwner {
    const NAME: &'static str = "AssetOwner";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "AssetOwnerText" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_owner_text: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_owner_text.is_none() => asset_owner_text = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { asset_owner_text })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetOwner {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetHolder {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "NAME", &self.name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetHolder {
    const NAME: &'static str = "AssetHolder";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "NAME" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<super::types::AssetHolderName> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "NAME")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetHolder {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetHolderName {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "FullName", &self.full_name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetHolderName {
    const NAME: &'static str = "AssetHolderName";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "FullName" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut full_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if full_name.is_none() => full_name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            full_name: codec::required(full_name, "FullName")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetHolderName {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetTransactions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ASSET_TRANSACTION", &self.asset_transaction)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetTransactions {
    const NAME: &'static str = "AssetTransactions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ASSET_TRANSACTION" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_transaction: Option<Vec<super::types::AssetTransaction>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_transaction.is_none() => asset_transaction = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_transaction: asset_transaction.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetTransactions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "ASSET_TRANSACTION_DETAIL",
            &self.asset_transaction_detail,
        )?;
        codec::put(
            &mut members,
            "ASSET_TRANSACTION_DESCRIPTON",
            &self.asset_transaction_descripton,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetTransaction {
    const NAME: &'static str = "AssetTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ASSET_TRANSACTION_DETAIL" => 0,
            "ASSET_TRANSACTION_DESCRIPTON" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_transaction_detail: Option<super::types::AssetTransactionDetail> = None;
        let mut asset_transaction_descripton: Option<
            Vec<super::types::AssetTransactionDescription>,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_transaction_detail.is_none() => {
                    asset_transaction_detail = Some(members.next_value()?)
                }
                1 if asset_transaction_descripton.is_none() => {
                    asset_transaction_descripton = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_transaction_detail: codec::required(
                asset_transaction_detail,
                "ASSET_TRANSACTION_DETAIL",
            )?,
            asset_transaction_descripton: asset_transaction_descripton.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetTransactionDetail {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "AssetTransactionUniqueIdentifier",
            &self.asset_transaction_unique_identifier,
        )?;
        codec::put(
            &mut members,
            "AssetTransactionAmount",
            &self.asset_transaction_amount,
        )?;
        codec::put(
            &mut members,
            "AssetTransactionDate",
            &self.asset_transaction_date,
        )?;
        codec::put(
            &mut members,
            "AssetTransactionPostDate",
            &self.asset_transaction_post_date,
        )?;
        codec::put(
            &mut members,
            "AssetTransactionType",
            &self.asset_transaction_type,
        )?;
        codec::put(
            &mut members,
            "AssetInvestmentTransactionType",
            &self.asset_investment_transaction_type,
        )?;
        codec::put(
            &mut members,
            "AssetTransactionPaidByName",
            &self.asset_transaction_paid_by_name,
        )?;
        codec::put(
            &mut members,
            "AssetTransactionPaidToName",
            &self.asset_transaction_paid_to_name,
        )?;
        codec::put(
            &mut members,
            "AssetTransactionTypeAdditionalDescription",
            &self.asset_transaction_type_additional_description,
        )?;
        codec::put(
            &mut members,
            "AssetInvestmentTransactionTypeDescription",
            &self.asset_investment_transaction_type_description,
        )?;
        codec::put(
            &mut members,
            "AssetTransactionCategoryType",
            &self.asset_transaction_category_type,
        )?;
        codec::put(
            &mut members,
            "FinancialInstitutionTransactionIdentifier",
            &self.financial_institution_transaction_identifier,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetTransactionDetail {
    const NAME: &'static str = "AssetTransactionDetail";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "AssetTransactionUniqueIdentifier" => 0,
            "AssetTransactionAmount" => 1,
            "AssetTransactionDate" => 2,
            "AssetTransactionPostDate" => 3,
            "AssetTransactionType" => 4,
            "AssetInvestmentTransactionType" => 5,
            "AssetTransactionPaidByName" => 6,
            "AssetTransactionPaidToName" => 7,
            "AssetTransactionTypeAdditionalDescription" => 8,
            "AssetInvestmentTransactionTypeDescription" => 9,
            "AssetTransactionCategoryType" => 10,
            "FinancialInstitutionTransactionIdentifier" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_transaction_unique_identifier: Option<String> = None;
        let mut asset_transaction_amount: Option<plaid_core::Amount> = None;
        let mut asset_transaction_date: Option<plaid_core::Date> = None;
        let mut asset_transaction_post_date: Option<plaid_core::Date> = None;
        let mut asset_transaction_type: Option<super::types::AssetTransactionType> = None;
        let mut asset_investment_transaction_type: Option<
            super::types::AssetInvestmentTransactionType,
        > = None;
        let mut asset_transaction_paid_by_name: Option<String> = None;
        let mut asset_transaction_paid_to_name: Option<String> = None;
        let mut asset_transaction_type_additional_description: Option<String> = None;
        let mut asset_investment_transaction_type_description: Option<String> = None;
        let mut asset_transaction_category_type: Option<
            super::types::AssetTransactionCategoryType,
        > = None;
        let mut financial_institution_transaction_identifier: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_transaction_unique_identifier.is_none() => {
                    asset_transaction_unique_identifier = Some(members.next_value()?)
                }
                1 if asset_transaction_amount.is_none() => {
                    asset_transaction_amount = Some(members.next_value()?)
                }
                2 if asset_transaction_date.is_none() => {
                    asset_transaction_date = Some(members.next_value()?)
                }
                3 if asset_transaction_post_date.is_none() => {
                    asset_transaction_post_date = Some(members.next_value()?)
                }
                4 if asset_transaction_type.is_none() => {
                    asset_transaction_type = Some(members.next_value()?)
                }
                5 if asset_investment_transaction_type.is_none() => {
                    asset_investment_transaction_type = members.next_value()?
                }
                6 if asset_transaction_paid_by_name.is_none() => {
                    asset_transaction_paid_by_name = members.next_value()?
                }
                7 if asset_transaction_paid_to_name.is_none() => {
                    asset_transaction_paid_to_name = members.next_value()?
                }
                8 if asset_transaction_type_additional_description.is_none() => {
                    asset_transaction_type_additional_description = members.next_value()?
                }
                9 if asset_investment_transaction_type_description.is_none() => {
                    asset_investment_transaction_type_description = members.next_value()?
                }
                10 if asset_transaction_category_type.is_none() => {
                    asset_transaction_category_type = members.next_value()?
                }
                11 if financial_institution_transaction_identifier.is_none() => {
                    financial_institution_transaction_identifier = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_transaction_unique_identifier: codec::required(
                asset_transaction_unique_identifier,
                "AssetTransactionUniqueIdentifier",
            )?,
            asset_transaction_amount: codec::required(
                asset_transaction_amount,
                "AssetTransactionAmount",
            )?,
            asset_transaction_date: codec::required(
                asset_transaction_date,
                "AssetTransactionDate",
            )?,
            asset_transaction_post_date: codec::required(
                asset_transaction_post_date,
                "AssetTransactionPostDate",
            )?,
            asset_transaction_type: codec::required(
                asset_transaction_type,
                "AssetTransactionType",
            )?,
            asset_investment_transaction_type,
            asset_transaction_paid_by_name,
            asset_transaction_paid_to_name,
            asset_transaction_type_additional_description,
            asset_investment_transaction_type_description,
            asset_transaction_category_type,
            financial_institution_transaction_identifier,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetTransactionDetail {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetTransactionDescription {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "AssetTransactionDescription",
            &self.asset_transaction_description,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetTransactionDescription {
    const NAME: &'static str = "AssetTransactionDescription";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "AssetTransactionDescription" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_transaction_description: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_transaction_description.is_none() => {
                    asset_transaction_description = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_transaction_description: codec::required(
                asset_transaction_description,
                "AssetTransactionDescription",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetTransactionDescription {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ValidationSources {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "VALIDATION_SOURCE", &self.validation_source)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ValidationSources {
    const NAME: &'static str = "ValidationSources";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "VALIDATION_SOURCE" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut validation_source: Option<Vec<super::types::ValidationSource>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if validation_source.is_none() => validation_source = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            validation_source: validation_source.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ValidationSources {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ValidationSource {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "ValidationSourceName",
            &self.validation_source_name,
        )?;
        codec::put(
            &mut members,
            "ValidationSourceReferenceIdentifier",
            &self.validation_source_reference_identifier,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ValidationSource {
    const NAME: &'static str = "ValidationSource";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ValidationSourceName" => 0,
            "ValidationSourceReferenceIdentifier" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut validation_source_name: Option<String> = None;
        let mut validation_source_reference_identifier: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if validation_source_name.is_none() => {
                    validation_source_name = members.next_value()?
                }
                1 if validation_source_reference_identifier.is_none() => {
                    validation_source_reference_identifier = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            validation_source_name,
            validation_source_reference_identifier,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ValidationSource {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Statuses {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "STATUS", &self.status)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Statuses {
    const NAME: &'static str = "Statuses";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "STATUS" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::Status> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "STATUS")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Statuses {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Status {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "StatusCode", &self.status_code)?;
        codec::put(&mut members, "StatusDescription", &self.status_description)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Status {
    const NAME: &'static str = "Status";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "StatusCode" => 0,
            "StatusDescription" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status_code: Option<String> = None;
        let mut status_description: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status_code.is_none() => status_code = members.next_value()?,
                1 if status_description.is_none() => status_description = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status_code,
            status_description,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Status {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacReportsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "audit_copy_token", &self.audit_copy_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditFreddieMacReportsGetRequest {
    const NAME: &'static str = "CreditFreddieMacReportsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "audit_copy_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut audit_copy_token: Option<super::types::AuditCopyToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if audit_copy_token.is_none() => audit_copy_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            audit_copy_token: codec::required(audit_copy_token, "audit_copy_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacReportsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacReportsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "DEAL", self.deal.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(&mut members, "SchemaVersion", self.schema_version.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacReportsGetResponse {
    const NAME: &'static str = "CreditFreddieMacReportsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "DEAL" => 0,
            "request_id" => 1,
            "SchemaVersion" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut deal: Option<super::types::CreditFreddieMacVerificationOfAssetsDeal> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut schema_version: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if deal.is_none() => deal = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                2 if schema_version.is_none() => schema_version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            deal,
            request_id,
            schema_version: schema_version.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacReportsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacVerificationOfAssetsDeal {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "LOANS", &self.loans)?;
        codec::put(&mut members, "PARTIES", &self.parties)?;
        codec::put(&mut members, "SERVICES", &self.services)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacVerificationOfAssetsDeal {
    const NAME: &'static str = "CreditFreddieMacVerificationOfAssetsDeal";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "LOANS" => 0,
            "PARTIES" => 1,
            "SERVICES" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut loans: Option<super::types::CreditFreddieMacLoans> = None;
        let mut parties: Option<super::types::CreditFreddieMacParties> = None;
        let mut services: Option<super::types::CreditFreddieMacServices> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if loans.is_none() => loans = Some(members.next_value()?),
                1 if parties.is_none() => parties = Some(members.next_value()?),
                2 if services.is_none() => services = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            loans: codec::required(loans, "LOANS")?,
            parties: codec::required(parties, "PARTIES")?,
            services: codec::required(services, "SERVICES")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacVerificationOfAssetsDeal {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacLoans {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "LOAN", &self.loan)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacLoans {
    const NAME: &'static str = "CreditFreddieMacLoans";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "LOAN" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut loan: Option<super::types::CreditFreddieMacLoan> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if loan.is_none() => loan = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            loan: codec::required(loan, "LOAN")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacLoans {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacLoan {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "LOAN_IDENTIFIERS", &self.loan_identifiers)?;
        codec::put(&mut members, "LoanRoleType", &self.loan_role_type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacLoan {
    const NAME: &'static str = "CreditFreddieMacLoan";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "LOAN_IDENTIFIERS" => 0,
            "LoanRoleType" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut loan_identifiers: Option<super::types::CreditFreddieMacLoanIdentifiers> = None;
        let mut loan_role_type: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if loan_identifiers.is_none() => loan_identifiers = Some(members.next_value()?),
                1 if loan_role_type.is_none() => loan_role_type = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            loan_identifiers: codec::required(loan_identifiers, "LOAN_IDENTIFIERS")?,
            loan_role_type: codec::required(loan_role_type, "LoanRoleType")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacLoan {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacLoanIdentifiers {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "LOAN_IDENTIFIER", &self.loan_identifier)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacLoanIdentifiers {
    const NAME: &'static str = "CreditFreddieMacLoanIdentifiers";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "LOAN_IDENTIFIER" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut loan_identifier: Option<Vec<super::types::LoanIdentifier>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if loan_identifier.is_none() => loan_identifier = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            loan_identifier: loan_identifier.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacLoanIdentifiers {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacParties {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "PARTY", &self.party)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacParties {
    const NAME: &'static str = "CreditFreddieMacParties";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "PARTY" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut party: Option<Vec<super::types::CreditFreddieMacParty>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if party.is_none() => party = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            party: party.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacParties {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacParty {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "INDIVIDUAL", &self.individual)?;
        codec::put(&mut members, "ROLES", &self.roles)?;
        codec::put(
            &mut members,
            "TAXPAYER_IDENTIFIERS",
            &self.taxpayer_identifiers,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacParty {
    const NAME: &'static str = "CreditFreddieMacParty";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "INDIVIDUAL" => 0,
            "ROLES" => 1,
            "TAXPAYER_IDENTIFIERS" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut individual: Option<super::types::CreditFreddieMacPartyIndividual> = None;
        let mut roles: Option<super::types::Roles> = None;
        let mut taxpayer_identifiers: Option<super::types::TaxpayerIdentifiers> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if individual.is_none() => individual = Some(members.next_value()?),
                1 if roles.is_none() => roles = Some(members.next_value()?),
                2 if taxpayer_identifiers.is_none() => {
                    taxpayer_identifiers = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            individual: codec::required(individual, "INDIVIDUAL")?,
            roles: codec::required(roles, "ROLES")?,
            taxpayer_identifiers: codec::required(taxpayer_identifiers, "TAXPAYER_IDENTIFIERS")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacParty {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacPartyIndividual {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "NAME", &self.name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacPartyIndividual {
    const NAME: &'static str = "CreditFreddieMacPartyIndividual";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "NAME" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<super::types::CreditFreddieMacIndividualName> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "NAME")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacPartyIndividual {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacIndividualName {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "FirstName", &self.first_name)?;
        codec::put(&mut members, "LastName", &self.last_name)?;
        codec::put(&mut members, "MiddleName", &self.middle_name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacIndividualName {
    const NAME: &'static str = "CreditFreddieMacIndividualName";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "FirstName" => 0,
            "LastName" => 1,
            "MiddleName" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut first_name: Option<String> = None;
        let mut last_name: Option<String> = None;
        let mut middle_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if first_name.is_none() => first_name = Some(members.next_value()?),
                1 if last_name.is_none() => last_name = Some(members.next_value()?),
                2 if middle_name.is_none() => middle_name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            first_name: codec::required(first_name, "FirstName")?,
            last_name: codec::required(last_name, "LastName")?,
            middle_name: codec::required(middle_name, "MiddleName")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacIndividualName {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacServices {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "SERVICE", &self.service)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacServices {
    const NAME: &'static str = "CreditFreddieMacServices";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "SERVICE" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut service: Option<super::types::CreditFreddieMacService> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if service.is_none() => service = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            service: codec::required(service, "SERVICE")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacServices {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacService {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "VERIFICATION_OF_ASSET",
            &self.verification_of_asset,
        )?;
        codec::put(&mut members, "STATUSES", &self.statuses)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacService {
    const NAME: &'static str = "CreditFreddieMacService";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "VERIFICATION_OF_ASSET" => 0,
            "STATUSES" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut verification_of_asset: Option<
            Vec<super::types::CreditFreddieMacVerificationOfAsset>,
        > = None;
        let mut statuses: Option<super::types::Statuses> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if verification_of_asset.is_none() => {
                    verification_of_asset = members.next_value()?
                }
                1 if statuses.is_none() => statuses = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            verification_of_asset: verification_of_asset.unwrap_or_default(),
            statuses: codec::required(statuses, "STATUSES")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacService {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacVerificationOfAsset {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "REPORTING_INFORMATION",
            &self.reporting_information,
        )?;
        codec::put(
            &mut members,
            "SERVICE_PRODUCT_FULFILLMENT",
            &self.service_product_fulfillment,
        )?;
        codec::put(
            &mut members,
            "VERIFICATION_OF_ASSET_RESPONSE",
            &self.verification_of_asset_response,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacVerificationOfAsset {
    const NAME: &'static str = "CreditFreddieMacVerificationOfAsset";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "REPORTING_INFORMATION" => 0,
            "SERVICE_PRODUCT_FULFILLMENT" => 1,
            "VERIFICATION_OF_ASSET_RESPONSE" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut reporting_information: Option<super::types::CreditFreddieMacReportingInformation> =
            None;
        let mut service_product_fulfillment: Option<super::types::ServiceProductFulfillment> = None;
        let mut verification_of_asset_response: Option<
            super::types::CreditFreddieMacVerificationOfAssetResponse,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if reporting_information.is_none() => {
                    reporting_information = Some(members.next_value()?)
                }
                1 if service_product_fulfillment.is_none() => {
                    service_product_fulfillment = Some(members.next_value()?)
                }
                2 if verification_of_asset_response.is_none() => {
                    verification_of_asset_response = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            reporting_information: codec::required(reporting_information, "REPORTING_INFORMATION")?,
            service_product_fulfillment: codec::required(
                service_product_fulfillment,
                "SERVICE_PRODUCT_FULFILLMENT",
            )?,
            verification_of_asset_response: codec::required(
                verification_of_asset_response,
                "VERIFICATION_OF_ASSET_RESPONSE",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacVerificationOfAsset {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacReportingInformation {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "ReportDateTime",
            self.report_date_time.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "ReportIdentifierType",
            self.report_identifier_type.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "ReportingInformationParentIdentifier",
            self.reporting_information_parent_identifier.as_ref(),
        )?;
        codec::put(
            &mut members,
            "ReportingInformationIdentifier",
            &self.reporting_information_identifier,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacReportingInformation {
    const NAME: &'static str = "CreditFreddieMacReportingInformation";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ReportDateTime" => 0,
            "ReportIdentifierType" => 1,
            "ReportingInformationParentIdentifier" => 2,
            "ReportingInformationIdentifier" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report_date_time: Option<String> = None;
        let mut report_identifier_type: Option<String> = None;
        let mut reporting_information_parent_identifier: Option<String> = None;
        let mut reporting_information_identifier: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report_date_time.is_none() => report_date_time = members.next_value()?,
                1 if report_identifier_type.is_none() => {
                    report_identifier_type = members.next_value()?
                }
                2 if reporting_information_parent_identifier.is_none() => {
                    reporting_information_parent_identifier = members.next_value()?
                }
                3 if reporting_information_identifier.is_none() => {
                    reporting_information_identifier = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report_date_time,
            report_identifier_type,
            reporting_information_parent_identifier,
            reporting_information_identifier: codec::required(
                reporting_information_identifier,
                "ReportingInformationIdentifier",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacReportingInformation {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacVerificationOfAssetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ASSETS", &self.assets)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacVerificationOfAssetResponse {
    const NAME: &'static str = "CreditFreddieMacVerificationOfAssetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ASSETS" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut assets: Option<super::types::CreditFreddieMacAssets> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if assets.is_none() => assets = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            assets: codec::required(assets, "ASSETS")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacVerificationOfAssetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacAssets {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ASSET", &self.asset)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacAssets {
    const NAME: &'static str = "CreditFreddieMacAssets";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ASSET" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset: Option<Vec<super::types::CreditFreddieMacAsset>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset.is_none() => asset = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset: asset.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacAssets {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacAsset {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ASSET_DETAIL", &self.asset_detail)?;
        codec::put(&mut members, "ASSET_OWNERS", &self.asset_owners)?;
        codec::put(&mut members, "ASSET_HOLDER", &self.asset_holder)?;
        codec::put_some(&mut members, "ASSET_HOLDINGS", self.asset_holdings.as_ref())?;
        codec::put(&mut members, "ASSET_TRANSACTIONS", &self.asset_transactions)?;
        codec::put(&mut members, "VALIDATION_SOURCES", &self.validation_sources)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacAsset {
    const NAME: &'static str = "CreditFreddieMacAsset";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ASSET_DETAIL" => 0,
            "ASSET_OWNERS" => 1,
            "ASSET_HOLDER" => 2,
            "ASSET_HOLDINGS" => 3,
            "ASSET_TRANSACTIONS" => 4,
            "VALIDATION_SOURCES" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_detail: Option<super::types::AssetDetail> = None;
        let mut asset_owners: Option<super::types::AssetOwners> = None;
        let mut asset_holder: Option<super::types::AssetHolder> = None;
        let mut asset_holdings: Option<super::types::AssetHoldings> = None;
        let mut asset_transactions: Option<super::types::CreditFreddieMacAssetTransactions> = None;
        let mut validation_sources: Option<super::types::ValidationSources> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_detail.is_none() => asset_detail = Some(members.next_value()?),
                1 if asset_owners.is_none() => asset_owners = Some(members.next_value()?),
                2 if asset_holder.is_none() => asset_holder = Some(members.next_value()?),
                3 if asset_holdings.is_none() => asset_holdings = members.next_value()?,
                4 if asset_transactions.is_none() => {
                    asset_transactions = Some(members.next_value()?)
                }
                5 if validation_sources.is_none() => {
                    validation_sources = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_detail: codec::required(asset_detail, "ASSET_DETAIL")?,
            asset_owners: codec::required(asset_owners, "ASSET_OWNERS")?,
            asset_holder: codec::required(asset_holder, "ASSET_HOLDER")?,
            asset_holdings,
            asset_transactions: codec::required(asset_transactions, "ASSET_TRANSACTIONS")?,
            validation_sources: codec::required(validation_sources, "VALIDATION_SOURCES")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacAsset {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetHoldings {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ASSET_HOLDING", &self.asset_holding)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetHoldings {
    const NAME: &'static str = "AssetHoldings";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ASSET_HOLDING" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_holding: Option<Vec<super::types::AssetHolding>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_holding.is_none() => asset_holding = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_holding: asset_holding.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetHoldings {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AssetHolding {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "AssetHoldingID", &self.asset_holding_id)?;
        codec::put(&mut members, "Currency", &self.currency)?;
        codec::put(
            &mut members,
            "AssetHoldingDescription",
            &self.asset_holding_description,
        )?;
        codec::put(
            &mut members,
            "AssetHoldingSymbol",
            &self.asset_holding_symbol,
        )?;
        codec::put(
            &mut members,
            "AssetHoldingSecurityName",
            &self.asset_holding_security_name,
        )?;
        codec::put(&mut members, "AssetHoldingUnits", &self.asset_holding_units)?;
        codec::put(
            &mut members,
            "AssetHoldingMarketValueAmount",
            &self.asset_holding_market_value_amount,
        )?;
        codec::put(
            &mut members,
            "AssetHoldingCurrentPriceAmount",
            &self.asset_holding_current_price_amount,
        )?;
        codec::put(&mut members, "AssetHoldingType", &self.asset_holding_type)?;
        codec::put(
            &mut members,
            "AssetHoldingRestrictedIndicator",
            &self.asset_holding_restricted_indicator,
        )?;
        codec::put(
            &mut members,
            "AssetHoldingVestedAmount",
            &self.asset_holding_vested_amount,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AssetHolding {
    const NAME: &'static str = "AssetHolding";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "AssetHoldingID" => 0,
            "Currency" => 1,
            "AssetHoldingDescription" => 2,
            "AssetHoldingSymbol" => 3,
            "AssetHoldingSecurityName" => 4,
            "AssetHoldingUnits" => 5,
            "AssetHoldingMarketValueAmount" => 6,
            "AssetHoldingCurrentPriceAmount" => 7,
            "AssetHoldingType" => 8,
            "AssetHoldingRestrictedIndicator" => 9,
            "AssetHoldingVestedAmount" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_holding_id: Option<String> = None;
        let mut currency: Option<String> = None;
        let mut asset_holding_description: Option<String> = None;
        let mut asset_holding_symbol: Option<String> = None;
        let mut asset_holding_security_name: Option<String> = None;
        let mut asset_holding_units: Option<plaid_core::Amount> = None;
        let mut asset_holding_market_value_amount: Option<plaid_core::Amount> = None;
        let mut asset_holding_current_price_amount: Option<plaid_core::Amount> = None;
        let mut asset_holding_type: Option<super::types::AssetHoldingAssetHoldingType> = None;
        let mut asset_holding_restricted_indicator: Option<
            super::types::AssetHoldingAssetHoldingRestrictedIndicator,
        > = None;
        let mut asset_holding_vested_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_holding_id.is_none() => asset_holding_id = members.next_value()?,
                1 if currency.is_none() => currency = members.next_value()?,
                2 if asset_holding_description.is_none() => {
                    asset_holding_description = members.next_value()?
                }
                3 if asset_holding_symbol.is_none() => {
                    asset_holding_symbol = members.next_value()?
                }
                4 if asset_holding_security_name.is_none() => {
                    asset_holding_security_name = members.next_value()?
                }
                5 if asset_holding_units.is_none() => asset_holding_units = members.next_value()?,
                6 if asset_holding_market_value_amount.is_none() => {
                    asset_holding_market_value_amount = members.next_value()?
                }
                7 if asset_holding_current_price_amount.is_none() => {
                    asset_holding_current_price_amount = members.next_value()?
                }
                8 if asset_holding_type.is_none() => asset_holding_type = members.next_value()?,
                9 if asset_holding_restricted_indicator.is_none() => {
                    asset_holding_restricted_indicator = members.next_value()?
                }
                10 if asset_holding_vested_amount.is_none() => {
                    asset_holding_vested_amount = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_holding_id,
            currency,
            asset_holding_description,
            asset_holding_symbol,
            asset_holding_security_name,
            asset_holding_units,
            asset_holding_market_value_amount,
            asset_holding_current_price_amount,
            asset_holding_type,
            asset_holding_restricted_indicator,
            asset_holding_vested_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AssetHolding {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacAssetTransactions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ASSET_TRANSACTION", &self.asset_transaction)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacAssetTransactions {
    const NAME: &'static str = "CreditFreddieMacAssetTransactions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ASSET_TRANSACTION" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_transaction: Option<Vec<super::types::CreditFreddieMacAssetTransaction>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_transaction.is_none() => asset_transaction = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_transaction: asset_transaction.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacAssetTransactions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditFreddieMacAssetTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "ASSET_TRANSACTION_DETAIL",
            &self.asset_transaction_detail,
        )?;
        codec::put(
            &mut members,
            "ASSET_TRANSACTION_DESCRIPTION",
            &self.asset_transaction_description,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditFreddieMacAssetTransaction {
    const NAME: &'static str = "CreditFreddieMacAssetTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ASSET_TRANSACTION_DETAIL" => 0,
            "ASSET_TRANSACTION_DESCRIPTION" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut asset_transaction_detail: Option<super::types::AssetTransactionDetail> = None;
        let mut asset_transaction_description: Option<
            Vec<super::types::AssetTransactionDescription>,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if asset_transaction_detail.is_none() => {
                    asset_transaction_detail = Some(members.next_value()?)
                }
                1 if asset_transaction_description.is_none() => {
                    asset_transaction_description = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            asset_transaction_detail: codec::required(
                asset_transaction_detail,
                "ASSET_TRANSACTION_DETAIL",
            )?,
            asset_transaction_description: asset_transaction_description.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditFreddieMacAssetTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditRelayCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report_tokens", &self.report_tokens)?;
        codec::put(
            &mut members,
            "secondary_client_id",
            &self.secondary_client_id,
        )?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditRelayCreateRequest {
    const NAME: &'static str = "CreditRelayCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report_tokens" => 0,
            "secondary_client_id" => 1,
            "webhook" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report_tokens: Option<Vec<super::types::AssetReportToken>> = None;
        let mut secondary_client_id: Option<String> = None;
        let mut webhook: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report_tokens.is_none() => report_tokens = members.next_value()?,
                1 if secondary_client_id.is_none() => {
                    secondary_client_id = Some(members.next_value()?)
                }
                2 if webhook.is_none() => webhook = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report_tokens: report_tokens.unwrap_or_default(),
            secondary_client_id: codec::required(secondary_client_id, "secondary_client_id")?,
            webhook,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditRelayCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditRelayCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "relay_token", &self.relay_token)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditRelayCreateResponse {
    const NAME: &'static str = "CreditRelayCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "relay_token" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut relay_token: Option<plaid_types::RelayToken> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if relay_token.is_none() => relay_token = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            relay_token: codec::required(relay_token, "relay_token")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditRelayCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditRelayGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "relay_token", &self.relay_token)?;
        codec::put(&mut members, "report_type", &self.report_type)?;
        codec::put_some(
            &mut members,
            "include_insights",
            self.include_insights.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditRelayGetRequest {
    const NAME: &'static str = "CreditRelayGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "relay_token" => 0,
            "report_type" => 1,
            "include_insights" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut relay_token: Option<plaid_types::RelayToken> = None;
        let mut report_type: Option<super::types::ReportType> = None;
        let mut include_insights: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if relay_token.is_none() => relay_token = Some(members.next_value()?),
                1 if report_type.is_none() => report_type = Some(members.next_value()?),
                2 if include_insights.is_none() => include_insights = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            relay_token: codec::required(relay_token, "relay_token")?,
            report_type: codec::required(report_type, "report_type")?,
            include_insights,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditRelayGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditRelayPDFGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "relay_token", &self.relay_token)?;
        codec::put(&mut members, "report_type", &self.report_type)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditRelayPDFGetRequest {
    const NAME: &'static str = "CreditRelayPDFGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "relay_token" => 0,
            "report_type" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut relay_token: Option<plaid_types::RelayToken> = None;
        let mut report_type: Option<super::types::ReportType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if relay_token.is_none() => relay_token = Some(members.next_value()?),
                1 if report_type.is_none() => report_type = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            relay_token: codec::required(relay_token, "relay_token")?,
            report_type: codec::required(report_type, "report_type")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditRelayPDFGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditRelayRefreshRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "relay_token", &self.relay_token)?;
        codec::put(&mut members, "report_type", &self.report_type)?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditRelayRefreshRequest {
    const NAME: &'static str = "CreditRelayRefreshRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "relay_token" => 0,
            "report_type" => 1,
            "webhook" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut relay_token: Option<plaid_types::RelayToken> = None;
        let mut report_type: Option<super::types::ReportType> = None;
        let mut webhook: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if relay_token.is_none() => relay_token = Some(members.next_value()?),
                1 if report_type.is_none() => report_type = Some(members.next_value()?),
                2 if webhook.is_none() => webhook = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            relay_token: codec::required(relay_token, "relay_token")?,
            report_type: codec::required(report_type, "report_type")?,
            webhook,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditRelayRefreshRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditRelayRefreshResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "relay_token", &self.relay_token)?;
        codec::put_some(
            &mut members,
            "asset_report_id",
            self.asset_report_id.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditRelayRefreshResponse {
    const NAME: &'static str = "CreditRelayRefreshResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "relay_token" => 0,
            "asset_report_id" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut relay_token: Option<plaid_types::RelayToken> = None;
        let mut asset_report_id: Option<plaid_types::AssetReportId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if relay_token.is_none() => relay_token = Some(members.next_value()?),
                1 if asset_report_id.is_none() => asset_report_id = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            relay_token: codec::required(relay_token, "relay_token")?,
            asset_report_id,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditRelayRefreshResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditRelayRemoveRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "relay_token", &self.relay_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CreditRelayRemoveRequest {
    const NAME: &'static str = "CreditRelayRemoveRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "relay_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut relay_token: Option<plaid_types::RelayToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if relay_token.is_none() => relay_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            relay_token: codec::required(relay_token, "relay_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CreditRelayRemoveRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditRelayRemoveResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "removed", &self.removed)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditRelayRemoveResponse {
    const NAME: &'static str = "CreditRelayRemoveResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "removed" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut removed: Option<bool> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if removed.is_none() => removed = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            removed: codec::required(removed, "removed")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditRelayRemoveResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
