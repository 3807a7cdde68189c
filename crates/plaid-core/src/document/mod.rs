//! Files that the API answers with.

mod file_name;
mod hash;
mod stream;

use std::fmt;

use bytes::Bytes;

pub use stream::DocumentStream;

use crate::{
    Error, RequestId,
    error::{DocumentError, DocumentFailure, HttpError},
    transport::ResponseMeta,
};

/// A file: a PDF, or a ZIP archive of several. It stays in memory and is never written to disk; a
/// [`DocumentStream`] does not even hold it in memory.
///
/// Where Plaid sends a hash of the file, it was checked, as far as the feature `content-hash` is on:
/// `plaid-statements` turns it on. `Debug` shows the size, not the content.
#[derive(Clone)]
pub struct Document {
    bytes: Bytes,
    info: DocumentInfo,
}

/// What is known of a file beside its content.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentInfo {
    /// The media type, such as `application/pdf`.
    pub content_type: Option<String>,
    /// The name that the file was sent with, without any folder.
    pub file_name: Option<String>,
    /// The SHA-256 of the file in hex, where Plaid sends one (statements).
    pub content_hash: Option<String>,
    /// Identifies the request.
    pub request_id: Option<RequestId>,
    /// The size in bytes: known from the start if the answer says it, and always at the end.
    pub size: Option<u64>,
}

impl DocumentInfo {
    const HASH_HEADER: &'static str = "plaid-content-hash";

    fn new(meta: &ResponseMeta) -> Self {
        let headers = &meta.headers;
        let disposition = headers.get("content-disposition");
        Self {
            content_type: headers.media_type().map(Into::into),
            file_name: disposition.and_then(file_name::of_disposition),
            content_hash: headers.get(Self::HASH_HEADER).map(str::to_owned),
            request_id: meta.request_id.clone(),
            size: headers
                .get("content-length")
                .and_then(|size| size.trim().parse().ok()),
        }
    }

    /// Checks what has arrived against the hash that came with it.
    fn check(&self, arrived: hash::Hash) -> Result<(), DocumentFailure> {
        match &self.content_hash {
            Some(expected) if arrived.differs_from(expected) => Err(DocumentFailure::HashMismatch),
            _ => Ok(()),
        }
    }
}

impl Document {
    /// A file of this media type; for tests and servers.
    pub fn from_bytes(content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let info = DocumentInfo {
            content_type: Some(content_type.into()),
            size: u64::try_from(bytes.len()).ok(),
            ..DocumentInfo::default()
        };
        Self { bytes, info }
    }

    /// The same file with the hash that Plaid would send, the SHA-256 in hex.
    #[must_use]
    pub fn with_content_hash(mut self, hash: impl Into<String>) -> Self {
        self.info.content_hash = Some(hash.into());
        self
    }

    /// The same file with a name.
    #[must_use]
    pub fn with_file_name(mut self, name: impl Into<String>) -> Self {
        self.info.file_name = Some(name.into());
        self
    }

    /// The file that an answer holds.
    pub(crate) fn read(bytes: Bytes, meta: &ResponseMeta) -> Result<Self, Error> {
        let mut info = DocumentInfo::new(meta);
        if bytes.is_empty() {
            return Err(HttpError::new(meta.status, info.content_type, bytes).into());
        }
        info.size = u64::try_from(bytes.len()).ok();
        let mut hash = hash::Hash::default();
        hash.update(&bytes);
        match info.check(hash) {
            Ok(()) => Ok(Self { bytes, info }),
            Err(failure) => Err(DocumentError::new(failure)
                .with_info(info)
                .with_body(bytes)
                .into()),
        }
    }

    /// The header fields that go with the file.
    pub(crate) fn headers(&self) -> Vec<(&'static str, String)> {
        let hash = self.info.content_hash.clone();
        let hash = hash.map(|hash| (DocumentInfo::HASH_HEADER, hash));
        let name = self
            .info
            .file_name
            .as_deref()
            .map(file_name::to_disposition);
        let name = name.map(|value| ("content-disposition", value));
        hash.into_iter().chain(name).collect()
    }

    /// The file.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The file, by move.
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }

    /// What is known of the file beside its content.
    pub fn info(&self) -> &DocumentInfo {
        &self.info
    }

    /// The media type, such as `application/pdf`.
    pub fn content_type(&self) -> Option<&str> {
        self.info.content_type.as_deref()
    }

    /// The name that the file was sent with, without any folder.
    pub fn file_name(&self) -> Option<&str> {
        self.info.file_name.as_deref()
    }

    /// The SHA-256 of the file in hex, where Plaid sends one (statements).
    pub fn content_hash(&self) -> Option<&str> {
        self.info.content_hash.as_deref()
    }

    /// Identifies the request.
    pub fn request_id(&self) -> Option<&RequestId> {
        self.info.request_id.as_ref()
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("info", &self.info)
            .finish_non_exhaustive()
    }
}
