//! Credit cards and lines of credit.

#![allow(clippy::inconsistent_digit_grouping)] // The last two digits are cents.

use plaid_core::Amount;
use plaid_liabilities::types::{APR, CreditCardLiability, LineOfCreditLiability};
use plaid_sandbox::types::LiabilityOverride;
use plaid_types::AccountBase;

use super::{Dates, interest_rate, owed, percent};
use crate::bank::accounts::cents;

/// All of the balance is from purchases.
pub(super) fn card(
    account: &AccountBase,
    said: &LiabilityOverride,
    dates: &Dates,
) -> CreditCardLiability {
    let owed = owed(account);
    let apr = |percentage: f64, kind: &str, balance: Amount| APR {
        apr_percentage: Some(percentage),
        apr_type: kind.into(),
        balance_subject_to_apr: Some(balance),
        interest_charge_amount: Some(percent(balance, percentage / 12.0)),
    };
    let mut aprs = said_aprs(said);
    if aprs.is_empty() {
        aprs = vec![
            apr(
                said.balance_transfer_apr.unwrap_or(15.24),
                "balance_transfer_apr",
                Amount::ZERO,
            ),
            apr(said.cash_apr.unwrap_or(27.95), "cash_apr", Amount::ZERO),
            apr(said.purchase_apr.unwrap_or(12.5), "purchase_apr", owed),
            apr(said.special_apr.unwrap_or(0.0), "special", Amount::ZERO),
        ];
    }
    CreditCardLiability {
        account_id: Some(account.account_id.clone()),
        cash_advance_limit: None,
        aprs,
        is_overdue: Some(said.is_overdue.unwrap_or_default()),
        last_payment_amount: said.last_payment_amount.or(Some(cents(168_25))),
        last_payment_date: Some(
            said.last_payment_date
                .clone()
                .unwrap_or_else(|| dates.last.clone()),
        ),
        last_statement_issue_date: Some(
            said.last_statement_issue_date
                .clone()
                .unwrap_or_else(|| dates.last.clone()),
        ),
        last_statement_balance: said.last_statement_balance.or(Some(owed)),
        minimum_payment_amount: said.minimum_payment_amount.or(Some(cents(20_00))),
        next_payment_due_date: Some(
            said.next_payment_due_date
                .clone()
                .unwrap_or_else(|| dates.next.clone()),
        ),
    }
}

/// The rates that are said.
fn said_aprs(said: &LiabilityOverride) -> Vec<APR> {
    let aprs = said.aprs.iter().flatten().map(|said| APR {
        apr_percentage: said.apr_percentage,
        apr_type: said.apr_type.as_str().into(),
        balance_subject_to_apr: said.balance_subject_to_apr,
        interest_charge_amount: said.interest_charge_amount,
    });
    aprs.collect()
}

pub(super) fn line(
    account: &AccountBase,
    said: &LiabilityOverride,
    dates: &Dates,
) -> LineOfCreditLiability {
    let owed = owed(account);
    let limit = said.credit_limit.or(account.balances.limit);
    let available = limit.and_then(|limit| limit.checked_sub(owed));
    let last = || dates.last.clone();
    let next = || dates.next.clone();
    LineOfCreditLiability {
        account_id: account.account_id.clone(),
        interest_rate: Some(interest_rate(said.interest_rate.as_ref())),
        credit_limit: limit,
        available_credit: said.available_credit.or(available),
        principal_balance: said.principal_balance.or(Some(owed)),
        minimum_payment_amount: said.minimum_payment_amount.or(Some(cents(20_00))),
        next_payment_amount: said.next_payment_amount.or(Some(cents(20_00))),
        next_payment_due_date: Some(said.next_payment_due_date.clone().unwrap_or_else(next)),
        last_payment_amount: said.last_payment_amount.or(Some(cents(20_00))),
        last_payment_date: Some(said.last_payment_date.clone().unwrap_or_else(last)),
        last_statement_balance: said.last_statement_balance.or(Some(owed)),
        last_statement_issue_date: Some(
            said.last_statement_issue_date.clone().unwrap_or_else(last),
        ),
        past_due_amount: said.past_due_amount.or(Some(Amount::ZERO)),
        finance_charges: said.finance_charges.or(Some(Amount::ZERO)),
        draw_period_end_date: said.draw_period_end_date.clone(),
        aprs: said_aprs(said),
    }
}
