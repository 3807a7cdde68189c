//! What happened to the transactions of an Item, in order.

use std::time::SystemTime;

use plaid_core::{Amount, Date};
use plaid_transactions::types::{RemovedTransaction, Transaction};
use plaid_types::{AccountId, TransactionId};
use serde::{Deserialize, Serialize};

use super::{
    beginning, described,
    entry::{Entry, Own},
    habits::{self, Habit},
    news::News,
    page::Row,
};
use crate::{
    bank::dates::{days_before, today},
    ids::Ids,
    world::{Item, ItemState},
};

/// How many days the first pull fetches.
const FIRST_PULL: u64 = 30;

/// The transactions of an Item: what the institution knows, and what was pulled from there. An entry
/// tells what is special about a transaction; the rest is the same for all Items, and is put together
/// when it is shown.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct TransactionLog {
    ids: Ids,
    /// Every transaction that ever was.
    entries: Vec<Entry>,
    /// What happened to those that were pulled, in order.
    changes: Vec<Change>,
    /// The entries that are there now, newest first.
    present: Vec<usize>,
    pulled: Pulled,
    /// Whether anybody has synced them.
    is_synced: bool,
}

/// How much of what the institution knows was pulled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Pulled {
    Nothing,
    /// The last thirty days.
    Recent,
    /// All that was asked for.
    All,
}

/// What happened to an entry.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) enum Change {
    Added(usize),
    Modified(usize),
    Removed(usize),
}

impl Change {
    fn entry(self) -> usize {
        match self {
            Self::Added(at) | Self::Modified(at) | Self::Removed(at) => at,
        }
    }
}

impl ItemState for TransactionLog {
    const NAME: &'static str = "transactions";

    fn begin(item: &Item) -> Self {
        let mut log = Self {
            ids: item.ids("transactions"),
            entries: Vec::new(),
            changes: Vec::new(),
            present: Vec::new(),
            pulled: Pulled::Nothing,
            is_synced: false,
        };
        for entry in beginning::entries(item) {
            log.know(entry);
        }
        log
    }
}

impl TransactionLog {
    /// The institution has a new transaction.
    fn know(&mut self, entry: Entry) -> usize {
        let newer = |at: &usize| self.entries[*at].date >= entry.date;
        let place = self.present.partition_point(newer);
        let at = self.entries.len();
        self.present.insert(place, at);
        self.entries.push(entry);
        at
    }

    /// Pulls what the institution has, as far back as is wanted by now.
    pub(super) fn pull(&mut self, item: &Item, pulled: Pulled) {
        let days = match pulled {
            Pulled::Nothing => return,
            Pulled::Recent => FIRST_PULL.min(item.days_requested),
            Pulled::All => item.days_requested,
        };
        self.pulled = self.pulled.max(pulled);
        let since = days_before(item.created, days);
        for at in self.there() {
            if self.entries[at].date >= since {
                self.show(item, at);
            }
        }
    }

    /// The entries that are there now, in the order in which they came.
    fn there(&self) -> Vec<usize> {
        let mut there = self.present.clone();
        there.sort_unstable();
        there
    }

    /// An entry that was not pulled yet is, if the user shares its account.
    fn show(&mut self, item: &Item, at: usize) {
        let entry = &mut self.entries[at];
        if !entry.is_pulled && item.is_shared(entry.account) {
            entry.is_pulled = true;
            self.changes.push(Change::Added(at));
        }
    }

    /// What is on accounts that the user does not share any more is gone; what is on those that they
    /// share now is there.
    pub(super) fn agree(&mut self, item: &Item) {
        for at in self.there() {
            let entry = &mut self.entries[at];
            if entry.is_pulled && !item.is_shared(entry.account) {
                entry.is_pulled = false;
                self.changes.push(Change::Removed(at));
            }
        }
        self.pull(item, self.pulled);
    }

    pub(super) fn pulled(&self) -> Pulled {
        self.pulled
    }

    /// A new transaction, which is pulled at once if anything was.
    pub(super) fn add(&mut self, item: &mut Item, entry: Entry) -> usize {
        if !entry.pending {
            item.move_balance(entry.account, entry.amount());
        }
        let at = self.know(entry);
        if self.pulled > Pulled::Nothing {
            self.show(item, at);
        }
        at
    }

    fn remove(&mut self, at: usize) {
        self.present.retain(|present| *present != at);
        if self.entries[at].is_pulled {
            self.changes.push(Change::Removed(at));
        }
    }

    /// A new purchase, which is pending.
    pub(super) fn purchase(&mut self, item: &mut Item, now: SystemTime) {
        if let Some(account) = habits::account(item, habits::PURCHASE) {
            let entry = Entry::of(habits::PURCHASE, account, today(now));
            let pending = true;
            self.add(item, Entry { pending, ..entry });
        }
    }

