//! Files that did not arrive as they should.

use std::fmt;

use bytes::Bytes;

use super::{CallSummary, Source};
use crate::DocumentInfo;

/// A file that did not arrive as it should.
#[derive(thiserror::Error)]
#[error("the file is not whole: {failure}")]
#[non_exhaustive]
pub struct DocumentError {
    /// What went wrong.
    pub failure: DocumentFailure,
    /// What is known of the file.
    pub info: DocumentInfo,
    /// What the writer reported.
    #[source]
    pub source: Option<Source>,
    body: Bytes,
    pub(super) call: Option<Box<CallSummary>>,
}

/// What went wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum DocumentFailure {
    /// Its hash is not the one that Plaid sent with it.
    #[error("its hash is not the one that Plaid sent")]
    HashMismatch,
    /// It could not be written to where it was to go.
    #[error("it could not be written")]
    Write,
    /// An earlier error has ended the stream before its end.
    #[error("an earlier error has ended it")]
    Incomplete,
}

impl DocumentError {
    /// An error for tests.
    pub fn new(failure: DocumentFailure) -> Self {
        Self {
            failure,
            info: DocumentInfo::default(),
            source: None,
            body: Bytes::new(),
            call: None,
        }
    }

    pub(crate) fn with_info(mut self, info: DocumentInfo) -> Self {
        self.info = info;
        self
    }

    pub(crate) fn with_source(mut self, source: impl Into<Source>) -> Self {
        self.source = Some(source.into());
        self
    }

    pub(crate) fn with_body(mut self, body: Bytes) -> Self {
        self.body = body;
        self
    }

    /// What arrived, if it was held in memory.
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Debug for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DocumentError")
            .field("failure", &self.failure)
            .field("info", &self.info)
            .field("source", &self.source)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
