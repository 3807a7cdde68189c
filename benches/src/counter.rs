//! A sink that keeps nothing.

use plaid_core::{
    Error,
    sync::{SyncEnd, SyncPage, SyncSink},
};
use plaid_transactions::types::TransactionsSyncRequest;

/// Counts rows, and keeps none.
#[derive(Debug, Default)]
pub struct Counter(pub usize);

impl SyncSink<TransactionsSyncRequest> for Counter {
    type Error = Error;

    async fn begin(&mut self) -> Result<(), Error> {
        Ok(())
    }

    async fn page(&mut self, page: SyncPage<TransactionsSyncRequest>) -> Result<(), Error> {
        self.0 += page.added.len();
        Ok(())
    }

    async fn commit(&mut self, _: &SyncEnd<TransactionsSyncRequest>) -> Result<(), Error> {
        Ok(())
    }

    async fn rollback(&mut self) -> Result<(), Error> {
        Ok(())
    }
}
