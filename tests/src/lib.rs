//! Tests that cross the crates of the SDK; they stand in `tests/`.

mod generated;
