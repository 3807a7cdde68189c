//! Mortgages, student loans and others.

#![allow(clippy::inconsistent_digit_grouping)] // The last two digits are cents.

use plaid_core::{Amount, Date};
use plaid_liabilities::types::{
    LoanLiability, MortgageInterestRate, MortgageLiability, MortgagePropertyAddress, PSLFStatus,
    ServicerAddressData, StudentLoan, StudentLoanStatus, StudentRepaymentPlan,
};
use plaid_sandbox::types::{AddressDataOverride, LiabilityOverride};
use plaid_types::AccountBase;

use super::{Dates, interest_rate, owed, percent};
use crate::bank::accounts::cents;

pub(super) fn mortgage(account: &AccountBase, dates: &Dates) -> MortgageLiability {
    MortgageLiability {
        account_id: account.account_id.clone(),
        account_number: Some("3120194154".into()),
        current_late_fee: Some(cents(25_00)),
        escrow_balance: Some(cents(3141_54)),
        has_pmi: Some(true),
        has_prepayment_penalty: Some(true),
        interest_rate: Some(MortgageInterestRate {
            percentage: Some(3.99),
            r#type: Some("fixed".to_owned()),
        }),
        last_payment_amount: Some(cents(3141_54)),
        last_payment_date: Some(dates.last.clone()),
        loan_type_description: Some("conventional".to_owned()),
        loan_term: Some("30 year".to_owned()),
        maturity_date: Some(Date::from("2045-07-31")),
        next_monthly_payment: Some(cents(3141_54)),
        next_payment_due_date: Some(dates.next.clone()),
        origination_date: Some(Date::from("2015-08-01")),
        origination_principal_amount: Some(Amount::from(425_000)),
        past_due_amount: Some(Amount::ZERO),
        property_address: Some(MortgagePropertyAddress {
            city: Some("Malakoff".to_owned()),
            country: Some("US".to_owned()),
            postal_code: Some("14236".to_owned()),
            region: Some("NY".to_owned()),
            street: Some("2992 Cameron Road".to_owned()),
        }),
        ytd_interest_paid: Some(cents(12_300_40)),
        ytd_principal_paid: Some(cents(12_340_50)),
    }
}

/// The balance is what is left of the principal, and interest that has not been paid.
pub(super) fn student(
    account: &AccountBase,
    said: &LiabilityOverride,
    dates: &Dates,
) -> StudentLoan {
    let interest = if is_capitalized(said, dates) {
        Amount::ZERO
    } else {
        percent(owed(account), said.nominal_apr.unwrap_or(5.25))
    };
    let principal = owed(account).checked_sub(interest);
    let origination = said
        .origination_date
        .clone()
        .unwrap_or_else(|| Date::from("2002-08-28"));
    let payoff = said.expected_payoff_date.clone();
    let payoff = payoff.or_else(|| paid_back(said, &origination));
    let payoff = payoff.unwrap_or_else(|| Date::from("2032-07-28"));
    let is_federal = said.is_federal.unwrap_or(true);
    let guarantor = said.guarantor.clone();
    let number = said.account_number.as_ref();
    let reference = said.payment_reference_number.as_ref();
    let plan = said.repayment_plan_type.as_deref();
    StudentLoan {
        account_id: Some(account.account_id.clone()),
        account_number: Some(number.cloned().unwrap_or_else(|| "4277075694".into())),
        disbursement_dates: vec![origination.clone()],
        expected_payoff_date: Some(payoff.clone()),
        guarantor: guarantor.or(is_federal.then(|| "DEPT OF ED".to_owned())),
        interest_rate_percentage: Some(said.nominal_apr.unwrap_or(5.25)),
        is_overdue: Some(said.is_overdue.unwrap_or_default()),
        last_payment_amount: said.last_payment_amount.or(Some(cents(138_05))),
        last_payment_date: Some(
            said.last_payment_date
                .clone()
                .unwrap_or_else(|| dates.last.clone()),
        ),
        last_statement_balance: said.last_statement_balance.or(Some(cents(138_05))),
        last_statement_issue_date: Some(
            said.last_statement_issue_date
                .clone()
                .unwrap_or_else(|| dates.last.clone()),
        ),
        loan_name: said.loan_name.clone().or(Some("Consolidation".to_owned())),
        loan_status: said.loan_status.clone().or(Some(StudentLoanStatus {
            end_date: Some(payoff),
            r#type: Some("repayment".into()),
        })),
        minimum_payment_amount: said.minimum_payment_amount.or(Some(cents(25_00))),
        next_payment_due_date: Some(
            said.next_payment_due_date
                .clone()
                .unwrap_or_else(|| dates.next.clone()),
        ),
        origination_date: Some(origination),
        origination_principal_amount: said.principal.or(principal),
        outstanding_interest_amount: Some(interest),
        payment_reference_number: Some(reference.cloned().unwrap_or_else(|| "4277075694".into())),
        pslf_status: said.pslf_status.clone().or(Some(PSLFStatus {
            estimated_eligibility_date: Some(Date::from("2031-01-01")),
            payments_made: Some(200),
            payments_remaining: Some(160),
        })),
        repayment_plan: Some(StudentRepaymentPlan {
            description: Some(
                said.repayment_plan_description
                    .clone()
                    .unwrap_or_else(|| "Standard Repayment".to_owned()),
            ),
            r#type: Some(plan.unwrap_or("standard").into()),
        }),
        sequence_number: Some(
            said.sequence_number
                .map_or_else(|| "1".to_owned(), |number| number.to_string()),
        ),
        servicer_address: Some(servicer(said.servicer_address.as_ref())),
        ytd_interest_paid: said.ytd_interest_paid.or(Some(cents(280_55))),
        ytd_principal_paid: Some(cents(271_65)),
    }
}

