// @generated from api/products/institutions.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::paging::Paginated for super::types::InstitutionsGetRequest {
    type Item = super::types::Institution;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Offset)
            .with_sizes(None, Some(500))
            .with_members(
                &["institutions"],
                Some("institution_id"),
                None,
                Some("total"),
            );

    #[inline]
    fn position(&self) -> plaid_core::paging::Position {
        plaid_core::paging::Position::Offset(self.offset)
    }

    #[inline]
    fn seek(&mut self, position: &plaid_core::paging::Position) {
        self.offset = position.number();
    }

    #[inline]
    fn page_size(&self) -> Option<i64> {
        Some(self.count)
    }

    #[inline]
    fn set_page_size(&mut self, size: i64) {
        self.count = size;
    }

    #[inline]
    fn info(page: &Self::Response) -> plaid_core::paging::PageInfo {
        plaid_core::paging::PageInfo::new(
            page.institutions.len(),
            plaid_core::paging::More::Total(page.total),
        )
        .with_keys(
            page.institutions
                .iter()
                .map(|row| Some(&row.institution_id)),
        )
    }

    #[inline]
    fn discard(page: &mut Self::Response, rows: usize) {
        page.institutions.drain(..rows);
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.institutions
    }
}
