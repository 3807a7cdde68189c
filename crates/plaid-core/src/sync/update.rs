//! A whole update.

use std::ops::Deref;

use super::{SyncEnd, SyncEndpoint, SyncPage, SyncStore};

/// All that has changed since a cursor.
///
/// Each row is in it once, as it is at the end: one that came and went is removed, one that went and
/// came back is modified. It dereferences to its end, which has the
/// [next cursor](SyncEnd::next_cursor) and says whether the Item
/// [is ready](SyncEnd::is_ready).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncUpdate<E: SyncEndpoint> {
    /// Rows that are new.
    pub added: Vec<E::Row>,
    /// Rows that are different now.
    pub modified: Vec<E::Row>,
    /// Rows that are gone.
    pub removed: Vec<E::Removed>,
    /// The accounts that the update names, each once, with their latest balances.
    pub accounts: Vec<E::Account>,
    /// The cursor to keep, and how far Plaid itself has come.
    pub end: SyncEnd<E>,
}

impl<E: SyncEndpoint> SyncUpdate<E> {
    /// Whether nothing has changed.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.modified.is_empty() && self.removed.is_empty()
    }

    /// Rows that pending ones have become, each behind the id of the pending one. A pending row is
    /// removed and its posted one added, mostly in the same update.
    pub fn posted(&self) -> impl Iterator<Item = (&E::Id, &E::Row)> {
        let rows = self.added.iter();
        rows.filter_map(|row| Some((E::pending_id(row)?, row)))
    }

    /// Makes the changes in a store.
    ///
    /// # Errors
    ///
    /// The first error of the store; what was changed before it stays changed. Keep the cursor only
    /// after this.
    pub fn apply_to<S: SyncStore<E>>(self, store: &mut S) -> Result<(), S::Error> {
        SyncPage::<E>::new(self.added, self.modified, self.removed).apply_to(store)
    }
}

impl<E: SyncEndpoint> Deref for SyncUpdate<E> {
    type Target = SyncEnd<E>;

    fn deref(&self) -> &SyncEnd<E> {
        &self.end
    }
}
