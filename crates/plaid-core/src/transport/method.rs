//! HTTP methods.

use std::fmt;

/// The HTTP methods the API uses, and those a gateway before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// Reads of the FDX endpoints.
    Get,
    /// Everything else, reads included.
    Post,
    /// FDX consent revocation.
    Put,
    /// Not used by the API today.
    Patch,
    /// Not used by the API today.
    Delete,
}

impl Method {
    /// The method's name in capitals.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