    /// The entries that are there now.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.present.iter().map(|at| &self.entries[*at])
    }

    /// The entries that are pending.
    pub(super) fn pending(&self) -> Vec<usize> {
        let pending = |at: &usize| self.entries[*at].pending;
        self.present.iter().copied().filter(pending).collect()
    }

    /// What an entry has of its own.
    pub(super) fn own(&self, at: usize) -> Option<&Own> {
        self.entries.get(at)?.own.as_deref()
    }

    /// A pending entry posts: it goes, and comes again under another id.
    pub(super) fn post(&mut self, item: &mut Item, at: usize, now: SystemTime) {
        let Some(entry) = self.entries.get(at).filter(|entry| entry.pending) else {
            return;
        };
        if !self.present.contains(&at) {
            return;
        }
        let date = match &entry.own {
            Some(own) => own.posts_on.clone().unwrap_or_else(|| today(now)),
            None => entry.date.clone(),
        };
        let posted = Entry {
            pending: false,
            posts: Some(at),
            is_pulled: false,
            date,
            ..entry.clone()
        };
        self.remove(at);
        self.add(item, posted);
    }

    /// A posted transaction turns out to have another amount.
    pub(super) fn correct(&mut self, item: &mut Item, at: usize, by: Amount) {
        let entry = &mut self.entries[at];
        let Some(amount) = entry.amount().checked_add(by) else {
            return;
        };
        let own = Own {
            description: None,
            amount,
            currency: "USD".to_owned(),
            made: entry.date.clone(),
            posts_on: None,
        };
        entry.own.get_or_insert_with(|| Box::new(own)).amount = amount;
        item.move_balance(entry.account, by);
        if entry.is_pulled {
            self.changes.push(Change::Modified(at));
        }
    }

    /// The newest entry that has posted and was pulled.
    pub(super) fn newest_posted(&self) -> Option<usize> {
        let mut present = self.present.iter().copied();
        present.find(|at| !self.entries[*at].pending && self.entries[*at].is_pulled)
    }

    pub(super) fn note_sync(&mut self) {
        self.is_synced = true;
    }

    pub(super) fn is_synced(&self) -> bool {
        self.is_synced
    }

    /// What is new since there were so many changes.
    pub(super) fn news(&self, since: usize) -> News {
        let new = self.changes.get(since..).unwrap_or_default();
        let mut news = News::default();
        for change in new {
            match change {
                Change::Added(_) => news.added += 1,
                Change::Modified(_) => news.modified += 1,
                Change::Removed(at) => news.removed.push(self.id(*at)),
            }
        }
        news
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
        let changes = self.changes.get(changes).unwrap_or_default().iter();
        changes.map(|change| self.entries[change.entry()].account)
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
        let is_plain = entry.own.is_none() && !entry.pending && entry.posts.is_none();
        if !is_plain || original_description {
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

    /// The transactions that the institution has now, newest first, from a range of dates.
    pub(crate) fn known_between<'a>(
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

    /// Those among them that were pulled.
    pub(crate) fn between<'a>(
        &'a self,
        first: &Date,
        last: &Date,
    ) -> impl Iterator<Item = Present<'a>> + use<'a> {
        let known = self.known_between(first, last);
        known.filter(|present| present.entry().is_pulled)
    }

    fn id(&self, at: usize) -> TransactionId {
        TransactionId::from(self.ids.long_at(at as u64))
    }

    fn account(&self, item: &Item, at: usize) -> AccountId {
        item.accounts[self.entries[at].account].account_id.clone()
    }

    /// What an entry looks like.
    pub(super) fn transaction(&self, item: &Item, at: usize) -> Transaction {
        let entry = &self.entries[at];
        let mut transaction = Transaction {
            account_id: self.account(item, at),
            transaction_id: self.id(at),
            pending: entry.pending,
            pending_transaction_id: entry.posts.map(|at| self.id(at)),
            ..Habit::of(entry.habit).on(&entry.date)
        };
        if let Some(own) = &entry.own {
            transaction.amount = own.amount;
            transaction.iso_currency_code = Some(own.currency.clone());
            transaction.authorized_date = Some(own.made.clone());
            if let Some(description) = &own.description {
                transaction.name = Some(description.clone());
            }
        }
        transaction
    }
}

/// A transaction that is there now.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Present<'a> {
    log: &'a TransactionLog,
    at: usize,
}

impl<'a> Present<'a> {
    fn entry(self) -> &'a Entry {
        &self.log.entries[self.at]
    }

    /// The account's place among the Item's.
    pub(crate) fn account(self) -> usize {
        self.entry().account
    }

    pub(crate) fn show(self, item: &Item) -> Transaction {
        self.log.transaction(item, self.at)
    }
}
