//! Texts that take no heap as long as they have their usual length.

use std::{
    cmp::Ordering,
    hash::{Hash, Hasher},
};

/// A text; up to `N` bytes of it are held in place.
#[derive(Clone)]
pub(super) struct ShortText<const N: usize>(Repr<N>);

#[derive(Clone)]
enum Repr<const N: usize> {
    Here(u8, [u8; N]),
    /// Boxed twice, for a thin pointer leaves room for the text that is here.
    Elsewhere(Box<Box<str>>),
}

impl<const N: usize> ShortText<N> {
    pub(super) fn new(text: &str) -> Self {
        let mut bytes = [0; N];
        match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(place), Ok(length)) => {
                place.copy_from_slice(text.as_bytes());
                Self(Repr::Here(length, bytes))
            }
            _ => Self(Repr::Elsewhere(Box::new(text.into()))),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Here(length, bytes) => bytes
                .get(..usize::from(*length))
                .and_then(|bytes| std::str::from_utf8(bytes).ok())
                .unwrap_or_default(),
            Repr::Elsewhere(text) => text,
        }
    }
}

impl<const N: usize> PartialEq for ShortText<N> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl<const N: usize> Eq for ShortText<N> {}

impl<const N: usize> PartialOrd for ShortText<N> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<const N: usize> Ord for ShortText<N> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl<const N: usize> Hash for ShortText<N> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::ShortText;

    #[test]
    fn every_text_is_kept() {
        for text in [
            "",
            "2026-01-15",
            "2026-01-15T",
            "\u{e9}t\u{e9}",
            &"x".repeat(300),
        ] {
            assert_eq!(ShortText::<10>::new(text).as_str(), text);
            assert_eq!(ShortText::<300>::new(text).as_str(), text);
        }
    }
}
