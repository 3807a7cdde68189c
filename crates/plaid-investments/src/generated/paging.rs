// @generated from api/products/investments.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::paging::Paginated for super::types::ProcessorInvestmentsTransactionsGetRequest {
    type Item = super::types::InvestmentTransaction;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(Some(100), Some(500))
            .with_members(
                &["investment_transactions"],
                Some("investment_transaction_id"),
                None,
                Some("total_investment_transactions"),
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
            page.investment_transactions.len(),
            plaid_core::paging::More::Total(page.total_investment_transactions),
        )
        .with_keys(
            page.investment_transactions
                .iter()
                .map(|row| Some(&row.investment_transaction_id)),
        )
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.investment_transactions.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.investment_transactions
    }
}

impl plaid_core::paging::Paginated for super::types::InvestmentsTransactionsGetRequest {
    type Item = super::types::InvestmentTransaction;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(Some(100), Some(500))
            .with_members(
                &["investment_transactions"],
                Some("investment_transaction_id"),
                None,
                Some("total_investment_transactions"),
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
            page.investment_transactions.len(),
            plaid_core::paging::More::Total(page.total_investment_transactions),
        )
        .with_keys(
            page.investment_transactions
                .iter()
                .map(|row| Some(&row.investment_transaction_id)),
        )
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.investment_transactions.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.investment_transactions
    }
}
