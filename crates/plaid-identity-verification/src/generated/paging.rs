// @generated from api/products/identity-verification.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::paging::Paginated for super::types::DashboardUserListRequest {
    type Item = super::types::DashboardUser;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor).with_members(
            &["dashboard_users"],
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
            page.dashboard_users.len(),
            plaid_core::paging::More::Cursor,
        )
        .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.dashboard_users
    }
}

impl plaid_core::paging::Paginated for super::types::IdentityVerificationListRequest {
    type Item = super::types::IdentityVerification;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor).with_members(
            &["identity_verifications"],
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
            page.identity_verifications.len(),
            plaid_core::paging::More::Cursor,
        )
        .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.identity_verifications
    }
}
