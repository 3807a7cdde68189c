//! Pages of an update made one.

use std::collections::HashMap;

use super::{SyncEnd, SyncEndpoint, SyncPage, SyncSink, SyncUpdate};
use crate::Error;

/// Keeps of each row what the last page says about it.
pub(super) struct Fold<E: SyncEndpoint> {
    rows: Vec<Option<Entry<E>>>,
    places: HashMap<E::Id, usize>,
    accounts: Vec<E::Account>,
    places_of_accounts: HashMap<String, usize>,
}

struct Entry<E: SyncEndpoint> {
    /// Whether the row came with this update, so that nobody knows of it.
    is_new: bool,
    now: Now<E>,
}

enum Now<E: SyncEndpoint> {
    There(E::Row),
    Gone(E::Removed),
}

impl<E: SyncEndpoint> Fold<E> {
    pub(super) fn new() -> Self {
        Self {
            rows: Vec::new(),
            places: HashMap::new(),
            accounts: Vec::new(),
            places_of_accounts: HashMap::new(),
        }
    }

    fn take(&mut self, page: SyncPage<E>) {
        for row in page.added {
            self.put(E::id(&row).clone(), true, Now::There(row));
        }
        for row in page.modified {
            self.put(E::id(&row).clone(), false, Now::There(row));
        }
        for row in page.removed {
            self.put(E::removed_id(&row).clone(), false, Now::Gone(row));
        }
        for account in page.accounts {
            let end = self.accounts.len();
            let id = E::account_id(&account).to_owned();
            match *self.places_of_accounts.entry(id).or_insert(end) {
                place if place < end => self.accounts[place] = account,
                _ => self.accounts.push(account),
            }
        }
    }

    /// Takes note of a row. What was first said about it tells whether it is new; what is last said
    /// is what it is, and its place.
    fn put(&mut self, id: E::Id, is_new: bool, now: Now<E>) {
        let end = self.rows.len();
        let before = self.places.insert(id, end);
        let before = before.and_then(|place| self.rows[place].take());
        let is_new = before.map_or(is_new, |before| before.is_new);
        self.rows.push(Some(Entry { is_new, now }));
    }

    pub(super) fn into_update(self, end: SyncEnd<E>) -> SyncUpdate<E> {
        let mut update = SyncUpdate {
            added: Vec::new(),
            modified: Vec::new(),
            removed: Vec::new(),
            accounts: self.accounts,
            end,
        };
        for entry in self.rows.into_iter().flatten() {
            match entry.now {
                Now::There(row) if entry.is_new => update.added.push(row),
                Now::There(row) => update.modified.push(row),
                Now::Gone(row) => update.removed.push(row),
            }
        }
        update
    }
}

impl<E: SyncEndpoint> SyncSink<E> for Fold<E> {
    type Error = Error;

    async fn begin(&mut self) -> Result<(), Error> {
        *self = Self::new();
        Ok(())
    }

    async fn page(&mut self, page: SyncPage<E>) -> Result<(), Error> {
        self.take(page);
        Ok(())
    }

    async fn commit(&mut self, _: &SyncEnd<E>) -> Result<(), Error> {
        Ok(())
    }

    async fn rollback(&mut self) -> Result<(), Error> {
        *self = Self::new();
        Ok(())
    }
}
