//! Tests that cross the crates of the SDK; they stand in `tests/`.

mod captured;
pub mod conformance;
pub mod document;
mod generated;
pub mod properties;

pub use captured::Captured;

/// A client of a double or of the local Sandbox, on a clock that jumps instead of waiting.
///
/// # Panics
///
/// If the address is none.
#[allow(clippy::expect_used)] // A test cannot go on without it.
pub fn client(url: &str) -> plaid::Client {
    plaid::Client::builder()
        .credentials("client-id", "secret")
        .environment(plaid::Environment::custom(url).expect("a base URL"))
        .clock(plaid::ManualClock::new())
        .build()
        .expect("a client")
}

/// The README, so that its snippets are compiled.
#[doc = include_str!("../../README.md")]
#[cfg(doctest)]
pub struct Readme;

/// The guide about storage, so that its snippets are compiled and run.
#[doc = include_str!("../../crates/plaid/guides/storage.md")]
#[cfg(doctest)]
pub struct Storage;

/// The guide about syncing, so that its snippets are compiled and run.
#[doc = include_str!("../../crates/plaid/guides/sync.md")]
#[cfg(doctest)]
pub struct Sync;

/// The guide about webhooks, so that its snippets are compiled and run.
#[doc = include_str!("../../crates/plaid/guides/webhooks.md")]
#[cfg(doctest)]
pub struct Webhooks;

/// The guide about writes, so that its snippets are compiled and run.
#[doc = include_str!("../../crates/plaid/guides/writes.md")]
#[cfg(doctest)]
pub struct Writes;
