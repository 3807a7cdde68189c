// @generated from api/products/transactions.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::paging::Paginated for super::types::TransactionsGetRequest {
    type Item = super::types::Transaction;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(Some(100), Some(500))
            .with_members(
                &["transactions"],
                Some("transaction_id"),
                None,
                Some("total_transactions"),
            );

    #[inline]
    fn position(&self) -> plaid_core::paging::Position {
        plaid_core::paging::Position::Offset(
            self.options
                .as_ref()
                .and_then(|group| group.offset)
                .unwrap_or_default(),
        )
    }

    #[inline]
    fn seek(&mut self, position: &plaid_core::paging::Position) {
        self.options.get_or_insert_with(Default::default).offset = Some(position.number());
    }

    #[inline]
    fn page_size(&self) -> Option<i64> {
        self.options.as_ref().and_then(|group| group.count)
    }

    #[inline]
    fn set_page_size(&mut self, size: i64) {
        self.options.get_or_insert_with(Default::default).count = Some(size);
    }

    #[inline]
    fn info(page: &Self::Response) -> plaid_core::paging::PageInfo {
        plaid_core::paging::PageInfo::new(
            page.transactions.len(),
            plaid_core::paging::More::Total(page.total_transactions),
        )
        .with_keys(
            page.transactions
                .iter()
                .map(|row| Some(&row.transaction_id)),
        )
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.transactions.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.transactions
    }
}

impl plaid_core::paging::Paginated for super::types::TransactionsSyncRequest {
    type Item =
        plaid_core::paging::Change<super::types::Transaction, super::types::RemovedTransaction>;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor)
            .with_sizes(Some(100), Some(500))
            .with_members(
                &["added", "modified", "removed"],
                Some("transaction_id"),
                Some("next_cursor"),
                Some("has_more"),
            );

    #[inline]
    fn position(&self) -> plaid_core::paging::Position {
        plaid_core::paging::Position::of_cursor(self.cursor.as_deref())
    }

    #[inline]
    fn seek(&mut self, position: &plaid_core::paging::Position) {
        self.cursor = position.cursor().map(Into::into);
    }

    #[inline]
    fn page_size(&self) -> Option<i64> {
        self.count
    }

    #[inline]
    fn set_page_size(&mut self, size: i64) {
        self.count = Some(size);
    }

    #[inline]
    fn info(page: &Self::Response) -> plaid_core::paging::PageInfo {
        plaid_core::paging::PageInfo::new(
            page.added.len() + page.modified.len() + page.removed.len(),
            plaid_core::paging::More::Flag(page.has_more),
        )
        .with_cursor(Some(page.next_cursor.as_str()))
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.added
            .into_iter()
            .map(plaid_core::paging::Change::Added)
            .chain(
                page.modified
                    .into_iter()
                    .map(plaid_core::paging::Change::Modified),
            )
            .chain(
                page.removed
                    .into_iter()
                    .map(plaid_core::paging::Change::Removed),
            )
            .collect()
    }
}

impl plaid_core::sync::SyncEndpoint for super::types::TransactionsSyncRequest {
    type Id = plaid_types::TransactionId;
    type Row = super::types::Transaction;
    type Removed = super::types::RemovedTransaction;
    type Account = plaid_types::AccountBase;
    type Status = super::types::TransactionsUpdateStatus;

    fn into_page(page: Self::Response) -> plaid_core::sync::SyncPage<Self> {
        plaid_core::sync::SyncPage::new(page.added, page.modified, page.removed)
            .with_accounts(page.accounts)
            .with_status(page.transactions_update_status)
    }

    fn id(row: &Self::Row) -> &Self::Id {
        &row.transaction_id
    }

    fn removed_id(removed: &Self::Removed) -> &Self::Id {
        &removed.transaction_id
    }

    fn account_id(account: &Self::Account) -> &str {
        account.account_id.as_ref()
    }

    #[inline]
    fn pending_id(row: &Self::Row) -> Option<&Self::Id> {
        row.pending_transaction_id.as_ref()
    }
}

