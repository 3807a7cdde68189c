//! Lists that cannot be read to their end.

use super::CallSummary;
use crate::paging::Position;

/// The pages of a list do not lead to its end.
///
/// What was given out before is right. [`position`](Self::position) is where to go on, or to begin
/// anew, once the cause is gone.
#[derive(Debug, thiserror::Error)]
#[error("the pages of {list} do not lead to its end: {failure}")]
#[non_exhaustive]
pub struct PagingError {
    /// The path of the operation.
    pub list: &'static str,
    /// What was wrong with the page.
    pub failure: PagingFailure,
    /// Where the page begins.
    pub position: Position,
    pub(super) call: Option<Box<CallSummary>>,
}

impl PagingError {
    /// An error for tests and lists of your own.
    pub fn new(list: &'static str, failure: PagingFailure, position: Position) -> Self {
        Self {
            list,
            failure,
            position,
            call: None,
        }
    }
}

/// What was wrong with a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum PagingFailure {
    /// The answer names a cursor that has been asked with before.
    #[error("a cursor comes again")]
    RepeatedCursor,
    /// The answer says that there is more, but nothing leads there.
    #[error("there is more, but nothing leads there")]
    NoProgress,
    /// So much of the list has gone meanwhile that nothing tells how far it has been read.
    #[error("the last page has gone from the list")]
    Changed,
}
