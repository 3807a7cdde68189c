//! Idempotency keys.

use std::{
    collections::hash_map::RandomState,
    hash::{BuildHasher as _, Hasher as _},
};

use uuid::Builder;

/// A random UUID, by which Plaid recognizes a repeated request.
pub fn new_idempotency_key() -> String {
    let mut bytes = [0; 16];
    if getrandom::fill(&mut bytes).is_err() {
        // The standard library seeds its hash maps from the system too, by other means.
        for half in bytes.chunks_mut(8) {
            half.copy_from_slice(&RandomState::new().build_hasher().finish().to_ne_bytes());
        }
    }
    Builder::from_random_bytes(bytes).into_uuid().to_string()
}

#[cfg(test)]
mod tests {
    use super::new_idempotency_key;

    #[test]
    fn keys_are_uuids_and_differ() {
        let key = new_idempotency_key();
        assert_eq!((key.len(), &key[14..15]), (36, "4"));
        assert_ne!(key, new_idempotency_key());
    }
}
