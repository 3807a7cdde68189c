// @generated from api/products/transfer.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::paging::Paginated for super::types::TransferListRequest {
    type Item = super::types::Transfer;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(Some(25), Some(25))
            .with_members(&["transfers"], Some("id"), None, None);

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
        plaid_core::paging::PageInfo::new(page.transfers.len(), plaid_core::paging::More::FullPage)
            .with_keys(page.transfers.iter().map(|row| Some(&row.id)))
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.transfers.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.transfers
    }
}

impl plaid_core::paging::Paginated for super::types::TransferRecurringListRequest {
    type Item = super::types::RecurringTransfer;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(Some(25), Some(25))
            .with_members(
                &["recurring_transfers"],
                Some("recurring_transfer_id"),
                None,
                None,
            );

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
            page.recurring_transfers.len(),
            plaid_core::paging::More::FullPage,
        )
        .with_keys(
            page.recurring_transfers
                .iter()
                .map(|row| Some(&row.recurring_transfer_id)),
        )
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.recurring_transfers.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.recurring_transfers
    }
}

impl plaid_core::paging::Paginated for super::types::TransferEventListRequest {
    type Item = super::types::TransferEvent;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(Some(25), Some(25))
            .with_members(
                &["transfer_events"],
                Some("event_id"),
                None,
                Some("has_more"),
            );

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
            page.transfer_events.len(),
            plaid_core::paging::More::Flag(page.has_more.unwrap_or_default()),
        )
        .with_keys(page.transfer_events.iter().map(|row| row.event_id.as_ref()))
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.transfer_events.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.transfer_events
    }
}

impl plaid_core::paging::Paginated for super::types::TransferLedgerEventListRequest {
    type Item = super::types::TransferLedgerEvent;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(Some(25), Some(25))
            .with_members(
                &["ledger_events"],
                Some("ledger_event_id"),
                None,
                Some("has_more"),
            );

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
            page.ledger_events.len(),
            plaid_core::paging::More::Flag(page.has_more),
        )
        .with_keys(
            page.ledger_events
                .iter()
                .map(|row| Some(&row.ledger_event_id)),
        )
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.ledger_events.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.ledger_events
    }
}

impl plaid_core::paging::Paginated for super::types::TransferEventSyncRequest {
    type Item = super::types::TransferEvent;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::AfterId)
            .with_sizes(Some(100), Some(500))
            .with_members(
                &["transfer_events"],
                Some("event_id"),
                None,
                Some("has_more"),
            );

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
            page.transfer_events.len(),
            plaid_core::paging::More::Flag(page.has_more.unwrap_or_default()),
        )
        .with_keys(page.transfer_events.iter().map(|row| row.event_id.as_ref()))
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.transfer_events
    }
}

impl plaid_core::paging::Paginated for super::types::TransferSweepListRequest {
    type Item = plaid_types::TransferSweep;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(Some(25), Some(25))
            .with_members(&["sweeps"], Some("id"), None, None);

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
        plaid_core::paging::PageInfo::new(page.sweeps.len(), plaid_core::paging::More::FullPage)
            .with_keys(page.sweeps.iter().map(|row| Some(&row.id)))
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.sweeps.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.sweeps
    }
}

impl plaid_core::paging::Paginated for super::types::TransferRepaymentListRequest {
    type Item = super::types::TransferRepayment;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(Some(25), Some(25))
            .with_members(&["repayments"], Some("repayment_id"), None, None);

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
        plaid_core::paging::PageInfo::new(page.repayments.len(), plaid_core::paging::More::FullPage)
            .with_keys(page.repayments.iter().map(|row| Some(&row.repayment_id)))
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.repayments.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.repayments
    }
}

impl plaid_core::paging::Paginated for super::types::TransferRepaymentReturnListRequest {
    type Item = super::types::TransferRepaymentReturn;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(Some(25), Some(25))
            .with_members(&["repayment_returns"], Some("event_id"), None, None);

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
            page.repayment_returns.len(),
            plaid_core::paging::More::FullPage,
        )
        .with_keys(
            page.repayment_returns
                .iter()
                .map(|row| row.event_id.as_ref()),
        )
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.repayment_returns.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.repayment_returns
    }
}

impl plaid_core::paging::Paginated for super::types::TransferOriginatorListRequest {
    type Item = super::types::Originator;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(Some(25), Some(25))
            .with_members(&["originators"], Some("client_id"), None, None);

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
            page.originators.len(),
            plaid_core::paging::More::FullPage,
        )
        .with_keys(page.originators.iter().map(|row| Some(&row.client_id)))
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.originators.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.originators
    }
}
