//! Lists whose pages are asked for by the number of rows before them.
//!
//! Rows that come or go before the page shift it. So a page after the first begins with the last
//! row of the page before it. If that row is not among the page's, it is looked for in the
//! neighbourhood: up to one page back, which is where it is if rows have gone; then onwards to the
//! end of the list, if many have come; then all the way back.

use std::collections::HashMap;

use super::{
    super::{More, PageInfo, Position},
    Ask, Found, count,
};
use crate::error::PagingFailure;

/// How many answers in a row may lead nowhere. A list that changes can do that: just as many rows
/// come as make the next page look like the last one. A server that does not look at offsets sends
/// the same rows for ever.
const MAX_STALLS: u32 = 4;

#[derive(Debug)]
pub(super) struct Read {
    /// How many rows of the list are behind us.
    position: Position,
    /// The rows of the last page, in order, and behind them rows that were given out and have to
    /// come yet, as many have come in before them, or have gone.
    passed: Vec<String>,
    /// The rows of the last answer.
    last_answer: Vec<Option<String>>,
    /// How many answers in a row led nowhere.
    stalls: u32,
    search: Option<Search>,
}

/// The search for the last rows that were given out, page by page.
#[derive(Debug)]
struct Search {
    /// Where they were expected.
    origin: i64,
    /// How far one page is from the next.
    stride: i64,
    /// Whether the list ended with the page that should have held them.
    origin_is_last: bool,
    stage: Stage,
}

/// Where the search looks.
#[derive(Debug)]
enum Stage {
    OneBack,
    Onwards(i64),
    AllBack(i64),
}

impl Search {
    /// Where the page begins to look at.
    fn begin(&self) -> i64 {
        let begin = match self.stage {
            Stage::OneBack => self.origin.saturating_sub(self.stride),
            Stage::Onwards(begin) | Stage::AllBack(begin) => begin,
        };
        begin.max(0)
    }

    /// Goes on after a page without them.
    fn go_on(mut self, is_last: bool) -> Result<Self, PagingFailure> {
        let back = |begin: i64| begin.saturating_sub(self.stride);
        let on = |begin: i64| begin.saturating_add(self.stride);
        self.stage = match self.stage {
            Stage::OneBack if !self.origin_is_last => Stage::Onwards(on(self.origin)),
            Stage::Onwards(begin) if !is_last => Stage::Onwards(on(begin)),
            Stage::OneBack | Stage::Onwards(_) => Stage::AllBack(back(back(self.origin))),
            Stage::AllBack(begin) => Stage::AllBack(back(begin)),
        };
        match self.stage {
            // Its end was looked at already.
            Stage::AllBack(begin) if on(begin) <= 0 => Err(PagingFailure::Changed),
            _ => Ok(self),
        }
    }
}

impl Read {
    pub(super) fn new(position: &Position) -> Self {
        Self {
            position: Position::Offset(position.number()),
            passed: Vec::new(),
            last_answer: Vec::new(),
            stalls: 0,
            search: None,
        }
    }

    pub(super) fn position(&self) -> &Position {
        &self.position
    }

    /// The next page, if each is wanted to bring so many new rows.
    pub(super) fn ask(&self, size: Option<i64>, largest: Option<i64>) -> Ask {
        if self.passed.is_empty() {
            return Ask {
                position: self.position.clone(),
                size,
            };
        }
        let begin = match &self.search {
            Some(search) => search.begin(),
            None => self.position.number().saturating_sub(1).max(0),
        };
        let with_known = |size: i64| size.saturating_add(1).min(largest.unwrap_or(i64::MAX));
        Ask {
            position: Position::Offset(begin),
            size: size.map(with_known),
        }
    }

    /// What the page is to the list; `None` if the search for the last rows goes on.
    pub(super) fn take(
        &mut self,
        page: PageInfo,
        asked: &Ask,
        is_short: bool,
    ) -> Result<Option<Found>, PagingFailure> {
        let begin = asked.position.number();
        let rows = count(page.rows);
        let end = begin.saturating_add(rows);
        let is_last = match page.more {
            More::Flag(has_more) => !has_more,
            More::Total(Some(total)) => end >= total,
            More::Total(None) | More::FullPage | More::Cursor => is_short,
        };
        let known = match self.last_passed(&page.keys) {
            Some((passed, row)) => {
                self.passed.drain(..=passed);
                row + 1
            }
            None if self.passed.is_empty() => 0,
            None if begin == 0 && rows == 0 => 0, // All rows have gone.
            None => {
                let search = match self.search.take() {
                    Some(search) => search.go_on(is_last || rows == 0)?,
                    None => Search {
                        origin: begin,
                        stride: asked.size.unwrap_or(rows).saturating_sub(1).max(1),
                        origin_is_last: is_last || rows == 0,
                        stage: Stage::OneBack,
                    },
                };
                self.search = Some(search);
                return Ok(None);
            }
        };
        let is_barren = known == page.rows && !is_last;
        let is_stalled = end <= self.position.number() || page.keys == self.last_answer;
        self.stalls = if is_barren && is_stalled {
            self.stalls + 1
        } else {
            0
        };
        if self.stalls > MAX_STALLS || (is_barren && rows == 0) {
            return Err(PagingFailure::NoProgress);
        }
        let behind = page.keys.iter().flatten().cloned();
        self.passed.splice(..0, behind);
        self.last_answer = page.keys;
        self.search = None;
        self.position = Position::Offset(end);
        Ok(Some(Found { known, is_last }))
    }

    /// The last of the rows behind us that is on a page: its place among them, and on the page.
    fn last_passed(&self, page: &[Option<String>]) -> Option<(usize, usize)> {
        let keys = page.iter().enumerate();
        let rows: HashMap<&str, usize> = keys
            .filter_map(|(row, key)| Some((key.as_deref()?, row)))
            .collect();
        let mut passed = self.passed.iter().enumerate().rev();
        passed.find_map(|(place, key)| Some((place, *rows.get(key.as_str())?)))
    }
}
