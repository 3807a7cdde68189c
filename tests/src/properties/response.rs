//! Answers of all operations.

use std::{
    any::type_name,
    collections::hash_map::DefaultHasher,
    fmt::Debug,
    hash::{Hash as _, Hasher as _},
};

use plaid::{Error, json, transport::ResponseMeta};
use serde::{Serialize, de::DeserializeOwned};

use super::cut;
use crate::for_each_response;

/// A line that chooses the type of an answer, and the answer's body: either it decodes to what is
/// written and read again as the same, or the error keeps the whole body.
pub fn response(input: &[u8]) {
    let (name, body) = cut(input);
    let named = TYPES.iter().find(|(known, _)| known().as_bytes() == name);
    let (_, hold) = named.unwrap_or_else(|| {
        // So that no input is in vain.
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        let count = u64::try_from(TYPES.len()).unwrap_or(1);
        let at = usize::try_from(hasher.finish() % count).unwrap_or_default();
        &TYPES[at]
    });
    hold(body);
}

/// The input for an answer of a type.
pub fn response_input<T>(body: &str) -> String {
    format!("{}\n{body}", type_name::<T>())
}

fn hold<T: DeserializeOwned + Serialize + PartialEq + Debug>(body: &[u8]) {
    let meta = ResponseMeta::new(200);
    match json::decode::<T>(body.to_vec().into(), &meta) {
        Ok(value) => {
            let written = serde_json::to_vec(&value).expect("JSON");
            let again: T = json::decode(written.into(), &meta).expect("what was just written");
            assert_eq!(value, again);
        }
        Err(Error::Decode(error)) => assert_eq!(error.body(), body),
        Err(other) => panic!("{other:?}"),
    }
}

/// A type's name, and its check.
type Check = (fn() -> &'static str, fn(&[u8]));

macro_rules! checks {
    ($($response:ty,)*) => {
        const TYPES: &[Check] = &[$((type_name::<$response>, hold::<$response>)),*];
    };
}

for_each_response!(checks);