/// Whether interest has become part of the principal.
fn is_capitalized(said: &LiabilityOverride, dates: &Dates) -> bool {
    let grace = said.interest_capitalization_grace_period_months;
    let origination = said.origination_date.as_ref();
    let begins = origination
        .zip(grace)
        .and_then(|(from, grace)| months_after(from, grace));
    begins.is_some_and(|begins| begins <= dates.last)
}

/// When a loan is paid back by the model that is said.
fn paid_back(said: &LiabilityOverride, origination: &Date) -> Option<Date> {
    let model = said.repayment_model.as_ref()?;
    let months = model
        .non_repayment_months
        .checked_add(model.repayment_months)?;
    months_after(origination, months)
}

/// So many months later, each of the length that they have on average.
fn months_after(date: &Date, months: i64) -> Option<Date> {
    date.checked_add_days(months.checked_mul(30_437)? / 1000)
}

fn servicer(said: Option<&AddressDataOverride>) -> ServicerAddressData {
    match said {
        Some(said) => ServicerAddressData {
            city: Some(said.city.clone()),
            region: said.region.clone(),
            street: Some(said.street.clone()),
            postal_code: said.postal_code.clone(),
            country: Some(said.country.clone()),
        },
        None => ServicerAddressData {
            city: Some("San Matias".to_owned()),
            region: Some("CA".to_owned()),
            street: Some("123 Relaxation Road".to_owned()),
            postal_code: Some("99415".to_owned()),
            country: Some("US".to_owned()),
        },
    }
}

pub(super) fn loan(
    account: &AccountBase,
    said: &LiabilityOverride,
    dates: &Dates,
) -> LoanLiability {
    let owed = owed(account);
    let number = said.account_number.as_ref();
    let origination = || Date::from("2022-03-01");
    let maturity = || Date::from("2032-03-01");
    LoanLiability {
        account_id: account.account_id.clone(),
        account_number: Some(number.cloned().unwrap_or_else(|| "5120194154".into())),
        interest_rate: Some(interest_rate(said.interest_rate.as_ref())),
        principal_balance: said.principal_balance.or(Some(owed)),
        origination_principal_amount: said
            .origination_principal_amount
            .or(said.principal)
            .or(Some(owed)),
        origination_date: Some(said.origination_date.clone().unwrap_or_else(origination)),
        loan_term_months: said.loan_term_months.or(Some(120)),
        maturity_date: Some(said.maturity_date.clone().unwrap_or_else(maturity)),
        payment_count: said.payment_count.or(Some(120)),
        payment_frequency: Some(
            said.payment_frequency
                .as_deref()
                .unwrap_or("monthly")
                .into(),
        ),
        next_payment_amount: said.next_payment_amount.or(Some(cents(250_00))),
        next_payment_due_date: Some(
            said.next_payment_due_date
                .clone()
                .unwrap_or_else(|| dates.next.clone()),
        ),
        last_payment_amount: said.last_payment_amount.or(Some(cents(250_00))),
        last_payment_date: Some(
            said.last_payment_date
                .clone()
                .unwrap_or_else(|| dates.last.clone()),
        ),
        payoff_amount: said.payoff_amount.or(Some(owed)),
        ytd_interest_paid: said.ytd_interest_paid.or(Some(cents(120_00))),
        compounding_period: Some(
            said.compounding_period
                .as_deref()
                .unwrap_or("monthly")
                .into(),
        ),
    }
}
