// @generated from api/products/sandbox.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::paging::Paginated for super::types::SandboxTransferTestClockListRequest {
    type Item = super::types::TransferTestClock;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(Some(25), Some(25))
            .with_members(&["test_clocks"], Some("test_clock_id"), None, None);

    #[inline]
    fn position(&self) -> plaid_core::paging::Position {
        plaid_core::paging::Position::Offset(self.offset.unwrap_or_default())
    }

    #[inline]
    fn seek(&mut self, position: &plaid_core::paging::Position) {
        self.offset = Some(position.number());
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
            page.test_clocks.len(),
            plaid_core::paging::More::FullPage,
        )
        .with_keys(page.test_clocks.iter().map(|row| Some(&row.test_clock_id)))
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.test_clocks.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.test_clocks
    }
}
