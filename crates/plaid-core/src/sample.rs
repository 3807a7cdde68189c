//! Sample values.

use serde::de::DeserializeOwned;

/// A type with a valid, deterministic sample value, kept as JSON.
///
/// Every request and response has one under the feature `samples`.
pub trait Sample: DeserializeOwned {
    /// A value with every member.
    const SAMPLE: &'static str;

    /// A value with the members it cannot go without.
    const MINIMAL: &'static str = Self::SAMPLE;

    /// The value with every member.
    ///
    /// # Panics
    ///
    /// Never, as long as generated code is intact: a test decodes every sample.
    #[expect(
        clippy::panic,
        reason = "generated samples decode; a test proves it for each"
    )]
    fn sample() -> Self {
        match serde_json::from_str(Self::SAMPLE) {
            Ok(sample) => sample,
            Err(error) => panic!("a generated sample does not decode: {error}"),
        }
    }
}
