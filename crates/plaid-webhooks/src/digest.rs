//! SHA-256, as hexadecimal digits and in constant time.

use std::fmt;

use aws_lc_rs::{
    constant_time::verify_slices_are_equal,
    digest::{SHA256, digest},
};

/// A SHA-256.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Sha256(pub(crate) [u8; 32]);

impl Sha256 {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let mut hash = [0; 32];
        for (byte, value) in hash.iter_mut().zip(digest(&SHA256, bytes).as_ref()) {
            *byte = *value;
        }
        Self(hash)
    }

    /// Whether these are its digits, in time that does not tell how many are right.
    pub(crate) fn is(&self, digits: &str) -> bool {
        let own = self.to_string();
        let digits = digits.to_ascii_lowercase();
        verify_slices_are_equal(own.as_bytes(), digits.as_bytes()).is_ok()
    }
}

impl fmt::Display for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
