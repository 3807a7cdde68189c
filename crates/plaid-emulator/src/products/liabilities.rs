//! Credit cards, student loans and mortgages.

#![allow(clippy::inconsistent_digit_grouping)] // The last two digits are cents.

use plaid_core::{Amount, Date};
use plaid_liabilities::types::{
    APR, CreditCardLiability, LiabilitiesGetRequest, LiabilitiesGetResponse, LiabilitiesObject,
    MortgageInterestRate, MortgageLiability, MortgagePropertyAddress, PSLFStatus,
    ServicerAddressData, StudentLoan, StudentLoanStatus, StudentRepaymentPlan,
};
use plaid_types::AccountBase;

use crate::{
    bank::{
        accounts::{cents, subtype},
        dates::{days_after, days_before},
    },
    failure::Failure,
    registry::Registry,
    world::Ctx,
};

const SUBTYPES: [&str; 3] = ["credit card", "student", "mortgage"];

pub(crate) fn register(registry: &mut Registry) {
    registry.on(get);
}

fn get(
    ctx: &mut Ctx<'_>,
    request: LiabilitiesGetRequest,
) -> Result<LiabilitiesGetResponse, Failure> {
    let now = ctx.now;
    let item = ctx.product(&request.access_token, "liabilities")?;
    let ids = request.options.and_then(|options| options.account_ids);
    let accounts = item.accounts(ids.as_ref(), |account| SUBTYPES.contains(&subtype(account)))?;
    if accounts.is_empty() {
        return Err(Failure::no_accounts("liability"));
    }
    let of = |wanted: &'static str| accounts.iter().filter(move |a| subtype(a) == wanted);
    let dates = Dates {
        last: days_before(now, 20),
        next: days_after(now, 10),
    };
    let liabilities = LiabilitiesObject {
        credit: of("credit card")
            .map(|account| credit_card(account, &dates))
            .collect(),
        mortgage: of("mortgage")
            .map(|account| mortgage(account, &dates))
            .collect(),
        student: of("student")
            .map(|account| student_loan(account, &dates))
            .collect(),
        loan: Vec::new(),
        line_of_credit: Vec::new(),
    };
    // The accounts of the answer are all of the Item's, as on the hosted Sandbox.
    let accounts = item.accounts(ids.as_ref(), |_| true)?;
    Ok(LiabilitiesGetResponse {
        accounts,
        item: item.answer(),
        liabilities,
        request_id: None,
    })
}

/// The last and the next payment.
struct Dates {
    last: Date,
    next: Date,
}

fn credit_card(account: &AccountBase, dates: &Dates) -> CreditCardLiability {
    let apr = |percentage, kind: &str, balance: i64, interest: i64| APR {
        apr_percentage: Some(percentage),
        apr_type: kind.into(),
        balance_subject_to_apr: Some(cents(balance)),
        interest_charge_amount: Some(cents(interest)),
    };
    CreditCardLiability {
        account_id: Some(account.account_id.clone()),
        cash_advance_limit: None,
        aprs: vec![
            apr(15.24, "balance_transfer_apr", 156_232, 130_22),
            apr(27.95, "cash_apr", 56_22, 14_81),
            apr(12.5, "purchase_apr", 157_01, 25_66),
            apr(0.0, "special", 1000_00, 0),
        ],
        is_overdue: Some(false),
        last_payment_amount: Some(cents(168_25)),
        last_payment_date: Some(dates.last.clone()),
        last_statement_issue_date: Some(dates.last.clone()),
        last_statement_balance: Some(cents(1708_77)),
        minimum_payment_amount: Some(cents(20_00)),
        next_payment_due_date: Some(dates.next.clone()),
    }
}

fn mortgage(account: &AccountBase, dates: &Dates) -> MortgageLiability {
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

fn student_loan(account: &AccountBase, dates: &Dates) -> StudentLoan {
    StudentLoan {
        account_id: Some(account.account_id.clone()),
        account_number: Some("4277075694".into()),
        disbursement_dates: vec![Date::from("2002-08-28")],
        expected_payoff_date: Some(Date::from("2032-07-28")),
        guarantor: Some("DEPT OF ED".to_owned()),
        interest_rate_percentage: Some(5.25),
        is_overdue: Some(false),
        last_payment_amount: Some(cents(138_05)),
        last_payment_date: Some(dates.last.clone()),
        last_statement_balance: Some(cents(138_05)),
        last_statement_issue_date: Some(dates.last.clone()),
        loan_name: Some("Consolidation".to_owned()),
        loan_status: Some(StudentLoanStatus {
            end_date: Some(Date::from("2032-07-28")),
            r#type: Some("repayment".into()),
        }),
        minimum_payment_amount: Some(cents(25_00)),
        next_payment_due_date: Some(dates.next.clone()),
        origination_date: Some(Date::from("2002-08-28")),
        origination_principal_amount: Some(Amount::from(25_000)),
        outstanding_interest_amount: Some(cents(6227_36)),
        payment_reference_number: Some("4277075694".into()),
        pslf_status: Some(PSLFStatus {
            estimated_eligibility_date: Some(Date::from("2031-01-01")),
            payments_made: Some(200),
            payments_remaining: Some(160),
        }),
        repayment_plan: Some(StudentRepaymentPlan {
            description: Some("Standard Repayment".to_owned()),
            r#type: Some("standard".into()),
        }),
        sequence_number: Some("1".to_owned()),
        servicer_address: Some(ServicerAddressData {
            city: Some("San Matias".to_owned()),
            region: Some("CA".to_owned()),
            street: Some("123 Relaxation Road".to_owned()),
            postal_code: Some("99415".to_owned()),
            country: Some("US".to_owned()),
        }),
        ytd_interest_paid: Some(cents(280_55)),
        ytd_principal_paid: Some(cents(271_65)),
    }
}
