//! What can go wrong.
//!
//! [`Error`] tells apart what a program treats differently: the API said no ([`Error::Api`]),
//! something answered that is not the API ([`Error::Http`]), the last attempt
//! was not sent ([`Error::Connect`]), something may have been sent ([`Error::Timeout`],
//! [`Error::Transport`]), the answer is too large ([`Error::TooLarge`]) or makes no sense ([`Error::Decode`]), answers lead nowhere
//! ([`Error::Paging`]), something is not there in time ([`Error::NotReady`]), a file
//! is not whole ([`Error::Document`]), or the program's own
//! settings make no sense ([`Error::Config`]). Predicates such as
//! [`is_item_login_required`](Error::is_item_login_required) answer the usual questions without a
//! match.
//!
//! An error names the call it belongs to: [`operation`](Error::operation),
//! [`attempts`](Error::attempts) and [`elapsed`](Error::elapsed), all of them in `Display`. No
//! error holds a request, and none prints a body.

mod api;
mod call;
mod connect;
mod contexts;
mod document;
mod documented;
mod generated;
mod paging;
mod polling;
mod predicates;

use std::{error::Error as StdError, fmt, time::Duration};

pub use api::{ApiError, ErrorCause, ErrorKind};
pub(crate) use call::CallSummary;
pub use connect::{ConnectError, ConnectFailure};
pub use contexts::{
    ConfigError, DecodeError, EncodeError, HttpError, TimeoutError, TooLargeError, TransportFailure,
};
pub use document::{DocumentError, DocumentFailure};
pub use documented::DocumentedError;
pub use generated::{codes::ErrorCode, families::ErrorType};
pub use paging::{PagingError, PagingFailure};
pub use polling::NotReadyError;

/// Why a call failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The API answered with an error object.
    Api(Box<ApiError>),
    /// An answer that is neither the expected one nor an error object, such as a proxy's HTML page.
    Http(Box<HttpError>),
    /// No answer within the timeout. The request may have been carried out.
    Timeout(Box<TimeoutError>),
    /// No connection could be made, so the last attempt was not sent. Earlier attempts may have been:
    /// see [`may_have_been_applied`](Self::may_have_been_applied).
    Connect(Box<ConnectError>),
    /// The connection broke. The request may have been carried out.
    Transport(Box<TransportFailure>),
    /// A response whose body is larger than the client accepts. It is not requested again.
    TooLarge(Box<TooLargeError>),
    /// A success whose body does not decode. The request was carried out.
    Decode(Box<DecodeError>),
    /// The request could not be written; nothing was sent.
    Encode(Box<EncodeError>),
    /// A setting is missing or makes no sense; nothing was sent.
    Config(Box<ConfigError>),
    /// The pages of a list do not lead to its end.
    Paging(Box<PagingError>),
    /// What was waited for was not there by the deadline.
    NotReady(Box<NotReadyError>),
    /// A file is not what Plaid's hash says, or could not be written to where it was to go.
    Document(Box<DocumentError>),
}

/// What all variants have in common.
macro_rules! variants {
    ($($variant:ident($context:ident),)+) => {
        impl Error {
            fn context(&self) -> &(dyn StdError + Send + Sync + 'static) {
                match self {
                    $(Self::$variant(context) => context.as_ref(),)+
                }
            }

            fn call(&self) -> Option<&CallSummary> {
                match self {
                    $(Self::$variant(context) => context.call.as_deref(),)+
                }
            }

            /// The same error with the call it belongs to.
            pub(crate) fn in_call(mut self, call: CallSummary) -> Self {
                let slot = match &mut self {
                    $(Self::$variant(context) => &mut context.call,)+
                };
                *slot = Some(Box::new(call));
                self
            }
        }

        $(
            impl From<$context> for Error {
                fn from(context: $context) -> Self {
                    Self::$variant(Box::new(context))
                }
            }

            impl From<Box<$context>> for Error {
                fn from(context: Box<$context>) -> Self {
                    Self::$variant(context)
                }
            }
        )+
    };
}
variants! {
    Api(ApiError),
    Http(HttpError),
    Timeout(TimeoutError),
    Connect(ConnectError),
    Transport(TransportFailure),
    TooLarge(TooLargeError),
    Decode(DecodeError),
    Encode(EncodeError),
    Config(ConfigError),
    Paging(PagingError),
    NotReady(NotReadyError),
    Document(DocumentError),
}

