// @generated from api/products/bank-transfer.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::paging::Paginated for super::types::BankTransferListRequest {
    type Item = super::types::BankTransfer;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(Some(25), Some(25))
            .with_members(&["bank_transfers"], Some("id"), None, None);

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
            page.bank_transfers.len(),
            plaid_core::paging::More::FullPage,
        )
        .with_keys(page.bank_transfers.iter().map(|row| Some(&row.id)))
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.bank_transfers.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.bank_transfers
    }
}

impl plaid_core::paging::Paginated for super::types::BankTransferEventListRequest {
    type Item = super::types::BankTransferEvent;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(Some(25), Some(25))
            .with_members(&["bank_transfer_events"], Some("event_id"), None, None);

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
            page.bank_transfer_events.len(),
            plaid_core::paging::More::FullPage,
        )
        .with_keys(
            page.bank_transfer_events
                .iter()
                .map(|row| row.event_id.as_ref()),
        )
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.bank_transfer_events.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.bank_transfer_events
    }
}

impl plaid_core::paging::Paginated for super::types::BankTransferEventSyncRequest {
    type Item = super::types::BankTransferEvent;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::AfterId)
            .with_sizes(Some(25), Some(25))
            .with_members(&["bank_transfer_events"], Some("event_id"), None, None);

    #[inline]
    fn position(&self) -> plaid_core::paging::Position {
        plaid_core::paging::Position::AfterId(self.after_id)
    }

    #[inline]
    fn seek(&mut self, position: &plaid_core::paging::Position) {
        self.after_id = position.number();
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
            page.bank_transfer_events.len(),
            plaid_core::paging::More::FullPage,
        )
        .with_keys(
            page.bank_transfer_events
                .iter()
                .map(|row| row.event_id.as_ref()),
        )
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.bank_transfer_events
    }
}
