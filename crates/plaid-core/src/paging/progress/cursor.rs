//! Lists whose answers lead from one to the next.

use std::{
    collections::{HashSet, hash_map::RandomState},
    hash::BuildHasher as _,
};

use super::{
    super::{More, PageInfo, Position},
    Found,
};
use crate::error::PagingFailure;

#[derive(Debug)]
pub(super) struct Read {
    position: Position,
    /// The cursors of all pages, each as a hash: eight bytes a page.
    seen: HashSet<u64>,
    hasher: RandomState,
}

impl Read {
    pub(super) fn new(position: Position) -> Self {
        let mut read = Self {
            position: Position::Start,
            seen: HashSet::new(),
            hasher: RandomState::new(),
        };
        read.go_on(position);
        read
    }

    pub(super) fn position(&self) -> &Position {
        &self.position
    }

    pub(super) fn take(&mut self, page: &PageInfo) -> Result<Found, PagingFailure> {
        let next = Position::of_cursor(page.cursor.as_deref());
        let has_more = match page.more {
            More::Flag(has_more) => has_more,
            _ => next != Position::Start,
        };
        if has_more {
            if next == Position::Start {
                return Err(PagingFailure::NoProgress);
            }
            if !self.go_on(next) {
                return Err(PagingFailure::RepeatedCursor);
            }
        } else if next != Position::Start {
            self.position = next;
        }
        Ok(Found {
            known: 0,
            is_last: !has_more,
        })
    }

    /// Goes to the next page, unless it has been there.
    fn go_on(&mut self, next: Position) -> bool {
        let is_new = next
            .cursor()
            .is_none_or(|cursor| self.seen.insert(self.hasher.hash_one(cursor)));
        if is_new {
            self.position = next;
        }
        is_new
    }
}
