//! Tests that cross the crates of the SDK; they stand in `tests/`.

mod captured;
pub mod conformance;
pub mod document;
mod generated;
#[cfg(doctest)]
mod pages;
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
