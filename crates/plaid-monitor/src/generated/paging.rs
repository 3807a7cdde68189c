// @generated from api/products/monitor.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::paging::Paginated for super::types::WatchlistScreeningEntityHistoryListRequest {
    type Item = super::types::EntityWatchlistScreening;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor).with_members(
            &["entity_watchlist_screenings"],
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
            page.entity_watchlist_screenings.len(),
            plaid_core::paging::More::Cursor,
        )
        .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.entity_watchlist_screenings
    }
}

impl plaid_core::paging::Paginated for super::types::WatchlistScreeningEntityHitListRequest {
    type Item = super::types::EntityWatchlistScreeningHit;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor).with_members(
            &["entity_watchlist_screening_hits"],
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
            page.entity_watchlist_screening_hits.len(),
            plaid_core::paging::More::Cursor,
        )
        .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.entity_watchlist_screening_hits
    }
}

impl plaid_core::paging::Paginated for super::types::WatchlistScreeningEntityListRequest {
    type Item = super::types::EntityWatchlistScreening;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor).with_members(
            &["entity_watchlist_screenings"],
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
            page.entity_watchlist_screenings.len(),
            plaid_core::paging::More::Cursor,
        )
        .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.entity_watchlist_screenings
    }
}

impl plaid_core::paging::Paginated for super::types::WatchlistScreeningEntityProgramListRequest {
    type Item = super::types::EntityWatchlistProgram;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor).with_members(
            &["entity_watchlist_programs"],
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
            page.entity_watchlist_programs.len(),
            plaid_core::paging::More::Cursor,
        )
        .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.entity_watchlist_programs
    }
}

impl plaid_core::paging::Paginated for super::types::WatchlistScreeningEntityReviewListRequest {
    type Item = super::types::EntityWatchlistScreeningReview;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor).with_members(
            &["entity_watchlist_screening_reviews"],
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
            page.entity_watchlist_screening_reviews.len(),
            plaid_core::paging::More::Cursor,
        )
        .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.entity_watchlist_screening_reviews
    }
}

impl plaid_core::paging::Paginated
    for super::types::WatchlistScreeningIndividualHistoryListRequest
{
    type Item = super::types::WatchlistScreeningIndividual;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor).with_members(
            &["watchlist_screenings"],
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
            page.watchlist_screenings.len(),
            plaid_core::paging::More::Cursor,
        )
        .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.watchlist_screenings
    }
}

impl plaid_core::paging::Paginated for super::types::WatchlistScreeningIndividualHitListRequest {
    type Item = super::types::WatchlistScreeningHit;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor).with_members(
            &["watchlist_screening_hits"],
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
            page.watchlist_screening_hits.len(),
            plaid_core::paging::More::Cursor,
        )
        .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.watchlist_screening_hits
    }
}

impl plaid_core::paging::Paginated for super::types::WatchlistScreeningIndividualListRequest {
    type Item = super::types::WatchlistScreeningIndividual;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor).with_members(
            &["watchlist_screenings"],
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
            page.watchlist_screenings.len(),
            plaid_core::paging::More::Cursor,
        )
        .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.watchlist_screenings
    }
}

impl plaid_core::paging::Paginated
    for super::types::WatchlistScreeningIndividualProgramListRequest
{
    type Item = super::types::IndividualWatchlistProgram;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor).with_members(
            &["watchlist_programs"],
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
            page.watchlist_programs.len(),
            plaid_core::paging::More::Cursor,
        )
        .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.watchlist_programs
    }
}

impl plaid_core::paging::Paginated for super::types::WatchlistScreeningIndividualReviewListRequest {
    type Item = super::types::WatchlistScreeningReview;
    const PAGING: plaid_core::paging::Paging =
        plaid_core::paging::Paging::new(plaid_core::paging::Style::Cursor).with_members(
            &["watchlist_screening_reviews"],
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
            page.watchlist_screening_reviews.len(),
            plaid_core::paging::More::Cursor,
        )
        .with_cursor(page.next_cursor.as_deref())
    }

    #[inline]
    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.watchlist_screening_reviews
    }
}
