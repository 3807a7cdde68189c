// @generated from api/products/check.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::CraMonitoringInsightsSubscribeRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put(&mut members, "webhook", &self.webhook)?;
        codec::put_some(
            &mut members,
            "income_categories",
            self.income_categories.as_ref(),
        )?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraMonitoringInsightsSubscribeRequest {
    const NAME: &'static str = "CraMonitoringInsightsSubscribeRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "item_id" => 1,
            "webhook" => 2,
            "income_categories" => 3,
            "user_token" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut webhook: Option<String> = None;
        let mut income_categories: Option<Vec<plaid_types::CreditBankIncomeCategory>> = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if item_id.is_none() => item_id = members.next_value()?,
                2 if webhook.is_none() => webhook = Some(members.next_value()?),
                3 if income_categories.is_none() => income_categories = members.next_value()?,
                4 if user_token.is_none() => user_token = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            item_id,
            webhook: codec::required(webhook, "webhook")?,
            income_categories,
            user_token,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraMonitoringInsightsSubscribeRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraMonitoringInsightsSubscribeResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "subscription_id", &self.subscription_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraMonitoringInsightsSubscribeResponse {
    const NAME: &'static str = "CraMonitoringInsightsSubscribeResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "subscription_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut subscription_id: Option<super::types::CraMonitoringInsightsSubscriptionId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if subscription_id.is_none() => subscription_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            subscription_id: codec::required(subscription_id, "subscription_id")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraMonitoringInsightsSubscribeResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraMonitoringInsightsUnsubscribeRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "subscription_id", &self.subscription_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraMonitoringInsightsUnsubscribeRequest {
    const NAME: &'static str = "CraMonitoringInsightsUnsubscribeRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "subscription_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut subscription_id: Option<super::types::CraMonitoringInsightsSubscriptionId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if subscription_id.is_none() => subscription_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            subscription_id: codec::required(subscription_id, "subscription_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraMonitoringInsightsUnsubscribeRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraMonitoringInsightsUnsubscribeResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraMonitoringInsightsUnsubscribeResponse {
    const NAME: &'static str = "CraMonitoringInsightsUnsubscribeResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::CraMonitoringInsightsUnsubscribeResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraMonitoringInsightsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(
            &mut members,
            "consumer_report_permissible_purpose",
            &self.consumer_report_permissible_purpose,
        )?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraMonitoringInsightsGetRequest {
    const NAME: &'static str = "CraMonitoringInsightsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "consumer_report_permissible_purpose" => 1,
            "user_token" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut consumer_report_permissible_purpose: Option<
            super::types::MonitoringConsumerReportPermissiblePurpose,
        > = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if consumer_report_permissible_purpose.is_none() => {
                    consumer_report_permissible_purpose = Some(members.next_value()?)
                }
                2 if user_token.is_none() => user_token = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            consumer_report_permissible_purpose: codec::required(
                consumer_report_permissible_purpose,
                "consumer_report_permissible_purpose",
            )?,
            user_token,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraMonitoringInsightsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraMonitoringInsightsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(
            &mut members,
            "user_insights_id",
            self.user_insights_id.as_ref(),
        )?;
        codec::put(&mut members, "items", &self.items)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraMonitoringInsightsGetResponse {
    const NAME: &'static str = "CraMonitoringInsightsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            "user_insights_id" => 1,
            "items" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut user_insights_id: Option<super::types::UserInsightsId> = None;
        let mut items: Option<Vec<super::types::CraMonitoringInsightsItem>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                1 if user_insights_id.is_none() => user_insights_id = members.next_value()?,
                2 if items.is_none() => items = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_id,
            user_insights_id,
            items: items.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraMonitoringInsightsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraMonitoringInsightsItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "date_generated", &self.date_generated)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::put_some(
            &mut members,
            "institution_name",
            self.institution_name.as_ref(),
        )?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "insights", &self.insights)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraMonitoringInsightsItem {
    const NAME: &'static str = "CraMonitoringInsightsItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "date_generated" => 0,
            "item_id" => 1,
            "institution_id" => 2,
            "institution_name" => 3,
            "status" => 4,
            "insights" => 5,
            "accounts" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut date_generated: Option<plaid_core::DateTime> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut status: Option<super::types::MonitoringInsightsItemStatus> = None;
        let mut insights: Option<super::types::MonitoringInsights> = None;
        let mut accounts: Option<Vec<super::types::BaseReportAccount>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if date_generated.is_none() => date_generated = Some(members.next_value()?),
                1 if item_id.is_none() => item_id = Some(members.next_value()?),
                2 if institution_id.is_none() => institution_id = members.next_value()?,
                3 if institution_name.is_none() => institution_name = members.next_value()?,
                4 if status.is_none() => status = Some(members.next_value()?),
                5 if insights.is_none() => insights = members.next_value()?,
                6 if accounts.is_none() => accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            date_generated: codec::required(date_generated, "date_generated")?,
            item_id: codec::required(item_id, "item_id")?,
            institution_id,
            institution_name,
            status: codec::required(status, "status")?,
            insights,
            accounts: accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraMonitoringInsightsItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::MonitoringInsightsItemStatus {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status_code", &self.status_code)?;
        codec::put(&mut members, "reason", &self.reason)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::MonitoringInsightsItemStatus {
    const NAME: &'static str = "MonitoringInsightsItemStatus";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status_code" => 0,
            "reason" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status_code: Option<super::types::MonitoringItemStatusCode> = None;
        let mut reason: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status_code.is_none() => status_code = Some(members.next_value()?),
                1 if reason.is_none() => reason = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status_code: codec::required(status_code, "status_code")?,
            reason,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::MonitoringInsightsItemStatus {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::MonitoringInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "income", &self.income)?;
        codec::put(&mut members, "loans", &self.loans)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::MonitoringInsights {
    const NAME: &'static str = "MonitoringInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income" => 0,
            "loans" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income: Option<super::types::MonitoringIncomeInsights> = None;
        let mut loans: Option<super::types::MonitoringLoanInsights> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income.is_none() => income = Some(members.next_value()?),
                1 if loans.is_none() => loans = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income: codec::required(income, "income")?,
            loans: codec::required(loans, "loans")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::MonitoringInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::MonitoringIncomeInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "total_monthly_income",
            &self.total_monthly_income,
        )?;
        codec::put(
            &mut members,
            "income_sources_counts",
            &self.income_sources_counts,
        )?;
        codec::put(
            &mut members,
            "forecasted_monthly_income",
            &self.forecasted_monthly_income,
        )?;
        codec::put(
            &mut members,
            "historical_annual_income",
            &self.historical_annual_income,
        )?;
        codec::put(&mut members, "income_sources", &self.income_sources)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::MonitoringIncomeInsights {
    const NAME: &'static str = "MonitoringIncomeInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "total_monthly_income" => 0,
            "income_sources_counts" => 1,
            "forecasted_monthly_income" => 2,
            "historical_annual_income" => 3,
            "income_sources" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut total_monthly_income: Option<super::types::TotalMonthlyIncomeInsights> = None;
        let mut income_sources_counts: Option<super::types::IncomeSourcesCounts> = None;
        let mut forecasted_monthly_income: Option<super::types::ForecastedMonthlyIncome> = None;
        let mut historical_annual_income: Option<super::types::HistoricalAnnualIncome> = None;
        let mut income_sources: Option<Vec<super::types::MonitoringIncomeSource>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if total_monthly_income.is_none() => {
                    total_monthly_income = Some(members.next_value()?)
                }
                1 if income_sources_counts.is_none() => {
                    income_sources_counts = Some(members.next_value()?)
                }
                2 if forecasted_monthly_income.is_none() => {
                    forecasted_monthly_income = Some(members.next_value()?)
                }
                3 if historical_annual_income.is_none() => {
                    historical_annual_income = Some(members.next_value()?)
                }
                4 if income_sources.is_none() => income_sources = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            total_monthly_income: codec::required(total_monthly_income, "total_monthly_income")?,
            income_sources_counts: codec::required(income_sources_counts, "income_sources_counts")?,
            forecasted_monthly_income: codec::required(
                forecasted_monthly_income,
                "forecasted_monthly_income",
            )?,
            historical_annual_income: codec::required(
                historical_annual_income,
                "historical_annual_income",
            )?,
            income_sources: income_sources.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::MonitoringIncomeInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalMonthlyIncomeInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "baseline_amount", &self.baseline_amount)?;
        codec::put(&mut members, "current_amount", &self.current_amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::TotalMonthlyIncomeInsights {
    const NAME: &'static str = "TotalMonthlyIncomeInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "baseline_amount" => 0,
            "current_amount" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut baseline_amount: Option<plaid_core::Amount> = None;
        let mut current_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if baseline_amount.is_none() => baseline_amount = members.next_value()?,
                1 if current_amount.is_none() => current_amount = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            baseline_amount,
            current_amount: codec::required(current_amount, "current_amount")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalMonthlyIncomeInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncomeSourcesCounts {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "baseline_count", &self.baseline_count)?;
        codec::put_some(&mut members, "current_count", self.current_count.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IncomeSourcesCounts {
    const NAME: &'static str = "IncomeSourcesCounts";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "baseline_count" => 0,
            "current_count" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut baseline_count: Option<codec::Float> = None;
        let mut current_count: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if baseline_count.is_none() => baseline_count = members.next_value()?,
                1 if current_count.is_none() => current_count = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            baseline_count: baseline_count.map(|value| value.0),
            current_count: current_count.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IncomeSourcesCounts {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ForecastedMonthlyIncome {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "baseline_amount", &self.baseline_amount)?;
        codec::put(&mut members, "current_amount", &self.current_amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ForecastedMonthlyIncome {
    const NAME: &'static str = "ForecastedMonthlyIncome";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "baseline_amount" => 0,
            "current_amount" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut baseline_amount: Option<plaid_core::Amount> = None;
        let mut current_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if baseline_amount.is_none() => baseline_amount = members.next_value()?,
                1 if current_amount.is_none() => current_amount = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            baseline_amount,
            current_amount: codec::required(current_amount, "current_amount")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ForecastedMonthlyIncome {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::HistoricalAnnualIncome {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "baseline_amount", &self.baseline_amount)?;
        codec::put(&mut members, "current_amount", &self.current_amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::HistoricalAnnualIncome {
    const NAME: &'static str = "HistoricalAnnualIncome";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "baseline_amount" => 0,
            "current_amount" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut baseline_amount: Option<plaid_core::Amount> = None;
        let mut current_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if baseline_amount.is_none() => baseline_amount = members.next_value()?,
                1 if current_amount.is_none() => current_amount = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            baseline_amount,
            current_amount: codec::required(current_amount, "current_amount")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::HistoricalAnnualIncome {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::MonitoringIncomeSource {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "income_source_id", &self.income_source_id)?;
        codec::put(&mut members, "income_description", &self.income_description)?;
        codec::put(&mut members, "income_category", &self.income_category)?;
        codec::put(
            &mut members,
            "last_transaction_date",
            &self.last_transaction_date,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::MonitoringIncomeSource {
    const NAME: &'static str = "MonitoringIncomeSource";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_source_id" => 0,
            "income_description" => 1,
            "income_category" => 2,
            "last_transaction_date" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_source_id: Option<String> = None;
        let mut income_description: Option<String> = None;
        let mut income_category: Option<plaid_types::CreditBankIncomeCategory> = None;
        let mut last_transaction_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_source_id.is_none() => income_source_id = Some(members.next_value()?),
                1 if income_description.is_none() => {
                    income_description = Some(members.next_value()?)
                }
                2 if income_category.is_none() => income_category = Some(members.next_value()?),
                3 if last_transaction_date.is_none() => {
                    last_transaction_date = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_source_id: codec::required(income_source_id, "income_source_id")?,
            income_description: codec::required(income_description, "income_description")?,
            income_category: codec::required(income_category, "income_category")?,
            last_transaction_date: codec::required(last_transaction_date, "last_transaction_date")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::MonitoringIncomeSource {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::MonitoringLoanInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "loan_payments_counts",
            &self.loan_payments_counts,
        )?;
        codec::put_some(
            &mut members,
            "loan_disbursements_count",
            self.loan_disbursements_count.as_ref(),
        )?;
        codec::put(
            &mut members,
            "loan_payment_merchants_counts",
            &self.loan_payment_merchants_counts,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::MonitoringLoanInsights {
    const NAME: &'static str = "MonitoringLoanInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "loan_payments_counts" => 0,
            "loan_disbursements_count" => 1,
            "loan_payment_merchants_counts" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut loan_payments_counts: Option<super::types::LoanPaymentsCounts> = None;
        let mut loan_disbursements_count: Option<codec::Float> = None;
        let mut loan_payment_merchants_counts: Option<super::types::LoanPaymentsMerchantCounts> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if loan_payments_counts.is_none() => {
                    loan_payments_counts = Some(members.next_value()?)
                }
                1 if loan_disbursements_count.is_none() => {
                    loan_disbursements_count = members.next_value()?
                }
                2 if loan_payment_merchants_counts.is_none() => {
                    loan_payment_merchants_counts = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            loan_payments_counts: codec::required(loan_payments_counts, "loan_payments_counts")?,
            loan_disbursements_count: loan_disbursements_count.map(|value| value.0),
            loan_payment_merchants_counts: codec::required(
                loan_payment_merchants_counts,
                "loan_payment_merchants_counts",
            )?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::MonitoringLoanInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LoanPaymentsCounts {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "baseline_count", &self.baseline_count)?;
        codec::put_some(&mut members, "current_count", self.current_count.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LoanPaymentsCounts {
    const NAME: &'static str = "LoanPaymentsCounts";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "baseline_count" => 0,
            "current_count" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut baseline_count: Option<codec::Float> = None;
        let mut current_count: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if baseline_count.is_none() => baseline_count = members.next_value()?,
                1 if current_count.is_none() => current_count = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            baseline_count: baseline_count.map(|value| value.0),
            current_count: current_count.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LoanPaymentsCounts {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LoanPaymentsMerchantCounts {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "baseline_count", &self.baseline_count)?;
        codec::put_some(&mut members, "current_count", self.current_count.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LoanPaymentsMerchantCounts {
    const NAME: &'static str = "LoanPaymentsMerchantCounts";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "baseline_count" => 0,
            "current_count" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut baseline_count: Option<codec::Float> = None;
        let mut current_count: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if baseline_count.is_none() => baseline_count = members.next_value()?,
                1 if current_count.is_none() => current_count = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            baseline_count: baseline_count.map(|value| value.0),
            current_count: current_count.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LoanPaymentsMerchantCounts {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put(&mut members, "balances", &self.balances)?;
        codec::put(&mut members, "consumer_disputes", &self.consumer_disputes)?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put_some(&mut members, "metadata", self.metadata.as_ref())?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "official_name", &self.official_name)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put_some(&mut members, "days_available", self.days_available.as_ref())?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::put(&mut members, "owners", &self.owners)?;
        codec::put(&mut members, "ownership_type", &self.ownership_type)?;
        codec::put(
            &mut members,
            "historical_balances",
            &self.historical_balances,
        )?;
        codec::put_some(
            &mut members,
            "account_insights",
            self.account_insights.as_ref(),
        )?;
        codec::put_some(&mut members, "attributes", self.attributes.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportAccount {
    const NAME: &'static str = "BaseReportAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "balances" => 1,
            "consumer_disputes" => 2,
            "mask" => 3,
            "metadata" => 4,
            "name" => 5,
            "official_name" => 6,
            "type" => 7,
            "subtype" => 8,
            "days_available" => 9,
            "transactions" => 10,
            "owners" => 11,
            "ownership_type" => 12,
            "historical_balances" => 13,
            "account_insights" => 14,
            "attributes" => 15,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut balances: Option<super::types::BaseReportAccountBalances> = None;
        let mut consumer_disputes: Option<Vec<super::types::ConsumerDispute>> = None;
        let mut mask: Option<String> = None;
        let mut metadata: Option<super::types::BaseReportAccountMetadata> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        let mut days_available: Option<codec::Int> = None;
        let mut transactions: Option<Vec<super::types::BaseReportTransaction>> = None;
        let mut owners: Option<Vec<plaid_types::Owner>> = None;
        let mut ownership_type: Option<plaid_types::OwnershipType> = None;
        let mut historical_balances: Option<Vec<super::types::BaseReportHistoricalBalance>> = None;
        let mut account_insights: Option<super::types::BaseReportAccountInsights> = None;
        let mut attributes: Option<super::types::BaseReportAttributes> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if balances.is_none() => balances = Some(members.next_value()?),
                2 if consumer_disputes.is_none() => consumer_disputes = members.next_value()?,
                3 if mask.is_none() => mask = members.next_value()?,
                4 if metadata.is_none() => metadata = members.next_value()?,
                5 if name.is_none() => name = Some(members.next_value()?),
                6 if official_name.is_none() => official_name = members.next_value()?,
                7 if r#type.is_none() => r#type = Some(members.next_value()?),
                8 if subtype.is_none() => subtype = members.next_value()?,
                9 if days_available.is_none() => days_available = members.next_value()?,
                10 if transactions.is_none() => transactions = members.next_value()?,
                11 if owners.is_none() => owners = members.next_value()?,
                12 if ownership_type.is_none() => ownership_type = members.next_value()?,
                13 if historical_balances.is_none() => {
                    historical_balances = members.next_value()?
                }
                14 if account_insights.is_none() => account_insights = members.next_value()?,
                15 if attributes.is_none() => attributes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            balances: codec::required(balances, "balances")?,
            consumer_disputes: consumer_disputes.unwrap_or_default(),
            mask,
            metadata,
            name: codec::required(name, "name")?,
            official_name,
            r#type: codec::required(r#type, "type")?,
            subtype,
            days_available: days_available.map(|value| value.0),
            transactions: transactions.unwrap_or_default(),
            owners: owners.unwrap_or_default(),
            ownership_type,
            historical_balances: historical_balances.unwrap_or_default(),
            account_insights,
            attributes,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReportAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportAccountBalances {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "available", &self.available)?;
        codec::put(&mut members, "current", &self.current)?;
        codec::put(&mut members, "limit", &self.limit)?;
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
        codec::put(&mut members, "average_balance", &self.average_balance)?;
        codec::put(
            &mut members,
            "average_monthly_balances",
            &self.average_monthly_balances,
        )?;
        codec::put(
            &mut members,
            "most_recent_thirty_day_average_balance",
            &self.most_recent_thirty_day_average_balance,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportAccountBalances {
    const NAME: &'static str = "BaseReportAccountBalances";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "available" => 0,
            "current" => 1,
            "limit" => 2,
            "iso_currency_code" => 3,
            "unofficial_currency_code" => 4,
            "last_updated_datetime" => 5,
            "average_balance" => 6,
            "average_monthly_balances" => 7,
            "most_recent_thirty_day_average_balance" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut available: Option<plaid_core::Amount> = None;
        let mut current: Option<plaid_core::Amount> = None;
        let mut limit: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut last_updated_datetime: Option<plaid_core::DateTime> = None;
        let mut average_balance: Option<plaid_core::Amount> = None;
        let mut average_monthly_balances: Option<
            Vec<super::types::BaseReportAverageMonthlyBalances>,
        > = None;
        let mut most_recent_thirty_day_average_balance: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if available.is_none() => available = members.next_value()?,
                1 if current.is_none() => current = members.next_value()?,
                2 if limit.is_none() => limit = members.next_value()?,
                3 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                4 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                5 if last_updated_datetime.is_none() => {
                    last_updated_datetime = members.next_value()?
                }
                6 if average_balance.is_none() => average_balance = members.next_value()?,
                7 if average_monthly_balances.is_none() => {
                    average_monthly_balances = members.next_value()?
                }
                8 if most_recent_thirty_day_average_balance.is_none() => {
                    most_recent_thirty_day_average_balance = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            available,
            current,
            limit,
            iso_currency_code,
            unofficial_currency_code,
            last_updated_datetime,
            average_balance,
            average_monthly_balances: average_monthly_balances.unwrap_or_default(),
            most_recent_thirty_day_average_balance,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReportAccountBalances {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportAverageMonthlyBalances {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(
            &mut members,
            "average_balance",
            self.average_balance.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportAverageMonthlyBalances {
    const NAME: &'static str = "BaseReportAverageMonthlyBalances";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "average_balance" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<String> = None;
        let mut end_date: Option<String> = None;
        let mut average_balance: Option<plaid_types::CreditAmountWithCurrency> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                2 if average_balance.is_none() => average_balance = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
            average_balance,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReportAverageMonthlyBalances {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ConsumerDispute {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "consumer_dispute_id",
            self.consumer_dispute_id.as_ref(),
        )?;
        codec::put(
            &mut members,
            "dispute_field_create_date",
            &self.dispute_field_create_date,
        )?;
        codec::put(&mut members, "category", &self.category)?;
        codec::put(&mut members, "statement", &self.statement)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ConsumerDispute {
    const NAME: &'static str = "ConsumerDispute";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "consumer_dispute_id" => 0,
            "dispute_field_create_date" => 1,
            "category" => 2,
            "statement" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut consumer_dispute_id: Option<String> = None;
        let mut dispute_field_create_date: Option<plaid_core::Date> = None;
        let mut category: Option<super::types::ConsumerDisputeCategory> = None;
        let mut statement: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if consumer_dispute_id.is_none() => consumer_dispute_id = members.next_value()?,
                1 if dispute_field_create_date.is_none() => {
                    dispute_field_create_date = Some(members.next_value()?)
                }
                2 if category.is_none() => category = Some(members.next_value()?),
                3 if statement.is_none() => statement = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            consumer_dispute_id,
            dispute_field_create_date: codec::required(
                dispute_field_create_date,
                "dispute_field_create_date",
            )?,
            category: codec::required(category, "category")?,
            statement: codec::required(statement, "statement")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ConsumerDispute {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportAccountMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportAccountMetadata {
    const NAME: &'static str = "BaseReportAccountMetadata";

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
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReportAccountMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(
            &mut members,
            "original_description",
            &self.original_description,
        )?;
        codec::put(&mut members, "credit_category", &self.credit_category)?;
        codec::put(&mut members, "check_number", &self.check_number)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::put(&mut members, "date_transacted", &self.date_transacted)?;
        codec::put_some(&mut members, "location", self.location.as_ref())?;
        codec::put(&mut members, "merchant_name", &self.merchant_name)?;
        codec::put(&mut members, "pending", &self.pending)?;
        codec::put(&mut members, "account_owner", &self.account_owner)?;
        codec::put_some(&mut members, "transaction_id", self.transaction_id.as_ref())?;
        codec::put(&mut members, "transaction_type", &self.transaction_type)?;
        codec::put(&mut members, "category", &self.category)?;
        codec::put(&mut members, "category_id", &self.category_id)?;
        codec::put(
            &mut members,
            "personal_finance_category",
            &self.personal_finance_category,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportTransaction {
    const NAME: &'static str = "BaseReportTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "amount" => 1,
            "iso_currency_code" => 2,
            "unofficial_currency_code" => 3,
            "name" => 4,
            "original_description" => 5,
            "credit_category" => 6,
            "check_number" => 7,
            "date" => 8,
            "date_transacted" => 9,
            "location" => 10,
            "merchant_name" => 11,
            "pending" => 12,
            "account_owner" => 13,
            "transaction_id" => 14,
            "transaction_type" => 15,
            "category" => 16,
            "category_id" => 17,
            "personal_finance_category" => 18,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut name: Option<String> = None;
        let mut original_description: Option<String> = None;
        let mut credit_category: Option<plaid_types::CreditCategory> = None;
        let mut check_number: Option<String> = None;
        let mut date: Option<plaid_core::Date> = None;
        let mut date_transacted: Option<String> = None;
        let mut location: Option<plaid_types::Location> = None;
        let mut merchant_name: Option<String> = None;
        let mut pending: Option<bool> = None;
        let mut account_owner: Option<String> = None;
        let mut transaction_id: Option<plaid_types::TransactionId> = None;
        let mut transaction_type: Option<super::types::BaseReportTransactionType> = None;
        let mut category: Option<Vec<String>> = None;
        let mut category_id: Option<String> = None;
        let mut personal_finance_category: Option<plaid_types::PersonalFinanceCategory> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if amount.is_none() => amount = Some(members.next_value()?),
                2 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                3 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                4 if name.is_none() => name = members.next_value()?,
                5 if original_description.is_none() => {
                    original_description = members.next_value()?
                }
                6 if credit_category.is_none() => credit_category = members.next_value()?,
                7 if check_number.is_none() => check_number = members.next_value()?,
                8 if date.is_none() => date = Some(members.next_value()?),
                9 if date_transacted.is_none() => date_transacted = members.next_value()?,
                10 if location.is_none() => location = members.next_value()?,
                11 if merchant_name.is_none() => merchant_name = members.next_value()?,
                12 if pending.is_none() => pending = members.next_value()?,
                13 if account_owner.is_none() => account_owner = members.next_value()?,
                14 if transaction_id.is_none() => transaction_id = members.next_value()?,
                15 if transaction_type.is_none() => transaction_type = members.next_value()?,
                16 if category.is_none() => category = members.next_value()?,
                17 if category_id.is_none() => category_id = members.next_value()?,
                18 if personal_finance_category.is_none() => {
                    personal_finance_category = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
            name,
            original_description,
            credit_category,
            check_number,
            date: codec::required(date, "date")?,
            date_transacted,
            location,
            merchant_name,
            pending: pending.unwrap_or_default(),
            account_owner,
            transaction_id,
            transaction_type,
            category: category.unwrap_or_default(),
            category_id,
            personal_finance_category,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReportTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportHistoricalBalance {
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

impl<'de> codec::Record<'de> for super::types::BaseReportHistoricalBalance {
    const NAME: &'static str = "BaseReportHistoricalBalance";

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

impl<'de> codec::Deserialize<'de> for super::types::BaseReportHistoricalBalance {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportAccountInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "oldest_transaction_date",
            &self.oldest_transaction_date,
        )?;
        codec::put(
            &mut members,
            "most_recent_transaction_date",
            &self.most_recent_transaction_date,
        )?;
        codec::put_some(&mut members, "days_available", self.days_available.as_ref())?;
        codec::put_some(
            &mut members,
            "average_days_between_transactions",
            self.average_days_between_transactions.as_ref(),
        )?;
        codec::put(
            &mut members,
            "longest_gaps_between_transactions",
            &self.longest_gaps_between_transactions,
        )?;
        codec::put(&mut members, "number_of_inflows", &self.number_of_inflows)?;
        codec::put(
            &mut members,
            "average_inflow_amounts",
            &self.average_inflow_amounts,
        )?;
        codec::put(&mut members, "number_of_outflows", &self.number_of_outflows)?;
        codec::put(
            &mut members,
            "average_outflow_amounts",
            &self.average_outflow_amounts,
        )?;
        codec::put_some(
            &mut members,
            "number_of_days_no_transactions",
            self.number_of_days_no_transactions.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportAccountInsights {
    const NAME: &'static str = "BaseReportAccountInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "oldest_transaction_date" => 0,
            "most_recent_transaction_date" => 1,
            "days_available" => 2,
            "average_days_between_transactions" => 3,
            "longest_gaps_between_transactions" => 4,
            "number_of_inflows" => 5,
            "average_inflow_amounts" => 6,
            "number_of_outflows" => 7,
            "average_outflow_amounts" => 8,
            "number_of_days_no_transactions" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut oldest_transaction_date: Option<plaid_core::Date> = None;
        let mut most_recent_transaction_date: Option<plaid_core::Date> = None;
        let mut days_available: Option<codec::Int> = None;
        let mut average_days_between_transactions: Option<codec::Float> = None;
        let mut longest_gaps_between_transactions: Option<
            Vec<super::types::BaseReportLongestGapInsights>,
        > = None;
        let mut number_of_inflows: Option<Vec<super::types::BaseReportNumberFlowInsights>> = None;
        let mut average_inflow_amounts: Option<Vec<super::types::BaseReportAverageFlowInsights>> =
            None;
        let mut number_of_outflows: Option<Vec<super::types::BaseReportNumberFlowInsights>> = None;
        let mut average_outflow_amounts: Option<Vec<super::types::BaseReportAverageFlowInsights>> =
            None;
        let mut number_of_days_no_transactions: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if oldest_transaction_date.is_none() => {
                    oldest_transaction_date = members.next_value()?
                }
                1 if most_recent_transaction_date.is_none() => {
                    most_recent_transaction_date = members.next_value()?
                }
                2 if days_available.is_none() => days_available = members.next_value()?,
                3 if average_days_between_transactions.is_none() => {
                    average_days_between_transactions = members.next_value()?
                }
                4 if longest_gaps_between_transactions.is_none() => {
                    longest_gaps_between_transactions = members.next_value()?
                }
                5 if number_of_inflows.is_none() => number_of_inflows = members.next_value()?,
                6 if average_inflow_amounts.is_none() => {
                    average_inflow_amounts = members.next_value()?
                }
                7 if number_of_outflows.is_none() => number_of_outflows = members.next_value()?,
                8 if average_outflow_amounts.is_none() => {
                    average_outflow_amounts = members.next_value()?
                }
                9 if number_of_days_no_transactions.is_none() => {
                    number_of_days_no_transactions = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            oldest_transaction_date,
            most_recent_transaction_date,
            days_available: days_available.map(|value| value.0),
            average_days_between_transactions: average_days_between_transactions
                .map(|value| value.0),
            longest_gaps_between_transactions: longest_gaps_between_transactions
                .unwrap_or_default(),
            number_of_inflows: number_of_inflows.unwrap_or_default(),
            average_inflow_amounts: average_inflow_amounts.unwrap_or_default(),
            number_of_outflows: number_of_outflows.unwrap_or_default(),
            average_outflow_amounts: average_outflow_amounts.unwrap_or_default(),
            number_of_days_no_transactions: number_of_days_no_transactions.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReportAccountInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportLongestGapInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put(&mut members, "days", &self.days)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportLongestGapInsights {
    const NAME: &'static str = "BaseReportLongestGapInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "days" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut days: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                2 if days.is_none() => days = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
            days: days.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReportLongestGapInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportNumberFlowInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(&mut members, "count", self.count.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportNumberFlowInsights {
    const NAME: &'static str = "BaseReportNumberFlowInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "count" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut count: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                2 if count.is_none() => count = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
            count: count.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReportNumberFlowInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportAverageFlowInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(&mut members, "total_amount", self.total_amount.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportAverageFlowInsights {
    const NAME: &'static str = "BaseReportAverageFlowInsights";

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
        let mut total_amount: Option<plaid_types::CreditAmountWithCurrency> = None;
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

impl<'de> codec::Deserialize<'de> for super::types::BaseReportAverageFlowInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportAttributes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "is_primary_account", &self.is_primary_account)?;
        codec::put(
            &mut members,
            "primary_account_score",
            &self.primary_account_score,
        )?;
        codec::put_some(
            &mut members,
            "nsf_overdraft_transactions_count",
            self.nsf_overdraft_transactions_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "nsf_overdraft_transactions_count_30d",
            self.nsf_overdraft_transactions_count_30d.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "nsf_overdraft_transactions_count_60d",
            self.nsf_overdraft_transactions_count_60d.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "nsf_overdraft_transactions_count_90d",
            self.nsf_overdraft_transactions_count_90d.as_ref(),
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount",
            &self.total_inflow_amount,
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount_30d",
            &self.total_inflow_amount_30d,
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount_60d",
            &self.total_inflow_amount_60d,
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount_90d",
            &self.total_inflow_amount_90d,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount",
            &self.total_outflow_amount,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount_30d",
            &self.total_outflow_amount_30d,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount_60d",
            &self.total_outflow_amount_60d,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount_90d",
            &self.total_outflow_amount_90d,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportAttributes {
    const NAME: &'static str = "BaseReportAttributes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "is_primary_account" => 0,
            "primary_account_score" => 1,
            "nsf_overdraft_transactions_count" => 2,
            "nsf_overdraft_transactions_count_30d" => 3,
            "nsf_overdraft_transactions_count_60d" => 4,
            "nsf_overdraft_transactions_count_90d" => 5,
            "total_inflow_amount" => 6,
            "total_inflow_amount_30d" => 7,
            "total_inflow_amount_60d" => 8,
            "total_inflow_amount_90d" => 9,
            "total_outflow_amount" => 10,
            "total_outflow_amount_30d" => 11,
            "total_outflow_amount_60d" => 12,
            "total_outflow_amount_90d" => 13,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut is_primary_account: Option<bool> = None;
        let mut primary_account_score: Option<codec::Float> = None;
        let mut nsf_overdraft_transactions_count: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_30d: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_60d: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_90d: Option<codec::Int> = None;
        let mut total_inflow_amount: Option<super::types::TotalInflowAmount> = None;
        let mut total_inflow_amount_30d: Option<super::types::TotalInflowAmount30d> = None;
        let mut total_inflow_amount_60d: Option<super::types::TotalInflowAmount60d> = None;
        let mut total_inflow_amount_90d: Option<super::types::TotalInflowAmount90d> = None;
        let mut total_outflow_amount: Option<super::types::TotalOutflowAmount> = None;
        let mut total_outflow_amount_30d: Option<super::types::TotalOutflowAmount30d> = None;
        let mut total_outflow_amount_60d: Option<super::types::TotalOutflowAmount60d> = None;
        let mut total_outflow_amount_90d: Option<super::types::TotalOutflowAmount90d> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if is_primary_account.is_none() => is_primary_account = members.next_value()?,
                1 if primary_account_score.is_none() => {
                    primary_account_score = members.next_value()?
                }
                2 if nsf_overdraft_transactions_count.is_none() => {
                    nsf_overdraft_transactions_count = members.next_value()?
                }
                3 if nsf_overdraft_transactions_count_30d.is_none() => {
                    nsf_overdraft_transactions_count_30d = members.next_value()?
                }
                4 if nsf_overdraft_transactions_count_60d.is_none() => {
                    nsf_overdraft_transactions_count_60d = members.next_value()?
                }
                5 if nsf_overdraft_transactions_count_90d.is_none() => {
                    nsf_overdraft_transactions_count_90d = members.next_value()?
                }
                6 if total_inflow_amount.is_none() => total_inflow_amount = members.next_value()?,
                7 if total_inflow_amount_30d.is_none() => {
                    total_inflow_amount_30d = members.next_value()?
                }
                8 if total_inflow_amount_60d.is_none() => {
                    total_inflow_amount_60d = members.next_value()?
                }
                9 if total_inflow_amount_90d.is_none() => {
                    total_inflow_amount_90d = members.next_value()?
                }
                10 if total_outflow_amount.is_none() => {
                    total_outflow_amount = members.next_value()?
                }
                11 if total_outflow_amount_30d.is_none() => {
                    total_outflow_amount_30d = members.next_value()?
                }
                12 if total_outflow_amount_60d.is_none() => {
                    total_outflow_amount_60d = members.next_value()?
                }
                13 if total_outflow_amount_90d.is_none() => {
                    total_outflow_amount_90d = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            is_primary_account,
            primary_account_score: primary_account_score.map(|value| value.0),
            nsf_overdraft_transactions_count: nsf_overdraft_transactions_count.map(|value| value.0),
            nsf_overdraft_transactions_count_30d: nsf_overdraft_transactions_count_30d
                .map(|value| value.0),
            nsf_overdraft_transactions_count_60d: nsf_overdraft_transactions_count_60d
                .map(|value| value.0),
            nsf_overdraft_transactions_count_90d: nsf_overdraft_transactions_count_90d
                .map(|value| value.0),
            total_inflow_amount,
            total_inflow_amount_30d,
            total_inflow_amount_60d,
            total_inflow_amount_90d,
            total_outflow_amount,
            total_outflow_amount_30d,
            total_outflow_amount_60d,
            total_outflow_amount_90d,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReportAttributes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalInflowAmount {
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

impl<'de> codec::Record<'de> for super::types::TotalInflowAmount {
    const NAME: &'static str = "TotalInflowAmount";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalInflowAmount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalInflowAmount30d {
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

impl<'de> codec::Record<'de> for super::types::TotalInflowAmount30d {
    const NAME: &'static str = "TotalInflowAmount30d";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalInflowAmount30d {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalInflowAmount60d {
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

impl<'de> codec::Record<'de> for super::types::TotalInflowAmount60d {
    const NAME: &'static str = "TotalInflowAmount60d";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalInflowAmount60d {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalInflowAmount90d {
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

impl<'de> codec::Record<'de> for super::types::TotalInflowAmount90d {
    const NAME: &'static str = "TotalInflowAmount90d";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalInflowAmount90d {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalOutflowAmount {
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

impl<'de> codec::Record<'de> for super::types::TotalOutflowAmount {
    const NAME: &'static str = "TotalOutflowAmount";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalOutflowAmount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalOutflowAmount30d {
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

impl<'de> codec::Record<'de> for super::types::TotalOutflowAmount30d {
    const NAME: &'static str = "TotalOutflowAmount30d";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalOutflowAmount30d {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalOutflowAmount60d {
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

impl<'de> codec::Record<'de> for super::types::TotalOutflowAmount60d {
    const NAME: &'static str = "TotalOutflowAmount60d";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalOutflowAmount60d {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalOutflowAmount90d {
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

impl<'de> codec::Record<'de> for super::types::TotalOutflowAmount90d {
    const NAME: &'static str = "TotalOutflowAmount90d";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalOutflowAmount90d {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraPartnerInsightsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_token", &self.user_token)?;
        codec::put_some(&mut members, "user_tier", self.user_tier.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraPartnerInsightsGetRequest {
    const NAME: &'static str = "CraPartnerInsightsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "user_tier" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_tier: Option<super::types::CraUserTier> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = Some(members.next_value()?),
                1 if user_tier.is_none() => user_tier = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token: codec::required(user_token, "user_token")?,
            user_tier,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraPartnerInsightsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraPartnerInsightsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report", &self.report)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraPartnerInsightsGetResponse {
    const NAME: &'static str = "CraPartnerInsightsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report: Option<Vec<super::types::CraPartnerInsights>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report.is_none() => report = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report: report.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraPartnerInsightsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraPartnerInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "report_id", self.report_id.as_ref())?;
        codec::put_some(&mut members, "generated_time", self.generated_time.as_ref())?;
        codec::put(&mut members, "client_report_id", &self.client_report_id)?;
        codec::put(&mut members, "fico", &self.fico)?;
        codec::put(&mut members, "prism", &self.prism)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraPartnerInsights {
    const NAME: &'static str = "CraPartnerInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report_id" => 0,
            "generated_time" => 1,
            "client_report_id" => 2,
            "fico" => 3,
            "prism" => 4,
            "items" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report_id: Option<String> = None;
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut client_report_id: Option<String> = None;
        let mut fico: Option<super::types::CraPartnerInsightsFicoResults> = None;
        let mut prism: Option<super::types::CraPartnerInsightsPrism> = None;
        let mut items: Option<Vec<super::types::CraPartnerInsightsItem>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report_id.is_none() => report_id = members.next_value()?,
                1 if generated_time.is_none() => generated_time = members.next_value()?,
                2 if client_report_id.is_none() => client_report_id = members.next_value()?,
                3 if fico.is_none() => fico = members.next_value()?,
                4 if prism.is_none() => prism = members.next_value()?,
                5 if items.is_none() => items = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report_id,
            generated_time,
            client_report_id,
            fico,
            prism,
            items: items.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraPartnerInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraPartnerInsightsFicoResults {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "lender_application_id",
            &self.lender_application_id,
        )?;
        codec::put(
            &mut members,
            "ultrafico_score_results",
            &self.ultrafico_score_results,
        )?;
        codec::put(
            &mut members,
            "report_characteristics",
            &self.report_characteristics,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraPartnerInsightsFicoResults {
    const NAME: &'static str = "CraPartnerInsightsFicoResults";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "lender_application_id" => 0,
            "ultrafico_score_results" => 1,
            "report_characteristics" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut lender_application_id: Option<String> = None;
        let mut ultrafico_score_results: Option<
            Vec<super::types::CraPartnerInsightsUltraFicoScoreResult>,
        > = None;
        let mut report_characteristics: Option<
            super::types::CraPartnerInsightsFicoReportCharacteristics,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if lender_application_id.is_none() => {
                    lender_application_id = Some(members.next_value()?)
                }
                1 if ultrafico_score_results.is_none() => {
                    ultrafico_score_results = members.next_value()?
                }
                2 if report_characteristics.is_none() => {
                    report_characteristics = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            lender_application_id: codec::required(lender_application_id, "lender_application_id")?,
            ultrafico_score_results: ultrafico_score_results.unwrap_or_default(),
            report_characteristics,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraPartnerInsightsFicoResults {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraPartnerInsightsUltraFicoScoreResult {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "request_correlation_id",
            self.request_correlation_id.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "fico_scoring_request_id",
            self.fico_scoring_request_id.as_ref(),
        )?;
        codec::put(&mut members, "ultrafico_score", &self.ultrafico_score)?;
        codec::put_some(&mut members, "error_reason", self.error_reason.as_ref())?;
        codec::put(&mut members, "exclusion_code", &self.exclusion_code)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraPartnerInsightsUltraFicoScoreResult {
    const NAME: &'static str = "CraPartnerInsightsUltraFicoScoreResult";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_correlation_id" => 0,
            "fico_scoring_request_id" => 1,
            "ultrafico_score" => 2,
            "error_reason" => 3,
            "exclusion_code" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_correlation_id: Option<String> = None;
        let mut fico_scoring_request_id: Option<String> = None;
        let mut ultrafico_score: Option<super::types::CraPartnerInsightsUltraFicoScore> = None;
        let mut error_reason: Option<String> = None;
        let mut exclusion_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_correlation_id.is_none() => {
                    request_correlation_id = members.next_value()?
                }
                1 if fico_scoring_request_id.is_none() => {
                    fico_scoring_request_id = members.next_value()?
                }
                2 if ultrafico_score.is_none() => ultrafico_score = members.next_value()?,
                3 if error_reason.is_none() => error_reason = members.next_value()?,
                4 if exclusion_code.is_none() => exclusion_code = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            request_correlation_id,
            fico_scoring_request_id,
            ultrafico_score,
            error_reason,
            exclusion_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraPartnerInsightsUltraFicoScoreResult {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraPartnerInsightsUltraFicoScore {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "ultrafico_score_version",
            &self.ultrafico_score_version,
        )?;
        codec::put_some(&mut members, "score", self.score.as_ref())?;
        codec::put(
            &mut members,
            "negative_reason_codes",
            &self.negative_reason_codes,
        )?;
        codec::put(
            &mut members,
            "positive_reason_codes",
            &self.positive_reason_codes,
        )?;
        codec::put(&mut members, "reason_code_1", &self.reason_code_1)?;
        codec::put(&mut members, "reason_code_2", &self.reason_code_2)?;
        codec::put(&mut members, "reason_code_3", &self.reason_code_3)?;
        codec::put(&mut members, "reason_code_4", &self.reason_code_4)?;
        codec::put(
            &mut members,
            "positive_reason_code_1",
            &self.positive_reason_code_1,
        )?;
        codec::put(
            &mut members,
            "positive_reason_code_2",
            &self.positive_reason_code_2,
        )?;
        codec::put(
            &mut members,
            "positive_reason_code_3",
            &self.positive_reason_code_3,
        )?;
        codec::put(
            &mut members,
            "positive_reason_code_4",
            &self.positive_reason_code_4,
        )?;
        codec::put(
            &mut members,
            "did_inquiries_adversely_affect_score",
            &self.did_inquiries_adversely_affect_score,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraPartnerInsightsUltraFicoScore {
    const NAME: &'static str = "CraPartnerInsightsUltraFicoScore";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ultrafico_score_version" => 0,
            "score" => 1,
            "negative_reason_codes" => 2,
            "positive_reason_codes" => 3,
            "reason_code_1" => 4,
            "reason_code_2" => 5,
            "reason_code_3" => 6,
            "reason_code_4" => 7,
            "positive_reason_code_1" => 8,
            "positive_reason_code_2" => 9,
            "positive_reason_code_3" => 10,
            "positive_reason_code_4" => 11,
            "did_inquiries_adversely_affect_score" => 12,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ultrafico_score_version: Option<
            plaid_types::CraPartnerInsightsUltraFicoScoreVersion,
        > = None;
        let mut score: Option<codec::Int> = None;
        let mut negative_reason_codes: Option<Vec<String>> = None;
        let mut positive_reason_codes: Option<Vec<String>> = None;
        let mut reason_code_1: Option<String> = None;
        let mut reason_code_2: Option<String> = None;
        let mut reason_code_3: Option<String> = None;
        let mut reason_code_4: Option<String> = None;
        let mut positive_reason_code_1: Option<String> = None;
        let mut positive_reason_code_2: Option<String> = None;
        let mut positive_reason_code_3: Option<String> = None;
        let mut positive_reason_code_4: Option<String> = None;
        let mut did_inquiries_adversely_affect_score: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ultrafico_score_version.is_none() => {
                    ultrafico_score_version = Some(members.next_value()?)
                }
                1 if score.is_none() => score = members.next_value()?,
                2 if negative_reason_codes.is_none() => {
                    negative_reason_codes = members.next_value()?
                }
                3 if positive_reason_codes.is_none() => {
                    positive_reason_codes = members.next_value()?
                }
                4 if reason_code_1.is_none() => reason_code_1 = members.next_value()?,
                5 if reason_code_2.is_none() => reason_code_2 = members.next_value()?,
                6 if reason_code_3.is_none() => reason_code_3 = members.next_value()?,
                7 if reason_code_4.is_none() => reason_code_4 = members.next_value()?,
                8 if positive_reason_code_1.is_none() => {
                    positive_reason_code_1 = members.next_value()?
                }
                9 if positive_reason_code_2.is_none() => {
                    positive_reason_code_2 = members.next_value()?
                }
                10 if positive_reason_code_3.is_none() => {
                    positive_reason_code_3 = members.next_value()?
                }
                11 if positive_reason_code_4.is_none() => {
                    positive_reason_code_4 = members.next_value()?
                }
                12 if did_inquiries_adversely_affect_score.is_none() => {
                    did_inquiries_adversely_affect_score = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ultrafico_score_version: codec::required(
                ultrafico_score_version,
                "ultrafico_score_version",
            )?,
            score: score.map(|value| value.0),
            negative_reason_codes: negative_reason_codes.unwrap_or_default(),
            positive_reason_codes: positive_reason_codes.unwrap_or_default(),
            reason_code_1,
            reason_code_2,
            reason_code_3,
            reason_code_4,
            positive_reason_code_1,
            positive_reason_code_2,
            positive_reason_code_3,
            positive_reason_code_4,
            did_inquiries_adversely_affect_score,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraPartnerInsightsUltraFicoScore {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraPartnerInsightsFicoReportCharacteristics {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "num_accounts", &self.num_accounts)?;
        codec::put(
            &mut members,
            "avg_daily_balance_over_1_month",
            &self.avg_daily_balance_over_1_month,
        )?;
        codec::put(
            &mut members,
            "avg_daily_balance_over_3_months",
            &self.avg_daily_balance_over_3_months,
        )?;
        codec::put(
            &mut members,
            "avg_daily_balance_over_6_months",
            &self.avg_daily_balance_over_6_months,
        )?;
        codec::put(
            &mut members,
            "avg_daily_balance_over_12_months",
            &self.avg_daily_balance_over_12_months,
        )?;
        codec::put(
            &mut members,
            "days_since_earliest_tx",
            &self.days_since_earliest_tx,
        )?;
        codec::put(
            &mut members,
            "days_since_most_recent_negative_ending_balance",
            &self.days_since_most_recent_negative_ending_balance,
        )?;
        codec::put(
            &mut members,
            "days_since_most_recent_insufficient_funds_fee_debit_tx",
            &self.days_since_most_recent_insufficient_funds_fee_debit_tx,
        )?;
        codec::put(
            &mut members,
            "tot_number_days_with_negative_balance_over_1_month",
            &self.tot_number_days_with_negative_balance_over_1_month,
        )?;
        codec::put(
            &mut members,
            "tot_number_days_with_negative_balance_over_3_months",
            &self.tot_number_days_with_negative_balance_over_3_months,
        )?;
        codec::put(
            &mut members,
            "tot_number_days_with_negative_balance_over_6_months",
            &self.tot_number_days_with_negative_balance_over_6_months,
        )?;
        codec::put(
            &mut members,
            "tot_number_days_with_negative_balance_over_12_months",
            &self.tot_number_days_with_negative_balance_over_12_months,
        )?;
        codec::put(
            &mut members,
            "days_since_most_recent_tx",
            &self.days_since_most_recent_tx,
        )?;
        codec::put(
            &mut members,
            "days_with_tx_over_1_month",
            &self.days_with_tx_over_1_month,
        )?;
        codec::put(
            &mut members,
            "days_with_tx_over_3_months",
            &self.days_with_tx_over_3_months,
        )?;
        codec::put(
            &mut members,
            "days_with_tx_over_6_months",
            &self.days_with_tx_over_6_months,
        )?;
        codec::put(
            &mut members,
            "days_with_tx_over_12_months",
            &self.days_with_tx_over_12_months,
        )?;
        codec::put(
            &mut members,
            "tot_current_balances",
            &self.tot_current_balances,
        )?;
        codec::put(
            &mut members,
            "num_checking_accounts",
            &self.num_checking_accounts,
        )?;
        codec::put(
            &mut members,
            "num_money_market_accounts",
            &self.num_money_market_accounts,
        )?;
        codec::put(
            &mut members,
            "num_savings_accounts",
            &self.num_savings_accounts,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraPartnerInsightsFicoReportCharacteristics {
    const NAME: &'static str = "CraPartnerInsightsFicoReportCharacteristics";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "num_accounts" => 0,
            "avg_daily_balance_over_1_month" => 1,
            "avg_daily_balance_over_3_months" => 2,
            "avg_daily_balance_over_6_months" => 3,
            "avg_daily_balance_over_12_months" => 4,
            "days_since_earliest_tx" => 5,
            "days_since_most_recent_negative_ending_balance" => 6,
            "days_since_most_recent_insufficient_funds_fee_debit_tx" => 7,
            "tot_number_days_with_negative_balance_over_1_month" => 8,
            "tot_number_days_with_negative_balance_over_3_months" => 9,
            "tot_number_days_with_negative_balance_over_6_months" => 10,
            "tot_number_days_with_negative_balance_over_12_months" => 11,
            "days_since_most_recent_tx" => 12,
            "days_with_tx_over_1_month" => 13,
            "days_with_tx_over_3_months" => 14,
            "days_with_tx_over_6_months" => 15,
            "days_with_tx_over_12_months" => 16,
            "tot_current_balances" => 17,
            "num_checking_accounts" => 18,
            "num_money_market_accounts" => 19,
            "num_savings_accounts" => 20,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut num_accounts: Option<codec::Int> = None;
        let mut avg_daily_balance_over_1_month: Option<plaid_core::Amount> = None;
        let mut avg_daily_balance_over_3_months: Option<plaid_core::Amount> = None;
        let mut avg_daily_balance_over_6_months: Option<plaid_core::Amount> = None;
        let mut avg_daily_balance_over_12_months: Option<plaid_core::Amount> = None;
        let mut days_since_earliest_tx: Option<codec::Int> = None;
        let mut days_since_most_recent_negative_ending_balance: Option<codec::Int> = None;
        let mut days_since_most_recent_insufficient_funds_fee_debit_tx: Option<codec::Int> = None;
        let mut tot_number_days_with_negative_balance_over_1_month: Option<codec::Int> = None;
        let mut tot_number_days_with_negative_balance_over_3_months: Option<codec::Int> = None;
        let mut tot_number_days_with_negative_balance_over_6_months: Option<codec::Int> = None;
        let mut tot_number_days_with_negative_balance_over_12_months: Option<codec::Int> = None;
        let mut days_since_most_recent_tx: Option<codec::Int> = None;
        let mut days_with_tx_over_1_month: Option<codec::Int> = None;
        let mut days_with_tx_over_3_months: Option<codec::Int> = None;
        let mut days_with_tx_over_6_months: Option<codec::Int> = None;
        let mut days_with_tx_over_12_months: Option<codec::Int> = None;
        let mut tot_current_balances: Option<plaid_core::Amount> = None;
        let mut num_checking_accounts: Option<codec::Int> = None;
        let mut num_money_market_accounts: Option<codec::Int> = None;
        let mut num_savings_accounts: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if num_accounts.is_none() => num_accounts = members.next_value()?,
                1 if avg_daily_balance_over_1_month.is_none() => {
                    avg_daily_balance_over_1_month = members.next_value()?
                }
                2 if avg_daily_balance_over_3_months.is_none() => {
                    avg_daily_balance_over_3_months = members.next_value()?
                }
                3 if avg_daily_balance_over_6_months.is_none() => {
                    avg_daily_balance_over_6_months = members.next_value()?
                }
                4 if avg_daily_balance_over_12_months.is_none() => {
                    avg_daily_balance_over_12_months = members.next_value()?
                }
                5 if days_since_earliest_tx.is_none() => {
                    days_since_earliest_tx = members.next_value()?
                }
                6 if days_since_most_recent_negative_ending_balance.is_none() => {
                    days_since_most_recent_negative_ending_balance = members.next_value()?
                }
                7 if days_since_most_recent_insufficient_funds_fee_debit_tx.is_none() => {
                    days_since_most_recent_insufficient_funds_fee_debit_tx = members.next_value()?
                }
                8 if tot_number_days_with_negative_balance_over_1_month.is_none() => {
                    tot_number_days_with_negative_balance_over_1_month = members.next_value()?
                }
                9 if tot_number_days_with_negative_balance_over_3_months.is_none() => {
                    tot_number_days_with_negative_balance_over_3_months = members.next_value()?
                }
                10 if tot_number_days_with_negative_balance_over_6_months.is_none() => {
                    tot_number_days_with_negative_balance_over_6_months = members.next_value()?
                }
                11 if tot_number_days_with_negative_balance_over_12_months.is_none() => {
                    tot_number_days_with_negative_balance_over_12_months = members.next_value()?
                }
                12 if days_since_most_recent_tx.is_none() => {
                    days_since_most_recent_tx = members.next_value()?
                }
                13 if days_with_tx_over_1_month.is_none() => {
                    days_with_tx_over_1_month = members.next_value()?
                }
                14 if days_with_tx_over_3_months.is_none() => {
                    days_with_tx_over_3_months = members.next_value()?
                }
                15 if days_with_tx_over_6_months.is_none() => {
                    days_with_tx_over_6_months = members.next_value()?
                }
                16 if days_with_tx_over_12_months.is_none() => {
                    days_with_tx_over_12_months = members.next_value()?
                }
                17 if tot_current_balances.is_none() => {
                    tot_current_balances = members.next_value()?
                }
                18 if num_checking_accounts.is_none() => {
                    num_checking_accounts = members.next_value()?
                }
                19 if num_money_market_accounts.is_none() => {
                    num_money_market_accounts = members.next_value()?
                }
                20 if num_savings_accounts.is_none() => {
                    num_savings_accounts = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            num_accounts: num_accounts.map(|value| value.0),
            avg_daily_balance_over_1_month,
            avg_daily_balance_over_3_months,
            avg_daily_balance_over_6_months,
            avg_daily_balance_over_12_months,
            days_since_earliest_tx: days_since_earliest_tx.map(|value| value.0),
            days_since_most_recent_negative_ending_balance:
                days_since_most_recent_negative_ending_balance.map(|value| value.0),
            days_since_most_recent_insufficient_funds_fee_debit_tx:
                days_since_most_recent_insufficient_funds_fee_debit_tx.map(|value| value.0),
            tot_number_days_with_negative_balance_over_1_month:
                tot_number_days_with_negative_balance_over_1_month.map(|value| value.0),
            tot_number_days_with_negative_balance_over_3_months:
                tot_number_days_with_negative_balance_over_3_months.map(|value| value.0),
            tot_number_days_with_negative_balance_over_6_months:
                tot_number_days_with_negative_balance_over_6_months.map(|value| value.0),
            tot_number_days_with_negative_balance_over_12_months:
                tot_number_days_with_negative_balance_over_12_months.map(|value| value.0),
            days_since_most_recent_tx: days_since_most_recent_tx.map(|value| value.0),
            days_with_tx_over_1_month: days_with_tx_over_1_month.map(|value| value.0),
            days_with_tx_over_3_months: days_with_tx_over_3_months.map(|value| value.0),
            days_with_tx_over_6_months: days_with_tx_over_6_months.map(|value| value.0),
            days_with_tx_over_12_months: days_with_tx_over_12_months.map(|value| value.0),
            tot_current_balances,
            num_checking_accounts: num_checking_accounts.map(|value| value.0),
            num_money_market_accounts: num_money_market_accounts.map(|value| value.0),
            num_savings_accounts: num_savings_accounts.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraPartnerInsightsFicoReportCharacteristics {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraPartnerInsightsPrism {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "insights", &self.insights)?;
        codec::put(&mut members, "cash_score", &self.cash_score)?;
        codec::put(&mut members, "extend", &self.extend)?;
        codec::put(&mut members, "first_detect", &self.first_detect)?;
        codec::put(&mut members, "detect", &self.detect)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraPartnerInsightsPrism {
    const NAME: &'static str = "CraPartnerInsightsPrism";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "insights" => 0,
            "cash_score" => 1,
            "extend" => 2,
            "first_detect" => 3,
            "detect" => 4,
            "status" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut insights: Option<super::types::PrismInsights> = None;
        let mut cash_score: Option<super::types::PrismCashScore> = None;
        let mut extend: Option<super::types::PrismExtend> = None;
        let mut first_detect: Option<super::types::PrismFirstDetect> = None;
        let mut detect: Option<super::types::PrismDetect> = None;
        let mut status: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if insights.is_none() => insights = members.next_value()?,
                1 if cash_score.is_none() => cash_score = members.next_value()?,
                2 if extend.is_none() => extend = members.next_value()?,
                3 if first_detect.is_none() => first_detect = members.next_value()?,
                4 if detect.is_none() => detect = members.next_value()?,
                5 if status.is_none() => status = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            insights,
            cash_score,
            extend,
            first_detect,
            detect,
            status: codec::required(status, "status")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraPartnerInsightsPrism {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PrismInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put_some(&mut members, "model_version", self.model_version.as_ref())?;
        codec::put_some(&mut members, "result", self.result.as_ref())?;
        codec::put_some(&mut members, "error_reason", self.error_reason.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PrismInsights {
    const NAME: &'static str = "PrismInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "version" => 0,
            "model_version" => 1,
            "result" => 2,
            "error_reason" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut version: Option<codec::Whole> = None;
        let mut model_version: Option<codec::TextOfNumber> = None;
        let mut result: Option<plaid_core::json::Map> = None;
        let mut error_reason: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if version.is_none() => version = members.next_value()?,
                1 if model_version.is_none() => model_version = members.next_value()?,
                2 if result.is_none() => result = members.next_value()?,
                3 if error_reason.is_none() => error_reason = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            version: version.and_then(|value| value.0),
            model_version: model_version.map(|value| value.0),
            result,
            error_reason,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PrismInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PrismCashScore {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put_some(&mut members, "model_version", self.model_version.as_ref())?;
        codec::put(&mut members, "score", &self.score)?;
        codec::put(&mut members, "reason_codes", &self.reason_codes)?;
        codec::put_some(&mut members, "metadata", self.metadata.as_ref())?;
        codec::put_some(&mut members, "error_reason", self.error_reason.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PrismCashScore {
    const NAME: &'static str = "PrismCashScore";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "version" => 0,
            "model_version" => 1,
            "score" => 2,
            "reason_codes" => 3,
            "metadata" => 4,
            "error_reason" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut version: Option<codec::Whole> = None;
        let mut model_version: Option<codec::TextOfNumber> = None;
        let mut score: Option<codec::Int> = None;
        let mut reason_codes: Option<Vec<String>> = None;
        let mut metadata: Option<super::types::PrismCashScoreMetadata> = None;
        let mut error_reason: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if version.is_none() => version = members.next_value()?,
                1 if model_version.is_none() => model_version = members.next_value()?,
                2 if score.is_none() => score = members.next_value()?,
                3 if reason_codes.is_none() => reason_codes = members.next_value()?,
                4 if metadata.is_none() => metadata = members.next_value()?,
                5 if error_reason.is_none() => error_reason = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            version: version.and_then(|value| value.0),
            model_version: model_version.map(|value| value.0),
            score: score.map(|value| value.0),
            reason_codes: reason_codes.unwrap_or_default(),
            metadata,
            error_reason,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PrismCashScore {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PrismCashScoreMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "max_age", &self.max_age)?;
        codec::put(&mut members, "min_age", &self.min_age)?;
        codec::put(&mut members, "min_age_credit", &self.min_age_credit)?;
        codec::put(&mut members, "min_age_debit", &self.min_age_debit)?;
        codec::put(&mut members, "max_age_debit", &self.max_age_debit)?;
        codec::put(&mut members, "max_age_credit", &self.max_age_credit)?;
        codec::put(&mut members, "num_trxn_credit", &self.num_trxn_credit)?;
        codec::put(&mut members, "num_trxn_debit", &self.num_trxn_debit)?;
        codec::put(
            &mut members,
            "l1m_credit_value_cnt",
            &self.l1m_credit_value_cnt,
        )?;
        codec::put(
            &mut members,
            "l1m_debit_value_cnt",
            &self.l1m_debit_value_cnt,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PrismCashScoreMetadata {
    const NAME: &'static str = "PrismCashScoreMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "max_age" => 0,
            "min_age" => 1,
            "min_age_credit" => 2,
            "min_age_debit" => 3,
            "max_age_debit" => 4,
            "max_age_credit" => 5,
            "num_trxn_credit" => 6,
            "num_trxn_debit" => 7,
            "l1m_credit_value_cnt" => 8,
            "l1m_debit_value_cnt" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut max_age: Option<codec::Int> = None;
        let mut min_age: Option<codec::Int> = None;
        let mut min_age_credit: Option<codec::Int> = None;
        let mut min_age_debit: Option<codec::Int> = None;
        let mut max_age_debit: Option<codec::Int> = None;
        let mut max_age_credit: Option<codec::Int> = None;
        let mut num_trxn_credit: Option<codec::Int> = None;
        let mut num_trxn_debit: Option<codec::Int> = None;
        let mut l1m_credit_value_cnt: Option<codec::Int> = None;
        let mut l1m_debit_value_cnt: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if max_age.is_none() => max_age = members.next_value()?,
                1 if min_age.is_none() => min_age = members.next_value()?,
                2 if min_age_credit.is_none() => min_age_credit = members.next_value()?,
                3 if min_age_debit.is_none() => min_age_debit = members.next_value()?,
                4 if max_age_debit.is_none() => max_age_debit = members.next_value()?,
                5 if max_age_credit.is_none() => max_age_credit = members.next_value()?,
                6 if num_trxn_credit.is_none() => num_trxn_credit = members.next_value()?,
                7 if num_trxn_debit.is_none() => num_trxn_debit = members.next_value()?,
                8 if l1m_credit_value_cnt.is_none() => {
                    l1m_credit_value_cnt = members.next_value()?
                }
                9 if l1m_debit_value_cnt.is_none() => l1m_debit_value_cnt = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            max_age: max_age.map(|value| value.0),
            min_age: min_age.map(|value| value.0),
            min_age_credit: min_age_credit.map(|value| value.0),
            min_age_debit: min_age_debit.map(|value| value.0),
            max_age_debit: max_age_debit.map(|value| value.0),
            max_age_credit: max_age_credit.map(|value| value.0),
            num_trxn_credit: num_trxn_credit.map(|value| value.0),
            num_trxn_debit: num_trxn_debit.map(|value| value.0),
            l1m_credit_value_cnt: l1m_credit_value_cnt.map(|value| value.0),
            l1m_debit_value_cnt: l1m_debit_value_cnt.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PrismCashScoreMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PrismExtend {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "model_version", self.model_version.as_ref())?;
        codec::put(&mut members, "score", &self.score)?;
        codec::put(&mut members, "reason_codes", &self.reason_codes)?;
        codec::put_some(&mut members, "metadata", self.metadata.as_ref())?;
        codec::put_some(&mut members, "error_reason", self.error_reason.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PrismExtend {
    const NAME: &'static str = "PrismExtend";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "model_version" => 0,
            "score" => 1,
            "reason_codes" => 2,
            "metadata" => 3,
            "error_reason" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut model_version: Option<codec::TextOfNumber> = None;
        let mut score: Option<codec::Int> = None;
        let mut reason_codes: Option<Vec<String>> = None;
        let mut metadata: Option<super::types::PrismCashScoreMetadata> = None;
        let mut error_reason: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if model_version.is_none() => model_version = members.next_value()?,
                1 if score.is_none() => score = members.next_value()?,
                2 if reason_codes.is_none() => reason_codes = members.next_value()?,
                3 if metadata.is_none() => metadata = members.next_value()?,
                4 if error_reason.is_none() => error_reason = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            model_version: model_version.map(|value| value.0),
            score: score.map(|value| value.0),
            reason_codes: reason_codes.unwrap_or_default(),
            metadata,
            error_reason,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PrismExtend {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PrismFirstDetect {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put_some(&mut members, "model_version", self.model_version.as_ref())?;
        codec::put(&mut members, "score", &self.score)?;
        codec::put(&mut members, "reason_codes", &self.reason_codes)?;
        codec::put_some(&mut members, "metadata", self.metadata.as_ref())?;
        codec::put_some(&mut members, "error_reason", self.error_reason.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PrismFirstDetect {
    const NAME: &'static str = "PrismFirstDetect";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "version" => 0,
            "model_version" => 1,
            "score" => 2,
            "reason_codes" => 3,
            "metadata" => 4,
            "error_reason" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut version: Option<codec::Whole> = None;
        let mut model_version: Option<codec::TextOfNumber> = None;
        let mut score: Option<codec::Int> = None;
        let mut reason_codes: Option<Vec<String>> = None;
        let mut metadata: Option<super::types::PrismCashScoreMetadata> = None;
        let mut error_reason: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if version.is_none() => version = members.next_value()?,
                1 if model_version.is_none() => model_version = members.next_value()?,
                2 if score.is_none() => score = members.next_value()?,
                3 if reason_codes.is_none() => reason_codes = members.next_value()?,
                4 if metadata.is_none() => metadata = members.next_value()?,
                5 if error_reason.is_none() => error_reason = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            version: version.and_then(|value| value.0),
            model_version: model_version.map(|value| value.0),
            score: score.map(|value| value.0),
            reason_codes: reason_codes.unwrap_or_default(),
            metadata,
            error_reason,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PrismFirstDetect {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PrismDetect {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "model_version", self.model_version.as_ref())?;
        codec::put(&mut members, "score", &self.score)?;
        codec::put(&mut members, "reason_codes", &self.reason_codes)?;
        codec::put_some(&mut members, "metadata", self.metadata.as_ref())?;
        codec::put_some(&mut members, "error_reason", self.error_reason.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PrismDetect {
    const NAME: &'static str = "PrismDetect";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "model_version" => 0,
            "score" => 1,
            "reason_codes" => 2,
            "metadata" => 3,
            "error_reason" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut model_version: Option<codec::TextOfNumber> = None;
        let mut score: Option<codec::Int> = None;
        let mut reason_codes: Option<Vec<String>> = None;
        let mut metadata: Option<super::types::PrismCashScoreMetadata> = None;
        let mut error_reason: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if model_version.is_none() => model_version = members.next_value()?,
                1 if score.is_none() => score = members.next_value()?,
                2 if reason_codes.is_none() => reason_codes = members.next_value()?,
                3 if metadata.is_none() => metadata = members.next_value()?,
                4 if error_reason.is_none() => error_reason = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            model_version: model_version.map(|value| value.0),
            score: score.map(|value| value.0),
            reason_codes: reason_codes.unwrap_or_default(),
            metadata,
            error_reason,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PrismDetect {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraPartnerInsightsItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::put_some(
            &mut members,
            "institution_name",
            self.institution_name.as_ref(),
        )?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraPartnerInsightsItem {
    const NAME: &'static str = "CraPartnerInsightsItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution_id" => 0,
            "institution_name" => 1,
            "item_id" => 2,
            "accounts" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut accounts: Option<Vec<super::types::CraPartnerInsightsItemAccount>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution_id.is_none() => institution_id = members.next_value()?,
                1 if institution_name.is_none() => institution_name = members.next_value()?,
                2 if item_id.is_none() => item_id = members.next_value()?,
                3 if accounts.is_none() => accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution_id,
            institution_name,
            item_id,
            accounts: accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraPartnerInsightsItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraPartnerInsightsItemAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put_some(&mut members, "metadata", self.metadata.as_ref())?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "official_name", &self.official_name)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "owners", &self.owners)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraPartnerInsightsItemAccount {
    const NAME: &'static str = "CraPartnerInsightsItemAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "mask" => 1,
            "metadata" => 2,
            "name" => 3,
            "official_name" => 4,
            "subtype" => 5,
            "type" => 6,
            "owners" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut mask: Option<String> = None;
        let mut metadata: Option<super::types::CraPartnerInsightsItemAccountMetadata> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut subtype: Option<plaid_types::DepositoryAccountSubtype> = None;
        let mut r#type: Option<plaid_types::CreditBankIncomeAccountType> = None;
        let mut owners: Option<Vec<plaid_types::Owner>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if mask.is_none() => mask = members.next_value()?,
                2 if metadata.is_none() => metadata = members.next_value()?,
                3 if name.is_none() => name = Some(members.next_value()?),
                4 if official_name.is_none() => official_name = members.next_value()?,
                5 if subtype.is_none() => subtype = Some(members.next_value()?),
                6 if r#type.is_none() => r#type = Some(members.next_value()?),
                7 if owners.is_none() => owners = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            mask,
            metadata,
            name: codec::required(name, "name")?,
            official_name,
            subtype: codec::required(subtype, "subtype")?,
            r#type: codec::required(r#type, "type")?,
            owners: owners.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraPartnerInsightsItemAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraPartnerInsightsItemAccountMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraPartnerInsightsItemAccountMetadata {
    const NAME: &'static str = "CraPartnerInsightsItemAccountMetadata";

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
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraPartnerInsightsItemAccountMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportIncomeInsightsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(
            &mut members,
            "third_party_user_token",
            self.third_party_user_token.as_ref(),
        )?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::put_some(&mut members, "report_id", self.report_id.as_ref())?;
        codec::put_some(
            &mut members,
            "consumer_report_permissible_purpose",
            self.consumer_report_permissible_purpose.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportIncomeInsightsGetRequest {
    const NAME: &'static str = "CraCheckReportIncomeInsightsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "third_party_user_token" => 1,
            "user_id" => 2,
            "options" => 3,
            "report_id" => 4,
            "consumer_report_permissible_purpose" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut third_party_user_token: Option<plaid_types::ThirdPartyUserToken> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut options: Option<super::types::CraCheckReportIncomeInsightsGetOptions> = None;
        let mut report_id: Option<String> = None;
        let mut consumer_report_permissible_purpose: Option<
            super::types::CraCheckReportPermissiblePurpose,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = members.next_value()?,
                1 if third_party_user_token.is_none() => {
                    third_party_user_token = members.next_value()?
                }
                2 if user_id.is_none() => user_id = members.next_value()?,
                3 if options.is_none() => options = members.next_value()?,
                4 if report_id.is_none() => report_id = members.next_value()?,
                5 if consumer_report_permissible_purpose.is_none() => {
                    consumer_report_permissible_purpose = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token,
            third_party_user_token,
            user_id,
            options,
            report_id,
            consumer_report_permissible_purpose,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportIncomeInsightsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportIncomeInsightsGetOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "income_insights_filter",
            self.income_insights_filter.as_ref(),
        )?;
        codec::put(
            &mut members,
            "income_insights_version",
            &self.income_insights_version,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportIncomeInsightsGetOptions {
    const NAME: &'static str = "CraCheckReportIncomeInsightsGetOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_insights_filter" => 0,
            "income_insights_version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_insights_filter: Option<plaid_types::IncomeInsightsFilter> = None;
        let mut income_insights_version: Option<plaid_types::IncomeInsightsVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_insights_filter.is_none() => {
                    income_insights_filter = members.next_value()?
                }
                1 if income_insights_version.is_none() => {
                    income_insights_version = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_insights_filter,
            income_insights_version,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportIncomeInsightsGetOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportIncomeInsightsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "report", self.report.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraCheckReportIncomeInsightsGetResponse {
    const NAME: &'static str = "CraCheckReportIncomeInsightsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report" => 0,
            "request_id" => 1,
            "warnings" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report: Option<super::types::CraIncomeInsights> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut warnings: Option<Vec<super::types::CheckReportWarning>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report.is_none() => report = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                2 if warnings.is_none() => warnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report,
            request_id,
            warnings: warnings.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportIncomeInsightsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraIncomeInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "report_id", self.report_id.as_ref())?;
        codec::put_some(&mut members, "generated_time", self.generated_time.as_ref())?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::put(&mut members, "client_report_id", &self.client_report_id)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::put(&mut members, "user_summary", &self.user_summary)?;
        codec::put(&mut members, "income_streams", &self.income_streams)?;
        codec::put_some(
            &mut members,
            "bank_income_summary",
            self.bank_income_summary.as_ref(),
        )?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraIncomeInsights {
    const NAME: &'static str = "CraIncomeInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report_id" => 0,
            "generated_time" => 1,
            "days_requested" => 2,
            "client_report_id" => 3,
            "items" => 4,
            "user_summary" => 5,
            "income_streams" => 6,
            "bank_income_summary" => 7,
            "warnings" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report_id: Option<String> = None;
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut client_report_id: Option<String> = None;
        let mut items: Option<Vec<super::types::CraBankIncomeItem>> = None;
        let mut user_summary: Option<super::types::CraIncomeInsightsUserSummary> = None;
        let mut income_streams: Option<Vec<super::types::CraIncomeStream>> = None;
        let mut bank_income_summary: Option<super::types::CraBankIncomeSummary> = None;
        let mut warnings: Option<Vec<super::types::CraBankIncomeWarning>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report_id.is_none() => report_id = members.next_value()?,
                1 if generated_time.is_none() => generated_time = members.next_value()?,
                2 if days_requested.is_none() => days_requested = members.next_value()?,
                3 if client_report_id.is_none() => client_report_id = members.next_value()?,
                4 if items.is_none() => items = members.next_value()?,
                5 if user_summary.is_none() => user_summary = members.next_value()?,
                6 if income_streams.is_none() => income_streams = members.next_value()?,
                7 if bank_income_summary.is_none() => bank_income_summary = members.next_value()?,
                8 if warnings.is_none() => warnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report_id,
            generated_time,
            days_requested: days_requested.map(|value| value.0),
            client_report_id,
            items: items.unwrap_or_default(),
            user_summary,
            income_streams: income_streams.unwrap_or_default(),
            bank_income_summary,
            warnings: warnings.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraIncomeInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraBankIncomeItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put(&mut members, "accounts", &self.accounts)?;
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
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraBankIncomeItem {
    const NAME: &'static str = "CraBankIncomeItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "accounts" => 1,
            "bank_income_accounts" => 2,
            "bank_income_sources" => 3,
            "last_updated_time" => 4,
            "institution_id" => 5,
            "institution_name" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut accounts: Option<Vec<super::types::CraBankIncomeAccount>> = None;
        let mut bank_income_accounts: Option<Vec<super::types::CraBankIncomeAccount>> = None;
        let mut bank_income_sources: Option<Vec<super::types::CraBankIncomeSource>> = None;
        let mut last_updated_time: Option<plaid_core::DateTime> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = members.next_value()?,
                1 if accounts.is_none() => accounts = members.next_value()?,
                2 if bank_income_accounts.is_none() => {
                    bank_income_accounts = members.next_value()?
                }
                3 if bank_income_sources.is_none() => bank_income_sources = members.next_value()?,
                4 if last_updated_time.is_none() => last_updated_time = members.next_value()?,
                5 if institution_id.is_none() => institution_id = members.next_value()?,
                6 if institution_name.is_none() => institution_name = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id,
            accounts: accounts.unwrap_or_default(),
            bank_income_accounts: bank_income_accounts.unwrap_or_default(),
            bank_income_sources: bank_income_sources.unwrap_or_default(),
            last_updated_time,
            institution_id,
            institution_name,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraBankIncomeItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraBankIncomeAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put_some(&mut members, "metadata", self.metadata.as_ref())?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "official_name", &self.official_name)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "owners", &self.owners)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraBankIncomeAccount {
    const NAME: &'static str = "CraBankIncomeAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "mask" => 1,
            "metadata" => 2,
            "name" => 3,
            "official_name" => 4,
            "subtype" => 5,
            "type" => 6,
            "owners" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut mask: Option<String> = None;
        let mut metadata: Option<super::types::CraBankIncomeAccountMetadata> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut subtype: Option<plaid_types::DepositoryAccountSubtype> = None;
        let mut r#type: Option<plaid_types::CreditBankIncomeAccountType> = None;
        let mut owners: Option<Vec<plaid_types::Owner>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if mask.is_none() => mask = members.next_value()?,
                2 if metadata.is_none() => metadata = members.next_value()?,
                3 if name.is_none() => name = Some(members.next_value()?),
                4 if official_name.is_none() => official_name = members.next_value()?,
                5 if subtype.is_none() => subtype = Some(members.next_value()?),
                6 if r#type.is_none() => r#type = Some(members.next_value()?),
                7 if owners.is_none() => owners = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            mask,
            metadata,
            name: codec::required(name, "name")?,
            official_name,
            subtype: codec::required(subtype, "subtype")?,
            r#type: codec::required(r#type, "type")?,
            owners: owners.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraBankIncomeAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraBankIncomeAccountMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraBankIncomeAccountMetadata {
    const NAME: &'static str = "CraBankIncomeAccountMetadata";

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
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraBankIncomeAccountMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraBankIncomeSource {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_id", self.account_id.as_ref())?;
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
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put_some(&mut members, "pay_frequency", self.pay_frequency.as_ref())?;
        codec::put_some(&mut members, "total_amount", self.total_amount.as_ref())?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put_some(
            &mut members,
            "transaction_count",
            self.transaction_count.as_ref(),
        )?;
        codec::put(&mut members, "next_payment_date", &self.next_payment_date)?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put(
            &mut members,
            "historical_average_monthly_gross_income",
            &self.historical_average_monthly_gross_income,
        )?;
        codec::put(
            &mut members,
            "historical_average_monthly_income",
            &self.historical_average_monthly_income,
        )?;
        codec::put(
            &mut members,
            "forecasted_average_monthly_income",
            &self.forecasted_average_monthly_income,
        )?;
        codec::put(
            &mut members,
            "forecasted_average_monthly_income_prediction_intervals",
            &self.forecasted_average_monthly_income_prediction_intervals,
        )?;
        codec::put_some(&mut members, "employer", self.employer.as_ref())?;
        codec::put(&mut members, "income_provider", &self.income_provider)?;
        codec::put(&mut members, "historical_summary", &self.historical_summary)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraBankIncomeSource {
    const NAME: &'static str = "CraBankIncomeSource";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "income_source_id" => 1,
            "income_description" => 2,
            "income_category" => 3,
            "start_date" => 4,
            "end_date" => 5,
            "pay_frequency" => 6,
            "total_amount" => 7,
            "iso_currency_code" => 8,
            "unofficial_currency_code" => 9,
            "transaction_count" => 10,
            "next_payment_date" => 11,
            "status" => 12,
            "historical_average_monthly_gross_income" => 13,
            "historical_average_monthly_income" => 14,
            "forecasted_average_monthly_income" => 15,
            "forecasted_average_monthly_income_prediction_intervals" => 16,
            "employer" => 17,
            "income_provider" => 18,
            "historical_summary" => 19,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut income_source_id: Option<String> = None;
        let mut income_description: Option<String> = None;
        let mut income_category: Option<plaid_types::CreditBankIncomeCategory> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut pay_frequency: Option<plaid_types::CreditBankIncomePayFrequency> = None;
        let mut total_amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut transaction_count: Option<codec::Int> = None;
        let mut next_payment_date: Option<plaid_core::Date> = None;
        let mut status: Option<super::types::CraBankIncomeStatus> = None;
        let mut historical_average_monthly_gross_income: Option<plaid_core::Amount> = None;
        let mut historical_average_monthly_income: Option<plaid_core::Amount> = None;
        let mut forecasted_average_monthly_income: Option<plaid_core::Amount> = None;
        let mut forecasted_average_monthly_income_prediction_intervals: Option<
            Vec<super::types::CraPredictionInterval>,
        > = None;
        let mut employer: Option<super::types::CraBankIncomeEmployer> = None;
        let mut income_provider: Option<super::types::CraBankIncomeIncomeProvider> = None;
        let mut historical_summary: Option<Vec<super::types::CraBankIncomeHistoricalSummary>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if income_source_id.is_none() => income_source_id = members.next_value()?,
                2 if income_description.is_none() => income_description = members.next_value()?,
                3 if income_category.is_none() => income_category = members.next_value()?,
                4 if start_date.is_none() => start_date = members.next_value()?,
                5 if end_date.is_none() => end_date = members.next_value()?,
                6 if pay_frequency.is_none() => pay_frequency = members.next_value()?,
                7 if total_amount.is_none() => total_amount = members.next_value()?,
                8 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                9 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                10 if transaction_count.is_none() => transaction_count = members.next_value()?,
                11 if next_payment_date.is_none() => next_payment_date = members.next_value()?,
                12 if status.is_none() => status = members.next_value()?,
                13 if historical_average_monthly_gross_income.is_none() => {
                    historical_average_monthly_gross_income = members.next_value()?
                }
                14 if historical_average_monthly_income.is_none() => {
                    historical_average_monthly_income = members.next_value()?
                }
                15 if forecasted_average_monthly_income.is_none() => {
                    forecasted_average_monthly_income = members.next_value()?
                }
                16 if forecasted_average_monthly_income_prediction_intervals.is_none() => {
                    forecasted_average_monthly_income_prediction_intervals = members.next_value()?
                }
                17 if employer.is_none() => employer = members.next_value()?,
                18 if income_provider.is_none() => income_provider = members.next_value()?,
                19 if historical_summary.is_none() => historical_summary = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            income_source_id,
            income_description,
            income_category,
            start_date,
            end_date,
            pay_frequency,
            total_amount,
            iso_currency_code,
            unofficial_currency_code,
            transaction_count: transaction_count.map(|value| value.0),
            next_payment_date,
            status,
            historical_average_monthly_gross_income,
            historical_average_monthly_income,
            forecasted_average_monthly_income,
            forecasted_average_monthly_income_prediction_intervals:
                forecasted_average_monthly_income_prediction_intervals.unwrap_or_default(),
            employer,
            income_provider,
            historical_summary: historical_summary.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraBankIncomeSource {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraPredictionInterval {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "lower_bound", &self.lower_bound)?;
        codec::put(&mut members, "upper_bound", &self.upper_bound)?;
        codec::put(&mut members, "probability", &self.probability)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraPredictionInterval {
    const NAME: &'static str = "CraPredictionInterval";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "lower_bound" => 0,
            "upper_bound" => 1,
            "probability" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut lower_bound: Option<codec::Float> = None;
        let mut upper_bound: Option<codec::Float> = None;
        let mut probability: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if lower_bound.is_none() => lower_bound = members.next_value()?,
                1 if upper_bound.is_none() => upper_bound = members.next_value()?,
                2 if probability.is_none() => probability = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            lower_bound: lower_bound.map(|value| value.0),
            upper_bound: upper_bound.map(|value| value.0),
            probability: probability.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraPredictionInterval {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraBankIncomeEmployer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraBankIncomeEmployer {
    const NAME: &'static str = "CraBankIncomeEmployer";

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

impl<'de> codec::Deserialize<'de> for super::types::CraBankIncomeEmployer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraBankIncomeIncomeProvider {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "is_normalized", &self.is_normalized)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraBankIncomeIncomeProvider {
    const NAME: &'static str = "CraBankIncomeIncomeProvider";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "is_normalized" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut is_normalized: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                1 if is_normalized.is_none() => is_normalized = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
            is_normalized: is_normalized.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraBankIncomeIncomeProvider {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraBankIncomeHistoricalSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "total_amounts", &self.total_amounts)?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put_some(&mut members, "end_date", self.end_date.as_ref())?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraBankIncomeHistoricalSummary {
    const NAME: &'static str = "CraBankIncomeHistoricalSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "total_amounts" => 0,
            "start_date" => 1,
            "end_date" => 2,
            "transactions" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut total_amounts: Option<Vec<plaid_types::CreditAmountWithCurrency>> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut transactions: Option<Vec<super::types::CraBankIncomeTransaction>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if total_amounts.is_none() => total_amounts = members.next_value()?,
                1 if start_date.is_none() => start_date = members.next_value()?,
                2 if end_date.is_none() => end_date = members.next_value()?,
                3 if transactions.is_none() => transactions = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            total_amounts: total_amounts.unwrap_or_default(),
            start_date,
            end_date,
            transactions: transactions.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraBankIncomeHistoricalSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraBankIncomeTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "transaction_id", self.transaction_id.as_ref())?;
        codec::put_some(&mut members, "amount", self.amount.as_ref())?;
        codec::put_some(&mut members, "date", self.date.as_ref())?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put(
            &mut members,
            "original_description",
            &self.original_description,
        )?;
        codec::put_some(&mut members, "pending", self.pending.as_ref())?;
        codec::put(&mut members, "check_number", &self.check_number)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "bonus_type", &self.bonus_type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraBankIncomeTransaction {
    const NAME: &'static str = "CraBankIncomeTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transaction_id" => 0,
            "amount" => 1,
            "date" => 2,
            "name" => 3,
            "original_description" => 4,
            "pending" => 5,
            "check_number" => 6,
            "iso_currency_code" => 7,
            "unofficial_currency_code" => 8,
            "bonus_type" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transaction_id: Option<plaid_types::TransactionId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut date: Option<plaid_core::Date> = None;
        let mut name: Option<String> = None;
        let mut original_description: Option<String> = None;
        let mut pending: Option<bool> = None;
        let mut check_number: Option<String> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut bonus_type: Option<super::types::CraBankIncomeBonusType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transaction_id.is_none() => transaction_id = members.next_value()?,
                1 if amount.is_none() => amount = members.next_value()?,
                2 if date.is_none() => date = members.next_value()?,
                3 if name.is_none() => name = members.next_value()?,
                4 if original_description.is_none() => {
                    original_description = members.next_value()?
                }
                5 if pending.is_none() => pending = members.next_value()?,
                6 if check_number.is_none() => check_number = members.next_value()?,
                7 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                8 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                9 if bonus_type.is_none() => bonus_type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transaction_id,
            amount,
            date,
            name,
            original_description,
            pending,
            check_number,
            iso_currency_code,
            unofficial_currency_code,
            bonus_type,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraBankIncomeTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraIncomeInsightsUserSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "income_metrics", &self.income_metrics)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraIncomeInsightsUserSummary {
    const NAME: &'static str = "CraIncomeInsightsUserSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_metrics" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_metrics: Option<Vec<super::types::CraIncomeMetrics>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_metrics.is_none() => income_metrics = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_metrics: income_metrics.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraIncomeInsightsUserSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraIncomeMetrics {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "current", &self.current)?;
        codec::put(&mut members, "projected", &self.projected)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraIncomeMetrics {
    const NAME: &'static str = "CraIncomeMetrics";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "current" => 0,
            "projected" => 1,
            "iso_currency_code" => 2,
            "unofficial_currency_code" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut current: Option<super::types::CraCurrentModeledIncome> = None;
        let mut projected: Option<super::types::CraProjectedModeledIncome> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if current.is_none() => current = members.next_value()?,
                1 if projected.is_none() => projected = members.next_value()?,
                2 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                3 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            current,
            projected,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraIncomeMetrics {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCurrentModeledIncome {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "monthly", &self.monthly)?;
        codec::put(&mut members, "annual", &self.annual)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraCurrentModeledIncome {
    const NAME: &'static str = "CraCurrentModeledIncome";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "monthly" => 0,
            "annual" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut monthly: Option<super::types::CraMonthlyIncomeValues> = None;
        let mut annual: Option<super::types::CraAnnualIncomeValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if monthly.is_none() => monthly = Some(members.next_value()?),
                1 if annual.is_none() => annual = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            monthly: codec::required(monthly, "monthly")?,
            annual: codec::required(annual, "annual")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraCurrentModeledIncome {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraMonthlyIncomeValues {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "gross_income", &self.gross_income)?;
        codec::put(&mut members, "net_income", &self.net_income)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraMonthlyIncomeValues {
    const NAME: &'static str = "CraMonthlyIncomeValues";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "gross_income" => 0,
            "net_income" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut gross_income: Option<plaid_core::Amount> = None;
        let mut net_income: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if gross_income.is_none() => gross_income = Some(members.next_value()?),
                1 if net_income.is_none() => net_income = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            gross_income: codec::required(gross_income, "gross_income")?,
            net_income: codec::required(net_income, "net_income")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraMonthlyIncomeValues {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraAnnualIncomeValues {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "gross_income", &self.gross_income)?;
        codec::put(&mut members, "net_income", &self.net_income)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraAnnualIncomeValues {
    const NAME: &'static str = "CraAnnualIncomeValues";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "gross_income" => 0,
            "net_income" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut gross_income: Option<plaid_core::Amount> = None;
        let mut net_income: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if gross_income.is_none() => gross_income = Some(members.next_value()?),
                1 if net_income.is_none() => net_income = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            gross_income: codec::required(gross_income, "gross_income")?,
            net_income: codec::required(net_income, "net_income")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraAnnualIncomeValues {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraProjectedModeledIncome {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "monthly", &self.monthly)?;
        codec::put(&mut members, "annual", &self.annual)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraProjectedModeledIncome {
    const NAME: &'static str = "CraProjectedModeledIncome";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "monthly" => 0,
            "annual" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut monthly: Option<super::types::CraMonthlyIncomeValues> = None;
        let mut annual: Option<super::types::CraAnnualIncomeValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if monthly.is_none() => monthly = Some(members.next_value()?),
                1 if annual.is_none() => annual = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            monthly: codec::required(monthly, "monthly")?,
            annual: codec::required(annual, "annual")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraProjectedModeledIncome {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraIncomeStream {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "income_stream_id", &self.income_stream_id)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "insights", &self.insights)?;
        codec::put(&mut members, "income_metrics", &self.income_metrics)?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraIncomeStream {
    const NAME: &'static str = "CraIncomeStream";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_stream_id" => 0,
            "start_date" => 1,
            "end_date" => 2,
            "description" => 3,
            "insights" => 4,
            "income_metrics" => 5,
            "transactions" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_stream_id: Option<String> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut description: Option<String> = None;
        let mut insights: Option<super::types::CraIncomeStreamInsights> = None;
        let mut income_metrics: Option<super::types::CraIncomeMetrics> = None;
        let mut transactions: Option<Vec<super::types::CraIncomeTransaction>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_stream_id.is_none() => income_stream_id = Some(members.next_value()?),
                1 if start_date.is_none() => start_date = Some(members.next_value()?),
                2 if end_date.is_none() => end_date = Some(members.next_value()?),
                3 if description.is_none() => description = Some(members.next_value()?),
                4 if insights.is_none() => insights = Some(members.next_value()?),
                5 if income_metrics.is_none() => income_metrics = Some(members.next_value()?),
                6 if transactions.is_none() => transactions = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_stream_id: codec::required(income_stream_id, "income_stream_id")?,
            start_date: codec::required(start_date, "start_date")?,
            end_date: codec::required(end_date, "end_date")?,
            description: codec::required(description, "description")?,
            insights: codec::required(insights, "insights")?,
            income_metrics: codec::required(income_metrics, "income_metrics")?,
            transactions: transactions.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraIncomeStream {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraIncomeStreamInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "income_category", &self.income_category)?;
        codec::put(&mut members, "pay_frequency", &self.pay_frequency)?;
        codec::put(&mut members, "income_provider", &self.income_provider)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "next_payment", &self.next_payment)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraIncomeStreamInsights {
    const NAME: &'static str = "CraIncomeStreamInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_category" => 0,
            "pay_frequency" => 1,
            "income_provider" => 2,
            "status" => 3,
            "next_payment" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_category: Option<super::types::CraIncomeCategory> = None;
        let mut pay_frequency: Option<plaid_types::CreditBankIncomePayFrequency> = None;
        let mut income_provider: Option<super::types::CraBankIncomeIncomeProvider> = None;
        let mut status: Option<super::types::CraBankIncomeStatus> = None;
        let mut next_payment: Option<super::types::CraIncomeNextPayment> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_category.is_none() => income_category = Some(members.next_value()?),
                1 if pay_frequency.is_none() => pay_frequency = Some(members.next_value()?),
                2 if income_provider.is_none() => income_provider = members.next_value()?,
                3 if status.is_none() => status = Some(members.next_value()?),
                4 if next_payment.is_none() => next_payment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_category: codec::required(income_category, "income_category")?,
            pay_frequency: codec::required(pay_frequency, "pay_frequency")?,
            income_provider,
            status: codec::required(status, "status")?,
            next_payment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraIncomeStreamInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraIncomeCategory {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "primary", &self.primary)?;
        codec::put(&mut members, "secondary", &self.secondary)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraIncomeCategory {
    const NAME: &'static str = "CraIncomeCategory";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "primary" => 0,
            "secondary" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut primary: Option<String> = None;
        let mut secondary: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if primary.is_none() => primary = Some(members.next_value()?),
                1 if secondary.is_none() => secondary = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            primary: codec::required(primary, "primary")?,
            secondary: codec::required(secondary, "secondary")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraIncomeCategory {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraIncomeNextPayment {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraIncomeNextPayment {
    const NAME: &'static str = "CraIncomeNextPayment";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "date" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if date.is_none() => date = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            date: codec::required(date, "date")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraIncomeNextPayment {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraIncomeTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transaction_id", &self.transaction_id)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::put(
            &mut members,
            "original_description",
            &self.original_description,
        )?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "outlier", &self.outlier)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraIncomeTransaction {
    const NAME: &'static str = "CraIncomeTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transaction_id" => 0,
            "item_id" => 1,
            "account_id" => 2,
            "amount" => 3,
            "date" => 4,
            "original_description" => 5,
            "iso_currency_code" => 6,
            "unofficial_currency_code" => 7,
            "outlier" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transaction_id: Option<plaid_types::TransactionId> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut date: Option<plaid_core::Date> = None;
        let mut original_description: Option<String> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut outlier: Option<super::types::CraIncomeTransactionOutlier> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transaction_id.is_none() => transaction_id = Some(members.next_value()?),
                1 if item_id.is_none() => item_id = Some(members.next_value()?),
                2 if account_id.is_none() => account_id = Some(members.next_value()?),
                3 if amount.is_none() => amount = Some(members.next_value()?),
                4 if date.is_none() => date = Some(members.next_value()?),
                5 if original_description.is_none() => {
                    original_description = Some(members.next_value()?)
                }
                6 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                7 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                8 if outlier.is_none() => outlier = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transaction_id: codec::required(transaction_id, "transaction_id")?,
            item_id: codec::required(item_id, "item_id")?,
            account_id: codec::required(account_id, "account_id")?,
            amount: codec::required(amount, "amount")?,
            date: codec::required(date, "date")?,
            original_description: codec::required(original_description, "original_description")?,
            iso_currency_code,
            unofficial_currency_code,
            outlier: codec::required(outlier, "outlier")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraIncomeTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraIncomeTransactionOutlier {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "is_outlier", &self.is_outlier)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraIncomeTransactionOutlier {
    const NAME: &'static str = "CraIncomeTransactionOutlier";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "is_outlier" => 0,
            "amount" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut is_outlier: Option<bool> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if is_outlier.is_none() => is_outlier = members.next_value()?,
                1 if amount.is_none() => amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            is_outlier: is_outlier.unwrap_or_default(),
            amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraIncomeTransactionOutlier {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraBankIncomeSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
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
        codec::put(
            &mut members,
            "historical_average_monthly_gross_income",
            &self.historical_average_monthly_gross_income,
        )?;
        codec::put(
            &mut members,
            "historical_average_monthly_income",
            &self.historical_average_monthly_income,
        )?;
        codec::put(
            &mut members,
            "forecasted_average_monthly_income",
            &self.forecasted_average_monthly_income,
        )?;
        codec::put(
            &mut members,
            "historical_annual_gross_income",
            &self.historical_annual_gross_income,
        )?;
        codec::put(
            &mut members,
            "historical_annual_income",
            &self.historical_annual_income,
        )?;
        codec::put(
            &mut members,
            "forecasted_annual_income",
            &self.forecasted_annual_income,
        )?;
        codec::put(&mut members, "historical_summary", &self.historical_summary)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraBankIncomeSummary {
    const NAME: &'static str = "CraBankIncomeSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "total_amounts" => 0,
            "start_date" => 1,
            "end_date" => 2,
            "income_sources_count" => 3,
            "income_categories_count" => 4,
            "income_transactions_count" => 5,
            "historical_average_monthly_gross_income" => 6,
            "historical_average_monthly_income" => 7,
            "forecasted_average_monthly_income" => 8,
            "historical_annual_gross_income" => 9,
            "historical_annual_income" => 10,
            "forecasted_annual_income" => 11,
            "historical_summary" => 12,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut total_amounts: Option<Vec<plaid_types::CreditAmountWithCurrency>> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut income_sources_count: Option<codec::Int> = None;
        let mut income_categories_count: Option<codec::Int> = None;
        let mut income_transactions_count: Option<codec::Int> = None;
        let mut historical_average_monthly_gross_income: Option<
            Vec<plaid_types::CreditAmountWithCurrency>,
        > = None;
        let mut historical_average_monthly_income: Option<
            Vec<plaid_types::CreditAmountWithCurrency>,
        > = None;
        let mut forecasted_average_monthly_income: Option<
            Vec<plaid_types::CreditAmountWithCurrency>,
        > = None;
        let mut historical_annual_gross_income: Option<Vec<plaid_types::CreditAmountWithCurrency>> =
            None;
        let mut historical_annual_income: Option<Vec<plaid_types::CreditAmountWithCurrency>> = None;
        let mut forecasted_annual_income: Option<Vec<plaid_types::CreditAmountWithCurrency>> = None;
        let mut historical_summary: Option<Vec<super::types::CraBankIncomeHistoricalSummary>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if total_amounts.is_none() => total_amounts = members.next_value()?,
                1 if start_date.is_none() => start_date = members.next_value()?,
                2 if end_date.is_none() => end_date = members.next_value()?,
                3 if income_sources_count.is_none() => {
                    income_sources_count = members.next_value()?
                }
                4 if income_categories_count.is_none() => {
                    income_categories_count = members.next_value()?
                }
                5 if income_transactions_count.is_none() => {
                    income_transactions_count = members.next_value()?
                }
                6 if historical_average_monthly_gross_income.is_none() => {
                    historical_average_monthly_gross_income = members.next_value()?
                }
                7 if historical_average_monthly_income.is_none() => {
                    historical_average_monthly_income = members.next_value()?
                }
                8 if forecasted_average_monthly_income.is_none() => {
                    forecasted_average_monthly_income = members.next_value()?
                }
                9 if historical_annual_gross_income.is_none() => {
                    historical_annual_gross_income = members.next_value()?
                }
                10 if historical_annual_income.is_none() => {
                    historical_annual_income = members.next_value()?
                }
                11 if forecasted_annual_income.is_none() => {
                    forecasted_annual_income = members.next_value()?
                }
                12 if historical_summary.is_none() => historical_summary = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            total_amounts: total_amounts.unwrap_or_default(),
            start_date,
            end_date,
            income_sources_count: income_sources_count.map(|value| value.0),
            income_categories_count: income_categories_count.map(|value| value.0),
            income_transactions_count: income_transactions_count.map(|value| value.0),
            historical_average_monthly_gross_income: historical_average_monthly_gross_income
                .unwrap_or_default(),
            historical_average_monthly_income: historical_average_monthly_income
                .unwrap_or_default(),
            forecasted_average_monthly_income: forecasted_average_monthly_income
                .unwrap_or_default(),
            historical_annual_gross_income: historical_annual_gross_income.unwrap_or_default(),
            historical_annual_income: historical_annual_income.unwrap_or_default(),
            forecasted_annual_income: forecasted_annual_income.unwrap_or_default(),
            historical_summary: historical_summary.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraBankIncomeSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraBankIncomeWarning {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "warning_type", self.warning_type.as_ref())?;
        codec::put_some(&mut members, "warning_code", self.warning_code.as_ref())?;
        codec::put_some(&mut members, "cause", self.cause.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraBankIncomeWarning {
    const NAME: &'static str = "CraBankIncomeWarning";

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
        let mut warning_code: Option<super::types::CraBankIncomeWarningCode> = None;
        let mut cause: Option<super::types::CraBankIncomeCause> = None;
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

impl<'de> codec::Deserialize<'de> for super::types::CraBankIncomeWarning {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraBankIncomeCause {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "error_type", &self.error_type)?;
        codec::put(&mut members, "error_code", &self.error_code)?;
        codec::put(&mut members, "error_message", &self.error_message)?;
        codec::put(&mut members, "display_message", &self.display_message)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraBankIncomeCause {
    const NAME: &'static str = "CraBankIncomeCause";

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
        let mut error_type: Option<plaid_types::CreditBankIncomeErrorType> = None;
        let mut error_code: Option<String> = None;
        let mut error_message: Option<String> = None;
        let mut display_message: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if error_type.is_none() => error_type = Some(members.next_value()?),
                1 if error_code.is_none() => error_code = Some(members.next_value()?),
                2 if error_message.is_none() => error_message = Some(members.next_value()?),
                3 if display_message.is_none() => display_message = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            error_type: codec::required(error_type, "error_type")?,
            error_code: codec::required(error_code, "error_code")?,
            error_message: codec::required(error_message, "error_message")?,
            display_message: codec::required(display_message, "display_message")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraBankIncomeCause {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CheckReportWarning {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "warning_type", &self.warning_type)?;
        codec::put(&mut members, "warning_code", &self.warning_code)?;
        codec::put(&mut members, "cause", &self.cause)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CheckReportWarning {
    const NAME: &'static str = "CheckReportWarning";

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
        let mut warning_code: Option<super::types::CheckReportWarningCode> = None;
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

impl<'de> codec::Deserialize<'de> for super::types::CheckReportWarning {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportBaseReportGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(
            &mut members,
            "third_party_user_token",
            self.third_party_user_token.as_ref(),
        )?;
        codec::put_some(&mut members, "item_ids", self.item_ids.as_ref())?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "user_tier", self.user_tier.as_ref())?;
        codec::put_some(&mut members, "report_id", self.report_id.as_ref())?;
        codec::put_some(
            &mut members,
            "consumer_report_permissible_purpose",
            self.consumer_report_permissible_purpose.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportBaseReportGetRequest {
    const NAME: &'static str = "CraCheckReportBaseReportGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "third_party_user_token" => 1,
            "item_ids" => 2,
            "user_token" => 3,
            "user_tier" => 4,
            "report_id" => 5,
            "consumer_report_permissible_purpose" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut third_party_user_token: Option<plaid_types::ThirdPartyUserToken> = None;
        let mut item_ids: Option<Vec<plaid_core::ItemId>> = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_tier: Option<super::types::CraUserTier> = None;
        let mut report_id: Option<String> = None;
        let mut consumer_report_permissible_purpose: Option<
            super::types::CraCheckReportPermissiblePurpose,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if third_party_user_token.is_none() => {
                    third_party_user_token = members.next_value()?
                }
                2 if item_ids.is_none() => item_ids = members.next_value()?,
                3 if user_token.is_none() => user_token = members.next_value()?,
                4 if user_tier.is_none() => user_tier = members.next_value()?,
                5 if report_id.is_none() => report_id = members.next_value()?,
                6 if consumer_report_permissible_purpose.is_none() => {
                    consumer_report_permissible_purpose = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            third_party_user_token,
            item_ids,
            user_token,
            user_tier,
            report_id,
            consumer_report_permissible_purpose,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportBaseReportGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportBaseReportGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report", &self.report)?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraCheckReportBaseReportGetResponse {
    const NAME: &'static str = "CraCheckReportBaseReportGetResponse";

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
        let mut report: Option<super::types::BaseReport> = None;
        let mut warnings: Option<Vec<super::types::BaseReportWarning>> = None;
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

impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportBaseReportGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report_id", &self.report_id)?;
        codec::put(&mut members, "date_generated", &self.date_generated)?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::put(&mut members, "client_report_id", &self.client_report_id)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::put_some(&mut members, "attributes", self.attributes.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReport {
    const NAME: &'static str = "BaseReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report_id" => 0,
            "date_generated" => 1,
            "days_requested" => 2,
            "client_report_id" => 3,
            "items" => 4,
            "attributes" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report_id: Option<super::types::BaseReportId> = None;
        let mut date_generated: Option<plaid_core::DateTime> = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut client_report_id: Option<String> = None;
        let mut items: Option<Vec<super::types::BaseReportItem>> = None;
        let mut attributes: Option<super::types::BaseReportUserAttributes> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report_id.is_none() => report_id = Some(members.next_value()?),
                1 if date_generated.is_none() => date_generated = Some(members.next_value()?),
                2 if days_requested.is_none() => days_requested = members.next_value()?,
                3 if client_report_id.is_none() => client_report_id = members.next_value()?,
                4 if items.is_none() => items = members.next_value()?,
                5 if attributes.is_none() => attributes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report_id: codec::required(report_id, "report_id")?,
            date_generated: codec::required(date_generated, "date_generated")?,
            days_requested: days_requested.map(|value| value.0),
            client_report_id,
            items: items.unwrap_or_default(),
            attributes,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "date_last_updated", &self.date_last_updated)?;
        codec::put_some(&mut members, "item_id", self.item_id.as_ref())?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportItem {
    const NAME: &'static str = "BaseReportItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution_name" => 0,
            "institution_id" => 1,
            "date_last_updated" => 2,
            "item_id" => 3,
            "accounts" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution_name: Option<String> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut date_last_updated: Option<plaid_core::DateTime> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut accounts: Option<Vec<super::types::BaseReportAccount>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution_name.is_none() => institution_name = Some(members.next_value()?),
                1 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                2 if date_last_updated.is_none() => date_last_updated = Some(members.next_value()?),
                3 if item_id.is_none() => item_id = members.next_value()?,
                4 if accounts.is_none() => accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution_name: codec::required(institution_name, "institution_name")?,
            institution_id: codec::required(institution_id, "institution_id")?,
            date_last_updated: codec::required(date_last_updated, "date_last_updated")?,
            item_id,
            accounts: accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReportItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportUserAttributes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "nsf_overdraft_transactions_count",
            self.nsf_overdraft_transactions_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "nsf_overdraft_transactions_count_30d",
            self.nsf_overdraft_transactions_count_30d.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "nsf_overdraft_transactions_count_60d",
            self.nsf_overdraft_transactions_count_60d.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "nsf_overdraft_transactions_count_90d",
            self.nsf_overdraft_transactions_count_90d.as_ref(),
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount",
            &self.total_inflow_amount,
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount_30d",
            &self.total_inflow_amount_30d,
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount_60d",
            &self.total_inflow_amount_60d,
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount_90d",
            &self.total_inflow_amount_90d,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount",
            &self.total_outflow_amount,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount_30d",
            &self.total_outflow_amount_30d,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount_60d",
            &self.total_outflow_amount_60d,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount_90d",
            &self.total_outflow_amount_90d,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportUserAttributes {
    const NAME: &'static str = "BaseReportUserAttributes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "nsf_overdraft_transactions_count" => 0,
            "nsf_overdraft_transactions_count_30d" => 1,
            "nsf_overdraft_transactions_count_60d" => 2,
            "nsf_overdraft_transactions_count_90d" => 3,
            "total_inflow_amount" => 4,
            "total_inflow_amount_30d" => 5,
            "total_inflow_amount_60d" => 6,
            "total_inflow_amount_90d" => 7,
            "total_outflow_amount" => 8,
            "total_outflow_amount_30d" => 9,
            "total_outflow_amount_60d" => 10,
            "total_outflow_amount_90d" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut nsf_overdraft_transactions_count: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_30d: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_60d: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_90d: Option<codec::Int> = None;
        let mut total_inflow_amount: Option<super::types::TotalReportInflowAmount> = None;
        let mut total_inflow_amount_30d: Option<super::types::TotalReportInflowAmount30d> = None;
        let mut total_inflow_amount_60d: Option<super::types::TotalReportInflowAmount60d> = None;
        let mut total_inflow_amount_90d: Option<super::types::TotalReportInflowAmount90d> = None;
        let mut total_outflow_amount: Option<super::types::TotalReportOutflowAmount> = None;
        let mut total_outflow_amount_30d: Option<super::types::TotalReportOutflowAmount30d> = None;
        let mut total_outflow_amount_60d: Option<super::types::TotalReportOutflowAmount60d> = None;
        let mut total_outflow_amount_90d: Option<super::types::TotalReportOutflowAmount90d> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if nsf_overdraft_transactions_count.is_none() => {
                    nsf_overdraft_transactions_count = members.next_value()?
                }
                1 if nsf_overdraft_transactions_count_30d.is_none() => {
                    nsf_overdraft_transactions_count_30d = members.next_value()?
                }
                2 if nsf_overdraft_transactions_count_60d.is_none() => {
                    nsf_overdraft_transactions_count_60d = members.next_value()?
                }
                3 if nsf_overdraft_transactions_count_90d.is_none() => {
                    nsf_overdraft_transactions_count_90d = members.next_value()?
                }
                4 if total_inflow_amount.is_none() => total_inflow_amount = members.next_value()?,
                5 if total_inflow_amount_30d.is_none() => {
                    total_inflow_amount_30d = members.next_value()?
                }
                6 if total_inflow_amount_60d.is_none() => {
                    total_inflow_amount_60d = members.next_value()?
                }
                7 if total_inflow_amount_90d.is_none() => {
                    total_inflow_amount_90d = members.next_value()?
                }
                8 if total_outflow_amount.is_none() => {
                    total_outflow_amount = members.next_value()?
                }
                9 if total_outflow_amount_30d.is_none() => {
                    total_outflow_amount_30d = members.next_value()?
                }
                10 if total_outflow_amount_60d.is_none() => {
                    total_outflow_amount_60d = members.next_value()?
                }
                11 if total_outflow_amount_90d.is_none() => {
                    total_outflow_amount_90d = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            nsf_overdraft_transactions_count: nsf_overdraft_transactions_count.map(|value| value.0),
            nsf_overdraft_transactions_count_30d: nsf_overdraft_transactions_count_30d
                .map(|value| value.0),
            nsf_overdraft_transactions_count_60d: nsf_overdraft_transactions_count_60d
                .map(|value| value.0),
            nsf_overdraft_transactions_count_90d: nsf_overdraft_transactions_count_90d
                .map(|value| value.0),
            total_inflow_amount,
            total_inflow_amount_30d,
            total_inflow_amount_60d,
            total_inflow_amount_90d,
            total_outflow_amount,
            total_outflow_amount_30d,
            total_outflow_amount_60d,
            total_outflow_amount_90d,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReportUserAttributes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalReportInflowAmount {
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

impl<'de> codec::Record<'de> for super::types::TotalReportInflowAmount {
    const NAME: &'static str = "TotalReportInflowAmount";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalReportInflowAmount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalReportInflowAmount30d {
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

impl<'de> codec::Record<'de> for super::types::TotalReportInflowAmount30d {
    const NAME: &'static str = "TotalReportInflowAmount30d";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalReportInflowAmount30d {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalReportInflowAmount60d {
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

impl<'de> codec::Record<'de> for super::types::TotalReportInflowAmount60d {
    const NAME: &'static str = "TotalReportInflowAmount60d";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalReportInflowAmount60d {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalReportInflowAmount90d {
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

impl<'de> codec::Record<'de> for super::types::TotalReportInflowAmount90d {
    const NAME: &'static str = "TotalReportInflowAmount90d";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalReportInflowAmount90d {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalReportOutflowAmount {
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

impl<'de> codec::Record<'de> for super::types::TotalReportOutflowAmount {
    const NAME: &'static str = "TotalReportOutflowAmount";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalReportOutflowAmount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalReportOutflowAmount30d {
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

impl<'de> codec::Record<'de> for super::types::TotalReportOutflowAmount30d {
    const NAME: &'static str = "TotalReportOutflowAmount30d";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalReportOutflowAmount30d {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalReportOutflowAmount60d {
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

impl<'de> codec::Record<'de> for super::types::TotalReportOutflowAmount60d {
    const NAME: &'static str = "TotalReportOutflowAmount60d";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalReportOutflowAmount60d {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::TotalReportOutflowAmount90d {
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

impl<'de> codec::Record<'de> for super::types::TotalReportOutflowAmount90d {
    const NAME: &'static str = "TotalReportOutflowAmount90d";

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
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::TotalReportOutflowAmount90d {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportWarning {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "warning_type", &self.warning_type)?;
        codec::put(&mut members, "warning_code", &self.warning_code)?;
        codec::put(&mut members, "cause", &self.cause)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportWarning {
    const NAME: &'static str = "BaseReportWarning";

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
        let mut warning_code: Option<super::types::BaseReportWarningCode> = None;
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

impl<'de> codec::Deserialize<'de> for super::types::BaseReportWarning {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportPDFGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(
            &mut members,
            "third_party_user_token",
            self.third_party_user_token.as_ref(),
        )?;
        codec::put_some(&mut members, "add_ons", self.add_ons.as_ref())?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportPDFGetRequest {
    const NAME: &'static str = "CraCheckReportPDFGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "third_party_user_token" => 1,
            "add_ons" => 2,
            "user_token" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut third_party_user_token: Option<plaid_types::ThirdPartyUserToken> = None;
        let mut add_ons: Option<Vec<super::types::CraPDFAddOns>> = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if third_party_user_token.is_none() => {
                    third_party_user_token = members.next_value()?
                }
                2 if add_ons.is_none() => add_ons = members.next_value()?,
                3 if user_token.is_none() => user_token = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            third_party_user_token,
            add_ons,
            user_token,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportPDFGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put(&mut members, "webhook", &self.webhook)?;
        codec::put(&mut members, "days_requested", &self.days_requested)?;
        codec::put_some(&mut members, "days_required", self.days_required.as_ref())?;
        codec::put_some(
            &mut members,
            "client_report_id",
            self.client_report_id.as_ref(),
        )?;
        codec::put_some(&mut members, "products", self.products.as_ref())?;
        codec::put_some(&mut members, "base_report", self.base_report.as_ref())?;
        codec::put_some(
            &mut members,
            "cashflow_insights",
            self.cashflow_insights.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "partner_insights",
            self.partner_insights.as_ref(),
        )?;
        codec::put_some(&mut members, "lend_score", self.lend_score.as_ref())?;
        codec::put_some(
            &mut members,
            "network_insights",
            self.network_insights.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_investments",
            self.include_investments.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "income_insights",
            self.income_insights.as_ref(),
        )?;
        codec::put(
            &mut members,
            "consumer_report_permissible_purpose",
            &self.consumer_report_permissible_purpose,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportCreateRequest {
    const NAME: &'static str = "CraCheckReportCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "user_token" => 1,
            "webhook" => 2,
            "days_requested" => 3,
            "days_required" => 4,
            "client_report_id" => 5,
            "products" => 6,
            "base_report" => 7,
            "cashflow_insights" => 8,
            "partner_insights" => 9,
            "lend_score" => 10,
            "network_insights" => 11,
            "include_investments" => 12,
            "income_insights" => 13,
            "consumer_report_permissible_purpose" => 14,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut webhook: Option<String> = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut days_required: Option<codec::Int> = None;
        let mut client_report_id: Option<String> = None;
        let mut products: Option<Vec<plaid_types::Products>> = None;
        let mut base_report: Option<super::types::CraCheckReportCreateBaseReportOptions> = None;
        let mut cashflow_insights: Option<
            super::types::CraCheckReportCreateCashflowInsightsOptions,
        > = None;
        let mut partner_insights: Option<super::types::CraCheckReportCreatePartnerInsightsOptions> =
            None;
        let mut lend_score: Option<super::types::CraCheckReportCreateLendScoreOptions> = None;
        let mut network_insights: Option<super::types::CraCheckReportCreateNetworkInsightsOptions> =
            None;
        let mut include_investments: Option<bool> = None;
        let mut income_insights: Option<super::types::CraCheckReportCreateIncomeInsightsOptions> =
            None;
        let mut consumer_report_permissible_purpose: Option<
            plaid_types::ConsumerReportPermissiblePurpose,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if user_token.is_none() => user_token = members.next_value()?,
                2 if webhook.is_none() => webhook = Some(members.next_value()?),
                3 if days_requested.is_none() => days_requested = Some(members.next_value()?),
                4 if days_required.is_none() => days_required = members.next_value()?,
                5 if client_report_id.is_none() => client_report_id = members.next_value()?,
                6 if products.is_none() => products = members.next_value()?,
                7 if base_report.is_none() => base_report = members.next_value()?,
                8 if cashflow_insights.is_none() => cashflow_insights = members.next_value()?,
                9 if partner_insights.is_none() => partner_insights = members.next_value()?,
                10 if lend_score.is_none() => lend_score = members.next_value()?,
                11 if network_insights.is_none() => network_insights = members.next_value()?,
                12 if include_investments.is_none() => {
                    include_investments = members.next_value()?
                }
                13 if income_insights.is_none() => income_insights = members.next_value()?,
                14 if consumer_report_permissible_purpose.is_none() => {
                    consumer_report_permissible_purpose = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            user_token,
            webhook: codec::required(webhook, "webhook")?,
            days_requested: codec::required(days_requested, "days_requested")?.0,
            days_required: days_required.map(|value| value.0),
            client_report_id,
            products,
            base_report,
            cashflow_insights,
            partner_insights,
            lend_score,
            network_insights,
            include_investments,
            income_insights,
            consumer_report_permissible_purpose: codec::required(
                consumer_report_permissible_purpose,
                "consumer_report_permissible_purpose",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportCreateBaseReportOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "client_report_id",
            self.client_report_id.as_ref(),
        )?;
        codec::put_some(&mut members, "gse_options", self.gse_options.as_ref())?;
        codec::put_some(
            &mut members,
            "require_identity",
            self.require_identity.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "home_lending_report_options",
            self.home_lending_report_options.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportCreateBaseReportOptions {
    const NAME: &'static str = "CraCheckReportCreateBaseReportOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_report_id" => 0,
            "gse_options" => 1,
            "require_identity" => 2,
            "home_lending_report_options" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_report_id: Option<String> = None;
        let mut gse_options: Option<super::types::CraCheckReportGSEOptions> = None;
        let mut require_identity: Option<bool> = None;
        let mut home_lending_report_options: Option<
            plaid_types::CraCheckReportHomeLendingReportOptions,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_report_id.is_none() => client_report_id = members.next_value()?,
                1 if gse_options.is_none() => gse_options = members.next_value()?,
                2 if require_identity.is_none() => require_identity = members.next_value()?,
                3 if home_lending_report_options.is_none() => {
                    home_lending_report_options = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_report_id,
            gse_options,
            require_identity,
            home_lending_report_options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportCreateBaseReportOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportGSEOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report_types", &self.report_types)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportGSEOptions {
    const NAME: &'static str = "CraCheckReportGSEOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report_types" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report_types: Option<Vec<plaid_types::GSEReportType>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report_types.is_none() => report_types = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report_types: report_types.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportGSEOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportCreateCashflowInsightsOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "attributes_version",
            self.attributes_version.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportCreateCashflowInsightsOptions {
    const NAME: &'static str = "CraCheckReportCreateCashflowInsightsOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "attributes_version" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut attributes_version: Option<plaid_types::CashflowAttributesVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if attributes_version.is_none() => attributes_version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { attributes_version })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportCreateCashflowInsightsOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportCreatePartnerInsightsOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "prism_versions", self.prism_versions.as_ref())?;
        codec::put_some(&mut members, "fico", self.fico.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportCreatePartnerInsightsOptions {
    const NAME: &'static str = "CraCheckReportCreatePartnerInsightsOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "prism_versions" => 0,
            "fico" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut prism_versions: Option<plaid_types::PrismVersions> = None;
        let mut fico: Option<plaid_types::CraPartnerInsightsFicoInput> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if prism_versions.is_none() => prism_versions = members.next_value()?,
                1 if fico.is_none() => fico = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            prism_versions,
            fico,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportCreatePartnerInsightsOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportCreateLendScoreOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "lend_score_version",
            self.lend_score_version.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportCreateLendScoreOptions {
    const NAME: &'static str = "CraCheckReportCreateLendScoreOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "lend_score_version" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut lend_score_version: Option<plaid_types::PlaidLendScoreVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if lend_score_version.is_none() => lend_score_version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { lend_score_version })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportCreateLendScoreOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportCreateNetworkInsightsOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "network_insights_version",
            self.network_insights_version.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportCreateNetworkInsightsOptions {
    const NAME: &'static str = "CraCheckReportCreateNetworkInsightsOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "network_insights_version" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut network_insights_version: Option<plaid_types::NetworkInsightsVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if network_insights_version.is_none() => {
                    network_insights_version = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            network_insights_version,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportCreateNetworkInsightsOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportCreateIncomeInsightsOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "income_insights_filter",
            self.income_insights_filter.as_ref(),
        )?;
        codec::put(
            &mut members,
            "income_insights_version",
            &self.income_insights_version,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraCheckReportCreateIncomeInsightsOptions {
    const NAME: &'static str = "CraCheckReportCreateIncomeInsightsOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_insights_filter" => 0,
            "income_insights_version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_insights_filter: Option<plaid_types::IncomeInsightsFilter> = None;
        let mut income_insights_version: Option<plaid_types::IncomeInsightsVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_insights_filter.is_none() => {
                    income_insights_filter = members.next_value()?
                }
                1 if income_insights_version.is_none() => {
                    income_insights_version = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_insights_filter,
            income_insights_version,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportCreateIncomeInsightsOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraCheckReportCreateResponse {
    const NAME: &'static str = "CraCheckReportCreateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportPartnerInsightsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(
            &mut members,
            "third_party_user_token",
            self.third_party_user_token.as_ref(),
        )?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "user_tier", self.user_tier.as_ref())?;
        codec::put_some(
            &mut members,
            "partner_insights",
            self.partner_insights.as_ref(),
        )?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportPartnerInsightsGetRequest {
    const NAME: &'static str = "CraCheckReportPartnerInsightsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "third_party_user_token" => 1,
            "user_token" => 2,
            "user_tier" => 3,
            "partner_insights" => 4,
            "options" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut third_party_user_token: Option<plaid_types::ThirdPartyUserToken> = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut user_tier: Option<super::types::CraUserTier> = None;
        let mut partner_insights: Option<
            super::types::CraCheckReportPartnerInsightsGetPartnerInsights,
        > = None;
        let mut options: Option<super::types::CraCheckReportPartnerInsightsGetOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if third_party_user_token.is_none() => {
                    third_party_user_token = members.next_value()?
                }
                2 if user_token.is_none() => user_token = members.next_value()?,
                3 if user_tier.is_none() => user_tier = members.next_value()?,
                4 if partner_insights.is_none() => partner_insights = members.next_value()?,
                5 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            third_party_user_token,
            user_token,
            user_tier,
            partner_insights,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportPartnerInsightsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportPartnerInsightsGetPartnerInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "prism_versions", self.prism_versions.as_ref())?;
        codec::put_some(&mut members, "fico", self.fico.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportPartnerInsightsGetPartnerInsights {
    const NAME: &'static str = "CraCheckReportPartnerInsightsGetPartnerInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "prism_versions" => 0,
            "fico" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut prism_versions: Option<plaid_types::PrismVersions> = None;
        let mut fico: Option<plaid_types::CraPartnerInsightsFicoInput> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if prism_versions.is_none() => prism_versions = members.next_value()?,
                1 if fico.is_none() => fico = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            prism_versions,
            fico,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de>
    for super::types::CraCheckReportPartnerInsightsGetPartnerInsights
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportPartnerInsightsGetOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "prism_versions", self.prism_versions.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportPartnerInsightsGetOptions {
    const NAME: &'static str = "CraCheckReportPartnerInsightsGetOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "prism_versions" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut prism_versions: Option<super::types::PrismVersionsDeprecated> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if prism_versions.is_none() => prism_versions = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { prism_versions })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportPartnerInsightsGetOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PrismVersionsDeprecated {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "firstdetect", self.firstdetect.as_ref())?;
        codec::put_some(&mut members, "detect", self.detect.as_ref())?;
        codec::put_some(&mut members, "cashscore", self.cashscore.as_ref())?;
        codec::put_some(&mut members, "extend", self.extend.as_ref())?;
        codec::put_some(&mut members, "insights", self.insights.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PrismVersionsDeprecated {
    const NAME: &'static str = "PrismVersionsDeprecated";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "firstdetect" => 0,
            "detect" => 1,
            "cashscore" => 2,
            "extend" => 3,
            "insights" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut firstdetect: Option<plaid_types::PrismFirstDetectVersion> = None;
        let mut detect: Option<plaid_types::PrismDetectVersion> = None;
        let mut cashscore: Option<plaid_types::PrismCashScoreVersion> = None;
        let mut extend: Option<plaid_types::PrismExtendVersion> = None;
        let mut insights: Option<plaid_types::PrismInsightsVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if firstdetect.is_none() => firstdetect = members.next_value()?,
                1 if detect.is_none() => detect = members.next_value()?,
                2 if cashscore.is_none() => cashscore = members.next_value()?,
                3 if extend.is_none() => extend = members.next_value()?,
                4 if insights.is_none() => insights = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            firstdetect,
            detect,
            cashscore,
            extend,
            insights,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PrismVersionsDeprecated {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportPartnerInsightsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "report", self.report.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraCheckReportPartnerInsightsGetResponse {
    const NAME: &'static str = "CraCheckReportPartnerInsightsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report" => 0,
            "request_id" => 1,
            "warnings" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report: Option<super::types::CraPartnerInsights> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut warnings: Option<Vec<super::types::CheckReportWarning>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report.is_none() => report = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                2 if warnings.is_none() => warnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report,
            request_id,
            warnings: warnings.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportPartnerInsightsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportCashflowInsightsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(
            &mut members,
            "third_party_user_token",
            self.third_party_user_token.as_ref(),
        )?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportCashflowInsightsGetRequest {
    const NAME: &'static str = "CraCheckReportCashflowInsightsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "third_party_user_token" => 1,
            "user_token" => 2,
            "options" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut third_party_user_token: Option<plaid_types::ThirdPartyUserToken> = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut options: Option<super::types::CraCheckReportCashflowInsightsGetOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if third_party_user_token.is_none() => {
                    third_party_user_token = members.next_value()?
                }
                2 if user_token.is_none() => user_token = members.next_value()?,
                3 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            third_party_user_token,
            user_token,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportCashflowInsightsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportCashflowInsightsGetOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "attributes_version",
            self.attributes_version.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportCashflowInsightsGetOptions {
    const NAME: &'static str = "CraCheckReportCashflowInsightsGetOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "attributes_version" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut attributes_version: Option<plaid_types::CashflowAttributesVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if attributes_version.is_none() => attributes_version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { attributes_version })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportCashflowInsightsGetOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportCashflowInsightsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report", &self.report)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraCheckReportCashflowInsightsGetResponse {
    const NAME: &'static str = "CraCheckReportCashflowInsightsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report" => 0,
            "request_id" => 1,
            "warnings" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report: Option<super::types::CraCashflowInsightsReport> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut warnings: Option<Vec<super::types::CheckReportWarning>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report.is_none() => report = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                2 if warnings.is_none() => warnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report: codec::required(report, "report")?,
            request_id,
            warnings: warnings.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportCashflowInsightsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCashflowInsightsReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report_id", &self.report_id)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put_some(&mut members, "attributes", self.attributes.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraCashflowInsightsReport {
    const NAME: &'static str = "CraCashflowInsightsReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report_id" => 0,
            "generated_time" => 1,
            "attributes" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report_id: Option<String> = None;
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut attributes: Option<plaid_core::json::Map> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report_id.is_none() => report_id = Some(members.next_value()?),
                1 if generated_time.is_none() => generated_time = Some(members.next_value()?),
                2 if attributes.is_none() => attributes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report_id: codec::required(report_id, "report_id")?,
            generated_time: codec::required(generated_time, "generated_time")?,
            attributes,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraCashflowInsightsReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportLendScoreGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(
            &mut members,
            "third_party_user_token",
            self.third_party_user_token.as_ref(),
        )?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportLendScoreGetRequest {
    const NAME: &'static str = "CraCheckReportLendScoreGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "third_party_user_token" => 1,
            "user_token" => 2,
            "options" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut third_party_user_token: Option<plaid_types::ThirdPartyUserToken> = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut options: Option<super::types::CraCheckReportLendScoreGetOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if third_party_user_token.is_none() => {
                    third_party_user_token = members.next_value()?
                }
                2 if user_token.is_none() => user_token = members.next_value()?,
                3 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            third_party_user_token,
            user_token,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportLendScoreGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportLendScoreGetOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "lend_score_version",
            self.lend_score_version.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportLendScoreGetOptions {
    const NAME: &'static str = "CraCheckReportLendScoreGetOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "lend_score_version" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut lend_score_version: Option<plaid_types::PlaidLendScoreVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if lend_score_version.is_none() => lend_score_version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { lend_score_version })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportLendScoreGetOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportLendScoreGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report", &self.report)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraCheckReportLendScoreGetResponse {
    const NAME: &'static str = "CraCheckReportLendScoreGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report" => 0,
            "request_id" => 1,
            "warnings" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report: Option<super::types::CraLendScoreReport> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut warnings: Option<Vec<super::types::CheckReportWarning>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report.is_none() => report = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                2 if warnings.is_none() => warnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report: codec::required(report, "report")?,
            request_id,
            warnings: warnings.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportLendScoreGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLendScoreReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report_id", &self.report_id)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put(&mut members, "lend_score", &self.lend_score)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraLendScoreReport {
    const NAME: &'static str = "CraLendScoreReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report_id" => 0,
            "generated_time" => 1,
            "lend_score" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report_id: Option<String> = None;
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut lend_score: Option<super::types::LendScore> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report_id.is_none() => report_id = Some(members.next_value()?),
                1 if generated_time.is_none() => generated_time = Some(members.next_value()?),
                2 if lend_score.is_none() => lend_score = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report_id: codec::required(report_id, "report_id")?,
            generated_time: codec::required(generated_time, "generated_time")?,
            lend_score,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraLendScoreReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LendScore {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "score", &self.score)?;
        codec::put(&mut members, "reason_codes", &self.reason_codes)?;
        codec::put(&mut members, "error_reason", &self.error_reason)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LendScore {
    const NAME: &'static str = "LendScore";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "score" => 0,
            "reason_codes" => 1,
            "error_reason" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut score: Option<codec::Int> = None;
        let mut reason_codes: Option<Vec<String>> = None;
        let mut error_reason: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if score.is_none() => score = members.next_value()?,
                1 if reason_codes.is_none() => reason_codes = members.next_value()?,
                2 if error_reason.is_none() => error_reason = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            score: score.map(|value| value.0),
            reason_codes: reason_codes.unwrap_or_default(),
            error_reason,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LendScore {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportNetworkInsightsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::put_some(
            &mut members,
            "third_party_user_token",
            self.third_party_user_token.as_ref(),
        )?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportNetworkInsightsGetRequest {
    const NAME: &'static str = "CraCheckReportNetworkInsightsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "options" => 1,
            "third_party_user_token" => 2,
            "user_token" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut options: Option<super::types::CraCheckReportNetworkInsightsGetOptions> = None;
        let mut third_party_user_token: Option<plaid_types::ThirdPartyUserToken> = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if options.is_none() => options = members.next_value()?,
                2 if third_party_user_token.is_none() => {
                    third_party_user_token = members.next_value()?
                }
                3 if user_token.is_none() => user_token = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            options,
            third_party_user_token,
            user_token,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportNetworkInsightsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportNetworkInsightsGetOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "network_insights_version",
            self.network_insights_version.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportNetworkInsightsGetOptions {
    const NAME: &'static str = "CraCheckReportNetworkInsightsGetOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "network_insights_version" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut network_insights_version: Option<plaid_types::NetworkInsightsVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if network_insights_version.is_none() => {
                    network_insights_version = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            network_insights_version,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportNetworkInsightsGetOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportNetworkInsightsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report", &self.report)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraCheckReportNetworkInsightsGetResponse {
    const NAME: &'static str = "CraCheckReportNetworkInsightsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report" => 0,
            "request_id" => 1,
            "warnings" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report: Option<super::types::CraNetworkInsightsReport> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut warnings: Option<Vec<super::types::CheckReportWarning>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report.is_none() => report = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                2 if warnings.is_none() => warnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report: codec::required(report, "report")?,
            request_id,
            warnings: warnings.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportNetworkInsightsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraNetworkInsightsReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report_id", &self.report_id)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put(&mut members, "network_attributes", &self.network_attributes)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraNetworkInsightsReport {
    const NAME: &'static str = "CraNetworkInsightsReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report_id" => 0,
            "generated_time" => 1,
            "network_attributes" => 2,
            "items" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report_id: Option<String> = None;
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut network_attributes: Option<plaid_core::json::Map> = None;
        let mut items: Option<Vec<super::types::CraNetworkInsightsItem>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report_id.is_none() => report_id = Some(members.next_value()?),
                1 if generated_time.is_none() => generated_time = Some(members.next_value()?),
                2 if network_attributes.is_none() => {
                    network_attributes = Some(members.next_value()?)
                }
                3 if items.is_none() => items = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report_id: codec::required(report_id, "report_id")?,
            generated_time: codec::required(generated_time, "generated_time")?,
            network_attributes: codec::required(network_attributes, "network_attributes")?,
            items: items.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraNetworkInsightsReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraNetworkInsightsItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraNetworkInsightsItem {
    const NAME: &'static str = "CraNetworkInsightsItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution_id" => 0,
            "institution_name" => 1,
            "item_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                1 if institution_name.is_none() => institution_name = Some(members.next_value()?),
                2 if item_id.is_none() => item_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution_id: codec::required(institution_id, "institution_id")?,
            institution_name: codec::required(institution_name, "institution_name")?,
            item_id: codec::required(item_id, "item_id")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraNetworkInsightsItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportVerificationGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "reports_requested", &self.reports_requested)?;
        codec::put_some(
            &mut members,
            "employment_refresh_options",
            self.employment_refresh_options.as_ref(),
        )?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportVerificationGetRequest {
    const NAME: &'static str = "CraCheckReportVerificationGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "reports_requested" => 1,
            "employment_refresh_options" => 2,
            "user_token" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut reports_requested: Option<
            Vec<plaid_types::CraCheckReportVerificationGetReportType>,
        > = None;
        let mut employment_refresh_options: Option<
            super::types::CraCheckReportVerificationGetEmploymentRefreshOptions,
        > = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if reports_requested.is_none() => reports_requested = members.next_value()?,
                2 if employment_refresh_options.is_none() => {
                    employment_refresh_options = members.next_value()?
                }
                3 if user_token.is_none() => user_token = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            reports_requested: reports_requested.unwrap_or_default(),
            employment_refresh_options,
            user_token,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportVerificationGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportVerificationGetEmploymentRefreshOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "days_requested", &self.days_requested)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de>
    for super::types::CraCheckReportVerificationGetEmploymentRefreshOptions
{
    const NAME: &'static str = "CraCheckReportVerificationGetEmploymentRefreshOptions";

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
                0 if days_requested.is_none() => days_requested = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            days_requested: codec::required(days_requested, "days_requested")?.0,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de>
    for super::types::CraCheckReportVerificationGetEmploymentRefreshOptions
{
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportVerificationGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report", &self.report)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraCheckReportVerificationGetResponse {
    const NAME: &'static str = "CraCheckReportVerificationGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report" => 0,
            "request_id" => 1,
            "warnings" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report: Option<super::types::CraVerificationReport> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut warnings: Option<Vec<super::types::CheckReportWarning>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report.is_none() => report = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                2 if warnings.is_none() => warnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report: codec::required(report, "report")?,
            request_id,
            warnings: warnings.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportVerificationGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVerificationReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report_id", &self.report_id)?;
        codec::put_some(
            &mut members,
            "gse_reference_id",
            self.gse_reference_id.as_ref(),
        )?;
        codec::put(&mut members, "client_report_id", &self.client_report_id)?;
        codec::put(&mut members, "voa", &self.voa)?;
        codec::put(&mut members, "employment_refresh", &self.employment_refresh)?;
        codec::put(&mut members, "income", &self.income)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVerificationReport {
    const NAME: &'static str = "CraVerificationReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report_id" => 0,
            "gse_reference_id" => 1,
            "client_report_id" => 2,
            "voa" => 3,
            "employment_refresh" => 4,
            "income" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report_id: Option<String> = None;
        let mut gse_reference_id: Option<String> = None;
        let mut client_report_id: Option<String> = None;
        let mut voa: Option<super::types::CraVoaReport> = None;
        let mut employment_refresh: Option<super::types::CraEmploymentRefreshReport> = None;
        let mut income: Option<super::types::CraVerificationIncomeReport> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report_id.is_none() => report_id = Some(members.next_value()?),
                1 if gse_reference_id.is_none() => gse_reference_id = members.next_value()?,
                2 if client_report_id.is_none() => client_report_id = members.next_value()?,
                3 if voa.is_none() => voa = members.next_value()?,
                4 if employment_refresh.is_none() => employment_refresh = members.next_value()?,
                5 if income.is_none() => income = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report_id: codec::required(report_id, "report_id")?,
            gse_reference_id,
            client_report_id,
            voa,
            employment_refresh,
            income,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVerificationReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVoaReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::put(&mut members, "items", &self.items)?;
        codec::put(&mut members, "attributes", &self.attributes)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVoaReport {
    const NAME: &'static str = "CraVoaReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "generated_time" => 0,
            "days_requested" => 1,
            "items" => 2,
            "attributes" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut items: Option<Vec<super::types::CraVoaReportItem>> = None;
        let mut attributes: Option<super::types::CraVoaReportAttributes> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if generated_time.is_none() => generated_time = Some(members.next_value()?),
                1 if days_requested.is_none() => days_requested = members.next_value()?,
                2 if items.is_none() => items = members.next_value()?,
                3 if attributes.is_none() => attributes = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            generated_time: codec::required(generated_time, "generated_time")?,
            days_requested: days_requested.map(|value| value.0),
            items: items.unwrap_or_default(),
            attributes: codec::required(attributes, "attributes")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVoaReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVoaReportItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "last_update_time", &self.last_update_time)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVoaReportItem {
    const NAME: &'static str = "CraVoaReportItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "accounts" => 0,
            "institution_name" => 1,
            "institution_id" => 2,
            "item_id" => 3,
            "last_update_time" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut accounts: Option<Vec<super::types::CraVoaReportAccount>> = None;
        let mut institution_name: Option<String> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut last_update_time: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if accounts.is_none() => accounts = members.next_value()?,
                1 if institution_name.is_none() => institution_name = Some(members.next_value()?),
                2 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                3 if item_id.is_none() => item_id = Some(members.next_value()?),
                4 if last_update_time.is_none() => last_update_time = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            accounts: accounts.unwrap_or_default(),
            institution_name: codec::required(institution_name, "institution_name")?,
            institution_id: codec::required(institution_id, "institution_id")?,
            item_id: codec::required(item_id, "item_id")?,
            last_update_time: codec::required(last_update_time, "last_update_time")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVoaReportItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVoaReportAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "balances", &self.balances)?;
        codec::put(&mut members, "consumer_disputes", &self.consumer_disputes)?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "official_name", &self.official_name)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put_some(&mut members, "days_available", self.days_available.as_ref())?;
        codec::put(
            &mut members,
            "transactions_insights",
            &self.transactions_insights,
        )?;
        codec::put(&mut members, "owners", &self.owners)?;
        codec::put(&mut members, "ownership_type", &self.ownership_type)?;
        codec::put(&mut members, "investments", &self.investments)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVoaReportAccount {
    const NAME: &'static str = "CraVoaReportAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "balances" => 1,
            "consumer_disputes" => 2,
            "mask" => 3,
            "name" => 4,
            "official_name" => 5,
            "type" => 6,
            "subtype" => 7,
            "days_available" => 8,
            "transactions_insights" => 9,
            "owners" => 10,
            "ownership_type" => 11,
            "investments" => 12,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut balances: Option<super::types::CraVoaReportAccountBalances> = None;
        let mut consumer_disputes: Option<Vec<super::types::ConsumerDispute>> = None;
        let mut mask: Option<String> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        let mut days_available: Option<codec::Int> = None;
        let mut transactions_insights: Option<super::types::CraVoaReportTransactionsInsights> =
            None;
        let mut owners: Option<Vec<plaid_types::Owner>> = None;
        let mut ownership_type: Option<plaid_types::OwnershipType> = None;
        let mut investments: Option<super::types::BaseReportInvestments> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if balances.is_none() => balances = Some(members.next_value()?),
                2 if consumer_disputes.is_none() => consumer_disputes = members.next_value()?,
                3 if mask.is_none() => mask = members.next_value()?,
                4 if name.is_none() => name = Some(members.next_value()?),
                5 if official_name.is_none() => official_name = members.next_value()?,
                6 if r#type.is_none() => r#type = Some(members.next_value()?),
                7 if subtype.is_none() => subtype = members.next_value()?,
                8 if days_available.is_none() => days_available = members.next_value()?,
                9 if transactions_insights.is_none() => {
                    transactions_insights = Some(members.next_value()?)
                }
                10 if owners.is_none() => owners = members.next_value()?,
                11 if ownership_type.is_none() => ownership_type = members.next_value()?,
                12 if investments.is_none() => investments = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            balances: codec::required(balances, "balances")?,
            consumer_disputes: consumer_disputes.unwrap_or_default(),
            mask,
            name: codec::required(name, "name")?,
            official_name,
            r#type: codec::required(r#type, "type")?,
            subtype,
            days_available: days_available.map(|value| value.0),
            transactions_insights: codec::required(transactions_insights, "transactions_insights")?,
            owners: owners.unwrap_or_default(),
            ownership_type,
            investments,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVoaReportAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVoaReportAccountBalances {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "available", &self.available)?;
        codec::put(&mut members, "current", &self.current)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(
            &mut members,
            "historical_balances",
            &self.historical_balances,
        )?;
        codec::put(
            &mut members,
            "average_balance_30_days",
            &self.average_balance_30_days,
        )?;
        codec::put(
            &mut members,
            "average_balance_60_days",
            &self.average_balance_60_days,
        )?;
        codec::put_some(
            &mut members,
            "nsf_overdraft_transactions_count",
            self.nsf_overdraft_transactions_count.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVoaReportAccountBalances {
    const NAME: &'static str = "CraVoaReportAccountBalances";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "available" => 0,
            "current" => 1,
            "iso_currency_code" => 2,
            "unofficial_currency_code" => 3,
            "historical_balances" => 4,
            "average_balance_30_days" => 5,
            "average_balance_60_days" => 6,
            "nsf_overdraft_transactions_count" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut available: Option<plaid_core::Amount> = None;
        let mut current: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut historical_balances: Option<
            Vec<super::types::CraVoaReportAccountHistoricalBalance>,
        > = None;
        let mut average_balance_30_days: Option<plaid_core::Amount> = None;
        let mut average_balance_60_days: Option<plaid_core::Amount> = None;
        let mut nsf_overdraft_transactions_count: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if available.is_none() => available = members.next_value()?,
                1 if current.is_none() => current = members.next_value()?,
                2 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                3 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                4 if historical_balances.is_none() => historical_balances = members.next_value()?,
                5 if average_balance_30_days.is_none() => {
                    average_balance_30_days = members.next_value()?
                }
                6 if average_balance_60_days.is_none() => {
                    average_balance_60_days = members.next_value()?
                }
                7 if nsf_overdraft_transactions_count.is_none() => {
                    nsf_overdraft_transactions_count = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            available,
            current,
            iso_currency_code,
            unofficial_currency_code,
            historical_balances: historical_balances.unwrap_or_default(),
            average_balance_30_days,
            average_balance_60_days,
            nsf_overdraft_transactions_count: nsf_overdraft_transactions_count.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVoaReportAccountBalances {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVoaReportAccountHistoricalBalance {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "current", &self.current)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVoaReportAccountHistoricalBalance {
    const NAME: &'static str = "CraVoaReportAccountHistoricalBalance";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "current" => 0,
            "date" => 1,
            "iso_currency_code" => 2,
            "unofficial_currency_code" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut current: Option<plaid_core::Amount> = None;
        let mut date: Option<plaid_core::Date> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if current.is_none() => current = Some(members.next_value()?),
                1 if date.is_none() => date = Some(members.next_value()?),
                2 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                3 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            current: codec::required(current, "current")?,
            date: codec::required(date, "date")?,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVoaReportAccountHistoricalBalance {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVoaReportTransactionsInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "all_transactions", &self.all_transactions)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVoaReportTransactionsInsights {
    const NAME: &'static str = "CraVoaReportTransactionsInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "all_transactions" => 0,
            "end_date" => 1,
            "start_date" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut all_transactions: Option<Vec<super::types::BaseReportTransaction>> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if all_transactions.is_none() => all_transactions = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                2 if start_date.is_none() => start_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            all_transactions: all_transactions.unwrap_or_default(),
            end_date,
            start_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVoaReportTransactionsInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportInvestments {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "holdings", &self.holdings)?;
        codec::put(&mut members, "securities", &self.securities)?;
        codec::put(
            &mut members,
            "investment_transactions",
            &self.investment_transactions,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportInvestments {
    const NAME: &'static str = "BaseReportInvestments";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "holdings" => 0,
            "securities" => 1,
            "investment_transactions" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut holdings: Option<Vec<super::types::BaseReportInvestmentHolding>> = None;
        let mut securities: Option<Vec<super::types::BaseReportInvestmentSecurity>> = None;
        let mut investment_transactions: Option<
            Vec<super::types::BaseReportInvestmentTransaction>,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if holdings.is_none() => holdings = members.next_value()?,
                1 if securities.is_none() => securities = members.next_value()?,
                2 if investment_transactions.is_none() => {
                    investment_transactions = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            holdings: holdings.unwrap_or_default(),
            securities: securities.unwrap_or_default(),
            investment_transactions: investment_transactions.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReportInvestments {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportInvestmentHolding {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "security_id", &self.security_id)?;
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
        codec::put(&mut members, "cost_basis", &self.cost_basis)?;
        codec::put(&mut members, "quantity", &self.quantity)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "tax_lots", &self.tax_lots)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportInvestmentHolding {
    const NAME: &'static str = "BaseReportInvestmentHolding";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "security_id" => 1,
            "institution_price" => 2,
            "institution_price_as_of" => 3,
            "institution_value" => 4,
            "cost_basis" => 5,
            "quantity" => 6,
            "iso_currency_code" => 7,
            "unofficial_currency_code" => 8,
            "tax_lots" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut security_id: Option<plaid_types::SecurityId> = None;
        let mut institution_price: Option<plaid_core::Amount> = None;
        let mut institution_price_as_of: Option<plaid_core::Date> = None;
        let mut institution_value: Option<plaid_core::Amount> = None;
        let mut cost_basis: Option<plaid_core::Amount> = None;
        let mut quantity: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut tax_lots: Option<Vec<plaid_types::HoldingTaxLot>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if security_id.is_none() => security_id = Some(members.next_value()?),
                2 if institution_price.is_none() => institution_price = members.next_value()?,
                3 if institution_price_as_of.is_none() => {
                    institution_price_as_of = members.next_value()?
                }
                4 if institution_value.is_none() => institution_value = members.next_value()?,
                5 if cost_basis.is_none() => cost_basis = members.next_value()?,
                6 if quantity.is_none() => quantity = Some(members.next_value()?),
                7 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                8 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                9 if tax_lots.is_none() => tax_lots = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            security_id: codec::required(security_id, "security_id")?,
            institution_price,
            institution_price_as_of,
            institution_value,
            cost_basis,
            quantity: codec::required(quantity, "quantity")?,
            iso_currency_code,
            unofficial_currency_code,
            tax_lots: tax_lots.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReportInvestmentHolding {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportInvestmentSecurity {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "security_id", &self.security_id)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "isin", &self.isin)?;
        codec::put(&mut members, "cusip", &self.cusip)?;
        codec::put(
            &mut members,
            "institution_security_id",
            &self.institution_security_id,
        )?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "ticker_symbol", &self.ticker_symbol)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportInvestmentSecurity {
    const NAME: &'static str = "BaseReportInvestmentSecurity";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "security_id" => 0,
            "name" => 1,
            "isin" => 2,
            "cusip" => 3,
            "institution_security_id" => 4,
            "institution_id" => 5,
            "ticker_symbol" => 6,
            "type" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut security_id: Option<plaid_types::SecurityId> = None;
        let mut name: Option<String> = None;
        let mut isin: Option<String> = None;
        let mut cusip: Option<String> = None;
        let mut institution_security_id: Option<String> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut ticker_symbol: Option<String> = None;
        let mut r#type: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if security_id.is_none() => security_id = Some(members.next_value()?),
                1 if name.is_none() => name = members.next_value()?,
                2 if isin.is_none() => isin = members.next_value()?,
                3 if cusip.is_none() => cusip = members.next_value()?,
                4 if institution_security_id.is_none() => {
                    institution_security_id = members.next_value()?
                }
                5 if institution_id.is_none() => institution_id = members.next_value()?,
                6 if ticker_symbol.is_none() => ticker_symbol = members.next_value()?,
                7 if r#type.is_none() => r#type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            security_id: codec::required(security_id, "security_id")?,
            name,
            isin,
            cusip,
            institution_security_id,
            institution_id,
            ticker_symbol,
            r#type,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReportInvestmentSecurity {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BaseReportInvestmentTransaction {
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
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BaseReportInvestmentTransaction {
    const NAME: &'static str = "BaseReportInvestmentTransaction";

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
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BaseReportInvestmentTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVoaReportAttributes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "total_inflow_amount",
            &self.total_inflow_amount,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount",
            &self.total_outflow_amount,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVoaReportAttributes {
    const NAME: &'static str = "CraVoaReportAttributes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "total_inflow_amount" => 0,
            "total_outflow_amount" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut total_inflow_amount: Option<super::types::TotalReportInflowAmount> = None;
        let mut total_outflow_amount: Option<super::types::TotalReportOutflowAmount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if total_inflow_amount.is_none() => total_inflow_amount = members.next_value()?,
                1 if total_outflow_amount.is_none() => {
                    total_outflow_amount = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            total_inflow_amount,
            total_outflow_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVoaReportAttributes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraEmploymentRefreshReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::put(&mut members, "items", &self.items)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraEmploymentRefreshReport {
    const NAME: &'static str = "CraEmploymentRefreshReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "generated_time" => 0,
            "days_requested" => 1,
            "items" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut items: Option<Vec<super::types::CraEmploymentRefreshReportItem>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if generated_time.is_none() => generated_time = Some(members.next_value()?),
                1 if days_requested.is_none() => days_requested = members.next_value()?,
                2 if items.is_none() => items = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            generated_time: codec::required(generated_time, "generated_time")?,
            days_requested: days_requested.map(|value| value.0),
            items: items.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraEmploymentRefreshReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraEmploymentRefreshReportItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "last_update_time", &self.last_update_time)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraEmploymentRefreshReportItem {
    const NAME: &'static str = "CraEmploymentRefreshReportItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "accounts" => 0,
            "institution_name" => 1,
            "institution_id" => 2,
            "item_id" => 3,
            "last_update_time" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut accounts: Option<Vec<super::types::CraEmploymentRefreshReportAccount>> = None;
        let mut institution_name: Option<String> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut last_update_time: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if accounts.is_none() => accounts = members.next_value()?,
                1 if institution_name.is_none() => institution_name = Some(members.next_value()?),
                2 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                3 if item_id.is_none() => item_id = Some(members.next_value()?),
                4 if last_update_time.is_none() => last_update_time = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            accounts: accounts.unwrap_or_default(),
            institution_name: codec::required(institution_name, "institution_name")?,
            institution_id: codec::required(institution_id, "institution_id")?,
            item_id: codec::required(item_id, "item_id")?,
            last_update_time: codec::required(last_update_time, "last_update_time")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraEmploymentRefreshReportItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraEmploymentRefreshReportAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "official_name", &self.official_name)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraEmploymentRefreshReportAccount {
    const NAME: &'static str = "CraEmploymentRefreshReportAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "name" => 1,
            "official_name" => 2,
            "type" => 3,
            "subtype" => 4,
            "transactions" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        let mut transactions: Option<Vec<super::types::CraEmploymentRefreshReportTransaction>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if name.is_none() => name = Some(members.next_value()?),
                2 if official_name.is_none() => official_name = members.next_value()?,
                3 if r#type.is_none() => r#type = Some(members.next_value()?),
                4 if subtype.is_none() => subtype = members.next_value()?,
                5 if transactions.is_none() => transactions = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            name: codec::required(name, "name")?,
            official_name,
            r#type: codec::required(r#type, "type")?,
            subtype,
            transactions: transactions.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraEmploymentRefreshReportAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraEmploymentRefreshReportTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(
            &mut members,
            "original_description",
            &self.original_description,
        )?;
        codec::put(&mut members, "date", &self.date)?;
        codec::put(&mut members, "pending", &self.pending)?;
        codec::put(&mut members, "transaction_id", &self.transaction_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraEmploymentRefreshReportTransaction {
    const NAME: &'static str = "CraEmploymentRefreshReportTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "original_description" => 1,
            "date" => 2,
            "pending" => 3,
            "transaction_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut original_description: Option<String> = None;
        let mut date: Option<plaid_core::Date> = None;
        let mut pending: Option<bool> = None;
        let mut transaction_id: Option<plaid_types::TransactionId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if original_description.is_none() => {
                    original_description = Some(members.next_value()?)
                }
                2 if date.is_none() => date = Some(members.next_value()?),
                3 if pending.is_none() => pending = members.next_value()?,
                4 if transaction_id.is_none() => transaction_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            original_description: codec::required(original_description, "original_description")?,
            date: codec::required(date, "date")?,
            pending: pending.unwrap_or_default(),
            transaction_id: codec::required(transaction_id, "transaction_id")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraEmploymentRefreshReportTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVerificationIncomeReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::put(&mut members, "user_summary", &self.user_summary)?;
        codec::put(&mut members, "income_streams", &self.income_streams)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVerificationIncomeReport {
    const NAME: &'static str = "CraVerificationIncomeReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "generated_time" => 0,
            "days_requested" => 1,
            "user_summary" => 2,
            "income_streams" => 3,
            "items" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut user_summary: Option<super::types::CraVerificationIncomeUserSummary> = None;
        let mut income_streams: Option<Vec<super::types::CraVerificationIncomeStream>> = None;
        let mut items: Option<Vec<super::types::CraVerificationIncomeItem>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if generated_time.is_none() => generated_time = Some(members.next_value()?),
                1 if days_requested.is_none() => days_requested = members.next_value()?,
                2 if user_summary.is_none() => user_summary = members.next_value()?,
                3 if income_streams.is_none() => income_streams = members.next_value()?,
                4 if items.is_none() => items = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            generated_time: codec::required(generated_time, "generated_time")?,
            days_requested: days_requested.map(|value| value.0),
            user_summary,
            income_streams: income_streams.unwrap_or_default(),
            items: items.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVerificationIncomeReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVerificationIncomeUserSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "income_metrics", &self.income_metrics)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVerificationIncomeUserSummary {
    const NAME: &'static str = "CraVerificationIncomeUserSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_metrics" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_metrics: Option<Vec<super::types::CraVerificationIncomeMetrics>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_metrics.is_none() => income_metrics = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_metrics: income_metrics.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVerificationIncomeUserSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVerificationIncomeMetrics {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
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

impl<'de> codec::Record<'de> for super::types::CraVerificationIncomeMetrics {
    const NAME: &'static str = "CraVerificationIncomeMetrics";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "current" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut current: Option<super::types::CraVerificationModeledIncome> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if current.is_none() => current = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            current,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVerificationIncomeMetrics {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVerificationModeledIncome {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "monthly", &self.monthly)?;
        codec::put(&mut members, "annual", &self.annual)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVerificationModeledIncome {
    const NAME: &'static str = "CraVerificationModeledIncome";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "monthly" => 0,
            "annual" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut monthly: Option<super::types::CraVerificationIncomeValues> = None;
        let mut annual: Option<super::types::CraVerificationIncomeValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if monthly.is_none() => monthly = Some(members.next_value()?),
                1 if annual.is_none() => annual = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            monthly: codec::required(monthly, "monthly")?,
            annual: codec::required(annual, "annual")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVerificationModeledIncome {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVerificationIncomeValues {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "gross_income", &self.gross_income)?;
        codec::put(&mut members, "net_income", &self.net_income)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVerificationIncomeValues {
    const NAME: &'static str = "CraVerificationIncomeValues";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "gross_income" => 0,
            "net_income" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut gross_income: Option<plaid_core::Amount> = None;
        let mut net_income: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if gross_income.is_none() => gross_income = Some(members.next_value()?),
                1 if net_income.is_none() => net_income = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            gross_income: codec::required(gross_income, "gross_income")?,
            net_income: codec::required(net_income, "net_income")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVerificationIncomeValues {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVerificationIncomeStream {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "income_stream_id", &self.income_stream_id)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "insights", &self.insights)?;
        codec::put(&mut members, "income_metrics", &self.income_metrics)?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVerificationIncomeStream {
    const NAME: &'static str = "CraVerificationIncomeStream";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_stream_id" => 0,
            "start_date" => 1,
            "end_date" => 2,
            "description" => 3,
            "insights" => 4,
            "income_metrics" => 5,
            "transactions" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_stream_id: Option<String> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut description: Option<String> = None;
        let mut insights: Option<super::types::CraVerificationIncomeStreamInsights> = None;
        let mut income_metrics: Option<super::types::CraVerificationIncomeMetrics> = None;
        let mut transactions: Option<Vec<super::types::CraVerificationIncomeTransaction>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_stream_id.is_none() => income_stream_id = Some(members.next_value()?),
                1 if start_date.is_none() => start_date = Some(members.next_value()?),
                2 if end_date.is_none() => end_date = Some(members.next_value()?),
                3 if description.is_none() => description = Some(members.next_value()?),
                4 if insights.is_none() => insights = Some(members.next_value()?),
                5 if income_metrics.is_none() => income_metrics = Some(members.next_value()?),
                6 if transactions.is_none() => transactions = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_stream_id: codec::required(income_stream_id, "income_stream_id")?,
            start_date: codec::required(start_date, "start_date")?,
            end_date: codec::required(end_date, "end_date")?,
            description: codec::required(description, "description")?,
            insights: codec::required(insights, "insights")?,
            income_metrics: codec::required(income_metrics, "income_metrics")?,
            transactions: transactions.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVerificationIncomeStream {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVerificationIncomeStreamInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "income_category", &self.income_category)?;
        codec::put(&mut members, "pay_frequency", &self.pay_frequency)?;
        codec::put(&mut members, "income_provider", &self.income_provider)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "next_payment", &self.next_payment)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVerificationIncomeStreamInsights {
    const NAME: &'static str = "CraVerificationIncomeStreamInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_category" => 0,
            "pay_frequency" => 1,
            "income_provider" => 2,
            "status" => 3,
            "next_payment" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_category: Option<super::types::CraVerificationIncomeCategory> = None;
        let mut pay_frequency: Option<super::types::CraVerificationIncomePayFrequency> = None;
        let mut income_provider: Option<super::types::CraVerificationIncomeProvider> = None;
        let mut status: Option<super::types::CraVerificationIncomeStatus> = None;
        let mut next_payment: Option<super::types::CraVerificationIncomeNextPayment> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_category.is_none() => income_category = Some(members.next_value()?),
                1 if pay_frequency.is_none() => pay_frequency = Some(members.next_value()?),
                2 if income_provider.is_none() => income_provider = members.next_value()?,
                3 if status.is_none() => status = Some(members.next_value()?),
                4 if next_payment.is_none() => next_payment = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_category: codec::required(income_category, "income_category")?,
            pay_frequency: codec::required(pay_frequency, "pay_frequency")?,
            income_provider,
            status: codec::required(status, "status")?,
            next_payment,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVerificationIncomeStreamInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVerificationIncomeCategory {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "primary", &self.primary)?;
        codec::put(&mut members, "secondary", &self.secondary)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVerificationIncomeCategory {
    const NAME: &'static str = "CraVerificationIncomeCategory";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "primary" => 0,
            "secondary" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut primary: Option<String> = None;
        let mut secondary: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if primary.is_none() => primary = Some(members.next_value()?),
                1 if secondary.is_none() => secondary = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            primary: codec::required(primary, "primary")?,
            secondary: codec::required(secondary, "secondary")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVerificationIncomeCategory {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVerificationIncomeProvider {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "is_normalized", &self.is_normalized)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVerificationIncomeProvider {
    const NAME: &'static str = "CraVerificationIncomeProvider";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "is_normalized" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut is_normalized: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                1 if is_normalized.is_none() => is_normalized = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
            is_normalized: is_normalized.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVerificationIncomeProvider {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVerificationIncomeNextPayment {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVerificationIncomeNextPayment {
    const NAME: &'static str = "CraVerificationIncomeNextPayment";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "date" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if date.is_none() => date = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            date: codec::required(date, "date")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVerificationIncomeNextPayment {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVerificationIncomeTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transaction_id", &self.transaction_id)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::put(
            &mut members,
            "original_description",
            &self.original_description,
        )?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "outlier", &self.outlier)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVerificationIncomeTransaction {
    const NAME: &'static str = "CraVerificationIncomeTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transaction_id" => 0,
            "item_id" => 1,
            "account_id" => 2,
            "amount" => 3,
            "date" => 4,
            "original_description" => 5,
            "iso_currency_code" => 6,
            "unofficial_currency_code" => 7,
            "outlier" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transaction_id: Option<plaid_types::TransactionId> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut date: Option<plaid_core::Date> = None;
        let mut original_description: Option<String> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut outlier: Option<super::types::CraVerificationIncomeTransactionOutlier> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transaction_id.is_none() => transaction_id = Some(members.next_value()?),
                1 if item_id.is_none() => item_id = Some(members.next_value()?),
                2 if account_id.is_none() => account_id = Some(members.next_value()?),
                3 if amount.is_none() => amount = Some(members.next_value()?),
                4 if date.is_none() => date = Some(members.next_value()?),
                5 if original_description.is_none() => {
                    original_description = Some(members.next_value()?)
                }
                6 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                7 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                8 if outlier.is_none() => outlier = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transaction_id: codec::required(transaction_id, "transaction_id")?,
            item_id: codec::required(item_id, "item_id")?,
            account_id: codec::required(account_id, "account_id")?,
            amount: codec::required(amount, "amount")?,
            date: codec::required(date, "date")?,
            original_description: codec::required(original_description, "original_description")?,
            iso_currency_code,
            unofficial_currency_code,
            outlier: codec::required(outlier, "outlier")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVerificationIncomeTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVerificationIncomeTransactionOutlier {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "is_outlier", &self.is_outlier)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVerificationIncomeTransactionOutlier {
    const NAME: &'static str = "CraVerificationIncomeTransactionOutlier";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "is_outlier" => 0,
            "amount" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut is_outlier: Option<bool> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if is_outlier.is_none() => is_outlier = members.next_value()?,
                1 if amount.is_none() => amount = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            is_outlier: is_outlier.unwrap_or_default(),
            amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVerificationIncomeTransactionOutlier {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVerificationIncomeItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "last_updated_time", &self.last_updated_time)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVerificationIncomeItem {
    const NAME: &'static str = "CraVerificationIncomeItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "accounts" => 1,
            "last_updated_time" => 2,
            "institution_id" => 3,
            "institution_name" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut accounts: Option<Vec<super::types::CraVerificationIncomeAccount>> = None;
        let mut last_updated_time: Option<plaid_core::DateTime> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if accounts.is_none() => accounts = members.next_value()?,
                2 if last_updated_time.is_none() => last_updated_time = Some(members.next_value()?),
                3 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                4 if institution_name.is_none() => institution_name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            accounts: accounts.unwrap_or_default(),
            last_updated_time: codec::required(last_updated_time, "last_updated_time")?,
            institution_id: codec::required(institution_id, "institution_id")?,
            institution_name: codec::required(institution_name, "institution_name")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVerificationIncomeItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraVerificationIncomeAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "official_name", &self.official_name)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraVerificationIncomeAccount {
    const NAME: &'static str = "CraVerificationIncomeAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "mask" => 1,
            "metadata" => 2,
            "name" => 3,
            "official_name" => 4,
            "subtype" => 5,
            "type" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut mask: Option<String> = None;
        let mut metadata: Option<super::types::CraBankIncomeAccountMetadata> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if mask.is_none() => mask = members.next_value()?,
                2 if metadata.is_none() => metadata = Some(members.next_value()?),
                3 if name.is_none() => name = Some(members.next_value()?),
                4 if official_name.is_none() => official_name = members.next_value()?,
                5 if subtype.is_none() => subtype = members.next_value()?,
                6 if r#type.is_none() => r#type = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            mask,
            metadata: codec::required(metadata, "metadata")?,
            name: codec::required(name, "name")?,
            official_name,
            subtype,
            r#type: codec::required(r#type, "type")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraVerificationIncomeAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCheckReportVerificationPdfGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(
            &mut members,
            "third_party_user_token",
            self.third_party_user_token.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "report_requested",
            self.report_requested.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "reports_requested",
            self.reports_requested.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "hide_gse_details",
            self.hide_gse_details.as_ref(),
        )?;
        codec::put_some(&mut members, "user_token", self.user_token.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCheckReportVerificationPdfGetRequest {
    const NAME: &'static str = "CraCheckReportVerificationPdfGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "third_party_user_token" => 1,
            "report_requested" => 2,
            "reports_requested" => 3,
            "hide_gse_details" => 4,
            "user_token" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut third_party_user_token: Option<plaid_types::ThirdPartyUserToken> = None;
        let mut report_requested: Option<super::types::CraCheckReportVerificationPdfReportType> =
            None;
        let mut reports_requested: Option<
            Vec<super::types::CraCheckReportVerificationPdfReportType>,
        > = None;
        let mut hide_gse_details: Option<bool> = None;
        let mut user_token: Option<plaid_types::UserToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = members.next_value()?,
                1 if third_party_user_token.is_none() => {
                    third_party_user_token = members.next_value()?
                }
                2 if report_requested.is_none() => report_requested = members.next_value()?,
                3 if reports_requested.is_none() => reports_requested = members.next_value()?,
                4 if hide_gse_details.is_none() => hide_gse_details = members.next_value()?,
                5 if user_token.is_none() => user_token = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id,
            third_party_user_token,
            report_requested,
            reports_requested,
            hide_gse_details,
            user_token,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCheckReportVerificationPdfGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoansApplicationsRegisterRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "applications", &self.applications)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraLoansApplicationsRegisterRequest {
    const NAME: &'static str = "CraLoansApplicationsRegisterRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "applications" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut applications: Option<Vec<super::types::CraLoanApplication>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if applications.is_none() => applications = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            applications: applications.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraLoansApplicationsRegisterRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoanApplication {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_token", &self.user_token)?;
        codec::put(&mut members, "application_id", &self.application_id)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "decision", &self.decision)?;
        codec::put_some(
            &mut members,
            "application_date",
            self.application_date.as_ref(),
        )?;
        codec::put_some(&mut members, "decision_date", self.decision_date.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraLoanApplication {
    const NAME: &'static str = "CraLoanApplication";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "application_id" => 1,
            "type" => 2,
            "decision" => 3,
            "application_date" => 4,
            "decision_date" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut application_id: Option<super::types::CraLoanApplicationId> = None;
        let mut r#type: Option<super::types::CraLoanType> = None;
        let mut decision: Option<super::types::CraLoanApplicationDecision> = None;
        let mut application_date: Option<plaid_core::Date> = None;
        let mut decision_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = Some(members.next_value()?),
                1 if application_id.is_none() => application_id = Some(members.next_value()?),
                2 if r#type.is_none() => r#type = Some(members.next_value()?),
                3 if decision.is_none() => decision = Some(members.next_value()?),
                4 if application_date.is_none() => application_date = members.next_value()?,
                5 if decision_date.is_none() => decision_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token: codec::required(user_token, "user_token")?,
            application_id: codec::required(application_id, "application_id")?,
            r#type: codec::required(r#type, "type")?,
            decision: codec::required(decision, "decision")?,
            application_date,
            decision_date,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraLoanApplication {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoansApplicationsRegisterResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraLoansApplicationsRegisterResponse {
    const NAME: &'static str = "CraLoansApplicationsRegisterResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::CraLoansApplicationsRegisterResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CRALoansRegisterRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "loans", &self.loans)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CRALoansRegisterRequest {
    const NAME: &'static str = "CRALoansRegisterRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "loans" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut loans: Option<Vec<super::types::CraLoanRegister>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if loans.is_none() => loans = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            loans: loans.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CRALoansRegisterRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoanRegister {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_token", &self.user_token)?;
        codec::put(&mut members, "loan_id", &self.loan_id)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "payment_schedule", &self.payment_schedule)?;
        codec::put(&mut members, "opened_date", &self.opened_date)?;
        codec::put(&mut members, "opened_with_status", &self.opened_with_status)?;
        codec::put_some(&mut members, "loan_amount", self.loan_amount.as_ref())?;
        codec::put_some(&mut members, "application", self.application.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraLoanRegister {
    const NAME: &'static str = "CraLoanRegister";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_token" => 0,
            "loan_id" => 1,
            "type" => 2,
            "payment_schedule" => 3,
            "opened_date" => 4,
            "opened_with_status" => 5,
            "loan_amount" => 6,
            "application" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_token: Option<plaid_types::UserToken> = None;
        let mut loan_id: Option<super::types::CraLoanId> = None;
        let mut r#type: Option<super::types::CraLoanType> = None;
        let mut payment_schedule: Option<super::types::CraLoanPaymentSchedule> = None;
        let mut opened_date: Option<plaid_core::Date> = None;
        let mut opened_with_status: Option<super::types::CraLoanOpenedStatus> = None;
        let mut loan_amount: Option<plaid_core::Amount> = None;
        let mut application: Option<super::types::CraLoanRegisterApplication> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_token.is_none() => user_token = Some(members.next_value()?),
                1 if loan_id.is_none() => loan_id = Some(members.next_value()?),
                2 if r#type.is_none() => r#type = Some(members.next_value()?),
                3 if payment_schedule.is_none() => payment_schedule = Some(members.next_value()?),
                4 if opened_date.is_none() => opened_date = Some(members.next_value()?),
                5 if opened_with_status.is_none() => {
                    opened_with_status = Some(members.next_value()?)
                }
                6 if loan_amount.is_none() => loan_amount = members.next_value()?,
                7 if application.is_none() => application = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_token: codec::required(user_token, "user_token")?,
            loan_id: codec::required(loan_id, "loan_id")?,
            r#type: codec::required(r#type, "type")?,
            payment_schedule: codec::required(payment_schedule, "payment_schedule")?,
            opened_date: codec::required(opened_date, "opened_date")?,
            opened_with_status: codec::required(opened_with_status, "opened_with_status")?,
            loan_amount,
            application,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraLoanRegister {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoanOpenedStatus {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraLoanOpenedStatus {
    const NAME: &'static str = "CraLoanOpenedStatus";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "date" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::CraLoanStatus> = None;
        let mut date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if date.is_none() => date = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            date: codec::required(date, "date")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraLoanOpenedStatus {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoanRegisterApplication {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "application_id", self.application_id.as_ref())?;
        codec::put_some(
            &mut members,
            "application_date",
            self.application_date.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraLoanRegisterApplication {
    const NAME: &'static str = "CraLoanRegisterApplication";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "application_id" => 0,
            "application_date" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut application_id: Option<super::types::CraLoanApplicationId> = None;
        let mut application_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if application_id.is_none() => application_id = members.next_value()?,
                1 if application_date.is_none() => application_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            application_id,
            application_date,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraLoanRegisterApplication {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoansRegisterResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraLoansRegisterResponse {
    const NAME: &'static str = "CraLoansRegisterResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::CraLoansRegisterResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoansUpdateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "loans", &self.loans)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraLoansUpdateRequest {
    const NAME: &'static str = "CraLoansUpdateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "loans" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut loans: Option<Vec<super::types::CraLoanUpdate>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if loans.is_none() => loans = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            loans: loans.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraLoansUpdateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoanUpdate {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "loan_id", self.loan_id.as_ref())?;
        codec::put_some(&mut members, "status_history", self.status_history.as_ref())?;
        codec::put_some(
            &mut members,
            "payment_history",
            self.payment_history.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraLoanUpdate {
    const NAME: &'static str = "CraLoanUpdate";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "loan_id" => 0,
            "status_history" => 1,
            "payment_history" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut loan_id: Option<super::types::CraLoanId> = None;
        let mut status_history: Option<Vec<super::types::CraLoanStatusHistoryUpdate>> = None;
        let mut payment_history: Option<Vec<super::types::CraLoanPaymentHistory>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if loan_id.is_none() => loan_id = members.next_value()?,
                1 if status_history.is_none() => status_history = members.next_value()?,
                2 if payment_history.is_none() => payment_history = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            loan_id,
            status_history,
            payment_history,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraLoanUpdate {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoanStatusHistoryUpdate {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraLoanStatusHistoryUpdate {
    const NAME: &'static str = "CraLoanStatusHistoryUpdate";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "date" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::CraLoanStatus> = None;
        let mut date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if date.is_none() => date = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            date: codec::required(date, "date")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraLoanStatusHistoryUpdate {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoanPaymentHistory {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "period", &self.period)?;
        codec::put(&mut members, "due_date", &self.due_date)?;
        codec::put(&mut members, "days_past_due", &self.days_past_due)?;
        codec::put_some(
            &mut members,
            "amount_past_due",
            self.amount_past_due.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "balance_remaining",
            self.balance_remaining.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraLoanPaymentHistory {
    const NAME: &'static str = "CraLoanPaymentHistory";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "period" => 0,
            "due_date" => 1,
            "days_past_due" => 2,
            "amount_past_due" => 3,
            "balance_remaining" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut period: Option<codec::Int> = None;
        let mut due_date: Option<plaid_core::Date> = None;
        let mut days_past_due: Option<codec::Int> = None;
        let mut amount_past_due: Option<plaid_core::Amount> = None;
        let mut balance_remaining: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if period.is_none() => period = Some(members.next_value()?),
                1 if due_date.is_none() => due_date = Some(members.next_value()?),
                2 if days_past_due.is_none() => days_past_due = Some(members.next_value()?),
                3 if amount_past_due.is_none() => amount_past_due = members.next_value()?,
                4 if balance_remaining.is_none() => balance_remaining = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            period: codec::required(period, "period")?.0,
            due_date: codec::required(due_date, "due_date")?,
            days_past_due: codec::required(days_past_due, "days_past_due")?.0,
            amount_past_due,
            balance_remaining,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraLoanPaymentHistory {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoansUpdateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraLoansUpdateResponse {
    const NAME: &'static str = "CraLoansUpdateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::CraLoansUpdateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoansUnregisterRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "loans", &self.loans)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraLoansUnregisterRequest {
    const NAME: &'static str = "CraLoansUnregisterRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "loans" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut loans: Option<Vec<super::types::CraLoanUnregister>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if loans.is_none() => loans = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            loans: loans.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraLoansUnregisterRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoanUnregister {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "loan_id", &self.loan_id)?;
        codec::put(&mut members, "closed_with_status", &self.closed_with_status)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraLoanUnregister {
    const NAME: &'static str = "CraLoanUnregister";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "loan_id" => 0,
            "closed_with_status" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut loan_id: Option<super::types::CraLoanId> = None;
        let mut closed_with_status: Option<super::types::CraLoanClosedStatus> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if loan_id.is_none() => loan_id = Some(members.next_value()?),
                1 if closed_with_status.is_none() => {
                    closed_with_status = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            loan_id: codec::required(loan_id, "loan_id")?,
            closed_with_status: codec::required(closed_with_status, "closed_with_status")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraLoanUnregister {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoanClosedStatus {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraLoanClosedStatus {
    const NAME: &'static str = "CraLoanClosedStatus";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "date" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::CraLoanStatus> = None;
        let mut date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if date.is_none() => date = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            date: codec::required(date, "date")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraLoanClosedStatus {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLoanUnregisterResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraLoanUnregisterResponse {
    const NAME: &'static str = "CraLoanUnregisterResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::CraLoanUnregisterResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCreditProfileReportGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(
            &mut members,
            "consumer_report_permissible_purpose",
            &self.consumer_report_permissible_purpose,
        )?;
        codec::put(&mut members, "client_report_id", &self.client_report_id)?;
        codec::put(&mut members, "report_type", &self.report_type)?;
        codec::put(&mut members, "inquiry_type", &self.inquiry_type)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCreditProfileReportGetRequest {
    const NAME: &'static str = "CraCreditProfileReportGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "consumer_report_permissible_purpose" => 1,
            "client_report_id" => 2,
            "report_type" => 3,
            "inquiry_type" => 4,
            "version" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut consumer_report_permissible_purpose: Option<
            plaid_types::ConsumerReportPermissiblePurpose,
        > = None;
        let mut client_report_id: Option<String> = None;
        let mut report_type: Option<super::types::CraCreditProfileReportType> = None;
        let mut inquiry_type: Option<super::types::CraCreditProfileInquiryType> = None;
        let mut version: Option<super::types::CraCreditProfileReportVersion> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if consumer_report_permissible_purpose.is_none() => {
                    consumer_report_permissible_purpose = Some(members.next_value()?)
                }
                2 if client_report_id.is_none() => client_report_id = Some(members.next_value()?),
                3 if report_type.is_none() => report_type = Some(members.next_value()?),
                4 if inquiry_type.is_none() => inquiry_type = Some(members.next_value()?),
                5 if version.is_none() => version = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            consumer_report_permissible_purpose: codec::required(
                consumer_report_permissible_purpose,
                "consumer_report_permissible_purpose",
            )?,
            client_report_id: codec::required(client_report_id, "client_report_id")?,
            report_type: codec::required(report_type, "report_type")?,
            inquiry_type: codec::required(inquiry_type, "inquiry_type")?,
            version: codec::required(version, "version")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCreditProfileReportGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCreditProfileReportGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report", &self.report)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraCreditProfileReportGetResponse {
    const NAME: &'static str = "CraCreditProfileReportGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report" => 0,
            "request_id" => 1,
            "user_id" => 2,
            "warnings" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report: Option<super::types::CraCreditProfileReport> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut warnings: Option<Vec<super::types::CheckReportWarning>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report.is_none() => report = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                2 if user_id.is_none() => user_id = members.next_value()?,
                3 if warnings.is_none() => warnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report: codec::required(report, "report")?,
            request_id,
            user_id,
            warnings: warnings.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraCreditProfileReportGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCreditProfileReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "date_retrieved", &self.date_retrieved)?;
        codec::put(&mut members, "inquiry_type", &self.inquiry_type)?;
        codec::put(&mut members, "client_report_id", &self.client_report_id)?;
        codec::put(&mut members, "lend_scores", &self.lend_scores)?;
        codec::put(
            &mut members,
            "cashflow_insights_attributes",
            &self.cashflow_insights_attributes,
        )?;
        codec::put(
            &mut members,
            "network_insights_attributes",
            &self.network_insights_attributes,
        )?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraCreditProfileReport {
    const NAME: &'static str = "CraCreditProfileReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "date_retrieved" => 0,
            "inquiry_type" => 1,
            "client_report_id" => 2,
            "lend_scores" => 3,
            "cashflow_insights_attributes" => 4,
            "network_insights_attributes" => 5,
            "metadata" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut date_retrieved: Option<plaid_core::DateTime> = None;
        let mut inquiry_type: Option<super::types::CraCreditProfileInquiryType> = None;
        let mut client_report_id: Option<String> = None;
        let mut lend_scores: Option<codec::Sparse<super::types::CraCreditProfileLendScore>> = None;
        let mut cashflow_insights_attributes: Option<plaid_core::json::Map> = None;
        let mut network_insights_attributes: Option<plaid_core::json::Map> = None;
        let mut metadata: Option<super::types::CraCreditProfileReportMetadata> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if date_retrieved.is_none() => date_retrieved = Some(members.next_value()?),
                1 if inquiry_type.is_none() => inquiry_type = Some(members.next_value()?),
                2 if client_report_id.is_none() => client_report_id = Some(members.next_value()?),
                3 if lend_scores.is_none() => lend_scores = members.next_value()?,
                4 if cashflow_insights_attributes.is_none() => {
                    cashflow_insights_attributes = members.next_value()?
                }
                5 if network_insights_attributes.is_none() => {
                    network_insights_attributes = members.next_value()?
                }
                6 if metadata.is_none() => metadata = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            date_retrieved: codec::required(date_retrieved, "date_retrieved")?,
            inquiry_type: codec::required(inquiry_type, "inquiry_type")?,
            client_report_id: codec::required(client_report_id, "client_report_id")?,
            lend_scores: lend_scores.map(|value| value.0).unwrap_or_default(),
            cashflow_insights_attributes,
            network_insights_attributes,
            metadata,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraCreditProfileReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCreditProfileLendScore {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "score", &self.score)?;
        codec::put(&mut members, "reason_codes", &self.reason_codes)?;
        codec::put(&mut members, "variant", &self.variant)?;
        codec::put(&mut members, "error_reason", &self.error_reason)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraCreditProfileLendScore {
    const NAME: &'static str = "CraCreditProfileLendScore";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "score" => 0,
            "reason_codes" => 1,
            "variant" => 2,
            "error_reason" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut score: Option<codec::Int> = None;
        let mut reason_codes: Option<Vec<String>> = None;
        let mut variant: Option<String> = None;
        let mut error_reason: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if score.is_none() => score = members.next_value()?,
                1 if reason_codes.is_none() => reason_codes = members.next_value()?,
                2 if variant.is_none() => variant = Some(members.next_value()?),
                3 if error_reason.is_none() => error_reason = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            score: score.map(|value| value.0),
            reason_codes: reason_codes.unwrap_or_default(),
            variant: codec::required(variant, "variant")?,
            error_reason,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraCreditProfileLendScore {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCreditProfileReportMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "item_count", self.item_count.as_ref())?;
        codec::put(&mut members, "institution_ids", &self.institution_ids)?;
        codec::put_some(&mut members, "account_count", self.account_count.as_ref())?;
        codec::put_some(
            &mut members,
            "primary_account_count",
            self.primary_account_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "depository_account_type_count",
            self.depository_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "credit_account_type_count",
            self.credit_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "other_account_type_count",
            self.other_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "multiple_owner_account_count",
            self.multiple_owner_account_count.as_ref(),
        )?;
        codec::put(&mut members, "generated_at", &self.generated_at)?;
        codec::put(
            &mut members,
            "oldest_transaction_date",
            &self.oldest_transaction_date,
        )?;
        codec::put(
            &mut members,
            "most_recent_transaction_date",
            &self.most_recent_transaction_date,
        )?;
        codec::put_some(
            &mut members,
            "investment_account_type_count",
            self.investment_account_type_count.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraCreditProfileReportMetadata {
    const NAME: &'static str = "CraCreditProfileReportMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_count" => 0,
            "institution_ids" => 1,
            "account_count" => 2,
            "primary_account_count" => 3,
            "depository_account_type_count" => 4,
            "credit_account_type_count" => 5,
            "other_account_type_count" => 6,
            "multiple_owner_account_count" => 7,
            "generated_at" => 8,
            "oldest_transaction_date" => 9,
            "most_recent_transaction_date" => 10,
            "investment_account_type_count" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_count: Option<codec::Int> = None;
        let mut institution_ids: Option<Vec<plaid_types::InstitutionId>> = None;
        let mut account_count: Option<codec::Int> = None;
        let mut primary_account_count: Option<codec::Int> = None;
        let mut depository_account_type_count: Option<codec::Int> = None;
        let mut credit_account_type_count: Option<codec::Int> = None;
        let mut other_account_type_count: Option<codec::Int> = None;
        let mut multiple_owner_account_count: Option<codec::Int> = None;
        let mut generated_at: Option<plaid_core::DateTime> = None;
        let mut oldest_transaction_date: Option<plaid_core::Date> = None;
        let mut most_recent_transaction_date: Option<plaid_core::Date> = None;
        let mut investment_account_type_count: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_count.is_none() => item_count = members.next_value()?,
                1 if institution_ids.is_none() => institution_ids = members.next_value()?,
                2 if account_count.is_none() => account_count = members.next_value()?,
                3 if primary_account_count.is_none() => {
                    primary_account_count = members.next_value()?
                }
                4 if depository_account_type_count.is_none() => {
                    depository_account_type_count = members.next_value()?
                }
                5 if credit_account_type_count.is_none() => {
                    credit_account_type_count = members.next_value()?
                }
                6 if other_account_type_count.is_none() => {
                    other_account_type_count = members.next_value()?
                }
                7 if multiple_owner_account_count.is_none() => {
                    multiple_owner_account_count = members.next_value()?
                }
                8 if generated_at.is_none() => generated_at = Some(members.next_value()?),
                9 if oldest_transaction_date.is_none() => {
                    oldest_transaction_date = Some(members.next_value()?)
                }
                10 if most_recent_transaction_date.is_none() => {
                    most_recent_transaction_date = Some(members.next_value()?)
                }
                11 if investment_account_type_count.is_none() => {
                    investment_account_type_count = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_count: item_count.map(|value| value.0),
            institution_ids: institution_ids.unwrap_or_default(),
            account_count: account_count.map(|value| value.0),
            primary_account_count: primary_account_count.map(|value| value.0),
            depository_account_type_count: depository_account_type_count.map(|value| value.0),
            credit_account_type_count: credit_account_type_count.map(|value| value.0),
            other_account_type_count: other_account_type_count.map(|value| value.0),
            multiple_owner_account_count: multiple_owner_account_count.map(|value| value.0),
            generated_at: codec::required(generated_at, "generated_at")?,
            oldest_transaction_date: codec::required(
                oldest_transaction_date,
                "oldest_transaction_date",
            )?,
            most_recent_transaction_date: codec::required(
                most_recent_transaction_date,
                "most_recent_transaction_date",
            )?,
            investment_account_type_count: investment_account_type_count.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraCreditProfileReportMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ConsumerReportPDFGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_token", &self.user_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ConsumerReportPDFGetRequest {
    const NAME: &'static str = "ConsumerReportPDFGetRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::ConsumerReportPDFGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "products", &self.products)?;
        codec::put_some(&mut members, "scope", self.scope.as_ref())?;
        codec::put(&mut members, "decision_stage", &self.decision_stage)?;
        codec::put(
            &mut members,
            "consumer_report_permissible_purpose",
            &self.consumer_report_permissible_purpose,
        )?;
        codec::put_some(&mut members, "report_id", self.report_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraReportGetRequest {
    const NAME: &'static str = "CraReportGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "products" => 1,
            "scope" => 2,
            "decision_stage" => 3,
            "consumer_report_permissible_purpose" => 4,
            "report_id" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut products: Option<Vec<super::types::CraReportGetRequestProduct>> = None;
        let mut scope: Option<plaid_types::CraReportScope> = None;
        let mut decision_stage: Option<plaid_types::CraReportDecisionStage> = None;
        let mut consumer_report_permissible_purpose: Option<
            plaid_types::ConsumerReportPermissiblePurpose,
        > = None;
        let mut report_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if products.is_none() => products = members.next_value()?,
                2 if scope.is_none() => scope = members.next_value()?,
                3 if decision_stage.is_none() => decision_stage = Some(members.next_value()?),
                4 if consumer_report_permissible_purpose.is_none() => {
                    consumer_report_permissible_purpose = Some(members.next_value()?)
                }
                5 if report_id.is_none() => report_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            products: products.unwrap_or_default(),
            scope,
            decision_stage: codec::required(decision_stage, "decision_stage")?,
            consumer_report_permissible_purpose: codec::required(
                consumer_report_permissible_purpose,
                "consumer_report_permissible_purpose",
            )?,
            report_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraReportGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraBaseReportProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraBaseReportProduct {
    const NAME: &'static str = "CraBaseReportProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraBaseReportProductProduct> = None;
        let mut version: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraBaseReportProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraCashflowInsightsProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraCashflowInsightsProduct {
    const NAME: &'static str = "CraCashflowInsightsProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraCashflowInsightsProductProduct> = None;
        let mut version: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraCashflowInsightsProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraHomeLendingProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraHomeLendingProduct {
    const NAME: &'static str = "CraHomeLendingProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraHomeLendingProductProduct> = None;
        let mut version: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraHomeLendingProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraIncomeCompleteBundleProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraIncomeCompleteBundleProduct {
    const NAME: &'static str = "CraIncomeCompleteBundleProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraIncomeCompleteBundleProductProduct> = None;
        let mut version: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraIncomeCompleteBundleProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraIncomeInsightsProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraIncomeInsightsProduct {
    const NAME: &'static str = "CraIncomeInsightsProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraIncomeInsightsProductProduct> = None;
        let mut version: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraIncomeInsightsProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLendScoreProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraLendScoreProduct {
    const NAME: &'static str = "CraLendScoreProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraLendScoreProductProduct> = None;
        let mut version: Option<String> = None;
        let mut options: Option<super::types::CraReportGetLendScoreOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraLendScoreProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetLendScoreOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "variants", self.variants.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraReportGetLendScoreOptions {
    const NAME: &'static str = "CraReportGetLendScoreOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "variants" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut variants: Option<Vec<plaid_types::CraLendScoreVariant>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if variants.is_none() => variants = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { variants })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraReportGetLendScoreOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraLendScoreCompleteBundleProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraLendScoreCompleteBundleProduct {
    const NAME: &'static str = "CraLendScoreCompleteBundleProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraLendScoreCompleteBundleProductProduct> = None;
        let mut version: Option<String> = None;
        let mut options: Option<super::types::CraReportGetLendScoreCompleteOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraLendScoreCompleteBundleProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetLendScoreCompleteOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "variants", self.variants.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraReportGetLendScoreCompleteOptions {
    const NAME: &'static str = "CraReportGetLendScoreCompleteOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "variants" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut variants: Option<Vec<plaid_types::CraLendScoreVariant>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if variants.is_none() => variants = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { variants })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraReportGetLendScoreCompleteOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraNetworkInsightsProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraNetworkInsightsProduct {
    const NAME: &'static str = "CraNetworkInsightsProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraNetworkInsightsProductProduct> = None;
        let mut version: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraNetworkInsightsProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraQualifyProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put(&mut members, "version", &self.version)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraQualifyProduct {
    const NAME: &'static str = "CraQualifyProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraQualifyProductProduct> = None;
        let mut version: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: codec::required(version, "version")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraQualifyProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report", &self.report)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "warnings", &self.warnings)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetResponse {
    const NAME: &'static str = "CraReportGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "report" => 0,
            "request_id" => 1,
            "user_id" => 2,
            "client_user_id" => 3,
            "warnings" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut report: Option<super::types::CraReportGetReport> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut warnings: Option<Vec<super::types::CheckReportWarning>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if report.is_none() => report = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                2 if user_id.is_none() => user_id = Some(members.next_value()?),
                3 if client_user_id.is_none() => client_user_id = members.next_value()?,
                4 if warnings.is_none() => warnings = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            report: codec::required(report, "report")?,
            request_id,
            user_id: codec::required(user_id, "user_id")?,
            client_user_id,
            warnings: warnings.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetReport {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "retrieved_time", &self.retrieved_time)?;
        codec::put(&mut members, "scope", &self.scope)?;
        codec::put(&mut members, "decision_stage", &self.decision_stage)?;
        codec::put(
            &mut members,
            "consumer_report_permissible_purpose",
            &self.consumer_report_permissible_purpose,
        )?;
        codec::put(&mut members, "products", &self.products)?;
        codec::put_some(&mut members, "report_id", self.report_id.as_ref())?;
        codec::put(&mut members, "client_report_id", &self.client_report_id)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetReport {
    const NAME: &'static str = "CraReportGetReport";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "retrieved_time" => 0,
            "scope" => 1,
            "decision_stage" => 2,
            "consumer_report_permissible_purpose" => 3,
            "products" => 4,
            "report_id" => 5,
            "client_report_id" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut retrieved_time: Option<plaid_core::DateTime> = None;
        let mut scope: Option<plaid_types::CraReportScope> = None;
        let mut decision_stage: Option<plaid_types::CraReportDecisionStage> = None;
        let mut consumer_report_permissible_purpose: Option<
            plaid_types::ConsumerReportPermissiblePurpose,
        > = None;
        let mut products: Option<Vec<super::types::CraReportGetResponseProduct>> = None;
        let mut report_id: Option<String> = None;
        let mut client_report_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if retrieved_time.is_none() => retrieved_time = Some(members.next_value()?),
                1 if scope.is_none() => scope = Some(members.next_value()?),
                2 if decision_stage.is_none() => decision_stage = Some(members.next_value()?),
                3 if consumer_report_permissible_purpose.is_none() => {
                    consumer_report_permissible_purpose = Some(members.next_value()?)
                }
                4 if products.is_none() => products = members.next_value()?,
                5 if report_id.is_none() => report_id = members.next_value()?,
                6 if client_report_id.is_none() => client_report_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            retrieved_time: codec::required(retrieved_time, "retrieved_time")?,
            scope: codec::required(scope, "scope")?,
            decision_stage: codec::required(decision_stage, "decision_stage")?,
            consumer_report_permissible_purpose: codec::required(
                consumer_report_permissible_purpose,
                "consumer_report_permissible_purpose",
            )?,
            products: products.unwrap_or_default(),
            report_id,
            client_report_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetReport {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetBaseReportResponseProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::put(&mut members, "errors", &self.errors)?;
        codec::put(&mut members, "attributes", &self.attributes)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetBaseReportResponseProduct {
    const NAME: &'static str = "CraReportGetBaseReportResponseProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "metadata" => 2,
            "items" => 3,
            "errors" => 4,
            "attributes" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraReportGetBaseReportResponseProductProduct> = None;
        let mut version: Option<codec::TextOfNumber> = None;
        let mut metadata: Option<super::types::CraReportGetBaseReportMetadata> = None;
        let mut items: Option<Vec<super::types::CraReportGetBaseReportItem>> = None;
        let mut errors: Option<Vec<codec::Lenient<plaid_core::ApiError>>> = None;
        let mut attributes: Option<super::types::CraReportGetBaseReportAttributes> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = members.next_value()?,
                2 if metadata.is_none() => metadata = members.next_value()?,
                3 if items.is_none() => items = members.next_value()?,
                4 if errors.is_none() => errors = members.next_value()?,
                5 if attributes.is_none() => attributes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: version.map(|value| value.0),
            metadata,
            items: items.unwrap_or_default(),
            errors: errors
                .map(|value| value.into_iter().filter_map(|error| error.0).collect())
                .unwrap_or_default(),
            attributes,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetBaseReportResponseProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetBaseReportMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put_some(&mut members, "item_count", self.item_count.as_ref())?;
        codec::put_some(&mut members, "account_count", self.account_count.as_ref())?;
        codec::put(&mut members, "institution_ids", &self.institution_ids)?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::put_some(
            &mut members,
            "primary_account_count",
            self.primary_account_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "depository_account_type_count",
            self.depository_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "credit_account_type_count",
            self.credit_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "investment_account_type_count",
            self.investment_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "other_account_type_count",
            self.other_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "multiple_owner_account_count",
            self.multiple_owner_account_count.as_ref(),
        )?;
        codec::put(
            &mut members,
            "oldest_transaction_date",
            &self.oldest_transaction_date,
        )?;
        codec::put(
            &mut members,
            "most_recent_transaction_date",
            &self.most_recent_transaction_date,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetBaseReportMetadata {
    const NAME: &'static str = "CraReportGetBaseReportMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "generated_time" => 0,
            "item_count" => 1,
            "account_count" => 2,
            "institution_ids" => 3,
            "days_requested" => 4,
            "primary_account_count" => 5,
            "depository_account_type_count" => 6,
            "credit_account_type_count" => 7,
            "investment_account_type_count" => 8,
            "other_account_type_count" => 9,
            "multiple_owner_account_count" => 10,
            "oldest_transaction_date" => 11,
            "most_recent_transaction_date" => 12,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut item_count: Option<codec::Int> = None;
        let mut account_count: Option<codec::Int> = None;
        let mut institution_ids: Option<Vec<plaid_types::InstitutionId>> = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut primary_account_count: Option<codec::Int> = None;
        let mut depository_account_type_count: Option<codec::Int> = None;
        let mut credit_account_type_count: Option<codec::Int> = None;
        let mut investment_account_type_count: Option<codec::Int> = None;
        let mut other_account_type_count: Option<codec::Int> = None;
        let mut multiple_owner_account_count: Option<codec::Int> = None;
        let mut oldest_transaction_date: Option<plaid_core::Date> = None;
        let mut most_recent_transaction_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if generated_time.is_none() => generated_time = members.next_value()?,
                1 if item_count.is_none() => item_count = members.next_value()?,
                2 if account_count.is_none() => account_count = members.next_value()?,
                3 if institution_ids.is_none() => institution_ids = members.next_value()?,
                4 if days_requested.is_none() => days_requested = members.next_value()?,
                5 if primary_account_count.is_none() => {
                    primary_account_count = members.next_value()?
                }
                6 if depository_account_type_count.is_none() => {
                    depository_account_type_count = members.next_value()?
                }
                7 if credit_account_type_count.is_none() => {
                    credit_account_type_count = members.next_value()?
                }
                8 if investment_account_type_count.is_none() => {
                    investment_account_type_count = members.next_value()?
                }
                9 if other_account_type_count.is_none() => {
                    other_account_type_count = members.next_value()?
                }
                10 if multiple_owner_account_count.is_none() => {
                    multiple_owner_account_count = members.next_value()?
                }
                11 if oldest_transaction_date.is_none() => {
                    oldest_transaction_date = members.next_value()?
                }
                12 if most_recent_transaction_date.is_none() => {
                    most_recent_transaction_date = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            generated_time,
            item_count: item_count.map(|value| value.0),
            account_count: account_count.map(|value| value.0),
            institution_ids: institution_ids.unwrap_or_default(),
            days_requested: days_requested.map(|value| value.0),
            primary_account_count: primary_account_count.map(|value| value.0),
            depository_account_type_count: depository_account_type_count.map(|value| value.0),
            credit_account_type_count: credit_account_type_count.map(|value| value.0),
            investment_account_type_count: investment_account_type_count.map(|value| value.0),
            other_account_type_count: other_account_type_count.map(|value| value.0),
            multiple_owner_account_count: multiple_owner_account_count.map(|value| value.0),
            oldest_transaction_date,
            most_recent_transaction_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetBaseReportMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetBaseReportItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "date_last_updated", &self.date_last_updated)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetBaseReportItem {
    const NAME: &'static str = "CraReportGetBaseReportItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "institution_id" => 1,
            "institution_name" => 2,
            "date_last_updated" => 3,
            "accounts" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut date_last_updated: Option<plaid_core::DateTime> = None;
        let mut accounts: Option<Vec<super::types::CraReportGetBaseReportAccount>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_id.is_none() => item_id = Some(members.next_value()?),
                1 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                2 if institution_name.is_none() => institution_name = Some(members.next_value()?),
                3 if date_last_updated.is_none() => date_last_updated = Some(members.next_value()?),
                4 if accounts.is_none() => accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_id: codec::required(item_id, "item_id")?,
            institution_id: codec::required(institution_id, "institution_id")?,
            institution_name: codec::required(institution_name, "institution_name")?,
            date_last_updated: codec::required(date_last_updated, "date_last_updated")?,
            accounts: accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetBaseReportItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetBaseReportAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "official_name", &self.official_name)?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put_some(&mut members, "days_available", self.days_available.as_ref())?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::put(&mut members, "balances", &self.balances)?;
        codec::put(&mut members, "owners", &self.owners)?;
        codec::put(&mut members, "ownership_type", &self.ownership_type)?;
        codec::put(&mut members, "consumer_disputes", &self.consumer_disputes)?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::put(&mut members, "attributes", &self.attributes)?;
        codec::put(
            &mut members,
            "historical_balances",
            &self.historical_balances,
        )?;
        codec::put(&mut members, "account_insights", &self.account_insights)?;
        codec::put(&mut members, "identity_match", &self.identity_match)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetBaseReportAccount {
    const NAME: &'static str = "CraReportGetBaseReportAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "name" => 1,
            "official_name" => 2,
            "mask" => 3,
            "type" => 4,
            "subtype" => 5,
            "days_available" => 6,
            "metadata" => 7,
            "balances" => 8,
            "owners" => 9,
            "ownership_type" => 10,
            "consumer_disputes" => 11,
            "transactions" => 12,
            "attributes" => 13,
            "historical_balances" => 14,
            "account_insights" => 15,
            "identity_match" => 16,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut mask: Option<String> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        let mut days_available: Option<codec::Int> = None;
        let mut metadata: Option<super::types::BaseReportAccountMetadata> = None;
        let mut balances: Option<super::types::CraReportGetBaseReportAccountBalances> = None;
        let mut owners: Option<Vec<plaid_types::Owner>> = None;
        let mut ownership_type: Option<plaid_types::OwnershipType> = None;
        let mut consumer_disputes: Option<Vec<super::types::ConsumerDispute>> = None;
        let mut transactions: Option<Vec<super::types::CraReportGetBaseReportTransaction>> = None;
        let mut attributes: Option<super::types::CraReportGetBaseReportAccountAttributes> = None;
        let mut historical_balances: Option<Vec<super::types::BaseReportHistoricalBalance>> = None;
        let mut account_insights: Option<super::types::CraReportGetBaseReportAccountInsights> =
            None;
        let mut identity_match: Option<super::types::CraReportGetBaseReportAccountIdentityMatch> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if name.is_none() => name = Some(members.next_value()?),
                2 if official_name.is_none() => official_name = members.next_value()?,
                3 if mask.is_none() => mask = members.next_value()?,
                4 if r#type.is_none() => r#type = Some(members.next_value()?),
                5 if subtype.is_none() => subtype = members.next_value()?,
                6 if days_available.is_none() => days_available = members.next_value()?,
                7 if metadata.is_none() => metadata = Some(members.next_value()?),
                8 if balances.is_none() => balances = Some(members.next_value()?),
                9 if owners.is_none() => owners = members.next_value()?,
                10 if ownership_type.is_none() => ownership_type = members.next_value()?,
                11 if consumer_disputes.is_none() => consumer_disputes = members.next_value()?,
                12 if transactions.is_none() => transactions = members.next_value()?,
                13 if attributes.is_none() => attributes = members.next_value()?,
                14 if historical_balances.is_none() => {
                    historical_balances = members.next_value()?
                }
                15 if account_insights.is_none() => account_insights = members.next_value()?,
                16 if identity_match.is_none() => identity_match = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            name: codec::required(name, "name")?,
            official_name,
            mask,
            r#type: codec::required(r#type, "type")?,
            subtype,
            days_available: days_available.map(|value| value.0),
            metadata: codec::required(metadata, "metadata")?,
            balances: codec::required(balances, "balances")?,
            owners: owners.unwrap_or_default(),
            ownership_type,
            consumer_disputes: consumer_disputes.unwrap_or_default(),
            transactions: transactions.unwrap_or_default(),
            attributes,
            historical_balances: historical_balances.unwrap_or_default(),
            account_insights,
            identity_match,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetBaseReportAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetBaseReportAccountBalances {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "available", &self.available)?;
        codec::put(&mut members, "current", &self.current)?;
        codec::put(&mut members, "limit", &self.limit)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "average_balance", &self.average_balance)?;
        codec::put(
            &mut members,
            "most_recent_thirty_day_average_balance",
            &self.most_recent_thirty_day_average_balance,
        )?;
        codec::put(
            &mut members,
            "average_monthly_balances",
            &self.average_monthly_balances,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetBaseReportAccountBalances {
    const NAME: &'static str = "CraReportGetBaseReportAccountBalances";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "available" => 0,
            "current" => 1,
            "limit" => 2,
            "iso_currency_code" => 3,
            "unofficial_currency_code" => 4,
            "average_balance" => 5,
            "most_recent_thirty_day_average_balance" => 6,
            "average_monthly_balances" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut available: Option<plaid_core::Amount> = None;
        let mut current: Option<plaid_core::Amount> = None;
        let mut limit: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut average_balance: Option<plaid_core::Amount> = None;
        let mut most_recent_thirty_day_average_balance: Option<plaid_core::Amount> = None;
        let mut average_monthly_balances: Option<
            Vec<super::types::CraReportGetBaseReportAverageMonthlyBalance>,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if available.is_none() => available = members.next_value()?,
                1 if current.is_none() => current = members.next_value()?,
                2 if limit.is_none() => limit = members.next_value()?,
                3 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                4 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                5 if average_balance.is_none() => average_balance = members.next_value()?,
                6 if most_recent_thirty_day_average_balance.is_none() => {
                    most_recent_thirty_day_average_balance = members.next_value()?
                }
                7 if average_monthly_balances.is_none() => {
                    average_monthly_balances = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            available,
            current,
            limit,
            iso_currency_code,
            unofficial_currency_code,
            average_balance,
            most_recent_thirty_day_average_balance,
            average_monthly_balances: average_monthly_balances.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetBaseReportAccountBalances {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetBaseReportAverageMonthlyBalance {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put(&mut members, "average_balance", &self.average_balance)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetBaseReportAverageMonthlyBalance {
    const NAME: &'static str = "CraReportGetBaseReportAverageMonthlyBalance";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "average_balance" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut average_balance: Option<plaid_types::CreditAmountWithCurrency> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = Some(members.next_value()?),
                1 if end_date.is_none() => end_date = Some(members.next_value()?),
                2 if average_balance.is_none() => average_balance = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date: codec::required(start_date, "start_date")?,
            end_date: codec::required(end_date, "end_date")?,
            average_balance: codec::required(average_balance, "average_balance")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetBaseReportAverageMonthlyBalance {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetBaseReportTransaction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "transaction_id", &self.transaction_id)?;
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
        codec::put(&mut members, "merchant_name", &self.merchant_name)?;
        codec::put(&mut members, "credit_category", &self.credit_category)?;
        codec::put(&mut members, "check_number", &self.check_number)?;
        codec::put(&mut members, "date", &self.date)?;
        codec::put(&mut members, "date_transacted", &self.date_transacted)?;
        codec::put(&mut members, "pending", &self.pending)?;
        codec::put(&mut members, "account_owner", &self.account_owner)?;
        codec::put(&mut members, "location", &self.location)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "category", &self.category)?;
        codec::put(&mut members, "category_id", &self.category_id)?;
        codec::put(
            &mut members,
            "personal_finance_category",
            &self.personal_finance_category,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetBaseReportTransaction {
    const NAME: &'static str = "CraReportGetBaseReportTransaction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "transaction_id" => 0,
            "account_id" => 1,
            "amount" => 2,
            "iso_currency_code" => 3,
            "unofficial_currency_code" => 4,
            "original_description" => 5,
            "merchant_name" => 6,
            "credit_category" => 7,
            "check_number" => 8,
            "date" => 9,
            "date_transacted" => 10,
            "pending" => 11,
            "account_owner" => 12,
            "location" => 13,
            "name" => 14,
            "category" => 15,
            "category_id" => 16,
            "personal_finance_category" => 17,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut transaction_id: Option<plaid_types::TransactionId> = None;
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut original_description: Option<String> = None;
        let mut merchant_name: Option<String> = None;
        let mut credit_category: Option<plaid_types::CreditCategory> = None;
        let mut check_number: Option<String> = None;
        let mut date: Option<plaid_core::Date> = None;
        let mut date_transacted: Option<plaid_core::Date> = None;
        let mut pending: Option<bool> = None;
        let mut account_owner: Option<String> = None;
        let mut location: Option<plaid_types::Location> = None;
        let mut name: Option<String> = None;
        let mut category: Option<Vec<String>> = None;
        let mut category_id: Option<String> = None;
        let mut personal_finance_category: Option<plaid_types::PersonalFinanceCategory> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if transaction_id.is_none() => transaction_id = Some(members.next_value()?),
                1 if account_id.is_none() => account_id = Some(members.next_value()?),
                2 if amount.is_none() => amount = Some(members.next_value()?),
                3 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                4 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                5 if original_description.is_none() => {
                    original_description = members.next_value()?
                }
                6 if merchant_name.is_none() => merchant_name = members.next_value()?,
                7 if credit_category.is_none() => credit_category = members.next_value()?,
                8 if check_number.is_none() => check_number = members.next_value()?,
                9 if date.is_none() => date = Some(members.next_value()?),
                10 if date_transacted.is_none() => date_transacted = members.next_value()?,
                11 if pending.is_none() => pending = members.next_value()?,
                12 if account_owner.is_none() => account_owner = members.next_value()?,
                13 if location.is_none() => location = Some(members.next_value()?),
                14 if name.is_none() => name = members.next_value()?,
                15 if category.is_none() => category = members.next_value()?,
                16 if category_id.is_none() => category_id = members.next_value()?,
                17 if personal_finance_category.is_none() => {
                    personal_finance_category = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            transaction_id: codec::required(transaction_id, "transaction_id")?,
            account_id: codec::required(account_id, "account_id")?,
            amount: codec::required(amount, "amount")?,
            iso_currency_code,
            unofficial_currency_code,
            original_description,
            merchant_name,
            credit_category,
            check_number,
            date: codec::required(date, "date")?,
            date_transacted,
            pending: pending.unwrap_or_default(),
            account_owner,
            location: codec::required(location, "location")?,
            name,
            category: category.unwrap_or_default(),
            category_id,
            personal_finance_category,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetBaseReportTransaction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetBaseReportAccountAttributes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "is_primary_account", &self.is_primary_account)?;
        codec::put(
            &mut members,
            "primary_account_score",
            &self.primary_account_score,
        )?;
        codec::put(
            &mut members,
            "nsf_overdraft_transactions_count",
            &self.nsf_overdraft_transactions_count,
        )?;
        codec::put(
            &mut members,
            "nsf_overdraft_transactions_count_30d",
            &self.nsf_overdraft_transactions_count_30d,
        )?;
        codec::put(
            &mut members,
            "nsf_overdraft_transactions_count_60d",
            &self.nsf_overdraft_transactions_count_60d,
        )?;
        codec::put(
            &mut members,
            "nsf_overdraft_transactions_count_90d",
            &self.nsf_overdraft_transactions_count_90d,
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount",
            &self.total_inflow_amount,
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount_30d",
            &self.total_inflow_amount_30d,
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount_60d",
            &self.total_inflow_amount_60d,
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount_90d",
            &self.total_inflow_amount_90d,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount",
            &self.total_outflow_amount,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount_30d",
            &self.total_outflow_amount_30d,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount_60d",
            &self.total_outflow_amount_60d,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount_90d",
            &self.total_outflow_amount_90d,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetBaseReportAccountAttributes {
    const NAME: &'static str = "CraReportGetBaseReportAccountAttributes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "is_primary_account" => 0,
            "primary_account_score" => 1,
            "nsf_overdraft_transactions_count" => 2,
            "nsf_overdraft_transactions_count_30d" => 3,
            "nsf_overdraft_transactions_count_60d" => 4,
            "nsf_overdraft_transactions_count_90d" => 5,
            "total_inflow_amount" => 6,
            "total_inflow_amount_30d" => 7,
            "total_inflow_amount_60d" => 8,
            "total_inflow_amount_90d" => 9,
            "total_outflow_amount" => 10,
            "total_outflow_amount_30d" => 11,
            "total_outflow_amount_60d" => 12,
            "total_outflow_amount_90d" => 13,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut is_primary_account: Option<bool> = None;
        let mut primary_account_score: Option<codec::Float> = None;
        let mut nsf_overdraft_transactions_count: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_30d: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_60d: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_90d: Option<codec::Int> = None;
        let mut total_inflow_amount: Option<super::types::TotalInflowAmount> = None;
        let mut total_inflow_amount_30d: Option<super::types::TotalInflowAmount30d> = None;
        let mut total_inflow_amount_60d: Option<super::types::TotalInflowAmount60d> = None;
        let mut total_inflow_amount_90d: Option<super::types::TotalInflowAmount90d> = None;
        let mut total_outflow_amount: Option<super::types::TotalOutflowAmount> = None;
        let mut total_outflow_amount_30d: Option<super::types::TotalOutflowAmount30d> = None;
        let mut total_outflow_amount_60d: Option<super::types::TotalOutflowAmount60d> = None;
        let mut total_outflow_amount_90d: Option<super::types::TotalOutflowAmount90d> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if is_primary_account.is_none() => is_primary_account = members.next_value()?,
                1 if primary_account_score.is_none() => {
                    primary_account_score = members.next_value()?
                }
                2 if nsf_overdraft_transactions_count.is_none() => {
                    nsf_overdraft_transactions_count = members.next_value()?
                }
                3 if nsf_overdraft_transactions_count_30d.is_none() => {
                    nsf_overdraft_transactions_count_30d = members.next_value()?
                }
                4 if nsf_overdraft_transactions_count_60d.is_none() => {
                    nsf_overdraft_transactions_count_60d = members.next_value()?
                }
                5 if nsf_overdraft_transactions_count_90d.is_none() => {
                    nsf_overdraft_transactions_count_90d = members.next_value()?
                }
                6 if total_inflow_amount.is_none() => total_inflow_amount = members.next_value()?,
                7 if total_inflow_amount_30d.is_none() => {
                    total_inflow_amount_30d = members.next_value()?
                }
                8 if total_inflow_amount_60d.is_none() => {
                    total_inflow_amount_60d = members.next_value()?
                }
                9 if total_inflow_amount_90d.is_none() => {
                    total_inflow_amount_90d = members.next_value()?
                }
                10 if total_outflow_amount.is_none() => {
                    total_outflow_amount = members.next_value()?
                }
                11 if total_outflow_amount_30d.is_none() => {
                    total_outflow_amount_30d = members.next_value()?
                }
                12 if total_outflow_amount_60d.is_none() => {
                    total_outflow_amount_60d = members.next_value()?
                }
                13 if total_outflow_amount_90d.is_none() => {
                    total_outflow_amount_90d = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            is_primary_account,
            primary_account_score: primary_account_score.map(|value| value.0),
            nsf_overdraft_transactions_count: nsf_overdraft_transactions_count.map(|value| value.0),
            nsf_overdraft_transactions_count_30d: nsf_overdraft_transactions_count_30d
                .map(|value| value.0),
            nsf_overdraft_transactions_count_60d: nsf_overdraft_transactions_count_60d
                .map(|value| value.0),
            nsf_overdraft_transactions_count_90d: nsf_overdraft_transactions_count_90d
                .map(|value| value.0),
            total_inflow_amount,
            total_inflow_amount_30d,
            total_inflow_amount_60d,
            total_inflow_amount_90d,
            total_outflow_amount,
            total_outflow_amount_30d,
            total_outflow_amount_60d,
            total_outflow_amount_90d,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetBaseReportAccountAttributes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetBaseReportAccountInsights {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "oldest_transaction_date",
            &self.oldest_transaction_date,
        )?;
        codec::put(
            &mut members,
            "most_recent_transaction_date",
            &self.most_recent_transaction_date,
        )?;
        codec::put(
            &mut members,
            "average_days_between_transactions",
            &self.average_days_between_transactions,
        )?;
        codec::put_some(
            &mut members,
            "number_of_days_no_transactions",
            self.number_of_days_no_transactions.as_ref(),
        )?;
        codec::put(
            &mut members,
            "longest_gaps_between_transactions",
            &self.longest_gaps_between_transactions,
        )?;
        codec::put(&mut members, "number_of_inflows", &self.number_of_inflows)?;
        codec::put(&mut members, "number_of_outflows", &self.number_of_outflows)?;
        codec::put(
            &mut members,
            "average_inflow_amounts",
            &self.average_inflow_amounts,
        )?;
        codec::put(
            &mut members,
            "average_outflow_amounts",
            &self.average_outflow_amounts,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetBaseReportAccountInsights {
    const NAME: &'static str = "CraReportGetBaseReportAccountInsights";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "oldest_transaction_date" => 0,
            "most_recent_transaction_date" => 1,
            "average_days_between_transactions" => 2,
            "number_of_days_no_transactions" => 3,
            "longest_gaps_between_transactions" => 4,
            "number_of_inflows" => 5,
            "number_of_outflows" => 6,
            "average_inflow_amounts" => 7,
            "average_outflow_amounts" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut oldest_transaction_date: Option<plaid_core::Date> = None;
        let mut most_recent_transaction_date: Option<plaid_core::Date> = None;
        let mut average_days_between_transactions: Option<codec::Float> = None;
        let mut number_of_days_no_transactions: Option<codec::Int> = None;
        let mut longest_gaps_between_transactions: Option<
            Vec<super::types::CraReportGetBaseReportLongestGapInsight>,
        > = None;
        let mut number_of_inflows: Option<Vec<super::types::BaseReportNumberFlowInsights>> = None;
        let mut number_of_outflows: Option<Vec<super::types::BaseReportNumberFlowInsights>> = None;
        let mut average_inflow_amounts: Option<Vec<super::types::BaseReportAverageFlowInsights>> =
            None;
        let mut average_outflow_amounts: Option<Vec<super::types::BaseReportAverageFlowInsights>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if oldest_transaction_date.is_none() => {
                    oldest_transaction_date = members.next_value()?
                }
                1 if most_recent_transaction_date.is_none() => {
                    most_recent_transaction_date = members.next_value()?
                }
                2 if average_days_between_transactions.is_none() => {
                    average_days_between_transactions = members.next_value()?
                }
                3 if number_of_days_no_transactions.is_none() => {
                    number_of_days_no_transactions = members.next_value()?
                }
                4 if longest_gaps_between_transactions.is_none() => {
                    longest_gaps_between_transactions = members.next_value()?
                }
                5 if number_of_inflows.is_none() => number_of_inflows = members.next_value()?,
                6 if number_of_outflows.is_none() => number_of_outflows = members.next_value()?,
                7 if average_inflow_amounts.is_none() => {
                    average_inflow_amounts = members.next_value()?
                }
                8 if average_outflow_amounts.is_none() => {
                    average_outflow_amounts = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            oldest_transaction_date,
            most_recent_transaction_date,
            average_days_between_transactions: average_days_between_transactions
                .map(|value| value.0),
            number_of_days_no_transactions: number_of_days_no_transactions.map(|value| value.0),
            longest_gaps_between_transactions: longest_gaps_between_transactions
                .unwrap_or_default(),
            number_of_inflows: number_of_inflows.unwrap_or_default(),
            number_of_outflows: number_of_outflows.unwrap_or_default(),
            average_inflow_amounts: average_inflow_amounts.unwrap_or_default(),
            average_outflow_amounts: average_outflow_amounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetBaseReportAccountInsights {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetBaseReportLongestGapInsight {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put(&mut members, "days", &self.days)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetBaseReportLongestGapInsight {
    const NAME: &'static str = "CraReportGetBaseReportLongestGapInsight";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "days" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut days: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = Some(members.next_value()?),
                1 if end_date.is_none() => end_date = Some(members.next_value()?),
                2 if days.is_none() => days = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date: codec::required(start_date, "start_date")?,
            end_date: codec::required(end_date, "end_date")?,
            days: days.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetBaseReportLongestGapInsight {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetBaseReportAccountIdentityMatch {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "legal_name", &self.legal_name)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::put(&mut members, "email_address", &self.email_address)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetBaseReportAccountIdentityMatch {
    const NAME: &'static str = "CraReportGetBaseReportAccountIdentityMatch";

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
        let mut legal_name: Option<plaid_types::NameMatchScore> = None;
        let mut phone_number: Option<plaid_types::PhoneNumberMatchScore> = None;
        let mut email_address: Option<plaid_types::EmailAddressMatchScore> = None;
        let mut address: Option<plaid_types::AddressMatchScore> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if legal_name.is_none() => legal_name = Some(members.next_value()?),
                1 if phone_number.is_none() => phone_number = Some(members.next_value()?),
                2 if email_address.is_none() => email_address = Some(members.next_value()?),
                3 if address.is_none() => address = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            legal_name: codec::required(legal_name, "legal_name")?,
            phone_number: codec::required(phone_number, "phone_number")?,
            email_address: codec::required(email_address, "email_address")?,
            address: codec::required(address, "address")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetBaseReportAccountIdentityMatch {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetBaseReportAttributes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "nsf_overdraft_transactions_count",
            &self.nsf_overdraft_transactions_count,
        )?;
        codec::put(
            &mut members,
            "nsf_overdraft_transactions_count_30d",
            &self.nsf_overdraft_transactions_count_30d,
        )?;
        codec::put(
            &mut members,
            "nsf_overdraft_transactions_count_60d",
            &self.nsf_overdraft_transactions_count_60d,
        )?;
        codec::put(
            &mut members,
            "nsf_overdraft_transactions_count_90d",
            &self.nsf_overdraft_transactions_count_90d,
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount",
            &self.total_inflow_amount,
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount_30d",
            &self.total_inflow_amount_30d,
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount_60d",
            &self.total_inflow_amount_60d,
        )?;
        codec::put(
            &mut members,
            "total_inflow_amount_90d",
            &self.total_inflow_amount_90d,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount",
            &self.total_outflow_amount,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount_30d",
            &self.total_outflow_amount_30d,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount_60d",
            &self.total_outflow_amount_60d,
        )?;
        codec::put(
            &mut members,
            "total_outflow_amount_90d",
            &self.total_outflow_amount_90d,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetBaseReportAttributes {
    const NAME: &'static str = "CraReportGetBaseReportAttributes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "nsf_overdraft_transactions_count" => 0,
            "nsf_overdraft_transactions_count_30d" => 1,
            "nsf_overdraft_transactions_count_60d" => 2,
            "nsf_overdraft_transactions_count_90d" => 3,
            "total_inflow_amount" => 4,
            "total_inflow_amount_30d" => 5,
            "total_inflow_amount_60d" => 6,
            "total_inflow_amount_90d" => 7,
            "total_outflow_amount" => 8,
            "total_outflow_amount_30d" => 9,
            "total_outflow_amount_60d" => 10,
            "total_outflow_amount_90d" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut nsf_overdraft_transactions_count: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_30d: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_60d: Option<codec::Int> = None;
        let mut nsf_overdraft_transactions_count_90d: Option<codec::Int> = None;
        let mut total_inflow_amount: Option<super::types::TotalReportInflowAmount> = None;
        let mut total_inflow_amount_30d: Option<super::types::TotalReportInflowAmount30d> = None;
        let mut total_inflow_amount_60d: Option<super::types::TotalReportInflowAmount60d> = None;
        let mut total_inflow_amount_90d: Option<super::types::TotalReportInflowAmount90d> = None;
        let mut total_outflow_amount: Option<super::types::TotalReportOutflowAmount> = None;
        let mut total_outflow_amount_30d: Option<super::types::TotalReportOutflowAmount30d> = None;
        let mut total_outflow_amount_60d: Option<super::types::TotalReportOutflowAmount60d> = None;
        let mut total_outflow_amount_90d: Option<super::types::TotalReportOutflowAmount90d> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if nsf_overdraft_transactions_count.is_none() => {
                    nsf_overdraft_transactions_count = members.next_value()?
                }
                1 if nsf_overdraft_transactions_count_30d.is_none() => {
                    nsf_overdraft_transactions_count_30d = members.next_value()?
                }
                2 if nsf_overdraft_transactions_count_60d.is_none() => {
                    nsf_overdraft_transactions_count_60d = members.next_value()?
                }
                3 if nsf_overdraft_transactions_count_90d.is_none() => {
                    nsf_overdraft_transactions_count_90d = members.next_value()?
                }
                4 if total_inflow_amount.is_none() => total_inflow_amount = members.next_value()?,
                5 if total_inflow_amount_30d.is_none() => {
                    total_inflow_amount_30d = members.next_value()?
                }
                6 if total_inflow_amount_60d.is_none() => {
                    total_inflow_amount_60d = members.next_value()?
                }
                7 if total_inflow_amount_90d.is_none() => {
                    total_inflow_amount_90d = members.next_value()?
                }
                8 if total_outflow_amount.is_none() => {
                    total_outflow_amount = members.next_value()?
                }
                9 if total_outflow_amount_30d.is_none() => {
                    total_outflow_amount_30d = members.next_value()?
                }
                10 if total_outflow_amount_60d.is_none() => {
                    total_outflow_amount_60d = members.next_value()?
                }
                11 if total_outflow_amount_90d.is_none() => {
                    total_outflow_amount_90d = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            nsf_overdraft_transactions_count: nsf_overdraft_transactions_count.map(|value| value.0),
            nsf_overdraft_transactions_count_30d: nsf_overdraft_transactions_count_30d
                .map(|value| value.0),
            nsf_overdraft_transactions_count_60d: nsf_overdraft_transactions_count_60d
                .map(|value| value.0),
            nsf_overdraft_transactions_count_90d: nsf_overdraft_transactions_count_90d
                .map(|value| value.0),
            total_inflow_amount,
            total_inflow_amount_30d,
            total_inflow_amount_60d,
            total_inflow_amount_90d,
            total_outflow_amount,
            total_outflow_amount_30d,
            total_outflow_amount_60d,
            total_outflow_amount_90d,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetBaseReportAttributes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetCashflowInsightsResponseProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::put(&mut members, "attributes", &self.attributes)?;
        codec::put(&mut members, "errors", &self.errors)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetCashflowInsightsResponseProduct {
    const NAME: &'static str = "CraReportGetCashflowInsightsResponseProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "metadata" => 2,
            "attributes" => 3,
            "errors" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraReportGetCashflowInsightsResponseProductProduct> =
            None;
        let mut version: Option<codec::TextOfNumber> = None;
        let mut metadata: Option<super::types::CraReportGetCashflowInsightsMetadata> = None;
        let mut attributes: Option<plaid_core::json::Map> = None;
        let mut errors: Option<Vec<codec::Lenient<plaid_core::ApiError>>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = members.next_value()?,
                2 if metadata.is_none() => metadata = members.next_value()?,
                3 if attributes.is_none() => attributes = members.next_value()?,
                4 if errors.is_none() => errors = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: version.map(|value| value.0),
            metadata,
            attributes,
            errors: errors
                .map(|value| value.into_iter().filter_map(|error| error.0).collect())
                .unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetCashflowInsightsResponseProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetCashflowInsightsMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put_some(&mut members, "item_count", self.item_count.as_ref())?;
        codec::put_some(&mut members, "account_count", self.account_count.as_ref())?;
        codec::put(&mut members, "institution_ids", &self.institution_ids)?;
        codec::put_some(
            &mut members,
            "primary_account_count",
            self.primary_account_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "depository_account_type_count",
            self.depository_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "credit_account_type_count",
            self.credit_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "investment_account_type_count",
            self.investment_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "other_account_type_count",
            self.other_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "multiple_owner_account_count",
            self.multiple_owner_account_count.as_ref(),
        )?;
        codec::put(
            &mut members,
            "oldest_transaction_date",
            &self.oldest_transaction_date,
        )?;
        codec::put(
            &mut members,
            "most_recent_transaction_date",
            &self.most_recent_transaction_date,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetCashflowInsightsMetadata {
    const NAME: &'static str = "CraReportGetCashflowInsightsMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "generated_time" => 0,
            "item_count" => 1,
            "account_count" => 2,
            "institution_ids" => 3,
            "primary_account_count" => 4,
            "depository_account_type_count" => 5,
            "credit_account_type_count" => 6,
            "investment_account_type_count" => 7,
            "other_account_type_count" => 8,
            "multiple_owner_account_count" => 9,
            "oldest_transaction_date" => 10,
            "most_recent_transaction_date" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut item_count: Option<codec::Int> = None;
        let mut account_count: Option<codec::Int> = None;
        let mut institution_ids: Option<Vec<plaid_types::InstitutionId>> = None;
        let mut primary_account_count: Option<codec::Int> = None;
        let mut depository_account_type_count: Option<codec::Int> = None;
        let mut credit_account_type_count: Option<codec::Int> = None;
        let mut investment_account_type_count: Option<codec::Int> = None;
        let mut other_account_type_count: Option<codec::Int> = None;
        let mut multiple_owner_account_count: Option<codec::Int> = None;
        let mut oldest_transaction_date: Option<plaid_core::Date> = None;
        let mut most_recent_transaction_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if generated_time.is_none() => generated_time = members.next_value()?,
                1 if item_count.is_none() => item_count = members.next_value()?,
                2 if account_count.is_none() => account_count = members.next_value()?,
                3 if institution_ids.is_none() => institution_ids = members.next_value()?,
                4 if primary_account_count.is_none() => {
                    primary_account_count = members.next_value()?
                }
                5 if depository_account_type_count.is_none() => {
                    depository_account_type_count = members.next_value()?
                }
                6 if credit_account_type_count.is_none() => {
                    credit_account_type_count = members.next_value()?
                }
                7 if investment_account_type_count.is_none() => {
                    investment_account_type_count = members.next_value()?
                }
                8 if other_account_type_count.is_none() => {
                    other_account_type_count = members.next_value()?
                }
                9 if multiple_owner_account_count.is_none() => {
                    multiple_owner_account_count = members.next_value()?
                }
                10 if oldest_transaction_date.is_none() => {
                    oldest_transaction_date = members.next_value()?
                }
                11 if most_recent_transaction_date.is_none() => {
                    most_recent_transaction_date = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            generated_time,
            item_count: item_count.map(|value| value.0),
            account_count: account_count.map(|value| value.0),
            institution_ids: institution_ids.unwrap_or_default(),
            primary_account_count: primary_account_count.map(|value| value.0),
            depository_account_type_count: depository_account_type_count.map(|value| value.0),
            credit_account_type_count: credit_account_type_count.map(|value| value.0),
            investment_account_type_count: investment_account_type_count.map(|value| value.0),
            other_account_type_count: other_account_type_count.map(|value| value.0),
            multiple_owner_account_count: multiple_owner_account_count.map(|value| value.0),
            oldest_transaction_date,
            most_recent_transaction_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetCashflowInsightsMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetHomeLendingResponseProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::put(&mut members, "attributes", &self.attributes)?;
        codec::put(&mut members, "errors", &self.errors)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetHomeLendingResponseProduct {
    const NAME: &'static str = "CraReportGetHomeLendingResponseProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "metadata" => 2,
            "attributes" => 3,
            "errors" => 4,
            "items" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraReportGetHomeLendingResponseProductProduct> = None;
        let mut version: Option<codec::TextOfNumber> = None;
        let mut metadata: Option<super::types::CraReportGetProductBaseMetadata> = None;
        let mut attributes: Option<super::types::CraReportGetHomeLendingAttributes> = None;
        let mut errors: Option<Vec<codec::Lenient<plaid_core::ApiError>>> = None;
        let mut items: Option<Vec<super::types::CraReportGetEnrichedItem>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = members.next_value()?,
                2 if metadata.is_none() => metadata = members.next_value()?,
                3 if attributes.is_none() => attributes = members.next_value()?,
                4 if errors.is_none() => errors = members.next_value()?,
                5 if items.is_none() => items = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: version.map(|value| value.0),
            metadata,
            attributes,
            errors: errors
                .map(|value| value.into_iter().filter_map(|error| error.0).collect())
                .unwrap_or_default(),
            items: items.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetHomeLendingResponseProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetProductBaseMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put_some(&mut members, "item_count", self.item_count.as_ref())?;
        codec::put_some(&mut members, "account_count", self.account_count.as_ref())?;
        codec::put(&mut members, "institution_ids", &self.institution_ids)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetProductBaseMetadata {
    const NAME: &'static str = "CraReportGetProductBaseMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "generated_time" => 0,
            "item_count" => 1,
            "account_count" => 2,
            "institution_ids" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut item_count: Option<codec::Int> = None;
        let mut account_count: Option<codec::Int> = None;
        let mut institution_ids: Option<Vec<plaid_types::InstitutionId>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if generated_time.is_none() => generated_time = members.next_value()?,
                1 if item_count.is_none() => item_count = members.next_value()?,
                2 if account_count.is_none() => account_count = members.next_value()?,
                3 if institution_ids.is_none() => institution_ids = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            generated_time,
            item_count: item_count.map(|value| value.0),
            account_count: account_count.map(|value| value.0),
            institution_ids: institution_ids.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetProductBaseMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetHomeLendingAttributes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "income_metrics", &self.income_metrics)?;
        codec::put(
            &mut members,
            "income_by_categories",
            &self.income_by_categories,
        )?;
        codec::put(&mut members, "income_sources", &self.income_sources)?;
        codec::put_some(
            &mut members,
            "loan_payments_cash_advance_count_90d",
            self.loan_payments_cash_advance_count_90d.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "loan_payments_bnpl_count_90d",
            self.loan_payments_bnpl_count_90d.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "payment_behavior_nsf_late_fees_flag_90d",
            self.payment_behavior_nsf_late_fees_flag_90d.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetHomeLendingAttributes {
    const NAME: &'static str = "CraReportGetHomeLendingAttributes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_metrics" => 0,
            "income_by_categories" => 1,
            "income_sources" => 2,
            "loan_payments_cash_advance_count_90d" => 3,
            "loan_payments_bnpl_count_90d" => 4,
            "payment_behavior_nsf_late_fees_flag_90d" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_metrics: Option<Vec<super::types::CraReportGetHomeLendingIncomeMetrics>> =
            None;
        let mut income_by_categories: Option<
            Vec<super::types::CraReportGetHomeLendingIncomeByCategories>,
        > = None;
        let mut income_sources: Option<super::types::CraReportGetHomeLendingIncomeSources> = None;
        let mut loan_payments_cash_advance_count_90d: Option<codec::Int> = None;
        let mut loan_payments_bnpl_count_90d: Option<codec::Int> = None;
        let mut payment_behavior_nsf_late_fees_flag_90d: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_metrics.is_none() => income_metrics = members.next_value()?,
                1 if income_by_categories.is_none() => {
                    income_by_categories = members.next_value()?
                }
                2 if income_sources.is_none() => income_sources = members.next_value()?,
                3 if loan_payments_cash_advance_count_90d.is_none() => {
                    loan_payments_cash_advance_count_90d = members.next_value()?
                }
                4 if loan_payments_bnpl_count_90d.is_none() => {
                    loan_payments_bnpl_count_90d = members.next_value()?
                }
                5 if payment_behavior_nsf_late_fees_flag_90d.is_none() => {
                    payment_behavior_nsf_late_fees_flag_90d = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_metrics: income_metrics.unwrap_or_default(),
            income_by_categories: income_by_categories.unwrap_or_default(),
            income_sources,
            loan_payments_cash_advance_count_90d: loan_payments_cash_advance_count_90d
                .map(|value| value.0),
            loan_payments_bnpl_count_90d: loan_payments_bnpl_count_90d.map(|value| value.0),
            payment_behavior_nsf_late_fees_flag_90d: payment_behavior_nsf_late_fees_flag_90d
                .map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetHomeLendingAttributes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetHomeLendingIncomeMetrics {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
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

impl<'de> codec::Record<'de> for super::types::CraReportGetHomeLendingIncomeMetrics {
    const NAME: &'static str = "CraReportGetHomeLendingIncomeMetrics";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "current" => 0,
            "iso_currency_code" => 1,
            "unofficial_currency_code" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut current: Option<super::types::CraCurrentModeledIncome> = None;
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if current.is_none() => current = members.next_value()?,
                1 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                2 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            current,
            iso_currency_code,
            unofficial_currency_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetHomeLendingIncomeMetrics {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetHomeLendingIncomeByCategories {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::put(
            &mut members,
            "unofficial_currency_code",
            &self.unofficial_currency_code,
        )?;
        codec::put(&mut members, "categories", &self.categories)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetHomeLendingIncomeByCategories {
    const NAME: &'static str = "CraReportGetHomeLendingIncomeByCategories";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "iso_currency_code" => 0,
            "unofficial_currency_code" => 1,
            "categories" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut iso_currency_code: Option<String> = None;
        let mut unofficial_currency_code: Option<String> = None;
        let mut categories: Option<Vec<super::types::CraReportGetHomeLendingCategoryIncome>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if iso_currency_code.is_none() => iso_currency_code = members.next_value()?,
                1 if unofficial_currency_code.is_none() => {
                    unofficial_currency_code = members.next_value()?
                }
                2 if categories.is_none() => categories = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            iso_currency_code,
            unofficial_currency_code,
            categories: categories.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetHomeLendingIncomeByCategories {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetHomeLendingCategoryIncome {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "income_category", &self.income_category)?;
        codec::put(&mut members, "current", &self.current)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetHomeLendingCategoryIncome {
    const NAME: &'static str = "CraReportGetHomeLendingCategoryIncome";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_category" => 0,
            "current" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_category: Option<super::types::CraIncomeCategory> = None;
        let mut current: Option<super::types::CraCurrentModeledIncome> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_category.is_none() => income_category = Some(members.next_value()?),
                1 if current.is_none() => current = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_category: codec::required(income_category, "income_category")?,
            current,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetHomeLendingCategoryIncome {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetHomeLendingIncomeSources {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "income_stream_count",
            self.income_stream_count.as_ref(),
        )?;
        codec::put(&mut members, "income_providers", &self.income_providers)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetHomeLendingIncomeSources {
    const NAME: &'static str = "CraReportGetHomeLendingIncomeSources";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_stream_count" => 0,
            "income_providers" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_stream_count: Option<codec::Int> = None;
        let mut income_providers: Option<codec::Sparse<super::types::CraBankIncomeIncomeProvider>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_stream_count.is_none() => income_stream_count = members.next_value()?,
                1 if income_providers.is_none() => income_providers = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_stream_count: income_stream_count.map(|value| value.0),
            income_providers: income_providers.map(|value| value.0).unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetHomeLendingIncomeSources {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetEnrichedItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "last_updated_time", &self.last_updated_time)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetEnrichedItem {
    const NAME: &'static str = "CraReportGetEnrichedItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution_id" => 0,
            "institution_name" => 1,
            "item_id" => 2,
            "last_updated_time" => 3,
            "accounts" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut last_updated_time: Option<plaid_core::DateTime> = None;
        let mut accounts: Option<Vec<super::types::CraReportGetEnrichedAccount>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                1 if institution_name.is_none() => institution_name = Some(members.next_value()?),
                2 if item_id.is_none() => item_id = Some(members.next_value()?),
                3 if last_updated_time.is_none() => last_updated_time = Some(members.next_value()?),
                4 if accounts.is_none() => accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution_id: codec::required(institution_id, "institution_id")?,
            institution_name: codec::required(institution_name, "institution_name")?,
            item_id: codec::required(item_id, "item_id")?,
            last_updated_time: codec::required(last_updated_time, "last_updated_time")?,
            accounts: accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetEnrichedItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetEnrichedAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "official_name", &self.official_name)?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::put(&mut members, "primary_account", &self.primary_account)?;
        codec::put(&mut members, "identity_match", &self.identity_match)?;
        codec::put(&mut members, "owners", &self.owners)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetEnrichedAccount {
    const NAME: &'static str = "CraReportGetEnrichedAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "name" => 1,
            "official_name" => 2,
            "mask" => 3,
            "type" => 4,
            "subtype" => 5,
            "primary_account" => 6,
            "identity_match" => 7,
            "owners" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut mask: Option<String> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        let mut primary_account: Option<super::types::CraReportGetAccountPrimaryAccount> = None;
        let mut identity_match: Option<super::types::CraReportGetAccountIdentityMatch> = None;
        let mut owners: Option<Vec<plaid_types::Owner>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if name.is_none() => name = Some(members.next_value()?),
                2 if official_name.is_none() => official_name = members.next_value()?,
                3 if mask.is_none() => mask = members.next_value()?,
                4 if r#type.is_none() => r#type = Some(members.next_value()?),
                5 if subtype.is_none() => subtype = members.next_value()?,
                6 if primary_account.is_none() => primary_account = members.next_value()?,
                7 if identity_match.is_none() => identity_match = members.next_value()?,
                8 if owners.is_none() => owners = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            name: codec::required(name, "name")?,
            official_name,
            mask,
            r#type: codec::required(r#type, "type")?,
            subtype,
            primary_account,
            identity_match,
            owners: owners.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetEnrichedAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetAccountPrimaryAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "is_primary", &self.is_primary)?;
        codec::put_some(&mut members, "score", self.score.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetAccountPrimaryAccount {
    const NAME: &'static str = "CraReportGetAccountPrimaryAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "is_primary" => 0,
            "score" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut is_primary: Option<bool> = None;
        let mut score: Option<codec::Float> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if is_primary.is_none() => is_primary = members.next_value()?,
                1 if score.is_none() => score = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            is_primary: is_primary.unwrap_or_default(),
            score: score.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetAccountPrimaryAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetAccountIdentityMatch {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "legal_name", &self.legal_name)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::put(&mut members, "email_address", &self.email_address)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetAccountIdentityMatch {
    const NAME: &'static str = "CraReportGetAccountIdentityMatch";

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
        let mut legal_name: Option<plaid_types::NameMatchScore> = None;
        let mut phone_number: Option<plaid_types::PhoneNumberMatchScore> = None;
        let mut email_address: Option<plaid_types::EmailAddressMatchScore> = None;
        let mut address: Option<plaid_types::AddressMatchScore> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if legal_name.is_none() => legal_name = Some(members.next_value()?),
                1 if phone_number.is_none() => phone_number = Some(members.next_value()?),
                2 if email_address.is_none() => email_address = Some(members.next_value()?),
                3 if address.is_none() => address = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            legal_name: codec::required(legal_name, "legal_name")?,
            phone_number: codec::required(phone_number, "phone_number")?,
            email_address: codec::required(email_address, "email_address")?,
            address: codec::required(address, "address")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetAccountIdentityMatch {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetIncomeCompleteResponseProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::put(&mut members, "attributes", &self.attributes)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::put(&mut members, "errors", &self.errors)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetIncomeCompleteResponseProduct {
    const NAME: &'static str = "CraReportGetIncomeCompleteResponseProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "metadata" => 2,
            "attributes" => 3,
            "items" => 4,
            "errors" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraReportGetIncomeCompleteResponseProductProduct> =
            None;
        let mut version: Option<codec::TextOfNumber> = None;
        let mut metadata: Option<super::types::CraReportGetIncomeCompleteMetadata> = None;
        let mut attributes: Option<super::types::CraReportGetIncomeCompleteAttributes> = None;
        let mut items: Option<Vec<super::types::CraReportGetEnrichedItem>> = None;
        let mut errors: Option<Vec<codec::Lenient<plaid_core::ApiError>>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = members.next_value()?,
                2 if metadata.is_none() => metadata = members.next_value()?,
                3 if attributes.is_none() => attributes = members.next_value()?,
                4 if items.is_none() => items = members.next_value()?,
                5 if errors.is_none() => errors = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: version.map(|value| value.0),
            metadata,
            attributes,
            items: items.unwrap_or_default(),
            errors: errors
                .map(|value| value.into_iter().filter_map(|error| error.0).collect())
                .unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetIncomeCompleteResponseProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetIncomeCompleteMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put_some(&mut members, "item_count", self.item_count.as_ref())?;
        codec::put_some(&mut members, "account_count", self.account_count.as_ref())?;
        codec::put(&mut members, "institution_ids", &self.institution_ids)?;
        codec::put_some(
            &mut members,
            "primary_account_count",
            self.primary_account_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "depository_account_type_count",
            self.depository_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "credit_account_type_count",
            self.credit_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "investment_account_type_count",
            self.investment_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "other_account_type_count",
            self.other_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "multiple_owner_account_count",
            self.multiple_owner_account_count.as_ref(),
        )?;
        codec::put(
            &mut members,
            "oldest_transaction_date",
            &self.oldest_transaction_date,
        )?;
        codec::put(
            &mut members,
            "most_recent_transaction_date",
            &self.most_recent_transaction_date,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetIncomeCompleteMetadata {
    const NAME: &'static str = "CraReportGetIncomeCompleteMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "generated_time" => 0,
            "item_count" => 1,
            "account_count" => 2,
            "institution_ids" => 3,
            "primary_account_count" => 4,
            "depository_account_type_count" => 5,
            "credit_account_type_count" => 6,
            "investment_account_type_count" => 7,
            "other_account_type_count" => 8,
            "multiple_owner_account_count" => 9,
            "oldest_transaction_date" => 10,
            "most_recent_transaction_date" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut item_count: Option<codec::Int> = None;
        let mut account_count: Option<codec::Int> = None;
        let mut institution_ids: Option<Vec<plaid_types::InstitutionId>> = None;
        let mut primary_account_count: Option<codec::Int> = None;
        let mut depository_account_type_count: Option<codec::Int> = None;
        let mut credit_account_type_count: Option<codec::Int> = None;
        let mut investment_account_type_count: Option<codec::Int> = None;
        let mut other_account_type_count: Option<codec::Int> = None;
        let mut multiple_owner_account_count: Option<codec::Int> = None;
        let mut oldest_transaction_date: Option<plaid_core::Date> = None;
        let mut most_recent_transaction_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if generated_time.is_none() => generated_time = members.next_value()?,
                1 if item_count.is_none() => item_count = members.next_value()?,
                2 if account_count.is_none() => account_count = members.next_value()?,
                3 if institution_ids.is_none() => institution_ids = members.next_value()?,
                4 if primary_account_count.is_none() => {
                    primary_account_count = members.next_value()?
                }
                5 if depository_account_type_count.is_none() => {
                    depository_account_type_count = members.next_value()?
                }
                6 if credit_account_type_count.is_none() => {
                    credit_account_type_count = members.next_value()?
                }
                7 if investment_account_type_count.is_none() => {
                    investment_account_type_count = members.next_value()?
                }
                8 if other_account_type_count.is_none() => {
                    other_account_type_count = members.next_value()?
                }
                9 if multiple_owner_account_count.is_none() => {
                    multiple_owner_account_count = members.next_value()?
                }
                10 if oldest_transaction_date.is_none() => {
                    oldest_transaction_date = members.next_value()?
                }
                11 if most_recent_transaction_date.is_none() => {
                    most_recent_transaction_date = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            generated_time,
            item_count: item_count.map(|value| value.0),
            account_count: account_count.map(|value| value.0),
            institution_ids: institution_ids.unwrap_or_default(),
            primary_account_count: primary_account_count.map(|value| value.0),
            depository_account_type_count: depository_account_type_count.map(|value| value.0),
            credit_account_type_count: credit_account_type_count.map(|value| value.0),
            investment_account_type_count: investment_account_type_count.map(|value| value.0),
            other_account_type_count: other_account_type_count.map(|value| value.0),
            multiple_owner_account_count: multiple_owner_account_count.map(|value| value.0),
            oldest_transaction_date,
            most_recent_transaction_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetIncomeCompleteMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetIncomeCompleteAttributes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "income_insights", &self.income_insights)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetIncomeCompleteAttributes {
    const NAME: &'static str = "CraReportGetIncomeCompleteAttributes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_insights" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_insights: Option<super::types::CraReportGetIncomeInsightsAttributes> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_insights.is_none() => income_insights = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { income_insights })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetIncomeCompleteAttributes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetIncomeInsightsAttributes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "income_streams", &self.income_streams)?;
        codec::put(&mut members, "user_summary", &self.user_summary)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetIncomeInsightsAttributes {
    const NAME: &'static str = "CraReportGetIncomeInsightsAttributes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_streams" => 0,
            "user_summary" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_streams: Option<Vec<super::types::CraReportGetIncomeInsightsStream>> = None;
        let mut user_summary: Option<super::types::CraIncomeInsightsUserSummary> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_streams.is_none() => income_streams = members.next_value()?,
                1 if user_summary.is_none() => user_summary = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_streams: income_streams.unwrap_or_default(),
            user_summary,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetIncomeInsightsAttributes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetIncomeInsightsStream {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "income_stream_id", &self.income_stream_id)?;
        codec::put(&mut members, "start_date", &self.start_date)?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put(&mut members, "insights", &self.insights)?;
        codec::put(&mut members, "income_metrics", &self.income_metrics)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "transactions", &self.transactions)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetIncomeInsightsStream {
    const NAME: &'static str = "CraReportGetIncomeInsightsStream";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "income_stream_id" => 0,
            "start_date" => 1,
            "end_date" => 2,
            "insights" => 3,
            "income_metrics" => 4,
            "description" => 5,
            "transactions" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut income_stream_id: Option<String> = None;
        let mut start_date: Option<plaid_core::Date> = None;
        let mut end_date: Option<plaid_core::Date> = None;
        let mut insights: Option<super::types::CraIncomeStreamInsights> = None;
        let mut income_metrics: Option<super::types::CraIncomeMetrics> = None;
        let mut description: Option<String> = None;
        let mut transactions: Option<Vec<super::types::CraIncomeTransaction>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if income_stream_id.is_none() => income_stream_id = Some(members.next_value()?),
                1 if start_date.is_none() => start_date = members.next_value()?,
                2 if end_date.is_none() => end_date = members.next_value()?,
                3 if insights.is_none() => insights = Some(members.next_value()?),
                4 if income_metrics.is_none() => income_metrics = Some(members.next_value()?),
                5 if description.is_none() => description = members.next_value()?,
                6 if transactions.is_none() => transactions = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            income_stream_id: codec::required(income_stream_id, "income_stream_id")?,
            start_date,
            end_date,
            insights: codec::required(insights, "insights")?,
            income_metrics: codec::required(income_metrics, "income_metrics")?,
            description,
            transactions: transactions.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetIncomeInsightsStream {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetIncomeInsightsResponseProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::put(&mut members, "attributes", &self.attributes)?;
        codec::put(&mut members, "errors", &self.errors)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetIncomeInsightsResponseProduct {
    const NAME: &'static str = "CraReportGetIncomeInsightsResponseProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "metadata" => 2,
            "attributes" => 3,
            "errors" => 4,
            "items" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraReportGetIncomeInsightsResponseProductProduct> =
            None;
        let mut version: Option<codec::TextOfNumber> = None;
        let mut metadata: Option<super::types::CraReportGetIncomeInsightsMetadata> = None;
        let mut attributes: Option<super::types::CraReportGetIncomeInsightsAttributes> = None;
        let mut errors: Option<Vec<codec::Lenient<plaid_core::ApiError>>> = None;
        let mut items: Option<Vec<super::types::CraReportGetBaseItem>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = members.next_value()?,
                2 if metadata.is_none() => metadata = members.next_value()?,
                3 if attributes.is_none() => attributes = members.next_value()?,
                4 if errors.is_none() => errors = members.next_value()?,
                5 if items.is_none() => items = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: version.map(|value| value.0),
            metadata,
            attributes,
            errors: errors
                .map(|value| value.into_iter().filter_map(|error| error.0).collect())
                .unwrap_or_default(),
            items: items.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetIncomeInsightsResponseProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetIncomeInsightsMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put_some(&mut members, "item_count", self.item_count.as_ref())?;
        codec::put_some(&mut members, "account_count", self.account_count.as_ref())?;
        codec::put(&mut members, "institution_ids", &self.institution_ids)?;
        codec::put_some(
            &mut members,
            "primary_account_count",
            self.primary_account_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "depository_account_type_count",
            self.depository_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "credit_account_type_count",
            self.credit_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "other_account_type_count",
            self.other_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "multiple_owner_account_count",
            self.multiple_owner_account_count.as_ref(),
        )?;
        codec::put(
            &mut members,
            "oldest_transaction_date",
            &self.oldest_transaction_date,
        )?;
        codec::put(
            &mut members,
            "most_recent_transaction_date",
            &self.most_recent_transaction_date,
        )?;
        codec::put_some(
            &mut members,
            "investment_account_type_count",
            self.investment_account_type_count.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetIncomeInsightsMetadata {
    const NAME: &'static str = "CraReportGetIncomeInsightsMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "generated_time" => 0,
            "item_count" => 1,
            "account_count" => 2,
            "institution_ids" => 3,
            "primary_account_count" => 4,
            "depository_account_type_count" => 5,
            "credit_account_type_count" => 6,
            "other_account_type_count" => 7,
            "multiple_owner_account_count" => 8,
            "oldest_transaction_date" => 9,
            "most_recent_transaction_date" => 10,
            "investment_account_type_count" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut item_count: Option<codec::Int> = None;
        let mut account_count: Option<codec::Int> = None;
        let mut institution_ids: Option<Vec<plaid_types::InstitutionId>> = None;
        let mut primary_account_count: Option<codec::Int> = None;
        let mut depository_account_type_count: Option<codec::Int> = None;
        let mut credit_account_type_count: Option<codec::Int> = None;
        let mut other_account_type_count: Option<codec::Int> = None;
        let mut multiple_owner_account_count: Option<codec::Int> = None;
        let mut oldest_transaction_date: Option<plaid_core::Date> = None;
        let mut most_recent_transaction_date: Option<plaid_core::Date> = None;
        let mut investment_account_type_count: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if generated_time.is_none() => generated_time = members.next_value()?,
                1 if item_count.is_none() => item_count = members.next_value()?,
                2 if account_count.is_none() => account_count = members.next_value()?,
                3 if institution_ids.is_none() => institution_ids = members.next_value()?,
                4 if primary_account_count.is_none() => {
                    primary_account_count = members.next_value()?
                }
                5 if depository_account_type_count.is_none() => {
                    depository_account_type_count = members.next_value()?
                }
                6 if credit_account_type_count.is_none() => {
                    credit_account_type_count = members.next_value()?
                }
                7 if other_account_type_count.is_none() => {
                    other_account_type_count = members.next_value()?
                }
                8 if multiple_owner_account_count.is_none() => {
                    multiple_owner_account_count = members.next_value()?
                }
                9 if oldest_transaction_date.is_none() => {
                    oldest_transaction_date = members.next_value()?
                }
                10 if most_recent_transaction_date.is_none() => {
                    most_recent_transaction_date = members.next_value()?
                }
                11 if investment_account_type_count.is_none() => {
                    investment_account_type_count = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            generated_time,
            item_count: item_count.map(|value| value.0),
            account_count: account_count.map(|value| value.0),
            institution_ids: institution_ids.unwrap_or_default(),
            primary_account_count: primary_account_count.map(|value| value.0),
            depository_account_type_count: depository_account_type_count.map(|value| value.0),
            credit_account_type_count: credit_account_type_count.map(|value| value.0),
            other_account_type_count: other_account_type_count.map(|value| value.0),
            multiple_owner_account_count: multiple_owner_account_count.map(|value| value.0),
            oldest_transaction_date,
            most_recent_transaction_date,
            investment_account_type_count: investment_account_type_count.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetIncomeInsightsMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetBaseItem {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "item_id", &self.item_id)?;
        codec::put(&mut members, "last_updated_time", &self.last_updated_time)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetBaseItem {
    const NAME: &'static str = "CraReportGetBaseItem";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution_id" => 0,
            "institution_name" => 1,
            "item_id" => 2,
            "last_updated_time" => 3,
            "accounts" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut item_id: Option<plaid_core::ItemId> = None;
        let mut last_updated_time: Option<plaid_core::DateTime> = None;
        let mut accounts: Option<Vec<super::types::CraReportGetBaseAccount>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                1 if institution_name.is_none() => institution_name = Some(members.next_value()?),
                2 if item_id.is_none() => item_id = Some(members.next_value()?),
                3 if last_updated_time.is_none() => last_updated_time = Some(members.next_value()?),
                4 if accounts.is_none() => accounts = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution_id: codec::required(institution_id, "institution_id")?,
            institution_name: codec::required(institution_name, "institution_name")?,
            item_id: codec::required(item_id, "item_id")?,
            last_updated_time: codec::required(last_updated_time, "last_updated_time")?,
            accounts: accounts.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetBaseItem {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetBaseAccount {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "official_name", &self.official_name)?;
        codec::put(&mut members, "mask", &self.mask)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put(&mut members, "subtype", &self.subtype)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetBaseAccount {
    const NAME: &'static str = "CraReportGetBaseAccount";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "name" => 1,
            "official_name" => 2,
            "mask" => 3,
            "type" => 4,
            "subtype" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut name: Option<String> = None;
        let mut official_name: Option<String> = None;
        let mut mask: Option<String> = None;
        let mut r#type: Option<plaid_types::AccountType> = None;
        let mut subtype: Option<plaid_types::AccountSubtype> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if name.is_none() => name = Some(members.next_value()?),
                2 if official_name.is_none() => official_name = members.next_value()?,
                3 if mask.is_none() => mask = members.next_value()?,
                4 if r#type.is_none() => r#type = Some(members.next_value()?),
                5 if subtype.is_none() => subtype = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            name: codec::required(name, "name")?,
            official_name,
            mask,
            r#type: codec::required(r#type, "type")?,
            subtype,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetBaseAccount {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetLendScoreResponseProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::put(&mut members, "scores", &self.scores)?;
        codec::put(&mut members, "errors", &self.errors)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetLendScoreResponseProduct {
    const NAME: &'static str = "CraReportGetLendScoreResponseProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "metadata" => 2,
            "scores" => 3,
            "errors" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraReportGetLendScoreResponseProductProduct> = None;
        let mut version: Option<codec::TextOfNumber> = None;
        let mut metadata: Option<super::types::CraReportGetLendScoreMetadata> = None;
        let mut scores: Option<Vec<super::types::CraReportGetLendScoreVariantScore>> = None;
        let mut errors: Option<Vec<codec::Lenient<plaid_core::ApiError>>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = members.next_value()?,
                2 if metadata.is_none() => metadata = members.next_value()?,
                3 if scores.is_none() => scores = members.next_value()?,
                4 if errors.is_none() => errors = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: version.map(|value| value.0),
            metadata,
            scores: scores.unwrap_or_default(),
            errors: errors
                .map(|value| value.into_iter().filter_map(|error| error.0).collect())
                .unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetLendScoreResponseProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetLendScoreMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put_some(&mut members, "item_count", self.item_count.as_ref())?;
        codec::put_some(&mut members, "account_count", self.account_count.as_ref())?;
        codec::put(&mut members, "institution_ids", &self.institution_ids)?;
        codec::put_some(
            &mut members,
            "primary_account_count",
            self.primary_account_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "depository_account_type_count",
            self.depository_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "credit_account_type_count",
            self.credit_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "investment_account_type_count",
            self.investment_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "other_account_type_count",
            self.other_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "multiple_owner_account_count",
            self.multiple_owner_account_count.as_ref(),
        )?;
        codec::put(
            &mut members,
            "oldest_transaction_date",
            &self.oldest_transaction_date,
        )?;
        codec::put(
            &mut members,
            "most_recent_transaction_date",
            &self.most_recent_transaction_date,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetLendScoreMetadata {
    const NAME: &'static str = "CraReportGetLendScoreMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "generated_time" => 0,
            "item_count" => 1,
            "account_count" => 2,
            "institution_ids" => 3,
            "primary_account_count" => 4,
            "depository_account_type_count" => 5,
            "credit_account_type_count" => 6,
            "investment_account_type_count" => 7,
            "other_account_type_count" => 8,
            "multiple_owner_account_count" => 9,
            "oldest_transaction_date" => 10,
            "most_recent_transaction_date" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut item_count: Option<codec::Int> = None;
        let mut account_count: Option<codec::Int> = None;
        let mut institution_ids: Option<Vec<plaid_types::InstitutionId>> = None;
        let mut primary_account_count: Option<codec::Int> = None;
        let mut depository_account_type_count: Option<codec::Int> = None;
        let mut credit_account_type_count: Option<codec::Int> = None;
        let mut investment_account_type_count: Option<codec::Int> = None;
        let mut other_account_type_count: Option<codec::Int> = None;
        let mut multiple_owner_account_count: Option<codec::Int> = None;
        let mut oldest_transaction_date: Option<plaid_core::Date> = None;
        let mut most_recent_transaction_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if generated_time.is_none() => generated_time = members.next_value()?,
                1 if item_count.is_none() => item_count = members.next_value()?,
                2 if account_count.is_none() => account_count = members.next_value()?,
                3 if institution_ids.is_none() => institution_ids = members.next_value()?,
                4 if primary_account_count.is_none() => {
                    primary_account_count = members.next_value()?
                }
                5 if depository_account_type_count.is_none() => {
                    depository_account_type_count = members.next_value()?
                }
                6 if credit_account_type_count.is_none() => {
                    credit_account_type_count = members.next_value()?
                }
                7 if investment_account_type_count.is_none() => {
                    investment_account_type_count = members.next_value()?
                }
                8 if other_account_type_count.is_none() => {
                    other_account_type_count = members.next_value()?
                }
                9 if multiple_owner_account_count.is_none() => {
                    multiple_owner_account_count = members.next_value()?
                }
                10 if oldest_transaction_date.is_none() => {
                    oldest_transaction_date = members.next_value()?
                }
                11 if most_recent_transaction_date.is_none() => {
                    most_recent_transaction_date = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            generated_time,
            item_count: item_count.map(|value| value.0),
            account_count: account_count.map(|value| value.0),
            institution_ids: institution_ids.unwrap_or_default(),
            primary_account_count: primary_account_count.map(|value| value.0),
            depository_account_type_count: depository_account_type_count.map(|value| value.0),
            credit_account_type_count: credit_account_type_count.map(|value| value.0),
            investment_account_type_count: investment_account_type_count.map(|value| value.0),
            other_account_type_count: other_account_type_count.map(|value| value.0),
            multiple_owner_account_count: multiple_owner_account_count.map(|value| value.0),
            oldest_transaction_date,
            most_recent_transaction_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetLendScoreMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetLendScoreVariantScore {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "variant", &self.variant)?;
        codec::put(&mut members, "score", &self.score)?;
        codec::put(&mut members, "reason_codes", &self.reason_codes)?;
        codec::put(&mut members, "error_code", &self.error_code)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetLendScoreVariantScore {
    const NAME: &'static str = "CraReportGetLendScoreVariantScore";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "variant" => 0,
            "score" => 1,
            "reason_codes" => 2,
            "error_code" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut variant: Option<plaid_types::CraLendScoreVariant> = None;
        let mut score: Option<codec::Int> = None;
        let mut reason_codes: Option<Vec<String>> = None;
        let mut error_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if variant.is_none() => variant = Some(members.next_value()?),
                1 if score.is_none() => score = members.next_value()?,
                2 if reason_codes.is_none() => reason_codes = members.next_value()?,
                3 if error_code.is_none() => error_code = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            variant: codec::required(variant, "variant")?,
            score: score.map(|value| value.0),
            reason_codes: reason_codes.unwrap_or_default(),
            error_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetLendScoreVariantScore {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetLendScoreCompleteResponseProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::put(&mut members, "attributes", &self.attributes)?;
        codec::put(&mut members, "items", &self.items)?;
        codec::put(&mut members, "errors", &self.errors)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetLendScoreCompleteResponseProduct {
    const NAME: &'static str = "CraReportGetLendScoreCompleteResponseProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "metadata" => 2,
            "attributes" => 3,
            "items" => 4,
            "errors" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraReportGetLendScoreCompleteResponseProductProduct> =
            None;
        let mut version: Option<codec::TextOfNumber> = None;
        let mut metadata: Option<super::types::CraReportGetLendScoreCompleteMetadata> = None;
        let mut attributes: Option<super::types::CraReportGetLendScoreCompleteAttributes> = None;
        let mut items: Option<Vec<super::types::CraReportGetEnrichedItem>> = None;
        let mut errors: Option<Vec<codec::Lenient<plaid_core::ApiError>>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = members.next_value()?,
                2 if metadata.is_none() => metadata = members.next_value()?,
                3 if attributes.is_none() => attributes = members.next_value()?,
                4 if items.is_none() => items = members.next_value()?,
                5 if errors.is_none() => errors = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: version.map(|value| value.0),
            metadata,
            attributes,
            items: items.unwrap_or_default(),
            errors: errors
                .map(|value| value.into_iter().filter_map(|error| error.0).collect())
                .unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetLendScoreCompleteResponseProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetLendScoreCompleteMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put_some(&mut members, "item_count", self.item_count.as_ref())?;
        codec::put_some(&mut members, "account_count", self.account_count.as_ref())?;
        codec::put(&mut members, "institution_ids", &self.institution_ids)?;
        codec::put_some(
            &mut members,
            "primary_account_count",
            self.primary_account_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "depository_account_type_count",
            self.depository_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "credit_account_type_count",
            self.credit_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "investment_account_type_count",
            self.investment_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "other_account_type_count",
            self.other_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "multiple_owner_account_count",
            self.multiple_owner_account_count.as_ref(),
        )?;
        codec::put(
            &mut members,
            "oldest_transaction_date",
            &self.oldest_transaction_date,
        )?;
        codec::put(
            &mut members,
            "most_recent_transaction_date",
            &self.most_recent_transaction_date,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetLendScoreCompleteMetadata {
    const NAME: &'static str = "CraReportGetLendScoreCompleteMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "generated_time" => 0,
            "item_count" => 1,
            "account_count" => 2,
            "institution_ids" => 3,
            "primary_account_count" => 4,
            "depository_account_type_count" => 5,
            "credit_account_type_count" => 6,
            "investment_account_type_count" => 7,
            "other_account_type_count" => 8,
            "multiple_owner_account_count" => 9,
            "oldest_transaction_date" => 10,
            "most_recent_transaction_date" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut item_count: Option<codec::Int> = None;
        let mut account_count: Option<codec::Int> = None;
        let mut institution_ids: Option<Vec<plaid_types::InstitutionId>> = None;
        let mut primary_account_count: Option<codec::Int> = None;
        let mut depository_account_type_count: Option<codec::Int> = None;
        let mut credit_account_type_count: Option<codec::Int> = None;
        let mut investment_account_type_count: Option<codec::Int> = None;
        let mut other_account_type_count: Option<codec::Int> = None;
        let mut multiple_owner_account_count: Option<codec::Int> = None;
        let mut oldest_transaction_date: Option<plaid_core::Date> = None;
        let mut most_recent_transaction_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if generated_time.is_none() => generated_time = members.next_value()?,
                1 if item_count.is_none() => item_count = members.next_value()?,
                2 if account_count.is_none() => account_count = members.next_value()?,
                3 if institution_ids.is_none() => institution_ids = members.next_value()?,
                4 if primary_account_count.is_none() => {
                    primary_account_count = members.next_value()?
                }
                5 if depository_account_type_count.is_none() => {
                    depository_account_type_count = members.next_value()?
                }
                6 if credit_account_type_count.is_none() => {
                    credit_account_type_count = members.next_value()?
                }
                7 if investment_account_type_count.is_none() => {
                    investment_account_type_count = members.next_value()?
                }
                8 if other_account_type_count.is_none() => {
                    other_account_type_count = members.next_value()?
                }
                9 if multiple_owner_account_count.is_none() => {
                    multiple_owner_account_count = members.next_value()?
                }
                10 if oldest_transaction_date.is_none() => {
                    oldest_transaction_date = members.next_value()?
                }
                11 if most_recent_transaction_date.is_none() => {
                    most_recent_transaction_date = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            generated_time,
            item_count: item_count.map(|value| value.0),
            account_count: account_count.map(|value| value.0),
            institution_ids: institution_ids.unwrap_or_default(),
            primary_account_count: primary_account_count.map(|value| value.0),
            depository_account_type_count: depository_account_type_count.map(|value| value.0),
            credit_account_type_count: credit_account_type_count.map(|value| value.0),
            investment_account_type_count: investment_account_type_count.map(|value| value.0),
            other_account_type_count: other_account_type_count.map(|value| value.0),
            multiple_owner_account_count: multiple_owner_account_count.map(|value| value.0),
            oldest_transaction_date,
            most_recent_transaction_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetLendScoreCompleteMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetLendScoreCompleteAttributes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "lend_scores", &self.lend_scores)?;
        codec::put(&mut members, "cashflow_insights", &self.cashflow_insights)?;
        codec::put(&mut members, "network_insights", &self.network_insights)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetLendScoreCompleteAttributes {
    const NAME: &'static str = "CraReportGetLendScoreCompleteAttributes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "lend_scores" => 0,
            "cashflow_insights" => 1,
            "network_insights" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut lend_scores: Option<Vec<super::types::CraReportGetLendScoreVariantScore>> = None;
        let mut cashflow_insights: Option<plaid_core::json::Map> = None;
        let mut network_insights: Option<plaid_core::json::Map> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if lend_scores.is_none() => lend_scores = members.next_value()?,
                1 if cashflow_insights.is_none() => cashflow_insights = members.next_value()?,
                2 if network_insights.is_none() => network_insights = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            lend_scores: lend_scores.unwrap_or_default(),
            cashflow_insights,
            network_insights,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetLendScoreCompleteAttributes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetNetworkInsightsResponseProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::put(&mut members, "attributes", &self.attributes)?;
        codec::put(&mut members, "errors", &self.errors)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetNetworkInsightsResponseProduct {
    const NAME: &'static str = "CraReportGetNetworkInsightsResponseProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "metadata" => 2,
            "attributes" => 3,
            "errors" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraReportGetNetworkInsightsResponseProductProduct> =
            None;
        let mut version: Option<codec::TextOfNumber> = None;
        let mut metadata: Option<super::types::CraReportGetNetworkInsightsMetadata> = None;
        let mut attributes: Option<plaid_core::json::Map> = None;
        let mut errors: Option<Vec<codec::Lenient<plaid_core::ApiError>>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = members.next_value()?,
                2 if metadata.is_none() => metadata = members.next_value()?,
                3 if attributes.is_none() => attributes = members.next_value()?,
                4 if errors.is_none() => errors = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: version.map(|value| value.0),
            metadata,
            attributes,
            errors: errors
                .map(|value| value.into_iter().filter_map(|error| error.0).collect())
                .unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetNetworkInsightsResponseProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetNetworkInsightsMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "generated_time", &self.generated_time)?;
        codec::put_some(&mut members, "item_count", self.item_count.as_ref())?;
        codec::put_some(&mut members, "account_count", self.account_count.as_ref())?;
        codec::put(&mut members, "institution_ids", &self.institution_ids)?;
        codec::put_some(
            &mut members,
            "primary_account_count",
            self.primary_account_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "depository_account_type_count",
            self.depository_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "credit_account_type_count",
            self.credit_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "investment_account_type_count",
            self.investment_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "other_account_type_count",
            self.other_account_type_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "multiple_owner_account_count",
            self.multiple_owner_account_count.as_ref(),
        )?;
        codec::put(
            &mut members,
            "oldest_transaction_date",
            &self.oldest_transaction_date,
        )?;
        codec::put(
            &mut members,
            "most_recent_transaction_date",
            &self.most_recent_transaction_date,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetNetworkInsightsMetadata {
    const NAME: &'static str = "CraReportGetNetworkInsightsMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "generated_time" => 0,
            "item_count" => 1,
            "account_count" => 2,
            "institution_ids" => 3,
            "primary_account_count" => 4,
            "depository_account_type_count" => 5,
            "credit_account_type_count" => 6,
            "investment_account_type_count" => 7,
            "other_account_type_count" => 8,
            "multiple_owner_account_count" => 9,
            "oldest_transaction_date" => 10,
            "most_recent_transaction_date" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut generated_time: Option<plaid_core::DateTime> = None;
        let mut item_count: Option<codec::Int> = None;
        let mut account_count: Option<codec::Int> = None;
        let mut institution_ids: Option<Vec<plaid_types::InstitutionId>> = None;
        let mut primary_account_count: Option<codec::Int> = None;
        let mut depository_account_type_count: Option<codec::Int> = None;
        let mut credit_account_type_count: Option<codec::Int> = None;
        let mut investment_account_type_count: Option<codec::Int> = None;
        let mut other_account_type_count: Option<codec::Int> = None;
        let mut multiple_owner_account_count: Option<codec::Int> = None;
        let mut oldest_transaction_date: Option<plaid_core::Date> = None;
        let mut most_recent_transaction_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if generated_time.is_none() => generated_time = members.next_value()?,
                1 if item_count.is_none() => item_count = members.next_value()?,
                2 if account_count.is_none() => account_count = members.next_value()?,
                3 if institution_ids.is_none() => institution_ids = members.next_value()?,
                4 if primary_account_count.is_none() => {
                    primary_account_count = members.next_value()?
                }
                5 if depository_account_type_count.is_none() => {
                    depository_account_type_count = members.next_value()?
                }
                6 if credit_account_type_count.is_none() => {
                    credit_account_type_count = members.next_value()?
                }
                7 if investment_account_type_count.is_none() => {
                    investment_account_type_count = members.next_value()?
                }
                8 if other_account_type_count.is_none() => {
                    other_account_type_count = members.next_value()?
                }
                9 if multiple_owner_account_count.is_none() => {
                    multiple_owner_account_count = members.next_value()?
                }
                10 if oldest_transaction_date.is_none() => {
                    oldest_transaction_date = members.next_value()?
                }
                11 if most_recent_transaction_date.is_none() => {
                    most_recent_transaction_date = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            generated_time,
            item_count: item_count.map(|value| value.0),
            account_count: account_count.map(|value| value.0),
            institution_ids: institution_ids.unwrap_or_default(),
            primary_account_count: primary_account_count.map(|value| value.0),
            depository_account_type_count: depository_account_type_count.map(|value| value.0),
            credit_account_type_count: credit_account_type_count.map(|value| value.0),
            investment_account_type_count: investment_account_type_count.map(|value| value.0),
            other_account_type_count: other_account_type_count.map(|value| value.0),
            multiple_owner_account_count: multiple_owner_account_count.map(|value| value.0),
            oldest_transaction_date,
            most_recent_transaction_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetNetworkInsightsMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetQualifyResponseProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put(&mut members, "metadata", &self.metadata)?;
        codec::put(&mut members, "attributes", &self.attributes)?;
        codec::put(&mut members, "errors", &self.errors)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportGetQualifyResponseProduct {
    const NAME: &'static str = "CraReportGetQualifyResponseProduct";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "metadata" => 2,
            "attributes" => 3,
            "errors" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraReportGetQualifyResponseProductProduct> = None;
        let mut version: Option<codec::TextOfNumber> = None;
        let mut metadata: Option<plaid_core::json::Map> = None;
        let mut attributes: Option<plaid_core::json::Map> = None;
        let mut errors: Option<Vec<codec::Lenient<plaid_core::ApiError>>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = members.next_value()?,
                2 if metadata.is_none() => metadata = members.next_value()?,
                3 if attributes.is_none() => attributes = members.next_value()?,
                4 if errors.is_none() => errors = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: version.map(|value| value.0),
            metadata,
            attributes,
            errors: errors
                .map(|value| value.into_iter().filter_map(|error| error.0).collect())
                .unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetQualifyResponseProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraServicingSubscriptionCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "scope", &self.scope)?;
        codec::put_some(&mut members, "cadence", self.cadence.as_ref())?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::put(&mut members, "products", &self.products)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraServicingSubscriptionCreateRequest {
    const NAME: &'static str = "CraServicingSubscriptionCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "scope" => 1,
            "cadence" => 2,
            "webhook" => 3,
            "products" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut scope: Option<plaid_types::CraReportScope> = None;
        let mut cadence: Option<super::types::CraSubscriptionCadence> = None;
        let mut webhook: Option<String> = None;
        let mut products: Option<Vec<super::types::CraSubscriptionProductConfig>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if scope.is_none() => scope = Some(members.next_value()?),
                2 if cadence.is_none() => cadence = members.next_value()?,
                3 if webhook.is_none() => webhook = members.next_value()?,
                4 if products.is_none() => products = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            scope: codec::required(scope, "scope")?,
            cadence,
            webhook,
            products: products.unwrap_or_default(),
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraServicingSubscriptionCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraBaseReportProductConfig {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraBaseReportProductConfig {
    const NAME: &'static str = "CraBaseReportProductConfig";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraBaseReportProductConfigProduct> = None;
        let mut version: Option<codec::TextOfNumber> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: version.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraBaseReportProductConfig {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraIncomeInsightsProductConfig {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraIncomeInsightsProductConfig {
    const NAME: &'static str = "CraIncomeInsightsProductConfig";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraIncomeInsightsProductConfigProduct> = None;
        let mut version: Option<codec::TextOfNumber> = None;
        let mut options: Option<super::types::CraCheckReportCreateIncomeInsightsOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = members.next_value()?,
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: version.map(|value| value.0),
            options,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraIncomeInsightsProductConfig {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraQualifyProductConfig {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "product", &self.product)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraQualifyProductConfig {
    const NAME: &'static str = "CraQualifyProductConfig";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "product" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut product: Option<super::types::CraQualifyProductConfigProduct> = None;
        let mut version: Option<codec::TextOfNumber> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if product.is_none() => product = Some(members.next_value()?),
                1 if version.is_none() => version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            product: codec::required(product, "product")?,
            version: version.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraQualifyProductConfig {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraServicingSubscriptionCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "subscription_id", &self.subscription_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraServicingSubscriptionCreateResponse {
    const NAME: &'static str = "CraServicingSubscriptionCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "subscription_id" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut subscription_id: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if subscription_id.is_none() => subscription_id = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            subscription_id: codec::required(subscription_id, "subscription_id")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraServicingSubscriptionCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraServicingSubscriptionDeleteRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "subscription_id", &self.subscription_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraServicingSubscriptionDeleteRequest {
    const NAME: &'static str = "CraServicingSubscriptionDeleteRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "subscription_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut subscription_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if subscription_id.is_none() => subscription_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            subscription_id: codec::required(subscription_id, "subscription_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraServicingSubscriptionDeleteRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraServicingSubscriptionDeleteResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "subscription_id", &self.subscription_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraServicingSubscriptionDeleteResponse {
    const NAME: &'static str = "CraServicingSubscriptionDeleteResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "subscription_id" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut subscription_id: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if subscription_id.is_none() => subscription_id = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            subscription_id: codec::required(subscription_id, "subscription_id")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraServicingSubscriptionDeleteResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraServicingSubscriptionGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "subscription_id", &self.subscription_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraServicingSubscriptionGetRequest {
    const NAME: &'static str = "CraServicingSubscriptionGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "subscription_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut subscription_id: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if subscription_id.is_none() => subscription_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            subscription_id: codec::required(subscription_id, "subscription_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraServicingSubscriptionGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraServicingSubscriptionGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "subscription", &self.subscription)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraServicingSubscriptionGetResponse {
    const NAME: &'static str = "CraServicingSubscriptionGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "subscription" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut subscription: Option<super::types::CraServicingSubscription> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if subscription.is_none() => subscription = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            subscription: codec::required(subscription, "subscription")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraServicingSubscriptionGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraServicingSubscription {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "subscription_id", &self.subscription_id)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "scope", &self.scope)?;
        codec::put(&mut members, "cadence", &self.cadence)?;
        codec::put(&mut members, "webhook", &self.webhook)?;
        codec::put(&mut members, "products", &self.products)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraServicingSubscription {
    const NAME: &'static str = "CraServicingSubscription";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "subscription_id" => 0,
            "user_id" => 1,
            "scope" => 2,
            "cadence" => 3,
            "webhook" => 4,
            "products" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut subscription_id: Option<String> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut scope: Option<plaid_types::CraReportScope> = None;
        let mut cadence: Option<super::types::CraSubscriptionCadence> = None;
        let mut webhook: Option<String> = None;
        let mut products: Option<Vec<super::types::CraSubscriptionProductConfig>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if subscription_id.is_none() => subscription_id = Some(members.next_value()?),
                1 if user_id.is_none() => user_id = Some(members.next_value()?),
                2 if scope.is_none() => scope = Some(members.next_value()?),
                3 if cadence.is_none() => cadence = members.next_value()?,
                4 if webhook.is_none() => webhook = members.next_value()?,
                5 if products.is_none() => products = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            subscription_id: codec::required(subscription_id, "subscription_id")?,
            user_id: codec::required(user_id, "user_id")?,
            scope: codec::required(scope, "scope")?,
            cadence,
            webhook,
            products: products.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraServicingSubscription {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraServicingSubscriptionListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraServicingSubscriptionListRequest {
    const NAME: &'static str = "CraServicingSubscriptionListRequest";

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
impl<'de> codec::Deserialize<'de> for super::types::CraServicingSubscriptionListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraServicingSubscriptionListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "subscriptions", &self.subscriptions)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraServicingSubscriptionListResponse {
    const NAME: &'static str = "CraServicingSubscriptionListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "subscriptions" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut subscriptions: Option<Vec<super::types::CraServicingSubscription>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if subscriptions.is_none() => subscriptions = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            subscriptions: subscriptions.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraServicingSubscriptionListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraServicingSubscriptionUpdateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "subscription_id", &self.subscription_id)?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::put_some(&mut members, "products", self.products.as_ref())?;
        codec::put_some(&mut members, "reset_fields", self.reset_fields.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraServicingSubscriptionUpdateRequest {
    const NAME: &'static str = "CraServicingSubscriptionUpdateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "subscription_id" => 0,
            "webhook" => 1,
            "products" => 2,
            "reset_fields" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut subscription_id: Option<String> = None;
        let mut webhook: Option<String> = None;
        let mut products: Option<Vec<super::types::CraSubscriptionProductConfig>> = None;
        let mut reset_fields: Option<
            Vec<super::types::CraServicingSubscriptionUpdateRequestResettableField>,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if subscription_id.is_none() => subscription_id = Some(members.next_value()?),
                1 if webhook.is_none() => webhook = members.next_value()?,
                2 if products.is_none() => products = members.next_value()?,
                3 if reset_fields.is_none() => reset_fields = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            subscription_id: codec::required(subscription_id, "subscription_id")?,
            webhook,
            products,
            reset_fields,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraServicingSubscriptionUpdateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraServicingSubscriptionUpdateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "subscription_id", &self.subscription_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraServicingSubscriptionUpdateResponse {
    const NAME: &'static str = "CraServicingSubscriptionUpdateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "subscription_id" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut subscription_id: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if subscription_id.is_none() => subscription_id = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            subscription_id: codec::required(subscription_id, "subscription_id")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraServicingSubscriptionUpdateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "products", &self.products)?;
        codec::put(&mut members, "scope", &self.scope)?;
        codec::put(&mut members, "decision_stage", &self.decision_stage)?;
        codec::put(
            &mut members,
            "consumer_report_permissible_purpose",
            &self.consumer_report_permissible_purpose,
        )?;
        codec::put_some(
            &mut members,
            "client_report_id",
            self.client_report_id.as_ref(),
        )?;
        codec::put_some(&mut members, "days_requested", self.days_requested.as_ref())?;
        codec::put_some(&mut members, "days_required", self.days_required.as_ref())?;
        codec::put_some(
            &mut members,
            "include_investments",
            self.include_investments.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_identity_match",
            self.include_identity_match.as_ref(),
        )?;
        codec::put_some(&mut members, "webhook", self.webhook.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::CraReportCreateRequest {
    const NAME: &'static str = "CraReportCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_id" => 0,
            "products" => 1,
            "scope" => 2,
            "decision_stage" => 3,
            "consumer_report_permissible_purpose" => 4,
            "client_report_id" => 5,
            "days_requested" => 6,
            "days_required" => 7,
            "include_investments" => 8,
            "include_identity_match" => 9,
            "webhook" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut products: Option<Vec<plaid_types::CraReportProduct>> = None;
        let mut scope: Option<plaid_types::CraReportScope> = None;
        let mut decision_stage: Option<plaid_types::CraReportDecisionStage> = None;
        let mut consumer_report_permissible_purpose: Option<
            plaid_types::ConsumerReportPermissiblePurpose,
        > = None;
        let mut client_report_id: Option<String> = None;
        let mut days_requested: Option<codec::Int> = None;
        let mut days_required: Option<codec::Int> = None;
        let mut include_investments: Option<bool> = None;
        let mut include_identity_match: Option<bool> = None;
        let mut webhook: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_id.is_none() => user_id = Some(members.next_value()?),
                1 if products.is_none() => products = members.next_value()?,
                2 if scope.is_none() => scope = Some(members.next_value()?),
                3 if decision_stage.is_none() => decision_stage = Some(members.next_value()?),
                4 if consumer_report_permissible_purpose.is_none() => {
                    consumer_report_permissible_purpose = Some(members.next_value()?)
                }
                5 if client_report_id.is_none() => client_report_id = members.next_value()?,
                6 if days_requested.is_none() => days_requested = members.next_value()?,
                7 if days_required.is_none() => days_required = members.next_value()?,
                8 if include_investments.is_none() => include_investments = members.next_value()?,
                9 if include_identity_match.is_none() => {
                    include_identity_match = members.next_value()?
                }
                10 if webhook.is_none() => webhook = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_id: codec::required(user_id, "user_id")?,
            products: products.unwrap_or_default(),
            scope: codec::required(scope, "scope")?,
            decision_stage: codec::required(decision_stage, "decision_stage")?,
            consumer_report_permissible_purpose: codec::required(
                consumer_report_permissible_purpose,
                "consumer_report_permissible_purpose",
            )?,
            client_report_id,
            days_requested: days_requested.map(|value| value.0),
            days_required: days_required.map(|value| value.0),
            include_investments,
            include_identity_match,
            webhook,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraReportCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "report_id", &self.report_id)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CraReportCreateResponse {
    const NAME: &'static str = "CraReportCreateResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::CraReportCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CraReportGetRequestProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CraBaseReport(value) => codec::Serialize::serialize(value, serializer),
            Self::CraCashflowInsights(value) => codec::Serialize::serialize(value, serializer),
            Self::CraHomeLending(value) => codec::Serialize::serialize(value, serializer),
            Self::CraIncomeComplete(value) => codec::Serialize::serialize(value, serializer),
            Self::CraIncomeInsights(value) => codec::Serialize::serialize(value, serializer),
            Self::CraLendScore(value) => codec::Serialize::serialize(value, serializer),
            Self::CraLendScoreComplete(value) => codec::Serialize::serialize(value, serializer),
            Self::CraNetworkInsights(value) => codec::Serialize::serialize(value, serializer),
            Self::CraQualify(value) => codec::Serialize::serialize(value, serializer),
            Self::UnknownValue(value) => codec::Serialize::serialize(value, serializer),
        }
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::CraReportGetRequestProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = plaid_core::json::Value::deserialize(deserializer)?;
        match codec::tag(&value, "product") {
            Some("cra_base_report") => codec::from_value(value).map(Self::CraBaseReport),
            Some("cra_cashflow_insights") => {
                codec::from_value(value).map(Self::CraCashflowInsights)
            }
            Some("cra_home_lending") => codec::from_value(value).map(Self::CraHomeLending),
            Some("cra_income_complete") => codec::from_value(value).map(Self::CraIncomeComplete),
            Some("cra_income_insights") => codec::from_value(value).map(Self::CraIncomeInsights),
            Some("cra_lend_score") => codec::from_value(value).map(Self::CraLendScore),
            Some("cra_lend_score_complete") => {
                codec::from_value(value).map(Self::CraLendScoreComplete)
            }
            Some("cra_network_insights") => codec::from_value(value).map(Self::CraNetworkInsights),
            Some("cra_qualify") => codec::from_value(value).map(Self::CraQualify),
            _ => Ok(Self::UnknownValue(value)),
        }
    }
}

impl codec::Serialize for super::types::CraReportGetResponseProduct {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CraBaseReport(value) => codec::Serialize::serialize(value, serializer),
            Self::CraCashflowInsights(value) => codec::Serialize::serialize(value, serializer),
            Self::CraHomeLending(value) => codec::Serialize::serialize(value, serializer),
            Self::CraIncomeComplete(value) => codec::Serialize::serialize(value, serializer),
            Self::CraIncomeInsights(value) => codec::Serialize::serialize(value, serializer),
            Self::CraLendScore(value) => codec::Serialize::serialize(value, serializer),
            Self::CraLendScoreComplete(value) => codec::Serialize::serialize(value, serializer),
            Self::CraNetworkInsights(value) => codec::Serialize::serialize(value, serializer),
            Self::CraQualify(value) => codec::Serialize::serialize(value, serializer),
            Self::UnknownValue(value) => codec::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraReportGetResponseProduct {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = plaid_core::json::Value::deserialize(deserializer)?;
        match codec::tag(&value, "product") {
            Some("cra_base_report") => codec::from_value(value).map(Self::CraBaseReport),
            Some("cra_cashflow_insights") => {
                codec::from_value(value).map(Self::CraCashflowInsights)
            }
            Some("cra_home_lending") => codec::from_value(value).map(Self::CraHomeLending),
            Some("cra_income_complete") => codec::from_value(value).map(Self::CraIncomeComplete),
            Some("cra_income_insights") => codec::from_value(value).map(Self::CraIncomeInsights),
            Some("cra_lend_score") => codec::from_value(value).map(Self::CraLendScore),
            Some("cra_lend_score_complete") => {
                codec::from_value(value).map(Self::CraLendScoreComplete)
            }
            Some("cra_network_insights") => codec::from_value(value).map(Self::CraNetworkInsights),
            Some("cra_qualify") => codec::from_value(value).map(Self::CraQualify),
            _ => Ok(Self::UnknownValue(value)),
        }
    }
}

impl codec::Serialize for super::types::CraSubscriptionProductConfig {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CraBaseReport(value) => codec::Serialize::serialize(value, serializer),
            Self::CraIncomeInsights(value) => codec::Serialize::serialize(value, serializer),
            Self::CraQualify(value) => codec::Serialize::serialize(value, serializer),
            Self::UnknownValue(value) => codec::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CraSubscriptionProductConfig {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = plaid_core::json::Value::deserialize(deserializer)?;
        match codec::tag(&value, "product") {
            Some("cra_base_report") => codec::from_value(value).map(Self::CraBaseReport),
            Some("cra_income_insights") => codec::from_value(value).map(Self::CraIncomeInsights),
            Some("cra_qualify") => codec::from_value(value).map(Self::CraQualify),
            _ => Ok(Self::UnknownValue(value)),
        }
    }
}