impl plaid_core::paging::Paginated for super::types::ProcessorTransactionsGetRequest {
    type Item = super::types::Transaction;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(Some(100), Some(500))
            .with_members(
                &["transactions"],
                Some("transaction_id"),
                None,
                Some("total_transactions"),
            );

    #[inline]
    fn position(&self) -> plaid_core::paging::Position {
        plaid_core::paging::Position::Offset(
            self.options
                .as_ref()
                .and_then(|group| group.offset)
                .unwrap_or_default(),
        )
    }

    #[inline]
    fn seek(&mut self, position: &plaid_core::paging::Position) {
        self.options.get_or_insert_with(Default::default).offset = Some(position.number());
    }

    #[inline]
    fn page_size(&self) -> Option<i64> {
        self.options.as_ref().and_then(|group| group.count)
    }

    #[inline]
    fn set_page_size(&mut self, size: i64) {
        self.options.get_or_insert_with(Default::default).count = Some(size);
    }

    #[inline]
    fn info(page: &Self::Response) -> plaid_core::paging::PageInfo {
        plaid_core::paging::PageInfo::new(
            page.transactions.len(),
            plaid_core::paging::More::Total(page.total_transactions),
        )
        .with_keys(
            page.transactions
                .iter()
                .map(|row| Some(&row.transaction_id)),
        )
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.transactions.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.transactions
    }
}

impl plaid_core::paging::Paginated for super::types::ProcessorTransactionsSyncRequest {
    type Item =
        plaid_core::paging::Change<super::types::Transaction, super::types::RemovedTransaction>;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor)
            .with_sizes(Some(100), Some(500))
            .with_members(
                &["added", "modified", "removed"],
                Some("transaction_id"),
                Some("next_cursor"),
                Some("has_more"),
            );

    #[inline]
    fn position(&self) -> plaid_core::paging::Position {
        plaid_core::paging::Position::of_cursor(self.cursor.as_deref())
    }

    #[inline]
    fn seek(&mut self, position: &plaid_core::paging::Position) {
        self.cursor = position.cursor().map(Into::into);
    }

    #[inline]
    fn page_size(&self) -> Option<i64> {
        self.count
    }

    #[inline]
    fn set_page_size(&mut self, size: i64) {
        self.count = Some(size);
    }

    #[inline]
    fn info(page: &Self::Response) -> plaid_core::paging::PageInfo {
        plaid_core::paging::PageInfo::new(
            page.added.len() + page.modified.len() + page.removed.len(),
            plaid_core::paging::More::Flag(page.has_more),
        )
        .with_cursor(Some(page.next_cursor.as_str()))
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.added
            .into_iter()
            .map(plaid_core::paging::Change::Added)
            .chain(
                page.modified
                    .into_iter()
                    .map(plaid_core::paging::Change::Modified),
            )
            .chain(
                page.removed
                    .into_iter()
                    .map(plaid_core::paging::Change::Removed),
            )
            .collect()
    }
}

impl plaid_core::sync::SyncEndpoint for super::types::ProcessorTransactionsSyncRequest {
    type Id = plaid_types::TransactionId;
    type Row = super::types::Transaction;
    type Removed = super::types::RemovedTransaction;
    type Account = plaid_types::AccountBase;
    type Status = super::types::TransactionsUpdateStatus;

    fn into_page(page: Self::Response) -> plaid_core::sync::SyncPage<Self> {
        plaid_core::sync::SyncPage::new(page.added, page.modified, page.removed)
            .with_accounts(page.account)
            .with_status(page.transactions_update_status)
    }

    fn id(row: &Self::Row) -> &Self::Id {
        &row.transaction_id
    }

    fn removed_id(removed: &Self::Removed) -> &Self::Id {
        &removed.transaction_id
    }

    fn account_id(account: &Self::Account) -> &str {
        account.account_id.as_ref()
    }

    #[inline]
    fn pending_id(row: &Self::Row) -> Option<&Self::Id> {
        row.pending_transaction_id.as_ref()
    }
}
