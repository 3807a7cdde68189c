//! What holds for any input at all. The fuzz targets look for inputs that break it, and a test holds
//! it for the inputs in `fuzz/corpus/` everywhere.

#![allow(clippy::expect_used, clippy::missing_panics_doc, clippy::panic)] // That is how a property says no.

mod cursor;
mod paging;
mod response;
mod sandbox;
mod target;
mod webhooks;
mod world;

pub use self::{
    cursor::cursor,
    paging::paging,
    response::{response, response_input},
    sandbox::sandbox,
    target::target,
    webhooks::{decode, signer, verify},
};

/// Panics for an input that it does not hold for.
pub type Property = fn(&[u8]);

/// All properties, by the names of their fuzz targets and of the folders with their inputs.
pub const ALL: [(&str, Property); 7] = [
    ("cursor", cursor),
    ("decode", decode),
    ("paging", paging),
    ("response", response),
    ("sandbox", sandbox),
    ("target", target),
    ("verify", verify),
];

/// What stands before the first line feed, and what stands after it.
fn cut(input: &[u8]) -> (&[u8], &[u8]) {
    let end = input.iter().position(|byte| *byte == b'\n');
    let end = end.unwrap_or(input.len());
    (&input[..end], input.get(end + 1..).unwrap_or_default())
}

/// A thread of its own for what waits.
fn runtime() -> tokio::runtime::Runtime {
    let runtime = tokio::runtime::Builder::new_current_thread();
    { runtime }.enable_all().build().expect("a runtime")
}
