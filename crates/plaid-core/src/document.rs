//! Files that the API answers with.

use std::fmt;

use bytes::Bytes;

use crate::{RequestId, transport::ResponseMeta};

/// A file: a PDF, or a ZIP archive of several. It stays in memory and is never written to disk.
///
/// `Debug` shows its size, not its content.
#[derive(Clone)]
pub struct Document {
    bytes: Bytes,
    content_type: Option<String>,
    content_hash: Option<String>,
    request_id: Option<RequestId>,
}

impl Document {
    pub(crate) const HASH_HEADER: &'static str = "plaid-content-hash";

    /// A file of this media type; for tests and servers.
    pub fn from_bytes(content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self {
            bytes: bytes.into(),
            content_type: Some(content_type.into()),
            content_hash: None,
            request_id: None,
        }
    }

    /// The same file with the hash that Plaid would send, the SHA-256 in hex.
    #[must_use]
    pub fn with_content_hash(mut self, hash: impl Into<String>) -> Self {
        self.content_hash = Some(hash.into());
        self
    }

    pub(crate) fn new(bytes: Bytes, meta: &ResponseMeta) -> Self {
        Self {
            bytes,
            content_type: meta.headers.media_type().map(Into::into),
            content_hash: meta.headers.get(Self::HASH_HEADER).map(str::to_owned),
            request_id: meta.request_id.clone(),
        }
    }

    /// The file.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The file, by move.
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }

    /// The media type, such as `application/pdf`.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The SHA-256 of the file in hex, where Plaid sends one (statements).
    pub fn content_hash(&self) -> Option<&str> {
        self.content_hash.as_deref()
    }

    /// Identifies the request.
    pub fn request_id(&self) -> Option<&RequestId> {
        self.request_id.as_ref()
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("content_type", &self.content_type)
            .field("size", &self.bytes.len())
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}