impl Error {
    /// A configuration error with this message.
    pub(crate) fn config(message: impl Into<String>) -> Self {
        ConfigError::new(message).into()
    }

    /// An error of a request that cannot be written.
    pub(crate) fn encode(message: impl Into<String>) -> Self {
        EncodeError::new(message).into()
    }

    /// The path of the operation that failed, with `{name}` where a parameter goes; `None` if the
    /// error arose outside a call.
    pub fn operation(&self) -> Option<&str> {
        match (self.call(), self) {
            (Some(call), _) => Some(call.operation.as_ref()),
            (None, Self::Paging(error)) => Some(error.list),
            (None, _) => None,
        }
    }

    /// How often the request was sent, or was about to be.
    pub fn attempts(&self) -> u32 {
        self.call().map_or(0, |call| call.attempts)
    }

    /// How long the call took, all attempts and delays included.
    pub fn elapsed(&self) -> Duration {
        self.call().map_or(Duration::ZERO, |call| call.elapsed)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(call) = self.call() {
            write!(f, "{call}")?;
            f.write_str(if self.only_an_earlier_attempt_may_have_been_applied() {
                " (an earlier attempt may have been applied); the last attempt: "
            } else {
                ": "
            })?;
        }
        fmt::Display::fmt(self.context(), f)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.context().source()
    }
}

/// A foreign error behind [`std::error::Error::source`].
pub type Source = Box<dyn StdError + Send + Sync>;

#[cfg(test)]
mod tests {
    use std::{error::Error as _, time::Duration};

    use super::{
        ApiError, CallSummary, ConfigError, ConnectError, DecodeError, DocumentError,
        DocumentFailure, EncodeError, Error, HttpError, NotReadyError, PagingError, PagingFailure,
        TimeoutError, TooLargeError, TransportFailure,
    };
    use crate::paging::Position;

    fn one_of_each() -> [Error; 12] {
        [
            ApiError::new("ITEM_ERROR", "X", "m")
                .with_status(400)
                .into(),
            HttpError::new(404, None, "").into(),
            TimeoutError::new(Duration::from_secs(1)).into(),
            ConnectError::new("refused").into(),
            TransportFailure::new("reset").into(),
            TooLargeError::new(200, 1).into(),
            DecodeError::new("accounts[0]", "missing field `name`", 200).into(),
            EncodeError::new("a key is empty").into(),
            ConfigError::new("no credentials").into(),
            PagingError::new("/list", PagingFailure::NoProgress, Position::Start).into(),
            NotReadyError::new("pending", 2, Duration::from_secs(1), None).into(),
            DocumentError::new(DocumentFailure::HashMismatch).into(),
        ]
    }

    #[test]
    fn every_error_can_be_built_in_a_test() {
        let applied = one_of_each().map(|error| error.may_have_been_applied());
        assert_eq!(
            applied,
            [
                false, false, true, false, true, true, true, false, false, false, false, true
            ]
        );
    }

    #[test]
    fn every_error_names_its_call() {
        for (error, plain) in one_of_each().into_iter().zip(one_of_each()) {
            let error = error.in_call(CallSummary {
                operation: "/item/get".into(),
                attempts: 3,
                may_have_been_applied: plain.may_have_been_applied(),
                elapsed: Duration::from_millis(1500),
            });
            assert_eq!(error.operation(), Some("/item/get"));
            assert_eq!((error.attempts(), error.elapsed().as_millis()), (3, 1500));
            assert_eq!(
                error.to_string(),
                format!("/item/get failed after 3 attempts in 1.5s: {plain}")
            );
            assert_eq!(error.source().is_some(), plain.source().is_some());
        }
    }

    #[test]
    fn results_stay_small() {
        assert!(std::mem::size_of::<Error>() <= 16);
    }
}
