// @generated from api/products/item.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::paging::Paginated for super::types::ItemActivityListRequest {
    type Item = super::types::Activity;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor)
            .with_sizes(Some(50), Some(50))
            .with_members(&["activities"], None, Some("cursor"), Some("cursor"));

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
        plaid_core::paging::PageInfo::new(page.activities.len(), plaid_core::paging::More::Cursor)
            .with_cursor(page.cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.activities
    }
}
