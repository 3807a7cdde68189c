//! Webhooks: the keys they are signed with, and what was sent.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;
mod head;
mod other;
mod payload;
mod webhook;

pub use generated::{Webhook, Webhooks, builders, payloads, types};
pub use other::{Misfit, OtherWebhook};
pub use payload::Payload;
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
