//! How far a list has been read. Nothing here depends on the operation's types.

mod after_id;
mod cursor;
mod offset;

use super::{PageInfo, Paging, Position, Style};
use crate::error::PagingFailure;

/// A list that is being read.
#[derive(Debug)]
pub(super) struct Progress {
    style: Read,
    paging: Paging,
    /// How many rows the program wants on a page.
    size: Option<i64>,
    asked: Ask,
    has_given: bool,
    is_over: bool,
}

/// A list that is being read, by the style of its pages.
#[derive(Debug)]
enum Read {
    Cursor(cursor::Read),
    Offset(offset::Read),
    AfterId(after_id::Read),
}

/// The page to ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ask {
    /// Where it begins.
    pub(super) position: Position,
    /// How many rows it should have.
    pub(super) size: Option<i64>,
}

/// What a page is to the list.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    /// How many of its first rows are behind us.
    known: usize,
    /// Whether the list ends with it.
    is_last: bool,
}

/// What to do with a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// It is given out without its first rows.
    Give { discard: usize },
    /// It holds nothing new.
    Skip,
}

impl Progress {
    /// A list of which nothing has been read. A page has the size that the program wants, or the
    /// largest.
    pub(super) fn new(paging: Paging, position: Position, size: Option<i64>) -> Self {
        let size = size.or(paging.largest_size);
        Self {
            paging,
            size,
            asked: Ask {
                position: position.clone(),
                size,
            },
            style: match paging.style {
                Style::Cursor => Read::Cursor(cursor::Read::new(position)),
                Style::Offset => Read::Offset(offset::Read::new(&position)),
                Style::AfterId => Read::AfterId(after_id::Read::new(position)),
            },
            has_given: false,
            is_over: false,
        }
    }

    /// Where the first row is that was not given out.
    pub(super) fn position(&self) -> &Position {
        match &self.style {
            Read::Cursor(read) => read.position(),
            Read::Offset(read) => read.position(),
            Read::AfterId(read) => read.position(),
        }
    }

    pub(super) fn is_over(&self) -> bool {
        self.is_over
    }

    /// Nothing more is read.
    pub(super) fn stop(&mut self) {
        self.is_over = true;
    }

    /// The next page to ask for.
    pub(super) fn ask(&mut self) -> &Ask {
        self.asked = match &self.style {
            Read::Offset(read) => read.ask(self.size, self.paging.largest_size),
            _ => Ask {
                position: self.position().clone(),
                size: self.size,
            },
        };
        &self.asked
    }

    /// Takes note of the page that was asked for.
    pub(super) fn take(&mut self, page: PageInfo) -> Result<Step, PagingFailure> {
        let rows = page.rows;
        let is_short = match self.asked.size.or(self.paging.default_size) {
            Some(size) => count(rows) < size,
            None => rows == 0,
        };
        let found = match &mut self.style {
            Read::Cursor(read) => Some(read.take(&page)?),
            Read::Offset(read) => read.take(page, &self.asked, is_short)?,
            Read::AfterId(read) => Some(read.take(&page, is_short)?),
        };
        let Some(found) = found else {
            return Ok(Step::Skip);
        };
        self.is_over = found.is_last;
        // The first page is given out even if it is empty, and so is every page by cursor: the
        // answer may hold more than the list.
        let is_empty = found.known == rows;
        if is_empty && self.has_given && self.paging.style != Style::Cursor {
            return Ok(Step::Skip);
        }
        self.has_given = true;
        Ok(Step::Give {
            discard: found.known,
        })
    }
}

/// A number of rows as the API counts them.
fn count(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::More, PageInfo, Paging, Position, Progress, Step, Style};

    fn number() -> impl Strategy<Value = i64> {
        prop_oneof![any::<i64>(), -3_i64..30, Just(i64::MAX), Just(i64::MIN)]
    }

    fn page() -> impl Strategy<Value = PageInfo> {
        let more = prop_oneof![
            any::<bool>().prop_map(More::Flag),
            prop::option::of(number()).prop_map(More::Total),
            Just(More::Cursor),
            Just(More::FullPage),
        ];
        let keys = prop::collection::vec(prop::option::of(number()), 0..6);
        let cursor = prop::option::of("[ab]{0,2}");
        (more, keys, cursor).prop_map(|(more, keys, cursor)| {
            PageInfo::new(keys.len(), more)
                .with_cursor(cursor.as_deref())
                .with_keys(keys)
        })
    }

    proptest! {
        #[test]
        fn whatever_a_server_says_is_a_step_or_an_error(
            style in prop_oneof![Just(Style::Cursor), Just(Style::Offset), Just(Style::AfterId)],
            sizes in prop::option::of((number(), number())),
            begin in number(),
            size in prop::option::of(number()),
            pages in prop::collection::vec(page(), 0..12),
        ) {
            let (default, largest) = sizes.unzip();
            let paging = Paging::new(style).with_sizes(default, largest);
            let position = match style {
                Style::Cursor => Position::Start,
                Style::Offset => Position::Offset(begin),
                Style::AfterId => Position::AfterId(begin),
            };
            let mut progress = Progress::new(paging, position, size);
            for page in pages {
                let rows = page.rows;
                progress.ask();
                match progress.take(page) {
                    Ok(Step::Give { discard }) => prop_assert!(discard <= rows),
                    Ok(Step::Skip) => {}
                    Err(_) => break,
                }
                if progress.is_over() {
                    break;
                }
            }
        }
    }
}
