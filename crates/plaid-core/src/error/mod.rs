//! What can go wrong.
//!
//! [`Error`] tells apart what a program treats differently: the API said no ([`Error::Api`]),
//! something answered that is not the API ([`Error::Http`]), nothing was sent
//! ([`Error::Connect`]), something may have been sent ([`Error::Timeout`],
//! [`Error::Transport`]), the answer makes no sense ([`Error::Decode`]), or the program's own
//! settings do not ([`Error::Config`]). Predicates such as
//! [`is_item_login_required`](Error::is_item_login_required) answer the usual questions without a
//! match.
//!
//! No error holds a request, and none prints a body.

mod api;
mod codes;
mod contexts;
mod predicates;
mod types;

pub use api::{ApiError, ErrorCause, ErrorKind};
pub use codes::ErrorCode;
pub use contexts::{
    ConfigError, ConnectError, DecodeError, EncodeError, HttpError, TimeoutError, TransportFailure,
};
pub use types::ErrorType;

/// Why a call failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The API answered with an error object.
    #[error(transparent)]
    Api(#[from] Box<ApiError>),
    /// An answer that is neither the expected one nor an error object, such as a proxy's HTML page.
    #[error(transparent)]
    Http(#[from] Box<HttpError>),
    /// No answer within the timeout. The request may have been carried out.
    #[error(transparent)]
    Timeout(#[from] Box<TimeoutError>),
    /// No connection could be made, so nothing was sent.
    #[error(transparent)]
    Connect(#[from] Box<ConnectError>),
    /// The connection broke. The request may have been carried out.
    #[error(transparent)]
    Transport(#[from] Box<TransportFailure>),
    /// A success whose body does not decode. The request was carried out.
    #[error(transparent)]
    Decode(#[from] Box<DecodeError>),
    /// The request could not be written as JSON; nothing was sent.
    #[error(transparent)]
    Encode(#[from] Box<EncodeError>),
    /// A setting is missing or makes no sense; nothing was sent.
    #[error(transparent)]
    Config(#[from] Box<ConfigError>),
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Api(Box::new(error))
    }
}

impl Error {
    /// A configuration error with this message.
    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::Config(Box::new(ConfigError::new(message)))
    }
}

/// A foreign error behind [`std::error::Error::source`].
pub type Source = Box<dyn std::error::Error + Send + Sync>;

#[cfg(test)]
mod tests {
    use super::Error;

    #[test]
    fn every_error_can_be_built_in_a_test() {
        use super::{ConfigError, ConnectError, DecodeError, TimeoutError, TransportFailure};
        let after = std::time::Duration::from_secs(1);
        let errors: [Error; 5] = [
            Box::new(TimeoutError::new(after)).into(),
            Box::new(ConnectError::new("refused")).into(),
            Box::new(TransportFailure::new("reset")).into(),
            Box::new(DecodeError::new("accounts[0]", "missing field `name`", 200)).into(),
            Box::new(ConfigError::new("no credentials")).into(),
        ];
        let applied = errors.map(|error| error.may_have_been_applied());
        assert_eq!(applied, [true, false, true, true, false]);
    }

    #[test]
    fn results_stay_small() {
        assert!(std::mem::size_of::<Error>() <= 16);
    }
}
