//! Transport, credentials, environments, errors and value types shared by every Plaid product
//! crate.
//!
//! Most programs use the umbrella crate `plaid-sdk`; this crate is what its products stand on, and
//! what a program needs that talks to the API with its own [`Endpoint`]s.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod amount;
mod backoff;
#[cfg(feature = "blocking")]
mod blocking;
mod call;
mod clearable;
mod client;
mod clock;
#[doc(hidden)]
pub mod codec;
mod credentials;
mod dates;
mod document;
mod endpoint;
mod environment;
pub mod error;
mod ids;
mod into_option;
pub mod json;
mod observer;
mod open_enum;
pub mod paging;
pub mod polling;
#[doc(hidden)]
pub mod printable;
mod retry;
mod sample;
mod secret;
#[doc(hidden)]
pub mod storage;
pub mod sync;
pub mod transport;
mod untyped;

pub use amount::{Amount, Decimal, MinorUnitsError, ParseAmountError, RoundingStrategy};
#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub use blocking::Blocking;
#[cfg(feature = "blocking")]
#[doc(hidden)]
pub use blocking::run as run_blocking;
pub use call::{Call, CallOptions, Reply, Sending};
pub use clearable::Clearable;
pub use client::{Client, ClientBuilder};
pub use clock::{Clock, ManualClock, SystemClock};
pub use credentials::Credentials;
pub use dates::{Date, DateTime, ParseDateError};
pub use document::{Document, DocumentInfo, DocumentStream};
pub use endpoint::{
    Authentication, Endpoint, NoContent, Operation, Parameter, Place, Response, RetryClass,
    WriteResponse,
};
pub use environment::{BaseUrl, Environment};
pub use error::{ApiError, Error, ErrorCause, ErrorCode, ErrorKind, ErrorType};
pub use ids::{ClientId, ItemId, RequestId, Secret};
pub use into_option::IntoOption;
pub use observer::{AttemptReport, CallReport, Observer, Outcome};
pub use open_enum::UnknownValue;
pub use retry::{FailedAttempt, RetryPolicy, RetryStrategy};
pub use sample::{Sample, SampleResponse};
pub use secret::Sensitive;
pub use transport::Method;
pub use untyped::UntypedRequest;
pub use zeroize::Zeroizing;

/// A result whose error is the SDK's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;
