//! Changes to transactions since a cursor.

use plaid_transactions::types::{
    ProcessorTransactionsSyncRequest, ProcessorTransactionsSyncResponse, RemovedTransaction,
    Transaction, TransactionsSyncRequest, TransactionsSyncRequestOptions, TransactionsSyncResponse,
    TransactionsUpdateStatus,
};
use plaid_types::AccountId;

use super::{
    PAGE, PRODUCT, TransactionLog, ask_for_days,
    cursor::Cursor,
    log::{Change, Pulled},
    page::{Page, Row},
};
use crate::{
    failure::Failure,
    world::{Ctx, Item},
};

/// The cursor that stands for the end of the log.
const NOW: &str = "now";

/// What is asked for.
struct Query {
    cursor: String,
    count: usize,
    /// The one account that is asked for, if it is one.
    only: Option<AccountId>,
    original_description: bool,
}

impl Query {
    fn new(
        cursor: Option<String>,
        count: Option<i64>,
        options: TransactionsSyncRequestOptions,
    ) -> Self {
        Self {
            cursor: cursor.unwrap_or_default(),
            count: usize::try_from(count.unwrap_or(PAGE)).unwrap_or_default(),
            only: options.account_id,
            original_description: options.include_original_description.unwrap_or_default(),
        }
    }

    /// The cursor of the request: the beginning, the end, or one handed out before for the same Item
    /// and accounts.
    fn start(&self, item: &Item, log: &TransactionLog) -> Result<Cursor, Failure> {
        let account = self
            .only
            .as_ref()
            .map_or_else(String::new, ToString::to_string);
        let fresh = |passed| Cursor {
            item: item.id.to_string(),
            account: account.clone(),
            passed,
            until: None,
        };
        match self.cursor.as_str() {
            "" => Ok(fresh(0)),
            NOW => Ok(fresh(log.len())),
            text => Cursor::decode(text)
                .filter(|cursor| cursor.item == item.id.as_str() && cursor.account == account)
                .filter(|cursor| cursor.passed <= log.len())
                .ok_or_else(|| Failure::invalid_field("cursor not associated with access_token")),
        }
    }
}

/// A part of what changed.
struct Part {
    status: TransactionsUpdateStatus,
    rows: Vec<Row>,
    modified: Vec<Transaction>,
    removed: Vec<RemovedTransaction>,
    next_cursor: String,
    has_more: bool,
}

impl Part {
    /// Nothing is pulled, so there is nowhere to go on from.
    fn not_ready() -> Self {
        Self {
            status: TransactionsUpdateStatus::NotReady,
            rows: Vec::new(),
            modified: Vec::new(),
            removed: Vec::new(),
            next_cursor: String::new(),
            has_more: false,
        }
    }

    fn read(query: &Query, item: &Item, log: &TransactionLog) -> Result<Self, Failure> {
        let status = match log.pulled() {
            Pulled::Nothing => return Ok(Self::not_ready()),
            Pulled::Recent => TransactionsUpdateStatus::InitialUpdateComplete,
            Pulled::All => TransactionsUpdateStatus::HistoricalUpdateComplete,
        };
        let mut cursor = query.start(item, log)?;
        let until = cursor.until.unwrap_or(log.len());
        if until != log.len() {
            return Err(Failure::sync_mutation());
        }
        let only = query.only.as_ref().and_then(|id| item.place(id));
        let mut changes = (cursor.passed..until)
            .zip(log.accounts(cursor.passed..until))
            .filter(|(_, account)| only.is_none_or(|only| only == *account))
            .map(|(at, _)| at);
        let mut seen = Seen::default();
        for at in changes.by_ref().take(query.count) {
            cursor.passed = at + 1;
            seen.see(log.change(at));
        }
        let has_more = changes.next().is_some();
        if !has_more {
            cursor.passed = until;
        }
        cursor.until = has_more.then_some(until);
        let original = query.original_description;
        Ok(Self {
            status,
            rows: seen
                .added
                .into_iter()
                .map(|at| log.row(item, at, original))
                .collect(),
            modified: seen
                .modified
                .into_iter()
                .map(|at| super::described(log.transaction(item, at), original))
                .collect(),
            removed: seen
                .removed
                .into_iter()
                .map(|at| log.removal(item, at))
                .collect(),
            next_cursor: cursor.encode(),
            has_more,
        })
    }

