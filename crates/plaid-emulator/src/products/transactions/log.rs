//! What happened to the transactions of an Item, in order.

use std::time::SystemTime;

use plaid_core::Date;
use plaid_transactions::types::{RemovedTransaction, Transaction};
use plaid_types::{AccountId, TransactionId};
use serde::{Deserialize, Serialize};

use super::{
    described,
    history::{self, Habit},
    news::News,
    page::Row,
};
use crate::{
    ids::Ids,
    world::{Item, ItemState},
};

/// The transactions of an Item. An entry tells what is special about a transaction; the rest is the
/// same for all Items, and is put together when it is shown.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct TransactionLog {
    ids: Ids,
    /// Every transaction that ever was.
    entries: Vec<Entry>,
    /// What happened, in order.
    changes: Vec<Change>,
    /// The entries that are there now, newest first.
    present: Vec<usize>,
    /// Whether anybody has synced them.
    is_synced: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entry {
    /// Which of the things that happen every month it is.
    habit: usize,
    /// Which of the Item's accounts it is on.
    account: usize,
    date: Date,
    pending: bool,
    /// The entry that it was while it was pending.
    posts: Option<usize>,
}

/// What happened to an entry.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) enum Change {
    Added(usize),
    Removed(usize),
}

impl ItemState for TransactionLog {
    const NAME: &'static str = "transactions";

    fn begin(item: &Item) -> Self {
        let mut log = Self {
            ids: item.ids("transactions"),
            entries: Vec::new(),
            changes: Vec::new(),
            present: Vec::new(),
            is_synced: false,
        };
        for (habit, date) in history::history(item.created) {
            log.add(item, habit, date, false);
        }
        log.purchase(item, item.created);
        log
    }
}

impl TransactionLog {
    /// Adds what happens every month, on an account of its kind.
    fn add(&mut self, item: &Item, habit: usize, date: Date, pending: bool) {
        if let Some(account) = history::account(item, habit) {
            self.push(Entry {
                habit,
                account,
                date,
                pending,
                posts: None,
            });
        }
    }

    fn push(&mut self, entry: Entry) {
        let newer = |at: &usize| self.entries[*at].date >= entry.date;
        let place = self.present.partition_point(newer);
        let at = self.entries.len();
        self.present.insert(place, at);
        self.entries.push(entry);
        self.changes.push(Change::Added(at));
    }

    fn remove(&mut self, at: usize) {
        self.present.retain(|present| *present != at);
        self.changes.push(Change::Removed(at));
    }

    /// A new purchase, which is pending.
    pub(super) fn purchase(&mut self, item: &Item, now: SystemTime) {
        self.add(item, history::PURCHASE, history::today(now), true);
    }

    /// Everything that is pending posts: it goes, and comes again under another id.
    pub(super) fn post(&mut self) {
        let pending = |at: &usize| self.entries[*at].pending;
        let waiting: Vec<usize> = self.present.iter().copied().filter(pending).collect();
        for at in waiting {
            let posted = Entry {
                pending: false,
                posts: Some(at),
                ..self.entries[at].clone()
            };
            self.remove(at);
            self.push(posted);
        }
    }

    pub(super) fn note_sync(&mut self) {
        self.is_synced = true;
    }

    /// What is new since there were so many changes.
    pub(super) fn news(&self, since: usize) -> News {
        let new = self.changes.get(since..).unwrap_or_default();
        let removed = new.iter().filter_map(|change| match change {
            Change::Added(_) => None,
            Change::Removed(at) => Some(self.id(*at)),
        });
        let removed: Vec<_> = removed.collect();
        News {
            added: new.len() - removed.len(),
            removed,
            is_synced: self.is_synced,
        }
    }

    /// How many changes there were.
    pub(super) fn len(&self) -> usize {
        self.changes.len()
    }

    /// The accounts that some changes are about, by their place among the Item's.
    pub(super) fn accounts(
        &self,
        changes: std::ops::Range<usize>,
    ) -> impl Iterator<Item = usize> + '_ {
        self.changes[changes].iter().map(|change| match change {
            Change::Added(at) | Change::Removed(at) => self.entries[*at].account,
        })
    }

    /// What happened then.
    pub(super) fn change(&self, at: usize) -> Change {
        self.changes[at]
    }

    /// What an update shows of an entry that is gone.
    pub(super) fn removal(&self, item: &Item, at: usize) -> RemovedTransaction {
        RemovedTransaction {
            transaction_id: self.id(at),
            account_id: Some(self.account(item, at)),
        }
    }

    /// A row of a page that shows an entry.
    pub(super) fn row(&self, item: &Item, at: usize, original_description: bool) -> Row {
        let entry = &self.entries[at];
        if entry.pending || entry.posts.is_some() || original_description {
            let row = described(self.transaction(item, at), original_description);
            return Row::Other(Box::new(row));
        }
        Row::Plain {
            habit: entry.habit,
            number: at,
            account: entry.account,
            date: entry.date.clone(),
        }
    }

    /// What the ids of the entries follow from.
    pub(super) fn ids(&self) -> &Ids {
        &self.ids
    }

    /// The transactions that are there now, newest first, as far as they are from a range of dates.
    pub(crate) fn between<'a>(
        &'a self,
        first: &Date,
        last: &Date,
    ) -> impl Iterator<Item = Present<'a>> + use<'a> {
        let newer = |at: &usize| self.entries[*at].date > *last;
        let not_older = |at: &usize| self.entries[*at].date >= *first;
        let (start, end) = (
            self.present.partition_point(newer),
            self.present.partition_point(not_older),
        );
        let found = self.present.get(start..end).unwrap_or_default();
        found.iter().map(|at| Present { log: self, at: *at })
    }

    fn id(&self, at: usize) -> TransactionId {
        TransactionId::from(self.ids.long_at(at as u64))
    }

    fn account(&self, item: &Item, at: usize) -> AccountId {
        item.accounts[self.entries[at].account].account_id.clone()
    }

    fn transaction(&self, item: &Item, at: usize) -> Transaction {
        let entry = &self.entries[at];
        Transaction {
            account_id: self.account(item, at),
            transaction_id: self.id(at),
            pending: entry.pending,
            pending_transaction_id: entry.posts.map(|at| self.id(at)),
            ..Habit::of(entry.habit).on(&entry.date)
        }
    }
}

/// A transaction that is there now.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Present<'a> {
    log: &'a TransactionLog,
    at: usize,
}

impl Present<'_> {
    /// The account's place among the Item's.
    pub(crate) fn account(self) -> usize {
        self.log.entries[self.at].account
    }

    pub(crate) fn show(self, item: &Item) -> Transaction {
        self.log.transaction(item, self.at)
    }
}
