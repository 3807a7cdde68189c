// @generated from api/products/beacon.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::paging::Paginated for super::types::BeaconReportListRequest {
    type Item = super::types::BeaconReport;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor).with_members(
            &["beacon_reports"],
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
    fn info(page: &Self::Response) -> plaid_core::paging::PageInfo {
        plaid_core::paging::PageInfo::new(
            page.beacon_reports.len(),
            plaid_core::paging::More::Cursor,
        )
        .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.beacon_reports
    }
}

impl plaid_core::paging::Paginated for super::types::BeaconReportSyndicationListRequest {
    type Item = super::types::BeaconReportSyndication;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor).with_members(
            &["beacon_report_syndications"],
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
    fn info(page: &Self::Response) -> plaid_core::paging::PageInfo {
        plaid_core::paging::PageInfo::new(
            page.beacon_report_syndications.len(),
            plaid_core::paging::More::Cursor,
        )
        .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.beacon_report_syndications
    }
}

impl plaid_core::paging::Paginated for super::types::BeaconUserHistoryListRequest {
    type Item = super::types::BeaconUser;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor).with_members(
            &["beacon_users"],
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
    fn info(page: &Self::Response) -> plaid_core::paging::PageInfo {
        plaid_core::paging::PageInfo::new(page.beacon_users.len(), plaid_core::paging::More::Cursor)
            .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.beacon_users
    }
}
