// @generated from api/products/wallet.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::paging::Paginated for super::types::WalletListRequest {
    type Item = super::types::Wallet;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor)
            .with_sizes(Some(10), Some(20))
            .with_members(&["wallets"], None, Some("next_cursor"), Some("next_cursor"));

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
        plaid_core::paging::PageInfo::new(page.wallets.len(), plaid_core::paging::More::Cursor)
            .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.wallets
    }
}

impl plaid_core::paging::Paginated for super::types::WalletTransactionListRequest {
    type Item = super::types::WalletTransaction;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor)
            .with_sizes(Some(10), Some(200))
            .with_members(
                &["transactions"],
                None,
                Some("next_cursor"),
                Some("next_cursor"),
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
        plaid_core::paging::PageInfo::new(page.transactions.len(), plaid_core::paging::More::Cursor)
            .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.transactions
    }
}
