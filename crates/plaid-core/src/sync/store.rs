//! Where updates are applied to.

use std::{
    collections::{BTreeMap, HashMap},
    convert::Infallible,
    hash::BuildHasher,
};

use super::SyncEndpoint;

/// Something that keeps rows by their ids: a map, or a table in a transaction.
///
/// [`HashMap`] and [`BTreeMap`] are stores.
pub trait SyncStore<E: SyncEndpoint> {
    /// Why a change could not be made.
    type Error;

    /// Keeps a row, instead of the one with its id if there is one.
    fn upsert(&mut self, row: E::Row) -> Result<(), Self::Error>;

    /// Drops a row. That there is none is no error.
    fn remove(&mut self, id: &E::Id) -> Result<(), Self::Error>;

    /// Keeps a row that a pending one has become. The pending one is still there, and is removed
    /// after this, mostly by the same update: the place to take over what a program has noted about
    /// it. By default the row is kept like any other.
    fn post(&mut self, pending: &E::Id, row: E::Row) -> Result<(), Self::Error> {
        let _ = pending;
        self.upsert(row)
    }
}

impl<E: SyncEndpoint, S: BuildHasher> SyncStore<E> for HashMap<E::Id, E::Row, S> {
    type Error = Infallible;

    fn upsert(&mut self, row: E::Row) -> Result<(), Infallible> {
        self.insert(E::id(&row).clone(), row);
        Ok(())
    }

    fn remove(&mut self, id: &E::Id) -> Result<(), Infallible> {
        HashMap::remove(self, id);
        Ok(())
    }
}

impl<E: SyncEndpoint> SyncStore<E> for BTreeMap<E::Id, E::Row> {
    type Error = Infallible;

    fn upsert(&mut self, row: E::Row) -> Result<(), Infallible> {
        self.insert(E::id(&row).clone(), row);
        Ok(())
    }

    fn remove(&mut self, id: &E::Id) -> Result<(), Infallible> {
        BTreeMap::remove(self, id);
        Ok(())
    }
}
