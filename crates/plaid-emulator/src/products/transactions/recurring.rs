//! Transactions that come again and again.
//!
//! A stream is what has the same description on the same account and moves money in the same direction,
//! if it has come three times at least, and about as many days apart each time. It is over if it has not
//! come for one and a half of its periods.

use std::collections::BTreeMap;

use plaid_core::{Amount, Date};
use plaid_transactions::types::{
    ProcessorTransactionsRecurringGetRequest, ProcessorTransactionsRecurringGetResponse,
    RecurringTransactionFrequency as Frequency, Transaction, TransactionStream,
    TransactionStreamAmount, TransactionStreamStatus as Status, TransactionsRecurringGetRequest,
    TransactionsRecurringGetResponse,
};
use plaid_types::AccountBase;

use super::{PRODUCT, TransactionLog, log::Pulled};
use crate::{
    bank::dates::{days_before, today},
    failure::Failure,
    world::{Ctx, Item},
};

/// How often something has come to be a stream, and to be a settled one.
const YOUNG: usize = 3;
const SETTLED: usize = 4;
/// How far back is looked, in days.
const DAYS: u64 = 730;

pub(super) fn get(
    ctx: &mut Ctx<'_>,
    request: TransactionsRecurringGetRequest,
) -> Result<TransactionsRecurringGetResponse, Failure> {
    let (now, updated) = (ctx.now, ctx.now());
    let (item, log) = ctx.product_state::<TransactionLog>(&request.access_token, PRODUCT)?;
    let accounts = item.accounts(request.account_ids.as_ref(), |_| true)?;
    let (inflow, outflow) = streams(item, log, &accounts, now)?;
    Ok(TransactionsRecurringGetResponse {
        inflow_streams: inflow,
        outflow_streams: outflow,
        updated_datetime: Some(updated),
        personal_finance_category_version: None,
        request_id: None,
    })
}

pub(super) fn processor_get(
    ctx: &mut Ctx<'_>,
    request: ProcessorTransactionsRecurringGetRequest,
) -> Result<ProcessorTransactionsRecurringGetResponse, Failure> {
    let (now, updated) = (ctx.now, ctx.now());
    let (item, account) = ctx.processor(&request.processor_token, Some(PRODUCT))?;
    let id = item.id.clone();
    let (item, log) = ctx.item_state::<TransactionLog>(&id)?;
    let (inflow, outflow) = streams(item, log, std::slice::from_ref(&account), now)?;
    Ok(ProcessorTransactionsRecurringGetResponse {
        inflow_streams: inflow,
        outflow_streams: outflow,
        updated_datetime: updated,
        personal_finance_category_version: None,
        request_id: None,
    })
}

/// The streams of some accounts that bring money in, and those that take it out.
fn streams(
    item: &Item,
    log: &TransactionLog,
    accounts: &[AccountBase],
    now: std::time::SystemTime,
) -> Result<(Vec<TransactionStream>, Vec<TransactionStream>), Failure> {
    if log.pulled() < Pulled::All {
        return Err(Failure::product_not_ready("ITEM_ERROR"));
    }
    let today = today(now);
    let mut groups: BTreeMap<(usize, bool, String), Vec<Transaction>> = BTreeMap::new();
    for present in log.between(&days_before(now, DAYS), &today) {
        let shown = present.show(item);
        if !shown.pending
            && accounts
                .iter()
                .any(|known| known.account_id == shown.account_id)
        {
            let name = shown.name.clone().unwrap_or_default();
            let key = (present.account(), shown.amount.is_negative(), name);
            groups.entry(key).or_default().push(shown);
        }
    }
    let ids = item.ids("streams");
    let mut found = (Vec::new(), Vec::new());
    for ((account, comes_in, name), mut rows) in groups {
        rows.reverse();
        let id = ids.named(&format!("{account}{comes_in}{name}")).long();
        let Some(stream) = stream(id, name, &rows, &today) else {
            continue;
        };
        if comes_in {
            found.0.push(stream);
        } else {
            found.1.push(stream);
        }
    }
    Ok(found)
}

/// The stream of some rows, oldest first, if they are one.
fn stream(
    id: String,
    name: String,
    rows: &[Transaction],
    today: &Date,
) -> Option<TransactionStream> {
    let (first, last) = (rows.first()?, rows.last()?);
    let gaps = rows
        .windows(2)
        .map(|pair| pair[1].date.days_since(&pair[0].date));
    let gaps: Vec<i64> = gaps.collect::<Option<_>>()?;
    let period = gaps.iter().sum::<i64>() / i64::try_from(gaps.len()).ok().filter(|n| *n > 0)?;
    let is_even = gaps.iter().all(|gap| (gap - period).abs() <= period / 3);
    if rows.len() < YOUNG || period == 0 || !is_even {
        return None;
    }
    let is_active = today.days_since(&last.date)? * 2 <= period * 3;
    let status = match rows.len() {
        _ if !is_active => Status::Tombstoned,
        SETTLED.. => Status::Mature,
        _ => Status::EarlyDetection,
    };
    let sum = Amount::checked_sum(rows.iter().map(|row| row.amount))?;
    let average = sum
        .as_decimal()
        .checked_div(Amount::from(rows.len() as u64).as_decimal())?;
    let amount = |amount: Amount| TransactionStreamAmount {
        amount: Some(amount),
        iso_currency_code: last.iso_currency_code.clone(),
        unofficial_currency_code: None,
    };
    Some(TransactionStream {
        account_id: last.account_id.clone(),
        stream_id: id.into(),
        category: last.category.clone(),
        category_id: last.category_id.clone(),
        description: name,
        merchant_name: last.merchant_name.clone(),
        first_date: first.date.clone(),
        last_date: last.date.clone(),
        predicted_next_date: is_active
            .then(|| last.date.checked_add_days(period))
            .flatten(),
        frequency: frequency(period),
        transaction_ids: rows.iter().map(|row| row.transaction_id.clone()).collect(),
        average_amount: amount(Amount::from(average).round(2)),
        last_amount: Some(amount(last.amount)),
        is_active: Some(is_active),
        status: Some(status),
        personal_finance_category: last.personal_finance_category.clone(),
        is_user_modified: Some(false),
        last_user_modified_datetime: None,
    })
}

fn frequency(period: i64) -> Frequency {
    match period {
        5..=9 => Frequency::Weekly,
        13 | 14 => Frequency::Biweekly,
        15..=17 => Frequency::SemiMonthly,
        26..=34 => Frequency::Monthly,
        350..=380 => Frequency::Annually,
        _ => Frequency::Unknown,
    }
}
