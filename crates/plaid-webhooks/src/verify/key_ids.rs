//! Ids of keys that survive a restart.

use std::{
    error::Error as StdError,
    fmt, fs, io,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use async_trait::async_trait;

/// Why ids could not be loaded or saved.
pub type KeyIdError = Box<dyn StdError + Send + Sync>;

/// Stores the ids of Plaid's keys over restarts of your program.
///
/// A verifier limits how often it fetches keys with unknown ids, because anyone can name any id. It
/// fetches the stored ids without that limit. With a store, forged webhooks cannot delay the first
/// genuine webhook after a restart.
///
/// A verifier waits at most one second for each call. A store that takes longer counts as one that
/// fails.
///
/// Only ids are stored. A verifier fetches the key itself from Plaid, so that a changed store cannot
/// make it accept a forgery.
///
/// [`FileKeyIds`] and [`MemoryKeyIds`] implement it. Implement it yourself to keep the ids in a
/// database.
#[async_trait]
pub trait KeyIds: fmt::Debug + Send + Sync + 'static {
    /// Returns the stored ids. The verifier calls it once, when it meets the first unknown id.
    ///
    /// # Errors
    ///
    /// An error counts as an empty store, and the verifier logs it.
    async fn load(&self) -> Result<Vec<String>, KeyIdError>;

    /// Replaces the stored ids. The verifier calls it when a key is new or no longer valid, with at
    /// most 32 ids.
    ///
    /// # Errors
    ///
    /// The verifier logs the error and continues.
    async fn save(&self, ids: &[String]) -> Result<(), KeyIdError>;
}

/// Stores ids in a file, one a line.
#[derive(Clone, Debug)]
pub struct FileKeyIds(PathBuf);

impl FileKeyIds {
    /// A store in this file. It need not exist yet, but its folder does.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }
}

// The file has a few hundred bytes and is written when Plaid changes its keys, so that a thread of
// its own would cost more than it saves.
#[async_trait]
impl KeyIds for FileKeyIds {
    async fn load(&self) -> Result<Vec<String>, KeyIdError> {
        match fs::read_to_string(&self.0) {
            Ok(text) => Ok(text.lines().map(str::to_owned).collect()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(error.into()),
        }
    }

    async fn save(&self, ids: &[String]) -> Result<(), KeyIdError> {
        // The rename leaves the old file or the new one, even after a crash.
        let unfinished = self.0.with_extension("new");
        fs::write(&unfinished, ids.join("\n"))?;
        Ok(fs::rename(unfinished, &self.0)?)
    }
}

/// Stores ids in memory: for verifiers of one process that share what they know, and for tests. A
/// clone shares the ids.
#[derive(Clone, Debug, Default)]
pub struct MemoryKeyIds(Arc<Mutex<Vec<String>>>);

impl MemoryKeyIds {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }
}

#[async_trait]
impl KeyIds for MemoryKeyIds {
    async fn load(&self) -> Result<Vec<String>, KeyIdError> {
        let ids = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(ids.clone())
    }

    async fn save(&self, ids: &[String]) -> Result<(), KeyIdError> {
        let mut stored = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *stored = ids.to_vec();
        Ok(())
    }
}
