// The page's example needs more crates than this one has; it runs where those are.
#![cfg_attr(not(doctest), doc = include_str!("../README.md"))]
//!
//! ## What is where
//!
//! - [`Webhook`] is what was sent: a variant and a type for each kind, one feature a family. A family
//!   has the name of the product that its webhooks are about; `item` is on by default, and `full`
//!   turns on all.
#![cfg_attr(
    feature = "verify",
    doc = "- [`Verifier`] says whether Plaid sent it. [`Deliveries`] recognizes what comes twice or late."
)]
//! - The features `axum` and `tower` receive webhooks for these libraries, and `signer` signs and
//!   forges them for tests.

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
pub use verify::{
    FileKeyIds, Inconclusive, KeyIdError, KeyIds, MemoryKeyIds, PLAID_ADDRESSES, Rejection,
    SIGNATURE_HEADER, Verifier, VerifyError,
};
