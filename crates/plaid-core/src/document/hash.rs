//! The hash of what has arrived, if the feature for it is on.

/// A SHA-256 in the making.
#[derive(Clone, Default)]
pub(super) struct Hash {
    #[cfg(feature = "content-hash")]
    hasher: sha2::Sha256,
}

#[cfg(feature = "content-hash")]
impl Hash {
    pub(super) fn update(&mut self, bytes: &[u8]) {
        sha2::Digest::update(&mut self.hasher, bytes);
    }

    /// Whether it is another one than this, in hex.
    pub(super) fn differs_from(self, expected: &str) -> bool {
        use std::fmt::Write as _;

        let mut hex = String::new();
        for byte in sha2::Digest::finalize(self.hasher) {
            let _ = write!(hex, "{byte:02x}");
        }
        !hex.eq_ignore_ascii_case(expected.trim())
    }
}

#[cfg(not(feature = "content-hash"))]
#[allow(clippy::unused_self)] // It stands in for the one that counts.
impl Hash {
    pub(super) fn update(&mut self, _: &[u8]) {}

    pub(super) fn differs_from(self, _: &str) -> bool {
        false
    }
}
