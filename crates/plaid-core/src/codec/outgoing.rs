//! What only requests insist on.
//!
//! Answers are kept as they came, and written as they came: to store them, or to serve them again.
//! A request with a text that is no date would be refused by the API at best, so it is not sent.
//! Both are written by the same impls, and the thread knows which of them it is writing.

use std::cell::Cell;

use serde::ser::Error as EncodeError;

thread_local! {
    static WRITING: Cell<Writing> = const { Cell::new(Writing::Anything) };
}

#[derive(Debug, Clone, Copy)]
enum Writing {
    Anything,
    Request,
    /// A request, with a member that is not what it has to be.
    Refused(&'static str),
}

/// Writes a request, or a part of one.
pub(crate) fn request<T>(write: impl FnOnce() -> T) -> T {
    struct Restore(Writing);
    impl Drop for Restore {
        fn drop(&mut self) {
            WRITING.set(self.0);
        }
    }
    let _restore = Restore(WRITING.replace(Writing::Request));
    write()
}

/// Lets a value into a request only if it is what it has to be.
#[inline]
pub(crate) fn insist<E: EncodeError>(
    holds: impl FnOnce() -> bool,
    expected: &'static str,
) -> Result<(), E> {
    if matches!(WRITING.get(), Writing::Anything) || holds() {
        return Ok(());
    }
    WRITING.set(Writing::Refused(expected));
    Err(E::custom(format_args!("not {expected}")))
}

/// What the value would have had to be that was refused last.
pub(crate) fn expected() -> Option<&'static str> {
    match WRITING.get() {
        Writing::Refused(expected) => {
            WRITING.set(Writing::Request);
            Some(expected)
        }
        Writing::Anything | Writing::Request => None,
    }
}
