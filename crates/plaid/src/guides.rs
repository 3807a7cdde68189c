//! Pages about one subject each. Their snippets are compiled and run as tests.

#[doc = include_str!("../guides/storage.md")]
pub mod storage {}

#[doc = include_str!("../guides/sync.md")]
pub mod sync {}

#[doc = include_str!("../guides/webhooks.md")]
pub mod webhooks {}

#[doc = include_str!("../guides/writes.md")]
pub mod writes {}
