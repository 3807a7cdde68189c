//! Tests that cross the crates of the SDK; they stand in `tests/`.

mod captured;
pub mod conformance;
pub mod document;
mod generated;

pub use captured::Captured;

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

/// The guide about writes, so that its snippets are compiled and run.
#[doc = include_str!("../../crates/plaid/guides/writes.md")]
#[cfg(doctest)]
pub struct Writes;
