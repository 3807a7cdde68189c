//! Syncs that are whole or nothing.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

mod bank;
mod calls;
mod model;
mod sandbox;
