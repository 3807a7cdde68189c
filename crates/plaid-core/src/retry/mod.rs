//! When a failed attempt is made again.

mod budget;
mod policy;
mod strategy;

pub(crate) use budget::Budget;
pub use policy::RetryPolicy;
pub use strategy::{FailedAttempt, RetryStrategy};
