//! Lists whose rows have growing ids.

use super::{
    super::{More, PageInfo, Position},
    Found,
};
use crate::error::PagingFailure;

#[derive(Debug)]
pub(super) struct Read {
    position: Position,
}

impl Read {
    pub(super) fn new(position: Position) -> Self {
        Self { position }
    }

    pub(super) fn position(&self) -> &Position {
        &self.position
    }

    pub(super) fn take(&mut self, page: &PageInfo, is_short: bool) -> Result<Found, PagingFailure> {
        let ids = page.keys.iter().flatten();
        let last: Option<i64> = ids.filter_map(|key| key.parse().ok()).max();
        let is_last = match page.more {
            More::Flag(has_more) => !has_more,
            _ => is_short,
        };
        let before = match self.position {
            Position::AfterId(id) => Some(id),
            _ => None,
        };
        if last > before {
            self.position = last.map_or(Position::Start, Position::AfterId);
        } else if !is_last {
            return Err(PagingFailure::NoProgress);
        }
        Ok(Found { known: 0, is_last })
    }
}
