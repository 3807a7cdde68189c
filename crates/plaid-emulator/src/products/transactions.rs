//! Transactions: by date and by cursor.

use plaid_transactions::types::{
    RemovedTransaction, Transaction, TransactionsGetRequest, TransactionsGetResponse,
    TransactionsRefreshRequest, TransactionsRefreshResponse, TransactionsSyncRequest,
    TransactionsSyncResponse,
};
use plaid_types::AccountId;

use super::page;
use crate::{
    fault::Fault,
    routes::Routes,
    seed::transactions::{pending, posted},
    world::{Change, Ctx, Cursor, Item},
};

/// How many transactions a page has if the request does not say.
const PAGE: i64 = 100;
/// The cursor that stands for the end of the log.
const NOW: &str = "now";

pub(crate) fn register(routes: &mut Routes) {
    routes.on(get);
    routes.on(sync);
    routes.on(refresh);
}

fn get(
    ctx: &mut Ctx<'_>,
    request: TransactionsGetRequest,
) -> Result<TransactionsGetResponse, Fault> {
    let request_id = ctx.request_id();
    let item = ctx.product(&request.access_token, "transactions")?;
    if request.end_date < request.start_date {
        return Err(Fault::invalid_field(
            "end_date must be on or after start_date",
        ));
    }
    let options = request.options.unwrap_or_default();
    let accounts = item.accounts(options.account_ids.as_ref(), |_| true)?;
    let is_shown = |id: &AccountId| accounts.iter().any(|account| account.account_id == *id);
    let found: Vec<&Transaction> = item
        .transactions()
        .into_iter()
        .filter(|t| (&request.start_date..=&request.end_date).contains(&&t.date))
        .filter(|transaction| is_shown(&transaction.account_id))
        .collect();
    let transactions = page(&found, options.count, options.offset, PAGE);
    let original = options.include_original_description.unwrap_or_default();
    let transactions = transactions
        .into_iter()
        .map(|t| shown(t, original))
        .collect();
    Ok(TransactionsGetResponse {
        total_transactions: i64::try_from(found.len()).ok(),
        transactions,
        item: item.answer(),
        accounts,
        request_id,
    })
}

/// A transaction as the request wants to see it.
fn shown(transaction: &Transaction, original_description: bool) -> Transaction {
    let mut shown = transaction.clone();
    if original_description {
        shown.original_description.clone_from(&shown.name);
    }
    shown
}

fn sync(
    ctx: &mut Ctx<'_>,
    request: TransactionsSyncRequest,
) -> Result<TransactionsSyncResponse, Fault> {
    let request_id = ctx.request_id();
    let item = ctx.product(&request.access_token, "transactions")?;
    let options = request.options.unwrap_or_default();
    let only = options.account_id.as_ref();
    let accounts = match only {
        Some(id) => vec![item.account(id)?.clone()],
        None => item.accounts.clone(),
    };
    let mut cursor = start(item, only, request.cursor.as_deref().unwrap_or_default())?;
    let until = cursor.until.unwrap_or(item.log.len());
    if until != item.log.len() {
        return Err(Fault::sync_mutation());
    }

    let count = usize::try_from(request.count.unwrap_or(PAGE)).unwrap_or_default();
    let original = options.include_original_description.unwrap_or_default();
    let (mut added, mut removed) = (Vec::new(), Vec::new());
    while cursor.passed < until && added.len() + removed.len() < count {
        let change = &item.log[cursor.passed];
        cursor.passed += 1;
        if only.is_some() && change.account() != only {
            continue;
        }
        match change {
            Change::Added(transaction) => added.push(shown(transaction, original)),
            Change::Removed(transaction) => removed.push(transaction.clone()),
        }
    }
    let has_more = item.log[cursor.passed..until]
        .iter()
        .any(|change| only.is_none() || change.account() == only);
    if !has_more {
        cursor.passed = until;
    }
    cursor.until = has_more.then_some(until);
    // What is gone by the end of the update need not be shown first.
    let gone = |t: &Transaction| {
        removed
            .iter()
            .any(|r: &RemovedTransaction| r.transaction_id == t.transaction_id)
    };
    added.retain(|transaction| !gone(transaction));
    Ok(TransactionsSyncResponse {
        transactions_update_status: Some("HISTORICAL_UPDATE_COMPLETE".into()),
        accounts,
        added,
        modified: Vec::new(),
        removed,
        next_cursor: cursor.encode(),
        has_more,
        request_id,
    })
}

/// The cursor of a request: the beginning, the end, or one handed out before for the same Item
/// and accounts.
fn start(item: &Item, only: Option<&AccountId>, text: &str) -> Result<Cursor, Fault> {
    let account = only.map_or_else(String::new, ToString::to_string);
    let fresh = |passed| Cursor {
        item: item.id.to_string(),
        account: account.clone(),
        passed,
        until: None,
    };
    match text {
        "" => Ok(fresh(0)),
        NOW => Ok(fresh(item.log.len())),
        text => Cursor::decode(text)
            .filter(|cursor| cursor.item == item.id.as_str() && cursor.account == account)
            .filter(|cursor| cursor.passed <= item.log.len())
            .ok_or_else(|| Fault::invalid_field("cursor not associated with access_token")),
    }
}

/// What was pending posts under a new id, and a new purchase is pending.
fn refresh(
    ctx: &mut Ctx<'_>,
    request: TransactionsRefreshRequest,
) -> Result<TransactionsRefreshResponse, Fault> {
    let (request_id, now) = (ctx.request_id(), ctx.now);
    let item_id = ctx
        .product(&request.access_token, "transactions")?
        .id
        .to_string();
    let world = &mut *ctx.world;
    let item = world
        .items
        .get_mut(&item_id)
        .ok_or_else(Fault::item_not_found)?;
    let waiting: Vec<Transaction> = item
        .transactions()
        .into_iter()
        .filter(|t| t.pending)
        .cloned()
        .collect();
    for transaction in waiting {
        item.log.push(Change::Removed(RemovedTransaction {
            transaction_id: transaction.transaction_id.clone(),
            account_id: Some(transaction.account_id.clone()),
        }));
        item.log.push(Change::Added(Box::new(posted(
            &mut world.ids,
            &transaction,
        ))));
    }
    item.log
        .extend(pending(&mut world.ids, &item.accounts, now));
    Ok(TransactionsRefreshResponse { request_id })
}
