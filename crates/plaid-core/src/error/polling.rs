//! Things that are not there in time.

use std::time::Duration;

use super::{CallSummary, Error};
use crate::printable::Printable;

/// Something that Plaid prepares was not there by the deadline. It may still come.
#[derive(Debug, thiserror::Error)]
#[error("not there after {looks} looks in {elapsed:.1?}; the last one found {}", Printable(.status))]
#[non_exhaustive]
pub struct NotReadyError {
    /// How it stood at last: a status, an error's code, or the kind of a failure that may pass.
    pub status: String,
    /// How many looks were taken.
    pub looks: u32,
    /// How long it was waited.
    pub elapsed: Duration,
    /// The last look's failure, if it was one that may pass.
    #[source]
    pub source: Option<Box<Error>>,
    pub(super) call: Option<Box<CallSummary>>,
}

impl NotReadyError {
    /// An error for tests and waits of your own.
    pub fn new(
        status: impl Into<String>,
        looks: u32,
        elapsed: Duration,
        source: impl Into<Option<Error>>,
    ) -> Self {
        Self {
            status: status.into(),
            looks,
            elapsed,
            source: source.into().map(Box::new),
            call: None,
        }
    }
}
