//! What reading updates needs to know of an operation.

use std::{fmt::Debug, hash::Hash};

use super::SyncStore;
use crate::paging::{Change, Paginated};

/// A request for the changes since a cursor.
///
/// The generator implements it for every operation whose pages hold what was added, modified and
/// removed. Implement it for an [`Endpoint`](crate::Endpoint) of your own to have its updates read
/// by the same code.
pub trait SyncEndpoint:
    Paginated<Item = Change<Self::Row, Self::Removed>> + Debug + PartialEq + Sync
{
    /// What names a row.
    type Id: Clone + Debug + Eq + Hash + Ord + Send + Sync + 'static;
    /// A row as it is now.
    type Row: Clone + Debug + PartialEq + Send + Sync + 'static;
    /// What is left of a row that is gone.
    type Removed: Clone + Debug + PartialEq + Send + Sync + 'static;
    /// An account that rows belong to.
    type Account: Clone + Debug + PartialEq + Send + Sync + 'static;
    /// How much of the history has been read.
    type Status: Clone + Debug + PartialEq + Send + Sync + 'static + AsRef<str>;

    /// The page without its cursor.
    fn into_page(page: Self::Response) -> SyncPage<Self>;

    /// What names the row.
    fn id(row: &Self::Row) -> &Self::Id;

    /// What named the row that is gone.
    fn removed_id(removed: &Self::Removed) -> &Self::Id;

    /// What names the account.
    fn account_id(account: &Self::Account) -> &str;

    /// The pending row that has become this one, if it has.
    fn pending_id(_row: &Self::Row) -> Option<&Self::Id> {
        None
    }
}

/// A part of an update: it is worth nothing until the update is whole.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncPage<E: SyncEndpoint> {
    /// Rows that are new.
    pub added: Vec<E::Row>,
    /// Rows that are different now.
    pub modified: Vec<E::Row>,
    /// Rows that are gone.
    pub removed: Vec<E::Removed>,
    /// Accounts with their present balances, where the operation has them.
    pub accounts: Vec<E::Account>,
    /// How much of the history has been read.
    pub status: Option<E::Status>,
}

impl<E: SyncEndpoint> SyncPage<E> {
    /// Changes without accounts and status.
    pub fn new(added: Vec<E::Row>, modified: Vec<E::Row>, removed: Vec<E::Removed>) -> Self {
        Self {
            added,
            modified,
            removed,
            accounts: Vec::new(),
            status: None,
        }
    }

    /// The same page with the accounts.
    #[must_use]
    pub fn with_accounts(mut self, accounts: impl IntoIterator<Item = E::Account>) -> Self {
        self.accounts = accounts.into_iter().collect();
        self
    }

    /// The same page with the status.
    #[must_use]
    pub fn with_status(mut self, status: impl Into<Option<E::Status>>) -> Self {
        self.status = status.into();
        self
    }

    /// Makes the changes in a store. Pages have to be applied in their order.
    ///
    /// # Errors
    ///
    /// The first error of the store; what was changed before it stays changed.
    pub fn apply_to<S: SyncStore<E>>(self, store: &mut S) -> Result<(), S::Error> {
        for row in self.added {
            match E::pending_id(&row).cloned() {
                Some(pending) => store.post(&pending, row)?,
                None => store.upsert(row)?,
            }
        }
        for row in self.modified {
            store.upsert(row)?;
        }
        for removed in &self.removed {
            store.remove(E::removed_id(removed))?;
        }
        Ok(())
    }
}
