//! A local Plaid Sandbox.
//!
//! It answers like Plaid's hosted Sandbox, on loopback, without network or keys: stateful,
//! deterministic from a seed, and isolated by client id, so that tests running side by side only
//! need different client ids. Every operation of the API is there. Those without state of their
//! own still check the request, and mark their answer with the header `x-plaid-emulator: sample`.
//!
//! ```
//! # #[cfg(feature = "sandbox")]
//! # tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(async {
//! let emulator = plaid_emulator::Emulator::start().await?;
//! let client = plaid_core::Client::builder()
//!     .credentials("any-client-id", "any-secret")
//!     .environment(plaid_core::Environment::custom(emulator.url())?)
//!     .build()?;
//!
//! let public_token = plaid_sandbox::Sandbox::new(&client)
//!     .public_token_create("ins_109508", ["transactions"])
//!     .send()
//!     .await?
//!     .public_token;
//! # let _ = public_token;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```
//!
//! `/sandbox/public_token/create` takes the users of the hosted Sandbox: `user_good`, the others whose
//! lives Plaid describes, and `user_custom` with a password that is JSON. Passwords such as
//! `error_ITEM_LOCKED` have a login fail; what is not understood is refused. Transactions of
//! `user_transactions_dynamic` go on; those of others stand still, but for what a user that a client made
//! is said to have later.
//!
//! Link needs no browser, with the feature `link`: `Tenant::open_link` takes a link token and gives a
//! session in which a test does what a user would: an institution, credentials, what else is asked,
//! accounts, or an exit. A link token with an access token repairs its Item.
//!
//! What is set up in Plaid's Dashboard is there by its id: programs of Monitor, and templates of Identity
//! Verification, whose users a test has go through their steps by `Tenant::finish_identity_verification`.
//! Webhooks that Plaid sends to an address of the Dashboard go to [`Builder::dashboard_webhook`].
//!
//! By default every product is served. Where only some are tested, fewer compile faster; what is not
//! about a person or a payment begins with `sandbox` and `item`, which make Items:
//!
//! ```toml
//! [dev-dependencies]
//! plaid-emulator = { version = "0.1", default-features = false, features = ["sandbox", "item", "transactions"] }
//! ```
//!
//! While this crate is part of a build, as it is when the tests of a program that has it among its
//! `dev-dependencies` are compiled, response structs are not `#[non_exhaustive]`: the emulator writes
//! them as literals. Do not lean on that in tests of your own; a response is had from its
//! [`Sample`](plaid_core::Sample), and changed member by member.
//!
//! As a server for programs in any language, with the feature `server`: `cargo run -p plaid-emulator`.

#![cfg_attr(docsrs, feature(doc_cfg))]
// Products lean on what stands here; without them, nobody does.
#![cfg_attr(not(feature = "full"), allow(dead_code))]

mod admin;
mod answer;
#[cfg(feature = "tls")]
mod authority;
mod bank;
mod client;
mod door;
mod emulator;
mod error;
mod failure;
mod faults;
mod file;
mod frame;
mod generated;
mod here;
mod ids;
mod journal;
mod keys;
mod limits;
#[cfg(feature = "link")]
mod link;
mod listen;
mod login;
mod pdf;
mod postman;
mod products;
#[cfg(feature = "tls")]
mod proxy;
mod registry;
mod request;
mod routes;
mod sample;
mod schema;
#[cfg(feature = "tls")]
mod secure;
mod server;
mod settings;
mod snapshot;
mod spoil;
mod tenant;
mod time;
mod validate;
mod world;

#[cfg(feature = "tls")]
pub use authority::{AuthorityError, CertificateAuthority};
pub use emulator::{Builder, Emulator};
pub use error::StartError;
pub use faults::{Fault, FaultRule};
pub use journal::RecordedRequest;
pub use limits::RateLimits;
#[cfg(feature = "link")]
pub use link::{LinkAccount, LinkPrompt, LinkStep, LinkView};
pub use settings::Profile;
pub use snapshot::{Snapshot, SnapshotError};
pub use tenant::{Expectation, NoWebhook, SentWebhook, Tenant};
#[cfg(feature = "link")]
pub use tenant::{LinkError, LinkSession};
pub use time::Time;
pub use world::{Attempt, Delivery};
