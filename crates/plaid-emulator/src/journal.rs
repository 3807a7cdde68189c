//! What was asked for, for tests that want to know.

use std::{
    collections::{BTreeMap, VecDeque},
    fmt,
    sync::Arc,
};

use serde::Serialize;
use serde_json::{Map, Value};

/// How many requests are remembered of each client id.
const CAPACITY: usize = 10_000;

/// A request that the emulator answered.
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The path of the operation, with its parameters by name.
    pub path: &'static str,
    /// Its members, wherever they stood, but for the credentials.
    pub members: Map<String, Value>,
    /// The id that the answer told.
    pub request_id: String,
    /// The code of the error that was answered.
    pub error_code: Option<String>,
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("path", &self.path)
            .field("request_id", &self.request_id)
            .field("error_code", &self.error_code)
            .finish_non_exhaustive()
    }
}

/// The requests of a world, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    requests: VecDeque<RecordedRequest>,
    /// How many there were of each path, the forgotten ones too.
    counts: BTreeMap<&'static str, usize>,
    /// Another one after a reset.
    era: Arc<()>,
}

/// How many requests there were for a path, at some moment.
#[derive(Debug)]
pub(crate) struct Count {
    requests: usize,
    era: Arc<()>,
}

impl Count {
    /// How many came since an earlier moment; if there was a reset, since that.
    pub(crate) fn since(&self, earlier: &Self) -> usize {
        if Arc::ptr_eq(&self.era, &earlier.era) {
            self.requests - earlier.requests
        } else {
            self.requests
        }
    }
}

impl Journal {
    pub(crate) fn note(&mut self, request: RecordedRequest) {
        if self.requests.len() == CAPACITY {
            self.requests.pop_front();
        }
        *self.counts.entry(request.path).or_default() += 1;
        self.requests.push_back(request);
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        self.requests.iter().cloned().collect()
    }

    /// How many requests there ever were for a path.
    pub(crate) fn count(&self, path: &str) -> Count {
        Count {
            requests: self.counts.get(path).copied().unwrap_or_default(),
            era: Arc::clone(&self.era),
        }
    }

    pub(crate) fn clear(&mut self) {
        self.requests.clear();
    }
}
