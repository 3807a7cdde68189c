//! Webhooks from outside: what they tell, who sent them, and what becomes of them.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

mod bank;
mod deliveries;
mod keys;
mod payloads;
mod receivers;
mod strangers;
mod subjects;
mod verification;
