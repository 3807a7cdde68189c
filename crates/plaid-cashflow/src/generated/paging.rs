// @generated from api/products/cashflow.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::paging::Paginated for super::types::CashflowReportGetRequest {
    type Item = super::types::CashflowReportTransaction;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor)
            .with_sizes(Some(100), Some(500))
            .with_members(
                &["transactions"],
                None,
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
            page.transactions.len(),
            plaid_core::paging::More::Flag(page.has_more),
        )
        .with_cursor(Some(page.next_cursor.as_str()))
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.transactions
    }
}

impl plaid_core::paging::Paginated for super::types::CashflowReportTransactionsGetRequest {
    type Item = super::types::CashflowReportTransaction;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor)
            .with_sizes(Some(100), Some(500))
            .with_members(
                &["transactions"],
                None,
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
            page.transactions.len(),
            plaid_core::paging::More::Flag(page.has_more),
        )
        .with_cursor(Some(page.next_cursor.as_str()))
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.transactions
    }
}
