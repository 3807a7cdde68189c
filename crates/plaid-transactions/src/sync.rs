//! Transactions kept up to date.

use plaid_core::{
    IntoOption,
    sync::{SyncCall, SyncUpdate},
};

use crate::{
    Transactions,
    types::{
        AccessToken, ProcessorToken, ProcessorTransactionsSyncRequest, TransactionsSyncRequest,
    },
};

/// All that has changed in the transactions of an Item.
pub type TransactionsUpdate = SyncUpdate<TransactionsSyncRequest>;

/// All that has changed in the transactions of a processor token's account.
pub type ProcessorTransactionsUpdate = SyncUpdate<ProcessorTransactionsSyncRequest>;

impl Transactions {
    /// Reads all pages behind a cursor as one update: what was added, modified and removed, and the
    /// cursor to keep with it. If there is no cursor yet, that is the whole history, as it is of
    /// `sync(token).updates()`.
    ///
    /// It is an error and nothing else, or the whole update: if the data changes while it is read,
    /// it begins anew. See [`plaid_core::sync`], also for histories too long to be held in memory. With
    /// options, say `sync(token).cursor(cursor).days_requested(730).updates()`.
    ///
    /// ```
    /// # async fn of(client: &plaid_core::Client) -> Result<(), plaid_core::Error> {
    /// use std::collections::HashMap;
    ///
    /// use plaid_transactions::Transactions;
    ///
    /// let mut kept = HashMap::new();
    /// let mut cursor: Option<String> = None;
    ///
    /// let update = Transactions::new(client).sync_updates("access-...", &cursor).await?;
    /// if update.is_ready() {
    ///     cursor = update.next_cursor.clone();
    ///     update.apply_to(&mut kept).unwrap_or_else(|never| match never {});
    /// }
    /// # let _ = cursor;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /transactions/sync` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#transactionssync)), once a page.
    pub fn sync_updates<M>(
        &self,
        access_token: impl Into<AccessToken>,
        cursor: impl IntoOption<String, M>,
    ) -> SyncCall<TransactionsSyncRequest> {
        self.sync(access_token).cursor(cursor).updates()
    }

    /// Like [`sync_updates`](Self::sync_updates), for the account of a processor token.
    ///
    /// `POST /processor/transactions/sync` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortransactionssync)), once a page.
    pub fn processor_sync_updates<M>(
        &self,
        processor_token: impl Into<ProcessorToken>,
        cursor: impl IntoOption<String, M>,
    ) -> SyncCall<ProcessorTransactionsSyncRequest> {
        let call = self.processor_sync(processor_token);
        call.cursor(cursor).updates()
    }
}
