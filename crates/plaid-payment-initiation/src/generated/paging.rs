// @generated from api/products/payment-initiation.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::paging::Paginated for super::types::PaymentInitiationRecipientListRequest {
    type Item = super::types::PaymentInitiationRecipient;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor)
            .with_sizes(Some(100), Some(100))
            .with_members(
                &["recipients"],
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
        plaid_core::paging::PageInfo::new(page.recipients.len(), plaid_core::paging::More::Cursor)
            .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.recipients
    }
}

impl plaid_core::paging::Paginated for super::types::PaymentInitiationPaymentListRequest {
    type Item = super::types::PaymentInitiationPayment;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor)
            .with_sizes(Some(10), Some(200))
            .with_members(
                &["payments"],
                None,
                Some("next_cursor"),
                Some("next_cursor"),
            );

    #[inline]
    fn position(&self) -> plaid_core::paging::Position {
        plaid_core::paging::Position::of_cursor(
            self.cursor.as_ref().map(plaid_core::DateTime::as_str),
        )
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
        plaid_core::paging::PageInfo::new(page.payments.len(), plaid_core::paging::More::Cursor)
            .with_cursor(page.next_cursor.as_ref().map(plaid_core::DateTime::as_str))
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.payments
    }
}
