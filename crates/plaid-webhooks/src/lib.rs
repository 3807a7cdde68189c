//! Webhooks: the keys they are signed with, and what was sent.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "verify")]
mod deliveries;
#[cfg(feature = "verify")]
mod delivery;
#[cfg(feature = "verify")]
mod digest;
mod generated;
mod head;
mod other;
mod payload;
#[cfg(any(feature = "axum", feature = "tower"))]
mod receive;
#[cfg(feature = "signer")]
#[cfg_attr(docsrs, doc(cfg(feature = "signer")))]
pub mod signer;
#[cfg(feature = "verify")]
mod verify;
mod webhook;

#[cfg(feature = "verify")]
#[cfg_attr(docsrs, doc(cfg(feature = "verify")))]
pub use deliveries::{Admission, Deliveries, MemoryDeliveries};
#[cfg(feature = "verify")]
#[cfg_attr(docsrs, doc(cfg(feature = "verify")))]
pub use delivery::{Delivery, Fingerprint};
pub use generated::{Webhook, Webhooks, builders, payloads, types};
pub use other::{Misfit, OtherWebhook};
pub use payload::Payload;
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
#[cfg(feature = "axum")]
#[cfg_attr(docsrs, doc(cfg(feature = "axum")))]
pub use receive::{Refused, Verified};
#[cfg(feature = "tower")]
#[cfg_attr(docsrs, doc(cfg(feature = "tower")))]
pub use receive::{Verify, VerifyLayer};
#[cfg(feature = "verify")]
#[cfg_attr(docsrs, doc(cfg(feature = "verify")))]
pub use verify::{Inconclusive, Rejection, SIGNATURE_HEADER, Verifier, VerifyError};
