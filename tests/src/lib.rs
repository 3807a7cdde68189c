//! Tests that cross the crates of the SDK; they stand in `tests/`.

mod generated;

/// The README, so that its snippets are compiled.
#[doc = include_str!("../../README.md")]
#[cfg(doctest)]
pub struct Readme;