    /// The answer, whose members are written with the rows put in.
    fn page<A>(rows: Vec<Row>, item: &Item, log: &TransactionLog, answer: A) -> Page<A> {
        Page {
            answer,
            rows,
            ids: log.ids().clone(),
            accounts: item.accounts.iter().map(|a| a.account_id.clone()).collect(),
        }
    }
}

/// What happened to entries on a page, taken together: one that is gone by its end need not be shown
/// first, and what is new is shown as it is by now.
#[derive(Debug, Default)]
struct Seen {
    added: Vec<usize>,
    modified: Vec<usize>,
    removed: Vec<usize>,
}

impl Seen {
    fn see(&mut self, change: Change) {
        match change {
            Change::Added(at) => match self.removed.iter().position(|known| *known == at) {
                // Whoever reads this page has it still.
                Some(place) => {
                    self.removed.remove(place);
                    self.modified.push(at);
                }
                None => self.added.push(at),
            },
            Change::Modified(at) => {
                if !self.added.contains(&at) && !self.modified.contains(&at) {
                    self.modified.push(at);
                }
            }
            Change::Removed(at) => {
                if let Some(place) = self.added.iter().position(|known| *known == at) {
                    self.added.remove(place);
                } else {
                    self.modified.retain(|known| *known != at);
                    self.removed.push(at);
                }
            }
        }
    }
}

pub(super) fn sync(
    ctx: &mut Ctx<'_>,
    request: TransactionsSyncRequest,
) -> Result<Page<TransactionsSyncResponse>, Failure> {
    let options = request.options.unwrap_or_default();
    ask_for_days(ctx, &request.access_token, options.days_requested)?;
    let (item, log) = ctx.product_state::<TransactionLog>(&request.access_token, PRODUCT)?;
    log.note_sync();
    let query = Query::new(request.cursor, request.count, options);
    let only = query.only.as_ref().map(|id| vec![id.clone()]);
    let accounts = item.accounts(only.as_ref(), |_| true)?;
    let part = Part::read(&query, item, log)?;
    let answer = TransactionsSyncResponse {
        transactions_update_status: Some(part.status),
        accounts,
        added: Vec::new(),
        modified: part.modified,
        removed: part.removed,
        next_cursor: part.next_cursor,
        has_more: part.has_more,
        request_id: None,
    };
    Ok(Part::page(part.rows, item, log, answer))
}

pub(super) fn processor_sync(
    ctx: &mut Ctx<'_>,
    request: ProcessorTransactionsSyncRequest,
) -> Result<Page<ProcessorTransactionsSyncResponse>, Failure> {
    let (item, account) = ctx.processor(&request.processor_token, Some(PRODUCT))?;
    let id = item.id.clone();
    let (item, log) = ctx.item_state::<TransactionLog>(&id)?;
    log.note_sync();
    let mut query = Query::new(
        request.cursor,
        request.count,
        request.options.unwrap_or_default(),
    );
    query.only = Some(account.account_id.clone());
    let part = Part::read(&query, item, log)?;
    let answer = ProcessorTransactionsSyncResponse {
        transactions_update_status: Some(part.status),
        account: Some(account),
        added: Vec::new(),
        modified: part.modified,
        removed: part.removed,
        next_cursor: part.next_cursor,
        has_more: part.has_more,
        request_id: None,
    };
    Ok(Part::page(part.rows, item, log, answer))
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
