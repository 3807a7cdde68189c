//! The Rust SDK for the [Plaid](https://plaid.com) API: every operation, typed; exact money;
//! secrets that stay out of logs; retries that never repeat a write by accident.
//!
//! Each product is a feature of this crate and a method of [`Client`]. A method is named after the
//! path of the operation, so `/item/public_token/exchange` is `client.item().public_token_exchange(..)`;
//! required members are arguments, everything else is a setter, and `send` sends.
//!
//! ```no_run
//! # async fn run() -> Result<(), plaid::Error> {
//! let client = plaid::Client::builder()
//!     .credentials("client-id", "secret")
//!     .environment(plaid::Environment::Sandbox)
//!     .build()?;
//!
//! let exchanged = client.item().public_token_exchange("public-sandbox-...").send().await?;
//! match client.auth().get(&exchanged.access_token).send().await {
//!     Ok(auth) => println!("{} accounts can be paid", auth.numbers.ach.len()),
//!     Err(error) if error.is_item_login_required() => println!("send the user through Link again"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! `default` holds what a first integration uses; `full` is every product; each product is a
//! feature of its own, and a program compiles only those it names. `rustls` (on by default),
//! `native-tls` and `rustls-no-provider` choose TLS. `blocking` adds `send_blocking` to every
//! call, and iterators to streams. `jiff`, `chrono` and `time` add conversions of dates. `rusqlite`
//! and `sqlx` (or one half of it, `sqlx-sqlite` or `sqlx-postgres`) put ids, tokens, amounts and dates
//! into columns. `samples` gives every request and response a sample value for tests, and `server`
//! reads requests, for servers that speak the API.
//!
//! The module [`guides`] has pages about a first integration, errors, retries, writes, syncs, webhooks,
//! storage, testing, observing, money, many tenants, features, and coming from other clients.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod client;
mod generated;
// Its snippets need more crates than this one has; they run where those are.
#[cfg(all(doc, not(doctest)))]
pub mod guides;
#[cfg(feature = "samples")]
#[cfg_attr(docsrs, doc(cfg(feature = "samples")))]
pub mod scenario;

pub use client::Client;
#[allow(unused_imports, unreachable_pub)] // Without a product there is nothing in it.
pub use generated::products::*;
pub use plaid_core::{
    Amount, ApiError, AttemptReport, Authentication, Call, CallOptions, CallReport, Clearable,
    ClientBuilder, ClientId, Clock, Credentials, Date, DateTime, Decimal, Document, DocumentInfo,
    DocumentStream, Endpoint, Environment, Error, ErrorCause, ErrorCode, ErrorKind, ErrorType,
    FailedAttempt, IntoOption, ItemId, ManualClock, Method, MinorUnitsError, NoContent, Observer,
    Operation, Outcome, Parameter, ParseAmountError, ParseDateError, Place, Reply, RequestId,
    Response, Result, RetryClass, RetryPolicy, RetryStrategy, RoundingStrategy, Sample,
    SampleResponse, Secret, Sending, Sensitive, SystemClock, UnknownValue, UntypedRequest,
    WriteResponse, Zeroizing, error, json, paging, polling, sync, transport,
};
