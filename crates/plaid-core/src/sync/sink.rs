//! Where updates go page by page.

use std::future::Future;

use super::{SyncEndpoint, SyncPage};
use crate::Error;

/// The status of an Item of which nothing has been read.
const NOT_READY: &str = "NOT_READY";
/// The status of an Item whose first 30 days have been read.
pub(super) const INITIAL: &str = "INITIAL_UPDATE_COMPLETE";
/// The status of an Item whose history has been read.
pub(super) const WHOLE: &str = "HISTORICAL_UPDATE_COMPLETE";

/// Takes an update page by page: a database transaction, a file that is renamed at the end.
///
/// The calls come in the order `begin`, `page` any number of times, then `commit` or `rollback`. If
/// the data changes while it is read, `rollback` is followed by `begin` and all pages anew. A call
/// that is dropped ends without either, as a crash would: `begin` has to cope with what is left from
/// such a one.
///
/// Write the methods as `async fn`.
pub trait SyncSink<E: SyncEndpoint>: Send {
    /// Why a page could not be taken; errors of the call become errors of this type.
    type Error: From<Error> + Send;

    /// An update begins.
    fn begin(&mut self) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// A page of it. It may be about rows of earlier pages, so the order counts;
    /// [`SyncPage::apply_to`] makes the changes in a [`SyncStore`](super::SyncStore).
    fn page(&mut self, page: SyncPage<E>) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// That was all of it: make it last, together with the cursor.
    fn commit(&mut self, end: &SyncEnd<E>) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// The pages since `begin` are void. If this fails after another error, the other one is
    /// returned.
    fn rollback(&mut self) -> impl Future<Output = Result<(), Self::Error>> + Send;
}

/// The end of an update.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncEnd<E: SyncEndpoint> {
    /// Where the next update begins: keep it with the rows. If Plaid has nothing yet, it is the
    /// cursor that this one began with, if there was one.
    pub next_cursor: Option<String>,
    /// How much of the history has been read.
    pub status: Option<E::Status>,
    /// The number of its pages.
    pub pages: u64,
    /// How often it had to begin anew.
    pub restarts: u32,
}

impl<E: SyncEndpoint> SyncEnd<E> {
    /// Whether Plaid has read anything from the bank. An update without changes from an Item that is
    /// not ready says nothing about what the bank has.
    pub fn is_ready(&self) -> bool {
        self.next_cursor.is_some() && !self.is(NOT_READY)
    }

    /// Whether the first 30 days have been read.
    pub fn has_initial_history(&self) -> bool {
        self.is(INITIAL) || self.has_whole_history()
    }

    /// Whether all of the history that was asked for has been read.
    pub fn has_whole_history(&self) -> bool {
        self.is(WHOLE)
    }

    fn is(&self, status: &str) -> bool {
        let known = self.status.as_ref();
        known.is_some_and(|known| known.as_ref() == status)
    }
}
