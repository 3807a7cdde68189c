//! Everything that an emulator knows, in a file.

use std::{collections::BTreeMap, fmt, fs, io, path::Path};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest as _, Sha256};

use crate::{file, keys::SavedKeys, world::Saved};

/// The version of the format. One that is newer may hold what this version of the crate would lose.
const VERSION: u32 = 1;

/// Everything that an emulator knows at one moment: what all its client ids have made, what is to
/// happen, and what is to be sent. It holds tokens, which are worth nothing elsewhere.
#[derive(Clone)]
pub struct Snapshot {
    /// As JSON.
    content: Box<RawValue>,
}

/// What it holds.
#[derive(Serialize, Deserialize)]
pub(crate) struct Content {
    /// By client id.
    pub(crate) worlds: BTreeMap<String, Saved>,
    pub(crate) keys: SavedKeys,
}

/// How it stands in a file.
#[derive(Serialize, Deserialize)]
struct Envelope {
    version: u32,
    sha256: String,
    content: Box<RawValue>,
}

/// A snapshot could not be taken, written, read or restored. Nothing was overwritten.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SnapshotError {
    /// The file could not be read or written.
    #[error("the file of the snapshot could not be read or written")]
    File(#[from] io::Error),
    /// The file is no snapshot, or was cut off or changed.
    #[error("the snapshot is damaged: {reason}")]
    Damaged {
        /// What is wrong with it.
        reason: String,
    },
    /// A newer version of this crate has written it.
    #[error("the snapshot has version {found} of the format; this program reads up to {VERSION}")]
    Newer {
        /// Its version.
        found: u32,
    },
    /// It holds what this version of the crate does not know.
    #[error("the snapshot holds what this program cannot keep")]
    Content(#[source] serde_json::Error),
}

impl Snapshot {
    pub(crate) fn of(content: &Content) -> Result<Self, SnapshotError> {
        let content = serde_json::value::to_raw_value(content).map_err(SnapshotError::Content)?;
        Ok(Self { content })
    }

    pub(crate) fn content(&self) -> Result<Content, SnapshotError> {
        serde_json::from_str(self.content.get()).map_err(SnapshotError::Content)
    }

    /// The snapshot as text, with a checksum.
    ///
    /// # Errors
    ///
    /// [`SnapshotError::Content`] does not happen with a snapshot that was taken or read.
    pub fn to_text(&self) -> Result<String, SnapshotError> {
        let envelope = Envelope {
            version: VERSION,
            sha256: checksum(&self.content),
            content: self.content.clone(),
        };
        serde_json::to_string(&envelope).map_err(SnapshotError::Content)
    }

    /// The snapshot that a text holds.
    ///
    /// # Errors
    ///
    /// [`SnapshotError`] if it is damaged, or of a newer version.
    pub fn from_text(text: &str) -> Result<Self, SnapshotError> {
        /// What all versions have.
        #[derive(Deserialize)]
        struct Version {
            version: u32,
        }
        let damaged = |reason: &dyn fmt::Display| SnapshotError::Damaged {
            reason: reason.to_string(),
        };
        let Version { version } = serde_json::from_str(text).map_err(|error| damaged(&error))?;
        if version > VERSION {
            return Err(SnapshotError::Newer { found: version });
        }
        let envelope: Envelope = serde_json::from_str(text).map_err(|error| damaged(&error))?;
        if checksum(&envelope.content) != envelope.sha256 {
            return Err(damaged(&"its checksum does not fit"));
        }
        let content = envelope.content;
        Ok(Self { content })
    }

    /// Writes the snapshot to a file, which then holds it or what it held before.
    ///
    /// # Errors
    ///
    /// [`SnapshotError::File`] if the file cannot be written.
    pub fn write(&self, path: impl AsRef<Path>) -> Result<(), SnapshotError> {
        let path = path.as_ref();
        let file = file::beside(path, &self.to_text()?)?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    }

    /// The snapshot in a file.
    ///
    /// # Errors
    ///
    /// [`SnapshotError`] if the file cannot be read, is damaged, or is of a newer version.
    pub fn read(path: impl AsRef<Path>) -> Result<Self, SnapshotError> {
        Self::from_text(&fs::read_to_string(path)?)
    }
}

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot").finish_non_exhaustive()
    }
}

fn checksum(content: &RawValue) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(content.get().as_bytes()))
}
