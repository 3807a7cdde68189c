// @generated from api/products/liabilities.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::ProcessorLiabilitiesGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "processor_token", &self.processor_token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::ProcessorLiabilitiesGetRequest {
    const NAME: &'static str = "ProcessorLiabilitiesGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "processor_token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut processor_token: Option<plaid_types::ProcessorToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if processor_token.is_none() => processor_token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            processor_token: codec::required(processor_token, "processor_token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::ProcessorLiabilitiesGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProcessorLiabilitiesGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account", self.account.as_ref())?;
        codec::put(&mut members, "liabilities", &self.liabilities)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProcessorLiabilitiesGetResponse {
    const NAME: &'static str = "ProcessorLiabilitiesGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account" => 0,
            "liabilities" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account: Option<codec::Telling<plaid_types::AccountBase>> = None;
        let mut liabilities: Option<super::types::LiabilitiesObject> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account.is_none() => account = members.next_value()?,
                1 if liabilities.is_none() => liabilities = Some(members.next_value()?),
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account: account.and_then(|value| value.0),
            liabilities: codec::required(liabilities, "liabilities")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProcessorLiabilitiesGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LiabilitiesObject {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "credit", &self.credit)?;
        codec::put(&mut members, "mortgage", &self.mortgage)?;
        codec::put(&mut members, "student", &self.student)?;
        codec::put(&mut members, "loan", &self.loan)?;
        codec::put(&mut members, "line_of_credit", &self.line_of_credit)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LiabilitiesObject {
    const NAME: &'static str = "LiabilitiesObject";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "credit" => 0,
            "mortgage" => 1,
            "student" => 2,
            "loan" => 3,
            "line_of_credit" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut credit: Option<Vec<super::types::CreditCardLiability>> = None;
        let mut mortgage: Option<Vec<super::types::MortgageLiability>> = None;
        let mut student: Option<Vec<super::types::StudentLoan>> = None;
        let mut loan: Option<Vec<super::types::LoanLiability>> = None;
        let mut line_of_credit: Option<Vec<super::types::LineOfCreditLiability>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if credit.is_none() => credit = members.next_value()?,
                1 if mortgage.is_none() => mortgage = members.next_value()?,
                2 if student.is_none() => student = members.next_value()?,
                3 if loan.is_none() => loan = members.next_value()?,
                4 if line_of_credit.is_none() => line_of_credit = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            credit: credit.unwrap_or_default(),
            mortgage: mortgage.unwrap_or_default(),
            student: student.unwrap_or_default(),
            loan: loan.unwrap_or_default(),
            line_of_credit: line_of_credit.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LiabilitiesObject {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::CreditCardLiability {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "aprs", &self.aprs)?;
        codec::put(&mut members, "is_overdue", &self.is_overdue)?;
        codec::put(
            &mut members,
            "last_payment_amount",
            &self.last_payment_amount,
        )?;
        codec::put(&mut members, "last_payment_date", &self.last_payment_date)?;
        codec::put(
            &mut members,
            "last_statement_issue_date",
            &self.last_statement_issue_date,
        )?;
        codec::put(
            &mut members,
            "last_statement_balance",
            &self.last_statement_balance,
        )?;
        codec::put(
            &mut members,
            "minimum_payment_amount",
            &self.minimum_payment_amount,
        )?;
        codec::put(
            &mut members,
            "next_payment_due_date",
            &self.next_payment_due_date,
        )?;
        codec::put(&mut members, "cash_advance_limit", &self.cash_advance_limit)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::CreditCardLiability {
    const NAME: &'static str = "CreditCardLiability";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "aprs" => 1,
            "is_overdue" => 2,
            "last_payment_amount" => 3,
            "last_payment_date" => 4,
            "last_statement_issue_date" => 5,
            "last_statement_balance" => 6,
            "minimum_payment_amount" => 7,
            "next_payment_due_date" => 8,
            "cash_advance_limit" => 9,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut aprs: Option<Vec<super::types::APR>> = None;
        let mut is_overdue: Option<bool> = None;
        let mut last_payment_amount: Option<plaid_core::Amount> = None;
        let mut last_payment_date: Option<plaid_core::Date> = None;
        let mut last_statement_issue_date: Option<plaid_core::Date> = None;
        let mut last_statement_balance: Option<plaid_core::Amount> = None;
        let mut minimum_payment_amount: Option<plaid_core::Amount> = None;
        let mut next_payment_due_date: Option<plaid_core::Date> = None;
        let mut cash_advance_limit: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if aprs.is_none() => aprs = members.next_value()?,
                2 if is_overdue.is_none() => is_overdue = members.next_value()?,
                3 if last_payment_amount.is_none() => last_payment_amount = members.next_value()?,
                4 if last_payment_date.is_none() => last_payment_date = members.next_value()?,
                5 if last_statement_issue_date.is_none() => {
                    last_statement_issue_date = members.next_value()?
                }
                6 if last_statement_balance.is_none() => {
                    last_statement_balance = members.next_value()?
                }
                7 if minimum_payment_amount.is_none() => {
                    minimum_payment_amount = members.next_value()?
                }
                8 if next_payment_due_date.is_none() => {
                    next_payment_due_date = members.next_value()?
                }
                9 if cash_advance_limit.is_none() => cash_advance_limit = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            aprs: aprs.unwrap_or_default(),
            is_overdue,
            last_payment_amount,
            last_payment_date,
            last_statement_issue_date,
            last_statement_balance,
            minimum_payment_amount,
            next_payment_due_date,
            cash_advance_limit,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::CreditCardLiability {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::APR {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "apr_percentage", self.apr_percentage.as_ref())?;
        codec::put(&mut members, "apr_type", &self.apr_type)?;
        codec::put(
            &mut members,
            "balance_subject_to_apr",
            &self.balance_subject_to_apr,
        )?;
        codec::put(
            &mut members,
            "interest_charge_amount",
            &self.interest_charge_amount,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::APR {
    const NAME: &'static str = "APR";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "apr_percentage" => 0,
            "apr_type" => 1,
            "balance_subject_to_apr" => 2,
            "interest_charge_amount" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut apr_percentage: Option<codec::Float> = None;
        let mut apr_type: Option<super::types::APRAprType> = None;
        let mut balance_subject_to_apr: Option<plaid_core::Amount> = None;
        let mut interest_charge_amount: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if apr_percentage.is_none() => apr_percentage = members.next_value()?,
                1 if apr_type.is_none() => apr_type = Some(members.next_value()?),
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
            apr_percentage: apr_percentage.map(|value| value.0),
            apr_type: codec::required(apr_type, "apr_type")?,
            balance_subject_to_apr,
            interest_charge_amount,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::APR {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::MortgageLiability {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "account_number", &self.account_number)?;
        codec::put(&mut members, "current_late_fee", &self.current_late_fee)?;
        codec::put(&mut members, "escrow_balance", &self.escrow_balance)?;
        codec::put(&mut members, "has_pmi", &self.has_pmi)?;
        codec::put(
            &mut members,
            "has_prepayment_penalty",
            &self.has_prepayment_penalty,
        )?;
        codec::put_some(&mut members, "interest_rate", self.interest_rate.as_ref())?;
        codec::put(
            &mut members,
            "last_payment_amount",
            &self.last_payment_amount,
        )?;
        codec::put(&mut members, "last_payment_date", &self.last_payment_date)?;
        codec::put(
            &mut members,
            "loan_type_description",
            &self.loan_type_description,
        )?;
        codec::put(&mut members, "loan_term", &self.loan_term)?;
        codec::put(&mut members, "maturity_date", &self.maturity_date)?;
        codec::put(
            &mut members,
            "next_monthly_payment",
            &self.next_monthly_payment,
        )?;
        codec::put(
            &mut members,
            "next_payment_due_date",
            &self.next_payment_due_date,
        )?;
        codec::put(&mut members, "origination_date", &self.origination_date)?;
        codec::put(
            &mut members,
            "origination_principal_amount",
            &self.origination_principal_amount,
        )?;
        codec::put(&mut members, "past_due_amount", &self.past_due_amount)?;
        codec::put_some(
            &mut members,
            "property_address",
            self.property_address.as_ref(),
        )?;
        codec::put(&mut members, "ytd_interest_paid", &self.ytd_interest_paid)?;
        codec::put(&mut members, "ytd_principal_paid", &self.ytd_principal_paid)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::MortgageLiability {
    const NAME: &'static str = "MortgageLiability";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "account_number" => 1,
            "current_late_fee" => 2,
            "escrow_balance" => 3,
            "has_pmi" => 4,
            "has_prepayment_penalty" => 5,
            "interest_rate" => 6,
            "last_payment_amount" => 7,
            "last_payment_date" => 8,
            "loan_type_description" => 9,
            "loan_term" => 10,
            "maturity_date" => 11,
            "next_monthly_payment" => 12,
            "next_payment_due_date" => 13,
            "origination_date" => 14,
            "origination_principal_amount" => 15,
            "past_due_amount" => 16,
            "property_address" => 17,
            "ytd_interest_paid" => 18,
            "ytd_principal_paid" => 19,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut account_number: Option<plaid_core::Sensitive> = None;
        let mut current_late_fee: Option<plaid_core::Amount> = None;
        let mut escrow_balance: Option<plaid_core::Amount> = None;
        let mut has_pmi: Option<bool> = None;
        let mut has_prepayment_penalty: Option<bool> = None;
        let mut interest_rate: Option<super::types::MortgageInterestRate> = None;
        let mut last_payment_amount: Option<plaid_core::Amount> = None;
        let mut last_payment_date: Option<plaid_core::Date> = None;
        let mut loan_type_description: Option<String> = None;
        let mut loan_term: Option<String> = None;
        let mut maturity_date: Option<plaid_core::Date> = None;
        let mut next_monthly_payment: Option<plaid_core::Amount> = None;
        let mut next_payment_due_date: Option<plaid_core::Date> = None;
        let mut origination_date: Option<plaid_core::Date> = None;
        let mut origination_principal_amount: Option<plaid_core::Amount> = None;
        let mut past_due_amount: Option<plaid_core::Amount> = None;
        let mut property_address: Option<super::types::MortgagePropertyAddress> = None;
        let mut ytd_interest_paid: Option<plaid_core::Amount> = None;
        let mut ytd_principal_paid: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if account_number.is_none() => account_number = members.next_value()?,
                2 if current_late_fee.is_none() => current_late_fee = members.next_value()?,
                3 if escrow_balance.is_none() => escrow_balance = members.next_value()?,
                4 if has_pmi.is_none() => has_pmi = members.next_value()?,
                5 if has_prepayment_penalty.is_none() => {
                    has_prepayment_penalty = members.next_value()?
                }
                6 if interest_rate.is_none() => interest_rate = members.next_value()?,
                7 if last_payment_amount.is_none() => last_payment_amount = members.next_value()?,
                8 if last_payment_date.is_none() => last_payment_date = members.next_value()?,
                9 if loan_type_description.is_none() => {
                    loan_type_description = members.next_value()?
                }
                10 if loan_term.is_none() => loan_term = members.next_value()?,
                11 if maturity_date.is_none() => maturity_date = members.next_value()?,
                12 if next_monthly_payment.is_none() => {
                    next_monthly_payment = members.next_value()?
                }
                13 if next_payment_due_date.is_none() => {
                    next_payment_due_date = members.next_value()?
                }
                14 if origination_date.is_none() => origination_date = members.next_value()?,
                15 if origination_principal_amount.is_none() => {
                    origination_principal_amount = members.next_value()?
                }
                16 if past_due_amount.is_none() => past_due_amount = members.next_value()?,
                17 if property_address.is_none() => property_address = members.next_value()?,
                18 if ytd_interest_paid.is_none() => ytd_interest_paid = members.next_value()?,
                19 if ytd_principal_paid.is_none() => ytd_principal_paid = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            account_number,
            current_late_fee,
            escrow_balance,
            has_pmi,
            has_prepayment_penalty,
            interest_rate,
            last_payment_amount,
            last_payment_date,
            loan_type_description,
            loan_term,
            maturity_date,
            next_monthly_payment,
            next_payment_due_date,
            origination_date,
            origination_principal_amount,
            past_due_amount,
            property_address,
            ytd_interest_paid,
            ytd_principal_paid,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::MortgageLiability {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::MortgageInterestRate {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "percentage", &self.percentage)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::MortgageInterestRate {
    const NAME: &'static str = "MortgageInterestRate";

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
        let mut r#type: Option<String> = None;
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

impl<'de> codec::Deserialize<'de> for super::types::MortgageInterestRate {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::MortgagePropertyAddress {
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

impl<'de> codec::Record<'de> for super::types::MortgagePropertyAddress {
    const NAME: &'static str = "MortgagePropertyAddress";

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

impl<'de> codec::Deserialize<'de> for super::types::MortgagePropertyAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::StudentLoan {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "account_number", &self.account_number)?;
        codec::put(&mut members, "disbursement_dates", &self.disbursement_dates)?;
        codec::put(
            &mut members,
            "expected_payoff_date",
            &self.expected_payoff_date,
        )?;
        codec::put(&mut members, "guarantor", &self.guarantor)?;
        codec::put_some(
            &mut members,
            "interest_rate_percentage",
            self.interest_rate_percentage.as_ref(),
        )?;
        codec::put(&mut members, "is_overdue", &self.is_overdue)?;
        codec::put(
            &mut members,
            "last_payment_amount",
            &self.last_payment_amount,
        )?;
        codec::put(&mut members, "last_payment_date", &self.last_payment_date)?;
        codec::put(
            &mut members,
            "last_statement_balance",
            &self.last_statement_balance,
        )?;
        codec::put(
            &mut members,
            "last_statement_issue_date",
            &self.last_statement_issue_date,
        )?;
        codec::put(&mut members, "loan_name", &self.loan_name)?;
        codec::put_some(&mut members, "loan_status", self.loan_status.as_ref())?;
        codec::put(
            &mut members,
            "minimum_payment_amount",
            &self.minimum_payment_amount,
        )?;
        codec::put(
            &mut members,
            "next_payment_due_date",
            &self.next_payment_due_date,
        )?;
        codec::put(&mut members, "origination_date", &self.origination_date)?;
        codec::put(
            &mut members,
            "origination_principal_amount",
            &self.origination_principal_amount,
        )?;
        codec::put(
            &mut members,
            "outstanding_interest_amount",
            &self.outstanding_interest_amount,
        )?;
        codec::put(
            &mut members,
            "payment_reference_number",
            &self.payment_reference_number,
        )?;
        codec::put_some(&mut members, "pslf_status", self.pslf_status.as_ref())?;
        codec::put_some(&mut members, "repayment_plan", self.repayment_plan.as_ref())?;
        codec::put(&mut members, "sequence_number", &self.sequence_number)?;
        codec::put_some(
            &mut members,
            "servicer_address",
            self.servicer_address.as_ref(),
        )?;
        codec::put(&mut members, "ytd_interest_paid", &self.ytd_interest_paid)?;
        codec::put(&mut members, "ytd_principal_paid", &self.ytd_principal_paid)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::StudentLoan {
    const NAME: &'static str = "StudentLoan";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "account_number" => 1,
            "disbursement_dates" => 2,
            "expected_payoff_date" => 3,
            "guarantor" => 4,
            "interest_rate_percentage" => 5,
            "is_overdue" => 6,
            "last_payment_amount" => 7,
            "last_payment_date" => 8,
            "last_statement_balance" => 9,
            "last_statement_issue_date" => 10,
            "loan_name" => 11,
            "loan_status" => 12,
            "minimum_payment_amount" => 13,
            "next_payment_due_date" => 14,
            "origination_date" => 15,
            "origination_principal_amount" => 16,
            "outstanding_interest_amount" => 17,
            "payment_reference_number" => 18,
            "pslf_status" => 19,
            "repayment_plan" => 20,
            "sequence_number" => 21,
            "servicer_address" => 22,
            "ytd_interest_paid" => 23,
            "ytd_principal_paid" => 24,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut account_number: Option<plaid_core::Sensitive> = None;
        let mut disbursement_dates: Option<Vec<plaid_core::Date>> = None;
        let mut expected_payoff_date: Option<plaid_core::Date> = None;
        let mut guarantor: Option<String> = None;
        let mut interest_rate_percentage: Option<codec::Float> = None;
        let mut is_overdue: Option<bool> = None;
        let mut last_payment_amount: Option<plaid_core::Amount> = None;
        let mut last_payment_date: Option<plaid_core::Date> = None;
        let mut last_statement_balance: Option<plaid_core::Amount> = None;
        let mut last_statement_issue_date: Option<plaid_core::Date> = None;
        let mut loan_name: Option<String> = None;
        let mut loan_status: Option<plaid_types::StudentLoanStatus> = None;
        let mut minimum_payment_amount: Option<plaid_core::Amount> = None;
        let mut next_payment_due_date: Option<plaid_core::Date> = None;
        let mut origination_date: Option<plaid_core::Date> = None;
        let mut origination_principal_amount: Option<plaid_core::Amount> = None;
        let mut outstanding_interest_amount: Option<plaid_core::Amount> = None;
        let mut payment_reference_number: Option<plaid_core::Sensitive> = None;
        let mut pslf_status: Option<plaid_types::PSLFStatus> = None;
        let mut repayment_plan: Option<super::types::StudentRepaymentPlan> = None;
        let mut sequence_number: Option<String> = None;
        let mut servicer_address: Option<super::types::ServicerAddressData> = None;
        let mut ytd_interest_paid: Option<plaid_core::Amount> = None;
        let mut ytd_principal_paid: Option<plaid_core::Amount> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = members.next_value()?,
                1 if account_number.is_none() => account_number = members.next_value()?,
                2 if disbursement_dates.is_none() => disbursement_dates = members.next_value()?,
                3 if expected_payoff_date.is_none() => {
                    expected_payoff_date = members.next_value()?
                }
                4 if guarantor.is_none() => guarantor = members.next_value()?,
                5 if interest_rate_percentage.is_none() => {
                    interest_rate_percentage = members.next_value()?
                }
                6 if is_overdue.is_none() => is_overdue = members.next_value()?,
                7 if last_payment_amount.is_none() => last_payment_amount = members.next_value()?,
                8 if last_payment_date.is_none() => last_payment_date = members.next_value()?,
                9 if last_statement_balance.is_none() => {
                    last_statement_balance = members.next_value()?
                }
                10 if last_statement_issue_date.is_none() => {
                    last_statement_issue_date = members.next_value()?
                }
                11 if loan_name.is_none() => loan_name = members.next_value()?,
                12 if loan_status.is_none() => loan_status = members.next_value()?,
                13 if minimum_payment_amount.is_none() => {
                    minimum_payment_amount = members.next_value()?
                }
                14 if next_payment_due_date.is_none() => {
                    next_payment_due_date = members.next_value()?
                }
                15 if origination_date.is_none() => origination_date = members.next_value()?,
                16 if origination_principal_amount.is_none() => {
                    origination_principal_amount = members.next_value()?
                }
                17 if outstanding_interest_amount.is_none() => {
                    outstanding_interest_amount = members.next_value()?
                }
                18 if payment_reference_number.is_none() => {
                    payment_reference_number = members.next_value()?
                }
                19 if pslf_status.is_none() => pslf_status = members.next_value()?,
                20 if repayment_plan.is_none() => repayment_plan = members.next_value()?,
                21 if sequence_number.is_none() => sequence_number = members.next_value()?,
                22 if servicer_address.is_none() => servicer_address = members.next_value()?,
                23 if ytd_interest_paid.is_none() => ytd_interest_paid = members.next_value()?,
                24 if ytd_principal_paid.is_none() => ytd_principal_paid = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id,
            account_number,
            disbursement_dates: disbursement_dates.unwrap_or_default(),
            expected_payoff_date,
            guarantor,
            interest_rate_percentage: interest_rate_percentage.map(|value| value.0),
            is_overdue,
            last_payment_amount,
            last_payment_date,
            last_statement_balance,
            last_statement_issue_date,
            loan_name,
            loan_status,
            minimum_payment_amount,
            next_payment_due_date,
            origination_date,
            origination_principal_amount,
            outstanding_interest_amount,
            payment_reference_number,
            pslf_status,
            repayment_plan,
            sequence_number,
            servicer_address,
            ytd_interest_paid,
            ytd_principal_paid,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::StudentLoan {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::StudentRepaymentPlan {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "description", &self.description)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::StudentRepaymentPlan {
    const NAME: &'static str = "StudentRepaymentPlan";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "description" => 0,
            "type" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut description: Option<String> = None;
        let mut r#type: Option<super::types::StudentRepaymentPlanType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if description.is_none() => description = members.next_value()?,
                1 if r#type.is_none() => r#type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            description,
            r#type,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::StudentRepaymentPlan {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ServicerAddressData {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ServicerAddressData {
    const NAME: &'static str = "ServicerAddressData";

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

impl<'de> codec::Deserialize<'de> for super::types::ServicerAddressData {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LoanLiability {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "account_number", &self.account_number)?;
        codec::put(&mut members, "interest_rate", &self.interest_rate)?;
        codec::put(&mut members, "principal_balance", &self.principal_balance)?;
        codec::put(
            &mut members,
            "origination_principal_amount",
            &self.origination_principal_amount,
        )?;
        codec::put(&mut members, "origination_date", &self.origination_date)?;
        codec::put(&mut members, "loan_term_months", &self.loan_term_months)?;
        codec::put(&mut members, "maturity_date", &self.maturity_date)?;
        codec::put(&mut members, "payment_count", &self.payment_count)?;
        codec::put(&mut members, "payment_frequency", &self.payment_frequency)?;
        codec::put(
            &mut members,
            "next_payment_amount",
            &self.next_payment_amount,
        )?;
        codec::put(
            &mut members,
            "next_payment_due_date",
            &self.next_payment_due_date,
        )?;
        codec::put(
            &mut members,
            "last_payment_amount",
            &self.last_payment_amount,
        )?;
        codec::put(&mut members, "last_payment_date", &self.last_payment_date)?;
        codec::put(&mut members, "payoff_amount", &self.payoff_amount)?;
        codec::put(&mut members, "ytd_interest_paid", &self.ytd_interest_paid)?;
        codec::put(&mut members, "compounding_period", &self.compounding_period)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LoanLiability {
    const NAME: &'static str = "LoanLiability";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "account_number" => 1,
            "interest_rate" => 2,
            "principal_balance" => 3,
            "origination_principal_amount" => 4,
            "origination_date" => 5,
            "loan_term_months" => 6,
            "maturity_date" => 7,
            "payment_count" => 8,
            "payment_frequency" => 9,
            "next_payment_amount" => 10,
            "next_payment_due_date" => 11,
            "last_payment_amount" => 12,
            "last_payment_date" => 13,
            "payoff_amount" => 14,
            "ytd_interest_paid" => 15,
            "compounding_period" => 16,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut account_number: Option<plaid_core::Sensitive> = None;
        let mut interest_rate: Option<super::types::LoanInterestRate> = None;
        let mut principal_balance: Option<plaid_core::Amount> = None;
        let mut origination_principal_amount: Option<plaid_core::Amount> = None;
        let mut origination_date: Option<plaid_core::Date> = None;
        let mut loan_term_months: Option<codec::Int> = None;
        let mut maturity_date: Option<plaid_core::Date> = None;
        let mut payment_count: Option<codec::Int> = None;
        let mut payment_frequency: Option<super::types::LoanPaymentFrequency> = None;
        let mut next_payment_amount: Option<plaid_core::Amount> = None;
        let mut next_payment_due_date: Option<plaid_core::Date> = None;
        let mut last_payment_amount: Option<plaid_core::Amount> = None;
        let mut last_payment_date: Option<plaid_core::Date> = None;
        let mut payoff_amount: Option<plaid_core::Amount> = None;
        let mut ytd_interest_paid: Option<plaid_core::Amount> = None;
        let mut compounding_period: Option<super::types::LoanCompoundingPeriod> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if account_number.is_none() => account_number = members.next_value()?,
                2 if interest_rate.is_none() => interest_rate = members.next_value()?,
                3 if principal_balance.is_none() => principal_balance = members.next_value()?,
                4 if origination_principal_amount.is_none() => {
                    origination_principal_amount = members.next_value()?
                }
                5 if origination_date.is_none() => origination_date = members.next_value()?,
                6 if loan_term_months.is_none() => loan_term_months = members.next_value()?,
                7 if maturity_date.is_none() => maturity_date = members.next_value()?,
                8 if payment_count.is_none() => payment_count = members.next_value()?,
                9 if payment_frequency.is_none() => payment_frequency = members.next_value()?,
                10 if next_payment_amount.is_none() => {
                    next_payment_amount = members.next_value()?
                }
                11 if next_payment_due_date.is_none() => {
                    next_payment_due_date = members.next_value()?
                }
                12 if last_payment_amount.is_none() => {
                    last_payment_amount = members.next_value()?
                }
                13 if last_payment_date.is_none() => last_payment_date = members.next_value()?,
                14 if payoff_amount.is_none() => payoff_amount = members.next_value()?,
                15 if ytd_interest_paid.is_none() => ytd_interest_paid = members.next_value()?,
                16 if compounding_period.is_none() => compounding_period = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            account_number,
            interest_rate,
            principal_balance,
            origination_principal_amount,
            origination_date,
            loan_term_months: loan_term_months.map(|value| value.0),
            maturity_date,
            payment_count: payment_count.map(|value| value.0),
            payment_frequency,
            next_payment_amount,
            next_payment_due_date,
            last_payment_amount,
            last_payment_date,
            payoff_amount,
            ytd_interest_paid,
            compounding_period,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LoanLiability {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LoanInterestRate {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "percentage", &self.percentage)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LoanInterestRate {
    const NAME: &'static str = "LoanInterestRate";

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
        let mut r#type: Option<super::types::LoanInterestRateType> = None;
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

impl<'de> codec::Deserialize<'de> for super::types::LoanInterestRate {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LineOfCreditLiability {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "account_id", &self.account_id)?;
        codec::put(&mut members, "interest_rate", &self.interest_rate)?;
        codec::put(&mut members, "credit_limit", &self.credit_limit)?;
        codec::put(&mut members, "available_credit", &self.available_credit)?;
        codec::put(&mut members, "principal_balance", &self.principal_balance)?;
        codec::put(
            &mut members,
            "minimum_payment_amount",
            &self.minimum_payment_amount,
        )?;
        codec::put(
            &mut members,
            "next_payment_amount",
            &self.next_payment_amount,
        )?;
        codec::put(
            &mut members,
            "next_payment_due_date",
            &self.next_payment_due_date,
        )?;
        codec::put(
            &mut members,
            "last_payment_amount",
            &self.last_payment_amount,
        )?;
        codec::put(&mut members, "last_payment_date", &self.last_payment_date)?;
        codec::put(
            &mut members,
            "last_statement_balance",
            &self.last_statement_balance,
        )?;
        codec::put(
            &mut members,
            "last_statement_issue_date",
            &self.last_statement_issue_date,
        )?;
        codec::put(&mut members, "past_due_amount", &self.past_due_amount)?;
        codec::put(&mut members, "finance_charges", &self.finance_charges)?;
        codec::put(
            &mut members,
            "draw_period_end_date",
            &self.draw_period_end_date,
        )?;
        codec::put(&mut members, "aprs", &self.aprs)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LineOfCreditLiability {
    const NAME: &'static str = "LineOfCreditLiability";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_id" => 0,
            "interest_rate" => 1,
            "credit_limit" => 2,
            "available_credit" => 3,
            "principal_balance" => 4,
            "minimum_payment_amount" => 5,
            "next_payment_amount" => 6,
            "next_payment_due_date" => 7,
            "last_payment_amount" => 8,
            "last_payment_date" => 9,
            "last_statement_balance" => 10,
            "last_statement_issue_date" => 11,
            "past_due_amount" => 12,
            "finance_charges" => 13,
            "draw_period_end_date" => 14,
            "aprs" => 15,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_id: Option<plaid_types::AccountId> = None;
        let mut interest_rate: Option<super::types::LoanInterestRate> = None;
        let mut credit_limit: Option<plaid_core::Amount> = None;
        let mut available_credit: Option<plaid_core::Amount> = None;
        let mut principal_balance: Option<plaid_core::Amount> = None;
        let mut minimum_payment_amount: Option<plaid_core::Amount> = None;
        let mut next_payment_amount: Option<plaid_core::Amount> = None;
        let mut next_payment_due_date: Option<plaid_core::Date> = None;
        let mut last_payment_amount: Option<plaid_core::Amount> = None;
        let mut last_payment_date: Option<plaid_core::Date> = None;
        let mut last_statement_balance: Option<plaid_core::Amount> = None;
        let mut last_statement_issue_date: Option<plaid_core::Date> = None;
        let mut past_due_amount: Option<plaid_core::Amount> = None;
        let mut finance_charges: Option<plaid_core::Amount> = None;
        let mut draw_period_end_date: Option<plaid_core::Date> = None;
        let mut aprs: Option<Vec<super::types::APR>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_id.is_none() => account_id = Some(members.next_value()?),
                1 if interest_rate.is_none() => interest_rate = members.next_value()?,
                2 if credit_limit.is_none() => credit_limit = members.next_value()?,
                3 if available_credit.is_none() => available_credit = members.next_value()?,
                4 if principal_balance.is_none() => principal_balance = members.next_value()?,
                5 if minimum_payment_amount.is_none() => {
                    minimum_payment_amount = members.next_value()?
                }
                6 if next_payment_amount.is_none() => next_payment_amount = members.next_value()?,
                7 if next_payment_due_date.is_none() => {
                    next_payment_due_date = members.next_value()?
                }
                8 if last_payment_amount.is_none() => last_payment_amount = members.next_value()?,
                9 if last_payment_date.is_none() => last_payment_date = members.next_value()?,
                10 if last_statement_balance.is_none() => {
                    last_statement_balance = members.next_value()?
                }
                11 if last_statement_issue_date.is_none() => {
                    last_statement_issue_date = members.next_value()?
                }
                12 if past_due_amount.is_none() => past_due_amount = members.next_value()?,
                13 if finance_charges.is_none() => finance_charges = members.next_value()?,
                14 if draw_period_end_date.is_none() => {
                    draw_period_end_date = members.next_value()?
                }
                15 if aprs.is_none() => aprs = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            account_id: codec::required(account_id, "account_id")?,
            interest_rate,
            credit_limit,
            available_credit,
            principal_balance,
            minimum_payment_amount,
            next_payment_amount,
            next_payment_due_date,
            last_payment_amount,
            last_payment_date,
            last_statement_balance,
            last_statement_issue_date,
            past_due_amount,
            finance_charges,
            draw_period_end_date,
            aprs: aprs.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LineOfCreditLiability {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LiabilitiesGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LiabilitiesGetRequest {
    const NAME: &'static str = "LiabilitiesGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "options" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<plaid_types::AccessToken> = None;
        let mut options: Option<super::types::LiabilitiesGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LiabilitiesGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LiabilitiesGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "account_ids", self.account_ids.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::LiabilitiesGetRequestOptions {
    const NAME: &'static str = "LiabilitiesGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "account_ids" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut account_ids: Option<Vec<plaid_types::AccountId>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if account_ids.is_none() => account_ids = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { account_ids })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::LiabilitiesGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::LiabilitiesGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "accounts", &self.accounts)?;
        codec::put(&mut members, "item", &self.item)?;
        codec::put(&mut members, "liabilities", &self.liabilities)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::LiabilitiesGetResponse {
    const NAME: &'static str = "LiabilitiesGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "accounts" => 0,
            "item" => 1,
            "liabilities" => 2,
            "request_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut accounts: Option<Vec<plaid_types::AccountBase>> = None;
        let mut item: Option<plaid_types::Item> = None;
        let mut liabilities: Option<super::types::LiabilitiesObject> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if accounts.is_none() => accounts = members.next_value()?,
                1 if item.is_none() => item = Some(members.next_value()?),
                2 if liabilities.is_none() => liabilities = Some(members.next_value()?),
                3 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            accounts: accounts.unwrap_or_default(),
            item: codec::required(item, "item")?,
            liabilities: codec::required(liabilities, "liabilities")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::LiabilitiesGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
