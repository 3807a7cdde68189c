//! Pages about one subject each. Their snippets are compiled and run as tests.
//!
//! - [`first_integration`]: from a link token to numbers, and what to do before going live
//! - [`errors`]: every error and every Item error, and what to do about it; update mode
//! - [`retries`]: what is tried again; timeouts, deadlines, idempotency
//! - [`writes`]: writes that are never done twice
//! - [`sync`]: transactions kept up to date
//! - [`webhooks`]: receiving webhooks, checked and once
//! - [`storage`]: what to store, and how
//! - [`testing`]: the local Sandbox, mocks, samples, time
//! - [`observing`]: logs, traces and metrics
//! - [`money`]: amounts, signs and currencies; dates
//! - [`tenants`]: one client for many teams
//! - [`features`]: what to turn on, and what it costs to compile
//! - [`migrating`]: from plaid-python 7.x and the crates `plaid` and `rplaid`

#[doc = include_str!("../guides/first_integration.md")]
pub mod first_integration {}

#[doc = include_str!("../guides/errors.md")]
pub mod errors {}

#[doc = include_str!("../guides/retries.md")]
pub mod retries {}

#[doc = include_str!("../guides/writes.md")]
pub mod writes {}

#[doc = include_str!("../guides/sync.md")]
pub mod sync {}

#[doc = include_str!("../guides/webhooks.md")]
pub mod webhooks {}

#[doc = include_str!("../guides/storage.md")]
pub mod storage {}

#[doc = include_str!("../guides/testing.md")]
pub mod testing {}

#[doc = include_str!("../guides/observing.md")]
pub mod observing {}

#[doc = include_str!("../guides/money.md")]
pub mod money {}

#[doc = include_str!("../guides/tenants.md")]
pub mod tenants {}

#[doc = include_str!("../guides/features.md")]
pub mod features {}

#[doc = include_str!("../guides/migrating.md")]
pub mod migrating {}
