//! Transactions: by date and by cursor.

mod categories;
mod cursor;
mod history;
mod log;
mod news;
mod page;

use plaid_core::ItemId;
use plaid_transactions::types::{
    Transaction, TransactionsGetRequest, TransactionsGetResponse, TransactionsRefreshRequest,
    TransactionsRefreshResponse, TransactionsSyncRequest, TransactionsSyncResponse,
};
use plaid_types::AccountId;

use super::page;
use crate::{
    failure::Failure,
    registry::Registry,
    world::{Ctx, Item},
};
use cursor::Cursor;
use log::Change;
use page::Page;

pub(crate) use log::TransactionLog;

/// How many transactions a page has if the request does not say.
const PAGE: i64 = 100;
/// The cursor that stands for the end of the log.
const NOW: &str = "now";

pub(crate) fn register(registry: &mut Registry) {
    registry.keep_of_items::<TransactionLog>();
    registry.on(get);
    registry.on_written(sync, Page::write);
    registry.on(refresh);
    registry.on(categories::get);
    registry.change::<TransactionsSyncRequest>(update);
}

fn get(
    ctx: &mut Ctx<'_>,
    request: TransactionsGetRequest,
) -> Result<TransactionsGetResponse, Failure> {
    let (item, log) = ctx.product_state::<TransactionLog>(&request.access_token, "transactions")?;
    if request.end_date < request.start_date {
        return Err(Failure::invalid_field(
            "end_date must be on or after start_date",
        ));
    }
    let options = request.options.unwrap_or_default();
    let accounts = item.accounts(options.account_ids.as_ref(), |_| true)?;
    let is_asked: Vec<bool> = item
        .accounts
        .iter()
        .map(|account| accounts.contains(account))
        .collect();
    let found: Vec<_> = log
        .between(&request.start_date, &request.end_date)
        .filter(|transaction| is_asked[transaction.account()])
        .collect();
    let original = options.include_original_description.unwrap_or_default();
    let transactions = page(&found, options.count, options.offset, PAGE)
        .into_iter()
        .map(|transaction| described(transaction.show(item), original))
        .collect();
    Ok(TransactionsGetResponse {
        total_transactions: i64::try_from(found.len()).ok(),
        transactions,
        item: item.answer(),
        accounts,
        request_id: None,
    })
}

/// A transaction, with its original description if that is wanted.
fn described(mut transaction: Transaction, is_wanted: bool) -> Transaction {
    if is_wanted {
        transaction
            .original_description
            .clone_from(&transaction.name);
    }
    transaction
}

fn sync(ctx: &mut Ctx<'_>, request: TransactionsSyncRequest) -> Result<Page, Failure> {
    let (item, log) = ctx.product_state::<TransactionLog>(&request.access_token, "transactions")?;
    log.note_sync();
    let options = request.options.unwrap_or_default();
    let only = options.account_id.as_ref();
    let accounts = match only {
        Some(id) => vec![item.account(id)?.clone()],
        None => item.accounts.clone(),
    };
    let mut cursor = start(
        item,
        log,
        only,
        request.cursor.as_deref().unwrap_or_default(),
    )?;
    let until = cursor.until.unwrap_or(log.len());
    if until != log.len() {
        return Err(Failure::sync_mutation());
    }

    let count = usize::try_from(request.count.unwrap_or(PAGE)).unwrap_or_default();
    let original = options.include_original_description.unwrap_or_default();
    let only = only.and_then(|id| {
        let mut accounts = item.accounts.iter();
        accounts.position(|account| account.account_id == *id)
    });
    let mut changes = (cursor.passed..until)
        .zip(log.accounts(cursor.passed..until))
        .filter(|(_, account)| only.is_none_or(|only| only == *account))
        .map(|(at, _)| at);
    let (mut added, mut removed) = (Vec::new(), Vec::new());
    for at in changes.by_ref().take(count) {
        cursor.passed = at + 1;
        match log.change(at) {
            Change::Added(entry) => added.push(entry),
            Change::Removed(entry) => removed.push(entry),
        }
    }
    let has_more = changes.next().is_some();
    if !has_more {
        cursor.passed = until;
    }
    cursor.until = has_more.then_some(until);
    // What is gone by the end of the page need not be shown first.
    added.retain(|entry| !removed.contains(entry));
    let rows = added
        .into_iter()
        .map(|entry| log.row(item, entry, original));
    let removed = removed.into_iter().map(|entry| log.removal(item, entry));
    Ok(Page {
        rows: rows.collect(),
        ids: log.ids().clone(),
        accounts: item.accounts.iter().map(|a| a.account_id.clone()).collect(),
        answer: TransactionsSyncResponse {
            transactions_update_status: Some("HISTORICAL_UPDATE_COMPLETE".into()),
            accounts,
            added: Vec::new(),
            modified: Vec::new(),
            removed: removed.collect(),
            next_cursor: cursor.encode(),
            has_more,
            request_id: None,
        },
    })
}

/// The cursor of a request: the beginning, the end, or one handed out before for the same Item
/// and accounts.
fn start(
    item: &Item,
    log: &TransactionLog,
    only: Option<&AccountId>,
    text: &str,
) -> Result<Cursor, Failure> {
    let account = only.map_or_else(String::new, ToString::to_string);
    let fresh = |passed| Cursor {
        item: item.id.to_string(),
        account: account.clone(),
        passed,
        until: None,
    };
    match text {
        "" => Ok(fresh(0)),
        NOW => Ok(fresh(log.len())),
        text => Cursor::decode(text)
            .filter(|cursor| cursor.item == item.id.as_str() && cursor.account == account)
            .filter(|cursor| cursor.passed <= log.len())
            .ok_or_else(|| Failure::invalid_field("cursor not associated with access_token")),
    }
}

fn refresh(
    ctx: &mut Ctx<'_>,
    request: TransactionsRefreshRequest,
) -> Result<TransactionsRefreshResponse, Failure> {
    let id = ctx
        .product(&request.access_token, "transactions")?
        .id
        .clone();
    update(ctx, &id)?;
    Ok(TransactionsRefreshResponse { request_id: None })
}

/// What was pending posts under a new id, and a new purchase is pending.
fn update(ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
    let now = ctx.now;
    let (item, log) = ctx.item_state::<TransactionLog>(id)?;
    let before = log.len();
    log.post();
    log.purchase(item, now);
    log.news(before).send(ctx, id)
}

impl Failure {
    fn sync_mutation() -> Self {
        let message = "Underlying transaction data changed since last page was fetched. Please \
                       restart pagination from last update.";
        Self::new(
            "TRANSACTIONS_ERROR",
            "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION",
            message,
        )
    }
}
